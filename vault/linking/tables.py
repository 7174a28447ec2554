"""Rows of links between goods lines and products."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, UniqueConstraint
from sqlmodel import Field

from vault.database.rows import WorkspaceOwned
from vault.database.types import JsonText, UtcTime


class LinkRow(WorkspaceOwned, table=True):
    """The present answer for one goods line. `outcome`: link, review, none; `decided_by`: auto or person."""

    __tablename__ = "link"
    __table_args__ = (UniqueConstraint("workspace_id", "document_id", "position"),)

    id: str = Field(primary_key=True, max_length=40)
    document_id: str = Field(foreign_key="document.id", index=True, max_length=40)
    position: int
    product_id: str | None = Field(default=None, foreign_key="product.id", index=True, max_length=40)
    outcome: str = Field(max_length=10, index=True)
    decided_by: str = Field(max_length=10)
    person_id: str | None = Field(default=None, max_length=40)
    score: float = 0.0
    reasons: list[dict[str, object]] = Field(default_factory=list, sa_column=Column(JsonText, nullable=False))
    candidates: list[dict[str, object]] = Field(default_factory=list, sa_column=Column(JsonText, nullable=False))
    """Other products it might be, best first: product_id, score, reasons."""
    anchor_sha256: str = Field(max_length=64)
    anchor_page: int | None = None
    anchor_box: list[float] | None = Field(default=None, sa_column=Column(JsonText))
    anchor_text: str = Field(default="", max_length=1000)
    """What the line read when it was decided: a new run that reads something else there sends it back to review."""
    at: datetime = Field(sa_column=Column(UtcTime, nullable=False))
