# ruff: noqa: E501
"""The list of cross-border retail imports, printed or as a table: the one customs paper that carries SKU and bar code."""

from __future__ import annotations

from dataclasses import dataclass

from sample_docs.deal import Deal, Line, Party, plain
from sample_docs.layouts.declaration import legal_units
from sample_docs.places import COUNTRIES, CURRENCIES
from sample_docs.truth import Truth, put
from sample_docs.typeset import Sheet, barcode_png, q, txt

TITLE = "跨境电子商务零售进口商品申报清单"


@dataclass(frozen=True)
class ListPlan:
    """What differs from one list to the next."""

    platform: Party
    warehouse: Party | None = None
    consumer: str = "程*然"
    consumer_id: str = "3301**********2614"
    phone: str = "138****0427"
    address: str = "浙江省杭州市余杭区****"
    design: str = "grid"
    """grid (labels above), pairs (labels left) or plain."""
    dates: str = "iso"
    barcode: bool = True
    columns: tuple[str, ...] = (
        "line_no",
        "sku",
        "hs_code",
        "name",
        "spec",
        "gtin",
        "country_of_origin",
        "quantity",
        "unit",
        "unit_price",
        "amount",
    )
    ems_no: str = ""
    flipped: bool = True


_COLUMNS = {
    "line_no": "项号|序号|商品序号",
    "sku": "企业商品货号|商品货号|货号",
    "item_record_no": "账册备案料号|备案料号|料号",
    "hs_code": "商品编码|税号|商品编号",
    "name": "商品名称|品名|企业商品品名",
    "spec": "商品规格型号|规格型号|规格",
    "gtin": "条码|条形码|商品条码",
    "country_of_origin": "原产国（地区）|原产国|原产地",
    "quantity": "数量|申报数量|成交数量",
    "unit": "计量单位|单位|申报单位",
    "quantity_1": "法定数量|第一法定数量|法定数量",
    "unit_1": "法定计量单位|第一法定单位|法定单位",
    "unit_price": "单价|单价（元）|单价",
    "amount": "总价|总价（元）|金额",
    "currency": "币制|币种|币制",
}


def head_pairs(deal: Deal, plan: ListPlan, truth: Truth) -> list[tuple[str, str]]:
    """Gives the labelled values of the head."""
    head, more, air = truth.head, truth.more, deal.by_air
    declared, arrived = deal.declared.isoformat(), deal.arrived.isoformat()
    pairs = [
        ("清单编号", head("declaration_no", deal.declaration_no)),
        ("预录入编号", head("pre_entry_no", deal.pre_entry_no)),
        ("订单编号", head("order_no", deal.order_no)),
        ("电商平台名称", more("platform_name", plan.platform.name_zh)),
        ("电商企业名称", head("seller_name", deal.seller.home_name)),
        ("物流企业名称", more("carrier_name", "杭州驿棠速递有限公司")),
        ("物流运单编号", head("waybill_no", deal.waybill_no)),
        ("申报日期", head("issue_date", declared, _day(declared, plan))),
        ("进口日期", head("entry_date", arrived, _day(arrived, plan))),
        (
            "申报海关",
            more("customs_office", deal.entry.customs_zh, f"{deal.entry.customs_zh}({deal.entry.customs_code})"),
        ),
        ("口岸海关", deal.entry.customs_zh),
        ("监管方式", head("trade_mode", deal.mode[0], f"{deal.mode[0]}({deal.mode[1]})")),
        ("申报企业名称", head("agent_name", deal.agent.name_zh)),
    ]
    if plan.warehouse:
        pairs.append(("区内企业名称", more("warehouse_name", plan.warehouse.name_zh)))
    if plan.ems_no:
        pairs.append(("账册编号", more("ems_no", plan.ems_no)))
    pairs += [("运输方式", head("transport_mode", "航空运输" if air else "其他运输"))]
    if air:
        pairs += [
            ("航班航次号", head("vessel", deal.voyage)),
            ("提运单号", head("transport_doc_no", deal.transport_doc_no)),
        ]
    pairs += [
        ("启运国（地区）", head("country_of_dispatch", deal.loading.country, COUNTRIES[deal.loading.country][1])),
        ("订购人姓名", head("buyer_name", plan.consumer)),
        ("订购人证件号码", more("buyer_document", plan.consumer_id)),
        ("订购人电话", plan.phone),
        ("收件地址", head("buyer_address", plan.address)),
        ("运费", more("freight", plain(deal.freight))),
        ("保费", more("insurance", plain(deal.insurance))),
        ("包装种类", head("package_kind", deal.package_kind[1])),
        ("件数", head("packages", str(deal.packages))),
        ("毛重（千克）", head("gross_weight_kg", plain(deal.gross))),
        ("净重（千克）", head("net_weight_kg", plain(deal.net))),
    ]
    return [pair for pair in pairs if pair[1]]


def _day(iso: str, plan: ListPlan) -> str:
    return {"iso": iso, "compact": iso.replace("-", ""), "slashes": iso.replace("-", "/"), "time": f"{iso} 10:24:07"}[
        plan.dates
    ]


