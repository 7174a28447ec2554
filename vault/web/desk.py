"""Lays a document out for the eye: pages with the spots of the values on them, values beside, each knowing the other. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from vault.documents.fields import HEAD_TYPES, LINE_TYPES
from vault.documents.queries import DocumentView, ShownLine, ShownValue
from vault.values import Box

SCALE: Final = 1000
"""The drawing over a page picture is a thousand units wide and high."""
SURE_KIND: Final = 0.75
"""A kind less likely than this waits for a person: what is looked for on the paper depends on it."""
LINE_FACTS: Final = (
    "sku",
    "gtin",
    "hs_code",
    "brand",
    "model",
    "spec",
    "lot_no",
    "unit_price",
    "amount",
    "country_of_origin",
)


@dataclass(frozen=True, slots=True)
class Spot:
    """A rectangle over a page picture, and the value it belongs to."""

    value_id: str
    name: str
    text: str
    x: float
    y: float
    width: float
    height: float
    doubt: bool
    row: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page."""

    number: int
    method: str
    rotation: int
    spots: tuple[Spot, ...]

    @property
    def is_drawn(self) -> bool:
        """Whether there is a picture of it; a worksheet has none."""
        return self.method != "structured"


@dataclass(frozen=True, slots=True)
class Entry:
    """One value with its place."""

    id: str
    name: str
    position: int
    ordinal: int
    shown: ShownValue


@dataclass(frozen=True, slots=True)
class Goods:
    """One goods line."""

    id: str
    position: int
    page: int | None
    entries: tuple[Entry, ...]

    def text(self, *names: str) -> str:
        """Return the first of the named values the line has, else nothing."""
        return next((entry.shown.value for name in names for entry in self.entries if entry.name == name), "")

    @property
    def facts(self) -> tuple[Entry, ...]:
        """The values that tell goods apart, beside name and quantity."""
        return tuple(entry for entry in self.entries if entry.name in LINE_FACTS)


@dataclass(frozen=True, slots=True)
class Desk:
    """A document laid out."""

    sheets: tuple[Sheet, ...]
    head: tuple[Entry, ...]
    goods: tuple[Goods, ...]
    kind_open: bool = False
    """Whether a person has to say what kind of paper it is."""

    @property
    def doubts(self) -> int:
        """How many values a person should look at."""
        return sum(
            entry.shown.needs_review for entry in (*self.head, *(e for line in self.goods for e in line.entries))
        )

    @property
    def unread(self) -> bool:
        """Whether a page of it could not be read."""
        return any(sheet.method == "unread" for sheet in self.sheets)


def lay_out(view: DocumentView) -> Desk:
    """Return the document laid out; head values in the order of the dictionary, doubtful or not."""
    head = tuple(
        Entry(f"v-{name}-{ordinal}", name, -1, ordinal, shown)
        for name in sorted(view.head, key=_place_in(HEAD_TYPES))
        for ordinal, shown in enumerate(view.head[name])
    )
    goods = tuple(_goods(line) for line in view.lines)
    sheets = tuple(
        _sheet(page, head, goods, view.lines)
        for page in view.pages
        if view.page_from <= _number(page["number"]) <= view.page_to
    )
    return Desk(sheets, head, goods, not view.kind_confirmed and view.kind_confidence < SURE_KIND)


def _goods(line: ShownLine) -> Goods:
    entries = tuple(
        Entry(f"v-l{line.position}-{name}", name, line.position, 0, line.fields[name])
        for name in sorted(line.fields, key=_place_in(LINE_TYPES))
    )
    return Goods(f"line-{line.position}", line.position, line.page, entries)


def _sheet(
    page: dict[str, object], head: tuple[Entry, ...], goods: tuple[Goods, ...], lines: tuple[ShownLine, ...]
) -> Sheet:
    number = _number(page["number"])
    rows = [
        _spot(line.id, "line", str(line.position + 1), shown.box, doubt=False, row=True)
        for line, shown in zip(goods, lines, strict=True)
        if shown.page == number and shown.box is not None
    ]
    values = [
        _spot(entry.id, entry.name, entry.shown.value, entry.shown.box, doubt=entry.shown.needs_review)
        for entry in (*head, *(entry for line in goods for entry in line.entries))
        if entry.shown.page == number and entry.shown.box is not None
    ]
    return Sheet(number, str(page["method"]), _number(page["rotation"]), (*rows, *values))


def _spot(value_id: str, name: str, text: str, box: Box, *, doubt: bool, row: bool = False) -> Spot:
    return Spot(
        value_id,
        name,
        text,
        round(box.x0 * SCALE, 1),
        round(box.y0 * SCALE, 1),
        round(max(box.width * SCALE, 3), 1),
        round(max(box.height * SCALE, 3), 1),
        doubt,
        row,
    )


def _place_in(order: Iterable[str]) -> Callable[[str], tuple[int, str]]:
    places = {name: place for place, name in enumerate(order)}
    return lambda name: (places.get(name, len(places)), name)


def _number(value: object) -> int:
    if not isinstance(value, int):
        msg = f"got {value!r} in a page record, expected a whole number"
        raise TypeError(msg)
    return value
