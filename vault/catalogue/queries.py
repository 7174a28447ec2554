"""What may be asked of the catalogue: products, my company, shops, what was sold. Never returns rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from rapidfuzz import process
from sqlalchemy import ColumnElement, func, or_
from sqlmodel import Session, col, select

from vault.catalogue.keys import name_key
from vault.catalogue.product import Alias, Company, Product, ProductPage, Sale, Shop
from vault.catalogue.tables import AliasRow, CompanyRow, OrderRow, ProductRow, ShopRow
from vault.errors import NotFound

PER_PAGE = 50


def product_by_sku(session: Session, sku: str) -> Product:
    """Return the product with this SKU.

    Raises:
        NotFound: there is none; the hint names the nearest.
    """
    row = session.exec(select(ProductRow).where(ProductRow.sku == sku)).one_or_none()
    if row is None:
        near = process.extractOne(sku, session.exec(select(ProductRow.sku)).all(), score_cutoff=70)
        hint = f"Did you mean {near[0]}?" if near else "Import the catalogue, or look the SKU up on the products page."
        msg = f"got the SKU {sku[:80]!r}, which the catalogue does not have"
        raise NotFound(msg, hint=hint)
    return _products(session, [row])[0]


def product_by_id(session: Session, product_id: str) -> Product:
    """Return the product.

    Raises:
        NotFound: there is none with this identifier.
    """
    row = session.exec(select(ProductRow).where(ProductRow.id == product_id)).one_or_none()
    if row is None:
        msg = f"got the product {product_id[:40]!r}, which the catalogue does not have"
        raise NotFound(msg, hint="Open the product from the products page.")
    return _products(session, [row])[0]


def products(session: Session, *, search: str = "", page: int = 1, per_page: int = PER_PAGE) -> ProductPage:
    """Return one page of products by SKU; `search` finds every word in SKU, GTIN, names, brand, model, spec or an alias."""
    statement = select(ProductRow)
    for word in search.split():
        statement = statement.where(_speaks_of(word))
    total = session.exec(select(func.count()).select_from(statement.subquery())).one()
    pages = max(1, -(-total // per_page))
    page = min(max(1, page), pages)
    rows = session.exec(statement.order_by(col(ProductRow.sku)).offset((page - 1) * per_page).limit(per_page)).all()
    return ProductPage(tuple(_products(session, rows)), total, page, pages)


def _speaks_of(word: str) -> ColumnElement[bool]:
    columns = (
        ProductRow.sku,
        ProductRow.gtin,
        ProductRow.name_zh,
        ProductRow.name_en,
        ProductRow.brand,
        ProductRow.model,
        ProductRow.spec,
    )
    called = select(AliasRow.product_id).where(col(AliasRow.term).icontains(word, autoescape=True))
    return or_(*(col(column).icontains(word, autoescape=True) for column in columns), col(ProductRow.id).in_(called))


def all_products(session: Session) -> list[Product]:
    """Return the whole catalogue with every alias, for linking."""
    return _products(session, session.exec(select(ProductRow).order_by(col(ProductRow.sku))).all(), everything=True)


def products_by_ids(session: Session, product_ids: Iterable[str]) -> dict[str, Product]:
    """Return the products by identifier; unknown identifiers are left out."""
    rows = session.exec(select(ProductRow).where(col(ProductRow.id).in_(set(product_ids)))).all()
    return {product.id: product for product in _products(session, rows)}


def _products(session: Session, rows: Sequence[ProductRow], *, everything: bool = False) -> list[Product]:
    statement = select(AliasRow).order_by(col(AliasRow.learned_at), col(AliasRow.term))
    if not everything:
        statement = statement.where(col(AliasRow.product_id).in_([row.id for row in rows]))
    aliases: dict[str, list[Alias]] = defaultdict(list)
    for row in session.exec(statement):
        aliases[row.product_id].append(Alias(row.term, row.term_key, row.supplier_key))
    return [product_of_row(row, aliases[row.id]) for row in rows]


def product_of_row(row: ProductRow, aliases: Iterable[Alias] = ()) -> Product:
    """Return the value a row stands for."""
    return Product(
        id=row.id,
        sku=row.sku,
        gtin=row.gtin,
        name_zh=row.name_zh,
        name_en=row.name_en,
        brand=row.brand,
        model=row.model,
        spec=row.spec,
        unit=row.unit,
        pack_units=dict(row.pack_units),
        aliases=tuple(aliases),
    )


def company(session: Session) -> Company:
    """Return my company; all empty while nobody has said who we are."""
    row = session.exec(select(CompanyRow)).one_or_none()
    if row is None:
        return Company()
    return Company(row.name_zh, row.name_en, row.uscc, row.tax_number, row.address, tuple(row.trade_modes))


def shops(session: Session) -> list[Shop]:
    """Return my shops by platform and name."""
    rows = session.exec(select(ShopRow).order_by(col(ShopRow.platform), col(ShopRow.name))).all()
    return [Shop(row.platform, row.name, row.account_name, row.id) for row in rows]


def sold_quantity(session: Session, sku: str, *, since: date | None = None, until: date | None = None) -> Decimal:
    """Return how many base units of the SKU the imported orders say were sold, both days included."""
    return sum((sale.quantity for sale in sales(session, sku, since=since, until=until)), Decimal(0))


def sales(session: Session, sku: str, *, since: date | None = None, until: date | None = None) -> list[Sale]:
    """Return the order lines of the SKU by day."""
    statement = select(OrderRow).where(OrderRow.sku == sku)
    if since:
        statement = statement.where(col(OrderRow.ordered_on) >= since)
    if until:
        statement = statement.where(col(OrderRow.ordered_on) <= until)
    rows = session.exec(statement.order_by(col(OrderRow.ordered_on), col(OrderRow.order_no))).all()
    return [Sale(row.order_no, row.shop, row.sku, row.quantity, row.ordered_on) for row in rows]


def has_orders(session: Session) -> bool:
    """Whether any order was ever imported: without one, “sold nothing” is not known."""
    return session.exec(select(OrderRow.id).limit(1)).first() is not None


def supplier_key(name: str) -> str:
    """Return the key a supplier's terms are remembered under; empty for an empty name."""
    return name_key(name)[:200]
