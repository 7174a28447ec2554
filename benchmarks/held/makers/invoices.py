# ruff: noqa: E501
"""Commercial invoices of firms that never saw each other's: sixteen wholly different pages."""

from __future__ import annotations

from decimal import Decimal

from benchmarks.held.makers.paper import Paper, day, figure, rounded
from benchmarks.held.makers.pieces import lines_of, scrawl, seal, small_print, words
from benchmarks.held.makers.stock import COUNTRY, Deal, vat_rows


def boxed(p: Paper, d: Deal) -> str:
    """English, two boxes on top, full grid, sum in words, bank block."""
    p.kind, p.font, p.size = "commercial_invoice", p.rng.choice(["arimo", "tinos"]), "9pt"
    p.css = ".g td,.g th{border:1px solid #000}.h td{border:1px solid #000;padding:5px}"
    extra = rounded(Decimal(p.rng.randrange(180, 900)))
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += (
            f"<tr><td class=c>{li.f('line_no', at)}</td><td>{li.f('sku', g.sku)}</td><td>{li.f('name', g.name)}<br>{p.t('Spec.')} {li.f('spec', g.size)}</td>"
            f"<td class=c>{li.f('country_of_origin', g.origin, COUNTRY['en'][g.origin])}</td><td class=r>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit)}</td>"
            f"<td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
        )
    freight = (
        f"<tr><td colspan=6 class=r>Ocean freight</td><td class=r>{p.xn('freight', extra)}</td></tr>"
        if d.incoterm in {"CIF", "CFR"}
        else ""
    )
    total = d.total + (extra if freight else 0)
    sub = (
        f"<tr><td colspan=6 class=r>Sub-total</td><td class=r>{p.xn('subtotal', d.total)}</td></tr>" if freight else ""
    )
    return (
        f"<h2 class=c style='margin-bottom:8px'>COMMERCIAL INVOICE</h2><table class=h><tr><td width=52%><b>Exporter</b><br>{p.f('seller_name', d.seller.name)}<br>"
        f"{lines_of(p, 'seller_address', d.seller.address)}<br>Tel: {p.x('seller_phone', d.seller.phone)} &nbsp; {p.x('seller_email', d.seller.email)}</td>"
        f"<td><table><tr><td>Invoice No.</td><td class=b>{p.f('document_no', d.invoice)}</td></tr><tr><td>Invoice Date</td><td>{p.d('issue_date', d.day)}</td></tr>"
        f"<tr><td>Contract No.</td><td>{p.f('contract_no', d.contract)}</td></tr><tr><td>Terms of Delivery</td><td>{p.f('incoterm', d.incoterm)} {p.t(d.pod)}</td></tr>"
        f"<tr><td>Payment</td><td>T/T 30 days after B/L date</td></tr></table></td></tr>"
        f"<tr><td><b>Consignee</b><br>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</td>"
        f"<td>Vessel / Voyage<br>{p.f('vessel', d.vessel)} / {p.f('voyage', d.voyage)}<br>Port of loading: {p.f('port_of_loading', d.pol)}<br>Port of discharge: {p.f('port_of_discharge', d.pod)}</td></tr></table>"
        f"<table class=g style='margin-top:8px'><tr><th>Item</th><th>Art. No.</th><th>Description of Goods</th><th>Origin</th><th>Quantity</th><th>Unit Price {p.f('currency', d.currency)}</th><th>Amount {p.t(d.currency)}</th></tr>{rows}"
        f"{sub}{freight}<tr class=b><td colspan=6 class=r>TOTAL {p.f('incoterm', d.incoterm)} {p.t(d.pod.split(',')[0].upper())}</td><td class=r>{p.n('total_amount', total)}</td></tr></table>"
        f"<p style='margin:8px 0'>SAY {p.t(d.currency)} {p.t(words(total))}</p><div class=row><div style='width:60%'><b>Bank details</b><br>Beneficiary bank: {p.t(d.seller.bank)}<br>SWIFT: {p.t(d.seller.swift)}<br>Account: {p.t(d.seller.account)}"
        f"<p style='font-size:7.5pt;margin-top:10px'>{small_print(p)}</p></div><div style='margin-left:30px'>For and on behalf of<br>{p.t(d.seller.name)}{scrawl(p)}Authorised signature</div></div>"
    )


def band(p: Paper, d: Deal) -> str:
    """A designed page: colour band, small grey captions over the values, zebra rows, tax and discount below."""
    p.kind, p.font, p.size, p.margin = (
        "commercial_invoice",
        p.rng.choice(["lato", "sanspro", "roboto"]),
        "9.5pt",
        "0 0 12mm 0",
    )
    shade = p.rng.choice(["#0b5563", "#7a2048", "#2b3a67", "#3f5e2a"])
    p.css = f".band{{background:{shade};color:#fff;padding:12mm 14mm 7mm;-webkit-print-color-adjust:exact}}.in{{padding:6mm 14mm}}.k{{color:#7c7c7c;font-size:7.5pt;text-transform:uppercase;letter-spacing:.6px}}.z tr:nth-child(even) td{{background:#f1f3f4;-webkit-print-color-adjust:exact}}.z th{{border-bottom:2px solid {shade};font-size:8pt}}.z td{{padding:5px 4px}}.col{{flex:1;padding-right:8mm}}"
    p.dates = "{MONTH} {D}, {YYYY}"
    less = rounded(d.total * Decimal("0.03"))
    ship = Decimal(p.rng.randrange(90, 400))
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += (
            f"<tr><td>{li.f('name', g.name)}<br><span style='color:#777;font-size:8pt'>SKU {li.f('sku', g.sku)} · UPC/EAN {li.f('gtin', g.gtin)}</span></td>"
            f"<td>{li.f('spec', g.size)}</td><td class=r>{li.n('quantity', g.quantity, 0)}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
        )
    due = d.day.replace(day=28)
    return (
        f"<div class=band><div class=row><div style='flex:1;font-size:19pt;font-weight:700'>{p.f('seller_name', d.seller.name)}</div><div style='font-size:22pt'>INVOICE</div></div>"
        f"<div style='font-size:8.5pt;margin-top:5px'>{p.f('seller_address', d.seller.address)} &nbsp;|&nbsp; {p.x('seller_phone', d.seller.phone)} &nbsp;|&nbsp; {p.x('seller_website', d.seller.web)}</div></div><div class=in>"
        f"<div class=row><div class=col><div class=k>Invoice number</div>{p.f('document_no', d.invoice)}</div><div class=col><div class=k>Issued</div>{p.d('issue_date', d.day)}</div>"
        f"<div class=col><div class=k>Payment due</div>{p.td(due)}</div><div class=col><div class=k>Your PO</div>{p.f('purchase_order_no', d.po)}</div><div class=col><div class=k>Currency</div>{p.f('currency', d.currency)}</div></div>"
        f"<div class=row style='margin:7mm 0'><div class=col><div class=k>Bill to</div><b>{p.f('buyer_name', d.buyer.name)}</b><br>{lines_of(p, 'buyer_address', d.buyer.address)}</div>"
        f"<div class=col><div class=k>Ship to</div>{p.x('ship_to_name', 'Receiving Dock 4, ' + d.buyer.name)}<br>{p.t('Attn. Inbound Team')}</div><div class=col><div class=k>Delivery terms</div>{p.f('incoterm', d.incoterm)} {p.t(d.pol.split(',')[0])}<div class=k style='margin-top:4px'>Seller tax ID</div>{p.f('seller_id', d.seller.tax_id)}</div></div>"
        f"<table class=z><tr><th>Product</th><th>Pack size</th><th class=r>Qty</th><th class=r>Price each</th><th class=r>Line total</th></tr>{rows}</table>"
        f"<table style='width:45%;margin-left:55%;margin-top:5mm'><tr><td>Subtotal</td><td class=r>{p.xn('subtotal', d.total)}</td></tr><tr><td>Trade discount 3%</td><td class=r>-{p.xn('discount', less)}</td></tr>"
        f"<tr><td>Shipping &amp; handling</td><td class=r>{p.xn('freight', ship)}</td></tr><tr><td style='border-top:2px solid {shade};font-size:12pt;font-weight:700'>Amount due</td><td class=r style='border-top:2px solid {shade};font-size:12pt;font-weight:700'>{p.n('total_amount', d.total - less + ship)}</td></tr></table>"
        f"<p style='font-size:8pt;color:#666;margin-top:9mm'>Pay to {p.t(d.seller.bank)}, a/c {p.t(d.seller.account)}, SWIFT {p.t(d.seller.swift)}. {small_print(p, count=3)}</p></div>"
    )


