"""The rows of print under a header: goods, sums, sums carried over a page, charges, headings of groups; and which of them make one line.

Knows the words of sums and charges in the languages of trade papers. Must not read values.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from vault.documents.columns import cells_of, fits
from vault.documents.labels import Lexicon, cut_run, key_of
from vault.documents.normalise import Context, normalise
from vault.documents.runs import Run, Sheet, box_of, join_words
from vault.documents.table import Column
from vault.values import Box

RowKind = Literal["goods", "text", "heading", "total", "subtotal", "carried", "charge", "rule", "end"]
"""What a row of print is: a line's figures, words of a line, a heading over several, sums and charges, dashes, or no part of the table."""

_TOTAL = re.compile(
    r"^\W*(?:grand\s*total|sub-?\s?total|totals?|ttl|net total|invoice total|sum total|sum|amount due|balance due|net amount|goods (?:value|total)|"
    r"total\w* (?:net|amount|value|due|price)|(?:order|quote|quotation|contract|invoice) (?:total|value|amount)|"
    r"zwischensumme|summe|gesamt(?:betrag|summe|preis|wert)?|netto(?:summe|betrag|wert)?|warenwert|endbetrag|rechnungsbetrag|endsumme|"
    r"sous-?\s?total|total|montant total|net à payer|"
    r"totale|imponibile|subtotale|importe total|total general|base imponible|suma|"
    r"合\s*计|总\s*计|小\s*计|共\s*计|总\s*额|总金额|总\s*价|总\s*值|货款|價稅合計|价税合计|總\s*計|合\s*計|小\s*計|總\s*額|總金額|共\s*計|ご?請求金額|税抜|税込|"
    r"합\s*계|총\s*계|소\s*계|총액|총\s*금액)(?=$|[^\w]|[\d一-鿿가-힣]|(?:USD|EUR|GBP|CNY|RMB|FOB|CIF|EXW|CTNS?|PCS)\b)",
    re.IGNORECASE,
)
_HOLDS_TOTAL = re.compile(
    r"(?i)(?<![\w-])(?:sub-?\s?total|total|totals|gesamtbetrag|totale|summe)(?![\w-])|合计|总计|小计|合計|總計|小計|합계|总金额|总值"
)
_SUBTOTAL = re.compile(
    r"(?i)sub-?\s?tota|sous-?\s?total|zwischensumme|小\s*计|小\s*計|소\s*계|page total|this page|本页|seitensumme"
)
_CARRIED = re.compile(
    r"(?i)^\W*(?:carried|brought|balance|amount)?\s*(?:forward|c/f|b/f)(?:ed)?\b|^\W*(?:carried|brought) (?:forward|over|down)|^\W*[cb]/fwd|"
    r"^\W*(?:ü|ue)bertrag|^\W*à reporter|^\W*(?:sous-total )?report(?:é|er)?\b|^\W*riporto|^\W*a riportare|"
    r"^\W*suma (?:y sigue|anterior|siguiente)|"
    r"承\s*前\s*页|过\s*次\s*页|转\s*下\s*页|接\s*上\s*页|承\s*前\s*頁|過\s*次\s*頁|次\s*頁|前\s*頁|繰越|이월|前页|"
    r"(?i:^\W*continued (?:on|from)|^\W*(?:to be )?continued\b)"
)
_SAY = re.compile(
    r"^\W*(?:say\b|amount in words|total in words|in words|金额大写|合计大写|大写|人民币\s*[(（]?大写|合\s*计\s*[(（]?大写)",
    re.IGNORECASE,
)
_CHARGE = re.compile(
    r"^\W*(?:less|plus|add|zzgl\.?|abzgl\.?|incl\.?)?:?\s*(?:"
    r"(?:ocean|sea|air|inland|estimated|international|domestic)?\s*freight|shipping|insurance|handling|packing|packaging|postage|delivery|carriage|courier|"
    r"discounts?|deposits?|advance|paid|prepaid|balance|v\.?a\.?t\.?|gst|hst|pst|sales tax|tax(?:es)?|duty|surcharge|rounding|bank charges?|bank fee|"
    r"documentation|fumigation|certificate|tooling|mould|mold|commission|(?:fob|cif) (?:charges?|value)|cash discount|trade discount|"
    r"fracht(?:kosten|anteil)?|versand(?:kosten)?|porto|verpackung(?:skosten)?|versicherung|rabatt|skonto|nachlass|anzahlung|mwst\.?|ust\.?|umsatzsteuer|"
    r"mehrwertsteuer|mindermengenzuschlag|zuschlag|"
    r"frais|port|transport|emballage|assurance|remise|escompte|acompte|t\.?v\.?a\.?|livraison|"
    r"trasporto|spese|imballo|assicurazione|sconto|acconto|i\.?v\.?a\.?|imposta|"
    r"transporte|portes|env[ií]o|embalaje|seguro|descuento|anticipo|flete|impuestos?|"
    r"运\s*费|保\s*险\s*费|保费|海运费|空运费|包装费|杂费|手续费|折\s*扣|优惠|定金|预付款?|税\s*额|税\s*金|增值税|报关费|"
    r"運\s*費|保險費|折\s*讓|營業稅|稅額|定金|"
    r"送料|運賃|運送料|値引き?|消費税|保険料|手数料|梱包料|"
    r"운임|배송비|보험료|할인|부가세|부가가치세|선급금)",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r"(?i)\W*(?:p\.?\s?o\.?[\s:#]|(?:purchase order|order|contract|pallet|container|carton|palette|bestellung|auftrag|commande|ordine|pedido|orden)\b"
    r"\s*(?:no|nr|n[°º]|#|:|\d)|(?:订单|合同|采购单|托盘|訂單|注文))"
)
_CLOSING = re.compile(
    r"(?i)\W*(?:payment|terms|bank|beneficiary|account|a/c|swift|iban|remarks?|notes?|marks|shipping marks|signature|signed|"
    r"for and on behalf|say|packing:|"
    r"zahlung|bankverbindung|bemerkung|hinweis|lieferbedingung|paiement|conditions|banque|remarque|pagamento|banca|note|pago|forma de pago|banco|"
    r"observaciones|付款|银行|備註|备注|唛头|开户|签|支払|振込|備考|결제|은행|비고)"
)
_DASHES = re.compile(r"[\s\-–—=_*.~─━·•]+")
_FIGURE = re.compile(r"^[^\w]*(?:[A-Z]{3}|US\$|[€$£¥₩])?\s*[-+]?\d[\d.,' \u00a0\u202f]*\s*(?:%|[A-Z]{3}|€)?$")
_ALONE = 3.2
"""Ems of white after which words without figures are no part of the table."""
_WITHIN = -0.2
"""Ems between rows of print that lie within each other."""
_LEADING = 0.5
"""Ems of white between rows of print of one text."""
_STRAY = 1.6
"""Ems of white within one line, at most."""


