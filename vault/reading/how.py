"""How a page is to be read by OCR: what a person may ask for. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class How:
    """How a page is to be read."""

    threads: int = 1
    """Of the engine."""
    engine: str | None = None
    """Name of the engine; None takes the one that fits."""
    language: str | None = None
    """Code of the language the papers are said to be in; None finds out."""
