"""Products from CSV files and forms."""

from __future__ import annotations

import io

import pytest

from vault.catalogue.gtin import read_gtin
from vault.catalogue.keys import code_key, name_key
from vault.catalogue.product import Product, ProductValues
from vault.catalogue.queries import all_products, product_by_sku, products
from vault.catalogue.report import ImportReport
from vault.catalogue.service import forget_term, import_products, make_product, remember_term
from vault.errors import BadInput, Conflict, NotFound
from vault.ledger.queries import events_of
from vault.parts import Parts
from vault.values import Actor

GTIN = "9300601234561"


def take_in(parts: Parts, actor: Actor, text: str) -> ImportReport:
    return import_products(parts, actor, io.BytesIO(text.encode()))


def get(parts: Parts, actor: Actor, sku: str) -> Product:
    with parts.database.reading(actor.workspace_id) as session:
        return product_by_sku(session, sku)


def test_the_same_file_again_changes_nothing(parts: Parts, actor: Actor) -> None:
    text = f"sku,gtin,name_en,pack_units,aliases\nA-1,{GTIN},Soap,carton=24; 箱=24,bar soap|肥皂\nA-2,,Cream,,\n"
    assert take_in(parts, actor, text).counts == {"added": 2, "changed": 0, "unchanged": 0, "refused": 0}
    before = get(parts, actor, "A-1")
    assert take_in(parts, actor, text).counts == {"added": 0, "changed": 0, "unchanged": 2, "refused": 0}
    assert get(parts, actor, "A-1") == before
    assert dict(before.pack_units) == {"carton": "24", "箱": "24"}
    assert [alias.term for alias in before.aliases] == ["bar soap", "肥皂"]


def test_an_empty_cell_leaves_what_is_known_and_a_dash_takes_it_away(parts: Parts, actor: Actor) -> None:
    take_in(parts, actor, f"sku,gtin,brand,model\nA-1,{GTIN},Kurrajong,K1\n")
    take_in(parts, actor, "sku,gtin,brand,model\nA-1,,-,K2\n")
    product = get(parts, actor, "A-1")
    assert (product.gtin, product.brand, product.model) == (GTIN, "", "K2")


@pytest.mark.parametrize(
    ("gtin", "code"),
    [
        pytest.param("9300601234567", "gtin-check-digit", id="wrong check digit"),
        pytest.param("9.30060E+12", "gtin-rounded", id="rounded by a spreadsheet"),
        pytest.param("930060123456", "gtin-check-digit", id="one digit lost, still a length that exists"),
        pytest.param("93006012345", "gtin-form", id="a length that does not exist"),
        pytest.param("n/a", "gtin-form", id="words"),
    ],
)
def test_a_wrong_gtin_costs_the_gtin_and_is_named_but_not_the_product(
    parts: Parts, actor: Actor, gtin: str, code: str
) -> None:
    report = take_in(parts, actor, f"sku,gtin,name_en\nA-1,{gtin},Soap\n")
    assert report.rows[0].outcome == "added"
    assert [problem.code for problem in report.rows[0].problems] == [code]
    assert get(parts, actor, "A-1").gtin == ""


def test_a_wrong_gtin_does_not_replace_a_right_one(parts: Parts, actor: Actor) -> None:
    take_in(parts, actor, f"sku,gtin\nA-1,{GTIN}\n")
    take_in(parts, actor, "sku,gtin\nA-1,9300601234567\n")
    assert get(parts, actor, "A-1").gtin == GTIN


def test_a_bad_row_stops_nothing_and_says_its_number_and_reason(parts: Parts, actor: Actor) -> None:
    text = f'sku,name_en\nA-1,Soap\n,No code\nA-2,"=1+1"\nA-3,{"x" * 301}\nA-4,Cream\n'
    report = take_in(parts, actor, text)
    refused = [(row.row, row.problems[0].code) for row in report.refused]
    assert refused == [(3, "sku-missing"), (4, "formula"), (5, "too-long")]
    assert report.counts["added"] == 2


def test_one_sku_twice_in_a_file_takes_the_first_and_names_it(parts: Parts, actor: Actor) -> None:
    report = take_in(parts, actor, "sku,name_en\nA-1,Soap\nA-1,Cream\nA-1,Soap\n")
    assert [row.outcome for row in report.rows] == ["added", "refused", "unchanged"]
    assert "row 2" in report.rows[1].problems[0].message
    assert get(parts, actor, "A-1").name_en == "Soap"


def test_one_gtin_on_two_products_is_named(parts: Parts, actor: Actor) -> None:
    report = take_in(parts, actor, f"sku,gtin\nA-1,{GTIN}\nA-2,{GTIN}\n")
    assert [problem.code for problem in report.rows[1].problems] == ["gtin-shared"]


def test_a_column_that_is_just_name_goes_by_its_script(parts: Parts, actor: Actor) -> None:
    take_in(parts, actor, "sku,品名\nA-1,玫瑰护手霜\nA-2,Rose cream\n")
    assert (get(parts, actor, "A-1").name_zh, get(parts, actor, "A-2").name_en) == ("玫瑰护手霜", "Rose cream")


