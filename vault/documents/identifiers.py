"""Identifiers of trade papers: their form, their check digits, and where they stand in a text.

Formats and check digits are those of the public standards (GB 32100, ISO 6346, GS1, the CBP entry number, the MRN) and of
the customs numbering rules. verified_on: 2026-11-24. An identifier is never corrected here to satisfy a check digit.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from stdnum import ean, iso6346
from stdnum.cn import uscc

IdentifierKind = Literal[
    "uscc",
    "container",
    "gtin",
    "cbp_entry",
    "mrn",
    "mawb",
    "cn_declaration",
    "cbec_list",
    "cbec_pre_entry",
    "cn_tax_bill",
    "atlas",
    "cma",
    "cnas",
    "gacc",
]
Verdict = Literal["passed", "failed", "unknown"]
"""``passed``: form and, where there is one, check digit are right; ``unknown``: not of this kind at all, nothing can be said."""

CHECK_DIGIT: frozenset[IdentifierKind] = frozenset({"uscc", "container", "gtin", "cbp_entry", "mrn", "mawb"})
"""Kinds whose pass confirms the reading. A right form alone confirms nothing."""

_SHAPES: dict[IdentifierKind, re.Pattern[str]] = {
    # Wide shapes: what claims to be such a number. The verdict is the check's.
    "uscc": re.compile(r"[0-9A-Z]{18}"),
    "container": re.compile(r"[A-Z]{4}\d{7}"),
    "gtin": re.compile(r"\d{8}|\d{12,14}"),
    "cbp_entry": re.compile(r"[0-9A-Z]{3}\d{8}"),
    "mrn": re.compile(r"\d{2}[A-Z]{2}[A-Z0-9]{14}"),
    "mawb": re.compile(r"\d{11}"),
    "cn_declaration": re.compile(r"\d{18}"),
    "cbec_list": re.compile(r"\d{8}[IE]\d{9}"),
    "cbec_pre_entry": re.compile(r"B\d{17}"),
    "cn_tax_bill": re.compile(r"\d{18}[A-Z]\d{2}"),
    "atlas": re.compile(r"AT[A-Z]\d{18}"),
    "cma": re.compile(r"\d{12}"),
    "cnas": re.compile(r"CNAS(?:L|IB|TL|PT|RM|C)\d{3,5}"),
    "gacc": re.compile(r"C[A-Z]{3}\d{14}"),
}

_FREIGHT_LETTERS = dict(
    zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", (n for n in range(10, 39) if n not in (11, 22, 33)), strict=True)
)
_FILER_LETTERS = {
    **{letter: i + 1 for i, letter in enumerate("ABCDEFGHI")},
    **{letter: i + 1 for i, letter in enumerate("JKLMNOPQR")},
    **{letter: i + 2 for i, letter in enumerate("STUVWXYZ")},
}


def bare(text: str) -> str:
    """Return the letters and digits alone, in upper case: the form identifiers compare in."""
    return "".join(c for c in text.upper() if c.isalnum() and c.isascii())


def validate(kind: IdentifierKind, text: str) -> Verdict:
    """Check form and check digit of an identifier, with or without the separators it is printed with."""
    plain = bare(text)
    if not _SHAPES[kind].fullmatch(plain):
        return "unknown"
    return "passed" if _CHECKS[kind](plain) else "failed"


def confirmed_by_check_digit(field_name: str, text: str) -> bool:
    """Whether the check digit of one of the identifiers a field may hold confirms this reading of it."""
    kinds = _FIELD_KINDS.get(field_name, ())
    return any(kind in CHECK_DIGIT and validate(kind, text) == "passed" for kind in kinds)


def contradicted_by_check_digit(field_name: str, text: str) -> bool:
    """Whether the reading claims one of the field's checked forms and fails every check it could pass."""
    kinds = _FIELD_KINDS.get(field_name, ())
    verdicts = {validate(kind, text) for kind in kinds}
    return "failed" in verdicts and "passed" not in verdicts


def find(kind: IdentifierKind, text: str) -> tuple[str, ...]:
    """Return what stands in a text in the form of this kind, failed ones too, in order and once each."""
    pattern = _IN_TEXT[kind]
    return tuple(dict.fromkeys(bare(match.group()) for match in pattern.finditer(text.upper())))


def _cbp_entry(text: str) -> bool:
    total = 0
    for place, character in enumerate(reversed(text[:-1])):
        number = int(character) if character.isdigit() else _FILER_LETTERS[character]
        number *= 2 if place % 2 == 0 else 1
        total += number // 10 + number % 10
    return (10 - total % 10) % 10 == int(text[-1])


