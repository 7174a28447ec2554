"""A CSV file as people really hand it in: bytes to rows of named cells. Pure; knows no product.

Any of UTF-8 (with or without BOM), UTF-16, GB18030; comma, semicolon or tab; a heading in Chinese or English, perhaps below a title.
A row that cannot be read is handed on with its reason and number and stops nothing.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Final

from vault.catalogue.keys import name_key, tidy
from vault.catalogue.report import Problem
from vault.errors import BadInput

MAX_BYTES: Final = 64 * 1024 * 1024
MAX_ROWS: Final = 200_000
MAX_LINES_OF_A_ROW: Final = 50
"""A cell may hold line breaks; a quote that is never closed would otherwise swallow all that follows it."""
HEADING_WITHIN: Final = 10
"""Lines searched for the heading: exports put a title or ``sep=;`` above it."""

_DELIMITERS: Final = (",", ";", "\t")
_FORMULA: Final = re.compile(r"=|[@+\-][A-Za-z_.]+[(|!]")
_TEXT_FORMULA: Final = re.compile(r'="([^"]*)"')
_UNREAD: Final = "\ufffd"


@dataclass(frozen=True, slots=True)
class Line:
    """One row below the heading."""

    row: int
    cells: Mapping[str, str]
    """Column name to text; a column the row does not reach is absent."""
    problem: Problem | None = None
    """Why the row cannot be taken as it stands."""


@dataclass(frozen=True, slots=True)
class Table:
    """A file that has a heading."""

    lines: tuple[Line, ...]
    encoding: str
    delimiter: str
    ignored_columns: tuple[str, ...]


def gather(chunks: Iterator[bytes]) -> bytes:
    """Return the whole of a small file.

    Raises:
        BadInput: it is empty or larger than `MAX_BYTES`.
    """
    data = bytearray()
    for chunk in chunks:
        data += chunk
        if len(data) > MAX_BYTES:
            msg = f"got more than {MAX_BYTES // 1024 // 1024} MiB, expected a CSV file up to that size"
            raise BadInput(msg, hint="Split the file and import the parts one after another.")
    if not data.strip():
        msg = "got an empty file, expected a CSV file with a heading and rows"
        raise BadInput(msg, hint="Save the sheet as CSV again and check that it holds the rows.")
    return bytes(data)


def read_table(data: bytes, *, columns: Mapping[str, tuple[str, ...]], required: tuple[str, ...]) -> Table:
    """Return the rows of the file by column name.

    Args:
        data: the bytes of the file.
        columns: column name to the headings it may stand under.
        required: columns without which the file is no such file.

    Raises:
        BadInput: it is no text, or no heading names the required columns.
    """
    text, encoding = decode(data)
    physical = list(io.StringIO(text, newline=""))
    known = {name_key(label): name for name, labels in columns.items() for label in (name, *labels)}
    start, delimiter, heading = _find_heading(physical, known, required)
    names = [known.get(name_key(label)) for label in heading]
    _refuse_twins(names, heading)
    lines = tuple(islice(_lines(physical, start, delimiter, names), MAX_ROWS + 1))
    if len(lines) > MAX_ROWS:
        msg = f"got more than {MAX_ROWS} rows, expected at most that many"
        raise BadInput(msg, hint="Split the file and import the parts one after another.")
    ignored = tuple(tidy(label) for label, name in zip(heading, names, strict=True) if name is None and label.strip())
    return Table(lines, encoding, {"\t": "tab"}.get(delimiter, delimiter), ignored)


def decode(data: bytes) -> tuple[str, str]:
    """Return the text and the name of its encoding; what cannot be decoded becomes U+FFFD, so that its row alone is refused.

    Raises:
        BadInput: it is a workbook or another binary file, or text in an encoding that is not read.
    """
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")):
        msg = "got a workbook or another binary file, expected CSV text"
        raise BadInput(msg, hint="In the spreadsheet choose “Save as” and “CSV UTF-8”, then import that file.")
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace"), encoding
    if b"\x00" in data:
        return _decode_utf16(data)
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _decode_damaged(data)


def _decode_utf16(data: bytes) -> tuple[str, str]:
    sample = data[:4096]
    encoding = "utf-16-le" if sample[1::2].count(0) >= sample[0::2].count(0) else "utf-16-be"
    text = data.decode(encoding, errors="replace")
    if text[:2048].count("\x00") or _UNREAD in text[:2048]:
        msg = "got bytes that are no text (zero bytes, and not UTF-16), expected CSV text"
        raise BadInput(msg, hint="In the spreadsheet choose “Save as” and “CSV UTF-8”, then import that file.")
    return text, encoding


def _decode_damaged(data: bytes) -> tuple[str, str]:
    """UTF-8 with broken spots, or GB18030. Chinese in GB18030 is practically never valid UTF-8, so whole lines that are decide."""
    foreign = [line for line in data.splitlines() if not line.isascii()]
    as_utf8 = sum(1 for line in foreign if _decodes(line, "utf-8"))
    if as_utf8 * 2 >= len(foreign):
        return data.decode("utf-8", errors="replace"), "utf-8"
    text = data.decode("gb18030", errors="replace")
    signs = [character for character in text if not character.isascii() and character != _UNREAD]
    common = sum(1 for character in signs if _encodes(character, "gb2312"))
    # Western encodings decode as GB18030 too, but into signs hardly ever written; real Chinese stays within GB 2312.
    if not signs or common * 2 < len(signs):
        msg = "got text that is neither UTF-8, UTF-16 nor GB18030 (perhaps a Western European encoding)"
        raise BadInput(msg, hint="In the spreadsheet choose “Save as” and “CSV UTF-8”, then import that file.")
    return text, "gb18030"


def _decodes(line: bytes, encoding: str) -> bool:
    try:
        line.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _encodes(character: str, encoding: str) -> bool:
    try:
        character.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _find_heading(
    physical: list[str], known: Mapping[str, str], required: tuple[str, ...]
) -> tuple[int, str, list[str]]:
    best: tuple[int, int, str, list[str]] | None = None
    for place, line in enumerate(physical[:HEADING_WITHIN]):
        for delimiter in _DELIMITERS:
            cells, used = _record(physical, place, delimiter)
            names = {known.get(name_key(cell)) for cell in cells or ()} - {None}
            if cells and set(required) <= names and line.strip() and (best is None or len(names) > best[0]):
                best = (len(names), place + used, delimiter, cells)
    if best is None:
        shown = ", ".join(required)
        msg = f"got no heading with the columns {shown} within the first {HEADING_WITHIN} lines"
        raise BadInput(
            msg, hint="Put the names of the columns into the first line; the columns needed are: " + shown + "."
        )
    return best[1], best[2], best[3]


def _refuse_twins(names: list[str | None], heading: list[str]) -> None:
    seen: dict[str, str] = {}
    for name, label in zip(names, heading, strict=True):
        if name is not None and name in seen:
            msg = f"got two columns that both mean {name}: “{seen[name]}” and “{tidy(label)}”, expected one"
            raise BadInput(msg, hint="Rename or remove one of the two columns.")
        if name is not None:
            seen[name] = tidy(label)


def _lines(physical: list[str], start: int, delimiter: str, names: list[str | None]) -> Iterator[Line]:
    place = start
    while place < len(physical):
        cells, used = _record(physical, place, delimiter)
        row = place + 1
        place += used
        if cells is None:
            message = "a quotation mark is opened and not closed in this line, or stands inside a cell; write it twice or remove it"
            yield Line(row, {}, Problem("quote-not-closed", message))
        elif any(cell.strip() for cell in cells):
            yield _line(row, cells, names)


def _record(physical: list[str], place: int, delimiter: str) -> tuple[list[str] | None, int]:
    """Return the cells of the row that begins at this line, and how many lines it takes; None for cells that cannot be told apart."""
    reader = csv.reader(islice(physical, place, place + MAX_LINES_OF_A_ROW), delimiter=delimiter, strict=True)
    try:
        cells = next(reader, [])
    except csv.Error:
        return None, 1
    return cells, max(1, reader.line_num)


def _line(row: int, cells: list[str], names: list[str | None]) -> Line:
    named: dict[str, str] = {}
    for place, cell in enumerate(cells):
        name = names[place] if place < len(names) else None
        if place >= len(names) and cell.strip():
            message = f"got {len(cells)} cells, expected at most {len(names)} as in the heading; put cells that hold the delimiter in quotes"
            return Line(row, named, Problem("too-many-cells", message))
        if name is None:
            continue
        text = cell.strip()
        as_text = _TEXT_FORMULA.fullmatch(text)
        if as_text:  # the spreadsheets' own way to keep leading zeros: ="00123" shows 00123
            text = as_text.group(1)
        problem = _cell_problem(text, name)
        if problem:
            return Line(row, named, problem)
        named[name] = tidy(text) if name not in _MANY else text
    return Line(row, named)


_MANY: Final = frozenset({"aliases", "pack_units"})
"""Columns in which a line break parts one entry from the next."""


def _cell_problem(text: str, name: str) -> Problem | None:
    if _UNREAD in text:
        message = "a character of this cell cannot be read in the file's encoding; save the file as CSV UTF-8 again"
        return Problem("encoding-broken", message, name)
    if _FORMULA.match(text):
        message = f"got a formula ({text[:40]!r}), expected its value; in the spreadsheet copy the column and paste values only"
        return Problem("formula", message, name)
    return None
