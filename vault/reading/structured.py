"""Files that are data and no picture: which of them a file is, and the reader that opens it. Only inside the sandbox.

Every reader gives an object with ``pages``, ``read(number)`` and, where structure lies beside the pages, ``embedded``.
"""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Protocol

from vault.errors import Refused, Unreadable
from vault.intake.ole import open_ole
from vault.intake.sniff import CSV, DOCX, EML, HEAD_BYTES, MSG, ODS, OFD, TAIL_BYTES, XLS, XLSX, XML, is_ole, sniff
from vault.reading.page import Page, Warned


class OpenPages(Protocol):
    """An open file whose pages can be read."""

    @property
    def pages(self) -> int:
        """How many."""

    def read(self, number: int) -> tuple[Page, tuple[Warned, ...]]:
        """Return one of them."""


def structured_type(path: Path) -> str | None:
    """Return the media type of a file that is read as data, None for any other.

    Raises:
        Unreadable: it begins as such a file and is broken.
    """
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
        file.seek(max(0, path.stat().st_size - TAIL_BYTES))
        tail = file.read(TAIL_BYTES)
    found = sniff(head, tail, _names(path, head)).media_type
    return found if found in _OPENERS else None


def open_structured(path: Path, media_type: str) -> OpenPages:
    """Return the open file.

    Raises:
        Unreadable: it cannot be opened.
    """
    return _OPENERS[media_type](path)


def _names(path: Path, head: bytes) -> list[str]:
    if head.startswith(b"PK"):
        try:
            with zipfile.ZipFile(path) as archive:
                return archive.namelist()
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            msg = "the file is broken and cannot be opened"
            raise Unreadable(msg, hint="Open it, save it again and hand that in.", reason="broken") from error
    if is_ole(head):
        try:
            with path.open("rb") as stream, open_ole(stream) as ole:
                return list(ole.names)
        except Refused as error:
            raise Unreadable(error.message, hint=error.hint, reason="broken") from error
    return []


def _xlsx(path: Path) -> OpenPages:
    from vault.reading.workbook import open_workbook

    return open_workbook(path)


def _xls(path: Path) -> OpenPages:
    from vault.reading.workbook_xls import open_xls

    return open_xls(path)


def _csv(path: Path) -> OpenPages:
    from vault.reading.table_text import open_table

    return open_table(path)


def _docx(path: Path) -> OpenPages:
    from vault.reading.word_file import open_word

    return open_word(path)


def _ods(path: Path) -> OpenPages:
    from vault.reading.workbook_ods import open_ods

    return open_ods(path)


def _xml(path: Path) -> OpenPages:
    from vault.reading.xml_file import open_xml

    return open_xml(path)


def _ofd(path: Path) -> OpenPages:
    from vault.reading.ofd_file import open_ofd

    return open_ofd(path)


def _eml(path: Path) -> OpenPages:
    from vault.reading.mail_file import open_mail_file

    return open_mail_file(path, EML)


def _msg(path: Path) -> OpenPages:
    from vault.reading.mail_file import open_mail_file

    return open_mail_file(path, MSG)


# A reader is imported when its first file comes: each brings a library, and most children read PDFs alone.
_OPENERS = {
    XLSX: _xlsx, XLS: _xls, CSV: _csv, DOCX: _docx, ODS: _ods, XML: _xml, OFD: _ofd, EML: _eml, MSG: _msg,
}  # fmt: skip
