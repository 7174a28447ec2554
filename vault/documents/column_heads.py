"""The header of a table of goods: which rows of print it takes, and what each of its cells means.

A header is three or more column labels side by side, in one row or stacked in several, in one language or two, ruled or not, with or without headings
over groups of columns. Where columns are set tight, the white down the rows below tells whose a header's words are. Must not read values.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from vault.documents.column_meanings import SPACE, UNITS, Meanings, meaning_of_header, split_header_run
from vault.documents.kind import ColumnSpec, either
from vault.documents.labels import Lexicon, tokens_of
from vault.documents.runs import RUN_GAP, Run, Sheet, box_of, rows_of
from vault.documents.table import Column
from vault.reading.page import Word
from vault.values import Box

__all__ = ["HEADER_LEAST", "column_lexicon", "find_headers", "meaning_of_header", "split_header_run"]

HEADER_ROWS = 4
"""Most rows of print in which the labels that make a header are looked for."""
HEADER_LEAST = 3
"""Fewest column labels that make a header."""
_BLOCK = 5.0
"""Ems from a header's row to the rule that closes it, at most."""
_TOUCHING = 0.12
"""Ems between parts of one word."""
_LETTERS = 0.22
"""Ems between letters of one word, at most."""
_MOST_TORN = 8
_WHITE = 0.8
"""Ems of white down all rows that no chance makes."""
_TEAR, _TEAR_NEAR, _TEAR_DOWN = 1.15, 0.4, 0.6
"""What a label costs, of what it is worth, whose words side by side, or over each other, came to stand in two columns."""
_LONG = 0.75
"""A rule over so much of a header's width closes all of it."""

_GOODS = frozenset(either("name|sku|gtin|hs_code|model|spec|brand|name_zh|name_en|test_item"))
_FIGURES = frozenset(
    either(
        "quantity|amount|unit_price|cartons|net_weight_kg|gross_weight_kg|quantity_1|entered_value|quantity_per_carton|"
        "test_result|test_verdict|manufacturer_no"
    )
)
_FIGURE = re.compile(r"\W*\d[\d.,' \u00a0\u202f]*\W*")
_DASHES = re.compile(r"[-–—=_*.~─━]{4,}")
_EACH_CARTON = re.compile(
    r"(?i)/\s*(?:ctn|carton|pkg|box|unit|pcs?|ea|箱|件|kt|karton|colis|collo|caja)\b|per (?:ctn|carton|box|pkg|unit)|"
    r"/箱|每箱|单箱|單箱|每件|je karton|par colis"
)
_WEIGHED = frozenset({"net_weight_kg", "gross_weight_kg", "volume_m3"})


@dataclass
class _HeaderCell:
    runs: list[Run]
    box: Box
    over: str = ""
    """The heading that spans it and others."""

    def take(self, run: Run) -> None:
        self.runs.append(run)
        self.box = box_of((self.box, run.box))

    @property
    def text(self) -> str:
        return _stacked_text(self.runs)


@dataclass(frozen=True)
class _Found:
    score: float
    first: int
    last: int
    columns: tuple[Column, ...]


@lru_cache(maxsize=64)
def column_lexicon(columns: tuple[ColumnSpec, ...]) -> Lexicon[ColumnSpec]:
    """Return the labels of the columns."""
    return Lexicon((label, column) for column in columns for label in column.labels)


