"""Rows of the ledger. Header and leaf hash never change; body and salt may be erased and the proofs stay valid."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, LargeBinary, Text
from sqlmodel import Field, SQLModel

from vault.database.rows import WorkspaceOwned
from vault.database.types import UtcTime


class EventRow(WorkspaceOwned, table=True):
    """One leaf. `header` is the exact text that was hashed; it holds no name, file name or free text."""

    __tablename__ = "ledger_event"

    index: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    type: str = Field(max_length=60, index=True)
    subject: str = Field(default="", max_length=80, index=True)
    at: datetime = Field(sa_column=Column(UtcTime, nullable=False))
    header: str = Field(sa_column=Column(Text, nullable=False))
    body: str | None = Field(default=None, sa_column=Column(Text))
    salt: bytes | None = Field(default=None, sa_column=Column(LargeBinary(32)))
    leaf_hash: bytes = Field(sa_column=Column(LargeBinary(32), nullable=False))


class NodeRow(SQLModel, table=True):
    """The hash of one complete subtree of 2**level leaves; level 0 is the leaf itself."""

    __tablename__ = "ledger_node"

    level: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    index: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    hash: bytes = Field(sa_column=Column(LargeBinary(32), nullable=False))


class CheckpointRow(SQLModel, table=True):
    """A signed note over size and root of the tree."""

    __tablename__ = "ledger_checkpoint"

    size: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    root: bytes = Field(sa_column=Column(LargeBinary(32), nullable=False))
    note: str = Field(sa_column=Column(Text, nullable=False))
    at: datetime = Field(sa_column=Column(UtcTime, nullable=False))
