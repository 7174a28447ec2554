"""A synthetic page for what has cells but no paper: edges of columns and rows in pixels, cells to words with boxes. Pure.

Worksheets, tables of separated values, word-processor documents and XML all come to the same grid, so that the rules which read a printed
table read them too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from vault.reading.page import Page, Rule, Word
from vault.values import Box

CELL_ROW = 1000
"""How `Word.cell` counts: row * 1000 + column, both from 0."""
PADDING = 4.0
"""Pixels between a cell's edge and its text."""
LETTER, LINE = 7.0, 17.0
"""Pixels: width of a Latin letter (a Chinese one has two), height of a line."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Edges of columns and rows in pixels; hidden ones have no width."""

    xs: Sequence[float]
    ys: Sequence[float]

    @classmethod
    def of(cls, widths: Iterable[float], heights: Iterable[float]) -> Grid:
        """Return the grid of so wide columns and so high rows."""
        return cls(list(accumulate(widths, initial=0.0)), list(accumulate(heights, initial=0.0)))

    @property
    def width(self) -> float:
        """Of the whole grid."""
        return max(self.xs[-1], 1.0)

    @property
    def height(self) -> float:
        """Of the whole grid."""
        return max(self.ys[-1], 1.0)


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell's rectangle in pixels and its number."""

    left: float
    top: float
    right: float
    bottom: float
    row: int
    """From 0."""
    column: int
    """From 0."""

    @property
    def number(self) -> int:
        """As `Word.cell` counts."""
        return self.row * CELL_ROW + self.column


@dataclass(slots=True)
class Sheet:
    """A page in the making: words and ruled lines in pixels, boxed to fractions at the end."""

    width: float
    height: float
    words: list[Word] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)

    def write(self, text: str, spot: Spot, scale: float = 1.0) -> None:
        """Set the lines of a cell's text from its left edge, squeezed where they would run into the next cell."""
        self.words.extend(words_in(text, spot, self.width, self.height, scale))

    def frame(self, spot: Spot) -> None:
        """Draw the four sides of a cell."""
        x0, x1 = spot.left / self.width, spot.right / self.width
        y0, y1 = spot.top / self.height, spot.bottom / self.height
        self.rules += [Rule(x0, y0, x1, y0), Rule(x0, y1, x1, y1), Rule(x0, y0, x0, y1), Rule(x1, y0, x1, y1)]

    def page(self, number: int, engine: str, rules: tuple[Rule, ...] = ()) -> Page:
        """Return the finished page."""
        return Page(
            number=number,
            method="structured",
            engine=engine,
            confidence=1.0,
            rotation=0,
            width=self.width,
            height=self.height,
            words=tuple(self.words),
            rules=rules,
        )


def words_in(text: str, spot: Spot, width: float, height: float, scale: float = 1.0) -> list[Word]:
    """Return a cell's words with boxes as fractions of a page of that width and height, in pixels; `scale` is the size of the letters."""
    lines = [line.split() for line in text.splitlines()]
    lines = [line for line in lines if line]
    if not lines or spot.right <= spot.left or spot.bottom <= spot.top:
        return []
    line_height = min(LINE * scale, (spot.bottom - spot.top) / len(lines))
    start = spot.top + ((spot.bottom - spot.top) - line_height * len(lines)) / 2
    words: list[Word] = []
    for index, line in enumerate(lines):
        y0 = start + index * line_height
        length = sum(length_of(word) for word in line) + len(line) - 1
        step = min(LETTER * scale, max(0.5, spot.right - spot.left - 2 * PADDING) / length)
        x = spot.left + min(PADDING, (spot.right - spot.left) / 4)
        for word in line:
            x1 = x + length_of(word) * step
            box = Box(x / width, y0 / height, min(1.0, x1 / width), (y0 + line_height) / height)
            words.append(Word(word, box, 1.0, spot.number))
            x = x1 + step
    return words


def length_of(word: str) -> int:
    """Return the width of a word in Latin letters."""
    return sum(2 if ord(letter) > 0x2E7F else 1 for letter in word)


def wrapped(text: str, letters: int) -> list[str]:
    """Return the text in lines of at most so many Latin letters, broken at spaces and between Chinese characters."""
    lines: list[str] = []
    for given in text.splitlines() or [""]:
        line, used = "", 0
        for piece in _pieces(given):
            size = length_of(piece)
            if line and used + size > letters:
                lines.append(line.strip())
                line, used = "", 0
            line += piece
            used += size
        lines.append(line.strip())
    return lines


def _pieces(text: str) -> list[str]:
    """Return the text cut where a line may be broken; nothing of it is lost."""
    pieces: list[str] = []
    for letter in text:
        glued = pieces and (letter.isspace() or (_is_latin(letter) and _is_latin(pieces[-1][-1])))
        if glued:
            pieces[-1] += letter
        else:
            pieces.append(letter)
    return pieces


def _is_latin(letter: str) -> bool:
    return not letter.isspace() and ord(letter) <= 0x2E7F
