"""Ink in a line of text that its letters do not explain: how text in a script the engine does not hold is noticed, instead of missing silently.

A recognition model says nothing where it sees letters it was never taught, and says that with full confidence. Pure.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from vault.reading.engines.lines import Letter
from vault.reading.pixels import Picture, grey_of

EM = 0.8
"""Letter size, of the height of a strip."""
_SLACK = 0.35
"""Of the letter size: the model knows a letter's place no better."""
_LEVELS_APART = 40
"""Grey levels between ink and paper."""
_RULED = 0.7
"""Of the strip's width: rows with more ink are ruled lines."""
_LONGEST_RULE = 0.8
"""Of the strip's height: columns with more ink are ruled lines."""


@dataclass(frozen=True, slots=True)
class Unread:
    """What is left over of a strip."""

    share: float
    """Of its ink, by columns."""
    letters: float
    """Width of the rest, in letter sizes."""


def unread_of(strip: Picture, letters: Sequence[Letter]) -> Unread:
    """Return how much of the strip's ink lies where no letter was read."""
    high, wide = strip.shape[:2]
    columns = _inked(strip)
    if columns is None or wide < high:
        return Unread(0.0, 0.0)
    total = int(columns.sum())
    em = EM * high
    rest = columns.copy()
    for letter in letters:
        if letter.text.isspace():
            continue
        half = (0.5 if unicodedata.east_asian_width(letter.text[0]) in "WF" else 0.3) * em + _SLACK * em
        middle = letter.at * wide
        rest[max(0, int(middle - half)) : max(0, int(middle + half) + 1)] = False
    left = int(rest.sum())
    return Unread(left / total, left / em) if total else Unread(0.0, 0.0)


def gaps_of(strip: Picture) -> list[tuple[float, float]]:
    """Return the stretches without ink, from and to, in letter sizes from the start of the strip."""
    columns = _inked(strip)
    if columns is None:
        return []
    em = EM * strip.shape[0]
    edges = np.flatnonzero(np.diff(np.concatenate([[True], columns, [True]]).astype(np.int8)))
    return [(float(start) / em, float(end) / em) for start, end in zip(edges[::2], edges[1::2], strict=True)]


def _inked(strip: Picture) -> NDArray[np.bool_] | None:
    """Return which columns hold strokes of letters, None for a strip without any; what runs along its edge is a ruled line."""
    grey = grey_of(strip)
    high, wide = grey.shape[:2]
    low, top = (float(level) for level in np.percentile(grey, (3, 97)))
    if top - low < _LEVELS_APART:
        return None
    _, ink = cv2.threshold(grey, 0, 1, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)
    if int(ink.sum()) > ink.size // 2:
        ink = 1 - ink
    ruled = ink.sum(axis=1) >= _RULED * wide
    filled = ink[~ruled].sum(axis=0)
    columns: NDArray[np.bool_] = (filled > 0) & (filled <= _LONGEST_RULE * high)
    return columns
