"""Printed units to the base unit of a product, by the catalogue’s own packs. Pure. What is not known is said, never guessed."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal

from vault.catalogue.keys import name_key
from vault.catalogue.product import Product

How = Literal["same-unit", "same-unit-other-language", "pack-of-catalogue", "piece", "dozen", "weight", "unknown"]

_GROUPS: Final[tuple[frozenset[str], ...]] = tuple(
    frozenset(names.split())
    for names in (
        "瓶 bottle bottles btl btls",
        "罐 听 can cans tin tins",
        "盒 box boxes",
        "袋 bag bags",
        "包 pack packs packet packets",
        "支 tube tubes",
        "箱 carton cartons ctn ctns case cases",
        "套 set sets",
        "双 pair pairs",
        "片 sheet sheets tablet tablets",
        "台 unit units",
        "卷 roll rolls",
        "件 piece pieces",
        "kg kgs kilogram kilograms 千克 公斤",
        "g gram grams 克",
    )
)
_PIECES: Final = frozenset(["pc", "pcs", "pce", "piece", "pieces", "ea", "each", "unit", "units", "个", "只"])
_NOT_SINGLE: Final = frozenset(
    [
        "箱",
        "carton",
        "cartons",
        "ctn",
        "ctns",
        "case",
        "cases",
        "套",
        "set",
        "sets",
        "dozen",
        "打",
        "kg",
        "kgs",
        "千克",
        "公斤",
        "g",
        "克",
        "米",
        "m",
        "升",
        "l",
    ]
)
"""Base units of which “piece” may not mean one."""
_GRAMS: Final[dict[str, Decimal]] = {
    **dict.fromkeys(("kg", "kgs", "千克", "公斤"), Decimal(1000)),
    **dict.fromkeys(("g", "克"), Decimal(1)),
}


@dataclass(frozen=True, slots=True)
class Conversion:
    """How many base units one printed unit is, and how that is known."""

    factor: Decimal | None
    how: How
    why: str = ""
    """Code of why it is unknown."""


def conversion(printed: str, product: Product) -> Conversion:
    """Return how many base units of the product one printed unit is."""
    unit, base = name_key(printed), name_key(product.unit)
    packs = {name_key(name): Decimal(pieces) for name, pieces in product.pack_units.items()}
    if not unit:
        return Conversion(None, "unknown", "unit-not-printed")
    if not base:
        return (
            Conversion(packs[unit], "pack-of-catalogue")
            if unit in packs
            else Conversion(None, "unknown", "base-unit-unknown")
        )
    if unit == base:
        return Conversion(Decimal(1), "same-unit")
    if unit in packs:
        return Conversion(packs[unit], "pack-of-catalogue")
    group = _group(unit)
    in_packs = {pieces for name, pieces in packs.items() if name in group}
    if base in group and not in_packs:
        return Conversion(Decimal(1), "same-unit-other-language")
    if base not in group and len(in_packs) == 1:
        return Conversion(in_packs.pop(), "pack-of-catalogue")
    if base in group or in_packs:
        return Conversion(None, "unknown", "unit-means-several")
    return _by_nature(unit, base)


def _by_nature(unit: str, base: str) -> Conversion:
    if unit in _PIECES and base not in _NOT_SINGLE:
        return Conversion(Decimal(1), "piece")
    if unit in ("dozen", "doz", "打") and base not in _NOT_SINGLE:
        return Conversion(Decimal(12), "dozen")
    if unit in _GRAMS and base in _GRAMS:
        return Conversion(_GRAMS[unit] / _GRAMS[base], "weight")
    return Conversion(None, "unknown", "conversion-unknown")


def _group(unit: str) -> frozenset[str]:
    return next((group for group in _GROUPS if unit in group), frozenset({unit}))
