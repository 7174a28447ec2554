"""The stranger's verifier: refuses every change, names the file, and raises no false alarm."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import zipfile
from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from vault.evidence.archive import BagFile, write_archive
from vault.evidence.bag import manifest_text
from vault.evidence.seal import ensure_seal_key, load_seal
from vault.evidence.stranger import verify as stranger
from vault.ledger.note import Checkpoint, LogSigner
from vault.ledger.proof import InclusionReceipt
from vault.ledger.tree import leaf_hash

NOW = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)


def failing(path: Path, **pins: str) -> set[str]:
    """Return the files the verifier names; it must refuse."""
    report = stranger.verify(path, **pins)
    assert not report.passed
    return {problem.file for problem in report.problems}


def repack(bag: Path, target: Path) -> Path:
    """Return the folder as an archive in the vault's own form."""
    files = {path.relative_to(bag).as_posix(): BagFile.of(path) for path in bag.rglob("*") if path.is_file()}
    with target.open("wb") as stream:
        write_archive(bag.name, files, stream.write)
    return target


def reseal_manifests(bag: Path, *, seal: Path | None = None) -> None:
    """Recompute both manifests and the byte count as an attacker would; sign anew where a key is given."""

    def digests(paths: list[Path]) -> dict[str, BagFile]:
        return {path.relative_to(bag).as_posix(): BagFile.of(path) for path in paths}

    payload = digests([path for path in (bag / "data").rglob("*") if path.is_file()])
    (bag / "manifest-sha256.txt").write_text(manifest_text(payload))
    info = (bag / "bag-info.txt").read_text().split("\n")
    oxum = f"Payload-Oxum: {sum(file.size_bytes for file in payload.values())}.{len(payload)}"
    (bag / "bag-info.txt").write_text("\n".join(oxum if line.startswith("Payload-Oxum") else line for line in info))
    outside = {"tagmanifest-sha256.txt"}
    tags = [
        path
        for path in bag.rglob("*")
        if path.is_file() and path.relative_to(bag).parts[0] not in {"data", "signatures"} and path.name not in outside
    ]
    (bag / "tagmanifest-sha256.txt").write_text(manifest_text(digests(tags)))
    if seal is not None:
        signer = load_seal(seal)
        digest = hashlib.sha256((bag / "tagmanifest-sha256.txt").read_bytes()).digest()
        (bag / "signatures/tagmanifest-sha256.txt.p7s").write_bytes(signer.sign(digest, now=NOW))
        (bag / "signatures/signer-chain.pem").write_text(signer.chain_pem)


def test_the_bundle_as_made_passes_as_archive_and_as_folder(sealed, bag: Path) -> None:
    for path in (sealed.path, bag):
        report = stranger.verify(path, fingerprint=sealed.fingerprint, key=sealed.key)
        assert report.passed, stranger.show(report)
        assert [check.number for check in report.checks if check.state == "not-checked"] == (
            [10] if path == sealed.path else [1, 10]
        )


def test_without_pinned_keys_their_owner_is_named_as_not_checked(sealed) -> None:
    report = stranger.verify(sealed.path)
    assert report.passed
    assert report.checks[8].state == "not-checked"
    assert "NOT CHECKED" in stranger.show(report)


def test_an_archive_made_again_from_the_folder_is_the_same_archive(sealed, bag: Path, tmp_path: Path) -> None:
    assert repack(bag, tmp_path / "again.zip").read_bytes() == sealed.path.read_bytes()


