"""What a mail holds, as plain values, whichever form it came in; and how foreign texts and names in mails are decoded. Pure.

Must not decide what an attachment is (`sniff.py`) nor store it (`service.py`).
"""

from __future__ import annotations

import base64
import binascii
import html.parser
import quopri
import re
from dataclasses import dataclass
from typing import Final

from vault.intake.names import decode_zip_name
from vault.intake.text import decode_text

ORNAMENT_BYTES: Final = 40 * 1024
"""A picture set into the text of a mail and smaller than this is a logo of a signature; a pasted paper is larger."""
_WIDER: Final = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb_2312-80": "gb18030",
    "big5": "big5hkscs",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "us-ascii": "utf-8",
    "iso-8859-1": "cp1252",
}
"""Names of encodings that are used for their wider successors."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file attached to a mail."""

    path: str
    """As the mail names it."""
    name: str
    """Safe to show."""
    data: bytes
    skip_code: str = ""
    """Why it is passed over: ``ornament`` or ``signature``."""
    missing: bool = False
    """The mail names it and does not hold it."""


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail taken apart."""

    headers: tuple[tuple[str, str], ...]
    text: str
    attachments: tuple[Attachment, ...]
    damaged: bool = False
    """It ends before its own end mark."""
    text_unread: bool = False
    """It has a text in a form that is not read (RTF alone)."""


def decode_as(data: bytes, charset: str) -> str:
    """Return the text in the encoding it is said to be in, or in the one it looks like."""
    name = _WIDER.get(charset.lower(), charset.lower())
    try:
        return data.decode(name or "utf-8")
    except (UnicodeDecodeError, LookupError, ValueError):
        found = decode_text(data)
        return found.text if found else data.decode("latin-1")


def decode_header(raw: str) -> str:
    """Return a header's text: encoded words decoded, bytes that should not be there as what they look like, folded lines joined."""
    if any("\udc80" <= letter <= "\udcff" for letter in raw):
        return decode_zip_name(raw.encode("utf-8", "surrogateescape"))
    # Some programs fold an encoded word in the middle of a character: neighbours of one encoding are joined before they are decoded.
    joined = re.sub(r"\?=\s+=\?", "?==?", " ".join(raw.split()))
    parts: list[str] = []
    kept: tuple[bytes, str] = (b"", "")
    place = 0
    for word in re.finditer(r"=\?([^?*]+)(?:\*[^?]*)?\?([bBqQ])\?([^?]*)\?=", joined):
        between = joined[place : word.start()]
        data, charset = _encoded_word(word[2], word[3]), word[1].lower()
        if kept[0] and (between or charset != kept[1]):
            parts.append(decode_as(*kept))
            kept = (b"", "")
        parts.append(between)
        kept = (kept[0] + data, charset)
        place = word.end()
    if kept[0]:
        parts.append(decode_as(*kept))
    return "".join([*parts, joined[place:]]).strip()


def _encoded_word(form: str, body: str) -> bytes:
    if form in "qQ":
        return quopri.decodestring(body.replace("_", " ").encode("ascii", "replace"))
    try:
        return base64.b64decode(body + "=" * (-len(body) % 4))
    except (binascii.Error, ValueError):
        return body.encode("ascii", "replace")


class _Shown(html.parser.HTMLParser):
    """The text of a page as a person sees it, a line for each block and row."""

    _BLOCKS: Final = frozenset({"p", "div", "br", "tr", "li", "h1", "h2", "h3", "h4", "table", "blockquote", "hr"})
    _SILENT: Final = frozenset({"script", "style", "head", "title"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in self._SILENT:
            self._silent += 1
        elif tag in self._BLOCKS:
            self.parts.append("\n")
        elif tag in {"td", "th"}:
            self.parts.append("\t")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in self._BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(re.sub(r"\s+", " ", data))


def text_of_html(page: str) -> str:
    """Return the text of a page of HTML, cells of a row parted by tabs."""
    shown = _Shown()
    try:
        shown.feed(page)
        shown.close()
    except (AssertionError, ValueError):  # what the parser raises on broken declarations; what came before is kept
        pass
    lines = [re.sub(r"[ \xa0]*\t[ \xa0]*", "\t", line).strip() for line in "".join(shown.parts).splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
