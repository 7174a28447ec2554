"""Files attached to a PDF: XML invoices (Factur-X, ZUGFeRD, XRechnung) become embedded structure, others are named. Only inside the sandbox."""

from __future__ import annotations

import mmap
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pypdfium2 as pdfium

from vault.reading.embedded import Embedded
from vault.reading.page import Warned
from vault.reading.xml_file import embedded_of
from vault.reading.xml_tree import MOST_BYTES

_MOST = 200
"""Attachments of one file that are looked at."""


def read_attachments(document: pdfium.PdfDocument, path: Path) -> tuple[tuple[Embedded, ...], tuple[Warned, ...]]:
    """Return the XML attached to the file, and a warning that names what else is and was not read."""
    found: list[Embedded] = []
    others: list[str] = []
    for name, data in _attached(document, path):
        embedded = embedded_of(name, data) if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") else None
        if embedded is not None:
            found.append(embedded)
        else:
            others.append(name)
    if not others:
        return tuple(found), ()
    message = f"files attached to this PDF were not read: {', '.join(others[:5])}; hand them in by themselves"
    return tuple(found), (Warned("attachment-unread", message),)


def _attached(document: pdfium.PdfDocument, path: Path) -> Iterator[tuple[str, bytes]]:
    try:
        count = min(_MOST, document.count_attachments())
        for index in range(count):
            attachment = document.get_attachment(index)
            yield attachment.get_name(), bytes(attachment.get_data())
    except pdfium.PdfiumError:  # a broken name tree: the pages can be read all the same
        count = 0
    if not count and _holds_files(path):
        yield from _associated(path)


def _holds_files(path: Path) -> bool:
    """Whether the file holds the mark of attached files; most do not, and need no second parser."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        return data.find(b"/EmbeddedFile") >= 0


def _associated(path: Path) -> Iterator[tuple[str, bytes]]:
    """Give the files a PDF names as associated (``/AF``) without listing them as attachments."""
    try:
        with pikepdf.open(path) as pdf:
            listed = pdf.Root.get("/AF", pikepdf.Array())
            for specification in list(listed)[:_MOST]:
                streams = specification.get("/EF", pikepdf.Dictionary())
                stream = streams.get("/UF", streams.get("/F"))
                if isinstance(stream, pikepdf.Stream):
                    name = str(specification.get("/UF", specification.get("/F", "attachment")))
                    yield name, stream.read_bytes()[: MOST_BYTES + 1]
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError, KeyError):
        return
