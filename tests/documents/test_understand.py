"""Papers made of a few words with boxes: what the engine reads from where they stand, whatever order they came in."""

from __future__ import annotations

import random

import pytest

from vault.documents.found import Paper
from vault.documents.understand import understand
from vault.reading.page import Page, Reading, Rule, Word
from vault.values import Box, Sha256

LINE = 0.011


def row(y: float, *parts: tuple[float, str], height: float = LINE) -> list[Word]:
    """Words of one line: each part begins at its x, its words set with usual spaces."""
    words: list[Word] = []
    for x, text in parts:
        for piece in text.split():
            width = sum(0.0155 if ord(c) > 0x2E7F else 0.0078 for c in piece) * height / LINE
            words.append(Word(piece, Box(x, y, x + width, y + height)))
            x += width + 0.0045
    return words


def paper(*rows: list[Word], rules: tuple[Rule, ...] = (), seed: int = 0) -> Paper:
    """Understand a page whose words come in no order at all."""
    words = [word for one in rows for word in one]
    random.Random(seed).shuffle(words)
    page = Page(1, "text", "test", 1.0, 0, 595, 842, tuple(words), rules)
    (found,) = understand(Reading(Sha256("0" * 64), "application/pdf", (page,)))
    return found


def head(found: Paper) -> dict[str, str]:
    return {name: values[0].value for name, values in found.head.items()}


INVOICE = (
    row(0.05, (0.35, "COMMERCIAL INVOICE"), height=0.02),
    row(0.10, (0.08, "Seller"), (0.55, "Invoice No.:"), (0.75, "KF-26-0714")),
    row(0.12, (0.08, "Kurrajong Foods Pty Ltd"), (0.55, "Date:"), (0.75, "9 March 2026")),
    row(0.135, (0.08, "12 Wattle Street, Geelong VIC 3220"), (0.55, "Incoterms:"), (0.75, "FOB Melbourne")),
    row(0.15, (0.08, "Australia")),
    row(0.165, (0.08, "Tel: +61 3 5550 0100")),
    row(0.20, (0.08, "Buyer")),
    row(0.22, (0.08, "Hangzhou Lanxi Trading Co., Ltd.")),
    row(0.235, (0.08, "88 Yunmi Road, Hangzhou, China")),
)
GOODS = (
    row(0.30, (0.08, "No."), (0.15, "Item Code"), (0.30, "Description of Goods"), (0.62, "Quantity"), (0.74, "Unit Price"), (0.87, "Amount (AUD)")),
    row(0.32, (0.08, "1"), (0.15, "KF-101"), (0.30, "Toasted Muesli Honey"), (0.62, "1,200 PCS"), (0.75, "4.50"), (0.88, "5,400.00")),
    row(0.333, (0.30, "Almond 750g")),
    row(0.36, (0.08, "2"), (0.15, "KF-102"), (0.30, "Rolled Oats"), (0.62, "600 PCS"), (0.75, "3.00"), (0.88, "1,800.00")),
    row(0.39, (0.08, "TOTAL"), (0.62, "1,800"), (0.88, "7,200.00")),
)  # fmt: skip


@pytest.mark.parametrize("seed", range(5))
def test_an_invoice_is_read_whatever_order_its_words_come_in(seed):
    """A text layer may print values before labels: only where words stand counts."""
    found = paper(*INVOICE, *GOODS, seed=seed)
    read = head(found)
    assert found.kind == "commercial_invoice"
    assert read["document_no"] == "KF-26-0714"
    assert read["issue_date"] == "2026-03-09"
    assert read["incoterm"] == "FOB"
    assert read["seller_name"] == "Kurrajong Foods Pty Ltd"
    assert read["seller_address"] == "12 Wattle Street, Geelong VIC 3220 Australia"
    assert read["buyer_name"] == "Hangzhou Lanxi Trading Co., Ltd."
    assert read["buyer_address"] == "88 Yunmi Road, Hangzhou, China"


def test_a_phone_line_is_no_part_of_the_address():
    found = paper(*INVOICE, *GOODS)
    assert "5550" not in head(found)["seller_address"]
    assert head(found)["seller_phone"] == "+61 3 5550 0100"


def test_lines_keep_their_wrapped_descriptions_and_units():
    """A line is one row of figures and the text that belongs to it."""
    found = paper(*INVOICE, *GOODS)
    first, second = ({name: one.value for name, one in line.fields.items()} for line in found.lines)
    assert first["name"] == "Toasted Muesli Honey Almond 750g"
    assert (first["quantity"], first["unit"], first["unit_price"], first["amount"]) == ("1200", "PCS", "4.5", "5400")
    assert second["sku"] == "KF-102"
    assert second["name"] == "Rolled Oats"


