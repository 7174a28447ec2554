"""Sentences of letters that state fields: a paragraph's lines joined, patterns over it, and the words each group came from.

Only for running text, which has no columns that a joined line could mix up. Must not know a kind: the patterns come as data.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from vault.documents.fields import type_of
from vault.documents.goods import found_in
from vault.documents.head import Head
from vault.documents.kind import Sentence
from vault.documents.normalise import Context, dates_in, normalise
from vault.documents.runs import Run, Sheet, is_cjk
from vault.reading.page import Word

ENDED = 7.0
"""Ems between the end of a line and its paragraph's right edge from which on the line is taken to have ended there."""


def paragraphs_of(sheet: Sheet) -> list[list[Run]]:
    """Return runs of lines that follow each other closely and make running text."""
    paragraphs: list[list[Run]] = []
    for row in sheet.rows:
        for run in row:
            home = next(
                (
                    one
                    for one in paragraphs[-4:]
                    if sheet.ems_down(run.box.y0 - one[-1].box.y1) >= -0.6
                    and sheet.ems_down(run.box.y0 - one[-1].box.y1) < 1.9
                    and min(run.box.x1, one[-1].box.x1) - max(run.box.x0, one[-1].box.x0) > 0
                    and abs(run.box.height - one[-1].box.height) < 0.5 * one[-1].box.height
                    and run.box.center[1] > one[-1].box.y1 - 0.2 * sheet.em
                ),
                None,
            )
            if home is None:
                paragraphs.append([run])
            else:
                home.append(run)
    return paragraphs


def read_sentences(sheets: Sequence[Sheet], sentences: Sequence[Sentence], head: Head, context: Context) -> None:
    """Offer what the sentences of a letter state; earlier sentences of the list are believed more."""
    for sheet in sheets:
        for text in texts_of(sheet):
            for place, sentence in enumerate(sentences):
                match = re.search(sentence.pattern, text.said, re.IGNORECASE)
                if match:
                    _offer(match, text, sheet, head, context, 0.8 - 0.002 * place)


def stated_in(sheets: Sequence[Sheet], sentences: Sequence[Sentence]) -> frozenset[str]:
    """Return the names of the fields that sentences of a paper state."""
    names: set[str] = set()
    for text in (text for sheet in sheets for text in texts_of(sheet)):
        for sentence in sentences:
            match = re.search(sentence.pattern, text.said, re.IGNORECASE)
            if match:
                names |= {group.partition("__")[0] for group, raw in match.groupdict().items() if raw}
    return frozenset(names)


@dataclass(frozen=True, slots=True)
class Text:
    """Running text, and the words it is made of."""

    said: str
    places: tuple[tuple[int, int, Word], ...]
    """Where each word begins and ends in it."""

    def words(self, start: int, end: int) -> tuple[Word, ...]:
        """Return the words of a stretch."""
        return tuple(word for low, high, word in self.places if low < end and high > start)


def texts_of(sheet: Sheet, *, outside: Sequence[tuple[float, float]] = ()) -> list[Text]:
    """Return each paragraph as text; then all of the page, for sentences that run over a gap.

    Args:
        sheet: the page.
        outside: heights (from, to) whose runs are left out: tables.
    """
    found = []

    def counts(run: Run) -> bool:
        middle = run.box.center[1]
        return not any(top - 0.001 <= middle <= bottom + 0.001 for top, bottom in outside)

    everything = [run for row in sheet.rows for run in row if counts(run)]
    for runs in [*([run for run in one if counts(run)] for one in paragraphs_of(sheet)), everything]:
        text = ""
        places: list[tuple[int, int, Word]] = []
        edge = max((run.box.x1 for run in runs), default=1.0)
        last: Run | None = None
        for run in runs:
            if last is not None:
                text += _between(last, run, edge, sheet)
            last = run
            offset, inside = len(text), 0
            for word in run.words:
                at = run.text.index(word.text, inside)
                inside = at + len(word.text)
                places.append((offset + at, offset + inside, word))
            text += run.text
        found.append(Text(text, tuple(places)))
    return found


def _between(last: Run, run: Run, edge: float, sheet: Sheet) -> str:
    """Return what joins two runs: a line that ends well before its paragraph's edge ends what it says."""
    below = run.box.center[1] > last.box.y1
    if below and sheet.ems_across(edge - last.box.x1) > ENDED:
        return "\n"
    return "" if is_cjk(last.text[-1:]) and is_cjk(run.text[:1]) else " "


def _offer(
    match: re.Match[str],
    paragraph: Text,
    sheet: Sheet,
    head: Head,
    context: Context,
    score: float,
) -> None:
    for group, raw in match.groupdict().items():
        if raw is None:
            continue
        name, _, fixed = group.partition("__")
        fixed = "" if fixed.isdigit() else fixed
        words = paragraph.words(*match.span(group))
        text = " ".join(raw.split()).strip(" ,，。;；:：“”\"'「」‘’")
        if not words or not text:
            continue
        if fixed:
            value = fixed
        elif type_of(name) == "date":
            dates = dates_in(text, day_first=context.day_first)
            value = (dates[0].value or "") if dates else ""
        else:
            normal = normalise(type_of(name), text, context=context)
            value = normal.value if normal else ""
        if value and len(value) <= 120:
            head.offer(name, found_in(words, text, value, sheet, sure=0.85, name=name), score)