def typewriter(p: Paper, d: Deal) -> str:
    """Printed by an old system in one pitch, columns held by spaces, a row over two lines."""
    p.kind, p.font, p.size = "commercial_invoice", "cousine", "8.6pt"
    p.dates = "{DD}-{MON}-{YY}"
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        first = li.f("name", g.name.upper())
        pad = " " * max(1, 44 - len(g.name))
        (
            li.f("line_no", at),
            li.n("quantity", g.quantity, 0),
            li.f("unit", g.unit),
            li.n("unit_price", g.price),
            li.n("amount", g.amount),
        )
        rows += f"{p.t(f'{at:>3}')}  {first}{pad}{p.t(f'{figure(Decimal(g.quantity), 0, p.numbers):>8} {g.unit:<5}{figure(g.price, 2, p.numbers):>10}{figure(g.amount, 2, p.numbers):>14}')}\n"
        rows += f"     {p.t('HTS')} {li.f('hs_code', g.hs, f'{g.hs[:4]}.{g.hs[4:6]}.{g.hs[6:]}')}  {p.t('ITEM')} {li.f('sku', g.sku)}  {p.t('C/O')} {li.f('country_of_origin', g.origin)}\n\n"
    rule = "-" * 92
    return (
        f"<pre style='font:inherit;margin:0'>{p.f('seller_name', d.seller.name.upper())}\n{p.f('seller_address', d.seller.address.upper())}\nPHONE {p.x('seller_phone', d.seller.phone)}\n\n\n"
        f"                                 C O M M E R C I A L   I N V O I C E\n\nSOLD TO:                                                INVOICE NO. : {p.f('document_no', d.invoice)}\n"
        f"{p.f('buyer_name', d.buyer.name.upper()):<56}INVOICE DATE: {p.d('issue_date', d.day)}\n{_folded(p, 'buyer_address', d.buyer.address.upper(), d)}"
        f"\n{rule}\nSHIP VIA: {p.f('vessel', d.vessel)} V.{p.f('voyage', d.voyage)}   FROM: {p.f('port_of_loading', d.pol.upper())}   TO: {p.f('port_of_discharge', d.pod.upper())}\nB/L NO.: {p.f('transport_doc_no', d.bl)}\n{rule}\n"
        f"LN   DESCRIPTION                                      QTY UOM   UNIT PRICE      AMOUNT {p.f('currency', d.currency)}\n{rule}\n{rows}{rule}\n"
        f"     TOTAL PIECES {p.n('total_quantity', d.quantity, 0)}        CARTONS {p.n('packages', d.cartons, 0)}            INVOICE TOTAL  {p.t(d.currency)} {p.n('total_amount', d.total)}\n{rule}\n\n"
        f"GROSS WEIGHT {p.n('gross_weight_kg', d.gross)} KGS   NET WEIGHT {p.n('net_weight_kg', d.net)} KGS\n\n{small_print(p).upper()[:92]}\n\n\n                                             ______________________________\n                                             AUTHORIZED SIGNATURE\n</pre>"
    )


def _folded(p: Paper, name: str, address: str, d: Deal) -> str:
    shown = p.f(name, address)
    parts = shown.split(", ")
    half = (len(parts) + 1) // 2
    first, second = ", ".join(parts[:half]) + ",", ", ".join(parts[half:])
    return f"{first:<56}P.O. NUMBER : {p.f('purchase_order_no', d.po)}\n{second:<56}TERMS       : {p.f('incoterm', d.incoterm)} {p.t(d.pol.upper())}\n"