def test_quantity_times_price_confirms_the_amount_and_the_sum_the_total():
    found = paper(*INVOICE, *GOODS)
    assert all("arithmetic" in line.fields["amount"].checks for line in found.lines)
    assert found.head["total_amount"][0].value == "7200"
    assert "arithmetic" in found.head["total_amount"][0].checks
    assert head(found)["total_quantity"] == "1800"


def test_the_currency_of_a_column_header_is_the_papers_and_not_copied_into_its_lines():
    found = paper(*INVOICE, *GOODS)
    assert head(found)["currency"] == "AUD"
    assert all("currency" not in line.fields for line in found.lines)


def test_a_dollar_sign_alone_names_no_currency():
    goods = [
        [Word(w.text.replace("(AUD)", "").replace("5,400.00", "$5,400.00") or "Amount", w.box) for w in line]
        for line in GOODS
    ]
    assert "currency" not in head(paper(*INVOICE, *goods))


def test_a_pro_forma_invoice_is_never_taken_for_an_invoice():
    title = row(0.05, (0.35, "PRO FORMA INVOICE"), height=0.02)
    assert paper(title, *INVOICE[1:], *GOODS).kind == "proforma_invoice"


def test_a_certificate_of_insurance_is_something_else_and_yields_no_value():
    title = row(0.05, (0.33, "CERTIFICATE OF INSURANCE"), height=0.02)
    found = paper(title, *INVOICE[1:])
    assert found.kind == "other"
    assert not found.head


def test_a_blank_form_yields_no_value():
    """Labels are not values of each other."""
    found = paper(
        row(0.05, (0.35, "COMMERCIAL INVOICE"), height=0.02),
        row(0.10, (0.08, "Seller"), (0.55, "Invoice No.:")),
        row(0.14, (0.08, "Buyer"), (0.55, "Date:")),
        row(0.18, (0.08, "Port of Loading"), (0.55, "Port of Discharge")),
        GOODS[0],
    )
    assert found.kind == "commercial_invoice"
    assert set(found.head) <= {"currency"}
    assert not found.lines


def test_a_date_whose_day_and_month_cannot_be_told_apart_is_left_out_with_a_warning():
    rows = list(INVOICE)
    rows[2] = row(0.12, (0.08, "Kurrajong Foods"), (0.55, "Date:"), (0.75, "03/04/2026"))
    found = paper(*rows, row(0.25, (0.08, "Remarks")))
    assert "issue_date" not in found.head
    assert any(code == "ambiguous-date" for code, _, _ in found.warnings)


def test_two_languages_side_by_side_are_one_label():
    found = paper(
        row(0.05, (0.35, "商业发票 COMMERCIAL INVOICE"), height=0.02),
        row(0.10, (0.08, "发票号码 Invoice No.:"), (0.40, "TNX-26-0714")),
        row(0.12, (0.08, "起运港 Port of Loading:"), (0.40, "Sydney, Australia")),
    )
    assert head(found)["document_no"] == "TNX-26-0714"
    assert head(found)["port_of_loading"] == "Sydney, Australia"


def test_a_letter_states_its_fields_in_sentences():
    found = paper(
        row(0.05, (0.3, "LETTER OF AUTHORISATION"), height=0.02),
        row(0.12, (0.1, "We, Kurrajong Foods Pty Ltd, hereby authorise Hangzhou Lanxi Trading Co., Ltd. to distribute")),
        row(0.137, (0.1, "products in the territory of Mainland China. This authorisation is valid from 1 January 2026")),
        row(0.154, (0.1, "to 31 December 2027. No sub-licence may be granted.")),
    )  # fmt: skip
    read = head(found)
    assert found.kind == "brand_authorization"
    assert read["grantor_name"] == "Kurrajong Foods Pty Ltd"
    assert read["grantee_name"] == "Hangzhou Lanxi Trading Co., Ltd."
    assert read["territory"] == "Mainland China"
    assert (read["valid_from"], read["valid_to"]) == ("2026-01-01", "2027-12-31")
    assert read["sublicense"] == "no"


def test_every_page_belongs_to_a_paper_even_an_unread_one():
    page = Page(1, "unread", "", 0.0, 0, 595, 842)
    (found,) = understand(Reading(Sha256("0" * 64), "application/pdf", (page,)))
    assert (found.page_from, found.page_to) == (1, 1)
