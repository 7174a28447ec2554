"""Invented deals behind the structured papers: who sells what to whom. No firm, person or brand in here exists."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True)
class Goods:
    """A line of goods."""

    sku: str
    name: str
    quantity: str
    unit: str
    price: str
    gtin: str = ""
    hs: str = ""
    origin: str = ""

    @property
    def amount(self) -> str:
        """Quantity times price, two decimals."""
        return f"{Decimal(self.quantity) * Decimal(self.price):.2f}"


@dataclass(frozen=True)
class Firm:
    """A party."""

    name: str
    street: str
    postcode: str
    city: str
    country: str
    tax: str = ""

    @property
    def address(self) -> str:
        """As a letter has it."""
        return f"{self.street}, {self.postcode} {self.city}, {self.country}"


@dataclass(frozen=True)
class Deal:
    """A sale."""

    number: str
    date: str
    seller: Firm
    buyer: Firm
    currency: str
    goods: tuple[Goods, ...]
    tax_rate: str = "0"
    order: str = ""
    contract: str = ""
    incoterm: str = ""
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def net(self) -> Decimal:
        """Sum of the lines."""
        return sum((Decimal(one.amount) for one in self.goods), Decimal(0))

    @property
    def tax(self) -> Decimal:
        """Of the whole."""
        return (self.net * Decimal(self.tax_rate) / 100).quantize(Decimal("0.01"))

    @property
    def total(self) -> Decimal:
        """With tax."""
        return self.net + self.tax


def gtin(body: str) -> str:
    """A GTIN-13 with its check digit, from its first twelve digits."""
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(body))
    return body + str(-total % 10)


def plain(number: str | Decimal) -> str:
    """The public form of a number."""
    text = format(Decimal(number), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


MILL = Firm("Koorawatha Mills Pty Ltd", "9 Silo Road", "2680", "Griffith NSW", "Australia", "51824753556")
HARZ = Firm("Harzquell Kosmetik GmbH", "Mühlenweg 14", "38640", "Goslar", "DE", "DE811907980")
LYON = Firm("Atelier Brumelune SARL", "27 rue des Teinturiers", "69002", "Lyon", "FR", "FR40303265045")
SEOUL = Firm("Haneulbit Beauty Co., Ltd.", "88 Seongsui-ro", "04781", "Seoul", "Korea", "")
OSAKA = Firm("Minato Shokuhin Co., Ltd.", "3-12 Kitahama", "541-0041", "Osaka", "Japan", "")
LIN = Firm("Hangzhou Linyue Trading Co., Ltd.", "188 Wensan Road", "310012", "Hangzhou", "China", "91330106MA2CE7QK3J")
NORD = Firm("Nordkai Handel GmbH", "Speicherstraße 8", "20457", "Hamburg", "DE", "DE129273398")
TAI = Firm("福岡嶼貿易股份有限公司", "忠孝東路88號", "106", "台北市", "台灣", "")
YUE = Firm("广州粤澜进出口有限公司", "天河路385号", "510620", "广州市", "中国", "91440101MA5CQ2XH7P")

OATS = (
    Goods("KM-1001", "Rolled Oats Organic 1kg", "480", "PCS", "3.40", gtin("952123450001"), "1104120000", "AU"),
    Goods("KM-1002", "Toasted Muesli Honey 750g", "360", "PCS", "5.25", gtin("952123450002"), "1904200000", "AU"),
    Goods("KM-1015", "Barley Flakes 500g", "240", "PCS", "2.80", gtin("952123450003"), "1104190000", "AU"),
)
CREAMS = (
    Goods("HQ-201", "Ringelblumen Tagescreme 50 ml", "600", "C62", "4.35", gtin("952123460001"), "33049900", "DE"),
    Goods("HQ-305", "Fichtennadel Duschgel 250 ml", "900", "C62", "2.15", gtin("952123460002"), "33073000", "DE"),
)
SERUMS = (
    Goods("BR-07", "Sérum éclat rose 30 ml", "150", "C62", "12.90", gtin("952123470001"), "33049900", "FR"),
    Goods("BR-11", "Baume à lèvres miel 10 g", "400", "C62", "3.60", gtin("952123470002"), "33041000", "FR"),
    Goods("BR-19", "Eau micellaire 200 ml", "220", "C62", "6.75", gtin("952123470003"), "33049900", "FR"),
)
MASKS = (
    Goods("HB-M01", "Rice Bran Sheet Mask 10 EA", "1200", "BOX", "6.20", gtin("952123480001"), "3304990000", "KR"),
    Goods("HB-C22", "Mugwort Calming Cream 80 ml", "500", "EA", "8.75", gtin("952123480002"), "3304990000", "KR"),
)
SNACKS = (
    Goods("MS-441", "Yuzu Jelly 150g", "720", "pcs", "1.85", gtin("952123490001"), "2106909000", "JP"),
    Goods("MS-442", "Kinako Cookies 12 pieces", "600", "pcs", "2.60", gtin("952123490002"), "1905310000", "JP"),
    Goods("MS-450", "Roasted Seaweed 40g", "960", "pcs", "1.20", gtin("952123490003"), "2008993100", "JP"),
)
