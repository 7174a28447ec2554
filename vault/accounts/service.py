"""Verbs on workspaces and people: make them, let them in, send them out. Each writes its ledger event; names stand only in its body."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session, col, delete, select

from vault.accounts.credentials import (
    FAILURE_WINDOW,
    digest_of,
    hash_password,
    new_secret,
    password_matches,
    wait_after,
)
from vault.accounts.queries import Person, person_of
from vault.accounts.rights import ROLES, Right, is_role
from vault.accounts.tables import ApiTokenRow, PersonRow, SessionRow, SignInAttemptRow, SignInLinkRow, WorkspaceRow
from vault.database.engine import EVERYWHERE
from vault.errors import BadInput, Conflict, Forbidden, NotFound, NotSignedIn
from vault.ledger.event import Event
from vault.parts import Parts
from vault.values import Actor, Channel, new_id

LINK_LIFE = timedelta(hours=24)
"""How long a sign-in link waits to be used."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A new session: the secret for the cookie, and whose it is."""

    secret: str
    person: Person
    expires_at: datetime


def create_workspace(parts: Parts, name: str, *, workspace_id: str | None = None, channel: Channel = "cli") -> str:
    """Make a workspace and return its identifier.

    Raises:
        BadInput: no name.
        Conflict: the identifier is taken.
    """
    name = name.strip()
    if not name:
        raise BadInput("got no name for the workspace", hint="Give it the company's name.", reason="name-missing")
    workspace_id = workspace_id or new_id("ws")
    now = parts.clock()
    with parts.database.writing(EVERYWHERE) as session:
        if session.get(WorkspaceRow, workspace_id) is not None:
            raise Conflict(f"got {workspace_id}, which is there already", hint="Use the workspace that is there.")
        session.add(WorkspaceRow(id=workspace_id, name=name[:200], created_at=now))
        event = Event("workspace.created", workspace_id, body={"name": name})
        parts.ledger.record(session, Actor(workspace_id, channel), event, now=now)
    return workspace_id


def add_person(parts: Parts, actor: Actor, *, login: str, name: str, role: str, password: str | None = None) -> Person:
    """Add somebody to the actor's workspace. Without a password they sign in by a link.

    Raises:
        BadInput: no login, an unknown role, or a password of the wrong length.
        Conflict: the login is taken.
    """
    login = login.strip().casefold()
    if not login or len(login) > 200 or any(character.isspace() for character in login):
        msg = f"got the login {login[:80]!r}, expected a name or an e-mail address without spaces"
        raise BadInput(msg, hint="Take the person's e-mail address.", reason="login-malformed")
    if not is_role(role):
        msg = f"got the role {role[:40]!r}, expected one of {', '.join(ROLES)}"
        raise BadInput(msg, hint="A clerk adds papers and exports; a viewer only looks.", reason="role-unknown")
    hashed = None if password is None else hash_password(password)
    now = parts.clock()
    row = PersonRow(
        id=new_id("per"),
        workspace_id=actor.workspace_id,
        login=login,
        name=name.strip()[:200] or login,
        role=role,
        password_hash=hashed,
        created_at=now,
    )
    with parts.database.writing(EVERYWHERE) as session:  # a login is unique over all workspaces
        if session.exec(select(PersonRow.id).where(PersonRow.login == login)).first():
            msg = f"got the login {login}, which somebody has already"
            raise Conflict(msg, hint="Take another login, or make a sign-in link for this one.", reason="login-taken")
        session.add(row)
        event = Event("person.added", row.id, facts={"role": role}, body={"login": login, "name": row.name})
        parts.ledger.record(session, actor, event, now=now)
    return person_of(row)


def set_password(parts: Parts, actor: Actor, person_id: str, password: str) -> None:
    """Give a person a new password and end their other sessions.

    Raises:
        BadInput: the password has the wrong length.
        NotFound: nobody has this identifier here.
    """
    hashed = hash_password(password)
    now = parts.clock()
    with parts.database.writing(actor.workspace_id) as session:
        row = _person_row(session, person_id)
        row.password_hash = hashed
        session.add(row)
        _revoke_sessions(session, person_id, now)
        parts.ledger.record(session, actor, Event("person.password_set", person_id), now=now)


def set_role(parts: Parts, actor: Actor, person_id: str, role: str) -> None:
    """Give a person another role.

    Raises:
        BadInput: an unknown role.
        Conflict: the workspace would be left without an owner.
        NotFound: nobody has this identifier here.
    """
    if not is_role(role):
        raise BadInput(f"got the role {role[:40]!r}, expected one of {', '.join(ROLES)}", reason="role-unknown")
    now = parts.clock()
    with parts.database.writing(actor.workspace_id) as session:
        row = _person_row(session, person_id)
        if role != "owner":
            _refuse_without_owner(session, row)
        row.role = role
        session.add(row)
        parts.ledger.record(session, actor, Event("person.role_set", person_id, facts={"role": role}), now=now)


