"""Taking single files in."""

from __future__ import annotations

import hashlib
import threading

import pytest

from vault.database.engine import EVERYWHERE
from vault.errors import BadInput, CutOff, NotFound, StorageFault
from vault.intake.outcome import Outcome
from vault.intake.queries import file_by_id, file_of_sha256, files, shipments_of_file
from vault.intake.service import receive
from vault.jobs.queries import jobs, jobs_of
from vault.ledger.queries import RecordedEvent, events_of, recent_events
from vault.parts import Parts
from vault.shipments.queries import shipment_by_ref, shipments
from vault.values import Actor


def take(parts: Parts, actor: Actor, data: bytes, *, name: str = "a.pdf", ref: str | None = "S-1", **how) -> Outcome:
    return receive(parts, actor, [data[:7], data[7:]], name=name, shipment_ref=ref, **how)


def events(parts: Parts) -> list[RecordedEvent]:
    with parts.database.reading(EVERYWHERE) as session:
        return list(reversed(recent_events(session)))


def nothing_was_kept(parts: Parts) -> bool:
    with parts.database.reading(EVERYWHERE) as session:
        return not files(session) and not shipments(session) and not jobs(session) and not list(parts.store.digests())


def test_a_stored_file_has_bytes_row_shipment_event_and_job(parts: Parts, actor: Actor, make_pdf) -> None:
    data = make_pdf()
    outcome = take(parts, actor, data, name="发票 7.pdf", announced_bytes=len(data))
    assert outcome.outcome == "stored"
    assert outcome.sha256 == hashlib.sha256(data).hexdigest()
    assert parts.store.read(outcome.sha256) == data
    with parts.database.reading(actor.workspace_id) as session:
        file = file_by_id(session, outcome.file_id or "")
        assert (file.name, file.size_bytes, file.media_type) == ("发票 7.pdf", len(data), "application/pdf")
        assert file_of_sha256(session, outcome.sha256) == file
        assert [shipment.ref for shipment in shipments_of_file(session, file.id)] == ["S-1"]
        assert [(job.step, job.state, job.id) for job in jobs_of(session, file.id)] == [("read", "new", outcome.job_id)]
        stored = events_of(session, file.id)[0]
    assert stored.type == "intake.stored"
    assert outcome.sha256 in stored.header
    assert "发票" not in stored.header
    assert stored.body is not None
    assert "发票 7.pdf" in stored.body
    assert [event.type for event in events(parts)] == ["shipment.opened", "intake.stored"]


def test_the_same_bytes_again_are_a_duplicate_of_the_first_file(parts: Parts, actor: Actor, make_pdf) -> None:
    first = take(parts, actor, make_pdf(), name="first.pdf")
    again = take(parts, actor, make_pdf(), name="other name.pdf")
    assert (again.outcome, again.duplicate_of, again.attached) == ("duplicate", first.file_id, False)
    assert "first.pdf" in again.message
    assert again.job_id == first.job_id
    with parts.database.reading(actor.workspace_id) as session:
        assert [file.name for file in files(session)] == ["first.pdf"]
        assert len(jobs(session)) == 1
    assert events(parts)[-1].type == "intake.duplicate"


def test_a_duplicate_that_is_new_for_a_shipment_belongs_to_it_as_well(
    parts: Parts, actor: Actor, make_pdf, clock
) -> None:
    first = take(parts, actor, make_pdf(), ref="S-1")
    clock.advance(minutes=1)
    again = take(parts, actor, make_pdf(), ref="S-2")
    assert (again.outcome, again.attached) == ("duplicate", True)
    assert "S-2" in again.message
    with parts.database.reading(actor.workspace_id) as session:
        assert [shipment.ref for shipment in shipments_of_file(session, first.file_id or "")] == ["S-1", "S-2"]
        second = shipment_by_ref(session, "S-2")
        assert second is not None
        assert [file.id for file in files(session, shipment_id=second.id)] == [first.file_id]


def test_another_workspace_never_learns_of_the_first(parts: Parts, actor: Actor, make_pdf) -> None:
    first = take(parts, actor, make_pdf())
    other = Actor("ws_other", "cli")
    outcome = take(parts, other, make_pdf())
    assert outcome.outcome == "stored"
    with parts.database.reading("ws_other") as session, pytest.raises(NotFound):
        file_by_id(session, first.file_id or "")


def test_of_two_uploads_of_the_same_bytes_at_once_one_is_stored_and_one_a_duplicate(
    parts: Parts, actor: Actor, make_pdf
) -> None:
    together, outcomes = threading.Barrier(4), []

    def source():
        yield make_pdf()
        together.wait(10)

    def upload() -> None:
        outcomes.append(receive(parts, actor, source(), name="a.pdf", shipment_ref="S-1"))

    threads = [threading.Thread(target=upload) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcome.outcome for outcome in outcomes) == ["duplicate", "duplicate", "duplicate", "stored"]
    assert len({outcome.file_id for outcome in outcomes}) == 1


