"""A page that was data as rows of texts: it has no picture, so this is how it is shown. Pure."""

from __future__ import annotations

from collections import defaultdict

from vault.reading.grid import CELL_ROW
from vault.reading.page import Page, Word


def rows_of(page: Page) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a page's cells, empty ones left out; all have the same number of cells.

    A page that has places instead of cells (OFD) gives a row of one cell for each line of print.
    """
    texts: dict[tuple[int, int], list[str]] = defaultdict(list)
    for word in page.words:
        if word.cell is not None:
            texts[divmod(word.cell, CELL_ROW)].append(word.text)
    if page.words and not texts:
        return tuple((line,) for line in _lines(page.words))
    columns = sorted({column for _, column in texts})
    numbers = sorted({row for row, _ in texts})
    return tuple(tuple(" ".join(texts.get((row, column), [])) for column in columns) for row in numbers)


def _lines(words: tuple[Word, ...]) -> list[str]:
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda one: one.box.center[1]):
        if not lines or word.box.center[1] - lines[-1][0].box.center[1] > word.box.height / 2:
            lines.append([])
        lines[-1].append(word)
    return [" ".join(word.text for word in sorted(line, key=lambda one: one.box.x0)) for line in lines]
