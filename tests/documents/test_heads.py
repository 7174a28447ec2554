"""Claims about heads of trade papers: labels beside, above, in cells of their own, in two languages, and what no label names."""

from __future__ import annotations

import pytest

from tests.documents.test_understand import head, paper, row
from vault.documents.amount_words import worded_amount
from vault.reading.page import Rule

GOODS = [
    *row(0.60, (0.08, "No."), (0.16, "Description"), (0.55, "Quantity"), (0.68, "Unit Price"), (0.84, "Amount")),
    *row(0.62, (0.08, "1"), (0.16, "Oat crisps 150 g"), (0.55, "24"), (0.68, "3.20"), (0.84, "76.80")),
    *row(0.64, (0.08, "2"), (0.16, "Rolled oats 1 kg"), (0.55, "12"), (0.68, "4.50"), (0.84, "54.00")),
]
TITLE = row(0.04, (0.40, "COMMERCIAL INVOICE"), height=0.02)


def _rules(x0: float, x1: float, *ys: float, uprights: tuple[float, ...]) -> tuple[Rule, ...]:
    """A grid: levels at each y, uprights over all of it."""
    levels = tuple(Rule(x0, y, x1, y) for y in ys)
    return levels + tuple(Rule(x, min(ys), x, max(ys)) for x in uprights)


def test_a_letterhead_with_its_telephone_is_the_seller_and_the_window_the_buyer() -> None:
    """A German letter names neither party; the sender's line and the block in the window do."""
    read = head(
        paper(
            row(0.03, (0.60, "Kupferhain Manufaktur GmbH"), height=0.018),
            row(0.11, (0.08, "Kupferhain Manufaktur GmbH · Gerberstraße 14 · 04105 Leipzig"), height=0.007),
            row(0.13, (0.08, "Brindlewick Provisions Ltd")),
            row(0.145, (0.08, "Unit 7, Tanner's Yard")),
            row(0.16, (0.08, "Leeds LS9 8QT")),
            row(0.13, (0.60, "Rechnungs-Nr."), (0.78, "RE-2026-118")),
            row(0.15, (0.60, "Datum"), (0.78, "12.03.2026")),
            row(0.24, (0.08, "Rechnung"), height=0.02),
            GOODS,
        )
    )
    assert read["seller_name"] == "Kupferhain Manufaktur GmbH"
    assert read["seller_address"] == "Gerberstraße 14 · 04105 Leipzig"
    assert read["buyer_name"] == "Brindlewick Provisions Ltd"
    assert read["buyer_address"] == "Unit 7, Tanner's Yard Leeds LS9 8QT"
    assert read["document_no"] == "RE-2026-118"


def test_a_word_of_address_says_whom_a_paper_is_for() -> None:
    """御中 stands behind the name of who receives it; the firm with the telephone sends it."""
    read = head(
        paper(
            row(0.04, (0.42, "請求書"), height=0.022),
            row(0.09, (0.08, "株式会社灯台貿易 御中")),
            row(0.09, (0.60, "請求書番号"), (0.74, "MS-031")),
            row(0.11, (0.60, "発行日"), (0.74, "令和8年4月30日")),
            row(0.16, (0.60, "深山茶業合同会社")),
            row(0.175, (0.60, "静岡県川根郡深山町大字谷122")),
            row(0.19, (0.60, "TEL"), (0.66, "0547-55-0190")),
            GOODS,
        )
    )
    assert (read["buyer_name"], read["seller_name"]) == ("株式会社灯台貿易", "深山茶業合同会社")
    assert read["seller_address"] == "静岡県川根郡深山町大字谷122"


def test_an_address_ends_at_the_telephone() -> None:
    """What follows the telephone of a party is no part of its address."""
    read = head(
        paper(
            TITLE,
            row(0.10, (0.08, "Buyer:")),
            row(0.115, (0.08, "Tallow Pine Pty Ltd")),
            row(0.13, (0.08, "18 Gumleaf Crescent")),
            row(0.145, (0.08, "Tel: +61 3 7010 4455")),
            row(0.16, (0.08, "Second floor, ring twice")),
            GOODS,
        )
    )
    assert read["buyer_address"] == "18 Gumleaf Crescent"


