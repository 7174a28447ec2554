"""The head of a Chinese customs paper: boxes with a label and a value, codes in brackets beside the one or the other.

Gets its labels as data. Must not read the goods, nor guess: a box whose text is no sound value of its field gives nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from vault.documents.declared import join_lines, party_of
from vault.documents.fields import type_of
from vault.documents.forms import STOP, FormValue, Labels, Piece, found_of, read_form, tokens_of
from vault.documents.found import Found
from vault.documents.identifiers import (
    IdentifierKind,
    confirmed_by_check_digit,
    contradicted_by_check_digit,
    find,
    validate,
)
from vault.documents.normalise import Context, Normalised, is_ambiguous_date, normalise, normalise_field, split_code
from vault.documents.runs import Sheet

Warning3 = tuple[str, int | None, str]

PARTIES = {"buyer": "buyer", "seller": "seller", "consumer_unit": "consumer_unit", "agent": "agent"}
"""Names of labels that lead to a party: its name and its code."""
_ON_ONE_LINE = frozenset({"identifier", "number", "date", "country", "incoterm"})
_GLUED_TIME = re.compile(r"(\d{4}[-/.]\d{2}[-/.]\d{2})(\d{1,2}:\d{2})")
_CODE_ONLY = re.compile(r"^[(（\[]\s*[A-Z]{0,3}\d{0,6}\s*[)）\]]$|^[(（\[]\s*[A-Z]{2,5}\s*[)）\]]$")


class HeadReader:
    """Collects the head over the pages of a paper; the first sound value of a field stays."""

    def __init__(
        self,
        labels: Labels,
        context: Context,
        special: Mapping[str, Callable[[HeadReader, Sheet, FormValue], None]] | None = None,
    ) -> None:
        """Take the labels of the form; ``special`` says how boxes of this kind alone are read, by label name."""
        self._labels, self.context = labels, context
        self.head: dict[str, list[Found]] = {}
        self.warnings: list[Warning3] = []
        self.kept: dict[str, list[tuple[Sheet, list[Piece]]]] = {}
        """What a kind's own reading keeps for when the whole paper was read."""
        self._special: dict[str, Callable[[Sheet, FormValue], None]] = {
            "declaration_no": self._declaration_no,
            "pre_entry_no": self._pre_entry_no,
            "vessel_voyage": self._vessel,
            "marks": self._marks,
            "container_nos": self._containers,
            "packages_kind": self._packages,
            **{name: partial(read, self) for name, read in (special or {}).items()},
        }

    def read(self, sheet: Sheet) -> None:
        """Read one page."""
        tokens = tokens_of(sheet, self._labels)
        for value in read_form(sheet, tokens):
            if value.name == STOP or not value.pieces:
                continue
            if value.name in PARTIES:
                self._party(sheet, value)
            elif value.name in self._special:
                self._special[value.name](sheet, value)
            else:
                self._plain(sheet, value)

    def put(
        self,
        name: str,
        sheet: Sheet,
        pieces: Sequence[Piece],
        value: Normalised,
        *,
        raw: str | None = None,
        several: bool = False,
        checks: tuple[str, ...] = (),
    ) -> None:
        """Add a value; one that is there stays, unless the paper prints several."""
        present = self.head.setdefault(name, [])
        if (present and not several) or any(one.value == value.value for one in present):
            return
        if confirmed_by_check_digit(name, value.value):
            checks = (*checks, "check_digit")
        found = found_of(sheet, pieces, value, raw=raw, checks=checks)
        if contradicted_by_check_digit(name, value.value):
            found = replace(found, confidence=min(found.confidence, 0.5))
            self.warnings.append(
                ("identifier-check-failed", sheet.number, f"got {value.value} for {name}: its check digit does not fit")
            )
        present.append(found)

    def doubt_form(self, name: str, kind: IdentifierKind, expected: str) -> None:
        """Lower the confidence of a number that OCR read in another form than such numbers have: an ``I`` is easily a ``1``.

        The number stays as it was read.
        """
        for place, found in enumerate(self.head.get(name, [])):
            if found.method == "ocr" and not found.checks and validate(kind, found.value) != "passed":
                self.head[name][place] = replace(found, confidence=min(found.confidence, 0.5))
                self.warnings.append(
                    ("identifier-check-failed", found.page, f"got {found.value} for {name}, expected {expected}")
                )

    def _plain(self, sheet: Sheet, value: FormValue) -> None:
        """A box with one value, its code in the label's line, in the value, or nowhere."""
        pieces = value.pieces
        told = [piece for piece in value.beside if not _CODE_ONLY.match(piece.text.strip())]
        if value.cell is None and told and type_of(value.name) in _ON_ONE_LINE:
            # Without a box what stands under the label's line is another label's.
            pieces = value.beside
        code, texts = None, []
        for piece in pieces:
            if _CODE_ONLY.match(piece.text.strip()):
                code = code or re.sub(r"[\s()（）\[\]]", "", piece.text)
            else:
                texts.append(piece)
        if not texts:
            return
        raw = join_lines([piece.text for piece in texts])
        if value.name.endswith("_date"):
            # OCR loses the space before a time of day.
            raw = _GLUED_TIME.sub(r"\1 \2", raw)
        read = self._normalised(value.name, texts, raw)
        if read is None:
            if is_ambiguous_date(raw, context=self.context) and value.name.endswith("_date"):
                self.warnings.append(
                    ("ambiguous-date", sheet.number, f"got {raw!r} for {value.name}: day or month first?")
                )
            return
        normalised, used, text = read
        if code and normalised.code is None:
            normalised = Normalised(normalised.value, code)
        self.put(value.name, sheet, used, normalised, raw=text)

    def _normalised(
        self, name: str, pieces: Sequence[Piece], raw: str
    ) -> tuple[Normalised, Sequence[Piece], str] | None:
        """Read all the text of the box, else its first piece: a note may stand behind the value."""
        attempts = [(pieces, raw)]
        if len(pieces) > 1:
            attempts.append((pieces[:1], pieces[0].text))
        for used, text in attempts:
            normalised = normalise_field(name, text, context=self.context)
            if normalised is not None and _is_plausible(name, normalised.value):
                return normalised, used, text
        return None

    def _party(self, sheet: Sheet, value: FormValue) -> None:
        role = PARTIES[value.name]
        if f"{role}_name" in self.head:
            return
        told = any(not _CODE_ONLY.match(piece.text.strip()) and not _is_code(piece.text) for piece in value.beside)
        pieces = value.block(sheet.em, sheet.aspect) if told else value.pieces
        raw = join_lines([piece.text for piece in pieces])
        party = party_of(raw)
        name = normalise("name", without_seal(party.name, pictured=sheet.page.method == "ocr"))
        if name is not None and sum(c.isalpha() or c == "*" for c in party.name) >= 2:
            self.put(f"{role}_name", sheet, pieces, name, raw=raw)
        if party.code:
            code = normalise("identifier", party.code)
            if code is not None and code.value.casefold() not in {"no", "null"} and "*" not in code.value:
                holding = [piece for piece in pieces if party.code in piece.text] or pieces
                self.put(f"{role}_id", sheet, holding, code, raw=party.code)

    def _declaration_no(self, sheet: Sheet, value: FormValue) -> None:
        for piece in value.pieces:
            numbers = find("cn_declaration", piece.text) or find("cbec_list", piece.text)
            if not numbers:
                plain = re.match(r"^\s*([0-9A-Za-z]{9,22})(?![0-9A-Za-z])", piece.text)
                numbers = (plain.group(1).upper(),) if plain and sum(c.isdigit() for c in plain.group(1)) >= 9 else ()
            if numbers:
                if validate("cn_declaration", numbers[0]) == "failed":
                    self.warnings.append(
                        (
                            "identifier-check-failed",
                            sheet.number,
                            f"got {numbers[0]}, expected an import number (1 at place 9)",
                        )
                    )
                self.put("declaration_no", sheet, [piece], Normalised(numbers[0]), raw=piece.text)
                return

    def _pre_entry_no(self, sheet: Sheet, value: FormValue) -> None:
        for piece in value.pieces:
            match = re.match(r"^\s*([A-Za-z]{0,3}\d[0-9A-Za-z]{7,21})(?![0-9A-Za-z])", piece.text)
            if match:
                self.put("pre_entry_no", sheet, [piece], Normalised(match.group(1).upper()), raw=match.group(1))
                return

    def _vessel(self, sheet: Sheet, value: FormValue) -> None:
        """``COSCO STAR/026W``; a flight has its number alone, which is the vessel."""
        raw = join_lines([piece.text for piece in value.pieces])
        match = re.match(
            r"^(?P<vessel>.+?)\s*(?:[/／@]|\s+V(?:OY)?\.?\s*|\s{1,}(?=\d{2,4}[NSEW]$))\s*(?P<voyage>[0-9A-Za-z.\-]+)$",
            raw,
        )
        vessel, voyage = (match["vessel"], match["voyage"]) if match else (raw.strip(" /"), None)
        read = normalise("text", vessel)
        if read is not None and not read.value.isdigit():
            self.put("vessel", sheet, value.pieces, read, raw=raw)
        if voyage:
            self.put("voyage", sheet, value.pieces, Normalised(voyage), raw=raw)

    def _marks(self, sheet: Sheet, value: FormValue) -> None:
        raw = join_lines([piece.text for piece in value.pieces])
        self.put("marks", sheet, value.pieces, Normalised(raw), raw=raw)
        self._containers(sheet, value)

    def _containers(self, sheet: Sheet, value: FormValue) -> None:
        for piece in value.pieces:
            for number in find("container", piece.text):
                self.put("container_nos", sheet, [piece], Normalised(number), raw=number, several=True)

    def _packages(self, sheet: Sheet, value: FormValue) -> None:
        """``120纸箱``: number and kind of the packages in one box."""
        raw = join_lines([piece.text for piece in value.pieces])
        match = re.match(r"^\s*(?P<count>\d[\d,]*)\s*(?P<kind>[^\d\s(（].*)?$", raw) or re.match(
            r"^(?P<kind>[^\d]+?)\s*[:：/,，]?\s*(?P<count>\d[\d,]*)\s*件?$", raw
        )
        if not match:
            return
        count = normalise("number", match["count"])
        if count is not None:
            self.put("packages", sheet, value.pieces, count, raw=raw)
        kind, code = split_code(match["kind"] or "")
        if normalise("text", kind) is not None and kind != "件":
            self.put("package_kind", sheet, value.pieces, Normalised(kind.strip(" /,，"), code), raw=raw)


