"""All that is known about one product, as plain values: what `choose`, `weak` and the pages of the bundle work on. Holds no logic of choice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from vault.catalogue.product import Company, Product, Shop
from vault.documents.queries import DocumentView
from vault.errors import VaultError
from vault.shipments.queries import Shipment

Role = Literal["line", "shipment", "brand"]
"""Why a paper is looked at: a line of it is linked, it travels with a linked one, or it speaks for the brand."""


@dataclass(frozen=True)
class Said:
    """Something told to the person who exports, in both languages."""

    code: str
    en: str
    zh: str
    document_id: str = ""
    file_id: str = ""
    shipment_ref: str = ""


@dataclass(frozen=True)
class CasePaper:
    """One document and what its lines have to do with the product."""

    view: DocumentView
    linked: tuple[int, ...] = ()
    """Positions of lines that are linked to the product, by a person or automatically."""
    in_review: tuple[int, ...] = ()
    """Positions of lines that may be the product's and wait for a person."""
    elsewhere: bool = False
    """It has lines and every one of them is linked to another product."""

    def day(self) -> date | None:
        """Return the document's own date, None where it was not read or is only a month."""
        for name in ("issue_date", "entry_date", "import_date"):
            found = self.view.first(name)
            if found is not None and (parsed := day_of(found)) is not None:
                return parsed
        return None


@dataclass(frozen=True)
class Case:
    """Everything about one product that may matter to a bundle."""

    product: Product
    company: Company
    shops: tuple[Shop, ...]
    papers: tuple[CasePaper, ...]
    """Every document of every file that has a linked or reviewable line, of their shipments, and of the brand."""
    shipments: Mapping[str, Shipment]
    sizes: Mapping[str, int]
    """File identifier to bytes."""
    now: datetime
    unseen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """File identifier to what the file carries beside what its pages show; only where it was looked for."""
    findings: tuple[Said, ...] = field(default=())
    """What inspection found missing or not balanced: for the preview, never for the bundle."""


class NothingToExport(VaultError):
    """An empty set of evidence proves nothing; it is not exported."""

    code = "nothing-to-export"
    status = 409
    exit_code = 4


def day_of(text: str) -> date | None:
    """Return the day of an ISO date, None for a month alone or anything else."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
