"""The store in a local folder."""

from __future__ import annotations

import errno
import importlib.util
import os
import stat
import sys
import time
from pathlib import Path

import pytest

from vault.errors import StorageFault
from vault.storage.local import LEFTOVER_AGE_S, LocalBlobStore
from vault.values import Sha256

_SUITE = Path(__file__).parents[1] / "contract" / "store_suite.py"
_spec = importlib.util.spec_from_file_location("store_suite", _SUITE)
assert _spec is not None
assert _spec.loader is not None
_module = importlib.util.module_from_spec(_spec)
sys.modules["store_suite"] = _module
_spec.loader.exec_module(_module)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "originals"


@pytest.fixture
def store(root: Path) -> LocalBlobStore:
    return LocalBlobStore(root)


class TestLocalStoreKeepsThePromises(_module.StoreSuite):
    """The conformance suite on a local folder."""


def blob_path(root: Path, digest: Sha256) -> Path:
    return root / digest[:2] / digest


def test_a_blob_is_a_plain_read_only_file_named_by_its_hash(store: LocalBlobStore, root: Path) -> None:
    digest = store.put(b"plain")
    path = blob_path(root, digest)
    assert path.read_bytes() == b"plain"
    assert stat.S_IMODE(path.stat().st_mode) == 0o400
    assert [entry.name for entry in (root / "incoming").iterdir()] == []


def test_changed_bytes_are_never_given_out_as_the_blob(store: LocalBlobStore, root: Path) -> None:
    digest = store.put(b"the true bytes")
    path = blob_path(root, digest)
    path.chmod(0o600)
    path.write_bytes(b"the altered one")
    with pytest.raises(StorageFault, match="not those that were stored"):
        store.read(digest)
    with pytest.raises(StorageFault, match="not those that were stored"), store.as_file(digest):
        pytest.fail("altered bytes were given as a file")


def test_sending_a_damaged_blob_again_heals_it(store: LocalBlobStore, root: Path) -> None:
    digest = store.put(b"the true bytes")
    path = blob_path(root, digest)
    path.chmod(0o600)
    path.write_bytes(b"")
    path.chmod(0o400)
    assert store.put(b"the true bytes") == digest
    assert store.read(digest) == b"the true bytes"


def test_only_old_leftovers_are_swept_at_start(store: LocalBlobStore, root: Path) -> None:
    old, young, stranger = root / "incoming" / "a.part", root / "incoming" / "b.part", root / "incoming" / "notes.txt"
    for path in (old, young, stranger):
        path.write_bytes(b"half")
    past = time.time() - LEFTOVER_AGE_S - 60
    os.utime(old, (past, past))
    os.utime(stranger, (past, past))
    LocalBlobStore(root)
    assert sorted(path.name for path in (root / "incoming").iterdir()) == ["b.part", "notes.txt"]


def test_a_full_disk_is_told_with_what_to_do(store: LocalBlobStore, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    with store.receive() as incoming:
        incoming.write(b"fits")
        with monkeypatch.context() as patched:
            patched.setattr(os, "write", full)
            with pytest.raises(StorageFault, match="No space left") as caught:
                incoming.write(b"does not")
    assert "free some space" in caught.value.hint
    assert list(store.digests()) == []


def test_bytes_that_are_not_on_disk_are_not_committed(store: LocalBlobStore, root: Path) -> None:
    with store.receive() as incoming:
        incoming.write(b"0123456789")
        (leftover,) = (root / "incoming").glob("*.part")
        os.truncate(leftover, 4)
        with pytest.raises(StorageFault, match="got a file of 4 bytes on disk"):
            incoming.commit()
    assert list(store.digests()) == []


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_bytes(b"a file where the folder should be")
    with pytest.raises(StorageFault, match="folder for originals"):
        LocalBlobStore(tmp_path / "taken")
