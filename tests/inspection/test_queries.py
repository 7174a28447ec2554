"""The same questions over what a vault holds."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import pytest
from click.testing import CliRunner
from sqlmodel import Session

from vault.accounts.tables import WorkspaceRow
from vault.catalogue.service import import_orders, import_products
from vault.cli.catalogue import company_group, inspect_command, orders_group
from vault.database.engine import EVERYWHERE
from vault.documents.tables import DocumentRow, FieldRow, LineRow
from vault.errors import NotFound
from vault.inspection.queries import balance_of_sku, missing_of_shipment, missing_of_sku
from vault.intake.tables import FileRow, ShipmentFileRow
from vault.linking.service import link_document
from vault.parts import Parts
from vault.shipments.tables import ShipmentRow
from vault.values import Actor, new_id

TODAY = date(2026, 11, 2)
ROSE = {"sku": "TNX-26-0714", "name": "Rose Hand Cream 50ml", "quantity": "10", "unit": "carton"}


class Shelf:
    """Puts papers of one shipment into the vault."""

    def __init__(self, parts: Parts, actor: Actor) -> None:
        self.parts, self.actor = parts, actor
        self.shipment_id = new_id("shp")
        self.own = {"workspace_id": actor.workspace_id}
        with self.writing() as session:
            session.add(
                ShipmentRow(
                    **self.own, id=self.shipment_id, ref="GT-1", trade_mode="cn_general", created_at=parts.clock()
                )
            )

    def writing(self):  # type: ignore[no-untyped-def]  # a context manager of the database
        return self.parts.database.writing(self.actor.workspace_id)

    def file(self, session: Session, *, media_type: str = "application/pdf") -> str:
        file_id = new_id("fil")
        digest = hashlib.sha256(file_id.encode()).hexdigest()
        session.add(
            FileRow(
                **self.own,
                id=file_id,
                sha256=digest,
                size_bytes=1,
                media_type=media_type,
                name="x",
                channel="cli",
                received_at=self.parts.clock(),
            )
        )
        session.flush()
        session.add(
            ShipmentFileRow(**self.own, shipment_id=self.shipment_id, file_id=file_id, added_at=self.parts.clock())
        )
        return file_id

    def paper(
        self, kind: str, head: Mapping[str, str] | None = None, *lines: Mapping[str, str], confidence: float = 1.0
    ) -> str:
        document_id = new_id("doc")
        with self.writing() as session:
            file_id = self.file(session)
            session.add(
                DocumentRow(
                    **self.own,
                    id=document_id,
                    file_id=file_id,
                    sha256="0" * 64,
                    page_from=1,
                    page_to=1,
                    kind=kind,
                    kind_confidence=1.0,
                    reader="test",
                    read_at=self.parts.clock(),
                    pages=[],
                    warnings=[],
                )
            )
            session.flush()
            values = [(-1, name, value) for name, value in (head or {}).items()]
            for position, line in enumerate(lines):
                session.add(LineRow(**self.own, id=new_id("lin"), document_id=document_id, position=position, page=1))
                values += [(position, name, value) for name, value in line.items()]
            for position, name, value in values:
                doubtful = confidence if name == "quantity" else 1.0
                session.add(
                    FieldRow(
                        **self.own,
                        id=new_id("fld"),
                        document_id=document_id,
                        position=position,
                        name=name,
                        value=value,
                        raw=value,
                        confidence=doubtful,
                        method="ocr" if doubtful < 1 else "text",
                    )
                )
        link_document(self.parts, self.actor.workspace_id, document_id)
        return document_id


@pytest.fixture
def shelf(parts: Parts, actor: Actor) -> Shelf:
    with parts.database.writing(EVERYWHERE) as session:
        session.add(WorkspaceRow(id=actor.workspace_id, name="Test", created_at=parts.clock()))
    rows = "sku,name_en,brand,spec,unit,pack_units\nTNX-26-0714,Rose Hand Cream,Kurrajong,50 ml,支,carton=24\n"
    import_products(parts, actor, io.BytesIO(rows.encode()))
    return Shelf(parts, actor)


def test_a_shipment_is_measured_by_its_trade_mode(shelf: Shelf) -> None:
    declared = shelf.paper("cn_import_declaration", {"certificate_codes": "24"})
    with shelf.parts.database.reading(shelf.actor.workspace_id) as session:
        report = missing_of_shipment(session, shelf.shipment_id)
    states = {item.papers[0]: (item.state, item.document_ids) for item in report.items}
    assert states["cn_import_declaration"] == ("present", (declared,))
    assert states["cn_inspection_certificate"] == ("explained", (declared,))
    assert states["commercial_invoice"] == ("missing", ())
    assert report.result == "fail"


def test_a_file_without_a_document_may_be_what_is_sought_but_a_zip_is_not(shelf: Shelf) -> None:
    with shelf.writing() as session:
        shelf.file(session, media_type="application/zip")
    with shelf.parts.database.reading(shelf.actor.workspace_id) as session:
        assert missing_of_shipment(session, shelf.shipment_id).result == "fail"
    with shelf.writing() as session:
        shelf.file(session)
    with shelf.parts.database.reading(shelf.actor.workspace_id) as session:
        assert missing_of_shipment(session, shelf.shipment_id).result == "unknown"


def test_a_product_is_measured_over_its_shipments_and_its_brand_papers(shelf: Shelf) -> None:
    invoice = shelf.paper("commercial_invoice", {"document_no": "INV-1", "issue_date": "2026-03-09"}, ROSE)
    shelf.paper("brand_authorization", {"brand": "KURRAJONG", "valid_from": "2026-01-01", "valid_to": "2026-10-31"})
    with shelf.parts.database.reading(shelf.actor.workspace_id) as session:
        report = missing_of_sku(session, "TNX-26-0714", today=TODAY)
    assert report.documents == (invoice,)
    assert [one.ref for one in report.shipments] == ["GT-1"]
    assert [(answer.of.what, answer.state) for answer in report.authorisation.days] == [
        ("today", "after"),
        ("commercial_invoice", "covered"),
    ]
    assert report.result == "fail"


def test_a_product_no_paper_speaks_of_is_unknown(shelf: Shelf) -> None:
    with shelf.parts.database.reading(shelf.actor.workspace_id) as session:
        assert missing_of_sku(session, "TNX-26-0714", today=TODAY).result == "unknown"
        with pytest.raises(NotFound):
            missing_of_sku(session, "NO-SUCH", today=TODAY)
        with pytest.raises(NotFound):
            missing_of_shipment(session, "shp_none")


def test_documented_stands_beside_sold(shelf: Shelf) -> None:
    shelf.paper("commercial_invoice", {"document_no": "INV-1", "issue_date": "2026-03-09"}, ROSE)
    shelf.paper("packing_list", {"document_no": "PL-1", "issue_date": "2026-03-09"}, ROSE)
    orders = b"order,shop,sku,quantity,date\n1,S,TNX-26-0714,200,2026-05-01\n2,S,TNX-26-0714,60,2025-05-01\n"
    import_orders(shelf.parts, shelf.actor, io.BytesIO(orders))
    with shelf.parts.database.reading(shelf.actor.workspace_id) as session:
        found = balance_of_sku(session, "TNX-26-0714", today=TODAY)
    assert (found.documented, found.sold, found.result) == (240, 260, "fail")
    assert (found.documented_in_window, found.sold_in_window, found.ratio_in_window) == (240, 200, Decimal("1.20"))
    assert [one.how for one in found.counted] == ["pack-of-catalogue"]


def test_a_quantity_read_unsurely_is_not_counted(shelf: Shelf) -> None:
    shelf.paper("commercial_invoice", {"document_no": "INV-1", "issue_date": "2026-03-09"}, ROSE, confidence=0.6)
    with shelf.parts.database.reading(shelf.actor.workspace_id) as session:
        found = balance_of_sku(session, "TNX-26-0714", today=TODAY)
    assert [one.why for one in found.unknown] == ["quantity-doubtful"]


def test_the_command_line_tells_the_same(shelf: Shelf, monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setenv("VAULT_DATA", str(shelf.parts.settings.data))
    shelf.paper("commercial_invoice", {"document_no": "INV-1", "issue_date": "2026-03-09"}, ROSE)
    orders = tmp_path / "orders.csv"
    orders.write_text(
        "order,sku,quantity,date\n1,TNX-26-0714,5,2026-05-01\n2,TNX-26-0714,-1,2026-05-01\n", encoding="utf-8"
    )
    told = CliRunner().invoke(orders_group, ["import", str(orders), "--json"])
    assert told.exit_code == 1
    assert json.loads(told.output)["counts"] == {"added": 1, "changed": 0, "unchanged": 0, "refused": 1}
    told = CliRunner().invoke(inspect_command, ["--sku", "TNX-26-0714", "--json"])
    balance = json.loads(told.output)["balance"]
    assert (balance["documented"], balance["sold"], balance["result"]) == ("240", "5", "pass")
    assert "GT-1 (cn_general): papers fail" in CliRunner().invoke(inspect_command, []).output
    assert "ask the supplier" in CliRunner().invoke(inspect_command, ["--shipment", "GT-1"]).output
    assert isinstance(CliRunner().invoke(inspect_command, ["--shipment", "NO"]).exception, NotFound)
    said = CliRunner().invoke(company_group, ["set", "--name-en", "TNX Trading", "--trade-mode", "cn_general"])
    assert "TNX Trading" in said.output
