"""Reads a paper by what was learned of its layout: recognises it by its print, and puts the values that stand in the learned places.

A learned place whose text has not the form of the field gives nothing, and a value the program had found elsewhere is then shown as doubtful:
people had to correct it on every earlier paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from vault.documents.certainty import certainty
from vault.documents.fields import MULTIPLE, type_of
from vault.documents.found import Found, FoundLine, Paper
from vault.documents.learned.align import Alignment, align
from vault.documents.learned.bits import Bit, Strip, strips_of, text_of
from vault.documents.learned.find import is_next_line
from vault.documents.learned.layout import Column, LearnedLayout, Print, Rule
from vault.documents.learned.teach import PAGES, print_of
from vault.documents.normalise import Context, Normalised, context_of, normalise
from vault.documents.runs import Run, Sheet, box_of, confidence_of, rows_of
from vault.values import Box

KNOWN = 0.6
"""Share of the fixed print that must be there, once two samples have shown what is fixed. Words of sentences move with what is set between
them. Papers of 188 other layouts share at most 0.46, and that with variants of their own."""
KNOWN_OF_ONE = 0.5
"""The same while there is one sample, whose own words count as well."""
READ_BADLY = 0.82
"""Factor for a page that came from OCR: a letter amiss makes another word."""
GUESSED, DOUBTED = 0.7, 0.4
"""Confidence of a value from one sample, and of one that only stands where it was wrong before. Two samples that agree are believed."""
_REACH_DOWN, _REACH_ACROSS = 0.7, 1.3
"""Ems by which a value may miss its place."""


@dataclass(frozen=True, slots=True)
class Match:
    """A paper recognised as one of a learned layout."""

    layout: LearnedLayout
    pages: tuple[Alignment, ...]
    prints: tuple[Print, ...]


def _sure() -> float:
    """Return the confidence of a value whose place two samples agree on: just what is accepted unseen."""
    return max(0.999, certainty().accept_at)


def recognise(sheets: Sequence[Sheet], layouts: Sequence[LearnedLayout]) -> Match | None:
    """Return the layout a paper has, None where it has none of them."""
    best: Match | None = None
    prints = tuple(print_of(sheet) for sheet in sheets[:PAGES])
    for layout in layouts:
        if not layout.pages or not prints:
            continue
        first = align(layout.pages[0], prints[0])
        least = KNOWN if layout.samples > 1 else KNOWN_OF_ONE
        if sheets[0].page.method == "ocr":
            least *= READ_BADLY
        if first.share < least or (best is not None and first.share <= best.pages[0].share):
            continue
        rest = [align(one, two) for one, two in zip(layout.pages[1:], prints[1:], strict=False)]
        best = Match(layout, (first, *rest), prints)
    return best


def recall(paper: Paper, sheets: Sequence[Sheet], match: Match) -> Paper:
    """Return the paper with the values that stand where people said they stand."""
    context = context_of(run.text for sheet in sheets for run in sheet.runs)
    head = dict(paper.head)
    strips = {number: strips_of(sheet) for number, sheet in enumerate(sheets[: len(match.pages)])}
    for rule in sorted(match.layout.rules, key=lambda one: one.forbids):
        if rule.page not in strips:
            continue
        sheet = sheets[rule.page]
        if rule.forbids:
            _doubt(head, rule, _start(rule, match, strips[rule.page], sheet), sheet)
            continue
        found = _value(rule, match, strips[rule.page], sheet, context)
        if found is not None:
            head[rule.name] = _together(rule.name, found, head.get(rule.name, ()))
        elif rule.name in head and rule.samples > 1:
            head[rule.name] = tuple(replace(one, confidence=min(one.confidence, DOUBTED)) for one in head[rule.name])
    lines = tuple(_line(line, sheets, match, context) for line in paper.lines)
    return replace(paper, head=head, lines=lines, layout=match.layout.id)


def _together(name: str, found: Found, before: tuple[Found, ...]) -> tuple[Found, ...]:
    same = next((one for one in before if one.value == found.value), None)
    if same is not None:
        sure = replace(same, confidence=max(same.confidence, found.confidence))
        return (*(sure if one is same else one for one in before),) if name in MULTIPLE else (sure,)
    return (found, *before) if name in MULTIPLE else (found,)


def _doubt(head: dict[str, tuple[Found, ...]], rule: Rule, start: tuple[Strip, int] | None, sheet: Sheet) -> None:
    """Take away a value that stands where the same field was wrong before."""
    if start is None or rule.name not in head:
        return
    spot = sheet.page.to_displayed(start[0].bits[start[1]].box)
    kept = tuple(
        one
        for one in head[rule.name]
        if one.page != sheet.number or one.box is None or not _holds(one.box, spot) or one.confidence >= _sure()
    )
    if kept:
        head[rule.name] = kept
    else:
        del head[rule.name]


def _holds(box: Box, spot: Box) -> bool:
    x, y = spot.center
    return box.x0 - 0.002 <= x <= box.x1 + 0.002 and box.y0 - 0.002 <= y <= box.y1 + 0.002


def _start(rule: Rule, match: Match, strips: Sequence[Strip], sheet: Sheet) -> tuple[Strip, int] | None:
    """Return the bit the value begins (or, held by its right edge, ends) with: the one most anchors point at."""
    alignment, marks = match.pages[rule.page], match.prints[rule.page].marks
    votes: dict[tuple[int, int], float] = {}
    for rank, anchor in enumerate(rule.anchors):
        there = alignment.pairs.get(anchor.mark)
        if there is None:
            continue
        mark = marks[there].box
        x, y = mark.x0 + alignment.scale_x * anchor.dx, mark.center[1] + alignment.scale_y * anchor.dy
        best: tuple[float, tuple[int, int]] | None = None
        for number, strip in enumerate(strips):
            if abs(sheet.ems_down(strip.box.center[1] - y)) > _REACH_DOWN + 0.5:
                continue
            for index in _edges(rule, strip):
                bit = strip.bits[index]
                edge = bit.box.x0 if rule.edge == "left" else bit.box.x1
                across, down = abs(sheet.ems_across(edge - x)), abs(sheet.ems_down(bit.box.center[1] - y))
                if across < _REACH_ACROSS and down < _REACH_DOWN and (best is None or across + down < best[0]):
                    best = (across + down, (number, index))
        if best is not None:
            votes[best[1]] = votes.get(best[1], 0.0) + 1.0 / (1.0 + 0.3 * rank) / (0.5 + best[0])
    if not votes:
        return None
    number, index = max(votes.items(), key=lambda one: one[1])[0]
    return strips[number], index


def _edges(rule: Rule, strip: Strip) -> list[int]:
    """Return the bits the value may begin or end with: only the run's own edge where it stood at that on every sample."""
    keyed = [index for index, bit in enumerate(strip.bits) if bit.key]
    if rule.edge == "left" and rule.starts_run:
        return keyed[:1]
    return keyed[-1:] if rule.edge == "right" and rule.ends_run else keyed


