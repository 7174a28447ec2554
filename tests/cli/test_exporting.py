"""`vault export` and `vault verify` as a person types them."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.evidence.conftest import SKU, Stage
from vault.cli.exporting import export_command, verify_command
from vault.cli.opening import acting, open_vault
from vault.errors import BadInput, NotFound, NotVerified
from vault.evidence.case import NothingToExport


@pytest.fixture
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """A vault in the folder the environment names, with one invoice."""
    monkeypatch.setenv("VAULT_DATA", str(tmp_path / "vault"))
    parts = open_vault()
    stage = Stage(parts, acting(parts))
    stage.invoice(stage.product())
    parts.database.dispose()
    return stage


def run(command, *arguments: str):
    return CliRunner().invoke(command, list(arguments), catch_exceptions=False, standalone_mode=False)


def test_export_writes_bundle_and_files_to_hand_in_and_says_what_was_proved(vault, tmp_path: Path) -> None:
    out, submit = tmp_path / "x.zip", tmp_path / "submit"
    done = run(export_command, SKU, "--for", "platform:amazon", "-o", str(out), "--submit-dir", str(submit))
    assert "proved: internally consistent; own signature, local clock" in done.output
    assert zipfile.is_zipfile(out)
    assert sorted(path.name for path in submit.iterdir()) == [
        "00_text-to-paste.txt",
        "01_commercial-invoice_LUM-26-7731.pdf",
    ]
    assert run(verify_command, str(out)).output.count("NOT CHECKED") == 2


def test_export_answers_a_program(vault, tmp_path: Path) -> None:
    out = tmp_path / "x.zip"
    told = json.loads(run(export_command, SKU, "--for", "court", "-o", str(out), "--json").stdout)
    assert told["number"].endswith("-0001")
    assert [entry["kind"] for entry in told["exhibits"]] == ["commercial_invoice"]
    pins = ["--fingerprint", told["root_fingerprint"], "--key", told["log_key"]]
    verified = json.loads(run(verify_command, str(out), "--json", *pins).stdout)
    assert verified["passed"] is True
    assert verified["bundle_id"] == told["bundle_id"]
    assert [check["number"] for check in verified["checks"] if check["state"] == "not-checked"] == [10]


def test_verify_refuses_a_changed_bundle_and_names_the_file(vault, tmp_path: Path) -> None:
    out = tmp_path / "x.zip"
    run(export_command, SKU, "--for", "court", "-o", str(out))
    data = bytearray(out.read_bytes())
    data[data.index(b"%PDF", data.index(b"-0001/data/documents/E01")) + 3] ^= 1
    out.write_bytes(data)
    with pytest.raises(NotVerified, match=r"E01-commercial-invoice\.pdf") as refused:
        run(verify_command, str(out))
    assert refused.value.exit_code == 7


def test_errors_say_what_to_do(vault, tmp_path: Path) -> None:
    out = str(tmp_path / "x.zip")
    for error, arguments in (
        (BadInput, (SKU, "--for", "nobody", "-o", out)),
        (NotFound, ("NOPE", "--for", "court", "-o", out)),
        (NothingToExport, (SKU, "--for", "platform:coupang", "-o", out)),
    ):
        with pytest.raises(error) as refused:
            run(export_command, *arguments)
        assert refused.value.hint
    with pytest.raises(NotFound, match="cannot be opened"):
        run(verify_command, str(tmp_path / "nowhere.zip"))
