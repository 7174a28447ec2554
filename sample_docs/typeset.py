# ruff: noqa: E501
"""From typst source to PDF bytes and page pictures, the same bytes in every run."""

from __future__ import annotations

import io
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import noto_cjk_sans_otc
import numpy as np
import pypdfium2
import typst
import zxingcpp
from PIL import Image

_FONT_FOLDER = str(Path(noto_cjk_sans_otc.FONT_PATH).parent)
CJK = "Noto Sans CJK SC"
LATIN = ("Libertinus Serif", "New Computer Modern", "DejaVu Sans Mono", CJK)

_PREAMBLE = """
#set document(date: datetime(year: 2026, month: 1, day: 5, hour: 9, minute: 0, second: 0))
#set par(leading: 0.45em, spacing: 0.6em)
#let fit(w, h, s, size: 8pt, al: left) = context {
  let z = size
  while z > 4pt and measure(block(width: w, text(size: z, s))).height > h { z = z - 0.25pt }
  block(width: w, align(al, text(size: z, s)))
}
#let heavy(s, size: 12pt) = text(size: size, weight: "bold", stroke: 0.02em + black, s)
#let cell(x, y, w, h, label, value, lsize: 6pt, vsize: 8pt, stroke: 0.5pt) = place(dx: x, dy: y, box(width: w, height: h, stroke: stroke, inset: (x: 1.2mm, y: 0.7mm), {
  place(top + left, text(size: lsize, label))
  place(top + left, dy: lsize * 1.45, fit(w - 2.4mm, h - lsize * 1.45 - 1.2mm, value, size: vsize))
}))
"""


@dataclass
class Sheet:
    """Typst source with the pictures it uses."""

    body: str
    page: str = 'paper: "a4", margin: (x: 16mm, y: 14mm)'
    font: str = CJK
    size: float = 9
    images: dict[str, bytes] = field(default_factory=dict)

    def source(self) -> str:
        """Gives the whole typst document."""
        fonts = f'("{self.font}", "{CJK}")' if self.font != CJK else f'("{CJK}",)'
        return f"{_PREAMBLE}\n#set page({self.page})\n#set text(font: {fonts}, size: {self.size}pt)\n{self.body}\n"


def q(text: str) -> str:
    """Writes a Python string as a typst string literal."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def txt(text: str, size: float | None = None, *, bold: bool = False, fill: str = "") -> str:
    """Writes a typst expression (code mode) that sets this text."""
    if bold:
        return f"heavy({q(text)}, size: {size or 9}pt)"
    options = (f"size: {size}pt, " if size else "") + (f"fill: {fill}, " if fill else "")
    return f"text({options}{q(text)})"


def to_pdf(sheet: Sheet) -> bytes:
    """Compiles a sheet."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, data in sheet.images.items():
            (root / name).write_bytes(data)
        source = root / "sheet.typ"
        source.write_text(sheet.source(), encoding="utf-8")
        made = typst.compile(str(source), root=str(root), font_paths=[_FONT_FOLDER], ignore_system_fonts=True)
    if not isinstance(made, bytes):
        raise TypeError(f"typst gave {type(made).__name__}, expected bytes")
    return made


def to_pictures(pdf: bytes, dpi: int) -> list[Image.Image]:
    """Renders the pages in grey or colour, as a scanner would see them."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.render(scale=dpi / 72).to_pil().convert("RGB") for page in document]
    finally:
        document.close()


def barcode_png(text: str, *, symbology: str = "Code128", height: int = 60, scale: int = 3) -> bytes:
    """Draws a bar code as a PNG."""
    made = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, symbology))
    drawn = np.array(zxingcpp.write_barcode_to_image(made, scale=scale))
    if symbology not in {"QRCode", "DataMatrix"}:
        row = drawn[drawn.shape[0] // 2]
        drawn = np.repeat(row[np.newaxis, :], height, axis=0)
    return png_bytes(Image.fromarray(drawn))


def png_bytes(picture: Image.Image) -> bytes:
    """Encodes a picture as PNG."""
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", optimize=True)
    return buffer.getvalue()
