"""OLE compound files (old Office, Outlook messages): the names in them and their streams, within limits. Must not know what they mean."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, Final

import olefile
from olefile.olefile import OleFileError

from vault.errors import Refused

MOST_ENTRIES: Final = 20_000
_FAULTS: Final = (
    OleFileError,
    struct.error,
    OSError,
    IndexError,
    KeyError,
    ValueError,
    TypeError,
    OverflowError,
    AttributeError,
    RecursionError,
)
"""What the library raises on foreign bytes."""


class Ole:
    """An open compound file."""

    def __init__(self, opened: olefile.OleFileIO) -> None:
        self._opened = opened
        self._names = {"/".join(path) for path in opened.listdir(streams=True, storages=True)[:MOST_ENTRIES]}

    @property
    def names(self) -> frozenset[str]:
        """All paths in it, steps parted by ``/``."""
        return frozenset(self._names)

    def stream(self, path: str) -> bytes | None:
        """Return a stream's bytes, None where there is none of that path.

        Raises:
            Refused: it is damaged.
        """
        if path not in self._names:
            return None
        try:
            with self._opened.openstream(path) as stream:
                data: bytes = stream.read()
                return data
        except _FAULTS as error:
            msg = f"a part of it ({path[:80]}) is damaged: {error}"
            raise Refused(msg, hint="Ask for it again.", reason="damaged-member") from error

    def close(self) -> None:
        """Let go of the file."""
        self._opened.close()


@contextmanager
def open_ole(stream: BinaryIO) -> Iterator[Ole]:
    """Open a compound file.

    Raises:
        Refused: it is broken.
    """
    try:
        opened = Ole(olefile.OleFileIO(stream))
    except _FAULTS as error:
        msg = f"the file is broken: {str(error)[:200]}"
        raise Refused(msg, hint="Ask for it again, or save it in a present form.", reason="broken-ole") from error
    try:
        yield opened
    finally:
        opened.close()
