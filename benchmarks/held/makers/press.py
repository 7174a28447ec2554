"""Print HTML to PDF, pictures to scans, faxes and photographs.

Must not know what stands on a paper.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import tempfile
from pathlib import Path
from random import Random

import cv2
import numpy as np
import numpy.typing as npt
import pikepdf
import pypdfium2
from PIL import Image

from benchmarks.held.makers.paper import Paper

Pixels = npt.NDArray[np.uint8]
MOST_BYTES = 195_000
_FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-pdf-header-footer",
    "--allow-file-access-from-files",
]
FAMILIES = {
    "arimo": "Arimo, Arial, 'Noto Sans SC', 'Noto Sans CJK SC', 'DejaVu Sans'",
    "tinos": "Tinos, 'Times New Roman', 'Noto Serif SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'DejaVu Serif'",
    "cousine": "Cousine, 'Courier New', 'Noto Sans Mono CJK SC', 'DejaVu Sans Mono'",
    "roboto": "HeldRoboto, 'Noto Sans SC', 'Noto Sans CJK SC', 'DejaVu Sans'",
    "lato": "HeldLato, 'Noto Sans SC', 'Noto Sans CJK SC', 'DejaVu Sans'",
    "caladea": "HeldCaladea, 'Noto Serif SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'DejaVu Serif'",
    "serifpro": "HeldSerif, 'Noto Serif SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'DejaVu Serif'",
    "sanspro": "HeldSans, 'Noto Sans SC', 'Noto Sans CJK SC', 'DejaVu Sans'",
    "dejavu": "'DejaVu Sans', 'Noto Sans SC', 'Noto Sans CJK SC'",
    "condensed": "'DejaVu Sans Condensed', 'Noto Sans SC', 'Noto Sans CJK SC'",
    "song": "Tinos, 'Noto Serif SC', 'Noto Sans SC', 'Noto Sans CJK SC'",
    "hei": "Arimo, 'Noto Sans SC', 'Noto Sans CJK SC'",
    "tc": "'Noto Sans TC', 'Noto Sans CJK TC', Arimo",
    "jp": "'Noto Sans JP', 'Noto Sans CJK JP', Arimo",
    "kr": "'Noto Sans KR', 'Noto Sans SC', 'Noto Sans CJK KR', Arimo",
}
_ASIAN = {
    "hei": ("noto-sans-sc",),
    "song": ("noto-serif-sc",),
    "tinos": ("noto-serif-sc",),
    "caladea": ("noto-serif-sc",),
    "serifpro": ("noto-serif-sc",),
    "tc": ("noto-sans-tc",),
    "jp": ("noto-sans-jp",),
    "kr": ("noto-sans-kr", "noto-sans-sc"),
}
_FACES = {
    "HeldRoboto": "font_roboto/files/Roboto-{}.ttf",
    "HeldLato": "font_lato/files/Lato-{}.ttf",
    "HeldCaladea": "font_caladea/files/Caladea-{}.ttf",
    "HeldSerif": "font_source_serif_pro/files/SourceSerifPro-{}.ttf",
    "HeldSans": "font_source_sans_pro/files/SourceSansPro-{}.ttf",
}


def whole_page(paper: Paper, body: str, fonts: Path) -> str:
    """Return the HTML of a paper with its fonts and page size."""
    links = "".join(
        f'<link rel="stylesheet" href="file://{fonts}/{family}/{weight}.css">'
        for family in ("arimo", "tinos", "cousine", *_ASIAN.get(paper.font, _ASIAN["hei"]))
        for weight in (400, 700)
    )
    faces = "".join(
        f"@font-face{{font-family:{name};font-weight:{weight};src:url(file://{fonts}/py/{path.format(word)})}}"
        for name, path in _FACES.items()
        for weight, word in ((400, "Regular"), (700, "Bold"))
    )
    return (
        f"<!doctype html><html lang='{paper.lang}'><head><meta charset='utf-8'>{links}<style>{faces}"
        f"@page{{size:{paper.page};margin:{paper.margin}}}*{{box-sizing:border-box}}"
        f"body{{margin:0;font:{paper.size}/1.35 {FAMILIES[paper.font]};color:#111}}"
        "table{border-collapse:collapse;width:100%}td,th{vertical-align:top;text-align:left;padding:2px 4px}"
        "tr{page-break-inside:avoid}.r{text-align:right}.c{text-align:center}.b{font-weight:700}"
        f".g td,.g th{{border:1px solid #333}}h1,h2,h3,p{{margin:0}}.row{{display:flex}}{paper.css}</style></head>"
        f"<body>{body}</body></html>"
    )


def pdf_of(paper: Paper, body: str, fonts: Path) -> bytes:
    """Print one paper."""
    chromium = shutil.which("chromium")
    if chromium is None:
        raise FileNotFoundError("got no chromium on the path, expected one to print the papers with")
    with tempfile.TemporaryDirectory() as folder:
        page, out = Path(folder) / "p.html", Path(folder) / "p.pdf"
        page.write_text(whole_page(paper, body, fonts), encoding="utf-8")
        command = [chromium, *_FLAGS, "--virtual-time-budget=4000", f"--print-to-pdf={out}", f"file://{page}"]
        subprocess.run(command, check=True, capture_output=True, timeout=90)
        return settled(out.read_bytes())


def settled(data: bytes) -> bytes:
    """Take the time of printing out of a PDF, so that it comes out the same again."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for name in ("/CreationDate", "/ModDate"):
            if name in pdf.docinfo:
                del pdf.docinfo[name]
        out = io.BytesIO()
        pdf.save(
            out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate, recompress_flate=True
        )
        return out.getvalue()