def disable_person(parts: Parts, actor: Actor, person_id: str) -> None:
    """Take away a person's access: sessions end, keys and links stop. What they did stays on record.

    Raises:
        Conflict: it is the last owner.
        NotFound: nobody has this identifier here.
    """
    now = parts.clock()
    with parts.database.writing(actor.workspace_id) as session:
        row = _person_row(session, person_id)
        _refuse_without_owner(session, row)
        row.disabled_at = now
        session.add(row)
        _revoke_sessions(session, person_id, now)
        parts.ledger.record(session, actor, Event("person.disabled", person_id), now=now)


def make_link(parts: Parts, actor: Actor, person_id: str) -> str:
    """Return the secret of a link that signs the person in once within a day.

    Raises:
        NotFound: nobody has this identifier here, or their access was taken away.
    """
    secret = new_secret()
    now = parts.clock()
    with parts.database.writing(actor.workspace_id) as session:
        row = _person_row(session, person_id)
        if row.disabled_at is not None:
            raise NotFound("got a person whose access was taken away", hint="Add them again under another login.")
        session.add(
            SignInLinkRow(
                workspace_id=actor.workspace_id,
                token_hash=secret.digest,
                person_id=person_id,
                expires_at=now + LINK_LIFE,
            )
        )
        parts.ledger.record(session, actor, Event("person.link_made", person_id), now=now)
    return secret.text


def sign_in(parts: Parts, login: str, password: str, *, old_secret: str = "", channel: Channel = "web") -> SignedIn:
    """Sign a person in by password; the session the browser held before ends.

    Raises:
        NotSignedIn: wrong login or password (never says which), or too many failed attempts just now.
    """
    now = parts.clock()
    login = login.strip().casefold()
    login_hash = digest_of(login)
    with parts.database.reading(EVERYWHERE) as session:
        _refuse_while_waiting(session, login_hash, now)
        row = session.exec(select(PersonRow).where(PersonRow.login == login)).first()
        person, stored = (None, None) if row is None else (person_of(row), row.password_hash)
    matches = password_matches(stored, password)  # slow on purpose, so outside any transaction
    with parts.database.writing(EVERYWHERE) as session:
        row = session.get(PersonRow, person.id) if person is not None and matches else None
        if row is not None and row.disabled_at is None and row.password_hash == stored:
            session.exec(delete(SignInAttemptRow).where(col(SignInAttemptRow.login_hash) == login_hash))
            return _open_session(parts, session, row, channel, now, old_secret=old_secret, by="password")
        session.add(SignInAttemptRow(login_hash=login_hash, at=now))
        if person is not None:
            event = Event("person.sign_in_failed", person.id)
            parts.ledger.record(session, person.acting(channel), event, now=now)
    raise NotSignedIn(
        "got a login and a password that do not belong together",
        hint="Check both, or ask the owner of your workspace for a sign-in link.",
        reason="wrong-password",
    )


def sign_in_with_link(parts: Parts, secret: str, *, old_secret: str = "", channel: Channel = "web") -> SignedIn:
    """Sign a person in by a link and use the link up; two at once get one session.

    Raises:
        NotSignedIn: the link is unknown, was used, or is too old.
    """
    now = parts.clock()
    with parts.database.writing(EVERYWHERE) as session:
        link = session.exec(select(SignInLinkRow).where(SignInLinkRow.token_hash == digest_of(secret))).first()
        row = None if link is None else session.get(PersonRow, link.person_id)
        if link is None or row is None or row.disabled_at is not None:
            raise _spent_link("unknown")
        if link.used_at is not None:
            raise _spent_link("used")
        if link.expires_at <= now:
            raise _spent_link("expired")
        link.used_at = now
        session.add(link)
        return _open_session(parts, session, row, channel, now, old_secret=old_secret, by="link")


def sign_out(parts: Parts, secret: str) -> None:
    """End the session; a secret that belongs to none is no error."""
    now = parts.clock()
    with parts.database.writing(EVERYWHERE) as session:
        row = session.get(SessionRow, digest_of(secret))
        if row is None or row.revoked_at is not None:
            return
        row.revoked_at = now
        session.add(row)
        actor = Actor(row.workspace_id, "web", row.person_id)
        parts.ledger.record(session, actor, Event("person.signed_out", row.person_id), now=now)


def person_of_session(parts: Parts, secret: str) -> Person | None:
    """Return whose session the secret opens; None where it ended, was revoked, or its person was disabled."""
    if not secret:
        return None
    with parts.database.reading(EVERYWHERE) as session:
        row = session.get(SessionRow, digest_of(secret))
        if row is None or row.revoked_at is not None or row.expires_at <= parts.clock():
            return None
        person = session.get(PersonRow, row.person_id)
        return None if person is None or person.disabled_at is not None else person_of(person)


def make_token(parts: Parts, actor: Actor, person_id: str, name: str) -> str:
    """Return the secret of a new key for programs; it acts with the person's rights and is shown only now.

    Raises:
        BadInput: no name.
        NotFound: nobody has this identifier here.
    """
    name = name.strip()
    if not name:
        raise BadInput("got no name for the key", hint="Name the program that will use it.", reason="name-missing")
    secret = new_secret("vault_")
    now = parts.clock()
    with parts.database.writing(actor.workspace_id) as session:
        _person_row(session, person_id)
        token_id = new_id("tok")
        session.add(
            ApiTokenRow(
                id=token_id,
                workspace_id=actor.workspace_id,
                token_hash=secret.digest,
                person_id=person_id,
                name=name[:100],
                created_at=now,
            )
        )
        event = Event("token.made", token_id, facts={"person": person_id}, body={"name": name})
        parts.ledger.record(session, actor, event, now=now)
    return secret.text


