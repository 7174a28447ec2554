"""One line against one product: what speaks against it being the same thing, and how alike the wording is. Pure.

Only what both sides state can disagree. What one side leaves out is unknown, and unknown is never agreement.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Final

from rapidfuzz.distance import Levenshtein

from vault.catalogue.gtin import Gtin, read_gtin
from vault.catalogue.keys import code_key, name_key
from vault.linking.index import SHORTEST_BRAND, CatalogueIndex, Entry
from vault.linking.line import GoodsLine
from vault.linking.measures import Measures, joined, plain_number
from vault.linking.reasons import Reason
from vault.linking.words import Words, resembles_one_of, words_of, words_of_all

NO_BRAND: Final = frozenset({"无品牌", "无牌", "无", "nobrand", "none", "na", "n/a", "unbranded", "oem"})
PLAINLY_OTHER: Final = 0.25
"""Names less alike than this name different things, unless the brand says otherwise."""


@dataclass(frozen=True)
class Seen:
    """A line with everything that is compared, worked out once."""

    line: GoodsLine

    @cached_property
    def words(self) -> Words:
        """Of everything the line says about the product."""
        line = self.line
        return words_of_all((*line.names, line.text("brand"), line.text("spec"), line.text("model")))

    @cached_property
    def measures(self) -> Measures:
        """Sizes, packs and numbers of the line."""
        line = self.line
        return joined((line.text("spec"), *line.names, line.text("model")))

    @cached_property
    def gtin(self) -> Gtin | None:
        """The line's GTIN, where its check digit is right."""
        return read_gtin(self.line.text("gtin"))

    @cached_property
    def sku_key(self) -> str:
        """The code printed as article number."""
        return code_key(self.line.text("sku"))

    @cached_property
    def model_key(self) -> str:
        """The model printed."""
        return code_key(self.line.text("model"))

    @cached_property
    def brand_key(self) -> str:
        """The brand printed; empty where the line says there is none."""
        key = name_key(self.line.text("brand"))
        return "" if key in NO_BRAND else key


def contradictions(seen: Seen, entry: Entry) -> list[Reason]:
    """Return everything on the line that the product is not."""
    return [
        *_codes_against(seen, entry),
        *_brand_against(seen, entry),
        *_sizes_against(seen.measures, entry),
        *_spec_words_against(seen, entry),
        *_kinds_against(seen, entry),
        *_packs_against(seen.measures, entry),
        *_numbers_against(seen, entry),
    ]


def _codes_against(seen: Seen, entry: Entry) -> list[Reason]:
    against: list[Reason] = []
    line = seen.line
    printed_gtin = line.text("gtin")
    if seen.gtin and entry.gtin and entry.gtin.key not in (seen.gtin.key, seen.gtin.item_key):
        near = Levenshtein.distance(seen.gtin.key, entry.gtin.key) <= 1
        against.append(Reason("gtin-near" if near else "gtin-differs", printed_gtin))
    if printed_gtin and not seen.gtin:
        against.append(Reason("gtin-invalid", printed_gtin))
    if seen.model_key and entry.model_key and seen.model_key not in (entry.model_key, entry.sku_key):
        against.append(Reason("model-differs", line.text("model")))
    if seen.sku_key and seen.sku_key != entry.sku_key and Levenshtein.distance(seen.sku_key, entry.sku_key) <= 1:
        against.append(Reason("sku-near", line.text("sku")))
    return against


def _brand_against(seen: Seen, entry: Entry) -> list[Reason]:
    """Brands in different scripts cannot be compared; one that holds the other (both scripts printed) agrees."""
    if not seen.brand_key or not entry.brand_key or same_brand(seen.brand_key, entry.brand_key):
        return []
    if _scripts(seen.brand_key).isdisjoint(_scripts(entry.brand_key)):
        return []
    return [Reason("brand-differs", seen.line.text("brand"))]


