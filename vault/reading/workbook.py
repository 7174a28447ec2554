"""Workbooks (XLSX): one page for every visible worksheet, its cells as words on a grid. Only inside the sandbox.

The grid has the sheet's own column widths and row heights, so that the rules which read a printed table read a worksheet too.
"""

from __future__ import annotations

import re
import warnings
import zipfile
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

import openpyxl
from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from vault.errors import Unreadable
from vault.reading.cell_text import text_of_cell
from vault.reading.grid import Spot, words_in
from vault.reading.page import Page, Rule, Warned, Word
from vault.reading.rules import merge_rules

_MAX_UNPACKED = 300 * 1024 * 1024
"""Bytes of all parts unpacked: a workbook of a million filled cells has about 100 MiB."""
_MAX_RATIO = 400
"""Times a part may unpack to; spreadsheets reach 20 to 50, bombs a thousand and more."""
_LARGE_PART = 20 * 1024 * 1024
_MAX_ROWS, _MAX_COLUMNS = 5000, 400
_DEFAULT_WIDTH, _DEFAULT_HEIGHT = 8.43, 15.0
_PIXELS_A_CHARACTER, _PIXELS_A_POINT = 7.0, 4 / 3


@dataclass(frozen=True, slots=True)
class OpenWorkbook:
    """A workbook whose visible sheets are its pages."""

    sheets: tuple[Worksheet, ...]
    hidden: tuple[str, ...]
    formulas: frozenset[tuple[str, str]]
    """(sheet, cell) of cells with a formula."""

    @property
    def pages(self) -> int:
        """Number of visible worksheets."""
        return len(self.sheets)

    def read(self, number: int) -> tuple[Page, tuple[Warned, ...]]:
        """Return one worksheet as a page."""
        sheet = self.sheets[number - 1]
        warned = list(self._warnings(sheet, number))
        grid = _grid(sheet)
        words = tuple(_words(sheet, grid))
        page = Page(
            number=number,
            method="structured",
            engine=f"openpyxl {openpyxl.__version__}",
            confidence=1.0,
            rotation=0,
            width=grid.width,
            height=grid.height,
            words=words,
            rules=_borders(sheet, grid),
        )
        if grid.cut:
            warned.append(
                Warned("sheet-cut", f"only {_MAX_ROWS} rows and {_MAX_COLUMNS} columns of this sheet were read", number)
            )
        return page, tuple(warned)

    def _warnings(self, sheet: Worksheet, number: int) -> list[Warned]:
        found: list[Warned] = []
        if self.hidden and number == 1:
            names = ", ".join(self.hidden)
            found.append(
                Warned("sheet-hidden", f"hidden sheets were not read: {names}; unhide them if they belong to it")
            )
        if getattr(sheet, "_images", None):
            found.append(Warned("picture-in-sheet", "pictures in this sheet were not read", number))
        empty = sorted(cell for title, cell in self.formulas if title == sheet.title and sheet[cell].value is None)
        if empty:
            listed = ", ".join(empty[:5])
            found.append(
                Warned(
                    "formula-without-value",
                    f"{len(empty)} formulas hold no computed value ({listed}); open and save it",
                    number,
                )
            )
        return found


@dataclass(frozen=True, slots=True)
class _Grid:
    """Edges of columns and rows in pixels; hidden ones have no width."""

    xs: list[float]
    ys: list[float]
    merged: dict[tuple[int, int], tuple[int, int]]
    """(row, column) of the first cell to (row, column) of the last, from 1."""
    cut: bool

    @property
    def width(self) -> float:
        """Of the whole grid."""
        return max(self.xs[-1], 1.0)

    @property
    def height(self) -> float:
        """Of the whole grid."""
        return max(self.ys[-1], 1.0)

    def edges(self, row: int, column: int) -> tuple[float, float, float, float]:
        """Return left, top, right, bottom of a cell with what is merged into it, in pixels."""
        last_row, last_column = self.merged.get((row, column), (row, column))
        return (
            self.xs[column - 1],
            self.ys[row - 1],
            self.xs[min(last_column, len(self.xs) - 1)],
            self.ys[min(last_row, len(self.ys) - 1)],
        )


def open_workbook(path: Path) -> OpenWorkbook:
    """Return the open workbook.

    Raises:
        Unreadable: broken, a bomb, or without a visible sheet; the fact ``reason`` says which.
    """
    try:
        formulas = _refuse_bombs(path)
        book = _load(path, values=True)
        with_formulas = _load(path, values=False) if formulas else None
    except (
        zipfile.BadZipFile,
        OSError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        IndexError,
        SyntaxError,  # what both XML parsers openpyxl may use raise on damage
        EOFError,
    ) as error:
        msg = "the workbook is broken and cannot be opened"
        raise Unreadable(msg, hint="Open it in a spreadsheet program and save it again.", reason="broken") from error
    visible = tuple(sheet for sheet in book.worksheets if sheet.sheet_state == "visible")
    if not visible:
        msg = "the workbook has no visible worksheet"
        raise Unreadable(msg, hint="Unhide the sheet that holds the paper and save it again.", reason="empty")
    hidden = tuple(sheet.title for sheet in book.worksheets if sheet.sheet_state != "visible")
    return OpenWorkbook(visible, hidden, _formula_cells(with_formulas))


