"""How often an automatic link is wrong when sample papers go all the way: read, understood, linked. Ends with 1 if any is.

    python benchmarks/links.py [--shipments sample_docs/shipments]

The reference is the truth beside each paper (`links`: the SKU a careful person would choose for each line). Papers of several documents and
ZIPs are passed over: their truths are told by part.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import logging
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import structlog

from vault.accounts.service import create_workspace
from vault.bootstrap import build, initialise
from vault.catalogue.service import import_products
from vault.documents.queries import documents
from vault.intake.service import receive
from vault.jobs.worker import Worker
from vault.linking.queries import links_of_document
from vault.parts import Parts
from vault.pipeline import handlers
from vault.settings import Settings
from vault.values import Actor

ROOT = Path(__file__).parents[1]
TRUTH = ".truth.json"


def work(parts: Parts, actor: Actor, shipments: Path) -> dict[str, list[str | None]]:
    """Take the papers in and work every job off; return the true links by the papers' digests."""
    truths: dict[str, list[str | None]] = {}
    for truth_path in sorted(shipments.rglob(f"*{TRUTH}")):
        truth = json.loads(truth_path.read_text(encoding="utf-8"))
        if "documents" in truth or not truth.get("links"):
            continue
        data = truth_path.with_name(truth_path.name.removesuffix(TRUTH)).read_bytes()
        truths[hashlib.sha256(data).hexdigest()] = truth["links"]
        receive(parts, actor, [data], name=truth_path.name.removesuffix(TRUTH), shipment_ref=truth_path.parent.name)
    worker = Worker(parts.database, handlers(parts), holder="benchmark", clock=parts.clock)
    while worker.run_one():
        pass
    return truths


def judged(parts: Parts, actor: Actor, truths: dict[str, list[str | None]]) -> tuple[Counter[str], list[str]]:
    """Return how many lines came out how, and the wrong links in words."""
    counts: Counter[str] = Counter()
    wrong = []
    with parts.database.reading(actor.workspace_id) as session:
        for view in documents(session):
            expected = truths[view.sha256]
            counts["lines"] += len(expected)
            for link in links_of_document(session, view.id):
                counts[link.outcome] += 1
                true = expected[link.position] if link.position < len(expected) else None
                if link.outcome == "link" and link.sku != true:
                    wrong.append(f"{view.file_name}, line {link.position + 1}: got {link.sku}, expected {true}")
    return counts, wrong


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shipments", type=Path, default=ROOT / "sample_docs" / "shipments")
    options = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    begin = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data=Path(folder) / "vault")
        initialise(settings)
        parts = build(settings)
        actor = Actor(create_workspace(parts, "Benchmark"), "cli")
        with (ROOT / "sample_docs" / "catalogue.csv").open("rb") as stream:
            import_products(parts, actor, stream)
        counts, wrong = judged(parts, actor, work(parts, actor, options.shipments))
        parts.database.dispose()
    print(
        f"links, end to end: {counts['lines']} lines on the papers, {counts['link']} linked ({len(wrong)} wrong), "
        f"{counts['review']} to review, {counts['none']} without a product; precision "
        f"{(counts['link'] - len(wrong)) / max(1, counts['link']):.3f} against the truth; {time.perf_counter() - begin:.0f} s in all"
    )
    for line in wrong:
        print(f"  wrong: {line}")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
