"""A sum that no label leads to is found by what the lines add up to; nothing is taken that they do not add up to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from fpdf import FPDF

from vault.documents.found import Paper
from vault.documents.understand import understand
from vault.reading.reader import Limits, read_bytes

HEADER = ("Item No.", "Description", "Quantity", "Unit Price", "Amount")
ROWS = (("KF-100", "Oat crisps 150 g", "24", "3.20", "76.80"), ("KF-200", "Rolled oats 1 kg", "12", "4.50", "54.00"))


def read(tmp_path: Path, *below: Sequence[str]) -> Paper:
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=18)
    pdf.cell(0, 12, "COMMERCIAL INVOICE", new_x="LMARGIN", new_y="NEXT")
    pdf.set_font("Helvetica", size=10)
    for row in (HEADER, *ROWS, *below):
        for text in row:
            pdf.cell(36, 7, text)
        pdf.ln()
    path = tmp_path / "invoice.pdf"
    path.write_bytes(bytes(pdf.output()))
    (paper,) = understand(read_bytes(path, limits=Limits()))
    return paper


def test_a_sum_under_an_unknown_word_is_the_total_when_the_lines_add_up_to_it(tmp_path: Path) -> None:
    paper = read(tmp_path, ("", "Altogether", "", "", "130.80"))
    (total,) = paper.head["total_amount"]
    assert (total.value, total.checks) == ("130.8", ("arithmetic",))


def test_a_number_the_lines_do_not_add_up_to_is_no_total(tmp_path: Path) -> None:
    assert "total_amount" not in read(tmp_path, ("", "Altogether", "", "", "131.80")).head


def test_a_sum_with_more_money_under_it_is_not_the_grand_total(tmp_path: Path) -> None:
    paper = read(tmp_path, ("", "Altogether", "", "", "130.80"), ("", "Carriage extra", "", "", "9.20"))
    assert "total_amount" not in paper.head


def test_a_labelled_grand_total_stays_though_the_lines_add_up_to_less(tmp_path: Path) -> None:
    paper = read(tmp_path, ("", "Freight", "", "", "9.20"), ("", "Total", "", "", "140.00"))
    assert paper.head["total_amount"][0].value == "140"
