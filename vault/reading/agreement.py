"""Does a text layer say what the page shows? Its words against those of OCR on the same spots. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from vault.reading.page import Word

_ALIKE = 75
"""Of 100: words this much alike are the same, one of them misread."""
_SURE = 0.93
"""Confidence of OCR from which on a number that differs counts."""
_MUCH = 0.3
"""Of the letters compared: a layer that differs in more is about something else."""
_LOOKS_LIKE = str.maketrans("OQDIL|ZSB", "000111258")
_SHOWN = 3
"""Differences that are named."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How a text layer compares with the picture."""

    same: int
    """Letters of words that are seen where the layer has them."""
    other: int
    """Letters of words where something else is seen."""
    missing: int
    """Letters of words where nothing is seen."""
    differing: tuple[tuple[int, str, str], ...] = ()
    """Numbers that are surely seen otherwise: place in the layer, what the layer says, what is seen."""
    wrong: frozenset[int] = frozenset()
    """Places in the layer of all words that are not seen."""

    @property
    def disagrees(self) -> bool:
        """Whether the layer says something else than the page shows."""
        compared = self.same + self.other + self.missing
        return bool(self.differing) or (compared > 0 and self.other + self.missing > _MUCH * compared)

    def told(self) -> str:
        """Return the differences in words."""
        named = "; ".join(f"{layer!r} where {seen!r} is seen" for _, layer, seen in self.differing[:_SHOWN])
        compared = self.same + self.other + self.missing
        share = f"{self.other + self.missing} of {compared} letters of its text layer are not seen"
        return named or share


def agreement(layer: Sequence[Word], seen: Sequence[Word], places: Iterable[int] | None = None) -> Agreement:
    """Return how the words of the layer (at some places, else all) compare with those seen on the page, both in the frame of the page as shown."""
    rows: dict[int, list[Word]] = {}
    for word in seen:
        rows.setdefault(int(word.box.center[1] * 100), []).append(word)
    same = other = missing = 0
    differing: list[tuple[int, str, str]] = []
    wrong: set[int] = set()
    for place in range(len(layer)) if places is None else sorted(places):
        word = layer[place]
        said = _plain(word.text)
        if not said:
            continue
        there = _there(word, rows)
        shown = _plain("".join(found.text for found in there))
        number = _is_number(said)
        if not shown:
            missing += len(said)
            wrong.add(place)
        elif _holds(shown, said, number=number):
            same += len(said)
        elif number and min(found.confidence for found in there) >= _SURE:
            other += len(said)
            wrong.add(place)
            differing.append((place, word.text, " ".join(found.text for found in there)))
        elif fuzz.partial_ratio(said, shown) >= _ALIKE or Levenshtein.distance(said, shown) <= 1:
            same += len(said)
        else:
            other += len(said)
            wrong.add(place)
    return Agreement(same, other, missing, tuple(differing), frozenset(wrong))


def _holds(shown: str, said: str, *, number: bool) -> bool:
    """Whether what is seen holds what the layer says; a part of a word will do, a part of a number will not."""
    if said in shown:
        return True
    if number:
        return _as_digits(said) in _as_digits(shown)
    return shown in said and 2 * len(shown) > len(said)


def _there(word: Word, rows: dict[int, list[Word]]) -> list[Word]:
    """Return the seen words on the spot of the word, from left to right."""
    box = word.box
    found = [
        other
        for row in range(int(box.y0 * 100), int(box.y1 * 100) + 1)
        for other in rows.get(row, ())
        if box.y0 <= other.box.center[1] <= box.y1
        and min(box.x1, other.box.x1) - max(box.x0, other.box.x0) > 0.3 * min(box.width, other.box.width)
    ]
    return sorted(found, key=lambda other: other.box.x0)


def _is_number(text: str) -> bool:
    digits = sum(letter.isdigit() for letter in text)
    return digits >= 2 and 2 * digits >= len(text)


def _as_digits(text: str) -> str:
    """Return the text with letters that look like digits as digits."""
    return text.translate(_LOOKS_LIKE)


def _plain(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKC", text).upper() if letter.isalnum())
