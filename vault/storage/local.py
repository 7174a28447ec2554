"""Bytes at rest in a local folder: temporary file, fsync, rename, fsync of the folder, read-only. Plain files, so that `sha256sum` checks them.

Must not interpret what it stores. A file is visible under its hash only when it is whole; what a crash leaves lies in ``incoming/`` and is
swept at a later start.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from vault.errors import NotFound, StorageFault
from vault.values import Sha256

_INCOMING: Final = "incoming"
_FAN: Final = re.compile(r"[0-9a-f]{2}")
_BLOB: Final = re.compile(r"[0-9a-f]{64}")
_CHUNK: Final = 1024 * 1024
LEFTOVER_AGE_S: Final = 24 * 3600
"""A temporary file nobody wrote to for this long belongs to no upload that still runs."""


class LocalBlobStore:
    """A folder of files named by their SHA-256, spread over 256 folders by the first two digits."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._incoming = root / _INCOMING
        self._durable_fans: set[str] = set()
        with _faults("the folder for originals cannot be made"):
            self._incoming.mkdir(parents=True, exist_ok=True)
            self._sweep()

    @contextmanager
    def receive(self) -> Iterator[LocalIncoming]:
        """Begin a blob; its hash is computed while it is written."""
        incoming = LocalIncoming(self, self._incoming / f"{secrets.token_hex(12)}.part")
        try:
            yield incoming
        finally:
            incoming.discard()

    def put(self, data: bytes) -> Sha256:
        """Store the bytes durably and return their name."""
        with self.receive() as incoming:
            incoming.write(data)
            return incoming.commit()

    def open(self, digest: Sha256) -> BinaryIO:
        """Open a blob for reading; raises NotFound where there is none."""
        with _faults(f"{digest} cannot be opened"):
            try:
                return self._path(digest).open("rb")
            except FileNotFoundError as error:
                raise _missing(digest) from error

    def read(self, digest: Sha256) -> bytes:
        """Return the whole blob, checked against its name."""
        with self.open(digest) as stream, _faults(f"{digest} cannot be read"):
            data = stream.read()
        if hashlib.sha256(data).hexdigest() != digest:
            raise _changed(digest)
        return data

    @contextmanager
    def as_file(self, digest: Sha256) -> Iterator[Path]:
        """Give the blob as a file on this machine, checked against its name; it must not be written to."""
        with self.open(digest) as stream, _faults(f"{digest} cannot be read"):
            found = _digest_of(stream)
        if found != digest:
            raise _changed(digest)
        yield self._path(digest)

    def exists(self, digest: Sha256) -> bool:
        """Whether the blob is there."""
        return self._path(digest).is_file()

    def size_bytes(self, digest: Sha256) -> int:
        """Return the blob's size; raises NotFound where there is none."""
        try:
            return self._path(digest).stat().st_size
        except FileNotFoundError as error:
            raise _missing(digest) from error

    def digests(self) -> Iterator[Sha256]:
        """Name every blob, in order."""
        for fan in sorted(entry for entry in self._root.iterdir() if _FAN.fullmatch(entry.name)):
            for name in sorted(entry.name for entry in fan.iterdir()):
                if _BLOB.fullmatch(name):
                    yield Sha256(name)

    def publish(self, temporary: Path, digest: Sha256) -> None:
        """Put a synced temporary file in place under its hash, durably. Called by `LocalIncoming.commit` alone.

        A blob that is there already stays, unless the disk has damaged it: then the good bytes that just came take its place.
        """
        target = self._path(digest)
        self._make_fan(target.parent)
        if not self._is_whole(target, digest):
            if target.exists():
                target.chmod(0o600)  # a system that refuses to replace a read-only file would keep the damaged one
            temporary.replace(target)
        # Even where the blob was there: whoever put it there may not have synced the folder yet.
        _sync_folder(target.parent)

    def _make_fan(self, fan: Path) -> None:
        """Make the folder of the first two digits and its entry in the root durable, once for each folder and process."""
        if fan.name in self._durable_fans:
            return
        fan.mkdir(exist_ok=True)
        _sync_folder(self._root)
        self._durable_fans.add(fan.name)

    def _is_whole(self, target: Path, digest: Sha256) -> bool:
        try:
            with target.open("rb") as stream:
                return _digest_of(stream) == digest
        except OSError:  # not there, or no longer readable: the good bytes take its place either way
            return False

    def _sweep(self) -> None:
        """Remove what crashed uploads left. The age is judged by the machine's clock, as the files' times are."""
        for leftover in self._incoming.glob("*.part"):
            # Another process of this vault may sweep at the same moment.
            with suppress(FileNotFoundError):
                if time.time() - leftover.stat().st_mtime > LEFTOVER_AGE_S:
                    leftover.unlink()

    def _path(self, digest: Sha256) -> Path:
        if not _BLOB.fullmatch(digest):
            msg = f"got {digest[:80]!r}, expected a SHA-256 as 64 lower-case hexadecimal digits"
            raise ValueError(msg)
        return self._root / digest[:2] / digest


