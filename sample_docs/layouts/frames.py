# ruff: noqa: E501
"""The designs a trade form can have. A frame prints everything in its content and nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable

from sample_docs import seals
from sample_docs.content import Block, Column, Content
from sample_docs.style import Style
from sample_docs.typeset import Sheet, q, txt

Frame = Callable[[Content, Style], Sheet]


def _page(style: Style, *, flipped: bool | None = None) -> str:
    turned = style.flipped if flipped is None else flipped
    return f'paper: "{style.paper}", flipped: {str(turned).lower()}, margin: (x: {style.margin}mm, y: {max(11, style.margin - 1)}mm)'


def _sheet(body: str, content: Content, style: Style, *, flipped: bool | None = None) -> Sheet:
    images: dict[str, bytes] = {}
    if content.seal:
        images["seal.png"] = seals.round_seal(content.seal, seed=content.seal_seed)
    if content.signed:
        images["sign.png"] = seals.signature(content.seal_seed + 7)
    return Sheet(body, page=_page(style, flipped=flipped), font=style.font, size=style.size, images=images)


_CJK = re.compile(r"[\u2e80-\u9fff\uff00-\uffef]")
_POINTS = {"a4": (595.0, 842.0), "us-letter": (612.0, 792.0)}


def _width(text: str, size: float, font: str) -> float:
    """Estimates how wide a text runs, in points; generous, so that nothing runs into its neighbour."""
    latin = 0.63 if "Mono" in font else 0.53 if font.startswith(("Libertinus", "New Computer")) else 0.6
    return sum(size * (1.02 if _CJK.match(c) else latin) for c in text)


def _token(text: str, size: float, font: str) -> float:
    """Estimates the widest piece that must not be broken."""
    if len(text) <= 13:
        return (
            max((_width(part, size, font) for part in text.split()), default=0.0)
            if " " in text
            else _width(text, size, font)
        )
    pieces = re.findall(r"[^\s\u2e80-\u9fff\uff00-\uffef]+", text)
    return max((_width(piece, size, font) for piece in pieces), default=size * 2)


def column_widths(content: Content, style: Style, size: float, total: float) -> tuple[list[float], float]:
    """Shares the line among the columns; gives the widths in points and the size of type that fits them."""
    table = [[c.label for c in content.columns], *content.rows, *([content.total_row] if content.total_row else [])]
    shrunk, need = size, [0.0] * len(content.columns)
    for shrunk in (size, size * 0.93, size * 0.86, size * 0.8, size * 0.74, size * 0.68, size * 0.6):
        need = [
            max(_token(row[i], shrunk * (1.08 if r == 0 else 1), style.font) for r, row in enumerate(table)) + 9
            for i in range(len(content.columns))
        ]
        if sum(need) <= total:
            break
    want = [max(_width(row[i], shrunk, style.font) for row in table) + 9 for i in range(len(content.columns))]
    spare = max(0.0, total - sum(need))
    hunger = [max(0.0, w - n) + 1 for w, n in zip(want, need, strict=True)]
    factor = spare / sum(hunger)
    return [round(n + h * factor, 1) for n, h in zip(need, hunger, strict=True)], shrunk


def goods_table(content: Content, style: Style, *, flipped: bool | None = None) -> str:
    """Sets the goods table with this issuer's rules; the header repeats on the next page."""
    columns = content.columns
    turned = style.flipped if flipped is None else flipped
    total = _POINTS[style.paper][1 if turned else 0] - 2 * style.margin * 2.8346 - 1
    points, size = column_widths(content, style, style.size, total)
    widths = ", ".join(f"{p}pt" for p in points)
    aligns = ", ".join("right" if c.numeric else "left" for c in columns)
    white = style.header_fill == "#1f3a5f"
    fill = f'rgb("{style.header_fill}")' if style.header_fill else "none"
    stroke = _STROKES[style.rules]
    zebra = 'if calc.even(y) { rgb("#f1f3f6") }' if style.rules == "zebra" else "none"
    heads = ", ".join(
        f'align(center + horizon, text(weight: "bold", {"fill: white, " if white else ""}{q(c.label)}))'
        for c in columns
    )
    cells = [f"table.header({heads})"]
    for row in content.rows:
        cells.extend(q(value) for value in row)
    if content.total_row:
        cells.extend(f'text(weight: "bold", {q(value)})' for value in content.total_row)
    return (
        f"#{{ set text(size: {size:.2f}pt); table(columns: ({widths},), align: ({aligns},), stroke: {stroke}, inset: (x: 3pt, y: {style.gap}), "
        f"fill: (x, y) => if y == 0 {{ {fill} }} else {{ {zebra} }}, {', '.join(cells)}) }}"
    )


