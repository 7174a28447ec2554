"""Whatever bytes come in, reading answers or refuses within its limits: nothing crashes the reader, hangs it, or passes in silence.

Sound files of every kind are damaged: cut off, bits turned, pieces overwritten, swapped, repeated, numbers blown up. A few examples in the usual
run, hundreds with `--full`.
"""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from fpdf import FPDF
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from vault.errors import Unreadable, VaultError
from vault.intake.unpack import Budget, members_of, open_zip
from vault.reading.reader import Limits, read_bytes

LIMITS = Limits(max_pages=3, page_seconds=40, memory_mb=3072, max_pixels=20_000_000, threads=1)
REASONS = {"empty", "unsupported", "encrypted", "broken", "bomb", "pixels", "crash", "timeout", "memory", "error"}

Seeds = dict[str, bytes]


def text_pdf() -> bytes:
    pdf = FPDF(format=(148, 210))
    pdf.set_compression(False)
    for _ in range(2):
        pdf.add_page()
        pdf.set_font("helvetica", size=10)
        for row in range(20):
            pdf.text(10, 20 + 6 * row, f"{row} LXT-{4100 + row} Toasted muesli 120 PCS 12.50 1500.00")
            pdf.line(10, 22 + 6 * row, 130, 22 + 6 * row)
    return bytes(pdf.output())


def note() -> Image.Image:
    image = Image.new("RGB", (420, 90), "white")
    draw = ImageDraw.Draw(image)
    draw.text((10, 10), "Invoice TNX-26-0714", fill="black", font_size=22)
    draw.text((10, 50), "Total 2213.50 USD", fill="black", font_size=22)
    return image


