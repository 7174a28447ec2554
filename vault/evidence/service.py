"""The verbs of evidence: preview, export, hand out, verify. What is chosen, printed and sealed is decided in the pure modules beside this.

A bundle is made outside any transaction, in a folder of its own, verified by the stranger's own verifier, made durable in the store, and
only then written down, together with its ledger event.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, Final

from vault.errors import BadInput, Conflict, NotFound, StorageFault, Unreadable
from vault.evidence.archive import CHUNK, write_archive
from vault.evidence.bag import SealedBag
from vault.evidence.build import Custody, build_bag
from vault.evidence.case import Case, NothingToExport, Said
from vault.evidence.choose import Choice, Exhibit, Withheld, choose, insist_on_evidence
from vault.evidence.printed import Edition
from vault.evidence.profile import RecipientProfile
from vault.evidence.profiles import find_profile
from vault.evidence.queries import Bundle, bundle_by_id, gather, gather_custody, next_number
from vault.evidence.seal import ensure_seal_key, load_seal
from vault.evidence.stranger import verify as stranger
from vault.evidence.submit import plan
from vault.evidence.tables import BundleRow
from vault.evidence.weak import notices, weak_points
from vault.ledger.event import Event
from vault.parts import Parts
from vault.sandbox.process import Child
from vault.values import Actor, Sha256, new_id

_ATTEMPTS: Final = 5
"""How often an export begins again because another one took its number meanwhile."""
_SUBMIT: Final = "data/submit/"
_LOOK_SECONDS: Final = 60
_UNSEEN_NAME: Final = "unseen-1.json"
"""Name and version of what the search for hidden content found."""


@dataclass(frozen=True)
class Preview:
    """What an export would do, for the eyes of the person who exports."""

    sku: str
    profile: RecipientProfile
    exhibits: tuple[Exhibit, ...]
    """What goes out, in order."""
    submitted: tuple[str, ...]
    """Names of the files that would be handed in at the form, without endings."""
    withheld: tuple[Withheld, ...]
    left_out: tuple[Said, ...]
    weak: tuple[Said, ...]
    notices: tuple[Said, ...]
    refusal: NothingToExport | None
    """Why there is nothing to export, if so."""


@dataclass(frozen=True)
class Exported:
    """A bundle that was sealed."""

    bundle: Bundle
    preview: Preview
    fingerprint: str
    """Of the root certificate, to tell the recipient by another way."""
    log_key: str

    @property
    def id(self) -> str:
        """Of the bundle."""
        return self.bundle.id

    @property
    def number(self) -> str:
        """Of the bundle."""
        return self.bundle.number

    @property
    def bundle_digest(self) -> str:
        """The bundle's identity."""
        return self.bundle.bundle_digest


def preview(parts: Parts, actor: Actor, sku: str, recipient: str) -> Preview:
    """Return what would go out, what is withheld and what is weak; changes nothing.

    Raises:
        BadInput: an unknown recipient.
        NotFound: an unknown SKU.
    """
    profile = find_profile(recipient)
    with parts.database.reading(actor.workspace_id) as session:
        case = gather(session, sku, now=parts.clock())
    choice = _choose(parts, case, profile)
    refusal = None
    try:
        insist_on_evidence(case, profile, choice)
    except NothingToExport as nothing:
        refusal = nothing
    return Preview(
        sku=sku,
        profile=profile,
        exhibits=choice.exhibits,
        submitted=tuple(item.stem for item in plan(choice, profile)),
        withheld=choice.withheld,
        left_out=choice.left_out,
        weak=weak_points(case, profile, choice),
        notices=notices(profile, choice),
        refusal=refusal,
    )


def _choose(parts: Parts, case: Case, profile: RecipientProfile) -> Choice:
    """Choose; where something must be hidden, search the PDFs that would go out for what their pages do not show, and choose again."""
    choice = choose(case, profile)
    wanted = [exhibit for exhibit in choice.exhibits if exhibit.extension == "pdf"]
    if profile.is_whole or not wanted:
        return choice
    return choose(replace(case, unseen=_unseen(parts, wanted)), profile)


