"""The only place that asks the machine what time it is. Pure code takes `now` as an argument instead."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Something that tells the time."""

    def __call__(self) -> datetime:
        """Return the time now, with UTC as its zone."""
        ...


def system_clock() -> datetime:
    """Return the machine's own time in UTC. Nobody vouches for it: evidence says "local clock"."""
    return datetime.now(tz=UTC)  # noqa: TID251 - the one allowed place


def iso(moment: datetime) -> str:
    """Return the moment as ``2026-03-09T08:15:30Z``, the form used in events, bags and the API.

    Raises:
        ValueError: the moment carries no time zone.
    """
    if moment.tzinfo is None:
        msg = f"got {moment!r} without a time zone, expected UTC"
        raise ValueError(msg)
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
