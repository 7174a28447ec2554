"""Rows of workspaces and people. Secrets are stored only as hashes."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column
from sqlmodel import Field, SQLModel

from vault.database.rows import WorkspaceOwned
from vault.database.types import UtcTime


class WorkspaceRow(SQLModel, table=True):
    """One seller's wall."""

    __tablename__ = "workspace"

    id: str = Field(primary_key=True, max_length=40)
    name: str = Field(max_length=200)
    created_at: datetime = Field(sa_column=Column(UtcTime, nullable=False))


class PersonRow(WorkspaceOwned, table=True):
    """Somebody who signs in. `role`: owner, clerk, viewer."""

    __tablename__ = "person"

    id: str = Field(primary_key=True, max_length=40)
    login: str = Field(max_length=200, unique=True)
    name: str = Field(max_length=200)
    role: str = Field(max_length=20)
    password_hash: str | None = Field(default=None, max_length=300)
    created_at: datetime = Field(sa_column=Column(UtcTime, nullable=False))
    disabled_at: datetime | None = Field(default=None, sa_column=Column(UtcTime))


class SessionRow(WorkspaceOwned, table=True):
    """A signed-in browser."""

    __tablename__ = "session"

    token_hash: str = Field(primary_key=True, max_length=64)
    person_id: str = Field(foreign_key="person.id", index=True, max_length=40)
    created_at: datetime = Field(sa_column=Column(UtcTime, nullable=False))
    expires_at: datetime = Field(sa_column=Column(UtcTime, nullable=False))
    revoked_at: datetime | None = Field(default=None, sa_column=Column(UtcTime))


class SignInLinkRow(WorkspaceOwned, table=True):
    """A link that signs in once."""

    __tablename__ = "sign_in_link"

    token_hash: str = Field(primary_key=True, max_length=64)
    person_id: str = Field(foreign_key="person.id", index=True, max_length=40)
    expires_at: datetime = Field(sa_column=Column(UtcTime, nullable=False))
    used_at: datetime | None = Field(default=None, sa_column=Column(UtcTime))


class ApiTokenRow(WorkspaceOwned, table=True):
    """A key for programs."""

    __tablename__ = "api_token"

    id: str = Field(primary_key=True, max_length=40)
    token_hash: str = Field(max_length=64, unique=True)
    person_id: str = Field(foreign_key="person.id", index=True, max_length=40)
    name: str = Field(max_length=100)
    created_at: datetime = Field(sa_column=Column(UtcTime, nullable=False))
    revoked_at: datetime | None = Field(default=None, sa_column=Column(UtcTime))


class SignInAttemptRow(SQLModel, table=True):
    """A failed sign-in, counted to slow guessing down; the login is kept only as a hash."""

    __tablename__ = "sign_in_attempt"

    id: int | None = Field(default=None, primary_key=True)
    login_hash: str = Field(max_length=64, index=True)
    at: datetime = Field(sa_column=Column(UtcTime, nullable=False, index=True))
