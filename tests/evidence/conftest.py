"""A small vault by hand: papers received through the real intake, what was read and linked put there as rows."""

from __future__ import annotations

import io
import shutil
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fpdf import FPDF
from openpyxl import Workbook
from PIL import Image, ImageDraw

from vault.bootstrap import build
from vault.catalogue.product import Company, ProductValues
from vault.catalogue.service import make_product
from vault.catalogue.tables import CompanyRow
from vault.documents.tables import DocumentRow, FieldRow, LineRow
from vault.evidence.service import export
from vault.intake.service import receive
from vault.intake.tables import FileRow
from vault.ledger.event import Event
from vault.linking.tables import LinkRow
from vault.parts import Parts
from vault.settings import Settings
from vault.values import Actor, new_id

SKU = "LUM-SER-30"
BRAND = "Lumora"


def pdf_bytes(title: str, *, pages: int = 1, landscape: bool = False, rotate: int = 0) -> bytes:
    """Return a small PDF that says its title on each page."""
    pdf = FPDF(orientation="landscape" if landscape else "portrait")
    pdf.set_creation_date(datetime(2026, 1, 1, tzinfo=UTC))
    for number in range(1, pages + 1):
        pdf.add_page()
        pdf.set_font("helvetica", size=22)
        pdf.cell(0, 20, f"{title} - page {number}", border=1)
        pdf.set_font("helvetica", size=10)
        for line in range(12):
            pdf.set_xy(10, 40 + line * 9)
            pdf.cell(0, 8, f"Line {line + 1}: printed matter of {title}")
    data = bytes(pdf.output())
    if not rotate:
        return data
    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document:
        for page in document.pages:
            page.rotate(rotate, relative=False)
        document.save(out, deterministic_id=True)
    return out.getvalue()


