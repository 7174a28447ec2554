"""ZIPs: the original kept, members taken out one by one, and all that can be wrong with them."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from vault.intake import unpack
from vault.intake.limits import DEEPEST_ZIP, MOST_MEMBERS
from vault.intake.outcome import Outcome
from vault.intake.queries import files
from vault.intake.service import receive
from vault.jobs.queries import jobs
from vault.parts import Parts
from vault.values import Actor


def take(parts: Parts, actor: Actor, data: bytes, *, ref: str | None = "S-1") -> Outcome:
    return receive(parts, actor, [data], name="papers.zip", shipment_ref=ref, announced_bytes=len(data))


def said(outcome: Outcome) -> list[tuple[str, str, str]]:
    return [(member.name, member.outcome, member.reason_code) for member in outcome.members]


def patched(data: bytes, old: bytes, new: bytes) -> bytes:
    assert old in data
    return data.replace(old, new)


def test_the_zip_and_each_paper_in_it_are_kept_and_only_the_papers_are_read(
    parts: Parts, actor: Actor, make_zip, make_pdf
) -> None:
    data = make_zip(("a/invoice.pdf", make_pdf(1)), ("a/packing.pdf", make_pdf(2)))
    outcome = take(parts, actor, data)
    assert outcome.outcome == "stored"
    assert said(outcome) == [("invoice.pdf", "stored", ""), ("packing.pdf", "stored", "")]
    assert outcome.sha256 is not None
    assert parts.store.read(outcome.sha256) == data
    with parts.database.reading(actor.workspace_id) as session:
        inside = files(session, container_id=outcome.file_id)
        assert sorted(file.name for file in inside) == ["invoice.pdf", "packing.pdf"]
        assert len(files(session, shipment_id=outcome.shipment_id)) == 3
        assert {job.subject for job in jobs(session)} == {file.id for file in inside}
    assert "2 stored" in outcome.message


def test_a_refused_member_stops_no_other(parts: Parts, actor: Actor, make_zip, make_pdf) -> None:
    data = make_zip(
        ("folder/", b""), ("notes.txt", b"hello"), ("empty.pdf", b""), ("page.svg", b"<svg/>"), ("good.pdf", make_pdf())
    )
    outcome = take(parts, actor, data)
    assert said(outcome) == [
        ("folder", "skipped", "folder"),
        ("notes.txt", "refused", "unknown-type"),
        ("empty.pdf", "refused", "empty"),
        ("page.svg", "refused", "unknown-type"),
        ("good.pdf", "stored", ""),
    ]
    assert outcome.anything_refused


def test_what_the_packing_system_added_is_passed_over_and_said(parts: Parts, actor: Actor, make_zip, make_pdf) -> None:
    data = make_zip(
        ("__MACOSX/._a.pdf", b"x"),
        (".DS_Store", b"x"),
        ("sub/Thumbs.db", b"x"),
        ("._b.pdf", b"x"),
        ("a.pdf", make_pdf()),
    )
    outcome = take(parts, actor, data)
    assert [answer for _, answer, _ in said(outcome)] == ["skipped"] * 4 + ["stored"]
    assert not outcome.anything_refused


def test_the_same_paper_twice_in_a_zip_is_one_file(parts: Parts, actor: Actor, make_zip, make_pdf) -> None:
    outcome = take(parts, actor, make_zip(("a.pdf", make_pdf()), ("b.pdf", make_pdf())))
    assert said(outcome) == [("a.pdf", "stored", ""), ("b.pdf", "duplicate", "")]
    assert outcome.members[1].duplicate_of == outcome.members[0].file_id


def test_the_same_zip_for_another_shipment_brings_its_papers_there(
    parts: Parts, actor: Actor, make_zip, make_pdf
) -> None:
    data = make_zip(("a.pdf", make_pdf()))
    take(parts, actor, data, ref="S-1")
    again = take(parts, actor, data, ref="S-2")
    assert (again.outcome, again.attached) == ("duplicate", True)
    assert (again.members[0].outcome, again.members[0].attached) == ("duplicate", True)


def test_zips_in_zips_are_opened_to_the_named_depth(parts: Parts, actor: Actor, make_zip, make_pdf) -> None:
    data = make_zip(("deep.pdf", make_pdf(9)))
    for level in range(DEEPEST_ZIP - 1):
        data = make_zip((f"level{level}.zip", data))
    outcome = take(parts, actor, data)
    assert [inner.name for inner in outcome.all()][-1] == "deep.pdf"
    assert not outcome.anything_refused
    too_deep = take(parts, actor, make_zip(("one more.zip", data), ("beside.pdf", make_pdf(8))))
    assert [inner.reason_code for inner in too_deep.all() if inner.outcome == "refused"] == ["too-deep"]
    assert too_deep.members[1].outcome == "stored"


@pytest.mark.parametrize("path", ["../../../etc/cron.d/evil.pdf", "/etc/evil.pdf", "..\\..\\evil.pdf", "C:\\evil.pdf"])
def test_no_path_in_a_zip_reaches_a_file(parts: Parts, actor: Actor, make_zip, make_pdf, path: str) -> None:
    before = {entry for entry in parts.settings.data.parent.rglob("*") if "originals" not in entry.parts}
    outcome = take(parts, actor, make_zip((path, make_pdf())))
    assert said(outcome) == [("evil.pdf", "stored", "")]
    after = {entry for entry in parts.settings.data.parent.rglob("*") if "originals" not in entry.parts}
    assert {entry.name for entry in after - before} <= {
        "latest",
        "checkpoints",
        "vault.sqlite3-wal",
        "vault.sqlite3-shm",
    }


def test_a_member_with_a_password_is_named_and_the_rest_taken(parts: Parts, actor: Actor, make_zip, make_pdf) -> None:
    data = bytearray(make_zip(("locked.pdf", make_pdf(1)), ("open.pdf", make_pdf(2))))
    data[6] |= 1  # local header of the first member
    data[data.index(b"PK\x01\x02") + 8] |= 1  # its entry in the list
    outcome = take(parts, actor, bytes(data))
    assert said(outcome) == [("locked.pdf", "refused", "encrypted-member"), ("open.pdf", "stored", "")]
    assert "password" in outcome.members[0].message


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_packing_method_that_cannot_be_limited_is_named(
    parts: Parts, actor: Actor, make_zip, make_pdf, method: int
) -> None:
    outcome = take(parts, actor, make_zip(("a.pdf", make_pdf()), method=method))
    assert said(outcome) == [("a.pdf", "refused", "unsupported-member")]


def test_a_link_in_a_zip_is_not_followed(parts: Parts, actor: Actor, make_pdf) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        link = zipfile.ZipInfo("link.pdf")
        link.create_system = 3
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    assert said(take(parts, actor, target.getvalue())) == [("link.pdf", "refused", "link")]


def test_a_damaged_member_is_named_and_the_rest_taken(parts: Parts, actor: Actor, make_zip, make_pdf) -> None:
    data = make_zip(("bad.pdf", make_pdf(1)), ("good.pdf", make_pdf(2)), method=zipfile.ZIP_STORED)
    outcome = take(parts, actor, patched(data, b"% copy 1\n", b"% copy X\n"))
    assert said(outcome) == [("bad.pdf", "refused", "damaged-member"), ("good.pdf", "stored", "")]


def test_names_in_gbk_are_read(parts: Parts, actor: Actor, make_zip, make_pdf) -> None:
    wanted = "报关单.pdf".encode("gbk")
    data = patched(make_zip(("x" * len(wanted), make_pdf())), b"x" * len(wanted), wanted)
    assert said(take(parts, actor, data)) == [("报关单.pdf", "stored", "")]


def test_a_cut_off_zip_is_refused(parts: Parts, actor: Actor, make_zip, make_pdf) -> None:
    data = make_zip(("a.pdf", make_pdf()))[:-30]
    outcome = take(parts, actor, data)
    assert (outcome.outcome, outcome.reason_code) == ("refused", "broken-zip")
    assert list(parts.store.digests()) == []


def test_an_empty_zip_is_refused(parts: Parts, actor: Actor) -> None:
    outcome = take(parts, actor, b"PK\x05\x06" + b"\x00" * 18)
    assert outcome.outcome == "refused"


def test_a_zip_of_too_many_files_is_refused_before_it_is_read(parts: Parts, actor: Actor, make_zip) -> None:
    data = make_zip(*((f"{number}.pdf", b"%PDF-") for number in range(MOST_MEMBERS + 1)))
    outcome = take(parts, actor, data)
    assert (outcome.outcome, outcome.reason_code) == ("refused", "too-many-members")
    assert list(parts.store.digests()) == []


def test_a_zip_that_lies_about_the_count_is_found_out(parts: Parts, actor: Actor, make_zip) -> None:
    data = bytearray(make_zip(*((f"{number}.pdf", b"%PDF-") for number in range(MOST_MEMBERS + 1))))
    end = data.rindex(b"PK\x05\x06")
    struct.pack_into("<HH", data, end + 8, 1, 1)
    outcome = take(parts, actor, bytes(data))
    assert outcome.outcome == "refused"


def bomb(megabytes: int) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("bomb.pdf", "w") as stream:
        for _ in range(megabytes):
            stream.write(bytes(1024 * 1024))
    return target.getvalue()


def test_a_zip_bomb_is_stopped_by_its_ratio(parts: Parts, actor: Actor) -> None:
    outcome = take(parts, actor, bomb(30))
    assert said(outcome) == [("bomb.pdf", "refused", "zip-bomb")]


def test_a_zip_that_says_it_unpacks_to_too_much_is_refused_before_it_is_read(parts: Parts, actor: Actor) -> None:
    data = bytearray(bomb(1))
    place = data.index(b"PK\x01\x02")
    struct.pack_into("<I", data, place + 24, 0xFFFFFFF0)
    outcome = take(parts, actor, bytes(data))
    assert (outcome.outcome, outcome.reason_code) == ("refused", "too-much-unpacked")


def test_members_together_may_not_pass_the_budget(parts: Parts, actor: Actor, make_zip, make_pdf, monkeypatch) -> None:
    """The sizes the ZIP names are not believed: the bytes that come out are counted."""
    monkeypatch.setattr(unpack, "announced_total", lambda opened: 0)
    monkeypatch.setattr("vault.intake.arrival.announced_total", lambda opened: 0)
    monkeypatch.setattr(unpack, "UNPACKED_TIMES", 0)
    outcome = take(parts, actor, make_zip(("a.pdf", make_pdf(1)), ("b.pdf", make_pdf(2))))
    assert [reason for _, _, reason in said(outcome)] == ["too-much-unpacked", "too-much-unpacked"]
    assert outcome.outcome == "stored"


def test_slides_or_a_program_in_zip_clothes_are_refused_as_what_they_are(parts: Parts, actor: Actor, make_zip) -> None:
    slides = take(parts, actor, make_zip(("[Content_Types].xml", b"<x/>"), ("ppt/presentation.xml", b"<x/>")))
    assert (slides.outcome, slides.reason_code) == ("refused", "unknown-type")
    assert "PDF" in slides.hint
    xlsx = take(parts, actor, make_zip(("[Content_Types].xml", b"<x/>"), ("xl/workbook.xml", b"<x/>")))
    assert xlsx.outcome == "stored"
    assert xlsx.members == ()
