"""How a page is to be read by OCR: what a person may ask for. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from vault.errors import BadInput
from vault.reading.engines import names
from vault.reading.languages import languages


@dataclass(frozen=True, slots=True)
class How:
    """How a page is to be read."""

    threads: int = 1
    """Of the engine."""
    engine: str | None = None
    """Name of the engine; None takes the one that fits."""
    language: str | None = None
    """Code of the language the papers are said to be in; None finds out."""


def check_asked(engine: str | None, language: str | None) -> None:
    """Refuse an engine or a language that is not known.

    Raises:
        BadInput: with the known ones.
    """
    for what, got, known in (("engine", engine, names()), ("language", language, tuple(languages()))):
        if got is not None and got not in known:
            msg = f"got the {what} {got!r}, expected one of {', '.join(known)}"
            raise BadInput(msg, reason=f"{what}-unknown")
