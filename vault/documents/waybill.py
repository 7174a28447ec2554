"""What air waybills print in their own way: numbers in the corners, a flight with its day, a volume among the goods.

Must not choose the kind; works on what labels and columns gave.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from vault.documents.carriage import (
    Head,
    carrier_name,
    consignment,
    freight_term,
    known,
    labelled_goods,
    order_no,
    with_names,
)
from vault.documents.dates import dates_in
from vault.documents.found import Found
from vault.documents.goods import found_in
from vault.documents.identifiers import validate
from vault.documents.kind import Extract
from vault.documents.normalise import Context, normalise
from vault.documents.runs import Run, Sheet


def complete_waybill(sheets: tuple[Sheet, ...], extract: Extract, context: Context) -> Extract:
    """Finish an air waybill."""
    head = known(extract.head)
    _numbers(sheets, head)
    _flight(head)
    _airports(head)
    order_no(sheets, head)
    lines = consignment(head, with_names(extract.lines, context), context)
    lines = lines or labelled_goods(sheets, context)
    _volume(sheets, head, context)
    freight_term(sheets, head)
    carrier_name(sheets, head)
    return Extract(head, lines, extract.warnings)


_MASTER = re.compile(r"(?<![0-9A-Z])(\d{3})\s*[-–|]?\s*(?:[A-Z]{3}\s*\|?\s*)?(\d{4})\s?(\d{4})(?![0-9A-Z])")


def _numbers(sheets: Sequence[Sheet], head: Head) -> None:
    """The number an air waybill gives itself: a house waybill its house number, any other the airline's of eleven digits."""
    masters: dict[str, Found] = {}
    for sheet in sheets:
        for run in sheet.runs:
            for match in _MASTER.finditer(run.text.upper()):
                number = f"{match[1]}-{match[2]}{match[3]}"
                if validate("mawb", number) == "passed":
                    masters.setdefault(
                        number,
                        replace(
                            found_in(run.words, match.group(), number, sheet), checks=("check_digit",), confidence=0.99
                        ),
                    )
    own, house = head.get("document_no"), head.get("house_no")
    title = next(
        (
            run.text
            for sheet in sheets
            for run in sheet.runs
            if re.search(r"(?i)house\s+air\s*way\s*bill(?!\s*(?:no|num|#))|航空分运单|分单正本", run.text)
        ),
        None,
    )
    master = next(iter(masters.values()), None)
    if title is not None:
        _house(sheets, head, own, house, master)
        return
    if own is None and house is not None and master is None:
        head["document_no"] = house
    elif master is not None and (own is None or validate("mawb", own[0].value) == "unknown"):
        head["document_no"] = (master,)
        if own is not None and house is None and validate("mawb", own[0].value) == "unknown":
            head["house_no"] = own
    elif own is not None and validate("mawb", own[0].value) == "passed":
        head["document_no"] = (replace(own[0], checks=("check_digit",), confidence=0.99),)


def _house(
    sheets: Sequence[Sheet],
    head: Head,
    own: tuple[Found, ...] | None,
    house: tuple[Found, ...] | None,
    master: Found | None,
) -> None:
    """A house waybill's number stands under its label, or twice or more in the corners without one."""
    number = house or _behind_title(sheets) or (own if own and validate("mawb", own[0].value) == "unknown" else None)
    if number is None:
        corners: dict[str, list[tuple[Run, Sheet]]] = {}
        for sheet in sheets:
            for run in sheet.runs:
                text = run.text.strip().upper()
                if re.fullmatch(r"(?=.*\d{4})[A-Z0-9][A-Z0-9\-]{5,18}", text) and (
                    run.box.y0 < 0.1 or run.box.y0 > 0.75
                ):
                    corners.setdefault(text, []).append((run, sheet))
        repeated = [
            (text, spots) for text, spots in corners.items() if len(spots) > 1 and validate("mawb", text) == "unknown"
        ]
        if repeated:
            text, spots = max(repeated, key=lambda one: len(one[1]))
            number = (found_in(spots[0][0].words, text, text, spots[0][1]),)
    if number is not None:
        head["document_no"] = head["house_no"] = number
        if master is not None:
            head["transport_doc_no"] = (master,)
    elif master is not None:
        head["document_no"] = (master,)


_HOUSE = re.compile(
    r"(?i)(?:house\s+air\s*way\s*bill|航空分运单)\s*(?:no\.?|number|#|号)?\s*[:：]?\s*(?P<number>(?=[A-Z0-9-]*\d{4})[A-Z0-9][A-Z0-9-]{5,18})\s*$"
)


def _behind_title(sheets: Sequence[Sheet]) -> tuple[Found, ...] | None:
    """The number right behind the title: ``HOUSE AIR WAYBILL SK99746484``."""
    for sheet in sheets:
        for row in sheet.rows:
            for index, run in enumerate(row):
                for words in (run.words, tuple(word for one in row[index : index + 2] for word in one.words)):
                    match = _HOUSE.search(" ".join(word.text for word in words))
                    if match:
                        number = match["number"].upper()
                        return (found_in(words, match["number"], number, sheet),)
    return None


def _airports(head: Head) -> None:
    """An airport is named with its letters: ``FRANKFURT (FRA)``."""
    for name in ("port_of_loading", "port_of_discharge"):
        found = head.get(name)
        if found and re.fullmatch(r"[^()]+\([A-Z]{3}\)", found[0].raw.strip()):
            head[name] = (replace(found[0], value=" ".join(found[0].raw.split())),)


def _flight(head: Head) -> None:
    """``CA1043/24``, ``AQ553 29-Mar-2026``: the flight's number; the day behind it is no voyage."""
    vessel = head.get("vessel")
    if not vessel:
        return
    printed = vessel[0].value
    for date in reversed(dates_in(printed)):
        printed = printed[: date.start].rstrip(" ,/-") + printed[date.end :]
    # The year of such a day may have been taken for a voyage.
    printed = re.sub(r"\s+\d{1,2}[-. /][A-Za-z]{3}[-. /]?(?:\d{2,4})?\s*$", "", printed)
    match = re.match(r"^\s*([A-Z0-9]{2}\s?-?\d{2,4}[A-Z]?)(?:\s*/.*)?$", printed, re.IGNORECASE)
    if match:
        head["vessel"] = (replace(vessel[0], value=match.group(1).upper()),)
        head.pop("voyage", None)


def _volume(sheets: Sequence[Sheet], head: Head, context: Context) -> None:
    """The volume printed among the goods: ``VOL: 1.286 CBM``."""
    if "volume_m3" in head:
        return
    for sheet in sheets:
        for run in sheet.runs:
            match = re.search(
                r"(?i)\b(?:vol(?:ume)?\.?|measurement|体积)\s*[:：]?\s*([\d.,]+)\s*(?:cbm|m3|m³|mc)\b", run.text
            ) or re.search(r"(?i)(?<![\d.])([\d.,]+)\s*(?:cbm|m3|m³)\s*$", run.text)
            value = normalise("number", match.group(1), context=context) if match else None
            if match and value is not None:
                head["volume_m3"] = (found_in(run.words, match.group(), value.value, sheet),)
                return