def find_headers(sheet: Sheet, lexicon: Lexicon[ColumnSpec], *, least: int = HEADER_LEAST) -> list[tuple[Column, ...]]:
    """Return the header of every table of goods on a page, from top to bottom."""
    rows = [
        [part for run in _mended(row, sheet) for part in split_header_run(run, lexicon, sheet.aspect)]
        for row in sheet.rows
    ]
    known = Meanings(lexicon, fuzzy=sheet.page.method == "ocr")
    labelled = [sum(1 for run in row if known.of(run.text)[0]) for row in rows]
    found: list[_Found] = []
    for first in range(len(rows)):
        if not labelled[first]:
            continue
        window: list[Run] = []
        for last in range(first, min(len(rows), first + HEADER_ROWS)):
            if last > first and (not _stacks(rows[last - 1], rows[last], sheet) or _is_of_body(rows[last])):
                break
            window = [*window, *rows[last]]
            if sum(labelled[first : last + 1]) < 2:
                continue
            columns, score = _read_header(window, known, sheet)
            if _is_header(columns, least):
                found.append(_Found(score - 0.35 * (last - first), first, last, columns))
    chosen: list[_Found] = []
    for candidate in sorted(found, key=lambda one: (-one.score, one.first)):
        if all(candidate.last < one.first or candidate.first > one.last for one in chosen):
            chosen.append(candidate)
    if chosen:
        most = chosen[0].score
        chosen = [one for one in chosen if one.score >= 0.6 * most]
    whole = [
        _by_bands(_grown(one, rows, known, sheet, least), rows, known, sheet, least)
        for one in sorted(chosen, key=lambda one: one.first)
    ]
    return [one.columns for i, one in enumerate(whole) if not i or one.first > whole[i - 1].last]


def _mended(row: Sequence[Run], sheet: Sheet) -> Sequence[Run]:
    """Join letters that OCR set apart, as it does with white letters on a dark band: hardly a word of the row has three letters."""
    words = [word for run in row for word in run.words]
    short = sum(1 for word in words if len(word.text) <= 2)
    if sheet.page.method != "ocr" or len(words) < 6 or short < 0.5 * len(words):
        return row
    joined: list[Word] = []
    for word in words:
        last = joined[-1] if joined else None
        if last is not None and sheet.ems_across(word.box.x0 - last.box.x1) < _LETTERS:
            box = box_of((last.box, word.box))
            joined[-1] = replace(
                last, text=last.text + word.text, box=box, confidence=min(last.confidence, word.confidence)
            )
        else:
            joined.append(word)
    runs: list[list[Word]] = []
    for word in joined:
        if runs and sheet.ems_across(word.box.x0 - runs[-1][-1].box.x1) < RUN_GAP:
            runs[-1].append(word)
        else:
            runs.append([word])
    return [Run(tuple(inside), row[0].page) for inside in runs]


def _is_header(columns: Sequence[Column], least: int) -> bool:
    named = {column.name for column in columns if column.name}
    # A customs release lists what the goods are, their code and their origin, and counts nothing.
    coded = {"name", "hs_code", "country_of_origin"} <= named
    return len(named) >= least and bool(named & _GOODS) and (bool(named & _FIGURES) or coded)


def _is_of_body(row: Sequence[Run]) -> bool:
    """Whether a row is none of a header: it holds a figure, or is a rule of dashes."""
    return any(_FIGURE.fullmatch(run.text) or _DASHES.fullmatch(run.text) for run in row)


def _stacks(above: Sequence[Run], below: Sequence[Run], sheet: Sheet) -> bool:
    gap = min(run.box.y0 for run in below) - max(run.box.y1 for run in above)
    return sheet.ems_down(gap) < 1.3


def _grown(core: _Found, rows: Sequence[Sequence[Run]], known: Meanings, sheet: Sheet, least: int) -> _Found:
    """Take in the rows above and below that belong to the header: those a rule closes in with it, or whose words complete its labels."""
    first, last = core.first, core.last
    box = box_of(column.header for column in core.columns)
    floor = _closing_rule(box, sheet)
    while last + 1 < len(rows) and last - first < 7:
        row = rows[last + 1]
        middle = box_of(run.box for run in row).center[1]
        held = floor is not None and middle < floor
        if not held and (floor is not None or not _completes(rows[first : last + 1], row, known, sheet)):
            break
        if _is_of_body(row):
            break
        last += 1
    while first > 0 and last - first < 7:
        row = rows[first - 1]
        if _is_of_body(row) or not _completes(rows[first : last + 1], row, known, sheet, above=True):
            break
        first -= 1
    if (first, last) == (core.first, core.last):
        return core
    columns, score = _read_header([run for row in rows[first : last + 1] for run in row], known, sheet)
    before = sum(1 for column in core.columns if column.name)
    after = sum(1 for column in columns if column.name)
    if not _is_header(columns, least) or after < before - 1:
        return core
    return _Found(score, first, last, columns)


