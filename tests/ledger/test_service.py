"""The ledger as a whole: every event is provable at once, forgetting keeps proofs, and going back in time is noticed."""

from __future__ import annotations

import hashlib
import itertools
import json
import shutil
import sqlite3

import pytest

from vault.bootstrap import build
from vault.errors import LedgerFault
from vault.ledger.event import Event
from vault.ledger.note import open_note
from vault.ledger.proof import InclusionReceipt, parse_receipt
from vault.ledger.queries import consistency_proof, events_of, inclusion_proof, latest_checkpoint
from vault.ledger.tree import leaf_hash, verify_consistency
from vault.values import Actor


def happen(parts, actor, count, *, note="x"):
    with parts.database.writing(actor.workspace_id) as session:
        return [
            parts.ledger.record(
                session,
                actor,
                Event("test.happened", f"file_{number}", {"number": number}, {"name": f"{note} {number}"}),
                now=parts.clock(),
            )
            for number in range(count)
        ]


def test_every_event_has_a_receipt_that_a_stranger_verifies(parts, actor):
    happen(parts, actor, 7)
    with parts.database.reading(actor.workspace_id) as session:
        checkpoint = latest_checkpoint(session)
        for number in range(7):
            (event,) = events_of(session, f"file_{number}")
            path = tuple(inclusion_proof(session, event.index, checkpoint.size))
            receipt = parse_receipt(InclusionReceipt(event.index, path, checkpoint.note).text())
            assert receipt.verify(leaf_hash(event.header.encode()), parts.ledger.verifier)
            assert not receipt.verify(leaf_hash(event.header.encode() + b" "), parts.ledger.verifier)


def test_checkpoints_are_consistent_from_the_first_event_on(parts, actor):
    sizes = []
    for _ in range(5):
        happen(parts, actor, 2)
        with parts.database.reading(actor.workspace_id) as session:
            sizes.append(latest_checkpoint(session))
    with parts.database.reading(actor.workspace_id) as session:
        for earlier, later in itertools.pairwise(sizes):
            path = consistency_proof(session, earlier.size, later.size)
            assert verify_consistency(earlier.size, later.size, earlier.root, later.root, path)


def test_names_stand_only_in_the_body_that_can_be_forgotten(parts, actor):
    happen(parts, actor, 1, note="Li Hua's secret paper")
    with parts.database.reading(actor.workspace_id) as session:
        (event,) = events_of(session, "file_0")
    assert "Li Hua" not in event.header
    commitment = json.loads(event.header)["body_sha256"]
    assert hashlib.sha256(event.salt + event.body.encode()).hexdigest() == commitment


def test_forgetting_a_body_keeps_the_proof(parts, actor):
    happen(parts, actor, 3)
    with parts.database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE ledger_event SET body = NULL, salt = NULL")
    with parts.database.reading(actor.workspace_id) as session:
        (event,) = events_of(session, "file_1")
        checkpoint = latest_checkpoint(session)
        receipt = InclusionReceipt(event.index, tuple(inclusion_proof(session, event.index, 3)), checkpoint.note)
    assert event.body is None
    assert receipt.verify(leaf_hash(event.header.encode()), parts.ledger.verifier)


def test_an_event_of_a_failed_transaction_never_happened(parts, actor):
    happen(parts, actor, 1)

    def fail_half_way():
        with parts.database.writing(actor.workspace_id) as session:
            parts.ledger.record(session, actor, Event("test.lost", "file_9"), now=parts.clock())
            raise RuntimeError("disk")

    with pytest.raises(RuntimeError, match="disk"):
        fail_half_way()
    happen(parts, actor, 1)
    with parts.database.reading(actor.workspace_id) as session:
        assert latest_checkpoint(session).size == 2
        assert events_of(session, "file_9") == []
    parts.ledger.check_history(parts.database)


def test_the_log_is_one_over_all_workspaces_and_shows_each_only_its_own_events(parts, actor):
    other = Actor("ws_other", "cli")
    happen(parts, actor, 1)
    assert happen(parts, other, 1) == [1]
    with parts.database.reading("ws_other") as session:
        assert [event.index for event in events_of(session, "file_0")] == [1]


