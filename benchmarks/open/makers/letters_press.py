"""Prints the papers of `letters/` and `kinds/`: one file of one paper or of several, digital, scanned or photographed, with its truth.

The marks in the HTML are those of `trade_press`. A file of several papers has one truth a paper with its pages; an empty HTML is a blank page,
which belongs to the paper before it.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
from PIL import Image
from playwright.sync_api import Page, sync_playwright

from benchmarks.open.makers.trade_press import Truth, worn

OPEN = Path(__file__).resolve().parent.parent
_CSS = (
    "*{box-sizing:border-box}body{font-family:'DejaVu Sans','Noto Sans CJK SC',sans-serif;font-size:9.5pt;margin:0;color:#111;line-height:1.35}"
    "table{border-collapse:collapse;width:100%}td,th{padding:2px 5px;text-align:left;vertical-align:top}.g td,.g th{border:0.7pt solid #444}"
    ".z tr:nth-child(even){background:#eee}.u th{border-bottom:1pt solid #222}h1{font-size:17pt;margin:4mm 0;text-align:center}.r{text-align:right}.c{text-align:center}"
    ".cols{display:flex;gap:8mm}.cols>div{flex:1}.s{font-size:7.5pt;color:#444}.m{font-family:'DejaVu Sans Mono','Noto Sans Mono CJK SC',monospace}p{margin:2mm 0}"
)


@dataclass(frozen=True)
class Part:
    """One paper in a file."""

    kind: str
    html: str
    css: str = ""


@dataclass(frozen=True)
class File:
    """One file to print: its topic and half, its name, its papers."""

    topic: str
    half: str
    name: str
    parts: tuple[Part, ...]
    media: str = "digital"
    wear: int = 1
    margin: str = "14mm"


def one(
    topic: str, half: str, name: str, kind: str, html: str, *, css: str = "", media: str = "digital", wear: int = 1
) -> File:
    """Return a file of one paper."""
    return File(topic, half, name, (Part(kind, html, css),), media, wear)


def press(files: Iterable[File], only: str = "") -> None:
    """Print files and write their truths."""
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium")
        page = browser.new_page()
        for file in files:
            if only in file.name:
                _file(file, page)
        browser.close()


def _file(file: File, page: Page) -> None:
    whole = pikepdf.new()
    told: list[dict[str, Any]] = []
    for part in file.parts:
        truth = Truth(part.kind, file.media)
        shown = truth.take(part.html) if part.html else "&nbsp;"
        page.set_content(f"<!doctype html><meta charset=utf-8><style>{_CSS}{part.css}</style>{shown}")
        at = file.margin
        margin: Any = {"top": at, "bottom": at, "left": at, "right": at}
        with pikepdf.open(io.BytesIO(page.pdf(format="A4", margin=margin, print_background=True))) as printed:
            first = len(whole.pages) + 1
            whole.pages.extend(printed.pages)
        pages = list(range(first, len(whole.pages) + 1))
        if not part.kind:
            # A blank sheet is one of the paper before it; before any paper, of the first.
            if told:
                told[-1]["pages"] += pages
            continue
        if not told and first > 1:
            pages = list(range(1, len(whole.pages) + 1))
        told.append(
            {
                "pages": pages,
                "kind": part.kind,
                "media_class": file.media,
                "fields": truth.fields,
                "lines": truth.lines,
                "further": truth.further,
            }
        )
    buffer = io.BytesIO()
    whole.save(
        buffer, object_stream_mode=pikepdf.ObjectStreamMode.generate, recompress_flate=True, deterministic_id=True
    )
    _write(file, buffer.getvalue(), told)


def _write(file: File, pdf: bytes, told: list[dict[str, Any]]) -> None:
    folder = OPEN / file.topic / file.half
    folder.mkdir(parents=True, exist_ok=True)
    suffix, data = "pdf", pdf
    if file.media != "digital":
        drawn = [page.render(scale=160 / 72).to_pil().convert("L") for page in pypdfium2.PdfDocument(pdf)]
        pictures: list[Image.Image] = [
            worn(one, file.wear + i, photo=file.media == "photo") for i, one in enumerate(drawn)
        ]
        out = io.BytesIO()
        if file.media == "photo":
            suffix = "jpg"
            pictures[0].save(out, "JPEG", quality=45)
        else:
            pictures[0].save(out, "PDF", save_all=True, append_images=pictures[1:], resolution=160, quality=42)
        data = out.getvalue()
    path = folder / f"{file.name}.{suffix}"
    path.write_bytes(data)
    only = {key: value for key, value in told[0].items() if key != "pages"}
    truth: dict[str, Any] = {"documents": told} if len(told) > 1 else only
    path.with_name(path.name + ".truth.json").write_text(
        json.dumps(truth, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8"
    )
    print(f"{file.topic}/{file.half}/{path.name:<44} {len(data) // 1024:>5} KB")
