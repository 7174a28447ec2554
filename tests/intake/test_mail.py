"""Mails: the original kept and read, what is attached kept as papers of their own, and all that can be wrong with them."""

from __future__ import annotations

import email
from email.message import EmailMessage

import pytest

from benchmarks.open.makers.structured_mail import eml, msg
from vault.intake import unpack
from vault.intake.limits import DEEPEST_ZIP
from vault.intake.mail import decode_header, text_of_html
from vault.intake.outcome import Outcome
from vault.intake.queries import files
from vault.intake.service import receive
from vault.jobs.queries import jobs
from vault.ledger.queries import events_of
from vault.parts import Parts
from vault.values import Actor

PDF = "application/pdf"


def take(parts: Parts, actor: Actor, data: bytes, name: str = "mail.eml") -> Outcome:
    return receive(parts, actor, [data], name=name, shipment_ref="S-1", announced_bytes=len(data))


def said(outcome: Outcome) -> list[tuple[str, str, str]]:
    return [(member.name, member.outcome, member.reason_code) for member in outcome.members]


@pytest.mark.parametrize("form", ["eml", "msg"])
def test_the_mail_and_each_paper_attached_are_kept_and_all_are_read(
    parts: Parts, actor: Actor, make_pdf, form: str
) -> None:
    first, second = make_pdf(1), make_pdf(2)
    if form == "eml":
        data = eml(
            "s", "a@example.com", "b@example.com", "text", [("发票 1.pdf", PDF, first), ("list.pdf", PDF, second)]
        )
    else:
        data = msg("s", ("a", "a@example.com"), "b", "text", [("发票 1.pdf", first), ("list.pdf", second)])
    outcome = take(parts, actor, data, f"mail.{form}")
    assert outcome.outcome == "stored"
    assert said(outcome) == [("发票 1.pdf", "stored", ""), ("list.pdf", "stored", "")]
    assert outcome.sha256 is not None
    assert parts.store.read(outcome.sha256) == data
    assert [parts.store.read(member.sha256) for member in outcome.members if member.sha256] == [first, second]
    with parts.database.reading(actor.workspace_id) as session:
        inside = files(session, container_id=outcome.file_id)
        assert {file.name for file in inside} == {"发票 1.pdf", "list.pdf"}
        assert {job.subject for job in jobs(session)} == {outcome.file_id, *(file.id for file in inside)}
        assert len(files(session, shipment_id=outcome.shipment_id)) == 3


def test_a_refused_attachment_is_named_and_stops_no_other(parts: Parts, actor: Actor, make_pdf) -> None:
    data = eml(
        "s",
        "a@example.com",
        "b@example.com",
        "t",
        [("run.exe", "application/octet-stream", b"MZ\x90\0" * 9), ("ok.pdf", PDF, make_pdf())],
    )
    assert said(take(parts, actor, data)) == [("run.exe", "refused", "unknown-type"), ("ok.pdf", "stored", "")]


def test_a_logo_in_the_text_and_a_signature_are_no_papers_and_a_pasted_page_is_one(
    parts: Parts, actor: Actor, make_pdf
) -> None:
    def with_picture(size: int) -> Outcome:
        picture = b"\x89PNG\r\n\x1a\n" + b"0" * size
        data = eml(
            "s",
            "a@example.com",
            "b@example.com",
            "t",
            [("ok.pdf", PDF, make_pdf(size))],
            html='<img src="cid:logo@demo">',
            inline=picture,
        )
        return take(parts, actor, data)

    assert said(with_picture(300)) == [("logo.png", "skipped", "ornament"), ("ok.pdf", "stored", "")]
    assert said(with_picture(60_000)) == [("logo.png", "stored", ""), ("ok.pdf", "stored", "")]


