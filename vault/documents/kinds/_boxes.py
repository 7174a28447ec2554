"""Labels of official forms, which stand with the number of their box or of their data element, or without."""

from __future__ import annotations

from collections.abc import Iterable

from vault.documents.kind import either


def boxed(number: str, names: str, *, elements: str = "", ends: Iterable[str] = ("",)) -> tuple[str, ...]:
    """Return labels as printed bare, with the number of the form's box, and with those of the data elements."""
    bare = [f"{name} {end}".strip() for name in either(names) for end in ends]
    marks = [mark for mark in (number, *either(elements)) if mark]
    return tuple(dict.fromkeys([*bare, *(f"{mark} {name}" for mark in marks for name in bare)]))
