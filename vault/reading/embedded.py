"""Structure that lies in a file beside or instead of its picture: the elements of an XML invoice or customs message. Pure.

What the sandbox parsed is handed over as plain elements, so that nobody outside parses foreign XML. Must not know what an element means.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

DEEPEST = 100
MOST_ELEMENTS = 300_000


class NotEmbedded(ValueError):
    """The JSON does not describe an embedded structure."""


@dataclass(frozen=True, slots=True)
class Element:
    """An element without its namespace."""

    name: str
    text: str
    """Its own text, runs of white space as one space."""
    attributes: tuple[tuple[str, str], ...] = ()
    children: tuple[Element, ...] = ()

    def attribute(self, name: str) -> str:
        """Return an attribute, empty where there is none."""
        return next((value for key, value in self.attributes if key == name), "")

    def all(self, *path: str) -> Iterator[Element]:
        """Give the elements along a path of names, case aside."""
        if not path:
            yield self
            return
        wanted = path[0].casefold()
        for child in self.children:
            if child.name.casefold() == wanted:
                yield from child.all(*path[1:])

    def first(self, *path: str) -> Element | None:
        """Return the first element along a path that has a text or children, None where there is none."""
        return next((one for one in self.all(*path) if one.text or one.children), None)

    def said(self, *path: str) -> str:
        """Return the first text along a path, empty where there is none."""
        return next((one.text for one in self.all(*path) if one.text), "")

    def within(self, name: str) -> Iterator[Element]:
        """Give this element and all below it that have the name, case aside."""
        if self.name.casefold() == name.casefold():
            yield self
        for child in self.children:
            yield from child.within(name)


@dataclass(frozen=True, slots=True)
class Embedded:
    """One structure, and the name of the file it lies in."""

    name: str
    """Of the attachment; empty where the file itself is the structure."""
    namespace: str
    """Of its root."""
    root: Element


def embedded_to_json(embedded: Embedded) -> list[object]:
    """Return the structure as JSON values."""
    return [embedded.name, embedded.namespace, _element_row(embedded.root)]


def embedded_from_json(value: object) -> Embedded:
    """Return the structure that `embedded_to_json` wrote; it is checked as if it were hostile.

    Raises:
        NotEmbedded: it is none.
    """
    try:
        name, namespace, root = _row(value, 3)
        return Embedded(_text(name), _text(namespace), _element(root, [MOST_ELEMENTS], 0))
    except (TypeError, ValueError) as error:
        msg = f"got something that is no embedded structure: {error}"
        raise NotEmbedded(msg) from error


def _element_row(element: Element) -> list[object]:
    attributes = [part for pair in element.attributes for part in pair]
    return [element.name, element.text, attributes, [_element_row(child) for child in element.children]]


def _element(value: object, left: list[int], depth: int) -> Element:
    left[0] -= 1
    if left[0] < 0 or depth > DEEPEST:
        msg = "too many elements, or too deep"
        raise ValueError(msg)
    name, text, attributes, children = _row(value, 4)
    if not isinstance(attributes, list) or len(attributes) % 2 or not isinstance(children, list):
        msg = "got an element of another form"
        raise TypeError(msg)
    pairs = tuple((_text(key), _text(said)) for key, said in zip(attributes[::2], attributes[1::2], strict=True))
    return Element(_text(name), _text(text), pairs, tuple(_element(child, left, depth + 1) for child in children))


def _row(value: object, length: int) -> list[object]:
    if not isinstance(value, list) or len(value) != length:
        msg = f"got {str(value)[:40]!r}, expected {length} parts"
        raise TypeError(msg)
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        msg = f"got {type(value).__name__}, expected text"
        raise TypeError(msg)
    return value
