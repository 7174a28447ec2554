"""Values the machine is not sure of, one at a time: the piece of the paper beside the field, for hands that stay on the keyboard.

Enter keeps what stands in the field and shows the next; Escape leaves it for later. A value that stands elsewhere is pointed at on the page.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from vault.documents.fields import FURTHER_HEAD_TYPES, HEAD_TYPES
from vault.documents.learned.find import read_at
from vault.documents.queries import WORDS, DocumentView, document_view, documents
from vault.documents.runs import Sheet
from vault.documents.service import correct
from vault.errors import BadInput, NotFound
from vault.linking.service import ask_again
from vault.parts import Parts
from vault.reading.page import Page
from vault.reading.page_json import page_from_json
from vault.values import Box, parse_sha256
from vault.web.desk import Entry, lay_out
from vault.web.documents import png, turned_page
from vault.web.guard import actor, needs, parts
from vault.web.pictures import value_picture
from vault.web.queries import find_documents
from vault.web.reads import record_picture, record_read

area = Blueprint("doubts", __name__)

POINTED_PX = 1000
"""Width of a page that is pointed at."""
LOOKED_AHEAD = 50
"""Papers whose doubts are looked for at a time."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """One value to look at, and how many wait."""

    view: DocumentView
    entry: Entry
    left_on_paper: int
    papers: int


@area.get("/doubts")
def queue() -> str:
    """Show the first doubt after the one that was left, or say that none waits."""
    after, place = request.args.get("after", ""), request.args.get("place", "")
    with parts().database.reading(actor().workspace_id) as session:
        hits = find_documents(session, doubtful=True, limit=LOOKED_AHEAD)
        views = {view.id: view for view in documents(session, ids=hits.ids)}
    doubt = _next([views[one] for one in hits.ids if one in views], after, place)
    if doubt is None:
        return render_template("doubts.html", doubt=None, skipped=bool(after), other="", sheet=None)
    record_read(parts(), actor(), "document.viewed", doubt.view.id, sha256=doubt.view.sha256)
    return render_template(
        "doubts.html",
        doubt=doubt,
        skipped=False,
        other=other_reading(parts(), doubt.view, doubt.entry),
        sheet=next((one for one in pictured(parts(), doubt.view) if one.number == doubt.entry.shown.page), None),
    )


@area.post("/doubts")
def save() -> AnyResponse:
    """Keep what a person says, then show the next doubt."""
    form = request.form
    document_id, name = form.get("document_id", ""), form.get("name", "")
    position, ordinal = form.get("position", -1, type=int), form.get("ordinal", 0, type=int)
    value = "" if form.get("absent") else form.get("value", "").strip()
    if not value and not form.get("absent"):
        hint = "Write what the paper says, or press “not on the paper”."
        raise BadInput("got an empty value", hint=hint, reason="value-missing")
    correct(parts(), actor(), document_id, name=name, position=position, ordinal=ordinal, value=value)
    _ask_about_products(document_id, position, name)
    return redirect(url_for("doubts.queue", after=document_id, place=form.get("place", ""), said="corrected"))


@area.get("/papers/<document_id>/point")
@needs("change")
def pointing(document_id: str) -> str:
    """Show the pages of a paper to point at a value the machine missed."""
    with parts().database.reading(actor().workspace_id) as session:
        view = document_view(session, document_id)
    record_read(parts(), actor(), "document.viewed", document_id, sha256=view.sha256)
    names = (*HEAD_TYPES, *FURTHER_HEAD_TYPES)
    return render_template("point.html", view=view, sheets=pictured(parts(), view), names=names)


@area.post("/papers/<document_id>/point")
def point(document_id: str) -> AnyResponse:
    """Take the value that stands where a person clicked on the picture of a page."""
    form = request.form
    name, position = form.get("name", ""), form.get("position", -1, type=int)
    number = form.get("page", 0, type=int)
    x, y = form.get("at.x", type=float), form.get("at.y", type=float)
    width, height = form.get("width", type=float), form.get("height", type=float)
    with parts().database.reading(actor().workspace_id) as session:
        view = document_view(session, document_id)
    if x is None or y is None or not width or not height:
        raise BadInput("got no spot on the picture", hint="Click on the value in the picture.", reason="no-spot")
    pages = [page for page in pages_of(parts(), view) if page.number == number]
    if not pages:
        raise NotFound(f"got page {number}, which this paper does not have", hint="Go back to the paper.")
    found = read_at(Sheet(pages[0]), name, x / width, y / height, line=position >= 0)
    if found is None:
        msg = f"got a spot on page {number} where nothing stands that has the form of {name}"
        raise BadInput(msg, hint="Click on the middle of the value, or type it.", reason="no-value-there")
    value, box = found
    correct(
        parts(),
        actor(),
        document_id,
        name=name,
        position=position,
        ordinal=form.get("ordinal", 0, type=int),
        value=value,
        pointed=(number, box),
    )
    _ask_about_products(document_id, position, name)
    if form.get("back") == "doubts":
        return redirect(url_for("doubts.queue", after=document_id, place=form.get("place", ""), said="corrected"))
    return redirect(url_for("documents.document", document_id=document_id, said="corrected"))


@area.get("/papers/<document_id>/values/<field>/<spot>/<int:ordinal>.png")
@needs("see")
def crop(document_id: str, field: str, spot: str, ordinal: int) -> AnyResponse:
    """Return the piece of the page around a value, the value framed."""
    with parts().database.reading(actor().workspace_id) as session:
        view = document_view(session, document_id)
    entry = next(
        (
            one
            for one in _entries(view)
            if (one.name, str(one.position), one.ordinal) == (field, spot, ordinal) and one.shown.box is not None
        ),
        None,
    )
    if entry is None or entry.shown.box is None or entry.shown.page is None:
        raise NotFound(f"got the value {field}, which has no spot on a page")
    _, rotation = turned_page(document_id, entry.shown.page)
    data = value_picture(parts(), parse_sha256(view.sha256), entry.shown.page, rotation, entry.shown.box)
    record_picture(parts(), actor(), document_id, entry.shown.page)
    return png(data)


@dataclass(frozen=True, slots=True)
class Pictured:
    """A page as it is shown to be pointed at, in pixels of the screen."""

    number: int
    width: int
    height: int


def pictured(vault: Parts, view: DocumentView) -> list[Pictured]:
    """Return the pages of a paper that have a picture. Their size is told to the browser, so that a click means the same spot everywhere."""
    return [
        Pictured(page.number, POINTED_PX, round(POINTED_PX / page.aspect))
        for page in pages_of(vault, view)
        if page.method in {"text", "ocr"}
    ]


def pages_of(vault: Parts, view: DocumentView) -> list[Page]:
    """Return the pages of a paper as they were read, nothing where that was thrown away."""
    kept = vault.derived.read(parse_sha256(view.sha256), WORDS)
    if kept is None:
        return []
    pages = [page_from_json(told) for told in json.loads(kept)["pages"]]
    return [page for page in pages if view.page_from <= page.number <= view.page_to]


def other_reading(vault: Parts, view: DocumentView, entry: Entry) -> str:
    """Return what a second reader read on the spot of a value, empty where it agrees or was not asked."""
    box = entry.shown.box
    if box is None or entry.shown.method != "ocr":
        return ""
    words = [
        word
        for page in pages_of(vault, view)
        if page.number == entry.shown.page
        for word in page.words
        if _inside(page.to_displayed(word.box), box)
    ]
    if not any(word.other_reading for word in words):
        return ""
    return " ".join(word.other_reading or word.text for word in words)


def _inside(word: Box, box: Box) -> bool:
    x, y = word.center
    return box.x0 <= x <= box.x1 and box.y0 <= y <= box.y1


def _entries(view: DocumentView) -> list[Entry]:
    """Return the values of a paper as an eye goes over it: page by page, from top to bottom."""
    desk = lay_out(view)
    every = [*desk.head, *(entry for line in desk.goods for entry in line.entries)]

    def height(entry: Entry) -> tuple[int, float, float]:
        box = entry.shown.box
        return entry.shown.page or 0, box.y0 if box else 0.0, box.x0 if box else 0.0

    return sorted(every, key=height)


def _next(views: list[DocumentView], after: str, place: str) -> Doubt | None:
    """Return the first doubt behind a place; those before it were left for later."""
    passed = not after or all(view.id != after for view in views)
    for view in views:
        entries = _entries(view)
        start = 0
        if view.id == after:
            passed = True
            start = next((index + 1 for index, entry in enumerate(entries) if entry.id == place), 0)
        if not passed:
            continue
        waiting = [entry for entry in entries[start:] if entry.shown.needs_review]
        if waiting:
            return Doubt(view, waiting[0], len(waiting), len(views))
    return None


def _ask_about_products(document_id: str, position: int, name: str) -> None:
    if position >= 0 or name == "seller_name":  # what the line says, and whose words it uses, decide the product
        ask_again(parts(), actor().workspace_id, [document_id])
