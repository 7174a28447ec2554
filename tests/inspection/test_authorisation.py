"""Whether a brand letter holds on a day."""

from __future__ import annotations

from datetime import date

import pytest

from vault.inspection.authorisation import DayOfInterest, Letter, check_authorisation, holds_on

DAY = date(2026, 6, 1)


def letter(**values: object) -> Letter:
    plain: dict[str, object] = {"valid_from": "2026-01-01", "valid_to": "2026-12-31", "issue_date": "2025-12-20"}
    return Letter("doc_l", **{"brands": ("Kurrajong",), **plain, **values})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("values", "state"),
    [
        ({}, "covered"),
        ({"valid_from": "2026-06-01"}, "covered"),
        ({"valid_to": "2026-06-01"}, "covered"),
        ({"valid_to": "2026-06"}, "covered"),
        ({"valid_from": "2026-06-02"}, "before"),
        ({"valid_to": "2026-05-31"}, "after"),
        ({"valid_to": "2026-05"}, "after"),
        ({"valid_to": None}, "unknown"),
        ({"valid_to": None, "is_open_ended": True}, "covered"),
        ({"valid_from": None}, "covered"),
        ({"valid_from": None, "issue_date": "2026-07-01"}, "before"),
        ({"valid_from": None, "issue_date": None}, "unknown"),
        ({"valid_from": None, "issue_date": None, "valid_to": "2026-05-31"}, "after"),
        ({"valid_to": "31/12/2026"}, "unknown"),
    ],
)
def test_a_letter_holds_within_its_window_and_not_where_the_window_is_unknown(
    values: dict[str, object], state: str
) -> None:
    assert holds_on(letter(**values), DAY) == state


def test_every_day_has_to_be_covered() -> None:
    days = [DayOfInterest(DAY, "today"), DayOfInterest(date(2025, 12, 31), "commercial_invoice", "doc_i")]
    found = check_authorisation("KURRAJONG", [letter()], days)
    assert found.result == "fail"
    assert [answer.state for answer in found.days] == ["covered", "before"]
    renewed = letter(valid_from="2025-01-01", valid_to="2025-12-31")
    assert check_authorisation("Kurrajong", [letter(), renewed], days).result == "pass"


def test_no_letter_for_the_brand_fails_and_a_letter_without_a_brand_leaves_it_open() -> None:
    days = [DayOfInterest(DAY, "today")]
    assert check_authorisation("Kurrajong", [letter(brands=("Mico",))], days).result == "fail"
    assert check_authorisation("Kurrajong", [letter(brands=())], days).result == "unknown"
    assert check_authorisation("", [letter()], days).result == "unknown"
    assert check_authorisation("Kurrajong", [letter(brands=("库拉容Kurrajong",))], days).result == "pass"
