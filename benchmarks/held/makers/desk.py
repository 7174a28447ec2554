"""From a row of the plan to a file and its truth."""

from __future__ import annotations

import importlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.held.makers import press, tables
from benchmarks.held.makers.paper import Paper
from benchmarks.held.makers.stock import Deal, deal

MEDIA = {
    "digital": "digital", "scan": "scan", "scanjpg": "scan", "scancolour": "scan", "fax": "scan", "faxpdf": "scan",
    "photo": "photo", "photo90": "photo", "photo180": "photo", "photo270": "photo", "structured": "structured",
}  # fmt: skip


@dataclass(frozen=True)
class Row:
    """A file of the plan: layouts as `module.function`, one or several; who trades; the medium."""

    layouts: str
    seller: str
    buyer: str
    medium: str = "digital"
    more: dict[str, Any] = field(default_factory=dict)
    looks: dict[str, Any] = field(default_factory=dict)


def paper_of(layout: str, row: Row, name: str, dealt: Deal, home: str) -> tuple[Paper, str]:
    """Lay one paper out."""
    module, _, function = layout.partition(".")
    looks = {key: value for key, value in row.looks.items() if key != "font"}
    paper = Paper(rng=Random(f"{name}/{layout}"), **looks)
    body = getattr(importlib.import_module(f"{home}.{module}"), function)(paper, dealt)
    if "font" in row.looks:
        paper.font = row.looks["font"]
    return paper, body


def write(row: Row, name: str, out: Path, fonts: Path, home: str = "benchmarks.held.makers") -> Path:
    """Write a file and its truth; returns the file."""
    dealt = deal(f"{name}/{row.layouts}", row.seller, row.buyer, **row.more)
    media_class = MEDIA[row.medium]
    if media_class == "structured":
        make, suffix = tables.SHEETS[row.layouts]
        paper = Paper(rng=Random(name), **row.looks)
        data = make(paper, dealt)
        return _keep(out / f"{name}.{suffix}", data, paper.truth(media_class))
    papers, pdfs = [], []
    for layout in row.layouts.split("+"):
        paper, body = paper_of(layout, row, name, dealt, home)
        papers.append(paper)
        pdfs.append(press.pdf_of(paper, body, fonts))
    pdf, pages = press.joined(pdfs) if len(pdfs) > 1 else (pdfs[0], [])
    truths = [paper.truth(media_class) for paper in papers]
    truth = (
        truths[0] if not pages else {"documents": [{**one, "pages": at} for one, at in zip(truths, pages, strict=True)]}
    )
    data, suffix = sent(pdf, row.medium, Random(f"{name}/medium"))
    return _keep(out / f"{name}.{suffix}", data, truth)


def sent(pdf: bytes, medium: str, rng: Random) -> tuple[bytes, str]:
    """Send a printed paper through its medium."""
    if medium == "digital":
        return pdf, "pdf"
    if medium in {"fax", "faxpdf"}:
        return press.fax_tiff([press.faxed(one, rng) for one in press.pictures(pdf, 200)], 200), "tiff"
    if medium.startswith("photo"):
        page = press.pictures(pdf, 168)[0]
        turns = int(medium.removeprefix("photo") or 0) // 90
        return press.jpeg(press.photographed(page, rng, turns=turns), 80, 60), "jpg"
    pages = press.pictures(pdf, 180 if medium != "scancolour" else 160)
    count = len(pages)
    best = 68 if count == 1 else 55
    if count > 1:
        press_most = press.MOST_BYTES // count
        scans = [press.jpeg(press.scanned(one, rng), best, 40, press_most) for one in pages]
    else:
        scans = [press.jpeg(press.scanned(one, rng, colour=medium == "scancolour"), best, 45) for one in pages]
    if medium == "scanjpg" and count == 1:
        return scans[0], "jpg"
    return press.picture_pdf(scans, 180), "pdf"


def _keep(path: Path, data: bytes, truth: dict[str, Any]) -> Path:
    path.write_bytes(data)
    text = json.dumps(truth, ensure_ascii=False, indent=1, sort_keys=True)
    path.with_name(f"{path.name}.truth.json").write_text(text + "\n", encoding="utf-8")
    return path
