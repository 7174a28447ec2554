"""Finds on a paper what a person says it reads: the places whose words, in the form of the field, are that value. Must not invent a place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vault.documents.fields import FieldType, type_of
from vault.documents.labels import key_of
from vault.documents.learned.bits import Bit, Strip, strips_of, text_of
from vault.documents.learned.layout import Place
from vault.documents.normalise import Context, context_of, normalise
from vault.documents.runs import Sheet, box_of
from vault.values import Box

MOST_PLACES = 6
_LONGEST = 16
"""Bits of a value on one line."""
_AS_PRINTED: frozenset[FieldType] = frozenset({"identifier", "name", "address", "text", "unit", "incoterm"})


def places_of(
    sheets: Sequence[Sheet], name: str, value: str, *, near: tuple[int, Box] | None, context: Context
) -> tuple[Place, ...]:
    """Return where the value of a head field stands, at most a few places, the likeliest first.

    Args:
        sheets: the pages of the paper.
        name: the field.
        value: in its public form.
        near: page (as numbered in the file) and displayed box a person pointed at, or where something else was read for the field.
        context: what the paper decides about dates and numbers.
    """
    kind_of_value = type_of(name)
    found: list[tuple[float, Place]] = []
    for index, sheet in enumerate(sheets):
        strips = strips_of(sheet)
        for strip in strips:
            for start, end in _spans(strip, kind_of_value, value, context):
                bits = strip.bits[start:end]
                place = _place(index, [bits], strip, start)
                found.append((_rank(place, strip, start, sheet, near), place))
            if kind_of_value in {"name", "address", "text"}:
                lines = _over_lines(strip, strips, sheet, key_of(value))
                if lines:
                    start = len(strip.bits) - len(lines[0])
                    place = _place(index, lines, strip, start)
                    found.append((_rank(place, strip, start, sheet, near), place))
    found.sort(key=lambda one: one[0])
    return tuple(dict.fromkeys(place for _, place in found[:MOST_PLACES]))


def _place(page: int, lines: Sequence[Sequence[Bit]], strip: Strip, start: int) -> Place:
    first = lines[0]
    return Place(
        page=page,
        box=box_of(bit.box for bit in first),
        whole=box_of(bit.box for line in lines for bit in line),
        words=sum(1 for index, bit in enumerate(first) if index == 0 or not bit.follows),
        lines=len(lines),
        starts_run=not any(bit.key for bit in strip.bits[:start]),
        ends_run=not any(bit.key for bit in strip.bits[start + len(first) :]),
    )


def _spans(strip: Strip, kind_of_value: FieldType, value: str, context: Context) -> Iterator[tuple[int, int]]:
    """Give the shortest stretches of a run that are the value; in a longer one it would only be contained."""
    wanted = key_of(value)
    last_start = len(strip.bits)
    for start in range(len(strip.bits) - 1, -1, -1):
        if not strip.bits[start].key:
            continue
        key = ""
        for end in range(start + 1, min(len(strip.bits), start + _LONGEST, last_start) + 1):
            if not strip.bits[end - 1].key:
                continue
            key += strip.bits[end - 1].key
            if kind_of_value in _AS_PRINTED:
                is_it, may_be = key == wanted, wanted.startswith(key)
            else:
                read = normalise(kind_of_value, text_of(strip.bits[start:end]), context=context)
                is_it, may_be = read is not None and read.value == value, True
            if is_it:
                yield start, end
                last_start = end - 1
            if is_it or not may_be:
                break


def _over_lines(strip: Strip, strips: Sequence[Strip], sheet: Sheet, wanted: str) -> list[tuple[Bit, ...]]:
    """Return the lines of a value that begins on this strip and goes on below it, empty where it does not."""
    for start in range(len(strip.bits)):
        first = strip.bits[start:]
        key = "".join(bit.key for bit in first)
        if not first[0].key or not key or not wanted.startswith(key) or key == wanted:
            continue
        lines, last = [first], box_of(bit.box for bit in first)
        while key != wanted:
            below = next((one for one in strips if is_next_line(one.box, last, sheet)), None)
            if below is None:
                break
            key += "".join(bit.key for bit in below.bits)
            if not wanted.startswith(key):
                break
            lines.append(below.bits)
            last = below.box
        if key == wanted:
            return lines
    return []


def is_next_line(box: Box, above: Box, sheet: Sheet) -> bool:
    """Whether a box is the next line of the same block: just below, and beginning at the same edge."""
    down = sheet.ems_down(box.center[1] - above.center[1])
    return 0.6 < down < 2.4 and abs(sheet.ems_across(box.x0 - above.x0)) < 1.2


def _rank(place: Place, strip: Strip, start: int, sheet: Sheet, near: tuple[int, Box] | None) -> float:
    """Return how far a place is from what was pointed at; without that, labelled places and those further up come first."""
    if near is not None and near[0] == sheet.number:
        spot = sheet.page.to_displayed(place.box)
        return abs(spot.center[0] - near[1].center[0]) + abs(spot.center[1] - near[1].center[1])
    labelled = any(bit.is_mark for bit in strip.bits[:start])
    return 10.0 + place.page + place.box.y0 - (0.2 if labelled else 0.0)


def read_at(sheet: Sheet, name: str, x: float, y: float, *, line: bool) -> tuple[str, Box] | None:
    """Return the value of a field that stands at a point of the displayed page, in its public form, with its displayed box.

    Args:
        sheet: the page.
        name: the field.
        x: fraction of the displayed page's width.
        y: fraction of its height.
        line: whether the field is one of goods lines.
    """
    context = context_of(run.text for run in sheet.runs)
    field_type = type_of(name, line=line)
    for strip in strips_of(sheet):
        if not _holds(sheet.page.to_displayed(strip.box), x, y):
            continue
        hit = next(
            (n for n, bit in enumerate(strip.bits) if bit.key and _holds(sheet.page.to_displayed(bit.box), x, y)), None
        )
        if hit is None:
            continue
        for start, end in _around(strip, hit, whole=field_type in _AS_PRINTED):
            read = normalise(field_type, text_of(strip.bits[start:end]).strip(" :："), context=context)
            if read is not None:
                box = box_of(bit.box for bit in strip.bits[start:end])
                return read.value, sheet.page.to_displayed(box)
    return None


def _around(strip: Strip, hit: int, *, whole: bool) -> Iterator[tuple[int, int]]:
    """Give the stretches of a run around a bit that may be meant: a name to its whole run behind a colon, a number as short as it can be."""
    bits = strip.bits
    start = max((n + 1 for n in range(hit) if bits[n].text.strip() in {":", "："}), default=0)
    end = next((n for n in range(hit + 1, len(bits)) if bits[n].text.strip() in {":", "："}), len(bits))
    if whole:
        yield start, end
    for reach in range(end - start):
        for first in range(max(start, hit - reach), hit + 1):
            last = first + reach + 1
            if hit < last <= end:
                yield first, last


def _holds(box: Box, x: float, y: float) -> bool:
    return box.x0 - 0.003 <= x <= box.x1 + 0.003 and box.y0 - 0.003 <= y <= box.y1 + 0.003