def revoke_token(parts: Parts, actor: Actor, token_id: str) -> None:
    """End a key for programs; a second time changes nothing.

    Raises:
        NotFound: no such key here.
    """
    now = parts.clock()
    with parts.database.writing(actor.workspace_id) as session:
        row = session.exec(select(ApiTokenRow).where(ApiTokenRow.id == token_id)).first()
        if row is None:
            raise NotFound(f"got the key {token_id[:60]!r}, which is not in this workspace")
        if row.revoked_at is None:
            row.revoked_at = now
            session.add(row)
            parts.ledger.record(session, actor, Event("token.revoked", token_id), now=now)


def holder_of_token(parts: Parts, token: str) -> Person | None:
    """Return whose key for programs this is; None where it is unknown or revoked, or its person was disabled."""
    with parts.database.reading(EVERYWHERE) as session:
        row = session.exec(select(ApiTokenRow).where(ApiTokenRow.token_hash == digest_of(token))).first()
        if row is None or row.revoked_at is not None:
            return None
        person = session.get(PersonRow, row.person_id)
        return None if person is None or person.disabled_at is not None else person_of(person)


def person_of_token(parts: Parts, token: str) -> Actor | None:
    """Return who acts with this key for programs; None where it opens nothing."""
    holder = holder_of_token(parts, token)
    return None if holder is None else holder.acting("api")


def require(person: Person | None, right: Right) -> Person:
    """Return the person where they have the right.

    Raises:
        NotSignedIn: nobody is signed in.
        Forbidden: the role does not have the right.
    """
    if person is None:
        raise NotSignedIn("got nobody signed in", hint="Sign in first.", reason="nobody")
    if not person.may(right):
        msg = f"got the role {person.role}, expected one that may {right.replace('_', ' ')}"
        raise Forbidden(msg, hint="Ask the owner of your workspace.", role=person.role, right=right)
    return person


def _person_row(session: Session, person_id: str) -> PersonRow:
    row = session.exec(select(PersonRow).where(PersonRow.id == person_id)).first()
    if row is None:
        raise NotFound(f"got the person {person_id[:60]!r}, who is not in this workspace")
    return row


def _refuse_without_owner(session: Session, leaving: PersonRow) -> None:
    if leaving.role != "owner":
        return
    others = session.exec(
        select(PersonRow.id).where(
            PersonRow.role == "owner", PersonRow.id != leaving.id, col(PersonRow.disabled_at).is_(None)
        )
    ).first()
    if others is None:
        hint = "Make somebody else an owner first."
        raise Conflict("got the last owner, expected that one stays", hint=hint, reason="last-owner")


def _revoke_sessions(session: Session, person_id: str, now: datetime) -> None:
    for row in session.exec(select(SessionRow).where(SessionRow.person_id == person_id)):
        row.revoked_at = row.revoked_at or now
        session.add(row)


def _refuse_while_waiting(session: Session, login_hash: str, now: datetime) -> None:
    failed = session.exec(
        select(SignInAttemptRow.at).where(
            SignInAttemptRow.login_hash == login_hash, col(SignInAttemptRow.at) > now - FAILURE_WINDOW
        )
    ).all()
    wait = wait_after(len(failed), max(failed, default=None), now)
    if wait:
        seconds = int(wait.total_seconds()) + 1
        msg = f"got {len(failed)} failed attempts for this login; the next one is taken in {seconds} s"
        raise NotSignedIn(msg, hint="Wait, or ask the owner for a sign-in link.", reason="slow-down", seconds=seconds)


def _open_session(
    parts: Parts, session: Session, person: PersonRow, channel: Channel, now: datetime, *, old_secret: str, by: str
) -> SignedIn:
    old = session.get(SessionRow, digest_of(old_secret)) if old_secret else None
    if old is not None and old.revoked_at is None:
        old.revoked_at = now
        session.add(old)
    secret = new_secret()
    expires_at = now + timedelta(hours=parts.settings.session_hours)
    session.add(
        SessionRow(
            workspace_id=person.workspace_id,
            token_hash=secret.digest,
            person_id=person.id,
            created_at=now,
            expires_at=expires_at,
        )
    )
    actor = Actor(person.workspace_id, channel, person.id)
    parts.ledger.record(session, actor, Event("person.signed_in", person.id, facts={"by": by}), now=now)
    return SignedIn(secret.text, person_of(person), expires_at)


def _spent_link(state: str) -> NotSignedIn:
    said = {"used": "was used already", "expired": "is too old", "unknown": "is not known"}[state]
    return NotSignedIn(
        f"this sign-in link {said}", hint="Make a new one: vault user link LOGIN", reason=f"link-{state}", state=state
    )
