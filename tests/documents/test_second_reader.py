"""What a second OCR engine confirmed is a check of the value; what it read otherwise is none."""

from __future__ import annotations

from vault.documents.goods_cell import found_in
from vault.documents.runs import Sheet
from vault.reading.page import Page, Word
from vault.values import Box


def sheet(*words: Word) -> Sheet:
    return Sheet(
        Page(number=1, method="ocr", engine="", confidence=0.9, rotation=0, width=600.0, height=800.0, words=words)
    )


def word(text: str, x: float, *, seconded: bool = False, other: str = "") -> Word:
    return Word(text, Box(x, 0.1, x + 0.1, 0.12), 0.95, seconded=seconded, other_reading=other)


def test_a_value_whose_doubtful_word_was_confirmed_is_checked() -> None:
    words = [word("TNX-26-0714", 0.1, seconded=True), word("A", 0.25)]
    assert found_in(words, "TNX-26-0714 A", "TNX-26-0714 A", sheet(*words)).checks == ("second_reader",)


def test_a_value_nobody_asked_about_and_one_read_otherwise_are_not() -> None:
    sure = [word("TNX-26-0714", 0.1)]
    assert found_in(sure, "TNX-26-0714", "TNX-26-0714", sheet(*sure)).checks == ()
    split = [word("TNX-26", 0.1, seconded=True), word("0714", 0.25, other="0774")]
    assert found_in(split, "TNX-26 0714", "TNX-26 0714", sheet(*split)).checks == ()
