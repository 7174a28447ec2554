"""A worksheet cell's stored value to the text a person sees in it. Pure.

Numbers lose the noise of binary floats, show the decimals the cell's format asks for, and keep what the format writes beside them (a
currency, a unit); grouping is left out. Dates are ISO.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal

_SECTIONS = re.compile(r';(?=(?:[^"]*"[^"]*")*[^"]*$)')
_PIECE = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|\[\$(?P<currency>[^\]-]*)(?:-[^\]]*)?\]|(?P<bracket>\[[^\]]*\])|(?P<skip>[_*].)|(?P<other>.)',
    re.DOTALL,
)
_DIGITS = "0#?.,"
_SIGNIFICANT = 15
"""Digits a binary float keeps of a decimal number."""


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """What a cell's format does to a number."""

    before: str
    after: str
    decimals: int | None
    """Fixed by the format; None shows the number as it is."""
    whole_digits: int
    """At least so many digits before the point (leading zeros)."""
    percent: bool


def text_of_cell(value: object, number_format: str) -> str:
    """Return the cell's text; empty for an empty cell."""
    match value:
        case None:
            return ""
        case bool():
            return "TRUE" if value else "FALSE"
        case int() | float():
            return _number(Decimal(repr(value)) if isinstance(value, float) else Decimal(value), number_format)
        case datetime():
            midnight = value.time() == time(0)
            return value.date().isoformat() if midnight else value.isoformat(sep=" ", timespec="minutes")
        case date():
            return value.isoformat()
        case time():
            return value.isoformat(timespec="minutes")
        case timedelta():
            minutes = int(value.total_seconds() // 60)
            return f"{minutes // 60}:{minutes % 60:02d}"
        case _:
            return str(value)


def parse_format(number_format: str) -> NumberFormat:
    """Return what the first section of the format (positive numbers) does."""
    before, after, pattern = "", "", ""
    percent = False
    for match in _PIECE.finditer(_SECTIONS.split(number_format or "General")[0]):
        literal = match["quoted"] or match["escaped"] or match["currency"] or ""
        other = match["other"] or ""
        if other and other in _DIGITS:
            pattern += other
            continue
        if other == "%":
            percent = True
            continue
        literal += other if not literal else ""
        if pattern:
            after += literal
        else:
            before += literal
    if not pattern or "General" in before + after or "E" in after:
        return NumberFormat("", "", None, 0, percent)
    whole, _, fraction = pattern.partition(".")
    fixed = None if "?" in fraction or "#" in fraction else len(fraction.replace(",", ""))
    return NumberFormat(before, after, fixed, whole.count("0"), percent)


def _number(value: Decimal, number_format: str) -> str:
    if not value.is_finite():
        return str(value)
    form = parse_format(number_format)
    shown = value * 100 if form.percent else value
    if shown:
        shown = round(shown, _SIGNIFICANT - 1 - shown.adjusted()) if shown != shown.to_integral_value() else shown
    if form.decimals is not None:
        shown = shown.quantize(Decimal(1).scaleb(-form.decimals), rounding=ROUND_HALF_UP)
    sign = "-" if shown < 0 else ""
    whole, _, fraction = format(abs(shown), "f").partition(".")
    if form.decimals is None:
        fraction = fraction.rstrip("0")
    digits = whole.zfill(form.whole_digits) + (f".{fraction}" if fraction else "")
    return f"{form.before}{sign}{digits}{'%' if form.percent else ''}{form.after}".strip()
