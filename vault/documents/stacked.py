"""Goods tables whose items take several physical lines: name over declared elements, three quantities, price over total over currency.

Columns come from the header's labels and the ruled lines; items from the goods codes and item numbers that anchor them.
Must not know any document kind: the header's labels come as data.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from vault.documents.forms import STOP, LabelHit, Labels, Piece, tokens_of
from vault.documents.runs import Run, Sheet, box_of
from vault.reading.page import Word
from vault.values import Box


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table."""

    names: tuple[str, ...]
    """Of the header's labels, from the top: several where they are stacked in one column."""
    box: Box
    """Of the header's text."""
    left: float
    right: float
    """Of the ruled column where uprights bound it; else those of the header's text."""
    ruled: bool
    sheet_column: int | None = None
    """Of a worksheet: its column, which decides alone."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item: what stands in each column, line by line."""

    columns: Mapping[str, tuple[Piece, ...]]
    """Column's first name to its lines from the top; pieces on one line are joined."""
    box: Box
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Table:
    """A table of goods on one page."""

    columns: tuple[Column, ...]
    items: tuple[Item, ...]
    box: Box


def read_table(
    sheet: Sheet,
    labels: Labels,
    *,
    anchors: Mapping[str, str],
    ends: Labels,
    needs: frozenset[str],
    forms: Mapping[str, str],
    columns: Sequence[Column] | None = None,
) -> Table | None:
    """Return the table of goods of a page, None where the page has none.

    Args:
        sheet: the page.
        labels: the header's labels by column name.
        anchors: column name to a regular expression: a text in that column that begins an item; the first column that has any decides.
        ends: labels under which the table is over.
        needs: a header must have one of these names.
        forms: column name to a regular expression most texts of that column match; a column without one takes anything.
        columns: those of the page before, for a page that continues the table without a header.
    """
    tokens = tokens_of(sheet, labels)
    header = _header(sheet, tokens.labels, needs)
    if header:
        found = _columns(sheet, header)
        top = max(hit.box.y1 for hit in header)
    elif columns:
        found, top = tuple(columns), 0.0
    else:
        return None
    bottom = _end(sheet, ends, top)
    body = [
        run for run in sheet.runs if top - 0.2 * sheet.em < run.box.center[1] < bottom and not _in_header(run, header)
    ]
    placed = _place(sheet, body, found, forms)
    starts = _anchors(placed, found, anchors)
    if not starts:
        return None
    if not header:
        # What stands above the first item of a page without a header is the page's own head.
        top = starts[0].box.y0 - 0.3 * sheet.em
    items = _items(sheet, found, placed, starts, top, bottom)
    if not items:
        return None
    return Table(found, tuple(items), box_of(item.box for item in items))


def _header(sheet: Sheet, hits: Sequence[LabelHit], needs: frozenset[str]) -> list[LabelHit]:
    """Return the labels of the header: the line with most different labels, with those stacked close to it."""
    named = [hit for hit in hits if hit.name != STOP]
    best: list[LabelHit] = []
    for hit in named:
        line = [other for other in named if abs(other.box.center[1] - hit.box.center[1]) < 0.8 * sheet.em]
        if len({other.name for other in line}) > len({other.name for other in best}):
            best = line
    if len({hit.name for hit in best}) < 3:
        return []
    low, high = min(hit.box.y0 for hit in best), max(hit.box.y1 for hit in best)
    reach = 1.9 * sheet.em
    around = [hit for hit in named if low - reach <= hit.box.center[1] <= high + reach]
    kept: list[LabelHit] = list(best)
    names = {hit.name for hit in best}
    for hit in sorted(around, key=lambda one: abs(one.box.center[1] - best[0].box.center[1])):
        # A header in two languages says each name twice, one over the other.
        twin = any(other.name == hit.name and _overlap(other.box, hit.box) > 0 for other in kept)
        if hit not in kept and (hit.name not in names or twin):
            kept.append(hit)
            names.add(hit.name)
    return kept if names & needs else []


