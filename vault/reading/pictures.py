"""Picture files to pages of pixels: PNG, JPEG, TIFF of many pages (faxes too), WebP, HEIC. Only inside the sandbox.

Whatever the file holds becomes 8-bit colour on white, turned as its EXIF tells, with square pixels, no larger than it is needed. What
decoding would cost is reckoned before anything is decoded.
"""

from __future__ import annotations

import io
import struct
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from vault.errors import Unreadable
from vault.reading.pixels import Picture, pixels

_CLOCKWISE = {3: 180, 4: 180, 5: 90, 6: 90, 7: 270, 8: 270}
"""EXIF orientation to the quarter turn it asks for."""
_TRANSPOSED = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_ORIENTATION = 0x0112
_DAMAGE = (OSError, ValueError, SyntaxError, EOFError, IndexError, KeyError, TypeError, RuntimeError, struct.error)
"""What the library raises over damaged files."""
_FORMATS = ("PNG", "JPEG", "TIFF", "WEBP", "HEIF")
_BYTES_A_PIXEL = {"WEBP": 16, "HEIF": 8}
"""What the library needs while it decodes, where that is more than its picture (measured; see `benchmarks/memory.py`)."""
_MOST_BYTES = 700_000_000
"""Of a picture in memory while it is decoded: the process with its models stays below 1.2 GB."""
_BAND = 64
"""Rows of the result that are made at once."""
_SQUARE, _ODDEST = 1.1, 3.0
"""Resolution across over resolution down: up to the first it is a rounding, beyond the second it is no paper."""
_FAX = ("group3", "tiff_ccitt", "group4")
_FAX_WIDE, _FAX_HIGH, _FAX_RATIO = (1700, 1760), 1450, 204 / 98
"""A fax in standard resolution (ITU-T T.4: 1,728 points across, 204 by 98 to the inch) whose file does not tell it."""


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A picture file that was looked at. Opened anew for each page, so that the pixels of the last are not kept while the next is read."""

    path: Path | bytes
    """Where it lies, or its bytes where it lies inside another file."""
    pages: int


def open_picture(path: Path) -> PictureFile:
    """Return the picture file, not decoded.

    Raises:
        Unreadable: it is no picture that can be opened.
    """
    with _opened(path) as image:
        try:
            # A moving WebP or PNG counts as its first picture, a HEIC as its main one.
            return PictureFile(path, int(getattr(image, "n_frames", 1)) if image.format == "TIFF" else 1)
        except _DAMAGE as error:
            raise _broken() from error


def size_of(data: bytes) -> tuple[int, int] | None:
    """Return width and height of a picture's bytes, not decoded; None where they are no picture that is read."""
    try:
        with _opened(data) as image:
            return image.size
    except Unreadable:
        return None


def picture_of(file: PictureFile, number: int, max_pixels: int, *, longest: int = 4000) -> tuple[Picture, int]:
    """Return the page's pixels (BGR) as displayed, and the degrees clockwise its EXIF turned it.

    Args:
        file: the file.
        number: of the page.
        max_pixels: of the stored picture.
        longest: pixels of the long side that are enough; the picture may be given with up to twice as many.

    Raises:
        Unreadable: it has too many pixels, or cannot be decoded.
    """
    with _opened(file.path) as image:
        try:
            return _decoded(image, number, max_pixels, longest)
        except _DAMAGE as error:
            msg = "the picture is damaged and cannot be decoded"
            raise Unreadable(msg, hint="Scan or photograph the page again.", reason="broken") from error


def _opened(path: Path | bytes) -> Image.Image:
    Image.MAX_IMAGE_PIXELS = None  # our own cap acts before decoding; the library's raises in the middle of a file
    _know_heic()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return Image.open(io.BytesIO(path) if isinstance(path, bytes) else path, formats=_FORMATS)
    except _DAMAGE as error:
        raise _broken() from error


def _broken() -> Unreadable:
    return Unreadable(
        "the picture is broken and cannot be opened", hint="Scan or photograph the page again.", reason="broken"
    )


