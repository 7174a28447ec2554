"""Goods of the US entry summary: cells that stack A, B and C, or columns for each; fees among them are no goods.

Must not read the head, nor repair what OCR misread.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from vault.documents.entry_labels import ENDS, ITEM_LABELS, on_one_line
from vault.documents.forms import Piece, found_of
from vault.documents.found import Found, FoundLine
from vault.documents.normalise import Context, Normalised, normalise_field
from vault.documents.runs import Sheet
from vault.documents.stacked import Column, Item, Table, read_table

_TARIFF = re.compile(r"(?<!\d)(?<!\d\.)(\d{4}[ .]\d{2}[ .]\d{2}(?:[ .]?\d{2})?|\d{4}\.\d{2}|\d{10}|\d{8})(?![\d.])")

AMOUNT = r"\$?\s*\d{1,3}(?:,\d{3})*(?:\.\d+)?|\$?\s*\d+(?:\.\d+)?"

MOST_LINES = 998
"""Line numbers of the form have three digits."""


def merged(own: Sequence[FoundLine], general: Sequence[FoundLine]) -> tuple[FoundLine, ...]:
    """Return the goods as the form's columns give them, or as those of any table do; each fills what the other left out.

    Brokers' programs print the form's columns, or spread what it stacks in a cell over columns of their own.
    """
    sound = tuple(line for line in general if _is_goods(line))

    def told(lines: Sequence[FoundLine]) -> int:
        return sum(len(line.fields) for line in lines if "hs_code" in line.fields)

    if told(sound) > told(own):
        first, second = sound, tuple(own)
    else:
        first, second = tuple(own) or sound, sound
    if len(first) != len(second):
        return first
    filled = []
    for line, other in zip(first, second, strict=True):
        same = (
            "hs_code" not in line.fields
            or "hs_code" not in other.fields
            or line.fields["hs_code"].value == other.fields["hs_code"].value
        )
        more = (
            {name: found for name, found in other.fields.items() if name not in line.fields and name in _LINE_FIELDS}
            if same
            else {}
        )
        filled.append(replace(line, fields={**line.fields, **more}))
    return tuple(filled)


_LINE_FIELDS = frozenset(
    {
        "line_no",
        "name",
        "hs_code",
        "additional_hs_codes",
        "gross_weight_kg",
        "quantity_1",
        "unit_1",
        "entered_value",
        "duty_amount",
        "country_of_origin",
        "manufacturer_no",
    }
)


def _is_goods(line: FoundLine) -> bool:
    """Whether a line of the general reading is one of goods: it has a tariff number or a name that is no fee."""
    if "hs_code" in line.fields:
        return line.fields["hs_code"].value[:2] not in {"98", "99"}
    return "name" in line.fields and not _NO_NAME.match(line.fields["name"].value)


def goods_lines(sheets: Sequence[Sheet], context: Context) -> tuple[FoundLine, ...]:
    """Return the goods that the form's columns give, over all pages."""
    columns: Sequence[Column] | None = None
    lines: list[FoundLine] = []
    for sheet in sheets:
        table = _table(sheet, columns)
        if table is None:
            continue
        columns = table.columns
        for item in table.items:
            fields = _line(sheet, item, context)
            if {"hs_code", "name"} & fields.keys():
                lines.append(FoundLine(fields, sheet.number, item.box))
    return tuple(lines)


def _table(sheet: Sheet, columns: Sequence[Column] | None) -> Table | None:
    sheet = Sheet(replace(sheet.page, words=tuple(on_one_line(sheet))))
    tariff = r"^(?:[A-Z][.,]?)?\d{4}\.\d{2}"
    return read_table(
        sheet,
        ITEM_LABELS,
        anchors={"line_no": r"^\d{1,3}\.?$", "hs_code": tariff, "name": tariff},
        ends=ENDS,
        needs=frozenset({"hs_code", "name"}),
        forms={
            "line_no": r"^\d{1,3}\.?$",
            "hs_code": r"\d{4}\.\d{2}",
            "gross_weight_kg": r"(?i)^[A-B]?[.,]?\s*[\d,.]+\s*(?:kgs?|ctns?|pcs|pkgs?)?\.?$",
            "quantity_1": r"(?i)^[\d,.]+\s*[A-Z]{1,4}\.?$",
            "entered_value": r"(?i)^[A-C]?[.,]?\s*\$?[\d,.]+$",
            "_rate": r"(?i)%|free",
            "duty_amount": r"^\$?[\d,]+\.\d{2}$",
        },
        columns=columns,
    )


