# ruff: noqa: E501
"""Invoices and offers of the middle set: pages of other houses than those held out."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from benchmarks.held.makers.paper import Paper, rounded
from benchmarks.held.makers.pieces import lines_of, scrawl, seal, small_print, words
from benchmarks.held.makers.stock import COUNTRY, Deal


def strip(p: Paper, d: Deal) -> str:
    """A centred letterhead, the head in a strip of cells with the label above, dark table head."""
    p.kind, p.font, p.size, p.dates = (
        "commercial_invoice",
        p.rng.choice(["sanspro", "arimo"]),
        "9.5pt",
        "{DD}-{MON}-{YYYY}",
    )
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += f"<tr><td>{li.f('sku', g.sku)}</td><td>{li.f('name', g.name)}</td><td class=c>{li.f('spec', g.size)}</td><td class=c>{li.f('hs_code', g.hs, f'{g.hs[:6]}.{g.hs[6:]}')}</td><td class=r>{li.n('quantity', g.quantity, 0)}</td><td>{li.f('unit', g.unit.title())}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
    ship = Decimal(p.rng.randrange(120, 600))
    return (
        f"<div class=c><span style='font-size:18pt'>{p.f('seller_name', d.seller.name)}</span><br><span style='font-size:8.5pt'>{p.f('seller_address', d.seller.address)}<br>Phone {p.x('seller_phone', d.seller.phone)} – E-mail {p.x('seller_email', d.seller.email)}</span></div><h3 style='text-align:center;margin:6mm 0;letter-spacing:3px'>COMMERCIAL INVOICE</h3>"
        f"<table class=g><tr style='font-size:7.5pt;background:#efefef;-webkit-print-color-adjust:exact'><td>Inv. #</td><td>Inv. date</td><td>Purchase Order No.</td><td>Trade terms</td><td>B/L #</td></tr><tr><td>{p.f('document_no', d.invoice)}</td><td>{p.d('issue_date', d.day)}</td><td>{p.f('purchase_order_no', d.po)}</td><td>{p.f('incoterm', d.incoterm)} {p.t(d.pol.split(',')[0])}</td><td>{p.f('transport_doc_no', d.bl)}</td></tr></table>"
        f"<div class=row style='margin:5mm 0'><div style='flex:1'><b>Importer:</b> {p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</div><div style='flex:1'><b>Loading:</b> {p.f('port_of_loading', d.pol)}<br><b>Unloading:</b> {p.f('port_of_discharge', d.pod)}<br><b>Vessel:</b> {p.f('vessel', d.vessel)} <b>Voyage:</b> {p.f('voyage', d.voyage)}</div></div>"
        f"<table><tr style='background:#222;color:#fff;-webkit-print-color-adjust:exact'><th>Product code</th><th>Product description</th><th>Size</th><th>Tariff</th><th class=r>Qty</th><th>U/M</th><th class=r>Rate</th><th class=r>Value</th></tr>{rows}<tr style='border-top:1px solid #222'><td colspan=7 class=r>Merchandise value</td><td class=r>{p.xn('subtotal', d.total)}</td></tr><tr><td colspan=7 class=r>Freight charges</td><td class=r>{p.xn('freight', ship)}</td></tr><tr class=b><td colspan=7 class=r>GRAND TOTAL ({p.f('currency', d.currency)})</td><td class=r>{p.n('total_amount', d.total + ship)}</td></tr></table>"
        f"<p style='margin-top:5mm;font-size:8pt'>Country of origin of all goods: {p.f('country_of_origin', d.seller.country, COUNTRY['en'][d.seller.country])}. {small_print(p)}</p>{scrawl(p)}"
    )


def corner(p: Paper, d: Deal) -> str:
    """A plain page: the sum in a box in the corner first, lines without rules, labels without colons."""
    p.kind, p.font, p.size, p.dates = (
        "commercial_invoice",
        p.rng.choice(["serifpro", "dejavu"]),
        "9.5pt",
        "{D} {MON} {YYYY}",
    )
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += f"<tr><td style='padding:5px'>{li.f('line_no', at)}</td><td style='padding:5px'>{li.f('name', g.name)}<br><small>Our code {li.f('sku', g.sku)}</small></td><td class=r style='padding:5px'>{li.n('quantity', g.quantity, 0)}</td><td class=r style='padding:5px'>{li.n('unit_price', g.price)}</td><td class=r style='padding:5px'>{li.n('amount', g.amount)}</td></tr>"
    return (
        f"<div class=row><div style='flex:1'><h1 style='font-weight:400'>Tax invoice</h1>{p.f('seller_name', d.seller.name)}<br>{lines_of(p, 'seller_address', d.seller.address)}<br>VAT registration {p.f('seller_id', d.seller.tax_id)}</div><div style='border:2px solid #111;padding:5mm;height:22mm'><small>Total {p.f('currency', d.currency)}</small><br><span style='font-size:16pt'>{p.n('total_amount', d.total)}</span></div></div>"
        f"<table style='margin:8mm 0;width:auto'><tr><td style='padding-right:12mm'>Number</td><td>{p.f('document_no', d.invoice)}</td></tr><tr><td>Issue date</td><td>{p.d('issue_date', d.day)}</td></tr><tr><td>Due</td><td>{p.td(d.day + timedelta(days=30))}</td></tr><tr><td>Order ref</td><td>{p.f('purchase_order_no', d.po)}</td></tr><tr><td>Sold to</td><td>{p.f('buyer_name', d.buyer.name)}<br>{p.f('buyer_address', d.buyer.address)}</td></tr></table>"
        f"<table><tr><th></th><th>Item</th><th class=r>Units</th><th class=r>Unit</th><th class=r>Net</th></tr>{rows}</table><table style='width:60mm;margin:4mm 0 0 auto'><tr><td>Net</td><td class=r>{p.xn('subtotal', d.total)}</td></tr><tr><td>VAT 0% export</td><td class=r>{p.n('tax_amount', 0)}</td></tr><tr class=b><td>To pay</td><td class=r>{p.m(d.total)}</td></tr></table><p style='margin-top:10mm;font-size:8pt'>Account name {p.t(d.seller.name)}, account {p.t(d.seller.account)}, {p.t(d.seller.bank)}. Delivery {p.f('incoterm', d.incoterm)} {p.t(d.pol)}.</p>"
    )


def factory(p: Paper, d: Deal) -> str:
    """商业发票 with Chinese labels alone, two columns of pairs, a seal."""
    p.kind, p.font, p.size, p.lang = "commercial_invoice", p.rng.choice(["hei", "song"]), "9.5pt", "zh"
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        name = g.other if g.name.isascii() and g.other else g.name
        rows += f"<tr><td class=c>{li.f('line_no', at)}</td><td>{li.f('sku', g.sku)}</td><td>{li.f('name', name)}</td><td>{li.f('spec', g.size)}</td><td class=r>{li.f('quantity', g.quantity)}</td><td class=c>{li.f('unit', '件')}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
    return (
        f"<div style='position:relative'><h1 class=c style='font-size:19pt'>商业发票</h1><table class=g style='margin-top:4mm'><tr><td width=13%>出口商</td><td width=40%>{p.f('seller_name', d.seller.name)}</td><td width=13%>发票编号</td><td>{p.f('document_no', d.invoice)}</td></tr><tr><td>出口商地址</td><td>{p.f('seller_address', d.seller.address)}</td><td>开票日期</td><td>{p.d('issue_date', d.day, '{YYYY}年{M}月{D}日')}</td></tr><tr><td>进口商</td><td>{p.f('buyer_name', d.buyer.name)}</td><td>合同编号</td><td>{p.f('contract_no', d.contract)}</td></tr><tr><td>进口商地址</td><td>{p.f('buyer_address', d.buyer.address)}</td><td>成交方式</td><td>{p.f('incoterm', d.incoterm)}</td></tr><tr><td>起运港</td><td>{p.f('port_of_loading', d.numbers['pol'])}</td><td>目的港</td><td>{p.f('port_of_discharge', d.numbers['pod'])}</td></tr><tr><td>币种</td><td>{p.f('currency', d.currency)}</td><td>原产国</td><td>{p.f('country_of_origin', d.seller.country, COUNTRY['zh'][d.seller.country])}</td></tr></table>"
        f"<table class=g style='margin-top:4mm'><tr style='background:#f2e9d8;-webkit-print-color-adjust:exact'><th>序</th><th>货号</th><th>货物名称</th><th>规格</th><th>数量</th><th>单位</th><th>单价</th><th>总价</th></tr>{rows}<tr class=b><td colspan=4>总计</td><td class=r>{p.f('total_quantity', d.quantity)}</td><td></td><td></td><td class=r>{p.n('total_amount', d.total)}</td></tr></table><p style='margin-top:4mm'>毛重：{p.n('gross_weight_kg', d.gross)} 千克　净重：{p.n('net_weight_kg', d.net)} 千克　件数：{p.n('packages', d.cartons, 0)} {p.f('package_kind', '纸箱')}</p><p style='margin:14mm 0 0 65%'>出口商盖章</p>{'' if p.blank else seal((d.seller.other if d.seller.name.isascii() else d.seller.name)[:14] or '发票章', left='66%', top='82%')}</div>"
    )


_LOCAL = {
    "de": {
        "title": "RECHNUNG",
        "no": "Rechnung Nr.",
        "date": "Datum",
        "to": "Rechnungsempfänger",
        "po": "Bestell-Nr.",
        "inc": "Lieferung",
        "cols": ["Art.-Nr.", "Beschreibung", "Anzahl", "Einheit", "Preis/Einheit", "Summe"],
        "less": "abzgl. Rabatt 2 %",
        "sub": "Zwischensumme",
        "vat": "Umsatzsteuer",
        "sum": "Endbetrag",
        "id": "USt-ID",
        "or": "Ursprung",
        "dates": "{DD}. {MONTH} {YYYY}",
        "num": "de",
    },
    "fr": {
        "title": "FACTURE",
        "no": "Facture n°",
        "date": "Émise le",
        "to": "Facturé à",
        "po": "Réf. commande",
        "inc": "Conditions de livraison",
        "cols": ["Code", "Description", "Qté", "Unité", "Prix unitaire", "Total"],
        "less": "Remise 2 %",
        "sub": "Sous-total",
        "vat": "TVA",
        "sum": "Total TTC",
        "id": "N° TVA",
        "or": "Origine",
        "dates": "{D} {MONTH} {YYYY}",
        "num": "fr",
    },
    "it": {
        "title": "FATTURA DI VENDITA",
        "no": "Fattura n.",
        "date": "del",
        "to": "Cliente",
        "po": "Rif. ordine",
        "inc": "Termini di consegna",
        "cols": ["Cod.", "Descrizione dei beni", "Q.tà", "UM", "Prezzo", "Totale"],
        "less": "Sconto 2 %",
        "sub": "Totale merce",
        "vat": "IVA",
        "sum": "Totale da pagare",
        "id": "Partita IVA",
        "or": "Origine",
        "dates": "{D} {MONTH} {YYYY}",
        "num": "de",
    },
    "es": {
        "title": "FACTURA COMERCIAL",
        "no": "Factura n.º",
        "date": "Fecha de emisión",
        "to": "Cliente",
        "po": "Pedido n.º",
        "inc": "Incoterm",
        "cols": ["Código", "Descripción", "Cant.", "Ud.", "Precio unit.", "Total"],
        "less": "Descuento 2 %",
        "sub": "Subtotal",
        "vat": "IVA",
        "sum": "Total factura",
        "id": "CIF/NIF",
        "or": "Origen",
        "dates": "{DD}/{MM}/{YYYY}",
        "num": "de",
    },
}


def local(p: Paper, d: Deal) -> str:
    """A European invoice by language: sender right, labels over values in a band, discount before the tax."""
    say = _LOCAL[p.lang]
    p.kind, p.font, p.size, p.dates, p.numbers = (
        "commercial_invoice",
        p.rng.choice(["lato", "condensed", "arimo"]),
        "9.5pt",
        str(say["dates"]),
        str(say["num"]),
    )
    rate = {"DE": 19, "FR": 20, "IT": 22, "ES": 21}[d.seller.country] if d.seller.country == d.buyer.country else 0
    less = rounded(d.total * 2 / 100)
    tax = rounded((d.total - less) * rate / 100)
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += f"<tr><td>{li.f('sku', g.sku)}</td><td>{li.f('name', f'{g.name} {g.size}')}</td><td class=r>{li.n('quantity', g.quantity, 0)}</td><td>{li.f('unit', g.unit)}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
    heads = "".join(f"<th class={'r' if at in (2, 4, 5) else 'l'}>{one}</th>" for at, one in enumerate(say["cols"]))
    return (
        f"<div style='text-align:right'><b style='font-size:14pt;color:#6b2c12'>{p.f('seller_name', d.seller.name)}</b><br>{lines_of(p, 'seller_address', d.seller.address)}<br>{say['id']} {p.f('seller_id', d.seller.tax_id)}<br>Tel. {p.x('seller_phone', d.seller.phone)}</div><div style='margin:6mm 0'><small>{say['to']}</small><br>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</div><h1 style='font-size:15pt;color:#6b2c12'>{say['title']}</h1>"
        f"<table style='border-top:1px solid #6b2c12;border-bottom:1px solid #6b2c12;margin:3mm 0 5mm'><tr><td><small>{say['no']}</small><br>{p.f('document_no', d.invoice)}</td><td><small>{say['date']}</small><br>{p.d('issue_date', d.day)}</td><td><small>{say['po']}</small><br>{p.f('purchase_order_no', d.po)}</td><td><small>{say['inc']}</small><br>{p.f('incoterm', d.incoterm)} {p.t(d.pol.split(',')[0])}</td></tr></table>"
        f"<table class=g><tr style='background:#f6e6dd;-webkit-print-color-adjust:exact'>{heads}</tr>{rows}</table><table style='width:75mm;margin:3mm 0 0 auto'><tr><td>{say['sub']}</td><td class=r>{p.xn('subtotal', d.total)}</td></tr><tr><td>{say['less']}</td><td class=r>-{p.xn('discount', less)}</td></tr><tr><td>{say['vat']} {rate} %</td><td class=r>{p.n('tax_amount', tax)}</td></tr><tr class=b style='border-top:1px solid #000'><td>{say['sum']} {p.f('currency', 'EUR')}</td><td class=r>{p.n('total_amount', d.total - less + tax)}</td></tr></table><p style='margin-top:8mm;font-size:8pt'>{small_print(p, p.lang)} {say['or']}: {p.f('country_of_origin', d.seller.country, COUNTRY[p.lang].get(d.seller.country, d.seller.country))}. IBAN XX12 0000 {p.t(d.seller.account)} – BIC {p.t(d.seller.swift)}</p>"
    )


def framed_korea(p: Paper, d: Deal) -> str:
    """The numbered Korean frame with English labels."""
    p.kind, p.font, p.size, p.dates = "commercial_invoice", "kr", "8.5pt", "{MON}. {DD}, {YYYY}"
    p.css = ".k td{border:1px solid #000;padding:2px 5px}.k small{display:block;font-size:7pt}"
    rows = ""
    for at, g in enumerate(d.goods):
        li = p.line()
        rows += f"<tr><td style='border-top:0;border-bottom:0'>{p.x('marks', d.brand.upper() + ' ' + d.pod.split(',')[0].upper()) if at == 0 else ''}</td><td style='border-top:0;border-bottom:0'>{li.f('name', g.name)} {p.t('/')} {li.f('sku', g.sku)}</td><td class=r style='border-top:0;border-bottom:0'>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit)}</td><td class=r style='border-top:0;border-bottom:0'>{li.n('unit_price', g.price)}</td><td class=r style='border-top:0;border-bottom:0'>{li.n('amount', g.amount)}</td></tr>"
    return (
        f"<h2 class=c style='margin-bottom:2mm'>COMMERCIAL INVOICE</h2><table class=k><tr><td width=50%><small>① Shipper/Seller</small>{p.f('seller_name', d.seller.name)}<br>{lines_of(p, 'seller_address', d.seller.address)}</td><td><small>⑦ Invoice No. and date</small>{p.f('document_no', d.invoice)} &nbsp; {p.d('issue_date', d.day)}<small>⑧ L/C No. and date</small>&nbsp;</td></tr><tr><td rowspan=2><small>② Consignee</small>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</td><td><small>⑨ Buyer (if other than consignee)</small>{p.t('THE SAME AS CONSIGNEE')}</td></tr><tr><td><small>⑩ Other references</small>ORIGIN: {p.f('country_of_origin', d.seller.country, COUNTRY['en'][d.seller.country].upper())}</td></tr>"
        f"<tr><td><small>③ Departure date</small>{p.td(d.day + timedelta(days=3))}</td><td rowspan=2><small>⑪ Terms of delivery and payment</small>{p.f('incoterm', d.incoterm)} {p.t(d.pol.split(',')[0].upper())}<br>T/T BASE</td></tr><tr><td><table><tr><td style='border:0'><small>④ Vessel/flight</small>{p.f('vessel', d.vessel)} {p.f('voyage', d.voyage)}</td><td style='border:0'><small>⑤ From</small>{p.f('port_of_loading', d.pol.upper())}</td><td style='border:0'><small>⑥ To</small>{p.f('port_of_discharge', d.pod.upper())}</td></tr></table></td></tr></table>"
        f"<table class=k style='margin-top:-1px'><tr class=c><td width=18%>⑫ Shipping marks</td><td>⑬ Goods description / item no.</td><td>⑭ Quantity</td><td>⑮ Unit price</td><td>⑯ Amount</td></tr>{rows}<tr class=b><td colspan=2>TOTAL :</td><td class=r>{p.n('total_quantity', d.quantity, 0)}</td><td class=c>{p.f('currency', d.currency)}</td><td class=r>{p.n('total_amount', d.total)}</td></tr></table><div style='margin:8mm 0 0 60%'>⑰ Signed by{scrawl(p)}</div>"
    )


def export_japan(p: Paper, d: Deal) -> str:
    """A Japanese exporter's English invoice: labels in capitals, wide table, weights at the foot."""
    p.kind, p.font, p.size, p.dates = (
        "commercial_invoice",
        p.rng.choice(["jp", "tinos"]),
        "9.5pt",
        "{MONTH} {D}, {YYYY}",
    )
    places = 0 if d.currency == "JPY" else 2
    rows = ""
    for g in d.goods:
        li = p.line()
        price = rounded(g.price * 130, 0) if d.currency == "JPY" else g.price
        rows += f"<tr><td>{li.f('name', g.name)}<br>{li.f('spec', g.size)}</td><td>{li.f('gtin', g.gtin)}</td><td class=r>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit.lower())}</td><td class=r>{li.n('unit_price', price, places)}</td><td class=r>{li.n('amount', price * g.quantity, places)}</td></tr>".replace(
            f"<br>{g.size}", f"<br>Size: {g.size}"
        )
    total = sum((rounded(g.price * 130, 0) if d.currency == "JPY" else g.price) * g.quantity for g in d.goods)
    return (
        f"<table><tr><td width=60%><b style='font-size:13pt'>{p.f('seller_name', d.seller.name)}</b><br>{p.f('seller_address', d.seller.address)}<br>TEL {p.x('seller_phone', d.seller.phone)}</td><td class=r><h1 style='font-weight:400'>INVOICE</h1></td></tr></table><hr><table><tr><td width=50%>CONSIGNED TO<br><b>{p.f('buyer_name', d.buyer.name)}</b><br>{lines_of(p, 'buyer_address', d.buyer.address)}</td><td>INVOICE NO. {p.f('document_no', d.invoice)}<br>DATE {p.d('issue_date', d.day)}<br>CONTRACT NO. {p.f('contract_no', d.contract)}<br>PAYMENT TERMS: T.T. REMITTANCE</td></tr></table>"
        f"<p style='margin:4mm 0'>PER S.S. {p.f('vessel', d.vessel)} &nbsp; FROM {p.f('port_of_loading', d.pol)} &nbsp; TO {p.f('port_of_discharge', d.pod)}</p><table><tr style='border-top:1px solid #000;border-bottom:1px solid #000'><th>DESCRIPTION OF GOODS</th><th>JAN CODE</th><th class=r>QUANTITY</th><th class=r>UNIT PRICE</th><th class=r>AMOUNT</th></tr><tr><td colspan=3></td><td colspan=2 class=r>{p.f('incoterm', d.incoterm)} {p.t(d.pol.split(',')[0])} in {p.f('currency', d.currency)}</td></tr>{rows}<tr class=b style='border-top:1px solid #000'><td colspan=2>TOTAL</td><td class=r>{p.n('total_quantity', d.quantity, 0)}</td><td></td><td class=r>{p.n('total_amount', total, places)}</td></tr></table>"
        f"<p style='margin-top:5mm'>COUNTRY OF ORIGIN: {p.f('country_of_origin', d.seller.country, COUNTRY['en'][d.seller.country].upper())}<br>PACKAGES: {p.n('packages', d.cartons, 0)} {p.f('package_kind', 'CARTONS')}<br>NET WEIGHT: {p.n('net_weight_kg', d.net)} KGS &nbsp; GROSS WEIGHT: {p.n('gross_weight_kg', d.gross)} KGS</p><div style='margin:10mm 0 0 60%'>{scrawl(p)}{p.t(d.seller.person)}<br>EXPORT SECTION</div>"
    )