def test_a_label_in_a_cell_of_its_own_leads_to_all_lines_of_the_cell_beside_it() -> None:
    """The label stands in the middle of a tall row; the name begins above it."""
    read = head(
        paper(
            TITLE,
            row(0.101, (0.20, "Brindlewick Provisions Ltd")),
            row(0.116, (0.08, "Exporter"), (0.20, "Unit 7, Tanner's Yard")),
            row(0.131, (0.20, "Leeds LS9 8QT")),
            GOODS,
            rules=_rules(0.07, 0.9, 0.095, 0.15, uprights=(0.07, 0.18, 0.9)),
        )
    )
    assert read["seller_name"] == "Brindlewick Provisions Ltd"
    assert read["seller_address"] == "Unit 7, Tanner's Yard Leeds LS9 8QT"


def test_a_label_in_two_languages_over_each_other_is_one_label() -> None:
    """The value stands in the middle of the two lines."""
    read = head(
        paper(
            TITLE,
            row(0.100, (0.08, "交货条件")),
            row(0.107, (0.30, "FCA Ningbo")),
            row(0.114, (0.08, "Delivery Terms")),
            GOODS,
        )
    )
    assert read["incoterm"] == "FCA"


def test_a_value_that_breaks_at_a_hyphen_is_read_whole() -> None:
    """The number goes on in the next line of its column."""
    read = head(
        paper(
            TITLE,
            row(0.10, (0.55, "Invoice No.: AB-26-")),
            row(0.115, (0.645, "5510")),
            row(0.13, (0.55, "Date: 2026-03-09")),
            GOODS,
        )
    )
    assert read["document_no"] == "AB-26-5510"


@pytest.mark.parametrize(
    ("title", "number", "reference"),
    [
        ("PURCHASE ORDER", "PO-118", ("contract_no", "SC-26-7")),
        ("PURCHASE CONTRACT", "SC-26-7", ("purchase_order_no", "PO-118")),
    ],
)
def test_which_number_is_the_papers_own_is_what_its_title_says(
    title: str, number: str, reference: tuple[str, str]
) -> None:
    """An order's number on a contract is a reference, and the other way round."""
    read = head(
        paper(
            row(0.04, (0.40, title), height=0.02),
            row(0.10, (0.08, "Contract No.:"), (0.25, "SC-26-7")),
            row(0.12, (0.08, "PO Number:"), (0.25, "PO-118")),
            row(0.14, (0.08, "Seller: Brindlewick Provisions Ltd")),
            row(0.16, (0.08, "Buyer: Tallow Pine Pty Ltd")),
            GOODS,
        )
    )
    assert read["document_no"] == number
    assert read[reference[0]] == reference[1]


def test_what_stands_under_a_title_is_not_the_papers_number() -> None:
    """``PURCHASE ORDER`` over a street's number."""
    read = head(
        paper(
            row(0.04, (0.08, "PURCHASE ORDER"), height=0.02),
            row(0.065, (0.08, "1450 Millrace Avenue")),
            row(0.10, (0.60, "Date: 2026-01-15")),
            GOODS,
        )
    )
    assert "document_no" not in read


def test_the_number_behind_a_title_is_the_papers_own_with_the_date_behind_it() -> None:
    """A letter's subject line gives both."""
    read = head(
        paper(row(0.10, (0.08, "Rechnung RE-4711 vom 12.03.2026"), height=0.02), GOODS),
    )
    assert (read["document_no"], read["issue_date"]) == ("RE-4711", "2026-03-12")


def test_a_letters_date_without_a_label_is_its_own() -> None:
    """Place and date, as letters have them; two dates alone would be none."""
    lines = (TITLE, row(0.10, (0.08, "Invoice No. 26/0093")), row(0.12, (0.55, "Sursbach, 28 January 2026")), GOODS)
    assert head(paper(*lines))["issue_date"] == "2026-01-28"
    assert "issue_date" not in head(paper(*lines, row(0.14, (0.55, "2 February 2026"))))


def test_a_tax_rate_is_no_part_of_the_label() -> None:
    """The tax is read whatever its rate."""
    read = head(
        paper(
            TITLE,
            GOODS,
            row(0.70, (0.60, "Net Amount"), (0.84, "130.80")),
            row(0.72, (0.60, "zzgl. 7 % MwSt."), (0.84, "9.16")),
            row(0.74, (0.60, "Gesamtbetrag EUR"), (0.84, "139.96")),
        )
    )
    assert (read["tax_amount"], read["total_amount"], read["currency"]) == ("9.16", "139.96", "EUR")


