"""What the other rooms ask about documents: their values as shown, corrections laid over what the machine read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from sqlmodel import Session, col, select

from vault.documents.certainty import certainty
from vault.documents.replay import HEAD
from vault.documents.tables import CorrectionRow, DocumentRow, FieldRow, LineRow
from vault.errors import NotFound
from vault.intake.tables import FileRow, ShipmentFileRow
from vault.values import Box

WORDS = "words.json"
"""Name of the derived file with the words of a file's newest run: worksheets are shown from it, layouts learned."""

DOUBTFUL = 0.9
"""Nothing rests on a value less likely right than this before a person looked: no sum, no printed cover."""


def accepted_at() -> float:
    """Return the chance of being right from which a value is taken without a person."""
    return certainty().accept_at


@dataclass(frozen=True)
class ShownValue:
    """A value as it stands: read by the machine, or corrected by a person."""

    value: str
    raw: str
    code: str | None
    page: int | None
    box: Box | None
    confidence: float
    method: str
    checks: tuple[str, ...] = ()
    corrected: bool = False
    needs_review: bool = False
    """Whether it waits for a person: less likely right than what is accepted unseen, or a correction that no longer fits."""
    read_value: str | None = None
    """What the machine read, where a person corrected it."""
    ordinal: int = 0
    """Its own place among the values of the field. It stays when a person says that another of them is not on the paper."""

    def is_doubtful(self, least: float = DOUBTFUL) -> bool:
        """Whether the value is too unsure for anything to rest on it."""
        came_back = self.needs_review and self.confidence >= accepted_at()
        return came_back or self.confidence < least


@dataclass(frozen=True)
class ShownLine:
    """A goods line as it stands."""

    position: int
    page: int | None
    box: Box | None
    fields: dict[str, ShownValue]


@dataclass(frozen=True)
class DocumentView:
    """A document as it stands."""

    id: str
    file_id: str
    sha256: str
    file_name: str
    media_type: str
    received_at: datetime
    kind: str
    kind_confidence: float
    kind_confirmed: bool
    page_from: int
    page_to: int
    pages: list[dict[str, object]]
    warnings: list[dict[str, object]]
    shipment_ids: tuple[str, ...]
    run: int
    reader: str
    read_at: datetime
    head: dict[str, tuple[ShownValue, ...]]
    lines: tuple[ShownLine, ...]

    def first(self, name: str) -> str | None:
        """Return the first value of a head field, None where the paper has none."""
        values = self.head.get(name)
        return values[0].value if values else None


def document_view(session: Session, document_id: str) -> DocumentView:
    """Return one document.

    Raises:
        NotFound: no such document in this workspace.
    """
    found = documents(session, ids=[document_id])
    if not found:
        msg = f"no document {document_id} in this workspace"
        raise NotFound(msg)
    return found[0]


def documents(
    session: Session,
    *,
    shipment_id: str | None = None,
    file_id: str | None = None,
    kind: str | None = None,
    ids: Collection[str] | None = None,
    limit: int | None = None,
    offset: int = 0,
) -> list[DocumentView]:
    """Return documents with all their values, newest first received; those a newer run replaced only when asked for by id."""
    statement = select(DocumentRow, FileRow).join(FileRow, col(FileRow.id) == DocumentRow.file_id)
    statement = statement.where(col(DocumentRow.gone).is_(False) if ids is None else col(DocumentRow.id).in_(ids))
    if shipment_id is not None:
        statement = statement.join(ShipmentFileRow, col(ShipmentFileRow.file_id) == DocumentRow.file_id).where(
            ShipmentFileRow.shipment_id == shipment_id
        )
    if file_id is not None:
        statement = statement.where(DocumentRow.file_id == file_id)
    if kind is not None:
        statement = statement.where(DocumentRow.kind == kind)
    statement = statement.order_by(col(FileRow.received_at).desc(), col(FileRow.id), col(DocumentRow.page_from)).offset(
        offset
    )
    if limit is not None:
        statement = statement.limit(limit)
    pairs = session.exec(statement).all()
    wanted = [row.id for row, _ in pairs]
    head, of_lines = _values(session, wanted)
    lines = _lines(session, wanted, of_lines)
    shipments = _shipments(session, {row.file_id for row, _ in pairs})
    return [_view(row, file, shipments[row.file_id], head[row.id], lines[row.id]) for row, file in pairs]


def document_ids_of_file(session: Session, file_id: str) -> list[str]:
    """Return the documents of a file, in the order of its pages."""
    statement = (
        select(DocumentRow.id)
        .where(DocumentRow.file_id == file_id, col(DocumentRow.gone).is_(False))
        .order_by(col(DocumentRow.page_from))
    )
    return list(session.exec(statement).all())