def _by_bands(found: _Found, rows: Sequence[Sequence[Run]], known: Meanings, sheet: Sheet, least: int) -> _Found:
    """Return the header with its words given to the columns that white parts in the rows below, where that explains more of them."""
    if sheet.page.method == "structured":
        return found
    bands = _bands(rows[found.last + 1 :], sheet)
    if len(bands) < least:
        return found
    best = found
    score = _read_header([run for row in rows[found.first : found.last + 1] for run in row], known, sheet)[1]
    for first in range(max(0, found.first - 2), found.first + 1):
        for last in range(found.last, min(len(rows), found.last + 4)):
            inside = rows[first : last + 1]
            if any(_is_of_body(row) for row in inside) or not all(
                sheet.ems_down(box_of(r.box for r in b).y0 - box_of(r.box for r in a).y1) < 0.75
                for a, b in itertools.pairwise(inside)
            ):
                continue
            columns, value = _in_bands(
                [word for row in inside for run in row for word in run.words], bands, known, inside, sheet
            )
            fewer = _named_in(columns) < _named_in(best.columns)
            if value > score + 0.1 and not fewer and _is_header(columns, least):
                best, score = _Found(value, first, last, columns), value
    return best


def _named_in(columns: Sequence[Column]) -> int:
    return len({column.name for column in columns if column.name})


def _bands(rows: Sequence[Sequence[Run]], sheet: Sheet) -> list[tuple[float, float]]:
    """Return from where to where the columns of the rows under a header reach: what white parts down all rows that hold figures."""
    words: list[Word] = []
    count = 0
    bottom = None
    for row in rows[:16]:
        box = box_of(run.box for run in row)
        if bottom is not None and sheet.ems_down(box.y0 - bottom) > 3.2:
            break
        bottom = box.y1
        inside = [word for run in row for word in run.words]
        if sum(1 for word in inside if _FIGURE.fullmatch(word.text)) >= 2:
            words += inside
            count += 1
    least = (0.33 if count > 3 else 0.45) * sheet.em / sheet.aspect
    if count < 2:
        return []
    bands: list[tuple[float, float]] = []
    for word in sorted(words, key=lambda one: one.box.x0):
        if bands and word.box.x0 - bands[-1][1] < least:
            bands[-1] = (bands[-1][0], max(bands[-1][1], word.box.x1))
        else:
            bands.append((word.box.x0, word.box.x1))
    return bands


def _in_bands(
    words: Sequence[Word],
    bands: Sequence[tuple[float, float]],
    known: Meanings,
    rows: Sequence[Sequence[Run]],
    sheet: Sheet,
) -> tuple[tuple[Column, ...], float]:
    best: tuple[tuple[Column, ...], float] = ((), -9.0)
    for stacks in ([[word] for word in words], _stacks_of(words)):
        held: list[list[Word]] = [[] for _ in bands]
        for stack in stacks:
            box = box_of(word.box for word in stack)
            near = max(range(len(bands)), key=lambda i, box=box: min(box.x1, bands[i][1]) - max(box.x0, bands[i][0]))  # type: ignore[misc]
            held[near].extend(stack)
        torn = _torn(held, rows, known, sheet, bands)
        joined: set[tuple[int, int]] = set()
        columns, score = _joined(held, torn, joined, known, rows[0][0].page)
        # White that runs through a label may also be chance: codes of two words, each as long as the others.
        while open_ones := [pair for pair in torn if pair not in joined][:_MOST_TORN]:
            pair, (more, value) = max(
                ((one, _joined(held, torn, {*joined, one}, known, rows[0][0].page)) for one in open_ones),
                key=lambda tried: tried[1][1],
            )
            if value <= score:
                break
            joined.add(pair)
            columns, score = more, value
        if score > best[1]:
            best = columns, score
    return best


