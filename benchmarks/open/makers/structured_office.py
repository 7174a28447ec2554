"""Office papers: XLS by xlwt, DOCX by python-docx, ODS and separated values by hand."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

import docx
import xlwt
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.shared import Pt

Cell = str | int | float | dt.date | None


def xls(
    rows: Sequence[Sequence[Cell]],
    *,
    merged: Sequence[tuple[int, int, int, int]] = (),
    widths: Sequence[int] = (),
    bordered: range = range(0),
    money: str = "#,##0.00",
    hidden_sheet: bool = False,
) -> bytes:
    """An old workbook; a merged area is (row, last row, column, last column)."""
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Sheet1")
    if hidden_sheet:
        book.add_sheet("rates").visibility = 1
    line = xlwt.easyxf("borders: left thin, right thin, top thin, bottom thin")
    bold = xlwt.easyxf("font: bold on, height 320; align: horiz center")
    date = xlwt.easyxf(num_format_str="yyyy-mm-dd")
    spans = {(top, left): (bottom, right) for top, bottom, left, right in merged}
    for column, width in enumerate(widths):
        sheet.col(column).width = width * 256
    for row, cells in enumerate(rows):
        for column, value in enumerate(cells):
            if value is None:
                continue
            style = line if row in bordered else xlwt.XFStyle()
            if isinstance(value, float):
                style = xlwt.easyxf(
                    "borders: left thin, right thin, top thin, bottom thin" if row in bordered else "",
                    num_format_str=money,
                )
            if isinstance(value, dt.date):
                style = date
            if (row, column) in spans:
                bottom, right = spans[row, column]
                sheet.write_merge(row, bottom, column, right, value, bold if row < 2 else style)
            else:
                sheet.write(row, column, value, style)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def values(rows: Sequence[Sequence[str]], separator: str = ",") -> str:
    """Separated values, quoted where needed."""

    def quoted(text: str) -> str:
        return '"' + text.replace('"', '""') + '"' if any(c in text for c in (separator, '"', "\n")) else text

    return "\r\n".join(separator.join(map(quoted, row)) for row in rows) + "\r\n"


def ods(rows: Sequence[Sequence[str]], name: str = "Sheet1") -> bytes:
    """An OpenDocument spreadsheet."""

    def cell(text: str) -> str:
        paragraphs = "".join(f"<text:p>{escape(line)}</text:p>" for line in text.split("\n"))
        return (
            f'<table:table-cell office:value-type="string">{paragraphs}</table:table-cell>'
            if text
            else "<table:table-cell/>"
        )

    body = "".join(
        f'<table:table-row>{"".join(map(cell, row))}<table:table-cell table:number-columns-repeated="1000"/></table:table-row>'
        for row in rows
    )
    spaces = " ".join(
        f'xmlns:{key}="urn:oasis:names:tc:opendocument:xmlns:{key}:1.0"' for key in ("office", "table", "text", "style")
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}><office:body><office:spreadsheet><table:table '
        f'table:name="{name}">{body}<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(
            zipfile.ZipInfo("mimetype", (2026, 1, 5, 9, 0, 0)), "application/vnd.oasis.opendocument.spreadsheet"
        )
        archive.writestr(zipfile.ZipInfo("content.xml", (2026, 1, 5, 9, 0, 0)), content)
        archive.writestr(
            zipfile.ZipInfo("META-INF/manifest.xml", (2026, 1, 5, 9, 0, 0)),
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
    return out.getvalue()


class Letter:
    """A word-processor document in the making."""

    def __init__(self) -> None:
        self.document = docx.Document()

    def head(self, text: str, foot: str = "") -> Letter:
        """Set the head and foot of every page."""
        self.document.sections[0].header.paragraphs[0].text = text
        self.document.sections[0].footer.paragraphs[0].text = foot
        return self

    def title(self, text: str, size: int = 18) -> Letter:
        """Add a centred line in large letters."""
        paragraph = self.document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = paragraph.add_run(text)
        run.bold, run.font.size = True, Pt(size)
        return self

    def text(self, *lines: str) -> Letter:
        """Add paragraphs."""
        for line in lines:
            self.document.add_paragraph(line)
        return self

    def table(self, rows: Sequence[Sequence[str]], *, ruled: bool = True, merge_first: int = 0) -> Letter:
        """Add a table; `merge_first` joins so many first cells of the last row."""
        table = self.document.add_table(rows=len(rows), cols=len(rows[0]))
        if ruled:
            table.style = "Table Grid"
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                if text:
                    table.cell(row, column).text = text
        if merge_first:
            table.cell(len(rows) - 1, 0).merge(table.cell(len(rows) - 1, merge_first - 1))
        self.document.add_paragraph("")
        return self

    def box(self, *lines: str) -> Letter:
        """Add a text box that floats beside the text."""
        inner = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in lines)
        paragraph = self.document.add_paragraph()
        paragraph._p.append(
            parse_xml(
                '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml">'
                f'<w:pict><v:shape style="width:200pt;height:80pt"><v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox>'
                "</v:shape></w:pict></w:r>"
            )
        )
        return self

    def new_page(self) -> Letter:
        """Begin a page."""
        self.document.add_page_break()  # type: ignore[no-untyped-call]
        return self

    def new_section(self) -> Letter:
        """Begin a section on a new page."""
        self.document.add_section(WD_SECTION.NEW_PAGE)
        return self

    def data(self) -> bytes:
        """The finished file."""
        self.document.core_properties.created = dt.datetime(2026, 1, 5, 9, 0, 0, tzinfo=dt.UTC)
        self.document.core_properties.modified = dt.datetime(2026, 1, 5, 9, 0, 0, tzinfo=dt.UTC)
        out = io.BytesIO()
        self.document.save(out)
        return _still(out.getvalue())


def _still(data: bytes) -> bytes:
    """Take the clock out of a ZIP."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            target.writestr(
                zipfile.ZipInfo(info.filename, (2026, 1, 5, 9, 0, 0)), source.read(info), zipfile.ZIP_DEFLATED
            )
    return out.getvalue()
