"""How much memory a reading process takes at most, over files made to be large: peak resident memory of the child.

    python benchmarks/memory.py [--limit 1200] [FILE...]

Linux only (reads /proc). Each file is opened and its first page read, in the process that reads papers in the vault, which has read a dense scan
before: so the models are in memory. Exits with 1 where any takes more megabytes than the limit.
"""

from __future__ import annotations

import argparse
import io
import math
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import openpyxl
import pikepdf
from fpdf import FPDF
from PIL import Image, ImageDraw

from vault.errors import Unreadable
from vault.reading.reader import Limits
from vault.sandbox.process import Child

WIDE, HIGH = 12_000, 10_000
WORKER = "vault.reading.worker"


def page(wide: int, high: int, mode: str = "RGB") -> Image.Image:
    """Return a picture full of text."""
    tile = Image.new("L", (1200, 1000), 255)
    draw = ImageDraw.Draw(tile)
    for row in range(40):
        draw.text(
            (20, 20 + 24 * row),
            f"{row:02d} Wattle honey 500 g  LXT-{4100 + row}  {row * 12.5:9.2f} USD  " * 2,
            fill=0,
            font_size=18,
        )
    whole = tile.resize((wide, high), Image.Resampling.BILINEAR)
    if mode == "L":
        return whole
    grain = Image.fromarray(np.random.default_rng(3).integers(0, 40, (500, 500), dtype=np.uint8)).resize((wide, high))
    return Image.merge("RGB", (whole, whole, Image.blend(whole, grain, 0.2))).convert(mode)


def saved(folder: Path, name: str, image: Image.Image, form: str, **options: object) -> Path:
    """Write a picture file."""
    path = folder / name
    image.save(path, form, **options)
    return path


def around(folder: Path, name: str, picture: Path) -> Path:
    """Write a PDF around a picture file."""
    pdf = FPDF(format=(210, 175))
    pdf.add_page()
    pdf.image(str(picture), 0, 0, pdf.w, pdf.h)
    path = folder / name
    path.write_bytes(bytes(pdf.output()))
    return path


def huge_page(folder: Path) -> Path:
    """Write a PDF whose page is the largest the standard knows, five metres wide, with many strokes."""
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(14_400, 14_400))
        strokes = "\n".join(f"{n % 14400} 0 m {(n * 7) % 14400} 14400 l S" for n in range(200_000))
        pdf.pages[0].Contents = pdf.make_stream(strokes.encode())
        buffer = io.BytesIO()
        pdf.save(buffer)
    path = folder / "huge-page.pdf"
    path.write_bytes(buffer.getvalue())
    return path


def workbook(folder: Path) -> Path:
    """Write a workbook of 100,000 rows."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in range(100_000):
        sheet.append([row, f"LXT-{row}", "Toasted muesli honey almond", 12, 3.45, row * 3.45])
    path = folder / "large.xlsx"
    book.save(path)
    return path


def files(folder: Path) -> Iterator[Path]:
    """Make the files one after the other; each may be deleted when the next is asked for."""
    colour = page(WIDE, HIGH)
    yield saved(folder, "photo-120-megapixels.jpg", colour, "JPEG", quality=80)
    yield saved(folder, "progressive-120-megapixels.jpg", colour, "JPEG", quality=80, progressive=True)
    yield saved(folder, "colour-120-megapixels.png", colour, "PNG", compress_level=1)
    yield saved(folder, "colour-120-megapixels.tif", colour, "TIFF", compression="tiff_lzw")
    yield around(folder, "colour-120-megapixels.pdf", saved(folder, "inside.jpg", colour, "JPEG", quality=80))
    yield saved(
        folder,
        "transparent-100-megapixels.png",
        colour.resize((10_000, 10_000)).convert("RGBA"),
        "PNG",
        compress_level=1,
    )
    yield saved(folder, "press-120-megapixels.tif", colour.convert("CMYK"), "TIFF")
    yield saved(folder, "webp-43-megapixels.webp", colour.resize((7_200, 6_000)), "WEBP", quality=70, method=0)
    del colour
    grey = page(WIDE, HIGH, "L")
    yield saved(folder, "fax-120-megapixels.tif", grey.convert("1"), "TIFF", compression="group4")
    yield around(folder, "grey-120-megapixels.pdf", saved(folder, "inside.png", grey, "PNG", compress_level=1))
    sixteen = Image.fromarray(np.asarray(grey).astype(np.uint16) * 257)
    yield saved(folder, "sixteen-bits-120-megapixels.png", sixteen, "PNG", compress_level=1)
    del grey, sixteen
    yield huge_page(folder)
    yield workbook(folder)


def peak_mb(process_id: int) -> float:
    """Return the most resident memory the process ever had, in MiB."""
    for line in Path(f"/proc/{process_id}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return 0.0


def measure(path: Path, before: Path) -> tuple[float, float, str]:
    """Return the peak of a child that reads the file after another, the seconds the file took, and how it ended."""
    limits = Limits()
    with Child(memory_mb=limits.memory_mb) as child:
        ask(child, before, limits)
        begin = time.perf_counter()
        how = "read"
        try:
            ask(child, path, limits)
        except Unreadable as error:
            how = f"refused ({error.facts.get('reason')})"
        process_id = child.process_id
        peak = peak_mb(process_id) if process_id is not None else math.nan
        return peak, time.perf_counter() - begin, how


def ask(child: Child, path: Path, limits: Limits) -> None:
    """Let the child open a file and read its first page."""
    child.call(f"{WORKER}:open_file", {"path": str(path)}, seconds=limits.page_seconds)
    asked = {"path": str(path), "number": 1, "max_pixels": limits.max_pixels, "threads": limits.threads}
    child.call(f"{WORKER}:read_page", asked, seconds=limits.page_seconds)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--limit", type=float, default=1200, help="MiB")
    options = parser.parse_args()
    Image.MAX_IMAGE_PIXELS = None
    worst = 0.0
    ended = 0
    with tempfile.TemporaryDirectory() as folder:
        before = saved(Path(folder), "dense.png", page(3000, 2500).resize((2000, 1667)), "PNG")
        source: Callable[[], Iterator[Path]] = (
            (lambda: iter(options.files)) if options.files else (lambda: files(Path(folder)))
        )
        for path in source():
            peak, taken, how = measure(path, before)
            ended += math.isnan(peak)
            worst = max(worst, peak)
            print(f"memory: {path.name}: {how}, at most {peak:.0f} MiB, {taken:.1f} s", flush=True)
    print(f"memory: at most {worst:.0f} MiB over all files, limit {options.limit:.0f}; processes that broke: {ended}")
    sys.exit(1 if worst > options.limit or ended else 0)


if __name__ == "__main__":
    main()
