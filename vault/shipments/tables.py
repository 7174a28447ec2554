"""Rows of shipments."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, UniqueConstraint
from sqlmodel import Field

from vault.database.rows import WorkspaceOwned
from vault.database.types import UtcTime


class ShipmentRow(WorkspaceOwned, table=True):
    """One shipment. `trade_mode` is a code of `vault.shipments.modes`; empty while nobody has said it."""

    __tablename__ = "shipment"
    __table_args__ = (UniqueConstraint("workspace_id", "ref"),)

    id: str = Field(primary_key=True, max_length=40)
    ref: str = Field(max_length=80)
    trade_mode: str = Field(default="", max_length=40)
    created_at: datetime = Field(sa_column=Column(UtcTime, nullable=False))
