"""The table of goods: its header row, the columns under it, and which rows of print make one line.

A header is three or more column labels side by side, in one row or stacked in several, in one language or two, ruled or not. Where a column ends is
read from the paper: an upright rule, else the gutter that fewest runs cross. Must not parse a value further than to see whether it fits its column.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from vault.documents.fields import type_of
from vault.documents.kind import ColumnSpec, either
from vault.documents.labels import Lexicon, key_of, tokens_of
from vault.documents.normalise import Context, normalise
from vault.documents.runs import Run, Sheet, box_of, join_words, rows_of
from vault.reading.page import Word
from vault.values import Box

HEADER_ROWS = 4
"""Most rows of print a header is stacked in."""
HEADER_LEAST = 3
"""Fewest column labels that make a header."""
SENTENCE = 0.6
"""A run wider than this share of the table is a sentence, not a cell."""

_UNITS = frozenset(
    either(
        "usd|eur|gbp|cny|rmb|aud|jpy|hkd|nzd|cad|chf|krw|sgd|thb|kg|kgs|pcs|pc|cbm|m|m3|3|2|ctns|ctn|units|unit|set|sets|cm|mm|g|l|ml|in|us|a|hk|"
        "fob|cif|cfr|exw|dap|ddp|fca|cip|cpt|incl|excl|vat|gst|tax|ex|net|per|元|千克|公斤|立方米|件|个|箱|美元|人民币"
    )
)
_ANCHORS = frozenset(
    either(
        "line_no|quantity|unit_price|amount|cartons|net_weight_kg|gross_weight_kg|hs_code|quantity_1|volume_m3|carton_from|"
        "entered_value|quantity_per_carton"
    )
)
_GOODS = frozenset(either("name|sku|gtin|hs_code|model|spec|brand|name_zh|name_en"))
_FIGURES = frozenset(
    either(
        "quantity|amount|unit_price|cartons|net_weight_kg|gross_weight_kg|quantity_1|entered_value|quantity_per_carton"
    )
)


@dataclass(frozen=True)
class Column:
    """A column: what it means, its header, and from where to where it reaches."""

    spec: ColumnSpec | None
    header: Box
    header_text: str
    left: float = 0.0
    right: float = 1.0

    @property
    def name(self) -> str:
        """The field it gives; empty for a column that gives none."""
        return self.spec.name if self.spec else ""


@dataclass(frozen=True)
class Cell:
    """What stands in one column of one line: rows of words."""

    rows: tuple[tuple[Word, ...], ...]

    @property
    def words(self) -> tuple[Word, ...]:
        """All words, row after row."""
        return tuple(itertools.chain.from_iterable(self.rows))

    @property
    def text(self) -> str:
        """The rows joined by single spaces."""
        return " ".join(join_words(row) for row in self.rows if row)

    @property
    def box(self) -> Box:
        """The rectangle around the words."""
        return box_of(word.box for word in self.words)


@dataclass(frozen=True)
class TableRow:
    """One line of goods, or one row of totals."""

    cells: dict[int, Cell]
    """By the column's place."""
    box: Box


@dataclass(frozen=True)
class Table:
    """The part of a page's table of goods."""

    page: int
    columns: tuple[Column, ...]
    top: float
    """Where the header begins; of a continuation without a header, where its first row does."""
    bottom: float
    lines: tuple[TableRow, ...] = ()
    totals: tuple[TableRow, ...] = ()
    closed: bool = False
    """Whether a row of totals or other text ended it, so that it can't go on over the page."""
    has_header: bool = True


@dataclass
class _HeaderCell:
    runs: list[Run]
    box: Box

    def take(self, run: Run) -> None:
        self.runs.append(run)
        self.box = box_of((self.box, run.box))

    @property
    def text(self) -> str:
        return " ".join(run.text for run in sorted(self.runs, key=lambda r: (round(r.box.center[1], 3), r.box.x0)))


@lru_cache(maxsize=64)
def column_lexicon(columns: tuple[ColumnSpec, ...]) -> Lexicon[ColumnSpec]:
    """Return the labels of the columns."""
    return Lexicon((label, column) for column in columns for label in column.labels)


