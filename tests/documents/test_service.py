"""Files become documents with values; what people say about them is kept, over new runs too, and stands in the ledger."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from tests.documents import papers
from tests.documents.conftest import Desk
from vault.documents import service
from vault.documents.found import Found, FoundLine, Paper
from vault.documents.service import correct, set_kind
from vault.documents.understand import understand
from vault.errors import BadInput, NotFound, Unreadable
from vault.values import Actor, Box


@pytest.fixture
def invoice(desk: Desk) -> str:
    """A read invoice."""
    (view,) = desk.hand_in_and_read(papers.invoice())
    return view.id


def understood_as(monkeypatch: pytest.MonkeyPatch, change) -> None:
    """Let the next runs find what `change` makes of the papers."""
    monkeypatch.setattr(service, "understand", lambda reading, layouts: change(understand(reading, layouts)))


def with_head(paper: Paper, name: str, *values: str) -> Paper:
    found = tuple(Found(value, value, 1, Box(0.1, 0.8, 0.4, 0.82), 0.9, "text") for value in values)
    return replace(paper, head={**paper.head, name: found})


def values_of(view, name: str) -> list[str]:
    return [shown.value for shown in view.head.get(name, ())]


# What a run saves


def test_a_read_invoice_is_a_document_with_head_and_lines_and_the_spot_of_each_value(desk: Desk) -> None:
    (view,) = desk.hand_in_and_read(papers.invoice(), "KF-2604.pdf")
    assert (view.kind, view.file_name, view.page_from, view.page_to, view.run) == (
        "commercial_invoice",
        "KF-2604.pdf",
        1,
        1,
        1,
    )
    assert {name: values_of(view, name) for name in ("document_no", "issue_date", "currency")} == {
        "document_no": ["KF-2604"],
        "issue_date": ["2026-03-09"],
        "currency": ["AUD"],
    }
    assert [
        {name: line.fields[name].value for name in ("sku", "name", "quantity", "amount")} for line in view.lines
    ] == [
        {"sku": "KF-100", "name": "Oat crisps 150 g", "quantity": "24", "amount": "76.8"},
        {"sku": "KF-200", "name": "Rolled oats 1 kg", "quantity": "12", "amount": "54"},
    ]
    spots = [view.head["document_no"][0], *view.lines[1].fields.values()]
    assert all(shown.page == 1 and shown.box is not None and shown.method == "text" for shown in spots)
    assert "arithmetic" in view.lines[0].fields["amount"].checks
    assert [page["method"] for page in view.pages] == ["text"]


def test_a_read_file_leaves_an_event_for_each_document_with_nothing_of_its_text_in_the_header(desk: Desk) -> None:
    views = desk.hand_in_and_read(papers.invoice_and_packing_list())
    assert [(view.kind, view.page_from, view.page_to) for view in views] == [
        ("commercial_invoice", 1, 1),
        ("packing_list", 2, 2),
    ]
    for view in views:
        (event,) = desk.events(view.id)
        facts = json.loads(event.header)["facts"]
        assert event.type == "document.read"
        assert (facts["sha256"], facts["kind"], facts["run"], facts["unread_pages"]) == (view.sha256, view.kind, 1, 0)
        assert facts["pages"] == f"{view.page_from}-{view.page_to}"
        assert not any(word in event.header for word in ("KF-2604", "PL-2604", "paper.pdf", "Oat"))


def test_a_workbook_is_read_without_spots(desk: Desk) -> None:
    (view,) = desk.hand_in_and_read(papers.workbook(), "list.xlsx")
    assert values_of(view, "document_no") == ["PL-77"]
    assert view.head["document_no"][0].box is None
    assert view.lines[1].box is None
    assert [page["method"] for page in view.pages] == ["structured"]


def test_a_file_that_cannot_be_opened_is_told_and_leaves_no_document(desk: Desk) -> None:
    file_id = desk.hand_in(papers.encrypted_invoice())
    with pytest.raises(Unreadable, match="encrypted"):
        desk.read(file_id)
    assert desk.of_file(file_id) == []


def test_reading_an_unknown_file_is_told(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.read("fil_nowhere")


# A second run


def test_a_second_run_keeps_the_documents_and_counts_itself(desk: Desk) -> None:
    file_id = desk.hand_in(papers.invoice_and_packing_list())
    first = desk.read(file_id)
    assert desk.read(file_id) == first
    views = [desk.view(document_id) for document_id in first]
    assert [view.run for view in views] == [2, 2]
    assert [len(view.lines) for view in views] == [2, 1]
    assert len(desk.of_file(file_id)) == 2
    assert [json.loads(event.header)["facts"]["run"] for event in desk.events(first[0])] == [1, 2]


def test_a_second_run_replaces_what_the_first_one_found(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    file_id = desk.hand_in(papers.invoice())
    (document_id,) = desk.read(file_id)
    understood_as(
        monkeypatch,
        lambda found: (
            replace(with_head(found[0], "document_no", "KF-26O4"), lines=found[0].lines[:1], kind="proforma_invoice"),
        ),
    )
    desk.read(file_id)
    view = desk.view(document_id)
    assert (values_of(view, "document_no"), len(view.lines), view.kind) == (["KF-26O4"], 1, "proforma_invoice")


def test_a_file_cut_otherwise_keeps_the_old_paper_by_its_id_alone_until_a_run_finds_it_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    file_id = desk.hand_in(papers.invoice_and_packing_list())
    invoice, packing_list = desk.read(file_id)
    understood_as(monkeypatch, lambda found: (replace(found[0], page_to=2),))
    assert desk.read(file_id) == [invoice]
    assert [(view.id, view.page_to) for view in desk.of_file(file_id)] == [(invoice, 2)]
    assert desk.view(packing_list).kind == "packing_list"  # links and corrections speak of it
    understood_as(monkeypatch, lambda found: found)
    assert desk.read(file_id) == [invoice, packing_list]
    assert [view.id for view in desk.of_file(file_id)] == [invoice, packing_list]


# A person's word


def test_a_corrected_value_is_shown_as_a_persons_with_what_the_machine_had_read(
    desk: Desk, actor: Actor, invoice: str
) -> None:
    before = desk.view(invoice).head["document_no"][0]
    correct(desk.parts, actor, invoice, name="document_no", value=" kf-26o4 ")
    (shown,) = desk.view(invoice).head["document_no"]
    assert (shown.value, shown.read_value, shown.corrected, shown.method) == ("KF-26O4", "KF-2604", True, "person")
    assert (shown.page, shown.box, shown.raw) == (before.page, before.box, before.raw)
    assert not shown.needs_review


def test_a_line_is_corrected_alone(desk: Desk, actor: Actor, invoice: str) -> None:
    correct(desk.parts, actor, invoice, name="quantity", position=1, value="1,200.50")
    lines = desk.view(invoice).lines
    assert [line.fields["quantity"].value for line in lines] == ["24", "1200.5"]
    assert [line.fields["quantity"].corrected for line in lines] == [False, True]


def test_a_field_the_machine_missed_can_be_added(desk: Desk, actor: Actor, invoice: str) -> None:
    correct(desk.parts, actor, invoice, name="country_of_origin", value="Australia")
    correct(desk.parts, actor, invoice, name="lot_no", position=0, value="L7")
    view = desk.view(invoice)
    assert (values_of(view, "country_of_origin"), view.head["country_of_origin"][0].read_value) == (["AU"], None)
    assert view.lines[0].fields["lot_no"].value == "L7"
    assert "lot_no" not in view.lines[1].fields


def test_an_empty_value_says_that_it_is_not_on_the_paper_and_can_be_taken_back(
    desk: Desk, actor: Actor, invoice: str
) -> None:
    correct(desk.parts, actor, invoice, name="document_no", value="  ")
    assert "document_no" not in desk.view(invoice).head
    correct(desk.parts, actor, invoice, name="document_no", value="KF-9")
    (shown,) = desk.view(invoice).head["document_no"]
    assert (shown.value, shown.read_value) == ("KF-9", "KF-2604")


def test_of_several_values_the_others_stay_where_they_were_when_one_is_said_to_be_no_value(
    desk: Desk, actor: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    understood_as(monkeypatch, lambda found: (with_head(found[0], "contract_no", "A-1", "B-2", "C-3"),))
    (view,) = desk.hand_in_and_read(papers.invoice())
    correct(desk.parts, actor, view.id, name="contract_no", ordinal=0, value="")
    assert values_of(desk.view(view.id), "contract_no") == ["B-2", "C-3"]
    correct(desk.parts, actor, view.id, name="contract_no", ordinal=0, value="B-9")  # the first that is shown
    assert values_of(desk.view(view.id), "contract_no") == ["B-9", "C-3"]
    correct(desk.parts, actor, view.id, name="contract_no", ordinal=2, value="D-4")  # one more
    assert sorted(values_of(desk.view(view.id), "contract_no")) == ["B-9", "C-3", "D-4"]


def test_the_last_word_holds_and_remembers_what_the_machine_read(desk: Desk, actor: Actor, invoice: str) -> None:
    for value in ("KF-1", "KF-2"):
        correct(desk.parts, actor, invoice, name="document_no", value=value)
    (shown,) = desk.view(invoice).head["document_no"]
    assert (shown.value, shown.read_value) == ("KF-2", "KF-2604")


def test_corrections_are_events_that_hold_values_only_where_they_can_be_forgotten(
    desk: Desk, actor: Actor, invoice: str
) -> None:
    correct(desk.parts, actor, invoice, name="document_no", value="SECRET-77")
    event = desk.events(invoice)[-1]
    assert event.type == "document.corrected"
    assert json.loads(event.header)["facts"]["field"] == "document_no"
    assert "SECRET-77" not in event.header
    assert "KF-2604" not in event.header
    assert json.loads(event.body or "") == {"read": "KF-2604", "value": "SECRET-77"}


@pytest.mark.parametrize(
    ("name", "position", "value", "expected"),
    [
        ("issue_date", -1, "yesterday", "a date such as"),
        ("total_amount", -1, "much", "a number such as"),
        ("currency", -1, "shells", "a code such as CNY"),
        ("country_of_origin", -1, "Atlantis", "a country such as"),
        ("sublicense", -1, "perhaps", "yes or no"),
        ("quantity", 0, "a few", "a number such as"),
        ("expiry_date", 0, "soon", "a date such as"),
        ("hs_code", 0, "chocolate", "digits"),
        ("seller_name", -1, "x" * 2001, "at most 2000"),
    ],
)
def test_a_value_of_the_wrong_form_is_refused_with_what_was_expected(
    desk: Desk, actor: Actor, invoice: str, name: str, position: int, value: str, expected: str
) -> None:
    before = desk.view(invoice)
    with pytest.raises(BadInput, match=expected):
        correct(desk.parts, actor, invoice, name=name, position=position, value=value)
    assert desk.view(invoice) == before
    assert [event.type for event in desk.events(invoice)] == ["document.read"]


def test_fields_lines_and_places_that_are_not_there_are_told(desk: Desk, actor: Actor, invoice: str) -> None:
    for name, position in (("colour", -1), ("colour", 0), ("sku", -1), ("issue_date", 0)):
        with pytest.raises(BadInput, match=f"field '{name}'"):
            correct(desk.parts, actor, invoice, name=name, position=position, value="2026-03-09")
    with pytest.raises(NotFound, match="got line 3 of a document with 2 lines") as told:
        correct(desk.parts, actor, invoice, name="sku", position=2, value="KF-300")
    assert told.value.hint
    for ordinal in (-1, 2):
        with pytest.raises(BadInput, match="document_no"):
            correct(desk.parts, actor, invoice, name="document_no", ordinal=ordinal, value="X")
    with pytest.raises(NotFound):
        correct(desk.parts, actor, "doc_nowhere", name="document_no", value="X")


def test_corrections_hold_over_a_new_run_that_reads_the_same(desk: Desk, actor: Actor) -> None:
    file_id = desk.hand_in(papers.invoice())
    (document_id,) = desk.read(file_id)
    correct(desk.parts, actor, document_id, name="document_no", value="KF-9")
    correct(desk.parts, actor, document_id, name="currency", value="")
    correct(desk.parts, actor, document_id, name="quantity", position=1, value="13")
    desk.read(file_id)
    view = desk.view(document_id)
    assert values_of(view, "document_no") == ["KF-9"]
    assert "currency" not in view.head
    assert view.lines[1].fields["quantity"].value == "13"
    assert not view.lines[1].fields["quantity"].needs_review


def test_a_correction_follows_its_line_when_a_new_run_finds_one_above(
    desk: Desk, actor: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    file_id = desk.hand_in(papers.invoice())
    understood_as(monkeypatch, lambda found: (replace(found[0], lines=found[0].lines[1:]),))
    (document_id,) = desk.read(file_id)
    correct(desk.parts, actor, document_id, name="quantity", position=0, value="13")
    understood_as(monkeypatch, lambda found: found)
    desk.read(file_id)
    assert [line.fields["quantity"].value for line in desk.view(document_id).lines] == ["24", "13"]


def test_where_a_new_run_reads_something_else_the_person_is_asked_again(
    desk: Desk, actor: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    file_id = desk.hand_in(papers.invoice())
    (document_id,) = desk.read(file_id)
    correct(desk.parts, actor, document_id, name="document_no", value="KF-9")
    understood_as(monkeypatch, lambda found: (with_head(found[0], "document_no", "KF-2605"),))
    desk.read(file_id)
    (shown,) = desk.view(document_id).head["document_no"]
    assert (shown.value, shown.corrected, shown.needs_review) == ("KF-2605", False, True)
    correct(desk.parts, actor, document_id, name="document_no", value="KF-9")
    (shown,) = desk.view(document_id).head["document_no"]
    assert (shown.value, shown.read_value, shown.needs_review) == ("KF-9", "KF-2605", False)


def test_a_persons_word_stays_in_sight_for_review_where_a_new_run_finds_nothing(
    desk: Desk, actor: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    file_id = desk.hand_in(papers.invoice())
    (document_id,) = desk.read(file_id)
    correct(desk.parts, actor, document_id, name="document_no", value="KF-9")
    understood_as(monkeypatch, lambda found: (replace(found[0], head={}),))
    desk.read(file_id)
    (shown,) = desk.view(document_id).head["document_no"]
    assert (shown.value, shown.method, shown.needs_review) == ("KF-9", "person", True)


def test_a_word_about_a_line_that_is_gone_is_put_on_no_other_line(
    desk: Desk, actor: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    file_id = desk.hand_in(papers.invoice())
    (document_id,) = desk.read(file_id)
    correct(desk.parts, actor, document_id, name="lot_no", position=0, value="L7")
    elsewhere = FoundLine({}, 1, Box(0.1, 0.9, 0.9, 0.92))
    understood_as(monkeypatch, lambda found: (replace(found[0], lines=(elsewhere,)),))
    desk.read(file_id)
    assert desk.view(document_id).lines[0].fields == {}


# The kind


def test_a_kind_a_person_set_holds_over_a_new_run_and_is_an_event(desk: Desk, actor: Actor) -> None:
    file_id = desk.hand_in(papers.invoice())
    (document_id,) = desk.read(file_id)
    set_kind(desk.parts, actor, document_id, "proforma_invoice")
    assert [(event.type) for event in desk.events(document_id)] == ["document.read", "document.kind-set"]
    assert json.loads(desk.events(document_id)[-1].header)["facts"]["to"] == "proforma_invoice"
    desk.read(file_id)
    view = desk.view(document_id)
    assert (view.kind, view.kind_confirmed, view.kind_confidence) == ("proforma_invoice", True, 1.0)
    assert values_of(view, "document_no") == ["KF-2604"]


def test_an_unknown_kind_is_refused_with_the_known_ones(desk: Desk, actor: Actor, invoice: str) -> None:
    with pytest.raises(BadInput, match="packing_list"):
        set_kind(desk.parts, actor, invoice, "treasure_map")
    with pytest.raises(NotFound):
        set_kind(desk.parts, actor, "doc_nowhere", "photo")


# The wall


def test_another_workspace_neither_sees_nor_corrects_nor_reads_it(desk: Desk, invoice: str) -> None:
    stranger = Desk(desk.parts, Actor("ws_other", "cli"))
    file_id = desk.view(invoice).file_id
    for attempt in (
        lambda: stranger.view(invoice),
        lambda: stranger.read(file_id),
        lambda: correct(desk.parts, stranger.actor, invoice, name="document_no", value="X"),
        lambda: set_kind(desk.parts, stranger.actor, invoice, "photo"),
    ):
        with pytest.raises(NotFound):
            attempt()
    assert stranger.of_file(file_id) == []
    assert stranger.events(invoice) == []
    assert values_of(desk.view(invoice), "document_no") == ["KF-2604"]
