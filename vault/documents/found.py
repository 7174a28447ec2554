"""What was found on a paper: a value, the spot it came from, and how sure that is. The stage between words and rows."""

from __future__ import annotations

from dataclasses import dataclass, field

from vault.values import Box


@dataclass(frozen=True, slots=True)
class Found:
    """One value of one field."""

    value: str
    """In the public form of the field's type (`field-dictionary`): ISO date, plain decimal, ISO code …; never empty."""
    raw: str
    """As printed."""
    page: int
    box: Box | None
    """None only in structured files."""
    confidence: float
    method: str
    """Method of the page it was read from: text, ocr, structured."""
    checks: tuple[str, ...] = ()
    """What confirmed it independently: check_digit, arithmetic, barcode, embedded, second_reader."""
    code: str | None = None
    """Of a coded cell such as ``外港海关 (2225)``."""


@dataclass(frozen=True, slots=True)
class FoundLine:
    """One goods line: its values by field name, and the spot of the whole row."""

    fields: dict[str, Found]
    page: int
    box: Box | None


@dataclass(frozen=True, slots=True)
class Paper:
    """One document found in a file."""

    kind: str
    kind_confidence: float
    kind_reasons: tuple[str, ...]
    page_from: int
    page_to: int
    head: dict[str, tuple[Found, ...]] = field(default_factory=dict)
    """Field name to one value, or several where the paper prints several."""
    lines: tuple[FoundLine, ...] = ()
    warnings: tuple[tuple[str, int | None, str], ...] = ()
    """(code, page, message)."""
    layout: str | None = None
    """The learned layout whose places were used."""
