"""A page beside the structure that lies in its file: where both agree the value is confirmed, where they do not both are shown. Pure.

The print is what a person was shown, so on a difference it stays the value and the doubt is said. Where the structure's value is printed
as well, and the page's was only taken from the wrong place, the structure tells which is which.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from vault.documents.embedded.papers import found_of, found_values
from vault.documents.embedded.place import place_of
from vault.documents.embedded.said import Fields, Said, Value
from vault.documents.fields import ADDRESSES, FieldType, type_of
from vault.documents.found import Found, FoundLine, Paper
from vault.documents.normalise import Context, context_of
from vault.documents.runs import Sheet
from vault.documents.score import comparable
from vault.documents.territories import fold

MISMATCH = "embedded-mismatch"
_AGREED = 0.99
_ONLY_TOLD = 0.9
"""Of a value the structure has and the page does not show."""
_DOUBTED = 0.4
"""At most, of a value the structure contradicts."""
_CHECK = "embedded"
_LOOSE: frozenset[FieldType] = frozenset({"unit", "coded", "text", "incoterm"})
"""Types written as a code in one and in words in the other: a difference of spelling is none."""
_SAME_LINE = 2
"""Values two lines must share to be one."""

Warning_ = tuple[str, int | None, str]


@dataclass(slots=True)
class _Comparison:
    sheets: Sequence[Sheet]
    context: Context
    told: frozenset[str]
    """All values of the structure, in comparable form: what the page may have taken for another field."""
    warnings: list[Warning_] = field(default_factory=list)

    def head(self, page: Mapping[str, tuple[Found, ...]], said: Fields) -> dict[str, tuple[Found, ...]]:
        """Return the head of both."""
        head = dict(page)
        for name, values in said.values.items():
            head[name] = self._values(name, page.get(name, ()), values)
        return head

    def _values(self, name: str, printed: tuple[Found, ...], told: Sequence[Value]) -> tuple[Found, ...]:
        kind = type_of(name)
        left = list(printed)
        settled: list[Found] = []
        for value in told:
            same = next((one for one in left if _agree(name, kind, one.value, value)), None)
            if same is not None:
                left.remove(same)
                settled.append(_confirmed(same))
            elif (placed := self._placed(name, kind, value)) is not None and not self._is_contradicted(
                name, kind, left
            ):
                left = left if len(told) > 1 else []
                settled.append(placed)
            elif left and len(told) == 1:
                settled.append(self._doubted(name, kind, left.pop(0), value, "head"))
            else:
                settled.append(found_of(name, value, self.sheets[0].number, confidence=_ONLY_TOLD))
        return (*settled, *left)

    def _placed(self, name: str, kind: FieldType, value: Value) -> Found | None:
        """Return the structure's value at the place where it is printed."""
        place = place_of(kind, value.value, value.raw, self.sheets, self.context)
        if place is None:
            return None
        found = found_of(name, value, place.page)
        return replace(
            found,
            raw=place.raw,
            box=place.box,
            method=place.method,
            checks=tuple(dict.fromkeys((*found.checks, _CHECK))),
        )

    def _is_contradicted(self, name: str, kind: FieldType, printed: Sequence[Found]) -> bool:
        """Whether the page surely says something else: a clear label with a value the structure has nowhere."""
        if kind not in {"number", "date", "identifier"} or name in ADDRESSES:
            return False
        return any(one.confidence >= _ONLY_TOLD and comparable(kind, one.value) not in self.told for one in printed)

    def _doubted(self, name: str, kind: FieldType, printed: Found, told: Value, where: str) -> Found:
        if kind in _LOOSE or (kind in {"name", "address"} and _overlaps(printed.value, told.value)):
            return printed
        message = f"{where}: {name} is {printed.raw!r} on the page and {told.raw!r} in the file's own data"
        self.warnings.append((MISMATCH, printed.page, message))
        return replace(printed, confidence=min(printed.confidence, _DOUBTED))

    def lines(self, page: Sequence[FoundLine], said: Sequence[Fields]) -> tuple[FoundLine, ...]:
        """Return the lines of both, in the order of the structure; lines only the page shows follow."""
        pairs = _paired(page, said)
        lines: list[FoundLine] = []
        for index, fields in enumerate(said):
            printed = pairs.get(index)
            number = self.sheets[0].number
            if printed is None:
                lines.append(FoundLine(found_values(fields, number, confidence=_ONLY_TOLD), number, None))
                if page:
                    name = fields.values.get("name", [Value("?", "?")])[0].raw
                    self.warnings.append(
                        (MISMATCH, number, f"line {index + 1} ({name}) is in the file's own data and not on the page")
                    )
            else:
                lines.append(replace(printed, fields=self._line(printed, fields, f"line {index + 1}")))
        matched = {id(line) for line in pairs.values()}
        for extra in (line for line in page if id(line) not in matched):
            shown = " ".join(found.raw for found in extra.fields.values())[:80]
            self.warnings.append((MISMATCH, extra.page, f"the page shows a line the file's own data has not: {shown}"))
            lines.append(
                replace(
                    extra,
                    fields={k: replace(v, confidence=min(v.confidence, _DOUBTED)) for k, v in extra.fields.items()},
                )
            )
        return tuple(lines)

    def _line(self, printed: FoundLine, said: Fields, where: str) -> dict[str, Found]:
        fields = dict(printed.fields)
        others = frozenset(_all_of(said))
        for name, values in said.values.items():
            kind, value = type_of(name, line=True), values[0]
            there = fields.get(name)
            if there is None:
                fields[name] = found_of(name, value, printed.page, confidence=_ONLY_TOLD)
            elif _agree(name, kind, there.value, value):
                fields[name] = _confirmed(there)
            elif kind == "name" and _overlaps(there.value, value.value):
                placed = self._placed(name, kind, value)
                fields[name] = placed if placed is not None else there
            elif comparable(kind, there.value) in others:
                # The page's value is another of the line's: it was taken from the wrong column.
                placed = self._placed(name, kind, value)
                fields[name] = placed or found_of(name, value, printed.page, confidence=_ONLY_TOLD)
            else:
                fields[name] = self._doubted(name, kind, there, value, where)
        return fields


