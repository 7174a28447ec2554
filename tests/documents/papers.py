"""Small papers drawn by the tests themselves: real PDFs with a text layer, and a workbook."""

from __future__ import annotations

import io
from collections.abc import Sequence

from fpdf import FPDF
from openpyxl import Workbook

ROWS = (
    ("KF-100", "Oat crisps 150 g", "24", "3.20", "76.80"),
    ("KF-200", "Rolled oats 1 kg", "12", "4.50", "54.00"),
)


def invoice(number: str = "KF-2604", rows: Sequence[Sequence[str]] = ROWS) -> bytes:
    """Return a commercial invoice of one page."""
    pdf = FPDF()
    _invoice_page(pdf, number, rows)
    return bytes(pdf.output())


def invoice_and_packing_list() -> bytes:
    """Return one PDF of two papers, a page each."""
    pdf = FPDF()
    _invoice_page(pdf, "KF-2604", ROWS)
    _head(pdf, "PACKING LIST", ("Packing List No.", "PL-2604"), ("Date", "2026-03-10"))
    _table(pdf, ("Item No.", "Description", "Quantity", "Cartons", "Gross Weight (kg)"))
    _table(pdf, ("KF-100", "Oat crisps 150 g", "24", "2", "5.5"))
    return bytes(pdf.output())


def long_invoice(pages: int) -> bytes:
    """Return an invoice with pages of terms behind it."""
    pdf = FPDF()
    _invoice_page(pdf, "KF-2604", ROWS)
    for page in range(2, pages + 1):
        pdf.add_page()
        pdf.cell(0, 8, f"Terms of sale, page {page} of {pages}", new_x="LMARGIN", new_y="NEXT")
    return bytes(pdf.output())


def encrypted_invoice() -> bytes:
    """Return an invoice that wants a password."""
    pdf = FPDF()
    pdf.set_encryption(owner_password="owner", user_password="wanted")
    _invoice_page(pdf, "KF-2604", ROWS)
    return bytes(pdf.output())


def workbook() -> bytes:
    """Return a packing list as a workbook."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ("PACKING LIST",),
        ("Packing List No.", "PL-77"),
        ("Date", "2026-03-09"),
        (),
        ("Item No.", "Description", "Quantity", "Unit"),
        ("KF-100", "Oat crisps 150 g", 24, "BAG"),
        ("KF-200", "Rolled oats 1 kg", 12, "BAG"),
    ):
        sheet.append(row)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _invoice_page(pdf: FPDF, number: str, rows: Sequence[Sequence[str]]) -> None:
    _head(pdf, "COMMERCIAL INVOICE", ("Invoice No.", number), ("Date", "2026-03-09"), ("Currency", "AUD"))
    _table(pdf, ("Item No.", "Description", "Quantity", "Unit Price", "Amount"))
    for row in rows:
        _table(pdf, row)


def _head(pdf: FPDF, title: str, *labelled: tuple[str, str]) -> None:
    pdf.add_page()
    pdf.set_font("helvetica", size=16)
    pdf.cell(0, 10, title, new_x="LMARGIN", new_y="NEXT", align="C")
    pdf.set_font("helvetica", size=10)
    for label, value in labelled:
        pdf.cell(40, 7, f"{label}:")
        pdf.cell(0, 7, value, new_x="LMARGIN", new_y="NEXT")
    pdf.ln(4)


def _table(pdf: FPDF, row: Sequence[str]) -> None:
    for width, text in zip((30, 60, 25, 30, 35), row, strict=True):
        pdf.cell(width, 8, text, border=1)
    pdf.ln()
