"""A page as bits of text: words, parted where a label is glued to its value (``发票号码:INV-26``, ``共12箱``).

A bit without digits may be print that every paper of a layout repeats: a *mark*. Must not know a field or a label.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from vault.documents.labels import key_of
from vault.documents.runs import Run, Sheet, is_cjk
from vault.reading.page import Word
from vault.values import Box

_PARTS = re.compile(r"[:：]+|[^:：]+")


@dataclass(frozen=True, slots=True)
class Bit:
    """A word, or the part of one beside a colon or a change of script."""

    text: str
    box: Box
    word: Word
    key: str
    """As labels are compared; empty for punctuation."""
    follows: bool = False
    """Whether it continues the bit before without a space."""

    @property
    def is_mark(self) -> bool:
        """Whether the bit may be fixed print: letters and no digit."""
        return bool(self.key) and not any(c.isdigit() for c in self.key) and (len(self.key) > 1 or is_cjk(self.key))


@dataclass(frozen=True, slots=True)
class Strip:
    """The bits of one run, in order."""

    bits: tuple[Bit, ...]
    box: Box


def strips_of(sheet: Sheet) -> tuple[Strip, ...]:
    """Return the runs of a page as bits, top to bottom."""
    return tuple(Strip(bits, run.box) for run in sheet.runs if (bits := _bits(run)))


def text_of(bits: Sequence[Bit]) -> str:
    """Return what the bits say, as printed."""
    return "".join(bit.text if bit.follows or index == 0 else f" {bit.text}" for index, bit in enumerate(bits))


def _bits(run: Run) -> tuple[Bit, ...]:
    bits: list[Bit] = []
    for word in run.words:
        start = 0
        for number, part in enumerate(_parts(word.text)):
            end = start + len(part)
            key = key_of(part)
            close = number > 0 or (bool(bits) and is_cjk(part[:1]) and is_cjk(bits[-1].text[-1:]))
            bits.append(Bit(part, _share(word, start, end), word, key, close))
            start = end
    return tuple(bits)


def _parts(text: str) -> list[str]:
    parts: list[str] = []
    for piece in _PARTS.findall(text):
        last = 0
        for index in range(1, len(piece)):
            before, here = piece[index - 1], piece[index]
            if before.isalnum() and here.isalnum() and is_cjk(before) != is_cjk(here):
                parts.append(piece[last:index])
                last = index
        parts.append(piece[last:])
    return parts


def _share(word: Word, start: int, end: int) -> Box:
    """Estimate where some characters of a word stand; a Chinese one is about twice as wide as a Latin one."""
    if start == 0 and end == len(word.text):
        return word.box
    widths = [1.0 if is_cjk(c) else 0.55 for c in word.text]
    whole = sum(widths) or 1.0
    left, right = sum(widths[:start]) / whole, sum(widths[:end]) / whole
    return Box(word.box.x0 + left * word.box.width, word.box.y0, word.box.x0 + right * word.box.width, word.box.y1)
