"""Answers kept with the documents: replayed, relinked, decided by people, remembered."""

from __future__ import annotations

import io

import pytest

from tests.linking.conftest import Desk
from vault.catalogue.product import Product, ProductValues
from vault.catalogue.queries import product_by_sku
from vault.catalogue.service import import_products
from vault.errors import BadInput, Conflict, NotFound
from vault.jobs.queries import jobs
from vault.ledger.queries import events_of
from vault.linking.queries import (
    lines_to_review,
    link_counts,
    links_of_document,
    links_of_product,
    lost_decisions,
    open_lines_of_product,
)
from vault.linking.service import ask_again, decide, link_document, make_product_from_line, relink_open
from vault.linking.views import Decision, LinkView
from vault.parts import Parts
from vault.values import Actor

CATALOGUE = (
    "sku,gtin,name_zh,name_en,brand,model,spec,unit\n"
    "TNX-26-0714,9300601234561,玫瑰护手霜,Rose Hand Cream,Kurrajong,KH-5021,50 ml,支\n"
    "TNX-26-0715,,玫瑰护手霜,Rose Hand Cream,Kurrajong,KH-3021,30 ml,支\n"
)
ROSE = {"sku": "TNX-26-0714", "name": "Rose Hand Cream 50ml"}
OWN_WORDS = {"sku": "KJ-881", "name": "Hydrating balm for hands"}


@pytest.fixture
def products(parts: Parts, actor: Actor) -> dict[str, Product]:
    import_products(parts, actor, io.BytesIO(CATALOGUE.encode()))
    with parts.database.reading(actor.workspace_id) as session:
        return {sku: product_by_sku(session, sku) for sku in ("TNX-26-0714", "TNX-26-0715")}


def answers(desk: Desk, document_id: str) -> list[LinkView]:
    with desk.parts.database.reading(desk.actor.workspace_id) as session:
        return links_of_document(session, document_id)


def test_every_line_of_a_document_gets_an_answer_and_an_event(desk: Desk, products: dict[str, Product]) -> None:
    document = desk.paper([ROSE, {"name": "Rose Hand Cream"}, {"name": "Steel bolts"}, {"quantity": "3"}])
    link_document(desk.parts, desk.actor.workspace_id, document)
    assert [link.outcome for link in answers(desk, document)] == ["link", "review", "none", "none"]
    assert answers(desk, document)[0].sku == "TNX-26-0714"
    with desk.parts.database.reading(desk.actor.workspace_id) as session:
        assert [link.position for link in links_of_product(session, products["TNX-26-0714"].id)] == [0]
        assert [link.position for link in lines_to_review(session)] == [1]
        assert [link.position for link in open_lines_of_product(session, products["TNX-26-0714"].id)] == [1]
        assert link_counts(session, [document])[document] == {"link": 1, "review": 1, "none": 2}
        assert len(events_of(session, document)) == 1


def test_linking_again_gives_the_same_answers(desk: Desk, products: dict[str, Product]) -> None:
    document = desk.paper([ROSE, ROSE, {"name": "Rose Hand Cream"}])
    link_document(desk.parts, desk.actor.workspace_id, document)
    before = answers(desk, document)
    link_document(desk.parts, desk.actor.workspace_id, document)
    assert answers(desk, document) == before
    with desk.parts.database.reading(desk.actor.workspace_id) as session:
        assert len(events_of(session, document)) == 1, "nothing happened, so nothing is told"
    assert [link.outcome for link in before] == ["link", "link", "review"], "one SKU may stand on two lines: two lots"


