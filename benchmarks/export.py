"""How long sealing a bundle takes, against `zip -0` of the same files in the same run.

    python benchmarks/export.py [--papers 40] [--pages 5] [--scan-side 0] [--runs 3]

With ``--scan-side 2000`` every page carries a picture of that many pixels a side, as a scan does (about 3 MB each).

`zip -0` only copies: the ratio says what typesetting a cover, a catalogue and a reading copy, placing every page, sealing, proving and
verifying cost on top. The bundle is verified before it is kept, so that time is in the figure.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import tempfile
import time
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from fpdf import FPDF
from PIL import Image

from vault.bootstrap import build, initialise
from vault.catalogue.product import ProductValues
from vault.catalogue.service import make_product
from vault.documents.tables import DocumentRow, LineRow
from vault.evidence.service import export
from vault.intake.service import receive
from vault.linking.tables import LinkRow
from vault.parts import Parts
from vault.settings import Settings
from vault.values import Actor, new_id

ACTOR = Actor("ws_bench", "cli")
SKU = "BENCH-1"
NOW = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)


def paper(number: int, pages: int, scan_side: int) -> bytes:
    """Return a PDF of full pages of text, or of pictures that do not compress."""
    pdf = FPDF()
    for page in range(pages):
        pdf.add_page()
        if scan_side:
            noise = Image.frombytes(
                "RGB", (scan_side, scan_side), random.Random(number * 1000 + page).randbytes(3 * scan_side**2)
            )
            pdf.image(noise, x=10, y=10, w=190)
            continue
        pdf.set_font("helvetica", size=9)
        for line in range(55):
            pdf.cell(
                0,
                4.6,
                f"Paper {number}, page {page + 1}, line {line + 1}: goods, quantities and prices as printed",
                new_y="NEXT",
            )
    return bytes(pdf.output())


def fill(parts: Parts, papers: int, pages: int, scan_side: int) -> None:
    """Receive the papers, and put there what reading and linking would have found."""
    product = make_product(parts, ACTOR, ProductValues(sku=SKU, name_en="Benchmark goods"))
    for number in range(papers):
        outcome = receive(parts, ACTOR, [paper(number, pages, scan_side)], name=f"{number}.pdf", shipment_ref="BENCH")
        document = new_id("doc")
        with parts.database.writing(ACTOR.workspace_id) as session:
            session.add(
                DocumentRow(
                    workspace_id=ACTOR.workspace_id,
                    id=document,
                    file_id=str(outcome.file_id),
                    sha256=str(outcome.sha256),
                    page_from=1,
                    page_to=pages,
                    kind="commercial_invoice",
                    kind_confidence=1.0,
                    reader="none",
                    read_at=NOW,
                    pages=[{"number": page + 1, "method": "text"} for page in range(pages)],
                    warnings=[],
                )
            )
            session.flush()
            session.add(
                LineRow(workspace_id=ACTOR.workspace_id, id=new_id("lin"), document_id=document, position=0, page=1)
            )
            session.add(
                LinkRow(
                    workspace_id=ACTOR.workspace_id,
                    id=new_id("lnk"),
                    document_id=document,
                    position=0,
                    product_id=product.id,
                    outcome="link",
                    decided_by="auto",
                    anchor_sha256=str(outcome.sha256),
                    at=NOW,
                )
            )


def timed_zip(folder: Path, target: Path) -> float:
    """Return the seconds `zip -0` takes for the folder."""
    target.unlink(missing_ok=True)
    begin = time.perf_counter()
    subprocess.run(["zip", "-0", "-q", "-r", str(target), "."], cwd=folder, check=True)
    return time.perf_counter() - begin


def main() -> None:
    """Measure and print one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--papers", type=int, default=40)
    parser.add_argument("--pages", type=int, default=5)
    parser.add_argument("--scan-side", type=int, default=0)
    parser.add_argument("--runs", type=int, default=3)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        settings = Settings(data=folder / "vault")
        initialise(settings)
        parts = build(settings, clock=lambda: NOW)
        fill(parts, asked.papers, asked.pages, asked.scan_side)
        bundle = folder / "bundle.zip"
        export(parts, ACTOR, SKU, "archive", out=bundle)  # makes the seal's key, warms the caches
        with zipfile.ZipFile(bundle) as archive:
            archive.extractall(folder / "files")
        sealing, zipping = [], []
        for _ in range(asked.runs):
            begin = time.perf_counter()
            export(parts, ACTOR, SKU, "archive", out=bundle)
            sealing.append(time.perf_counter() - begin)
            zipping.append(timed_zip(folder / "files", folder / "reference.zip"))
        size = bundle.stat().st_size
        parts.database.dispose()
    best, reference = min(sealing), min(zipping)
    print(
        json.dumps(
            {
                "benchmark": "export",
                "reference": "zip -0 of the same files",
                "papers": asked.papers,
                "pages": asked.papers * asked.pages,
                "bundle_bytes": size,
                "seconds": round(best, 3),
                "reference_seconds": round(reference, 3),
                "ratio": round(best / reference, 1),
            }
        )
    )


if __name__ == "__main__":
    main()
