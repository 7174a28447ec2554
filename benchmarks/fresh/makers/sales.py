# ruff: noqa: E501
"""Invoices, proforma invoices and offers of the fresh set."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from benchmarks.fresh.makers.rows import above, heads, pairs, tr
from benchmarks.held.makers.paper import Paper, rounded
from benchmarks.held.makers.pieces import lines_of, scrawl, seal, small_print, words
from benchmarks.held.makers.stock import COUNTRY, Deal, digits, vat_rows

_TINT = "-webkit-print-color-adjust:exact"


def sidebar(p: Paper, d: Deal) -> str:
    """An invoice with a tinted column to the left that holds everything but the goods."""
    p.kind, p.font, p.size, p.dates = "commercial_invoice", p.rng.choice(["roboto", "lato"]), "9pt", "{DD} {MON} {YYYY}"
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += tr(
            [
                f"<b>{li.f('name', g.name)}</b><br><span style='color:#666'>{li.f('sku', g.sku)} · HS {li.f('hs_code', g.hs[:8])}</span>",
                li.n("quantity", g.quantity, 0),
                li.f("unit", g.unit),
                li.n("unit_price", g.price),
                li.n("amount", g.amount),
            ],
            1,
            "style='border-bottom:1px solid #ddd'",
        )
    side = "".join(
        f"<div style='margin-bottom:4mm'><div style='font-size:7pt;text-transform:uppercase;color:#49617a'>{k}</div>{v}</div>"
        for k, v in [
            ("Invoice no", f"<b>{p.f('document_no', d.invoice)}</b>"), ("Invoice date", p.d("issue_date", d.day)), ("Your order", p.f("purchase_order_no", d.po)), ("Delivery terms", f"{p.f('incoterm', d.incoterm)} {p.t(d.pol.split(',')[0])}"),
            ("Shipped from", p.f("port_of_loading", d.pol)), ("Shipped to", p.f("port_of_discharge", d.pod)), ("Billed to", f"<b>{p.f('buyer_name', d.buyer.name)}</b><br>{lines_of(p, 'buyer_address', d.buyer.address)}"),
            ("Bank", f"{p.t(d.seller.bank)}<br>{p.t(d.seller.account)}<br>{p.t(d.seller.swift)}"),
        ]
    )  # fmt: skip
    return (
        f"<div class=row><div style='width:56mm;background:#e9eef4;padding:6mm 4mm;{_TINT}'>{side}</div><div style='flex:1;padding-left:6mm'><b style='font-size:15pt'>{p.f('seller_name', d.seller.name)}</b><br>{p.f('seller_address', d.seller.address)}<br>Reg. {p.f('seller_id', d.seller.tax_id)} · {p.x('seller_email', d.seller.email)}"
        f"<h1 style='font-size:22pt;font-weight:400;margin:6mm 0;color:#49617a'>Invoice</h1><table>{heads(['Item', 'Qty', 'UoM', 'Price', 'Total'], 1)}{rows}</table><table style='width:60%;margin:5mm 0 0 40%'>{tr(['Goods value', p.xn('subtotal', d.total)], 1)}{tr(['Freight', p.xn('freight', 185)], 1)}{tr(['Invoice total ' + p.f('currency', d.currency), p.n('total_amount', d.total + 185)], 1, 'class=b')}</table><p style='margin-top:10mm;font-size:7.5pt'>{small_print(p)}</p></div></div>"
    )


def two_deck(p: Paper, d: Deal) -> str:
    """Each article takes two rows: the name over the whole width, below it figures with their labels."""
    p.kind, p.font, p.size, p.dates = (
        "commercial_invoice",
        p.rng.choice(["arimo", "sanspro"]),
        "9pt",
        "{MONTH} {D}, {YYYY}",
    )
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += f"<tr style='border-top:1px solid #555'><td class=b>{li.f('line_no', at)}</td><td colspan=5 class=b>{li.f('name', g.name)}</td></tr>"
        rows += f"<tr><td></td><td>Code {li.f('sku', g.sku)}</td><td>EAN {li.f('gtin', g.gtin)}</td><td class=r>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit)}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
        rows += f"<tr><td></td><td colspan=5 style='font-size:8pt;color:#444'>Tariff {li.f('hs_code', g.hs[:6])}, made in {li.f('country_of_origin', g.origin, COUNTRY['en'][g.origin])}, size {li.f('spec', g.size)}</td></tr>"
    return (
        f"<div class=c><b style='font-size:14pt;letter-spacing:1px'>{p.f('seller_name', d.seller.name)}</b><br>{p.f('seller_address', d.seller.address)}<br>{p.x('seller_phone', d.seller.phone)} | {p.x('seller_website', d.seller.web)}</div><h2 class=c style='margin:5mm'>COMMERCIAL INVOICE No. {p.f('document_no', d.invoice)}</h2>"
        f"<div class=row><div style='flex:1'>To:<br><b>{p.f('buyer_name', d.buyer.name)}</b><br>{lines_of(p, 'buyer_address', d.buyer.address)}</div><div style='flex:1'>Dated {p.d('issue_date', d.day)}<br>Contract {p.f('contract_no', d.contract)}<br>Vessel {p.f('vessel', d.vessel)}, voyage {p.f('voyage', d.voyage)}<br>Bill of lading {p.f('transport_doc_no', d.bl)}</div></div>"
        f"<table style='margin-top:6mm'>{heads(['No', 'Article', 'Bar code', 'Quantity', 'Price ' + p.f('currency', d.currency), 'Amount'], 3, 'style=border-bottom:2px_solid'.replace('_', ' '))}{rows}</table><p class='r b' style='border-top:2px solid #000;padding-top:2mm'>TOTAL {p.f('incoterm', d.incoterm)} &nbsp; {p.n('total_amount', d.total)}</p><p>SAY {p.t(words(d.total))}</p><p style='margin-top:5mm'>Net {p.n('net_weight_kg', d.net)} kg, gross {p.n('gross_weight_kg', d.gross)} kg, {p.n('packages', d.cartons, 0)} {p.f('package_kind', 'cartons')}.</p>{scrawl(p)}"
    )


def meta_strip(p: Paper, d: Deal) -> str:
    """An American invoice: bill-to and ship-to boxes, one row of labels with their values beneath, tax and shipping."""
    p.kind, p.font, p.size, p.page, p.dates = (
        "commercial_invoice",
        p.rng.choice(["arimo", "dejavu"]),
        "8.5pt",
        "Letter",
        "{MM}/{DD}/{YYYY}",
    )
    p.css = f".m th{{background:#222;color:#fff;font-weight:400;{_TINT}}}"
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += tr(
            [
                li.f("sku", g.sku),
                li.f("name", f"{g.name} {g.size}"),
                li.n("quantity", g.quantity, 0),
                li.n("unit_price", g.price),
                li.n("amount", g.amount),
            ],
            2,
        )
    box = f"<b>{p.f('buyer_name', d.buyer.name)}</b><br>{lines_of(p, 'buyer_address', d.buyer.address)}"
    ship = f"{p.x('ship_to_name', d.buyer.name)}<br>{p.t('Receiving dock 4')}"
    return (
        f"<div class=row><div style='flex:1'><b style='font-size:13pt'>{p.f('seller_name', d.seller.name)}</b><br>{lines_of(p, 'seller_address', d.seller.address)}<br>{p.x('seller_phone', d.seller.phone)}</div><div><h1 style='font-size:26pt;color:#888'>INVOICE</h1><table class='g c' style='width:62mm'><tr><th>Date</th><th>Invoice #</th></tr><tr><td>{p.d('issue_date', d.day)}</td><td>{p.f('document_no', d.invoice)}</td></tr></table></div></div>"
        f"<div class=row style='gap:6mm;margin:6mm 0'><table class=g><tr><th>Bill To</th></tr><tr><td style='height:22mm'>{box}</td></tr></table><table class=g><tr><th>Ship To</th></tr><tr><td style='height:22mm'>{ship}</td></tr></table></div>"
        f"<table class='g m c'><tr><th>P.O. Number</th><th>Terms</th><th>Rep</th><th>Ship</th><th>Via</th><th>F.O.B.</th></tr><tr><td>{p.f('purchase_order_no', d.po)}</td><td>Net 30</td><td>{p.t('RS')}</td><td>{p.td(d.day)}</td><td>{p.t('Ground')}</td><td>{p.t('Origin')}</td></tr></table>"
        f"<table class='g m' style='margin-top:4mm'>{heads(['Item', 'Description', 'Quantity', 'Price Each', 'Amount'], 2)}{rows}</table><table style='width:45%;margin-left:55%;margin-top:3mm'>{tr(['Subtotal', p.xn('subtotal', d.total)], 1)}{tr(['Sales Tax (0.0%)', p.n('tax_amount', 0)], 1)}{tr(['Total ' + p.f('currency', d.currency), p.n('total_amount', d.total)], 1, 'class=b')}{tr(['Payments/Credits', p.t('0.00')], 1)}{tr(['Balance Due', p.xn('total_due', d.total)], 1, 'class=b')}</table><p style='font-size:7.5pt;margin-top:8mm'>Thank you for your business. Past due invoices bear interest.</p>"
    )


def leaders(p: Paper, d: Deal) -> str:
    """Labels with dotted leaders, a borderless table, typewritten."""
    p.kind, p.font, p.size, p.dates = (
        "commercial_invoice",
        p.rng.choice(["cousine", "tinos"]),
        "9pt",
        "{DD}-{MON}-{YYYY}",
    )

    def dots(label: str, value: str) -> str:
        return f"<tr><td width=34%>{(label + ' ').ljust(24, '.')}</td><td>{value}</td></tr>"

    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += tr(
            [
                li.f("line_no", at),
                li.f("sku", g.sku),
                li.f("name", g.name.upper()),
                li.n("quantity", g.quantity, 0),
                li.f("unit", g.unit),
                li.n("unit_price", g.price),
                li.n("amount", g.amount),
            ],
            3,
        )
    return (
        f"{p.f('seller_name', d.seller.name.upper())}<br>{p.f('seller_address', d.seller.address.upper())}<p style='margin:6mm 0'><u>COMMERCIAL INVOICE</u></p><table>{dots('INVOICE NO', p.f('document_no', d.invoice))}{dots('DATE', p.d('issue_date', d.day))}{dots('ORDER NO', p.f('purchase_order_no', d.po))}{dots('CONTRACT NO', p.f('contract_no', d.contract))}{dots('SOLD TO', p.f('buyer_name', d.buyer.name.upper()))}{dots('ADDRESS', p.f('buyer_address', d.buyer.address.upper()))}{dots('SHIPPED PER', p.f('vessel', d.vessel) + ' ' + p.f('voyage', d.voyage))}{dots('FROM', p.f('port_of_loading', d.pol.upper()))}{dots('TO', p.f('port_of_discharge', d.pod.upper()))}{dots('ORIGIN', p.f('country_of_origin', d.seller.country, COUNTRY['en'][d.seller.country].upper()))}{dots('TERMS', p.f('incoterm', d.incoterm))}</table>"
        f"<table style='margin-top:6mm'>{heads(['NO', 'ITEM', 'DESCRIPTION OF GOODS', 'QTY', 'UNIT', 'U/PRICE ' + p.f('currency', d.currency), 'AMOUNT ' + p.t(d.currency)], 3)}{rows}{tr(['', '', 'TOTAL', p.n('total_quantity', d.quantity, 0), '', '', p.n('total_amount', d.total)], 3, 'style=border-top:1px_dashed_#000'.replace('_', ' '))}</table><p style='margin-top:4mm'>SAY {p.t(d.currency)} {p.t(words(d.total))}</p><p style='margin-top:6mm'>MARKS: {p.x('marks', 'N/M')}</p><p style='margin-top:10mm'>E. &amp; O. E.</p>{scrawl(p)}"
    )


def rechnung(p: Paper, d: Deal) -> str:
    """A German or Swiss invoice after the letter standard with an information block to the right."""
    p.kind, p.font, p.size, p.numbers, p.dates, p.lang = (
        "commercial_invoice",
        p.rng.choice(["arimo", "serifpro"]),
        "9.5pt",
        "de",
        "{D}. {MONTH} {YYYY}",
        "de",
    )
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += tr(
            [
                li.f("line_no", at * 10),
                f"{li.f('name', g.name)}<br>Art.-Nr. {li.f('sku', g.sku)}, Zolltarif {li.f('hs_code', g.hs[:8])}",
                li.n("quantity", g.quantity, 0) + " " + li.f("unit", g.unit),
                li.n("unit_price", g.price),
                li.n("amount", g.amount),
            ],
            2,
        )
    home = d.seller.country == d.buyer.country
    tax, whole = vat_rows(d.total, 19 if home else 0)
    ends = (
        tr(["", "Nettobetrag", "", "", p.xn("subtotal", d.total)], 2)
        + (tr(["", "zzgl. 19 % Umsatzsteuer", "", "", p.n("tax_amount", tax)], 2) if home else "")
        + tr(
            ["", f"Rechnungsbetrag {p.f('currency', d.currency)}", "", "", p.n("total_amount", whole)],
            2,
            "class=b style='border-top:1px solid #000'",
        )
    )
    block = pairs(
        [
            ("Rechnung", p.f("document_no", d.invoice)),
            ("Datum", p.d("issue_date", d.day)),
            ("Ihre Bestellung", p.f("purchase_order_no", d.po)),
            ("Unser Zeichen", p.t("ko/mw")),
            ("Telefon", p.x("seller_phone", d.seller.phone)),
            ("USt-IdNr.", p.f("seller_id", d.seller.tax_id)),
        ],
        label="color:#555;font-size:8pt",
    )
    return (
        f"<div class=r style='font-size:16pt'>{p.f('seller_name', d.seller.name)}</div><div class=row style='margin-top:14mm'><div style='flex:1'><div style='font-size:6.5pt;border-bottom:1px solid #999;width:80mm'>{p.t(d.seller.name)} · {p.f('seller_address', d.seller.address)}</div><br>{p.f('buyer_name', d.buyer.name)}<br>{'<br>'.join(p.f('buyer_address', d.buyer.address).split(', '))}</div><div style='width:66mm'><table>{block}</table></div></div>"
        f"<p style='margin:12mm 0 3mm'><b>Rechnung</b></p><p>Sehr geehrte Damen und Herren,<br>für unsere Lieferung {p.f('incoterm', d.incoterm)} {p.t(d.pod.split(',')[0])} berechnen wir Ihnen:</p><table style='margin-top:4mm'>{heads(['Pos', 'Leistung', 'Menge', 'Preis', 'Betrag'], 2, 'style=border-bottom:1px_solid_#000'.replace('_', ' '))}{rows}{ends}</table><p style='margin-top:8mm'>Zahlbar innerhalb von 30 Tagen ohne Abzug. {small_print(p, 'de', 1)}</p><p style='margin-top:20mm;font-size:7pt;color:#555'>{p.t(d.seller.bank)} · Konto {p.t(d.seller.account)} · BIC {p.t(d.seller.swift)}</p>"
    )


def facture(p: Paper, d: Deal) -> str:
    """A French invoice with rounded frames, a discount and a table of VAT."""
    p.kind, p.font, p.size, p.numbers, p.dates, p.lang = (
        "commercial_invoice",
        p.rng.choice(["lato", "caladea"]),
        "9pt",
        "fr",
        "{DD}/{MM}/{YYYY}",
        "fr",
    )
    p.css = ".o{border:1px solid #6a4c93;border-radius:3mm;padding:3mm;flex:1}"
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += tr(
            [
                li.f("sku", g.sku),
                li.f("name", g.name),
                li.f("spec", g.size),
                li.n("quantity", g.quantity, 0),
                li.f("unit", g.unit),
                li.n("unit_price", g.price),
                li.n("amount", g.amount),
            ],
            3,
            "style='border-bottom:1px dotted #6a4c93'",
        )
    less = rounded(d.total * 3 / 100)
    net = d.total - less
    home = d.seller.country == d.buyer.country
    tax, whole = vat_rows(net, 20 if home else 0)
    tail = (
        tr(["Total brut HT", p.xn("subtotal", d.total)], 1)
        + tr(["Remise 3 %", p.xn("discount", less)], 1)
        + (
            tr(["TVA 20 %", p.n("tax_amount", tax)], 1) + tr(["Total TTC", p.n("total_amount", whole)], 1, "class=b")
            if home
            else tr(["Net à payer", p.n("total_amount", net)], 1, "class=b")
        )
    )
    return (
        f"<div class=row style='gap:5mm'><div class=o><b style='font-size:12pt'>{p.f('seller_name', d.seller.name)}</b><br>{lines_of(p, 'seller_address', d.seller.address)}<br>N° TVA : {p.f('seller_id', d.seller.tax_id)}</div><div class=o>Adressée à<br><b>{p.f('buyer_name', d.buyer.name)}</b><br>{lines_of(p, 'buyer_address', d.buyer.address)}</div></div><div class='o' style='margin:5mm 0;background:#f4effa;{_TINT}'><b>FACTURE</b> n° {p.f('document_no', d.invoice)} &nbsp;&nbsp; du {p.d('issue_date', d.day)} &nbsp;&nbsp; Votre commande : {p.f('purchase_order_no', d.po)} &nbsp;&nbsp; Incoterm : {p.f('incoterm', d.incoterm)}</div>"
        f"<table>{heads(['Code', 'Libellé', 'Format', 'Qté', 'U.', 'P.U. HT', 'Montant HT'], 3)}{rows}</table><table style='width:42%;margin:5mm 0 0 58%'>{tail}</table><p style='margin-top:3mm'>Montants exprimés en {p.f('currency', d.currency, 'euros')}. Origine des marchandises : {p.f('country_of_origin', d.seller.country, COUNTRY['fr'].get(d.seller.country, 'France'))}.</p><p style='font-size:7.5pt;margin-top:6mm'>{small_print(p, 'fr')}</p>"
    )


def fattura(p: Paper, d: Deal) -> str:
    """An Italian invoice: a grid of small boxes above and below the goods."""
    p.kind, p.font, p.size, p.numbers, p.dates, p.lang = (
        "commercial_invoice",
        p.rng.choice(["arimo", "condensed"]),
        "8.5pt",
        "de",
        "{DD}/{MM}/{YYYY}",
        "it",
    )
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += tr(
            [
                li.f("sku", g.sku),
                li.f("name", g.name),
                li.f("unit", g.unit),
                li.n("quantity", g.quantity, 0),
                li.n("unit_price", g.price),
                li.n("amount", g.amount),
                p.t("N.I."),
            ],
            3,
        )
    top = above(
        [
            ("Documento", "FATTURA"),
            ("Numero", p.f("document_no", d.invoice)),
            ("Data", p.d("issue_date", d.day)),
            ("Vs. ordine", p.f("purchase_order_no", d.po)),
            ("Resa", p.f("incoterm", d.incoterm)),
            ("Divisa", p.f("currency", d.currency)),
            ("Pagamento", p.t("B.B. 60 gg d.f.")),
            ("Agente", p.t("014")),
        ],
        4,
    )
    low = above(
        [
            ("Colli", p.n("packages", d.cartons, 0)),
            ("Peso lordo kg", p.n("gross_weight_kg", d.gross)),
            ("Peso netto kg", p.n("net_weight_kg", d.net)),
            ("Totale merce", p.xn("subtotal", d.total)),
            ("Totale IVA", p.n("tax_amount", 0)),
            ("TOTALE FATTURA", "<b>" + p.n("total_amount", d.total) + "</b>"),
        ],
        3,
    )
    return (
        f"<div class=row><div style='flex:1'><b style='font-size:14pt'>{p.f('seller_name', d.seller.name)}</b><br>{p.f('seller_address', d.seller.address)}<br>P.IVA {p.f('seller_id', d.seller.tax_id)}</div></div><table class=g style='width:50%;margin:4mm 0 4mm 50%'><tr><td><div style='font-size:6.8pt;color:#555'>Spett.le</div><b>{p.f('buyer_name', d.buyer.name)}</b><br>{lines_of(p, 'buyer_address', d.buyer.address)}</td></tr></table><table class=g>{top}</table>"
        f"<table class=g style='margin:3mm 0;min-height:80mm'>{heads(['Cod. art.', 'Descrizione dei beni', 'U.M.', 'Q.tà', 'Prezzo unit.', 'Importo', 'IVA'], 3)}{rows}</table><table class=g>{low}</table><p style='font-size:7pt;margin-top:3mm'>{small_print(p, 'it')}</p>"
    )


def factura(p: Paper, d: Deal) -> str:
    """A Spanish invoice with a dark band and labels to the left of values."""
    p.kind, p.font, p.size, p.numbers, p.dates, p.lang = (
        "commercial_invoice",
        p.rng.choice(["roboto", "tinos"]),
        "9pt",
        "de",
        "{DD}-{MM}-{YYYY}",
        "es",
    )
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        shade = f"style='background:{'#f3f1ea' if at % 2 else '#fff'};{_TINT}'"
        rows += tr(
            [
                li.f("sku", g.sku),
                f"{li.f('name', g.name)}",
                li.n("quantity", g.quantity, 0) + " " + li.f("unit", g.unit),
                li.n("unit_price", g.price, also=" €") if d.currency == "EUR" else li.n("unit_price", g.price),
                li.n("amount", g.amount, also=" €"),
            ],
            2,
            shade,
        )
    home = d.seller.country == d.buyer.country
    tax, whole = vat_rows(d.total, 21 if home else 0)
    p.f("currency", d.currency)
    return (
        f"<div style='background:#5b2333;color:#fff;padding:5mm;{_TINT}'><span style='font-size:18pt'>Factura</span> &nbsp; {p.f('seller_name', d.seller.name)}</div><div class=row style='margin:5mm 0'><div style='flex:1'><table>{pairs([('Factura núm.', p.f('document_no', d.invoice)), ('Fecha factura', p.d('issue_date', d.day)), ('Su pedido', p.f('purchase_order_no', d.po)), ('Condiciones de entrega', p.f('incoterm', d.incoterm)), ('Puerto de carga', p.f('port_of_loading', d.pol))], label='color:#5b2333')}</table></div><div style='flex:1'><b>Datos del cliente</b><br>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</div></div>"
        f"<table>{heads(['Ref.', 'Concepto', 'Unidades', 'Precio', 'Total'], 2, 'style=border-bottom:2px_solid_#5b2333'.replace('_', ' '))}{rows}</table><table style='width:45%;margin:4mm 0 0 55%'>{tr(['Base imponible', p.xn('subtotal', d.total)], 1)}{tr(['IVA ' + ('21' if home else '0') + ' %', p.n('tax_amount', tax)], 1)}{tr(['TOTAL FACTURA', p.n('total_amount', whole, also=' €')], 1, 'class=b')}</table><p style='margin-top:14mm;font-size:7pt'>{p.t(d.seller.name)}, CIF {p.f('seller_id', d.seller.tax_id)}, {p.f('seller_address', d.seller.address)}. {small_print(p, 'es')}</p>"
    )


def seikyu(p: Paper, d: Deal) -> str:
    """A Japanese invoice with the sum boxed on top and a seal beside the seller."""
    p.kind, p.font, p.size, p.lang, p.dates = "commercial_invoice", "jp", "9.5pt", "ja", "{YYYY}/{MM}/{DD}"
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += tr(
            [
                li.f("sku", g.sku),
                f"{li.f('name', g.name)}",
                li.f("spec", g.size),
                li.n("quantity", g.quantity, 0),
                li.f("unit", g.unit),
                li.n("unit_price", g.price, 0),
                li.n("amount", g.amount, 0),
            ],
            3,
        )
    tax, whole = vat_rows(d.total, 10)
    tax = rounded(tax, 0)
    whole = d.total + tax
    p.f("currency", "JPY")
    return (
        f"<div style='position:relative'><h1 class=c style='letter-spacing:14px;font-weight:400'>請求書</h1><div class=row><div style='flex:1'><span style='font-size:13pt;border-bottom:1px solid #000'>{p.f('buyer_name', d.buyer.name)}　御中</span><br><br>{p.f('buyer_address', d.buyer.address)}<br><br>下記のとおりご請求申し上げます。</div><div style='width:75mm'>請求番号：{p.f('document_no', d.invoice)}<br>発行日：{p.d('issue_date', d.day)}<br>貴社注文番号：{p.f('purchase_order_no', d.po)}<br><br><b>{p.f('seller_name', d.seller.name)}</b><br>{p.f('seller_address', d.seller.address)}<br>登録番号：{p.f('seller_id', d.seller.tax_id)}<br>TEL {p.x('seller_phone', d.seller.phone)}</div></div>"
        f"<table class=g style='width:60%;margin:5mm 0'><tr><td style='font-size:12pt'>ご請求金額（税込）</td><td class='r b' style='font-size:14pt'>{p.n('total_amount', whole, 0)}円</td></tr></table><table class=g>{heads(['商品コード', '商品名', '規格', '数量', '単位', '単価', '金額'], 3)}{rows}{tr(['', '小計', '', '', '', '', p.xn('subtotal', d.total, 0)], 3)}{tr(['', '消費税（10%）', '', '', '', '', p.n('tax_amount', tax, 0)], 3)}{tr(['', '合計', '', '', '', '', p.n('total_amount', whole, 0)], 3, 'class=b')}</table><p style='margin-top:4mm'>お振込先：{p.t('みなと野銀行 本店営業部 普通 ' + digits(p.rng, 7))}</p>{'' if p.blank else seal('社印', star=False, left='88%', top='18%', size=60)}</div>"
    )


def invoice_seoul(p: Paper, d: Deal) -> str:
    """A Korean invoice with Korean labels, parties in ruled boxes and figures in won."""
    p.kind, p.font, p.size, p.lang, p.dates = "commercial_invoice", "kr", "9pt", "ko", "{YYYY}.{MM}.{DD}"
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += tr(
            [
                li.f("line_no", at),
                li.f("name", g.name),
                li.f("spec", g.size),
                li.n("quantity", g.quantity, 0),
                li.f("unit", g.unit),
                li.n("unit_price", g.price, 0),
                li.n("amount", g.amount, 0),
            ],
            3,
        )
    return (
        f"<h1 class=c style='font-size:19pt;border-bottom:3px double #000'>상 업 송 장</h1><table class=g style='margin-top:4mm'><tr><td width=14%>수출자</td><td width=38%><b>{p.f('seller_name', d.seller.name)}</b><br>{p.f('seller_address', d.seller.address)}</td><td width=14%>송장번호</td><td>{p.f('document_no', d.invoice)}</td></tr><tr><td rowspan=2>수입자</td><td rowspan=2><b>{p.f('buyer_name', d.buyer.name)}</b><br>{p.f('buyer_address', d.buyer.address)}</td><td>발행일자</td><td>{p.d('issue_date', d.day)}</td></tr><tr><td>발주번호</td><td>{p.f('purchase_order_no', d.po)}</td></tr><tr><td>선적항</td><td>{p.f('port_of_loading', d.pol)}</td><td>도착항</td><td>{p.f('port_of_discharge', d.pod)}</td></tr><tr><td>선박명</td><td>{p.f('vessel', d.vessel)}</td><td>인도조건</td><td>{p.f('incoterm', d.incoterm)}</td></tr></table>"
        f"<table class=g style='margin-top:4mm'>{heads(['번호', '품명', '규격', '수량', '단위', '단가(' + p.f('currency', d.currency) + ')', '금액(' + p.t(d.currency) + ')'], 3)}{rows}{tr(['', '합계', '', p.n('total_quantity', d.quantity, 0), '', '', p.n('total_amount', d.total, 0)], 3, 'class=b')}</table><p style='margin-top:6mm'>총 포장수: {p.n('packages', d.cartons, 0)} 카톤　총중량: {p.n('gross_weight_kg', d.gross)} kg　원산지: {p.f('country_of_origin', 'KR', '대한민국')}</p><p class=r style='margin-top:8mm'>대표이사 {p.t(d.seller.person)}</p>{scrawl(p)}"
    )


def east_bill(p: Paper, d: Deal) -> str:
    """A Taiwan or Hong Kong invoice in traditional characters with English column labels under the Chinese."""
    p.kind, p.font, p.size, p.lang, p.dates = "commercial_invoice", "tc", "9pt", "tc", "{YYYY}年{M}月{D}日"
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += tr(
            [
                li.f("line_no", at),
                li.f("sku", g.sku),
                li.f("name", g.name),
                li.n("quantity", g.quantity, 0) + li.f("unit", g.unit),
                li.n("unit_price", g.price),
                li.n("amount", g.amount),
            ],
            3,
            "style='border-bottom:1px solid #999'",
        )
    return (
        f"<div class=c><b style='font-size:15pt'>{p.f('seller_name', d.seller.name)}</b><br>{p.x('seller_name_other', d.seller.other)}<br>{p.f('seller_address', d.seller.address)}</div><h2 class=c style='margin:4mm'>商業發票 INVOICE</h2><table><tr><td width=60%>買方 Buyer：{p.f('buyer_name', d.buyer.name)}<br>地址 Address：{p.f('buyer_address', d.buyer.address)}</td><td>發票號碼 No.：{p.f('document_no', d.invoice)}<br>日期 Date：{p.d('issue_date', d.day)}<br>訂單編號 P/O：{p.f('purchase_order_no', d.po)}<br>幣別 Currency：{p.f('currency', d.currency)}</td></tr></table>"
        f"<table style='margin-top:5mm;border-top:2px solid #000;border-bottom:2px solid #000'>{heads(['項次<br>No.', '貨號<br>Item', '品名<br>Description', '數量<br>Quantity', '單價<br>Unit price', '金額<br>Amount'], 3)}{rows}{tr(['', '', '總計 Total', '', '', p.n('total_amount', d.total)], 3, 'class=b')}</table><p style='margin-top:5mm'>貿易條件 Terms：{p.f('incoterm', d.incoterm)}　產地 Origin：{p.f('country_of_origin', d.seller.country, COUNTRY['tc'][d.seller.country])}</p>{scrawl(p)}"
    )


def ningbo(p: Paper, d: Deal) -> str:
    """A Chinese factory's invoice, both languages in each label, the seal over the foot."""
    p.kind, p.font, p.size, p.dates = "commercial_invoice", p.rng.choice(["song", "hei"]), "9pt", "{YYYY}-{MM}-{DD}"
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += tr(
            [
                li.f("name", g.name),
                li.f("hs_code", g.hs),
                li.n("cartons", g.cartons, 0),
                li.n("quantity", g.quantity, 0),
                li.f("unit", g.unit),
                li.n("unit_price", g.price),
                li.n("amount", g.amount),
            ],
            2,
        )
    return (
        f"<div style='position:relative'><h2 class=c>{p.x('seller_name_other', d.seller.other)}</h2><h3 class=c>{p.f('seller_name', d.seller.name)}</h3><p class=c style='font-size:8pt'>{p.f('seller_address', d.seller.address)}</p><h2 class=c style='margin:3mm'>商业发票<br>COMMERCIAL INVOICE</h2><table><tr><td width=58% rowspan=4>致 To: {p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</td><td>发票号 Invoice No.: {p.f('document_no', d.invoice)}</td></tr><tr><td>日期 Date: {p.d('issue_date', d.day)}</td></tr><tr><td>合同号 S/C No.: {p.f('contract_no', d.contract)}</td></tr><tr><td>付款方式 Payment: {p.t('T/T')}</td></tr></table><p>装运 From {p.f('port_of_loading', d.pol)} 至 To {p.f('port_of_discharge', d.pod)}</p>"
        f"<table class=g style='margin-top:3mm'>{heads(['货名 Commodity', '税号 H.S.', '件数 Ctns', '数量 Qty', '单位 Unit', '单价 Unit Price', '总值 Amount'], 2)}<tr><td colspan=7 class=r>{p.f('incoterm', d.incoterm)} {p.t(d.pol.split(',')[0])} ({p.f('currency', d.currency)})</td></tr>{rows}{tr(['合计 TOTAL', '', p.n('packages', d.cartons, 0), p.n('total_quantity', d.quantity, 0), '', '', p.n('total_amount', d.total)], 2, 'class=b')}</table><p style='margin-top:3mm'>SAY U.S. DOLLARS {p.t(words(d.total))}</p><p class=r style='margin-top:14mm'>授权签字 Authorized signature</p>{'' if p.blank else seal(d.seller.other, left='64%', top='78%', size=110)}</div>"
    )