def joined(pdfs: list[bytes]) -> tuple[bytes, list[list[int]]]:
    """Put several papers in one file; returns also the pages of each."""
    whole, pages, at = pikepdf.new(), [], 0
    for one in pdfs:
        with pikepdf.open(io.BytesIO(one)) as pdf:
            whole.pages.extend(pdf.pages)
            pages.append(list(range(at + 1, at + len(pdf.pages) + 1)))
            at += len(pdf.pages)
    out = io.BytesIO()
    whole.save(out, deterministic_id=True)
    return out.getvalue(), pages


def pictures(pdf: bytes, dpi: int) -> list[Pixels]:
    """Render every page in grey or colour as it is."""
    document = pypdfium2.PdfDocument(pdf)
    return [np.asarray(page.render(scale=dpi / 72).to_pil().convert("RGB")) for page in document]


def jpeg(picture: Pixels, best: int, least: int, most: int = MOST_BYTES - 1500) -> bytes:
    """Write a JPEG of no more than the size allowed: first less quality, then fewer pixels."""
    quality, image = best, Image.fromarray(picture)
    while True:
        out = io.BytesIO()
        image.save(out, "JPEG", quality=quality)
        if out.tell() <= most:
            return out.getvalue()
        if quality - 4 >= least:
            quality -= 4
        else:
            image = image.resize((int(image.width * 0.94), int(image.height * 0.94)), Image.Resampling.LANCZOS)


def _rotated(picture: Pixels, degrees: float, fill: int = 252) -> Pixels:
    height, width = picture.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1)
    return np.asarray(
        cv2.warpAffine(picture, matrix, (width, height), flags=cv2.INTER_AREA, borderValue=(fill, fill, fill)), np.uint8
    )


def scanned(picture: Pixels, rng: Random, *, colour: bool = False) -> Pixels:
    """Lay a page on a flat-bed scanner: a little askew, softened, grey, with dust."""
    page = _rotated(picture, rng.uniform(-0.9, 0.9))
    if not colour:
        page = np.asarray(cv2.cvtColor(page, cv2.COLOR_RGB2GRAY), np.uint8)
    page = np.asarray(cv2.GaussianBlur(page, (0, 0), rng.uniform(0.45, 0.85)), np.uint8)
    noise = np.random.default_rng(rng.randrange(1 << 30)).normal(0, rng.uniform(1, 3), page.shape)
    low, high = rng.uniform(0, 45), rng.uniform(240, 255)
    tinted = np.clip(low + page.astype(np.float32) * (high - low) / 255 + noise, 0, 255).astype(np.uint8)
    for _ in range(rng.randrange(12)):
        at = (rng.randrange(page.shape[1]), rng.randrange(page.shape[0]))
        cv2.circle(tinted, at, rng.choice((1, 1, 2)), (90, 90, 90), -1)
    return tinted


