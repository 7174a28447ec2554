"""Invoices, pro-forma invoices, quotations, order confirmations and packing lists as content with its truth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from sample_docs.content import Block, Content
from sample_docs.deal import Deal, Line, Party, plain
from sample_docs.labels import COLUMNS, HEAD, TITLES
from sample_docs.layouts.frames import column
from sample_docs.places import COUNTRIES, CURRENCIES
from sample_docs.style import Style
from sample_docs.truth import Truth, put


@dataclass(frozen=True)
class Plan:
    """What this issuer prints beside the necessary."""

    columns: tuple[str, ...]
    meta: tuple[str, ...]
    transport: tuple[str, ...] = ()
    title: str = "commercial_invoice"
    totals: tuple[str, ...] = ("total",)
    total_row: bool = False
    ship_to: bool = False
    bank: bool = False
    words: bool = False
    party_ids: bool = False
    contact: bool = True
    remark: str = ""
    chinese_goods: bool = False
    sealed: bool = False
    signed: bool = False
    seal_seed: int = 0
    unit_beside: bool = False
    """Quantity and unit in one cell."""
    merge_name: bool = False
    """Brand and size stand inside the description."""


_OWN_NUMBER = {
    "commercial_invoice": ("invoice_no", "invoice_no"),
    "tax_invoice": ("invoice_no", "invoice_no"),
    "proforma_invoice": ("proforma_no", "invoice_no"),
    "quotation": ("quote_no", "invoice_no"),
    "order_confirmation": ("confirmation_no", "invoice_no"),
    "packing_list": ("packing_no", "packing_no"),
}


def compose(deal: Deal, style: Style, plan: Plan) -> tuple[Content, Truth]:
    """Lays down what one paper prints."""
    kind = {
        "tax_invoice": "commercial_invoice",
        "quotation": "proforma_invoice",
        "order_confirmation": "proforma_invoice",
    }.get(plan.title, plan.title)
    truth = Truth(kind)
    title, subtitle = _title(style, plan.title)
    meta = [_head(deal, style, plan, truth, key) for key in ("own_no", "own_date", *plan.meta)]
    content = Content(
        title=title,
        subtitle=subtitle,
        seller=_party(deal.seller, "seller", style, plan, truth),
        buyer=_party(deal.buyer, "buyer", style, plan, truth),
        meta=[pair for pair in meta if pair],
        transport=[pair for pair in (_head(deal, style, plan, truth, key) for key in plan.transport) if pair],
        columns=[column(key, _column_label(key, deal, style)) for key in plan.columns],
        rows=[
            [_cell(line, number, key, deal, style, plan, truth) for key in plan.columns]
            for number, line in _numbered(deal, truth)
        ],
        seal=deal.seller.home_name if plan.sealed else "",
        seal_seed=plan.seal_seed,
        signed=plan.signed,
        signer=deal.seller.home_name if style.language == "zh" else deal.seller.name,
    )
    if plan.ship_to and deal.ship_to:
        ship = deal.ship_to
        truth.more("ship_to_name", ship.name)
        truth.more("ship_to_address", ship.address)
        content.others.append(Block(style.label(HEAD["ship_to"]), (ship.name, ship.address)))
    _sums(deal, style, plan, truth, content)
    _remarks(deal, plan, truth, content)
    return content, truth


def _numbered(deal: Deal, truth: Truth) -> list[tuple[int, Line]]:
    for line in deal.lines:
        truth.new_line(line.link)
    return list(enumerate(deal.lines, start=1))


def _title(style: Style, key: str) -> tuple[str, str]:
    english, chinese = (bar.split("|") for bar in TITLES[key])
    en, zh = english[style.synonyms % len(english)], chinese[style.synonyms % len(chinese)]
    if style.language == "en":
        return en, ""
    if style.language == "zh":
        return zh, ""
    return (f"{zh} {en}", "") if style.synonyms % 3 == 0 else (en, zh)


def _party(party: Party, role: str, style: Style, plan: Plan, truth: Truth) -> Block:
    label = style.label(HEAD[role])
    chinese = style.language == "zh"
    name = party.home_name if chinese else party.name
    address = (party.address_zh or party.address) if chinese else party.address
    lines = [truth.head(f"{role}_name", name)]
    if style.language == "both" and party.name_zh:
        lines[0] = party.name_zh if role == "buyer" else party.name
        truth.fields[f"{role}_name"] = lines[0]
        lines.append(party.name if role == "buyer" else party.name_zh)
        truth.more(f"{role}_name_other", lines[1])
    lines.append(truth.head(f"{role}_address", address))
    if plan.party_ids and party.tax_id:
        lines.append(
            f"{party.tax_label}{style.colon}{truth.head(f'{role}_id', party.tax_id.replace(' ', ''), party.tax_id)}"
        )
    if plan.contact and party.phone and role == "seller":
        lines.append(f"{style.label(HEAD['tel'])}{style.colon}{truth.more('seller_phone', party.phone)}")
        if party.email:
            lines.append(f"{style.label(HEAD['email'])}{style.colon}{truth.more('seller_email', party.email)}")
        if party.website:
            lines.append(truth.more("seller_website", party.website))
    return Block(label, tuple(lines))


def _head(deal: Deal, style: Style, plan: Plan, truth: Truth, key: str) -> tuple[str, str] | None:
    """Gives label and printed value of one head field."""
    label_key, attribute = _OWN_NUMBER[plan.title]
    if key == "own_no":
        return style.label(HEAD[label_key]), truth.head("document_no", getattr(deal, attribute))
    if key == "own_date":
        day = deal.ordered if truth.kind == "proforma_invoice" else deal.invoiced
        which = {"packing_list": "packing_date", "commercial_invoice": "date"}.get(truth.kind, "plain_date")
        return style.label(HEAD[which]), truth.head("issue_date", day.isoformat(), style.date(day))
    if key == "ref_invoice":
        return style.label(HEAD["ref_invoice"]), truth.head("invoice_no", deal.invoice_no)
    if key in {"contract_no", "purchase_order_no", "transport_doc_no"}:
        value = getattr(deal, key)
        return (style.label(HEAD[key]), truth.head(key, value)) if value else None
    if key == "currency":
        return style.label(HEAD["currency"]), truth.head("currency", deal.currency)
    if key == "payment":
        return style.label(HEAD["payment"]), deal.payment_terms
    return _transport(deal, style, truth, key)


def _transport(deal: Deal, style: Style, truth: Truth, key: str) -> tuple[str, str] | None:
    label = style.label(HEAD["flight" if key == "vessel" and deal.by_air else key])
    zh = style.language == "zh"
    if key == "incoterm":
        place = deal.loading.en if deal.incoterm in {"FOB", "FCA", "EXW"} else deal.entry.port_en
        return label, truth.head("incoterm", deal.incoterm, f"{deal.incoterm} {place}")
    if key == "vessel":
        if deal.by_air:
            return label, truth.head("vessel", deal.voyage)
        truth.head("vessel", deal.vessel)
        separator = (" / ", " V.", "/")[style.synonyms % 3]
        return label, deal.vessel + separator + truth.head("voyage", deal.voyage)
    if key == "port_of_loading":
        return label, truth.head(
            key, deal.loading.zh if zh else f"{deal.loading.en}, {COUNTRIES[deal.loading.country][0]}"
        )
    if key == "port_of_discharge":
        return label, truth.head(
            key,
            deal.entry.port_zh
            if zh
            else f"{deal.entry.port_en}, China"
            if deal.entry.port_code
            else deal.entry.port_en,
        )
    if key == "country_of_origin":
        origins = {line.good.origin for line in deal.lines}
        if len(origins) != 1:
            return None
        code = origins.pop()
        return label, truth.head(key, code, COUNTRIES[code][1 if zh else 0])
    if key in {"container_nos", "seal_nos"}:
        values = deal.containers if key == "container_nos" else deal.seals
        for value in values:
            truth.head(key, value)
        return (label, ", ".join(values)) if values else None
    if key == "marks":
        return label, truth.more("marks", deal.marks)
    if key == "packages":
        return label, _packages(deal, style, truth)
    if key == "gross":
        return label, truth.head("gross_weight_kg", plain(deal.gross), f"{style.number(deal.gross, 2)} KG")
    if key == "net":
        return label, truth.head("net_weight_kg", plain(deal.net), f"{style.number(deal.net, 2)} KG")
    if key == "volume":
        return label, truth.head("volume_m3", plain(deal.volume), f"{style.number(deal.volume, 3)} CBM")
    if key == "transport_mode":
        mode = ("航空运输" if deal.by_air else "海运") if zh else ("AIR" if deal.by_air else "SEA")
        return label, truth.head(key, mode)
    raise KeyError(key)


def _packages(deal: Deal, style: Style, truth: Truth) -> str:
    kind = deal.package_kind[1] if style.language == "zh" else deal.package_kind[0]
    truth.head("package_kind", kind)
    return f"{truth.head('packages', str(deal.packages))} {kind}"


def _column_label(key: str, deal: Deal, style: Style) -> str:
    label = style.label(COLUMNS[key])
    if key in {"unit_price", "amount"} and style.currency_at == "header":
        return f"{label} ({deal.currency})"
    return label


def _cell(line: Line, number: int, key: str, deal: Deal, style: Style, plan: Plan, truth: Truth) -> str:
    """Gives the printed cell of a goods line."""
    into, good = truth.lines[number - 1], line.good
    zh = plan.chinese_goods or style.language == "zh"
    if key == "name":
        return _name(line, into, plan, zh=zh)
    if key == "name_other":
        put(into, "name_zh" if zh else "name_en", into["name"])
        return put(into, "name_en" if zh else "name_zh", line.english if zh else line.chinese)
    if key == "quantity":
        printed = style.number(line.quantity)
        unit = good.unit_zh if zh else good.unit_en
        if plan.unit_beside:
            printed = f"{printed} {put(into, 'unit', unit)}"
        return put(into, "quantity", str(line.quantity), printed)
    if key in {"unit_price", "amount"}:
        value = line.price if key == "unit_price" else line.amount
        printed = style.number(value, 2)
        if style.currency_at == "cell":
            printed = f"{put(into, 'currency', deal.currency)} {printed}"
        elif style.currency_at == "symbol":
            printed = f"{CURRENCIES[deal.currency][1]}{printed}"
        return put(into, key, plain(value), printed)
    return _small_cell(line, number, key, into, style, zh=zh)


def _small_cell(line: Line, number: int, key: str, into: dict[str, str], style: Style, *, zh: bool) -> str:
    good = line.good
    texts = {
        "line_no": ("line_no", str(number)),
        "sku": ("sku", line.code),
        "gtin": ("gtin", good.gtin if line.shows_gtin else ""),
        "spec": ("spec", good.spec),
        "model": ("model", good.model),
        "brand": ("brand", good.brand),
        "hs_code": ("hs_code", good.hs_code[:8] if not zh else good.hs_code),
        "lot_no": ("lot_no", line.lot),
        "unit": ("unit", good.unit_zh if zh else good.unit_en),
        "cartons": ("cartons", str(line.cartons)),
    }
    if key in texts:
        return put(into, *texts[key])
    if key == "country_of_origin":
        return put(into, key, good.origin, COUNTRIES[good.origin][1 if zh else 0])
    if key in {"production_date", "expiry_date"}:
        day = line.produced if key == "production_date" else line.expires
        return put(into, key, day.isoformat(), style.date(day)) if day else ""
    if key == "carton_range":
        put(into, "carton_from", str(line.carton_from))
        put(into, "carton_to", str(line.carton_to))
        return f"{line.carton_from}-{line.carton_to}"
    if key == "per_carton":
        return put(into, "quantity_per_carton", str(good.per_carton))
    if key in {"net", "gross"}:
        value = line.net if key == "net" else line.gross
        return put(into, f"{key}_weight_kg", plain(value), style.number(value, 2))
    if key == "volume":
        return put(into, "volume_m3", plain(line.volume), style.number(line.volume, 3))
    if key == "gst":
        return "0%"
    raise KeyError(key)


def _name(line: Line, into: dict[str, str], plan: Plan, *, zh: bool) -> str:
    name = line.chinese if zh else line.english
    if plan.merge_name:
        brand = line.good.brand_zh if zh else line.good.brand
        name = f"{brand} {name} {line.good.spec or line.good.model}".strip()
    return put(into, "name", name)


def _sums(deal: Deal, style: Style, plan: Plan, truth: Truth, content: Content) -> None:
    money = deal.goods_total
    for key in plan.totals:
        if key == "total_quantity":
            content.totals.append(
                (style.label(HEAD[key]), truth.head(key, str(deal.pieces), style.number(deal.pieces)))
            )
            continue
        value = {
            "subtotal": deal.goods_total,
            "freight": deal.freight,
            "insurance": deal.insurance,
            "tax": Decimal(0),
        }.get(key, Decimal(0))
        if key in {"freight", "insurance"}:
            money += value
        if key == "total":
            value = money
            truth.head("total_amount", plain(money))
            truth.head("currency", deal.currency)
            content.totals.append((style.label(HEAD["total"]), f"{deal.currency} {style.number(money, 2)}"))
            continue
        truth.more(key, plain(value))
        content.totals.append((style.label(HEAD[key]), style.number(value, 2)))
    if plan.total_row:
        content.total_row = _total_row(deal, style, plan, truth)
    if plan.words:
        content.remarks.append(f"SAY TOTAL: {CURRENCY_WORDS[deal.currency]} {in_words(money)} ONLY.")


def _total_row(deal: Deal, style: Style, plan: Plan, truth: Truth) -> list[str]:
    row: list[str] = []
    for index, key in enumerate(plan.columns):
        if index == 0:
            row.append({"en": "TOTAL", "zh": "合计", "both": "合计 TOTAL"}[style.language])
        elif key == "quantity":
            row.append(truth.head("total_quantity", str(deal.pieces), style.number(deal.pieces)))
        elif key == "amount":
            symbol = f"{deal.currency} " if style.currency_at != "header" else ""
            truth.head("currency", deal.currency)
            row.append(truth.head("total_amount", plain(deal.goods_total), symbol + style.number(deal.goods_total, 2)))
        elif key == "cartons":
            row.append(truth.head("packages", str(deal.packages)))
        elif key in {"net", "gross"}:
            value = deal.net if key == "net" else deal.gross
            row.append(truth.head(f"{key}_weight_kg", plain(value), style.number(value, 2)))
        elif key == "volume":
            row.append(truth.head("volume_m3", plain(deal.volume), style.number(deal.volume, 3)))
        else:
            row.append("")
    return row


def _remarks(deal: Deal, plan: Plan, truth: Truth, content: Content) -> None:
    del truth
    if plan.remark:
        content.remarks.append(plan.remark)
    if plan.bank:
        content.remarks.append(
            f"Bank: Example Commerce Bank   Beneficiary: {deal.seller.name}   Account: 0000 4711 2026   SWIFT: EXMPXX2A"
        )
    content.remarks.extend(deal.notes)


CURRENCY_WORDS = {
    "USD": "US DOLLARS", "EUR": "EURO", "AUD": "AUSTRALIAN DOLLARS", "GBP": "POUNDS STERLING",
    "CNY": "RENMINBI YUAN", "JPY": "JAPANESE YEN", "NZD": "NEW ZEALAND DOLLARS",
}  # fmt: skip
_ONES = [
    "ZERO",
    "ONE",
    "TWO",
    "THREE",
    "FOUR",
    "FIVE",
    "SIX",
    "SEVEN",
    "EIGHT",
    "NINE",
    "TEN",
    "ELEVEN",
    "TWELVE",
    "THIRTEEN",
    "FOURTEEN",
    "FIFTEEN",
    "SIXTEEN",
    "SEVENTEEN",
    "EIGHTEEN",
    "NINETEEN",
]
_TENS = ["ZERO", "TEN", "TWENTY", "THIRTY", "FORTY", "FIFTY", "SIXTY", "SEVENTY", "EIGHTY", "NINETY"]


def _hundreds(number: int) -> list[str]:
    words: list[str] = []
    if number >= 100:
        words += [_ONES[number // 100], "HUNDRED"]
        number %= 100
    if number >= 20:
        words.append(_TENS[number // 10])
        number %= 10
    if number:
        words.append(_ONES[number])
    return words


def in_words(amount: Decimal) -> str:
    """Writes an amount the way invoices say it."""
    whole, cents = int(amount), int((amount - int(amount)) * 100)
    words: list[str] = []
    for size, name in ((1_000_000, "MILLION"), (1000, "THOUSAND"), (1, "")):
        part: Sequence[str] = _hundreds(whole // size)
        if part:
            words += [*part, name] if name else part
        whole %= size
    words = words or ["ZERO"]
    return " ".join(words) + (f" AND CENTS {' '.join(_hundreds(cents))}" if cents else "")
