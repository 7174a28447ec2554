#!/usr/bin/env python3
"""Checks an evidence bundle. Needs Python 3.8 or newer and nothing else: no network, no installed package.

    python3 verify.py EB-2026-0001.zip          the ZIP as it was handed over
    python3 verify.py EB-2026-0001              the same, unpacked
    --fingerprint HEX   SHA-256 of the root certificate, as the seller told it to you by another way
    --key VKEY          public key of the seller's log, as the seller told it to you by another way
    --json              answer for a program

Ends with 0 only if every check that can be made passed. What cannot be checked here is named "NOT CHECKED", never left out.

The plan; every number stands at its place below:

    (1)  the archive holds exactly its entries: no second name, no byte between, before or behind them, nothing compressed or linked
    (2)  the bag has its fixed parts, and no file that is not accounted for
    (3)  the tag manifest agrees with the bag's own files
    (4)  the manifest agrees with every file of data/
    (5)  the seal is a signature over the tag manifest by the certificate it carries, and the root issued that certificate
    (6)  the checkpoint of the custody log is signed by the log's key
    (7)  every custody event is in the log under that checkpoint, and its disclosed text is the text committed to
    (8)  the index, the documents and their receipt in the log speak of the same bytes
    (9)  the keys are those you know: only with --fingerprint and --key, else not checked
    (10) the time: no outside time stamp, hence not checked

It proves that the bundle is unchanged since it was sealed and consistent in itself. It cannot prove that what a document says is true.
It is one file on purpose, since it must run alone.
"""

from __future__ import annotations

import argparse
import base64
import binascii
import hashlib
import json
import os
import re
import stat
import struct
import sys
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Dict, List, NamedTuple, NoReturn, Optional, Tuple, Union

# --- limits -----------------------------------------------------------------------------------------------------------------

MAX_ENTRIES = 20_000
MAX_TEXT_BYTES = 64 * 1024 * 1024
"""Largest file that is read whole (index, manifests, custody record); documents are only hashed, piece by piece."""
MAX_ZIP_BYTES = 0xFFFF_FFFF - 1024
"""A plain ZIP counts in 32 bits; larger bundles are not made."""
CHUNK = 1024 * 1024

# --- names of the bag -------------------------------------------------------------------------------------------------------

BAGIT_TXT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
MANIFEST = "manifest-sha256.txt"
TAG_MANIFEST = "tagmanifest-sha256.txt"
SEAL = "signatures/tagmanifest-sha256.txt.p7s"
CHAIN = "signatures/signer-chain.pem"
CHECKPOINT = "proofs/log/checkpoint"
VKEY = "proofs/log/vkey.txt"
INDEX = "data/evidence.json"
CUSTODY = "data/custody.jsonl"
DOCUMENTS = "data/documents/"
SUBMIT = "data/submit/"
RECEIVED = "intake.stored"
"""The event by which a file came into the vault."""
REQUIRED = (
    "bagit.txt", "bag-info.txt", MANIFEST, TAG_MANIFEST, "VERIFY.txt", "verify.py", SEAL, CHAIN, CHECKPOINT, VKEY, INDEX, CUSTODY,
    "data/00-READ-ME-FIRST.pdf", "data/01-evidence-catalogue.pdf", "data/01-evidence-catalogue.csv", "data/02-merged-evidence.pdf",
)  # fmt: skip
UNSEALED = (SEAL, CHAIN)
"""The only files no manifest covers: the signature itself, and certificates that must equal those inside it."""
SCHEMA = "provenance-vault/evidence"
SCHEMA_VERSION = 1

_SAFE_NAME = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*\Z")
_MANIFEST_LINE = re.compile(r"([0-9a-f]{64})  ([^\r\n]+)\Z")
_HEX64 = re.compile(r"[0-9a-f]{64}\Z")
_LEFT_BY_SYSTEM = re.compile(r"(?:.*/)?(?:\.DS_Store|\._[^/]*|__MACOSX/.*|Thumbs\.db|desktop\.ini)\Z", re.IGNORECASE)
"""What file managers leave in folders that were only looked at."""


class Problem(NamedTuple):
    """One thing that is wrong, with the file it is wrong with (empty: the bundle as a whole)."""

    code: str
    file: str
    en: str
    zh: str


@dataclass
class Check:
    """One point of the plan and what came of it. `state`: passed, failed, not-checked."""

    number: int
    en: str
    zh: str
    state: str = "passed"
    note_en: str = ""
    note_zh: str = ""
    problems: List[Problem] = field(default_factory=list)

    def fail(self, code: str, file: str, en: str, zh: str) -> None:
        """Add a problem; the check has failed."""
        self.state = "failed"
        self.problems.append(Problem(code, file, en, zh))

    def skip(self, en: str, zh: str) -> None:
        """Say that this was not checked, and why."""
        self.state, self.note_en, self.note_zh = "not-checked", en, zh


@dataclass
class Report:
    """The answer: every check, and what the bundle says of itself (trust it only where `passed`)."""

    checks: List[Check] = field(default_factory=list)
    bundle_id: str = ""
    """SHA-256 of the tag manifest."""
    facts: Dict[str, Union[str, int]] = field(default_factory=dict)

    @property
    def passed(self) -> bool:
        """Whether nothing failed; what was not checked is named in the checks."""
        return bool(self.checks) and all(check.state != "failed" for check in self.checks)

    @property
    def problems(self) -> List[Problem]:
        """Everything that is wrong."""
        return [problem for check in self.checks for problem in check.problems]

    def as_dict(self) -> Dict[str, Any]:
        """Return the report as plain values for JSON."""
        return {
            "passed": self.passed,
            "bundle_id": self.bundle_id,
            "facts": self.facts,
            "checks": [
                {
                    "number": check.number,
                    "check": {"en": check.en, "zh": check.zh},
                    "state": check.state,
                    "note": {"en": check.note_en, "zh": check.note_zh},
                    "problems": [
                        {"code": problem.code, "file": problem.file, "en": problem.en, "zh": problem.zh}
                        for problem in check.problems
                    ],
                }
                for check in self.checks
            ],
        }


class Malformed(Exception):
    """Something has another form than the format demands."""

    def __init__(self, message: str, file: str = "") -> None:
        super().__init__(message)
        self.file = file


def _no(message: str, file: str = "") -> NoReturn:
    raise Malformed(message, file)


# --- (1) the archive --------------------------------------------------------------------------------------------------------
# The three headers are rebuilt from name, checksum, size and place and must equal the archive's bytes: one form, nothing to hide in.

_STAMP = (0, (1980 - 1980) << 9 | 1 << 5 | 1)
"""Every entry carries 1980-01-01 00:00, the earliest a ZIP can say: the true times stand in the custody record."""
_MODE = (stat.S_IFREG | 0o644) << 16


