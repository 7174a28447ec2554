"""Turns clean pages into scans and phone photographs: skew, shading, noise, folds, perspective, lossy encoding."""

from __future__ import annotations

import io
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

Pixels = npt.NDArray[np.uint8]
_FIXED = time.gmtime(1767603600)


@dataclass(frozen=True)
class Wear:
    """How badly a page was treated."""

    skew: float = 0.8
    noise: float = 5.0
    blur: float = 0.5
    quality: int = 62
    shade: float = 0.12
    fold: bool = False
    grey: bool = True
    quarter_turns: int = 0
    perspective: float = 0.03
    bilevel: bool = False
    speckles: int = 40


def random_wear(rng: random.Random, *, photo: bool) -> Wear:
    """Draws how a page was treated, between careful and careless."""
    return Wear(
        skew=rng.uniform(-1.9, 1.9) if not photo else rng.uniform(-4, 4),
        noise=rng.uniform(2, 9),
        blur=rng.uniform(0.3, 0.85),
        quality=rng.randint(42, 80),
        shade=rng.uniform(0.04, 0.2) if not photo else rng.uniform(0.15, 0.4),
        fold=rng.random() < 0.3,
        grey=rng.random() < 0.6 and not photo,
        quarter_turns=rng.choice((0, 0, 0, 0, 1, 2, 3)),
        perspective=rng.uniform(0.01, 0.06),
        bilevel=not photo and rng.random() < 0.12,
        speckles=rng.randint(0, 90),
    )


def scan(page: Image.Image, wear: Wear, seed: int) -> Image.Image:
    """A flatbed or feeder scan of a page."""
    dice = np.random.default_rng(seed)
    pixels = _rotate(np.array(page.convert("RGB")), wear.skew)
    pixels = _shade(pixels, wear.shade, dice)
    if wear.fold:
        pixels = _fold(pixels, dice)
    pixels = _speckle(pixels, wear.speckles, dice)
    pixels = _soften(pixels, wear, dice)
    picture = Image.fromarray(pixels)
    if wear.grey or wear.bilevel:
        picture = picture.convert("L")
    if wear.bilevel:
        picture = picture.point(lambda p: 255 if p > 150 else 0).convert("1", dither=Image.Dither.NONE)
    return _turn(picture, wear.quarter_turns)


def photo(page: Image.Image, wear: Wear, seed: int) -> Image.Image:
    """A phone photograph of a page on a table."""
    dice = np.random.default_rng(seed)
    pixels = np.array(page.convert("RGB"))
    height, width = pixels.shape[:2]
    if wear.fold:
        pixels = _fold(pixels, dice)
    margin = int(0.06 * width)
    table = _table(height + 2 * margin, width + 2 * margin, dice)
    reach = wear.perspective * width
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    moved = corners + margin + dice.uniform(-reach, reach, (4, 2)).astype(np.float32)
    moved = np.clip(moved, 4, [[width + 2 * margin - 4, height + 2 * margin - 4]]).astype(np.float32)
    matrix = cv2.getPerspectiveTransform(corners, moved)
    size = (width + 2 * margin, height + 2 * margin)
    warped = cv2.warpPerspective(pixels, matrix, size, flags=cv2.INTER_AREA)
    mask = cv2.warpPerspective(np.full((height, width), 255, np.uint8), matrix, size)
    shadow = cv2.GaussianBlur(np.roll(mask, (12, 9), (0, 1)), (0, 0), 9).astype(np.float32)[..., None] / 255
    below = table.astype(np.float32) * (1 - 0.45 * shadow)
    alpha = mask.astype(np.float32)[..., None] / 255
    mixed = (warped.astype(np.float32) * alpha + below * (1 - alpha)).astype(np.uint8)
    mixed = _rotate(mixed, wear.skew, border=tuple(int(c) for c in table[2, 2]))
    mixed = _shade(mixed, wear.shade, dice)
    tint = np.array([1.0, float(dice.uniform(0.955, 1.0)), float(dice.uniform(0.86, 0.98))], np.float32)
    mixed = (mixed.astype(np.float32) * tint).clip(0, 255).astype(np.uint8)
    return _turn(Image.fromarray(_soften(mixed, wear, dice)), wear.quarter_turns)


def jpeg(picture: Image.Image, quality: int) -> bytes:
    """Encodes as JPEG."""
    return _encoded(picture.convert("RGB") if picture.mode == "1" else picture, "JPEG", quality=quality)


def webp(picture: Image.Image, quality: int) -> bytes:
    """Encodes as WebP."""
    return _encoded(picture, "WEBP", quality=quality, method=4)


def png(picture: Image.Image) -> bytes:
    """Encodes as PNG with few greys, as office scanners do."""
    return _encoded(picture.convert("L").quantize(16, dither=Image.Dither.NONE), "PNG", optimize=True)


