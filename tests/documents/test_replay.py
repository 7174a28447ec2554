"""A person's word is anchored to the spot on the paper: it survives a new run that reads the same there, and only that."""

from __future__ import annotations

from dataclasses import replace

from vault.documents.found import Found, FoundLine, Paper
from vault.documents.replay import HEAD, Correction, Replayed, overlap, replay
from vault.values import Box

ROW_1 = Box(0.1, 0.40, 0.9, 0.43)
ROW_2 = Box(0.1, 0.44, 0.9, 0.47)


def found(value, box=None):
    return Found(value, value, 1, box, 0.9, "text")


def paper(*rows, **head):
    lines = tuple(FoundLine({"quantity": found(value, box)}, 1, box) for value, box in rows)
    return Paper("packing_list", 1.0, (), 1, 1, {name: (found(value),) for name, value in head.items()}, lines)


def test_a_correction_of_the_head_stays_while_the_machine_reads_the_same():
    word = Correction("c1", HEAD, "document_no", 0, "PL-1O7", 1, None)
    assert replay([word], paper(document_no="PL-1O7")) == [Replayed("c1", HEAD, "active")]


def test_a_correction_goes_back_to_review_when_the_machine_now_reads_something_else():
    word = Correction("c1", HEAD, "document_no", 0, "PL-1O7", 1, None)
    assert replay([word], paper(document_no="PL-107"))[0].state == "review"
    assert replay([word], paper())[0].state == "review"


def test_a_value_a_person_added_stays_while_the_machine_still_finds_none():
    word = Correction("c1", HEAD, "document_no", 0, None, None, None)
    assert replay([word], paper())[0].state == "active"
    assert replay([word], paper(document_no="PL-107"))[0].state == "review"


def test_a_correction_of_a_line_follows_the_line_when_an_earlier_one_appears():
    word = Correction("c1", 0, "quantity", 0, "24", 1, ROW_2)
    assert replay([word], paper(("12", ROW_1), ("24", ROW_2))) == [Replayed("c1", 1, "active")]


def test_a_correction_of_a_line_that_is_gone_goes_back_to_review():
    word = Correction("c1", 1, "quantity", 0, "24", 1, ROW_2)
    assert replay([word], paper(("12", ROW_1))) == [Replayed("c1", 1, "review")]


def test_lines_of_a_structured_file_are_told_by_their_number():
    word = Correction("c1", 1, "quantity", 0, "24", 1, None)
    assert replay([word], paper(("12", None), ("24", None))) == [Replayed("c1", 1, "active")]
    assert replay([replace(word, position=5)], paper(("12", None))) == [Replayed("c1", 5, "review")]


def test_overlap_is_the_share_of_the_smaller_spot():
    assert overlap(Box(0, 0, 0.25, 0.25), Box(0.125, 0, 0.375, 0.25)) == 0.5
    assert overlap(Box(0, 0, 0.1, 0.1), Box(0, 0, 1, 1)) == 1.0
    assert overlap(Box(0, 0, 0.1, 0.1), Box(0.5, 0.5, 1, 1)) == 0.0
    assert overlap(Box(0, 0, 0, 0), Box(0, 0, 0, 0)) == 0.0


def test_a_correction_stays_where_the_newer_run_reads_as_the_person_said():
    """A learned layout finds what was missed: no reason to ask again."""
    word = Correction("c1", HEAD, "document_no", 0, None, 1, None, "PL-107")
    (stands,) = replay([word], paper(document_no="PL-107"))
    assert stands.state == "active"
    (other,) = replay([word], paper(document_no="PL-999"))
    assert other.state == "review"
