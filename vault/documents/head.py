"""The head of a paper: labelled values, parties, and what stands under the table of goods.

Every label competes with every other for the text around it; the best placed wins, and a text that is no sound value of the label's type is never
taken. Must not know a kind: labels come as data.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from vault.documents.blocks import Layout
from vault.documents.fields import MULTIPLE, type_of
from vault.documents.found import Found
from vault.documents.goods import Goods, found_in
from vault.documents.kind import DocumentKind, FieldSpec, PartySpec
from vault.documents.labels import Lexicon, Piece, key_of, pieces_of
from vault.documents.normalise import Context, dates_in, is_ambiguous_date, normalise
from vault.documents.party import INNER, PART_LABELS, Part, Party, looks_like_company, read_party
from vault.documents.runs import Sheet
from vault.documents.values import values_of
from vault.values import Box

WORST = 0.3
"""Lowest score of a label and its value that is still believed."""


_SUMS = frozenset({"total_amount", "tax_amount", "subtotal", "discount"})
_NUMBERED = re.compile(
    r"^(?:n(?:o|r|um)?\.?\s?[°º]?|[#№]|号|番号)?\s*[:：]?\s*(?P<number>(?=\S*\d)[A-Za-z0-9][\w./-]*[\w])(?:$|[\s,;，(（—–·])",
    re.IGNORECASE,
)
"""A number right behind a title."""


@dataclass(frozen=True)
class Stop:
    """A label that leads to no field."""


@dataclass(frozen=True)
class Title:
    """What the paper calls itself; the number it gives itself may follow: ``Rechnung RE-2026-00871``."""


Meaning = FieldSpec | PartySpec | Part | Stop | Title


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
    if kind.letterhead:
        entries.extend((label, Title()) for label in kind.titles)
    return Lexicon(entries)


@dataclass
class Head:
    """Values found so far, with how well each was placed."""

    best: dict[str, list[tuple[float, Found]]] = field(default_factory=dict)
    warnings: list[tuple[str, int | None, str]] = field(default_factory=list)
    layouts: list[Layout[Meaning]] = field(default_factory=list)
    """The pages outside the tables of goods."""
    title: frozenset[str] = frozenset()
    """What the paper calls itself, folded."""
    taken: set[int] = field(default_factory=set)
    """Identities of the pieces that labels have used."""

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
    title: frozenset[str] | None = None
    for sheet in sheets:
        every = pieces_of(sheet, lexicon)
        if title is None:
            title = head.title = own_title(every, sheet)
        every = [_as_title(piece, title, sheet) for piece in every]
        freed = _rows_over_tables(every, sheet, goods)
        pieces = [_settled(piece, title) for piece in every if not _in_table(piece, sheet, goods, freed)]
        layout: Layout[Meaning] = Layout(sheet, pieces)
        taken = _parties(layout, head, context)
        rest = Layout(sheet, [piece for piece in pieces if id(piece) not in taken])
        head.layouts.append(layout)
        head.taken |= taken | _fields(rest, head, context)
    return head


def own_title(pieces: Sequence[Piece[Meaning]], sheet: Sheet) -> frozenset[str]:
    """Return what a paper calls itself, folded, in one language or two: its titles printed largest in the upper half."""
    titles = [
        piece
        for piece in pieces
        if piece.box.y0 < 0.5 and not piece.colon and any(isinstance(one, Title) for one in piece.meanings)
    ]
    tallest = max((piece.box.height for piece in titles), default=0.0)
    if tallest < 1.1 * sheet.em and len(titles) > 2:
        return frozenset()
    return frozenset(key_of(piece.text) for piece in titles if piece.box.height > 0.85 * tallest)


def _as_title(piece: Piece[Meaning], title: frozenset[str], sheet: Sheet) -> Piece[Meaning]:
    """Return the paper's own title as that alone: what stands under ``PURCHASE ORDER`` is not the order's number."""
    titled = any(isinstance(one, Title) for one in piece.meanings) and not piece.colon
    if titled and piece.box.y0 < 0.5 and key_of(piece.text) in title and piece.box.height > 1.05 * sheet.em:
        return replace(piece, meanings=(Title(),))
    return piece


def _settled(piece: Piece[Meaning], title: frozenset[str]) -> Piece[Meaning]:
    """Return a label with what it means on a paper of this title."""
    if not title or not any(isinstance(one, FieldSpec) and one.otherwise for one in piece.meanings):
        return piece
    meanings = tuple(
        replace(one, name=one.otherwise, otherwise="")
        if isinstance(one, FieldSpec) and one.otherwise and not _is_titled(one, title)
        else one
        for one in piece.meanings
    )
    return replace(piece, meanings=meanings)


def _is_titled(spec: FieldSpec, title: frozenset[str]) -> bool:
    own = frozenset(map(key_of, spec.titles))
    return any(name in own or any(name.endswith(one) or name.startswith(one) for one in own) for name in title)


def _is_plainly_a_party(party: Party) -> bool:
    """Whether a block under a label that means other things too, ``To``, is a firm rather than a place."""
    return looks_like_company(party.said("name") or "") or re.search(r"\d", party.said("address") or "") is not None


def _rows_over_tables(pieces: Sequence[Piece[Meaning]], sheet: Sheet, goods: Goods) -> list[Box]:
    """Return the labelled values that a table's header has grown over: a label with a colon heads no column."""
    found: list[Box] = []
    for table in goods.tables:
        first = min((line.box.y0 for line in table.lines), default=table.bottom)
        if table.page == sheet.number:
            found += [
                piece.box
                for piece in pieces
                if piece.colon
                and table.top - 0.001 <= piece.box.center[1] < first
                and any(isinstance(one, FieldSpec | PartySpec) for one in piece.meanings)
            ]
            found += _single_sums(pieces, table.bottom, first)
    return found


