"""Which kind of document a paper is: by what it calls itself, then by its labels and columns. Says how sure it is, and why.

A name inside running text or a list of enclosures is no title. Must not read values.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from vault.documents.columns import column_lexicon, find_headers
from vault.documents.kind import ColumnSpec, DocumentKind, kinds
from vault.documents.labels import Lexicon, key_of, pieces_of, tokens_of
from vault.documents.runs import Run, Sheet, is_cjk

TITLE_ENOUGH = 0.62
"""Score from which a page is believed to carry a title."""
FEW_WORDS = 80
"""A picture with fewer words and no form on it is a photograph of goods."""
_PRICES = frozenset({"unit_price", "amount"})
_BY_COLUMNS = frozenset({"commercial_invoice", "proforma_invoice", "packing_list"})
_PACKED = frozenset({"gross_weight_kg", "net_weight_kg", "carton_from", "quantity_per_carton", "volume_m3"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """A kind, how sure that is (0 to 1), and the reasons."""

    kind: str
    confidence: float
    reasons: tuple[str, ...]


@cache
def _titles() -> Lexicon[str]:
    return Lexicon((title, kind.code) for kind in kinds().values() for title in (*kind.titles, *kind.weak_titles))


@cache
def _weak(code: str) -> frozenset[str]:
    return frozenset(key_of(title) for title in kinds()[code].weak_titles)


def _is_believed(sheet: Sheet, code: str, title: str) -> bool:
    """Whether a title is the kind's: one that other papers bear as well needs a word of the kind on the page."""
    if key_of(title) not in _weak(code):
        return True
    page = "".join(key_of(run.text) for run in sheet.runs)
    return any(key_of(word) in page for word in kinds()[code].keywords)


def titles_on(sheet: Sheet) -> dict[str, tuple[float, str]]:
    """Return the kinds a page's titles name, each with its score and the title as printed."""
    found: dict[str, tuple[float, str]] = {}
    for run, text in _title_candidates(sheet):
        named = _named(text)
        if named is None:
            continue
        kind, title, coverage = named
        if not _is_believed(sheet, kind, title):
            continue
        box = run.box
        size = min(2.6, max(0.5, box.height / (sheet.em or 1.0)))
        place = 1.0 if box.y0 < 0.3 else 0.75 if box.y0 < 0.45 else 0.3
        centred = 1.15 if abs(box.center[0] - 0.5) < 0.06 else 1.0
        capital = 1.1 if text.isupper() or is_cjk(text) else 1.0
        score = coverage**1.5 * (0.55 + 0.45 * size) * place * centred * capital * 0.8
        if score > found.get(kind, (0.0, ""))[0]:
            found[kind] = (score, title)
    return found


def _title_candidates(sheet: Sheet) -> list[tuple[Run, str]]:
    candidates: list[tuple[Run, str]] = []
    for row in sheet.rows:
        candidates.extend((run, run.text) for run in row)
        if len(row) > 1:
            # A title may be set with wide spaces: every character stands alone then.
            joined = Run(tuple(word for run in row for word in run.words), sheet.number)
            candidates.append((joined, joined.text))
    for above, below in zip(sheet.rows, sheet.rows[1:], strict=False):
        # A title in two lines, or one cut by its second language.
        for first in above:
            for second in below:
                near = sheet.ems_down(second.box.y0 - first.box.y1) < 0.9
                centred = abs(first.box.center[0] - second.box.center[0]) < 0.05 and first.box.height > 1.25 * sheet.em
                # Set to the left, a title broken over two lines is told by its capitals or its size.
                left = abs(first.box.x0 - second.box.x0) < 0.01 and (
                    first.box.height > 1.25 * sheet.em or (first.text.isupper() and second.text.isupper())
                )
                if near and (centred or left):
                    both = Run((*first.words, *second.words), sheet.number)
                    candidates.append((Run(first.words, sheet.number), both.text))
    return [(run, text) for run, text in candidates if 2 <= len(text) <= 90]


def _named(text: str) -> tuple[str, str, float] | None:
    """Return the kind a short text names as a title, the title, and how much of the text it is."""
    lexicon = _titles()
    tokens = [token for token in tokens_of(text) if token.key]
    total = sum(len(token.key) for token in tokens)
    if not total or total > 70:
        return None
    best: tuple[int, str, str] | None = None
    covered: dict[str, int] = {}
    place = 0
    while place < len(tokens):
        end, codes = lexicon.longest(tokens, place)
        if not codes:
            place += 1
            continue
        length = sum(len(token.key) for token in tokens[place:end])
        title = text[tokens[place].start : tokens[end - 1].end]
        covered[codes[0]] = covered.get(codes[0], 0) + length
        if best is None or length > best[0]:
            best = (length, codes[0], title)
        place = end
    if best is None:
        return None
    after = key_of(text[text.find(best[2]) + len(best[2]) :])
    if re.match(r"(?:no|date|ref|号|编号|日期)", after):
        return None
    return best[1], best[2], covered[best[1]] / total


