"""What a page calls itself: the titles on it, how much each looks like one, and of which kinds they are.

A title is printed large, or alone and centred near the top; one inside a sentence, a list of enclosures or beside a value is none. Must not weigh
anything but titles against each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz import fuzz, process

from vault.documents.kind import either, kinds
from vault.documents.labels import Lexicon, Token, key_of, tokens_of
from vault.documents.party import looks_like_company
from vault.documents.runs import Run, Sheet, is_cjk

ENOUGH = 0.62
"""Score from which a page is believed to carry a title."""
AGAINST = 0.45
"""Score from which a title speaks against the kinds that name it so."""
_LONGEST = 110
_BIG = 1.22
"""Ems from which print is larger than the body's."""
_LABEL_AFTER = re.compile(
    r"(?:no|date|dated|ref|to|from|address|amount|total|value|currency|terms|by|party|period|号|编号|日期|金额|抬头|条款|番号|번호|일자|datum|del|num|n\d|id|items?)"
)
_NUMBERED = re.compile(
    r"(?i)\s*(?:[-–—:：#]\s*)?\(?\s*(?:(?:no|nr|num|n)\b\s*[.°º]?|n[°º]|№|#|第)?\s*[:：]?\s*(?=[A-Z0-9/-]*\d)[A-Z0-9][A-Z0-9/.\-]{1,28}\s*(?:号)?\s*\)?\s*$"
)
_TOP = 0.16
_BARE_NUMBER = re.compile(r"(?i)[a-z一-鿿] +(?=[A-Z0-9/-]*\d)[A-Z0-9][A-Z0-9/-]{3,}$")
_FIRM = re.compile(
    r"(?i)\b(?:ltd|limited|inc|llc|gmbh|ag|kg|s\.a|s\.?r\.?l|s\.l|b\.v|co|corp|plc|pty)\b|公司|株式会社|주식회사|厂$"
)
"""A firm's form: ``Contract Furniture Ltd`` is no contract."""
_IS_NUMBER = re.compile(
    r"(?i)^\W*(?:(?:(?:ref|doc|cert|serial|form)\.?\s*)?(?:no|nr|n[°º]|№)\b|编号|编\s*号|号码|第|番号|page\b|seite\b|original\b|copy\b|正本|副本|date\b|日期)"
)
_MENTION_BEFORE = re.compile(
    r"(?:asper|per|see|our|your|ref|re|subject|betreff|betr|objet|oggetto|asunto|attached|enclosed|encl|copyof|for|with|against|under|relatedto|accordingto|关于|根据|依据|随附|附件|按照|见|参见|件名|的)$"
)
_BULLET = re.compile(r"^\s*(?:\(?\d{1,2}[.)、]|[-•·*□☐☑✓▪○●])\s*\S")
_FIRM_BEFORE = re.compile(
    r"^.{2,40}?(?:公司|銀行|银行|集团|中心|研究院|研究所|海关|商行|工厂|株式会社|\(주\)|주식회사|은행)\s*(?=\S)"
)
_PARTING = re.compile(r"\s+[-–—|•·]\s+|\s*[|｜]\s*|\s+/\s+|\s{3,}|[:：]\s*$")
_NEUTRAL = frozenset(
    either(
        "original | copy | duplicate | triplicate | draft | revised | customs | final | for | no | of | a | an | in | on | official | form"
    )
) | frozenset("正本副联草稿原件复印客户企业网上国际页第式")
_GENERIC = re.compile(
    r"(?i)\b(?:note|notice|list|report|certificate|letter|statement|declaration|form|invoice|order|receipt|advice|slip|agreement|contract|bill|permit|"
    r"licen[cs]e|policy|memo|sheet|application|confirmation|request|record|schedule|manifest|schein|bescheid|bescheinigung|attestation|attestato|certificado)\b"
    r"|(?:单|书|证|函|表|报告|通知|说明|证明|凭证|声明|清单|协议|规定|方案|制度|手册|目录)$"
)