@dataclass(frozen=True)
class Body:
    """The rows under a header, told apart."""

    rows: tuple[tuple[Run, ...], ...]
    groups: tuple[tuple[int, ...], ...]
    """Which rows make each line of goods."""
    sums: tuple[tuple[Run, ...], ...]
    """Rows of totals, from the top."""
    closed: bool
    """Whether a grand total or other text ended it."""


def read_body(
    rows: Sequence[Sequence[Run]],
    columns: Sequence[Column],
    sheet: Sheet,
    heads: Lexicon[object],
    context: Context,
) -> Body:
    """Tell the rows under a header apart, up to where the table ends.

    Args:
        rows: of print, from the header down.
        columns: with their limits.
        sheet: the page.
        heads: labels of the paper's head; a row that is led by one is no part of the goods.
        context: what the paper decides about numbers.
    """
    blocks = _blocks(rows, columns, sheet, context)
    merged = [tuple(run for i in block for run in rows[i]) for block in blocks]
    strengths = [strength(row, columns, context) for row in merged]
    kinds = _kinds(merged, strengths, columns, sheet, heads, context)
    if _completing(blocks, merged, kinds, columns, sheet, context):
        merged = [tuple(run for i in block for run in rows[i]) for block in blocks]
        strengths = [strength(row, columns, context) for row in merged]
        kinds = _kinds(merged, strengths, columns, sheet, heads, context)
    end = next((i for i, kind in enumerate(kinds) if kind == "end"), len(merged))
    end = _last_total(kinds, strengths, end)
    kinds = kinds[:end]
    groups = _groups(merged[:end], kinds, columns, sheet, context)
    sums = tuple(merged[i] for i, kind in enumerate(kinds) if kind == "total")
    expanded = tuple(tuple(i for block in group for i in blocks[block]) for group in groups)
    return Body(tuple(map(tuple, rows)), expanded, sums, end < len(merged) or bool(sums))


