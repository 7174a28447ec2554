"""The second engine weighs doubtful words without changing them, and reads alone where the first cannot be loaded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from vault.reading.engines import engine_named
from vault.reading.page import Reading, Word
from vault.reading.reader import close_idle
from vault.reading.second import seconded
from vault.values import Box

pytestmark = [
    pytest.mark.ocr,
    pytest.mark.skipif(
        engine_named("tesseract").missing(None) is not None,
        reason="tesseract with chi_sim or eng is not installed here",
    ),
]


@pytest.fixture
def number(typeset: Callable[..., bytes]) -> np.ndarray:
    import pypdfium2 as pdfium

    markup = "#place(top + left, dx: 20mm, dy: 30mm, text(size: 12pt)[222520261000012345])"
    with pdfium.PdfDocument(typeset(markup)) as document:
        drawn: Image.Image = document[0].render(scale=200 / 72).to_pil()
    return np.asarray(drawn.convert("RGB"))[:, :, ::-1].copy()


SPOT = Box(0.19, 0.185, 0.56, 0.215)


def again(words: list[Word], picture: np.ndarray) -> tuple[Word, ...]:
    return seconded(words, picture, engine_named("tesseract"), language=None, threads=1)


def test_a_doubtful_number_that_reads_the_same_twice_becomes_sure(number: np.ndarray) -> None:
    (word,) = again([Word("222520261000012345", SPOT, 0.7)], number)
    assert (word.text, word.confidence, word.seconded) == ("222520261000012345", 0.95, True)


def test_a_doubtful_number_that_reads_otherwise_keeps_its_letters_and_loses_confidence(number: np.ndarray) -> None:
    (word,) = again([Word("222520261000012346", SPOT, 0.7)], number)
    assert (word.text, word.confidence, word.seconded) == ("222520261000012346", 0.5, False)
    assert word.other_reading == "222520261000012345"


@pytest.mark.parametrize(
    "word",
    [Word("222520261000012346", SPOT, 0.99), Word("晨岚国际", SPOT, 0.6), Word("12", SPOT, 0.6)],
    ids=["sure", "no digits", "short"],
)
def test_other_words_are_left_as_they_are(number: np.ndarray, word: Word) -> None:
    assert again([word], number) == (word,)


def test_where_the_first_engine_cannot_be_loaded_the_second_reads_and_says_so(
    read: Callable[..., Reading],
    picture: Image.Image,
    as_file: Callable[..., bytes],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A package of the same name that fails stands in for a broken installation."""
    (tmp_path / "rapidocr.py").write_text("raise ImportError('onnxruntime is missing')\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    close_idle()
    reading = read(as_file(picture))
    close_idle()
    (page,) = reading.pages
    assert page.method == "ocr"
    assert page.engine.startswith("tesseract ")
    assert "TNX-26-0714" in [word.text for word in page.words]
    assert "2026-03-09" in [word.text for word in page.words]
    assert any("贸易有限公司" in word.text for word in page.words)
    (warned,) = reading.warnings
    assert warned.code == "second-engine"
    assert "onnxruntime is missing" in warned.message
