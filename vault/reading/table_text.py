"""Tables of separated values (CSV, TSV): one page, each value a cell; columns as wide as what stands in them. Only inside the sandbox."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from statistics import quantiles

from vault.errors import Unreadable
from vault.intake.text import decode_text, separator_of
from vault.reading.grid import LETTER, LINE, PADDING, Grid, Sheet, Spot, length_of, wrapped
from vault.reading.page import Page, Warned

ENGINE = "separated values"
MAX_ROWS, MAX_COLUMNS = 5000, 400
_LONGEST_FILE = 64 * 1024 * 1024
_NARROWEST, _WIDEST = 4, 60
"""Letters: bounds of a column's width; a longer text is set in several lines."""
_GAP = 3
"""Letters between the longest text of a column and the next column."""


@dataclass(frozen=True, slots=True)
class OpenTable:
    """A table of separated values: one page."""

    rows: tuple[tuple[str, ...], ...]
    cut: bool
    encoding: str
    pages: int = 1

    def read(self, number: int) -> tuple[Page, tuple[Warned, ...]]:
        """Return the table as a page."""
        page = page_of_rows(self.rows, number, f"{ENGINE} ({self.encoding})")
        message = f"only {MAX_ROWS} rows and {MAX_COLUMNS} columns of this table were read"
        return page, (Warned("sheet-cut", message, number),) if self.cut else ()


def open_table(path: Path) -> OpenTable:
    """Return the open table.

    Raises:
        Unreadable: it is no text, or no table; the fact ``reason`` says which.
    """
    with path.open("rb") as file:
        data = file.read(_LONGEST_FILE + 1)
    decoded = decode_text(data[:_LONGEST_FILE], cut=len(data) > _LONGEST_FILE)
    if decoded is None:
        msg = "the file holds bytes that are no text"
        raise Unreadable(msg, hint="Save it again as CSV in UTF-8.", reason="broken")
    separator = separator_of(decoded.text) or ","
    text = decoded.text
    if text.lower().startswith("sep="):
        text = text.partition("\n")[2]
    rows: list[tuple[str, ...]] = []
    cut = len(data) > _LONGEST_FILE
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            if len(rows) >= MAX_ROWS:
                cut = True
                break
            cut = cut or len(row) > MAX_COLUMNS
            rows.append(tuple(_bare(value) for value in row[:MAX_COLUMNS]))
    except csv.Error as error:
        msg = f"the table is broken: {error}"
        raise Unreadable(msg, hint="Save it again as CSV in UTF-8.", reason="broken") from error
    return OpenTable(tuple(rows), cut, decoded.encoding)


def _bare(value: str) -> str:
    """Return the value without what makes a spreadsheet take it for text (``="0012"``, a leading apostrophe)."""
    value = value.strip()
    if value.startswith('="') and value.endswith('"') and len(value) > 2:
        return value[2:-1]
    return value[1:] if value.startswith("'") and value[1:2].isdigit() else value


def page_of_rows(rows: tuple[tuple[str, ...], ...], number: int, engine: str) -> Page:
    """Return rows of texts as a page."""
    columns = max((len(row) for row in rows), default=1) or 1
    letters = [_letters(rows, column) for column in range(columns)]
    widths = [count * LETTER + 2 * PADDING + _GAP * LETTER for count in letters]
    xs = list(accumulate(widths, initial=0.0))
    set_rows = [tuple(_set(row, xs)) for row in rows]
    heights = [max((text.count("\n") + 1 for _, _, text in row), default=1) * LINE + 4 for row in set_rows]
    grid = Grid(xs, list(accumulate(heights, initial=0.0)))
    sheet = Sheet(grid.width, grid.height)
    for index, row in enumerate(set_rows):
        for column, right, text in row:
            sheet.write(text, Spot(grid.xs[column], grid.ys[index], right, grid.ys[index + 1], index, column))
    return sheet.page(number, engine)


def _set(row: tuple[str, ...], xs: list[float]) -> Iterator[tuple[int, float, str]]:
    """Give the filled cells of a row: column, right edge, text in lines. A text runs over the empty cells beside it, as spreadsheets show it."""
    filled = [column for column, text in enumerate(row) if text]
    for column, following in zip(filled, [*filled[1:], len(xs) - 1], strict=False):
        room = xs[following] - xs[column]
        letters = max(_NARROWEST, int((room - 2 * PADDING) / LETTER))
        yield column, xs[following], "\n".join(wrapped(row[column], letters))


def _letters(rows: tuple[tuple[str, ...], ...], column: int) -> int:
    """Return how many letters wide a column is: what nine of ten of its texts need, so that one title does not spread it."""
    lengths = [
        max(length_of(line) for line in row[column].splitlines() or [""])
        for row in rows
        if column < len(row) and row[column] and sum(map(bool, row)) > 1
    ]
    if not lengths:
        return _NARROWEST
    usual = quantiles(lengths, n=10)[-1] if len(lengths) > 1 else lengths[0]
    return int(min(_WIDEST, max(_NARROWEST, usual, min(max(lengths), 24))))