def wholesale(p: Paper, d: Deal) -> str:
    """An American wholesaler's invoice: UPC column, backorder column, two addresses, notes."""
    p.kind, p.font, p.size, p.page, p.dates = (
        "commercial_invoice",
        p.rng.choice(["roboto", "arimo"]),
        "9pt",
        "Letter",
        "{MM}/{DD}/{YY}",
    )
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += f"<tr style='border-bottom:1px solid #ccc'><td>{li.f('gtin', g.gtin)}</td><td>{li.f('sku', g.sku)}</td><td>{li.f('name', f'{g.name}, {g.size}')}</td><td class=c>{p.t(g.quantity)}</td><td class=c>{li.f('quantity', g.quantity)}</td><td class=c>{p.t(0)}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
    return (
        f"<div class=row><div style='flex:1'><b style='font-size:15pt'>{p.f('seller_name', d.seller.name)}</b><br>{lines_of(p, 'seller_address', d.seller.address)}<br>{p.x('seller_phone', d.seller.phone)} | {p.x('seller_website', d.seller.web)}</div><div><table class=g><tr><th colspan=2 style='font-size:14pt'>Invoice</th></tr><tr><td>Date</td><td>{p.d('issue_date', d.day)}</td></tr><tr><td>Invoice #</td><td>{p.f('document_no', d.invoice)}</td></tr><tr><td>P.O. No.</td><td>{p.f('purchase_order_no', d.po)}</td></tr><tr><td>Rep</td><td>{p.t(d.seller.person)}</td></tr></table></div></div>"
        f"<div class=row style='margin:6mm 0'><div style='flex:1;border:1px solid #999;padding:3mm;margin-right:6mm'><b>Bill To</b><br>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</div><div style='flex:1;border:1px solid #999;padding:3mm'><b>Ship To</b><br>{p.x('ship_to_name', 'Fulfilment Center RNO4')}<br>{p.t('1600 East Newlands, Dock 9')}</div></div><table><tr style='border-bottom:2px solid #000'><th>UPC/EAN</th><th>Item</th><th>Description</th><th>Ordered</th><th>Shipped</th><th>B/O</th><th class=r>Rate</th><th class=r>Amount</th></tr>{rows}</table>"
        f"<table style='width:70mm;margin:4mm 0 0 auto'><tr><td>Subtotal</td><td class=r>{p.xn('subtotal', d.total)}</td></tr><tr><td>Sales tax (0.0%)</td><td class=r>{p.n('tax_amount', 0)}</td></tr><tr class=b><td>Total</td><td class=r>{p.f('currency', 'USD')} {p.n('total_amount', d.total)}</td></tr><tr><td>Payments/credits</td><td class=r>0.00</td></tr></table><p style='margin-top:8mm;font-size:8pt'>Thank you for your business. Returns need an RMA number. {small_print(p, count=1)}</p>"
    )


