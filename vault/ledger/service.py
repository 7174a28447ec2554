"""Records events: each becomes a leaf, and a checkpoint over it is signed in the caller's own transaction.

A copy of the newest checkpoint is kept outside the database. When the vault opens both are compared and every event is hashed again
(`check_history`): a database that is older than the copy, tells another history, or holds an edited row is shouted at, since a log whose
key the seller holds could otherwise be rolled back or rewritten unseen.
"""

from __future__ import annotations

import os
import secrets
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Final

import structlog
from sqlalchemy import event as listen_to
from sqlmodel import Session

from vault.database.engine import EVERYWHERE, Database
from vault.errors import LedgerFault
from vault.ledger.event import Event, agrees_with_row, body_text, header_text
from vault.ledger.note import Checkpoint, LogSigner, VerifierKey, open_note
from vault.ledger.queries import SignedCheckpoint, every_event, latest_checkpoint, node_reader
from vault.ledger.tables import CheckpointRow, EventRow, NodeRow
from vault.ledger.tree import EMPTY_ROOT, Edge, completed_by, leaf_hash, root
from vault.values import Actor

SALT_BYTES = 16
_CHANGED: Final = "The database was changed outside the vault. Compare it with a backup."
_log = structlog.get_logger()


class Ledger:
    """The one log of a vault."""

    def __init__(self, signer: LogSigner, folder: Path) -> None:
        self._signer = signer
        self._copy = folder / "latest"

    @property
    def verifier(self) -> VerifierKey:
        """The public key its checkpoints verify with."""
        return self._signer.verifier

    def record(self, session: Session, actor: Actor, event: Event, *, now: datetime) -> int:
        """Append the event in the caller's writing session and return its place in the log.

        The session holds the write lock from its first word (`Database.writing`), so size and append are one step.
        """
        before = latest_checkpoint(session)
        index = before.size if before else 0
        salt, body = secrets.token_bytes(SALT_BYTES), body_text(event)
        header = header_text(
            event, actor=actor.person_id or "", channel=actor.channel, at=now, index=index, salt=salt, body=body
        )
        leaf = leaf_hash(header.encode())
        get = node_reader(session)
        session.add(
            EventRow(
                workspace_id=actor.workspace_id,
                index=index,
                type=event.type,
                subject=event.subject,
                at=now,
                header=header,
                body=body,
                salt=salt,
                leaf_hash=leaf,
            )
        )
        for level, place, value in completed_by(index, leaf, get):
            session.add(NodeRow(level=level, index=place, hash=value))
        session.flush()  # the root below reads the new nodes
        checkpoint = Checkpoint(self._signer.name, index + 1, root(index + 1, get))
        note = self._signer.sign(checkpoint)
        session.add(CheckpointRow(size=checkpoint.size, root=checkpoint.root, note=note, at=now))
        session.flush()
        self._copy_after_commit(session, note)
        return index

    def begin(self, database: Database) -> None:
        """Keep the checkpoint of the empty log outside a new database.

        Without it a process killed between the first commit and its copy would leave a vault that looks as if the copy were taken away.
        """
        with database.reading(EVERYWHERE) as session:
            is_new = latest_checkpoint(session) is None
        if is_new and not self._copy.exists():
            self._write_copy(self._signer.sign(Checkpoint(self._signer.name, 0, EMPTY_ROOT)))

    def check_history(self, database: Database) -> None:
        """Compare the database with the checkpoint kept outside it.

        Raises:
            LedgerFault: the database is older than the copy or tells another history.
        """
        try:
            outside = open_note(self._copy.read_text(encoding="utf-8"), self.verifier)
        except FileNotFoundError:
            outside = None
        with database.reading(EVERYWHERE) as session:
            inside = latest_checkpoint(session)
            size = inside.size if inside else 0
            if outside is None:
                if size:
                    msg = f"the ledger holds {size} events, but the checkpoint kept beside the database is gone"
                    raise LedgerFault(msg, hint="Restore the checkpoints folder from the same backup as the database.")
            elif size < outside.size:
                msg = f"the ledger holds {size} events, but {outside.size} were signed: this database is an older state"
                raise LedgerFault(msg, hint="An old backup was restored. Bring back the newest one before going on.")
            elif root(outside.size, node_reader(session)) != outside.root:
                msg = f"the first {outside.size} events of the ledger are not those that were signed"
                raise LedgerFault(msg, hint=_CHANGED)
            self._check_leaves(session, inside)

    def _check_leaves(self, session: Session, newest: SignedCheckpoint | None) -> None:
        """Hash every event again: the stored subtrees alone would not show a row that was edited, taken out or put in."""
        edge = Edge()
        for event in every_event(session):
            if event.index != edge.size:
                msg = f"event {edge.size} of the ledger is gone"
                raise LedgerFault(msg, hint=_CHANGED)
            if not agrees_with_row(
                event.header, type=event.type, subject=event.subject, salt=event.salt, body=event.body
            ):
                msg = f"what is kept beside event {event.index} of the ledger is not what it was signed with"
                raise LedgerFault(msg, hint=_CHANGED)
            edge.append(leaf_hash(event.header.encode()))
        signed = open_note(newest.note, self.verifier) if newest else None
        if ((signed.size, signed.root) if signed else (0, EMPTY_ROOT)) != (edge.size, edge.root()):
            msg = f"the {edge.size} events of the ledger are not those that were signed"
            raise LedgerFault(msg, hint=_CHANGED)

    def _copy_after_commit(self, session: Session, note: str) -> None:
        """Keep the checkpoint outside the database once the transaction is durable; the last one of a transaction wins."""
        first = "ledger_note" not in session.info
        session.info["ledger_note"] = note
        if first:
            listen_to.listen(
                session, "after_commit", lambda done: self._write_copy(done.info.pop("ledger_note")), once=True
            )
            listen_to.listen(session, "after_rollback", lambda undone: undone.info.pop("ledger_note", None), once=True)

    def _write_copy(self, note: str) -> None:
        """Replace the copy; where that fails the old one stays and what was committed stands.

        An error here would tell the caller that nothing was kept, though all of it was. An older copy is never a contradiction: the
        next event brings the newest one.
        """
        temporary: Path | None = None
        try:
            self._copy.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._copy.parent, prefix=".new-")
            temporary = Path(name)
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
                stream.write(note)
                stream.flush()
                os.fsync(stream.fileno())
            temporary.replace(self._copy)
        except OSError as error:
            _log.error("ledger.checkpoint-copy-failed", folder=str(self._copy.parent), error=str(error))
            if temporary is not None:
                temporary.unlink(missing_ok=True)
