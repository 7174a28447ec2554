"""Languages, one module of data each. A module here that holds a `LANGUAGE` is known, without touching anything else. Pure."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from vault.reading.languages.language import Language


@cache
def languages() -> dict[str, Language]:
    """Return all languages by their codes."""
    found = [
        importlib.import_module(f"{__name__}.{module.name}").LANGUAGE
        for module in pkgutil.iter_modules(__path__)
        if module.name != "language"
    ]
    return {language.code: language for language in sorted(found, key=lambda language: language.code)}


def beyond(engine: str) -> tuple[Language, ...]:
    """Return the languages the engine cannot read and that are told by letters of their own."""
    return tuple(language for language in languages().values() if engine not in language.engines and language.letters)