def _unseen(parts: Parts, exhibits: Sequence[Exhibit]) -> dict[str, tuple[str, ...]]:
    """Return what each file carries beside its pages; looked for once, kept with what can be made again."""
    kept = {exhibit.file_id: parts.derived.read(Sha256(exhibit.sha256), _UNSEEN_NAME) for exhibit in exhibits}
    new = [exhibit for exhibit in exhibits if kept[exhibit.file_id] is None]
    if new:
        with (
            tempfile.TemporaryDirectory(prefix="vault-look-") as folder,
            Child(memory_mb=parts.settings.reader_memory_mb) as child,
        ):
            for exhibit in new:
                found = json.dumps(_look(child, _copy_original(parts, exhibit, Path(folder)))).encode()
                parts.derived.write(Sha256(exhibit.sha256), _UNSEEN_NAME, found)
                kept[exhibit.file_id] = found
    return {file_id: tuple(json.loads(found)) for file_id, found in kept.items() if found is not None}


def _look(child: Child, path: Path) -> object:
    try:
        return child.call("vault.evidence.surgery:unseen_content", {"path": str(path)}, seconds=_LOOK_SECONDS)
    except Unreadable:
        return ["unknown"]
    finally:
        path.unlink()


def export(parts: Parts, actor: Actor, sku: str, recipient: str, *, out: Path | None = None) -> Exported:
    """Seal a bundle, keep it, write it down, and copy it to `out` if given.

    Raises:
        BadInput: an unknown recipient, or `out` cannot be written.
        NotFound: an unknown SKU.
        NothingToExport: nothing that names the product may go out.
        StorageFault: an original is not the file that was received.
    """
    if out is not None and not out.resolve().parent.is_dir():
        msg = f"got {out}, whose folder does not exist"
        raise BadInput(msg, hint="Make the folder first.")
    told = preview(parts, actor, sku, recipient)
    if told.refusal is not None:
        raise told.refusal
    ensure_seal_key(parts.settings.data / "keys", now=parts.clock())
    for _ in range(_ATTEMPTS):
        exported = _seal_once(parts, actor, sku, told)
        if exported is not None:
            if out is not None:
                _copy_out(parts, exported.bundle, out)
            return exported
    msg = "other exports kept taking the next number"
    raise Conflict(msg, hint="Try again in a moment.")


def _seal_once(parts: Parts, actor: Actor, sku: str, told: Preview) -> Exported | None:
    """Make and record one bundle; None where its number was taken meanwhile."""
    now = parts.clock()
    seal = load_seal(parts.settings.data / "keys")
    with parts.database.reading(actor.workspace_id) as session:
        case = gather(session, sku, now=now)
        choice = _choose(parts, case, told.profile)
        insist_on_evidence(case, told.profile, choice)
        file_ids = {exhibit.file_id for exhibit in choice.exhibits}
        events, log = gather_custody(session, case, file_ids, parts.ledger.verifier)
        number = next_number(session, now)
    edition = Edition(number, case, told.profile, choice, now, log.size, log.root, seal.fingerprint)
    with tempfile.TemporaryDirectory(prefix="vault-bundle-") as folder:
        work = Path(folder)
        originals = {exhibit.number: _copy_original(parts, exhibit, work) for exhibit in choice.exhibits}
        with Child(memory_mb=parts.settings.reader_memory_mb) as child:
            bag = build_bag(edition, originals, Custody(events, log), seal, work, child)
        with parts.store.receive() as incoming:
            write_archive(number, bag.files, incoming.write)
            size = incoming.size_bytes
            digest = incoming.commit()
    _insist_on_verified(parts, digest, seal.fingerprint, log.vkey)
    bundle = _record(parts, actor, edition, bag, digest, size)
    return None if bundle is None else Exported(bundle, told, seal.fingerprint, log.vkey)


