"""What a trade form prints, free of any layout: blocks of parties, labelled values, a goods table, totals, remarks."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Column:
    """A column of the goods table."""

    key: str
    label: str
    weight: float = 1.0
    """Share of the width; 0 fits the content."""
    numeric: bool = False


@dataclass(frozen=True)
class Block:
    """A party: its label and printed lines, the name first."""

    label: str
    lines: tuple[str, ...]


@dataclass
class Content:
    """One paper before it is laid out."""

    title: str
    seller: Block
    buyer: Block
    meta: list[tuple[str, str]]
    columns: list[Column]
    rows: list[list[str]]
    subtitle: str = ""
    others: list[Block] = field(default_factory=list)
    transport: list[tuple[str, str]] = field(default_factory=list)
    total_row: list[str] | None = None
    totals: list[tuple[str, str]] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    signer: str = ""
    seal: str = ""
    seal_seed: int = 0
    signed: bool = False
