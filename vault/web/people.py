"""People and keys for programs: the owner's page, and each person's own password."""

from __future__ import annotations

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from vault.accounts import queries, service
from vault.accounts.rights import ROLES
from vault.web.guard import actor, needs, parts, person

area = Blueprint("people", __name__)


@area.get("/people")
@needs("administer")
def listing() -> str:
    """Show everybody and every key."""
    return _page()


@area.post("/people")
@needs("administer")
def add() -> str:
    """Add somebody and show a link that signs them in once."""
    added = service.add_person(
        parts(),
        actor(),
        login=request.form.get("login", ""),
        name=request.form.get("name", ""),
        role=request.form.get("role", ""),
    )
    return _page(link_for=added, secret=service.make_link(parts(), actor(), added.id))


@area.post("/people/<person_id>/link")
@needs("administer")
def link(person_id: str) -> str:
    """Make a new sign-in link and show it once."""
    secret = service.make_link(parts(), actor(), person_id)
    with parts().database.reading(actor().workspace_id) as session:
        somebody = queries.person_by_id(session, person_id)
    return _page(link_for=somebody, secret=secret)


@area.post("/people/<person_id>/role")
@needs("administer")
def role(person_id: str) -> AnyResponse:
    """Give somebody another role."""
    service.set_role(parts(), actor(), person_id, request.form.get("role", ""))
    return redirect(url_for("people.listing", said="role-set"))


@area.post("/people/<person_id>/disable")
@needs("administer")
def disable(person_id: str) -> AnyResponse:
    """Take somebody's access away."""
    service.disable_person(parts(), actor(), person_id)
    return redirect(url_for("people.listing", said="disabled"))


@area.post("/keys")
@needs("administer")
def make_key() -> str:
    """Make a key for a program and show it once."""
    secret = service.make_token(parts(), actor(), person().id, request.form.get("name", ""))
    return _page(key=secret)


@area.post("/keys/<token_id>/revoke")
@needs("administer")
def revoke_key(token_id: str) -> AnyResponse:
    """End a key."""
    service.revoke_token(parts(), actor(), token_id)
    return redirect(url_for("people.listing", said="revoked"))


@area.get("/me")
def me() -> str:
    """Show who is signed in, and the form for a password."""
    return render_template("me.html")


@area.post("/me/password")
@needs("see")
def set_password() -> AnyResponse:
    """Set one's own password; every session ends, this one too."""
    password = request.form.get("password", "")
    service.set_password(parts(), actor(), person().id, password)
    return redirect(url_for("signing.sign_in", said="password-set"))


def _page(*, link_for: queries.Person | None = None, secret: str = "", key: str = "") -> str:
    with parts().database.reading(actor().workspace_id) as session:
        everybody, keys = queries.people(session), queries.tokens(session)
    address = url_for("signing.sign_in_link", secret=secret, _external=True) if secret else ""
    names = {somebody.id: somebody.name for somebody in everybody}
    return render_template(
        "people.html",
        people=everybody,
        keys=keys,
        names=names,
        roles=ROLES,
        link_for=link_for,
        address=address,
        key=key,
    )