def test_one_flipped_byte_in_any_file_is_refused_and_the_file_named(bag: Path) -> None:
    dice = random.Random(7)
    for path in sorted(path for path in bag.rglob("*") if path.is_file()):
        whole = path.read_bytes()
        name = path.relative_to(bag).as_posix()
        for place in {0, len(whole) - 1, dice.randrange(len(whole)), dice.randrange(len(whole))}:
            path.write_bytes(whole[:place] + bytes([whole[place] ^ 1 << dice.randrange(8)]) + whole[place + 1 :])
            named = failing(bag)
            assert name in named, (name, place, named)
        path.write_bytes(whole)
    assert stranger.verify(bag).passed


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    """The smallest bag that passes, as an archive: one document of a few bytes."""
    folder = tmp_path_factory.mktemp("small")
    ensure_seal_key(folder / "keys", now=NOW)
    document = b"%PDF-1.4 small"
    digest = hashlib.sha256(document).hexdigest()
    header = json.dumps(
        {"body_sha256": hashlib.sha256(b"salt" + b"{}").hexdigest(), "facts": {"sha256": digest}, "index": 0}
        | {"type": "intake.stored", "at": "2026-11-02T09:00:00Z"}
    )
    signer = LogSigner("small.local/log", Ed25519PrivateKey.generate())
    root = leaf_hash(header.encode())
    note = signer.sign(Checkpoint(signer.name, 1, root))
    index = {
        "schema": stranger.SCHEMA,
        "version": 1,
        "bundle": {"number": "EB-2026-0001", "recipient": "court"},
        "product": {"sku": "S"},
        "submit": [],
        "log": {"size": 1, "root": base64.b64encode(root).decode(), "key": signer.verifier.text()},
        "exhibits": [
            {
                "exhibit": "E01",
                "file": "data/documents/E01-x.pdf",
                "sha256": digest,
                "size_bytes": len(document),
                "intake_event": 0,
                "received_at": "2026-11-02T09:00:00Z",
            }
        ],
    }
    bag = folder / "EB-2026-0001"
    contents = {name: b"x" for name in stranger.REQUIRED if name.startswith("data/")} | {
        "data/documents/E01-x.pdf": document,
        "data/custody.jsonl": json.dumps({"header": header, "body": "{}", "salt": b"salt".hex()}).encode() + b"\n",
        "data/evidence.json": json.dumps(index).encode(),
        "VERIFY.txt": b"x",
        "verify.py": b"x",
        "bagit.txt": stranger.BAGIT_TXT,
        "bag-info.txt": b"External-Identifier: EB-2026-0001\nVault-Audience: court\nPayload-Oxum: 0\n",
        "proofs/log/checkpoint": note.encode(),
        "proofs/log/vkey.txt": f"{signer.verifier.text()}\n".encode(),
        "proofs/log/E01.tlog-proof": InclusionReceipt(0, (), note).text().encode(),
        "signatures/x": b"",
    }
    for name, data in contents.items():
        (bag / name).parent.mkdir(parents=True, exist_ok=True)
        (bag / name).write_bytes(data)
    (bag / "signatures/x").unlink()
    reseal_manifests(bag, seal=folder / "keys")
    target = repack(bag, folder / "small.zip")
    assert stranger.verify(target).passed
    return target, target.stat().st_size


def _flip_and_check(small: Path, target: Path, places: range) -> None:
    whole = bytearray(small.read_bytes())
    for place in places:
        whole[place] ^= 1 << place % 8
        target.write_bytes(whole)
        report = stranger.verify(target)
        assert not report.passed, f"byte {place} flipped unseen"
        assert place >= len(whole) - 22 or any(problem.file for problem in report.problems), place
        whole[place] ^= 1 << place % 8


def test_a_flipped_byte_anywhere_in_the_archive_is_refused(small: tuple[Path, int], tmp_path: Path) -> None:
    """Headers and list of the archive included; only its last record, 22 bytes, belongs to no file that could be named."""
    path, size = small
    _flip_and_check(path, tmp_path / "flipped.zip", range(0, size, 23))
    _flip_and_check(path, tmp_path / "flipped.zip", range(size - 60, size))


@pytest.mark.full
def test_every_single_byte_of_a_small_bundle_counts(small: tuple[Path, int], tmp_path: Path) -> None:
    path, size = small
    _flip_and_check(path, tmp_path / "flipped.zip", range(size))


# --- the bag ---------------------------------------------------------------------------------------------------------------


def test_a_removed_document_is_named(bag: Path) -> None:
    (bag / "data/documents/E03-commercial-invoice.pdf").unlink()
    assert "data/documents/E03-commercial-invoice.pdf" in failing(bag)


def test_a_renamed_document_is_named_with_its_new_name(bag: Path) -> None:
    (bag / "data/documents/E03-commercial-invoice.pdf").rename(bag / "data/documents/E03-other.pdf")
    renamed = [problem for problem in stranger.verify(bag).problems if problem.code == "renamed"]
    assert [problem.file for problem in renamed] == ["data/documents/E03-commercial-invoice.pdf"]
    assert "E03-other.pdf" in renamed[0].en


