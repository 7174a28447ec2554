"""The words of names, in a form that can be compared: Latin words, overlapping pairs of Chinese signs. Pure."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz

from vault.linking.measures import measures_of, plain_number

_LATIN: Final = re.compile(r"[^\W\d_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_SIGNS: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_EMPTY: Final = frozenset({"the", "of", "and", "for", "with", "in", "de", "la", "by", "to", "a"})

LONG_WORD: Final = 5
_LETTER_SIZE: Final = re.compile(r"(?<![\w'’])(?:x{0,3}s|m|x{0,4}l)(?![\w'’])")
"""Sizes of garments, bibs, gloves; counted as figures, since S and M differ as 30 ml and 50 ml do."""

FUZZY: Final = 84
"""Ratio from which two Latin words of `LONG_WORD` letters and more are taken for one word misread."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a text by script."""

    latin: frozenset[str]
    signs: frozenset[str]
    figures: frozenset[str]

    @property
    def all(self) -> frozenset[str]:
        """Return every word, whatever the script."""
        return self.latin | self.signs | self.figures


@lru_cache(maxsize=131072)
def words_of(text: str) -> Words:
    """Return the words of a text; sizes and numbers become figures such as ``ml:50``."""
    measured = measures_of(text)
    plain = unicodedata.normalize("NFKD", measured.plain)
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign))
    latin = frozenset(word for word in _LATIN.findall(bare) if len(word) > 1 and word not in _EMPTY)
    signs: set[str] = set()
    for run in _SIGNS.findall(unicodedata.normalize("NFKC", measured.plain)):
        signs.update(run[place : place + 2] for place in range(len(run) - 1) or range(1))
    figures = {f"{name}:{plain_number(value)}" for name, value in measured.sizes}
    figures |= {f"x:{pack}" for pack in measured.packs} | {f"n:{number}" for number in measured.numbers}
    figures |= {f"l:{size}" for size in _LETTER_SIZE.findall(bare)}
    return Words(latin, frozenset(signs), frozenset(figures))


def words_of_all(texts: tuple[str, ...]) -> Words:
    """Return the words of several texts together."""
    parts = [words_of(text) for text in texts if text]
    return Words(
        frozenset().union(*(part.latin for part in parts)),
        frozenset().union(*(part.signs for part in parts)),
        frozenset().union(*(part.figures for part in parts)),
    )


def resembles_one_of(word: str, others: frozenset[str]) -> bool:
    """Whether the word is among the others; a long Latin word may differ by what a reader confuses."""
    if word in others:
        return True
    if len(word) < LONG_WORD or not word.isalpha():
        return False
    return any(len(other) >= LONG_WORD and other.isalpha() and fuzz.ratio(word, other) >= FUZZY for other in others)
