"""The goods of a Chinese customs paper: items of three stacked lines to lines with named values.

Which of the quantities is which is decided by the place in the stack, and where a line of the stack was left out, by the
price: unit price times the deal quantity is the amount. Must not read the head of the form.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from vault.documents.declared import Amount, amount_of, elements_of, join_lines
from vault.documents.forms import Labels, Piece, found_of
from vault.documents.found import Found, FoundLine
from vault.documents.goods_cards import cards_of, said_of
from vault.documents.identifiers import confirmed_by_check_digit
from vault.documents.kind import either
from vault.documents.normalise import Context, Normalised, dates_in, normalise, normalise_field
from vault.documents.runs import Sheet, box_of
from vault.documents.stacked import Column, Item, Table, read_table

_STACK = "stack"
DECLARATION_COLUMNS: dict[str, tuple[str, ...]] = {
    "line_no": either("项号 | 序号 | 项 | 项次 | 商品序号 | Item No. | Item"),
    "hs_code": either(
        "商品编号 | 商品编码 | 税则号列 | 税号 | 税则号 | HS编码 | 海关编码 | 商品编号(税号) | 商品代码 | HS Code"
        " | 商品编号HS Code"
    ),
    "name": either(
        "商品名称及规格型号 | 商品名称、规格型号 | 商品名称规格型号 | 商品名称/规格型号 | 商品名称、规格及型号"
        " | 商品名称和规格型号 | 商品名称与规格型号"
        "| 货物名称及规格型号 | 商品名称 | 货物名称 | 品名 | 品名及规格型号 | 品名规格 | 商品名称及规格、型号"
        " | 商品名称 规格型号 | Description"
    ),
    "spec": either("规格型号 | 规格、型号 | 规格 | 申报要素 | 商品规格型号"),
    "quantity": either(
        "数量及单位 | 数量及计量单位 | 数量/单位 | 数量单位 | 数量 | 成交数量及单位 | 成交数量 | 申报数量"
        " | 申报数量及单位 | 成交数量/单位"
        "| 数量及单位(法定第一/法定第二/成交) | Quantity"
    ),
    "quantity_1": either(
        "法定第一数量及单位 | 第一法定数量及单位 | 法定数量及单位 | 法定第一数量 | 第一法定数量 | 法定数量"
        " | 法一数量 | 第一数量 | 第一数量及单位 | 法定第一数量/单位"
    ),
    "quantity_2": either(
        "法定第二数量及单位 | 第二法定数量及单位 | 法定第二数量 | 第二法定数量 | 法二数量 | 第二数量"
        " | 第二数量及单位 | 法定第二数量/单位"
    ),
    "unit": either("单位 | 成交单位 | 计量单位 | 申报单位代码 | 成交计量单位"),
    "unit_1": either("法定第一单位 | 第一法定单位 | 法定单位 | 法定计量单位 | 第一单位"),
    "unit_2": either("法定第二单位 | 第二法定单位 | 第二计量单位 | 第二单位"),
    _STACK: either(
        "单价/总价/币制 | 单价总价币制 | 单价、总价、币制 | 单价/总价/币种 | 单价 总价 币制 | Price/Total/Currency"
    ),
    "unit_price": either("单价 | 申报单价 | 成交单价"),
    "amount": either("总价 | 申报总价 | 金额 | 成交总价 | 总值"),
    "currency": either("币制 | 币种 | 货币"),
    "country_of_origin": either(
        "原产国(地区) | 原产国 | 原产地 | 原产国家(地区) | 原产国家或地区 | 产销国 | 原产国（地区） | 原产地国"
        " | 原产国/地区 | Origin"
    ),
    "_destination": either("最终目的国(地区) | 最终目的国 | 最终目的国/地区"),
    "_place": either("境内目的地 | 境内目的地/产地 | 境内目的地(行政区划) | 目的地 | 原产地区"),
    "_duty": either("征免 | 征免方式 | 征减免税方式"),
}
COLUMN_LABELS = tuple(
    label for labels in DECLARATION_COLUMNS.values() for label in labels if len(label) > 2 or label in {"项号", "征免"}
)
"""Every label of a declaration's goods table, so that the head never takes one for a value."""

