"""What a clerk reads: nothing counted twice, no paper spoken of as what it is not, no page with a single stray line."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from pathlib import Path

import pypdf
import pytest

from tests.evidence.conftest import SKU, pdf_bytes
from vault.evidence.service import export

COVER = "EB-2026-0001/data/00-READ-ME-FIRST.pdf"
CATALOGUE = "EB-2026-0001/data/01-evidence-catalogue.pdf"


def pages_of(path: Path, name: str) -> list[str]:
    """Return the text of each page, its line breaks and invisible break marks taken out."""
    with zipfile.ZipFile(path) as archive:
        reader = pypdf.PdfReader(io.BytesIO(archive.read(name)))
    return [re.sub(r"\s+", " ", page.extract_text().replace("\u200b", "")) for page in reader.pages]


def letter(stage, *, brand: str, begin: str = "2026-01-01", end: str = "2027-12-31", confidence: float = 0.98) -> None:
    """Put a brand's letter among the papers of the shipment."""
    head = {"brand": brand, "grantor_name": "Lumora Laboratoires SAS", "grantee_name": "Qinghe Trading Co., Ltd."}
    head |= {"document_no": "LOA-9", "valid_from": begin, "valid_to": end, "issue_date": begin}
    stage.paper("brand_authorization", pdf_bytes(f"LETTER {brand}"), "LOA.pdf", head=head, confidence=confidence)


def test_a_stamped_copy_of_an_invoice_is_not_counted_again(parts, actor, stage, out: Path) -> None:
    product = stage.product()
    stage.invoice(product)
    head = {"document_no": "LUM-26-7731", "issue_date": "2026-10-12", "seller_name": "Lumora Laboratoires SAS"}
    line = {"name": "Radiance serum 30 ml", "quantity": "1200", "unit": "PCS"}
    data = pdf_bytes("STAMPED COPY")
    stage.paper("commercial_invoice", data, "stamped.pdf", head=head, lines=[line], links={0: product})
    export(parts, actor, SKU, "platform:amazon", out=out)
    cover = pages_of(out, COVER)[0]
    assert "A goods line linked to the product stands on 1 of them." in cover
    assert "E02 (same number as E01)" in cover
    assert cover.count("1200 PCS") == 1
    assert sum(page.count("1200 PCS") for page in pages_of(out, CATALOGUE) if "Evidence catalogue" in page) == 1


@pytest.mark.parametrize(
    ("brand", "confidence"), [("Another Brand", 0.98), ("AUTHORIZATION LETTER", 0.98), ("LUMORA", 0.4)]
)
def test_a_letter_that_does_not_surely_name_the_products_brand_is_no_authorisation_on_the_cover(
    parts, actor, stage, out: Path, brand: str, confidence: float
) -> None:
    stage.invoice(stage.product(brand="Lumora"))
    letter(stage, brand=brand, confidence=confidence)
    export(parts, actor, SKU, "court", out=out)
    assert not [page for page in pages_of(out, COVER) if " authorised " in page or "授权 Qinghe" in page]


def test_an_authorisation_is_told_with_both_its_days(parts, actor, stage, out: Path) -> None:
    stage.invoice(stage.product(brand="Lumora"))
    letter(stage, brand="LUMORA", begin="2027-01-01")
    export(parts, actor, SKU, "archive", out=out)
    assert "for Lumora from 2027-01-01 until 2027-12-31" in " ".join(pages_of(out, COVER))


@pytest.mark.parametrize("count", [11, 16])
def test_no_page_of_the_catalogue_holds_a_stray_line(parts, actor, stage, out: Path, count: int) -> None:
    """Every page ends its table with a paper of its own; the note stands above the table and follows it nowhere."""
    product = stage.product()
    for place in range(count):
        stage.paper(
            "commercial_invoice",
            pdf_bytes(f"INVOICE {place}"),
            f"an invoice with a name as long as file names get when nobody shortens them {place}.pdf",
            head={"document_no": f"A-{place}", "issue_date": "2026-10-12", "seller_name": "Lumora " * 12},
            lines=[{"name": "x", "quantity": "1200", "unit": "PCS"}],
            links={0: product},
        )
    export(parts, actor, SKU, "archive", out=out)
    assert all(re.search(r"E\d\d ", page) for page in pages_of(out, CATALOGUE))


def test_pictures_are_not_called_the_documents_themselves(parts, actor, stage, out: Path) -> None:
    product = stage.product()
    line = {"name": "x", "quantity": "7"}
    stage.paper("packing_list", pdf_bytes("PACKING"), "p.pdf", lines=[line], links={0: product}, confirmed=True)
    export(parts, actor, SKU, "platform:wechat-shop", out=out)
    with zipfile.ZipFile(out) as archive:
        text = archive.read("EB-2026-0001/data/submit/00_text-to-paste.txt").decode()
    assert "影像" in text
    assert "未改动" not in text


@pytest.mark.parametrize("name", ["=1+1", " =1+1", "＝1+1", "\t=1+1", "@x", "-2"])
def test_no_cell_of_the_catalogue_is_a_formula(parts, actor, stage, out: Path, name: str) -> None:
    head = {"seller_name": f"{name} Ltd"}
    stage.paper(
        "commercial_invoice", pdf_bytes("x"), "x.pdf", head=head, lines=[{"name": "x"}], links={0: stage.product()}
    )
    export(parts, actor, SKU, "archive", out=out)
    with zipfile.ZipFile(out) as archive:
        table = archive.read("EB-2026-0001/data/01-evidence-catalogue.csv").decode("utf-8-sig")
    assert not [
        cell for row in csv.reader(io.StringIO(table)) for cell in row if cell.strip()[:1] in tuple("=+-@＝＋－＠")
    ]


def test_a_declaration_without_a_line_of_the_product_is_shown_as_a_paper_of_the_shipment(
    parts, actor, stage, out: Path
) -> None:
    """Else the arrow from invoice to declaration would say that this product was declared."""
    stage.invoice(stage.product())
    head = {"declaration_no": "222520261000123456", "issue_date": "2026-10-28"}
    stage.paper("cn_import_declaration", pdf_bytes("D"), "d.pdf", head=head, lines=[{"name": "x"}])
    export(parts, actor, SKU, "platform:amazon", out=out)
    cover = pages_of(out, COVER)[0]
    assert cover.count("paper of the shipment") == 2  # in the chain and in the table
    assert "declared to customs" not in cover
