"""Word-processor documents (DOCX) as structured pages: paragraphs and tables in order on a synthetic sheet. Only inside the sandbox.

Where a page ends is decided by the program that prints it; here a page begins where the document itself says so. Each page carries the
head and the foot of its section, as print does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from pathlib import Path

from vault.errors import Unreadable
from vault.reading.archive import Archive, open_archive
from vault.reading.grid import LETTER, LINE, PADDING, Sheet, Spot, length_of, wrapped
from vault.reading.page import Page, Warned
from vault.reading.pictures import PictureFile, size_of
from vault.reading.rules import merge_rules
from vault.reading.word_parts import (
    PAGE_BREAK,
    Block,
    Paragraph,
    Section,
    Styles,
    Table,
    TableCell,
    read_blocks,
    read_styles,
)
from vault.reading.xml_tree import local, parse_xml

_PIXELS_A_TWIP = 1 / 15
_TAB = 48.0
"""Pixels between the stops a document has where it sets none."""
_GAP = 6.0
"""Pixels between paragraphs."""
_NARROWEST = 24.0
_SQUEEZED = 3
"""Times a cell's text is squeezed before it is set in several lines: a row of a table should stay one row."""
_MOST_BLOCKS = 20_000
ENGINE = "word parts"


_LEAST_SIDE, _LEAST_PIXELS = 500, 500_000
"""Of a picture that may be a paper, such as a scan set into a document; logos and seals are smaller."""
_ORNAMENT_PIXELS = 200_000
_MOST_PICTURES = 50


@dataclass(frozen=True, slots=True)
class OpenWord:
    """A document with its pages laid out; large pictures in it are pages after them."""

    sheets: tuple[Page, ...]
    papers: tuple[bytes, ...]
    """Pictures large enough to be a paper."""
    unread: int
    """Pictures beyond ornaments that are not read."""
    cut: bool

    @property
    def pages(self) -> int:
        """Number of pages the document itself begins, and of its large pictures."""
        return len(self.sheets) + len(self.papers)

    def picture(self, number: int) -> PictureFile | None:
        """Return the picture that is a page, None where the page is text."""
        place = number - len(self.sheets) - 1
        return PictureFile(self.papers[place], 1) if place >= 0 else None

    def read(self, number: int) -> tuple[Page, tuple[Warned, ...]]:
        """Return one page of text.

        Raises:
            Unreadable: the page is a picture.
        """
        if number > len(self.sheets):
            msg = "the page is a picture set into the document"
            raise Unreadable(msg, hint="It stands in the original.", reason="picture")
        warned: list[Warned] = []
        if number == 1 and self.unread:
            message = f"{self.unread} pictures in this document were not read"
            warned.append(Warned("picture-in-document", message, number))
        if number == 1 and self.cut:
            warned.append(
                Warned("document-cut", f"only the first {_MOST_BLOCKS} paragraphs and tables were read", number)
            )
        return self.sheets[number - 1], tuple(warned)


def open_word(path: Path) -> OpenWord:
    """Return the open document.

    Raises:
        Unreadable: broken or a bomb; the fact ``reason`` says which.
    """
    archive = open_archive(path, "the document")
    try:
        return _opened(archive)
    finally:
        archive.close()


def _opened(archive: Archive) -> OpenWord:
    body_part = archive.part("word/document.xml")
    if body_part is None:
        msg = "the document has no body"
        raise Unreadable(msg, hint="Open it in a word processor and save it again.", reason="broken")
    styles_part = archive.part("word/styles.xml")
    styles = read_styles(parse_xml(styles_part, "the document's styles")) if styles_part else Styles()
    root = parse_xml(body_part, "the document")
    body = next((one for one in root if local(one) == "body"), root)
    blocks = list(read_blocks(body, styles))
    notes = [block for name in ("footnotes", "endnotes") for block in _part_blocks(archive, f"word/{name}.xml", styles)]
    relations = _relations(archive)
    pages = _split(blocks[:_MOST_BLOCKS])
    if notes and pages:
        pages[-1] = (pages[-1][0] + notes, pages[-1][1], pages[-1][2])
    laid = []
    for number, (content, section, first) in enumerate(pages, start=1):
        head = _around(archive, section.heads, relations, styles, section, first=first)
        foot = _around(archive, section.feet, relations, styles, section, first=first)
        laid.append(_Layout(section.width * _PIXELS_A_TWIP, styles.default).page(number, [*head, *content, *foot]))
    named = dict.fromkeys(name for content, *_ in pages for block in content for name in _pictures(block))
    papers, unread = _large_pictures(archive, [relations.get(name, "") for name in named])
    cut = len(blocks) > _MOST_BLOCKS
    texts = tuple(page for page in laid if page.words)
    # A document that is nothing but scans has no page of its own.
    return OpenWord(texts if papers and not texts else tuple(laid), papers, unread, cut)


