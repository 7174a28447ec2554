"""What every store of bytes promises. A new store passes `tests/contract/store_suite.py` before anything uses it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import BinaryIO, Protocol

from vault.values import Sha256


class Incoming(Protocol):
    """A blob being written. It becomes visible only by `commit`; leaving the context without it throws the bytes away."""

    def write(self, chunk: bytes) -> None:
        """Append bytes.

        Raises:
            StorageFault: the store cannot take them (disk full, quota).
        """
        ...

    @property
    def size_bytes(self) -> int:
        """Bytes written so far."""
        ...

    @property
    def digest(self) -> Sha256:
        """SHA-256 of the bytes written so far."""
        ...

    def view(self) -> BinaryIO:
        """Open what was written so far for reading, to look at it before deciding."""
        ...

    def commit(self) -> Sha256:
        """Make the bytes durable under their hash and return it. Writing the same content twice is no error.

        When this returns, the bytes survive a power loss.
        """
        ...


class BlobStore(Protocol):
    """A write-once store of bytes named by their SHA-256."""

    def receive(self) -> AbstractContextManager[Incoming]:
        """Begin a blob; its hash is computed while it is written."""
        ...

    def put(self, data: bytes) -> Sha256:
        """Store the bytes durably and return their name."""
        ...

    def open(self, digest: Sha256) -> BinaryIO:
        """Open a blob for reading.

        Raises:
            NotFound: no such blob.
        """
        ...

    def read(self, digest: Sha256) -> bytes:
        """Return the whole blob, checked against its name.

        Raises:
            NotFound: no such blob.
            StorageFault: the bytes are not those that were stored.
        """
        ...

    def as_file(self, digest: Sha256) -> AbstractContextManager[Path]:
        """Give the blob, checked against its name, as a file that a reading process can open; a remote store makes a copy for the while.

        Never write to it.

        Raises:
            NotFound: no such blob.
            StorageFault: the bytes are not those that were stored.
        """
        ...

    def exists(self, digest: Sha256) -> bool:
        """Whether the blob is there."""
        ...

    def size_bytes(self, digest: Sha256) -> int:
        """Return the blob's size.

        Raises:
            NotFound: no such blob.
        """
        ...

    def digests(self) -> Iterator[Sha256]:
        """Name every blob, in order."""
        ...
