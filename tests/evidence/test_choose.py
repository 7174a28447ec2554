"""What goes in, and what is weak about it."""

from __future__ import annotations

from tests.evidence.conftest import BRAND, SKU, pdf_bytes
from vault.evidence.service import preview


def codes(told) -> list[str]:
    return [said.code for said in told.weak]


def names(told) -> list[str]:
    return [exhibit.original_name for exhibit in told.exhibits]


def test_the_papers_of_the_shipment_go_along_but_not_those_of_other_products(parts, actor, stage) -> None:
    product = stage.product()
    other = stage.product("OTHER-1")
    stage.invoice(product)
    stage.paper("bill_of_lading", pdf_bytes("BL"), "bl.pdf")
    stage.paper("commercial_invoice", pdf_bytes("other"), "other.pdf", lines=[{"name": "y"}], links={0: other})
    stage.paper("bill_of_lading", pdf_bytes("BL2"), "elsewhere.pdf", shipment="SHP-2")
    told = preview(parts, actor, SKU, "court")
    assert names(told) == ["INV 7731.pdf", "bl.pdf"]
    assert [said.code for said in told.left_out] == ["other-goods"]


def test_a_brand_paper_goes_in_only_when_it_is_valid_on_the_days_concerned(parts, actor, stage) -> None:
    stage.invoice(stage.product())  # of 12 October 2026
    for name, begin, end in (
        ("then", "2026-01-01", "2026-12-31"),
        ("before", "2025-01-01", "2025-12-31"),
        ("after", "2026-11-01", "2027-12-31"),
    ):
        head = {"brand": BRAND.upper(), "valid_from": begin, "valid_to": end, "issue_date": begin}
        stage.paper("brand_authorization", pdf_bytes(name), f"{name}.pdf", head=head, shipment=None)
    stage.paper("brand_authorization", pdf_bytes("foreign"), "foreign.pdf", head={"brand": "Zephyra"}, shipment=None)
    told = preview(parts, actor, SKU, "court")
    assert names(told) == ["INV 7731.pdf", "then.pdf"]
    assert [said.code for said in told.left_out] == ["not-valid-then", "not-valid-then"]


def test_a_brand_paper_alone_is_no_evidence(parts, actor, stage) -> None:
    stage.product()
    stage.paper("brand_authorization", pdf_bytes("loa"), "loa.pdf", head={"brand": BRAND}, shipment=None)
    told = preview(parts, actor, SKU, "court")
    assert told.refusal is not None
    assert told.exhibits == ()


def test_weak_points_are_told(parts, actor, stage, clock) -> None:
    product = stage.product()
    stage.paper(
        "proforma_invoice",
        pdf_bytes("old", pages=2),
        "old.pdf",
        head={"issue_date": "2025-01-01", "document_no": "7"},
        lines=[{"name": "a"}, {"name": "b"}],
        links={0: product},
        reviews={1: product},
        pages=2,
        unread=[2],
        confidence=0.5,
    )
    told = codes(preview(parts, actor, SKU, "court"))
    for code in (
        "proforma-only",
        "no-authorisation",
        "page-unread",
        "values-doubtful",
        "lines-in-review",
        "late-intake",
        "own-clock",
        "trade-mode-unknown",
    ):
        assert code in told, code


def test_papers_older_than_the_recipients_window_are_named(parts, actor, stage, clock) -> None:
    product = stage.product()
    head = {"issue_date": "2025-06-01"}
    stage.paper("commercial_invoice", pdf_bytes("old"), "old.pdf", head=head, lines=[{"name": "a"}], links={0: product})
    assert "too-old" in codes(preview(parts, actor, SKU, "platform:amazon"))
    assert "too-old" not in codes(preview(parts, actor, SKU, "court"))


def test_a_file_of_the_shipment_that_nobody_read_is_named(parts, actor, stage) -> None:
    from vault.intake.service import receive

    stage.invoice(stage.product())
    receive(parts, actor, [pdf_bytes("unread")], name="unread.pdf", shipment_ref="SHP-1")
    assert "file-not-read" in codes(preview(parts, actor, SKU, "court"))


def test_what_is_weak_stays_out_of_the_bundle(parts, actor, stage, out) -> None:
    import zipfile

    from vault.evidence.service import export

    product = stage.product()
    stage.paper(
        "commercial_invoice", pdf_bytes("x"), "x.pdf", lines=[{"name": "a"}], links={0: product}, confidence=0.3
    )
    told = preview(parts, actor, SKU, "platform:amazon")
    export(parts, actor, SKU, "platform:amazon", out=out)
    with zipfile.ZipFile(out) as archive:
        text = "".join(
            archive.read(name).decode()
            for name in archive.namelist()
            if name.endswith((".json", ".txt", ".csv", ".jsonl"))
        )
    assert told.weak
    assert not [said.code for said in told.weak if said.en in text or said.code in text]


def test_exhibits_stand_in_the_recipients_order(parts, actor, stage) -> None:
    stage.whole_shipment()
    for recipient, first in (("court", "cn_import_declaration"), ("platform:amazon", "commercial_invoice")):
        told = preview(parts, actor, SKU, recipient)
        assert told.exhibits[0].main.view.kind == first
        assert [exhibit.number for exhibit in told.exhibits][:4] == ["E01", "E02", "E03", "E04"]
