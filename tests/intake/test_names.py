"""Names as they came, made safe to show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault.intake.limits import LONGEST_NAME
from vault.intake.names import clean_name, decode_zip_name, last_step


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("invoice.pdf", "invoice.pdf"),
        ('发票"A/B"号.pdf', '发票"A_B"号.pdf'),
        ("../../etc/passwd", "etc_passwd"),
        ("..\\..\\windows\\system.ini", "windows_system.ini"),
        ("C:\\fakepath\\合同.pdf", "fakepath_合同.pdf"),
        ("a\x00b\r\nc.pdf", "ab c.pdf"),
        ("\u202efdp.exe", "fdp.exe"),
        ("全角\u3000空格.pdf", "全角 空格.pdf"),
        ("  ", "unnamed"),
        ("..", "unnamed"),
        ("", "unnamed"),
        ("<script>.pdf", "<script>.pdf"),
    ],
)
def test_names_keep_what_can_be_seen_and_lose_what_deceives(sent: str, shown: str) -> None:
    assert clean_name(sent) == shown


def test_a_long_name_keeps_its_suffix() -> None:
    shown = clean_name("长" * 500 + ".pdf")
    assert len(shown) == LONGEST_NAME
    assert shown.endswith("….pdf")


@given(st.text())
def test_no_name_can_be_a_path_or_break_a_line(sent: str) -> None:
    shown = clean_name(sent)
    assert shown
    assert shown not in {".", ".."}
    assert not set(shown) & set("/\\\x00\r\n\t")
    assert len(shown) <= LONGEST_NAME
    assert clean_name(shown) == shown


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("报关单.pdf".encode(), "报关单.pdf"),
        ("报关单（副本）.pdf".encode("gbk"), "报关单（副本）.pdf"),
        ("提單-2026.pdf".encode("gbk"), "提單-2026.pdf"),
        ("Rechnung für Müller.pdf".encode("cp437"), "Rechnung für Müller.pdf"),
        (b"plain.pdf", "plain.pdf"),
    ],
)
def test_names_in_a_zip_are_read_as_their_maker_meant(raw: bytes, text: str) -> None:
    assert decode_zip_name(raw) == text


def test_the_name_of_a_member_is_the_last_step_of_its_path() -> None:
    assert last_step("单证/2026/../../发票.pdf") == "发票.pdf"
    assert last_step("a\\b\\c.pdf") == "c.pdf"