def _large_pictures(archive: Archive, targets: Sequence[str]) -> tuple[tuple[bytes, ...], int]:
    """Return the pictures that may be papers, and how many others that are no mere ornaments."""
    papers: list[bytes] = []
    unread = 0
    for target in dict.fromkeys(targets):
        data = archive.part(target if target.startswith("/") else f"word/{target}") if target else None
        size = size_of(data) if data else None
        if data is None or size is None or len(papers) >= _MOST_PICTURES:
            unread += 1
        elif min(size) >= _LEAST_SIDE and size[0] * size[1] >= _LEAST_PIXELS:
            papers.append(data)
        else:
            unread += size[0] * size[1] > _ORNAMENT_PIXELS
    return tuple(papers), unread


def _part_blocks(archive: Archive, name: str, styles: Styles) -> list[Block]:
    part = archive.part(name)
    if part is None:
        return []
    return [block for block in read_blocks(parse_xml(part, f"the document's {name}"), styles) if _has_text(block)]


def _relations(archive: Archive) -> dict[str, str]:
    part = archive.part("word/_rels/document.xml.rels")
    if part is None:
        return {}
    return {
        str(one.get("Id")): str(one.get("Target")) for one in parse_xml(part, "the document's parts") if one.get("Id")
    }


def _around(
    archive: Archive,
    parts: Sequence[tuple[str, str]],
    relations: dict[str, str],
    styles: Styles,
    section: Section,
    *,
    first: bool,
) -> list[Block]:
    """Return the head or foot of a page."""
    by_kind = dict(parts)
    relation = by_kind.get("first") if first and section.own_first else by_kind.get("default")
    target = relations.get(relation or "")
    if not target:
        return []
    return _part_blocks(archive, target if target.startswith("/") else f"word/{target}", styles)


def _split(blocks: Iterable[Block]) -> list[tuple[list[Block], Section, bool]]:
    """Return the blocks of each page, its section, and whether it is the section's first."""
    pages: list[tuple[list[Block], Section, bool]] = []
    waiting: list[list[Block]] = [[]]
    heads: tuple[tuple[str, str], ...] = ()
    feet: tuple[tuple[str, str], ...] = ()
    for block in blocks:
        if isinstance(block, Section):
            # A section without a head of its own goes on with the one before it.
            heads, feet = block.heads or heads, block.feet or feet
            section = replace(block, heads=heads, feet=feet)
            if not block.new_page and pages:
                pages[-1][0].extend(waiting.pop(0))
            pages += [
                (content, section, index == 0) for index, content in enumerate(waiting) if any(map(_has_text, content))
            ]
            waiting = [[]]
            continue
        if isinstance(block, Paragraph):
            before, *after = block.text.split(PAGE_BREAK)
            if block.new_page and any(map(_has_text, waiting[-1])):
                waiting.append([])
            waiting[-1].append(replace(block, text=before))
            for text in after:
                waiting.append([replace(block, text=text, boxed=(), pictures=())])
        else:
            waiting[-1].append(block)
    pages += [
        (content, Section(heads=heads, feet=feet), index == 0)
        for index, content in enumerate(waiting)
        if any(map(_has_text, content))
    ]
    return pages or [([], Section(heads=heads, feet=feet), True)]


def _has_text(block: Block) -> bool:
    match block:
        case Paragraph():
            return bool(block.text.strip() or block.boxed or block.pictures)
        case Table():
            return any(_has_text(inner) for row in block.rows for cell in row for inner in cell.blocks)
        case _:
            return False


def _pictures(block: Block) -> Iterator[str]:
    """Give the relationships of the pictures in a block."""
    match block:
        case Paragraph():
            yield from block.pictures
            for inner in block.boxed:
                yield from _pictures(inner)
        case Table():
            for row in block.rows:
                for cell in row:
                    for inner in cell.blocks:
                        yield from _pictures(inner)


@dataclass(slots=True)
class _Piece:
    """A text with its place, in pixels."""

    text: str
    spot: Spot
    scale: float


