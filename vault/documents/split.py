"""Which pages of a file are one paper: a PDF often holds a whole shipment's papers, one after the other.

A page begins a new paper when it has a title of another kind, or says it is page 1, or carries other numbers under the same
title. A page that says it is page 2 of 3, that repeats the numbers, or that has no title goes on with the paper before.
Must not read fields; what a page's title says comes from the caller.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from vault.documents.runs import Sheet

TitleKind = Callable[[Sheet], str | None]
"""Kind a page's own title names, None where it has no title."""

_HEAD = 0.4
"""The part of a page, from the top, in which titles and numbers of the paper stand."""
_TOP_AND_FOOT = 0.14
_COUNTED = (
    re.compile(r"(?i)\bpage\s*[:.]?\s*(\d{1,3})\s*(?:of|/|-)\s*(\d{1,3})\b"),
    re.compile(r"第\s*(\d{1,3})\s*页\s*[/,，、]?\s*共\s*(\d{1,3})\s*页"),
    re.compile(r"页码\s*[/／]?\s*(?:页数)?\s*[:：]\s*(\d{1,3})\s*[/／]\s*(\d{1,3})"),
    re.compile(r"(?i)\b(?:seite|blatt)\s*(\d{1,3})\s*(?:von|/)\s*(\d{1,3})\b"),
    re.compile(r"(?i)\bsheet\s*(\d{1,3})\s*(?:of|/)\s*(\d{1,3})\b"),
)
_TOTAL_FIRST = re.compile(r"共\s*(\d{1,3})\s*页\s*[,，、]?\s*第\s*(\d{1,3})\s*页")
_BARE_COUNT = re.compile(r"^\s*[-–]?\s*(\d{1,2})\s*/\s*(\d{1,2})\s*[-–]?\s*$")
_GOES_ON = re.compile(
    r"(?i)^\W*(?:附页|续页|续表|附表|接上页|附件\s*\d*\s*[:：]?$|continued|continuation(?: sheet)?|annex\b|appendix\b|attachment\b|\(cont)"
)
_NUMBER = re.compile(
    r"(?i)(?:no\.?|nr\.?|number|#|号|编号|号码|ref\.?(?:erence)?)\s*[:：]?\s*(?P<number>[A-Z0-9][A-Z0-9\-/]{4,29})(?![A-Z0-9])"
)


@dataclass(frozen=True, slots=True)
class PageSigns:
    """What a page tells about the paper it belongs to."""

    number: int
    title: str | None
    count: tuple[int, int] | None
    """Its place and the number of pages, where it says so."""
    goes_on: bool
    """It calls itself an annex or a continuation."""
    numbers: frozenset[str]
    """Numbers printed with a label in its head."""
    is_empty: bool = False


def split(sheets: Sequence[Sheet], title_kind: TitleKind) -> tuple[tuple[Sheet, ...], ...]:
    """Return the pages of each paper, in order; every page belongs to exactly one."""
    parts: list[list[Sheet]] = []
    signs = [signs_of(sheet, title_kind(sheet)) for sheet in sheets]
    for index, sheet in enumerate(sheets):
        if parts and not _begins(signs[index], [signs[i] for i in range(index - len(parts[-1]), index)]):
            parts[-1].append(sheet)
        else:
            parts.append([sheet])
    return tuple(tuple(part) for part in parts)


def signs_of(sheet: Sheet, title: str | None) -> PageSigns:
    """Read the signs of a page."""
    texts = [(run.box, unicodedata.normalize("NFKC", run.text)) for run in sheet.runs]
    counts = [count for _, text in texts for count in _counts(text)]
    if not counts:
        edges = [text for box, text in texts if box.y0 < _TOP_AND_FOOT or box.y1 > 1 - _TOP_AND_FOOT]
        bare = [_BARE_COUNT.match(text) for text in edges]
        counts = [(int(m[1]), int(m[2])) for m in bare if m and 1 <= int(m[1]) <= int(m[2])]
    head = [text for box, text in texts if box.y0 < _HEAD]
    numbers = {
        _plain(m["number"]) for text in head for m in _NUMBER.finditer(text) if any(c.isdigit() for c in m["number"])
    }
    return PageSigns(
        number=sheet.number,
        title=title,
        count=counts[0] if counts else None,
        goes_on=any(_GOES_ON.search(text) for text in head),
        numbers=frozenset(numbers),
        is_empty=len(sheet.page.words) < 4,
    )


def _plain(number: str) -> str:
    return "".join(c for c in number.upper() if c.isalnum())


def _counts(text: str) -> list[tuple[int, int]]:
    found = [(int(m[1]), int(m[2])) for pattern in _COUNTED for m in pattern.finditer(text)]
    found += [(int(m[2]), int(m[1])) for m in _TOTAL_FIRST.finditer(text)]
    return [(place, pages) for place, pages in found if 1 <= place <= pages]


def _begins(page: PageSigns, before: Sequence[PageSigns]) -> bool:
    """Whether a page begins a paper, given the pages of the paper before it."""
    if page.is_empty:
        return False
    last = before[-1]
    if page.count and page.count[0] > 1:
        follows = last.count is None or page.count[0] == last.count[0] + 1
        if follows and (page.title is None or page.title == _title(before)):
            return False
    numbers = frozenset().union(*(one.numbers for one in before))
    shares = bool(page.numbers & numbers)
    if page.goes_on and (shares or page.title is None or page.title == _title(before)):
        return False
    if page.title is None:
        # Without a title only a count that starts again, after one that was complete, tells of a new paper.
        return bool(page.count and page.count[0] == 1 and last.count and last.count[0] == last.count[1])
    if page.title != _title(before):
        return True
    if page.count and page.count[0] == 1 and last.count is not None:
        return True
    return bool(page.numbers and numbers and not shares)


def _title(before: Sequence[PageSigns]) -> str | None:
    return next((one.title for one in before if one.title is not None), None)
