"""What a paper's labels, columns and words say about its kind, apart from its title: one small linear vote a kind, every part of it named.

A label that many kinds print counts little for each; the weights of columns and of words that only some kinds use are data of the kind. Must not
read a value.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from vault.documents.column_heads import meaning_of_header, split_header_run
from vault.documents.kind import ColumnSpec, kinds
from vault.documents.labels import Lexicon, cut_run, key_of, tokens_of
from vault.documents.runs import Run, Sheet, is_cjk

LABEL, COLUMN, WORD, SIGN = 0.24, 0.3, 0.12, 1.0
"""What one label, column or word of one kind alone adds to its vote; and what a sign no other paper has."""
MOST_OF_LABELS, MOST_OF_COLUMNS, MOST_OF_WORDS = 1.6, 0.8, 0.5
PRICED = frozenset({"unit_price", "amount"})
"""Columns of a table of prices."""
_LETTER = re.compile(
    r"(?i)^\W*(?:dear\b|sehr geehrte|madame|monsieur|chers?\b|gentil|egregi|spett|estimad|muy señor|拝啓|尊敬的|致\s*[：:]|您好)"
    r"|(?:yours (?:faithfully|sincerely|truly)|kind regards|best regards|sincerely|mit freundlichen|cordialement|salutations|cordiali saluti|"
    r"distinti saluti|atentamente|敬具|此致|敬礼|顺颂商祺|特此(?:说明|声明|通知|函告|证明)|드림$)"
)


@dataclass(frozen=True)
class Evidence:
    """What speaks for each kind."""

    votes: dict[str, float]
    columns: frozenset[str]
    """Names of the columns of the fullest table header."""
    letter: int
    """Marks of a letter: a salutation, a close."""
    deeds: frozenset[str] = frozenset()
    """Kinds whose maker speaks on the page."""
    named: frozenset[str] = frozenset()
    """Kinds a line of the page is headed by, as its name and number alone."""

    @property
    def best(self) -> tuple[str, float]:
        """The kind with the strongest vote."""
        return max(self.votes.items(), key=lambda one: one[1], default=("other", 0.0))


@cache
def _labels() -> Lexicon[tuple[str, str]]:
    """Every label of every kind: (kind, field)."""
    entries: list[tuple[str, tuple[str, str]]] = []
    for kind in kinds().values():
        entries += [(label, (kind.code, spec.name)) for spec in kind.fields for label in spec.labels]
        entries += [(label, (kind.code, party.role)) for party in kind.parties for label in party.labels]
    return Lexicon(entries)


@cache
def _words() -> dict[str, tuple[str, ...]]:
    """Folded keywords to the kinds that print them."""
    found: dict[str, list[str]] = defaultdict(list)
    for kind in kinds().values():
        for word in kind.keywords:
            key = key_of(word)
            if key and kind.code not in found[key]:
                found[key].append(kind.code)
    return {key: tuple(codes) for key, codes in found.items()}


def evidence_of(sheets: Sequence[Sheet]) -> Evidence:
    """Weigh labels, columns and words of a paper."""
    votes: dict[str, float] = defaultdict(float)
    for code, weight in _label_votes(sheets).items():
        votes[code] += min(MOST_OF_LABELS, LABEL * weight)
    columns, column_votes = _column_votes(sheets)
    for code, weight in column_votes.items():
        votes[code] += min(MOST_OF_COLUMNS, weight)
    for code, weight in _word_votes(sheets).items():
        votes[code] += weight
    for code in _signed(sheets):
        votes[code] += SIGN
    lines = [run.text for sheet in sheets for run in sheet.runs if len(run.text) < 90]
    deeds, named = _deeds(sheets)
    return Evidence(dict(votes), columns, sum(1 for line in lines if _LETTER.search(line)), deeds, named)


def _deeds(sheets: Sequence[Sheet]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the kinds whose maker speaks, and those that a line merely names with a number."""
    text = "\n".join(run.text for sheet in sheets for row in sheet.rows for run in row)
    spoken: set[str] = set()
    named: set[str] = set()
    for kind in kinds().values():
        if any(re.search(pattern, text) for pattern in kind.denied):
            continue
        if any(re.search(pattern, text) for pattern in kind.deeds):
            spoken.add(kind.code)
        if any(re.search(one, text) for one in kind.named) and not any(re.search(one, text) for one in kind.billed):
            named.add(kind.code)
    return frozenset(spoken), frozenset(named)


