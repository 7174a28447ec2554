"""Writes `papers/`: each paper printed by a browser from HTML, some turned into scans and phone photos, with its truth beside it.

    .venv/bin/python benchmarks/unseen/build.py

Needs Chromium. The built files are committed, so that scoring needs none.
"""

from __future__ import annotations

import io
import json
import math
import os
import random
import sys
import tempfile
from pathlib import Path

import noto_cjk_sans_otc
import numpy as np
import openpyxl
import pypdfium2
from PIL import Image, ImageDraw, ImageFilter
from playwright.sync_api import Page, sync_playwright

sys.path.insert(0, str(Path(__file__).parent))

import print_forms
import trade_forms
from print_forms import Sheet

OUT = Path(__file__).parent / "papers"
SEED = 770413
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def sheets(rng: random.Random) -> list[tuple[str, Sheet]]:
    """Return every paper with the media class it is made as."""
    made: list[tuple[str, Sheet]] = []
    for design, media in ((0, "digital"), (1, "digital"), (2, "digital"), (0, "scan"), (1, "photo"), (0, "photo")):
        made.append((media, print_forms.declaration(rng, design)))
    for design, media in ((0, "digital"), (1, "digital"), (0, "scan"), (1, "photo")):
        made.append((media, print_forms.inspection(rng, design)))
    for design, media in ((0, "digital"), (1, "digital"), (0, "scan")):
        made.append((media, print_forms.retail_list(rng, design)))
    for design, media in ((0, "digital"), (1, "digital"), (2, "digital"), (0, "scan"), (1, "photo"), (2, "scan")):
        made.append((media, print_forms.authorization(rng, design)))
    for design in range(6):
        made.append(("digital", trade_forms.invoice(rng, design)))
        made.append(("scan" if design % 2 else "photo", trade_forms.invoice(rng, design)))
    for design, media in ((0, "digital"), (1, "scan"), (2, "digital"), (3, "photo"), (5, "digital")):
        made.append((media, trade_forms.invoice(rng, design, pro_forma=True)))
    for design, media in ((0, "digital"), (1, "digital"), (2, "digital"), (0, "scan"), (1, "photo"), (2, "scan")):
        made.append((media, trade_forms.packing_list(rng, design)))
    for design, media in ((0, "digital"), (1, "digital"), (0, "scan"), (1, "photo")):
        made.append((media, trade_forms.entry_summary(rng, design)))
    for design, media in ((0, "digital"), (1, "scan"), (2, "digital")):
        made.append((media, trade_forms.nothing_we_read(rng, design)))
    return made


def printed(page: Page, sheet: Sheet) -> bytes:
    """Return the paper as a PDF with a text layer."""
    page.set_content(f"<!doctype html><meta charset=utf-8><style>{sheet.css}</style>{sheet.html}")
    return page.pdf(
        format="A4",
        landscape=sheet.landscape,
        margin=dict.fromkeys(("top", "bottom", "left", "right"), "12mm"),
        print_background=True,
    )


def scanned(pdf: bytes, rng: random.Random, grain: np.random.Generator) -> bytes:
    """Return the first page as an office scan: grey, a little askew, noise, a round red seal now and then."""
    picture = _picture(pdf, 175)
    if rng.random() < 0.5:
        picture = _sealed(picture, rng)
    picture = picture.convert("L").rotate(
        rng.uniform(-2.2, 2.2), resample=Image.Resampling.BICUBIC, expand=True, fillcolor=250
    )
    if rng.random() < 0.3:
        picture = picture.rotate(rng.choice([90, 180, 270]), expand=True)
    noisy = np.clip(np.asarray(picture, dtype=np.float32) + grain.normal(0, 7, (picture.height, picture.width)), 0, 255)
    return _jpeg(Image.fromarray(noisy.astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.5)), 72)


