"""Orders and contracts without a title anyone knows: known by what only their makers say, and read from their sentences."""

from __future__ import annotations

import pytest

from tests.documents.test_kinds import Line, kind_of, sheet
from vault.documents.extract import extract
from vault.documents.kind import kinds

Row = tuple[tuple[float, str] | Line, ...]
TABLE: tuple[Row, ...] = (
    ((0.08, "Item"), (0.2, "Description"), (0.55, "Quantity"), (0.7, "Unit Price"), (0.85, "Amount")),
    ((0.08, "KT-110"), (0.2, "Ceramic kettle"), (0.55, "240"), (0.7, "11.40"), (0.85, "2,736.00")),
    ((0.08, "KT-112"), (0.2, "Ceramic jug"), (0.55, "100"), (0.7, "7.50"), (0.85, "750.00")),
)
HOUSE: tuple[Row, ...] = (((0.08, "Fernmoor Ceramics Ltd"),), ((0.08, "12 Kiln Road, Leeds LS9 8PQ, United Kingdom"),))


@pytest.mark.parametrize(
    "said",
    [
        "Please supply on the conditions overleaf.",
        "Wir bestellen zu unseren Einkaufsbedingungen:",
        "Vi preghiamo di fornirci la merce seguente:",
        "Rogamos nos suministren los artículos siguientes:",
        "Nous vous passons commande de ce qui suit :",
        "下記のとおり注文いたします。",
        "다음과 같이 발주합니다.",
        "请贵司按下列要求供货：",
    ],
)
def test_a_table_of_prices_below_a_buyers_words_is_an_order(said: str) -> None:
    assert kind_of(*HOUSE, ((0.08, said),), *TABLE) == "purchase_contract"


def test_a_line_that_is_only_an_orders_number_heads_an_order_and_beside_an_invoices_number_refers_to_one() -> None:
    number: Row = ((0.08, "Order P25/4452"),)
    assert kind_of(*HOUSE, number, ((0.08, "of 15 October 2025"),), *TABLE) == "purchase_contract"
    for billed in ("Invoice No. 88121", "Invoice 118 of 3 March 2026"):
        assert kind_of(*HOUSE, number, ((0.08, billed),), *TABLE) == "commercial_invoice"


def test_a_letter_that_asks_for_goods_is_no_order_without_prices() -> None:
    letter: tuple[Row, ...] = (
        ((0.08, "Dear Sirs,"),),
        ((0.08, "Please supply the missing quantities of our order without delay."),),
        ((0.08, "Yours faithfully"),),
    )
    assert kind_of(*HOUSE, *letter) == "other"


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Thank you for your order 8821, which we confirm as follows.", "proforma_invoice"),
        ("We, the Buyer, hereby confirm our order as follows.", "purchase_contract"),
    ],
)
def test_who_confirms_an_order_decides_what_its_confirmation_is(said: str, kind: str) -> None:
    assert kind_of(((0.35, "Order Confirmation", 2.0),), *HOUSE, ((0.08, said),), *TABLE) == kind


@pytest.mark.parametrize(
    "heading",
    [
        "BLANKET ORDER",
        "Factory Order Sheet",
        "进口货物合同",
        "AGREEMENT FOR THE SALE OF GOODS",
        "Rahmenliefervertrag",
    ],
)
def test_a_heading_with_the_word_for_an_order_or_a_contract_names_one_beside_prices(heading: str) -> None:
    assert kind_of(((0.35, heading, 2.0),), *HOUSE, *TABLE) == "purchase_contract"
    assert kind_of(((0.35, heading, 2.0),), *HOUSE) == "other"


def head_and_lines(*rows: Row) -> tuple[dict[str, str], list[dict[str, str]]]:
    found = extract([sheet(*rows)], kinds()["purchase_contract"])
    head = {name: values[0].value for name, values in found.head.items()}
    return head, [{name: one.value for name, one in line.fields.items()} for line in found.lines]


def test_a_contract_of_clauses_names_its_sides_and_its_goods_in_sentences() -> None:
    head, lines = head_and_lines(
        ((0.3, "PURCHASE CONTRACT", 1.8),),
        ((0.08, "Contract No.: QS-2508"),),
        ((0.08, "1. The Seller, Fernmoor Ceramics Co., Ltd., agrees to sell and the Buyer, Yunqi Trading (USA) LLC,"),),
        ((0.08, "agrees to buy the goods below."),),
        ((0.08, "Ceramic kettle: 240 SET at USD 11.40"),),
        ((0.08, "Ceramic jug: 100 PCS at USD 7.50"),),
    )
    assert (head["seller_name"], head["buyer_name"]) == ("Fernmoor Ceramics Co., Ltd.", "Yunqi Trading (USA) LLC")
    assert head["currency"] == "USD"
    assert lines == [
        {"name": "Ceramic kettle", "quantity": "240", "unit": "SET", "unit_price": "11.4"},
        {"name": "Ceramic jug", "quantity": "100", "unit": "PCS", "unit_price": "7.5"},
    ]


def test_sides_called_seller_and_buyer_in_brackets_are_told_with_number_and_day() -> None:
    head, _ = head_and_lines(
        ((0.3, "AGREEMENT", 1.8),),
        ((0.08, "This Agreement No. SA/26/14 is made on 20 January 2026 between Fernmoor Dairy Pty Ltd,"),),
        ((0.08, '14 Creamery Road, Warragul VIC 3820, Australia (the "Seller") and Yunqi Foods Co., Ltd.,'),),
        ((0.08, '66 Shennan Avenue, Shenzhen, China (the "Buyer").'),),
    )
    assert (head["seller_name"], head["buyer_name"]) == ("Fernmoor Dairy Pty Ltd", "Yunqi Foods Co., Ltd.")
    assert head["buyer_address"] == "66 Shennan Avenue, Shenzhen, China"
    assert (head["document_no"], head["issue_date"]) == ("SA/26/14", "2026-01-20")


def test_whom_an_order_addresses_is_its_seller_and_its_number_and_day_stand_in_its_heading() -> None:
    head, _ = head_and_lines(
        *HOUSE,
        ((0.08, "Order P25/4452"),),
        ((0.08, "of 15 October 2025"),),
        ((0.08, "To: Yunqi Homeware Co., Ltd., 7 Huli Avenue, Xiamen, China"),),
        ((0.08, "We order from you as specified below."),),
        *TABLE,
    )
    assert head["seller_name"] == "Yunqi Homeware Co., Ltd."
    assert head["buyer_name"] == "Fernmoor Ceramics Ltd"
    assert (head["document_no"], head["issue_date"]) == ("P25/4452", "2025-10-15")
