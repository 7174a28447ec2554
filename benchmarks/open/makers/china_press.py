"""From HTML with marks to papers and their truth: prints, scans, photographs and faxes them into `china/tuned` and `china/kept`.

`Paper.head` and its likes return what to print and note the value, so that a truth holds what the paper prints and nothing else.
"""

from __future__ import annotations

import base64
import html
import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
from PIL import Image
from playwright.sync_api import sync_playwright

from benchmarks.open.makers.china_font import font_with
from sample_docs import degrade
from sample_docs.truth import Truth, write_json
from sample_docs.typeset import barcode_png

OUT = Path(__file__).resolve().parent.parent / "china"
CSS = """
*{box-sizing:border-box} body{font-family:'China','Noto Sans CJK SC',sans-serif;font-size:8.5pt;margin:0;color:#111}
table{border-collapse:collapse;width:100%} td,th{vertical-align:top;text-align:left;font-weight:normal;padding:1px 3px}
.r td,.r th{border:0.6pt solid #333} .c{text-align:center}.rt{text-align:right} h1{font-size:15pt;margin:2mm 0;text-align:center}
.l{font-size:6.5pt;color:#222}.brk{page-break-after:always}.abs{position:absolute}.pg{position:relative}
"""


@dataclass
class Paper:
    """One paper while it is laid out."""

    kind: str
    truth: Truth = field(init=False)
    page: str = "A4 portrait"
    margin: str = "10mm"
    css: str = ""

    def __post_init__(self) -> None:
        """Begin the truth."""
        self.truth = Truth(self.kind)

    def head(self, name: str, value: str, printed: str | None = None) -> str:
        """Note a value of the head and return what to print."""
        return html.escape(self.truth.head(name, value, printed))

    def more(self, name: str, value: str, printed: str | None = None) -> str:
        """Note a further value and return what to print."""
        return html.escape(self.truth.more(name, value, printed))

    def line(self) -> Callable[..., str]:
        """Open the next goods line; the function returned notes a value of it and returns what to print."""
        line = self.truth.new_line(None)

        def put(name: str, value: str, printed: str | None = None) -> str:
            if value:
                line[name] = value
            return html.escape(value if printed is None else printed)

        return put

    def whole(self, body: str) -> str:
        """Return the HTML document."""
        return f"<!doctype html><meta charset=utf-8><style>@page{{size:{self.page};margin:{self.margin}}}{CSS}{self.css}</style>{body}"


def picture(png: bytes, style: str = "") -> str:
    """Return a picture as HTML."""
    return f'<img src="data:image/png;base64,{base64.b64encode(png).decode()}" style="{style}">'


def code_picture(text: str, symbology: str = "Code128", style: str = "height:7mm") -> str:
    """Return a bar code or QR code as HTML."""
    return picture(barcode_png(text, symbology=symbology), style)


@dataclass(frozen=True)
class Made:
    """A paper to be written: name, half, medium, seed of its wear, and what lays it out."""

    name: str
    half: str
    medium: str
    seed: int
    lay: Callable[[random.Random], tuple[Paper, str]]


def write(papers: Iterable[Made]) -> None:
    """Print and write all papers."""
    laid = [(made, *made.lay(random.Random(made.seed))) for made in papers]
    pages = [(made, paper, paper.whole(body)) for made, paper, body in laid]
    font = base64.b64encode(font_with("".join(text for _, _, text in pages))).decode()
    face = f"<style>@font-face{{font-family:China;src:url(data:font/ttf;base64,{font})}}</style>"
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium")
        page = browser.new_page()
        for made, paper, text in pages:
            page.set_content(text.replace("<style>", f"{face}<style>", 1))
            page.evaluate("document.fonts.ready")
            data = page.pdf(prefer_css_page_size=True)
            _save(made, paper, data)
        browser.close()


def _save(made: Made, paper: Paper, data: bytes) -> None:
    folder = OUT / made.half
    folder.mkdir(parents=True, exist_ok=True)
    suffix, out, media = "pdf", _packed(data), "digital"
    if made.medium != "digital":
        suffix, out = _worn(made, data)
        media = "photo" if made.medium == "photo" else "scan"
    paper.truth.media_class = media
    path = folder / f"{made.name}.{suffix}"
    path.write_bytes(out)
    write_json(folder / f"{path.name}.truth.json", paper.truth.as_json())


def _packed(data: bytes) -> bytes:
    """Return the PDF with its many small glyph objects packed into compressed streams."""
    buffer = BytesIO()
    with pikepdf.open(BytesIO(data)) as document:
        document.save(
            buffer,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            recompress_flate=True,
            deterministic_id=True,
        )
    return buffer.getvalue()


def _worn(made: Made, data: bytes) -> tuple[str, bytes]:
    dpi = {"scan": 165, "photo": 165, "fax": 200}[made.medium]
    document = pypdfium2.PdfDocument(data)
    pages = [page.render(scale=dpi / 72).to_pil().convert("RGB") for page in document]
    rng = random.Random(made.seed)
    wear = degrade.Wear(
        skew=rng.uniform(-1.2, 1.2),
        noise=rng.uniform(2, 5),
        blur=rng.uniform(0.35, 0.6),
        quality=60,
        shade=rng.uniform(0.05, 0.15),
        quarter_turns=rng.choice((0, 0, 0, 1, 2)),
        perspective=rng.uniform(0.01, 0.04),
        bilevel=made.medium == "fax",
        speckles=rng.randint(0, 40),
    )
    if made.medium == "photo" and len(pages) > 1:
        shots = [degrade.photo(page, wear, made.seed) for page in pages]
        return "pdf", degrade.pdf(shots, dpi=dpi, quality=50)
    if made.medium == "photo":
        shot = degrade.photo(pages[0], wear, made.seed)
        return "jpg", degrade.jpeg(shot, 52)
    worn: list[Image.Image] = [degrade.scan(page, wear, made.seed) for page in pages]
    if made.medium == "fax":
        return "tif", degrade.tiff(worn)
    buffer = BytesIO()
    grey = [one.convert("L") for one in worn]
    grey[0].save(buffer, "PDF", save_all=True, append_images=grey[1:], resolution=dpi, quality=50)
    return "pdf", buffer.getvalue()
