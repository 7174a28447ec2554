"""Turns settings into a wired vault. The only module that knows every part; knows no face."""

from __future__ import annotations

from vault.clock import Clock, system_clock
from vault.database.engine import Database
from vault.database.migrate import upgrade
from vault.ledger.keys import ensure_log_key, load_log_key
from vault.ledger.service import Ledger
from vault.parts import Parts
from vault.settings import Settings
from vault.storage.derived import DerivedStore
from vault.storage.local import LocalBlobStore


def initialise(settings: Settings) -> None:
    """Make folders, keys and schema where they are missing. Safe to call at each start; replaces nothing."""
    settings.data.mkdir(parents=True, exist_ok=True)
    ensure_log_key(settings.data / "keys", origin=settings.origin)
    database = Database(settings.database_url)
    upgrade(database)
    Ledger(load_log_key(settings.data / "keys"), settings.data / "checkpoints").begin(database)
    database.dispose()


def build(settings: Settings, *, clock: Clock = system_clock) -> Parts:
    """Open an initialised vault.

    Raises:
        LedgerFault: the ledger contradicts the checkpoint kept outside the database.
    """
    database = Database(settings.database_url)
    ledger = Ledger(load_log_key(settings.data / "keys"), settings.data / "checkpoints")
    ledger.check_history(database)
    return Parts(
        settings=settings,
        database=database,
        store=LocalBlobStore(settings.data / "originals"),
        derived=DerivedStore(settings.data / "derived"),
        ledger=ledger,
        clock=clock,
    )
