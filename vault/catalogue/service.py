"""The verbs of the catalogue: take in products and orders, say who we are, remember what somebody calls a product."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from sqlmodel import Session, col, select

from vault.catalogue import order_rows, product_rows
from vault.catalogue.company import CompanyForm
from vault.catalogue.gtin import read_gtin
from vault.catalogue.keys import name_key, tidy
from vault.catalogue.product import Product, ProductValues, Sale, Shop
from vault.catalogue.queries import product_of_row
from vault.catalogue.report import ImportReport, Problem, RowOutcome, RowReport
from vault.catalogue.table import Table, gather, read_table
from vault.catalogue.tables import AliasRow, CompanyRow, OrderRow, ProductRow, ShopRow
from vault.errors import BadInput, Conflict
from vault.ledger.event import Event
from vault.parts import Parts
from vault.values import Actor, new_id, sha256_of

_VALUES = ("gtin", "name_zh", "name_en", "brand", "model", "spec", "unit", "pack_units")


def import_products(parts: Parts, actor: Actor, stream: Iterable[bytes]) -> ImportReport:
    """Add and change products by SKU from a CSV file. The same file again changes nothing.

    Args:
        parts: the vault.
        actor: who imports.
        stream: the bytes of the file, such as an open file.

    Raises:
        BadInput: the file as a whole cannot be read; nothing was changed.
    """
    data = gather(iter(stream))
    table = read_table(data, columns=product_rows.COLUMNS, required=product_rows.REQUIRED)
    now = parts.clock()
    with parts.database.writing(actor.workspace_id) as session:
        shelf = _Shelf(session, actor.workspace_id, now)
        reports = _each_product(table, shelf)
        report = _report(data, table, reports)
        parts.ledger.record(session, actor, _imported("catalogue", report), now=now)
    return report


def _each_product(table: Table, shelf: _Shelf) -> list[RowReport]:
    reports: list[RowReport] = []
    taken: dict[str, tuple[int, ProductValues]] = {}
    for line in table.lines:
        values, problems = product_rows.product_of(line.cells) if line.problem is None else (None, (line.problem,))
        key = line.cells.get("sku", "")
        if values is None:
            reports.append(RowReport(line.row, key, "refused", problems))
            continue
        first = taken.setdefault(key, (line.row, values))
        if first[0] != line.row:
            reports.append(_twice(line.row, key, first, values))
            continue
        outcome = shelf.put(values)
        problems += shelf.doubts(key)
        reports.append(RowReport(line.row, key, outcome, problems))
    shelf.settle()
    return reports


def _twice(row: int, key: str, first: tuple[int, ProductValues], values: ProductValues) -> RowReport:
    if first[1] == values:
        return RowReport(row, key, "unchanged", (Problem("sku-twice", f"says the same as row {first[0]}", "sku"),))
    message = f"row {first[0]} has the same SKU and says something else; that row was taken. Keep one of the two rows"
    return RowReport(row, key, "refused", (Problem("sku-twice", message, "sku"),))


class _Shelf:
    """The products and the seller's own aliases of a workspace while a file is taken in: read once, then changed row by row."""

    def __init__(self, session: Session, workspace_id: str, now: datetime) -> None:
        self._session = session
        self._workspace_id = workspace_id
        self._now = now
        self._rows = {row.sku: row for row in session.exec(select(ProductRow))}
        self._aliases: dict[str, set[str]] = defaultdict(set)
        for product_id, term_key in session.exec(
            select(AliasRow.product_id, AliasRow.term_key).where(AliasRow.supplier_key == "")
        ):
            self._aliases[product_id].add(term_key)
        self._new_aliases: list[AliasRow] = []
        self._skus_of_gtin: dict[str, set[str]] = defaultdict(set)
        for row in self._rows.values():
            self._note_gtin(row)

    def _note_gtin(self, row: ProductRow) -> None:
        gtin = read_gtin(row.gtin)
        if gtin:
            self._skus_of_gtin[gtin.key].add(row.sku)

    def put(self, values: ProductValues) -> RowOutcome:
        """Add or change the product; what the values leave out stays."""
        row = self._rows.get(values.sku)
        outcome: RowOutcome = "unchanged"
        if row is None:
            row = new_product_row(self._workspace_id, values, self._now)
            self._rows[values.sku] = row
            self._session.add(row)
            outcome = "added"
        elif _change(row, values):
            self._session.add(row)
            outcome = "changed"
        if self._add_aliases(row, values.aliases) and outcome == "unchanged":
            outcome = "changed"
        self._note_gtin(row)
        return outcome

    def _add_aliases(self, row: ProductRow, terms: tuple[str, ...]) -> bool:
        added = False
        for term in terms:
            key = name_key(term)
            if key and key not in self._aliases[row.id]:
                self._aliases[row.id].add(key)
                self._new_aliases.append(alias_row(row, "", term, self._now))
                added = True
        return added

    def settle(self) -> None:
        """Write the aliases, after the products they point to."""
        self._session.flush()
        self._session.add_all(self._new_aliases)

    def doubts(self, sku: str) -> tuple[Problem, ...]:
        """Return what is worth a look about the product beside the others."""
        gtin = read_gtin(self._rows[sku].gtin)
        others = sorted(self._skus_of_gtin[gtin.key] - {sku}) if gtin else []
        if not others:
            return ()
        message = f"the same GTIN stands at {', '.join(others[:3])}; lines with this GTIN alone will wait for a person"
        return (Problem("gtin-shared", message, "gtin"),)


