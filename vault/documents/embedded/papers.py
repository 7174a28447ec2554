"""Papers of a file that is structure and nothing else: every value is what the structure says. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from vault.documents.embedded.said import Fields, Said, Value
from vault.documents.embedded.schemas import said_by
from vault.documents.found import Found, FoundLine, Paper
from vault.documents.identifiers import confirmed_by_check_digit
from vault.reading.page import Reading

SURE = 0.99
"""Nobody read anything here: the sender's own program wrote it."""
_SUMS = {"total_quantity": "quantity", "subtotal": "amount", "total_amount": "amount"}


def papers_of_structure(reading: Reading) -> tuple[Paper, ...]:
    """Return the papers of a file that is a structure of a known schema; none where it is of no such schema."""
    said = [one for embedded in reading.embedded if not embedded.name for one in said_by(embedded)]
    pages = [page.number for page in reading.pages]
    if not said or not pages:
        return ()
    papers = [_paper(one, pages[min(index, len(pages) - 1)]) for index, one in enumerate(said[: len(pages)])]
    papers[-1] = replace(papers[-1], page_to=pages[-1])
    if len(said) > len(pages):
        message = f"the file holds {len(said)} documents, {len(pages)} of them are shown"
        papers[-1] = replace(papers[-1], warnings=(("structure-cut", pages[-1], message),))
    return tuple(papers)


def _paper(said: Said, page: int) -> Paper:
    lines = tuple(FoundLine(_calculated(found_values(line, page)), page, None) for line in said.lines)
    head = {name: tuple(found_of(name, value, page) for value in values) for name, values in said.head.values.items()}
    return Paper(
        kind=said.kind,
        kind_confidence=SURE,
        kind_reasons=(said.reason,),
        page_from=page,
        page_to=page,
        head=_summed(head, lines),
        lines=lines,
    )


def found_of(name: str, value: Value, page: int, *, confidence: float = SURE) -> Found:
    """Return a value of a structure as one that was found."""
    checks = ("check_digit",) if confirmed_by_check_digit(name, value.value) else ()
    return Found(value.value, value.raw, page, None, confidence, "structured", checks, value.code)


def found_values(line: Fields, page: int, *, confidence: float = SURE) -> dict[str, Found]:
    """Return the values of a line as ones that were found."""
    return {name: found_of(name, values[0], page, confidence=confidence) for name, values in line.values.items()}


def _calculated(line: dict[str, Found]) -> dict[str, Found]:
    """Say where price times quantity is the amount."""
    names = ("quantity", "unit_price", "amount")
    if not all(name in line for name in names):
        return line
    quantity, price, amount = (Decimal(line[name].value) for name in names)
    if not quantity or abs(quantity * price - amount) > Decimal("0.01"):
        return line
    return line | {name: _checked(line[name]) for name in names}


def _summed(head: dict[str, tuple[Found, ...]], lines: Sequence[FoundLine]) -> dict[str, tuple[Found, ...]]:
    for name, column in _SUMS.items():
        values = [line.fields[column].value for line in lines if column in line.fields]
        if (
            name in head
            and values
            and len(values) == len(lines)
            and sum(map(Decimal, values)) == Decimal(head[name][0].value)
        ):
            head[name] = (_checked(head[name][0]), *head[name][1:])
    return head


def _checked(found: Found) -> Found:
    return replace(found, checks=tuple(dict.fromkeys((*found.checks, "arithmetic"))))
