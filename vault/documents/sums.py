"""Sums of the head against the lines: which of them the lines add up to, and sums that no label leads to but that the paper prints.

A number on the paper that is exactly what every line adds up to, under at least two lines, is that sum. Must not rewrite a value; one that
the lines contradict gives way only to a printed sum that they confirm.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from vault.documents.found import Found, FoundLine
from vault.documents.goods import Goods, found_in
from vault.documents.normalise import Context, normalise
from vault.documents.runs import Run, Sheet

SUM_OF = {
    "total_amount": "amount",
    "total_quantity": "quantity",
    "packages": "cartons",
    "gross_weight_kg": "gross_weight_kg",
    "net_weight_kg": "net_weight_kg",
    "volume_m3": "volume_m3",
}
"""Sum of the head to the field of the lines."""
FEWEST = 2
"""Lines that must add up; one line is its own sum."""
_LONGEST = 24

Heads = dict[str, tuple[Found, ...]]


def with_sums(head: Heads, goods: Goods, sheets: Sequence[Sheet], context: Context, *, names: frozenset[str]) -> Heads:
    """Return the head with its sums confirmed by the lines, and with those the paper prints without a label that was read.

    Args:
        head: what was found.
        goods: the lines and their tables.
        sheets: the pages of the paper.
        context: how the paper writes numbers.
        names: fields a paper of this kind has.
    """
    head = dict(head)
    for name, column in SUM_OF.items():
        total = _sum(goods.lines, column)
        if total is None or name not in names:
            continue
        known = head.get(name, ())
        if known and Decimal(known[0].value) == total:
            head[name] = (_confirmed(known[0]), *known[1:])
            continue
        if len(goods.lines) < FEWEST or (known and (name == "total_amount" or known[0].checks)):
            continue  # a grand total may hold freight and tax that the lines do not
        printed = _printed(total, goods, sheets, context)
        if printed is not None and (name != "total_amount" or _is_last_sum(printed, sheets, context)):
            run, sheet = printed
            found = found_in(run.words, run.text, format(total.normalize(), "f"), sheet, sure=0.9, name=name)
            head[name] = (_confirmed(found),)
    return head


def _sum(lines: Sequence[FoundLine], column: str) -> Decimal | None:
    """Return what all lines add up to, None where one of them does not say."""
    values = [line.fields[column].value for line in lines if column in line.fields]
    return sum(map(Decimal, values), Decimal()) if values and len(values) == len(lines) else None


def _confirmed(found: Found) -> Found:
    checks = tuple(dict.fromkeys((*found.checks, "arithmetic")))
    return replace(found, checks=checks, confidence=max(found.confidence, 0.97))


def _printed(total: Decimal, goods: Goods, sheets: Sequence[Sheet], context: Context) -> tuple[Run, Sheet] | None:
    """Return where the sum is printed under the lines, the last place where there are several."""
    found: tuple[Run, Sheet] | None = None
    for sheet in sheets:
        rows = [row.box.y1 for table in goods.tables if table.page == sheet.number for row in table.lines]
        bottom = max(rows, default=0.0)
        for run in sheet.runs:
            if run.box.center[1] > bottom and _number(run, context) == total:
                found = (run, sheet)
    return found


def _is_last_sum(printed: tuple[Run, Sheet], sheets: Sequence[Sheet], context: Context) -> bool:
    """Whether no other sum of money stands below or right of it: freight, tax and a grand total come after the sum of the goods."""
    run, sheet = printed
    later = [one for one in sheets if one.number > sheet.number]
    below = [
        other
        for other in sheet.runs
        if other.box.y0 > run.box.y1 - 0.3 * sheet.em and min(other.box.x1, run.box.x1) > max(other.box.x0, run.box.x0)
    ]
    money = [other for other in below if (number := _number(other, context)) is not None and number > 1]
    return not money and not any(
        _number(other, context) for one in later for other in one.runs if _looks_like_money(other)
    )


def _looks_like_money(run: Run) -> bool:
    return any(mark in run.text[-4:] for mark in ".,") and len(run.text) <= _LONGEST


def _number(run: Run, context: Context) -> Decimal | None:
    text = run.text.strip()
    if len(text) > _LONGEST or sum(c.isalpha() for c in text) > 4:
        return None
    value = normalise("number", text, context=context)
    return Decimal(value.value) if value is not None else None