@pytest.mark.parametrize(
    "name", ["data/extra.pdf", "extra.txt", "signatures/extra.p7s", "proofs/log/extra", "data/documents/E09-x.pdf"]
)
def test_an_added_file_is_named_wherever_it_stands(bag: Path, name: str) -> None:
    (bag / name).write_bytes(b"added")
    assert name in failing(bag)


def test_two_swapped_documents_are_both_named(bag: Path) -> None:
    one, other = (
        bag / "data/documents/E01-cn-customs-declaration.pdf",
        bag / "data/documents/E03-commercial-invoice.pdf",
    )
    first, second = one.read_bytes(), other.read_bytes()
    one.write_bytes(second)
    other.write_bytes(first)
    assert {f"data/documents/{path.name}" for path in (one, other)} <= failing(bag)


def test_a_document_swapped_with_all_manifests_recomputed_is_named_by_index_and_seal(bag: Path) -> None:
    document = bag / "data/documents/E03-commercial-invoice.pdf"
    document.write_bytes(b"%PDF-1.4 another invoice")
    reseal_manifests(bag)
    named = failing(bag)
    assert {"data/documents/E03-commercial-invoice.pdf", "tagmanifest-sha256.txt"} <= named


def test_a_document_swapped_in_index_and_manifests_is_named_by_the_log(bag: Path, sealed) -> None:
    """Even with the vault's own seal key, a document that never came in cannot take another's place in the log."""
    data = b"%PDF-1.4 another invoice"
    (bag / "data/documents/E03-commercial-invoice.pdf").write_bytes(data)
    index = json.loads((bag / "data/evidence.json").read_text())
    index["exhibits"][2]["sha256"], index["exhibits"][2]["size_bytes"] = hashlib.sha256(data).hexdigest(), len(data)
    (bag / "data/evidence.json").write_text(json.dumps(index))
    reseal_manifests(bag, seal=sealed.keys)
    assert failing(bag) == {"data/documents/E03-commercial-invoice.pdf"}


def test_a_custody_event_rewritten_with_manifests_and_seal_is_named_by_its_receipt(bag: Path, sealed) -> None:
    path = bag / "data/custody.jsonl"
    path.write_text(path.read_text().replace("2026-11-02T09:30:00Z", "2026-01-02T09:30:00Z", 1))
    reseal_manifests(bag, seal=sealed.keys)
    assert failing(bag) == {"proofs/log/E03.tlog-proof", "data/evidence.json"}


def test_a_custody_text_exchanged_under_its_commitment_is_refused(bag: Path, sealed) -> None:
    path = bag / "data/custody.jsonl"
    path.write_text(path.read_text().replace("INV 7731", "INV 7732"))
    reseal_manifests(bag, seal=sealed.keys)
    assert failing(bag) == {"data/custody.jsonl"}


def test_the_receipt_of_another_document_is_refused(bag: Path, sealed) -> None:
    shutil.copyfile(bag / "proofs/log/E01.tlog-proof", bag / "proofs/log/E03.tlog-proof")
    reseal_manifests(bag, seal=sealed.keys)
    assert {"proofs/log/E03.tlog-proof", "data/custody.jsonl"} == failing(bag)


def test_a_missing_receipt_is_refused(bag: Path, sealed) -> None:
    (bag / "proofs/log/event-000003.tlog-proof").unlink()
    reseal_manifests(bag, seal=sealed.keys)
    assert failing(bag) == {"data/custody.jsonl"}


def test_a_checkpoint_of_another_log_is_refused(bag: Path, sealed) -> None:
    signer = LogSigner("another.local/log", Ed25519PrivateKey.generate())
    (bag / "proofs/log/checkpoint").write_text(signer.sign(Checkpoint(signer.name, 12, bytes(32))))
    reseal_manifests(bag, seal=sealed.keys)
    assert "proofs/log/checkpoint" in failing(bag)


def test_a_checkpoint_and_key_of_another_log_do_not_fit_the_receipts(bag: Path, sealed) -> None:
    signer = LogSigner("another.local/log", Ed25519PrivateKey.generate())
    (bag / "proofs/log/checkpoint").write_text(signer.sign(Checkpoint(signer.name, 12, bytes(32))))
    (bag / "proofs/log/vkey.txt").write_text(f"{signer.verifier.text()}\n")
    reseal_manifests(bag, seal=sealed.keys)
    assert any(name.endswith(".tlog-proof") for name in failing(bag))


