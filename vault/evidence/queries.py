"""What the faces ask about bundles, and how everything about one product is gathered from the rooms below."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import cast

from sqlmodel import Session, col, select

from vault.catalogue.product import Product
from vault.catalogue.queries import company, product_by_sku, shops
from vault.documents.queries import DocumentView, documents
from vault.errors import NotFound
from vault.evidence.case import Case, CasePaper, Said
from vault.evidence.choose import BRAND_KINDS
from vault.evidence.custody import LoggedEvent, LogState
from vault.evidence.tables import BundleRow
from vault.inspection.missing import MissingReport, PaperState
from vault.inspection.queries import balance_of_sku, missing_of_sku
from vault.intake.queries import files
from vault.ledger.note import VerifierKey, open_note
from vault.ledger.queries import events_of, inclusion_proof, latest_checkpoint
from vault.linking.queries import links_of_document, links_of_product, open_lines_of_product
from vault.shipments.queries import Shipment, shipment_by_id

_ARCHIVES = frozenset({"application/zip"})
"""Containers are kept but not read; their members are files of their own."""


@dataclass(frozen=True)
class Bundle:
    """A bundle that was sealed."""

    id: str
    number: str
    sku: str
    recipient: str
    bundle_digest: str
    """The bundle's identity: SHA-256 of its tag manifest."""
    sha256: str
    size_bytes: int
    ledger_size: int
    contents: list[dict[str, object]]
    """One entry an exhibit: exhibit, file, sha256, document ids; and the names of the files to hand in."""
    withheld: list[dict[str, object]]
    made_at: datetime
    made_by: str | None

    @property
    def submitted(self) -> list[str]:
        """Names of the files to hand in, in order."""
        return [str(entry["submit"]) for entry in self.contents if "submit" in entry]


def bundle_by_id(session: Session, bundle_id: str) -> Bundle:
    """Return the bundle.

    Raises:
        NotFound: there is none with this identifier in this workspace.
    """
    row = session.exec(select(BundleRow).where(BundleRow.id == bundle_id)).first()
    if row is None:
        msg = f"got the bundle {bundle_id[:40]!r}, which is not in this workspace"
        raise NotFound(msg, hint="Choose one from the product's page.")
    return _bundle(row)


def bundles(session: Session, *, sku: str | None = None, limit: int | None = None, offset: int = 0) -> list[Bundle]:
    """Return the bundles, newest first."""
    statement = select(BundleRow).order_by(col(BundleRow.made_at).desc(), col(BundleRow.number).desc())
    if sku is not None:
        statement = statement.where(BundleRow.sku == sku)
    return [_bundle(row) for row in session.exec(statement.offset(offset).limit(limit)).all()]


def next_number(session: Session, now: datetime) -> str:
    """Return the number the next bundle of this workspace gets: ``EB-2026-0001`` and on, without gaps."""
    begin = f"EB-{now.year}-"
    taken = session.exec(select(BundleRow.number).where(col(BundleRow.number).startswith(begin))).all()
    return f"{begin}{max((int(number.removeprefix(begin)) for number in taken), default=0) + 1:04d}"


def gather(session: Session, sku: str, *, now: datetime) -> Case:
    """Return everything about the product that may matter to a bundle.

    Raises:
        NotFound: there is no such product.
    """
    product = product_by_sku(session, sku)
    linked, waiting = _positions(session, product)
    views = _views(session, {*linked, *waiting})
    shipment_ids = {one for view in views.values() if view.id in linked for one in view.shipment_ids}
    for shipment_id in shipment_ids:
        views |= {view.id: view for view in documents(session, shipment_id=shipment_id)}
    for kind in sorted(BRAND_KINDS):
        views |= {view.id: view for view in documents(session, kind=kind)}
    for file_id in {view.file_id for view in views.values()}:
        views |= {view.id: view for view in documents(session, file_id=file_id)}
    papers = [
        CasePaper(view, tuple(linked[view.id]), tuple(waiting[view.id]), _is_elsewhere(session, view, product))
        for view in views.values()
    ]
    known = files(session, ids={view.file_id for view in views.values()})
    found = {shipment_id: shipment_by_id(session, shipment_id) for shipment_id in shipment_ids}
    shipments = {key: shipment for key, shipment in found.items() if shipment is not None}
    return Case(
        product=product,
        company=company(session),
        shops=tuple(shops(session)),
        papers=tuple(sorted(papers, key=lambda paper: (paper.view.received_at, paper.view.id))),
        shipments=shipments,
        sizes={file.id: file.size_bytes for file in known},
        now=now,
        findings=(*_unread_files(session, shipments), *_inspected(session, product, today=now.date())),
    )


