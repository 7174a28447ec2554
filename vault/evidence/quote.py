"""What of a document may be quoted to a recipient: trusted values he may see, and the lines of this product alone. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from vault.documents.queries import ShownLine, ShownValue
from vault.evidence.case import CasePaper
from vault.evidence.profile import RecipientProfile
from vault.evidence.sight import FIELDS_THAT_SHOW


def hidden_fields(profile: RecipientProfile) -> frozenset[str]:
    """Return the names of fields that are never told to this recipient."""
    return frozenset().union(*(FIELDS_THAT_SHOW[category] for category in profile.hides))


def head_of(paper: CasePaper, profile: RecipientProfile) -> dict[str, tuple[ShownValue, ...]]:
    """Return the head fields the recipient may be told."""
    hidden = hidden_fields(profile)
    return {name: values for name, values in paper.view.head.items() if name not in hidden}


def lines_of(paper: CasePaper, profile: RecipientProfile) -> list[tuple[ShownLine, dict[str, ShownValue]]]:
    """Return the product's own lines with the fields the recipient may be told; other products' lines are nobody's business."""
    hidden = hidden_fields(profile)
    return [
        (line, {name: value for name, value in line.fields.items() if name not in hidden})
        for line in paper.view.lines
        if line.position in paper.linked
    ]


def sure(values: Mapping[str, tuple[ShownValue, ...]], name: str) -> str:
    """Return the first value of a field if it is trusted enough to be printed as a fact, else an empty text."""
    found = values.get(name)
    return found[0].value if found and not found[0].is_doubtful() else ""


def own_number(paper: CasePaper, profile: RecipientProfile) -> str:
    """Return the number the paper gives itself."""
    head = head_of(paper, profile)
    return sure(head, "declaration_no") or sure(head, "document_no")


def quantity_of(paper: CasePaper, profile: RecipientProfile) -> str:
    """Return the quantities of the product's lines as printed, e.g. ``1200 罐``; doubtful ones are not told."""
    told = []
    for _, fields in lines_of(paper, profile):
        quantity, unit = fields.get("quantity"), fields.get("unit")
        if quantity is not None and not quantity.is_doubtful():
            told.append(
                f"{quantity.value} {unit.value}" if unit is not None and not unit.is_doubtful() else quantity.value
            )
    return " + ".join(told)


def pages_of(paper: CasePaper, profile: RecipientProfile) -> list[int]:
    """Return the pages of the file on which the product's lines stand; the document's first page where none does."""
    pages = sorted({line.page for line, _ in lines_of(paper, profile) if line.page is not None})
    return pages or [paper.view.page_from]
