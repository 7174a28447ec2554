"""Forms laid out word by word: ruled boxes with a label over a value, rows of a table, texts anywhere."""

from __future__ import annotations

from collections.abc import Sequence

from vault.documents.extract import extract
from vault.documents.kind import Extract, kinds
from vault.documents.runs import Sheet
from vault.reading.page import Page, Rule, Word
from vault.values import Box

HEIGHT = 0.010
"""Of a line of print."""


SMALL = 0.0052
"""Width of a letter of a box's label."""


class Form:
    """A page under construction."""

    def __init__(self) -> None:
        self.words: list[Word] = []
        self.rules: list[Rule] = []

    def put(self, text: str, x: float, y: float, *, letter: float = 0.0072) -> Form:
        """Print a text, its letters so wide."""
        for part in text.split():
            width = letter * len(part)
            self.words.append(Word(part, Box(x, y, x + width, y + HEIGHT)))
            x += width + 0.55 * letter
        return self

    def rule_box(self, x0: float, y0: float, x1: float, y1: float) -> Form:
        """Rule the four sides of a box."""
        self.rules += [Rule(x0, y0, x1, y0), Rule(x0, y1, x1, y1), Rule(x0, y0, x0, y1), Rule(x1, y0, x1, y1)]
        return self

    def box(self, x0: float, y0: float, x1: float, y1: float, label: str, *lines: str) -> Form:
        """Rule a box, its label at the top, its value's lines under it."""
        self.rule_box(x0, y0, x1, y1).put(label, x0 + 0.005, y0 + 0.004, letter=SMALL)
        for number, line in enumerate(lines):
            self.put(line, x0 + 0.005, y0 + 0.018 + 0.014 * number)
        return self

    def row(self, y: float, *cells: tuple[float, str]) -> Form:
        """Print the cells of a row at their left edges."""
        for x, text in cells:
            self.put(text, x, y)
        return self

    def read(self, kind: str) -> Extract:
        """Read the page as a paper of a kind."""
        page = Page(1, "text", "made", 1.0, 0, 612, 792, tuple(self.words), tuple(self.rules))
        return extract([Sheet(page)], kinds()[kind])


def head_of(found: Extract) -> dict[str, str]:
    """Return the first value of each field of the head."""
    return {name: several[0].value for name, several in found.head.items()}


def lines_of(found: Extract) -> list[dict[str, str]]:
    """Return the values of each line."""
    return [{name: one.value for name, one in line.fields.items()} for line in found.lines]


def blank(labels: Sequence[str]) -> Form:
    """Return a form that holds its labels alone, in two columns of boxes."""
    form = Form()
    for number, label in enumerate(labels):
        x, y = (0.05, 0.5)[number % 2], 0.05 + 0.045 * (number // 2)
        form.box(x, y, x + 0.45, y + 0.045, label)
    return form
