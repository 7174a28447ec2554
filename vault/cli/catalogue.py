"""`vault catalogue import`, `vault orders import`, `vault company set`, `vault inspect`: what we sell, who we are, and what is missing."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Final

import click

from vault.catalogue.company import company_of
from vault.catalogue.queries import company, products
from vault.catalogue.report import ImportReport, RowReport
from vault.catalogue.service import import_orders, import_products, save_company
from vault.cli.opening import acting, open_vault
from vault.errors import BadInput, NotFound
from vault.inspection.balance import Balance
from vault.inspection.missing import MissingReport, PaperState
from vault.inspection.queries import SkuReport, balance_of_sku, missing_of_shipment, missing_of_sku
from vault.linking.service import relink_open
from vault.parts import Parts
from vault.shipments.modes import MODES
from vault.shipments.queries import shipment_by_ref, shipments
from vault.values import Actor

_MOST_SHOWN: Final = 20
"""Rows told one by one; the rest is counted (`--json` tells all)."""
_WORKSPACE: Final = click.option(
    "--workspace", default=None, help="Identifier of the workspace; needed only where there are several."
)
_JSON: Final = click.option("--json", "as_json", is_flag=True, help="Answer for a program.")
_FILE: Final = click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))


@contextmanager
def _at_work(workspace: str | None) -> Iterator[tuple[Parts, Actor]]:
    parts = open_vault()
    try:
        yield parts, acting(parts, workspace=workspace)
    finally:
        parts.database.dispose()


@click.group("catalogue")
def catalogue_group() -> None:
    """What we sell."""


@catalogue_group.command("import")
@_FILE
@_WORKSPACE
@_JSON
@click.pass_context
def import_catalogue(ctx: click.Context, *, file: Path, workspace: str | None, as_json: bool) -> None:
    """Add and change products by SKU from a CSV file, then ask again about the lines that found no product.

    Columns: sku, gtin, name_zh, name_en, brand, model, spec, unit, pack_units (carton=24; box=6), aliases (one | another), or their
    usual names in English and Chinese. An empty cell leaves what is known, a lone - takes it away. Exits 1 when a row was refused.
    """
    with _at_work(workspace) as (parts, actor):
        with file.open("rb") as stream:
            report = import_products(parts, actor, stream)
        relinked = relink_open(parts, actor.workspace_id)
    _tell_import(report, as_json=as_json, what="products", more={"relinked_documents": relinked})
    if relinked and not as_json:
        click.echo(f"asked again about the open lines of {len(relinked)} documents")
    ctx.exit(1 if report.refused else 0)


@click.group("orders")
def orders_group() -> None:
    """What was sold."""


@orders_group.command("import")
@_FILE
@_WORKSPACE
@_JSON
@click.pass_context
def import_orders_command(ctx: click.Context, *, file: Path, workspace: str | None, as_json: bool) -> None:
    """Take in sold quantities from a CSV file: order, shop, sku, quantity, date (YYYY-MM-DD).

    Rows of one order, shop and SKU are added up; the same file again changes nothing. Exits 1 when a row was refused.
    """
    with _at_work(workspace) as (parts, actor), file.open("rb") as stream:
        report = import_orders(parts, actor, stream)
    _tell_import(report, as_json=as_json, what="order lines", more={})
    ctx.exit(1 if report.refused else 0)


def _tell_import(report: ImportReport, *, as_json: bool, what: str, more: dict[str, object]) -> None:
    if as_json:
        told = {**_plain(report), "counts": report.counts, **more}
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    counts = ", ".join(f"{count} {name}" for name, count in report.counts.items())
    click.echo(f"{len(report.rows)} {what}: {counts} (read as {report.encoding})")
    if report.ignored_columns:
        click.echo(f"columns not used: {', '.join(report.ignored_columns)}")
    for title, rows in (("refused", report.refused), ("look at", report.warned)):
        for row in rows[:_MOST_SHOWN]:
            click.echo(f"  {title} row {row.row} {row.key}: {_problems(row)}")
        if len(rows) > _MOST_SHOWN:
            click.echo(f"  … and {len(rows) - _MOST_SHOWN} more; --json tells all")


def _problems(row: RowReport) -> str:
    return "; ".join(f"{one.column}: {one.message}" if one.column else one.message for one in row.problems)


@click.group("company")
def company_group() -> None:
    """Who we are."""


@company_group.command("set")
@click.argument("file", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--name-zh", help="Legal name in Chinese.")
@click.option("--name-en", help="Legal name in English.")
@click.option("--uscc", help="Unified social credit code.")
@click.option("--tax-number", help="EIN, EORI or VAT number where there is no unified social credit code.")
@click.option("--address", help="Address as on the licence.")
@click.option("--trade-mode", "trade_modes", multiple=True, help=f"One of {', '.join(mode.code for mode in MODES)}.")
@_WORKSPACE
@_JSON
def set_company(
    file: Path | None, *, workspace: str | None, as_json: bool, **said: str | tuple[str, ...] | None
) -> None:
    """Say who we are, from a JSON file, from options, or both; options win over the file, what neither names stays.

    The file holds name_zh, name_en, uscc, tax_number, address, trade_modes and shops (platform, name, account_name).
    """
    values = _json_of(file) if file else {}
    values |= {name: value for name, value in said.items() if value}
    if not values:
        msg = "got nothing to say about the company"
        raise BadInput(msg, hint="Name a JSON file, or give options such as --name-en.")
    with _at_work(workspace) as (parts, actor):
        with parts.database.reading(actor.workspace_id) as session:
            known = dataclasses.asdict(company(session))
        form = company_of({**known, **values}, known_trade_modes=[mode.code for mode in MODES])
        save_company(parts, actor, form)
    if as_json:
        click.echo(json.dumps(_plain(form), ensure_ascii=False))
        return
    click.echo(f"company: {form.company.name_en or form.company.name_zh}; {len(form.shops)} shops")
    for warning in form.warnings:
        click.echo(f"  look at {warning.column}: {warning.message}")


def _json_of(file: Path) -> dict[str, object]:
    try:
        values = json.loads(file.read_text(encoding="utf-8-sig"))
    except ValueError as error:
        msg = f"got {file.name}, which is no JSON text: {error}"
        raise BadInput(msg, hint='Write it as {"name_zh": "…", "name_en": "…"}.') from error
    if not isinstance(values, dict):
        msg = f"got a JSON {type(values).__name__}, expected an object"
        raise BadInput(msg, hint='Write it as {"name_zh": "…", "name_en": "…"}.')
    return values


@click.command("inspect")
@click.option("--sku", default=None, help="One product: its shipments, its brand papers, documented beside sold.")
@click.option("--shipment", "shipment_ref", default=None, help="One shipment: which required papers are there.")
@_WORKSPACE
@_JSON
def inspect_command(*, sku: str | None, shipment_ref: str | None, workspace: str | None, as_json: bool) -> None:
    """Say what is missing, and from whom to get it; without options, for every shipment."""
    if sku is not None and shipment_ref is not None:
        msg = "got both --sku and --shipment, expected one of them"
        raise BadInput(msg, hint="Ask once for each.")
    with _at_work(workspace) as (parts, actor), parts.database.reading(actor.workspace_id) as session:
        today = parts.clock().date()
        if sku is not None:
            report, balance = missing_of_sku(session, sku, today=today), balance_of_sku(session, sku, today=today)
            _tell(_sku_lines(report, balance), {"missing": report, "balance": balance}, as_json=as_json)
            return
        if shipment_ref is not None:
            shipment = shipment_by_ref(session, shipment_ref)
            if shipment is None:
                msg = f"got the shipment {shipment_ref[:80]!r}, which is not in this workspace"
                raise NotFound(msg, hint="Import its papers with --shipment first.")
            wanted = [shipment]
        else:
            wanted = shipments(session)
            if not wanted and not products(session).total:
                click.echo("vault: nothing to inspect yet: no shipment and no product", err=True)
        reports = [missing_of_shipment(session, one.id) for one in wanted]
    for one in reports:
        _tell(_shipment_lines(one), one, as_json=as_json)


def _tell(lines: Iterator[str], value: object, *, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(_plain(value), ensure_ascii=False))
    else:
        for line in lines:
            click.echo(line)


def _shipment_lines(report: MissingReport) -> Iterator[str]:
    yield f"{report.ref} ({report.trade_mode or 'trade mode not said'}): papers {report.result}"
    if not report.trade_mode:
        hint = f"; the papers suggest {report.suggested_trade_mode}" if report.suggested_trade_mode else ""
        yield f"  say under which trade mode it came in{hint}"
    for item in report.items:
        yield f"  {item.state:<9} {item.name('en')}: {item.reason('en')}{_ask(item)}"


def _ask(item: PaperState) -> str:
    return f"; ask {item.whom('en')}" if item.state == "missing" else ""


def _sku_lines(report: SkuReport, balance: Balance) -> Iterator[str]:
    yield f"{report.sku}: papers {report.result}; {len(report.documents)} documents, {report.lines_in_review} lines wait for a person"
    for shipment in report.shipments:
        yield from _shipment_lines(shipment)
    brand = report.authorisation
    yield f"brand papers for {brand.brand or 'a brand the catalogue does not name'}: {brand.result}"
    for answer in brand.days:
        yield f"  {answer.of.day} ({answer.of.what}): {answer.state}"
    unit = balance.unit or "units"
    yield f"documented {balance.documented} {unit}, sold {balance.sold}: {balance.result}"
    yield (
        f"since {balance.window_from}: documented {balance.documented_in_window}, sold {balance.sold_in_window}: "
        f"{balance.result_in_window}{' (tight)' if balance.is_tight else ''}"
    )
    for one in balance.unknown:
        yield f"  not counted: {one.of.quantity or '?'} {one.of.unit} on {one.of.kind} {one.of.document_no}: {one.why}"


def _plain(value: object) -> dict[str, object]:
    """Return a dataclass, or a mapping of them, as JSON values; results that are worked out are named beside the stored ones."""
    plain = _json_value(value)
    assert isinstance(plain, dict)  # noqa: S101 - narrows for the type checker: only dataclasses and mappings come here
    return plain


_WORKED_OUT: Final = ("result", "result_in_window", "ratio_in_window", "is_tight")


def _json_value(value: object) -> object:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        told = {field.name: _json_value(getattr(value, field.name)) for field in dataclasses.fields(value)}
        told |= {name: _json_value(getattr(value, name)) for name in _WORKED_OUT if hasattr(value, name)}
        if isinstance(value, PaperState):
            told |= {
                "name": value.name("en"),
                "name_zh": value.name("zh"),
                "request": value.request("en"),
                "request_zh": value.request("zh"),
            }
        return told
    if isinstance(value, dict):
        return {str(key): _json_value(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_json_value(one) for one in value]
    if isinstance(value, Decimal):
        return format(value, "f")
    return value.isoformat() if isinstance(value, date) else value


commands: list[click.Command] = [catalogue_group, orders_group, company_group, inspect_command]
