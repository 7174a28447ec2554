"""Goods tables drawn from a few words: which rows make a line, what the columns mean, what is no line of goods."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import pytest

from vault.documents.columns import column_lexicon, find_headers
from vault.documents.found import FoundLine
from vault.documents.goods import read_goods
from vault.documents.head import head_lexicon
from vault.documents.kind import kinds
from vault.documents.labels import Lexicon
from vault.documents.normalise import context_of
from vault.documents.runs import Sheet
from vault.reading.page import Method, Page, Rule, Word
from vault.values import Box

HEIGHT = 0.011
WIDTH, HEIGHT_OF_PAGE = 595, 842


def row(y: float, *parts: tuple[float, str]) -> list[Word]:
    """Words of one line: each part begins at its x, its words set with usual spaces."""
    words: list[Word] = []
    for x, text in parts:
        for piece in text.split():
            width = sum(0.0155 if ord(c) > 0x2E7F else 0.0078 for c in piece)
            words.append(Word(piece, Box(x, y, x + width, y + HEIGHT)))
            x += width + 0.0045
    return words


def rule(y: float) -> Rule:
    """A rule across the table."""
    return Rule(0.06, y, 0.95, y)


def pages(*of: Sequence[list[Word]], rules: tuple[Rule, ...] = (), method: Method = "text") -> list[Sheet]:
    return [
        Sheet(Page(number, method, "test", 1.0, 0, WIDTH, HEIGHT_OF_PAGE, tuple(w for one in rows for w in one), rules))
        for number, rows in enumerate(of, 1)
    ]


def read(sheets: Sequence[Sheet], kind: str = "commercial_invoice") -> list[dict[str, str]]:
    """Return the lines as plain values."""
    context = context_of(run.text for sheet in sheets for run in sheet.runs)
    heads = cast("Lexicon[object]", head_lexicon(kinds()[kind]))
    goods = read_goods(sheets, kinds()[kind].columns, heads, context)
    return [_plain(line) for line in goods.lines]


def _plain(line: FoundLine) -> dict[str, str]:
    return {name: found.value for name, found in line.fields.items()}


def columns_of(*rows: list[Word], kind: str = "commercial_invoice") -> list[str]:
    """Return the names of the columns of the only header on a page."""
    (header,) = find_headers(pages(rows)[0], column_lexicon(kinds()[kind].columns))
    return [column.name for column in header]


HEADER = row(0.30, (0.08, "No."), (0.14, "Item Code"), (0.28, "Description"), (0.60, "Qty"), (0.70, "Unit Price"), (0.85, "Amount"))  # fmt: skip


def goods(y: float, number: str, code: str, name: str, quantity: str, price: str, amount: str) -> list[Word]:
    return row(y, (0.08, number), (0.14, code), (0.28, name), (0.60, quantity), (0.70, price), (0.85, amount))


FIRST = goods(0.33, "1", "KF-101", "Rolled oats 1 kg", "600 PCS", "3.00", "1,800.00")
SECOND = goods(0.36, "2", "KF-102", "Oat crisps 150 g", "240 PCS", "2.50", "600.00")


def test_sums_of_groups_and_charges_are_no_lines_and_end_no_table() -> None:
    """Behind a subtotal the goods go on; freight, discount and tax are charged, not sold."""
    lines = read(
        pages(
            [
                HEADER,
                FIRST,
                row(0.35, (0.60, "Sub-total"), (0.85, "1,800.00")),
                row(0.37, (0.08, "P.O. No.: 4411-B")),
                goods(0.39, "2", "KF-102", "Oat crisps 150 g", "240 PCS", "2.50", "600.00"),
                row(0.41, (0.60, "Sub-total"), (0.85, "600.00")),
                row(0.43, (0.60, "Ocean freight"), (0.85, "120.00")),
                row(0.45, (0.60, "Less discount 2%"), (0.85, "-48.00")),
                row(0.47, (0.60, "GRAND TOTAL"), (0.85, "2,472.00")),
            ]
        )
    )
    assert [line["sku"] for line in lines] == ["KF-101", "KF-102"]
    assert [line["name"] for line in lines] == ["Rolled oats 1 kg", "Oat crisps 150 g"]


def test_a_product_whose_name_begins_like_a_sum_or_a_charge_is_goods() -> None:
    lines = read(
        pages(
            [
                HEADER,
                goods(0.33, "1", "KF-101", "Total care shampoo", "600 PCS", "3.00", "1,800.00"),
                goods(0.36, "2", "KF-102", "Packing tape 48 mm", "240 PCS", "2.50", "600.00"),
                row(0.39, (0.08, "TOTAL"), (0.85, "2,400.00")),
            ]
        )
    )
    assert [line["name"] for line in lines] == ["Total care shampoo", "Packing tape 48 mm"]


@pytest.mark.parametrize("repeated", [True, False], ids=["header repeated", "no header"])
def test_goods_go_on_over_the_page_and_the_carried_sum_is_none(repeated: bool) -> None:
    forward = row(0.38, (0.60, "Carried forward"), (0.85, "1,800.00"))
    top = [row(0.05, (0.08, "Invoice KF-1 page 2"))] + ([HEADER] if repeated else [])
    brought = row(0.315, (0.60, "Brought forward"), (0.85, "1,800.00"))
    total = row(0.40, (0.08, "TOTAL"), (0.85, "2,400.00"))
    lines = read(pages([HEADER, FIRST, forward], [*top, brought, SECOND, total]))
    assert [(line["line_no"], line["amount"]) for line in lines] == [("1", "1800"), ("2", "600")]


@pytest.mark.parametrize("place", ["top", "middle", "bottom"])
def test_a_wrapped_name_stays_with_its_line_wherever_the_figures_stand(place: str) -> None:
    """Tight rows with equal white tell nothing; that the figures stand in one way in all lines does."""
    figures = {"top": 0, "middle": 1, "bottom": 2}[place]
    names = (
        ("Rolled oats", "in a large", "paper bag"),
        ("Oat crisps", "with salt and", "vinegar"),
        ("Rice cakes", "thin and", "plain"),
    )
    rows: list[list[Word]] = [HEADER]
    for index, parts in enumerate(names):
        for part, text in enumerate(parts):
            y = 0.32 + (3 * index + part) * 0.0125
            number = str(index + 1)
            if part == figures:
                rows.append(goods(y, number, f"KF-10{number}", text, "10 PCS", "2.00", "20.00"))
            else:
                rows.append(row(y, (0.28, text)))
    assert [line["name"] for line in read(pages(rows))] == [" ".join(parts) for parts in names]


def test_figures_of_one_line_in_several_rows_of_print_are_one_line_between_rules() -> None:
    """Cells set in the middle: a wrapped code, a currency over its sum and a plain number stand on rows of their own."""
    rows = [HEADER]
    for index in range(2):
        y = 0.33 + index * 0.05
        rows += [
            row(y, (0.14, f"KF-10{index}"), (0.28, "Rolled oats"), (0.70, "USD"), (0.85, "USD")),
            row(y + 0.007, (0.08, str(index + 1)), (0.60, "600")),
            row(y + 0.014, (0.28, "1 kg"), (0.70, "3.00"), (0.85, "1,800.00")),
        ]
    lines = read(pages(rows, rules=(rule(0.32), rule(0.37), rule(0.42))))
    assert [(line["line_no"], line["name"], line["quantity"], line["amount"]) for line in lines] == [
        ("1", "Rolled oats 1 kg", "600", "1800"),
        ("2", "Rolled oats 1 kg", "600", "1800"),
    ]
    assert {line["currency"] for line in lines} == {"USD"}


def test_a_label_broken_over_rows_is_read_whole() -> None:
    assert columns_of(
        row(0.290, (0.15, "Art.-")),
        row(0.297, (0.08, "Pos."), (0.30, "Bezeichnung"), (0.60, "Menge"), (0.72, "Einzelpreis"), (0.87, "Betrag")),
        row(0.304, (0.15, "Nr.")),
        goods(0.33, "1", "KF-101", "Rolled oats 1 kg", "600 PCS", "3.00", "1,800.00"),
    ) == ["line_no", "sku", "name", "quantity", "unit_price", "amount"]


def test_weights_of_one_carton_are_not_the_lines_weights() -> None:
    """``N.W. (KGS)`` over ``PER CTN`` and ``TOTAL``: the line's weight is the total."""
    rows = [
        row(0.30, (0.60, "N.W. (KGS)"), (0.80, "G.W. (KGS)")),
        row(0.315, (0.08, "Item No."), (0.22, "Description"), (0.40, "Ctns"), (0.48, "Qty"),
            (0.57, "PER CTN"), (0.68, "TOTAL"), (0.77, "PER CTN"), (0.88, "TOTAL")),
        row(0.34, (0.08, "KF-101"), (0.22, "Rolled oats"), (0.40, "10"), (0.48, "120"),
            (0.58, "5.50"), (0.68, "55.00"), (0.78, "6.00"), (0.88, "60.00")),
        row(0.36, (0.08, "KF-102"), (0.22, "Oat crisps"), (0.40, "20"), (0.48, "480"),
            (0.58, "3.00"), (0.68, "60.00"), (0.78, "3.50"), (0.88, "70.00")),
    ]  # fmt: skip
    lines = read(pages(rows), "packing_list")
    assert [(line["net_weight_kg"], line["gross_weight_kg"]) for line in lines] == [("55", "60"), ("60", "70")]


