"""Values the machine is not sure of, one at a time: the piece of the paper beside the field, for hands that stay on the keyboard.

Enter keeps what stands in the field and shows the next; Escape leaves it for later. One paper is loaded at a time, however many wait.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from vault.documents.queries import DocumentView, document_view
from vault.documents.service import correct
from vault.errors import BadInput, NotFound
from vault.linking.service import ask_again
from vault.reading.page import Page
from vault.values import Box, parse_sha256
from vault.web.desk import Entry, lay_out
from vault.web.documents import png, turned_page
from vault.web.guard import actor, needs, parts
from vault.web.pictures import sides, value_picture
from vault.web.pointing import has_picture, pages_of
from vault.web.queries import waiting_values
from vault.web.reads import record_picture, record_read
from vault.web.sheets import row_at

area = Blueprint("doubts", __name__)


@dataclass(frozen=True, slots=True)
class Doubt:
    """One value to look at, and how many wait."""

    view: DocumentView
    entry: Entry
    left_on_paper: int

    @property
    def place(self) -> str:
        """Where the value is among those of its paper."""
        return place_of(self.entry)

    @property
    def framed(self) -> tuple[float, float]:
        """From where to where across its picture the value is framed, 0 to 1."""
        box = self.entry.shown.box
        if box is None:
            return 0.0, 1.0
        left, right = sides(box)
        return (box.x0 - left) / (right - left), (box.x1 - left) / (right - left)


@area.get("/doubts")
def queue() -> str:
    """Show the first doubt after the one that was left, or say that none waits."""
    after, place = request.args.get("after", ""), request.args.get("place", "")
    with parts().database.reading(actor().workspace_id) as session:
        waiting = waiting_values(session, beside=after)
    doubt = _next(waiting.ids, after, place)
    if doubt is None:
        return render_template("doubts.html", doubt=None, waiting=waiting)
    record_read(parts(), actor(), "document.viewed", doubt.view.id, sha256=doubt.view.sha256)
    page = next((one for one in pages_of(parts(), doubt.view) if one.number == doubt.entry.shown.page), None)
    drawn = page is not None and has_picture(page)
    return render_template(
        "doubts.html",
        doubt=doubt,
        waiting=waiting,
        other=other_reading(page, doubt.entry),
        drawn=drawn,
        row=row_at(page, doubt.entry.shown.box) if page is not None and not drawn else (),
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
    if position >= 0 or name == "seller_name":  # what the line says, and whose words it uses, decide the product
        ask_again(parts(), actor().workspace_id, [document_id])
    return redirect(url_for("doubts.queue", after=document_id, place=form.get("place", "")))


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


def other_reading(page: Page | None, entry: Entry) -> str:
    """Return what a second reader read on the spot of a value, empty where it agrees or was not asked."""
    box = entry.shown.box
    if page is None or box is None or entry.shown.method != "ocr":
        return ""
    words = [word for word in page.words if _inside(page.to_displayed(word.box), box)]
    if not any(word.other_reading for word in words):
        return ""
    return " ".join(word.other_reading or word.text for word in words)


def _inside(word: Box, box: Box) -> bool:
    x, y = word.center
    return box.x0 <= x <= box.x1 and box.y0 <= y <= box.y1


_Key = tuple[int, int, int, int, str, int]


def _key(entry: Entry) -> _Key:
    """Return what orders the values of a paper as an eye goes over it: page by page, from top to bottom."""
    box = entry.shown.box
    down, across = (int(box.y0 * 10_000), int(box.x0 * 10_000)) if box else (0, 0)
    return entry.shown.page or 0, down, across, entry.position, entry.name, entry.shown.ordinal


def place_of(entry: Entry) -> str:
    """Return the place of a value as an address tells it; it still says where one was when the value is gone."""
    return "~".join(str(part) for part in _key(entry))


def _key_of_place(place: str) -> _Key | None:
    told = place.split("~")
    try:
        page, down, across, position, name, ordinal = told
        return int(page), int(down), int(across), int(position), name, int(ordinal)
    except ValueError:  # an address somebody shortened: the paper is gone through from its beginning
        return None


def _entries(view: DocumentView) -> list[Entry]:
    desk = lay_out(view)
    return sorted([*desk.head, *(entry for line in desk.goods for entry in line.entries)], key=_key)


def _next(ids: Sequence[str], after: str, place: str) -> Doubt | None:
    """Return the first doubt behind a place; those before it were left for later."""
    left = _key_of_place(place) if after in ids else None
    for document_id in ids[ids.index(after) :] if after in ids else ids:
        with parts().database.reading(actor().workspace_id) as session:
            view = document_view(session, document_id)
        found = [entry for entry in _entries(view) if entry.shown.needs_review]
        if document_id == after and left is not None:
            found = [entry for entry in found if _key(entry) > left]
        if found:
            return Doubt(view, found[0], len(found))
    return None
