"""A worksheet, document, mail or XML file as rows of cells: it has no picture, so its cells are shown as they were read. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from vault.reading.page import Page
from vault.reading.rows import rows_of
from vault.values import Box

MOST_ROWS: Final = 300


@dataclass(frozen=True, slots=True)
class Cells:
    """The rows of one page, empty ones left out."""

    rows: tuple[tuple[str, ...], ...]
    cut: bool
    """Whether there are more rows than are shown here."""


def cells_of(page: Page) -> Cells:
    """Return the page's rows; all have the same number of cells."""
    rows = rows_of(page)
    return Cells(rows[:MOST_ROWS], len(rows) > MOST_ROWS)


def row_at(page: Page, box: Box | None) -> tuple[str, ...]:
    """Return what stands in the row of a value, cell by cell: what an eye compares it with where there is no picture."""
    if box is None:
        return ()
    cells: dict[int, list[str]] = {}
    for word in sorted(page.words, key=lambda word: word.box.x0):
        if box.y0 <= page.to_displayed(word.box).center[1] <= box.y1:
            cells.setdefault(-1 if word.cell is None else word.cell, []).append(word.text)
    return tuple(" ".join(texts) for texts in cells.values())
