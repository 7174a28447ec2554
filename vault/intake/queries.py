"""What the faces and the higher rooms ask about files."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from vault.errors import NotFound
from vault.intake.tables import FileRow, ShipmentFileRow
from vault.shipments.queries import Shipment, shipment_of_row
from vault.shipments.tables import ShipmentRow
from vault.values import Sha256


@dataclass(frozen=True, slots=True)
class File:
    """A file as received."""

    id: str
    sha256: Sha256
    size_bytes: int
    media_type: str
    name: str
    channel: str
    received_at: datetime
    received_by: str | None
    container_id: str | None
    """The ZIP or the mail it was unpacked from."""


def file_by_id(session: Session, file_id: str) -> File:
    """Return the file of the identifier.

    Raises:
        NotFound: no such file in this workspace.
    """
    row = session.exec(select(FileRow).where(FileRow.id == file_id)).first()
    if row is None:
        msg = f"got the file {file_id[:40]!r}, which is not in this workspace"
        raise NotFound(msg, hint="Choose one from the list of papers.")
    return _file(row)


def file_of_sha256(session: Session, sha256: str) -> File | None:
    """Return the file with these bytes."""
    row = session.exec(select(FileRow).where(FileRow.sha256 == sha256)).first()
    return _file(row) if row else None


def files(
    session: Session,
    *,
    shipment_id: str | None = None,
    ids: Collection[str] | None = None,
    container_id: str | None = None,
    limit: int | None = None,
    offset: int = 0,
) -> list[File]:
    """Return files, the newest first; only those of a shipment, of a ZIP, or named, where that is asked."""
    found = select(FileRow).order_by(col(FileRow.received_at).desc(), col(FileRow.name), col(FileRow.id))
    if shipment_id is not None:
        found = found.join(ShipmentFileRow, col(ShipmentFileRow.file_id) == FileRow.id).where(
            ShipmentFileRow.shipment_id == shipment_id
        )
    if ids is not None:
        found = found.where(col(FileRow.id).in_(ids))
    if container_id is not None:
        found = found.where(FileRow.container_id == container_id)
    return [_file(row) for row in session.exec(found.offset(offset).limit(limit)).all()]


def shipments_of_file(session: Session, file_id: str) -> list[Shipment]:
    """Return the shipments a file belongs to, in the order it was added to them."""
    found = (
        select(ShipmentRow)
        .join(ShipmentFileRow, col(ShipmentFileRow.shipment_id) == ShipmentRow.id)
        .where(ShipmentFileRow.file_id == file_id)
        .order_by(col(ShipmentFileRow.added_at), col(ShipmentRow.ref))
    )
    return [shipment_of_row(row) for row in session.exec(found).all()]


def _file(row: FileRow) -> File:
    return File(
        id=row.id,
        sha256=Sha256(row.sha256),
        size_bytes=row.size_bytes,
        media_type=row.media_type,
        name=row.name,
        channel=row.channel,
        received_at=row.received_at,
        received_by=row.received_by,
        container_id=row.container_id,
    )
