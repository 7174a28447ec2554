"""Where on a page a value stands that is known already: by its own letters and digits, not by a label. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vault.documents.fields import FieldType
from vault.documents.normalise import Context, dates_in, normalise
from vault.documents.runs import Run, Sheet, box_of
from vault.documents.territories import fold
from vault.reading.page import Word
from vault.values import Box

_SHORTEST = 4
"""Letters and digits: a shorter value stands somewhere on any page."""
_NUMBER = re.compile(r"\d[\d.,'’ \u00a0\u202f]*\d|\d")


@dataclass(frozen=True, slots=True)
class Place:
    """Words of a page that read as a value."""

    raw: str
    page: int
    box: Box | None
    """In the displayed frame; None where the page has no picture."""
    method: str


def place_of(kind: FieldType, value: str, raw: str, sheets: Sequence[Sheet], context: Context) -> Place | None:
    """Return where a value is printed, None where it is not found."""
    match kind:
        case "number":
            return _first(_numbers(value, sheets, context)) if sum(map(str.isdigit, value)) >= _SHORTEST - 1 else None
        case "date":
            return _first(_dates(value, sheets, context))
        case "currency" | "country" | "unit" | "incoterm" | "yes_no":
            return None  # too short to be told from anything else
        case _:
            return _first(_texts(raw or value, sheets))


def _first(places: Iterator[Place]) -> Place | None:
    return next(places, None)


def _texts(text: str, sheets: Sequence[Sheet]) -> Iterator[Place]:
    wanted = fold(text)
    if len(wanted) < _SHORTEST:
        return
    for sheet in sheets:
        for run in sheet.runs:
            if wanted in fold(run.text):
                words = _span(run, wanted)
                if words is not None:
                    yield _place(words, run, sheet)


def _span(run: Run, wanted: str) -> tuple[Word, ...] | None:
    """Return the fewest words of a run that hold the text."""
    folded = [fold(word.text) for word in run.words]
    for start in range(len(folded)):
        joined = ""
        for end in range(start, len(folded)):
            joined += folded[end]
            if joined == wanted:
                return run.words[start : end + 1]
            if len(joined) > len(wanted) + 12:
                break
    # The value may be glued to its label: Rechnungsnr.:R-2026-7.
    return next((run.words[i : i + 1] for i, word in enumerate(folded) if word.endswith(wanted)), None)


def _dates(value: str, sheets: Sequence[Sheet], context: Context) -> Iterator[Place]:
    for sheet in sheets:
        for run in sheet.runs:
            if any(one.value == value for one in dates_in(run.text, day_first=context.day_first)):
                yield _place(run.words, run, sheet)


def _numbers(value: str, sheets: Sequence[Sheet], context: Context) -> Iterator[Place]:
    for sheet in sheets:
        for run in sheet.runs:
            for match in _NUMBER.finditer(run.text):
                found = normalise("number", match.group(), context=context)
                if found is not None and found.value == value:
                    yield _place(_words_at(run, match.group()), run, sheet)


def _words_at(run: Run, text: str) -> tuple[Word, ...]:
    bare = text.replace(" ", "")
    holding = tuple(word for word in run.words if bare in word.text or word.text in text.split())
    return holding or run.words


def _place(words: Sequence[Word], run: Run, sheet: Sheet) -> Place:
    structured = sheet.page.method == "structured"
    box = None if structured else sheet.page.to_displayed(box_of(word.box for word in words))
    return Place(" ".join(word.text for word in words), run.page, box, sheet.page.method)
