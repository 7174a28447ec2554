"""Pixels as the reading modules pass them on: 8 bits, colour as BGR or grey. The one place that narrows OpenCV's loose types."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

Picture = NDArray[np.uint8]
"""Rows, columns, and three colours (BGR)."""
Grey = NDArray[np.uint8]
"""Rows and columns."""


def pixels(array: ArrayLike) -> Picture:
    """Return the array as 8-bit pixels, without a copy where it is that already."""
    return np.asarray(array, dtype=np.uint8)


def grey_of(picture: Picture) -> Grey:
    """Return the brightness of a colour picture."""
    return pixels(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY))


def scaled(picture: Picture, scale: float) -> Picture:
    """Return the picture (colour or grey) made larger or smaller."""
    if scale == 1:
        return picture
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return pixels(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=how))


def at_most(picture: Picture, longest: int) -> Picture:
    """Return the picture with a long side of at most so many pixels."""
    return scaled(picture, min(1.0, longest / max(picture.shape[:2])))
