"""From corrected papers to what their layout is: the print they share, and where each corrected value stands by it.

One sample gives a guess; with two, only what both agree on is kept.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from vault.documents.fields import type_of
from vault.documents.found import Paper
from vault.documents.learned.align import Alignment, align
from vault.documents.learned.bits import strips_of
from vault.documents.learned.find import places_of
from vault.documents.learned.layout import (
    Anchor,
    Column,
    Edge,
    LearnedLayout,
    Mark,
    Place,
    Print,
    Rule,
    Sample,
    Spot,
)
from vault.documents.normalise import Context, context_of, normalise
from vault.documents.runs import Sheet, join_words, rows_of
from vault.values import Box

PAGES = 3
"""Pages of a paper whose print is looked at."""
MOST_MARKS = 400
ANCHORS = 6
SHARED = 0.6
"""Share of the samples that must have a mark for it to be fixed print."""


@dataclass(frozen=True, slots=True)
class Told:
    """A person's word about one spot of a paper."""

    name: str
    value: str
    """Empty: not on the paper."""
    position: int
    """-1 for the head, else the line."""
    page: int | None
    box: Box | None
    """Displayed, of what was read there or pointed at."""


def sample_of(sheets: Sequence[Sheet], paper: Paper, told: Sequence[Told], *, kind_is_told: bool) -> Sample:
    """Return what a corrected paper teaches.

    Args:
        sheets: its pages, at least one.
        paper: what the program read on it, with the kind a person gave where one did.
        told: the corrections that hold.
        kind_is_told: whether a person set the kind.
    """
    context = context_of(run.text for sheet in sheets for run in sheet.runs)
    spots: list[Spot] = []
    wrong: list[Spot] = []
    columns: list[Column] = []
    for one in told:
        near = (one.page, one.box) if one.page is not None and one.box is not None else None
        if one.position >= 0:
            column = _column(sheets, paper, one, context)
            if column is not None:
                columns.append(column)
            continue
        if one.value:
            places = places_of(sheets[:PAGES], one.name, one.value, near=near, context=context)
            if places:
                spots.append(Spot(one.name, places))
        if near is not None:
            missed = _wrong_place(sheets[:PAGES], near)
            right = spots[-1].places if spots and spots[-1].name == one.name else ()
            if missed is not None and not any(place.page == missed.page and place.box == missed.box for place in right):
                wrong.append(Spot(one.name, (missed,)))
    given = [place for spot in spots for place in spot.places]
    prints = tuple(
        print_of(
            sheet,
            [*_own(sheet, paper), *(sheet.page.to_displayed(place.whole) for place in given if place.page == index)],
        )
        for index, sheet in enumerate(sheets[:PAGES])
    )
    return Sample(paper.kind, kind_is_told, prints, tuple(spots), tuple(wrong), tuple(columns))


def print_of(sheet: Sheet, values: Sequence[Box] = ()) -> Print:
    """Return the words of a page that may be fixed print: letters only, outside of values and of lines of goods."""
    marks = [
        Mark(bit.key, bit.box)
        for strip in strips_of(sheet)
        for bit in strip.bits
        if bit.is_mark and not any(_inside(sheet.page.to_displayed(bit.box), box) for box in values)
    ]
    return Print(sheet.aspect, sheet.em, tuple(marks[:MOST_MARKS]))


def _inside(box: Box, other: Box) -> bool:
    x, y = box.center
    return other.x0 <= x <= other.x1 and other.y0 <= y <= other.y1


def _own(sheet: Sheet, paper: Paper) -> list[Box]:
    """Return the boxes of what is this paper's own."""
    boxes = [
        found.box for several in paper.head.values() for found in several if found.page == sheet.number and found.box
    ]
    boxes += [line.box for line in paper.lines if line.page == sheet.number and line.box]
    return boxes


