"""`vault layouts`: what was learned goes from one vault to another as data, and can be forgotten."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.documents import papers
from vault.bootstrap import build
from vault.cli.layouts import layouts_group
from vault.cli.opening import acting
from vault.cli.reading import read_command
from vault.documents.service import correct, read_file
from vault.intake.service import receive
from vault.settings import Settings


def run(vault_folder: Path, *words: str) -> Result:
    return CliRunner(env={"VAULT_DATA": str(vault_folder)}).invoke(layouts_group, list(words))


@pytest.fixture
def taught(vault_folder: Path) -> Path:
    """A vault in which one paper was corrected."""
    parts = build(Settings(data=vault_folder))
    actor = acting(parts, workspace=None)
    outcome = receive(parts, actor, [papers.invoice()], name="a.pdf", shipment_ref=None)
    (document_id,) = read_file(parts, actor.workspace_id, outcome.file_id, lambda done, of: None)
    correct(parts, actor, document_id, name="contract_no", value="KF-2604")
    parts.database.dispose()
    return vault_folder


def test_a_vault_that_learned_nothing_says_what_would_teach_it(vault_folder: Path) -> None:
    done = run(vault_folder, "list")
    assert (done.exit_code, done.stdout) == (0, "")
    assert "correct a value" in done.stderr


def test_a_layout_is_listed_exported_taken_in_and_forgotten(taught: Path, tmp_path: Path) -> None:
    listed = run(taught, "list").stdout
    assert "commercial_invoice" in listed
    assert "contract_no" in listed
    layout_id = listed.split()[0]
    exported = run(taught, "export").stdout
    assert [one["id"] for one in json.loads(exported)] == [layout_id]
    assert json.loads(run(taught, "export", layout_id).stdout) == json.loads(exported)
    kept = tmp_path / "layouts.json"
    kept.write_text(exported, encoding="utf-8")
    assert run(taught, "forget", layout_id).exit_code == 0
    assert run(taught, "list").stdout == ""
    (fresh,) = run(taught, "import", str(kept)).stdout.split()
    assert fresh in run(taught, "list").stdout


def test_exported_layouts_read_a_paper_without_any_vault(taught: Path, tmp_path: Path) -> None:
    kept, paper = tmp_path / "layouts.json", tmp_path / "next.pdf"
    kept.write_text(run(taught, "export").stdout, encoding="utf-8")
    paper.write_bytes(papers.invoice("KF-2777"))
    plain = CliRunner().invoke(read_command, [str(paper)])
    learned = CliRunner().invoke(read_command, [str(paper), "--layouts", str(kept)])
    assert "contract_no" not in json.loads(plain.stdout)["fields"]
    assert json.loads(learned.stdout)["fields"]["contract_no"]["value"] == "KF-2777"
