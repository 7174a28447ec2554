"""What a file is, by its bytes and never by its name. Pure.

Must not parse: a broken PDF is still a PDF, is kept as evidence, and is named unreadable when it is read.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from vault.intake.text import decode_text, separator_of

PDF: Final = "application/pdf"
PNG: Final = "image/png"
JPEG: Final = "image/jpeg"
TIFF: Final = "image/tiff"
WEBP: Final = "image/webp"
HEIC: Final = "image/heic"
XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
XLS: Final = "application/vnd.ms-excel"
DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODS: Final = "application/vnd.oasis.opendocument.spreadsheet"
CSV: Final = "text/csv"
XML: Final = "application/xml"
OFD: Final = "application/ofd"
EML: Final = "message/rfc822"
MSG: Final = "application/vnd.ms-outlook"
ZIP: Final = "application/zip"

MAILS: Final = frozenset({EML, MSG})
CONTAINERS: Final = frozenset({ZIP, *MAILS})
"""Kept as they came, and opened: what lies in them becomes files of their own."""

ACCEPTED: Final = "PDF, PNG, JPEG, TIFF, WebP, HEIC, XLSX, XLS, CSV, DOCX, ODS, OFD, XML invoices and customs messages, EML, MSG and ZIP"

HEAD_BYTES: Final = 4096
PDF_WITHIN: Final = 1024
"""Readers find ``%PDF-`` anywhere in the first KiB (ISO 32000-1, annex H.3, note 13), so we must as well."""
TAIL_BYTES: Final = 1024

_IMAGES: Final = (
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"\xff\xd8\xff", JPEG),
    (b"II*\x00", TIFF),
    (b"MM\x00*", TIFF),
    (b"II+\x00", TIFF),
    (b"MM\x00+", TIFF),
)

_HEVC_BRANDS: Final = frozenset({b"heic", b"heix", b"heim", b"heis"})

_NOT_TAKEN: Final = (
    (b"GIF8", "gif"),
    (b"BM", "bmp"),
    (b"Rar!", "rar"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"{\\rtf", "rtf"),
)

_HINTS: Final[dict[str, str]] = {
    "gif": "Save the picture as PNG or JPEG.",
    "bmp": "Save the picture as PNG or JPEG.",
    "avif": "Save the picture as PNG or JPEG.",
    "old-office": "Save it as XLSX, DOCX or PDF, without a password.",
    "office": "Save it as PDF.",
    "open-document": "Save it as XLSX or PDF.",
    "rtf": "Save it as PDF.",
    "rar": "Unpack it and send the files, or pack them as ZIP.",
    "7z": "Unpack it and send the files, or pack them as ZIP.",
    "markup": "Print the page to PDF.",
}

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER: Final = re.compile(rb"(?P<name>[!-9;-~]{1,60}):(?:[ \t][^\r\n]*|)\r?\n(?:[ \t][^\r\n]*\r?\n)*")
_MAIL_HEADERS: Final = frozenset(
    {b"from", b"to", b"subject", b"date", b"message-id", b"received", b"return-path", b"mime-version", b"delivered-to"}
)
_ROOT: Final = re.compile(r"<(?![?!])(?:[\w.-]+:)?([\w.-]+)")
_BROWSER: Final = re.compile(
    r"(?i)<(?:\w+:)?(?:html|svg|script|stylesheet)\b|<!doctype|<!entity|xml-stylesheet|www\.w3\.org/1999/xhtml"
)


@dataclass(frozen=True, slots=True)
class Sniffed:
    """What the bytes are."""

    media_type: str | None
    """One of those taken in, None for all others."""
    looks_like: str = ""
    """For those not taken in: a short code of what it is instead; ``unknown`` where it cannot be told."""
    notes: tuple[str, ...] = ()
    """What else the bytes could be taken for (a polyglot), such as ``also-zip``: kept with the intake event."""

    @property
    def hint(self) -> str:
        """What to do with a file that is not taken in."""
        taken = f"Taken in: {ACCEPTED}."
        own = _HINTS.get(self.looks_like)
        return f"{own} {taken}" if own else taken


def sniff(head: bytes, tail: bytes, members: Collection[str] = ()) -> Sniffed:
    """Return what a file is.

    Args:
        head: Its first bytes, `HEAD_BYTES` of them where there are as many.
        tail: Its last bytes, `TAIL_BYTES` of them.
        members: The names in it where it is a ZIP or an OLE file that can be opened.
    """
    if (at_start := _magic(head)) is not None:
        return Sniffed(at_start, notes=_notes(head, tail, at_start))
    if head.startswith(b"PK\x03\x04"):
        packed = _of_zip(head, members)
        return packed if packed.media_type is None else Sniffed(packed.media_type, notes=_notes(head, tail, ZIP))
    if head.startswith(_OLE):
        return _of_ole(members)
    if _is_markup(head):
        if _is_paper(head):
            return Sniffed(XML, notes=_notes(head, tail, XML))
        return Sniffed(None, "markup")  # even with %PDF- behind it: a page that runs in a browser is no paper
    if b"%PDF-" in head[:PDF_WITHIN]:
        odd = not head.lstrip(b"\xef\xbb\xbf\r\n\t \x00").startswith(b"%PDF-")
        return Sniffed(PDF, notes=(*(("pdf-not-at-start",) if odd else ()), *_notes(head, tail, PDF)))
    if (other := _other(head)) != "unknown":
        return Sniffed(None, other)
    if _is_mail(head):
        return Sniffed(EML)
    return Sniffed(CSV) if _is_table(head) else Sniffed(None, "unknown")


def is_zip(head: bytes) -> bool:
    """Whether the file begins as a ZIP with something in it."""
    return head.startswith(b"PK\x03\x04")


def is_ole(head: bytes) -> bool:
    """Whether the file begins as an OLE compound file: old Office, Outlook."""
    return head.startswith(_OLE)


def says_encrypted(tail: bytes) -> bool:
    """Whether a PDF's trailer names an encryption; whether a password is needed to open it is found out when it is read."""
    return b"/Encrypt" in tail


