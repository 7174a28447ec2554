"""Rows of bundles that were made."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, UniqueConstraint
from sqlmodel import Field

from vault.database.rows import WorkspaceOwned
from vault.database.types import JsonText, UtcTime


class BundleRow(WorkspaceOwned, table=True):
    """One sealed bundle; its ZIP lies in the store under `sha256`."""

    __tablename__ = "bundle"
    __table_args__ = (UniqueConstraint("workspace_id", "number"),)

    id: str = Field(primary_key=True, max_length=40)
    number: str = Field(max_length=20)
    """Such as ``EB-2026-0001``."""
    sku: str = Field(max_length=80, index=True)
    recipient: str = Field(max_length=60)
    bundle_digest: str = Field(max_length=64)
    """SHA-256 of the tag manifest: the bundle's identity."""
    sha256: str = Field(max_length=64)
    size_bytes: int
    ledger_size: int
    """Size of the ledger its proofs speak of."""
    contents: list[dict[str, object]] = Field(sa_column=Column(JsonText, nullable=False))
    withheld: list[dict[str, object]] = Field(sa_column=Column(JsonText, nullable=False))
    made_at: datetime = Field(sa_column=Column(UtcTime, nullable=False))
    made_by: str | None = Field(default=None, max_length=40)