@dataclass(frozen=True, slots=True)
class Title:
    """A title of a kind on a page."""

    kind: str
    text: str
    score: float
    number: str = ""
    """The paper's number, where it stands behind the title."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    run: Run
    text: str
    weight: float


@dataclass(frozen=True, slots=True)
class Titles:
    """The titles of a page."""

    by_kind: dict[str, Title]
    unknown: str = ""
    """A line that looks like the title of a paper nobody knows here."""
    alike: tuple[tuple[str, str], ...] = ()
    """Kinds that a heading nobody knows still names, and the heading."""

    @property
    def best(self) -> Title | None:
        """The most certain one."""
        return max(self.by_kind.values(), key=lambda one: one.score, default=None)


@cache
def _lexicon() -> Lexicon[str]:
    """Titles to kinds. What another kind calls itself is no title of `other`."""
    own = {key_of(title) for kind in kinds().values() if kind.code != "other" for title in kind.titles}
    return Lexicon(
        (title, kind.code)
        for kind in kinds().values()
        for title in (*kind.titles, *kind.weak_titles)
        if kind.code != "other" or key_of(title) not in own
    )


@cache
def _weak() -> frozenset[tuple[str, str]]:
    return frozenset((kind.code, key_of(title)) for kind in kinds().values() for title in kind.weak_titles)


def _is_believed(sheet: Sheet, code: str, title: str) -> bool:
    """Whether a title is the kind's: one that other papers bear as well needs a word of the kind on the page."""
    if (code, key_of(title)) not in _weak():
        return True
    page = "".join(key_of(run.text) for run in sheet.runs)
    return any(key_of(word) in page for word in kinds()[code].keywords)


@cache
def _against() -> Lexicon[str]:
    return Lexicon((title, kind.code) for kind in kinds().values() for title in kind.anti_titles)


def titles_on(sheet: Sheet) -> Titles:
    """Return the titles of a page, the most certain of each kind."""
    found: dict[str, Title] = {}
    against: set[str] = set()
    unknown = ""
    alike: dict[str, str] = {}
    for candidate in _candidates(sheet):
        look = _look(candidate, sheet)
        big = _ems(candidate.run, sheet) >= _BIG or (
            # In plain print a bare number behind a title is the paper's own at the very head of the page alone.
            candidate.run.box.y0 < _TOP and _BARE_NUMBER.search(candidate.text) is not None
        )
        named, spoken = _named(candidate.text, big=big, lexicon=_lexicon())
        if not named and sheet.page.method == "ocr" and look > 0.75:
            named, spoken = _nearly(candidate.text)
        for kind, coverage in named.items():
            score = look * coverage**1.5
            if not _is_believed(sheet, kind, spoken):
                continue
            if score > (found[kind].score if kind in found else 0.0):
                found[kind] = Title(kind, spoken, round(score, 3), _number_behind(candidate.text))
        if look > 0.95 and candidate.run.box.y0 < 0.35:
            whole = frozenset(named)
            alike = {**{code: candidate.text for code in _alike(candidate.text) if whole <= {code}}, **alike}
        if not named and look > 1.0 and not unknown and _is_generic(candidate, sheet):
            unknown = candidate.text
        refuted, _ = _named(candidate.text, big=True, lexicon=_against())
        against |= {kind for kind, coverage in refuted.items() if look * coverage**1.5 >= AGAINST}
    for kind in against:
        if kind in found and len(found) > 1:
            del found[kind]
    return Titles(found, unknown, tuple(alike.items()))


def _alike(text: str) -> Iterator[str]:
    """The kinds whose word a short heading bears, though it is none of their titles."""
    if len(text) > 60 or _FIRM.search(text):
        return
    for kind in kinds().values():
        if kind.title_like and re.search(kind.title_like, text) and not re.search(kind.title_unlike, text):
            yield kind.code