def test_a_removed_signature_is_refused(bag: Path) -> None:
    (bag / "signatures/tagmanifest-sha256.txt.p7s").unlink()
    assert "signatures/tagmanifest-sha256.txt.p7s" in failing(bag)


def test_a_removed_tag_manifest_is_refused(bag: Path) -> None:
    (bag / "tagmanifest-sha256.txt").unlink()
    assert "tagmanifest-sha256.txt" in failing(bag)


def test_a_seal_by_another_key_is_told_apart_only_by_the_pinned_fingerprint(bag: Path, sealed, tmp_path: Path) -> None:
    ensure_seal_key(tmp_path / "other", now=NOW)
    reseal_manifests(bag, seal=tmp_path / "other")
    assert stranger.verify(bag).passed
    assert failing(bag, fingerprint=sealed.fingerprint) == {"signatures/signer-chain.pem"}


def test_another_log_key_than_the_pinned_one_is_refused(bag: Path) -> None:
    other = LogSigner("another.local/log", Ed25519PrivateKey.generate()).verifier.text()
    assert failing(bag, key=other) == {"proofs/log/vkey.txt"}


def test_a_fingerprint_may_be_written_with_colons_and_capitals(sealed) -> None:
    spaced = ":".join(sealed.fingerprint[place : place + 2] for place in range(0, 64, 2)).upper()
    assert stranger.verify(sealed.path, fingerprint=spaced, key=sealed.key).passed


def test_certificates_that_differ_from_those_in_the_signature_are_refused(bag: Path, tmp_path: Path) -> None:
    ensure_seal_key(tmp_path / "other", now=NOW)
    (bag / "signatures/signer-chain.pem").write_text(load_seal(tmp_path / "other").chain_pem)
    assert "signatures/tagmanifest-sha256.txt.p7s" in failing(bag)


def test_a_link_in_place_of_a_file_is_refused(bag: Path, tmp_path: Path) -> None:
    document = bag / "data/documents/E03-commercial-invoice.pdf"
    (tmp_path / "elsewhere.pdf").write_bytes(document.read_bytes())
    document.unlink()
    document.symlink_to(tmp_path / "elsewhere.pdf")
    assert "data/documents/E03-commercial-invoice.pdf" in failing(bag)


def test_an_index_without_documents_is_refused(bag: Path, sealed) -> None:
    index = json.loads((bag / "data/evidence.json").read_text())
    index["exhibits"] = []
    (bag / "data/evidence.json").write_text(json.dumps(index))
    reseal_manifests(bag, seal=sealed.keys)
    assert "data/evidence.json" in failing(bag)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"a":1,"a":2}', "[" * 100_000, '{"schema": 3}', "\x00"])
def test_a_malformed_index_is_refused_and_not_stumbled_over(bag: Path, text: str) -> None:
    (bag / "data/evidence.json").write_text(text)
    assert "data/evidence.json" in failing(bag)


def test_whoever_unpacks_may_call_his_folder_what_he_likes(bag: Path) -> None:
    assert stranger.verify(bag.rename(bag.parent / "EB-2026-0001 (1)")).passed


@pytest.mark.parametrize(
    "name", [".DS_Store", "data/.DS_Store", "data/documents/Thumbs.db", "desktop.ini", "data/._x.pdf"]
)
def test_what_a_file_manager_leaves_is_refused_with_the_way_out(bag: Path, name: str) -> None:
    (bag / name).write_bytes(b"x")
    told = [problem.en for problem in stranger.verify(bag).problems if problem.file == name]
    assert told
    assert all("Delete it and check again" in one for one in told)


def test_converted_line_ends_are_named_as_such(bag: Path) -> None:
    """`unzip -a` and some Windows programs do it; the documents themselves are then whole."""
    for name in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        (bag / name).write_bytes((bag / name).read_bytes().replace(b"\n", b"\r\n"))
    told = {(problem.code, problem.file) for problem in stranger.verify(bag).problems}
    assert ("line-ends", "manifest-sha256.txt") in told
    assert not [file for code, file in told if code in {"added", "missing"}]


