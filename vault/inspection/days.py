"""Days as papers print them: a day, or a month alone, as a span whose ends are known. Pure."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

_MONTH = re.compile(r"(\d{4})-(\d{2})")


@dataclass(frozen=True, slots=True)
class Span:
    """From the earliest to the latest day a printed date may mean."""

    first: date
    last: date


def span_of(text: str | None) -> Span | None:
    """Return the days an ISO date or month may mean; None where it is neither."""
    if not text:
        return None
    month = _MONTH.fullmatch(text)
    try:
        if month:
            year, number = int(month[1]), int(month[2])
            return Span(date(year, number, 1), date(year, number, calendar.monthrange(year, number)[1]))
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return Span(day, day)