def gather_custody(
    session: Session, case: Case, file_ids: set[str], key: VerifierKey
) -> tuple[dict[str, list[LoggedEvent]], LogState]:
    """Return the events of the files and their documents, each with its path to the newest checkpoint.

    Raises:
        LookupError: the log is empty.
    """
    checkpoint = latest_checkpoint(session)
    if checkpoint is None:
        msg = "the log is empty, though there are papers"
        raise LookupError(msg)
    subjects: dict[str, list[str]] = {file_id: [file_id] for file_id in sorted(file_ids)}
    for paper in case.papers:
        if paper.view.file_id in file_ids:
            subjects[paper.view.file_id].append(paper.view.id)
    events = {
        file_id: [
            LoggedEvent(event, tuple(inclusion_proof(session, event.index, checkpoint.size)))
            for subject in names
            for event in events_of(session, subject)
        ]
        for file_id, names in subjects.items()
    }
    root = checkpoint.note.split("\n")[2]
    size = open_note(checkpoint.note, key).size
    return events, LogState(checkpoint.note, size, root, key.text())


def _positions(session: Session, product: Product) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
    linked: dict[str, list[int]] = defaultdict(list)
    waiting: dict[str, list[int]] = defaultdict(list)
    for link in links_of_product(session, product.id):
        linked[link.document_id].append(link.position)
    for link in open_lines_of_product(session, product.id):
        waiting[link.document_id].append(link.position)
    return linked, waiting


def _views(session: Session, ids: set[str]) -> dict[str, DocumentView]:
    return {view.id: view for view in documents(session, ids=sorted(ids))} if ids else {}


def _is_elsewhere(session: Session, view: DocumentView, product: Product) -> bool:
    """Whether the paper has lines and every one is linked to another product."""
    if not view.lines:
        return False
    others = [
        link
        for link in links_of_document(session, view.id)
        if link.outcome == "link" and link.product_id not in (None, product.id)
    ]
    return len(others) == len(view.lines)


def _unread_files(session: Session, shipments: dict[str, Shipment]) -> list[Said]:
    """Name files of the shipments that have not been read: what they hold is unknown."""
    said = []
    for shipment in shipments.values():
        read = {view.file_id for view in documents(session, shipment_id=shipment.id)}
        said += [
            Said(
                "file-not-read",
                f"{file.name} of shipment {shipment.ref} has not been read; it is not in the bundle.",
                f"货运 {shipment.ref} 的 {file.name} 尚未读取，未放入证据包。",
                file_id=file.id,
                shipment_ref=shipment.ref,
            )
            for file in files(session, shipment_id=shipment.id)
            if file.id not in read and file.media_type not in _ARCHIVES
        ]
    return said


def _inspected(session: Session, product: Product, *, today: date) -> list[Said]:
    """Return what inspection says of the product, as weak points for the preview."""
    report = missing_of_sku(session, product.sku, today=today)
    said = [one for shipment in report.shipments for one in _missing_papers(shipment)]
    balance = balance_of_sku(session, product.sku, today=today)
    documented, sold = _plain(balance.documented), _plain(balance.sold)
    if balance.result == "fail":
        said.append(
            Said(
                "sold-more",
                f"Papers document {documented} {balance.unit}, but {sold} were sold.",
                f"单证载明 {documented} {balance.unit}，已售 {sold}。",
            )
        )
    elif balance.result == "unknown":
        said.append(
            Said(
                "balance-unknown",
                f"Whether the papers cover what was sold is not known ({documented} documented, {sold} sold by the orders known).",
                f"无法判断单证数量是否覆盖销量（载明 {documented}，已知订单销量 {sold}）。",
            )
        )
    return said


def _missing_papers(report: MissingReport) -> list[Said]:
    if not report.trade_mode:
        en = f"Shipment {report.ref}: nobody has said its trade mode, so nobody knows which papers it needs."
        return [
            Said(
                "trade-mode-unknown",
                en,
                f"货运 {report.ref}：未指定贸易方式，无法判断应备单证。",
                shipment_ref=report.ref,
            )
        ]
    alike: dict[tuple[str, str, str], list[PaperState]] = {}
    for item in (*report.missing, *report.unknown):  # ten papers with one reason are one thing to look at
        alike.setdefault((item.state, item.reason("en"), item.reason("zh")), []).append(item)
    return [
        Said(
            f"paper-{state}",
            f"Shipment {report.ref}: {', '.join(item.name('en') for item in items)}: {en}",
            f"货运 {report.ref}：{'、'.join(item.name('zh') for item in items)}：{zh}",
            shipment_ref=report.ref,
        )
        for (state, en, zh), items in alike.items()
    ]


def _plain(number: Decimal) -> str:
    return format(number.normalize(), "f")


def _bundle(row: BundleRow) -> Bundle:
    return Bundle(
        row.id,
        row.number,
        row.sku,
        row.recipient,
        row.bundle_digest,
        row.sha256,
        row.size_bytes,
        row.ledger_size,
        cast("list[dict[str, object]]", list(row.contents)),
        cast("list[dict[str, object]]", list(row.withheld)),
        row.made_at,
        row.made_by,
    )
