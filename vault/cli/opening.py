"""What every command that works on a vault does first: settings, folders, schema, the wired parts, the workspace it acts in."""

from __future__ import annotations

from vault.accounts.queries import workspaces
from vault.accounts.service import create_workspace
from vault.bootstrap import build, initialise
from vault.database.engine import EVERYWHERE
from vault.errors import BadInput
from vault.parts import Parts
from vault.settings import Settings
from vault.values import Actor, Channel

FIRST_WORKSPACE = "ws_main"
"""Identifier of the workspace a new vault begins with."""


def open_vault(settings: Settings | None = None) -> Parts:
    """Open the vault of this process's settings; make it where there is none yet.

    Raises:
        BadInput: a setting is wrong.
        LedgerFault: the ledger contradicts the checkpoint kept beside the database.
    """
    settings = settings or Settings.from_environment()
    initialise(settings)
    return build(settings)


def acting(parts: Parts, *, workspace: str | None = None, channel: Channel = "cli") -> Actor:
    """Return who a command acts as: the named workspace, or the only one; a new vault gets its first.

    Raises:
        BadInput: several workspaces and none named, or an unknown one.
    """
    with parts.database.reading(EVERYWHERE) as session:
        known = [found.id for found in workspaces(session)]
    if not known:
        known = [create_workspace(parts, "My vault", workspace_id=FIRST_WORKSPACE, channel=channel)]
    chosen = workspace or (known[0] if len(known) == 1 else None)
    if chosen not in known:
        got = f"got the workspace {workspace!r}" if workspace else "no workspace was named"
        msg = f"{got}, expected one of {', '.join(known)}"
        raise BadInput(msg, hint="Name it with --workspace.")
    return Actor(chosen, channel)
