"""Rows of documents: the papers found in a file, what each reading run found on them, and what people corrected."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, UniqueConstraint
from sqlmodel import Field

from vault.database.rows import WorkspaceOwned
from vault.database.types import JsonText, UtcTime


class DocumentRow(WorkspaceOwned, table=True):
    """One paper: a file, or a run of pages of one. `page_from` tells the papers of a file apart and stays the same over reading runs."""

    __tablename__ = "document"
    __table_args__ = (UniqueConstraint("workspace_id", "file_id", "page_from"),)

    id: str = Field(primary_key=True, max_length=40)
    file_id: str = Field(foreign_key="file.id", index=True, max_length=40)
    sha256: str = Field(max_length=64, index=True)
    """Of the file: corrections and links are anchored to it."""
    page_from: int
    page_to: int
    kind: str = Field(max_length=40, index=True)
    kind_confidence: float
    kind_confirmed_by: str | None = Field(default=None, max_length=40)
    """Who said so, where a person set the kind; a new reading run then keeps it."""
    gone: bool = False
    """A newer run cut the file into other papers; the row stays because corrections and events speak of it."""
    run: int = 1
    """Number of the reading run whose values are shown."""
    reader: str = Field(max_length=120)
    """Engines and versions that made the run."""
    read_at: datetime = Field(sa_column=Column(UtcTime, nullable=False))
    pages: list[dict[str, object]] = Field(sa_column=Column(JsonText, nullable=False))
    """Page records in the public form: number, method, engine, confidence, rotation, words."""
    warnings: list[dict[str, object]] = Field(sa_column=Column(JsonText, nullable=False))


class LineRow(WorkspaceOwned, table=True):
    """A goods line of the present run, with the spot that anchors links to it."""

    __tablename__ = "document_line"
    __table_args__ = (UniqueConstraint("workspace_id", "document_id", "position"),)

    id: str = Field(primary_key=True, max_length=40)
    document_id: str = Field(foreign_key="document.id", index=True, max_length=40)
    position: int
    """From 0, in the order of the paper."""
    page: int | None = None
    box: list[float] | None = Field(default=None, sa_column=Column(JsonText))


class FieldRow(WorkspaceOwned, table=True):
    """One value found by the present run: of the head (`position` is -1) or of the line at `position`."""

    __tablename__ = "document_field"

    id: str = Field(primary_key=True, max_length=40)
    document_id: str = Field(foreign_key="document.id", index=True, max_length=40)
    position: int = -1
    name: str = Field(max_length=40, index=True)
    ordinal: int = 0
    """Place among several values of one field."""
    value: str = Field(max_length=2000)
    raw: str = Field(max_length=2000)
    code: str | None = Field(default=None, max_length=40)
    page: int | None = None
    box: list[float] | None = Field(default=None, sa_column=Column(JsonText))
    confidence: float
    method: str = Field(max_length=12)
    checks: list[str] = Field(default_factory=list, sa_column=Column(JsonText, nullable=False))


class CorrectionRow(WorkspaceOwned, table=True):
    """What a person says the paper reads. Never edited: a later correction of the same spot comes after it. Empty: not on the paper."""

    __tablename__ = "document_correction"

    id: str = Field(primary_key=True, max_length=40)
    document_id: str = Field(foreign_key="document.id", index=True, max_length=40)
    sha256: str = Field(max_length=64)
    position: int = -1
    name: str = Field(max_length=40)
    ordinal: int = 0
    read_value: str | None = Field(default=None, max_length=2000)
    """What the machine had read there when the person corrected it; a new run that reads something else sends it back to review."""
    value: str = Field(max_length=2000)
    page: int | None = None
    box: list[float] | None = Field(default=None, sa_column=Column(JsonText))
    state: str = Field(default="active", max_length=10)
    """`active`, `review` (no longer matches the newest run) or `superseded`."""
    by: str | None = Field(default=None, max_length=40)
    at: datetime = Field(sa_column=Column(UtcTime, nullable=False))
