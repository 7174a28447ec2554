"""Chinese forms as HTML, each with its truth: declarations, inspection certificates, retail lists, letters of authorisation."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

import story
from story import BROKERS, BUYERS_CN, COUNTRY, GOODS, PORTS, SELLERS, Goods, Party, plain

Values = dict[str, str | list[str]]


@dataclass
class Sheet:
    """A paper as HTML, and what is printed on it."""

    kind: str
    html: str
    fields: Values
    lines: list[dict[str, str]] = field(default_factory=list)
    css: str = ""
    landscape: bool = False


def _pick(rng: random.Random, count: int) -> list[Goods]:
    return rng.sample(GOODS[:10], count)


def _zh_day(day: date) -> str:
    return f"{day.year}年{day.month:02d}月{day.day:02d}日"


def declaration(rng: random.Random, design: int) -> Sheet:
    """The import declaration: 0 boxed with labels above, 1 boxed with labels at the left, 2 the bonded-area list."""
    seller, buyer, broker = rng.choice(SELLERS[:7]), rng.choice(BUYERS_CN), rng.choice(BROKERS)
    country = COUNTRY[seller.country]
    day = story.some_day(rng)
    customs, customs_code = rng.choice([("外高桥关", "2218"), ("北仑海关", "3104"), ("黄埔海关", "5201")])
    number = f"{customs_code}{day.year}1{rng.randrange(10**9):09d}"
    pre_entry = f"I{rng.randrange(10**17):017d}"
    vessel, voyage = rng.choice(["KESTREL BAY", "OPAL MERIDIAN", "SEA LANTERN"]), f"{rng.randrange(10, 99)}W"
    bill = f"QBTU{rng.randrange(10**8):08d}"
    contract = f"HT{day.year}-{rng.randrange(1000):03d}"
    box = story.container(rng)
    goods = _pick(rng, rng.randrange(2, 5))
    rows, lines, packages, net = "", [], 0, Decimal(0)
    for number_of_line, item in enumerate(goods, start=1):
        count = rng.randrange(4, 60) * 12
        cartons = count // 12
        weight = item.kg * count
        packages, net = packages + cartons, net + weight
        amount = item.price * count
        currency = country[3]
        spec = f"4|3|{item.brand}|{item.spec}"
        stack = [f"{plain(weight)}千克", "", f"{count}{item.unit_zh}"]
        rows += (
            f"<tr><td>{number_of_line}</td><td>{item.hs}{item.ciq}</td><td>{item.name_zh}<br>{spec}</td>"
            f"<td class=r>{'<br>'.join(part or '&nbsp;' for part in stack)}</td>"
            f"<td class=r>{item.price:.4f}<br>{amount:.2f}<br>{currency}</td><td>{country[1]}<br>({country[2]})</td>"
            f"<td>中国<br>(CHN)</td><td>杭州其他<br>(33019)</td><td>照章征税<br>(1)</td></tr>"
        )
        lines.append(
            {
                "line_no": str(number_of_line),
                "hs_code": item.hs,
                "ciq_code": item.ciq,
                "name": item.name_zh,
                "brand": item.brand,
                "brand_type": "4",
                "spec": item.spec,
                "quantity_1": plain(weight),
                "unit_1": "千克",
                "quantity": str(count),
                "unit": item.unit_zh,
                "unit_price": plain(item.price),
                "amount": plain(amount),
                "currency": currency,
                "country_of_origin": seller.country,
            }
        )
    gross = (net * Decimal("1.12")).quantize(Decimal("0.1"))
    in_day = day - timedelta(days=3)
    title = "中华人民共和国海关进境货物备案清单" if design == 2 else "中华人民共和国海关进口货物报关单"
    trade, trade_code = ("保税间货物", "1200") if design == 2 else ("一般贸易", "0110")
    mode = "水路运输"
    cells = [
        [
            ("境内收货人", f"({buyer.tax_id})", buyer.name_zh, 3),
            ("进境关别", f"({customs_code})", customs, 1),
            ("进口日期", "", f"{in_day:%Y%m%d}", 1),
            ("申报日期", "", f"{day:%Y%m%d}", 1),
            ("备案号", "", "", 1),
        ],
        [
            ("境外发货人", "", seller.name, 3),
            ("运输方式", "(2)", mode, 1),
            ("运输工具名称及航次号", "", f"{vessel}/{voyage}", 1),
            ("提运单号", "", bill, 1),
            ("货物存放地点", "", "港区堆场", 1),
        ],
        [
            ("消费使用单位", f"({buyer.tax_id})", buyer.name_zh, 3),
            ("监管方式", f"({trade_code})", trade, 1),
            ("征免性质", "(101)", "一般征税", 1),
            ("许可证号", "", "", 1),
            ("启运港", "(XXX003)", PORTS[seller.country].title(), 1),
        ],
        [
            ("合同协议号", "", contract, 3),
            ("贸易国(地区)", f"({country[2]})", country[1], 1),
            ("启运国(地区)", f"({country[2]})", country[1], 1),
            ("经停港", "", PORTS[seller.country].title(), 1),
            ("入境口岸", "(310701)", "洋山港", 1),
        ],
        [
            ("包装种类", "(22)", "纸箱", 1),
            ("件数", "", str(packages), 1),
            ("毛重(千克)", "", plain(gross), 1),
            ("净重(千克)", "", plain(net), 1),
            ("成交方式", "(1)", "CIF", 1),
            ("运费", "", "", 1),
            ("杂费", "", "", 1),
        ],
    ]
    body = ""
    for row in cells:
        body += "<table class=head><tr>"
        for label, code, value, span in row:
            if design == 1:
                body += (
                    f"<td class=lab>{label}</td><td style='width:{span * 11}%'>{value}{' ' + code if code else ''}</td>"
                )
            else:
                body += (
                    f"<td style='width:{span * 14}%'><span class=lab>{label} {code}</span><br>{value or '&nbsp;'}</td>"
                )
        body += "</tr></table>"
    html = (
        f"<h2>{title}</h2><div class=top><span>预录入编号：{pre_entry}</span><span>海关编号：{number}</span><span>页码/页数：1/1</span></div>{body}"
        f"<table class=head><tr><td><span class=lab>标记唛码及备注</span><br>N/M 备注：集装箱号 {box}</td></tr></table>"
        "<table class=goods><tr><th>项号<th>商品编号<th>商品名称及规格型号<th>数量及单位<th>单价/总价/币制<th>原产国(地区)<th>最终目的国(地区)<th>境内目的地<th>征免</tr>"
        f"{rows}</table><table class=head><tr><td>特殊关系确认：否</td><td>价格影响确认：否</td><td>支付特许权使用费确认：否</td><td>自报自缴：是</td></tr></table>"
        f"<table class=head><tr><td style='width:60%'>报关人员证号 01123380 兹申明对以上内容承担如实申报、依法纳税之法律责任<br>申报单位 ({broker.tax_id}) {broker.name_zh}</td><td>海关批注及签章</td></tr></table>"
    )
    fields: Values = {
        "pre_entry_no": pre_entry,
        "declaration_no": number,
        "buyer_name": buyer.name_zh,
        "buyer_id": buyer.tax_id,
        "entry_date": in_day.isoformat(),
        "issue_date": day.isoformat(),
        "seller_name": seller.name,
        "transport_mode": mode,
        "vessel": vessel,
        "voyage": voyage,
        "transport_doc_no": bill,
        "consumer_unit_name": buyer.name_zh,
        "consumer_unit_id": buyer.tax_id,
        "trade_mode": trade,
        "port_of_loading": PORTS[seller.country].title(),
        "contract_no": contract,
        "trade_country": seller.country,
        "country_of_dispatch": seller.country,
        "port_of_entry": "洋山港",
        "package_kind": "纸箱",
        "packages": str(packages),
        "gross_weight_kg": plain(gross),
        "net_weight_kg": plain(net),
        "incoterm": "CIF",
        "container_nos": box,
        "agent_name": broker.name_zh,
        "agent_id": broker.tax_id,
    }
    css = (
        "body{font:9.5px 'Noto Sans CJK SC'}h2{text-align:center;font-weight:500;font-size:16px;letter-spacing:2px}.top{display:flex;justify-content:space-between;margin-bottom:4px}"
        "table{width:100%;border-collapse:collapse;table-layout:fixed}.goods{table-layout:auto}td,th{border:.7px solid #222;padding:2px 4px;vertical-align:top;text-align:left;font-weight:400}"
        f".head{{margin-top:-1px}}.goods{{margin-top:-1px}}.r{{text-align:right}}.lab{{font-size:8px;color:#333;{'background:#f2f2f2;width:9%' if design == 1 else ''}}}"
    )
    return Sheet("cn_import_declaration", html, fields, lines, css, landscape=True)


def inspection(rng: random.Random, design: int) -> Sheet:
    """The inspection certificate: 0 labelled rows in both languages, 1 a Chinese table with an annex of lots."""
    seller, buyer = rng.choice(SELLERS[:7]), rng.choice(BUYERS_CN)
    day = story.some_day(rng)
    number = f"{rng.randrange(10**15, 10**16)}"
    contract, bill = f"PC-{rng.randrange(10000):04d}/26", f"SLNU{rng.randrange(10**7):07d}"
    goods = _pick(rng, rng.randrange(1, 4))
    customs = rng.choice(["中华人民共和国上海海关", "中华人民共和国宁波海关"])
    entry = day - timedelta(days=9)
    lines, rows, packages = [], "", 0
    for item in goods:
        count = rng.randrange(3, 40) * 24
        packages += count // 24
        made = day - timedelta(days=rng.randrange(60, 200))
        lot = f"L{made:%y%m%d}{rng.choice('ABK')}"
        rows += f"<tr><td>{item.name_zh}</td><td>{item.brand}</td><td>{item.spec}</td><td>{made:%Y-%m-%d}</td><td>{lot}</td><td>24个月</td><td class=r>{count}{item.unit_zh}</td></tr>"
        lines.append(
            {
                "name": item.name_zh,
                "brand": item.brand,
                "spec": item.spec,
                "production_date": made.isoformat(),
                "lot_no": lot,
                "quantity": str(count),
                "unit": item.unit_zh,
            }
        )
    conclusion = "上述货物业经检验检疫，准予销售、使用。"
    pairs = [
        ("收货人", "Consignee", buyer.name_zh),
        ("发货人", "Consignor", seller.name),
        ("包装种类及数量", "Number and Type of Packages", f"{packages}纸箱"),
        ("输出国家或地区", "Country of Dispatch", COUNTRY[seller.country][1]),
        ("合同号", "Contract No.", contract),
        ("提/运单号", "B/L No.", bill),
        ("入境口岸", "Port of Entry", "洋山港"),
        ("入境日期", "Date of Entry", _zh_day(entry)),
    ]
    if design == 0:
        body = "".join(
            f"<div class=row><span class=l>{zh} <i>{en}</i></span><span class=v>{value}</span></div>"
            for zh, en, value in pairs
        )
    else:
        cells = [f"<td class=lab>{zh}</td><td>{value}</td>" for zh, _, value in pairs]
        body = "<table>" + "".join(f"<tr>{cells[i]}{cells[i + 1]}</tr>" for i in range(0, len(cells), 2)) + "</table>"
    head = f"<h2>{customs}</h2><h1>入境货物检验检疫证明</h1>" + (
        "<h3>INSPECTION AND QUARANTINE CERTIFICATE FOR INBOUND GOODS</h3>" if design == 0 else ""
    )
    html = (
        f"{head}<div class=no>编号{' No.' if design == 0 else ''}：{number}</div>{body}<p class=c>证明：{conclusion}</p>"
        f"<h4>附页 货物清单</h4><table class=g><tr><th>品名<th>品牌<th>规格<th>生产日期<th>批号<th>保质期<th>数量</tr>{rows}</table>"
        f"<div class=sign>签发日期：{_zh_day(day)}</div>"
    )
    fields: Values = {
        "document_no": number,
        "issuer_name": customs,
        "buyer_name": buyer.name_zh,
        "seller_name": seller.name,
        "packages": str(packages),
        "package_kind": "纸箱",
        "country_of_dispatch": seller.country,
        "contract_no": contract,
        "transport_doc_no": bill,
        "port_of_entry": "洋山港",
        "entry_date": entry.isoformat(),
        "conclusion": "pass",
        "issue_date": day.isoformat(),
    }
    css = (
        "body{font:12px 'Noto Sans CJK SC';padding:20px}h1{font-size:20px;text-align:center;margin:4px}h2{font-size:15px;text-align:center;margin:2px}h3{font-size:11px;text-align:center;margin:2px;font-weight:400}"
        ".no{text-align:right;margin:10px 0}.row{display:flex;border-bottom:1px dotted #999;padding:5px 0}.l{width:230px}.l i{font-size:9px}table{width:100%;border-collapse:collapse;margin:6px 0}"
        "td,th{border:1px solid #444;padding:4px;font-weight:400;text-align:left}.lab{width:16%;background:#f6f6f6}.c{margin:18px 0}.sign{margin-top:40px;text-align:right}.r{text-align:right}"
    )
    return Sheet("cn_inspection_certificate", html, fields, lines, css)


def retail_list(rng: random.Random, design: int) -> Sheet:
    """The cross-border retail list as printed by a declaration client: 0 a grid of labels, 1 labels with colons."""
    day = story.some_day(rng)
    number = f"3104{day.year}I{rng.randrange(10**9):09d}"
    pre = f"B{day:%Y%m%d}{rng.randrange(10**9):09d}"
    order, waybill = f"XD{rng.randrange(10**12):012d}", f"YT{rng.randrange(10**13):013d}"
    shop, buyer = "宁波星岚电子商务有限公司", rng.choice(["陆明岚", "沈知远", "顾若溪"])
    goods = _pick(rng, rng.randrange(1, 4))
    entry = day - timedelta(days=1)
    origin = {
        "WATTLEBIRD": "AU",
        "Brennfels": "DE",
        "Ventasera": "IT",
        "HOSHIKAWA": "JP",
        "Tarn Hollow": "GB",
        "Laurier & Prunelle": "FR",
        "KOWHAI RIDGE": "NZ",
    }
    rows, lines = "", []
    for place, item in enumerate(goods, start=1):
        count = rng.randrange(1, 4)
        price = (item.price * 9).quantize(Decimal("0.01"))
        country = origin[item.brand]
        rows += f"<tr><td>{place}<td>{item.sku}<td>{item.gtin}<td>{item.hs}<td>{item.name_zh}<td>{item.spec}<td>{COUNTRY[country][1]}<td class=r>{count}<td>{item.unit_zh}<td class=r>{price:.2f}<td class=r>{price * count:.2f}</tr>"
        lines.append(
            {
                "line_no": str(place),
                "sku": item.sku,
                "gtin": item.gtin,
                "hs_code": item.hs,
                "name": item.name_zh,
                "spec": item.spec,
                "country_of_origin": country,
                "quantity": str(count),
                "unit": item.unit_zh,
                "unit_price": plain(price),
                "amount": plain(price * count),
            }
        )
    pairs = [
        ("清单编号", number),
        ("预录入编号", pre),
        ("订单编号", order),
        ("物流运单编号", waybill),
        ("电商企业名称", shop),
        ("订购人姓名", buyer),
        ("申报日期", f"{day:%Y-%m-%d}"),
        ("进口日期", f"{entry:%Y-%m-%d}"),
        ("监管方式", "网购保税"),
        ("运输方式", "保税区"),
        ("毛重(千克)", "1.86"),
        ("净重(千克)", "1.5"),
        ("件数", "1"),
        ("申报企业名称", BROKERS[1].name_zh),
    ]
    if design == 0:
        cells = [f"<td class=lab>{label}</td><td>{value}</td>" for label, value in pairs]
        body = "<table>" + "".join(f"<tr>{cells[i]}{cells[i + 1]}</tr>" for i in range(0, len(cells), 2)) + "</table>"
    else:
        body = "<div class=two>" + "".join(f"<div>{label}：{value}</div>" for label, value in pairs) + "</div>"
    html = f"<h2>跨境电子商务零售进口商品申报清单</h2>{body}<table class=g><tr><th>项号<th>企业商品货号<th>条码<th>商品编码<th>商品名称<th>规格型号<th>原产国<th>数量<th>单位<th>单价<th>总价</tr>{rows}</table>"
    fields: Values = {
        "declaration_no": number,
        "pre_entry_no": pre,
        "order_no": order,
        "waybill_no": waybill,
        "seller_name": shop,
        "buyer_name": buyer,
        "issue_date": day.isoformat(),
        "entry_date": entry.isoformat(),
        "trade_mode": "网购保税",
        "transport_mode": "保税区",
        "gross_weight_kg": "1.86",
        "net_weight_kg": "1.5",
        "packages": "1",
        "agent_name": BROKERS[1].name_zh,
    }
    css = (
        "body{font:10.5px 'Noto Sans CJK SC'}h2{text-align:center;font-size:17px}table{width:100%;border-collapse:collapse;margin-bottom:8px}td,th{border:1px solid #666;padding:3px 5px;text-align:left;font-weight:400}"
        ".lab{background:#eef;width:15%}.g th{background:#eef}.two{columns:2;line-height:1.9;margin-bottom:10px}.r{text-align:right}"
    )
    return Sheet("cbec_import_list", html, fields, lines, css, landscape=True)


def authorization(rng: random.Random, design: int) -> Sheet:
    """A letter of authorisation: 0 an English letter, 1 a Chinese letter, 2 a bilingual table."""
    owner: Party = rng.choice(SELLERS[:7])
    item = next(item for item in GOODS if item.brand.split()[0].lower() in owner.name.lower())
    grantee = rng.choice(BUYERS_CN)
    start = story.some_day(rng)
    end = date(start.year + 1, start.month, min(start.day, 28))
    number, mark, mark_class = (
        f"LA-{start:%y%m}-{rng.randrange(100):02d}",
        str(rng.randrange(10**7, 10**8)),
        rng.choice(["3", "29", "30"]),
    )
    issued = start - timedelta(days=5)
    base: Values = {
        "document_no": number,
        "issue_date": issued.isoformat(),
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "brand": item.brand,
        "trademark_no": mark,
        "trademark_class": mark_class,
        "grantor_name": owner.name,
    }
    if design == 0:
        html = (
            f"<div class=lh>{owner.name}<small>{owner.address}</small></div><p class=right>{issued:%d %B %Y}<br>Ref: {number}</p><h2>LETTER OF AUTHORIZATION</h2><p>To whom it may concern,</p>"
            f"<p>We, {owner.name}, being the registered owner of the trademark “{item.brand}” (Registration No. {mark}, Class {mark_class}), hereby authorize {grantee.name} to import, promote and sell our {item.brand} products "
            f"in mainland China through Tmall Global and its own online shops.</p><p>This authorization is valid from {start:%d %B %Y} to {end:%d %B %Y}. The authorized party may not sub-license the rights granted herein.</p>"
            f"<p>Yours faithfully,</p><p class=sig>__________________<br>Director, for and on behalf of<br>{owner.name}</p>"
        )
        fields = {
            **base,
            "grantee_name": grantee.name,
            "territory": "mainland China",
            "channels": "Tmall Global and its own online shops",
            "sublicense": "no",
        }
    elif design == 1:
        html = (
            f"<h1>品牌授权书</h1><p class=right>编号：{number}</p><p>授权人：{owner.name}</p><p>被授权人：{grantee.name_zh}</p><p>授权品牌：{item.brand}（商标注册号：{mark}，第{mark_class}类）</p>"
            f"<p>授权区域：中国大陆</p><p>授权渠道：天猫国际、京东国际</p><p>兹授权上述被授权人在授权区域及渠道内销售本公司{item.brand}品牌系列产品，不得转授权。</p>"
            f"<p>授权期限：自{_zh_day(start)}起至{_zh_day(end)}止。</p><p class=right>授权人（盖章）：<br>日期：{_zh_day(issued)}</p>"
        )
        fields = {
            **base,
            "grantee_name": grantee.name_zh,
            "territory": "中国大陆",
            "channels": "天猫国际、京东国际",
            "sublicense": "no",
        }
    else:
        rows = [
            ("证书编号 Certificate No.", number),
            ("授权方 Licensor", owner.name),
            ("被授权方 Licensee", grantee.name),
            ("授权品牌 Brand", item.brand),
            ("商标注册号 Trademark Reg. No.", mark),
            ("类别 Class", mark_class),
            ("授权地域 Territory", "中国大陆 Mainland China"),
            ("授权渠道 Channels", "抖音电商"),
            ("生效日期 Effective Date", start.isoformat()),
            ("到期日期 Expiry Date", end.isoformat()),
            ("签发日期 Date of Issue", issued.isoformat()),
        ]
        html = (
            "<h1>销售授权书</h1><h2>CERTIFICATE OF AUTHORIZED DISTRIBUTOR</h2><table>"
            + "".join(f"<tr><td class=lab>{label}</td><td>{value}</td></tr>" for label, value in rows)
            + "</table>"
        )
        fields = {**base, "grantee_name": grantee.name, "territory": "中国大陆 Mainland China", "channels": "抖音电商"}
    css = (
        "body{font:13px/1.75 'Noto Serif','Noto Sans CJK SC',serif;padding:36px}h1,h2{text-align:center}.lh{border-bottom:2px solid #274;font-size:20px;padding-bottom:8px;margin-bottom:24px}.lh small{display:block;font-size:10px;color:#555}"
        ".right{text-align:right}.sig{margin-top:50px}table{width:100%;border-collapse:collapse}td{border:1px solid #888;padding:8px}.lab{width:38%}"
    )
    return Sheet("brand_authorization", html, fields, [], css)
