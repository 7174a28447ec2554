"""Sizes, packs and numbers in words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from vault.linking.measures import measures_of


@pytest.mark.parametrize(
    ("text", "sizes", "packs", "numbers"),
    [
        ("400g*24罐/箱", {("g", "400")}, {24}, set()),
        ("2 x 30 ml", {("ml", "30")}, {2}, set()),
        ("50ml×2", {("ml", "50")}, {2}, set()),
        ("50mlx2", {("ml", "50")}, {2}, set()),
        ("SPF50+ 50毫升", {("ml", "50")}, set(), {"50"}),
        ("0.5 kg", {("g", "500")}, set(), set()),
        ("1,5 L", {("ml", "1500")}, set(), set()),
        ("1,200 g", {("g", "1200")}, set(), set()),
        ("Omega-3 1000mg 60 capsules", {("g", "1"), ("capsule", "60")}, set(), {"3"}),
        ("1.7 fl. oz.", {("floz", "1.7")}, set(), set()),
        ("Pack of 6", set(), {6}, set()),
        ("12瓶装", set(), {12}, set()),
        ("No. 5", set(), set(), {"5"}),
        ("３０ＭＬ", {("ml", "30")}, set(), set()),
        ("gold", set(), set(), set()),
    ],
)
def test_a_text_says_its_sizes_packs_and_numbers(
    text: str, sizes: set[tuple[str, str]], packs: set[int], numbers: set[str]
) -> None:
    found = measures_of(text)
    assert found.sizes == {(name, Decimal(value)) for name, value in sizes}
    assert found.packs == packs
    assert found.numbers == numbers
