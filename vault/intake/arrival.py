"""Bytes on their way in: counted against the largest size, looked at, and made durable in the store, with what a ZIP holds.

Nothing of this touches a row; `service.py` writes those afterwards, in one transaction. Must not keep a whole file in memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from vault.errors import Refused
from vault.intake.mail_members import members_of_mail, open_mail
from vault.intake.names import clean_name
from vault.intake.ole import open_ole
from vault.intake.sniff import (
    CONTAINERS,
    HEAD_BYTES,
    MAILS,
    PDF,
    TAIL_BYTES,
    ZIP,
    Sniffed,
    is_ole,
    is_zip,
    says_encrypted,
    sniff,
)
from vault.intake.unpack import (
    Budget,
    Member,
    announced_total,
    members_of,
    open_zip,
    refuse_if_too_deep,
    refuse_if_too_much,
)
from vault.storage.interface import BlobStore, Incoming
from vault.values import Sha256

_TRAILER_BYTES: Final = 4096


class Arrival:
    """A file that is being received. What goes beyond the largest size is counted and thrown away."""

    def __init__(self, incoming: Incoming, largest: int) -> None:
        self._incoming = incoming
        self._largest = largest
        self.received_bytes = 0
        """All that came, kept or not."""

    def write(self, chunk: bytes) -> None:
        """Take some more bytes; raises StorageFault where the store cannot."""
        self.received_bytes += len(chunk)
        if not self.too_large:
            self._incoming.write(chunk)

    @property
    def too_large(self) -> bool:
        """Whether more came than a file may have."""
        return self.received_bytes > self._largest

    @property
    def digest(self) -> Sha256:
        """SHA-256 of what came; of no use where it was too large."""
        return self._incoming.digest

    @property
    def incoming(self) -> Incoming:
        """The bytes as the store holds them."""
        return self._incoming


@dataclass(frozen=True, slots=True)
class Taken:
    """A file that is durable in the store, or why it is not; with its members."""

    name: str
    path: str
    """As it was sent: the name, or the path inside the ZIP."""
    size_bytes: int
    sha256: Sha256 | None
    """None where the bytes were not looked at."""
    media_type: str | None = None
    """None where it is refused or skipped."""
    notes: tuple[str, ...] = ()
    """Such as ``also-zip`` (`sniff.py`) or ``says-encrypted``."""
    refusal: Refused | None = None
    skip_code: str = ""
    members: tuple[Taken, ...] = field(default=())


@contextmanager
def arriving(store: BlobStore, largest: int) -> Iterator[Arrival]:
    """Begin to receive a file; leaving without `take` throws the bytes away."""
    with store.receive() as incoming:
        yield Arrival(incoming, largest)


def take(store: BlobStore, arrival: Arrival, *, name: str, budget: Budget) -> Taken:
    """Make a received file durable where it is of a type we take, and unpack it where it is a ZIP.

    Raises:
        StorageFault: the store cannot keep it.
    """
    return _take(store, arrival, name=clean_name(name), path=name, budget=budget, depth=1)


def _take(store: BlobStore, arrival: Arrival, *, name: str, path: str, budget: Budget, depth: int) -> Taken:
    try:
        _refuse_by_size(arrival, name, budget.largest_file)
        sniffed, notes = _look(arrival, name, budget, depth)
    except Refused as refusal:
        digest = None if arrival.too_large else arrival.digest
        return Taken(name, path, arrival.received_bytes, digest, refusal=refusal)
    digest = arrival.incoming.commit()
    members: tuple[Taken, ...] = ()
    if sniffed.media_type == ZIP:
        with store.open(digest) as stream, open_zip(stream) as opened:
            members = tuple(_take_member(store, member, budget, depth) for member in members_of(opened, budget))
    elif sniffed.media_type in MAILS:
        members, damage = _attachments(store, digest, sniffed.media_type, budget, depth)
        notes += damage
    return Taken(name, path, arrival.received_bytes, digest, sniffed.media_type, notes, members=members)


def _attachments(
    store: BlobStore, digest: Sha256, media_type: str, budget: Budget, depth: int
) -> tuple[tuple[Taken, ...], tuple[str, ...]]:
    """Take what is attached to a stored mail, and what is to be noted of it; a mail that cannot be taken apart is kept all the same."""
    with store.open(digest) as stream:
        try:
            mail = open_mail(stream, media_type)
        except Refused as refusal:
            return (), (f"not-taken-apart: {refusal.facts.get('reason', refusal.code)}",)
    members = tuple(_take_member(store, member, budget, depth) for member in members_of_mail(mail, budget))
    return members, (("mail-cut-off",) if mail.damaged else ())


def _take_member(store: BlobStore, member: Member, budget: Budget, depth: int) -> Taken:
    if member.skip_code or member.refusal:
        return Taken(member.name, member.path, 0, None, refusal=member.refusal, skip_code=member.skip_code)
    with arriving(store, budget.largest_file) as arrival:
        try:
            for chunk in member.chunks(budget):
                arrival.write(chunk)
        except Refused as refusal:
            return Taken(member.name, member.path, arrival.received_bytes, None, refusal=refusal)
        return _take(store, arrival, name=member.name, path=member.path, budget=budget, depth=depth + 1)


def _refuse_by_size(arrival: Arrival, name: str, largest: int) -> None:
    if arrival.received_bytes == 0:
        msg = f"{name} is empty"
        raise Refused(msg, hint="Save or scan it again; the file has no content.", reason="empty")
    if arrival.too_large:
        msg = f"{name} has more than the {largest} bytes ({largest >> 20} MiB) a file may have"
        raise Refused(
            msg, hint="Send it in parts, or let the administrator raise VAULT_MAX_FILE_MB.", reason="too-large"
        )


def _look(arrival: Arrival, name: str, budget: Budget, depth: int) -> tuple[Sniffed, tuple[str, ...]]:
    """Return what the file is and what is to be noted; a ZIP only where it may be unpacked.

    Raises:
        Refused: it is nothing we take.
    """
    with arrival.incoming.view() as stream:
        head = stream.read(HEAD_BYTES)
        stream.seek(max(0, arrival.received_bytes - _TRAILER_BYTES))
        trailer = stream.read(_TRAILER_BYTES)
        names: list[str] = []
        total = 0
        if is_zip(head):
            with open_zip(stream) as opened:
                names, total = opened.namelist(), announced_total(opened)
        elif is_ole(head):
            stream.seek(0)
            with open_ole(stream) as ole:
                names = list(ole.names)
    sniffed = sniff(head, trailer[-TAIL_BYTES:], names)
    if sniffed.media_type is None:
        msg = f"{name} is not a file of a kind that is taken in (its bytes look like: {sniffed.looks_like})"
        raise Refused(msg, hint=sniffed.hint, reason="unknown-type", looks_like=sniffed.looks_like)
    if sniffed.media_type in CONTAINERS:
        refuse_if_too_deep(depth)
    if sniffed.media_type == ZIP:
        refuse_if_too_much(total, budget)
    encrypted = sniffed.media_type == PDF and says_encrypted(trailer)
    return sniffed, (*sniffed.notes, *(("says-encrypted",) if encrypted else ()))
