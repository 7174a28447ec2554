"""A paper that notes its truth while it is printed: every value goes on the page through the one call that records it.

Must not know any layout, and nothing of what reads papers.
"""

from __future__ import annotations

import html
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from random import Random
from typing import Any

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}
POINTS = {
    "en": (",", "."),
    "de": (".", ","),
    "fr": ("\u00a0", ","),
    "ch": ("'", "."),
    "plain": ("", "."),
    "bare": ("", ","),
}


def plain(value: Decimal) -> str:
    """Return a number as the dictionary writes it."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def rounded(value: Decimal, places: int = 2) -> Decimal:
    """Round half up, as invoices do."""
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def figure(value: Decimal, places: int, style: str) -> str:
    """Write a number with the grouping and the point of a country."""
    group, point = POINTS[style]
    whole, _, rest = format(rounded(value, places), "f").partition(".")
    sign, whole = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    parts = []
    while len(whole) > 3:
        parts.append(whole[-3:])
        whole = whole[:-3]
    return sign + group.join([whole, *reversed(parts)]) + (point + rest if rest else "")


def day(value: date, pattern: str, lang: str = "en") -> str:
    """Write a date: `D`, `DD`, `M`, `MM`, `MON`, `MONTH`, `YY`, `YYYY` between braces."""
    months = MONTHS.get(lang, MONTHS["en"]).split()
    month = months[value.month - 1]
    return pattern.format(
        D=value.day,
        DD=f"{value.day:02}",
        M=value.month,
        MM=f"{value.month:02}",
        MON=month[:3],
        MONTH=month,
        YY=f"{value.year % 100:02}",
        YYYY=value.year,
        E=value.year - 2018,
    )


@dataclass
class Noted:
    """Values put on the page and what they mean."""

    numbers: str = "en"
    dates: str = "{DD} {MON} {YYYY}"
    lang: str = "en"
    blank: bool = False
    fields: dict[str, list[str]] = field(default_factory=dict)
    further: dict[str, str] = field(default_factory=dict)

    def f(self, name: str, value: object, shown: object = None) -> str:
        """Print a value and note it as a scored field."""
        if self.blank or value in ("", None):
            return ""
        held = self.fields.setdefault(name, [])
        if str(value) not in held:
            held.append(str(value))
        return html.escape(str(value if shown is None else shown))

    def x(self, name: str, value: object, shown: object = None) -> str:
        """Print a value and note it as a further name."""
        if self.blank or value in ("", None):
            return ""
        self.further.setdefault(name, str(value))
        return html.escape(str(value if shown is None else shown))

    def t(self, shown: object) -> str:
        """Print what no field holds."""
        return "" if self.blank else html.escape(str(shown))

    def n(self, name: str, value: Decimal | float, places: int = 2, *, also: str = "") -> str:
        """Print a number in the style of the paper; `also` goes behind it."""
        value = Decimal(str(value))
        return self.f(name, plain(value), figure(value, places, self.numbers) + also)

    def m(self, value: Decimal | float, places: int = 2) -> str:
        """Print a number no field holds."""
        return self.t(figure(Decimal(str(value)), places, self.numbers))

    def xn(self, name: str, value: Decimal | float, places: int = 2) -> str:
        """Print a number that is a further name."""
        value = Decimal(str(value))
        return self.x(name, plain(value), figure(value, places, self.numbers))

    def d(self, name: str, value: date, pattern: str = "") -> str:
        """Print a date in the style of the paper."""
        return self.f(name, value.isoformat(), day(value, pattern or self.dates, self.lang))

    def xd(self, name: str, value: date, pattern: str = "") -> str:
        """Print a date that is a further name."""
        return self.x(name, value.isoformat(), day(value, pattern or self.dates, self.lang))

    def td(self, value: date, pattern: str = "") -> str:
        """Print a date no field holds."""
        return self.t(day(value, pattern or self.dates, self.lang))


@dataclass
class Paper(Noted):
    """One paper: its kind, its head, its lines, its looks."""

    kind: str = "other"
    rng: Random = field(default_factory=Random)
    font: str = "arimo"
    size: str = "9.5pt"
    page: str = "A4"
    margin: str = "14mm"
    css: str = ""
    lines: list[Noted] = field(default_factory=list)

    def line(self) -> Noted:
        """Begin a line of goods."""
        line = Noted(self.numbers, self.dates, self.lang, self.blank)
        self.lines.append(line)
        return line

    def truth(self, media_class: str) -> dict[str, Any]:
        """Return what the paper says, in the form of the samples' truths."""
        told: dict[str, Any] = {"kind": self.kind, "media_class": media_class, "fields": single(self.fields)}
        told["lines"] = [{**single(line.fields), **line.further} for line in self.lines if line.fields]
        if self.further:
            told["further"] = self.further
        return told


def single(fields: dict[str, list[str]]) -> dict[str, Any]:
    """Write a name's only value by itself, several as a list."""
    return {name: values[0] if len(values) == 1 else values for name, values in sorted(fields.items())}
