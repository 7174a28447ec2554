"""Outlook messages (MSG, MS-OXMSG): an OLE file whose streams are named for the properties they hold. Pure over the open file."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import BinaryIO, Final

from vault.errors import Refused
from vault.intake.mail import ORNAMENT_BYTES, Attachment, Mail, decode_as, text_of_html
from vault.intake.names import last_step
from vault.intake.ole import Ole, open_ole

# Property numbers of MS-OXPROPS.
_SUBJECT, _BODY, _HTML, _RTF = 0x0037, 0x1000, 0x1013, 0x1009
_SENDER, _SENDER_MAIL, _SENDER_SMTP, _TO, _CC, _SENT = 0x0C1A, 0x0C1F, 0x5D01, 0x0E04, 0x0E03, 0x0039
_LONG_NAME, _SHORT_NAME, _SHOWN_NAME, _DATA, _MARK = 0x3707, 0x3704, 0x3001, 0x3701, 0x3712
_CODE_PAGE, _HTML_CODE_PAGE, _DELIVERED = 0x3FFD, 0x3FDE, 0x0E06
_UNICODE, _STRING8, _BINARY, _OBJECT = 0x001F, 0x001E, 0x0102, 0x000D
_CODE_PAGES: Final = {
    65001: "utf-8",
    936: "gb18030",
    54936: "gb18030",
    950: "big5hkscs",
    932: "cp932",
    949: "cp949",
    20127: "utf-8",
}
_HEADER_TOP, _HEADER_INNER, _HEADER_ATTACHMENT = 32, 24, 8
"""Bytes before the first entry of a properties stream: of the message, of a message in a message, of an attachment."""
_DEEPEST: Final = 3
_EPOCH: Final = datetime(1601, 1, 1, tzinfo=UTC)


def open_outlook(stream: BinaryIO) -> Mail:
    """Return what an Outlook message holds; a message in it is taken apart as well, its files named below it.

    Raises:
        Refused: it is broken.
    """
    with open_ole(stream) as ole:
        if "__properties_version1.0" not in ole.names:
            msg = "the file is no Outlook message"
            raise Refused(msg, hint="Save its attachments and send those.", reason="broken-mail")
        return _message(_Storage(ole, "", _HEADER_TOP), 0)


@dataclass(frozen=True, slots=True)
class _Storage:
    """A folder of the file with its properties."""

    ole: Ole
    path: str
    """With a slash at its end, empty for the file itself."""
    header: int

    def text(self, number: int) -> str:
        """Return a property that is a text."""
        wide = self._stream(number, _UNICODE)
        if wide is not None:
            return wide.decode("utf-16-le", "replace").rstrip("\x00")
        narrow = self._stream(number, _STRING8)
        if narrow is None:
            return ""
        return decode_as(narrow, self._charset(_CODE_PAGE)).rstrip("\x00")

    def data(self, number: int) -> bytes | None:
        """Return a property that is bytes."""
        return self._stream(number, _BINARY)

    def page(self) -> str:
        """Return the page of HTML."""
        data = self.data(_HTML)
        return decode_as(data, self._charset(_HTML_CODE_PAGE)) if data is not None else self.text(_HTML)

    def moment(self, number: int) -> str:
        """Return a time, empty where there is none."""
        ticks = self._fixed().get(number)
        if not ticks:
            return ""
        try:
            return (_EPOCH + timedelta(microseconds=struct.unpack("<Q", ticks)[0] // 10)).isoformat(timespec="seconds")
        except OverflowError:
            return ""

    def inner(self, prefix: str) -> Iterator[str]:
        """Give the folders in it whose name begins so, in order."""
        start = len(self.path)
        found = {name[start:].partition("/")[0] for name in self.ole.names if name.startswith(self.path + prefix)}
        yield from sorted(found)

    def folder(self, name: str, header: int) -> _Storage:
        """Return a folder in it."""
        return _Storage(self.ole, f"{self.path}{name}/", header)

    def has_folder(self, name: str) -> bool:
        """Whether it has a folder of that name with something in it."""
        return any(path.startswith(f"{self.path}{name}/") for path in self.ole.names)

    def _stream(self, number: int, kind: int) -> bytes | None:
        return self.ole.stream(f"{self.path}__substg1.0_{number:04X}{kind:04X}")

    def _charset(self, number: int) -> str:
        told = self._fixed().get(number)
        page = struct.unpack("<I", told[:4])[0] if told else 0
        return _CODE_PAGES.get(page, f"cp{page}" if page else "")

    def _fixed(self) -> dict[int, bytes]:
        stream = self.ole.stream(f"{self.path}__properties_version1.0") or b""
        entries = range(self.header, len(stream) - 15, 16)
        return {struct.unpack_from("<H", stream, at + 2)[0]: stream[at + 8 : at + 16] for at in entries}


def _message(storage: _Storage, depth: int) -> Mail:
    sender, address = storage.text(_SENDER), storage.text(_SENDER_SMTP) or storage.text(_SENDER_MAIL)
    headers = [
        ("From", f"{sender} <{address}>" if sender and "@" in address else sender or address),
        ("To", storage.text(_TO)),
        ("Cc", storage.text(_CC)),
        ("Date", storage.moment(_SENT) or storage.moment(_DELIVERED)),
        ("Subject", storage.text(_SUBJECT)),
    ]
    page = storage.page()
    plain, marked = storage.text(_BODY), text_of_html(page) if page else ""
    text = plain if len(plain) * 3 >= len(marked) else marked
    attachments: list[Attachment] = []
    for number, name in enumerate(storage.inner("__attach_version1.0_#"), start=1):
        inner = storage.folder(name, _HEADER_ATTACHMENT)
        message = f"__substg1.0_{_DATA:04X}{_OBJECT:04X}"
        if inner.has_folder(message) and depth < _DEEPEST:
            below = _message(inner.folder(message, _HEADER_INNER), depth + 1)
            subject = dict(below.headers).get("Subject") or f"mail-{number}"
            text += (
                f"\n\n--- {subject} ---\n"
                + "\n".join(f"{key}: {value}" for key, value in below.headers)
                + f"\n\n{below.text}"
            )
            attachments += below.attachments
        else:
            attachments.append(_attachment(inner, number, page))
    return Mail(
        tuple((key, value) for key, value in headers if value),
        text,
        tuple(attachments),
        text_unread=not text.strip() and storage.data(_RTF) is not None,
    )


def _attachment(storage: _Storage, number: int, page: str) -> Attachment:
    path = storage.text(_LONG_NAME) or storage.text(_SHORT_NAME) or storage.text(_SHOWN_NAME) or f"attachment-{number}"
    data = storage.data(_DATA)
    mark = storage.text(_MARK)
    ornament = bool(mark) and f"cid:{mark}" in page and data is not None and len(data) < ORNAMENT_BYTES
    return Attachment(
        path, last_step(path), data or b"", skip_code="ornament" if ornament else "", missing=data is None
    )
