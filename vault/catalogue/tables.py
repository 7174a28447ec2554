"""Rows of the catalogue."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import Column, UniqueConstraint
from sqlmodel import Field

from vault.database.rows import WorkspaceOwned
from vault.database.types import DecimalText, JsonText, UtcTime


class CompanyRow(WorkspaceOwned, table=True):
    """My company: one row a workspace."""

    __tablename__ = "company"
    __table_args__ = (UniqueConstraint("workspace_id"),)

    id: str = Field(primary_key=True, max_length=40)
    name_zh: str = Field(default="", max_length=200)
    name_en: str = Field(default="", max_length=200)
    uscc: str = Field(default="", max_length=18)
    """Unified social credit code (China)."""
    tax_number: str = Field(default="", max_length=40)
    """EIN, EORI, VAT number … where there is no USCC."""
    address: str = Field(default="", max_length=400)
    trade_modes: list[str] = Field(default_factory=list, sa_column=Column(JsonText, nullable=False))


class ShopRow(WorkspaceOwned, table=True):
    """A shop on a platform, with the account name the platform knows."""

    __tablename__ = "shop"
    __table_args__ = (UniqueConstraint("workspace_id", "platform", "name"),)

    id: str = Field(primary_key=True, max_length=40)
    platform: str = Field(max_length=60)
    name: str = Field(max_length=200)
    account_name: str = Field(default="", max_length=200)


class ProductRow(WorkspaceOwned, table=True):
    """A product the seller sells."""

    __tablename__ = "product"
    __table_args__ = (UniqueConstraint("workspace_id", "sku"),)

    id: str = Field(primary_key=True, max_length=40)
    sku: str = Field(max_length=80)
    gtin: str = Field(default="", max_length=14, index=True)
    name_zh: str = Field(default="", max_length=300)
    name_en: str = Field(default="", max_length=300)
    brand: str = Field(default="", max_length=120)
    model: str = Field(default="", max_length=120)
    spec: str = Field(default="", max_length=120)
    unit: str = Field(default="", max_length=20)
    """The base unit it is sold in, as the seller writes it."""
    pack_units: dict[str, str] = Field(default_factory=dict, sa_column=Column(JsonText, nullable=False))
    """Other units to pieces of the base unit, e.g. ``{"carton": "24", "箱": "24"}``; decimal text."""
    created_at: datetime = Field(sa_column=Column(UtcTime, nullable=False))


class AliasRow(WorkspaceOwned, table=True):
    """What somebody calls this product. `supplier_key` is empty for the seller's own aliases, else the supplier's normalised name."""

    __tablename__ = "product_alias"
    __table_args__ = (UniqueConstraint("workspace_id", "supplier_key", "term_key", "product_id"),)

    id: str = Field(primary_key=True, max_length=40)
    product_id: str = Field(foreign_key="product.id", index=True, max_length=40)
    supplier_key: str = Field(default="", max_length=200, index=True)
    term: str = Field(max_length=400)
    term_key: str = Field(max_length=400, index=True)
    learned_at: datetime = Field(sa_column=Column(UtcTime, nullable=False))


class OrderRow(WorkspaceOwned, table=True):
    """One line of an order that was sold."""

    __tablename__ = "sales_order"
    __table_args__ = (UniqueConstraint("workspace_id", "shop", "order_no", "sku"),)

    id: str = Field(primary_key=True, max_length=40)
    order_no: str = Field(max_length=80)
    shop: str = Field(max_length=200)
    sku: str = Field(max_length=80, index=True)
    quantity: Decimal = Field(sa_column=Column(DecimalText, nullable=False))
    ordered_on: date