def faxed(picture: Pixels, rng: Random) -> Image.Image:
    """Send a page by fax: one bit, ragged edges, some specks and a faint line."""
    grey = np.asarray(cv2.cvtColor(_rotated(picture, rng.uniform(-0.7, 0.7), 255), cv2.COLOR_RGB2GRAY), np.uint8)
    grey = np.asarray(cv2.GaussianBlur(grey, (0, 0), 0.7), np.uint8)
    noise = np.random.default_rng(rng.randrange(1 << 30)).normal(0, 14, grey.shape)
    bits = np.asarray((grey.astype(np.float32) + noise > rng.uniform(140, 170)) * 255, np.uint8)
    for _ in range(rng.randrange(60, 160)):
        at = (rng.randrange(bits.shape[1]), rng.randrange(bits.shape[0]))
        cv2.circle(bits, at, 1, 0, -1)
    return Image.fromarray(bits).convert("1")


def photographed(picture: Pixels, rng: Random, *, turns: int = 0) -> Pixels:
    """Photograph a page with a phone: perspective, a shadow, a table behind, uneven light."""
    dice = np.random.default_rng(rng.randrange(1 << 30))
    height, width = picture.shape[:2]
    border = int(width * rng.uniform(0.05, 0.12))
    size = (width + 2 * border, height + 2 * border)
    base = np.array([rng.randrange(70, 170), rng.randrange(60, 140), rng.randrange(50, 120)], np.float32)
    grain = cv2.GaussianBlur(dice.normal(0, 40, (size[1] // 8, size[0] // 8)).astype(np.float32), (0, 0), 3)
    ground = np.clip(base + cv2.resize(grain, size)[..., None], 0, 255)
    tilt = width * 0.035

    def corner(x: float, y: float) -> list[float]:
        return [x + rng.uniform(-tilt, tilt), y + rng.uniform(-tilt, tilt)]

    here = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    there = np.array(
        [
            corner(border, border),
            corner(border + width, border),
            corner(border + width, border + height),
            corner(border, border + height),
        ],
        np.float32,
    )
    matrix = cv2.getPerspectiveTransform(here, there)
    laid = cv2.warpPerspective(picture, matrix, size, flags=cv2.INTER_AREA).astype(np.float32)
    mask = (
        cv2.warpPerspective(np.full((height, width), 255, np.uint8), matrix, size).astype(np.float32)[..., None] / 255
    )
    shot = laid * mask + ground * (1 - mask)
    rows, columns = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    angle = rng.uniform(0, 6.28)
    slope = (columns / size[0] - 0.5) * np.cos(angle) + (rows / size[1] - 0.5) * np.sin(angle)
    light = 0.86 + rng.uniform(0.12, 0.3) * slope
    edge = rng.uniform(-0.25, 0.25)
    shadow = 1 - rng.uniform(0.12, 0.36) / (1 + np.exp(-(slope - edge) * rng.uniform(14, 40)))
    tint = np.array([1.0, rng.uniform(0.95, 1), rng.uniform(0.84, 0.97)], np.float32)
    shot = shot * (light * shadow)[..., None] * tint
    shot = cv2.GaussianBlur(shot, (0, 0), rng.uniform(0.45, 0.9)) + dice.normal(0, 2.0, shot.shape)
    return np.ascontiguousarray(np.rot90(np.clip(shot, 0, 255).astype(np.uint8), turns))


def picture_pdf(pages: list[bytes], dpi: int) -> bytes:
    """Put JPEG pages in a PDF as a copier does, without any text."""
    pdf = pikepdf.new()
    for data in pages:
        image = Image.open(io.BytesIO(data))
        width, height = image.width * 72 / dpi, image.height * 72 / dpi
        stream = pdf.make_stream(
            data,
            Type=pikepdf.Name.XObject,
            Subtype=pikepdf.Name.Image,
            Width=image.width,
            Height=image.height,
            ColorSpace=pikepdf.Name.DeviceGray if image.mode == "L" else pikepdf.Name.DeviceRGB,
            BitsPerComponent=8,
            Filter=pikepdf.Name.DCTDecode,
        )
        page = pdf.add_blank_page(page_size=(width, height))
        page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=stream))
        page.obj.Contents = pdf.make_stream(f"q {width:.2f} 0 0 {height:.2f} 0 0 cm /Im0 Do Q".encode())
    out = io.BytesIO()
    pdf.save(out, deterministic_id=True)
    return out.getvalue()


def fax_tiff(pages: list[Image.Image], dpi: int) -> bytes:
    """Put one-bit pages in one TIFF."""
    out = io.BytesIO()
    pages[0].save(out, "TIFF", compression="group4", save_all=True, append_images=pages[1:], dpi=(dpi, dpi))
    return out.getvalue()
