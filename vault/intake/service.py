"""The verb of intake: bytes first, then one transaction with row, event and job; only then an answer.

A cut-off upload is never taken for a whole one. A file that is refused stops no other. What is encrypted or broken but of a type we take is
kept, because it is evidence as it came; that its pages cannot be read is said when it is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime

from sqlmodel import Session, select

from vault.clock import iso
from vault.errors import CutOff, Refused
from vault.intake.arrival import Arrival, Taken, arriving, take
from vault.intake.names import clean_name
from vault.intake.outcome import Outcome
from vault.intake.sniff import ZIP
from vault.intake.tables import FileRow, ShipmentFileRow
from vault.intake.unpack import Budget
from vault.jobs.service import enqueue
from vault.jobs.steps import READ, VERSIONS
from vault.ledger.event import Event
from vault.parts import Parts
from vault.shipments.references import clean_reference
from vault.shipments.service import ensure_shipment
from vault.values import Actor, Sha256, new_id

Facts = dict[str, str | int | list[str]]

_SKIPPED = {
    "junk": "{name} was made by the system that packed the ZIP and holds no paper",
    "ornament": "{name} is a small picture in the text of the mail, such as a logo; it stays in the mail",
    "signature": "{name} is the electronic signature of the mail; it stays in the mail",
}


def receive(
    parts: Parts,
    actor: Actor,
    source: Iterable[bytes],
    *,
    name: str,
    shipment_ref: str | None,
    announced_bytes: int | None = None,
    announced_sha256: str | None = None,
) -> Outcome:
    """Take one file in and say what became of it. When this returns, what it says survives a power loss.

    Args:
        parts: The vault.
        actor: Who hands it in, and through which channel.
        source: The bytes, in pieces.
        name: The name it came with.
        shipment_ref: The shipment it belongs to, opened where it is new; None for none.
        announced_bytes: How many were announced.
        announced_sha256: The SHA-256 that was announced.

    Raises:
        BadInput: the shipment reference cannot be used; nothing was kept.
        CutOff: another number of bytes came than was announced; nothing was kept.
        StorageFault: the store cannot keep it; nothing was acknowledged.
    """
    with arrival_for(parts) as arrival:
        for chunk in source:
            arrival.write(chunk)
            if arrival.too_large:
                break  # nothing more of it matters
        if announced_bytes is not None and not arrival.too_large and arrival.received_bytes != announced_bytes:
            msg = f"{clean_name(name)}: got {arrival.received_bytes} bytes, expected the {announced_bytes} announced"
            raise CutOff(msg, hint="The connection broke. Send the file again; nothing of it was kept.")
        return settle(
            parts,
            actor,
            arrival,
            name=name,
            shipment_ref=shipment_ref,
            announced_sha256=announced_sha256,
            length_checked=announced_bytes is not None,
        )


@contextmanager
def arrival_for(parts: Parts) -> Iterator[Arrival]:
    """Begin to receive one file under this vault's limits; for faces that receive several and decide at the end (`settle`)."""
    with arriving(parts.store, _largest(parts)) as arrival:
        yield arrival


def settle(
    parts: Parts,
    actor: Actor,
    arrival: Arrival,
    *,
    name: str,
    shipment_ref: str | None,
    announced_sha256: str | None = None,
    length_checked: bool = False,
) -> Outcome:
    """Keep a file that has wholly arrived, and say what became of it.

    Raises:
        BadInput: the shipment reference cannot be used; nothing was kept.
        StorageFault: the store cannot keep it; nothing was acknowledged.
    """
    reference = None if shipment_ref is None else clean_reference(shipment_ref)
    if announced_sha256 is not None and not arrival.too_large and announced_sha256.lower() != arrival.digest:
        msg = (
            f"{clean_name(name)}: got bytes with the SHA-256 {arrival.digest}, expected {announced_sha256[:64].lower()}"
        )
        refusal = Refused(msg, hint="It changed on its way. Send it again.", reason="digest-mismatch")
        taken = Taken(clean_name(name), name, arrival.received_bytes, arrival.digest, refusal=refusal)
    else:
        taken = take(parts.store, arrival, name=name, budget=Budget.of_upload(_largest(parts)))
    checked = [*(["length"] if length_checked else []), *(["sha256"] if announced_sha256 is not None else [])]
    now = parts.clock()
    with parts.database.writing(actor.workspace_id) as session:
        shipment_id = None
        if reference is not None and taken.media_type is not None:
            shipment_id = ensure_shipment(session, parts.ledger, actor, reference, now=now).id
        return _Recording(parts, actor, session, now, shipment_id, reference or "", checked).record(taken)


