"""Print the odd layouts: `python -m benchmarks.odd.makers.build [--out DIR] [--seed 11]`, with the truth beside each paper."""

from __future__ import annotations

import argparse
import json
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pikepdf
import pypdfium2

from benchmarks.odd.makers import invoices, others, worlds
from benchmarks.odd.makers.deal import Deal, Noted, World, deals

CHROMIUM = (
    "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--no-pdf-header-footer",
)  # fmt: skip
DPI, QUALITY, SKEW_DEGREES, NOISE = 150, 70, 0.5, 3.0
Layout = Callable[[Deal, Noted], str]
LAYOUTS: dict[str, tuple[str, str, World, Layout]] = {
    "portuguese": ("commercial_invoice", "digital", worlds.PORTUGUESE, invoices.portuguese),
    "czech": ("commercial_invoice", "digital", worlds.CZECH, invoices.czech),
    "finnish": ("commercial_invoice", "digital", worlds.FINNISH, invoices.finnish),
    "indonesian": ("commercial_invoice", "scan", worlds.INDONESIAN, invoices.indonesian),
    "greek": ("commercial_invoice", "digital", worlds.GREEK, invoices.greek),
    "codes": ("commercial_invoice", "digital", worlds.ENGLISH, invoices.codes),
    "turkish": ("packing_list", "digital", worlds.TURKISH, others.turkish),
    "stow": ("packing_list", "scan", worlds.ENGLISH, others.stow),
    "romanian": ("certificate_of_origin", "digital", worlds.ROMANIAN, others.romanian),
    "hungarian": ("test_report", "digital", worlds.HUNGARIAN, others.hungarian),
}


def press(html: str, target: Path) -> None:
    """Print a page to PDF; it must be one page."""
    with tempfile.TemporaryDirectory() as folder:
        page, raw = Path(folder) / "page.html", Path(folder) / "page.pdf"
        page.write_text(f"<!doctype html><meta charset=utf-8><style>@page{{size:A4}}</style>{html}", encoding="utf-8")
        subprocess.run(
            [*CHROMIUM, f"--user-data-dir={folder}/profile", f"--print-to-pdf={raw}", str(page)],
            check=True,
            capture_output=True,
        )
        with pikepdf.open(raw) as pdf:
            if len(pdf.pages) != 1:
                raise ValueError(f"{target.name} has {len(pdf.pages)} pages, expected 1")
            for name in tuple(str(key) for key in pdf.docinfo):
                del pdf.docinfo[name]
            pdf.save(target, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)


def scan(source: Path, target: Path, seed: int) -> None:
    """Render the page in grey, a little askew and noisy, as a JPEG."""
    chance = np.random.default_rng(seed)
    with pypdfium2.PdfDocument(source) as pdf:
        grey = pdf[0].render(scale=DPI / 72, grayscale=True).to_numpy()
    grey = grey.reshape(grey.shape[:2])
    height, width = grey.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), float(chance.choice((-SKEW_DEGREES, SKEW_DEGREES))), 1.0)
    askew = cv2.warpAffine(grey, turn, (width, height), flags=cv2.INTER_CUBIC, borderValue=(255,))
    noisy = askew.astype(np.float32) * 0.94 + chance.normal(0, NOISE, askew.shape)
    cv2.imwrite(str(target), np.clip(noisy, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, QUALITY])


def main() -> None:
    """Print each layout as often as there are deals."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parent.parent / "papers")
    parser.add_argument("--seed", type=int, default=11)
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    for name, (kind, media_class, world, layout) in LAYOUTS.items():
        for copy, deal in enumerate(deals(name, world, given.seed), start=1):
            noted = Noted()
            html = layout(deal, noted)
            if media_class == "scan":
                target = given.out / f"{name}-{copy}.jpg"
                with tempfile.TemporaryDirectory() as folder:
                    press(html, Path(folder) / "page.pdf")
                    scan(Path(folder) / "page.pdf", target, given.seed * 100 + copy)
            else:
                target = given.out / f"{name}-{copy}.pdf"
                press(html, target)
            truth = {
                "kind": kind,
                "media_class": media_class,
                "fields": noted.head,
                "further": noted.further,
                "lines": noted.lines,
            }
            target.with_name(f"{target.name}.truth.json").write_text(
                json.dumps(truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
            )


if __name__ == "__main__":
    main()
