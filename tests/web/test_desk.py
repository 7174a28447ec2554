"""A worksheet is shown as its cells; a value keeps its place on the page picture."""

from __future__ import annotations

from vault.reading.page import Page, Word
from vault.values import Box
from vault.web.sheets import MOST_ROWS, cells_of

SPOT = Box(0, 0, 0.1, 0.1)


def sheet(words: list[tuple[str, int]]) -> Page:
    return Page(1, "structured", "openpyxl", 1.0, 0, 1, 1, tuple(Word(text, SPOT, cell=cell) for text, cell in words))


def test_cells_stand_in_rows_and_columns_with_gaps_kept():
    page = sheet([("SKU", 0), ("Quantity", 2), ("KJ-240", 3000), ("Honey", 3001), ("jar", 3001), ("12", 3002)])
    assert cells_of(page).rows == (("SKU", "", "Quantity"), ("KJ-240", "Honey jar", "12"))


def test_a_long_sheet_is_cut_and_says_so():
    page = sheet([(str(row), row * 1000) for row in range(MOST_ROWS + 1)])
    cells = cells_of(page)
    assert (len(cells.rows), cells.cut) == (MOST_ROWS, True)


def test_a_sheet_without_words_has_no_rows():
    assert cells_of(sheet([])).rows == ()