@pytest.mark.parametrize("value", ["CIF Hamburg", "FOB Ningbo"])
def test_a_term_of_delivery_is_no_label(value: str) -> None:
    """CIF is a tax number's label in Spanish; before a place it is a term."""
    read = head(paper(TITLE, row(0.10, (0.08, "Terms of Delivery:"), (0.30, value)), GOODS))
    assert read["incoterm"] == value[:3]


def test_two_values_in_one_line_parted_by_a_dash_are_two() -> None:
    """Number and reference of a letter's subject line."""
    read = head(paper(TITLE, row(0.10, (0.08, "Invoice no. 26/0093 — your order OTT-7716")), GOODS))
    assert (read["document_no"], read["purchase_order_no"]) == ("26/0093", "OTT-7716")


def test_the_words_of_an_address_are_no_labels() -> None:
    """``Port`` and ``City`` begin lines of an address as they begin labels."""
    read = head(
        paper(
            TITLE,
            row(0.10, (0.08, "Buyer:")),
            row(0.115, (0.08, "Tallow Pine Pty Ltd")),
            row(0.13, (0.08, "9 Quay Street")),
            row(0.145, (0.08, "Port Melbourne VIC 3207")),
            GOODS,
        )
    )
    assert read["buyer_address"] == "9 Quay Street Port Melbourne VIC 3207"


def test_number_and_date_of_one_label_stand_side_by_side() -> None:
    """A Korean form asks for both in one box."""
    read = head(
        paper(
            TITLE,
            row(0.10, (0.50, "⑧ 송장번호 및 일자 No. & Date of Invoice"), height=0.008),
            row(0.112, (0.50, "HD-260217"), (0.64, "2026-02-17")),
            GOODS,
        )
    )
    assert (read["document_no"], read["issue_date"]) == ("HD-260217", "2026-02-17")


def test_a_sentence_is_no_address() -> None:
    """The opening words of a contract stand under the seller's name."""
    read = head(
        paper(
            row(0.04, (0.42, "采购合同"), height=0.022),
            row(0.08, (0.60, "合同编号：CG-2026-0402")),
            row(0.10, (0.08, "甲方（买方）：厦门澜桥贸易有限公司")),
            row(0.115, (0.08, "乙方（卖方）：深圳市岭澜电子有限公司")),
            row(0.13, (0.08, "甲乙双方经友好协商，就下列货物的买卖订立本合同，以资共同遵守：")),
            GOODS,
        )
    )
    assert (read["buyer_name"], read["seller_name"]) == ("厦门澜桥贸易有限公司", "深圳市岭澜电子有限公司")
    assert "seller_address" not in read


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("SAY US DOLLARS FIFTEEN THOUSAND FOUR HUNDRED AND FOUR AND CENTS SIXTY ONLY", "15404.6"),
        ("Say Total U.S. Dollars One Hundred Twenty-Three Thousand and 45/100 only", "123000.45"),
        ("two hundred pounds and fifty pence", "200.5"),
        ("three boxes of apples", None),
        ("one of the hundred best shops", None),
    ],
)
def test_an_amount_in_words_is_its_figure_or_nothing(text: str, amount: str | None) -> None:
    """A text with other words in it is no amount."""
    read = worded_amount(text)
    assert (None if read is None else format(read.normalize(), "f")) == amount


@pytest.mark.parametrize(
    "words", ["SAY US DOLLARS ONE HUNDRED AND THIRTY-NINE AND CENTS EIGHTY ONLY", "合计大写：壹佰叁拾玖圆捌角整"]
)
def test_words_confirm_the_figures_and_never_give_a_total(words: str) -> None:
    """The total carries the check; without figures there is none."""
    figures = row(0.70, (0.60, "Invoice Total"), (0.84, "139.80"))
    said = row(0.74, (0.08, words))
    (total,) = paper(TITLE, GOODS, figures, said).head["total_amount"]
    assert "arithmetic" in total.checks
    alone = paper(TITLE, row(0.10, (0.08, "Invoice No. AB-26-1")), said)
    assert "total_amount" not in alone.head


def test_a_label_ends_before_a_number_not_inside_it() -> None:
    """``N.º OC`` is a label too, but here ``OC-2026-118`` is the number."""
    read = head(paper(row(0.04, (0.40, "ORDEN DE COMPRA"), height=0.02), row(0.10, (0.08, "N.º OC-2026-118")), GOODS))
    assert read["document_no"] == "OC-2026-118"
