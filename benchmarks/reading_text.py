"""How long reading a PDF's text layer takes, against pypdfium2's own words and lines of the same file in the same run.

    python benchmarks/reading_text.py [--pages 50] [--runs 3]

The reference, in this process, asks pypdfium2 for what a reader of papers needs and no more: each page's text, the box of every character, put
together to words at white space, and the corner points of every drawn path. What we add: letters placed as the page is displayed, words parted at
gaps, lines joined and bar codes left out, the test whether the layer is sound and seen, a child process that can be killed, and the way back from it.
Runs of both alternate, the fastest of each counts.
"""

from __future__ import annotations

import argparse
import ctypes
import tempfile
import time
from pathlib import Path

import noto_cjk_sans_otc
import pypdfium2
import pypdfium2.raw as raw
import typst

from vault.reading.reader import Limits, read_bytes

ROW = "[{n}], [WTM-{n}], [Toasted muesli honey almond], [烘烤谷物麦片 蜂蜜杏仁], [{q} BAG], [{p}]"


def paper(folder: Path, pages: int) -> Path:
    """Write a PDF of ruled tables in English and Chinese, about 390 words a page."""
    rows = ",\n".join(ROW.format(n=1000 + n, q=12 * n, p=f"{n * 1.37:.2f}") for n in range(1, pages * 38))
    source = folder / "tables.typ"
    source.write_text(
        f'#set page("a4", margin: 15mm)\n#set text(font: "Noto Sans CJK SC", size: 8pt)\n#table(columns: 6,\n{rows})\n',
        encoding="utf-8",
    )
    made = folder / "tables.pdf"
    fonts = [str(Path(noto_cjk_sans_otc.FONT_PATH).parent)]
    typst.compile(str(source), output=str(made), font_paths=fonts, ignore_system_fonts=True)
    return made


def reference(path: Path) -> tuple[int, float]:
    """Return the pages and the seconds pypdfium2 alone takes for their words with boxes and their lines."""
    begin = time.perf_counter()
    document = pypdfium2.PdfDocument(path)
    for page in document:
        bare_words(page)
        bare_lines(page)
    return len(document), time.perf_counter() - begin


def bare_words(page: pypdfium2.PdfPage) -> list[tuple[str, float, float, float, float]]:
    """Return the words of a page in the order of the file, with their boxes."""
    layer = page.get_textpage()
    text = layer.get_text_range()
    words: list[tuple[str, float, float, float, float]] = []
    start = 0
    boxes: list[tuple[float, float, float, float]] = []
    for index, letter in enumerate(text):
        if not letter.isspace():
            if not boxes:
                start = index
            boxes.append(layer.get_charbox(index))
        elif boxes:
            lefts, bottoms, rights, tops = zip(*boxes, strict=True)
            words.append((text[start:index], min(lefts), min(bottoms), max(rights), max(tops)))
            boxes = []
    return words


def bare_lines(page: pypdfium2.PdfPage) -> list[tuple[float, float]]:
    """Return the corner points of the page's drawn paths."""
    points = []
    x, y = ctypes.c_float(), ctypes.c_float()
    for drawn in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH]):
        for index in range(raw.FPDFPath_CountSegments(drawn)):
            raw.FPDFPathSegment_GetPoint(raw.FPDFPath_GetPathSegment(drawn, index), x, y)
            points.append((x.value, y.value))
    return points


def ours(path: Path) -> tuple[int, float]:
    """Return the words found and the seconds our reader takes."""
    begin = time.perf_counter()
    reading = read_bytes(path, limits=Limits())
    return sum(len(page.words) for page in reading.pages), time.perf_counter() - begin


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=50)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = paper(Path(folder), options.pages)
        ours(path)  # starts the child
        pages = reference(path)[0]
        both = [(reference(path)[1], ours(path)) for _ in range(options.runs)]
    bare = min(alone for alone, _ in both)
    words, taken = min((own for _, own in both), key=lambda run: run[1])
    print(
        f"text layer: {pages} pages, {words} words: {1000 * taken / pages:.1f} ms a page, "
        f"pypdfium2's words and lines {1000 * bare / pages:.1f} ms a page, ratio {taken / bare:.1f}"
    )


if __name__ == "__main__":
    main()
