"""Makes the Flask app from the wired parts. The only place that knows every area of pages."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from flask import Flask, Response, g, jsonify, render_template, request, url_for
from jinja2 import StrictUndefined
from werkzeug.exceptions import HTTPException

from vault.errors import NotFound, NotSignedIn, VaultError
from vault.parts import Parts
from vault.resources import resource
from vault.web import labels, language
from vault.web.areas import blueprints
from vault.web.guard import API_PREFIX, guard
from vault.web.navigation import sections


def create_app(parts: Parts) -> Flask:
    """Return the app that serves this vault."""
    app = Flask("vault.web", static_folder="static", template_folder=str(resource("templates/web")))
    app.extensions["vault"] = parts
    app.config["MAX_FORM_MEMORY_SIZE"] = 4 * 1024 * 1024
    app.json.ensure_ascii = False  # type: ignore[attr-defined]  # Flask's default provider has it
    _teach(app)
    guard(app)
    for blueprint in blueprints():
        app.register_blueprint(blueprint)
    app.register_error_handler(VaultError, _explain)
    app.register_error_handler(HTTPException, _explain_http)
    return app


def _teach(app: Flask) -> None:
    """Give the templates their words: translations, labels, dates and numbers."""
    environment = app.jinja_env
    environment.undefined = StrictUndefined
    environment.trim_blocks = True
    environment.lstrip_blocks = True
    environment.add_extension("jinja2.ext.i18n")
    environment.install_gettext_callables(  # type: ignore[attr-defined]  # added by the extension
        language.translate, language.translate_count, newstyle=True
    )
    environment.filters.update(
        date=language.show_date,
        time=language.show_time,
        number=language.show_number,
        size=language.show_size,
        label=language.pair,
        value=labels.show_value,
    )
    environment.globals.update(
        labels=labels, languages=language.LANGUAGES, language=language.language, html_language=language.html_language
    )

    @app.context_processor
    def page_context() -> dict[str, Any]:
        somebody = g.get("person")
        return {
            "person": somebody,
            "sections": sections(somebody),
            "notice": labels.notice(request.args.get("said", "")),
        }


def _wants_json() -> bool:
    return request.path.startswith(API_PREFIX) or request.accept_mimetypes.best == "application/json"


def _explain(error: VaultError) -> tuple[Response | str, int]:
    """Show what was got, what was expected, and what to do."""
    if _wants_json():
        body = {"error": {"code": error.code, "message": error.message, "hint": error.hint}}
        return jsonify(body), error.status
    said = labels.explained(error)
    back = "" if isinstance(error, NotSignedIn) else _page_before()
    onward = url_for("signing.sign_in") if isinstance(error, NotSignedIn) else url_for("home.home")
    page = render_template("error.html", said=said, onward=onward, back=back, status=error.status)
    return page, error.status


def _page_before() -> str:
    """Return the page a form was sent from, so that whoever mistyped goes on where they were; empty where it is not one of ours."""
    came_from = urlsplit(request.referrer or "")
    if request.method != "POST" or came_from.netloc != request.host or not came_from.path.startswith("/"):
        return ""
    return came_from.path + (f"?{came_from.query}" if came_from.query else "")


def _explain_http(error: HTTPException) -> tuple[Response | str, int] | HTTPException:
    """Show the router's own errors in the same form."""
    if error.code is None or error.code < 400:
        return error
    if error.code == 404:
        return _explain(NotFound("got an address where there is no page", hint="Go on from the first page."))
    wrong = VaultError(f"got a request the vault cannot answer: {error.name}", hint="Go back and try again.")
    wrong.status = error.code
    wrong.code = "request"
    return _explain(wrong)
