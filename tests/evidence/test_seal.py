"""The seal: made once, kept private, refused when it is not whole; and its signature accepted by openssl."""

from __future__ import annotations

import hashlib
import stat
import subprocess
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from vault.errors import StorageFault
from vault.evidence.seal import ensure_seal_key, load_seal
from vault.evidence.stranger import verify as stranger

NOW = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("keys")
    ensure_seal_key(folder, now=NOW)
    return folder


def test_openssl_accepts_the_signature_and_refuses_other_content(keys: Path, tmp_path: Path) -> None:
    seal = load_seal(keys)
    (tmp_path / "content").write_bytes(b"manifest")
    (tmp_path / "root.pem").write_text(stranger.pem_chain([seal.chain[1]]))
    (tmp_path / "x.p7s").write_bytes(seal.sign(hashlib.sha256(b"manifest").digest(), now=NOW))
    command = "openssl cms -verify -binary -inform DER -in x.p7s -content content -CAfile root.pem -purpose any -out /dev/null"
    run = {"shell": True, "cwd": tmp_path, "capture_output": True, "check": False}
    assert subprocess.run(command, **run).returncode == 0
    (tmp_path / "content").write_bytes(b"manifesT")
    assert subprocess.run(command, **run).returncode != 0


def test_the_certificate_is_accepted_as_a_strict_chain(keys: Path, tmp_path: Path) -> None:
    seal = load_seal(keys)
    for name, certificate in zip(("signer", "root"), seal.chain, strict=True):
        (tmp_path / f"{name}.pem").write_text(stranger.pem_chain([certificate]))
    command = ["openssl", "verify", "-x509_strict", "-CAfile", "root.pem", "signer.pem"]
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == 0


def test_the_same_content_and_time_give_the_same_signature(keys: Path) -> None:
    seal = load_seal(keys)
    assert seal.sign(bytes(32), now=NOW) == seal.sign(bytes(32), now=NOW)


def test_the_key_is_its_owners_alone_and_is_never_replaced(keys: Path) -> None:
    before = load_seal(keys).fingerprint
    ensure_seal_key(keys, now=NOW)
    assert load_seal(keys).fingerprint == before
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in keys.iterdir())


def test_makers_at_the_same_time_agree_on_one_key(tmp_path: Path) -> None:
    with ThreadPoolExecutor(3) as pool:
        for made in [pool.submit(ensure_seal_key, tmp_path, now=NOW) for _ in range(3)]:
            made.result()
    load_seal(tmp_path)
    assert len(list(tmp_path.iterdir())) == 1


def test_a_missing_or_damaged_seal_is_said_so(keys: Path, tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match="could not be read"):
        load_seal(tmp_path)
    whole = next(keys.iterdir()).read_text()
    (tmp_path / "seal-rsa3072.pem").write_text(whole[:1000])
    with pytest.raises(StorageFault):
        load_seal(tmp_path)


def test_certificates_name_nobody(keys: Path) -> None:
    for certificate in load_seal(keys).chain:
        assert b"Provenance Vault" in certificate.subject
