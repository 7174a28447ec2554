"""A served vault with people of every role, a neighbour behind the wall, and a shipment with an invoice that was read."""

from __future__ import annotations

import io
from dataclasses import dataclass

import pytest
from fpdf import FPDF

from vault.accounts.service import add_person, create_workspace, make_link, make_token, sign_in_with_link
from vault.catalogue.product import ProductValues
from vault.catalogue.service import make_product
from vault.documents.learned.layout import LearnedLayout, Print, layout_to_json
from vault.documents.learned.tables import LayoutRow
from vault.documents.tables import DocumentRow, FieldRow, LineRow
from vault.evidence.tables import BundleRow
from vault.intake.service import receive
from vault.linking.tables import LinkRow
from vault.shipments.service import open_shipment
from vault.values import Actor, new_id
from vault.web.app import create_app
from vault.web.guard import SESSION_COOKIE

HOSTILE = "发票\"><script>alert(1)</script>'& 1.pdf"
"""A file name that breaks a page where it is not escaped."""
HOSTILE_VALUE = "<img src=x onerror=alert(2)>"


@dataclass(frozen=True)
class Seeded:
    """Identifiers of one workspace's things."""

    workspace_id: str
    shipment_id: str
    file_id: str
    document_id: str
    product_id: str
    bundle_id: str
    job_id: str
    token_id: str
    people: dict[str, str]
    """Role to person."""

    def ids(self) -> dict[str, object]:
        """Return a value for each parameter of a route."""
        return {
            "shipment_id": self.shipment_id,
            "file_id": self.file_id,
            "document_id": self.document_id,
            "product_id": self.product_id,
            "bundle_id": self.bundle_id,
            "job_id": self.job_id,
            "token_id": self.token_id,
            "person_id": self.people["viewer"],
            "position": 0,
            "number": 1,
            "name": "01_commercial-invoice.pdf",
            "field": "document_no",
            "spot": "-1",
            "ordinal": 0,
            "layout_id": f"lay_{self.workspace_id}",
            "what": "catalogue",
            "secret": "nobody-has-this-secret",
            "filename": "theme.css",
        }


def invoice_pdf(mark: str) -> bytes:
    """Return a small digital invoice; `mark` makes its bytes its own."""
    pdf = FPDF(unit="pt", format=(595, 842))
    pdf.add_page()
    pdf.set_font("helvetica", size=18)
    pdf.text(60, 90, "COMMERCIAL INVOICE")
    pdf.set_font("helvetica", size=11)
    pdf.text(60, 130, f"Invoice No.: TNX-26-{mark}")
    pdf.text(60, 150, "Date: 2026-03-09")
    pdf.text(60, 180, "Seller: Kurrajong Foods Pty Ltd")
    pdf.text(60, 230, "1   KJ-240   Macadamia honey 240 g   1200 jar   AUD 6.50   AUD 7800.00")
    pdf.text(60, 250, "2   KJ-900   Honey gift box   300 box   AUD 18.00   AUD 5400.00")
    return bytes(pdf.output())


def seed(parts, workspace_id: str, *, name: str = HOSTILE) -> Seeded:
    create_workspace(parts, f"Company {workspace_id}", workspace_id=workspace_id)
    actor = Actor(workspace_id, "cli")
    people = {
        role: add_person(parts, actor, login=f"{role}@{workspace_id}.example", name=role.title(), role=role).id
        for role in ("owner", "clerk", "viewer")
    }
    shipment = open_shipment(parts, actor, "IM-2026-031", "cn_general")
    outcome = receive(parts, actor, [invoice_pdf(workspace_id)], name=name, shipment_ref="IM-2026-031")
    product = make_product(
        parts,
        actor,
        ProductValues(
            sku="KJ-240", name_en="Macadamia honey", name_zh="夏威夷果蜂蜜", brand="Kurrajong", spec="240 g", unit="jar"
        ),
    )
    document_id, bundle_id = new_id("doc"), new_id("bun")
    with parts.database.writing(workspace_id) as session:
        for row in _rows(parts, workspace_id, outcome, document_id, product.id, bundle_id):
            session.add(row)
            session.flush()
    make_token(parts, actor, people["owner"], "shop system")
    with parts.database.reading(workspace_id) as session:
        from vault.accounts.queries import tokens

        token_id = tokens(session)[0].id
    return Seeded(
        workspace_id, shipment.id, outcome.file_id, document_id, product.id, bundle_id, outcome.job_id, token_id, people
    )