def _columns(sheet: Sheet, header: Sequence[LabelHit]) -> tuple[Column, ...]:
    groups: list[list[LabelHit]] = []
    for hit in sorted(header, key=lambda one: one.box.x0):
        home = next(
            (
                group
                for group in groups
                if _overlap(box_of(other.box for other in group), hit.box) > 0.4 * min(hit.box.width, _width(group))
                and all(abs(other.box.center[1] - hit.box.center[1]) > 0.5 * sheet.em for other in group)
            ),
            None,
        )
        if home is None:
            groups.append([hit])
        else:
            home.append(hit)
    columns: list[Column] = []
    for group in groups:
        box = box_of(hit.box for hit in group)
        ordered = sorted(group, key=lambda one: (one.box.center[1], one.box.x0))
        names = tuple(dict.fromkeys(hit.name for hit in ordered))
        left, right = _walls(sheet, box)
        # Uprights bound a column where both stand there and no other label stands between them.
        others = [hit.box for hit in header if hit not in group]
        ruled = left is not None and right is not None and not any(left < other.center[0] < right for other in others)
        if group[0].cell is not None:
            columns.append(Column(names, box, box.x0, box.x1, ruled=False, sheet_column=group[0].cell % 1000))
        elif ruled and left is not None and right is not None:
            columns.append(Column(names, box, left, right, ruled=True))
        else:
            columns.append(Column(names, box, box.x0, box.x1, ruled=False))
    return tuple(columns)


def _width(group: Sequence[LabelHit]) -> float:
    return box_of(hit.box for hit in group).width


def _overlap(one: Box, other: Box) -> float:
    return min(one.x1, other.x1) - max(one.x0, other.x0)


def _walls(sheet: Sheet, box: Box) -> tuple[float | None, float | None]:
    """Return the nearest uprights left and right of a header's text that also run on below it."""
    x, y = box.center
    crossing = [rule.x0 for rule in sheet.uprights if rule.y0 <= y <= rule.y1 and rule.y1 > box.y1 + 1.0 * sheet.em]
    left = max((at for at in crossing if at <= x), default=None)
    right = min((at for at in crossing if at > x), default=None)
    return left, right


def _end(sheet: Sheet, ends: Labels, top: float) -> float:
    stops = [hit.box.y0 for hit in tokens_of(sheet, ends).labels if hit.box.y0 > top]
    return min(stops, default=1.0)


def _in_header(run: Run, header: Sequence[LabelHit]) -> bool:
    return any(
        _overlap(run.box, hit.box) > 0.5 * hit.box.width
        and hit.box.y0 - 0.002 <= run.box.center[1] <= hit.box.y1 + 0.002
        for hit in header
    )


Placed = dict[int, list[Piece]]
"""Column's index to what stands in it."""


def _place(sheet: Sheet, body: Sequence[Run], columns: Sequence[Column], forms: Mapping[str, str]) -> Placed:
    """Give every text of the body to a column.

    Ruled columns hold what lies between their uprights. Without uprights a header tells little of where its column's
    values stand (they may be set to the left, the right or the middle of it), so the texts are gathered into bands that
    white space parts over the whole body, and the bands are given to the columns in order, at the least cost of
    distance and of unfitting form.
    """
    placed: Placed = {}
    loose: list[Piece] = []
    if any(column.sheet_column is not None for column in columns):
        for run in body:
            at = None if run.cell is None else run.cell % 1000
            index = next((i for i, column in enumerate(columns) if column.sheet_column == at), None)
            if index is not None:
                placed.setdefault(index, []).append(Piece(run.words))
        return placed
    for run in body:
        for piece in _split(run, columns):
            x = piece.box.center[0]
            index = next((i for i, c in enumerate(columns) if c.ruled and c.left - 0.002 <= x <= c.right + 0.002), None)
            if index is None:
                loose.append(piece)
            else:
                placed.setdefault(index, []).append(piece)
    free = [index for index, column in enumerate(columns) if not column.ruled]
    if not free:
        return placed  # what stands outside every ruled column belongs to none
    edges = [column.box.x0 for column in columns]
    bands = _bands(loose, _RIVER * sheet.em / sheet.aspect, edges)
    for band, place in zip(bands, _align(sheet, bands, [columns[i] for i in free], forms), strict=True):
        placed.setdefault(free[place], []).extend(band)
    return placed


_RIVER = 0.4
"""White space this wide, in ems, down the whole body parts two bands; a space between words is 0.25 em."""


