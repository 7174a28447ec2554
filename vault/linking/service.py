"""The verbs of linking: answer for every goods line of a document, take a person's word, make a product from a line.

Proposals are worked out outside any transaction. What people decided meanwhile is read inside the saving one, and always wins.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlmodel import Session, col, select

from vault.catalogue.gtin import read_gtin
from vault.catalogue.keys import name_key
from vault.catalogue.product import Product, ProductValues
from vault.catalogue.queries import all_products, supplier_key
from vault.catalogue.service import add_product, add_term, forget_term
from vault.catalogue.tables import ProductRow
from vault.documents.queries import DocumentView, ShownLine, ShownValue, document_view, documents
from vault.documents.tables import FieldRow
from vault.errors import BadInput, NotFound
from vault.jobs.service import enqueue
from vault.jobs.steps import LINK, VERSIONS
from vault.ledger.event import Event
from vault.linking.decide import Choice, Verdict, judge_all
from vault.linking.index import CatalogueIndex, build_index
from vault.linking.line import IDENTIFYING, LEAST_SURE, GoodsLine, LineValue
from vault.linking.propose import terms_of
from vault.linking.reasons import Reason
from vault.linking.replay import Decided, carry
from vault.linking.tables import LinkRow
from vault.linking.views import Decision
from vault.parts import Parts
from vault.values import Actor, Box, new_id

LONGEST_WORDING = 1000
INDEPENDENT = frozenset({"check_digit", "barcode", "second_reader", "embedded"})
"""Checks that tell a single wrong character; arithmetic confirms amounts, not codes."""


def link_document(parts: Parts, workspace_id: str, document_id: str) -> None:
    """Answer for every goods line of the document; people's earlier decisions hold where the line still reads the same.

    Raises:
        NotFound: no such document.
    """
    with parts.database.reading(workspace_id) as session:
        view = document_view(session, document_id)
        index = build_index(all_products(session))
    _link(parts, Actor(workspace_id, "job"), view, index)


def relink_open(parts: Parts, workspace_id: str) -> list[str]:
    """Ask again about every line that was in review or none by the machine's own answer: the catalogue or its memory has grown.

    Returns:
        The documents whose answers were worked out again.
    """
    with parts.database.reading(workspace_id) as session:
        found = documents(session, ids=sorted(_with_open_lines(session)))
        index = build_index(all_products(session)) if found else CatalogueIndex(())
    for view in found:
        _link(parts, Actor(workspace_id, "job"), view, index, only_open=True)
    return [view.id for view in found]


def ask_again(parts: Parts, workspace_id: str, document_ids: Collection[str] | None = None) -> list[str]:
    """Make the linking of documents due once more, as work for the workers: not in a person's way, and visible as jobs.

    Args:
        parts: The vault.
        workspace_id: Whose documents.
        document_ids: Which, because their lines were corrected; None for all that have an open line, because the catalogue has grown.

    Returns:
        The documents that will be asked again.
    """
    with parts.database.writing(workspace_id) as session:
        due = sorted(_with_open_lines(session) if document_ids is None else set(document_ids))
        for document_id in due:
            enqueue(
                session,
                workspace_id,
                step=LINK,
                step_version=VERSIONS[LINK],
                subject=document_id,
                now=parts.clock(),
                again=True,
            )
    return due


def _with_open_lines(session: Session) -> set[str]:
    wanted = select(LinkRow.document_id).where(
        LinkRow.decided_by == "auto", col(LinkRow.outcome).in_(("review", "none")), LinkRow.position >= 0
    )
    return set(session.exec(wanted).all())


def _relink_suppliers(parts: Parts, actor: Actor, suppliers: set[str], *, besides: set[str]) -> list[str]:
    """Work out again the automatic answers on papers of these suppliers, and on the documents named: what is remembered of them has changed.

    Links that rested on a term which a person took back open again here; people's own decisions stand.
    """
    with parts.database.reading(actor.workspace_id) as session:
        sellers = select(FieldRow.document_id, FieldRow.value).where(
            FieldRow.name == "seller_name", FieldRow.position < 0
        )
        wanted = {document for document, seller in session.exec(sellers) if supplier_key(seller) in suppliers} | besides
        automatic = select(LinkRow.document_id).where(
            col(LinkRow.document_id).in_(wanted), LinkRow.decided_by == "auto"
        )
        found = documents(session, ids=set(session.exec(automatic).all()))
        index = build_index(all_products(session)) if found else CatalogueIndex(())
    for view in found:
        _link(parts, actor, view, index)
    return [view.id for view in found]


def goods_lines(view: DocumentView) -> list[GoodsLine]:
    """Return the lines of a document as linking sees them."""
    supplier = supplier_key(view.first("seller_name") or "")
    return [_goods_line(line, supplier) for line in view.lines]


def _goods_line(line: ShownLine, supplier: str) -> GoodsLine:
    values = {name: _line_value(line.fields[name]) for name in IDENTIFYING if name in line.fields}
    return GoodsLine(line.position, values, supplier, line.page, line.box)


def _line_value(shown: ShownValue) -> LineValue:
    is_ocr = shown.method == "ocr" and not shown.corrected and INDEPENDENT.isdisjoint(shown.checks)
    return LineValue(shown.value, shown.confidence, is_ocr=is_ocr, needs_review=shown.is_doubtful(LEAST_SURE))


def _link(parts: Parts, actor: Actor, view: DocumentView, index: CatalogueIndex, *, only_open: bool = False) -> None:
    lines = goods_lines(view)
    verdicts = judge_all(lines, index)
    now = parts.clock()
    with parts.database.writing(actor.workspace_id) as session:
        rows = session.exec(select(LinkRow).where(LinkRow.document_id == view.id)).all()
        before = {row.id: _state(row) for row in rows}
        automatic = {row.position: row for row in rows if row.decided_by == "auto"}
        kept = _carry_over(session, [row for row in rows if row.decided_by == "person"], automatic, lines, verdicts)
        if only_open:
            kept |= {position for position, row in automatic.items() if row.outcome == "link"}
        fresh = [line for line in lines if line.position not in kept]
        for line in fresh:
            row = automatic.pop(line.position, None) or _new_row(actor.workspace_id, view, line)
            _write(row, view, line, verdicts[line.position], now)
            session.add(row)
        for position, row in automatic.items():
            if position not in kept:
                session.delete(row)
        session.flush()
        after = {row.id: _state(row) for row in session.exec(select(LinkRow).where(LinkRow.document_id == view.id))}
        if after == before:
            session.rollback()  # the same answers as before: nothing to keep, and nothing that happened
            return
        outcomes = [verdicts[line.position].outcome for line in fresh]
        facts: dict[str, str | int | list[str]] = {name: outcomes.count(name) for name in ("link", "review", "none")}
        event = Event("link.proposed", view.id, {"sha256": view.sha256, **facts, "kept": len(kept)})
        parts.ledger.record(session, actor, event, now=now)


def _state(row: LinkRow) -> object:
    return (
        row.position,
        row.decided_by,
        row.product_id,
        row.outcome,
        row.reasons,
        row.candidates,
        row.anchor_text,
        row.anchor_page,
        row.anchor_box,
    )


def _carry_over(
    session: Session,
    decided: Sequence[LinkRow],
    automatic: dict[int, LinkRow],
    lines: Sequence[GoodsLine],
    verdicts: dict[int, Verdict],
) -> set[int]:
    """Move people's decisions to their lines of this run; returns the lines that need no new answer."""
    rows = {row.id: row for row in decided}
    carried = carry([_anchor(row) for row in decided], lines)
    by_position = {line.position: line for line in lines}
    for number, standing in enumerate(carried, start=1):  # positions are unique: make room before moving
        rows[standing.id].position = -len(rows) - number
        session.add(rows[standing.id])
        if standing.state == "holds" and standing.position in automatic:
            session.delete(automatic.pop(standing.position))
    session.flush()
    kept: set[int] = set()
    aside = -1
    for standing in carried:
        row = rows[standing.id]
        if standing.position is None:
            row.position, aside = aside, aside - 1
        elif standing.state == "holds":
            row.position = standing.position
            row.anchor_page, row.anchor_box = _spot(by_position[standing.position])
            kept.add(standing.position)
        else:
            verdicts[standing.position] = _changed(row, verdicts[standing.position])
            session.delete(row)
    session.flush()
    return kept


