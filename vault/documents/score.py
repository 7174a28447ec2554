"""How a reading is scored against its truth, exactly as the field dictionary says.

Both sides are the public answer reduced to plain values: kind, fields (name to values), lines. Pure; knows no file format.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

import numpy as np

from vault.documents.fields import HEAD_TYPES, LINE_TYPES, FieldType
from vault.documents.normalise import dates_in

ADDRESS_FIELDS = frozenset({"seller_address", "buyer_address"})
"""Scored with the head, and reported by themselves."""

Values = Mapping[str, Sequence[str]]
"""Field name to its values."""


@dataclass(frozen=True, slots=True)
class Content:
    """One document, reduced to what is scored."""

    kind: str
    fields: Values = field(default_factory=dict)
    lines: Sequence[Values] = ()


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts behind a micro F1."""

    right: int = 0
    wrong: int = 0
    """Present in the answer, not in the truth (a wrong value counts here and under `missing`)."""
    missing: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.right + other.right, self.wrong + other.wrong, self.missing + other.missing)

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall; None where neither side has a value."""
        total = 2 * self.right + self.wrong + self.missing
        return 2 * self.right / total if total else None


@dataclass(frozen=True, slots=True)
class Difference:
    """One value that is not as the truth has it."""

    place: str
    """``head``, or ``line 3`` of the truth (``extra line`` for one the truth has not)."""
    name: str
    expected: str | None
    got: str | None


@dataclass(frozen=True, slots=True)
class Score:
    """How one document was read."""

    kind_right: bool
    head: Tally
    lines: Tally
    addresses: Tally
    differences: tuple[Difference, ...]


def comparable(field_type: FieldType, value: str) -> str:
    """Return the form in which two values of a type are compared."""
    text = value.strip()
    if field_type == "number":
        try:
            return format(Decimal(text).normalize(), "f")
        except InvalidOperation:
            return text.casefold()
    if field_type == "date":
        found = dates_in(text)
        return found[0].value or text if len(found) == 1 else text
    if field_type in {"identifier", "hs_code", "currency", "country"}:
        return _letters_and_digits(text).upper()
    return _folded(text)


def score(answer: Content, truth: Content) -> Score:
    """Score one document against its truth."""
    differences: list[Difference] = []
    expected, got = _pairs(truth.fields, HEAD_TYPES), _pairs(answer.fields, HEAD_TYPES)
    head = _compare("head", got, expected, differences)
    addresses = _compare("head", _only(got, ADDRESS_FIELDS), _only(expected, ADDRESS_FIELDS), [])
    lines = _score_lines(answer.lines, truth.lines, differences)
    return Score(answer.kind == truth.kind, head, lines, addresses, tuple(differences))


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Which values of an answer are right."""

    head: dict[tuple[str, int], bool]
    """(name, place among the values of the field)."""
    lines: tuple[dict[str, bool], ...]
    """By name, for each line of the answer."""


def judge(answer: Content, truth: Content) -> Verdicts:
    """Say of each scored value whether the truth has it; lines are paired as `score` pairs them."""
    expected = _pairs(truth.fields, HEAD_TYPES)
    head = {
        (name, place): (name, comparable(HEAD_TYPES[name], value)) in expected
        for name, values in answer.fields.items()
        if name in HEAD_TYPES
        for place, value in enumerate(values)
    }
    wanted = [_pairs(line, LINE_TYPES) for line in truth.lines]
    partner = {
        mine: theirs for theirs, mine in _align([_pairs(line, LINE_TYPES) for line in answer.lines], wanted).items()
    }
    lines = tuple(
        {
            name: position in partner and (name, comparable(LINE_TYPES[name], values[0])) in wanted[partner[position]]
            for name, values in line.items()
            if name in LINE_TYPES
        }
        for position, line in enumerate(answer.lines)
    )
    return Verdicts(head, lines)


def _letters_and_digits(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c.isalnum())


