"""Link, review or none for one line. Pure. A wrong link is worse than a question, so the rule for a link is narrow.

1. exactly one product is named by an exact code: own SKU, GTIN with a right check digit, a supplier's remembered wording, the seller's
   own alias that is a code, or brand with model;
2. nothing the line states is something the product is not (size, pack, model, GTIN, brand, number, another product's SKU);
3. the code was read surely;
4. a code read from a picture stands beside the product's whole name and no other word (a GTIN needs none: its check digit tells), and has
   no neighbour one character away that the wording does not rule out;
5. no other product fits the wording better, and the line has no other word in place of one of the product's name;
6. a short or plain code has a second witness (brand, or name); a model is named with every word of the product's name.

Without an exact code two things still name a product, each only where a single product answers to it and nothing speaks against it:

7. a code read from a picture that turns into the SKU when the one sign is changed that readers confuse (0 and O, 1 and I), beside its full name;
8. its full name: every word, size, pack and number of it with the brand and not a word more. Similarity is no ground (`checks.md`, SK24: there a
   person confirms), equality is; a line with a code of the same make as the product's own, but another one, is about another product.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from rapidfuzz.distance import Levenshtein

from vault.catalogue.keys import code_key, fold_confusables, name_key
from vault.linking.compare import (
    PLAINLY_OTHER,
    Seen,
    favours,
    is_named_in_full,
    is_named_whole,
    is_told_by_silence,
    name_fits,
    says_another_in_place,
)
from vault.linking.index import CatalogueIndex, Entry
from vault.linking.line import GoodsLine
from vault.linking.propose import Candidate, propose, rivals
from vault.linking.reasons import Reason
from vault.linking.words import words_of

Outcome = Literal["link", "review", "none"]

MOST_SHOWN: Final = 5
"""Candidates shown to a person."""
MOST_RIVALS: Final = 3
"""Products named as what the chosen one may have been mistaken for."""
PLAIN_LENGTH: Final = 5
PLAIN_DIGITS_LENGTH: Final = 8
"""A code shorter than the first, or all digits and shorter than the second, may well be the supplier's own running number."""
NAME_AGREES: Final = 0.5


@dataclass(frozen=True)
class Choice:
    """A product a person may choose."""

    product_id: str
    sku: str
    score: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class Verdict:
    """The answer for one line."""

    outcome: Outcome
    product_id: str | None
    """The product linked; None unless `outcome` is ``link``."""
    score: float
    reasons: tuple[Reason, ...]
    choices: tuple[Choice, ...] = ()
    """What it may be, best first."""
    sku: str = ""
    """Of the product linked."""


def judge_all(lines: Sequence[GoodsLine], index: CatalogueIndex) -> dict[int, Verdict]:
    """Return the answer for each line of one document, by its position.

    A product that one line names by its code is not what another line means by its name alone: two lines of a document are two goods, or
    two lots of one that both print its code.
    """
    verdicts = {line.position: judge(line, index) for line in lines}
    by_code = {one.product_id for one in verdicts.values() if one.outcome == "link" and not _rests_on_name(one)}
    by_name = Counter(one.product_id for one in verdicts.values() if one.outcome == "link" and _rests_on_name(one))
    for position, one in verdicts.items():
        if one.outcome == "link" and _rests_on_name(one) and (one.product_id in by_code or by_name[one.product_id] > 1):
            first = Choice(one.product_id or "", one.sku, one.score, one.reasons)
            verdicts[position] = Verdict("review", None, one.score, (Reason("named-twice"),), (first, *one.choices))
    return verdicts


def _rests_on_name(verdict: Verdict) -> bool:
    return any(reason.code in _BY_NAME for reason in verdict.reasons)


