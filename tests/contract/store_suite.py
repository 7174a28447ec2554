"""What every store of bytes has to pass before anything uses it. A store's own test file subclasses `StoreSuite` and gives a `store`."""

from __future__ import annotations

import hashlib
import threading

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vault.errors import NotFound
from vault.storage.interface import BlobStore
from vault.values import Sha256

ABSENT = Sha256("0" * 64)


class StoreSuite:
    """Subclass it and define the fixture `store` (an empty store of its own for each test)."""

    def test_what_is_put_comes_back_byte_for_byte(self, store: BlobStore) -> None:
        data = bytes(range(256)) * 5000
        digest = store.put(data)
        assert digest == hashlib.sha256(data).hexdigest()
        assert store.read(digest) == data
        assert store.size_bytes(digest) == len(data)
        assert store.exists(digest)
        with store.open(digest) as stream:
            assert stream.read() == data

    def test_the_empty_blob_is_a_blob(self, store: BlobStore) -> None:
        digest = store.put(b"")
        assert store.read(digest) == b""
        assert store.size_bytes(digest) == 0

    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(pieces=st.lists(st.binary(max_size=200), max_size=8))
    def test_a_blob_does_not_depend_on_the_pieces_it_came_in(self, store: BlobStore, pieces: list[bytes]) -> None:
        with store.receive() as incoming:
            for piece in pieces:
                incoming.write(piece)
            whole = b"".join(pieces)
            assert incoming.size_bytes == len(whole)
            assert incoming.digest == hashlib.sha256(whole).hexdigest()
            digest = incoming.commit()
        assert store.read(digest) == whole

    def test_the_same_content_twice_is_one_blob_and_no_error(self, store: BlobStore) -> None:
        assert store.put(b"twice") == store.put(b"twice")
        assert list(store.digests()) == [hashlib.sha256(b"twice").hexdigest()]

    def test_the_same_content_at_once_from_several_sides_is_one_blob(self, store: BlobStore) -> None:
        data, found, together = b"at once" * 10_000, [], threading.Barrier(4)

        def put() -> None:
            with store.receive() as incoming:
                incoming.write(data)
                together.wait(10)
                found.append(incoming.commit())

        threads = [threading.Thread(target=put) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert set(found) == {hashlib.sha256(data).hexdigest()}
        assert len(found) == 4
        assert store.read(found[0]) == data

    def test_nothing_is_visible_before_commit(self, store: BlobStore) -> None:
        with store.receive() as incoming:
            incoming.write(b"not yet")
            assert not store.exists(incoming.digest)
            assert list(store.digests()) == []
            incoming.commit()
        assert store.exists(Sha256(hashlib.sha256(b"not yet").hexdigest()))

    def test_what_was_written_so_far_can_be_looked_at(self, store: BlobStore) -> None:
        with store.receive() as incoming:
            incoming.write(b"%PDF-")
            with incoming.view() as stream:
                assert stream.read() == b"%PDF-"
            incoming.write(b"1.7")
            digest = incoming.commit()
        assert store.read(digest) == b"%PDF-1.7"

    def test_leaving_without_commit_keeps_nothing(self, store: BlobStore) -> None:
        with store.receive() as incoming:
            incoming.write(b"thrown away")
        assert list(store.digests()) == []

    def test_an_error_while_receiving_keeps_nothing_and_is_passed_on(self, store: BlobStore) -> None:
        def break_off() -> None:
            with store.receive() as incoming:
                incoming.write(b"half a fi")
                raise RuntimeError("the line broke")

        with pytest.raises(RuntimeError, match="the line broke"):
            break_off()
        assert list(store.digests()) == []

    def test_blobs_are_named_in_order(self, store: BlobStore) -> None:
        put = {store.put(bytes([number])) for number in range(40)}
        assert list(store.digests()) == sorted(put)

    def test_as_file_gives_the_bytes_under_a_path(self, store: BlobStore) -> None:
        digest = store.put(b"for a parser")
        with store.as_file(digest) as path:
            assert path.read_bytes() == b"for a parser"

    def test_an_absent_blob_is_not_found_by_any_way(self, store: BlobStore) -> None:
        assert not store.exists(ABSENT)
        for ask in (store.open, store.read, store.size_bytes):
            with pytest.raises(NotFound):
                ask(ABSENT)
        with pytest.raises(NotFound), store.as_file(ABSENT):
            pytest.fail("an absent blob was given as a file")

    def test_a_name_that_is_no_digest_is_refused_and_reaches_no_file(self, store: BlobStore) -> None:
        for name in ("../../etc/passwd", "ab", "A" * 64, ""):
            with pytest.raises(ValueError, match="expected a SHA-256"):
                store.read(Sha256(name))
