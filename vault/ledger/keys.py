"""Makes and loads the log's key: Ed25519, in a file of its own that only its owner may read."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key

from vault.errors import LedgerFault
from vault.ledger.note import LogSigner

_KEY = "log-ed25519.pem"
_NAME = "log-name.txt"


def ensure_log_key(folder: Path, *, origin: str) -> None:
    """Make key and name where they are missing; never replaces one. Without a given name the log gets a random one."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    name = origin or f"provenance-vault.local/{secrets.token_hex(8)}"
    if any(character.isspace() or character == "+" for character in name):
        msg = f"got the log name {name!r}, expected one without white space and '+'"
        raise LedgerFault(msg, hint="Set VAULT_ORIGIN to a plain name such as vault.example.com/log.")
    pem = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    write_private(folder / _KEY, pem)
    write_private(folder / _NAME, f"{name}\n".encode())


def load_log_key(folder: Path) -> LogSigner:
    """Return the log's signer.

    Raises:
        LedgerFault: there is no key, or it is none of ours.
    """
    try:
        key = load_pem_private_key((folder / _KEY).read_bytes(), password=None)
        name = (folder / _NAME).read_text(encoding="utf-8").strip()
    except (OSError, ValueError) as error:
        msg = f"the log's key could not be read: {error}"
        raise LedgerFault(
            msg, hint="Restore the keys folder from the backup; without it old checkpoints cannot be continued."
        ) from error
    if not isinstance(key, Ed25519PrivateKey):
        msg = f"got a {type(key).__name__} as the log's key, expected Ed25519"
        raise LedgerFault(msg)
    return LogSigner(name, key)


def write_private(path: Path, data: bytes) -> None:
    """Write a secret once, durably, readable by its owner alone; leaves an existing file as it is."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return
    with os.fdopen(handle, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
