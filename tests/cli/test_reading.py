"""`vault read` answers about every file as the field dictionary says, whatever one of them is like, and keeps nothing."""

from __future__ import annotations

import io
import json
import os
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from benchmarks.open.makers.structured_deals import CREAMS, HARZ, NORD, Deal
from benchmarks.open.makers.structured_mail import eml, msg
from benchmarks.open.makers.structured_xml import ubl
from tests.documents import papers
from vault.cli import reading
from vault.cli.reading import read_command

SALE = Deal("RE-77", "2026-04-17", HARZ, NORD, "EUR", CREAMS, tax_rate="19")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in; VAULT_DATA names one that is not there."""
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    monkeypatch.setenv("VAULT_DATA", str(tmp_path / "data"))
    return tmp_path


def read(*paths: Path) -> tuple[list[dict], Result]:
    done = CliRunner().invoke(read_command, [str(path) for path in paths], catch_exceptions=False)
    return [json.loads(line) for line in done.stdout.splitlines()], done


def put(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def packed(**members: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return target.getvalue()


def test_a_paper_is_one_line_with_the_public_names_and_nothing_is_written(folder: Path) -> None:
    path = put(folder, "发票 'KF'.pdf", papers.invoice())
    (said,), done = read(path)
    assert done.exit_code == 0
    assert set(said) == {
        "file", "sha256", "media_type", "kind", "kind_confidence", "pages", "fields", "lines", "warnings", "error",
    }  # fmt: skip
    assert (said["file"], said["kind"], said["media_type"], said["error"]) == (
        str(path), "commercial_invoice", "application/pdf", None,
    )  # fmt: skip
    assert set(said["pages"][0]) == {"number", "method", "engine", "confidence", "rotation", "words"}
    number = said["fields"]["document_no"]
    assert set(number) == {"value", "raw", "page", "box", "confidence", "checks"}
    assert (number["value"], number["page"]) == ("KF-2604", 1)
    assert 0 <= number["box"][0] < number["box"][2] <= 1
    assert [line["amount"]["value"] for line in said["lines"]] == ["76.8", "54"]
    assert os.listdir() == []  # noqa: PTH208 - the folder stood in
    assert not (folder / "data").exists()


def test_bad_files_are_answered_with_an_error_and_stop_no_other(folder: Path) -> None:
    whole = papers.invoice()
    bad = {
        "cut.pdf": whole[:200],
        "noise.bin": bytes(range(256)) * 4,
        "locked.pdf": papers.encrypted_invoice(),
        "empty.pdf": b"",
        "cut.zip": packed(a=b"x" * 500)[:100],
    }
    paths = [put(folder, name, data) for name, data in bad.items()]
    said, done = read(*paths, folder / "missing.pdf", folder, put(folder, "good.pdf", whole))
    assert done.exit_code == 1
    assert [answer["error"] is None for answer in said] == [False] * 7 + [True]
    for answer in said[:-1]:
        assert set(answer["error"]) == {"code", "message", "hint"}
        assert answer["error"]["message"]
        assert answer["error"]["hint"]
        assert (answer["kind"], answer["pages"], answer["fields"], answer["lines"]) == (None, [], {}, [])
        assert answer["file"] in done.stderr
    assert [answer["sha256"] is None for answer in said] == [False] * 5 + [True, True, False]
    assert said[-1]["fields"]["document_no"]["value"] == "KF-2604"


def test_a_fault_of_the_program_on_one_paper_is_told_and_stops_no_other(folder: Path, monkeypatch) -> None:
    understood = reading.understand

    def falls_over(read_file, layouts):
        if len(read_file.pages) == 2:
            raise ZeroDivisionError("division by zero")
        return understood(read_file, layouts)

    monkeypatch.setattr(reading, "understand", falls_over)
    bad = put(folder, "two.pdf", papers.invoice_and_packing_list())
    said, done = read(bad, put(folder, "good.pdf", papers.invoice()))
    assert done.exit_code == 1
    assert [answer["error"] and answer["error"]["code"] for answer in said] == ["internal-error", None]
    assert "ZeroDivisionError" in said[0]["error"]["message"]


def test_a_pdf_of_several_papers_answers_for_each_with_its_pages(folder: Path) -> None:
    path = put(folder, "two.pdf", papers.invoice_and_packing_list())
    said, done = read(path)
    assert done.exit_code == 0
    assert [(answer["file"], answer["part"], answer["kind"]) for answer in said] == [
        (f"{path}#1", [1], "commercial_invoice"),
        (f"{path}#2", [2], "packing_list"),
    ]
    assert [page["number"] for answer in said for page in answer["pages"]] == [1, 2]
    assert said[1]["fields"]["document_no"]["page"] == 2


def test_a_zip_answers_for_each_paper_in_it_good_or_bad(folder: Path) -> None:
    inner = packed(**{"list.xlsx": papers.workbook()})
    path = put(folder, "all.zip", packed(**{"a/inv.pdf": papers.invoice(), "noise": b"\0\1\2" * 50, "more.zip": inner}))
    said, done = read(path)
    assert done.exit_code == 1
    assert {answer["file"]: answer["kind"] for answer in said} == {
        f"{path}#a/inv.pdf": "commercial_invoice",
        f"{path}#noise": None,
        f"{path}#more.zip#list.xlsx": "packing_list",
    }


def test_an_empty_zip_is_told(folder: Path) -> None:
    said, done = read(put(folder, "empty.zip", packed()))
    assert done.exit_code == 1
    assert said[0]["error"]["message"]


def test_a_workbook_has_values_without_boxes(folder: Path) -> None:
    (said,), _ = read(put(folder, "list.xlsx", papers.workbook()))
    assert said["pages"][0]["method"] == "structured"
    values = [*said["fields"].values(), *(value for line in said["lines"] for value in line.values())]
    assert len(values) > 5
    assert all(value["box"] is None for value in values)


def test_pages_over_the_limit_are_listed_as_unread_with_a_warning(folder: Path, monkeypatch) -> None:
    monkeypatch.setenv("VAULT_MAX_PAGES", "1")
    said, done = read(put(folder, "long.pdf", papers.long_invoice(3)))
    assert done.exit_code == 0
    pages = [page for answer in said for page in answer["pages"]]
    assert [(page["number"], page["method"]) for page in pages] == [(1, "text"), (2, "unread"), (3, "unread")]
    assert [warned["code"] for answer in said for warned in answer["warnings"]].count("pages-over-limit") == 1
    assert "3 pages" in done.stderr


@pytest.mark.parametrize("form", ["eml", "msg"])
def test_a_mail_answers_for_its_text_and_for_each_paper_attached(folder: Path, form: str) -> None:
    inner = packed(**{"list.xlsx": papers.workbook()})
    if form == "eml":
        attached = [("发票.pdf", "application/pdf", papers.invoice()), ("more.zip", "application/zip", inner)]
        data = eml("papers", "a@example.com", "b@example.com", "text", attached)
    else:
        data = msg("papers", ("a", "a@example.com"), "b", "text", [("发票.pdf", papers.invoice()), ("more.zip", inner)])
    path = put(folder, f"mail.{form}", data)
    said, done = read(path)
    assert done.exit_code == 0
    assert [(answer["file"], answer["kind"]) for answer in said] == [
        (str(path), "other"),
        (f"{path}#发票.pdf", "commercial_invoice"),
        (f"{path}#more.zip#list.xlsx", "packing_list"),
    ]
    assert said[0]["pages"][0]["method"] == "structured"
    assert (said[0]["fields"], said[0]["lines"]) == ({}, [])


def test_a_broken_attachment_is_told_and_stops_no_other(folder: Path) -> None:
    attached = [("cut.pdf", "application/pdf", papers.invoice()[:200]), ("ok.pdf", "application/pdf", papers.invoice())]
    said, done = read(put(folder, "mail.eml", eml("s", "a@example.com", "b@example.com", "t", attached)))
    assert done.exit_code == 1
    assert [answer["error"] is None for answer in said] == [True, False, True]


def test_a_file_of_structure_has_values_without_boxes_that_agree_with_its_text(folder: Path) -> None:
    (said,), _ = read(put(folder, "invoice.xml", ubl(SALE).encode()))
    assert (said["media_type"], said["kind"]) == ("application/xml", "commercial_invoice")
    assert said["fields"]["total_amount"] == {
        "value": "5408.55", "raw": "5408.55", "page": 1, "box": None, "confidence": 0.99, "checks": [],
    }  # fmt: skip
    assert "arithmetic" in said["lines"][0]["amount"]["checks"]
    assert said["pages"][0]["words"] > 50