@dataclass(frozen=True)
class _Recording:
    """Writes what one upload brought, in the one transaction.

    The session holds the write lock from its first word, so of two uploads of the same bytes one finds the row of the other
    (`UNIQUE (workspace_id, sha256)` would stop it otherwise).
    """

    parts: Parts
    actor: Actor
    session: Session
    now: datetime
    shipment_id: str | None
    reference: str
    checked: list[str]

    def record(self, taken: Taken, container_id: str | None = None) -> Outcome:
        """Return what became of a file and its members."""
        if taken.skip_code:
            return _skipped(taken)
        if taken.refusal is not None or taken.sha256 is None or taken.media_type is None:
            return self._refused(taken, container_id)
        known = self.session.exec(select(FileRow).where(FileRow.sha256 == taken.sha256)).first()
        outcome = (
            self._stored(taken, taken.sha256, taken.media_type, container_id)
            if known is None
            else self._duplicate(taken, known)
        )
        if not taken.members:
            return outcome
        members = tuple(self.record(member, outcome.file_id) for member in taken.members)
        return replace(outcome, members=members, message=_of_zip(outcome, members))

    def _stored(self, taken: Taken, digest: Sha256, media_type: str, container_id: str | None) -> Outcome:
        row = FileRow(
            id=new_id("fil"),
            workspace_id=self.actor.workspace_id,
            sha256=digest,
            size_bytes=taken.size_bytes,
            media_type=media_type,
            name=taken.name,
            channel=self.actor.channel,
            received_at=self.now,
            received_by=self.actor.person_id,
            container_id=container_id,
        )
        self.session.add(row)
        self.session.flush()  # rows that point to it follow
        self._attach(row.id)
        facts = self._facts(taken, container_id) | {"media_type": media_type}
        self._event("intake.stored", row.id, facts, taken)
        message = f"stored as {row.id}" + (f" in shipment {self.reference}" if self.shipment_id else "")
        encrypted = "says-encrypted" in taken.notes
        return Outcome(
            "stored",
            taken.name,
            message,
            hint="It is encrypted; should it need a password, send a copy without one as well." if encrypted else "",
            file_id=row.id,
            sha256=digest,
            size_bytes=taken.size_bytes,
            media_type=media_type,
            job_id=self._reading_job(row),
            shipment_id=self.shipment_id,
        )

    def _duplicate(self, taken: Taken, known: FileRow) -> Outcome:
        attached = self._attach(known.id)
        facts = self._facts(taken, None) | {"attached": int(attached)}
        self._event("intake.duplicate", known.id, facts, taken)
        message = f"the same bytes are here already: {known.name}, received {iso(known.received_at)} ({known.id})"
        if attached:
            message += f"; it now belongs to shipment {self.reference} as well"
        return Outcome(
            "duplicate",
            taken.name,
            message,
            file_id=known.id,
            sha256=taken.sha256,
            size_bytes=taken.size_bytes,
            media_type=known.media_type,
            duplicate_of=known.id,
            job_id=self._reading_job(known),
            shipment_id=self.shipment_id,
            attached=attached,
            facts={"known_name": known.name, "known_received": iso(known.received_at), "shipment": self.reference},
        )

    def _refused(self, taken: Taken, container_id: str | None) -> Outcome:
        refusal = taken.refusal or Refused(f"{taken.name} was not kept")
        reason = str(refusal.facts.get("reason", refusal.code))
        facts: Facts = {"reason": reason} | self._facts(taken, container_id)
        self._event("intake.refused", container_id or self.actor.workspace_id, facts, taken)
        return Outcome(
            "refused",
            taken.name,
            refusal.message,
            hint=refusal.hint,
            reason_code=reason,
            sha256=taken.sha256,
            size_bytes=taken.size_bytes,
            facts={key: value for key, value in refusal.facts.items() if isinstance(value, str | int)},
        )

    def _attach(self, file_id: str) -> bool:
        """Let the file belong to the shipment; whether it did not before."""
        if self.shipment_id is None:
            return False
        if self.session.exec(
            select(ShipmentFileRow).where(
                ShipmentFileRow.shipment_id == self.shipment_id, ShipmentFileRow.file_id == file_id
            )
        ).first():
            return False
        self.session.add(
            ShipmentFileRow(
                workspace_id=self.actor.workspace_id, shipment_id=self.shipment_id, file_id=file_id, added_at=self.now
            )
        )
        self.session.flush()
        return True

    def _reading_job(self, row: FileRow) -> str | None:
        """Make the reading due; a ZIP itself is not read, its members are. Of a mail its own text is read too."""
        if row.media_type == ZIP:
            return None
        return enqueue(
            self.session,
            self.actor.workspace_id,
            step=READ,
            step_version=VERSIONS[READ],
            subject=row.id,
            now=self.now,
        )

    def _facts(self, taken: Taken, container_id: str | None) -> Facts:
        facts: Facts = {"size_bytes": taken.size_bytes}
        if taken.sha256 is not None:
            facts["sha256"] = taken.sha256
        if self.shipment_id is not None and taken.media_type is not None:
            facts["shipment"] = self.shipment_id
        if container_id is not None:
            facts["container"] = container_id
        elif self.checked:
            facts["checked"] = self.checked
        if taken.notes:
            facts["notes"] = list(taken.notes)
        return facts

    def _event(self, kind: str, subject: str, facts: Facts, taken: Taken) -> None:
        body: dict[str, object] = {"name": taken.name}
        if taken.path != taken.name:
            body["sent_as"] = taken.path
        self.parts.ledger.record(self.session, self.actor, Event(kind, subject, facts, body), now=self.now)


def _largest(parts: Parts) -> int:
    return parts.settings.max_file_mb * 1024 * 1024


def _skipped(taken: Taken) -> Outcome:
    if taken.skip_code == "folder":
        return Outcome(
            "skipped", taken.name, f"{taken.name} is a folder; its files are listed one by one", reason_code="folder"
        )
    message = _SKIPPED.get(taken.skip_code, _SKIPPED["junk"]).format(name=taken.name)
    return Outcome("skipped", taken.name, message, reason_code=taken.skip_code)


def _of_zip(outcome: Outcome, members: tuple[Outcome, ...]) -> str:
    counts = {
        answer: sum(member.outcome == answer for member in members)
        for answer in ("stored", "duplicate", "refused", "skipped")
    }
    said = ", ".join(f"{count} {answer}" for answer, count in counts.items() if count)
    return f"{outcome.message}; of its {len(members)} entries: {said}"