def same_brand(one: str, other: str) -> bool:
    """Whether two brand keys are one brand, perhaps printed in two scripts on one side."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    rest = (
        long.removeprefix(short) if long.startswith(short) else long.removesuffix(short) if long.endswith(short) else ""
    )
    # What is added must be the other script: "kurrajong库拉容" is Kurrajong, "kurrajongplus" is another brand.
    return bool(short and rest and _scripts(rest).isdisjoint(_scripts(short)))


def _scripts(key: str) -> frozenset[str]:
    return frozenset(
        "han" if unicodedata.name(sign, "").startswith("CJK") else "other" for sign in key if sign.isalpha()
    )


def _sizes_against(line: Measures, entry: Entry) -> list[Reason]:
    packs = {Decimal(pack) for pack in line.packs | entry.measures.packs} | pack_sizes(entry)
    for dimension in sorted(line.dimensions & entry.measures.dimensions):
        said, known = line.of(dimension), entry.measures.of(dimension)
        totals = {value * pack for value in known for pack in packs}  # a carton's content beside the single size
        if not known <= said or not said <= known | totals:
            shown = ", ".join(plain_number(value) + " " + dimension for value in sorted(said))
            return [Reason("size-differs", shown)]
    return []


def _word_set(text: str) -> frozenset[str]:
    return frozenset(text.split())


PACKING_WORDS: Final = _word_set(
    "per bag bags bottle bottles box boxes can cans tin tins jar jars tube tubes carton cartons ctn case pack packs pcs pc piece pieces "
    "set sets net wt approx"
)
"""What stands beside a size and says nothing about it."""
KIND_WORDS: Final = _word_set("refill refills sample tester travel trial limited recipe refurbished used twin gift")
KIND_SIGNS: Final = (
    "替换装",
    "补充装",
    "小样",
    "试用装",
    "旅行装",
    "限定",
    "限量",
    "新配方",
    "二手",
    "翻新",
    "礼盒",
    "双件装",
)
"""Words that make another product of a name: where one side has one and the other, in the same script, has not, a person looks."""


def _spec_words_against(seen: Seen, entry: Entry) -> list[Reason]:
    """Words and letter sizes of the specification (S and M, “750 ml II”), where both sides state one."""
    said_spec, known_spec = seen.line.text("spec"), entry.product.spec
    said, known = (_spec_words(words_of(text)) for text in (said_spec, known_spec))
    strange = {word for word in said if word not in entry.words.all}
    missing = {word for word in known if word not in seen.words.all}
    return [Reason("size-differs", said_spec)] if said_spec and known_spec and (strange or missing) else []


def _spec_words(words: Words) -> frozenset[str]:
    letters = frozenset(figure for figure in words.figures if figure.startswith("l:"))
    return (words.latin - PACKING_WORDS) | letters


def _kinds_against(seen: Seen, entry: Entry) -> list[Reason]:
    said, known = seen.words, entry.words
    brand = words_of_all((entry.product.brand, seen.line.text("brand"))).latin
    in_latin = bool(said.latin - brand) and bool(entry.name_words.latin)  # a brand alone names no kind
    differs = (said.latin ^ known.latin) & KIND_WORDS if in_latin else frozenset()
    if not differs and said.signs and entry.name_words.signs:
        on_line, in_catalogue = " ".join(seen.line.names), f"{entry.product.name_zh} {entry.product.spec}"
        differs = frozenset(kind for kind in KIND_SIGNS if (kind in on_line) != (kind in in_catalogue))
    return [Reason("kind-differs", ", ".join(sorted(differs)))] if differs else []


def pack_sizes(entry: Entry) -> set[Decimal]:
    """Return how many pieces the product's packs hold, as the catalogue says."""
    return {Decimal(pieces) for pieces in entry.product.pack_units.values()}


