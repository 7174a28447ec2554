"""The door to reading: a file's bytes to a `Reading`, page by page, and pictures of its pages.

All parsing happens in a sandboxed child. A page that crashes it, hangs or needs too much memory becomes an unread page with a warning; the
pages after it are read by a fresh child. Must not parse anything itself, nor know a document kind.
"""

from __future__ import annotations

import atexit
import contextlib
import hashlib
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from vault.errors import Unreadable
from vault.reading.embedded import Embedded, NotEmbedded, embedded_from_json
from vault.reading.page import Page, Reading, Warned
from vault.reading.page_json import NotAPage, page_from_json, warned_from_json
from vault.sandbox.process import Child
from vault.settings import Settings
from vault.values import Sha256

READER_VERSION = "3"
"""Raised whenever the same file may give other words, boxes or methods than before: it makes files be read again."""

Progress = Callable[[int, int], None]
"""Called with pages done and pages in all."""

_CALLS_OF_A_CHILD = 2000
"""A child is replaced after so many calls, so that what leaks in a parser does not add up."""
_WORKER = "vault.reading.worker"
_OPEN_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one file may cost."""

    max_pages: int = 300
    """Pages beyond are listed as unread."""
    page_seconds: float = 120
    """Wall clock for one page."""
    memory_mb: int = 4096
    """Of the child, where the system can limit it."""
    max_pixels: int = 120_000_000
    """Of one picture, checked before it is decoded: an A3 sheet at 600 dpi has 70 million."""
    threads: int = 2
    """Of the OCR engine."""
    engine: str | None = None
    """Name of the OCR engine; None takes the one that fits."""
    language: str | None = None
    """Code of the language the papers are said to be in; None finds out."""

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """Return the limits of this vault's settings."""
        return cls(
            max_pages=settings.max_pages, page_seconds=settings.page_seconds, memory_mb=settings.reader_memory_mb
        )


def read_bytes(data_path: Path, *, limits: Limits, progress: Progress | None = None) -> Reading:
    """Return all pages of the file; a page that could not be read is present as unread, with a warning.

    Raises:
        Unreadable: nothing of the file can be read; the fact ``reason`` is ``empty``, ``unsupported``, ``encrypted``, ``broken``,
            ``crash``, ``timeout``, ``memory`` or ``error``.
    """
    with data_path.open("rb") as file:
        sha256 = Sha256(hashlib.file_digest(file, "sha256").hexdigest())
    pages: list[Page] = []
    warnings: list[Warned] = []
    with _child(limits.memory_mb) as child:
        media_type, count, embedded, told = _open(child, data_path, limits)
        warnings.extend(told)
        for number in range(1, min(count, limits.max_pages) + 1):
            page, warned = _read_page(child, data_path, number, limits)
            pages.append(page)
            warnings.extend(warned or _if_empty(page))
            if progress is not None:
                progress(number, count)
        with contextlib.suppress(Unreadable):  # a child that cannot even close has lost the file anyway
            child.call(f"{_WORKER}:close_file", {}, seconds=_OPEN_SECONDS)
    if count > limits.max_pages:
        pages.extend(_unread(number) for number in range(limits.max_pages + 1, count + 1))
        message = (
            f"the file has {count} pages, only the first {limits.max_pages} were read; split it and hand in the rest"
        )
        warnings.append(Warned("pages-over-limit", message, limits.max_pages + 1))
    return Reading(
        sha256=sha256, media_type=media_type, pages=tuple(pages), warnings=tuple(warnings), embedded=embedded
    )


def render_page(
    path: Path, page_number: int, *, width_px: int, rotation: int | None = None, limits: Limits | None = None
) -> bytes:
    """Return the page as PNG as it is displayed, so many pixels wide: the frame of `Page.to_displayed`.

    Args:
        path: of the file.
        page_number: from 1.
        width_px: of the picture.
        rotation: `Page.rotation` of the page's reading, which knows scans that lie on their side; None trusts the file's own word.
        limits: of the child.

    Raises:
        Unreadable: the page cannot be drawn, or is a worksheet (reason ``structured``).
    """
    limits = limits or Limits()
    arguments: dict[str, object] = {
        "path": str(path),
        "number": page_number,
        "width_px": max(16, min(width_px, 4000)),
        "rotation": rotation,
        "max_pixels": limits.max_pixels,
    }
    with _child(limits.memory_mb) as child:
        picture = child.call(f"{_WORKER}:draw_page", arguments, seconds=limits.page_seconds)
        child.call(f"{_WORKER}:close_file", {}, seconds=_OPEN_SECONDS)
    if not isinstance(picture, bytes):
        raise _nonsense()
    return picture


