"""Which pages of a file are one paper: a PDF often holds a whole shipment's papers, one after the other.

A page begins a new paper when it has a title of another kind, or says it is page 1, or carries another number of its own under the same
title, or is, without a title, plainly a form of another kind. A page that says it is page 2 of 3, that repeats the number, or that has neither
title nor form (terms on the back, an annex, a blank sheet) goes on with the paper before. Papers in several files are never joined: which file
a page came from is part of what is kept. Must not read fields; what a page is called and numbered comes from the caller.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from vault.documents.runs import Sheet


@dataclass(frozen=True, slots=True)
class Look:
    """What a page tells of itself."""

    title: str | None = None
    """Kind its own title names."""
    form: str | None = None
    """Kind its labels and columns make it, where they leave little doubt."""
    numbers: frozenset[str] = frozenset()
    """Its own numbers: invoice number, report number … of a paper of that kind."""


LookAt = Callable[[Sheet], Look]

_HEAD = 0.4
"""The part of a page, from the top, in which titles and numbers of the paper stand."""
_TOP_AND_FOOT = 0.14
_COUNTED = (
    re.compile(r"(?i)\b(?:page|pg\.?|p\.)\s*(?:no\.?)?\s*[:.]?\s*(\d{1,3})\s*(?:of|/|-|out of)\s*(\d{1,3})\b"),
    re.compile(r"第\s*(\d{1,3})\s*[页頁]\s*[/／,，、|]?\s*[共总]\s*(\d{1,3})\s*[页頁]"),
    re.compile(r"[页頁][码碼次]?\s*[/／]?\s*(?:[页頁][数數])?\s*[:：]\s*(\d{1,3})\s*[/／]\s*(\d{1,3})"),
    re.compile(r"(?i)\b(?:seite|blatt)\s*(\d{1,3})\s*(?:von|/)\s*(\d{1,3})\b"),
    re.compile(r"(?i)\bsheet\s*(\d{1,3})\s*(?:of|/)\s*(\d{1,3})\b"),
    re.compile(r"(?i)\bpage\s*(\d{1,3})\s*sur\s*(\d{1,3})\b"),
    re.compile(r"(?i)\b(?:pagina|pag\.|página|pág\.)\s*(\d{1,3})\s*(?:di|de|/)\s*(\d{1,3})\b"),
    re.compile(r"(\d{1,3})\s*[/／]\s*(\d{1,3})\s*(?:ページ|頁|페이지|쪽|页)"),
    re.compile(r"(?:페이지|쪽)\s*[:：]?\s*(\d{1,3})\s*[/／]\s*(\d{1,3})"),
)
_TOTAL_FIRST = re.compile(r"[共总]\s*(\d{1,3})\s*[页頁]\s*[,，、/／]?\s*第\s*(\d{1,3})\s*[页頁]")
_BARE_COUNT = re.compile(r"^\s*[-–]?\s*(\d{1,2})\s*/\s*(\d{1,2})\s*[-–]?\s*$")
_GOES_ON = re.compile(
    r"(?i)^\W*(?:附页|附頁|续页|续表|附表|附件\s*\d*\s*[:：]?$|接上页|接前页|continued|continuation(?: sheet)?|annexe?\b|appendix\b|attachment\b|"
    r"anlage\b|anhang\b|allegato\b|anexo\b|schedule [a-z0-9]\b|\(cont|fortsetzung|suite\b|segue\b|别紙|別紙|첨부|별지)"
    r"|(?:附页|附頁|续页|（续）|\(续\))\s*$"
)
_NUMBER = re.compile(
    r"(?i)(?:no\.?|nr\.?|number|#|号|编号|号码|ref\.?(?:erence)?)\s*[:：]?\s*(?P<number>[A-Z0-9][A-Z0-9\-/]{4,29})(?![A-Z0-9])"
)


@dataclass(frozen=True, slots=True)
class PageSigns:
    """What a page tells about the paper it belongs to."""

    number: int
    look: Look
    count: tuple[int, int] | None
    """Its place and the number of pages, where it says so."""
    goes_on: bool
    """It calls itself an annex or a continuation."""
    numbers: frozenset[str]
    """Numbers printed with a label in its head."""
    is_empty: bool = False

    @property
    def kind(self) -> str | None:
        """What it is by its title, else by its form."""
        return self.look.title or self.look.form


def split(sheets: Sequence[Sheet], look: LookAt) -> tuple[tuple[Sheet, ...], ...]:
    """Return the pages of each paper, in order; every page belongs to exactly one."""
    if len(sheets) < 2:
        return (tuple(sheets),) if sheets else ()
    parts: list[list[Sheet]] = []
    signs = [signs_of(sheet, look(sheet)) for sheet in sheets]
    for index, sheet in enumerate(sheets):
        if parts and not _begins(signs[index], [signs[i] for i in range(index - len(parts[-1]), index)]):
            parts[-1].append(sheet)
        else:
            parts.append([sheet])
    return tuple(tuple(part) for part in parts)


def signs_of(sheet: Sheet, look: Look) -> PageSigns:
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
        look=look,
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


def _begins(page: PageSigns, earlier: Sequence[PageSigns]) -> bool:
    """Whether a page begins a paper, given the pages of the paper before it."""
    before = [one for one in earlier if not one.is_empty]
    if page.is_empty or not before:
        # Blank sheets go with the paper before them, at the head of a file with the first paper.
        return False
    last, kind = before[-1], next((one.kind for one in before if one.kind is not None), None)
    title = page.look.title
    agrees = bool(page.count and last.count and page.count[1] == last.count[1] and page.count[0] > 1)
    same = title is None or title == kind or (title == "other" and agrees)
    if page.count and page.count[0] > 1 and same:
        follows = last.count is None or page.count[0] == last.count[0] + 1
        if follows:
            return False
    own = _shared(page.look.numbers, frozenset().union(*(one.look.numbers for one in before)))
    labelled = _shared(page.numbers, frozenset().union(*(one.numbers for one in before)))
    if page.goes_on and (same or title == "other" or own):
        return False
    if title is None:
        return _untitled_begins(page, last, kind, own)
    if title != kind:
        return True
    if own is not None:
        return not own
    if page.count and page.count[0] == 1 and last.count is not None:
        return True
    return labelled is False


def _untitled_begins(page: PageSigns, last: PageSigns, kind: str | None, own: bool | None) -> bool:
    """Without a title: a count that starts again after one that was complete, or a form that is plainly another paper."""
    if page.count and page.count[0] == 1 and last.count and last.count[0] == last.count[1]:
        return True
    form = page.look.form
    if form is None or kind is None:
        return False
    if form == kind:
        return own is False
    return bool(page.look.numbers) and not own


def _shared(here: frozenset[str], before: frozenset[str]) -> bool | None:
    """Whether two sets of numbers have one in common; None where either is empty."""
    return bool(here & before) if here and before else None
