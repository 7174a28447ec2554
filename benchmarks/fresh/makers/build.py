"""Write the fresh set: `python -m benchmarks.fresh.makers.build --fonts DIR [--only NUMBER ...]`."""

from __future__ import annotations

import argparse
from pathlib import Path

from benchmarks.fresh.makers.plan import PLAN
from benchmarks.fresh.makers.sheets import SHEETS
from benchmarks.held.makers import tables
from benchmarks.held.makers.desk import write

PAPERS = Path(__file__).resolve().parent.parent / "papers"


def main() -> None:
    """Write every file, or those asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fonts", type=Path, required=True, help="folder with the fonts that press.py names")
    parser.add_argument("--out", type=Path, default=PAPERS)
    parser.add_argument("--only", type=int, nargs="*", default=[])
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    tables.SHEETS.update(SHEETS)
    for number, row in enumerate(PLAN, 1):
        if not arguments.only or number in arguments.only:
            made = write(row, f"f{number:03}", arguments.out, arguments.fonts.resolve(), "benchmarks.fresh.makers")
            print(made.name, made.stat().st_size, flush=True)


if __name__ == "__main__":
    main()
