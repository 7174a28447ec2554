# ruff: noqa: E501
"""Offers, packing lists and contracts as the two sides of a trade write them."""

from __future__ import annotations

from decimal import Decimal

from benchmarks.held.makers.paper import Paper
from benchmarks.held.makers.pieces import capitals, lines_of, scrawl, seal, small_print, words
from benchmarks.held.makers.stock import COUNTRY, Deal, Good


def quotation(p: Paper, d: Deal) -> str:
    """An English quotation in the form of a letter with a light table."""
    p.kind, p.font, p.size, p.dates = (
        "proforma_invoice",
        p.rng.choice(["caladea", "lato"]),
        "10pt",
        "{MONTH} {D}, {YYYY}",
    )
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += f"<tr style='border-bottom:1px solid #ddd'><td>{li.f('sku', g.sku)}</td><td>{li.f('name', g.name)}</td><td>{li.f('spec', g.size)}</td><td class=r>{li.n('quantity', g.quantity, 0)}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
    return (
        f"<div style='font-size:16pt;color:#1d4e6b'>{p.f('seller_name', d.seller.name)}</div><div style='font-size:8.5pt'>{p.f('seller_address', d.seller.address)} · {p.x('seller_phone', d.seller.phone)}</div><h2 style='margin:10mm 0 4mm'>Quotation {p.f('document_no', 'Q-' + d.invoice)}</h2><p>{p.d('issue_date', d.day)}</p>"
        f"<p style='margin:5mm 0'>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</p><p>Thank you for your enquiry. We are pleased to offer as follows, prices in {p.f('currency', d.currency)}, {p.f('incoterm', d.incoterm)} {p.t(d.pol)}:</p>"
        f"<table style='margin:5mm 0'><tr style='border-bottom:2px solid #1d4e6b'><th>Ref.</th><th>Product</th><th>Size</th><th class=r>Quantity</th><th class=r>Unit price</th><th class=r>Extended</th></tr>{rows}<tr class=b><td colspan=5 class=r>Total offer value</td><td class=r>{p.n('total_amount', d.total)}</td></tr></table>"
        f"<p>This quotation is valid for 30 days. Lead time 25 days after deposit. Minimum order one pallet per item. This is not a tax invoice and no payment is due on it.</p><p style='margin-top:8mm'>Yours sincerely{scrawl(p)}{p.t(d.seller.person)}</p>"
    )


def proforma(p: Paper, d: Deal) -> str:
    """形式发票 PROFORMA INVOICE with a full grid and bank details in a box."""
    p.kind, p.font, p.size, p.dates = (
        "proforma_invoice",
        p.rng.choice(["arimo", "hei"]),
        "9pt",
        p.rng.choice(["{YYYY}-{MM}-{DD}", "{DD} {MON} {YYYY}"]),
    )
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += f"<tr><td class=c>{li.f('line_no', at)}</td><td>{li.f('sku', g.sku)}</td><td>{li.f('name', g.name)}</td><td>{li.f('hs_code', g.hs)}</td><td class=r>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit)}</td><td class=r>{p.t('US$' if d.currency == 'USD' else d.currency)}{li.n('unit_price', g.price)}</td><td class=r>{p.t('US$' if d.currency == 'USD' else d.currency)}{li.n('amount', g.amount)}</td></tr>"
    deposit = d.total * Decimal("0.3")
    return (
        f"<table class=g><tr><td colspan=2 class=c><b style='font-size:13pt'>PROFORMA INVOICE 形式发票</b></td></tr><tr><td width=55%>Seller 卖方:<br><b>{p.f('seller_name', d.seller.name)}</b><br>{p.f('seller_address', d.seller.address)}</td><td>P/I No. 号码: {p.f('document_no', 'PI' + d.invoice)}<br>Date 日期: {p.d('issue_date', d.day)}<br>Price term 价格条款: {p.f('incoterm', d.incoterm)} {p.t(d.pol.split(',')[0])}</td></tr>"
        f"<tr><td>Buyer 买方:<br><b>{p.f('buyer_name', d.buyer.name)}</b><br>{p.f('buyer_address', d.buyer.address)}</td><td>Loading port 装运港: {p.f('port_of_loading', d.pol)}<br>Destination 目的港: {p.f('port_of_discharge', d.pod)}</td></tr></table>"
        f"<table class=g style='margin-top:-1px'><tr><th>No.<br>序号</th><th>Item code<br>货号</th><th>Description<br>品名</th><th>HS code<br>编码</th><th>Quantity<br>数量</th><th>Unit price<br>单价</th><th>Amount<br>金额</th></tr>{rows}<tr class=b><td colspan=4>TOTAL 合计</td><td class=r>{p.n('total_quantity', d.quantity, 0)}</td><td>{p.f('currency', d.currency)}</td><td class=r>{p.n('total_amount', d.total)}</td></tr></table>"
        f"<p>SAY {p.t(words(d.total))}</p><table class=g style='margin-top:4mm'><tr><td>Payment: 30% deposit ({p.m(deposit)}) by T/T, balance before shipment. Packing: export cartons. Remark: this proforma invoice is issued for opening of payment only.</td></tr><tr><td>Bank 银行: {p.t(d.seller.bank)}<br>A/C: {p.t(d.seller.account)}　SWIFT: {p.t(d.seller.swift)}</td></tr></table><div class=row style='margin-top:10mm'><div style='flex:1'>Seller 卖方签章{scrawl(p)}</div><div>Buyer 买方签章</div></div>"
    )