def _with_index(bag: Path, sealed, change) -> set[str]:
    index = json.loads((bag / "data/evidence.json").read_text())
    change(index)
    (bag / "data/evidence.json").write_text(json.dumps(index))
    reseal_manifests(bag, seal=sealed.keys)
    return {problem.file for problem in stranger.verify(bag).problems}


@pytest.mark.parametrize(
    "change",
    [
        lambda index: index["exhibits"][0].update(received_at="2020-01-01T00:00:00Z"),
        lambda index: index["log"].update(size=9999),
        lambda index: index["log"].update(root="AAAA"),
        lambda index: index["log"].update(key="other+00000000+AAAA"),
        lambda index: index["submit"].append("99_other.pdf"),
    ],
    ids=["earlier", "size", "root", "key", "submit"],
)
def test_an_index_that_tells_another_story_than_the_log_is_refused_though_the_holder_sealed_it(
    bag: Path, sealed, change
) -> None:
    assert "data/evidence.json" in _with_index(bag, sealed, change)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("proofs/log/E01.tlog-proof", "c2sp.org/tlog-proof@v1\nindex 0\né\n\nx".encode()),
        (
            "data/custody.jsonl",
            json.dumps({"header": '{"index": 0, "x": "\ud800"}', "body": None, "salt": None}).encode(),
        ),
        ("data/evidence.json", b'{"schema": "provenance-vault/evidence", "version": 1, "bundle": [], "exhibits": 1}'),
    ],
    ids=["receipt", "surrogate", "index"],
)
def test_a_made_up_file_is_refused_and_stops_no_other_check(bag: Path, sealed, name: str, data: bytes) -> None:
    (bag / name).write_bytes(data)
    reseal_manifests(bag, seal=sealed.keys)
    report = stranger.verify(bag)
    assert not report.passed
    assert report.checks[4].state == "passed"


def test_a_signature_longer_than_its_key_is_refused(bag: Path) -> None:
    seal = bag / "signatures/tagmanifest-sha256.txt.p7s"
    parts = stranger.parse_der(seal.read_bytes()).children()
    content = stranger.parse_der(parts[1].body).children()
    info = content[4].children()[0].children()
    longer = stranger.der(4, b"\xff" + info[5].body)
    signer = stranger.der(0x30, *(item.raw for item in info[:5]), longer)
    body = stranger.der(0x30, *(item.raw for item in content[:4]), stranger.der(0x31, signer))
    seal.write_bytes(stranger.der(0x30, parts[0].raw, stranger.der(0xA0, body)))
    report = stranger.verify(bag)
    assert report.checks[4].state == "failed"


# --- the archive -----------------------------------------------------------------------------------------------------------


