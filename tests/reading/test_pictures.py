"""Picture files of every sort become the page as it looks: square points, upright, on white, no larger than needed."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from vault.errors import Unreadable
from vault.reading.page import Reading
from vault.reading.pictures import PictureFile, open_picture, picture_of

Read = Callable[..., Reading]
HEIC = Path(__file__).parent / "papers" / "packing-list.heic"

MOST = 120_000_000


def opened(tmp_path: Path, data: bytes) -> PictureFile:
    path = tmp_path / "picture"
    path.write_bytes(data)
    return open_picture(path)


def shown_of(tmp_path: Path, data: bytes, **options: int) -> tuple[np.ndarray, int]:
    return picture_of(opened(tmp_path, data), 1, MOST, **options)


def saved(image: Image.Image, form: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, form, **options)
    return buffer.getvalue()


@pytest.mark.parametrize("compression", ["group3", "group4"])
def test_a_fax_gets_square_points(tmp_path: Path, compression: str) -> None:
    fax = Image.new("1", (1728, 1074), 1)
    data = saved(fax, "TIFF", compression=compression, dpi=(204, 98))
    shown, _ = shown_of(tmp_path, data)
    assert shown.shape[:2] == (round(1074 * 204 / 98), 1728)


def test_a_fax_that_does_not_tell_its_resolution_gets_square_points(tmp_path: Path) -> None:
    data = saved(Image.new("1", (1728, 1074), 1), "TIFF", compression="group4")
    shown, _ = shown_of(tmp_path, data)
    assert shown.shape[0] == round(1074 * 204 / 98)


@pytest.mark.parametrize("dpi", [(200, 200), (204, 196), (1, 400), (72, 72)])
def test_other_resolutions_leave_the_picture_as_it_is(tmp_path: Path, dpi: tuple[int, int]) -> None:
    data = saved(Image.new("L", (800, 600), 255), "TIFF", dpi=dpi)
    shown, _ = shown_of(tmp_path, data)
    assert shown.shape[:2] == (600, 800)


def test_each_page_of_a_fax_is_a_page(tmp_path: Path) -> None:
    pages = [Image.new("1", (1728, 1074), 1) for _ in range(3)]
    data = saved(pages[0], "TIFF", save_all=True, append_images=pages[1:], compression="group4", dpi=(204, 98))
    assert opened(tmp_path, data).pages == 3


@pytest.mark.parametrize(("orientation", "turn"), [(1, 0), (2, 0), (3, 180), (5, 90), (6, 90), (7, 270), (8, 270)])
@pytest.mark.parametrize("form", ["JPEG", "TIFF", "PNG", "WEBP"])
def test_a_picture_is_turned_as_its_exif_tells(tmp_path: Path, form: str, orientation: int, turn: int) -> None:
    """A dark corner, top left of the displayed page, is there whatever way the file stores it."""
    shown = np.full((300, 200, 3), 255, dtype=np.uint8)
    shown[:60, :60] = 0
    stored = Image.fromarray(shown)
    back = {2: "FLIP_LEFT_RIGHT", 3: "ROTATE_180", 5: "TRANSPOSE", 6: "ROTATE_90", 7: "TRANSVERSE", 8: "ROTATE_270"}
    if orientation in back:
        stored = stored.transpose(Image.Transpose[back[orientation]])
    exif = Image.Exif()
    exif[0x0112] = orientation
    found, told = shown_of(tmp_path, saved(stored, form, exif=exif))
    assert (found.shape[:2], told) == ((300, 200), turn)
    assert found[:40, :40].max() < 40
    assert found[80:, 80:].min() > 215


@pytest.mark.parametrize("mode", ["1", "L", "RGB", "RGBA", "P", "I;16", "CMYK"])
def test_a_large_picture_is_given_no_larger_than_needed(tmp_path: Path, mode: str) -> None:
    large = np.full((3000, 2100), 255, dtype=np.uint8)
    large[:1500] = 0
    image = Image.fromarray(large.astype(np.uint16) * 257) if mode == "I;16" else Image.fromarray(large).convert(mode)
    shown, _ = shown_of(tmp_path, saved(image, "TIFF"), longest=1000)
    assert shown.shape[:2] == (1000, 700)
    assert (int(shown[100, 100].max()) < 40, int(shown[900, 600].min()) > 215) == (True, True)


@pytest.mark.parametrize(("form", "side"), [("PNG", 11_000), ("WEBP", 7_000)])
def test_a_picture_that_costs_too_much_is_refused_before_it_is_decoded(tmp_path: Path, form: str, side: int) -> None:
    data = saved(Image.new("L", (side, side), 255), form)
    with pytest.raises(Unreadable) as refused:
        shown_of(tmp_path, data)
    assert refused.value.facts["reason"] == "pixels"


@pytest.mark.ocr
def test_a_fax_is_read(read: Read, picture: Image.Image) -> None:
    wide = picture.convert("L").resize((1728, round(1728 * picture.height / picture.width)), Image.Resampling.LANCZOS)
    fax = wide.resize((1728, round(wide.height * 98 / 204)), Image.Resampling.LANCZOS).convert("1")
    (page,) = read(saved(fax, "TIFF", compression="group3", dpi=(204, 98))).pages
    said = " ".join(word.text for word in page.words)
    assert "TNX-26-0714" in said
    assert "1234.5" in said
    assert page.height > page.width


@pytest.mark.ocr
@pytest.mark.parametrize("form", ["WEBP", "JPEG"])
def test_other_forms_are_read_alike(read: Read, picture: Image.Image, form: str) -> None:
    reading = read(saved(picture, form, quality=70))
    assert "TNX-26-0714" in " ".join(word.text for word in reading.pages[0].words)


@pytest.mark.ocr
def test_a_photo_of_an_iphone_is_read_upright(read: Read) -> None:
    """HEIC that lies on its side in the file and tells so: 150 dpi, quality 40."""
    reading = read(HEIC.read_bytes())
    (page,) = reading.pages
    said = " ".join(word.text for word in page.words)
    assert reading.media_type == "image/heic"
    assert page.height > page.width
    assert "TNX-26-0714" in said
    assert "晨岚国际贸易有限公司" in said


def test_a_broken_heic_is_refused(read: Read) -> None:
    with pytest.raises(Unreadable) as refused:
        read(HEIC.read_bytes()[:400])
    assert refused.value.facts["reason"] == "broken"
