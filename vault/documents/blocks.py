"""Where the value of a label stands, and the block of lines of a party: by neighbourhood, ruled cells and alignment.

Must not parse a value or know a kind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from vault.documents.cells import Cell
from vault.documents.labels import Piece
from vault.documents.runs import Run, Sheet
from vault.values import Box

T = TypeVar("T")

WIDEST = 32.0
"""Ems between a label and a value on its right, at most."""
DEEPEST = 2.6
"""Ems between a label and a value under it, at most."""
LINE_SPACE = 1.25
"""Ems of white between two lines of one block, at most."""
PAIRED = 16.0
"""Ems between a label inside a party's block and what it says, at most."""
_CURRENCY_ALONE = re.compile(r"^(?:[A-Z]{3}|[A-Z]{0,3}[$€£¥₩])$")
_UNFINISHED = re.compile(r"(?:[-/,，、&(（–·]|\b(?:and|of|de|von|und|et))\s*$")
"""How a value ends that goes on in the next line."""


@dataclass(frozen=True)
class Candidate(Generic[T]):
    """A piece that may be the value of a label."""

    piece: Piece[T]
    score: float


class Layout(Generic[T]):
    """The pieces of a page and how they lie to each other."""

    def __init__(self, sheet: Sheet, pieces: Sequence[Piece[T]]) -> None:
        self.sheet = sheet
        self.pieces = sorted(pieces, key=lambda one: (one.box.y0, one.box.x0))
        self._wholes: dict[int, Piece[T]] = {}
        self._cells: tuple[Cell, ...] = () if sheet.page.method == "structured" else sheet.cells

    def cell_of(self, box: Box) -> Cell | None:
        """Return the smallest ruled cell around a box's middle; None outside any grid, or where the cell is most of the page."""
        x, y = box.center
        # Where a scan doubles a rule, a sliver lies over the top of the print that no text fits into.
        around = [
            cell
            for cell in self._cells
            if cell.box.x0 <= x <= cell.box.x1
            and 0.85 * box.height < cell.box.height < 0.45
            and min(cell.box.y1, box.y1) - max(cell.box.y0, box.y0) > 0.3 * box.height
        ]
        holding = [cell for cell in around if cell.box.y0 <= y <= cell.box.y1] or around
        return min(holding, key=lambda cell: cell.box.width * cell.box.height) if holding else None

    def lead(self, label: Piece[T]) -> Piece[T] | None:
        """Return the text right after a label in its own run."""
        for piece in self.pieces:
            if piece.leads and not piece.is_label and _same_row(piece.box, label.box):
                gap = piece.box.x0 - label.box.x1
                if gap >= -0.01 and self.sheet.ems_across(gap) < 1.3 and not self._between(label.box, piece.box):
                    return piece
        return None

    def _between(self, left: Box, right: Box) -> bool:
        return any(
            _same_row(piece.box, left) and left.x1 <= piece.box.x0 + 0.002 and piece.box.x1 <= right.x0 + 0.002
            for piece in self.pieces
        )

    def right(self, box: Box) -> Piece[T] | None:
        """Return the next piece on the same line."""
        beside = [
            piece
            for piece in self.pieces
            if _same_row(piece.box, box) and piece.box.x0 >= box.x1 - 0.15 * self.sheet.em / self.sheet.aspect
        ]
        return min(beside, key=lambda piece: piece.box.x0) if beside else None

    def under(self, box: Box, *, deepest: float = DEEPEST) -> Piece[T] | None:
        """Return the nearest piece that begins under a box."""
        em = self.sheet.em
        below = [
            piece
            for piece in self.pieces
            if piece.box.y0 >= box.y1 - 0.35 * em
            and piece.box.center[1] > box.y1
            and self.sheet.ems_down(piece.box.y0 - box.y1) <= deepest
            and (
                abs(piece.box.x0 - box.x0) * self.sheet.aspect < 1.6 * em
                or min(piece.box.x1, box.x1) - max(piece.box.x0, box.x0) > 0.35 * min(piece.box.width, box.width)
            )
        ]
        return min(below, key=lambda p: (round(p.box.y0 / em), abs(p.box.x0 - box.x0))) if below else None

    def candidates(self, label: Piece[T]) -> list[Candidate[T]]:
        """Return what may be the value of a label, with how well it stands to it."""
        lead = self.lead(label)
        if lead:
            found = [Candidate(self._whole(lead), 1.0 if label.colon else 0.86)]
            # A label may be longer than any dictionary's: ``TOTAL CIF VANCOUVER   USD 15,404.60``. A date or a name is no part of one.
            beyond = self.right(lead.box)
            if beyond and not beyond.is_label and not label.colon:
                gap = self.sheet.ems_across(beyond.box.x0 - lead.box.x1)
                found.append(Candidate(beyond, 0.6 - 0.005 * gap))
            return found
        found = []
        home = self.cell_of(label.box)
        lonely = home is None or not any(
            not one.is_label and self._inside(home, one.box) for one in self.pieces if one is not label
        )
        right = self.right(label.box)
        if right and (not right.is_label or self._is_value(right)):
            gap = self.sheet.ems_across(right.box.x0 - label.box.x1)
            score = (0.95 if label.colon else 0.87) - 0.012 * max(0.0, gap)
            if not label.colon and self._heads_a_row(label):
                score -= 0.3
            if gap <= WIDEST:
                found.append(Candidate(self._whole(right), score + self._cell_bonus(home, right.box, lonely=lonely)))
        elif right is None or not _same_row(right.box, label.box):
            found.extend(self._centred(label, home))
        under = self.under(label.box)
        if under and not under.is_label:
            depth = max(0.0, self.sheet.ems_down(under.box.y0 - label.box.y1))
            score = (0.74 if label.colon else 0.86) - 0.06 * depth
            found.append(Candidate(self._whole(under), score + self._cell_bonus(home, under.box, lonely=lonely)))
        return [one for one in found if one.score > 0.3]

    def _is_value(self, piece: Piece[T]) -> bool:
        """Whether a label that leads to no field stands as a value: ``Versandart   Seefracht``."""
        if piece.colon or any(hasattr(one, "weight") or hasattr(one, "labels") for one in piece.meanings):
            return False
        cell = self.cell_of(piece.box)
        if cell is not None and self.sheet.ems_down(cell.box.height) > 2.4 and piece.box.center[1] < cell.box.center[1]:
            # At the top of a form's box, with room for a value under it, stands a label.
            return False
        beyond = self.right(piece.box)
        return beyond is None or beyond.is_label or self.sheet.ems_across(beyond.box.x0 - piece.box.x1) > PAIRED

    def _heads_a_row(self, label: Piece[T]) -> bool:
        """Whether a label stands among labels whose values are under them, so that what is beside it is a label nobody knows."""
        others = [one for one in self.pieces if one.is_label and one is not label and _same_row(one.box, label.box)]
        if len(others) < 2:
            return False
        beside = [self.right(one.box) for one in others]
        return sum(1 for one in beside if one is None or one.is_label) >= len(others) - 1

    def _centred(self, label: Piece[T], home: Cell | None) -> list[Candidate[T]]:
        """Return a value of two lines beside a label that stands between them."""
        em = self.sheet.em
        near = [
            piece
            for piece in self.pieces
            if not piece.is_label
            and piece.box.x0 > label.box.x1
            and abs(piece.box.center[1] - label.box.center[1]) < 0.95 * em
            and self.sheet.ems_across(piece.box.x0 - label.box.x1) < PAIRED
        ]
        if not near:
            return []
        left = min(piece.box.x0 for piece in near)
        lines = [piece for piece in near if abs(piece.box.x0 - left) * self.sheet.aspect < 0.8 * em]
        if len(lines) != 2 or _same_row(lines[0].box, lines[1].box):
            return []
        if self.cell_of(lines[0].box) is not self.cell_of(lines[1].box) or (home is None) != (
            self.cell_of(lines[0].box) is None
        ):
            return []
        return [Candidate(_joined(lines), 0.8)]

    def whole(self, piece: Piece[T], label: Piece[T]) -> Piece[T]:
        """Return a value with the next line where it plainly goes on there: ``RE-2026-`` over ``00871``."""
        if _CURRENCY_ALONE.match(piece.text):
            return self._with_amount(piece)
        stack = self._stack(piece, label)
        if len(stack) > 1:
            return _joined(stack)
        if not _UNFINISHED.search(piece.text):
            return piece
        em = self.sheet.em
        lefts = [piece.box.x0, label.box.x0] if piece.leads else [piece.box.x0]
        for below in self.pieces:
            gap = self.sheet.ems_down(below.box.y0 - piece.box.y1)
            if below.box.center[1] <= piece.box.y1 or gap > 1.0:
                continue
            if below.is_label or not any(abs(below.box.x0 - left) * self.sheet.aspect < 1.3 * em for left in lefts):
                continue
            labelled = any(
                one.is_label
                and _same_row(one.box, below.box)
                and label.box.x0 - 0.01 <= one.box.x0
                and one.box.x1 <= below.box.x0 + 0.002
                for one in self.pieces
            )
            if not labelled and self.cell_of(below.box) is self.cell_of(piece.box):
                return _joined([piece, below])
        return piece

    def _whole(self, piece: Piece[T]) -> Piece[T]:
        """Return a value with the line it goes on in: where its ruled cell had no room for the next line's first word."""
        if id(piece) not in self._wholes:
            self._wholes[id(piece)] = self._with_rest(piece)
        return self._wholes[id(piece)]

    def _with_rest(self, piece: Piece[T]) -> Piece[T]:
        home = self.cell_of(piece.box)
        below = self.under(piece.box, deepest=0.9) if home else None
        if home is None or below is None or below.is_label or self.cell_of(below.box) is not home:
            return piece
        aligned = abs(below.box.x0 - piece.box.x0) * self.sheet.aspect < 0.6 * self.sheet.em
        alike = 0.8 < below.box.height / (piece.box.height or 1.0) < 1.25
        first = below.run.words[0].box.width
        space = 0.3 * self.sheet.em / self.sheet.aspect
        if not (aligned and alike) or piece.box.x1 + space + first <= home.box.x1 - 0.5 * space:
            return piece
        return replace(piece, run=Run((*piece.run.words, *below.run.words), piece.run.page))

    def _with_amount(self, piece: Piece[T]) -> Piece[T]:
        """Return a currency with the amount beside it, or under it to the same right edge."""
        beside = self.right(piece.box)
        if beside and not beside.is_label and self.sheet.ems_across(beside.box.x0 - piece.box.x1) < 8:
            return _joined([piece, beside])
        for below in self.pieces:
            near = -0.3 < self.sheet.ems_down(below.box.y0 - piece.box.y1) < 1.0
            if near and not below.is_label and abs(below.box.x1 - piece.box.x1) * self.sheet.aspect < self.sheet.em:
                return _joined([piece, below])
        return piece

    def _stack(self, piece: Piece[T], label: Piece[T]) -> list[Piece[T]]:
        """Return the lines of a value that is set in the middle of its row, its label beside the middle of them."""
        em = self.sheet.em
        if piece.leads or piece.box.height > 1.6 * em or not _same_row(piece.box, label.box):
            return [piece]
        aligned = [
            one
            for one in self.pieces
            if not one.is_label
            and abs(one.box.x0 - piece.box.x0) * self.sheet.aspect < 0.4 * em
            and not any(
                other.is_label
                and other is not label
                and abs(other.box.center[1] - one.box.center[1]) < 0.45 * em
                and other.box.x1 <= one.box.x0 + 0.002
                and other.box.x0 >= label.box.x0 - 0.02
                for other in self.pieces
            )
        ]
        stack = [piece]
        for one in aligned:
            if 0 < self.sheet.ems_down(one.box.center[1] - stack[-1].box.center[1]) < 1.35:
                stack.append(one)
        for one in reversed(aligned):
            if 0 < self.sheet.ems_down(stack[0].box.center[1] - one.box.center[1]) < 1.35:
                stack.insert(0, one)
        middle = (stack[0].box.y0 + stack[-1].box.y1) / 2
        centred = abs(middle - label.box.center[1]) < 0.3 * em and 1 < len(stack) <= 3
        one_cell = all(self.cell_of(one.box) is self.cell_of(piece.box) for one in stack)
        return stack if centred and one_cell else [piece]

    def in_one_cell(self, one: Piece[T], other: Piece[T]) -> bool:
        """Whether two pieces stand in one ruled cell."""
        home = self.cell_of(one.box)
        return home is not None and home is self.cell_of(other.box)

    def _inside(self, cell: Cell, box: Box) -> bool:
        x, y = box.center
        return cell.box.x0 <= x <= cell.box.x1 and cell.box.y0 <= y <= cell.box.y1

    def _cell_bonus(self, home: Cell | None, box: Box, *, lonely: bool) -> float:
        if home is None:
            return 0.0
        if self._inside(home, box):
            return 0.1
        return 0.0 if lonely else -0.5

    def block(self, label: Piece[T], inner: frozenset[T]) -> list[list[Piece[T]]]:
        """Return the lines of the block under or beside a party's label, from the top; labels among them are of ``inner``."""
        home = self.cell_of(label.box)
        if home and any(self._inside(home, one.box) and one is not label and not one.is_label for one in self.pieces):
            inside = [
                piece
                for piece in self.pieces
                if self._inside(home, piece.box)
                and piece is not label
                and (piece.box.center[1] >= label.box.y0)
                and (_same_row(piece.box, label.box) or piece.box.y0 >= label.box.y0 - 0.3 * self.sheet.em)
                and self.cell_of(piece.box) is home
                and not self._is_beside(piece, label, inner)
            ]
            return _until_label(_lines(inside), inner)
        if home:
            ruled = self._ruled_block(label, home, inner)
            if ruled:
                return ruled
        first = self._first_of_block(label, inner)
        if first is None:
            return []
        beside = not first.leads and _same_row(first.box, label.box)
        lines = self.block_from(first, inner, also_left=label.box.x0 if first.leads else None)
        return self._until_next_label(lines, label, inner) if beside else lines

    def _ruled_block(self, label: Piece[T], home: Cell, inner: frozenset[T]) -> list[list[Piece[T]]]:
        """Return the lines in the cells on the right of a label that has a cell of its own, or in those under it."""

        def foreign(piece: Piece[T]) -> bool:
            return piece.is_label and not set(piece.meanings) & inner

        ruled = [piece for piece in self.pieces if piece is not label and self.cell_of(piece.box) is not None]
        band = [
            piece
            for piece in ruled
            if home.box.y0 <= piece.box.center[1] <= home.box.y1 and piece.box.x0 >= home.box.x1 - 0.004
        ]
        limit = min((piece.box.x0 for piece in band if foreign(piece)), default=1.0)
        inside = [piece for piece in band if piece.box.x0 < limit - 0.002]
        if inside and min(piece.box.x0 for piece in inside) - home.box.x1 < 0.1:
            return [*_until_label(self._rows_of_cells(inside), inner), *self._rows_under(home, limit, inner)]
        column = [
            piece
            for piece in ruled
            if home.box.x0 - 0.004 <= piece.box.x0
            and piece.box.x1 <= home.box.x1 + 0.004
            and piece.box.center[1] > home.box.y1
        ]
        lines: list[list[Piece[T]]] = []
        bottom = home.box.y1
        for line in self._rows_of_cells(column):
            apart = self.sheet.ems_down(min(piece.box.y0 for piece in line) - bottom) > 2.4
            if apart or (lines and not line[0].is_label and not self.in_one_cell(line[0], lines[-1][-1])):
                break
            lines.append(line)
            bottom = max(piece.box.y1 for piece in line)
        return _until_label(lines, inner)

    def _rows_under(self, home: Cell, limit: float, inner: frozenset[T]) -> list[list[Piece[T]]]:
        """Return the grid's next rows that say more of the same party: an address, a number, under the label's own cell."""
        lines: list[list[Piece[T]]] = []
        while True:
            label = next(
                (
                    piece
                    for piece in self.pieces
                    if piece.is_label
                    and set(piece.meanings) & inner
                    and (cell := self.cell_of(piece.box)) is not None
                    and abs(cell.box.y0 - home.box.y1) < 0.3 * self.sheet.em
                    and abs(cell.box.x0 - home.box.x0) * self.sheet.aspect < 0.5 * self.sheet.em
                ),
                None,
            )
            below = self.cell_of(label.box) if label is not None else None
            if label is None or below is None:
                return lines
            band = [
                piece
                for piece in self.pieces
                if below.box.y0 <= piece.box.center[1] <= below.box.y1
                and below.box.x1 - 0.004 <= piece.box.x0 < limit - 0.002
                and not piece.is_label
            ]
            lines.extend([[label, *line] if not place else line for place, line in enumerate(_lines(band))])
            home = below

    def _rows_of_cells(self, pieces: Sequence[Piece[T]]) -> list[list[Piece[T]]]:
        """Return the lines of pieces in ruled cells: a cell's lines one after the other, cells side by side in one line."""
        cells: list[tuple[Cell, list[Piece[T]]]] = []
        for piece in pieces:
            cell = self.cell_of(piece.box)
            if cell is None:
                return _lines(pieces)
            held = next((inside for one, inside in cells if one is cell), None)
            if held is None:
                cells.append((cell, [piece]))
            else:
                held.append(piece)
        if len(cells) < 2:
            return _lines(pieces)
        rows: list[list[tuple[Cell, list[Piece[T]]]]] = []
        for one in sorted(cells, key=lambda each: (each[0].box.y0, each[0].box.x0)):
            if rows and _same_row(rows[-1][0][0].box, one[0].box):
                rows[-1].append(one)
            else:
                rows.append([one])
        found: list[list[Piece[T]]] = []
        for row in rows:
            row.sort(key=lambda each: each[0].box.x0)
            if len(row) == 1:
                found.extend(_lines(row[0][1]))
            else:
                found.append([piece for _, inside in row for line in _lines(inside) for piece in line])
        return found

    def _is_beside(self, piece: Piece[T], label: Piece[T], inner: frozenset[T]) -> bool:
        """Whether a piece is another box's label in the label's own line: an air waybill sets the account number into the shipper's box."""
        foreign = piece.is_label and not set(piece.meanings) & inner
        return foreign and _same_row(piece.box, label.box) and piece.box.x0 > label.box.x1

    def _until_next_label(
        self, lines: list[list[Piece[T]]], label: Piece[T], inner: frozenset[T]
    ) -> list[list[Piece[T]]]:
        """Cut a block beside its label off at the line that the next label of that column stands beside."""
        labels = [
            piece
            for piece in self.pieces
            if piece.is_label
            and not set(piece.meanings) & inner
            and piece.box.y0 > label.box.y0
            and abs(piece.box.x0 - label.box.x0) * self.sheet.aspect < 1.3 * self.sheet.em
        ]
        for count, line in enumerate(lines):
            if any(_same_row(one.box, line[0].box) for one in labels):
                return lines[:count]
        return lines

    def _first_of_block(self, label: Piece[T], inner: frozenset[T]) -> Piece[T] | None:
        def usable(piece: Piece[T] | None) -> bool:
            return piece is not None and (not piece.is_label or bool(set(piece.meanings) & inner))

        lead = self.lead(label)
        if lead:
            return lead
        right, under = self.right(label.box), self.under(label.box)
        gap = self.sheet.ems_across(right.box.x0 - label.box.x1) if right else 99.0
        aligned = under is not None and abs(under.box.x0 - label.box.x0) * self.sheet.aspect < 2 * self.sheet.em
        if usable(right) and gap < 7 and (label.colon or not aligned):
            return right
        if usable(under):
            return under
        return right if usable(right) and gap < 24 else None

    def block_from(
        self, first: Piece[T], inner: frozenset[T], *, also_left: float | None = None
    ) -> list[list[Piece[T]]]:
        """Return the lines that begin where a piece does, from it downwards."""
        em = self.sheet.em
        lefts = [first.box.x0] + ([also_left] if also_left is not None else [])
        right_edge = self._right_edge(first)
        lines: list[list[Piece[T]]] = [self._line(first, right_edge, inner)]
        bottom = first.box
        home = self.cell_of(first.box)
        for piece in self.pieces:
            if piece.box.center[1] <= bottom.y1 or piece is first:
                continue
            if not any(abs(piece.box.x0 - left) * self.sheet.aspect < 1.3 * em for left in lefts):
                continue
            if self.sheet.ems_down(piece.box.y0 - bottom.y1) > LINE_SPACE or self.cell_of(piece.box) != home:
                break
            if self.sheet.is_parted_down(bottom, piece.box):
                break
            if piece.is_label and not set(piece.meanings) & inner:
                break
            lines.append(self._line(piece, right_edge, inner))
            bottom = piece.box
        return lines

    def _right_edge(self, first: Piece[T]) -> float:
        """Where the next column begins: the nearest label that starts to the right of the block's first line, on its height."""
        depth = first.box.y1 + 6 * self.sheet.em
        others = [
            piece.box.x0
            for piece in self.pieces
            if piece.is_label
            and piece.box.x0 > first.box.x0 + 6 * self.sheet.em / self.sheet.aspect
            and first.box.y0 - 3 * self.sheet.em < piece.box.y0 < depth
            and not self._leads_from(piece, first)
        ]
        return min(others) if others else 1.0

    def _leads_from(self, label: Piece[T], first: Piece[T]) -> bool:
        """Whether a label stands inside the block's own column: something left of it begins where the block begins."""
        return any(
            _same_row(piece.box, label.box)
            and abs(piece.box.x0 - first.box.x0) * self.sheet.aspect < 1.3 * self.sheet.em
            and self.sheet.ems_across(label.box.x0 - piece.box.x1) < 4
            and piece.box.x0 < label.box.x0
            for piece in self.pieces
        )

    def _line(self, start: Piece[T], right_edge: float, inner: frozenset[T]) -> list[Piece[T]]:
        line = [start]
        for piece in sorted(self.pieces, key=lambda one: one.box.x0):
            if piece is start or not _same_row(piece.box, start.box) or piece.box.x0 < line[-1].box.x1 - 0.002:
                continue
            gap = self.sheet.ems_across(piece.box.x0 - line[-1].box.x1)
            if piece.is_label and piece.colon and not set(piece.meanings) & inner:
                # ``Broker: Tidewater Entry Services LLC   Date: 06/20/2025``
                break
            # What a label inside the block says stands further off, in a cell of its own.
            paired = line[-1].is_label and not piece.is_label and gap < PAIRED
            parted = self.sheet.is_parted_across(line[-1].box, piece.box)
            if piece.box.x0 >= right_edge - 0.003 or (not paired and (gap > 2.5 or parted)):
                break
            line.append(piece)
        return line