class LocalIncoming:
    """A blob being written to a temporary file in the same file system, so that its rename is one step."""

    def __init__(self, store: LocalBlobStore, path: Path) -> None:
        self._store = store
        self._path = path
        self._hash = hashlib.sha256()
        self._size = 0
        with _faults("a new file cannot be begun"):
            # O_BINARY is Windows' own: without it line ends would be changed.
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        self._open = True

    def write(self, chunk: bytes) -> None:
        """Append bytes; raises StorageFault where the disk does not take them."""
        rest = memoryview(chunk)
        with _faults("the bytes cannot be written"):
            while rest:
                rest = rest[os.write(self._handle, rest) :]
        self._hash.update(chunk)
        self._size += len(chunk)

    @property
    def size_bytes(self) -> int:
        """Bytes written so far."""
        return self._size

    @property
    def digest(self) -> Sha256:
        """SHA-256 of the bytes written so far."""
        return Sha256(self._hash.hexdigest())

    def view(self) -> BinaryIO:
        """Open what was written so far for reading."""
        with _faults("the bytes just written cannot be read back"):
            return self._path.open("rb")

    def commit(self) -> Sha256:
        """Make the bytes durable under their hash and return it."""
        digest = self.digest
        with _faults("the file cannot be made durable"):
            written = os.fstat(self._handle).st_size
            if written != self._size:
                msg = f"got a file of {written} bytes on disk, expected the {self._size} bytes that were written"
                raise StorageFault(msg, hint="The disk or file system is at fault; check it before going on.")
            os.fsync(self._handle)
            self._close()
            self._path.chmod(0o400)
            self._store.publish(self._path, digest)
        return digest

    def discard(self) -> None:
        """Close and remove the temporary file; after a commit there is none any more, or only a second copy."""
        # Errors here must not hide the one that led here; what stays is swept at a later start.
        with suppress(OSError):
            self._close()
        with suppress(OSError):
            self._path.unlink(missing_ok=True)

    def _close(self) -> None:
        if self._open:
            self._open = False
            os.close(self._handle)


def _digest_of(stream: BinaryIO) -> str:
    found = hashlib.sha256()
    while chunk := stream.read(_CHUNK):
        found.update(chunk)
    return found.hexdigest()


def _sync_folder(folder: Path) -> None:
    """Make a new name in the folder survive a power loss. Windows has no such call: there the file system's journal must do."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _faults(what: str) -> Iterator[None]:
    """Turn what the system says into a fault that says what to do."""
    try:
        yield
    except OSError as error:
        full = error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG}
        hint = (
            "The disk or quota is full: free some space, then send the file again. Nothing of it was kept."
            if full
            else "Check the disk and the rights on the data folder, then send the file again."
        )
        raise StorageFault(f"{what}: {error.strerror or error}", hint=hint) from error


def _missing(digest: Sha256) -> NotFound:
    return NotFound(f"got {digest}, which is not in the store", hint="Restore it from a backup if it was there before.")


def _changed(digest: Sha256) -> StorageFault:
    msg = f"the bytes stored as {digest} are not those that were stored"
    return StorageFault(msg, hint="Keep the damaged file, and restore the good one from a backup or send it again.")
