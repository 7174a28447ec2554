"""OFD files (GB/T 33190): a ZIP of XML whose pages place every text; words with boxes on pages of real size. Only inside the sandbox.

Structure beside the page is handed on as well: the tags that name which text is which, data in the file's description, attached XML.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from vault.errors import Unreadable
from vault.reading.archive import Archive, open_archive
from vault.reading.embedded import Element, Embedded
from vault.reading.ofd_objects import Objects, numbers_of
from vault.reading.page import Page, Rule, Warned, Word
from vault.reading.pictures import PictureFile, size_of
from vault.reading.rules import merge_rules
from vault.reading.xml_file import element_of, embedded_of
from vault.reading.xml_tree import local, parse_xml
from vault.values import Box

ENGINE = "ofd"
_A4 = (0.0, 0.0, 210.0, 297.0)
_MOST_PAGES = 5000
_LARGE = 0.2
"""Of the page's area: a picture as large may be a paper; a smaller one is a seal or a code."""
_FEW_WORDS = 8
_MOST_OF_IT = 0.5
"""Of the page's area: a picture as large on a page without words is the page."""
TAGS = "CustomTag"
DATA = "CustomDatas"


@dataclass(frozen=True, slots=True)
class _PagePart:
    path: str
    area: tuple[float, ...]


@dataclass(slots=True)
class OpenOfd:
    """An open file with the places of its pages."""

    archive: Archive
    parts: tuple[_PagePart, ...]
    templates: dict[str, str]
    embedded: tuple[Embedded, ...] = ()
    _notes: dict[str, list[str]] = field(default_factory=dict)
    """Annotations by page ID."""
    _ids: tuple[str, ...] = ()
    _media: dict[str, str] = field(default_factory=dict)
    """Places of pictures by their ID."""

    @property
    def pages(self) -> int:
        """Number of pages."""
        return len(self.parts)

    def close(self) -> None:
        """Let go of the file."""
        self.archive.close()

    def picture(self, number: int) -> PictureFile | None:
        """Return the picture that is all of a page, as in a file made of scans; None where the page has words of its own."""
        objects, area = self.objects(number)
        _, _, width, height = area if area[2] > 0 and area[3] > 0 else self.parts[number - 1].area
        if len(objects.words) >= _FEW_WORDS or not objects.pictures:
            return None
        resource, covered = max(objects.pictures, key=lambda one: one[1])
        data = self.archive.part(self._media[resource]) if resource in self._media else None
        if data is None or covered < _MOST_OF_IT * width * height or size_of(data) is None:
            return None
        return PictureFile(data, 1)

    def read(self, number: int) -> tuple[Page, tuple[Warned, ...]]:
        """Return one page."""
        part = self.parts[number - 1]
        objects, area = self.objects(number)
        x0, y0, width, height = area if area[2] > 0 and area[3] > 0 else part.area
        words = tuple(
            Word(piece.text, box)
            for piece in objects.words
            if (box := _box(piece.x0 - x0, piece.y0 - y0, piece.x1 - x0, piece.y1 - y0, width, height)) is not None
        )
        rules = [
            Rule(_in((ax - x0) / width), _in((ay - y0) / height), _in((bx - x0) / width), _in((by - y0) / height))
            for ax, ay, bx, by in objects.lines
        ]
        page = Page(
            number=number,
            method="structured",
            engine=ENGINE,
            confidence=1.0,
            rotation=0,
            width=width,
            height=height,
            words=words,
            rules=merge_rules(rules, width, height),
        )
        large = sum(area > _LARGE * width * height for _, area in objects.pictures)
        warned = (Warned("picture-in-page", f"{large} pictures on this page were not read", number),) if large else ()
        return page, warned

    def objects(self, number: int) -> tuple[Objects, tuple[float, ...]]:
        """Return what stands on a page, with its templates and notes, and the page's own area where it names one."""
        root = _xml(self.archive, self.parts[number - 1].path)
        objects = Objects()
        if root is None:
            msg = "the page is not in the file"
            raise Unreadable(msg, hint="Ask for the file again.", reason="broken")
        area: tuple[float, ...] = (0.0, 0.0, 0.0, 0.0)
        for child in root:
            if local(child) == "Template":
                template = _xml(self.archive, self.templates.get(str(child.get("TemplateID")), ""))
                if template is not None:
                    objects.read(template)
            elif local(child) == "Area":
                area = _area(child) or area
        objects.read(root)
        for path in self._notes.get(self._ids[number - 1], []):
            notes = _xml(self.archive, path)
            if notes is not None:
                objects.read(notes)
        return objects, area


def open_ofd(path: Path) -> OpenOfd:
    """Return the open file.

    Raises:
        Unreadable: broken, a bomb, or without pages; the fact ``reason`` says which.
    """
    archive = open_archive(path, "the OFD file")
    try:
        return _opened(archive)
    except BaseException:
        archive.close()
        raise


