"""What a letter shows by its form alone: the firm of its head or of its signature, and the date that stands by itself.

Only where the body names neither. Must not overrule what a label or a sentence gave.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vault.documents.found import Found
from vault.documents.goods import found_in
from vault.documents.kind import Extract
from vault.documents.kinds._letter import ANY_FIRM, DATE
from vault.documents.normalise import Context, dates_in
from vault.documents.runs import Run, Sheet
from vault.documents.territories import fold

_OF = re.compile(
    rf"(?P<lead>(?:(?:signed\s+)?for\s+and\s+on\s+behalf\s+of|授权方|授权人|授权单位|grantor)\W*)?(?P<firm>{ANY_FIRM})\W*",
    re.IGNORECASE,
)
_GRANTEE = re.compile(r"(?i)(?:authori[sz]ed|appointed|grantee|licensee|distributor|buyer|被授权|to\b)")
_DATED = re.compile(
    rf"(?:(?:Fait\s+à\s+|Fatto\s+a\s+|En\s+)?(?:(?-i:[A-ZÀ-Ý])[A-Za-zÀ-ÿ -]{{2,24}}|[一-鿿]{{2,8}})\s*[,，]\s*(?:the\s+|on\s+|den\s+|am\s+|le\s+|li\s+|il\s+|a\s+)?)?(?P<day>{DATE})\W*",
    re.IGNORECASE,
)
_PLACED = re.compile(
    rf"(?:signed|issued|done)\s+(?:at|in)\s+[A-Z][\w ]{{2,24}}?,?\s+on\s+(?P<day>{DATE})\W*", re.IGNORECASE
)


def completed(sheets: tuple[Sheet, ...], extract: Extract, context: Context) -> Extract:
    """Add the grantor and the date of issue where only the letter's form shows them."""
    head = dict(extract.head)
    if "grantor_name" not in head:
        grantor = _grantor(sheets, {fold(one.value) for one in head.get("grantee_name", ())})
        if grantor:
            head["grantor_name"] = (grantor,)
    if "issue_date" not in head:
        day = _issued(sheets, context)
        if day:
            head["issue_date"] = (day,)
    return Extract(head, extract.lines, extract.warnings)


def _grantor(sheets: tuple[Sheet, ...], others: set[str]) -> Found | None:
    """The one firm, beside the grantee, that has a line for itself; two different ones leave it open."""
    named: dict[str, Found] = {}
    for sheet, run in _runs(sheets):
        match = _OF.fullmatch(run.text.strip())
        # OCR may glue the label of the grantee to a name.
        if match and fold(match["firm"]) not in others and not _GRANTEE.match(match["firm"]):
            firm = match["firm"]
            named.setdefault(fold(firm), found_in(run.words, firm, firm, sheet, sure=0.75, name="grantor_name"))
    return next(iter(named.values())) if len(named) == 1 else None


def _issued(sheets: tuple[Sheet, ...], context: Context) -> Found | None:
    """The one date that has a line for itself, with no more than a place before it."""
    days: dict[str, Found] = {}
    for sheet, run in _runs(sheets):
        match = _DATED.fullmatch(run.text.strip()) or _PLACED.fullmatch(run.text.strip())
        if match is None:
            continue
        read = dates_in(match["day"], day_first=context.day_first)
        if len(read) == 1 and read[0].value:
            value = read[0].value
            days.setdefault(value, found_in(run.words, match["day"], value, sheet, sure=0.75, name="issue_date"))
    return next(iter(days.values())) if len(days) == 1 else None


def _runs(sheets: tuple[Sheet, ...]) -> Iterator[tuple[Sheet, Run]]:
    for sheet in sheets:
        for run in sheet.runs:
            yield sheet, run