def confirmation(p: Paper, d: Deal) -> str:
    """An order confirmation of a German house, English or German."""
    german = p.lang == "de"
    p.kind, p.font, p.size = "proforma_invoice", "sanspro", "9.5pt"
    if german:
        p.numbers, p.dates = "de", "{DD}.{MM}.{YYYY}"
    word = (
        {
            "t": "Auftragsbestätigung",
            "n": "Auftrags-Nr.",
            "d": "Datum",
            "o": "Ihre Bestellung",
            "h": ["Pos", "Artikel", "Bezeichnung", "Menge", "Preis", "Betrag"],
            "s": "Gesamtbetrag",
            "l": "Liefertermin KW",
        }
        if german
        else {
            "t": "Order Confirmation",
            "n": "Confirmation no.",
            "d": "Date",
            "o": "Your order",
            "h": ["Pos", "Article", "Description", "Quantity", "Price", "Amount"],
            "s": "Total amount",
            "l": "Delivery week",
        }
    )
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += f"<tr><td>{li.f('line_no', at * 10)}</td><td>{li.f('sku', g.sku)}</td><td>{li.f('name', g.name)}</td><td class=r>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit)}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
    heads = "".join(f"<th class={'r' if at > 2 else 'l'}>{h}</th>" for at, h in enumerate(word["h"]))
    return (
        f"<div class=row><div style='flex:1'>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</div><div style='text-align:right'><b>{p.f('seller_name', d.seller.name)}</b><br>{lines_of(p, 'seller_address', d.seller.address)}<br>{p.x('seller_email', d.seller.email)}</div></div><h1 style='font-size:16pt;margin:12mm 0 4mm'>{word['t']}</h1>"
        f"<table style='width:90mm'><tr><td>{word['n']}</td><td>{p.f('document_no', 'AB' + d.po[-6:])}</td></tr><tr><td>{word['d']}</td><td>{p.d('issue_date', d.day)}</td></tr><tr><td>{word['o']}</td><td>{p.f('purchase_order_no', d.po)}</td></tr><tr><td>{word['l']}</td><td>{p.t(p.rng.randrange(10, 50))}</td></tr></table>"
        f"<table style='margin-top:6mm'><tr style='background:#d9e2ec;-webkit-print-color-adjust:exact'>{heads}</tr>{rows}</table><p class='r b' style='border-top:1px solid #000;margin-top:2mm;padding-top:2mm'>{word['s']} {p.f('currency', d.currency)} {p.n('total_amount', d.total)}</p><p style='margin-top:6mm'>{p.f('incoterm', d.incoterm)} {p.t(d.pol.split(',')[0])}. {small_print(p, 'de' if german else 'en', 1)}</p>"
    )