def new_product_row(workspace_id: str, values: ProductValues, now: datetime) -> ProductRow:
    """Return a fresh row with these values."""
    told = {name: getattr(values, name) for name in _VALUES if getattr(values, name) is not None}
    if "pack_units" in told:
        told["pack_units"] = dict(told["pack_units"])
    return ProductRow(id=new_id("prd"), workspace_id=workspace_id, sku=values.sku, created_at=now, **told)


def _change(row: ProductRow, values: ProductValues) -> bool:
    changed = False
    for name in _VALUES:
        told = getattr(values, name)
        if told is None:
            continue
        told = dict(told) if name == "pack_units" else told
        if told != getattr(row, name):
            setattr(row, name, told)
            changed = True
    return changed


def alias_row(product: ProductRow, supplier: str, term: str, now: datetime) -> AliasRow:
    """Return a fresh row for a term; `supplier` is a supplier's key or empty."""
    return AliasRow(
        id=new_id("als"),
        workspace_id=product.workspace_id,
        product_id=product.id,
        supplier_key=supplier,
        term=term[:400],
        term_key=name_key(term)[:400],
        learned_at=now,
    )


def _report(data: bytes, table: Table, rows: list[RowReport]) -> ImportReport:
    return ImportReport(sha256_of(data), table.encoding, table.delimiter, tuple(rows), table.ignored_columns)


def _imported(what: str, report: ImportReport) -> Event:
    return Event(f"{what}.imported", what, {"sha256": report.sha256, "rows": len(report.rows), **report.counts})


def import_orders(parts: Parts, actor: Actor, stream: Iterable[bytes]) -> ImportReport:
    """Take in sold quantities from a CSV file, one row for each order, shop and SKU. The same file again changes nothing.

    Raises:
        BadInput: the file as a whole cannot be read; nothing was changed.
    """
    data = gather(iter(stream))
    table = read_table(data, columns=order_rows.COLUMNS, required=order_rows.REQUIRED)
    now = parts.clock()
    with parts.database.writing(actor.workspace_id) as session:
        known = {row.sku: row.id for row in session.exec(select(ProductRow))}
        reports = _each_order(session, actor.workspace_id, table, set(known))
        report = _report(data, table, reports)
        parts.ledger.record(session, actor, _imported("orders", report), now=now)
    return report


@dataclass(slots=True)
class _Group:
    """Rows of a file about one order, shop and SKU: platforms split an order line, so their quantities are added."""

    sale: Sale
    rows: list[int]