def carried_over(p: Paper, d: Deal) -> str:
    """An invoice over pages with small type, groups by tariff and sub-sums between them."""
    p.kind, p.font, p.size, p.dates = (
        "commercial_invoice",
        p.rng.choice(["sanspro", "arimo"]),
        "8pt",
        "{DD}/{MM}/{YYYY}",
    )
    groups: dict[str, list[int]] = {}
    for at, g in enumerate(d.goods):
        groups.setdefault(g.hs[:4], []).append(at)
    rows, number = "", 0
    for chapter, members in groups.items():
        rows += f"<tr><td colspan=6 style='background:#eee;{_TINT}'><b>Heading {p.t(chapter)}</b></td></tr>"
        part = Decimal(0)
        for at in members:
            g, li, number = d.goods[at], p.line(), number + 1
            part += g.amount
            rows += tr(
                [
                    li.f("line_no", number),
                    li.f("sku", g.sku),
                    li.f("name", f"{g.name} {g.size}"),
                    li.n("quantity", g.quantity, 0),
                    li.n("unit_price", g.price),
                    li.n("amount", g.amount),
                ],
                3,
            )
        rows += tr(["", "", "<i>Sub-total</i>", "", "", f"<i>{p.m(part)}</i>"], 3)
    return (
        f"<table><tr><td><b style='font-size:12pt'>{p.f('seller_name', d.seller.name)}</b><br>{p.f('seller_address', d.seller.address)}<br>VAT/GST: {p.f('seller_id', d.seller.tax_id)}</td><td class=r><b>EXPORT TAX INVOICE</b><br>Invoice: {p.f('document_no', d.invoice)}<br>Date: {p.d('issue_date', d.day)}<br>Order ref: {p.f('purchase_order_no', d.po)}</td></tr></table><p style='margin:4mm 0'><b>Customer:</b> {p.f('buyer_name', d.buyer.name)}, {p.f('buyer_address', d.buyer.address)}<br><b>Shipment:</b> {p.f('vessel', d.vessel)} / {p.f('voyage', d.voyage)}, container {p.f('container_nos', d.containers[0])}, {p.f('incoterm', d.incoterm)}</p>"
        f"<table>{heads(['#', 'Stock code', 'Product', 'Qty', 'Rate', 'Value'], 3, 'style=border-bottom:1px_solid'.replace('_', ' '))}{rows}<tr class=b><td colspan=5 class=r>Total {p.f('currency', d.currency)} (GST free)</td><td class=r>{p.n('total_amount', d.total)}</td></tr></table><p style='font-size:7pt;margin-top:4mm'>{small_print(p, count=3)}</p>"
    )


