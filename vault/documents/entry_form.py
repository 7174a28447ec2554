"""What the US entry/immediate delivery form prints in its own way.

A bill and its quantity before the goods' columns, ``SAME`` for a party named elsewhere, one description for all goods.
Must not choose the kind; works on what labels and columns gave.
"""

from __future__ import annotations

import re
from dataclasses import replace

from vault.documents.carriage import Head, known
from vault.documents.found import FoundLine
from vault.documents.goods import found_in
from vault.documents.identifiers import find, validate
from vault.documents.kind import Extract
from vault.documents.normalise import Context
from vault.documents.runs import Sheet
from vault.documents.values import packed

_SAME = re.compile(r"(?i)^\W*same\b.*$")


def complete_entry(sheets: tuple[Sheet, ...], extract: Extract, context: Context) -> Extract:
    """Finish an entry form."""
    head = known(extract.head)
    _number(sheets, head)
    lines = tuple(one for line in extract.lines if (one := _line(line, head, context)) is not None)
    _described(sheets, lines)
    _parties(head)
    if "entry_date" not in head and "import_date" in head:
        # With no date elected, the date of arrival is the entry's.
        head["entry_date"] = head["import_date"]
    return Extract(head, lines, extract.warnings)


def _number(sheets: tuple[Sheet, ...], head: Head) -> None:
    """The entry number is told by its check digit where its label gave none that holds."""
    own = head.get("declaration_no")
    if own and validate("cbp_entry", own[0].value) == "passed":
        return
    for sheet in sheets:
        for run in sheet.runs:
            for number in find("cbp_entry", run.text):
                hyphened = re.search(r"[0-9A-Z]{3}-\d{7}-\d", run.text.upper())
                if validate("cbp_entry", number) == "passed" and hyphened:
                    head["declaration_no"] = (
                        found_in(run.words, hyphened.group(), hyphened.group(), sheet, name="declaration_no"),
                    )
                    return


def _line(line: FoundLine, head: Head, context: Context) -> FoundLine | None:
    fields = dict(line.fields)
    bill, packs = fields.pop("_bill", None), fields.pop("cartons", None)
    if bill is not None:
        number = next(
            (
                part
                for part in re.split(r"[\s,;]+", bill.value.upper())
                if re.fullmatch(r"(?=.*\d{4})[A-Z0-9][A-Z0-9\-]{5,24}", part)
            ),
            None,
        )
        if number:
            head.setdefault("transport_doc_no", (replace(bill, value=number, raw=number),))
    if packs is not None:
        for name, value, raw in packed(packs.raw, context):
            head.setdefault(name, (replace(packs, value=value.value, raw=raw),))
    maker = fields.get("manufacturer_no")
    if maker is not None and not re.fullmatch(r"[A-Z]{2}[A-Z0-9]{5,13}", maker.value.replace(" ", "")):
        del fields["manufacturer_no"]
    if not fields.keys() & {"hs_code", "name"}:
        return None
    return replace(line, fields=fields)


def _described(sheets: tuple[Sheet, ...], lines: tuple[FoundLine, ...]) -> None:
    """Give the one description of the form to its one line; over several lines nothing says whose it is."""
    if len(lines) != 1 or "name" in lines[0].fields:
        return
    for sheet in sheets:
        for index, run in enumerate(sheet.runs):
            if not re.match(r"(?i)^\W*(?:\d{1,2}\W*)?description\s+of\s+merchandise\W*$", run.text):
                continue
            under = [
                one
                for one in sheet.runs[index + 1 :]
                if abs(one.box.x0 - run.box.x0) < 0.03
                and 0 < sheet.ems_down(one.box.y0 - run.box.y0) < 3.0
                and not re.match(r"^\W*\d{1,2}\s*\.", one.text)
            ]
            if under:
                text = under[0].text.strip()
                if sum(c.isalpha() for c in text) >= 3:
                    lines[0].fields["name"] = found_in(under[0].words, text, text, sheet, sure=0.85)
                return


def _parties(head: Head) -> None:
    """``SAME`` in one party's box means the other's."""
    for role, other in (("buyer_name", "ultimate_consignee_name"), ("ultimate_consignee_name", "buyer_name")):
        found = head.get(role)
        if found and _SAME.match(found[0].value):
            del head[role]
            source = head.get(other)
            if source and not _SAME.match(source[0].value):
                head[role] = source
    number = head.get("buyer_id")
    if number and not re.search(r"\d{4}", number[0].value):
        del head["buyer_id"]
