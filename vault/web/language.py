"""Which language a page speaks, and the words, dates and numbers in it. English is written in the templates; Chinese lies in `locale/zh.po`.

The catalog is read as text when the app starts, so there is no build step and a wheel needs no compiled files.
"""

from __future__ import annotations

from datetime import date, datetime, timezone
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Final, Literal

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.messages.pofile import read_po
from babel.numbers import format_decimal
from flask import g, has_request_context, request
from markupsafe import Markup

Language = Literal["en", "zh"]

LANGUAGES: Final[dict[Language, str]] = {"en": "English", "zh": "中文"}
COOKIE: Final = "language"
CATALOG: Final = Path(__file__).parent / "locale" / "zh.po"
_LOCALES: Final = {"en": Locale("en", "GB"), "zh": Locale("zh", "CN", "Hans")}
_HTML: Final = {"en": "en", "zh": "zh-CN"}


@cache
def catalog() -> dict[str, str]:
    """Return the Chinese for every English text of the pages."""
    with CATALOG.open("rb") as stream:
        messages = read_po(stream, locale="zh")
    found: dict[str, str] = {}
    for message in messages:
        ids = [message.id] if isinstance(message.id, str) else list(message.id)
        strings = [message.string] if isinstance(message.string, str) else list(message.string or ())
        if ids[0] and strings:
            found[ids[0]] = strings[0]
    return found


def choose(cookie: str | None, accepted: list[str], default: str) -> Language:
    """Return the language: what the person chose, else the first of ours that the browser names, else the vault's own."""
    if cookie in LANGUAGES:
        return "zh" if cookie == "zh" else "en"
    for name in accepted:
        primary = name.lower().split("-")[0].split("_")[0]
        if primary in LANGUAGES:
            return "zh" if primary == "zh" else "en"
    return "zh" if default == "zh" else "en"


def language() -> Language:
    """Return the language of the present page."""
    if not has_request_context():
        return "en"
    chosen: Language = g.setdefault(
        "language", choose(request.cookies.get(COOKIE), list(request.accept_languages.values()), g.default_language)
    )
    return chosen


def html_language() -> str:
    """Return the page's language as HTML names it."""
    return _HTML[language()]


def translate(text: str) -> str:
    """Return the text in the language of the page."""
    return catalog().get(text) or text if language() == "zh" else text


def translate_count(one: str, many: str, count: int) -> str:
    """Return the text for so many; Chinese has one form."""
    if language() == "zh":
        return catalog().get(one) or many
    return one if count == 1 else many


def mark(text: str) -> str:
    """Mark a text for translation where it stands as data; it is translated when it is shown."""
    return text


def pair(words: tuple[str, str]) -> str:
    """Return the English or the Chinese of a label that carries both."""
    return words[1] if language() == "zh" else words[0]


def show_date(day: date | None) -> str:
    """Return a day as people of the language write it."""
    return "" if day is None else format_date(day, format="medium", locale=_LOCALES[language()])


def show_time(moment: datetime | None) -> str:
    """Return a moment as people of the language write it, in UTC, and says so; a browser with scripts shows its own zone instead."""
    if moment is None:
        return ""
    utc = moment.astimezone(timezone.utc)  # noqa: UP017 - the name says which zone is shown
    written = format_datetime(utc, format="medium", locale=_LOCALES[language()]) + " UTC"
    return Markup('<time datetime="{}">{}</time>').format(utc.isoformat(timespec="seconds"), written)


def show_number(number: Decimal | float | int | str) -> str:
    """Return a number with the language's grouping; decimal text keeps every digit."""
    value = Decimal(str(number))
    places = max(0, -int(value.as_tuple().exponent)) if value.is_finite() else 0
    pattern = "#,##0" + ("." + "0" * places if places else "")
    return format_decimal(value, format=pattern, locale=_LOCALES[language()], decimal_quantization=False)


def show_size(size: int) -> str:
    """Return a number of bytes as a person reads it."""
    amount = float(size)
    for unit in ("B", "KB", "MB", "GB"):
        if amount < 1024 or unit == "GB":
            return f"{amount:,.0f} {unit}" if unit == "B" else f"{amount:,.1f} {unit}"
        amount /= 1024
    return ""
