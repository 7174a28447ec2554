"""A slanted photograph whose sheet has no visible edge is flattened by its lines of text; a flat scan is left alone."""

from __future__ import annotations

import io
from collections.abc import Callable

import cv2
import numpy as np
import pytest
from PIL import Image

from vault.reading.keystone import flattened
from vault.reading.page import Reading

SIZE = (1000, 1400)
SLANT = np.array([[1.0, 0.05, 0.0], [0.02, 1.0, 0.0], [0.00012, 0.0, 1.0]])


def lines(way: np.ndarray | None = None, *, askew: float = 0.0) -> list[np.ndarray]:
    """Return the boxes of twenty lines of print, seen through a projection, or turned by some degrees."""
    found = []
    for row in range(20):
        x, y, wide = 100, 100 + 60 * row, 500 + 13 * (row % 5)
        quad = np.array([[x, y], [x + wide, y], [x + wide, y + 22], [x, y + 22]], dtype=np.float32)
        if askew:
            turn = cv2.getRotationMatrix2D((500, 700), askew, 1.0)
            quad = cv2.transform(quad[None], turn)[0].astype(np.float32)
        if way is not None:
            quad = cv2.perspectiveTransform(quad[None].astype(np.float64), way)[0].astype(np.float32)
        found.append(quad)
    return found


def directions(quads: list[np.ndarray]) -> np.ndarray:
    return np.degrees([np.arctan2(quad[1][1] - quad[0][1], quad[1][0] - quad[0][0]) for quad in quads])


def test_lines_that_run_together_are_made_parallel() -> None:
    quads = lines(SLANT)
    assert np.ptp(directions(quads)) > 4
    flat = flattened(quads, SIZE)
    assert flat is not None
    after = [cv2.perspectiveTransform(quad[None].astype(np.float64), flat.way)[0] for quad in quads]
    assert np.ptp(directions(after)) < 0.2
    assert all(0.6 < side / before < 1.7 for side, before in zip(flat.size, SIZE, strict=True))


@pytest.mark.parametrize("quads", [lines(), lines(askew=5), lines(SLANT)[:6]], ids=["level", "askew", "few"])
def test_what_does_not_speak_clearly_is_left_alone(quads: list[np.ndarray]) -> None:
    assert flattened(quads, SIZE) is None


@pytest.mark.ocr
def test_rows_of_a_slanted_photograph_without_edges_are_level(
    read: Callable[..., Reading], picture: Image.Image
) -> None:
    page = np.asarray(picture)
    high, wide = page.shape[:2]
    corners = np.array([[-60, -90], [wide + 40, 60], [wide + 30, high - 40], [-50, high + 110]], dtype=np.float32)
    whole = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], dtype=np.float32)
    seen = cv2.warpPerspective(
        page, cv2.getPerspectiveTransform(whole, corners), (wide, high), borderValue=(255, 255, 255)
    )
    buffer = io.BytesIO()
    Image.fromarray(seen).save(buffer, "JPEG", quality=85)
    (found,) = read(buffer.getvalue()).pages
    for left, right in (("Description", "Weight"), ("Moisture", "1234.5"), ("Lip", "18.75")):
        one, other = (next(word for word in found.words if text in word.text).box for text in (left, right))
        assert one.center[1] == pytest.approx(other.center[1], abs=0.004)
