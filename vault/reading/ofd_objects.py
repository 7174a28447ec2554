"""What stands on a page of an OFD file (GB/T 33190): text objects to words, paths to ruled lines, in millimetres. Only inside the sandbox."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from vault.reading.grid import length_of
from vault.reading.xml_tree import local

Matrix = tuple[float, float, float, float, float, float]
_PLAIN: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_RISE, _FALL = 0.86, 0.14
"""Of the size of letters: above and below the base line."""
_WORD_GAP = 0.45
"""Of the size: a wider gap between letters parts two words."""
_LEVEL = 0.3
"""Millimetres a line may lean and still be level or upright."""
_SHORTEST = 2.0
_NUMBERS_OF = {"M": 2, "S": 2, "L": 2, "Q": 4, "B": 6, "A": 7, "C": 0}
_MOST_DELTAS = 20_000


@dataclass(frozen=True, slots=True)
class Piece:
    """A word with its rectangle in millimetres."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(slots=True)
class Objects:
    """All that was found on a page and its templates."""

    words: list[Piece] = field(default_factory=list)
    lines: list[tuple[float, float, float, float]] = field(default_factory=list)
    pictures: list[tuple[str, float]] = field(default_factory=list)
    """Resource and area in square millimetres."""
    texts: dict[str, str] = field(default_factory=dict)
    """Text of each text object by its ID."""

    def read(self, element: etree._Element, shift: tuple[float, float] = (0.0, 0.0)) -> None:
        """Take everything in a content, a layer, a block or an appearance."""
        for child in element:
            match local(child):
                case "TextObject":
                    self._text(child, shift)
                case "PathObject":
                    self._path(child, shift)
                case "ImageObject":
                    _, _, width, height = numbers_of(child.get("Boundary"), 4)
                    self.pictures.append((str(child.get("ResourceID")), abs(width * height)))
                case "Content" | "Layer" | "PageBlock":
                    self.read(child, shift)
                case "Appearance":
                    x, y, _, _ = numbers_of(child.get("Boundary"), 4)
                    self.read(child, (shift[0] + x, shift[1] + y))
                case "Annot":
                    self.read(child, shift)

    def _text(self, element: etree._Element, shift: tuple[float, float]) -> None:
        if element.get("Visible") == "false":
            return
        x, y, _, _ = numbers_of(element.get("Boundary"), 4)
        matrix = matrix_of(element.get("CTM"))
        size = numbers_of(element.get("Size"), 1)[0] or 3.0
        stretch = numbers_of(element.get("HScale"), 1)[0] or 1.0
        said: list[str] = []
        for code in element:
            if local(code) == "TextCode" and code.text:
                letters = list(_letters(code, size, stretch))
                said.append("".join(letter.text for letter in letters))
                for word in _words(letters, size):
                    self.words.append(_placed(word, matrix, size, x + shift[0], y + shift[1]))
        if element.get("ID"):
            self.texts[str(element.get("ID"))] = "".join(said).strip()

    def _path(self, element: etree._Element, shift: tuple[float, float]) -> None:
        if element.get("Visible") == "false":
            return
        x, y, _, _ = numbers_of(element.get("Boundary"), 4)
        matrix = matrix_of(element.get("CTM"))
        drawn = "".join(child.text or "" for child in element if local(child) == "AbbreviatedData")
        left, top = x + shift[0], y + shift[1]
        for a, b in _segments(drawn):
            (ax, ay), (bx, by) = _moved(matrix, *a), _moved(matrix, *b)
            self._line(left + ax, top + ay, left + bx, top + by)

    def _line(self, x0: float, y0: float, x1: float, y1: float) -> None:
        if abs(y0 - y1) <= _LEVEL and abs(x0 - x1) >= _SHORTEST:
            self.lines.append((min(x0, x1), (y0 + y1) / 2, max(x0, x1), (y0 + y1) / 2))
        elif abs(x0 - x1) <= _LEVEL and abs(y0 - y1) >= _SHORTEST:
            self.lines.append(((x0 + x1) / 2, min(y0, y1), (x0 + x1) / 2, max(y0, y1)))


