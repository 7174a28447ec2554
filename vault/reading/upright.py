"""Turns a picture of a page upright and level: quarter turns, the slant of a photograph, skew. Only inside the sandbox.

Direction is decided once a page, from a coarse detection: the long sides of the text tell lying from standing, a handful of long lines read
both ways round tells up from down. Shading is left alone: the models cope with it, and binarisation costs letters.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from vault.reading.engines.lines import Letter, Quad, cut
from vault.reading.pixels import Grey, Picture, at_most, pixels

Matrix = NDArray[np.float64]
"""3 by 3: takes a point of one picture to a point of another, in pixels."""
Recognise = Callable[[list[Picture]], list[tuple[Letter, ...]]]

COARSE = 960
"""Long side of the coarse detection: measured, finds the same lines as 2,000 pixels in a twelfth of the time."""
_SAMPLE = 8
"""Lines read to tell up from down."""
_SURE = 0.9
"""Mean confidence of the sample. Upside down, 40 papers in many layouts read with 0.68 at most."""
_LONG = 2.0
"""Times as long as high: from here on a piece of text tells its direction."""
_LEVEL_ENOUGH = 0.08
"""Degrees of skew that are left alone: 2 pixels over the width of a page."""


@dataclass(frozen=True, slots=True)
class Direction:
    """Which way up a picture is."""

    turn: int
    """Degrees clockwise that make it upright: 0, 90, 180, 270."""
    sureness: float
    """Mean confidence of the sample lines read that way round."""


def direction_of(picture: Picture, quads: list[Quad], recognise: Recognise) -> Direction:
    """Return the turn that makes the picture upright.

    Args:
        picture: the picture as it lies.
        quads: pieces of text found in it.
        recognise: reads strips of text.
    """
    lying, standing = [], []
    for quad in quads:
        wide, high = _sides(quad)
        if wide >= _LONG * high:
            lying.append((wide, quad))
        elif high >= _LONG * wide:
            standing.append((high, quad))
    lying_weight, standing_weight = (sum(length for length, _ in group) for group in (lying, standing))
    candidates: list[Direction] = []
    if lying and lying_weight >= 0.5 * standing_weight:
        candidates += _both_ways(picture, lying, recognise, turns=(0, 180))
    if standing and standing_weight >= 0.5 * lying_weight:
        # `cut` turns a standing strip counter-clockwise: where that reads well, the page needs the same turn.
        candidates += _both_ways(picture, standing, recognise, turns=(270, 90))
    return max(candidates, key=lambda candidate: candidate.sureness, default=Direction(0, 0.0))


def _both_ways(
    picture: Picture, found: list[tuple[float, Quad]], recognise: Recognise, *, turns: tuple[int, int]
) -> list[Direction]:
    """Return how surely the sample reads as it is cut, and upside down."""
    found = sorted(found, key=lambda item: -item[0])
    strips = [_shortened(cut(picture, quad)) for _, quad in found[:_SAMPLE]]
    as_cut = Direction(turns[0], _sureness(recognise(strips)))
    if as_cut.sureness >= _SURE and turns[0] == 0:
        return [as_cut]  # nothing reads this well upside down, and half of the reading is saved on most pages
    upside_down = recognise([np.ascontiguousarray(strip[::-1, ::-1]) for strip in strips])
    return [as_cut, Direction(turns[1], _sureness(upside_down))]


def _sureness(read: list[tuple[Letter, ...]]) -> float:
    """Return the mean over lines of the mean over letters, a line without letters counting as 0."""
    means = [sum(letter.confidence for letter in line) / len(line) if line else 0.0 for line in read]
    return sum(means) / len(means) if means else 0.0


def _shortened(strip: Picture) -> Picture:
    """Return the middle of a strip: enough to tell its direction, and cheap."""
    high, wide = strip.shape[:2]
    most = 12 * high
    start = max(0, (wide - most) // 2)
    return strip[:, start : start + most]


def turned(picture: Picture, turn: int) -> Picture:
    """Return the picture turned clockwise by quarter turns."""
    return np.ascontiguousarray(np.rot90(picture, k=-(turn // 90) % 4)) if turn % 360 else picture


def turned_quads(quads: list[Quad], turn: int, width: int, height: int) -> list[Quad]:
    """Return where the quads are after their picture (of the given size) was turned clockwise."""
    ways: dict[int, Callable[[Quad], Quad]] = {
        0: lambda quad: quad,
        90: lambda quad: np.stack([height - quad[:, 1], quad[:, 0]], axis=1),
        180: lambda quad: np.stack([width - quad[:, 0], height - quad[:, 1]], axis=1),
        270: lambda quad: np.stack([quad[:, 1], width - quad[:, 0]], axis=1),
    }
    return [_from_top_left(ways[turn](quad)) for quad in quads]


def skew_of(quads: list[Quad]) -> float | None:
    """Return the angle of the text lines in degrees (positive: they fall to the right), None without any long line."""
    angles: list[tuple[float, float]] = []
    for quad in quads:
        wide, high = _sides(quad)
        if wide >= 2.5 * high:
            across = (quad[1] + quad[2]) / 2 - (quad[0] + quad[3]) / 2
            angle = math.degrees(math.atan2(float(across[1]), float(across[0])))
            if abs(angle) < 40:
                angles.append((angle, wide))
    if not angles:
        return None
    angles.sort()
    half = sum(weight for _, weight in angles) / 2
    for angle, weight in angles:
        half -= weight
        if half <= 0:
            return angle
    return angles[-1][0]


def refined_skew(grey: Grey, about: float) -> float:
    """Return the angle near `about` at which the rows of ink are sharpest (projection profile, to a twentieth of a degree)."""
    small = at_most(grey, 1000)
    ink = pixels(cv2.adaptiveThreshold(small, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 31, 15))
    best, sharpest = about, -1.0
    for step, reach in ((0.3, 3), (0.05, 5)):
        middle = best
        for count in range(-reach, reach + 1):
            angle = middle + count * step
            level = _rotate_same_size(ink, angle)
            profile = level.sum(axis=1, dtype=np.float64)
            sharpness = float(((profile[1:] - profile[:-1]) ** 2).sum())
            if sharpness > sharpest:
                best, sharpest = angle, sharpness
    return best


def levelling(width: int, height: int, angle: float) -> tuple[Matrix, int, int]:
    """Return the turn by `angle` degrees that makes falling lines level, and the size that holds all of the picture."""
    if abs(angle) < _LEVEL_ENOUGH:
        return np.eye(3), width, height
    turn = np.vstack([cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0), [0, 0, 1]])
    radians = math.radians(abs(angle))
    new_width = math.ceil(width * math.cos(radians) + height * math.sin(radians))
    new_height = math.ceil(width * math.sin(radians) + height * math.cos(radians))
    shift = np.array([[1, 0, (new_width - width) / 2], [0, 1, (new_height - height) / 2], [0, 0, 1]])
    return shift @ turn, new_width, new_height


def warped(picture: Picture, way: Matrix, width: int, height: int) -> Picture:
    """Return the picture after the projection, with its border colour carried on."""
    size = (width, height)
    return pixels(cv2.warpPerspective(picture, way, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE))


def moved(quads: list[Quad], way: Matrix) -> list[Quad]:
    """Return the quads after the projection."""
    if not quads:
        return []
    points = cv2.perspectiveTransform(np.concatenate(quads).reshape(-1, 1, 2).astype(np.float64), way)
    return [quad.astype(np.float32) for quad in points.reshape(-1, 4, 2)]


def _rotate_same_size(picture: Grey, angle: float) -> Grey:
    high, wide = picture.shape[:2]
    way = cv2.getRotationMatrix2D((wide / 2, high / 2), angle, 1.0)
    return pixels(cv2.warpAffine(picture, way, (wide, high), flags=cv2.INTER_NEAREST))


def _sides(quad: Quad) -> tuple[float, float]:
    """Return width and height of a quad in its own direction."""
    wide = (np.linalg.norm(quad[1] - quad[0]) + np.linalg.norm(quad[2] - quad[3])) / 2
    high = (np.linalg.norm(quad[3] - quad[0]) + np.linalg.norm(quad[2] - quad[1])) / 2
    return float(wide), float(high)


def _from_top_left(quad: Quad) -> Quad:
    """Return the corners clockwise, beginning with the one nearest the top left."""
    start = int(np.argmin(quad.sum(axis=1)))
    return np.roll(quad, -start, axis=0).astype(np.float32)
