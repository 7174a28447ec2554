"""Finds the columns of a table of goods by arithmetic: rows that hold two numbers and, further right, their product.

Those are quantity, price and amount, whatever the header calls them, or where it is missing. At least two rows must multiply in the same
columns; one could be chance. Must not read lines: it gives columns as a header would.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from stdnum import ean
from stdnum.exceptions import ValidationError

from vault.documents.kind import ColumnSpec
from vault.documents.normalise import Context, normalise
from vault.documents.runs import Run, Sheet, box_of
from vault.documents.table import Column, Table
from vault.values import Box

FEWEST = 2
"""Rows that must multiply."""
TRIPLE = ("quantity", "unit_price", "amount")
_NUMBER = re.compile(r"[^\d\-−(]*[\d][\d.,'’ \u00a0]*(?:[^\W\d]{0,12}\.?)?")
_CODE = re.compile(r"(?=\S*\d)[A-Z0-9][A-Z0-9\-/._]{3,24}")
_HS = re.compile(r"\d{4}[. ]?\d{2}(?:[. ]?\d{2}){0,2}")


@dataclass(frozen=True, slots=True)
class _Hit:
    """A row in which two numbers multiply to a third."""

    row: int
    runs: tuple[Run, Run, Run]
    numbers: tuple[Decimal, Decimal, Decimal]


def columns_by_product(sheet: Sheet, context: Context, tables: Sequence[Table] = ()) -> tuple[Column, ...] | None:
    """Return the columns of the page's goods, None where fewer than two rows multiply.

    Args:
        sheet: the page.
        context: how the paper writes numbers.
        tables: what headers gave on this page; their other columns keep their meaning.
    """
    hits = _agreeing([hit for number, row in enumerate(sheet.rows) for hit in _hits(number, row, context)], sheet)
    if len(hits) < FEWEST:
        return None
    first, second = (tuple(hit.numbers[place] for hit in hits) for place in (0, 1))
    # Quantities are whole; where both are, the quantity stands first.
    swapped = any(number % 1 for number in first) and not any(number % 1 for number in second)
    names = ("unit_price", "quantity", "amount") if swapped else TRIPLE
    top = min(run.box.y0 for run in sheet.rows[hits[0].row])
    columns = [_column(name, [hit.runs[place].box for hit in hits], top, sheet) for place, name in enumerate(names)]
    taken = {id(run) for hit in hits for run in hit.runs}
    rest = [[run for run in sheet.rows[hit.row] if id(run) not in taken] for hit in hits]
    for cluster in _clusters(rest):
        box = box_of(run.box for run in cluster)
        name = _told(box, tables) or _meaning(cluster, len(hits), {column.name for column in columns}, context)
        if name and name not in {column.name for column in columns}:
            columns.append(_column(name, [run.box for run in cluster], top, sheet))
    return tuple(sorted(columns, key=lambda column: column.header.x0))


def _hits(number: int, row: Sequence[Run], context: Context) -> list[_Hit]:
    figures: list[tuple[Run, Decimal]] = []
    for run in row:
        text = run.text.strip()
        if len(text) > 24 or not _NUMBER.fullmatch(text):
            continue
        value = normalise("number", text, context=context)
        if value is not None and Decimal(value.value) > 0:
            figures.append((run, Decimal(value.value)))
    found = []
    for (a, x), (b, y), (c, z) in itertools.combinations(figures, 3):
        if abs(x * y - z) <= max(Decimal("0.011"), max(x, y) * Decimal("0.0051")) and not x == y == z and z > 1:
            found.append(_Hit(number, (a, b, c), (x, y, z)))
    return found


def _agreeing(hits: Sequence[_Hit], sheet: Sheet) -> list[_Hit]:
    """Return one hit a row, of those that stand in the columns most rows agree on."""
    best: list[_Hit] = []
    for model in hits:
        alike: dict[int, _Hit] = {}
        for hit in hits:
            if all(_same_column(one.box, other.box, sheet) for one, other in zip(model.runs, hit.runs, strict=True)):
                alike.setdefault(hit.row, hit)
        if len(alike) > len(best):
            best = [alike[row] for row in sorted(alike)]
    return best


def _same_column(one: Box, other: Box, sheet: Sheet) -> bool:
    return min(abs(sheet.ems_across(one.x1 - other.x1)), abs(sheet.ems_across(one.x0 - other.x0))) < 1.0


def _column(name: str, boxes: Sequence[Box], top: float, sheet: Sheet) -> Column:
    whole = box_of(boxes)
    header = Box(whole.x0, max(0.0, top - 0.6 * sheet.em), whole.x1, max(0.0, top - 0.1 * sheet.em))
    return Column(ColumnSpec(name, (), ("unit",) if name == "quantity" else ()), header, "", whole.x0, whole.x1)


def _clusters(rows: Sequence[Sequence[Run]]) -> list[list[Run]]:
    """Group runs of several rows that stand over each other."""
    groups: list[list[Run]] = []
    for run in sorted((run for row in rows for run in row), key=lambda one: one.box.x0):
        home = next((group for group in groups if _over(box_of(one.box for one in group), run.box)), None)
        if home is None:
            groups.append([run])
        else:
            home.append(run)
    return groups


def _over(one: Box, other: Box) -> bool:
    return min(one.x1, other.x1) - max(one.x0, other.x0) > 0.3 * min(one.width, other.width)


def _told(box: Box, tables: Sequence[Table]) -> str:
    """Return what the header said of the column there."""
    for table in tables:
        for column in table.columns:
            if column.name and column.name not in TRIPLE and _over(column.header, box):
                return column.name
    return ""


def _meaning(cluster: Sequence[Run], rows: int, taken: set[str], context: Context) -> str:
    """Return what a column without a known header holds, by what stands in it; empty where that does not tell."""
    texts = [run.text.strip() for run in cluster]
    if len(texts) < 0.6 * rows:
        return ""
    counts: dict[str, int] = defaultdict(int)
    for place, text in enumerate(texts):
        counts["line_no"] += text.rstrip(".)").isdigit() and int(text.rstrip(".)")) in {place + 1, 10 * (place + 1)}
        counts["gtin"] += _is_gtin(text)
        counts["hs_code"] += _HS.fullmatch(text) is not None
        counts["sku"] += _CODE.fullmatch(text) is not None
        counts["country_of_origin"] += normalise("country", text, context=context) is not None
        counts["unit"] += re.fullmatch(r"[^\W\d]{1,8}\.?", text) is not None
        counts["name"] += len(re.sub(r"[\W\d_]", "", text)) >= 4
    for name in ("line_no", "gtin", "hs_code", "sku", "country_of_origin", "unit", "name"):
        if name not in taken and counts[name] >= 0.8 * len(texts) and (name != "unit" or len(set(texts)) <= 4):
            return name
    return ""


def _is_gtin(text: str) -> bool:
    try:
        ean.validate(text)
    except ValidationError:
        return False
    return len(text) >= 12