def _magic(head: bytes) -> str | None:
    for magic, media_type in _IMAGES:
        if head.startswith(magic):
            return media_type
    if is_heic(head):
        return HEIC
    return WEBP if head[:4] == b"RIFF" and head[8:12] == b"WEBP" else None


def is_heic(head: bytes) -> bool:
    """Whether a file of the ISO family holds a picture coded by HEVC: by its own brand, or one of those it says to fit (ISO/IEC 23008-12)."""
    if head[4:8] != b"ftyp":
        return False
    size = min(int.from_bytes(head[:4], "big"), 256)
    brands = {head[8:12], *(head[start : start + 4] for start in range(16, size, 4))}
    return bool(brands & _HEVC_BRANDS) or (bool(brands & {b"mif1", b"msf1"}) and b"avif" not in brands)


def _notes(head: bytes, tail: bytes, taken_for: str) -> tuple[str, ...]:
    notes = []
    if taken_for != PDF and b"%PDF-" in head[:PDF_WITHIN]:
        notes.append("also-pdf")
    if taken_for != ZIP and b"PK\x05\x06" in tail:
        notes.append("also-zip")
    if any(tag in head.lower() for tag in (b"<script", b"<html", b"<svg")):
        notes.append("also-markup")
    return tuple(notes)


def _of_zip(head: bytes, members: Collection[str]) -> Sniffed:
    names = set(members)
    if "[Content_Types].xml" in names:
        if "xl/workbook.xml" in names:
            return Sniffed(XLSX)
        return Sniffed(DOCX) if "word/document.xml" in names else Sniffed(None, "office")
    if "OFD.xml" in names:
        return Sniffed(OFD)
    if "mimetype" in names and "content.xml" in names and ODS.encode() in head[:PDF_WITHIN]:
        return Sniffed(ODS)
    if "mimetype" in names and ("content.xml" in names or "META-INF/container.xml" in names):
        return Sniffed(None, "open-document")
    if "META-INF/MANIFEST.MF" in names or "AndroidManifest.xml" in names:
        return Sniffed(None, "program")
    return Sniffed(ZIP)


def _of_ole(members: Collection[str]) -> Sniffed:
    names = {name.lower() for name in members}
    if "__properties_version1.0" in names:
        return Sniffed(MSG)
    return Sniffed(XLS) if names & {"workbook", "book"} else Sniffed(None, "old-office")


def _is_paper(head: bytes) -> bool:
    """Whether XML is data: it has a root that is no web page, and names nothing a browser would run or a parser would fetch."""
    decoded = decode_text(head, cut=True)
    if decoded is None or _BROWSER.search(decoded.text):
        return False
    return _ROOT.search(decoded.text) is not None and (
        decoded.text.lstrip().startswith("<?xml")
        or "xmlns" in decoded.text
        or decoded.text.lstrip().startswith(("<Dec", "<EInvoice", "<Invoice"))
    )


def _is_mail(head: bytes) -> bool:
    """Whether it begins with the header of a mail: three lines of it at least, two of them of the kind every mail has."""
    place = head.find(b"\n") + 1 if head.startswith((b"From ", b">From ")) else 0
    names: list[bytes] = []
    while match := _HEADER.match(head, place):
        names.append(match["name"].lower())
        place = match.end()
    return len(names) >= 3 and len(_MAIL_HEADERS & set(names)) >= 2


def _is_table(head: bytes) -> bool:
    decoded = decode_text(head, cut=len(head) >= HEAD_BYTES)
    return decoded is not None and separator_of(decoded.text) is not None


def _is_markup(head: bytes) -> bool:
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if head.startswith(mark):
            return head[2:].decode(encoding, "replace").lstrip().startswith("<")
    return head.lstrip(b"\xef\xbb\xbf\r\n\t \x00").startswith(b"<")


def _other(head: bytes) -> str:
    for magic, code in _NOT_TAKEN:
        if head.startswith(magic):
            return code
    if head[4:8] == b"ftyp":
        return "avif" if b"avif" in head[8:64] else "video"
    return "unknown"
