"""Small immutable values every room speaks: digests, boxes, who acts, ids.

Must not: read a clock, a file, a session or the network.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass
from typing import Literal, NewType, Self

Sha256 = NewType("Sha256", str)
"""64 lower-case hexadecimal digits."""

_SHA256 = re.compile(r"[0-9a-f]{64}")
_CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"

Channel = Literal["web", "api", "cli", "job", "demo"]
"""Through which face something was done or a file arrived."""


def sha256_of(data: bytes) -> Sha256:
    """Return the SHA-256 of the bytes as lower-case hexadecimal."""
    return Sha256(hashlib.sha256(data).hexdigest())


def parse_sha256(text: str) -> Sha256:
    """Return the text as a digest.

    Raises:
        ValueError: it is not 64 lower-case hexadecimal digits.
    """
    if not _SHA256.fullmatch(text):
        msg = f"got {text[:80]!r}, expected a SHA-256 as 64 lower-case hexadecimal digits"
        raise ValueError(msg)
    return Sha256(text)


def new_id(prefix: str) -> str:
    """Return a fresh identifier such as ``doc_7k2m9x4q1v8c``: 60 random bits, safe in addresses and file names."""
    return f"{prefix}_" + "".join(secrets.choice(_CROCKFORD) for _ in range(12))


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle as fractions of the page as displayed; origin top left, ``x0 <= x1``, ``y0 <= y1``."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        """Fraction of the page's width."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """Fraction of the page's height."""
        return self.y1 - self.y0

    @property
    def center(self) -> tuple[float, float]:
        """The middle, ``(x, y)``."""
        return (self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2

    def union(self, other: Box) -> Box:
        """Return the smallest box that holds both."""
        return Box(min(self.x0, other.x0), min(self.y0, other.y0), max(self.x1, other.x1), max(self.y1, other.y1))

    def contains(self, other: Box, *, slack: float = 0.0) -> bool:
        """Whether the other box lies inside this one, give or take ``slack`` (a fraction of the page)."""
        return (
            self.x0 - slack <= other.x0
            and self.y0 - slack <= other.y0
            and self.x1 + slack >= other.x1
            and self.y1 + slack >= other.y1
        )

    def as_list(self) -> list[float]:
        """Return ``[x0, y0, x1, y1]`` rounded to four decimals, the public form."""
        return [round(self.x0, 4), round(self.y0, 4), round(self.x1, 4), round(self.y1, 4)]

    @classmethod
    def from_list(cls, numbers: list[float]) -> Self:
        """Return the box of ``[x0, y0, x1, y1]``."""
        x0, y0, x1, y1 = numbers
        return cls(x0, y0, x1, y1)


@dataclass(frozen=True, slots=True)
class Actor:
    """Who does something, where: the workspace is the wall, the person may be unknown (a job, a command line)."""

    workspace_id: str
    channel: Channel
    person_id: str | None = None
