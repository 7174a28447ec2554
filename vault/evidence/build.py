"""Makes all files of a bundle in the order that lets the cover say what the rest is: payload, digest, cover, manifests, seal.

Works on copies of the originals in a folder of its own; touches no database and no clock.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

from vault import __version__
from vault.clock import iso
from vault.evidence.archive import BagFile
from vault.evidence.bag import SealedBag, payload_digest, seal_bag
from vault.evidence.choose import Exhibit
from vault.evidence.custody import LoggedEvent, LogState, custody_lines, intake_index, receipts, told
from vault.evidence.index import evidence_json
from vault.evidence.instructions import instructions
from vault.evidence.printed import (
    Edition,
    catalogue_csv,
    catalogue_sides,
    cover_sides,
    document_data,
    submit_text,
)
from vault.evidence.profile import MB
from vault.evidence.reading_copy import make_reading_copy
from vault.evidence.seal import Seal
from vault.evidence.stranger import verify as stranger
from vault.evidence.submit import PASTE, SubmitItem, plan
from vault.evidence.typeset import prepare, typeset
from vault.evidence.words import say
from vault.sandbox.process import Child

_COVER: Final = "data/00-READ-ME-FIRST.pdf"
_CATALOGUE: Final = "data/01-evidence-catalogue.pdf"
_VOLUME: Final = "data/02-merged-evidence.pdf"
_PICTURE_SECONDS: Final = 300
_NO_LIMIT_MB: Final = 20
"""Size pictures are kept below where the form's limit is not known."""


@dataclass(frozen=True)
class Custody:
    """What the log holds about the files that go out."""

    events: Mapping[str, Sequence[LoggedEvent]]
    """By file identifier: of the file and of the documents in it."""
    log: LogState


def build_bag(
    edition: Edition, originals: Mapping[str, Path], custody: Custody, seal: Seal, work: Path, child: Child
) -> SealedBag:
    """Return the sealed bag; its larger files lie in the work folder.

    Args:
        edition: What goes out, to whom.
        originals: Exhibit number to a copy of the original.
        custody: Events and log.
        seal: Signs.
        work: An empty folder.
        child: Process that opens originals.
    """
    prepare(work)
    exhibits = edition.choice.exhibits
    merged, pages = make_reading_copy(edition, originals, work, child)
    sides = catalogue_sides(edition, pages)
    data = document_data(edition, say("catalogue_title", edition.languages[0])) | {"sides": sides}
    catalogue = typeset(work, "catalogue-file.typ", "catalogue", data)
    payload: dict[str, BagFile] = {
        _CATALOGUE: BagFile.of(catalogue),
        "data/01-evidence-catalogue.csv": BagFile.of(catalogue_csv(edition, pages)),
        _VOLUME: BagFile.of(merged),
    }
    payload |= {exhibit.path: BagFile.of(originals[exhibit.number]) for exhibit in exhibits}
    submitted = _submit_files(edition, payload, originals, work, child)
    payload |= submitted
    intakes = {exhibit.number: intake_index(exhibit, custody.events) for exhibit in exhibits}
    events = told(
        [one for exhibit in exhibits for one in custody.events[exhibit.file_id]],
        edition.profile,
        edition.case.product.id,
    )
    payload[stranger.CUSTODY] = BagFile.of(custody_lines(events, edition.profile))
    payload[stranger.INDEX] = BagFile.of(evidence_json(edition, intakes, pages, list(submitted), custody.log))
    payload[_COVER] = BagFile.of(_cover(edition, payload, work))
    proofs = receipts(exhibits, intakes, events, custody.log)
    return seal_bag(payload, _tags(edition, custody.log) | proofs, _bag_info(edition), seal, now=edition.now)


def _cover(edition: Edition, payload: Mapping[str, BagFile], work: Path) -> Path:
    sides = cover_sides(edition, payload_digest(payload))
    data = document_data(edition, say("kicker", edition.languages[0])) | {"sides": sides}
    return typeset(work, "cover-file.typ", "cover", data)


def _tags(edition: Edition, log: LogState) -> dict[str, bytes | Path]:
    return {
        "VERIFY.txt": instructions(
            edition, vkey=log.vkey, sealed_at=iso(edition.now), sealed_epoch=int(edition.now.timestamp())
        ),
        "verify.py": Path(stranger.__file__),
        stranger.CHECKPOINT: log.checkpoint.encode(),
        stranger.VKEY: f"{log.vkey}\n".encode(),
    }


def _bag_info(edition: Edition) -> list[tuple[str, str]]:
    profile = edition.profile
    return [
        ("Source-Organization", edition.seller),
        ("External-Identifier", edition.number),
        ("External-Description", f"Evidence on {edition.case.product.sku}"),
        ("Bag-Software-Agent", f"Provenance Vault {__version__}"),
        ("Vault-Audience", profile.code),
        ("Vault-Profile-Verified-On", profile.verified_on.isoformat()),
        ("Vault-Time", "local clock only"),
    ]


def _submit_files(
    edition: Edition, payload: Mapping[str, BagFile], originals: Mapping[str, Path], work: Path, child: Child
) -> dict[str, BagFile]:
    """Return the files of ``data/submit/`` in the order they are handed in, with the text to paste first."""
    files: dict[str, BagFile] = {}
    for item in plan(edition.choice, edition.profile):
        if item.shape == "volume":
            files[f"data/submit/{item.stem}.pdf"] = payload[_VOLUME]
        elif item.shape == "catalogue":
            files[f"data/submit/{item.stem}.pdf"] = payload[_CATALOGUE]
        elif item.exhibit is not None and item.shape == "original":
            files[f"data/submit/{item.stem}.{item.exhibit.extension}"] = payload[item.exhibit.path]
        elif item.exhibit is not None:
            files |= _pictures(edition, item, item.exhibit, originals[item.exhibit.number], work, child)
    text = submit_text(edition, [name.removeprefix("data/submit/") for name in files])
    return {f"data/submit/{PASTE}": BagFile.of(text.encode()), **files}


def _pictures(
    edition: Edition, item: SubmitItem, exhibit: Exhibit, original: Path, work: Path, child: Child
) -> dict[str, BagFile]:
    """Return each page as a picture below the form's limit."""
    function = "page_pictures" if exhibit.extension == "pdf" else "small_pictures"
    limit = int((edition.profile.max_file_mb or _NO_LIMIT_MB) * MB)
    arguments: dict[str, object] = {
        "path": str(original),
        "folder": str(work),
        "stem": item.stem,
        "max_bytes": limit,
    }
    names = cast("list[str]", child.call(f"vault.evidence.surgery:{function}", arguments, seconds=_PICTURE_SECONDS))
    made = {f"data/submit/{name}": BagFile.of(work / name) for name in names}
    return {name: file for name, file in made.items() if file.size_bytes <= limit}
