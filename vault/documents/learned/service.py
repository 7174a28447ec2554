"""The verbs on learned layouts: learn from a corrected paper, forget, take in one that was exported. Reading itself is not done here."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from sqlmodel import Session, col, delete, select

from vault.documents.learned.layout import (
    LearnedLayout,
    layout_to_json,
    layouts_in,
    sample_from_json,
    sample_to_json,
)
from vault.documents.learned.queries import layout_view, layouts
from vault.documents.learned.recall import recognise
from vault.documents.learned.tables import LayoutRow, LayoutSampleRow
from vault.documents.learned.teach import Told, learn, sample_of
from vault.documents.queries import WORDS, DocumentView, document_view
from vault.documents.runs import Sheet
from vault.documents.tables import CorrectionRow
from vault.documents.understand import paper_as
from vault.errors import VaultError
from vault.ledger.event import Event
from vault.parts import Parts
from vault.reading.page_json import page_from_json
from vault.values import Actor, Box, new_id, parse_sha256

MOST_SAMPLES = 6
"""Papers a layout is learned from; the oldest make room."""


def learn_from(parts: Parts, actor: Actor, document_id: str) -> str | None:
    """Learn from what people corrected on a paper; return the layout's identifier, None where the paper teaches nothing.

    A paper teaches nothing as long as nobody corrected it, and while its words are not kept: they come back with its next reading, which learns too.

    Raises:
        NotFound: no such document.
    """
    with parts.database.reading(actor.workspace_id) as session:
        view = document_view(session, document_id)
        told = _told(session, document_id)
        known = layouts(session)
        before = _sample_row(session, document_id)
        layout_before = before.layout_id if before else None
    sheets = _sheets(parts, view)
    if not sheets or not (told or view.kind_confirmed or layout_before):
        return None
    paper = paper_as(sheets, view.kind if view.kind_confirmed else None)
    sample = sample_of(sheets, paper, told, kind_is_told=view.kind_confirmed)
    match = recognise(sheets, [one for one in known if one.samples])
    layout_id = layout_before or (match.layout.id if match else new_id("lay"))
    now = parts.clock()
    with parts.database.writing(actor.workspace_id) as session:
        row = _sample_row(session, document_id)
        if row is None:
            row = LayoutSampleRow(
                id=new_id("smp"),
                workspace_id=actor.workspace_id,
                layout_id=layout_id,
                document_id=document_id,
                sample={},
                taught_at=now,
            )
        row.sample, row.taught_at, row.layout_id = sample_to_json(sample), now, layout_id
        others = session.exec(
            select(LayoutSampleRow)
            .where(LayoutSampleRow.layout_id == layout_id, LayoutSampleRow.document_id != document_id)
            .order_by(col(LayoutSampleRow.taught_at).desc())
        ).all()
        for old in others[MOST_SAMPLES - 1 :]:
            session.delete(old)
        samples = [sample, *(sample_from_json(other.sample) for other in others[: MOST_SAMPLES - 1])]
        _keep(session, actor.workspace_id, learn(layout_id, samples), parts)
        session.flush()
        session.add(row)
        parts.ledger.record(
            session,
            actor,
            Event(
                "layout.learned",
                layout_id,
                {"document": document_id, "sha256": view.sha256, "samples": len(samples), "kind": paper.kind},
            ),
            now=now,
        )
    return layout_id


def learn_or_say(parts: Parts, actor: Actor, document_id: str) -> str | None:
    """Learn from a paper somebody corrected; where the program fails at that, the correction stands and the ledger says what failed."""
    try:
        return learn_from(parts, actor, document_id)
    except VaultError:
        raise
    except Exception as error:  # noqa: BLE001 - what a person said is kept already; a fault in learning from it must not look like its loss
        event = Event("layout.not-learned", document_id, {"fault": type(error).__name__}, {"message": str(error)[:500]})
        with parts.database.writing(actor.workspace_id) as session:
            parts.ledger.record(session, actor, event, now=parts.clock())
        return None


def forget(parts: Parts, actor: Actor, layout_id: str) -> None:
    """Forget a layout: papers read from now on are read without it; corrections and what was read stay.

    Raises:
        NotFound: no such layout.
    """
    with parts.database.writing(actor.workspace_id) as session:
        view = layout_view(session, layout_id)
        session.execute(delete(LayoutSampleRow).where(col(LayoutSampleRow.layout_id) == layout_id))
        session.execute(delete(LayoutRow).where(col(LayoutRow.id) == layout_id))
        parts.ledger.record(
            session,
            actor,
            Event("layout.forgotten", layout_id, {"kind": view.layout.kind, "samples": view.layout.samples}),
            now=parts.clock(),
        )


def take_in(parts: Parts, actor: Actor, exported: bytes) -> list[str]:
    """Take in layouts that `vault layouts export` wrote, all or none; return their new identifiers.

    Raises:
        BadInput: not such a file.
    """
    found = layouts_in(exported)
    now = parts.clock()
    ids: list[str] = []
    with parts.database.writing(actor.workspace_id) as session:
        for layout in found:
            fresh = replace(layout, id=new_id("lay"))
            ids.append(fresh.id)
            _keep(session, actor.workspace_id, fresh, parts)
            parts.ledger.record(
                session,
                actor,
                Event("layout.taken-in", fresh.id, {"kind": fresh.kind, "samples": fresh.samples}),
                now=now,
            )
    return ids


def _keep(session: Session, workspace_id: str, layout: LearnedLayout, parts: Parts) -> None:
    row = session.get(LayoutRow, layout.id)
    told = layout_to_json(layout)
    if row is None:
        row = LayoutRow(
            id=layout.id, workspace_id=workspace_id, kind=layout.kind, layout=told, learned_at=parts.clock()
        )
    row.kind, row.layout, row.learned_at = layout.kind, told, parts.clock()
    session.add(row)
    session.flush()


def _sample_row(session: Session, document_id: str) -> LayoutSampleRow | None:
    return session.exec(select(LayoutSampleRow).where(LayoutSampleRow.document_id == document_id)).first()


def _told(session: Session, document_id: str) -> list[Told]:
    rows: Sequence[CorrectionRow] = session.exec(
        select(CorrectionRow)
        .where(CorrectionRow.document_id == document_id, CorrectionRow.state == "active")
        .order_by(col(CorrectionRow.at))
    ).all()
    return [
        Told(row.name, row.value, row.position, row.page, Box.from_list(row.box) if row.box else None) for row in rows
    ]


def _sheets(parts: Parts, view: DocumentView) -> tuple[Sheet, ...]:
    """Return the pages of the paper as they were read, none where the words are not kept."""
    kept = parts.derived.read(parse_sha256(view.sha256), WORDS)
    if kept is None:
        return ()
    pages = [page_from_json(told) for told in json.loads(kept)["pages"]]
    return tuple(Sheet(page) for page in pages if view.page_from <= page.number <= view.page_to)
