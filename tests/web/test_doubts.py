"""Doubtful values come one at a time with their piece of the paper; a value can be pointed at; what was learned is shown and forgotten."""

from __future__ import annotations

import json
import re
from html import unescape
from io import BytesIO

import pytest
from PIL import Image

from vault.documents.queries import document_view
from vault.documents.service import correct, read_file
from vault.jobs.queries import jobs
from vault.values import Actor
from vault.web import labels
from vault.web.queries import find_documents, waiting_values

WIDTH, HEIGHT = 1000, 1415
OWN_PAGE = {"Sec-Fetch-Site": "same-origin"}


@pytest.fixture
def clerk(sign_in):
    browser = sign_in("clerk")

    def post(path, **form):
        return browser.post(path, data=form, headers=OWN_PAGE)

    browser.send = post
    return browser


def page(browser, path: str) -> str:
    answer = browser.get(path)
    assert answer.status_code == 200, (path, answer.status_code)
    return unescape(answer.get_data(as_text=True))


def read(parts, ours) -> str:
    """Read the seeded file for real and return the paper."""
    (document_id,) = read_file(parts, ours.workspace_id, ours.file_id, lambda done, of: None)
    return document_id


def test_the_first_doubt_shows_its_value_its_field_and_how_sure_the_machine_was(clerk, ours):
    text = page(clerk, "/doubts")
    assert 'name="name" value="seller_name"' in text
    assert "certainty" in text


def test_keeping_a_doubtful_value_confirms_it_and_shows_the_next(clerk, parts, ours):
    answer = clerk.send(
        "/doubts",
        document_id=ours.document_id,
        name="seller_name",
        value="Kurrajong Foods Pty Ltd",
        place="v-seller_name-0",
    )
    assert answer.status_code == 302
    with parts.database.reading(ours.workspace_id) as session:
        (shown,) = document_view(session, ours.document_id).head["seller_name"]
    assert (shown.corrected, shown.needs_review) == (True, False)
    assert 'name="name" value="seller_name"' not in page(clerk, answer.location)


def test_a_doubt_left_for_later_is_passed_over_and_comes_again_from_the_beginning(clerk, ours):
    (later,) = re.findall(r'data-key="later" href="([^"]+)"', page(clerk, "/doubts"))
    assert 'name="name" value="seller_name"' not in page(clerk, later)
    assert 'name="name" value="seller_name"' in page(clerk, "/doubts")


def test_the_piece_of_the_paper_around_a_value_is_a_picture_smaller_than_the_page(clerk, ours):
    answer = clerk.get(f"/papers/{ours.document_id}/values/document_no/-1/0.png")
    with (
        Image.open(BytesIO(answer.data)) as crop,
        Image.open(BytesIO(clerk.get(f"/papers/{ours.document_id}/pages/1.png").data)) as whole,
    ):
        assert crop.width < whole.width
        assert crop.height < whole.height / 5
    assert clerk.get(f"/papers/{ours.document_id}/values/brand/-1/0.png").status_code == 404


def test_a_value_clicked_on_in_the_picture_is_taken_with_its_spot(clerk, parts, ours):
    document_id = read(parts, ours)
    # The date stands at 90 of 595 points from the left and 147 of 842 from the top.
    answer = clerk.send(
        f"/papers/{document_id}/point",
        **{
            "name": "valid_from",
            "page": "1",
            "width": str(WIDTH),
            "height": str(HEIGHT),
            "at.x": str(WIDTH * 110 / 595),
            "at.y": str(HEIGHT * 147 / 842),
        },
    )
    assert answer.status_code == 302
    with parts.database.reading(ours.workspace_id) as session:
        (shown,) = document_view(session, document_id).head["valid_from"]
    assert (shown.value, shown.corrected, shown.page) == ("2026-03-09", True, 1)
    assert shown.box is not None
    assert abs(shown.box.y0 - 140 / 842) < 0.02


