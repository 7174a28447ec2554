"""What was asked for when a file is read, and what earlier runs read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, or_, select

from vault.documents.rereading.tables import EarlierRunRow, ReadingChoiceRow
from vault.documents.tables import DocumentRow


@dataclass(frozen=True)
class Choice:
    """How a file is to be read; None leaves it to the reader."""

    engine: str | None = None
    language: str | None = None


@dataclass(frozen=True)
class EarlierRun:
    """What was read before the present run."""

    run: int
    reader: str
    read_at: datetime
    kind: str
    read_values: list[dict[str, object]]

    def value(self, name: str, *, position: int = -1, ordinal: int = 0) -> str | None:
        """Return one value, None where that run read none."""
        for value in self.read_values:
            if (value["position"], value["name"], value["ordinal"]) == (position, name, ordinal):
                return str(value["value"])
        return None


def choice_of(session: Session, file_id: str) -> Choice:
    """Return what a person asked for, or nothing."""
    row = session.exec(select(ReadingChoiceRow).where(ReadingChoiceRow.file_id == file_id)).first()
    return Choice(row.engine, row.language) if row is not None else Choice()


def earlier_runs(session: Session, document_id: str) -> list[EarlierRun]:
    """Return the readings a newer one replaced, the newest first."""
    rows = session.exec(
        select(EarlierRunRow).where(EarlierRunRow.document_id == document_id).order_by(col(EarlierRunRow.run).desc())
    )
    return [EarlierRun(row.run, row.reader, row.read_at, row.kind, row.values) for row in rows]


def files_read_by_others(session: Session, reader_version: str, understanding_version: int) -> list[str]:
    """Return the files of which a document was read by another version of the reader or of the understanding than these."""
    understood = f", understanding {understanding_version}"
    by_these = col(DocumentRow.reader).startswith(f"reader {reader_version} ") & or_(
        col(DocumentRow.reader).endswith(understood), col(DocumentRow.reader).contains(f"{understood}, ")
    )
    rows = session.exec(
        select(DocumentRow.file_id)
        .where(col(DocumentRow.gone).is_(False), ~by_these)
        .distinct()
        .order_by(col(DocumentRow.file_id))
    )
    return list(rows)
