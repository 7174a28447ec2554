"""The job table: leases, attempts, retry."""

from __future__ import annotations

import threading

import pytest

from vault.errors import Conflict, NotFound
from vault.jobs.attempts import MOST_ATTEMPTS
from vault.jobs.queries import Job, job_by_id, job_counts, jobs, jobs_of
from vault.jobs.service import (
    Leased,
    enqueue,
    fail,
    finish,
    free_leases_of,
    give_back,
    heartbeat,
    lease_next,
    retry,
)
from vault.ledger.queries import events_of
from vault.parts import Parts
from vault.values import Actor


def add(
    parts: Parts, subject: str = "fil_1", *, workspace: str = "ws_test", version: int = 1, again: bool = False
) -> str:
    with parts.database.writing(workspace) as session:
        return enqueue(
            session, workspace, step="read", step_version=version, subject=subject, now=parts.clock(), again=again
        )


def lease(parts: Parts, holder: str = "one", seconds: float = 30) -> Leased | None:
    return lease_next(parts.database, holder=holder, now=parts.clock(), seconds=seconds)


def the_job(parts: Parts, job_id: str, workspace: str = "ws_test") -> Job:
    with parts.database.reading(workspace) as session:
        job = job_by_id(session, job_id)
    assert job is not None
    return job


def test_one_step_version_and_subject_is_one_job_in_each_workspace(parts: Parts) -> None:
    first = add(parts)
    assert add(parts) == first
    assert add(parts, version=2) != first
    assert add(parts, "fil_2") != first
    assert add(parts, workspace="ws_other") != first
    with parts.database.reading("ws_test") as session:
        assert len(jobs(session)) == 3


def test_the_oldest_job_is_leased_first_and_only_once(parts: Parts, clock) -> None:
    first = add(parts, "fil_1")
    clock.advance(seconds=1)
    second = add(parts, "fil_2")
    leased = [lease(parts, "one"), lease(parts, "two"), lease(parts, "three")]
    assert [one and one.id for one in leased] == [first, second, None]
    assert leased[0] is not None
    assert leased[0].workspace_id == "ws_test"
    assert leased[0].attempt == 1