def packing_grid(p: Paper, d: Deal) -> str:
    """A packing list with carton ranges and weights a carton beside the totals."""
    p.kind, p.font, p.size, p.page, p.dates = (
        "packing_list",
        p.rng.choice(["arimo", "tinos"]),
        "8.5pt",
        "A4 landscape",
        "{YYYY}-{MM}-{DD}",
    )
    rows, at = "", 1
    lots = p.rng.random() < 0.6
    for g in d.goods:
        li = p.line()
        lot = f"<td>{li.f('lot_no', g.lot)}</td><td>{li.d('expiry_date', g.expiry)}</td>" if lots else ""
        each = (g.net / g.cartons).quantize(Decimal("0.01"))
        rows += f"<tr><td class=c>{li.f('carton_from', at)}-{li.f('carton_to', at + g.cartons - 1)}</td><td>{li.f('sku', g.sku)}</td><td>{li.f('name', g.name)}</td>{lot}<td class=r>{li.f('cartons', g.cartons)}</td><td class=r>{li.x('quantity_per_carton', g.per_carton)}</td><td class=r>{li.n('quantity', g.quantity, 0)}</td><td class=r>{p.m(each)}</td><td class=r>{li.n('net_weight_kg', g.net)}</td><td class=r>{li.n('gross_weight_kg', g.gross)}</td><td class=r>{li.xn('volume_m3', g.volume, 3)}</td></tr>"
        at += g.cartons
    more = "<th>Batch no.</th><th>Best before</th>" if lots else ""
    return (
        f"<h2 class=c>PACKING LIST</h2><table><tr><td width=55%>Shipper: <b>{p.f('seller_name', d.seller.name)}</b><br>{p.f('seller_address', d.seller.address)}<br><br>Consignee: <b>{p.f('buyer_name', d.buyer.name)}</b><br>{p.f('buyer_address', d.buyer.address)}</td><td>P/L No.: {p.f('document_no', 'PL-' + d.invoice)}<br>Invoice No.: {p.f('invoice_no', d.invoice)}<br>Date: {p.d('issue_date', d.day)}<br>Container: {', '.join(p.f('container_nos', one) for one in d.containers)}<br>Seal: {', '.join(p.f('seal_nos', one) for one in d.seals[: len(d.containers)])}<br>Vessel: {p.f('vessel', d.vessel)}, voy. {p.f('voyage', d.voyage)}</td></tr></table>"
        f"<table class=g style='margin-top:3mm'><tr><th>C/No.</th><th>Item</th><th>Description</th>{more}<th>Cartons</th><th>Pcs/ctn</th><th>Total pcs</th><th>N.W./ctn kg</th><th>Total N.W. kg</th><th>Total G.W. kg</th><th>CBM</th></tr>{rows}<tr class=b><td colspan={5 if lots else 3}>TOTAL</td><td class=r>{p.n('packages', d.cartons, 0)}</td><td></td><td class=r>{p.n('total_quantity', d.quantity, 0)}</td><td></td><td class=r>{p.n('net_weight_kg', d.net)}</td><td class=r>{p.n('gross_weight_kg', d.gross)}</td><td class=r>{p.n('volume_m3', d.volume, 3)}</td></tr></table><p style='margin-top:3mm'>Shipping marks: {p.x('marks', d.brand.upper() + ' / ' + d.pod.split(',')[0].upper())}</p>{scrawl(p)}"
    )


def packing_chinese(p: Paper, d: Deal) -> str:
    """装箱单 of a Chinese factory, Chinese labels, unit words behind the figures."""
    p.kind, p.font, p.size, p.lang = "packing_list", p.rng.choice(["song", "hei"]), "9pt", "zh"
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += f"<tr><td class=c>{li.f('line_no', at)}</td><td>{li.f('sku', g.sku)}</td><td>{li.f('name', chinese_name(g))}</td><td>{li.f('spec', g.size)}</td><td class=r>{li.f('cartons', g.cartons)}</td><td class=r>{li.f('quantity', g.quantity)}</td><td class=r>{li.n('gross_weight_kg', g.gross)}</td><td class=r>{li.n('net_weight_kg', g.net)}</td><td class=r>{li.xn('volume_m3', g.volume, 3)}</td></tr>"
    return (
        f"<div style='position:relative'><h2 class=c style='letter-spacing:10px'>装箱单</h2><p class=c style='border-bottom:2px solid #000;padding-bottom:3mm'>{p.f('seller_name', d.seller.name)}<br><span style='font-size:8pt'>{p.f('seller_address', d.seller.address)}</span></p><div class=row style='margin:3mm 0'><div style='flex:1'>客户名称：{p.f('buyer_name', d.buyer.name)}<br>发票号：{p.f('invoice_no', d.invoice)}<br>合同号：{p.f('contract_no', d.contract)}</div><div style='width:75mm'>装箱单号：{p.f('document_no', 'ZX' + d.contract)}<br>日期：{p.d('issue_date', d.day, '{YYYY}年{M}月{D}日')}<br>柜号：{p.f('container_nos', d.containers[0])}　封号：{p.f('seal_nos', d.seals[0])}</div></div>"
        f"<table class=g><tr><th>序号</th><th>货号</th><th>品名</th><th>规格型号</th><th>箱数</th><th>数量</th><th>毛重(KG)</th><th>净重(KG)</th><th>体积(CBM)</th></tr>{rows}<tr class=b><td colspan=4 class=c>合计</td><td class=r>{p.f('packages', d.cartons)}</td><td class=r>{p.f('total_quantity', d.quantity)}</td><td class=r>{p.n('gross_weight_kg', d.gross)}</td><td class=r>{p.n('net_weight_kg', d.net)}</td><td class=r>{p.n('volume_m3', d.volume, 3)}</td></tr></table><p style='margin-top:4mm'>唛头：{p.x('marks', 'N/M')}　　包装：{p.f('package_kind', '出口标准纸箱')}</p><p style='margin:12mm 0 0 60%'>制单人：　　　　（盖章）</p>{'' if p.blank else seal((d.seller.other if d.seller.name.isascii() else d.seller.name)[:14] or '单证专用章', left='66%', top='80%')}</div>"
    )


