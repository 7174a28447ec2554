"""A file can be read again in a language or by an engine a person names; what was read before stays in the history, corrections stay too."""

from __future__ import annotations

import pytest
from sqlmodel import select

from tests.documents import papers
from tests.documents.conftest import Desk
from vault.documents import service
from vault.documents.rereading.queries import Choice, choice_of, earlier_runs
from vault.documents.rereading.service import read_again
from vault.errors import BadInput, NotFound
from vault.jobs.tables import JobRow
from vault.reading.reader import Limits, read_bytes


def choice(desk: Desk, file_id: str) -> Choice:
    with desk.parts.database.reading(desk.actor.workspace_id) as session:
        return choice_of(session, file_id)


def test_reading_again_makes_the_job_due_and_is_recorded(desk: Desk) -> None:
    file_id = desk.hand_in(papers.invoice())
    read_again(desk.parts, desk.actor, file_id, language="ko")
    with desk.parts.database.reading(desk.actor.workspace_id) as session:
        (job,) = session.exec(select(JobRow).where(JobRow.subject == file_id)).all()
        assert (job.step, job.state) == ("read", "new")
    (event,) = [event for event in desk.events(file_id) if event.type == "file.read-again"]
    assert '"ko"' in event.header


def test_the_reader_is_told_what_the_person_chose(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Limits] = []

    def noted(path, *, limits, progress=None):
        asked.append(limits)
        return read_bytes(path, limits=limits, progress=progress)

    monkeypatch.setattr(service, "read_bytes", noted)
    file_id = desk.hand_in(papers.invoice())
    desk.read(file_id)
    read_again(desk.parts, desk.actor, file_id, engine="tesseract", language="de")
    desk.read(file_id)
    read_again(desk.parts, desk.actor, file_id)
    desk.read(file_id)
    assert [(limits.engine, limits.language) for limits in asked] == [(None, None), ("tesseract", "de"), (None, None)]
    assert choice(desk, file_id) == Choice()


def test_what_an_older_reader_read_stays_in_the_history(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    file_id = desk.hand_in(papers.invoice())
    (document_id,) = desk.read(file_id)
    before = desk.view(document_id)
    monkeypatch.setattr(service, "READER_VERSION", "999")
    desk.read(file_id)
    after = desk.view(document_id)
    assert (after.run, before.run) == (2, 1)
    assert "999" in after.reader
    with desk.parts.database.reading(desk.actor.workspace_id) as session:
        (earlier,) = earlier_runs(session, document_id)
    assert (earlier.run, earlier.reader, earlier.kind) == (1, before.reader, before.kind)
    assert earlier.value("document_no") == before.first("document_no")
    name, shown = next(iter(before.lines[0].fields.items()))
    assert earlier.value(name, position=0) == shown.value


def test_the_same_reader_reading_again_leaves_no_double_in_the_history(desk: Desk) -> None:
    file_id = desk.hand_in(papers.invoice())
    (document_id,) = desk.read(file_id)
    desk.read(file_id)
    with desk.parts.database.reading(desk.actor.workspace_id) as session:
        assert earlier_runs(session, document_id) == []


@pytest.mark.parametrize("asked", [{"engine": "oracle"}, {"language": "tlh"}])
def test_what_is_not_known_is_refused_with_what_is(desk: Desk, asked: dict[str, str]) -> None:
    file_id = desk.hand_in(papers.invoice())
    with pytest.raises(BadInput, match="expected one of"):
        read_again(desk.parts, desk.actor, file_id, **asked)
    assert choice(desk, file_id) == Choice()


def test_a_file_that_is_not_there_cannot_be_read_again(desk: Desk) -> None:
    with pytest.raises(NotFound):
        read_again(desk.parts, desk.actor, "fil_none")