def _look(candidate: _Candidate, sheet: Sheet) -> float:
    """How much a line looks like a title: large, near the top, in the middle, in capitals, with nothing beside it."""
    run, text = candidate.run, candidate.text
    box = run.box
    size = _ems(run, sheet)
    place = 1.0 if box.y0 < 0.3 else 0.75 if box.y0 < 0.45 else 0.3
    centred = 1.15 if abs(box.center[0] - 0.5) < 0.06 else 1.0
    capital = 1.1 if text.isupper() or is_cjk(text) else 1.0
    look = (0.55 + 0.45 * min(2.6, max(0.5, size))) * place * centred * capital * 0.8 * candidate.weight
    if size < _BIG:
        beside = [
            one
            for one in sheet.near(box.y0, box.y1)
            if one is not run and _same_line(one, run) and not _IS_NUMBER.match(one.text)
        ]
        if len(beside) >= 3 or any(0 <= sheet.ems_across(one.box.x0 - box.x1) < 14 for one in beside):
            look *= 0.45
    if _BULLET.match(text):
        look *= 0.5
    return look


def _ems(run: Run, sheet: Sheet) -> float:
    return run.box.height / (sheet.em or 1.0)


def _same_line(a: Run, b: Run) -> bool:
    overlap = min(a.box.y1, b.box.y1) - max(a.box.y0, b.box.y0)
    return overlap > 0.5 * min(a.box.height, b.box.height) and (a.box.x0 >= b.box.x1 or a.box.x1 <= b.box.x0)


def _candidates(sheet: Sheet) -> list[_Candidate]:
    candidates: list[_Candidate] = []
    for row in sheet.rows:
        for run in row:
            candidates.append(_Candidate(run, run.text, 1.0))
            parts = [part for part in _PARTING.split(run.text) if part.strip()]
            if len(parts) > 1:
                candidates += [_Candidate(run, part.strip(), 0.9) for part in parts]
            firm = _FIRM_BEFORE.match(run.text)
            if firm and len(run.text) - firm.end() >= 2:
                candidates.append(_Candidate(run, run.text[firm.end() :], 0.95))
        if len(row) > 1:
            # A title may be set with wide spaces: every character stands alone then.
            spaced = sum(len(run.text) for run in row) <= 3 * len(row)
            joined = Run(tuple(word for run in row for word in run.words), sheet.number)
            candidates.append(_Candidate(joined, joined.text, 1.0 if spaced else 0.85))
    candidates += _stacked(sheet)
    return [one for one in candidates if 2 <= len(one.text) <= _LONGEST]


def _stacked(sheet: Sheet) -> Iterator[_Candidate]:
    """Titles in two or three lines, or cut by their second language."""
    large = [
        run
        for run in sheet.runs
        if run.box.y0 < 0.5 and (_ems(run, sheet) > 1.15 or (run.text.isupper() and len(run.text) < 48))
    ]
    for first in large[:24]:
        stack = [first]
        for run in large[:24]:
            last = stack[-1]
            near = -0.3 < sheet.ems_down(run.box.y0 - last.box.y1) < 1.0 and run.box.y0 > last.box.y0
            aligned = (
                abs(run.box.center[0] - first.box.center[0]) < 0.05
                or abs(run.box.x0 - first.box.x0) < 0.012
                or abs(run.box.x1 - first.box.x1) < 0.012
            )
            if near and aligned and 0.6 * first.box.height < run.box.height < 1.6 * first.box.height:
                stack.append(run)
                whole = " ".join(one.text for one in stack)
                yield _Candidate(Run(first.words, sheet.number), whole, 1.0)
            if len(stack) == 3:
                break