def test_a_wrong_pack_entry_is_left_out_and_named(parts: Parts, actor: Actor) -> None:
    report = take_in(parts, actor, "sku,pack_units\nA-1,carton=24; box=many; 箱=0\n")
    assert [problem.code for problem in report.rows[0].problems] == ["pack-form", "pack-form"]
    assert dict(get(parts, actor, "A-1").pack_units) == {"carton": "24"}


def test_two_thousand_products_are_taken_in_and_found_again(parts: Parts, actor: Actor) -> None:
    rows = "".join(f"S-{number:05},产品 {number},Product {number},Brand {number % 7}\n" for number in range(2000))
    report = take_in(parts, actor, "sku,name_zh,name_en,brand\n" + rows)
    assert report.counts["added"] == 2000
    with parts.database.reading(actor.workspace_id) as session:
        page = products(session, search="product brand 1234", page=1)
        assert [product.sku for product in page.items] == ["S-01234"] if 1234 % 7 in (1, 2, 3, 4) else page.total == 0
        assert products(session, page=41).page == 40
        assert len(all_products(session)) == 2000


def test_search_takes_wildcards_as_they_are_written(parts: Parts, actor: Actor) -> None:
    take_in(parts, actor, "sku,name_en,aliases\nA-1,100% cotton towel,bath sheet\nA-2,Soap,\n")
    with parts.database.reading(actor.workspace_id) as session:
        assert [product.sku for product in products(session, search="100%").items] == ["A-1"]
        assert products(session, search="%").total == 1
        assert [product.sku for product in products(session, search="BATH").items] == ["A-1"]


def test_an_import_leaves_one_event_with_counts_and_the_digest_of_the_file(parts: Parts, actor: Actor) -> None:
    report = take_in(parts, actor, "sku\nA-1\n")
    with parts.database.reading(actor.workspace_id) as session:
        events = events_of(session, "catalogue")
    assert len(events) == 1
    assert report.sha256 in str(events[0])


def test_a_file_that_cannot_be_read_leaves_no_trace(parts: Parts, actor: Actor) -> None:
    with pytest.raises(BadInput):
        take_in(parts, actor, "colour\nred\n")
    with parts.database.reading(actor.workspace_id) as session:
        assert events_of(session, "catalogue") == []


def test_another_workspace_sees_nothing_of_it(parts: Parts, actor: Actor) -> None:
    take_in(parts, actor, "sku\nA-1\n")
    with parts.database.reading("ws_other") as session:
        assert products(session).total == 0


def test_an_unknown_sku_names_the_nearest(parts: Parts, actor: Actor) -> None:
    take_in(parts, actor, "sku\nTNX-26-0714\n")
    with parts.database.reading(actor.workspace_id) as session, pytest.raises(NotFound) as caught:
        product_by_sku(session, "TNX-26-0741")
    assert "TNX-26-0714" in caught.value.hint


def test_a_product_made_by_hand_obeys_the_rules_of_a_file(parts: Parts, actor: Actor) -> None:
    made = make_product(parts, actor, ProductValues(sku=" A-1 ", name_en="Soap", pack_units={"carton": "24"}))
    assert (made.sku, made.name_en, dict(made.pack_units)) == ("A-1", "Soap", {"carton": "24"})
    with pytest.raises(Conflict):
        make_product(parts, actor, ProductValues(sku="A-1"))
    with pytest.raises(BadInput):
        make_product(parts, actor, ProductValues(sku="A-2", gtin="9300601234567"))


def test_a_term_is_remembered_once_and_can_be_taken_back(parts: Parts, actor: Actor) -> None:
    made = make_product(parts, actor, ProductValues(sku="A-1"))
    assert remember_term(parts, actor, product_id=made.id, supplier_key="acme", term="Rose  Cream")
    assert not remember_term(parts, actor, product_id=made.id, supplier_key="acme", term="ROSE CREAM")
    with pytest.raises(BadInput):
        remember_term(parts, actor, product_id=made.id, supplier_key="acme", term="--")
    with parts.database.writing(actor.workspace_id) as session:
        assert forget_term(
            parts, session, actor, product_id=made.id, supplier_key="acme", term="rose cream", now=parts.clock()
        )
    assert get(parts, actor, "A-1").aliases == ()


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("9300601234561", "09300601234561"),
        ("19300601234568", "09300601234561"),
        ("012345678905", "00012345678905"),
        ("9300-6012 34561", "09300601234561"),
    ],
)
def test_a_gtin_of_any_length_names_its_item(text: str, item: str) -> None:
    gtin = read_gtin(text)
    assert gtin is not None
    assert gtin.item_key == item


def test_only_what_indicates_a_carton_is_taken_for_one() -> None:
    single, carton, varied = read_gtin(GTIN), read_gtin("19300601234568"), read_gtin("99300601234564")
    assert single is not None
    assert carton is not None
    assert varied is not None
    assert (single.is_carton, carton.is_carton, varied.is_carton) == (False, True, False)


def test_keys_join_spellings_and_keep_meanings_apart() -> None:
    assert code_key("tnx－26 0714") == code_key("TNX-26-0714")
    assert name_key("Kurrajong Foods Pty. Ltd.") == name_key("KURRAJONG FOODS PTY LTD")
    assert name_key("Toner 1.5 %") != name_key("Toner 15 %")
