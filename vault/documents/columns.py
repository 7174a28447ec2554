"""The columns of a table of goods and what stands in them: from where to where each reaches, which words are whose.

Where a column ends is read from the paper: an upright rule, else the gutter that fewest runs cross; on a worksheet its own columns decide. Must not
parse a value further than to see whether it fits its column.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from vault.documents.column_heads import column_lexicon, find_headers
from vault.documents.fields import type_of
from vault.documents.kind import either
from vault.documents.normalise import Context, normalise
from vault.documents.runs import Run, Sheet, box_of, rows_of
from vault.documents.table import Cell, Column, Table, TableRow
from vault.reading.page import Word

__all__ = [
    "Cell",
    "Column",
    "Table",
    "TableRow",
    "body_rows",
    "bounded",
    "cells_of",
    "column_lexicon",
    "find_headers",
    "fits",
    "make_row",
]

ANCHORS = frozenset(
    either(
        "line_no|quantity|unit_price|amount|cartons|net_weight_kg|gross_weight_kg|hs_code|gtin|quantity_1|volume_m3|carton_from|"
        "entered_value|quantity_per_carton"
    )
)
"""Columns whose values anchor a line."""
_ACROSS = 0.4
"""Share of the rows that may run across the white between two headers before the place of the cut is looked for further off."""


def bounded(columns: Sequence[Column], body: Sequence[Run], sheet: Sheet) -> tuple[Column, ...]:
    """Return the columns with their left and right limits, found between the headers."""
    edges = [0.0]
    for left, right in itertools.pairwise(columns):
        edges.append(max(edges[-1], _gutter(left, right, body, sheet)))
    edges.append(1.0)
    return tuple(replace(column, left=edges[i], right=edges[i + 1]) for i, column in enumerate(columns))


def _gutter(left: Column, right: Column, body: Sequence[Run], sheet: Sheet) -> float:
    """Return where, between two headers, a rule stands or fewest runs cross; the widest such place."""
    low, high = sorted((left.header.x1, right.header.x0))
    ruled = [
        rule.x0
        for rule in sheet.uprights
        if low - 0.004 <= rule.x0 <= high + 0.004 and rule.y1 > left.header.y0 and rule.y1 - rule.y0 > 0.8 * sheet.em
    ]
    if ruled:
        return min(ruled, key=lambda x: abs(x - (low + high) / 2))
    clear = _clear(low, high, body)
    if len(clear) > 1:
        # What stands between the headers, with white on both sides, is that column's which has nothing under its header.
        left_has = any(left.header.x0 < run.box.x1 <= clear[0] + 1e-6 and run.box.x0 < left.header.x1 for run in body)
        right_has = any(run.box.x0 >= clear[-1] - 1e-6 and run.box.x0 < right.header.x1 for run in body)
        if left_has != right_has:
            return clear[0] if left_has else clear[-1]
    place, crossing = _clearest(low, high, body, sheet)
    if crossing <= _ACROSS * len({round(run.box.y0, 3) for run in body}):
        return place
    # What stands below reaches under the neighbour's header: a long name under a narrow heading set in the middle.
    far_low, far_high = left.header.center[0], right.header.center[0]
    if far_low < far_high:
        other, fewer = _clearest(far_low, far_high, body, sheet)
        if fewer < 0.3 * crossing:
            return other
    return place


def _clear(low: float, high: float, body: Sequence[Run]) -> list[float]:
    """Return the places between two limits that nothing crosses: the middle of each stretch of white."""
    stops = sorted({low, high, *(x for run in body for x in (run.box.x0, run.box.x1) if low < x < high)})
    return [
        (a + b) / 2
        for a, b in itertools.pairwise(stops)
        if not any(run.box.x0 < (a + b) / 2 < run.box.x1 for run in body)
    ]


def _clearest(low: float, high: float, body: Sequence[Run], sheet: Sheet) -> tuple[float, float]:
    """Return the middle of the widest place between two limits that fewest words cross, and how many do.

    A run that crosses it with the white between two of its words counts for less, the less the wider that white is: columns set tight to each
    other make one run.
    """
    if high <= low:
        return low, _crossing(low, body, sheet)
    edges = (x for run in body for word in run.words for x in (word.box.x0, word.box.x1) if low < x < high)
    stops = sorted({low, high, *edges})
    best, place = None, (low + high) / 2
    for a, b in itertools.pairwise(stops):
        middle = (a + b) / 2
        rank = (round(_crossing(middle, body, sheet), 2), -(b - a))
        if best is None or rank < best:
            best, place = rank, middle
    return place, best[0] if best else 0.0


def _crossing(x: float, body: Sequence[Run], sheet: Sheet) -> float:
    total = 0.0
    for run in body:
        if not run.box.x0 < x < run.box.x1:
            continue
        before = max((word.box.x1 for word in run.words if word.box.center[0] < x), default=x)
        after = min((word.box.x0 for word in run.words if word.box.center[0] >= x), default=x)
        inside = before > x or after < x
        total += 1.0 if inside else max(0.1, 0.75 - sheet.ems_across(after - before))
    return total


def cells_of(row: Sequence[Run], columns: Sequence[Column]) -> dict[int, tuple[Word, ...]]:
    """Return the words of a row of print by the column they stand in."""
    cells: dict[int, list[Word]] = {}
    for run in row:
        for word, index in zip(run.words, _columns_of(run, columns), strict=True):
            cells.setdefault(index, []).append(word)
    return {index: tuple(words) for index, words in cells.items()}


def _columns_of(run: Run, columns: Sequence[Column]) -> list[int]:
    def at(x: float) -> int:
        return next((i for i, column in enumerate(columns) if x < column.right), len(columns) - 1)

    if run.cell is not None:
        place = run.cell % 1000
        before = [i for i, c in enumerate(columns) if c.sheet_column is not None and c.sheet_column <= place]
        return [before[-1] if before else 0] * len(run.words)
    first, last = at(run.box.x0 + 0.001), at(run.box.x1 - 0.001)
    if first == last:
        return [first] * len(run.words)
    return [at(word.box.center[0]) for word in run.words]


def fits(column: Column, text: str, context: Context) -> bool:
    """Whether a text is a sound value of a column that anchors lines."""
    if column.name not in ANCHORS or not text:
        return False
    if column.name == "line_no":
        return re.fullmatch(r"[(#]?\d{1,5}[.)]?", text.strip()) is not None
    if column.name == "carton_from":
        return re.search(r"\d", text) is not None and len(text) < 30
    if column.name == "gtin":
        return re.fullmatch(r"[\d ]{8,18}", text.strip()) is not None
    if column.name == "hs_code":
        return normalise("hs_code", text, context=context) is not None
    return normalise(type_of(column.name, line=True), text, context=context) is not None


def make_row(rows: Sequence[Sequence[Run]], columns: Sequence[Column]) -> TableRow:
    """Put rows of print together into one line."""
    cells: dict[int, list[tuple[Word, ...]]] = {}
    for row in rows:
        # A worksheet's row is one row however many rows of print its cells hold.
        for line in rows_of(row) if row and row[0].cell is not None else [row]:
            for index, words in cells_of(line, columns).items():
                cells.setdefault(index, []).append(words)
    box = box_of(run.box for row in rows for run in row)
    return TableRow({index: Cell(tuple(parts)) for index, parts in cells.items()}, box)


def body_rows(sheet: Sheet, top: float) -> list[list[Run]]:
    """Return the rows of print below a height; on a worksheet, its rows."""
    below = [run for run in sheet.runs if run.box.center[1] > top]
    if not below or below[0].cell is None:
        return rows_of(below)
    rows: dict[int, list[Run]] = {}
    for run in below:
        rows.setdefault((run.cell or 0) // 1000, []).append(run)
    return [sorted(row, key=lambda one: ((one.cell or 0), one.box.y0)) for _, row in sorted(rows.items())]
