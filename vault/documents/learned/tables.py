"""Rows of learned layouts, and of the corrected papers they were learned from."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, UniqueConstraint
from sqlmodel import Field

from vault.database.rows import WorkspaceOwned
from vault.database.types import JsonText, UtcTime


class LayoutRow(WorkspaceOwned, table=True):
    """What is known of a layout, in its public form."""

    __tablename__ = "layout"

    id: str = Field(primary_key=True, max_length=40)
    kind: str = Field(max_length=40)
    layout: dict[str, object] = Field(sa_column=Column(JsonText, nullable=False))
    learned_at: datetime = Field(sa_column=Column(UtcTime, nullable=False))


class LayoutSampleRow(WorkspaceOwned, table=True):
    """What one corrected paper teaches. A paper teaches one layout; the row goes when the layout is forgotten."""

    __tablename__ = "layout_sample"
    __table_args__ = (UniqueConstraint("workspace_id", "document_id"),)

    id: str = Field(primary_key=True, max_length=40)
    layout_id: str = Field(foreign_key="layout.id", index=True, max_length=40)
    document_id: str = Field(foreign_key="document.id", max_length=40)
    sample: dict[str, object] = Field(sa_column=Column(JsonText, nullable=False))
    taught_at: datetime = Field(sa_column=Column(UtcTime, nullable=False))
