"""Verbs on the `job` table, the one truth about work in progress.

A job is leased for a short time; its holder keeps the lease alive and may save only while it is still its own. A holder that dies loses it,
and the job comes back. Attempts are counted when the lease is taken, so a job that kills its holder each time is found out too.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Protocol

from sqlalchemy import ColumnElement, and_, or_
from sqlmodel import Session, col, select

from vault.clock import Clock
from vault.database.engine import EVERYWHERE, Database
from vault.errors import Conflict, NotFound
from vault.jobs.attempts import MOST_ATTEMPTS, wait_after
from vault.jobs.tables import JobRow
from vault.ledger.event import Event
from vault.ledger.service import Ledger
from vault.values import Actor, new_id

LEASE_S: Final = 30
"""How long a lease holds without a heartbeat."""


class Wiring(Protocol):
    """The parts of a vault that `retry` needs (`vault.parts` stands above this room)."""

    @property
    def database(self) -> Database: ...  # noqa: D102
    @property
    def ledger(self) -> Ledger: ...  # noqa: D102
    @property
    def clock(self) -> Clock: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Leased:
    """A job that somebody holds."""

    id: str
    workspace_id: str
    step: str
    step_version: int
    subject: str
    attempt: int
    """From 1."""
    holder: str


def enqueue(
    session: Session,
    workspace_id: str,
    *,
    step: str,
    step_version: int,
    subject: str,
    now: datetime,
    again: bool = False,
) -> str:
    """Make a step due in the caller's transaction and return the job's identifier. The same step, version and subject is one job.

    Args:
        session: A writing session.
        workspace_id: Whose job it is.
        step: Name of the step.
        step_version: Its version.
        subject: What it works on.
        now: The time.
        again: What it works on has changed: a job that was done, or runs on the old state, is due once more. Its holder's lease ends.
    """
    row = session.exec(
        select(JobRow).where(
            JobRow.workspace_id == workspace_id,
            JobRow.step == step,
            JobRow.step_version == step_version,
            JobRow.subject == subject,
        )
    ).first()
    if row is None:
        row = JobRow(
            id=new_id("job"),
            workspace_id=workspace_id,
            step=step,
            step_version=step_version,
            subject=subject,
            created_at=now,
        )
        session.add(row)
    elif again and row.state != "new":
        _make_due(row)
        session.add(row)
    return row.id


def lease_next(database: Database, *, holder: str, now: datetime, seconds: float = LEASE_S) -> Leased | None:
    """Take the oldest job that is due: new, waited long enough, or left by a holder that died. None where nothing is due.

    A job whose holders died as often as it may be tried is set aside as failed instead of killing the next one.
    """
    with database.reading(EVERYWHERE) as session:
        if session.exec(select(JobRow.id).where(_is_due(now)).limit(1)).first() is None:
            return None  # the usual answer must not take the write lock
    with database.writing(EVERYWHERE) as session:
        due = select(JobRow).where(_is_due(now)).order_by(col(JobRow.created_at), col(JobRow.id))
        while (row := session.exec(due.limit(1)).first()) is not None:
            if row.attempts >= MOST_ATTEMPTS:
                _set_aside(row, now)
                session.add(row)
                session.flush()
                continue
            row.state = "running"
            row.attempts += 1
            row.lease = holder
            row.lease_until = now + timedelta(seconds=seconds)
            row.not_before = None
            row.started_at = now
            row.progress = row.progress_of = 0
            session.add(row)
            return Leased(row.id, row.workspace_id, row.step, row.step_version, row.subject, row.attempts, holder)
    return None


def heartbeat(
    database: Database,
    leased: Leased,
    *,
    now: datetime,
    seconds: float = LEASE_S,
    progress: tuple[int, int] | None = None,
) -> bool:
    """Keep the lease alive and say how far the work is; False where the lease is no longer the caller's, who must stop."""
    with database.writing(EVERYWHERE) as session:
        row = _held(session, leased)
        if row is None:
            return False
        row.lease_until = now + timedelta(seconds=seconds)
        if progress is not None:
            row.progress, row.progress_of = progress
        session.add(row)
    return True


