"""How often a job is tried, and how long it waits in between. Pure."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

MOST_ATTEMPTS: Final = 3
"""After so many the job waits for a person: a paper that breaks its reader must not keep all readers busy."""

_WAITS: Final = (timedelta(seconds=10), timedelta(seconds=60))


def wait_after(attempts: int) -> timedelta | None:
    """Return how long to wait after so many attempts, None where there is no further one."""
    if attempts >= MOST_ATTEMPTS:
        return None
    return _WAITS[min(attempts, len(_WAITS)) - 1]
