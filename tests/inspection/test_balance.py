"""Documented beside sold: counted once, converted by what the catalogue says, never guessed."""

from __future__ import annotations

import dataclasses
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault.catalogue.product import Product
from vault.inspection.balance import Balance, LinkedQuantity, balance_of
from vault.inspection.units import conversion

TODAY = date(2026, 11, 2)
PRODUCT = Product("prd_1", "A-1", unit="支", pack_units={"carton": "24", "箱": "24"})


def quantity(number: str | None = "100", unit: str = "支", **values: object) -> LinkedQuantity:
    plain = LinkedQuantity("doc_1", "fil_1", "commercial_invoice", "INV-1", 0, ("shp_1",), number, unit, "2026-03-09")
    return dataclasses.replace(plain, **values)  # type: ignore[arg-type]


def balance(*lines: LinkedQuantity, sold: int = 0, in_window: int | None = None, orders: bool = True) -> Balance:
    return balance_of(
        PRODUCT,
        lines,
        sold=Decimal(sold),
        sold_in_window=Decimal(sold if in_window is None else in_window),
        today=TODAY,
        has_orders=orders,
    )


PACKING = quantity("110", document_id="doc_2", file_id="fil_2", kind="packing_list", document_no="PL-1")
DECLARED = quantity("120", document_id="doc_3", file_id="fil_3", kind="cn_import_declaration", document_no="D-1")


def test_one_purchase_counts_once_by_its_invoice() -> None:
    found = balance(DECLARED, PACKING, quantity())
    assert found.documented == 100
    assert {line.document_id for line in found.repeated} == {"doc_2", "doc_3"}


def test_without_an_invoice_the_packing_list_counts_then_the_declaration() -> None:
    assert balance(DECLARED, PACKING).documented == 110
    assert balance(DECLARED).documented == 120


def test_a_pro_forma_invoice_never_counts() -> None:
    assert balance(quantity(kind="proforma_invoice")).documented == 0


def test_lines_of_one_invoice_and_several_invoices_are_added() -> None:
    other = quantity("7", document_id="doc_9", file_id="fil_9", document_no="INV-2")
    assert balance(quantity(), quantity("5", position=1), other).documented == 112


@pytest.mark.parametrize("shipments", [("shp_1",), ("shp_2",), ("shp_1", "shp_2"), ()])
def test_the_same_invoice_as_scan_and_as_pdf_counts_once_wherever_it_lies(shipments: tuple[str, ...]) -> None:
    scan = quantity(document_id="doc_9", file_id="fil_9", document_no="inv 1", shipments=shipments)
    assert balance(quantity(), scan).documented == 100


def test_two_parts_of_one_file_with_one_number_are_both_counted() -> None:
    assert balance(quantity(), quantity("5", document_id="doc_9")).documented == 105


def test_a_paper_in_two_shipments_counts_once() -> None:
    assert balance(quantity(shipments=("shp_1", "shp_2"))).documented == 100


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (quantity(unit="pallet"), "conversion-unknown"),
        (quantity(unit=""), "unit-not-printed"),
        (quantity(number=None), "quantity-not-read"),
        (quantity(is_doubtful=True), "quantity-doubtful"),
        (quantity(unit="件"), "conversion-unknown"),
    ],
)
def test_what_is_not_known_is_named_and_makes_a_gap_unknown_rather_than_failed(line: LinkedQuantity, why: str) -> None:
    found = balance(line, sold=10)
    assert (found.documented, found.result) == (0, "unknown")
    assert [one.why for one in found.unknown] == [why]


def test_more_sold_than_documented_fails_and_less_passes() -> None:
    assert balance(quantity(), sold=101).result == "fail"
    assert balance(quantity(), sold=100).result == "pass"


def test_without_orders_nothing_is_known_of_what_was_sold() -> None:
    assert balance(quantity(), orders=False).result == "unknown"
    assert balance(orders=True).result == "unknown", "nothing documented and nothing sold proves nothing"


@pytest.mark.parametrize(
    ("day", "in_window"),
    [
        ("2025-11-01", 0),
        ("2025-11-02", 100),
        ("2026-11-02", 100),
        ("2026-11-03", 0),
        ("2026-03", 100),
        ("2025-11", 0),
        (None, 0),
    ],
)
def test_the_window_counts_invoices_by_their_own_day(day: str | None, in_window: int) -> None:
    found = balance(quantity(issue_date=day), sold=1)
    assert (found.documented, found.documented_in_window) == (100, in_window)
    assert bool(found.undated) == (day in ("2025-11", None))


def test_less_than_a_fifth_to_spare_is_tight() -> None:
    assert balance(quantity(), sold=90).is_tight
    assert not balance(quantity(), sold=80).is_tight
    assert balance(quantity(), sold=80).ratio_in_window == Decimal("1.25")
    assert balance(quantity(), sold=80, in_window=0).ratio_in_window is None


@pytest.mark.parametrize(
    ("unit", "base", "factor", "how"),
    [
        ("支", "支", 1, "same-unit"),
        ("Tubes", "支", 1, "same-unit-other-language"),
        ("CARTON", "支", 24, "pack-of-catalogue"),
        ("ctns", "支", 24, "pack-of-catalogue"),
        ("箱", "支", 24, "pack-of-catalogue"),
        ("PCS", "支", 1, "piece"),
        ("pcs.", "瓶", 1, "piece"),
        ("dozen", "支", 12, "dozen"),
        ("box", "支", None, "unknown"),
        ("PCS", "箱", None, "unknown"),
        ("PCS", "", None, "unknown"),
        ("carton", "", 24, "pack-of-catalogue"),
        ("kg", "支", None, "unknown"),
        ("kg", "克", 1000, "weight"),
    ],
)
def test_units_are_converted_by_what_the_catalogue_says(unit: str, base: str, factor: int | None, how: str) -> None:
    found = conversion(unit, dataclasses.replace(PRODUCT, unit=base))
    assert (found.factor, found.how) == (factor, how)


def test_packs_that_disagree_leave_the_unit_unknown() -> None:
    product = Product("p", "A", unit="支", pack_units={"carton": "24", "case": "12"})
    assert conversion("ctn", product).why == "unit-means-several"


@given(st.permutations([DECLARED, PACKING, quantity(), quantity("5", position=1)]))
def test_the_order_of_papers_changes_nothing(lines: list[LinkedQuantity]) -> None:
    assert balance(*lines).documented == 105