def meaning_of_header(text: str, lexicon: Lexicon[ColumnSpec], *, fuzzy: bool) -> tuple[tuple[ColumnSpec, ...], float]:
    """Return what a header cell may mean and how well it matches: exactly, without its unit, by both its languages, or nearly."""
    tokens = [token for token in tokens_of(text) if token.key]
    if not tokens or len(text) > 80:
        return (), 0.0
    whole = lexicon.exact("".join(token.key for token in tokens))
    if whole:
        return whole, 1.0
    bare = re.sub(r"[(（\[][^()（）\[\]]*[)）\]]?", " ", text)
    stripped = [token for token in tokens_of(bare) if token.key]
    while len(stripped) > 1 and stripped[-1].key in _UNITS:
        stripped.pop()
    found = lexicon.exact("".join(token.key for token in stripped))
    if found:
        return found, 0.97
    place = covered = 0
    common: tuple[ColumnSpec, ...] = ()
    while place < len(stripped):
        end, meanings = lexicon.longest(stripped, place)
        if not meanings:
            if stripped[place].key in _UNITS:
                covered += len(stripped[place].key)
            place += 1
            continue
        covered += sum(len(token.key) for token in stripped[place:end])
        common = tuple(one for one in common if one in meanings) or common or meanings
        place = end
    total = sum(len(token.key) for token in stripped)
    if common and total and covered / total >= 0.99:
        return common, 0.95
    if fuzzy:
        near, likeness = lexicon.like("".join(token.key for token in stripped))
        if near:
            return near, likeness
    if common and total and covered / total >= 0.55 and lexicon.longest(stripped, 0)[1]:
        return common, 0.7
    return (), 0.0


def split_header_run(run: Run, lexicon: Lexicon[ColumnSpec]) -> list[Run]:
    """Part a run that holds several column labels; the widest gaps decide where."""
    words = run.words
    if run.cell is not None or len(words) < 2 or len(words) > 14 or _is_one_label(run.text, lexicon):
        return [run]
    count = len(words)
    best: list[tuple[float, list[int]] | None] = [None] * (count + 1)
    best[0] = (0.0, [])
    for end in range(1, count + 1):
        for start in range(end):
            before = best[start]
            if before is None or not _is_label(words[start:end], lexicon):
                continue
            gap = words[start].box.x0 - words[start - 1].box.x1 if start else 0.0
            score = before[0] + gap - 0.0001
            held = best[end]
            if held is None or score > held[0]:
                best[end] = (score, [*before[1], start])
    whole = best[count]
    if whole is None or len(whole[1]) < 2:
        return [run]
    gaps = sorted(b.box.x0 - a.box.x1 for a, b in itertools.pairwise(words))
    cuts = whole[1]
    if min(words[c].box.x0 - words[c - 1].box.x1 for c in cuts if c) < gaps[0] * 0.8:
        return [run]
    return [run.part(a, b) for a, b in itertools.pairwise([*cuts, count])]


def _is_one_label(text: str, lexicon: Lexicon[ColumnSpec]) -> bool:
    """Whether a text is one label, also where it is printed in two languages: ``UNIT PRICE 单价``."""
    tokens = [token for token in tokens_of(text) if token.key]
    common: tuple[ColumnSpec, ...] = ()
    place = 0
    while place < len(tokens):
        end, meanings = lexicon.longest(tokens, place)
        common = tuple(one for one in common if one in meanings) if place else meanings
        if not common:
            return False
        place = end
    return bool(common)


def _is_label(words: Sequence[Word], lexicon: Lexicon[ColumnSpec]) -> bool:
    text = join_words(words)
    if lexicon.exact(key_of(text)):
        return True
    bare = re.sub(r"[(（\[][^()（）\[\]]*[)）\]]", "", text)
    return bare != text and not bare.startswith(" ") and bool(bare.strip()) and bool(lexicon.exact(key_of(bare)))


def find_headers(sheet: Sheet, lexicon: Lexicon[ColumnSpec], *, least: int = HEADER_LEAST) -> list[tuple[Column, ...]]:
    """Return the header of every table of goods on a page, from top to bottom."""
    rows = [
        [part for run in row for part in split_header_run(run, lexicon)] for row in (list(row) for row in sheet.rows)
    ]
    fuzzy = sheet.page.method == "ocr"
    known = _Meanings(lexicon, fuzzy)
    labelled = [sum(1 for run in row if known.of(run.text)[0]) for row in rows]
    found: list[tuple[float, int, int, tuple[Column, ...]]] = []
    for first in range(len(rows)):
        if not labelled[first]:
            continue
        window: list[Run] = []
        for last in range(first, min(len(rows), first + HEADER_ROWS)):
            if last > first and not _stacks(rows[last - 1], rows[last], sheet):
                break
            window = [*window, *rows[last]]
            if sum(labelled[first : last + 1]) < 2:
                continue
            columns, score = _read_header(window, known, sheet)
            named = {column.name for column in columns if column.name}
            if len(named) >= least and named & _GOODS and named & _FIGURES:
                found.append((score - 0.35 * (last - first), first, last, columns))
    chosen: list[tuple[float, int, int, tuple[Column, ...]]] = []
    for candidate in sorted(found, key=lambda one: (-one[0], one[1])):
        if all(candidate[2] < one[1] or candidate[1] > one[2] for one in chosen):
            chosen.append(candidate)
    if chosen:
        most = chosen[0][0]
        chosen = [one for one in chosen if one[0] >= 0.6 * most]
    return [one[3] for one in sorted(chosen, key=lambda one: one[1])]


