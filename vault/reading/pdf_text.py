"""Words with boxes from a PDF page's own text layer, in the frame of the displayed page. Only inside the sandbox: PDFium may crash.

Judges nothing: whether the text layer may be believed is asked in `soundness`.
"""

from __future__ import annotations

import ctypes
import math
from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from vault.reading.page import Word
from vault.values import Box

Affine = tuple[float, float, float, float, float, float]
"""``X = a x + c y + e``, ``Y = b x + d y + f``."""

_GAP = 0.35
"""Of the letter size: a wider gap between two letters ends a word, even without a space (columns set tight to each other)."""
_SUPPOSED_GAP = 0.12
"""Of the letter size: where PDFium supposes a space that the file does not hold, so much of a gap confirms it."""
_HIDDEN_MODES = (raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP)
_WHITE, _CLEAR = 225, 40
"""Of 255: a colour from here on is as good as white, an opacity up to here as good as none."""
_SAMPLE = 100
_MOST = 0.7
"""Of the letters sampled: so many must run one way before /Rotate is overruled."""
_ASCENT, _DESCENT = 0.85, 0.2
"""Of the letter size, above and below the base line: holds Chinese and Latin letters, and rows of usual leading never overlap."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """How a stored page is displayed: its size in points after /Rotate and CropBox, and the way there from PDF space."""

    width: float
    height: float
    rotation: int
    to_displayed: Affine


class Drawing(NamedTuple):
    """How a word is drawn."""

    item: int
    """Address of its text object: tells what was drawn before and after it."""
    invisible: bool
    """Its mode of drawing leaves no ink."""
    faint: bool
    """It is drawn in white or transparent: seen only on a dark ground."""


@dataclass(slots=True)
class TextLayer:
    """What the text layer holds, before anybody believes it."""

    words: list[Word] = field(default_factory=list)
    drawn: list[Drawing] = field(default_factory=list)
    """How each of the words is drawn."""
    hidden: int = 0
    """Letters of words that are drawn invisibly: an OCR layer, or a lie."""
    letters: int = 0
    unmapped: int = 0
    """Letters whose font does not say what they mean."""


@dataclass(slots=True)
class _Run:
    """The word being gathered, in points of the displayed page."""

    first: int
    letters: list[str]
    x0: float
    y0: float
    x1: float
    y1: float
    baseline: float
    size: float


def sheet_of(page: pdfium.PdfPage) -> Sheet:
    """Return how the page is displayed."""
    left, bottom, right, top = page.get_bbox()
    wide, high = max(right - left, 1e-3), max(top - bottom, 1e-3)
    rotation = page.get_rotation() % 360
    ways: dict[int, tuple[float, float, Affine]] = {
        0: (wide, high, (1, 0, 0, -1, -left, top)),
        90: (high, wide, (0, 1, 1, 0, -bottom, -left)),
        180: (wide, high, (-1, 0, 0, 1, right, -bottom)),
        270: (high, wide, (0, -1, -1, 0, top, right)),
    }
    width, height, way = ways[rotation]
    return Sheet(width=width, height=height, rotation=rotation, to_displayed=way)


def read_text_layer(page: pdfium.PdfPage) -> tuple[Sheet, TextLayer]:
    """Return how the page is displayed upright, and the words of the text layer that stand on it."""
    textpage = page.get_textpage()
    try:
        turn = _turn_of_text(textpage.raw)
        if turn is not None and turn != page.get_rotation():
            textpage.close()
            page.set_rotation(turn)  # in memory only; PDFium puts letters in order by it
            textpage = page.get_textpage()
        sheet = sheet_of(page)
        return sheet, _gather(textpage.raw, sheet)
    finally:
        textpage.close()


def _turn_of_text(text: ctypes.c_void_p) -> int | None:
    """Return the turn that makes most of the text level: /Rotate may be wrong, or missing on a page drawn sideways. None without much text."""
    count = raw.FPDFText_CountChars(text)
    turns: Counter[int] = Counter()
    for index in range(0, count, max(1, count // _SAMPLE)):
        if raw.FPDFText_GetUnicode(text, index) > 0x20 and not raw.FPDFText_IsGenerated(text, index):
            clockwise = math.degrees(raw.FPDFText_GetCharAngle(text, index))
            turns[round(-clockwise / 90) * 90 % 360] += 1
    if not turns:
        return None
    turn, times = turns.most_common(1)[0]
    return turn if times >= _MOST * turns.total() and count >= _SAMPLE // 2 else None


def _gather(text: ctypes.c_void_p, sheet: Sheet) -> TextLayer:
    a, b, c, d, e, f = sheet.to_displayed
    layer = TextLayer()
    rect, px, py = raw.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    rect_at, x_at, y_at = ctypes.byref(rect), ctypes.byref(px), ctypes.byref(py)
    unicode_of, box_of, origin_of = raw.FPDFText_GetUnicode, raw.FPDFText_GetLooseCharBox, raw.FPDFText_GetCharOrigin
    run: _Run | None = None
    supposed = False
    level = (0.0, 0.0, 0.0)
    for index in range(raw.FPDFText_CountChars(text)):
        code = unicode_of(text, index)
        letter = chr(code) if code < 0x110000 else "\ufffd"
        if code <= 0x20 or letter.isspace() or code in (0xA0, 0xAD, 0x200B, 0xFEFF):
            if code in (0, 0xAD, 0x200B, 0xFEFF):
                continue
            if raw.FPDFText_IsGenerated(text, index) == 1:
                supposed = True
                continue
            _end(run, text, sheet, layer)
            run = None
            continue
        if not box_of(text, index, rect_at):
            continue
        xa, ya = a * rect.left + c * rect.top + e, b * rect.left + d * rect.top + f
        xb, yb = a * rect.right + c * rect.bottom + e, b * rect.right + d * rect.bottom + f
        x0, x1 = (xa, xb) if xa <= xb else (xb, xa)
        y0, y1 = (ya, yb) if ya <= yb else (yb, ya)
        if run is not None and y0 == level[0] and y1 == level[1]:
            baseline = level[2]  # the same font on the same line: asking again costs as much as all else
        else:
            if not origin_of(text, index, x_at, y_at):
                continue
            baseline = b * px.value + d * py.value + f
            level = (y0, y1, baseline)
        if run is not None:
            reach = (_SUPPOSED_GAP if supposed else _GAP) * run.size
            if abs(baseline - run.baseline) > _GAP * run.size or x0 - run.x1 > reach or x0 < run.x1 - run.size:
                _end(run, text, sheet, layer)
                run = None
        supposed = False
        if run is None:
            run = _Run(index, [letter], x0, y0, x1, y1, baseline, _size(text, index, y1 - y0))
            continue
        run.letters.append(letter)
        run.x0, run.y0, run.x1, run.y1 = min(run.x0, x0), min(run.y0, y0), max(run.x1, x1), max(run.y1, y1)
    _end(run, text, sheet, layer)
    return layer


def _size(text: ctypes.c_void_p, index: int, loose_height: float) -> float:
    """Return the letter size in points as drawn; the loose box's height where the font tells nonsense."""
    matrix = raw.FS_MATRIX()
    size = raw.FPDFText_GetFontSize(text, index)
    if raw.FPDFText_GetMatrix(text, index, ctypes.byref(matrix)):
        size *= math.hypot(matrix.c, matrix.d)
    return size if 0.4 * loose_height <= size <= 1.6 * loose_height else max(loose_height / 1.2, 0.1)