def _value(rule: Rule, match: Match, strips: Sequence[Strip], sheet: Sheet, context: Context) -> Found | None:
    start = _start(rule, match, strips, sheet)
    if start is None:
        return None
    fixed = {id_of(match.prints[rule.page].marks[there].box) for there in match.pages[rule.page].pairs.values()}
    strip, index = start
    first = _first_line(rule, strip, index, fixed)
    for bits in _readings(rule, first, strips, sheet, fixed):
        read = _read(rule.name, bits, context)
        if read is not None:
            every = [bit for line in bits for bit in line]
            sure = _sure() if rule.samples > 1 else GUESSED
            box = sheet.page.to_displayed(box_of(bit.box for bit in every))
            return Found(
                value=read.value,
                raw=" ".join(text_of(line) for line in bits),
                page=sheet.number,
                box=None if sheet.page.method == "structured" else box,
                confidence=round(sure * confidence_of([bit.word for bit in every]), 4),
                method=sheet.page.method,
                code=read.code,
            )
    return None


def id_of(box: Box) -> tuple[float, float]:
    """Return what tells one bit of a page from the others."""
    return box.x0, box.y0


def _first_line(rule: Rule, strip: Strip, index: int, fixed: set[tuple[float, float]]) -> tuple[Bit, ...]:
    """Return the bits of the value's first line: from the known edge to the next fixed print."""
    low = high = index
    if rule.edge == "left":
        while high + 1 < len(strip.bits) and id_of(strip.bits[high + 1].box) not in fixed:
            high += 1
    else:
        while low > 0 and id_of(strip.bits[low - 1].box) not in fixed:
            low -= 1
    bits = list(strip.bits[low : high + 1])
    while bits and not bits[0].key:
        bits.pop(0)
    while bits and not bits[-1].key and not bits[-1].text.strip(".)"):
        bits.pop()
    return tuple(bits)


