"""Which products a line may be about, each with what speaks for and against it. Pure; decides nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from vault.catalogue.keys import code_key, name_key
from vault.linking.compare import Likeness, Seen, brand_agrees, contradictions, likeness
from vault.linking.index import CatalogueIndex, Entry
from vault.linking.line import GoodsLine
from vault.linking.reasons import Reason

SHORTEST_CODE: Final = 4
"""A code with fewer letters and digits names nothing by itself."""
SHORTEST_CODE_IN_TEXT: Final = 6
"""Among words, only a longer mix of letters and digits is taken for a code."""
_CODE_IN_TEXT: Final = re.compile(r"[A-Z0-9]+(?:[-_/.][A-Z0-9]+)*")
WORTH_A_LOOK: Final = 0.55
"""Wording less alike than this is not shown to a person."""


@dataclass
class Candidate:
    """A product a line may be about."""

    entry: Entry
    likeness: Likeness
    against: list[Reason]
    grounds: list[tuple[Reason, str]] = field(default_factory=list)
    """Exact identities: the reason, and the field of the line it rests on."""
    is_of_supplier: bool = False
    """Whether the supplier is known for the brand."""
    near: list[Reason] = field(default_factory=list)
    """Codes that differ by one character."""

    @property
    def ground_codes(self) -> frozenset[str]:
        """Return the codes of the exact identities."""
        return frozenset(reason.code for reason, _ in self.grounds)

    @property
    def score(self) -> float:
        """Return 0 to 1, for ordering and showing; it never decides an automatic link."""
        if self.grounds:
            return round(max(0.5, 0.99 - 0.15 * len(self.against)), 3)
        base = max(self.likeness.total * 0.9, 0.75 if self.near else 0.0) + 0.04 * self.is_of_supplier
        strange = [reason for reason in self.against if reason.code not in {"sku-near", "gtin-near", "gtin-invalid"}]
        return round(max(0.0, base - 0.12 * len(strange)), 3)


def propose(line: GoodsLine, index: CatalogueIndex) -> list[Candidate]:
    """Return every candidate worth showing, best first."""
    seen = Seen(line)
    brands = index.brands_of(line.supplier_key) if line.supplier_key else frozenset()
    found: dict[str, Candidate] = {}

    def candidate(entry: Entry) -> Candidate:
        known = found.get(entry.product.id)
        if known is None:
            known = Candidate(entry, likeness(seen, entry, index), contradictions(seen, entry))
            found[entry.product.id] = known
        return known

    for entry, reason, name in _exact(seen, index):
        grounds = candidate(entry).grounds
        if reason.code not in {known.code for known, _ in grounds}:
            grounds.append((reason, name))
    for entry, reason in _near(seen, index):
        if reason not in candidate(entry).near:
            found[entry.product.id].near.append(reason)
    for entry in index.alike(seen.words, brands=brands):
        candidate(entry)
    for one in found.values():
        one.is_of_supplier = one.entry.brand_key in brands
    worth = [one for one in found.values() if one.grounds or one.near or one.likeness.total >= WORTH_A_LOOK]
    return sorted(worth, key=lambda one: (-one.score, one.entry.product.sku))


def rivals(line: GoodsLine, chosen: Entry, index: CatalogueIndex) -> list[Entry]:
    """Return the products that could be mistaken for the chosen one: alike in words, or with a code one character away."""
    brands = index.brands_of(line.supplier_key) if line.supplier_key else frozenset()
    around = [
        *index.alike(Seen(line).words, brands=brands),
        *index.alike(chosen.words),
        *index.near_skus(chosen.sku_key),
        *(index.near_gtins(chosen.gtin.key) if chosen.gtin else ()),
    ]
    return list({entry.product.id: entry for entry in around if entry.product.id != chosen.product.id}.values())


def _exact(seen: Seen, index: CatalogueIndex) -> list[tuple[Entry, Reason, str]]:
    line = seen.line
    found: list[tuple[Entry, Reason, str]] = []
    for key, name in _printed_codes(seen):
        found += [(entry, Reason("sku-equal", entry.product.sku), name) for entry in index.by_sku.get(key, ())]
    if seen.gtin:
        printed = line.text("gtin")
        found += [(entry, Reason("gtin-equal", printed), "gtin") for entry in index.by_gtin.get(seen.gtin.key, ())]
        if seen.gtin.is_carton:
            inside = index.by_gtin.get(seen.gtin.item_key, ())
            found += [(entry, Reason("gtin-carton", printed), "gtin") for entry in inside]
    if len(seen.model_key) >= SHORTEST_CODE and any(sign.isdigit() for sign in seen.model_key):
        found += [
            (entry, Reason("model-equal", line.text("model")), "model")
            for entry in index.by_model.get(seen.model_key, ())
            if brand_agrees(seen, entry) is True
        ]
    found += _called(seen, index)
    return found


def _printed_codes(seen: Seen) -> list[tuple[str, str]]:
    """Return what may be our SKU and the field it stands in: papers print it under many headings, or inside the name."""
    codes = [(seen.sku_key, "sku")] if seen.sku_key else []
    codes += [(seen.model_key, "model")] if seen.model_key and seen.model_key != seen.sku_key else []
    for name in ("name", "name_zh", "name_en", "spec"):
        for match in _CODE_IN_TEXT.findall(seen.line.text(name).upper()):
            key = code_key(match)
            is_mixed = any(sign.isdigit() for sign in key) and any(sign.isalpha() for sign in key)
            if len(key) >= SHORTEST_CODE_IN_TEXT and is_mixed:
                codes.append((key, name))
    return codes


def _called(seen: Seen, index: CatalogueIndex) -> list[tuple[Entry, Reason, str]]:
    """What the supplier, or the seller himself, calls a product."""
    line = seen.line
    found: list[tuple[Entry, Reason, str]] = []
    for name, term in terms_of(line):
        if line.supplier_key:
            known = index.by_term.get((line.supplier_key, name_key(term)[:400]), ())
            found += [(entry, Reason("term-remembered", term), name) for entry in known]
    for name in ("sku", "model", "name", "name_zh", "name_en"):
        key = name_key(line.text(name))[:400]
        if key:
            found += [(entry, Reason("alias-equal", line.text(name)), name) for entry in index.by_alias.get(key, ())]
    return found


def terms_of(line: GoodsLine) -> list[tuple[str, str]]:
    """Return what is remembered of a supplier's wording: the field and the term.

    The whole wording (`wording`), since a name alone may serve several sizes; and the supplier's own article number where it is
    one (a letter or digit code of some length), since within one supplier it names one article.
    """
    terms = [("wording", line.wording)] if line.wording else []
    for name in ("sku", "model"):
        code = code_key(line.text(name))
        if len(code) >= SHORTEST_CODE and any(sign.isdigit() for sign in code):
            terms.append((name, line.text(name)))
            break
    return terms


def _near(seen: Seen, index: CatalogueIndex) -> list[tuple[Entry, Reason]]:
    found: list[tuple[Entry, Reason]] = []
    line = seen.line
    if len(seen.sku_key) > SHORTEST_CODE and seen.sku_key not in index.by_sku:
        found += [(entry, Reason("sku-near", line.text("sku"))) for entry in index.near_skus(seen.sku_key)]
    digits = code_key(line.text("gtin"))
    if 8 <= len(digits) <= 14 and not seen.gtin:
        found += [(entry, Reason("gtin-near", line.text("gtin"))) for entry in index.near_gtins(digits.zfill(14))]
    return found