def _each_order(session: Session, workspace_id: str, table: Table, known: set[str]) -> list[RowReport]:
    reports: dict[int, RowReport] = {}
    groups: dict[tuple[str, str, str], _Group] = {}
    for line in table.lines:
        sale, problems = order_rows.sale_of(line.cells) if line.problem is None else (None, (line.problem,))
        if sale is None:
            reports[line.row] = RowReport(
                line.row, _order_key(line.cells.get("order", ""), line.cells.get("sku", "")), "refused", problems
            )
            continue
        group = groups.setdefault((sale.shop, sale.order_no, sale.sku), _Group(sale, []))
        if group.rows:
            earlier = min(group.sale.ordered_on, sale.ordered_on)
            group.sale = replace(group.sale, quantity=group.sale.quantity + sale.quantity, ordered_on=earlier)
        group.rows.append(line.row)
    rows = {(row.shop, row.order_no, row.sku): row for row in session.exec(select(OrderRow))}
    for key, group in groups.items():
        outcome = _put_sale(session, workspace_id, rows.get(key), group.sale)
        for row in group.rows:
            reports[row] = RowReport(
                row, _order_key(group.sale.order_no, group.sale.sku), outcome, _order_doubts(group, row, known)
            )
    return [reports[row] for row in sorted(reports)]


def _order_key(order_no: str, sku: str) -> str:
    return f"{order_no} {sku}".strip()


def _order_doubts(group: _Group, row: int, known: set[str]) -> tuple[Problem, ...]:
    doubts: list[Problem] = []
    if row != group.rows[0]:
        message = f"the same order, shop and SKU as row {group.rows[0]}: the quantities were added"
        doubts.append(Problem("order-twice", message))
    if group.sale.sku not in known:
        message = f"got the SKU {group.sale.sku!r}, which the catalogue does not have; the sale is kept for when it has"
        doubts.append(Problem("sku-unknown", message, "sku"))
    return tuple(doubts)


def _put_sale(session: Session, workspace_id: str, row: OrderRow | None, sale: Sale) -> RowOutcome:
    if row is None:
        session.add(
            OrderRow(
                id=new_id("ord"),
                workspace_id=workspace_id,
                order_no=sale.order_no,
                shop=sale.shop,
                sku=sale.sku,
                quantity=sale.quantity,
                ordered_on=sale.ordered_on,
            )
        )
        return "added"
    if (Decimal(row.quantity), row.ordered_on) == (sale.quantity, sale.ordered_on):
        return "unchanged"
    row.quantity, row.ordered_on = sale.quantity, sale.ordered_on
    session.add(row)
    return "changed"


def save_company(parts: Parts, actor: Actor, form: CompanyForm) -> None:
    """Say who we are; shops named in the form are added or changed."""
    now = parts.clock()
    company = form.company
    with parts.database.writing(actor.workspace_id) as session:
        row = session.exec(select(CompanyRow)).one_or_none() or CompanyRow(
            id=new_id("cmp"), workspace_id=actor.workspace_id
        )
        row.name_zh, row.name_en, row.uscc = company.name_zh, company.name_en, company.uscc
        row.tax_number, row.address, row.trade_modes = company.tax_number, company.address, list(company.trade_modes)
        session.add(row)
        body: dict[str, object] = {
            "name_zh": row.name_zh,
            "name_en": row.name_en,
            "uscc": row.uscc,
            "tax_number": row.tax_number,
        }
        parts.ledger.record(session, actor, Event("company.saved", row.id, {}, body), now=now)
        for shop in form.shops:
            _put_shop(parts, session, actor, shop, now)


def save_shop(parts: Parts, actor: Actor, shop: Shop) -> None:
    """Add a shop, or change the account name of one that is known by platform and name."""
    with parts.database.writing(actor.workspace_id) as session:
        _put_shop(parts, session, actor, shop, parts.clock())


def _put_shop(parts: Parts, session: Session, actor: Actor, shop: Shop, now: datetime) -> None:
    statement = select(ShopRow).where(ShopRow.platform == shop.platform, ShopRow.name == shop.name)
    row = session.exec(statement).one_or_none()
    if row is not None and row.account_name == shop.account_name:
        return
    row = row or ShopRow(id=new_id("shp"), workspace_id=actor.workspace_id, platform=shop.platform, name=shop.name)
    row.account_name = shop.account_name
    session.add(row)
    body: dict[str, object] = {"platform": shop.platform, "name": shop.name, "account_name": shop.account_name}
    parts.ledger.record(session, actor, Event("shop.saved", row.id, {}, body), now=now)