def test_columns_set_tight_are_told_by_the_white_down_the_rows() -> None:
    """``UOM`` and ``Unit`` over ``Price`` stand as close as the words of one label; the rows below part them."""
    header = [
        row(0.300, (0.08, "Item Code"), (0.24, "Description"), (0.50, "Qty"), (0.578, "UOM"), (0.612, "Unit"), (0.80, "Amount")),
        row(0.313, (0.612, "Price")),
    ]  # fmt: skip
    body = [
        row(0.34 + i * 0.02, (0.08, f"KF-10{i}"), (0.24, name), (0.50, "120"), (0.578, "PCS"), (0.620, f"{i + 2}.50"), (0.80, f"{i * 120 + 300}.00"))
        for i, name in enumerate(("Rolled oats", "Crisps of oat", "Plain rice cakes", "Muesli"))
    ]  # fmt: skip
    lines = read(pages([*header, *body]))
    assert [(line["unit"], line["unit_price"]) for line in lines] == [("PCS", f"{i + 2}.5") for i in range(4)]


def test_a_column_two_fields_share_gives_both() -> None:
    rows = [
        row(0.30, (0.08, "SKU / GTIN"), (0.30, "Description"), (0.60, "Qty"), (0.75, "N.W./G.W. (KGS)")),
        row(0.33, (0.08, "KF-101"), (0.30, "Rolled oats"), (0.60, "120"), (0.75, "55.0/60.5")),
        row(0.343, (0.08, "9520001002003")),
        row(0.37, (0.08, "KF-102"), (0.30, "Oat crisps"), (0.60, "480"), (0.75, "31.0/34.5")),
        row(0.383, (0.08, "9520001002010")),
    ]
    lines = read(pages(rows), "packing_list")
    assert [(line["sku"], line["gtin"], line["net_weight_kg"], line["gross_weight_kg"]) for line in lines] == [
        ("KF-101", "9520001002003", "55", "60.5"),
        ("KF-102", "9520001002010", "31", "34.5"),
    ]