def _rows(parts, workspace_id, outcome, document_id, product_id, bundle_id):
    now = parts.clock()
    layout = LearnedLayout(f"lay_{workspace_id}", "packing_list", False, 2, (Print(0.7, 0.012, ()),), (), ())
    yield LayoutRow(
        id=layout.id, workspace_id=workspace_id, kind=layout.kind, layout=layout_to_json(layout), learned_at=now
    )
    page = {"number": 1, "method": "text", "engine": "pdfium", "confidence": 1.0, "rotation": 0, "words": 40}
    yield DocumentRow(
        id=document_id,
        workspace_id=workspace_id,
        file_id=outcome.file_id,
        sha256=outcome.sha256,
        page_from=1,
        page_to=1,
        kind="commercial_invoice",
        kind_confidence=0.97,
        reader="test",
        read_at=now,
        pages=[page],
        warnings=[{"code": "page-unread", "page": 1, "message": "page 1 was not read: too dark"}],
    )
    for position in (0, 1):
        top = 0.26 + 0.024 * position
        yield LineRow(
            id=new_id("lin"),
            workspace_id=workspace_id,
            document_id=document_id,
            position=position,
            page=1,
            box=[0.09, top, 0.82, top + 0.02],
        )

    def field(name, value, box, *, position=-1, confidence=1.0, checks=()):
        return FieldRow(
            id=new_id("fld"),
            workspace_id=workspace_id,
            document_id=document_id,
            position=position,
            name=name,
            value=value,
            raw=value,
            page=1,
            box=box,
            confidence=confidence,
            method="text",
            checks=list(checks),
        )

    yield field("document_no", f"TNX-26-{workspace_id}", [0.2, 0.14, 0.36, 0.157], checks=["second_reader"])
    yield field("issue_date", "2026-03-09", [0.15, 0.165, 0.26, 0.18])
    yield field("seller_name", HOSTILE_VALUE, [0.16, 0.2, 0.4, 0.216], confidence=0.52)
    yield field("total_amount", "13200", None, checks=["arithmetic"])
    for position, (sku, name, quantity, unit) in enumerate(
        [("KJ-240", "Macadamia honey 240 g", "1200", "jar"), ("KJ-900", "Honey gift box", "300", "box")]
    ):
        top = 0.26 + 0.024 * position
        yield field("sku", sku, [0.12, top, 0.19, top + 0.016], position=position)
        yield field("name", name, [0.2, top, 0.42, top + 0.016], position=position)
        yield field("quantity", quantity, [0.44, top, 0.49, top + 0.016], position=position)
        yield field("unit", unit, [0.49, top, 0.53, top + 0.016], position=position)
        yield LinkRow(
            id=new_id("lnk"),
            workspace_id=workspace_id,
            document_id=document_id,
            position=position,
            product_id=product_id if position == 0 else None,
            outcome="link" if position == 0 else "review",
            decided_by="auto",
            score=0.98 if position == 0 else 0.6,
            reasons=[{"code": "sku-equal", "detail": sku}] if position == 0 else [{"code": "only-name", "detail": ""}],
            candidates=[]
            if position == 0
            else [{"product_id": product_id, "score": 0.6, "reasons": [{"code": "name-alike", "detail": "honey"}]}],
            anchor_sha256=outcome.sha256,
            anchor_page=1,
            anchor_box=[0.09, top, 0.82, top + 0.02],
            anchor_text=f"{sku} {name}",
            at=now,
        )
    zipped = io.BytesIO()
    import zipfile

    with zipfile.ZipFile(zipped, "w") as archive:
        archive.writestr("EB-2026-0001/data/submit/01_commercial-invoice.pdf", "paper")
    digest = parts.store.put(zipped.getvalue())
    yield BundleRow(
        id=bundle_id,
        workspace_id=workspace_id,
        number="EB-2026-0001",
        sku="KJ-240",
        recipient="court",
        bundle_digest="0" * 64,
        sha256=digest,
        size_bytes=len(zipped.getvalue()),
        ledger_size=1,
        contents=[
            {"exhibit": "E01", "file": "data/documents/E01.pdf", "sha256": outcome.sha256, "documents": [document_id]},
            {"submit": "01_commercial-invoice.pdf"},
        ],
        withheld=[],
        made_at=now,
    )


@pytest.fixture
def ours(parts) -> Seeded:
    return seed(parts, "ws_ours")


@pytest.fixture
def theirs(parts, ours) -> Seeded:
    return seed(parts, "ws_theirs", name="theirs.pdf")


@pytest.fixture
def app(parts):
    return create_app(parts)


@pytest.fixture
def sign_in(app, parts, ours):
    """Return a function that gives a browser signed in as somebody of a role; None gives one that is not."""

    def browser(role: str | None, *, language: str = "en", seeded: Seeded = ours):
        client = app.test_client()
        client.set_cookie("language", language)
        if role is not None:
            actor = Actor(seeded.workspace_id, "cli")
            signed_in = sign_in_with_link(parts, make_link(parts, actor, seeded.people[role]))
            client.set_cookie(SESSION_COOKIE, signed_in.secret)
        return client

    return browser
