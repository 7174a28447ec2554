"""What must be known about a language to read it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """A language papers are written in, as data."""

    code: str
    """As it is asked for: ISO 639-1, with the script after a hyphen where it matters (``zh-Hant``)."""
    name: str
    name_zh: str
    engines: tuple[str, ...]
    """By preference: those that hold its letters."""
    tesseract: str
    """Code of the language pack of tesseract."""
    package: str
    """System package (Debian) with that pack."""
    letters: tuple[tuple[int, int], ...] = ()
    """First and last code points of the blocks that only this language uses; empty where it shares its letters with others."""
    source: str = ""
    verified_on: str = ""

    def owns(self, letter: str) -> bool:
        """Whether the letter tells this language from all others."""
        code = ord(letter)
        return any(first <= code <= last for first, last in self.letters)
