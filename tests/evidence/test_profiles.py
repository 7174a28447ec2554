"""Who may see what: every profile is sound data, and nothing a recipient may not see is ever in his bundle."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from tests.evidence.conftest import BRAND, SKU, pdf_bytes, picture_bytes
from vault.documents.kind_codes import KINDS
from vault.errors import BadInput
from vault.evidence.case import NothingToExport
from vault.evidence.labels import KIND_LABELS, POINTS
from vault.evidence.profiles import find_profile, profiles
from vault.evidence.service import export, preview
from vault.evidence.sight import FIELDS_THAT_SHOW, KINDS_THAT_SHOW, NAMES
from vault.evidence.words import TEXTS

WHOLE = ("court", "regulator", "archive")
CAREFUL = tuple(code for code in profiles() if code not in WHOLE)


@pytest.mark.parametrize("code", profiles())
def test_every_profile_says_where_its_rules_come_from_and_names_only_known_kinds(code: str) -> None:
    profile = find_profile(code)
    assert profile.source
    assert profile.verified_on <= profile.effective_from
    assert set(profile.order) | set(profile.asks_for) <= set(KINDS)
    assert profile.allow_annotation is False
    assert profile.discloses_names is profile.is_whole


def test_court_regulator_and_archive_are_whole_and_nobody_else() -> None:
    assert {code for code, profile in profiles().items() if profile.is_whole} == set(WHOLE)


def test_every_recipient_of_the_public_vocabulary_is_known() -> None:
    for recipient in ("platform", "regulator", "court", "consumer", "brand-owner", "card-scheme", "archive"):
        assert find_profile(recipient).code == recipient


def test_amazons_rules_are_those_on_record() -> None:
    amazon = find_profile("Platform:Amazon")
    assert amazon.accept_ext == ("pdf", "jpg", "png", "gif")
    assert amazon.date_window_days == 365
    assert not amazon.page_numbers
    assert "prices" not in amazon.hides


def test_unknown_recipients_are_refused() -> None:
    with pytest.raises(BadInput):
        find_profile("")


def test_every_kind_has_a_label_in_both_languages_and_a_known_point() -> None:
    assert set(KIND_LABELS) == set(KINDS)
    for label in KIND_LABELS.values():
        assert label.en
        assert label.zh
        assert label.slug.isascii()
        assert label.point in POINTS


def test_every_category_has_kinds_fields_and_a_name() -> None:
    assert set(KINDS_THAT_SHOW) == set(FIELDS_THAT_SHOW) == set(NAMES)
    assert all(kinds <= set(KINDS) for kinds in KINDS_THAT_SHOW.values())


def test_every_sentence_has_the_same_places_to_fill_in_both_languages() -> None:
    import string

    for name, (en, zh) in TEXTS.items():
        places = [{part[1] for part in string.Formatter().parse(text) if part[1]} for text in (en, zh)]
        assert places[0] == places[1], name


# --- withholding -----------------------------------------------------------------------------------------------------------


def full_set(stage) -> str:
    """Make one paper of every kind in one shipment, all with a line of the product; a secret word on each that may not leave."""
    product = stage.product()
    for kind in KINDS:
        if kind == "photo":
            stage.paper(kind, picture_bytes(kind), f"{kind}.jpg", confirmed=True)
            continue
        stage.paper(
            kind,
            pdf_bytes(kind),
            f"{kind}.pdf",
            head={"document_no": f"NO-{kind}", "issue_date": "2026-10-01"},
            lines=[{"name": "serum", "quantity": "10", "brand": BRAND}],
            links={0: product},
            confirmed=kind == "other",
        )
    return product


@pytest.mark.parametrize("code", CAREFUL)
def test_no_paper_that_shows_what_must_be_hidden_is_in_the_bundle(parts, actor, stage, out: Path, code: str) -> None:
    full_set(stage)
    profile = find_profile(code)
    shows = {kind for category in profile.hides for kind in KINDS_THAT_SHOW[category]}
    told = preview(parts, actor, SKU, code)
    assert {entry.kind for entry in told.withheld} == shows
    assert {exhibit.main.view.kind for exhibit in told.exhibits} == set(KINDS) - shows
    export(parts, actor, SKU, code, out=out)
    with zipfile.ZipFile(out) as archive:
        names = archive.namelist()
        texts = [archive.read(name).decode() for name in names if name.endswith((".json", ".jsonl", ".csv", ".txt"))]
        index = json.loads(archive.read("EB-2026-0001/data/evidence.json"))
    for kind in shows:
        assert not [name for name in names if f"-{KIND_LABELS[kind].slug}" in name]
        assert not [text for text in texts if f"NO-{kind}" in text]
    assert {entry["kind"] for entry in index["withheld"]} == shows


@pytest.mark.parametrize("code", WHOLE)
def test_whole_recipients_get_every_paper(parts, actor, stage, code: str) -> None:
    full_set(stage)
    told = preview(parts, actor, SKU, code)
    assert told.withheld == ()
    assert len(told.exhibits) == len(KINDS)


@pytest.mark.parametrize("field", ["unit_price", "total_amount", "entered_value"])
def test_a_price_found_on_any_paper_keeps_it_from_whoever_may_not_see_prices(parts, actor, stage, field: str) -> None:
    product = stage.product()
    head = {field: "12.5"} if field != "unit_price" else {}
    line = {"name": "serum"} | ({field: "12.5"} if field == "unit_price" else {})
    stage.paper("packing_list", pdf_bytes("P"), "p.pdf", head=head, lines=[line], links={0: product})
    assert [entry.kind for entry in preview(parts, actor, SKU, "platform:coupang").withheld] == ["packing_list"]
    assert preview(parts, actor, SKU, "platform:amazon").withheld == ()


@pytest.mark.parametrize(
    "doubt",
    [{"unread": [2], "pages": 2}, {"kind_confidence": 0.6}],
    ids=["page unread", "kind unsure"],
)
def test_what_nobody_could_read_may_show_anything(parts, actor, stage, doubt) -> None:
    product = stage.product()
    stage.paper("packing_list", pdf_bytes("P", pages=2), "p.pdf", lines=[{"name": "x"}], links={0: product}, **doubt)
    assert len(preview(parts, actor, SKU, "platform").withheld) == 1
    assert preview(parts, actor, SKU, "court").withheld == ()


def test_a_picture_goes_out_only_once_a_person_said_what_it_is(parts, actor, stage) -> None:
    product = stage.product()
    stage.paper("packing_list", pdf_bytes("P"), "p.pdf", lines=[{"name": "x"}], links={0: product})
    stage.paper("photo", picture_bytes("unseen"), "a.jpg")
    stage.paper("photo", picture_bytes("seen"), "b.jpg", confirmed=True)
    told = preview(parts, actor, SKU, "platform")
    assert [entry.file_name for entry in told.withheld] == ["a.jpg"]
    assert [exhibit.original_name for exhibit in told.exhibits] == ["p.pdf", "b.jpg"]


def test_one_hidden_page_keeps_the_whole_file(parts, actor, stage) -> None:
    product = stage.product()
    data = pdf_bytes("both", pages=2)
    stage.paper("packing_list", data, "both.pdf", lines=[{"name": "x"}], links={0: product})
    stage.paper("commercial_invoice", data, "both.pdf", page_from=2)
    told = preview(parts, actor, SKU, "platform")
    assert told.exhibits == ()
    assert [entry.kind for entry in told.withheld] == ["commercial_invoice"]


def test_other_brands_stay_away_from_a_brand_owner(parts, actor, stage) -> None:
    product = stage.product()
    own, foreign, nameless = {"name": "a", "brand": BRAND}, {"name": "b", "brand": "Zephyra"}, {"name": "c"}
    for name, second in (("own", own), ("foreign", foreign), ("nameless", nameless)):
        stage.paper("packing_list", pdf_bytes(name), f"{name}.pdf", lines=[own, second], links={0: product})
    told = preview(parts, actor, SKU, "brand-owner")
    assert [exhibit.original_name for exhibit in told.exhibits] == ["own.pdf"]
    assert sorted(entry.file_name for entry in told.withheld) == ["foreign.pdf", "nameless.pdf"]


def test_when_everything_that_names_the_product_is_withheld_nothing_is_exported(parts, actor, stage) -> None:
    stage.invoice(stage.product())
    stage.paper("bill_of_lading", pdf_bytes("BL"), "bl.pdf")
    with pytest.raises(NothingToExport, match="may not see") as refused:
        export(parts, actor, SKU, "platform")
    assert "court" in refused.value.hint


# --- the form --------------------------------------------------------------------------------------------------------------


def test_a_form_for_pictures_gets_pictures_of_every_page_within_its_size(parts, actor, stage, out: Path) -> None:
    product = stage.product()
    stage.paper("packing_list", pdf_bytes("P", pages=3), "p.pdf", lines=[{"name": "x"}], links={0: product}, pages=3)
    exported = export(parts, actor, SKU, "platform:wechat-shop", out=out)
    assert exported.bundle.submitted == [
        "00_text-to-paste.txt",
        *(f"01_packing-list_p{page}.jpg" for page in (1, 2, 3)),
    ]
    with zipfile.ZipFile(out) as archive:
        for info in archive.infolist():
            if info.filename.endswith(".jpg"):
                assert info.file_size <= 2 * 1024 * 1024
        assert len(archive.read("EB-2026-0001/data/submit/00_text-to-paste.txt").decode()) <= 500


def test_a_form_for_one_file_gets_the_volume_alone(parts, actor, stage, out: Path) -> None:
    stage.whole_shipment()
    exported = export(parts, actor, SKU, "platform:tiktok-shop", out=out)
    assert exported.bundle.submitted == ["00_text-to-paste.txt", "01_evidence-volume.pdf"]


def test_a_file_type_the_form_does_not_take_is_in_the_bundle_and_named_in_the_preview(parts, actor, stage) -> None:
    product = stage.product()
    stage.paper("packing_list", picture_bytes("P", form="TIFF"), "p.tif", lines=[{"name": "x"}], links={0: product})
    told = preview(parts, actor, SKU, "platform:coupang")
    assert [exhibit.extension for exhibit in told.exhibits] == ["tif"]
    assert "type-not-taken" in {said.code for said in told.weak}
    assert told.submitted == ()


# --- what pages do not show ------------------------------------------------------------------------------------------------


def tampered(kind: str) -> bytes:
    """Return a PDF that carries something its pages do not show."""
    import io

    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf_bytes("PACKING LIST"))) as pdf:
        if kind == "attachments":
            pdf.attachments["prices.csv"] = b"sku,price\nLUM,12.5\n"
        if kind == "layers":
            group = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name="prices"))
            pdf.Root.OCProperties = pikepdf.Dictionary(
                OCGs=pikepdf.Array([group]), D=pikepdf.Dictionary(OFF=pikepdf.Array([group]))
            )
        pdf.save(out)
    data = out.getvalue()
    return data + data[data.rindex(b"startxref") :] if kind == "revisions" else data


@pytest.mark.parametrize("kind", ["attachments", "layers", "revisions"])
def test_a_pdf_that_carries_what_its_pages_do_not_show_stays_here(parts, actor, stage, kind: str) -> None:
    from vault.evidence.sight import UNSEEN

    product = stage.product()
    stage.paper("packing_list", tampered(kind), "p.pdf", lines=[{"name": "x"}], links={0: product})
    withheld = preview(parts, actor, SKU, "platform:coupang").withheld
    assert [entry.reasons for entry in withheld] == [(UNSEEN[kind],)]
    assert preview(parts, actor, SKU, "court").withheld == ()


def test_a_workbook_may_hold_hidden_cells_and_stays_here(parts, actor, stage) -> None:
    stage.whole_shipment()
    assert "packing.xlsx" in [entry.file_name for entry in preview(parts, actor, SKU, "platform").withheld]
