"""Ruled lines and pictures drawn on a PDF page, in the frame of the displayed page. Only inside the sandbox."""

from __future__ import annotations

import ctypes
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from vault.reading.page import Rule
from vault.reading.pdf_text import Affine, Sheet
from vault.reading.rules import merge_rules, without_bars
from vault.values import Box

_THIN = 2.5
"""Points: a filled rectangle no thicker than this is a drawn line."""
_SHORT = 6.0
"""Points: shorter strokes are parts of letters and ticks."""
_MAX_OBJECTS = 60_000
"""A page of a drawing program may hold millions of strokes; none of them are cells."""
_MAX_DEPTH = 6
_CLEAR, _CLEAR_SHARE = 200, 0.15
"""Of 255: less opaque points let see what is under them; so many of a picture, and it hides nothing."""
_IDENTITY: Affine = (1, 0, 0, 1, 0, 0)

_Segment = tuple[float, float, float, float]


class Cover(NamedTuple):
    """An opaque area: what was drawn before it and lies under it is not seen."""

    place: int
    """In the order of drawing."""
    box: Box
    picture: Any = None
    """The picture object, where it is one: its mask may leave it clear."""


@dataclass(slots=True)
class Drawn:
    """What is drawn beside text."""

    rules: tuple[Rule, ...] = ()
    pictures: list[Box] = field(default_factory=list)
    outlines: int = 0
    """Filled curved paths: many of them are letters turned into outlines, which no text layer tells of."""
    bars: int = 0
    """Bars of what looks like a drawn bar code."""
    covers: list[Cover] = field(default_factory=list)
    texts: dict[int, int] = field(default_factory=dict)
    """Place of each text object in the order of drawing, by its address."""


@dataclass(slots=True)
class _Sketch:
    sheet: Sheet
    segments: list[_Segment] = field(default_factory=list)
    pictures: list[Box] = field(default_factory=list)
    outlines: int = 0
    seen: int = 0
    covers: list[Cover] = field(default_factory=list)
    texts: dict[int, int] = field(default_factory=dict)


def read_drawn(page: pdfium.PdfPage, sheet: Sheet) -> Drawn:
    """Return lines, picture areas and the number of outlined shapes."""
    sketch = _Sketch(sheet)
    count = raw.FPDFPage_CountObjects(page.raw)
    _walk((raw.FPDFPage_GetObject(page.raw, index) for index in range(count)), _IDENTITY, sketch, depth=0)
    rules = (
        Rule(x0 / sheet.width, y0 / sheet.height, x1 / sheet.width, y1 / sheet.height)
        for x0, y0, x1, y1 in sketch.segments
    )
    inside = [rule for rule in rules if min(rule.x1, rule.y1) >= 0 and max(rule.x0, rule.y0) <= 1]
    kept, bars = without_bars(inside, sheet.width, sheet.height)
    joined = merge_rules(kept, sheet.width, sheet.height)
    return Drawn(joined, sketch.pictures, sketch.outlines, bars, sketch.covers, sketch.texts)


def is_clear(page: pdfium.PdfPage, cover: Cover) -> bool:
    """Whether an area lets see what is under it: a seal or a watermark with a mask around its strokes."""
    if cover.picture is None:
        return False
    drawn = raw.FPDFImageObj_GetRenderedBitmap(page.pdf.raw, page.raw, cover.picture)
    if not drawn:
        return False
    pixels = pdfium.PdfBitmap.from_raw(drawn).to_numpy()  # lets go of the bitmap together with its pixels
    return pixels.ndim == 3 and pixels.shape[2] == 4 and float((pixels[:, :, 3] < _CLEAR).mean()) > _CLEAR_SHARE


def _walk(objects: Iterator[Any], way: Affine, sketch: _Sketch, *, depth: int) -> None:
    for item in objects:
        sketch.seen += 1
        if sketch.seen > _MAX_OBJECTS:
            return
        kind = raw.FPDFPageObj_GetType(item)
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            sketch.texts[ctypes.addressof(item.contents)] = sketch.seen
        elif kind == raw.FPDF_PAGEOBJ_PATH:
            _path(item, way, sketch)
        elif kind == raw.FPDF_PAGEOBJ_IMAGE:
            corners = [_apply(_matrix(item, way), x, y) for x, y in ((0, 0), (1, 0), (1, 1), (0, 1))]
            box = _box([_shown(sketch.sheet, x, y) for x, y in corners], sketch.sheet)
            sketch.pictures.append(box)
            if not raw.FPDFPageObj_HasTransparency(item):
                sketch.covers.append(Cover(sketch.seen, box, item))
        elif kind == raw.FPDF_PAGEOBJ_FORM and depth < _MAX_DEPTH:
            count = raw.FPDFFormObj_CountObjects(item)
            inner = (raw.FPDFFormObj_GetObject(item, index) for index in range(max(0, count)))
            _walk(inner, _matrix(item, way), sketch, depth=depth + 1)


