"""Claims about the spellings of labels: data of one module a language."""

from __future__ import annotations

import pytest

from vault.documents.kind import kinds
from vault.documents.labels import key_of
from vault.documents.language import labels, languages


def test_every_language_of_the_trade_is_there() -> None:
    """The languages sellers meet are each one module."""
    assert {"en", "zh", "ja", "ko", "de", "fr", "it", "es"} <= set(languages())


def test_a_label_comes_back_in_every_language() -> None:
    """One meaning gives the spellings of all languages."""
    assert {"Unit Price", "单价", "Einzelpreis", "Prix unitaire", "Prezzo unitario"} <= set(labels("column.unit_price"))


def test_a_misspelt_meaning_is_refused() -> None:
    """A kind that asks for a label nobody spells fails at once, not by reading nothing."""
    with pytest.raises(KeyError):
        labels("field.vesel")


def test_no_meaning_of_a_language_is_left_unused() -> None:
    """Each spelling of each language is a label of some kind: a misspelt meaning in a language's module would be read by nobody."""
    used = {
        key_of(label)
        for kind in kinds().values()
        for group in (kind.fields, kind.parties, kind.columns)
        for one in group
        for label in one.labels
    }
    used |= {key_of(label) for kind in kinds().values() for label in (*kind.stops, *kind.titles, *kind.keywords)}
    for language in languages().values():
        for meaning, spellings in language.labels.items():
            if meaning.startswith("part."):
                continue
            first = spellings.split("|")[0]
            assert key_of(first) in used, (language.code, meaning)
