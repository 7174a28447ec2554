"""Rows of how a file is to be read, and of the readings that a newer one replaced."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, UniqueConstraint
from sqlmodel import Field

from vault.database.rows import WorkspaceOwned
from vault.database.types import JsonText, UtcTime


class ReadingChoiceRow(WorkspaceOwned, table=True):
    """What a person asked for when the file is read; one row a file, the newest word."""

    __tablename__ = "reading_choice"
    __table_args__ = (UniqueConstraint("workspace_id", "file_id"),)

    id: str = Field(primary_key=True, max_length=40)
    file_id: str = Field(foreign_key="file.id", max_length=40)
    engine: str | None = Field(default=None, max_length=40)
    language: str | None = Field(default=None, max_length=20)
    by: str | None = Field(default=None, max_length=40)
    at: datetime = Field(sa_column=Column(UtcTime, nullable=False))


class EarlierRunRow(WorkspaceOwned, table=True):
    """What an earlier run read on a document. Never changed."""

    __tablename__ = "document_earlier_run"
    __table_args__ = (UniqueConstraint("workspace_id", "document_id", "run"),)

    id: str = Field(primary_key=True, max_length=40)
    document_id: str = Field(foreign_key="document.id", index=True, max_length=40)
    run: int
    reader: str = Field(max_length=120)
    read_at: datetime = Field(sa_column=Column(UtcTime, nullable=False))
    kind: str = Field(max_length=40)
    kind_confidence: float
    pages: list[dict[str, object]] = Field(sa_column=Column(JsonText, nullable=False))
    """Page records in the public form."""
    values: list[dict[str, object]] = Field(sa_column=Column(JsonText, nullable=False))
    """Every value, with the line it stood on (-1: the head), its spot, confidence, method and checks."""
