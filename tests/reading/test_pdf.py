"""Text layers: words where they stand on the displayed page, whatever turns, crops or hides them."""

from __future__ import annotations

import io
import itertools
from collections.abc import Callable

import pikepdf
import pytest
from fpdf import FPDF

from vault.reading.page import Page, Reading, Word

Read = Callable[..., Reading]
Typeset = Callable[..., bytes]


def texts(page: Page) -> list[str]:
    return [word.text for word in page.words]


def the(page: Page, text: str) -> Word:
    """Return the one word with this text."""
    (found,) = [word for word in page.words if word.text == text]
    return found


def changed(data: bytes, change: Callable[[pikepdf.Pdf], None], **options: object) -> bytes:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(buffer, **options)  # type: ignore[arg-type]  # the options of this library's own saving
    return buffer.getvalue()


def drawn(draw: Callable[[FPDF], None]) -> bytes:
    pdf = FPDF(format="A4")
    pdf.set_auto_page_break(auto=False)
    pdf.add_page()
    pdf.set_font("helvetica", size=10)
    draw(pdf)
    return bytes(pdf.output())


def test_words_stand_where_the_page_shows_them(read: Read, typeset: Typeset) -> None:
    reading = read(typeset())
    (page,) = reading.pages
    assert (page.method, page.confidence, page.rotation, reading.warnings) == ("text", 1.0, 0, ())
    assert "晨岚国际贸易有限公司" in texts(page)
    label, value = the(page, "收货人"), the(page, "晨岚国际贸易有限公司")
    assert label.box.center[1] == pytest.approx(value.box.center[1], abs=0.001)
    assert label.box.x1 < value.box.x0
    assert the(page, "120").box.x0 == pytest.approx(the(page, "Cartons").box.x0, abs=0.003)
    assert the(page, "TNX-26-0714").box.y0 < the(page, "1234.5").box.y0


def test_drawn_lines_make_the_cells_of_a_table(read: Read, typeset: Typeset) -> None:
    (page,) = read(typeset()).pages
    level = [rule for rule in page.rules if rule.is_horizontal]
    upright = [rule for rule in page.rules if not rule.is_horizontal]
    assert (len(level), len(upright)) == (5, 5)
    value = the(page, "1234.5").box
    assert any(abs(rule.x0 - value.x0) < 0.03 and rule.y0 < value.y0 and rule.y1 > value.y1 for rule in upright)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_page_turned_by_its_own_word_reads_as_the_upright_one(read: Read, typeset: Typeset, turn: int) -> None:
    """/Rotate on a page whose text runs level as stored: the text decides, so boxes and words stay those of the upright page."""

    def rotate(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].Rotate = turn

    (page,) = read(changed(typeset(), rotate)).pages
    (upright,) = read(typeset()).pages
    assert (page.rotation, page.words, page.rules) == (0, upright.words, upright.rules)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_drawn_sideways_is_displayed_upright(read: Read, turn: int) -> None:
    def draw(pdf: FPDF) -> None:
        with pdf.rotation(turn, x=105, y=148):
            for row in range(12):
                pdf.text(50, 110 + row * 6, f"Row {row} of goods description 120 PCS")

    (page,) = read(drawn(draw)).pages
    assert page.rotation == turn
    assert len(page.words) == 12 * 7
    first = page.words[:7]
    assert [word.text for word in first] == ["Row", "0", "of", "goods", "description", "120", "PCS"]
    assert all(before.box.x1 < after.box.x0 for before, after in itertools.pairwise(first))


def test_what_the_crop_box_hides_is_not_read(read: Read, typeset: Typeset) -> None:
    def crop(pdf: pikepdf.Pdf) -> None:
        _, _, right, top = (float(number) for number in pdf.pages[0].mediabox)
        pdf.pages[0].CropBox = [0, top / 2, right, top]  # the lower half of the page, where its table ends, is cut off

    (page,) = read(changed(typeset("#v(1fr) hidden below \n"), crop)).pages
    assert "below" not in texts(page)
    (page,) = read(changed(typeset(), crop)).pages
    (whole,) = read(typeset()).pages
    assert the(page, "TNX-26-0714").box.y0 == pytest.approx(2 * the(whole, "TNX-26-0714").box.y0, rel=0.01)


def test_columns_set_close_to_each_other_stay_apart(read: Read) -> None:
    def draw(pdf: FPDF) -> None:
        for row in range(30):
            pdf.text(20, 20 + row * 8, "4.50")
            pdf.text(20 + pdf.get_string_width("4.50") + 1.6, 20 + row * 8, "540.00")

    (page,) = read(drawn(draw)).pages
    assert texts(page) == ["4.50", "540.00"] * 30


def test_a_word_drawn_twice_to_look_bold_is_one_word(read: Read) -> None:
    def draw(pdf: FPDF) -> None:
        for row in range(30):
            pdf.text(20, 20 + row * 8, "Amount")
            pdf.text(20.1, 20 + row * 8, "Amount")

    (page,) = read(drawn(draw)).pages
    assert texts(page) == ["Amount"] * 30


def test_values_in_form_fields_are_read(read: Read) -> None:
    """A filled form keeps its values in annotations, not in the page."""

    def fill(pdf: pikepdf.Pdf) -> None:
        stream = pdf.make_stream(b"/Tx BMC BT /F1 12 Tf 2 4 Td (BOX-7501) Tj ET EMC")
        font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        stream.Type, stream.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
        stream.BBox = [0, 0, 200, 20]
        stream.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
        field = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Widget, FT=pikepdf.Name.Tx, T="entry", V="BOX-7501",
            Rect=[50, 300, 250, 320], F=4, AP=pikepdf.Dictionary(N=stream), P=pdf.pages[0].obj,
        )  # fmt: skip
        held = pdf.make_indirect(field)
        pdf.pages[0].Annots = pdf.make_indirect(pikepdf.Array([held]))
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=[held], DR=pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font)))

    def draw(pdf: FPDF) -> None:
        for row in range(20):
            pdf.text(20, 20 + row * 6, f"Entry summary row {row}")

    (page,) = read(changed(drawn(draw), fill)).pages
    assert page.method == "text"
    assert "BOX-7501" in texts(page)


def test_a_blank_page_is_read_and_says_that_it_holds_nothing(read: Read) -> None:
    reading = read(drawn(lambda pdf: None))
    (page,) = reading.pages
    assert (page.method, page.words) == ("text", ())
    assert [(warned.code, warned.page) for warned in reading.warnings] == [("page-without-text", 1)]
