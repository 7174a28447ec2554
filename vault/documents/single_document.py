"""Items of an import declaration whose boxes repeat for each item: commodity code, origin, masses, price, packages and description.

Labels come from the kind. Must not read the head, nor guess: a box whose text is no sound value of its field gives nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from vault.documents.blocks import Layout
from vault.documents.carriage import COUNTED, Head, known, named
from vault.documents.fields import type_of
from vault.documents.found import Found, FoundLine
from vault.documents.goods import found_in
from vault.documents.identifiers import find, validate
from vault.documents.kind import Extract, kinds
from vault.documents.labels import Lexicon, Piece, pieces_of
from vault.documents.normalise import Context, normalise
from vault.documents.runs import Run, Sheet, box_of, join_words


@dataclass(frozen=True)
class ItemLabel:
    """A label of an item's box; without a name it leads to no field."""

    name: str


@cache
def _lexicon() -> Lexicon[ItemLabel]:
    kind = kinds()["eu_import_declaration"]
    named_labels = [
        (label, ItemLabel(column.name)) for column in kind.columns if column.name for label in column.labels
    ]
    taken = {label for label, _ in named_labels}
    return Lexicon([*named_labels, *((label, ItemLabel("")) for label in kind.stops if label not in taken)])


def complete_declaration(sheets: tuple[Sheet, ...], extract: Extract, context: Context) -> Extract:
    """Finish an import declaration."""
    head = known(extract.head)
    _number(sheets, head)
    for name in ("incoterm", "transport_mode", "customs_office", "destination"):
        if name in head:
            head[name] = (_first_word(head[name][0], name),)
    if "invoice_no" in head:
        head["invoice_no"] = tuple(_without_type(found) for found in head["invoice_no"])
    lines = _fuller(extract.lines, tuple(line for sheet in sheets for line in items_of(sheet, context)))
    lines = tuple(replace(line, fields=named(line.fields, context)) for line in lines)
    _not_twice(head, lines)
    return Extract(head, lines, extract.warnings)


def _fuller(table: tuple[FoundLine, ...], boxes: tuple[FoundLine, ...]) -> tuple[FoundLine, ...]:
    """Return the items as the table of a list gives them, or as repeated boxes do: whichever reads more of each."""

    def fullness(lines: tuple[FoundLine, ...]) -> float:
        return sum(len(line.fields) for line in lines) / len(lines) if lines else 0.0

    return boxes if fullness(boxes) > fullness(table) else table


def _first_word(found: Found, name: str) -> Found:
    """``1 Sea``: the code of a coded box stands first."""
    if name == "transport_mode":
        match = re.match(r"^\s*(\d{1,2})(?!\d)", found.value)
        return replace(found, value=match.group(1)) if match else found
    return found


_DOCUMENT_TYPE = re.compile(r"^\s*(?:N(?:380|325|935)|1001|D0(?:05|08))\s*[-–:/]?\s+(?=\S*\d)")
"""Code of an invoice, printed before its number as the union's list of documents asks for: ``N380 INV-4711``."""


def _without_type(found: Found) -> Found:
    """The number of an invoice without the code of its type."""
    return replace(found, value=_DOCUMENT_TYPE.sub("", found.value))


def _number(sheets: Sequence[Sheet], head: Head) -> None:
    """The MRN is told by its check digit wherever it stands; failing one, the number of the label stays."""
    labelled = head.get("declaration_no")
    if labelled and validate("mrn", labelled[0].value) == "passed":
        return
    for sheet in sheets:
        for run in sheet.runs:
            for number in find("mrn", run.text):
                if validate("mrn", number) == "passed":
                    head["declaration_no"] = (found_in(run.words, number, number, sheet, name="declaration_no"),)
                    return
            for number in find("atlas", run.text):
                if not labelled:
                    head["declaration_no"] = (found_in(run.words, number, number, sheet),)
                    return


def _not_twice(head: Head, lines: Sequence[FoundLine]) -> None:
    """A box of an item is no box of the head."""
    spots = {(found.box, found.page) for line in lines for found in line.fields.values()}
    for name in ("gross_weight_kg", "net_weight_kg", "country_of_origin", "packages", "total_amount"):
        if name in head and (head[name][0].box, head[name][0].page) in spots:
            del head[name]


