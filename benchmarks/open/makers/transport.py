"""Makes the open papers of `benchmarks/open/transport`: `python -m benchmarks.open.makers.transport`.

Each design is drawn from several seeds; a few are worn to scans, photographs and faxes. `kept/` is the half nobody looks at while tuning.
"""

from __future__ import annotations

import io
import json
import random
from pathlib import Path

import pikepdf
import pypdfium2
from PIL import Image
from playwright.sync_api import sync_playwright

from benchmarks.open.makers import transport_carriage, transport_customs, transport_more, transport_origin
from benchmarks.open.makers.transport_forms import Maker
from sample_docs import degrade

OUT = Path(__file__).resolve().parent.parent / "transport"
MAKERS: dict[str, Maker] = {
    **transport_carriage.MAKERS,
    **transport_origin.MAKERS,
    **transport_customs.MAKERS,
    **transport_more.MAKERS,
}
PER_DESIGN = {
    "sad": 6,
    "h1": 5,
    "summary": 6,
    "co-chinese": 2,
    "co-chamber": 2,
    "awb-list": 2,
    "release": 2,
    "entry-new": 2,
    "awb-flow": 2,
}
WORN = {
    "bl-zh": "photo",
    "awb-iata": "scan",
    "co-form-a": "scan",
    "entry": "fax",
    "sad": "scan",
    "summary": "scan",
    "bl-block": "photo",
    "items": "scan",
    "co-europe": "photo",
}


def worn(page: bytes, medium: str, seed: int) -> bytes:
    """Return a page as a scan, a photograph or a fax shows it."""
    picture = pypdfium2.PdfDocument(page)[0].render(scale=150 / 72).to_pil()
    rng = random.Random(seed)
    wear = degrade.random_wear(rng, photo=medium == "photo")
    image: Image.Image = degrade.photo(picture, wear, seed) if medium == "photo" else degrade.scan(picture, wear, seed)
    if medium == "fax":
        image = image.convert("L").resize((1240, 1754)).point(lambda p: 255 if p > 140 else 0).convert("L")
    target = io.BytesIO()
    image.convert("L").save(target, "JPEG", quality=36)
    return target.getvalue()


def small(pdf: bytes) -> bytes:
    """Return a PDF with everything in it packed."""
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        # The hour of printing would make every run's papers differ.
        if "/Info" in opened.trailer:
            del opened.trailer["/Info"]
        opened.save(
            target, object_stream_mode=pikepdf.ObjectStreamMode.generate, recompress_flate=True, deterministic_id=True
        )
    return target.getvalue()


def main() -> None:
    """Draw every paper."""
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page()
        for number, (design, make) in enumerate(MAKERS.items()):
            count = PER_DESIGN.get(design, 4)
            for seed in range(count):
                folder = OUT / ("tuned" if seed % 2 == 0 else "kept")
                folder.mkdir(parents=True, exist_ok=True)
                text, told = make(random.Random(7919 * (number + 1) + seed))
                page.set_content(text)
                pdf = page.pdf(prefer_css_page_size=True, print_background=True)
                name = f"{design}-{seed + 1}.pdf"
                if seed >= count - 2 and design in WORN:
                    name, pdf = name.replace(".pdf", ".jpg"), worn(pdf, WORN[design], seed + 31 * number)
                    told["media_class"] = "photo" if WORN[design] == "photo" else "scan"
                (folder / name).write_bytes(pdf if name.endswith("jpg") else small(pdf))
                (folder / f"{name}.truth.json").write_text(
                    json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8"
                )
        browser.close()


if __name__ == "__main__":
    main()
