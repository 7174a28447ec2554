"""Pictures of pages and of single lines, made in a limited process from the original and kept where they can be thrown away."""

from __future__ import annotations

import io
from typing import Final

from PIL import Image, ImageDraw

from vault.parts import Parts
from vault.reading.reader import Limits, render_page
from vault.values import Box, Sha256

WIDTH_PX: Final = 1400
"""Sharp enough to read small print on a desk, small enough for a phone."""
AROUND: Final = 0.012
"""How much of the page is shown around a line, as a fraction."""
BESIDE: Final = 0.2
ABOVE: Final = 0.035
"""The same around a single value."""


def page_picture(parts: Parts, digest: Sha256, page: int, rotation: int) -> bytes:
    """Return the page as a person sees it, as PNG.

    Raises:
        Unreadable: the page cannot be drawn.
    """
    name = f"page-{page}-{rotation}-{WIDTH_PX}.png"
    kept = parts.derived.read(digest, name)
    if kept is not None:
        return kept
    limits = Limits(page_seconds=parts.settings.page_seconds, memory_mb=parts.settings.reader_memory_mb)
    with parts.store.as_file(digest) as path:
        picture = render_page(path, page, width_px=WIDTH_PX, rotation=rotation, limits=limits)
    parts.derived.write(digest, name, picture)
    return picture


def line_picture(parts: Parts, digest: Sha256, page: int, rotation: int, box: Box) -> bytes:
    """Return the strip of the page on which a goods line stands, as PNG."""
    with Image.open(io.BytesIO(page_picture(parts, digest, page, rotation))) as whole:
        width, height = whole.size
        left, right = max(0.0, box.x0 - AROUND), min(1.0, box.x1 + AROUND)
        top, bottom = max(0.0, box.y0 - AROUND), min(1.0, box.y1 + AROUND)
        strip = whole.crop(
            (
                int(left * width),
                int(top * height),
                min(width, int(right * width) + 1),
                min(height, int(bottom * height) + 1),
            )
        )
        out = io.BytesIO()
        strip.save(out, "PNG")
    return out.getvalue()


def sides(box: Box) -> tuple[float, float]:
    """Return where the piece of the page around a value begins and ends, as fractions of the page's width."""
    return max(0.0, box.x0 - BESIDE), min(1.0, box.x1 + BESIDE)


def value_picture(parts: Parts, digest: Sha256, page: int, rotation: int, box: Box) -> bytes:
    """Return the piece of the page around a value, the value framed, as PNG: enough beside it to see its label."""
    with Image.open(io.BytesIO(page_picture(parts, digest, page, rotation))) as picture:
        whole = picture.convert("RGB")
    width, height = whole.size
    left, right = sides(box)
    top, bottom = max(0.0, box.y0 - ABOVE), min(1.0, box.y1 + ABOVE)
    ImageDraw.Draw(whole).rectangle(
        (box.x0 * width - 4, box.y0 * height - 4, box.x1 * width + 4, box.y1 * height + 4),
        outline=(184, 116, 0),
        width=3,
    )
    out = io.BytesIO()
    whole.crop(
        (
            int(left * width),
            int(top * height),
            min(width, int(right * width) + 1),
            min(height, int(bottom * height) + 1),
        )
    ).save(out, "PNG")
    return out.getvalue()
