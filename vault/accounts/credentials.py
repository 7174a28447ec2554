"""Passwords and secrets: how they are made and compared. Only hashes ever reach a row."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from vault.errors import BadInput

PASSWORD_LENGTH_MIN: Final = 10
"""NIST SP 800-63B-4 asks for length and against rules of composition; ten with slowed-down guessing is what clerks accept."""
PASSWORD_LENGTH_MAX: Final = 200
SECRET_BYTES: Final = 32

FREE_FAILURES: Final = 5
"""Failed attempts of one login that cost nothing."""
FAILURE_WINDOW: Final = timedelta(minutes=15)
"""How long a failed attempt is counted."""
WAIT_MAX: Final = timedelta(minutes=5)
"""Longest wait; nobody is locked out for good, or a stranger could lock the owner out."""

_HASHER = PasswordHasher()
_NOBODY = _HASHER.hash("nobody has this password")
"""Compared with where there is no such login, so that the answer takes as long."""


@dataclass(frozen=True, slots=True)
class Secret:
    """A fresh secret: `text` is shown once, `digest` is kept."""

    text: str
    digest: str


def new_secret(prefix: str = "") -> Secret:
    """Return a fresh secret of 256 random bits."""
    text = prefix + secrets.token_urlsafe(SECRET_BYTES)
    return Secret(text, digest_of(text))


def digest_of(secret: str) -> str:
    """Return what is stored of a secret. Plain SHA-256 is enough for 256 random bits."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def hash_password(password: str) -> str:
    """Return the argon2id hash of a new password.

    Raises:
        BadInput: it is too short or too long.
    """
    if not PASSWORD_LENGTH_MIN <= len(password) <= PASSWORD_LENGTH_MAX:
        msg = f"got a password of {len(password)} characters, expected {PASSWORD_LENGTH_MIN} to {PASSWORD_LENGTH_MAX}"
        raise BadInput(msg, hint="Take a sentence of a few words.", reason="password-length")
    return _HASHER.hash(password)


def password_matches(stored: str | None, password: str) -> bool:
    """Whether the password is the stored one; takes as long where nothing is stored."""
    try:
        _HASHER.verify(stored or _NOBODY, password[: PASSWORD_LENGTH_MAX + 1])
    except (VerificationError, InvalidHashError):
        return False
    return stored is not None


def wait_after(failures: int, last_failure: datetime | None, now: datetime) -> timedelta:
    """Return how long the next attempt has to wait: nothing at first, then twice as long each time."""
    if failures < FREE_FAILURES or last_failure is None:
        return timedelta(0)
    pause = min(WAIT_MAX, timedelta(seconds=2 ** (failures - FREE_FAILURES + 1)))
    return max(timedelta(0), last_failure + pause - now)
