"""`vault layouts list | export | import | forget`: the layouts people taught by correcting papers, as data."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import click

from vault.cli.opening import acting, open_vault
from vault.documents.learned.layout import layout_to_json
from vault.documents.learned.queries import layout_view, layout_views
from vault.documents.learned.service import forget, take_in

_WORKSPACE: Final = click.option(
    "--workspace", default=None, help="Identifier of the workspace; needed only where there are several."
)


@click.group("layouts")
def layouts_group() -> None:
    """What corrections taught about the layouts of papers."""


@layouts_group.command("list")
@_WORKSPACE
def list_layouts(workspace: str | None) -> None:
    """Name every learned layout, its kind, how many papers taught it, and the fields it knows."""
    parts = open_vault()
    with parts.database.reading(acting(parts, workspace=workspace).workspace_id) as session:
        found = layout_views(session)
    for view in found:
        fields = ", ".join((*view.fields, *(f"line {name}" for name in view.columns))) or "-"
        click.echo(
            f"{view.layout.id}  {view.layout.kind}  papers {view.layout.samples}  “{view.layout.title}”  {fields}"
        )
    if not found:
        click.echo("Nothing was learned yet: correct a value on a paper in the web app.", err=True)


@layouts_group.command("export")
@click.argument("layout_ids", nargs=-1)
@_WORKSPACE
def export_layouts(layout_ids: tuple[str, ...], workspace: str | None) -> None:
    """Write the layouts (all, where none is named) as JSON to standard output. They hold no value of any paper."""
    parts = open_vault()
    with parts.database.reading(acting(parts, workspace=workspace).workspace_id) as session:
        found = [layout_view(session, one) for one in layout_ids] if layout_ids else layout_views(session)
    click.echo(json.dumps([layout_to_json(view.layout) for view in found], ensure_ascii=False, indent=1))


@layouts_group.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@_WORKSPACE
def import_layouts(file: Path, workspace: str | None) -> None:
    """Take in layouts that were exported, from this vault or another."""
    parts = open_vault()
    taken = take_in(parts, acting(parts, workspace=workspace), file.read_bytes())
    for layout_id in taken:
        click.echo(layout_id)


@layouts_group.command("forget")
@click.argument("layout_id")
@_WORKSPACE
def forget_layout(layout_id: str, workspace: str | None) -> None:
    """Forget a layout. What was read and corrected stays."""
    parts = open_vault()
    forget(parts, acting(parts, workspace=workspace), layout_id)
    click.echo(f"forgotten: {layout_id}")


commands = [layouts_group]
