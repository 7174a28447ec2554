"""What a language brings to the reading of trade papers: how it spells each label. One module a language in `spellings/`, gathered at first use.

A label is asked for by what it means (``field.vessel``, ``column.unit_price``, ``party.seller``) and comes back in every language; papers print two
of them side by side, and a paper's language is seldom said. Must not know a kind, nor read a page.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Language:
    """A language's spellings."""

    code: str
    """BCP 47."""
    name: str
    """In English."""
    source: str
    """Where the spellings were read."""
    verified_on: str
    """ISO date of the last look at the source."""
    labels: Mapping[str, str]
    """What a label means to its spellings, written ``one | two | three``; case, spacing and punctuation never matter in them."""


@cache
def languages() -> Mapping[str, Language]:
    """Return every language by its code: each module of `spellings/`."""
    package = importlib.import_module("vault.documents.spellings")
    found: dict[str, Language] = {}
    for module in pkgutil.iter_modules(package.__path__):
        language: Language = importlib.import_module(f"vault.documents.spellings.{module.name}").LANGUAGE
        found[language.code] = language
    return found


def labels(*meanings: str) -> tuple[str, ...]:
    """Return the spellings of labels in every language.

    Args:
        meanings: one or more meanings; several make one list, in their order.

    Raises:
        KeyError: no language spells such a label.
    """
    found: list[str] = []
    for meaning in meanings:
        spelled = [language.labels[meaning] for language in languages().values() if meaning in language.labels]
        if not spelled:
            raise KeyError(meaning)
        found.extend(part.strip() for spellings in spelled for part in spellings.split("|") if part.strip())
    return tuple(dict.fromkeys(found))
