"""A text layer is believed only where it has meaning, is visible and tells of the page's ink."""

from __future__ import annotations

import pytest

from vault.reading.page import Word
from vault.reading.soundness import area_of, beside_words, judge
from vault.values import Box

WHOLE = Box(0, 0, 1, 1)
LOGO = Box(0.8, 0.02, 0.95, 0.1)


def words(text: str, times: int = 1) -> list[Word]:
    return [
        Word(word, Box(0.1, 0.01 * index, 0.2, 0.01 * index + 0.009)) for index in range(times) for word in text.split()
    ]


def verdict(found: list[Word], *, hidden: int = 0, pictures: tuple[Box, ...] = (), outlines: int = 0) -> str:
    return judge(found, hidden=hidden, pictures=pictures, outlines=outlines).verdict


@pytest.mark.parametrize(
    "text",
    [
        "Invoice quantity 120 PCS",
        "中华人民共和国海关进口货物报关单",
        "Größe für Fußböden",
        "請求書 お支払い",
        "Счёт-фактура",
    ],
)
def test_plain_text_is_sound(text: str) -> None:
    assert verdict(words(text, 12)) == "sound"


@pytest.mark.parametrize(
    "text", ["\ufffd\ufffd\ufffdvoice", "\ue001\ue002\ue003\ue004", "(cid:12)(cid:44)", "¾¿ð÷¤º»Ðþ²³ ¡¦§¨"]
)
def test_characters_without_meaning_are_unsound(text: str) -> None:
    assert verdict(words(text, 12)) == "unsound"


def test_a_few_bullets_from_a_symbol_font_do_no_harm() -> None:
    assert verdict([*words("Description of goods and quantity", 12), *words("\uf0b7", 3)]) == "sound"


def test_hidden_text_over_a_picture_of_the_page_is_unsound() -> None:
    found = words("Invoice quantity", 12)
    assert verdict(found, hidden=sum(len(word.text) for word in found), pictures=(WHOLE,)) == "unsound"


@pytest.mark.parametrize(
    ("times", "pictures", "outlines"),
    [(1, (), 0), (12, (WHOLE,), 0), (12, (Box(0, 0.5, 1, 0.8),), 0), (12, (), 500)],
    ids=["little text", "a picture of the page", "a large picture", "letters drawn as shapes"],
)
def test_doubtful_layers_are_compared_with_the_ink(times: int, pictures: tuple[Box, ...], outlines: int) -> None:
    assert verdict(words("Invoice quantity", times), pictures=pictures, outlines=outlines) == "look"


def test_a_logo_makes_no_text_doubtful() -> None:
    assert verdict(words("Invoice quantity", 12), pictures=(LOGO,)) == "sound"


def test_pictures_that_overlap_are_counted_once() -> None:
    assert area_of([Box(0, 0, 0.5, 1), Box(0, 0, 0.5, 1)]) == pytest.approx(0.5)


def test_words_of_ocr_are_added_only_where_the_text_layer_has_none() -> None:
    own = [Word("Invoice", Box(0.1, 0.1, 0.3, 0.12))]
    same = Word("lnvoice", Box(0.11, 0.101, 0.31, 0.121))
    other = Word("SEAL", Box(0.6, 0.1, 0.7, 0.12))
    assert beside_words(own, [same, other]) == (other,)
