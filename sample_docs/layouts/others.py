# ruff: noqa: E501
"""Papers that are not read yet (kind `other`): carriage, origin, tests, contracts, duty. What they say stands under `later`."""

from __future__ import annotations

import random

from sample_docs import seals
from sample_docs.deal import Deal, plain
from sample_docs.places import COUNTRIES
from sample_docs.truth import Truth
from sample_docs.typeset import Sheet, q, txt


def _other(later_kind: str, values: dict[str, str]) -> Truth:
    truth = Truth("other")
    truth.further["later"] = {"kind": later_kind, "fields": values}
    return truth


def _boxes(rows: list[list[tuple[str, str]]]) -> str:
    return "\n".join(
        f"#table(columns: (1fr,) * {len(row)}, stroke: 0.5pt, inset: 2mm, "
        + ", ".join(f"stack(spacing: 3pt, {txt(a, 6.5)}, {q(b)})" for a, b in row)
        + ")"
        for row in rows
    )


def bill_of_lading(deal: Deal, *, number: str = "") -> tuple[Sheet, Truth]:
    """A sea waybill of a carrier that does not exist."""
    goods = "\n".join(f"{line.cartons} CARTONS {line.english.upper()}" for line in deal.lines)
    container = deal.containers[0] if deal.containers else ""
    rows = [
        [
            ("Shipper", f"{deal.seller.name}\n{deal.seller.address}"),
            ("Bill of Lading No.", number or deal.transport_doc_no),
        ],
        [("Consignee", f"{deal.buyer.name}\n{deal.buyer.address}"), ("Notify Party", "SAME AS CONSIGNEE")],
        [
            ("Ocean Vessel / Voyage", f"{deal.vessel} / {deal.voyage}"),
            ("Port of Loading", deal.loading.en.upper()),
            ("Port of Discharge", deal.entry.port_en.upper()),
            ("Freight", "PREPAID"),
        ],
        [
            ("Container / Seal No.", f"{container}\n{deal.seals[0] if deal.seals else ''}"),
            ("No. of Packages; Description of Goods\nSAID TO CONTAIN", goods),
            ("Gross Weight", f"{plain(deal.gross)} KGS"),
            ("Measurement", f"{plain(deal.volume)} CBM"),
        ],
        [
            ("Place and Date of Issue", f"{deal.loading.en}, {deal.sailed.isoformat()}"),
            ("Shipped on Board Date", deal.sailed.isoformat()),
            ("No. of Original B/L", "THREE (3)"),
        ],
    ]
    body = f"#align(center, {txt('BILL OF LADING', 17, bold=True)})\n#align(center, {txt('Tasmaran Shipping Line', 10)})\n#set par(spacing: 0pt)\n#v(3mm)\n#set block(spacing: 0pt)\n{_boxes(rows)}\n#v(10mm)\n#{q('Signed for the Carrier: Tasmaran Shipping Line')}"
    values = {
        "document_no": deal.transport_doc_no,
        "vessel": deal.vessel,
        "voyage": deal.voyage,
        "seller_name": deal.seller.name,
        "buyer_name": deal.buyer.name,
    }
    return Sheet(body, font="Libertinus Serif", size=9), _other("bill_of_lading", values)


def certificate_of_origin(deal: Deal, number: str) -> tuple[Sheet, Truth]:
    """A certificate of origin of a chamber that does not exist."""
    origin = deal.lines[0].good.origin
    rows = [
        [("1. Exporter", f"{deal.seller.name}\n{deal.seller.address}"), ("Certificate No.", number)],
        [("2. Consignee", f"{deal.buyer.name}\n{deal.buyer.address}"), ("Country of Origin", COUNTRIES[origin][0])],
        [
            (
                "3. Means of transport and route",
                f"{deal.vessel} {deal.voyage}, {deal.loading.en} to {deal.entry.port_en}",
            ),
            ("4. For official use", ""),
        ],
        [
            (
                "7. Description of goods; HS code",
                "\n".join(f"{line.cartons} CTNS {line.english}  HS {line.good.hs_code[:6]}" for line in deal.lines),
            ),
            ("9. Weight", f"{plain(deal.gross)} KG"),
            ("10. Invoice no. and date", f"{deal.invoice_no}\n{deal.invoiced.isoformat()}"),
        ],
        [
            ("11. Declaration by the exporter", deal.seller.name),
            ("12. Certification", f"Chamber of Export Certification\n{deal.sailed.isoformat()}"),
        ],
    ]
    body = f'#align(center, {txt("CERTIFICATE OF ORIGIN", 17, bold=True)})\n#v(3mm)\n#set block(spacing: 0pt)\n{_boxes(rows)}\n#place(bottom + right, dx: -20mm, dy: -90mm, image("seal.png", width: 38mm, height: 38mm))'
    images = {"seal.png": seals.round_seal("Chamber of Export Certification", seed=41)}
    return Sheet(body, font="New Computer Modern", size=9, images=images), _other(
        "certificate_of_origin", {"document_no": number, "invoice_no": deal.invoice_no, "country_of_origin": origin}
    )


