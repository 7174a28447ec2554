"""Rows of the job table, the one truth about work in progress."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, UniqueConstraint
from sqlmodel import Field

from vault.database.rows import WorkspaceOwned
from vault.database.types import UtcTime


class JobRow(WorkspaceOwned, table=True):
    """One step to be done once for one subject. `state`: new, running, done, failed."""

    __tablename__ = "job"
    __table_args__ = (UniqueConstraint("workspace_id", "step", "step_version", "subject"),)

    id: str = Field(primary_key=True, max_length=40)
    step: str = Field(max_length=40)
    step_version: int
    subject: str = Field(max_length=80, index=True)
    """Identifier of what the step works on: a file for `read`, a document for `link`."""
    state: str = Field(default="new", max_length=10, index=True)
    attempts: int = 0
    lease: str | None = Field(default=None, max_length=40)
    """Name of the present holder; a worker may save only while it is still its own."""
    lease_until: datetime | None = Field(default=None, sa_column=Column(UtcTime))
    not_before: datetime | None = Field(default=None, sa_column=Column(UtcTime))
    progress: int = 0
    progress_of: int = 0
    reason_code: str = Field(default="", max_length=60)
    reason: str = Field(default="", max_length=1000)
    created_at: datetime = Field(sa_column=Column(UtcTime, nullable=False, index=True))
    started_at: datetime | None = Field(default=None, sa_column=Column(UtcTime))
    finished_at: datetime | None = Field(default=None, sa_column=Column(UtcTime))