def german(p: Paper, d: Deal) -> str:
    """A German Rechnung: window address, information block to the right, figures with commas."""
    p.kind, p.font, p.size, p.lang, p.numbers, p.dates = (
        "commercial_invoice",
        p.rng.choice(["arimo", "sanspro"]),
        "9.5pt",
        "de",
        "de",
        "{DD}.{MM}.{YYYY}",
    )
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += (
            f"<tr><td>{li.f('line_no', at)}</td><td>{li.f('sku', g.sku)}</td><td>{li.f('name', g.name)}<br>{p.t('Ausführung:')} {li.f('spec', g.size)}<br><span style='font-size:7.5pt'>Zolltarifnr. {li.f('hs_code', g.hs[:8])} · Ursprung {li.f('country_of_origin', g.origin, COUNTRY['de'].get(g.origin, g.origin))}</span></td>"
            f"<td class=r>{li.n('quantity', g.quantity, 0)}</td><td>{li.f('unit', g.unit)}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
        )
    home = d.buyer.country in {"DE", "FR", "IT", "ES", "NL"}
    tax, gross = vat_rows(d.total, 19) if d.buyer.country == "DE" else (Decimal(0), d.total)
    buyer_id = f"<br>USt-IdNr.: {p.f('buyer_id', d.buyer.tax_id)}" if home else ""
    return (
        f"<div style='text-align:right;font-size:15pt;font-weight:700;color:#234'>{p.t(d.seller.name)}</div><div style='height:22mm'></div><div class=row><div style='width:58%'>"
        f"<div style='font-size:6.5pt;border-bottom:1px solid #999;width:75mm'>{p.f('seller_name', d.seller.name)} · {p.f('seller_address', d.seller.address)}</div><div style='margin-top:3mm'>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}{buyer_id}</div></div>"
        f"<table style='width:42%'><tr><td>Rechnungsnummer</td><td class=r>{p.f('document_no', d.invoice)}</td></tr><tr><td>Rechnungsdatum</td><td class=r>{p.d('issue_date', d.day)}</td></tr><tr><td>Kundennummer</td><td class=r>{p.t(p.rng.randrange(10000, 99999))}</td></tr>"
        f"<tr><td>Ihre Bestellung</td><td class=r>{p.f('purchase_order_no', d.po)}</td></tr><tr><td>Ansprechpartner</td><td class=r>{p.t(d.seller.person)}</td></tr><tr><td>Lieferbedingung</td><td class=r>{p.f('incoterm', d.incoterm)} {p.t(d.pol.split(',')[0])}</td></tr></table></div>"
        f"<h2 style='margin:14mm 0 3mm;font-size:13pt'>{'Rechnung' if home else 'Handelsrechnung'}</h2><p style='margin-bottom:4mm'>Sehr geehrte Damen und Herren, für unsere Lieferung erlauben wir uns zu berechnen:</p>"
        f"<table><tr style='border-top:1.5px solid #000;border-bottom:1.5px solid #000'><th>Pos.</th><th>Artikel-Nr.</th><th>Bezeichnung</th><th class=r>Menge</th><th>ME</th><th class=r>Einzelpreis<br>{p.f('currency', 'EUR')}</th><th class=r>Gesamt<br>EUR</th></tr>{rows}</table>"
        f"<table style='width:55%;margin-left:45%;border-top:1px solid #000'><tr><td>Nettobetrag</td><td class=r>{p.xn('subtotal', d.total)}</td></tr><tr><td>zzgl. MwSt. {'19' if tax else '0'} %</td><td class=r>{p.n('tax_amount', tax)}</td></tr><tr class=b style='border-top:1px solid #000;border-bottom:3px double #000'><td>Rechnungsbetrag</td><td class=r>{p.n('total_amount', gross)} €</td></tr></table>"
        f"<p style='margin-top:6mm;font-size:8.5pt'>Zahlbar innerhalb von 30 Tagen ohne Abzug. {small_print(p, 'de')}</p><div style='position:fixed;bottom:0;left:0;right:0;font-size:7pt;border-top:1px solid #888;padding-top:2mm;display:flex'><div style='flex:1'>{p.t(d.seller.name)}<br>{p.t(d.seller.address)}</div>"
        f"<div style='flex:1'>Tel. {p.x('seller_phone', d.seller.phone)}<br>{p.x('seller_email', d.seller.email)}</div><div style='flex:1'>USt-IdNr. {p.f('seller_id', d.seller.tax_id)}<br>Amtsgericht HRB {p.rng.randrange(1000, 9999)}</div><div style='flex:1'>IBAN DE{p.rng.randrange(10, 99)} 5555 {p.rng.randrange(1000, 9999)} {p.rng.randrange(1000, 9999)} 00<br>BIC {p.t(d.seller.swift)}</div></div>"
    )


def french(p: Paper, d: Deal) -> str:
    """A French facture: client box to the right, HT, TVA, TTC at the foot."""
    p.kind, p.font, p.size, p.lang, p.numbers, p.dates = (
        "commercial_invoice",
        p.rng.choice(["caladea", "lato"]),
        "9.5pt",
        "fr",
        "fr",
        "{DD}/{MM}/{YYYY}",
    )
    p.css = ".f th{background:#e7e2d8;-webkit-print-color-adjust:exact;border:1px solid #b8ad98;font-weight:400}.f td{border-left:1px solid #b8ad98;border-right:1px solid #b8ad98}.f{border-bottom:1px solid #b8ad98}"
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += f"<tr><td>{li.f('sku', g.sku)}</td><td>{li.f('name', g.name)}</td><td>{li.f('spec', g.size)}</td><td>{li.f('lot_no', g.lot)}</td><td class=r>{li.n('quantity', g.quantity, 0)}</td><td>{li.f('unit', g.unit)}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
    tax, gross = vat_rows(d.total, 20) if d.buyer.country == "FR" else (Decimal(0), d.total)
    port = Decimal(p.rng.randrange(60, 300))
    tax = rounded((d.total + port) * 20 / 100) if d.buyer.country == "FR" else Decimal(0)
    gross = d.total + port + tax
    return (
        f"<div class=row><div style='flex:1'><div style='font-size:17pt;letter-spacing:1px'>{p.f('seller_name', d.seller.name)}</div>{lines_of(p, 'seller_address', d.seller.address)}<br>Tél. : {p.x('seller_phone', d.seller.phone)}<br>N° TVA intracom. : {p.f('seller_id', d.seller.tax_id)}</div>"
        f"<div style='width:85mm;border:1px solid #b8ad98;padding:4mm;margin-top:16mm'>Client<br><b>{p.f('buyer_name', d.buyer.name)}</b><br>{lines_of(p, 'buyer_address', d.buyer.address)}</div></div>"
        f"<h1 style='font-size:15pt;margin:8mm 0 3mm;font-weight:400'>FACTURE N° {p.f('document_no', d.invoice)}</h1><div>Date de facture : {p.d('issue_date', d.day)} &nbsp;&nbsp; Votre commande : {p.f('purchase_order_no', d.po)} &nbsp;&nbsp; Incoterm : {p.f('incoterm', d.incoterm)} {p.t(d.pol.split(',')[0])}</div>"
        f"<table class=f style='margin-top:5mm'><tr><th>Référence</th><th>Désignation</th><th>Cont.</th><th>Lot</th><th class=r>Qté</th><th>Unité</th><th class=r>P.U. HT</th><th class=r>Montant HT</th></tr>{rows}<tr><td></td><td style='height:14mm'></td><td></td><td></td><td></td><td></td><td></td><td></td></tr></table>"
        f"<div class=row style='margin-top:4mm'><div style='flex:1;font-size:8pt;padding-right:10mm'>Origine des marchandises : {p.f('country_of_origin', d.seller.country, COUNTRY['fr'].get(d.seller.country, ''))}<br>Colis : {p.n('packages', d.cartons, 0)} – Poids brut : {p.n('gross_weight_kg', d.gross)} kg – Poids net : {p.n('net_weight_kg', d.net)} kg<br><br>{small_print(p, 'fr')}</div>"
        f"<table style='width:70mm'><tr><td>Total HT</td><td class=r>{p.xn('subtotal', d.total)} {p.f('currency', 'EUR', '€')}</td></tr><tr><td>Port et emballage</td><td class=r>{p.xn('freight', port)} €</td></tr><tr><td>TVA {'20,00' if tax else '0,00'} %</td><td class=r>{p.n('tax_amount', tax)} €</td></tr><tr class=b style='border-top:1px solid #000'><td>Net à payer TTC</td><td class=r>{p.n('total_amount', gross)} €</td></tr></table></div>"
        f"<p style='margin-top:8mm;font-size:8pt'>Règlement par virement à 45 jours – Banque : {p.t(d.seller.bank)} – BIC {p.t(d.seller.swift)}</p>"
    )


