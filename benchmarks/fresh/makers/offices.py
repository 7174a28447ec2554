# ruff: noqa: E501
"""Customs and tax papers of China, the United States and Europe for the fresh set."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from benchmarks.fresh.makers.rows import above, heads, pairs, tr
from benchmarks.held.makers.china import BROKERS, HOUSES, chinese, size_zh, unit
from benchmarks.held.makers.customs import FILERS, US_PORTS
from benchmarks.held.makers.paper import Paper, rounded
from benchmarks.held.makers.pieces import capitals, code_mark, lines_of, scrawl, seal
from benchmarks.held.makers.stock import (
    ALPHA3,
    BRANDS_ZH,
    COUNTRY,
    CURRENCY_ZH,
    Deal,
    digits,
    entry_no,
    mrn,
    social_code,
)

_ISO, _ZH = "{YYYY}-{MM}-{DD}", "{YYYY}年{MM}月{DD}日"


def _maker(d: Deal) -> str:
    name = [one for one in d.seller.name.upper().replace(".", "").replace("&", " ").split() if one.isalpha()]
    return f"{d.seller.country}{name[0][:3]}{name[1][:3]}{d.seller.phone[-4:]}{d.pol[:3].upper()}"


def declared_rows(p: Paper, d: Deal) -> str:
    """The declaration in landscape with its ruled head and stacked item cells, elements below the name."""
    p.kind, p.font, p.size, p.page, p.margin, p.lang = (
        "cn_import_declaration",
        p.rng.choice(["song", "hei"]),
        "7.8pt",
        "A4 landscape",
        "8mm",
        "zh",
    )
    office, code, port, _ = p.rng.choice(HOUSES)
    there, alpha = COUNTRY["zh"][d.seller.country], ALPHA3[d.seller.country]
    p.css = ".d td{border:1px solid #222;padding:0 3px 2px}.i td{border:0;border-bottom:1px solid #999}"
    buyer, agent = chinese(d.buyer), p.rng.choice(BROKERS)
    head = above([
        (f"境内收货人 ({p.f('buyer_id', d.buyer.tax_id)})", p.f("buyer_name", buyer)), (f"进境关别 ({p.t(code)})", p.x("customs_office", office)), ("进口日期", p.d("entry_date", d.day - timedelta(days=2), "{YYYY}{MM}{DD}")), ("申报日期", p.d("issue_date", d.day, "{YYYY}{MM}{DD}")), ("备案号", ""),
        ("境外发货人", p.f("seller_name", d.seller.name)), ("运输方式 (2)", p.f("transport_mode", "水路运输")), ("运输工具名称及航次号", f"{p.f('vessel', d.vessel)}/{p.f('voyage', d.voyage)}"), ("提运单号", p.f("transport_doc_no", d.bl)), ("货物存放地点", p.t(port + "一期堆场")),
        (f"消费使用单位 ({p.f('consumer_unit_id', d.buyer.tax_id)})", p.f("consumer_unit_name", buyer)), ("监管方式 (0110)", p.f("trade_mode", "一般贸易")), ("征免性质 (101)", p.t("一般征税")), ("许可证号", ""), (f"启运港 ({p.t(d.numbers['pol_code'])})", p.f("port_of_loading", d.numbers["pol"])),
        ("合同协议号", p.f("contract_no", d.contract)), (f"贸易国（地区） ({p.t(alpha)})", p.f("trade_country", d.seller.country, there)), (f"启运国（地区） ({p.t(alpha)})", p.f("country_of_dispatch", d.seller.country, there)), (f"经停港 ({p.t(d.numbers['pol_code'])})", p.t(d.numbers["pol"])), ("入境口岸", p.f("port_of_entry", port)),
        ("包装种类 (22)", p.f("package_kind", "纸制或纤维板制盒/箱")), ("件数", p.f("packages", d.cartons)), ("毛重（千克）", p.n("gross_weight_kg", d.gross)), ("净重（千克）", p.n("net_weight_kg", d.net)), ("成交方式 (1)", p.f("incoterm", "CIF")),
    ], 5, "font-size:6.5pt")  # fmt: skip
    p.numbers = "plain"
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        text = f"{li.f('name', g.other)}<br>{li.f('brand_type', '4')}|3|{p.t('直接零售')}|{li.f('brand', BRANDS_ZH[g.brand] + g.brand, BRANDS_ZH[g.brand] + g.brand + '牌')}|{li.f('spec', size_zh(g))}|"
        count = f"{li.n('quantity_1', g.net)}{li.f('unit_1', '千克')}<br><br>{li.n('quantity', g.quantity, 0)}{li.f('unit', unit(g))}"
        price = f"{li.n('unit_price', g.price, 4)}<br>{li.n('amount', g.amount)}<br>{li.f('currency', d.currency, CURRENCY_ZH[d.currency])}"
        rows += tr(
            [
                li.f("line_no", at),
                li.f("hs_code", g.hs),
                text,
                count,
                price,
                f"{li.f('country_of_origin', g.origin, COUNTRY['zh'][g.origin])}<br>({p.t(ALPHA3[g.origin])})",
                p.t("中国") + "<br>(CHN)",
                p.t("照章征税") + "<br>(1)",
            ]
        )
    return (
        f"<div style='position:relative'><h2 class=c>中华人民共和国海关进口货物报关单</h2><div class=row style='justify-content:space-between'><span>预录入编号：{p.f('pre_entry_no', 'I' + digits(p.rng, 17))}</span><span>海关编号：{p.f('declaration_no', f'{code}{d.day.year}1{digits(p.rng, 9, first=False)}')}</span><span>页码/页数：1/1</span></div><table class=d>{head}<tr><td colspan=5>随附单证及编号　{p.x('attached_documents', '发票;装箱单;合同')}</td></tr><tr><td colspan=5>标记唛码及备注　{p.x('marks', 'N/M')}　集装箱标箱数及号码：{p.t(len(d.containers) * 2)};{';'.join(p.f('container_nos', c) for c in d.containers)}</td></tr></table>"
        f"<table class=i>{heads(['项号', '商品编号', '商品名称及规格型号', '数量及单位', '单价/总价/币制', '原产国（地区）', '最终目的国（地区）', '征免'])}{rows}</table><table class=d style='margin-top:4mm'><tr><td>报关人员　{p.t(digits(p.rng, 8))}　申报单位（{p.f('agent_id', social_code(p.rng, '310115'))}）{p.f('agent_name', agent)}</td><td>兹申明对以上内容承担如实申报、依法纳税之法律责任　申报单位（签章）</td><td>海关批注及签章</td></tr></table>{'' if p.blank else seal('报关专用章', left='60%', top='84%', size=90)}</div>"
    )


def declared_sheet(p: Paper, d: Deal) -> str:
    """A declaration as a broker's check sheet: label and value side by side, items in one table with a column for each figure."""
    p.kind, p.font, p.size, p.lang, p.numbers = (
        "cn_import_declaration",
        "hei",
        "8pt",
        "zh",
        p.rng.choice(["en", "plain"]),
    )
    office, code, port, _ = p.rng.choice(HOUSES)
    there = COUNTRY["zh"][d.seller.country]
    buyer = chinese(d.buyer)
    items = [
        ("海关编号", p.f("declaration_no", f"{code}{d.day.year}1{digits(p.rng, 9, first=False)}")), ("预录入编号", p.f("pre_entry_no", "I" + digits(p.rng, 17))), ("境内收货人", p.f("buyer_name", buyer)), ("收货人代码", p.f("buyer_id", d.buyer.tax_id)), ("境外发货人", p.f("seller_name", d.seller.name)), ("消费使用单位", p.f("consumer_unit_name", buyer)),
        ("进境关别", f"{p.x('customs_office', office)}({p.t(code)})"), ("进口日期", p.d("entry_date", d.day - timedelta(days=3), _ISO)), ("申报日期", p.d("issue_date", d.day, _ISO)), ("运输方式", p.f("transport_mode", "水路运输")), ("运输工具名称", p.f("vessel", d.vessel)), ("航次号", p.f("voyage", d.voyage)), ("提运单号", p.f("transport_doc_no", d.bl)),
        ("监管方式", p.f("trade_mode", "一般贸易")), ("合同协议号", p.f("contract_no", d.contract)), ("贸易国(地区)", p.f("trade_country", d.seller.country, there)), ("启运国(地区)", p.f("country_of_dispatch", d.seller.country, there)), ("启运港", p.f("port_of_loading", d.numbers["pol"])), ("入境口岸", p.f("port_of_entry", port)),
        ("成交方式", p.f("incoterm", "CIF")), ("包装种类", p.f("package_kind", "纸箱")), ("件数", p.f("packages", d.cartons)), ("毛重(千克)", p.n("gross_weight_kg", d.gross)), ("净重(千克)", p.n("net_weight_kg", d.net)), ("集装箱号", p.f("container_nos", d.containers[0])), ("申报单位", p.f("agent_name", p.rng.choice(BROKERS))),
    ]  # fmt: skip
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += tr(
            [
                li.f("line_no", at),
                li.f("hs_code", g.hs),
                f"{li.f('name', g.other)}<br><span style='font-size:7pt'>{li.f('brand_type', '4')}|3|品牌:{li.f('brand', BRANDS_ZH[g.brand])}|规格:{li.f('spec', size_zh(g))}</span>",
                li.n("quantity", g.quantity, 0) + li.f("unit", unit(g)),
                li.n("quantity_1", g.net) + li.f("unit_1", "千克"),
                li.n("unit_price", g.price),
                li.n("amount", g.amount),
                li.f("currency", d.currency),
                li.f("country_of_origin", g.origin, COUNTRY["zh"][g.origin]),
            ],
            3,
        )
    return f"<h2 class=c>海关进口货物报关单（核对单）</h2><table class=g style='margin:3mm 0'>{pairs(items, 2, 'width:15%;background:#f4f4f4;-webkit-print-color-adjust:exact', 'width:35%')}</table><table class=g>{heads(['项号', '商品编号', '商品名称、规格型号', '成交数量', '法定数量', '单价', '总价', '币制', '原产国'], 3)}{rows}</table><p style='margin-top:3mm;font-size:7pt'>以上内容请核对，如有疑问请于申报前告知。</p>"