class _Layout:
    """Sets blocks from the top of a page; its height is known only at the end."""

    def __init__(self, width: float, usual: float) -> None:
        self._width = max(width, 200.0)
        self._usual = usual
        self._pieces: list[_Piece] = []
        self._frames: list[Spot] = []
        self._row = 0

    def page(self, number: int, blocks: Sequence[Block]) -> Page:
        """Return the blocks as a page."""
        bottom = self._stack(blocks, 0.0, self._width, 8.0)
        sheet = Sheet(self._width, max(bottom + 8.0, self._width * 0.5))
        for piece in self._pieces:
            sheet.write(piece.text, piece.spot, piece.scale)
        for spot in self._frames:
            sheet.frame(spot)
        return sheet.page(number, ENGINE, merge_rules(sheet.rules, sheet.width, sheet.height))

    def _stack(self, blocks: Sequence[Block], left: float, right: float, top: float) -> float:
        """Set blocks below each other; return where they end."""
        for block in blocks:
            match block:
                case Paragraph():
                    top = self._paragraph(block, left, right, top)
                    if block.boxed:
                        top = self._stack(block.boxed, left, right, top)
                case Table():
                    top = self._table(block, left, right, top) + _GAP
                case _:
                    continue
        return top

    def _paragraph(self, paragraph: Paragraph, left: float, right: float, top: float) -> float:
        scale = min(2.6, max(0.7, paragraph.size / self._usual))
        for line in paragraph.text.split("\n"):
            if not line.strip():
                top += LINE
                continue
            bottom = top
            pieces = _stops(line, paragraph.tabs, left, right, scale)
            for column, (text, x0, x1) in enumerate(pieces):
                lines = wrapped(text, max(8, int((x1 - x0 - 2 * PADDING) / (LETTER * scale))))
                if len(pieces) == 1 and paragraph.align in {"center", "right", "end"}:
                    longest = max(map(length_of, lines)) * LETTER * scale + 2 * PADDING
                    room = max(0.0, x1 - x0 - longest)
                    x0 += room / 2 if paragraph.align == "center" else room
                end = top + len(lines) * LINE * scale
                self._pieces.append(_Piece("\n".join(lines), Spot(x0, top, x1, end, self._row, column), scale))
                bottom = max(bottom, end)
            self._row += 1
            top = bottom
        return top + _GAP

    def _table(self, table: Table, left: float, right: float, top: float) -> float:
        xs = _columns(table, left, right)
        for row in table.rows:
            bottom = top + LINE
            mine, self._row = self._row, self._row + 1
            for cell in row:
                if cell.goes_on:
                    continue
                x0, x1 = xs[min(cell.column, len(xs) - 1)], xs[min(cell.column + cell.span, len(xs) - 1)]
                bottom = max(bottom, self._cell(cell, x0, x1, top, mine))
            if table.ruled:
                self._frames += [
                    Spot(
                        xs[min(cell.column, len(xs) - 1)],
                        top,
                        xs[min(cell.column + cell.span, len(xs) - 1)],
                        bottom + 2,
                        mine,
                        cell.column,
                    )
                    for cell in row
                ]
            top = bottom + 2
        return top

    def _cell(self, cell: TableCell, x0: float, x1: float, top: float, row: int) -> float:
        """Set a cell; one that holds only paragraphs keeps one number for all its lines."""
        if any(isinstance(block, Table) for block in cell.blocks):
            return self._stack(cell.blocks, x0, x1, top + 2)
        y = top + 2
        for block in cell.blocks:
            if not isinstance(block, Paragraph):
                continue
            scale = min(2.6, max(0.7, block.size / self._usual))
            text = block.text.replace("\t", "  ").replace(PAGE_BREAK, "\n")
            if text.strip():
                lines = wrapped(text, max(12, _SQUEEZED * int((x1 - x0 - 2 * PADDING) / (LETTER * scale))))
                end = y + len(lines) * LINE * scale
                self._pieces.append(_Piece("\n".join(lines), Spot(x0, y, x1, end, row, cell.column), scale))
                y = end
            if block.boxed:
                y = self._stack(block.boxed, x0, x1, y)
        return y


def _columns(table: Table, left: float, right: float) -> list[float]:
    """Return the edges of the columns, narrowed where the table is wider than its room."""
    widths = [max(_NARROWEST, width * _PIXELS_A_TWIP) if width else 0.0 for width in table.widths]
    known = sum(widths)
    missing = [index for index, width in enumerate(widths) if not width]
    for index in missing:
        widths[index] = max(_NARROWEST, (right - left - known) / len(missing))
    total = sum(widths)
    shrink = min(1.0, (right - left) / total) if total else 1.0
    return list(accumulate((width * shrink for width in widths), initial=left))


def _stops(line: str, tabs: Sequence[float], left: float, right: float, scale: float) -> list[tuple[str, float, float]]:
    """Return the pieces of a line between its tabs, each with its left and right edge."""
    stops = [left + tab * _PIXELS_A_TWIP for tab in tabs]
    placed: list[tuple[str, float]] = []
    x = left
    for index, text in enumerate(line.split("\t")):
        if index:
            ahead = [stop for stop in stops if stop > x + 1]
            x = ahead[0] if ahead else left + (int((x - left) / _TAB) + 1) * _TAB
        if text.strip():
            placed.append((text.strip(), x))
            x += length_of(text) * LETTER * scale + 2 * PADDING
    if placed and placed[-1][1] > right - _NARROWEST:
        # More tabs than the synthetic letters leave room for: spread the pieces evenly instead of losing them at the edge.
        step = (right - left) / len(placed)
        placed = [(text, left + index * step) for index, (text, _) in enumerate(placed)]
    edges = [x for _, x in placed[1:]] + [right]
    return [(text, x0, max(x1, x0 + 1)) for (text, x0), x1 in zip(placed, edges, strict=True)]