def _mrn(text: str) -> bool:
    if not text[-1].isdigit():
        return False
    total: int = sum((int(c) if c.isdigit() else _FREIGHT_LETTERS[c]) << place for place, c in enumerate(text[:17]))
    return total % 11 % 10 == int(text[-1])


def _container(text: str) -> bool:
    # stdnum takes any four letters; the fourth is the equipment category, of which ISO 6346 knows three.
    sound: bool = iso6346.is_valid(text)
    return sound and text[3] in "UJZ"


def _declaration(text: str) -> bool:
    # Position 9 tells import (1) from export (0): an export number on an import paper is a misreading or worse.
    return bool(re.fullmatch(r"\d{4}20\d{2}1\d{9}", text))


_CHECKS: dict[IdentifierKind, Callable[[str], bool]] = {
    "uscc": lambda text: bool(uscc.is_valid(text)),
    "container": _container,
    "gtin": lambda text: bool(ean.is_valid(text)),
    "cbp_entry": _cbp_entry,
    "mrn": _mrn,
    "mawb": lambda text: int(text[3:10]) % 7 == int(text[10]),
    "cn_declaration": _declaration,
    "cbec_list": lambda text: bool(re.fullmatch(r"\d{4}20\d{2}[IE]\d{9}", text)),
    "cbec_pre_entry": lambda text: bool(re.fullmatch(r"B20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{9}", text)),
    "cn_tax_bill": lambda text: _declaration(text[:18]),
    "atlas": lambda text: text.startswith("AT"),
    "cma": lambda text: text.isdigit(),
    "cnas": lambda text: text.startswith("CNAS"),
    "gacc": lambda text: text.startswith("C"),
}

_IN_TEXT: dict[IdentifierKind, re.Pattern[str]] = {
    "uscc": re.compile(r"(?<![0-9A-Z])(?=[0-9A-Z]{0,17}\d)[0-9A-Z]{18}(?![0-9A-Z])"),
    "container": re.compile(r"(?<![0-9A-Z])[A-Z]{3}[UJZ][ -]?\d{6}[ -]?\d(?![0-9A-Z])"),
    "gtin": re.compile(r"(?<![0-9A-Z])(?:\d{8}|\d{12,14})(?![0-9A-Z])"),
    "cbp_entry": re.compile(r"(?<![0-9A-Z])[0-9A-Z]{3}[- ]?\d{7}[- ]?\d(?![0-9A-Z])"),
    "mrn": re.compile(r"(?<![0-9A-Z])\d{2}[A-Z]{2}[A-Z0-9]{13}\d(?![0-9A-Z])"),
    "mawb": re.compile(r"(?<![0-9A-Z])\d{3}[- ]\d{4} ?\d{4}(?![0-9A-Z])"),
    "cn_declaration": re.compile(r"(?<![0-9A-Z])\d{4} ?20\d{2} ?[01](?: ?\d){9}(?![0-9A-Z])"),
    "cbec_list": re.compile(r"(?<![0-9A-Z])\d{4} ?20\d{2} ?[IE] ?\d{9}(?![0-9A-Z])"),
    "cbec_pre_entry": re.compile(r"(?<![0-9A-Z])B20\d{15}(?![0-9A-Z])"),
    "cn_tax_bill": re.compile(r"(?<![0-9A-Z])\d{18} ?[-/*–]? ?[A-Z]\d{2}(?![0-9A-Z])"),
    "atlas": re.compile(r"(?<![0-9A-Z])AT[A-Z]\d{18}(?![0-9A-Z])"),
    "cma": re.compile(r"(?<![0-9A-Z])\d{12}(?![0-9A-Z])"),
    "cnas": re.compile(r"(?<![0-9A-Z])CNAS ?(?:L|IB|TL|PT|RM|C) ?\d{3,5}(?![0-9A-Z])"),
    "gacc": re.compile(r"(?<![0-9A-Z])C[A-Z]{3}\d{14}(?![0-9A-Z])"),
}

_FIELD_KINDS: dict[str, tuple[IdentifierKind, ...]] = {
    "buyer_id": ("uscc",),
    "seller_id": ("uscc",),
    "agent_id": ("uscc",),
    "consumer_unit_id": ("uscc",),
    "container_nos": ("container",),
    "gtin": ("gtin",),
    "declaration_no": ("mrn", "cbp_entry"),
}