def _blocks(
    rows: Sequence[Sequence[Run]], columns: Sequence[Column], sheet: Sheet, context: Context
) -> list[tuple[int, ...]]:
    """Put rows of print together that lie within each other, or between two rules of a table ruled by its rows.

    Where texts are set in the middle of their cells, the figures of one line stand in several rows of print. Two sound values of one column are
    never of one line.
    """
    blocks: list[tuple[int, ...]] = [(i,) for i in range(len(rows))]
    if not rows or rows[0][0].cell is not None:
        return blocks
    boxes = [box_of(run.box for run in row) for row in rows]
    width = (columns[-1].header.x1 - columns[0].header.x0) or 1.0
    across = sorted(rule.y0 for rule in sheet.levels if rule.x1 - rule.x0 > 0.6 * width)
    band = [sum(1 for y in across if y < box.center[1]) for box in boxes]
    ruled = len({band[i] for i, row in enumerate(rows) if strength(row, columns, context) >= 2}) > 1
    joined: list[list[int]] = []
    for index in range(len(rows)):
        if joined:
            last = joined[-1]
            within = sheet.ems_down(boxes[index].y0 - max(boxes[i].y1 for i in last)) < _WITHIN
            held = ruled and band[index] == band[last[-1]] and bool(band[index]) and band[index] < len(across)
            if (within or held) and not _collide([*last, index], rows, columns, context):
                last.append(index)
                continue
        joined.append([index])
    return [tuple(block) for block in joined]


def _completing(
    blocks: list[tuple[int, ...]],
    merged: Sequence[Sequence[Run]],
    kinds: Sequence[RowKind],
    columns: Sequence[Column],
    sheet: Sheet,
    context: Context,
) -> bool:
    """Join rows of figures that complete each other: a currency over its sum leaves half of a line's figures a row lower."""
    if not merged or merged[0][0].cell is not None:
        return False
    boxes = [box_of(run.box for run in row) for row in merged]
    named = [kind == "goods" and _names_goods(row, columns) for row, kind in zip(merged, kinds, strict=True)]
    goods = [i for i, kind in enumerate(kinds) if kind == "goods"]
    if goods and all(named[i] for i in goods):
        # A code may be broken over two rows as well: rows then take turns in which columns they fill.
        usual = _filled(merged[goods[0]], columns, context)
        for i in goods:
            named[i] = bool(usual & _filled(merged[i], columns, context))
    homes: dict[int, int] = {}
    for index, kind in enumerate(kinds):
        if kind != "goods" or named[index]:
            continue
        near = [
            (sheet.ems_down(boxes[max(index, other)].y0 - boxes[min(index, other)].y1), other > index, other)
            for other in (index - 1, index + 1)
            if 0 <= other < len(merged)
            and named[other]
            and other not in homes.values()
            and not _ruled(boxes[min(index, other)], boxes[max(index, other)], sheet)
            and not _collide((0, 1), (merged[index], merged[other]), columns, context)
        ]
        if near and min(near)[0] <= _LEADING:
            homes[index] = min(near)[2]
    for index, home in sorted(homes.items(), reverse=True):
        first, last = sorted((index, home))
        blocks[first : last + 1] = [(*blocks[first], *blocks[last])]
    return bool(homes)


def _filled(row: Sequence[Run], columns: Sequence[Column], context: Context) -> set[int]:
    return {i for i, words in cells_of(row, columns).items() if fits(columns[i], join_words(words), context)}


def _names_goods(row: Sequence[Run], columns: Sequence[Column]) -> bool:
    """Whether a row holds what tells goods apart: a number of the line, a code, a range of cartons."""
    cells = {columns[i].name: join_words(words) for i, words in cells_of(row, columns).items()}
    names = {column.name for column in columns}
    telling = next((name for name in ("line_no", "carton_from", "sku", "gtin") if name in names), "name")
    return bool(cells.get(telling)) and (telling == "name" or re.search(r"\d", cells[telling]) is not None)


