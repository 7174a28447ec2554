# ruff: noqa: E501
"""The boxed Chinese import declaration and its sibling of the bonded areas, with three stacked quantities."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from sample_docs import seals
from sample_docs.deal import Deal, Line, plain
from sample_docs.places import COUNTRIES, CURRENCIES
from sample_docs.truth import Truth, put
from sample_docs.typeset import Sheet, barcode_png, q, txt

TITLES = {"import": "中华人民共和国海关进口货物报关单", "bonded": "中华人民共和国海关进境货物备案清单"}
_INCOTERM_CODES = {"CIF": "1", "C&F": "2", "CFR": "2", "FOB": "3", "EXW": "7", "FCA": "3"}
_FIRST_PAGE, _NEXT_PAGES = 6, 9
_ROW = 13.0


@dataclass(frozen=True)
class DeclarationPlan:
    """What differs from one print to the next."""

    title: str = "import"
    barcode: bool = True
    check_copy: bool = False
    coded: bool = True
    """Codes in brackets after the text of a cell."""
    dates: str = "compact"
    full_code: bool = True
    """13 digits of goods code, else 10."""
    elements: str = "labelled"
    """How brand and size stand in the declared elements: labelled or bare."""
    currency: str = "both"
    seal_agent: bool = False
    seal_customs: bool = False
    record_no: str = ""
    licence_no: str = ""
    attached: str = ""
    label_size: float = 5.8
    value_size: float = 7.6
    seal_seed: int = 0
    paper: str = "a4"


def declaration(deal: Deal, plan: DeclarationPlan) -> tuple[Sheet, Truth]:
    """Lays out a declaration of as many pages as its items need."""
    truth = Truth("cn_import_declaration")
    pages = _split(deal.lines)
    images: dict[str, bytes] = {}
    if plan.barcode:
        images["bar.png"] = barcode_png(deal.declaration_no)
    if plan.seal_agent:
        images["agent.png"] = seals.round_seal(deal.agent.name_zh, "报关专用章", seed=plan.seal_seed)
    if plan.seal_customs:
        images["customs.png"] = seals.box_stamp(
            f"{deal.entry.customs_zh} 放行章 {deal.declared.isoformat()}", seed=plan.seal_seed
        )
    parts = []
    for number, lines in enumerate(pages, start=1):
        start = sum(len(p) for p in pages[: number - 1])
        parts.append(_page(deal, plan, truth, lines, start, number, len(pages)))
    return Sheet(
        "\n#pagebreak()\n".join(parts),
        page=f'paper: "{plan.paper}", flipped: true, margin: (x: 9mm, y: 8mm)',
        size=8,
        images=images,
    ), truth


def _split(lines: tuple[Line, ...]) -> list[tuple[Line, ...]]:
    pages = [lines[:_FIRST_PAGE]]
    rest = lines[_FIRST_PAGE:]
    while rest:
        pages.append(rest[:_NEXT_PAGES])
        rest = rest[_NEXT_PAGES:]
    return pages


def _coded(text: str, code: str, plan: DeclarationPlan) -> str:
    return f"{text} ({code})" if plan.coded and code else text


def _date(day: str, plan: DeclarationPlan) -> str:
    return {
        "compact": day.replace("-", ""),
        "iso": day,
        "dots": day.replace("-", "."),
        "slashes": day.replace("-", "/"),
    }[plan.dates]


def _page(
    deal: Deal, plan: DeclarationPlan, truth: Truth, lines: tuple[Line, ...], start: int, number: int, pages: int
) -> str:
    number_text = truth.head("declaration_no", deal.declaration_no)
    pre = truth.head("pre_entry_no", deal.pre_entry_no)
    office = _coded(deal.entry.customs_zh, "", plan)
    head = f"#box(width: 100%, height: 15mm)[#place(top + center, dy: 3mm, {txt(TITLES[plan.title], 15, bold=True)})"
    if plan.barcode:
        head += '#place(top + left, dx: 2mm, image("bar.png", width: 52mm, height: 7mm))'
    if plan.check_copy:
        head += f"#place(top + right, {txt('仅供核对用', 10)})"
    head += (
        f"#place(bottom + left, {txt(f'预录入编号：{pre}', 8)})#place(bottom + center, dx: -4mm, {txt(f'海关编号：{number_text}', 8)})"
        f"#place(bottom + right, {txt(f'（{office}）　页码/页数：{number}/{pages}', 8)})]\n"
    )
    top = 0.0
    body: list[str] = []
    if number == 1:
        cells, top = _header(deal, plan, truth)
        body += cells
    body += _table_head(top, plan)
    top += 6
    for index, line in enumerate(lines):
        body += _item(deal, plan, truth, line, start + index + 1, top + index * _ROW)
    slots = _FIRST_PAGE if number == 1 else _NEXT_PAGES
    bottom = top + max(len(lines), 3 if number == 1 else 1) * _ROW
    bottom = max(bottom, top + min(slots, 4) * _ROW) if pages == 1 else top + slots * _ROW
    body.append(f"#place(dx: 0mm, dy: {top}mm, rect(width: 279mm, height: {bottom - top:.2f}mm, stroke: 0.5pt))")
    if number == pages or number == 1:
        body += _footer(deal, plan, truth, bottom)
    return head + f"#block(width: 100%, height: 1fr)[{''.join(body)}]"


def _cell(x: float, y: float, w: float, h: float, label: str, value: str, plan: DeclarationPlan) -> str:
    return f"#cell({x}mm, {y}mm, {w}mm, {h}mm, {q(label)}, {q(value)}, lsize: {plan.label_size}pt, vsize: {plan.value_size}pt)"


def _header(deal: Deal, plan: DeclarationPlan, truth: Truth) -> tuple[list[str], float]:
    """The seven rows of boxes above the goods."""
    body: list[str] = []
    y = 0.0
    for height, row in _rows(deal, plan, truth):
        x = 0.0
        for width, label, value in row:
            body.append(_cell(x, y, width, height, label, value, plan))
            x += width
        y += height
    return body, y


def _rows(deal: Deal, plan: DeclarationPlan, truth: Truth) -> list[tuple[float, list[tuple[float, str, str]]]]:
    head, entry, loading = truth.head, deal.entry, deal.loading
    unit = deal.consumer_unit or deal.buyer
    own_id = f"　（{head('buyer_id', deal.buyer.tax_id)}）"
    seller_country = deal.seller.country
    inward = plan.title == "bonded"
    transport = ("航空运输", "5") if deal.by_air else ("水路运输", "2")
    vessel = (
        head("voyage", deal.voyage) if deal.by_air else f"{head('vessel', deal.vessel)}/{head('voyage', deal.voyage)}"
    )
    if deal.by_air:
        truth.fields.pop("voyage", None)
        truth.head("vessel", deal.voyage)
    first = [
        (84.0, f"境内收货人{own_id}", head("buyer_name", deal.buyer.name_zh)),
        (
            50.0,
            "进境关别" + (f"　({entry.customs_code})" if plan.coded else ""),
            truth.more("customs_office", entry.customs_zh),
        ),
        (
            45.0,
            "进境日期" if inward else "进口日期",
            head("entry_date", deal.arrived.isoformat(), _date(deal.arrived.isoformat(), plan)),
        ),
        (45.0, "申报日期", head("issue_date", deal.declared.isoformat(), _date(deal.declared.isoformat(), plan))),
        (55.0, "备案号", truth.more("record_no", plan.record_no)),
    ]
    second = [
        (84.0, "境外发货人", head("seller_name", deal.seller.name)),
        (38.0, "运输方式" + (f"　({transport[1]})" if plan.coded else ""), head("transport_mode", transport[0])),
        (52.0, "运输工具名称及航次号", vessel),
        (50.0, "提运单号", head("transport_doc_no", deal.transport_doc_no)),
        (55.0, "货物存放地点", truth.more("storage_place", entry.storage)),
    ]
    third = [
        (84.0, f"消费使用单位　（{head('consumer_unit_id', unit.tax_id)}）", head("consumer_unit_name", unit.name_zh)),
        (45.0, "监管方式" + (f"　({deal.mode[1]})" if plan.coded else ""), head("trade_mode", deal.mode[0])),
        (
            45.0,
            "征免性质" + ("　(101)" if plan.coded and not inward else ""),
            "" if inward else truth.more("exemption_kind", "一般征税"),
        ),
        (50.0, "许可证号", truth.more("licence_no", plan.licence_no)),
        (
            55.0,
            "启运港" + (f"　({loading.code})" if plan.coded else ""),
            head("port_of_loading", f"{loading.zh}（{COUNTRIES[loading.country][1]}）"),
        ),
    ]
    fourth = [
        (84.0, "合同协议号", head("contract_no", deal.contract_no)),
        (
            48.0,
            f"贸易国（地区）　({COUNTRIES[seller_country][2]})",
            head("trade_country", seller_country, COUNTRIES[seller_country][1]),
        ),
        (
            48.0,
            f"启运国（地区）　({COUNTRIES[loading.country][2]})",
            head("country_of_dispatch", loading.country, COUNTRIES[loading.country][1]),
        ),
        (46.0, f"经停港　({loading.code})", truth.more("port_of_call", loading.zh)),
        (53.0, f"入境口岸　({entry.port_code})", head("port_of_entry", entry.port_zh)),
    ]
    return [
        (9.0, first),
        (9.0, second),
        (9.0, third),
        (9.0, fourth),
        (9.0, _weights(deal, plan, truth)),
        *_remarks(deal, plan, truth),
    ]


def _weights(deal: Deal, plan: DeclarationPlan, truth: Truth) -> list[tuple[float, str, str]]:
    head = truth.head
    charge = "" if deal.incoterm == "CIF" or not deal.freight else f"{deal.currency}/{plain(deal.freight)}/3"
    premium = "" if deal.incoterm == "CIF" or not deal.insurance else f"{deal.currency}/{plain(deal.insurance)}/3"
    return [
        (
            84.0,
            f"包装种类　({deal.package_kind[2]})" if plan.coded else "包装种类",
            head("package_kind", deal.package_kind[1]),
        ),
        (22.0, "件数", head("packages", str(deal.packages))),
        (30.0, "毛重（千克）", head("gross_weight_kg", plain(deal.gross))),
        (30.0, "净重（千克）", head("net_weight_kg", plain(deal.net))),
        (27.0, f"成交方式　({_INCOTERM_CODES[deal.incoterm]})", head("incoterm", deal.incoterm)),
        (29.0, "运费", truth.more("freight", charge)),
        (29.0, "保费", truth.more("insurance", premium)),
        (28.0, "杂费", ""),
    ]


def _remarks(deal: Deal, plan: DeclarationPlan, truth: Truth) -> list[tuple[float, list[tuple[float, str, str]]]]:
    marks = f"{deal.marks}　"
    for container in deal.containers:
        truth.head("container_nos", container)
    if deal.containers:
        marks += f"集装箱标箱数及号码：{2 * len(deal.containers)};" + "".join(f"{c};" for c in deal.containers)
    attached = truth.more("attached_documents", plan.attached)
    return [
        (8.0, [(279.0, "随附单证及编号", attached)]),
        (9.6, [(279.0, "标记唛码及备注", marks)]),
    ]


_COLUMNS = (
    (9, "项号"),
    (27, "商品编号"),
    (88, "商品名称及规格型号"),
    (32, "数量及单位"),
    (30, "单价/总价/币制"),
    (28, "原产国(地区)"),
    (26, "最终目的国(地区)"),
    (26, "境内目的地"),
    (13, "征免"),
)


def _table_head(top: float, plan: DeclarationPlan) -> list[str]:
    body, x = [], 0.0
    for width, label in _COLUMNS:
        body.append(
            f"#place(dx: {x}mm, dy: {top}mm, box(width: {width}mm, height: 6mm, stroke: (top: 0.5pt, bottom: 0.5pt, left: {'0.5pt' if x == 0 else 'none'}, right: {'0.5pt' if label == '征免' else 'none'}), inset: 1.2mm, align(horizon, {txt(label, plan.label_size + 0.7)})))"
        )
        x += width
    return body


def legal_units(line: Line) -> tuple[tuple[Decimal, str], tuple[Decimal, str] | None]:
    """Gives the first legal quantity and, for goods that have one, the second."""
    group = line.good.hs_code[:2]
    if group in {"33", "34", "85", "95", "96", "39"}:
        if group in {"85", "95", "96"}:
            return (Decimal(line.quantity), line.good.unit_zh if line.good.unit_zh in {"台", "套", "个"} else "个"), (
                line.net,
                "千克",
            )
        return (line.net, "千克"), (Decimal(line.quantity), "件")
    return (line.net, "千克"), None


def declared_elements(line: Line, into: dict[str, str], style: str) -> str:
    """Writes the declared elements; the brand type stands first."""
    good = line.good
    kind = put(into, "brand_type", "1" if good.origin == "CN" else "4")
    parts = [kind, "3"]
    brand = f"{good.brand_zh}{good.brand}"
    if style == "labelled":
        put(into, "brand", good.brand)
        parts += [f"品牌:{good.brand}"]
        if good.spec:
            parts.append(f"规格:{put(into, 'spec', good.spec)}")
        if good.model:
            parts.append(f"型号:{put(into, 'model', good.model)}")
    else:
        put(into, "brand", brand)
        parts += ["零售包装", f"{brand}牌"]
        if good.spec:
            parts.append(put(into, "spec", f"{good.spec}/{good.unit_zh}"))
        if good.model:
            parts.append(f"型号{put(into, 'model', good.model)}")
    if line.lot:
        parts.append(f"批号:{put(into, 'lot_no', line.lot)}")
    return "|".join(parts)


def _item(deal: Deal, plan: DeclarationPlan, truth: Truth, line: Line, number: int, y: float) -> list[str]:
    into = truth.new_line(line.link)
    good = line.good
    code = put(into, "hs_code", good.hs_code)
    if plan.full_code:
        code += put(into, "ciq_code", good.ciq_code)
    first, second = legal_units(line)
    quantities = [_quantity(into, "quantity_1", "unit_1", *first)]
    quantities.append(_quantity(into, "quantity_2", "unit_2", *second) if second else "")
    quantities.append(_quantity(into, "quantity", "unit", Decimal(line.quantity), good.unit_zh))
    currency = CURRENCIES[deal.currency][0]
    put(into, "currency", deal.currency)
    shown_currency = {"both": f"{currency}({deal.currency})", "zh": currency, "code": deal.currency}[plan.currency]
    money = [
        put(into, "unit_price", plain(line.price), f"{line.price:.4f}"),
        put(into, "amount", plain(line.amount), f"{line.amount:.2f}"),
        shown_currency,
    ]
    origin = put(into, "country_of_origin", good.origin, COUNTRIES[good.origin][1])
    name = f"{put(into, 'name', line.chinese)}\n{declared_elements(line, into, plan.elements)}"
    stacked = [
        quantities,
        money,
        [origin, f"({COUNTRIES[good.origin][2]})"],
        ["中国", "(CHN)"],
        [deal.entry.place, ""],
        ["照章征税", "(1)"],
    ]
    x = 0.0
    body = []
    values = [put(into, "line_no", str(number)), code, name]
    for (width, _), value in zip(_COLUMNS[:3], values, strict=True):
        body.append(
            f"#place(dx: {x + 1}mm, dy: {y + 1}mm, fit({width - 2}mm, {_ROW - 2}mm, {q(value)}, size: {plan.value_size}pt))"
        )
        x += width
    for (width, _), rows in zip(_COLUMNS[3:], stacked, strict=True):
        right = width >= 30
        for index, value in enumerate(rows):
            if value:
                body.append(
                    f"#place(dx: {x}mm, dy: {y + 1 + index * 3.95}mm, fit({width - 2}mm, 4mm, {q(value)}, size: {plan.value_size}pt, al: {'right' if right else 'left'}))"
                )
        x += width
    body.append(
        f'#place(dx: 0mm, dy: {y + _ROW}mm, line(length: 279mm, stroke: (paint: black, thickness: 0.4pt, dash: "dashed")))'
    )
    return body


def _quantity(into: dict[str, str], name: str, unit_name: str, amount: Decimal, unit: str) -> str:
    return f"{put(into, name, plain(amount))}{put(into, unit_name, unit)}"


def _footer(deal: Deal, plan: DeclarationPlan, truth: Truth, y: float) -> list[str]:
    """Confirmations, who declared, and the box for the customs house."""
    confirmations = "特殊关系确认：否　　价格影响确认：否　　支付特许权使用费确认：否　　公式定价确认：否　　暂定价格确认：否　　自报自缴：是"
    agent = f"申报单位　（{truth.head('agent_id', deal.agent.tax_id)}）{truth.head('agent_name', deal.agent.name_zh)}"
    body = [
        f"#place(dy: {y}mm, box(width: 279mm, height: 6mm, stroke: 0.5pt, inset: 1.4mm, align(horizon, {txt(confirmations, 7.2)})))",
        f"#place(dy: {y + 6}mm, box(width: 190mm, height: 20mm, stroke: 0.5pt))",
        f"#place(dx: 190mm, dy: {y + 6}mm, box(width: 89mm, height: 20mm, stroke: 0.5pt))",
        f"#place(dx: 1.4mm, dy: {y + 7.6}mm, {txt(f'报关人员　{deal.agent.person}　　报关人员证号　31100{deal.declared.year}　　电话　021-5550{deal.declared.year}', 7.2)})",
        f"#place(dx: 1.4mm, dy: {y + 12.4}mm, {txt('兹申明对以上内容承担如实申报、依法纳税之法律责任', 7.2)})",
        f"#place(dx: 1.4mm, dy: {y + 20}mm, {txt(agent, 7.4)})",
        f"#place(dx: 150mm, dy: {y + 20}mm, {txt('申报单位（签章）', 7.2)})",
        f"#place(dx: 192mm, dy: {y + 7.6}mm, {txt('海关批注及签章', 7.2)})",
    ]
    if plan.seal_agent:
        body.append(f'#place(dx: 128mm, dy: {y - 3}mm, image("agent.png", width: 32mm))')
    if plan.seal_customs:
        body.append(f'#place(dx: 200mm, dy: {y + 11}mm, image("customs.png", width: 60mm))')
    return body
