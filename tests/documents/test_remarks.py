"""What a trade paper says in running text fills what its labels left open, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from fpdf import FPDF

from vault.documents.found import Paper
from vault.documents.understand import understand
from vault.reading.reader import Limits, read_bytes


def read(tmp_path: Path, *lines: str, amount: str = "Amount") -> Paper:
    """Return what is read of an invoice with these lines under its goods."""
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=18)
    pdf.cell(0, 12, "COMMERCIAL INVOICE", new_x="LMARGIN", new_y="NEXT")
    pdf.set_font("Helvetica", size=10)
    pdf.cell(0, 7, "Invoice No.: KF-2604", new_x="LMARGIN", new_y="NEXT")
    pdf.ln(6)
    for row in (
        ("Item No.", "Description", "Quantity", "Unit Price", amount),
        ("KF-100", "Oat crisps 150 g", "24", "3.20", "76.80"),
    ):
        for text in row:
            pdf.cell(36, 7, text)
        pdf.ln()
    pdf.ln(20)
    for line in lines:
        pdf.multi_cell(0, 6, line, new_x="LMARGIN", new_y="NEXT")
    path = tmp_path / "invoice.pdf"
    path.write_bytes(bytes(pdf.output()))
    (paper,) = understand(read_bytes(path, limits=Limits()))
    return paper


def value(paper: Paper, name: str) -> str | None:
    return paper.head[name][0].value if name in paper.head else None


@pytest.mark.parametrize(
    ("line", "name", "wanted"),
    [
        ("Delivery FOB Felixstowe, United Kingdom. Payment within 30 days.", "incoterm", "FOB"),
        ("Goods shipped from Osaka, Japan to Qingdao, China by sea.", "port_of_loading", "Osaka, Japan"),
        ("Goods shipped from Osaka, Japan to Qingdao, China by sea.", "port_of_discharge", "Qingdao, China"),
        ("Country of origin of all goods: China. No returns.", "country_of_origin", "CN"),
        ("Ref. contract KO-25-2373, all prices in NZD.", "contract_no", "KO-25-2373"),
        ("Ref. contract KO-25-2373, all prices in NZD.", "currency", "NZD"),
    ],
)
def test_a_closing_line_states_what_no_label_does(tmp_path: Path, line: str, name: str, wanted: str) -> None:
    assert value(read(tmp_path, line), name) == wanted


def test_two_currencies_or_two_terms_on_one_paper_leave_the_field_open(tmp_path: Path) -> None:
    paper = read(tmp_path, "Prices FOB Bremen; CIF Qingdao on request.", "Prices in EUR, freight in USD.")
    assert value(paper, "incoterm") is None
    assert value(paper, "currency") is None


def test_the_currency_of_an_account_is_not_that_of_the_paper(tmp_path: Path) -> None:
    assert value(read(tmp_path, "Bank account for USD: 1002 3344"), "currency") is None


def test_the_currency_in_the_head_of_a_column_comes_before_remarks(tmp_path: Path) -> None:
    assert value(read(tmp_path, "Insurance was paid in USD.", amount="Amount (EUR)"), "currency") == "EUR"