def health_proof(p: Paper, d: Deal) -> str:
    """入境货物检验检疫证明 with labels and colons and the goods in a table with dates."""
    p.kind, p.font, p.size, p.lang, p.margin = (
        "cn_inspection_certificate",
        p.rng.choice(["song", "hei"]),
        "10pt",
        "zh",
        "18mm",
    )
    _, _, port, chief = p.rng.choice(HOUSES)
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += tr(
            [
                li.f("name", g.other),
                li.f("spec", size_zh(g)),
                li.n("quantity", g.quantity, 0) + li.f("unit", unit(g)),
                li.n("net_weight_kg", g.net),
                li.f("lot_no", g.lot),
                li.d("production_date", g.made, _ISO),
            ]
        )
    p.numbers = "plain"
    return (
        f"<div style='position:relative'><h2 class=c>入境货物检验检疫证明</h2><p class=r style='margin:3mm 0'>证书号：{p.f('document_no', digits(p.rng, 15))}</p><div style='line-height:1.9'>收货人：{p.f('buyer_name', chinese(d.buyer))}<br>发货人：{p.f('seller_name', d.seller.name)}<br>输出国家（地区）：{p.f('country_of_dispatch', d.seller.country, COUNTRY['zh'][d.seller.country])}<br>提单号：{p.f('transport_doc_no', d.bl)}　　合同号：{p.f('contract_no', d.contract)}<br>入境口岸：{p.f('port_of_entry', port)}　　入境日期：{p.d('entry_date', d.day - timedelta(days=2), _ZH)}<br>包装数量：{p.f('packages', d.cartons)}{p.f('package_kind', '纸箱')}</div>"
        f"<table class=g style='margin:4mm 0'>{heads(['品名', '规格', '数量', '重量（千克）', '生产批号', '生产日期'])}{rows}</table><p style='line-height:1.9;text-indent:2em'>{p.f('conclusion', 'pass', '上述货物经检验检疫合格，准予进口销售、使用。')}</p><p class=r style='margin-top:12mm;line-height:1.9'>{p.f('issuer_name', '中华人民共和国' + chief)}<br>签发日期：{p.d('issue_date', d.day, _ZH)}</p>{'' if p.blank else seal(chief, left='66%', top='70%')}</div>"
    )