def test_people_decide_many_lines_at_once_each_with_an_event(desk: Desk, products: dict[str, Product]) -> None:
    document = desk.paper([{"name": "Rose Hand Cream 50ml"}, {"name": "Rose Hand Cream 50 ml"}, ROSE])
    link_document(desk.parts, desk.actor.workspace_id, document)
    rose, small = products["TNX-26-0714"].id, products["TNX-26-0715"].id
    decisions = [Decision(document, 0, rose), Decision(document, 1, small), Decision(document, 2, None)]
    decide(desk.parts, desk.actor, decisions)
    assert [(link.outcome, link.decided_by, link.product_id) for link in answers(desk, document)] == [
        ("link", "person", rose),
        ("link", "person", small),
        ("none", "person", None),
    ]
    assert [link.reasons[0].code for link in answers(desk, document)] == ["confirmed", "corrected", "refused"]
    with desk.parts.database.reading(desk.actor.workspace_id) as session:
        told = str(events_of(session, document))
    assert all(name in told for name in ("link.confirmed", "link.corrected", "link.refused"))


def test_a_decision_about_what_is_not_there_changes_nothing_at_all(desk: Desk, products: dict[str, Product]) -> None:
    document = desk.paper([{"name": "Rose Hand Cream"}])
    link_document(desk.parts, desk.actor.workspace_id, document)
    rose = products["TNX-26-0714"].id
    for wrong in (Decision(document, 7, rose), Decision("doc_none", 0, rose), Decision(document, 1, "prd_none")):
        with pytest.raises(NotFound):
            decide(desk.parts, desk.actor, [Decision(document, 0, rose), wrong])
    with pytest.raises(BadInput):
        decide(desk.parts, desk.actor, [])
    with pytest.raises(BadInput):
        decide(desk.parts, desk.actor, [Decision(document, 0, rose), Decision(document, 0, None)])
    assert answers(desk, document)[0].decided_by == "auto"


def test_what_a_supplier_calls_a_product_is_remembered_for_his_next_shipment(
    desk: Desk, products: dict[str, Product]
) -> None:
    first = desk.paper([OWN_WORDS])
    link_document(desk.parts, desk.actor.workspace_id, first)
    assert answers(desk, first)[0].outcome == "none"
    decide(desk.parts, desk.actor, [Decision(first, 0, products["TNX-26-0714"].id)])
    second, other = desk.paper([OWN_WORDS]), desk.paper([OWN_WORDS], seller="Somebody Else Ltd")
    for document in (second, other):
        link_document(desk.parts, desk.actor.workspace_id, document)
    assert answers(desk, second)[0].sku == "TNX-26-0714"
    assert answers(desk, second)[0].reasons[0].code == "term-remembered"
    assert answers(desk, other)[0].outcome == "none"


def test_a_confirmed_wording_links_the_suppliers_other_open_lines_at_once(
    desk: Desk, products: dict[str, Product]
) -> None:
    first, second, other = (
        desk.paper([OWN_WORDS, OWN_WORDS]),
        desk.paper([OWN_WORDS]),
        desk.paper([OWN_WORDS], seller="Else Ltd"),
    )
    for document in (first, second, other):
        link_document(desk.parts, desk.actor.workspace_id, document)
    decide(desk.parts, desk.actor, [Decision(first, 0, products["TNX-26-0714"].id)])
    assert [link.decided_by for link in answers(desk, first)] == ["person", "auto"]
    assert [link.outcome for link in answers(desk, first) + answers(desk, second)] == ["link", "link", "link"]
    assert answers(desk, other)[0].outcome == "none"


def test_links_that_rested_on_a_term_open_again_when_a_person_takes_it_back(
    desk: Desk, products: dict[str, Product]
) -> None:
    first, second = desk.paper([OWN_WORDS]), desk.paper([OWN_WORDS])
    for document in (first, second):
        link_document(desk.parts, desk.actor.workspace_id, document)
    decide(desk.parts, desk.actor, [Decision(first, 0, products["TNX-26-0715"].id)])
    assert answers(desk, second)[0].sku == "TNX-26-0715"
    decide(desk.parts, desk.actor, [Decision(first, 0, None)])
    assert answers(desk, second)[0].outcome == "none"


