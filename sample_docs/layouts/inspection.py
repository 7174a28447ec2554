# ruff: noqa: E501
"""The inspection and quarantine certificate for inbound goods, with its annex of lots."""

from __future__ import annotations

from dataclasses import dataclass

from sample_docs import seals
from sample_docs.deal import Deal, Line, plain
from sample_docs.places import COUNTRIES
from sample_docs.truth import Truth, put
from sample_docs.typeset import Sheet, q, txt


@dataclass(frozen=True)
class CertificatePlan:
    """What differs from one certificate to the next."""

    annex: bool = True
    bilingual: bool = True
    boxed: bool = True
    dates: str = "zh"
    font: str = "Noto Sans CJK SC"
    seal: bool = True
    seal_seed: int = 0
    columns: tuple[str, ...] = (
        "line_no",
        "name",
        "brand",
        "spec",
        "production_date",
        "lot_no",
        "shelf_life",
        "quantity",
    )


_LABELS = {
    "document_no": ("编号", "No."),
    "buyer_name": ("收货人", "Consignee"),
    "seller_name": ("发货人", "Consignor"),
    "name": ("品名", "Description of Goods"),
    "quantity": ("报检数量/重量", "Quantity/Weight Declared"),
    "package": ("包装种类及数量", "Number and Type of Packages"),
    "country": ("输出国家或地区", "Country or Region of Dispatch"),
    "contract_no": ("合同号", "Contract No."),
    "marks": ("标记及号码", "Marks & No."),
    "transport_doc_no": ("提/运单号", "B/L or Way Bill No."),
    "port_of_entry": ("入境口岸", "Port of Entry"),
    "entry_date": ("入境日期", "Date of Entry"),
}
_ANNEX = {
    "line_no": "序号",
    "name": "品名",
    "brand": "品牌",
    "spec": "规格",
    "production_date": "生产日期",
    "lot_no": "批号",
    "shelf_life": "保质期",
    "expiry_date": "保质期至",
    "quantity": "数量",
    "net": "重量（千克）",
    "country_of_origin": "原产国",
    "hs_code": "HS编码",
    "manufacturer_no": "境外生产企业注册编号",
}


def certificate(deal: Deal, plan: CertificatePlan) -> tuple[Sheet, Truth]:
    """Lays out the certificate; with an annex the goods stand on a second page."""
    truth = Truth("cn_inspection_certificate")
    house = truth.head("issuer_name", deal.entry.house_zh)
    rows = _rows(deal, plan, truth)
    number = truth.head("document_no", deal.certificate_no)
    english = (
        f"#align(center, {txt('INSPECTION AND QUARANTINE CERTIFICATE FOR INBOUND GOODS', 10)})\n"
        if plan.bilingual
        else ""
    )
    number_label = "编号 No.：" if plan.bilingual else "编号："
    annex_note = "（详见附页）" if plan.annex else ""
    statement = (
        f"证明 Certificate\n\n　　上述货物经检验检疫，准予销售/使用。{annex_note}"
        if plan.bilingual
        else f"证明\n\n　　上述进口货物业经检验检疫合格，准予进口。{annex_note}"
    )
    truth.head("conclusion", "pass")
    signed = truth.head("issue_date", deal.declared.isoformat(), _day(deal.declared.isoformat(), plan))
    footer = (
        f"#block(width: 100%, height: 42mm)[#place(left + top, {txt('印章 Official Stamp' if plan.bilingual else '印章', 9)})"
        f"#place(left + top, dx: 70mm, {txt('签字 Signature：' if plan.bilingual else '签字：', 9)})"
        f"#place(left + top, dx: 70mm, dy: 10mm, {txt(('日期 Date：' if plan.bilingual else '日期：') + signed, 9)})"
        + (
            '#place(left + top, dx: 18mm, dy: -4mm, image("seal.png", width: 40mm))#place(left + top, dx: 94mm, dy: -5mm, image("sign.png", width: 32mm))'
            if plan.seal
            else ""
        )
        + "]\n"
    )
    body = (
        f"#align(center, {txt(house, 14, bold=True)})\n#v(1mm)\n#align(center, {txt('入境货物检验检疫证明', 17, bold=True)})\n{english}"
        f"#align(right, {txt(number_label + number, 10)})\n#v(1mm)\n{_table(rows, plan)}\n"
        f"#block(width: 100%, height: 34mm, stroke: {'0.6pt' if plan.boxed else 'none'}, inset: 3mm, {q(statement)})\n{footer}"
        f"#line(length: 100%, stroke: 0.4pt)\n#{txt('备注 Remarks：本证明复印件无效。' if plan.bilingual else '备注：本证明复印件无效。', 8)}\n"
    )
    if plan.annex:
        body += _annex(deal, plan, truth, number)
    images = (
        {
            "seal.png": seals.round_seal(house.removeprefix("中华人民共和国"), "检验检疫专用章", seed=plan.seal_seed),
            "sign.png": seals.signature(plan.seal_seed + 3),
        }
        if plan.seal
        else {}
    )
    return Sheet(body, page='paper: "a4", margin: (x: 18mm, y: 16mm)', font=plan.font, size=9.5, images=images), truth


def _day(iso: str, plan: CertificatePlan) -> str:
    year, month, day = iso.split("-")
    return {
        "zh": f"{year}年{int(month)}月{int(day)}日",
        "iso": iso,
        "dots": f"{year}.{month}.{day}",
        "zh0": f"{year}年{month}月{day}日",
    }[plan.dates]


