# ruff: noqa: E501
"""Papers beside the trade papers: carriage, origin, tests, contracts, duty."""

from __future__ import annotations

from collections.abc import Callable

from sample_docs import seals
from sample_docs.deal import Deal, plain
from sample_docs.places import COUNTRIES
from sample_docs.truth import Truth, put
from sample_docs.typeset import Sheet, q, txt


def _parties(truth: Truth, deal: Deal) -> tuple[str, str]:
    """Records seller and buyer with their addresses; returns the two blocks to print."""
    seller = f"{truth.head('seller_name', deal.seller.name)}\n{truth.head('seller_address', deal.seller.address)}"
    buyer = f"{truth.head('buyer_name', deal.buyer.name)}\n{truth.head('buyer_address', deal.buyer.address)}"
    return seller, buyer


def _boxes(rows: list[list[tuple[str, str]]]) -> str:
    return "\n".join(
        f"#table(columns: (1fr,) * {len(row)}, stroke: 0.5pt, inset: 2mm, "
        + ", ".join(f"stack(spacing: 3pt, {txt(a, 6.5)}, {q(b)})" for a, b in row)
        + ")"
        for row in rows
    )


def bill_of_lading(deal: Deal, *, number: str = "") -> tuple[Sheet, Truth]:
    """A sea waybill of a carrier that does not exist."""
    truth = Truth("bill_of_lading")
    seller, buyer = _parties(truth, deal)
    carrier = truth.head("issuer_name", "Tasmaran Shipping Line")
    goods = []
    for line in deal.lines:
        shown = truth.new_line(line.link)
        kind = truth.head("package_kind", "CARTONS")
        goods.append(f"{put(shown, 'cartons', str(line.cartons))} {kind} {put(shown, 'name', line.english.upper())}")
    container = truth.head("container_nos", deal.containers[0]) if deal.containers else ""
    seal = truth.head("seal_nos", deal.seals[0]) if deal.seals else ""
    day = truth.head("issue_date", deal.sailed.isoformat())
    rows = [
        [
            ("Shipper", seller),
            ("Bill of Lading No.", truth.head("document_no", number or deal.transport_doc_no)),
        ],
        [("Consignee", buyer), ("Notify Party", "SAME AS CONSIGNEE")],
        [
            ("Ocean Vessel / Voyage", f"{truth.head('vessel', deal.vessel)} / {truth.head('voyage', deal.voyage)}"),
            ("Port of Loading", truth.head("port_of_loading", deal.loading.en.upper())),
            ("Port of Discharge", truth.head("port_of_discharge", deal.entry.port_en.upper())),
            ("Freight", "PREPAID"),
        ],
        [
            ("Container / Seal No.", f"{container}\n{seal}"),
            ("No. of Packages; Description of Goods\nSAID TO CONTAIN", "\n".join(goods)),
            ("Gross Weight", f"{truth.head('gross_weight_kg', plain(deal.gross))} KGS"),
            ("Measurement", f"{truth.head('volume_m3', plain(deal.volume))} CBM"),
        ],
        [
            ("Place and Date of Issue", f"{deal.loading.en}, {day}"),
            ("Shipped on Board Date", truth.more("on_board_date", deal.sailed.isoformat())),
            ("No. of Original B/L", "THREE (3)"),
        ],
    ]
    body = f"#align(center, {txt('BILL OF LADING', 17, bold=True)})\n#align(center, {txt(carrier, 10)})\n#set par(spacing: 0pt)\n#v(3mm)\n#set block(spacing: 0pt)\n{_boxes(rows)}\n#v(10mm)\n#{q('Signed for the Carrier: ' + carrier)}"
    return Sheet(body, font="Libertinus Serif", size=9), truth


def certificate_of_origin(deal: Deal, number: str) -> tuple[Sheet, Truth]:
    """A certificate of origin of a chamber that does not exist."""
    truth = Truth("certificate_of_origin")
    seller, buyer = _parties(truth, deal)
    origin = deal.lines[0].good.origin
    chamber = truth.head("issuer_name", "Chamber of Export Certification")
    goods = []
    for line in deal.lines:
        shown = truth.new_line(line.link)
        cartons, name = put(shown, "cartons", str(line.cartons)), put(shown, "name", line.english)
        goods.append(f"{cartons} CTNS {name}  HS {put(shown, 'hs_code', line.good.hs_code[:6])}")
    voyage = f"{truth.head('vessel', deal.vessel)} {truth.head('voyage', deal.voyage)}"
    ports = (truth.head("port_of_loading", deal.loading.en), truth.head("port_of_discharge", deal.entry.port_en))
    rows = [
        [("1. Exporter", seller), ("Certificate No.", truth.head("document_no", number))],
        [
            ("2. Consignee", buyer),
            ("Country of Origin", truth.head("country_of_origin", origin, COUNTRIES[origin][0])),
        ],
        [
            ("3. Means of transport and route", f"{voyage}, {ports[0]} to {ports[1]}"),
            ("4. For official use", ""),
        ],
        [
            ("7. Description of goods; HS code", "\n".join(goods)),
            ("9. Weight", f"{truth.head('gross_weight_kg', plain(deal.gross))} KG"),
            (
                "10. Invoice no. and date",
                f"{truth.head('invoice_no', deal.invoice_no)}\n{deal.invoiced.isoformat()}",
            ),
        ],
        [
            ("11. Declaration by the exporter", deal.seller.name),
            ("12. Certification", f"{chamber}\n{truth.head('issue_date', deal.sailed.isoformat())}"),
        ],
    ]
    body = f'#align(center, {txt("CERTIFICATE OF ORIGIN", 17, bold=True)})\n#v(3mm)\n#set block(spacing: 0pt)\n{_boxes(rows)}\n#place(bottom + right, dx: -20mm, dy: -90mm, image("seal.png", width: 38mm, height: 38mm))'
    images = {"seal.png": seals.round_seal(chamber, seed=41)}
    return Sheet(body, font="New Computer Modern", size=9, images=images), truth


