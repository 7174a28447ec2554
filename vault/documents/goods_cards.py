"""Goods of a customs list without a table under a header: a card of labelled boxes an item, or labels down the left and an item a column, or text.

Works on labels as data. Must not read the head of the form.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import replace
from statistics import median

from vault.documents.forms import Labels, Piece, read_form, tokens_of
from vault.documents.runs import Run, Sheet, box_of
from vault.reading.page import Word

Card = dict[str, list[Piece]]
_TELLING = frozenset({"name", "sku", "hs_code", "gtin", "_listed_name"})
_COUNTED = frozenset({"quantity", "amount", "unit_price"})
FEWEST = 3
"""Fewest labelled values of an item."""


def cards_of(sheet: Sheet, labels: Labels) -> list[Card]:
    """Return the items of a page, each as field name to the pieces of its value."""
    return _by_column(sheet, labels) or _by_card(sheet, labels)


_SOLD = re.compile(
    r"(?P<quantity>\d+(?:\.\d+)?)\s*(?P<unit>[^\d\s×xX*@]{1,4})?\s*[×xX*@]\s*[¥￥]?\s*(?P<unit_price>\d[\d,]*\.?\d*)\s*元?\s*[=＝]\s*[¥￥]?\s*"
    r"(?P<amount>\d[\d,]*\.?\d*)\s*(?P<currency>人民币|CNY|RMB|元)?"
)
_NUMBERED = re.compile(
    r"^\s*[(（]?(?P<line_no>\d{1,2})\s*[.、)）]\s*(?P<name>[^\s(（,，;；:：\d][^(（,，;；]{1,60}?)\s*(?=[(（,，;；]|$)"
)


def said_of(sheet: Sheet, labels: Mapping[str, Sequence[str]]) -> list[Card]:
    """Return the items that numbered lines of running text state: a name, labelled numbers in brackets, ``3盒 × 66.00 = 198.00``."""
    cards: list[Card] = []
    for row in sheet.rows:
        words = tuple(word for run in row for word in run.words)
        text = " ".join(run.text for run in row)
        begun = _NUMBERED.match(text)
        if begun:
            cards.append({name: [_said(words, begun[name])] for name in ("line_no", "name")})
        if not cards:
            continue
        for name in ("sku", "gtin", "hs_code", "item_record_no"):
            spelled = "|".join(sorted(map(re.escape, labels[name]), key=len, reverse=True))
            match = re.search(rf"(?:{spelled})\s*[:：]?\s*([A-Za-z0-9][A-Za-z0-9._/-]*)", text)
            if match:
                cards[-1].setdefault(name, [_said(words, match[1])])
        sold = _SOLD.search(text)
        if sold:
            for name, value in sold.groupdict().items():
                if value:
                    cards[-1].setdefault(name, [_said(words, value)])
    return [card for card in cards if _is_item(card)]


def _said(words: Sequence[Word], text: str) -> Piece:
    """A stretch of text, at the place of the words it was printed with."""
    holding = [word for word in words if text in word.text or word.text in text] or list(words)
    return Piece((replace(holding[0], text=text, box=box_of(word.box for word in holding)),))


def _is_item(card: Mapping[str, Sequence[Piece]]) -> bool:
    return len(card) >= FEWEST and bool(card.keys() & _TELLING) and bool(card.keys() & _COUNTED)


def _by_card(sheet: Sheet, labels: Labels) -> list[Card]:
    """A label that comes again begins the next item."""
    values = [value for value in read_form(sheet, tokens_of(sheet, labels)) if value.name]
    values.sort(key=lambda one: (round(one.label.box.center[1] / (0.6 * sheet.em)), one.label.box.x0))
    cards: list[Card] = [{}]
    for value in values:
        pieces = value.block(sheet.em, sheet.aspect)
        if value.name in cards[-1]:
            cards.append({})
        if pieces:
            cards[-1][value.name] = list(pieces)
    return [card for card in cards if _is_item(card)]


def _by_column(sheet: Sheet, labels: Labels) -> list[Card]:
    """Labels one under the other at the left, and to the right of each the same number of values: every column is an item."""
    rows: list[tuple[str, Run, list[Run]]] = []
    for row in sheet.rows:
        first, *others = row
        name = labels.whole(_folded(first.text))
        if name and others:
            rows.append((name, first, others))
    if len(rows) < 4 or max(len(others) for _, _, others in rows) < 2:
        return []
    left = median(first.box.x0 for _, first, _ in rows)
    rows = [one for one in rows if abs(one[1].box.x0 - left) * sheet.aspect < 2 * sheet.em]
    widest = max((others for _, _, others in rows), key=len, default=[])
    names = [name for name, _, _ in rows]
    if len(rows) < 4 or len(set(names)) < 4 or len(widest) < 2:
        return []
    starts = [run.box.x0 for run in widest]
    cards: list[Card] = [{} for _ in starts]
    for name, _, others in rows:
        for run in others:
            place = min(range(len(starts)), key=lambda index: abs(starts[index] - run.box.x0))
            cards[place].setdefault(name, []).append(Piece(run.words))
    return [card for card in cards if _is_item(card)]


def _folded(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(c for c in folded if c.isalnum())
