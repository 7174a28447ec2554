"""Sizes, packs and numbers in the words of goods lines and products: what tells one size of a product from its sibling. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Final

_BASE: Final[dict[str, tuple[str, str]]] = {
    # unit as written -> (dimension, how many of the dimension's base unit); international units, exact
    "ml": ("ml", "1"), "毫升": ("ml", "1"), "cl": ("ml", "10"), "dl": ("ml", "100"),
    "l": ("ml", "1000"), "ltr": ("ml", "1000"), "litre": ("ml", "1000"), "liter": ("ml", "1000"), "升": ("ml", "1000"), "公升": ("ml", "1000"),
    "floz": ("floz", "1"), "oz": ("oz", "1"), "盎司": ("oz", "1"), "lb": ("lb", "1"), "lbs": ("lb", "1"), "磅": ("lb", "1"),
    "mcg": ("g", "0.000001"), "μg": ("g", "0.000001"), "ug": ("g", "0.000001"), "微克": ("g", "0.000001"),
    "mg": ("g", "0.001"), "毫克": ("g", "0.001"), "g": ("g", "1"), "gm": ("g", "1"), "gr": ("g", "1"), "克": ("g", "1"),
    "kg": ("g", "1000"), "kgs": ("g", "1000"), "千克": ("g", "1000"), "公斤": ("g", "1000"),
    "mm": ("mm", "1"), "毫米": ("mm", "1"), "cm": ("mm", "10"), "厘米": ("mm", "10"), "m": ("mm", "1000"), "米": ("mm", "1000"),
    "inch": ("inch", "1"), "inches": ("inch", "1"), "英寸": ("inch", "1"), "寸": ("inch", "1"), "码": ("size", "1"),
    "w": ("w", "1"), "瓦": ("w", "1"), "kw": ("w", "1000"), "v": ("v", "1"), "伏": ("v", "1"),
    "mah": ("mah", "1"), "毫安": ("mah", "1"), "毫安时": ("mah", "1"), "ah": ("mah", "1000"), "hz": ("hz", "1"),
    "gb": ("gb", "1"), "tb": ("gb", "1024"), "mb": ("gb", "0.0009765625"), "iu": ("iu", "1"), "国际单位": ("iu", "1"),
    "%": ("%", "1"), "℃": ("c", "1"),
    "tablets": ("tablet", "1"), "tablet": ("tablet", "1"), "tabs": ("tablet", "1"), "片": ("tablet", "1"),
    "capsules": ("capsule", "1"), "capsule": ("capsule", "1"), "caps": ("capsule", "1"), "softgels": ("capsule", "1"), "softgel": ("capsule", "1"),
    "粒": ("capsule", "1"), "sachets": ("sachet", "1"), "sachet": ("sachet", "1"), "sheets": ("sheet", "1"), "sheet": ("sheet", "1"),
    "抽": ("sheet", "1"), "teabags": ("teabag", "1"), "bags": ("bag", "1"),
}  # fmt: skip
_UNITS: Final = "|".join(sorted((re.escape(unit) for unit in _BASE), key=len, reverse=True))
_NUMBER: Final = r"\d+(?:\.\d+)?"
_LETTER: Final = r"[a-wyz]|x[a-z]"
"""What may not follow a unit; an x may, as in 50ml x2 printed without a space."""
_MEASURE: Final = re.compile(rf"(?<![\d.a-z])({_NUMBER})\s*-?\s*(fl\.?\s*oz|{_UNITS})(?!{_LETTER})")
_TIMES_BEFORE: Final = re.compile(rf"(?<![\d.a-z])(\d+)\s*[x×*]\s*(?={_NUMBER}\s*(?:fl\.?\s*oz|{_UNITS})(?!{_LETTER}))")
_TIMES_AFTER: Final = re.compile(r"[x×*]\s*(\d+)(?!\s*[.\d])")
_PACK_WORDS: Final = re.compile(
    r"(?:pack|set|box|case|bundle)\s+of\s+(\d+)|(\d+)\s*-?\s*(?:pack|pk|pcs|pieces|pc)(?![a-z])|(\d+)\s*[只瓶支罐盒包袋件个枚条套双]"
)
_LEFT_OVER: Final = re.compile(_NUMBER)
_THOUSANDS: Final = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_DECIMAL_COMMA: Final = re.compile(r"(?<=\d),(?=\d{1,2}(?!\d))")


@dataclass(frozen=True, slots=True)
class Measures:
    """What a text says in figures."""

    sizes: frozenset[tuple[str, Decimal]]
    """(dimension, value in its base unit): 0.5 kg and 500 g are one."""
    packs: frozenset[int]
    """How many of it are sold together, where that is more than one."""
    numbers: frozenset[str]
    """All other numbers: SPF 50, No. 5, model numbers."""
    plain: str
    """The text without sizes and packs, folded."""

    def of(self, dimension: str) -> frozenset[Decimal]:
        """Return the sizes of one dimension."""
        return frozenset(value for name, value in self.sizes if name == dimension)

    @property
    def dimensions(self) -> frozenset[str]:
        """Return the dimensions that are spoken of."""
        return frozenset(name for name, _ in self.sizes)

    @property
    def figures(self) -> frozenset[str]:
        """Return every figure in any role, for asking whether a number occurs at all."""
        return self.numbers | {str(pack) for pack in self.packs} | {plain_number(value) for _, value in self.sizes}


def plain_number(value: Decimal) -> str:
    """Return the number without trailing zeros."""
    return format(value.normalize(), "f")


@lru_cache(maxsize=131072)
def measures_of(text: str) -> Measures:
    """Return what the text says in figures."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("×", "x")
    folded = _DECIMAL_COMMA.sub(".", _THOUSANDS.sub("", folded))
    sizes: set[tuple[str, Decimal]] = set()
    packs: set[int] = set()

    def take_pack(match: re.Match[str]) -> str:
        count = next(group for group in match.groups() if group)
        if len(count) <= 5 and int(count) > 1:
            packs.add(int(count))
        return " "

    def take_size(match: re.Match[str]) -> str:
        unit = re.sub(r"[\s.]", "", match[2])
        dimension, factor = _BASE[unit]
        sizes.add((dimension, Decimal(match[1]) * Decimal(factor)))
        return " "

    rest = _TIMES_BEFORE.sub(take_pack, folded)
    rest = _MEASURE.sub(take_size, rest)
    rest = _TIMES_AFTER.sub(take_pack, rest)
    rest = _PACK_WORDS.sub(take_pack, rest)
    numbers = frozenset(plain_number(Decimal(number)) for number in _LEFT_OVER.findall(rest) if len(number) < 20)
    return Measures(frozenset((name, value.normalize()) for name, value in sizes), frozenset(packs), numbers, rest)


def joined(texts: Iterable[str]) -> Measures:
    """Return what several texts say in figures together."""
    parts = [measures_of(text) for text in texts if text]
    return Measures(
        frozenset().union(*(part.sizes for part in parts)),
        frozenset().union(*(part.packs for part in parts)),
        frozenset().union(*(part.numbers for part in parts)),
        " ".join(part.plain for part in parts),
    )