@dataclass(frozen=True, slots=True)
class _Letter:
    text: str
    x: float
    y: float
    width: float


def _letters(code: etree._Element, size: float, stretch: float) -> Iterator[_Letter]:
    """Give the letters of a text code, each at its place before the object's own matrix."""
    x, y = numbers_of(code.get("X"), 1)[0], numbers_of(code.get("Y"), 1)[0]
    across, down = deltas_of(code.get("DeltaX")), deltas_of(code.get("DeltaY"))
    text = (code.text or "").replace("\r", "").replace("\n", "")
    for index, letter in enumerate(text):
        natural = size * stretch * (1.0 if length_of(letter) == 2 else 0.52)
        step = across[index] if index < len(across) else (0.0 if down else natural)
        width = min(natural, step) if step > 0 else natural
        yield _Letter(letter, x, y, max(width, 0.1))
        x += step
        y += down[index] if index < len(down) else 0.0


def _words(letters: list[_Letter], size: float) -> Iterator[list[_Letter]]:
    word: list[_Letter] = []
    for letter in letters:
        apart = word and (
            letter.x - (word[-1].x + word[-1].width) > _WORD_GAP * size
            or abs(letter.y - word[-1].y) > 0.3 * size
            or letter.x < word[0].x - size
        )
        if word and (apart or letter.text.isspace()):
            yield word
            word = []
        if not letter.text.isspace():
            word.append(letter)
    if word:
        yield word


def _placed(word: list[_Letter], matrix: Matrix, size: float, left: float, top: float) -> Piece:
    first, last = word[0], word[-1]
    corners = [
        _moved(matrix, x, y)
        for x in (first.x, last.x + last.width)
        for y in (first.y - _RISE * size, last.y + _FALL * size)
    ]
    xs, ys = [left + x for x, _ in corners], [top + y for _, y in corners]
    return Piece("".join(letter.text for letter in word), min(xs), min(ys), max(xs), max(ys))


def _segments(drawn: str) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    """Give the straight lines of a path."""
    tokens = re.findall(r"[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)(?:[eE]-?\d+)?", drawn)[:_MOST_DELTAS]
    place = 0
    start = at = (0.0, 0.0)
    while place < len(tokens):
        operator = tokens[place]
        count = _NUMBERS_OF.get(operator)
        place += 1
        if count is None:
            continue
        try:
            told = [float(token) for token in tokens[place : place + count]]
        except ValueError:
            continue
        if len(told) < count:
            return
        place += count
        if operator == "C":
            yield at, start
            at = start
            continue
        goal = (told[-2], told[-1])
        if operator == "L":
            yield at, goal
        elif operator in "MS":
            start = goal
        at = goal


def _moved(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def numbers_of(text: str | None, count: int) -> tuple[float, ...]:
    """Return so many numbers of an attribute; zeros where they are missing or are none."""
    found: list[float] = []
    for token in (text or "").split()[:count]:
        try:
            found.append(float(token))
        except ValueError:
            found.append(0.0)
    return tuple(found + [0.0] * (count - len(found)))


def matrix_of(text: str | None) -> Matrix:
    """Return a transformation, the plain one where there is none."""
    if len((text or "").split()) != 6:
        return _PLAIN
    a, b, c, d, e, f = numbers_of(text, 6)
    return a, b, c, d, e, f


def deltas_of(text: str | None) -> list[float]:
    """Return the steps between letters; ``g 3 2.5`` stands for three steps of 2.5."""
    tokens = (text or "").split()
    steps: list[float] = []
    place = 0
    while place < len(tokens) and len(steps) < _MOST_DELTAS:
        if tokens[place] == "g" and place + 2 < len(tokens):
            count, step = numbers_of(" ".join(tokens[place + 1 : place + 3]), 2)
            steps += [step] * int(max(0, min(count, _MOST_DELTAS - len(steps))))
            place += 3
        else:
            steps += numbers_of(tokens[place], 1)
            place += 1
    return steps
