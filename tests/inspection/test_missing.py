"""SH01: required papers against those that are there."""

from __future__ import annotations

from typing import get_args

import pytest

from vault.inspection.authorisation import DayState
from vault.inspection.missing import MissingReport, Paper, check_papers, suggest_trade_mode
from vault.inspection.requirement import summed_up
from vault.inspection.sets import GENERAL, SETS, UNITED_STATES
from vault.inspection.units import How
from vault.inspection.wording import CONDITIONS, DAYS, PAPERS, QUANTITY, WHOM
from vault.shipments.modes import MODES

READ = {
    "cn_import_declaration",
    "cn_inspection_certificate",
    "commercial_invoice",
    "packing_list",
    "brand_authorization",
    "cbp_7501",
}


def report(papers: list[Paper], *, unread: int = 0, sets: object = GENERAL) -> MissingReport:
    return check_papers(
        sets,  # type: ignore[arg-type]
        papers,
        shipment_id="shp_1",
        ref="GT-1",
        told_apart=READ,
        unread_files=unread,
    )


def states(found: MissingReport) -> dict[str, str]:
    return {item.papers[0]: item.state for item in found.items}


def every_paper() -> list[Paper]:
    needed = [one.papers[0] for one in GENERAL.requirements if not one.condition]
    return [Paper(f"doc_{kind}", kind) for kind in needed]


def test_what_is_absent_is_missing_and_says_whom_to_ask() -> None:
    found = report([Paper("doc_1", "cn_import_declaration"), Paper("doc_2", "packing_list")])
    invoice = next(item for item in found.items if item.papers == ("commercial_invoice",))
    assert found.result == "fail"
    assert (invoice.state, invoice.ask) == ("missing", "supplier")
    assert "commercial invoice" in invoice.request("en")
    assert "GT-1" in invoice.request("zh")
    assert states(found)["cn_import_declaration"] == "present"


def test_all_papers_there_pass_though_papers_for_special_goods_are_open() -> None:
    found = report(every_paper())
    assert found.result == "pass"
    assert states(found)["product_registration"] == "unknown"
    assert found.missing == ()


def test_one_of_two_papers_will_do() -> None:
    papers = [paper for paper in every_paper() if paper.kind != "bill_of_lading"]
    assert report(papers).result == "fail"
    assert report([*papers, Paper("doc_awb", "air_waybill")]).result == "pass"


def test_a_pro_forma_invoice_is_no_invoice() -> None:
    papers = [paper for paper in every_paper() if paper.kind != "commercial_invoice"]
    assert states(report([*papers, Paper("doc_p", "proforma_invoice")]))["commercial_invoice"] == "missing"


@pytest.mark.parametrize(
    ("codes", "state"),
    [("24", "explained"), ("21 原产地证 24", "explained"), ("21", "missing"), ("", "missing"), ("2401 124", "missing")],
)
def test_code_24_on_the_declaration_explains_a_missing_certificate(codes: str, state: str) -> None:
    papers = [
        paper for paper in every_paper() if paper.kind not in ("cn_inspection_certificate", "cn_import_declaration")
    ]
    found = report([*papers, Paper("doc_d", "cn_import_declaration", certificate_codes=codes)])
    assert states(found)["cn_inspection_certificate"] == state
    assert found.result == ("pass" if state == "explained" else "fail")


def test_a_paper_nobody_could_tell_makes_kinds_that_are_not_read_unknown_but_no_others() -> None:
    found = states(report([Paper("doc_x", "other")]))
    assert found["test_report"] == "unknown"
    assert found["supplier_license"] == "unknown"
    assert found["commercial_invoice"] == "missing"


def test_a_file_that_is_not_read_may_be_anything() -> None:
    assert set(states(report([], unread=1)).values()) == {"unknown"}
    assert report([], unread=1).result == "unknown"
    pages_unread = report([Paper("doc_x", "other", has_unread_pages=True)])
    assert states(pages_unread)["commercial_invoice"] == "unknown"


def test_nobody_said_the_trade_mode_so_nothing_is_known_but_a_suggestion_is_made() -> None:
    found = report([Paper("doc_1", "cn_import_declaration", trade_mode="一般贸易 0110")], sets=None)
    assert (found.result, found.items, found.suggested_trade_mode) == ("unknown", (), "cn_general")
    disagreeing = [Paper("a", "cbp_7501"), Paper("b", "cn_import_declaration", trade_mode="一般贸易")]
    assert suggest_trade_mode(disagreeing) == ""


def test_us_papers_have_their_own_set() -> None:
    papers = [
        Paper(kind, kind)
        for kind in ("cbp_7501", "commercial_invoice", "packing_list", "air_waybill", "brand_authorization")
    ]
    assert report(papers, sets=UNITED_STATES).result == "pass"


def test_fail_beats_unknown_beats_pass_and_nothing_at_all_is_unknown() -> None:
    assert summed_up(("pass", "unknown", "fail")) == "fail"
    assert summed_up(("pass", "unknown")) == "unknown"
    assert summed_up(("pass",)) == "pass"
    assert summed_up(()) == "unknown"


def test_every_trade_mode_has_a_set_with_source_and_day_and_every_name_has_words() -> None:
    assert set(SETS) == {mode.code for mode in MODES}
    for one in SETS.values():
        assert one.source
        assert one.verified_on
        for requirement in one.requirements:
            assert set(requirement.papers) <= set(PAPERS)
            assert requirement.ask in WHOM
            assert not requirement.condition or requirement.condition in CONDITIONS


def test_every_state_of_a_quantity_and_of_a_day_has_words() -> None:
    assert set(get_args(How)) - {"unknown"} <= set(QUANTITY)
    assert set(get_args(DayState)) == set(DAYS)