def _bands(pieces: Sequence[Piece], gap: float, edges: Sequence[float]) -> list[list[Piece]]:
    """Gather words that overlap across, directly or through others, from the left; each piece is parted where bands are.

    Where no word plainly crosses the left edge of a header, a band begins there too, however thin the white space is:
    values set to the right end close to the next column's, set to the left, and OCR's boxes may even overlap.
    """
    words = sorted((word for piece in pieces for word in piece.words), key=lambda one: one.box.x0)
    starts: list[float] = []
    edge = -1.0
    for word in words:
        if not starts or word.box.x0 > edge + gap:
            starts.append(word.box.x0)
        edge = max(edge, word.box.x1)
    cuts = [cut for cut in (_cut_near(words, at, gap) for at in edges) if cut is not None]
    starts = sorted([*starts, *(cut for cut in cuts if all(abs(cut - at) > gap for at in starts))])
    bands: list[list[Piece]] = [[] for _ in starts]
    for piece in pieces:
        parts: dict[int, list[Word]] = {}
        for word in piece.words:
            parts.setdefault(max(0, bisect_right(starts, word.box.center[0]) - 1), []).append(word)
        for band, inside in parts.items():
            bands[band].append(Piece(tuple(inside)))
    return [band for band in bands if band]


def _cut_near(words: Sequence[Word], edge: float, gap: float) -> float | None:
    """Return a place at or shortly before a header's left edge that no word plainly stands across, None where there is none."""
    near = [word for word in words if word.box.x0 - 10 * gap < edge < word.box.x1 + 10 * gap]
    for step in range(-1, 7):
        at = edge - step * gap / 2
        crossing = sum(1 for word in near if min(at - word.box.x0, word.box.x1 - at) > 0.3 * word.box.width)
        # OCR now and then reads two columns as one word; a few such words do not close the gap of all the others.
        if crossing <= len(near) // 8:
            return at
    return None


_UNFIT = 14.0
"""What a band whose texts have another form than the column asks for costs, in ems of distance."""


def _align(
    sheet: Sheet, bands: Sequence[Sequence[Piece]], columns: Sequence[Column], forms: Mapping[str, str]
) -> list[int]:
    """Return a column for each band, never from right to left, at the least total cost."""
    if not columns or not bands:
        return [] if not bands else [0] * len(bands)
    least = [[_cost(sheet, band, columns, c, forms) for c in range(len(columns))] for band in bands]
    total = [least[0]]
    way: list[list[int]] = []
    for costs in least[1:]:
        best, came = [], []
        cheapest = 0
        for place, cost in enumerate(costs):
            if total[-1][place] < total[-1][cheapest]:
                cheapest = place
            # Two bands in one column are possible but speak against it.
            stay = total[-1][place] + 1.0
            move = min(range(place), key=lambda k: total[-1][k]) if place else None
            if move is not None and total[-1][move] <= stay:
                best.append(total[-1][move] + cost)
                came.append(move)
            else:
                best.append(stay + cost)
                came.append(place)
        total.append(best)
        way.append(came)
    at = min(range(len(columns)), key=lambda k: total[-1][k])
    chosen = [at]
    for came in reversed(way):
        at = came[at]
        chosen.append(at)
    return chosen[::-1]


def _cost(
    sheet: Sheet, band: Sequence[Piece], columns: Sequence[Column], place: int, forms: Mapping[str, str]
) -> float:
    box = box_of(piece.box for piece in band)
    column = columns[place]
    after = columns[place + 1].box.x0 if place + 1 < len(columns) else 1.0
    before = columns[place - 1].box.x1 if place else 0.0
    distance = 0.0
    if _overlap(box, column.box) <= 0:
        gap = box.x0 - column.box.x1 if box.x0 >= column.box.x1 else column.box.x0 - box.x1
        # Between the neighbouring headers is the column's own ground.
        distance = sheet.ems_across(gap) * (0.3 if before <= box.x0 and box.x1 <= after else 1.0)
    pattern = next((forms[name] for name in column.names if name in forms), None)
    if pattern is None:
        # Anything fits, which tells nothing; standing under the header tells more.
        return distance + (0.25 if distance else 0.05) * _UNFIT
    unfit = sum(1 for piece in band if not re.search(pattern, piece.text.strip())) / len(band)
    return distance + unfit * _UNFIT


def _split(run: Run, columns: Sequence[Column]) -> list[Piece]:
    """Part a run whose words stand under different headers."""
    groups: list[list[int]] = []
    owner = [_under(word.box, columns) for word in run.words]
    for index in range(len(run.words)):
        before = next((o for o in reversed(owner[:index]) if o is not None), None)
        if groups and (owner[index] is None or before is None or owner[index] == before):
            groups[-1].append(index)
        else:
            groups.append([index])
    return [Piece(tuple(run.words[i] for i in group)) for group in groups]


def _under(box: Box, columns: Sequence[Column]) -> int | None:
    """Return the column whose ruled box or header text a word plainly stands under."""
    x = box.center[0]
    for index, column in enumerate(columns):
        if column.left <= x <= column.right:
            return index
    return None


