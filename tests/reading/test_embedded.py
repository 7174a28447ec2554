"""Structure beside the pages of a PDF comes out of the sandbox whole, and nothing attached is passed over in silence."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pytest
from fpdf import FPDF

from vault.reading.embedded import Element, Embedded, NotEmbedded, embedded_from_json, embedded_to_json
from vault.reading.page import Reading

Read = Callable[..., Reading]
XML = (
    b'<?xml version="1.0"?><rsm:CrossIndustryInvoice xmlns:rsm="urn:rsm"><ID a="b">R-1</ID></rsm:CrossIndustryInvoice>'
)


def carrying(*files: tuple[str, bytes], listed: bool = True) -> bytes:
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("helvetica", "", 12)
    pdf.cell(0, 10, "Invoice R-1 of 2026-03-09, a page with words enough to be read")
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(bytes(pdf.output()))) as opened:
        for name, data in files:
            specification = pikepdf.AttachedFileSpec(opened, data, filename=name)
            if listed:
                opened.attachments[name] = specification
            else:
                opened.Root.AF = pikepdf.Array([specification.obj])
        opened.save(out)
    return out.getvalue()


@pytest.mark.parametrize("listed", [True, False])
def test_xml_attached_to_a_pdf_is_read_whether_listed_or_only_associated(read: Read, listed: bool) -> None:
    reading = read(carrying(("factur-x.xml", XML), listed=listed))
    (embedded,) = reading.embedded
    assert (embedded.name, embedded.namespace, embedded.root.name) == (
        "factur-x.xml",
        "urn:rsm",
        "CrossIndustryInvoice",
    )
    assert embedded.root.said("ID") == "R-1"
    assert reading.warnings == ()


def test_what_is_attached_and_not_read_is_named(read: Read) -> None:
    reading = read(carrying(("packing.pdf", b"%PDF-1.4"), ("broken.xml", b"<a><b></a>"), ("good.xml", XML)))
    assert [one.name for one in reading.embedded] == ["good.xml"]
    (warned,) = reading.warnings
    assert warned.code == "attachment-unread"
    assert "packing.pdf" in warned.message
    assert "broken.xml" in warned.message


def test_a_pdf_without_attachments_has_neither(read: Read) -> None:
    reading = read(carrying())
    assert (reading.embedded, reading.warnings) == ((), ())


def test_a_structure_survives_the_way_through_json() -> None:
    inner = Element("b", "text", (("k", "v"),))
    embedded = Embedded("x.xml", "urn:x", Element("a", "", (), (inner, inner)))
    assert embedded_from_json(embedded_to_json(embedded)) == embedded


@pytest.mark.parametrize(
    "hostile",
    [
        None,
        ["x", "y"],
        ["x", "y", ["a", "t", ["odd"], []]],
        ["x", "y", ["a", 7, [], []]],
        ["x", "y", ["a", "t", [], [["b"]]]],
    ],
)
def test_json_that_is_no_structure_is_refused(hostile: object) -> None:
    with pytest.raises(NotEmbedded):
        embedded_from_json(hostile)


def test_a_structure_deeper_than_any_paper_is_refused() -> None:
    deep: list[object] = ["a", "", [], []]
    for _ in range(200):
        deep = ["a", "", [], [deep]]
    with pytest.raises(NotEmbedded):
        embedded_from_json(["x", "y", deep])
