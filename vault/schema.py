"""Imports every `tables.py` once, so that migrations and tests see the whole schema."""

from __future__ import annotations

from sqlmodel import SQLModel

import vault.accounts.tables
import vault.catalogue.tables
import vault.documents.learned.tables
import vault.documents.rereading.tables
import vault.documents.tables
import vault.evidence.tables
import vault.intake.tables
import vault.jobs.tables
import vault.ledger.tables
import vault.linking.tables
import vault.shipments.tables  # noqa: F401 - each import registers its tables

metadata = SQLModel.metadata