def _line(sheet: Sheet, item: Item, context: Context) -> dict[str, Found]:
    cells = {name: list(pieces) for name, pieces in item.columns.items()}
    fields: dict[str, Found] = {}

    def put(name: str, piece: Piece, printed: str) -> None:
        value = normalise_field(name, printed, line=True, context=context)
        if value is not None and name not in fields:
            fields[name] = found_of(sheet, [piece], value, raw=printed)

    _by_form(sheet, item, cells)
    for piece in cells.get("line_no", []):
        number = re.match(r"^\s*0*(\d{1,3})\.?\s*$", piece.text)
        if number and "line_no" not in fields:
            fields["line_no"] = found_of(sheet, [piece], Normalised(number.group(1)), raw=piece.text)
    _tariff(sheet, [*cells.get("name", []), *cells.get("hs_code", [])], fields)
    _name(sheet, cells.get("name", []), fields)
    for piece in cells.get("gross_weight_kg", []):
        weight = re.match(rf"(?i)^\s*(?:A\s*[.,)]?\s*)?({AMOUNT})\s*(?:kgs?\b\.?)?\s*$", piece.text)
        if weight and not re.match(r"(?i)^\s*B\b", piece.text):
            put("gross_weight_kg", piece, weight.group(1))
    for piece in cells.get("quantity_1", []):
        amount = re.match(rf"^\s*(?:A\s*[.,)]?\s*)?({AMOUNT})\s*([A-Za-z][A-Za-z0-9]{{0,4}})?\.?\s*$", piece.text)
        if amount and "quantity_1" not in fields:
            put("quantity_1", piece, amount.group(1))
            if amount.group(2):
                put("unit_1", piece, amount.group(2))
    for piece in cells.get("entered_value", []):
        amount = re.match(rf"^\s*(?:A\s*[.,)]?\s*)?({AMOUNT})\s*$", piece.text)
        if amount:
            put("entered_value", piece, amount.group(1).strip(" $"))
    for piece in cells.get("duty_amount", []):
        amount = re.match(r"^\s*\$?\s*([\d,]+\.\d{2})\s*$", piece.text)
        if amount:
            put("duty_amount", piece, amount.group(1))
    return fields


_UNMISTAKABLE = {
    "line_no": re.compile(r"^\d{3}$"),
    "gross_weight_kg": re.compile(rf"(?i)^A[.,]?\s*(?:{AMOUNT})\s*KGS?$"),
    "quantity_1": re.compile(rf"^(?:{AMOUNT})\s*[A-Z]{{1,4}}$"),
    "entered_value": re.compile(rf"^A[.,]?\s*(?:{AMOUNT})$"),
}
"""What a text of the column looks like on this form and no text of another column does."""


def _by_form(sheet: Sheet, item: Item, cells: dict[str, list[Piece]]) -> None:
    """Fill columns whose header was not read with the texts of the row that can be nothing else."""
    for name, pattern in _UNMISTAKABLE.items():
        if cells.get(name):
            continue
        inside = [run for run in sheet.runs if item.top <= run.box.center[1] < item.bottom and pattern.match(run.text)]
        if name == "line_no":
            inside = [run for run in inside if run.box.x0 <= item.box.x0 and run.box.y0 < item.box.y0 + sheet.em]
        if len(inside) == 1:
            cells[name] = [Piece(inside[0].words)]


def _tariff(sheet: Sheet, pieces: Sequence[Piece], fields: dict[str, Found]) -> None:
    """The goods' own number; those of chapters 98 and 99 stand beside it and are further ones."""
    for piece in pieces:
        match = _TARIFF.search(piece.text)
        if match is None:
            continue
        value = normalise_field("hs_code", re.sub(r"[ .]", "", match.group(1)), line=True)
        if value is None:
            continue
        name = "additional_hs_codes" if value.value[:2] in {"98", "99"} else "hs_code"
        fields.setdefault(name, found_of(sheet, [piece], value, raw=match.group(1)))


_NO_NAME = re.compile(
    r"(?i)^\W*(?:[A-D][.)]?\s*)?(?:htsus|ad/?cvd|a\.?\s*htsus|description of|not related|related|[oe]\s*-?\s*[a-z]{2}$|"
    r"(?:499|501|056|311)\b.*|merchandise processing.*|harbor maintenance.*|mpf\b.*|hmf\b.*|inv(?:oice)?\b.*total.*|no\.?$|number$|n$|y$)"
)


def _name(sheet: Sheet, pieces: Sequence[Piece], fields: dict[str, Found]) -> None:
    """The lines before the tariff number, or those after it where the number comes first."""
    used: list[Piece] = []
    for piece in pieces:
        match = _TARIFF.search(piece.text)
        if match is not None:
            before = re.sub(r"(?:^|\s)[A-D][.,)]?\s*$", "", piece.text[: match.start()]).strip()
            if used:
                break
            after = piece.text[match.end() :].strip()
            if sum(c.isalpha() for c in before) < 3 and sum(c.isalpha() for c in after) < 3:
                continue
            words = [w for w in piece.words if not _TARIFF.search(w.text) and not re.fullmatch(r"[A-D][.,)]?", w.text)]
            used.append(Piece(tuple(words)) if words else piece)
        elif not _NO_NAME.match(piece.text) and sum(c.isalpha() for c in piece.text) >= 2:
            used.append(piece)
    if used:
        raw = " ".join(piece.text for piece in used)
        value = normalise_field("name", raw, line=True)
        if value is not None:
            fields["name"] = found_of(sheet, used, value, raw=raw, trust=0.9)