def statement_pages(p: Paper, d: Deal) -> str:
    """An invoice of several pages: each article over three lines, page totals, the sum on the last page."""
    p.kind, p.font, p.size, p.dates = (
        "commercial_invoice",
        p.rng.choice(["cousine", "dejavu"]),
        "8.5pt",
        "{YYYY}-{MM}-{DD}",
    )
    per = 13
    count = (len(d.goods) + per - 1) // per
    running, out = Decimal(0), ""
    for sheet in range(count):
        rows = (
            f"<tr><td colspan=4>Amount carried over from page {sheet}</td><td class=r>{p.m(running)}</td></tr>"
            if sheet
            else ""
        )
        for at, g in enumerate(d.goods[sheet * per : (sheet + 1) * per], sheet * per + 1):
            li = p.line()
            running += g.amount
            rows += f"<tr style='border-top:1px dotted #777'><td>{li.f('line_no', at)}</td><td>{li.f('name', g.name)}<br>Article {li.f('sku', g.sku)} · origin {li.f('country_of_origin', g.origin, COUNTRY['en'][g.origin])}<br>Lot {li.f('lot_no', g.lot)} · BBD {li.d('expiry_date', g.expiry)}</td><td class=r>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit)}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
        last = sheet == count - 1
        foot = (
            ""
            if last
            else f"<tr style='border-top:1px solid #000'><td colspan=4>Amount to be carried over</td><td class=r>{p.m(running)}</td></tr>"
        )
        top = (
            f"<div class=row><div style='flex:1'>{p.f('seller_name', d.seller.name)}<br>{lines_of(p, 'seller_address', d.seller.address)}</div><div style='flex:1'>Customer<br>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</div></div><h3 style='margin:6mm 0 2mm'>COMMERCIAL INVOICE {p.f('document_no', d.invoice)} / {p.d('issue_date', d.day)}</h3><p>Ref. contract {p.f('contract_no', d.contract)}, delivery {p.f('incoterm', d.incoterm)} {p.t(d.pol)}, currency {p.f('currency', d.currency)}</p>"
            if sheet == 0
            else f"<p>Invoice {p.t(d.invoice)}, page {sheet + 1} of {count}</p>"
        )
        end = (
            f"<tr class=b style='border-top:2px solid #000'><td colspan=2>INVOICE TOTAL</td><td class=r>{p.n('total_quantity', d.quantity, 0)}</td><td></td><td class=r>{p.n('total_amount', running)}</td></tr>"
            if last
            else ""
        )
        out += f"<div style='{'' if last else 'page-break-after:always'}'>{top}<table style='margin-top:3mm'><tr style='border-bottom:1px solid #000'><th>Pos</th><th>Article</th><th class=r>Quantity</th><th class=r>Unit price</th><th class=r>Amount</th></tr>{rows}{foot}{end}</table></div>"
    return out


