"""Tesseract, where it is installed: reads scripts the default engine does not hold, gives the second opinion, and reads alone where need be.

Only inside the sandbox: it starts a program, which dies with the child's process group. Without a language `chi_sim` alone is used: it holds
Latin letters too and was measured better than together with `eng`. It must not find the lines of tables: a skewed ruled one breaks it (61 % of
characters). So it is given strips of one line each, stacked in one picture, because starting it costs a tenth of a second.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby
from typing import Any

import cv2
import numpy as np
import pytesseract

from vault.reading.engines.engine import Engine
from vault.reading.engines.lines import Letter
from vault.reading.languages.language import Language
from vault.reading.page import Word
from vault.reading.pixels import Grey, Picture, grey_of, pixels, scaled
from vault.values import Box

_SECONDS = 20
_DEFAULT_PACKS = ("chi_sim", "eng")
_FAILURES = (pytesseract.TesseractError, pytesseract.TesseractNotFoundError, RuntimeError, OSError)
_LETTERS_HIGH = 40
"""Pixels of a strip: letters of this size read best."""
_MARGIN = 14
"""Pixels of white around a strip."""
_STACK = 40
"""Strips in one picture."""
_WIDEST = 4000
"""Pixels of a strip: wider ones are made smaller."""
_JOIN = 0.5
"""Of the line's height: Chinese pieces closer than this are one run; the program parts them letter by letter."""
_RULED = 0.7
"""Of a strip's width: a row at its edge with so much ink is a ruled line, not letters."""
_LEVELS_APART = 30
"""Grey levels between ink and paper: strips with less are empty, and stretching them would make text of their grain."""


@dataclass(frozen=True, slots=True)
class Installed:
    """What was found on this machine."""

    version: str
    packs: frozenset[str]


@dataclass(slots=True)
class _Row:
    """Where a strip lies in the stacked picture, and what was read there."""

    left: int
    middle: float
    wide: int
    letters: list[Letter] = field(default_factory=list)


@cache
def installed() -> Installed | None:
    """Return the program's version and its language packs; None where it is missing."""
    try:
        version = str(pytesseract.get_tesseract_version())
        return Installed(version, frozenset(pytesseract.get_languages()))
    except (*_FAILURES, SystemExit):  # the package ends the program over an odd version
        return None


class _Tesseract:
    """The engine, as others are asked."""

    name = "tesseract"

    def missing(self, language: Language | None) -> str | None:
        """Return the system package to install, None where all is there."""
        program = installed()
        if program is None:
            return "tesseract-ocr" if language is None else f"tesseract-ocr and {language.package}"
        if _pack(program, language) is None:
            return language.package if language is not None else "tesseract-ocr-chi-sim"
        return None

    def title(self, language: Language | None) -> str:
        """Return version and language pack."""
        program = installed()
        return f"tesseract {program.version} {_pack(program, language)}" if program is not None else ""

    def recognise(
        self,
        strips: Sequence[Picture],
        *,
        language: Language | None,
        threads: int,  # noqa: ARG002 - the program is told by its environment
    ) -> list[tuple[Letter, ...]]:
        """Return the letters of each strip; none where the program fails, which says nothing about the strip."""
        program = installed()
        pack = _pack(program, language) if program is not None else None
        if pack is None:
            return [()] * len(strips)
        read: list[tuple[Letter, ...]] = []
        for start in range(0, len(strips), _STACK):
            read.extend(_read_stack(strips[start : start + _STACK], pack))
        return read


ENGINE: Engine = _Tesseract()


def read_page(picture: Picture) -> list[Word]:
    """Return the words of a level page, whose lines the program finds by itself: for where the default engine cannot be loaded."""
    program = installed()
    pack = _pack(program, None) if program is not None else None
    if pack is None:
        return []
    found = _data(picture[:, :, ::-1], pack, seconds=4 * _SECONDS)
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


def _pack(program: Installed, language: Language | None) -> str | None:
    wanted = _DEFAULT_PACKS if language is None else (language.tesseract,)
    return next((pack for pack in wanted if pack in program.packs), None)


