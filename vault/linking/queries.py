"""What may be asked about links. Never returns rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Literal, cast

from sqlmodel import Session, col, select

from vault.catalogue.product import Product
from vault.catalogue.queries import products_by_ids
from vault.documents.tables import DocumentRow
from vault.linking.reasons import Reason
from vault.linking.tables import LinkRow
from vault.linking.views import ChoiceView, LinkView
from vault.values import Box


def links_of_document(session: Session, document_id: str) -> list[LinkView]:
    """Return the answer for every goods line of the document, by line."""
    statement = select(LinkRow).where(LinkRow.document_id == document_id, LinkRow.position >= 0)
    return _views(session, session.exec(statement.order_by(col(LinkRow.position))).all())


def lost_decisions(session: Session, document_id: str) -> list[LinkView]:
    """Return what people decided about lines that the newest reading no longer finds."""
    statement = select(LinkRow).where(LinkRow.document_id == document_id, LinkRow.position < 0)
    return _views(session, session.exec(statement.order_by(col(LinkRow.position).desc())).all())


def links_of_product(session: Session, product_id: str) -> list[LinkView]:
    """Return the lines linked to the product, automatic and confirmed, of documents that still stand; none that waits."""
    statement = (
        select(LinkRow)
        .join(DocumentRow, col(DocumentRow.id) == LinkRow.document_id)
        .where(
            LinkRow.product_id == product_id,
            LinkRow.outcome == "link",
            LinkRow.position >= 0,
            col(DocumentRow.gone).is_(False),
        )
    )
    return _views(session, session.exec(statement.order_by(col(LinkRow.document_id), col(LinkRow.position))).all())


def open_lines_of_product(session: Session, product_id: str) -> list[LinkView]:
    """Return the lines in review for which the product is one of the choices: left out of evidence, named in the preview."""
    return [
        view for view in lines_to_review(session) if any(choice.product_id == product_id for choice in view.choices)
    ]


def lines_to_review(
    session: Session, *, document_id: str | None = None, limit: int | None = None, offset: int = 0
) -> list[LinkView]:
    """Return the lines that wait for a person, likeliest first."""
    statement = (
        select(LinkRow)
        .join(DocumentRow, col(DocumentRow.id) == LinkRow.document_id)
        .where(LinkRow.outcome == "review", LinkRow.position >= 0, col(DocumentRow.gone).is_(False))
    )
    if document_id is not None:
        statement = statement.where(LinkRow.document_id == document_id)
    statement = statement.order_by(col(LinkRow.score).desc(), col(LinkRow.document_id), col(LinkRow.position)).offset(
        offset
    )
    if limit is not None:
        statement = statement.limit(limit)
    return _views(session, session.exec(statement).all())


def link_counts(session: Session, document_ids: Sequence[str]) -> dict[str, Counter[str]]:
    """Return, for each document, how many lines are linked, in review and none."""
    counts: dict[str, Counter[str]] = {document_id: Counter() for document_id in document_ids}
    statement = select(LinkRow.document_id, LinkRow.outcome).where(
        col(LinkRow.document_id).in_(document_ids), LinkRow.position >= 0
    )
    for document_id, outcome in session.exec(statement):
        counts[document_id][outcome] += 1
    return counts


def _views(session: Session, rows: Sequence[LinkRow]) -> list[LinkView]:
    wanted = {row.product_id for row in rows if row.product_id}
    wanted |= {str(choice["product_id"]) for row in rows for choice in row.candidates}
    known = products_by_ids(session, wanted) if wanted else {}
    return [_view(row, known) for row in rows]


def _view(row: LinkRow, known: dict[str, Product]) -> LinkView:
    product = known.get(row.product_id) if row.product_id else None
    return LinkView(
        id=row.id,
        document_id=row.document_id,
        position=row.position,
        outcome=cast("Literal['link', 'review', 'none']", row.outcome),
        decided_by=cast("Literal['auto', 'person']", row.decided_by),
        person_id=row.person_id,
        product_id=row.product_id,
        sku=product.sku if product else None,
        product_names=product.names if product else None,
        score=row.score,
        reasons=tuple(_reason(reason) for reason in row.reasons),
        choices=tuple(_choice(choice, known) for choice in row.candidates if choice["product_id"] in known),
        wording=row.anchor_text,
        page=row.anchor_page,
        box=Box.from_list(row.anchor_box) if row.anchor_box else None,
    )


def _reason(told: dict[str, object]) -> Reason:
    return Reason(str(told["code"]), str(told.get("detail", "")))


def _choice(told: dict[str, object], known: dict[str, Product]) -> ChoiceView:
    product = known[str(told["product_id"])]
    reasons = cast("list[dict[str, object]]", told["reasons"])
    return ChoiceView(
        product.id,
        product.sku,
        product.names,
        cast("float", told["score"]),
        tuple(_reason(reason) for reason in reasons),
    )
