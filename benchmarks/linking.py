"""How well goods lines find their products, and how long it takes: `python benchmarks/linking.py [--catalogue FILE] [--papers DIR]`.

Lines come from the truth beside the sample papers, and from every tenth product of the catalogue worded in several ways (code and name; GTIN; names
alone; model; as a picture with confused letters). Three questions:

- *right lines*: the product is in the catalogue. Automatic links that are right, wrong ones (must be 0), what waits, and whether the right
  product is among the choices.
- *near misses*: the line is about a product that the catalogue does not hold, though its sibling is there. Any automatic link is wrong.
- *time*, against a named reference in the same run: `rapidfuzz.process.extract` of the line's name over all names of the catalogue, which finds
  likely names and decides nothing.
"""

from __future__ import annotations

import argparse
import csv
import dataclasses
import json
import random
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from rapidfuzz import process

from vault.catalogue.keys import name_key
from vault.catalogue.product import Alias, Product, ProductValues
from vault.catalogue.product_rows import COLUMNS, REQUIRED, product_of
from vault.catalogue.table import read_table
from vault.linking.decide import judge
from vault.linking.index import CatalogueIndex, build_index
from vault.linking.line import IDENTIFYING, GoodsLine, LineValue

SAMPLES = Path(__file__).resolve().parent.parent / "sample_docs"
CONFUSED = {
    "0": "O",
    "O": "0",
    "1": "l",
    "I": "1",
    "5": "S",
    "S": "5",
    "8": "B",
    "B": "8",
    "6": "8",
    "3": "8",
    "7": "1",
}
CLASSES = ("code+name", "gtin+name", "names", "zh names", "model", "picture", "picture code", "wrong digit")


@dataclass
class Tally:
    """What became of the lines of one class."""

    lines: int = 0
    right: int = 0
    wrong: list[str] = field(default_factory=list)
    review: int = 0
    review_has_it: int = 0
    none: int = 0

    def row(self, name: str) -> str:
        """Return one line of the table."""
        automatic = self.right + len(self.wrong)
        precision = f"{self.right / automatic:.3f}" if automatic else "-"
        return (
            f"{name:<22}{self.lines:>6}{self.right:>8}{len(self.wrong):>7}{precision:>11}"
            f"{self.review:>8}{self.review_has_it:>9}{self.none:>6}"
        )


def load(catalogue: Path) -> list[Product]:
    """Return the products of a catalogue file."""
    table = read_table(catalogue.read_bytes(), columns=COLUMNS, required=REQUIRED)
    found = [product_of(line.cells)[0] for line in table.lines]
    return [_product(values) for values in found if values]


def _product(values: ProductValues) -> Product:
    told = {
        name: getattr(values, name) or "" for name in ("gtin", "name_zh", "name_en", "brand", "model", "spec", "unit")
    }
    aliases = tuple(Alias(term, name_key(term)) for term in values.aliases)
    return Product(values.sku, values.sku, **told, pack_units=values.pack_units or {}, aliases=aliases)


def paper_lines(folder: Path) -> Iterator[tuple[str, GoodsLine, str | None]]:
    """Return (class, line, SKU or None) of every line of every truth under the folder."""
    for path in sorted(folder.rglob("*.truth.json")):
        told = json.loads(path.read_text(encoding="utf-8"))
        for truth in told.get("documents", [told]):
            supplier = name_key(str(truth.get("fields", {}).get("seller_name", "")))
            is_picture = truth.get("media_class") in ("scan", "photo")
            for place, (line, sku) in enumerate(zip(truth.get("lines", []), truth.get("links", []), strict=False)):
                values = {name: LineValue(line[name], is_ocr=is_picture) for name in IDENTIFYING if name in line}
                yield f"papers: {truth.get('media_class', '?')}", GoodsLine(place, values, supplier), sku


def worded(product: Product, rng: random.Random) -> Iterator[tuple[str, GoodsLine]]:
    """Return the product as papers may word it."""
    name = product.name_en or product.name_zh
    plain = {"name": name, "spec": product.spec or product.model}
    ways: dict[str, dict[str, str]] = {
        "code+name": {"sku": product.sku, **plain},
        "gtin+name": {"gtin": product.gtin, **plain},
        "names": {"brand": product.brand, **plain},
        "zh names": {"name": product.name_zh, "brand": product.brand, "spec": product.spec},
        "model": {"model": product.model, "brand": product.brand, **plain} if product.model else {},
        "picture": {"sku": product.sku, **plain},
        "picture code": {"sku": confused(product.sku, rng), **plain},
        "wrong digit": {"sku": other_digit(product.sku, rng), **plain},
    }
    for way, values in ways.items():
        said = {key: LineValue(text, 0.9, is_ocr=way.startswith("picture")) for key, text in values.items() if text}
        if said:
            yield way, GoodsLine(0, said, "")


def confused(code: str, rng: random.Random) -> str:
    """Put what a reader may take it for in place of one sign."""
    places = [place for place, sign in enumerate(code) if sign in CONFUSED]
    if not places:
        return code
    place = rng.choice(places)
    return code[:place] + CONFUSED[code[place]] + code[place + 1 :]


