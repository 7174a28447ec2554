"""The US entry summary: numbered boxes whose numbers change with the edition, and goods whose cells stack A, B and C.

Boxes are found by the text of their labels, never by their number. Must not read any other form, nor repair what OCR misread.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial

from vault.documents.customs_head import HeadReader
from vault.documents.forms import FormValue, Labels, Piece, Tokens, found_of, tokens_of
from vault.documents.found import Found, FoundLine
from vault.documents.identifiers import validate
from vault.documents.kind import Extract, either
from vault.documents.labels import Lexicon, unbroken
from vault.documents.normalise import Context, Normalised, normalise, normalise_field
from vault.documents.runs import Sheet
from vault.documents.stacked import Column, Item, Table, read_table
from vault.reading.page import Word
from vault.values import Box

HEAD: dict[str, tuple[str, ...]] = {
    "declaration_no": either(
        "Filer Code/Entry Number | Filer Code/Entry No. | Filer Code and Entry Number | Filer Code & Entry No."
        " | Entry Number | Entry No. | CBP Entry Number | CBP Entry No. | Customs Entry Number | Entry Summary Number"
    ),
    "entry_type": either("Entry Type | Entry Type Code | Type of Entry"),
    "issue_date": either("Summary Date | Entry Summary Date | Date of Summary"),
    "entry_date": either("Entry Date | Date of Entry"),
    "port_of_entry": either("Port Code | Port of Entry | Port of Entry Code | Entry Port | Port of Entry/Code"),
    "vessel": either("Importing Carrier | Importing Vessel | Vessel Name | Carrier | Vessel/Carrier"),
    "transport_mode": either("Mode of Transport | Mode of Transportation | Transport Mode | MOT"),
    "country_of_origin": either("Country of Origin | Origin Country"),
    "import_date": either("Import Date | Date of Import | Date of Importation | Importation Date"),
    "transport_doc_no": either(
        "B/L or AWB Number | B/L or AWB No. | B/L AWB Number | B/L/AWB No. | Bill of Lading or AWB Number"
        " | Bill of Lading/AWB Number | Bill of Lading Number | Bill of Lading No. | BL or AWB No."
    ),
    "manufacturer_no": either("Manufacturer ID | Manufacturer I.D. | MID | Manufacturer ID (MID) | Manufacturer No."),
    "country_of_dispatch": either("Exporting Country | Country of Export | Country of Exportation | Export Country"),
    "port_of_loading": either(
        "Foreign Port of Lading | Foreign Port of Loading | Port of Lading | Foreign Lading Port | Port of Loading"
    ),
    "port_of_discharge": either("U.S. Port of Unlading | Port of Unlading | US Port of Discharge | U.S. Unlading Port"),
    "buyer_id": either("Importer Number | Importer No. | Importer ID | Importer of Record Number | IOR Number"),
    "entered_value": either("Total Entered Value | Total Value | Total Entered Value (USD)"),
    "duty_amount": either("Duty | Total Duty | Estimated Duty"),
    "tax_amount": either("Tax | Total Tax | Estimated Tax | I.R. Tax Total"),
    "total_due": either("Total | Total Due | Total Payable | Total Fees and Duty | Grand Total"),
    "consignee": either(
        "Ultimate Consignee Name and Address | Ultimate Consignee (Name, Address) | Ultimate Consignee"
        " | Ultimate Consignee Name | Consignee Name and Address"
    ),
    "importer": either(
        "Importer of Record Name and Address | Importer of Record (Name, Address) | Importer of Record"
        " | Importer of Record Name | Importer Name and Address"
    ),
    "broker": either(
        "Broker/Filer Information (Name, Address, Phone Number) | Broker/Filer Information"
        " | Broker/Filer Information Name, Address and Phone Number | Broker/Filer | Broker/Filer Name and Address"
        " | Broker or Filer | Customs Broker | Broker/Filer Information (Name, address, phone"
    ),
}
"""Labels of the boxes, of both editions and as brokers' programs print them."""

