"""Opens a ZIP and gives its members one by one, within limits. Names are only shown; nothing is written here, so no path can harm.

Must not decide what a member is (`sniff.py`) nor store it (`service.py`).
"""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, Final

from vault.errors import Refused
from vault.intake.limits import (
    CENTRAL_DIRECTORY_BYTES,
    DEEPEST_ZIP,
    HIGHEST_RATIO,
    MOST_MEMBERS,
    RATIO_FROM_BYTES,
    UNPACKED_TIMES,
)
from vault.intake.names import decode_zip_name, last_step

_CHUNK: Final = 256 * 1024
_UTF8_FLAG: Final = 0x800
_ENCRYPTED_FLAG: Final = 0x1
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
"""Only these are unpacked piece by piece; the standard library unpacks a whole block of the others at once, gigabytes in a bomb."""
_END: Final = b"PK\x05\x06"
_END64_LOCATOR: Final = b"PK\x06\x07"
_END64: Final = b"PK\x06\x06"
_LONGEST_END: Final = 22 + 65535
_UNICODE_PATH: Final = 0x7075

_JUNK_NAMES: Final = frozenset({".ds_store", "thumbs.db", "desktop.ini", "ehthumbs.db"})


@dataclass
class Budget:
    """What may still come out of one upload, shared by all ZIPs inside it."""

    largest_file: int
    bytes_left: int
    members_left: int = MOST_MEMBERS

    @classmethod
    def of_upload(cls, largest_file: int) -> Budget:
        """Return the budget of one upload where a single file may have so many bytes."""
        return cls(largest_file=largest_file, bytes_left=largest_file * UNPACKED_TIMES)


@dataclass(frozen=True, slots=True)
class Member:
    """One entry of a ZIP, or one attachment of a mail."""

    path: str
    """As it stands in the ZIP, decoded."""
    name: str
    """Its last step, safe to show."""
    skip_code: str = ""
    """Why it is passed over: ``folder`` or ``junk``; nobody misses it."""
    refusal: Refused | None = None
    """Why it cannot be taken out."""
    data: bytes | None = field(default=None, repr=False)
    """Its bytes where they are at hand already, as in a mail."""
    _zip: zipfile.ZipFile | None = field(default=None, repr=False)
    _info: zipfile.ZipInfo | None = field(default=None, repr=False)

    def chunks(self, budget: Budget) -> Iterator[bytes]:
        """Give the bytes, counted against the budget: what the ZIP says of sizes is not believed.

        Raises:
            Refused: the member is damaged or passes a limit.
        """
        if self.data is not None:
            yield from self._at_hand(self.data, budget)
            return
        if self._zip is None or self._info is None:
            msg = f"{self.name} cannot be taken out of the ZIP"
            raise self.refusal or Refused(msg)
        size = 0
        try:
            with self._zip.open(self._info) as stream:
                while chunk := stream.read(_CHUNK):
                    size += len(chunk)
                    budget.bytes_left -= len(chunk)
                    if budget.bytes_left < 0:
                        raise _too_much()
                    if size > budget.largest_file:
                        msg = f"{self.name} unpacks to more than the {budget.largest_file} bytes a file may have"
                        raise Refused(msg, hint="Send it in parts.", reason="too-large")
                    if size > RATIO_FROM_BYTES and size > HIGHEST_RATIO * max(self._info.compress_size, 1):
                        msg = f"{self.name} unpacks to more than {HIGHEST_RATIO} times its packed size, as ZIP bombs do"
                        raise Refused(msg, hint="If it is a real paper, send it outside the ZIP.", reason="zip-bomb")
                    yield chunk
        except _BROKEN as error:
            if isinstance(error, OSError) and error.errno is not None:
                raise  # the disk's fault, not the file's
            raise _damaged(self.name, error) from error

    def _at_hand(self, data: bytes, budget: Budget) -> Iterator[bytes]:
        budget.bytes_left -= len(data)
        if budget.bytes_left < 0:
            raise _too_much()
        if len(data) > budget.largest_file:
            msg = f"{self.name} has more than the {budget.largest_file} bytes a file may have"
            raise Refused(msg, hint="Send it in parts.", reason="too-large")
        for start in range(0, len(data), _CHUNK):
            yield data[start : start + _CHUNK]


_BROKEN: Final = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    struct.error,
    NotImplementedError,
    UnicodeDecodeError,
    RuntimeError,
    ValueError,
    OverflowError,
    OSError,
)
"""What the standard library raises on foreign bytes in a ZIP (OSError without a number: it was asked to seek where nothing is)."""


def open_zip(stream: BinaryIO) -> zipfile.ZipFile:
    """Open a ZIP whose list of contents is small enough to be read.

    Raises:
        Refused: it cannot be opened, holds nothing, or holds too much.
    """
    count, size = _end_record(stream)
    if count > MOST_MEMBERS or size > CENTRAL_DIRECTORY_BYTES:
        raise _too_many(count)
    try:
        opened = zipfile.ZipFile(stream)
    except _BROKEN as error:
        msg = f"the ZIP cannot be opened: {error}"
        raise Refused(msg, hint="Pack the files again, or send them one by one.", reason="broken-zip") from error
    if len(opened.infolist()) > MOST_MEMBERS:
        raise _too_many(len(opened.infolist()))
    if not opened.infolist():
        raise Refused(
            "the ZIP holds no files", hint="Pack the papers again, or send them one by one.", reason="empty-zip"
        )
    return opened


