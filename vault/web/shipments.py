"""Shipments: the list, and one shipment with its papers, what is missing, and the place to drop more."""

from __future__ import annotations

from flask import Blueprint, jsonify, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from vault.errors import NotFound
from vault.inspection.queries import missing_of_shipment
from vault.intake.outcome import Outcome
from vault.intake.queries import files
from vault.shipments import queries, service
from vault.shipments.modes import MODES
from vault.shipments.queries import Shipment
from vault.web import labels
from vault.web.guard import actor, needs, parts, takes_bytes
from vault.web.queries import paper_rows
from vault.web.receiving import receiving

area = Blueprint("shipments", __name__)

PER_PAGE = 30


@area.get("/shipments")
def listing() -> str:
    """Show the shipments, the newest first."""
    page = max(1, request.args.get("page", 1, type=int))
    with parts().database.reading(actor().workspace_id) as session:
        found = queries.shipments(session, limit=PER_PAGE + 1, offset=(page - 1) * PER_PAGE)
        counts = {shipment.id: len(files(session, shipment_id=shipment.id)) for shipment in found[:PER_PAGE]}
        missing = {shipment.id: missing_of_shipment(session, shipment.id) for shipment in found[:PER_PAGE]}
    return render_template(
        "shipments.html",
        shipments=found[:PER_PAGE],
        more=len(found) > PER_PAGE,
        page=page,
        counts=counts,
        missing=missing,
        modes=MODES,
        mode_names=mode_names(),
    )


@area.post("/shipments")
def open_one() -> AnyResponse:
    """Open a shipment, or go to the one with this reference."""
    shipment = service.open_shipment(parts(), actor(), request.form.get("ref", ""), request.form.get("trade_mode", ""))
    return redirect(url_for("shipments.shipment", shipment_id=shipment.id, said="shipment-opened"))


@area.get("/shipments/<shipment_id>")
def shipment(shipment_id: str) -> str:
    """Show one shipment."""
    return _page("shipment.html", shipment_id)


@area.get("/shipments/<shipment_id>/now")
def now(shipment_id: str) -> str:
    """Return the papers and what is missing, for the live view."""
    return _page("_shipment_now.html", shipment_id)


@area.post("/shipments/<shipment_id>/mode")
def save_mode(shipment_id: str) -> AnyResponse:
    """Say under which regime the goods came in."""
    service.set_trade_mode(parts(), actor(), shipment_id, request.form.get("trade_mode", ""))
    return redirect(url_for("shipments.shipment", shipment_id=shipment_id, said="mode-set"))


@area.post("/shipments/<shipment_id>/papers")
@needs("change")
@takes_bytes(None)
def drop(shipment_id: str) -> AnyResponse | str:
    """Take dropped papers in; each has its own outcome, told once its bytes are durable."""
    with parts().database.reading(actor().workspace_id) as session:
        found = _insist(queries.shipment_by_id(session, shipment_id))
    with receiving(request, parts()) as received:
        outcomes = received.settle(parts(), actor(), found.ref)
    told = [said_of(outcome) for outcome in outcomes]
    if request.accept_mimetypes.best == "application/json":
        return jsonify(outcomes=told)
    return _page("shipment.html", shipment_id, told)


def said_of(outcome: Outcome) -> dict[str, object]:
    """Return what a person reads about one file that was handed in."""
    tones = {"stored": "good", "duplicate": "calm", "refused": "bad", "skipped": "plain"}
    why, hint = labels.intake(outcome)
    inner = [said_of(member) for member in outcome.members if member.outcome != "skipped"]
    return {
        "outcome": outcome.outcome,
        "name": outcome.name,
        "said": labels.said(labels.FILE_OUTCOMES, outcome.outcome),
        "tone": tones[outcome.outcome],
        "why": f"{why} {hint}".strip(),
        "href": url_for("shipments.file", file_id=outcome.file_id) if outcome.file_id else "",
        "members": inner,
    }


@area.get("/files/<file_id>")
def file(file_id: str) -> AnyResponse | str:
    """Go to the paper a file holds, or show what is known of the file while nothing is read."""
    with parts().database.reading(actor().workspace_id) as session:
        rows = paper_rows(session, files(session, ids=[file_id]))
        inside = paper_rows(session, files(session, container_id=file_id))
    if not rows:
        raise NotFound("got a file that is not in this workspace", hint="Choose one from the list of papers.")
    if len(rows[0].papers) == 1 and not inside:
        return redirect(url_for("documents.document", document_id=rows[0].papers[0].id))
    return render_template("file.html", row=rows[0], inside=inside)


def mode_names() -> dict[str, tuple[str, str]]:
    """Return the names of the trade modes by code."""
    return {mode.code: (mode.name_en, mode.name_zh) for mode in MODES}


def _insist(found: Shipment | None) -> Shipment:
    if found is None:
        raise NotFound("got a shipment that is not in this workspace", hint="Choose one from the list of shipments.")
    return found


def _page(template: str, shipment_id: str, outcomes: list[dict[str, object]] | None = None) -> str:
    with parts().database.reading(actor().workspace_id) as session:
        found = _insist(queries.shipment_by_id(session, shipment_id))
        rows = paper_rows(session, files(session, shipment_id=shipment_id))
        missing = missing_of_shipment(session, shipment_id)
    busy = any(row.job is not None and row.job.state in {"new", "running"} for row in rows)
    return render_template(
        template,
        shipment=found,
        rows=rows,
        missing=missing,
        modes=MODES,
        mode_names=mode_names(),
        outcomes=outcomes or [],
        busy=busy,
    )
