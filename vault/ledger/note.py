"""Signed notes and checkpoints in the C2SP forms (signed-note, tlog-checkpoint, vkey), with Ed25519.

A checkpoint is three lines: the log's name, the number of leaves, the root in base64. Unknown keys on a note are ignored; a known key that
fails rejects it, and so does a note on which no known key verifies.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from vault.errors import LedgerFault

_ED25519 = b"\x01"
MAX_SIGNATURES = 16
"""More signature lines than the format asks a verifier to accept are refused (C2SP signed-note)."""


@dataclass(frozen=True)
class Checkpoint:
    """What a checkpoint says."""

    origin: str
    size: int
    root: bytes

    def text(self) -> str:
        """Return the text that is signed."""
        return f"{self.origin}\n{self.size}\n{base64.b64encode(self.root).decode()}\n"


@dataclass(frozen=True)
class VerifierKey:
    """The public half of a log's key and the name it signs under."""

    name: str
    public: bytes
    """32 bytes."""

    @property
    def key_id(self) -> bytes:
        """First four bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key)."""
        return hashlib.sha256(self.name.encode() + b"\n" + _ED25519 + self.public).digest()[:4]

    def text(self) -> str:
        """Return the vkey, ``<name>+<key id>+<base64(type ‖ key)>``."""
        return f"{self.name}+{self.key_id.hex()}+{base64.b64encode(_ED25519 + self.public).decode()}"


@dataclass(frozen=True)
class LogSigner:
    """The log's private key, under its name."""

    name: str
    private: Ed25519PrivateKey

    @property
    def verifier(self) -> VerifierKey:
        """The public half."""
        return VerifierKey(self.name, self.private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw))

    def sign(self, checkpoint: Checkpoint) -> str:
        """Return the checkpoint as a signed note."""
        text = checkpoint.text()
        signature = base64.b64encode(self.verifier.key_id + self.private.sign(text.encode())).decode()
        return f"{text}\n\u2014 {self.name} {signature}\n"


def parse_vkey(text: str) -> VerifierKey:
    """Return the key of a vkey line.

    Raises:
        LedgerFault: it is no Ed25519 vkey, or its key id does not belong to its key.
    """
    try:
        name, key_id, encoded = text.strip().split("+", 2)
        data = base64.b64decode(encoded, validate=True)
    except (ValueError, binascii.Error) as error:
        msg = f"got {text.strip()[:120]!r}, expected a vkey as name+id+key"
        raise LedgerFault(msg) from error
    key = VerifierKey(name, data[1:])
    if data[:1] != _ED25519 or len(key.public) != 32 or key.key_id.hex() != key_id:
        msg = f"got the vkey {text.strip()[:120]!r}, whose id or type does not belong to its key"
        raise LedgerFault(msg)
    return key


def verified_text(note: str, key: VerifierKey) -> str:
    """Return the text of a signed note, once its signature by this key is verified.

    Raises:
        LedgerFault: the note is malformed, or not signed by this key.
    """
    text, separator, signatures = note.rpartition("\n\n")
    lines = signatures.splitlines()
    if not separator or not lines or len(lines) > MAX_SIGNATURES:
        msg = "got a note without signature lines after an empty line"
        raise LedgerFault(msg)
    text += "\n"
    verdicts = [_verifies(line, text, key) for line in lines]
    if not any(verdicts):
        msg = f"the note carries no valid signature by {key.name}"
        raise LedgerFault(msg)
    return text


def open_note(note: str, key: VerifierKey) -> Checkpoint:
    """Return what a signed checkpoint says.

    Raises:
        LedgerFault: the note does not verify, or is no checkpoint.
    """
    text = verified_text(note, key)
    try:
        origin, size, root = text.splitlines()[:3]
        return Checkpoint(origin, int(size), base64.b64decode(root, validate=True))
    except (ValueError, binascii.Error) as error:
        msg = f"got a checkpoint of the form {text[:120]!r}, expected name, size and root"
        raise LedgerFault(msg) from error


def _verifies(line: str, text: str, key: VerifierKey) -> bool:
    if not line.startswith("\u2014 "):
        return False
    name, _, encoded = line[2:].partition(" ")
    try:
        blob = base64.b64decode(encoded, validate=True)
    except binascii.Error:
        return False
    if name != key.name or blob[:4] != key.key_id:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(key.public).verify(blob[4:], text.encode())
    except InvalidSignature as error:
        msg = f"the signature of {key.name} on the checkpoint does not verify"
        raise LedgerFault(msg) from error
    return True