ENDS = either(
    "特殊关系确认 | 价格影响确认 | 支付特许权使用费确认 | 与货物有关的特许权使用费支付确认 | 公式定价确认"
    " | 暂定价格确认 | 自报自缴 | 报关人员 | 报关员 | 兹申明 | 兹申明对以上内容承担如实申报 | 申报单位"
    " | 申报单位(签章) | 录入员 | 录入单位 | 海关批注及签章 | 税费征收情况 | 海关审单批注及放行日期"
    " | 海关审单批注及放行日期(签章) | 合计 | 总计 | 以下空白 | 随附单证及编号 | 标记唛码及备注 | 标记唛码 | 集装箱号 | 备注"
)
"""Labels under which the goods are over."""


@dataclass(frozen=True, slots=True)
class GoodsForm:
    """A goods table as data."""

    labels: Labels
    anchors: Mapping[str, str]
    """Column to a regular expression; the first column in which any text matches tells where the items begin."""
    needs: frozenset[str]
    """A header without one of these is no goods table."""
    ends: Labels = field(default_factory=lambda: Labels({}, ENDS))


DECLARATION = GoodsForm(
    Labels(DECLARATION_COLUMNS, ()),
    {"hs_code": r"^\d{8,13}$|^\d{4}\.\d{2}", "line_no": r"^\(?\d{1,3}\)?$"},
    frozenset({"hs_code", "name"}),
)

_AMOUNT_FORM = r"^[-−]?\d[\d,.]*\s*[^\d\s|]{0,12}$|^[^\d\s|]{1,6}$"
_NUMBER_FORM = r"^[^\d\s]{0,4}\s*\d[\d,.]*$"
_COUNTRY_FORM = r"^[\u4e00-\u9fffA-Za-z .()（）]{2,30}(?:[(（]\w{2,3}[)）])?$|^[(（]\w{2,3}[)）]$"
_FORMS = {
    "line_no": r"^[(（]?\d{1,3}[)）]?$",
    "hs_code": r"^[\d.\s()（）]{3,17}$",
    "name": r"[\u4e00-\u9fffA-Za-z|]{2}",
    "quantity": _AMOUNT_FORM,
    "quantity_1": _AMOUNT_FORM,
    "quantity_2": _AMOUNT_FORM,
    "unit": r"^[^\d\s|]{1,8}$",
    "unit_1": r"^[^\d\s|]{1,8}$",
    "unit_2": r"^[^\d\s|]{1,8}$",
    _STACK: r"^[^\d\s]{0,4}\s*\d[\d,.]*$|^[^\d]{2,12}$|^\d{3}$",
    "unit_price": _NUMBER_FORM,
    "amount": _NUMBER_FORM,
    "currency": r"^\D{1,12}$",
    "country_of_origin": _COUNTRY_FORM,
    "_destination": r"中国|CHN|^[(（]\w{2,3}[)）]$",
    "_duty": r"征|免|^[(（]?\d[)）]?$",
}


def read_goods(sheets: Sequence[Sheet], context: Context, form: GoodsForm = DECLARATION) -> tuple[FoundLine, ...]:
    """Return the goods lines of all pages; a page without a header continues the table of the page before."""
    lines: list[FoundLine] = []
    columns: tuple[Column, ...] | None = None
    for sheet in sheets:
        table = read_table(
            sheet, form.labels, anchors=form.anchors, ends=form.ends, needs=form.needs, forms=_FORMS, columns=columns
        )
        if table is None:
            continue
        columns = table.columns
        lines.extend(line for line in (_line(sheet, table, item, context) for item in table.items) if line is not None)
    return tuple(lines)