def _single_sums(pieces: Sequence[Piece[Meaning]], bottom: float, first: float) -> list[Box]:
    """Return the sums among a table's rows that have one figure beside their label: tax, freight, the total in the last column."""
    found: list[Box] = []
    for label in pieces:
        middle = label.box.center[1]
        if not first < middle <= bottom + 0.001 or not any(
            isinstance(one, FieldSpec) and one.name in _SUMS for one in label.meanings
        ):
            continue
        row = [one for one in pieces if one is not label and abs(one.box.center[1] - middle) < 0.4 * label.box.height]
        figures = [one for one in row if re.search(r"\d", one.text) and "%" not in one.text]
        if len(figures) == 1 and figures[0].box.x0 > label.box.x1:
            found.append(label.box)
    return found


def _in_table(piece: Piece[Meaning], sheet: Sheet, goods: Goods, freed: Sequence[Box]) -> bool:
    middle = piece.box.center[1]
    if any(box.y0 < middle < box.y1 for box in freed):
        return False
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
        if party is None or (weak and not _is_plainly_a_party(party)):
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


Offer = tuple[float, FieldSpec, Piece[Meaning], Piece[Meaning], Piece[Meaning]]
"""Score, what the label leads to, the label, the piece that competes for it, and that piece with the line it goes on in."""


def _fields(layout: Layout[Meaning], head: Head, context: Context) -> set[int]:
    """Read the labelled values of a page; returns the pieces they used."""
    offers: list[Offer] = []
    for label in layout.pieces:
        if any(isinstance(one, Title) for one in label.meanings):
            _titled(label, layout, head, context)
        if _is_heading(label, layout.sheet):
            continue
        offers.extend(_offers_of(label, layout, head, context))
        _currency_of(label, layout, head, context)
    used_labels: dict[int, int] = {}
    used_values: dict[int, int] = {}
    told: dict[int, list[FieldSpec]] = {}
    voyages = [one for one in offers if one[1].name == "voyage" and one[0] >= WORST]
    for score, spec, label, piece, whole in sorted(offers, key=lambda one: (-one[0], -one[1].weight)):
        if score < WORST or used_labels.get(id(label), id(piece)) != id(piece):
            continue
        if used_values.get(id(piece), id(label)) != id(label):
            continue
        # One label leads to one field, unless it names two of different types: number and date.
        before = told.setdefault(id(label), [])
        if any(one.name != spec.name and type_of(one.name) == type_of(spec.name) for one in before):
            continue
        before.append(spec)
        used_labels[id(label)] = id(piece)
        used_values[id(piece)] = id(label)
        if spec.name == "vessel" and any(one[2] is not label and one[3] is not piece for one in voyages):
            # A voyage with a label of its own: the figure behind the ship's name is the name's.
            spec = replace(spec, also=())
        _take(spec, label, whole, score, layout.sheet, head, context)
    return {*used_labels, *used_values}


