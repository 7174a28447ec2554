"""The table of rights says what each role may do."""

from __future__ import annotations

from vault.accounts.rights import RIGHTS, ROLES, allows


def test_a_viewer_only_sees():
    assert [right for right in ("see", "change", "hand_over", "administer") if allows("viewer", right)] == ["see"]


def test_a_clerk_does_everything_but_administer():
    assert [right for right in ("see", "change", "hand_over", "administer") if not allows("clerk", right)] == [
        "administer"
    ]


def test_an_owner_may_everything_anybody_may():
    assert RIGHTS["owner"] >= frozenset().union(*RIGHTS.values())


def test_an_unknown_role_may_nothing():
    assert set(RIGHTS) == set(ROLES)
    assert not allows("Owner", "see")
    assert not allows("", "see")
