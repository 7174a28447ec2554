"""Writes a bag as a ZIP in the one form the verifier accepts: stored entries, sorted, one date, no extra bytes. Same files, same bytes.

The headers come from the verifier itself, so that what is written and what is accepted cannot drift apart. Must not know what a bag holds.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from vault.errors import BadInput
from vault.evidence.stranger import verify as stranger

CHUNK: Final = 1024 * 1024


@dataclass(frozen=True)
class BagFile:
    """One file of the bag: bytes, or a file on disk that is copied piece by piece."""

    source: bytes | Path
    sha256: str
    size_bytes: int
    crc: int

    @classmethod
    def of(cls, source: bytes | Path) -> BagFile:
        """Return the file with its digests taken."""
        hasher, size, crc = hashlib.sha256(), 0, 0
        for piece in _pieces(source):
            hasher.update(piece)
            size += len(piece)
            crc = zlib.crc32(piece, crc)
        return cls(source, hasher.hexdigest(), size, crc)


def write_archive(top: str, files: dict[str, BagFile], write: Callable[[bytes], None]) -> None:
    """Write the files below one top folder.

    Raises:
        BadInput: the bundle is larger than a plain ZIP may be.
    """
    total = sum(file.size_bytes + 2 * len(f"{top}/{name}") + 76 for name, file in files.items()) + 22
    if total > stranger.MAX_ZIP_BYTES or len(files) > stranger.MAX_ENTRIES:
        msg = f"the bundle would hold {len(files)} files and {total} bytes, more than one archive takes"
        raise BadInput(msg, hint="Export for a recipient with fewer papers, or split the product's shipments.")
    place, listing = 0, b""
    for name in sorted(files):
        file, full = files[name], f"{top}/{name}"
        header = stranger.local_header(full, file.crc, file.size_bytes)
        listing += stranger.central_header(full, file.crc, file.size_bytes, place)
        write(header)
        for piece in _pieces(file.source):
            write(piece)
        place += len(header) + file.size_bytes
    write(listing)
    write(stranger.end_record(len(files), len(listing), place))


def _pieces(source: bytes | Path) -> Iterator[bytes]:
    if isinstance(source, bytes):
        yield source
        return
    with source.open("rb") as stream:
        while piece := stream.read(CHUNK):
            yield piece
