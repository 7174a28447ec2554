"""My company and its shops; the catalogue and the orders from CSV files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from vault.catalogue import queries, service
from vault.catalogue.company import company_of, company_warnings, shop_of
from vault.catalogue.report import ImportReport
from vault.catalogue.table import MAX_BYTES
from vault.errors import BadInput
from vault.linking.service import ask_again
from vault.parts import Parts
from vault.shipments.modes import MODES
from vault.values import Actor
from vault.web.guard import actor, needs, parts, takes_bytes

area = Blueprint("company", __name__)

_CHUNK = 1024 * 1024
_IMPORTS: dict[str, Callable[[Parts, Actor, Iterable[bytes]], ImportReport]] = {
    "catalogue": service.import_products,
    "orders": service.import_orders,
}


@area.get("/company")
def form() -> str:
    """Show who we are and our shops."""
    with parts().database.reading(actor().workspace_id) as session:
        company, shops = queries.company(session), queries.shops(session)
    return render_template(
        "company.html", company=company, shops=shops, modes=MODES, warnings=company_warnings(company)
    )


@area.post("/company")
def save() -> AnyResponse:
    """Say who we are."""
    values: dict[str, object] = {
        name: request.form.get(name, "") for name in ("name_zh", "name_en", "uscc", "tax_number", "address")
    }
    values["trade_modes"] = request.form.getlist("trade_modes")
    service.save_company(parts(), actor(), company_of(values, known_trade_modes={mode.code for mode in MODES}))
    return redirect(url_for("company.form", said="company-saved"))


@area.post("/company/shops")
def save_shop() -> AnyResponse:
    """Add a shop or change its account name."""
    values = {name: request.form.get(name, "") for name in ("platform", "name", "account_name")}
    service.save_shop(parts(), actor(), shop_of(values))
    return redirect(url_for("company.form", said="shop-saved"))


@area.get("/import/<any(catalogue, orders):what>")
@needs("change")
def import_form(what: str) -> str:
    """Show which columns the file needs."""
    return render_template("import.html", what=what, report=None, asked=0)


@area.post("/import/<any(catalogue, orders):what>")
@takes_bytes(MAX_BYTES + _CHUNK)
def take_file(what: str) -> str:
    """Take the file and say what became of each row."""
    sent = request.files.get("file")
    if sent is None or not sent.filename:
        raise BadInput("got no file", hint="Choose the CSV file first.", reason="no-file")
    report = _IMPORTS[what](parts(), actor(), _chunks(sent.stream.read))
    asked = ask_again(parts(), actor().workspace_id) if what == "catalogue" else []
    return render_template("import.html", what=what, report=report, asked=len(asked))


def _chunks(read: Callable[[int], bytes]) -> Iterator[bytes]:
    while chunk := read(_CHUNK):
        yield chunk
