"""The parts of a file that is a ZIP of XML (DOCX, ODS, OFD), within limits. Only inside the sandbox."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from vault.errors import Unreadable

_MAX_UNPACKED = 300 * 1024 * 1024
_MAX_RATIO = 400
_LARGE_PART = 20 * 1024 * 1024
_FAULTS = (zipfile.BadZipFile, OSError, ValueError, KeyError, EOFError, NotImplementedError, RuntimeError, zlib.error)


@dataclass(frozen=True, slots=True)
class Archive:
    """An open ZIP."""

    zip: zipfile.ZipFile
    what: str

    def names(self) -> list[str]:
        """Return the names of its parts."""
        return self.zip.namelist()

    def part(self, name: str) -> bytes | None:
        """Return a part's bytes, None where there is none of that name.

        Raises:
            Unreadable: it is damaged.
        """
        name = posixpath.normpath(name).lstrip("/")
        try:
            return self.zip.read(name)
        except KeyError:
            return None
        except _FAULTS as error:
            raise _broken(self.what) from error

    def close(self) -> None:
        """Let go of the file."""
        self.zip.close()


def open_archive(path: Path, what: str) -> Archive:
    """Return the open ZIP.

    Raises:
        Unreadable: it is broken, or unpacks to more than any paper needs.
    """
    try:
        opened = zipfile.ZipFile(path)
        parts = opened.infolist()
    except _FAULTS as error:
        raise _broken(what) from error
    total = sum(part.file_size for part in parts)
    bomb = any(
        part.file_size > _LARGE_PART and part.file_size > _MAX_RATIO * max(1, part.compress_size) for part in parts
    )
    if total > _MAX_UNPACKED or bomb:
        opened.close()
        msg = f"{what} unpacks to {total // (1024 * 1024)} MiB, more than any paper needs"
        raise Unreadable(msg, hint="Print it to PDF and hand that in.", reason="bomb")
    return Archive(opened, what)


def _broken(what: str) -> Unreadable:
    return Unreadable(
        f"{what} is broken and cannot be opened", hint="Open it, save it again and hand that in.", reason="broken"
    )