def tax_bill(deal: Deal) -> tuple[Sheet, Truth]:
    """A customs VAT payment book."""
    truth = Truth("cn_customs_tax_bill")
    number = truth.head("document_no", f"{deal.declaration_no}-L01")
    first = deal.lines[0]
    tax = (deal.goods_total * 13 / 100).quantize(deal.goods_total)
    house = truth.head("issuer_name", deal.entry.house_zh.removeprefix("中华人民共和国"))
    shown = truth.new_line(first.link)
    rows = [
        [("收入机关", "中央金库"), ("号码", number)],
        [
            ("缴款单位（人）名称", truth.head("payer_name", deal.buyer.name_zh)),
            ("填发日期", truth.head("issue_date", deal.declared.isoformat())),
        ],
        [
            ("税号", put(shown, "hs_code", first.good.hs_code)),
            ("货物名称", put(shown, "name", f"{first.chinese}等")),
            ("完税价格（￥）", put(shown, "entered_value", plain(deal.goods_total))),
            ("税率（%）", "13"),
            ("税款金额（￥）", truth.head("tax_amount", plain(tax))),
        ],
        [
            ("报关单编号", truth.head("declaration_no", deal.declaration_no)),
            ("合同（批文）号", truth.head("contract_no", deal.contract_no)),
            ("运输工具（号）", f"{truth.head('vessel', deal.vessel)}/{truth.head('voyage', deal.voyage)}"),
            ("提/装货单号", truth.head("transport_doc_no", deal.transport_doc_no)),
        ],
    ]
    body = f"#align(center, {txt(house + '　进口增值税专用缴款书', 15, bold=True)})\n#v(3mm)\n#set block(spacing: 0pt)\n{_boxes(rows)}"
    return Sheet(body, page='paper: "a4", flipped: true, margin: 16mm', size=9), truth


def contract(deal: Deal) -> tuple[Sheet, Truth]:
    """A purchase contract with a few clauses."""
    truth = Truth("purchase_contract")
    goods = []
    for line in deal.lines:
        shown = truth.new_line(line.link)
        # The size stands in one run with the name, so the whole of it is the name.
        name = f"{line.english} {line.good.spec}"
        put(shown, "name", name.strip())
        quantity, unit = put(shown, "quantity", str(line.quantity)), put(shown, "unit", line.good.unit_en)
        price = put(shown, "unit_price", plain(line.price), str(line.price))
        goods.append(f"{name}: {quantity} {unit} at {truth.head('currency', deal.currency)} {price}")
    seller, buyer = truth.head("seller_name", deal.seller.name), truth.head("buyer_name", deal.buyer.name)
    clauses = (
        f"The Seller, {seller}, agrees to sell and the Buyer, {buyer}, agrees to buy the goods below.",
        "\n".join(goods),
        f"Terms: {truth.head('incoterm', deal.incoterm)}. Payment: {deal.payment_terms}.",
        "The Seller warrants that the goods are genuine and free from claims of third parties.",
    )
    number, day = truth.head("document_no", deal.contract_no), truth.head("issue_date", deal.ordered.isoformat())
    body = (
        f"#align(center, {txt('PURCHASE CONTRACT 采购合同', 16, bold=True)})\n#{q('Contract No.: ' + number)}\\\n#{q('Date: ' + day)}\n\n"
        + "\n\n".join(f"#{q(str(i) + '. ' + c)}" for i, c in enumerate(clauses, 1))
    )
    return Sheet(body, font="Libertinus Serif", size=10), truth


def test_report(deal: Deal) -> tuple[Sheet, Truth]:
    """The first page of a laboratory's report."""
    truth = Truth("test_report")
    line = deal.lines[0]
    number = truth.head("document_no", f"JY{deal.declared:%Y%m%d}-{line.good.gtin[-4:]}")
    spec = truth.more("spec", line.good.spec) or truth.more("model", line.good.model)
    rows = [
        [("报告编号", number), ("样品名称", truth.head("sample_name", line.chinese))],
        [
            ("商标", truth.head("brand", line.good.brand)),
            ("规格型号", spec),
            ("批号", truth.more("lot_no", line.lot) or "见样品"),
        ],
        [
            ("委托单位", truth.head("client_name", deal.buyer.name_zh or deal.buyer.name)),
            ("检验类别", "委托检验"),
            ("检验依据", truth.head("standards", "GB 7718-2011")),
        ],
        [("检验结论", truth.head("conclusion", "pass", "所检项目符合标准要求，合格。"))],
    ]
    body = f"#align(center, {txt('检 验 报 告', 20, bold=True)})\n#align(center, {txt('TEST REPORT', 12)})\n#v(6mm)\n#v(3mm)\n#set block(spacing: 0pt)\n{_boxes(rows)}\n#v(8mm)\n#{q('未经本实验室书面批准，不得部分复制本报告。')}"
    return Sheet(body, size=10), truth


OTHERS: dict[str, Callable[[Deal], tuple[Sheet, Truth]]] = {
    "bill_of_lading": bill_of_lading,
    "certificate_of_origin": lambda deal: certificate_of_origin(deal, f"CO{deal.invoiced:%y}-{deal.gross:.0f}"),
    "cn_customs_tax_bill": tax_bill,
    "purchase_contract": contract,
    "test_report": test_report,
}
