"""What the faces and the higher rooms ask about shipments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from vault.shipments.tables import ShipmentRow


@dataclass(frozen=True, slots=True)
class Shipment:
    """One shipment."""

    id: str
    ref: str
    trade_mode: str
    """A code of `vault.shipments.modes`; empty while nobody has said it."""
    created_at: datetime


def shipment_by_ref(session: Session, ref: str) -> Shipment | None:
    """Return the shipment with exactly this reference."""
    row = session.exec(select(ShipmentRow).where(ShipmentRow.ref == ref)).first()
    return shipment_of_row(row) if row else None


def shipment_by_id(session: Session, shipment_id: str) -> Shipment | None:
    """Return the shipment of the identifier."""
    row = session.exec(select(ShipmentRow).where(ShipmentRow.id == shipment_id)).first()
    return shipment_of_row(row) if row else None


def shipments(session: Session, *, limit: int | None = None, offset: int = 0) -> list[Shipment]:
    """Return the shipments, the newest first."""
    newest_first = select(ShipmentRow).order_by(col(ShipmentRow.created_at).desc(), col(ShipmentRow.ref))
    return [shipment_of_row(row) for row in session.exec(newest_first.offset(offset).limit(limit)).all()]


def shipment_of_row(row: ShipmentRow) -> Shipment:
    """Return the row as a value that outlives the session."""
    return Shipment(row.id, row.ref, row.trade_mode, row.created_at)
