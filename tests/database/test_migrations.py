"""Migrations and models say the same, and the whole way up and down runs."""

from __future__ import annotations

from alembic import command
from sqlalchemy import inspect

from vault.database.engine import Database
from vault.database.migrate import configuration, is_current, upgrade


def test_models_and_migrations_agree(parts):
    command.check(configuration(parts.database.url))


def test_up_down_and_up_again(tmp_path):
    database = Database(f"sqlite:///{tmp_path / 'rows.sqlite3'}")
    upgrade(database)
    assert is_current(database)
    command.downgrade(configuration(database.url), "base")
    assert inspect(database.engine).get_table_names() == ["alembic_version"]
    assert not is_current(database)
    upgrade(database)
    assert is_current(database)
    database.dispose()
