"""The head of a paper: labelled values, parties, and what stands under the table of goods.

Every label competes with every other for the text around it; the best placed wins, and a text that is no sound value of the label's type is never
taken. Must not know a kind: labels come as data.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from vault.documents.blocks import Layout
from vault.documents.fields import MULTIPLE
from vault.documents.found import Found
from vault.documents.goods import Goods, found_in
from vault.documents.kind import DocumentKind, FieldSpec, PartySpec
from vault.documents.labels import Lexicon, Piece, key_of, pieces_of
from vault.documents.normalise import Context, is_ambiguous_date, normalise
from vault.documents.party import INNER, PART_LABELS, Part, read_party
from vault.documents.runs import Sheet
from vault.documents.values import values_of

WORST = 0.3
"""Lowest score of a label and its value that is still believed."""


@dataclass(frozen=True)
class Stop:
    """A label that leads to no field."""


Meaning = FieldSpec | PartySpec | Part | Stop


@lru_cache(maxsize=32)
def head_lexicon(kind: DocumentKind) -> Lexicon[Meaning]:
    """Return every label of a kind's head."""
    entries: list[tuple[str, Meaning]] = []
    entries.extend((label, one) for one in kind.fields for label in one.labels)
    entries.extend((label, one) for one in kind.parties for label in one.labels)
    entries.extend((label, part) for part in PART_LABELS for label in part.labels)
    stop = Stop()
    known = Lexicon(entries)
    entries.extend((label, stop) for label in kind.stops if not known.exact(key_of(label)))
    return Lexicon(entries)


@dataclass
class Head:
    """Values found so far, with how well each was placed."""

    best: dict[str, list[tuple[float, Found]]] = field(default_factory=dict)
    warnings: list[tuple[str, int | None, str]] = field(default_factory=list)

    def offer(self, name: str, found: Found, score: float) -> None:
        """Take a value that may be the field's."""
        self.best.setdefault(name, []).append((score, found))

    def settled(self) -> dict[str, tuple[Found, ...]]:
        """Return the best value of each field; of those that papers print several of, all that are well placed."""
        head: dict[str, tuple[Found, ...]] = {}
        for name, offers in self.best.items():
            ranked = sorted(offers, key=lambda one: -one[0])
            if name not in MULTIPLE:
                head[name] = (ranked[0][1],)
                continue
            seen: dict[str, Found] = {}
            for score, found in ranked:
                if score >= ranked[0][0] - 0.3:
                    seen.setdefault(found.value, found)
            head[name] = tuple(seen.values())
        return head


def read_head(sheets: Sequence[Sheet], kind: DocumentKind, goods: Goods, context: Context) -> Head:
    """Read the labelled values and the parties of a paper."""
    head = Head()
    lexicon = head_lexicon(kind)
    for sheet in sheets:
        pieces = [piece for piece in pieces_of(sheet, lexicon) if not _in_table(piece, sheet, goods)]
        layout: Layout[Meaning] = Layout(sheet, pieces)
        taken = _parties(layout, head, context)
        rest = Layout(sheet, [piece for piece in pieces if id(piece) not in taken])
        _fields(rest, head, context)
    return head


def _in_table(piece: Piece[Meaning], sheet: Sheet, goods: Goods) -> bool:
    middle = piece.box.center[1]
    return any(
        table.page == sheet.number and table.top - 0.001 <= middle <= table.bottom + 0.001 for table in goods.tables
    )


def _parties(layout: Layout[Meaning], head: Head, context: Context) -> set[int]:
    """Read the party blocks of a page; returns the pieces they used."""
    taken: set[int] = set()
    for label in layout.pieces:
        specs = [one for one in label.meanings if isinstance(one, PartySpec)]
        if not specs or id(label) in taken:
            continue
        block = layout.block(label, INNER)
        party = read_party(block, context)
        weak = any(isinstance(one, FieldSpec) for one in label.meanings)
        if party is None or (weak and not party.is_company):
            continue
        spec = specs[0]
        score = spec.weight * label.quality * (1.0 if party.is_company else 0.8)
        for part, words, text in party.parts:
            name = f"{spec.role}_{part}"
            sure = 0.92 if part == "name" else 0.85
            head.offer(name, found_in(words, text, text, layout.sheet, sure=sure * label.quality, name=name), score)
        taken.update(id(piece) for piece in party.used)
        taken.add(id(label))
    return taken


def _fields(layout: Layout[Meaning], head: Head, context: Context) -> None:
    offers: list[tuple[float, FieldSpec, Piece[Meaning], Piece[Meaning]]] = []
    for label in layout.pieces:
        specs = [one for one in label.meanings if isinstance(one, FieldSpec)]
        if not specs:
            continue
        for candidate in layout.candidates(label):
            for spec in specs:
                if (
                    spec.name.startswith("total_amount")
                    and candidate.piece.box.y0 > label.box.y1
                    and not layout.in_one_cell(label, candidate.piece)
                ):
                    continue
                score = candidate.score * label.quality
                if values_of(spec, candidate.piece.text, context):
                    offers.append((score, spec, label, candidate.piece))
                elif is_ambiguous_date(candidate.piece.text, context=context) and spec.name.endswith(
                    ("date", "from", "to")
                ):
                    head.warnings.append(_ambiguous(spec, candidate.piece, layout.sheet))
        _currency_of(label, layout, head, context)
    used_labels: dict[int, int] = {}
    used_values: dict[int, int] = {}
    for score, spec, label, piece in sorted(offers, key=lambda one: -one[0]):
        if score < WORST or used_labels.get(id(label), id(piece)) != id(piece):
            continue
        if used_values.get(id(piece), id(label)) != id(label):
            continue
        used_labels[id(label)] = id(piece)
        used_values[id(piece)] = id(label)
        for name, value, raw in values_of(spec, piece.text, context):
            sure = min(0.95, 0.55 + 0.4 * score)
            head.offer(
                name,
                found_in(piece.run.words, raw, value.value, layout.sheet, sure=sure, code=value.code, name=name),
                _rank(spec, label, score, layout.sheet, name),
            )


def _rank(spec: FieldSpec, label: Piece[Meaning], score: float, sheet: Sheet, name: str) -> float:
    """How strongly a value is believed against others of the same field: clear labels first; of totals, the last one."""
    rank = score * spec.weight
    if name == "total_amount":
        rank = spec.weight + 0.2 * label.box.y1 + 0.1 * sheet.number
    return rank


def _currency_of(label: Piece[Meaning], layout: Layout[Meaning], head: Head, context: Context) -> None:
    """Take the currency printed in a label's brackets or with the amount beside it."""
    specs = [one for one in label.meanings if isinstance(one, FieldSpec)]
    if not any(one.name in {"total_amount", "subtotal", "tax_amount"} for one in specs):
        return
    texts: Iterable[tuple[str, Piece[Meaning]]] = [(label.qualifier, label), (label.text, label)]
    texts = [*texts, *((one.piece.text, one.piece) for one in layout.candidates(label))]
    for text, piece in texts:
        value = normalise("currency", text, context=context) if text else None
        if value:
            head.offer("currency", found_in(piece.run.words, text, value.value, layout.sheet), 0.7)
            return


def _ambiguous(spec: FieldSpec, piece: Piece[Meaning], sheet: Sheet) -> tuple[str, int | None, str]:
    return (
        "ambiguous-date",
        sheet.number,
        f"{spec.name}: got {piece.text!r}; day and month can't be told apart, so the date is left out",
    )