@pytest.mark.parametrize("announced", [0, 10, 10_000])
def test_another_length_than_announced_is_cut_off_and_keeps_nothing(
    parts: Parts, actor: Actor, make_pdf, announced: int
) -> None:
    with pytest.raises(CutOff, match=f"expected the {announced} announced"):
        take(parts, actor, make_pdf(), announced_bytes=announced)
    assert nothing_was_kept(parts)
    assert events(parts) == []


def test_a_line_that_breaks_keeps_nothing(parts: Parts, actor: Actor, make_pdf) -> None:
    def source():
        yield make_pdf()
        raise ConnectionResetError("the line broke")

    with pytest.raises(ConnectionResetError):
        receive(parts, actor, source(), name="a.pdf", shipment_ref="S-1")
    assert nothing_was_kept(parts)


def test_another_digest_than_announced_is_refused(parts: Parts, actor: Actor, make_pdf) -> None:
    outcome = take(parts, actor, make_pdf(), announced_sha256="0" * 64)
    assert (outcome.outcome, outcome.reason_code) == ("refused", "digest-mismatch")
    assert nothing_was_kept(parts)
    digest = hashlib.sha256(make_pdf()).hexdigest()
    assert take(parts, actor, make_pdf(), announced_sha256=digest.upper()).outcome == "stored"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "unknown-type"),
        (b"<html><body>invoice</body></html>", "unknown-type"),
        (b"MZ this is a program", "unknown-type"),
        (b"just some text", "unknown-type"),
        (b"PK\x03\x04 but not really a ZIP", "broken-zip"),
    ],
)
def test_what_is_no_paper_is_refused_whatever_it_is_called(
    parts: Parts, actor: Actor, data: bytes, reason: str
) -> None:
    outcome = take(parts, actor, data, name="photo.png")
    assert (outcome.outcome, outcome.reason_code) == ("refused", reason)
    assert outcome.hint
    assert nothing_was_kept(parts)
    (event,) = events(parts)
    assert event.type == "intake.refused"
    assert "photo.png" not in event.header


def test_a_file_over_the_largest_size_is_refused_without_reading_it_to_the_end(
    parts: Parts, actor: Actor, make_pdf
) -> None:
    pieces = []

    def source():
        yield make_pdf()
        for number in range(10_000):
            pieces.append(number)
            yield bytes(1024 * 1024)

    outcome = receive(parts, actor, source(), name="big.pdf", shipment_ref=None)
    assert (outcome.outcome, outcome.reason_code) == ("refused", "too-large")
    assert len(pieces) == parts.settings.max_file_mb
    assert nothing_was_kept(parts)


def test_a_wrong_suffix_does_not_matter(parts: Parts, actor: Actor, make_pdf) -> None:
    outcome = take(parts, actor, make_pdf(), name="scan.jpg")
    assert (outcome.outcome, outcome.media_type) == ("stored", "application/pdf")


def test_an_encrypted_or_broken_pdf_is_kept_as_evidence(parts: Parts, actor: Actor, make_pdf) -> None:
    encrypted = take(parts, actor, make_pdf() + b"trailer<</Encrypt 5 0 R>>", name="locked.pdf")
    broken = take(parts, actor, b"%PDF-1.7 and nothing that a PDF needs", name="broken.pdf")
    assert encrypted.outcome == broken.outcome == "stored"
    assert "password" in encrypted.hint
    assert any("says-encrypted" in event.header for event in events(parts))


def test_a_name_full_of_tricks_is_cleaned_and_kept_as_it_came_in_the_body(parts: Parts, actor: Actor, make_pdf) -> None:
    outcome = take(parts, actor, make_pdf(), name='../../发票"A/B".pdf')
    assert outcome.name == '发票"A_B".pdf'
    body = events(parts)[-1].body
    assert body is not None
    assert "../../发票" in body


def test_a_reference_that_cannot_be_used_keeps_nothing(parts: Parts, actor: Actor, make_pdf) -> None:
    with pytest.raises(BadInput):
        take(parts, actor, make_pdf(), ref=" ")
    assert nothing_was_kept(parts)


def test_without_a_shipment_the_file_is_kept_all_the_same(parts: Parts, actor: Actor, make_pdf) -> None:
    outcome = take(parts, actor, make_pdf(), ref=None)
    with parts.database.reading(actor.workspace_id) as session:
        assert shipments_of_file(session, outcome.file_id or "") == []
        assert shipments(session) == []


def test_a_store_that_fails_acknowledges_nothing(parts: Parts, actor: Actor, make_pdf, monkeypatch) -> None:
    def fail(*_: object) -> None:
        raise StorageFault("the disk is gone")

    monkeypatch.setattr("vault.storage.local.LocalBlobStore.publish", fail)
    with pytest.raises(StorageFault):
        take(parts, actor, make_pdf())
    assert nothing_was_kept(parts)
    assert events(parts) == []
