"""The limits of what is taken in. The largest single file is a setting (`VAULT_MAX_FILE_MB`); these are fixed."""

from __future__ import annotations

from typing import Final

MOST_MEMBERS: Final = 500
"""Files in one ZIP, those of ZIPs inside it included. A shipment's papers are some dozens."""
DEEPEST_ZIP: Final = 3
"""A ZIP in a ZIP in a ZIP is opened; one level more is not."""
UNPACKED_TIMES: Final = 5
"""All that comes out of one ZIP together, in multiples of the largest single file."""
HIGHEST_RATIO: Final = 200
"""Unpacked to packed size of one member. Scanned pages reach 20; a ZIP bomb reaches the 1,032 that DEFLATE allows."""
RATIO_FROM_BYTES: Final = 20 * 1024 * 1024
"""Below this unpacked size the ratio does not matter: an empty page of a bitmap shrinks a thousandfold."""
CENTRAL_DIRECTORY_BYTES: Final = 4 * 1024 * 1024
"""Largest list of contents of a ZIP that is read into memory; 500 members with long names need a tenth of it."""
MOST_FILES_A_REQUEST: Final = 100
"""Files in one upload request; each keeps a file open until the request is known to be whole."""
LONGEST_NAME: Final = 200
"""Characters of a file name that are kept; the end with the suffix is never cut."""
