"""The custody record: the exact logged bytes of the events a recipient may see, and the receipt of each. Pure.

For whoever may see names, the body goes along with its salt, so that he can check it against what was committed to; for others only the
header, in which no name, file name or free text stands.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vault.evidence.choose import Exhibit
from vault.evidence.profile import RecipientProfile
from vault.ledger.proof import InclusionReceipt
from vault.ledger.queries import RecordedEvent

RECEIVED = "intake.stored"
"""The event by which a file came into the vault."""

_FOR_ALL = ("intake.", "document.read", "document.corrected", "document.kind-set", "link.")
"""What may be told of a paper's way to a recipient from whom something is hidden: nothing of who looked at what, or sent it where."""


@dataclass(frozen=True)
class LoggedEvent:
    """An event with the path to the root."""

    event: RecordedEvent
    path: tuple[bytes, ...]


@dataclass(frozen=True)
class LogState:
    """The custody log as the bundle shows it."""

    checkpoint: str
    """The signed note."""
    size: int
    root: str
    """Base64, as the note prints it."""
    vkey: str


def told(events: Sequence[LoggedEvent], profile: RecipientProfile, product_id: str) -> list[LoggedEvent]:
    """Return the events that go along, in the order of the log, each once."""
    kept = {
        logged.event.index: logged for logged in events if profile.is_whole or _is_for_all(logged.event, product_id)
    }
    return [kept[index] for index in sorted(kept)]


def _is_for_all(event: RecordedEvent, product_id: str) -> bool:
    if not event.type.startswith(_FOR_ALL):
        return False
    product = json.loads(event.header)["facts"].get("product", "")
    return product in ("", product_id)


def custody_lines(events: Sequence[LoggedEvent], profile: RecipientProfile) -> bytes:
    """Return custody.jsonl: one event a line, its header as the exact text that was hashed."""
    lines = []
    for logged in events:
        event = logged.event
        discloses = profile.discloses_names and event.body is not None and event.salt is not None
        record = {
            "body": event.body if discloses else None,
            "header": event.header,
            "salt": event.salt.hex() if discloses and event.salt is not None else None,
        }
        lines.append(json.dumps(record, ensure_ascii=False, sort_keys=True) + "\n")
    return "".join(lines).encode()


def intake_index(exhibit: Exhibit, events: Mapping[str, Sequence[LoggedEvent]]) -> int:
    """Return the place in the log of the event that received the exhibit's file.

    Raises:
        LookupError: the log knows nothing of the file.
    """
    for logged in events.get(exhibit.file_id, ()):
        if logged.event.type == RECEIVED and json.loads(logged.event.header)["facts"].get("sha256") == exhibit.sha256:
            return logged.event.index
    msg = f"the log has no {RECEIVED} event of the file {exhibit.file_id}"
    raise LookupError(msg)


def receipts(
    exhibits: Sequence[Exhibit], intakes: Mapping[str, int], events: Sequence[LoggedEvent], log: LogState
) -> dict[str, bytes]:
    """Return the receipt files: ``E01.tlog-proof`` for the receiving of each exhibit, ``event-000012.tlog-proof`` for the others."""
    texts = {
        logged.event.index: InclusionReceipt(logged.event.index, logged.path, log.checkpoint).text().encode()
        for logged in events
    }
    files = {f"proofs/log/{exhibit.number}.tlog-proof": texts[intakes[exhibit.number]] for exhibit in exhibits}
    named = set(intakes.values())
    files |= {f"proofs/log/event-{index:06d}.tlog-proof": text for index, text in texts.items() if index not in named}
    return files