def read_cards(
    sheets: Sequence[Sheet], context: Context, form: GoodsForm, spelled: Mapping[str, Sequence[str]]
) -> tuple[FoundLine, ...]:
    """Return the goods of pages that have no table with a header above: cards, columns of items, numbered text."""
    lines: list[FoundLine] = []
    for sheet in sheets:
        for card in cards_of(sheet, form.labels) or said_of(sheet, spelled):
            columns = tuple(
                Column((name,), box, box.x0, box.x1, ruled=False)
                for name, pieces in card.items()
                for box in [box_of(piece.box for piece in pieces)]
            )
            box = box_of(column.box for column in columns)
            item = Item({name: tuple(pieces) for name, pieces in card.items()}, box, box.y0, box.y1)
            line = _line(sheet, Table(columns, (item,), box), item, context)
            if line is not None:
                lines.append(line)
    return tuple(lines)


def is_of_goods(found: Found, lines: Sequence[FoundLine]) -> bool:
    """Whether a value of the head stands among the goods: the head took a column's header for a label of its own."""
    boxes = [line.box for line in lines if line.page == found.page and line.box is not None]
    if found.box is None or not boxes:
        return False
    low, high = min(box.y0 for box in boxes), max(box.y1 for box in boxes)
    return low - 0.002 <= found.box.center[1] <= high + 0.002


class _Row:
    """One item on its way to a line."""

    def __init__(self, sheet: Sheet, context: Context) -> None:
        self.sheet, self.context = sheet, context
        self.fields: dict[str, Found] = {}

    def put(self, name: str, pieces: Sequence[Piece], raw: str, *, code: str | None = None) -> None:
        """Add a value where the text is a sound one of its type; a value that is there stays."""
        if name in self.fields or not pieces:
            return
        value = normalise_field(name, raw, line=True, context=self.context)
        if value is None:
            return
        if code:
            value = Normalised(value.value, code)
        checks = ("check_digit",) if confirmed_by_check_digit(name, value.value) else ()
        self.fields[name] = found_of(self.sheet, pieces, value, raw=raw, checks=checks)

    def number(self, name: str) -> Decimal | None:
        """Return a number that was put."""
        found = self.fields.get(name)
        return Decimal(found.value) if found else None


def _line(sheet: Sheet, table: Table, item: Item, context: Context) -> FoundLine | None:
    row = _Row(sheet, context)
    by_name = {
        name: (column, item.columns.get(column.names[0], ())) for column in table.columns for name in column.names
    }
    for name, (column, lines) in by_name.items():
        if name == column.names[0] and lines and not _read_each(row, column, lines):
            _read_column(row, column, lines, alone="spec" in by_name and "spec" not in column.names)
    _read_quantities(row, by_name)
    if "name" not in row.fields and "_listed_name" in by_name:
        listed = by_name["_listed_name"][1]
        row.put("name", listed, join_lines([piece.text for piece in listed]))
    if not {"name", "hs_code", "sku", "lot_no"} & row.fields.keys():
        return None
    _confirm_arithmetic(row)
    return FoundLine(row.fields, sheet.number, item.box if sheet.page.method != "structured" else None)


_PLAIN = frozenset({"sku", "gtin", "item_record_no", "hs_code", "brand", "lot_no", "model", "name"})


def _read_each(row: _Row, column: Column, lines: Sequence[Piece]) -> bool:
    """Read a column whose header stacks labels of different kinds, a line for each: ``商品货号`` over ``商品编码``. Says whether it is one."""
    if len(column.names) < 2 or len(lines) != len(column.names) or not set(column.names) <= _PLAIN:
        return False
    for name, line in zip(column.names, lines, strict=True):
        if name == "hs_code":
            _read_code(row, [line])
        else:
            row.put(name, [line], line.text)
    return True


