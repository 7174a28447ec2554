"""Fit how sure values are said to be: `python benchmarks/calibrate.py FOLDER ... [--write]`.

Reads papers that have a truth, judges every scored value, and fits the logistic model of `vault/documents/certainty.py` (ridge, Newton's method).
The threshold above which a value is accepted without a person is chosen on folds by paper, each judged by a model that never saw it, as the lowest
one at which the upper end of the 95 % Wilson interval (Wilson 1927) of the share of wrong values stays under `--wrong`. Give it papers that nobody
tunes the readers on; `benchmarks/certainty.py` measures the outcome on others again.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.accuracy import content_of, match, pairs_in, papers_of, truths_of
from vault.clock import system_clock
from vault.documents.certainty import WEIGHTS, Signs, head_signs, line_signs
from vault.documents.fields import HEAD_TYPES, LINE_TYPES, type_of
from vault.documents.found import Found, Paper
from vault.documents.score import Content, judge
from vault.reading.reader import Limits

HOME = Path(__file__).resolve().parent.parent / "vault" / "documents" / WEIGHTS
FOLDS = 6
RIDGE = 1.5


@dataclass(frozen=True, slots=True)
class Case:
    """One judged value."""

    paper: str
    media: str
    field_type: str
    name: str
    found: Found
    signs: Signs
    right: bool


def cases_of(paper: Paper, truth: Content, name: str, media: str) -> list[Case]:
    """Return every scored value of a paper with its verdict."""
    verdicts = judge(content_of(paper), truth)
    cases = [
        Case(name, media, type_of(field), field, paper.head[field][place], signs, verdicts.head[field, place])
        for (field, place), signs in head_signs(paper)
        if field in HEAD_TYPES
    ]
    for position, named in enumerate(line_signs(paper)):
        cases += [
            Case(
                name,
                media,
                type_of(field, line=True),
                f"line {field}",
                paper.lines[position].fields[field],
                signs,
                verdicts.lines[position][field],
            )
            for field, signs in named.items()
            if field in LINE_TYPES
        ]
    return cases


def cases_in(folders: Sequence[Path], cache: Path | None, *, raw: bool) -> list[Case]:
    """Read the papers of the folders and judge their values; `raw` as the readers give them, without the model."""
    cases: list[Case] = []
    for path, truth_path in pairs_in(folders):
        truths = truths_of(json.loads(truth_path.read_text(encoding="utf-8")))
        for truth, paper in match(truths, papers_of(path, cache, Limits(), raw=raw)):
            if paper is not None:
                wanted = truth.content if truth else Content("none")
                media = truth.media_class if truth else "digital"
                cases += cases_of(paper, wanted, path.name, media)
    return cases


def fit(cases: Sequence[Case]) -> tuple[float, dict[str, float]]:
    """Return bias and weights of the ridge logistic regression."""
    names = sorted({name for case in cases for name, strength in case.signs.items() if strength})
    index = {name: place for place, name in enumerate(names)}
    x = np.zeros((len(cases), len(names) + 1))
    x[:, -1] = 1.0
    for row, case in enumerate(cases):
        for name, strength in case.signs.items():
            if strength:
                x[row, index[name]] = strength
    y = np.array([case.right for case in cases], dtype=float)
    columns = Counter((case.paper, case.name) for case in cases)
    # The values of a column share their fate: a column of forty lines is not forty witnesses.
    heft = np.array([columns[case.paper, case.name] ** -0.5 for case in cases])
    weights = np.zeros(x.shape[1])
    penalty = np.full(x.shape[1], RIDGE)
    penalty[-1] = 1e-6
    for _ in range(40):
        chance = 1.0 / (1.0 + np.exp(-np.clip(x @ weights, -30, 30)))
        slope = x.T @ (heft * (y - chance)) - penalty * weights
        curve = (x * (heft * chance * (1 - chance))[:, None]).T @ x + np.diag(penalty)
        step = np.linalg.solve(curve, slope)
        weights += step
        if np.abs(step).max() < 1e-6:
            break
    return float(weights[-1]), {
        name: round(float(weights[place]), 4) for name, place in index.items() if abs(weights[place]) > 0.005
    }


def chance(bias: float, weights: dict[str, float], signs: Signs) -> float:
    """Return the model's chance."""
    total = bias + sum(weights.get(name, 0.0) * strength for name, strength in signs.items())
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


