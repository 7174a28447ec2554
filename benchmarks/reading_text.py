"""How long reading a PDF's text layer takes, against pypdfium2 alone on the same file in the same run.

    python benchmarks/reading_text.py [--pages 50] [--runs 3]

The reference only asks pypdfium2 for the text of each page, in this process. What we add: words with boxes, ruled lines, the test whether the
layer is sound, bar codes, a child process that can be killed, and the way back from it.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

import noto_cjk_sans_otc
import pypdfium2
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
    """Return the pages and the seconds pypdfium2 alone takes for their text."""
    begin = time.perf_counter()
    document = pypdfium2.PdfDocument(path)
    for page in document:
        page.get_textpage().get_text_range()
    return len(document), time.perf_counter() - begin


def ours(path: Path) -> tuple[int, float]:
    """Return the words found and the seconds our reader takes."""
    begin = time.perf_counter()
    reading = read_bytes(path, limits=Limits())
    return sum(len(page.words) for page in reading.pages), time.perf_counter() - begin


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=50)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = paper(Path(folder), options.pages)
        ours(path)  # starts the child
        pages = reference(path)[0]
        bare = min(reference(path)[1] for _ in range(options.runs))
        words, taken = min((ours(path) for _ in range(options.runs)), key=lambda run: run[1])
    print(
        f"text layer: {pages} pages, {words} words: {1000 * taken / pages:.1f} ms a page, "
        f"pypdfium2 alone {1000 * bare / pages:.1f} ms a page, ratio {taken / bare:.1f}"
    )


if __name__ == "__main__":
    main()
