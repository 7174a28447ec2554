"""What is said to whoever handed a file in. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from vault.values import Sha256

Answer = Literal["stored", "duplicate", "refused", "skipped"]
"""`skipped`: a folder or the packer's own files in a ZIP, which nobody misses; only ever a member."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file."""

    outcome: Answer
    name: str
    """As it came, safe to show."""
    message: str
    hint: str = ""
    reason_code: str = ""
    """For translation: why it was refused or skipped; empty where it was not."""
    file_id: str | None = None
    """The file in the vault: the new one, or the one that was there already."""
    sha256: Sha256 | None = None
    size_bytes: int | None = None
    media_type: str | None = None
    duplicate_of: str | None = None
    """The file that holds these bytes already."""
    job_id: str | None = None
    """The job that reads it."""
    shipment_id: str | None = None
    attached: bool = False
    """A duplicate that is new for this shipment now belongs to it as well."""
    facts: Mapping[str, str | int] = field(default_factory=dict)
    """What the message speaks of, for translation."""
    members: tuple[Outcome, ...] = ()
    """Of a ZIP: one for each entry, in its order."""

    def all(self) -> tuple[Outcome, ...]:
        """Return this outcome and those of all members, at every depth."""
        return (self, *(inner for member in self.members for inner in member.all()))

    def record(self) -> dict[str, object]:
        """Return the public form, as the API and `vault import --json` give it."""
        document = None
        if self.file_id is not None:
            document = {"id": self.file_id, "sha256": self.sha256, "size_bytes": self.size_bytes, "name": self.name}
        return {
            "outcome": self.outcome,
            "name": self.name,
            "document": document,
            "duplicate_of": self.duplicate_of,
            "attached": self.attached,
            "job": self.job_id,
            "reason_code": self.reason_code,
            "message": self.message,
            "hint": self.hint,
            "members": [member.record() for member in self.members],
        }

    @property
    def anything_refused(self) -> bool:
        """Whether this file or any inside it was refused."""
        return any(outcome.outcome == "refused" for outcome in self.all())