def _stacks(above: Sequence[Run], below: Sequence[Run], sheet: Sheet) -> bool:
    gap = min(run.box.y0 for run in below) - max(run.box.y1 for run in above)
    return sheet.ems_down(gap) < 1.3


class _Meanings:
    """What header cells mean, each text looked up once."""

    def __init__(self, lexicon: Lexicon[ColumnSpec], fuzzy: bool) -> None:
        self._lexicon, self._fuzzy = lexicon, fuzzy
        self._known: dict[str, tuple[tuple[ColumnSpec, ...], float]] = {}

    def of(self, text: str) -> tuple[tuple[ColumnSpec, ...], float]:
        """Return what a text may mean, and how well it matches."""
        if text not in self._known:
            self._known[text] = meaning_of_header(text, self._lexicon, fuzzy=self._fuzzy)
        return self._known[text]


def _read_header(runs: Sequence[Run], known: _Meanings, sheet: Sheet) -> tuple[tuple[Column, ...], float]:
    cells = _header_cells(runs, sheet)
    columns: list[Column] = []
    score = 0.0
    for cell in cells:
        meanings, quality = known.of(cell.text)
        if not meanings:
            for run in sorted(cell.runs, key=lambda r: r.box.y0):
                meanings, quality = known.of(run.text)
                quality *= 0.8
                if meanings:
                    break
        taken = {column.name for column in columns if column.name}
        spec = next((one for one in meanings if one.name not in taken), meanings[0] if meanings else None)
        if spec is None:
            score -= 0.6
        elif spec.name:
            score += quality * (0.4 if spec.name in taken else 1.0)
        else:
            score += 0.4 * quality
        columns.append(Column(spec, cell.box, cell.text))
    return tuple(columns), score


def _header_cells(runs: Sequence[Run], sheet: Sheet) -> list[_HeaderCell]:
    """Runs over each other make a cell; one that spans several below it is a heading of the group and is left out."""
    spanning = {
        id(wide)
        for wide in runs
        if sum(
            1
            for run in runs
            if run is not wide
            and run.box.y0 > wide.box.y0 + 0.3 * wide.box.height
            and _overlap(run.box, wide.box) > 0.35 * run.box.width
        )
        >= 2
        and len({round(run.box.y0, 2) for run in runs if run is not wide and run.box.y0 > wide.box.y0}) >= 1
        and _beside_each_other(wide, runs)
    }
    cells: list[_HeaderCell] = []
    for run in sorted((one for one in runs if id(one) not in spanning), key=lambda one: one.box.x0):
        home = next(
            (
                cell
                for cell in cells
                if _overlap(cell.box, run.box) > 0.3 * min(cell.box.width, run.box.width)
                and not any(abs(other.box.center[1] - run.box.center[1]) < 0.4 * sheet.em for other in cell.runs)
            ),
            None,
        )
        if home:
            home.take(run)
        else:
            cells.append(_HeaderCell([run], run.box))
    return sorted(cells, key=lambda cell: cell.box.x0)


def _beside_each_other(wide: Run, runs: Sequence[Run]) -> bool:
    below = [
        run
        for run in runs
        if run is not wide and run.box.y0 > wide.box.y0 + 0.3 * wide.box.height and _overlap(run.box, wide.box) > 0
    ]
    return any(
        a is not b and abs(a.box.center[1] - b.box.center[1]) < a.box.height * 0.5 and not _overlap(a.box, b.box) > 0
        for a in below
        for b in below
    )


def _overlap(a: Box, b: Box) -> float:
    return min(a.x1, b.x1) - max(a.x0, b.x0)


def bounded(columns: Sequence[Column], body: Sequence[Run], sheet: Sheet) -> tuple[Column, ...]:
    """Return the columns with their left and right limits, found between the headers."""
    edges = [0.0]
    for left, right in itertools.pairwise(columns):
        low, high = sorted((left.header.x1, right.header.x0))
        edges.append(_gutter(low, high, body, sheet, left.header.y0))
    edges.append(1.0)
    return tuple(replace(column, left=edges[i], right=edges[i + 1]) for i, column in enumerate(columns))


