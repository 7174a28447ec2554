"""Writes every sample: the shipments with their truth, the catalogue, the orders and the company.

The same bytes come out in every run for digital papers; pictures are drawn from fixed seeds.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from sample_docs import catalogue
from sample_docs.publish import Folder
from sample_docs.story import america, bonded, creams, muesli, parcels
from sample_docs.truth import write_json

ROOT = Path(__file__).resolve().parent
STORIES: tuple[tuple[str, str, Callable[[Folder], None]], ...] = (
    (muesli.REF, "cn_general", muesli.build),
    (creams.REF, "cn_general", creams.build),
    (bonded.REF, "cbec_1210", bonded.build),
    (parcels.REF, "cbec_9610", parcels.build),
    (america.BOTTLES, "us_import", america.build_bottles),
    (america.TOYS, "us_import", america.build_toys),
)
OVERSOLD_SKU = "WTM-1406"


def build(root: Path = ROOT, refs: tuple[str, ...] = ()) -> None:
    """Writes everything under `root`, or only the shipments named."""
    for ref, trade_mode, story in STORIES:
        if refs and ref not in refs:
            continue
        if (root / "shipments" / ref).exists():
            shutil.rmtree(root / "shipments" / ref)
        folder = Folder(root / "shipments", ref, trade_mode)
        story(folder)
        print(f"{ref}: {folder.count} files")
    deals = (
        (muesli.deal(), catalogue.CN_SHOP),
        (creams.deal(), catalogue.CN_SHOP),
        (bonded.deal(), catalogue.BONDED_SHOP),
        (parcels.deal(), catalogue.BONDED_SHOP),
        (america.bottles(), catalogue.US_SHOP),
        (america.toys(), catalogue.US_SHOP),
    )
    catalogue.write(root, deals, OVERSOLD_SKU)
    write_json(root / "demo.json", {"challenged_sku": muesli.CHALLENGED_SKU, "recipient": "court"})


if __name__ == "__main__":
    build()