def _end(run: _Run | None, text: ctypes.c_void_p, sheet: Sheet, layer: TextLayer) -> None:
    """Add the finished word, unless it lies off the displayed page or repeats its neighbour (bold drawn twice)."""
    if run is None:
        return
    level = math.cos(raw.FPDFText_GetCharAngle(text, run.first) + math.radians(sheet.rotation)) > 0.995
    y0, y1 = (run.baseline - _ASCENT * run.size, run.baseline + _DESCENT * run.size) if level else (run.y0, run.y1)
    box = Box(
        max(0.0, run.x0 / sheet.width),
        max(0.0, y0 / sheet.height),
        min(1.0, run.x1 / sheet.width),
        min(1.0, y1 / sheet.height),
    )
    if box.x0 >= box.x1 or box.y0 >= box.y1:
        return
    word = Word("".join(run.letters), box)
    if layer.words and _repeats(word, layer.words[-1]):
        return
    drawing = _drawing(text, run.first)
    layer.words.append(word)
    layer.drawn.append(drawing)
    layer.letters += len(word.text)
    layer.hidden += len(word.text) if drawing.invisible else 0
    layer.unmapped += len(word.text) if raw.FPDFText_HasUnicodeMapError(text, run.first) == 1 else 0


def _drawing(text: ctypes.c_void_p, index: int) -> Drawing:
    item = raw.FPDFText_GetTextObject(text, index)
    if not item:
        return Drawing(0, invisible=False, faint=False)
    red, green, blue, opaque = ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint()
    told = raw.FPDFText_GetFillColor(text, index, red, green, blue, opaque)
    faint = bool(told) and (min(red.value, green.value, blue.value) >= _WHITE or opaque.value <= _CLEAR)
    invisible = raw.FPDFTextObj_GetTextRenderMode(item) in _HIDDEN_MODES
    return Drawing(ctypes.addressof(item.contents), invisible=invisible, faint=faint)


def _repeats(word: Word, before: Word) -> bool:
    slack = 0.15 * word.box.height
    return (
        word.text == before.text
        and abs(word.box.x0 - before.box.x0) < slack
        and abs(word.box.y0 - before.box.y0) < slack
        and abs(word.box.x1 - before.box.x1) < slack
    )