def _packs_against(line: Measures, entry: Entry) -> list[Reason]:
    """A twin pack is another product than the single one; a carton the catalogue knows is not."""
    known = entry.measures.packs
    said = {pack for pack in line.packs if Decimal(pack) not in pack_sizes(entry)}
    states_no_size = not line.packs and line.dimensions.isdisjoint(entry.measures.dimensions)
    if said == known or states_no_size or (not said and known <= line.packs):
        return []
    return [Reason("pack-differs", ", ".join(str(pack) for pack in sorted(line.packs)) or "1")]


def _numbers_against(seen: Seen, entry: Entry) -> list[Reason]:
    """A number in place of another (SPF 30 for SPF 50, No. 6 for No. 5). A number that is only left out proves nothing."""
    product = entry.product
    also_known = joined((product.sku, product.gtin, *(alias.term for alias in product.aliases)))
    known = entry.measures.figures | also_known.figures | {plain_number(size) for size in pack_sizes(entry)}
    said_anywhere = seen.measures.figures | joined((seen.line.text("sku"), seen.line.text("gtin"))).figures
    strange = seen.measures.numbers - known
    missing = entry.measures.numbers - said_anywhere
    return [Reason("number-differs", ", ".join(sorted(strange)))] if strange and missing else []


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike the wording is."""

    name: float | None
    """0 to 1; None where no script is common to both sides."""
    brand: bool | None
    size: bool | None
    total: float
    """0 to 1, over what can be compared."""


def likeness(seen: Seen, entry: Entry, index: CatalogueIndex) -> Likeness:
    """Return how alike line and product are in words."""
    name = _name_likeness(seen, entry, index)
    brand = brand_agrees(seen, entry)
    common = seen.measures.dimensions & entry.measures.dimensions
    size = all(entry.measures.of(name) <= seen.measures.of(name) for name in common) if common else None
    weighed = [(0.6, name)] if name is not None else []
    weighed += [(0.2, float(known)) for known in (brand, size) if known is not None]
    if not weighed or name is None:
        return Likeness(name, brand, size, 0.0)
    return Likeness(
        name, brand, size, sum(weight * value for weight, value in weighed) / sum(weight for weight, _ in weighed)
    )


def brand_agrees(seen: Seen, entry: Entry) -> bool | None:
    """Return whether the brands are one, None where the line or the catalogue names none."""
    if seen.brand_key and entry.brand_key:
        return same_brand(seen.brand_key, entry.brand_key)
    if len(entry.brand_key) >= SHORTEST_BRAND and any(entry.brand_key in name_key(text) for text in seen.line.names):
        return True
    return None


def _name_likeness(seen: Seen, entry: Entry, index: CatalogueIndex) -> float | None:
    best: float | None = None
    for script in ("latin", "signs"):
        said: frozenset[str] = getattr(seen.words, script)
        known: frozenset[str] = getattr(entry.words, script)
        if said and known:
            best = max(best or 0.0, _overlap(said, known, index))
    return best


def _overlap(said: frozenset[str], known: frozenset[str], index: CatalogueIndex) -> float:
    """Return the share of telling words that both have; a word with a misread letter counts as the word it resembles."""
    of_said, of_known = sum(map(index.weight, said)), sum(map(index.weight, known))
    if not of_said or not of_known:
        return 0.0
    found = sum(index.weight(word) for word in said if resembles_one_of(word, known))
    covered = sum(index.weight(word) for word in known if resembles_one_of(word, said))
    # The line often says more than the catalogue (marks, materials) or less: half symmetric, half "one holds the other".
    symmetric = (found + covered) / (of_said + of_known)
    return (symmetric + max(found / of_said, covered / of_known)) / 2


@dataclass(frozen=True, slots=True)
class NameFit:
    """A product's name against the line's words, in one script."""

    missing: frozenset[str]
    """Of the name, not on the line."""
    strange: frozenset[str]
    """On the line, nowhere in the product."""
    common: frozenset[str]


def name_fits(seen: Seen, entry: Entry) -> list[NameFit]:
    """Return how the name fits in each script that both sides have; brands are left out. Chinese counts by single signs."""
    fits: list[NameFit] = []
    brands = words_of_all((entry.product.brand, seen.line.text("brand")))
    for known, said, everything, brand in (
        (entry.name_words.latin, seen.words.latin, entry.words.latin, brands.latin),
        tuple(
            frozenset("".join(pairs))
            for pairs in (entry.name_words.signs, seen.words.signs, entry.words.signs, brands.signs)
        ),
    ):
        name, words = known - brand, said - brand
        if name and words:
            missing = frozenset(word for word in name if not resembles_one_of(word, words))
            strange = frozenset(word for word in words if not resembles_one_of(word, everything))
            fits.append(NameFit(missing, strange, name - missing))
    return fits


def is_named_whole(seen: Seen, entry: Entry) -> bool:
    """Whether the line says every word of the product's name, in one of the scripts it has; the brand may be left out."""
    return any(not fit.missing for fit in name_fits(seen, entry))


