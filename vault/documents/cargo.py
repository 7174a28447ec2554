"""Articles that a transport paper names in the running text of its boxes: ``STC 181 CTNS LED DESK LAMP``, ``LED STRIP (98 CARTONS)``.

Several in one box are several lines, each with its packages; a table with a column of its own for packages needs none of this. Must not read a
weight: printed once, it is the consignment's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vault.documents.prose import Text, texts_of
from vault.documents.runs import Run, Sheet
from vault.reading.page import Word

_PACKS = (
    r"(?:cartons?|ctns?|packages?|pkgs?|pkts?|pallets?|plts?|cases?|boxes|bags?|drums?|crates?|bales?|rolls?|bundles?|sacks?|colli|parcels?|"
    r"kartons?|colis|bultos|cajas|colli|scatole|cartones|wooden cases|木箱|纸箱|箱|托盘|件|包|桶|袋)(?:\(s\)|\b\.?|(?<=[一-鿿]))"
)
_COUNT = r"(?<![\d.,/-])(?P<count>\d{1,3}(?:,\d{3})+|\d{1,6})"
_BEFORE = r"(?:s\.?t\.?c\.?|said to contain|slac|containing|consisting of|incl(?:uding|\.)?|and|und|et|e|y|\+|&|[-–•*]|\d{1,2}[.)])"
_COUNTED_FIRST = re.compile(
    rf"(?i)^\W*(?:{_BEFORE}\s*:?\s*)*{_COUNT}\s*{_PACKS}\s*(?:of\b|with\b|:|-|–)?\s*(?P<name>\S.*)$"
)
_COUNTED_LAST = re.compile(
    rf"(?i)^\W*(?:{_BEFORE}\s*:?\s+)*(?P<name>[^\W\d].*?)\s*(?:[-–—:,/(\[（=]|\bin\b|\s)\s*{_COUNT}\s*{_PACKS}\s*[)\]）]?\W*$"
)
_NO_NAME = re.compile(
    r"(?i)\b(?:containers?|total|said to|only|shipper|load|stow|seal|freight|shipped|laden|gross|net|weight|weigh|measurement|kgs?|cbm|m3|marks?|"
    r"packages?|ctns?|cartons?|pallets?|say|received|in apparent|hc|gp|x\s*\d{2})\b|合计|总计|集装箱|毛重|净重|共"
)
_STOP = re.compile(
    r"(?i)^\W*(?:$|freight|total|say\b|shipper|said|s\.?t\.?c|h\.?\s?s\b|hts|net\b|gross|n\.?w|g\.?w|clean|made|p\.?o|order|inv|contract|l/?c|cont|seal|"
    r"shipped|laden|marks?|n/m|as per|incoterm|cy|fcl|lcl|volume|measure|temperature|country|origin|these|we\b|\d|[A-Z]{4}\d{7})"
)
_PACKED = re.compile(rf"(?i){_COUNT}\s*{_PACKS}")
_OPENS = re.compile(r"(?i)said to contain\W*|\bs\.?t\.?c\b\W*|\bslac\b\W*|^\W+|containing\W*")
_CLOSES = re.compile(
    r"(?i)[.;；]\s|[.;；]$|\b(?:freight|total|shipper'?s?|said to|"
    r"h\.?\s?s\.?\s+code|hts|net\b|gross|n\.w|g\.w|clean|made in|p\.?o\.?\s|order no|invoice|contract|l/c|"
    r"container|seal|shipped|laden|marks?\b|n/m|as per|cy/|fcl|lcl|volume|measurement|country of)"
)
"""Words that follow the goods in their box."""
_CODED = re.compile(r"(?i)[\s,;(]*\b(?:H\.?\s?S\.?|HTS)\s*(?:code|no\.?)?\s*[:.]?\s*\d{4}.*$")


@dataclass(frozen=True, slots=True)
class Article:
    """Goods named with the number of their packages."""

    name: str
    count: str
    words: tuple[Word, ...]
    sheet: Sheet


def articles_of(sheets: Sequence[Sheet]) -> tuple[Article, ...]:
    """Return the articles that a paper names together with a number of packages, in the order they stand.

    Lines that each name one whole are the rule; where a narrow box has broken them, the box's text is read as one. The reading whose packages
    add up to a number printed on the page is believed, else the one that found more.
    """
    by_line: list[Article] = []
    by_box: list[Article] = []
    numbers: set[int] = set()
    for sheet in sheets:
        for row in sheet.rows:
            for run in whole_lines(row, sheet):
                by_line.extend(_of_run(run, sheet))
                numbers |= {
                    int(each.replace(",", "")) for each in re.findall(r"(?<![\d.,])\d[\d,]{0,8}(?![\d.])", run.text)
                }
        for text in texts_of(sheet)[:-1]:
            by_box.extend(_of_box(text, sheet))

    def worth(articles: list[Article]) -> tuple[bool, int]:
        return len(articles) > 1 and sum(int(one.count) for one in articles) in numbers, len(articles)

    return tuple(by_box if worth(by_box) > worth(by_line) or _is_broken(by_line, by_box) else by_line)


def _is_broken(by_line: Sequence[Article], by_box: Sequence[Article]) -> bool:
    """Whether lines hold but the beginnings of the names: a narrow box has broken most of several between two numbers of packages."""
    if len(by_line) < 2 or [one.count for one in by_line] != [one.count for one in by_box]:
        return False
    pairs = list(zip((one.name for one in by_line), (one.name for one in by_box), strict=True))
    begun = all(whole.startswith(line) and len(whole) <= 60 for line, whole in pairs)
    return begun and sum(len(whole) > len(line) for line, whole in pairs) > 0.5 * len(pairs)


def _of_box(text: Text, sheet: Sheet) -> Iterator[Article]:
    """The articles of a box's text: each number of packages with the words behind it, or, in brackets, before it."""
    said = text.said.replace("\n", " ")
    counts = list(_PACKED.finditer(said))
    bracketed = [one for one in counts if said[: one.start()].rstrip().endswith(("(", "[", "（"))]
    behind = len(bracketed) * 2 > len(counts)
    for place, one in enumerate(counts):
        if behind:
            if one not in bracketed:
                continue
            start, end = counts[place - 1].end() if place else 0, one.start()
            cut = max([match.end() for match in _OPENS.finditer(said, start, end)], default=start)
            start = max(start, cut)
        else:
            start, end = one.end(), counts[place + 1].start() if place + 1 < len(counts) else len(said)
            closed = _CLOSES.search(said, start, end)
            end = closed.start() if closed else end
        name = re.sub(
            rf"(?i)^\W*(?:of\b|with\b)?\W*|(?:\W|\b(?:{_BEFORE}|and|und|plus)(?=\W*$))*$", "", said[start:end]
        )
        name = _CODED.sub("", name).strip(" .,;:-–()[]")
        if _is_name(name):
            yield Article(name, one["count"].replace(",", ""), text.words(start, end), sheet)