def test_a_mail_in_a_mail_is_taken_apart_as_far_as_the_depth_allows(parts: Parts, actor: Actor, make_pdf) -> None:
    data = eml("0", "a@example.com", "b@example.com", "t", [("ok.pdf", PDF, make_pdf())])
    for depth in range(1, DEEPEST_ZIP + 1):
        data = eml(str(depth), "a@example.com", "b@example.com", "t", [("", "message/rfc822", data)])
    outcome = take(parts, actor, data)
    seen = []
    while outcome.members:
        (outcome,) = outcome.members
        seen.append((outcome.name, outcome.outcome, outcome.reason_code))
    assert seen == [("2.eml", "stored", ""), ("1.eml", "stored", ""), ("0.eml", "refused", "too-deep")]


def test_attachments_are_counted_against_the_budget_of_the_upload(
    parts: Parts, actor: Actor, make_pdf, monkeypatch
) -> None:
    monkeypatch.setattr(unpack, "UNPACKED_TIMES", 0)
    data = eml("s", "a@example.com", "b@example.com", "t", [("a.pdf", PDF, make_pdf(1))])
    outcome = take(parts, actor, data)
    assert outcome.outcome == "stored"
    assert said(outcome) == [("a.pdf", "refused", "too-much-unpacked")]


def test_a_mail_in_a_zip_is_taken_apart_too(parts: Parts, actor: Actor, make_zip, make_pdf) -> None:
    mail = eml("s", "a@example.com", "b@example.com", "t", [("a.pdf", PDF, make_pdf(1))])
    outcome = take(parts, actor, make_zip(("mail.eml", mail)), "papers.zip")
    assert said(outcome) == [("mail.eml", "stored", "")]
    assert said(outcome.members[0]) == [("a.pdf", "stored", "")]


def test_a_mail_cut_off_is_kept_with_a_note(parts: Parts, actor: Actor, make_pdf) -> None:
    whole = eml("s", "a@example.com", "b@example.com", "t", [("a.pdf", PDF, make_pdf(1) * 50)])
    outcome = take(parts, actor, whole[: len(whole) - 900])
    assert outcome.outcome == "stored"
    assert [name for name, *_ in said(outcome)] == ["a.pdf"]
    with parts.database.reading(actor.workspace_id) as session:
        (event, *_) = events_of(session, outcome.file_id)
        assert "mail-cut-off" in str(event)


def test_a_broken_outlook_message_is_refused_with_a_reason(parts: Parts, actor: Actor) -> None:
    data = msg("s", ("a", "a@example.com"), "b", "t", [("x.csv", b"a,b\n" * 3000)])
    outcome = take(parts, actor, data[:700], "cut.msg")
    assert outcome.outcome == "refused"
    assert outcome.hint


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("plain.pdf", "plain.pdf"),
        ("=?utf-8?B?5Y+R56WoLnBkZg==?=", "发票.pdf"),
        ("=?GB2312?B?t6LGsS5wZGY=?=", "发票.pdf"),
        ("=?utf-8?Q?Gr=C3=B6=C3=9Fe_1.pdf?=", "Größe 1.pdf"),
        ("=?utf-8?B?5Y+R56W=?=\r\n =?utf-8?B?qC5wZGY=?=", None),
        ("=?utf-8?B?5Y+R?=\r\n =?utf-8?B?56WoLnBkZg==?=", "发票.pdf"),
        ("\udcb7\udca2\udcc6\udcb1.pdf", "发票.pdf"),
        ("=?x-unknown?B?!!!?=", None),
    ],
)
def test_names_are_decoded_however_a_program_wrote_them(raw: str, shown: str | None) -> None:
    got = decode_header(raw)
    assert shown is None or got == shown


def test_a_page_is_told_as_it_is_seen() -> None:
    page = "<html><head><title>t</title></head><body><p>Dear&nbsp;you,</p><table><tr><td>a</td><td>b</td></tr></table><br>end"
    assert text_of_html(page) == "Dear you,\n\na\tb\n\nend"


def test_an_attachment_without_a_name_gets_one(parts: Parts, actor: Actor, make_pdf) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "a@example.com", "b@example.com", "s"
    mail.set_content("t")
    mail.add_attachment(make_pdf(), "application", "pdf")
    assert email.message_from_bytes(bytes(mail)).is_multipart()
    assert said(take(parts, actor, bytes(mail))) == [("attachment-1.pdf", "stored", "")]
