"""The catalogue laid out for linking: products by code, by remembered term, and by the words of their names. Pure; built once a run."""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from vault.catalogue.gtin import Gtin, read_gtin
from vault.catalogue.keys import code_key, name_key
from vault.catalogue.product import Product
from vault.linking.measures import Measures, joined
from vault.linking.words import Words, words_of_all

MOST_ALIKE: Final = 12
"""Products of similar wording that are looked at closely for each line."""
COMMON_SHARE: Final = 0.2
"""A word that stands in more of the catalogue than this finds nothing (but still counts in the comparison)."""
OF_THE_SUPPLIER: Final = 1.2
"""How much more a product of the supplier's brands counts among candidates. It orders what a person is shown and decides nothing."""
SHORTEST_BRAND: Final = 3
"""A shorter brand is found in names by chance."""
ALWAYS_RARE: Final = 400


@dataclass(frozen=True)
class Entry:
    """A product with everything that is compared."""

    product: Product
    words: Words
    """Of names, brand, spec, model and the seller's aliases."""
    name_words: Words
    """Of the names alone."""
    measures: Measures
    gtin: Gtin | None
    sku_key: str
    model_key: str
    brand_key: str


def entry_of(product: Product) -> Entry:
    """Return the product laid out."""
    own = tuple(alias.term for alias in product.aliases if not alias.supplier_key)
    return Entry(
        product=product,
        words=words_of_all((product.name_zh, product.name_en, product.brand, product.spec, product.model, *own)),
        name_words=words_of_all((product.name_zh, product.name_en)),
        measures=joined((product.spec, product.name_zh, product.name_en, product.model)),
        gtin=read_gtin(product.gtin),
        sku_key=code_key(product.sku),
        model_key=code_key(product.model),
        brand_key=name_key(product.brand),
    )


@dataclass(frozen=True)
class CatalogueIndex:
    """All products, found by what a line may say."""

    entries: tuple[Entry, ...]
    by_sku: dict[str, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    by_gtin: dict[str, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    by_model: dict[str, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    by_alias: dict[str, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    by_term: dict[tuple[str, str], list[Entry]] = field(default_factory=lambda: defaultdict(list))
    """(supplier, term) to products."""
    by_name: dict[str, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    postings: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    """Word to places in `entries`."""

    @cached_property
    def _sku_keys(self) -> list[str]:
        return list(self.by_sku)

    @cached_property
    def _gtin_keys(self) -> list[str]:
        return list(self.by_gtin)

    def weight(self, word: str) -> float:
        """Return how much a word tells: rare words tell more."""
        return math.log(1 + len(self.entries) / (1 + len(self.postings.get(word, ()))))

    def near_skus(self, key: str) -> list[Entry]:
        """Return products whose SKU differs from the key by one character."""
        found = process.extract(key, self._sku_keys, scorer=Levenshtein.distance, score_cutoff=1, limit=MOST_ALIKE)
        return [entry for near, distance, _ in found if distance for entry in self.by_sku[near]]

    def near_terms(self, supplier: str, key: str) -> list[Entry]:
        """Return products of which this supplier's remembered term differs from the key by one character."""
        terms = self._terms_of.get(supplier, ())
        found = process.extract(key, terms, scorer=Levenshtein.distance, score_cutoff=1, limit=MOST_ALIKE)
        return [entry for near, distance, _ in found if distance for entry in self.by_term[supplier, near]]

    @cached_property
    def _terms_of(self) -> dict[str, list[str]]:
        terms: dict[str, list[str]] = defaultdict(list)
        for supplier, term in self.by_term:
            terms[supplier].append(term)
        return terms

    def near_gtins(self, key: str) -> list[Entry]:
        """Return products whose GTIN differs from the fourteen digits by one."""
        found = process.extract(key, self._gtin_keys, scorer=Levenshtein.distance, score_cutoff=1, limit=MOST_ALIKE)
        return [entry for near, distance, _ in found if distance for entry in self.by_gtin[near]]

    def brands_of(self, supplier: str) -> frozenset[str]:
        """Return the brands a supplier is known for: those in his name, and those of products he was seen to sell."""
        named = {brand for brand in self._brands if len(brand) >= SHORTEST_BRAND and brand in supplier}
        return frozenset(named | self._brands_sold.get(supplier, set()))

    @cached_property
    def _brands(self) -> frozenset[str]:
        return frozenset(entry.brand_key for entry in self.entries if entry.brand_key)

    @cached_property
    def _brands_sold(self) -> dict[str, set[str]]:
        sold: dict[str, set[str]] = defaultdict(set)
        for entry in self.entries:
            for alias in entry.product.aliases:
                if alias.supplier_key and entry.brand_key:
                    sold[alias.supplier_key].add(entry.brand_key)
        return sold

    def alike(self, words: Words, *, brands: frozenset[str] = frozenset()) -> list[Entry]:
        """Return the products that share the most telling words with the text, best first; those of the brands stand before their equals."""
        most = max(ALWAYS_RARE, COMMON_SHARE * len(self.entries))
        scores: dict[int, float] = defaultdict(float)
        for word in words.all:
            postings = self.postings.get(word, ())
            if postings and len(postings) <= most:
                weight = self.weight(word)
                for place in postings:
                    scores[place] += weight
        for place in scores:
            if self.entries[place].brand_key in brands:
                scores[place] *= OF_THE_SUPPLIER
        ranked = heapq.nsmallest(MOST_ALIKE, scores.items(), key=lambda item: (-item[1], item[0]))
        return [self.entries[place] for place, _ in ranked]


def build_index(products: Iterable[Product]) -> CatalogueIndex:
    """Lay out the catalogue."""
    entries = tuple(entry_of(product) for product in products)
    index = CatalogueIndex(entries)
    for place, entry in enumerate(entries):
        _lay(index, place, entry)
    return index


def _lay(index: CatalogueIndex, place: int, entry: Entry) -> None:
    product = entry.product
    if entry.sku_key:
        index.by_sku[entry.sku_key].append(entry)
    if entry.gtin:
        index.by_gtin[entry.gtin.key].append(entry)
    if entry.model_key:
        index.by_model[entry.model_key].append(entry)
    for name in dict.fromkeys((name_key(product.name_zh), name_key(product.name_en))):
        if name:
            index.by_name[name].append(entry)
    for alias in product.aliases:
        if alias.supplier_key:
            index.by_term[alias.supplier_key, alias.term_key].append(entry)
        else:
            index.by_alias[alias.term_key].append(entry)
    for word in entry.words.all:
        index.postings[word].append(place)