def local_header(name: str, crc: int, size: int) -> bytes:
    """Return the bytes that stand before an entry."""
    raw = name.encode("ascii")
    return struct.pack("<4s5H3I2H", b"PK\x03\x04", 10, 0, 0, *_STAMP, crc, size, size, len(raw), 0) + raw


def central_header(name: str, crc: int, size: int, offset: int) -> bytes:
    """Return the bytes of an entry in the list at the archive's end; made by a Unix system, format 1.0."""
    raw = name.encode("ascii")
    head = struct.pack(
        "<4s6H3I5H2I", b"PK\x01\x02", 0x030A, 10, 0, 0, *_STAMP, crc, size, size, len(raw), 0, 0, 0, 0, _MODE, offset
    )
    return head + raw


def end_record(count: int, size: int, offset: int) -> bytes:
    """Return the last bytes of the archive."""
    return struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, count, count, size, offset, 0)


class _Entry(NamedTuple):
    offset: int
    """Of the content."""
    size: int
    crc: int


class Files:
    """The files of a bag by their path below its top folder; the same for a ZIP and for a folder."""

    def __init__(self, top: str) -> None:
        self.top = top
        self.names: List[str] = []
        self._digests: Dict[str, Tuple[str, int]] = {}

    def __contains__(self, name: object) -> bool:
        return name in self._known

    @property
    def _known(self) -> Dict[str, Any]:
        raise NotImplementedError

    def _pieces(self, name: str) -> Any:  # noqa: ANN401 - an iterator of bytes
        raise NotImplementedError

    def digest(self, name: str) -> Tuple[str, int]:
        """Return SHA-256 and size of a file."""
        if name not in self._digests:
            hasher, size = hashlib.sha256(), 0
            for piece in self._pieces(name):
                hasher.update(piece)
                size += len(piece)
            self._digests[name] = (hasher.hexdigest(), size)
        return self._digests[name]

    def read(self, name: str) -> bytes:
        """Return a small file whole."""
        if name not in self:
            _no("is missing", name)
        data = b""
        for piece in self._pieces(name):
            data += piece
            if len(data) > MAX_TEXT_BYTES:
                _no(f"is larger than {MAX_TEXT_BYTES} bytes", name)
        return data

    def text(self, name: str) -> str:
        """Return a small file as text."""
        try:
            return self.read(name).decode("utf-8")
        except UnicodeDecodeError:
            _no("is not UTF-8", name)


class FolderFiles(Files):
    """An unpacked bag."""

    def __init__(self, folder: Path, check: Check) -> None:
        super().__init__("")  # whoever unpacks may call his folder what he likes
        self._paths: Dict[str, Path] = {}
        for place, folders, names in os.walk(str(folder)):
            for name in sorted(folders + names):
                path = Path(place) / name
                mode = path.lstat().st_mode
                relative = path.relative_to(folder).as_posix()
                if stat.S_ISDIR(mode):
                    continue
                if not stat.S_ISREG(mode):
                    check.fail("not-a-file", relative, "is a link or a device, not a file", "是链接或设备，不是文件")
                elif len(self._paths) >= MAX_ENTRIES:
                    _no(f"got more than {MAX_ENTRIES} files")
                else:
                    self._paths[relative] = path
        self.names = sorted(self._paths)

    @property
    def _known(self) -> Dict[str, Path]:
        return self._paths

    def _pieces(self, name: str) -> Any:  # noqa: ANN401 - an iterator of bytes
        with self._paths[name].open("rb") as stream:
            while True:
                piece = stream.read(CHUNK)
                if not piece:
                    return
                yield piece


_PACKED_AGAIN = (
    "no entry is as it was written: another program packed this ZIP again. Unpack it and check the folder",
    "没有一个条目与写入时一致：压缩包已被其他程序重新打包。请解压后核验文件夹",
)


class ZipFiles(Files):
    """A bag in its archive. Only the form this vault writes is accepted."""

    def __init__(self, stream: BinaryIO, check: Check) -> None:
        self._stream = stream
        self._entries: Dict[str, _Entry] = {}
        total = stream.seek(0, os.SEEK_END)
        super().__init__("")
        if total > MAX_ZIP_BYTES:
            _no(f"got {total} bytes, expected at most {MAX_ZIP_BYTES}")
        count, list_size, list_offset = self._end(total, check)
        place = self._walk(count, list_size, list_offset, check)
        if place != list_offset:
            check.fail(
                "slack", "", f"holds {list_offset - place} bytes that belong to no entry", "含有不属于任何条目的字节"
            )
        self.names = list(self._entries)
        for name, entry in self._entries.items():
            self._compare_checksum(name, entry, check)

    def _end(self, total: int, check: Check) -> Tuple[int, int, int]:
        tail = self._bytes(max(0, total - 22), 22)
        if len(tail) != 22 or tail[:4] != b"PK\x05\x06":
            _no(
                "the file does not end as a ZIP of this vault does: bytes were added behind it, it was cut off, or it is no ZIP; "
                "if another program packed it again, unpack it and check the folder"
            )
        *_, here, count, list_size, list_offset, _comment = struct.unpack("<4s4H2IH", tail)
        if tail != end_record(count, list_size, list_offset) or here != count:
            check.fail("archive-end", "", "the archive's last record is not as it was written", "压缩包结尾记录被改动")
        if list_offset + list_size + 22 != total:
            _no("the archive's list of entries does not reach from its place to the end: bytes were added or removed")
        return count, list_size, list_offset

    def _walk(self, count: int, list_size: int, list_offset: int, check: Check) -> int:
        if count > MAX_ENTRIES:
            _no(f"got {count} entries, expected at most {MAX_ENTRIES}")
        listing = self._bytes(list_offset, list_size)
        place, cursor, previous, top = 0, 0, "", None
        for _ in range(count):
            if cursor + 46 > len(listing) or listing[cursor : cursor + 4] != b"PK\x01\x02":
                check.fail(
                    "archive-header",
                    self._name_at(place),
                    "its entry in the archive's list is broken",
                    "压缩包目录中的条目损坏",
                )
                return place
            parts = struct.unpack("<4s6H3I5H2I", listing[cursor : cursor + 46])
            crc, size, name_length, extra, comment, offset = (
                parts[7],
                parts[9],
                parts[10],
                parts[11],
                parts[12],
                parts[16],
            )
            raw = listing[cursor + 46 : cursor + 46 + name_length]
            length = 46 + name_length + extra + comment
            full = raw.decode("ascii", "backslashreplace")
            folder, _, name = full.partition("/")
            top = folder if top is None else top
            if folder != top or not _SAFE_NAME.match(name):
                check.fail("unsafe-name", full, "has a name that is not allowed", "文件名不符合规则")
                name = full
            elif listing[cursor : cursor + length] != central_header(full, crc, size, offset):
                check.fail(
                    "archive-header",
                    name,
                    "its entry in the archive's list is not as it was written",
                    "压缩包目录中的条目被改动",
                )
            elif offset != place or self._bytes(offset, 30 + name_length) != local_header(full, crc, size):
                check.fail(
                    "archive-header", name, "the header before it is not as it was written", "文件之前的头部信息被改动"
                )
            if name in self._entries:
                check.fail("duplicate-name", name, "stands in the archive twice", "在压缩包中出现两次")
            if full <= previous:
                check.fail("archive-order", name, "does not stand in order", "条目次序不对")
            self._entries[name] = _Entry(place + 30 + name_length, size, crc)
            place += 30 + name_length + size
            cursor, previous = cursor + length, full
        if cursor != len(listing):
            check.fail("slack", "", "the archive's list holds bytes that belong to no entry", "压缩包目录含多余字节")
        self.top = top or ""
        if count and len({problem.file for problem in check.problems}) >= count:
            check.problems.insert(0, Problem("packed-again", "", *_PACKED_AGAIN))
        return place

    def _name_at(self, place: int) -> str:
        """Return the name an entry's own header gives, to name the file whose place in the list is broken."""
        header = self._bytes(place, 30)
        length = int.from_bytes(header[26:28], "little") if header[:4] == b"PK\x03\x04" else 0
        return self._bytes(place + 30, length).decode("ascii", "backslashreplace").partition("/")[2]

    def _compare_checksum(self, name: str, entry: _Entry, check: Check) -> None:
        crc, hasher, size = 0, hashlib.sha256(), 0
        for piece in self._pieces(name):
            crc = zlib.crc32(piece, crc)
            hasher.update(piece)
            size += len(piece)
        self._digests[name] = (hasher.hexdigest(), size)
        if size != entry.size:
            check.fail("cut-off", name, f"got {size} bytes, expected {entry.size}", "文件不完整")
        elif crc != entry.crc:
            check.fail(
                "altered", name, "its content does not agree with the archive's checksum", "内容与压缩包校验和不符"
            )

    def _bytes(self, offset: int, length: int) -> bytes:
        self._stream.seek(offset)
        return self._stream.read(length)

    @property
    def _known(self) -> Dict[str, _Entry]:
        return self._entries

    def _pieces(self, name: str) -> Any:  # noqa: ANN401 - an iterator of bytes
        entry = self._entries[name]
        done = 0
        while done < entry.size:
            piece = self._bytes(entry.offset + done, min(CHUNK, entry.size - done))
            if not piece:
                return
            done += len(piece)
            yield piece