def duty_slip(p: Paper, d: Deal) -> str:
    """海关专用缴款书, printed by the firm itself: pairs above a table, sum in capitals."""
    vat = p.rng.random() < 0.5
    p.kind, p.font, p.size, p.lang, p.numbers = (
        "cn_customs_tax_bill",
        p.rng.choice(["song", "hei"]),
        "9pt",
        "zh",
        "plain",
    )
    office, code, _, chief = p.rng.choice(HOUSES)
    number = f"{code}{d.day.year}1{digits(p.rng, 9, first=False)}"
    rate = 13 if vat else 7
    rows, tax = "", Decimal(0)
    for g in d.goods:
        li = p.line()
        value = rounded(g.amount * Decimal("6.87"), 0)
        due = rounded(value * rate / 100)
        tax += due
        rows += tr(
            [
                li.f("hs_code", g.hs),
                li.f("name", g.other),
                li.n("quantity", g.quantity, 0),
                li.f("unit", unit(g)),
                li.xn("entered_value", value),
                p.t(f"{rate}%"),
                p.m(due) if vat else li.xn("duty_amount", due),
            ],
            4,
        )
    head = pairs(
        [
            ("填发日期", p.d("issue_date", d.day, _ISO)),
            ("号码", p.f("document_no", number + ("-L01" if vat else "-A01"))),
            ("收入机关", p.t("中央金库")),
            ("缴款单位（人）", p.f("payer_name", chinese(d.buyer))),
            ("报关单编号", p.f("declaration_no", number)),
            ("合同（批文）号", p.f("contract_no", d.contract)),
            ("运输工具（号）", f"{p.f('vessel', d.vessel)}/{p.f('voyage', d.voyage)}"),
            ("提/装货单号", p.f("transport_doc_no", d.bl)),
            ("缴款期限", p.td(d.day + timedelta(days=15), _ISO)),
            ("申报关区", p.t(office)),
        ],
        2,
        "width:16%;background:#faf3ee;-webkit-print-color-adjust:exact",
        "width:34%",
    )
    return f"<div style='position:relative'><h2 class=c>{p.f('issuer_name', chief)}进口{'增值税' if vat else '关税'}专用缴款书</h2><table class=g style='margin:4mm 0'>{head}</table><table class=g>{heads(['税号', '货物名称', '数量', '单位', '完税价格（￥）', '税率', '税款金额（￥）'], 4)}{rows}<tr><td colspan=6>合计 {p.f('currency', 'CNY', '人民币')}（大写）{p.t(capitals(tax))}</td><td class=r>{p.n('tax_amount' if vat else 'duty_amount', tax)}</td></tr></table><p style='font-size:7.5pt;margin-top:3mm'>自填发缴款书之日起15日内缴纳税款，逾期缴纳按日加收滞纳金。</p>{'' if p.blank else seal('单证专用章', left='70%', top='66%', size=95)}</div>"


