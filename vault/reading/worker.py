"""What the sandbox calls: open a file, read one of its pages, draw one. Keeps the file open from one call to the next.

Runs in the child only, where a crash costs one page. Takes and returns JSON values.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import cv2

from vault.errors import Unreadable
from vault.intake.sniff import ACCEPTED, HEIC, is_heic
from vault.reading.embedded import Embedded, embedded_to_json
from vault.reading.how import How
from vault.reading.page import Warned
from vault.reading.page_json import page_to_json, warned_to_json
from vault.reading.pictures import PictureFile
from vault.reading.structured import open_structured, structured_type

Family = Literal["pdf", "picture", "structured"]

_PDF_WITHIN = 1024
"""Bytes: a PDF may have that much before its header."""
_HEAD = 2048


@dataclass(slots=True)
class _Open:
    path: str
    family: Family
    media_type: str
    pages: int
    source: Any
    """The open document of the library that reads this family."""
    embedded: tuple[Embedded, ...] = ()
    warnings: tuple[Warned, ...] = ()
    """Of the file as a whole."""


_open: list[_Open] = []
"""At most one file."""


def open_file(*, path: str) -> dict[str, object]:
    """Return media type and number of pages of the file, and the structure that lies in it beside them.

    Raises:
        Unreadable: with the fact ``reason``: empty, unsupported, encrypted, broken.
    """
    opened = _opened(path)
    return {
        "media_type": opened.media_type,
        "pages": opened.pages,
        "embedded": [embedded_to_json(one) for one in opened.embedded],
        "warnings": [warned_to_json(one) for one in opened.warnings],
    }


def close_file() -> None:
    """Let go of the file, so that its owner may move or delete it."""
    while _open:
        source = _open.pop().source
        if hasattr(source, "close"):
            source.close()


def read_page(
    *, path: str, number: int, max_pixels: int, threads: int, engine: str | None = None, language: str | None = None
) -> dict[str, object]:
    """Return the page and its warnings as JSON values."""
    opened = _opened(path)
    how = How(threads, engine, language)
    if opened.family == "pdf":
        from vault.reading.pdf import read_pdf_page

        page, warned = read_pdf_page(opened.source, number, how=how)
    elif (inside := _picture_in(opened, number)) is not None:
        from vault.reading.pictures import picture_of
        from vault.reading.scan import LONGEST, read_scan

        picture, turn = picture_of(*inside, max_pixels, longest=LONGEST)
        page, warned = read_scan(picture, number, how=how, rotation=turn)
    else:
        page, warned = opened.source.read(number)
    return {"page": page_to_json(page), "warnings": [warned_to_json(item) for item in warned]}


def draw_page(*, path: str, number: int, width_px: int, rotation: int | None, max_pixels: int) -> bytes:
    """Return the page as PNG, displayed with the given turn of the stored page."""
    from vault.reading.upright import turned

    opened = _opened(path)
    if opened.family == "pdf":
        from vault.reading.pdf import draw_pdf_page

        picture, turn = draw_pdf_page(opened.source, number)
    elif (inside := _picture_in(opened, number)) is not None:
        from vault.reading.pictures import picture_of

        picture, turn = picture_of(*inside, max_pixels)
    else:
        msg = "a worksheet has no picture"
        raise Unreadable(msg, hint="Show its cells instead.", reason="structured")
    shown = turned(picture, ((turn if rotation is None else rotation) - turn) % 360)
    scale = width_px / shown.shape[1]
    sized = cv2.resize(shown, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    done, encoded = cv2.imencode(".png", sized)
    if not done:
        msg = "the page's picture could not be written"
        raise Unreadable(msg, hint="Try again.", reason="error")
    return bytes(encoded.tobytes())


def _picture_in(opened: _Open, number: int) -> tuple[PictureFile, int] | None:
    """Return the picture that is a page, and its number in its file; a document may hold some between its texts."""
    if opened.family == "picture":
        return opened.source, number
    inside = opened.source.picture(number) if hasattr(opened.source, "picture") else None
    return (inside, 1) if inside is not None else None


def _opened(path: str) -> _Open:
    if not _open or _open[0].path != path:
        close_file()
        _open.append(_open_new(path))
    return _open[0]


def _open_new(path: str) -> _Open:
    with Path(path).open("rb") as file:
        head = file.read(_HEAD)
    family, media_type = _family_of(path, head)
    if family == "pdf":
        from vault.reading.pdf import open_pdf
        from vault.reading.pdf_attachments import read_attachments

        document = open_pdf(Path(path))
        return _Open(path, family, media_type, len(document), document, *read_attachments(document, Path(path)))
    if family == "picture":
        from vault.reading.pictures import open_picture

        image = open_picture(Path(path))
        return _Open(path, family, media_type, image.pages, image)
    source = open_structured(Path(path), media_type)
    return _Open(path, family, media_type, source.pages, source, getattr(source, "embedded", ()))


def _family_of(path: str, head: bytes) -> tuple[Family, str]:
    """Return what the bytes are, whatever the file's name says."""
    if not head:
        msg = "the file is empty"
        raise Unreadable(msg, hint="Ask for the file again.", reason="empty")
    if b"%PDF-" in head[:_PDF_WITHIN]:
        return "pdf", "application/pdf"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "picture", "image/png"
    if head.startswith(b"\xff\xd8\xff"):
        return "picture", "image/jpeg"
    if head.startswith((b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")):
        return "picture", "image/tiff"
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "picture", "image/webp"
    if is_heic(head):
        return "picture", HEIC
    found = structured_type(Path(path))
    if found is not None:
        return "structured", found
    msg = "the file is of a kind that is not read"
    raise Unreadable(msg, hint=f"{ACCEPTED} are read.", reason="unsupported")