def italian(p: Paper, d: Deal) -> str:
    """An Italian fattura of a program: captions inside small cells, many of them."""
    p.kind, p.font, p.size, p.lang, p.numbers, p.dates = (
        "commercial_invoice",
        "condensed",
        "8.5pt",
        "it",
        "de",
        "{DD}/{MM}/{YYYY}",
    )
    p.css = ".i td,.i th{border:.6px solid #555;padding:1px 4px}.s{font-size:6.4pt;color:#333;display:block}"

    def cell(caption: str, value: str, span: int = 1) -> str:
        return f"<td colspan={span}><span class=s>{caption}</span>{value or '&nbsp;'}</td>"

    rows = ""
    for g in d.goods:
        li = p.line()
        rows += f"<tr><td>{li.f('sku', g.sku)}</td><td>{li.f('name', f'{g.name} - {g.size}')}</td><td>{li.f('unit', g.unit)}</td><td class=r>{li.n('quantity', g.quantity, 2)}</td><td class=r>{li.n('unit_price', g.price, 4)}</td><td class=r>{li.n('amount', g.amount)}</td><td class=c>{'22' if d.buyer.country == 'IT' else 'NI8A'}</td></tr>"
    tax, gross = vat_rows(d.total, 22) if d.buyer.country == "IT" else (Decimal(0), d.total)
    return (
        f"<table><tr><td style='width:50%;font-size:10pt'><b style='font-size:13pt'>{p.f('seller_name', d.seller.name)}</b><br>{lines_of(p, 'seller_address', d.seller.address)}<br>P.IVA {p.f('seller_id', d.seller.tax_id)}<br>Tel. {p.x('seller_phone', d.seller.phone)}</td><td style='border:1px solid #555;padding:5px'><span class=s>Spett.le</span>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</td></tr></table>"
        f"<table class=i style='margin-top:4mm'><tr>{cell('Tipo documento', 'FATTURA')}{cell('Numero', p.f('document_no', d.invoice))}{cell('Data', p.d('issue_date', d.day))}{cell('Vs. ordine', p.f('purchase_order_no', d.po))}{cell('Pagina', '1')}</tr>"
        f"<tr>{cell('Condizioni di pagamento', 'Bonifico bancario 60 gg d.f.', 2)}{cell('Resa', p.f('incoterm', d.incoterm) + ' ' + p.t(d.pol.split(',')[0]))}{cell('Valuta', p.f('currency', 'EUR'))}{cell('Agente', p.t(d.seller.person))}</tr></table>"
        f"<table class=i style='margin-top:3mm'><tr><th>Codice articolo</th><th>Descrizione</th><th>U.M.</th><th>Quantità</th><th>Prezzo unit.</th><th>Importo</th><th>IVA</th></tr>{rows}</table>"
        f"<table class=i style='margin-top:3mm'><tr>{cell('Colli', p.n('packages', d.cartons, 0))}{cell('Peso lordo kg', p.n('gross_weight_kg', d.gross))}{cell('Peso netto kg', p.n('net_weight_kg', d.net))}{cell('Aspetto dei beni', p.f('package_kind', 'SCATOLE'))}{cell('Porto', 'Franco')}</tr>"
        f"<tr>{cell('Imponibile', p.xn('subtotal', d.total), 2)}{cell('Imposta', p.n('tax_amount', tax))}{cell('TOTALE FATTURA', '<b>' + p.n('total_amount', gross) + '</b>', 2)}</tr></table><p style='font-size:7pt;margin-top:3mm'>{small_print(p, 'it')} Banca d’appoggio: {p.t(d.seller.bank)} IBAN IT60 X055 5501 6000 0000 0{p.rng.randrange(100000, 999999)}</p>"
    )


def spanish(p: Paper, d: Deal) -> str:
    """A Spanish factura: labels to the left without colons, a wide airy table without rules."""
    p.kind, p.font, p.size, p.lang, p.numbers, p.dates = (
        "commercial_invoice",
        p.rng.choice(["serifpro", "roboto"]),
        "10pt",
        "es",
        "de",
        "{D} de {MONTH} de {YYYY}",
    )
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += f"<tr><td style='padding:6px 4px'>{li.f('name', f'{g.name}, {g.size}')}<br><span style='font-size:8pt'>Ref. {li.f('sku', g.sku)} &nbsp; Partida {li.f('hs_code', g.hs[:8])}</span></td><td class=r>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit)}</td><td class=r>{li.n('unit_price', g.price)} €</td><td class=r>{li.n('amount', g.amount)} €</td></tr>"
    tax, gross = vat_rows(d.total, 21) if d.buyer.country == "ES" else (Decimal(0), d.total)
    return (
        f"<div class=row><div style='flex:1'><h1 style='font-size:24pt;font-weight:400'>Factura</h1><table style='width:75mm'><tr><td>Número</td><td>{p.f('document_no', d.invoice)}</td></tr><tr><td>Fecha</td><td>{p.d('issue_date', d.day)}</td></tr><tr><td>Su pedido</td><td>{p.f('purchase_order_no', d.po)}</td></tr></table></div>"
        f"<div style='width:80mm'>{p.f('seller_name', d.seller.name)}<br>{lines_of(p, 'seller_address', d.seller.address)}<br>NIF {p.f('seller_id', d.seller.tax_id)}<br>{p.x('seller_email', d.seller.email)}</div></div><div style='margin:10mm 0 6mm'>Facturar a<br><b>{p.f('buyer_name', d.buyer.name)}</b><br>{lines_of(p, 'buyer_address', d.buyer.address)}</div>"
        f"<table><tr><th>Concepto</th><th class=r>Cantidad</th><th class=r>Precio</th><th class=r>Importe</th></tr>{rows}</table><hr style='border:0;border-top:1px solid #aaa'>"
        f"<table style='width:80mm;margin-left:auto'><tr><td>Base imponible</td><td class=r>{p.xn('subtotal', d.total)} €</td></tr><tr><td>IVA {'21' if tax else '0'} %</td><td class=r>{p.n('tax_amount', tax)} €</td></tr><tr><td class=b>Total</td><td class='r b'>{p.n('total_amount', gross)} {p.f('currency', 'EUR')}</td></tr></table>"
        f"<p style='margin-top:12mm'>Condiciones de entrega {p.f('incoterm', d.incoterm)} {p.t(d.pol.split(',')[0])} (Incoterms 2020). Mercancía originaria de {p.f('country_of_origin', d.seller.country, COUNTRY['es'].get(d.seller.country, ''))}.<br>{small_print(p, 'es')}</p>"
    )


