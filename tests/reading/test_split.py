"""A line of OCR becomes words at spaces, at wide gaps and at ruled lines, each where its letters stand."""

from __future__ import annotations

from vault.reading.page import Rule
from vault.reading.rules import merge_rules, without_bars
from vault.reading.split import Seen, split_line
from vault.values import Box

BOX = Box(0.1, 0.5, 0.9, 0.52)


def seen(*placed: tuple[str, float]) -> list[Seen]:
    return [Seen(letter, at, 0.9) for letter, at in placed]


def test_a_space_ends_a_word() -> None:
    words = split_line(seen(("N", 0.1), ("o", 0.12), (" ", 0.13), ("7", 0.15)), BOX, aspect=1)
    assert [word.text for word in words] == ["No", "7"]
    assert words[0].box.x1 <= words[1].box.x0


def test_a_wide_gap_ends_a_word_though_no_space_was_read() -> None:
    words = split_line(seen(("数", 0.05), ("量", 0.07), ("1", 0.8), ("2", 0.81)), BOX, aspect=1)
    assert [word.text for word in words] == ["数量", "12"]
    assert words[0].box.x1 < 0.2
    assert words[1].box.x0 > 0.7


def test_letters_set_normally_stay_one_word() -> None:
    words = split_line(seen(*(("件", 0.5 + 0.02 * index) for index in range(5))), BOX, aspect=1)
    assert [word.text for word in words] == ["件件件件件"]


def test_a_ruled_line_separates_two_cells_read_as_one_line() -> None:
    letters = seen(("1", 0.49), ("2", 0.51))
    crossing = Rule(0.5, 0.2, 0.5, 0.9)
    beside = Rule(0.5, 0.2, 0.5, 0.4)
    assert [word.text for word in split_line(letters, BOX, aspect=1, rules=(crossing,))] == ["1", "2"]
    assert [word.text for word in split_line(letters, BOX, aspect=1, rules=(beside,))] == ["12"]


def test_pieces_of_one_line_are_joined_and_different_lines_are_not() -> None:
    pieces = [
        Rule(0.1, 0.5, 0.3, 0.5),
        Rule(0.302, 0.5005, 0.6, 0.5005),
        Rule(0.1, 0.52, 0.6, 0.52),
        Rule(0.8, 0.5, 0.9, 0.5),
    ]
    joined = merge_rules(pieces, 1000, 1000)
    assert [(rule.x0, rule.x1) for rule in joined] == [(0.1, 0.6), (0.8, 0.9), (0.1, 0.6)]
    assert all(rule.is_horizontal for rule in joined)


def test_bars_of_a_bar_code_are_no_lines_of_a_table() -> None:
    bars = [Rule(0.1 + index * 0.004, 0.1, 0.1 + index * 0.004, 0.13) for index in range(20)]
    columns = [Rule(0.1 + index * 0.1, 0.3, 0.1 + index * 0.1, 0.8) for index in range(8)]
    kept, found = without_bars([*bars, *columns], 1000, 1400)
    assert kept == columns
    assert found == 20