def judge(line: GoodsLine, index: CatalogueIndex) -> Verdict:
    """Return the answer for one line."""
    if line.is_blank:
        return Verdict("none", None, 0.0, (Reason("line-blank"),))
    if not index.entries:
        return Verdict("none", None, 0.0, (Reason("catalogue-empty"),))
    candidates = propose(line, index)
    if not candidates:
        return Verdict("none", None, 0.0, (Reason("nothing-alike"),))
    seen = Seen(line)
    choices = tuple(
        Choice(
            one.entry.product.id,
            one.entry.product.sku,
            one.score,
            tuple(dict.fromkeys((*_for(seen, one), *one.against))),
        )
        for one in candidates[:MOST_SHOWN]
    )
    named = [one for one in candidates if one.grounds]
    if not named:
        named = _called_in_full(seen, candidates, index)
    chosen = _only_named(named)
    if chosen is None:
        why = _several(named) if named else _only_alike(candidates[0])
        return Verdict("review", None, candidates[0].score, why, choices)
    mistakable = _mistakable(seen, chosen, index)
    doubts = _doubts(seen, chosen, [reason for reason, _ in mistakable])
    grounds = tuple(reason for reason, _ in chosen.grounds)
    if doubts:
        shown = {choice.product_id for choice in choices}
        beside = (
            Choice(rival.product.id, rival.product.sku, 0.5, (reason,))
            for reason, rival in mistakable
            if rival.product.id not in shown
        )
        return Verdict("review", None, chosen.score, (*grounds, *doubts), (*choices, *beside))
    others = tuple(choice for choice in choices if choice.product_id != chosen.entry.product.id)
    reasons = (*grounds, *_witnesses(seen, chosen))
    return Verdict("link", chosen.entry.product.id, chosen.score, reasons, others, chosen.entry.product.sku)


def _called_in_full(seen: Seen, candidates: list[Candidate], index: CatalogueIndex) -> list[Candidate]:
    """Rules 7 and 8: the products whose full name the line says, with that as their ground."""
    called: list[Candidate] = []
    for one in candidates:
        misread = _is_misread(seen, one)
        of_brand = one.likeness.brand is True or index.is_known_to_sell(seen.line.supplier_key, one.entry.brand_key)
        if not (of_brand or misread) or not is_named_in_full(seen, one.entry):
            continue
        against = [reason for reason in one.against if reason.code != "sku-near"]
        if against or (_has_own_make(seen, one.entry) and not misread):
            continue
        ground = Reason("code-misread", seen.line.text("sku")) if misread else Reason("name-full")
        field = next(name for name in ("name", "name_zh", "name_en") if name in seen.line.values)
        one.grounds.append((ground, field))
        called.append(one)
    misread_ones = [one for one in called if "code-misread" in one.ground_codes]
    return misread_ones or called


def _is_misread(seen: Seen, one: Candidate) -> bool:
    """Whether the printed code, read from a picture, is the product's SKU but for what readers confuse."""
    value = seen.line.values.get("sku")
    return (
        value is not None
        and value.is_ocr
        and len(seen.sku_key) > PLAIN_LENGTH
        and seen.sku_key != one.entry.sku_key
        and fold_confusables(seen.sku_key) == fold_confusables(one.entry.sku_key)
    )


def _has_own_make(seen: Seen, entry: Entry) -> bool:
    """Whether the line's code is made like the product's own: the same letters in the same places, other digits."""
    return bool(seen.sku_key) and (_make(seen.sku_key) == _make(entry.sku_key) or _is_near(seen.sku_key, entry.sku_key))


def _make(code: str) -> str:
    return "".join("9" if sign.isdigit() else sign for sign in code)


def _is_near(one: str, other: str) -> bool:
    return Levenshtein.distance(fold_confusables(one), fold_confusables(other), score_cutoff=1) <= 1


def _only_named(named: list[Candidate]) -> Candidate | None:
    """Rule 1. Where two products share a GTIN or a wording, the one whose own SKU is printed is the one named."""
    if len(named) == 1:
        return named[0]
    with_sku = [one for one in named if "sku-equal" in one.ground_codes]
    if len(with_sku) == 1 and all(
        one.ground_codes < with_sku[0].ground_codes for one in named if one is not with_sku[0]
    ):
        return with_sku[0]
    return None


def _several(named: list[Candidate]) -> tuple[Reason, ...]:
    return (Reason("several-fit", ", ".join(one.entry.product.sku for one in named[:MOST_SHOWN])),)


def _only_alike(best: Candidate) -> tuple[Reason, ...]:
    return tuple(best.near) if best.near else (Reason("only-name"),)


