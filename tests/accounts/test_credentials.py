"""Passwords and secrets are made, kept as hashes, and slowed down."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from vault.accounts.credentials import (
    FREE_FAILURES,
    WAIT_MAX,
    digest_of,
    hash_password,
    new_secret,
    password_matches,
    wait_after,
)
from vault.errors import BadInput

NOW = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)


def test_a_password_matches_its_own_hash_only():
    stored = hash_password("eleven green bottles")
    assert stored.startswith("$argon2id$")
    assert password_matches(stored, "eleven green bottles")
    assert not password_matches(stored, "eleven green bottle")


def test_nobody_without_a_stored_password_matches():
    assert not password_matches(None, "nobody has this password")
    assert not password_matches("not a hash", "anything at all")


@pytest.mark.parametrize("password", ["", "short", "x" * 201])
def test_a_password_of_the_wrong_length_is_refused_with_what_is_expected(password):
    with pytest.raises(BadInput, match="expected 10 to 200"):
        hash_password(password)


def test_a_secret_is_long_and_only_its_digest_is_kept():
    one, other = new_secret("vault_"), new_secret("vault_")
    assert one.text != other.text
    assert one.text.startswith("vault_")
    assert len(one.text) > 40
    assert one.digest == digest_of(one.text)
    assert one.text not in one.digest


def test_the_first_failures_cost_nothing_and_later_ones_twice_as_much_each():
    assert wait_after(FREE_FAILURES - 1, NOW, NOW) == timedelta(0)
    waits = [wait_after(FREE_FAILURES + more, NOW, NOW) for more in range(3)]
    assert waits == [timedelta(seconds=2), timedelta(seconds=4), timedelta(seconds=8)]


def test_nobody_is_locked_out_for_good():
    assert wait_after(10_000 % 60, NOW, NOW) == WAIT_MAX
    assert wait_after(40, NOW - WAIT_MAX, NOW) == timedelta(0)
