"""Languages and engines are plug-ins; a script the default engine does not hold is noticed and read by the one that does."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pypdfium2 as pdfium
import pytest
from PIL import Image

from vault.reading.engines import engine_named, names
from vault.reading.engines.lines import Letter
from vault.reading.languages import beyond, languages
from vault.reading.page import Reading
from vault.reading.scripts import merged
from vault.reading.unread import unread_of

Read = Callable[..., Reading]

KOREAN = """
#set text(font: "Noto Sans CJK KR")
상업송장 COMMERCIAL INVOICE

송장번호 HNS-2026-0318

수출자 한나래화장품 주식회사

원산지 대한민국 #h(1fr) 총중량 215.5 kg

#table(columns: (1fr, 3fr, 1fr), [번호], [품명], [수량], [1], [보습 크림 50ml], [120])
"""

needs_korean = pytest.mark.skipif(
    engine_named("tesseract").missing(languages()["ko"]) is not None, reason="tesseract's Korean is not installed here"
)


def drawn(data: bytes) -> Image.Image:
    with pdfium.PdfDocument(data) as document:
        picture: Image.Image = document[0].render(scale=200 / 72).to_pil()
        return picture.convert("RGB")


def text_of(reading: Reading) -> str:
    return " ".join(word.text for page in reading.pages for word in page.words)


def test_every_language_names_engines_that_exist_and_says_where_its_facts_are_from() -> None:
    for code, language in languages().items():
        assert code == language.code
        assert set(language.engines) <= set(names())
        assert language.source
        assert language.verified_on


def test_korean_is_the_language_the_default_engine_does_not_hold() -> None:
    assert [language.code for language in beyond("rapid")] == ["ko"]
    assert engine_named("rapid").missing(languages()["ko"])
    assert engine_named("rapid").missing(languages()["fr"]) is None


def test_an_engine_that_does_not_exist_is_not_made_up() -> None:
    with pytest.raises(KeyError):
        engine_named("vault.reading.page")


def test_ink_beyond_the_letters_read_is_noticed() -> None:
    strip = np.full((40, 400, 3), 255, dtype=np.uint8)
    for x in range(20, 380, 30):
        strip[10:30, x : x + 18] = 0
    first_half = [Letter("A", (x + 9) / 400, 1.0) for x in range(20, 200, 30)]
    assert unread_of(strip, ()).share == 1.0
    assert 0.3 < unread_of(strip, first_half).share < 0.6
    assert unread_of(np.full((40, 400, 3), 255, dtype=np.uint8), ()).share == 0.0


def test_letters_of_the_language_come_from_the_second_engine_and_numbers_from_the_first() -> None:
    first = [Letter("舎", 0.06, 0.9), *(Letter(text, 0.5 + 0.06 * n, 1.0) for n, text in enumerate("HN-26"))]
    second = [
        *(Letter(text, 0.05 + 0.1 * n, 0.93) for n, text in enumerate("송장번호")),
        *(Letter(text, 0.5 + 0.06 * n, 0.7) for n, text in enumerate("145-2")),
    ]
    line = merged(first, second, languages()["ko"], em=0.1, gaps=[(4.0, 4.6)])
    assert line is not None
    assert "".join(letter.text for letter in line) == "송장번호 HN-26"


@pytest.mark.ocr
@needs_korean
def test_a_korean_scan_is_read_without_being_told(
    read: Read, typeset: Callable[..., bytes], as_file: Callable[..., bytes]
) -> None:
    reading = read(as_file(drawn(typeset(KOREAN))))
    said = text_of(reading)
    for expected in ("송장번호", "HNS-2026-0318", "한나래화장품", "대한민국", "215.5", "COMMERCIAL", "크림", "120"):
        assert expected in said
    (page,) = reading.pages
    assert page.engine.startswith("rapidocr")
    assert "tesseract" in page.engine
    assert page.engine.endswith("kor")


@pytest.mark.ocr
def test_a_language_told_wrongly_says_so_where_its_engine_is_missing(
    read: Read, picture: Image.Image, as_file: Callable[..., bytes]
) -> None:
    reading = read(as_file(picture), engine="rapid", language="ko")
    assert "TNX-26-0714" in text_of(reading)
    (warned,) = reading.warnings
    assert warned.code == "engine-missing"


@pytest.mark.ocr
@pytest.mark.skipif(engine_named("tesseract").missing(None) is not None, reason="tesseract is not installed here")
def test_the_engine_asked_for_reads_the_page(read: Read, picture: Image.Image, as_file: Callable[..., bytes]) -> None:
    reading = read(as_file(picture), engine="tesseract")
    assert reading.pages[0].engine.startswith("tesseract")
    assert "1234.5" in text_of(reading)