def says_another_in_place(seen: Seen, entry: Entry) -> frozenset[str]:
    """Return the words the line has in place of words of the product's name (“Rose” for “Peach”); empty where it only says more or less."""
    return frozenset().union(
        *(fit.strange for fit in name_fits(seen, entry) if fit.common and fit.missing and fit.strange)
    )


def favours(seen: Seen, one: Entry, other: Entry) -> int:
    """Return which of two products the line's wording favours: above 0 the first, below 0 the second, 0 neither.

    Only the words that tell the two apart count.
    """
    ones, others, said = one.words.all, other.words.all, seen.words.all
    for_one = sum(resembles_one_of(word, said) for word in ones - others)
    for_other = sum(resembles_one_of(word, said) for word in others - ones)
    return for_one - for_other


def is_told_by_silence(seen: Seen, one: Entry, other: Entry) -> bool:
    """Whether the line says the whole name of the other product and nothing of what the first one's name has beyond it (“… Refill”)."""
    mine, its = one.name_words.all, other.name_words.all
    return bool(mine - its) and not its - mine and is_named_whole(seen, other)


def is_named_in_full(seen: Seen, entry: Entry) -> bool:
    """Whether the line says all that tells the product apart, and nothing that the product is not.

    Every word of the name in a script both have, no other word but what stands beside sizes; the same sizes, packs and numbers. The brand
    may be left out (the caller asks about it). Words must be equal: what resembles is no identity.
    """
    said, known = seen.words, entry.words
    brand = words_of_all((entry.product.brand, seen.line.text("brand")))
    whole = False
    for name, on_line, everything, of_brand in (
        (entry.name_words.latin, said.latin, known.latin, brand.latin),
        (entry.name_words.signs, said.signs, known.signs, brand.signs),
    ):
        words = on_line - of_brand - PACKING_WORDS
        if words and not everything:
            return False
        if words - everything - _across(on_line, everything):
            return False
        whole = whole or bool(name - of_brand and name - of_brand <= on_line)
    return whole and _same_figures(seen.measures, entry)


def _across(on_line: frozenset[str], everything: frozenset[str]) -> frozenset[str]:
    """Return the pairs of Chinese signs that only the seam between two known words makes: 油|蜂 in 橄榄油蜂蜜."""
    signs = frozenset("".join(pair for pair in everything if len(pair) == 2 and not pair.isascii()))
    return frozenset(pair for pair in on_line if len(pair) == 2 and not pair.isascii() and set(pair) <= signs)


def _same_figures(line: Measures, entry: Entry) -> bool:
    """Whether the line gives the sizes, packs and numbers of the product's name and specification, all of them and no others."""
    product = entry.product
    own = joined((product.spec, product.name_zh, product.name_en))
    more = joined((product.model, product.sku, product.gtin))
    return (
        line.sizes == own.sizes
        and line.packs == own.packs
        and own.numbers <= line.numbers
        and line.numbers <= own.numbers | more.figures
    )
