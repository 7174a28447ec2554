"""Lines that wait for a person: confirm, choose another product, say none, or make the product. Many at once."""

from __future__ import annotations

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from vault.catalogue.product import ProductValues
from vault.catalogue.queries import products
from vault.documents.queries import document_view, documents
from vault.errors import BadInput, NotFound
from vault.linking.queries import lines_to_review, links_of_document
from vault.linking.service import ask_again, decide, make_product_from_line, values_from_line
from vault.linking.views import Decision, LinkView
from vault.web.guard import actor, needs, parts

area = Blueprint("review", __name__)

PER_PAGE = 20
NONE = "none"
"""What the form says for “none of our products”."""


@area.get("/review")
def queue() -> str:
    """Show the lines that wait, the likeliest first; `choose=first` marks the first proposal of each, for a person to look over."""
    page = max(1, request.args.get("page", 1, type=int))
    with parts().database.reading(actor().workspace_id) as session:
        found = lines_to_review(session, limit=PER_PAGE + 1, offset=(page - 1) * PER_PAGE)
        views = {view.id: view for view in documents(session, ids={link.document_id for link in found})}
    return render_template(
        "review.html",
        links=found[:PER_PAGE],
        views=views,
        page=page,
        more=len(found) > PER_PAGE,
        chosen_first=request.args.get("choose") == "first",
    )


@area.post("/review")
def save() -> AnyResponse:
    """Keep the answers that were given; lines without one stay."""
    decisions = [_decision(name, value) for name, value in request.form.items() if name.startswith("line:") and value]
    back = request.form.get("document_id", "")
    if not decisions:
        return redirect(url_for("review.queue", said="nothing-chosen"))
    decide(parts(), actor(), decisions)
    if back:
        return redirect(url_for("documents.document", document_id=back, said="decided", _anchor="goods"))
    return redirect(url_for("review.queue", said="decided"))


@area.get("/review/<document_id>/<int:position>")
@needs("see")
def line(document_id: str, position: int) -> str:
    """Show one line with a search over the catalogue, and the form for a new product filled from the line."""
    search = request.args.get("q", "").strip()
    with parts().database.reading(actor().workspace_id) as session:
        link = _at(links_of_document(session, document_id), position)
        view = document_view(session, document_id)
        hits = products(session, search=search, per_page=20).items if search else ()
    shown = next((shown for shown in view.lines if shown.position == position), None)
    if shown is None:
        raise NotFound(f"got line {position + 1}, which this paper does not have")
    return render_template(
        "review_line.html", link=link, view=view, line=shown, search=search, hits=hits, values=values_from_line(shown)
    )


@area.post("/review/<document_id>/<int:position>/product")
def make(document_id: str, position: int) -> AnyResponse:
    """Make the product the catalogue lacks, and link the line to it."""
    form = request.form
    sku = form.get("sku", "").strip()
    if not sku:
        raise BadInput("got no SKU", hint="Give the number you sell it under.", reason="sku-missing")
    values = ProductValues(  # what was emptied in the form stays empty
        sku=sku,
        gtin=form.get("gtin", "").strip(),
        name_zh=form.get("name_zh", "").strip(),
        name_en=form.get("name_en", "").strip(),
        brand=form.get("brand", "").strip(),
        model=form.get("model", "").strip(),
        spec=form.get("spec", "").strip(),
        unit=form.get("unit", "").strip(),
    )
    make_product_from_line(parts(), actor(), document_id, position, values)
    ask_again(parts(), actor().workspace_id)  # other papers may name the same product
    return redirect(url_for("review.queue", said="made-product"))


def _decision(name: str, value: str) -> Decision:
    _, document_id, position = name.split(":", 2)
    if not position.isdecimal():
        raise BadInput(f"got the line {position[:20]!r}, expected its number", hint="Reload the page.")
    return Decision(document_id, int(position), None if value == NONE else value)


def _at(links: list[LinkView], position: int) -> LinkView:
    found = next((link for link in links if link.position == position), None)
    if found is None:
        msg = f"got line {position + 1} of a paper that has no such line"
        raise NotFound(msg, hint="Go back to the lines to check.")
    return found
