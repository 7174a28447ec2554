"""The one tree of errors: what was got, what was expected, what to do; with the HTTP status and the exit code it ends in.

Faces catch `VaultError` once and show `message` and `hint`. Nobody logs and goes on.
"""

from __future__ import annotations


class VaultError(Exception):
    """Something the user can understand and act on."""

    code: str = "vault-error"
    """Stable name, used by the API, translations and tests."""
    status: int = 500
    """HTTP status."""
    exit_code: int = 1
    """Exit code of the command line."""

    def __init__(self, message: str, *, hint: str = "", **facts: object) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.facts = facts
        """What the message speaks of, for translation: names to plain values."""


class BadInput(VaultError):
    """What was handed in does not have the form that is needed."""

    code = "bad-input"
    status = 400
    exit_code = 2


class Refused(BadInput):
    """A file that is not taken in: empty, too large, an unknown type. The bytes are not stored."""

    code = "refused"
    status = 415


class CutOff(BadInput):
    """Fewer bytes came than were announced; nothing of them was kept."""

    code = "cut-off"
    status = 400


class NotFound(VaultError):
    """No such thing in this workspace."""

    code = "not-found"
    status = 404
    exit_code = 3


class Conflict(VaultError):
    """It cannot be done in the present state."""

    code = "conflict"
    status = 409
    exit_code = 4


class NotSignedIn(VaultError):
    """Nobody is signed in, or the credentials are wrong or used up."""

    code = "not-signed-in"
    status = 401
    exit_code = 5


class Forbidden(VaultError):
    """The person is known and may not do this."""

    code = "forbidden"
    status = 403
    exit_code = 5


class Unreadable(VaultError):
    """A parser could not read a file, or had to be stopped at a limit."""

    code = "unreadable"
    status = 422
    exit_code = 1


class StorageFault(VaultError):
    """Bytes at rest are missing or are not the bytes that were stored."""

    code = "storage-fault"
    status = 500
    exit_code = 6


class LedgerFault(VaultError):
    """The ledger contradicts its own checkpoint: a restored old backup, or tampering."""

    code = "ledger-fault"
    status = 500
    exit_code = 6


class NotVerified(VaultError):
    """A bundle does not verify."""

    code = "not-verified"
    status = 422
    exit_code = 7
