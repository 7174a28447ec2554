"""Work in progress: what is being read, what waits for a person and why, and the button to try again."""

from __future__ import annotations

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from vault.jobs import queries, service
from vault.web.guard import actor, parts
from vault.web.queries import subject_names

area = Blueprint("jobs", __name__)

PER_PAGE = 50


@area.get("/jobs")
def listing() -> str:
    """Show the work, the newest first; `state` shows one state only."""
    return _page("jobs.html")


@area.get("/jobs/now")
def now() -> str:
    """Return the list alone, for the live view."""
    return _page("_jobs.html")


@area.post("/jobs/<job_id>/retry")
def retry(job_id: str) -> AnyResponse:
    """Let failed work be tried again."""
    service.retry(parts(), actor(), job_id)
    return redirect(url_for("jobs.listing", said="retried"))


def _page(template: str) -> str:
    state = request.args.get("state", "")
    state = state if state in queries.STATES else ""
    page = max(1, request.args.get("page", 1, type=int))
    with parts().database.reading(actor().workspace_id) as session:
        found = queries.jobs(session, state=state or None, limit=PER_PAGE + 1, offset=(page - 1) * PER_PAGE)
        counts = queries.job_counts(session)
        named = subject_names(session, {job.subject for job in found})
    return render_template(
        template,
        jobs=found[:PER_PAGE],
        more=len(found) > PER_PAGE,
        page=page,
        state=state,
        states=queries.STATES,
        counts=counts,
        subjects=named,
        busy=counts["new"] + counts["running"] > 0,
    )
