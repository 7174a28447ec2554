"""What a document kind is: titles, labels and columns as data, one file a kind in `kinds/`, gathered and frozen at first use.

Labels and cells find a value; patterns only validate it. Must not hold knowledge of one kind, nor know how a page was read.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache

from vault.documents.found import Found, FoundLine
from vault.documents.normalise import Context
from vault.documents.runs import Sheet


def either(spellings: str) -> tuple[str, ...]:
    """Return the spellings written ``one | two | three``; case, spacing and punctuation never matter in them."""
    return tuple(part.strip() for part in spellings.split("|") if part.strip())


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A labelled value of the head."""

    name: str
    labels: tuple[str, ...]
    """As printed, in any language; a paper may print two of them side by side."""
    also: tuple[str, ...] = ()
    """Further fields written in the same cell: an invoice's number with its date, a vessel with its voyage."""
    pattern: str | None = None
    """Regular expression a value must match whole (after normalising); a candidate that does not is dropped."""
    weight: float = 1.0
    """Below 1 for a label that means other things as well, such as a bare ``No.`` or ``Date``: a clearer label wins."""
    titles: tuple[str, ...] = ()
    """Titles of the papers whose own value this is; empty: of any."""
    otherwise: str = ""
    """Field the label leads to on a paper of another title: an order's number on a contract is a reference."""


@dataclass(frozen=True, slots=True)
class PartySpec:
    """A party: a block under a label, the name first, then the address, identifiers by their own labels inside the block."""

    role: str
    """Prefix of the fields: ``seller`` gives ``seller_name``, ``seller_id``, ``seller_address`` where the dictionary has them."""
    labels: tuple[str, ...]
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class ColumnSpec:
    """A column of the table of goods."""

    name: str
    labels: tuple[str, ...]
    also: tuple[str, ...] = ()
    """Further fields of a line written in the same cell, in the order they stand there."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a letter that states fields: a regular expression over a paragraph's text, its groups named for fields."""

    pattern: str


@dataclass(frozen=True, slots=True)
class Extract:
    """What was found on one paper."""

    head: Mapping[str, tuple[Found, ...]] = field(default_factory=dict)
    lines: tuple[FoundLine, ...] = ()
    warnings: tuple[tuple[str, int | None, str], ...] = ()
    """(code, page, message)."""


Complete = Callable[[tuple[Sheet, ...], Extract, Context], Extract]
"""A kind's own last step: what its form prints in a way no other does. Gets the paper's pages and what labels and columns gave."""


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """A kind of document, as data."""

    code: str
    titles: tuple[str, ...]
    """What the paper calls itself, printed large or alone on a line."""
    source: str
    """Where the titles and labels were read."""
    verified_on: str
    """ISO date of the last look at the source."""
    weak_titles: tuple[str, ...] = ()
    """Titles that papers of no such kind bear as well: believed only where one of the keywords stands on the page."""
    anti_titles: tuple[str, ...] = ()
    """Titles that speak against the kind though they contain one of its titles: ``pro forma invoice``."""
    keywords: tuple[str, ...] = ()
    """Words in the running text that speak for the kind."""
    signs: tuple[str, ...] = ()
    """Regular expressions over a page's text, line by line, that no paper of another kind matches: the tags of a message."""
    deeds: tuple[str, ...] = ()
    """Regular expressions over a page's text: what only the maker of such a paper says. They count beside a table of prices alone."""
    named: tuple[str, ...] = ()
    """Regular expressions: a line that only names the paper and its number, where ``billed`` finds no mark of a paper that refers to it."""
    denied: tuple[str, ...] = ()
    """Regular expressions: what only the other side says of such a paper; they take its deeds away."""
    billed: tuple[str, ...] = ()
    title_like: str = ""
    """Regular expression for headings nobody knows that still name the kind, beside its deeds or a table of prices."""
    title_unlike: str = ""
    """Regular expression for headings that only seem so."""
    also_titled: tuple[str, ...] = ()
    """Titles of other kinds that a paper of this kind bears where its deeds stand on the page: the confirmation of an order by the buyer."""
    column_weights: Mapping[str, float] = field(default_factory=dict, hash=False)
    """What a column of the table of goods says for the kind, or, below nothing, against it; unnamed ones count by how few kinds have them."""
    tells: frozenset[str] = frozenset()
    """Fields that, stated in sentences, tell a letter of this kind."""
    needs_table: bool = False
    """Whether a paper of this kind always has a table: a letter that only names the paper has none."""
    fields: tuple[FieldSpec, ...] = ()
    parties: tuple[PartySpec, ...] = ()
    columns: tuple[ColumnSpec, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    stops: tuple[str, ...] = ()
    """Labels printed on the paper that lead to no field, so that they are never taken for a value."""
    needs: tuple[str, ...] = ()
    """Field or column names without which a paper of another title is never taken for this kind."""
    fewest_columns: int = 3
    """Fewest labels side by side that make the header of its goods: a European chamber's certificate has two."""
    country: str | None = None
    """Alpha-2 code of the country whose authority prints the form: it decides the order of day and month where the paper alone does not."""
    letterhead: bool = False
    """Whether parties without a label may be read from the paper's head."""
    remarks: bool = False
    """Whether what a closing line or a sentence says of terms, route, origin and currency counts where no label does."""
    issuer: str = "seller"
    """Role of who issues such papers, whose letterhead they bear."""
    issuer_titles: tuple[str, ...] = ()
    """Titles of the papers that ``issuer`` issues; those of another title are the other side's. Empty: all."""
    complete: Complete | None = None


@cache
def kinds() -> Mapping[str, DocumentKind]:
    """Return every kind by its code: each module of `kinds/` that has a ``KIND``."""
    package = importlib.import_module("vault.documents.kinds")
    found: dict[str, DocumentKind] = {}
    for module in pkgutil.iter_modules(package.__path__):
        if module.name.startswith("_"):
            continue
        kind = importlib.import_module(f"vault.documents.kinds.{module.name}").KIND
        found[kind.code] = kind
    return found