_ITEM_HEADS: dict[str, tuple[str, ...]] = {
    "line_no": either("Line | Line No. | Line Number | Ln | Line #"),
    "name": either("Description of Merchandise | Description | Merchandise | Merchandise Description"),
    "hs_code": either(
        "HTSUS No. | HTSUS Number | HTS Number | HTS No. | HTSUS | HTS Code | Tariff Number | HTSUS Code | A. HTSUS No."
    ),
    "gross_weight_kg": either("Gross Weight | Grossweight | Gross Wt | Gross Weight (KG)"),
    "quantity_1": either(
        "Net Quantity in HTSUS Units | Net Quantity in | Net Quantity | Net Qty | HTSUS Quantity"
        " | Net Quantity in HTSUS"
    ),
    "entered_value": either("Entered Value | Entered | Entered Value (USD)"),
    "_rate": either("HTSUS Rate | A. HTSUS | A. HTSUS Rate | Duty Rate | HTS Rate | Rate of Duty | Tariff Rate"),
    "duty_amount": either("Duty and IR Tax | Duty and I.R. Tax | Duty and | Duty and IR | Duty & Tax"),
}

_STOPS = either(
    "Surety Number | Surety No. | Bond Type | Export Date | Date of Export | I.T. Number | I.T. No. | I.T. Date"
    " | Missing Docs | Missing Documents | Country of Melt and Pour | Primary Country of Smelt"
    " | Secondary Country of Smelt | Country of Cast | Location of Goods/G.O. Number | Location of Goods/G.O. No."
    " | Location of Goods/G.O. | Location of Goods | G.O. Number | Consignee Number | Consignee No."
    " | Reference Number | Reference No. | Other | Other Fee Summary | Other Fee Summary (for Block 39)"
    " | Other Fee Summary for Block 35 | Total Other Fees | CBP Use Only | Declaration"
    " | Declaration of Importer of Record (Owner or Purchaser) or Authorized Agent"
    " | Declaration of Importer of Record | Ascertained Duty | Ascertained Tax | Ascertained Other"
    " | Ascertained Total | Declarant Name, Title and Signature | Declarant Name (Last, First, M.I.)"
    " | Declarant Name | Broker/Importer File Number | Broker/Importer File No. | Name, Address, Phone Number"
    " | Duty and IR Tax | Duty and I.R. Tax | Duty and | IR Tax | I.R. Tax | Tax Dollars Cents | Dollars Cents"
    " | Manifest Qty. | Manifest Quantity | AD/CVD No. | AD/CVD Rate | IRC Rate | Visa No. | Visa Number | CHGS"
    " | Relationship | HTSUS Units | City | State | Zip | Street | Entry Summary | Page | Signature | Title"
    " | I declare that I am the Importer of Record | that I am the Importer of Record | am the Importer of Record"
    " | Reason Code | A. LIQ Code | B. Ascertained Duty | C. Ascertained Tax | D. Ascertained Other"
)
_ENDS = Labels(
    {},
    either(
        "Total Entered Value | Other Fee Summary | Other Fee Summary for Block 39 | Other Fee Summary for Block 35"
        " | Declaration of Importer of Record | Total Other Fees | Declarant Name | Ascertained Duty"
        " | Declaration of Importer of Record (Owner or Purchaser) or Authorized Agent"
    ),
)
LABELS = Labels(HEAD, (*_STOPS, *(label for labels in _ITEM_HEADS.values() for label in labels if len(label) > 5)))
_ITEM_LABELS = Labels(_ITEM_HEADS, either("HTSUS Units | HTSUS Unit"))

_TARIFF = re.compile(r"(?<!\d)(?<!\d\.)(\d{4}[ .]\d{2}[ .]\d{2}(?:[ .]?\d{2})?|\d{4}\.\d{2}|\d{10}|\d{8})(?![\d.])")
_BOX_NUMBER = re.compile(r"^[\dlI]{1,2}\s*[.,)]?\s*(?:[A-D][.)]?)?$")
_AMOUNT = r"\$?\s*\d{1,3}(?:,\d{3})*(?:\.\d+)?|\$?\s*\d+(?:\.\d+)?"
_MOST_LINES = 998
"""Line numbers of the form have three digits."""