def delivery_carton(p: Paper, d: Deal) -> str:
    """A packing list that goes carton group by carton group, several articles in one group."""
    p.kind, p.font, p.size, p.dates = "packing_list", p.rng.choice(["roboto", "dejavu"]), "9pt", "{DD} {MONTH} {YYYY}"
    parts, at = "", 1
    for number, start in enumerate(range(0, len(d.goods), 2), 1):
        part = d.goods[start : start + 2]
        rows = ""
        for g in part:
            li = p.line()
            rows += f"<tr><td>{li.f('sku', g.sku)}</td><td>{li.f('name', g.name)}</td><td>{li.f('carton_from', at)} – {li.f('carton_to', at + g.cartons - 1)}</td><td class=r>{li.f('cartons', g.cartons)}</td><td class=r>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit.lower())}</td><td class=r>{li.n('net_weight_kg', g.net, 1) if g.net == g.net.quantize(Decimal('0.1')) else li.n('net_weight_kg', g.net)}</td><td class=r>{li.n('gross_weight_kg', g.gross)}</td></tr>"
            at += g.cartons
        parts += f"<tr style='background:#f0f0f0;-webkit-print-color-adjust:exact'><td colspan=7><b>Pallet {number}</b> – 120 x 80 x 1{p.rng.randrange(20, 80)} cm</td></tr>{rows}<tr><td colspan=5 class=r><i>Pallet subtotal</i></td><td class=r><i>{p.m(sum((g.net for g in part), Decimal(0)))}</i></td><td class=r><i>{p.m(sum((g.gross for g in part), Decimal(0)))}</i></td></tr>"
    pallets = (len(d.goods) + 1) // 2
    return (
        f"<div class=row><div style='flex:1'><h1 style='font-size:18pt'>Packing list</h1></div><div style='text-align:right'>{p.f('seller_name', d.seller.name)}<br>{lines_of(p, 'seller_address', d.seller.address)}</div></div><table style='margin:6mm 0'><tr><td width=16%>Document</td><td>{p.f('document_no', 'PK' + d.po[-5:])}</td><td width=16%>Deliver to</td><td rowspan=3>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</td></tr><tr><td>Dated</td><td>{p.d('issue_date', d.day)}</td><td></td></tr><tr><td>Customer PO</td><td>{p.f('purchase_order_no', d.po)}</td><td></td></tr></table>"
        f"<table><tr style='border-bottom:2px solid #333'><th>Article</th><th>Description</th><th>Carton nos.</th><th class=r>Ctns</th><th class=r>Qty</th><th class=r>Net kg</th><th class=r>Gross kg</th></tr>{parts}</table><div style='border-top:2px solid #333;margin-top:3mm;padding-top:2mm'>Number of cartons {p.n('packages', d.cartons, 0)} on {pallets} pallets &nbsp;|&nbsp; Total net weight {p.n('net_weight_kg', d.net)} kg &nbsp;|&nbsp; Total gross weight {p.n('gross_weight_kg', d.gross)} kg &nbsp;|&nbsp; Measurement {p.n('volume_m3', d.volume, 3)} m³</div>"
    )


