"""Settles what the columns of a table of goods mean where their labels leave it open: by what stands in them, and by arithmetic.

Arithmetic chooses between readings of a column; it never changes a value. Must not read a cell into fields.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from vault.documents.kind import ColumnSpec
from vault.documents.normalise import Context, normalise
from vault.documents.runs import is_cjk
from vault.documents.table import Column, Table

_AGREE = 0.6
"""Share of the lines in which arithmetic has to hold before it decides."""


def resolved(tables: Sequence[Table], context: Context, known: frozenset[str]) -> list[Table]:
    """Return the tables with every column settled; parts of one table over several pages are settled alike.

    Args:
        tables: of a paper, in their order.
        context: what the paper decides about numbers.
        known: what a column of this kind of paper may be.
    """
    out: list[Table] = []
    place = 0
    while place < len(tables):
        end = place + 1
        while end < len(tables) and _is_same(tables[place], tables[end]):
            end += 1
        columns = _settled(tables[place:end], context, known)
        out.extend(
            replace(
                table, columns=tuple(_as_settled(column, by) for column, by in zip(table.columns, columns, strict=True))
            )
            for table in tables[place:end]
        )
        place = end
    return out


def _is_same(one: Table, other: Table) -> bool:
    return [c.header_text for c in one.columns] == [c.header_text for c in other.columns]


def _as_settled(column: Column, by: Column) -> Column:
    return replace(column, spec=by.spec, further=by.further)


class _Contents:
    """What stands in the columns of a table, line by line."""

    def __init__(self, tables: Sequence[Table], context: Context) -> None:
        self._rows = [row for table in tables for row in table.lines]
        self._context = context

    def texts(self, index: int) -> list[str]:
        """Return the texts of a column that are not empty."""
        return [row.cells[index].text for row in self._rows if index in row.cells and row.cells[index].text.strip()]

    def share(self, index: int, test: Callable[[str], object]) -> float:
        """Return how many of a column's texts pass a test, 0 for an empty column."""
        inside = self.texts(index)
        return sum(1 for text in inside if test(text)) / len(inside) if inside else 0.0

    def numbers(self, index: int) -> list[Decimal | None]:
        """Return each line's number in a column."""
        found: list[Decimal | None] = []
        for row in self._rows:
            text = row.cells[index].text if index in row.cells else ""
            value = normalise("number", text, context=self._context) if text.strip() else None
            found.append(Decimal(value.value) if value else None)
        return found

    def is_number(self, text: str) -> bool:
        """Whether a text holds one number."""
        return normalise("number", text, context=self._context) is not None

    def is_country(self, text: str) -> bool:
        """Whether a text is a country."""
        return normalise("country", text, context=self._context) is not None


def _settled(tables: Sequence[Table], context: Context, known: frozenset[str]) -> list[Column]:
    columns = list(tables[0].columns)
    contents = _Contents(tables, context)
    _by_content(columns, contents, known)
    _names_of_two_languages(columns, contents)
    if "unit_price" in known:
        _by_arithmetic(columns, contents)
    _one_each(columns, contents)
    return columns


def _by_content(columns: list[Column], contents: _Contents, known: frozenset[str]) -> None:
    """Turn columns whose texts can't be what the label says into what they can be."""
    if "name" not in {column.name for column in columns}:
        for index, column in enumerate(columns):
            if column.name in {"sku", "model"} and contents.share(index, _is_prose) >= 0.6:
                columns[index] = _as(column, "name")
                break
    for index, column in enumerate(columns):
        names = [one.name for one in columns]
        if not contents.texts(index):
            continue
        if column.name == "line_no" and contents.share(index, _is_counter) < 0.6:
            coded = contents.share(index, lambda text: re.search(r"\d", text) and len(text.split()) <= 2)
            other = "sku" if coded >= 0.6 else "name"
            columns[index] = _as(column, "" if other in names else other)
        elif column.name == "quantity" and not contents.share(index, lambda text: re.search(r"\d", text)):
            columns[index] = _as(column, "unit" if "unit" not in names else "")
        elif column.name == "unit" and contents.share(index, contents.is_number) > 0.6:
            other = "unit_price" if "unit_price" in known - set(names) else ""
            columns[index] = _as(column, other)
        elif column.name == "cartons" and "quantity" not in names and "amount" in names:
            columns[index] = _as(column, "quantity")
        elif column.name == "model" and "spec" not in names and contents.share(index, _is_size) >= 0.6:
            columns[index] = _as(column, "spec")
        elif column.name == "country_of_origin" and not contents.share(index, contents.is_country):
            columns[index] = _as(column, "")
        elif (
            column.name == "name"
            and contents.share(index, _is_code) >= 0.9
            and "sku" not in names
            and "name" in names[index + 1 :]
        ):
            columns[index] = _as(column, "sku")


def _is_counter(text: str) -> bool:
    return re.fullmatch(r"[(#]?\d{1,5}[.)]?", text.strip()) is not None


