"""Small files for intake tests."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

PDF_BYTES = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def pdf(number: int = 0) -> bytes:
    return PDF_BYTES + f"% copy {number}\n".encode()


def zip_of(*members: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return target.getvalue()


@pytest.fixture
def make_pdf() -> Callable[..., bytes]:
    return pdf


@pytest.fixture
def make_zip() -> Callable[..., bytes]:
    return zip_of
