"""Papers for the reading tests, made on the spot: typeset pages, their pictures, PDFs around pictures."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import noto_cjk_sans_otc
import pypdfium2 as pdfium
import pytest
import typst
from fpdf import FPDF
from PIL import Image

from vault.reading.page import Reading
from vault.reading.reader import Limits, close_idle, read_bytes

HEAD = """
#set page(paper: "a5", margin: 1cm)
#set text(font: "Noto Sans CJK SC", size: 10pt, lang: "zh")
"""

PAPER = """
#align(center, text(size: 14pt)[装箱单 PACKING LIST])
Invoice No. TNX-26-0714 #h(1fr) Date 2026-03-09

Seller Kurrajong Foods Pty Ltd, 12 Wharf Road, Melbourne

收货人 晨岚国际贸易有限公司

#table(columns: (1fr, 3fr, 1fr, 1fr), [No.], [Description], [Cartons], [Weight],
  [1], [保湿面霜 Moisture cream 50ml], [120], [1234.5],
  [2], [洁面乳 Cleansing milk 200ml], [80], [960.25],
  [3], [润唇膏 Lip balm 4g], [15], [18.75])
Total 215 cartons, gross weight 2213.5 kg, made in Australia
"""

Typeset = Callable[..., bytes]


@pytest.fixture(scope="session")
def typeset(tmp_path_factory: pytest.TempPathFactory) -> Typeset:
    """Return a maker of PDFs from markup."""
    fonts = [str(noto_cjk_sans_otc.FONT_PATH.parent)]

    def make(markup: str = PAPER, head: str = HEAD) -> bytes:
        source = tmp_path_factory.mktemp("typeset") / "paper.typ"
        source.write_text(head + markup, encoding="utf-8")
        made: bytes = typst.compile(str(source), font_paths=fonts, ignore_system_fonts=True)
        return made

    return make


@pytest.fixture(scope="session")
def picture(typeset: Typeset) -> Image.Image:
    """A clean picture of the packing list, 200 dpi."""
    with pdfium.PdfDocument(typeset()) as document:
        drawn: Image.Image = document[0].render(scale=200 / 72).to_pil()
        return drawn.convert("RGB")


@pytest.fixture
def around_picture() -> Callable[[Image.Image, Callable[[FPDF], None]], bytes]:
    """Return a maker of one-page PDFs with a picture over the whole page and something drawn before it."""

    def make(picture: Image.Image, before: Callable[[FPDF], None] = lambda pdf: None) -> bytes:
        pdf = FPDF(format=(210, 210 * picture.height / picture.width))
        pdf.set_auto_page_break(auto=False)
        pdf.add_page()
        before(pdf)
        pdf.image(picture, 0, 0, pdf.w, pdf.h)
        return bytes(pdf.output())

    return make


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., Reading]:
    """Return a reader of bytes."""

    def of(data: bytes, **limits: Any) -> Reading:
        file = tmp_path / "paper"
        file.write_bytes(data)
        return read_bytes(file, limits=Limits(**{"threads": 1, **limits}))

    return of


def saved(image: Image.Image, form: str = "PNG", **options: object) -> bytes:
    """Return the picture as a file's bytes."""
    buffer = io.BytesIO()
    image.save(buffer, form, **options)
    return buffer.getvalue()


@pytest.fixture
def as_file() -> Callable[..., bytes]:
    """Return a maker of picture files."""
    return saved


@pytest.fixture(scope="session", autouse=True)
def no_child_left() -> Iterator[None]:
    yield
    close_idle()
