"""From the tables of goods to lines and the totals under them: which values stand in a row, each in its public form.

Must not know a kind; the columns come as data.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from vault.documents.column_heads import HEADER_LEAST
from vault.documents.columns import body_rows, bounded, column_lexicon, find_headers, make_row
from vault.documents.found import Found, FoundLine
from vault.documents.goods_cell import IN_CELL, found_in, read_cell
from vault.documents.goods_columns import resolved
from vault.documents.kind import ColumnSpec
from vault.documents.labels import Lexicon
from vault.documents.multiplied import FEWEST, columns_by_product
from vault.documents.normalise import Context, normalise
from vault.documents.runs import Sheet, box_of, is_cjk, join_words
from vault.documents.table import Cell, Column, Table, TableRow
from vault.documents.table_rows import Body, is_bare_total, read_body, strength

__all__ = ["Goods", "found_in", "read_goods"]

_IDENTITY = ("sku", "gtin", "name", "model", "hs_code")


@dataclass(frozen=True)
class Goods:
    """What the tables of a paper gave."""

    tables: tuple[Table, ...] = ()
    lines: tuple[FoundLine, ...] = ()


def read_goods(
    sheets: Sequence[Sheet],
    columns: Sequence[ColumnSpec],
    heads: Lexicon[object],
    context: Context,
    *,
    least: int = HEADER_LEAST,
) -> Goods:
    """Read every table of goods of a paper, over its pages.

    Args:
        sheets: the paper's pages.
        columns: what a column may be.
        heads: labels of the paper's head; a row that begins with one is no goods line.
        context: what the paper decides about numbers and dates.
        least: fewest labels that make a header.
    """
    if not columns:
        return Goods()
    lexicon = column_lexicon(tuple(columns))
    tables: list[Table] = []
    for sheet in sheets:
        headers = find_headers(sheet, lexicon, least=least)
        first_top = min((column.header.y0 for column in headers[0]), default=1.0) if headers else 1.0
        if tables and not tables[-1].closed:
            tables.extend(_continued(sheet, tables[-1], first_top, heads, context))
        for index, header in enumerate(headers):
            end = min(column.header.y0 for column in headers[index + 1]) if index + 1 < len(headers) else 1.0
            tables.append(_table(sheet, header, end, heads, context))
    tables = resolved(tables, context, frozenset(column.name for column in columns))
    in_cells = Lexicon(
        (label, column) for column in columns if column.name in IN_CELL for label in column.labels if len(label) > 1
    )
    by_page = {sheet.number: sheet for sheet in sheets}

    def read(some: Sequence[Table]) -> list[FoundLine]:
        return _gathered(
            [
                [
                    line
                    for row in table.lines
                    if (line := _line(row, table, by_page[table.page], in_cells, context)) is not None
                ]
                for table in some
            ]
        )

    lines = read(tables)
    if {"quantity", "unit_price", "amount"} <= {column.name for column in columns} and not _multiply(lines):
        others = _by_product(sheets, tables, heads, context)
        their_lines = read(others)
        if _multiply(their_lines) >= FEWEST:
            tables, lines = others, their_lines
    return Goods(tuple(tables), tuple(lines))


def _multiply(lines: Sequence[FoundLine]) -> int:
    """Return in how many lines quantity times price is the amount."""
    return sum(any("arithmetic" in found.checks for found in line.fields.values()) for line in lines)


def _by_product(
    sheets: Sequence[Sheet], tables: Sequence[Table], heads: Lexicon[object], context: Context
) -> list[Table]:
    """Return the tables whose rows multiply in columns that no header named, or named otherwise."""
    found: list[Table] = []
    for sheet in sheets:
        if found and not found[-1].closed:
            found.extend(_continued(sheet, found[-1], 1.0, heads, context))
            continue
        guess = columns_by_product(sheet, context, [table for table in tables if table.page == sheet.number])
        if guess is not None:
            table = _table(sheet, guess, 1.0, heads, context)
            if table.lines:
                found.append(replace(table, has_header=False))
    return found


def _continued(sheet: Sheet, before: Table, end: float, heads: Lexicon[object], context: Context) -> list[Table]:
    """Read on under the columns of the page before, where this page begins with rows that fit them."""
    rows = [row for row in body_rows(sheet, 0.0) if box_of(run.box for run in row).y1 <= end]
    strong = [i for i, row in enumerate(rows) if strength(row, before.columns, context) >= 3]
    if not strong:
        return []
    place = strong[0]
    # Words of the same line may stand over its figures.
    while place > 0 and sheet.ems_down(rows[place][0].box.y0 - rows[place - 1][0].box.y1) < 0.5:
        place -= 1
    top = box_of(run.box for run in rows[place]).y0 - 0.2 * sheet.em
    body = read_body(rows[place:], before.columns, sheet, heads, context)
    table = _made(sheet, before.columns, body, top, top, context, has_header=False)
    return [table] if table.lines else []


def _table(sheet: Sheet, header: Sequence[Column], end: float, heads: Lexicon[object], context: Context) -> Table:
    first = min(column.header.y0 for column in header)
    top = max(column.header.y1 for column in header)
    rows = [row for row in body_rows(sheet, top) if box_of(run.box for run in row).y1 <= end + 0.002]
    columns = tuple(header)
    near = rows[:4]
    for _ in range(3):
        columns = bounded(header, [run for row in near for run in row], sheet)
        body = read_body(rows, columns, sheet, heads, context)
        if not body.groups:
            break
        near = [list(body.rows[index]) for group in body.groups for index in group]
    body = read_body(rows, columns, sheet, heads, context)
    return _made(sheet, columns, body, first, top, context, has_header=True)


def _made(
    sheet: Sheet,
    columns: tuple[Column, ...],
    body: Body,
    first: float,
    top: float,
    context: Context,
    *,
    has_header: bool,
) -> Table:
    lines = tuple(make_row([body.rows[i] for i in group], columns) for group in body.groups if group)
    sums = [(row, make_row([row], columns)) for row in body.sums]
    totals = tuple(made for row, made in sums if is_bare_total(row) or _figures(made, context) > 1)
    bottom = max([top, *(line.box.y1 for line in lines), *(line.box.y1 for line in totals)])
    return Table(sheet.number, columns, first, bottom, lines, totals, body.closed, has_header)


def _figures(row: TableRow, context: Context) -> int:
    return sum(1 for cell in row.cells.values() if normalise("number", cell.text, context=context))


def _line(
    row: TableRow, table: Table, sheet: Sheet, in_cells: Lexicon[ColumnSpec], context: Context
) -> FoundLine | None:
    fields: dict[str, Found] = {}
    names = {column.name for column in table.columns}
    for index, cell in sorted(_with_units(row.cells, table).items()):
        column = table.columns[index]
        if not column.name:
            continue
        for name, found in read_cell((column.name, *column.further), cell, sheet, in_cells, context).items():
            if name != column.name and name in names and name not in column.further:
                continue
            if name not in fields or (found.confidence > fields[name].confidence + 0.05):
                fields[name] = found
    _both_names(fields, table)
    checked = _checked(fields)
    if not set(checked) & {*_IDENTITY, "amount", "quantity"}:
        return None
    return FoundLine(
        checked, sheet.number, None if sheet.page.method == "structured" else sheet.page.to_displayed(row.box)
    )


def _with_units(cells: Mapping[int, Cell], table: Table) -> dict[int, Cell]:
    """Return the cells with the unit of a quantity in its own: ``360 Stk | 396,00`` under narrow headers parts before the unit."""
    moved = dict(cells)
    for index, column in enumerate(table.columns):
        following = next((i for i in sorted(cells) if i > index), None)
        if column.name != "quantity" or index not in cells or following is None or len(cells[index].rows) != 1:
            continue
        number, words = cells[index].rows[0], cells[following].rows[0]
        unit = tuple(itertools.takewhile(lambda word: word.text.rstrip(".").isalpha() and len(word.text) <= 8, words))
        if not unit or len(unit) > 2 or len(unit) == len(words) or not join_words(number).strip()[-1:].isdigit():
            continue
        if any(c.isdigit() for c in words[len(unit)].text) and not normalise("currency", join_words(unit)):
            moved[index] = Cell((number + unit,))
            moved[following] = Cell((words[len(unit) :], *cells[following].rows[1:]))
    return moved


def _both_names(fields: dict[str, Found], table: Table) -> None:
    """Give the name, and its two languages where columns of their own print both."""
    languages = [name for name in ("name_zh", "name_en") if name in fields]
    if languages and "name" not in fields:
        fields["name"] = fields[min(languages, key=lambda name: _place(table, name))]
        if len(languages) == 1:
            del fields[languages[0]]
    elif len(languages) == 1 and "name" in fields:
        other = "name_en" if languages[0] == "name_zh" else "name_zh"
        if is_cjk(fields["name"].value) == (other == "name_zh"):
            fields[other] = fields["name"]
        else:
            del fields[languages[0]]


def _place(table: Table, name: str) -> int:
    return next((i for i, column in enumerate(table.columns) if column.name == name), len(table.columns))


def _gathered(read: Sequence[Sequence[FoundLine]]) -> list[FoundLine]:
    """Return the lines of all tables; a table that lists the same goods again adds what the first has not."""
    kept: list[FoundLine] = []
    for lines in read:
        whole = _without_nameless(lines)
        partners = [_same(line, kept) for line in whole]
        if whole and all(partner is not None for partner in partners) and len(set(partners)) == len(partners):
            for line, partner in zip(whole, partners, strict=True):
                if partner is not None:
                    kept[partner] = replace(kept[partner], fields={**line.fields, **kept[partner].fields})
        else:
            kept.extend(whole)
    return kept


def _same(line: FoundLine, kept: Sequence[FoundLine]) -> int | None:
    """Return the place of the line that names the same goods and contradicts nothing, None for none or several."""
    places = [
        index
        for index, other in enumerate(kept)
        if any(
            name in line.fields and name in other.fields and line.fields[name].value == other.fields[name].value
            for name in ("sku", "gtin", "name", "model")
        )
        and all(
            other.fields[name].value == found.value
            for name, found in line.fields.items()
            if name in other.fields and name != "line_no"
        )
        and line.fields.keys() - other.fields.keys()
    ]
    return places[0] if len(places) == 1 else None


def _without_nameless(lines: Sequence[FoundLine]) -> list[FoundLine]:
    """Drop rows of figures alone where nearly all lines say what the goods are."""
    named = [line for line in lines if any(name in line.fields for name in _IDENTITY)]
    return named if len(named) >= 0.7 * len(lines) else list(lines)


def _checked(fields: dict[str, Found]) -> dict[str, Found]:
    """Say where quantity times price is the amount."""
    needed = [fields.get(name) for name in ("quantity", "unit_price", "amount")]
    if all(needed):
        quantity, price, amount = (Decimal(one.value) for one in needed if one)
        if abs(quantity * price - amount) <= max(Decimal("0.02"), quantity * Decimal("0.0051")):
            for name in ("quantity", "unit_price", "amount"):
                one = fields[name]
                fields[name] = replace(one, checks=(*one.checks, "arithmetic"), confidence=max(one.confidence, 0.97))
    return fields
