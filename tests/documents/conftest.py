"""Papers received and read by the real reader, and what is then known of them."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from vault.documents.queries import DocumentView, document_view, documents
from vault.documents.service import read_file
from vault.intake.service import receive
from vault.ledger.queries import RecordedEvent, events_of
from vault.parts import Parts
from vault.values import Actor


@dataclass
class Desk:
    """Hands papers in, has them read, and looks at what was found."""

    parts: Parts
    actor: Actor

    def hand_in(self, data: bytes, name: str = "paper.pdf") -> str:
        """Receive a file and return its id."""
        outcome = receive(self.parts, self.actor, [data], name=name, shipment_ref=None)
        assert outcome.file_id is not None, outcome.message
        return outcome.file_id

    def read(self, file_id: str) -> list[str]:
        """Read the file, as its job does, and return the documents found."""
        return read_file(self.parts, self.actor.workspace_id, file_id, lambda done, of: None)

    def hand_in_and_read(self, data: bytes, name: str = "paper.pdf") -> list[DocumentView]:
        """Do both and return the documents as they stand."""
        return [self.view(document_id) for document_id in self.read(self.hand_in(data, name))]

    def view(self, document_id: str) -> DocumentView:
        with self.parts.database.reading(self.actor.workspace_id) as session:
            return document_view(session, document_id)

    def of_file(self, file_id: str) -> list[DocumentView]:
        with self.parts.database.reading(self.actor.workspace_id) as session:
            return documents(session, file_id=file_id)

    def events(self, subject: str) -> list[RecordedEvent]:
        with self.parts.database.reading(self.actor.workspace_id) as session:
            return events_of(session, subject)


@pytest.fixture
def desk(parts: Parts, actor: Actor) -> Desk:
    return Desk(parts, actor)