def _load(path: Path, *, values: bool) -> Workbook:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about styles and extensions it does not keep; nothing of it is text
        # Opened here, because the library goes by the file's name, and stored originals are named by their hash.
        with path.open("rb") as file:
            return openpyxl.load_workbook(file, data_only=values, rich_text=False)


def _refuse_bombs(path: Path) -> bool:
    """Return whether any sheet holds formulas; refuse what unpacks to too much."""
    with zipfile.ZipFile(path) as archive:
        parts = archive.infolist()
        total = sum(part.file_size for part in parts)
        bomb = any(
            part.file_size > _LARGE_PART and part.file_size > _MAX_RATIO * max(1, part.compress_size) for part in parts
        )
        if total > _MAX_UNPACKED or bomb:
            msg = f"the workbook unpacks to {total // (1024 * 1024)} MiB, more than any paper needs"
            raise Unreadable(msg, hint="Copy the sheet that holds the paper into a new workbook.", reason="bomb")
        sheets = [
            part for part in parts if part.filename.startswith("xl/worksheets/") and part.filename.endswith(".xml")
        ]
        return any(re.search(rb"<f[ >]", archive.read(part)) for part in sheets)


def _formula_cells(book: Workbook | None) -> frozenset[tuple[str, str]]:
    if book is None:
        return frozenset()
    return frozenset(
        (sheet.title, cell.coordinate)
        for sheet in book.worksheets
        for row in sheet.iter_rows(max_row=min(sheet.max_row, _MAX_ROWS), max_col=min(sheet.max_column, _MAX_COLUMNS))
        for cell in row
        if cell.data_type == "f"
    )


def _grid(sheet: Worksheet) -> _Grid:
    rows, columns = min(sheet.max_row, _MAX_ROWS), min(sheet.max_column, _MAX_COLUMNS)
    merged = {
        (area.min_row, area.min_col): (area.max_row, area.max_col)
        for area in sheet.merged_cells.ranges
        if area.min_row <= rows and area.min_col <= columns
    }
    xs = list(accumulate((_column_width(sheet, index) for index in range(1, columns + 1)), initial=0.0))
    ys = list(accumulate((_row_height(sheet, index) for index in range(1, rows + 1)), initial=0.0))
    return _Grid(xs, ys, merged, cut=sheet.max_row > rows or sheet.max_column > columns)


def _column_width(sheet: Worksheet, index: int) -> float:
    for dimension in sheet.column_dimensions.values():
        first, last = dimension.min or index, dimension.max or index
        if (dimension.min is None and dimension.index == get_column_letter(index)) or (
            dimension.min is not None and first <= index <= last
        ):
            return 0.0 if dimension.hidden else (dimension.width or _DEFAULT_WIDTH) * _PIXELS_A_CHARACTER + 5
    default = sheet.sheet_format.defaultColWidth or sheet.sheet_format.baseColWidth or _DEFAULT_WIDTH
    return float(default) * _PIXELS_A_CHARACTER + 5


def _row_height(sheet: Worksheet, index: int) -> float:
    dimension = sheet.row_dimensions.get(index)
    if dimension is not None and dimension.hidden:
        return 0.0
    height = dimension.height if dimension is not None and dimension.height else sheet.sheet_format.defaultRowHeight
    return float(height or _DEFAULT_HEIGHT) * _PIXELS_A_POINT


def _words(sheet: Worksheet, grid: _Grid) -> list[Word]:
    words: list[Word] = []
    for row in sheet.iter_rows(max_row=len(grid.ys) - 1, max_col=len(grid.xs) - 1):
        for cell in row:
            if isinstance(cell, Cell) and cell.value is not None:
                words.extend(_words_of_cell(cell, grid))
    return words


def _words_of_cell(cell: Cell, grid: _Grid) -> list[Word]:
    """Return the cell's words, set from its left edge and squeezed where they would run into the next cell."""
    left, top, right, bottom = grid.edges(cell.row, cell.column)
    spot = Spot(left, top, right, bottom, cell.row - 1, cell.column - 1)
    return words_in(text_of_cell(cell.value, cell.number_format), spot, grid.width, grid.height)


def _borders(sheet: Worksheet, grid: _Grid) -> tuple[Rule, ...]:
    """Return the drawn borders of cells as lines."""
    rules: list[Rule] = []
    for row in sheet.iter_rows(max_row=len(grid.ys) - 1, max_col=len(grid.xs) - 1):
        for cell in row:
            if not cell.has_style or cell.row is None or cell.column is None:
                continue
            border = cell.border
            x0, y0, x1, y1 = grid.xs[cell.column - 1], grid.ys[cell.row - 1], grid.xs[cell.column], grid.ys[cell.row]
            x0, x1, y0, y1 = x0 / grid.width, x1 / grid.width, y0 / grid.height, y1 / grid.height
            sides = (
                (border.top, Rule(x0, y0, x1, y0)),
                (border.bottom, Rule(x0, y1, x1, y1)),
                (border.left, Rule(x0, y0, x0, y1)),
                (border.right, Rule(x1, y0, x1, y1)),
            )
            rules.extend(rule for side, rule in sides if side is not None and side.style)
    return merge_rules(rules, grid.width, grid.height)