def test_many_holders_at_once_never_get_the_same_job(parts: Parts) -> None:
    ids = {add(parts, f"fil_{number}") for number in range(12)}
    got: list[str] = []

    def take_all(holder: str) -> None:
        while (leased := lease(parts, holder)) is not None:
            got.append(leased.id)

    threads = [threading.Thread(target=take_all, args=(f"holder {number}",)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(got) == sorted(ids)


def test_a_lease_that_ran_out_comes_back_and_the_stale_holder_cannot_save(parts: Parts, clock) -> None:
    job_id = add(parts)
    stale = lease(parts, "one", seconds=30)
    assert stale is not None
    assert lease(parts, "two") is None
    clock.advance(seconds=31)
    fresh = lease(parts, "two")
    assert fresh is not None
    assert fresh.attempt == 2
    assert not heartbeat(parts.database, stale, now=clock())
    assert not finish(parts.database, stale, now=clock())
    assert not fail(parts.database, stale, now=clock(), reason_code="x", reason="x")
    assert not give_back(parts.database, stale)
    assert the_job(parts, job_id).state == "running"
    assert finish(parts.database, fresh, now=clock())
    assert the_job(parts, job_id).state == "done"


def test_a_holder_that_lost_its_lease_to_itself_cannot_save_with_the_old_one(parts: Parts, clock) -> None:
    add(parts)
    stale = lease(parts, "one", seconds=1)
    clock.advance(seconds=2)
    fresh = lease(parts, "one")
    assert stale is not None
    assert fresh is not None
    assert not finish(parts.database, stale, now=clock())
    assert finish(parts.database, fresh, now=clock())


def test_a_heartbeat_keeps_the_lease_and_tells_the_progress(parts: Parts, clock) -> None:
    job_id = add(parts)
    leased = lease(parts, seconds=30)
    assert leased is not None
    for page in range(1, 5):
        clock.advance(seconds=20)
        assert heartbeat(parts.database, leased, now=clock(), seconds=30, progress=(page, 4))
        assert lease(parts, "two") is None
    job = the_job(parts, job_id)
    assert (job.progress, job.progress_of) == (4, 4)


def test_a_failure_is_tried_again_after_a_while_and_then_waits_for_a_person(parts: Parts, clock) -> None:
    job_id = add(parts)
    waits = []
    for attempt in range(1, MOST_ATTEMPTS + 1):
        leased = lease(parts)
        assert leased is not None
        assert leased.attempt == attempt
        assert fail(parts.database, leased, now=clock(), reason_code="storage-fault", reason="the disk is full")
        job = the_job(parts, job_id)
        assert job.reason == "the disk is full"
        if attempt < MOST_ATTEMPTS:
            assert job.state == "new"
            assert lease(parts) is None
            assert job.not_before is not None
            waits.append(job.not_before - clock())
            clock.now = job.not_before
    assert the_job(parts, job_id).state == "failed"
    clock.advance(days=30)
    assert lease(parts) is None
    assert waits == sorted(waits)
    assert len(set(waits)) == len(waits)


def test_a_permanent_failure_is_not_tried_again(parts: Parts, clock) -> None:
    job_id = add(parts)
    leased = lease(parts)
    assert leased is not None
    fail(parts.database, leased, now=clock(), reason_code="unreadable", reason="no PDF", permanent=True)
    assert the_job(parts, job_id).state == "failed"


def test_a_job_that_kills_its_holder_is_set_aside_and_the_next_one_goes_on(parts: Parts, clock) -> None:
    killer = add(parts, "fil_killer")
    clock.advance(seconds=1)
    harmless = add(parts, "fil_harmless")
    for _ in range(MOST_ATTEMPTS):
        leased = lease(parts, seconds=30)
        assert leased is not None
        assert leased.id == killer
        clock.advance(seconds=31)
    leased = lease(parts)
    assert leased is not None
    assert leased.id == harmless
    job = the_job(parts, killer)
    assert job.state == "failed"
    assert job.reason_code == "reader-died"
    assert f"{MOST_ATTEMPTS} times" in job.reason


def test_leases_of_a_dead_holder_come_back_at_once_and_count(parts: Parts) -> None:
    job_id = add(parts)
    for _ in range(MOST_ATTEMPTS):
        assert lease(parts, "dead") is not None
        assert free_leases_of(parts.database, "somebody else") == 0
        assert free_leases_of(parts.database, "dead") == 1
    assert lease(parts) is None
    assert the_job(parts, job_id).reason_code == "reader-died"


def test_a_job_given_back_costs_no_attempt(parts: Parts) -> None:
    add(parts)
    for _ in range(MOST_ATTEMPTS + 2):
        leased = lease(parts)
        assert leased is not None
        assert leased.attempt == 1
        assert give_back(parts.database, leased)


def test_a_person_lets_a_failed_job_be_tried_again_and_that_is_recorded(parts: Parts, actor: Actor, clock) -> None:
    job_id = add(parts)
    leased = lease(parts)
    assert leased is not None
    fail(parts.database, leased, now=clock(), reason_code="unreadable", reason="secret file name", permanent=True)
    retry(parts, actor, job_id)
    job = the_job(parts, job_id)
    assert (job.state, job.attempts, job.reason) == ("new", 0, "")
    with parts.database.reading(actor.workspace_id) as session:
        (event,) = events_of(session, "fil_1")
    assert event.type == "job.retried"
    assert "secret" not in event.header


def test_only_a_failed_job_of_the_own_workspace_can_be_retried(parts: Parts, actor: Actor) -> None:
    job_id = add(parts)
    with pytest.raises(Conflict):
        retry(parts, actor, job_id)
    with pytest.raises(NotFound):
        retry(parts, Actor("ws_other", "web"), job_id)


def test_what_changed_is_due_once_more_and_the_holder_of_the_old_state_cannot_save(parts: Parts, clock) -> None:
    job_id = add(parts)
    old = lease(parts, "one")
    assert old is not None
    assert add(parts, again=True) == job_id
    assert not finish(parts.database, old, now=clock())
    fresh = lease(parts, "two")
    assert fresh is not None
    assert finish(parts.database, fresh, now=clock())
    add(parts)
    assert the_job(parts, job_id).state == "done"
    add(parts, again=True)
    assert the_job(parts, job_id).state == "new"


def test_jobs_are_counted_and_listed_by_state_and_subject(parts: Parts, clock) -> None:
    add(parts, "fil_1")
    clock.advance(seconds=1)
    add(parts, "fil_2")
    leased = lease(parts)
    assert leased is not None
    finish(parts.database, leased, now=clock())
    with parts.database.reading("ws_test") as session:
        assert job_counts(session) == {"new": 1, "running": 0, "done": 1, "failed": 0}
        assert [job.subject for job in jobs(session)] == ["fil_2", "fil_1"]
        assert [job.subject for job in jobs(session, state="done")] == ["fil_1"]
        assert [job.subject for job in jobs_of(session, "fil_2")] == ["fil_2"]
    with parts.database.reading("ws_other") as session:
        assert jobs(session) == []
