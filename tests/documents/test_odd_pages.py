"""No page, however odd, makes understanding fall over, and no value leaves the page it was read from."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vault.documents.extract import extract
from vault.documents.found import Found
from vault.documents.kind import kinds
from vault.documents.runs import Sheet
from vault.documents.understand import understand
from vault.reading.page import Barcode, Method, Page, Reading, Rule, Word
from vault.values import Box, sha256_of

_KINDS = sorted(kinds())


def _print_of(code: str) -> list[str]:
    """Everything a kind looks for: its titles, labels and column heads."""
    kind = kinds()[code]
    groups = [spec.labels for spec in kind.fields]
    groups += [spec.labels for spec in kind.parties]
    groups += [spec.labels for spec in kind.columns]
    return [*kind.titles, *kind.stops, *(label for group in groups for label in group)]


_VALUES = [
    *(
        "001",
        "1",
        "A. 9617.00.1900",
        "9617.00.1900",
        "9903.88.15",
        "A. 1221 KG",
        "2417 NO",
        "A. 41,331",
        "3.4%",
        "1,405.25",
    ),
    *(
        "03/16/2026",
        "20260309",
        "13/13/2026",
        "31/02/2026",
        "2026-02-30",
        "310120261000012345",
        "K93-0154286-5",
        "SAME",
    ),
    *(
        "千克",
        "120纸箱",
        "美元",
        "0|0|棉制",
        "1.|",
        "(0110)",
        "(",
        ")",
        "（",
        "|",
        "/",
        ":",
        "：",
        "-",
        "$",
        "%",
        "*",
        "**",
        "#",
    ),
    *(
        "CN",
        "USD",
        "FOB",
        "1,234,567.89",
        "1.234,50",
        "0",
        "-0",
        "1e5",
        "²",
        "Ⅷ",
        "٣",
        "\u200b",
        "e\u0301",
        "½",
        "𠮷",
        "ﬁ",
    ),
    *("Ltd", "Inc.", "某某有限公司", "合格", "不合格", "TOTAL", "合计", "MSKU1234565", "9" * 40),
]
_SIDE = st.floats(0, 1, allow_nan=False).map(lambda x: round(x, 3))
_SPAN = st.sampled_from([0.0, 0.001, 0.01, 0.02, 0.08, 0.3, 1.0])


@st.composite
def _box(draw: st.DrawFn) -> Box:
    """A rectangle of any form: flat, tall as a turned word, as large as the page, half outside it."""
    x, y = (
        draw(st.sampled_from([0.05, 0.1, 0.3, 0.5, 0.7]) | _SIDE),
        draw(st.sampled_from([0.1, 0.12, 0.3, 0.32, 0.6]) | _SIDE),
    )
    return Box(x, y, min(1.0, x + draw(_SPAN)), min(1.0, y + draw(_SPAN)))


@st.composite
def _page(draw: st.DrawFn, number: int, prints: list[str]) -> Page:
    texts = st.sampled_from(prints) | st.sampled_from(_VALUES) | st.text(min_size=1, max_size=12)
    method: Method = draw(st.sampled_from(["text", "ocr", "structured", "unread"]))
    words: list[Word] = []
    for text, box, confidence in draw(st.lists(st.tuples(texts, _box(), st.floats(0, 1)), max_size=40)):
        cell = draw(st.integers(0, 5)) * 1000 + draw(st.integers(0, 9)) if method == "structured" else None
        words += [Word(part, box, confidence, cell) for part in text.split()]
    rules = [
        Rule(b.x0, b.y0, b.x1, b.y0) if level else Rule(b.x0, b.y0, b.x0, b.y1)
        for level, b in draw(st.lists(st.tuples(st.booleans(), _box()), max_size=12))
    ]
    codes = [Barcode("QRCode", text, box) for text, box in draw(st.lists(st.tuples(texts, _box()), max_size=2))]
    width, height = draw(st.sampled_from([(842.0, 595.0), (595.0, 842.0), (1.0, 4000.0), (4000.0, 1.0)]))
    rotation = draw(st.sampled_from([0, 90, 180, 270]))
    return Page(number, method, "made", 1.0, rotation, width, height, tuple(words), tuple(rules), tuple(codes))


def _is_sane(found: Found, pages: dict[int, Page]) -> bool:
    box = found.box
    inside = box is None or (0 <= box.x0 <= box.x1 <= 1 and 0 <= box.y0 <= box.y1 <= 1)
    placed = box is not None or pages[found.page].method == "structured"
    return bool(found.value) and found.page in pages and 0 <= found.confidence <= 1 and inside and placed


@pytest.mark.parametrize("code", _KINDS)
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_reading_a_page_of_any_print_as_any_kind_never_falls_over(code: str, data: st.DataObject) -> None:
    """Labels, values and rubbish anywhere: each kind reads them to values with a place on a page of the paper."""
    prints = _print_of(code) or ["?"]
    pages = [data.draw(_page(number, prints)) for number in range(1, data.draw(st.integers(1, 3)) + 1)]
    by_number = {page.number: page for page in pages}
    found = extract([Sheet(page) for page in pages], kinds()[code])
    values = [one for several in found.head.values() for one in several]
    values += [one for line in found.lines for one in line.fields.values()]
    assert [one for one in values if not _is_sane(one, by_number)] == []
    assert {line.page for line in found.lines} <= by_number.keys()


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_every_page_of_any_file_is_in_exactly_one_paper(data: st.DataObject) -> None:
    """Whatever is printed on the pages, papers follow each other without a gap or an overlap."""
    prints = [text for code in _KINDS for text in _print_of(code)]
    pages = tuple(data.draw(_page(number, prints)) for number in range(1, data.draw(st.integers(0, 4)) + 1))
    papers = understand(Reading(sha256_of(b"odd"), "application/pdf", pages))
    covered = [number for paper in papers for number in range(paper.page_from, paper.page_to + 1)]
    assert covered == [page.number for page in pages]
