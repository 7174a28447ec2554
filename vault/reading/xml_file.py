"""XML files: one page that shows every text and attribute in it, and the elements themselves as embedded structure. Only inside the sandbox."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from vault.errors import Unreadable
from vault.intake.text import decode_text
from vault.reading.embedded import MOST_ELEMENTS, Element, Embedded
from vault.reading.page import Page, Warned
from vault.reading.table_text import page_of_rows
from vault.reading.xml_tree import MOST_BYTES, local, parse_xml

MAX_ROWS = 20_000
_LONGEST = 2000
"""Letters of one text that are shown; what is longer is a signature or a file in base64."""
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")


_UNITS = ("Inventory", "DecMessage")
"""Elements that are a paper each where a message holds several: each gets a page of its own."""


@dataclass(frozen=True, slots=True)
class OpenXml:
    """An XML file: one page, or one for each of the papers in it."""

    root: Element
    namespace: str

    @property
    def pages(self) -> int:
        """Number of papers in it, at least one page."""
        return max(1, len(self._units()))

    def read(self, number: int) -> tuple[Page, tuple[Warned, ...]]:
        """Return the texts of a paper as a page: the name of an element, its text, its attributes. What no paper has is on the first."""
        units = self._units()
        rows = list(_rows(self.root, units)) if number == 1 else []
        if units:
            rows += _rows(units[number - 1], ())
        warned: tuple[Warned, ...] = ()
        if len(rows) > MAX_ROWS:
            warned = (Warned("sheet-cut", f"only the first {MAX_ROWS} texts of this file were read", number),)
        return page_of_rows(tuple(rows[:MAX_ROWS]), number, f"lxml {etree.__version__}"), warned

    def _units(self) -> tuple[Element, ...]:
        for name in _UNITS:
            units = tuple(self.root.within(name))
            if len(units) > 1:
                return units
        return ()

    @property
    def embedded(self) -> tuple[Embedded, ...]:
        """The file's own structure."""
        return (Embedded("", self.namespace, self.root),)


def open_xml(path: Path) -> OpenXml:
    """Return the open file.

    Raises:
        Unreadable: broken, too large, or with a document type; the fact ``reason`` says which.
    """
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    root = _root(data)
    return OpenXml(element_of(root), namespace_of(root))


def embedded_of(name: str, data: bytes) -> Embedded | None:
    """Return the structure of an attached XML file, None where it is broken."""
    try:
        root = _root(data)
        return Embedded(name, namespace_of(root), element_of(root))
    except Unreadable:
        return None


def _root(data: bytes) -> etree._Element:
    try:
        return parse_xml(data, "the XML file")
    except Unreadable as error:
        # Customs software writes GBK and says UTF-8, or says nothing.
        found = decode_text(data) if error.facts.get("reason") == "broken" else None
        if found is None or found.encoding == "utf-8":
            raise
        return parse_xml(_DECLARATION.sub("", found.text, count=1).strip().encode("utf-8"), "the XML file")


def namespace_of(root: etree._Element) -> str:
    """Return the namespace of the root, empty where it has none."""
    tag = str(root.tag)
    return tag[1:].partition("}")[0] if tag.startswith("{") else ""


def element_of(root: etree._Element) -> Element:
    """Return the element and all below it as plain values.

    Raises:
        Unreadable: there are too many.
    """
    left = [MOST_ELEMENTS]

    def plain(element: etree._Element) -> Element:
        left[0] -= 1
        if left[0] < 0:
            msg = f"the XML file has more than {MOST_ELEMENTS} elements"
            raise Unreadable(msg, hint="Split it.", reason="bomb")
        texts = [element.text or "", *(child.tail or "" for child in element)]
        return Element(
            local(element),
            " ".join(" ".join(texts).split()),
            tuple((str(key).rpartition("}")[2], str(value)) for key, value in element.attrib.items()),
            tuple(plain(child) for child in element if local(child)),
        )

    return plain(root)


def _rows(element: Element, without: tuple[Element, ...]) -> Iterator[tuple[str, ...]]:
    """Give the texts of an element and all below it, those of some elements left out."""
    if any(element is one for one in without):
        return
    attributes = " ".join(f"{key}={value}" for key, value in element.attributes if key != "schemaLocation")
    if element.text or attributes:
        yield (element.name, element.text[:_LONGEST], attributes[:_LONGEST])
    elif element.children:
        yield (element.name,)
    for child in element.children:
        yield from _rows(child, without)
