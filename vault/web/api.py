"""The HTTP API, version 1: hand papers in, ask what became of them and of their jobs. Thin: parse, one verb or query, answer."""

from __future__ import annotations

from typing import Final

from flask import Blueprint, Response, jsonify, request
from pydantic import BaseModel

from vault import __version__
from vault.documents.queries import documents as papers_of
from vault.errors import BadInput, NotFound
from vault.intake.outcome import Outcome
from vault.intake.queries import file_by_id, files, shipments_of_file
from vault.jobs import queries as job_queries
from vault.jobs.service import retry
from vault.shipments.queries import shipment_by_ref
from vault.web.api_answers import (
    DocumentAnswer,
    DocumentRef,
    DocumentsAnswer,
    JobAnswer,
    JobsAnswer,
    OutcomeAnswer,
    OutcomesAnswer,
    PaperRef,
)
from vault.web.api_description import description
from vault.web.guard import actor, needs, parts, takes_bytes
from vault.web.receiving import receiving

api = Blueprint("api", __name__, url_prefix="/api/v1")

MOST_A_PAGE: Final = 500
_REFUSED_STATUS: Final[dict[str, int]] = {"empty": 400, "digest-mismatch": 400, "too-large": 413}
"""HTTP status by reason; all other refusals are 415."""


@api.route("/documents", methods=["POST", "PUT"])
@takes_bytes(None)
def hand_in() -> tuple[Response, int]:
    """Take files in: one as the raw body, or one or more as multipart/form-data. Answers when all that it says is durable."""
    with receiving(request, parts()) as received:
        if not received.files:
            raise BadInput("got a request without a file", hint="Send the file as the body, or as multipart/form-data.")
        reference = request.args.get("shipment") or received.fields.get("shipment") or None
        outcomes = received.settle(parts(), actor(), reference)
    if len(outcomes) == 1:
        return _json(OutcomeAnswer.of(outcomes[0])), status_of(outcomes[0])
    return _json(OutcomesAnswer(outcomes=[OutcomeAnswer.of(outcome) for outcome in outcomes])), 207


def status_of(outcome: Outcome) -> int:
    """Return the HTTP status of one outcome: 201 stored, 200 duplicate, 4xx refused."""
    if outcome.outcome == "refused":
        return _REFUSED_STATUS.get(outcome.reason_code, 415)
    return 201 if outcome.outcome == "stored" else 200


@api.get("/documents")
def list_documents() -> Response:
    """Name the files of the workspace or of one shipment, the newest first."""
    limit, offset = _window()
    with parts().database.reading(actor().workspace_id) as session:
        shipment_id = None
        if reference := request.args.get("shipment"):
            shipment = shipment_by_ref(session, reference)
            if shipment is None:
                raise NotFound(f"got the shipment {reference[:80]!r}, which is not in this workspace")
            shipment_id = shipment.id
        found = files(session, shipment_id=shipment_id, limit=limit, offset=offset)
    return _json(
        DocumentsAnswer(
            documents=[
                DocumentRef(id=file.id, sha256=file.sha256, size_bytes=file.size_bytes, name=file.name)
                for file in found
            ]
        )
    )


@api.get("/documents/<file_id>")
def show_document(file_id: str) -> Response:
    """Tell all about one file: shipments, jobs, and the papers found in it."""
    with parts().database.reading(actor().workspace_id) as session:
        file = file_by_id(session, file_id)
        shipments = [shipment.ref for shipment in shipments_of_file(session, file_id)]
        found = papers_of(session, file_id=file_id)
        jobs = job_queries.jobs(session, subjects=[file_id, *(paper.id for paper in found)])
    papers = [
        PaperRef(
            id=paper.id,
            kind=paper.kind,
            kind_confidence=paper.kind_confidence,
            page_from=paper.page_from,
            page_to=paper.page_to,
            unread_pages=sum(page.get("method") == "unread" for page in paper.pages),
        )
        for paper in found
    ]
    return _json(DocumentAnswer.of(file, shipments, jobs, papers))


@api.get("/jobs")
def list_jobs() -> Response:
    """Name the jobs, the newest first; only those in one state where it is given."""
    state = request.args.get("state")
    if state is not None and state not in job_queries.STATES:
        raise BadInput(f"got the state {state[:40]!r}, expected one of {', '.join(job_queries.STATES)}")
    limit, offset = _window()
    with parts().database.reading(actor().workspace_id) as session:
        found = job_queries.jobs(session, state=state, limit=limit, offset=offset)
    return _json(JobsAnswer(jobs=[JobAnswer.of(job) for job in found]))


@api.get("/jobs/<job_id>")
def show_job(job_id: str) -> Response:
    """Tell how far one job is."""
    return _json(_job(job_id))


@api.post("/jobs/<job_id>/retry")
@needs("change")
def retry_job(job_id: str) -> Response:
    """Let a failed job be tried again."""
    retry(parts(), actor(), job_id)
    return _json(_job(job_id))


@api.get("/openapi.json")
def describe() -> Response:
    """Describe this API (OpenAPI 3.1)."""
    return jsonify(description(__version__))


def _job(job_id: str) -> JobAnswer:
    with parts().database.reading(actor().workspace_id) as session:
        job = job_queries.job_by_id(session, job_id)
    if job is None:
        raise NotFound(
            f"got the job {job_id[:40]!r}, which is not in this workspace", hint="List them: GET /api/v1/jobs"
        )
    return JobAnswer.of(job)


def _window() -> tuple[int, int]:
    """Return how many to show, and from where."""
    limit, offset = _whole("limit", 100), _whole("offset", 0)
    if limit > MOST_A_PAGE:
        raise BadInput(f"got limit={limit}, expected at most {MOST_A_PAGE}", hint="Ask again with offset for more.")
    return limit, offset


def _whole(name: str, default: int) -> int:
    text = request.args.get(name, str(default))
    if not text.isascii() or not text.isdigit() or len(text) > 9:
        raise BadInput(f"got {name}={text[:40]!r}, expected a whole number")
    return int(text)


def _json(answer: BaseModel) -> Response:
    return jsonify(answer.model_dump())