def _path(item: ctypes.c_void_p, way: Affine, sketch: _Sketch) -> None:
    """Add the level and upright strokes of a path, and its middle line where it is a thin filled rectangle."""
    count = raw.FPDFPath_CountSegments(item)
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(item, ctypes.byref(fill), ctypes.byref(stroke))
    if count > 400 or not (fill.value or stroke.value):
        sketch.outlines += 1 if fill.value else 0
        return
    matrix = _matrix(item, way)
    subpaths, curved = _subpaths(item, count, matrix, sketch.sheet)
    if curved and fill.value and not stroke.value:
        sketch.outlines += 1
        return
    for points in subpaths:
        xs, ys = [x for x, _ in points], [y for _, y in points]
        wide, high = max(xs) - min(xs), max(ys) - min(ys)
        if fill.value and not stroke.value:
            if min(wide, high) <= _THIN and max(wide, high) >= _SHORT:
                middle_x, middle_y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
                level = wide >= high
                sketch.segments.append(
                    (min(xs), middle_y, max(xs), middle_y) if level else (middle_x, min(ys), middle_x, max(ys))
                )
            elif min(wide, high) >= _SHORT and _is_rectangle(points) and not raw.FPDFPageObj_HasTransparency(item):
                sketch.covers.append(Cover(sketch.seen, _box(points, sketch.sheet)))
            continue
        for (xa, ya), (xb, yb) in itertools.pairwise(points):
            if abs(ya - yb) <= 0.5 and abs(xa - xb) >= _SHORT:
                sketch.segments.append((min(xa, xb), (ya + yb) / 2, max(xa, xb), (ya + yb) / 2))
            elif abs(xa - xb) <= 0.5 and abs(ya - yb) >= _SHORT:
                sketch.segments.append(((xa + xb) / 2, min(ya, yb), (xa + xb) / 2, max(ya, yb)))


def _is_rectangle(points: list[tuple[float, float]]) -> bool:
    return 4 <= len(points) <= 6 and len({round(x, 1) for x, _ in points}) == len({round(y, 1) for _, y in points}) == 2


def _subpaths(
    item: ctypes.c_void_p, count: int, matrix: Affine, sheet: Sheet
) -> tuple[list[list[tuple[float, float]]], bool]:
    """Return the path's pieces as points of the displayed page, and whether any part is curved."""
    px, py = ctypes.c_float(), ctypes.c_float()
    pieces: list[list[tuple[float, float]]] = []
    curved = False
    for index in range(count):
        segment = raw.FPDFPath_GetPathSegment(item, index)
        kind = raw.FPDFPathSegment_GetType(segment)
        raw.FPDFPathSegment_GetPoint(segment, ctypes.byref(px), ctypes.byref(py))
        point = _shown(sheet, *_apply(matrix, px.value, py.value))
        curved = curved or kind == raw.FPDF_SEGMENT_BEZIERTO
        if kind == raw.FPDF_SEGMENT_MOVETO or not pieces:
            pieces.append([point])
        else:
            pieces[-1].append(point)
        if raw.FPDFPathSegment_GetClose(segment):
            pieces[-1].append(pieces[-1][0])
    return pieces, curved


def _matrix(item: ctypes.c_void_p, way: Affine) -> Affine:
    """Return the object's own matrix followed by the one around it."""
    own = raw.FS_MATRIX()
    if not raw.FPDFPageObj_GetMatrix(item, ctypes.byref(own)):
        return way
    a, b, c, d, e, f = way
    return (
        a * own.a + c * own.b,
        b * own.a + d * own.b,
        a * own.c + c * own.d,
        b * own.c + d * own.d,
        a * own.e + c * own.f + e,
        b * own.e + d * own.f + f,
    )


def _apply(way: Affine, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = way
    return a * x + c * y + e, b * x + d * y + f


def _shown(sheet: Sheet, x: float, y: float) -> tuple[float, float]:
    return _apply(sheet.to_displayed, x, y)


def _box(points: list[tuple[float, float]], sheet: Sheet) -> Box:
    xs, ys = [x / sheet.width for x, _ in points], [y / sheet.height for _, y in points]
    return Box(max(0.0, min(xs)), max(0.0, min(ys)), min(1.0, max(xs)), min(1.0, max(ys)))