def goods(deal: Deal, plan: ListPlan, truth: Truth, synonym: int = 0) -> tuple[list[str], list[list[str]]]:
    """Gives the head and the rows of the goods table."""
    heads = [_COLUMNS[c].split("|")[synonym % 3] for c in plan.columns]
    rows = []
    for number, line in enumerate(deal.lines, start=1):
        into = truth.new_line(line.link)
        rows.append([_cell(line, number, c, deal, into) for c in plan.columns])
    return heads, rows


def _cell(line: Line, number: int, key: str, deal: Deal, into: dict[str, str]) -> str:
    good = line.good
    first, _ = legal_units(line)
    texts = {
        "line_no": str(number),
        "sku": line.code,
        "item_record_no": f"{int(good.gtin[-6:-1]):06d}",
        "hs_code": good.hs_code,
        "name": line.chinese,
        "spec": good.spec or good.model,
        "gtin": good.gtin if line.shows_gtin else "",
        "quantity": str(line.quantity),
        "unit": good.unit_zh,
        "quantity_1": plain(first[0]),
        "unit_1": first[1],
    }
    if key in texts:
        return put(into, key, texts[key])
    if key == "country_of_origin":
        return put(into, key, good.origin, COUNTRIES[good.origin][1])
    if key == "currency":
        return put(into, key, deal.currency, CURRENCIES[deal.currency][0])
    value = line.price if key == "unit_price" else line.amount
    return put(into, key, plain(value), f"{value:.2f}")


def printed_list(deal: Deal, plan: ListPlan, synonym: int = 0, font: str = "Noto Sans CJK SC") -> tuple[Sheet, Truth]:
    """Lays out the printed list."""
    truth = Truth("cbec_import_list")
    pairs = head_pairs(deal, plan, truth)
    heads, rows = goods(deal, plan, truth, synonym)
    images = {"bar.png": barcode_png(deal.declaration_no)} if plan.barcode else {}
    bar = '#place(top + right, image("bar.png", width: 48mm, height: 8mm))\n' if plan.barcode else ""
    total = f"合计：{truth.head('total_amount', plain(deal.goods_total), f'{deal.goods_total:.2f}')}　币制：{truth.head('currency', deal.currency, CURRENCIES[deal.currency][0])}"
    widths = ", ".join(
        "2.2fr" if c == "name" else "1.1fr" if c in {"spec", "country_of_origin"} else "auto" for c in plan.columns
    )
    numeric = {"quantity", "unit_price", "amount", "quantity_1"}
    aligns = ", ".join("right" if c in numeric else "left" for c in plan.columns)
    stroke = "none" if plan.design == "plain" else "0.5pt"
    cells = ", ".join(q(v) for row in rows for v in row)
    head_cells = ", ".join(f"align(center, {q(h)})" for h in heads)
    body = (
        f"{bar}#align(center, {txt(TITLE, 15, bold=True)})\n#v(3mm)\n{_head(pairs, plan)}\n#v(2mm)\n"
        f"#table(columns: ({widths}), align: ({aligns}), stroke: {stroke}, inset: 1.6mm, table.header({head_cells}), {cells})\n"
        f"#align(right, {q(total)})\n#v(4mm)\n#grid(columns: (1fr, 1fr, 1fr), {q('申报单位（签章）：')}, {q('海关审核：放行')}, {q('打印日期：' + _day(deal.declared.isoformat(), plan))})\n"
    )
    return Sheet(
        body,
        page=f'paper: "a4", flipped: {str(plan.flipped).lower()}, margin: (x: 12mm, y: 12mm)',
        font=font,
        size=8 if plan.flipped else 7,
        images=images,
    ), truth


def _head(pairs: list[tuple[str, str]], plan: ListPlan) -> str:
    columns = 4 if plan.flipped else 3
    if plan.design == "grid":
        cells = ", ".join(f"stack(spacing: 3pt, {txt(a, 6.5)}, {q(b)})" for a, b in pairs)
        return f"#table(columns: (1fr,) * {columns}, stroke: 0.5pt, inset: 1.5mm, {cells})"
    if plan.design == "pairs":
        cells = ", ".join(f'table.cell(fill: rgb("#f3f3f3"), {q(a)}), {q(b)}' for a, b in pairs)
        return f"#table(columns: (auto, 1fr) * {columns - 1}, stroke: 0.4pt, inset: 1.5mm, {cells})"
    cells = ", ".join(q(f"{a}：{b}") for a, b in pairs)
    return f"#grid(columns: (1fr,) * {columns - 1}, row-gutter: 2.4mm, {cells})"


def list_rows(deal: Deal, plan: ListPlan, synonym: int = 0, *, flat: bool = False) -> tuple[list[list[str]], Truth]:
    """Gives the list as rows of a sheet: label beside value and the goods below, or all in one wide table."""
    truth = Truth("cbec_import_list")
    pairs = head_pairs(deal, plan, truth)
    heads, rows = goods(deal, plan, truth, synonym)
    if flat:
        values = [value for _, value in pairs]
        return [[label for label, _ in pairs] + heads, *([*values, *row] for row in rows)], truth
    return [[TITLE], *[[label, value] for label, value in pairs], [], heads, *rows], truth
