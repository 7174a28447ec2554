"""Dates as trade papers print them, to ISO 8601. Where day and month can't be told apart there is no date, only the doubt.

Must not guess: the order of day and month comes from a part above 12, from a form whose order is fixed (dots, a named
month, year first), or from the context, which is what the same paper's other dates or its country decide.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

_MONTHS: dict[str, int] = {}
for _number, _names in enumerate(
    (
        "january jan januar janvier janv enero gennaio januari janeiro",
        "february feb februar fevrier fev fevr febrero febbraio februari fevereiro",
        "march mar marz maerz mars marzo maart mrz marco",
        "april apr avril avr abril aprile",
        "may mai mayo maggio mei maio",
        "june jun juni juin junio giugno junho",
        "july jul juli juillet juil julio luglio julho",
        "august aug aout agosto augustus ago",
        "september sep sept septembre septiembre settembre setembro",
        "october oct oktober okt octobre octubre ottobre outubro",
        "november nov novembre noviembre novembro",
        "december dec dezember dez decembre diciembre dicembre dezembro",
    ),
    start=1,
):
    for _name in _names.split():
        _MONTHS[_name] = _number

_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_YEAR = r"(?:19|20)\d{2}"
_CHINESE_DIGITS = dict(zip("〇零○Ｏ一二三四五六七八九", "0000123456789", strict=True))
_LETTER_BEFORE = r"(?<![A-Za-z0-9])"
_NUMBER_AFTER = r"(?![0-9])"

_FORMS: tuple[tuple[str, str], ...] = (
    # Year first: the order is fixed. 2026年3月9日, 2026-03-09, 2026/3/9, 2026.03.09, with or without a time of day.
    ("ymd", rf"(?<!\d)(?P<y>{_YEAR})\s*[年년]\s*(?P<m>\d{{1,2}})\s*[月월]\s*(?P<d>\d{{1,2}})\s*(?:[日号號일]|(?!\d))"),
    ("ymd", rf"{_LETTER_BEFORE}(?P<y>{_YEAR})\s?[-–./]\s?(?P<m>\d{{1,2}})\s?[-–./]\s?(?P<d>\d{{1,2}}){_NUMBER_AFTER}"),
    ("ymd", rf"{_LETTER_BEFORE}(?P<y>{_YEAR}) (?P<m>\d{{2}}) (?P<d>\d{{2}}){_NUMBER_AFTER}"),
    ("ymd", rf"{_LETTER_BEFORE}(?P<y>{_YEAR})(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"),
    # A named month.
    (
        "named",
        (
            rf"{_LETTER_BEFORE}(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|\.)?[\s./-]*(?:of\s+|de\s+)?(?P<n>{_MONTH})(?![a-z])\.?[\s,./-]*(?:de\s+)?"
            rf"(?P<y>{_YEAR}|'?\d{{2}}){_NUMBER_AFTER}"
        ),
    ),
    (
        "named",
        rf"\b(?P<n>{_MONTH})\.?[\s./-]*(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:\s*,\s*|\s+|[./-])(?P<y>{_YEAR}){_NUMBER_AFTER}",
    ),
    (
        "named",
        rf"{_LETTER_BEFORE}(?P<y>{_YEAR})[\s./-]*(?P<n>{_MONTH})(?![a-z])\.?[\s./-]*(?P<d>\d{{1,2}}){_NUMBER_AFTER}",
    ),
    # Dots between day, month and year: day first wherever that form is used.
    ("dots", rf"{_LETTER_BEFORE}(?P<d>\d{{1,2}})\.\s?(?P<m>\d{{1,2}})\.\s?(?P<y>{_YEAR}){_NUMBER_AFTER}"),
    # Strokes: the order is the country's.
    ("open", rf"{_LETTER_BEFORE}(?P<a>\d{{1,2}})\s?[/-]\s?(?P<b>\d{{1,2}})\s?[/-]\s?(?P<y>{_YEAR}){_NUMBER_AFTER}"),
    ("short", rf"{_LETTER_BEFORE}(?P<a>\d{{1,2}})(?P<s>[/.-])(?P<b>\d{{1,2}})(?P=s)(?P<y>\d{{2}}){_NUMBER_AFTER}"),
    # A month alone.
    ("month", rf"(?<!\d)(?P<y>{_YEAR})\s*[年년]\s*(?P<m>\d{{1,2}})\s*[月월](?!\s*\d)"),
    ("month", rf"{_LETTER_BEFORE}(?P<y>{_YEAR})[-./](?P<m>0?[1-9]|1[0-2])(?![-./]?\d)"),
    ("month", rf"{_LETTER_BEFORE}(?P<m>0?[1-9]|1[0-2])[-./](?P<y>{_YEAR}){_NUMBER_AFTER}"),
    ("named_month", rf"\b(?P<n>{_MONTH})\.?[\s,/-]*(?P<y>{_YEAR}){_NUMBER_AFTER}"),
)
_COMPILED = tuple((form, re.compile(pattern, re.IGNORECASE)) for form, pattern in _FORMS)


@dataclass(frozen=True, slots=True)
class DateRead:
    """A date found in a text."""

    value: str | None
    """``YYYY-MM-DD`` or ``YYYY-MM``; None where day and month can't be told apart."""
    start: int
    end: int
    day_first: bool | None = None
    """What this date itself proves about the paper's order of day and month; None: nothing."""


