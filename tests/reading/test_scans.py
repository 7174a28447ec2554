"""Scans and photographs are read whichever way they lie, and their boxes point at the displayed page. Runs the real OCR engine."""

from __future__ import annotations

import io
from collections.abc import Callable

import cv2
import numpy as np
import pypdfium2 as pdfium
import pytest
import zxingcpp
from fpdf import FPDF
from PIL import Image
from pypdf import PdfReader, PdfWriter

from vault.reading.page import Page, Reading, Word
from vault.values import Box

pytestmark = pytest.mark.ocr

Read = Callable[..., Reading]
AsFile = Callable[..., bytes]

EXPECTED = ("TNX-26-0714", "2026-03-09", "保湿面霜", "晨岚国际贸易有限公司", "1234.5", "960.25", "Total")


def word(page: Page, text: str) -> Word:
    """Return the first word that holds the text."""
    return next(found for found in page.words if text in found.text)


def missing(page: Page) -> list[str]:
    whole = " ".join(found.text for found in page.words)
    return [text for text in EXPECTED if text not in whole]


def tiff(*pages: Image.Image) -> bytes:
    buffer = io.BytesIO()
    pages[0].save(buffer, "TIFF", save_all=True, append_images=pages[1:], compression="tiff_deflate")
    return buffer.getvalue()


def near(box: Box, other: Box, slack: float = 0.02) -> bool:
    return all(abs(a - b) < slack for a, b in zip(box.as_list(), other.as_list(), strict=True))


def test_every_quarter_turn_of_a_scan_reads_alike(read: Read, picture: Image.Image) -> None:
    """Pages of one TIFF, turned counter-clockwise by 0, 90, 180 and 270 degrees."""
    turned = [picture.rotate(turn, expand=True) for turn in (0, 90, 180, 270)]
    reading = read(tiff(*turned))
    assert [page.rotation for page in reading.pages] == [0, 90, 180, 270]
    assert [page.method for page in reading.pages] == ["ocr"] * 4
    assert [missing(page) for page in reading.pages] == [[]] * 4
    first = reading.pages[0]
    for page in reading.pages:
        assert page.confidence > 0.95
        assert near(page.to_displayed(word(page, "TNX").box), first.to_displayed(word(first, "TNX").box))


def test_skew_is_taken_out_and_boxes_point_at_the_crooked_page(read: Read, picture: Image.Image) -> None:
    """Turned counter-clockwise by 3 degrees and back: rows are level in the page's own frame, boxes lie on the picture."""
    crooked = [picture.rotate(turn, resample=Image.Resampling.BICUBIC, fillcolor="white") for turn in (3, -3)]
    for page, turn in zip(read(tiff(*crooked)).pages, (3, -3), strict=True):
        assert missing(page) == []
        assert page.skew == pytest.approx(-turn, abs=0.3)
        last = word(page, "Weight").box
        assert word(page, "Description").box.center[1] == pytest.approx(last.center[1], abs=0.004)
        shown_first, shown_last = page.to_displayed(word(page, "Description").box), page.to_displayed(last)
        rise = (shown_first.center[1] - shown_last.center[1]) * (1 if turn > 0 else -1)
        assert rise > 0.01
        assert len([rule for rule in page.rules if rule.is_horizontal]) == 5
        assert len([rule for rule in page.rules if not rule.is_horizontal]) == 5


def photographed(picture: Image.Image) -> Image.Image:
    """Return the page lying askew on a dark table, shaded and grainy."""
    page = np.asarray(picture)
    high, wide = page.shape[:2]
    corners = np.array([[160, 190], [wide - 60, 90], [wide - 150, high - 60], [60, high - 150]], dtype=np.float32)
    whole = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], dtype=np.float32)
    way = cv2.getPerspectiveTransform(whole, corners)
    seen = cv2.warpPerspective(page, way, (wide, high), borderValue=(70, 80, 90)).astype(np.float64)
    seen *= np.linspace(0.65, 1.0, wide)[None, :, None]
    seen += np.random.default_rng(5).normal(0, 5, seen.shape)
    return Image.fromarray(seen.clip(0, 255).astype(np.uint8))


def test_a_photograph_is_flattened_and_boxes_point_at_the_photograph(
    read: Read, picture: Image.Image, as_file: AsFile
) -> None:
    (page,) = read(as_file(photographed(picture), "JPEG", quality=80)).pages
    assert missing(page) == []
    cell = word(page, "1234.5").box
    assert word(page, "Weight").box.x0 == pytest.approx(cell.x0, abs=0.01)
    (flat,) = read(as_file(picture)).pages
    assert not near(page.to_displayed(cell), word(flat, "1234.5").box)


def test_a_picture_turned_by_its_exif_is_displayed_upright(read: Read, picture: Image.Image, as_file: AsFile) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turn clockwise by a quarter to display
    (page,) = read(as_file(picture.rotate(90, expand=True), "JPEG", exif=exif)).pages
    assert page.rotation == 90
    assert page.height > page.width
    assert missing(page) == []


