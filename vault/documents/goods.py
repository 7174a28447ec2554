"""From the tables of goods to lines and the totals under them: which values stand in a row, each in its public form.

Must not know a kind; the columns come as data.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from vault.documents.columns import (
    Cell,
    Column,
    Table,
    TableRow,
    body_rows,
    bounded,
    cells_of,
    column_lexicon,
    find_headers,
    fits,
    group_rows,
    make_row,
)
from vault.documents.fields import FURTHER_LINE_TYPES, LINE_TYPES, type_of
from vault.documents.found import Found, FoundLine
from vault.documents.identifiers import confirmed_by_check_digit
from vault.documents.kind import ColumnSpec, either
from vault.documents.labels import Lexicon, cut_run, key_of
from vault.documents.normalise import Context, normalise
from vault.documents.runs import Run, Sheet, box_of, confidence_of, is_cjk, join_words
from vault.documents.territories import ISO_CURRENCIES
from vault.reading.page import Word

_TOTAL = re.compile(
    r"^\W*(?:grand\s*total|sub-?\s?total|total|ttl|net total|invoice total|sum total|summe|gesamt(?:betrag|summe)?|"
    r"合\s*计|总\s*计|小\s*计|共\s*计|总\s*额|总金额|總計|合計)(?=$|[^\w]|[A-Z\d一-鿿])",
    re.IGNORECASE,
)
_BARE = frozenset(either("total|合计|总计|合计total|total合计|grandtotal|共计|ttl|小计|总计total|合计grandtotal"))
_SAY = re.compile(r"^\W*(?:say\b|amount in words|total in words|金额大写|合计大写|大写)", re.IGNORECASE)
_IN_CELL = frozenset(either("sku|gtin|hs_code|brand|model|spec|lot_no|production_date|expiry_date|country_of_origin"))
"""Fields that are also printed with their label inside the description."""
_RANGE = re.compile(r"(?<![\d.])(\d{1,5})\s*(?:[-–—~～至/]|to|TO)\s*(?:C/?N\w*\.?\s*)?(\d{1,5})(?![\d.])")
_MEASURED = re.compile(r"^([^\d]*?)\s*((?:\d[\d,.' ]*\d|\d))\s*([^\d\s].*)?$")


@dataclass(frozen=True)
class Goods:
    """What the tables of a paper gave."""

    tables: tuple[Table, ...] = ()
    lines: tuple[FoundLine, ...] = ()


def read_goods(
    sheets: Sequence[Sheet], columns: Sequence[ColumnSpec], heads: Lexicon[object], context: Context
) -> Goods:
    """Read every table of goods of a paper, over its pages.

    Args:
        sheets: the paper's pages.
        columns: what a column may be.
        heads: labels of the paper's head; a row that begins with one is no goods line.
        context: what the paper decides about numbers and dates.
    """
    if not columns:
        return Goods()
    lexicon = column_lexicon(columns)
    tables: list[Table] = []
    for sheet in sheets:
        headers = find_headers(sheet, lexicon)
        if not headers and tables and not tables[-1].closed:
            tables.extend(_continued(sheet, tables[-1], heads, context))
        for index, header in enumerate(headers):
            top = max(column.header.y1 for column in header)
            end = min((c.header.y0 for c in headers[index + 1]), default=1.0) if index + 1 < len(headers) else 1.0
            first = min(column.header.y0 for column in header)
            tables.append(_table(sheet, header, first, top, end, heads, context, has_header=True))
    tables = [_resolved(table, context) for table in tables]
    in_cells = Lexicon(
        (label, column) for column in columns if column.name in _IN_CELL for label in column.labels if len(label) > 2
    )
    by_page = {sheet.number: sheet for sheet in sheets}
    lines = [
        line
        for table in tables
        for row in table.lines
        if (line := _line(row, table, by_page[table.page], in_cells, context)) is not None
    ]
    return Goods(tuple(tables), tuple(lines))


def _continued(sheet: Sheet, before: Table, heads: Lexicon[object], context: Context) -> list[Table]:
    """Read on under the columns of the page before, where this page begins with rows that fit them."""
    rows = body_rows(sheet, 0.0)
    strong = [i for i, row in enumerate(rows) if _strength(row, before.columns, context) >= 3]
    if not strong:
        return []
    first = rows[strong[0]]
    top = box_of(run.box for run in first).y0 - 0.2 * sheet.em
    table = _table(sheet, before.columns, top, top, 1.0, heads, context, has_header=False)
    return [table] if table.lines else []


def _strength(row: Sequence[Run], columns: Sequence[Column], context: Context) -> int:
    return sum(1 for i, words in cells_of(row, columns).items() if fits(columns[i], join_words(words), context))


def _table(
    sheet: Sheet,
    header: Sequence[Column],
    first: float,
    top: float,
    end: float,
    heads: Lexicon[object],
    context: Context,
    *,
    has_header: bool,
) -> Table:
    rows = [row for row in body_rows(sheet, top) if box_of(run.box for run in row).y1 <= end + 0.002]
    rows = [[run for run in row if run.box.center[1] > top] for row in rows]
    columns = tuple(header)
    if has_header:
        near = rows[:3]
        for _ in range(2):
            columns = bounded(header, [run for row in near for run in row], sheet)
            near = _until_end(rows, columns, sheet, heads, context)[0] or near
    body, rest = _until_end(rows, columns, sheet, heads, context)
    groups = group_rows(body, columns, sheet, context)
    lines = tuple(make_row([body[i] for i in group], columns) for group in groups if group)
    totals: list[TableRow] = []
    for row in rest:
        made = make_row([row], columns)
        if not _is_total(row) or not (_is_bare_total(row) or _figures(made, context) > 1):
            break
        totals.append(made)
    bottom = max([top, *(line.box.y1 for line in lines), *(line.box.y1 for line in totals)])
    closed = bool(rest) or bool(totals)
    return Table(sheet.number, columns, first, bottom, lines, tuple(totals), closed, has_header)


def _is_bare_total(row: Sequence[Run]) -> bool:
    """Whether a row is headed by ``Total`` alone: its figures then belong to the columns they stand under."""
    return any(_TOTAL.match(run.text) and key_of(run.text) in _BARE for run in row[:4])


def _figures(row: TableRow, context: Context) -> int:
    return sum(1 for cell in row.cells.values() if normalise("number", cell.text, context=context))


def _is_total(row: Sequence[Run]) -> bool:
    return any(_TOTAL.match(run.text) for run in row[:4])


def _until_end(
    rows: Sequence[list[Run]], columns: Sequence[Column], sheet: Sheet, heads: Lexicon[object], context: Context
) -> tuple[list[list[Run]], list[list[Run]]]:
    """Part the rows of goods from what follows them: totals, another block of the form, a sentence."""
    body: list[list[Run]] = []
    width = (columns[-1].header.x1 - columns[0].header.x0) or 1.0
    bottom: float | None = None
    for index, row in enumerate(rows):
        strength = _strength(row, columns, context)
        box = box_of(run.box for run in row)
        if _is_total(row) or any(_SAY.match(run.text) for run in row):
            return body, list(rows[index:])
        if strength <= 1:
            # A label of the form's head, or a sentence, ends the goods; a wide gap does as well.
            foreign = any(_leads_elsewhere(run, heads) for run in row)
            sentence = any(run.box.width > 0.55 * width and _crosses(run, columns) >= 2 for run in row)
            apart = bottom is not None and sheet.ems_down(box.y0 - bottom) > 3.2
            if foreign or sentence or apart:
                return body, list(rows[index:])
        body.append(row)
        bottom = box.y1
    return body, []


def _leads_elsewhere(run: Run, heads: Lexicon[object]) -> bool:
    first = cut_run(run, heads)[0]
    return first.is_label and (first.colon or len(first.text) >= len(run.text.strip()) - 1)


def _crosses(run: Run, columns: Sequence[Column]) -> int:
    return sum(1 for column in columns if run.box.x0 < column.left < run.box.x1)


def _resolved(table: Table, context: Context) -> Table:
    """Settle columns whose label left several meanings open, by what stands in them."""
    columns = list(table.columns)
    names = [column.name for column in columns]

    def texts(index: int) -> list[str]:
        return [row.cells[index].text for row in table.lines if index in row.cells]

    for index, column in enumerate(columns):
        inside = texts(index)
        if not inside:
            continue
        if column.name == "line_no":
            plain = sum(1 for text in inside if re.fullmatch(r"[(#]?\d{1,4}[.)]?", text.strip()))
            if plain < 0.6 * len(inside):
                coded = sum(1 for text in inside if re.search(r"\d", text) and len(text.split()) <= 2)
                other = "sku" if coded >= 0.6 * len(inside) else "name"
                columns[index] = _as(column, "" if other in names else other)
        elif column.name == "unit" and "unit_price" not in names:
            if sum(1 for text in inside if normalise("number", text, context=context)) > 0.6 * len(inside):
                columns[index] = _as(column, "unit_price")
        elif column.name == "cartons" and "quantity" not in names and "amount" in names:
            columns[index] = _as(column, "quantity")
        elif column.name == "country_of_origin" and not any(
            normalise("country", text, context=context) for text in inside
        ):
            columns[index] = _as(column, "")
    for name in ("amount", "quantity", "name", "unit_price", "gross_weight_kg", "net_weight_kg"):
        same = [i for i, column in enumerate(columns) if column.name == name]
        if len(same) > 1:
            keep = same[-1] if name == "amount" else max(same, key=lambda i: (len(texts(i)), -i))
            for index in same:
                if index != keep:
                    columns[index] = _as(columns[index], "")
    return replace(table, columns=tuple(columns))


def _as(column: Column, name: str) -> Column:
    spec = ColumnSpec(name, (), ("unit",) if name == "quantity" else ()) if name else None
    return replace(column, spec=spec)


def _line(
    row: TableRow, table: Table, sheet: Sheet, in_cells: Lexicon[ColumnSpec], context: Context
) -> FoundLine | None:
    fields: dict[str, Found] = {}
    for index, cell in sorted(row.cells.items()):
        column = table.columns[index]
        if not column.name:
            continue
        for name, found in read_cell(column.name, cell, sheet, in_cells, context).items():
            if name not in fields or (found.confidence > fields[name].confidence + 0.05):
                fields[name] = found
    checked = _checked(fields)
    if not set(checked) & {"name", "sku", "gtin", "hs_code", "amount", "quantity", "model"}:
        return None
    return FoundLine(
        checked, sheet.number, None if sheet.page.method == "structured" else sheet.page.to_displayed(row.box)
    )


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


def found_in(
    words: Sequence[Word],
    raw: str,
    value: str,
    sheet: Sheet,
    *,
    sure: float = 0.9,
    code: str | None = None,
    name: str = "",
) -> Found:
    """Return a value with the spot it was read from."""
    checks = ("check_digit",) if name and confirmed_by_check_digit(name, value) else ()
    box = (
        None
        if sheet.page.method == "structured" or not words
        else sheet.page.to_displayed(box_of(w.box for w in words))
    )
    confidence = min(0.99, sure * confidence_of(words)) if not checks else 0.99
    return Found(value, raw, sheet.number, box, round(confidence, 3), sheet.page.method, checks, code)


def read_cell(name: str, cell: Cell, sheet: Sheet, in_cells: Lexicon[ColumnSpec], context: Context) -> dict[str, Found]:
    """Return the values of one cell of a line."""
    words, text = cell.words, cell.text
    if not text.strip():
        return {}
    if name.startswith("_"):
        # A column that a kind's own last step parts into fields.
        return {name: found_in(words, text, text, sheet)}
    if name == "name":
        return _name_cell(cell, sheet, in_cells, context)
    if name == "carton_from":
        return _carton_range(words, text, sheet)
    if name in {"quantity", "cartons", "quantity_1", "quantity_2"}:
        return _measured(name, words, text, sheet, context)
    if name in {"unit_price", "amount"}:
        found = _typed(name, words, text, sheet, context)
        codes = set(re.findall(r"(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])", text)) & ISO_CURRENCIES
        if found and len(codes) == 1:
            found["currency"] = found_in(words, text, codes.pop(), sheet)
        return found
    if name == "line_no":
        bare = re.fullmatch(r"[(#]?(\d{1,4})[.)]?", text.strip())
        return {name: found_in(words, text, bare.group(1).lstrip("0") or "0", sheet)} if bare else {}
    if name == "hs_code":
        found = _typed(name, words, text.replace(" ", ""), sheet, context)
        if found and found[name].code:
            whole = found[name]
            found["ciq_code"] = replace(whole, value=whole.code or "", code=None)
            found[name] = replace(whole, code=None)
        return found
    return _typed(name, words, text, sheet, context)


def _typed(name: str, words: Sequence[Word], text: str, sheet: Sheet, context: Context) -> dict[str, Found]:
    if name not in LINE_TYPES and name not in FURTHER_LINE_TYPES:
        return {}
    if re.fullmatch(r"[\W_]+|(?i:n/?a|none|nil)", text.strip()):
        return {}
    field_type = type_of(name, line=True)
    if field_type == "identifier" and name in {"sku", "lot_no", "gtin"}:
        text = re.sub(r"(?<=[-/_])\s+(?=\w)", "", text)
    value = normalise(field_type, text, context=context)
    if value is None or (name == "gtin" and not re.fullmatch(r"[\d ]{8,18}", text.strip())):
        return {}
    if name in {"sku", "lot_no"} and (len(value.value) > 40 or not re.search(r"[A-Za-z0-9]", value.value)):
        return {}
    return {name: found_in(words, text, value.value, sheet, code=value.code, name=name)}


def _measured(name: str, words: Sequence[Word], text: str, sheet: Sheet, context: Context) -> dict[str, Found]:
    value = normalise("number", text, context=context)
    if value is None:
        return {}
    found = {name: found_in(words, text, value.value, sheet)}
    match = _MEASURED.match(text.strip())
    unit_name = {"quantity": "unit", "quantity_1": "unit_1", "quantity_2": "unit_2"}.get(name)
    if match and unit_name:
        unit = (match.group(3) or match.group(1) or "").strip(" .()（）")
        if unit and re.fullmatch(r"[^\W\d_][^\d]{0,14}", unit):
            found[unit_name] = found_in(words, text, unit, sheet)
    return found


def _carton_range(words: Sequence[Word], text: str, sheet: Sheet) -> dict[str, Found]:
    match = _RANGE.search(text)
    ends = match.groups() if match else tuple(re.findall(r"(?<![\d.])\d{1,5}(?![\d.])", text)[:1] * 2)
    if len(ends) != 2:
        return {}
    return {
        "carton_from": found_in(words, text, ends[0].lstrip("0") or "0", sheet),
        "carton_to": found_in(words, text, ends[1].lstrip("0") or "0", sheet),
    }


def _name_cell(cell: Cell, sheet: Sheet, in_cells: Lexicon[ColumnSpec], context: Context) -> dict[str, Found]:
    """Part a description into the name and what is printed in it with a label of its own: lot, HS code, origin."""
    found: dict[str, Found] = {}
    plain: list[tuple[Word, ...]] = []
    for row in cell.rows:
        pieces = cut_run(Run(row, sheet.number), in_cells)
        spec: ColumnSpec | None = None
        for piece in pieces:
            if piece.is_label and (piece.colon or len(piece.text) > 4):
                spec = piece.meanings[0]
                continue
            if spec is not None:
                value = _typed(spec.name, piece.run.words, piece.text, sheet, context)
                if value:
                    found.update(value)
                    spec = None
                    continue
            plain.append(piece.run.words)
            spec = None
    words = tuple(word for row in plain for word in row)
    text = " ".join(join_words(row) for row in plain).strip()
    if not text or not re.search(r"[^\W\d_]", text):
        return found
    chinese = [row for row in plain if is_cjk(join_words(row))]
    latin = [row for row in plain if not is_cjk(join_words(row)) and re.search(r"[A-Za-z]{3}", join_words(row))]
    if chinese and latin and len(chinese) + len(latin) == len(plain):
        halves = {"name_zh": chinese, "name_en": latin}
        for name, rows in halves.items():
            inside = tuple(word for row in rows for word in row)
            half = " ".join(join_words(row) for row in rows)
            found[name] = found_in(inside, half, half, sheet)
        first = "name_zh" if is_cjk(join_words(plain[0])) else "name_en"
        found["name"] = found[first]
    else:
        found["name"] = found_in(words, text, " ".join(text.split()), sheet)
    return found
