"""Workbooks, CSV and Word files of the fresh set."""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Callable

from benchmarks.held.makers.paper import Paper
from benchmarks.held.makers.stock import Deal, digits
from benchmarks.held.makers.tables import Row, document, workbook


def unescaped(rows: list[Row]) -> list[Row]:
    """Return cells without the marks that HTML needs."""
    return [[html.unescape(cell) if isinstance(cell, str) else cell for cell in row] for row in rows]


def bill_book(p: Paper, d: Deal) -> bytes:
    """An invoice in a workbook, labels and values in one cell each, numbers as numbers."""
    p.kind, p.dates = "commercial_invoice", "{YYYY}-{MM}-{DD}"
    rows: list[Row] = [
        [p.f("seller_name", d.seller.name)],
        [p.f("seller_address", d.seller.address)],
        [],
        ["INVOICE"],
        [f"Invoice No: {p.f('document_no', d.invoice)}", "", "", f"Date: {p.d('issue_date', d.day)}"],
        [f"Customer: {p.f('buyer_name', d.buyer.name)}", "", "", f"Order No: {p.f('purchase_order_no', d.po)}"],
        [f"Address: {p.f('buyer_address', d.buyer.address)}", "", "", f"Currency: {p.f('currency', d.currency)}"],
        [],
        ["No", "Item code", "Product", "HS code", "Qty", "Unit", "Unit price", "Total"],
    ]
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows.append(
            [
                int(li.f("line_no", at)),
                li.f("sku", g.sku),
                li.f("name", g.name),
                li.f("hs_code", g.hs),
                int(li.f("quantity", g.quantity)),
                li.f("unit", g.unit),
                g.price if li.n("unit_price", g.price) else "",
                g.amount if li.n("amount", g.amount) else "",
            ]
        )
    whole = p.n("total_amount", d.total)
    rows.append(["", "", "TOTAL", "", int(p.f("total_quantity", d.quantity)), "", "", d.total if whole else ""])
    return workbook(unescaped(rows), "Invoice", 22)


def pack_book(p: Paper, d: Deal) -> bytes:
    """装箱单 in a workbook, labels beside values."""
    p.kind, p.lang = "packing_list", "zh"
    rows: list[Row] = [
        ["装箱单 PACKING LIST"],
        ["编号", p.f("document_no", "ZX" + digits(p.rng, 6)), "", "日期", p.d("issue_date", d.day, "{YYYY}-{MM}-{DD}")],
        ["发货人", p.f("seller_name", d.seller.name), "", "发票号", p.f("invoice_no", d.invoice)],
        ["收货人", p.f("buyer_name", d.buyer.name), "", "提单号", p.f("transport_doc_no", d.bl)],
        ["货号", "品名", "箱数", "数量", "净重(KG)", "毛重(KG)"],
    ]
    for g in d.goods:
        li = p.line()
        li.n("net_weight_kg", g.net), li.n("gross_weight_kg", g.gross)
        rows.append(
            [
                li.f("sku", g.sku),
                li.f("name", g.name),
                int(li.f("cartons", g.cartons)),
                int(li.f("quantity", g.quantity)),
                g.net,
                g.gross,
            ]
        )
    p.n("net_weight_kg", d.net), p.n("gross_weight_kg", d.gross)
    rows.append(["合计", "", int(p.f("packages", d.cartons)), int(p.f("total_quantity", d.quantity)), d.net, d.gross])
    return workbook(unescaped(rows), "装箱单", 20)


def order_lines(p: Paper, d: Deal) -> bytes:
    """An order as CSV: the head in the first rows, the lines below."""
    p.kind, p.numbers = "purchase_contract", "plain"
    rows: list[Row] = [
        ["Purchase order", p.f("document_no", d.po)],
        ["Order date", p.d("issue_date", d.day, "{YYYY}-{MM}-{DD}")],
        ["Supplier", p.f("seller_name", d.seller.name)],
        ["Buyer", p.f("buyer_name", d.buyer.name)],
        ["Currency", p.f("currency", d.currency)],
        [],
        ["Line", "SKU", "Description", "Quantity", "Unit", "Unit price", "Amount"],
    ]
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows.append(
            [
                li.f("line_no", at),
                li.f("sku", g.sku),
                li.f("name", g.name),
                li.n("quantity", g.quantity, 0),
                li.f("unit", g.unit),
                li.n("unit_price", g.price),
                li.n("amount", g.amount),
            ]
        )
    rows.append(["", "", "Total", "", "", "", p.n("total_amount", d.total)])
    out = io.StringIO()
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerows(unescaped(rows))
    return out.getvalue().encode()


def proforma_word(p: Paper, d: Deal) -> bytes:
    """A proforma invoice as a Word file."""
    p.kind, p.dates = "proforma_invoice", "{DD} {MON} {YYYY}"
    rows: list[Row] = [["Item", "Description", "Qty", "Unit", "Price", "Total"]]
    for g in d.goods:
        li = p.line()
        rows.append(
            [
                li.f("sku", g.sku),
                li.f("name", g.name),
                li.n("quantity", g.quantity, 0),
                li.f("unit", g.unit),
                li.n("unit_price", g.price),
                li.n("amount", g.amount),
            ]
        )
    rows.append(["", "Total", "", "", p.f("currency", d.currency), p.n("total_amount", d.total)])
    return document(
        [
            "PROFORMA INVOICE",
            f"Proforma No.: {p.f('document_no', 'PI' + digits(p.rng, 6))}    Date: {p.d('issue_date', d.day)}",
            f"Seller: {p.f('seller_name', d.seller.name)}",
            f"Address: {p.f('seller_address', d.seller.address)}",
            f"Buyer: {p.f('buyer_name', d.buyer.name)}",
            f"Address: {p.f('buyer_address', d.buyer.address)}",
            f"Terms of delivery: {p.f('incoterm', d.incoterm)} {d.pol}",
            rows,
            "Payment by bank transfer before shipment. Valid for 30 days.",
        ]
    )


SHEETS: dict[str, tuple[Callable[[Paper, Deal], bytes], str]] = {
    "bill_book": (bill_book, "xlsx"),
    "pack_book": (pack_book, "xlsx"),
    "order_lines": (order_lines, "csv"),
    "proforma_word": (proforma_word, "docx"),
}
