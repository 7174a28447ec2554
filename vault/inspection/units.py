"""Printed units to the base unit of a product, by the catalogue’s own packs. Pure. What is not known is said, never guessed."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal

from vault.catalogue.keys import name_key
from vault.catalogue.product import Product

How = Literal["same-unit", "same-unit-other-language", "pack-of-catalogue", "piece", "dozen", "weight", "unknown"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_GROUPS: Final[tuple[frozenset[str], ...]] = (
    _words("瓶 bottle bottles btl btls"),
    _words("罐 听 can cans tin tins"),
    _words("盒 box boxes"),
    _words("袋 bag bags"),
    _words("包 pack packs packet packets"),
    _words("支 tube tubes"),
    _words("箱 carton cartons ctn ctns case cases"),
    _words("套 set sets"),
    _words("双 pair pairs"),
    _words("片 sheet sheets tablet tablets"),
    _words("台 unit units"),
    _words("卷 roll rolls"),
    _words("件 piece pieces"),
    _words("kg kgs kilogram kilograms 千克 公斤"),
    _words("g gram grams 克"),
)
"""One unit in several spellings and languages."""
_PIECES: Final = _words("pc pcs pce piece pieces ea each unit units 个 只")
_NOT_SINGLE: Final = _words(
    "箱 carton cartons ctn ctns case cases 套 set sets dozen 打 kg kgs 千克 公斤 g 克 米 m 升 l"
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
