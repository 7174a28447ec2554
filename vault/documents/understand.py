"""From a reading to the papers in it: split into papers, kind of each, head, lines. Pure; nothing is read from or written to anywhere."""

from __future__ import annotations

from vault.documents.classify import classify, title_kind
from vault.documents.extract import extract
from vault.documents.found import Paper
from vault.documents.kind import kinds
from vault.documents.runs import Sheet
from vault.documents.split import split
from vault.reading.page import Reading

UNDERSTANDING_VERSION = "1"
"""Raised whenever the same reading may give other values."""


def understand(reading: Reading) -> tuple[Paper, ...]:
    """Return every paper of a file, each page in exactly one of them, unread pages too."""
    sheets = [Sheet(page) for page in reading.pages]
    if not sheets:
        return ()
    return tuple(_paper(part) for part in split(sheets, title_kind))


def _paper(sheets: tuple[Sheet, ...]) -> Paper:
    verdict = classify(sheets)
    found = extract(sheets, kinds()[verdict.kind])
    return Paper(
        kind=verdict.kind,
        kind_confidence=verdict.confidence,
        kind_reasons=verdict.reasons,
        page_from=sheets[0].number,
        page_to=sheets[-1].number,
        head=dict(found.head),
        lines=found.lines,
        warnings=found.warnings,
    )
