"""From a reading to the papers in it: split into papers, kind of each, head, lines. Pure; nothing is read from or written to anywhere."""

from __future__ import annotations

from collections.abc import Sequence

from vault.documents.certainty import with_chances
from vault.documents.classify import Verdict, classify
from vault.documents.embedded.join import papers_told, with_structure
from vault.documents.extract import extract
from vault.documents.fields import FURTHER_HEAD_TYPES, HEAD_TYPES
from vault.documents.found import Paper
from vault.documents.kind import kinds
from vault.documents.learned.layout import LearnedLayout
from vault.documents.learned.recall import recall, recognise
from vault.documents.own_number import look_at
from vault.documents.runs import Sheet
from vault.documents.split import split
from vault.reading.page import Reading

UNDERSTANDING_VERSION = 2
"""Raised whenever the same reading may give other values; part of the name of a run."""

_NAMES = frozenset((*HEAD_TYPES, *FURTHER_HEAD_TYPES))
"""What a head may say: a label that leads to a name outside the dictionary (a buyer's telephone) only keeps its text from being taken for another."""

NOT_UNDERSTOOD = "not-understood"
"""Warning of a paper the program itself fell over: its pages were read, nothing was found on it, a person must look."""


def understand(reading: Reading, layouts: Sequence[LearnedLayout] = (), *, raw: bool = False) -> tuple[Paper, ...]:
    """Return every paper of a file, each page in exactly one of them, unread pages too.

    Args:
        reading: all pages of the file.
        layouts: what people taught about the layouts of earlier papers.
        raw: leave the readers' own confidence instead of the measured chance; what calibration is fitted on.
    """
    sheets = [Sheet(page) for page in reading.pages]
    if not sheets:
        return ()
    told = papers_told(reading)
    if told:
        return told
    papers = tuple(_paper_or_warning(part, layouts, raw=raw) for part in split(sheets, look_at))
    return with_structure(papers, reading, sheets, paper_as) if reading.embedded else papers


def _paper_or_warning(sheets: tuple[Sheet, ...], layouts: Sequence[LearnedLayout], *, raw: bool) -> Paper:
    """Return the paper; one that the rules fall over costs neither the other papers of the file nor a silent loss."""
    first, last = sheets[0].number, sheets[-1].number
    try:
        return _paper(sheets, layouts, raw=raw)
    except Exception as error:  # noqa: BLE001 - the rules meet papers nobody foresaw; the fault is shown with the paper
        message = f"this paper could not be understood ({type(error).__name__}); its values must be entered by a person"
        return Paper("other", 0.0, (), first, last, warnings=((NOT_UNDERSTOOD, first, message),))


def _paper(sheets: tuple[Sheet, ...], layouts: Sequence[LearnedLayout], *, raw: bool) -> Paper:
    match = recognise(sheets, layouts) if layouts else None
    told = match.layout.kind if match is not None and match.layout.kind_is_told else None
    paper = paper_as(sheets, told)
    if not raw:
        paper = with_chances(paper)
    return recall(paper, sheets, match) if match is not None else paper


def paper_as(sheets: tuple[Sheet, ...], kind: str | None) -> Paper:
    """Read the pages of one paper, as of a kind where a person told it; without anything that was learned."""
    told = Verdict(kind, 0.95, ("the kind a person gave",)) if kind is not None and kind in kinds() else None
    verdict = told or classify(sheets)
    found = extract(sheets, kinds()[verdict.kind])
    return Paper(
        kind=verdict.kind,
        kind_confidence=verdict.confidence,
        kind_reasons=verdict.reasons,
        page_from=sheets[0].number,
        page_to=sheets[-1].number,
        head={name: several for name, several in found.head.items() if name in _NAMES},
        lines=found.lines,
        warnings=found.warnings,
    )
