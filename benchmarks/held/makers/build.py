"""Write the held-out papers: `python -m benchmarks.held.makers.build --fonts DIR [--only NUMBER ...]`.

Every row of the plan is a file: its layout, who trades, how it reached the desk. Drawn from fixed seeds.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from benchmarks.held.makers.desk import Row, write
from benchmarks.held.makers.plan import PLAN

PAPERS = Path(__file__).resolve().parent.parent / "papers"


def main() -> None:
    """Write every file, or those asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fonts", type=Path, required=True, help="folder with the fonts that press.py names")
    parser.add_argument("--out", type=Path, default=PAPERS)
    parser.add_argument("--only", type=int, nargs="*", default=[])
    parser.add_argument("--until", type=int, default=len(PLAN), help="the last number to write")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    for number, row in enumerate(PLAN, 1):
        if number <= arguments.until and (not arguments.only or number in arguments.only):
            made = write(row, f"h{number:03}", arguments.out, arguments.fonts.resolve())
            print(made.name, made.stat().st_size)


def told(path: Path) -> dict[str, Any]:
    """Return the truth beside a paper."""
    read: dict[str, Any] = json.loads((path.parent / f"{path.name}.truth.json").read_text(encoding="utf-8"))
    return read


__all__ = ["Row", "main", "told"]

if __name__ == "__main__":
    main()