def test_a_wording_that_served_two_products_is_remembered_for_neither(desk: Desk, products: dict[str, Product]) -> None:
    first = desk.paper([OWN_WORDS, OWN_WORDS])
    link_document(desk.parts, desk.actor.workspace_id, first)
    decide(desk.parts, desk.actor, [Decision(first, place, one.id) for place, one in enumerate(products.values())])
    second = desk.paper([OWN_WORDS])
    link_document(desk.parts, desk.actor.workspace_id, second)
    assert answers(desk, second)[0].outcome != "link"


def test_a_correction_takes_back_what_was_remembered(desk: Desk, products: dict[str, Product]) -> None:
    first = desk.paper([OWN_WORDS])
    link_document(desk.parts, desk.actor.workspace_id, first)
    decide(desk.parts, desk.actor, [Decision(first, 0, products["TNX-26-0715"].id)])
    decide(desk.parts, desk.actor, [Decision(first, 0, products["TNX-26-0714"].id)])
    second = desk.paper([OWN_WORDS])
    link_document(desk.parts, desk.actor.workspace_id, second)
    assert answers(desk, second)[0].sku == "TNX-26-0714"
    decide(desk.parts, desk.actor, [Decision(second, 0, None), Decision(first, 0, None)])
    third = desk.paper([OWN_WORDS])
    link_document(desk.parts, desk.actor.workspace_id, third)
    assert answers(desk, third)[0].outcome == "none"


def test_a_decision_follows_its_line_over_a_new_reading(desk: Desk, products: dict[str, Product]) -> None:
    document = desk.paper([ROSE, {"name": "Rose Hand Cream"}])
    link_document(desk.parts, desk.actor.workspace_id, document)
    decide(desk.parts, desk.actor, [Decision(document, 1, products["TNX-26-0715"].id), Decision(document, 0, None)])
    desk.read_again(document, [{"name": "Steel bolts"}, ROSE, {"name": "Rose Hand Cream"}], rows=[5, 0, 1])
    link_document(desk.parts, desk.actor.workspace_id, document)
    assert [(link.outcome, link.decided_by, link.sku) for link in answers(desk, document)] == [
        ("none", "auto", None),
        ("none", "person", None),
        ("link", "person", "TNX-26-0715"),
    ]


def test_a_line_that_reads_otherwise_goes_back_to_review_with_the_earlier_choice(
    desk: Desk, products: dict[str, Product]
) -> None:
    document = desk.paper([{"name": "Rose Hand Cream"}])
    link_document(desk.parts, desk.actor.workspace_id, document)
    decide(desk.parts, desk.actor, [Decision(document, 0, products["TNX-26-0715"].id)])
    desk.read_again(document, [ROSE])
    link_document(desk.parts, desk.actor.workspace_id, document)
    answer = answers(desk, document)[0]
    assert (answer.outcome, answer.decided_by, answer.reasons[0].code) == ("review", "auto", "line-changed")
    assert {choice.sku for choice in answer.choices} == {"TNX-26-0714", "TNX-26-0715"}


def test_a_decision_whose_line_is_gone_is_kept_and_comes_back_with_it(desk: Desk, products: dict[str, Product]) -> None:
    document = desk.paper([ROSE, {"name": "Rose Hand Cream"}])
    link_document(desk.parts, desk.actor.workspace_id, document)
    decide(desk.parts, desk.actor, [Decision(document, 1, products["TNX-26-0715"].id)])
    desk.read_again(document, [ROSE])
    link_document(desk.parts, desk.actor.workspace_id, document)
    assert [link.position for link in answers(desk, document)] == [0]
    with desk.parts.database.reading(desk.actor.workspace_id) as session:
        assert [link.sku for link in lost_decisions(session, document)] == ["TNX-26-0715"]
    desk.read_again(document, [ROSE, {"name": "Rose Hand Cream"}])
    link_document(desk.parts, desk.actor.workspace_id, document)
    assert [(link.decided_by, link.sku) for link in answers(desk, document)] == [
        ("auto", "TNX-26-0714"),
        ("person", "TNX-26-0715"),
    ]


