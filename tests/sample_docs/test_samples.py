"""The sample papers are what their readme says: truthful, valid in form, rebuilt with the same bytes."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from stdnum import ean, iso6346, luhn
from stdnum.cn import uscc

from sample_docs import build, variations
from sample_docs.identifiers import cbp_entry
from sample_docs.typeset import to_pictures

ROOT = Path(build.__file__).parent
SHIPMENTS = ROOT / "shipments"
TRUTHS = sorted(SHIPMENTS.rglob("*.truth.json"))

KINDS = {
    "cn_import_declaration", "cn_inspection_certificate", "cbec_import_list", "commercial_invoice", "proforma_invoice",
    "packing_list", "brand_authorization", "cbp_7501", "photo", "bill_of_lading", "certificate_of_origin",
    "cn_customs_tax_bill", "purchase_contract", "test_report",
}  # fmt: skip
HEAD = {
    "document_no",
    "declaration_no",
    "pre_entry_no",
    "issue_date",
    "entry_date",
    "valid_from",
    "valid_to",
    "issuer_name",
    "seller_name",
    "seller_id",
    "seller_address",
    "buyer_name",
    "buyer_id",
    "buyer_address",
    "agent_name",
    "agent_id",
    "consumer_unit_name",
    "consumer_unit_id",
    "grantor_name",
    "grantee_name",
    "brand",
    "trademark_no",
    "trademark_class",
    "territory",
    "channels",
    "sublicense",
    "contract_no",
    "invoice_no",
    "purchase_order_no",
    "transport_doc_no",
    "order_no",
    "waybill_no",
    "container_nos",
    "seal_nos",
    "vessel",
    "voyage",
    "port_of_loading",
    "port_of_discharge",
    "port_of_entry",
    "transport_mode",
    "trade_mode",
    "incoterm",
    "country_of_origin",
    "country_of_dispatch",
    "trade_country",
    "packages",
    "package_kind",
    "gross_weight_kg",
    "net_weight_kg",
    "volume_m3",
    "currency",
    "total_amount",
    "total_quantity",
    "tax_amount",
    "duty_amount",
    "conclusion",
    "payer_name",
    "sample_name",
    "client_name",
    "standards",
}
LINE = {
    "line_no",
    "sku",
    "gtin",
    "hs_code",
    "ciq_code",
    "name",
    "name_zh",
    "name_en",
    "brand",
    "brand_type",
    "model",
    "spec",
    "lot_no",
    "production_date",
    "expiry_date",
    "quantity",
    "unit",
    "quantity_1",
    "unit_1",
    "quantity_2",
    "unit_2",
    "unit_price",
    "amount",
    "currency",
    "country_of_origin",
    "manufacturer_no",
    "cartons",
    "carton_from",
    "carton_to",
    "gross_weight_kg",
    "net_weight_kg",
    "shelf_life",
    "quantity_per_carton",
    "volume_m3",
    "entered_value",
    "duty_amount",
    "additional_hs_codes",
    "item_record_no",
}
NUMBERS = {
    "quantity",
    "quantity_1",
    "quantity_2",
    "unit_price",
    "amount",
    "total_amount",
    "packages",
    "gross_weight_kg",
}
DATES = {"issue_date", "entry_date", "valid_from", "valid_to", "production_date", "expiry_date"}


def documents() -> list[tuple[Path, dict[str, Any]]]:
    """Gives every paper of every file with where it came from."""
    found: list[tuple[Path, dict[str, Any]]] = []
    for path in TRUTHS:
        shown = json.loads(path.read_text(encoding="utf-8"))
        found.extend((path, part) for part in shown.get("documents", [shown]))
    return found


def test_every_file_has_its_truth_and_every_truth_its_file() -> None:
    """No paper without truth, no truth without paper."""
    files = {p for p in SHIPMENTS.rglob("*") if p.is_file() and p.suffix != ".json"}
    assert files == {p.with_name(p.name.removesuffix(".truth.json")) for p in TRUTHS}


def test_there_are_as_many_papers_as_promised() -> None:
    """At least thirty files, papers of fourteen kinds, half of them scans or photographs, three trades."""
    media = Counter(part["media_class"] for _, part in documents())
    assert len(TRUTHS) >= 30
    assert {part["kind"] for _, part in documents()} == KINDS
    assert media["scan"] + media["photo"] >= 16
    assert media["digital"] >= 16
    modes = {json.loads(p.read_text())["trade_mode"] for p in SHIPMENTS.glob("*/shipment.json")}
    assert modes == {"cn_general", "cbec_1210", "cbec_9610", "us_import"}
    assert {".pdf", ".jpg", ".tiff", ".webp", ".xlsx", ".zip"} <= {
        Path(p.name.removesuffix(".truth.json")).suffix for p in TRUTHS
    }


def test_truths_speak_the_dictionary() -> None:
    """Names stand in the dictionary; numbers and dates are in its public form."""
    for path, part in documents():
        assert set(part["fields"]) <= HEAD, path
        assert len(part["links"]) == len(part["lines"]), path
        for line in [part["fields"], *part["lines"]]:
            if line is not part["fields"]:
                assert set(line) <= LINE, path
            for name, value in line.items():
                values = value if isinstance(value, list) else [value]
                assert all(isinstance(v, str) and v.strip() for v in values), (path, name)
                if name in NUMBERS:
                    assert all(re.fullmatch(r"\d+(\.\d*[1-9])?", v) for v in values), (path, name, value)
                if name in DATES:
                    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", v) for v in values), (path, name, value)


def test_identifiers_on_the_papers_are_valid_in_form() -> None:
    """Check digits of containers, GTINs, credit codes and entry numbers hold."""
    seen: Counter[str] = Counter()
    for path, part in documents():
        containers = part["fields"].get("container_nos", [])
        for number in [containers] if isinstance(containers, str) else containers:
            assert iso6346.is_valid(number), (path, number)
            seen["container"] += 1
        for line in part["lines"]:
            if "gtin" in line:
                assert ean.is_valid(line["gtin"]), (path, line)
                seen["gtin"] += 1
        for name in ("buyer_id", "agent_id", "consumer_unit_id"):
            value = part["fields"].get(name, "")
            if re.fullmatch(r"91[0-9A-Z]{16}", value):
                assert uscc.is_valid(value), (path, value)
                seen["uscc"] += 1
        number = part["fields"].get("declaration_no", "")
        if part["kind"] == "cbp_7501":
            filer, serial, _ = number.split("-")
            assert number == cbp_entry(filer, int(serial))
            seen["entry"] += 1
        elif number:
            assert re.fullmatch(r"\d{4}20\d\d[1I]\d{9}", number), (path, number)
            seen["declaration"] += 1
    assert min(seen[k] for k in ("container", "gtin", "uscc", "entry", "declaration")) >= 2


def test_the_check_digit_of_entry_numbers_follows_the_published_rule() -> None:
    """A real, published vector."""
    assert cbp_entry("002", 6110316) == "002-6110316-2"
    assert luhn.is_valid("0026110316" + "2")


def test_what_the_truth_says_is_printed_on_digital_papers() -> None:
    """Every number, code and name of a digital PDF's truth stands in its text layer."""
    for path, part in documents():
        paper = path.with_name(path.name.removesuffix(".truth.json"))
        if paper.suffix != ".pdf" or part["media_class"] != "digital" or "pages" in part:
            continue
        document = pypdfium2.PdfDocument(paper)
        printed = re.sub(
            r"\s+|[^\w]", "", "".join(page.get_textpage().get_text_range() for page in document)
        ).casefold()
        document.close()
        for line in [part["fields"], *part["lines"]]:
            for name in (
                "document_no",
                "declaration_no",
                "sku",
                "gtin",
                "name",
                "lot_no",
                "seller_name",
                "buyer_name",
                "brand",
            ):
                value = line.get(name, "")
                assert re.sub(r"\s+|[^\w]", "", value).casefold() in printed, (paper, name, value)


