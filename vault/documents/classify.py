"""Which kind of document a paper is: by what it calls itself, then by its labels, columns and words. Says how sure it is, and why.

A name inside running text or a list of enclosures is no title. Must not read values.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from vault.documents.evidence import PRICED, SIGN, Evidence, evidence_of
from vault.documents.kind import kinds
from vault.documents.labels import key_of
from vault.documents.prose import stated_in
from vault.documents.runs import Sheet, is_cjk
from vault.documents.titles import ENOUGH, Titles, titles_on

HALF_ENOUGH = 0.75 * ENOUGH
"""Score from which a title counts where nothing else speaks against it."""
UNTITLED = 0.6
"""Vote from which a paper without a title is believed to be of a kind."""
UNKNOWN_TITLE = 1.3
"""Vote that outweighs a title of no kind known here."""
PLAIN = 0.75
"""Vote from which a page without a title begins a paper of its own inside a file."""
VOTE = 0.5
"""What a vote counts beside a title."""
FEW = 110
"""A picture with fewer letters and no form on it is a photograph of goods. A Chinese character counts for two."""
STATED = 0.12
"""What each field that a letter's sentences state adds to the vote for its kind."""
SOME = 0.4
"""Vote from which a picture is no photograph of goods."""
_SENTENCE = 34
_PRICE = re.compile(r"\d[.,]\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Verdict:
    """A kind, how sure that is (0 to 1), and the reasons."""

    kind: str
    confidence: float
    reasons: tuple[str, ...]


def classify(sheets: Sequence[Sheet]) -> Verdict:
    """Say which kind a paper is."""
    first = next((sheet for sheet in sheets if sheet.page.words), sheets[0])
    titles = titles_on(first)
    evidence = evidence_of(sheets)
    best = titles.best
    if best is not None and best.score >= HALF_ENOUGH:
        return _titled(titles, evidence)
    spoken = _spoken(titles, evidence)
    if spoken is not None:
        return spoken
    code, vote = max(evidence.best, _said(sheets, evidence), key=lambda one: one[1])
    enough = UNKNOWN_TITLE if titles.unknown else UNTITLED
    # A letter that only speaks of a paper has its words, but not its table.
    is_letter = evidence.letter and kinds()[code].needs_table and not evidence.columns
    if vote >= enough and not is_letter and code != "other":
        rival = sorted(evidence.votes.values())[-2] if len(evidence.votes) > 1 else 0.0
        sure = min(0.9, 0.42 + 0.25 * min(1.2, vote) + 0.3 * min(0.5, vote - rival))
        return Verdict(code, round(sure, 3), (f"labels, columns and words {vote:.2f}",))
    if _is_photograph(sheets, evidence):
        return Verdict("photo", 0.7, ("a picture of goods: no form, no running text",))
    return Verdict("other", 0.6, (f"title {titles.unknown!r}" if titles.unknown else "no title and no form of a kind",))


def _spoken(titles: Titles, evidence: Evidence) -> Verdict | None:
    """The kind of a paper without a known title whose maker speaks on it, or whose heading or number names it, beside a table of prices."""
    priced = bool(evidence.columns & PRICED)
    for code, heading in titles.alike:
        if priced or (code in evidence.deeds and not evidence.letter):
            return Verdict(code, 0.88, (f"heading {heading!r}",))
    if not priced or titles.unknown:
        return None
    for code in sorted(evidence.deeds | evidence.named):
        vote = evidence.votes.get(code, 0.0) + SIGN
        if vote > evidence.best[1] or (code in evidence.deeds and code in evidence.named):
            return Verdict(code, 0.85 if code in evidence.deeds else 0.75, (f"words of its maker {vote:.2f}",))
    return None


def _said(sheets: Sequence[Sheet], evidence: Evidence) -> tuple[str, float]:
    """Return the kind of letter whose sentences a page without a title states, and its vote with them."""
    best = ("other", 0.0)
    for kind in kinds().values():
        base = evidence.votes.get(kind.code, 0.0)
        if kind.sentences and 0.2 <= base < UNTITLED:
            stated = len(stated_in(sheets, kind.sentences) & kind.tells)
            best = max(best, (kind.code, base + STATED * stated), key=lambda one: one[1])
    return best


def look_of(sheet: Sheet) -> tuple[str | None, str | None, str]:
    """Return the kind a page's own title names, the kind its labels and columns plainly make it, and the number behind its title."""
    titles = titles_on(sheet)
    best = titles.best
    title = best.kind if best is not None and best.score >= ENOUGH else None
    if title is not None and len(titles.by_kind) > 1:
        # Where two are named nearly alike, as for a whole paper, its labels and columns decide.
        title = _titled(titles, evidence_of([sheet])).kind
    if title is not None:
        return title, None, titles.by_kind[title].number if title in titles.by_kind else ""
    code, vote = evidence_of([sheet]).best
    return None, code if vote >= PLAIN else None, ""


def _titled(titles: Titles, evidence: Evidence) -> Verdict:
    """Choose among the kinds that titles name; labels, columns and words decide where two are named nearly alike."""
    top = titles.best.score if titles.best else 0.0
    scores = {
        code: title.score + VOTE * evidence.votes.get(code, 0.0)
        for code, title in titles.by_kind.items()
        if title.score >= 0.6 * top
    }
    code = max(scores, key=lambda one: scores[one])
    title = titles.by_kind[code]
    for other in sorted(evidence.deeds - {code}):
        if key_of(title.text) in {key_of(one) for one in kinds()[other].also_titled} and evidence.columns & PRICED:
            return Verdict(other, 0.8, (f"title {title.text!r}, words of the other side",))
    kind = kinds()[code]
    if kind.needs_table and evidence.letter and not evidence.columns and title.score < 1.35:
        return Verdict("other", 0.75, (f"a letter that names {title.text!r}",))
    rival = max([0.0, *(score for other, score in scores.items() if other != code)])
    vote = evidence.votes.get(code, 0.0)
    sure = min(0.99, 0.7 + 0.25 * min(1.0, title.score) + 0.1 * min(0.5, scores[code] - rival) + 0.06 * min(1.0, vote))
    reasons = (f"title {title.text!r}", *((f"labels, columns and words {vote:.2f}",) if vote > 0.3 else ()))
    return Verdict(code, round(sure, 3), reasons)


def _is_photograph(sheets: Sequence[Sheet], evidence: Evidence) -> bool:
    """Whether a picture shows goods rather than a paper: few letters and no form, or what labels of goods say and no letter would."""
    if not all(sheet.page.method in {"ocr", "unread"} for sheet in sheets):
        return False
    runs = [run for sheet in sheets for run in sheet.runs]
    text = "".join(key_of(run.text) for run in runs)
    said = sum(1 for word in kinds()["photo"].keywords if key_of(word) in text)
    prices = sum(len(_PRICE.findall(run.text)) for run in runs)
    if said >= 4 and not evidence.letter:
        return True
    if evidence.letter or evidence.columns or prices >= 3 or evidence.best[1] >= SOME:
        return False
    letters = sum(2 if is_cjk(character) else 1 for run in runs for character in run.text if character.isalnum())
    sentences = sum(1 for run in runs if len(run.text) * (2 if is_cjk(run.text) else 1) > _SENTENCE)
    return letters < FEW or said >= 3 or (letters < 3 * FEW and not sentences)
