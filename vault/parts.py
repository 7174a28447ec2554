"""The wired parts of a running vault, handed as one frozen object to every verb. Made only by `vault.bootstrap`."""

from __future__ import annotations

from dataclasses import dataclass

from vault.clock import Clock
from vault.database.engine import Database
from vault.ledger.service import Ledger
from vault.settings import Settings
from vault.storage.derived import DerivedStore
from vault.storage.interface import BlobStore


@dataclass(frozen=True)
class Parts:
    """What verbs and queries work with."""

    settings: Settings
    database: Database
    store: BlobStore
    """Originals and bundles: write-once."""
    derived: DerivedStore
    """What can be thrown away and made again: page pictures."""
    ledger: Ledger
    clock: Clock
