"""How likely a value is right: the confidence that leaves the program is a measured chance, not the reader's own feeling.

A logistic model over what is known of a value (how it was read, what confirmed it, what the rest of the paper says), fitted by
`benchmarks/calibrate.py` on papers nobody tunes on; its weights are data. It never changes a value, only how sure it is said to be.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from vault.documents.fields import type_of
from vault.documents.found import Found, FoundLine, Paper

WEIGHTS = "certainty.json"
_STEPS = (0.4, 0.6, 0.7, 0.78, 0.84, 0.88, 0.91, 0.94, 0.97)
"""Where the reader's own confidence is cut into classes."""
_SUMMED = ("total_amount", "total_quantity", "packages", "gross_weight_kg", "net_weight_kg")


@dataclass(frozen=True, slots=True)
class Certainty:
    """The fitted model."""

    bias: float
    weights: Mapping[str, float]
    accept_at: float
    """From this chance on a value is taken without a person; below it waits for one."""
    fitted: str
    """On what, when."""

    def chance(self, signs: Mapping[str, float]) -> float:
        """Return the chance, 0 to 1, that a value with these signs is right."""
        total = self.bias + sum(self.weights.get(name, 0.0) * strength for name, strength in signs.items())
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


@cache
def certainty() -> Certainty:
    """Return the model as fitted last."""
    told = json.loads(files("vault.documents").joinpath(WEIGHTS).read_text(encoding="utf-8"))
    return Certainty(told["bias"], told["weights"], told["accept_at"], told["fitted"])


def with_chances(paper: Paper) -> Paper:
    """Return the paper with the confidence of each value as the chance that it is right."""
    model = certainty()
    head: dict[str, list[Found]] = {name: list(several) for name, several in paper.head.items()}
    for (name, place), signs in head_signs(paper):
        found = head[name][place]
        head[name][place] = replace(found, confidence=round(model.chance(signs), 4))
    lines = list(paper.lines)
    for position, named in enumerate(line_signs(paper)):
        fields = {
            name: replace(found, confidence=round(model.chance(named[name]), 4))
            for name, found in lines[position].fields.items()
        }
        lines[position] = FoundLine(fields, lines[position].page, lines[position].box)
    return replace(paper, head={name: tuple(several) for name, several in head.items()}, lines=tuple(lines))


Signs = dict[str, float]


def head_signs(paper: Paper) -> Iterator[tuple[tuple[str, int], Signs]]:
    """Give what speaks for and against each value of the head."""
    of_paper = _of_paper(paper)
    for name, several in paper.head.items():
        for place, found in enumerate(several):
            signs = {**of_paper, **_of_value(found), f"head:{type_of(name)}": 1.0, f"head.{name}": 1.0}
            signs[f"{found.method} {type_of(name)}"] = 1.0
            if len(several) > 1:
                signs["one of several"] = 1.0
            yield (name, place), signs


def line_signs(paper: Paper) -> list[dict[str, Signs]]:
    """Return what speaks for and against each value of each line."""
    of_paper = _of_paper(paper)
    count = len(paper.lines)
    having: dict[str, int] = {}
    for line in paper.lines:
        for name in line.fields:
            having[name] = having.get(name, 0) + 1
    multiplied = sum("arithmetic" in found.checks for line in paper.lines for found in line.fields.values()) > 0
    of_lines: list[dict[str, Signs]] = []
    for line in paper.lines:
        product = any("arithmetic" in found.checks for found in line.fields.values())
        signs: dict[str, Signs] = {}
        for name, found in line.fields.items():
            share = having[name] / count
            signs[name] = {
                **of_paper,
                **_of_value(found),
                f"line:{type_of(name, line=True)}": 1.0,
                f"line.{name}": 1.0,
                f"{found.method} {type_of(name, line=True)}": 1.0,
                "line of a multiplied table": float(multiplied),
                "line itself multiplied": float(product),
                "not every line has it": float(share < 1.0),
                "few lines have it": float(share < 0.5),
                "only line": float(count == 1),
            }
        of_lines.append(signs)
    return of_lines


def _of_paper(paper: Paper) -> Signs:
    checked = [line for line in paper.lines if any("arithmetic" in found.checks for found in line.fields.values())]
    summed = any("arithmetic" in found.checks for name in _SUMMED for found in paper.head.get(name, ()))
    return {
        f"kind {paper.kind}": 1.0,
        "kind unsure": float(paper.kind_confidence < 0.9),
        "kind doubtful": float(paper.kind_confidence < 0.75),
        "sums agree": float(summed),
        "all lines multiplied": float(bool(paper.lines) and len(checked) == len(paper.lines)),
        "some lines do not multiply": float(0 < len(checked) < len(paper.lines)),
        "few values": float(len(paper.head) < 4),
        "many values": float(len(paper.head) > 10),
    }


def _of_value(found: Found) -> Signs:
    own = max((step for step in _STEPS if found.confidence >= step), default=0.0)
    signs = {f"read {found.method}": 1.0, f"own {own}": 1.0, f"{found.method} own {own}": 1.0}
    signs |= {f"check {name}": 1.0 for name in found.checks}
    length = len(found.value)
    if length <= 2:
        signs["short"] = 1.0
    elif length > 40:
        signs["long"] = 1.0
    if len(found.raw) > 2 * length + 6:
        signs["cut out of more"] = 1.0
    if any(c.isdigit() for c in found.value) and any(c.isalpha() for c in found.value):
        signs["letters and digits"] = 1.0
    return signs