def _folded(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    kept = "".join(c for c in folded if not c.isspace() and not unicodedata.category(c).startswith("P"))
    return kept or re.sub(r"\s", "", folded)


Pair = tuple[str, str]
"""Field name and comparable value."""


def _pairs(values: Values, types: Mapping[str, FieldType]) -> dict[Pair, str]:
    """Return each (name, comparable value) once, with the value as written; names that are not scored are left out."""
    return {
        (name, comparable(types[name], value)): value
        for name, several in values.items()
        if name in types
        for value in several
        if value
    }


def _only(pairs: dict[Pair, str], names: frozenset[str]) -> dict[Pair, str]:
    return {pair: value for pair, value in pairs.items() if pair[0] in names}


def _compare(place: str, got: dict[Pair, str], expected: dict[Pair, str], into: list[Difference]) -> Tally:
    right = got.keys() & expected.keys()
    wrong = [pair for pair in got if pair not in right]
    missing = [pair for pair in expected if pair not in right]
    spare: Counter[str] = Counter(name for name, _ in wrong)
    for pair in missing:
        if spare[pair[0]]:
            spare[pair[0]] -= 1
            partner = next(other for other in wrong if other[0] == pair[0])
            wrong.remove(partner)
            into.append(Difference(place, pair[0], expected[pair], got[partner]))
        else:
            into.append(Difference(place, pair[0], expected[pair], None))
    into.extend(Difference(place, pair[0], None, got[pair]) for pair in wrong)
    return Tally(len(right), len(got) - len(right), len(expected) - len(right))


def _score_lines(answer: Sequence[Values], truth: Sequence[Values], into: list[Difference]) -> Tally:
    got = [_pairs(line, LINE_TYPES) for line in answer]
    expected = [_pairs(line, LINE_TYPES) for line in truth]
    partner = _align(got, expected)
    tally = Tally()
    for position, line in enumerate(expected):
        mine = got[partner[position]] if position in partner else {}
        tally += _compare(f"line {position + 1}", mine, line, into)
    taken = set(partner.values())
    for position, line in enumerate(got):
        if position not in taken:
            tally += _compare("extra line", line, {}, into)
    return tally


def _align(got: Sequence[dict[Pair, str]], expected: Sequence[dict[Pair, str]]) -> dict[int, int]:
    """Pair the lines one to one so that the number of agreeing values is greatest; truth position to answer position."""
    if not got or not expected:
        return {}
    # Agreement decides; among equals, lines at the same place and of like length pair up.
    gain = np.zeros((len(expected), len(got)))
    for i, wanted in enumerate(expected):
        for j, mine in enumerate(got):
            gain[i, j] = len(wanted.keys() & mine.keys()) - 1e-6 * abs(i - j)
    return _assign(gain)


def _assign(gain: np.ndarray) -> dict[int, int]:
    """Hungarian method (shortest augmenting paths) for the greatest total gain; row to column."""
    turned = gain.shape[0] > gain.shape[1]
    cost = -(gain.T if turned else gain)
    rows, columns = cost.shape
    row_price, column_price = np.zeros(rows + 1), np.zeros(columns + 1)
    owner = np.zeros(columns + 1, dtype=int)
    for row in range(1, rows + 1):
        owner[0] = row
        column = 0
        least = np.full(columns + 1, np.inf)
        used = np.zeros(columns + 1, dtype=bool)
        way = np.zeros(columns + 1, dtype=int)
        while owner[column]:
            used[column] = True
            reduced = cost[owner[column] - 1] - row_price[owner[column]] - column_price[1:]
            better = ~used[1:] & (reduced < least[1:])
            least[1:][better] = reduced[better]
            way[1:][better] = column
            following = int(np.argmin(np.where(used, np.inf, least)[1:])) + 1
            step = least[following]
            row_price[owner[used]] += step
            column_price[used] -= step
            least[~used] -= step
            column = following
        while column:
            owner[column] = owner[way[column]]
            column = int(way[column])
    pairs = {int(owner[column]) - 1: column - 1 for column in range(1, columns + 1) if owner[column]}
    return {column: row for row, column in pairs.items()} if turned else pairs