def packing_local(p: Paper, d: Deal) -> str:
    """A Packliste, liste de colisage, lista de empaque or packing list of Japan, by language."""
    say = {
        "de": (
            "Packliste",
            "Packlisten-Nr.",
            "Datum",
            "Rechnungs-Nr.",
            "Empfänger",
            "Absender",
            ["Artikel-Nr.", "Bezeichnung", "Kartons", "Menge", "Netto kg", "Brutto kg"],
            "Summe",
            "{DD}.{MM}.{YYYY}",
            "de",
            "sanspro",
        ),
        "fr": (
            "Liste de colisage",
            "N°",
            "Date",
            "Facture n°",
            "Destinataire",
            "Expéditeur",
            ["Réf.", "Désignation", "Colis", "Quantité", "Poids net kg", "Poids brut kg"],
            "Totaux",
            "{D} {MONTH} {YYYY}",
            "fr",
            "caladea",
        ),
        "it": (
            "Distinta colli",
            "Numero",
            "Data",
            "Fattura",
            "Destinatario",
            "Mittente",
            ["Codice", "Descrizione", "Colli", "Q.tà", "Netto kg", "Lordo kg"],
            "Totale",
            "{DD}/{MM}/{YYYY}",
            "de",
            "lato",
        ),
        "es": (
            "Lista de contenido",
            "N.º",
            "Fecha",
            "Factura",
            "Destinatario",
            "Remitente",
            ["Ref.", "Descripción", "Bultos", "Cantidad", "Peso neto kg", "Peso bruto kg"],
            "Total",
            "{D} de {MONTH} de {YYYY}",
            "de",
            "roboto",
        ),
        "ja": (
            "梱包明細書",
            "番号",
            "日付",
            "請求書番号",
            "荷受人",
            "荷送人",
            ["品番", "品名", "カートン数", "数量", "正味重量(kg)", "総重量(kg)"],
            "合計",
            "{YYYY}年{M}月{D}日",
            "en",
            "jp",
        ),
        "ko": (
            "포장명세서",
            "번호",
            "일자",
            "송장번호",
            "수하인",
            "송하인",
            ["품번", "품명", "카톤수", "수량", "순중량(kg)", "총중량(kg)"],
            "합계",
            "{YYYY}-{MM}-{DD}",
            "en",
            "kr",
        ),
        "tc": (
            "裝箱單",
            "單號",
            "日期",
            "發票號碼",
            "收貨人",
            "發貨人",
            ["貨號", "品名", "箱數", "數量", "淨重(公斤)", "毛重(公斤)"],
            "合計",
            "{YYYY}/{MM}/{DD}",
            "en",
            "tc",
        ),
    }[p.lang]
    p.kind, p.dates, p.numbers, p.font, p.size = "packing_list", say[8], say[9], say[10], "9pt"
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += f"<tr style='border-bottom:1px solid #ccc'><td>{li.f('sku', g.sku)}</td><td>{li.f('name', g.name)}</td><td class=r>{li.f('cartons', g.cartons)}</td><td class=r>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit)}</td><td class=r>{li.n('net_weight_kg', g.net)}</td><td class=r>{li.n('gross_weight_kg', g.gross)}</td></tr>"
    heads = "".join(f"<th class={'r' if at > 1 else 'l'}>{one}</th>" for at, one in enumerate(say[6]))
    return (
        f"<h1 style='font-size:17pt;border-bottom:2px solid #444'>{say[0]}</h1><table style='margin:4mm 0'><tr><td width=50%><small>{say[5]}</small><br>{p.f('seller_name', d.seller.name)}<br>{lines_of(p, 'seller_address', d.seller.address)}</td><td><small>{say[4]}</small><br>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</td></tr></table>"
        f"<div>{say[1]} <b>{p.f('document_no', 'PL' + d.po[-6:])}</b> &nbsp;&nbsp; {say[2]} {p.d('issue_date', d.day)} &nbsp;&nbsp; {say[3]} {p.f('invoice_no', d.invoice)}</div><table style='margin-top:5mm'><tr style='border-bottom:1.5px solid #444'>{heads}</tr>{rows}<tr class=b><td colspan=2>{say[7]}</td><td class=r>{p.n('packages', d.cartons, 0)}</td><td class=r>{p.n('total_quantity', d.quantity, 0)}</td><td class=r>{p.n('net_weight_kg', d.net)}</td><td class=r>{p.n('gross_weight_kg', d.gross)}</td></tr></table>"
    )


