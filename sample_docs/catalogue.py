"""The invented seller: 2,000 products with 200 near misses, orders, the company. Written from the same goods as the papers."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from sample_docs import firms
from sample_docs.deal import Deal, Party
from sample_docs.goods import BRANDS, Good, goods_of
from sample_docs.identifiers import gtin
from sample_docs.truth import write_json

PRODUCTS, NEAR_MISSES = 2000, 200
COLUMNS = ("sku", "gtin", "name_zh", "name_en", "brand", "model", "spec", "unit", "pack_units", "aliases")
CN_SHOP, BONDED_SHOP, US_SHOP = "岚序汀进口食品专营店", "岚序汀全球购", "Lanxuting Living"


def plain_goods() -> list[Good]:
    """Every product of the house before the near misses, 1,800 of them."""
    made = [good for brand in BRANDS.values() for good in goods_of(brand)]
    wanted = PRODUCTS - NEAR_MISSES
    for good in list(made):
        if len(made) == wanted:
            break
        made.append(_twin(good))
    return made[:wanted]


def _twin(good: Good) -> Good:
    prefix, number = good.sku.split("-")
    body = f"{good.gtin[:7]}{int(good.gtin[7:9]) + 50:02d}{good.gtin[9:12]}"
    return replace(
        good,
        sku=f"{prefix}-{int(number) + 1}",
        gtin=gtin(body),
        name_en=f"{good.name_en} Twin Pack",
        name_zh=f"{good.name_zh} 双件装",
        spec=f"2 x {good.spec}" if good.spec else "2 pcs",
        price=good.price * 2,
        kilograms=good.kilograms * 2,
    )


def near_misses(goods: list[Good], first: Iterable[str]) -> list[tuple[Good, str, str]]:
    """Makes products that differ from another by one thing; gives product, the other's SKU and what differs."""
    rng = random.Random(20260318)
    taken = {good.sku for good in goods}
    codes = {good.gtin for good in goods}
    shown = set(first)
    bases = [g for g in goods if g.sku in shown] + rng.sample([g for g in goods if g.sku not in shown], NEAR_MISSES)
    made: list[tuple[Good, str, str]] = []
    for index, base in enumerate(bases):
        if len(made) == NEAR_MISSES:
            break
        good, what = _TWISTS[index % len(_TWISTS)](base, rng)
        while good.gtin in codes:
            good = replace(good, gtin=gtin(f"{good.gtin[:7]}{rng.randint(0, 99999):05d}"))
        if good.sku in taken:
            good = replace(good, sku=f"{good.sku}{rng.choice('BCDEFGHJK')}")
        taken.add(good.sku)
        codes.add(good.gtin)
        made.append((good, base.sku, what))
    return made


def _size(base: Good, rng: random.Random) -> tuple[Good, str]:
    digits = "".join(c for c in base.spec if c.isdigit() or c == ".")
    other = (
        base.spec.replace(digits, str(round(float(digits) * rng.choice((0.5, 1.2, 2)), 1)).removesuffix(".0"), 1)
        if digits and digits in base.spec
        else f"{base.spec} L".strip()
    )
    return replace(base, sku=f"{base.sku[:-1]}{(int(base.sku[-1]) + 5) % 10}", spec=other), "size"


def _variant(base: Good, rng: random.Random) -> tuple[Good, str]:
    en, zh = rng.choice((("Vanilla", "香草"), ("Limited Red", "限定红"), ("Travel", "旅行装")))
    stem = base.name_zh.split("（")[0]
    return replace(
        base,
        sku=f"{base.sku[:-1]}{(int(base.sku[-1]) + 4) % 10}",
        name_en=f"{base.name_en.rsplit(' ', 1)[0]} {en}",
        name_zh=f"{stem}（{zh}）",
    ), "variant"


def _pack(base: Good, rng: random.Random) -> tuple[Good, str]:
    del rng
    return replace(
        base,
        sku=f"{base.sku}-3",
        name_en=f"{base.name_en} 3-Pack",
        name_zh=f"{base.name_zh} 三件装",
        spec=f"3 x {base.spec}" if base.spec else "3 pcs",
    ), "pack"


def _model(base: Good, rng: random.Random) -> tuple[Good, str]:
    del rng
    if base.model:
        stem, digits = base.model.split("-")
        return replace(
            base, sku=f"{base.sku[:-1]}{(int(base.sku[-1]) + 2) % 10}", model=f"{stem}-{int(digits) + 1}"
        ), "model digit"
    return replace(
        base, sku=f"{base.sku[:-1]}{(int(base.sku[-1]) + 2) % 10}", spec=f"{base.spec} II".strip()
    ), "edition"


