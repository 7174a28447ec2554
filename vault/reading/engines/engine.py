"""What an OCR engine has to offer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from vault.reading.engines.lines import Letter
from vault.reading.languages.language import Language
from vault.reading.pixels import Picture


class Engine(Protocol):
    """Reads strips of a picture, one line of text each. Where lines lie is found by the detector of the default engine."""

    @property
    def name(self) -> str:
        """Of its module, as it is asked for."""

    def missing(self, language: Language | None) -> str | None:
        """Return what has to be installed before it can read the language (None: whatever it reads by itself); None where it can."""

    def title(self, language: Language | None) -> str:
        """Return name and version of engine and model, as they stand in a page's record."""

    def recognise(
        self, strips: Sequence[Picture], *, language: Language | None, threads: int
    ) -> list[tuple[Letter, ...]]:
        """Return the letters of each strip, from left to right, spaces included."""
