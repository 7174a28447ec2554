"""A worker: what becomes of a job whose handler ends, raises, is stopped, or loses its lease."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from datetime import timedelta

from sqlmodel import select

from vault.errors import StorageFault, Unreadable
from vault.jobs.queries import Job, jobs
from vault.jobs.service import enqueue, lease_next
from vault.jobs.tables import JobRow
from vault.jobs.worker import Handler, Progress, Worker
from vault.parts import Parts


def worker(parts: Parts, handlers: Mapping[str, Handler], *, lease_seconds: float = 30) -> Worker:
    return Worker(
        parts.database, handlers, holder="wrk_test", clock=parts.clock, lease_seconds=lease_seconds, poll_seconds=0.01
    )


def add(parts: Parts, subject: str = "fil_1", step: str = "read") -> None:
    with parts.database.writing("ws_test") as session:
        enqueue(session, "ws_test", step=step, step_version=1, subject=subject, now=parts.clock())


def the_job(parts: Parts) -> Job:
    with parts.database.reading("ws_test") as session:
        (job,) = jobs(session)
    return job


def test_a_handler_gets_workspace_and_subject_and_the_job_is_done(parts: Parts) -> None:
    seen = []

    def read(workspace_id: str, subject: str, progress: Progress) -> None:
        progress(2, 3)
        seen.append((workspace_id, subject, the_job(parts).progress))

    add(parts)
    assert worker(parts, {"read": read}).run_one()
    assert seen == [("ws_test", "fil_1", 2)]
    assert the_job(parts).state == "done"
    assert not worker(parts, {"read": read}).run_one()


def test_bad_input_is_told_and_not_tried_again(parts: Parts) -> None:
    def read(workspace_id: str, subject: str, progress: Progress) -> None:
        raise Unreadable("it is no PDF", hint="Scan it again.")

    add(parts)
    worker(parts, {"read": read}).run_one()
    job = the_job(parts)
    assert (job.state, job.reason_code, job.reason) == ("failed", "unreadable", "it is no PDF. Scan it again.")


def test_a_fault_of_the_machine_is_tried_again(parts: Parts) -> None:
    def read(workspace_id: str, subject: str, progress: Progress) -> None:
        raise StorageFault("the disk is full")

    add(parts)
    worker(parts, {"read": read}).run_one()
    job = the_job(parts)
    assert (job.state, job.reason_code) == ("new", "storage-fault")
    assert job.not_before is not None


def test_a_broken_handler_costs_an_attempt_and_stops_no_other_job(parts: Parts, clock) -> None:
    done = []

    def read(workspace_id: str, subject: str, progress: Progress) -> None:
        if subject == "fil_broken":
            raise ZeroDivisionError("division by zero")
        done.append(subject)

    add(parts, "fil_broken")
    clock.advance(seconds=1)
    add(parts, "fil_sound")
    one = worker(parts, {"read": read})
    assert one.run_one()
    assert one.run_one()
    assert done == ["fil_sound"]
    with parts.database.reading("ws_test") as session:
        broken = next(job for job in jobs(session) if job.subject == "fil_broken")
    assert (broken.state, broken.reason_code) == ("new", "internal-error")
    assert "ZeroDivisionError" in broken.reason


def test_a_step_nobody_knows_is_told_instead_of_lost(parts: Parts) -> None:
    add(parts, step="gild")
    worker(parts, {}).run_one()
    job = the_job(parts)
    assert (job.state, job.reason_code) == ("failed", "unknown-step")


def test_asked_to_stop_the_job_goes_back_untried(parts: Parts) -> None:
    stop = threading.Event()

    def read(workspace_id: str, subject: str, progress: Progress) -> None:
        stop.set()
        progress(1, 9)
        raise AssertionError("went on although it was asked to stop")

    add(parts)
    worker(parts, {"read": read}).run(stop)
    job = the_job(parts)
    assert (job.state, job.attempts, job.reason) == ("new", 0, "")


def test_who_lost_the_lease_stops_at_the_next_word_of_progress(parts: Parts, clock) -> None:
    def read(workspace_id: str, subject: str, progress: Progress) -> None:
        clock.advance(seconds=60)
        assert lease_next(parts.database, holder="another", now=clock()) is not None
        progress(1, 9)
        raise AssertionError("went on although somebody else holds the job")

    add(parts)
    worker(parts, {"read": read}).run_one()
    job = the_job(parts)
    assert (job.state, job.attempts, job.reason) == ("running", 2, "")


def test_a_long_job_keeps_its_lease_without_a_word_of_progress(parts: Parts, clock) -> None:
    beaten = []

    def read(workspace_id: str, subject: str, progress: Progress) -> None:
        clock.advance(seconds=0.09)  # of a lease of 0.1
        for _ in range(1000):
            with parts.database.reading("ws_test") as session:
                lease_until = session.exec(select(JobRow.lease_until)).one()
            if lease_until == clock() + timedelta(seconds=0.1):
                beaten.append(True)
                break
            time.sleep(0.01)
        clock.advance(seconds=0.05)  # beyond the lease as it was taken
        assert lease_next(parts.database, holder="another", now=clock()) is None

    add(parts)
    worker(parts, {"read": read}, lease_seconds=0.1).run_one()
    assert beaten
    assert the_job(parts).state == "done"