def _anchor(row: LinkRow) -> Decided:
    box = Box.from_list(row.anchor_box) if row.anchor_box else None
    return Decided(row.id, row.position, row.anchor_page, box, row.anchor_text)


def _changed(row: LinkRow, verdict: Verdict) -> Verdict:
    """The line reads otherwise than when a person decided: back to review, with what the person had chosen among the choices."""
    why = Reason("line-changed", row.anchor_text)
    before = (
        [Choice(row.product_id, "", 1.0, (why,))]
        if row.product_id and row.product_id not in {choice.product_id for choice in verdict.choices}
        else []
    )
    proposed = [Choice(verdict.product_id, "", verdict.score, verdict.reasons)] if verdict.product_id else []
    return Verdict("review", None, verdict.score, (why, *verdict.reasons), (*before, *proposed, *verdict.choices))


def _new_row(workspace_id: str, view: DocumentView, line: GoodsLine) -> LinkRow:
    return LinkRow(
        id=new_id("lnk"),
        workspace_id=workspace_id,
        document_id=view.id,
        position=line.position,
        outcome="none",
        decided_by="auto",
        anchor_sha256=view.sha256,
        at=view.read_at,
    )


def _write(row: LinkRow, view: DocumentView, line: GoodsLine, verdict: Verdict, now: datetime) -> None:
    row.product_id, row.outcome, row.decided_by = verdict.product_id, verdict.outcome, "auto"
    row.person_id, row.score, row.at = None, verdict.score, now
    row.reasons = [reason.as_json() for reason in verdict.reasons]
    row.candidates = [
        {
            "product_id": choice.product_id,
            "score": choice.score,
            "reasons": [reason.as_json() for reason in choice.reasons],
        }
        for choice in verdict.choices
    ]
    _anchor_to(row, view, line)


