"""Ruled lines: pieces of the same line joined into one. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from vault.reading.page import Rule

_SAME_LINE = 0.0022
"""Of the page's longer side: pieces this close across are one line (1.9 points on A4: a border drawn by both of its cells)."""
_SAME_GAP = 0.006
"""Of the page's longer side: pieces this close end to end are one line (dashes, crossings)."""


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
