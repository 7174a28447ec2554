"""The learned layout as data: what is printed on every paper of it, and where its values stand by that print.

No value of any paper is kept, and after the second sample no word that only one of them has. Its JSON form is what `vault layouts export` writes.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal

from vault.errors import BadInput
from vault.values import Box

FORM = "vault-layout/1"

MOST_OF_A_FILE = 200
"""Layouts one exported file may hold."""

Edge = Literal["left", "right"]
"""Which edge of a value stays in its place when the value gets longer."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of fixed print, or of a sample's print that may be fixed."""

    key: str
    box: Box


@dataclass(frozen=True, slots=True)
class Print:
    """The marks of one page."""

    aspect: float
    """Width over height."""
    em: float
    """Usual height of the text, a fraction of the page's."""
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value stands on a sample."""

    page: int
    """From 0, in the paper."""
    box: Box
    """Of its first line."""
    whole: Box
    """Of all its lines."""
    words: int
    """In its first line."""
    lines: int
    starts_run: bool
    """Whether nothing stands before it on its line."""
    ends_run: bool
    """Whether nothing follows it on its line."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A value of the head that a person gave: every place of the sample that says so, the likeliest first."""

    name: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """Where the values of a field stand in the lines of goods."""

    name: str
    x0: float
    x1: float


@dataclass(frozen=True, slots=True)
class Sample:
    """What one corrected paper teaches."""

    kind: str
    kind_is_told: bool
    """Whether a person set the kind."""
    pages: tuple[Print, ...]
    spots: tuple[Spot, ...]
    wrong: tuple[Spot, ...]
    """Where the program had found something else for a field, which a person took away."""
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Anchor:
    """A mark, and how far from its left edge and middle the value's edge and first line are, as fractions of the page."""

    mark: int
    dx: float
    dy: float


@dataclass(frozen=True, slots=True)
class Rule:
    """Where the value of a field stands."""

    name: str
    page: int
    edge: Edge
    anchors: tuple[Anchor, ...]
    """The nearest first."""
    words: int | None
    """In its first line, where that was the same on every sample."""
    lines: int
    """At most."""
    starts_run: bool
    ends_run: bool
    samples: int
    """How many papers agree on it."""
    forbids: bool = False
    """Whether the place is one where the field was found in error."""


@dataclass(frozen=True, slots=True)
class LearnedLayout:
    """A layout that papers have in common."""

    id: str
    kind: str
    kind_is_told: bool
    samples: int
    pages: tuple[Print, ...]
    rules: tuple[Rule, ...]
    columns: tuple[Column, ...]

    @property
    def title(self) -> str:
        """The most telling print of it, for a person to know it by."""
        if not self.pages:
            return ""
        tall = sorted(self.pages[0].marks, key=lambda mark: (-round(mark.box.height, 3), mark.box.y0, mark.box.x0))
        return " ".join(mark.key for mark in sorted(tall[:4], key=lambda mark: (mark.box.y0, mark.box.x0)))


def layout_to_json(layout: LearnedLayout) -> dict[str, Any]:
    """Return the layout in its public form."""
    return {
        "form": FORM,
        "id": layout.id,
        "kind": layout.kind,
        "kind_is_told": layout.kind_is_told,
        "samples": layout.samples,
        "pages": [print_to_json(page) for page in layout.pages],
        "rules": [
            {
                "name": rule.name,
                "page": rule.page,
                "edge": rule.edge,
                "anchors": [[anchor.mark, round(anchor.dx, 5), round(anchor.dy, 5)] for anchor in rule.anchors],
                "words": rule.words,
                "lines": rule.lines,
                "starts_run": rule.starts_run,
                "ends_run": rule.ends_run,
                "samples": rule.samples,
                "forbids": rule.forbids,
            }
            for rule in layout.rules
        ],
        "columns": [[column.name, round(column.x0, 5), round(column.x1, 5)] for column in layout.columns],
    }


def layouts_in(exported: bytes) -> list[LearnedLayout]:
    """Return the layouts of an exported file.

    Raises:
        BadInput: not such a file.
    """
    hint = "Give a file that `vault layouts export` wrote."
    try:
        told = json.loads(exported)
    except ValueError as error:
        msg = f"the file is no JSON: {error}"
        raise BadInput(msg, hint=hint) from error
    several = told if isinstance(told, list) else [told]
    if len(several) > MOST_OF_A_FILE:
        msg = f"got {len(several)} layouts in one file, expected at most {MOST_OF_A_FILE}"
        raise BadInput(msg, hint="Export fewer at a time.")
    return [layout_from_json(one) for one in several]