def _read_column(row: _Row, column: Column, lines: Sequence[Piece], *, alone: bool) -> None:
    """Read what stands in a column; ``alone`` says that a column of its own tells the specification."""
    name = column.names[0]
    if name == _STACK or {"unit_price", "amount"} <= set(column.names) or {"amount", "currency"} <= set(column.names):
        _read_money(row, lines)
    elif name == "line_no":
        _read_line_no(row, lines)
    elif name == "hs_code":
        _read_code(row, lines)
    elif name in {"name", "spec"}:
        _read_name(row, lines, in_name="name" in column.names, alone=alone)
    elif name == "country_of_origin":
        row.put(name, lines, join_lines([piece.text for piece in lines]))
        if name not in row.fields:
            row.put(name, lines[:1], lines[0].text)
    elif name in {"unit_price", "amount", "currency"}:
        row.put(name, lines[:1], lines[0].text)
    elif name in _BY_AMOUNT:
        _read_amounts(row, lines)
    elif name == "production_lot":
        _read_production_lot(row, lines)
    elif name == "lot_no" and not any(c.isdigit() for piece in lines for c in piece.text):
        return  # a character of a seal
    elif name not in _HANDLED_APART and not name.startswith("_"):
        row.put(name, lines, join_lines([piece.text for piece in lines]))


_BY_AMOUNT = frozenset({"quantity_weight"})
_HANDLED_APART = frozenset({"quantity", "quantity_1", "quantity_2", "unit", "unit_1", "unit_2"})
KILOGRAMS = re.compile(r"(?i)^(?:千克|公斤|kgs?|kilograms?)$")


def _read_amounts(row: _Row, lines: Sequence[Piece]) -> None:
    """``2400袋/1800千克``, also broken over lines: kilograms are the weight, anything else the quantity."""
    for part in re.finditer(
        r"(\d[\d,.]*)\s*([^\d\s/／,，;；()（）]{1,8})", join_lines([piece.text for piece in lines])
    ):
        number, unit = part.groups()
        at = _pieces_with(lines, number)
        if KILOGRAMS.match(unit):
            row.put("net_weight_kg", at, number)
        elif "quantity" not in row.fields:
            row.put("quantity", at, number)
            row.put("unit", at, unit)


def _read_production_lot(row: _Row, lines: Sequence[Piece]) -> None:
    """``2026-01-12/L26012``, on one line, one under the other, or broken anywhere."""
    text = join_lines([piece.text for piece in lines])
    dates = dates_in(text, day_first=row.context.day_first)
    # A lot may be a date itself: the first of two is the day of production.
    if dates and dates[0].value:
        row.put("production_date", lines, text[dates[0].start : dates[0].end])
        text = text[: dates[0].start] + " " + text[dates[0].end :]
    lot = text.strip(" /／,，;；()（）")
    if any(c.isdigit() for c in lot):
        row.put("lot_no", _pieces_with(lines, lot), lot)


def _read_line_no(row: _Row, lines: Sequence[Piece]) -> None:
    match = re.match(r"^\(?(\d{1,3})\)?", lines[0].text.replace(" ", ""))
    if match:
        row.fields["line_no"] = found_of(
            row.sheet, lines[:1], Normalised(match.group(1).lstrip("0") or "0"), raw=match.group(1)
        )


def _read_code(row: _Row, lines: Sequence[Piece]) -> None:
    """Read the goods code; its three CIQ digits may follow after a space, in brackets or on the next line."""
    joined = "".join(piece.text for piece in lines)
    digits = re.sub(r"[\s.()（）\-]", "", joined)
    for taken, text in ((list(lines), digits), (list(lines[:1]), re.sub(r"[\s.\-]", "", lines[0].text))):
        value = normalise("hs_code", text)
        if value is None:
            continue
        row.fields["hs_code"] = found_of(row.sheet, taken, Normalised(value.value), raw=joined if taken else text)
        if value.code:
            row.fields["ciq_code"] = found_of(row.sheet, taken, Normalised(value.code), raw=joined)
        return