def items_of(sheet: Sheet, context: Context) -> list[FoundLine]:
    """Return the items whose boxes a page holds, from the top."""
    pieces = pieces_of(sheet, _lexicon())
    layout: Layout[ItemLabel] = Layout(sheet, pieces)
    labels = [piece for piece in layout.pieces if piece.is_label and piece.meanings[0].name]
    anchors = _of(labels, "hs_code")
    numbers = _of(labels, "line_no")
    if len(numbers) == len(anchors) and numbers and numbers[0].box.y0 <= anchors[0].box.y0:
        anchors = numbers
    lines = []
    for index, anchor in enumerate(anchors):
        top = anchor.box.y0 - 2.5 * sheet.em if index == 0 else anchor.box.y0 - 1.0 * sheet.em
        bottom = anchors[index + 1].box.y0 - 1.0 * sheet.em if index + 1 < len(anchors) else 1.0
        inside = [piece for piece in labels if top <= piece.box.y0 < bottom]
        fields = _item(layout, inside, context)
        if {"hs_code", "name"} & fields.keys():
            boxes = [found.box for found in fields.values() if found.box is not None]
            lines.append(FoundLine(fields, sheet.number, box_of(boxes) if boxes else None))
    return lines


def _of(labels: Sequence[Piece[ItemLabel]], name: str) -> list[Piece[ItemLabel]]:
    return [piece for piece in labels if any(one.name == name for one in piece.meanings)]


def _item(layout: Layout[ItemLabel], labels: Sequence[Piece[ItemLabel]], context: Context) -> dict[str, Found]:
    fields: dict[str, Found] = {}
    used: set[int] = set()
    for label in labels:
        name = label.meanings[0].name
        if name == "name":
            for key, found in _described(layout, label, context).items():
                fields.setdefault(key, found)
            continue
        for candidate in sorted(layout.candidates(label), key=lambda one: -one.score):
            value = _value(name, candidate.piece, layout.sheet, context)
            if value is not None and candidate.score > 0.3 and id(candidate.piece) not in used and name not in fields:
                fields[name] = value
                used.add(id(candidate.piece))
                break
    return fields


def _value(name: str, piece: Piece[ItemLabel], sheet: Sheet, context: Context) -> Found | None:
    text = " ".join(piece.text.split())
    if name == "line_no":
        return (
            found_in(piece.run.words, text, text.lstrip("0"), sheet) if re.fullmatch(r"0*[1-9]\d{0,2}", text) else None
        )
    if name == "hs_code":
        match = re.match(r"^(\d{4}(?:[ .]?\d{2}){1,3})(?!\d)", text)
        text = match.group(1) if match else text
    if name == "country_of_origin":
        text = re.sub(r"^[ab]\W+", "", text)
    value = normalise(type_of(name, line=True), text, context=context)
    return found_in(piece.run.words, text, value.value, sheet) if value is not None else None


_NO_GOODS = re.compile(
    r"(?i)^\W*(?:marks?\b|nos?\b|container|zeichen|marques|marche|marcas|merken|N/M\W*$|ohne\b|adressed?\b|addr?\b|as addressed)"
)
_PACKED = re.compile(r"^\W*(?P<count>\d[\d.,]*)\s*(?:/\s*)?(?P<kind>[A-Z]{2}|[^\W\d_]{2,20}\.?)\W*$")


def _described(layout: Layout[ItemLabel], label: Piece[ItemLabel], context: Context) -> dict[str, Found]:
    """Part the box of packages and description: container numbers, number and kind of packages, what the goods are."""
    sheet = layout.sheet
    goods: list[Run] = []
    fields: dict[str, Found] = {}
    # In a ruled box the printed headings of its parts stand among the text; without one they end the block.
    inner = frozenset({ItemLabel("")}) if layout.cell_of(label.box) else frozenset()
    for line in layout.block(label, inner):
        words = tuple(word for piece in line if not piece.is_label for word in piece.run.words)
        if not words:
            continue
        run = Run(words, sheet.number)
        text = run.text.strip()
        if find("container", text) or _NO_GOODS.match(text):
            continue
        packs = _PACKED.match(text)
        if packs and "cartons" not in fields:
            count = normalise("number", packs["count"], context=context)
            if count is not None and "." not in count.value:
                fields["cartons"] = found_in(words, text, count.value, sheet)
            continue
        counted = COUNTED.match(text)
        if counted and len(counted.group().strip()) >= len(text):
            count = normalise("number", counted["count"], context=context)
            if count is not None:
                fields.setdefault("cartons", found_in(words, text, count.value, sheet))
            continue
        if sum(c.isalpha() for c in text) >= 2:
            goods.append(run)
    if goods:
        words = tuple(word for run in goods for word in run.words)
        text = " ".join(join_words(run.words) for run in goods)
        fields["name"] = found_in(words, text, text, sheet, sure=0.85)
    return fields
