"""The verbs: have a file read again, and keep what a run is about to replace."""

from __future__ import annotations

from sqlmodel import Session, col, select

from vault.documents.rereading.tables import EarlierRunRow, ReadingChoiceRow
from vault.documents.tables import DocumentRow, FieldRow
from vault.intake.queries import file_by_id
from vault.jobs.service import enqueue
from vault.jobs.steps import READ, VERSIONS
from vault.ledger.event import Event
from vault.parts import Parts
from vault.reading.how import check_asked
from vault.values import Actor, new_id


def read_again(
    parts: Parts, actor: Actor, file_id: str, *, engine: str | None = None, language: str | None = None
) -> str:
    """Have a file read once more and return the job's identifier. What was read stays in the history; corrections are carried over.

    Args:
        parts: The vault.
        actor: Who asks.
        file_id: The file.
        engine: Name of the OCR engine for this file from now on; None takes the one that fits.
        language: Code of the language the file is in; None finds out.

    Raises:
        NotFound: no such file.
        BadInput: an engine or a language that is not known.
    """
    check_asked(engine, language)
    now = parts.clock()
    with parts.database.writing(actor.workspace_id) as session:
        file = file_by_id(session, file_id)
        row = session.exec(select(ReadingChoiceRow).where(ReadingChoiceRow.file_id == file_id)).first()
        if row is None:
            row = ReadingChoiceRow(id=new_id("rdc"), workspace_id=actor.workspace_id, file_id=file_id, at=now)
        row.engine, row.language, row.by, row.at = engine, language, actor.person_id, now
        session.add(row)
        parts.ledger.record(
            session,
            actor,
            Event(
                "file.read-again", file_id, {"sha256": file.sha256, "engine": engine or "", "language": language or ""}
            ),
            now=now,
        )
        return enqueue(
            session,
            actor.workspace_id,
            step=READ,
            step_version=VERSIONS[READ],
            subject=file_id,
            now=now,
            again=True,
        )


def keep_run(session: Session, row: DocumentRow, *, reader: str) -> None:
    """Keep what the present run of a document read, in the transaction in which another replaces it; not where the same reader reads again.

    Args:
        session: Of the writing transaction.
        row: The document, before it is changed.
        reader: What made the new run.
    """
    if row.reader == reader:
        return
    fields = session.exec(
        select(FieldRow)
        .where(FieldRow.document_id == row.id)
        .order_by(col(FieldRow.position), col(FieldRow.name), col(FieldRow.ordinal))
    )
    session.add(
        EarlierRunRow(
            id=new_id("run"),
            workspace_id=row.workspace_id,
            document_id=row.id,
            run=row.run,
            reader=row.reader,
            read_at=row.read_at,
            kind=row.kind,
            kind_confidence=row.kind_confidence,
            pages=row.pages,
            values=[
                field.model_dump(
                    include={
                        "position",
                        "name",
                        "ordinal",
                        "value",
                        "raw",
                        "code",
                        "page",
                        "box",
                        "confidence",
                        "method",
                        "checks",
                    }
                )
                for field in fields
            ],
        )
    )