def parcel_list(p: Paper, d: Deal) -> str:
    """A retail import list as a narrow printout: one label and value a line, goods as cards."""
    p.kind, p.font, p.size, p.lang = "cbec_import_list", "hei", "9.5pt", "zh"
    office, code, _, _ = p.rng.choice(HOUSES)
    g = d.goods[0]
    li = p.line()
    price, count = rounded(g.price * Decimal("8.9")), p.rng.choice([1, 2, 3])
    top = pairs(
        [
            ("清单编号", p.f("declaration_no", f"{code}{d.day.year}I{digits(p.rng, 9)}")),
            ("订单编号", p.f("order_no", "TB" + digits(p.rng, 14))),
            ("物流运单编号", p.f("waybill_no", "YX" + digits(p.rng, 11))),
            ("申报日期", p.d("issue_date", d.day, _ISO)),
            ("进口日期", p.d("entry_date", d.day, _ISO)),
            ("申报海关", p.x("customs_office", office)),
            ("监管方式", p.f("trade_mode", "网购保税")),
            ("账册编号", p.x("ems_no", f"T{code}W{digits(p.rng, 6)}")),
            ("电商企业名称", p.f("seller_name", chinese(d.buyer))),
            ("申报企业", p.f("agent_name", p.rng.choice(BROKERS))),
            ("订购人姓名", p.f("buyer_name", p.rng.choice(["吴*", "郑*宁", "司徒*"]))),
            ("收件地址", p.f("buyer_address", p.rng.choice(["广东省佛山市****", "四川省成都市武侯区****"]))),
            ("启运国（地区）", p.f("country_of_dispatch", d.seller.country, COUNTRY["zh"][d.seller.country])),
            ("件数", p.f("packages", 1)),
            ("毛重（千克）", p.n("gross_weight_kg", Decimal("1.18"))),
            ("净重（千克）", p.n("net_weight_kg", Decimal("0.95"))),
            ("币制", p.f("currency", "CNY", "人民币")),
        ],
        label="width:34%;color:#555",
        value="border-bottom:1px dotted #aaa",
    )
    card = pairs(
        [
            ("项号", li.f("line_no", 1)),
            ("商品编码", li.f("hs_code", g.hs)),
            ("商品名称", li.f("name", g.other)),
            ("规格型号", li.f("spec", size_zh(g))),
            ("企业商品货号", li.f("sku", g.sku)),
            ("条码", li.f("gtin", g.gtin)),
            ("原产国（地区）", li.f("country_of_origin", g.origin, COUNTRY["zh"][g.origin])),
            ("数量", li.f("quantity", count)),
            ("计量单位", li.f("unit", unit(g))),
            ("单价", li.n("unit_price", price)),
            ("总价", li.n("amount", price * count)),
        ],
        2,
        "width:16%;color:#555",
        "width:34%",
    )
    return f"<h3 class=c>跨境电子商务零售进口商品申报清单</h3><table style='margin:4mm auto;width:150mm'>{top}</table><h4 style='border-bottom:2px solid #333'>商品表体</h4><table>{card}</table><p class=r>合计 {p.n('total_amount', price * count)}</p>"


