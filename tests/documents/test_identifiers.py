"""Check digits and forms, by the published vectors."""

from __future__ import annotations

import pytest

from vault.documents.identifiers import IdentifierKind, confirmed_by_check_digit, find, validate

_ENTRIES = (
    "002-6110316-2 002-6111115-7 002-6111223-9 002-6111109-0 002-6111082-9 002-6110748-6 002-6111267-6 002-6110711-4"
    " 002-6111447-4 002-6110706-4 002-6111495-3 002-6110240-4 002-6111224-7 002-6110467-3 AB1-1234567-8"
)


@pytest.mark.parametrize("entry", _ENTRIES.split())
def test_entry_numbers_pass(entry: str) -> None:
    assert validate("cbp_entry", entry) == "passed"


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        ("cbp_entry", "002-6110316-2", "002-6110316-3"),
        ("mrn", "22ITZXBZYUTJFLJXK6", "22DK1V0QQK2S6J7TU2"),
        ("mrn", "22DK1V0QQK2S6J7TU1", "26NL0005101234ABR3"),
        ("mrn", "26NL0005101234ABR2", "26NL0005101234ABR3"),
        ("mrn", "26DE123456789012R6", "26DE123456789012R7"),
        ("uscc", "91110000600037341L", "91110000600037342L"),
        ("container", "CSQU3054383", "CSQU3054384"),
        ("gtin", "9300601234561", "9300601234567"),
        ("gtin", "19300601234568", "19300601234567"),
        ("gtin", "012345678905", "012345678906"),
        ("mawb", "020-12345675", "020-12345676"),
        ("cn_declaration", "310120261000012345", "310120260000012345"),
        ("cbec_pre_entry", "B20260309000012345", "B20261309000012345"),
        ("cn_tax_bill", "310120261000012345-L01", "310120260000012345-L01"),
    ],
)
def test_a_wrong_digit_fails(kind: IdentifierKind, good: str, bad: str) -> None:
    assert validate(kind, good) == "passed"
    assert validate(kind, bad) == "failed"


def test_another_form_is_unknown_and_never_confirms() -> None:
    assert validate("uscc", "no code") == "unknown"
    assert validate("cbec_list", "31012026I000012345") == "passed"
    assert not confirmed_by_check_digit("declaration_no", "310120261000012345")
    assert confirmed_by_check_digit("buyer_id", "91110000600037341L")


def test_containers_are_found_in_running_text_as_printed() -> None:
    assert find("container", "2;CSQU3054383;CSQU 305438 4 N/M") == ("CSQU3054383", "CSQU3054384")
