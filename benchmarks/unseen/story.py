"""The invented facts the unseen papers are made from: parties, goods, numbers. Shares nothing with `sample_docs`."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

_USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def uscc(body: str) -> str:
    """Return the unified social credit code of seventeen characters and its check character (GB 32100)."""
    weights = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
    total = sum(_USCC.index(character) * weight for character, weight in zip(body, weights, strict=True))
    return body + _USCC[-total % 31]


@dataclass(frozen=True)
class Party:
    """A company that does not exist."""

    name: str
    address: str
    country: str
    tax_id: str = ""
    name_zh: str = ""


SELLERS = (
    Party(
        "Wattlebird Provisions Pty Ltd",
        "Unit 4, 81 Quandong Road, Dandenong South VIC 3175, Australia",
        "AU",
        "63 194 005 822",
    ),
    Party("Brennfels Naturkosmetik GmbH", "Hopfenweg 17, 86150 Augsburg, Germany", "DE", "DE298114730"),
    Party("Molino Ventasera S.r.l.", "Via dei Tigli 44, 43121 Parma PR, Italy", "IT", "IT02871930348"),
    Party("Hoshikawa Seika Co., Ltd.", "2-11-8 Minamicho, Nakano-ku, Tokyo 164-0003, Japan", "JP"),
    Party("Tarn Hollow Creamery Ltd", "9 Ferrymans Lane, Kendal LA9 4QT, United Kingdom", "GB", "GB 417 2260 91"),
    Party("Laurier & Prunelle SAS", "12 rue des Ormes, 69007 Lyon, France", "FR", "FR55839201746"),
    Party("Kowhai Ridge Foods Limited", "58 Totara Street, Mount Maunganui 3116, New Zealand", "NZ"),
    Party(
        "Ningbo Yunfan Housewares Co., Ltd.",
        "No. 288 Haitang Road, Beilun District, Ningbo, Zhejiang, China",
        "CN",
        "",
        "宁波云帆家居用品有限公司",
    ),
)
BUYERS_CN = (
    Party(
        "Hangzhou Qinglan Trading Co., Ltd.",
        "Room 1206, Building 3, No. 77 Wenlan Road, Xihu District, Hangzhou, China",
        "CN",
        uscc("91330106MA2B7K4C5"),
        "杭州青岚贸易有限公司",
    ),
    Party(
        "Guangzhou Muyu Imports Co., Ltd.",
        "Floor 8, No. 15 Lanxiang Street, Nansha District, Guangzhou, China",
        "CN",
        uscc("91440115MA5CJ81F0"),
        "广州沐雨进出口有限公司",
    ),
    Party(
        "Qingdao Haisheng Supply Chain Co., Ltd.",
        "No. 6 Xiangjiang Road, Huangdao District, Qingdao, China",
        "CN",
        uscc("91370211MA3T0E6W6"),
        "青岛海晟供应链有限公司",
    ),
)
BUYERS_US = (
    Party("Juniper Slope Goods LLC", "4410 Alder Creek Pkwy, Reno, NV 89511, USA", "US", "84-2917305"),
    Party("Bramble Post Trading Inc.", "217 Canal Walk, Savannah, GA 31401, USA", "US", "58-7740126"),
)
BROKERS = (
    Party("Shanghai Tongyuan Customs Services Co., Ltd.", "", "CN", uscc("91310115MA1K3Q9T1"), "上海通远报关有限公司"),
    Party("Ningbo Haitong Customs Broker Co., Ltd.", "", "CN", uscc("91330206MA2AF5D93"), "宁波海桐报关代理有限公司"),
)


@dataclass(frozen=True)
class Goods:
    """A product that does not exist."""

    sku: str
    gtin: str
    name: str
    name_zh: str
    brand: str
    spec: str
    hs: str
    ciq: str
    unit: str
    unit_zh: str
    price: Decimal
    kg: Decimal


_ROWS = (
    (
        "WB-HN500",
        "Raw Wildflower Honey",
        "原味野花蜂蜜",
        "WATTLEBIRD",
        "500g",
        "0409000000",
        "101",
        "JAR",
        "瓶",
        "6.85",
        "0.5",
    ),
    ("WB-OT1K", "Rolled Oats", "即食燕麦片", "WATTLEBIRD", "1kg", "1104120000", "101", "BAG", "袋", "2.45", "1"),
    (
        "BF-CRM50",
        "Calendula Face Cream",
        "金盏花面霜",
        "Brennfels",
        "50ml",
        "3304990029",
        "102",
        "PCS",
        "支",
        "8.9",
        "0.05",
    ),
    (
        "BF-SHP250",
        "Birch Shampoo",
        "桦树洗发水",
        "Brennfels",
        "250ml",
        "3305100090",
        "101",
        "BTL",
        "瓶",
        "4.375",
        "0.25",
    ),
    (
        "MV-OL750",
        "Extra Virgin Olive Oil",
        "特级初榨橄榄油",
        "Ventasera",
        "750ml",
        "1509200000",
        "101",
        "BTL",
        "瓶",
        "7.2",
        "0.69",
    ),
    (
        "MV-PS500",
        "Durum Wheat Spaghetti",
        "硬质小麦意大利面",
        "Ventasera",
        "500g",
        "1902190090",
        "999",
        "PKT",
        "包",
        "0.94",
        "0.5",
    ),
    (
        "HS-MT100",
        "Ceremonial Matcha Powder",
        "仪式级抹茶粉",
        "HOSHIKAWA",
        "100g",
        "0902109000",
        "103",
        "TIN",
        "罐",
        "11.6",
        "0.1",
    ),
    (
        "TH-CH200",
        "Oak Smoked Cheddar",
        "橡木烟熏切达干酪",
        "Tarn Hollow",
        "200g",
        "0406900000",
        "101",
        "PCS",
        "块",
        "3.15",
        "0.2",
    ),
    (
        "LP-PF30",
        "Fig Blossom Eau de Parfum",
        "无花果花香水",
        "Laurier & Prunelle",
        "30ml",
        "3303000010",
        "101",
        "PCS",
        "瓶",
        "21.5",
        "0.03",
    ),
    (
        "KR-MN250",
        "Manuka Honey MGO 263",
        "麦卢卡蜂蜜 MGO263",
        "KOWHAI RIDGE",
        "250g",
        "0409000000",
        "101",
        "JAR",
        "瓶",
        "14.25",
        "0.25",
    ),
    (
        "YF-KT17",
        "Electric Gooseneck Kettle 1.7L",
        "鹅颈电热水壶",
        "Yunfan",
        "1.7L",
        "8516799000",
        "999",
        "SET",
        "台",
        "18.4",
        "1.2",
    ),
    ("YF-LB12", "Bamboo Lunch Box", "竹制餐盒", "Yunfan", "1200ml", "4419110090", "999", "PCS", "个", "3.68", "0.42"),
)


def with_check_digit(body: str) -> str:
    """Return the GTIN of twelve digits and its check digit."""
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(body))
    return body + str(-total % 10)


GOODS = tuple(
    Goods(
        sku,
        with_check_digit(f"20077{number:07d}"),
        name,
        zh,
        brand,
        spec,
        hs,
        ciq,
        unit,
        unit_zh,
        Decimal(price),
        Decimal(kg),
    )
    for number, (sku, name, zh, brand, spec, hs, ciq, unit, unit_zh, price, kg) in enumerate(_ROWS, start=40117)
)
COUNTRY = {
    "AU": ("Australia", "澳大利亚", "AUS", "AUD"),
    "DE": ("Germany", "德国", "DEU", "EUR"),
    "IT": ("Italy", "意大利", "ITA", "EUR"),
    "JP": ("Japan", "日本", "JPN", "JPY"),
    "GB": ("United Kingdom", "英国", "GBR", "GBP"),
    "FR": ("France", "法国", "FRA", "EUR"),
    "NZ": ("New Zealand", "新西兰", "NZL", "NZD"),
    "CN": ("China", "中国", "CHN", "CNY"),
    "US": ("United States", "美国", "USA", "USD"),
}
PORTS = {
    "AU": "MELBOURNE",
    "DE": "HAMBURG",
    "IT": "LA SPEZIA",
    "JP": "YOKOHAMA",
    "GB": "FELIXSTOWE",
    "FR": "LE HAVRE",
    "NZ": "TAURANGA",
    "CN": "NINGBO",
}


def container(rng: random.Random) -> str:
    """Return a container number with its check digit (ISO 6346)."""
    body = "QBT" + "U" + f"{rng.randrange(10**6):06d}"
    values = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", [v for v in range(10, 39) if v % 11], strict=True))
    total = sum((values[c] if c.isalpha() else int(c)) * 2**place for place, c in enumerate(body))
    return body + str(total % 11 % 10)


def entry_number(rng: random.Random) -> str:
    """Return a CBP entry number with its check digit."""
    body = f"{rng.randrange(100, 999)}{rng.randrange(10**7):07d}"
    total = 0
    for place, digit in enumerate(reversed(body)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value // 10 + value % 10
    return f"{body[:3]}-{body[3:]}-{-total % 10}"


def plain(number: Decimal) -> str:
    """Return the number as the dictionary writes it."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def some_day(rng: random.Random) -> date:
    """Return a day of the years the papers are from."""
    return date(2026, 1, 6) + timedelta(days=rng.randrange(250))
