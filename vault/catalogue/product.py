"""What the catalogue answers with: products, my company, its shops. Plain values, never rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Alias:
    """What somebody calls a product."""

    term: str
    term_key: str
    supplier_key: str = ""
    """The supplier's normalised name; empty for the seller's own alias."""


@dataclass(frozen=True, slots=True)
class Product:
    """A product the seller sells."""

    id: str
    sku: str
    gtin: str = ""
    name_zh: str = ""
    name_en: str = ""
    brand: str = ""
    model: str = ""
    spec: str = ""
    unit: str = ""
    """The base unit it is sold in, as the seller writes it."""
    pack_units: Mapping[str, str] = field(default_factory=dict)
    """Other units to pieces of the base unit; decimal text."""
    aliases: tuple[Alias, ...] = ()

    @property
    def name(self) -> str:
        """The name to show where there is room for one."""
        return self.name_en or self.name_zh or self.sku

    @property
    def names(self) -> tuple[str, str]:
        """English and Chinese, each standing in for the other where it is not known."""
        return self.name_en or self.name_zh or self.sku, self.name_zh or self.name_en or self.sku


@dataclass(frozen=True, slots=True)
class ProductPage:
    """One page of a list of products."""

    items: tuple[Product, ...]
    total: int
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class ProductValues:
    """What is to be known of a product: from a row of a CSV file, a form, or a goods line. None leaves what is there."""

    sku: str
    gtin: str | None = None
    name_zh: str | None = None
    name_en: str | None = None
    brand: str | None = None
    model: str | None = None
    spec: str | None = None
    unit: str | None = None
    pack_units: Mapping[str, str] | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shop:
    """A shop on a platform."""

    platform: str
    name: str
    account_name: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Company:
    """My company. Every text may be empty: what nobody said is not known."""

    name_zh: str = ""
    name_en: str = ""
    uscc: str = ""
    tax_number: str = ""
    address: str = ""
    trade_modes: tuple[str, ...] = ()

    @property
    def is_known(self) -> bool:
        """Whether anybody said who we are."""
        return bool(self.name_zh or self.name_en)


@dataclass(frozen=True, slots=True)
class Sale:
    """One line of an order."""

    order_no: str
    shop: str
    sku: str
    quantity: Decimal
    ordered_on: date