def bilingual_chinese(p: Paper, d: Deal) -> str:
    """A Chinese exporter's 商业发票 with labels in two languages, a red seal over the foot."""
    p.kind, p.font, p.size, p.dates = "commercial_invoice", p.rng.choice(["song", "hei"]), "9pt", "{YYYY}-{MM}-{DD}"
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        li.f("name_zh", g.other), li.f("name_en", g.name), li.f("name", g.other)
        rows += f"<tr><td class=c>{li.f('line_no', at)}</td><td>{p.t(g.other)}<br>{p.t(g.name)}</td><td class=c>{li.f('spec', g.size)}</td><td class=c>{li.f('hs_code', g.hs)}</td><td class=r>{li.n('quantity', g.quantity, 0)}</td><td class=c>{li.f('unit', g.unit)}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
    return (
        f"<div style='position:relative'><div class=c style='font-size:15pt;font-weight:700'>{p.f('seller_name', d.seller.name)}</div><div class=c>{p.x('seller_name_other', d.seller.other)}</div><div class=c style='font-size:8pt'>地址 ADD: {p.f('seller_address', d.seller.address)} 电话 TEL: {p.x('seller_phone', d.seller.phone)}</div><hr>"
        f"<h2 class=c style='margin:4px 0 8px'>商 业 发 票<br><span style='font-size:11pt'>COMMERCIAL INVOICE</span></h2><table><tr><td width=60%>致 To: {p.f('buyer_name', d.buyer.name)}</td><td>发票号码 Invoice No.: {p.f('document_no', d.invoice)}</td></tr><tr><td>{p.f('buyer_address', d.buyer.address)}</td><td>日期 Date: {p.d('issue_date', d.day)}</td></tr>"
        f"<tr><td>由 From: {p.f('port_of_loading', d.pol)} &nbsp; 至 To: {p.f('port_of_discharge', d.pod)}</td><td>合同号 S/C No.: {p.f('contract_no', d.contract)}</td></tr><tr><td>运输方式 Shipment: {p.f('transport_mode', 'BY SEA')}</td><td>价格条款 Price Term: {p.f('incoterm', d.incoterm)}</td></tr></table>"
        f"<table class=g style='margin-top:6px'><tr class=c><th class=c>序号<br>No.</th><th class=c>货物名称<br>Commodity</th><th class=c>规格<br>Spec.</th><th class=c>商品编码<br>H.S. Code</th><th class=c>数量<br>Quantity</th><th class=c>单位<br>Unit</th><th class=c>单价<br>Unit Price ({p.f('currency', d.currency)})</th><th class=c>金额<br>Amount ({p.t(d.currency)})</th></tr>{rows}"
        f"<tr class=b><td colspan=4 class=c>合计 TOTAL</td><td class=r>{p.n('total_quantity', d.quantity, 0)}</td><td></td><td></td><td class=r>{p.n('total_amount', d.total)}</td></tr></table><p style='margin-top:6px'>总值大写 SAY TOTAL: {p.t(d.currency)} {p.t(words(d.total))}</p>"
        f"<p>唛头 Marks: {p.x('marks', 'N/M')}</p><p>原产国 Country of Origin: {p.f('country_of_origin', d.seller.country, '中国 CHINA' if d.seller.country == 'CN' else COUNTRY['en'][d.seller.country].upper())}</p><div style='margin:14mm 0 0 60%'>签章 Signature &amp; Stamp{scrawl(p)}</div>{'' if p.blank else seal(d.seller.other or '专用章', left='62%', top='78%')}</div>"
    )


def courier_form(p: Paper, d: Deal) -> str:
    """A form with numbered boxes and tiny captions, as forwarders hand out in the United States."""
    p.kind, p.font, p.size, p.page, p.dates = "commercial_invoice", "arimo", "8.5pt", "Letter", "{MM}/{DD}/{YYYY}"
    p.css = (
        ".u td{border:1px solid #000;padding:1px 4px 4px}.u .k{font-size:6pt;display:block;text-transform:uppercase}"
    )

    def box(caption: str, value: str, more: str = "") -> str:
        return f"<td {more}><span class=k>{caption}</span>{value}</td>"

    rows = ""
    for g in d.goods:
        li = p.line()
        rows += f"<tr><td class=r>{li.f('cartons', g.cartons)}</td><td class=r>{li.n('net_weight_kg', g.net)}</td><td>{li.f('name', g.name)}<br>{p.t('Model/Style')} {li.f('sku', g.sku)}</td><td>{li.f('hs_code', g.hs, f'{g.hs[:4]}.{g.hs[4:6]}.{g.hs[6:]}')}</td><td class=c>{li.f('country_of_origin', g.origin)}</td><td class=r>{li.n('quantity', g.quantity, 0)}</td><td>{li.f('unit', g.unit)}</td><td class=r>{li.n('unit_price', g.price, 3 if p.rng.random() < 0.2 else 2)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
    rows += "<tr><td>&nbsp;</td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr>" * max(
        0, 7 - len(d.goods)
    )
    return (
        f"<h3 class=c style='margin-bottom:4px'>COMMERCIAL INVOICE</h3><table class=u><tr>{box('1. Shipper / Exporter (name and address)', p.f('seller_name', d.seller.name) + '<br>' + lines_of(p, 'seller_address', d.seller.address), 'rowspan=3 width=50%')}{box('2. Commercial invoice no.', p.f('document_no', d.invoice))}{box('3. Date', p.d('issue_date', d.day))}</tr>"
        f"<tr>{box('4. Customer PO no.', p.f('purchase_order_no', d.po))}{box('5. B/L or AWB no.', p.f('transport_doc_no', d.bl))}</tr><tr>{box('6. Country of export', p.f('country_of_dispatch', d.seller.country, COUNTRY['en'][d.seller.country]))}{box('7. Terms of sale', p.f('incoterm', d.incoterm) + ' ' + p.t(d.pol.split(',')[0]))}</tr>"
        f"<tr>{box('8. Consignee (complete name and address)', p.f('buyer_name', d.buyer.name) + '<br>' + lines_of(p, 'buyer_address', d.buyer.address))}{box('9. Importer of record – if other than consignee', p.t('SAME AS CONSIGNEE') + '<br>IRS/EIN ' + p.f('buyer_id', d.buyer.tax_id), 'colspan=2')}</tr></table>"
        f"<table class=u style='margin-top:-1px'><tr>{box('10. Pkgs', '')}{box('11. Net wt kg', '')}{box('12. Full description of goods', '', 'width=30%')}{box('13. HTS', '')}{box('14. C/O', '')}{box('15. Qty', '')}{box('16. UOM', '')}{box('17. Unit value', '')}{box('18. Total value', '')}</tr>{rows}</table>"
        f"<table class=u style='margin-top:-1px'><tr>{box('19. Total pkgs', p.n('packages', d.cartons, 0))}{box('20. Total gross weight (kg)', p.n('gross_weight_kg', d.gross))}{box('21. Currency', p.f('currency', d.currency))}{box('22. Total invoice value', '<b>' + p.n('total_amount', d.total) + '</b>')}</tr></table>"
        f"<p style='font-size:7pt;margin-top:4px'>I declare all the information contained in this invoice to be true and correct.</p><table class=u><tr>{box('Signature of shipper', scrawl(p))}{box('Name and title', p.t(d.seller.person) + ', Export Manager')}{box('Date', p.td(d.day))}</tr></table>"
    )


