"""The choices an issuer makes: language, fonts, rules, how dates and numbers are written."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Literal

from sample_docs.typeset import CJK

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
Language = Literal["en", "zh", "both"]


@dataclass(frozen=True)
class Style:
    """How one issuer's papers look."""

    language: Language = "en"
    font: str = "Libertinus Serif"
    size: float = 9
    rules: Literal["full", "horizontal", "none", "head", "zebra"] = "full"
    header_fill: str = ""
    accent: str = "#1f3a5f"
    dates: str = "iso"
    grouping: str = ","
    point: str = "."
    colon: str = ": "
    label_above: bool = False
    upper_labels: bool = False
    currency_at: Literal["header", "cell", "meta", "symbol"] = "meta"
    paper: str = "a4"
    flipped: bool = False
    margin: int = 15
    synonyms: int = 0
    """Which of the synonyms of a label this issuer uses."""
    gap: str = "5pt"
    inline_party: bool = False
    """The label of a party stands before its name on one line."""

    def label(self, choices: tuple[str, str]) -> str:
        """Picks a label: `choices` holds English and Chinese synonyms separated by a bar."""
        english = _pick(choices[0], self.synonyms)
        chinese = _pick(choices[1], self.synonyms)
        if self.upper_labels:
            english = english.upper()
        if self.language == "en":
            return english
        if self.language == "zh":
            return chinese
        return f"{chinese} {english}" if self.synonyms % 2 else f"{english} {chinese}"

    def date(self, day: date) -> str:
        """Writes a date; a slash date that could be read two ways is spelled out instead."""
        kind = self.dates
        if kind in {"dmy", "mdy", "dmydash"} and day.day <= 12:
            kind = "short"
        month = _MONTHS[day.month - 1]
        written = {
            "iso": day.isoformat(),
            "short": f"{day.day:02d} {month[:3]} {day.year}",
            "upper": f"{month[:3].upper()}. {day.day:02d}, {day.year}",
            "long": f"{month} {day.day}, {day.year}",
            "british": f"{day.day} {month} {day.year}",
            "dash": f"{day.day:02d}-{month[:3]}-{day.year}",
            "dots": f"{day.year}.{day.month:02d}.{day.day:02d}",
            "slashes": f"{day.year}/{day.month:02d}/{day.day:02d}",
            "zh": f"{day.year}年{day.month}月{day.day}日",
            "zh0": f"{day.year}年{day.month:02d}月{day.day:02d}日",
            "compact": f"{day.year}{day.month:02d}{day.day:02d}",
            "dmy": f"{day.day:02d}/{day.month:02d}/{day.year}",
            "dmydash": f"{day.day:02d}.{day.month:02d}.{day.year}",
            "mdy": f"{day.month:02d}/{day.day:02d}/{day.year}",
        }
        return written[kind]

    def number(self, value: Decimal | int, places: int | None = None) -> str:
        """Writes a number with this issuer's grouping and point."""
        number = Decimal(value)
        text = f"{number:,.{places}f}" if places is not None else f"{number:,f}"
        if places is None and "." in text:
            text = text.rstrip("0").rstrip(".")
        return text.replace(",", "\0").replace(".", self.point).replace("\0", self.grouping)


def _pick(bar: str, index: int) -> str:
    choices = bar.split("|")
    return choices[index % len(choices)]


def random_style(rng: random.Random, language: Language | None = None) -> Style:
    """Draws an issuer's habits."""
    languages: tuple[Language, ...] = ("en", "en", "zh", "both")
    chosen: Language = rng.choice(languages) if language is None else language
    fonts = (
        "Libertinus Serif",
        CJK,
        "New Computer Modern",
        "DejaVu Sans Mono",
        "Libertinus Serif",
        CJK,
        "Noto Sans Mono CJK SC",
    )
    dates: tuple[str, ...]
    if chosen == "zh":
        dates = ("iso", "zh", "dots", "slashes", "zh0", "compact")
    elif chosen == "both":
        dates = ("iso", "dots", "slashes", "short", "upper", "long")
    else:
        dates = ("iso", "short", "upper", "long", "british", "dash", "dmy", "mdy", "dmydash", "slashes")
    grouping, point = rng.choice(
        ((",", "."), (",", "."), (",", "."), (",", "."), (",", "."), ("", "."), ("", "."), (" ", "."), (".", ","))
    )
    flipped = rng.random() < 0.18
    return Style(
        language=chosen,
        font=rng.choice(fonts),
        size=rng.choice((7.5, 8, 8.5, 9, 9.5, 10)),
        rules=rng.choice(("full", "full", "horizontal", "none", "head", "zebra")),
        header_fill=rng.choice(("", "", "#e8eef5", "#eeeeee", "#1f3a5f", "#f3e9d7")),
        accent=rng.choice(("#1f3a5f", "#7a1f2b", "#1e6b4a", "#333333", "#b25a00")),
        dates=rng.choice(dates),
        grouping=grouping,
        point=point,
        colon=rng.choice((": ", ":", " : ", "  ", ". ")) if chosen == "en" else rng.choice(("：", ": ", ":")),
        label_above=rng.random() < 0.3,
        upper_labels=rng.random() < 0.35,
        currency_at=rng.choice(("header", "cell", "meta", "symbol")),
        paper=rng.choice(("a4", "a4", "a4", "us-letter")),
        flipped=flipped,
        margin=rng.choice((10, 13, 16, 20)),
        synonyms=rng.randrange(12),
        gap=rng.choice(("3pt", "4pt", "6pt", "8pt", "11pt")),
        inline_party=rng.random() < 0.25,
    )


def with_language(style: Style, language: Language) -> Style:
    """The same issuer writing in another language."""
    return replace(style, language=language)