def offer_chinese(p: Paper, d: Deal) -> str:
    """报价单 with notes below, no numbers of orders."""
    p.kind, p.font, p.size, p.lang = "proforma_invoice", "hei", "9.5pt", "zh"
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        name = g.other if g.name.isascii() and g.other else g.name
        rows += f"<tr><td class=c>{li.f('line_no', at)}</td><td>{li.f('sku', g.sku)}</td><td>{li.f('name', name)}</td><td>{li.f('spec', g.size)}</td><td class=r>{li.f('quantity', g.quantity)}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
    return f"<div style='background:#1f4e79;color:#fff;padding:5mm;-webkit-print-color-adjust:exact'><b style='font-size:14pt'>{p.f('seller_name', d.seller.name)}</b><br>{p.f('seller_address', d.seller.address)}　{p.x('seller_phone', d.seller.phone)}</div><h2 class=c style='margin:5mm'>报 价 单</h2><div class=row><div style='flex:1'>客户：{p.f('buyer_name', d.buyer.name)}</div><div>报价单号：{p.f('document_no', 'BJ' + d.contract)}<br>报价日期：{p.d('issue_date', d.day, '{YYYY}-{MM}-{DD}')}<br>币种：{p.f('currency', d.currency)}</div></div><table class=g style='margin-top:4mm'><tr><th>序号</th><th>产品编号</th><th>产品名称</th><th>规格</th><th>数量</th><th>单价</th><th>金额</th></tr>{rows}<tr><td colspan=6 class=r>报价合计</td><td class='r b'>{p.n('total_amount', d.total)}</td></tr></table><p style='margin-top:4mm;font-size:8.5pt'>备注：1. 以上价格为{p.f('incoterm', d.incoterm)}价；2. 报价有效期15天；3. 交货期：收到定金后20天；4. 本报价单不作为付款凭据。</p>"