def open_grid(p: Paper, d: Deal) -> str:
    """A landscape invoice with labels above values in a grid of eight and a brand column."""
    p.kind, p.font, p.size, p.page, p.dates = (
        "commercial_invoice",
        p.rng.choice(["lato", "dejavu"]),
        "8pt",
        "A4 landscape",
        "{DD} {MONTH} {YYYY}",
    )
    p.css = ".q td{border-left:2px solid #2b7a78;padding:1mm 2mm}"
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += tr(
            [
                li.f("brand", g.brand),
                li.f("sku", g.sku),
                li.f("name", g.name),
                li.f("spec", g.size),
                li.f("lot_no", g.lot),
                li.f("country_of_origin", g.origin),
                li.n("quantity", g.quantity, 0),
                li.f("unit", g.unit),
                li.n("unit_price", g.price),
                li.n("amount", g.amount),
            ],
            6,
            "style='border-bottom:1px solid #ccc'",
        )
    top = above(
        [
            (
                "EXPORTER",
                f"<b>{p.f('seller_name', d.seller.name)}</b><br>{lines_of(p, 'seller_address', d.seller.address)}",
            ),
            (
                "CONSIGNEE",
                f"<b>{p.f('buyer_name', d.buyer.name)}</b><br>{lines_of(p, 'buyer_address', d.buyer.address)}",
            ),
            ("INVOICE NUMBER", p.f("document_no", d.invoice)),
            ("INVOICE DATE", p.d("issue_date", d.day)),
            ("B/L NUMBER", p.f("transport_doc_no", d.bl)),
            ("PORT OF LOADING", p.f("port_of_loading", d.pol)),
            ("PORT OF DISCHARGE", p.f("port_of_discharge", d.pod)),
            ("INCOTERM", p.f("incoterm", d.incoterm)),
        ],
        4,
    )
    return f"<h1 style='font-size:17pt;color:#2b7a78'>Commercial Invoice</h1><table class=q style='margin:4mm 0'>{top}</table><table>{heads(['Brand', 'Article', 'Description', 'Size', 'Batch', 'Origin', 'Qty', 'Unit', 'Unit price', 'Amount'], 6, f'style=background:#def2f1;{_TINT}')}{rows}</table><table style='width:40%;margin:3mm 0 0 60%'>{tr(['Ex works value', p.xn('subtotal', d.total)], 1)}{tr(['Insurance', p.xn('insurance', Decimal('64.5'))], 1)}{tr(['Total payable (' + p.f('currency', d.currency) + ')', p.n('total_amount', d.total + Decimal('64.5'))], 1, 'class=b')}</table>{scrawl(p)}<p>{p.t(d.seller.person)}</p>"