def order(p: Paper, d: Deal) -> str:
    """A purchase order of an American buyer with vendor and ship-to boxes."""
    p.kind, p.font, p.size, p.page, p.dates = (
        "purchase_contract",
        p.rng.choice(["arimo", "roboto"]),
        "9pt",
        "Letter",
        "{MM}/{DD}/{YYYY}",
    )
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += f"<tr><td class=c>{li.f('line_no', at)}</td><td>{li.f('sku', g.sku)}</td><td>{li.f('name', g.name)}</td><td class=r>{li.n('quantity', g.quantity, 0)}</td><td class=c>{li.f('unit', g.unit)}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
    return (
        f"<div class=row><div style='flex:1'><b style='font-size:14pt'>{p.f('buyer_name', d.buyer.name)}</b><br>{lines_of(p, 'buyer_address', d.buyer.address)}</div><div><h1 style='font-size:20pt;color:#444'>PURCHASE ORDER</h1><table><tr><td>PO #</td><td class=b>{p.f('document_no', d.po)}</td></tr><tr><td>PO Date</td><td>{p.d('issue_date', d.day)}</td></tr><tr><td>Buyer</td><td>{p.t(d.buyer.person)}</td></tr></table></div></div>"
        f"<table class=g style='margin:6mm 0'><tr style='background:#333;color:#fff;-webkit-print-color-adjust:exact'><td width=50%>VENDOR</td><td>SHIP TO</td></tr><tr><td>{p.f('seller_name', d.seller.name)}<br>{lines_of(p, 'seller_address', d.seller.address)}<br>Phone {p.x('seller_phone', d.seller.phone)}</td><td>{p.x('ship_to_name', 'Regional Distribution Center 2')}<br>{p.t('Dock 11–14, appointment required')}</td></tr></table><table class=g><tr><td>FREIGHT TERMS<br>{p.f('incoterm', d.incoterm)} {p.t(d.pol.split(',')[0])}</td><td>PAYMENT<br>Net 60</td><td>SHIP VIA<br>{p.f('transport_mode', 'Ocean')}</td><td>CURRENCY<br>{p.f('currency', d.currency)}</td></tr></table>"
        f"<table class=g style='margin-top:4mm'><tr><th>LN</th><th>ITEM #</th><th>DESCRIPTION</th><th>QTY</th><th>UOM</th><th>UNIT COST</th><th>EXT COST</th></tr>{rows}<tr class=b><td colspan=6 class=r>ORDER TOTAL</td><td class=r>{p.n('total_amount', d.total)}</td></tr></table><p style='font-size:7.5pt;margin-top:5mm'>Vendor must reference the PO number on all documents. Goods must be new, genuine and free of third-party claims. {small_print(p)}</p><p style='margin-top:8mm'>Authorized by{scrawl(p)}</p>"
    )