def read_entry_summary(sheets: tuple[Sheet, ...], extract: Extract, context: Context) -> Extract:
    """Read boxes and goods; of the general reading's head only what the form has no box for is kept."""
    american = replace(context, day_first=False, comma_decimal=False)
    reader = HeadReader(LABELS, american, _SPECIAL)
    for sheet in sheets:
        reader.read(_without_box_numbers(sheet))
    _same(reader)
    own = {name: tuple(values) for name, values in reader.head.items() if values}
    kept = {name: extract.head[name] for name in ("buyer_name", "buyer_address") if name in extract.head}
    if "buyer_name" in own:
        kept = {}
    lines = _lines(sheets, american)[:_MOST_LINES]
    return Extract({**kept, **own}, _merged(lines, extract.lines), (*extract.warnings, *reader.warnings))


def _merged(own: Sequence[FoundLine], general: Sequence[FoundLine]) -> tuple[FoundLine, ...]:
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


_GLUED_NUMBER = re.compile(r"^\d{1,2}\s?[.,]\s?(?=[A-Za-z])")


def _without_box_numbers(sheet: Sheet) -> Sheet:
    """Return the page with the numbers before labels made a part of the label's place.

    Left alone they would be taken for values of the box to the left; left out, the label would begin to the right of its value.
    """
    bare = [_unglued(word) for word in _on_one_line(sheet)]
    loose = Sheet(replace(sheet.page, words=tuple(bare)))
    tokens = tokens_of(loose, LABELS)
    dropped: set[int] = set()
    widened: dict[int, Word] = {}
    for piece in tokens.pieces:
        follower = _label_word_after(loose, tokens, piece) if _BOX_NUMBER.match(piece.text.strip()) else None
        if follower is None:
            continue
        dropped |= {id(word) for word in piece.words}
        widened[id(follower)] = replace(follower, box=follower.box.union(piece.box))
    words = (widened.get(id(word), word) for word in bare if id(word) not in dropped)
    return Sheet(replace(sheet.page, words=tuple(words)))


@cache
def _every_label() -> Lexicon[str]:
    spelled = [(label, name) for name, labels in (*HEAD.items(), *_ITEM_HEADS.items()) for label in labels]
    return Lexicon([*spelled, *((label, "") for label in _STOPS)])


def _on_one_line(sheet: Sheet) -> list[Word]:
    """Return the words of a page, the lines of a label that its narrow box broke set side by side in the first line's place."""
    moved: dict[int, Word] = {}
    for run in unbroken(sheet, _every_label()):
        top = min(run.words, key=lambda word: word.box.y0).box
        if all(word.box.center[1] < top.y1 for word in run.words):
            continue
        whole = run.box
        total = sum(len(word.text) + 1 for word in run.words)
        place = whole.x0
        for word in run.words:
            width = whole.width * (len(word.text) + 1) / total
            moved[id(word)] = replace(
                word, box=Box(place, top.y0, place + width * len(word.text) / (len(word.text) + 1), top.y1)
            )
            place += width
    return [moved.get(id(word), word) for word in sheet.page.words]


def _unglued(word: Word) -> Word:
    match = _GLUED_NUMBER.match(word.text)
    return replace(word, text=word.text[match.end() :]) if match else word


def _label_word_after(sheet: Sheet, tokens: Tokens, piece: Piece) -> Word | None:
    """Return the first word of the label that a piece stands directly before."""
    middle = piece.box.center[1]
    for hit in tokens.labels:
        near = hit.box.y0 <= middle <= hit.box.y1 and -0.5 < sheet.ems_across(hit.box.x0 - piece.box.x1) < 2.5
        if near:
            inside = [
                word for word in sheet.page.words if word not in piece.words and hit.box.contains(word.box, slack=0.002)
            ]
            return min(inside, key=lambda word: word.box.x0, default=None)
    return None


_ENTRY_NUMBER = re.compile(r"(?<![0-9A-Z])([0-9A-Z]{3})([-. ]?)(\d{7})([-. ]?)(\d)(?![0-9A-Z])")