def _doubts(seen: Seen, chosen: Candidate, mistakable: list[Reason]) -> list[Reason]:
    """Rules 2 to 6; every doubt is told, so that the person sees all of them at once."""
    seen_before = _SEEN_BEFORE if _is_known_wording(chosen) else frozenset()
    if chosen.ground_codes & _BY_NAME:
        seen_before = frozenset({"sku-near"})
    doubts = [reason for reason in chosen.against if reason.code not in seen_before]  # 2
    doubts += _unsure(seen.line, chosen)  # 3
    doubts += mistakable  # 4, 5
    doubts += _unwitnessed(seen, chosen)  # 6
    return list(dict.fromkeys(doubts))


_BY_NAME: Final = frozenset({"name-full", "code-misread"})
_SEEN_BEFORE: Final = frozenset({"brand-differs", "number-differs"})
"""What a person saw and confirmed when this supplier worded a line exactly so; sizes, packs and codes are asked about again."""


def _is_known_wording(chosen: Candidate) -> bool:
    return any(reason.code == "term-remembered" and name == "wording" for reason, name in chosen.grounds)


def _fields(line: GoodsLine, chosen: Candidate) -> list[str]:
    names: list[str] = []
    for _, name in chosen.grounds:
        names += [part for part in line.values if part in _WORDING_FIELDS] if name == "wording" else [name]
    return list(dict.fromkeys(names))


_NAME_FIELDS: Final = frozenset({"name", "name_zh", "name_en"})
_WORDING_FIELDS: Final = frozenset({"sku", "gtin", "model", "brand", "name", "name_zh", "name_en", "spec"})


def _unsure(line: GoodsLine, chosen: Candidate) -> list[Reason]:
    """One surely read identity is enough; where every identity rests on a doubtful reading, a person looks."""
    unsure = [name for name in _fields(line, chosen) if line.values[name].is_doubtful]
    sure = [reason for reason, name in chosen.grounds if name != "wording" and not line.values[name].is_doubtful]
    return [] if sure or not unsure else [Reason("code-doubtful", line.text(unsure[0]))]


def _mistakable(seen: Seen, chosen: Candidate, index: CatalogueIndex) -> list[tuple[Reason, Entry]]:
    """Rules 4 and 5: the products the chosen one may have been mistaken for, each with why."""
    entry = chosen.entry
    on_picture = _rests_on_picture(seen.line, chosen)
    found: list[tuple[Reason, Entry]] = []
    if not _is_known_wording(chosen):
        # A GTIN needs no care for neighbours: its check digit catches every single wrong digit.
        may_be_misread = on_picture and not chosen.ground_codes & {"gtin-equal", "gtin-carton"}
        for rival in rivals(seen.line, entry, index):
            preference = favours(seen, entry, rival)
            fits_better = preference < 0 or (
                preference == 0 and _are_neighbours(entry, rival) and is_told_by_silence(seen, entry, rival)
            )
            if fits_better:
                found.append((Reason("other-fits-better", rival.product.sku), rival))
            elif preference == 0 and may_be_misread and _may_be_read_as(seen, entry, rival):
                found.append((Reason("code-neighbour", rival.product.sku), rival))
    if on_picture and chosen.ground_codes == {"term-remembered"}:
        found += [
            (Reason("code-neighbour", rival.product.sku), rival)
            for reason, _ in chosen.grounds
            for rival in index.near_terms(seen.line.supplier_key, name_key(reason.detail)[:400])
            if rival.product.id != entry.product.id
        ]
    return found[:MOST_RIVALS]


def _rests_on_picture(line: GoodsLine, chosen: Candidate) -> bool:
    return all(line.values[name].is_ocr for name in _fields(line, chosen) if name in line.values)


def _may_be_read_as(seen: Seen, entry: Entry, rival: Entry) -> bool:
    """Rule 4, where the wording favours neither: a line that says the whole name and nothing of the rival's own is about the product.

    Not between codes that differ only by what readers confuse (0 and O): there the code itself is worth little.
    """
    if not _are_neighbours(entry, rival):
        return False
    looks_the_same = fold_confusables(entry.sku_key) == fold_confusables(rival.sku_key)
    has_more = bool(rival.words.all - entry.words.all)
    return looks_the_same or not (has_more and is_named_whole(seen, entry))