def _anchor_to(row: LinkRow, view: DocumentView, line: GoodsLine) -> None:
    row.anchor_sha256, row.anchor_text = view.sha256, line.wording[:LONGEST_WORDING]
    row.anchor_page, row.anchor_box = _spot(line)


def _spot(line: GoodsLine) -> tuple[int | None, list[float] | None]:
    return line.page, line.box.as_list() if line.box else None


def decide(parts: Parts, actor: Actor, decisions: Sequence[Decision]) -> None:
    """Take a person's word about many lines at once; all of them or none.

    What the supplier calls each product is remembered, so that his other lines and his next shipment link by themselves.

    Raises:
        BadInput: no decision at all, or two about one line.
        NotFound: a line or product that does not exist.
    """
    if not decisions:
        msg = "got no decision, expected at least one line"
        raise BadInput(msg, hint="Tick the lines first.")
    if len({(one.document_id, one.position) for one in decisions}) != len(decisions):
        msg = "got two decisions about one line, expected one"
        raise BadInput(msg, hint="Choose one product for the line.")
    now = parts.clock()
    with parts.database.writing(actor.workspace_id) as session:
        views = {view.id: view for view in documents(session, ids={one.document_id for one in decisions})}
        taken = [_take(parts, session, actor, views, one, now) for one in decisions]
        _remember(parts, session, actor, taken, now)
    suppliers = {line.supplier_key for line, _ in taken if line.supplier_key}
    _relink_suppliers(parts, actor, suppliers, besides=set(views))


def _take(
    parts: Parts, session: Session, actor: Actor, views: dict[str, DocumentView], decision: Decision, now: datetime
) -> tuple[GoodsLine, Decision]:
    view = views.get(decision.document_id)
    lines = {line.position: line for line in goods_lines(view)} if view else {}
    line = lines.get(decision.position)
    if view is None or line is None:
        msg = f"got line {decision.position + 1} of document {decision.document_id}, which does not exist"
        raise NotFound(msg, hint="Reload the page: the document was read again meanwhile.")
    if (
        decision.product_id
        and session.exec(select(ProductRow.id).where(ProductRow.id == decision.product_id)).first() is None
    ):
        msg = f"got the product {decision.product_id}, which the catalogue does not have"
        raise NotFound(msg, hint="Reload the page and choose again.")
    row = session.exec(
        select(LinkRow).where(LinkRow.document_id == view.id, LinkRow.position == decision.position)
    ).one_or_none() or _new_row(actor.workspace_id, view, line)
    kind = _kind_of(row, decision)
    if row.product_id and row.product_id != decision.product_id:
        _forget(parts, session, actor, row, line, now)
    proposed = [{"code": reason["code"], "detail": reason["detail"]} for reason in row.reasons]
    row.product_id, row.outcome = decision.product_id, "link" if decision.product_id else "none"
    row.decided_by, row.person_id, row.score, row.at = "person", actor.person_id, 1.0, now
    row.reasons = [Reason(kind).as_json()]
    _anchor_to(row, view, line)
    session.add(row)
    session.flush()  # terms of other lines are compared with the decisions already taken
    facts: dict[str, str | int | list[str]] = {
        "sha256": view.sha256,
        "position": decision.position,
        "product": decision.product_id or "",
    }
    body: dict[str, object] = {"wording": line.wording, "proposed": proposed}
    parts.ledger.record(session, actor, Event(f"link.{kind}", view.id, facts, body), now=now)
    return line, decision


