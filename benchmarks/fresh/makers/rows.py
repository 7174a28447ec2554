"""Rows and tables that the fresh layouts share."""

from __future__ import annotations

from collections.abc import Iterable


def tr(values: Iterable[str], left: int = 99, more: str = "") -> str:
    """Return a table row; cells from `left` on are set to the right."""
    cells = "".join(f"<td{' class=r' if at >= left else ''}>{value}</td>" for at, value in enumerate(values))
    return f"<tr {more}>{cells}</tr>"


def heads(values: Iterable[str], left: int = 99, more: str = "") -> str:
    """Return the row of column labels, repeated over pages."""
    cells = "".join(f"<th{' class=r' if at >= left else ''}>{value}</th>" for at, value in enumerate(values))
    return f"<thead><tr {more}>{cells}</tr></thead>"


def pairs(values: Iterable[tuple[str, str]], columns: int = 1, label: str = "", value: str = "") -> str:
    """Return labels and values side by side, several pairs in a row."""
    all_pairs = list(values)
    out = ""
    for at in range(0, len(all_pairs), columns):
        out += "<tr>" + "".join(
            f"<td style='{label}'>{name}</td><td style='{value}'>{held}</td>"
            for name, held in all_pairs[at : at + columns]
        )
        out += "</tr>"
    return out


def above(values: Iterable[tuple[str, str]], columns: int, label: str = "font-size:6.8pt;color:#555") -> str:
    """Return cells with the label above its value, several cells in a row."""
    cells = [f"<td><div style='{label}'>{name}</div>{held or '&nbsp;'}</td>" for name, held in values]
    return "".join("<tr>" + "".join(cells[at : at + columns]) + "</tr>" for at in range(0, len(cells), columns))
