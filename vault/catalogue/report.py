"""What became of each row of an imported file. Findings are data; the words for them are made at the face."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Literal

RowOutcome = Literal["added", "changed", "unchanged", "refused"]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with a row or a value."""

    code: str
    message: str
    """English, complete: what was got, what was expected, what to do."""
    column: str = ""


@dataclass(frozen=True, slots=True)
class RowReport:
    """One row: what was done, and everything to be said about it."""

    row: int
    """Number of the line in the file where the row begins, the heading being 1: what the seller's spreadsheet shows."""
    key: str
    """The SKU, or order and SKU; empty where the row had none."""
    outcome: RowOutcome
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The whole file."""

    sha256: str
    encoding: str
    delimiter: str
    rows: tuple[RowReport, ...]
    ignored_columns: tuple[str, ...] = ()
    """Headings nobody here knows; nothing of them was read."""

    @property
    def counts(self) -> dict[str, int]:
        """Rows by outcome; all four outcomes are named."""
        counted = Counter(row.outcome for row in self.rows)
        return {outcome: counted[outcome] for outcome in ("added", "changed", "unchanged", "refused")}

    @property
    def refused(self) -> tuple[RowReport, ...]:
        """Rows that were not taken, each with its reason."""
        return tuple(row for row in self.rows if row.outcome == "refused")

    @property
    def warned(self) -> tuple[RowReport, ...]:
        """Rows that were taken with something left out or worth a look."""
        return tuple(row for row in self.rows if row.outcome != "refused" and row.problems)
