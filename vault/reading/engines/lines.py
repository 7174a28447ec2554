"""A line of text in a picture, as every engine gives it. Pure, but for cutting one out of its picture."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from vault.reading.pixels import Picture, pixels

Quad = NDArray[np.float32]
"""Four corners in pixels, clockwise from the text's own top left."""


@dataclass(frozen=True, slots=True)
class Letter:
    """One recognised letter; `at` is its middle, as a fraction of the line's width."""

    text: str
    at: float
    confidence: float


@dataclass(frozen=True, slots=True)
class Line:
    """A piece of text the detector found, read."""

    quad: Quad
    letters: tuple[Letter, ...]
    confidence: float
    """Mean over its letters; 0 without any."""

    @property
    def text(self) -> str:
        """All its letters, spaces included."""
        return "".join(letter.text for letter in self.letters)


def line_of(quad: Quad, letters: tuple[Letter, ...]) -> Line:
    """Return the line with the mean of its letters' confidence."""
    seen = [letter.confidence for letter in letters if letter.text != " "]
    return Line(quad, letters, sum(seen) / len(seen) if seen else 0.0)


def cut(picture: Picture, quad: Quad) -> Picture:
    """Return the quad's content as an upright strip; a tall one is turned by a quarter, as sideways text is."""
    wide = max(1, round(max(np.linalg.norm(quad[1] - quad[0]), np.linalg.norm(quad[2] - quad[3]))))
    high = max(1, round(max(np.linalg.norm(quad[3] - quad[0]), np.linalg.norm(quad[2] - quad[1]))))
    target = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], dtype=np.float32)
    way = cv2.getPerspectiveTransform(quad, target)
    strip = cv2.warpPerspective(picture, way, (wide, high), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return pixels(np.ascontiguousarray(np.rot90(strip)) if high >= 1.5 * wide else strip)
