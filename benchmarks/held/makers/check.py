"""Look every value of a truth up in the text of its paper: `python -m benchmarks.held.makers.check FOLDER`.

Only papers with a text layer can be asked. A value that is not found in any way it may be written is doubted.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import unicodedata
from collections.abc import Iterator
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from benchmarks.held.makers.paper import MONTHS, POINTS, figure
from benchmarks.held.makers.stock import ALPHA3, COUNTRY, CURRENCY_ZH

_MEANT = {"conclusion", "sublicense", "currency"}
_MOST = 262_144


def bare(text: str) -> str:
    """Return letters and digits alone, folded."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", text).casefold() if sign.isalnum())


def written(name: str, value: str) -> Iterator[str]:
    """Return the ways a value may stand on a paper."""
    yield value
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        yield from _dates(date.fromisoformat(value))
    if re.fullmatch(r"[A-Z]{2}", value):
        yield from (names[value] for names in COUNTRY.values() if value in names)
        yield ALPHA3.get(value, value)
    if name == "currency":
        yield from (CURRENCY_ZH.get(value, value), {"EUR": "€", "USD": "US$"}.get(value, value))
    try:
        number = Decimal(value)
    except InvalidOperation:
        return
    for style in POINTS:
        for places in range(5):
            yield figure(number, places, style)


def _dates(value: date) -> Iterator[str]:
    year, month, number = value.year, value.month, value.day
    two = f"{year % 100:02}"
    yield from (
        f"{year}{month:02}{number:02}",
        f"{year}{month}{number}",
        f"{year}年{month}月{number}日",
        f"{year}年{month:02}月{number:02}日",
    )
    yield f"{month:02}{number:02}{two}"
    yield from (
        f"{number:02}{month:02}{year}",
        f"{month:02}{number:02}{year}",
        f"{number}{month}{year}",
        f"{year}년{month}월{number}일",
    )
    for names in MONTHS.values():
        whole = names.split()[month - 1]
        for said in (whole, whole[:3]):
            for shown in (f"{number}", f"{number:02}"):
                yield from (
                    f"{shown}{said}{year}",
                    f"{shown}{said}{two}",
                    f"{said}{shown}{year}",
                    f"{shown}de{said}de{year}",
                )


def text_of(path: Path) -> str:
    """Return the text layer of a PDF, with and without its layout."""
    plain = subprocess.run(["pdftotext", "-raw", str(path), "-"], check=True, capture_output=True, text=True).stdout
    laid = subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True, text=True).stdout
    return plain[:_MOST] + "\n" + laid[:_MOST]


def doubts_of(path: Path) -> list[str]:
    """Return the values of a paper's truth that its text does not hold."""
    truth: dict[str, Any] = json.loads(path.with_name(f"{path.name}.truth.json").read_text(encoding="utf-8"))
    text = text_of(path)
    there, figures = bare(text), set(re.findall(r"[\d.,' \u00a0\u202f]*\d", text))
    loose = {bare(one) for one in figures}
    doubts = []
    for paper in truth.get("documents", [truth]):
        items = list(paper["fields"].items()) + [item for line in paper["lines"] for item in line.items()]
        for name, values in items:
            for value in values if isinstance(values, list) else [values]:
                if name in _MEANT and name != "currency":
                    continue
                if not any(bare(one) in there or bare(one) in loose for one in written(name, value) if one):
                    doubts.append(f"{path.name}: {name}: {value!r} is not in the text")
        doubts += _sums(path.name, paper)
    return doubts


def _sums(name: str, paper: dict[str, Any]) -> Iterator[str]:
    for line in paper["lines"]:
        if {"quantity", "unit_price", "amount"} <= line.keys():
            product = Decimal(line["quantity"]) * Decimal(line["unit_price"])
            if abs(product - Decimal(line["amount"])) > Decimal("0.011"):
                yield f"{name}: {line.get('line_no', '?')}: {product} is not {line['amount']}"
        if {"gross_weight_kg", "net_weight_kg"} <= line.keys() and Decimal(line["gross_weight_kg"]) < Decimal(
            line["net_weight_kg"]
        ):
            yield f"{name}: gross below net"


def main() -> None:
    """Check every digital paper of the folders."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    arguments = parser.parse_args()
    count, doubts = 0, []
    for folder in arguments.folders:
        for path in sorted(folder.glob("*.pdf")):
            if '"digital"' in path.with_name(f"{path.name}.truth.json").read_text(encoding="utf-8"):
                count += 1
                doubts += doubts_of(path)
    print(*doubts, f"{count} papers, {len(doubts)} doubts", sep="\n")


if __name__ == "__main__":
    main()