_STROKES = {
    "full": "0.5pt",
    "horizontal": "(x, y) => (top: if y == 0 { 0.9pt } else { 0pt }, bottom: 0.4pt)",
    "none": "none",
    "head": "(x, y) => if y == 0 { (top: 0.8pt, bottom: 0.8pt) } else { none }",
    "zebra": "none",
}


def _pairs(pairs: list[tuple[str, str]], style: Style) -> str:
    if style.label_above:
        return (
            "stack(spacing: 6pt, "
            + ", ".join(
                f"stack(spacing: 3pt, {txt(a, style.size * 0.8, fill='rgb(90,90,90)')}, {q(b)})" for a, b in pairs
            )
            + ")"
        )
    return "stack(spacing: 5pt, " + ", ".join(q(f"{a}{style.colon}{b}") for a, b in pairs) + ")"


def _pair_grid(pairs: list[tuple[str, str]], columns: int, style: Style) -> str:
    cells = ", ".join(
        f"stack(spacing: 3pt, {txt(a, style.size * 0.8, fill='rgb(70,70,70)')}, {q(b)})" for a, b in pairs
    )
    return f"grid(columns: (1fr,) * {columns}, row-gutter: 7pt, column-gutter: 8pt, {cells})"


def _two_columns(pairs: list[tuple[str, str]]) -> str:
    cells = ", ".join(f'text(weight: "bold", {q(a)}), {q(b)}' for a, b in pairs)
    return f"grid(columns: (auto, 1fr), column-gutter: 8pt, row-gutter: 5pt, {cells})"


def _block(block: Block, style: Style, *, label: bool = True) -> str:
    rest = ", ".join(q(line) for line in block.lines[1:])
    if label and block.label and style.inline_party:
        mark = style.colon.strip() or ":"
        return f'stack(spacing: 4pt, {{ {q(block.label + mark + " ")}; text(weight: "bold", {q(block.lines[0])}) }}, {rest})'
    head = f"{txt(block.label, style.size * 0.85, fill='rgb(80,80,80)')}, " if label and block.label else ""
    return f'stack(spacing: 4pt, {head}text(weight: "bold", {q(block.lines[0])}), {rest})'


def _totals(content: Content, style: Style) -> str:
    if not content.totals:
        return ""
    cells = ", ".join(f'align(right, {q(a)}), align(right, text(weight: "bold", {q(b)}))' for a, b in content.totals)
    stroke = "0.5pt" if style.rules == "full" else "none"
    return f"#align(right, table(columns: 2, stroke: {stroke}, inset: 4pt, {cells}))"


def _tail(content: Content, style: Style) -> str:
    parts = [f"#block({q(line)})" for line in content.remarks]
    if content.signer:
        seal = (
            '#place(right, dx: -26mm, dy: -4mm, image("seal.png", width: 36mm, height: 36mm))' if content.seal else ""
        )
        sign = '#place(right, dx: -18mm, dy: 4mm, image("sign.png", width: 34mm))' if content.signed else ""
        parts.append(
            f"#v(5mm)\n#block(breakable: false, height: 30mm, width: 100%)[{seal}{sign}#align(right, box(width: 70mm, "
            f"align(left, stack(spacing: 13mm, {q(content.signer)}, {q('Authorized Signature' if style.language == 'en' else '授权签字 Authorized Signature')}))))]"
        )
    return "\n".join(parts)