def e_invoice(p: Paper, d: Deal) -> str:
    """A digital VAT invoice in portrait with parties one above the other."""
    p.kind, p.font, p.size, p.lang, p.numbers, p.page, p.margin = (
        "cn_vat_invoice",
        p.rng.choice(["song", "hei"]),
        "8.5pt",
        "zh",
        "plain",
        "210mm 160mm",
        "8mm",
    )
    p.css = ".v td,.v th{border:1px solid #8b2e2e;padding:1px 4px}"
    rows, total, tax = "", Decimal(0), Decimal(0)
    for g in d.goods[:4]:
        li = p.line()
        price = rounded(g.price * Decimal("7.05"))
        amount = price * g.quantity
        due = rounded(amount * 13 / 100)
        total, tax = total + amount, tax + due
        rows += tr(
            [
                li.f("name", "*日用杂品*" + (g.other if g.name.isascii() else g.name)),
                li.f("spec", size_zh(g)),
                li.f("unit", unit(g)),
                li.n("quantity", g.quantity, 0),
                li.n("unit_price", price),
                li.n("amount", amount),
                "13%",
                p.m(due),
            ],
            3,
        )
    qr = "" if p.blank else code_mark(digits(p.rng, 20), "QRCode", 50)
    return (
        f"<table><tr><td width=16%>{qr}</td><td class=c style='font-size:16pt;color:#8b2e2e'>电子发票（普通发票）</td><td width=34%>发票号码：{p.f('document_no', digits(p.rng, 20))}<br>开票日期：{p.d('issue_date', d.day, _ZH)}</td></tr></table><table class=v><tr><td width=12%>购买方</td><td>名称：{p.f('buyer_name', d.buyer.name)}　统一社会信用代码/纳税人识别号：{p.f('buyer_id', d.buyer.tax_id)}</td></tr><tr><td>销售方</td><td>名称：{p.f('seller_name', d.seller.name)}　统一社会信用代码/纳税人识别号：{p.f('seller_id', d.seller.tax_id)}</td></tr></table>"
        f"<table class=v style='margin-top:-1px'>{heads(['项目名称', '规格型号', '单位', '数量', '单价', '金额', '税率', '税额'], 3)}{rows}{tr(['合计', '', '', '', '', '¥' + p.xn('subtotal', total), '', '¥' + p.n('tax_amount', tax)], 3)}<tr><td colspan=8>价税合计（大写）{p.t(capitals(total + tax))}　（小写）¥{p.n('total_amount', total + tax)}</td></tr></table><table class=v style='margin-top:-1px'><tr><td width=12%>备注</td><td style='height:14mm'></td></tr></table><p>开票人：{p.t('林某')}</p>"
    )


