# ruff: noqa: E501
"""Deals and papers drawn by chance, for tuning on layouts nobody chose."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from sample_docs import firms
from sample_docs.deal import Deal, Party
from sample_docs.goods import BRANDS, goods_of
from sample_docs.identifiers import cbp_entry, container, declaration, inventory, random_uscc
from sample_docs.places import AIR_ENTRY, COUNTRIES, ENTRIES, PORTS, Entry
from sample_docs.stories import Item, lines_of

_FIRST = "Corvane Aldmoor Tessary Brunholt Kelvarra Ostwick Merrowby Sundhal Palvière Quennet Drayholm Yarrabel Nimbrook Ellisande Torvik Haverne".split()  # noqa: SIM905
_TRADE = "Foods Provisions Cosmetics Naturals Trading Homewares Nutrition Exports International Brands".split()  # noqa: SIM905
_FORM = {"AU": "Pty Ltd", "NZ": "Limited", "GB": "Ltd", "FR": "SAS", "IT": "S.r.l.", "DE": "GmbH", "KR": "Co., Ltd.", "JP": "K.K.", "NO": "AS", "SE": "AB", "CN": "Co., Ltd."}  # fmt: skip
_CITY = {"AU": "Ballarat VIC 3350", "NZ": "Hamilton 3204", "GB": "Leeds LS11 5QN", "FR": "69007 Lyon", "IT": "20139 Milano", "DE": "50735 Köln", "KR": "Incheon 21984", "JP": "Osaka 550-0011", "NO": "5008 Bergen", "SE": "411 04 Göteborg", "CN": "Foshan, Guangdong 528000"}  # fmt: skip
_STREET = [
    "Harbour Road",
    "Mill Lane",
    "Foundry Street",
    "Orchard Avenue",
    "Station Parade",
    "Quay Street",
    "Cedar Court",
    "Industrial Drive",
]
_ZH_A = "澜沐岑汀荃棠屿砚霁漪"
_ZH_B = "序邈禾岚舟澍榆川栎渡"
_VESSELS = [
    "SOUTHERN KITTIWAKE",
    "COSMELLA STAR",
    "EVERHOLM BRIDGE",
    "MARLUNA",
    "PACIFIC THISTLE",
    "HAI YUN 316",
    "ORIENT LANTERN",
]
_CURRENCY = {"AU": "AUD", "NZ": "NZD", "GB": "GBP", "FR": "EUR", "IT": "EUR", "DE": "EUR", "KR": "USD", "JP": "JPY", "NO": "EUR", "SE": "EUR", "CN": "USD"}  # fmt: skip


def foreign(rng: random.Random, country: str) -> Party:
    """Draws a firm abroad."""
    name = f"{rng.choice(_FIRST)} {rng.choice(_TRADE)} {_FORM[country]}"
    address = f"{rng.randint(1, 240)} {rng.choice(_STREET)}, {_CITY[country]}, {COUNTRIES[country][0]}"
    digits = f"{rng.randint(100000000, 999999999)}"
    phone = f"+{rng.randint(30, 99)} {rng.randint(1, 99)} 555 {rng.randint(1000, 9999)}"
    return Party(
        name,
        address,
        country,
        tax_id=f"{country}{digits}",
        tax_label="VAT No.",
        phone=phone,
        email="sales@firm.example",
        person="A. Merrow",
    )


def chinese(rng: random.Random, trade: str = "进出口贸易") -> Party:
    """Draws a firm in China."""
    city_zh, city, region = rng.choice((("杭州", "Hangzhou", "330108"), ("上海", "Shanghai", "310115"), ("宁波", "Ningbo", "330203"), ("广州", "Guangzhou", "440106"), ("天津", "Tianjin", "120116")))  # fmt: skip
    word = rng.choice(_ZH_A) + rng.choice(_ZH_B)
    number = rng.randint(2, 1900)
    english = {"进出口贸易": "Import & Export", "报关": "Customs Brokerage", "供应链": "Supply Chain"}[trade]
    latin = rng.choice(_FIRST).capitalize()
    return Party(
        name=f"{city} {latin} {english} Co., Ltd.",
        name_zh=f"{city_zh}{word}{trade}有限公司",
        address=f"No. {number} Chengyun Road, {city}, China",
        address_zh=f"{city_zh}市澄云路{number}号{rng.randint(2, 28)}层",
        country="CN",
        tax_id=random_uscc(rng, region),
        tax_label="USCC",
        phone=f"+86 571 555{rng.randint(1000, 9999)}",
        person=rng.choice(("岑若川", "沈砚秋", "陆未央", "闻人月")),
    )


def _items(rng: random.Random, origin: str | None) -> tuple[list[Item], str]:
    brands = [b for b in BRANDS.values() if origin is None or b.origin == origin]
    main = rng.choice(brands)
    goods = goods_of(main)
    if rng.random() < 0.2:
        goods += goods_of(rng.choice(brands))
    made: list[Item] = []
    count = min(len(goods), rng.choice((1, 1, 2, 3, 3, 4, 5, 6, 7, 8, 10, 12, 14, 14, 19, 26)))
    lots = rng.random() < 0.7
    code = rng.choice(("sku", "sku", "maker", "none"))
    for good in rng.sample(goods, count):
        produced = date(2026, 1, 1) - timedelta(days=rng.randint(0, 200))
        lot = rng.choice((f"L{produced:%y%j}", f"{rng.choice('ABKM')}{rng.randint(1000, 99999)}", f"{produced:%Y%m%d}"))
        made.append(
            Item(
                good.sku,
                rng.choice((good.per_carton * rng.randint(1, 120), rng.randint(5, 4000))),
                lot if lots else "",
                produced if lots else None,
                rng.choice((9, 12, 18, 24, 36)),
                code=code,
                gtin=True,
                price=str((good.price * Decimal(rng.randint(70, 140)) / 100).quantize(Decimal("0.01"))),
            )
        )
    return made, main.origin


def random_deal(rng: random.Random, purpose: str = "china") -> Deal:
    """Draws a purchase: into China, a parcel to a consumer (`retail`), or into the United States (`us`)."""
    items, origin = _items(rng, "CN" if purpose == "us" else None)
    ordered = date(2025, 3, 1) + timedelta(days=rng.randint(0, 420))
    invoiced, sailed = ordered + timedelta(days=rng.randint(3, 40)), ordered + timedelta(days=rng.randint(41, 50))
    arrived = sailed + timedelta(days=rng.randint(12, 40))
    declared = arrived + timedelta(days=rng.randint(0, 8))
    seller = foreign(rng, origin) if rng.random() < 0.7 or origin == "CN" else firms.SUPPLIERS["Vitanoor"]
    if origin == "CN":
        seller = chinese(rng)
    by_air = rng.random() < 0.15
    entry: Entry = rng.choice(ENTRIES) if not by_air else AIR_ENTRY
    serial = rng.randint(1, 899999999)
    invoice = rng.choice((f"INV-{rng.randint(10000, 99999)}", f"{rng.randint(2500000, 2699999)}", f"SI{ordered:%y%m}-{rng.randint(100, 999)}", f"{rng.choice(_FIRST)[:3].upper()}/{ordered.year}/{rng.randint(10, 990):04d}"))  # fmt: skip
    number = declaration(entry.customs_code, declared.year, serial)
    if purpose == "retail":
        number = inventory(entry.customs_code, declared.year, serial)
    elif purpose == "us":
        number = cbp_entry(rng.choice(("QP4", "X7R", "551", "K93")), rng.randint(1, 9999999))
        entry = replace(entry, port_en="Los Angeles", port_code="")
    package = rng.choice(
        (("CARTONS", "纸箱", "22"), ("CTNS", "纸制或纤维板制盒/箱", "22"), ("PALLETS", "再生木托", "92"))
    )
    voyage = (
        f"{rng.choice(('CA', 'QF', 'MU'))}{rng.randint(100, 999)}"
        if by_air
        else f"{rng.randint(10, 899):03d}{rng.choice('NESW')}"
    )
    mode = rng.choice((("网购保税", "1210"), ("电子商务", "9610"))) if purpose == "retail" else ("一般贸易", "0110")
    buyer = firms.US_BUYER if purpose == "us" else rng.choice((firms.COMPANY, chinese(rng)))
    return Deal(
        seller=seller,
        buyer=buyer,
        agent=firms.US_BROKER if purpose == "us" else chinese(rng, "报关"),
        lines=lines_of(items),
        currency="CNY" if purpose == "retail" else _CURRENCY[origin],
        incoterm=rng.choice(("FOB", "CIF", "CFR", "EXW", "FCA")),
        invoice_no=invoice,
        packing_no=rng.choice((f"{invoice}-P", f"PL{rng.randint(10000, 99999)}")),
        contract_no=rng.choice((f"{ordered:%Y%m%d}-{rng.randint(1, 99):02d}", f"SC{rng.randint(1000, 99999)}", f"HT-{ordered.year}-{rng.randint(1, 999):03d}")),
        purchase_order_no=rng.choice((f"PO{rng.randint(10000, 99999)}", f"45{rng.randint(10000000, 99999999)}")),
        transport_doc_no=f"{rng.randint(100, 999)}-{rng.randint(1000000, 9999999)}0" if by_air else f"{rng.choice(('TSLQ', 'OOCX', 'MRLU'))}{rng.choice(('MEL', 'HKG', 'SHA'))}{rng.randint(100000, 9999999)}",
        declaration_no=number,
        pre_entry_no=f"B{declared:%Y%m%d}{rng.randint(0, 999999999):09d}" if purpose == "retail" else f"I{declared.year}{rng.randint(0, 9999999999999):013d}",
        certificate_no=f"{rng.randint(100000000000000, 999999999999999)}",
        order_no=f"{rng.choice(('YQ', 'XP', ''))}{declared:%Y%m%d}{rng.randint(1000000, 9999999)}",
        waybill_no=f"{rng.choice(('YT', 'SF', '77'))}{rng.randint(10**11, 10**12 - 1)}",
        ordered=ordered, invoiced=invoiced, sailed=sailed, arrived=arrived, declared=declared,
        vessel=rng.choice(_VESSELS), voyage=voyage, loading=PORTS[origin], entry=entry,
        containers=() if by_air else tuple(container(rng.choice(("TSLU", "CSQU", "MRKU")), rng.randint(100000, 999999)) for _ in range(rng.choice((1, 1, 2)))),
        seals=() if by_air else (f"{rng.choice(('AU', 'CN', 'ML'))}{rng.randint(100000, 9999999)}",),
        package_kind=package, freight=Decimal(rng.randint(90, 3000)), insurance=Decimal(rng.randint(10, 200)), mode=mode, by_air=by_air,
        payment_terms=rng.choice(("T/T 30 days after B/L date", "30% deposit, balance before shipment", "Net 60", "L/C at sight")),
        ship_to=chinese(rng, "供应链"), consumer_unit=None if rng.random() < 0.7 else chinese(rng), marks=rng.choice(("N/M", "AS PER INVOICE", f"{invoice} / C/NO.1-UP")),
    )  # fmt: skip
