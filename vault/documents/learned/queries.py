"""What the other rooms ask about learned layouts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from vault.documents.learned.layout import LearnedLayout, layout_from_json
from vault.documents.learned.tables import LayoutRow, LayoutSampleRow
from vault.errors import NotFound


@dataclass(frozen=True, slots=True)
class LayoutView:
    """A learned layout as a person sees it."""

    layout: LearnedLayout
    learned_at: datetime
    document_ids: tuple[str, ...]
    """The papers it was learned from; none for one that was imported."""

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields whose places it knows."""
        return tuple(dict.fromkeys(rule.name for rule in self.layout.rules if not rule.forbids))

    @property
    def columns(self) -> tuple[str, ...]:
        """The fields of goods lines whose columns it knows."""
        return tuple(column.name for column in self.layout.columns)


def layouts(session: Session) -> tuple[LearnedLayout, ...]:
    """Return every layout of the workspace."""
    return tuple(layout_from_json(row.layout) for row in session.exec(select(LayoutRow).order_by(LayoutRow.id)))


def layout_views(session: Session) -> list[LayoutView]:
    """Return the layouts of the workspace, the newest first."""
    rows = session.exec(select(LayoutRow).order_by(col(LayoutRow.learned_at).desc(), LayoutRow.id)).all()
    samples = session.exec(select(LayoutSampleRow).order_by(col(LayoutSampleRow.taught_at).desc())).all()
    return [
        LayoutView(
            layout_from_json(row.layout),
            row.learned_at,
            tuple(sample.document_id for sample in samples if sample.layout_id == row.id),
        )
        for row in rows
    ]


def layout_view(session: Session, layout_id: str) -> LayoutView:
    """Return one layout.

    Raises:
        NotFound: no such layout in this workspace.
    """
    found = next((view for view in layout_views(session) if view.layout.id == layout_id), None)
    if found is None:
        msg = f"no learned layout {layout_id} in this workspace"
        raise NotFound(msg, hint="It may have been forgotten meanwhile; look at the list.")
    return found
