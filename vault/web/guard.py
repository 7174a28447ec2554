"""What stands before every page: who is it, may they, did the request come from our own page. And the headers behind every answer.

A route needs somebody signed in unless it is named in `OPEN`; without a word a reading route needs the right to see and any other the
right to change, so a forgotten declaration is closed, not open.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar
from urllib.parse import urlsplit

from flask import Flask, Request, Response, current_app, g, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from vault.accounts.queries import Person
from vault.accounts.rights import Right
from vault.accounts.service import holder_of_token, person_of_session, require
from vault.errors import Forbidden, NotSignedIn
from vault.parts import Parts
from vault.values import Actor

SESSION_COOKIE: Final = "vault_session"
OPEN: Final = frozenset(
    {
        "static",
        "health.healthz",
        "signing.sign_in",
        "signing.take_password",
        "signing.sign_in_link",
        "signing.take_link",
        "signing.set_language",
    }
)
"""Endpoints anybody may reach."""
SAFE_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS"})
API_PREFIX: Final = "/api/"

CONTENT_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'"
)
"""Nothing inline, nothing from elsewhere; `data:` pictures are the icons inside Bootstrap's style sheet."""

HEADERS: Final = {
    "Content-Security-Policy": CONTENT_POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}

FORM_BYTES: Final = 4 * 1024 * 1024
"""Largest body of a plain form. Without it the form parser would keep any file sent along on disk, for anybody, before a view is asked."""

View = TypeVar("View", bound=Callable[..., object])


def needs(right: Right) -> Callable[[View], View]:
    """Say which right a route needs, where it is not the usual one of its method."""

    def declare(view: View) -> View:
        view.right_needed = right  # type: ignore[attr-defined]  # read by right_needed below
        return view

    return declare


def takes_bytes(most: int | None) -> Callable[[View], View]:
    """Say how large a body a route takes, where it is more than a plain form; None where the view counts by itself as it reads."""

    def declare(view: View) -> View:
        view.most_bytes = most  # type: ignore[attr-defined]  # read by the gate below
        return view

    return declare


def right_needed(app: Flask, endpoint: str, method: str) -> Right | None:
    """Return the right a request needs; None where anybody may."""
    if endpoint in OPEN:
        return None
    declared: Right | None = getattr(app.view_functions[endpoint], "right_needed", None)
    if declared is not None:
        return declared
    return "see" if method in SAFE_METHODS else "change"


def from_our_own_page(headers: Request) -> bool:
    """Whether a changing request came from our own page, or from a program that is no browser.

    A browser says where a request comes from: `Sec-Fetch-Site`, or in older ones `Origin`. What says neither carries no cookie that
    another site could have borrowed (Go's net/http.CrossOriginProtection decides alike).
    """
    site = headers.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site in {"same-origin", "none"}
    origin = headers.headers.get("Origin")
    return origin is None or urlsplit(origin).netloc == headers.host


def parts() -> Parts:
    """Return the wired parts of this app."""
    wired: Parts = current_app.extensions["vault"]
    return wired


def person() -> Person:
    """Return who is signed in; every view behind the gate has somebody."""
    somebody: Person = g.person
    return somebody


def actor() -> Actor:
    """Return who acts, through which face."""
    return person().acting("api" if request.path.startswith(API_PREFIX) else "web")


def guard(app: Flask) -> None:
    """Put the gate before every request and the headers behind every answer."""

    @app.before_request
    def gate() -> AnyResponse | None:
        g.person = None
        request.max_content_length = getattr(app.view_functions.get(request.endpoint or ""), "most_bytes", FORM_BYTES)
        g.default_language = parts().settings.language
        if request.endpoint is None:
            g.person = _somebody()
            return None  # the router answers: no such page, or wrong method
        if request.method not in SAFE_METHODS and not from_our_own_page(request):
            msg = "got a request from another site, expected one from a page of this vault"
            raise Forbidden(msg, hint="Open the page here and try again.", reason="other-site")
        if request.endpoint == "static":
            return None
        g.person = _somebody()
        right = right_needed(app, request.endpoint, request.method)
        if right is None:
            return None
        if g.person is None and request.method in SAFE_METHODS and not request.path.startswith(API_PREFIX):
            return redirect(url_for("signing.sign_in", next=request.full_path.rstrip("?")))
        require(g.person, right)
        return None

    @app.after_request
    def harden(response: Response) -> Response:
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        if request.endpoint != "static":
            response.headers.setdefault("Cache-Control", "private, no-store")
        return response


def _somebody() -> Person | None:
    """Return who the request is from: the key of a program at the API, else the cookie of a browser."""
    if request.path.startswith(API_PREFIX):
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() == "bearer" and token:
            holder = holder_of_token(parts(), token.strip())
            if holder is None:
                raise NotSignedIn(
                    "got a key that opens nothing", hint="Make one: vault token add LOGIN", reason="nobody"
                )
            return holder
    return person_of_session(parts(), request.cookies.get(SESSION_COOKIE, ""))
