"""Small helpers for telling a shipment: lines with cartons, lots and prices in a fixed way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from sample_docs.deal import Line
from sample_docs.goods import Good, find


@dataclass(frozen=True)
class Item:
    """How a line of a story is given."""

    sku: str
    quantity: int
    lot: str = ""
    produced: date | None = None
    months: int = 0
    code: str = "sku"
    """What the supplier prints as item code: its own sku, maker, or none."""
    gtin: bool = False
    linked: bool = True
    name_en: str = ""
    name_zh: str = ""
    price: str = ""


def lines_of(items: list[Item], extra: dict[str, Good] | None = None) -> tuple[Line, ...]:
    """Packs items into cartons, numbered through."""
    carton = 1
    made: list[Line] = []
    for item in items:
        good = (extra or {}).get(item.sku) or find(item.sku)
        cartons = max(1, -(-item.quantity // good.per_carton))
        code = {"sku": good.sku, "maker": good.maker_code, "none": ""}[item.code]
        expires = item.produced + timedelta(days=item.months * 365 // 12) if item.produced and item.months else None
        made.append(
            Line(
                good=good,
                quantity=item.quantity,
                price=Decimal(item.price) if item.price else good.price,
                code=code,
                shows_gtin=item.gtin,
                name_en=item.name_en,
                name_zh=item.name_zh,
                link=good.sku if item.linked else None,
                lot=item.lot,
                produced=item.produced,
                expires=expires,
                carton_from=carton,
                carton_to=carton + cartons - 1,
                shelf_life=f"{item.months}个月" if item.months else "",
            )
        )
        carton += cartons
    return tuple(made)
