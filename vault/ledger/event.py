"""What an event is, and how it becomes a leaf: a header that may stay for ever, and a body that may have to be forgotten.

The header holds only types, times, digests and our own identifiers. Names of people, file names and free text go into the body; the header
carries SHA-256(salt ‖ body). Body and salt can be erased: the leaf, the root and every proof stay valid, and nobody can guess the body back.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from datetime import datetime

from vault.clock import iso

HEADER_VERSION = 1


@dataclass(frozen=True)
class Event:
    """Something that happened, before it is recorded."""

    type: str
    """Such as ``intake.stored``; the list stands in `docs/bundle-format.md`."""
    subject: str
    """Our identifier of what it happened to (a file, a document, a bundle); not personal."""
    facts: dict[str, str | int | list[str]] = field(default_factory=dict)
    """Goes into the header: digests, sizes, counts, codes, identifiers. Never a name, a file name or free text."""
    body: dict[str, object] = field(default_factory=dict)
    """May hold names, file names, values of fields, free text."""


def body_text(event: Event) -> str:
    """Return the exact text of the body that is committed to; empty where there is none."""
    return json.dumps(event.body, ensure_ascii=False, sort_keys=True, separators=(",", ":")) if event.body else ""


def body_commitment(salt: bytes, body: str) -> str:
    """Return SHA-256(salt ‖ body) in hexadecimal."""
    return hashlib.sha256(salt + body.encode()).hexdigest()


def agrees_with_row(header: str, *, type: str, subject: str, salt: bytes | None, body: str | None) -> bool:  # noqa: A002 - as the row calls it
    """Whether what is kept beside a header says the same: by type and subject an event is found, and the body is the one committed to.

    A body that was erased together with its salt contradicts nothing.
    """
    try:
        told = json.loads(header)
        if (told["type"], told["subject"]) != (type, subject):
            return False
        if salt is None or body is None:
            return salt is None and body is None
        return bool(told["body_sha256"] == body_commitment(salt, body))
    except (KeyError, TypeError, ValueError):
        return False


def header_text(event: Event, *, actor: str, channel: str, at: datetime, index: int, salt: bytes, body: str) -> str:
    """Return the exact text of the header, whose bytes are the leaf. `actor` is an identifier, never a name.

    The commitment is there even without a body, so that nobody can tell whether one was erased, and siblings cannot be guessed.
    """
    return json.dumps(
        {
            "v": HEADER_VERSION,
            "index": index,
            "at": iso(at),
            "type": event.type,
            "subject": event.subject,
            "actor": actor,
            "channel": channel,
            "facts": event.facts,
            "body_sha256": body_commitment(salt, body),
        },
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
    )