def _are_neighbours(one: Entry, other: Entry) -> bool:
    if Levenshtein.distance(one.sku_key, other.sku_key, score_cutoff=1) <= 1:
        return True
    return bool(one.model_key and other.model_key) and Levenshtein.distance(one.model_key, other.model_key) <= 1


def _unwitnessed(seen: Seen, chosen: Candidate) -> list[Reason]:
    alike = chosen.likeness
    if chosen.ground_codes & _BY_NAME:
        return []
    if {name for _, name in chosen.grounds} <= _NAME_FIELDS and chosen.ground_codes == {"alias-equal"}:
        # An alias in words may serve several sizes: brand and size have to agree as well.
        return [] if alike.brand is True and alike.size is True else [Reason("only-name")]
    if chosen.ground_codes == {"model-equal"} and not is_named_whole(seen, chosen.entry):
        # One model often comes in several colours or flavours, of which the catalogue may have another one only.
        return [Reason("model-alone", chosen.grounds[0][0].detail)]
    other_words = says_another_in_place(seen, chosen.entry)
    if other_words and not _is_known_wording(chosen):
        return [Reason("name-differs", ", ".join(sorted(other_words)))]
    named_by_gtin = bool(chosen.ground_codes & {"gtin-equal", "gtin-carton"})
    if _rests_on_picture(seen.line, chosen) and not named_by_gtin and not _is_named_exactly(seen, chosen):
        return [Reason("picture-alone", chosen.grounds[0][0].detail)]
    witnessed = alike.brand is True or (alike.name is not None and alike.name >= NAME_AGREES)
    if witnessed or _is_known_wording(chosen):
        return []
    doubts: list[Reason] = []
    is_other = alike.name is not None and alike.name < PLAINLY_OTHER
    if is_other and not _was_worded_alike(seen, chosen):
        doubts.append(Reason("name-differs", " / ".join(seen.line.names)))
    if chosen.ground_codes & {"gtin-equal", "gtin-carton", "term-remembered"}:
        return doubts
    if all(_is_plain(reason.detail) for reason, _ in chosen.grounds):
        doubts.append(Reason("code-common", chosen.grounds[0][0].detail))
    return doubts


def _is_named_exactly(seen: Seen, chosen: Candidate) -> bool:
    """Whether the line says the name and nothing else, in some script, or says exactly what was remembered."""
    return (
        _is_known_wording(chosen)
        or is_named_in_full(seen, chosen.entry)
        or any(not fit.missing and not fit.strange for fit in name_fits(seen, chosen.entry))
    )


def _was_worded_alike(seen: Seen, chosen: Candidate) -> bool:
    """Whether this supplier was seen to call the product something like this: his words need not be the catalogue's."""
    said = seen.words.latin | seen.words.signs
    return any(
        2 * len(said & (known.latin | known.signs)) >= len(said)
        for alias in chosen.entry.product.aliases
        if alias.supplier_key and alias.supplier_key == seen.line.supplier_key
        for known in (words_of(alias.term),)
    )


def _is_plain(code: str) -> bool:
    key = code_key(code)
    return (
        len(key) < PLAIN_LENGTH
        or (key.isdigit() and len(key) < PLAIN_DIGITS_LENGTH)
        or not any(sign.isdigit() for sign in key)
    )


def _witnesses(seen: Seen, chosen: Candidate) -> tuple[Reason, ...]:
    alike, product = chosen.likeness, chosen.entry.product
    told: list[Reason] = []
    if alike.brand:
        told.append(Reason("brand-equal", product.brand))
    if alike.size:
        told.append(Reason("size-equal", product.spec or seen.line.text("spec")))
    if alike.name is not None and alike.name >= NAME_AGREES:
        told.append(Reason("name-alike", f"{round(alike.name * 100)} %"))
    return tuple(told)


def _for(seen: Seen, one: Candidate) -> tuple[Reason, ...]:
    told = [reason for reason, _ in one.grounds] + one.near
    product = one.entry.product
    names = {name_key(name) for name in seen.line.names}
    same_name = bool(names & {name_key(name) for name in (product.name_zh, product.name_en) if name})
    if same_name and one.likeness.brand is True and one.likeness.size is True:
        told.append(Reason("name-equal"))
    return tuple(dict.fromkeys((*told, *_witnesses(seen, one))))
