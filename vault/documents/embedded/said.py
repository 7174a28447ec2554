"""What a structure says of one document: values in their public form with the text they came from. Pure; knows no schema."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from vault.documents.fields import MULTIPLE, type_of
from vault.documents.normalise import Context, normalise
from vault.reading.embedded import Element

_POINT = Context(day_first=None, comma_decimal=False)


@dataclass(frozen=True, slots=True)
class Value:
    """A value and how it is written in the structure."""

    value: str
    raw: str
    code: str | None = None


@dataclass(slots=True)
class Fields:
    """Values of a head or a line by field name; what has not the form of its field is left out, as is what is empty."""

    line: bool = False
    values: dict[str, list[Value]] = field(default_factory=dict)

    def put(self, name: str, raw: str, *, shown: str | None = None, code: str | None = None) -> None:
        """Take a value where none of its name is there yet, or where the field may have several.

        Args:
            name: of the field.
            raw: as written.
            shown: what is meant by it, where the structure writes a code.
            code: the code, where it is to be kept beside the value.
        """
        raw = " ".join(raw.split())
        there = self.values.get(name, [])
        if not raw or (there and name not in MULTIPLE):
            return
        found = _normal(name, shown if shown is not None else raw, line=self.line)
        if found is None or any(one.value == found for one in there):
            return
        self.values.setdefault(name, []).append(Value(found, raw, code))

    def first(self, names: str, *raws: str) -> None:
        """Take the first of several writings that is there."""
        for raw in raws:
            if raw.strip():
                self.put(names, raw)
                return


@dataclass(frozen=True, slots=True)
class Said:
    """One document as a structure tells it."""

    kind: str
    reason: str
    """Why it is of that kind, in words."""
    head: Fields
    lines: Sequence[Fields] = ()


def _normal(name: str, text: str, *, line: bool) -> str | None:
    kind = type_of(name, line=line)
    if kind == "number":
        return decimal_of(text)
    found = normalise(kind, text, context=_POINT)
    return found.value if found else None


def decimal_of(text: str) -> str | None:
    """Return a number of XML (point as the decimal sign, no grouping) as plain decimal text, None where it is none."""
    try:
        number = Decimal(text.strip().lstrip("¥￥"))
    except InvalidOperation:
        return None
    if not number.is_finite() or abs(number.adjusted()) > 30:
        return None
    plain = format(number, "f")
    plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    return "0" if plain in {"-0", ""} else plain


def joined(parts: Iterable[str], between: str = ", ") -> str:
    """Return the parts that say something."""
    return between.join(part for part in (part.strip(" ,") for part in parts) if part)


def address(lines: Sequence[str], postcode: str, city: str, region: str, country: str) -> str:
    """Return an address in the order a letter has it."""
    return joined([*lines, joined([postcode, city], " "), region, country])


def date_of(text: str, form: str = "") -> str:
    """Return a date of a message as ISO 8601, the text itself where it is written otherwise. Format 102 of UN/CEFACT is YYYYMMDD."""
    digits = text.strip()
    if form in {"", "102", "203", "204"} and digits.isdigit() and len(digits) in {8, 12, 14, 17}:
        return f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}"
    return digits[:10] if len(digits) > 10 and digits[4:5] == "-" and digits[10:11] in {"T", " "} else digits


def any_of(element: Element | None, *paths: str) -> str:
    """Return the first text along any of the paths, steps parted by ``/``."""
    for path in paths:
        said = element.said(*path.split("/")) if element is not None else ""
        if said:
            return said
    return ""
