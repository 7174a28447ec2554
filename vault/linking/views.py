"""What linking answers with. Plain values, never rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from vault.linking.reasons import Reason
from vault.values import Box


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """A product a person may choose for a line."""

    product_id: str
    sku: str
    names: tuple[str, str]
    """English, Chinese."""
    score: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class LinkView:
    """The present answer for one goods line."""

    id: str
    document_id: str
    position: int
    outcome: Literal["link", "review", "none"]
    decided_by: Literal["auto", "person"]
    person_id: str | None
    product_id: str | None
    sku: str | None
    product_names: tuple[str, str] | None
    """English, Chinese."""
    score: float
    reasons: tuple[Reason, ...]
    choices: tuple[ChoiceView, ...]
    wording: str
    """How the line words the product."""
    page: int | None
    box: Box | None

    @property
    def is_open(self) -> bool:
        """Whether it waits for a person."""
        return self.outcome == "review"


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person says about one line: this product, or (None) none of the products."""

    document_id: str
    position: int
    product_id: str | None
