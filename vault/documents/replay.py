"""Carries what people corrected over to a new reading run: it stays where the paper reads as it did, and goes back to review where not.

Pure. A correction is anchored to the spot on the paper, not to the number of a line, since a newer reader may find lines an older one missed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vault.documents.found import Found, Paper
from vault.values import Box

SAME_SPOT = 0.5
"""Share of the smaller box that must overlap for two spots to be one."""

HEAD = -1
"""Position of a value of the head."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A person's word about one spot."""

    id: str
    position: int
    name: str
    ordinal: int
    read_value: str | None
    page: int | None
    box: Box | None
    value: str = ""
    """What the person said; empty where it is not on the paper."""


@dataclass(frozen=True, slots=True)
class Replayed:
    """Where a correction stands after a new run."""

    id: str
    position: int
    state: str
    """`active` or `review`."""


def replay(corrections: Sequence[Correction], paper: Paper) -> list[Replayed]:
    """Return the new standing of each correction against the newest run."""
    return [_replay(correction, paper) for correction in corrections]


def _replay(correction: Correction, paper: Paper) -> Replayed:
    if correction.position == HEAD:
        values = paper.head.get(correction.name, ())
        now = values[correction.ordinal] if correction.ordinal < len(values) else None
        return Replayed(correction.id, HEAD, _state(correction, now))
    position = _line_at(correction, paper)
    if position is None:
        return Replayed(correction.id, correction.position, "review")
    fields: Mapping[str, Found] = paper.lines[position].fields
    return Replayed(correction.id, position, _state(correction, fields.get(correction.name)))


def _state(correction: Correction, now: Found | None) -> str:
    read = now.value if now else None
    # What the newer run reads as the person said (a learned layout does that) is no reason to ask the person again.
    return "active" if read == correction.read_value or (read is not None and read == correction.value) else "review"


def _line_at(correction: Correction, paper: Paper) -> int | None:
    """Return the line that now stands on the correction's spot; without spots (structured files) the same number."""
    if correction.box is None:
        return correction.position if correction.position < len(paper.lines) else None
    overlaps = [
        (overlap(correction.box, line.box), position)
        for position, line in enumerate(paper.lines)
        if line.page == correction.page and line.box is not None
    ]
    best = max(overlaps, default=(0.0, -1))
    return best[1] if best[0] >= SAME_SPOT else None


def overlap(one: Box, other: Box) -> float:
    """Return the shared area as a share of the smaller box, 0 to 1."""
    width = min(one.x1, other.x1) - max(one.x0, other.x0)
    height = min(one.y1, other.y1) - max(one.y0, other.y0)
    if width <= 0 or height <= 0:
        return 0.0
    smaller = min(one.width * one.height, other.width * other.height)
    return width * height / smaller if smaller else 0.0