def test_a_click_where_no_value_of_that_form_stands_changes_nothing_and_says_so(clerk, parts, ours):
    document_id = read(parts, ours)
    where = {"page": "1", "width": str(WIDTH), "height": str(HEIGHT), "at.x": "5", "at.y": "5"}
    answer = clerk.send(f"/papers/{document_id}/point", name="issue_date", **where)
    assert answer.status_code == 400
    assert clerk.send(f"/papers/{document_id}/point", name="issue_date", page="1").status_code == 400
    assert clerk.send(f"/papers/{document_id}/point", name="issue_date", **{**where, "page": "9"}).status_code == 404


def test_what_a_correction_taught_is_shown_exported_and_forgotten(clerk, parts, ours):
    document_id = read(parts, ours)
    clerk.send(f"/papers/{document_id}/values", name="document_no", position="-1", ordinal="0", value="KURRAJONG-1")
    clerk.send(f"/papers/{document_id}/values", name="issue_date", position="-1", ordinal="0", value="2026-03-09")
    text = page(clerk, "/layouts")
    (layout_id,) = set(re.findall(r"lay_[a-z0-9]{12}", text))
    assert "learned from 1 paper" in text
    (told,) = json.loads(clerk.get(f"/layouts/{layout_id}.json").data)
    assert told["form"] == "vault-layout/1"
    assert clerk.send(f"/layouts/{layout_id}/forget").status_code == 302
    assert layout_id not in page(clerk, "/layouts")
    assert clerk.get(f"/layouts/{layout_id}.json").status_code == 404


def test_a_value_that_left_the_paper_does_not_bring_back_those_left_for_later(clerk, parts, ours):
    """The place of a value that is gone is still known; the paper is not begun again."""
    (later,) = re.findall(r'data-key="later" href="([^"]+)"', page(clerk, "/doubts"))
    document_id, place = re.findall(r"after=([^&]+)&place=([^\"&]+)", later)[0]
    clerk.send("/doubts", document_id=document_id, name="seller_name", absent="1", place=place)
    with parts.database.reading(ours.workspace_id) as session:
        assert "seller_name" not in document_view(session, ours.document_id).head
    assert 'name="name" value="seller_name"' not in page(clerk, later)


def test_goods_lines_without_a_product_do_not_stop_the_values(parts, ours):
    with parts.database.reading(ours.workspace_id) as session:
        view, before = document_view(session, ours.document_id), waiting_values(session)
    values = [(name, -1, shown) for name, several in view.head.items() for shown in several]
    values += [(name, line.position, shown) for line in view.lines for name, shown in line.fields.items()]
    doubtful = [one for one in values if one[2].needs_review]
    assert (before.values, before.papers) == (len(doubtful), 1)
    for name, position, shown in doubtful:
        actor = Actor(ours.workspace_id, "web")
        correct(parts, actor, ours.document_id, name=name, position=position, ordinal=shown.ordinal, value=shown.value)
    with parts.database.reading(ours.workspace_id) as session:
        after = waiting_values(session)
        assert (after.ids, after.values, after.papers) == ((), 0, 0)
        assert find_documents(session, doubtful=True, limit=10).ids == (ours.document_id,)  # its line still waits


def test_a_waiting_value_is_never_called_certain():
    assert [labels.certainty(chance) for chance in (0.5, 0.899, 0.9967, 0.99999, 1.0)] == [
        "50",
        "89",
        "99.6",
        "99.9",
        "100",
    ]


def test_saying_another_kind_has_the_paper_read_again(clerk, parts, ours):
    answer = clerk.send(f"/papers/{ours.document_id}/kind", kind="packing_list")
    assert "said=kind-changed" in answer.location
    with parts.database.reading(ours.workspace_id) as session:
        waiting = [job for job in jobs(session, subjects=[ours.file_id]) if job.state == "new"]
    assert [job.step for job in waiting] == ["read"]
    assert "said=kind-set" in clerk.send(f"/papers/{ours.document_id}/kind", kind="packing_list").location