def _open(child: Child, path: Path, limits: Limits) -> tuple[str, int, tuple[Embedded, ...], tuple[Warned, ...]]:
    told = child.call(f"{_WORKER}:open_file", {"path": str(path)}, seconds=max(_OPEN_SECONDS, limits.page_seconds))
    if not isinstance(told, dict):
        raise _nonsense()
    media_type, count, embedded, warned = (told.get(key) for key in ("media_type", "pages", "embedded", "warnings"))
    if not isinstance(media_type, str) or not isinstance(count, int) or not 0 < count < 1_000_000:
        raise _nonsense()
    if not isinstance(embedded, list) or not isinstance(warned, list):
        raise _nonsense()
    try:
        return (
            media_type,
            count,
            tuple(embedded_from_json(one) for one in embedded),
            tuple(warned_from_json(one) for one in warned),
        )
    except (NotEmbedded, NotAPage) as error:
        raise _nonsense() from error


def _read_page(child: Child, path: Path, number: int, limits: Limits) -> tuple[Page, tuple[Warned, ...]]:
    """Return the page, unread if reading it failed in any way."""
    arguments: dict[str, object] = {
        "path": str(path),
        "number": number,
        "max_pixels": limits.max_pixels,
        "threads": limits.threads,
        "engine": limits.engine,
        "language": limits.language,
    }
    try:
        told = _call_twice(child, arguments, limits)
        if not isinstance(told, dict) or not isinstance(told.get("warnings"), list):
            raise _nonsense()
        page = page_from_json(told.get("page"))
        if page.number != number:
            raise _nonsense()
        return page, tuple(warned_from_json(item) for item in told["warnings"])
    except (Unreadable, NotAPage) as error:
        why = error.message if isinstance(error, Unreadable) else str(error)
        hint = f" {error.hint}" if isinstance(error, Unreadable) and error.hint else ""
        return _unread(number), (Warned("page-unread", f"page {number} was not read: {why}.{hint}", number),)


def _call_twice(child: Child, arguments: dict[str, object], limits: Limits) -> object:
    """Return the answer; after a crash ask a fresh child once, as the system may have killed a healthy one for want of memory."""
    try:
        return child.call(f"{_WORKER}:read_page", arguments, seconds=limits.page_seconds)
    except Unreadable as error:
        if error.facts.get("reason") != "crash":
            raise
    return child.call(f"{_WORKER}:read_page", arguments, seconds=limits.page_seconds)


def _if_empty(page: Page) -> tuple[Warned, ...]:
    """Return a warning where a page gave no text and nothing told why: no page passes in silence."""
    if page.words:
        return ()
    return (Warned("page-without-text", f"page {page.number} is blank, or nothing on it is text", page.number),)


def _unread(number: int) -> Page:
    return Page(number=number, method="unread", engine="", confidence=0.0, rotation=0, width=1.0, height=1.0)


def _nonsense() -> Unreadable:
    return Unreadable("reading it gave an answer of the wrong form", hint="Hand the file in again.", reason="error")


@dataclass(slots=True)
class _Shelf:
    """Children waiting for their next file: starting one and loading the models costs a second."""

    process_id: int
    lock: threading.Lock
    idle: list[tuple[int, Child]]


_shelf = _Shelf(os.getpid(), threading.Lock(), [])


@contextlib.contextmanager
def _child(memory_mb: int) -> Iterator[Child]:
    """Lend a child; at most one waits between files."""
    if _shelf.process_id != os.getpid():  # after a fork the children are the parent's
        _shelf.process_id, _shelf.lock, _shelf.idle = os.getpid(), threading.Lock(), []
    with _shelf.lock:
        fitting = next((item for item in _shelf.idle if item[0] == memory_mb), None)
        if fitting is not None:
            _shelf.idle.remove(fitting)
    child = fitting[1] if fitting is not None else Child(memory_mb=memory_mb)
    try:
        yield child
    except BaseException:
        child.close()
        raise
    with _shelf.lock:
        keep = child.calls < _CALLS_OF_A_CHILD and not _shelf.idle
        if keep:
            _shelf.idle.append((memory_mb, child))
    if not keep:
        child.close()


def close_idle() -> None:
    """End the child that waits for the next file; the next reading starts a new one."""
    with _shelf.lock:
        idle, _shelf.idle = _shelf.idle, []
    if _shelf.process_id == os.getpid():
        for _, child in idle:
            child.close()


atexit.register(close_idle)
