"""From print to the dictionary's forms."""

from __future__ import annotations

import pytest

from vault.documents.fields import FieldType
from vault.documents.normalise import Context, context_of, is_ambiguous_date, normalise


@pytest.mark.parametrize(
    ("field_type", "printed", "expected"),
    [
        ("date", "2026年3月9日", "2026-03-09"),
        ("date", "20260309", "2026-03-09"),
        ("date", "09-MAR-2026", "2026-03-09"),
        ("date", "9th March 2026", "2026-03-09"),
        ("date", "March 9, 2026", "2026-03-09"),
        ("date", "09.03.2026", "2026-03-09"),
        ("date", "2026年3月", "2026-03"),
        ("date", "13/04/2026", "2026-04-13"),
        ("date", "04/13/2026", "2026-04-13"),
        ("number", "1,234.50", "1234.5"),
        ("number", "1.234,50", "1234.5"),
        ("number", "1'234.50", "1234.5"),
        ("number", "1 234,50", "1234.5"),
        ("number", "1,234", "1234"),
        ("number", "1200罐", "1200"),
        ("currency", "US$ 1200", "USD"),
        ("currency", "人民币", "CNY"),
        ("country", "澳大利亚(601)", "AU"),
        ("country", "中国香港", "HK"),
        ("hs_code", "3304.99.00 39", "3304990039"),
        ("identifier", "3101 2026 1000 012345", "310120261000012345"),
    ],
)
def test_a_printed_value_has_one_public_form(field_type: FieldType, printed: str, expected: str) -> None:
    read = normalise(field_type, printed)
    assert read is not None
    assert read.value == expected


@pytest.mark.parametrize(
    ("field_type", "printed"),
    [
        ("date", "03/04/2026"),
        ("date", "25/12/26"),
        ("number", "1O0"),
        ("number", "l200"),
        ("currency", "¥"),
        ("currency", "$1,200"),
    ],
)
def test_what_is_ambiguous_or_misread_gives_no_value(field_type: FieldType, printed: str) -> None:
    assert normalise(field_type, printed) is None


def test_an_ambiguous_date_is_told_and_decided_by_the_paper() -> None:
    assert is_ambiguous_date("03/04/2026")
    paper = context_of(["13/04/2026", "03/04/2026"])
    assert paper.day_first is True
    read = normalise("date", "03/04/2026", context=paper)
    assert read is not None
    assert read.value == "2026-04-03"


def test_thousands_follow_the_papers_decimal_sign() -> None:
    read = normalise("number", "1.234", context=Context(comma_decimal=True))
    assert read is not None
    assert read.value == "1234"


@pytest.mark.parametrize("printed", ["外港海关 (2225)", "(2225) 外港海关", "外港海关2225"])
def test_a_coded_cell_gives_text_and_code(printed: str) -> None:
    read = normalise("coded", printed)
    assert read is not None
    assert (read.value, read.code) == ("外港海关", "2225")


def test_thirteen_digits_are_a_goods_code_and_a_ciq_code() -> None:
    read = normalise("hs_code", "3304990039101")
    assert read is not None
    assert (read.value, read.code) == ("3304990039", "101")


def test_a_paper_worded_in_a_language_of_the_day_first_countries_puts_the_day_first() -> None:
    """One such word may be a street's or a firm's; two are the paper's own."""
    assert context_of(["Fattura n. 118", "Quantità", "Importo", "12/02/2026"]).day_first is True
    assert context_of(["Rechnung 118", "Menge", "03/02/2026"]).day_first is True
    assert context_of(["Invoice 118", "12/02/2026", "Via della Fattura 3"]).day_first is None
    assert context_of(["Rechnung 118", "Menge", "02/14/2026"]).day_first is False
