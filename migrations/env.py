"""Alembic's entry: the schema comes from `vault.schema`, one transaction a migration, batch mode for SQLite."""

import sqlalchemy
from alembic import context
from sqlalchemy import create_engine, pool

from vault.schema import metadata

config = context.config


def render_item(kind: str, item: object, _autogen: object) -> str | bool:
    """Write our own column types as the plain ones they are stored as, so that a migration needs no application code."""
    if kind == "type" and isinstance(item, sqlalchemy.types.TypeDecorator):
        return f"sa.{item.impl!r}"
    return False


def run_online() -> None:
    """Connect and migrate."""
    engine = create_engine(config.get_main_option("sqlalchemy.url", ""), poolclass=pool.NullPool)
    with engine.connect() as connection:
        context.configure(
            connection=connection,
            target_metadata=metadata,
            render_as_batch=True,
            render_item=render_item,
            compare_type=True,
            compare_server_default=True,
            transaction_per_migration=True,
        )
        with context.begin_transaction():
            context.run_migrations()


run_online()