def _is_code(text: str) -> bool:
    """Whether a text is a firm's number and nothing else."""
    return re.fullmatch(r"[(（\[]?\s*[0-9A-Z][0-9A-Z -]{7,19}\s*[)）\]]?", text.strip()) is not None


_FIRM_END = re.compile(r"^(?P<firm>.{2,40}?(?:有限责任公司|股份有限公司|有限公司|集团公司|公司))(?P<rest>.+)$")
_OF_A_SEAL = re.compile(r"专用|签章|盖章|印章|[(（]章|申报单位|报单位|报关员|^[(（]?签")


def without_seal(name: str, *, pictured: bool) -> str:
    """Return a Chinese firm's name without the words of a seal or of the box that were read behind it.

    Args:
        name: as read.
        pictured: whether it was read from a picture; there anything behind the legal form but a branch is print of a seal.
    """
    match = _FIRM_END.match(name)
    if match is None:
        return name
    rest = match["rest"]
    if re.search(r"公司|分行|办事处|事业部|工厂|分厂", rest) and not _OF_A_SEAL.search(rest):
        return name
    bracketed = re.fullmatch(r"\s*[(（][^()（）]{1,20}[)）]\s*", rest)
    if _OF_A_SEAL.search(rest) or (pictured and not bracketed and not re.match(r"\s", rest)):
        return match["firm"]
    return name