def test_bytes_before_the_archive_are_refused(sealed, tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(b"MZ" + sealed.path.read_bytes())
    failing(tmp_path / "x.zip")


def test_bytes_behind_the_archive_are_refused(sealed, tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(sealed.path.read_bytes() + b"PK")
    failing(tmp_path / "x.zip")


def test_a_cut_off_archive_is_refused(sealed, tmp_path: Path) -> None:
    whole = sealed.path.read_bytes()
    for length in (0, 1, 21, 22, len(whole) // 2, len(whole) - 1):
        (tmp_path / "x.zip").write_bytes(whole[:length])
        failing(tmp_path / "x.zip")


def _rezipped(sealed, target: Path, *, change=None, compression: int = zipfile.ZIP_STORED, extra=()) -> Path:
    with zipfile.ZipFile(sealed.path) as source, zipfile.ZipFile(target, "w", compression) as copy:
        for info in source.infolist():
            data = source.read(info)
            if change:
                change(info)
            info.compress_type = compression
            copy.writestr(info, data)
        for name, data in extra:
            with pytest.warns(UserWarning, match="Duplicate name") if name in source.namelist() else nullcontext():
                copy.writestr(name, data)
    return target


def test_an_archive_that_was_packed_again_is_refused_with_its_entries_named(sealed, tmp_path: Path) -> None:
    named = failing(_rezipped(sealed, tmp_path / "x.zip", compression=zipfile.ZIP_DEFLATED))
    assert "data/evidence.json" in named
    problems = stranger.verify(tmp_path / "x.zip").problems
    assert "Unpack it and check the folder" in problems[0].en


@pytest.mark.parametrize(
    "name",
    [
        "EB-2026-0001/../evil.txt",
        "/etc/evil.txt",
        "EB-2026-0001/data/evidence.json",
        "EB-2026-0001/data/ev%69l.txt",
        "other/evil.txt",
    ],
)
def test_a_tricky_name_in_the_archive_is_refused(sealed, tmp_path: Path, name: str) -> None:
    named = failing(_rezipped(sealed, tmp_path / "x.zip", extra=[(name, b"evil")]))
    assert any(part and part in name for part in named), named


def test_an_entry_that_is_a_link_is_refused(sealed, tmp_path: Path) -> None:
    def link(info: zipfile.ZipInfo) -> None:
        if info.filename.endswith("evidence.json"):
            info.external_attr = 0o120777 << 16

    assert "data/evidence.json" in failing(_rezipped(sealed, tmp_path / "x.zip", change=link))


def test_names_that_differ_between_header_and_list_are_refused(sealed, tmp_path: Path) -> None:
    whole = sealed.path.read_bytes()
    name = b"EB-2026-0001/data/evidence.json"
    changed = whole.replace(name, name.replace(b"evidence", b"evidance"), 1)
    (tmp_path / "x.zip").write_bytes(changed)
    assert "data/evidence.json" in failing(tmp_path / "x.zip")


@pytest.mark.parametrize("at", [0, 3, -1], ids=["before the first", "between two", "before the list"])
def test_bytes_hidden_between_entries_are_refused(bag: Path, tmp_path: Path, at: int) -> None:
    """The list is rewritten so that every other reader opens the archive without complaint."""
    files = {path.relative_to(bag).as_posix(): BagFile.of(path) for path in bag.rglob("*") if path.is_file()}
    body, listing = b"", b""
    for count, name in enumerate(sorted(files)):
        file, full = files[name], f"{bag.name}/{name}"
        if count == at:
            body += b"hidden"
        header = stranger.local_header(full, file.crc, file.size_bytes)
        listing += stranger.central_header(full, file.crc, file.size_bytes, len(body))
        body += header + (bag / name).read_bytes()
    body += b"hidden" if at < 0 else b""
    (tmp_path / "x.zip").write_bytes(body + listing + stranger.end_record(len(files), len(listing), len(body)))
    with zipfile.ZipFile(tmp_path / "x.zip") as other_reader:
        assert other_reader.testzip() is None
    failing(tmp_path / "x.zip")


@pytest.mark.parametrize(
    "data", [b"", b"PK", b"not a zip" * 100, os.urandom(5000)], ids=["empty", "two", "text", "noise"]
)
def test_anything_else_is_refused_in_words(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "x.zip").write_bytes(data)
    report = stranger.verify(tmp_path / "x.zip")
    assert not report.passed
    assert "FAILED" in stranger.show(report)


# --- the arithmetic --------------------------------------------------------------------------------------------------------


def test_ed25519_agrees_with_the_library_and_refuses_what_it_refuses() -> None:
    for _ in range(5):
        key = Ed25519PrivateKey.generate()
        public, message = key.public_key().public_bytes_raw(), os.urandom(40)
        signature = key.sign(message)
        assert stranger.ed25519_verifies(public, message, signature)
        assert not stranger.ed25519_verifies(public, message + b"x", signature)
        assert not stranger.ed25519_verifies(public, message, signature[:63] + bytes([signature[63] ^ 1]))
        scalar = int.from_bytes(signature[32:], "little") + 2**252 + 27742317777372353535851937790883648493
        assert not stranger.ed25519_verifies(public, message, signature[:32] + scalar.to_bytes(32, "little"))


def test_ed25519_verifies_the_first_vector_of_rfc_8032() -> None:
    public = bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
    signature = bytes.fromhex(
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
    )
    assert stranger.ed25519_verifies(public, b"", signature)


def test_the_script_runs_alone_and_answers_by_its_exit_code(sealed, bag: Path) -> None:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-I", "-S", str(bag / "verify.py"), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False, cwd=bag)

    assert run(str(sealed.path)).returncode == 0
    answer = run(".", "--json", "--fingerprint", sealed.fingerprint, "--key", sealed.key)
    assert answer.returncode == 0
    assert json.loads(answer.stdout)["passed"] is True
    (bag / "data/evidence.json").write_text("{}")
    broken = run(".")
    assert broken.returncode == 1
    assert "data/evidence.json" in broken.stdout
    assert run("nowhere.zip").returncode == 2
