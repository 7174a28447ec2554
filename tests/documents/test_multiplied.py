"""Goods are read by arithmetic where no header names their columns."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from fpdf import FPDF

from vault.documents.found import Paper
from vault.documents.understand import understand
from vault.reading.reader import Limits, read_bytes

GOODS = (
    ("1", "TK-4410", "Tin of sardines", "480", "1.25", "600.00"),
    ("2", "TK-4533", "Glass of capers", "36", "4.10", "147.60"),
    ("3", "TK-9001", "Oil of olives", "1,200", "7.35", "8,820.00"),
)


def read(tmp_path: Path, rows: Sequence[Sequence[str]], header: Sequence[str] = ()) -> Paper:
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=18)
    pdf.cell(0, 12, "COMMERCIAL INVOICE", new_x="LMARGIN", new_y="NEXT")
    pdf.set_font("Helvetica", size=10)
    pdf.ln(6)
    for row in (header, *rows) if header else rows:
        for text, width in zip(row, (14, 30, 60, 26, 26, 30), strict=True):
            pdf.cell(width, 7, text)
        pdf.ln()
    path = tmp_path / "invoice.pdf"
    path.write_bytes(bytes(pdf.output()))
    (paper,) = understand(read_bytes(path, limits=Limits()))
    return paper


def lines_of(paper: Paper) -> list[dict[str, str]]:
    return [{name: found.value for name, found in line.fields.items()} for line in paper.lines]


WANTED = [
    {
        "line_no": "1",
        "sku": "TK-4410",
        "name": "Tin of sardines",
        "quantity": "480",
        "unit_price": "1.25",
        "amount": "600",
    },
    {
        "line_no": "2",
        "sku": "TK-4533",
        "name": "Glass of capers",
        "quantity": "36",
        "unit_price": "4.1",
        "amount": "147.6",
    },
    {
        "line_no": "3",
        "sku": "TK-9001",
        "name": "Oil of olives",
        "quantity": "1200",
        "unit_price": "7.35",
        "amount": "8820",
    },
]


def test_rows_that_multiply_are_goods_under_a_header_in_an_unknown_language(tmp_path: Path) -> None:
    assert lines_of(read(tmp_path, GOODS, ("Lfd", "Kenn", "Zeug", "Zahl", "je", "Wort"))) == WANTED


def test_rows_that_multiply_are_goods_without_any_header(tmp_path: Path) -> None:
    assert lines_of(read(tmp_path, GOODS)) == WANTED


def test_the_price_may_stand_before_the_quantity(tmp_path: Path) -> None:
    turned = [(no, code, name, price, quantity, amount) for no, code, name, quantity, price, amount in GOODS]
    assert lines_of(read(tmp_path, turned)) == WANTED


def test_one_row_that_multiplies_may_be_chance_and_gives_nothing(tmp_path: Path) -> None:
    assert lines_of(read(tmp_path, GOODS[:1])) == []


def test_rows_that_do_not_multiply_give_nothing(tmp_path: Path) -> None:
    wrong = [(*row[:5], "999.99") for row in GOODS]
    assert lines_of(read(tmp_path, wrong)) == []