# --- (2) (3) (4) the bag ----------------------------------------------------------------------------------------------------


def _manifest(files: Files, name: str, check: Check) -> Dict[str, str]:
    """Return file to digest; a manifest is sorted lines of digest, two spaces, name."""
    digests: Dict[str, str] = {}
    text = files.text(name)
    if "\r\n" in text:
        en = "has other line ends than were written: unpack the ZIP again with a program that does not convert text files"
        check.fail("line-ends", name, en, "换行符被转换：请用不转换文本文件的程序重新解压")
        text = text.replace("\r\n", "\n")
    lines = text.split("\n")
    if lines.pop() != "":
        check.fail("manifest-form", name, "does not end with a line end", "清单结尾不完整")
    for line in lines:
        match = _MANIFEST_LINE.match(line)
        if not match or not _SAFE_NAME.match(match.group(2)):
            check.fail("manifest-form", name, f"has a line of another form: {line[:80]!r}", "清单中有格式不符的行")
            continue
        if match.group(2) in digests:
            check.fail("manifest-form", name, f"names {match.group(2)} twice", f"重复列出 {match.group(2)}")
        digests[match.group(2)] = match.group(1)
    if list(digests) != sorted(digests):
        check.fail("manifest-form", name, "is not sorted", "清单未排序")
    return digests


def _say_added(name: str, check: Check, en: str, zh: str) -> None:
    """Refuse a file that is not the bundle's, and say what to do where looking at the folder brought it there."""
    if _LEFT_BY_SYSTEM.match(name):
        en = "is not of the bundle: a file manager (Finder, Explorer) leaves such files. Delete it and check again"
        zh = "不属于证据包，是文件管理器（访达、资源管理器）留下的文件；请删除后重新核验"
    check.fail("added", name, en, zh)


def _check_structure(files: Files, check: Check) -> None:
    for name in REQUIRED:
        if name not in files:
            check.fail("missing", name, "is missing", "缺少该文件")
    for name in files.names:
        if not _SAFE_NAME.match(name) and not _LEFT_BY_SYSTEM.match(name):
            check.fail("unsafe-name", name, "has a name that is not allowed", "文件名不符合规则")
        elif name.startswith("signatures/") and name not in UNSEALED:
            en = "was added: nothing else may stand in signatures/"
            _say_added(name, check, en, "多出的文件：signatures/ 内不得有其他文件")
    if "bagit.txt" in files and files.read("bagit.txt") != BAGIT_TXT:
        check.fail("altered", "bagit.txt", "is not the declaration of a BagIt 1.0 bag", "不是 BagIt 1.0 声明")


def _compare(files: Files, expected: Dict[str, str], present: List[str], check: Check) -> None:
    """Name what is altered, missing, added or renamed."""
    unknown = {name: files.digest(name)[0] for name in present if name not in expected}
    for name, digest in sorted(expected.items()):
        if name in files:
            got = files.digest(name)[0]
            if got != digest:
                check.fail(
                    "altered", name, f"was altered: got SHA-256 {got[:16]}…, expected {digest[:16]}…", "内容被改动"
                )
            continue
        twin = next((other for other, other_digest in unknown.items() if other_digest == digest), None)
        if twin is None:
            check.fail("missing", name, "is missing", "文件缺失")
        else:
            del unknown[twin]
            check.fail("renamed", name, f"was renamed to {twin}", f"被改名为 {twin}")
    for name in unknown:
        _say_added(name, check, "was added: no manifest names it", "多出的文件：清单中没有")


def _check_tag_manifest(files: Files, check: Check) -> None:
    present = [name for name in files.names if not name.startswith(("data/", "signatures/")) and name != TAG_MANIFEST]
    _compare(files, _manifest(files, TAG_MANIFEST, check), present, check)