def _data(picture: Picture, pack: str, *, seconds: int) -> Mapping[str, Sequence[Any]]:
    found: Mapping[str, Sequence[Any]] = pytesseract.image_to_data(
        picture, lang=pack, config="--psm 6", timeout=seconds, output_type=pytesseract.Output.DICT
    )
    return found


def _read_stack(strips: Sequence[Picture], pack: str) -> list[tuple[Letter, ...]]:
    """Return the letters of some strips, read in one call."""
    stack, rows = _stacked([_clean(strip) for strip in strips])
    try:
        found = _data(stack, pack, seconds=_SECONDS + len(strips))
    except _FAILURES:
        return [()] * len(strips)
    high = _LETTERS_HIGH + 2 * _MARGIN
    for index, text in enumerate(found["text"]):
        word = text.strip()
        middle = found["top"][index] + found["height"][index] / 2
        row = rows[min(len(rows) - 1, int(middle // high))]
        if not word or abs(middle - row.middle) > high / 2:
            continue
        start = (found["left"][index] - row.left) / row.wide
        width = found["width"][index] / row.wide
        sure = max(0.0, float(found["conf"][index])) / 100
        if row.letters and not (_chinese(row.letters[-1].text) and _chinese(word[0])):
            row.letters.append(Letter(" ", min(1.0, max(0.0, start)), 1.0))
        row.letters.extend(
            Letter(letter, min(1.0, max(0.0, start + width * (place + 0.5) / len(word))), sure)
            for place, letter in enumerate(word)
        )
    return [tuple(row.letters) for row in rows]


def _stacked(strips: Sequence[Grey]) -> tuple[Grey, list[_Row]]:
    """Return the strips under each other on white, and where each lies."""
    high = _LETTERS_HIGH + 2 * _MARGIN
    stack = np.full((high * len(strips), 2 * _MARGIN + max(strip.shape[1] for strip in strips)), 255, dtype=np.uint8)
    rows = []
    for number, strip in enumerate(strips):
        top = number * high + _MARGIN + (_LETTERS_HIGH - strip.shape[0]) // 2
        stack[top : top + strip.shape[0], _MARGIN : _MARGIN + strip.shape[1]] = strip
        rows.append(_Row(_MARGIN, number * high + high / 2, strip.shape[1]))
    return stack, rows


def _clean(strip: Picture) -> Grey:
    """Return the strip in grey with dark letters on white, at the best size: strips of one page may come from its light and its shadow."""
    grey = grey_of(strip)
    scale = min(_LETTERS_HIGH / grey.shape[0], _WIDEST / grey.shape[1])
    sized = scaled(grey, scale)[:_LETTERS_HIGH]
    dark, light = (float(level) for level in np.percentile(sized, (2, 98)))
    if light - dark < _LEVELS_APART:
        return np.full(sized.shape, 255, dtype=np.uint8)
    stretched = ((sized.astype(np.float32) - dark) / (light - dark) * 255).clip(0, 255)
    clean = pixels(cv2.bitwise_not(pixels(stretched)) if float(np.median(stretched)) < 110 else stretched)
    return _without_rules(clean)


def _without_rules(strip: Grey) -> Grey:
    """Return the strip without the ruled line its cell stands on: the program takes it for strokes of the letters."""
    high, wide = strip.shape[:2]
    if wide < high:
        return strip
    ruled = np.flatnonzero((strip < 128).sum(axis=1) >= _RULED * wide)
    cleaned = strip.copy()
    for row in ruled.tolist():
        if not 0.2 * high <= row <= 0.8 * high:
            cleaned[max(0, row - 1) : row + 2] = 255
    return cleaned


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
            and _chinese(before.text[-1])
            and _chinese(word.text[0])
            and word.box.x0 - before.box.x1 < reach
        ):
            length, more = len(before.text), len(word.text)
            confidence = (before.confidence * length + word.confidence * more) / (length + more)
            words[-1] = Word(before.text + word.text, before.box.union(word.box), round(confidence, 4))
        else:
            words.append(word)
    return words


def _chinese(letter: str) -> bool:
    """Whether the letter is of a script written without spaces (Hangul is written with them)."""
    return unicodedata.east_asian_width(letter) in "WF" and not unicodedata.name(letter, "").startswith("HANGUL")