def japanese(p: Paper, d: Deal) -> str:
    """A Japanese 請求書 with the sum in a frame above the table, prices without decimals."""
    p.kind, p.font, p.size, p.lang, p.dates = (
        "commercial_invoice",
        "jp",
        "9pt",
        "ja",
        p.rng.choice(["{YYYY}年{M}月{D}日", "{YYYY}/{MM}/{DD}"]),
    )
    tax, gross = vat_rows(d.total, 10)
    tax = rounded(d.total * 10 / 100, 0)
    gross = d.total + tax
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += f"<tr><td class=c>{li.f('line_no', at)}</td><td>{li.f('sku', g.sku)}</td><td>{li.f('name', g.name)}</td><td>{li.f('spec', g.size)}</td><td class=r>{li.n('quantity', g.quantity, 0)}</td><td class=c>{li.f('unit', g.unit)}</td><td class=r>{li.n('unit_price', g.price, 0)}</td><td class=r>{li.n('amount', g.amount, 0)}</td></tr>"
    return (
        f"<h1 class=c style='letter-spacing:12px;font-size:18pt;border-bottom:3px double #000'>請求書</h1><div class=row style='margin-top:5mm'><div style='flex:1'><span style='font-size:12pt;border-bottom:1px solid #000'>{p.f('buyer_name', d.buyer.name)} 御中</span><br>{p.f('buyer_address', d.buyer.address)}<br><br>下記の通りご請求申し上げます。"
        f"<table style='width:80mm;margin-top:4mm;border:2px solid #000'><tr><td style='background:#eee;-webkit-print-color-adjust:exact'>ご請求金額（税込）</td><td class='r b' style='font-size:13pt'>{p.n('total_amount', gross, 0)} 円</td></tr></table></div>"
        f"<div style='width:75mm'>請求書番号：{p.f('document_no', d.invoice)}<br>発行日：{p.d('issue_date', d.day)}<br>注文番号：{p.f('purchase_order_no', d.po)}<br><br><b>{p.f('seller_name', d.seller.name)}</b><br>{p.f('seller_address', d.seller.address)}<br>TEL {p.x('seller_phone', d.seller.phone)}<br>登録番号 {p.f('seller_id', d.seller.tax_id)}<br>担当：営業部</div></div>"
        f"<table class=g style='margin-top:6mm'><tr style='background:#dfe7f2;-webkit-print-color-adjust:exact'><th>No.</th><th>品番</th><th>品名</th><th>規格</th><th>数量</th><th>単位</th><th>単価(円)</th><th>金額(円)</th></tr>{rows}<tr><td colspan=6 rowspan=3 style='font-size:8pt'>備考：お支払期限は翌月末日までにお願いいたします。振込手数料は貴社にてご負担ください。原産国：{p.f('country_of_origin', d.seller.country, '日本')}</td><td>小計</td><td class=r>{p.xn('subtotal', d.total, 0)}</td></tr><tr><td>消費税(10%)</td><td class=r>{p.n('tax_amount', tax, 0)}</td></tr><tr class=b><td>合計</td><td class=r>{p.m(gross, 0)}</td></tr></table>"
        f"<p style='margin-top:5mm;font-size:8pt'>振込先：みなと海銀行 本店営業部 普通 {p.t(d.seller.account[:7])}　通貨：{p.f('currency', 'JPY')}</p>"
    )


def korean(p: Paper, d: Deal) -> str:
    """A Korean 상업송장 in the numbered frame the trade there uses, Korean labels."""
    p.kind, p.font, p.size, p.lang, p.dates = (
        "commercial_invoice",
        "kr",
        "9pt",
        "ko",
        p.rng.choice(["{YYYY}. {MM}. {DD}.", "{YYYY}년 {M}월 {D}일"]),
    )
    p.css = ".k td{border:1px solid #222;padding:3px 5px}.k small{display:block;color:#333}"
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += f"<tr><td>{li.f('name', g.name)}</td><td>{li.f('spec', g.size)}</td><td>{li.f('hs_code', g.hs)}</td><td class=r>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit)}</td><td class=r>{li.n('unit_price', g.price, 0)}</td><td class=r>{li.n('amount', g.amount, 0)}</td></tr>"
    return (
        f"<h2 class=c style='margin-bottom:3mm'>상 업 송 장<br><small>COMMERCIAL INVOICE</small></h2><table class=k><tr><td width=52% rowspan=2><small>① 수출자</small>{p.f('seller_name', d.seller.name)}<br>{p.f('seller_address', d.seller.address)}<br>사업자등록번호 {p.f('seller_id', d.seller.tax_id)}</td><td><small>⑧ 송장번호 및 일자</small>{p.f('document_no', d.invoice)}<br>{p.d('issue_date', d.day)}</td></tr><tr><td><small>⑨ 신용장번호 및 일자</small>&nbsp;</td></tr>"
        f"<tr><td><small>② 수입자</small>{p.f('buyer_name', d.buyer.name)}<br>{p.f('buyer_address', d.buyer.address)}</td><td><small>⑩ 계약번호</small>{p.f('contract_no', d.contract)}<small>⑪ 인도조건</small>{p.f('incoterm', d.incoterm)}</td></tr><tr><td><small>③ 선적항</small>{p.f('port_of_loading', d.pol)}<small>④ 도착항</small>{p.f('port_of_discharge', d.pod)}</td><td><small>⑤ 선박명 / 항차</small>{p.f('vessel', d.vessel)} / {p.f('voyage', d.voyage)}<small>⑥ 원산지</small>{p.f('country_of_origin', d.seller.country, COUNTRY['ko'].get(d.seller.country, ''))}</td></tr></table>"
        f"<table class=k style='margin-top:-1px'><tr class=c><td>⑫ 품명</td><td>⑬ 규격</td><td>⑭ HS 코드</td><td class=r>⑮ 수량</td><td class=r>⑯ 단가 ({p.f('currency', d.currency)})</td><td class=r>⑰ 금액 ({p.t(d.currency)})</td></tr>{rows}<tr class=b><td colspan=3 class=c>합계</td><td class=r>{p.n('total_quantity', d.quantity, 0)}</td><td></td><td class=r>{p.n('total_amount', d.total, 0)}</td></tr></table><div style='margin:12mm 0 0 60%'>서명 {scrawl(p)}</div>"
    )


