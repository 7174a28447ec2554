"""From a page written with marks to a paper and its truth: `python -m benchmarks.open.makers.trade`.

A mark `⟦name=value|printed⟧` prints `printed` and puts `value` into the truth (`⟦name:printed⟧` where both are the same). `⟦#⟧` begins a
line of goods, `⟦#name=…⟧` belongs to it, `⟦+name=…⟧` is a further name; `⟦a,b:…⟧` gives two. So a truth can't differ from what is printed.
"""

from __future__ import annotations

import html as html_text
import io
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import openpyxl
import pikepdf
import pypdfium2
from PIL import Image
from playwright.sync_api import sync_playwright

OUT = Path(__file__).resolve().parent.parent / "trade"
_MARK = re.compile(r"⟦([#+]?)([a-z_0-9,]*)(?:([:=])((?:[^⟦⟧|])*)(?:\|((?:[^⟦⟧])*))?)?⟧", re.DOTALL)
_REPEATED = {"container_nos", "seal_nos", "invoice_no", "contract_no", "standards"}


@dataclass
class Truth:
    """What the marks of one paper told."""

    kind: str
    media: str
    fields: dict[str, Any] = field(default_factory=dict)
    lines: list[dict[str, str]] = field(default_factory=list)
    further: dict[str, str] = field(default_factory=dict)

    def take(self, text: str) -> str:
        """Return the text without its marks, after noting them."""
        return _MARK.sub(self._one, text)

    def _one(self, match: re.Match[str]) -> str:
        where, names, _, value, printed = match.groups()
        if where == "#" and not names:
            self.lines.append({})
            return ""
        plain = " ".join(html_text.unescape(re.sub(r"<[^>]+>", " ", value)).split())
        for name in names.split(","):
            self._note(where, name, plain)
        return value if printed is None else printed

    def _note(self, where: str, name: str, plain: str) -> None:
        if where == "#":
            self.lines[-1][name] = plain
        elif where == "+":
            self.further[name] = plain
        elif name in _REPEATED and name in self.fields and self.fields[name] != plain:
            held = self.fields[name]
            self.fields[name] = [*(held if isinstance(held, list) else [held]), plain]
        else:
            self.fields[name] = plain

    def write(self, path: Path) -> None:
        """Write the truth beside the paper."""
        told = {"kind": self.kind, "media_class": self.media, "fields": self.fields, "lines": self.lines}
        told["further"] = self.further
        path.with_name(path.name + ".truth.json").write_text(
            json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8"
        )


@dataclass(frozen=True)
class Paper:
    """One paper to print."""

    name: str
    kind: str
    html: str
    media: str = "digital"
    size: str = "A4"
    landscape: bool = False
    margin: str = "12mm"
    footer: str = ""
    wear: int = 1
    """Seed of the scan's or photograph's damage."""
    dpi: int = 165


def press(papers: Iterable[Paper], only: str = "") -> None:
    """Print papers and write their truths."""
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium")
        page = browser.new_page()
        for paper in papers:
            if only not in paper.name:
                continue
            truth = Truth(paper.kind, paper.media)
            page.set_content(truth.take(paper.html))
            pdf = page.pdf(
                format=paper.size,
                landscape=paper.landscape,
                margin={
                    "top": paper.margin,
                    "bottom": paper.margin,
                    "left": paper.margin,
                    "right": paper.margin,
                },
                print_background=True,
                display_header_footer=bool(paper.footer),
                header_template="<span></span>",
                footer_template=paper.footer or "<span></span>",
            )
            keep(paper.name, pdf, truth, dpi=paper.dpi, wear=paper.wear)
        browser.close()


