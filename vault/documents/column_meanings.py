"""What the words of a table's header mean: labels exactly, without their units, in two languages, in part; and where one run holds several.

Must not know where a header stands.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import Protocol

from vault.documents.kind import ColumnSpec, either
from vault.documents.labels import Lexicon, Token, key_of, tokens_of
from vault.documents.runs import Run, join_words
from vault.reading.page import Word

_NUMBERED = re.compile(r"^\s*(?:[(（]?\d{1,2}[)）.、]|[①-⑳])\s*(?=\D)")
LONGEST = 150
"""Characters of the longest label of a column; official forms are wordy."""
SPACE = 0.4
"""Ems of white between two labels that could be one; less is a space within a label."""
_ALONE = 0.5
"""Ems of white on both sides of a word among labels that is a column's though no label is known for it."""
UNITS = frozenset(
    either(
        "usd|eur|gbp|cny|rmb|aud|jpy|hkd|nzd|cad|chf|krw|sgd|thb|twd|ntd|kg|kgs|pcs|pc|cbm|m|m3|3|2|ctns|ctn|units|unit|set|sets|cm|mm|g|l|ml|in|"
        "us|a|hk|fob|cif|cfr|exw|dap|ddp|fca|cip|cpt|incl|excl|vat|gst|tax|ex|net|per|ht|ttc|元|円|원|千克|公斤|立方米|件|个|箱|美元|人民币|税込|税抜|含税|"
        "en|de|cn|zh"
    )
)
_WHOLE = frozenset(either("total|totals|ttl|sum|合计|总计|小计|总|gesamt|summe|totale|합계|计|kgs|kg|totalkg|totalkgs"))
_EACH = frozenset(
    either(
        "perctn|percarton|each|ctn|carton|unit|perunit|perpkg|perbox|单箱|每箱|单件|每件|prokarton|jekarton|proktn|parcolis|percollo|박스당|pctn|kgctn|kgsctn|unitkg|piece|perpiece|perpc"
    )
)
_GENERAL = ("sku", "unit", "line_no")


class HeaderText(Protocol):
    """A cell of a header: its text, and the heading that spans it and others."""

    over: str

    @property
    def text(self) -> str:
        """The rows of the cell, from the top."""


class Meanings:
    """What header cells mean, each text looked up once."""

    def __init__(self, lexicon: Lexicon[ColumnSpec], fuzzy: bool) -> None:
        self._lexicon, self._fuzzy = lexicon, fuzzy
        self._known: dict[str, tuple[tuple[ColumnSpec, ...], float]] = {}

    def of(self, text: str) -> tuple[tuple[ColumnSpec, ...], float]:
        """Return what a text may mean, and how well it matches."""
        if text not in self._known:
            self._known[text] = meaning_of_header(text, self._lexicon, fuzzy=self._fuzzy)
        return self._known[text]

    def of_cell(self, cell: HeaderText) -> tuple[tuple[ColumnSpec, ...], float]:
        """Return what a cell may mean, with the heading over it: ``N.W. (KGS)`` over ``PER CTN`` and ``TOTAL``."""
        alone = self.of(cell.text)
        if not cell.over:
            return alone
        key = key_of(cell.text)
        over = self.of(cell.over)
        if key in _EACH:
            return (ColumnSpec("", ()),), 0.95
        if key in _WHOLE or (not alone[0] and key in UNITS):
            return over if over[0] else alone
        both = self.of(f"{cell.over} {cell.text}")
        if both[1] > alone[1]:
            return both
        return alone

    def further(self, text: str, spec: ColumnSpec) -> tuple[str, ...]:
        """Return the fields beside its first that a header names: ``SKU / GTIN``, ``N.W./G.W. (KGS)``."""
        bare = re.sub(r"[(（\[][^()（）\[\]]*[)）\]]?", " ", text)
        if not spec.name or self._lexicon.exact(key_of(bare)) or not re.search(r"[/&+|]", bare):
            return ()
        names: list[str] = []
        for part in re.split(r"[/&+|]", bare):
            meanings = self._lexicon.exact(key_of(part))
            name = next((one.name for one in meanings if one.name and one.name not in names), None)
            if name is None:
                return ()
            names.append(name)
        return tuple(names[1:]) if names[0] == spec.name else ()


def meaning_of_header(text: str, lexicon: Lexicon[ColumnSpec], *, fuzzy: bool) -> tuple[tuple[ColumnSpec, ...], float]:
    """Return what a header cell may mean and how well it matches: exactly, without its unit, by both its languages, or nearly."""
    text = _NUMBERED.sub("", text)
    tokens = [token for token in tokens_of(text) if token.key]
    if not tokens or len(text) > LONGEST:
        return (), 0.0
    whole = lexicon.exact("".join(token.key for token in tokens))
    if whole:
        return whole, 1.0
    inside = re.search(r"[(（]([^()（）]*)[)）]", text)
    told = lexicon.exact(key_of(inside.group(1))) if inside else ()
    if told and told[0].name in {"hs_code", "gtin"}:
        return told, 0.97
    bare = re.sub(r"[(（\[][^()（）\[\]]*[)）\]]?", " ", text)
    stripped = [token for token in tokens_of(bare) if token.key]
    while len(stripped) > 1 and stripped[-1].key in UNITS:
        stripped.pop()
    found = lexicon.exact("".join(token.key for token in stripped))
    if found:
        return found, 0.97
    common, share = _explained(stripped, lexicon, in_order=bool(re.search(r"[/&+|]", bare)))
    if common and share >= 0.99:
        return common, 0.95
    if fuzzy:
        near, likeness = lexicon.like("".join(token.key for token in stripped))
        if near:
            return near, likeness
    if common and share >= 0.55 and lexicon.longest(stripped, 0)[1]:
        return common, 0.7
    return (), 0.0


