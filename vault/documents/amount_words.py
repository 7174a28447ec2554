"""Amounts written out in words, English or Chinese capitals: they confirm the figures of the total, and never give a value by themselves.

``SAY US DOLLARS FIFTEEN THOUSAND FOUR HUNDRED AND FOUR AND CENTS SIXTY ONLY`` is 15404.60.
A text with a word that is no part of an amount gives nothing.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from vault.documents.capitals import capital_amount
from vault.documents.found import Found
from vault.documents.runs import Sheet

_UNITS = re.findall(
    r"\w+",
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
)
_SMALL = {word: value for value, word in enumerate(_UNITS)}
_TENS = {
    word: 10 * value
    for value, word in enumerate(re.findall(r"\w+", "twenty thirty forty fifty sixty seventy eighty ninety"), start=2)
}
_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9}
_MONEY = re.compile(
    r"(?:total|say|only|and|us|u|s|united states|hong kong|australian|new zealand|canadian|singapore|pounds?|sterling|dollars?|euros?|usd|"
    r"eur|gbp|aud|nzd|hkd|cny|rmb|jpy|krw|renminbi|chinese|japanese|yuan|yen|won|francs?|swiss|chf|in|words|amount|of|the|sum|invoice|a)"
)
_CENTS = re.compile(r"\b(?:cents?|pence|fen)\b")
_HUNDREDTHS = re.compile(r"(\d{1,2})\s*/\s*100\b")
_CAPITALS = re.compile(r"[零〇壹贰貳叁參肆伍陆陸柒捌玖拾佰仟万萬亿億圆元圓角分整正]{4,}")


def worded_amount(text: str) -> Decimal | None:
    """Return the amount an English text writes out, None where it writes none."""
    plain = " ".join(re.findall(r"[a-z]+|\d+\s*/\s*100", text.casefold().replace("-", " ")))
    hundredths = _HUNDREDTHS.search(plain)
    plain = _HUNDREDTHS.sub(" ", plain)
    whole, cents = plain, ""
    mark = _CENTS.search(plain)
    if mark:
        # ``AND CENTS SIXTY`` or ``AND SIXTY CENTS``.
        behind = plain[mark.end() :]
        if _value(behind) is not None:
            whole, cents = plain[: mark.start()], behind
        else:
            whole, _, cents = plain[: mark.start()].rpartition(" and ")
    number, part = _value(whole), _value(cents) if cents else 0
    if number is None or part is None or part > 99:
        return None
    return Decimal(number) + Decimal(int(hundredths.group(1)) if hundredths else part) / 100


def _value(text: str) -> int | None:
    total = group = 0
    seen = False
    for word in text.split():
        if word in _SMALL or word in _TENS:
            group += _SMALL.get(word, _TENS.get(word, 0))
        elif word == "hundred":
            group *= 100
        elif word in _SCALES:
            total, group = total + group * _SCALES[word], 0
        elif _MONEY.fullmatch(word):
            continue
        else:
            return None
        seen = True
    return total + group if seen else None


def amounts_in_words(sheets: Sequence[Sheet]) -> Iterable[Decimal]:
    """Return every amount the pages write out, each over one line or two."""
    for sheet in sheets:
        lines = [" ".join(run.text for run in row) for row in sheet.rows]
        for line in lines:
            for match in _CAPITALS.finditer(re.sub(r"\s", "", line)):
                capital = capital_amount(match.group())
                if capital is not None:
                    yield capital
        for first, second in itertools.pairwise((*lines, "")):
            if not re.search(r"(?i)\b(?:hundred|thousand|million|only|say|cents)\b", first):
                continue
            for said in (first, f"{first} {second}"):
                worded = worded_amount(said.partition(":")[2] or said)
                if worded is not None:
                    yield worded


def confirmed_in_words(head: Mapping[str, tuple[Found, ...]], sheets: Sequence[Sheet]) -> dict[str, tuple[Found, ...]]:
    """Return the head, its total marked as confirmed where the paper writes the same amount in words."""
    settled = dict(head)
    totals = settled.get("total_amount", ())
    if totals and Decimal(totals[0].value) in set(amounts_in_words(sheets)):
        first = totals[0]
        checks = tuple(dict.fromkeys((*first.checks, "arithmetic")))
        settled["total_amount"] = (
            replace(first, checks=checks, confidence=max(first.confidence, 0.97)),
            *totals[1:],
        )
    return settled
