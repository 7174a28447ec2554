"""Where structure comes into the reading of a file: alone, beside pages, or as a mail. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from vault.documents.embedded.compare import agreement, compare
from vault.documents.embedded.papers import papers_of_structure
from vault.documents.embedded.said import Said
from vault.documents.embedded.schemas import said_by
from vault.documents.found import Paper
from vault.documents.runs import Sheet
from vault.intake.sniff import MAILS, XML
from vault.reading.page import Reading

PaperAs = Callable[[tuple[Sheet, ...], str | None], Paper]
"""Reads pages as a paper, of a kind where one is told."""
_SURE_OF_KIND = 0.8
_NO_KIND = frozenset({"other", "photo"})


def papers_told(reading: Reading) -> tuple[Paper, ...]:
    """Return the papers of a file that needs no rules of layout: a structure alone, or a mail's own text; none for any other."""
    if not reading.pages:
        return ()
    if reading.media_type in MAILS:
        first, last = reading.pages[0].number, reading.pages[-1].number
        return (
            Paper("other", 1.0, ("a mail's own text; what is attached to it are files of their own",), first, last),
        )
    return papers_of_structure(reading) if reading.media_type == XML else ()


def with_structure(
    papers: Sequence[Paper], reading: Reading, sheets: Sequence[Sheet], paper_as: PaperAs
) -> tuple[Paper, ...]:
    """Return the papers, each structure of the file compared with the paper it belongs to."""
    joined = list(papers)
    for said in (one for embedded in reading.embedded for one in said_by(embedded)):
        place = _place_of(said, joined)
        if place is None:
            continue
        paper = joined[place]
        pages = tuple(sheet for sheet in sheets if paper.page_from <= sheet.number <= paper.page_to)
        if paper.kind != said.kind and (paper.kind in _NO_KIND or paper.kind_confidence < _SURE_OF_KIND):
            paper = paper_as(pages, said.kind)
        joined[place] = compare(paper, said, pages)
    return tuple(joined)


def _place_of(said: Said, papers: Sequence[Paper]) -> int | None:
    """Return which paper a structure tells of: the one most values agree with, then the first of its kind, then the first."""
    if not papers:
        return None
    agreed = [agreement(paper, said) for paper in papers]
    return max(range(len(papers)), key=lambda index: (agreed[index], papers[index].kind == said.kind, -index))