def _named(text: str, *, big: bool, lexicon: Lexicon[str]) -> tuple[dict[str, float], str]:
    """Return the kinds a short text names as a title, each with how much of the text titles make up, and the longest title."""
    tokens = [token for token in tokens_of(text) if token.key]
    if not tokens or sum(len(token.key) for token in tokens) > 84:
        return {}, ""
    hits = list(_hits(tokens, lexicon))
    if not hits:
        return {}, ""
    first, last = tokens[hits[0][0]].start, tokens[hits[-1][1] - 1].end
    before, after = key_of(text[:first]), text[last:]
    # A number may stand behind a title in large print; behind small print it makes the title a label.
    numbered = _NUMBERED.match(after) if big else None
    if not numbered and _LABEL_AFTER.match(key_of(after)):
        return {}, ""
    if _MENTION_BEFORE.search(before):
        return {}, ""
    if numbered:
        tokens = [token for token in tokens if token.start < last]
    covered = sum(len(token.key) for start, end, _ in hits for token in tokens[start:end])
    total = covered + sum(
        len(token.key)
        for index, token in enumerate(tokens)
        if not any(start <= index < end for start, end, _ in hits) and token.key not in _NEUTRAL
    )
    longest = max(hits, key=lambda hit: sum(len(token.key) for token in tokens[hit[0] : hit[1]]))
    share = covered / total * (0.94 if numbered else 1.0)
    named: dict[str, float] = {}
    most = sum(len(token.key) for token in tokens[longest[0] : longest[1]])
    for start, end, kinds_named in hits:
        length = sum(len(token.key) for token in tokens[start:end])
        for kind in kinds_named:
            # Of a title of two papers, each is named; the one named at greater length a little more.
            named[kind] = max(named.get(kind, 0.0), share * (0.9 + 0.1 * length / most))
    return named, text[tokens[longest[0]].start : tokens[longest[1] - 1].end]


def _hits(tokens: Sequence[Token], lexicon: Lexicon[str]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    place = 0
    while place < len(tokens):
        end, codes = lexicon.longest(tokens, place)
        if codes:
            yield place, end, codes
            place = end
        else:
            place += 1


@cache
def _misreadable() -> dict[str, tuple[str, ...]]:
    """Titles long enough to be known though a letter or two is wrong."""
    keys = {key_of(title) for kind in kinds().values() for title in kind.titles}
    return {key: _lexicon().exact(key) for key in keys if len(key) >= 8 or (is_cjk(key) and len(key) >= 4)}


def _nearly(text: str) -> tuple[dict[str, float], str]:
    """Return the kind of a title that OCR misread by a letter or two, alone or beside a few other words."""
    key = key_of(text)
    if len(key) < 4 or len(key) > 60 or re.search(r"(?:no|date|号|编号|日期)$", key):
        return {}, ""
    best = process.extractOne(key, _misreadable().keys(), scorer=fuzz.ratio, score_cutoff=80.0)
    if best is not None:
        return dict.fromkeys(_misreadable()[best[0]], best[1] / 100), text
    inside = [title for title in _misreadable() if 0.45 * len(key) <= len(title) <= len(key)]
    best = process.extractOne(key, inside, scorer=fuzz.partial_ratio, score_cutoff=86.0)
    if best is None or re.search(r"(?:no|nr)$", best[0]):
        return {}, ""
    return dict.fromkeys(_misreadable()[best[0]], len(best[0]) / len(key) * best[1] / 100), text


def _number_behind(text: str) -> str:
    match = re.search(r"(?=[A-Z0-9/-]*\d)[A-Z0-9][A-Z0-9/.\-]{3,28}\s*$", text.upper())
    return re.sub(r"[^A-Z0-9]", "", match.group()) if match else ""


def _is_generic(candidate: _Candidate, sheet: Sheet) -> bool:
    text = candidate.text.strip()
    return (
        _ems(candidate.run, sheet) >= 1.35
        and candidate.run.box.y0 < 0.3
        and len(text) <= 48
        and not looks_like_company(text)
        and _GENERIC.search(text) is not None
    )
