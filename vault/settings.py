"""The only reader of the environment. Settings are frozen; unknown `VAULT_…` names are refused with the nearest known name."""

from __future__ import annotations

import difflib
import os
from pathlib import Path
from typing import Self

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

from vault.errors import BadInput


class Settings(BaseSettings):
    """How this vault runs. Every field is documented in `docs/settings.md` (a test holds it)."""

    model_config = SettingsConfigDict(env_prefix="VAULT_", frozen=True, extra="forbid")

    data: Path = Field(default=Path("vault-data"))
    """Folder for database, originals, keys, checkpoints and bundles (`VAULT_DATA`)."""
    port: int = Field(default=8000, ge=1, le=65535, validation_alias="PORT")
    """Port of the web app (`PORT`)."""
    host: str = "127.0.0.1"
    """Address the web app listens on (`VAULT_HOST`)."""
    readers: int = Field(default=0, ge=0, le=64)
    """Worker processes that read papers; 0 means one for every two processors, at least one (`VAULT_READERS`)."""
    max_file_mb: int = Field(default=200, ge=1)
    """Largest single file taken in, in MiB (`VAULT_MAX_FILE_MB`)."""
    max_pages: int = Field(default=300, ge=1)
    """Most pages of one file that are read (`VAULT_MAX_PAGES`)."""
    page_seconds: int = Field(default=120, ge=5)
    """Longest time one page may take to be read (`VAULT_PAGE_SECONDS`)."""
    reader_memory_mb: int = Field(default=4096, ge=512)
    """Most memory one reading process may take, where the system can limit it (`VAULT_READER_MEMORY_MB`)."""
    language: str = Field(default="en", pattern="^(en|zh)$")
    """Language of the pages where the browser names none of ours: `en` or `zh` (`VAULT_LANGUAGE`)."""
    session_hours: int = Field(default=12, ge=1)
    """How long somebody stays signed in, in hours (`VAULT_SESSION_HOURS`)."""
    origin: str = Field(default="", max_length=200)
    """Name of this vault's log in its checkpoints; made at `init` when empty (`VAULT_ORIGIN`)."""

    @classmethod
    def from_environment(cls, **overrides: object) -> Self:
        """Return the settings of this process.

        Raises:
            BadInput: an unknown `VAULT_…` name, or a value out of range.
        """
        known = {f"VAULT_{name.upper()}" for name in cls.model_fields if name != "port"}
        for name in os.environ:  # noqa: TID251 - the one reader of the environment
            if name.startswith("VAULT_") and name not in known:
                near = difflib.get_close_matches(name, known, n=1)
                hint = f"Did you mean {near[0]}?" if near else f"Known names: {', '.join(sorted(known))}."
                msg = f"got the environment variable {name}, which is no setting of the vault"
                raise BadInput(msg, hint=hint)
        try:
            return cls(**overrides)  # type: ignore[arg-type]  # pydantic validates
        except ValueError as error:
            msg = f"a setting has a wrong value: {error}"
            raise BadInput(msg, hint="See docs/settings.md for every name and its range.") from error

    @property
    def database_url(self) -> str:
        """Address of the rows."""
        return f"sqlite:///{self.data / 'vault.sqlite3'}"