def _read_name(row: _Row, lines: Sequence[Piece], *, in_name: bool, alone: bool) -> None:
    """The name stands on the first line; from the first stroke on, declared elements follow.

    Where the specification has a column of its own, or a bracket is still open, the further lines are the name's too.
    """
    first_element = next(
        (i for i, piece in enumerate(lines) if re.search(r"[|｜¦]", piece.text) or _begins_elements(piece.text)),
        len(lines),
    )
    if first_element == len(lines) and in_name and len(lines) > 1:
        # Without strokes the first line is the name and the rest tells of it.
        first_element = len(lines) if alone else _closed(lines)
    if in_name and first_element == 0:
        head, stroke, rest = lines[0].text.partition("|")
        if stroke and not re.fullmatch(r"\s*[0-4]\s*", head):
            row.put("name", lines[:1], head)
            _put_elements(row, lines, join_lines([rest, *(piece.text for piece in lines[1:])]), offset="|")
            return
    named, rest_lines = (lines[:first_element], lines[first_element:]) if in_name else ((), lines)
    if named:
        row.put("name", named, join_lines([piece.text for piece in named]))
    if rest_lines:
        _put_elements(row, rest_lines, join_lines([piece.text for piece in rest_lines]))


def _closed(lines: Sequence[Piece]) -> int:
    """Return how many lines it takes until every bracket opened on them is closed; 1 where none ever is."""
    text = ""
    for count, piece in enumerate(lines, 1):
        text += piece.text
        if len(re.findall(r"[(（\[]", text)) <= len(re.findall(r"[)）\]]", text)):
            return count
    return 1


def _begins_elements(text: str) -> bool:
    return bool(re.match(r"^\s*(?:[0-4]\s*[|｜¦]|品牌类型|(?:品牌|规格|型号|规格型号)\s*[:：])", text))


def _put_elements(row: _Row, lines: Sequence[Piece], text: str, *, offset: str = "") -> None:
    found = elements_of(offset + text)
    has_strokes = bool(re.search(r"[|｜¦]", text))
    for name, value in (
        ("brand_type", found.brand_type),
        ("brand", found.brand),
        ("spec", found.spec),
        ("model", found.model),
        ("gtin", found.gtin),
        ("lot_no", found.lot_no),
        ("manufacturer_name", found.manufacturer),
    ):
        if value and (name != "brand_type" or has_strokes or "品牌类型" in text):
            row.put(name, _pieces_with(lines, value), value)
    if not has_strokes and not any((found.brand, found.spec, found.model, found.brand_type)):
        row.put("spec", lines, text)


def _pieces_with(lines: Sequence[Piece], value: str) -> Sequence[Piece]:
    holding = [piece for piece in lines if value in piece.text]
    return holding[:1] or lines


def _read_money(row: _Row, lines: Sequence[Piece]) -> None:
    """Unit price, then total, then currency, each on its line or with strokes on one."""
    numbers: list[tuple[Piece, str]] = []
    for piece in lines:
        for part in re.split(r"\s*[/／]\s*", piece.text):
            if normalise("number", part, context=row.context) and not re.fullmatch(r"\(?\d{3}\)?", part.strip()):
                numbers.append((piece, part))
            elif normalise("currency", part):
                row.put("currency", [piece], part)
    for name, (piece, text) in zip(("unit_price", "amount"), numbers, strict=False):
        row.put(name, [piece], text)


def _read_quantities(row: _Row, by_name: Mapping[str, tuple[Column, Sequence[Piece]]]) -> None:
    for name, unit_name in (("quantity_1", "unit_1"), ("quantity_2", "unit_2")):
        if name in by_name and name == by_name[name][0].names[0]:
            _put_amount(row, name, unit_name, by_name[name][1], by_name.get(unit_name, (None, ()))[1])
    if "quantity" not in by_name:
        return
    column, lines = by_name["quantity"]
    stacked = [(piece, amount) for piece, amount in ((p, amount_of(_unlabelled(p.text))) for p in lines) if amount]
    if not stacked:
        return
    # A unit under its number instead of beside it is a table of one quantity an item.
    separate = [
        name for name in ("quantity_1", "quantity_2", "unit") if name in by_name and by_name[name][0] is not column
    ]
    if separate or (len(stacked) == 1 and len(lines) <= 2):
        _put_amount(row, "quantity", "unit", lines, by_name.get("unit", (None, ()))[1])
        return
    for place, (piece, amount) in zip(_places(row, stacked, by_name), stacked, strict=False):
        name, unit_name = (("quantity_1", "unit_1"), ("quantity_2", "unit_2"), ("quantity", "unit"))[place]
        row.put(name, [piece], amount.number)
        if amount.unit and name in row.fields:
            row.put(unit_name, [piece], amount.unit)