def test_the_declarations_bar_code_says_its_number() -> None:
    """The bar code of the digital declaration is read back as the declaration's number."""
    paper = SHIPMENTS / "GT-2026-0318" / "01-declaration.pdf"
    truth = json.loads(paper.with_name(paper.name + ".truth.json").read_text(encoding="utf-8"))
    picture = to_pictures(paper.read_bytes(), 150)[0]
    assert truth["fields"]["declaration_no"] in {found.text for found in zxingcpp.read_barcodes(picture)}


def test_amounts_add_up() -> None:
    """Quantity times price gives the amount; a total without charges is the sum of the lines."""
    from decimal import Decimal

    for path, part in documents():
        for line in part["lines"]:
            if {"quantity", "unit_price", "amount"} <= set(line):
                assert Decimal(line["quantity"]) * Decimal(line["unit_price"]) == Decimal(line["amount"]), path


def test_rebuilding_gives_the_same_bytes_for_digital_papers(tmp_path: Path) -> None:
    """A digital shipment, its truth, the catalogue and the workbooks come out byte for byte as committed."""
    build.build(tmp_path, refs=("US-2025-1118", "GT-2026-0318"))
    made = [p for p in tmp_path.rglob("*") if p.is_file()]
    assert len(made) > 20
    for path in made:
        committed = ROOT / path.relative_to(tmp_path)
        truth = path.with_name(path.name + ".truth.json")
        pictured = truth.exists() and json.loads(truth.read_text(encoding="utf-8")).get("media_class") in {
            "scan",
            "photo",
        }
        if not pictured:
            assert path.read_bytes() == committed.read_bytes(), path.name


