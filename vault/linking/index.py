"""The catalogue laid out for linking: products by code, by remembered term, and by the words of their names. Pure; built once a run."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

import numpy as np
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
ALWAYS_RARE: Final = 400
ENOUGH_BROUGHT: Final = 500
"""Products the rarest words of a line bring in before the others only rank them: a product that has none of those is no likely candidate."""
OF_THE_SUPPLIER: Final = 1.2
"""How much more a product of the supplier's brands counts among candidates. It orders what a person is shown and decides nothing."""
SHORTEST_BRAND: Final = 3
"""A shorter brand is found in names by chance."""


@dataclass(frozen=True)
class Entry:
    """A product with everything that is compared."""

    product: Product
    words: Words
    """Of names, brand, spec, model and the seller's aliases."""
    every_word: frozenset[str]
    """The same, whatever the script."""
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
    words = words_of_all((product.name_zh, product.name_en, product.brand, product.spec, product.model, *own))
    return Entry(
        product=product,
        words=words,
        every_word=words.all,
        name_words=words_of_all((product.name_zh, product.name_en)),
        measures=joined((product.spec, product.name_zh, product.name_en, product.model)),
        gtin=read_gtin(product.gtin),
        sku_key=code_key(product.sku),
        model_key=code_key(product.model),
        brand_key=name_key(product.brand),
    )


def _among(found: np.ndarray, places: np.ndarray) -> np.ndarray:
    """Return which of the sorted places are among the other sorted ones."""
    at = np.searchsorted(places, found)
    at[at == len(places)] = 0
    among: np.ndarray = places[at] == found
    return among


class Neighbours:
    """Keys that differ from one by a single character, found without looking at all of them.

    Two texts one edit apart become equal when the right character is left out of one or both (Mor and Fraenkel 1982, CACM 25:935); so every key is
    kept by the hash of itself and of itself without each of its characters. Hashes may collide: what they find is compared in full.
    """

    def __init__(self, keys: Iterable[str]) -> None:
        self._keys = list(keys)
        pairs = [(hash(form), place) for place, key in enumerate(self._keys) for form in _forms(key)]
        hashes = np.array([one for one, _ in pairs], dtype=np.int64)
        order = np.argsort(hashes, kind="stable")
        self._hashes = hashes[order]
        self._places = np.array([place for _, place in pairs], dtype=np.int64)[order]

    def of(self, key: str) -> list[str]:
        """Return the keys one character away, in the order of the catalogue; not the key itself."""
        places: set[int] = set()
        for form in _forms(key):
            low, high = (
                np.searchsorted(self._hashes, [hash(form)], "left"),
                np.searchsorted(self._hashes, [hash(form)], "right"),
            )
            places.update(self._places[low[0] : high[0]].tolist())
        near = (self._keys[place] for place in sorted(places))
        return [one for one in near if Levenshtein.distance(one, key, score_cutoff=1) == 1]


def _forms(key: str) -> set[str]:
    return {key, *(key[:place] + key[place + 1 :] for place in range(len(key)))}


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
    def _near_skus(self) -> Neighbours:
        return Neighbours(self.by_sku)

    @cached_property
    def _near_gtins(self) -> Neighbours:
        return Neighbours(self.by_gtin)

    def weight(self, word: str) -> float:
        """Return how much a word tells: rare words tell more."""
        return math.log(1 + len(self.entries) / (1 + len(self.postings.get(word, ()))))

    def near_skus(self, key: str) -> list[Entry]:
        """Return products whose SKU differs from the key by one character."""
        return [entry for near in self._near_skus.of(key)[:MOST_ALIKE] for entry in self.by_sku[near]]

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
        return [entry for near in self._near_gtins.of(key)[:MOST_ALIKE] for entry in self.by_gtin[near]]

    def brands_of(self, supplier: str) -> frozenset[str]:
        """Return the brands a supplier is known for: those in his name, and those of products he was seen to sell."""
        known = self._brands_known.get(supplier)
        if known is None:
            named = {
                supplier[start : start + length]
                for length in self._brand_lengths
                for start in range(len(supplier) - length + 1)
            } & self._brands
            known = self._brands_known[supplier] = frozenset(named | self._brands_sold.get(supplier, set()))
        return known

    @cached_property
    def _brands_known(self) -> dict[str, frozenset[str]]:
        return {}

    def is_known_to_sell(self, supplier: str, brand: str) -> bool:
        """Whether the supplier is named after a brand, or was seen to sell it: where a line leaves the brand out, that is enough."""
        return bool(brand) and (
            (len(brand) >= SHORTEST_BRAND and supplier.startswith(brand))
            or brand in self._brands_sold.get(supplier, set())
        )

    @cached_property
    def _brands(self) -> frozenset[str]:
        return frozenset(entry.brand_key for entry in self.entries if entry.brand_key)

    @cached_property
    def _brand_lengths(self) -> tuple[int, ...]:
        return tuple(sorted({len(brand) for brand in self._brands if len(brand) >= SHORTEST_BRAND}))

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
        asked = (words, brands)
        if asked != self._last.get("asked"):
            self._last.update(asked=asked, found=self._alike(words, brands))
        return list(self._last["found"])

    @cached_property
    def _last(self) -> dict[str, Any]:
        """The last question and its answer: one line asks the same twice."""
        return {}

    def _alike(self, words: Words, brands: frozenset[str]) -> list[Entry]:
        most = max(ALWAYS_RARE, COMMON_SHARE * len(self.entries))
        telling = [word for word in words.all & self.postings.keys() if len(self.postings[word]) <= most]
        if not telling:
            return []
        telling.sort(key=lambda word: (len(self.postings[word]), word))
        brought: list[np.ndarray] = []
        for word in telling:
            if sum(map(len, brought)) < ENOUGH_BROUGHT:
                brought.append(self._places[word])
        found = np.unique(np.concatenate(brought)) if len(brought) > 1 else brought[0]
        scores = np.zeros(len(found))
        for word in telling:
            scores[_among(found, self._places[word])] += self.weight(word)
        if brands:
            of_brands = [self._of_brand[brand] for brand in brands if brand in self._of_brand]
            for places in of_brands:
                scores[_among(found, places)] *= OF_THE_SUPPLIER
        if len(found) > MOST_ALIKE:
            least = np.partition(scores, -MOST_ALIKE)[-MOST_ALIKE]
            kept = scores >= least
            found, scores = found[kept], scores[kept]
        return [self.entries[place] for place in found[np.lexsort((found, -scores))][:MOST_ALIKE]]

    def make_ready(self) -> None:
        """Work out what the first line would have to wait for: the places of every word, the neighbours of every code."""
        _ = self._near_skus, self._near_gtins
        self._places.update((word, np.array(places, dtype=np.int64)) for word, places in self.postings.items())

    @cached_property
    def _of_brand(self) -> dict[str, np.ndarray]:
        places: dict[str, list[int]] = defaultdict(list)
        for place, entry in enumerate(self.entries):
            places[entry.brand_key].append(place)
        return {brand: np.array(of_brand, dtype=np.int64) for brand, of_brand in places.items() if brand}

    @cached_property
    def _places(self) -> dict[str, np.ndarray]:
        return {}


def build_index(products: Iterable[Product]) -> CatalogueIndex:
    """Lay out the catalogue."""
    entries = tuple(entry_of(product) for product in products)
    index = CatalogueIndex(entries)
    for place, entry in enumerate(entries):
        _lay(index, place, entry)
    index.make_ready()
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
    for word in entry.every_word:
        index.postings[word].append(place)
