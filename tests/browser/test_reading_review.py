"""What a clerk does with what the machine is not sure of, in a real browser: keys alone, a click on the picture, two papers that teach a third."""

from __future__ import annotations

import re
import sqlite3
import time

import pytest
from fpdf import FPDF
from playwright.sync_api import Error, expect

pytestmark = pytest.mark.browser

PATIENCE_MS = 120_000
"""For what waits on the reader; never a claim about speed."""
WIDE, HIGH = 595, 842
NUMBER_AT, DATE_AT = (70, 196), (230, 196)
"""Where the number and the date of an odd paper begin, in points."""
WORDS = ("Leveringsbevis", "Kjennetegn", "Utferdiget", "Avtalt", "Forsendelse", "Vareslag", "Stykk", "Sum")


def odd_paper(folder, name: str, number: str, date: str, firm: str):
    """Write a paper whose labels are in no dictionary."""
    pdf = FPDF(unit="pt", format=(WIDE, HIGH))
    pdf.add_page()
    pdf.set_font("helvetica", size=20)
    pdf.text(70, 80, WORDS[0])
    pdf.set_font("helvetica", size=11)
    pdf.text(70, 120, firm)
    for x, word in zip((70, 230, 330, 420), WORDS[1:5], strict=True):
        pdf.text(x, 180, word)
    pdf.text(NUMBER_AT[0], 200, number)
    pdf.text(DATE_AT[0], 200, date)
    for x, word in zip((70, 330, 420), WORDS[5:], strict=True):
        pdf.text(x, 260, word)
    pdf.text(70, 285, f"Ull {name}")
    pdf.text(330, 285, "12")
    path = folder / f"{name}.pdf"
    pdf.output(str(path))
    return path


def invoice(folder, number: str):
    pdf = FPDF(unit="pt", format=(WIDE, HIGH))
    pdf.add_page()
    pdf.set_font("helvetica", size=18)
    pdf.text(60, 90, "COMMERCIAL INVOICE")
    pdf.set_font("helvetica", size=11)
    for y, line in (
        (130, f"Invoice No.: {number}"),
        (150, "Date: 2026-03-09"),
        (180, "Seller: Kurrajong Foods Pty Ltd"),
        (200, "Buyer: Ningbo Haoyue Trading Co., Ltd."),
        (220, "Contract No.: HY-2026-114"),
    ):
        pdf.text(60, y, line)
    path = folder / f"{number}.pdf"
    pdf.output(str(path))
    return path


def paper_of(shop, path) -> str:
    """Take a paper in, wait until it is read, and return its address."""
    shop.run("import", str(path))
    shop.page.goto(f"{shop.address}/papers?q={path.name}")
    deadline = time.monotonic() + PATIENCE_MS / 1000
    while not (link := shop.page.locator("td a[href^='/papers/doc_']")).count():
        assert time.monotonic() < deadline, "the paper was never read"
        shop.page.wait_for_timeout(200)
        shop.page.reload()
    return shop.address + link.first.get_attribute("href").split("#")[0]


def doubt_only(shop, document_id: str, *names: str) -> None:
    """Make exactly these values of a paper doubtful, whatever the machine thinks of them."""
    with sqlite3.connect(shop.data / "vault.sqlite3", timeout=30) as database:
        database.execute("UPDATE document_field SET confidence = 1 WHERE document_id = ?", (document_id,))
        for name in names:
            changed = database.execute(
                "UPDATE document_field SET confidence = 0.5 WHERE document_id = ? AND name = ?", (document_id, name)
            )
            assert changed.rowcount == 1
    database.close()


def point_at(shop, paper: str, field: str, spot: tuple[int, int]) -> None:
    """Click on a spot of the first page, told in points of the paper."""
    shop.page.goto(f"{paper}/point?name={field}")
    picture = shop.page.locator(".pointed").first
    box = picture.bounding_box()
    x, y = (spot[0] + 4) / WIDE * box["width"], spot[1] / HIGH * box["height"]
    picture.click(position={"x": x, "y": y})
    expect(shop.page.get_by_role("status")).to_contain_text("Taken from the picture")


def until(page, condition: str) -> None:
    """Wait for a condition of the page. Asked from outside: the page's own policy lets nothing poll inside it."""
    for _ in range(200):
        try:
            if page.evaluate(condition):
                return
        except Error:  # the page was just replaced by the next one
            page.wait_for_load_state()
        page.wait_for_timeout(50)
    pytest.fail(f"the page never fulfilled: {condition}")


