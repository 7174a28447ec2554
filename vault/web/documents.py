"""The papers: list and search, and one paper with its pages, the values found on them, corrections, and the original file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from urllib.parse import quote

from flask import Blueprint, Response, redirect, render_template, request, stream_with_context, url_for
from werkzeug.wrappers import Response as AnyResponse

from vault.documents.fields import FURTHER_HEAD_TYPES, FURTHER_LINE_TYPES, HEAD_TYPES, LINE_TYPES
from vault.documents.kind_codes import KINDS
from vault.documents.queries import WORDS, DocumentView, document_view, documents
from vault.documents.rereading.queries import choice_of, earlier_runs
from vault.documents.rereading.service import read_again
from vault.documents.service import correct, set_kind
from vault.errors import BadInput, NotFound
from vault.intake.queries import file_by_id, shipments_of_file
from vault.linking.queries import link_counts, links_of_document, lost_decisions
from vault.linking.service import ask_again
from vault.reading.engines import names
from vault.reading.languages import languages
from vault.reading.page_json import page_from_json
from vault.values import Sha256, parse_sha256
from vault.web.desk import Desk, lay_out
from vault.web.guard import actor, needs, parts
from vault.web.pictures import line_picture, page_picture
from vault.web.queries import find_documents
from vault.web.reads import record_picture, record_read
from vault.web.sheets import Cells, cells_of

area = Blueprint("documents", __name__)

PER_PAGE = 40
_CHUNK = 1024 * 1024


@area.get("/papers")
def listing() -> str:
    """Show the papers, the newest first, filtered by kind, by what has to be checked, and by a number or name."""
    kind, text = request.args.get("kind", ""), request.args.get("q", "").strip()
    doubtful = request.args.get("state") == "check"
    page = max(1, request.args.get("page", 1, type=int))
    with parts().database.reading(actor().workspace_id) as session:
        hits = find_documents(
            session, kind=kind, text=text, doubtful=doubtful, limit=PER_PAGE, offset=(page - 1) * PER_PAGE
        )
        views = {view.id: view for view in documents(session, ids=hits.ids)}
        found = [views[document_id] for document_id in hits.ids if document_id in views]
        counts = link_counts(session, hits.ids)
    return render_template(
        "documents.html",
        views=found,
        desks={view.id: lay_out(view) for view in found},
        counts=counts,
        total=hits.total,
        page=page,
        pages=max(1, -(-hits.total // PER_PAGE)),
        kinds=KINDS,
        kind=kind,
        text=text,
        doubtful=doubtful,
    )


@area.get("/papers/<document_id>")
def document(document_id: str) -> str:
    """Show one paper. That somebody looked is recorded first."""
    with parts().database.reading(actor().workspace_id) as session:
        view = document_view(session, document_id)
        links = {link.position: link for link in links_of_document(session, document_id)}
        lost = lost_decisions(session, document_id)
        shipments = shipments_of_file(session, view.file_id)
        siblings = documents(session, file_id=view.file_id)
        choice = choice_of(session, view.file_id)
        earlier = earlier_runs(session, document_id)
    record_read(parts(), actor(), "document.viewed", document_id, sha256=view.sha256)
    return render_template(
        "document.html",
        view=view,
        desk=lay_out(view),
        cells=_cells(view),
        links=links,
        lost=lost,
        shipments=shipments,
        siblings=[sibling for sibling in siblings if sibling.id != view.id],
        kinds=KINDS,
        choice=choice,
        earlier=earlier,
        known_languages=languages().values(),
        engines=names(),
        head_names=_missing(lay_out(view)),
        line_names=(*LINE_TYPES, *FURTHER_LINE_TYPES),
    )


@area.get("/papers/<document_id>/pages/<int:number>.png")
def picture(document_id: str, number: int) -> Response:
    """Return the picture of one page."""
    view, rotation = turned_page(document_id, number)
    data = page_picture(parts(), parse_sha256(view.sha256), number, rotation)
    record_picture(parts(), actor(), document_id, number)
    return png(data)


@area.get("/papers/<document_id>/lines/<int:position>.png")
def strip(document_id: str, position: int) -> Response:
    """Return the picture of the strip one goods line stands on."""
    with parts().database.reading(actor().workspace_id) as session:
        view = document_view(session, document_id)
    line = next((line for line in view.lines if line.position == position), None)
    if line is None or line.box is None or line.page is None:
        raise NotFound(f"got line {position + 1}, which has no spot on a page")
    _, rotation = turned_page(document_id, line.page)
    data = line_picture(parts(), parse_sha256(view.sha256), line.page, rotation, line.box)
    record_picture(parts(), actor(), document_id, line.page)
    return png(data)


@area.post("/papers/<document_id>/values")
def save_value(document_id: str) -> AnyResponse:
    """Keep what a person says the paper reads at one spot."""
    form = request.form
    value = "" if form.get("absent") else form.get("value", "").strip()
    if not value and not form.get("absent"):
        hint = "Write what the paper says, or press “not on the paper”."
        raise BadInput("got an empty value", hint=hint, reason="value-missing")
    name, position = form.get("name", ""), form.get("position", -1, type=int)
    ordinal = form.get("ordinal", 0, type=int)
    correct(parts(), actor(), document_id, name=name, position=position, ordinal=ordinal, value=value)
    if position >= 0 or name == "seller_name":  # what the line says, and whose words it uses, decide the product
        ask_again(parts(), actor().workspace_id, [document_id])
    spot = f"v-l{position}-{name}" if position >= 0 else f"v-{name}-{ordinal}"
    return redirect(url_for("documents.document", document_id=document_id, said="corrected", _anchor=spot))


@area.post("/papers/<document_id>/kind")
def save_kind(document_id: str) -> AnyResponse:
    """Keep what kind a person says the paper is. Where it was taken for another, its values are looked for anew."""
    kind = request.form.get("kind", "")
    with parts().database.reading(actor().workspace_id) as session:
        view = document_view(session, document_id)
        choice = choice_of(session, view.file_id)
    set_kind(parts(), actor(), document_id, kind)
    if kind != view.kind:
        read_again(parts(), actor(), view.file_id, engine=choice.engine, language=choice.language)
        return redirect(url_for("documents.document", document_id=document_id, said="kind-changed"))
    return redirect(url_for("documents.document", document_id=document_id, said="kind-set"))


@area.post("/papers/<document_id>/again")
def read_once_more(document_id: str) -> AnyResponse:
    """Have the paper's file read once more, by the engine and in the language a person names."""
    with parts().database.reading(actor().workspace_id) as session:
        view = document_view(session, document_id)
    engine, language = request.form.get("engine") or None, request.form.get("language") or None
    read_again(parts(), actor(), view.file_id, engine=engine, language=language)
    return redirect(url_for("documents.document", document_id=document_id, said="reading-again"))


