"""OpenDocument spreadsheets (ODS): one page for every visible table, its cells as words on a grid. Only inside the sandbox."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from vault.errors import Unreadable
from vault.reading.archive import open_archive
from vault.reading.page import Page, Warned
from vault.reading.table_text import MAX_COLUMNS, MAX_ROWS, page_of_rows
from vault.reading.xml_tree import local, parse_xml

ENGINE = "open document"
_EMPTY_ROWS = 3
"""Empty rows that are kept between filled ones; a sheet repeats its last empty row a million times."""


@dataclass(frozen=True, slots=True)
class OpenOds:
    """A workbook whose tables are its pages."""

    tables: tuple[etree._Element, ...]
    hidden: tuple[str, ...]

    @property
    def pages(self) -> int:
        """Number of visible tables."""
        return len(self.tables)

    def read(self, number: int) -> tuple[Page, tuple[Warned, ...]]:
        """Return one table as a page."""
        rows = list(_rows(self.tables[number - 1]))
        warned: list[Warned] = []
        if self.hidden and number == 1:
            names = ", ".join(self.hidden)
            warned.append(
                Warned("sheet-hidden", f"hidden sheets were not read: {names}; unhide them if they belong to it")
            )
        if len(rows) > MAX_ROWS:
            warned.append(Warned("sheet-cut", f"only {MAX_ROWS} rows of this sheet were read", number))
        return page_of_rows(tuple(rows[:MAX_ROWS]), number, ENGINE), tuple(warned)


def open_ods(path: Path) -> OpenOds:
    """Return the open workbook.

    Raises:
        Unreadable: encrypted, broken, or without a visible table; the fact ``reason`` says which.
    """
    archive = open_archive(path, "the workbook")
    try:
        manifest = archive.part("META-INF/manifest.xml") or b""
        if b"encryption-data" in manifest:
            msg = "the workbook is encrypted and opens only with a password"
            raise Unreadable(msg, hint="Save a copy without a password and hand that in.", reason="encrypted")
        content = archive.part("content.xml")
    finally:
        archive.close()
    if content is None:
        msg = "the workbook has no content"
        raise Unreadable(msg, hint="Open it in a spreadsheet program and save it again.", reason="broken")
    root = parse_xml(content, "the workbook")
    unseen = {
        _said(style, "name")
        for style in root.iter()
        if local(style) == "style" and any(_said(one, "display") == "false" for one in style)
    }
    tables = [one for one in root.iter() if local(one) == "table"]
    visible = tuple(one for one in tables if _said(one, "style-name") not in unseen)
    if not visible:
        msg = "the workbook has no visible worksheet"
        raise Unreadable(msg, hint="Unhide the sheet that holds the paper and save it again.", reason="empty")
    return OpenOds(visible, tuple(_said(one, "name") for one in tables if _said(one, "style-name") in unseen))


def _rows(table: etree._Element) -> Iterator[tuple[str, ...]]:
    waiting = 0
    for row in _deep(table, "table-row"):
        cells = _cells(row)
        times = min(_count(row, "number-rows-repeated"), MAX_ROWS)
        if _said(row, "visibility") in {"collapse", "filter"}:
            continue
        if not any(cells):
            waiting = min(_EMPTY_ROWS, waiting + times)
            continue
        for _ in range(waiting):
            yield ()
        waiting = 0
        for _ in range(times):
            yield cells


def _cells(row: etree._Element) -> tuple[str, ...]:
    cells: list[str] = []
    for cell in row:
        name = local(cell)
        if name not in {"table-cell", "covered-table-cell"}:
            continue
        times = min(_count(cell, "number-columns-repeated"), MAX_COLUMNS - len(cells))
        text = "\n".join(_text(one) for one in cell if local(one) == "p") if name == "table-cell" else ""
        cells += [text] * times
        if len(cells) >= MAX_COLUMNS:
            break
    while cells and not cells[-1]:
        cells.pop()
    return tuple(cells)


def _text(paragraph: etree._Element) -> str:
    parts: list[str] = [paragraph.text or ""]
    for one in paragraph:
        match local(one):
            case "s":
                parts.append(" " * min(_count(one, "c"), 100))
            case "tab":
                parts.append(" ")
            case "line-break":
                parts.append("\n")
            case "annotation" | "note":
                parts.append("")
            case _:
                parts.append(_text(one))
        parts.append(one.tail or "")
    return "".join(parts).strip()


def _deep(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """Give the rows of a table, those in groups and headers too."""
    for inner in element:
        if local(inner) == name:
            yield inner
        elif local(inner) in {"table-row-group", "table-header-rows", "table-rows"}:
            yield from _deep(inner, name)


def _said(element: etree._Element, name: str) -> str:
    return next((str(value) for key, value in element.attrib.items() if str(key).rpartition("}")[2] == name), "")


def _count(element: etree._Element, name: str) -> int:
    said = _said(element, name)
    return int(said) if said.isdigit() and len(said) < 8 else 1