def _check_payload(files: Files, check: Check) -> None:
    present = [name for name in files.names if name.startswith("data/")]
    _compare(files, _manifest(files, MANIFEST, check), present, check)
    total = sum(files.digest(name)[1] for name in present)
    oxum = bag_info(files.text("bag-info.txt")).get("Payload-Oxum", "")
    if oxum != f"{total}.{len(present)}":
        check.fail(
            "oxum",
            "bag-info.txt",
            f"says Payload-Oxum {oxum!r}, got {total}.{len(present)}",
            "与 Payload-Oxum 所载字节数、文件数不符",
        )


def bag_info(text: str) -> Dict[str, str]:
    """Return label to value of a bag-info.txt."""
    pairs = [line.partition(": ") for line in text.split("\n") if line]
    return {label: value for label, _, value in pairs}


# --- (5) the seal -----------------------------------------------------------------------------------------------------------
# DER is read strictly and the whole signature is rebuilt from its parts: bytes that no signature covers cannot vary unseen.

OID_DATA = bytes.fromhex("06092a864886f70d010701")
OID_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
OID_SHA256 = bytes.fromhex("0609608648016503040201")
OID_RSA = bytes.fromhex("06092a864886f70d010101")
OID_SHA256_RSA = bytes.fromhex("06092a864886f70d01010b")
OID_CONTENT_TYPE = bytes.fromhex("06092a864886f70d010903")
OID_MESSAGE_DIGEST = bytes.fromhex("06092a864886f70d010904")
OID_SIGNING_TIME = bytes.fromhex("06092a864886f70d010905")
OID_SIGNING_CERTIFICATE = bytes.fromhex("060b2a864886f70d010910022f")
_NULL = b"\x05\x00"
_PKCS1_SHA256 = bytes.fromhex("3031300d060960864801650304020105000420")


def der(tag: int, *parts: bytes) -> bytes:
    """Return one DER element."""
    body = b"".join(parts)
    if len(body) < 0x80:
        return bytes([tag, len(body)]) + body
    length = len(body).to_bytes((len(body).bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(length)]) + length + body


