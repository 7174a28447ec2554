# ruff: noqa: E501
"""Papers of further houses: rarer forms of the kinds, and decoys that look like one and are none."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from benchmarks.held.makers.paper import Paper, rounded
from benchmarks.held.makers.pieces import lines_of, scrawl, seal
from benchmarks.held.makers.stock import BRANDS_ZH, COUNTRY, Deal, digits, mrn


def wide_invoice(p: Paper, d: Deal) -> str:
    """A landscape invoice with a column for everything and two-line heads."""
    p.kind, p.font, p.size, p.page, p.dates = (
        "commercial_invoice",
        p.rng.choice(["condensed", "roboto"]),
        "8pt",
        "A4 landscape",
        "{DD}/{MON}/{YYYY}",
    )
    p.css = ".w th{background:#dfe8df;border:1px solid #8a8;font-weight:400;-webkit-print-color-adjust:exact}.w td{border:1px solid #8a8}"
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += f"<tr><td>{li.f('line_no', at)}</td><td>{li.f('gtin', g.gtin)}</td><td>{li.f('sku', g.sku)}</td><td>{li.f('brand', g.brand)}</td><td>{li.f('name', g.name)}</td><td>{li.f('spec', g.size)}</td><td>{li.f('hs_code', g.hs[:8])}</td><td class=c>{li.f('country_of_origin', g.origin)}</td><td>{li.f('lot_no', g.lot)}</td><td class=r>{li.n('cartons', g.cartons, 0)}</td><td class=r>{li.n('quantity', g.quantity, 0)}</td><td class=r>{li.n('net_weight_kg', g.net)}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
    return (
        f"<div class=row><div style='flex:2'><b style='font-size:13pt'>{p.f('seller_name', d.seller.name)}</b><br>{p.f('seller_address', d.seller.address)}<br>Tax no. {p.f('seller_id', d.seller.tax_id)}</div><div style='flex:1;font-size:15pt'>EXPORT INVOICE</div><div style='flex:1'>No: {p.f('document_no', d.invoice)}<br>Dated: {p.d('issue_date', d.day)}<br>Customer PO: {p.f('purchase_order_no', d.po)}</div></div><div class=row style='margin:4mm 0'><div style='flex:1'>Consignee: <b>{p.f('buyer_name', d.buyer.name)}</b><br>{p.f('buyer_address', d.buyer.address)}</div><div style='flex:1'>Port of shipment: {p.f('port_of_loading', d.pol)}<br>Port of arrival: {p.f('port_of_discharge', d.pod)}<br>Container: {p.f('container_nos', d.containers[0])}</div><div style='flex:1'>Incoterms: {p.f('incoterm', d.incoterm)}<br>Currency: {p.f('currency', d.currency)}</div></div>"
        f"<table class=w><tr><th>#</th><th>EAN</th><th>Article</th><th>Brand</th><th>Description</th><th>Size</th><th>Customs<br>tariff</th><th>C.O.O.</th><th>Batch</th><th>Cartons</th><th>Pieces</th><th>Net weight<br>(kg)</th><th>Price<br>per piece</th><th>Line<br>value</th></tr>{rows}<tr class=b><td colspan=9>Totals</td><td class=r>{p.n('packages', d.cartons, 0)}</td><td class=r>{p.n('total_quantity', d.quantity, 0)}</td><td class=r>{p.n('net_weight_kg', d.net)}</td><td></td><td class=r>{p.n('total_amount', d.total)}</td></tr></table><p style='margin-top:3mm'>Gross weight {p.n('gross_weight_kg', d.gross)} kg. Bank: {p.t(d.seller.bank)}, {p.t(d.seller.swift)}, {p.t(d.seller.account)}.</p>{scrawl(p)}"
    )


def two_tongues(p: Paper, d: Deal) -> str:
    """An invoice of Belgium or the Netherlands with French and English labels beside each other."""
    p.kind, p.font, p.size, p.numbers, p.dates = (
        "commercial_invoice",
        p.rng.choice(["sanspro", "tinos"]),
        "9.5pt",
        "de",
        "{DD}-{MM}-{YYYY}",
    )
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += f"<tr><td>{li.f('sku', g.sku)}</td><td>{li.f('name', g.name)}</td><td class=r>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit)}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
    return (
        f"<h1 style='font-size:17pt'>Facture / Invoice</h1><table class=g style='margin:4mm 0'><tr><td width=50%>Vendeur / Seller<br><b>{p.f('seller_name', d.seller.name)}</b><br>{lines_of(p, 'seller_address', d.seller.address)}<br>TVA / VAT {p.f('seller_id', d.seller.tax_id)}</td><td>Acheteur / Buyer<br><b>{p.f('buyer_name', d.buyer.name)}</b><br>{lines_of(p, 'buyer_address', d.buyer.address)}</td></tr><tr><td>Numéro / Number: {p.f('document_no', d.invoice)}</td><td>Date: {p.d('issue_date', d.day)}</td></tr><tr><td>Bon de commande / Purchase order: {p.f('purchase_order_no', d.po)}</td><td>Livraison / Delivery: {p.f('incoterm', d.incoterm)} {p.t(d.pol.split(',')[0])}</td></tr></table>"
        f"<table class=g><tr><th>Réf. / Ref.</th><th>Désignation / Description</th><th>Quantité / Quantity</th><th>Prix / Price</th><th>Montant / Amount</th></tr>{rows}<tr class=b><td colspan=4 class=r>Total {p.f('currency', d.currency)}</td><td class=r>{p.n('total_amount', d.total)}</td></tr></table><p style='margin-top:6mm;font-size:8pt'>Paiement à 30 jours / Payment within 30 days.</p>"
    )


def carton_rows(p: Paper, d: Deal) -> str:
    """A packing list in small type with batch and best-before columns and measures of a carton."""
    p.kind, p.font, p.size, p.dates = "packing_list", p.rng.choice(["dejavu", "sanspro"]), "8pt", "{DD} {MON} {YYYY}"
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += f"<tr style='border-bottom:1px dashed #999'><td>{li.f('sku', g.sku)}</td><td>{li.f('name', f'{g.name} {g.size}')}</td><td>{li.f('lot_no', g.lot)}</td><td>{li.d('production_date', g.made)}</td><td>{li.d('expiry_date', g.expiry)}</td><td class=r>{li.f('cartons', g.cartons)}</td><td class=r>{li.n('quantity', g.quantity, 0)}</td><td class=c>40x30x25</td><td class=r>{li.n('net_weight_kg', g.net)}</td><td class=r>{li.n('gross_weight_kg', g.gross)}</td></tr>"
    return f"<div class=row><div style='flex:1'><h2>Packing specification</h2>{p.f('seller_name', d.seller.name)}<br>{p.f('seller_address', d.seller.address)}</div><div>Doc. {p.f('document_no', 'SP' + digits(p.rng, 6))}<br>{p.d('issue_date', d.day)}<br>to invoice {p.f('invoice_no', d.invoice)}</div></div><p style='margin:5mm 0'>Receiver: {p.f('buyer_name', d.buyer.name)}, {p.f('buyer_address', d.buyer.address)}</p><table><tr style='border-bottom:1.5px solid #000'><th>Code</th><th>Goods</th><th>Lot</th><th>Produced</th><th>Best before</th><th class=r>Ctns</th><th class=r>Units</th><th>Carton cm</th><th class=r>Net kg</th><th class=r>Gross kg</th></tr>{rows}<tr class=b><td colspan=5>Total</td><td class=r>{p.n('packages', d.cartons, 0)}</td><td class=r>{p.n('total_quantity', d.quantity, 0)}</td><td></td><td class=r>{p.n('net_weight_kg', d.net)}</td><td class=r>{p.n('gross_weight_kg', d.gross)}</td></tr></table>"


def combined_lading(p: Paper, d: Deal) -> str:
    """A combined transport bill with labels in a left column and a table of containers."""
    p.kind, p.font, p.size, p.dates = (
        "bill_of_lading",
        p.rng.choice(["serifpro", "dejavu"]),
        "8.5pt",
        "{DD}-{MON}-{YYYY}",
    )
    li = p.line()
    boxes = "".join(
        f"<tr><td>{p.f('container_nos', c)}</td><td>{p.f('seal_nos', s)}</td><td>40' HC</td></tr>"
        for c, s in zip(d.containers, d.seals, strict=False)
    )
    pairs = [
        ("Consignor", f"{p.f('seller_name', d.seller.name)}<br>{p.f('seller_address', d.seller.address)}"),
        ("Consigned to", f"{p.f('buyer_name', d.buyer.name)}<br>{p.f('buyer_address', d.buyer.address)}"),
        ("Notify address", p.x("notify_name", "Transit Marenne SAS")),
        ("Ocean vessel", p.f("vessel", d.vessel)),
        ("Voyage", p.f("voyage", d.voyage)),
        ("Port of loading", p.f("port_of_loading", d.pol)),
        ("Port of discharge", p.f("port_of_discharge", d.pod)),
        ("Number of packages", p.n("packages", d.cartons, 0) + " " + p.f("package_kind", "packages")),
        ("Goods", li.f("name", d.goods[0].name)),
        ("Gross weight", p.n("gross_weight_kg", d.gross) + " kg"),
        ("Measurement", p.n("volume_m3", d.volume, 3) + " cbm"),
    ]
    table = "".join(f"<tr><td width=24% style='color:#555'>{a}</td><td>{b}</td></tr>" for a, b in pairs)
    return f"<div class=row><div style='flex:1'><b style='font-size:14pt'>{p.f('issuer_name', p.rng.choice(['Ostrava & Bell Forwarding Ltd', 'Lindgren Sea-Air AB']))}</b></div><div>Negotiable combined transport bill of lading<br>Number <b>{p.f('document_no', 'CT' + digits(p.rng, 9))}</b></div></div><table style='margin:5mm 0'>{table}</table><table class=g style='width:60%'><tr><th>Container</th><th>Seal</th><th>Type</th></tr>{boxes}</table><p style='margin-top:5mm;font-size:7pt'>Taken in charge in apparent good order and condition at the place of receipt for transport and delivery as mentioned above.</p><p style='margin-top:5mm'>Issued at {p.t(d.pol.split(',')[0])} on {p.d('issue_date', d.day)}. Shipped on board {p.xd('on_board_date', d.day - timedelta(days=1) if d.day.day > 13 else d.day)}. Originals: three.</p>{scrawl(p)}"


def two_columns(p: Paper, d: Deal) -> str:
    """A letter of authority with English to the left and Chinese to the right."""
    p.kind, p.font, p.size, p.dates, p.margin = "brand_authorization", "hei", "9.5pt", "{D} {MONTH} {YYYY}", "18mm"
    end = d.day.replace(day=28, year=d.day.year + 2)
    number, klass, ref = digits(p.rng, 8), p.rng.choice(["3", "5", "21", "30"]), "BA-" + digits(p.rng, 5)
    grantee = d.buyer.name
    left = f"Authorisation No.: {p.f('document_no', ref)}<br><br>Grantor: {p.f('grantor_name', d.seller.name)}<br><br>Grantee: {p.f('grantee_name', grantee)}<br><br>Brand: {p.f('brand', d.brand)}<br>Trade mark registration No.: {p.f('trademark_no', number)}<br>Class: {p.f('trademark_class', klass)}<br><br>Territory: {p.f('territory', 'Mainland China')}<br>Channels: {p.f('channels', 'Online and offline sales')}<br><br>Validity: {p.d('valid_from', d.day)} to {p.d('valid_to', end)}<br><br>Sub-authorisation: {p.f('sublicense', 'no', 'not allowed')}"
    right = f"授权编号：{p.t(ref)}<br><br>授权方：{p.t(d.seller.name)}<br><br>被授权方：{p.x('grantee_name_zh', d.buyer.other or d.buyer.name)}<br><br>品牌：{p.t(BRANDS_ZH[d.brand])}<br>商标注册号：{p.t(number)}<br>类别：第{p.t(klass)}类<br><br>区域：{p.x('territory_zh', '中国大陆')}<br>渠道：{p.x('channels_zh', '线上及线下销售')}<br><br>有效期：{p.td(d.day, '{YYYY}年{M}月{D}日')}至{p.td(end, '{YYYY}年{M}月{D}日')}<br><br>转授权：不允许"
    return f"<div style='position:relative'><h2 class=c>BRAND AUTHORISATION LETTER 品牌授权书</h2><div class=row style='margin-top:8mm'><div style='flex:1;padding-right:8mm'>{left}</div><div style='flex:1;border-left:1px solid #bbb;padding-left:8mm'>{right}</div></div><p style='margin-top:12mm'>Date 日期: {p.d('issue_date', d.day)}</p><p style='margin-top:4mm'>Signature 签字{scrawl(p)}</p>{'' if p.blank else seal('BRAND DEPT', star=False, colour='#1f3f8f', left='40%', top='80%')}</div>"


def madrid(p: Paper, d: Deal) -> str:
    """An extract of an international register of marks."""
    p.kind, p.font, p.size, p.dates, p.margin = "trademark_certificate", "arimo", "10pt", "{DD}.{MM}.{YYYY}", "20mm"
    begin = d.day.replace(year=d.day.year - 4)
    until = begin.replace(year=begin.year + 10)
    return f"<div class=c><b>{p.f('issuer_name', 'International Bureau of Registered Marks')}</b><h2 style='margin:5mm'>CERTIFICATE OF REGISTRATION</h2></div><table style='line-height:1.9'><tr><td width=10%>111</td><td width=34%>Number of the registration</td><td>{p.f('trademark_no', '1' + digits(p.rng, 6))}</td></tr><tr><td>151</td><td>Date of the registration</td><td>{p.d('valid_from', begin)}</td></tr><tr><td>180</td><td>Expected expiration date of the registration</td><td>{p.d('valid_to', until)}</td></tr><tr><td>732</td><td>Name and address of the holder</td><td>{p.f('grantor_name', d.seller.name)}<br>{p.t(d.seller.address)}</td></tr><tr><td>540</td><td>Mark</td><td style='font-size:15pt'>{p.f('brand', d.brand)}</td></tr><tr><td>511</td><td>International Classification of Goods and Services</td><td>Class {p.f('trademark_class', p.rng.choice(['3', '8', '21']))}: {p.x('goods_scope', 'Household utensils; glassware, porcelain and earthenware.')}</td></tr><tr><td>832</td><td>Designations</td><td>CN, JP, KR</td></tr></table>"


def german_report(p: Paper, d: Deal) -> str:
    """A Prüfbericht of a German laboratory."""
    p.kind, p.font, p.size, p.lang, p.dates = (
        "test_report",
        p.rng.choice(["arimo", "lato"]),
        "9.5pt",
        "de",
        "{DD}.{MM}.{YYYY}",
    )
    g = d.goods[0]
    items = [
        ("Blei (Pb)", "< 5 mg/kg", "90 mg/kg"),
        ("Cadmium (Cd)", "< 1 mg/kg", "75 mg/kg"),
        ("Gesamtmigration", "2,1 mg/dm²", "10 mg/dm²"),
        ("Sensorische Prüfung", "ohne Befund", "–"),
    ]
    rows = "".join(
        f"<tr><td>{li.f('test_item', a)}</td><td>{li.f('test_result', b)}</td><td>{p.t(c)}</td><td>{li.f('test_verdict', 'bestanden')}</td></tr>"
        for a, b, c in items
        for li in [p.line()]
    )
    return f"<div class=row><div style='flex:1'><b style='font-size:13pt'>{p.f('issuer_name', 'Prüflabor Nordwacht GmbH')}</b></div><div>Prüfbericht Nr. {p.f('document_no', 'PB-' + digits(p.rng, 7))}<br>vom {p.d('issue_date', d.day)}</div></div><table style='margin:6mm 0'><tr><td width=30%>Auftraggeber</td><td>{p.f('client_name', d.buyer.name)}</td></tr><tr><td>Prüfgegenstand</td><td>{p.f('sample_name', g.name)}</td></tr><tr><td>Marke</td><td>{p.f('brand', g.brand)}</td></tr><tr><td>Hersteller</td><td>{p.f('manufacturer_name', d.seller.name)}</td></tr><tr><td>Chargennummer</td><td>{p.x('lot_no', g.lot)}</td></tr><tr><td>Probeneingang</td><td>{p.d('received_date', d.day - timedelta(days=9))}</td></tr><tr><td>Prüfdatum</td><td>{p.d('tested_date', d.day - timedelta(days=5))}</td></tr><tr><td>Prüfgrundlage</td><td>{p.f('standards', 'DIN EN 1186-1:2002')}, {p.f('standards', 'EN 71-3:2019')}</td></tr></table><table class=g><tr><th>Prüfparameter</th><th>Ergebnis</th><th>Grenzwert</th><th>Bewertung</th></tr>{rows}</table><p style='margin-top:5mm'><b>Gesamtbeurteilung:</b> {p.f('conclusion', 'pass', 'Die Probe entspricht den Anforderungen (bestanden).')}</p><p style='font-size:8pt;margin-top:5mm'>Die Ergebnisse beziehen sich ausschließlich auf die geprüfte Probe.</p>{scrawl(p)}"


def german_duty(p: Paper, d: Deal) -> str:
    """An import declaration with its assessment of duties, German labels."""
    p.kind, p.font, p.size, p.lang, p.numbers, p.dates = (
        "eu_import_declaration",
        "condensed",
        "8.5pt",
        "de",
        "de",
        "{DD}.{MM}.{YYYY}",
    )
    rows, duty, tax = "", Decimal(0), Decimal(0)
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        owed = rounded(g.amount * Decimal("0.027"))
        vat = rounded((g.amount + owed) * Decimal("0.19"))
        duty, tax = duty + owed, tax + vat
        rows += f"<tr><td class=c>{li.f('line_no', at)}</td><td>{li.f('name', g.name)}</td><td>{li.f('hs_code', g.hs)}</td><td class=c>{li.f('country_of_origin', g.origin)}</td><td class=r>{li.n('net_weight_kg', g.net)}</td><td class=r>{li.n('gross_weight_kg', g.gross)}</td><td class=r>{li.n('amount', g.amount)}</td><td class=r>{li.xn('duty_amount', owed)}</td></tr>"
    return f"<h3>EINFUHRANMELDUNG – Überlassung zum zollrechtlich freien Verkehr</h3><table class=g style='margin:3mm 0'><tr><td width=22%>MRN</td><td>{p.f('declaration_no', mrn(p.rng, 'DE', d.day.year))}</td><td width=22%>Datum der Annahme</td><td>{p.d('issue_date', d.day)}</td></tr><tr><td>Versender</td><td>{p.f('seller_name', d.seller.name)}<br>{p.f('seller_address', d.seller.address)}</td><td>Einführer</td><td>{p.f('buyer_name', d.buyer.name)}<br>{p.f('buyer_address', d.buyer.address)}</td></tr><tr><td>EORI-Nr. Einführer</td><td>{p.f('buyer_id', 'DE' + digits(p.rng, 15))}</td><td>Anmelder/Vertreter</td><td>{p.f('agent_name', 'Zollwerk Nord GmbH')}</td></tr><tr><td>Versendungsland</td><td>{p.f('country_of_dispatch', d.seller.country)}</td><td>Lieferbedingung</td><td>{p.f('incoterm', d.incoterm)}</td></tr><tr><td>Rechnungsbetrag</td><td>{p.n('total_amount', d.total)} {p.f('currency', d.currency)}</td><td>Packstücke gesamt</td><td>{p.n('packages', d.cartons, 0)}</td></tr><tr><td>Beförderungsmittel</td><td>{p.f('vessel', d.vessel)}</td><td>Container-Nr.</td><td>{p.f('container_nos', d.containers[0])}</td></tr><tr><td>Rechnungsnummer</td><td>{p.f('invoice_no', d.invoice)}</td><td>Gesamtrohmasse kg</td><td>{p.n('gross_weight_kg', d.gross)}</td></tr></table><table class=g><tr><th>Pos.</th><th>Warenbezeichnung</th><th>Warennummer</th><th>Urspr.</th><th>Eigenmasse kg</th><th>Rohmasse kg</th><th>Artikelpreis</th><th>Zoll EUR</th></tr>{rows}</table><table style='width:70mm;margin:4mm 0 0 auto'><tr><td>Zoll (A0000) EUR</td><td class=r>{p.n('duty_amount', duty)}</td></tr><tr><td>Einfuhrumsatzsteuer (B0000) EUR</td><td class=r>{p.n('tax_amount', tax)}</td></tr></table>"


def agreement(p: Paper, d: Deal) -> str:
    """A supply agreement in prose with the goods in a schedule on the second page."""
    p.kind, p.font, p.size, p.dates, p.margin = (
        "purchase_contract",
        p.rng.choice(["tinos", "caladea"]),
        "11pt",
        "{D} {MONTH} {YYYY}",
        "22mm",
    )
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += f"<tr><td>{li.f('line_no', at)}</td><td>{li.f('name', g.name)}</td><td class=r>{li.n('quantity', g.quantity, 0)}</td><td>{li.f('unit', g.unit)}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
    return f"<h2 class=c>SUPPLY CONTRACT No. {p.f('document_no', d.contract)}</h2><p style='margin-top:8mm;text-align:justify'>This contract is dated {p.d('issue_date', d.day)} and made between <b>{p.f('seller_name', d.seller.name)}</b>, of {p.f('seller_address', d.seller.address)} (the “Seller”), and <b>{p.f('buyer_name', d.buyer.name)}</b>, of {p.f('buyer_address', d.buyer.address)} (the “Buyer”).</p><p style='margin-top:4mm;text-align:justify'>1. The Seller sells and the Buyer buys the goods listed in the Schedule, delivered {p.f('incoterm', d.incoterm)} {p.t(d.pol)} (Incoterms 2020).</p><p style='margin-top:3mm;text-align:justify'>2. The goods are genuine, unused and free of any claim of a third party. The Seller hands over commercial invoice, packing list and certificate of origin with each delivery.</p><p style='margin-top:3mm;text-align:justify'>3. Payment is due thirty days after delivery. Title passes on payment.</p><p style='margin-top:3mm;text-align:justify'>4. This contract is governed by the law of the Seller’s seat.</p><div class=row style='margin-top:20mm'><div style='flex:1'>Seller{scrawl(p)}</div><div style='flex:1'>Buyer{scrawl(p)}</div></div><div style='page-break-before:always'><h3>Schedule – goods and prices</h3><table class=g style='margin-top:5mm'><tr><th>No.</th><th>Goods</th><th>Quantity</th><th>Unit</th><th>Price {p.f('currency', d.currency)}</th><th>Value {p.t(d.currency)}</th></tr>{rows}<tr class=b><td colspan=5>Contract value</td><td class=r>{p.n('total_amount', d.total)}</td></tr></table></div>"


def origin_east(p: Paper, d: Deal) -> str:
    """產地證明書 of Taiwan in two languages."""
    p.kind, p.font, p.size, p.dates = "certificate_of_origin", "tc", "9pt", "{YYYY}/{MM}/{DD}"
    p.css = ".o td{border:1px solid #444;padding:3px 5px}"
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += f"<tr><td>{li.f('name', g.name)}</td><td class=c>{li.f('hs_code', g.hs[:6])}</td><td class=r>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit)}</td></tr>"
    return f"<h3 class=c>產地證明書<br>CERTIFICATE OF ORIGIN</h3><table class=o><tr><td colspan=2>出口人 Exporter: {p.f('seller_name', d.seller.name)}<br>{p.f('seller_address', d.seller.address)}</td><td>證書號碼 Certificate No.: {p.f('document_no', 'EG' + digits(p.rng, 2) + 'TB' + digits(p.rng, 5))}</td></tr><tr><td colspan=2>進口人 Importer: {p.f('buyer_name', d.buyer.name)}<br>{p.f('buyer_address', d.buyer.address)}</td><td>簽發日期 Date of issue: {p.d('issue_date', d.day)}</td></tr><tr><td>裝貨港 Port of loading: {p.f('port_of_loading', d.pol)}</td><td>卸貨港 Port of discharge: {p.f('port_of_discharge', d.pod)}</td><td>原產地 Country of origin: {p.f('country_of_origin', d.seller.country, COUNTRY['tc'].get(d.seller.country, ''))}</td></tr></table><table class=o style='margin-top:-1px'><tr class=c><td width=60%>貨品名稱 Description of goods</td><td>稅則號別 HS Code</td><td>數量 Quantity</td></tr>{rows}</table><p style='margin-top:6mm'>茲證明上列貨品確係在本地產製。It is hereby certified that the goods described above originate as stated.</p><p style='margin-top:4mm'>簽發單位 Issued by: {p.f('issuer_name', '臺南市貿易促進會')}</p>{scrawl(p)}"


def bank_letter(p: Paper, d: Deal) -> str:
    """A Zahlungsbestätigung of a German bank."""
    p.kind, p.font, p.size, p.lang, p.numbers, p.dates = (
        "payment_proof",
        p.rng.choice(["arimo", "sanspro"]),
        "10pt",
        "de",
        "de",
        "{DD}.{MM}.{YYYY}",
    )
    return f"<div style='font-size:15pt;color:#8a1f1f'>{p.f('issuer_name', 'Bankhaus Lindenau AG')}</div><h2 style='margin:8mm 0 4mm'>Überweisungsbestätigung</h2><table class=g style='line-height:1.8'><tr><td width=36%>Referenznummer</td><td>{p.f('document_no', 'UE' + digits(p.rng, 10))}</td></tr><tr><td>Datum</td><td>{p.d('issue_date', d.day)}</td></tr><tr><td>Auftraggeber</td><td>{p.f('payer_name', d.buyer.name)}</td></tr><tr><td>IBAN Auftraggeber</td><td>DE00 5555 {p.t(d.buyer.account)}</td></tr><tr><td>Zahlungsempfänger</td><td>{p.f('payee_name', d.seller.name)}</td></tr><tr><td>BIC / Konto</td><td>{p.t(d.seller.swift)} / {p.t(d.seller.account)}</td></tr><tr><td>Betrag</td><td>{p.n('total_amount', d.total)} {p.f('currency', d.currency)}</td></tr><tr><td>Wertstellung</td><td>{p.xd('paid_date', d.day + timedelta(days=1))}</td></tr><tr><td>Verwendungszweck</td><td>Rechnung {p.f('invoice_no', d.invoice)}</td></tr></table><p style='margin-top:6mm;font-size:8pt'>Dieser Beleg wurde maschinell erstellt.</p>"


def goods_note(p: Paper, d: Deal) -> str:
    """送货单: a delivery note, which is no packing list and no invoice."""
    p.kind, p.font, p.size, p.lang, p.page = "other", "song", "9pt", "zh", "210mm 140mm"
    rows = "".join(
        f"<tr><td>{at}</td><td>{p.t(g.other if g.name.isascii() else g.name)}</td><td class=r>{p.t(g.quantity)}</td><td>件</td><td></td></tr>"
        for at, g in enumerate(d.goods, 1)
    )
    return f"<h2 class=c>送 货 单</h2><div class=row><div style='flex:1'>收货单位：{p.t(d.buyer.name)}</div><div>No. {p.t(digits(p.rng, 7))}　{p.td(d.day, '{YYYY}年{M}月{D}日')}</div></div><table class=g style='margin-top:2mm'><tr><th>序号</th><th>品名</th><th>数量</th><th>单位</th><th>备注</th></tr>{rows}</table><div class=row style='margin-top:6mm'><div style='flex:1'>送货人：</div><div style='flex:1'>收货人签字：</div></div>"


def insurance(p: Paper, d: Deal) -> str:
    """A cargo insurance policy."""
    p.kind, p.font, p.size, p.dates = "other", "tinos", "9.5pt", "{DD} {MON} {YYYY}"
    return f"<h2 class=c>Marlowe Mutual Insurance Society<br><span style='font-size:12pt'>MARINE CARGO INSURANCE POLICY</span></h2><table class=g style='margin-top:5mm'><tr><td width=28%>Policy No.</td><td>{p.t('MC' + digits(p.rng, 9))}</td></tr><tr><td>Insured</td><td>{p.t(d.seller.name)}</td></tr><tr><td>Amount insured</td><td>{p.t(d.currency)} {p.m(d.total * Decimal('1.1'))}</td></tr><tr><td>Per conveyance</td><td>{p.t(d.vessel)} {p.t(d.voyage)}</td></tr><tr><td>From / to</td><td>{p.t(d.pol)} / {p.t(d.pod)}</td></tr><tr><td>Conditions</td><td>Covering all risks as per cargo clauses (A). Claims payable at destination.</td></tr></table><p style='margin-top:5mm'>Issued {p.td(d.day)}. Survey to be held by the agent named overleaf.</p>{scrawl(p)}"


def power(p: Paper, d: Deal) -> str:
    """代理报关委托书: an entrustment to a broker."""
    p.kind, p.font, p.size, p.lang, p.margin = "other", "song", "11pt", "zh", "20mm"
    return f"<h2 class=c>代理报关委托书</h2><p class=r style='margin-top:4mm'>编号：{p.t(digits(p.rng, 11))}</p><p style='line-height:2;margin-top:5mm'>我单位现（A 逐票、B 长期）委托贵公司代理（A、填单申报 B、辅助查验 C、垫缴税款）等通关事宜，详见《委托报关协议》。我单位保证遵守《海关法》和国家有关法规，保证所提供的情况真实、完整、单货相符。否则，愿承担相关法律责任。本委托书有效期自签字之日起至{p.td(d.day.replace(day=28, year=d.day.year + 1), '{YYYY}年{M}月{D}日')}止。</p><p class=r style='margin-top:12mm;line-height:2'>委托方（盖章）：{p.t(d.buyer.other or d.buyer.name)}<br>{p.td(d.day, '{YYYY}年{M}月{D}日')}</p>"