def _joined(
    held: Sequence[Sequence[Word]],
    torn: dict[tuple[int, int], float],
    joined: set[tuple[int, int]],
    known: Meanings,
    page: int,
) -> tuple[tuple[Column, ...], float]:
    """Return the header with some columns joined to those before them, and what it is worth."""
    whole: list[list[Word]] = []
    for index, inside in enumerate(held):
        if any(low < index <= high for low, high in joined):
            whole[-1] = [*whole[-1], *inside]
        else:
            whole.append(list(inside))
    columns, score = _given(whole, known, page)
    return columns, score - sum(cost for pair, cost in torn.items() if pair not in joined)


def _stacks_of(words: Sequence[Word]) -> list[list[Word]]:
    """Put words over each other together."""
    stacks: list[list[Word]] = []
    for word in sorted(words, key=lambda one: one.box.y0):
        home = next(
            (
                stack
                for stack in stacks
                if _overlap(stack[-1].box, word.box) > 0.5 * min(stack[-1].box.width, word.box.width)
                and stack[-1].box.center[1] < word.box.y0
            ),
            None,
        )
        if home is None:
            stacks.append([word])
        else:
            home.append(word)
    return stacks


def _given(held: Sequence[Sequence[Word]], known: Meanings, page: int) -> tuple[tuple[Column, ...], float]:
    cells = []
    for inside in held:
        if inside:
            lines = rows_of(Run((word,), page) for word in inside)
            runs = [Run(tuple(word for run in line for word in run.words), page) for line in lines]
            cells.append(_HeaderCell(runs, box_of(run.box for run in runs)))
    return _named(cells, known)


def _torn(
    held: Sequence[Sequence[Word]],
    rows: Sequence[Sequence[Run]],
    known: Meanings,
    sheet: Sheet,
    bands: Sequence[tuple[float, float]],
) -> dict[tuple[int, int], float]:
    """Return between which columns, first and last, words of one label came to stand, and what that costs."""
    place = {id(word): index for index, inside in enumerate(held) for word in inside}
    torn: dict[tuple[int, int], float] = {}
    words = [word for inside in held for word in inside]
    for one, other in itertools.combinations(words, 2):
        first, last = sorted((place[id(one)], place[id(other)]))
        if first != last and _overlap(one.box, other.box) > 0.5 * min(one.box.width, other.box.width):
            torn[first, last] = _TEAR_DOWN
    for run in (run for row in rows for run in row):
        for one, other in itertools.pairwise(run.words):
            near = max(SPACE * sheet.em / sheet.aspect, 1.2 * one.box.width / max(1, len(one.text)))
            first, last = sorted((place.get(id(one), 0), place.get(id(other), 0)))
            apart = other.box.x0 - one.box.x1
            touching = sheet.ems_across(apart) < _TOUCHING
            if first != last and apart < near:
                white = max(sheet.ems_across(bands[i + 1][0] - bands[i][1]) for i in range(first, last))
                whole = touching or (known.of(run.text)[1] >= 0.97 and white < _WHITE)
                torn[first, last] = max(torn.get((first, last), 0.0), _TEAR if whole else _TEAR_NEAR)
    return torn


def _closing_rule(box: Box, sheet: Sheet) -> float | None:
    """Return where the rule under the header's row stands that closes all its columns."""
    middle = box.center[1]
    below = [
        rule.y0
        for rule in sheet.levels
        if middle < rule.y0 < middle + _BLOCK * sheet.em
        and min(rule.x1, box.x1) - max(rule.x0, box.x0) > _LONG * box.width
    ]
    return min(below, default=None)


