"""The first page: what needs doing now, or, for a new seller, the three steps to begin with."""

from __future__ import annotations

from flask import Blueprint, render_template

from vault.catalogue.queries import company, products
from vault.documents.queries import documents
from vault.evidence.queries import bundles
from vault.inspection.queries import missing_of_shipment
from vault.intake.queries import files
from vault.jobs.queries import job_counts
from vault.linking.queries import lines_to_review
from vault.shipments.queries import shipments
from vault.web.guard import actor, parts
from vault.web.queries import find_documents

area = Blueprint("home", __name__)

RECENT_SHIPMENTS = 12
RECENT_BUNDLES = 5


@area.get("/")
def home() -> str:
    """Show what needs doing now."""
    with parts().database.reading(actor().workspace_id) as session:
        recent = shipments(session, limit=RECENT_SHIPMENTS)
        reports = [(shipment, missing_of_shipment(session, shipment.id)) for shipment in recent]
        doubtful = find_documents(session, doubtful=True, limit=1)
        return render_template(
            "home.html",
            company=company(session),
            catalogue_size=products(session, per_page=1).total,
            has_papers=bool(files(session, limit=1)),
            shipments=recent,
            lacking=[(shipment, report) for shipment, report in reports if report.missing],
            modeless=[shipment for shipment in recent if not shipment.trade_mode],
            waiting=len(lines_to_review(session)),
            doubtful=doubtful.total,
            counts=job_counts(session),
            bundles=bundles(session, limit=RECENT_BUNDLES),
            newest=documents(session, limit=5),
        )
