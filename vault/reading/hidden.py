"""Words of a text layer that a person looking at the page does not see: drawn invisibly, in white, or under something. Pure but for the pixels.

A hidden layer is mostly another program's OCR behind a scan. It may as well be a lie: whoever reads the file by machine sees other numbers than
whoever looks at it. So what is seen decides, and what is hidden is told.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from vault.reading.pdf_rules import Cover, Drawn
from vault.reading.pdf_text import TextLayer
from vault.reading.pixels import Grey
from vault.values import Box

_UNDER = 0.6
"""Of a word's area: so much under an opaque area hides it."""
_APART = 40
"""Grey levels between ink and ground."""
_INK = 0.02
"""Of a word's area."""


@dataclass(frozen=True, slots=True)
class Suspects:
    """Places in the text layer of words that may not be what is seen."""

    unseen: frozenset[int] = frozenset()
    """Drawn so that they leave no ink, or in the colour of paper: a dark ground may yet show them."""
    covered: frozenset[int] = frozenset()
    """Under a picture or a box."""

    def __bool__(self) -> bool:
        return bool(self.unseen or self.covered)


def suspects(layer: TextLayer, drawn: Drawn, is_clear: Callable[[Cover], bool]) -> Suspects:
    """Return the words whose drawing makes it doubtful that they are seen.

    Args:
        layer: the words.
        drawn: what else is drawn.
        is_clear: whether a picture lets see what is under it; asked only where one lies on a word.
    """
    unseen = {index for index, how in enumerate(layer.drawn) if how.invisible or how.faint}
    return Suspects(frozenset(unseen), frozenset(_under(layer, drawn, is_clear)))


def weighed(found: Suspects, layer: TextLayer, drawn: Drawn, grey: Grey) -> Suspects:
    """Return the suspects after a look at the page: those on a bare spot are unseen, those whose ink may be another's are covered."""
    bare = frozenset(place for place in found.unseen if not _has_ink(layer.words[place].box, grey))
    inked = {
        place
        for place in found.unseen - bare
        if layer.drawn[place].invisible or any(_lies_in(layer.words[place].box, box) for box in drawn.pictures)
    }
    return Suspects(bare, (found.covered | inked) - bare)


def _lies_in(box: Box, outer: Box) -> bool:
    x, y = box.center
    return outer.x0 <= x <= outer.x1 and outer.y0 <= y <= outer.y1


def _under(layer: TextLayer, drawn: Drawn, is_clear: Callable[[Cover], bool]) -> set[int]:
    first = min(drawn.texts.values(), default=None)
    found: set[int] = set()
    for cover in drawn.covers:
        if first is None or cover.place < first:
            continue
        under = {
            index
            for index, (word, how) in enumerate(zip(layer.words, layer.drawn, strict=True))
            if drawn.texts.get(how.item, cover.place) < cover.place
            and _common(word.box, cover.box) >= _UNDER * word.box.width * word.box.height
        }
        if under - found and not is_clear(cover):
            found |= under
    return found


def _common(box: Box, other: Box) -> float:
    wide = min(box.x1, other.x1) - max(box.x0, other.x0)
    high = min(box.y1, other.y1) - max(box.y0, other.y0)
    return wide * high if wide > 0 and high > 0 else 0.0


def _has_ink(box: Box, grey: Grey) -> bool:
    high, wide = grey.shape[:2]
    inset = 0.15 * (box.y1 - box.y0)
    spot = grey[
        int((box.y0 + inset) * high) : max(int((box.y0 + inset) * high) + 1, int((box.y1 - inset) * high)),
        int(box.x0 * wide) : max(int(box.x0 * wide) + 1, int(box.x1 * wide)),
    ]
    if spot.size == 0:
        return False
    ground = float(np.median(spot))
    return float((np.abs(spot.astype(np.float32) - ground) > _APART).mean()) >= _INK
