"""The bundle as it leaves: whole, sealed, and accepted by programs that know nothing of the vault."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import shutil
import subprocess
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.evidence.conftest import SKU, pdf_bytes, picture_bytes
from vault.errors import BadInput, NotFound
from vault.evidence.case import NothingToExport
from vault.evidence.queries import bundles
from vault.evidence.service import (
    export,
    open_bundle,
    preview,
    read_submit_file,
    verify_bundle,
    verify_stored,
    write_submit_files,
)
from vault.evidence.stranger.verify import show
from vault.ledger.queries import events_of

FORBIDDEN = (
    "blockchain",
    "区块链",
    "不可篡改",
    "具有法律效力",
    "court-admissible",
    "tamper-proof",
    "guaranteed genuine",
)


def text_of(pdf: Path) -> str:
    """Return the text of a PDF as another program reads it."""
    return subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True).stdout


def test_one_invoice_becomes_a_bundle_that_verifies(parts, actor, stage, out: Path) -> None:
    stage.invoice(stage.product())
    exported = export(parts, actor, SKU, "court", out=out)
    report = verify_bundle(out, fingerprint=exported.fingerprint, key=exported.log_key)
    assert report.passed, show(report)
    assert report.bundle_id == exported.bundle.bundle_digest


# --- programs that know nothing of the vault -------------------------------------------------------------------------------


def test_bagit_accepts_it(bag: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "bagit", "--validate", str(bag)], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("unpack", ["unzip", "python"])
def test_every_command_of_the_instructions_runs_as_it_stands(sealed, tmp_path: Path, unpack: str) -> None:
    if unpack == "unzip":
        subprocess.run(["unzip", "-q", str(sealed.path), "-d", str(tmp_path)], check=True)
    else:
        with zipfile.ZipFile(sealed.path) as archive:
            archive.extractall(tmp_path)
    folder = tmp_path / "EB-2026-0001"
    text = (folder / "VERIFY.txt").read_text()
    commands = re.findall(r"^ *\$ (.+)$", text, re.MULTILINE)
    assert [command.split()[0] for command in commands] == ["python3", "sha256sum", "sha256sum", "openssl", "sha256sum"]
    for command in commands:
        done = subprocess.run(command, shell=True, cwd=folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, (command, done.stdout, done.stderr)


def test_the_signature_still_verifies_when_its_certificate_has_long_expired(sealed, tmp_path: Path) -> None:
    with zipfile.ZipFile(sealed.path) as archive:
        archive.extractall(tmp_path)
    folder = tmp_path / "EB-2026-0001"
    command = next(line for line in (folder / "VERIFY.txt").read_text().splitlines() if "openssl cms" in line).strip()[
        2:
    ]
    later = re.sub(r"-attime \d+", f"-attime {int(datetime(2060, 1, 1, tzinfo=UTC).timestamp())}", command)
    run = {"shell": True, "cwd": folder, "capture_output": True, "check": False}
    assert subprocess.run(later, **run).returncode != 0
    assert subprocess.run(command, **run).returncode == 0


def test_the_pdfs_are_sound(bag: Path) -> None:
    for pdf in bag.glob("data/*.pdf"):
        done = subprocess.run(["qpdf", "--check", str(pdf)], capture_output=True, text=True, check=False)
        assert done.returncode == 0, (pdf.name, done.stdout, done.stderr)


# --- what is in it ---------------------------------------------------------------------------------------------------------


def test_originals_are_in_it_byte_for_byte(parts, actor, stage, out: Path) -> None:
    product, data = stage.product(), pdf_bytes("ORIGINAL")
    stage.paper("commercial_invoice", data, "o.pdf", lines=[{"name": "x"}], links={0: product})
    export(parts, actor, SKU, "archive", out=out)
    with zipfile.ZipFile(out) as archive:
        assert archive.read("EB-2026-0001/data/documents/E01-commercial-invoice.pdf") == data
        assert archive.read("EB-2026-0001/data/submit/02_commercial-invoice.pdf") == data


def test_entries_are_stored_dated_alike_and_in_order(sealed) -> None:
    with zipfile.ZipFile(sealed.path) as archive:
        entries = archive.infolist()
    assert {(entry.compress_type, entry.date_time, entry.external_attr >> 16) for entry in entries} == {
        (zipfile.ZIP_STORED, (1980, 1, 1, 0, 0, 0), 0o100644)
    }
    assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)
    assert all(entry.filename.isascii() and entry.filename.startswith("EB-2026-0001/") for entry in entries)


def test_the_catalogue_opens_in_a_spreadsheet_and_names_every_exhibit(bag: Path) -> None:
    data = (bag / "data/01-evidence-catalogue.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert [row[0] for row in rows[1:]] == ["E01", "E02", "E03", "E04", "E05"]
    for row, path in zip(rows[1:], sorted((bag / "data/documents").iterdir()), strict=True):
        assert row[-1] == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_name_that_looks_like_a_formula_is_none_in_the_catalogue(parts, actor, stage, out: Path) -> None:
    product = stage.product()
    head = {"seller_name": "=HYPERLINK(1)", "document_no": "7"}
    stage.paper("commercial_invoice", pdf_bytes("x"), "x.pdf", head=head, lines=[{"name": "x"}], links={0: product})
    export(parts, actor, SKU, "archive", out=out)
    with zipfile.ZipFile(out) as archive:
        table = archive.read("EB-2026-0001/data/01-evidence-catalogue.csv").decode("utf-8-sig")
    assert any(cell.startswith("'=") for row in csv.reader(io.StringIO(table)) for cell in row)


def test_the_cover_says_in_both_languages_what_is_shown_and_what_is_not(bag: Path) -> None:
    text = text_of(bag / "data/00-READ-ME-FIRST.pdf")
    for said in (
        "222520261000123456",
        "LUM-26-7731",
        "E01",
        "What this does not prove",
        "本证据包不能证明的事项",
        "本机时钟",
        "local clock only",
    ):
        assert said in text.replace("\n", " "), said
    assert text.index("证据包") < text.index("Evidence bundle")


def test_no_cover_promises_more_than_is_proved(bag: Path) -> None:
    whole = "".join(text_of(pdf) for pdf in bag.glob("data/*.pdf"))
    whole += "".join(path.read_text() for path in bag.rglob("*") if path.suffix in {".txt", ".json", ".py", ".jsonl"})
    assert not [word for word in FORBIDDEN if word in whole.lower()]


def test_the_cover_names_the_digest_of_all_other_payload(bag: Path) -> None:
    lines = (bag / "manifest-sha256.txt").read_text().splitlines(keepends=True)
    digest = hashlib.sha256("".join(line for line in lines if "00-READ-ME" not in line).encode()).hexdigest()
    assert digest in re.sub(r"\s", "", text_of(bag / "data/00-READ-ME-FIRST.pdf").replace("\u200b", ""))


def test_the_same_state_gives_the_same_bytes(parts, actor, stage, out: Path, tmp_path: Path) -> None:
    """The second export has another number and a longer log; so the state is copied before, and both are made from it."""
    from vault.bootstrap import build
    from vault.settings import Settings

    stage.whole_shipment()
    export(parts, actor, SKU, "court")  # the seal key is made by the first export
    parts.database.dispose()
    twin = tmp_path / "twin"
    shutil.copytree(parts.settings.data, twin)
    other = build(Settings(data=twin), clock=parts.clock)
    first = export(parts, actor, SKU, "court", out=out)
    second = export(other, actor, SKU, "court", out=tmp_path / "twin.zip")
    other.database.dispose()
    assert first.bundle_digest == second.bundle_digest
    assert out.read_bytes() == (tmp_path / "twin.zip").read_bytes()


def test_nobodys_name_and_no_file_name_goes_to_a_recipient_from_whom_something_is_hidden(
    parts, actor, stage, out: Path
) -> None:
    stage.whole_shipment()
    export(parts, actor, SKU, "platform:amazon", out=out)
    with zipfile.ZipFile(out) as archive:
        names = [name for name in archive.namelist() if name.endswith((".json", ".jsonl", ".txt", ".csv"))]
        text = "".join(archive.read(name).decode() for name in names)
    assert "INV 7731" not in text
    assert "SHP-1" not in text
    assert '"body": null' in text


def test_only_the_products_own_lines_are_told(bag: Path) -> None:
    assert "Night cream" not in (bag / "data/evidence.json").read_text()
    assert "Radiance serum" in (bag / "data/evidence.json").read_text()


def test_the_index_tells_where_each_value_was_read(bag: Path) -> None:
    index = json.loads((bag / "data/evidence.json").read_text())
    value = index["exhibits"][2]["documents"][0]["lines"][0]["fields"]["quantity"]
    assert (value["value"], value["page"], value["box"]) == ("1200", 1, [0.1, 0.1, 0.4, 0.12])


def test_doubtful_values_are_not_printed_as_facts(parts, actor, stage, out: Path, tmp_path: Path) -> None:
    product = stage.product()
    head = {"document_no": "DOUBTFUL-1", "seller_name": "Maybe SAS", "issue_date": "2026-10-12"}
    lines = [{"name": "x", "quantity": "97.71"}]
    stage.paper(
        "commercial_invoice", pdf_bytes("x"), "x.pdf", head=head, lines=lines, links={0: product}, confidence=0.4
    )
    export(parts, actor, SKU, "archive", out=out)
    with zipfile.ZipFile(out) as archive:
        archive.extractall(tmp_path)
    for name in ("00-READ-ME-FIRST", "01-evidence-catalogue"):
        text = text_of(tmp_path / f"EB-2026-0001/data/{name}.pdf")
        assert not [value for value in ("DOUBTFUL-1", "Maybe SAS", "97.71", "2026-10-12") if value in text]


# --- what is refused -------------------------------------------------------------------------------------------------------


def test_an_empty_set_of_evidence_is_not_exported(parts, actor, stage, out: Path) -> None:
    stage.product()
    with pytest.raises(NothingToExport, match="no line of any paper") as refused:
        export(parts, actor, SKU, "court", out=out)
    assert refused.value.hint
    assert not out.exists()


def test_lines_in_review_count_for_nothing(parts, actor, stage) -> None:
    product = stage.product()
    stage.paper("commercial_invoice", pdf_bytes("x"), "x.pdf", lines=[{"name": "serum"}], reviews={0: product})
    told = preview(parts, actor, SKU, "court")
    assert told.exhibits == ()
    assert [said.code for said in told.left_out] == ["in-review"]
    assert told.refusal is not None
    with pytest.raises(NothingToExport, match="1 lines wait"):
        export(parts, actor, SKU, "court")


def test_an_unknown_recipient_is_answered_with_the_known_ones(parts, actor, stage) -> None:
    stage.product()
    with pytest.raises(BadInput, match="platform:amazn") as refused:
        export(parts, actor, SKU, "platform:amazn")
    assert "Did you mean platform:amazon?" in refused.value.hint
    assert "regulator" in refused.value.hint


def test_an_unknown_sku_and_a_missing_folder_are_refused(parts, actor, stage, tmp_path: Path) -> None:
    stage.product()
    with pytest.raises(NotFound):
        export(parts, actor, "NOPE", "court")
    with pytest.raises(BadInput, match="folder does not exist"):
        export(parts, actor, SKU, "court", out=tmp_path / "nowhere" / "x.zip")


def test_an_original_that_changed_in_the_store_is_never_exported(parts, actor, stage) -> None:
    from vault.errors import StorageFault

    stage.invoice(stage.product())
    digest = preview(parts, actor, SKU, "court").exhibits[0].sha256
    stored = next(path for path in parts.settings.data.rglob(f"*{digest}*") if path.is_file())
    stored.chmod(0o644)
    stored.write_bytes(stored.read_bytes().replace(b"PDF", b"PdF", 1))
    with pytest.raises(StorageFault, match="not the file that was received"):
        export(parts, actor, SKU, "court")
    with parts.database.reading(actor.workspace_id) as session:
        assert bundles(session) == []


# --- what is written down --------------------------------------------------------------------------------------------------


def test_numbers_follow_each_other_and_every_reading_is_an_event(parts, actor, stage, tmp_path: Path) -> None:
    stage.invoice(stage.product())
    first, second = (export(parts, actor, SKU, "archive") for _ in range(2))
    assert [first.number, second.number] == ["EB-2026-0001", "EB-2026-0002"]
    with open_bundle(parts, actor, first.id) as (_, stream):
        assert hashlib.sha256(stream.read()).hexdigest() == first.bundle.sha256
    names = first.bundle.submitted
    assert read_submit_file(parts, actor, first.id, names[-1]).startswith(b"%PDF")
    assert verify_stored(parts, actor, first.id).passed
    with parts.database.reading(actor.workspace_id) as session:
        seen = [event.type for event in events_of(session, first.id)]
    assert seen == ["bundle.sealed", "bundle.downloaded", "bundle.part-downloaded", "bundle.verified"]


def test_the_files_to_hand_in_are_written_once_and_overwrite_nothing(parts, actor, stage, tmp_path: Path) -> None:
    stage.invoice(stage.product())
    exported = export(parts, actor, SKU, "platform:amazon")
    written = write_submit_files(parts, actor, exported.id, tmp_path / "hand-in")
    assert [path.name for path in written] == ["00_text-to-paste.txt", "01_commercial-invoice_LUM-26-7731.pdf"]
    with pytest.raises(BadInput, match="could not be written"):
        write_submit_files(parts, actor, exported.id, tmp_path / "hand-in")
    with pytest.raises(NotFound):
        read_submit_file(parts, actor, exported.id, "../../evidence.json")


def test_another_workspace_sees_no_bundle(parts, actor, stage) -> None:
    from vault.values import Actor

    stage.invoice(stage.product())
    exported = export(parts, actor, SKU, "archive")
    with pytest.raises(NotFound), open_bundle(parts, Actor("ws_other", "web"), exported.id):
        pass


# --- the reading copy ------------------------------------------------------------------------------------------------------


def test_the_reading_copy_has_every_page_with_its_number_and_a_bookmark(bag: Path) -> None:
    import pypdf

    reader = pypdf.PdfReader(bag / "data/02-merged-evidence.pdf")
    marks = [str(item["/Title"]) for item in reader.outline if not isinstance(item, list)]
    assert [mark[:3] for mark in marks[2:]] == ["E01", "E02", "E03", "E04", "E05"]
    pages = [page.extract_text() for page in reader.pages]
    assert len(pages) == 4 + 2 + 1 + 1 + 1 + 1
    for number, page in enumerate(pages[4:], 5):
        assert re.search(rf"\b{number}\s*$", page.strip()) or str(number) in page
    text = text_of(bag / "data/02-merged-evidence.pdf")
    for said in (
        "DECLARATION - page 2",
        "INVOICE LUM-26-7731",
        "LETTER OF AUTHORISATION",
        "Radiance serum 30 ml",
        "Packing list 装箱单",
    ):
        assert said in text, said


def test_catalogue_and_reading_copy_agree_on_pages(bag: Path) -> None:
    rows = list(csv.reader(io.StringIO((bag / "data/01-evidence-catalogue.csv").read_text("utf-8-sig"))))
    assert [row[4] for row in rows[1:]] == ["5-6", "7", "8", "9", "10"]
    assert "5–6" in text_of(bag / "data/02-merged-evidence.pdf")


@pytest.mark.parametrize("data", [b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n" + b"x" * 200, pdf_bytes("whole")[:700]])
def test_a_broken_original_gets_a_page_that_says_so(
    parts, actor, stage, out: Path, tmp_path: Path, data: bytes
) -> None:
    product = stage.product()
    stage.invoice(product)
    stage.paper("packing_list", data, "broken.pdf", unread=[1])
    export(parts, actor, SKU, "archive", out=out)
    with zipfile.ZipFile(out) as archive:
        archive.extractall(tmp_path)
    bag = tmp_path / "EB-2026-0001/data"
    assert (bag / "documents/E02-packing-list.pdf").read_bytes() == data
    text = text_of(bag / "02-merged-evidence.pdf")
    assert "could not be laid out here" in text or "The original is damaged" in text


def test_a_tiff_of_several_pages_is_shown_page_by_page(parts, actor, stage, out: Path, tmp_path: Path) -> None:
    from PIL import Image

    frames = [Image.open(io.BytesIO(picture_bytes(f"page {number}"))) for number in (1, 2, 3)]
    data = io.BytesIO()
    frames[0].save(data, "TIFF", save_all=True, append_images=frames[1:])
    product = stage.product()
    stage.paper("commercial_invoice", data.getvalue(), "scan.tif", lines=[{"name": "x"}], links={0: product}, pages=3)
    export(parts, actor, SKU, "archive", out=out)
    with zipfile.ZipFile(out) as archive:
        index = json.loads(archive.read("EB-2026-0001/data/evidence.json"))
    assert index["exhibits"][0]["reading_copy_pages"] == "5-7"


def test_long_names_and_many_papers_still_fit(parts, actor, stage, out: Path, tmp_path: Path) -> None:
    """Forty papers and names of 150 letters; every exhibit keeps its row and its pages."""
    product = stage.product(name_en="Extraordinarily long product name " * 6, name_zh="非常长的商品名称" * 20)
    stage.company(name_zh="名称特别长的贸易有限公司" * 8, name_en="A Company With A Very Long Name " * 5)
    for number in range(40):
        head = {
            "document_no": f"INV-{number:04d}-WITH-A-NUMBER-THAT-NEVER-SEEMS-TO-END-{number}",
            "seller_name": "Società Internazionale di Esportazione e Distribuzione " * 2,
            "issue_date": "2026-10-01",
        }
        stage.paper(
            "commercial_invoice",
            pdf_bytes(f"N{number}"),
            f"{number}.pdf",
            head=head,
            lines=[{"name": "x"}],
            links={0: product},
        )
    export(parts, actor, SKU, "archive", out=out)
    with zipfile.ZipFile(out) as archive:
        archive.extractall(tmp_path)
    bag = tmp_path / "EB-2026-0001/data"
    catalogue = text_of(bag / "01-evidence-catalogue.pdf")
    assert all(f"E{number:02d}" in catalogue for number in range(1, 41))
    import pypdf

    cover = pypdf.PdfReader(bag / "00-READ-ME-FIRST.pdf")
    assert len(cover.pages) <= 4


def test_exports_at_the_same_time_get_numbers_of_their_own(parts, actor, stage) -> None:
    from concurrent.futures import ThreadPoolExecutor

    stage.invoice(stage.product())
    with ThreadPoolExecutor(3) as pool:
        made = [pool.submit(export, parts, actor, SKU, "archive") for _ in range(3)]
        numbers = {one.result().number for one in made}
    assert numbers == {f"EB-2026-{number:04d}" for number in (1, 2, 3)}


def test_a_paper_of_very_many_pages_is_cut_in_the_reading_copy_and_says_so(
    parts, actor, stage, out: Path, tmp_path: Path
) -> None:
    import pikepdf

    data = io.BytesIO()
    with pikepdf.new() as pdf:
        for _ in range(320):
            pdf.add_blank_page()
        pdf.save(data)
    product = stage.product()
    stage.paper("commercial_invoice", data.getvalue(), "long.pdf", lines=[{"name": "x"}], links={0: product})
    export(parts, actor, SKU, "archive", out=out)
    with zipfile.ZipFile(out) as archive:
        archive.extractall(tmp_path)
    assert "20 further pages stand in the original" in text_of(tmp_path / "EB-2026-0001/data/02-merged-evidence.pdf")