def proforma_plain(p: Paper, d: Deal) -> str:
    """A pro-forma in English, labels left, a note that it is none for customs."""
    p.kind, p.font, p.size, p.dates = (
        "proforma_invoice",
        p.rng.choice(["caladea", "arimo"]),
        "10pt",
        "{DD} {MONTH} {YYYY}",
    )
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += f"<tr><td>{li.f('name', g.name)}</td><td>{li.f('sku', g.sku)}</td><td class=r>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit)}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
    return (
        f"<h1 style='font-size:19pt;font-weight:400;border-bottom:1px solid #000'>Pro-forma Invoice</h1><table style='margin:5mm 0'><tr><td width=22%>Pro-forma number</td><td>{p.f('document_no', 'PF-' + d.invoice)}</td></tr><tr><td>Date of issue</td><td>{p.d('issue_date', d.day)}</td></tr><tr><td>Supplier</td><td>{p.f('seller_name', d.seller.name)}, {p.f('seller_address', d.seller.address)}</td></tr><tr><td>Customer</td><td>{p.f('buyer_name', d.buyer.name)}, {p.f('buyer_address', d.buyer.address)}</td></tr><tr><td>Incoterms 2020</td><td>{p.f('incoterm', d.incoterm)} {p.t(d.pol)}</td></tr><tr><td>Settlement</td><td>100 % before dispatch, {p.f('currency', d.currency)}</td></tr></table>"
        f"<table class=g><tr><th>Goods</th><th>Ref.</th><th class=r>Qty</th><th class=r>Price</th><th class=r>Total</th></tr>{rows}<tr class=b><td colspan=4>Pro-forma total</td><td class=r>{p.n('total_amount', d.total)}</td></tr></table><p style='margin-top:5mm'>({p.t(words(d.total))})</p><p style='margin-top:5mm;font-size:8.5pt'>Issued for information and payment in advance; a commercial invoice follows with the goods.</p>"
    )


