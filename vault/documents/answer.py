"""The public answer about a paper (`vault read`, the API, the evidence index), as the field dictionary defines it. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from vault.documents.found import Found, Paper
from vault.reading.page import Page, Reading

Json = dict[str, object]


def answers(file: str, reading: Reading, papers: Sequence[Paper]) -> list[Json]:
    """Return one answer for each paper of the file; a file of several says which pages each takes."""
    several = len(papers) > 1
    return [
        answer(f"{file}#{number}" if several else file, reading, paper, several=several)
        for number, paper in enumerate(papers, start=1)
    ]


def answer(file: str, reading: Reading, paper: Paper, *, several: bool = False) -> Json:
    """Return the answer about one paper."""
    pages = [page for page in reading.pages if paper.page_from <= page.number <= paper.page_to]
    said: Json = {
        "file": file,
        "sha256": reading.sha256,
        "media_type": reading.media_type,
        "kind": paper.kind,
        "kind_confidence": round(paper.kind_confidence, 3),
        "pages": [page_record(page) for page in pages],
        "fields": {
            name: value_record(values[0]) if len(values) == 1 else [value_record(value) for value in values]
            for name, values in paper.head.items()
            if values
        },
        "lines": [{name: value_record(value) for name, value in line.fields.items()} for line in paper.lines],
        "warnings": warning_records(reading, paper),
        "error": None,
    }
    if several:
        said["part"] = [page.number for page in pages]
    return said


def failure(file: str, *, sha256: str | None, media_type: str | None, code: str, message: str, hint: str) -> Json:
    """Return the answer about a file that could not be read at all."""
    return {
        "file": file,
        "sha256": sha256,
        "media_type": media_type,
        "kind": None,
        "kind_confidence": 0.0,
        "pages": [],
        "fields": {},
        "lines": [],
        "warnings": [],
        "error": {"code": code, "message": message, "hint": hint},
    }


def page_record(page: Page) -> Json:
    """Return what is told about a page: how it was read, by what, how surely, how many words."""
    return {
        "number": page.number,
        "method": page.method,
        "engine": page.engine,
        "confidence": round(page.confidence, 3),
        "rotation": page.rotation,
        "words": len(page.words),
    }


def value_record(found: Found) -> Json:
    """Return one value with the spot it was read from."""
    record: Json = {
        "value": found.value,
        "raw": found.raw,
        "page": found.page,
        "box": found.box.as_list() if found.box else None,
        "confidence": round(found.confidence, 3),
        "checks": list(found.checks),
    }
    if found.code is not None:
        record["code"] = found.code
    return record


def warning_records(reading: Reading, paper: Paper) -> list[Json]:
    """Return the warnings of the paper's pages and of its understanding; those of the whole file come with every paper."""
    inside = range(paper.page_from, paper.page_to + 1)
    records: list[Json] = [
        {"code": warned.code, "page": warned.page, "message": warned.message}
        for warned in reading.warnings
        if warned.page is None or warned.page in inside
    ]
    records += [{"code": code, "page": page, "message": message} for code, page, message in paper.warnings]
    return records
