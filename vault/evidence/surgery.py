"""Work on foreign bytes: measuring, placing and picturing the papers of others. Runs only in a process that can be killed (`vault.sandbox`).

Arguments and answers are JSON values, as the sandbox needs. Originals are only read. What cannot be opened is answered as such by the
sandbox; the caller gives it a page that says so, since nothing may be silently left out.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import openpyxl
import pikepdf
import pypdfium2
from PIL import Image, ImageOps, ImageSequence

from vault.errors import Unreadable
from vault.intake.sniff import XLSX
from vault.reading.rows import rows_of
from vault.reading.structured import open_structured, structured_type

MAX_SHEET_ROWS: Final = 1_000
MAX_SHEET_COLUMNS: Final = 30
MAX_PICTURE_PX: Final = 2200
"""Longest side of a picture in the reading copy: 200 dpi on A4; the original is in the bag."""
MAX_PIXELS: Final = 120_000_000
PICTURE_QUALITY: Final = 85
_EXIF_ORIENTATION: Final = 0x0112
READABLE_DPI: Final = (200, 170, 150)
"""Steps of a page picture that has to become smaller; below 150 dpi print is no longer legible."""


def measure(path: str) -> dict[str, Any]:
    """Return width and height of each page of a PDF as displayed, in points, and whether the file had to be repaired.

    Raises:
        Unreadable: it cannot be opened, or a page cannot be copied.
    """
    try:
        pdf, repaired = _opened(path)
        with pdf:
            pdf.flatten_annotations("screen")
            return {"sizes": [_displayed_size(page) for page in pdf.pages], "repaired": repaired}
    except (pikepdf.PdfError, ValueError, TypeError) as error:
        msg = f"the PDF cannot be taken apart: {error}"
        raise Unreadable(msg) from error


def _opened(path: str) -> tuple[pikepdf.Pdf, bool]:
    """Return the PDF, and whether its structure had to be rebuilt: then pages or parts of them may be lost."""
    try:
        return pikepdf.open(path, attempt_recovery=False), False
    except pikepdf.PasswordError:
        raise
    except pikepdf.PdfError:
        return pikepdf.open(path), True


def _displayed_size(page: pikepdf.Page) -> list[float]:
    """Return the size; tries the page as it will be placed."""
    box = [float(number) for number in page.cropbox.as_list()]
    width, height = abs(box[2] - box[0]), abs(box[3] - box[1])
    if min(width, height) < 1:
        msg = f"got a page of {width:g} by {height:g} points"
        raise ValueError(msg)
    page.as_form_xobject()
    turned = int(page.obj.get("/Rotate", 0)) % 180 == 90
    return [height, width] if turned else [width, height]


def unseen_content(path: str) -> list[str]:
    """Name what a PDF carries beside what its pages show: ``attachments``, ``layers`` that are off, earlier ``revisions``.

    Raises:
        Unreadable: it cannot be opened, so nobody knows.
    """
    found = []
    try:
        pdf, _ = _opened(path)
        with pdf:
            annotations = [note for page in pdf.pages for note in page.obj.get("/Annots", [])]
            if pdf.attachments or any(note.get("/Subtype") == "/FileAttachment" for note in annotations):
                found.append("attachments")
            root = pdf.Root
            if "/OCProperties" in root and "/D" in root.OCProperties and len(root.OCProperties.D.get("/OFF", [])):
                found.append("layers")
            linearized = pdf.is_linearized
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError) as error:
        msg = f"the PDF cannot be taken apart: {error}"
        raise Unreadable(msg) from error
    # Every revision ends in `startxref`; a linearized file has two from the start (ISO 32000-1, annex F).
    if Path(path).read_bytes().count(b"startxref") > (2 if linearized else 1):
        found.append("revisions")
    return found


def assemble(frames: str, sources: dict[str, str], target: str) -> dict[str, Any]:
    """Put pages into their frames and write the reading copy; return how many pages it has and where each exhibit begins.

    A frame is a link named ``place:E01/3`` (third page of E01); a beginning is a link named ``begin:E01``. The links are removed.
    Annotations of the source, seals among them, are drawn into its page first, as a viewer would show them.
    """
    begins: dict[str, int] = {}
    opened: dict[str, pikepdf.Pdf] = {}
    with pikepdf.open(frames) as pdf:
        for number, page in enumerate(pdf.pages, 1):
            kept = []
            for link in page.obj.get("/Annots", []):
                name = str(link["/A"]["/URI"]) if "/A" in link and "/URI" in link["/A"] else ""
                if name.startswith("begin:"):
                    begins[name[6:]] = number
                elif name.startswith("place:"):
                    exhibit, _, place = name[6:].partition("/")
                    if exhibit not in opened:
                        opened[exhibit], _ = _opened(sources[exhibit])
                        opened[exhibit].flatten_annotations("screen")
                    box = [float(edge) for edge in link["/Rect"]]
                    _place(pdf, page, opened[exhibit].pages[int(place) - 1], pikepdf.Rectangle(*box))
                else:
                    kept.append(link)
            if kept:
                page.obj["/Annots"] = pikepdf.Array(kept)
            elif "/Annots" in page.obj:
                del page.obj["/Annots"]
        pdf.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        total = len(pdf.pages)
    for source in opened.values():
        source.close()
    return {"begins": begins, "pages": total}


def _place(pdf: pikepdf.Pdf, page: pikepdf.Page, source: pikepdf.Page, box: pikepdf.Rectangle) -> None:
    """Draw the source page into the rectangle; fixed names, so that the same papers give the same bytes."""
    form = pdf.copy_foreign(source.as_form_xobject())
    name = page.add_resource(form, pikepdf.Name.XObject, name=pikepdf.Name("/Paper"))
    drawing = page.calc_form_xobject_placement(form, name, box, allow_expand=True)
    page.contents_add(b"q\n", prepend=True)
    page.contents_add(b"Q\n" + drawing)


def picture_pages(path: str, folder: str, stem: str, rotations: list[int]) -> list[list[Any]]:
    """Write each frame of a picture as an upright JPEG; return file name, width, height."""
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    made: list[list[Any]] = []
    try:
        with Image.open(path) as picture:
            for place, frame in enumerate(ImageSequence.Iterator(picture)):
                upright = ImageOps.exif_transpose(frame).convert("RGB")
                turn = rotations[place] if place < len(rotations) else 0
                if turn and frame.getexif().get(_EXIF_ORIENTATION, 1) == 1:
                    upright = upright.rotate(-turn, expand=True)
                upright.thumbnail((MAX_PICTURE_PX, MAX_PICTURE_PX))
                name = f"{stem}-{place + 1}.jpg"
                upright.save(Path(folder) / name, "JPEG", quality=PICTURE_QUALITY)
                made.append([name, upright.width, upright.height])
    except (OSError, ValueError, Image.DecompressionBombError) as error:
        msg = f"the picture cannot be opened: {error}"
        raise Unreadable(msg) from error
    return made


def page_pictures(path: str, folder: str, stem: str, max_bytes: int) -> list[str]:
    """Write each page of a PDF as a JPEG no larger than `max_bytes`, for forms that take pictures only; return the file names."""
    made = []
    try:
        pdf = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        msg = f"the PDF cannot be opened: {error}"
        raise Unreadable(msg) from error
    for place in range(len(pdf)):
        name = f"{stem}_p{place + 1}.jpg"
        for dpi in READABLE_DPI:
            picture = pdf[place].render(scale=dpi / 72).to_pil().convert("RGB")
            if _write_within(picture, Path(folder) / name, max_bytes):
                break
        made.append(name)
    pdf.close()
    return made


def small_pictures(path: str, folder: str, stem: str, max_bytes: int) -> list[str]:
    """Write each frame of a picture as a JPEG no larger than `max_bytes`; return the file names."""
    made: list[str] = []
    for name, width, height in picture_pages(path, folder, f".{stem}", []):
        target = f"{stem}_p{len(made) + 1}.jpg"
        with Image.open(Path(folder) / name) as picture:
            for share in (1.0, 0.8, 0.65):
                smaller = picture.resize((round(width * share), round(height * share)))
                if _write_within(smaller, Path(folder) / target, max_bytes):
                    break
        (Path(folder) / name).unlink()
        made.append(target)
    return made


def _write_within(picture: Image.Image, target: Path, max_bytes: int) -> bool:
    for quality in (88, 75, 60):
        picture.save(target, "JPEG", quality=quality)
        if target.stat().st_size <= max_bytes:
            return True
    return False


def sheets(path: str) -> list[dict[str, Any]]:
    """Return the cells of each sheet of a workbook, or of each page of another file of data, and how many rows or columns were left away."""
    media_type = structured_type(Path(path))
    if media_type is not None and media_type != XLSX:
        return _data_pages(path, media_type)
    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except (OSError, ValueError, KeyError) as error:
        msg = f"the workbook cannot be opened: {error}"
        raise Unreadable(msg) from error
    answer = []
    for sheet in book.worksheets:
        rows: list[list[str]] = []
        cut_rows = 0
        for row in sheet.iter_rows(values_only=True):
            if len(rows) >= MAX_SHEET_ROWS:
                cut_rows += 1
                continue
            rows.append([_cell(value) for value in row])
        width = max((place + 1 for row in rows for place, value in enumerate(row) if value), default=0)
        while rows and not any(rows[-1]):
            rows.pop()
        shown = min(width, MAX_SHEET_COLUMNS)
        cells = [(row + [""] * shown)[:shown] for row in rows]
        answer.append({"name": sheet.title, "rows": cells, "cut_rows": cut_rows, "cut_columns": width - shown})
    book.close()
    return answer


def _data_pages(path: str, media_type: str) -> list[dict[str, Any]]:
    """Return the rows of a file of data as the vault read it."""
    opened = open_structured(Path(path), media_type)
    answer = []
    for number in range(1, opened.pages + 1):
        try:
            page, _ = opened.read(number)
            rows = [list(row) for row in rows_of(page)]
        except Unreadable as error:
            rows = [[f"{error.message}. {error.hint}"]]
        width = max(map(len, rows), default=0)
        shown = min(width, MAX_SHEET_COLUMNS)
        cells = [(row + [""] * shown)[:shown] for row in rows[:MAX_SHEET_ROWS]]
        cut = max(0, len(rows) - MAX_SHEET_ROWS)
        answer.append({"name": str(number), "rows": cells, "cut_rows": cut, "cut_columns": width - shown})
    return answer


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, dt.datetime) and value.time() == dt.time():
        return value.date().isoformat()
    if isinstance(value, float):
        return format(Decimal(repr(value)).normalize(), "f")
    return str(value)
