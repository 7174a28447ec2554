"""How well papers are read, against the truth beside them: `python benchmarks/accuracy.py [FOLDER ...]`.

Each paper `<name>.<ext>` has its truth in `<name>.<ext>.truth.json` (or `<name>.truth.json`); the form of a truth stands in
`sample_docs/README.md`, the scoring in the field dictionary. What the reader gave is kept under `--cache`, so that a change
to the understanding of pages does not repeat the OCR.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from vault.documents.found import Paper
from vault.documents.score import Content, Score, Tally, score
from vault.documents.understand import understand
from vault.errors import VaultError
from vault.intake.mail_members import open_mail
from vault.intake.sniff import EML, MSG
from vault.reading.embedded import embedded_from_json, embedded_to_json
from vault.reading.page import Reading
from vault.reading.page_json import page_from_json, page_to_json, warned_from_json, warned_to_json
from vault.reading.reader import READER_VERSION, Limits, read_bytes
from vault.values import sha256_of

DEFAULT = Path(__file__).resolve().parent.parent / "sample_docs"
_SUFFIX = ".truth.json"


@dataclass(frozen=True, slots=True)
class Truth:
    """What one paper says, and where it stands in its file."""

    content: Content
    media_class: str
    pages: tuple[int, ...] = ()
    member: str | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """One paper read and scored."""

    name: str
    truth: Truth
    kind: str
    score: Score

    @property
    def f1(self) -> float:
        """Of head and lines together; 1 where the truth holds nothing and nothing was read."""
        together = (self.score.head + self.score.lines).f1
        return 1.0 if together is None else together


@dataclass(slots=True)
class Group:
    """Sums over the papers of one kind and media class."""

    papers: int = 0
    kind_right: int = 0
    head: Tally = field(default_factory=Tally)
    lines: Tally = field(default_factory=Tally)
    addresses: Tally = field(default_factory=Tally)

    def add(self, result: Result) -> None:
        """Count one paper."""
        self.papers += 1
        self.kind_right += result.score.kind_right
        self.head += result.score.head
        self.lines += result.score.lines
        self.addresses += result.score.addresses

    def row(self, name: str) -> str:
        """Return the group as a line of the report."""
        shown = [f"{tally.f1 * 100:6.2f}" if tally.f1 is not None else "     –" for tally in self._tallies()]
        return f"{name:<44} {self.papers:>4}  {self.kind_right / self.papers * 100:6.1f}  {'  '.join(shown)}"

    def _tallies(self) -> tuple[Tally, Tally, Tally]:
        return self.head, self.lines, self.addresses


def truths_of(told: dict[str, Any]) -> list[Truth]:
    """Return the papers a truth file tells of."""
    if "documents" in told:
        return [
            truth
            for one in told["documents"]
            for truth in truths_of({"media_class": told.get("media_class", "digital"), **one})
        ]
    fields = {name: value if isinstance(value, list) else [value] for name, value in told.get("fields", {}).items()}
    lines = [
        {name: value if isinstance(value, list) else [value] for name, value in line.items()}
        for line in told.get("lines", [])
    ]
    content = Content(told["kind"], fields, lines)
    return [Truth(content, told.get("media_class", "digital"), tuple(told.get("pages", ())), told.get("member"))]


def content_of(paper: Paper) -> Content:
    """Return what of a paper is scored."""
    head = {name: [found.value for found in several] for name, several in paper.head.items()}
    return Content(
        paper.kind, head, [{name: [found.value] for name, found in line.fields.items()} for line in paper.lines]
    )


def papers_of(path: Path, cache: Path | None, limits: Limits, *, raw: bool = False) -> list[tuple[str | None, Paper]]:
    """Return the papers in a file, those of a ZIP with their member's name; `raw` with the readers' own confidence."""
    if zipfile.is_zipfile(path) and path.suffix.lower() == ".zip":
        found: list[tuple[str | None, Paper]] = []
        with zipfile.ZipFile(path) as bundle, tempfile.TemporaryDirectory() as folder:
            for member in bundle.infolist():
                if not member.is_dir():
                    out = Path(folder) / f"member{Path(member.filename).suffix}"
                    out.write_bytes(bundle.read(member))
                    found += [(member.filename, paper) for _, paper in papers_of(out, cache, limits, raw=raw)]
        return found
    try:
        own: list[tuple[str | None, Paper]] = [
            (None, paper) for paper in understand(reading_of(path, cache, limits), raw=raw)
        ]
        return [*own, *attached_to(path, cache, limits, raw=raw)]
    except VaultError as error:
        print(f"{path.name}: not read: {error}", file=sys.stderr)
        return []


def attached_to(path: Path, cache: Path | None, limits: Limits, *, raw: bool = False) -> list[tuple[str | None, Paper]]:
    """Return the papers attached to a mail, each with the name it has there; none for any other file."""
    media_type = {".eml": EML, ".msg": MSG}.get(path.suffix.lower())
    if media_type is None:
        return []
    with path.open("rb") as stream, tempfile.TemporaryDirectory() as folder:
        found: list[tuple[str | None, Paper]] = []
        for attachment in open_mail(stream, media_type).attachments:
            if not attachment.skip_code:
                out = Path(folder) / f"attached{Path(attachment.name).suffix}"
                out.write_bytes(attachment.data)
                found += [(attachment.path, paper) for _, paper in papers_of(out, cache, limits, raw=raw)]
        return found


def reading_of(path: Path, cache: Path | None, limits: Limits) -> Reading:
    """Return what the reader gave, from the cache where it is there."""
    if cache is None:
        return read_bytes(path, limits=limits)
    sha256 = sha256_of(path.read_bytes())
    version = hashlib.sha256(READER_VERSION.encode()).hexdigest()[:8]
    kept = cache / f"{sha256[:24]}-{version}.json"
    if kept.exists():
        told = json.loads(kept.read_text(encoding="utf-8"))
        pages = tuple(page_from_json(page) for page in told["pages"])
        warned = tuple(warned_from_json(one) for one in told["warnings"])
        beside = tuple(embedded_from_json(one) for one in told.get("embedded", ()))
        return Reading(sha256, told["media_type"], pages, warned, beside)
    reading = read_bytes(path, limits=limits)
    told = {
        "media_type": reading.media_type,
        "pages": [page_to_json(page) for page in reading.pages],
        "warnings": [warned_to_json(one) for one in reading.warnings],
        "embedded": [embedded_to_json(one) for one in reading.embedded],
    }
    cache.mkdir(parents=True, exist_ok=True)
    kept.write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
    return reading


def match(
    truths: Sequence[Truth], papers: Sequence[tuple[str | None, Paper]]
) -> Iterator[tuple[Truth | None, Paper | None]]:
    """Pair the papers of a truth with those that were found: the same member, most pages in common, then the order."""
    left = list(papers)
    for truth in truths:
        best, most = None, -1
        for index, (member, paper) in enumerate(left):
            if truth.member is not None and member != truth.member:
                continue
            pages = set(range(paper.page_from, paper.page_to + 1))
            shared = len(pages & set(truth.pages)) if truth.pages else 1
            if shared > most and (shared or not truth.pages):
                best, most = index, shared
        yield truth, left.pop(best)[1] if best is not None else None
    for _, paper in left:
        yield None, paper


def results_of(path: Path, truth_path: Path, cache: Path | None, limits: Limits) -> list[Result]:
    """Read one file and score its papers; a paper the truth has not is scored against nothing."""
    truths = truths_of(json.loads(truth_path.read_text(encoding="utf-8")))
    results: list[Result] = []
    for truth, paper in match(truths, papers_of(path, cache, limits)):
        wanted = truth or Truth(Content("none"), truths[0].media_class if truths else "digital")
        got = content_of(paper) if paper else Content("unread")
        place = f"#{wanted.member}" if wanted.member else f"#p{wanted.pages[0]}" if wanted.pages else ""
        results.append(Result(f"{path.parent.name}/{path.name}{place}", wanted, got.kind, score(got, wanted.content)))
    return results


def pairs_in(folders: Sequence[Path]) -> Iterator[tuple[Path, Path]]:
    """Return every paper that has a truth beside it, in the order of their names."""
    for folder in folders:
        for truth_path in sorted(folder.rglob(f"*{_SUFFIX}")):
            name = truth_path.name.removesuffix(_SUFFIX)
            whole = truth_path.with_name(name)
            if whole.is_file():
                yield whole, truth_path
                continue
            for path in sorted(truth_path.parent.glob(f"{name}.*")):
                if not path.name.endswith(_SUFFIX) and path.stem == name:
                    yield path, truth_path


def report(results: Sequence[Result], *, errors: bool, worst: int) -> None:
    """Print the figures, the worst papers and, where wanted, each difference."""
    groups: dict[str, Group] = {}
    for result in results:
        media, kind = result.truth.media_class, result.truth.content.kind
        for name in (f"{media}  {kind}", f"{media}  all kinds", "all"):
            groups.setdefault(name, Group()).add(result)
    print(f"{'':<44} {'docs':>4}  {'kind %':>6}  {'head':>6}  {'lines':>6}  {'addr.':>6}   (micro F1, %)")
    for name in sorted(groups, key=lambda one: (one == "all", one.split("  ")[0], one.endswith("all kinds"), one)):
        print(groups[name].row(name))
    print(f"\nThe {worst} papers read worst:")
    for result in sorted(results, key=lambda one: one.f1)[:worst]:
        wrong = "" if result.score.kind_right else f"   kind: got {result.kind}, expected {result.truth.content.kind}"
        print(f"  {result.f1 * 100:6.2f}  {result.name}{wrong}")
    if errors:
        print("\nEvery difference:")
        for result in results:
            if not result.score.kind_right:
                print(f"{result.name}: kind: got {result.kind}, expected {result.truth.content.kind}")
            for one in result.score.differences:
                print(f"{result.name}: {one.place} {one.name}: got {one.got!r}, expected {one.expected!r}")


def main() -> None:
    """Read the arguments, score, report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path, default=[DEFAULT], help="folders with papers and their truth")
    parser.add_argument("--cache", type=Path, help="folder in which what the reader gave is kept")
    parser.add_argument("--errors", action="store_true", help="print each wrong, missing and extra value")
    parser.add_argument("--worst", type=int, default=10, help="how many of the papers read worst are named")
    parser.add_argument("--kind", help="only papers of this kind")
    parser.add_argument("--media", help="only papers of this media class")
    parser.add_argument("--threads", type=int, default=2, help="of the OCR engine")
    arguments = parser.parse_args()
    limits = Limits(threads=arguments.threads)
    results: list[Result] = []
    for path, truth_path in pairs_in(arguments.folders):
        wanted = truths_of(json.loads(truth_path.read_text(encoding="utf-8")))
        if arguments.kind and all(truth.content.kind != arguments.kind for truth in wanted):
            continue
        if arguments.media and all(truth.media_class != arguments.media for truth in wanted):
            continue
        results += results_of(path, truth_path, arguments.cache, limits)
    if not results:
        parser.exit(1, f"got no paper with a truth in {', '.join(map(str, arguments.folders))}\n")
    report(results, errors=arguments.errors, worst=arguments.worst)


if __name__ == "__main__":
    main()