def test_details_under_the_name_go_to_their_fields() -> None:
    """With or without a colon, several in a row of print; what is said of delivery is no part of the name."""
    lines = read(
        pages(
            [
                HEADER,
                FIRST,
                row(0.343, (0.28, "Charge L2601 · MHD 15.01.2027")),
                row(0.356, (0.28, "HS: 1104.12 · Origin AU")),
                row(0.369, (0.28, "Delivery date: 14 March 2026")),
            ]
        )
    )
    assert lines[0]["name"] == "Rolled oats 1 kg"
    assert (lines[0]["lot_no"], lines[0]["expiry_date"]) == ("L2601", "2027-01-15")
    assert (lines[0]["hs_code"], lines[0]["country_of_origin"]) == ("110412", "AU")


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("12 CTNS x 24 PCS", {"cartons": "12", "quantity_per_carton": "24"}),
        ("26箱×40台", {"cartons": "26", "quantity_per_carton": "40"}),
        ("288 PCS (12 CTNS)", {"quantity": "288", "unit": "PCS", "cartons": "12"}),
        ("1.200 Stk", {"quantity": "1200", "unit": "Stk"}),
    ],
)
def test_a_quantity_says_its_unit_and_its_cartons(printed: str, expected: dict[str, str]) -> None:
    rows = [
        row(0.30, (0.08, "Item Code"), (0.28, "Description"), (0.55, "Quantity"), (0.80, "Gross Weight (kg)")),
        row(0.33, (0.08, "KF-101"), (0.28, "Rolled oats"), (0.55, printed), (0.80, "1.055,50")),
    ]
    (line,) = read(pages(rows), "packing_list")
    named = {"quantity", "unit", "cartons", "quantity_per_carton"}
    assert {name: value for name, value in line.items() if name in named} == expected


def test_a_name_in_two_languages_is_given_in_both() -> None:
    over = [HEADER, FIRST, row(0.343, (0.28, "燕麦片"))]
    beside = [HEADER, goods(0.33, "1", "KF-101", "燕麦片 Rolled oats", "600 PCS", "3.00", "1,800.00")]
    for rows, name in ((over, "Rolled oats 1 kg"), (beside, "燕麦片")):
        (line,) = read(pages(rows))
        assert (line["name"], line["name_zh"]) == (name, "燕麦片")
        assert line["name_en"].startswith("Rolled oats")


def test_a_model_in_latin_letters_makes_no_english_name() -> None:
    (line,) = read(pages([HEADER, goods(0.33, "1", "YD-A20", "无线蓝牙耳机 A20 白色", "600 台", "3.00", "1,800.00")]))
    assert "name_en" not in line