def offer_traditional(p: Paper, d: Deal) -> str:
    """報價單 in traditional characters."""
    p.kind, p.font, p.size, p.lang = "proforma_invoice", "tc", "10pt", "zh-Hant"
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += f"<tr><td>{li.f('line_no', at)}</td><td>{li.f('name', g.name)}</td><td>{li.f('spec', g.size)}</td><td class=r>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit)}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
    return f"<div class=c><b style='font-size:15pt'>{p.f('seller_name', d.seller.name)}</b><br>{p.f('seller_address', d.seller.address)}</div><h2 class=c style='margin:5mm;border-top:1px solid #000;border-bottom:1px solid #000'>報價單</h2><table><tr><td width=60%>客戶名稱：{p.f('buyer_name', d.buyer.name)}</td><td>報價單號：{p.f('document_no', 'QT' + d.po[-6:])}</td></tr><tr><td>客戶地址：{p.f('buyer_address', d.buyer.address)}</td><td>報價日期：{p.d('issue_date', d.day, '{YYYY}/{MM}/{DD}')}</td></tr></table><table class=g style='margin-top:4mm'><tr><th>項次</th><th>品名</th><th>規格</th><th class=r>數量</th><th class=r>單價 ({p.f('currency', d.currency)})</th><th class=r>小計</th></tr>{rows}<tr class=b><td colspan=5 class=r>總計</td><td class=r>{p.n('total_amount', d.total)}</td></tr></table><p style='margin-top:6mm'>付款方式：月結30天　交貨地點：{p.t(d.pol.split(',')[0])}</p>"
