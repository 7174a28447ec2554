"""The table of results of a laboratory's report: what was tested, what was found, what the laboratory says to it.

A result is as often words (``not detected``) as a figure, so no figure anchors a line: it is a row with an item and a result. Must not judge.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from vault.documents.columns import Cell, Column, TableRow, body_rows, bounded, column_lexicon, find_headers, make_row
from vault.documents.found import Found, FoundLine
from vault.documents.goods import found_in
from vault.documents.kind import ColumnSpec
from vault.documents.runs import Run, Sheet, box_of, is_cjk, join_words

_WANTED = ("line_no", "test_item", "unit", "test_result", "test_verdict")
_END = re.compile(
    r"^\W*(?:以\s*下\s*空\s*白|注[:：]|备\s*注|说\s*明|结\s*论|检验结论|检测结论|综合判定|主\s*检|审\s*核|批\s*准|编\s*制|声\s*明|\*{2,}|报告结束|本页以下|签发|检测依据|检验依据|判定依据|注释|总体结论|检测机构|评价"
    r"|(?i:(?:end of (?:test )?report|notes?\b|remarks?\b|conclusion|overall (?:result|conclusion|assessment|verdict|rating|judg)|approved|checked by|reviewed|tested by|prepared by|authori[sz]ed|signature|this report|the results?|nd\s*[=:]|n\.d\.\s*[=:]|legend|statement|"
    r"bemerkung|hinweis|gesamt|beurteilung|fazit|ende des|remarque|avis|fin du|note:|conclusione|giudizio|fine del|observaciones|conclusi|fin del|備考|総合|以上|비고|종합|끝)))"
)
_NOTHING = re.compile(r"[\W_]*")
_PART = 3.4
"""Ems of white after which a row no longer belongs to the table."""


def read_results(sheets: Sequence[Sheet], columns: tuple[ColumnSpec, ...]) -> tuple[FoundLine, ...]:
    """Return the lines of every table of results, over the pages."""
    lexicon = column_lexicon(columns)
    lines: list[FoundLine] = []
    before: tuple[Column, ...] | None = None
    for sheet in sheets:
        headers = [one for one in find_headers(sheet, lexicon, least=2) if _is_of_results(one)]
        if not headers and before is not None:
            lines += _lines(sheet, before, 0.0, 1.0, headed=False)
        for index, header in enumerate(headers):
            top = max(column.header.y1 for column in header)
            end = min(column.header.y0 for column in headers[index + 1]) if index + 1 < len(headers) else 1.0
            near = [run for row in body_rows(sheet, top)[:8] for run in row if run.box.y1 <= end]
            before = bounded(header, near, sheet)
            lines += _lines(sheet, before, top, end, headed=True)
    return tuple(lines)


def _is_of_results(header: Sequence[Column]) -> bool:
    names = {column.name for column in header}
    return "test_item" in names and bool(names & {"test_result", "test_verdict"})


def _lines(sheet: Sheet, columns: tuple[Column, ...], top: float, end: float, *, headed: bool) -> list[FoundLine]:
    names = [column.name for column in columns]
    rows: list[list[Run]] = []
    bottom = top if headed else None
    for row in body_rows(sheet, top):
        box = box_of(run.box for run in row)
        if box.y1 > end + 0.002:
            break
        made = make_row([row], columns)
        full = _is_anchor(made, names) and not _is_sentence(row, columns)
        if _END.match(row[0].text) and not full:
            if rows or headed:
                break
            continue
        apart = bottom is not None and sheet.ems_down(box.y0 - bottom) > _PART
        if apart and not _ruled_between(sheet, bottom or 0.0, box.y0):
            break
        if bottom is None and not _is_anchor(made, names):
            # Over the page the table goes on where rows first fit its columns.
            continue
        if _is_sentence(row, columns) and not _is_anchor(made, names):
            break
        rows.append(row)
        bottom = box.y1
    return [line for group in _groups(rows, columns, names, sheet) if (line := _line(group, columns, sheet))]


def _is_anchor(row: TableRow, names: Sequence[str]) -> bool:
    filled = {names[index] for index, cell in row.cells.items() if not _NOTHING.fullmatch(cell.text)}
    return "test_item" in filled and bool(filled & {"test_result", "test_verdict"})


def _is_sentence(row: Sequence[Run], columns: Sequence[Column]) -> bool:
    width = columns[-1].header.x1 - columns[0].header.x0
    return any(
        run.box.width > 0.5 * width and sum(1 for column in columns if run.box.x0 < column.left < run.box.x1) >= 2
        for run in row
    )


def _ruled_between(sheet: Sheet, above: float, below: float) -> bool:
    return any(above - 0.01 <= rule.y0 <= below + 0.01 and rule.x1 - rule.x0 > 0.3 for rule in sheet.levels)


def _groups(
    rows: Sequence[list[Run]], columns: Sequence[Column], names: Sequence[str], sheet: Sheet
) -> list[list[list[Run]]]:
    """Put the rows of print of one line together: those between two rules, else a full row with the rest of its words under it."""
    if not rows:
        return []
    boxes = [box_of(run.box for run in row) for row in rows]
    ruled = [
        any(boxes[i - 1].center[1] < rule.y0 < boxes[i].center[1] and rule.x1 - rule.x0 > 0.3 for rule in sheet.levels)
        for i in range(1, len(rows))
    ]
    anchors = [_is_anchor(make_row([row], columns), names) for row in rows]
    if ruled and sum(ruled) >= max(1, sum(anchors) - 2):
        groups: list[list[list[Run]]] = [[rows[0]]]
        for row, parted in zip(rows[1:], ruled, strict=True):
            if parted:
                groups.append([row])
            else:
                groups[-1].append(row)
        return groups
    groups = []
    for index, row in enumerate(rows):
        close = index > 0 and sheet.ems_down(boxes[index].y0 - boxes[index - 1].y1) < 0.75
        if anchors[index] or not groups or not close:
            groups.append([row])
        else:
            groups[-1].append(row)
    return groups


def _line(rows: Sequence[list[Run]], columns: Sequence[Column], sheet: Sheet) -> FoundLine | None:
    row = make_row(rows, columns)
    fields: dict[str, Found] = {}
    for index, cell in sorted(row.cells.items()):
        name = columns[index].name
        if name not in _WANTED or name in fields:
            continue
        found = _value(name, cell, sheet)
        if found:
            fields[name] = found
    if "test_item" not in fields or not fields.keys() & {"test_result", "test_verdict"}:
        return None
    box = None if sheet.page.method == "structured" else sheet.page.to_displayed(row.box)
    return FoundLine(fields, sheet.number, box)


def _value(name: str, cell: Cell, sheet: Sheet) -> Found | None:
    text = _joined(cell)
    if _NOTHING.fullmatch(text) and text.strip() not in {"%", "‰"}:
        return None
    if name == "line_no":
        number = re.fullmatch(r"[(（]?(\d{1,3})[)）.、]?", text.strip())
        return found_in(cell.words, text, number.group(1).lstrip("0") or "0", sheet) if number else None
    if name == "unit" and (len(text) > 24 or not re.search(r"[^\W\d_]|%", text)):
        return None
    return found_in(cell.words, text, text, sheet) if len(text) <= 160 else None


def _joined(cell: Cell) -> str:
    text = ""
    for row in cell.rows:
        part = join_words(row)
        tight = is_cjk(text[-1:]) and is_cjk(part[:1])
        text += part if tight or not text else f" {part}"
    return " ".join(text.split())
