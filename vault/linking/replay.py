"""Carries what people decided about lines over to a new reading run, or hands it back to review where the paper now reads otherwise. Pure.

A decision is anchored to the file's digest, the page, the box and the wording of the line, not to the line's number: a newer reader may
find lines an older one missed. A decision whose line is gone is kept aside and comes back when a later run finds the line again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from vault.documents.replay import SAME_SPOT, overlap
from vault.linking.line import GoodsLine
from vault.values import Box


@dataclass(frozen=True, slots=True)
class Decided:
    """A person's decision, with its anchor."""

    id: str
    position: int
    """Below 0 while no line stands at its spot."""
    page: int | None
    box: Box | None
    wording: str


@dataclass(frozen=True, slots=True)
class Carried:
    """Where a decision stands against the newest run."""

    id: str
    position: int | None
    """The line it belongs to now; None where no line stands at its spot."""
    state: Literal["holds", "changed", "gone"]


def carry(decisions: Sequence[Decided], lines: Sequence[GoodsLine]) -> list[Carried]:
    """Return the standing of each decision; no two of them get one line."""
    free = {line.position: line for line in lines}
    carried: list[Carried] = []
    # Decisions whose wording stands unchanged at their spot choose first, so that a changed neighbour cannot take their line.
    for decision in sorted(decisions, key=lambda one: not _holds(one, lines)):
        line = _line_of(decision, list(free.values()))
        if line is None:
            carried.append(Carried(decision.id, None, "gone"))
            continue
        del free[line.position]
        carried.append(
            Carried(decision.id, line.position, "holds" if line.wording[:1000] == decision.wording else "changed")
        )
    return carried


def _holds(decision: Decided, lines: Sequence[GoodsLine]) -> bool:
    line = _line_of(decision, lines)
    return line is not None and line.wording[:1000] == decision.wording


def _line_of(decision: Decided, lines: Sequence[GoodsLine]) -> GoodsLine | None:
    """Return the line on the decision's spot; without spots (worksheets) the same wording, else the same number."""
    if decision.box is None:
        same = [line for line in lines if line.wording[:1000] == decision.wording]
        near = sorted(same, key=lambda line: abs(line.position - decision.position))
        return near[0] if near else next((line for line in lines if line.position == decision.position), None)
    overlaps = [
        (overlap(decision.box, line.box), line.wording[:1000] == decision.wording, -line.position, line)
        for line in lines
        if line.page == decision.page and line.box is not None
    ]
    best = max(overlaps, key=lambda found: found[:3], default=None)
    return best[3] if best is not None and best[0] >= SAME_SPOT else None