def layout_from_json(told: object) -> LearnedLayout:
    """Return the layout.

    Raises:
        BadInput: it is not the public form of a layout.
    """
    if not isinstance(told, dict) or told.get("form") != FORM:
        form = told.get("form") if isinstance(told, dict) else type(told).__name__
        msg = f"got a layout of the form {str(form)[:40]!r}, expected {FORM!r}"
        raise BadInput(msg, hint="Give a file that `vault layouts export` wrote.")
    try:
        layout = LearnedLayout(
            id=str(told["id"])[:40],
            kind=str(told["kind"])[:40],
            kind_is_told=bool(told["kind_is_told"]),
            samples=int(told["samples"]),
            pages=tuple(print_from_json(page) for page in told["pages"]),
            rules=tuple(_rule(rule) for rule in told["rules"]),
            columns=tuple(Column(str(name), float(x0), float(x1)) for name, x0, x1 in told["columns"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        msg = f"the layout is incomplete or of the wrong form: {error}"
        raise BadInput(msg, hint="Give a file that `vault layouts export` wrote.") from error
    for rule in layout.rules:
        if rule.page >= len(layout.pages) or any(
            not 0 <= anchor.mark < len(layout.pages[rule.page].marks) for anchor in rule.anchors
        ):
            msg = f"the rule for {rule.name} stands by print that the layout does not have"
            raise BadInput(msg, hint="Give a file that `vault layouts export` wrote.")
    return layout


def _rule(told: dict[str, Any]) -> Rule:
    edge: Edge = "right" if told["edge"] == "right" else "left"
    return Rule(
        name=str(told["name"]),
        page=int(told["page"]),
        edge=edge,
        anchors=tuple(Anchor(int(mark), float(dx), float(dy)) for mark, dx, dy in told["anchors"]),
        words=None if told["words"] is None else int(told["words"]),
        lines=int(told["lines"]),
        starts_run=bool(told["starts_run"]),
        ends_run=bool(told["ends_run"]),
        samples=int(told["samples"]),
        forbids=bool(told["forbids"]),
    )


def print_to_json(page: Print) -> dict[str, Any]:
    """Return the marks of a page as JSON values."""
    return {
        "aspect": round(page.aspect, 5),
        "em": round(page.em, 6),
        "marks": [[mark.key, *(round(edge, 5) for edge in mark.box.as_list())] for mark in page.marks],
    }


def print_from_json(told: dict[str, Any]) -> Print:
    """Return the marks of a page."""
    marks = tuple(
        Mark(str(key), Box(float(x0), float(y0), float(x1), float(y1))) for key, x0, y0, x1, y1 in told["marks"]
    )
    return Print(float(told["aspect"]), float(told["em"]), marks)


def sample_to_json(sample: Sample) -> dict[str, Any]:
    """Return a sample as JSON values, for the vault's own rows."""
    return {
        "kind": sample.kind,
        "kind_is_told": sample.kind_is_told,
        "pages": [print_to_json(page) for page in sample.pages],
        "spots": [_spot_to_json(spot) for spot in sample.spots],
        "wrong": [_spot_to_json(spot) for spot in sample.wrong],
        "columns": [[column.name, column.x0, column.x1] for column in sample.columns],
    }


def sample_from_json(told: dict[str, Any]) -> Sample:
    """Return a sample from the vault's own rows."""
    return Sample(
        kind=told["kind"],
        kind_is_told=told["kind_is_told"],
        pages=tuple(print_from_json(page) for page in told["pages"]),
        spots=tuple(_spot(spot) for spot in told["spots"]),
        wrong=tuple(_spot(spot) for spot in told["wrong"]),
        columns=tuple(Column(name, x0, x1) for name, x0, x1 in told["columns"]),
    )


def _spot_to_json(spot: Spot) -> dict[str, Any]:
    return {
        "name": spot.name,
        "places": [
            [
                place.page,
                place.box.as_list(),
                place.whole.as_list(),
                place.words,
                place.lines,
                place.starts_run,
                place.ends_run,
            ]
            for place in spot.places
        ],
    }


def _spot(told: dict[str, Any]) -> Spot:
    return Spot(
        told["name"],
        tuple(
            Place(page, Box.from_list(box), Box.from_list(whole), words, lines, starts_run, ends_run)
            for page, box, whole, words, lines, starts_run, ends_run in told["places"]
        ),
    )