def _wrong_place(sheets: Sequence[Sheet], near: tuple[int, Box]) -> Place | None:
    for index, sheet in enumerate(sheets):
        if sheet.number != near[0]:
            continue
        inside = [
            bit
            for strip in strips_of(sheet)
            for bit in strip.bits
            if _inside(sheet.page.to_displayed(bit.box), near[1])
        ]
        if inside:
            first = min(inside, key=lambda bit: (round(bit.box.y0, 2), bit.box.x0))
            return Place(index, first.box, first.box, 1, 1, starts_run=False, ends_run=False)
    return None


def _column(sheets: Sequence[Sheet], paper: Paper, told: Told, context: Context) -> Column | None:
    """Return the strip of the page a corrected value of a line stands in."""
    line = paper.lines[told.position] if told.position < len(paper.lines) else None
    sheet = next((one for one in sheets if line and one.number == line.page), None)
    if line is None or line.box is None or sheet is None or not told.value:
        return None
    field_type = type_of(told.name, line=True)
    for run in sheet.runs:
        if _inside(sheet.page.to_displayed(run.box), line.box):
            read = normalise(field_type, run.text, context=context)
            if read is not None and read.value == told.value:
                return Column(told.name, run.box.x0, run.box.x1)
    inside = [run for run in sheet.runs if _inside(sheet.page.to_displayed(run.box), line.box)]
    for run in inside:
        column = [one for one in inside if one.box.x0 < run.box.x1 and run.box.x0 < one.box.x1]
        text = " ".join(join_words(one.words) for row in rows_of(column) for one in row)
        read = normalise(field_type, text, context=context)
        if read is not None and read.value == told.value:
            return Column(told.name, min(one.box.x0 for one in column), max(one.box.x1 for one in column))
    return None


def learn(layout_id: str, samples: Sequence[Sample]) -> LearnedLayout:
    """Return the layout that the samples, at least one, the newest first, have in common."""
    base = samples[0]
    laid = [_laid(base, other) for other in samples[1:]]
    pages, renumbered = _shared_print(base, laid)
    kinds = Counter(sample.kind for sample in samples)
    rules: list[Rule] = []
    for forbids in (False, True):
        spots: dict[str, list[tuple[int, Spot]]] = defaultdict(list)
        for number, sample in enumerate(samples):
            for spot in sample.wrong if forbids else sample.spots:
                spots[spot.name].append((number, spot))
        for several in spots.values():
            rule = _rule(several, samples, laid, renumbered, forbids=forbids)
            if rule is not None:
                rules.append(rule)
    return LearnedLayout(
        id=layout_id,
        kind=kinds.most_common(1)[0][0],
        kind_is_told=any(sample.kind_is_told for sample in samples),
        samples=len(samples),
        pages=pages,
        rules=tuple(rules),
        columns=_columns(samples),
    )


def _laid(base: Sample, other: Sample) -> list[Alignment]:
    return [align(one, two) for one, two in zip(base.pages, other.pages, strict=False)]


def _shared_print(base: Sample, laid: Sequence[Sequence[Alignment]]) -> tuple[tuple[Print, ...], list[dict[int, int]]]:
    """Return the pages of the newest sample with the marks that enough samples have, and the marks' new numbers."""
    pages: list[Print] = []
    renumbered: list[dict[int, int]] = []
    for number, page in enumerate(base.pages):
        with_page = [one[number] for one in laid if number < len(one)]
        kept = [
            index
            for index in range(len(page.marks))
            if not with_page or 1 + sum(index in one.pairs for one in with_page) >= SHARED * (1 + len(with_page)) + 0.39
        ]
        renumbered.append({old: new for new, old in enumerate(kept)})
        pages.append(replace(page, marks=tuple(page.marks[index] for index in kept)))
    return tuple(pages), renumbered


