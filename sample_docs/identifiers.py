"""Invented identifiers that are valid in form: check digits are computed, owners do not exist."""

from __future__ import annotations

import random

_USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_USCC_WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)


def uscc(body: str) -> str:
    """Gives the 18 characters of a unified social credit code for a body of 17."""
    if len(body) != 17:
        raise ValueError(f"a USCC body has 17 characters, got {len(body)}")
    total = sum(_USCC_ALPHABET.index(c) * w for c, w in zip(body, _USCC_WEIGHTS, strict=True))
    return body + _USCC_ALPHABET[(31 - total % 31) % 31]


def random_uscc(rng: random.Random, region: str = "330108") -> str:
    """Gives a valid code of a company of that region."""
    return uscc("91" + region + "MA" + "".join(rng.choice("0123456789ABCDEFGHJKLMNPQRTUWXY") for _ in range(7)))


def container(owner: str, serial: int) -> str:
    """Gives an ISO 6346 number; `owner` is three letters and U, J or Z."""
    body = f"{owner}{serial:06d}"
    values: list[int] = []
    for char in body:
        if char.isdigit():
            values.append(int(char))
        else:
            value = 10 + ord(char) - ord("A")
            values.append(value + (1 if value >= 11 else 0) + (1 if value >= 21 else 0) + (1 if value >= 31 else 0))
    return body + str(sum(v << i for i, v in enumerate(values)) % 11 % 10)


def gtin(body: str) -> str:
    """Adds the check digit of a GTIN to its body."""
    total = sum(int(d) * (3 if i % 2 == 0 else 1) for i, d in enumerate(reversed(body)))
    return body + str((10 - total % 10) % 10)


def cbp_entry(filer: str, serial: int) -> str:
    """Gives a CBP entry number with hyphens and a valid check digit."""
    body = f"{filer}{serial:07d}"
    digits = [int(c) if c.isdigit() else _cbp_value(c) for c in body]
    total = 0
    for position, digit in enumerate(reversed(digits)):
        doubled = digit * 2 if position % 2 == 0 else digit
        total += doubled // 10 + doubled % 10
    return f"{filer}-{serial:07d}-{(10 - total % 10) % 10}"


def _cbp_value(letter: str) -> int:
    index = ord(letter) - ord("A")
    if index < 9:
        return index + 1
    if index < 18:
        return index - 8
    return index - 16


def declaration(customs: str, year: int, serial: int) -> str:
    """Gives the 18 digits of a Chinese import declaration."""
    return f"{customs}{year}1{serial:09d}"


def inventory(customs: str, year: int, serial: int) -> str:
    """Gives the number of a cross-border retail list (position nine is the letter I)."""
    return f"{customs}{year}I{serial:09d}"


def air_waybill(prefix: str, serial: int) -> str:
    """Gives a master air waybill number: the last digit is the serial modulo seven."""
    return f"{prefix}-{serial:07d}{serial % 7}"


def australian_business_number(body: str) -> str:
    """Gives an ABN of eleven digits for a body of nine."""
    weights = (10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19)
    for check in range(10, 100):
        digits = [int(c) for c in f"{check}{body}"]
        digits[0] -= 1
        if sum(d * w for d, w in zip(digits, weights, strict=True)) % 89 == 0:
            return f"{check} {body[:3]} {body[3:6]} {body[6:]}"
    raise ValueError("no check digits fit this body")