def _unlabelled(text: str) -> str:
    return re.sub(
        r"^(?:法定第一|法定第二|第一法定|第二法定|成交|法一|法二|法定)(?:数量)?(?:及单位)?\s*[:：]?\s*", "", text
    )


def _put_amount(row: _Row, name: str, unit_name: str, lines: Sequence[Piece], unit_lines: Sequence[Piece]) -> None:
    for piece in lines:
        amount = amount_of(_unlabelled(piece.text))
        if amount is None:
            continue
        row.put(name, [piece], amount.number)
        if amount.unit and name in row.fields:
            row.put(unit_name, [piece], amount.unit)
        break
    if unit_name not in row.fields and name in row.fields:
        units = list(unit_lines) or [piece for piece in lines if not re.search(r"\d", piece.text)]
        if units:
            row.put(unit_name, units[:1], units[0].text)


def _places(
    row: _Row, stacked: Sequence[tuple[Piece, Amount]], by_name: Mapping[str, tuple[Column, Sequence[Piece]]]
) -> list[int]:
    """Return for each quantity its place in the stack: 0 first legal, 1 second legal, 2 deal."""
    if len(stacked) >= 3:
        return [0, 1, 2]
    middles = _stack_lines(by_name)
    places: list[int] = []
    if len(middles) == 3:
        for piece, _ in stacked:
            y = piece.box.center[1]
            places.append(min(range(3), key=lambda index: abs(middles[index] - y)))
    else:
        ys = [piece.box.center[1] for piece, _ in stacked]
        far = len(ys) == 2 and ys[1] - ys[0] > 1.75 * 1.25 * row.sheet.em
        places = [0, 2 if far else 1][: len(stacked)]
    if len(set(places)) != len(places):
        places = list(range(len(places)))
    return _by_price(row, stacked, places)


def _by_price(row: _Row, stacked: Sequence[tuple[Piece, Amount]], places: list[int]) -> list[int]:
    """Where no quantity stands on the deal's line, the one that times the price gives the amount is the deal's."""
    price, amount = row.number("unit_price"), row.number("amount")
    if 2 in places or price is None or amount is None:
        return places
    last = normalise("number", stacked[-1][1].number, context=row.context)
    if last and _agrees(price * Decimal(last.value), amount):
        return [*places[:-1], 2]
    return places


def _stack_lines(by_name: Mapping[str, tuple[Column, Sequence[Piece]]]) -> list[float]:
    """Return the heights of the item's three lines where the money column shows all three."""
    for name in (_STACK, "unit_price", "amount"):
        if name in by_name:
            lines = by_name[name][1]
            if len(lines) == 3:
                return [piece.box.center[1] for piece in lines]
    return []


def _agrees(product: Decimal, amount: Decimal) -> bool:
    """Whether a product is the amount, given that unit prices are printed rounded to four places."""
    return abs(product - amount) <= max(Decimal("0.01"), abs(amount) * Decimal("0.0005"))


def _confirm_arithmetic(row: _Row) -> None:
    quantity, price, amount = row.number("quantity"), row.number("unit_price"), row.number("amount")
    if quantity is None or price is None or amount is None or not amount or not _agrees(quantity * price, amount):
        return
    for name in ("quantity", "unit_price", "amount"):
        found = row.fields[name]
        row.fields[name] = Found(
            found.value,
            found.raw,
            found.page,
            found.box,
            max(found.confidence, 0.97),
            found.method,
            ("arithmetic",),
            found.code,
        )
