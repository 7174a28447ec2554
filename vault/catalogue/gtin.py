"""Global trade item numbers: form, check digit, and the item inside a carton. Never repairs a number to satisfy its check digit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from stdnum import ean

LENGTHS: Final = (8, 12, 13, 14)
"""GTIN-8, UPC-A, EAN-13, carton (GS1 General Specifications, section 3.3)."""


@dataclass(frozen=True, slots=True)
class Gtin:
    """A number with a right check digit."""

    digits: str
    """As given, digits only."""
    key: str
    """Padded to fourteen digits: one form for all lengths."""
    item_key: str
    """Key of the single item: for a carton (GTIN-14, indicator 1 to 8) the number inside it with its own check digit, else `key`."""

    @property
    def is_carton(self) -> bool:
        """Whether it names a package of several items."""
        return self.key != self.item_key


def read_gtin(text: str) -> Gtin | None:
    """Return the number, or None where the text is not one: a wrong length, a letter, or a wrong check digit."""
    digits = text.replace(" ", "").replace("-", "")
    if not (digits.isascii() and digits.isdigit() and len(digits) in LENGTHS and ean.is_valid(digits)):
        return None
    key = digits.zfill(14)
    if not key.strip("0"):
        return None
    item_key = key
    if key[0] in "12345678":
        body = "0" + key[1:13]
        item_key = body + ean.calc_check_digit(body)
    return Gtin(digits=digits, key=key, item_key=item_key)