def _explained(
    tokens: Sequence[Token], lexicon: Lexicon[ColumnSpec], *, in_order: bool
) -> tuple[tuple[ColumnSpec, ...], float]:
    """Return what the labels within a text have in common, and how much of the text they explain."""
    place = covered = 0
    common: tuple[ColumnSpec, ...] = ()
    while place < len(tokens):
        end, meanings = lexicon.longest(tokens, place)
        if not meanings:
            if tokens[place].key in UNITS:
                covered += len(tokens[place].key)
            place += 1
            continue
        covered += sum(len(token.key) for token in tokens[place:end])
        shared = tuple(one for one in common if one in meanings)
        # ``Codice HS``, ``Nr. pezzi``: a word for any code or number says less than the one beside it.
        common = shared or (meanings if not common or (_rank(meanings) < _rank(common) and not in_order) else common)
        place = end
    total = sum(len(token.key) for token in tokens)
    return common, covered / total if total else 0.0


def _rank(meanings: Sequence[ColumnSpec]) -> int:
    """Return how little a label says by itself."""
    return _GENERAL.index(meanings[0].name) + 1 if meanings[0].name in _GENERAL else 0


def split_header_run(run: Run, lexicon: Lexicon[ColumnSpec], aspect: float = 0.0) -> list[Run]:
    """Part a run that holds several column labels; the widest gaps decide where. A word that is no label may stand among labels."""
    words = run.words
    if run.cell is not None or len(words) < 2 or len(words) > 16 or _is_one_label(run.text, lexicon):
        return [run]
    key = key_of(_NUMBERED.sub("", run.text))
    if lexicon.exact(key) or (len(words) > 2 and lexicon.begins(key)):
        # A form's long label, or the first line of one that its narrow box broke.
        return [run]
    count = len(words)
    gaps = [b.box.x0 - a.box.x1 for a, b in itertools.pairwise(words)]
    em = run.box.height / aspect if aspect else 0.0
    space, alone = SPACE * em, _ALONE * em
    best: list[tuple[float, int, list[int]] | None] = [None] * (count + 1)
    best[0] = (0.0, 0, [])
    for end in range(1, count + 1):
        for start in range(end):
            before = best[start]
            if before is None:
                continue
            if start and (words[start].text[0] in "/&+(（" or words[start - 1].text[-1] in "/&+"):
                continue
            known = _is_label(words[start:end], lexicon)
            if not known and (end - start > 1 or _is_near(gaps, start, end, alone)):
                continue
            score = before[0] + (gaps[start - 1] - space if start else 0.0) - (0.0001 if known else 0.03)
            held = best[end]
            if held is None or score > held[0]:
                best[end] = (score, before[1] + (not known), [*before[2], start])
    whole = best[count]
    if whole is None or len(whole[2]) < 2 or whole[1] > 0.34 * len(whole[2]):
        return [run]
    cuts = whole[2]
    if min(gaps[c - 1] for c in cuts if c) < min(gaps) * 0.8:
        return [run]
    return [run.part(a, b) for a, b in itertools.pairwise([*cuts, count])]


def _is_near(gaps: Sequence[float], start: int, end: int, alone: float) -> bool:
    """Whether words stand close to those before or after them: ``Description of``."""
    before = gaps[start - 1] if start else 1.0
    after = gaps[end - 1] if end <= len(gaps) else 1.0
    return min(before, after) < alone


def _is_one_label(text: str, lexicon: Lexicon[ColumnSpec]) -> bool:
    """Whether a text is one label, also where it is printed in two languages: ``UNIT PRICE 单价``."""
    tokens = [token for token in tokens_of(text) if token.key]
    common: tuple[ColumnSpec, ...] = ()
    place = 0
    while place < len(tokens):
        end, meanings = lexicon.longest(tokens, place)
        common = tuple(one for one in common if one in meanings) if place else meanings
        if not common:
            return False
        place = end
    return bool(common)


def _is_label(words: Sequence[Word], lexicon: Lexicon[ColumnSpec]) -> bool:
    text = join_words(words)
    if lexicon.exact(key_of(text)):
        return True
    if (
        "/" in text
        and (len(words) == 1 or " / " in text)
        and all(lexicon.exact(key_of(part)) for part in text.split("/"))
    ):
        return True
    bare = re.sub(r"[(（\[][^()（）\[\]]*[)）\]]", "", text)
    if bare != text and not bare.startswith(" ") and bool(bare.strip()) and bool(lexicon.exact(key_of(bare))):
        return True
    tokens = [token.key for token in tokens_of(text) if token.key]
    while len(tokens) > 1 and tokens[-1] in UNITS:
        tokens.pop()
    return bool(tokens) and bool(lexicon.exact("".join(tokens)))