def _is_heading(label: Piece[Meaning], sheet: Sheet) -> bool:
    """Whether a label is rather what the paper calls itself: ``INVOICE``, printed large."""
    titled = any(isinstance(one, Title) for one in label.meanings)
    return titled and not label.colon and label.box.height > 1.25 * sheet.em


def _offers_of(label: Piece[Meaning], layout: Layout[Meaning], head: Head, context: Context) -> list[Offer]:
    specs = [one for one in label.meanings if isinstance(one, FieldSpec)]
    labelled = {key_of(spelling) for one in specs for spelling in one.labels}
    offers: list[Offer] = []
    for candidate in layout.candidates(label) if specs else ():
        whole = layout.whole(candidate.piece, label)
        if key_of(whole.text) in labelled:
            # The rest of a label in the other language, not a value.
            continue
        for spec in specs:
            if (
                spec.name.startswith("total_amount")
                and candidate.piece.box.y0 > label.box.y1
                and not layout.in_one_cell(label, candidate.piece)
            ):
                continue
            beyond = layout.right(candidate.piece.box)
            dated = type_of(spec.name) == "date" and len(specs) > 1 and not dates_in(whole.text)
            if dated and beyond and not beyond.is_label:
                # Number and date of one label stand side by side.
                whole = replace(beyond)
            if values_of(spec, whole.text, context):
                offers.append((candidate.score * label.quality, spec, label, candidate.piece, whole))
            elif is_ambiguous_date(whole.text, context=context) and type_of(spec.name) == "date":
                head.warnings.append(_ambiguous(spec, candidate.piece, layout.sheet))
    return offers


def _take(
    spec: FieldSpec,
    label: Piece[Meaning],
    whole: Piece[Meaning],
    score: float,
    sheet: Sheet,
    head: Head,
    context: Context,
) -> None:
    for name, value, raw in values_of(spec, whole.text, context):
        sure = min(0.95, 0.55 + 0.4 * score)
        found = found_in(whole.run.words, raw, value.value, sheet, sure=sure, code=value.code, name=name)
        head.offer(name, found, _rank(spec, label, score, sheet, name))
    if spec.name == "document_no":
        _date_behind(whole, sheet, head, context)


def _titled(label: Piece[Meaning], layout: Layout[Meaning], head: Head, context: Context) -> None:
    """Take the number behind the paper's own title."""
    lead = layout.lead(label)
    if lead is None:
        return
    whole = layout.whole(lead, label)
    match = _NUMBERED.match(whole.text)
    value = normalise("identifier", match["number"], context=context) if match else None
    if match is None or value is None or len(value.value) > 30 or dates_in(match["number"]):
        return
    head.offer("document_no", found_in(whole.run.words, match["number"], value.value, layout.sheet, sure=0.8), 0.7)
    _date_behind(whole, layout.sheet, head, context)


def _date_behind(whole: Piece[Meaning], sheet: Sheet, head: Head, context: Context) -> None:
    """Take the date printed behind the paper's number: ``Nr. 4711 vom 12.03.2026``."""
    dates = dates_in(whole.text, day_first=context.day_first)
    if len(dates) == 1 and dates[0].value and dates[0].start > 3 and len(dates[0].value) == 10:
        head.offer("issue_date", found_in(whole.run.words, whole.text, dates[0].value, sheet, sure=0.75), 0.55)


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