def wilson_upper(wrong: int, count: int, z: float = 1.959964) -> float:
    """Return the upper end of the 95 % interval of a share (Wilson 1927, J. Am. Stat. Assoc. 22:209)."""
    if not count:
        return 1.0
    share = wrong / count
    middle = share + z * z / (2 * count)
    half = z * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    return (middle + half) / (1 + z * z / count)


def unseen_chances(cases: Sequence[Case], also: Sequence[Case] = ()) -> list[float]:
    """Return each value's chance by a model fitted on the papers of the other folds, and on further papers."""
    papers = sorted({case.paper for case in cases})
    fold_of = {paper: place % FOLDS for place, paper in enumerate(papers)}
    chances = [0.0] * len(cases)
    for fold in range(FOLDS):
        bias, weights = fit([*also, *(case for case in cases if fold_of[case.paper] != fold)])
        for place, case in enumerate(cases):
            if fold_of[case.paper] == fold:
                chances[place] = chance(bias, weights, case.signs)
    return chances


def threshold(cases: Sequence[Case], chances: Sequence[float], wrong: float) -> tuple[float, int, int]:
    """Return the lowest threshold that keeps the bound, with values accepted and wrong; the most careful one where none does."""
    ranked = sorted(zip(chances, (case.right for case in cases), strict=True), key=lambda one: -one[0])
    best = (ranked[0][0], 1, 0)
    least: tuple[float, tuple[float, int, int]] | None = None
    errors = 0
    for count, (value, right) in enumerate(ranked, start=1):
        errors += not right
        if count < len(ranked) and ranked[count][0] == value:
            continue
        bound = wilson_upper(errors, count)
        if bound <= wrong:
            best = (value, count, errors)
        if least is None or bound < least[0]:
            least = (bound, (value, count, errors))
    return best if best[1] > 1 else least[1] if least else best


def main() -> None:
    """Fit, report, and write where wanted."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--cache", type=Path, help="folder in which what the reader gave is kept")
    parser.add_argument(
        "--also", nargs="*", type=Path, default=[], help="further papers, for the weights alone, not the threshold"
    )
    parser.add_argument("--wrong", type=float, default=0.005, help="largest share of wrong values among those accepted")
    parser.add_argument("--write", action="store_true", help=f"write {HOME.name}")
    arguments = parser.parse_args()
    cases = cases_in(arguments.folders, arguments.cache, raw=True)
    right = sum(case.right for case in cases)
    print(
        f"{len(cases)} values of {len({case.paper for case in cases})} papers, {right / len(cases) * 100:.2f} % right"
    )
    also = cases_in(arguments.also, arguments.cache, raw=True)
    chances = unseen_chances(cases, also)
    accept_at, count, wrong = threshold(cases, chances, arguments.wrong)
    print(
        f"accepted from {accept_at:.4f} on: {count} ({count / len(cases) * 100:.1f} %), {wrong} wrong "
        f"({wrong / count * 100:.2f} %, Wilson upper end {wilson_upper(wrong, count) * 100:.2f} %)"
    )
    bias, weights = fit([*also, *cases])
    if arguments.write:
        told = {
            "fitted": f"threshold on {len(cases)} values of {len({case.paper for case in cases})} papers, {system_clock().date()}",
            "accept_at": round(accept_at, 4),
            "bias": round(bias, 4),
            "weights": dict(sorted(weights.items())),
        }
        HOME.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        print(f"written: {HOME.name}", file=sys.stderr)


if __name__ == "__main__":
    main()