def test_two_doubts_are_settled_with_keys_alone(shop, tmp_path):
    paper = paper_of(shop, invoice(tmp_path, "KB-26-4471"))
    document_id = paper.rsplit("/", 1)[1]
    doubt_only(shop, document_id, "document_no", "issue_date", "contract_no")
    page = shop.page
    page.goto(f"{shop.address}/doubts?after={document_id}")
    field = page.locator("#value")
    expect(field).to_be_focused()
    expect(field).to_have_value("KB-26-4471")
    expect(page.locator(".crop")).to_have_js_property("complete", value=True)
    assert page.locator(".crop").evaluate("picture => picture.naturalWidth") > 100
    expect(page.get_by_text("3 values left on this paper")).to_be_visible()
    page.keyboard.press("Escape")
    expect(field).to_have_value("2026-03-09")
    until(page, "(field => field && field.selectionEnd > field.selectionStart)(document.querySelector('#value'))")
    page.keyboard.type("2026-03-08")  # the field is selected, so typing replaces
    page.keyboard.press("Enter")
    expect(field).to_have_value("HY-2026-114")
    page.keyboard.press("Control+Delete")
    until(page, "document.querySelector('#value')?.value !== 'HY-2026-114'")
    page.goto(f"{shop.address}/doubts?after={document_id}")
    expect(field).to_have_value("KB-26-4471")  # what was left for later, and nothing else of this paper
    expect(page.get_by_text("1 value left on this paper")).to_be_visible()
    page.goto(paper)
    expect(page.locator("#v-issue_date-0 .shown")).to_have_text("2026-03-08")
    expect(page.locator("#v-issue_date-0")).to_contain_text("The machine had read: 2026-03-09")
    expect(page.locator("#v-contract_no-0")).to_have_count(0)
    assert page.complaints == []


def test_a_click_beside_the_value_costs_another_click_and_no_more(shop, tmp_path):
    paper = paper_of(shop, odd_paper(tmp_path, "lone", "ZX-9001", "2026-05-04", "Sandvik Ullvare AS"))
    page = shop.page
    page.goto(f"{paper}/point?name=document_no")
    page.locator(".pointed").first.click(position={"x": 5, "y": 5})
    expect(page.get_by_role("alert")).to_contain_text("Where you clicked nothing stands")
    assert any("400" in said for said in page.complaints)
    page.complaints.clear()
    expect(page.locator("select[name=name]")).to_have_value("document_no")
    point_at(shop, paper, "document_no", NUMBER_AT)
    expect(page.locator("#v-document_no-0 .shown")).to_have_text("ZX-9001")
    expect(page.locator("#spot-v-document_no-0 rect")).to_be_attached()
    assert page.complaints == []


def test_two_corrected_papers_teach_the_third(shop, tmp_path):
    page = shop.page
    for name, number, date, firm in (
        ("first", "LB-55012", "2026-02-11", "Fjordholm Garn AS"),
        ("second", "LB-61377", "2026-04-23", "Tresund Tekstil"),
    ):
        paper = paper_of(shop, odd_paper(tmp_path, name, number, date, firm))
        page.goto(paper)
        page.locator("#kind select").select_option("packing_list")
        page.get_by_role("button", name="Confirm or change").click()
        expect(page.locator("#kind")).to_contain_text("confirmed by a person")
        point_at(shop, paper, "document_no", NUMBER_AT)
        point_at(shop, paper, "issue_date", DATE_AT)
    page.goto(f"{shop.address}/layouts")
    taught = page.locator("section.block", has_text="second.pdf")
    expect(taught).to_contain_text("first.pdf")

    third = paper_of(shop, odd_paper(tmp_path, "third", "LB-70984", "2026-06-30", "Nordbygd Handel"))
    page.goto(third)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Packing list")
    expect(page.locator("#v-document_no-0 .shown")).to_have_text("LB-70984")
    expect(page.locator("#v-issue_date-0 .shown")).to_have_text("2026-06-30")

    page.goto(f"{shop.address}/layouts")
    with page.expect_download() as downloading:
        taught.get_by_role("link", name="Export as data").click()
    assert re.fullmatch(r"lay_[a-z0-9]{12}\.json", downloading.value.suggested_filename)
    taught.get_by_role("button", name="Forget this layout").click()
    expect(page.get_by_role("status")).to_contain_text("forgotten")
    expect(taught).to_have_count(0)
    assert page.complaints == []