def _copy_original(parts: Parts, exhibit: Exhibit, work: Path) -> Path:
    """Copy the original into the work folder, checked against the hash it was received under."""
    target = work / f"original-{exhibit.number}.{exhibit.extension}"
    hasher = hashlib.sha256()
    with parts.store.open(Sha256(exhibit.sha256)) as source, target.open("wb") as copy:
        while piece := source.read(CHUNK):
            hasher.update(piece)
            copy.write(piece)
    if hasher.hexdigest() != exhibit.sha256:
        msg = f"the original of {exhibit.number} ({exhibit.original_name}) is not the file that was received"
        raise StorageFault(msg, hint="Restore it from the backup; nothing was exported.")
    return target


def _insist_on_verified(parts: Parts, digest: Sha256, fingerprint: str, key: str) -> None:
    """A bundle that its own verifier refuses must never leave."""
    with parts.store.open(digest) as stream:
        report = stranger.verify(stream, fingerprint=fingerprint, key=key)
    if not report.passed:
        problem = report.problems[0]
        msg = f"the bundle just made does not verify: {problem.file or 'the bundle'} {problem.en}"
        raise StorageFault(msg, hint="Check the disk and its free space, then export again.")


def _record(parts: Parts, actor: Actor, edition: Edition, bag: SealedBag, digest: Sha256, size: int) -> Bundle | None:
    choice, profile = edition.choice, edition.profile
    bundle_id = new_id("bun")
    row = BundleRow(
        workspace_id=actor.workspace_id,
        id=bundle_id,
        number=edition.number,
        sku=edition.case.product.sku,
        recipient=profile.code,
        bundle_digest=bag.bundle_digest,
        sha256=digest,
        size_bytes=size,
        ledger_size=edition.log_size,
        contents=_contents(choice, bag),
        withheld=[
            {"document": entry.document_id, "kind": entry.kind, "reasons": [list(reason) for reason in entry.reasons]}
            for entry in choice.withheld
        ],
        made_at=edition.now,
        made_by=actor.person_id,
    )
    event = Event(
        "bundle.sealed",
        bundle_id,
        {
            "number": edition.number,
            "recipient": profile.code,
            "product": edition.case.product.id,
            "bundle_sha256": bag.bundle_digest,
            "sha256": digest,
            "size_bytes": size,
            "ledger_size": edition.log_size,
            "files": [exhibit.sha256 for exhibit in choice.exhibits],
        },
    )
    with parts.database.writing(actor.workspace_id) as session:
        if next_number(session, edition.now) != edition.number:
            return None
        session.add(row)
        parts.ledger.record(session, actor, event, now=parts.clock())
    with parts.database.reading(actor.workspace_id) as session:
        return bundle_by_id(session, bundle_id)


def _contents(choice: Choice, bag: SealedBag) -> list[dict[str, object]]:
    exhibits: list[dict[str, object]] = [
        {
            "exhibit": exhibit.number,
            "file": exhibit.path,
            "sha256": exhibit.sha256,
            "documents": [paper.view.id for paper in exhibit.papers],
        }
        for exhibit in choice.exhibits
    ]
    return exhibits + [{"submit": name.removeprefix(_SUBMIT)} for name in sorted(bag.files) if name.startswith(_SUBMIT)]


def _copy_out(parts: Parts, bundle: Bundle, out: Path) -> None:
    """Write beside the target and rename, so that no half bundle ever has its name."""
    try:
        with (
            parts.store.open(Sha256(bundle.sha256)) as stream,
            tempfile.NamedTemporaryFile(dir=out.resolve().parent, prefix=".bundle-", delete=False) as copy,
        ):
            shutil.copyfileobj(stream, copy, CHUNK)
        Path(copy.name).chmod(0o644)
        Path(copy.name).replace(out)
    except OSError as error:
        msg = f"the bundle {bundle.number} is sealed and kept, but could not be written to {out}: {error}"
        raise BadInput(msg, hint="Choose another place and download it from the product's page.") from error