def _opened(archive: Archive) -> OpenOfd:
    root = _xml(archive, "OFD.xml")
    if root is None:
        msg = "the OFD file has no list of contents"
        raise Unreadable(msg, hint="Ask for the file again.", reason="broken")
    parts: list[_PagePart] = []
    templates: dict[str, str] = {}
    ids: list[str] = []
    notes: dict[str, list[str]] = {}
    media: dict[str, str] = {}
    beside: list[tuple[str, etree._Element]] = []
    for place in (one for one in root.iter() if local(one) == "DocRoot" and one.text):
        start = str(place.text).strip().lstrip("/")
        document = _xml(archive, start)
        if document is None:
            continue
        folder = posixpath.dirname(start)
        beside.append((folder, document))
        area = next((found for one in document.iter() if local(one) == "PageArea" and (found := _area(one))), _A4)
        for one in document.iter():
            match local(one):
                case "TemplatePage":
                    templates[str(one.get("ID"))] = _path(folder, str(one.get("BaseLoc") or ""))
                case "Page" if one.get("BaseLoc") and len(parts) < _MOST_PAGES:
                    parts.append(_PagePart(_path(folder, str(one.get("BaseLoc"))), area))
                    ids.append(str(one.get("ID")))
        _add_notes(archive, folder, document, notes)
        media |= _media_of(archive, folder, document)
    if not parts:
        msg = "the OFD file has no pages"
        raise Unreadable(msg, hint="Ask for the file again.", reason="empty")
    opened = OpenOfd(archive, tuple(parts), templates, (), notes, tuple(ids), media)
    opened.embedded = tuple(_beside(opened, root, beside))
    return opened


def _add_notes(archive: Archive, folder: str, document: etree._Element, notes: dict[str, list[str]]) -> None:
    """Find the notes on pages: seals and marks that are drawn over them."""
    for one in document.iter():
        if local(one) == "Annotations" and one.text and one.text.strip():
            listed = _path(folder, one.text.strip())
            root = _xml(archive, listed)
            for page in root if root is not None else ():
                location = next(
                    (str(child.text).strip() for child in page if local(child) == "FileLoc" and child.text), ""
                )
                if location:
                    notes.setdefault(str(page.get("PageID")), []).append(_path(posixpath.dirname(listed), location))


def _media_of(archive: Archive, folder: str, document: etree._Element) -> dict[str, str]:
    """Return the places of a document's pictures by their ID."""
    media: dict[str, str] = {}
    for one in document.iter():
        if local(one) not in {"PublicRes", "DocumentRes"} or not (one.text or "").strip():
            continue
        listed = _path(folder, str(one.text).strip())
        root = _xml(archive, listed)
        for entry in (each for each in (root.iter() if root is not None else ()) if local(each) == "MultiMedia"):
            name = next((str(child.text).strip() for child in entry if local(child) == "MediaFile" and child.text), "")
            base = _path(posixpath.dirname(listed), str(root.get("BaseLoc") or ".")) if root is not None else ""
            if name:
                media[str(entry.get("ID"))] = _path(base, name)
    return media


def _beside(opened: OpenOfd, root: etree._Element, documents: list[tuple[str, etree._Element]]) -> Iterator[Embedded]:
    """Give the structure that lies beside the pages."""
    archive = opened.archive
    told = next((one for one in root.iter() if local(one) == DATA), None)
    if told is not None:
        yield Embedded("OFD.xml", DATA, element_of(told))
    texts: dict[str, str] | None = None
    for folder, document in documents:
        for one in document.iter():
            if local(one) not in {"CustomTags", "Attachments"} or not (one.text or "").strip():
                continue
            listed = _path(folder, str(one.text).strip())
            index = _xml(archive, listed)
            for location in (each for each in (index.iter() if index is not None else ()) if local(each) == "FileLoc"):
                path = _path(posixpath.dirname(listed), str(location.text or "").strip())
                if local(one) == "Attachments":
                    data = archive.part(path) if path.lower().endswith(".xml") else None
                    found = embedded_of(posixpath.basename(path), data) if data else None
                    if found is not None:
                        yield found
                    continue
                tags = _xml(archive, path)
                if tags is not None:
                    texts = texts if texts is not None else _texts(opened)
                    yield Embedded(posixpath.basename(path), TAGS, _resolved(element_of(tags), texts))


def _texts(opened: OpenOfd) -> dict[str, str]:
    texts: dict[str, str] = {}
    for number in range(1, min(opened.pages, 20) + 1):
        try:
            texts |= opened.objects(number)[0].texts
        except Unreadable:
            continue  # the page itself says so when it is read
    return texts


def _resolved(element: Element, texts: dict[str, str]) -> Element:
    """Return the element with the texts its references point to in the place of the references."""
    if element.name == "ObjectRef":
        return Element(element.name, texts.get(element.text, ""), element.attributes)
    children = tuple(_resolved(child, texts) for child in element.children)
    return Element(element.name, element.text, element.attributes, children)


def _xml(archive: Archive, path: str) -> etree._Element | None:
    data = archive.part(path) if path else None
    return parse_xml(data, f"{path} of the OFD file") if data else None


def _path(folder: str, location: str) -> str:
    if location.startswith("/"):
        return posixpath.normpath(location).lstrip("/")
    return posixpath.normpath(posixpath.join(folder, location))


def _area(element: etree._Element) -> tuple[float, ...] | None:
    for name in ("PhysicalBox", "ApplicationBox", "CropBox"):
        for child in element:
            if local(child) == name and child.text:
                box = numbers_of(child.text, 4)
                return box if box[2] > 0 and box[3] > 0 else None
    return None


def _box(x0: float, y0: float, x1: float, y1: float, width: float, height: float) -> Box | None:
    """Return the rectangle as fractions; None for what lies outside the page, which nobody sees."""
    if x1 <= 0 or y1 <= 0 or x0 >= width or y0 >= height:
        return None
    return Box(_in(x0 / width), _in(y0 / height), _in(x1 / width), _in(y1 / height))


def _in(fraction: float) -> float:
    return min(1.0, max(0.0, fraction))
