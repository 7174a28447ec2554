"""What may be asked of inspection: what is missing, whether brand papers hold, what is documented beside what was sold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlmodel import Session

from vault.catalogue.product import Product
from vault.catalogue.queries import has_orders, product_by_sku, sold_quantity
from vault.documents.kind import kinds
from vault.documents.queries import DocumentView, documents
from vault.errors import NotFound
from vault.inspection.authorisation import (
    AuthorisationReport,
    DayOfInterest,
    Letter,
    check_authorisation,
)
from vault.inspection.balance import WINDOW_DAYS, Balance, LinkedQuantity, balance_of
from vault.inspection.days import span_of
from vault.inspection.missing import MissingReport, Paper, check_papers
from vault.inspection.requirement import Result, summed_up
from vault.inspection.sets import SETS
from vault.intake.queries import files
from vault.linking.queries import links_of_product, open_lines_of_product
from vault.linking.views import LinkView
from vault.shipments.queries import Shipment, shipment_by_id

PURCHASE_KINDS = ("commercial_invoice", "cn_vat_invoice", "cn_import_declaration", "cbp_7501", "cbec_import_list")
"""Papers whose own day is a day on which the brand paper has to hold."""
CONTAINERS = ("application/zip", "application/x-zip-compressed", "message/rfc822")
"""Files that hold papers and are none."""


@dataclass(frozen=True, slots=True)
class SkuReport:
    """What is missing for one product."""

    sku: str
    result: Result
    shipments: tuple[MissingReport, ...]
    authorisation: AuthorisationReport
    outside_shipments: tuple[str, ...]
    """Linked documents that belong to no shipment: nothing is required of them, and nothing is checked."""
    documents: tuple[str, ...]
    lines_in_review: int


def missing_of_shipment(session: Session, shipment_id: str) -> MissingReport:
    """Return which of the papers its trade mode requires the shipment has.

    Raises:
        NotFound: no such shipment.
    """
    shipment = shipment_by_id(session, shipment_id)
    if shipment is None:
        msg = f"got the shipment {shipment_id[:40]!r}, which is not in this workspace"
        raise NotFound(msg, hint="Choose one from the list of shipments.")
    return _missing(session, shipment)


def _missing(session: Session, shipment: Shipment) -> MissingReport:
    views = documents(session, shipment_id=shipment.id)
    read = {view.file_id for view in views}
    unread = [
        file
        for file in files(session, shipment_id=shipment.id)
        if file.id not in read and file.media_type not in CONTAINERS
    ]
    return check_papers(
        SETS.get(shipment.trade_mode),
        [_paper(view) for view in views],
        shipment_id=shipment.id,
        ref=shipment.ref,
        told_apart=kinds(),
        unread_files=len(unread),
    )


def _paper(view: DocumentView) -> Paper:
    return Paper(
        document_id=view.id,
        kind=view.kind,
        certificate_codes=_all_of(view, "certificate_codes"),
        trade_mode=_all_of(view, "trade_mode"),
        has_unread_pages=any(page.get("method") == "unread" for page in view.pages),
    )


def _all_of(view: DocumentView, name: str) -> str:
    return " ".join(f"{value.value} {value.code or ''}".strip() for value in view.head.get(name, ()))


def missing_of_sku(session: Session, sku: str, *, today: date) -> SkuReport:
    """Return what the shipments of the product lack, and whether its brand papers hold today and on the days of purchase.

    Raises:
        NotFound: no such product.
    """
    product = product_by_sku(session, sku)
    views = _linked_documents(session, links_of_product(session, product.id))
    shipment_ids = dict.fromkeys(shipment for view in views for shipment in view.shipment_ids)
    reports = tuple(missing_of_shipment(session, shipment_id) for shipment_id in shipment_ids)
    authorisation = authorisation_of(session, product, views, today=today)
    return SkuReport(
        sku=sku,
        result=summed_up((*(report.result for report in reports), authorisation.result)) if reports else "unknown",
        shipments=reports,
        authorisation=authorisation,
        outside_shipments=tuple(view.id for view in views if not view.shipment_ids),
        documents=tuple(view.id for view in views),
        lines_in_review=len(open_lines_of_product(session, product.id)),
    )


def _linked_documents(session: Session, links: Sequence[LinkView]) -> list[DocumentView]:
    wanted = {link.document_id for link in links}
    return documents(session, ids=wanted) if wanted else []


def authorisation_of(
    session: Session, product: Product, views: Sequence[DocumentView], *, today: date
) -> AuthorisationReport:
    """Return whether brand papers hold today and on the day of each purchase paper linked to the product."""
    days = [DayOfInterest(today, "today")]
    for view in views:
        printed = span_of(view.first("issue_date") or view.first("entry_date"))
        if view.kind in PURCHASE_KINDS and printed:
            days.append(DayOfInterest(printed.first, view.kind, view.id))
    letters = [_letter(view) for view in documents(session, kind="brand_authorization")]
    return check_authorisation(product.brand, letters, days)


def _letter(view: DocumentView) -> Letter:
    on_lines = [line.fields["brand"].value for line in view.lines if "brand" in line.fields]
    return Letter(
        document_id=view.id,
        brands=tuple(dict.fromkeys([*(value.value for value in view.head.get("brand", ())), *on_lines])),
        valid_from=view.first("valid_from"),
        valid_to=view.first("valid_to"),
        issue_date=view.first("issue_date"),
        is_open_ended=view.first("open_ended") == "yes",
    )


def balance_of_sku(session: Session, sku: str, *, today: date) -> Balance:
    """Return the quantity papers document beside the quantity sold, in total and over the last 365 days.

    Raises:
        NotFound: no such product.
    """
    product = product_by_sku(session, sku)
    links = links_of_product(session, product.id)
    views = {view.id: view for view in _linked_documents(session, links)}
    lines = [_quantity(views[link.document_id], link.position) for link in links if link.document_id in views]
    return balance_of(
        product,
        lines,
        sold=sold_quantity(session, sku),
        sold_in_window=sold_quantity(session, sku, since=today - timedelta(days=WINDOW_DAYS), until=today),
        today=today,
        has_orders=has_orders(session),
        lines_in_review=len(open_lines_of_product(session, product.id)),
    )


def _quantity(view: DocumentView, position: int) -> LinkedQuantity:
    line = next((line for line in view.lines if line.position == position), None)
    fields = line.fields if line else {}
    # An entry summary states only the quantity in units of the tariff.
    quantity, unit = ("quantity", "unit") if "quantity" in fields else ("quantity_1", "unit_1")
    shown = fields.get(quantity)
    return LinkedQuantity(
        document_id=view.id,
        file_id=view.file_id,
        kind=view.kind,
        document_no=view.first("document_no") or view.first("declaration_no") or "",
        position=position,
        shipments=view.shipment_ids,
        quantity=shown.value if shown else None,
        unit=fields[unit].value if unit in fields else "",
        issue_date=view.first("issue_date"),
        is_doubtful=shown is not None and shown.is_doubtful(),
    )
