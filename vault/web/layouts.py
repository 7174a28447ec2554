"""The layouts people taught: seen, exported, taken in, forgotten."""

from __future__ import annotations

import json

from flask import Blueprint, Response, redirect, render_template, url_for
from werkzeug.wrappers import Response as AnyResponse

from vault.documents.learned.layout import layout_to_json
from vault.documents.learned.queries import layout_view, layout_views
from vault.documents.learned.service import forget
from vault.documents.queries import documents
from vault.web.guard import actor, needs, parts

area = Blueprint("layouts", __name__)


@area.get("/layouts")
def listing() -> str:
    """Show what was learned, the newest first."""
    with parts().database.reading(actor().workspace_id) as session:
        found = layout_views(session)
        papers = {
            view.id: view for view in documents(session, ids={one for view in found for one in view.document_ids})
        }
    return render_template("layouts.html", found=found, papers=papers)


@area.get("/layouts/<layout_id>.json")
@needs("see")
def export(layout_id: str) -> Response:
    """Hand out a layout as data."""
    with parts().database.reading(actor().workspace_id) as session:
        view = layout_view(session, layout_id)
    answer = Response(
        json.dumps([layout_to_json(view.layout)], ensure_ascii=False, indent=1), mimetype="application/json"
    )
    answer.headers["Content-Disposition"] = f'attachment; filename="{view.layout.id}.json"'
    return answer


@area.post("/layouts/<layout_id>/forget")
def forget_one(layout_id: str) -> AnyResponse:
    """Forget a layout; what was read and corrected stays."""
    forget(parts(), actor(), layout_id)
    return redirect(url_for("layouts.listing", said="forgotten"))
