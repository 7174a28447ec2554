"""What the disk refuses is told as a fault of the storage, and nothing of the transaction is kept."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlmodel import select

from vault.errors import StorageFault
from vault.shipments.tables import ShipmentRow

NOW = datetime(2026, 1, 5, tzinfo=UTC)


def test_a_full_database_is_a_storage_fault_that_says_what_to_do(parts):
    with parts.database.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()

    def fill() -> None:
        with parts.database.writing("ws_a") as session:
            session.connection().exec_driver_sql(f"PRAGMA max_page_count={pages}")
            for number in range(2000):
                session.add(ShipmentRow(id=f"shp_{number}", workspace_id="ws_a", ref=f"R-{number}" * 8, created_at=NOW))

    with pytest.raises(StorageFault, match="full") as told:
        fill()
    assert "free space" in told.value.hint
    with parts.database.reading("ws_a") as session:
        assert session.exec(select(ShipmentRow)).all() == []