def test_open_lines_are_asked_again_when_the_catalogue_grows_and_peoples_word_stands(
    desk: Desk, products: dict[str, Product]
) -> None:
    new = {"sku": "NEW-0001", "name": "Lime soap"}
    document = desk.paper([new, {**new, "name": "Lime soap bar"}, ROSE])
    link_document(desk.parts, desk.actor.workspace_id, document)
    decide(desk.parts, desk.actor, [Decision(document, 1, None)])
    import_products(desk.parts, desk.actor, io.BytesIO(b"sku,name_en\nNEW-0001,Lime soap\n"))
    assert relink_open(desk.parts, desk.actor.workspace_id) == [document]
    assert [(link.outcome, link.decided_by) for link in answers(desk, document)] == [
        ("link", "auto"),
        ("none", "person"),
        ("link", "auto"),
    ]


def test_nothing_open_means_nothing_is_asked_again(desk: Desk, products: dict[str, Product]) -> None:
    document = desk.paper([ROSE])
    link_document(desk.parts, desk.actor.workspace_id, document)
    assert relink_open(desk.parts, desk.actor.workspace_id) == []


def test_a_grown_catalogue_makes_the_linking_of_papers_with_open_lines_due_as_work(
    desk: Desk, products: dict[str, Product]
) -> None:
    waiting, settled = desk.paper([{"sku": "NEW-0001", "name": "Lime soap"}]), desk.paper([ROSE])
    for document in (waiting, settled):
        link_document(desk.parts, desk.actor.workspace_id, document)
    import_products(desk.parts, desk.actor, io.BytesIO(b"sku,name_en\nNEW-0001,Lime soap\n"))
    for _ in range(2):
        assert ask_again(desk.parts, desk.actor.workspace_id) == [waiting]
    with desk.parts.database.reading(desk.actor.workspace_id) as session:
        due = jobs(session)
    assert [(job.step, job.subject, job.state) for job in due] == [("link", waiting, "new")]
    assert answers(desk, waiting)[0].outcome == "none"


def test_a_code_read_unsurely_from_a_picture_waits(desk: Desk, products: dict[str, Product]) -> None:
    document = desk.paper([ROSE], method="ocr", confidence=0.78)
    link_document(desk.parts, desk.actor.workspace_id, document)
    assert answers(desk, document)[0].outcome == "review"
    sure = desk.paper([ROSE], method="ocr", confidence=0.96)
    link_document(desk.parts, desk.actor.workspace_id, sure)
    assert answers(desk, sure)[0].outcome == "link"


def test_a_product_is_made_from_a_line_and_linked_to_it(desk: Desk, products: dict[str, Product]) -> None:
    document = desk.paper(
        [{"name": "青柠香皂", "spec": "100 g", "brand": "Kurrajong", "gtin": "9300601234567", "unit": "块"}]
    )
    link_document(desk.parts, desk.actor.workspace_id, document)
    made = make_product_from_line(desk.parts, desk.actor, document, 0, ProductValues(sku="NEW-1", brand="KURRAJONG"))
    assert (made.name_zh, made.name_en, made.spec, made.brand, made.unit) == (
        "青柠香皂",
        "",
        "100 g",
        "KURRAJONG",
        "块",
    )
    assert made.gtin == "", "a number with a wrong check digit is not taken over"
    assert [(link.sku, link.decided_by) for link in answers(desk, document)] == [("NEW-1", "person")]
    with pytest.raises(Conflict):
        make_product_from_line(desk.parts, desk.actor, document, 0, ProductValues(sku="NEW-1"))
    with pytest.raises(BadInput):
        make_product_from_line(desk.parts, desk.actor, document, 0, ProductValues(sku=""))


def test_another_workspace_neither_sees_nor_decides(desk: Desk, products: dict[str, Product]) -> None:
    document = desk.paper([ROSE])
    link_document(desk.parts, desk.actor.workspace_id, document)
    with desk.parts.database.reading("ws_other") as session:
        assert links_of_document(session, document) == []
    with pytest.raises(NotFound):
        decide(desk.parts, Actor("ws_other", "web"), [Decision(document, 0, None)])