def test_a_restored_old_database_is_shouted_at(parts, actor, settings):
    happen(parts, actor, 2)
    database = settings.data / "vault.sqlite3"
    parts.database.dispose()
    sqlite3.connect(database).execute("PRAGMA wal_checkpoint(TRUNCATE)").connection.close()
    shutil.copy(database, settings.data / "old")
    happen(parts, actor, 2)
    parts.database.dispose()
    for leftover in settings.data.glob("vault.sqlite3*"):
        leftover.unlink()
    shutil.copy(settings.data / "old", database)
    with pytest.raises(LedgerFault, match="older state"):
        build(settings)


def test_a_rewritten_history_is_shouted_at(parts, actor, settings):
    happen(parts, actor, 4)
    with parts.database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE ledger_node SET hash = x'00' WHERE level = 2")
    with pytest.raises(LedgerFault, match="not those that were signed"):
        parts.ledger.check_history(parts.database)


def test_a_lost_outside_checkpoint_is_noticed(parts, actor, settings):
    happen(parts, actor, 1)
    (settings.data / "checkpoints" / "latest").unlink()
    with pytest.raises(LedgerFault, match="is gone"):
        parts.ledger.check_history(parts.database)


def test_the_outside_checkpoint_is_the_newest_one(parts, actor, settings):
    happen(parts, actor, 6)
    note = (settings.data / "checkpoints" / "latest").read_text(encoding="utf-8")
    assert open_note(note, parts.ledger.verifier).size == 6


@pytest.mark.parametrize(
    "change",
    [
        'UPDATE ledger_event SET header = replace(header, \'"channel":\', \'"Channel":\') WHERE "index" = 1',
        'UPDATE ledger_event SET body = \'{"note":"another"}\' WHERE "index" = 1',
        'UPDATE ledger_event SET body = NULL WHERE "index" = 1',
        "UPDATE ledger_event SET subject = 'file_9' WHERE \"index\" = 1",
        "UPDATE ledger_event SET type = 'test.else' WHERE \"index\" = 1",
        'DELETE FROM ledger_event WHERE "index" = 1',
        'DELETE FROM ledger_event WHERE "index" = 3',
        "DELETE FROM ledger_checkpoint",
    ],
)
def test_a_row_changed_behind_the_vaults_back_is_shouted_at_when_it_opens(parts, actor, settings, change):
    """The stored subtrees are left as they are: only hashing the events again shows it."""
    happen(parts, actor, 4, note="as it was")
    with parts.database.engine.begin() as connection:
        connection.exec_driver_sql(change)
    with pytest.raises(LedgerFault):
        build(settings)


def test_an_erased_body_is_no_contradiction(parts, actor, settings):
    happen(parts, actor, 3, note="to be forgotten")
    with parts.database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE ledger_event SET body = NULL, salt = NULL")
    build(settings).database.dispose()


def test_a_checkpoint_folder_that_cannot_be_written_undoes_nothing_that_was_committed(parts, actor, settings):
    """The copy is written after the commit: an error there would say "nothing was kept" of what is kept."""
    happen(parts, actor, 1)
    folder = settings.data / "checkpoints"
    folder.rename(settings.data / "away")
    folder.write_text("no folder")
    assert happen(parts, actor, 1) == [1]
    folder.unlink()
    (settings.data / "away").rename(folder)
    parts.ledger.check_history(parts.database)  # the older copy contradicts nothing
    happen(parts, actor, 1)
    assert open_note((folder / "latest").read_text(encoding="utf-8"), parts.ledger.verifier).size == 3
    assert not list(folder.glob(".new-*"))


def test_a_vault_killed_before_its_first_copy_opens_again(parts, actor, settings):
    """The empty log's checkpoint is kept from the beginning, so an event that was committed but not yet copied is no contradiction."""
    kept = (settings.data / "checkpoints" / "latest").read_text(encoding="utf-8")
    assert open_note(kept, parts.ledger.verifier).size == 0
    happen(parts, actor, 1)
    (settings.data / "checkpoints" / "latest").write_text(kept, encoding="utf-8")
    parts.ledger.check_history(parts.database)