def tiff(pictures: Sequence[Image.Image]) -> bytes:
    """Encodes as a TIFF of many pages, black and white as fax and archive scanners make it."""
    pages = [
        p
        if p.mode == "1"
        else p.convert("L").point(lambda v: 255 if v > 150 else 0).convert("1", dither=Image.Dither.NONE)
        for p in pictures
    ]
    buffer = io.BytesIO()
    pages[0].save(buffer, "TIFF", save_all=True, append_images=pages[1:], compression="group4", dpi=(200, 200))
    return buffer.getvalue()


def pdf(pictures: Sequence[Image.Image], *, dpi: int, quality: int) -> bytes:
    """Wraps pictures into a PDF without a text layer."""
    buffer = io.BytesIO()
    lossy = {} if pictures[0].mode == "1" else {"quality": quality}
    rest = list(pictures[1:])
    pictures[0].save(
        buffer, "PDF", save_all=True, append_images=rest, resolution=dpi, creationDate=_FIXED, modDate=_FIXED, **lossy
    )
    return buffer.getvalue()


def _encoded(picture: Image.Image, form: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, form, **options)
    return buffer.getvalue()


def _turn(picture: Image.Image, quarters: int) -> Image.Image:
    turns = {1: Image.Transpose.ROTATE_90, 2: Image.Transpose.ROTATE_180, 3: Image.Transpose.ROTATE_270}
    return picture.transpose(turns[quarters]) if quarters in turns else picture


def _rotate(pixels: Pixels, degrees: float, border: tuple[int, ...] = (250, 250, 248)) -> Pixels:
    height, width = pixels.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    turned = cv2.warpAffine(
        pixels, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_CONSTANT, borderValue=border
    )
    return np.asarray(turned, np.uint8)


def _shade(pixels: Pixels, strength: float, dice: np.random.Generator) -> Pixels:
    """Uneven light: a slope across the page and one soft blot."""
    height, width = pixels.shape[:2]
    angle = float(dice.uniform(0, 2 * np.pi))
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    slope = (np.cos(angle) * (columns / width - 0.5) + np.sin(angle) * (rows / height - 0.5)) * strength
    x, y, reach = float(dice.uniform(0, width)), float(dice.uniform(0, height)), float(dice.uniform(0.25, 0.5)) * width
    blot = np.exp(-((columns - x) ** 2 + (rows - y) ** 2) / (2 * reach**2)) * strength * 0.6
    light = (1 - strength * 0.35 + slope - blot)[..., None]
    return np.asarray((pixels.astype(np.float32) * light).clip(0, 255), np.uint8)


def _fold(pixels: Pixels, dice: np.random.Generator) -> Pixels:
    """A fold across the page: a dark line with a light edge."""
    height, width = pixels.shape[:2]
    at = int(height * float(dice.uniform(0.38, 0.62)))
    rows = np.arange(height, dtype=np.float32)[:, None, None]
    valley = (
        1
        - 0.28 * np.exp(-((rows - at) ** 2) / (2 * (width * 0.004) ** 2))
        - 0.1 * np.exp(-((rows - at - width * 0.02) ** 2) / (2 * (width * 0.02) ** 2))
    )
    return np.asarray((pixels.astype(np.float32) * valley).clip(0, 255), np.uint8)


def _speckle(pixels: Pixels, count: int, dice: np.random.Generator) -> Pixels:
    height, width = pixels.shape[:2]
    spotted = pixels.copy()
    for _ in range(count):
        centre = (int(dice.integers(0, width)), int(dice.integers(0, height)))
        shade = int(dice.integers(40, 170))
        cv2.circle(spotted, centre, int(dice.integers(1, 3)), (shade, shade, shade), -1)
    return spotted


def _soften(pixels: Pixels, wear: Wear, dice: np.random.Generator) -> Pixels:
    blurred = cv2.GaussianBlur(pixels, (0, 0), max(0.3, wear.blur))
    grain = dice.normal(0, wear.noise, pixels.shape[:2]).astype(np.float32)[..., None]
    return (blurred.astype(np.float32) + grain).clip(0, 255).astype(np.uint8)


def _table(height: int, width: int, dice: np.random.Generator) -> Pixels:
    """A table top with a little grain."""
    colours = ((96, 74, 55), (62, 66, 72), (150, 126, 98), (205, 200, 192), (40, 48, 60))
    base = np.array(colours[int(dice.integers(0, len(colours)))], np.float32)
    stripes = cv2.resize(
        dice.normal(0, 9, (max(2, height // 8), 3)).astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR
    )
    return (base[None, None, :] + stripes[..., None]).clip(0, 255).astype(np.uint8)