def _of_run(run: Run, sheet: Sheet) -> Iterator[Article]:
    parts = [
        part
        for part in re.split(
            r"\s*[;；]\s*|(?<!\d)\s*[,，]\s+(?=\d)|(?<=\d),\s+(?=\d)|[:：]\s+(?=\d)|\s+\b(?:and|und|plus)\s+(?=\d)",
            run.text,
        )
        if part
    ]
    for part in parts:
        match = _COUNTED_FIRST.match(part) or _COUNTED_LAST.match(part)
        if match is None:
            continue
        name = _CODED.sub("", match["name"]).strip(" .,;:-–")
        if not _is_name(name):
            continue
        words = tuple(word for word in run.words if word.text.strip(".,;:()") and word.text.strip(".,;:()") in part)
        if len(parts) == 1 and match.re is _COUNTED_FIRST:
            below = _below(run, sheet)
            if below is not None:
                name, words = f"{name} {below.text.strip(' .,;')}", (*words, *below.words)
        yield Article(name, match["count"].replace(",", ""), words or run.words, sheet)


def _is_name(text: str) -> bool:
    return (
        3 <= len(text) <= 110 and re.search(r"[^\W\d_]{3}|[一-鿿]{2}", text) is not None and not _NO_NAME.search(text)
    )


def _below(run: Run, sheet: Sheet) -> Run | None:
    """The line under a name that goes on with it: set in, or begun in the middle of a phrase."""
    under = [
        one
        for one in sheet.runs
        if 0.5 < sheet.ems_down(one.box.center[1] - run.box.center[1]) < 1.9
        and 0 <= sheet.ems_across(one.box.x0 - run.box.x0) < 4
        and one.box.x0 < run.box.x1
    ]
    one = min(under, key=lambda each: each.box.y0, default=None)
    if (
        one is None
        or len(one.text) > 60
        or _STOP.match(one.text)
        or _COUNTED_LAST.match(one.text)
        or not _is_name(one.text)
    ):
        return None
    unfinished = re.search(r"(?:[,/&-]|\b(?:with|and|of|for|in))\s*$", run.text) is not None
    return one if unfinished or sheet.ems_across(one.box.x0 - run.box.x0) > 0.8 or one.text[0].islower() else None


def whole_lines(row: Sequence[Run], sheet: Sheet) -> list[Run]:
    """Return the runs of a row, those that OCR parted by no more than a wide space joined."""
    lines: list[Run] = []
    for run in row:
        last = lines[-1] if lines else None
        near = last is not None and sheet.ems_across(run.box.x0 - last.box.x1) < 1.6
        if last is not None and near and not sheet.is_parted_across(last.box, run.box):
            lines[-1] = Run((*last.words, *run.words), run.page)
        else:
            lines.append(run)
    return lines
