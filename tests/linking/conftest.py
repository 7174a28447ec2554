"""Papers put there as rows, so that linking is tested without reading a file."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

import pytest
from sqlmodel import delete, select

from vault.documents.tables import DocumentRow, FieldRow, LineRow
from vault.intake.tables import FileRow
from vault.parts import Parts
from vault.values import Actor, new_id


class Desk:
    """Lays papers on the desk, and reads them again."""

    def __init__(self, parts: Parts, actor: Actor) -> None:
        self.parts = parts
        self.actor = actor

    def paper(
        self,
        lines: Sequence[Mapping[str, str]],
        *,
        seller: str = "Kurrajong Foods Pty Ltd",
        kind: str = "commercial_invoice",
        method: str = "text",
        confidence: float = 1.0,
    ) -> str:
        """Put a paper with these lines there and return the document."""
        document_id = new_id("doc")
        digest = hashlib.sha256(document_id.encode()).hexdigest()
        owned, now = {"workspace_id": self.actor.workspace_id}, self.parts.clock()
        with self.parts.database.writing(self.actor.workspace_id) as session:
            file = FileRow(
                **owned,
                id=new_id("fil"),
                sha256=digest,
                size_bytes=1,
                media_type="application/pdf",
                name="paper.pdf",
                channel="cli",
                received_at=now,
            )
            session.add(file)
            session.flush()
            session.add(
                DocumentRow(
                    **owned,
                    id=document_id,
                    file_id=file.id,
                    sha256=digest,
                    page_from=1,
                    page_to=1,
                    kind=kind,
                    kind_confidence=1.0,
                    reader="test",
                    read_at=now,
                    pages=[],
                    warnings=[],
                )
            )
        self.read_again(document_id, lines, seller=seller, method=method, confidence=confidence)
        return document_id

    def read_again(
        self,
        document_id: str,
        lines: Sequence[Mapping[str, str]],
        *,
        seller: str = "Kurrajong Foods Pty Ltd",
        method: str = "text",
        confidence: float = 1.0,
        rows: Sequence[int] | None = None,
    ) -> None:
        """Replace what was read on the paper; `rows` says on which row of the page each line stands."""
        owned = {"workspace_id": self.actor.workspace_id, "document_id": document_id}
        with self.parts.database.writing(self.actor.workspace_id) as session:
            session.exec(delete(FieldRow).where(FieldRow.document_id == document_id))  # type: ignore[arg-type]
            session.exec(delete(LineRow).where(LineRow.document_id == document_id))  # type: ignore[arg-type]
            found = [(-1, "seller_name", seller)] if seller else []
            for position, line in enumerate(lines):
                place = (rows or range(len(lines)))[position]
                box = [0.1, 0.1 + place * 0.05, 0.9, 0.14 + place * 0.05]
                session.add(LineRow(**owned, id=new_id("lin"), position=position, page=1, box=box))
                found += [(position, name, value) for name, value in line.items()]
            for position, name, value in found:
                session.add(
                    FieldRow(
                        **owned,
                        id=new_id("fld"),
                        position=position,
                        name=name,
                        value=value,
                        raw=value,
                        page=1,
                        confidence=confidence,
                        method=method,
                    )
                )

    def documents(self) -> list[str]:
        """Return every document there is."""
        with self.parts.database.reading(self.actor.workspace_id) as session:
            return list(session.exec(select(DocumentRow.id)).all())


@pytest.fixture
def desk(parts: Parts, actor: Actor) -> Desk:
    return Desk(parts, actor)