def _decoded(image: Image.Image, number: int, max_pixels: int, longest: int) -> tuple[Picture, int]:
    if image.format == "TIFF":
        image.seek(number - 1)
    _check_cost(image, max_pixels)
    turn = _CLOCKWISE.get(_orientation(image), 0)
    stretch = _stretch(image, lying=turn in (90, 270))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if image.format == "JPEG":  # decodes straight to half, quarter or eighth
            part = longest / max(image.size)
            image.draft(None, (int(image.width * part), int(image.height * part)))
        image.load()
        shown = _eight_bits(image, longest)
        way = _TRANSPOSED.get(_orientation(image))  # a TIFF has been turned by now
        if stretch != 1:
            wide, high = shown.size
            shown = shown.resize((max(1, round(wide * max(1.0, 1 / stretch))), max(1, round(high * max(1.0, stretch)))))
        if way is not None:
            shown = shown.transpose(way)
    return pixels(cv2.cvtColor(np.asarray(shown), cv2.COLOR_RGB2BGR)), turn


def _know_heic() -> None:
    try:
        import pi_heif
    except ImportError:  # no wheel for this system: such a file is then one that cannot be opened
        return
    pi_heif.register_heif_opener()


def _orientation(image: Image.Image) -> int:
    return int(image.getexif().get(_ORIENTATION, 1) or 1)


def _check_cost(image: Image.Image, max_pixels: int) -> None:
    wide, high = image.size
    most = max_pixels
    if image.format in _BYTES_A_PIXEL:
        most = min(most, _MOST_BYTES // _BYTES_A_PIXEL[image.format])
    if wide * high > most:
        msg = f"the picture has {wide} x {high} pixels, at most {most // 1_000_000} million are read"
        raise Unreadable(msg, hint="Save it smaller: 300 dpi are enough for any paper.", reason="pixels")


def _stretch(image: Image.Image, *, lying: bool) -> float:
    """Return how many times as high as stored the picture has to be made: a fax has twice as many points to the inch across as down."""
    across, down = _resolution(image)
    wide, high = image.size
    if across <= 0 or down <= 0 or across == down:
        faxed = image.info.get("compression") in _FAX and _FAX_WIDE[0] <= wide <= _FAX_WIDE[1] and high <= _FAX_HIGH
        return _FAX_RATIO if faxed else 1.0
    ratio = down / across if lying and image.format == "TIFF" else across / down
    return ratio if _SQUARE < max(ratio, 1 / ratio) <= _ODDEST else 1.0


def _resolution(image: Image.Image) -> tuple[float, float]:
    told: Any = image.info.get("dpi")
    try:
        across, down = (float(number) for number in told)
    except (TypeError, ValueError, ZeroDivisionError):
        return 0.0, 0.0
    return across, down


def _eight_bits(image: Image.Image, longest: int) -> Image.Image:
    """Return the picture in 8-bit RGB, smaller by whole steps where it is more than twice as large as needed; what is transparent becomes white."""
    steps = max(1, max(image.size) // longest)
    if image.mode.startswith("I") or image.mode == "F":
        return _levels(image, steps)
    if image.mode == "1":
        image = image.convert("L")
    elif image.mode in ("P", "PA") or "transparency" in image.info:
        image = image.convert("RGBA" if image.has_transparency_data else "RGB")
    if steps > 1:
        image = image.reduce(steps)
    if "A" in image.getbands():
        layer = image.convert("RGBA")
        white = Image.new("RGBA", layer.size, (255, 255, 255, 255))
        return Image.alpha_composite(white, layer).convert("RGB")
    return image.convert("RGB")


def _levels(image: Image.Image, steps: int) -> Image.Image:
    """Return grey levels of more than 8 bits as 8-bit RGB; band by band, since each number takes four bytes."""
    wide, high = image.size
    bands: list[NDArray[np.float32]] = []
    for top in range(0, high - high % steps if steps > 1 else high, steps * _BAND):
        band = np.asarray(image.crop((0, top, wide, min(high, top + steps * _BAND)))).astype(np.float32)
        if steps > 1:
            size = (max(1, wide // steps), max(1, band.shape[0] // steps))
            band = np.asarray(cv2.resize(band, size, interpolation=cv2.INTER_AREA), dtype=np.float32)
        bands.append(band)
    levels = np.concatenate(bands)
    white = 65535.0 if levels.max(initial=0) > 255 else 255.0
    return Image.fromarray((levels.clip(0, white) / white * 255).astype(np.uint8)).convert("RGB")
