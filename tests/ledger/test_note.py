"""Signed notes: the published example verifies, a stranger's key or a changed text does not."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from vault.errors import LedgerFault
from vault.ledger.note import Checkpoint, LogSigner, open_note, parse_vkey, verified_text

PUBLISHED_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
PUBLISHED_NOTE = (
    "If you think cryptography is the answer to your problem,\n"
    "then you don't know what your problem is.\n\n"
    "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
)
"""The example of golang.org/x/mod/sumdb/note, whose format C2SP signed-note is."""


@pytest.fixture
def signer() -> LogSigner:
    return LogSigner("vault.example/log", Ed25519PrivateKey.generate())


@pytest.fixture
def checkpoint(signer) -> Checkpoint:
    return Checkpoint(signer.name, 7, b"\x05" * 32)


def test_the_published_example_verifies():
    assert verified_text(PUBLISHED_NOTE, parse_vkey(PUBLISHED_KEY)).startswith("If you think")


def test_a_signed_checkpoint_reads_back_with_the_key_written_as_text(signer, checkpoint):
    assert open_note(signer.sign(checkpoint), parse_vkey(signer.verifier.text())) == checkpoint


@pytest.mark.parametrize("change", [("7", "8"), ("vault.example/log\n7", "vault.example/other\n7"), ("BQUF", "BQUG")])
def test_a_changed_checkpoint_is_refused(signer, checkpoint, change):
    with pytest.raises(LedgerFault, match="does not verify"):
        open_note(signer.sign(checkpoint).replace(*change, 1), signer.verifier)


def test_a_note_of_an_unknown_key_is_refused(signer, checkpoint):
    stranger = LogSigner(signer.name, Ed25519PrivateKey.generate())
    with pytest.raises(LedgerFault, match="no valid signature"):
        open_note(stranger.sign(checkpoint), signer.verifier)


def test_signatures_of_unknown_keys_beside_a_known_one_are_ignored(signer, checkpoint):
    witness = LogSigner("witness.example", Ed25519PrivateKey.generate())
    note = signer.sign(checkpoint) + witness.sign(checkpoint).rpartition("\n\n")[2]
    assert open_note(note, signer.verifier) == checkpoint


@pytest.mark.parametrize("text", ["", "name", "name+00000000+AAAA", PUBLISHED_KEY.replace("c74f20a3", "c74f20a4")])
def test_a_malformed_key_is_refused(text):
    with pytest.raises(LedgerFault):
        parse_vkey(text)