def title_kind(sheet: Sheet) -> str | None:
    """Return the kind a page's own title names, None where it has no title."""
    found = titles_on(sheet)
    if not found:
        return None
    code, (score, _) = max(found.items(), key=lambda one: one[1][0])
    return code if score >= TITLE_ENOUGH else None


def classify(sheets: Sequence[Sheet]) -> Verdict:
    """Say which kind a paper is."""
    first = sheets[0]
    titles = titles_on(first)
    votes = _votes(sheets)
    scores = {code: titles.get(code, (0.0, ""))[0] + 0.5 * votes.get(code, 0.0) for code in kinds()}
    ranked = sorted(scores.items(), key=lambda one: -one[1])
    code, score = ranked[0]
    title = titles.get(code)
    words = sum(len(sheet.page.words) for sheet in sheets)
    if title is not None and title[0] >= TITLE_ENOUGH * 0.75:
        rival = ranked[1][1] if len(ranked) > 1 else 0.0
        sure = min(0.99, 0.7 + 0.25 * min(1.0, title[0]) + 0.1 * min(0.5, score - rival) + 0.06 * votes.get(code, 0.0))
        return Verdict(code, round(sure, 3), (f"title {title[1]!r}", *_told(votes, code)))
    if votes.get(code, 0.0) >= 0.6:
        return Verdict(code, round(min(0.8, 0.4 + 0.3 * votes[code]), 3), _told(votes, code) or ("layout",))
    pictured = all(sheet.page.method == "ocr" for sheet in sheets)
    if pictured and words < FEW_WORDS and max(votes.values(), default=0.0) < 0.4:
        return Verdict("photo", 0.7 if words < FEW_WORDS / 2 else 0.55, (f"a picture with {words} words and no form",))
    return Verdict("other", 0.6, ("no title and no form of a known kind",))


def _told(votes: Mapping[str, float], code: str) -> tuple[str, ...]:
    return (f"labels and columns {votes[code]:.2f}",) if votes.get(code, 0.0) > 0.3 else ()


def _votes(sheets: Sequence[Sheet]) -> dict[str, float]:
    """Return how well labels and columns speak for each kind, 0 to about 1."""
    votes: dict[str, float] = {}
    columns: dict[tuple[ColumnSpec, ...], frozenset[str]] = {(): frozenset()}
    for kind in kinds().values():
        if kind.columns not in columns:
            columns[kind.columns] = _columns_on(sheets, kind.columns)
    priced = bool(columns[kinds()["commercial_invoice"].columns] & _PRICES)
    printed = "".join(key_of(run.text) for sheet in sheets[:2] for run in sheet.runs)
    for kind in kinds().values():
        if kind.fields or kind.columns:
            votes[kind.code] = _vote(kind, sheets, columns[kind.columns], priced=priced) + _worded(kind, printed)
    return votes


def _worded(kind: DocumentKind, printed: str) -> float:
    """Return how well the running text speaks for a kind: one or two of its words stand on other papers as well.

    Words of invoices and packing lists are those of their columns, which vote already.
    """
    if kind.code in _BY_COLUMNS:
        return 0.0
    return min(
        0.5, 0.1 * max(0, len({word for word in map(key_of, kind.keywords) if len(word) > 3 and word in printed}) - 2)
    )


def _columns_on(sheets: Sequence[Sheet], columns: tuple[ColumnSpec, ...]) -> frozenset[str]:
    """Return the names of the columns that the tables of a paper have."""
    return frozenset(
        column.name
        for sheet in sheets
        for header in find_headers(sheet, column_lexicon(columns))
        for column in header
        if column.name
    )


@cache
def _own_labels(code: str) -> Lexicon[str]:
    kind = kinds()[code]
    shared: set[str] = set()
    for other in kinds().values():
        if other.code != code:
            shared |= {key_of(label) for field in other.fields for label in field.labels}
            shared |= {key_of(label) for party in other.parties for label in party.labels}
    return Lexicon(
        (label, one.name)
        for one in kind.fields
        for label in one.labels
        if key_of(label) not in shared and len(key_of(label)) > 3
    )


def _vote(kind: DocumentKind, sheets: Sequence[Sheet], columns: frozenset[str], *, priced: bool) -> float:
    own = {name for sheet in sheets for piece in pieces_of(sheet, _own_labels(kind.code)) for name in piece.meanings}
    vote = min(0.6, 0.12 * len(own))
    if kind.code == "commercial_invoice" and columns & _PRICES:
        vote += 0.5
    elif kind.code == "proforma_invoice" and columns & _PRICES:
        vote += 0.3
    elif kind.code == "packing_list" and columns & _PACKED and not priced:
        vote += 0.7
    elif kind.code not in _BY_COLUMNS and len(columns) >= 4:
        vote += 0.3
    return vote