def traditional(p: Paper, d: Deal) -> str:
    """A Taiwanese or Hong Kong 商業發票 in traditional characters, labels before a full-width colon."""
    p.kind, p.font, p.size, p.lang, p.dates = "commercial_invoice", "tc", "9.5pt", "zh-Hant", "{YYYY}年{MM}月{DD}日"
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += f"<tr style='border-bottom:1px dotted #888'><td>{li.f('line_no', at)}</td><td>{li.f('sku', g.sku)}</td><td>{li.f('name', g.name)}</td><td>{li.f('spec', g.size)}</td><td class=r>{li.n('quantity', g.quantity, 0)}</td><td>{li.f('unit', g.unit)}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
    return (
        f"<div style='border-left:6px solid #8a1c1c;padding-left:4mm;-webkit-print-color-adjust:exact'><b style='font-size:15pt'>{p.f('seller_name', d.seller.name)}</b><br>{p.f('seller_address', d.seller.address)}<br>電話：{p.x('seller_phone', d.seller.phone)}　統一編號：{p.f('seller_id', d.seller.tax_id)}</div><h2 style='margin:7mm 0 4mm'>商業發票</h2>"
        f"<div class=row><div style='flex:1'>買方：{p.f('buyer_name', d.buyer.name)}<br>地址：{p.f('buyer_address', d.buyer.address)}</div><div style='width:70mm'>發票號碼：{p.f('document_no', d.invoice)}<br>開立日期：{p.d('issue_date', d.day)}<br>訂單編號：{p.f('purchase_order_no', d.po)}<br>貿易條件：{p.f('incoterm', d.incoterm)}<br>幣別：{p.f('currency', d.currency)}</div></div>"
        f"<div style='margin:3mm 0'>裝運港：{p.f('port_of_loading', d.pol)}　卸貨港：{p.f('port_of_discharge', d.pod)}　船名：{p.f('vessel', d.vessel)}　航次：{p.f('voyage', d.voyage)}</div><table style='border-top:2px solid #000;border-bottom:2px solid #000'><tr style='border-bottom:1px solid #000'><th>項次</th><th>貨號</th><th>品名</th><th>規格</th><th class=r>數量</th><th>單位</th><th class=r>單價</th><th class=r>金額</th></tr>{rows}</table>"
        f"<table style='width:70mm;margin-left:auto'><tr><td>數量合計</td><td class=r>{p.n('total_quantity', d.quantity, 0)}</td></tr><tr class=b><td>總計</td><td class=r>{p.n('total_amount', d.total)}</td></tr></table><p style='font-size:8pt;margin-top:6mm'>一、貨物所有權於付清貨款前仍屬賣方。二、如有短缺請於七日內書面通知。三、產地：{p.f('country_of_origin', d.seller.country, COUNTRY['tc'].get(d.seller.country, ''))}。</p>"
    )


def long_ledger(p: Paper, d: Deal) -> str:
    """Many lines over pages, grouped by delivery, with sums carried over and group subtotals."""
    p.kind, p.font, p.size, p.dates = (
        "commercial_invoice",
        p.rng.choice(["arimo", "roboto"]),
        "8.5pt",
        "{YYYY}/{MM}/{DD}",
    )
    p.css = "thead{display:table-header-group}.l th{border-top:1px solid #000;border-bottom:1px solid #000;background:#eee;-webkit-print-color-adjust:exact}"
    per, pages, running = 24, "", Decimal(0)
    head = (
        f"<div class=row><div style='flex:1'><b>{p.f('seller_name', d.seller.name)}</b><br>{lines_of(p, 'seller_address', d.seller.address)}</div><div>INVOICE {p.f('document_no', d.invoice)}<br>Date {p.d('issue_date', d.day)}<br>Customer order {p.f('purchase_order_no', d.po)}</div></div>"
        f"<p style='margin:5mm 0'>Invoice to: <b>{p.f('buyer_name', d.buyer.name)}</b>, {p.f('buyer_address', d.buyer.address)}<br>Terms: {p.f('incoterm', d.incoterm)} {p.t(d.pol)}. All prices in {p.f('currency', d.currency)}.</p>"
    )
    count = (len(d.goods) + per - 1) // per
    for sheet in range(count):
        part = d.goods[sheet * per : (sheet + 1) * per]
        rows = (
            f"<tr><td colspan=6 class=r><i>Brought forward</i></td><td class=r>{p.m(running)}</td></tr>"
            if sheet
            else ""
        )
        for at, g in enumerate(part, sheet * per + 1):
            if at % 9 == 1:
                rows += f"<tr><td colspan=7 style='padding-top:4px'><b>Delivery note {p.t(70000 + at * 13)} of {p.td(d.day)}</b></td></tr>"
            li = p.line()
            rows += f"<tr><td>{li.f('line_no', at)}</td><td>{li.f('sku', g.sku)}</td><td>{li.f('name', f'{g.name} {g.size}')}</td><td>{li.f('gtin', g.gtin)}</td><td class=r>{li.n('quantity', g.quantity, 0)}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
            running += g.amount
        last = sheet == count - 1
        rows += (
            "" if last else f"<tr><td colspan=6 class=r><i>Carried forward</i></td><td class=r>{p.m(running)}</td></tr>"
        )
        again = head if sheet == 0 else f"<p>{p.t(d.seller.name)} – invoice {p.t(d.invoice)} – continued</p>"
        pages += f"<div style='{'' if last else 'page-break-after:always;'}'>{again}<table class=l><tr><th>#</th><th>Code</th><th>Article</th><th>EAN</th><th class=r>Pcs</th><th class=r>Price</th><th class=r>Value</th></tr>{rows}</table><p class=r style='font-size:7.5pt;margin-top:2mm'>Page {sheet + 1} of {count}</p>"
        pages += "</div>" if not last else ""
    return (
        pages
        + f"<table style='width:75mm;margin-left:auto;border-top:2px solid #000'><tr><td>Units</td><td class=r>{p.n('total_quantity', d.quantity, 0)}</td></tr><tr class=b><td>Invoice total {p.t(d.currency)}</td><td class=r>{p.n('total_amount', running)}</td></tr></table><p style='font-size:7.5pt'>{small_print(p, count=3)}</p></div>"
    )


def blocks(p: Paper, d: Deal) -> str:
    """No table at all: each article is a block of labelled lines, the sums at the right."""
    p.kind, p.font, p.size, p.dates = (
        "commercial_invoice",
        p.rng.choice(["tinos", "dejavu"]),
        "9.5pt",
        "{D} {MONTH} {YYYY}",
    )
    parts = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        parts += (
            f"<div class=row style='border-top:1px solid #999;padding:5px 0;page-break-inside:avoid'><div style='width:10mm'>{li.f('line_no', at)}.</div><div style='flex:1'><b>{li.f('name', g.name)}</b><br>Item no. {li.f('sku', g.sku)} &nbsp; Size {li.f('spec', g.size)}<br>Batch {li.f('lot_no', g.lot)} &nbsp; Tariff code {li.f('hs_code', g.hs[:8])} &nbsp; Made in {li.f('country_of_origin', g.origin, COUNTRY['en'][g.origin])}</div>"
            f"<div style='width:62mm' class=r>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit.lower())} @ {li.n('unit_price', g.price)}<br><b>{li.n('amount', g.amount)}</b></div></div>"
        )
    insurance = Decimal(p.rng.randrange(20, 95))
    return (
        f"<div class=c style='font-size:17pt'>{p.f('seller_name', d.seller.name)}</div><div class=c>{p.f('seller_address', d.seller.address)}</div><div class=c>{p.x('seller_phone', d.seller.phone)} · {p.x('seller_email', d.seller.email)} · Registered no. {p.f('seller_id', d.seller.tax_id)}</div><h2 style='margin:8mm 0 3mm;border-bottom:1px solid #000'>Commercial invoice {p.f('document_no', d.invoice)}</h2>"
        f"<div class=row><div style='flex:1'>dated {p.d('issue_date', d.day)}<br>against your order {p.f('purchase_order_no', d.po)}<br>shipped {p.f('incoterm', d.incoterm)} {p.t(d.pol)}</div><div style='width:80mm'>Buyer:<br>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</div></div><div style='margin-top:6mm'>{parts}</div>"
        f"<div style='border-top:2px solid #000;padding-top:4px' class=r>Goods value {p.xn('subtotal', d.total)}<br>Insurance {p.xn('insurance', insurance)}<br><b>Total payable {p.f('currency', d.currency)} {p.n('total_amount', d.total + insurance)}</b></div><p style='margin-top:8mm'>{small_print(p, count=3)}</p>{scrawl(p)}<p>{p.t(d.seller.person)}</p>"
    )


