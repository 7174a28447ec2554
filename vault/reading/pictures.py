"""Picture files to pages of pixels: PNG, JPEG, TIFF of many pages, WebP. Only inside the sandbox.

Whatever the file holds becomes 8-bit colour on white, turned as its EXIF tells. The pixel cap is checked before anything is decoded.
"""

from __future__ import annotations

import warnings
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageOps

from vault.errors import Unreadable
from vault.reading.pixels import Picture, pixels

_CLOCKWISE = {3: 180, 4: 180, 5: 90, 6: 90, 7: 270, 8: 270}
"""EXIF orientation to the quarter turn it asks for."""
_ORIENTATION = 0x0112


def open_picture(path: Path) -> Image.Image:
    """Return the picture file, not yet decoded.

    Raises:
        Unreadable: it is no picture that can be opened.
    """
    Image.MAX_IMAGE_PIXELS = None  # our own cap acts before decoding; the library's raises in the middle of a file
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return Image.open(path, formats=("PNG", "JPEG", "TIFF", "WEBP"))
    except (OSError, ValueError, SyntaxError) as error:
        msg = "the picture is broken and cannot be opened"
        raise Unreadable(msg, hint="Scan or photograph the page again.", reason="broken") from error


def pages_in(image: Image.Image) -> int:
    """Return how many pages the file holds. A moving WebP or PNG counts as its first picture."""
    return int(getattr(image, "n_frames", 1)) if image.format == "TIFF" else 1


def picture_of(image: Image.Image, number: int, max_pixels: int) -> tuple[Picture, int]:
    """Return the page's pixels (BGR) as displayed, and the degrees clockwise its EXIF turned it.

    Raises:
        Unreadable: it has too many pixels, or cannot be decoded.
    """
    try:
        image.seek(number - 1)
        wide, high = image.size
        if wide * high > max_pixels:
            msg = f"the picture has {wide} x {high} pixels, at most {max_pixels // 1_000_000} million are read"
            raise Unreadable(msg, hint="Save it smaller: 300 dpi are enough for any paper.", reason="pixels")
        turn = _CLOCKWISE.get(int(image.getexif().get(_ORIENTATION, 1) or 1), 0)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image.load()
            shown = _on_white(ImageOps.exif_transpose(image))
    except (OSError, ValueError, SyntaxError, EOFError, IndexError) as error:
        msg = "the picture is damaged and cannot be decoded"
        raise Unreadable(msg, hint="Scan or photograph the page again.", reason="broken") from error
    return pixels(cv2.cvtColor(np.asarray(shown), cv2.COLOR_RGB2BGR)), turn


def _on_white(image: Image.Image) -> Image.Image:
    """Return the picture in 8-bit RGB; what is transparent becomes white."""
    if image.mode.startswith("I") or image.mode == "F":
        levels = np.asarray(image, dtype=np.float64)
        top = 65535.0 if levels.max(initial=0.0) > 255 else 255.0
        return Image.fromarray((levels.clip(0, top) / top * 255).astype(np.uint8)).convert("RGB")
    if "A" in image.getbands() or "transparency" in image.info:
        layer = image.convert("RGBA")
        white = Image.new("RGBA", layer.size, (255, 255, 255, 255))
        return Image.alpha_composite(white, layer).convert("RGB")
    return image.convert("RGB")
