"""Writes papers and their truth into a shipment's folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sample_docs.truth import Truth, write_json
from sample_docs.typeset import Sheet, to_pdf


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


def several(documents: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Gives the truth of a file that holds several papers."""
    return {"documents": list(documents)}
