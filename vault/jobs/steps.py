"""The steps a paper goes through, by name and version. A new version makes every subject due again; the handlers stand in `vault.pipeline`."""

from __future__ import annotations

from typing import Final

READ: Final = "read"
"""A file: bytes to pages to documents. Subject: the file."""
LINK: Final = "link"
"""A document's goods lines to products. Subject: the document."""

VERSIONS: Final[dict[str, int]] = {READ: 1, LINK: 1}
