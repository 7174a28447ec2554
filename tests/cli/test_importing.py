"""`vault import`: one outcome a file, nothing of the user's touched."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from vault.bootstrap import build
from vault.cli.importing import files_below, import_command
from vault.database.engine import EVERYWHERE
from vault.intake.queries import files
from vault.settings import Settings
from vault.shipments.queries import shipments


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    (folder / "sub").mkdir(parents=True)
    (folder / "b.pdf").write_bytes(b"%PDF-1.4 b")
    (folder / "a.pdf").write_bytes(b"%PDF-1.4 a")
    (folder / "sub" / "c.pdf").write_bytes(b"%PDF-1.4 a")
    return folder


def run(vault_folder: Path, *words: str) -> Result:
    return CliRunner(env={"VAULT_DATA": str(vault_folder)}).invoke(import_command, list(words))


def test_a_folder_is_taken_in_sorted_with_all_below_it(vault_folder: Path, papers: Path) -> None:
    before = {path: path.read_bytes() for path in papers.rglob("*.pdf")}
    done = run(vault_folder, str(papers), "--shipment", "S-9", "--json")
    assert done.exit_code == 0, done.output
    said = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(Path(one["path"]).name, one["outcome"]) for one in said] == [
        ("a.pdf", "stored"), ("b.pdf", "stored"), ("c.pdf", "duplicate"),
    ]  # fmt: skip
    assert {path: path.read_bytes() for path in papers.rglob("*.pdf")} == before
    parts = build(Settings(data=vault_folder))
    with parts.database.reading(EVERYWHERE) as session:
        assert len(files(session)) == 2
        assert [shipment.ref for shipment in shipments(session)] == ["S-9"]
    parts.database.dispose()


def test_anything_refused_ends_in_1_and_all_else_is_taken(vault_folder: Path, papers: Path) -> None:
    (papers / "aa.txt").write_text("no paper")
    done = run(vault_folder, str(papers), "--shipment", "S-9")
    assert done.exit_code == 1
    lines = done.stdout.splitlines()
    assert sum(line.startswith("stored") for line in lines) == 2
    assert any(line.startswith("refused") and "aa.txt" in line for line in lines)
    assert "PDF, PNG, JPEG" in done.stdout


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="the system has no links: NOT TESTED here")
def test_links_in_folders_are_not_followed(papers: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.pdf").write_bytes(b"%PDF-1.4 secret")
    (papers / "link.pdf").symlink_to(outside / "secret.pdf")
    (papers / "linked").symlink_to(outside)
    assert [path.name for path in files_below([papers])] == ["a.pdf", "b.pdf", "c.pdf"]


def test_a_file_named_twice_is_taken_once(papers: Path) -> None:
    assert [path.name for path in files_below([papers / "b.pdf", papers])] == ["b.pdf", "a.pdf", "c.pdf"]
