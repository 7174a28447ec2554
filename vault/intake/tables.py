"""Rows of files: the bytes as they came, one row for each distinct content in a workspace, with every shipment they belong to."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, UniqueConstraint
from sqlmodel import Field

from vault.database.rows import WorkspaceOwned
from vault.database.types import UtcTime


class FileRow(WorkspaceOwned, table=True):
    """A file as received. The bytes lie in the store under `sha256`; they are never altered, moved, renamed or re-encoded."""

    __tablename__ = "file"
    __table_args__ = (UniqueConstraint("workspace_id", "sha256"),)

    id: str = Field(primary_key=True, max_length=40)
    sha256: str = Field(max_length=64, index=True)
    size_bytes: int
    media_type: str = Field(max_length=100)
    name: str = Field(max_length=400)
    """The name it came with; shown, never used as a path."""
    channel: str = Field(max_length=10)
    received_at: datetime = Field(sa_column=Column(UtcTime, nullable=False, index=True))
    received_by: str | None = Field(default=None, max_length=40)
    container_id: str | None = Field(default=None, foreign_key="file.id", index=True, max_length=40)
    """The ZIP or the mail it was unpacked from."""


class ShipmentFileRow(WorkspaceOwned, table=True):
    """A file belongs to a shipment; the same paper may serve several."""

    __tablename__ = "shipment_file"

    shipment_id: str = Field(primary_key=True, foreign_key="shipment.id", max_length=40)
    file_id: str = Field(primary_key=True, foreign_key="file.id", max_length=40)
    added_at: datetime = Field(sa_column=Column(UtcTime, nullable=False))