def sheet_bytes(rows: Sequence[Sequence[object]]) -> bytes:
    """Return a workbook with one sheet."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Packing list 装箱单"
    for row in rows:
        sheet.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def picture_bytes(text: str, *, form: str = "JPEG", size: tuple[int, int] = (900, 1200)) -> bytes:
    """Return a picture with a text on it."""
    picture = Image.new("RGB", size, "white")
    ImageDraw.Draw(picture).text((60, 60), text, fill="black", font_size=40)
    out = io.BytesIO()
    picture.save(out, form)
    return out.getvalue()


class Stage:
    """Puts a state into the vault, one paper at a time."""

    def __init__(self, parts: Parts, actor: Actor) -> None:
        self.parts = parts
        self.actor = actor

    def company(self, **values: str) -> None:
        """Say who we are."""
        company = Company(**values)
        with self.parts.database.writing(self.actor.workspace_id) as session:
            session.add(
                CompanyRow(
                    workspace_id=self.actor.workspace_id,
                    id=new_id("com"),
                    name_zh=company.name_zh,
                    name_en=company.name_en,
                    uscc=company.uscc,
                )
            )

    def product(self, sku: str = SKU, **values: str) -> str:
        """Make a product and return its identifier."""
        known = {"name_zh": "焕亮精华液 30ml", "name_en": "Radiance serum 30 ml", "brand": BRAND, "gtin": ""} | values
        return make_product(self.parts, self.actor, ProductValues(sku=sku, **known)).id

    def paper(
        self,
        kind: str,
        data: bytes,
        name: str,
        *,
        head: Mapping[str, str] | None = None,
        lines: Sequence[Mapping[str, str]] = (),
        links: Mapping[int, str] | None = None,
        reviews: Mapping[int, str] | None = None,
        shipment: str | None = "SHP-1",
        pages: int = 1,
        page_from: int = 1,
        confidence: float = 0.98,
        kind_confidence: float = 0.98,
        confirmed: bool = False,
        unread: Sequence[int] = (),
    ) -> str:
        """Receive a file and put there what was read on it; `links` and `reviews` map line positions to products."""
        outcome = receive(self.parts, self.actor, [data], name=name, shipment_ref=shipment)
        assert outcome.outcome in {"stored", "duplicate"}, outcome
        assert outcome.file_id or outcome.duplicate_of
        document_id, now = new_id("doc"), self.parts.clock()
        with self.parts.database.writing(self.actor.workspace_id) as session:
            file = session.get(FileRow, outcome.file_id or outcome.duplicate_of)
            assert file is not None
            owned = {"workspace_id": self.actor.workspace_id}
            session.add(
                DocumentRow(
                    **owned,
                    id=document_id,
                    file_id=file.id,
                    sha256=file.sha256,
                    page_from=page_from,
                    page_to=page_from + pages - 1,
                    kind=kind,
                    kind_confidence=kind_confidence,
                    kind_confirmed_by="per_a" if confirmed else None,
                    reader="pdfium 5",
                    read_at=now,
                    pages=[
                        {"number": number, "method": "unread" if number in unread else "text", "rotation": 0}
                        for number in range(page_from, page_from + pages)
                    ],
                    warnings=[],
                )
            )
            session.flush()
            for field_name, value in (head or {}).items():
                session.add(self._field(document_id, -1, field_name, value, confidence))
            for position, fields in enumerate(lines):
                session.add(
                    LineRow(
                        **owned,
                        id=new_id("lin"),
                        document_id=document_id,
                        position=position,
                        page=page_from,
                        box=[0.1, 0.3, 0.9, 0.34],
                    )
                )
                for field_name, value in fields.items():
                    session.add(self._field(document_id, position, field_name, value, confidence))
            for outcome_name, wanted in (("link", links or {}), ("review", reviews or {})):
                for position, product_id in wanted.items():
                    session.add(
                        LinkRow(
                            **owned,
                            id=new_id("lnk"),
                            document_id=document_id,
                            position=position,
                            product_id=product_id if outcome_name == "link" else None,
                            outcome=outcome_name,
                            decided_by="auto",
                            candidates=[]
                            if outcome_name == "link"
                            else [{"product_id": product_id, "score": 0.6, "reasons": []}],
                            anchor_sha256=file.sha256,
                            at=now,
                        )
                    )
            event = Event(
                "document.read", document_id, {"sha256": file.sha256, "kind": kind, "run": 1}, {"warnings": []}
            )
            self.parts.ledger.record(session, self.actor, event, now=now)
        return document_id

    def _field(self, document_id: str, position: int, name: str, value: str, confidence: float) -> FieldRow:
        return FieldRow(
            workspace_id=self.actor.workspace_id,
            id=new_id("fld"),
            document_id=document_id,
            position=position,
            name=name,
            value=value,
            raw=value,
            page=1,
            box=[0.1, 0.1, 0.4, 0.12],
            confidence=confidence,
            method="text",
        )

    def invoice(self, product_id: str, *, name: str = "INV 7731.pdf", number: str = "LUM-26-7731") -> str:
        """Receive an invoice whose first line is the product's and whose second is another's."""
        return self.paper(
            "commercial_invoice",
            pdf_bytes(f"INVOICE {number}"),
            name,
            head={
                "document_no": number,
                "issue_date": "2026-10-12",
                "seller_name": "Lumora Laboratoires SAS",
                "buyer_name": "Qinghe Trading Co., Ltd.",
                "currency": "EUR",
                "total_amount": "18400",
            },
            lines=[
                {
                    "name": "Radiance serum 30 ml",
                    "quantity": "1200",
                    "unit": "PCS",
                    "unit_price": "12.5",
                    "brand": BRAND,
                },
                {"name": "Night cream 50 ml", "quantity": "200", "unit": "PCS", "unit_price": "17", "brand": BRAND},
            ],
            links={0: product_id},
        )

    def whole_shipment(self) -> str:
        """Make a product with every paper of one shipment; return the product's identifier."""
        self.company(
            name_zh="青禾贸易（上海）有限公司", name_en="Qinghe Trading (Shanghai) Co., Ltd.", uscc="91310115MA1K4B2X6Q"
        )
        product = self.product()
        self.invoice(product)
        self.paper(
            "cn_import_declaration",
            pdf_bytes("DECLARATION", pages=2, landscape=True),
            "报关单 222520261000123456.pdf",
            head={
                "declaration_no": "222520261000123456",
                "issue_date": "2026-10-28",
                "seller_name": "Lumora Laboratoires SAS",
            },
            lines=[{"name": "焕亮精华液", "quantity": "1200", "unit": "瓶", "unit_price": "12.5"}],
            links={0: product},
            pages=2,
        )
        self.paper(
            "packing_list",
            sheet_bytes(
                [
                    ["No.", "Goods", "Qty", "Carton"],
                    [1, "Radiance serum 30 ml", 1200, "1-50"],
                    [2, "Night cream", 200, "51-60"],
                ]
            ),
            "packing.xlsx",
            head={"document_no": "PL-7731", "issue_date": "2026-10-13"},
            lines=[{"name": "Radiance serum 30 ml", "quantity": "1200", "unit": "PCS"}],
            links={0: product},
        )
        self.paper(
            "cn_inspection_certificate",
            picture_bytes("Inspection certificate 9001"),
            "IMG_2041.jpg",
            head={"document_no": "9001", "issue_date": "2026-10-30", "conclusion": "pass"},
            lines=[{"name": "焕亮精华液", "quantity": "1200"}],
            links={0: product},
        )
        self.paper(
            "brand_authorization",
            pdf_bytes("LETTER OF AUTHORISATION", rotate=90),
            "LOA.pdf",
            head={
                "document_no": "LOA-3",
                "brand": BRAND,
                "grantor_name": "Lumora Laboratoires SAS",
                "grantee_name": "Qinghe Trading (Shanghai) Co., Ltd.",
                "valid_from": "2026-01-01",
                "valid_to": "2027-12-31",
                "issue_date": "2026-01-01",
            },
            shipment=None,
        )
        return product


@pytest.fixture
def stage(parts: Parts, actor: Actor) -> Stage:
    return Stage(parts, actor)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "bundle.zip"


@dataclass(frozen=True)
class Sealed:
    """A bundle on disk and the keys it was made with."""

    path: Path
    fingerprint: str
    key: str
    keys: Path


@pytest.fixture(scope="session")
def sealed(blank_vault: Path, tmp_path_factory: pytest.TempPathFactory) -> Sealed:
    """A bundle for a court with five papers, made once; tests work on copies of it."""
    folder = tmp_path_factory.mktemp("sealed")
    shutil.copytree(blank_vault, folder / "vault")
    moment = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
    parts = build(Settings(data=folder / "vault"), clock=lambda: moment)
    actor = Actor(workspace_id="ws_test", channel="cli", person_id=None)
    Stage(parts, actor).whole_shipment()
    exported = export(parts, actor, SKU, "court", out=folder / "bundle.zip")
    parts.database.dispose()
    return Sealed(folder / "bundle.zip", exported.fingerprint, exported.log_key, folder / "vault" / "keys")


@pytest.fixture
def bag(sealed: Sealed, tmp_path: Path) -> Path:
    """The bundle unpacked, for a test to tamper with."""
    with zipfile.ZipFile(sealed.path) as archive:
        archive.extractall(tmp_path)
    return tmp_path / "EB-2026-0001"