def _view(
    row: DocumentRow,
    file: FileRow,
    shipment_ids: tuple[str, ...],
    head: dict[str, tuple[ShownValue, ...]],
    lines: tuple[ShownLine, ...],
) -> DocumentView:
    return DocumentView(
        id=row.id,
        file_id=row.file_id,
        sha256=row.sha256,
        file_name=file.name,
        media_type=file.media_type,
        received_at=file.received_at,
        kind=row.kind,
        kind_confidence=row.kind_confidence,
        kind_confirmed=row.kind_confirmed_by is not None,
        page_from=row.page_from,
        page_to=row.page_to,
        pages=row.pages,
        warnings=row.warnings,
        shipment_ids=shipment_ids,
        run=row.run,
        reader=row.reader,
        read_at=row.read_at,
        head=head,
        lines=lines,
    )


_Spot = tuple[int, str, int]
"""Position, field name, ordinal."""


def _values(
    session: Session, document_ids: Collection[str]
) -> tuple[dict[str, dict[str, tuple[ShownValue, ...]]], dict[tuple[str, int], dict[str, ShownValue]]]:
    """Return the head of each document, and the fields of each (document, position)."""
    spots: dict[str, dict[_Spot, ShownValue]] = defaultdict(dict)
    for row in session.exec(select(FieldRow).where(col(FieldRow.document_id).in_(document_ids))):
        spots[row.document_id][row.position, row.name, row.ordinal] = _shown(row)
    corrections = select(CorrectionRow).where(
        col(CorrectionRow.document_id).in_(document_ids), CorrectionRow.state != "superseded"
    )
    for correction in session.exec(corrections.order_by(col(CorrectionRow.at))):
        _lay_over(spots[correction.document_id], correction)
    head: dict[str, dict[str, tuple[ShownValue, ...]]] = defaultdict(dict)
    of_lines: dict[tuple[str, int], dict[str, ShownValue]] = defaultdict(dict)
    for document_id, values in spots.items():
        for (position, name, _), shown in sorted(values.items(), key=lambda item: item[0]):
            if position == HEAD:
                head[document_id][name] = (*head[document_id].get(name, ()), shown)
            else:
                of_lines[document_id, position][name] = shown
    return head, of_lines


def _lay_over(values: dict[_Spot, ShownValue], correction: CorrectionRow) -> None:
    spot = (correction.position, correction.name, correction.ordinal)
    shown = values.get(spot)
    if correction.state == "review" and shown is not None:
        values[spot] = replace(shown, needs_review=True)
        return
    if correction.state == "review" and correction.position != HEAD:
        return  # the line it was about is not there, or reads otherwise: never put on another one
    if not correction.value:
        values.pop(spot, None)
        return
    # A person may have pointed elsewhere; on a line the correction's box is the line's, which only anchors it.
    by_person = correction.box is not None and (shown is None or correction.position == HEAD)
    box = Box.from_list(correction.box) if by_person and correction.box else (shown.box if shown else None)
    values[spot] = ShownValue(
        value=correction.value,
        raw=shown.raw if shown else "",
        code=None,
        page=correction.page if by_person or shown is None else shown.page,
        box=box,
        confidence=1.0,
        method="person",
        corrected=True,
        needs_review=correction.state == "review",
        read_value=correction.read_value,
        ordinal=correction.ordinal,
    )


def _shown(row: FieldRow) -> ShownValue:
    return ShownValue(
        value=row.value,
        raw=row.raw,
        code=row.code,
        page=row.page,
        box=Box.from_list(row.box) if row.box else None,
        confidence=row.confidence,
        method=row.method,
        checks=tuple(row.checks),
        needs_review=row.confidence < accepted_at(),
        ordinal=row.ordinal,
    )


def _lines(
    session: Session, document_ids: Collection[str], of_lines: dict[tuple[str, int], dict[str, ShownValue]]
) -> dict[str, tuple[ShownLine, ...]]:
    lines: dict[str, tuple[ShownLine, ...]] = defaultdict(tuple)
    statement = select(LineRow).where(col(LineRow.document_id).in_(document_ids)).order_by(col(LineRow.position))
    for row in session.exec(statement):
        box = Box.from_list(row.box) if row.box else None
        shown = ShownLine(row.position, row.page, box, of_lines.get((row.document_id, row.position), {}))
        lines[row.document_id] = (*lines[row.document_id], shown)
    return lines


def _shipments(session: Session, file_ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    shipments: dict[str, tuple[str, ...]] = defaultdict(tuple)
    statement = select(ShipmentFileRow).where(col(ShipmentFileRow.file_id).in_(list(file_ids)))
    for row in session.exec(statement.order_by(col(ShipmentFileRow.added_at))):
        shipments[row.file_id] = (*shipments[row.file_id], row.shipment_id)
    return shipments