def _anchors(placed: Placed, columns: Sequence[Column], anchors: Mapping[str, str]) -> list[Piece]:
    """Return the texts that begin items, from the top, of the first column that has any."""
    for name, pattern in anchors.items():
        for index, column in enumerate(columns):
            if name not in column.names:
                continue
            found = [piece for piece in placed.get(index, []) if re.match(pattern, piece.text.replace(" ", ""))]
            if found:
                return sorted(found, key=lambda piece: piece.box.center[1])
    return []


def _items(
    sheet: Sheet, columns: Sequence[Column], placed: Placed, starts: Sequence[Piece], top: float, bottom: float
) -> list[Item]:
    lines = _boxes(placed)
    cuts = [_cut_between(sheet, lines, above.box, below.box) for above, below in pairwise(starts)]
    tops = [top - 0.2 * sheet.em, *cuts]
    bottoms = [*cuts, min(bottom, _last_line(sheet, lines, starts))]
    items: list[Item] = []
    for low, high in zip(tops, bottoms, strict=True):
        inside = {
            column.names[0]: _joined_lines(
                [piece for piece in placed.get(index, []) if low <= piece.box.center[1] < high]
            )
            for index, column in enumerate(columns)
        }
        every = [piece.box for pieces in inside.values() for piece in pieces]
        if every:
            box = box_of(every)
            items.append(Item(inside, box, low, high))
    return items


def _boxes(placed: Placed) -> list[Box]:
    return sorted((piece.box for pieces in placed.values() for piece in pieces), key=lambda box: box.center[1])


def _cut_between(sheet: Sheet, lines: Sequence[Box], above: Box, below: Box) -> float:
    """Return where one item ends and the next begins: at a ruled line, else at the widest gap, else over the next anchor."""
    low, high = above.y1, below.y0
    rules = [
        rule.y0
        for rule in sheet.levels
        if low - 0.2 * sheet.em <= rule.y0 <= high + 0.2 * sheet.em and rule.x1 - rule.x0 > 0.3
    ]
    if rules:
        return rules[-1]
    between = [box for box in lines if above.center[1] < box.center[1] < below.center[1] + 0.3 * sheet.em]
    edge, gaps = above.y1, []
    for box in sorted(between, key=lambda one: one.y0):
        if box.y0 > edge:
            gaps.append((box.y0 - edge, edge, box.y0))
        edge = max(edge, box.y1)
    # An item begins on its anchor's line unless a clearly wider gap parts the lines above that.
    last = gaps[-1] if gaps else (0.0, high - 0.4 * sheet.em, high)
    widest = max(gaps, default=last)
    chosen = widest if widest[0] > last[0] + 0.6 * sheet.em else last
    return (chosen[1] + chosen[2]) / 2


def _last_line(sheet: Sheet, lines: Sequence[Box], starts: Sequence[Piece]) -> float:
    """Return where the last item ends: its lines follow each other without a wide gap or a ruled line after its usual height."""
    begin = starts[-1].box.y0
    edge = starts[-1].box.y1
    for box in lines:
        if box.center[1] <= begin:
            continue
        if box.y0 - edge > 3.0 * sheet.em:
            return (edge + box.y0) / 2
        edge = max(edge, box.y1)
    rules: list[float] = []
    for y in sorted(rule.y0 for rule in sheet.levels if rule.x1 - rule.x0 > 0.3):
        if not rules or y - rules[-1] > 0.3 * sheet.em:
            rules.append(y)
    after = [y for y in rules if y > begin + 0.8 * sheet.em]
    # An item may hold ruled lines itself, such as one over its declared elements: the last holds as many as the others.
    within = [sum(1 for y in rules if above.box.y1 < y < below.box.y0) for above, below in pairwise(starts)]
    held = min(within, default=1) or 1
    return after[min(held, len(after)) - 1] if after else edge + 0.5 * sheet.em


def _joined_lines(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the lines from the top; pieces side by side become one."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda one: one.box.center[1]):
        if rows:
            band = box_of(one.box for one in rows[-1])
            shared = min(band.y1, piece.box.y1) - max(band.y0, piece.box.y0)
            if shared > 0.5 * min(band.height, piece.box.height):
                rows[-1].append(piece)
                continue
        rows.append([piece])
    return tuple(
        Piece(tuple(word for piece in sorted(row, key=lambda one: one.box.x0) for word in piece.words)) for row in rows
    )
