"""Takes a multipart/form-data body (RFC 7578) apart while it arrives, byte for byte, however it is cut into pieces.

Only the delimiter the standard names counts (CRLF, two hyphens, boundary): a parser that also takes a bare CR or LF for a line break gives a
file a byte too many or too few where a piece ends between CR and LF, and an altered paper is no evidence.
Must not know what becomes of a part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from werkzeug.http import parse_options_header

LONGEST_HEADERS: Final = 64 * 1024
"""Bytes of the headers of one part, and of what may stand before the first."""
_LINE_END: Final = re.compile(rb"[ \t]*\r\n")
_MAYBE_LINE_END: Final = re.compile(rb"[ \t]*\r?")


@dataclass(frozen=True, slots=True)
class PartBegun:
    """The headers of a part; its bytes follow."""

    name: str
    filename: str | None
    """None for a plain field."""


class MultipartReader:
    """Fed with pieces of the body, gives the begin of each part and its bytes."""

    def __init__(self, boundary: str) -> None:
        if not 1 <= len(boundary) <= 200 or not boundary.isascii():
            msg = f"got the boundary {boundary[:80]!r}, expected 1 to 200 ASCII characters"
            raise ValueError(msg)
        self._delimiter: Final = b"\r\n--" + boundary.encode("ascii")
        # The first boundary may stand at the very beginning, without the line end that belongs to all others.
        self._buffer = bytearray(b"\r\n")
        self._state: Literal["before", "delimiter", "headers", "blank", "data", "end"] = "before"
        self._looked_like: bytes = b""
        """What it was, should the delimiter just found turn out to be data of a part."""

    @property
    def ended(self) -> bool:
        """Whether the final boundary was there."""
        return self._state == "end"

    def feed(self, piece: bytes) -> Iterator[PartBegun | bytes]:
        """Take the next piece of the body and give what it completes.

        Raises:
            ValueError: the body is not as the standard says.
        """
        if self.ended:
            return  # what stands behind the final boundary is nothing (RFC 2046, epilogue)
        self._buffer += piece
        while True:
            if self._state in {"before", "data"}:
                in_part = self._state == "data"
                data, found = self._until_delimiter()
                if data and in_part:
                    yield data
                if not found:
                    return
                self._state, self._looked_like = "delimiter", self._delimiter if in_part else b""
            elif self._state == "delimiter":
                meaning = self._read_delimiter()
                if meaning == "wait":
                    return
                if meaning == "last":
                    self._state = "end"
                    return
                if meaning == "next":
                    self._state = "headers"
                    continue
                if self._looked_like:
                    yield self._looked_like
                self._state = "data" if self._looked_like else "before"
            elif self._state == "headers":
                begun = self._read_headers()
                if begun is None:
                    return
                self._state = "blank"
                yield begun
            elif not self._read_blank_line():
                return

    def _until_delimiter(self) -> tuple[bytes, bool]:
        """Take out what certainly stands before the next delimiter; whether it was found, and taken out as well."""
        place = self._buffer.find(self._delimiter)
        if place >= 0:
            data = bytes(self._buffer[:place])
            del self._buffer[: place + len(self._delimiter)]
            return data, True
        sure = max(0, len(self._buffer) - len(self._delimiter) + 1)
        data = bytes(self._buffer[:sure])
        del self._buffer[:sure]
        return data, False

    def _read_delimiter(self) -> Literal["wait", "last", "next", "no delimiter"]:
        """Say what stands behind the boundary: two hyphens end the body, a line end begins a part, all else was data that looks like it."""
        if self._buffer.startswith(b"--"):
            return "last"
        if (line_end := _LINE_END.match(self._buffer)) is not None:
            del self._buffer[: line_end.end() - 2]  # its CRLF stays: a part without headers has only one more
            return "next"
        undecided = bytes(self._buffer[:2]) in {b"", b"-"} or (
            _MAYBE_LINE_END.fullmatch(self._buffer) is not None and len(self._buffer) < LONGEST_HEADERS
        )
        return "wait" if undecided else "no delimiter"

    def _read_headers(self) -> PartBegun | None:
        """Return the begin of the part once its headers are all there."""
        end = self._buffer.find(b"\r\n\r\n")
        if end > LONGEST_HEADERS or (end < 0 and len(self._buffer) > LONGEST_HEADERS):
            msg = f"got headers of a part of more than {LONGEST_HEADERS} bytes"
            raise ValueError(msg)
        if end < 0:
            return None
        lines = self._buffer[:end].decode("utf-8").split("\r\n")
        del self._buffer[: end + 2]
        for line in lines:
            name, colon, value = line.partition(":")
            if colon and name.strip().lower() == "content-disposition":
                kind, options = parse_options_header(value.strip())
                if kind == "form-data":
                    return PartBegun(options.get("name", ""), options.get("filename"))
        msg = "got a part without 'Content-Disposition: form-data'"
        raise ValueError(msg)

    def _read_blank_line(self) -> bool:
        """Take out the empty line between headers and data; False where more must come first.

        A part without data may leave it out (RFC 2046, 5.1.1): then its line end already belongs to the next boundary.
        """
        if self._buffer.startswith(self._delimiter):
            del self._buffer[: len(self._delimiter)]
            self._state, self._looked_like = "delimiter", self._delimiter[2:]
        elif self._delimiter.startswith(bytes(self._buffer[: len(self._delimiter)])):
            return False
        else:
            del self._buffer[:2]
            self._state = "data"
        return True