def proforma_card(p: Paper, d: Deal) -> str:
    """A proforma with a card of bank details and a validity."""
    p.kind, p.font, p.size, p.dates = (
        "proforma_invoice",
        p.rng.choice(["sanspro", "roboto"]),
        "9pt",
        "{DD} {MON} {YYYY}",
    )
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += tr(
            [
                li.f("line_no", at),
                li.f("sku", g.sku),
                li.f("name", g.name),
                li.n("quantity", g.quantity, 0),
                li.f("unit", g.unit),
                li.n("unit_price", g.price),
                li.n("amount", g.amount),
            ],
            3,
        )
    return (
        f"<div class=row><div style='flex:1'><h1 style='font-size:18pt'>PROFORMA INVOICE</h1><table style='width:80mm'>{pairs([('PI No.', p.f('document_no', 'PI-' + digits(p.rng, 6))), ('PI date', p.d('issue_date', d.day)), ('Valid until', p.d('valid_to', d.day + timedelta(days=30))), ('Customer PO', p.f('purchase_order_no', d.po))])}</table></div><div style='flex:1' class=r><b>{p.f('seller_name', d.seller.name)}</b><br>{lines_of(p, 'seller_address', d.seller.address)}</div></div><p style='margin:4mm 0'><b>For:</b> {p.f('buyer_name', d.buyer.name)}<br>{p.f('buyer_address', d.buyer.address)}</p>"
        f"<table class=g>{heads(['#', 'Model', 'Description', 'Qty', 'Unit', 'Unit price', 'Total'], 3)}{rows}<tr class=b><td colspan=6>TOTAL {p.f('incoterm', d.incoterm)} {p.t(d.pol.split(',')[0])}, {p.f('currency', d.currency)}</td><td class=r>{p.n('total_amount', d.total)}</td></tr></table><div style='border:1px dashed #777;padding:3mm;margin-top:5mm'>Beneficiary: {p.t(d.seller.name)}<br>Bank: {p.t(d.seller.bank)} &nbsp; SWIFT: {p.t(d.seller.swift)} &nbsp; A/C: {p.t(d.seller.account)}</div><p style='margin-top:4mm'>1. Lead time: 35 days after deposit.<br>2. Payment: 30% deposit, 70% before shipment.<br>3. Port of loading: {p.f('port_of_loading', d.pol)}</p>"
    )