def _entry_number(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
    """The number with its check digit, with or without hyphens; one that fails is kept, unsure, and said to fail."""
    found = [(piece, match) for piece in value.pieces for match in _ENTRY_NUMBER.finditer(piece.text.upper())]
    sound = [one for one in found if validate("cbp_entry", "".join(one[1].group(1, 3, 5))) == "passed"]
    for piece, match in [*sound, *found][:1]:
        parts = match.group(1, 3, 5)
        printed = "-".join(parts) if match.group(2) or match.group(4) else "".join(parts)
        reader.put("declaration_no", sheet, [piece], Normalised(printed), raw=match.group())


_PERSON_ID = re.compile(r"(?<![\dA-Z])(\d{2}-\d{7}[A-Z0-9]{0,2}|\d{3}-\d{2}-\d{4}|\d{6}-\d{5})(?![\dA-Z])")


def _party(reader: HeadReader, sheet: Sheet, value: FormValue, *, role: str) -> None:
    """Name on the first line, a legal form broken off it on the second; the rest is the address."""
    lines = [piece for piece in _rows(value.pieces) if _is_party_text(piece.text)]
    if not lines or f"{role}_name" in reader.head:
        return
    names, rest = lines[:1], lines[1:]
    if rest and re.fullmatch(r"(?i)\W*(?:llc|inc|corp|co|ltd|limited|l\.l\.c|company)[\W]*(?:ltd\W*)?", rest[0].text):
        names, rest = lines[:2], rest[1:]
    texts = " ".join(piece.text for piece in names)
    read = normalise("name", texts)
    if read is None:
        return
    reader.put(f"{role}_name", sheet, names, read, raw=texts)
    if role != "buyer":
        return
    address = [piece for piece in rest if not _PERSON_ID.fullmatch(piece.text.strip())]
    if address:
        raw = ", ".join(piece.text.strip(" ,") for piece in address)
        place = normalise("address", raw)
        if place is not None:
            reader.put("buyer_address", sheet, address, place, raw=raw)


def _rows(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the lines from the top: what stands side by side in one box is one line."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda one: one.box.center[1]):
        if rows and abs(rows[-1][0].box.center[1] - piece.box.center[1]) < 0.5 * piece.box.height:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [Piece(tuple(w for one in sorted(row, key=lambda o: o.box.x0) for w in one.words)) for row in rows]


def _is_party_text(text: str) -> bool:
    if _LABEL_REST.match(text):
        return False
    return sum(c.isalpha() for c in text) >= 2


_LABEL_REST = re.compile(r"(?i)^\W*(?:and\b|&|name\b|address|phone\b|street$|city\b.{0,12}state|zip$)")
"""What is left of a label beside the part of it that was recognised."""


def _carrier(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
    """The carrier's or vessel's name as printed; a voyage behind a stroke goes by itself."""
    raw = " ".join(piece.text for piece in value.pieces[:1])
    match = re.match(
        r"^(?P<vessel>[^/]*[A-Za-z][^/]*?)\s*(?:/|\bV(?:OY)?\.)\s*(?P<voyage>[0-9A-Z\-]*\d[0-9A-Z\-]*)$", raw
    )
    name = normalise("text", match["vessel"] if match else raw)
    if name is not None:
        reader.put("vessel", sheet, value.pieces[:1], name, raw=raw)
    if match:
        reader.put("voyage", sheet, value.pieces[:1], Normalised(match["voyage"]), raw=raw)


_DATE = re.compile(r"^\s*(\d{1,2})\s*[/.:\-]\s*(\d{1,2})\s*[/.:\-]\s*(\d{4})(?!\d)")


def _date(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
    """A whole date, the month first; what stands between its numbers carries no meaning."""
    for piece in value.pieces:
        match = _DATE.match(piece.text)
        text = "/".join(match.groups()) if match else piece.text
        read = normalise_field(value.name, text, context=reader.context)
        if read is not None and len(read.value) == len("2026-03-09"):
            reader.put(value.name, sheet, [piece], read, raw=piece.text)
            return


def _sum(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
    """The lowest amount of its name: a column of the goods bears the same label, and its sum stands under it."""
    for piece in value.pieces:
        amount = re.match(rf"^\s*(?:USD\s*)?({_AMOUNT})\s*(?:USD)?\s*$", piece.text)
        read = normalise_field(value.name, amount.group(1).strip(" $"), context=reader.context) if amount else None
        if read is not None:
            reader.head.pop(value.name, None)
            reader.put(value.name, sheet, [piece], read, raw=piece.text)
            return


def _mode(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
    """Two digits of the code list; words beside them are its meaning."""
    text = value.pieces[0].text
    match = re.match(r"^\s*(\d{2})(?!\d)", text)
    read = Normalised(match.group(1)) if match else normalise_field("transport_mode", text, context=reader.context)
    if read is not None:
        reader.put("transport_mode", sheet, value.pieces[:1], read, raw=text)


def _same(reader: HeadReader) -> None:
    """``SAME`` in one party's box means the other's."""
    for role, other in (("buyer", "ultimate_consignee"), ("ultimate_consignee", "buyer")):
        named, source = reader.head.get(f"{role}_name"), reader.head.get(f"{other}_name")
        if named and re.fullmatch(r"(?i)\W*same(?:\s+as.*)?\W*", named[0].value):
            del reader.head[f"{role}_name"]
            reader.head.pop(f"{role}_address", None)
            if source and not re.match(r"(?i)\W*same\b", source[0].value):
                reader.head[f"{role}_name"] = [source[0]]


_SPECIAL: Mapping[str, Callable[[HeadReader, Sheet, FormValue], None]] = {
    "declaration_no": _entry_number,
    "issue_date": _date,
    "entry_date": _date,
    "import_date": _date,
    "duty_amount": _sum,
    "tax_amount": _sum,
    "vessel": _carrier,
    "transport_mode": _mode,
    "importer": partial(_party, role="buyer"),
    "consignee": partial(_party, role="ultimate_consignee"),
    "broker": partial(_party, role="agent"),
}


def _lines(sheets: Sequence[Sheet], context: Context) -> tuple[FoundLine, ...]:
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
    sheet = Sheet(replace(sheet.page, words=tuple(_on_one_line(sheet))))
    tariff = r"^(?:[A-Z][.,]?)?\d{4}\.\d{2}"
    return read_table(
        sheet,
        _ITEM_LABELS,
        anchors={"line_no": r"^\d{1,3}\.?$", "hs_code": tariff, "name": tariff},
        ends=_ENDS,
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
        weight = re.match(rf"(?i)^\s*(?:A\s*[.,)]?\s*)?({_AMOUNT})\s*(?:kgs?\b\.?)?\s*$", piece.text)
        if weight and not re.match(r"(?i)^\s*B\b", piece.text):
            put("gross_weight_kg", piece, weight.group(1))
    for piece in cells.get("quantity_1", []):
        amount = re.match(rf"^\s*(?:A\s*[.,)]?\s*)?({_AMOUNT})\s*([A-Za-z][A-Za-z0-9]{{0,4}})?\.?\s*$", piece.text)
        if amount and "quantity_1" not in fields:
            put("quantity_1", piece, amount.group(1))
            if amount.group(2):
                put("unit_1", piece, amount.group(2))
    for piece in cells.get("entered_value", []):
        amount = re.match(rf"^\s*(?:A\s*[.,)]?\s*)?({_AMOUNT})\s*$", piece.text)
        if amount:
            put("entered_value", piece, amount.group(1).strip(" $"))
    for piece in cells.get("duty_amount", []):
        amount = re.match(r"^\s*\$?\s*([\d,]+\.\d{2})\s*$", piece.text)
        if amount:
            put("duty_amount", piece, amount.group(1))
    return fields


_UNMISTAKABLE = {
    "line_no": re.compile(r"^\d{3}$"),
    "gross_weight_kg": re.compile(rf"(?i)^A[.,]?\s*(?:{_AMOUNT})\s*KGS?$"),
    "quantity_1": re.compile(rf"^(?:{_AMOUNT})\s*[A-Z]{{1,4}}$"),
    "entered_value": re.compile(rf"^A[.,]?\s*(?:{_AMOUNT})$"),
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
