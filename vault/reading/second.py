"""The second reading of doubtful words by another engine: surer where both agree, for a person to see where not. Only inside the sandbox."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from vault.reading.engines.engine import Engine
from vault.reading.languages.language import Language
from vault.reading.page import Word
from vault.reading.pixels import Picture
from vault.values import Box

_DOUBT = 0.9
"""Confidence: words with digits below it are read again. Sound identifiers of the samples stand at 0.97 and more."""
_MOST_AGAIN = 40
"""Words a page: a page with more is doubtful as a whole and says so by its confidence."""
_AGREED, _DISAGREED = 0.95, 0.5
_LONGEST_OTHER = 200
"""Letters of a differing reading that are kept."""


def seconded(
    words: Sequence[Word], picture: Picture, engine: Engine, *, language: Language | None, threads: int
) -> tuple[Word, ...]:
    """Return the words, doubtful ones with digits weighed by a second reading.

    The letters stay those of the first reader: which of the two is right is for a person to say, who is shown both.
    """
    doubtful = [index for index, word in enumerate(words) if _is_doubtful(word)]
    if not doubtful or len(doubtful) > _MOST_AGAIN or engine.missing(language) is not None:
        return tuple(words)
    strips = [_cut(picture, words[index].box) for index in doubtful]
    weighed = list(words)
    for index, letters in zip(doubtful, engine.recognise(strips, language=language, threads=threads), strict=True):
        again = "".join(letter.text for letter in letters).strip()
        if not again:  # says nothing about the first reading
            continue
        word = weighed[index]
        agrees = _plain(again) == _plain(word.text)
        weighed[index] = replace(
            word,
            confidence=max(word.confidence, _AGREED) if agrees else min(word.confidence, _DISAGREED),
            seconded=agrees,
            other_reading="" if agrees else again[:_LONGEST_OTHER],
        )
    return tuple(weighed)


def _is_doubtful(word: Word) -> bool:
    return word.confidence < _DOUBT and len(word.text) >= 3 and any(letter.isdigit() for letter in word.text)


def _cut(picture: Picture, box: Box) -> Picture:
    """Return the word with a little of the paper around it."""
    high, wide = picture.shape[:2]
    margin = 0.15 * box.height * high
    top, bottom = max(0, int(box.y0 * high - margin)), min(high, int(box.y1 * high + margin) + 1)
    left, right = max(0, int(box.x0 * wide - margin)), min(wide, int(box.x1 * wide + margin) + 1)
    return picture[top:bottom, left:right]


def _plain(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKC", text).upper() if letter.isalnum())
