"""The dictionary's scoring."""

from __future__ import annotations

from vault.documents.score import Content, score


def test_forms_that_mean_the_same_are_right() -> None:
    truth = Content(
        "x", {"total_amount": ["1200"], "seller_name": ["Kurrajong Foods Pty Ltd"], "document_no": ["TNX-26-1"]}
    )
    answer = Content(
        "x", {"total_amount": ["1200.00"], "seller_name": ["kurrajong foods PTY. LTD."], "document_no": ["tnx261"]}
    )
    assert score(answer, truth).head.f1 == 1


def test_a_wrong_value_counts_twice_and_an_extra_one_once() -> None:
    truth = Content("x", {"document_no": ["A1"], "currency": ["USD"]})
    answer = Content("y", {"document_no": ["A2"], "currency": ["USD"], "packages": ["3"]})
    read = score(answer, truth)
    assert not read.kind_right
    assert (read.head.right, read.head.wrong, read.head.missing) == (1, 2, 1)


def test_lines_pair_by_agreement_not_by_order() -> None:
    first, second = {"sku": ["A"], "quantity": ["1"]}, {"sku": ["B"], "quantity": ["2"]}
    assert score(Content("x", {}, [second, first]), Content("x", {}, [first, second])).lines.f1 == 1
    missing = score(Content("x", {}, [second]), Content("x", {}, [first, second])).lines
    assert (missing.right, missing.wrong, missing.missing) == (2, 0, 2)


def test_further_names_are_not_scored() -> None:
    assert score(Content("x", {"freight": ["9"]}), Content("x")).head.f1 is None