def swiss(p: Paper, d: Deal) -> str:
    """A Swiss invoice in English with apostrophes in the figures and the columns in an unusual order."""
    p.kind, p.font, p.size, p.numbers, p.dates = (
        "commercial_invoice",
        p.rng.choice(["roboto", "arimo"]),
        "9pt",
        "ch",
        "{DD}.{MM}.{YYYY}",
    )
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += f"<tr style='border-bottom:.5px solid #aaa'><td class=r>{li.n('quantity', g.quantity, 0)}</td><td>{li.f('unit', g.unit)}</td><td>{li.f('sku', g.sku)}</td><td>{li.f('name', g.name)}</td><td>{li.f('spec', g.size)}</td><td>{li.f('hs_code', g.hs[:8], f'{g.hs[:4]}.{g.hs[4:8]}')}</td><td>{li.f('country_of_origin', g.origin)}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
    return (
        f"<table><tr><td style='width:60%'></td><td>{p.f('seller_name', d.seller.name)}<br>{lines_of(p, 'seller_address', d.seller.address)}<br>UID {p.f('seller_id', d.seller.tax_id)}</td></tr></table><div style='margin:10mm 0'>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</div>"
        f"<h3>Invoice / Rechnung / Facture</h3><table style='width:100mm'><tr><td>No.</td><td>{p.f('document_no', d.invoice)}</td></tr><tr><td>Date</td><td>{p.d('issue_date', d.day)}</td></tr><tr><td>Your reference</td><td>{p.f('purchase_order_no', d.po, 'PO ' + d.po)}</td></tr><tr><td>Delivery</td><td>{p.f('incoterm', d.incoterm)} {p.t(d.pol)}</td></tr></table>"
        f"<table style='margin-top:6mm'><tr style='border-bottom:1.5px solid #000'><th class=r>Quantity</th><th></th><th>Article</th><th>Designation</th><th>Size</th><th>Tariff</th><th>Orig.</th><th class=r>Price {p.f('currency', d.currency)}</th><th class=r>Total {p.t(d.currency)}</th></tr>{rows}<tr class=b><td class=r>{p.n('total_quantity', d.quantity, 0)}</td><td colspan=7>Invoice amount</td><td class=r>{p.n('total_amount', d.total)}</td></tr></table>"
        f"<p style='margin-top:10mm;font-size:8pt'>Total gross weight kg {p.n('gross_weight_kg', d.gross)} / net kg {p.n('net_weight_kg', d.net)} / {p.n('packages', d.cartons, 0)} {p.f('package_kind', 'cartons')}. The exporter of the products covered by this document declares that, except where otherwise clearly indicated, these products are of preferential origin.</p>{scrawl(p)}"
    )


def landscape_marks(p: Paper, d: Deal) -> str:
    """Landscape, shipping marks in the first column, quantities stacked in one cell."""
    p.kind, p.font, p.size, p.page, p.dates = (
        "commercial_invoice",
        p.rng.choice(["tinos", "arimo"]),
        "9pt",
        "A4 landscape",
        "{MON}. {DD}, {YYYY}",
    )
    marks = f"{d.brand.upper()} / {d.pod.split(',')[0].upper()} / C/NO. 1-{d.cartons} / MADE IN {COUNTRY['en'][d.seller.country].upper()}"
    rows = ""
    for at, g in enumerate(d.goods):
        li = p.line()
        first = f"<td rowspan={len(d.goods)}>{p.x('marks', marks).replace(' / ', '<br>')}</td>" if at == 0 else ""
        rows += f"<tr>{first}<td>{li.f('name', g.name)}<br>{p.t('STYLE')} {li.f('sku', g.sku)} &nbsp; {p.t('EAN')} {li.f('gtin', g.gtin)}</td><td class=r>{li.n('cartons', g.cartons, 0)} CTNS<br>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit)}</td><td class=r>{p.t(d.currency)} {li.n('unit_price', g.price)}</td><td class=r>{p.t(d.currency)} {li.n('amount', g.amount)}</td></tr>"
    return (
        f"<div style='position:relative'><div class=c><b style='font-size:14pt'>{p.f('seller_name', d.seller.name.upper())}</b><br>{p.f('seller_address', d.seller.address)}<br>TEL: {p.x('seller_phone', d.seller.phone)}</div><h2 class=c style='text-decoration:underline;margin:3mm 0'>INVOICE</h2><table><tr><td width=62%>TO MESSRS: {p.f('buyer_name', d.buyer.name.upper())}<br>{p.f('buyer_address', d.buyer.address)}</td><td>NO.: {p.f('document_no', d.invoice)}<br>DATE: {p.d('issue_date', d.day)}<br>S/C NO.: {p.f('contract_no', d.contract)}</td></tr>"
        f"<tr><td>SHIPPED PER: {p.f('vessel', d.vessel)} {p.f('voyage', d.voyage)}</td><td>SAILING FROM {p.f('port_of_loading', d.pol.upper())} TO {p.f('port_of_discharge', d.pod.upper())}</td></tr></table><table class=g style='margin-top:3mm'><tr><th>MARKS &amp; NOS.</th><th>DESCRIPTIONS</th><th class=r>QUANTITY</th><th class=r>UNIT PRICE</th><th class=r>AMOUNT</th></tr>"
        f"<tr><td colspan=3 style='border-bottom:0'></td><td colspan=2 class=c>{p.f('incoterm', d.incoterm)} {p.t(d.pol.split(',')[0].upper())}</td></tr>{rows}<tr class=b><td>TOTAL:</td><td></td><td class=r>{p.n('packages', d.cartons, 0)} CTNS<br>{p.n('total_quantity', d.quantity, 0)} PCS</td><td></td><td class=r>{p.f('currency', d.currency)} {p.n('total_amount', d.total)}</td></tr></table><p style='margin-top:3mm'>TOTAL: {p.t(d.currency)} {p.t(words(d.total))}.</p><div style='margin-left:70%'>{p.t(d.seller.name)}{scrawl(p)}</div>{seal(d.seller.other[:14] or 'EXPORT DEPT', left='74%', top='72%', colour='#27408b', star=False)}</div>"
    )


def figure_day(d: Deal) -> str:
    """Return the day of the deal as shops write it in a header."""
    return day(d.day, "{DD} {MON} {YYYY}")
