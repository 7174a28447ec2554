"""What a table of goods is made of: columns, cells, rows, and the table itself. Must not read anything."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from vault.documents.kind import ColumnSpec
from vault.documents.runs import box_of, join_words
from vault.reading.page import Word
from vault.values import Box


@dataclass(frozen=True)
class Column:
    """A column: what it means, its header, and from where to where it reaches."""

    spec: ColumnSpec | None
    header: Box
    header_text: str
    left: float = 0.0
    right: float = 1.0
    sheet_column: int | None = None
    """Of a worksheet: its first column there, which decides alone what stands in it."""
    further: tuple[str, ...] = ()
    """Fields that share the column with its own, over each other or parted by a stroke: ``SKU / GTIN``."""

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
