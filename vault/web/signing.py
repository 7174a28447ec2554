"""Pages to come in and to go out, and the choice of language."""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import Blueprint, Response, g, make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from vault.accounts import service
from vault.accounts.queries import link_state
from vault.database.engine import EVERYWHERE
from vault.errors import NotSignedIn
from vault.web import labels
from vault.web.guard import SESSION_COOKIE, needs, parts
from vault.web.language import COOKIE, LANGUAGES

area = Blueprint("signing", __name__)

LANGUAGE_KEPT_S = 365 * 24 * 3600


def onward(wanted: str) -> str:
    """Return the address to go on to: only a path of this site, else the first page."""
    parsed = urlsplit(wanted)
    plain = wanted.startswith("/") and not wanted.startswith(("//", "/\\")) and not parsed.scheme and not parsed.netloc
    return wanted if plain and "\\" not in wanted and wanted.isprintable() else url_for("home.home")


@area.get("/sign-in")
def sign_in() -> AnyResponse | str:
    """Show the form."""
    if g.person is not None:
        return redirect(onward(request.args.get("next", "")))
    return render_template("sign_in.html", onward=request.args.get("next", ""), login="", said=None)


@area.post("/sign-in")
def take_password() -> AnyResponse | tuple[str, int]:
    """Sign in by password."""
    login, wanted = request.form.get("login", ""), request.form.get("next", "")
    try:
        signed_in = service.sign_in(
            parts(), login, request.form.get("password", ""), old_secret=request.cookies.get(SESSION_COOKIE, "")
        )
    except NotSignedIn as error:
        said = labels.explained(error)
        return render_template("sign_in.html", onward=wanted, login=login, said=said), error.status
    return _with_session(redirect(onward(wanted)), signed_in)


@area.get("/sign-in/<secret>")
def sign_in_link(secret: str) -> str:
    """Show a button; a mail scanner that opens the link does not use it up."""
    with parts().database.reading(EVERYWHERE) as session:
        state = link_state(session, secret, now=parts().clock())
    said = labels.explained(NotSignedIn("", reason=f"link-{state}"))
    return render_template("sign_in_link.html", state=state, said=said)


@area.post("/sign-in/<secret>")
def take_link(secret: str) -> AnyResponse:
    """Use the link up and sign in."""
    old = request.cookies.get(SESSION_COOKIE, "")
    return _with_session(redirect(url_for("home.home")), service.sign_in_with_link(parts(), secret, old_secret=old))


@area.post("/sign-out")
@needs("see")
def sign_out() -> AnyResponse:
    """End the session."""
    service.sign_out(parts(), request.cookies.get(SESSION_COOKIE, ""))
    answer = redirect(url_for("signing.sign_in", said="signed-out"))
    answer.delete_cookie(SESSION_COOKIE)
    return answer


@area.post("/language")
def set_language() -> Response:
    """Remember the language and go back to the page."""
    chosen = request.form.get("language", "")
    answer = make_response(redirect(onward(request.form.get("next", ""))))
    if chosen in LANGUAGES:
        answer.set_cookie(COOKIE, chosen, max_age=LANGUAGE_KEPT_S, samesite="Lax", secure=request.is_secure)
    return answer


def _with_session(answer: AnyResponse, signed_in: service.SignedIn) -> AnyResponse:
    answer.set_cookie(
        SESSION_COOKIE,
        signed_in.secret,
        max_age=parts().settings.session_hours * 3600,
        httponly=True,
        samesite="Lax",
        secure=request.is_secure,
    )
    return answer