def contract_chinese(p: Paper, d: Deal) -> str:
    """采购合同: numbered clauses, goods in article one, two seals at the foot."""
    p.kind, p.font, p.size, p.lang = "purchase_contract", p.rng.choice(["song", "hei"]), "10pt", "zh"
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += f"<tr><td class=c>{li.f('line_no', at)}</td><td>{li.f('name', chinese_name(g))}</td><td>{li.f('brand', g.brand)}</td><td>{li.f('spec', g.size)}</td><td class=c>{li.f('unit', '件')}</td><td class=r>{li.f('quantity', g.quantity)}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
    total = p.n("total_amount", d.total)
    return (
        f"<div style='position:relative'><h1 class=c style='font-size:18pt'>产品采购合同</h1><div class=r style='margin:3mm 0'>合同编号：{p.f('document_no', d.contract)}<br>签订日期：{p.d('issue_date', d.day, '{YYYY}年{MM}月{DD}日')}　签订地点：{p.t('上海')}</div><p>甲方（采购方）：{p.f('buyer_name', d.buyer.name)}<br>统一社会信用代码：{p.f('buyer_id', d.buyer.tax_id)}<br>地址：{p.f('buyer_address', d.buyer.address)}</p><p style='margin:2mm 0 4mm'>乙方（供货方）：{p.f('seller_name', d.seller.name)}<br>统一社会信用代码：{p.f('seller_id', d.seller.tax_id)}<br>地址：{p.f('seller_address', d.seller.address)}</p>"
        f"<p>根据《中华人民共和国民法典》及相关法律规定，甲乙双方经友好协商，就产品采购事宜达成如下协议：</p><p><b>一、产品名称、规格、数量、价款</b>（币种：{p.f('currency', 'CNY', '人民币')}，单位：元）</p><table class=g><tr class=c><td>序号</td><td>产品名称</td><td>品牌</td><td>规格</td><td>单位</td><td>数量</td><td>单价</td><td>金额</td></tr>{rows}<tr><td colspan=5 class=c>合计</td><td class=r>{p.f('total_quantity', d.quantity)}</td><td></td><td class=r>{total}</td></tr></table><p>合同总金额（大写）：{p.t(capitals(d.total))}。</p>"
        f"<p style='margin-top:3mm'><b>二、质量标准</b>　乙方保证所供产品为正品，来源合法，符合国家标准，并随货提供报关单、检验检疫证明复印件。</p><p><b>三、交货</b>　乙方于收到预付款后15日内送至甲方指定仓库，运费由乙方承担。</p><p><b>四、付款</b>　合同签订后预付30%，验收合格后30日内付清余款。</p><p><b>五、违约责任</b>　任何一方违约，应按合同总额的10%支付违约金。如产品侵犯第三方知识产权，由乙方承担全部责任。</p><p><b>六、争议解决</b>　协商不成的，提交甲方所在地人民法院诉讼解决。本合同一式两份，自双方盖章之日起生效。</p>"
        f"<div class=row style='margin-top:10mm'><div style='flex:1'>甲方（盖章）：<br>授权代表：</div><div style='flex:1'>乙方（盖章）：<br>授权代表：</div></div>{'' if p.blank else seal(d.buyer.name[:14], left='10%', top='88%') + seal(d.seller.name[:14], left='62%', top='88%', turn=6)}</div>"
    )


def contract_english(p: Paper, d: Deal) -> str:
    """SALES CONTRACT of the old trading-house kind, bilingual clauses numbered one to ten."""
    p.kind, p.font, p.size, p.dates = (
        "purchase_contract",
        p.rng.choice(["tinos", "arimo"]),
        "9.5pt",
        "{MON}. {D}, {YYYY}",
    )
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += f"<tr><td>{li.f('name', g.name)}<br>{p.t('Art. No.')} {li.f('sku', g.sku)}</td><td class=r>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit)}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
    return (
        f"<h2 class=c>售 货 合 同<br>SALES CONTRACT</h2><table style='margin:4mm 0'><tr><td width=62%>The Seller 卖方: {p.f('seller_name', d.seller.name)}<br>Address 地址: {p.f('seller_address', d.seller.address)}</td><td>Contract No. 合同号: {p.f('document_no', d.contract)}</td></tr><tr><td>The Buyer 买方: {p.f('buyer_name', d.buyer.name)}<br>Address 地址: {p.f('buyer_address', d.buyer.address)}</td><td>Date 日期: {p.d('issue_date', d.day)}<br>Signed at 签约地点: {p.t(d.pol.split(',')[0])}</td></tr></table>"
        f"<p>The Seller and the Buyer have agreed to conclude the following transactions on the terms and conditions stated below:</p><table class=g style='margin:2mm 0'><tr><th>1. 品名及规格 Commodity &amp; Specification</th><th>2. 数量 Quantity</th><th>3. 单价 Unit Price ({p.f('currency', d.currency)})</th><th>4. 总值 Total Value ({p.t(d.currency)})</th></tr>{rows}<tr class=b><td>Total 合计 ({p.f('incoterm', d.incoterm)} {p.t(d.pol.split(',')[0])})</td><td class=r>{p.n('total_quantity', d.quantity, 0)}</td><td></td><td class=r>{p.n('total_amount', d.total)}</td></tr></table>"
        f"<p>Total in words: {p.t(d.currency)} {p.t(words(d.total))}</p><p>5. 装运港 Port of Loading: {p.f('port_of_loading', d.pol)}</p><p>6. 目的港 Port of Destination: {p.f('port_of_discharge', d.pod)}</p><p>7. 装运期 Time of Shipment: within 45 days after receipt of deposit, partial shipment not allowed.</p><p>8. 原产国 Country of Origin: {p.f('country_of_origin', d.seller.country, COUNTRY['en'][d.seller.country])}</p><p>9. 付款条件 Terms of Payment: 30% T/T in advance, 70% against copy of B/L.</p><p>10. 保险 Insurance: to be covered by the {'Seller' if d.incoterm == 'CIF' else 'Buyer'}.</p><p>11. Force majeure, claims and arbitration: as printed overleaf, which form part of this contract.</p><div class=row style='margin-top:14mm'><div style='flex:1'>THE SELLER{scrawl(p)}</div><div style='flex:1'>THE BUYER{scrawl(p)}</div></div>"
    )


