"""Brand authorisations of a product: which letter speaks for its brand, and on which days it holds. Pure.

It reads windows of single letters; whether the chain from the trademark’s owner down is whole is another check (SK05).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from vault.catalogue.keys import name_key
from vault.inspection.days import span_of
from vault.inspection.requirement import Result, summed_up
from vault.linking.compare import same_brand

DayState = Literal["covered", "before", "after", "unknown", "no-letter"]


@dataclass(frozen=True, slots=True)
class Letter:
    """An authorisation as read."""

    document_id: str
    brands: tuple[str, ...]
    valid_from: str | None
    valid_to: str | None
    issue_date: str | None
    is_open_ended: bool = False


@dataclass(frozen=True, slots=True)
class DayOfInterest:
    """A day on which the authorisation has to hold, and what happened on it."""

    day: date
    what: str
    """``today``, or the kind of the paper dated so."""
    document_id: str = ""


@dataclass(frozen=True, slots=True)
class DayAnswer:
    """Whether the day is covered, and by which letter."""

    of: DayOfInterest
    state: DayState
    document_id: str = ""


@dataclass(frozen=True, slots=True)
class AuthorisationReport:
    """The answer for one product."""

    brand: str
    result: Result
    letters: tuple[str, ...]
    """Documents that name the brand."""
    nameless: tuple[str, ...]
    """Authorisations on which no brand was read: one of them may be it."""
    days: tuple[DayAnswer, ...]


def check_authorisation(brand: str, letters: Sequence[Letter], days: Sequence[DayOfInterest]) -> AuthorisationReport:
    """Return on which of the days a letter for the brand holds."""
    key = name_key(brand)
    own = [letter for letter in letters if key and any(same_brand(key, name_key(name)) for name in letter.brands)]
    nameless = tuple(letter.document_id for letter in letters if not letter.brands)
    answers = tuple(_answer(day, own) for day in days)
    results: list[Result] = []
    for answer in answers:
        if answer.state == "covered":
            results.append("pass")
        else:
            open_question = not key or answer.state == "unknown" or bool(nameless)
            results.append("unknown" if open_question else "fail")
    return AuthorisationReport(
        brand, summed_up(tuple(results)), tuple(letter.document_id for letter in own), nameless, answers
    )


def _answer(day: DayOfInterest, letters: Sequence[Letter]) -> DayAnswer:
    states = [(holds_on(letter, day.day), letter.document_id) for letter in letters]
    for wanted in ("covered", "unknown", "after", "before"):
        for state, document_id in states:
            if state == wanted:
                return DayAnswer(day, state, document_id)
    return DayAnswer(day, "no-letter")


def holds_on(letter: Letter, day: date) -> DayState:
    """Return whether the letter holds on the day: ``before`` and ``after`` say that the day lies outside its window.

    A letter that names no beginning holds from its own date; one that names no end and does not say it is open has no known end.
    """
    begins = span_of(letter.valid_from) or span_of(letter.issue_date)
    ends = span_of(letter.valid_to)
    if begins and day < begins.first:
        return "before"
    if ends and day > ends.last:
        return "after"
    if begins and (ends or letter.is_open_ended):
        return "covered"
    return "unknown"
