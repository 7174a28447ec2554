"""Turns payload and proofs into a BagIt 1.0 bag: declaration, bag-info, the two manifests, the seal over them. Pure; files in, files out.

Own writer: the usual library writes version 0.97 and a tag manifest with one space, which `sha256sum -c` does not read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from vault.clock import iso
from vault.evidence.archive import BagFile
from vault.evidence.seal import Seal
from vault.evidence.stranger import verify as stranger

_SPACE = re.compile(r"[\s\x00-\x1f\x7f]+")


@dataclass(frozen=True)
class SealedBag:
    """All files of a bag, and what identifies it."""

    files: dict[str, BagFile]
    bundle_digest: str
    """SHA-256 of the tag manifest: the bundle's identity."""


def manifest_text(files: Mapping[str, BagFile]) -> str:
    """Return manifest lines, sorted: digest, two spaces, name, as `sha256sum -c` reads them."""
    return "".join(f"{files[name].sha256}  {name}\n" for name in sorted(files))


def payload_digest(payload: Mapping[str, BagFile]) -> str:
    """Return SHA-256 over the manifest lines of these files. The cover prints it, so the cover itself is not among them."""
    return BagFile.of(manifest_text(payload).encode()).sha256


def bag_info_text(pairs: list[tuple[str, str]]) -> str:
    """Return bag-info.txt; a value is one line whatever it was."""
    return "".join(f"{label}: {_SPACE.sub(' ', value).strip()}\n" for label, value in pairs)


def seal_bag(
    payload: Mapping[str, BagFile],
    tags: Mapping[str, bytes | Path],
    info: list[tuple[str, str]],
    seal: Seal,
    *,
    now: datetime,
) -> SealedBag:
    """Return the whole bag.

    Args:
        payload: Files below ``data/``.
        tags: Proofs and instructions, by their names below the top folder.
        info: Labels of bag-info.txt beside those written here.
        seal: Signs the tag manifest.
        now: When it is sealed.
    """
    total = sum(file.size_bytes for file in payload.values())
    pairs = [
        *info,
        ("Bagging-Date", iso(now)[:10]),
        ("Payload-Oxum", f"{total}.{len(payload)}"),
        ("Vault-Unsealed-Files", " ".join(stranger.UNSEALED)),
    ]
    tag_files = {name: BagFile.of(source) for name, source in tags.items()}
    tag_files["bagit.txt"] = BagFile.of(stranger.BAGIT_TXT)
    tag_files["bag-info.txt"] = BagFile.of(bag_info_text(pairs).encode())
    tag_files[stranger.MANIFEST] = BagFile.of(manifest_text(payload).encode())
    tag_manifest = BagFile.of(manifest_text(tag_files).encode())
    return SealedBag(
        files={
            **payload,
            **tag_files,
            stranger.TAG_MANIFEST: tag_manifest,
            stranger.SEAL: BagFile.of(seal.sign(bytes.fromhex(tag_manifest.sha256), now=now)),
            stranger.CHAIN: BagFile.of(seal.chain_pem.encode()),
        },
        bundle_digest=tag_manifest.sha256,
    )
