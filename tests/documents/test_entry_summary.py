"""Boxes and goods of the US entry summary, on a page built word by word."""

from __future__ import annotations

from vault.documents.extract import extract
from vault.documents.kind import Extract, kinds
from vault.documents.runs import Sheet
from vault.reading.page import Page, Rule, Word
from vault.values import Box

_TOPS = (0.1, 0.15, 0.22, 0.26, 0.5, 0.55)


def _put(text: str, x: float, y: float) -> list[Word]:
    words = []
    for part in text.split():
        width = 0.007 * len(part)
        words.append(Word(part, Box(x, y, x + width, y + 0.01)))
        x += width + 0.004
    return words


def _summary(*, numbers: tuple[int, ...], importer: str = "Harlow Trading LLC") -> Extract:
    n = iter(numbers)
    words = [
        *_put(f"{next(n)}. Filer Code/Entry Number", 0.06, 0.102),
        *_put("K93-0154286-5", 0.055, 0.13),
        *_put(f"{next(n)}. Summary Date", 0.41, 0.102),
        *_put("03/04/2026", 0.405, 0.13),
        *_put(f"{next(n)}. Country of Origin", 0.71, 0.102),
        *_put("CN", 0.705, 0.13),
        *_put(f"{next(n)}. Ultimate Consignee Name and Address", 0.06, 0.152),
        *_put("Harlow Trading LLC", 0.055, 0.17),
        *_put(f"{next(n)}. Importer of Record Name and Address", 0.41, 0.152),
        *_put(importer, 0.405, 0.17),
        *_put("Line", 0.055, 0.23),
        *_put("Description of Merchandise", 0.15, 0.23),
        *_put("A. Gross Weight", 0.41, 0.23),
        *_put("Net Quantity in", 0.56, 0.23),
        *_put("A. Entered Value", 0.71, 0.23),
        *_put("A. HTSUS No.", 0.15, 0.245),
        *_put("001", 0.055, 0.28),
        *_put("VACUUM BOTTLE", 0.15, 0.28),
        *_put("A. 9617.00.1900", 0.15, 0.295),
        *_put("9903.88.15", 0.17, 0.31),
        *_put("A. 1221 KG", 0.41, 0.28),
        *_put("B. 101 CTNS", 0.41, 0.295),
        *_put("2417 NO", 0.56, 0.28),
        *_put("A. 41,331", 0.75, 0.28),
        *_put("C. N", 0.79, 0.295),
        *_put("Total Entered Value", 0.06, 0.505),
        *_put("$ 41,331.00", 0.055, 0.53),
    ]
    levels = [Rule(0.05, y, 0.95, y) for y in _TOPS]
    heads = [Rule(x, 0.1, x, 0.22) for x in (0.05, 0.4, 0.7, 0.95)]
    body = [Rule(x, 0.22, x, 0.5) for x in (0.05, 0.14, 0.4, 0.55, 0.7, 0.95)]
    foot = [Rule(x, 0.5, x, 0.55) for x in (0.05, 0.95)]
    page = Page(1, "text", "made", 1.0, 0, 612, 792, tuple(words), (*levels, *heads, *body, *foot))
    return extract([Sheet(page)], kinds()["cbp_7501"])


def _values(found: Extract) -> dict[str, str]:
    return {name: several[0].value for name, several in found.head.items()}


def test_boxes_are_read_alike_whatever_their_edition_numbers_them() -> None:
    """The number before a label is neither a value nor a matter; days stand after months."""
    newer, older = _summary(numbers=(1, 3, 10, 29, 30)), _summary(numbers=(1, 3, 9, 25, 26))
    assert _values(newer) == _values(older)
    expected = {"declaration_no": "K93-0154286-5", "issue_date": "2026-03-04", "country_of_origin": "CN"}
    assert expected.items() <= _values(newer).items()
    assert _values(newer)["entered_value"] == "41331"


def test_an_importer_said_to_be_the_same_is_the_consignee() -> None:
    """``SAME`` is no company's name."""
    assert _values(_summary(numbers=(1, 3, 10, 29, 30), importer="SAME"))["buyer_name"] == "Harlow Trading LLC"


def test_a_line_has_its_own_tariff_number_and_its_weight_not_the_surcharge_and_the_cartons() -> None:
    """A and B of a stacked cell are told apart; numbers of chapter 99 are further ones."""
    (line,) = _summary(numbers=(1, 3, 10, 29, 30)).lines
    assert {name: found.value for name, found in line.fields.items()} == {
        "line_no": "1",
        "name": "VACUUM BOTTLE",
        "hs_code": "9617001900",
        "additional_hs_codes": "99038815",
        "gross_weight_kg": "1221",
        "quantity_1": "2417",
        "unit_1": "NO",
        "entered_value": "41331",
    }
