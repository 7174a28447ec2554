"""How codes and names are compared: the forms two spellings of one thing share. Equality of keys is identity of spelling, nothing more."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final


@lru_cache(maxsize=65536)
def code_key(text: str) -> str:
    """Return an identifier by its letters and digits alone, upper case: ``tnx-26 0714`` and ``TNX-26-0714`` are one."""
    return "".join(character for character in unicodedata.normalize("NFKC", text).upper() if character.isalnum())


@lru_cache(maxsize=65536)
def name_key(text: str) -> str:
    """Return a name after NFKC and case folding, without white space and punctuation (the dictionary's comparison of names).

    Marks that carry meaning in a size or a strength (``%``, ``+``, a point between digits) stay: 1.5 % is not 15.
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    kept: list[str] = []
    for place, character in enumerate(folded):
        is_decimal_point = (
            character == "."
            and 0 < place < len(folded) - 1
            and folded[place - 1].isdigit()
            and folded[place + 1].isdigit()
        )
        if character.isalnum() or character in "%+" or is_decimal_point:
            kept.append(character)
    return "".join(kept)


_CONFUSABLE: Final = str.maketrans("OQDILZSBG", "000112586")


def fold_confusables(key: str) -> str:
    """Return a code key with letters that readers take for digits folded to those digits: for asking, never for equality."""
    return key.translate(_CONFUSABLE)


def tidy(text: str) -> str:
    """Return the text in NFC, with runs of white space as one space and without control characters: a name as it is stored."""
    printable = "".join(" " if unicodedata.category(character) in {"Cc", "Cf"} else character for character in text)
    return " ".join(unicodedata.normalize("NFC", printable).split())
