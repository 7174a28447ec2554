"""Lines of OCR to words with boxes: at spaces, at wide gaps and at ruled lines. Pure.

A detector often takes two table cells, or a label and its value, for one line; the columns where the letters were seen tell them apart.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from vault.reading.page import Rule, Word
from vault.values import Box

_WIDE_GAP = 0.9
"""Of the letter size: a wider gap between letters ends a word, though no space was read."""
_EM = 0.8
"""Letter size, of the height of the detector's box, which is drawn with a margin."""
_MARGIN = 0.12
"""Of the height of the detector's box: its margin at each side."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One letter of a line; `at` is its middle as a fraction of the line's width."""

    text: str
    at: float
    confidence: float


def split_line(letters: Sequence[Seen], box: Box, *, aspect: float, rules: Sequence[Rule] = ()) -> list[Word]:
    """Return the words of a line.

    Args:
        letters: from left to right, spaces included.
        box: of the line, level, in fractions of the page.
        aspect: width over height of the page.
        rules: upright lines of the page; one that crosses the box separates words.
    """
    size = _EM * box.height / aspect  # one letter size as a fraction of the page's width
    crossing = [rule.x0 for rule in rules if _crosses(rule, box)]
    groups: list[list[Seen]] = [[]]
    for letter in letters:
        if letter.text.isspace():
            groups.append([])
            continue
        if groups[-1]:
            before = groups[-1][-1]
            x_before, x_now = box.x0 + before.at * box.width, box.x0 + letter.at * box.width
            usual = (_advance(before.text) + _advance(letter.text)) / 2 * size
            apart = x_now - x_before > usual + _WIDE_GAP * size
            if apart or any(x_before < x <= x_now for x in crossing):
                groups.append([])
        groups[-1].append(letter)
    filled = [group for group in groups if group]
    return [
        _word(group, box, size, first=index == 0, last=index == len(filled) - 1) for index, group in enumerate(filled)
    ]


def _word(group: list[Seen], box: Box, size: float, *, first: bool, last: bool) -> Word:
    """Return the word; at the ends of its line it reaches the detector's box less its margin, inside as far as its letters."""
    margin = _MARGIN * size / _EM
    start = box.x0 + group[0].at * box.width - _advance(group[0].text) / 2 * size
    end = box.x0 + group[-1].at * box.width + _advance(group[-1].text) / 2 * size
    x0 = box.x0 + margin if first else max(box.x0, start)
    x1 = box.x1 - margin if last else min(box.x1, end)
    inset = _MARGIN * box.height
    total = sum(letter.confidence for letter in group)
    return Word(
        "".join(letter.text for letter in group),
        Box(min(x0, x1), box.y0 + inset, max(x0, x1), box.y1 - inset),
        confidence=round(total / len(group), 4),
    )


def _advance(letter: str) -> float:
    """Return the usual width of a letter, in letter sizes."""
    return 1.0 if unicodedata.east_asian_width(letter) in "WF" else 0.55


def _crosses(rule: Rule, box: Box) -> bool:
    """Whether an upright line runs through the box, not along one of its ends."""
    inside = 0.2 * box.height
    return (
        not rule.is_horizontal
        and box.x0 < rule.x0 < box.x1
        and rule.y0 <= box.y0 + inside
        and rule.y1 >= box.y1 - inside
    )