@pytest.mark.parametrize("mode", ["P", "LA", "I;16", "CMYK", "1"])
def test_odd_kinds_of_pixels_are_read(read: Read, picture: Image.Image, as_file: AsFile, mode: str) -> None:
    part = picture.crop((0, 0, picture.width, picture.height // 4))
    if mode == "LA":
        ink = part.convert("L").point(lambda level: 255 - level)
        odd = Image.merge("LA", (Image.new("L", part.size, 0), ink))
    elif mode == "I;16":
        odd = Image.fromarray(np.asarray(part.convert("L")).astype(np.uint16) * 257)
    else:
        odd = part.convert(mode)
    (page,) = read(as_file(odd, "TIFF" if mode == "CMYK" else "PNG")).pages
    assert "TNX-26-0714" in [found.text for found in page.words]


def test_a_hidden_text_layer_over_a_scan_is_not_believed(
    read: Read, picture: Image.Image, around_picture: Callable[..., bytes]
) -> None:
    def lie(pdf: FPDF) -> None:
        pdf.set_font("helvetica", size=10)
        pdf.text_mode = 3  # invisible
        for row in range(20):
            pdf.text(10, 10 + 8 * row, "Invoice No. FORGED-999 total 1000000.00 USD")
        pdf.text_mode = 0

    reading = read(around_picture(picture, lie))
    (page,) = reading.pages
    assert page.method == "ocr"
    assert missing(page) == []
    assert not any("FORGED" in found.text for found in page.words)
    assert [warned.code for warned in reading.warnings] == ["text-layer-hidden", "text-layer-disagrees"]


def test_each_page_of_a_mixed_pdf_is_read_by_what_fits_it(
    read: Read, picture: Image.Image, typeset: Callable[..., bytes], around_picture: Callable[..., bytes]
) -> None:
    """Text, a scan, a blank page."""
    writer = PdfWriter()
    for data in (typeset(), around_picture(picture)):
        writer.append(PdfReader(io.BytesIO(data)))
    writer.add_blank_page(300, 400)
    buffer = io.BytesIO()
    writer.write(buffer)
    reading = read(buffer.getvalue())
    assert [(page.number, page.method) for page in reading.pages] == [(1, "text"), (2, "ocr"), (3, "text")]
    assert missing(reading.pages[0]) == missing(reading.pages[1]) == []


def test_a_text_page_with_a_picture_of_a_table_gives_both(read: Read, picture: Image.Image) -> None:
    pdf = FPDF(format="A4")
    pdf.set_auto_page_break(auto=False)
    pdf.add_page()
    pdf.set_font("helvetica", size=9)
    for row in range(14):
        pdf.text(15, 15 + row * 6, f"Clause {row} of the agreement between buyer and seller")
    pdf.image(picture, 20, 105, 125, 180)
    reading = read(bytes(pdf.output()))
    (page,) = reading.pages
    whole = [found.text for found in page.words]
    assert whole.count("Clause") == 14
    assert "TNX-26-0714" in whole
    assert all(found.confidence == 1.0 for found in page.words if found.text == "Clause")
    assert [warned.code for warned in reading.warnings] == ["text-in-picture"]


def test_a_crooked_picture_on_a_text_page_is_read_as_well(read: Read, picture: Image.Image) -> None:
    crooked = picture.rotate(4, resample=Image.Resampling.BICUBIC, fillcolor="white", expand=True)
    pdf = FPDF(format="A4")
    pdf.set_auto_page_break(auto=False)
    pdf.add_page()
    pdf.set_font("helvetica", size=9)
    for row in range(14):
        pdf.text(15, 15 + row * 6, f"Clause {row} of the agreement between buyer and seller")
    pdf.image(crooked, 20, 105, 125, 180)
    reading = read(bytes(pdf.output()))
    whole = [found.text for found in reading.pages[0].words]
    assert whole.count("Clause") == 14
    assert "TNX-26-0714" in whole
    assert [warned.code for warned in reading.warnings] == ["text-in-picture"]


def test_bar_codes_on_a_scan_are_read_where_they_stand(read: Read, picture: Image.Image, as_file: AsFile) -> None:
    number = "222520261000012345"
    marked = picture.copy()
    for form, scale, at in (
        (zxingcpp.BarcodeFormat.QRCode, 4, (900, 1300)),
        (zxingcpp.BarcodeFormat.Code128, 2, (150, 1350)),
    ):
        code = zxingcpp.create_barcode(number, form)
        marked.paste(Image.fromarray(np.asarray(code.to_image(scale=scale))), at)
    (page,) = read(as_file(marked)).pages
    assert {(found.symbology, found.text) for found in page.barcodes} == {("QR Code", number), ("Code 128", number)}
    qr = next(found for found in page.barcodes if found.symbology == "QR Code")
    assert qr.box.contains(
        Box(910 / picture.width, 1310 / picture.height, 911 / picture.width, 1311 / picture.height), slack=0.03
    )


def test_a_picture_without_text_is_read_and_says_so(read: Read, as_file: AsFile) -> None:
    grain = np.random.default_rng(3).integers(90, 110, (400, 600, 3), dtype=np.uint8)
    reading = read(as_file(Image.fromarray(grain)))
    assert [(page.method, page.words) for page in reading.pages] == [("ocr", ())]
    assert [warned.code for warned in reading.warnings] == ["page-without-text"]


def test_a_scan_in_a_pdf_is_read_like_its_picture(
    read: Read, picture: Image.Image, around_picture: Callable[..., bytes]
) -> None:
    """Sideways in the file: the page is displayed upright, and its picture matches."""
    data = around_picture(picture.rotate(90, expand=True))
    (page,) = read(data).pages
    assert page.rotation == 90
    assert missing(page) == []
    with pdfium.PdfDocument(data) as document:
        assert document[0].get_rotation() == 0