def _rows(deal: Deal, plan: CertificatePlan, truth: Truth) -> list[list[tuple[str, str]]]:
    first = deal.lines[0]
    if plan.annex:
        name = f"{first.chinese}等{len(deal.lines)}种" if len(deal.lines) > 1 else first.chinese
        unit = first.good.unit_zh if len({line.good.unit_zh for line in deal.lines}) == 1 else "件"
        quantity = (
            f"{truth.head('total_quantity', str(deal.pieces))}{unit}/{truth.head('net_weight_kg', plain(deal.net))}千克"
        )
    else:
        into = truth.new_line(first.link)
        name = f"{put(into, 'name', first.chinese)}　{put(into, 'brand', first.good.brand)}　{put(into, 'spec', first.good.spec)}"
        quantity = f"{put(into, 'quantity', str(first.quantity))}{put(into, 'unit', first.good.unit_zh)}/{put(into, 'net_weight_kg', plain(first.net))}千克"
    package = f"{truth.head('packages', str(deal.packages))}{truth.head('package_kind', deal.package_kind[1])}"
    country = deal.loading.country
    entry = truth.head("entry_date", deal.arrived.isoformat(), _day(deal.arrived.isoformat(), plan))
    value = {
        "buyer_name": truth.head("buyer_name", deal.buyer.name_zh),
        "seller_name": truth.head("seller_name", deal.seller.name),
        "name": name,
        "quantity": quantity,
        "package": package,
        "country": truth.head("country_of_dispatch", country, COUNTRIES[country][1]),
        "contract_no": truth.head("contract_no", deal.contract_no),
        "marks": truth.more("marks", deal.marks),
        "transport_doc_no": truth.head("transport_doc_no", deal.transport_doc_no),
        "port_of_entry": truth.head("port_of_entry", deal.entry.port_zh),
        "entry_date": entry,
    }
    order = [
        ["buyer_name"],
        ["seller_name"],
        ["name"],
        ["quantity", "package"],
        ["country", "contract_no"],
        ["transport_doc_no", "port_of_entry"],
        ["entry_date", "marks"],
    ]
    return [[(_label(key, plan), value[key]) for key in row] for row in order]


def _label(key: str, plan: CertificatePlan) -> str:
    zh, en = _LABELS[key]
    return f"{zh}\n{en}" if plan.bilingual else zh


def _table(rows: list[list[tuple[str, str]]], plan: CertificatePlan) -> str:
    cells = []
    for row in rows:
        for label, value in row:
            cells.append(f"text(size: 8pt, {q(label)})")
            cells.append(q(value) if len(row) == 2 else f"table.cell(colspan: 3, {q(value)})")
    stroke = "0.6pt" if plan.boxed else "(bottom: 0.4pt + rgb(140,140,140))"
    return f"#table(columns: (34mm, 1fr, 34mm, 1fr), stroke: {stroke}, inset: (x: 2mm, y: 1.9mm), align: horizon, {', '.join(cells)})"


def _annex(deal: Deal, plan: CertificatePlan, truth: Truth, number: str) -> str:
    heads = ", ".join(f"align(center, {q(_ANNEX[c])})" for c in plan.columns)
    cells = ", ".join(q(_cell(line, i, c, truth, plan)) for i, line in _opened(deal, truth) for c in plan.columns)
    widths = ", ".join("1fr" if c == "name" else "auto" for c in plan.columns)
    page_label = f"附页 Annex　　编号：{number}" if plan.bilingual else f"附页　　编号：{number}"
    return (
        f"#pagebreak()\n#align(center, {txt('入境货物检验检疫证明', 15, bold=True)})\n#align(center, {txt(page_label, 10)})\n#v(2mm)\n"
        f"#table(columns: ({widths}), stroke: 0.5pt, inset: 2mm, align: horizon, table.header({heads}), {cells})\n#align(center, {txt('（以下空白）', 9)})\n"
        + ('#place(right, dx: -8mm, dy: -16mm, image("seal.png", width: 40mm))\n' if plan.seal else "")
    )


def _opened(deal: Deal, truth: Truth) -> list[tuple[int, Line]]:
    for line in deal.lines:
        truth.new_line(line.link)
    return list(enumerate(deal.lines, start=1))


def _cell(line: Line, number: int, key: str, truth: Truth, plan: CertificatePlan) -> str:
    into, good = truth.lines[number - 1], line.good
    if key == "quantity":
        return f"{put(into, 'quantity', str(line.quantity))}{put(into, 'unit', good.unit_zh)}"
    if key in {"production_date", "expiry_date"}:
        day = line.produced if key == "production_date" else line.expires
        return put(into, key, day.isoformat(), _day(day.isoformat(), plan)) if day else ""
    if key == "net":
        return put(into, "net_weight_kg", plain(line.net))
    if key == "country_of_origin":
        return put(into, key, good.origin, COUNTRIES[good.origin][1])
    texts = {
        "line_no": str(number),
        "name": line.chinese,
        "brand": good.brand,
        "spec": good.spec,
        "lot_no": line.lot,
        "shelf_life": line.shelf_life,
        "hs_code": good.hs_code,
        "manufacturer_no": f"C{COUNTRIES[good.origin][2]}{good.gtin[:12]}26",
    }
    return put(into, key, texts[key])
