"""Finds the sheet of paper in a photograph and the projection that flattens it. Only inside the sandbox.

Careful on purpose: a wrong sheet cuts text off, so one is only taken where its four corners are clear and all text lies on it.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from vault.reading.engines.lines import Quad
from vault.reading.pixels import Picture, grey_of, scaled

_SMALL = 700
_LEAST_AREA, _MOST_AREA = 0.25, 0.985
_NEAR_EDGE = 0.012
"""Of the picture: corners all this close to its own corners show a scan, not a photograph."""


@dataclass(frozen=True, slots=True)
class Paper:
    """Where the sheet lies."""

    way: NDArray[np.float64]
    """Takes a point of the picture to the flat sheet, in pixels."""
    size: tuple[int, int]
    """Width and height of the flat sheet in pixels."""


def find_paper(picture: Picture, quads: list[Quad]) -> Paper | None:
    """Return the sheet of paper if its edges are clear and it holds all text, else None."""
    high, wide = picture.shape[:2]
    scale = _SMALL / max(high, wide)
    corners = _outline(scaled(picture, scale))
    if corners is None:
        return None
    corners = corners / scale
    bounds = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], dtype=np.float64)
    if np.abs(corners - bounds).max() < _NEAR_EDGE * max(wide, high) or not _holds(corners, quads):
        return None
    top, right = np.linalg.norm(corners[1] - corners[0]), np.linalg.norm(corners[2] - corners[1])
    bottom, left = np.linalg.norm(corners[2] - corners[3]), np.linalg.norm(corners[3] - corners[0])
    width, height = round(max(top, bottom)), round(max(left, right))
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    way = cv2.getPerspectiveTransform(corners.astype(np.float32), target)
    return Paper(np.asarray(way, dtype=np.float64), (width, height))


def _outline(small: Picture) -> NDArray[np.float64] | None:
    """Return the four corners of the largest bright four-sided shape, from its top left clockwise."""
    grey = cv2.GaussianBlur(grey_of(small), (5, 5), 0)
    area = float(small.shape[0] * small.shape[1])
    _, bright = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    bright = cv2.morphologyEx(bright, cv2.MORPH_CLOSE, np.ones((15, 15), np.uint8))
    contours, _ = cv2.findContours(bright, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not contours:
        return None
    largest = max(contours, key=cv2.contourArea)
    hull = cv2.convexHull(largest)
    shape = cv2.approxPolyDP(hull, 0.02 * cv2.arcLength(hull, closed=True), closed=True)
    filled = cv2.contourArea(shape)
    if len(shape) != 4 or not _LEAST_AREA * area <= filled <= _MOST_AREA * area:
        return None
    if cv2.contourArea(largest) < 0.9 * filled:
        return None
    corners = shape.reshape(4, 2).astype(np.float64)
    start = int(np.argmin(corners.sum(axis=1)))
    corners = np.roll(corners, -start, axis=0)
    if _clockwise(corners) < 0:
        corners = np.concatenate([corners[:1], corners[:0:-1]])
    return corners if _square_enough(corners) else None


def _clockwise(corners: NDArray[np.float64]) -> float:
    after = np.roll(corners, -1, axis=0)
    return float((corners[:, 0] * after[:, 1] - after[:, 0] * corners[:, 1]).sum())


def _square_enough(corners: NDArray[np.float64]) -> bool:
    """Whether every corner lies between 60 and 120 degrees: more slant is no page held for reading."""
    before, after = np.roll(corners, 1, axis=0) - corners, np.roll(corners, -1, axis=0) - corners
    cosines = (before * after).sum(axis=1) / (np.linalg.norm(before, axis=1) * np.linalg.norm(after, axis=1))
    return bool((np.abs(cosines) < 0.5).all())


def _holds(corners: NDArray[np.float64], quads: list[Quad]) -> bool:
    """Whether the middle of every piece of text lies on the sheet."""
    outline = corners.astype(np.float32)
    return all(
        cv2.pointPolygonTest(outline, (float(quad[:, 0].mean()), float(quad[:, 1].mean())), measureDist=False) >= 0
        for quad in quads
    )
