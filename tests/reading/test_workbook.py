"""Worksheets become pages: values as a person sees them, on the sheet's own grid, and nothing left out in silence."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Callable
from typing import Any

import openpyxl
import pytest
from openpyxl.styles import Border, Side

from vault.errors import Unreadable
from vault.reading.cell_text import text_of_cell
from vault.reading.page import Page, Reading

THIN = Side("thin")

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (0.1 + 0.2, "General", "0.3"),
        (4.35 * 100, "General", "435"),
        (1234.5, "#,##0.00", "1234.50"),
        (1200, "General", "1200"),
        (6901234567892, "General", "6901234567892"),
        (33049900, "0000000000", "0033049900"),
        (0.13, "0%", "13%"),
        (0.065, "0.0%", "6.5%"),
        (12.5, '"USD "#,##0.00', "USD 12.50"),
        (12.5, "_-[$€-407]* #,##0.00_-;-[$€-407]* #,##0.00_-", "€12.50"),
        (7, '0" PCS"', "7 PCS"),
        (-3.10, "#,##0.00;[Red]-#,##0.00", "-3.10"),
        (2.3333333333333335, "0.00", "2.33"),
        (1e-7, "General", "0.0000001"),
        (dt.datetime(2026, 3, 9), "yyyy-mm-dd", "2026-03-09"),
        (dt.datetime(2026, 3, 9, 8, 5), "General", "2026-03-09 08:05"),
        (dt.date(2026, 3, 9), "dd.mm.yyyy", "2026-03-09"),
        (True, "General", "TRUE"),
        ("0012", "General", "0012"),
        (None, "General", ""),
    ],
)
def test_a_cell_reads_as_it_is_shown(value: object, number_format: str, text: str) -> None:
    assert text_of_cell(value, number_format) == text


def saved(book: openpyxl.Workbook) -> bytes:
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def first_sheet(book: openpyxl.Workbook) -> Any:
    return book.worksheets[0]


def texts(page: Page) -> list[str]:
    return [word.text for word in page.words]


@pytest.fixture
def book() -> openpyxl.Workbook:
    made = openpyxl.Workbook()
    sheet = first_sheet(made)
    sheet.merge_cells("A1:C1")
    sheet["A1"] = "装箱单 PACKING LIST"
    for row, cells in enumerate(
        [("SKU", "品名", "Qty"), ("LM-1", "保湿面霜 50ml", 120), ("LM-2", "润唇膏", 15)], start=3
    ):
        for column, value in enumerate(cells, start=1):
            cell = sheet.cell(row, column, value)
            cell.border = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
    return made


def test_words_stand_in_their_columns_and_rows(book: openpyxl.Workbook, read: Read) -> None:
    reading = read(saved(book))
    (page,) = reading.pages
    assert (page.method, page.confidence, reading.warnings) == ("structured", 1.0, ())
    by_text = {word.text: word for word in page.words}
    assert by_text["Qty"].cell == 2 * 1000 + 2
    assert by_text["120"].box.x0 == pytest.approx(by_text["Qty"].box.x0)
    assert by_text["LM-1"].box.center[1] == pytest.approx(by_text["120"].box.center[1])
    assert by_text["LM-1"].box.y1 < by_text["LM-2"].box.y1
    assert by_text["保湿面霜"].cell == by_text["50ml"].cell


def test_borders_of_cells_become_lines(book: openpyxl.Workbook, read: Read) -> None:
    (page,) = read(saved(book)).pages
    assert len([rule for rule in page.rules if rule.is_horizontal]) == 4
    assert len([rule for rule in page.rules if not rule.is_horizontal]) == 4


def test_every_visible_sheet_is_a_page_and_hidden_ones_are_named(book: openpyxl.Workbook, read: Read) -> None:
    book.create_sheet("Second")["A1"] = "more"
    book.create_sheet("Lists").sheet_state = "hidden"
    reading = read(saved(book))
    assert [page.number for page in reading.pages] == [1, 2]
    assert texts(reading.pages[1]) == ["more"]
    assert [warned.code for warned in reading.warnings] == ["sheet-hidden"]
    assert "Lists" in reading.warnings[0].message


def test_a_formula_without_a_computed_value_is_named(book: openpyxl.Workbook, read: Read) -> None:
    first_sheet(book)["C9"] = "=SUM(C4:C5)"
    reading = read(saved(book))
    assert [(warned.code, warned.page) for warned in reading.warnings] == [("formula-without-value", 1)]
    assert "C9" in reading.warnings[0].message


def test_hidden_columns_are_not_shown(book: openpyxl.Workbook, read: Read) -> None:
    first_sheet(book).column_dimensions["B"].hidden = True
    (page,) = read(saved(book)).pages
    assert "润唇膏" not in texts(page)
    assert "LM-2" in texts(page)


def test_a_workbook_that_unpacks_to_too_much_is_refused(book: openpyxl.Workbook, read: Read) -> None:
    buffer = io.BytesIO(saved(book))
    with zipfile.ZipFile(buffer, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet9.xml", b" " * (64 * 1024 * 1024))
    with pytest.raises(Unreadable, match="unpacks to") as caught:
        read(buffer.getvalue())
    assert caught.value.facts["reason"] == "bomb"


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml"])
def test_a_workbook_with_a_damaged_part_is_refused(book: openpyxl.Workbook, read: Read, part: str) -> None:
    whole, damaged = zipfile.ZipFile(io.BytesIO(saved(book))), io.BytesIO()
    with whole, zipfile.ZipFile(damaged, "w") as archive:
        for name in whole.namelist():
            archive.writestr(name, b"<broken" if name == part else whole.read(name))
    with pytest.raises(Unreadable) as caught:
        read(damaged.getvalue())
    assert caught.value.facts["reason"] == "broken"
