"""The forms of the API's answers, from which its description is made. Nothing is looked up here."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from vault.clock import iso
from vault.intake.outcome import Outcome
from vault.intake.queries import File
from vault.jobs.queries import Job


class _Form(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class DocumentRef(_Form):
    """A file in the vault."""

    id: str
    sha256: str
    size_bytes: int
    name: str


class OutcomeAnswer(_Form):
    """What became of one file that was sent."""

    outcome: Literal["stored", "duplicate", "refused", "skipped"] = Field(
        description="`skipped` is only ever an entry of a ZIP that holds no paper."
    )
    name: str = Field(description="The name it came with.")
    document: DocumentRef | None = Field(description="The file in the vault; null where it was refused or skipped.")
    duplicate_of: str | None = Field(description="The file that holds the same bytes already.")
    attached: bool = Field(description="A duplicate that was new for this shipment and now belongs to it as well.")
    job: str | None = Field(description="The job that reads it.")
    reason_code: str = Field(description="Why it was refused or skipped; stable.")
    message: str
    hint: str = Field(description="What to do.")
    members: list[OutcomeAnswer] = Field(description="Of a ZIP: one for each entry.")

    @classmethod
    def of(cls, outcome: Outcome) -> OutcomeAnswer:
        """Return the answer about one outcome."""
        return cls.model_validate(outcome.record())


class OutcomesAnswer(_Form):
    """What became of several files sent in one request."""

    outcomes: list[OutcomeAnswer]


class JobAnswer(_Form):
    """A job as it stands."""

    id: str
    step: str
    subject: str
    state: Literal["new", "running", "done", "failed"]
    attempts: int
    progress: int
    progress_of: int
    reason_code: str
    reason: str
    created_at: str
    started_at: str | None
    finished_at: str | None

    @classmethod
    def of(cls, job: Job) -> JobAnswer:
        """Return the answer about one job."""
        return cls.model_validate(
            {
                "id": job.id,
                "step": job.step,
                "subject": job.subject,
                "state": job.state,
                "attempts": job.attempts,
                "progress": job.progress,
                "progress_of": job.progress_of,
                "reason_code": job.reason_code,
                "reason": job.reason,
                "created_at": iso(job.created_at),
                "started_at": iso(job.started_at) if job.started_at else None,
                "finished_at": iso(job.finished_at) if job.finished_at else None,
            }
        )


class JobsAnswer(_Form):
    """Jobs, the newest first."""

    jobs: list[JobAnswer]


class PaperRef(_Form):
    """A paper that was found in a file by reading it."""

    id: str
    kind: str
    kind_confidence: float
    page_from: int
    page_to: int
    unread_pages: int


class DocumentAnswer(_Form):
    """A file in the vault, with what became of it."""

    id: str
    sha256: str
    size_bytes: int
    name: str
    media_type: str
    channel: str
    received_at: str
    container: str | None = Field(description="The ZIP it was unpacked from.")
    shipments: list[str] = Field(description="References of the shipments it belongs to.")
    jobs: list[JobAnswer]
    papers: list[PaperRef] = Field(description="What reading found in it; empty before it was read.")

    @classmethod
    def of(cls, file: File, shipments: list[str], jobs: list[Job], papers: list[PaperRef]) -> DocumentAnswer:
        """Return the answer about one file."""
        return cls(
            id=file.id,
            sha256=file.sha256,
            size_bytes=file.size_bytes,
            name=file.name,
            media_type=file.media_type,
            channel=file.channel,
            received_at=iso(file.received_at),
            container=file.container_id,
            shipments=shipments,
            jobs=[JobAnswer.of(job) for job in jobs],
            papers=papers,
        )


class DocumentsAnswer(_Form):
    """Files, the newest first."""

    documents: list[DocumentRef]


class ErrorBody(_Form):
    """What was got, what was expected, what to do."""

    code: str
    message: str
    hint: str


class ErrorAnswer(_Form):
    """An error."""

    error: ErrorBody
