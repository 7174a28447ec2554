"""What any reader gives: pages of words with boxes, ruled lines and bar codes, independent of the engine that made them.

Two frames. *Displayed*: the page as a person sees it, after its rotation; public boxes and page pictures are in it. *Levelled*: the displayed
page after its skew or the slant of a photograph was taken out, so that rows are level and columns upright. `Page.words`, `rules` and
`barcodes` are in the levelled frame, because rows and cells can only be built there; `Page.to_displayed` turns a box into the displayed
frame wherever one leaves the program. For text layers, worksheets and straight scans both frames are the same.

Geometry is in fractions of its frame, origin top left, so that the same rules read a PDF's text layer, an OCR'd photo and a worksheet (which
gets a synthetic grid). Must not know any document kind, nor open a file.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from vault.reading.embedded import Embedded
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
    seconded: bool = False
    """Whether a second OCR engine, asked because the first was unsure, read the same letters and digits."""
    other_reading: str = ""
    """What the second engine read instead, where it read something else."""


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
    """Of the levelled page; any unit, only the ratio to `height` matters (points for a PDF, pixels for a picture)."""
    height: float
    words: tuple[Word, ...] = ()
    """In reading order of the engine; nothing downstream may rely on the order."""
    rules: tuple[Rule, ...] = ()
    barcodes: tuple[Barcode, ...] = ()
    skew: float = 0.0
    """Degrees (counter-clockwise) the displayed picture was turned by to make its lines level; for information."""
    frame: tuple[float, ...] = ()
    """Nine numbers, row by row, of the projection that takes a levelled point to the displayed one, both as fractions.

    Empty where both frames are the same."""

    @property
    def aspect(self) -> float:
        """Width over height: what makes a horizontal fraction comparable with a vertical one."""
        return self.width / self.height if self.height else 1.0

    def to_displayed(self, box: Box) -> Box:
        """Return the smallest upright box of the *displayed* page that holds this box of the levelled page. Every public box goes through here."""
        if not self.frame:
            return box
        corners = ((box.x0, box.y0), (box.x1, box.y0), (box.x1, box.y1), (box.x0, box.y1))
        xs, ys = zip(*(project(self.frame, x, y) for x, y in corners), strict=True)
        return Box(_inside(min(xs)), _inside(min(ys)), _inside(max(xs)), _inside(max(ys)))


def mean_confidence(words: Iterable[Word]) -> float:
    """Return the mean over words, weighted by their length; 0 without words."""
    weight = total = 0.0
    for word in words:
        weight += len(word.text)
        total += word.confidence * len(word.text)
    return round(total / weight, 4) if weight else 0.0


def project(frame: tuple[float, ...], x: float, y: float) -> tuple[float, float]:
    """Return the point after the projection of nine numbers."""
    a, b, c, d, e, f, g, h, i = frame
    depth = g * x + h * y + i
    return (a * x + b * y + c) / depth, (d * x + e * y + f) / depth


def _inside(fraction: float) -> float:
    return min(1.0, max(0.0, fraction))


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
    embedded: tuple[Embedded, ...] = field(default=())
    """Structure that lies in the file beside the pages, or is the file."""
