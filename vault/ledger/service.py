"""Records events: each becomes a leaf, and a checkpoint over it is signed in the caller's own transaction.

A copy of the newest checkpoint is kept outside the database. At start both are compared: a database that is older than the copy, or tells
another history, is shouted at (`check_history`), since a log whose key the seller holds could otherwise be rolled back unseen.
"""

from __future__ import annotations

import os
import secrets
import tempfile
from datetime import datetime
from pathlib import Path

from sqlalchemy import event as listen_to
from sqlmodel import Session

from vault.database.engine import EVERYWHERE, Database
from vault.errors import LedgerFault
from vault.ledger.event import Event, body_text, header_text
from vault.ledger.note import Checkpoint, LogSigner, VerifierKey, open_note
from vault.ledger.queries import latest_checkpoint, node_reader
from vault.ledger.tables import CheckpointRow, EventRow, NodeRow
from vault.ledger.tree import completed_by, leaf_hash, root
from vault.values import Actor

SALT_BYTES = 16


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
                return
            if size < outside.size:
                msg = f"the ledger holds {size} events, but {outside.size} were signed: this database is an older state"
                raise LedgerFault(msg, hint="An old backup was restored. Bring back the newest one before going on.")
            if root(outside.size, node_reader(session)) != outside.root:
                msg = f"the first {outside.size} events of the ledger are not those that were signed"
                raise LedgerFault(msg, hint="The database was changed outside the vault. Compare it with a backup.")

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
        self._copy.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=self._copy.parent, prefix=".new-")
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(note)
            stream.flush()
            os.fsync(stream.fileno())
        Path(temporary).replace(self._copy)
