"""A goods line as linking sees it: its identifying values, and how surely each was read. Plain values, no rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from vault.values import Box

IDENTIFYING: Final[tuple[str, ...]] = ("sku", "gtin", "model", "brand", "name", "name_zh", "name_en", "spec")
"""Fields that say which product a line is about, in the order of the line's own wording."""

LEAST_SURE: Final = 0.75
"""A value less likely right than this waits, however it was read: that a code is one of ours already speaks for the reading."""
SURE_ENOUGH: Final = 0.8
"""A code read from a picture less surely than this never links by itself (`checks.md` section 1 asks for 0.7 at least)."""


@dataclass(frozen=True, slots=True)
class LineValue:
    """One value of a line."""

    text: str
    confidence: float = 1.0
    is_ocr: bool = False
    """Read from a picture by one reader only: single characters may be wrong."""
    needs_review: bool = False

    @property
    def is_doubtful(self) -> bool:
        """Whether a person has to look before anything rests on it."""
        return self.needs_review or (self.is_ocr and self.confidence < SURE_ENOUGH)


@dataclass(frozen=True, slots=True)
class GoodsLine:
    """One line of a document."""

    position: int
    values: Mapping[str, LineValue]
    supplier_key: str = ""
    """Normalised name of the document's seller; empty where the paper names none."""
    page: int | None = None
    box: Box | None = None

    def text(self, name: str) -> str:
        """Return the value of a field, empty where the line has none."""
        value = self.values.get(name)
        return value.text if value else ""

    @property
    def names(self) -> tuple[str, ...]:
        """Return every name the line gives."""
        return tuple(dict.fromkeys(self.text(name) for name in ("name", "name_zh", "name_en") if self.text(name)))

    @property
    def wording(self) -> str:
        """Return how the line words the product: what a link is anchored to and what is remembered of a supplier."""
        return " | ".join(dict.fromkeys(self.text(name) for name in IDENTIFYING if self.text(name)))

    @property
    def is_blank(self) -> bool:
        """Whether the line says nothing about which product it is."""
        return not self.wording