def boxed(content: Content, style: Style) -> Sheet:
    """The boxed trade form after the United Nations layout key: parties left, references right."""
    pairs = content.meta + content.transport
    right = [pairs[i : i + 2] for i in range(0, len(pairs), 2)]
    boxes = []
    for pair in right:
        cells = [f"stack(spacing: 3pt, {txt(a, 6.5)}, {q(b)})" for a, b in pair]
        boxes.extend(cells if len(cells) == 2 else [f"table.cell(colspan: 2, {cells[0]})"])
    left = ", ".join(_block(b, style) for b in (content.seller, content.buyer, *content.others))
    body = (
        f"#align(center, {txt(content.title, 15, bold=True)})\n"
        + (f"#align(center, {txt(content.subtitle, 11)})\n" if content.subtitle else "")
        + f"#grid(columns: (1fr, 1fr), stroke: 0.6pt, table(columns: 1fr, stroke: (bottom: 0.5pt), inset: 5pt, {left}), "
        f"table(columns: (1fr, 1fr), stroke: 0.5pt, inset: 5pt, {', '.join(boxes)}))\n"
        + goods_table(content, style)
        + "\n"
        + _totals(content, style)
        + "\n"
        + _tail(content, style)
    )
    return _sheet(body, content, style)


def letterhead(content: Content, style: Style) -> Sheet:
    """A modern letterhead: the firm's name in colour, references at the right, light rules."""
    seller = content.seller
    head_lines = ", ".join(txt(line, style.size * 0.85) for line in seller.lines[1:])
    body = (
        f'#grid(columns: (1.4fr, 1fr), stack(spacing: 4pt, text(size: 15pt, fill: rgb("{style.accent}"), weight: "bold", {q(seller.lines[0])}), {head_lines}), '
        f'align(right, text(size: 21pt, fill: rgb("{style.accent}"), {q(content.title)})))\n'
        f'#line(length: 100%, stroke: 1.2pt + rgb("{style.accent}"))\n'
        f"#v(2mm)\n#grid(columns: (1fr, {'1fr, ' * len(content.others)}1fr), column-gutter: 6mm, {_block(content.buyer, style)}, "
        + "".join(_block(b, style) + ", " for b in content.others)
        + f"{_two_columns(content.meta)})\n"
        + (f"#v(2mm)\n#{_pair_grid(content.transport, 4, style)}\n" if content.transport else "")
        + "#v(3mm)\n"
        + goods_table(content, style)
        + "\n"
        + _totals(content, style)
        + "\n"
        + _tail(content, style)
    )
    return _sheet(body, content, style)


def exporter(content: Content, style: Style) -> Sheet:
    """The form of Chinese exporters: everything centred on top, To: left, references right, full rules."""
    seller = content.seller
    top = "\n".join(f"#align(center, {txt(line, style.size)})" for line in seller.lines[1:])
    body = (
        f"#align(center, {txt(seller.lines[0], 14, bold=True)})\n{top}\n#v(2mm)\n#align(center, underline({txt(content.title, 16, bold=True)}))\n"
        + (f"#align(center, {txt(content.subtitle, 12)})\n" if content.subtitle else "")
        + "#v(2mm)\n#grid(columns: (1.35fr, 1fr), column-gutter: 8mm, stack(spacing: 8pt, "
        + ", ".join(_block(b, style) for b in (content.buyer, *content.others))
        + f"), {_pairs(content.meta, style)})\n"
        + (f"#v(1mm)\n#{_pair_line(content.transport, style)}\n" if content.transport else "")
        + "#v(2mm)\n"
        + goods_table(content, style)
        + "\n"
        + _totals(content, style)
        + "\n"
        + _tail(content, style)
    )
    return _sheet(body, content, style)


def _pair_line(pairs: list[tuple[str, str]], style: Style) -> str:
    cells = ", ".join(q(f"{a}{style.colon}{b}") for a, b in pairs)
    return f"grid(columns: (1fr, 1fr), row-gutter: 5pt, column-gutter: 6pt, {cells})"


