"""Takes the slant of a photograph out by its lines of text, where the edges of the sheet are not to be seen. Pure.

Lines of print are parallel on paper; on a slanted photograph they run towards one point. The projection that sends that point to infinity
makes them parallel again. It is only taken where the lines say so clearly: a flat scan is left alone.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from vault.reading.engines.lines import Quad

Matrix = NDArray[np.float64]

_LONG = 4.0
"""Times as long as high: shorter pieces tell their direction badly."""
_ENOUGH = 8
"""Lines."""
_SPREAD = 0.15
"""Of the picture's height: lines that stand closer together tell nothing of the rest."""
_SLANTED = 0.5
"""Degrees that lines turn from the upper ones to the lower ones; those of flat scans turn by 0.1."""
_BETTER = 0.5
"""Of the turning: no more may be left."""
_NEAREST = 0.45
"""Least depth of a corner: nearer to the vanishing point the picture becomes smear."""
_LARGEST = 1.7
"""Times as wide or high as before."""


@dataclass(frozen=True, slots=True)
class Flat:
    """The way from a slanted picture to one whose lines are parallel."""

    way: Matrix
    size: tuple[int, int]


def flattened(quads: list[Quad], size: tuple[int, int]) -> Flat | None:
    """Return the projection that makes the lines of text parallel; None where they are, or where too few tell.

    Args:
        quads: pieces of text.
        size: width and height of the picture.
    """
    wide, high = size
    lines = [line for line in map(_middle_line, quads) if line is not None]
    if len(lines) < _ENOUGH:
        return None
    ends = np.array(lines)  # x0, y0, x1, y1
    low, top = np.percentile((ends[:, 1] + ends[:, 3]) / 2, (10, 90))
    spread = float(top - low) / high
    if spread < _SPREAD or abs(_turning(ends, high)) * spread < _SLANTED:
        return None
    centre, unit = np.array([wide / 2, high / 2]), max(size) / 2
    point = _vanishing_point((ends - np.tile(centre, 2)) / unit)
    if point is None:
        return None
    away = point[:2] * point[2] / float(point[:2] @ point[:2])
    flat = np.array([[1, 0, 0], [0, 1, 0], [-away[0], -away[1], 1]])
    inward = np.array([[1 / unit, 0, -centre[0] / unit], [0, 1 / unit, -centre[1] / unit], [0, 0, 1]])
    outward = np.array([[unit, 0, 0], [0, unit, 0], [0, 0, 1]])
    corners = np.array([[0, 0, 1], [wide, 0, 1], [wide, high, 1], [0, high, 1]], dtype=np.float64) @ (flat @ inward).T
    if corners[:, 2].min() < _NEAREST:
        return None
    placed = corners[:, :2] / corners[:, 2:] * unit
    least, most = placed.min(axis=0), placed.max(axis=0)
    new = most - least
    if new[0] > _LARGEST * wide or new[1] > _LARGEST * high:
        return None
    way = np.array([[1, 0, -least[0]], [0, 1, -least[1]], [0, 0, 1]]) @ outward @ flat @ inward
    after = np.asarray(cv2.perspectiveTransform(ends.reshape(-1, 1, 2), way).reshape(-1, 4), dtype=np.float64)
    if abs(_turning(after, round(new[1]))) > _BETTER * abs(_turning(ends, high)) or _disagreement(
        after
    ) > _disagreement(ends):
        return None
    return Flat(np.asarray(way, dtype=np.float64), (math.ceil(new[0]), math.ceil(new[1])))


def _middle_line(quad: Quad) -> tuple[float, float, float, float] | None:
    wide = float(np.linalg.norm(quad[1] - quad[0]))
    high = float(np.linalg.norm(quad[3] - quad[0]))
    if wide < _LONG * high:
        return None
    start, end = (quad[0] + quad[3]) / 2, (quad[1] + quad[2]) / 2
    return float(start[0]), float(start[1]), float(end[0]), float(end[1])


def _angles(ends: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.degrees(np.arctan2(ends[:, 3] - ends[:, 1], ends[:, 2] - ends[:, 0]))


def _lengths(ends: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.hypot(ends[:, 2] - ends[:, 0], ends[:, 3] - ends[:, 1])


def _turning(ends: NDArray[np.float64], high: int) -> float:
    """Return by how many degrees the lines turn from top to bottom (weighted fit; the crooked ones count less in a second one)."""
    height, angles, weight = (ends[:, 1] + ends[:, 3]) / 2 / high, _angles(ends), _lengths(ends)
    given = np.stack([np.ones_like(height), height], axis=1)
    slope: NDArray[np.floating[Any]] = np.zeros(2)
    for _ in range(3):
        slope = np.linalg.lstsq(given * weight[:, None], angles * weight, rcond=None)[0]
        off = np.abs(angles - given @ slope)
        weight = _lengths(ends) / (1 + (off / max(0.2, float(np.median(off)))) ** 2)
    return float(slope[1])


def _disagreement(ends: NDArray[np.float64]) -> float:
    """Return how far the lines' directions lie apart, in degrees."""
    angles = _angles(ends)
    return float(np.median(np.abs(angles - np.median(angles))))


def _vanishing_point(ends: NDArray[np.float64]) -> NDArray[np.float64] | None:
    """Return the point all lines run to (homogeneous): the nearest in the least squares, lines off it counting less."""
    starts = np.column_stack([ends[:, :2], np.ones(len(ends))])
    stops = np.column_stack([ends[:, 2:], np.ones(len(ends))])
    lines = np.cross(starts, stops)
    lines /= np.linalg.norm(lines[:, :2], axis=1, keepdims=True)
    weight = _lengths(ends)
    point = np.zeros(3)
    for _ in range(5):
        point = np.linalg.svd(lines * weight[:, None])[2][-1]
        off = np.abs(lines @ point)
        weight = _lengths(ends) / (1 + (off / max(1e-6, float(np.median(off)))) ** 2)
    return point if abs(point[0]) > abs(point[1]) else None  # the lines run across, so the point lies to a side
