"""What a file is, by its bytes."""

from __future__ import annotations

import pytest

from vault.intake.sniff import (
    ACCEPTED,
    CSV,
    DOCX,
    EML,
    HEIC,
    JPEG,
    MSG,
    ODS,
    OFD,
    PDF,
    PNG,
    TIFF,
    WEBP,
    XLS,
    XLSX,
    XML,
    ZIP,
    sniff,
)

PNG_HEAD = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"


@pytest.mark.parametrize(
    ("head", "media_type"),
    [
        (b"%PDF-1.7\n", PDF),
        (b"\xef\xbb\xbf%PDF-1.4", PDF),
        (b"\r\n\r\n%PDF-1.4", PDF),
        (PNG_HEAD, PNG),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", JPEG),
        (b"II*\x00\x08", TIFF),
        (b"MM\x00*\x00", TIFF),
        (b"II+\x00\x08", TIFF),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", WEBP),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", HEIC),
        (b"\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00mif1heic", HEIC),
    ],
)
def test_what_is_taken_is_known_by_its_first_bytes(head: bytes, media_type: str) -> None:
    found = sniff(head, head)
    assert found.media_type == media_type
    assert found.notes == ()


@pytest.mark.parametrize(
    ("head", "looks_like"),
    [
        (b"hello, I am text", "unknown"),
        (b"<!DOCTYPE html><html>", "markup"),
        (b"\xef\xbb\xbf  <svg xmlns=", "markup"),
        (b"\xff\xfe<\x00s\x00v\x00g\x00", "markup"),
        (b"<html>%PDF-1.4", "markup"),
        (b"MZ\x90\x00", "program"),
        (b"\x7fELF\x02", "program"),
        (b"GIF89a", "gif"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old-office"),
        (b"Rar!\x1a\x07", "rar"),
        (b"7z\xbc\xaf\x27\x1c", "7z"),
        (b"\x00\x00\x00\x1cftypavif\x00\x00\x00\x00avifmif1miaf", "avif"),
        (b"\x00\x00\x00\x1cftypisom\x00\x00\x02\x00isomiso2mp41", "video"),
        (b"RIFF\x10\x00\x00\x00WAVE", "unknown"),
        (b"PK\x05\x06" + b"\x00" * 18, "unknown"),
    ],
)
def test_all_else_is_not_taken_and_the_hint_says_what_is(head: bytes, looks_like: str) -> None:
    found = sniff(head, head)
    assert found.media_type is None
    assert found.looks_like == looks_like
    assert ACCEPTED in found.hint


@pytest.mark.parametrize(
    ("members", "media_type", "looks_like"),
    [
        (["[Content_Types].xml", "xl/workbook.xml"], XLSX, ""),
        (["[Content_Types].xml", "word/document.xml"], DOCX, ""),
        (["[Content_Types].xml", "ppt/presentation.xml"], None, "office"),
        (["OFD.xml", "Doc_0/Document.xml"], OFD, ""),
        (["[Content_Types].xml", "xl/workbook.bin"], None, "office"),
        (["mimetype", "content.xml"], None, "open-document"),
        (["META-INF/MANIFEST.MF", "a.class"], None, "program"),
        (["invoice.pdf", "xl/workbook.xml"], ZIP, ""),
    ],
)
def test_a_zip_is_known_by_what_is_in_it(members: list[str], media_type: str | None, looks_like: str) -> None:
    found = sniff(b"PK\x03\x04", b"", members)
    assert (found.media_type, found.looks_like) == (media_type, looks_like)


@pytest.mark.parametrize(
    ("head", "tail", "media_type", "notes"),
    [
        (PNG_HEAD + b"%PDF-1.4", b"", PNG, ("also-pdf",)),
        (b"%PDF-1.4", b"PK\x05\x06" + b"\x00" * 18, PDF, ("also-zip",)),
        (b"\xff\xd8\xff\xe0<script>alert(1)</script>", b"", JPEG, ("also-markup",)),
        (b"garbage of a printer %PDF-1.4", b"", PDF, ("pdf-not-at-start",)),
    ],
)
def test_what_could_be_taken_for_something_else_is_noted(
    head: bytes, tail: bytes, media_type: str, notes: tuple[str, ...]
) -> None:
    found = sniff(head, tail)
    assert (found.media_type, found.notes) == (media_type, notes)


def test_a_pdf_that_begins_after_the_first_kib_is_none() -> None:
    assert sniff(b"x" * 1024 + b"%PDF-1.4", b"").media_type is None


@pytest.mark.parametrize(
    ("text", "media_type"),
    [
        ("SKU,Qty\nA-1,3\nA-2,4\n", CSV),
        ("品名;数量\n面霜;12\n", CSV),
        ("sku\tqty\nA-1\t3\n", CSV),
        ("sep=|\nsku|qty\n", CSV),
        ("Dear sirs, we send the goods.\nYours", None),
        ("From: a@example.com\nTo: b@example.com\nSubject: papers, invoice\n\nhere, you, are\n", EML),
        ("Received: from x\n by y\nX-Own: 1\nDate: now\n\n", EML),
        ("Seller: Kurrajong\nBuyer: Lin\nDate: today\n", None),
        ('<?xml version="1.0"?>\n<!-- made by hand -->\n<Invoice xmlns="urn:oasis:names">', XML),
        ("<DecMessage><DecHead>", XML),
        ('<?xml version="1.0"?><!DOCTYPE Invoice [<!ENTITY a "b">]><Invoice>', None),
        ('<?xml version="1.0"?><?xml-stylesheet href="x.xsl"?><Invoice>', None),
        ('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">', None),
        ('<?xml version="1.0"?><a xmlns:h="http://www.w3.org/1999/xhtml"><h:script>', None),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_text_is_known_by_its_form_in_any_encoding(text: str, media_type: str | None, encoding: str) -> None:
    if media_type == EML and encoding != "utf-8":
        pytest.skip("the header of a mail is ASCII")
    assert sniff(text.encode(encoding), b"").media_type == media_type


@pytest.mark.parametrize(
    ("names", "media_type"),
    [
        (["__properties_version1.0", "__substg1.0_0037001F", "Workbook"], MSG),
        (["Workbook", "\x05SummaryInformation"], XLS),
        (["Book"], XLS),
        (["WordDocument"], None),
        (["EncryptedPackage", "EncryptionInfo"], None),
    ],
)
def test_an_ole_file_is_known_by_what_is_in_it(names: list[str], media_type: str | None) -> None:
    assert sniff(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", names).media_type == media_type


def test_an_open_document_is_known_by_its_own_mark() -> None:
    assert sniff(b"PK\x03\x04......mimetype" + ODS.encode(), b"", ["mimetype", "content.xml"]).media_type == ODS
