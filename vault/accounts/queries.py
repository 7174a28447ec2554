"""What the faces ask about people. Returns values, never rows, and never a hash."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlmodel import Session, select

from vault.accounts.credentials import digest_of
from vault.accounts.rights import Right, allows
from vault.accounts.tables import ApiTokenRow, PersonRow, SignInLinkRow, WorkspaceRow
from vault.values import Actor, Channel

LinkState = Literal["usable", "used", "expired", "unknown"]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may sign in."""

    id: str
    workspace_id: str
    login: str
    name: str
    role: str
    created_at: datetime
    disabled: bool
    has_password: bool

    def may(self, right: Right) -> bool:
        """Whether the role has the right."""
        return not self.disabled and allows(self.role, right)

    def acting(self, channel: Channel) -> Actor:
        """Return this person as the one who acts."""
        return Actor(workspace_id=self.workspace_id, channel=channel, person_id=self.id)


@dataclass(frozen=True, slots=True)
class ApiToken:
    """A key for programs, without its secret."""

    id: str
    name: str
    person_id: str
    created_at: datetime
    revoked: bool


@dataclass(frozen=True, slots=True)
class Workspace:
    """One seller's wall."""

    id: str
    name: str


def person_of(row: PersonRow) -> Person:
    """Return the value of a row."""
    return Person(
        id=row.id,
        workspace_id=row.workspace_id,
        login=row.login,
        name=row.name,
        role=row.role,
        created_at=row.created_at,
        disabled=row.disabled_at is not None,
        has_password=row.password_hash is not None,
    )


def people(session: Session) -> list[Person]:
    """Return everybody of the workspace, in the order they came."""
    return [person_of(row) for row in session.exec(select(PersonRow).order_by(PersonRow.created_at, PersonRow.id))]  # type: ignore[arg-type]  # a column at class level


def person_by_login(session: Session, login: str) -> Person | None:
    """Return the person with this login; logins are compared without case."""
    row = session.exec(select(PersonRow).where(PersonRow.login == login.strip().casefold())).first()
    return None if row is None else person_of(row)


def person_by_id(session: Session, person_id: str) -> Person | None:
    """Return the person with this identifier."""
    row = session.exec(select(PersonRow).where(PersonRow.id == person_id)).first()
    return None if row is None else person_of(row)


def workspace_by_id(session: Session, workspace_id: str) -> Workspace | None:
    """Return the workspace with this identifier."""
    row = session.get(WorkspaceRow, workspace_id)
    return None if row is None else Workspace(row.id, row.name)


def workspaces(session: Session) -> list[Workspace]:
    """Return every workspace, oldest first."""
    rows = session.exec(select(WorkspaceRow).order_by(WorkspaceRow.created_at, WorkspaceRow.id))  # type: ignore[arg-type]  # a column at class level
    return [Workspace(row.id, row.name) for row in rows]


def tokens(session: Session) -> list[ApiToken]:
    """Return the keys for programs of the workspace, newest first."""
    rows = session.exec(select(ApiTokenRow)).all()
    return [
        ApiToken(row.id, row.name, row.person_id, row.created_at, row.revoked_at is not None)
        for row in sorted(rows, key=lambda row: row.created_at, reverse=True)
    ]


def link_state(session: Session, secret: str, *, now: datetime) -> LinkState:
    """Return whether a sign-in link can still be used; looking does not use it up."""
    row = session.exec(select(SignInLinkRow).where(SignInLinkRow.token_hash == digest_of(secret))).first()
    if row is None:
        return "unknown"
    if row.used_at is not None:
        return "used"
    return "expired" if row.expires_at <= now else "usable"
