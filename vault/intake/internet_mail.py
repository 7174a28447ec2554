"""Mails as they are sent (EML, RFC 5322 and MIME). Foreign bytes in, plain values out; nothing is written."""

from __future__ import annotations

import email
import mimetypes
from collections.abc import Iterator
from email import policy
from email.errors import CloseBoundaryNotFoundDefect, MessageDefect
from email.message import Message
from typing import BinaryIO, Final

from vault.errors import Refused
from vault.intake.mail import ORNAMENT_BYTES, Attachment, Mail, decode_as, decode_header, text_of_html
from vault.intake.names import last_step

SHOWN_HEADERS: Final = ("From", "To", "Cc", "Date", "Subject")
_MOST_PARTS: Final = 2000
_DEEPEST: Final = 30
_PARSED: Final = policy.compat32
"""Keeps every header as it came and never refuses one; names are decoded by our own rules."""
_FAULTS: Final = (ValueError, LookupError, TypeError, AttributeError, UnicodeError, MessageDefect, RecursionError)
_SIGNATURES: Final = frozenset(
    {"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"}
)


def open_internet_mail(stream: BinaryIO) -> Mail:
    """Return what a mail holds.

    Raises:
        Refused: it cannot be taken apart.
    """
    try:
        message = email.message_from_binary_file(stream, policy=_PARSED)
    except _FAULTS as error:
        msg = f"the mail cannot be taken apart: {error}"
        raise Refused(msg, hint="Save its attachments and send those.", reason="broken-mail") from error
    texts: list[str] = []
    pages: list[str] = []
    attachments: list[Attachment] = []
    for part in _leaves(message):
        kind = part.get_content_type()
        if kind in {"text/plain", "text/html"} and not _is_attached(part):
            (texts if kind == "text/plain" else pages).append(_text(part))
        else:
            attachments.append(_attachment(part, len(attachments) + 1, "".join(pages)))
    headers = tuple((name, _header(message, name)) for name in SHOWN_HEADERS if message.get(name))
    # A mail says the same twice, as text and as a page; where the text is a stub the page is read.
    plain = "\n\n".join(text for text in texts if text.strip())
    marked = "\n\n".join(text_of_html(page) for page in pages)
    text = plain if len(plain) * 3 >= len(marked) else marked
    cut = any(isinstance(defect, CloseBoundaryNotFoundDefect) for part in message.walk() for defect in part.defects)
    return Mail(headers, text, tuple(attachments), damaged=cut)


def _leaves(message: Message) -> Iterator[Message]:
    """Give the parts that hold something; a mail attached to a mail is one of them."""
    waiting: list[tuple[Message, int]] = [(message, 0)]
    count = 0
    while waiting:
        part, depth = waiting.pop(0)
        count += 1
        if count > _MOST_PARTS or depth > _DEEPEST:
            msg = f"the mail has more than {_MOST_PARTS} parts, or they lie deeper than {_DEEPEST}"
            raise Refused(msg, hint="Save its attachments and send those.", reason="too-many-members")
        if part.get_content_maintype() == "multipart" and part.is_multipart():
            inner = part.get_payload()
            if isinstance(inner, list):
                waiting[:0] = [(one, depth + 1) for one in inner if isinstance(one, Message)]
        else:
            yield part


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" or _raw_name(part) is not None


def _raw_name(part: Message) -> str | None:
    try:
        return part.get_filename()
    except _FAULTS:
        return "unnamed"


def _attachment(part: Message, number: int, page: str) -> Attachment:
    kind = part.get_content_type()
    path = decode_header(_raw_name(part) or "")
    if kind == "message/rfc822" and part.is_multipart():
        inner = part.get_payload(0)
        data = inner.as_bytes() if isinstance(inner, Message) else b""
        subject = _header(inner, "Subject") if isinstance(inner, Message) else ""
        path = path or f"{subject or f'mail-{number}'}.eml"
    else:
        data = _payload(part)
        path = path or f"attachment-{number}{mimetypes.guess_extension(kind) or ''}"
    return Attachment(path, last_step(path), data, skip_code=_skip(part, kind, data, page))


def _skip(part: Message, kind: str, data: bytes, page: str) -> str:
    if kind in _SIGNATURES:
        return "signature"
    mark = str(part.get("Content-ID") or "").strip("<> ")
    set_in = bool(mark) and f"cid:{mark}" in page
    return "ornament" if set_in and kind.startswith("image/") and len(data) < ORNAMENT_BYTES else ""


def _payload(part: Message) -> bytes:
    try:
        data = part.get_payload(decode=True)
    except _FAULTS:
        return b""
    return data if isinstance(data, bytes) else b""


def _text(part: Message) -> str:
    return decode_as(_payload(part), str(part.get_content_charset() or ""))


def _header(message: Message, name: str) -> str:
    return decode_header(str(message.get(name) or ""))
