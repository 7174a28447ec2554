"""What structure in a file says is taken in the words of the dictionary; beside a page it confirms, adds, or contradicts in plain sight."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from lxml import etree

from benchmarks.open.makers import structured_deals as deals
from benchmarks.open.makers.structured_deals import Deal
from benchmarks.open.makers.structured_xml import cbec, cii, declaration, ubl
from vault.documents.embedded.compare import MISMATCH, compare
from vault.documents.embedded.said import Said, decimal_of
from vault.documents.embedded.schemas import said_by
from vault.documents.found import Found, FoundLine, Paper
from vault.documents.runs import Sheet
from vault.documents.understand import understand
from vault.reading.embedded import Embedded
from vault.reading.page import Page, Reading, Word
from vault.reading.xml_file import element_of, namespace_of
from vault.values import Box, Sha256

SALE = Deal("RE-77", "2026-04-17", deals.HARZ, deals.NORD, "EUR", deals.CREAMS, tax_rate="19", order="NK-5")


def embedded(xml: str, name: str = "") -> Embedded:
    root = etree.fromstring(xml.encode())
    return Embedded(name, namespace_of(root), element_of(root))


def said(xml: str) -> Said:
    (one,) = said_by(embedded(xml))
    return one


def head(told: Said) -> dict[str, list[str]]:
    return {name: [value.value for value in values] for name, values in told.head.values.items()}


def lines(told: Said) -> list[dict[str, str]]:
    return [{name: values[0].value for name, values in line.values.items()} for line in told.lines]


@pytest.mark.parametrize(
    "xml",
    [
        pytest.param(ubl(SALE), id="ubl"),
        pytest.param(ubl(SALE, prefixes=False, bare_party=True), id="ubl without prefixes"),
        pytest.param(cii(SALE), id="cii"),
        pytest.param(cii(SALE, first_version=True), id="zugferd 1"),
    ],
)
def test_an_invoice_says_the_same_in_every_schema(xml: str) -> None:
    told = said(xml)
    assert told.kind == "commercial_invoice"
    assert head(told) == {
        "document_no": ["RE-77"],
        "issue_date": ["2026-04-17"],
        "currency": ["EUR"],
        "purchase_order_no": ["NK-5"],
        "seller_name": ["Harzquell Kosmetik GmbH"],
        "seller_id": ["DE811907980"],
        "seller_address": ["Mühlenweg 14, 38640 Goslar, DE"],
        "buyer_name": ["Nordkai Handel GmbH"],
        "buyer_id": ["DE129273398"],
        "buyer_address": ["Speicherstraße 8, 20457 Hamburg, DE"],
        "total_amount": ["5408.55"],
        "subtotal": ["4545"],
        "tax_amount": ["863.55"],
    }
    first = lines(told)[0]
    assert first.pop("hs_code", "33049900") == "33049900"
    assert first == {
        "line_no": "1",
        "sku": "HQ-201",
        "gtin": deals.CREAMS[0].gtin,
        "name": "Ringelblumen Tagescreme 50 ml",
        "quantity": "600",
        "unit": "C62",
        "unit_price": "4.35",
        "amount": "2610",
        "country_of_origin": "DE",
    }


@pytest.mark.parametrize(
    ("code", "kind"), [("380", "commercial_invoice"), ("325", "proforma_invoice"), ("381", "other")]
)
def test_the_type_of_an_invoice_decides_its_kind(code: str, kind: str) -> None:
    assert said(cii(SALE, kind=code)).kind == kind


def test_a_credit_note_is_no_invoice_and_names_the_one_it_takes_back() -> None:
    told = said(ubl(replace(SALE, number="GS-1"), credit="RE-77"))
    assert told.kind == "other"
    assert (head(told)["document_no"], head(told)["invoice_no"]) == (["GS-1"], ["RE-77"])


def test_a_declaration_message_is_read_with_codes_as_printed_and_countries_as_iso() -> None:
    source = {
        "IEFlag": "I",
        "EntryId": "310120261000012345",
        "TradeName": "杭州霖越商贸有限公司",
        "TransMode": "1",
        "TradeCountry": "601",
        "IEDate": "20260307",
        "TradeMode": "0110",
    }
    goods = {
        "GNo": "1",
        "CodeTS": "1104120000",
        "CiqCode": "999",
        "GName": "有机燕麦片",
        "GModel": "4|3|1kg/袋|品牌:KOORA",
        "GQty": "480",
        "GUnit": "136",
        "SecondQty": "0",
        "SecondUnit": "035",
        "TradeCurr": "502",
        "OriginCountry": "601",
        "ProduceDate": "20251210;20251211",
    }
    told = said(declaration(source, [goods], ["CSQU3054383", "CSQU3054384"]))
    assert told.kind == "cn_import_declaration"
    found = head(told)
    assert (found["incoterm"], found["country_of_dispatch"], found["entry_date"]) == (["CIF"], ["AU"], ["2026-03-07"])
    assert (found["trade_mode"], found["voyage"]) == (["0110"], ["026E"])
    assert found["container_nos"] == ["CSQU3054383", "CSQU3054384"]
    assert told.head.values["incoterm"][0].code == "1"
    assert lines(told) == [
        {
            "line_no": "1",
            "hs_code": "1104120000",
            "ciq_code": "999",
            "name": "有机燕麦片",
            "quantity": "480",
            "unit": "136",
            "currency": "USD",
            "country_of_origin": "AU",
            "brand_type": "4",
            "brand": "KOORA",
            "spec": "1kg/袋",
        }
    ]


def test_an_export_declaration_is_no_import_declaration() -> None:
    assert said(declaration({"IEFlag": "E", "EntryId": "310120260000012345"}, [], [])).kind == "other"


def test_each_list_of_a_cross_border_message_is_a_paper() -> None:
    parcels = [
        (
            {"orderNo": name, "invtNo": f"29212026I00001234{name}", "currency": "142"},
            [{"gnum": "1", "itemNo": "S", "gcode": "1904200000"}],
        )
        for name in "56"
    ]
    both = said_by(embedded(cbec(parcels)))
    assert [one.kind for one in both] == ["cbec_import_list"] * 2
    assert [head(one)["order_no"] for one in both] == [["5"], ["6"]]
    assert head(both[0])["currency"] == ["CNY"]


def test_xml_of_no_known_schema_says_nothing_and_is_kept_as_other() -> None:
    structure = embedded("<Invoice><Number>1</Number></Invoice>")
    assert said_by(structure) == ()
    (paper,) = understand(reading_of(structure))
    assert (paper.kind, paper.head, paper.lines) == ("other", {}, ())


def test_a_file_of_structure_is_a_paper_without_boxes() -> None:
    (paper,) = understand(reading_of(embedded(ubl(SALE))))
    values = [found for several in paper.head.values() for found in several] + [
        v for line in paper.lines for v in line.fields.values()
    ]
    assert len(values) > 20
    assert all(value.box is None and value.method == "structured" and value.confidence > 0.95 for value in values)
    assert "check_digit" in paper.lines[0].fields["gtin"].checks
    assert "arithmetic" in paper.lines[0].fields["amount"].checks


@pytest.mark.parametrize(
    ("text", "value"),
    [("1.234", "1.234"), ("10.00", "10"), ("-0", "0"), ("1E3", "1000"), ("1,5", None), ("NaN", None), ("", None)],
)
def test_a_number_of_xml_has_a_point_and_nothing_else(text: str, value: str | None) -> None:
    assert decimal_of(text) == value


def reading_of(structure: Embedded) -> Reading:
    page = Page(1, "structured", "lxml", 1.0, 0, 100, 100, (Word("x", Box(0.1, 0.1, 0.2, 0.2), 1.0, 0),))
    return Reading(Sha256("0" * 64), "application/xml", (page,), (), (structure,))


# --- beside a page

BOX = Box(0.1, 0.1, 0.3, 0.12)


def printed(*texts: str) -> tuple[Sheet, ...]:
    words = tuple(
        Word(part, Box(0.1 + 0.09 * column, 0.1 + 0.03 * row, 0.185 + 0.09 * column, 0.12 + 0.03 * row))
        for row, text in enumerate(texts)
        for column, part in enumerate(text.split())
    )
    return (Sheet(Page(1, "text", "pdfium", 1.0, 0, 595, 842, words)),)


def found(value: str, confidence: float = 0.95) -> Found:
    return Found(value, value, 1, BOX, confidence, "text")


def paper(fields: dict[str, Any], *rows: dict[str, str]) -> Paper:
    shown = tuple(FoundLine({name: found(value) for name, value in row.items()}, 1, BOX) for row in rows)
    return Paper("commercial_invoice", 0.9, (), 1, 1, {name: (found(value),) for name, value in fields.items()}, shown)


def joined(shown: Paper, *texts: str, xml: str | None = None) -> Paper:
    return compare(shown, said(xml or cii(SALE)), printed(*texts))


def test_a_value_both_have_is_confirmed_by_the_structure() -> None:
    got = joined(paper({"document_no": "RE-77"}), "RE-77")
    assert got.head["document_no"][0].checks == ("embedded",)
    assert got.head["document_no"][0].confidence >= 0.99
    assert got.head["document_no"][0].box == BOX


def test_a_value_only_the_structure_has_comes_without_box_and_without_check() -> None:
    got = joined(paper({}), "nothing of it")
    number = got.head["document_no"][0]
    assert (number.value, number.box, number.checks, number.raw) == ("RE-77", None, (), "RE-77")


def test_a_value_the_page_prints_unlabelled_is_found_where_it_stands() -> None:
    number = joined(paper({}), "Ihre RE-77 vom").head["document_no"][0]
    assert number.checks == ("embedded",)
    assert number.box is not None
    assert number.box.x0 == pytest.approx(0.19)


def test_a_contradiction_leaves_the_page_its_value_and_says_both() -> None:
    got = joined(paper({"total_amount": "9999.9"}), "Gesamt 9999,90")
    total = got.head["total_amount"][0]
    assert total.value == "9999.9"
    assert "embedded" not in total.checks
    assert total.confidence <= 0.5
    (warning,) = [message for code, _, message in got.warnings if code == MISMATCH and "total_amount" in message]
    assert "9999.9" in warning
    assert "5408.55" in warning


def test_a_contradiction_is_told_even_where_the_true_value_stands_elsewhere_on_the_page() -> None:
    got = joined(paper({"total_amount": "9999.9"}), "Gesamt 9999,90", "Vorschlag 5408,55")
    assert got.head["total_amount"][0].value == "9999.9"
    assert any(code == MISMATCH for code, _, _ in got.warnings)


def test_a_value_taken_from_the_wrong_place_is_put_right_by_the_structure() -> None:
    got = joined(paper({"total_amount": "4545"}), "Netto 4545,00", "Gesamt 5408,55")
    total = got.head["total_amount"][0]
    assert (total.value, total.checks) == ("5408.55", ("embedded",))
    assert not any("total_amount" in message for _, _, message in got.warnings)


def test_an_address_in_another_order_is_no_contradiction() -> None:
    got = joined(
        paper({"seller_address": "D-38640 Goslar, Mühlenweg 14"} | {"buyer_address": "Speicherstraße 8 20457 Hamburg"}),
        "x",
    )
    assert got.head["buyer_address"][0].checks == ("embedded",)
    assert not [message for _, _, message in got.warnings if "address" in message]


def test_lines_pair_by_what_they_say_and_a_changed_amount_is_told() -> None:
    rows = [
        {"sku": "HQ-305", "name": "Fichtennadel Duschgel 250 ml", "quantity": "900", "amount": "1935"},
        {"sku": "HQ-201", "name": "Ringelblumen Tagescreme 50 ml", "quantity": "600", "amount": "2611"},
    ]
    got = joined(paper({}, *rows), "x")
    assert [line.fields["sku"].value for line in got.lines] == ["HQ-201", "HQ-305"]
    assert got.lines[1].fields["amount"].checks == ("embedded",)
    assert got.lines[0].fields["amount"].value == "2611"
    assert got.lines[1].fields["gtin"].box is None
    assert any(code == MISMATCH and "line 1: amount" in message for code, _, message in got.warnings)


def test_a_line_only_one_side_has_is_shown_and_told() -> None:
    rows = [
        {"sku": "HQ-201", "name": "Ringelblumen Tagescreme 50 ml", "amount": "2610"},
        {"sku": "ZZ-9", "name": "Extra", "amount": "5"},
    ]
    got = joined(paper({}, *rows), "x")
    assert [line.fields["sku"].value for line in got.lines] == ["HQ-201", "HQ-305", "ZZ-9"]
    told = [message for code, _, message in got.warnings if code == MISMATCH]
    assert any("Fichtennadel" in message for message in told)
    assert any("ZZ-9" in message for message in told)


def test_a_unit_in_words_and_as_code_is_no_contradiction() -> None:
    got = joined(paper({}, {"sku": "HQ-201", "name": "Ringelblumen Tagescreme 50 ml", "unit": "Stück"}), "x")
    assert got.lines[0].fields["unit"].value == "Stück"
    assert not any("unit" in message for _, _, message in got.warnings)


def test_a_mail_is_a_paper_of_its_own_without_values() -> None:
    page = Page(1, "structured", "mail", 1.0, 0, 100, 100, (Word("INVOICE", Box(0.1, 0.1, 0.5, 0.2), 1.0, 0),))
    (one,) = understand(Reading(Sha256("0" * 64), "message/rfc822", (page,)))
    assert (one.kind, one.head, one.lines, one.page_to) == ("other", {}, (), 1)