def test_arithmetic_tells_which_of_two_quantities_was_charged_and_changes_no_value() -> None:
    rows = [
        row(0.30, (0.08, "Item Code"), (0.24, "Description"), (0.48, "Ordered"), (0.58, "Shipped"), (0.70, "Unit Price"), (0.85, "Amount")),
        row(0.33, (0.08, "KF-101"), (0.24, "Rolled oats"), (0.48, "700"), (0.58, "600"), (0.70, "3.00"), (0.85, "1,800.00")),
        row(0.35, (0.08, "KF-102"), (0.24, "Oat crisps"), (0.48, "240"), (0.58, "200"), (0.70, "2.50"), (0.85, "500.00")),
        row(0.37, (0.08, "KF-103"), (0.24, "Rice cakes"), (0.48, "90"), (0.58, "80"), (0.70, "1.25"), (0.85, "99.00")),
    ]  # fmt: skip
    lines = read(pages(rows))
    assert [line["quantity"] for line in lines] == ["600", "200", "80"]
    assert lines[2]["amount"] == "99"


def test_a_second_table_of_the_same_goods_completes_the_lines() -> None:
    packing = [
        row(0.50, (0.08, "Item Code"), (0.28, "Description"), (0.60, "Cartons"), (0.75, "Gross Weight (kg)")),
        row(0.53, (0.08, "KF-101"), (0.28, "Rolled oats 1 kg"), (0.60, "50"), (0.75, "640.5")),
        row(0.56, (0.08, "KF-102"), (0.28, "Oat crisps 150 g"), (0.60, "20"), (0.75, "41.2")),
    ]
    lines = read(pages([HEADER, FIRST, SECOND, row(0.40, (0.08, "TOTAL"), (0.85, "2,400.00")), *packing]))
    assert [(line["amount"], line["cartons"], line["gross_weight_kg"]) for line in lines] == [
        ("1800", "50", "640.5"),
        ("600", "20", "41.2"),
    ]


def test_the_words_that_close_a_paper_are_no_goods() -> None:
    lines = read(
        pages(
            [
                row(0.30, (0.08, "Description"), (0.60, "Qty"), (0.70, "Unit Price"), (0.85, "Amount")),
                row(0.33, (0.08, "Rolled oats 1 kg"), (0.60, "600"), (0.70, "3.00"), (0.85, "1,800.00")),
                row(0.348, (0.08, "Payment: T/T 30 days")),
                row(0.366, (0.08, "Bank: Bank of the Eastern Sea")),
            ]
        )
    )
    assert [line["name"] for line in lines] == ["Rolled oats 1 kg"]


def _cell(at: tuple[int, int], text: str) -> list[Word]:
    line, column = at
    x = 0.05 + column * 0.1
    words = []
    for piece in text.split():
        words.append(
            Word(piece, Box(x, 0.1 + line * 0.03, x + 0.01 * len(piece), 0.12 + line * 0.03), 1.0, line * 1000 + column)
        )
        x += 0.01 * len(piece) + 0.005
    return words


def test_a_worksheets_own_columns_decide_whatever_the_words_widths() -> None:
    """Empty columns, a heading over two columns, long names that would run into the next cell."""
    cells = {
        (1, 2): "箱号", (1, 3): "品名", (1, 5): "箱数", (1, 6): "数量", (1, 7): "净重(KG)", (2, 7): "单箱", (2, 8): "合计",
        (3, 2): "1-10", (3, 3): "A very long name of rolled oats indeed", (3, 5): "10", (3, 6): "120", (3, 7): "5.5", (3, 8): "55",
        (4, 2): "11-30", (4, 3): "Crisps", (4, 5): "20", (4, 6): "480", (4, 7): "3", (4, 8): "60",
        (5, 2): "合计", (5, 5): "30", (5, 6): "600", (5, 8): "115",
    }  # fmt: skip
    lines = read(pages([_cell(at, text) for at, text in cells.items()], method="structured"), "packing_list")
    assert [(line["name"], line["carton_from"], line["carton_to"], line["net_weight_kg"]) for line in lines] == [
        ("A very long name of rolled oats indeed", "1", "10", "55"),
        ("Crisps", "11", "30", "60"),
    ]


def test_letters_that_ocr_set_apart_still_make_a_header() -> None:
    """White letters on a dark band are read one by one."""
    header = []
    for x, text in (
        (0.08, "Item"),
        (0.14, "Code"),
        (0.28, "Description"),
        (0.60, "Qty"),
        (0.70, "Price"),
        (0.85, "Amount"),
    ):
        for letter in text:
            header.append(Word(letter, Box(x, 0.30, x + 0.007, 0.30 + HEIGHT)))
            x += 0.0078
    lines = read(pages([header, FIRST, SECOND], method="ocr"))
    assert [(line["quantity"], line["amount"]) for line in lines] == [("600", "1800"), ("240", "600")]
