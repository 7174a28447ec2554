"""A layout people corrected is recognised on the next paper, whoever sent it, and read as they said; what was learned can be forgotten."""

from __future__ import annotations

import json

import pytest
from fpdf import FPDF

from tests.documents import papers
from tests.documents.conftest import Desk
from vault.documents.learned import service as learning
from vault.documents.learned.layout import layout_from_json, layout_to_json, layouts_in
from vault.documents.learned.queries import layout_views, layouts
from vault.documents.learned.service import forget, learn_from, take_in
from vault.documents.service import correct, set_kind
from vault.errors import BadInput, NotFound

SALES = (
    ("MK-4410", "12.02.2026", "Toll & Brandt KG", "Ostrava Foods s.r.o.", "1,204.50", 3),
    ("MK-4533", "26.03.2026", "Aldermoor Goods Ltd", "Lunaria Sp. z o.o.", "88.00", 1),
    ("MK-9001", "30.04.2026", "Vigo Mar S.L.", "Hanse Kontor GmbH", "17,930.15", 6),
    ("MK-9002", "29.05.2026", "Ostrava Foods s.r.o.", "Vigo Mar S.L.", "455.00", 2),
)

TOLD = ("document_no", "issue_date", "seller_name", "buyer_name", "total_amount")


def account(number: str, day: str, seller: str, buyer: str, total: str, goods: int) -> bytes:
    """Return a paper in a layout whose labels no dictionary holds."""
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=20)
    pdf.cell(0, 14, "Despatch account", new_x="LMARGIN", new_y="NEXT")
    pdf.set_font("Helvetica", size=10)
    for left, right in (
        ("Our mark", number),
        ("Struck on", day),
        ("House that sends", seller),
        ("House that takes", buyer),
    ):
        pdf.cell(60, 7, left)
        pdf.cell(60, 7, right, new_x="LMARGIN", new_y="NEXT")
    pdf.ln(6)
    for row in range(goods):
        pdf.cell(90, 7, f"Tin number {row} of the usual make")
        pdf.cell(30, 7, f"{row + 2} pieces", new_x="LMARGIN", new_y="NEXT")
    pdf.ln(4)
    pdf.cell(60, 7, "The whole comes to")
    pdf.cell(60, 7, total, new_x="LMARGIN", new_y="NEXT")
    pdf.multi_cell(0, 6, "Errors and omissions excepted. Opened tins are not taken back by the sending house.")
    return bytes(pdf.output())


def teach(desk: Desk, sale: tuple[str, str, str, str, str, int]) -> str:
    """Hand in a paper and say what it reads."""
    (view,) = desk.hand_in_and_read(account(*sale), f"{sale[0]}.pdf")
    set_kind(desk.parts, desk.actor, view.id, "commercial_invoice")
    day, month, year = sale[1].split(".")
    told = {
        "document_no": sale[0],
        "issue_date": f"{year}-{month}-{day}",
        "seller_name": sale[2],
        "buyer_name": sale[3],
        "total_amount": sale[4].replace(",", ""),
    }
    for name, value in told.items():
        correct(desk.parts, desk.actor, view.id, name=name, value=value)
    return view.id


@pytest.fixture
def taught(desk: Desk) -> Desk:
    """A vault in which two papers of the layout were corrected."""
    teach(desk, SALES[0])
    teach(desk, SALES[1])
    return desk


def test_after_two_corrected_papers_the_third_of_the_layout_is_read_right(taught: Desk) -> None:
    (view,) = taught.hand_in_and_read(account(*SALES[2]), "third.pdf")
    assert view.kind == "commercial_invoice"
    assert {name: view.first(name) for name in TOLD} == {
        "document_no": "MK-9001",
        "issue_date": "2026-04-30",
        "seller_name": "Vigo Mar S.L.",
        "buyer_name": "Hanse Kontor GmbH",
        "total_amount": "17930.15",
    }
    told = [value for name in TOLD for value in view.head[name]]
    assert not any(value.corrected or value.needs_review for value in told)
    assert layout_views_of(taught)[0].layout.id in view.reader


def test_one_corrected_paper_is_a_guess_that_a_person_looks_at(desk: Desk) -> None:
    teach(desk, SALES[0])
    (view,) = desk.hand_in_and_read(account(*SALES[2]), "second.pdf")
    (number,) = view.head["document_no"]
    assert (number.value, number.needs_review) == ("MK-9001", True)


