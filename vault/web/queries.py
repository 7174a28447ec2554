"""What single pages ask across rooms: which papers a person looks for, what became of files, what a job works on."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import CompoundSelect
from sqlmodel import Session, col, func, or_, select

from vault.documents.queries import DocumentView, accepted_at, documents
from vault.documents.replay import HEAD
from vault.documents.tables import CorrectionRow, DocumentRow, FieldRow
from vault.intake.queries import File, files
from vault.intake.tables import FileRow
from vault.jobs.queries import Job, jobs
from vault.linking.queries import link_counts
from vault.linking.tables import LinkRow
from vault.web import labels
from vault.web.desk import SURE_KIND


@dataclass(frozen=True, slots=True)
class Hits:
    """One page of what was found."""

    ids: tuple[str, ...]
    total: int


def find_documents(
    session: Session, *, kind: str = "", text: str = "", doubtful: bool = False, limit: int, offset: int = 0
) -> Hits:
    """Return identifiers of documents, newest first: of a kind, with the text in a value or the file name, with something to check."""
    statement = select(DocumentRow.id).join(FileRow, col(FileRow.id) == DocumentRow.file_id)
    statement = statement.where(col(DocumentRow.gone).is_(False))
    if kind:
        statement = statement.where(DocumentRow.kind == kind)
    if text:
        in_values = select(FieldRow.document_id).where(
            or_(
                col(FieldRow.value).icontains(text, autoescape=True), col(FieldRow.raw).icontains(text, autoescape=True)
            )
        )
        in_corrections = select(CorrectionRow.document_id).where(
            col(CorrectionRow.value).icontains(text, autoescape=True), CorrectionRow.state == "active"
        )
        statement = statement.where(
            or_(
                col(FileRow.name).icontains(text, autoescape=True),
                col(DocumentRow.id).in_(in_values),
                col(DocumentRow.id).in_(in_corrections),
            )
        )
    if doubtful:
        open_kind = (col(DocumentRow.kind_confidence) < SURE_KIND) & col(DocumentRow.kind_confirmed_by).is_(None)
        statement = statement.where(or_(col(DocumentRow.id).in_(_doubtful()), open_kind))
    total = session.exec(select(func.count()).select_from(statement.subquery())).one()
    ordered = statement.order_by(col(FileRow.received_at).desc(), col(FileRow.id), col(DocumentRow.page_from))
    return Hits(tuple(session.exec(ordered.offset(offset).limit(limit)).all()), total)


@dataclass(frozen=True, slots=True)
class Waiting:
    """The papers with values that wait for a person, in the order they are gone through."""

    ids: tuple[str, ...]
    """With the paper asked for, even where nothing on it waits any more: it says where one was."""
    values: int
    papers: int
    kinds: int
    """Papers of which nobody is sure what kind they are."""


def waiting_values(session: Session, *, beside: str = "") -> Waiting:
    """Return which papers have values to check, the newest first. Goods lines without a product are another list's matter."""
    spots = _values_waiting().subquery()
    counts = dict(session.execute(select(spots.c.document_id, func.count()).group_by(spots.c.document_id)).all())
    statement = (
        select(DocumentRow.id)
        .join(FileRow, col(FileRow.id) == DocumentRow.file_id)
        .where(or_(col(DocumentRow.id).in_(select(spots.c.document_id)), DocumentRow.id == beside))
        .where(col(DocumentRow.gone).is_(False))
        .order_by(col(FileRow.received_at).desc(), col(FileRow.id), col(DocumentRow.page_from))
    )
    ids = tuple(session.exec(statement).all())
    there = [counts[one] for one in ids if one in counts]
    open_kinds = select(func.count(col(DocumentRow.id))).where(
        DocumentRow.kind_confidence < SURE_KIND,
        col(DocumentRow.kind_confirmed_by).is_(None),
        col(DocumentRow.gone).is_(False),
    )
    return Waiting(ids, sum(there), len(there), session.exec(open_kinds).one())


def _doubtful() -> CompoundSelect[str]:
    lines = select(LinkRow.document_id).where(LinkRow.outcome == "review")
    return select(_values_waiting().subquery().c.document_id).union(lines)


def _values_waiting() -> CompoundSelect[str, int, str, int]:
    """Select the spots that are shown for checking: too little sure and not looked at yet, or corrected where the paper now reads otherwise."""
    at_spot = (
        (col(CorrectionRow.document_id) == FieldRow.document_id)
        & (col(CorrectionRow.position) == FieldRow.position)
        & (col(CorrectionRow.name) == FieldRow.name)
        & (col(CorrectionRow.ordinal) == FieldRow.ordinal)
    )
    spot = (col(FieldRow.document_id), col(FieldRow.position), col(FieldRow.name), col(FieldRow.ordinal))
    low = (
        select(*spot)
        .outerjoin(CorrectionRow, at_spot & (col(CorrectionRow.state) == "active"))
        .where(FieldRow.confidence < accepted_at(), col(CorrectionRow.id).is_(None))
    )
    back = select(*spot).join(CorrectionRow, at_spot & (col(CorrectionRow.state) == "review"))
    alone = select(
        col(CorrectionRow.document_id), col(CorrectionRow.position), col(CorrectionRow.name), col(CorrectionRow.ordinal)
    ).where(CorrectionRow.state == "review", CorrectionRow.position == HEAD, CorrectionRow.value != "")
    return low.union(back, alone)


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One file of a shipment with what became of it."""

    file: File
    papers: tuple[DocumentView, ...]
    job: Job | None
    """The newest unfinished or failed work on it; None where all is done."""
    linked: int
    to_check: int


def paper_rows(session: Session, found: list[File]) -> list[PaperRow]:
    """Return the files with what became of each."""
    rows = []
    for one in found:
        papers = tuple(documents(session, file_id=one.id))
        counts = link_counts(session, [paper.id for paper in papers])
        work = jobs(session, subjects=[one.id, *(paper.id for paper in papers)])
        open_work = next((job for job in work if job.state != "done"), None)
        linked = sum(count["link"] for count in counts.values())
        rows.append(PaperRow(one, papers, open_work, linked, sum(count["review"] for count in counts.values())))
    return rows


@dataclass(frozen=True, slots=True)
class Subject:
    """A file or a document."""

    name: str
    document_id: str = ""


def subject_names(session: Session, subjects: Collection[str]) -> dict[str, Subject]:
    """Return the subjects by identifier; what is not there any more is left out."""
    file_ids = [subject for subject in subjects if subject.startswith("fil_")]
    named = {file.id: Subject(file.name) for file in files(session, ids=file_ids)}
    others = [subject for subject in subjects if subject not in named]
    for view in documents(session, ids=others) if others else ():
        named[view.id] = Subject(f"{labels.kind(view.kind)} · {view.file_name}", view.id)
    return named
