"""Lays the print of one paper over another's: which mark of the one is which of the other.

A paper of the same layout has the same words at the same distance from the left edge, in the same order downwards; how far down depends on how many
goods it lists. A scan is shifted and scaled a little as well. Must not know a field.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from vault.documents.learned.layout import Mark, Print

ACROSS = 0.015
"""Share of the page's width by which the same word may stand elsewhere."""
ROW = 0.006
"""Share of the page's height within which words stand in one row."""
LONG = 4
"""Letters of a word that is told apart by itself, wherever it stands in its row."""
ENOUGH = 6
"""Fewer common words say nothing."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """How one print lies on another."""

    pairs: dict[int, int]
    """Mark of the first to mark of the second."""
    share: float
    """Of the first print's marks that are on the second, 0 to 1."""
    scale_x: float
    shift_x: float
    scale_y: float

    def x(self, x: float) -> float:
        """Return where a distance from the left edge is on the second."""
        return self.scale_x * x + self.shift_x


def align(one: Print, other: Print) -> Alignment:
    """Lay the first print over the second."""
    identity = _paired(one.marks, other.marks, 1.0, 0.0)
    scale, shift = _fit(one.marks, other.marks)
    fitted = _paired(one.marks, other.marks, scale, shift)
    # A fit has two free numbers to please; it must be clearly better than no fit at all.
    pairs, scale, shift = (fitted, scale, shift) if len(fitted) > 1.1 * len(identity) else (identity, 1.0, 0.0)
    share = len(pairs) / len(one.marks) if one.marks and len(pairs) >= ENOUGH else 0.0
    scale_y = scale * other.aspect / one.aspect if one.aspect else 1.0
    return Alignment({**pairs, **_moved(one.marks, other.marks, pairs)}, share, scale, shift, scale_y)


def _by_key(marks: Sequence[Mark]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for index, mark in enumerate(marks):
        found[mark.key].append(index)
    return found


def _fit(one: Sequence[Mark], other: Sequence[Mark]) -> tuple[float, float]:
    """Return scale and shift across, from the words that both have once (Theil-Sen: medians, so a few wrong pairs do no harm)."""
    first, second = _by_key(one), _by_key(other)
    pairs = [
        (one[places[0]].box.x0, other[second[key][0]].box.x0)
        for key, places in first.items()
        if len(places) == 1 and len(second.get(key, ())) == 1
    ]
    slopes = [
        (b[1] - a[1]) / (b[0] - a[0])
        for index, a in enumerate(pairs)
        for b in pairs[index + 1 :]
        if abs(b[0] - a[0]) > 0.2
    ]
    if len(slopes) < ENOUGH:
        return 1.0, 0.0
    scale = median(slopes)
    if not 0.8 < scale < 1.25:
        return 1.0, 0.0
    return scale, median(b - scale * a for a, b in pairs)


def _paired(one: Sequence[Mark], other: Sequence[Mark], scale: float, shift: float) -> dict[int, int]:
    """Pair the same words at the same distance from the left, in one order from top to bottom."""
    there = _by_key(other)
    candidates: list[tuple[float, float, int, int]] = []
    for index, mark in enumerate(one):
        x = scale * mark.box.x0 + shift
        near = [place for place in there.get(mark.key, ()) if abs(other[place].box.x0 - x) < ACROSS]
        if near:
            place = min(near, key=lambda one_of: abs(other[one_of].box.y0 - mark.box.y0))
            candidates.append((mark.box.center[1], other[place].box.center[1], index, place))
    # Words of one row may stand a hair higher or lower on the other paper.
    candidates.sort(key=lambda one_of: (round(one_of[0] / ROW), one_of[1]))
    kept = _never_falling([round(candidate[1] / ROW) for candidate in candidates])
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for position in kept:
        _, _, index, place = candidates[position]
        if place not in taken:
            taken.add(place)
            pairs[index] = place
    return pairs


def _moved(one: Sequence[Mark], other: Sequence[Mark], pairs: dict[int, int]) -> dict[int, int]:
    """Pair the words that moved across with their line: beside a pair in one row, or met once, between the pairs above and below."""
    found = _beside(one, other, pairs)
    first, second = _by_key(one), _by_key(other)
    taken = {*pairs.values(), *found.values()}
    for key, places in first.items():
        index = places[0]
        if len(places) > 1 or len(second.get(key, ())) != 1 or index in pairs or index in found or len(key) < LONG:
            continue
        place = second[key][0]
        y, there = one[index].box.center[1], other[place].box.center[1]
        in_order = all(
            (one[a].box.center[1] - y) * (other[b].box.center[1] - there) >= -ROW * ROW for a, b in pairs.items()
        )
        if in_order and place not in taken:
            found[index] = place
    return found


def _beside(one: Sequence[Mark], other: Sequence[Mark], pairs: dict[int, int]) -> dict[int, int]:
    """Pair the words of rows that have a pair already, in their order from left to right."""
    found: dict[int, int] = {}
    taken = set(pairs.values())
    for index in sorted(range(len(one)), key=lambda number: one[number].box.x0):
        if index in pairs:
            continue
        rows = {
            other[b].box.center[1]
            for a, b in pairs.items()
            if abs(one[a].box.center[1] - one[index].box.center[1]) < ROW
        }
        there = [
            place
            for place, mark in enumerate(other)
            if mark.key == one[index].key
            and place not in taken
            and any(abs(mark.box.center[1] - row) < ROW for row in rows)
        ]
        if there:
            found[index] = min(there, key=lambda place: other[place].box.x0)
            taken.add(found[index])
    return found


def _never_falling(values: Sequence[int]) -> list[int]:
    """Return the places of the longest run of values, not all neighbours, that never falls (patience sorting)."""
    tails: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, value in enumerate(values):
        at = bisect_right(tails, value)
        before.append(last[at - 1] if at else -1)
        if at == len(tails):
            tails.append(value)
            last.append(index)
        else:
            tails[at], last[at] = value, index
    chain: list[int] = []
    index = last[-1] if last else -1
    while index >= 0:
        chain.append(index)
        index = before[index]
    return chain[::-1]