def test_a_paper_of_another_layout_is_read_as_if_nothing_had_been_learned(taught: Desk) -> None:
    (view,) = taught.hand_in_and_read(papers.invoice(), "KF-2604.pdf")
    assert view.first("document_no") == "KF-2604"
    assert "lay_" not in view.reader


def test_papers_of_one_layout_make_one_layout_however_different_what_they_say(taught: Desk) -> None:
    (known,) = layout_views_of(taught)
    assert len(known.document_ids) == known.layout.samples == 2
    assert set(known.fields) == {"document_no", "issue_date", "seller_name", "buyer_name", "total_amount"}


def test_what_two_papers_taught_holds_no_word_that_only_one_of_them_has(taught: Desk) -> None:
    (known,) = layout_views_of(taught)
    text = json.dumps(layout_to_json(known.layout)).casefold()
    assert "despatch" in text
    assert not any(word in text for word in ("mk-4410", "toll", "brandt", "aldermoor", "lunaria", "ostrava", "1204"))


def test_a_forgotten_layout_is_used_no_more_and_the_ledger_knows(taught: Desk) -> None:
    (known,) = layout_views_of(taught)
    forget(taught.parts, taught.actor, known.layout.id)
    (view,) = taught.hand_in_and_read(account(*SALES[2]), "third.pdf")
    assert view.first("document_no") is None
    assert [event.type for event in taught.events(known.layout.id)][-1] == "layout.forgotten"
    with pytest.raises(NotFound):
        forget(taught.parts, taught.actor, known.layout.id)


def test_an_exported_layout_reads_the_same_papers_where_it_is_taken_in(taught: Desk) -> None:
    (known,) = layout_views_of(taught)
    exported = json.dumps([layout_to_json(known.layout)]).encode()
    forget(taught.parts, taught.actor, known.layout.id)
    (fresh,) = take_in(taught.parts, taught.actor, exported)
    (view,) = taught.hand_in_and_read(account(*SALES[3]), "fourth.pdf")
    assert (view.first("document_no"), view.first("total_amount")) == ("MK-9002", "455")
    assert fresh in view.reader


def test_correcting_the_same_paper_again_teaches_it_once(taught: Desk) -> None:
    (before,) = layout_views_of(taught)
    correct(taught.parts, taught.actor, before.document_ids[0], name="currency", value="EUR")
    (after,) = layout_views_of(taught)
    assert after.layout.samples == 2


def test_a_paper_nobody_corrected_teaches_nothing(desk: Desk) -> None:
    (view,) = desk.hand_in_and_read(account(*SALES[0]), "first.pdf")
    assert learn_from(desk.parts, desk.actor, view.id) is None
    with desk.parts.database.reading(desk.actor.workspace_id) as session:
        assert layouts(session) == ()


@pytest.mark.parametrize(
    "broken",
    [
        b"not json",
        b"[1]",
        b'{"form": "vault-layout/1"}',
        b'{"form": "something"}',
        b'{"form": "vault-layout/1", "id": 1, "pages": 3}',
    ],
)
def test_a_file_that_is_no_layout_is_refused_with_what_was_expected(broken: bytes) -> None:
    with pytest.raises(BadInput) as caught:
        layouts_in(broken)
    assert "vault layouts export" in caught.value.hint


def test_a_layout_whose_rule_stands_by_print_it_has_not_is_refused(taught: Desk) -> None:
    (known,) = layout_views_of(taught)
    told = layout_to_json(known.layout)
    told["rules"][0]["anchors"][0][0] = 9999
    with pytest.raises(BadInput, match="stands by print"):
        layout_from_json(told)


def layout_views_of(desk: Desk):
    with desk.parts.database.reading(desk.actor.workspace_id) as session:
        return layout_views(session)


def test_a_fault_in_learning_loses_no_correction_and_stands_in_the_ledger(desk: Desk, monkeypatch) -> None:
    def falls_over(*_given, **_named):
        raise ZeroDivisionError("division by zero")

    (view,) = desk.hand_in_and_read(account(*SALES[0]), "first.pdf")
    monkeypatch.setattr(learning, "sample_of", falls_over)
    correct(desk.parts, desk.actor, view.id, name="document_no", value=SALES[0][0])
    assert desk.view(view.id).first("document_no") == SALES[0][0]
    assert [event.type for event in desk.events(view.id)][-2:] == ["document.corrected", "layout.not-learned"]
