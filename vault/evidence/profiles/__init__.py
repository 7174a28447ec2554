"""The recipients, one file each: whoever adds a recipient adds a file with a `PROFILE` and nothing else."""

from __future__ import annotations

import difflib
import importlib
import pkgutil
from functools import cache

from vault.errors import BadInput
from vault.evidence.profile import RecipientProfile


@cache
def profiles() -> dict[str, RecipientProfile]:
    """Return every profile by its code, in alphabetical order."""
    found: dict[str, RecipientProfile] = {}
    for module in pkgutil.iter_modules(__path__):
        profile: RecipientProfile = importlib.import_module(f"{__name__}.{module.name}").PROFILE
        found[profile.code] = profile
    return dict(sorted(found.items()))


def find_profile(recipient: str) -> RecipientProfile:
    """Return the profile of the recipient.

    Raises:
        BadInput: nobody of that name is known; the hint lists everybody.
    """
    known = profiles()
    code = recipient.strip().lower()
    if code not in known:
        near = difflib.get_close_matches(code, known, n=1)
        guess = f"Did you mean {near[0]}? " if near else ""
        msg = f"got the recipient {recipient[:60]!r}, which is not known"
        raise BadInput(msg, hint=f"{guess}Known recipients: {', '.join(known)}.", got=recipient[:60])
    return known[code]
