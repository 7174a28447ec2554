"""From one cell of a line of goods to its values: a number with its unit, a range of cartons, a description with what is printed in it.

Every value is checked against its field's type; what does not fit gives nothing. Must not know a kind, nor where a column begins.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from vault.documents.fields import FURTHER_LINE_TYPES, LINE_TYPES, type_of
from vault.documents.found import Found
from vault.documents.identifiers import confirmed_by_check_digit
from vault.documents.kind import ColumnSpec, either
from vault.documents.labels import Lexicon, Piece, cut, cut_run, tokens_of
from vault.documents.normalise import Context, normalise
from vault.documents.runs import Run, Sheet, box_of, confidence_of, is_cjk, join_words, second_reader
from vault.documents.table import Cell
from vault.documents.territories import ISO_CURRENCIES
from vault.reading.page import Word

IN_CELL = frozenset(either("sku|gtin|hs_code|brand|model|spec|lot_no|production_date|expiry_date|country_of_origin"))
"""Fields that are also printed with their label inside the description."""
_NEEDS_COLON = frozenset(either("brand|model|spec|sku"))
"""Of these, the ones whose labels are words of descriptions as well."""
_RANGE = re.compile(r"(?<![\d.])(\d{1,5})\s*(?:[-–—~～至/]|to|TO|bis|à)\s*(?:C/?N\w*\.?\s*)?(\d{1,5})(?![\d.])")
_MEASURED = re.compile(
    r"(\d[\d,.' \u00a0\u202f]*\d|\d)\s*[(（]?([^\d\s,;/()（）×*=+&]*(?:\s?[A-Za-z]{1,4}\.?(?=$|[\s,;/)]))?)"
)
_CARTONS = frozenset(
    either(
        "ctn|ctns|carton|cartons|ctn(s)|case|cases|pkg|pkgs|package|packages|箱|纸箱|紙箱|kt|kt.|karton|kartons|colli|kolli|colis|cartone|cartoni|caja|cajas|"
        "ケース|カートン|箱入|박스|plt|plts|pallet|pallets|托|bale|bales|包裹"
    )
)
_TIMES = re.compile(r"\d[\d,.]*\s*([^\W\d]{0,8}\.?)\s*[x×*@]\s*(\d[\d,.]*)\s*([^\W\d]{0,8})", re.IGNORECASE)
_PER_ONE = re.compile(r"(?i)\s*(?:/|per|je|pro|par)\s*1?\s*[^\W\d]{0,8}\.?$")
_SEPARATOR = frozenset("·|•¦‖")
_KANA = re.compile(r"[\u3040-\u30ff]")
_NOTHING = re.compile(r"[\W_]+|(?i:n/?a|none|nil|tba|tbd)")
_ASIDE = re.compile(
    r"(?i)^\W*(?:moq|min(?:imum)?\.? order|lead time|delivery (?:date|time|week)|liefertermin|lieferdatum|lieferwoche|délai|livraison|consegna|"
    r"entrega|packing|verpackung|packed|ship date|shelf life|colour|color|farbe|your (?:item|ref|art)|ihre art|"
    r"cust(?:omer)?\.? (?:item|ref|part|p/n)|po (?:no|line)|order (?:no|line)|交期|交货期|备注|remark|note)\b"
)


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
    checks = (*checks, *second_reader(words))
    return Found(value, raw, sheet.number, box, round(confidence, 3), sheet.page.method, checks, code)


def read_cell(
    names: Sequence[str], cell: Cell, sheet: Sheet, in_cells: Lexicon[ColumnSpec], context: Context
) -> dict[str, Found]:
    """Return the values of one cell of a line.

    Args:
        names: the fields of its column; several where they stand over each other or are parted by a stroke.
        cell: the words.
        sheet: the page.
        in_cells: labels that may stand inside a description.
        context: what the paper decides about numbers and dates.
    """
    if len(names) > 1:
        return _stacked(names, cell, sheet, in_cells, context)
    name, words, text = names[0], cell.words, cell.text
    if not text.strip():
        return {}
    if name.startswith("_"):
        # A column that a kind's own last step parts into fields.
        return {name: found_in(words, text, text, sheet)}
    if name == "name":
        return _description(cell, sheet, in_cells, context)
    if name == "sku":
        return _code(cell, sheet, context)
    if name == "carton_from":
        return _carton_range(words, text, sheet)
    if name == "cartons" and _RANGE.fullmatch(text.strip()):  # a column headed "cartons" may number them: 61 - 108
        return _carton_range(words, text, sheet)
    if name in {"quantity", "cartons", "quantity_1", "quantity_2"}:
        return _measured(name, words, text, sheet, context)
    if name in {"unit_price", "amount"}:
        return _money(name, words, text, sheet, context)
    if name == "line_no":
        bare = re.fullmatch(r"[(#]?(\d{1,5})[.)]?", text.strip())
        return {name: found_in(words, text, bare.group(1).lstrip("0") or "0", sheet)} if bare else {}
    if name == "hs_code":
        return _tariff(words, text, sheet, context)
    return typed(name, words, text, sheet, context)


def _stacked(
    names: Sequence[str], cell: Cell, sheet: Sheet, in_cells: Lexicon[ColumnSpec], context: Context
) -> dict[str, Found]:
    """Read fields that share a column: a row each, or parted by a stroke: ``165.6 / 187.2`` under ``N.W. / G.W.``."""
    parts = [Cell((row,)) for row in cell.rows]
    if len(parts) == 1:
        parts = _by_stroke(cell.rows[0], len(names)) or parts
    found: dict[str, Found] = {}
    if names[0] == "name" or len(parts) != len(names):
        # The first field takes what the others, read from below, leave.
        left = list(parts)
        for name in reversed(names[1:]):
            if len(left) > 1 and (value := read_cell((name,), left[-1], sheet, in_cells, context)):
                found |= value
                left.pop()
        rest = Cell(tuple(row for part in left for row in part.rows))
        return read_cell((names[0],), rest, sheet, in_cells, context) | found
    for name, part in zip(names, parts, strict=True):
        found = read_cell((name,), part, sheet, in_cells, context) | found
    return found


def _by_stroke(words: Sequence[Word], count: int) -> list[Cell]:
    pieces = re.split(r"/", join_words(words))
    if len(pieces) != count or not all(piece.strip() for piece in pieces):
        return []
    cut = cut_at(words, "/")
    return [Cell((part,)) for part in cut] if len(cut) == count else []


def cut_at(words: Sequence[Word], marks: str) -> list[tuple[Word, ...]]:
    """Part words at marks, also those within a word; a part of a word gets its share of the box."""
    parts: list[list[Word]] = [[]]
    for word in words:
        place = 0
        for piece in re.split(f"([{re.escape(marks)}])", word.text):
            if piece and piece in marks:
                parts.append([])
            elif piece:
                share = word.box.width / len(word.text)
                left = word.box.x0 + place * share
                box = replace(word.box, x0=left, x1=left + len(piece) * share)
                parts[-1].append(word if piece == word.text else replace(word, text=piece, box=box))
            place += len(piece)
    return [tuple(part) for part in parts if part]


def typed(name: str, words: Sequence[Word], text: str, sheet: Sheet, context: Context) -> dict[str, Found]:
    """Return the value of a field where the text is a sound one."""
    if name not in LINE_TYPES and name not in FURTHER_LINE_TYPES:
        return {}
    if _NOTHING.fullmatch(text.strip()):
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


def _code(cell: Cell, sheet: Sheet, context: Context) -> dict[str, Found]:
    """Read a code; a GTIN printed under it is one of its own."""
    if len(cell.rows) > 1:
        last = join_words(cell.rows[-1])
        if re.fullmatch(r"\d{8}|\d{12,14}", last.replace(" ", "")):
            gtin = typed("gtin", cell.rows[-1], last, sheet, context)
            if gtin:
                return _code(Cell(cell.rows[:-1]), sheet, context) | gtin
    return typed("sku", cell.words, cell.text, sheet, context)


def _tariff(words: Sequence[Word], text: str, sheet: Sheet, context: Context) -> dict[str, Found]:
    found = typed("hs_code", words, text.replace(" ", ""), sheet, context)
    if found and found["hs_code"].code:
        whole = found["hs_code"]
        found["ciq_code"] = replace(whole, value=whole.code or "", code=None)
        found["hs_code"] = replace(whole, code=None)
    return found


def _money(name: str, words: Sequence[Word], text: str, sheet: Sheet, context: Context) -> dict[str, Found]:
    found = typed(name, words, text, sheet, context)
    if not found and name == "unit_price":
        found = typed(name, words, _PER_ONE.sub("", text), sheet, context)
    codes = set(re.findall(r"(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])", text)) & ISO_CURRENCIES
    if found and len(codes) == 1:
        found["currency"] = found_in(words, text, codes.pop(), sheet)
    return found


def _measured(name: str, words: Sequence[Word], text: str, sheet: Sheet, context: Context) -> dict[str, Found]:
    """Read numbers with their units; those counted in cartons are cartons, whatever the column says."""
    times = _TIMES.search(text)
    if times:
        return _cartons_times(name, times, words, text, sheet, context)
    found: dict[str, Found] = {}
    unit_name = {"quantity": "unit", "quantity_1": "unit_1", "quantity_2": "unit_2"}.get(name)
    measured = [(m.group(1), m.group(2).strip(" .()（）")) for m in _MEASURED.finditer(text)]
    several = len(measured) > 1
    for printed, unit in measured:
        value = normalise("number", printed, context=context)
        if value is None:
            continue
        in_cartons = unit.casefold() in _CARTONS
        field = "cartons" if in_cartons and several else name
        if field in found:
            continue
        found[field] = found_in(words, text, value.value, sheet)
        if field == name and unit_name and re.fullmatch(r"[^\W\d_][^\d]{0,14}", unit):
            found[unit_name] = found_in(words, text, unit, sheet)
    if not several:
        value = normalise("number", text, context=context)
        if value is None:
            return {}
        found[name] = found_in(words, text, value.value, sheet)
        before = re.match(r"^([^\W\d_]{1,12})\.?\s*\d", text.strip())
        if unit_name and unit_name not in found and before:
            found[unit_name] = found_in(words, text, before.group(1), sheet)
    return found if name in found or several else {}


def _cartons_times(
    name: str, times: re.Match[str], words: Sequence[Word], text: str, sheet: Sheet, context: Context
) -> dict[str, Found]:
    """Read ``12 CTNS x 24 PCS = 288 PCS``: cartons, what is in each, and the sum where it is printed."""
    count = re.match(r"\d[\d,.]*", times.group())
    found: dict[str, Found] = {}
    cartons = normalise("number", count.group() if count else "", context=context)
    each = normalise("number", times.group(2), context=context)
    if cartons and each and name in {"quantity", "cartons"}:
        found["cartons"] = found_in(words, text, cartons.value, sheet)
        found["quantity_per_carton"] = found_in(words, text, each.value, sheet)
    rest = text[: times.start()] + " " + text[times.end() :]
    if name == "quantity" and re.search(r"\d", rest):
        found |= {
            field: value
            for field, value in _measured(name, words, rest.strip(" =()"), sheet, context).items()
            if field in {"quantity", "unit"}
        }
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


def _description(cell: Cell, sheet: Sheet, in_cells: Lexicon[ColumnSpec], context: Context) -> dict[str, Found]:
    """Part a description into the name and what is printed in it with a label of its own: lot, HS code, origin."""
    found: dict[str, Found] = {}
    plain: list[tuple[Word, ...]] = []
    waiting: ColumnSpec | None = None
    for row in cell.rows:
        if plain and (codes := _codes_of_row(row, sheet)):
            for name, one in codes.items():
                found.setdefault(name, one)
            continue
        if len(row) > 2 and row[-2].text == "/" and (codes := _codes_of_row(row[-1:], sheet, bare=True)):
            found.setdefault("sku", codes["sku"])  # Night Cream / COR-611
            row = row[:-2]
        for segment in _segments(row):
            if plain and _ASIDE.match(join_words(segment)):
                waiting = None
                continue
            pieces = _pieces(Run(segment, sheet.number), in_cells)
            for piece, following in zip(pieces, [*pieces[1:], None], strict=True):
                if piece.is_label and _leads(piece, following, sheet, context, alone=bool(plain) and len(pieces) == 1):
                    waiting = piece.meanings[0]
                    continue
                if waiting is not None and (value := _labelled(waiting, piece, sheet, context)):
                    for name, one in value.items():
                        found.setdefault(name, one)
                    waiting = None
                    continue
                waiting = None
                plain.append(piece.run.words)
    plain = _joined(plain)
    text = " ".join(join_words(row) for row in plain).strip()
    if not text or not re.search(r"[^\W\d_]", text):
        return found
    return _names(plain, sheet) | found


_CODE_LABEL = re.compile(
    r"(?i)^(?P<label>(?:(?:our|your|suppliers?|item|article|art|product|ref|reference|code|part|sku|no|number|nr|batch|lot|charge|lote|lotto)"
    r"\b\.?\s*[:#]?\s*){1,3})?(?P<code>(?=\S*\d)(?=\S*[A-Z-])[A-Z0-9][A-Z0-9\-./]{3,24})$"
)
_BATCH = re.compile(r"(?i)batch|lot|charge")


def _codes_of_row(row: Sequence[Word], sheet: Sheet, *, bare: bool = False) -> dict[str, Found]:
    """Return the codes of a row under a name that holds nothing else: ``Item QIH-490 / Batch QI68992``; empty for any other row."""
    parts: list[list[Word]] = [[]]
    for word in row:
        if word.text in {"/", "|", "·", "•", ";", ","}:
            parts.append([])
        else:
            parts[-1].append(word)
    found: dict[str, Found] = {}
    for words in parts:
        text = join_words(words)
        match = _CODE_LABEL.match(text)
        if match is None:
            return {}
        name = "lot_no" if _BATCH.search(match["label"] or "") else "sku"
        found.setdefault(name, found_in(words[-1:], text, match["code"], sheet))
    # A row of one bare code may as well be a model: it is no name, but what it is stays open.
    return found if bare or len(parts) > 1 or ((match := _CODE_LABEL.match(join_words(row))) and match["label"]) else {}


def _pieces(run: Run, in_cells: Lexicon[ColumnSpec]) -> list[Piece[ColumnSpec]]:
    """Cut a segment of a description into labels and what follows them; the first may do without a colon: ``Charge L260141``."""
    pieces = cut_run(run, in_cells)
    if pieces[0].is_label:
        return pieces
    tokens = tokens_of(run.text)
    end, meanings = in_cells.longest(tokens, 0)
    if not meanings or end >= len(tokens):
        return pieces
    label, rest = cut(run, 0, tokens[end - 1].end), cut(run, tokens[end].start, len(run.text))
    if label is None or rest is None:
        return pieces
    return [Piece(label, meanings), *cut_run(rest, in_cells)]


def _segments(row: Sequence[Word]) -> list[tuple[Word, ...]]:
    parts: list[list[Word]] = [[]]
    for word in row:
        if word.text in _SEPARATOR:
            parts.append([])
        else:
            parts[-1].append(word)
    return [tuple(part) for part in parts if part]


def _leads(
    piece: Piece[ColumnSpec], following: Piece[ColumnSpec] | None, sheet: Sheet, context: Context, *, alone: bool
) -> bool:
    """Whether a label in a description is one: a colon ends it, or what follows is plainly a value of its field."""
    if piece.colon:
        return True
    if following is None:
        # Its value stands on the next row of print.
        return piece.meanings[0].name not in _NEEDS_COLON and (alone or piece.text.endswith("."))
    spec = piece.meanings[0]
    if spec.name == "sku":
        return re.fullmatch(r"\S*\d\S*(?: \S*\d\S*)?", following.text.strip()) is not None
    return spec.name not in _NEEDS_COLON and bool(_labelled(spec, following, sheet, context))


def _labelled(spec: ColumnSpec, piece: Piece[ColumnSpec], sheet: Sheet, context: Context) -> dict[str, Found]:
    text = piece.text.strip(" ,;()（）")
    if spec.name == "hs_code":
        return _tariff(piece.run.words, text, sheet, context)
    if spec.name == "lot_no" and not re.search(r"\d", text):
        return {}
    return typed(spec.name, piece.run.words, text, sheet, context)


def _joined(rows: Sequence[tuple[Word, ...]]) -> list[tuple[Word, ...]]:
    """Join the pieces of one row of print that stand side by side."""
    joined: list[tuple[Word, ...]] = []
    for row in rows:
        if (
            joined
            and abs(joined[-1][-1].box.y0 - row[0].box.y0) < 0.3 * row[0].box.height
            and joined[-1][-1].box.x1 <= row[0].box.x0 + 1e-6
        ):
            joined[-1] = (*joined[-1], *row)
        else:
            joined.append(row)
    return joined


def _names(plain: Sequence[tuple[Word, ...]], sheet: Sheet) -> dict[str, Found]:
    """Return the name, and its two languages where both are printed over each other or side by side."""
    words = tuple(word for row in plain for word in row)
    text = " ".join(" ".join(join_words(row) for row in plain).split())
    rows = [row for one in plain for row in _by_script(one)]
    chinese = [row for row in rows if is_cjk(join_words(row))]
    latin = [row for row in rows if not is_cjk(join_words(row))]
    worded = any(re.search(r"[A-Za-z]{3}", join_words(row)) for row in latin)
    in_order = [is_cjk(join_words(row)) for row in rows]
    once = sum(1 for a, b in itertools.pairwise(in_order) if a != b) == 1
    if not (chinese and worded and once) or _KANA.search(text) or not _is_a_name(latin):
        return {"name": found_in(words, text, text, sheet)}
    found: dict[str, Found] = {}
    for name, inside in (("name_zh", chinese), ("name_en", latin)):
        half = " ".join(join_words(row) for row in inside).strip(" /()（）")
        found[name] = found_in(tuple(word for row in inside for word in row), half, half, sheet)
    found["name"] = found["name_zh" if in_order[0] else "name_en"]
    return found


def _is_a_name(rows: Sequence[tuple[Word, ...]]) -> bool:
    """Whether Latin words beside a Chinese name are its name in English, and no model or size."""
    text = " ".join(join_words(row) for row in rows)
    worded = re.findall(r"[A-Za-z]{3,}", text)
    return len(worded) >= 2 or (len(worded) == 1 and len(worded[0]) >= 4 and not re.search(r"\d", text))


def _by_script(row: tuple[Word, ...]) -> list[tuple[Word, ...]]:
    """Part a row where a Chinese name ends and its English one begins, or the other way round; else the row as it is."""
    marks = [is_cjk(word.text) for word in row]
    if not any(marks) or all(marks):
        return [row]
    last, first = max(i for i, mark in enumerate(marks) if mark), marks.index(True)
    for part in (row[last + 1 :], row[:first]):
        if part and len(re.findall(r"[A-Za-z]{3,}", join_words(part))) >= 2:
            return [row[: last + 1], part] if part == row[last + 1 :] else [part, row[first:]]
    return [row]