def summary_2014(p: Paper, d: Deal) -> str:
    """An entry summary as a filer's software prints it: labels with numbers, items in one row each."""
    p.kind, p.font, p.size, p.page, p.margin, p.dates = (
        "cbp_7501",
        p.rng.choice(["arimo", "cousine"]),
        "8pt",
        "Letter",
        "10mm",
        "{MM}/{DD}/{YYYY}",
    )
    filer, broker = p.rng.choice(FILERS)
    port = US_PORTS[d.pod.split(",")[0]]
    rows, value, duty = "", 0, Decimal(0)
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        worth = int(rounded(g.amount, 0))
        due = rounded(worth * Decimal("0.034"))
        value, duty = value + worth, duty + due
        rows += tr(
            [
                li.f("line_no", at, f"{at:03}"),
                f"{li.f('name', g.name.upper())}<br>{li.f('hs_code', g.hs, f'{g.hs[:4]}.{g.hs[4:6]}.{g.hs[6:]}')}",
                f"{li.n('gross_weight_kg', rounded(g.gross, 0), 0)} KG",
                f"{li.n('quantity_1', g.quantity, 0)} {li.f('unit_1', 'NO')}",
                f"{li.xn('entered_value', worth, 0)}<br>N",
                "3.4%",
                li.xn("duty_amount", due),
            ],
            2,
        )
    mpf = rounded(min(max(Decimal(value) * Decimal("0.003464"), Decimal("31.67")), Decimal("614.35")))
    head = above(
        [
            ("1. Filer Code/Entry No.", p.f("declaration_no", entry_no(p.rng, filer))),
            ("2. Entry Type", p.x("entry_type", "01 ABI/P")),
            ("3. Summary Date", p.d("issue_date", d.day)),
            ("5. Bond Type", p.t("9")),
            ("6. Port Code", p.f("port_of_entry", port)),
            ("7. Entry Date", p.d("entry_date", d.day)),
            ("8. Importing Carrier", p.f("vessel", d.vessel)),
            ("9. Mode of Transport", p.f("transport_mode", "11")),
            ("10. Country of Origin", p.f("country_of_origin", d.seller.country)),
            ("12. B/L or AWB No.", p.f("transport_doc_no", d.bl)),
            ("13. Manufacturer ID", p.x("manufacturer_no", _maker(d))),
            ("14. Exporting Country", p.f("country_of_dispatch", d.seller.country)),
            ("19. Foreign Port of Lading", p.f("port_of_loading", d.numbers["pol_k"])),
            ("20. U.S. Port of Unlading", p.f("port_of_discharge", port)),
            ("22. Consignee No.", p.t("SAME")),
            ("23. Importer No.", p.f("buyer_id", d.buyer.tax_id + "00")),
        ],
        4,
        "font-size:6pt",
    )
    return (
        f"<div class=row><div style='flex:1'>DEPARTMENT OF HOMELAND SECURITY<br>U.S. Customs and Border Protection</div><b style='font-size:13pt'>ENTRY SUMMARY</b></div><table class=g>{head}<tr><td colspan=2><div style='font-size:6pt'>25. Ultimate Consignee Name and Address</div>{p.x('ultimate_consignee_name', d.buyer.name)}</td><td colspan=2><div style='font-size:6pt'>26. Importer of Record Name and Address</div>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</td></tr></table>"
        f"<table class=g style='margin-top:-1px'>{heads(['27. Line No.', '28. Description of Merchandise / 29. HTSUS No.', '30. Gross Weight', '31. Net Quantity in HTSUS Units', '32. Entered Value / Relationship', '33. HTSUS Rate', '34. Duty'], 2)}{rows}<tr><td></td><td colspan=6>Merchandise Processing Fee {p.t(mpf)}</td></tr></table><table class=g style='margin-top:-1px'><tr><td width=50%>35. Total Entered Value $ {p.xn('entered_value', value, 0)}</td><td>37. Duty {p.n('duty_amount', duty)}</td></tr><tr><td rowspan=3>36. DECLARATION OF IMPORTER OF RECORD OR AUTHORIZED AGENT{scrawl(p)}</td><td>38. Tax {p.n('tax_amount', 0)}</td></tr><tr><td>39. Other {p.m(mpf)}</td></tr><tr><td>40. Total {p.xn('total_due', duty + mpf)}</td></tr><tr><td colspan=2>42. Broker/Filer Information {p.f('agent_name', broker)}</td></tr></table><p style='font-size:6.5pt'>CBP Form 7501</p>"
    )


