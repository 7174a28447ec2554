"""`vault read-again` makes a stored file due once more; `vault read` takes the engine and the language."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.documents import papers
from vault.bootstrap import build
from vault.cli.reading import read_command
from vault.cli.rereading import read_again_command
from vault.documents import service
from vault.documents.rereading.queries import choice_of
from vault.documents.understand import UNDERSTANDING_VERSION
from vault.errors import BadInput
from vault.intake.service import receive
from vault.reading.reader import READER_VERSION
from vault.settings import Settings
from vault.values import Actor


def test_a_stored_file_is_read_again_by_the_engine_named(vault_folder: Path) -> None:
    parts = build(Settings(data=vault_folder))
    outcome = receive(parts, Actor("ws_main", "cli"), [papers.invoice()], name="a.pdf", shipment_ref=None)
    assert outcome.file_id is not None
    parts.database.dispose()
    words = [outcome.file_id, "--engine", "tesseract"]
    done = CliRunner(env={"VAULT_DATA": str(vault_folder)}).invoke(read_again_command, words)
    assert done.exit_code == 0, done.output
    parts = build(Settings(data=vault_folder))
    with parts.database.reading("ws_main") as session:
        assert choice_of(session, outcome.file_id).engine == "tesseract"
    parts.database.dispose()


def test_reading_takes_an_engine_and_a_language_and_refuses_unknown_ones(tmp_path: Path) -> None:
    paper = tmp_path / "invoice.pdf"
    paper.write_bytes(papers.invoice())
    done = CliRunner().invoke(read_command, [str(paper), "--engine", "rapid", "--language", "en"])
    assert json.loads(done.stdout.splitlines()[0])["kind"] == "commercial_invoice"
    refused = CliRunner().invoke(read_command, [str(paper), "--language", "tlh"])
    assert isinstance(refused.exception, BadInput)


def test_both_options_name_what_is_known() -> None:
    with pytest.raises(BadInput, match="rapid, tesseract"):
        CliRunner().invoke(read_command, ["x.pdf", "--engine", "oracle"], catch_exceptions=False)


def test_all_files_that_an_older_reader_or_understanding_read_are_read_again_at_once(
    vault_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = build(Settings(data=vault_folder))
    actor = Actor("ws_main", "cli")
    ids = []
    runs = (("0", UNDERSTANDING_VERSION), (READER_VERSION, 0), (READER_VERSION, UNDERSTANDING_VERSION))
    for number, (version, understanding) in enumerate(runs):
        monkeypatch.setattr(service, "READER_VERSION", version)
        monkeypatch.setattr(service, "UNDERSTANDING_VERSION", understanding)
        outcome = receive(parts, actor, [papers.invoice() + b"\n" * number], name="a.pdf", shipment_ref=None)
        service.read_file(parts, "ws_main", outcome.file_id or "", lambda done, of: None)
        ids.append(outcome.file_id)
    parts.database.dispose()
    done = CliRunner(env={"VAULT_DATA": str(vault_folder)}).invoke(read_again_command, ["--older"])
    assert done.exit_code == 0, done.output
    assert sorted(done.stdout.splitlines()) == sorted(f"{file_id} will be read again" for file_id in ids[:2])
