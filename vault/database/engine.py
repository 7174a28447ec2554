"""Opens the database and hands out sessions. The wall between workspaces stands here and nowhere else.

A session is opened for one workspace, or for `EVERYWHERE` by the few callers that serve all of them (the job worker, sign-in, the
ledger). Reading sessions never write; writing sessions take the write lock at their first word, so that a check and the row that
rests on it are one step (SQLite would otherwise let two deferred transactions read, and fail one of them at its first write).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import ORMExecuteState, with_loader_criteria
from sqlalchemy.pool import ConnectionPoolEntry
from sqlmodel import Session, SQLModel

from vault.database.rows import WorkspaceOwned
from vault.errors import StorageFault

EVERYWHERE: Final = "*"
"""In place of a workspace: no wall. Only for what serves all workspaces alike."""

BUSY_TIMEOUT_S: Final = 30
"""How long a writer waits for another before it gives up with "database is locked"."""


class Database:
    """The rows of one vault."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.engine: Engine = create_engine(url)
        if self.engine.dialect.name == "sqlite":
            event.listen(self.engine, "connect", _prepare_sqlite)
            event.listen(self.engine, "begin", _begin_sqlite)

    @contextmanager
    def reading(self, workspace_id: str) -> Iterator[Session]:
        """Open a session that only reads rows of the workspace; whatever is changed in it is thrown away."""
        with Session(self.engine, expire_on_commit=False) as session:
            _build_wall(session, workspace_id)
            session.connection(execution_options={"vault_writes": False})
            try:
                yield session
            finally:
                session.rollback()

    @contextmanager
    def writing(self, workspace_id: str) -> Iterator[Session]:
        """Open one short transaction on rows of the workspace; commits at the end, rolls back on any error."""
        with _disk_faults_told(), Session(self.engine, expire_on_commit=False) as session:
            _build_wall(session, workspace_id)
            session.connection(execution_options={"vault_writes": True})
            yield session
            session.commit()

    def dispose(self) -> None:
        """Close every connection (before a fork, at the end of a test)."""
        self.engine.dispose()


@contextmanager
def _disk_faults_told() -> Iterator[None]:
    """Tell what the disk refuses in words; nothing of the transaction is kept then."""
    try:
        yield
    except OperationalError as error:
        reason = str(error.orig)
        if not any(sign in reason for sign in ("disk", "full", "locked", "readonly", "unable to open")):
            raise
        msg = f"the database could not be written: {reason}"
        raise StorageFault(
            msg,
            hint="Nothing of this was kept. Check the free space and the rights of the data folder, then do it again.",
        ) from error


def _prepare_sqlite(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    """WAL for readers beside a writer; FULL because NORMAL may lose an acknowledged commit at power loss (SQLite, pragma synchronous)."""
    connection.isolation_level = None  # the driver must not begin by itself
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={BUSY_TIMEOUT_S * 1000}"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("vault_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _build_wall(session: Session, workspace_id: str) -> None:
    session.info["workspace_id"] = workspace_id
    if workspace_id == EVERYWHERE:
        return
    session.info["wall"] = [
        with_loader_criteria(row, row.workspace_id == workspace_id, include_aliases=True)  # type: ignore[arg-type]  # a column at class level
        for row in _owned_rows()
    ]
    event.listen(session, "do_orm_execute", _filter_by_workspace)
    event.listen(session, "before_flush", _refuse_foreign_rows)


def _filter_by_workspace(state: ORMExecuteState) -> None:
    if state.is_column_load or state.is_relationship_load:
        return
    state.statement = state.statement.options(*state.session.info["wall"])


def _owned_rows() -> Iterator[type[WorkspaceOwned]]:
    for mapper in SQLModel._sa_registry.mappers:
        if issubclass(mapper.class_, WorkspaceOwned):
            yield mapper.class_


def _refuse_foreign_rows(session: Session, _context: object, _instances: Any) -> None:  # noqa: ANN401 - SQLAlchemy's own
    workspace_id = session.info["workspace_id"]
    for row in (*session.new, *session.dirty, *session.deleted):
        if isinstance(row, WorkspaceOwned) and row.workspace_id != workspace_id:
            msg = f"got a {type(row).__name__} of another workspace in a session of {workspace_id}"
            raise PermissionError(msg)
