"""Ink on a page that its text layer does not explain. Only inside the sandbox."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from vault.reading.page import Rule, Word

_DARK = 140
"""Grey: darker than a watermark, lighter than faint print."""


def unexplained_marks(grey: NDArray[np.uint8], words: Sequence[Word], rules: Sequence[Rule]) -> int:
    """Return how many marks of the size of letters lie outside all words and lines.

    Args:
        grey: the page, about 1,000 pixels on its long side.
        words: of the text layer.
        rules: drawn lines.
    """
    high, wide = grey.shape
    ink = (grey < _DARK).astype(np.uint8)
    for word in words:
        box = word.box
        ink[_span(box.y0, box.y1, high), _span(box.x0, box.x1, wide)] = 0
    for rule in rules:
        ink[_span(rule.y0, rule.y1, high), _span(rule.x0, rule.x1, wide)] = 0
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    sizes = stats[1:]
    long_side = max(high, wide)
    tallest, widest = long_side * 0.03, long_side * 0.06
    like_letters = (
        (sizes[:, cv2.CC_STAT_HEIGHT] >= 4)
        & (sizes[:, cv2.CC_STAT_HEIGHT] <= tallest)
        & (sizes[:, cv2.CC_STAT_WIDTH] >= 2)
        & (sizes[:, cv2.CC_STAT_WIDTH] <= widest)
    )
    return int(like_letters.sum())


def _span(start: float, end: float, size: int) -> slice:
    return slice(max(0, int(start * size) - 2), min(size, int(end * size) + 3))
