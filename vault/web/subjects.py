"""What a job works on, by name and with the page to open."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlmodel import Session

from vault.documents.queries import documents
from vault.intake.queries import files
from vault.web import labels


@dataclass(frozen=True, slots=True)
class Subject:
    """A file or a document."""

    name: str
    document_id: str = ""


def names(session: Session, subjects: Collection[str]) -> dict[str, Subject]:
    """Return the subjects by identifier; what is not there any more is left out."""
    file_ids = [subject for subject in subjects if subject.startswith("fil_")]
    named = {file.id: Subject(file.name) for file in files(session, ids=file_ids)}
    others = [subject for subject in subjects if subject not in named]
    for view in documents(session, ids=others) if others else ():
        named[view.id] = Subject(f"{labels.kind(view.kind)} · {view.file_name}", view.id)
    return named
