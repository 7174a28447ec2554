"""Who may do what, as data. The matrix of roles and routes is generated from this table and tested over every route."""

from __future__ import annotations

from typing import Final, Literal, get_args

Role = Literal["owner", "clerk", "viewer"]
Right = Literal["see", "change", "hand_over", "administer"]

ROLES: Final[tuple[Role, ...]] = get_args(Role)

RIGHTS: Final[dict[Role, frozenset[Right]]] = {
    "owner": frozenset({"see", "change", "hand_over", "administer"}),
    "clerk": frozenset({"see", "change", "hand_over"}),
    "viewer": frozenset({"see"}),
}
"""`see` papers and bundles; `change` them (add papers, correct, link); `hand_over` evidence (export); `administer` people and keys."""


def is_role(text: str) -> bool:
    """Whether the text names a role."""
    return text in RIGHTS


def allows(role: str, right: Right) -> bool:
    """Whether the role has the right; an unknown role has none."""
    return any(name == role and right in rights for name, rights in RIGHTS.items())
