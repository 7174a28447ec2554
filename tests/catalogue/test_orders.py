"""Orders from CSV files."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal

import pytest

from vault.catalogue.order_rows import read_day
from vault.catalogue.queries import has_orders, sales, sold_quantity
from vault.catalogue.report import ImportReport
from vault.catalogue.service import import_orders, import_products
from vault.parts import Parts
from vault.values import Actor

HEADING = "order,shop,sku,quantity,date\n"


def take_in(parts: Parts, actor: Actor, text: str) -> ImportReport:
    return import_orders(parts, actor, io.BytesIO(text.encode()))


def sold(parts: Parts, actor: Actor, sku: str, **window: date) -> Decimal:
    with parts.database.reading(actor.workspace_id) as session:
        return sold_quantity(session, sku, **window)


def test_the_same_orders_again_change_nothing(parts: Parts, actor: Actor) -> None:
    text = HEADING + "1,Shop,A-1,3,2026-03-09\n2,Shop,A-1,2,2026-03-10\n"
    assert take_in(parts, actor, text).counts["added"] == 2
    assert take_in(parts, actor, text).counts["unchanged"] == 2
    assert sold(parts, actor, "A-1") == 5


def test_rows_of_one_order_and_sku_are_added_and_named_and_stay_the_same_on_a_second_import(
    parts: Parts, actor: Actor
) -> None:
    text = HEADING + "1,Shop,A-1,3,2026-03-09\n1,Shop,A-1,2,2026-03-09\n1,Other,A-1,1,2026-03-09\n"
    report = take_in(parts, actor, text)
    assert [problem.code for problem in report.rows[1].problems if problem.code == "order-twice"] == ["order-twice"]
    take_in(parts, actor, text)
    assert sold(parts, actor, "A-1") == 6


def test_a_changed_quantity_replaces_the_old_one(parts: Parts, actor: Actor) -> None:
    take_in(parts, actor, HEADING + "1,Shop,A-1,3,2026-03-09\n")
    assert take_in(parts, actor, HEADING + "1,Shop,A-1,4,2026-03-09\n").counts["changed"] == 1
    assert sold(parts, actor, "A-1") == 4


def test_a_window_holds_both_its_days(parts: Parts, actor: Actor) -> None:
    take_in(parts, actor, HEADING + "1,S,A-1,1,2026-03-01\n2,S,A-1,10,2026-03-02\n3,S,A-1,100,2026-03-03\n")
    assert sold(parts, actor, "A-1", since=date(2026, 3, 2), until=date(2026, 3, 2)) == 10
    assert sold(parts, actor, "A-1", since=date(2026, 3, 2)) == 110


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (",S,A-1,1,2026-03-01", "order-missing"),
        ("1,S,,1,2026-03-01", "sku-missing"),
        ("1,S,A-1,,2026-03-01", "quantity-form"),
        ("1,S,A-1,two,2026-03-01", "quantity-form"),
        ("1,S,A-1,1e9,2026-03-01", "quantity-form"),
        ("1,S,A-1,-1,2026-03-01", "quantity-not-positive"),
        ("1,S,A-1,0,2026-03-01", "quantity-not-positive"),
        ("1,S,A-1,1,03/04/2026", "date-ambiguous"),
        ("1,S,A-1,1,2026-02-30", "date-form"),
        ("1,S,A-1,1,46000", "date-form"),
        ("1,S,A-1,1,", "date-form"),
    ],
)
def test_a_row_that_cannot_be_counted_is_refused_and_the_next_one_is_taken(
    parts: Parts, actor: Actor, row: str, code: str
) -> None:
    report = take_in(parts, actor, HEADING + row + "\n9,S,A-9,1,2026-03-01\n")
    assert [problem.code for problem in report.refused[0].problems] == [code]
    assert report.counts["added"] == 1


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-09",
        "2026/3/9",
        "2026年3月9日",
        "20260309",
        "2026-03-09 12:30:01",
        "2026-03-09T12:30:01Z",
        "9.3.2026".replace("3", "03") and "09-09-2026",
    ],
)
def test_days_are_read_in_the_forms_platforms_export(text: str) -> None:
    expected = date(2026, 9, 9) if text == "09-09-2026" else date(2026, 3, 9)
    assert read_day(text) == (expected, None)


def test_a_day_above_twelve_tells_day_from_month() -> None:
    assert read_day("13/03/2026")[0] == read_day("03/13/2026")[0] == date(2026, 3, 13)


def test_a_sku_the_catalogue_lacks_is_kept_and_named(parts: Parts, actor: Actor) -> None:
    import_products(parts, actor, io.BytesIO(b"sku\nA-1\n"))
    report = take_in(
        parts, actor, "订单编号,店铺名称,商家编码,数量,下单时间\n1,旗舰店,A-1,1,2026-03-01\n2,旗舰店,B-1,2,2026-03-01\n"
    )
    assert [[problem.code for problem in row.problems] for row in report.rows] == [[], ["sku-unknown"]]
    assert sold(parts, actor, "B-1") == 2


def test_no_order_at_all_is_told_from_nothing_sold(parts: Parts, actor: Actor) -> None:
    with parts.database.reading(actor.workspace_id) as session:
        assert not has_orders(session)
    take_in(parts, actor, HEADING + "1,S,A-1,0.5,2026-03-01\n")
    with parts.database.reading(actor.workspace_id) as session:
        assert has_orders(session)
        assert sales(session, "A-1")[0].quantity == Decimal("0.5")
        assert sold_quantity(session, "A-2") == 0
