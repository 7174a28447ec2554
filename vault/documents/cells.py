"""The grid of ruled cells of a page, and the words in each: what a boxed form means by "the value stands in the label's box".

Tolerant of what print and scanners do to a grid: gaps, double lines, outer borders that are missing, lines that end inside a
cell, rules broken by a seal. Pure geometry; must not know labels. A worksheet's cells are those of the sheet.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce

import numpy as np

from vault.reading.page import Page, Word
from vault.values import Box

_SAME_LEVEL = 0.0045
"""Of the longer side: rules this close are one border (double lines, both cells' own borders, residue of skew)."""
_TOUCH = 0.012
"""Of the longer side: rules this close at an end meet."""
_WALL = 0.55
"""A border this much covered by rules is a wall. Seals and noise eat up to a third of a line."""
_SHORT_LEVEL = 0.02
_SHORT_UPRIGHT = 0.008
_MAX_BORDERS = 400
"""Of one grid in one direction; more are a drawing, not a form."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One box of a grid; merged cells are one."""

    box: Box
    words: tuple[Word, ...]
    table: int
    """Which grid of the page; cells of different grids are never neighbours."""
    row: int
    column: int
    row_to: int
    column_to: int
    """First and last place in the grid; a merged cell takes several."""


@dataclass(frozen=True, slots=True)
class _Line:
    at: float
    start: float
    end: float


def cells_of(page: Page) -> tuple[Cell, ...]:
    """Return the cells of all grids of a page, rows from the top, each from the left; empty cells too."""
    if any(word.cell is not None for word in page.words):
        return _sheet_cells(page.words)
    longest = max(page.width, page.height) or 1.0
    near_y = _SAME_LEVEL * longest / (page.height or 1.0)
    near_x = _SAME_LEVEL * longest / (page.width or 1.0)
    levels = [
        _Line(rule.y0, rule.x0, rule.x1)
        for rule in page.rules
        if rule.is_horizontal and rule.x1 - rule.x0 >= _SHORT_LEVEL
    ]
    uprights = [
        _Line(rule.x0, rule.y0, rule.y1)
        for rule in page.rules
        if not rule.is_horizontal and rule.y1 - rule.y0 >= _SHORT_UPRIGHT
    ]
    touch_x, touch_y = _TOUCH * longest / (page.width or 1.0), _TOUCH * longest / (page.height or 1.0)
    cells: list[Cell] = []
    for table, (across, down) in enumerate(_tables(levels, uprights, touch_x, touch_y)):
        cells.extend(_grid_cells(table, across, down, near_x, near_y))
    return _with_words(cells, page.words)


def right_of(cell: Cell, cells: Iterable[Cell]) -> Cell | None:
    """Return the neighbour to the right that shares the cell's first row."""
    beside = [
        other
        for other in cells
        if other.table == cell.table and other.column == cell.column_to + 1 and other.row <= cell.row <= other.row_to
    ]
    return beside[0] if beside else None


def below(cell: Cell, cells: Iterable[Cell]) -> Cell | None:
    """Return the neighbour underneath that shares the cell's first column."""
    under = [
        other
        for other in cells
        if other.table == cell.table and other.row == cell.row_to + 1 and other.column <= cell.column <= other.column_to
    ]
    return under[0] if under else None


def _sheet_cells(words: Sequence[Word]) -> tuple[Cell, ...]:
    by_cell: dict[int, list[Word]] = {}
    for word in words:
        if word.cell is not None:
            by_cell.setdefault(word.cell, []).append(word)
    return tuple(
        Cell(
            reduce(Box.union, (w.box for w in inside)),
            tuple(inside),
            0,
            key // 1000,
            key % 1000,
            key // 1000,
            key % 1000,
        )
        for key, inside in sorted(by_cell.items())
    )


def _tables(
    levels: Sequence[_Line], uprights: Sequence[_Line], touch_x: float, touch_y: float
) -> list[tuple[list[_Line], list[_Line]]]:
    """Group rules that meet each other, directly or through others; a group without two borders each way is no grid."""
    owner = list(range(len(levels) + len(uprights)))

    def root(index: int) -> int:
        while owner[index] != index:
            owner[index] = owner[owner[index]]
            index = owner[index]
        return index

    for i, level in enumerate(levels):
        for j, upright in enumerate(uprights):
            meets = (
                level.start - touch_x <= upright.at <= level.end + touch_x
                and upright.start - touch_y <= level.at <= upright.end + touch_y
            )
            if meets:
                owner[root(i)] = root(len(levels) + j)
    groups: dict[int, tuple[list[_Line], list[_Line]]] = {}
    for i, level in enumerate(levels):
        groups.setdefault(root(i), ([], []))[0].append(level)
    for j, upright in enumerate(uprights):
        groups.setdefault(root(len(levels) + j), ([], []))[1].append(upright)
    grids = [group for group in groups.values() if len(group[0]) >= 2 and len(group[1]) >= 1]
    return sorted(grids, key=lambda group: min(line.at for line in group[0]))


def _positions(values: Iterable[float], near: float) -> list[float]:
    """Cluster positions that are one border."""
    clusters: list[list[float]] = []
    for value in sorted(values):
        if clusters and value - clusters[-1][-1] <= near:
            clusters[-1].append(value)
        else:
            clusters.append([value])
    return [sum(cluster) / len(cluster) for cluster in clusters]


def _coverage(at: Sequence[float], cuts: Sequence[float], lines: Sequence[_Line], near: float) -> np.ndarray:
    """Return, for each border and each piece between two cuts, how much of the piece is ruled (0 to 1)."""
    covered = np.zeros((len(at), len(cuts) - 1))
    starts, ends = np.array(cuts[:-1]), np.array(cuts[1:])
    for index, position in enumerate(at):
        for line in lines:
            if abs(line.at - position) <= near:
                piece = np.minimum(ends, line.end) - np.maximum(starts, line.start)
                covered[index] += np.clip(piece, 0, None)
    shares: np.ndarray = covered / np.maximum(ends - starts, 1e-9)
    return shares


def _grid_cells(
    table: int, levels: Sequence[_Line], uprights: Sequence[_Line], near_x: float, near_y: float
) -> list[Cell]:
    # The hull closes a grid whose outer borders are missing: ends of the level rules, ends of the upright ones.
    left = min([line.at for line in uprights] + [line.start for line in levels])
    right = max([line.at for line in uprights] + [line.end for line in levels])
    top = min([line.at for line in levels] + [line.start for line in uprights])
    bottom = max([line.at for line in levels] + [line.end for line in uprights])
    xs = _positions([line.at for line in uprights] + [left, right], near_x)
    ys = _positions([line.at for line in levels] + [top, bottom], near_y)
    if len(xs) < 2 or len(ys) < 2 or max(len(xs), len(ys)) > _MAX_BORDERS:
        return []
    upright_walls = _coverage(xs, ys, uprights, near_x * 1.5) >= _WALL
    level_walls = _coverage(ys, xs, levels, near_y * 1.5) >= _WALL
    rows, columns = len(ys) - 1, len(xs) - 1
    label = np.full((rows, columns), -1, dtype=int)
    cells: list[Cell] = []
    for row in range(rows):
        for column in range(columns):
            if label[row, column] >= 0:
                continue
            members = _flood(row, column, label, len(cells), upright_walls, level_walls)
            row_to, column_to = max(r for r, _ in members), max(c for _, c in members)
            first_row, first_column = min(r for r, _ in members), min(c for _, c in members)
            box = Box(xs[first_column], ys[first_row], xs[column_to + 1], ys[row_to + 1])
            cells.append(Cell(box, (), table, first_row, first_column, row_to, column_to))
    return cells


def _flood(
    row: int, column: int, label: np.ndarray, number: int, upright_walls: np.ndarray, level_walls: np.ndarray
) -> list[tuple[int, int]]:
    """Mark and return the elementary boxes that no wall parts from this one."""
    rows, columns = label.shape
    label[row, column] = number
    members, todo = [], [(row, column)]
    while todo:
        r, c = todo.pop()
        members.append((r, c))
        steps = (
            (r, c + 1, c + 1 < columns and not upright_walls[c + 1, r]),
            (r, c - 1, c > 0 and not upright_walls[c, r]),
            (r + 1, c, r + 1 < rows and not level_walls[r + 1, c]),
            (r - 1, c, r > 0 and not level_walls[r, c]),
        )
        for next_row, next_column, is_open in steps:
            if is_open and label[next_row, next_column] < 0:
                label[next_row, next_column] = number
                todo.append((next_row, next_column))
    return members


def _with_words(cells: Sequence[Cell], words: Sequence[Word]) -> tuple[Cell, ...]:
    """Give each word to the smallest cell that holds its middle."""
    inside: dict[int, list[Word]] = {}
    if cells:
        boxes = np.array([(c.box.x0, c.box.y0, c.box.x1, c.box.y1) for c in cells])
        areas = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
        for word in words:
            x, y = word.box.center
            holds = (boxes[:, 0] <= x) & (x <= boxes[:, 2]) & (boxes[:, 1] <= y) & (y <= boxes[:, 3])
            if holds.any():
                inside.setdefault(int(np.argmin(np.where(holds, areas, np.inf))), []).append(word)
    return tuple(
        Cell(c.box, tuple(inside.get(i, ())), c.table, c.row, c.column, c.row_to, c.column_to)
        for i, c in enumerate(cells)
    )
