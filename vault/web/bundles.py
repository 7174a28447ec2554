"""Handing evidence over: the preview before, the sealed bundle after, what to hand in, and checking a bundle that came back."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path
from typing import Final

from flask import Blueprint, Response, redirect, render_template, request, send_file, url_for
from werkzeug.wrappers import Response as AnyResponse

from vault.catalogue.product import Product
from vault.catalogue.queries import product_by_id, product_by_sku
from vault.documents.queries import documents
from vault.errors import BadInput, NotFound
from vault.evidence import service
from vault.evidence.profiles import profiles
from vault.evidence.queries import bundle_by_id, bundles
from vault.evidence.submit import PASTE
from vault.values import Sha256
from vault.web.documents import attachment, disposition
from vault.web.guard import actor, needs, parts, takes_bytes
from vault.web.reads import record_read

area = Blueprint("bundles", __name__)

PER_PAGE: Final = 40
MOST_CHECKED_MB: Final = 1024
"""Largest bundle that is checked through the page; larger ones by the command line."""
_CHUNK: Final = 1024 * 1024


@area.get("/evidence")
def listing() -> str:
    """Show the bundles, the newest first."""
    page = max(1, request.args.get("page", 1, type=int))
    with parts().database.reading(actor().workspace_id) as session:
        found = bundles(session, limit=PER_PAGE + 1, offset=(page - 1) * PER_PAGE)
    return render_template("bundles.html", bundles=found[:PER_PAGE], more=len(found) > PER_PAGE, page=page)


@area.get("/products/<product_id>/evidence")
@needs("hand_over")
def preview(product_id: str) -> str:
    """Show what would go out to a recipient, what is withheld, and what is weak; changes nothing."""
    product = _product(product_id)
    recipient = request.args.get("for", "")
    told = service.preview(parts(), actor(), product.sku, recipient) if recipient else None
    return render_template("preview.html", product=product, told=told, recipient=recipient, profiles=profiles())


@area.post("/products/<product_id>/evidence")
@needs("hand_over")
def export(product_id: str) -> AnyResponse:
    """Seal the bundle and show it."""
    exported = service.export(parts(), actor(), _product(product_id).sku, request.form.get("for", ""))
    return redirect(url_for("bundles.bundle", bundle_id=exported.bundle.id, said="sealed"))


@area.get("/evidence/<bundle_id>")
def bundle(bundle_id: str) -> str:
    """Show one bundle: what it is, what it proves and what not, how to hand it in. That somebody looked is recorded first."""
    return _page(bundle_id)


@area.post("/evidence/<bundle_id>/check")
@needs("see")
def check(bundle_id: str) -> str:
    """Check the stored bundle against this vault's own keys."""
    return _page(bundle_id, checked=True)


@area.get("/evidence/<bundle_id>/download")
def download(bundle_id: str) -> Response:
    """Hand the ZIP out. That somebody took it is recorded first."""
    with service.open_bundle(parts(), actor(), bundle_id) as (found, _):
        return attachment(Sha256(found.sha256), f"{found.number}.zip", found.size_bytes, "application/zip")


@area.get("/evidence/<bundle_id>/submit/<name>")
def part(bundle_id: str, name: str) -> Response:
    """Hand out one of the files for the recipient's form, by itself."""
    data = service.read_submit_file(parts(), actor(), bundle_id, name)
    answer = send_file(io.BytesIO(data), mimetype="application/octet-stream")
    answer.headers["Content-Disposition"] = disposition(name)
    return answer


@area.get("/verify")
def verify_form() -> str:
    """Show the form to check a bundle that came from anywhere."""
    return render_template("verify.html", report=None, name="")


@area.post("/verify")
@needs("see")
@takes_bytes((MOST_CHECKED_MB + 1) * _CHUNK)
def verify() -> str:
    """Check an uploaded bundle exactly as its own verifier does; it is not kept."""
    sent = request.files.get("bundle")
    if sent is None or not sent.filename:
        raise BadInput("got no file", hint="Choose the bundle's ZIP first.", reason="no-file")
    with tempfile.TemporaryDirectory(prefix="vault-verify-") as folder:
        path = Path(folder) / "bundle.zip"
        size = 0
        with path.open("wb") as target:
            while chunk := sent.stream.read(_CHUNK):
                size += len(chunk)
                if size > MOST_CHECKED_MB * _CHUNK:
                    msg = f"got a bundle of more than {MOST_CHECKED_MB} MB"
                    raise BadInput(msg, hint="Check it with: vault verify FILE")
                target.write(chunk)
        report = service.verify_bundle(path)
    record_read(parts(), actor(), "bundle.checked", report.bundle_id or "unknown", passed=int(report.passed))
    return render_template("verify.html", report=report, name=sent.filename)


def _product(product_id: str) -> Product:
    with parts().database.reading(actor().workspace_id) as session:
        return product_by_id(session, product_id)


def _page(bundle_id: str, *, checked: bool = False) -> str:
    report = service.verify_stored(parts(), actor(), bundle_id) if checked else None
    with parts().database.reading(actor().workspace_id) as session:
        found = bundle_by_id(session, bundle_id)
        ids = {str(one) for entry in found.contents for one in _listed(entry.get("documents"))}
        ids |= {str(entry["document"]) for entry in found.withheld}
        views = {view.id: view for view in documents(session, ids=ids)}
        try:
            product: Product | None = product_by_sku(session, found.sku)
        except NotFound:
            product = None
    record_read(parts(), actor(), "bundle.viewed", bundle_id, sha256=found.sha256)
    paste = service.read_submit_file(parts(), actor(), bundle_id, PASTE) if PASTE in found.submitted else b""
    return render_template(
        "bundle.html",
        bundle=found,
        product=product,
        views=views,
        report=report,
        paste=paste.decode(),
        paste_name=PASTE,
        profile=profiles().get(found.recipient),
        exhibits=[entry for entry in found.contents if "exhibit" in entry],
    )


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []
