"""`vault import PATH… --shipment REF`: hand in files and folders from this machine. Never moves, changes or deletes what it reads."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import click
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn

from vault.cli.opening import acting, open_vault
from vault.errors import CutOff
from vault.intake.outcome import Outcome
from vault.intake.service import receive
from vault.parts import Parts
from vault.values import Actor

_CHUNK: Final = 1024 * 1024
_SIGNS: Final = {"stored": "stored   ", "duplicate": "duplicate", "refused": "refused  ", "skipped": "skipped  "}


@click.command("import")
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--shipment", "shipment_ref", default=None, help="Reference of the shipment; opened where it is new.")
@click.option("--workspace", default=None, help="Identifier of the workspace; needed only where there are several.")
@click.option("--json", "as_json", is_flag=True, help="Answer for a program: one outcome a line.")
@click.pass_context
def import_command(
    ctx: click.Context, *, paths: tuple[Path, ...], shipment_ref: str | None, workspace: str | None, as_json: bool
) -> None:
    """Take files and folders in and say what became of each.

    Folders are read with all that is in them, in the order of the names; links to other places are not followed. Exits 1 when anything was
    refused; all else is taken in nevertheless.
    """
    refused = False
    files = list(files_below(paths))
    parts = open_vault()
    try:
        actor = acting(parts, workspace=workspace)
        for path, outcome in import_files(parts, actor, files, shipment_ref=shipment_ref, show=not as_json):
            refused = refused or outcome.anything_refused
            if as_json:
                click.echo(json.dumps({"path": str(path), **outcome.record()}, ensure_ascii=False))
            else:
                for line in lines_of(path, outcome):
                    click.echo(line)
    finally:
        parts.database.dispose()
    if not files:
        click.echo("vault: no files there", err=True)
    ctx.exit(1 if refused else 0)


def import_files(
    parts: Parts, actor: Actor, files: Sequence[Path], *, shipment_ref: str | None, show: bool = True
) -> Iterator[tuple[Path, Outcome]]:
    """Hand in the files one by one and give what became of each; shows progress on standard error where that is a terminal."""
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        console=Console(stderr=True),
        transient=True,
        disable=not show,
    )
    sizes = {path: _size(path) for path in files}
    with bar:
        task = bar.add_task("importing", total=sum(sizes.values()))
        for path in files:
            bar.update(task, description=path.name[:40])
            outcome = _import_file(parts, actor, path, shipment_ref)
            bar.advance(task, sizes[path])
            yield path, outcome


def files_below(paths: Sequence[Path]) -> Iterator[Path]:
    """Give the files named and all files in the folders named, sorted, each once; links inside folders are not followed."""
    given: set[Path] = set()
    for path in paths:
        for found in _walk(path) if path.is_dir() else [path]:
            if found not in given:
                given.add(found)
                yield found


def lines_of(path: Path, outcome: Outcome) -> Iterator[str]:
    """Give what a person reads about one file and what it held."""
    yield f"{_SIGNS[outcome.outcome]}  {path}: {outcome.message}"
    if outcome.hint:
        yield f"           {outcome.hint}"
    for member in outcome.members:
        yield from lines_of(path / member.name, member)


def _walk(folder: Path) -> Iterator[Path]:
    for root, folders, names in os.walk(folder, followlinks=False):
        folders.sort()
        for name in sorted(names):
            path = Path(root, name)
            if path.is_file() and not path.is_symlink():
                yield path


def _import_file(parts: Parts, actor: Actor, path: Path, shipment_ref: str | None) -> Outcome:
    """Hand in one file; one that cannot be read stops no other."""
    try:
        with path.open("rb") as stream:
            return receive(
                parts,
                actor,
                iter(lambda: stream.read(_CHUNK), b""),
                name=path.name,
                shipment_ref=shipment_ref,
                announced_bytes=os.fstat(stream.fileno()).st_size,
            )
    except CutOff as error:
        hint = "It was changed while it was read. Import it again when it is at rest."
        return Outcome("refused", path.name, error.message, hint=hint, reason_code=error.code)
    except OSError as error:
        hint = "Check the rights on the file, then import it again."
        return Outcome(
            "refused", path.name, f"it cannot be read: {error.strerror}", hint=hint, reason_code="cannot-read"
        )


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


commands: list[click.Command] = [import_command]