def _completes(
    header: Sequence[Sequence[Run]], row: Sequence[Run], known: Meanings, sheet: Sheet, *, above: bool = False
) -> bool:
    """Whether a row next to a header belongs to it: close by, without figures, each of its texts a label or the rest of one."""
    runs = [run for one in header for run in one]
    whole, other = box_of(run.box for run in runs), box_of(run.box for run in row)
    gap = whole.y0 - other.y1 if above else other.y0 - whole.y1
    if sheet.ems_down(gap) > 0.75:
        return False
    if other.x0 < whole.x0 - 3 * sheet.em / sheet.aspect or other.x1 > whole.x1 + 6 * sheet.em / sheet.aspect:
        return False
    if _stands_between(sheet, whole, other):
        return False
    plain = 0
    for run in row:
        under = [one for one in runs if _overlap(one.box, run.box) > 0.25 * min(one.box.width, run.box.width)]
        if not under:
            if not known.of(run.text)[1] >= 0.95:
                return False
            continue
        stacked = _stacked_text([*under, run])
        alone, together = known.of(run.text)[1], known.of(stacked)[1]
        if (
            max(alone, together) < 0.95
            and not _is_qualifier(run.text)
            and not (above and len(under) > 1 and alone >= 0.7)
        ):
            return False
        plain += bool(re.search(r"\d", run.text)) and together < 0.95
    return plain == 0


def _stands_between(sheet: Sheet, one: Box, other: Box) -> bool:
    low, high = sorted((one.center[1], other.center[1]))
    return any(
        low < rule.y0 < high and min(rule.x1, one.x1) - max(rule.x0, one.x0) > _LONG * one.width
        for rule in sheet.levels
    )


def _is_qualifier(text: str) -> bool:
    bare = text.strip(" ()（）[].:")
    return all(token.key in UNITS for token in tokens_of(bare))


def _stacked_text(runs: Sequence[Run]) -> str:
    """Return the texts of a cell from the top; a hyphen at a row's end joins it with the next: ``Art.-`` over ``Nr.``."""
    return " ".join(run.text for run in sorted(runs, key=lambda r: (round(r.box.center[1], 3), r.box.x0)))


def _read_header(runs: Sequence[Run], known: Meanings, sheet: Sheet) -> tuple[tuple[Column, ...], float]:
    return _named(_header_cells(runs, sheet), known)


def _named(cells: Sequence[_HeaderCell], known: Meanings) -> tuple[tuple[Column, ...], float]:
    """Return what the cells of a header mean, and how well they do."""
    columns: list[Column] = []
    # A text over several labels that means nothing is no heading of theirs.
    score = -0.6 * len({cell.over for cell in cells if cell.over and not known.of(cell.over)[0]})
    for cell in cells:
        meanings, quality = known.of_cell(cell)
        if not meanings:
            for run in sorted(cell.runs, key=lambda r: r.box.y0):
                meanings, quality = known.of(run.text)
                quality *= 0.8
                if meanings:
                    break
        text = f"{cell.over} {cell.text}".strip()
        if meanings and meanings[0].name in _WEIGHED and _EACH_CARTON.search(text):
            meanings = (ColumnSpec("", ()),)
        taken = {column.name for column in columns if column.name}
        spec = next((one for one in meanings if one.name not in taken), meanings[0] if meanings else None)
        if spec is None:
            score -= 0.6
        elif spec.name:
            score += quality * (0.4 if spec.name in taken else 1.0)
        else:
            score += 0.4 * quality
        sheet_column = None if cell.runs[0].cell is None else min((run.cell or 0) % 1000 for run in cell.runs)
        further = known.further(cell.text, spec) if spec is not None and not cell.over else ()
        columns.append(Column(spec, cell.box, text, sheet_column=sheet_column, further=further))
    return tuple(columns), score