def other_digit(code: str, rng: random.Random) -> str:
    """Put another digit in place of one: a slip of whoever typed the paper."""
    place = rng.choice([place for place, sign in enumerate(code) if sign.isdigit()])
    return code[:place] + rng.choice([digit for digit in "0123456789" if digit != code[place]]) + code[place + 1 :]


def measure(
    lines: Iterable[tuple[str, GoodsLine, str | None]], index: CatalogueIndex, tallies: dict[str, Tally]
) -> None:
    """Judge every line and add it to the tally of its class."""
    for name, line, sku in lines:
        verdict = judge(line, index)
        tally = tallies.setdefault(name, Tally())
        tally.lines += 1
        if verdict.outcome == "link" and verdict.product_id == sku:
            tally.right += 1
        elif verdict.outcome == "link":
            said = ", ".join(value.text for value in line.values.values())
            tally.wrong.append(f"{name}: “{said}” is {sku}, was linked to {verdict.product_id}")
        elif verdict.outcome == "review":
            tally.review += 1
            tally.review_has_it += sku in {choice.product_id for choice in verdict.choices}
        else:
            tally.none += 1


def _wording(product: Product) -> tuple[str, ...]:
    return product.name_zh, product.name_en, product.brand, product.spec


def without(products: list[Product], absent: set[str]) -> CatalogueIndex:
    """Lay out the catalogue as if it lacked some products."""
    return build_index(product for product in products if product.sku not in absent)


def show(title: str, tallies: dict[str, Tally]) -> list[str]:
    """Print a table and return the wrong links."""
    print(
        f"\n{title}\n{'':<22}{'lines':>6}{'linked':>8}{'wrong':>7}{'precision':>11}{'review':>8}{'has it':>9}{'none':>6}"
    )
    for name, tally in tallies.items():
        print(tally.row(name))
    return [wrong for tally in tallies.values() for wrong in tally.wrong]


def timed(products: list[Product], lines: list[GoodsLine]) -> None:
    """Print time a line beside the reference's."""
    began = time.perf_counter()
    index = build_index(products)
    laid_out = time.perf_counter() - began
    began = time.perf_counter()
    for line in lines:
        judge(line, index)
    ours = (time.perf_counter() - began) / len(lines)
    names = [f"{product.brand} {product.name_en} {product.spec} {product.name_zh}" for product in products]
    began = time.perf_counter()
    for line in lines:
        process.extract(line.wording, names, limit=5)
    reference = (time.perf_counter() - began) / len(lines)
    print(
        f"{len(products):>6} products: laid out in {laid_out:.2f} s; {ours * 1000:.2f} ms a line, "
        f"rapidfuzz.process.extract {reference * 1000:.2f} ms, ratio {ours / reference:.2f}"
    )


def main() -> int:
    """Run the benchmark; fails when any automatic link is wrong."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--catalogue", type=Path, default=SAMPLES / "catalogue.csv")
    options.add_argument("--near", type=Path, default=SAMPLES / "near_misses.csv")
    options.add_argument("--papers", type=Path, default=SAMPLES / "shipments")
    options.add_argument("--every", type=int, default=10, help="word every n-th product")
    chosen = options.parse_args()
    rng = random.Random(7)
    products = load(chosen.catalogue)
    by_sku = {product.sku: product for product in products}
    index = build_index(products)

    right: dict[str, Tally] = {}
    measure(paper_lines(chosen.papers), index, right)
    for product in products[:: chosen.every]:
        measure(((way, line, product.sku) for way, line in worded(product, rng)), index, right)
    wrong = show("right lines: the product is in the catalogue", right)

    with chosen.near.open(encoding="utf-8", newline="") as stream:
        pairs = [(row["sku"], row["near_sku"]) for row in csv.DictReader(stream)]
    beside: dict[str, Tally] = {}
    for sku in sorted({sku for pair in pairs for sku in pair}):
        measure(((way, line, sku) for way, line in worded(by_sku[sku], rng)), index, beside)
    wrong += show("near misses beside each other: both are in the catalogue", beside)

    for title, place in (("near misses absent", 0), ("what they are near to absent", 1)):
        absent = {pair[place] for pair in pairs}
        held_out = without(products, absent)
        tallies: dict[str, Tally] = {}
        worded_alike = {_wording(product) for product in products if product.sku not in absent}
        for sku in sorted(absent):
            lines = worded(by_sku[sku], rng)
            if _wording(by_sku[sku]) in worded_alike:  # words alone cannot tell it from one that is there
                lines = ((way, line) for way, line in lines if way not in {"names", "zh names"})
            measure(((way, line, None) for way, line in lines), held_out, tallies)
        wrong += show(f"{title}: any link is wrong", tallies)

    print("\ntime")
    some = [line for product in products[:: chosen.every] for _, line in worded(product, rng)][:300]
    for times in (1, 10, 25):
        timed(
            [
                dataclasses.replace(
                    one, id=f"{one.id}~{n}", sku=one.sku + "~" * bool(n) + str(n or ""), gtin="" if n else one.gtin
                )
                for n in range(times)
                for one in products
            ],
            some[: 300 // times],
        )

    print(f"\nwrong automatic links: {len(wrong)}")
    for line in wrong[:20]:
        print("  " + line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
