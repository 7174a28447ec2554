"""Writes every sample: the shipments with their truth, the catalogue, the orders and the company.

The same bytes come out in every run for digital papers; pictures are drawn from fixed seeds.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from sample_docs.publish import Folder
from sample_docs.story import muesli

ROOT = Path(__file__).resolve().parent
STORIES = ((muesli, "cn_general"),)


def build(root: Path = ROOT) -> None:
    """Writes everything under `root`."""
    shipments = root / "shipments"
    if shipments.exists():
        shutil.rmtree(shipments)
    for story, trade_mode in STORIES:
        folder = Folder(shipments, story.REF, trade_mode)
        story.build(folder)
        print(f"{story.REF}: {folder.count} files")


if __name__ == "__main__":
    build()
