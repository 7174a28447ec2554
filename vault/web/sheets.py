"""A worksheet as rows of cells: it has no picture, so its cells are shown as they were read. Pure."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Final

from vault.reading.page import Page

COLUMNS_A_ROW: Final = 1000
"""How `Word.cell` counts: row * 1000 + column."""
MOST_ROWS: Final = 300


@dataclass(frozen=True, slots=True)
class Cells:
    """The rows of one worksheet, empty ones left out."""

    rows: tuple[tuple[str, ...], ...]
    cut: bool
    """Whether there are more rows than are shown here."""


def cells_of(page: Page) -> Cells:
    """Return the worksheet's rows; all have the same number of cells."""
    texts: dict[tuple[int, int], list[str]] = defaultdict(list)
    for word in page.words:
        if word.cell is not None:
            texts[divmod(word.cell, COLUMNS_A_ROW)].append(word.text)
    columns = sorted({column for _, column in texts})
    numbers = sorted({row for row, _ in texts})
    rows = tuple(tuple(" ".join(texts.get((row, column), [])) for column in columns) for row in numbers[:MOST_ROWS])
    return Cells(rows, len(numbers) > MOST_ROWS)
