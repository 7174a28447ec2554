"""What stands in the parts of a word-processor document (DOCX, ISO/IEC 29500): paragraphs and tables in their order, as plain values.

Deleted text, field codes and page counters are no content of a paper; inserted text, content controls and text boxes are. Layout is the
work of `word_file.py`. Only inside the sandbox.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from vault.reading.xml_tree import local

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT: Final = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_COUNTERS: Final = ("PAGE", "NUMPAGES", "SECTIONPAGES")
_HIDDEN: Final = frozenset({"del", "moveFrom", "instrText", "delText", "delInstrText", "pPr", "rPr", "Fallback", "rt"})
_OFF: Final = frozenset({"0", "false", "off", "none"})
_DEFAULT_SIZE: Final = 22.0
"""Half points."""

PAGE_BREAK: Final = "\f"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as text: tabs part its pieces, line feeds its lines, a form feed says that a new page begins."""

    text: str
    align: str = "left"
    size: float = _DEFAULT_SIZE
    """Half points, of its largest run."""
    tabs: tuple[float, ...] = ()
    """Twips from the left edge."""
    boxed: tuple[Block, ...] = ()
    """What stands in text boxes that hang on this paragraph."""
    pictures: tuple[str, ...] = ()
    """Relationships of the pictures in it."""
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class TableCell:
    """A cell of a table, over one or more columns of its grid."""

    blocks: tuple[Block, ...]
    column: int
    span: int
    goes_on: bool = False
    """It is the lower part of a cell that spans rows."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: widths of its grid's columns in twips, rows of cells."""

    widths: tuple[float, ...]
    rows: tuple[tuple[TableCell, ...], ...]
    ruled: bool


@dataclass(frozen=True, slots=True)
class Section:
    """Where a section ends: the page it was set for, and what stands at the head and foot of its pages."""

    width: float = 11906.0 - 2 * 1440
    """Twips between the margins."""
    heads: tuple[tuple[str, str], ...] = ()
    """(kind, relationship): default, first, even."""
    feet: tuple[tuple[str, str], ...] = ()
    own_first: bool = False
    new_page: bool = True


Block = Paragraph | Table | Section


@dataclass(frozen=True, slots=True)
class Styles:
    """Sizes of letters by style, in half points."""

    sizes: dict[str, float] = field(default_factory=dict)
    aligns: dict[str, str] = field(default_factory=dict)
    default: float = _DEFAULT_SIZE
    ruled: frozenset[str] = frozenset()
    """Table styles that draw lines."""


def name_of(element: etree._Element) -> str:
    """Return the local name."""
    return local(element)


def value_of(element: etree._Element | None, name: str = "val") -> str:
    """Return an attribute of the document's own namespace, empty where there is none."""
    if element is None:
        return ""
    return str(element.get(f"{W}{name}") or element.get(f"{_STRICT}{name}") or element.get(name) or "")


def child(element: etree._Element | None, *names: str) -> etree._Element | None:
    """Return the descendant along a path of names, None where there is none."""
    for name in names:
        if element is None:
            return None
        element = next((one for one in element if local(one) == name), None)
    return element


def read_styles(root: etree._Element) -> Styles:
    """Return the sizes of the styles, with what they take over from others."""
    default = _number(value_of(child(root, "docDefaults", "rPrDefault", "rPr", "sz"))) or 20.0
    own: dict[str, tuple[float, str, str]] = {}
    ruled: set[str] = set()
    for style in root:
        if local(style) != "style":
            continue
        name = value_of(style, "styleId")
        size = _number(value_of(child(style, "rPr", "sz")))
        own[name] = (size, value_of(child(style, "pPr", "jc")), value_of(child(style, "basedOn")))
        if _draws(child(style, "tblPr", "tblBorders")):
            ruled.add(name)
        if value_of(style, "type") == "paragraph" and value_of(style, "default") not in {"", *_OFF} and size:
            default = size
    sizes: dict[str, float] = {}
    aligns: dict[str, str] = {}
    for name in own:
        at, seen = name, 0
        while at in own and seen < 20:
            size, align, below = own[at]
            if size and name not in sizes:
                sizes[name] = size
            if align and name not in aligns:
                aligns[name] = align
            at, seen = below, seen + 1
    return Styles(sizes, aligns, default, frozenset(ruled))


def read_blocks(parent: etree._Element, styles: Styles) -> Iterator[Block]:
    """Give paragraphs, tables and ends of sections in their order."""
    for element in parent:
        match local(element):
            case "p":
                yield _paragraph(element, styles)
                section = child(element, "pPr", "sectPr")
                if section is not None:
                    yield _section(section)
            case "tbl":
                yield _table(element, styles)
            case "sectPr":
                yield _section(element)
            case "sdt" | "sdtContent" | "ins" | "moveTo" | "smartTag" | "customXml" | "AlternateContent" | "Choice":
                yield from read_blocks(element, styles)
            case "footnote" | "endnote":
                if value_of(element, "type") in {"", "normal"}:
                    yield from read_blocks(element, styles)


