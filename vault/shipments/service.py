"""Verbs on shipments."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session, select

from vault.errors import NotFound
from vault.ledger.event import Event
from vault.ledger.service import Ledger
from vault.parts import Parts
from vault.shipments.modes import trade_mode as mode_of
from vault.shipments.queries import Shipment, shipment_of_row
from vault.shipments.references import clean_reference
from vault.shipments.tables import ShipmentRow
from vault.values import Actor, new_id


def open_shipment(parts: Parts, actor: Actor, ref: str, trade_mode: str = "") -> Shipment:
    """Open a shipment, or return the one that has this reference; a trade mode that is given is set.

    Raises:
        BadInput: the reference or the trade mode cannot be used.
    """
    reference = clean_reference(ref)
    if trade_mode:
        _known(trade_mode)
    now = parts.clock()
    with parts.database.writing(actor.workspace_id) as session:
        row = ensure_shipment(session, parts.ledger, actor, reference, now=now)
        if trade_mode and row.trade_mode != trade_mode:
            _set_mode(session, parts.ledger, actor, row, trade_mode, now=now)
        return shipment_of_row(row)


def set_trade_mode(parts: Parts, actor: Actor, shipment_id: str, trade_mode: str) -> Shipment:
    """Say under which regime the shipment came in; it decides which papers it needs.

    Raises:
        BadInput: no such trade mode.
        NotFound: no such shipment in this workspace.
    """
    _known(trade_mode)
    with parts.database.writing(actor.workspace_id) as session:
        row = session.exec(select(ShipmentRow).where(ShipmentRow.id == shipment_id)).first()
        if row is None:
            msg = f"got the shipment {shipment_id[:40]!r}, which is not in this workspace"
            raise NotFound(msg, hint="Choose one from the list of shipments.")
        if row.trade_mode != trade_mode:
            _set_mode(session, parts.ledger, actor, row, trade_mode, now=parts.clock())
        return shipment_of_row(row)


def ensure_shipment(session: Session, ledger: Ledger, actor: Actor, reference: str, *, now: datetime) -> ShipmentRow:
    """Return the shipment of a cleaned reference, opened in the caller's transaction where it is new."""
    row = session.exec(select(ShipmentRow).where(ShipmentRow.ref == reference)).first()
    if row is None:
        row = ShipmentRow(id=new_id("shp"), workspace_id=actor.workspace_id, ref=reference, created_at=now)
        session.add(row)
        session.flush()  # rows that point to it follow in the same transaction
        ledger.record(session, actor, Event("shipment.opened", row.id, body={"ref": reference}), now=now)
    return row


def _known(code: str) -> None:
    mode_of(code)


def _set_mode(session: Session, ledger: Ledger, actor: Actor, row: ShipmentRow, code: str, *, now: datetime) -> None:
    facts: dict[str, str | int | list[str]] = {"trade_mode": code, "was": row.trade_mode}
    row.trade_mode = code
    session.add(row)
    ledger.record(session, actor, Event("shipment.trade_mode_set", row.id, facts=facts), now=now)
