"""Forms of labelled boxes: which text of a page belongs to which label, by ruled cells, or by the places of the labels alone.

A text layer may print a value before its label, and OCR may read label and value as one word; so labels are cut out of the
words first, and what is left is given to a label by geometry: same cell, else to the right, else underneath.
Must not know any document kind: labels come as data.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import Levenshtein

from vault.documents.cells import Cell, below, cells_of, right_of
from vault.documents.found import Found
from vault.documents.normalise import Normalised
from vault.documents.runs import Run, Sheet, box_of, confidence_of, is_cjk, join_words, second_reader
from vault.reading.page import Word
from vault.values import Box

STOP = ""
"""Name of a label that leads to no field."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words on one line that belong together, without any label among them."""

    words: tuple[Word, ...]

    @property
    def box(self) -> Box:
        """The rectangle around the words."""
        return box_of(word.box for word in self.words)

    @property
    def text(self) -> str:
        """The words as printed."""
        return join_words(self.words)


@dataclass(frozen=True, slots=True)
class LabelHit:
    """A label found on the page."""

    name: str
    """Field it leads to; `STOP` for none."""
    box: Box
    exact: bool
    cell: int | None = None
    """Of a worksheet."""
    text: str = ""
    """As printed."""


@dataclass(slots=True)
class FormValue:
    """What stands in a label's box."""

    name: str
    label: LabelHit
    cell: Cell | None
    beside: list[Piece] = field(default_factory=list)
    """On the label's own line."""
    under: list[Piece] = field(default_factory=list)
    """On the lines below, or in the neighbouring cell."""

    @property
    def pieces(self) -> list[Piece]:
        """All of it, the label's line first."""
        return [*self.beside, *self.under]

    @property
    def text(self) -> str:
        """All of it as one text."""
        return " ".join(piece.text for piece in self.pieces)

    def block(self, em: float, aspect: float) -> list[Piece]:
        """Return what plainly is the label's: without a box, its own line and the lines that go on where the value begins.

        Args:
            em: height of the text, of the page's height.
            aspect: width over height of the page.
        """
        if self.cell is not None or not self.beside:
            return self.pieces
        kept, last = list(self.beside), self.beside[0].box
        for piece in sorted(self.under, key=lambda one: one.box.y0):
            if abs(piece.box.x0 - last.x0) * aspect > em or piece.box.y0 - last.y1 > 0.9 * em:
                break
            kept.append(piece)
            last = piece.box
        return kept


@dataclass(frozen=True, slots=True)
class Tokens:
    """A page cut into labels and the text between them."""

    labels: tuple[LabelHit, ...]
    pieces: tuple[Piece, ...]
    spellings: Labels


class Labels:
    """Label spellings, folded for the search."""

    def __init__(self, spellings: Mapping[str, Iterable[str]], stops: Iterable[str]) -> None:
        self._by_fold: dict[str, str] = {_fold(stop): STOP for stop in stops}
        for name, labels in spellings.items():
            for label in labels:
                self._by_fold[_fold(label)] = name
        self._by_fold.pop("", None)
        self._lengths = sorted({len(key) for key in self._by_fold}, reverse=True)
        self._cjk = [key for key in self._by_fold if is_cjk(key) and len(key) >= 4]
        self._beginnings = {key[:end] for key in self._by_fold if is_cjk(key) for end in range(1, len(key))}

    def begins(self, folded: str) -> bool:
        """Whether a text is the beginning of a Chinese label and not the whole of it."""
        return folded in self._beginnings

    def whole(self, folded: str) -> str | None:
        """Return the name of the label that a text is."""
        return self._by_fold.get(folded)

    def is_fragment(self, name: str, text: str) -> bool:
        """Whether a Latin text is a part of a label of this name: the second language of a label, broken over lines."""
        folded = _fold(text)
        if len(folded) < 4 or is_cjk(folded):
            return False
        return any(meaning == name and folded in key for key, meaning in self._by_fold.items())

    def at(self, folded: str, start: int) -> tuple[str, int] | None:
        """Return (name, end) of the longest label that begins there."""
        for length in self._lengths:
            piece = folded[start : start + length]
            name = self._by_fold.get(piece)
            if name is not None:
                return name, start + len(piece)
        return None

    def nearly(self, folded: str) -> str | None:
        """Return the name of the label that a whole text misreads: by one Chinese character, or by few Latin ones."""
        if len(folded) < 4:
            return None
        if not is_cjk(folded):
            return self._nearly_latin(folded)
        for key in self._cjk:
            if len(key) == len(folded) and sum(a != b for a, b in zip(key, folded, strict=True)) == 1:
                return self._by_fold[key]
        return None

    def _nearly_latin(self, folded: str) -> str | None:
        """Return the name of the long Latin label next to a text: one character in eight of it misread, lost or added."""
        folded = folded.lstrip("0123456789")
        nearest, least = None, 99
        for key, name in self._by_fold.items():
            most = len(key) // 8
            if most and not is_cjk(key) and abs(len(key) - len(folded)) <= most:
                distance = Levenshtein.distance(key, folded, score_cutoff=most)
                if distance <= most and distance < least:
                    nearest, least = name, distance
        return nearest