def members_of(opened: zipfile.ZipFile, budget: Budget) -> Iterator[Member]:
    """Give every entry in the order of the ZIP, those that cannot be taken out with the reason."""
    for info in opened.infolist():
        path = path_of(info)
        name = last_step(path)
        if path.endswith(("/", "\\")):
            yield Member(path, name, skip_code="folder")
        elif _is_junk(path):
            yield Member(path, name, skip_code="junk")
        elif (refusal := _refusal(info, name, budget)) is not None:
            yield Member(path, name, refusal=refusal)
        else:
            budget.members_left -= 1
            yield Member(path, name, _zip=opened, _info=info)


def announced_total(opened: zipfile.ZipFile) -> int:
    """Return how many bytes the ZIP says it holds unpacked."""
    return sum(info.file_size for info in opened.infolist())


def refuse_if_too_deep(depth: int) -> None:
    """Stop at the named depth.

    Raises:
        Refused: the ZIP lies too deep in others.
    """
    if depth > DEEPEST_ZIP:
        msg = f"the ZIP lies {depth} levels deep, expected at most {DEEPEST_ZIP}"
        raise Refused(msg, hint="Unpack the outer ZIP and send what is in it.", reason="too-deep")


def refuse_if_too_much(total: int, budget: Budget) -> None:
    """Stop before the first member where the ZIP itself says that it holds too much.

    Raises:
        Refused: it does.
    """
    if total > budget.bytes_left:
        raise _too_much()


def path_of(info: zipfile.ZipInfo) -> str:
    """Return the path of a member as its maker wrote it."""
    if info.flag_bits & _UTF8_FLAG:
        return info.orig_filename
    if (unicode_path := _unicode_path(info)) is not None:
        return unicode_path
    return decode_zip_name(info.orig_filename.encode("cp437"))


def _refusal(info: zipfile.ZipInfo, name: str, budget: Budget) -> Refused | None:
    if info.flag_bits & _ENCRYPTED_FLAG:
        msg = f"{name} is protected by a password"
        return Refused(msg, hint="Unpack the ZIP with its password and send the files.", reason="encrypted-member")
    if info.compress_type not in _METHODS:
        msg = f"{name} is packed with method {info.compress_type}, which is not known here"
        return Refused(msg, hint="Unpack the ZIP and send the files.", reason="unsupported-member")
    if info.create_system == 3 and stat.S_ISLNK(info.external_attr >> 16):
        msg = f"{name} is only a link to another file"
        return Refused(msg, hint="Send the file it points to.", reason="link")
    if budget.members_left <= 0:
        return _too_many(MOST_MEMBERS + 1)
    if budget.bytes_left <= 0:
        return _too_much()
    return None


def _is_junk(path: str) -> bool:
    steps = path.replace("\\", "/").lower().split("/")
    return "__macosx" in steps[:-1] or steps[-1] in _JUNK_NAMES or steps[-1].startswith("._")


def _unicode_path(info: zipfile.ZipInfo) -> str | None:
    """Return the name of Info-ZIP's Unicode path field (APPNOTE 4.6.9) where it still belongs to the plain name."""
    extra = info.extra
    while len(extra) >= 4:
        kind, size = struct.unpack_from("<HH", extra)
        body = extra[4 : 4 + size]
        if kind == _UNICODE_PATH and len(body) > 5 and body[0] == 1:
            if int.from_bytes(body[1:5], "little") != zlib.crc32(info.orig_filename.encode("cp437")):
                return None
            try:
                return body[5:].decode("utf-8")
            except UnicodeDecodeError:
                return None
        extra = extra[4 + size :]
    return None


def _end_record(stream: BinaryIO) -> tuple[int, int]:
    """Return the number of members and the size of their list as the end of the ZIP says, before anything of it is read into memory."""
    stream.seek(0, 2)
    length = stream.tell()
    start = max(0, length - _LONGEST_END)
    stream.seek(start)
    tail = stream.read()
    place = tail.rfind(_END)
    if place < 0 or len(tail) - place < 22:
        hint = "It was probably cut off on its way. Pack the files again, or send them one by one."
        raise Refused("the ZIP has no end", hint=hint, reason="broken-zip")
    count, size = struct.unpack_from("<HI", tail, place + 10)
    if (count == 0xFFFF or size == 0xFFFFFFFF) and place >= 20 and tail[place - 20 : place - 16] == _END64_LOCATOR:
        (offset,) = struct.unpack_from("<Q", tail, place - 12)
        stream.seek(min(offset, length))
        record = stream.read(56)
        if record[:4] == _END64 and len(record) == 56:
            count, size = struct.unpack_from("<QQ", record, 32)
    stream.seek(0)
    return count, size


def _too_many(count: int) -> Refused:
    msg = f"the ZIP holds {count} files, expected at most {MOST_MEMBERS}, those of ZIPs inside it included"
    return Refused(msg, hint="Pack fewer papers into one ZIP.", reason="too-many-members")


def _too_much() -> Refused:
    msg = "the ZIP unpacks to more than one upload may hold"
    return Refused(msg, hint="Send the papers one by one, or in several ZIPs.", reason="too-much-unpacked")


def _damaged(name: str, error: BaseException) -> Refused:
    msg = f"{name} is damaged inside the ZIP: {error}"
    return Refused(msg, hint="Pack it again, or send it outside the ZIP.", reason="damaged-member")