def order_local(p: Paper, d: Deal) -> str:
    """A Bestellung, bon de commande, ordine d'acquisto, pedido or 注文書, by language."""
    say = {
        "de": (
            "Bestellung",
            "Bestellnummer",
            "Bestelldatum",
            "Lieferant",
            "Besteller",
            ["Pos.", "Artikel", "Bezeichnung", "Menge", "Einzelpreis", "Gesamtpreis"],
            "Bestellwert",
            "{DD}.{MM}.{YYYY}",
            "de",
            "arimo",
        ),
        "fr": (
            "Bon de commande",
            "Commande n°",
            "Date",
            "Fournisseur",
            "Acheteur",
            ["N°", "Référence", "Désignation", "Quantité", "Prix unitaire", "Montant"],
            "Total commande",
            "{D} {MONTH} {YYYY}",
            "fr",
            "lato",
        ),
        "it": (
            "Ordine d'acquisto",
            "Ordine n.",
            "Data ordine",
            "Fornitore",
            "Acquirente",
            ["Riga", "Articolo", "Descrizione", "Quantità", "Prezzo", "Importo"],
            "Totale ordine",
            "{D} {MONTH} {YYYY}",
            "de",
            "condensed",
        ),
        "es": (
            "Pedido de compra",
            "Pedido n.º",
            "Fecha del pedido",
            "Proveedor",
            "Comprador",
            ["Línea", "Artículo", "Descripción", "Cantidad", "Precio", "Importe"],
            "Importe total",
            "{DD}/{MM}/{YYYY}",
            "de",
            "serifpro",
        ),
        "ja": (
            "注文書",
            "注文番号",
            "注文日",
            "発注先",
            "発注者",
            ["行", "品番", "品名", "数量", "単価", "金額"],
            "合計金額",
            "{YYYY}年{M}月{D}日",
            "en",
            "jp",
        ),
        "tc": (
            "採購訂單",
            "訂單編號",
            "訂購日期",
            "供應商",
            "採購方",
            ["項次", "料號", "品名", "數量", "單價", "金額"],
            "總金額",
            "{YYYY}/{MM}/{DD}",
            "en",
            "tc",
        ),
    }[p.lang]
    p.kind, p.dates, p.numbers, p.font, p.size = "purchase_contract", say[7], say[8], say[9], "9.5pt"
    places = 0 if p.lang == "ja" else 2
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += f"<tr><td>{li.f('line_no', at)}</td><td>{li.f('sku', g.sku)}</td><td>{li.f('name', g.name)}</td><td class=r>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit)}</td><td class=r>{li.n('unit_price', g.price, places)}</td><td class=r>{li.n('amount', g.amount, places)}</td></tr>"
    heads = "".join(f"<th class={'r' if at > 2 else 'l'}>{one}</th>" for at, one in enumerate(say[5]))
    return (
        f"<div style='border:1.5px solid #333;padding:6mm'><h1 style='font-size:18pt'>{say[0]}</h1><table style='margin:5mm 0;width:85mm'><tr><td>{say[1]}</td><td class=b>{p.f('document_no', d.po)}</td></tr><tr><td>{say[2]}</td><td>{p.d('issue_date', d.day)}</td></tr></table><div class=row><div style='flex:1'><u>{say[3]}</u><br>{p.f('seller_name', d.seller.name)}<br>{lines_of(p, 'seller_address', d.seller.address)}</div><div style='flex:1'><u>{say[4]}</u><br>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</div></div>"
        f"<table class=g style='margin-top:6mm'><tr>{heads}</tr>{rows}<tr class=b><td colspan=5>{say[6]} ({p.f('currency', d.currency)})</td><td class=r>{p.n('total_amount', d.total, places)}</td></tr></table><p style='margin-top:6mm'>{p.f('incoterm', d.incoterm)} {p.t(d.pol.split(',')[0])}</p>{scrawl(p)}</div>"
    )


def chinese_name(good: Good) -> str:
    """Return the Chinese name of the goods, whichever comes first."""
    return good.other if good.name.isascii() else good.name
