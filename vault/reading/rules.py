"""Ruled lines: pieces of the same line joined into one. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from vault.reading.page import Rule

_SAME_LINE = 0.0022
"""Of the page's longer side: pieces this close across are one line (1.9 points on A4: a border drawn by both of its cells)."""
_SAME_GAP = 0.006
"""Of the page's longer side: pieces this close end to end are one line (dashes, crossings)."""
_BARS = 10
"""So many upright lines side by side are a bar code."""
_BAR_PITCH = 0.011
"""Of the longer side: bars stand closer than this (9 points on A4); no table has ten columns as narrow."""
_BAR_ENDS = 0.004
"""Of the longer side: bars of one code end this evenly."""


def without_bars(rules: Iterable[Rule], width: float, height: float) -> tuple[list[Rule], int]:
    """Return the lines that are no bars of a bar code, and how many bars there were: many upright lines of one height, close together."""
    longest = max(width, height)
    near, even = _BAR_PITCH * longest / width, _BAR_ENDS * longest / height
    kept = [rule for rule in rules if rule.is_horizontal]
    upright = sorted(
        (rule for rule in rules if not rule.is_horizontal), key=lambda rule: (round(rule.y0 / even), rule.x0)
    )
    row: list[Rule] = []
    bars = 0
    for rule in [*upright, None]:
        if row and (
            rule is None
            or rule.x0 - row[-1].x0 > near
            or abs(rule.y0 - row[-1].y0) > even
            or abs(rule.y1 - row[-1].y1) > even
        ):
            if len(row) >= _BARS:
                bars += len(row)
            else:
                kept.extend(row)
            row = []
        if rule is not None:
            row.append(rule)
    return kept, bars


def merge_rules(rules: Iterable[Rule], width: float, height: float) -> tuple[Rule, ...]:
    """Return the lines with pieces of the same line joined, horizontal ones first, from the top and the left."""
    longest = max(width, height)
    level: list[tuple[float, float, float]] = []
    upright: list[tuple[float, float, float]] = []
    for rule in rules:
        if rule.is_horizontal:
            level.append((rule.y0, rule.x0, rule.x1))
        else:
            upright.append((rule.x0, rule.y0, rule.y1))
    across_y, across_x = longest / height, longest / width
    joined_level = _join(level, _SAME_LINE * across_y, _SAME_GAP * across_x)
    joined_upright = _join(upright, _SAME_LINE * across_x, _SAME_GAP * across_y)
    return (
        *(Rule(start, at, end, at) for at, start, end in joined_level),
        *(Rule(at, start, at, end) for at, start, end in joined_upright),
    )


def _join(pieces: list[tuple[float, float, float]], across: float, gap: float) -> list[tuple[float, float, float]]:
    """Join (position, start, end) pieces."""
    groups: list[list[tuple[float, float, float]]] = []
    for piece in sorted(pieces):
        if groups and piece[0] - groups[-1][0][0] <= across:
            groups[-1].append(piece)
        else:
            groups.append([piece])
    joined: list[tuple[float, float, float]] = []
    for group in groups:
        at = sum(position * (end - start) for position, start, end in group)
        length = sum(end - start for _, start, end in group)
        middle = at / length if length else group[0][0]
        start, end = None, 0.0
        for _, first, last in sorted(group, key=lambda piece: piece[1:]):
            if start is None:
                start, end = first, last
            elif first <= end + gap:
                end = max(end, last)
            else:
                joined.append((middle, start, end))
                start, end = first, last
        if start is not None:
            joined.append((middle, start, end))
    return joined
