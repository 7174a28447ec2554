"""Tesseract, where it is installed: the second reader of doubtful words, and the only one where RapidOCR cannot be loaded.

Only inside the sandbox: it starts a program, which dies with the child's process group. `chi_sim` alone is used: it holds Latin letters too and
was measured better than together with `eng`. It must not be the first reader of tables: a skewed ruled one breaks it (61 % of characters).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby
from typing import Any

import pytesseract

from vault.reading.page import Word
from vault.reading.pixels import Picture, scaled
from vault.values import Box

_SECONDS = 20
_LANGUAGES = ("chi_sim", "eng")
_FAILURES = (pytesseract.TesseractError, pytesseract.TesseractNotFoundError, RuntimeError, OSError)
_DOUBT = 0.9
"""Confidence: words with digits below it are read again. Sound identifiers of the samples stand at 0.97 and more."""
_MOST_AGAIN = 16
"""Words a page: each costs a tenth of a second; a page with more is doubtful as a whole and says so by its confidence."""
_AGREED, _DISAGREED = 0.95, 0.5
_LINE_HEIGHT = 48
"""Pixels: letters of this size read best."""
_JOIN = 0.5
"""Of the line's height: Chinese pieces closer than this are one run; the program parts them letter by letter."""


@dataclass(frozen=True, slots=True)
class Installed:
    """What was found on this machine."""

    version: str
    language: str


@cache
def installed() -> Installed | None:
    """Return the program's version and the language used; None where either is missing."""
    try:
        version = str(pytesseract.get_tesseract_version())
        known = pytesseract.get_languages()
    except (*_FAILURES, SystemExit):  # the package ends the program over an odd version
        return None
    language = next((name for name in _LANGUAGES if name in known), None)
    return Installed(version, language) if language is not None else None


def read_words(picture: Picture, program: Installed) -> list[Word]:
    """Return the words of a level page."""
    found: Any = pytesseract.image_to_data(
        picture[:, :, ::-1],
        lang=program.language,
        config="--psm 6",
        timeout=4 * _SECONDS,
        output_type=pytesseract.Output.DICT,
    )
    high, wide = picture.shape[:2]
    keys = zip(found["block_num"], found["par_num"], found["line_num"], strict=True)
    pieces = [
        (key, Word(text.strip(), _box(found, index, wide, high), round(max(0.0, float(found["conf"][index])) / 100, 4)))
        for index, (key, text) in enumerate(zip(keys, found["text"], strict=True))
        if text.strip()
    ]
    words: list[Word] = []
    for _, line in groupby(pieces, key=lambda piece: piece[0]):
        words.extend(_joined([word for _, word in line], wide / high))
    return words


def seconded(words: Sequence[Word], picture: Picture) -> tuple[Word, ...]:
    """Return the words, doubtful ones with digits weighed by a second reading: surer where it agrees, for a person to see where not.

    The letters stay those of the first reader: which of the two is right is for a person to say.
    """
    program = installed()
    doubtful = [index for index, word in enumerate(words) if _is_doubtful(word)]
    if program is None or not doubtful or len(doubtful) > _MOST_AGAIN:
        return tuple(words)
    weighed = list(words)
    for index in doubtful:
        word = weighed[index]
        again = _read_line(_cut(picture, word.box), program)
        if again is None:
            continue
        agrees = _letters(again) == _letters(word.text)
        confidence = max(word.confidence, _AGREED) if agrees else min(word.confidence, _DISAGREED)
        weighed[index] = replace(word, confidence=confidence, seconded=agrees)
    return tuple(weighed)


def _is_doubtful(word: Word) -> bool:
    return word.confidence < _DOUBT and len(word.text) >= 3 and any(letter.isdigit() for letter in word.text)


def _read_line(strip: Picture, program: Installed) -> str | None:
    """Return the text of a strip; None where the program fails or finds nothing, which says nothing about the first reading."""
    try:
        text: str = pytesseract.image_to_string(
            strip[:, :, ::-1], lang=program.language, config="--psm 7", timeout=_SECONDS
        )
    except _FAILURES:
        return None
    return text.strip() or None


def _cut(picture: Picture, box: Box) -> Picture:
    """Return the word with a margin of white around it that the program needs, its letters at their best size."""
    high, wide = picture.shape[:2]
    margin = 0.25 * box.height * high
    top, bottom = max(0, int(box.y0 * high - margin)), min(high, int(box.y1 * high + margin) + 1)
    left, right = max(0, int(box.x0 * wide - margin)), min(wide, int(box.x1 * wide + margin) + 1)
    return scaled(picture[top:bottom, left:right], max(1.0, _LINE_HEIGHT / max(1, bottom - top)))


def _letters(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKC", text).upper() if letter.isalnum())


def _box(found: Mapping[str, Sequence[int]], index: int, wide: int, high: int) -> Box:
    left, top = found["left"][index], found["top"][index]
    return Box(left / wide, top / high, (left + found["width"][index]) / wide, (top + found["height"][index]) / high)


def _joined(line: list[Word], aspect: float) -> list[Word]:
    """Return the line's words, Chinese runs put together again."""
    words: list[Word] = []
    for word in line:
        before = words[-1] if words else None
        reach = _JOIN * max(word.box.height, before.box.height if before else 0.0) / aspect
        if (
            before is not None
            and _wide(before.text[-1])
            and _wide(word.text[0])
            and word.box.x0 - before.box.x1 < reach
        ):
            length, more = len(before.text), len(word.text)
            confidence = (before.confidence * length + word.confidence * more) / (length + more)
            words[-1] = Word(before.text + word.text, before.box.union(word.box), round(confidence, 4))
        else:
            words.append(word)
    return words


def _wide(letter: str) -> bool:
    return unicodedata.east_asian_width(letter) in "WF"
