"""The wall between workspaces stands in the session, so no query can forget it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import delete, update
from sqlmodel import func, select

from vault.database.engine import EVERYWHERE
from vault.shipments.tables import ShipmentRow

NOW = datetime(2026, 1, 5, tzinfo=UTC)


@pytest.fixture(autouse=True)
def two_workspaces(parts):
    for workspace in ("ws_a", "ws_b"):
        with parts.database.writing(workspace) as session:
            session.add(ShipmentRow(id=f"shp_{workspace}", workspace_id=workspace, ref="R-1", created_at=NOW))


def test_a_query_sees_only_its_own_workspace(parts):
    with parts.database.reading("ws_a") as session:
        assert [row.id for row in session.exec(select(ShipmentRow)).all()] == ["shp_ws_a"]
        assert session.exec(select(func.count()).select_from(ShipmentRow)).one() == 1
        assert session.exec(select(ShipmentRow.id)).all() == ["shp_ws_a"]


def test_a_row_of_another_workspace_is_not_there_by_its_key_either(parts):
    with parts.database.reading("ws_a") as session:
        assert session.get(ShipmentRow, "shp_ws_b") is None


def test_bulk_changes_stay_within_the_workspace(parts):
    with parts.database.writing("ws_a") as session:
        session.execute(update(ShipmentRow).values(trade_mode="cn_general"))
        session.execute(delete(ShipmentRow).where(ShipmentRow.id == "shp_ws_b"))
    with parts.database.reading(EVERYWHERE) as session:
        found = {row.id: row.trade_mode for row in session.exec(select(ShipmentRow)).all()}
    assert found == {"shp_ws_a": "cn_general", "shp_ws_b": ""}


def test_a_row_for_another_workspace_cannot_be_written(parts):
    with pytest.raises(PermissionError, match="another workspace"), parts.database.writing("ws_a") as session:
        session.add(ShipmentRow(id="shp_x", workspace_id="ws_b", ref="R-2", created_at=NOW))


def test_a_reading_session_keeps_nothing(parts):
    with parts.database.reading("ws_a") as session:
        session.add(ShipmentRow(id="shp_x", workspace_id="ws_a", ref="R-2", created_at=NOW))
        session.flush()
    with parts.database.reading("ws_a") as session:
        assert session.get(ShipmentRow, "shp_x") is None