def _gutter(low: float, high: float, body: Sequence[Run], sheet: Sheet, header_top: float) -> float:
    """Return where, between two headers, a rule stands or fewest runs cross; the widest such place."""
    ruled = [
        rule.x0
        for rule in sheet.uprights
        if low - 0.004 <= rule.x0 <= high + 0.004 and rule.y1 > header_top and rule.y1 - rule.y0 > 0.8 * sheet.em
    ]
    if ruled:
        return min(ruled, key=lambda x: abs(x - (low + high) / 2))
    if high <= low:
        return low
    stops = sorted({low, high, *(x for run in body for x in (run.box.x0, run.box.x1) if low < x < high)})
    best, place = None, (low + high) / 2
    for a, b in itertools.pairwise(stops):
        middle = (a + b) / 2
        crossing = sum(1 for run in body if run.box.x0 < middle < run.box.x1)
        rank = (crossing, -(b - a))
        if best is None or rank < best:
            best, place = rank, middle
    return place


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

    first, last = at(run.box.x0 + 0.001), at(run.box.x1 - 0.001)
    if run.cell is not None or first == last:
        whole = at(run.box.x0 + 0.001) if run.cell is not None else first
        return [whole] * len(run.words)
    return [at(word.box.center[0]) for word in run.words]


def fits(column: Column, text: str, context: Context) -> bool:
    """Whether a text is a sound value of a column that anchors lines."""
    if column.name not in _ANCHORS or not text:
        return False
    if column.name == "line_no":
        return re.fullmatch(r"[(#]?\d{1,4}[.)]?", text.strip()) is not None
    if column.name == "carton_from":
        return re.search(r"\d", text) is not None and len(text) < 30
    return normalise(type_of(column.name, line=True), text, context=context) is not None


def group_rows(
    rows: Sequence[Sequence[Run]], columns: Sequence[Column], sheet: Sheet, context: Context
) -> list[list[int]]:
    """Return which rows of print make each line: one with figures, and the text above and below that belongs to it."""
    strengths = [
        sum(1 for index, words in cells_of(row, columns).items() if fits(columns[index], join_words(words), context))
        for row in rows
    ]
    if not strengths or max(strengths) == 0:
        return []
    threshold = max(1, (max(strengths) + 1) // 2)
    anchors = [i for i, strength in enumerate(strengths) if strength >= threshold]
    boxes = [box_of(run.box for run in row) for row in rows]
    starts: list[int] = [0]
    for before, after in itertools.pairwise(anchors):
        starts.append(_parting(before, after, boxes, sheet))
    groups = [list(range(a, b)) for a, b in itertools.pairwise([*starts, len(rows)])]
    return [_without_strays(group, anchor, boxes, sheet) for group, anchor in zip(groups, anchors, strict=True)]


def _parting(before: int, after: int, boxes: Sequence[Box], sheet: Sheet) -> int:
    """Return the row at which the next line begins: behind a rule across, else behind the widest gap, else at its figures."""
    if after == before + 1:
        return after
    for index in range(before + 1, after + 1):
        if any(
            boxes[index - 1].center[1] < rule.y0 < boxes[index].center[1] and rule.x1 - rule.x0 > 0.3
            for rule in sheet.levels
        ):
            return index
    gaps = [boxes[i].y0 - boxes[i - 1].y1 for i in range(before + 1, after + 1)]
    widest = max(gaps)
    if widest - gaps[-1] <= 0.25 * sheet.em:
        return after
    return before + 1 + gaps.index(widest)


def _without_strays(group: list[int], anchor: int, boxes: Sequence[Box], sheet: Sheet) -> list[int]:
    """Drop rows that stand too far from the line's figures to belong to it."""
    kept = [anchor]
    for index in range(anchor - 1, group[0] - 1, -1):
        if sheet.ems_down(boxes[index + 1].y0 - boxes[index].y1) > 1.5:
            break
        kept.insert(0, index)
    for index in range(anchor + 1, group[-1] + 1):
        if sheet.ems_down(boxes[index].y0 - boxes[index - 1].y1) > 1.6:
            break
        kept.append(index)
    return kept


def make_row(rows: Sequence[Sequence[Run]], columns: Sequence[Column]) -> TableRow:
    """Put rows of print together into one line."""
    cells: dict[int, list[tuple[Word, ...]]] = {}
    for row in rows:
        for index, words in cells_of(row, columns).items():
            cells.setdefault(index, []).append(words)
    box = box_of(run.box for row in rows for run in row)
    return TableRow({index: Cell(tuple(parts)) for index, parts in cells.items()}, box)


def body_rows(sheet: Sheet, top: float) -> list[list[Run]]:
    """Return the rows of print below a height."""
    return rows_of(run for run in sheet.runs if run.box.center[1] > top)