def _collide(block: Sequence[int], rows: Sequence[Sequence[Run]], columns: Sequence[Column], context: Context) -> bool:
    """Whether a column that anchors lines has more sound values in some rows than one line can have."""
    counts: dict[int, int] = {}
    above: dict[int, str] = {}
    for i in block:
        for place, words in cells_of(rows[i], columns).items():
            text = join_words(words)
            if fits(columns[place], text, context) and not _goes_on(columns[place], above.get(place, ""), text):
                counts[place] = counts.get(place, 0) + 1
            above[place] = text
    return any(count > 1 + len(columns[place].further) for place, count in counts.items())


def strength(row: Sequence[Run], columns: Sequence[Column], context: Context) -> int:
    """Return how many anchoring columns of a row hold a sound value."""
    return sum(1 for i, words in cells_of(row, columns).items() if fits(columns[i], join_words(words), context))


def _kinds(
    rows: Sequence[Sequence[Run]],
    strengths: Sequence[int],
    columns: Sequence[Column],
    sheet: Sheet,
    heads: Lexicon[object],
    context: Context,
) -> list[RowKind]:
    most = max(strengths, default=0)
    threshold = max(1, (most + 1) // 2)
    kinds: list[RowKind] = []
    width = (columns[-1].header.x1 - columns[0].header.x0) or 1.0
    bottom: float | None = None
    amounts: list[Decimal | None] = []
    for row, strong in zip(rows, strengths, strict=True):
        box = box_of(run.box for run in row)
        kind: RowKind = "goods" if strong >= threshold else "text"
        if all(_DASHES.fullmatch(run.text) for run in row):
            kind = "rule"
        else:
            kind = _sum_or_charge(row, columns, context) or kind
            if kind == "text" and strong <= 1 and _is_foreign(row, columns, width, heads):
                kind = "end"
            if kind in {"goods", "text"} and _are_boxes_of_the_head(row, heads):
                kind = "end"
            apart = bottom is not None and sheet.ems_down(box.y0 - bottom) > _ALONE
            if kind in {"goods", "text"} and strong < most and _adds_up(row, amounts, columns, context):
                kind = "total"
            if kind == "text" and apart and strong <= 1:
                kind = "end"
        if kind == "goods":
            amounts.append(_amount(row, columns, context))
        if kind == "total" and kinds and kinds[-1] == "text" and _begins_total(rows[len(kinds) - 1], row, sheet):
            kinds[-1] = "rule"
        kinds.append(kind)
        bottom = box.y1
    return kinds


def _amount(row: Sequence[Run], columns: Sequence[Column], context: Context) -> Decimal | None:
    """Return the number in the column of amounts."""
    for index, words in cells_of(row, columns).items():
        if columns[index].name == "amount":
            value = normalise("number", join_words(words), context=context)
            return Decimal(value.value) if value else None
    return None


def _adds_up(
    row: Sequence[Run], amounts: Sequence[Decimal | None], columns: Sequence[Column], context: Context
) -> bool:
    """Whether a row's amount is what the lines before it, two at least, add up to: a total, whatever it is called."""
    known = [amount for amount in amounts if amount is not None]
    return len(known) > 1 and len(known) == len(amounts) and _amount(row, columns, context) == sum(known)


def _begins_total(above: Sequence[Run], row: Sequence[Run], sheet: Sheet) -> bool:
    """Whether the row over a total holds the beginning of its label: ``Grand`` over ``Total``."""
    one, other = box_of(run.box for run in above), box_of(run.box for run in row)
    if len(above) > 1 or sheet.ems_down(other.y0 - one.y1) > _LEADING:
        return False
    said = " ".join(run.text for run in row if not _FIGURE.match(run.text))
    return len(above[0].text.split()) <= 2 and _TOTAL.match(f"{above[0].text} {said}") is not None


def _sum_or_charge(row: Sequence[Run], columns: Sequence[Column], context: Context) -> RowKind | None:
    """Return whether a row is a sum, a sum carried over the page, or a charge, by its words; None for anything else."""
    words = [run for run in row if not _FIGURE.match(run.text)]
    if not words:
        return None
    said = " ".join(run.text for run in words)
    if any(_CARRIED.search(run.text) for run in words[:3]):
        return "carried"
    if any(_SAY.match(run.text) for run in words[:2]):
        return "end"
    cells = {columns[i].name: join_words(inside) for i, inside in cells_of(row, columns).items()}
    coded = any(cells.get(name) and re.search(r"\d", cells[name]) for name in ("sku", "gtin", "hs_code", "model"))
    priced = bool(cells.get("unit_price")) and fits_any(columns, "unit_price", cells["unit_price"], context)
    numbered = bool(cells.get("line_no")) and re.fullmatch(r"\W*\d{1,4}\W*", cells["line_no"]) is not None
    if any(_TOTAL.match(text) for text in (said, *(run.text for run in words[:4]))) and not (
        numbered or (coded and priced)
    ):
        return "subtotal" if _SUBTOTAL.search(said) else "total"
    if len(said) < 60 and _HOLDS_TOTAL.search(said) and not numbered and not coded and not priced:
        return "subtotal" if _SUBTOTAL.search(said) else "total"
    if _CHARGE.match(words[0].text if len(words[0].text) > 2 else said) and not coded:
        bare = len(said.split()) <= 6 and not (numbered and cells.get("quantity") and priced and len(said.split()) > 3)
        counted = bool(cells.get("quantity")) and re.search(r"\d", cells["quantity"]) is not None
        if bare and not (counted and priced and not _is_charge_alone(said)):
            return "charge"
    return None


def fits_any(columns: Sequence[Column], name: str, text: str, context: Context) -> bool:
    """Whether a text is a sound value of the column of a name."""
    return any(column.name == name and fits(column, text, context) for column in columns)


def _is_charge_alone(said: str) -> bool:
    match = _CHARGE.match(said)
    rest = re.sub(
        r"(?i)\b(?:charges?|costs?|fees?|to|by|kosten|cost|and|&|kgs?|pcs|set|lot|usd|eur)\b|[\d\W]",
        " ",
        said[match.end() :] if match else said,
    )
    return match is not None and len(rest.split()) <= 1


def _is_foreign(row: Sequence[Run], columns: Sequence[Column], width: float, heads: Lexicon[object]) -> bool:
    """Whether a row without figures is no part of the goods: a label of the form's head, or a sentence across the columns."""
    for run in row:
        first = cut_run(run, heads)[0]
        if first.is_label and (first.colon or len(first.text) >= len(run.text.strip()) - 1):
            name = getattr(first.meanings[0], "name", "")
            if _CLOSING.match(run.text) or (name not in _ALSO_IN_LINES and not _stands_under_name(run, columns)):
                return True
    return any(run.box.width > 0.55 * width and _crosses(run, columns) >= 2 for run in row)


def _are_boxes_of_the_head(row: Sequence[Run], heads: Lexicon[object]) -> bool:
    """Whether the first line of a row is labels of the form's head side by side: the boxes under the goods."""
    top = min(run.box.y0 for run in row)
    line = [run for run in row if run.box.y0 - top < 0.5 * run.box.height]
    labels = 0
    for run in line:
        first = cut_run(run, heads)[0]
        whole = first.is_label and len(first.text) >= len(run.text.strip()) - 1
        labels += whole and getattr(first.meanings[0], "name", "") not in _ALSO_IN_LINES
    return labels >= _BOXES and labels > 0.5 * len(line)


_BOXES = 3
"""Fewest labels of the head side by side that end a table."""
_ALSO_IN_LINES = frozenset({"country_of_origin", "gross_weight_kg", "net_weight_kg", "purchase_order_no", "packages"})
"""Labels of the head that are printed within a line as well."""


def _stands_under_name(run: Run, columns: Sequence[Column]) -> bool:
    """Whether a text stands in the column of the description, where details have labels of their own."""
    return any(
        column.name in {"name", "sku"} and column.left - 0.005 <= run.box.x0 and run.box.x1 <= column.right + 0.01
        for column in columns
    )


def _crosses(run: Run, columns: Sequence[Column]) -> int:
    return sum(1 for column in columns if run.box.x0 < column.left < run.box.x1)


def _last_total(kinds: list[RowKind], strengths: Sequence[int], end: int) -> int:
    """Return where the table ends: behind its last total. A total with goods after it, as strong as those before, was that of a group."""
    goods = [strengths[i] for i in range(end) if kinds[i] == "goods"]
    usual = sorted(goods)[len(goods) // 2] if goods else 0
    totals = [i for i in range(end) if kinds[i] == "total"]
    for place in totals:
        after = [i for i in range(place + 1, end) if kinds[i] == "goods" and strengths[i] >= max(2, usual)]
        if after:
            kinds[place] = "subtotal"
            continue
        stop = place + 1
        while stop < end and kinds[stop] in {"total", "charge", "rule", "subtotal"}:
            stop += 1
        return stop
    last = max((i for i in range(end) if kinds[i] == "goods"), default=-1)
    charges = [i for i in range(last + 1, end) if kinds[i] in {"charge", "subtotal"}]
    if charges and last >= 0:
        return charges[0]
    return end


def _groups(
    rows: Sequence[Sequence[Run]],
    kinds: Sequence[RowKind],
    columns: Sequence[Column],
    sheet: Sheet,
    context: Context,
) -> list[list[int]]:
    """Return which rows of print make each line: one with figures, and the text above and below that belongs to it."""
    boxes = [box_of(run.box for run in row) for row in rows]
    if rows and rows[0][0].cell is not None:
        return [[i] for i, kind in enumerate(kinds) if kind == "goods"]
    leftmost = min((boxes[i].x0 for i, kind in enumerate(kinds) if kind == "goods"), default=0.0)
    told: list[RowKind] = [
        "heading" if kind == "text" and _is_heading(rows[i], columns, leftmost, sheet) else kind
        for i, kind in enumerate(kinds)
    ]
    parts = [part for part in _stretches(told) if any(told[i] == "goods" for i in part)]
    anchors = [[i for i in part if told[i] == "goods"] for part in parts]
    way = min(
        _WAYS, key=lambda one: sum(_laid(p, a, boxes, sheet, one)[1] for p, a in zip(parts, anchors, strict=True))
    )
    groups: list[list[int]] = []
    for part, inside in zip(parts, anchors, strict=True):
        starts = [part[0], *_laid(part, inside, boxes, sheet, way)[0]]
        for begin, end, anchor in zip(starts, [*starts[1:], part[-1] + 1], inside, strict=True):
            near = _without_strays(list(range(begin, end)), anchor, boxes, sheet)
            groups.append(_without_other_sums(near, anchor, rows, columns, context))
    return groups


Way = Literal["top", "middle", "bottom", "gaps"]
"""Where in a line its figures stand, the same in all of a table; or only the white between rows tells the lines apart."""
_WAYS: tuple[Way, ...] = ("top", "middle", "bottom", "gaps")
_BIAS = {"top": 0.0, "middle": 0.05, "bottom": 0.1, "gaps": 0.1}
_DOUBT = 0.3
"""What a line costs whose rows only the white tells."""


def _laid(
    part: Sequence[int], anchors: Sequence[int], boxes: Sequence[Box], sheet: Sheet, way: Way
) -> tuple[list[int], float]:
    """Return where each line after the first begins if figures stand in one way, and how much on the paper speaks against that."""
    starts: list[int] = []
    cost = _BIAS[way]
    begin = part[0]
    for before, after in itertools.pairwise(anchors):
        ruled = next((i for i in range(before + 1, after + 1) if _ruled(boxes[i - 1], boxes[i], sheet)), None)
        gaps = [boxes[i].y0 - boxes[i - 1].y1 for i in range(before + 1, after + 1)]
        if ruled is not None or after == before + 1:
            place = ruled if ruled is not None else after
        elif way == "top":
            place = after
        elif way == "bottom":
            place = before + 1
        elif way == "middle":
            above = boxes[before].y0 - boxes[begin].y0
            place = min(
                range(before + 1, after + 1),
                key=lambda i, above=above, before=before: abs(boxes[i - 1].y1 - boxes[before].y1 - above),  # type: ignore[misc]
            )
            cost += 0.5 * abs(boxes[place - 1].y1 - boxes[before].y1 - above) / sheet.em
        else:
            place = before + 1 + gaps.index(max(gaps))
            cost += _DOUBT
        if ruled is None:
            cost += max(0.0, max(gaps) - gaps[place - before - 1]) / sheet.em
        starts.append(place)
        begin = place
    first, last = boxes[anchors[0]], boxes[anchors[-1]]
    above = (first.y0 - boxes[part[0]].y0) / sheet.em
    below = (boxes[_close(anchors[-1], part, boxes, sheet)].y1 - last.y1) / sheet.em
    if way == "top":
        cost += min(1.0, above)
    elif way == "bottom":
        cost += min(1.0, below)
    elif way == "middle":
        cost += 0.5 * abs(below - (last.y0 - boxes[begin].y0) / sheet.em)
    return starts, cost


def _close(anchor: int, part: Sequence[int], boxes: Sequence[Box], sheet: Sheet) -> int:
    """Return the last row that follows a line's figures without a wide white."""
    last = anchor
    while last < part[-1] and sheet.ems_down(boxes[last + 1].y0 - boxes[last].y1) < 1.0:
        if _ruled(boxes[last], boxes[last + 1], sheet):
            break
        last += 1
    return last


def _stretches(kinds: Sequence[RowKind]) -> list[list[int]]:
    """Return rows that follow each other with neither a sum nor a charge nor a rule of dashes between them."""
    parts: list[list[int]] = [[]]
    for index, kind in enumerate(kinds):
        if kind in {"goods", "text"}:
            parts[-1].append(index)
        elif parts[-1]:
            parts.append([])
    return [part for part in parts if part]


def _ruled(above: Box, below: Box, sheet: Sheet) -> bool:
    return any(above.center[1] < rule.y0 < below.center[1] and rule.x1 - rule.x0 > 0.3 for rule in sheet.levels)


def _without_strays(group: list[int], anchor: int, boxes: Sequence[Box], sheet: Sheet) -> list[int]:
    """Drop rows that stand too far from the line's figures to belong to it, or behind a rule."""
    kept = [anchor]
    for index in range(anchor - 1, group[0] - 1, -1):
        if sheet.ems_down(boxes[index + 1].y0 - boxes[index].y1) > 1.5 or _ruled(boxes[index], boxes[index + 1], sheet):
            break
        kept.insert(0, index)
    for index in range(anchor + 1, group[-1] + 1):
        if sheet.ems_down(boxes[index].y0 - boxes[index - 1].y1) > _STRAY or _ruled(
            boxes[index - 1], boxes[index], sheet
        ):
            break
        kept.append(index)
    return kept


def _is_heading(row: Sequence[Run], columns: Sequence[Column], leftmost: float, sheet: Sheet) -> bool:
    """Whether words head a group of lines: a label of an order or a pallet, or text at the table's left that runs over columns."""
    first = row[0]
    if _GROUP.match(first.text) and len(row) <= 2:
        return True
    place = next((i for i, column in enumerate(columns) if column.name == "name"), 0)
    if place == 0:
        return False
    starts_left = first.box.x0 < columns[place].left - 0.2 * sheet.em and first.box.x0 <= leftmost + 1.5 * sheet.em
    return starts_left and first.box.x1 > columns[place].left + sheet.em / sheet.aspect


def _goes_on(column: Column, above: str, text: str) -> bool:
    """Whether a number is the rest of the one above it, broken where a space groups its thousands: ``USD 14`` over ``001.48``."""
    return (
        column.name in {"unit_price", "amount"}
        and re.fullmatch(r"(?:[A-Z]{3} |\W )?\d{1,3}", above) is not None
        and re.fullmatch(r"\d{3}[.,]\d{2}", text) is not None
    )


def _without_other_sums(
    group: list[int], anchor: int, rows: Sequence[Sequence[Run]], columns: Sequence[Column], context: Context
) -> list[int]:
    """Drop rows with an amount of their own, as under an unknown word for a sum, and what stands beyond them."""

    def has_amount(row: Sequence[Run]) -> bool:
        return any(
            columns[i].name == "amount" and fits(columns[i], join_words(words), context)
            for i, words in cells_of(row, columns).items()
        )

    if not has_amount(rows[anchor]):
        return group
    low = max((i for i in group if i < anchor and has_amount(rows[i])), default=-1)
    high = min((i for i in group if i > anchor and has_amount(rows[i])), default=len(rows))
    return [i for i in group if low < i < high]


def is_bare_total(row: Sequence[Run]) -> bool:
    """Whether a row is headed by ``Total`` alone: its figures then belong to the columns they stand under."""
    return any(_TOTAL.match(run.text) and key_of(run.text) in _BARE for run in row[:4])


_BARE = frozenset(
    {
        "total", "totals", "合计", "总计", "合计total", "total合计", "grandtotal", "共计", "ttl", "小计", "总计total", "合计grandtotal",
        "summe", "gesamt", "totale", "합계", "합계total", "合计总计", "总计合计", "sum",
    }
)  # fmt: skip