def keep(name: str, pdf: bytes, truth: Truth, *, dpi: int = 165, wear: int = 1) -> None:
    """Write a paper in its medium with its truth."""
    folder = OUT / name.split("/")[0]
    folder.mkdir(parents=True, exist_ok=True)
    stem = name.split("/")[1]
    if truth.media == "digital":
        path, data = folder / f"{stem}.pdf", _packed(pdf)
    else:
        pictures = [
            worn(picture, wear + number, photo=truth.media == "photo")
            for number, picture in enumerate(_drawn(pdf, dpi))
        ]
        if truth.media == "photo":
            path, data = folder / f"{stem}.jpg", _jpeg(pictures[0], 48)
        else:
            path, data = folder / f"{stem}.pdf", _scan_pdf(pictures, dpi)
    path.write_bytes(data)
    truth.write(path)
    print(f"{path.name:<44} {len(data) // 1024:>5} KB  {len(truth.lines)} lines")


def _packed(pdf: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            recompress_flate=True,
            deterministic_id=True,
        )
    return out.getvalue()


def _drawn(pdf: bytes, dpi: int) -> list[Image.Image]:
    document = pypdfium2.PdfDocument(pdf)
    return [page.render(scale=dpi / 72).to_pil().convert("L") for page in document]


def worn(page: Image.Image, seed: int, *, photo: bool) -> Image.Image:
    """Return the page as a feeder scanner or a phone saw it."""
    dice = np.random.default_rng(seed)
    pixels = np.array(page)
    height, width = pixels.shape
    if photo:
        edge = int(0.05 * width)
        pixels = cv2.copyMakeBorder(pixels, edge, edge, edge, edge, cv2.BORDER_CONSTANT, value=70)
        height, width = pixels.shape
        reach = 0.035 * width
        corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
        moved = corners + dice.uniform(-reach, reach, (4, 2)).astype(np.float32) * np.float32(0.6)
        matrix = cv2.getPerspectiveTransform(corners, moved.astype(np.float32))
        pixels = cv2.warpPerspective(pixels, matrix, (width, height), flags=cv2.INTER_AREA, borderValue=70)
        down = np.linspace(float(dice.uniform(0.62, 0.9)), 1.0, height, dtype=np.float32)[:, None]
        across = np.linspace(1.0, float(dice.uniform(0.75, 0.98)), width, dtype=np.float32)[None, :]
        lit = pixels.astype(np.float32) * down * across
    else:
        turn = cv2.getRotationMatrix2D((width / 2, height / 2), float(dice.uniform(-0.9, 0.9)), 1.0)
        lit = cv2.warpAffine(pixels, turn, (width, height), flags=cv2.INTER_LINEAR, borderValue=252).astype(np.float32)
        lit *= float(dice.uniform(0.9, 1.0))
    soft = cv2.GaussianBlur(lit, (0, 0), float(dice.uniform(0.4, 0.75)))
    grain = dice.normal(0, float(dice.uniform(2, 6)), soft.shape)
    soft += np.asarray(grain, dtype=np.float32)
    return Image.fromarray(soft.clip(0, 255).astype(np.uint8))


def _jpeg(picture: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return out.getvalue()


def _scan_pdf(pictures: list[Image.Image], dpi: int) -> bytes:
    out = io.BytesIO()
    pictures[0].save(out, "PDF", save_all=True, append_images=pictures[1:], resolution=dpi, quality=45)
    return out.getvalue()


class Book:
    """A workbook whose cells hold marks."""

    def __init__(self, name: str, kind: str) -> None:
        self.name, self.truth = name, Truth(kind, "structured")
        self.book = openpyxl.Workbook()
        self.sheet: Any = self.book.active

    def put(self, cell: str, text: object, form: str | None = None, merge: str | None = None) -> None:
        """Write one cell; a text that is a plain number after its marks are taken is stored as a number where `form` is given."""
        shown = self.truth.take(str(text)).replace("<br>", "\n")
        at = self.sheet[cell]
        at.value = (float(shown) if "." in shown else int(shown)) if form else shown
        if form:
            at.number_format = form
        if merge:
            self.sheet.merge_cells(merge)

    def save(self) -> None:
        """Write the workbook and its truth."""
        folder = OUT / self.name.split("/")[0]
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self.name.split('/')[1]}.xlsx"
        self.book.save(path)
        self.truth.write(path)
        print(f"{path.name:<44} {path.stat().st_size // 1024:>5} KB  {len(self.truth.lines)} lines")