def delivery_print(p: Paper, d: Deal) -> str:
    """An entry/immediate delivery application printed by software, pairs in two columns."""
    p.kind, p.font, p.size, p.page, p.dates = "cbp_3461", "arimo", "9pt", "Letter", "{MM}/{DD}/{YYYY}"
    filer, broker = p.rng.choice(FILERS)
    port = US_PORTS[d.pod.split(",")[0]]
    rows = ""
    for g in d.goods[:3]:
        li = p.line()
        rows += tr(
            [
                li.f("hs_code", g.hs, f"{g.hs[:4]}.{g.hs[4:6]}.{g.hs[6:]}"),
                li.f("name", g.name.upper()),
                li.f("country_of_origin", g.origin),
                li.f("manufacturer_no", _maker(d)),
            ]
        )
    items = [
        ("Entry Number", p.f("declaration_no", entry_no(p.rng, filer))),
        ("Entry Type", p.x("entry_type", "01")),
        ("Arrival Date", p.d("entry_date", d.day)),
        ("Port of Entry", p.f("port_of_entry", port)),
        ("Importer of Record", p.f("buyer_name", d.buyer.name)),
        ("Importer Number", p.f("buyer_id", d.buyer.tax_id + "00")),
        ("Ultimate Consignee", p.x("ultimate_consignee_name", d.buyer.name)),
        ("Vessel Name", p.f("vessel", d.vessel)),
        ("Voyage/Flight/Trip", p.f("voyage", d.voyage)),
        ("Port of Unlading", p.f("port_of_discharge", port)),
        ("Bill of Lading Number", p.f("transport_doc_no", d.bl)),
        ("Manifest Quantity", p.f("packages", d.cartons)),
    ]
    return f"<div class=c>U.S. Customs and Border Protection<h2>ENTRY/IMMEDIATE DELIVERY</h2><span style='font-size:7pt'>CBP Form 3461</span></div><table class=g style='margin:4mm 0'>{pairs(items, 2, 'width:20%;background:#f2f2f2;-webkit-print-color-adjust:exact', 'width:30%')}</table><table class=g>{heads(['HTS Number', 'Description of Merchandise', 'Country of Origin', 'Manufacturer ID'])}{rows}</table><p style='margin-top:5mm'>Filed by {p.f('agent_name', broker)} on {p.d('issue_date', d.day)}</p>{scrawl(p)}"