def test_the_catalogue_holds_two_thousand_products_and_two_hundred_near_misses() -> None:
    """SKUs and GTINs are unique and valid; every linked SKU is in it; near misses differ from what they resemble."""
    with (ROOT / "catalogue.csv").open(encoding="utf-8", newline="") as file:
        products = {row["sku"]: row for row in csv.DictReader(file)}
    with (ROOT / "near_misses.csv").open(encoding="utf-8", newline="") as file:
        misses = list(csv.DictReader(file))
    assert (len(products), len(misses)) == (2000, 200)
    assert len({row["gtin"] for row in products.values()}) == 2000
    assert all(ean.is_valid(row["gtin"]) for row in products.values())
    assert all(miss["sku"] in products and miss["near_sku"] in products for miss in misses)
    assert all(products[m["sku"]] != products[m["near_sku"]] for m in misses)
    linked = {sku for _, part in documents() for sku in part["links"] if sku}
    assert linked <= set(products)
    assert json.loads((ROOT / "demo.json").read_text())["challenged_sku"] in linked


def test_some_lines_have_no_product() -> None:
    """There are goods the catalogue lacks, so that `none` is an answer somebody can check."""
    assert any(link is None for _, part in documents() for link in part["links"])


@pytest.mark.parametrize("kind", variations.KINDS)
def test_drawn_papers_of_every_kind_carry_their_truth(kind: str, tmp_path: Path) -> None:
    """The same seed gives the same paper, and the truth names the kind asked for."""
    for folder in (tmp_path / "a", tmp_path / "b"):
        variations.make(11, 1, folder, (kind,), "digital")
    one, other = (sorted(p for p in (tmp_path / f).iterdir() if p.suffix != ".json") for f in ("a", "b"))
    assert one[0].read_bytes() == other[0].read_bytes()
    assert json.loads((tmp_path / "a" / f"{one[0].name}.truth.json").read_text(encoding="utf-8"))["kind"] == kind


def test_a_scan_keeps_its_size_and_a_quarter_turn_swaps_it(tmp_path: Path) -> None:
    """The committed pictures open; the turned packing list lies on its side."""
    with Image.open(SHIPMENTS / "GT-2026-0522" / "01-declaration.tiff") as picture:
        assert getattr(picture, "n_frames", 1) == 2
    with Image.open(SHIPMENTS / "CB-2605-DM" / "02-cbec-list.jpg") as picture:
        assert picture.height > picture.width
