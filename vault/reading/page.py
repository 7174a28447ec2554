"""What any reader gives: pages of words with boxes, ruled lines and bar codes, independent of the engine that made them.

Geometry is in fractions of the page *as displayed* (after its rotation), origin top left, so that the same rules read a PDF's text layer,
an OCR'd photo and a worksheet (which gets a synthetic grid). Must not know any document kind, nor open a file.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from vault.values import Box, Sha256

Method = Literal["text", "ocr", "structured", "unread"]
"""How a page was read: its own text layer, OCR, a structured file (worksheet), or not at all."""


@dataclass(frozen=True, slots=True)
class Word:
    """A piece of text without white space inside: a Latin word or number, or an unbroken run of Chinese."""

    text: str
    box: Box
    confidence: float = 1.0
    """0 to 1; 1 for a sound text layer."""
    cell: int | None = None
    """In a structured page: number of the worksheet cell it stands in (row * 1000 + column, from 0), else None."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A ruled line, horizontal (``y0 == y1``) or vertical (``x0 == x1``)."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def is_horizontal(self) -> bool:
        """Whether it runs from left to right."""
        return self.y0 == self.y1


@dataclass(frozen=True, slots=True)
class Barcode:
    """A bar code or QR code that decoded."""

    symbology: str
    text: str
    box: Box


@dataclass(frozen=True, slots=True)
class Page:
    """One page as displayed."""

    number: int
    """From 1, in the file."""
    method: Method
    engine: str
    """Engine and version, e.g. ``pdfium 5.15``; empty for an unread page."""
    confidence: float
    """Mean over words, weighted by length; 0 for an unread page."""
    rotation: int
    """Quarter turns clockwise, in degrees, that were applied to the stored page to display it upright: 0, 90, 180, 270."""
    width: float
    """Of the displayed page; any unit, only the ratio to `height` matters (points for a PDF, pixels for a picture)."""
    height: float
    words: tuple[Word, ...] = ()
    """In reading order of the engine; nothing downstream may rely on the order."""
    rules: tuple[Rule, ...] = ()
    barcodes: tuple[Barcode, ...] = ()
    skew: float = 0.0
    """Degrees the picture was turned by, beside `rotation`, to make its lines level. Boxes are of the *displayed* page before this turn."""

    @property
    def aspect(self) -> float:
        """Width over height: what makes a horizontal fraction comparable with a vertical one."""
        return self.width / self.height if self.height else 1.0


@dataclass(frozen=True, slots=True)
class Warned:
    """Something the person must know about the reading of a file."""

    code: str
    """Such as ``page-unread``, ``pages-over-limit``, ``text-layer-unsound``."""
    message: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """All of a file that could be read. Every page of the file is present, unread ones too."""

    sha256: Sha256
    media_type: str
    pages: tuple[Page, ...]
    warnings: tuple[Warned, ...] = field(default=())