def _readings(
    rule: Rule, first: tuple[Bit, ...], strips: Sequence[Strip], sheet: Sheet, fixed: set[tuple[float, float]]
) -> list[list[tuple[Bit, ...]]]:
    """Return what the value may be, the likeliest first: as many words as on the samples, the whole line, with the lines below."""
    if not first:
        return []
    readings: list[list[tuple[Bit, ...]]] = []
    if rule.lines > 1:
        lines, last = [first], box_of(bit.box for bit in first)
        while len(lines) < rule.lines + 1:
            below = next((one for one in strips if is_next_line(one.box, last, sheet)), None)
            if below is None or any(id_of(bit.box) in fixed for bit in below.bits):
                break
            lines.append(below.bits)
            last = below.box
        readings.append(lines)
    counted = _counted(first, rule.words, rule.edge) if rule.words is not None else first
    readings += [[first], [counted]] if rule.ends_run and rule.edge == "left" else [[counted], [first]]
    shorter = [first[:end] for end in range(len(first) - 1, 0, -1)]
    if rule.edge == "right":
        shorter = [first[start:] for start in range(1, len(first))]
    if type_of(rule.name) in {"date", "number", "currency", "country", "incoterm"}:
        readings += [[bits] for bits in shorter]
    return readings


def _counted(bits: tuple[Bit, ...], words: int, edge: str) -> tuple[Bit, ...]:
    """Return as many words as wanted, from the known edge."""
    starts = [index for index, bit in enumerate(bits) if index == 0 or not bit.follows]
    if len(starts) <= words:
        return bits
    return bits[: starts[words]] if edge == "left" else bits[starts[-words] :]


def _read(name: str, lines: Sequence[Sequence[Bit]], context: Context) -> Normalised | None:
    text = " ".join(text_of(line) for line in lines).strip(" :：;,，")
    return normalise(type_of(name), text, context=context) if text else None


def _line(line: FoundLine, sheets: Sequence[Sheet], match: Match, context: Context) -> FoundLine:
    """Return a line of goods with the values that stand in the learned columns."""
    sheet = next((one for one in sheets if one.number == line.page), None)
    if not match.layout.columns or sheet is None or line.box is None:
        return line
    fields = dict(line.fields)
    inside = [run for run in sheet.runs if _holds(line.box, sheet.page.to_displayed(run.box))]
    for column in match.layout.columns:
        found = _cell(column, inside, sheet, match, context)
        if found is not None and (column.name not in fields or fields[column.name].value != found.value):
            fields[column.name] = found
    return replace(line, fields=fields)


def _cell(column: Column, inside: Sequence[Run], sheet: Sheet, match: Match, context: Context) -> Found | None:
    x0, x1 = match.pages[0].x(column.x0), match.pages[0].x(column.x1)
    slack = 0.8 * sheet.em / sheet.aspect
    runs = [
        run
        for run in inside
        if (x0 - slack <= run.box.x0 and run.box.x1 <= x1 + slack)
        or abs(run.box.x0 - x0) < slack
        or abs(run.box.x1 - x1) < slack
    ]
    if not runs:
        return None
    ordered = [run for row in rows_of(runs) for run in row]
    text = " ".join(run.text for run in ordered)
    read = normalise(type_of(column.name, line=True), text, context=context)
    if read is None:
        return None
    words = [word for run in ordered for word in run.words]
    return Found(
        value=read.value,
        raw=text,
        page=sheet.number,
        box=sheet.page.to_displayed(box_of(word.box for word in words)),
        confidence=round((_sure() if match.layout.samples > 1 else GUESSED) * confidence_of(words), 4),
        method=sheet.page.method,
        code=read.code,
    )
