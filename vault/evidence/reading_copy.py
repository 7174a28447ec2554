"""Lays out the reading copy: measures each original, sets the frames, puts the pages in. Foreign bytes are touched only in the sandbox."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, cast

from vault.errors import Unreadable
from vault.evidence.choose import Exhibit
from vault.evidence.labels import kind_label
from vault.evidence.printed import Edition, catalogue_sides, cover_sides, document_data
from vault.evidence.quote import own_number
from vault.evidence.typeset import typeset
from vault.evidence.words import Language, say
from vault.sandbox.process import Child

_SURGERY: Final = "vault.evidence.surgery"
_MEASURE_SECONDS: Final = 120
_ASSEMBLE_SECONDS: Final = 600

MOST_PAGES: Final = 300
"""Pages of one exhibit that are laid out; a sheet names how many more stand in the original."""

_AS_CELLS: Final = frozenset({"xlsx", "xls", "ods", "csv", "docx", "xml", "ofd", "eml", "msg"})
"""Files of data have no picture: their cells or lines are laid out."""

Json = dict[str, Any]


def make_reading_copy(
    edition: Edition, originals: Mapping[str, Path], work: Path, child: Child
) -> tuple[Path, dict[str, str]]:
    """Return the reading copy, and for each exhibit its pages there, such as ``7-9``.

    Args:
        edition: The bundle in the making.
        originals: Exhibit number to the original's copy in the work folder.
        work: Folder with the print templates.
        child: Process that opens the originals.
    """
    language = edition.languages[0]
    exhibits = [
        {
            "number": exhibit.number,
            "title": _title(exhibit, edition, language),
            "bookmark": f"{exhibit.number} {_title(exhibit, edition, language)}",
            "pages": _pages(exhibit, originals[exhibit.number], work, child, language),
        }
        for exhibit in edition.choice.exhibits
    ]
    data = document_data(edition, say("copy_label", language)) | {
        "copy_label": say("copy_label", language),
        "page_word": say("page_word", language),
        "page_numbers": edition.profile.page_numbers,
        "cover": cover_sides(edition, ""),
        "cover_bookmark": say("kicker", language),
        "catalogue": catalogue_sides(edition, {}),
        "catalogue_bookmark": say("catalogue_title", language),
        "exhibits": exhibits,
    }
    frames = typeset(work, "reading-copy.typ", "reading-copy", data)
    target = work / "merged.pdf"
    arguments: dict[str, object] = {
        "frames": str(frames),
        "sources": {number: str(path) for number, path in originals.items()},
        "target": str(target),
    }
    answer = cast("Json", child.call(f"{_SURGERY}:assemble", arguments, seconds=_ASSEMBLE_SECONDS))
    return target, _ranges(answer["begins"], answer["pages"])


def _ranges(begins: Mapping[str, int], total: int) -> dict[str, str]:
    order = sorted(begins.items(), key=lambda entry: entry[1])
    ends = [first - 1 for _, first in order[1:]] + [total]
    return {
        number: str(first) if first == last else f"{first}-{last}"
        for (number, first), last in zip(order, ends, strict=True)
    }


def _title(exhibit: Exhibit, edition: Edition, language: Language) -> str:
    label = kind_label(exhibit.main.view.kind)
    return " ".join(
        filter(None, (label.en if language == "en" else label.zh, own_number(exhibit.main, edition.profile)))
    )


def _pages(exhibit: Exhibit, original: Path, work: Path, child: Child, language: Language) -> list[Json]:
    """Return the sheets of an exhibit; one that cannot be opened gets a sheet that says so."""
    try:
        if exhibit.extension == "pdf":
            return _pdf_pages(exhibit, original, child, language)
        if exhibit.extension in _AS_CELLS:
            return _sheet_pages(original, child, language)
        return _picture_pages(exhibit, original, work, child)
    except Unreadable as error:
        text = say("unplaced", language, why=error.message, path=exhibit.path)
        return [_message(text)]


def _pdf_pages(exhibit: Exhibit, original: Path, child: Child, language: Language) -> list[Json]:
    measured = cast("Json", child.call(f"{_SURGERY}:measure", {"path": str(original)}, seconds=_MEASURE_SECONDS))
    sizes = measured["sizes"]
    pages = [
        {"form": "pdf", "flipped": width > height, "token": f"{exhibit.number}/{place}"}
        for place, (width, height) in enumerate(sizes[:MOST_PAGES], 1)
    ]
    if measured["repaired"]:
        pages.insert(0, _message(say("repaired", language, path=exhibit.path)))
    if len(sizes) > MOST_PAGES:
        pages.append(_message(say("too_long", language, count=len(sizes) - MOST_PAGES, path=exhibit.path)))
    return pages


def _message(text: str) -> Json:
    return {"form": "message", "flipped": False, "text": text}


def _picture_pages(exhibit: Exhibit, original: Path, work: Path, child: Child) -> list[Json]:
    rotations = [int(str(page.get("rotation", 0))) for paper in exhibit.papers for page in paper.view.pages]
    arguments: dict[str, object] = {
        "path": str(original),
        "folder": str(work),
        "stem": f"picture-{exhibit.number}",
        "rotations": rotations,
    }
    made = cast("list[list[Any]]", child.call(f"{_SURGERY}:picture_pages", arguments, seconds=_MEASURE_SECONDS))
    return [{"form": "picture", "flipped": width > height, "file": name} for name, width, height in made]


def _sheet_pages(original: Path, child: Child, language: Language) -> list[Json]:
    sheets = cast("list[Json]", child.call(f"{_SURGERY}:sheets", {"path": str(original)}, seconds=_MEASURE_SECONDS))
    pages = []
    for sheet in sheets:
        columns = max((len(row) for row in sheet["rows"]), default=0)
        if not columns:
            pages.append(_message(f"{sheet['name']}: {say('sheet_empty', language)}"))
            continue
        cut = sheet["cut_rows"] or sheet["cut_columns"]
        note = say("sheet_cut", language, rows=sheet["cut_rows"], columns=sheet["cut_columns"]) if cut else ""
        pages.append(
            {
                "form": "sheet",
                "flipped": columns > 6,
                "name": sheet["name"],
                "columns": columns,
                "cells": [value for row in sheet["rows"] for value in row],
                "note": note,
            }
        )
    return pages