def union_form(p: Paper, d: Deal) -> str:
    """A European import declaration in data groups with numbered headings, items as blocks."""
    country = d.buyer.country
    p.kind, p.font, p.size, p.dates, p.numbers = (
        "eu_import_declaration",
        p.rng.choice(["sanspro", "dejavu"]),
        "8.5pt",
        "{DD}.{MM}.{YYYY}",
        "plain",
    )
    p.css = ".h{font-weight:700;background:#e8eef8;padding:1mm 2mm;margin-top:3mm;-webkit-print-color-adjust:exact}"
    blocks, duty, tax = "", Decimal(0), Decimal(0)
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        owed = rounded(g.amount * Decimal("0.027"))
        duty, tax = duty + owed, tax + rounded((g.amount + owed) * Decimal("0.19"))
        blocks += f"<table class=g style='margin-top:2mm'>{pairs([('Item no.', li.f('line_no', at)), ('Commodity code', li.f('hs_code', g.hs)), ('Description of goods', li.f('name', g.name)), ('Packages', li.f('cartons', g.cartons) + ' CT'), ('Country of origin', li.f('country_of_origin', g.origin)), ('Gross mass (kg)', li.n('gross_weight_kg', g.gross)), ('Net mass (kg)', li.n('net_weight_kg', g.net)), ('Item amount invoiced', li.n('amount', g.amount))], 2, 'width:18%', 'width:32%')}</table>"
    head = pairs(
        [
            ("MRN", p.f("declaration_no", mrn(p.rng, country, d.day.year))),
            ("Acceptance date", p.d("issue_date", d.day)),
            ("Importer", f"{p.f('buyer_name', d.buyer.name)}<br>{p.f('buyer_address', d.buyer.address)}"),
            ("Importer identification", p.f("buyer_id", country + digits(p.rng, 12))),
            ("Exporter", f"{p.f('seller_name', d.seller.name)}<br>{p.f('seller_address', d.seller.address)}"),
            ("Representative", p.f("agent_name", p.rng.choice(["Hansekai Zollagentur GmbH", "Transit Ponant SAS"]))),
            ("Country of dispatch", p.f("country_of_dispatch", d.seller.country)),
            ("Terms of delivery", p.f("incoterm", d.incoterm)),
            ("Total packages", p.f("packages", d.cartons)),
            ("Total gross mass (kg)", p.n("gross_weight_kg", d.gross)),
            ("Container", p.f("container_nos", d.containers[0])),
            ("Invoice", p.f("invoice_no", d.invoice)),
            ("Invoice currency", p.f("currency", d.currency)),
            ("Total amount invoiced", p.n("total_amount", d.total)),
        ],
        2,
        "width:18%",
        "width:32%",
    )
    return f"<h2>CUSTOMS IMPORT DECLARATION</h2><p>Release for free circulation and home use</p><div class=h>General</div><table class=g>{head}</table><div class=h>Goods items</div>{blocks}<div class=h>Duties and taxes</div><table class=g>{pairs([('A00 Customs duty', p.n('duty_amount', duty)), ('B00 VAT', p.n('tax_amount', tax))], 2)}</table>"