def _kind_of(row: LinkRow, decision: Decision) -> str:
    """Confirmed where the person chose what was shown first, corrected where another product, refused where none."""
    if decision.product_id is None:
        return "refused"
    first = row.product_id or (str(row.candidates[0]["product_id"]) if row.candidates else None)
    return "confirmed" if decision.product_id == first else "corrected"


def _forget(parts: Parts, session: Session, actor: Actor, row: LinkRow, line: GoodsLine, now: datetime) -> None:
    """Take back what was remembered from a link that a person now overrules, unless another confirmed line says the same."""
    before = row.product_id
    others = session.exec(
        select(LinkRow.anchor_text).where(
            LinkRow.product_id == before, LinkRow.decided_by == "person", LinkRow.id != row.id
        )
    ).all()
    if before is None or line.wording[:LONGEST_WORDING] in others:
        return
    for _, term in terms_of(line):
        forget_term(parts, session, actor, product_id=before, supplier_key=line.supplier_key, term=term, now=now)


def _remember(
    parts: Parts, session: Session, actor: Actor, taken: Iterable[tuple[GoodsLine, Decision]], now: datetime
) -> None:
    """Remember the suppliers' terms. One that served two products in this batch names neither and is not remembered."""
    meant: dict[tuple[str, str], set[str]] = {}
    words: dict[tuple[str, str], str] = {}
    for line, decision in taken:
        if decision.product_id is None or not line.supplier_key:
            continue
        for _, term in terms_of(line):
            key = (line.supplier_key, name_key(term))
            if key[1]:
                meant.setdefault(key, set()).add(decision.product_id)
                words.setdefault(key, term)
    for (supplier, _), products in meant.items():
        if len(products) == 1:
            (product_id,) = products
            term = words[supplier, _]
            add_term(parts, session, actor, product_id=product_id, supplier_key=supplier, term=term, now=now)


def make_product_from_line(
    parts: Parts, actor: Actor, document_id: str, position: int, values: ProductValues
) -> Product:
    """Make a product where the catalogue lacks it, with what the line says where the values say nothing, and link the line to it.

    Raises:
        BadInput: a value that cannot stand in the catalogue.
        Conflict: the SKU is taken.
        NotFound: no such line.
    """
    now = parts.clock()
    with parts.database.writing(actor.workspace_id) as session:
        view = document_view(session, document_id)
        line = next((line for line in view.lines if line.position == position), None)
        if line is None:
            msg = f"got line {position + 1} of a document with {len(view.lines)} lines"
            raise NotFound(msg, hint="Reload the page: the document was read again meanwhile.")
        product = add_product(parts, session, actor, _filled(values, line), now)
        decision = Decision(document_id, position, product.id)
        taken = _take(parts, session, actor, {view.id: view}, decision, now)
        _remember(parts, session, actor, [taken], now)
    _relink_suppliers(parts, actor, {taken[0].supplier_key} - {""}, besides={view.id})
    return product


def values_from_line(line: ShownLine) -> ProductValues:
    """Return what a line says about a product, to be shown in the form before the product is made."""
    return _filled(ProductValues(sku=line.fields["sku"].value if "sku" in line.fields else ""), line)


def _filled(values: ProductValues, line: ShownLine) -> ProductValues:
    def said(name: str) -> str | None:
        return line.fields[name].value if name in line.fields else None

    name, gtin = said("name") or "", said("gtin")
    if gtin and not read_gtin(gtin):  # misread or misprinted: a person may type it from the goods
        gtin = None
    is_chinese = any("\u3400" <= sign <= "\u9fff" for sign in name)
    return replace(
        values,
        gtin=values.gtin if values.gtin is not None else gtin,
        name_zh=values.name_zh if values.name_zh is not None else said("name_zh") or (name if is_chinese else None),
        name_en=values.name_en
        if values.name_en is not None
        else said("name_en") or (None if is_chinese else name or None),
        brand=values.brand if values.brand is not None else said("brand"),
        model=values.model if values.model is not None else said("model"),
        spec=values.spec if values.spec is not None else said("spec"),
        unit=values.unit if values.unit is not None else said("unit"),
    )