def _rule(
    several: Sequence[tuple[int, Spot]],
    samples: Sequence[Sample],
    laid: Sequence[Sequence[Alignment]],
    renumbered: Sequence[Mapping[int, int]],
    *,
    forbids: bool,
) -> Rule | None:
    """Return where a field stands: of all the places its value has on each sample, those that agree best with each other."""
    several = several[:3]
    best: tuple[tuple[int, bool, float], Rule] | None = None
    for places in product(*(spot.places for _, spot in several)):
        if len({place.page for place in places}) > 1 or places[0].page >= len(renumbered):
            continue
        numbers = [number for number, _ in several]
        for edge in ("left", "right"):
            anchors, spread = _anchors(places, numbers, edge, samples, laid, renumbered)
            if not anchors:
                continue
            words = {place.words for place in places}
            rule = Rule(
                name=several[0][1].name,
                page=places[0].page,
                edge=edge,
                anchors=tuple(anchors[:ANCHORS]),
                words=words.pop() if len(words) == 1 else None,
                lines=max(place.lines for place in places),
                starts_run=all(place.starts_run for place in places),
                ends_run=all(place.ends_run for place in places),
                samples=len(places),
                forbids=forbids,
            )
            starts = edge == "left" and rule.starts_run
            rank = (len(anchors[:ANCHORS]), starts, -spread)
            if best is None or rank > best[0]:
                best = (rank, rule)
        if len(several) == 1 and best is not None:
            break  # one sample: its likeliest place
    if best is None and len(several) > 1:
        return _rule(several[:1], samples, laid, renumbered, forbids=forbids)
    return best[1] if best else None


def _anchors(
    places: Sequence[Place],
    numbers: Sequence[int],
    edge: Edge,
    samples: Sequence[Sample],
    laid: Sequence[Sequence[Alignment]],
    renumbered: Sequence[Mapping[int, int]],
) -> tuple[list[Anchor], float]:
    """Return the marks from which the value is as far on every sample, the nearest first, and how much they differ on the whole."""
    page = places[0].page
    base = samples[0].pages[page]
    found: list[tuple[float, Anchor]] = []
    spread = 0.0
    for old, new in renumbered[page].items():
        offsets: list[tuple[float, float, float]] = []
        for place, number in zip(places, numbers, strict=True):
            print_ = samples[number].pages[page] if page < len(samples[number].pages) else None
            at = old if number == 0 else laid[number - 1][page].pairs.get(old) if page < len(laid[number - 1]) else None
            if print_ is None or at is None:
                continue
            mark = print_.marks[at].box
            x = place.box.x0 if edge == "left" else place.box.x1
            offsets.append((x - mark.x0, place.box.center[1] - mark.center[1], print_.em))
        if len(offsets) < len(places):
            continue
        em = offsets[0][2]
        wide = (max(one[0] for one in offsets) - min(one[0] for one in offsets)) * base.aspect / em
        high = (max(one[1] for one in offsets) - min(one[1] for one in offsets)) / em
        if wide > 0.9 or high > 0.5:
            continue
        dx, dy = sum(one[0] for one in offsets) / len(offsets), sum(one[1] for one in offsets) / len(offsets)
        found.append((_distance(dx * base.aspect / em, dy / em), Anchor(new, dx, dy)))
        spread += wide + high
    found.sort(key=lambda one: one[0])
    return [anchor for _, anchor in found], spread / (len(found) or 1)


def _distance(across: float, down: float) -> float:
    """Return how far a mark is, in ems: a label stands to the left on the same line, or above; others are poor anchors."""
    if abs(down) < 0.5:
        return abs(across) * (1.0 if across > 0 else 2.0)
    return abs(down) * 3.0 + abs(across) * 0.7 + (0.0 if down > 0 else 12.0)


def _columns(samples: Sequence[Sample]) -> tuple[Column, ...]:
    by_name: dict[str, list[Column]] = defaultdict(list)
    for sample in samples:
        for column in sample.columns:
            by_name[column.name].append(column)
    return tuple(
        Column(name, min(one.x0 for one in several), max(one.x1 for one in several))
        for name, several in by_name.items()
    )
