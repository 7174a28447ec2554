"""How many pages are read with neither text nor a warning. There must be none: a page is read, or somebody is told.

    python benchmarks/silent_pages.py FOLDER... [--scans]

Every file of the folders that is no truth is read. Without `--scans` only those that need no OCR are (PDFs with text, structured files), which
takes seconds instead of an hour. Exits with 1 where a page is silent.
"""

from __future__ import annotations

import argparse
import collections
import sys
from pathlib import Path

from vault.errors import Unreadable
from vault.reading.reader import Limits, read_bytes

PICTURES = {".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".heic"}
CONTAINERS = {".zip"}
NOT_PAPERS = {".json", ".csv", ".py", ".md", ".html"}


def papers(folders: list[Path], *, scans: bool) -> list[Path]:
    """Return the files to read."""
    found = [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
    left_out = NOT_PAPERS | CONTAINERS | (set() if scans else PICTURES)
    named_scans = ("scan", "photo", "fax")
    return [
        path
        for path in found
        if path.suffix.lower() not in left_out and (scans or not any(word in path.name.lower() for word in named_scans))
    ]


def main() -> None:
    """Read and count."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--scans", action="store_true")
    options = parser.parse_args()
    pages = silent = refused = 0
    warned: collections.Counter[str] = collections.Counter()
    for path in papers(options.folders, scans=options.scans):
        try:
            reading = read_bytes(path, limits=Limits())
        except Unreadable as error:
            refused += 1
            print(f"{path}: refused, {error.facts.get('reason')}: {error.message}")
            continue
        told = {item.page for item in reading.warnings}
        pages += len(reading.pages)
        warned.update(item.code for item in reading.warnings)
        for page in reading.pages:
            if not page.words and page.number not in told:
                silent += 1
                print(f"{path}: page {page.number} is silent")
    print(f"silent pages: {silent} of {pages}; files refused: {refused}; warnings: {dict(warned.most_common())}")
    sys.exit(1 if silent else 0)


if __name__ == "__main__":
    main()
