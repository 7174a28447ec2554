"""What the other rooms ask the ledger: events of a subject, the newest checkpoint, proofs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from vault.ledger import tree
from vault.ledger.tables import CheckpointRow, EventRow, NodeRow


@dataclass(frozen=True)
class RecordedEvent:
    """An event as it stands in the log."""

    index: int
    type: str
    subject: str
    at: datetime
    header: str
    """The exact text that was hashed."""
    body: str | None
    """The exact text committed to; None once it was erased."""
    salt: bytes | None
    leaf_hash: bytes


@dataclass(frozen=True)
class SignedCheckpoint:
    """The newest signed state of the log."""

    size: int
    root: bytes
    note: str
    at: datetime


def latest_checkpoint(session: Session) -> SignedCheckpoint | None:
    """Return the newest checkpoint, None for an empty log."""
    row = session.exec(select(CheckpointRow).order_by(col(CheckpointRow.size).desc()).limit(1)).first()
    return SignedCheckpoint(row.size, row.root, row.note, row.at) if row else None


def events_of(session: Session, subject: str) -> list[RecordedEvent]:
    """Return the events of one subject, oldest first."""
    rows = session.exec(select(EventRow).where(EventRow.subject == subject).order_by(col(EventRow.index))).all()
    return [_recorded(row) for row in rows]


def events_at(session: Session, indices: Sequence[int]) -> list[RecordedEvent]:
    """Return the events at these places, in the order of the log; those of other workspaces are not there."""
    rows = session.exec(select(EventRow).where(col(EventRow.index).in_(indices)).order_by(col(EventRow.index))).all()
    return [_recorded(row) for row in rows]


def recent_events(session: Session, *, limit: int = 50) -> list[RecordedEvent]:
    """Return the newest events, newest first."""
    rows = session.exec(select(EventRow).order_by(col(EventRow.index).desc()).limit(limit)).all()
    return [_recorded(row) for row in rows]


def every_event(session: Session) -> Iterator[RecordedEvent]:
    """Give every event in the order of the log, a few at a time, so that a long log needs no memory."""
    columns = (
        EventRow.index,
        EventRow.type,
        EventRow.subject,
        EventRow.at,
        EventRow.header,
        EventRow.body,
        EventRow.salt,
    )
    statement = select(*columns, EventRow.leaf_hash).order_by(col(EventRow.index))  # type: ignore[call-overload]  # eight columns
    for row in session.exec(statement.execution_options(yield_per=1000)):
        yield RecordedEvent(*row)


def inclusion_proof(session: Session, index: int, size: int) -> list[bytes]:
    """Return the audit path of an event in the tree of `size` leaves."""
    return tree.inclusion_proof(index, size, node_reader(session))


def consistency_proof(session: Session, old: int, size: int) -> list[bytes]:
    """Return the proof that the tree of `old` leaves is the beginning of that of `size` leaves."""
    return tree.consistency_proof(old, size, node_reader(session))


def node_reader(session: Session) -> tree.GetNode:
    """Return a function that reads stored subtree hashes."""

    def get(level: int, index: int) -> bytes:
        row = session.get(NodeRow, (level, index))
        if row is None:
            msg = f"the ledger has no node {index} at level {level}"
            raise LookupError(msg)
        return row.hash

    return get


def _recorded(row: EventRow) -> RecordedEvent:
    return RecordedEvent(row.index, row.type, row.subject, row.at, row.header, row.body, row.salt, row.leaf_hash)
