"""Pointing at a value on the picture of its page: the machine takes what stands there, and where. Must not take what has not the field's form.

The picture is the button of a form, so it works without scripts: a browser sends where in it a person clicked.
"""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from typing import Final

from flask import Blueprint, redirect, render_template, request, url_for
from PIL import Image
from werkzeug.wrappers import Response as AnyResponse

from vault.documents.fields import FURTHER_HEAD_TYPES, FURTHER_LINE_TYPES, HEAD_TYPES, LINE_TYPES
from vault.documents.learned.find import read_at
from vault.documents.queries import WORDS, DocumentView, document_view
from vault.documents.runs import Sheet
from vault.documents.service import correct
from vault.errors import BadInput, NotFound
from vault.linking.service import ask_again
from vault.parts import Parts
from vault.reading.page import Page
from vault.reading.page_json import page_from_json
from vault.values import Box, parse_sha256
from vault.web import labels
from vault.web.guard import actor, needs, parts
from vault.web.pictures import page_picture
from vault.web.reads import record_read

area = Blueprint("pointing", __name__)

WIDTH_PX: Final = 1000
"""Width of a page that is pointed at."""


@dataclass(frozen=True, slots=True)
class Pictured:
    """A page as it is shown to be pointed at, in pixels of the screen."""

    number: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Aim:
    """What is pointed at: a field of the paper or of one of its lines, and where to go on afterwards."""

    name: str
    position: int
    ordinal: int
    back: str
    place: str

    @property
    def names(self) -> tuple[str, ...]:
        """The fields there are."""
        known = (*LINE_TYPES, *FURTHER_LINE_TYPES) if self.position >= 0 else (*HEAD_TYPES, *FURTHER_HEAD_TYPES)
        return tuple(known)


@area.get("/papers/<document_id>/point")
@needs("change")
def pointing(document_id: str) -> str:
    """Show the pages of a paper to point at a value the machine missed or took from elsewhere."""
    with parts().database.reading(actor().workspace_id) as session:
        view = document_view(session, document_id)
    record_read(parts(), actor(), "document.viewed", document_id, sha256=view.sha256)
    return _shown(view, _aim())


@area.post("/papers/<document_id>/point")
def point(document_id: str) -> AnyResponse | tuple[str, int]:
    """Take the value that stands where a person clicked on the picture of a page."""
    with parts().database.reading(actor().workspace_id) as session:
        view = document_view(session, document_id)
    aim = _aim()
    try:
        value, pointed = _pointed_at(view, aim)
    except BadInput as missed:
        return _shown(
            view, aim, missed
        ), missed.status  # the pages again: a click beside the value costs no more than another
    correct(
        parts(),
        actor(),
        document_id,
        name=aim.name,
        position=aim.position,
        ordinal=_free(view, aim),
        value=value,
        pointed=pointed,
    )
    if (
        aim.position >= 0 or aim.name == "seller_name"
    ):  # what the line says, and whose words it uses, decide the product
        ask_again(parts(), actor().workspace_id, [document_id])
    if aim.back == "doubts":
        return redirect(url_for("doubts.queue", after=document_id, place=aim.place))
    spot = f"v-l{aim.position}-{aim.name}" if aim.position >= 0 else f"v-{aim.name}-{_free(view, aim)}"
    return redirect(url_for("documents.document", document_id=document_id, said="pointed", _anchor=spot))


def pages_of(vault: Parts, view: DocumentView) -> list[Page]:
    """Return the pages of a paper as they were read, nothing where that was thrown away."""
    kept = vault.derived.read(parse_sha256(view.sha256), WORDS)
    if kept is None:
        return []
    told = [one for one in json.loads(kept)["pages"] if view.page_from <= one["number"] <= view.page_to]
    return [page_from_json(one) for one in told]


def has_picture(page: Page) -> bool:
    """Whether a page was read from something an eye sees; a worksheet was not."""
    return page.method in {"text", "ocr"}


def _aim() -> Aim:
    told = request.values
    return Aim(
        name=told.get("name", ""),
        position=told.get("position", -1, type=int),
        ordinal=told.get("ordinal", 0, type=int),
        back=told.get("back", ""),
        place=told.get("place", ""),
    )


def _free(view: DocumentView, aim: Aim) -> int:
    """Return the place of the value among those of its field: a value that was already given stays where it was."""
    return min(aim.ordinal, len(view.head.get(aim.name, ())))


def _shown(view: DocumentView, aim: Aim, missed: BadInput | None = None) -> str:
    sheets = [_pictured(view, page) for page in pages_of(parts(), view) if has_picture(page)]
    line = next((line for line in view.lines if line.position == aim.position), None)
    said = labels.explained(missed) if missed else None
    return render_template("point.html", view=view, sheets=sheets, aim=aim, line=line, missed=said)


def _pictured(view: DocumentView, page: Page) -> Pictured:
    width, height = page.width, page.height
    if page.frame:  # the page was levelled for reading; its picture is shown as it is and may have another shape
        with Image.open(
            io.BytesIO(page_picture(parts(), parse_sha256(view.sha256), page.number, page.rotation))
        ) as shown:
            width, height = shown.size
    return Pictured(page.number, WIDTH_PX, round(WIDTH_PX * height / width) if width else WIDTH_PX)


def _pointed_at(view: DocumentView, aim: Aim) -> tuple[str, tuple[int, Box]]:
    """Return the value at the spot that was clicked on, with its page and box.

    Raises:
        NotFound: the paper has no such page.
        BadInput: no spot, or nothing of the field's form stands there.
    """
    form = request.form
    number = form.get("page", 0, type=int)
    x, y = form.get("at.x", type=float), form.get("at.y", type=float)
    width, height = form.get("width", type=float), form.get("height", type=float)
    if x is None or y is None or not width or not height:
        raise BadInput("got no spot on the picture", hint="Click on the value in the picture.", reason="no-spot")
    page = next((page for page in pages_of(parts(), view) if page.number == number), None)
    if page is None:
        raise NotFound(f"got page {number}, which this paper does not have", hint="Go back to the paper.")
    if aim.name not in aim.names:
        raise BadInput(f"got the field {aim.name[:40]!r}", hint="Choose a field of the list.", reason="no-field")
    found = read_at(Sheet(page), aim.name, x / width, y / height, line=aim.position >= 0)
    if found is None:
        msg = f"got a spot on page {number} where nothing stands that has the form of {aim.name}"
        raise BadInput(msg, hint="Click on the middle of the value, or type it.", reason="no-value-there")
    value, box = found
    return value, (number, box)
