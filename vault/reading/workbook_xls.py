"""Old workbooks (XLS): one page for every visible worksheet, as `workbook.py` does it for XLSX. Only inside the sandbox."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from pathlib import Path

import xlrd
from xlrd.book import Book
from xlrd.formatting import XF
from xlrd.sheet import Sheet

from vault.errors import Unreadable
from vault.reading.cell_text import text_of_cell
from vault.reading.grid import Grid, Spot, words_in
from vault.reading.page import Page, Rule, Warned, Word
from vault.reading.rules import merge_rules

_MAX_ROWS, _MAX_COLUMNS = 5000, 256
_PIXELS_A_CHARACTER = 7.0
_PIXELS_A_TWIP = 20 / 255
"""The usual row of an old workbook (255 twips) is as high as that of a new one: an empty row parts blocks in both."""
_WIDTH_UNITS = 256
_DEFAULT_WIDTH, _DEFAULT_HEIGHT = 64.0, 20.0
_XLRD_FAULTS = (
    xlrd.XLRDError,
    xlrd.compdoc.CompDocError,
    struct.error,
    AssertionError,
    AttributeError,
    EOFError,
    IndexError,
    KeyError,
    OSError,
    OverflowError,
    TypeError,
    UnicodeError,
    ValueError,
    ZeroDivisionError,
)
"""What the library raises on damage."""


@dataclass(frozen=True, slots=True)
class OpenXls:
    """An old workbook whose visible sheets are its pages."""

    book: Book
    sheets: tuple[Sheet, ...]
    hidden: tuple[str, ...]

    @property
    def pages(self) -> int:
        """Number of visible worksheets."""
        return len(self.sheets)

    def read(self, number: int) -> tuple[Page, tuple[Warned, ...]]:
        """Return one worksheet as a page."""
        sheet = self.sheets[number - 1]
        rows, columns = min(sheet.nrows, _MAX_ROWS), min(sheet.ncols, _MAX_COLUMNS)
        grid = Grid.of(
            (_column_width(sheet, column) for column in range(columns)),
            (_row_height(sheet, row) for row in range(rows)),
        )
        words: list[Word] = []
        for spot, text in self._cells(sheet, grid, rows, columns):
            words.extend(words_in(text, spot, grid.width, grid.height))
        page = Page(
            number=number,
            method="structured",
            engine=f"xlrd {xlrd.__version__}",
            confidence=1.0,
            rotation=0,
            width=grid.width,
            height=grid.height,
            words=tuple(words),
            rules=merge_rules(self._borders(sheet, grid, rows, columns), grid.width, grid.height),
        )
        return page, tuple(self._warnings(sheet, number, rows, columns))

    def _warnings(self, sheet: Sheet, number: int, rows: int, columns: int) -> Iterator[Warned]:
        if self.hidden and number == 1:
            names = ", ".join(self.hidden)
            yield Warned("sheet-hidden", f"hidden sheets were not read: {names}; unhide them if they belong to it")
        if sheet.nrows > rows or sheet.ncols > columns:
            yield Warned(
                "sheet-cut", f"only {_MAX_ROWS} rows and {_MAX_COLUMNS} columns of this sheet were read", number
            )

    def _cells(self, sheet: Sheet, grid: Grid, rows: int, columns: int) -> Iterator[tuple[Spot, str]]:
        last = {(top, left): (bottom - 1, right - 1) for top, bottom, left, right in sheet.merged_cells}
        for row in range(rows):
            for column in range(min(columns, sheet.row_len(row))):
                text = self._text(sheet, row, column)
                if text:
                    bottom, right = last.get((row, column), (row, column))
                    bottom, right = min(bottom, rows - 1), min(right, columns - 1)
                    yield (
                        Spot(grid.xs[column], grid.ys[row], grid.xs[right + 1], grid.ys[bottom + 1], row, column),
                        text,
                    )

    def _text(self, sheet: Sheet, row: int, column: int) -> str:
        """Return the cell's text as it is shown."""
        cell = sheet.cell(row, column)
        match cell.ctype:
            case xlrd.XL_CELL_TEXT:
                return str(cell.value)
            case xlrd.XL_CELL_NUMBER:
                value = int(cell.value) if float(cell.value).is_integer() else float(cell.value)
                return text_of_cell(value, self._format(sheet, row, column))
            case xlrd.XL_CELL_DATE:
                return self._date(cell.value)
            case xlrd.XL_CELL_BOOLEAN:
                return text_of_cell(bool(cell.value), "")
            case xlrd.XL_CELL_ERROR:
                return str(xlrd.error_text_from_code.get(cell.value, "#ERROR"))
        return ""

    def _date(self, value: float) -> str:
        try:
            year, _, _, hour, minute, second = xlrd.xldate_as_tuple(value, self.book.datemode)
            if not year:
                return text_of_cell(time(hour, minute, second), "")
            moment = xlrd.xldate_as_datetime(value, self.book.datemode)
        except (xlrd.xldate.XLDateError, ValueError, OverflowError):
            return text_of_cell(float(value), "General")
        return text_of_cell(moment.replace(microsecond=0), "")

    def _format(self, sheet: Sheet, row: int, column: int) -> str:
        style = self._style(sheet, row, column)
        known = self.book.format_map.get(style.format_key) if style is not None else None
        return str(known.format_str) if known is not None else "General"

    def _style(self, sheet: Sheet, row: int, column: int) -> XF | None:
        """Return a cell's style; none where a damaged file points to one it has not."""
        place = sheet.cell_xf_index(row, column)
        return self.book.xf_list[place] if 0 <= place < len(self.book.xf_list) else None

    def _borders(self, sheet: Sheet, grid: Grid, rows: int, columns: int) -> Iterator[Rule]:
        for row in range(rows):
            for column in range(min(columns, sheet.row_len(row))):
                style = self._style(sheet, row, column)
                if style is None:
                    continue
                border = style.border
                x0, x1 = grid.xs[column] / grid.width, grid.xs[column + 1] / grid.width
                y0, y1 = grid.ys[row] / grid.height, grid.ys[row + 1] / grid.height
                if border.top_line_style:
                    yield Rule(x0, y0, x1, y0)
                if border.bottom_line_style:
                    yield Rule(x0, y1, x1, y1)
                if border.left_line_style:
                    yield Rule(x0, y0, x0, y1)
                if border.right_line_style:
                    yield Rule(x1, y0, x1, y1)


