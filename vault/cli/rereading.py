"""`vault read-again FILE_ID...`: have stored files read once more, by another engine, in a named language, or by a newer reader."""

from __future__ import annotations

import click

from vault.cli.opening import acting, open_vault
from vault.documents.rereading.queries import choice_of, files_read_by_others
from vault.documents.rereading.service import read_again
from vault.documents.understand import UNDERSTANDING_VERSION
from vault.errors import BadInput
from vault.reading.reader import READER_VERSION


@click.command("read-again")
@click.argument("file_ids", nargs=-1)
@click.option(
    "--older", is_flag=True, help="Take every file that another version of the reader or of the understanding has read."
)
@click.option(
    "--engine", default=None, help="Name of the OCR engine for these files from now on; else the one that fits."
)
@click.option("--language", default=None, help="Code of the language of these files, such as ko; else it is found out.")
@click.option("--workspace", default=None, help="Identifier of the workspace; needed only where there are several.")
def read_again_command(
    file_ids: tuple[str, ...], *, older: bool, engine: str | None, language: str | None, workspace: str | None
) -> None:
    """Have files of the vault read once more; a worker does it. What was read before stays in the history."""
    parts = open_vault()
    actor = acting(parts, workspace=workspace)
    if not file_ids and not older:
        msg = "got no file, expected identifiers of files, or --older"
        raise BadInput(msg)
    for file_id in file_ids:
        read_again(parts, actor, file_id, engine=engine, language=language)
        click.echo(f"{file_id} will be read again")
    if not older:
        return
    with parts.database.reading(actor.workspace_id) as session:
        older_files = files_read_by_others(session, READER_VERSION, UNDERSTANDING_VERSION)
        choices = {found: choice_of(session, found) for found in older_files}
    for file_id, choice in choices.items():
        if file_id not in file_ids:  # what a person chose for a file stays, unless the command names something else
            read_again(parts, actor, file_id, engine=engine or choice.engine, language=language or choice.language)
            click.echo(f"{file_id} will be read again")


commands = [read_again_command]