def tax_bill(deal: Deal) -> tuple[Sheet, Truth]:
    """A customs VAT payment book."""
    number = f"{deal.declaration_no}-L01"
    first = deal.lines[0]
    tax = (deal.goods_total * 13 / 100).quantize(deal.goods_total)
    rows = [
        [("收入机关", "中央金库"), ("号码", number)],
        [("缴款单位（人）名称", deal.buyer.name_zh), ("填发日期", deal.declared.isoformat())],
        [
            ("税号", first.good.hs_code),
            ("货物名称", f"{first.chinese}等"),
            ("完税价格（￥）", plain(deal.goods_total)),
            ("税率（%）", "13"),
            ("税款金额（￥）", plain(tax)),
        ],
        [
            ("报关单编号", deal.declaration_no),
            ("合同（批文）号", deal.contract_no),
            ("运输工具（号）", f"{deal.vessel}/{deal.voyage}"),
            ("提/装货单号", deal.transport_doc_no),
        ],
    ]
    body = f"#align(center, {txt(deal.entry.house_zh.removeprefix('中华人民共和国') + '　进口增值税专用缴款书', 15, bold=True)})\n#v(3mm)\n#set block(spacing: 0pt)\n{_boxes(rows)}"
    return Sheet(body, page='paper: "a4", flipped: true, margin: 16mm', size=9), _other(
        "cn_customs_tax_bill", {"document_no": number, "declaration_no": deal.declaration_no}
    )


def contract(deal: Deal) -> tuple[Sheet, Truth]:
    """A purchase contract with a few clauses."""
    lines = "\n".join(
        f"{line.english} {line.good.spec}: {line.quantity} {line.good.unit_en} at {deal.currency} {line.price}"
        for line in deal.lines
    )
    clauses = (
        f"The Seller, {deal.seller.name}, agrees to sell and the Buyer, {deal.buyer.name}, agrees to buy the goods below.",
        lines,
        f"Terms: {deal.incoterm}. Payment: {deal.payment_terms}.",
        "The Seller warrants that the goods are genuine and free from claims of third parties.",
    )
    body = (
        f"#align(center, {txt('PURCHASE CONTRACT 采购合同', 16, bold=True)})\n#{q('Contract No.: ' + deal.contract_no)}\\\n#{q('Date: ' + deal.ordered.isoformat())}\n\n"
        + "\n\n".join(f"#{q(str(i) + '. ' + c)}" for i, c in enumerate(clauses, 1))
    )
    return Sheet(body, font="Libertinus Serif", size=10), _other(
        "purchase_contract",
        {"document_no": deal.contract_no, "seller_name": deal.seller.name, "buyer_name": deal.buyer.name},
    )


def test_report(deal: Deal) -> tuple[Sheet, Truth]:
    """The first page of a laboratory's report."""
    line = deal.lines[0]
    number = f"JY{deal.declared:%Y%m%d}-{line.good.gtin[-4:]}"
    rows = [
        [("报告编号", number), ("样品名称", line.chinese)],
        [("商标", line.good.brand), ("规格型号", line.good.spec or line.good.model), ("批号", line.lot or "见样品")],
        [("委托单位", deal.buyer.name_zh or deal.buyer.name), ("检验类别", "委托检验"), ("检验依据", "GB 7718-2011")],
        [("检验结论", "所检项目符合标准要求，合格。")],
    ]
    body = f"#align(center, {txt('检 验 报 告', 20, bold=True)})\n#align(center, {txt('TEST REPORT', 12)})\n#v(6mm)\n#v(3mm)\n#set block(spacing: 0pt)\n{_boxes(rows)}\n#v(8mm)\n#{q('未经本实验室书面批准，不得部分复制本报告。')}"
    return Sheet(body, size=10), _other("test_report", {"document_no": number, "brand": line.good.brand})


OTHERS = (
    bill_of_lading,
    lambda deal: certificate_of_origin(deal, f"CO{deal.invoiced:%y}-{deal.gross:.0f}"),
    tax_bill,
    contract,
    test_report,
)


def any_other(deal: Deal, rng: random.Random) -> tuple[Sheet, Truth]:
    """Gives one of the other papers."""
    return rng.choice(OTHERS)(deal)
