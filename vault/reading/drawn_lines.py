"""Ruled lines in a level picture, found by morphology. Only inside the sandbox."""

from __future__ import annotations

import cv2
import numpy as np

from vault.reading.page import Rule
from vault.reading.pixels import Grey, pixels
from vault.reading.rules import merge_rules, without_bars

_SHORTEST = 0.028
"""Of the picture's longer side: shorter runs of ink are strokes of letters (a 14-point Chinese stroke is 0.017 on A4)."""
_THICKEST = 0.006
"""Of the longer side: thicker runs are bars, blocks of colour, edges of photographs."""


def find_rules(grey: Grey) -> tuple[Rule, ...]:
    """Return level and upright lines, as fractions of the picture."""
    high, wide = grey.shape[:2]
    longest = max(high, wide)
    window = max(15, longest // 60) | 1
    ink = pixels(cv2.adaptiveThreshold(grey, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, window, 12))
    shortest, thickest = int(_SHORTEST * longest), _THICKEST * longest
    rules: list[Rule] = []
    for x0, y0, width, height in _runs(ink, (shortest, 1), (1, 3)):
        if height <= thickest and width >= shortest:
            middle = (y0 + height / 2) / high
            rules.append(Rule(x0 / wide, middle, (x0 + width) / wide, middle))
    for x0, y0, width, height in _runs(ink, (1, shortest), (3, 1)):
        if width <= thickest and height >= shortest:
            middle = (x0 + width / 2) / wide
            rules.append(Rule(middle, y0 / high, middle, (y0 + height) / high))
    kept, _ = without_bars(rules, wide, high)
    return merge_rules(kept, wide, high)


def _runs(ink: Grey, run: tuple[int, int], across: tuple[int, int]) -> list[tuple[int, int, int, int]]:
    """Return the boxes of straight runs of ink; a little tilt makes steps, which widening across the run joins."""
    thick = cv2.dilate(ink, np.ones((across[1], across[0]), np.uint8))
    kept = cv2.morphologyEx(thick, cv2.MORPH_OPEN, np.ones((run[1], run[0]), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(kept, connectivity=8)
    return [(int(x), int(y), int(w), int(h)) for x, y, w, h, _ in stats[1:]]
