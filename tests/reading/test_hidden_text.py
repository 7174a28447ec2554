"""What the eye sees decides: text that is hidden, covered or painted over is not believed, and is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from fpdf import FPDF
from PIL import Image

from vault.reading.agreement import agreement
from vault.reading.page import Reading, Word
from vault.reading.soundness import judge
from vault.values import Box

Read = Callable[..., Reading]


def page(draw: Callable[[FPDF], None]) -> bytes:
    pdf = FPDF(format="A4")
    pdf.set_auto_page_break(auto=False)
    pdf.add_page()
    pdf.set_font("helvetica", size=11)
    for row in range(16):
        pdf.text(20, 30 + 8 * row, f"Clause {row} of the terms of sale between buyer and seller")
    draw(pdf)
    return bytes(pdf.output())


def texts(reading: Reading) -> list[str]:
    return [word.text for found in reading.pages for word in found.words]


def codes(reading: Reading) -> list[str]:
    return [warned.code for warned in reading.warnings]


def test_white_words_on_white_paper_are_left_out_and_told(read: Read) -> None:
    def draw(pdf: FPDF) -> None:
        pdf.set_text_color(255, 255, 255)
        pdf.text(20, 200, "Certified FORGED-77 organic")

    reading = read(page(draw))
    assert "FORGED-77" not in texts(reading)
    assert "Clause" in texts(reading)
    assert codes(reading) == ["text-layer-hidden"]
    assert "FORGED-77" in reading.warnings[0].message


def test_white_words_on_a_dark_band_are_seen(read: Read) -> None:
    def draw(pdf: FPDF) -> None:
        pdf.set_fill_color(20, 40, 90)
        pdf.rect(15, 193, 150, 10, style="F")
        pdf.set_text_color(255, 255, 255)
        pdf.text(20, 200, "Description Quantity Amount")

    reading = read(page(draw))
    assert "Quantity" in texts(reading)
    assert codes(reading) == []


def test_invisible_words_on_bare_paper_are_left_out(read: Read) -> None:
    def draw(pdf: FPDF) -> None:
        pdf.text_mode = 3
        pdf.text(20, 200, "Total 99999.00")

    reading = read(page(draw))
    assert "99999.00" not in texts(reading)
    assert codes(reading) == ["text-layer-hidden"]


@pytest.mark.ocr
def test_a_number_painted_over_gives_way_to_the_one_seen(read: Read) -> None:
    """The way a sum is forged in a PDF: a white box over the old one, the new one on top."""

    def draw(pdf: FPDF) -> None:
        pdf.text(20, 200, "Total amount USD")
        pdf.text(70, 200, "1250.00")
        pdf.set_fill_color(255, 255, 255)
        pdf.rect(69, 194, 30, 8, style="F")
        pdf.text(70, 200, "9850.00")

    reading = read(page(draw))
    assert "9850.00" in texts(reading)
    assert "1250.00" not in texts(reading)
    assert codes(reading) == ["text-layer-disagrees"]
    assert "1250.00" in reading.warnings[0].message


@pytest.mark.ocr
def test_text_under_a_picture_of_another_page_is_not_read(
    read: Read, picture: Image.Image, around_picture: Callable[..., bytes]
) -> None:
    def under(pdf: FPDF) -> None:
        pdf.set_font("helvetica", size=10)
        for row in range(20):
            pdf.text(10, 10 + 8 * row, "Invoice No. FORGED-999 total 1000000.00 USD")

    reading = read(around_picture(picture, under))
    assert "TNX-26-0714" in texts(reading)
    assert not any("FORGED" in text for text in texts(reading))
    assert codes(reading) == ["text-layer-hidden", "text-layer-disagrees"]


@pytest.mark.ocr
def test_a_searchable_scan_says_that_its_layer_is_hidden_but_not_that_it_lies(
    read: Read, picture: Image.Image, around_picture: Callable[..., bytes], as_file: Callable[..., bytes]
) -> None:
    (seen,) = read(as_file(picture)).pages

    def layer(pdf: FPDF) -> None:
        pdf.set_font("helvetica", size=10)
        pdf.text_mode = 3
        for word in seen.words:
            if word.text.isascii():
                pdf.text(word.box.x0 * pdf.w, word.box.y1 * pdf.h, word.text)
        pdf.text_mode = 0

    reading = read(around_picture(picture, layer))
    assert "TNX-26-0714" in texts(reading)
    assert codes(reading) == ["text-layer-hidden"]


@pytest.mark.ocr
def test_a_watermark_over_a_page_leaves_its_text_as_it_is(read: Read) -> None:
    mark = Image.new("RGBA", (800, 1100), (255, 255, 255, 0))
    mark.paste((200, 200, 210, 60), (300, 100, 500, 1000))

    reading = read(page(lambda pdf: pdf.image(mark, 0, 0, pdf.w, pdf.h)))
    assert reading.pages[0].method == "text"
    assert texts(reading).count("Clause") == 16
    assert codes(reading) == []


def words(*texts: str) -> list[Word]:
    return [Word(text, Box(0.1, 0.1 + 0.03 * row, 0.4, 0.12 + 0.03 * row)) for row, text in enumerate(texts)]


def test_one_digit_that_differs_is_a_disagreement_and_a_misread_letter_is_none() -> None:
    compared = agreement(words("Invoice", "12,450.00"), words("lnvoice", "12,950.00"))
    assert compared.disagrees
    assert compared.differing == ((1, "12,450.00", "12,950.00"),)
    assert not agreement(words("Invoice", "12,450.00"), words("lnvoice", "12,450.00")).disagrees


def test_a_number_cut_short_is_not_the_same_number() -> None:
    assert agreement(words("1000000.00"), words("100000.00")).disagrees


def test_a_layer_of_other_words_disagrees() -> None:
    assert agreement(words("Seller", "Kurrajong", "Melbourne"), words("Buyer", "Chenlan", "Ningbo")).disagrees


@pytest.mark.parametrize(
    "text",
    [
        "涓浗娴峰叧杩涘彛璐х墿鎶ュ叧鍗曠紪鍙锋敹鍙戣揣浜哄鐞嗗崟浣",  # UTF-8 bytes read as GBK
        "".join(
            chr(ord(letter) - 29) if letter != " " else letter
            for letter in "Quantity and total amount of the goods sold by the seller to the buyer in cartons as described below and packed for export"
        ),
    ],
    ids=["encoding", "shifted font"],
)
def test_a_layer_of_no_language_is_not_used(text: str) -> None:
    found = [Word(piece, Box(0.1, 0.1, 0.2, 0.12)) for piece in text.split()]
    assert judge(found, hidden=0, pictures=[], outlines=0).verdict == "unsound"