def picture(form: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    note().save(buffer, form, **options)
    return buffer.getvalue()


def picture_pdf() -> bytes:
    pdf = FPDF(format=(140, 30))
    pdf.add_page()
    pdf.image(note(), 0, 0, 140, 30)
    return bytes(pdf.output())


def workbook() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in range(12):
        sheet.append([row, f"LXT-{row}", "Toasted muesli", 12, 3.45, "=D1*E1"])
    sheet.merge_cells("A2:B3")
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def packed(*members: tuple[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return buffer.getvalue()


INVOICE_XML = (
    b'<?xml version="1.0" encoding="UTF-8"?><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" '
    b'xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><cbc:ID>TNX-26-0714</cbc:ID>'
    b"<cbc:IssueDate>2026-03-09</cbc:IssueDate><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode></Invoice>"
)
CSV = b"SKU,Description,Quantity,Price\n" + b"".join(b"LXT-%d,Toasted muesli,%d,3.45\n" % (n, n) for n in range(20))
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
DOCX = packed(
    ("[Content_Types].xml", f'<?xml version="1.0"?><Types xmlns="{TYPES}"/>'.encode()),
    (
        "word/document.xml",
        f'<?xml version="1.0"?><w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>Packing list TNX-26-0714</w:t></w:r></w:p>'
        "</w:body></w:document>".encode(),
    ),
)

PARSED: Seeds = {
    "text pdf": text_pdf(),
    "workbook": workbook(),
    "xml": INVOICE_XML,
    "csv": CSV,
    "docx": DOCX,
}
SEEN: Seeds = {
    "picture pdf": picture_pdf(),
    "png": picture("PNG"),
    "jpeg": picture("JPEG", quality=80),
    "tiff": picture("TIFF", compression="tiff_lzw"),
    "webp": picture("WEBP"),
    "heic": (Path(__file__).parent / "papers" / "packing-list.heic").read_bytes(),
}


def damaged(data: bytes, seed: int) -> bytes:
    """Return the bytes after one to four kinds of damage, drawn from the seed."""
    chance = random.Random(seed)
    for _ in range(chance.randint(1, 4)):
        data = chance.choice(DAMAGE)(bytearray(data), chance)
        if not data:
            break
    return data


def cut_off(data: bytearray, chance: random.Random) -> bytes:
    return bytes(data[: chance.randrange(len(data) + 1)])


def bits_turned(data: bytearray, chance: random.Random) -> bytes:
    for _ in range(chance.choice((1, 8, 64))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def overwritten(data: bytearray, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    length = min(len(data) - start, chance.choice((1, 16, 300)))
    data[start : start + length] = bytes(chance.randrange(256) for _ in range(length))
    return bytes(data)


def swapped(data: bytearray, chance: random.Random) -> bytes:
    a, b, c = sorted(chance.randrange(len(data) + 1) for _ in range(3))
    return bytes(data[:a] + data[b:c] + data[a:b] + data[c:])


def repeated(data: bytearray, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    piece = bytes(data[start : start + chance.choice((4, 200, 3000))])
    return bytes(data[:start]) + piece * chance.randint(2, 30) + bytes(data[start:])


def numbers_blown_up(data: bytearray, chance: random.Random) -> bytes:
    found = list(re.finditer(rb"\d+", bytes(data)))
    for match in chance.sample(found, min(len(found), chance.choice((1, 5)))):
        huge = chance.choice((b"0", b"-1", b"99999999", b"4294967295", b"1e38"))[: len(match.group())]
        data[match.start() : match.end()] = huge.rjust(len(match.group()), b"0")
    return bytes(data)


def objects_swapped(data: bytearray, chance: random.Random) -> bytes:
    """Exchange the bodies of two PDF objects; elsewhere nothing."""
    found = list(re.finditer(rb"(?s)\d+ 0 obj(.*?)endobj", bytes(data)))
    if len(found) < 2:
        return bytes(data)
    one, two = sorted(chance.sample(found, 2), key=lambda match: match.start())
    return (
        bytes(data[: one.start(1)])
        + two.group(1)
        + bytes(data[one.end(1) : two.start(1)])
        + one.group(1)
        + bytes(data[two.end(1) :])
    )


DAMAGE: tuple[Callable[[bytearray, random.Random], bytes], ...] = (
    cut_off, bits_turned, overwritten, swapped, repeated, numbers_blown_up, objects_swapped,
)  # fmt: skip


def answered_or_refused(path: Path, data: bytes) -> None:
    """Read the bytes; whatever they are, every page says something, or the file is refused with a reason that is known."""
    path.write_bytes(data)
    try:
        reading = read_bytes(path, limits=LIMITS)
    except Unreadable as error:
        refused = error
    else:
        refused = None
    if refused is not None:
        assert refused.facts.get("reason") in REASONS
        assert refused.message
        return
    told = {warned.page for warned in reading.warnings}
    assert reading.pages
    assert [page.number for page in reading.pages] == list(range(1, len(reading.pages) + 1))
    assert all(page.words or page.number in told or page.number > LIMITS.max_pages for page in reading.pages)


def some(examples: int) -> settings:
    return settings(
        max_examples=examples,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )


@pytest.mark.parametrize("kind", PARSED)
@some(12)
@given(seed=st.integers(0, 2**32))
def test_damaged_papers_are_answered_or_refused(tmp_path: Path, kind: str, seed: int) -> None:
    answered_or_refused(tmp_path / "paper", damaged(PARSED[kind], seed))


@pytest.mark.ocr
@pytest.mark.parametrize("kind", SEEN)
@some(4)
@given(seed=st.integers(0, 2**32))
def test_damaged_pictures_are_answered_or_refused(tmp_path: Path, kind: str, seed: int) -> None:
    answered_or_refused(tmp_path / "paper", damaged(SEEN[kind], seed))


@some(40)
@given(
    data=st.binary(max_size=4000),
    kind=st.sampled_from([b"", b"%PDF-1.7\n", b"\xff\xd8\xff\xe0", b"II*\x00", b"PK\x03\x04", b"<?xml "]),
)
def test_noise_is_answered_or_refused(tmp_path: Path, data: bytes, kind: bytes) -> None:
    answered_or_refused(tmp_path / "paper", kind + data)


@some(40)
@given(seed=st.integers(0, 2**32))
def test_a_damaged_zip_gives_members_or_a_refusal(seed: int) -> None:
    data = damaged(packed(("invoice.pdf", PARSED["text pdf"]), ("lines.csv", CSV), ("a/b.xml", INVOICE_XML)), seed)
    budget = Budget.of_upload(10 * 1024 * 1024)
    try:
        with open_zip(io.BytesIO(data)) as archive:
            for member in members_of(archive, budget):
                if not member.skip_code:
                    assert sum(len(chunk) for chunk in member.chunks(budget)) >= 0
    except VaultError as error:
        told = error.message
    else:
        told = "members"
    assert told


@pytest.mark.full
@pytest.mark.parametrize("kind", PARSED)
@some(400)
@given(seed=st.integers(0, 2**32))
def test_hundreds_of_damaged_papers_are_answered_or_refused(tmp_path: Path, kind: str, seed: int) -> None:
    answered_or_refused(tmp_path / "paper", damaged(PARSED[kind], seed))


@pytest.mark.full
@pytest.mark.ocr
@pytest.mark.parametrize("kind", SEEN)
@some(100)
@given(seed=st.integers(0, 2**32))
def test_a_hundred_damaged_pictures_are_answered_or_refused(tmp_path: Path, kind: str, seed: int) -> None:
    answered_or_refused(tmp_path / "paper", damaged(SEEN[kind], seed))