def _is_size(text: str) -> bool:
    return (
        re.search(
            r"\d\s*(?:[x×*]\s*\d|(?:ml|l|g|kg|mg|cm|mm|m|oz|pcs|片|粒|支|张|寸|克|毫升|升|枚|入|P)\b)",
            text,
            re.IGNORECASE,
        )
        is not None
    )


def _is_prose(text: str) -> bool:
    return len(re.findall(r"[^\W\d_]{3,}", text)) >= 2 or (is_cjk(text) and len(text) >= 4)


def _is_code(text: str) -> bool:
    return re.fullmatch(r"[A-Z0-9][A-Z0-9 ./_-]*\d[A-Z0-9 ./_-]*", text.strip()) is not None


def _names_of_two_languages(columns: list[Column], contents: _Contents) -> None:
    """Tell two columns of names apart where one is in Chinese and the other is not."""
    named = [i for i, column in enumerate(columns) if column.name in {"name", "name_zh", "name_en"}]
    if len(named) != 2:
        return
    chinese = [contents.share(i, is_cjk) >= 0.6 for i in named]
    latin = [contents.share(i, lambda text: not is_cjk(text) and re.search(r"[A-Za-z]{3}", text)) >= 0.6 for i in named]
    if chinese[0] and latin[1]:
        columns[named[0]], columns[named[1]] = _as(columns[named[0]], "name_zh"), _as(columns[named[1]], "name_en")
    elif chinese[1] and latin[0]:
        columns[named[0]], columns[named[1]] = _as(columns[named[0]], "name_en"), _as(columns[named[1]], "name_zh")


def _by_arithmetic(columns: list[Column], contents: _Contents) -> None:
    """Find quantity, price and amount among the columns that may be each, where only one choice multiplies out."""
    names = ("quantity", "unit_price", "amount")
    numeric = [i for i in range(len(columns)) if contents.share(i, contents.is_number) >= 0.6]
    numbers = {i: contents.numbers(i) for i in numeric}
    free = [i for i in numeric if columns[i].name in {"", *names}]
    may = {name: [i for i in numeric if columns[i].name == name] or free for name in names}
    if sum(1 for name in names if any(column.name == name for column in columns)) < 2:
        return
    if all(len(may[name]) == 1 for name in names):
        return
    fitting = [
        (q, p, a)
        for q in may["quantity"]
        for p in may["unit_price"]
        for a in may["amount"]
        if len({q, p, a}) == 3 and _multiplies(numbers[q], numbers[p], numbers[a])
    ]
    if len(fitting) != 1 and not (fitting and len({one[2] for one in fitting}) == 1):
        return
    for name, index in zip(names, fitting[0], strict=True):
        for other, column in enumerate(columns):
            if column.name == name and other != index:
                columns[other] = _as(column, "")
        if columns[index].name != name:
            columns[index] = _as(columns[index], name)


def _multiplies(
    one: Sequence[Decimal | None], other: Sequence[Decimal | None], product: Sequence[Decimal | None]
) -> bool:
    whole = [
        (a, b, c)
        for a, b, c in zip(one, other, product, strict=True)
        if a is not None and b is not None and c is not None
    ]
    right = sum(1 for a, b, c in whole if abs(a * b - c) <= max(Decimal("0.02"), abs(a) * Decimal("0.0051")))
    return bool(whole) and right >= _AGREE * len(whole) and right >= min(2, len(one))


def _one_each(columns: list[Column], contents: _Contents) -> None:
    """Keep one column of each meaning."""
    names = {column.name for column in columns if column.name}
    for name in names - {"line_no"}:
        same = [i for i, column in enumerate(columns) if column.name == name]
        if len(same) < 2:
            continue
        keep = (
            _of_all_cartons(same, columns, contents)
            if name in {"gross_weight_kg", "net_weight_kg", "volume_m3"}
            else None
        )
        if keep is None:
            keep = same[-1] if name == "amount" else max(same, key=lambda i: (len(contents.texts(i)), -i))
        for index in same:
            if index != keep:
                columns[index] = _as(columns[index], "")


def _of_all_cartons(same: Sequence[int], columns: Sequence[Column], contents: _Contents) -> int | None:
    """Return which of several columns of weights is that of all cartons: the carton's times their number."""
    count = next((contents.numbers(i) for i, column in enumerate(columns) if column.name == "cartons"), None)
    for whole in same:
        for each in same:
            if count and whole != each and _multiplies(count, contents.numbers(each), contents.numbers(whole)):
                return whole
    sums = {i: sum((n for n in contents.numbers(i) if n is not None), Decimal(0)) for i in same}
    return max(same, key=lambda i: sums[i])


def _as(column: Column, name: str) -> Column:
    spec = ColumnSpec(name, (), ("unit",) if name == "quantity" else ()) if name else None
    return replace(column, spec=spec, further=())