def open_xls(path: Path) -> OpenXls:
    """Return the open workbook.

    Raises:
        Unreadable: encrypted, broken, or without a visible sheet with cells; the fact ``reason`` says which.
    """
    try:
        # Its own log goes nowhere: what matters of it is raised.
        book = xlrd.open_workbook(file_contents=path.read_bytes(), formatting_info=True, logfile=io.StringIO())
    except _XLRD_FAULTS as error:
        if "encrypt" in str(error).lower() or "password" in str(error).lower():
            msg = "the workbook is encrypted and opens only with a password"
            raise Unreadable(
                msg, hint="Save a copy without a password and hand that in.", reason="encrypted"
            ) from error
        msg = "the workbook is broken and cannot be opened"
        raise Unreadable(msg, hint="Open it in a spreadsheet program and save it again.", reason="broken") from error
    visible = tuple(sheet for sheet in book.sheets() if sheet.visibility == 0)
    if not visible:
        msg = "the workbook has no visible worksheet"
        raise Unreadable(msg, hint="Unhide the sheet that holds the paper and save it again.", reason="empty")
    return OpenXls(book, visible, tuple(sheet.name for sheet in book.sheets() if sheet.visibility))


def _column_width(sheet: Sheet, column: int) -> float:
    told = sheet.colinfo_map.get(column)
    if told is None:
        default = sheet.defcolwidth
        return float(default) * _PIXELS_A_CHARACTER + 5 if default else _DEFAULT_WIDTH
    return 0.0 if told.hidden else told.width / _WIDTH_UNITS * _PIXELS_A_CHARACTER


def _row_height(sheet: Sheet, row: int) -> float:
    told = sheet.rowinfo_map.get(row)
    if told is None:
        return _DEFAULT_HEIGHT
    return 0.0 if told.hidden else (told.height or 300) * _PIXELS_A_TWIP
