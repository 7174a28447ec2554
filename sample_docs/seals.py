"""Round red seals and rubber stamps of firms that do not exist."""

from __future__ import annotations

import math
import random

import noto_cjk_sans_otc
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from sample_docs.typeset import png_bytes

_SC = 2  # face of the collection that holds the simplified Chinese forms
_RED = (200, 20, 28)


def font(size: int) -> ImageFont.FreeTypeFont:
    """Opens the sample font for drawing on pictures."""
    return ImageFont.truetype(str(noto_cjk_sans_otc.FONT_PATH), size, index=_SC)


def round_seal(owner: str, purpose: str = "", *, seed: int = 0, diameter: int = 420) -> bytes:
    """Draws a round company seal with the name on an arc and a star; the ink is uneven."""
    size = diameter
    seal = Image.new("RGBA", (size, size), (255, 255, 255, 0))
    draw = ImageDraw.Draw(seal)
    ring = size // 32
    draw.ellipse((ring, ring, size - ring, size - ring), outline=(*_RED, 235), width=ring)
    _star(draw, size / 2, size / 2, size * 0.14)
    letters = owner if any(ord(c) > 0x2E80 for c in owner) else owner.upper()
    span = min(300.0, 26.0 * len(letters)) if len(letters) < 24 else 310.0
    step = span / max(1, len(letters) - 1)
    height = int(size * 0.12) if len(letters) <= 16 else max(16, int(size * 1.75 / len(letters)))
    for index, letter in enumerate(letters):
        angle = -90 - span / 2 + step * index
        _letter(seal, letter, size, angle, size * 0.36, height)
    if purpose:
        face = font(int(size * 0.085))
        width = draw.textlength(purpose, font=face)
        draw.text(((size - width) / 2, size * 0.72), purpose, font=face, fill=(*_RED, 235))
    return png_bytes(_uneven(seal, seed))


def box_stamp(text: str, *, seed: int = 0) -> bytes:
    """Draws a rectangular rubber stamp, a little crooked."""
    face = font(46)
    probe = ImageDraw.Draw(Image.new("L", (1, 1)))
    width = int(probe.textlength(text, font=face)) + 60
    stamp = Image.new("RGBA", (width, 110), (255, 255, 255, 0))
    draw = ImageDraw.Draw(stamp)
    colour = random.Random(seed).choice(((200, 20, 28), (30, 50, 150)))
    draw.rectangle((5, 5, width - 6, 104), outline=(*colour, 230), width=6)
    draw.text((30, 22), text, font=face, fill=(*colour, 230))
    return png_bytes(
        _uneven(stamp, seed).rotate(random.Random(seed).uniform(-6, 6), expand=True, resample=Image.Resampling.BILINEAR)
    )


def signature(seed: int) -> bytes:
    """Draws a scribble that stands for a signature by hand."""
    rng = random.Random(seed)
    picture = Image.new("RGBA", (420, 140), (255, 255, 255, 0))
    draw = ImageDraw.Draw(picture)
    points = [(20.0, 80.0)]
    for step in range(40):
        x = 20 + step * 9.3
        points.append((x + rng.uniform(-9, 9), 72 + 42 * math.sin(step * rng.uniform(0.7, 1.1)) * rng.uniform(0.2, 1)))
    draw.line(points, fill=(25, 35, 110, 235), width=4, joint="curve")
    draw.line([(30, 112), (380 + rng.uniform(-40, 20), 100)], fill=(25, 35, 110, 220), width=3)
    return png_bytes(picture)


def _star(draw: ImageDraw.ImageDraw, x: float, y: float, radius: float) -> None:
    points = []
    for index in range(10):
        reach = radius if index % 2 == 0 else radius * 0.4
        angle = math.radians(-90 + 36 * index)
        points.append((x + reach * math.cos(angle), y + reach * math.sin(angle)))
    draw.polygon(points, fill=(*_RED, 225))


def _letter(seal: Image.Image, letter: str, size: int, angle: float, radius: float, height: int) -> None:
    tile = Image.new("RGBA", (height * 2, height * 2), (255, 255, 255, 0))
    ImageDraw.Draw(tile).text((height, height), letter, font=font(height), fill=(*_RED, 235), anchor="mm")
    turned = tile.rotate(-angle - 90, resample=Image.Resampling.BICUBIC)
    x = size / 2 + radius * math.cos(math.radians(angle)) - height
    y = size / 2 + radius * math.sin(math.radians(angle)) - height
    seal.alpha_composite(turned, (round(x), round(y)))


def _uneven(seal: Image.Image, seed: int) -> Image.Image:
    """Ink is never even: speckles and patches let the paper through."""
    noise = np.random.default_rng(seed)
    pixels = np.array(seal).astype(np.float32)
    height, width = pixels.shape[:2]
    coarse = noise.uniform(0.55, 1.0, (height // 24 + 2, width // 24 + 2)).astype(np.float32)
    patches = np.kron(coarse, np.ones((24, 24), np.float32))[:height, :width]
    speckles = (noise.random((height, width)) > 0.06).astype(np.float32)
    pixels[..., 3] *= patches * speckles
    return Image.fromarray(pixels.astype(np.uint8), "RGBA")
