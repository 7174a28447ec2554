"""How long reading a scanned page takes and how many characters it gets wrong, against the bare engine on the same picture in the same run.

    python benchmarks/ocr.py [--runs 2]

The reference is RapidOCR as its documentation calls it, with the line classifier off and the same number of threads. What we add: orientation,
levelling, ruled lines, bar codes, word boxes, the look for unread ink, a child process. No word of these pages is doubtful, so no second reader is
asked. Runs of both alternate, the fastest of each counts. On a page askew or turned the bare engine's error rate is mostly the order of its
boxes, since nothing levels them: compare characters on the upright page, times on all.
Three pictures of one page: upright, askew by 1.5 degrees, turned by 90.
"""

from __future__ import annotations

import argparse
import io
import tempfile
import time
import unicodedata
from pathlib import Path
from typing import Any

import noto_cjk_sans_otc
import numpy as np
import pypdfium2
import typst
from PIL import Image
from rapidfuzz.distance import Levenshtein
from rapidocr import RapidOCR

from vault.reading.page import Word
from vault.reading.reader import Limits, read_bytes

THREADS = 2
ROWS = [
    (f"{n}", f"LXT-{4100 + 7 * n}", "Stoneground oat porridge", "石磨燕麦粥", f"{48 * n}", f"{n * 3.45:.2f}")
    for n in range(1, 19)
]


def page(folder: Path) -> Image.Image:
    """Return a picture of a ruled table in two languages at 200 dpi."""
    cells = ", ".join(f"[{cell}]" for row in ROWS for cell in row)
    source = folder / "table.typ"
    source.write_text(
        f'#set page("a4")\n#set text(font: "Noto Sans CJK SC", size: 10pt)\n#table(columns: 6, {cells})\n',
        encoding="utf-8",
    )
    fonts = [str(Path(noto_cjk_sans_otc.FONT_PATH).parent)]
    made = typst.compile(str(source), font_paths=fonts, ignore_system_fonts=True)
    document = pypdfium2.PdfDocument(io.BytesIO(made))
    picture: Image.Image = document[0].render(scale=200 / 72).to_pil().convert("L")
    noisy = np.asarray(picture, dtype=np.float32) + np.random.default_rng(7).normal(
        0, 8, (picture.height, picture.width)
    )
    return Image.fromarray(np.clip(noisy, 0, 255).astype(np.uint8))


def plain(text: str) -> str:
    """Return the characters that count: no white space, one width."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def error_rate(found: list[tuple[float, float, str]]) -> float:
    """Return edits a character of the truth, the pieces put in rows by their middles."""
    rows: list[list[tuple[float, float, str]]] = []
    for piece in sorted(found):
        if rows and abs(piece[0] - rows[-1][0][0]) < 0.008:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    text = plain("".join(piece[2] for row in rows for piece in sorted(row, key=lambda piece: piece[1])))
    truth = plain("".join(cell for row in ROWS for cell in row))
    return Levenshtein.distance(text, truth) / len(truth)


def bare(engine: RapidOCR, picture: Image.Image) -> tuple[float, float]:
    """Return seconds and error rate of the engine alone."""
    pixels = np.asarray(picture.convert("RGB"))
    begin = time.perf_counter()
    said: Any = engine(pixels)  # the class of the answer depends on the call
    taken = time.perf_counter() - begin
    boxes = said.boxes if said.boxes is not None else []
    found = [
        (float(box[:, 1].mean()) / picture.height, float(box[:, 0].min()) / picture.width, text)
        for box, text in zip(boxes, said.txts or (), strict=True)
    ]
    return taken, error_rate(found)


def ours(path: Path) -> tuple[float, float]:
    """Return seconds and error rate of our reader."""
    begin = time.perf_counter()
    reading = read_bytes(path, limits=Limits(threads=THREADS))
    taken = time.perf_counter() - begin
    words: tuple[Word, ...] = reading.pages[0].words
    return taken, error_rate([(word.box.center[1], word.box.x0, word.text) for word in words])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    engine = RapidOCR(params={"Global.use_cls": False, "EngineConfig.onnxruntime.intra_op_num_threads": THREADS})
    with tempfile.TemporaryDirectory() as folder:
        upright = page(Path(folder))
        pictures = {
            "upright": upright,
            "askew by 1.5 degrees": upright.rotate(1.5, fillcolor=255, resample=Image.Resampling.BICUBIC),
            "turned by 90 degrees": upright.rotate(90, expand=True),
        }
        ratios: list[float] = []
        for number, (name, picture) in enumerate(pictures.items()):
            path = Path(folder) / f"page-{number}.png"
            picture.save(path)
            ours(path)  # loads the models in the child
            bare(engine, picture)
            both = [(ours(path), bare(engine, picture)) for _ in range(options.runs)]
            own, alone = min(pair[0] for pair in both), min(pair[1] for pair in both)
            ratios.append(own[0] / alone[0])
            print(
                f"OCR, {name}: {own[0]:.2f} s and {100 * own[1]:.2f} % of characters wrong; bare RapidOCR {alone[0]:.2f} s and "
                f"{100 * alone[1]:.2f} %; ratio of time {own[0] / alone[0]:.2f}"
            )
        print(f"OCR, a page on average: ratio of time {sum(ratios) / len(ratios):.2f}")


if __name__ == "__main__":
    main()