def _header_cells(runs: Sequence[Run], sheet: Sheet) -> list[_HeaderCell]:
    """Runs over each other make a cell; one that spans several below it is the heading over those."""
    if runs and runs[0].cell is not None:
        return _worksheet_cells(runs)
    spans = {id(wide): under for wide in runs if len(under := _spanned(wide, runs, sheet)) > 1}
    cells: list[_HeaderCell] = []
    for run in sorted((one for one in runs if id(one) not in spans), key=lambda one: one.box.x0):
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
    for wide in runs:
        for run in spans.get(id(wide), ()):
            for cell in cells:
                if run in cell.runs and not cell.over:
                    cell.over = wide.text
    return sorted(cells, key=lambda cell: cell.box.x0)


def _spanned(wide: Run, runs: Sequence[Run], sheet: Sheet) -> list[Run]:
    """Return the texts below a heading that it spans, none where it does not span two side by side."""
    beside = [
        one.box for one in runs if one is not wide and abs(one.box.center[1] - wide.box.center[1]) < wide.box.height
    ]
    reach = 0.4 * wide.box.width
    left = max((box.x1 for box in beside if box.x1 <= wide.box.x0), default=0.0)
    right = min((box.x0 for box in beside if box.x0 >= wide.box.x1), default=1.0)
    low, high = max(left, wide.box.x0 - reach), min(right, wide.box.x1 + reach)
    below = [
        run
        for run in runs
        if run is not wide
        and run.box.y0 > wide.box.y0 + 0.3 * wide.box.height
        and low <= run.box.center[0] <= high
        and not _walled(wide, run, sheet)
    ]
    side_by_side = any(
        abs(a.box.center[1] - b.box.center[1]) < a.box.height * 0.9 and _overlap(a.box, b.box) <= 0
        for a, b in itertools.combinations(below, 2)
    )
    touched = any(_overlap(run.box, wide.box) > 0 for run in below)
    return below if side_by_side and touched else []


def _walled(wide: Run, run: Run, sheet: Sheet) -> bool:
    """Whether an upright rule beside a heading parts it from a text below."""
    x = run.box.center[0]
    if wide.box.x0 <= x <= wide.box.x1:
        return False
    low, high = (wide.box.x1, x) if x > wide.box.x1 else (x, wide.box.x0)
    return any(
        low <= rule.x0 <= high and rule.y0 <= wide.box.center[1] and rule.y1 >= run.box.center[1]
        for rule in sheet.uprights
    )


def _worksheet_cells(runs: Sequence[Run]) -> list[_HeaderCell]:
    """Of a worksheet: texts in one column make a cell; one over several columns of the row below heads those up to its neighbour."""
    by_column: dict[int, list[Run]] = {}
    for run in runs:
        by_column.setdefault((run.cell or 0) % 1000, []).append(run)
    top = min((run.cell or 0) // 1000 for run in runs)
    firsts = sorted((run.cell or 0) % 1000 for run in runs if (run.cell or 0) // 1000 == top)
    cells: list[_HeaderCell] = []
    for column, inside in sorted(by_column.items()):
        head = max((one for one in firsts if one <= column), default=None)
        over = ""
        if head is not None:
            end = min((one for one in firsts if one > column), default=10**6)
            below = {
                c for c, held in by_column.items() if head <= c < end and any((r.cell or 0) // 1000 > top for r in held)
            }
            if len(below) > 1:
                over = " ".join(run.text for run in by_column[head] if (run.cell or 0) // 1000 == top)
        own = [run for run in inside if not (over and (run.cell or 0) // 1000 == top)]
        if own:
            cells.append(_HeaderCell(own, box_of(run.box for run in own), over))
    return cells


def _overlap(a: Box, b: Box) -> float:
    return min(a.x1, b.x1) - max(a.x0, b.x0)
