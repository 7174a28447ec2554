"""Photographs of goods and cartons: pictures that are no trade form."""

from __future__ import annotations

from benchmarks.held.makers.paper import Paper
from benchmarks.held.makers.pieces import code_mark
from benchmarks.held.makers.stock import Deal


def carton(p: Paper, d: Deal) -> str:
    """Draw the printed side of a carton."""
    p.kind, p.font, p.page, p.margin = "photo", "dejavu", "200mm 150mm", "0"
    good = d.goods[0]
    return (
        "<div style='background:#b98a55;width:200mm;height:150mm;padding:12mm;color:#2a1a08;"
        f"-webkit-print-color-adjust:exact'><div style='font-size:34pt;font-weight:700'>{p.t(d.brand.upper())}</div>"
        f"<div style='font-size:16pt;margin-top:6mm'>{p.t(good.name)}<br>{p.t(good.size)} x {p.t(good.per_carton)}</div>"
        f"<div style='background:#fff;width:80mm;padding:4mm;margin-top:12mm'>{code_mark(good.gtin, 'EAN13', 70)}"
        f"<br>{p.t(good.gtin)}</div><div style='font-size:40pt;margin-top:4mm'>↑↑ &nbsp; ☂</div></div>"
    )


def jar(p: Paper, d: Deal) -> str:
    """Draw a jar with its label in front of a wall."""
    p.kind, p.font, p.page, p.margin = "photo", "caladea", "150mm 200mm", "0"
    good = d.goods[0]
    return (
        "<div style='background:linear-gradient(#cfd8dc,#90a4ae);width:150mm;height:200mm;padding:25mm 30mm;"
        "-webkit-print-color-adjust:exact'><div style='height:20mm;background:#333;border-radius:4mm 4mm 0 0;"
        "-webkit-print-color-adjust:exact'></div><div style='height:125mm;background:#e8c76a;border-radius:0 0 12mm 12mm;"
        "padding-top:30mm;-webkit-print-color-adjust:exact'><div style='background:#fffdf4;padding:6mm;text-align:center;"
        f"-webkit-print-color-adjust:exact'><b style='font-size:22pt'>{p.t(d.brand)}</b><br>{p.t(good.name)}<br>"
        f"{p.t(good.size)}<br><span style='font-size:8pt'>Best before see lid</span></div></div></div>"
    )
