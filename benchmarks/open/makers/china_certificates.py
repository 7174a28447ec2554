# ruff: noqa: E501
"""Inspection and quarantine certificates, and trademark certificates of four offices."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from benchmarks.open.makers.china_declaration import deal_of
from benchmarks.open.makers.china_press import Paper, picture
from benchmarks.open.makers.china_vat import chinese_day
from sample_docs import seals
from sample_docs.chance import chinese, foreign
from sample_docs.deal import plain
from sample_docs.places import COUNTRIES

_PASSES = (
    "上述货物经检验检疫，符合我国食品安全国家标准要求，准予销售/使用。",
    "上述产品业经检验检疫合格，予以通关放行。",
    "经抽样检验，未发现不合格，准予进口。",
)
_FAILS = (
    "上述货物经检验，标签不符合GB 7718-2011要求，不准销售，作退运处理。",
    "经检验，铅含量超标，检验结果不合格，予以销毁。",
)


def inspection(
    style: str, *, count: int = 3, fails: bool = False, annex: bool = True
) -> Callable[[random.Random], tuple[Paper, str]]:
    """Lay out a certificate: bilingual rows, a Chinese form or an English first table."""

    def lay(rng: random.Random) -> tuple[Paper, str]:
        deal = deal_of(rng, count)
        paper = Paper("cn_inspection_certificate", margin="14mm")
        issued = (deal.declared + timedelta(days=9)).isoformat()
        came = deal.arrived.isoformat()
        paper.truth.head("conclusion", "fail" if fails else "pass")
        verdict = rng.choice(_FAILS if fails else _PASSES)
        lines = deal.lines
        kilos = sum((x.net for x in lines), Decimal(0))
        cartons = lines[-1].carton_to
        names = "、".join(dict.fromkeys(x.chinese for x in lines)) if annex else ""
        h = paper.head
        weights = (
            f"{h('total_quantity', str(sum(x.quantity for x in lines)))}件/{h('net_weight_kg', plain(kilos))}千克"
            if annex
            else f"{lines[0].quantity}{lines[0].good.unit_zh}/{plain(lines[0].net)}千克"
        )
        rows = [
            ("收货人", "Consignee", h("buyer_name", deal.buyer.name_zh)),
            ("发货人", "Consignor", h("seller_name", deal.seller.name)),
            ("品名", "Description of Goods", names or lines[0].chinese),
            ("报检数量/重量", "Quantity/Weight Declared", weights),
            (
                "包装种类及数量",
                "Number and Type of Packages",
                f"{h('packages', str(cartons))}{h('package_kind', '纸箱')}",
            ),
            (
                "输出国家或地区",
                "Country or Region of Dispatch",
                h("country_of_dispatch", deal.seller.country, COUNTRIES[deal.seller.country][1]),
            ),
            ("合同号", "Contract No.", h("contract_no", deal.contract_no)),
            ("标记及号码", "Marks & No.", "N/M"),
            ("提/运单号", "B/L or Way Bill No.", h("transport_doc_no", deal.transport_doc_no)),
            ("入境口岸", "Port of Entry", h("port_of_entry", deal.entry.port_zh)),
            ("入境日期", "Date of Entry", h("entry_date", came, chinese_day(came) if style != "english" else came)),
        ]
        no = h("document_no", f"{rng.randint(10**14, 10**15 - 1)}{rng.choice(('', '001'))}")
        day = h("issue_date", issued, chinese_day(issued) if style != "english" else issued)
        house = h("issuer_name", deal.entry.house_zh)
        if style == "bilingual":
            title = f"<div class=c>{house}</div><h1>入境货物检验检疫证明</h1><div class=c>INSPECTION AND QUARANTINE CERTIFICATE FOR INBOUND GOODS</div><div class=rt>编号 No.: {no}</div>"
            body = (
                "<table>"
                + "".join(
                    f"<tr><td style='width:52mm'>{a}<br><span class=l>{b}</span></td><td style='border-bottom:0.4pt solid #888'>{c}</td></tr>"
                    for a, b, c in rows
                )
                + "</table>"
            )
            rest = f"<p>证明 Certificate</p><p>　　{verdict}</p><p>备注 Remarks　/</p>"
            foot = (
                f"<table><tr><td>印章 Official Stamp</td><td>签字 Signature</td><td>日期 Date: {day}</td></tr></table>"
            )
        elif style == "chinese":
            title = f"<h1>{house}<br>入境货物检验检疫证明</h1><div>证书编号：{no}</div>"
            body = (
                "<table class=r>"
                + "".join(
                    f"<tr><td style='width:34mm;background:#f2f2f2'>{a}</td><td>{c}</td></tr>" for a, _, c in rows
                )
                + "</table>"
            )
            rest = f"<table class=r><tr><td style='width:34mm'>说明</td><td style='height:22mm'>{verdict}</td></tr></table>"
            foot = f"<div class=rt>签发日期：{day}</div>"
        else:
            title = f"<div class=c>{house}</div><h1>Inspection and Quarantine Certificate for Inbound Goods</h1><div class=rt>Certificate No. {no}</div>"
            pairs = [rows[i : i + 2] for i in range(0, len(rows), 2)]
            body = (
                "<table class=r>"
                + "".join(
                    "<tr>"
                    + "".join(f"<td style='width:91mm'><span class=l>{b} {a}</span><br>{c}</td>" for a, b, c in pair)
                    + "</tr>"
                    for pair in pairs
                )
                + "</table>"
            )
            rest = f"<p>Results / 检验检疫结果：{verdict}</p>"
            foot = f"<p>Date of Issue 签发日期 {day}</p>"
        seal = picture(
            seals.round_seal(deal.entry.house_zh[-4:], "检验检疫专用章", seed=2, diameter=260),
            "position:absolute;right:26mm;bottom:-6mm;height:30mm;opacity:.8",
        )
        goods = _annex(paper, deal, rng, style) if annex else ""
        if not annex:
            _alone(paper, deal)
        return paper, f"<div class=pg>{title}{body}{rest}{foot}{seal if rng.random() < 0.6 else ''}</div>{goods}"

    return lay


def _alone(paper: Paper, deal: object) -> None:
    line = deal.lines[0]  # type: ignore[attr-defined]
    put = paper.line()
    put("name", line.chinese)
    put("quantity", str(line.quantity))
    put("unit", line.good.unit_zh)
    put("net_weight_kg", plain(line.net))


def _annex(paper: Paper, deal: object, rng: random.Random, style: str) -> str:
    heads = ["序号", "品名", "品牌", "规格", "生产日期", "批号", "保质期至", "数量", "重量(千克)"]
    english = [
        "No.",
        "Description",
        "Brand",
        "Specification",
        "Production Date",
        "Lot No.",
        "Best Before",
        "Quantity",
        "Weight (KG)",
    ]
    shown = (
        [f"{a}<br><span class=l>{b}</span>" for a, b in zip(heads, english, strict=True)]
        if style == "bilingual"
        else heads
        if style == "chinese"
        else english
    )
    merged = style == "chinese"
    if merged:
        shown = ["序号", "产品名称", "品牌", "规格型号", "生产日期/批号", "保质期至", "数量/重量"]
    out = (
        f'<div style="page-break-before:{"always" if rng.random() < 0.5 else "auto"}"></div><p>附页{" Annex" if style != "chinese" else ""}：</p><table class=r><tr>'
        + "".join(f"<th>{x}</th>" for x in shown)
        + "</tr>"
    )
    for index, line in enumerate(deal.lines, 1):  # type: ignore[attr-defined]
        put = paper.line()
        made = line.produced or date(2025, 9, 1) + timedelta(days=index * 7)
        lot = line.lot or f"L{made:%y%j}"
        ends = line.expires or made + timedelta(days=540)
        cells = [
            put("line_no", str(index)),
            put("name", line.chinese),
            put("brand", line.good.brand),
            put("spec", line.good.spec),
        ]
        day, batch, best = (
            put("production_date", made.isoformat()),
            put("lot_no", lot),
            put("expiry_date", ends.isoformat()),
        )
        amount = f"{put('quantity', str(line.quantity))}{put('unit', line.good.unit_zh)}"
        kilos = put("net_weight_kg", plain(line.net))
        cells += [f"{day}/{batch}", best, f"{amount}/{kilos}千克"] if merged else [day, batch, best, amount, kilos]
        out += "<tr>" + "".join(f"<td>{c}</td>" for c in cells) + "</tr>"
    return out + "</table><p>以下空白</p>"


_MARKS = ("Wattlemoor", "KELVARRA", "Toggleton", "汀澜", "Sundhal", "NIMBROOK", "Yarrabel")
_GOODS = {
    "30": ("麦片；谷类制品；饼干；蜂蜜；咖啡", "Breakfast cereals; biscuits; honey; coffee"),
    "3": ("化妆品；洗面奶；护肤霜；香水", "Cosmetics; facial cleansers; skin creams; perfumes"),
    "21": ("家用或厨房用容器；水壶；杯", "Household or kitchen containers; jugs; cups"),
    "5": ("膳食补充剂；维生素制剂；婴儿食品", "Dietary supplements; vitamin preparations; food for babies"),
}


def _mark(rng: random.Random) -> tuple[str, str, date]:
    return rng.choice(_MARKS), rng.choice(list(_GOODS)), date(2014, 1, 1) + timedelta(days=rng.randint(0, 4000))


def trademark_zh(style: str) -> Callable[[random.Random], tuple[Paper, str]]:
    """Lay out a certificate of the Chinese office: new, old, or as a table."""

    def lay(rng: random.Random) -> tuple[Paper, str]:
        mark, klass, start = _mark(rng)
        owner = chinese(rng) if rng.random() < 0.5 else foreign(rng, rng.choice(("AU", "FR", "DE", "JP")))
        name = owner.name_zh or owner.name
        paper = Paper("trademark_certificate", margin="18mm")
        paper.css = "body{font-size:10.5pt;line-height:1.7}"
        end = start.replace(year=start.year + 10) - timedelta(days=1)
        h, no = paper.head, f"{rng.randint(6000000, 79999999)}"
        goods = paper.more("goods_scope", _GOODS[klass][0])
        first, last = (
            h("valid_from", start.isoformat(), chinese_day(start.isoformat())),
            h("valid_to", end.isoformat(), chinese_day(end.isoformat())),
        )
        address = owner.address_zh or owner.address
        if style == "new":
            paper.truth.head("issue_date", start.isoformat())
            return paper, (
                f"<h1 style='font-size:24pt'>商 标 注 册 证</h1><div class=c>第 {h('trademark_no', no)} 号</div><div class=c style='font-size:30pt;padding:14mm'>{h('brand', mark)}</div>"
                f"<p>核定使用商品/服务项目（国际分类：{h('trademark_class', klass)}）</p><p>第{klass}类：{goods}（截止）</p><p>注册人　{h('grantor_name', name)}</p><p>注册地址　{address}</p>"
                f"<p>注册日期　{first}　　　　　有效期至　{last}</p><p>发证机关　{h('issuer_name', '国家知识产权局')}</p>"
            )
        if style == "old":
            issued = start.isoformat()
            return paper, (
                f"<h1 style='font-size:24pt'>商标注册证</h1><div class=rt>第{h('trademark_no', no)}号</div><div class=c style='font-size:34pt;padding:14mm;font-family:DejaVu Serif'>{h('brand', mark)}</div>"
                f"<p>核定使用商品（第{h('trademark_class', klass)}类）</p><p>{goods}</p><p>注 册 人　{h('grantor_name', name)}</p><p>注册地址　{address}</p>"
                f"<p>注册有效期限　自公元{first}至{last}止</p><p class=rt>{h('issuer_name', '中华人民共和国国家工商行政管理总局商标局')}</p><p class=rt>局长签发　{h('issue_date', issued, chinese_day(issued))}</p>"
            )
        rows = [
            ("注册号", h("trademark_no", no)),
            ("商标名称", h("brand", mark)),
            ("国际分类", h("trademark_class", klass)),
            ("商标注册人", h("grantor_name", name)),
            ("注册人地址", address),
            ("核定使用商品", goods),
            ("专用权期限", f"{first} 至 {last}"),
            ("发证日期", h("issue_date", start.isoformat(), start.isoformat())),
            ("发证机关", h("issuer_name", "国家知识产权局")),
        ]
        return paper, "<h1>商标注册证</h1><table class=r>" + "".join(
            f"<tr><td style='width:40mm'>{a}</td><td>{b}</td></tr>" for a, b in rows
        ) + "</table>"

    return lay


def trademark_en(office: str) -> Callable[[random.Random], tuple[Paper, str]]:
    """Lay out a certificate in English: US, EU, UK or international."""

    def lay(rng: random.Random) -> tuple[Paper, str]:
        mark, klass, start = _mark(rng)
        owner = foreign(rng, rng.choice(("AU", "GB", "FR", "DE", "KR")))
        paper = Paper("trademark_certificate", margin="18mm")
        paper.css = "body{font-family:'DejaVu Serif','Noto Sans CJK SC';font-size:10pt;line-height:1.5}"
        h = paper.head
        end = start.replace(year=start.year + 10)
        scope = paper.more("goods_scope", _GOODS[klass][1])
        owner_name = h("grantor_name", owner.name)
        if office == "us":
            no = f"{rng.randint(4, 7)},{rng.randint(100, 999)},{rng.randint(100, 999)}"
            first = h("issue_date", start.isoformat(), f"{start:%b}. {start:%d}, {start:%Y}")
            return paper, (
                f"<h1>United States of America</h1><div class=c>{h('issuer_name', 'United States Patent and Trademark Office')}</div><div class=c style='font-size:28pt;padding:12mm'>{h('brand', mark)}</div>"
                f"<table><tr><td style='width:60mm'><b>Reg. No. {h('trademark_no', no.replace(',', ''), no)}</b><br><b>Registered {first}</b><br><b>Int. Cl.: {h('trademark_class', klass)}</b><br><b>Trademark</b><br><b>Principal Register</b></td>"
                f"<td>{owner_name} (a limited company)<br>{owner.address}<br><br>CLASS {klass}: {scope}<br><br>FIRST USE 3-1-2012; IN COMMERCE 5-9-2013<br>THE MARK CONSISTS OF STANDARD CHARACTERS<br>SER. NO. 87-{rng.randint(100, 999)},{rng.randint(100, 999)}, FILED 04-11-2013</td></tr></table>"
                "<p>Director of the United States Patent and Trademark Office</p>"
            )
        if office == "eu":
            no = f"018{rng.randint(100000, 999999)}"
            first = (
                h("issue_date", start.isoformat(), f"{start:%d/%m/%Y}")
                if start.day > 12
                else h("issue_date", start.isoformat(), f"{start:%d} {start:%B} {start:%Y}")
            )
            last = f"{end:%d/%m/%Y}" if start.day > 12 else f"{end:%d} {end:%B} {end:%Y}"
            return paper, (
                f"<div>{h('issuer_name', 'EUROPEAN UNION INTELLECTUAL PROPERTY OFFICE')}</div><h1>Certificate of Registration</h1><p>This Certificate of Registration is hereby issued for the European Union trade mark identified below.</p>"
                f"<p>Registered / Enregistré {first}</p><p>No {h('trademark_no', no)}</p><div style='font-size:26pt'>{h('brand', mark)}</div><p>Owner: {owner_name}, {owner.address}</p>"
                f"<p>Nice class: {h('trademark_class', klass)}</p><p>Goods and services: {scope}</p><p>Expiry date: {h('valid_to', end.isoformat(), last)}</p>"
            )
        if office == "uk":
            no = f"UK00003{rng.randint(100000, 999999)}"
            day = f"{start:%d} {start:%B} {start:%Y}"
            return paper, (
                f"<h1>Certificate of Registration of a Trade Mark</h1><p>Trade Marks Act 1994 of Great Britain and Northern Ireland</p><p>I certify that the mark shown below has been registered under No. {h('trademark_no', no)} as of the date {h('issue_date', start.isoformat(), day)}.</p>"
                f"<div class=c style='font-size:26pt;padding:10mm'>{h('brand', mark)}</div><p>The mark has been registered in respect of:</p><p>Class {h('trademark_class', klass)}: {scope}</p><p>In the name of {owner_name}, {owner.address}</p><p>Registrar, {h('issuer_name', 'Intellectual Property Office')}</p>"
            )
        no = f"{rng.randint(1, 1)} {rng.randint(100, 799)} {rng.randint(100, 999)}"
        rows = [
            (
                "151",
                "Date of the registration",
                h(
                    "issue_date",
                    start.isoformat(),
                    f"{start:%d.%m.%Y}" if start.day > 12 else f"{start:%d} {start:%B} {start:%Y}",
                ),
            ),
            (
                "180",
                "Expected expiration date of the registration/renewal",
                h("valid_to", end.isoformat(), f"{end:%d.%m.%Y}" if start.day > 12 else f"{end:%d} {end:%B} {end:%Y}"),
            ),
            ("732", "Name and address of the holder of the registration", f"{owner_name}<br>{owner.address}"),
            ("540", "Mark", h("brand", mark)),
            (
                "511",
                "International Classification of Goods and Services",
                f"{h('trademark_class', klass)}&emsp;{scope}",
            ),
            ("832", "Designation(s) under the Madrid Protocol", "CN, JP, KR, US"),
        ]
        return paper, (
            f"<div class=c>{h('issuer_name', 'WORLD INTELLECTUAL PROPERTY ORGANIZATION')}</div><h1>Certificate of Registration</h1><p>The International Bureau of the World Intellectual Property Organization (WIPO) certifies that the indications appearing in the present certificate conform to the recording made in the International Register of Marks.</p><div class=c style='font-size:13pt'>{h('trademark_no', no.replace(' ', ''), no)}</div><table>"
            + "".join(
                f"<tr><td style='width:12mm'>{a}</td><td style='width:62mm'>{b}</td><td>{c}</td></tr>"
                for a, b, c in rows
            )
            + "</table>"
        )

    return lay