def tax_style(content: Content, style: Style) -> Sheet:
    """The Australian manner: title left, a grey box of references, bill-to beside ship-to, totals in a box."""
    blocks = (content.buyer, *content.others)
    body = (
        f"#grid(columns: (1fr, 1fr), {txt(content.title, 20, bold=True)}, align(right, {_block(content.seller, style, label=False)}))\n#v(3mm)\n"
        f'#rect(width: 100%, fill: rgb("#eef0f2"), stroke: none, inset: 7pt, {_pair_grid(content.meta, 4, style)})\n'
        f"#grid(columns: (1fr,) * {len(blocks)}, column-gutter: 8mm, {', '.join(_block(b, style) for b in blocks)})\n"
        + (f"#v(2mm)\n#{_pair_line(content.transport, style)}\n" if content.transport else "")
        + "#v(2mm)\n"
        + goods_table(content, style)
        + "\n"
        + _totals(content, style)
        + "\n"
        + _tail(content, style)
    )
    return _sheet(body, content, style)


def plain_form(content: Content, style: Style) -> Sheet:
    """No rules at all: a form out of an old accounting program."""
    seller = "\\\n".join(f"#{q(line)}" for line in content.seller.lines)
    blocks = ", ".join(_block(b, style) for b in (content.buyer, *content.others))
    body = (
        f"{seller}\n\n#v(3mm)\n#{txt(content.title, 14, bold=True)}\n\n"
        + "".join(
            f"#grid(columns: (42mm, 1fr), {q(a)}, {q((style.colon.strip() or ':') + ' ' + b)})\n"
            for a, b in content.meta
        )
        + f"#v(2mm)\n#stack(spacing: 9pt, {blocks})\n#v(2mm)\n"
        + "".join(
            f"#grid(columns: (42mm, 1fr), {q(a)}, {q((style.colon.strip() or ':') + ' ' + b)})\n"
            for a, b in content.transport
        )
        + "#v(3mm)\n"
        + goods_table(content, style)
        + "\n"
        + _totals(content, style)
        + "\n"
        + _tail(content, style)
    )
    return _sheet(body, content, style)


def landscape(content: Content, style: Style) -> Sheet:
    """Landscape with many columns, parties and references in one band above."""
    cells = ", ".join(_block(b, style) for b in (content.seller, content.buyer, *content.others))
    body = (
        f"#align(center, {txt(content.title, 15, bold=True)})\n"
        f"#table(columns: (1fr,) * {2 + len(content.others)} + (1.1fr,), stroke: 0.5pt, inset: 5pt, {cells}, {_two_columns(content.meta)})\n"
        + (f"#{_pair_grid(content.transport, 6, style)}\n#v(2mm)\n" if content.transport else "")
        + goods_table(content, style, flipped=True)
        + "\n"
        + _totals(content, style)
        + "\n"
        + _tail(content, style)
    )
    return _sheet(body, content, style, flipped=True)


def side_band(content: Content, style: Style) -> Sheet:
    """Labels in a shaded column at the left of each value, one under another, parties side by side below."""
    rows = ", ".join(f'table.cell(fill: rgb("#f2f2f2"), {q(a)}), {q(b)}' for a, b in content.meta + content.transport)
    odd = (len(content.meta) + len(content.transport)) % 2
    blocks = (content.seller, content.buyer, *content.others)
    body = (
        f"#{txt(content.title, 17, bold=True)}\n"
        f"#table(columns: (auto, 1fr, auto, 1fr), stroke: 0.4pt + rgb(150,150,150), inset: 4pt, {rows}{', [], []' if odd else ''})\n"
        f"#table(columns: (1fr,) * {len(blocks)}, stroke: 0.4pt + rgb(150,150,150), inset: 6pt, {', '.join(_block(b, style) for b in blocks)})\n"
        + goods_table(content, style)
        + "\n"
        + _totals(content, style)
        + "\n"
        + _tail(content, style)
    )
    return _sheet(body, content, style)


FRAMES: dict[str, Frame] = {
    "boxed": boxed,
    "letterhead": letterhead,
    "exporter": exporter,
    "tax_style": tax_style,
    "plain_form": plain_form,
    "landscape": landscape,
    "side_band": side_band,
}


def column(key: str, label: str) -> Column:
    """Gives a column its usual width and alignment."""
    weights = {"name": 3.2, "name_other": 2.6, "gtin": 0, "sku": 0, "hs_code": 0, "line_no": 0}
    numeric = key in {"quantity", "unit_price", "amount", "cartons", "per_carton", "net", "gross", "volume"}
    return Column(key, label, weights.get(key, 0 if numeric else 1.0), numeric)