def der_integer(number: int) -> bytes:
    """Return a non-negative INTEGER."""
    return der(2, number.to_bytes(number.bit_length() // 8 + 1, "big"))


class Element(NamedTuple):
    """One DER element: tag, content, and all its bytes."""

    tag: int
    body: bytes
    raw: bytes

    def children(self) -> List[Element]:
        """Return the elements inside."""
        found, rest = [], self.body
        while rest:
            element, rest = _take(rest)
            found.append(element)
        return found

    def integer(self) -> int:
        """Return a non-negative INTEGER's value."""
        if (
            self.tag != 2
            or not self.body
            or self.body[0] & 0x80
            or (len(self.body) > 1 and self.body[0] == 0 and self.body[1] < 0x80)
        ):
            _no("got another element where DER needs a non-negative integer")
        return int.from_bytes(self.body, "big")


def _take(data: bytes) -> Tuple[Element, bytes]:
    """Split off the first element; lengths only in their shortest form."""
    if len(data) < 2 or data[0] & 0x1F == 0x1F:
        _no("DER is cut off")
    start, length = 2, data[1]
    if length & 0x80:
        octets = length & 0x7F
        start += octets
        length = int.from_bytes(data[2:start], "big")
        if not 1 <= octets <= 4 or len(data) < start or data[2] == 0 or length < 0x80:
            _no("DER has a length that is not in its shortest form")
    if len(data) < start + length:
        _no("DER is cut off")
    return Element(data[0], data[start : start + length], data[: start + length]), data[start + length :]


def parse_der(data: bytes) -> Element:
    """Return the one element the bytes are."""
    element, rest = _take(data)
    if rest:
        _no("DER has bytes behind its end")
    return element


class Certificate(NamedTuple):
    """What of an X.509 certificate is needed here."""

    raw: bytes
    tbs: bytes
    serial: int
    issuer: bytes
    subject: bytes
    not_before: str
    not_after: str
    modulus: int
    exponent: int
    signature: int
    is_ca: bool

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate."""
        return hashlib.sha256(self.raw).hexdigest()


_BASIC_CONSTRAINTS = bytes.fromhex("0603551d13")


def parse_certificate(data: bytes) -> Certificate:
    """Return the certificate; only RSA with SHA-256, version 3."""
    tbs, algorithm, signature = _exactly(parse_der(data).children(), 3)
    parts = tbs.children()
    if len(parts) != 8 or parts[0].raw != der(0xA0, der_integer(2)) or parts[7].tag != 0xA3:
        _no("got a certificate of another form, expected X.509 version 3 with extensions")
    _, serial, inner, issuer, validity, subject, key, extensions = parts
    expected = der(0x30, OID_SHA256_RSA, _NULL)
    if algorithm.raw != expected or inner.raw != expected:
        _no("got a certificate with another signature algorithm, expected RSA with SHA-256")
    begin, end = _exactly(validity.children(), 2)
    kind, bits = _exactly(key.children(), 2)
    if kind.raw != der(0x30, OID_RSA, _NULL):
        _no("got a certificate for another kind of key, expected RSA")
    modulus, exponent = _exactly(parse_der(_bits(bits)).children(), 2)
    return Certificate(
        data, tbs.raw, serial.integer(), issuer.raw, subject.raw, _moment(begin), _moment(end), modulus.integer(), exponent.integer(),
        int.from_bytes(_bits(signature), "big"), _says_ca(extensions),
    )  # fmt: skip


def _says_ca(extensions: Element) -> bool:
    for extension in parse_der(extensions.body).children():
        parts = extension.children()
        if parts and parts[0].raw == _BASIC_CONSTRAINTS:
            return parse_der(parts[-1].body).body[:3] == b"\x01\x01\xff"
    return False


def _exactly(elements: List[Element], count: int) -> List[Element]:
    if len(elements) != count:
        _no(f"got {len(elements)} elements, expected {count}")
    return elements


def _bits(element: Element) -> bytes:
    if element.tag != 3 or element.body[:1] != b"\x00":
        _no("got another element, expected a bit string of whole bytes")
    return element.body[1:]


def _moment(element: Element) -> str:
    """Return a UTCTime or GeneralizedTime as 2026-03-09T08:15:30Z."""
    text = element.body.decode("ascii", "replace")
    if element.tag == 0x17 and re.match(r"[0-9]{12}Z\Z", text):
        text = ("20" if text[:2] < "50" else "19") + text
    if element.tag not in (0x17, 0x18) or not re.match(r"[0-9]{14}Z\Z", text):
        _no(f"got {text[:40]!r}, expected a time")
    return f"{text[:4]}-{text[4:6]}-{text[6:8]}T{text[8:10]}:{text[10:12]}:{text[12:14]}Z"


def rsa_verifies(certificate: Certificate, message: bytes, signature: int) -> bool:
    """Whether the signature is RSA PKCS #1 v1.5 with SHA-256 over the message (RFC 8017, 8.2.2: rebuild and compare)."""
    length = (certificate.modulus.bit_length() + 7) // 8
    if (
        not 2048 <= certificate.modulus.bit_length() <= 8192
        or certificate.exponent != 65537
        or signature >= certificate.modulus
    ):
        return False
    tail = _PKCS1_SHA256 + hashlib.sha256(message).digest()
    expected = b"\x00\x01" + b"\xff" * (length - len(tail) - 3) + b"\x00" + tail
    return pow(signature, certificate.exponent, certificate.modulus).to_bytes(length, "big") == expected


def seal_attributes(digest: bytes, signing_time: str, certificate: bytes) -> List[bytes]:
    """Return what the seal signs beside the digest: type, digest, time, and which certificate signs (CAdES, RFC 5035)."""
    moment = signing_time.replace("-", "").replace(":", "").replace("T", "")
    when = der(0x17, moment[2:].encode()) if moment < "2050" else der(0x18, moment.encode())
    certificate_id = der(0x30, der(4, hashlib.sha256(certificate).digest()))
    return sorted(
        [
            der(0x30, OID_CONTENT_TYPE, der(0x31, OID_DATA)),
            der(0x30, OID_MESSAGE_DIGEST, der(0x31, der(4, digest))),
            der(0x30, OID_SIGNING_TIME, der(0x31, when)),
            der(0x30, OID_SIGNING_CERTIFICATE, der(0x31, der(0x30, der(0x30, certificate_id)))),
        ]
    )


def signed_data(certificates: List[Certificate], attributes: List[bytes], signature: int) -> bytes:
    """Return the detached CMS signature (RFC 5652) by the first certificate, the others following as its chain."""
    signer = certificates[0]
    length = (signer.modulus.bit_length() + 7) // 8
    info = der(
        0x30,
        der_integer(1),
        der(0x30, signer.issuer, der_integer(signer.serial)),
        der(0x30, OID_SHA256),
        der(0xA0, *attributes),
        der(0x30, OID_RSA, _NULL),
        der(4, signature.to_bytes(length, "big")),
    )
    content = der(
        0x30,
        der_integer(1),
        der(0x31, der(0x30, OID_SHA256)),
        der(0x30, OID_DATA),
        der(0xA0, *sorted(certificate.raw for certificate in certificates)),
        der(0x31, info),
    )
    return der(0x30, OID_SIGNED_DATA, der(0xA0, content))


def pem_chain(certificates: List[Certificate]) -> str:
    """Return the certificates as PEM, the signer's first."""
    text = ""
    for certificate in certificates:
        encoded = base64.b64encode(certificate.raw).decode()
        lines = [encoded[start : start + 64] for start in range(0, len(encoded), 64)]
        text += "-----BEGIN CERTIFICATE-----\n" + "\n".join(lines) + "\n-----END CERTIFICATE-----\n"
    return text


def parse_pem_chain(text: str) -> List[Certificate]:
    """Return the certificates of a PEM file."""
    blocks = re.findall(r"-----BEGIN CERTIFICATE-----\n([A-Za-z0-9+/=\n]+)-----END CERTIFICATE-----\n", text)
    try:
        return [parse_certificate(base64.b64decode(block.replace("\n", ""), validate=True)) for block in blocks]
    except binascii.Error:
        _no("got a certificate that is not base64")


def _check_seal(files: Files, report: Report, check: Check) -> Optional[Certificate]:
    """Return the root certificate."""
    chain_text = files.text(CHAIN)
    try:
        chain = parse_pem_chain(chain_text)
        if len(chain) != 2 or pem_chain(chain) != chain_text:
            _no("expected exactly the signer's certificate and its root, in plain PEM")
    except Malformed as problem:
        check.fail("altered", CHAIN, f"is not as it was written: {problem}", "证书文件被改动或格式不符")
        return None
    signer, root = chain
    if root.issuer != root.subject or not root.is_ca or not rsa_verifies(root, root.tbs, root.signature):
        check.fail("root", CHAIN, "the root certificate is not signed by itself as a root is", "根证书自签名无效")
    if signer.issuer != root.subject or signer.is_ca or not rsa_verifies(root, signer.tbs, signer.signature):
        check.fail("chain", CHAIN, "the signer's certificate was not issued by the root", "签名证书不是由该根证书签发")
    tag_manifest = files.read(TAG_MANIFEST)
    seal = files.read(SEAL)
    try:
        attributes, signature = _seal_parts(seal)
        times = [parse_der(item).children()[1].children()[0] for item in attributes if OID_SIGNING_TIME in item[:24]]
        signing_time = _moment(_exactly(times, 1)[0])
        if signed_data(chain, attributes, signature) != seal:
            _no("its parts do not make up its bytes")
    except (Malformed, IndexError) as problem:
        check.fail("altered", SEAL, f"is not a seal of this form: {problem}", "签名文件被改动或格式不符")
        return root
    report.facts["sealed_at"] = signing_time
    if not rsa_verifies(signer, der(0x31, *attributes), signature):
        check.fail("seal", SEAL, "the signature is not by the certificate it names", "签名与证书不符")
    elif attributes != seal_attributes(hashlib.sha256(tag_manifest).digest(), signing_time, signer.raw):
        check.fail("seal", TAG_MANIFEST, "is not what was sealed", "不是当初签名的内容")
    if (
        not signer.not_before <= signing_time <= signer.not_after
        or not root.not_before <= signing_time <= root.not_after
    ):
        check.fail("validity", SEAL, "was made outside the time its certificates are valid", "签名时间不在证书有效期内")
    return root


def _seal_parts(seal: bytes) -> Tuple[List[bytes], int]:
    """Return the signed attributes and the signature of a CMS with one signer."""
    _, wrapped = _exactly(parse_der(seal).children(), 2)
    content = _exactly(parse_der(wrapped.body).children(), 5)
    info = _exactly(_exactly(content[4].children(), 1)[0].children(), 6)
    return [item.raw for item in info[3].children()], int.from_bytes(info[5].body, "big")


# --- (6) the checkpoint: Ed25519 by RFC 8032, 5.1 --------------------------------------------------------------------------

_P = 2**255 - 19
_L = 2**252 + 27742317777372353535851937790883648493
_D = -121665 * pow(121666, _P - 2, _P) % _P
_Point = Tuple[int, int, int, int]


def _add(p: _Point, q: _Point) -> _Point:
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % _P, (p[1] + p[0]) * (q[1] + q[0]) % _P
    c, d = 2 * p[3] * q[3] * _D % _P, 2 * p[2] * q[2] % _P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % _P, g * h % _P, f * g % _P, e * h % _P


def _times(number: int, point: _Point) -> _Point:
    result = (0, 1, 1, 0)
    while number:
        if number & 1:
            result = _add(result, point)
        point = _add(point, point)
        number >>= 1
    return result


def _decode_point(data: bytes) -> Optional[_Point]:
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & ((1 << 255) - 1)
    if y >= _P:
        return None
    square = (y * y - 1) * pow(_D * y * y + 1, _P - 2, _P) % _P
    x = pow(square, (_P + 3) // 8, _P)
    if (x * x - square) % _P:
        x = x * pow(2, (_P - 1) // 4, _P) % _P
    if (x * x - square) % _P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = _P - x
    return x, y, 1, x * y % _P


_BASE = _decode_point((4 * pow(5, _P - 2, _P) % _P).to_bytes(32, "little"))


def ed25519_verifies(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the signature over the message is by the public key."""
    if len(public) != 32 or len(signature) != 64:
        return False
    key, commitment = _decode_point(public), _decode_point(signature[:32])
    scalar = int.from_bytes(signature[32:], "little")
    if key is None or commitment is None or _BASE is None or scalar >= _L:
        return False
    challenge = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % _L
    left, right = _times(scalar, _BASE), _add(commitment, _times(challenge, key))
    return (left[0] * right[2] - right[0] * left[2]) % _P == 0 and (left[1] * right[2] - right[1] * left[2]) % _P == 0


class Checkpoint(NamedTuple):
    """What the log's key signed."""

    size: int
    root: bytes
    note: str


def _check_checkpoint(files: Files, report: Report, check: Check) -> Optional[Checkpoint]:
    note, vkey = files.text(CHECKPOINT), files.text(VKEY)
    try:
        name, key_id, encoded = vkey.rstrip("\n").split("+", 2)
        key = base64.b64decode(encoded, validate=True)
        identity = hashlib.sha256(name.encode() + b"\n" + key).digest()[:4]
        if key[:1] != b"\x01" or len(key) != 33 or identity.hex() != key_id:
            _no("its parts do not belong together")
    except (ValueError, Malformed) as problem:
        check.fail("key", VKEY, f"is no key of a log: {problem}", "不是有效的日志公钥")
        return None
    report.facts["log_key"] = vkey.rstrip("\n")
    match = re.match(r"([^\n]+)\n([0-9]{1,18})\n([A-Za-z0-9+/=]+)\n\n\u2014 ([^ \n]+) ([A-Za-z0-9+/=]+)\n\Z", note)
    try:
        if not match or match.group(1) != name or match.group(4) != name:
            _no("expected name, size, root and one signature by the log's key")
        signature = base64.b64decode(match.group(5), validate=True)
        checkpoint = Checkpoint(int(match.group(2)), base64.b64decode(match.group(3), validate=True), note)
    except (ValueError, Malformed) as problem:
        check.fail("checkpoint", CHECKPOINT, f"has another form: {problem}", "检查点格式不符")
        return None
    text = note[: note.index("\n\n") + 1].encode()
    if signature[:4] != identity or not ed25519_verifies(key[1:], text, signature[4:]):
        check.fail("checkpoint", CHECKPOINT, "is not signed by the log's key", "检查点签名与日志公钥不符")
        return None
    report.facts["log_size"] = checkpoint.size
    return checkpoint


# --- (7) the custody record in the log (RFC 9162, 2.1.3.2) -----------------------------------------------------------------


class CustodyEvent(NamedTuple):
    """One disclosed event."""

    place: int
    leaf: bytes
    header: Dict[str, Any]


def included(leaf: bytes, index: int, size: int, path: List[bytes], root: bytes) -> bool:
    """Whether the path leads from the leaf at the index to the root."""
    if not 0 <= index < size:
        return False
    place, last, current = index, size - 1, leaf
    for sibling in path:
        if last == 0:
            return False
        if place & 1 or place == last:
            current = hashlib.sha256(b"\x01" + sibling + current).digest()
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            current = hashlib.sha256(b"\x01" + current + sibling).digest()
        place, last = place >> 1, last >> 1
    return last == 0 and current == root


def _custody(files: Files, check: Check) -> Dict[int, CustodyEvent]:
    events: Dict[int, CustodyEvent] = {}
    lines = files.text(CUSTODY).split("\n")  # not splitlines: U+2028 may stand in a disclosed text
    if lines.pop() != "":
        check.fail("custody-form", CUSTODY, "does not end with a line end", "保管记录结尾不完整")
    for number, line in enumerate(lines, 1):
        try:
            record = _object(line)
            header_text, body, salt = record["header"], record["body"], record["salt"]
            header, leaf = _object(header_text), hashlib.sha256(b"\x00" + header_text.encode()).digest()
            index = header["index"]
            if not isinstance(index, int) or index in events:
                _no("its place in the log is missing or doubled")
            if body is not None:
                commitment = hashlib.sha256(bytes.fromhex(salt) + body.encode()).hexdigest()
                if commitment != header["body_sha256"]:
                    check.fail(
                        "custody-body",
                        CUSTODY,
                        f"line {number}: its text is not the text committed to",
                        f"第 {number} 行：内容与承诺值不符",
                    )
        except (KeyError, TypeError, ValueError, AttributeError, Malformed) as problem:
            check.fail("custody-form", CUSTODY, f"line {number} has another form: {problem}", f"第 {number} 行格式不符")
            continue
        events[index] = CustodyEvent(index, leaf, header)
    return events


def _object(text: str) -> Dict[str, Any]:
    """Return a JSON object; one key twice would let two readers see two things."""

    def pairs(items: List[Tuple[str, Any]]) -> Dict[str, Any]:
        if len({name for name, _ in items}) != len(items):
            _no("names one key twice")
        return dict(items)

    try:
        value = json.loads(text, object_pairs_hook=pairs)
    except RecursionError:
        _no("is nested too deeply")
    if not isinstance(value, dict):
        _no("is no JSON object")
    return value


class Receipt(NamedTuple):
    """What a .tlog-proof file says."""

    place: int
    path: List[bytes]
    checkpoint: str


def parse_receipt(text: str) -> Receipt:
    """Return the receipt of a .tlog-proof file."""
    head, _, checkpoint = text.partition("\n\n")
    lines = head.split("\n")
    if len(lines) < 2 or lines[0] != "c2sp.org/tlog-proof@v1" or not re.match(r"index [0-9]{1,18}\Z", lines[1]):
        _no("expected a tlog-proof with its index")
    try:
        path = [base64.b64decode(line, validate=True) for line in lines[2:]]
    except binascii.Error:
        _no("has a hash that is not base64")
    return Receipt(int(lines[1][6:]), path, checkpoint)


def _check_custody(
    files: Files,
    checkpoint: Optional[Checkpoint],
    check: Check,
) -> Tuple[Dict[int, CustodyEvent], Dict[str, int]]:
    """Return the events, and which receipt file speaks of which event."""
    events = _custody(files, check)
    receipts: Dict[str, int] = {}
    for name in files.names:
        if not name.endswith(".tlog-proof"):
            continue
        try:
            receipt = parse_receipt(files.text(name))
        except Malformed as problem:
            check.fail("receipt", name, f"has another form: {problem}", "证明文件格式不符")
            continue
        receipts[name] = receipt.place
        event = events.get(receipt.place)
        if checkpoint is None or receipt.checkpoint != checkpoint.note:
            check.fail("receipt", name, "speaks of another checkpoint than the bundle's", "所载检查点与证据包不一致")
        elif event is None:
            check.fail(
                "receipt",
                name,
                f"speaks of event {receipt.place}, which the custody record does not hold",
                "所指事件不在保管记录中",
            )
        elif not included(event.leaf, event.place, checkpoint.size, receipt.path, checkpoint.root):
            check.fail(
                "receipt", name, f"does not lead from event {event.place} to the checkpoint", "不能证明该事件在日志中"
            )
    for index in sorted(set(events) - set(receipts.values())):
        check.fail("receipt", CUSTODY, f"event {index} has no receipt in proofs/log", f"事件 {index} 没有证明文件")
    return events, receipts


# --- (8) the index ----------------------------------------------------------------------------------------------------------


def _check_index(
    files: Files,
    report: Report,
    events: Dict[int, CustodyEvent],
    receipts: Dict[str, int],
    check: Check,
) -> None:
    try:
        index = _object(files.text(INDEX))
        bundle, exhibits = index["bundle"], index["exhibits"]
        if index["schema"] != SCHEMA or index["version"] != SCHEMA_VERSION:
            check.skip(
                f"schema {index['schema']} {index['version']} is unknown to this script", "本脚本不认识该索引版本"
            )
            return
        report.facts.update(
            number=str(bundle["number"]), recipient=str(bundle["recipient"]), sku=str(index["product"]["sku"])
        )
        report.facts["documents"] = len(exhibits)
        named = [str(exhibit["file"]) for exhibit in exhibits]
        for exhibit in exhibits:
            _check_exhibit(files, exhibit, events, receipts, check)
    except (KeyError, TypeError, ValueError, AttributeError, Malformed) as problem:
        check.fail("index", INDEX, f"has another form: {problem!r}", "索引格式不符")
        return
    _check_said(files, report, index, check)
    info = bag_info(files.text("bag-info.txt"))
    if not bundle["number"] == (files.top or bundle["number"]) == info.get("External-Identifier"):
        got = f"folder {files.top!r}, bag-info {info.get('External-Identifier')!r}, index {bundle['number']!r}"
        check.fail("number", INDEX, f"the bundle's number differs: {got}", "证据包编号不一致")
    if info.get("Vault-Audience") != bundle["recipient"]:
        check.fail("recipient", "bag-info.txt", "names another recipient than the index", "接收方与索引不一致")
    if not exhibits:
        check.fail("empty", INDEX, "names no document: an empty bundle proves nothing", "没有任何证据文件")
    for name in files.names:
        if name.startswith(DOCUMENTS) and named.count(name) != 1 and not _LEFT_BY_SYSTEM.match(name):
            check.fail("index", name, "is not named exactly once in the index", "索引中未列出或重复列出")


def _check_said(files: Files, report: Report, index: Dict[str, Any], check: Check) -> None:
    """What the index says of the log and of the files to hand in must be what lies beside it."""
    lines = files.text(CHECKPOINT).split("\n")
    log = {"size": str(index["log"]["size"]), "root": index["log"]["root"], "key": index["log"]["key"]}
    if log != {"size": lines[1], "root": lines[2], "key": report.facts.get("log_key")}:
        check.fail("index", INDEX, "tells another log than the checkpoint", "所载日志与检查点不一致")
    handed_in = [name for name in files.names if name.startswith(SUBMIT)]
    if sorted(index["submit"]) != sorted(handed_in):
        check.fail(
            "index", INDEX, "names other files to hand in than data/submit holds", "所列提交文件与 data/submit 不一致"
        )


def _check_exhibit(
    files: Files,
    exhibit: Dict[str, Any],
    events: Dict[int, CustodyEvent],
    receipts: Dict[str, int],
    check: Check,
) -> None:
    name, digest = str(exhibit["file"]), str(exhibit["sha256"])
    if not name.startswith(DOCUMENTS) or not _HEX64.match(digest):
        check.fail("index", INDEX, f"names {name!r} in another form than a document's", "索引条目格式不符")
        return
    if name not in files:
        check.fail("missing", name, "is missing, though the index names it", "索引列有但文件缺失")
    elif files.digest(name) != (digest, exhibit["size_bytes"]):
        check.fail("altered", name, "is not the document the index names", "与索引所载文件不一致")
    event = events.get(exhibit["intake_event"])
    receipt = f"proofs/log/{exhibit['exhibit']}.tlog-proof"
    if event is None or receipts.get(receipt) != event.place:
        check.fail("receipt", receipt, f"does not speak of the receiving of {name}", "没有该文件入库事件的证明")
    elif event.header.get("facts", {}).get("sha256") != digest:
        check.fail("altered", name, "is not the document whose receiving the log records", "与日志记录的入库文件不一致")
    elif (event.header.get("type"), event.header.get("at")) != (RECEIVED, exhibit["received_at"]):
        check.fail(
            "received", INDEX, f"tells another time of receiving {name} than the log", "所载入库时间与日志不一致"
        )


# --- the plan, in order -----------------------------------------------------------------------------------------------------

_TITLES = (
    ("the archive is exactly as it was written", "压缩包与写入时完全一致"),
    ("the bag has its parts and no stranger file", "证据包结构完整，没有多余文件"),
    ("the bag's own files are unaltered", "清单、说明与证明文件未改动"),
    ("every document is unaltered", "全部证据文件未改动"),
    ("the seal over all of it is valid", "对整体的签名有效"),
    ("the custody log's checkpoint is signed by the log's key", "保管日志检查点签名有效"),
    ("every custody event is in the log", "全部保管事件均在日志中"),
    ("index, documents and their receipts agree", "索引、文件与入库证明相互一致"),
    ("the keys are those you know", "密钥与您另行获知的一致"),
    ("the time, by somebody else's clock", "由第三方时钟确认的时间"),
)


def verify(path: Union[str, Path, BinaryIO], *, fingerprint: str = "", key: str = "") -> Report:
    """Check a bundle, as a ZIP or as a folder.

    Args:
        path: The ZIP (or an open one), or the unpacked top folder.
        fingerprint: SHA-256 of the root certificate, known from elsewhere; empty: not checked.
        key: The log's public key (vkey), known from elsewhere; empty: not checked.

    Raises:
        OSError: the path cannot be opened.
    """
    report = Report([Check(number, en, zh) for number, (en, zh) in enumerate(_TITLES, 1)])
    container = report.checks[0]
    try:
        if not isinstance(path, (str, Path)):
            _check_files(ZipFiles(path, container), report, fingerprint, key)
        elif Path(path).is_dir():
            folder = FolderFiles(Path(path), container)
            if container.state == "passed":
                container.skip("this is the unpacked folder", "这是解压后的文件夹")
            _check_files(folder, report, fingerprint, key)
        else:
            with Path(path).open("rb") as stream:
                _check_files(ZipFiles(stream, container), report, fingerprint, key)
    except Malformed as problem:
        container.fail("archive", "", str(problem), "压缩包无法按本格式读取")
        for check in report.checks[1:]:
            if not check.problems:
                check.skip("the bundle could not be opened", "证据包无法打开")
    return report


def _check_files(files: Files, report: Report, fingerprint: str, key: str) -> None:
    """Run (2) to (10); a check that stumbles over a malformed file fails and the others go on."""
    _, structure, tags, payload, seal, log, custody, index, keys, time = report.checks
    if TAG_MANIFEST in files:
        report.bundle_id = files.digest(TAG_MANIFEST)[0]
    _guard(structure, lambda: _check_structure(files, structure))
    _guard(tags, lambda: _check_tag_manifest(files, tags))
    _guard(payload, lambda: _check_payload(files, payload))
    root = _guard(seal, lambda: _check_seal(files, report, seal))
    checkpoint = _guard(log, lambda: _check_checkpoint(files, report, log))
    found = _guard(custody, lambda: _check_custody(files, checkpoint, custody))
    events, receipts = found or ({}, {})
    _guard(index, lambda: _check_index(files, report, events, receipts, index))
    if root is not None:
        report.facts["root_fingerprint"] = root.fingerprint
    _check_keys(report, fingerprint, key, keys)
    time.skip(
        "local clock only: the bundle carries no time stamp by a third party",
        "仅有本机时钟：证据包内没有第三方时间戳",
    )


def _guard(check: Check, run: Any) -> Any:  # noqa: ANN401 - whatever the check returns
    try:
        return run()
    except Malformed as problem:
        check.fail("malformed", problem.file, str(problem), "缺少文件或格式不符")
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError) as problem:
        # Whatever a made-up file can do to the code above is a bundle of another form, never an answer left out.
        check.fail("malformed", "", f"holds something of another form: {problem!r}", "有内容格式不符")
    return None


def _check_keys(report: Report, fingerprint: str, key: str, check: Check) -> None:
    """(9) A bundle that carries its own keys proves consistency only; whose they are must be known from elsewhere."""
    wanted = re.sub(r"[^0-9a-f]", "", fingerprint.lower())
    got = report.facts.get("root_fingerprint", "")
    if fingerprint and wanted != got:
        check.fail("key", CHAIN, f"the root certificate is {got}, expected {wanted}", "根证书指纹与您提供的不一致")
    if key and key.strip() != report.facts.get("log_key"):
        check.fail(
            "key",
            VKEY,
            f"the log's key is {report.facts.get('log_key')}, expected {key.strip()}",
            "日志公钥与您提供的不一致",
        )
    if check.state != "failed" and not (fingerprint and key):
        missing = " and ".join(name for name, given in (("--fingerprint", fingerprint), ("--key", key)) if not given)
        check.skip(
            f"give {missing}, as the seller told it to you by another way than this bundle",
            "请用 --fingerprint 与 --key 填入您从其他途径获知的密钥",
        )


# --- what a person sees -----------------------------------------------------------------------------------------------------

_MARKS = {
    "passed": ("ok         ", "通过"),
    "failed": ("FAILED     ", "未通过"),
    "not-checked": ("NOT CHECKED", "未检查"),
}


def show(report: Report) -> str:
    """Return the report for a person, English and Chinese."""
    lines = []
    for check in report.checks:
        mark, mark_zh = _MARKS[check.state]
        lines.append(f"({check.number:>2}) {mark}  {check.en} / {mark_zh}：{check.zh}")
        if check.note_en:
            lines.append(f"                   {check.note_en} / {check.note_zh}")
        lines += [f"       - {item.file or 'the bundle'}: {item.en} / {item.zh}" for item in check.problems]
    facts = report.facts
    lines.append("")
    lines.append(f"bundle id / 证据包标识: {report.bundle_id or '-'}")
    for name, label in (
        ("number", "number / 编号"),
        ("recipient", "recipient / 接收方"),
        ("documents", "documents / 文件数"),
        ("sealed_at", "sealed at (seller's clock) / 签署时间（卖方时钟）"),
        ("root_fingerprint", "root certificate SHA-256 / 根证书指纹"),
        ("log_key", "log key / 日志公钥"),
    ):
        if name in facts:
            lines.append(f"{label}: {facts[name]}")
    lines.append("")
    if report.passed:
        lines.append(
            "PASSED: internally consistent and unchanged since it was sealed; the seller's own signature, local clock."
        )
        lines.append("通过：内容自洽，封存后未改动；为卖方自有签名、本机时钟。")
        lines.append("This does not prove that what the documents say is true, or who holds the keys.")
        lines.append("本结果不证明文件内容属实，也不证明密钥持有人身份。")
    else:
        lines.append("FAILED: do not rely on this bundle; the files named above are not as they were sealed.")
        lines.append("未通过：请勿依据本证据包；上列文件与封存时不一致。")
    return "\n".join(lines)


def main(arguments: Optional[List[str]] = None) -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description="Checks an evidence bundle; needs nothing installed.")
    parser.add_argument("bundle", help="the ZIP, or the unpacked folder")
    parser.add_argument("--fingerprint", default="", help="SHA-256 of the root certificate, known from elsewhere")
    parser.add_argument("--key", default="", help="public key of the seller's log, known from elsewhere")
    parser.add_argument("--json", action="store_true", help="answer for a program")
    options = parser.parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        report = verify(options.bundle, fingerprint=options.fingerprint, key=options.key)
    except OSError as problem:
        print(f"cannot open {options.bundle}: {problem}", file=sys.stderr)
        return 2
    print(json.dumps(report.as_dict(), ensure_ascii=False, indent=2) if options.json else show(report))
    return 0 if report.passed else 1


if __name__ == "__main__":
    sys.exit(main())