def proforma_zh(p: Paper, d: Deal) -> str:
    """A 形式发票 with Chinese and English labels, ruled throughout."""
    p.kind, p.font, p.size, p.dates = "proforma_invoice", "hei", "9pt", "{YYYY}/{MM}/{DD}"
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += tr(
            [
                li.f("sku", g.sku),
                li.f("name", g.name),
                li.f("spec", g.size),
                li.n("quantity", g.quantity, 0),
                li.n("unit_price", g.price),
                li.n("amount", g.amount),
            ],
            3,
        )
    return f"<div style='position:relative'><h2 class=c>形式发票 PROFORMA INVOICE</h2><table class=g style='margin-top:4mm'><tr><td width=50%>卖方 Seller: {p.f('seller_name', d.seller.name)}<br>{p.f('seller_address', d.seller.address)}</td><td>编号 No.: {p.f('document_no', 'PF' + digits(p.rng, 7))}<br>日期 Date: {p.d('issue_date', d.day)}</td></tr><tr><td>买方 Buyer: {p.f('buyer_name', d.buyer.name)}<br>{p.f('buyer_address', d.buyer.address)}</td><td>价格条款 Price term: {p.f('incoterm', d.incoterm)}<br>装运港 Loading: {p.f('port_of_loading', d.pol)}<br>目的港 Destination: {p.f('port_of_discharge', d.pod)}</td></tr></table><table class=g style='margin-top:-1px'>{heads(['货号 Item No.', '品名 Name', '规格 Spec.', '数量 Qty', '单价 ' + p.f('currency', d.currency), '金额 Amount'], 3)}{rows}{tr(['合计 Total', '', '', p.n('total_quantity', d.quantity, 0), '', p.n('total_amount', d.total)], 3, 'class=b')}</table><p style='margin-top:4mm'>银行 Bank: {p.t(d.seller.bank)} {p.t(d.seller.account)} {p.t(d.seller.swift)}</p>{'' if p.blank else seal(d.seller.other, left='60%', top='80%', size=100)}</div>"


