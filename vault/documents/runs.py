"""From the words of a page to runs (words that belong together on a line) and rows (runs side by side).

By geometry alone: the order in which an engine gave the words is never used, because text layers of customs forms print values before their
labels. Distances are measured in ems, that is in heights of the text at hand, with the page's aspect taken into account. Must not know labels.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from statistics import median

from vault.documents.cells import Cell, cells_of
from vault.reading.page import Page, Rule, Word
from vault.values import Box

RUN_GAP = 0.85
"""A white space wider than this, in ems, parts two runs. A space is 0.25 em; columns set as close as 0.6 em are parted by their headers."""
RUN_STEP = 0.36
"""Words of a run stand on one line: cells set in the middle of a row put others half a line higher."""
ROW_OVERLAP = 0.5
_CJK = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")


def is_cjk(text: str) -> bool:
    """Whether the text holds a Chinese or Japanese character."""
    return bool(_CJK.search(text))


@dataclass(frozen=True)
class Run:
    """Words on one line with no wide gap between them."""

    words: tuple[Word, ...]
    page: int

    @cached_property
    def box(self) -> Box:
        """The rectangle around the words, in the page's levelled frame."""
        return box_of(word.box for word in self.words)

    @cached_property
    def text(self) -> str:
        """The words as printed, one space between them except between Chinese characters."""
        return join_words(self.words)

    @property
    def confidence(self) -> float:
        """Mean of the words, weighted by length."""
        return confidence_of(self.words)

    @property
    def cell(self) -> int | None:
        """Of a worksheet, else None."""
        return self.words[0].cell

    def part(self, start: int, end: int | None = None) -> Run:
        """Return the run of some of the words."""
        return Run(self.words[start:end], self.page)


def box_of(boxes: Iterable[Box]) -> Box:
    """Return the smallest box that holds all."""
    every = list(boxes)
    if len(every) == 1:
        return every[0]
    return Box(min(b.x0 for b in every), min(b.y0 for b in every), max(b.x1 for b in every), max(b.y1 for b in every))


def confidence_of(words: Sequence[Word]) -> float:
    """Mean confidence of the words, weighted by length; 1 for none."""
    total = sum(len(word.text) for word in words)
    return sum(word.confidence * len(word.text) for word in words) / total if total else 1.0


def second_reader(words: Sequence[Word]) -> tuple[str, ...]:
    """Return the check that a second OCR engine read the same, where it was asked about any of the words and differed on none."""
    asked = any(word.seconded for word in words) and not any(word.other_reading for word in words)
    return ("second_reader",) if asked else ()


def join_words(words: Sequence[Word]) -> str:
    """Return the text of words that follow each other on a line."""
    text = ""
    last: Word | None = None
    for word in words:
        if last is not None:
            apart = word.box.x0 - last.box.x1
            both_cjk = is_cjk(last.text[-1:]) and is_cjk(word.text[:1])
            if not (both_cjk and apart < 0.5 * (word.box.width / max(1, len(word.text)))):
                text += " "
        text += word.text
        last = word
    return text


@dataclass(frozen=True)
class Sheet:
    """A page with its runs and rows worked out."""

    page: Page

    @property
    def number(self) -> int:
        """Of the page in the file."""
        return self.page.number

    @property
    def aspect(self) -> float:
        """Width over height of the page."""
        return self.page.aspect

    @cached_property
    def em(self) -> float:
        """Usual height of the text, as a fraction of the page's height."""
        heights = [word.box.height for word in self.page.words if word.box.height > 0]
        return median(heights) if heights else 0.012

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """All runs, from top to bottom and left to right."""
        runs = _runs(self.page)
        return tuple(sorted(runs, key=lambda run: (run.box.y0, run.box.x0)))

    @cached_property
    def rows(self) -> tuple[tuple[Run, ...], ...]:
        """Runs that stand side by side, rows from top to bottom."""
        return tuple(tuple(row) for row in rows_of(self.runs))

    @cached_property
    def cells(self) -> tuple[Cell, ...]:
        """The boxes of the ruled grids."""
        return cells_of(self.page)

    @cached_property
    def tallest(self) -> float:
        """Height of the highest run."""
        return max((run.box.height for run in self.runs), default=0.0)

    def near(self, top: float, bottom: float) -> Iterator[Run]:
        """Give the runs that may reach into a band of the page: a sheet of thousands of rows is not searched whole for each."""
        start = bisect_left(self.runs, top - self.tallest, key=lambda run: run.box.y0)
        for run in islice(self.runs, start, None):
            if run.box.y0 > bottom:
                return
            yield run

    @cached_property
    def uprights(self) -> tuple[Rule, ...]:
        """The vertical ruled lines."""
        return tuple(rule for rule in self.page.rules if not rule.is_horizontal)

    @cached_property
    def levels(self) -> tuple[Rule, ...]:
        """The horizontal ruled lines."""
        return tuple(rule for rule in self.page.rules if rule.is_horizontal)

    def ems_across(self, distance: float) -> float:
        """Return a horizontal distance (fraction of the width) in ems."""
        return distance * self.aspect / self.em

    def ems_down(self, distance: float) -> float:
        """Return a vertical distance (fraction of the height) in ems."""
        return distance / self.em

    def is_parted_across(self, left: Box, right: Box) -> bool:
        """Whether an upright rule stands between two boxes side by side."""
        middle = (max(left.y0, right.y0) + min(left.y1, right.y1)) / 2
        low, high = left.x1 - left.width * 0.1, right.x0 + right.width * 0.1
        return any(low <= rule.x0 <= high and rule.y0 <= middle <= rule.y1 for rule in self.uprights)

    def is_parted_down(self, above: Box, below: Box) -> bool:
        """Whether a horizontal rule stands between two boxes one above the other."""
        low, high = above.y1 - above.height * 0.3, below.y0 + below.height * 0.3
        left, right = max(above.x0, below.x0), min(above.x1, below.x1)
        middle = (left + right) / 2 if left < right else below.center[0]
        return any(low <= rule.y0 <= high and rule.x0 <= middle <= rule.x1 for rule in self.levels)


