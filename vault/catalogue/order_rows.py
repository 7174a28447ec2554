"""A row of an order file to a sale. Pure. A quantity or a day that can be read in two ways is refused, never guessed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Final

from vault.catalogue.product import Sale
from vault.catalogue.report import Problem

COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "order": (
        "order no",
        "order no.",
        "order number",
        "order id",
        "amazon-order-id",
        "订单",
        "订单号",
        "订单编号",
        "主订单编号",
        "子订单编号",
    ),
    "shop": ("store", "shop name", "store name", "sales-channel", "店铺", "店铺名称", "网店"),
    "sku": ("seller sku", "sku code", "商家编码", "商品编码", "货号", "SKU编码", "外部系统编号"),
    "quantity": ("qty", "quantity-purchased", "quantity shipped", "数量", "购买数量", "商品数量", "销售数量"),
    "date": (
        "order date",
        "purchase-date",
        "ordered on",
        "日期",
        "下单日期",
        "下单时间",
        "订单创建时间",
        "付款时间",
        "成交时间",
    ),
}
REQUIRED: Final = ("order", "sku", "quantity", "date")

LONGEST: Final[dict[str, int]] = {"order": 80, "shop": 200, "sku": 80}
EARLIEST: Final = date(1990, 1, 1)

_YEAR_FIRST: Final = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?:[T\s].*)?")
_COMPACT: Final = re.compile(r"(\d{4})(\d{2})(\d{2})")
_YEAR_LAST: Final = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T\s].*)?")


def sale_of(cells: Mapping[str, str]) -> tuple[Sale | None, tuple[Problem, ...]]:
    """Return the sale a row speaks of, or None and why the row must be refused."""
    for name in ("order", "sku"):
        if not cells.get(name):
            return None, (Problem(f"{name}-missing", f"got no {name}, expected one in every row", name),)
    for name, most in LONGEST.items():
        if len(cells.get(name, "")) > most:
            return None, (Problem("too-long", f"got {len(cells[name])} characters, expected at most {most}", name),)
    quantity, problem = _quantity(cells.get("quantity", ""))
    if quantity is None:
        return None, (problem,) if problem else ()
    ordered_on, problem = read_day(cells.get("date", ""))
    if ordered_on is None:
        return None, (problem,) if problem else ()
    return Sale(cells["order"], cells.get("shop", ""), cells["sku"], quantity, ordered_on), ()


def _quantity(text: str) -> tuple[Decimal | None, Problem | None]:
    plain = text.replace(",", "") if re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", text) else text
    try:
        number = Decimal(plain) if re.fullmatch(r"[+-]?\d{1,15}(\.\d{1,6})?", plain) else None
    except InvalidOperation:
        number = None
    if number is None:
        return None, Problem(
            "quantity-form", f"got the quantity {text[:40]!r}, expected a number such as 3", "quantity"
        )
    if number <= 0:
        message = f"got the quantity {text[:40]!r}, expected more than 0; returns and cancellations are not counted here, leave them out"
        return None, Problem("quantity-not-positive", message, "quantity")
    return number, None


def read_day(text: str) -> tuple[date | None, Problem | None]:
    """Return the day, or why it is not known. ``03/04/2026`` is two days, so it is none."""
    year_first = _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text)
    year_last = _YEAR_LAST.fullmatch(text)
    if year_first:
        year, month, day = (int(part) for part in year_first.groups())
    elif year_last:
        one, two, year = (int(part) for part in year_last.groups())
        if one <= 12 and two <= 12 and one != two:
            message = f"got the date {text[:40]!r}, in which day and month can be exchanged; expected YYYY-MM-DD"
            return None, Problem("date-ambiguous", message, "date")
        day, month = (one, two) if one > 12 else (two, one)
    else:
        return None, Problem("date-form", f"got the date {text[:40]!r}, expected YYYY-MM-DD", "date")
    try:
        found = date(year, month, day)
    except ValueError:
        return None, Problem(
            "date-form", f"got the date {text[:40]!r}, which is no day of the calendar; expected YYYY-MM-DD", "date"
        )
    if found < EARLIEST:
        return None, Problem("date-form", f"got the date {text[:40]!r}, expected a day after {EARLIEST}", "date")
    return found, None