@dataclass(slots=True)
class _Text:
    """A paragraph's text in the making."""

    styles: Styles
    parts: list[str] = field(default_factory=list)
    boxed: list[Block] = field(default_factory=list)
    size: float = 0.0
    pictures: list[str] = field(default_factory=list)
    fields: list[list[str]] = field(default_factory=list)
    """Open fields: code, and ``result`` once the result has begun."""

    def walk(self, element: etree._Element, size: float) -> None:
        """Take the text of an element and what lies in it."""
        name = local(element)
        if name in _HIDDEN:
            if name == "instrText" and self.fields:
                self.fields[-1][0] += element.text or ""
            return
        if name == "fldSimple" and _is_counter(value_of(element, "instr")):
            return
        match name:
            case "r":
                size = _run_size(element, self.styles) or size
                if _is_hidden(element):
                    return
            case "t":
                self._say(element.text or "", size)
            case "tab" | "ptab":
                self._say("\t", 0)
            case "br" | "cr":
                self._say(PAGE_BREAK if value_of(element, "type") == "page" else "\n", 0)
            case "noBreakHyphen":
                self._say("-", 0)
            case "sym":
                self._say(_symbol(element), size)
            case "fldChar":
                self._field(value_of(element, "fldCharType"))
            case "txbxContent":
                self.boxed.extend(read_blocks(element, self.styles))
                return
            case "blip" | "imagedata":
                self.pictures.append(_relation(element))
        for inner in element:
            self.walk(inner, size)

    def _say(self, text: str, size: float) -> None:
        if any(_is_counter(code) for code, *_ in self.fields):
            return
        self.parts.append(text)
        if text.strip():
            self.size = max(self.size, size)

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self.fields.append([""])
        elif kind == "end" and self.fields:
            self.fields.pop()


def _paragraph(element: etree._Element, styles: Styles) -> Paragraph:
    properties = child(element, "pPr")
    style = value_of(child(properties, "pStyle"))
    text = _Text(styles)
    for inner in element:
        text.walk(inner, styles.sizes.get(style, styles.default))
    align = value_of(child(properties, "jc")) or styles.aligns.get(style, "left")
    tabs = child(properties, "tabs")
    stops = tuple(
        sorted(
            position
            for stop in (tabs if tabs is not None else ())
            if value_of(stop) != "clear" and (position := _number(value_of(stop, "pos"))) > 0
        )
    )
    before = child(properties, "pageBreakBefore")
    return Paragraph(
        text="".join(text.parts),
        align=align,
        size=text.size or styles.default,
        tabs=stops,
        boxed=tuple(text.boxed),
        pictures=tuple(text.pictures),
        new_page=before is not None and value_of(before) not in _OFF,
    )


def _table(element: etree._Element, styles: Styles) -> Table:
    properties = child(element, "tblPr")
    borders = child(properties, "tblBorders")
    ruled = _draws(borders) if borders is not None else value_of(child(properties, "tblStyle")) in styles.ruled
    rows: list[tuple[TableCell, ...]] = []
    cell_widths: dict[int, float] = {}
    for row in _deep(element, "tr"):
        cells: list[TableCell] = []
        column = int(_number(value_of(child(row, "trPr", "gridBefore"))))
        for cell in _deep(row, "tc"):
            about = child(cell, "tcPr")
            span = max(1, int(_number(value_of(child(about, "gridSpan"))) or 1))
            merge = child(about, "vMerge")
            cells.append(
                TableCell(
                    tuple(block for block in read_blocks(cell, styles) if not isinstance(block, Section)),
                    column,
                    span,
                    goes_on=merge is not None and value_of(merge) != "restart",
                )
            )
            if span == 1:
                cell_widths.setdefault(column, _number(value_of(child(about, "tcW"), "w")))
            column += span
        rows.append(tuple(cells))
    columns = max((cell.column + cell.span for row in rows for cell in row), default=1)
    grid = child(element, "tblGrid")
    told = [_number(value_of(one, "w")) for one in grid] if grid is not None else []
    widths = tuple((told[index] if index < len(told) else 0) or cell_widths.get(index, 0) for index in range(columns))
    return Table(widths, tuple(rows), ruled)


def _deep(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """Give the children of a name, those in content controls and marked insertions too."""
    for inner in element:
        if local(inner) == name:
            yield inner
        elif local(inner) in {"sdt", "sdtContent", "ins", "customXml", "moveTo"}:
            yield from _deep(inner, name)


def _section(element: etree._Element) -> Section:
    width = _number(value_of(child(element, "pgSz"), "w")) or 11906.0
    margins = child(element, "pgMar")
    left, right = _number(value_of(margins, "left")), _number(value_of(margins, "right"))
    relations = {
        part: tuple(
            (value_of(one, "type") or "default", _relation(one)) for one in element if local(one) == f"{part}Reference"
        )
        for part in ("header", "footer")
    }
    title = child(element, "titlePg")
    return Section(
        width=max(width / 3, width - left - right),
        heads=relations["header"],
        feet=relations["footer"],
        own_first=title is not None and value_of(title) not in _OFF,
        new_page=value_of(child(element, "type")) != "continuous",
    )


def _relation(element: etree._Element) -> str:
    return next((str(value) for name, value in element.attrib.items() if str(name).endswith(("}id", "}embed"))), "")


def _run_size(run: etree._Element, styles: Styles) -> float:
    properties = child(run, "rPr")
    return _number(value_of(child(properties, "sz"))) or styles.sizes.get(value_of(child(properties, "rStyle")), 0.0)


def _is_hidden(run: etree._Element) -> bool:
    vanish = child(run, "rPr", "vanish")
    return vanish is not None and value_of(vanish) not in _OFF


def _symbol(element: etree._Element) -> str:
    """Return a ticked or an empty box of the symbol fonts as such; other symbols are ornaments."""
    code = value_of(element, "char").upper()[-2:]
    return {"FE": "☑", "FD": "☒", "A8": "□", "6F": "□", "A3": "□", "52": "☑", "FC": "✓"}.get(code, "")


def _is_counter(code: str) -> bool:
    return code.split()[:1] != [] and code.split()[0].upper() in _COUNTERS


def _draws(borders: etree._Element | None) -> bool:
    return borders is not None and any(value_of(side) not in {"", "nil", "none"} for side in borders)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0
