"""What the faces ask about jobs."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, func, select

from vault.jobs.tables import JobRow

STATES = ("new", "running", "done", "failed")


@dataclass(frozen=True, slots=True)
class Job:
    """A job as it stands."""

    id: str
    step: str
    subject: str
    state: str
    attempts: int
    progress: int
    progress_of: int
    reason_code: str
    reason: str
    """Why the last attempt failed; empty where none did."""
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    not_before: datetime | None
    """When a job that failed is tried again."""


def job_by_id(session: Session, job_id: str) -> Job | None:
    """Return the job of the identifier."""
    row = session.exec(select(JobRow).where(JobRow.id == job_id)).first()
    return _job(row) if row else None


def jobs(
    session: Session,
    *,
    state: str | None = None,
    subjects: Collection[str] | None = None,
    limit: int | None = None,
    offset: int = 0,
) -> list[Job]:
    """Return jobs, the newest first; only those in a state or of some subjects where that is asked."""
    found = select(JobRow).order_by(col(JobRow.created_at).desc(), col(JobRow.id))
    if state is not None:
        found = found.where(JobRow.state == state)
    if subjects is not None:
        found = found.where(col(JobRow.subject).in_(subjects))
    return [_job(row) for row in session.exec(found.offset(offset).limit(limit)).all()]


def jobs_of(session: Session, subject: str) -> list[Job]:
    """Return the jobs of one subject, the newest first."""
    return jobs(session, subjects=[subject])


def job_counts(session: Session) -> dict[str, int]:
    """Return how many jobs stand in each state, every state named."""
    counted = dict(session.exec(select(JobRow.state, func.count()).group_by(JobRow.state)).all())
    return {state: counted.get(state, 0) for state in STATES}


def _job(row: JobRow) -> Job:
    return Job(
        id=row.id,
        step=row.step,
        subject=row.subject,
        state=row.state,
        attempts=row.attempts,
        progress=row.progress,
        progress_of=row.progress_of,
        reason_code=row.reason_code,
        reason=row.reason,
        created_at=row.created_at,
        started_at=row.started_at,
        finished_at=row.finished_at,
        not_before=row.not_before,
    )
