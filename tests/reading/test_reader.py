"""Whatever is handed in ends as pages read, pages named as unread, or a typed refusal; one bad page stops no other."""

from __future__ import annotations

import contextlib
import hashlib
import io
import random
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pypdfium2 as pdfium
import pytest
from PIL import Image

from vault.errors import Unreadable
from vault.reading import reader
from vault.reading.page import Reading
from vault.reading.reader import Limits, read_bytes, render_page

Read = Callable[..., Reading]
Typeset = Callable[..., bytes]
PNG = b"\x89PNG\r\n\x1a\n"


def encrypted(data: bytes, user: str) -> bytes:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(buffer, encryption=pikepdf.Encryption(user=user, owner="owner"))
    return buffer.getvalue()


def noise(length: int) -> bytes:
    return random.Random(7).randbytes(length)


def without_pages() -> bytes:
    buffer = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (noise(4000), "unsupported"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'></svg>", "unsupported"),
        (b"%PDF-1.7\n" + noise(4000), "broken"),
        (without_pages(), "broken"),
        (PNG + noise(4000), "broken"),
        (b"\xff\xd8\xff\xe0" + noise(4000), "broken"),
        (b"II*\x00" + noise(4000), "broken"),
        (b"RIFF\x00\x10\x00\x00WEBP" + noise(4000), "broken"),
        (b"PK\x03\x04" + noise(4000), "broken"),
    ],
    ids=[
        "empty",
        "noise",
        "svg",
        "noise as PDF",
        "no pages",
        "noise as PNG",
        "noise as JPEG",
        "noise as TIFF",
        "noise as WebP",
        "noise as ZIP",
    ],
)
def test_what_cannot_be_opened_is_refused_with_its_reason(read: Read, data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(data)
    assert caught.value.facts["reason"] == reason
    assert caught.value.hint


def test_a_pdf_cut_in_half_is_refused_or_read_but_never_hangs(read: Read, typeset: Typeset) -> None:
    data = typeset()
    with pytest.raises(Unreadable) as caught:
        read(data[: len(data) // 2])
    assert caught.value.facts["reason"] == "broken"


def test_a_pdf_that_needs_a_password_is_refused_and_says_so(read: Read, typeset: Typeset) -> None:
    with pytest.raises(Unreadable, match="password") as caught:
        read(encrypted(typeset(), user="secret"))
    assert caught.value.facts["reason"] == "encrypted"


def test_a_pdf_that_opens_without_a_password_is_read(read: Read, typeset: Typeset) -> None:
    (page,) = read(encrypted(typeset(), user="")).pages
    assert page.method == "text"
    assert len(page.words) > 40


def test_a_picture_with_too_many_pixels_is_named_and_never_decoded(read: Read, as_file: Callable[..., bytes]) -> None:
    reading = read(as_file(Image.new("1", (20_000, 20_000))))
    assert [page.method for page in reading.pages] == ["unread"]
    (warned,) = reading.warnings
    assert (warned.code, warned.page) == ("page-unread", 1)
    assert "20000 x 20000" in warned.message


def test_a_damaged_jpeg_becomes_an_unread_page(read: Read, picture: Image.Image, as_file: Callable[..., bytes]) -> None:
    data = as_file(picture, "JPEG")
    reading = read(data[: len(data) // 3])
    assert [page.method for page in reading.pages] == ["unread"]
    assert [warned.code for warned in reading.warnings] == ["page-unread"]


def test_pages_over_the_limit_are_present_and_named(read: Read, typeset: Typeset) -> None:
    reading = read(typeset("\n#pagebreak()\n".join(f"Page {number} of goods" for number in range(1, 6))), max_pages=2)
    assert [(page.number, page.method) for page in reading.pages] == [
        (1, "text"), (2, "text"), (3, "unread"), (4, "unread"), (5, "unread"),
    ]  # fmt: skip
    assert [(warned.code, warned.page) for warned in reading.warnings] == [("pages-over-limit", 3)]


def test_one_page_that_kills_its_reader_stops_no_other(
    tmp_path: Path, typeset: Typeset, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The real worker, wrapped in a module that dies on page 2 as a parser would."""
    (tmp_path / "dying_worker.py").write_text(
        "import os\n"
        "from vault.reading.worker import close_file, open_file\n"
        "from vault.reading import worker\n"
        "def read_page(**arguments):\n"
        "    if arguments['number'] == 2:\n"
        "        os.abort()\n"
        "    return worker.read_page(**arguments)\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(reader, "_WORKER", "dying_worker")
    file = tmp_path / "paper.pdf"
    file.write_bytes(typeset("\n#pagebreak()\n".join(f"Page {number} of goods" for number in range(1, 5))))
    reader.close_idle()
    reading = read_bytes(file, limits=Limits(threads=1))
    reader.close_idle()
    assert [page.method for page in reading.pages] == ["text", "unread", "text", "text"]
    assert [word.text for word in reading.pages[3].words] == ["Page", "4", "of", "goods"]
    assert [(warned.code, warned.page) for warned in reading.warnings] == [("page-unread", 2)]


def test_a_page_that_takes_too_long_is_unread_and_the_next_is_read(
    tmp_path: Path, typeset: Typeset, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "slow_worker.py").write_text(
        "import time\n"
        "from vault.reading.worker import close_file, open_file\n"
        "from vault.reading import worker\n"
        "def read_page(**arguments):\n"
        "    if arguments['number'] == 1:\n"
        "        time.sleep(600)\n"
        "    return worker.read_page(**arguments)\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(reader, "_WORKER", "slow_worker")
    file = tmp_path / "paper.pdf"
    file.write_bytes(typeset("First page\n#pagebreak()\nSecond page"))
    reader.close_idle()
    reading = read_bytes(file, limits=Limits(threads=1, page_seconds=5))
    reader.close_idle()
    assert [page.method for page in reading.pages] == ["unread", "text"]
    assert "longer than 5 seconds" in reading.warnings[0].message


def test_progress_counts_the_pages_and_the_hash_is_the_files(tmp_path: Path, typeset: Typeset) -> None:
    data = typeset("One\n#pagebreak()\nTwo\n#pagebreak()\nThree")
    file = tmp_path / "paper.pdf"
    file.write_bytes(data)
    seen: list[tuple[int, int]] = []
    reading = read_bytes(file, limits=Limits(threads=1), progress=lambda done, of: seen.append((done, of)))
    assert seen == [(1, 3), (2, 3), (3, 3)]
    assert reading.sha256 == hashlib.sha256(data).hexdigest()
    assert reading.media_type == "application/pdf"


def test_the_file_is_let_go_after_reading(tmp_path: Path, typeset: Typeset) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(typeset())
    read_bytes(file, limits=Limits(threads=1))
    changed = typeset("Other words")
    file.write_bytes(changed)
    (page,) = read_bytes(file, limits=Limits(threads=1)).pages
    assert [word.text for word in page.words] == ["Other", "words"]


@pytest.mark.parametrize("rotation", [None, 0, 90, 180, 270])
def test_a_page_picture_has_the_width_and_turn_asked_for(
    tmp_path: Path, typeset: Typeset, rotation: int | None
) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(typeset())
    data = render_page(file, 1, width_px=300, rotation=rotation)
    with Image.open(io.BytesIO(data)) as drawn, pdfium.PdfDocument(file) as document:
        assert drawn.format == "PNG"
        assert drawn.width == 300
        upright = document[0].get_width() < document[0].get_height()
        assert (drawn.width < drawn.height) == (upright if rotation in (None, 0, 180) else not upright)


def test_a_worksheet_has_no_picture_and_says_so(tmp_path: Path) -> None:
    import openpyxl

    file = tmp_path / "sheet"
    openpyxl.Workbook().save(file)
    with pytest.raises(Unreadable) as caught:
        render_page(file, 1, width_px=300)
    assert caught.value.facts["reason"] == "structured"


@pytest.mark.ocr
@pytest.mark.parametrize("seed", range(6))
def test_random_damage_to_a_pdf_ends_in_a_reading_or_a_refusal(read: Read, typeset: Typeset, seed: int) -> None:
    chance, damaged = random.Random(seed), bytearray(typeset())
    for _ in range(chance.randint(1, 40)):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    with contextlib.suppress(Unreadable):
        reading = read(bytes(damaged), page_seconds=60)
        assert reading.pages
        assert all(page.method != "unread" or reading.warnings for page in reading.pages)
