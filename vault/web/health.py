"""Whether the vault can work: real checks, open to anybody, telling nothing but yes or no."""

from __future__ import annotations

import os

from flask import Blueprint, Response, jsonify

from vault.accounts.queries import workspaces
from vault.database.engine import EVERYWHERE
from vault.database.migrate import is_current
from vault.parts import Parts
from vault.web.guard import parts

area = Blueprint("health", __name__)


@area.get("/healthz")
def healthz() -> tuple[Response, int]:
    """Answer 200 where database, schema and folder of originals are fit for work, else 503 and which is not."""
    failed = [
        name for name, fit in (("database", _database), ("migrations", _schema), ("store", _store)) if not fit(parts())
    ]
    if failed:
        return jsonify(status="failed", failed=failed), 503
    return jsonify(status="ok"), 200


def _database(wired: Parts) -> bool:
    try:
        with wired.database.reading(EVERYWHERE) as session:
            workspaces(session)
    except Exception:  # noqa: BLE001 - whatever the database says, the answer is no
        return False
    return True


def _schema(wired: Parts) -> bool:
    try:
        return is_current(wired.database)
    except Exception:  # noqa: BLE001 - whatever the database says, the answer is no
        return False


def _store(wired: Parts) -> bool:
    folder = wired.settings.data
    return folder.is_dir() and os.access(folder, os.W_OK)
