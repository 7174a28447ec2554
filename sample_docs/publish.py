"""Writes papers and their truth into a shipment's folder."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pikepdf

from sample_docs import degrade
from sample_docs.truth import Truth, write_json
from sample_docs.typeset import Sheet, to_pdf, to_pictures


@dataclass
class Folder:
    """A shipment's folder being filled."""

    root: Path
    ref: str
    trade_mode: str
    count: int = 0
    names: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.path.mkdir(parents=True, exist_ok=True)
        write_json(self.path / "shipment.json", {"ref": self.ref, "trade_mode": self.trade_mode})

    @property
    def path(self) -> Path:
        """Where the shipment lies."""
        return self.root / self.ref

    def next_name(self, kind: str, extension: str) -> str:
        """Gives the next file name: number, kind, extension."""
        self.count += 1
        return f"{self.count:02d}-{kind.replace('_', '-')}.{extension}"

    def write(self, label: str, extension: str, data: bytes, truth: Truth | dict[str, Any], media: str) -> str:
        """Writes one file and its truth."""
        if isinstance(truth, Truth):
            truth.media_class = media
            shown = truth.as_json()
        else:
            shown = truth
        name = self.next_name(label, extension)
        (self.path / name).write_bytes(data)
        write_json(self.path / f"{name}.truth.json", shown)
        self.names.append(name)
        return name

    def digital(self, label: str, made: tuple[Sheet, Truth]) -> str:
        """Writes a digital PDF."""
        sheet, truth = made
        return self.write(label, "pdf", to_pdf(sheet), truth, "digital")

    def worn(
        self,
        label: str,
        made: tuple[Sheet, Truth],
        wear: degrade.Wear,
        seed: int,
        form: str = "pdf",
        *,
        media: str = "scan",
        dpi: int = 150,
    ) -> str:
        """Writes a scan (`pdf`, `jpg`, `tiff`) or a photograph (`jpg`, `webp`) of a paper."""
        sheet, truth = made
        treat = degrade.photo if media == "photo" else degrade.scan
        pages = [treat(page, wear, seed + n) for n, page in enumerate(to_pictures(to_pdf(sheet), dpi))]
        if form == "tiff":
            data = degrade.tiff(pages)
        elif form == "pdf":
            data = degrade.pdf(pages, dpi=dpi, quality=wear.quality)
        elif len(pages) == 1:
            data = degrade.webp(pages[0], wear.quality) if form == "webp" else degrade.jpeg(pages[0], wear.quality)
        else:
            raise ValueError(f"a {form} holds one page, this paper has {len(pages)}")
        return self.write(label, form, data, truth, media)


def joined(papers: Sequence[tuple[Sheet, Truth]]) -> tuple[bytes, dict[str, Any]]:
    """Merges digital papers into one PDF and gives the truth of its parts."""
    merged = pikepdf.new()
    documents: list[dict[str, Any]] = []
    for sheet, truth in papers:
        with pikepdf.open(io.BytesIO(to_pdf(sheet))) as part:
            first = len(merged.pages) + 1
            merged.pages.extend(part.pages)
            documents.append({"pages": list(range(first, len(merged.pages) + 1)), **truth.as_json()})
    buffer = io.BytesIO()
    merged.save(buffer, deterministic_id=True)
    return buffer.getvalue(), {"documents": documents}


def zipped(papers: Sequence[tuple[str, tuple[Sheet, Truth]]]) -> tuple[bytes, dict[str, Any]]:
    """Packs digital papers into a ZIP and gives the truth of its members."""
    buffer = io.BytesIO()
    documents: list[dict[str, Any]] = []
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, (sheet, truth) in papers:
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 5, 9, 0, 0)), to_pdf(sheet), zipfile.ZIP_DEFLATED)
            documents.append({"member": name, **truth.as_json()})
    return buffer.getvalue(), {"documents": documents}