def angebot(p: Paper, d: Deal) -> str:
    """A proforma invoice in German, French or Italian words."""
    say = {
        "de": ("Proforma-Rechnung", "Nummer", "Datum", "Empfänger", ["Pos.", "Artikel", "Bezeichnung", "Menge", "Einzelpreis", "Gesamt"], "Gesamtbetrag", "{DD}.{MM}.{YYYY}", "de"),
        "fr": ("Facture pro forma", "Numéro", "Date", "Destinataire", ["N°", "Article", "Désignation", "Quantité", "Prix unitaire", "Total"], "Montant total", "{D} {MONTH} {YYYY}", "fr"),
        "it": ("Fattura proforma", "Numero", "Data", "Cliente", ["N.", "Articolo", "Descrizione", "Quantità", "Prezzo", "Totale"], "Importo totale", "{D} {MONTH} {YYYY}", "de"),
    }[p.lang]  # fmt: skip
    p.kind, p.font, p.size, p.dates, p.numbers = (
        "proforma_invoice",
        p.rng.choice(["lato", "arimo"]),
        "9.5pt",
        say[6],
        say[7],
    )
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += tr(
            [
                li.f("line_no", at),
                li.f("sku", g.sku),
                li.f("name", g.name),
                li.n("quantity", g.quantity, 0) + " " + li.f("unit", g.unit),
                li.n("unit_price", g.price),
                li.n("amount", g.amount),
            ],
            3,
        )
    return f"<b>{p.f('seller_name', d.seller.name)}</b><br>{lines_of(p, 'seller_address', d.seller.address)}<div style='margin:8mm 0'><h2>{say[0]}</h2><table style='width:70mm'>{pairs([(say[1], p.f('document_no', 'PF-' + digits(p.rng, 5))), (say[2], p.d('issue_date', d.day)), ('Incoterm', p.f('incoterm', d.incoterm))])}</table></div><p>{say[3]}:<br>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</p><table style='margin-top:6mm' class=g>{heads(say[4], 3)}{rows}<tr class=b><td colspan=5>{say[5]} {p.f('currency', d.currency)}</td><td class=r>{p.n('total_amount', d.total)}</td></tr></table>{scrawl(p)}"
