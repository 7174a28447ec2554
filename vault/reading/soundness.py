"""May a page's own text layer be believed? Pure: counts in, a judgement out.

A text layer can be missing, be garbage (fonts without a map to Unicode), be hidden behind a scan (somebody else's OCR), or tell only a
part (a stamped header over a scan, letters drawn as outlines). Whatever is doubtful is looked at: the ink of the page is compared with the
words, and where ink is left unexplained the page is read by OCR.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from vault.reading.page import Word
from vault.values import Box

Verdict = Literal["sound", "look", "partial", "unsound"]

_FEW_LETTERS = 80
"""Letters: below, the text may be a header over a scan or a page of outlines."""
_BAD_SHARE, _BAD_LEAST = 0.02, 4
_COVERED = 0.5
"""Of the page: a picture from here on is a scan of the page."""
_PICTURE_PART = 0.12
"""Of the page: pictures from here on may hold a table; a seal or a logo is smaller."""
_MANY_OUTLINES = 150
_ODD_SHARE = 0.2
_RARE_SHARE, _FEW_CHINESE = 0.3, 12
"""Of Chinese characters, and so many of them at least. Names and trade terms of the samples stay below 0.05."""
_FEW_LATIN = 80
_COMMONEST, _LEAST_COMMON = frozenset("AEINORST"), 0.3
"""Letters: 0.6 of all in English, German, French, Italian and Spanish, half in pinyin; 0.16 where a font shifts them by 29, as some do."""
_CID = re.compile(r"\(cid:\d+\)")
_UNUSED_LATIN = re.compile("[\u0080-\u009f¡¦§¨ª«¬¯±²³´¶·¸¹º»¼½¾¿ÐðþÞ÷¤]")


@dataclass(frozen=True, slots=True)
class Judgement:
    """What to do with a text layer, and why."""

    verdict: Verdict
    """``sound``: take it. ``look``: compare it with the ink. ``partial``: take it, and read what else is on the page by OCR.
    ``unsound``: read the page by OCR alone."""
    reason: str = ""
    garbled: bool = False
    """Its characters mean nothing, so there is nothing to compare."""


def judge(
    words: Sequence[Word], *, hidden: int, pictures: Sequence[Box], outlines: int, unmapped: int = 0
) -> Judgement:
    """Return whether the text layer may be believed.

    Args:
        words: of the text layer.
        hidden: letters of them that are drawn invisibly.
        pictures: where pictures lie on the page.
        outlines: filled curved shapes drawn on the page.
        unmapped: letters whose font does not say what they mean.
    """
    text = "".join(word.text for word in words)
    letters = len(text)
    covered = area_of(pictures)
    bad = sum(map(_is_bad, text)) + sum(len(match) for match in _CID.findall(text))
    bad = max(bad, unmapped)
    if bad >= _BAD_LEAST and bad >= _BAD_SHARE * letters:
        return Judgement("unsound", f"{bad} of {letters} characters have no meaning", garbled=True)
    if letters >= 20 and (
        odd_share(text) > _ODD_SHARE or rare_share(text) > _RARE_SHARE or common_share(words) < _LEAST_COMMON
    ):
        return Judgement("unsound", "its characters are of no language", garbled=True)
    if hidden > 0.5 * letters:
        return Judgement("unsound" if covered >= _COVERED else "look", "its text is drawn invisibly")
    if covered >= _COVERED:
        return Judgement("look", "a picture covers the page")
    if letters < _FEW_LETTERS:
        return Judgement("look", "it holds little text")
    if covered >= _PICTURE_PART:
        return Judgement("look", "pictures cover a part of the page")
    if outlines >= _MANY_OUTLINES:
        return Judgement("look", "many shapes are drawn on the page")
    return Judgement("sound")


def odd_share(text: str) -> float:
    """Return the share of letters that do not occur in trade papers in Chinese, Japanese, Korean, Latin, Cyrillic or Greek script."""
    odd = sum(1 for letter in text if _is_odd(letter))
    return odd / len(text) if text else 0.0


def rare_share(text: str) -> float:
    """Return the share of Chinese characters that no everyday list has: what bytes become when they are read in another encoding."""
    chinese = [letter for letter in text if "\u4e00" <= letter <= "\u9fff"]
    if len(chinese) < _FEW_CHINESE:
        return 0.0
    return sum(1 for letter in chinese if _is_rare(letter)) / len(chinese)


def common_share(words: Sequence[Word]) -> float:
    """Return the share of the eight commonest letters in Latin words; 1 for few. A font whose letters are shifted against their codes has few."""
    letters = [letter for word in words for letter in word.text.upper() if "A" <= letter <= "Z"]
    if len(letters) < _FEW_LATIN:
        return 1.0
    return sum(1 for letter in letters if letter in _COMMONEST) / len(letters)


@cache
def _is_rare(letter: str) -> bool:
    """Whether the character is in none of the everyday parts of the standards for simplified, traditional and Japanese text."""
    everyday = (("gb2312", 0xB0, 0xD7), ("big5", 0xA4, 0xC6), ("shift_jis", 0x88, 0x98))
    for encoding, first, last in everyday:
        try:
            lead = letter.encode(encoding)[0]
        except UnicodeEncodeError:
            continue
        if first <= lead <= last:
            return False
    return True


def beside_words(words: Sequence[Word], others: Sequence[Word]) -> tuple[Word, ...]:
    """Return those of the others (of OCR) that stand where none of the words (of the text layer) does."""
    rows: dict[int, list[Box]] = {}
    for word in words:
        for row in range(int(word.box.y0 * 100), int(word.box.y1 * 100) + 1):
            rows.setdefault(row, []).append(word.box)
    return tuple(
        other
        for other in others
        if not any(_overlap(other.box, box) > 0.25 for box in rows.get(int(other.box.center[1] * 100), ()))
    )


def _overlap(box: Box, other: Box) -> float:
    """Return how much of the first box the other covers."""
    wide = min(box.x1, other.x1) - max(box.x0, other.x0)
    high = min(box.y1, other.y1) - max(box.y0, other.y0)
    area = box.width * box.height
    return wide * high / area if wide > 0 and high > 0 and area > 0 else 0.0


def area_of(boxes: Iterable[Box]) -> float:
    """Return the share of the page the boxes cover together, on a grid of 50 by 50."""
    cells: set[int] = set()
    for box in boxes:
        for row in range(max(0, round(box.y0 * 50)), min(50, round(box.y1 * 50))):
            cells.update(range(row * 50 + max(0, round(box.x0 * 50)), row * 50 + min(50, round(box.x1 * 50))))
    return len(cells) / 2500


def _is_bad(letter: str) -> bool:
    """Whether the letter stands for nothing: replacement, private use, control, unassigned."""
    return letter == "\ufffd" or unicodedata.category(letter) in ("Co", "Cn", "Cc", "Cs")


def _is_odd(letter: str) -> bool:
    code = ord(letter)
    if code < 0x80:
        return False
    if code < 0x100:
        return _UNUSED_LATIN.match(letter) is not None
    return 0x180 <= code < 0x370 or (0x530 <= code < 0x1E00 and not 0x1100 <= code < 0x1200) or 0xA000 <= code < 0xAC00
