"""How well the third paper of a layout is read after two were corrected: `python benchmarks/learning.py FOLDER`.

The folder holds papers `<layout>-<number>.<ext>` with their truth beside. For each layout the first two papers are corrected as a person
would: each scored value of the head that was read wrongly, left out or invented, and the kind where it was wrong, is given as the truth has
it; nothing is pointed at. Then every later paper of the layout is read, without and with what was learned from all layouts of the folder. No
paper that is scored was corrected.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from benchmarks.accuracy import Truth, content_of, pairs_in, reading_of, truths_of
from vault.documents.fields import HEAD_TYPES, type_of
from vault.documents.found import Paper
from vault.documents.learned.layout import LearnedLayout, Sample
from vault.documents.learned.teach import Told, learn, sample_of
from vault.documents.runs import Sheet
from vault.documents.score import Tally, comparable, score
from vault.documents.understand import paper_as, understand
from vault.reading.page import Reading
from vault.reading.reader import Limits


def told_by(truth: Truth, paper: Paper) -> list[Told]:
    """Return the corrections a person makes to the head of a paper."""
    told: list[Told] = []
    for name in HEAD_TYPES:
        wanted, read = truth.content.fields.get(name, []), paper.head.get(name, ())
        field_type = type_of(name)
        right = {comparable(field_type, value) for value in wanted}
        if name in truth.content.fields and [comparable(field_type, one.value) for one in read] == sorted(right):
            continue
        for place, value in enumerate(wanted):
            there = read[place] if place < len(read) else None
            if there is None or comparable(field_type, there.value) != comparable(field_type, value):
                told.append(Told(name, value, -1, there.page if there else None, there.box if there else None))
        told += [Told(name, "", -1, extra.page, extra.box) for extra in read[len(wanted) :]]
    return told


def corrected(reading: Reading, truth: Truth) -> tuple[Sample, int]:
    """Return what the corrected paper teaches, and how many corrections a person had to make."""
    sheets = tuple(Sheet(page) for page in reading.pages)
    paper = paper_as(sheets, None)
    kind_is_told = paper.kind != truth.content.kind
    if kind_is_told:
        paper = paper_as(sheets, truth.content.kind)
    told = told_by(truth, paper)
    return sample_of(sheets, paper, told, kind_is_told=kind_is_told), len(told) + kind_is_told


def main() -> None:
    """Read the arguments, play the person, report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--cache", type=Path, help="folder in which what the reader gave is kept")
    parser.add_argument("--errors", action="store_true", help="print what is still wrong")
    arguments = parser.parse_args()
    by_layout: dict[str, list[tuple[Path, Reading, Truth]]] = defaultdict(list)
    for path, truth_path in pairs_in([arguments.folder]):
        truth = truths_of(json.loads(truth_path.read_text(encoding="utf-8")))[0]
        by_layout[path.stem.rsplit("-", 1)[0]].append((path, reading_of(path, arguments.cache, Limits()), truth))
    layouts: list[LearnedLayout] = []
    efforts: dict[str, int] = {}
    for name, papers in by_layout.items():
        taught = [corrected(reading, truth) for _, reading, truth in papers[:2]]
        efforts[name] = sum(effort for _, effort in taught)
        layouts.append(learn(name, [sample for sample, _ in taught]))
    report(by_layout, layouts, efforts, errors=arguments.errors)


def report(
    by_layout: dict[str, list[tuple[Path, Reading, Truth]]],
    layouts: Sequence[LearnedLayout],
    efforts: dict[str, int],
    *,
    errors: bool,
) -> None:
    """Score the later papers of each layout without and with what was learned."""
    print(f"{'layout':<28} corrections  papers  recognised  head before  head after   (micro F1, %)")
    before_all, after_all = Tally(), Tally()
    read_right = wrong_layout = papers_in_all = 0
    for name, papers in by_layout.items():
        before, after, known = Tally(), Tally(), 0
        for path, reading, truth in papers[2:]:
            plain = score(content_of(understand(reading)[0]), truth.content)
            learned = understand(reading, layouts)[0]
            told = score(content_of(learned), truth.content)
            before += plain.head
            after += told.head
            known += learned.layout == name
            wrong_layout += learned.layout not in {None, name}
            read_right += told.head.f1 == 1.0
            papers_in_all += 1
            for one in told.differences if errors else ():
                if one.place == "head":
                    print(f"  {path.name}: {one.name}: got {one.got!r}, expected {one.expected!r}")
        before_all += before
        after_all += after
        print(
            f"{name:<28} {efforts[name]:>11}  {len(papers) - 2:>6}  {known:>10}  {(before.f1 or 0) * 100:>11.1f}  {(after.f1 or 0) * 100:>10.1f}"
        )
    print(
        f"all: {papers_in_all} papers nobody corrected; head F1 {(before_all.f1 or 0) * 100:.1f} before, {(after_all.f1 or 0) * 100:.1f} after; "
        f"{read_right} read without a fault; {wrong_layout} taken for another layout"
    )


if __name__ == "__main__":
    main()
