"""Looking at evidence is an event too: who saw which paper or took which file, when."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Final

from vault.ledger.event import Event
from vault.ledger.queries import events_of
from vault.parts import Parts
from vault.values import Actor

VIEWING: Final = timedelta(minutes=10)
"""Pictures of a paper asked for so soon after its page belong to that viewing."""


def record_read(parts: Parts, actor: Actor, kind: str, subject: str, **facts: str | int) -> None:
    """Record that somebody saw or took a piece of evidence, before it is handed out."""
    event = Event(kind, subject, facts=dict(facts))
    with parts.database.writing(actor.workspace_id) as session:
        parts.ledger.record(session, actor, event, now=parts.clock())


def record_picture(parts: Parts, actor: Actor, document_id: str, page: int) -> None:
    """Record a look at one page's picture, unless the same person has just opened the paper it belongs to."""
    now = parts.clock()
    with parts.database.reading(actor.workspace_id) as session:
        seen = any(
            event.type in {"document.viewed", "document.page_viewed"}
            and now - event.at < VIEWING
            and json.loads(event.header)["actor"] == (actor.person_id or "")
            for event in events_of(session, document_id)
        )
    if not seen:
        record_read(parts, actor, "document.page_viewed", document_id, page=page)
