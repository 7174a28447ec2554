"""Files that can be thrown away and rebuilt, such as page pictures. Keyed by the original's hash and by who made them.

Must not hold anything that exists nowhere else.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from vault.values import Sha256


class DerivedStore:
    """A folder of rebuildable files, ``<sha256>/<name>``; writers replace whole files, so readers never see a half."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def path(self, digest: Sha256, name: str) -> Path:
        """Return where the file lies or would lie. `name` is ours, such as ``page-1.png``, never a user's.

        Raises:
            ValueError: the name is not a plain file name.
        """
        if name != Path(name).name or name.startswith("."):
            msg = f"got {name!r}, expected a plain file name"
            raise ValueError(msg)
        return self._root / digest[:2] / digest / name

    def read(self, digest: Sha256, name: str) -> bytes | None:
        """Return the file's bytes, or None where it must be made again."""
        try:
            return self.path(digest, name).read_bytes()
        except FileNotFoundError:
            return None

    def write(self, digest: Sha256, name: str, data: bytes) -> Path:
        """Put the file in place, whole or not at all. Not fsynced: it can be made again."""
        target = self.path(digest, name)
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".new-")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
            Path(temporary).replace(target)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
        return target
