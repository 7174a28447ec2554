"""Shipments and their trade modes."""

from __future__ import annotations

import pytest

from vault.errors import BadInput, NotFound
from vault.ledger.queries import events_of
from vault.parts import Parts
from vault.shipments.modes import MODES, trade_mode
from vault.shipments.queries import shipment_by_id, shipment_by_ref, shipments
from vault.shipments.references import LONGEST_REFERENCE, clean_reference
from vault.shipments.service import open_shipment, set_trade_mode
from vault.values import Actor


def test_opening_the_same_reference_twice_is_one_shipment(parts: Parts, actor: Actor) -> None:
    first = open_shipment(parts, actor, "  PO  2026-17 ")
    again = open_shipment(parts, actor, "PO 2026-17")
    assert first == again
    assert first.ref == "PO 2026-17"
    with parts.database.reading(actor.workspace_id) as session:
        assert shipments(session) == [first]
        assert shipment_by_ref(session, "PO 2026-17") == shipment_by_id(session, first.id) == first
        (event,) = events_of(session, first.id)
    assert event.type == "shipment.opened"
    assert "2026-17" not in event.header
    assert event.body is not None
    assert "2026-17" in event.body


def test_the_same_reference_in_another_workspace_is_another_shipment(parts: Parts, actor: Actor) -> None:
    other = Actor("ws_other", "cli")
    assert open_shipment(parts, actor, "S-1").id != open_shipment(parts, other, "S-1").id
    with parts.database.reading("ws_other") as session:
        assert len(shipments(session)) == 1


def test_a_trade_mode_is_set_once_and_recorded_only_when_it_changes(parts: Parts, actor: Actor) -> None:
    shipment = open_shipment(parts, actor, "S-1", "cn_general")
    assert set_trade_mode(parts, actor, shipment.id, "cn_general").trade_mode == "cn_general"
    assert set_trade_mode(parts, actor, shipment.id, "cbec_1210").trade_mode == "cbec_1210"
    with parts.database.reading(actor.workspace_id) as session:
        types = [event.type for event in events_of(session, shipment.id)]
    assert types == ["shipment.opened", "shipment.trade_mode_set", "shipment.trade_mode_set"]


def test_an_unknown_mode_or_shipment_changes_nothing(parts: Parts, actor: Actor) -> None:
    with pytest.raises(BadInput, match="trade mode 'teleport'") as caught:
        open_shipment(parts, actor, "S-1", "teleport")
    assert "cn_general" in caught.value.hint
    with pytest.raises(NotFound):
        set_trade_mode(parts, actor, "shp_none", "cn_general")
    with parts.database.reading(actor.workspace_id) as session:
        assert shipments(session) == []


def test_every_mode_says_where_it_is_taken_from() -> None:
    assert {mode.code for mode in MODES} == {
        "cn_general", "cbec_1210", "cbec_9610", "us_import", "eu_import", "domestic_purchase",
    }  # fmt: skip
    for mode in MODES:
        assert trade_mode(mode.code) is mode
        assert mode.source
        assert mode.name_en
        assert mode.name_zh


@pytest.mark.parametrize("text", ["", "  ", "\u200b", "a/b", "a\\b", "..", "x" * (LONGEST_REFERENCE + 1)])
def test_a_reference_that_cannot_be_used_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        clean_reference(text)


def test_references_that_look_the_same_are_the_same() -> None:
    assert clean_reference("Zu\u0308gig") == clean_reference("Zügig")
    assert clean_reference("提单\u3000号\u202e1") == "提单 号1"