def photographed(pdf: bytes, rng: random.Random, grain: np.random.Generator) -> bytes:
    """Return the first page as lying on a table before a phone: perspective, shading, warm light, compression."""
    paper = _picture(pdf, 185)
    if rng.random() < 0.5:
        paper = _sealed(paper, rng)
    width, height = paper.size
    margin = 110
    canvas = (width + 2 * margin, height + 2 * margin)
    corners = [
        (margin + rng.uniform(-55, 55), margin + rng.uniform(-55, 55)),
        (margin + width + rng.uniform(-55, 55), margin + rng.uniform(-55, 55)),
        (margin + width + rng.uniform(-55, 55), margin + height + rng.uniform(-55, 55)),
        (margin + rng.uniform(-55, 55), margin + height + rng.uniform(-55, 55)),
    ]
    source = [(0, 0), (width, 0), (width, height), (0, height)]
    mapping = _perspective(corners, source)
    table = Image.new("RGB", canvas, (96, 78, 62))
    table.paste(
        paper.transform(canvas, Image.Transform.PERSPECTIVE, mapping, Image.Resampling.BICUBIC),
        (0, 0),
        Image.new("L", paper.size, 255).transform(
            canvas, Image.Transform.PERSPECTIVE, mapping, Image.Resampling.BICUBIC
        ),
    )
    angle = rng.uniform(0, math.tau)
    ys, xs = np.mgrid[0 : canvas[1], 0 : canvas[0]]
    slope = (np.cos(angle) * xs / canvas[0] + np.sin(angle) * ys / canvas[1])[..., None]
    lit = np.asarray(table, dtype=np.float32) * (0.86 + 0.14 * slope) * np.array([1.0, 0.98, 0.92])
    lit += grain.normal(0, 5, lit.shape)
    picture = Image.fromarray(np.clip(lit, 0, 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.7))
    if rng.random() < 0.25:
        picture = picture.rotate(rng.choice([90, 180]), expand=True)
    return _jpeg(picture, 78)


def _picture(pdf: bytes, dpi: int) -> Image.Image:
    document = pypdfium2.PdfDocument(pdf)
    return document[0].render(scale=dpi / 72).to_pil().convert("RGB")


