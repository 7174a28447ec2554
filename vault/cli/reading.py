"""`vault read FILE...`: what the papers say, one JSON answer a line. Needs no database and no server, and keeps nothing."""

from __future__ import annotations

import hashlib
import json
import sys
import tempfile
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import click

from vault.documents.answer import Json, answers, failure
from vault.documents.learned.layout import LearnedLayout, layouts_in
from vault.documents.understand import understand
from vault.errors import Unreadable, VaultError
from vault.intake.mail_members import members_of_mail, open_mail
from vault.intake.ole import open_ole
from vault.intake.sniff import CONTAINERS, HEAD_BYTES, TAIL_BYTES, ZIP, is_ole, is_zip, sniff
from vault.intake.unpack import Budget, Member, members_of, open_zip, refuse_if_too_deep
from vault.reading.how import check_asked
from vault.reading.reader import Limits, read_bytes
from vault.settings import Settings


class InternalError(VaultError):
    """The program itself failed on this file."""

    code = "internal-error"

    def __init__(self, shown: str, error: Exception) -> None:
        super().__init__(
            f"{shown} was not read: the program failed ({type(error).__name__}: {error})",
            hint="The file may be sound. Report this with the version of the program.",
        )


@dataclass(frozen=True, slots=True)
class Asked:
    """How the files are to be read."""

    limits: Limits
    layouts: tuple[LearnedLayout, ...] = ()


@click.command("read")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--engine", default=None, help="Name of the OCR engine that reads scans; else the one that fits.")
@click.option("--language", default=None, help="Code of the language of the papers, such as ko; else it is found out.")
@click.option(
    "--layouts",
    "layouts_file",
    default=None,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Learned layouts to read by, as `vault layouts export` wrote them.",
)
def read_command(files: tuple[Path, ...], engine: str | None, language: str | None, layouts_file: Path | None) -> None:
    """Read papers and print what they say as JSON, one line a document.

    Exits 0 when every file was read, 1 when any was not; the answer then carries the error.
    """
    check_asked(engine, language)
    settings = Settings.from_environment()
    asked = Asked(
        replace(Limits.of(settings), engine=engine, language=language),
        tuple(layouts_in(layouts_file.read_bytes())) if layouts_file else (),
    )
    failed = False
    for path in files:
        for said in _read(path, str(path), asked, Budget.of_upload(settings.max_file_mb * 1024 * 1024)):
            failed = failed or said["error"] is not None
            click.echo(json.dumps(said, ensure_ascii=False))
            _warn(said)
    sys.exit(1 if failed else 0)


def _read(path: Path, shown: str, asked: Asked, budget: Budget, depth: int = 0) -> Iterator[Json]:
    """Give the answers about a file; about each member where it is a ZIP, about a mail and what is attached to it."""
    try:
        container = _container_type(path)
        if container == ZIP:
            yield from _read_members(path, shown, asked, budget, depth + 1)
            return
        reading = read_bytes(path, limits=asked.limits)
        yield from answers(shown, reading, understand(reading, asked.layouts))
        if container is not None:
            yield from _read_attachments(path, container, shown, asked, budget, depth + 1)
    except OSError as error:
        yield _failure(
            path,
            shown,
            Unreadable(f"{shown} cannot be opened: {error.strerror}", hint="Check the path and its rights."),
        )
    except VaultError as error:
        yield _failure(path, shown, error)
    except Exception as error:  # noqa: BLE001 - a fault of ours on one paper must not keep the others from being answered; it is told
        yield _failure(path, shown, InternalError(shown, error))


def _container_type(path: Path) -> str | None:
    """Return the media type of a ZIP of papers or a mail; a workbook is a ZIP as well, but one paper."""
    with path.open("rb") as stream:
        head = stream.read(HEAD_BYTES)
        names: Collection[str] = ()
        if is_zip(head):
            with open_zip(stream) as opened:
                names = opened.namelist()
        elif is_ole(head):
            stream.seek(0)
            with open_ole(stream) as ole:
                names = ole.names
        stream.seek(max(0, path.stat().st_size - TAIL_BYTES))
        found = sniff(head, stream.read(TAIL_BYTES), names).media_type
        return found if found in CONTAINERS else None


def _read_members(path: Path, shown: str, asked: Asked, budget: Budget, depth: int) -> Iterator[Json]:
    refuse_if_too_deep(depth)
    with path.open("rb") as stream, open_zip(stream) as opened:
        yield from _read_each(members_of(opened, budget), shown, asked, budget, depth)


def _read_attachments(
    path: Path, media_type: str, shown: str, asked: Asked, budget: Budget, depth: int
) -> Iterator[Json]:
    refuse_if_too_deep(depth)
    with path.open("rb") as stream:
        mail = open_mail(stream, media_type)
    yield from _read_each(members_of_mail(mail, budget), shown, asked, budget, depth)


def _read_each(members: Iterable[Member], shown: str, asked: Asked, budget: Budget, depth: int) -> Iterator[Json]:
    with tempfile.TemporaryDirectory() as folder:
        for number, member in enumerate(members):
            if member.skip_code:
                continue
            name = f"{shown}#{member.path}"
            copy = Path(folder) / f"member-{number}"
            try:
                with copy.open("wb") as out:
                    out.writelines(member.chunks(budget))
            except VaultError as error:
                yield _failure(copy, name, error)
                continue
            yield from _read(copy, name, asked, budget, depth)
            copy.unlink()


def _failure(path: Path, shown: str, error: VaultError) -> Json:
    try:
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        digest = None
    return failure(shown, sha256=digest, media_type=None, code=error.code, message=error.message, hint=error.hint)


def _warn(said: Json) -> None:
    """Tell a person at the terminal what the answer warns of."""
    warnings = said["warnings"]
    if isinstance(warnings, list):
        for warning in warnings:
            click.echo(f"{said['file']}: {warning['message']}", err=True)
    if isinstance(said["error"], dict):
        click.echo(f"{said['file']}: {said['error']['message']}. {said['error']['hint']}".rstrip(), err=True)


commands = [read_command]
