"""The US entry summary: numbered boxes whose numbers change with the edition, and goods whose cells stack A, B and C.

Boxes are found by the text of their labels, never by their number. Must not read any other form, nor repair what OCR misread.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from vault.documents.customs_head import HeadReader
from vault.documents.entry_goods import AMOUNT, MOST_LINES, goods_lines, merged
from vault.documents.entry_labels import LABELS, on_one_line
from vault.documents.forms import FormValue, Piece, Tokens, tokens_of
from vault.documents.identifiers import validate
from vault.documents.kind import Extract
from vault.documents.normalise import Context, Normalised, normalise, normalise_field
from vault.documents.runs import Sheet
from vault.reading.page import Word

_BOX_NUMBER = re.compile(r"^[\dlI]{1,2}\s*[.,)]?\s*(?:[A-D][.)]?)?$")


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
    lines = goods_lines(sheets, american)[:MOST_LINES]
    return Extract({**kept, **own}, merged(lines, extract.lines), (*extract.warnings, *reader.warnings))


_GLUED_NUMBER = re.compile(r"^\d{1,2}\s?[.,]\s?(?=[A-Za-z])")


def _without_box_numbers(sheet: Sheet) -> Sheet:
    """Return the page with the numbers before labels made a part of the label's place.

    Left alone they would be taken for values of the box to the left; left out, the label would begin to the right of its value.
    """
    bare = [_unglued(word) for word in on_one_line(sheet)]
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
        amount = re.match(rf"^\s*(?:USD\s*)?({AMOUNT})\s*(?:USD)?\s*$", piece.text)
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
