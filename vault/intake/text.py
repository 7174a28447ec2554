"""Foreign text: its encoding by its bytes, and whether it is a table of separated values. Pure.

Nothing says how a text file is written. UTF-8 can be told by its form; the old double-byte encodings are told by where the everyday
characters of each lie, which is where text in another of them seldom falls.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from dataclasses import dataclass
from typing import Final

SEPARATORS: Final = ("\t", ";", ",", "|")
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff]")
_SAMPLE: Final = 65536
_LINES: Final = 60
_COLUMNS: Final = 3
"""Commas that two lines must have alike to be rows of a table: prose has one or two."""
_ENOUGH: Final = 0.6
"""Share of everyday characters from which an encoding is believed."""
_HEADING: Final = re.compile(r"\s*sep=(.)\s*$")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text and the encoding it was in."""

    text: str
    encoding: str


def decode_text(data: bytes, *, cut: bool = False) -> Decoded | None:
    """Return the text, or None where the bytes are no text.

    Args:
        data: All of the file, or its beginning.
        cut: Whether it is only the beginning, so that the last character may be a part of one.
    """
    found = _by_form(data, cut=cut)
    if found is None or not found.text.strip() or _CONTROLS.search(found.text):
        return None
    return found


def separator_of(text: str) -> str | None:
    """Return what parts the values of a table, or None where the text is none: two lines at least must be parted alike."""
    lines = [line for line in text.splitlines()[:_LINES] if line.strip()]
    told = _HEADING.match(lines[0]) if lines else None
    if told:
        return told[1]
    best, most = None, 0
    for separator in SEPARATORS:
        counts = [_outside_quotes(line, separator) for line in lines]
        parted = [count for count in counts if count]
        if len(parted) < 2 or len(parted) * 3 < len(lines):
            continue
        count, alike = max(Counter(parted).items(), key=lambda one: (one[1] * one[0], one[0]))
        # Programs leave out the empty values behind the last one, so the lines above a table are shorter than its rows.
        is_table = count >= (_COLUMNS if separator == "," else 2)
        if alike >= 2 and (is_table or alike * 2 >= len(parted)) and alike * count > most:
            best, most = separator, alike * count
    return best


def _outside_quotes(line: str, separator: str) -> int:
    return sum(part.count(separator) for part in line.split('"')[::2])


def _by_form(data: bytes, *, cut: bool) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded(data[len(mark) :], encoding, cut=cut)
    sample = data[:_SAMPLE]
    if b"\x00" in sample:
        even, odd = sample[0::2].count(0), sample[1::2].count(0)
        return _decoded(data, "utf-16-le" if odd > even else "utf-16-be", cut=cut)
    utf8 = _decoded(data, "utf-8", cut=cut)
    return utf8 or _old(data, sample, cut=cut)


def _old(data: bytes, sample: bytes, *, cut: bool) -> Decoded | None:
    """Return the text of the encoding whose everyday characters it holds."""
    ranked = sorted(
        (
            (_hangul(sample), "cp949"),
            (_share(sample, 0xB0, 0xD7), "gb18030"),
            (_share(sample, 0xA4, 0xC6), "big5hkscs"),
            (_japanese(sample), "cp932"),
        ),
        key=lambda one: -one[0],
    )
    for share, encoding in ranked:
        if share >= _ENOUGH and (found := _decoded(data, encoding, cut=cut)) is not None:
            return found
    return _decoded(data, "cp1252", cut=cut)


def _pairs(sample: bytes) -> list[tuple[int, int]]:
    """Return the double bytes a text would have if its encoding had any."""
    pairs: list[tuple[int, int]] = []
    place = 0
    while place + 1 < len(sample):
        if sample[place] >= 0x81:
            pairs.append((sample[place], sample[place + 1]))
            place += 2
        else:
            place += 1
    return pairs


def _share(sample: bytes, low: int, high: int) -> float:
    """Return how many of the characters beyond ASCII are of an encoding's everyday area; its punctuation (0xA1 to 0xA3) counts for none."""
    pairs = [pair for pair in _pairs(sample) if not 0xA1 <= pair[0] <= 0xA3]
    everyday = sum(
        low <= lead <= high and (trail >= 0xA1 or (low == 0xA4 and 0x40 <= trail <= 0x7E)) for lead, trail in pairs
    )
    return everyday / len(pairs) if pairs else 0.0


def _hangul(sample: bytes) -> float:
    """Return the share of Hangul (0xB0 to 0xC8): Chinese, in the order of its sounds, has a third of its characters behind it."""
    pairs = [pair for pair in _pairs(sample) if not 0xA1 <= pair[0] <= 0xA3]
    if len(pairs) < 8:
        return 0.0
    inside = sum(0xB0 <= lead <= 0xC8 and trail >= 0xA1 for lead, trail in pairs) / len(pairs)
    return inside if inside > 0.97 else 0.0


def _japanese(sample: bytes) -> float:
    """Return the share of kana and of the kanji of the first level in Shift JIS."""
    pairs = _pairs(sample)
    kana = sum(
        (lead == 0x82 and 0x9F <= trail <= 0xF1) or (lead == 0x83 and 0x40 <= trail <= 0x96) for lead, trail in pairs
    )
    kanji = sum(0x88 <= lead <= 0x97 and trail >= 0x40 for lead, trail in pairs)
    other = [pair for pair in pairs if pair[0] != 0x81]
    return (kana + kanji) / len(other) if other else 0.0


def _decoded(data: bytes, encoding: str, *, cut: bool) -> Decoded | None:
    try:
        decoder = codecs.getincrementaldecoder(encoding)("strict")
        text = decoder.decode(data, final=not cut)
    except (UnicodeDecodeError, LookupError):
        return None
    return Decoded(text, encoding)