def _joined(lines: Sequence[Piece[T]]) -> Piece[T]:
    words = tuple(word for piece in lines for word in piece.run.words)
    return Piece(Run(words, lines[0].run.page), leads=lines[0].leads)


def _same_row(a: Box, b: Box) -> bool:
    overlap = min(a.y1, b.y1) - max(a.y0, b.y0)
    return overlap > 0.5 * min(a.height, b.height)


def _lines(pieces: Sequence[Piece[T]]) -> list[list[Piece[T]]]:
    lines: list[list[Piece[T]]] = []
    for piece in sorted(pieces, key=lambda one: one.box.center[1]):
        if lines and _same_row(lines[-1][0].box, piece.box):
            lines[-1].append(piece)
        else:
            lines.append([piece])
    return [sorted(line, key=lambda one: one.box.x0) for line in lines]


def _until_label(lines: Sequence[list[Piece[T]]], inner: frozenset[T]) -> list[list[Piece[T]]]:
    """Cut a block off at the first label that belongs to something else."""
    kept: list[list[Piece[T]]] = []
    for line in lines:
        foreign = next((i for i, one in enumerate(line) if one.is_label and not set(one.meanings) & inner), None)
        if foreign is None:
            kept.append(line)
            continue
        if line[:foreign]:
            kept.append(line[:foreign])
        break
    return kept