@area.get("/files/<file_id>/original")
@needs("see")
def original(file_id: str) -> Response:
    """Hand out the original, byte for byte, never shown inside the page. That somebody took it is recorded first."""
    with parts().database.reading(actor().workspace_id) as session:
        file = file_by_id(session, file_id)
    record_read(parts(), actor(), "original.downloaded", file_id, sha256=file.sha256)
    return attachment(file.sha256, file.name, file.size_bytes)


def attachment(digest: Sha256, name: str, size_bytes: int, media_type: str = "application/octet-stream") -> Response:
    """Return stored bytes as a download that no browser shows or guesses at."""

    def chunks() -> Iterator[bytes]:
        with parts().store.open(digest) as stream:
            while chunk := stream.read(_CHUNK):
                yield chunk

    answer = Response(stream_with_context(chunks()), mimetype=media_type)
    answer.headers["Content-Length"] = str(size_bytes)
    answer.headers["Content-Disposition"] = disposition(name)
    return answer


def disposition(name: str) -> str:
    """Return the header that names a download; the plain form is ASCII, the extended one carries Chinese (RFC 6266)."""
    plain = "".join(c if c.isascii() and c.isprintable() and c not in '"\\/%' else "_" for c in name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def turned_page(document_id: str, number: int) -> tuple[DocumentView, int]:
    """Return the paper a page belongs to, and the turn the page is shown with."""
    with parts().database.reading(actor().workspace_id) as session:
        view = document_view(session, document_id)
    page = next((page for page in view.pages if page["number"] == number), None)
    if page is None or not view.page_from <= number <= view.page_to:
        raise NotFound(f"got page {number}, which this paper does not have", hint="Go back to the paper.")
    rotation = page["rotation"]
    return view, rotation if isinstance(rotation, int) else 0


def png(data: bytes) -> Response:
    """Return a picture of a paper; a browser may keep it for a while, nobody between may."""
    answer = Response(data, mimetype="image/png")
    answer.headers["Cache-Control"] = "private, max-age=600"
    return answer


def _missing(desk: Desk) -> list[str]:
    """Return the head fields the paper might print and the machine did not find, the usual ones first."""
    there = {entry.name for entry in desk.head}
    return [name for name in (*HEAD_TYPES, *FURTHER_HEAD_TYPES) if name not in there]


def _cells(view: DocumentView) -> dict[int, Cells]:
    """Return the cells of the paper's worksheets, from what was read; nothing where that was thrown away."""
    if not any(page["method"] == "structured" for page in view.pages):
        return {}
    kept = parts().derived.read(parse_sha256(view.sha256), WORDS)
    if kept is None:
        return {}
    pages = [page_from_json(told) for told in json.loads(kept)["pages"]]
    return {page.number: cells_of(page) for page in pages if page.method == "structured"}