def _label_votes(sheets: Sequence[Sheet]) -> dict[str, float]:
    best: dict[tuple[str, str], float] = {}
    for sheet in sheets:
        # As printed: a vote needs no guesses at what OCR misread, and they are dear.
        for piece in (piece for run in sheet.runs for piece in cut_run(run, _labels())):
            if not piece.is_label or len(key_of(piece.text)) < 2:
                continue
            sharing = len({code for code, _ in piece.meanings})
            for meaning in piece.meanings:
                best[meaning] = max(best.get(meaning, 0.0), 1.0 / sharing)
    votes: dict[str, float] = defaultdict(float)
    for (code, _), weight in best.items():
        votes[code] += weight
    return votes


@cache
def _columns() -> tuple[Lexicon[ColumnSpec], Mapping[ColumnSpec, frozenset[str]]]:
    """The labels of every column, and the kinds that have each."""
    homes: dict[ColumnSpec, set[str]] = defaultdict(set)
    for kind in kinds().values():
        for column in kind.columns:
            homes[column].add(kind.code)
    lexicon = Lexicon((label, column) for column in homes for label in column.labels)
    return lexicon, {column: frozenset(codes) for column, codes in homes.items()}


def _column_votes(sheets: Sequence[Sheet]) -> tuple[frozenset[str], dict[str, float]]:
    """Return the columns of the fullest header, and what the headers say for each kind."""
    names: frozenset[str] = frozenset()
    votes: dict[str, float] = {}
    for sheet in sheets:
        for header in _headers(sheet):
            here: dict[str, dict[str, float]] = defaultdict(dict)
            for columns in header:
                codes = {code for column in columns for code in _columns()[1][column]}
                for column in columns:
                    for code in _columns()[1][column]:
                        weight = kinds()[code].column_weights.get(column.name, COLUMN / len(codes))
                        here[code][column.name] = max(weight, here[code].get(column.name, -9.0))
            named = frozenset(column.name for columns in header for column in columns)
            for code, weights in here.items():
                # A column that speaks against a kind is often none of its own.
                against = {name: weight for name, weight in kinds()[code].column_weights.items() if weight < 0}
                weights |= {name: weight for name, weight in against.items() if name in named}
                if len(weights) >= 2:
                    votes[code] = max(votes.get(code, -9.0), sum(weights.values()))
            names = max(names, named, key=len)
    return names, votes


def _headers(sheet: Sheet) -> Iterator[list[tuple[ColumnSpec, ...]]]:
    """Rows, or two rows stacked, in which three cells or more are labels of columns."""
    lexicon = _columns()[0]
    labelled = [
        [meanings for run in row for part in _cells(run, lexicon) if (meanings := _meanings(part, lexicon))]
        for row in sheet.rows
    ]
    for index, found in enumerate(labelled):
        if len(found) >= 3:
            yield found
        if index and found and labelled[index - 1] and len(found) + len(labelled[index - 1]) >= 3:
            yield [*labelled[index - 1], *found]


def _cells(run: Run, lexicon: Lexicon[ColumnSpec]) -> list[Run]:
    """Part a run that holds several headings; one that does not begin with a heading is none."""
    tokens = [token for token in tokens_of(run.text) if token.key]
    if not tokens or not lexicon.longest(tokens, 0)[1]:
        return []
    return split_header_run(run, lexicon)


def _meanings(run: Run, lexicon: Lexicon[ColumnSpec]) -> tuple[ColumnSpec, ...]:
    meanings, quality = meaning_of_header(run.text, lexicon, fuzzy=False)
    return meanings if quality >= 0.9 else ()


def _signed(sheets: Sequence[Sheet]) -> Iterator[str]:
    """The kinds whose signs a page bears."""
    for kind in kinds().values():
        for sign in kind.signs:
            if any(re.search(sign, "\n".join(run.text for run in sheet.runs), re.DOTALL) for sheet in sheets):
                yield kind.code
                break


def _word_votes(sheets: Sequence[Sheet]) -> dict[str, float]:
    keys = {token.key for sheet in sheets for run in sheet.runs for token in tokens_of(run.text)}
    text = "".join(key_of(run.text) for sheet in sheets for run in sheet.runs)
    votes: dict[str, float] = defaultdict(float)
    for word, codes in _words().items():
        found = word in text if is_cjk(word) or len(word) >= 6 else word in keys
        if found:
            for code in codes:
                votes[code] += (WORD if kinds()[code].columns else 2 * WORD) / len(codes)
    return {
        code: min(MOST_OF_WORDS if kinds()[code].columns else 2 * MOST_OF_WORDS, vote) for code, vote in votes.items()
    }
