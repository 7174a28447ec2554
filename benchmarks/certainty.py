"""What a confidence is worth: `python benchmarks/certainty.py FOLDER ...` on papers that were neither tuned nor calibrated on.

Of the values accepted at the default threshold: how many, how many wrong, the upper end of the 95 % Wilson interval; the share accepted (coverage)
by type of field and by medium; and how far stated chances are from what came true (expected calibration error, ten classes).
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from benchmarks.calibrate import Case, cases_in, wilson_upper
from vault.documents.certainty import certainty


def row(name: str, cases: list[Case], accept_at: float) -> str:
    """Return a line of the report."""
    accepted = [case for case in cases if case.found.confidence >= accept_at]
    wrong = sum(not case.right for case in accepted)
    right = sum(case.right for case in cases)
    bound = f"{wilson_upper(wrong, len(accepted)) * 100:6.2f}" if accepted else "     –"
    share = len(accepted) / len(cases) * 100
    counts = f"{len(cases):>6} {right / len(cases) * 100:>7.2f} {len(accepted):>9} {share:>9.1f} {wrong:>6}"
    return f"{name:<28} {counts}  {bound}"


def calibration_error(cases: list[Case]) -> float:
    """Return the mean distance of stated chance and share right over ten classes of equal width, weighted by size."""
    classes: dict[int, list[Case]] = defaultdict(list)
    for case in cases:
        classes[min(9, int(case.found.confidence * 10))].append(case)
    return sum(
        abs(sum(case.found.confidence for case in some) - sum(case.right for case in some)) for some in classes.values()
    ) / len(cases)


def main() -> None:
    """Read, judge, report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--cache", type=Path, help="folder in which what the reader gave is kept")
    parser.add_argument("--errors", action="store_true", help="print each accepted value that is wrong")
    arguments = parser.parse_args()
    model = certainty()
    cases = cases_in(arguments.folders, arguments.cache, raw=False)
    print(f"threshold {model.accept_at}, fitted on {model.fitted}\n")
    print(f"{'':<28} {'values':>6} {'right %':>7} {'accepted':>9} {'coverage %':>9} {'wrong':>6}  Wilson upper end, %")
    groups: tuple[tuple[str, Callable[[Case], str]], ...] = (
        ("all", lambda _: "all values"),
        ("medium", lambda case: case.media),
        ("type", lambda case: f"{'line' if case.name.startswith('line ') else 'head'} {case.field_type}"),
    )
    for _, key in groups:
        found: dict[str, list[Case]] = defaultdict(list)
        for case in cases:
            found[key(case)].append(case)
        for name in sorted(found):
            print(row(name, found[name], model.accept_at))
        print()
    print(f"expected calibration error {calibration_error(cases) * 100:.2f} points")
    for case in cases if arguments.errors else ():
        if not case.right and case.found.confidence >= model.accept_at:
            print(f"  {case.paper}: {case.name} = {case.found.value!r} at {case.found.confidence}")


if __name__ == "__main__":
    main()
