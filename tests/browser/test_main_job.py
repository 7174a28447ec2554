"""The main job as a person does it, in a real browser against a real server with its reader: five papers in, one sealed bundle out."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

SAMPLES = Path(__file__).parents[2] / "sample_docs"
PAPERS = [
    "01-declaration.pdf",
    "02-commercial-invoice.pdf",
    "03-packing-list.pdf",
    "05-brand-authorization.pdf",
    "08-certificate-of-origin.jpg",
]
"""Five kinds, the last one a scan."""
PATIENCE_MS = 120_000
"""For what waits on the reader; never a claim about speed."""


def test_five_papers_become_a_bundle_that_verifies(served, page: Page, tmp_path):
    address, link = served
    page.goto(link)
    page.get_by_role("main").get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Three steps to begin")

    _say_who_we_are(page, address)
    _import_the_catalogue(page, address)
    _drop_five_papers(page, address)
    sku = _confirm_one_link(page, address)
    bundle = _export(page, address, sku, tmp_path)
    _verify_as_a_stranger(bundle, tmp_path)
    assert page.complaints == []


def _say_who_we_are(page: Page, address: str) -> None:
    told = json.loads((SAMPLES / "company.json").read_text(encoding="utf-8"))
    page.goto(f"{address}/company")
    page.get_by_label("Legal name in Chinese").fill(told["name_zh"])
    page.get_by_label("Legal name in English").fill(told["name_en"])
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("status")).to_contain_text("Saved")


def _import_the_catalogue(page: Page, address: str) -> None:
    page.goto(f"{address}/import/catalogue")
    page.get_by_label("CSV file").set_input_files(SAMPLES / "catalogue.csv")
    page.get_by_role("button", name="Import").click()
    expect(page.get_by_text("What became of the file")).to_be_visible()


def _drop_five_papers(page: Page, address: str) -> None:
    folder = SAMPLES / "shipments" / "GT-2026-0318"
    page.goto(f"{address}/shipments")
    page.get_by_label("Your reference").fill("GT-2026-0318")
    page.get_by_label("How the goods came in").select_option("cn_general")
    page.get_by_role("button", name="Open and add papers").click()
    page.locator("input[type=file]").set_input_files([folder / name for name in PAPERS])
    expect(page.locator("[data-outcomes] > li .chip", has_text="stored safely")).to_have_count(len(PAPERS))
    rows = page.locator("#shipment-now table tbody tr")
    expect(rows).to_have_count(len(PAPERS))  # the live part brought them in without a reload
    expect(page.locator("#shipment-now td .chip", has_text="Read the paper")).to_have_count(0, timeout=PATIENCE_MS)
    expect(page.locator("#shipment-now td .chip", has_text="Match lines")).to_have_count(0, timeout=PATIENCE_MS)
    expect(page.locator("#shipment-now td strong", has_text="Commercial invoice")).to_be_visible()
    expect(page.locator("#shipment-now td strong", has_text="Packing list")).to_be_visible()
    page.locator("#shipment-now td strong", has_text="Commercial invoice").click()
    expect(page.locator("svg rect.spot").first).to_be_attached()
    expect(page.locator(".sheet img").first).to_have_js_property("complete", value=True)


def _confirm_one_link(page: Page, address: str) -> str:
    page.goto(f"{address}/review")
    first = page.locator(".review-item").first.locator(".choice").first
    sku = first.locator("strong").inner_text()
    first.locator("input").check()
    page.get_by_role("button", name="Save the decisions").click()
    expect(page.get_by_role("status")).to_contain_text("Your decisions are saved")
    return sku


def _export(page: Page, address: str, sku: str, folder: Path) -> Path:
    page.goto(f"{address}/products?q={sku}")
    page.get_by_role("link", name=sku, exact=True).click()
    expect(page.get_by_text("confirmed by a person").first).to_be_visible()
    page.get_by_role("link", name="Hand over evidence").click()
    page.get_by_label("Recipient").select_option("court")
    page.get_by_role("button", name="Show what would go out").click()
    expect(page.get_by_text("Weak points, for your eyes only")).to_be_visible()
    page.get_by_role("button", name="Seal and export").click()
    expect(page.get_by_role("status")).to_contain_text("sealed", timeout=PATIENCE_MS)
    page.get_by_role("button", name="Check it now").click()
    expect(page.get_by_text("Nothing in it was found altered")).to_be_visible(timeout=PATIENCE_MS)
    with page.expect_download() as downloading:
        page.get_by_role("link", name="Download the bundle").click()
    path = folder / downloading.value.suggested_filename
    downloading.value.save_as(path)
    return path


def _verify_as_a_stranger(bundle: Path, folder: Path) -> None:
    with zipfile.ZipFile(bundle) as opened:
        names = opened.namelist()
        (script,) = [name for name in names if name.endswith("/verify.py")]
        (folder / "verify.py").write_bytes(opened.read(script))
    assert sum("/data/documents/" in name for name in names) >= 3
    command = [sys.executable, "-I", "-S", str(folder / "verify.py"), "--json", str(bundle)]
    report = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert report["passed"]