def make_product(parts: Parts, actor: Actor, values: ProductValues) -> Product:
    """Add one product.

    Raises:
        BadInput: a value that a catalogue file could not hold either.
        Conflict: the SKU is taken.
    """
    with parts.database.writing(actor.workspace_id) as session:
        return add_product(parts, session, actor, values, parts.clock())


def add_product(parts: Parts, session: Session, actor: Actor, values: ProductValues, now: datetime) -> Product:
    """Add one product within the caller's transaction; see `make_product`."""
    checked = _checked(values)
    if session.exec(select(ProductRow.id).where(ProductRow.sku == checked.sku)).first():
        msg = f"got the SKU {checked.sku!r}, which the catalogue already has"
        raise Conflict(msg, hint="Choose that product, or give the new one another SKU.", reason="sku-taken")
    row = new_product_row(actor.workspace_id, checked, now)
    session.add(row)
    session.flush()  # rows that point to the product follow in the same transaction
    session.add_all([alias_row(row, "", term, now) for term in checked.aliases])
    parts.ledger.record(session, actor, Event("product.made", row.id, {"sku": row.sku}), now=now)
    return product_of_row(row)


def _checked(values: ProductValues) -> ProductValues:
    cells = {
        name: value for name in ("sku", *_VALUES) if isinstance(value := getattr(values, name), str) and value.strip()
    }
    checked, problems = product_rows.product_of({name: tidy(text) for name, text in cells.items()})
    if checked is None or problems:
        problem = problems[0]
        msg = f"{problem.column}: {problem.message}"
        raise BadInput(
            msg,
            hint="Correct the value and try again.",
            column=problem.column,
            code=problem.code,
            reason=f"cell-{problem.code}",
        )
    return replace(checked, pack_units=values.pack_units, aliases=values.aliases)


def remember_term(parts: Parts, actor: Actor, *, product_id: str, supplier_key: str, term: str) -> bool:
    """Remember what a supplier (or, with an empty key, the seller) calls the product; returns whether that was new.

    Raises:
        BadInput: the term holds no letter or digit.
    """
    with parts.database.writing(actor.workspace_id) as session:
        return add_term(
            parts, session, actor, product_id=product_id, supplier_key=supplier_key, term=term, now=parts.clock()
        )


def add_term(
    parts: Parts, session: Session, actor: Actor, *, product_id: str, supplier_key: str, term: str, now: datetime
) -> bool:
    """Remember a term within the caller's transaction; see `remember_term`."""
    product = session.exec(select(ProductRow).where(ProductRow.id == product_id)).one()
    row = alias_row(product, supplier_key, tidy(term), now)
    if not row.term_key:
        msg = f"got the term {term[:40]!r}, expected letters or digits"
        raise BadInput(msg, hint="Give the words as the supplier prints them.")
    same = select(AliasRow).where(
        AliasRow.supplier_key == supplier_key, AliasRow.term_key == row.term_key, AliasRow.product_id == product_id
    )
    if session.exec(same).first() is not None:
        return False
    session.add(row)
    body: dict[str, object] = {"supplier": supplier_key, "term": row.term}
    parts.ledger.record(session, actor, Event("product.term_remembered", product_id, {}, body), now=now)
    return True


def forget_term(
    parts: Parts, session: Session, actor: Actor, *, product_id: str, supplier_key: str, term: str, now: datetime
) -> bool:
    """Take a remembered term back within the caller's transaction: a person said it means something else."""
    rows = session.exec(
        select(AliasRow).where(
            AliasRow.supplier_key == supplier_key,
            col(AliasRow.term_key) == name_key(tidy(term))[:400],
            AliasRow.product_id == product_id,
        )
    ).all()
    for row in rows:
        session.delete(row)
        body: dict[str, object] = {"supplier": supplier_key, "term": row.term}
        parts.ledger.record(session, actor, Event("product.term_forgotten", product_id, {}, body), now=now)
    return bool(rows)
