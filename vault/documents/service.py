"""The verbs on documents: read a file into documents, correct a value, set the kind.

A run computes outside any transaction and saves in one; what people said about the same spots is carried over (`replay.py`).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from importlib.metadata import version

from sqlmodel import Session, col, delete, select

from vault.documents.answer import answer, page_record, warning_records
from vault.documents.fields import FURTHER_HEAD_TYPES, FURTHER_LINE_TYPES, HEAD_TYPES, LINE_TYPES, type_of
from vault.documents.found import Found, Paper
from vault.documents.kind_codes import KINDS
from vault.documents.learned.queries import layouts
from vault.documents.learned.service import learn_or_say
from vault.documents.normalise import normalise
from vault.documents.queries import WORDS, ShownValue, document_view
from vault.documents.replay import HEAD, Correction, replay
from vault.documents.rereading.queries import choice_of
from vault.documents.rereading.service import keep_run
from vault.documents.tables import CorrectionRow, DocumentRow, FieldRow, LineRow
from vault.documents.understand import UNDERSTANDING_VERSION, understand
from vault.errors import BadInput, NotFound
from vault.intake.queries import file_by_id
from vault.ledger.event import Event
from vault.parts import Parts
from vault.reading.page import Reading
from vault.reading.page_json import page_to_json
from vault.reading.reader import READER_VERSION, Limits, read_bytes
from vault.values import Actor, Box, new_id, parse_sha256

LONGEST_READER = 120
"""As long as the row takes."""

LONGEST_VALUE = 2000
"""As long as the row takes."""

Progress = Callable[[int, int], None]


def limits_of(parts: Parts) -> Limits:
    """Return the limits this vault reads foreign bytes under."""
    settings = parts.settings
    return Limits(max_pages=settings.max_pages, page_seconds=settings.page_seconds, memory_mb=settings.reader_memory_mb)


def read_file(parts: Parts, workspace_id: str, file_id: str, progress: Progress) -> list[str]:
    """Read a stored file and save the documents found in it; return their ids, in the order of the pages.

    Raises:
        NotFound: no such file.
        Unreadable: the file cannot be opened at all. Single pages that cannot be read are warnings, not errors.
    """
    with parts.database.reading(workspace_id) as session:
        file = file_by_id(session, file_id)
        learned = layouts(session)
        choice = choice_of(session, file_id)
    digest = parse_sha256(file.sha256)
    limits = replace(limits_of(parts), engine=choice.engine, language=choice.language)
    with parts.store.as_file(digest) as path:
        reading = read_bytes(path, limits=limits, progress=progress)
    papers = understand(reading, learned)
    parts.derived.write(digest, WORDS, json.dumps({"pages": [page_to_json(page) for page in reading.pages]}).encode())
    actor = Actor(workspace_id, "job")
    now = parts.clock()
    with parts.database.writing(workspace_id) as session:
        rows = [_save(session, workspace_id, file_id, reading, paper, now=now) for paper in papers]
        _mark_gone(session, file_id, kept={row.id for row in rows})
        for row, paper in zip(rows, papers, strict=True):
            parts.ledger.record(session, actor, _read_event(row, reading, paper), now=now)
        ids = [row.id for row in rows]
        corrected = _with_corrections(session, ids)
    for document_id in corrected:
        learn_or_say(parts, actor, document_id)
    return ids


def correct(
    parts: Parts,
    actor: Actor,
    document_id: str,
    *,
    name: str,
    position: int = HEAD,
    ordinal: int = 0,
    value: str,
    pointed: tuple[int, Box] | None = None,
) -> None:
    """Record what a person says the paper reads at one spot; an empty value says it is not on the paper.

    Args:
        parts: The vault.
        actor: Who says so.
        document_id: The document.
        name: The field.
        position: The line, `HEAD` for the head.
        ordinal: Which of the values shown for a field of the head; one more than there are adds one.
        value: As the paper shows it.
        pointed: Page and displayed box a person pointed at; else the spot of what was read there.

    Raises:
        NotFound: no such document or line.
        BadInput: an unknown field, or a value that does not have the form of the field.
    """
    with parts.database.reading(actor.workspace_id) as session:
        view = document_view(session, document_id)
    on_line = position != HEAD
    plain = _checked(name, value, on_line=on_line)
    if on_line:
        line = next((line for line in view.lines if line.position == position), None)
        if line is None:
            msg = f"got line {position + 1} of a document with {len(view.lines)} lines"
            raise NotFound(msg, hint="Reload the page: the document was read again meanwhile.")
        shown, page, box, ordinal = line.fields.get(name), line.page, line.box, 0
    else:
        shown, ordinal = _value_at(view.head.get(name, ()), name, ordinal)
        page, box = (shown.page, shown.box) if shown else (None, None)
        page, box = pointed or (page, box)
    now = parts.clock()
    with parts.database.writing(actor.workspace_id) as session:
        earlier = _corrections_at(session, document_id, name=name, position=position, ordinal=ordinal)
        read_value = (
            earlier[-1].read_value if earlier and earlier[-1].state == "active" else (shown.value if shown else None)
        )
        for row in earlier:
            row.state = "superseded"
            session.add(row)
        correction = CorrectionRow(
            id=new_id("cor"),
            workspace_id=actor.workspace_id,
            document_id=document_id,
            sha256=view.sha256,
            position=position,
            name=name,
            ordinal=ordinal,
            read_value=read_value,
            value=plain,
            page=page,
            box=box.as_list() if box else None,
            by=actor.person_id,
            at=now,
        )
        session.add(correction)
        parts.ledger.record(
            session,
            actor,
            Event(
                "document.corrected",
                document_id,
                {"sha256": view.sha256, "field": name, "position": position, "correction": correction.id},
                {"read": read_value, "value": plain},
            ),
            now=now,
        )
    learn_or_say(parts, actor, document_id)


def set_kind(parts: Parts, actor: Actor, document_id: str, kind: str) -> None:
    """Record what kind a person says the document is. The values already read stay; a new run keeps the kind.

    Raises:
        NotFound: no such document.
        BadInput: no such kind.
    """
    if kind not in KINDS:
        msg = f"got the kind {kind!r}, expected one of {', '.join(sorted(KINDS))}"
        raise BadInput(msg)
    now = parts.clock()
    with parts.database.writing(actor.workspace_id) as session:
        row = session.get(DocumentRow, document_id)
        if row is None:
            msg = f"no document {document_id} in this workspace"
            raise NotFound(msg)
        before, row.kind, row.kind_confidence, row.kind_confirmed_by = (
            row.kind,
            kind,
            1.0,
            actor.person_id or actor.channel,
        )
        session.add(row)
        parts.ledger.record(
            session,
            actor,
            Event("document.kind-set", document_id, {"sha256": row.sha256, "from": before, "to": kind}),
            now=now,
        )
    learn_or_say(parts, actor, document_id)


def reader_of(reading: Reading, paper: Paper) -> str:
    """Name what read the paper: the versions of reader and understanding, the engines whose answers depend on their own, what was learned."""
    engines = [f"pypdfium2 {version('pypdfium2')}"] if any(page.method == "text" for page in reading.pages) else []
    named = {part for page in reading.pages if page.method in ("ocr", "structured") for part in page.engine.split(", ")}
    engines += sorted(part for part in named if part and not part.startswith("pdfium "))
    learned = f", {paper.layout}" if paper.layout else ""
    told = (
        f"reader {READER_VERSION} ({', '.join(engines) or 'no engine'}), understanding {UNDERSTANDING_VERSION}{learned}"
    )
    return told[:LONGEST_READER]


def _value_at(values: Sequence[ShownValue], name: str, place: int) -> tuple[ShownValue | None, int]:
    """Return the value shown at a place and its own ordinal; for the place after the last, none and the first ordinal that is free."""
    if not 0 <= place <= len(values):
        msg = f"got value {place + 1} of {name}, expected one of the {len(values)} there or the next"
        raise BadInput(msg, hint="Reload the page: the document was read again meanwhile.")
    if place < len(values):
        return values[place], values[place].ordinal
    taken = {shown.ordinal for shown in values}
    return None, next(ordinal for ordinal in range(len(values) + 1) if ordinal not in taken)


def _checked(name: str, value: str, *, on_line: bool) -> str:
    known = {**LINE_TYPES, **FURTHER_LINE_TYPES} if on_line else {**HEAD_TYPES, **FURTHER_HEAD_TYPES}
    if name not in known:
        msg = f"got the field {name!r}, which the {'lines' if on_line else 'head'} of a document does not have"
        raise BadInput(msg)
    text = " ".join(value.split())
    if not text:
        return ""
    if len(text) > LONGEST_VALUE:
        msg = f"got {len(text)} characters for {name}, expected at most {LONGEST_VALUE}"
        raise BadInput(msg, hint="Shorten it to what identifies the value.", reason="too-long")
    kind_of_value = type_of(name, line=on_line)
    plain = normalise(kind_of_value, text)
    if plain is None:
        forms = {
            "date": "a date such as 2026-03-09",
            "number": "a number such as 1200 or 13.5",
            "currency": "a code such as CNY",
            "country": "a country such as AU or Australia",
            "hs_code": "a code in digits such as 3304990039",
            "yes_no": "yes or no",
        }
        msg = (
            f"got {text[:60]!r} for {name}, expected {forms.get(kind_of_value, 'a value of the type ' + kind_of_value)}"
        )
        raise BadInput(
            msg,
            hint="Type the value as the paper shows it, or leave it empty when it is not on the paper.",
            reason=f"form-{kind_of_value}",
        )
    return plain.value


def _save(
    session: Session, workspace_id: str, file_id: str, reading: Reading, paper: Paper, *, now: datetime
) -> DocumentRow:
    row = session.exec(
        select(DocumentRow).where(DocumentRow.file_id == file_id, DocumentRow.page_from == paper.page_from)
    ).first()
    pages = [page_record(page) for page in reading.pages if paper.page_from <= page.number <= paper.page_to]
    reader = reader_of(reading, paper)
    warnings = warning_records(reading, paper)
    if row is None:
        row = DocumentRow(
            id=new_id("doc"),
            workspace_id=workspace_id,
            file_id=file_id,
            sha256=reading.sha256,
            page_from=paper.page_from,
            page_to=paper.page_to,
            kind=paper.kind,
            kind_confidence=paper.kind_confidence,
            reader=reader,
            read_at=now,
            pages=pages,
            warnings=warnings,
        )
    else:
        keep_run(session, row, reader=reader)
        row.run += 1
        row.page_to, row.reader, row.read_at, row.gone = paper.page_to, reader, now, False
        row.pages, row.warnings = pages, warnings
        if row.kind_confirmed_by is None:
            row.kind, row.kind_confidence = paper.kind, paper.kind_confidence
    session.add(row)
    session.flush()
    _replace_values(session, row, paper)
    _carry_over(session, row, paper)
    return row


def _replace_values(session: Session, row: DocumentRow, paper: Paper) -> None:
    session.execute(delete(FieldRow).where(col(FieldRow.document_id) == row.id))
    session.execute(delete(LineRow).where(col(LineRow.document_id) == row.id))
    for name, values in paper.head.items():
        session.add_all(_field_row(row, HEAD, name, ordinal, value) for ordinal, value in enumerate(values))
    for position, line in enumerate(paper.lines):
        session.add(
            LineRow(
                id=new_id("lin"),
                workspace_id=row.workspace_id,
                document_id=row.id,
                position=position,
                page=line.page,
                box=line.box.as_list() if line.box else None,
            )
        )
        session.add_all(_field_row(row, position, name, 0, value) for name, value in line.fields.items())


def _field_row(row: DocumentRow, position: int, name: str, ordinal: int, found: Found) -> FieldRow:
    return FieldRow(
        id=new_id("fld"),
        workspace_id=row.workspace_id,
        document_id=row.id,
        position=position,
        name=name,
        ordinal=ordinal,
        value=found.value,
        raw=found.raw,
        code=found.code,
        page=found.page,
        box=found.box.as_list() if found.box else None,
        confidence=found.confidence,
        method=found.method,
        checks=list(found.checks),
    )


def _carry_over(session: Session, row: DocumentRow, paper: Paper) -> None:
    rows = {
        correction.id: correction
        for correction in session.exec(
            select(CorrectionRow).where(CorrectionRow.document_id == row.id, CorrectionRow.state != "superseded")
        )
    }
    for replayed in replay([_correction(correction) for correction in rows.values()], paper):
        rows[replayed.id].state, rows[replayed.id].position = replayed.state, replayed.position
        session.add(rows[replayed.id])


def _correction(row: CorrectionRow) -> Correction:
    box = Box.from_list(row.box) if row.box else None
    return Correction(row.id, row.position, row.name, row.ordinal, row.read_value, row.page, box, row.value)


def _corrections_at(
    session: Session, document_id: str, *, name: str, position: int, ordinal: int
) -> Sequence[CorrectionRow]:
    return session.exec(
        select(CorrectionRow)
        .where(
            CorrectionRow.document_id == document_id,
            CorrectionRow.name == name,
            CorrectionRow.position == position,
            CorrectionRow.ordinal == ordinal,
            CorrectionRow.state != "superseded",
        )
        .order_by(col(CorrectionRow.at))
    ).all()


def _with_corrections(session: Session, document_ids: Sequence[str]) -> list[str]:
    rows = session.exec(
        select(CorrectionRow.document_id).where(
            col(CorrectionRow.document_id).in_(document_ids), CorrectionRow.state == "active"
        )
    ).all()
    return [document_id for document_id in document_ids if document_id in set(rows)]


def _mark_gone(session: Session, file_id: str, *, kept: Iterable[str]) -> None:
    for row in session.exec(
        select(DocumentRow).where(DocumentRow.file_id == file_id, col(DocumentRow.id).not_in(kept))
    ):
        row.gone = True
        session.add(row)


def _read_event(row: DocumentRow, reading: Reading, paper: Paper) -> Event:
    said = json.dumps(answer("", reading, paper), ensure_ascii=False, sort_keys=True)
    return Event(
        "document.read",
        row.id,
        {
            "file": row.file_id,
            "sha256": row.sha256,
            "pages": f"{row.page_from}-{row.page_to}",
            "kind": row.kind,
            "run": row.run,
            "reader": row.reader,
            "unread_pages": sum(
                page.method == "unread" for page in reading.pages if row.page_from <= page.number <= row.page_to
            ),
            "answer_sha256": hashlib.sha256(said.encode()).hexdigest(),
        },
    )