def _plain(text: str) -> str:
    """NFKC, accents off, Chinese numerals of a written-out date as digits; one character stays one where it can."""
    folded = unicodedata.normalize("NFKC", text)
    folded = "".join(c for c in unicodedata.normalize("NFD", folded) if not unicodedata.combining(c))
    folded = unicodedata.normalize("NFC", folded)
    return re.sub(r"[〇零○Ｏ一二三四五六七八九十]+(?=\s*[年月日号])", _chinese_number, folded)


def _chinese_number(match: re.Match[str]) -> str:
    text = match.group()
    if "十" not in text:
        return "".join(_CHINESE_DIGITS[c] for c in text)
    tens, _, ones = text.partition("十")
    if any(c == "十" for c in ones) or len(tens) > 1 or len(ones) > 1:
        return text
    return str(
        int(_CHINESE_DIGITS.get(tens, "1") if tens else "1") * 10 + int(_CHINESE_DIGITS.get(ones, "0") if ones else "0")
    )


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _open(a: int, b: int, year: int, day_first: bool | None) -> tuple[str | None, bool | None, bool]:
    """Read two numbers whose order is open: (value, what it proves, whether this is a date at all)."""
    if a > 12 and b <= 12:
        return _iso(year, b, a), True, _iso(year, b, a) is not None
    if b > 12 and a <= 12:
        return _iso(year, a, b), False, _iso(year, a, b) is not None
    if a > 12 or b > 12 or not a or not b:
        return None, None, False
    if a == b:
        return _iso(year, a, b), None, True
    if day_first is None:
        return None, None, True
    return (_iso(year, b, a) if day_first else _iso(year, a, b)), None, True


def _read(form: str, match: re.Match[str], day_first: bool | None) -> DateRead | None:
    part = match.groupdict()
    start, end = match.span()
    year_text = part["y"].lstrip("'")
    year = int(year_text) + (2000 if len(year_text) == 2 else 0)
    value: str | None
    if form in {"open", "short"}:
        if form == "short" and part["s"] == ".":
            value = _iso(year, int(part["b"]), int(part["a"]))
            return DateRead(value, start, end) if value else None
        value, proves, sound = _open(int(part["a"]), int(part["b"]), year, day_first)
        # With a year of two digits even a part above 12 may be the year: 25/12/26.
        if form == "short" and day_first is None:
            value, proves = None, None
        return DateRead(value, start, end, proves) if sound else None
    month = _MONTHS[part["n"].lower()] if "n" in part else int(part["m"])
    if form in {"month", "named_month"}:
        return DateRead(f"{year:04d}-{month:02d}", start, end) if 1 <= month <= 12 else None
    value = _iso(year, month, int(part["d"]))
    return DateRead(value, start, end) if value else None


def dates_in(text: str, *, day_first: bool | None = None) -> tuple[DateRead, ...]:
    """Return every date of the text from left to right, ambiguous ones (``value`` None) included.

    Args:
        text: as printed; may hold other words.
        day_first: order of day and month on this paper where a date leaves it open; None: not known.
    """
    plain = _plain(text)
    found: list[DateRead] = []
    for form, pattern in _COMPILED:
        for match in pattern.finditer(plain):
            if any(match.start() < one.end and one.start < match.end() for one in found):
                continue
            read = _read(form, match, day_first)
            if read:
                found.append(read)
    return tuple(sorted(found, key=lambda one: one.start))