def confirm_by_barcode(
    sheets: Sequence[Sheet], head: dict[str, list[Found]], name: str = "declaration_no"
) -> list[Warning3]:
    """Mark the number as confirmed where a bar code of the paper repeats it; warn where a bar code says another one.

    Where the print gave no number, the bar code's is taken: it stands on the paper as well.
    """
    warnings: list[Warning3] = []
    for sheet in sheets:
        for barcode in sheet.page.barcodes:
            numbers = find("cn_declaration", barcode.text) or find("cbec_list", barcode.text)
            if not numbers:
                continue
            found = head.get(name)
            if not found:
                at = sheet.page.to_displayed(barcode.box)
                method = sheet.page.method
                head[name] = [Found(numbers[0], barcode.text, sheet.number, at, 0.95, method, ("barcode",))]
                return []
            if found[0].value in numbers:
                found[0] = replace(found[0], checks=tuple({*found[0].checks, "barcode"}), confidence=0.99)
                return []
            found[0] = replace(found[0], confidence=min(found[0].confidence, 0.5))
            warnings.append(
                ("barcode-differs", sheet.number, f"the bar code says {numbers[0]}, the print says {found[0].value}")
            )
    return warnings


def _is_plausible(name: str, value: str) -> bool:
    """Whether a text could be a value of the field at all; keeps stray print out of boxes that are empty."""
    if name in {
        "contract_no",
        "transport_doc_no",
        "licence_no",
        "record_no",
        "document_no",
        "ems_no",
        "order_no",
        "waybill_no",
    }:
        return (
            len(value) <= 60
            and "**" not in value
            and bool(re.search(r"[0-9A-Z]", value))
            and any(c.isdigit() for c in value)
        )
    # A masked number of a person is no identifier.
    return not (name.endswith("_id") and "*" in value)


def page_containers(sheets: Sequence[Sheet], reader: HeadReader) -> None:
    """Add the container numbers with a right check digit that stand anywhere on the paper, where no label led to any."""
    if reader.head.get("container_nos"):
        return
    for sheet in sheets:
        for run in sheet.runs:
            for number in find("container", run.text):
                if validate("container", number) == "passed":
                    reader.put("container_nos", sheet, [Piece(run.words)], Normalised(number), raw=number, several=True)
