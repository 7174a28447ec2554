"""`vault init`: an empty vault, its first workspace and owner, and a link to sign in with."""

from __future__ import annotations

import click

from vault.accounts.queries import people
from vault.accounts.service import add_person, make_link
from vault.cli.opening import acting, open_vault
from vault.cli.people import sign_in_address
from vault.parts import Parts
from vault.values import Actor

OWNER = "owner"
"""Login of the person a new vault begins with."""


@click.command("init")
def init_command() -> None:
    """Make an empty vault in the data folder; safe to call again."""
    parts = open_vault()
    actor = acting(parts)
    click.echo(f"The vault lies in {parts.settings.data.resolve()}.")
    click.echo(f"Start it with 'vault serve', then sign in once here: {owners_address(parts, actor)}")


def owners_address(parts: Parts, actor: Actor) -> str:
    """Return an address that signs the owner in once; adds the owner where nobody is there yet."""
    with parts.database.reading(actor.workspace_id) as session:
        owners = [person for person in people(session) if person.role == "owner"]
    owner = owners[0] if owners else add_person(parts, actor, login=OWNER, name="Owner", role="owner")
    return sign_in_address(parts.settings, make_link(parts, actor, owner.id))


commands = [init_command]
