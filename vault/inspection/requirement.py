"""What a required paper is, as data: which papers satisfy it, when it applies, and whom to ask for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Result = Literal["pass", "fail", "unknown"]
"""PASS, FAIL, UNKNOWN. Fail beats unknown, unknown beats pass (`checks.md` section 1)."""

Whom = Literal["supplier", "broker", "forwarder", "brand_owner", "laboratory", "platform", "importer", "ourselves"]


@dataclass(frozen=True, slots=True)
class Requirement:
    """One paper of a set."""

    papers: tuple[str, ...]
    """Document kinds or roles, any one of which satisfies it."""
    ask: Whom
    condition: str = ""
    """Empty where every shipment of the trade mode needs it; else the code of the case in which it is needed (`wording.CONDITIONS`)."""


@dataclass(frozen=True, slots=True)
class RequirementSet:
    """The papers one trade mode requires."""

    trade_mode: str
    requirements: tuple[Requirement, ...]
    source: str
    verified_on: date
    effective_from: date | None = None
    """None where the source gives no day."""
    effective_to: date | None = None
    source_zh: str = ""
    """The source in Chinese; empty where it says the same in both languages."""


def summed_up(results: tuple[Result, ...]) -> Result:
    """Return the result of several together; of nothing at all, unknown: an empty set proves nothing."""
    if "fail" in results:
        return "fail"
    return "unknown" if "unknown" in results or not results else "pass"
