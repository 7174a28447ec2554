"""PDF files page by page: text layer where it is sound, OCR where not, pictures of pages. Only inside the sandbox: PDFium may crash."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import cv2
import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as raw

from vault.errors import Unreadable
from vault.reading.barcodes import find_barcodes
from vault.reading.hidden import suspects, weighed
from vault.reading.how import How
from vault.reading.ink import unexplained_marks
from vault.reading.page import Page, Warned
from vault.reading.pdf_rules import Drawn, is_clear, read_drawn
from vault.reading.pdf_text import Sheet, TextLayer, read_text_layer, sheet_of
from vault.reading.pixels import Grey, Picture, grey_of, pixels, scaled
from vault.reading.scan import LONGEST, read_scan
from vault.reading.settle import settle, without_unseen
from vault.reading.soundness import Judgement, Verdict, judge

_CODES_SIDE = 2000
"""Pixels of the long side of the picture searched for bar codes and ink: at 1,400 the long codes of a declaration are lost."""
_FEW_MARKS = 25
"""Marks of unexplained ink a page may have beside its words: a seal, a signature, a logo."""
_MANY_MARKS = 90
_HALF = 0.5

_SHOWN_ANNOTATIONS = (raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_FREETEXT, raw.FPDF_ANNOT_STAMP)


def engine_of_text() -> str:
    """Return the name of the text-layer engine, as it stands in a page's record."""
    return f"pdfium {pdfium.PYPDFIUM_INFO}"


def open_pdf(path: Path) -> pdfium.PdfDocument:
    """Return the open file.

    Raises:
        Unreadable: encrypted with a password, or broken, or without pages; the fact ``reason`` says which.
    """
    try:
        document = pdfium.PdfDocument(path)
        pages = len(document)
    except pdfium.PdfiumError as error:
        if raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD or "password" in str(error).lower():
            msg = "the PDF is encrypted and opens only with a password"
            raise Unreadable(
                msg, hint="Save a copy without a password and hand that in.", reason="encrypted"
            ) from error
        msg = "the PDF is broken and cannot be opened"
        raise Unreadable(msg, hint="Ask for the file again, or print it to a new PDF.", reason="broken") from error
    if pages < 1:
        msg = "the PDF has no pages"
        raise Unreadable(msg, hint="Ask for the file again.", reason="empty")
    document.init_forms()
    return document


def read_pdf_page(document: pdfium.PdfDocument, number: int, *, how: How) -> tuple[Page, tuple[Warned, ...]]:
    """Return the page, by its text layer or by OCR, and what must be known about it."""
    page = _page(document, number)
    try:
        sheet, layer = read_text_layer(page)
        drawn = read_drawn(page, sheet)
        judgement = judge(
            layer.words,
            hidden=layer.hidden,
            pictures=drawn.pictures,
            outlines=drawn.outlines,
            unmapped=layer.unmapped,
        )
        found = suspects(layer, drawn, partial(is_clear, page))
        # Drawing a page costs as much as reading its text, so it is drawn only where there is something to see.
        look = judgement.verdict == "look" or bool(drawn.pictures or drawn.bars or found)
        grey = grey_of(_draw(page, sheet, _CODES_SIDE)) if look else None
        if grey is not None and found:
            found = weighed(found, layer, drawn, grey)
        if judgement.verdict == "look" and grey is not None:
            judgement = _look(grey, layer, drawn, judgement)
        as_text = _text_page(number, sheet, layer, drawn, grey)
        if judgement.verdict == "sound" and not found:
            return as_text, ()
        if judgement.verdict == "sound" and not found.covered:
            return without_unseen(as_text, found)
        scanned, warned = read_scan(_draw(page, sheet, LONGEST), number, how=how, rotation=sheet.rotation)
        return settle(as_text, scanned, warned, judgement, found)
    finally:
        page.close()


def draw_pdf_page(document: pdfium.PdfDocument, number: int) -> tuple[Picture, int]:
    """Return the page's picture, 2,000 pixels on its long side, and the degrees clockwise its /Rotate turned it."""
    page = _page(document, number)
    try:
        sheet = sheet_of(page)
        return _draw(page, sheet, LONGEST), sheet.rotation
    finally:
        page.close()


def _page(document: pdfium.PdfDocument, number: int) -> pdfium.PdfPage:
    """Return the page with form fields and notes made part of it, as they are part of what is seen."""
    try:
        page = document[number - 1]
        if (
            _has_shown_annotations(page)
            and raw.FPDFPage_Flatten(page.raw, raw.FLAT_NORMALDISPLAY) == raw.FLATTEN_SUCCESS
        ):
            page.close()
            page = document[number - 1]
    except pdfium.PdfiumError as error:
        msg = "the page is broken and cannot be opened"
        raise Unreadable(msg, hint="Ask for the file again, or print it to a new PDF.", reason="broken") from error
    return page


def _has_shown_annotations(page: pdfium.PdfPage) -> bool:
    for index in range(min(raw.FPDFPage_GetAnnotCount(page.raw), 2000)):
        note = raw.FPDFPage_GetAnnot(page.raw, index)
        if not note:
            continue
        kind = raw.FPDFAnnot_GetSubtype(note)
        raw.FPDFPage_CloseAnnot(note)
        if kind in _SHOWN_ANNOTATIONS:
            return True
    return False


def _draw(page: pdfium.PdfPage, sheet: Sheet, longest: int) -> Picture:
    """Return the page as displayed, in colour (BGR), so many pixels on its long side."""
    scale = longest / max(sheet.width, sheet.height)
    bitmap = page.render(scale=scale, may_draw_forms=True)
    drawn = pixels(bitmap.to_numpy())
    if drawn.ndim == 2 or drawn.shape[2] == 1:
        return pixels(cv2.cvtColor(drawn, cv2.COLOR_GRAY2BGR))
    return np.ascontiguousarray(drawn[:, :, :3])


def _look(grey: Grey, layer: TextLayer, drawn: Drawn, judgement: Judgement) -> Judgement:
    """Return whether the words explain the ink of the page."""
    shown = layer.letters - layer.hidden
    marks = unexplained_marks(scaled(grey, 1000 / max(grey.shape)), layer.words, drawn.rules)
    if layer.hidden > _HALF * layer.letters:
        return Judgement("unsound", judgement.reason)
    allowed = _FEW_MARKS if shown < _MANY_MARKS else max(_MANY_MARKS, 0.15 * shown)
    if marks > allowed:
        verdict: Verdict = "partial" if shown >= _MANY_MARKS and not layer.hidden else "unsound"
        return Judgement(verdict, f"{judgement.reason}, and its words do not explain its ink")
    return Judgement("sound")


def _text_page(number: int, sheet: Sheet, layer: TextLayer, drawn: Drawn, grey: Grey | None) -> Page:
    return Page(
        number=number,
        method="text",
        engine=engine_of_text(),
        confidence=1.0,
        rotation=sheet.rotation,
        width=sheet.width,
        height=sheet.height,
        words=tuple(layer.words),
        rules=drawn.rules,
        barcodes=find_barcodes(grey) if grey is not None else (),
    )
