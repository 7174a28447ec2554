"""`vault read-again FILE_ID...`: have stored files read once more, by another engine, in a named language, or by a newer reader."""

from __future__ import annotations

import click

from vault.cli.opening import acting, open_vault
from vault.documents.rereading.service import read_again


@click.command("read-again")
@click.argument("file_ids", nargs=-1, required=True)
@click.option(
    "--engine", default=None, help="Name of the OCR engine for these files from now on; else the one that fits."
)
@click.option("--language", default=None, help="Code of the language of these files, such as ko; else it is found out.")
@click.option("--workspace", default=None, help="Identifier of the workspace; needed only where there are several.")
def read_again_command(
    file_ids: tuple[str, ...], engine: str | None, language: str | None, workspace: str | None
) -> None:
    """Have files of the vault read once more; a worker does it. What was read before stays in the history."""
    parts = open_vault()
    actor = acting(parts, workspace=workspace)
    for file_id in file_ids:
        read_again(parts, actor, file_id, engine=engine, language=language)
        click.echo(f"{file_id} will be read again")


commands = [read_again_command]