def _runs(page: Page) -> list[Run]:
    runs: list[Run] = []
    for row in _word_rows([word for word in page.words if word.text.strip()]):
        current: list[Word] = []
        for word in row:
            if current and not _joins(current, word, page):
                runs.append(Run(tuple(current), page.number))
                current = []
            current.append(word)
        if current:
            runs.append(Run(tuple(current), page.number))
    return runs


def _word_rows(words: Sequence[Word]) -> list[list[Word]]:
    """Words whose middles lie in each other's band, each row from left to right."""
    rows: list[list[Word]] = []
    bands: list[tuple[float, float]] = []
    for word in sorted(words, key=lambda one: one.box.center[1]):
        best = _best_band(word.box, bands)
        if best is None:
            rows.append([word])
            bands.append((word.box.y0, word.box.y1))
        else:
            rows[best].append(word)
            low, high = bands[best]
            count = len(rows[best])
            bands[best] = (low + (word.box.y0 - low) / count, high + (word.box.y1 - high) / count)
    return [sorted(row, key=lambda one: one.box.x0) for row in rows]


def _best_band(box: Box, bands: Sequence[tuple[float, float]]) -> int | None:
    best, most = None, ROW_OVERLAP
    for index in range(len(bands) - 1, max(-1, len(bands) - 12), -1):
        low, high = bands[index]
        overlap = min(high, box.y1) - max(low, box.y0)
        share = overlap / max(1e-6, min(high - low, box.height))
        if share > most:
            best, most = index, share
    return best


def _joins(current: Sequence[Word], word: Word, page: Page) -> bool:
    last = current[-1]
    if word.cell is not None or last.cell is not None:
        return word.cell == last.cell
    height = min(last.box.height, word.box.height)
    if max(last.box.height, word.box.height) > 1.8 * height and len(last.text) > 1 and len(word.text) > 1:
        return False
    if (
        abs(last.box.center[1] - word.box.center[1]) > RUN_STEP * height
        and 0.8 < last.box.height / word.box.height < 1.25
    ):
        return False
    gap = word.box.x0 - last.box.x1
    if gap * page.aspect > RUN_GAP * max(height, 0.004):
        return False
    middle = (last.box.center[1] + word.box.center[1]) / 2
    return not any(
        not rule.is_horizontal
        and last.box.center[0] < rule.x0 < word.box.center[0]
        and rule.y0 <= middle <= rule.y1
        and rule.x0 >= last.box.x1 - 0.2 * last.box.width
        and rule.x0 <= word.box.x0 + 0.2 * word.box.width
        for rule in page.rules
    )


def rows_of(runs: Iterable[Run]) -> list[list[Run]]:
    """Group runs into rows by their middles; rows from top to bottom, each from left to right."""
    rows: list[list[Run]] = []
    for run in sorted(runs, key=lambda one: one.box.center[1]):
        if rows:
            band = box_of(one.box for one in rows[-1][-3:])
            middle = run.box.center[1]
            overlap = min(band.y1, run.box.y1) - max(band.y0, run.box.y0)
            if overlap > ROW_OVERLAP * min(band.height, run.box.height) and band.y0 <= middle <= band.y1:
                rows[-1].append(run)
                continue
        rows.append([run])
    return [sorted(row, key=lambda one: one.box.x0) for row in rows]
