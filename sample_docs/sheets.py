"""Workbooks: the same content as a printed form, in cells. Written with the same bytes in every run."""

from __future__ import annotations

import io
import re
import zipfile

from openpyxl import Workbook
from openpyxl.styles import Font

from sample_docs.content import Content

_STAMP = (2026, 1, 5, 9, 0, 0)
_WRITTEN = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def workbook(content: Content, *, numbers: bool = True, name: str = "Sheet1") -> bytes:
    """Writes a form as a workbook: parties, references, the goods table, totals."""
    book = Workbook()
    sheet = book.active
    if sheet is None:
        raise ValueError("a new workbook has a sheet")
    sheet.title = name
    sheet.append([content.title])
    sheet["A1"].font = Font(bold=True, size=14)
    for block in (content.seller, content.buyer, *content.others):
        sheet.append([block.label, block.lines[0]])
        for line in block.lines[1:]:
            sheet.append(["", line])
    pairs = content.meta + content.transport
    for index in range(0, len(pairs), 2):
        sheet.append([cell for pair in pairs[index : index + 2] for cell in (*pair, "")])
    sheet.append([])
    sheet.append([column.label for column in content.columns])
    for cell in sheet[sheet.max_row]:
        cell.font = Font(bold=True)
    for row in content.rows:
        sheet.append([_value(v, numeric=numbers and c.numeric) for v, c in zip(row, content.columns, strict=True)])
    if content.total_row:
        sheet.append(
            [_value(v, numeric=numbers and c.numeric) for v, c in zip(content.total_row, content.columns, strict=True)]
        )
    for label, value in content.totals:
        sheet.append([*[""] * (len(content.columns) - 2), label, value])
    for remark in content.remarks:
        sheet.append([remark])
    return _still(book)


def table_book(rows: list[list[str]], name: str) -> bytes:
    """Writes bare rows."""
    book = Workbook()
    sheet = book.active
    if sheet is None:
        raise ValueError("a new workbook has a sheet")
    sheet.title = name
    for row in rows:
        sheet.append(row)
    return _still(book)


def _value(text: str, *, numeric: bool) -> str | int | float:
    bare = text.replace(",", "").replace(" ", "")
    if numeric and re.fullmatch(r"\d+", bare):
        return int(bare)
    if numeric and re.fullmatch(r"\d+\.\d+", bare):
        return float(bare)
    return text


def _still(book: Workbook) -> bytes:
    """Saves and takes the clock out of the file."""
    raw, out = io.BytesIO(), io.BytesIO()
    book.save(raw)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            data = source.read(info)
            if info.filename == "docProps/core.xml":
                data = _WRITTEN.sub(rb"\g<1>2026-01-05T09:00:00Z", data)
            target.writestr(zipfile.ZipInfo(info.filename, _STAMP), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()