def _letter(base: Good, rng: random.Random) -> tuple[Good, str]:
    del rng
    if "0" in base.sku:
        return replace(
            base,
            sku=base.sku.replace("0", "O", 1),
            name_en=f"{base.name_en} New Recipe",
            name_zh=f"{base.name_zh} 新配方",
        ), "sku: letter O for digit 0"
    return replace(
        base,
        sku=f"{base.sku[:-1]}{(int(base.sku[-1]) + 1) % 10}",
        name_en=f"{base.name_en} New Recipe",
        name_zh=f"{base.name_zh} 新配方",
    ), "sku: one character"


def _sibling(base: Good, rng: random.Random) -> tuple[Good, str]:
    item = (int(base.gtin[7:12]) + 1) % 100000
    name = f"{base.name_en} {rng.choice(('Refill', 'Sample'))}"
    return replace(
        base,
        sku=f"{base.sku[:-1]}{(int(base.sku[-1]) + 7) % 10}",
        gtin=gtin(f"{base.gtin[:7]}{item:05d}"),
        name_en=name,
        name_zh=f"{base.name_zh} 替换装",
    ), "gtin sibling"


_TWISTS = (_size, _variant, _pack, _model, _letter, _sibling)


def write(root: Path, deals: Iterable[tuple[Deal, str]], oversold: str) -> None:
    """Writes catalogue.csv, near_misses.csv, orders.csv and company.json."""
    told = list(deals)
    shown = [line.link for deal, _ in told for line in deal.lines if line.link]
    goods = plain_goods()
    known = {good.sku for good in goods}
    missing = sorted({sku for sku in shown if sku not in known})
    if missing:
        raise ValueError(f"the papers link SKUs the catalogue lacks: {missing}")
    misses = near_misses(goods, dict.fromkeys(shown))
    aliases = {sku: f"{sku.replace('-', '')}" for sku in shown[::2]}
    everything = sorted([*goods, *(good for good, _, _ in misses)], key=lambda g: g.sku)
    with (root / "catalogue.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(COLUMNS)
        for good in everything:
            packs = f"箱={good.per_carton};carton={good.per_carton}"
            table.writerow(
                (
                    good.sku,
                    good.gtin,
                    good.name_zh,
                    good.name_en,
                    good.brand,
                    good.model,
                    good.spec,
                    good.unit_zh,
                    packs,
                    aliases.get(good.sku, ""),
                )
            )
    with (root / "near_misses.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(("sku", "near_sku", "what_differs"))
        table.writerows((good.sku, near, what) for good, near, what in misses)
    _orders(root, told, oversold)
    write_json(root / "company.json", _company(firms.COMPANY))


def _orders(root: Path, deals: list[tuple[Deal, str]], oversold: str) -> None:
    rng = random.Random(20260401)
    bought: dict[str, Decimal] = {}
    shops: dict[str, tuple[str, date]] = {}
    for deal, shop in deals:
        for line in deal.lines:
            if line.link:
                bought[line.link] = bought.get(line.link, Decimal(0)) + line.quantity
                shops.setdefault(line.link, (shop, deal.declared))
    rows: list[tuple[str, str, str, int, str]] = []
    for sku, quantity in bought.items():
        shop, since = shops[sku]
        left = int(quantity * (Decimal("1.14") if sku == oversold else Decimal(rng.randint(15, 70)) / 100))
        while left > 0:
            day = since + timedelta(days=rng.randint(4, 120))
            part = min(left, max(1, int(quantity) // rng.randint(4, 12)))
            rows.append(
                (
                    f"{'US' if shop == US_SHOP else 'YQ'}{day:%y%m%d}{rng.randint(100000, 999999)}",
                    shop,
                    sku,
                    part,
                    day.isoformat(),
                )
            )
            left -= part
    in_order = sorted(rows, key=lambda row: (row[4], row[0]))
    with (root / "orders.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(("order_no", "shop", "sku", "quantity", "ordered_on"))
        table.writerows(in_order)


def _company(company: Party) -> dict[str, object]:
    return {
        "name_zh": company.name_zh,
        "name_en": company.name,
        "uscc": company.tax_id,
        "address": company.address_zh,
        "shops": [
            {"platform": "云荃商城", "name": CN_SHOP, "account_name": "lanxuting-food"},
            {"platform": "云荃商城国际", "name": BONDED_SHOP, "account_name": "lanxuting-global"},
            {"platform": "Marlowe Market", "name": US_SHOP, "account_name": "lanxuting-us"},
        ],
        "trade_modes": ["cn_general", "cbec_1210", "cbec_9610", "us_import"],
    }
