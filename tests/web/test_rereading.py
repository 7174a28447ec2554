"""A paper that was read badly can be read again in a named language; the page shows what earlier readings said."""

from __future__ import annotations

from html import unescape

import pytest

from vault.documents import service
from vault.documents.rereading.queries import choice_of

OWN_PAGE = {"Sec-Fetch-Site": "same-origin"}


@pytest.fixture
def clerk(sign_in):
    return sign_in("clerk")


def test_a_clerk_has_a_paper_read_again_in_a_language(clerk, parts, ours):
    answer = clerk.post(f"/papers/{ours.document_id}/again", data={"language": "ko", "engine": ""}, headers=OWN_PAGE)
    assert answer.status_code == 302
    with parts.database.reading(ours.workspace_id) as session:
        assert choice_of(session, ours.file_id).language == "ko"
    text = unescape(clerk.get(f"/papers/{ours.document_id}?said=reading-again").get_data(as_text=True))
    assert "will be read again" in text
    assert '<option value="ko" selected>' in text


def test_an_unknown_language_is_refused(clerk, ours):
    answer = clerk.post(f"/papers/{ours.document_id}/again", data={"language": "tlh"}, headers=OWN_PAGE)
    assert answer.status_code == 400


def test_earlier_readings_are_shown(clerk, parts, ours, monkeypatch):
    monkeypatch.setattr(service, "READER_VERSION", "999")
    service.read_file(parts, ours.workspace_id, ours.file_id, lambda done, of: None)
    text = unescape(clerk.get(f"/papers/{ours.document_id}").get_data(as_text=True))
    assert "Earlier readings" in text
    assert "reader 999" in text