def finish(database: Database, leased: Leased, *, now: datetime) -> bool:
    """Mark the job done; False, and nothing is changed, where the lease is no longer the caller's."""
    with database.writing(EVERYWHERE) as session:
        row = _held(session, leased)
        if row is None:
            return False
        row.state, row.finished_at = "done", now
        row.lease = row.lease_until = None
        row.reason_code = row.reason = ""
        session.add(row)
    return True


def fail(
    database: Database, leased: Leased, *, now: datetime, reason_code: str, reason: str, permanent: bool = False
) -> bool:
    """Say why the attempt failed. It is tried again after a while; at the last attempt, or where it is permanent, a person must.

    Returns:
        False, and nothing is changed, where the lease is no longer the caller's.
    """
    with database.writing(EVERYWHERE) as session:
        row = _held(session, leased)
        if row is None:
            return False
        wait = None if permanent else wait_after(row.attempts)
        row.lease = row.lease_until = None
        row.reason_code, row.reason = reason_code[:60], reason[:1000]
        if wait is None:
            row.state, row.finished_at = "failed", now
        else:
            row.state, row.not_before = "new", now + wait
        session.add(row)
    return True


def give_back(database: Database, leased: Leased) -> bool:
    """Return a job unfinished because its holder was asked to stop; the attempt does not count."""
    with database.writing(EVERYWHERE) as session:
        row = _held(session, leased)
        if row is None:
            return False
        row.state = "new"
        row.attempts -= 1
        row.lease = row.lease_until = None
        session.add(row)
    return True


def free_leases_of(database: Database, holder: str) -> int:
    """End the leases of a holder that is known to be dead, so that its jobs come back at once; their attempts count."""
    with database.writing(EVERYWHERE) as session:
        rows = session.exec(select(JobRow).where(JobRow.state == "running", JobRow.lease == holder)).all()
        for row in rows:
            row.state = "new"
            row.lease = row.lease_until = None
            session.add(row)
        return len(rows)


def retry(parts: Wiring, actor: Actor, job_id: str) -> None:
    """Let a failed job be tried again from the start, because a person says so.

    Raises:
        NotFound: no such job in this workspace.
        Conflict: it has not failed.
    """
    with parts.database.writing(actor.workspace_id) as session:
        row = session.exec(select(JobRow).where(JobRow.id == job_id)).first()
        if row is None:
            msg = f"got the job {job_id[:40]!r}, which is not in this workspace"
            raise NotFound(msg, hint="Choose one from the list of jobs.")
        if row.state != "failed":
            msg = f"the job {row.id} is {row.state}; only a failed one can be tried again"
            raise Conflict(msg, hint="Wait until it has ended.")
        event = Event(
            "job.retried", row.subject, facts={"job": row.id, "step": row.step, "reason_code": row.reason_code}
        )
        _make_due(row)
        session.add(row)
        parts.ledger.record(session, actor, event, now=parts.clock())


def _is_due(now: datetime) -> ColumnElement[bool]:
    waited = or_(col(JobRow.not_before).is_(None), col(JobRow.not_before) <= now)
    return or_(
        and_(col(JobRow.state) == "new", waited),
        and_(col(JobRow.state) == "running", col(JobRow.lease_until) < now),
    )


def _held(session: Session, leased: Leased) -> JobRow | None:
    """Return the row where the holder still has the very lease it was given (the same holder may have lost and taken it again)."""
    return session.exec(
        select(JobRow).where(
            JobRow.id == leased.id,
            JobRow.state == "running",
            JobRow.lease == leased.holder,
            JobRow.attempts == leased.attempt,
        )
    ).first()


def _make_due(row: JobRow) -> None:
    row.state, row.attempts = "new", 0
    row.lease = row.lease_until = row.not_before = row.started_at = row.finished_at = None
    row.progress = row.progress_of = 0
    row.reason_code = row.reason = ""


def _set_aside(row: JobRow, now: datetime) -> None:
    row.state, row.finished_at = "failed", now
    row.lease = row.lease_until = None
    row.reason_code = "reader-died"
    row.reason = f"The process that worked on it died {row.attempts} times. The file is kept; it was set aside so that the others go on."