def _fold(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(c for c in folded if c.isalnum())


def tokens_of(sheet: Sheet, labels: Labels) -> Tokens:
    """Cut every run of the page into labels and text."""
    hits: list[LabelHit] = []
    pieces: list[Piece] = []
    is_ocr = sheet.page.method == "ocr"
    for words in _rejoined(sheet, labels):
        found, texts = _cut(words, labels, is_ocr=is_ocr)
        hits.extend(found)
        pieces.extend(texts)
    return Tokens(tuple(hits), tuple(pieces), labels)


_SPREAD = 9.0
"""A label set with wide spaces, ``名　　　称`` or ``合　　　计``, has no wider gap than this many ems in it."""


def _rejoined(sheet: Sheet, labels: Labels) -> list[tuple[Word, ...]]:
    """Return the words of every run; runs that are the spread characters of one label are joined again."""
    joined: list[tuple[Word, ...]] = []
    for row in sheet.rows:
        place = 0
        while place < len(row):
            end = _spread_end(sheet, row, place, labels)
            joined.append(tuple(word for run in row[place:end] for word in run.words))
            place = end
    return _restacked(sheet, joined, labels)


def _restacked(sheet: Sheet, lines: Sequence[tuple[Word, ...]], labels: Labels) -> list[tuple[Word, ...]]:
    """Join the lines of a label that a narrow box broke: ``合同（批文`` over ``）号``, ``序`` over ``号``."""
    folds = [_fold(join_words(words)) if words[0].cell is None else "" for words in lines]
    boxes = [box_of(word.box for word in words) for words in lines]
    taken: set[int] = set()
    joined: list[tuple[Word, ...]] = []
    for index, words in enumerate(lines):
        if index in taken:
            continue
        text, chain = folds[index], [index]
        best: list[int] = []
        while text and labels.begins(text) and len(chain) < 4:
            below = _directly_below(sheet, boxes, chain[-1], index)
            if below is None or below in taken:
                break
            chain.append(below)
            text += folds[below]
            if labels.whole(text) is not None:
                best = list(chain)
        taken.update(best[1:])
        joined.append(tuple(word for at in best for word in lines[at]) if best else words)
    return joined


def _directly_below(sheet: Sheet, boxes: Sequence[Box], above: int, first: int) -> int | None:
    """Return the line close under another that begins or ends where the first of the label does."""
    box, head = boxes[above], boxes[first]
    for place in range(above + 1, min(len(boxes), above + 40)):
        other = boxes[place]
        gap = sheet.ems_down(other.y0 - box.y1)
        if gap > 0.9:
            return None
        aligned = min(abs(other.x0 - head.x0), abs(other.center[0] - head.center[0])) * sheet.aspect < 0.7 * sheet.em
        if gap > -0.4 and other.center[1] > box.center[1] and aligned:
            return None if sheet.is_parted_down(box, other) else place
    return None


def _spread_end(sheet: Sheet, row: Sequence[Run], start: int, labels: Labels) -> int:
    """Return the place after the last run of a label whose characters stand apart; the next place where there is none."""
    # Another column's text may stand close before the label's first character; that one is a word of its own.
    first = row[start].words[-1]
    if first.cell is not None or len(first.text) != 1 or not is_cjk(first.text):
        return start + 1
    folded, best, widest = _fold(first.text), start + 1, 0.0
    if not folded:
        return best
    for place in range(start + 1, min(len(row), start + 7)):
        run = row[place]
        apart = sheet.ems_across(run.box.x0 - row[place - 1].box.x1)
        # What stands further off than the label's own characters is the next column's label.
        if best > start + 1 and apart > 1.3 * widest:
            break
        widest = max(widest, apart)
        if apart > _SPREAD or not is_cjk(run.text[0]) or sheet.is_parted_across(row[place - 1].box, run.box):
            break
        before = len(folded)
        folded += _fold(run.text)
        match = labels.at(folded, 0)
        if match is not None and match[1] > before:
            best = place + 1
        if len(run.text) > 2:
            break
    return best


def read_form(sheet: Sheet, tokens: Tokens) -> tuple[FormValue, ...]:
    """Give every piece of text to the label it answers; text that answers none is left out."""
    cells = cells_of(sheet.page)
    cell_of_piece = [_holder(piece.box, cells) for piece in tokens.pieces]
    values: list[FormValue] = []
    for hit in sorted(tokens.labels, key=lambda one: (one.box.center[1], one.box.x0)):
        value = FormValue(hit.name, hit, _holder(hit.box, cells))
        twin = next((other for other in values if _is_one_label(sheet, other, value)), None)
        if twin is None:
            values.append(value)
        else:
            twin.label = LabelHit(hit.name, twin.label.box.union(hit.box), twin.label.exact, hit.cell, twin.label.text)
    inside: dict[int, list[FormValue]] = {}
    for value in values:
        inside.setdefault(id(value.cell) if value.cell else 0, []).append(value)
    for piece, cell in zip(tokens.pieces, cell_of_piece, strict=True):
        owners = inside.get(id(cell) if cell else 0, [])
        if any(_is_second_language(sheet, tokens.spellings, owner, piece) for owner in owners):
            continue
        _give(piece, owners, sheet, bounded=cell is not None)
    texts: dict[int, list[Piece]] = {}
    for piece, cell in zip(tokens.pieces, cell_of_piece, strict=True):
        if cell is not None:
            texts.setdefault(id(cell), []).append(piece)
    for value in values:
        if value.cell is not None and not value.pieces and len(inside[id(value.cell)]) == 1:
            value.under.extend(_from_neighbour(value.cell, cells, inside, texts))
    return tuple(values)


def _is_one_label(sheet: Sheet, one: FormValue, other: FormValue) -> bool:
    """Whether two labels are one printed in two languages, side by side or one above the other."""
    if one.name != other.name or one.name == STOP or one.cell is not other.cell:
        return False
    a, b = one.label.box, other.label.box
    if _on_one_line(a, b):
        return sheet.ems_across(max(a.x0, b.x0) - min(a.x1, b.x1)) < 2.0
    overlaps = min(a.x1, b.x1) > max(a.x0, b.x0)
    return overlaps and sheet.ems_down(max(a.y0, b.y0) - min(a.y1, b.y1)) < 1.0


def _is_second_language(sheet: Sheet, spellings: Labels, owner: FormValue, piece: Piece) -> bool:
    if spellings.whole(_fold(owner.label.text + piece.text)) == owner.name != STOP and owner.label.text:
        return True  # the rest of a longer label, broken off: 运输工具 over （号）
    near = owner.cell is not None or (
        abs(piece.box.x0 - owner.label.box.x0) * sheet.aspect < sheet.em
        and sheet.ems_down(piece.box.y0 - owner.label.box.y1) < 2.5
    )
    return near and spellings.is_fragment(owner.name, piece.text)


_SLIVER = 0.012
"""Of the page's width: an empty box narrower than this is what a scan makes of two borders that hardly meet."""


def _from_neighbour(
    cell: Cell, cells: Sequence[Cell], inside: Mapping[int, list[FormValue]], texts: Mapping[int, list[Piece]]
) -> list[Piece]:
    """Return the text of the cell to the right, else underneath, where that cell holds no label of its own."""
    beside = right_of(cell, cells)
    while beside is not None and not beside.words and beside.box.width < _SLIVER:
        beside = right_of(beside, cells)
    for neighbour in (beside, below(cell, cells)):
        if neighbour is None or id(neighbour) in inside:
            continue
        found = texts.get(id(neighbour))
        if found:
            return sorted(found, key=lambda piece: (round(piece.box.center[1], 2), piece.box.x0))
    return []


def _holder(box: Box, cells: Sequence[Cell]) -> Cell | None:
    x, y = box.x0 + min(box.width, 0.01) / 2, box.center[1]
    holding = [c for c in cells if c.box.x0 <= x <= c.box.x1 and c.box.y0 <= y <= c.box.y1]
    return min(holding, key=lambda c: c.box.width * c.box.height) if holding else None


def _give(piece: Piece, owners: Sequence[FormValue], sheet: Sheet, *, bounded: bool) -> None:
    """Give a piece to the label on its line to the left, else to the nearest label above it."""
    box = piece.box
    same_line = [
        value
        for value in owners
        if value.label.box.x1 <= box.x0 + 0.3 * box.width and _on_one_line(value.label.box, box)
    ]
    if same_line:
        nearest = max(same_line, key=lambda value: value.label.box.x1)
        apart = sheet.ems_across(box.x0 - nearest.label.box.x1)
        if bounded or apart < (14 if nearest.beside else 34):
            nearest.beside.append(piece)
            return
    above = [
        value
        for value in owners
        if value.label.box.center[1] < box.y0 + 0.2 * box.height
        and (bounded or sheet.ems_down(box.y0 - value.label.box.y1) < 2.2 + 1.4 * len(value.under))
    ]
    if not above:
        return
    # Of the labels above, the lowest line of them that has one at or left of the piece; its column is that label's.
    lowest: FormValue | None = None
    slack = 1.2 * sheet.em / sheet.aspect
    for value in above:
        label = value.label.box
        starts = label.x0 - slack <= box.x0 or label.x0 <= box.center[0] <= label.x1
        if not starts or _is_fenced(label, box, owners):
            continue
        if lowest is None or (label.center[1], label.x0) > (lowest.label.box.center[1] + 0.4 * sheet.em, -1):
            lowest = (
                value
                if lowest is None or not _on_one_line(label, lowest.label.box)
                else max((lowest, value), key=lambda one: one.label.box.x0)
            )
        elif _on_one_line(label, lowest.label.box) and label.x0 > lowest.label.box.x0:
            lowest = value
    if lowest is None and bounded and len(owners) == 1:
        # The only label of a ruled box answers for all that stands under it, wherever it is printed in the box.
        lowest = owners[0]
    if lowest is not None:
        lowest.under.append(piece)


def right_of_label(sheet: Sheet, hit: LabelHit) -> list[Piece]:
    """Return all that stands on a label's line to its right, however far: what a row of sums holds."""
    row = [
        Piece(run.words)
        for run in sheet.runs
        if run.box.x0 >= hit.box.x1 - 0.002 and abs(run.box.center[1] - hit.box.center[1]) < 0.7 * sheet.em
    ]
    return sorted(row, key=lambda piece: piece.box.x0)


def _is_fenced(label: Box, piece: Box, owners: Sequence[FormValue]) -> bool:
    """Whether another label on the label's line starts between it and the piece: the piece is in that one's column."""
    return any(
        label.x1 <= other.label.box.x0 <= piece.x0 + 0.004 and _on_one_line(label, other.label.box) for other in owners
    )


def _on_one_line(one: Box, other: Box) -> bool:
    overlap = min(one.y1, other.y1) - max(one.y0, other.y0)
    return overlap > 0.5 * min(one.height, other.height)


def _cut(words: Sequence[Word], labels: Labels, *, is_ocr: bool) -> tuple[list[LabelHit], list[Piece]]:
    """Cut a run's words at its labels."""
    characters = [(word, place) for word in words for place in range(len(word.text))]
    folded, origin = _folded_characters(characters)
    starts = {0} | {index for index in range(1, len(origin)) if _is_start(characters, origin, index)}
    hits: list[LabelHit] = []
    taken: list[tuple[int, int]] = []
    index = 0
    while index < len(folded):
        match = labels.at(folded, index) if index in starts else None
        if match and _ends_well(folded, origin, characters, index, match[1]):
            name, end = match
            first, last = origin[index], origin[end - 1]
            said = "".join(word.text[place] for word, place in characters[first : last + 1])
            hits.append(LabelHit(name, _span(characters[first : last + 1]), exact=True, cell=words[0].cell, text=said))
            taken.append((first, last))
            index = end
            starts.add(end)
        else:
            index += 1
    if not hits and is_ocr:
        name_near = labels.nearly(folded)
        if name_near is not None:
            return [LabelHit(name_near, box_of(word.box for word in words), exact=False)], []
    return hits, _remainder(characters, taken)


def _folded_characters(characters: Sequence[tuple[Word, int]]) -> tuple[str, list[int]]:
    folded, origin = "", []
    for index, (word, place) in enumerate(characters):
        part = _fold(word.text[place])
        folded += part
        origin.extend([index] * len(part))
    return folded, origin


def _is_start(characters: Sequence[tuple[Word, int]], origin: Sequence[int], index: int) -> bool:
    """Whether a label may begin there: at a word, or after punctuation or a change of script."""
    word, place = characters[origin[index]]
    if place == 0:
        return True
    before, here = word.text[place - 1], word.text[place]
    if not before.isalnum():
        return True
    return is_cjk(here) and not is_cjk(before)


def _ends_well(
    folded: str, origin: Sequence[int], characters: Sequence[tuple[Word, int]], start: int, end: int
) -> bool:
    """Whether a label may end there: not within a Latin word, and not within a Chinese one unless the label is long."""
    if end >= len(folded):
        return True
    last, following = characters[origin[end - 1]], characters[origin[end]]
    if last[0] is not following[0] or following[1] != last[1] + 1:
        return True
    here, after = last[0].text[last[1]], following[0].text[following[1]]
    if is_cjk(here) and is_cjk(after):
        return end - start >= 4 and start == 0
    return is_cjk(here) or is_cjk(after)


def _width(character: str) -> float:
    return 1.0 if is_cjk(character) else 0.55


def _place(word: Word, start: int, end: int) -> Box:
    """Estimate where some characters of a word stand."""
    total = sum(_width(c) for c in word.text) or 1.0
    left = sum(_width(c) for c in word.text[:start]) / total
    right = sum(_width(c) for c in word.text[:end]) / total
    return Box(word.box.x0 + left * word.box.width, word.box.y0, word.box.x0 + right * word.box.width, word.box.y1)


def _span(characters: Sequence[tuple[Word, int]]) -> Box:
    return box_of(_place(word, place, place + 1) for word, place in characters)


_OPENING = ":：;；,，.、)）]】"
_MARKS = ":：;；,，、 "


def _remainder(characters: Sequence[tuple[Word, int]], taken: Sequence[tuple[int, int]]) -> list[Piece]:
    """Return the text around the labels that were cut out, without the colons and brackets they leave behind."""
    pieces: list[Piece] = []
    last = -1
    for first, end in [*taken, (len(characters), len(characters))]:
        piece = _piece(characters[last + 1 : first], after_label=last >= 0)
        if piece is not None:
            pieces.append(piece)
        last = end
    return pieces


def _piece(characters: Sequence[tuple[Word, int]], *, after_label: bool) -> Piece | None:
    groups: list[tuple[Word, int, int]] = []
    for word, place in characters:
        if groups and groups[-1][0] is word and groups[-1][2] == place:
            groups[-1] = (word, groups[-1][1], place + 1)
        else:
            groups.append((word, place, place + 1))
    made: list[Word] = []
    for word, start, end in groups:
        text = word.text[start:end]
        if after_label and not made:
            stripped = text.lstrip(_OPENING)
            start += len(text) - len(stripped)
            text = stripped
        if text:
            whole = start == 0 and end == len(word.text)
            made.append(word if whole else Word(text, _place(word, start, end), word.confidence, word.cell))
    while made and not made[-1].text.strip(_MARKS):
        made.pop()
    return Piece(tuple(made)) if any(any(c.isalnum() for c in word.text) for word in made) else None


LABELLED = 0.95
"""Most that a value found by its label is trusted without a check of its own."""


def found_of(
    sheet: Sheet,
    pieces: Sequence[Piece],
    value: Normalised,
    *,
    raw: str | None = None,
    checks: tuple[str, ...] = (),
    trust: float = LABELLED,
) -> Found:
    """Return a value with the spot and the words it was read from.

    Args:
        sheet: the page.
        pieces: where it stands; at least one.
        value: the value in its public form.
        raw: as printed, where it is only a part of the pieces.
        checks: what confirmed it independently.
        trust: how sure the way it was found is, 0 to 1; the words' own confidence lowers it.
    """
    words = [word for piece in pieces for word in piece.words]
    structured = sheet.page.method == "structured"
    return Found(
        value=value.value,
        raw=raw if raw is not None else " ".join(piece.text for piece in pieces),
        page=sheet.number,
        box=None if structured else box_of(word.box for word in words),
        confidence=round(min(0.99, (0.99 if checks else trust) * confidence_of(words)), 4),
        method=sheet.page.method,
        checks=(*checks, *second_reader(words)),
        code=value.code,
    )
