"""Pages survive JSON without loss, damaged JSON is refused, and boxes find their way to the displayed page."""

from __future__ import annotations

import copy
import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault.reading.page import Barcode, Page, Rule, Warned, Word, mean_confidence
from vault.reading.page_json import NotAPage, page_from_json, page_to_json, warned_from_json, warned_to_json
from vault.values import Box

fractions = st.floats(0, 1)
texts = st.text(min_size=1, max_size=12)
boxes = st.builds(Box, fractions, fractions, fractions, fractions)
words = st.builds(Word, texts, boxes, fractions, st.none() | st.integers(0, 10**6), st.booleans())
rules = st.builds(Rule, fractions, fractions, fractions, fractions)
barcodes = st.builds(Barcode, texts, texts, boxes)
finite = st.floats(allow_nan=False, allow_infinity=False, width=32)
pages = st.builds(
    Page,
    number=st.integers(1, 10**5),
    method=st.sampled_from(["text", "ocr", "structured", "unread"]),
    engine=texts,
    confidence=fractions,
    rotation=st.sampled_from([0, 90, 180, 270]),
    width=finite,
    height=finite,
    words=st.lists(words, max_size=4).map(tuple),
    rules=st.lists(rules, max_size=3).map(tuple),
    barcodes=st.lists(barcodes, max_size=2).map(tuple),
    skew=finite,
    frame=st.just(()) | st.tuples(*[finite] * 9),
)

PAGE = Page(
    1,
    "ocr",
    "e",
    0.9,
    0,
    10.0,
    20.0,
    (Word("A", Box(0, 0, 1, 1)),),
    (Rule(0, 0, 1, 0),),
    (Barcode("QR Code", "x", Box(0, 0, 1, 1)),),
)


@given(pages)
def test_a_page_comes_back_from_json_as_it_was(page: Page) -> None:
    assert page_from_json(json.loads(json.dumps(page_to_json(page)))) == page


@given(st.builds(Warned, texts, texts, st.none() | st.integers(1, 100)))
def test_a_warning_comes_back_from_json_as_it_was(warned: Warned) -> None:
    assert warned_from_json(json.loads(json.dumps(warned_to_json(warned)))) == warned


@pytest.mark.parametrize("name", ["number", "method", "words", "frame", "rules", "barcodes", "width"])
@pytest.mark.parametrize("damage", [None, "x", [1], {"a": 1}, math.nan, True])
def test_a_damaged_page_is_refused(name: str, damage: object) -> None:
    told: dict[str, Any] = copy.deepcopy(page_to_json(PAGE))
    told[name] = damage
    with pytest.raises(NotAPage):
        page_from_json(told)


def test_a_page_with_a_part_missing_is_refused() -> None:
    for name in page_to_json(PAGE):
        told = page_to_json(PAGE)
        del told[name]
        with pytest.raises(NotAPage):
            page_from_json(told)


def test_without_slant_a_box_stays_where_it_is() -> None:
    assert PAGE.to_displayed(Box(0.1, 0.2, 0.3, 0.4)) == Box(0.1, 0.2, 0.3, 0.4)


def test_a_box_goes_through_the_frame_and_stays_on_the_page() -> None:
    shifted = Page(1, "ocr", "e", 0.9, 0, 10.0, 20.0, frame=(0.5, 0, 0.25, 0, 0.5, 0.75, 0, 0, 1))
    assert shifted.to_displayed(Box(0.0, 0.0, 0.5, 1.0)) == Box(0.25, 0.75, 0.5, 1.0)


def test_confidence_of_a_page_weighs_long_words_more() -> None:
    box = Box(0, 0, 1, 1)
    assert mean_confidence([Word("a", box, 0.0), Word("abc", box, 1.0)]) == 0.75
    assert mean_confidence([]) == 0.0
