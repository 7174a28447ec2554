"""Commands on people: add somebody, make a sign-in link, make a key for a program. Parses, calls one verb, prints."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

import click

from vault.accounts.queries import Person, Workspace, person_by_login, workspaces
from vault.accounts.rights import ROLES
from vault.accounts.service import add_person, create_workspace, make_link, make_token
from vault.cli.opening import open_vault
from vault.database.engine import EVERYWHERE
from vault.errors import BadInput, NotFound
from vault.parts import Parts
from vault.settings import Settings
from vault.values import Actor


@click.group("user")
def user() -> None:
    """People who sign in."""


@click.group("token")
def token() -> None:
    """Keys for programs that use the API."""


@user.command("add")
@click.argument("login")
@click.option("--name", default="", help="The person's name as colleagues know it.")
@click.option("--role", type=click.Choice(ROLES), default="clerk", show_default=True)
@click.option("--workspace", default="", help="Identifier of the workspace; needed only where there are several.")
@click.option("--company", default="", help="Makes the first workspace under this name where there is none yet.")
@click.option("--json", "as_json", is_flag=True, help="Answer for a program.")
def add_user(*, login: str, name: str, role: str, workspace: str, company: str, as_json: bool) -> None:
    """Add somebody and print a link that signs them in once."""
    with _vault() as parts:
        workspace_id = _workspace(parts, workspace, company)
        actor = Actor(workspace_id, "cli")
        person = add_person(parts, actor, login=login, name=name, role=role)
        _answer_link(parts, person, as_json=as_json)


@user.command("link")
@click.argument("login")
@click.option("--json", "as_json", is_flag=True, help="Answer for a program.")
def link_user(*, login: str, as_json: bool) -> None:
    """Print a new link that signs LOGIN in once, within a day."""
    with _vault() as parts:
        _answer_link(parts, _person(parts, login), as_json=as_json)


@token.command("add")
@click.argument("login")
@click.option("--name", required=True, help="Which program will use the key.")
@click.option("--json", "as_json", is_flag=True, help="Answer for a program.")
def add_token(*, login: str, name: str, as_json: bool) -> None:
    """Print a key for programs that acts with LOGIN's rights. It is shown only now."""
    with _vault() as parts:
        person = _person(parts, login)
        secret = make_token(parts, person.acting("cli"), person.id, name)
        click.echo(json.dumps({"login": person.login, "token": secret}) if as_json else secret)


def sign_in_address(settings: Settings, secret: str) -> str:
    """Return the address a person opens to sign in once."""
    return f"http://{settings.host}:{settings.port}/sign-in/{secret}"


@contextmanager
def _vault() -> Iterator[Parts]:
    parts = open_vault()
    try:
        yield parts
    finally:
        parts.database.dispose()


def _workspace(parts: Parts, asked: str, company: str) -> str:
    with parts.database.reading(EVERYWHERE) as session:
        known = workspaces(session)
    if asked:
        if asked not in {workspace.id for workspace in known}:
            raise NotFound(f"got the workspace {asked!r}, which is not there", hint=_listed(known) or "None is there.")
        return asked
    if not known:
        if not company:
            raise BadInput("got no workspace yet", hint='Name your company: --company "Example Trading Ltd".')
        return create_workspace(parts, company)
    if len(known) > 1:
        raise BadInput("got several workspaces, expected to know which", hint=f"Say --workspace: {_listed(known)}")
    return known[0].id


def _listed(known: list[Workspace]) -> str:
    return ", ".join(f"{workspace.id} ({workspace.name})" for workspace in known)


def _person(parts: Parts, login: str) -> Person:
    with parts.database.reading(EVERYWHERE) as session:
        person = person_by_login(session, login)
    if person is None:
        raise NotFound(f"got the login {login!r}, which nobody has", hint="Add them: vault user add LOGIN")
    return person


def _answer_link(parts: Parts, person: Person, *, as_json: bool) -> None:
    address = sign_in_address(parts.settings, make_link(parts, person.acting("cli"), person.id))
    if as_json:
        click.echo(json.dumps({"login": person.login, "role": person.role, "sign_in": address}))
    else:
        click.echo(f"{person.login} ({person.role}) signs in once, within a day, at\n{address}")


commands: list[click.Command] = [user, token]