def write_bundle(parts: Parts, actor: Actor, bundle_id: str, out: Path) -> None:
    """Write the ZIP of a bundle to a file, and write down that it was read.

    Raises:
        BadInput: the file cannot be written.
        NotFound: no such bundle.
    """
    _copy_out(parts, _noted(parts, actor, bundle_id, "bundle.downloaded", {}), out)


@contextmanager
def open_bundle(parts: Parts, actor: Actor, bundle_id: str) -> Iterator[tuple[Bundle, BinaryIO]]:
    """Open the ZIP of a bundle for handing out, and write down that it was read.

    Raises:
        NotFound: no such bundle.
    """
    bundle = _noted(parts, actor, bundle_id, "bundle.downloaded", {})
    with parts.store.open(Sha256(bundle.sha256)) as stream:
        yield bundle, stream


def read_submit_file(parts: Parts, actor: Actor, bundle_id: str, name: str) -> bytes:
    """Return one of the files to hand in, and write down that it was read.

    Raises:
        NotFound: no such bundle, or it has no such file.
    """
    with parts.database.reading(actor.workspace_id) as session:
        bundle = bundle_by_id(session, bundle_id)
    if name not in bundle.submitted:
        msg = f"got {name[:80]!r}, which {bundle.number} does not hand in"
        raise NotFound(msg, hint=f"It hands in: {', '.join(bundle.submitted)}.")
    _noted(parts, actor, bundle_id, "bundle.part-downloaded", {"part": bundle.submitted.index(name)})
    with parts.store.open(Sha256(bundle.sha256)) as stream, zipfile.ZipFile(stream) as archive:
        return archive.read(f"{bundle.number}/{_SUBMIT}{name}")


def write_submit_files(parts: Parts, actor: Actor, bundle_id: str, folder: Path) -> list[Path]:
    """Write the files to hand in to a folder; refuses to overwrite anything.

    Raises:
        BadInput: the folder holds a file of one of these names, or cannot be written.
        NotFound: no such bundle.
    """
    with parts.database.reading(actor.workspace_id) as session:
        bundle = bundle_by_id(session, bundle_id)
    written = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in bundle.submitted:
            with (folder / name).open("xb") as target:
                target.write(read_submit_file(parts, actor, bundle_id, name))
            written.append(folder / name)
    except OSError as error:
        msg = f"the files to hand in could not be written to {folder}: {error}"
        raise BadInput(msg, hint="Choose an empty folder.") from error
    return written


def verify_bundle(path: Path, *, fingerprint: str = "", key: str = "") -> stranger.Report:
    """Check a bundle, ours or anybody's, exactly as its own `verify.py` does.

    Raises:
        NotFound: there is no such file.
    """
    try:
        return stranger.verify(path, fingerprint=fingerprint, key=key)
    except OSError as error:
        msg = f"got {path}, which cannot be opened: {error.strerror}"
        raise NotFound(msg, hint="Give the ZIP, or the folder it was unpacked to.") from error


def verify_stored(parts: Parts, actor: Actor, bundle_id: str) -> stranger.Report:
    """Check a bundle as it lies in the store against this vault's own keys, and write down what came of it.

    Raises:
        NotFound: no such bundle.
    """
    with parts.database.reading(actor.workspace_id) as session:
        bundle = bundle_by_id(session, bundle_id)
    seal = load_seal(parts.settings.data / "keys")
    with parts.store.open(Sha256(bundle.sha256)) as stream:
        report = stranger.verify(stream, fingerprint=seal.fingerprint, key=parts.ledger.verifier.text())
    _noted(parts, actor, bundle_id, "bundle.verified", {"result": "passed" if report.passed else "failed"})
    return report


def _noted(parts: Parts, actor: Actor, bundle_id: str, kind: str, facts: dict[str, str | int | list[str]]) -> Bundle:
    """Return the bundle, with the reading of it written down: every read of evidence is an event."""
    with parts.database.writing(actor.workspace_id) as session:
        bundle = bundle_by_id(session, bundle_id)
        event = Event(kind, bundle_id, {"sha256": bundle.sha256, **facts})
        parts.ledger.record(session, actor, event, now=parts.clock())
    return bundle