def compare(paper: Paper, said: Said, sheets: Sequence[Sheet]) -> Paper:
    """Return the paper with what the structure in its file says of it."""
    context = context_of(run.text for sheet in sheets for run in sheet.runs)
    comparison = _Comparison(sheets, context, frozenset(_all_told(said)))
    head = comparison.head(paper.head, said.head)
    lines = comparison.lines(paper.lines, said.lines) if said.lines else paper.lines
    confidence = max(paper.kind_confidence, 0.97) if paper.kind == said.kind else paper.kind_confidence
    return replace(
        paper,
        kind_confidence=confidence,
        kind_reasons=(*paper.kind_reasons, said.reason),
        head=head,
        lines=lines,
        warnings=(*paper.warnings, *comparison.warnings),
    )


def agreement(paper: Paper, said: Said) -> int:
    """Return how many values of the head are the same on both."""
    return sum(
        any(_agree(name, type_of(name), one.value, value) for one in paper.head.get(name, ()) for value in values)
        for name, values in said.head.values.items()
    )


def _agree(name: str, kind: FieldType, printed: str, told: Value) -> bool:
    if comparable(kind, printed) == comparable(kind, told.value):
        return True
    if name.endswith("_id"):  # a number with and without its country's letters
        a, b = comparable(kind, printed), comparable(kind, told.value)
        return len(min(a, b, key=len)) >= 8 and (a.endswith(b) or b.endswith(a))
    return kind == "address" and _same_address(printed, told.value)


def _same_address(printed: str, told: str) -> bool:
    """Whether all that has a number in it, and most words, are in both; order and country are written in many ways."""
    a, b = _tokens(printed), _tokens(told)
    numbers = {token for token in a ^ b if any(map(str.isdigit, token))}
    return not numbers and bool(a) and len(a & b) >= 0.6 * min(len(a), len(b))


def _tokens(text: str) -> set[str]:
    return {folded for token in text.replace(",", " ").split() if (folded := fold(token))}


def _overlaps(printed: str, told: str) -> bool:
    a, b = fold(printed), fold(told)
    shared = _tokens(printed) & _tokens(told)
    return bool(a and b) and (a in b or b in a or len(shared) * 2 >= min(len(_tokens(printed)), len(_tokens(told))))


def _confirmed(found: Found) -> Found:
    return replace(
        found, confidence=max(found.confidence, _AGREED), checks=tuple(dict.fromkeys((*found.checks, _CHECK)))
    )


def _all_told(said: Said) -> Iterator[str]:
    for fields in (said.head, *said.lines):
        yield from _all_of(fields)


def _all_of(fields: Fields) -> Iterator[str]:
    for name, values in fields.values.items():
        for value in values:
            yield comparable(type_of(name, line=fields.line), value.value)


def _paired(page: Sequence[FoundLine], said: Sequence[Fields]) -> dict[int, FoundLine]:
    """Return the page's line for each line of the structure, best agreement first; equal lines pair in their order."""
    scored = sorted(
        (
            (-_shared(line, fields), abs(place - index), index, place)
            for index, fields in enumerate(said)
            for place, line in enumerate(page)
        ),
    )
    pairs: dict[int, FoundLine] = {}
    taken: set[int] = set()
    for score, _, index, place in scored:
        if -score >= _SAME_LINE and index not in pairs and place not in taken:
            pairs[index] = page[place]
            taken.add(place)
    return pairs


def _shared(line: FoundLine, fields: Fields) -> int:
    shared = 0
    for name, values in fields.values.items():
        there = line.fields.get(name)
        if there is not None and _agree(name, type_of(name, line=True), there.value, values[0]):
            shared += 2 if name in {"sku", "gtin", "name", "amount"} else 1
        elif there is not None and name == "name" and _overlaps(there.value, values[0].value):
            shared += 1
    return shared