def _sealed(picture: Image.Image, rng: random.Random) -> Image.Image:
    layer = Image.new("RGBA", picture.size, (0, 0, 0, 0))
    pen = ImageDraw.Draw(layer)
    radius = picture.width // 11
    x, y = rng.randrange(radius, picture.width - radius), rng.randrange(picture.height // 2, picture.height - radius)
    pen.ellipse((x - radius, y - radius, x + radius, y + radius), outline=(200, 30, 40, 150), width=6)
    points = [
        (x + radius * 0.42 * math.sin(k * math.tau * 2 / 5), y - radius * 0.42 * math.cos(k * math.tau * 2 / 5))
        for k in range(5)
    ]
    pen.polygon(points, outline=(200, 30, 40, 150), width=4)
    return Image.alpha_composite(picture.convert("RGBA"), layer).convert("RGB")


def _perspective(target: list[tuple[float, float]], source: list[tuple[float, float]]) -> list[float]:
    rows, right = [], []
    for (x, y), (u, v) in zip(target, source, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        right += [u, v]
    return [float(number) for number in np.linalg.solve(np.array(rows), np.array(right))]


def _jpeg(picture: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return out.getvalue()


def _goods_photo(rng: random.Random) -> bytes:
    picture = Image.new("RGB", (1400, 1050), (188, 190, 186))
    pen = ImageDraw.Draw(picture)
    for _ in range(9):
        x, y = rng.randrange(100, 1100), rng.randrange(200, 700)
        pen.rounded_rectangle(
            (x, y, x + 210, y + 290),
            30,
            fill=tuple(rng.randrange(90, 230) for _ in range(3)),
            outline=(50, 50, 50),
            width=3,
        )
    pen.text((640, 480), "HONEY", fill=(40, 30, 20), font_size=44)
    return _jpeg(picture.filter(ImageFilter.GaussianBlur(1.2)), 80)


def _sheet_book(rng: random.Random) -> tuple[bytes, dict[str, object]]:
    sheet = trade_forms.packing_list(rng, 0)
    book = openpyxl.Workbook()
    page = book.active
    page.title = "Packing"
    head = sheet.fields
    page["A1"] = "PACKING LIST"
    for row, (label, name) in enumerate(
        (
            ("Shipper", "seller_name"),
            ("Shipper address", "seller_address"),
            ("Consignee", "buyer_name"),
            ("Consignee address", "buyer_address"),
            ("Packing list no.", "document_no"),
            ("Invoice no.", "invoice_no"),
            ("Date", "issue_date"),
            ("Container no.", "container_nos"),
            ("Seal no.", "seal_nos"),
        ),
        start=3,
    ):
        page.cell(row, 1, label)
        page.cell(row, 2, str(head[name]))
    columns = [
        ("From", "carton_from"),
        ("To", "carton_to"),
        ("SKU", "sku"),
        ("Description", "name"),
        ("Cartons", "cartons"),
        ("Qty", "quantity"),
        ("Unit", "unit"),
        ("N.W. kg", "net_weight_kg"),
        ("G.W. kg", "gross_weight_kg"),
    ]
    for column, (label, _) in enumerate(columns, start=1):
        page.cell(14, column, label)
    for row, line in enumerate(sheet.lines, start=15):
        for column, (_, name) in enumerate(columns, start=1):
            text = line[name]
            page.cell(
                row,
                column,
                float(text) if name in ("cartons", "quantity", "net_weight_kg", "gross_weight_kg") else text,
            )
    last = 15 + len(sheet.lines)
    page.cell(last, 1, "TOTAL")
    for column, name in ((5, "packages"), (6, "total_quantity"), (8, "net_weight_kg"), (9, "gross_weight_kg")):
        page.cell(last, column, float(str(head[name])))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue(), {
        "kind": sheet.kind,
        "media_class": "structured",
        "fields": sheet.fields,
        "lines": sheet.lines,
    }


def main() -> None:
    """Build everything."""
    OUT.mkdir(exist_ok=True)
    for old in OUT.iterdir():
        old.unlink()
    rng, grain = random.Random(SEED), np.random.default_rng(SEED)
    with tempfile.TemporaryDirectory() as data_home, sync_playwright() as playwright:
        # The browser finds the Chinese font of the wheel as a user's font, so that no system font is needed.
        (Path(data_home) / "fonts").symlink_to(Path(noto_cjk_sans_otc.FONT_PATH).parent)
        environment = {**os.environ, "XDG_DATA_HOME": data_home}  # noqa: TID251 - passes this process's own on to the browser
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS, env=environment)
        page = browser.new_page()
        for number, (media, sheet) in enumerate(sheets(rng), start=1):
            pdf = printed(page, sheet)
            if media == "digital":
                data, ending = pdf, "pdf"
            else:
                data, ending = (scanned if media == "scan" else photographed)(pdf, rng, grain), "jpg"
            _write(
                f"{number:02d}-{sheet.kind.replace('_', '-')}-{media}",
                ending,
                data,
                {"kind": sheet.kind, "media_class": media, "fields": sheet.fields, "lines": sheet.lines},
            )
        browser.close()
    book, truth = _sheet_book(rng)
    _write("90-packing-list-structured", "xlsx", book, truth)
    _write(
        "91-photo-photo", "jpg", _goods_photo(rng), {"kind": "photo", "media_class": "photo", "fields": {}, "lines": []}
    )


def _write(name: str, ending: str, data: bytes, truth: dict[str, object]) -> None:
    (OUT / f"{name}.{ending}").write_bytes(data)
    (OUT / f"{name}.{ending}.truth.json").write_text(
        json.dumps(truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )


if __name__ == "__main__":
    main()
