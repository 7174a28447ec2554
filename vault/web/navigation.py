"""The sections of the site, as data: what stands in the header, for whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from vault.accounts.queries import Person
from vault.accounts.rights import Right
from vault.web.language import mark


@dataclass(frozen=True, slots=True)
class Section:
    """One entry of the header."""

    endpoint: str
    title: str
    area: str
    """Name of the blueprint whose pages belong to it."""
    right: Right = "see"
    further: tuple[str, ...] = ()
    """Blueprints without an entry of their own."""

    def holds(self, area: str | None) -> bool:
        """Whether a blueprint's pages belong to it."""
        return area == self.area or area in self.further


SECTIONS: Final = (
    Section("home.home", mark("Today"), "home"),
    Section("shipments.listing", mark("Shipments"), "shipments"),
    Section("documents.listing", mark("Papers"), "documents", further=("layouts", "pointing")),
    Section("review.queue", mark("To check"), "review", further=("doubts",)),
    Section("products.listing", mark("Products"), "products"),
    Section("bundles.listing", mark("Evidence"), "bundles"),
    Section("jobs.listing", mark("Work"), "jobs"),
    Section("company.form", mark("My company"), "company"),
    Section("people.listing", mark("People"), "people", "administer"),
)


def sections(person: Person | None) -> tuple[Section, ...]:
    """Return the entries this person may open; none before sign-in."""
    return () if person is None else tuple(section for section in SECTIONS if person.may(section.right))
