# ruff: noqa: E501
"""Packing lists, contracts, bills of lading and air waybills of the middle set."""

from __future__ import annotations

from datetime import timedelta

from benchmarks.held.makers.paper import Paper
from benchmarks.held.makers.pieces import capitals, lines_of, scrawl, seal, small_print
from benchmarks.held.makers.stock import COUNTRY, LINES, Deal, air_no, digits


def pack_rules(p: Paper, d: Deal) -> str:
    """A portrait packing list: letterhead, pairs of labels, horizontal rules, sums in words below."""
    p.kind, p.font, p.size, p.dates = "packing_list", p.rng.choice(["lato", "tinos"]), "9.5pt", "{DD} {MON} {YYYY}"
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += f"<tr style='border-bottom:1px solid #bbb'><td>{li.f('name', g.name)}<br><small>Item {li.f('sku', g.sku)} / Batch {li.f('lot_no', g.lot)}</small></td><td class=r>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit)}</td><td class=r>{li.f('cartons', g.cartons)}</td><td class=r>{li.n('net_weight_kg', g.net)}</td><td class=r>{li.n('gross_weight_kg', g.gross)}</td></tr>"
    return (
        f"<b style='font-size:15pt'>{p.f('seller_name', d.seller.name)}</b><br>{p.f('seller_address', d.seller.address)}<h2 style='margin:7mm 0 3mm'>PACKING LIST / WEIGHT LIST</h2><table><tr><td width=20%>To</td><td width=38%>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</td><td width=18%>Our invoice</td><td>{p.f('invoice_no', d.invoice)}</td></tr><tr><td>Date</td><td>{p.d('issue_date', d.day)}</td><td>Container no.</td><td>{p.f('container_nos', d.containers[0])}</td></tr><tr><td>From / to</td><td>{p.f('port_of_loading', d.pol)} / {p.f('port_of_discharge', d.pod)}</td><td>Seal no.</td><td>{p.f('seal_nos', d.seals[0])}</td></tr></table>"
        f"<table style='margin-top:5mm'><tr style='border-top:2px solid #000;border-bottom:2px solid #000'><th>Contents</th><th class=r>Quantity</th><th class=r>No. of cartons</th><th class=r>Net kgs</th><th class=r>Gross kgs</th></tr>{rows}<tr class=b><td>Totals</td><td class=r>{p.n('total_quantity', d.quantity, 0)}</td><td class=r>{p.n('packages', d.cartons, 0)}</td><td class=r>{p.n('net_weight_kg', d.net)}</td><td class=r>{p.n('gross_weight_kg', d.gross)}</td></tr></table><p style='margin-top:5mm'>Total volume {p.n('volume_m3', d.volume, 2) if d.volume == round(d.volume, 2) else p.n('volume_m3', d.volume, 3)} cbm. Packed in {p.f('package_kind', 'fibreboard cartons')}. Marks: {p.x('marks', d.brand.upper() + ' / ' + d.po)}</p>{scrawl(p)}"
    )


def pack_bilingual(p: Paper, d: Deal) -> str:
    """装箱单 with two languages in every label and ranges of cartons."""
    p.kind, p.font, p.size, p.page, p.dates = (
        "packing_list",
        p.rng.choice(["song", "hei"]),
        "9pt",
        "A4 landscape",
        "{YYYY}.{MM}.{DD}",
    )
    rows, at = "", 1
    for g in d.goods:
        li = p.line()
        li.f("name_zh", g.other), li.f("name_en", g.name)
        rows += f"<tr><td class=c>{li.f('carton_from', at)}~{li.f('carton_to', at + g.cartons - 1)}</td><td>{li.f('sku', g.sku)}</td><td>{li.f('name', g.other)}<br>{p.t(g.name)}</td><td class=c>{li.f('cartons', g.cartons)}</td><td class=c>{li.x('quantity_per_carton', g.per_carton)}</td><td class=r>{li.n('quantity', g.quantity, 0)}</td><td class=r>{li.n('gross_weight_kg', g.gross)}</td><td class=r>{li.n('net_weight_kg', g.net)}</td><td class=r>{li.xn('volume_m3', g.volume, 3)}</td></tr>"
        at += g.cartons
    return (
        f"<div style='position:relative'><h2 class=c>装箱单 PACKING LIST</h2><table class=g><tr><td width=50%>发货人 Shipper: {p.f('seller_name', d.seller.name)}<br>地址 Address: {p.f('seller_address', d.seller.address)}</td><td>装箱单号 Packing list No.: {p.f('document_no', 'P' + d.invoice)}<br>合同号 Contract No.: {p.f('contract_no', d.contract)}<br>日期 Date: {p.d('issue_date', d.day)}</td></tr><tr><td>收货人 Consignee: {p.f('buyer_name', d.buyer.name)}<br>地址 Address: {p.f('buyer_address', d.buyer.address)}</td><td>箱号 Container: {p.f('container_nos', d.containers[0])}<br>铅封号 Seal: {p.f('seal_nos', d.seals[0])}</td></tr></table>"
        f"<table class=g style='margin-top:3mm'><tr><th>箱号<br>Ctn No.</th><th>货号<br>Item No.</th><th>品名<br>Description</th><th>箱数<br>Ctns</th><th>每箱数量<br>Qty/Ctn</th><th>总数量<br>Total Qty</th><th>毛重<br>G.W.(kg)</th><th>净重<br>N.W.(kg)</th><th>体积<br>Meas.(m³)</th></tr>{rows}<tr class=b><td colspan=3 class=c>合计 Total</td><td class=c>{p.n('packages', d.cartons, 0)}</td><td></td><td class=r>{p.n('total_quantity', d.quantity, 0)}</td><td class=r>{p.n('gross_weight_kg', d.gross)}</td><td class=r>{p.n('net_weight_kg', d.net)}</td><td class=r>{p.n('volume_m3', d.volume, 3)}</td></tr></table>{'' if p.blank else seal((d.seller.other or '单证')[:12], left='74%', top='72%', size=100)}</div>"
    )


_PACK = {
    "de": [
        "Lieferschein / Packliste",
        "Beleg",
        "vom",
        "zu Rechnung",
        "Warenempfänger",
        "Lieferant",
        "Position",
        "Artikel",
        "Karton von–bis",
        "Menge",
        "Netto (kg)",
        "Brutto (kg)",
        "Gesamt",
        "{DD}.{MM}.{YYYY}",
        "de",
    ],
    "fr": [
        "Bordereau de colisage",
        "Numéro",
        "Date",
        "Facture",
        "Livré à",
        "Fournisseur",
        "Ligne",
        "Article",
        "Colis de–à",
        "Quantité",
        "Net (kg)",
        "Brut (kg)",
        "Total",
        "{DD}/{MM}/{YYYY}",
        "fr",
    ],
    "it": [
        "Packing list",
        "Numero",
        "Data",
        "Rif. fattura",
        "Destinatario merce",
        "Fornitore",
        "Riga",
        "Articolo",
        "Colli da–a",
        "Quantità",
        "Peso netto (kg)",
        "Peso lordo (kg)",
        "Totale",
        "{DD}/{MM}/{YYYY}",
        "de",
    ],
    "es": [
        "Lista de empaque",
        "Número",
        "Fecha",
        "Factura n.º",
        "Consignatario",
        "Exportador",
        "Línea",
        "Artículo",
        "Cajas de–a",
        "Cantidad",
        "Peso neto (kg)",
        "Peso bruto (kg)",
        "Total",
        "{D} de {MONTH} de {YYYY}",
        "de",
    ],
    "ja": [
        "パッキングリスト",
        "文書番号",
        "作成日",
        "インボイス番号",
        "荷受人",
        "出荷人",
        "No.",
        "商品名",
        "箱番号",
        "数量",
        "純重量(kg)",
        "総重量(kg)",
        "合計",
        "{YYYY}年{M}月{D}日",
        "en",
    ],
    "ko": [
        "패킹리스트",
        "문서번호",
        "작성일",
        "송장번호",
        "수하인",
        "송하인",
        "순번",
        "품명",
        "상자번호",
        "수량",
        "순중량(kg)",
        "총중량(kg)",
        "총계",
        "{YYYY}년 {M}월 {D}일",
        "en",
    ],
    "tc": [
        "包裝明細表",
        "編號",
        "日期",
        "發票號碼",
        "收貨人",
        "出貨人",
        "項次",
        "品名",
        "箱號",
        "數量",
        "淨重(kg)",
        "毛重(kg)",
        "總計",
        "{YYYY}年{M}月{D}日",
        "en",
    ],
}


def pack_local(p: Paper, d: Deal) -> str:
    """A packing list by language: full grid, ranges of cartons, parties in cells."""
    say = _PACK[p.lang]
    p.kind, p.dates, p.numbers, p.size = "packing_list", say[13], say[14], "9pt"
    p.font = {"ja": "jp", "ko": "kr", "tc": "tc"}.get(p.lang, "arimo")
    rows, at = "", 1
    for no, g in enumerate(d.goods, 1):
        li = p.line()
        rows += f"<tr><td class=c>{li.f('line_no', no)}</td><td>{li.f('name', g.name)}</td><td class=c>{li.f('carton_from', at)} – {li.f('carton_to', at + g.cartons - 1)}</td><td class=r>{li.n('quantity', g.quantity, 0)}</td><td>{li.f('unit', g.unit)}</td><td class=r>{li.n('net_weight_kg', g.net)}</td><td class=r>{li.n('gross_weight_kg', g.gross)}</td></tr>"
        at += g.cartons
    return f"<table class=g><tr><td colspan=2 class=c style='font-size:14pt'>{say[0]}</td></tr><tr><td width=55%><small>{say[5]}</small><br><b>{p.f('seller_name', d.seller.name)}</b><br>{p.f('seller_address', d.seller.address)}</td><td>{say[1]}: {p.f('document_no', 'K' + d.invoice)}<br>{say[2]}: {p.d('issue_date', d.day)}<br>{say[3]}: {p.f('invoice_no', d.invoice)}</td></tr><tr><td colspan=2><small>{say[4]}</small><br><b>{p.f('buyer_name', d.buyer.name)}</b><br>{p.f('buyer_address', d.buyer.address)}</td></tr></table><table class=g style='margin-top:4mm'><tr><th>{say[6]}</th><th>{say[7]}</th><th>{say[8]}</th><th colspan=2>{say[9]}</th><th>{say[10]}</th><th>{say[11]}</th></tr>{rows}<tr class=b><td colspan=3>{say[12]}</td><td class=r>{p.n('total_quantity', d.quantity, 0)}</td><td></td><td class=r>{p.n('net_weight_kg', d.net)}</td><td class=r>{p.n('gross_weight_kg', d.gross)}</td></tr></table>"


def order_chinese(p: Paper, d: Deal) -> str:
    """采购订单 with a table of both sides and short terms."""
    p.kind, p.font, p.size, p.lang = "purchase_contract", p.rng.choice(["hei", "song"]), "9.5pt", "zh"
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        name = g.other if g.name.isascii() and g.other else g.name
        rows += f"<tr><td class=c>{li.f('line_no', at)}</td><td>{li.f('sku', g.sku)}</td><td>{li.f('name', name)}</td><td>{li.f('spec', g.size)}</td><td class=r>{li.f('quantity', g.quantity)}</td><td class=c>{li.f('unit', '件')}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
    return (
        f"<div style='position:relative'><h2 class=c>采 购 订 单</h2><div class=row style='margin:3mm 0'><div style='flex:1'>订单号：{p.f('document_no', 'CG' + d.contract)}</div><div>下单日期：{p.d('issue_date', d.day, '{YYYY}-{MM}-{DD}')}</div></div><table class=g><tr><td width=12%>需方</td><td>{p.f('buyer_name', d.buyer.name)}</td><td width=12%>供方</td><td>{p.f('seller_name', d.seller.name)}</td></tr><tr><td>地址</td><td>{p.f('buyer_address', d.buyer.address)}</td><td>地址</td><td>{p.f('seller_address', d.seller.address)}</td></tr><tr><td>税号</td><td>{p.f('buyer_id', d.buyer.tax_id)}</td><td>税号</td><td>{p.f('seller_id', d.seller.tax_id)}</td></tr></table><table class=g style='margin-top:-1px'><tr><th>序号</th><th>物料编码</th><th>名称</th><th>规格</th><th>数量</th><th>单位</th><th>含税单价</th><th>含税金额</th></tr>{rows}<tr class=b><td colspan=4>合计（{p.f('currency', 'CNY', '人民币')}）</td><td class=r>{p.f('total_quantity', d.quantity)}</td><td></td><td></td><td class=r>{p.n('total_amount', d.total)}</td></tr><tr><td colspan=8>大写：{p.t(capitals(d.total))}</td></tr></table>"
        f"<p style='margin-top:4mm'>1. 供方保证货物为原厂正品。2. 到货三日内验收，不合格品由供方承担退换。3. 月结45天，凭增值税专用发票付款。</p><div class=row style='margin-top:12mm'><div style='flex:1'>需方确认：</div><div style='flex:1'>供方确认：</div></div>{'' if p.blank else seal(d.buyer.name[:13], left='10%', top='78%', size=100)}</div>"
    )


def order_blocks(p: Paper, d: Deal) -> str:
    """A purchase order in English of a European buyer, label column and numbered terms."""
    p.kind, p.font, p.size, p.dates = (
        "purchase_contract",
        p.rng.choice(["sanspro", "caladea"]),
        "9.5pt",
        "{DD} {MONTH} {YYYY}",
    )
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += f"<tr style='border-bottom:1px solid #ccc'><td>{li.f('line_no', at * 10, f'{at * 10}')}</td><td>{li.f('name', g.name)}</td><td>{li.f('gtin', g.gtin)}</td><td>{li.f('sku', g.sku)}</td><td class=r>{li.n('quantity', g.quantity, 0)}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
    return (
        f"<div class=row><div style='flex:1'><h1 style='font-size:17pt'>Order {p.f('document_no', d.po)}</h1>of {p.d('issue_date', d.day)}</div><div style='text-align:right'><b>{p.f('buyer_name', d.buyer.name)}</b><br>{lines_of(p, 'buyer_address', d.buyer.address)}<br>{p.t(d.buyer.phone)}</div></div><p style='margin:6mm 0'>Supplier<br><b>{p.f('seller_name', d.seller.name)}</b><br>{lines_of(p, 'seller_address', d.seller.address)}</p><p>Please supply on the conditions overleaf. Delivery {p.f('incoterm', d.incoterm)} {p.t(d.pol)}; currency {p.f('currency', d.currency)}.</p>"
        f"<table style='margin-top:4mm'><tr style='background:#e8eef2;-webkit-print-color-adjust:exact'><th>Pos.</th><th>Goods ordered</th><th>EAN</th><th>Supplier code</th><th class=r>Pieces</th><th class=r>Price</th><th class=r>Value</th></tr>{rows}</table><p class='r b' style='margin-top:2mm'>Order value {p.n('total_amount', d.total)}</p><ol style='font-size:8pt;margin-top:6mm'><li>{small_print(p, count=1)}</li><li>The goods must bear the original brand and be free of rights of others.</li><li>Late delivery entitles us to cancel.</li></ol>{scrawl(p)}"
    )


def sales_confirmation(p: Paper, d: Deal) -> str:
    """SALES CONFIRMATION in the Chinese trading manner, English alone."""
    p.kind, p.font, p.size, p.dates = "purchase_contract", "tinos", "10pt", "{MON}.{DD},{YYYY}"
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += f"<tr><td>{li.f('sku', g.sku)}</td><td>{li.f('name', f'{g.name}, size {g.size}')}</td><td class=r>{li.n('quantity', g.quantity, 0)}{li.f('unit', g.unit)}</td><td class=r>{p.t(d.currency)}{li.n('unit_price', g.price)}</td><td class=r>{p.t(d.currency)}{li.n('amount', g.amount)}</td></tr>"
    return (
        f"<h2 class=c style='text-decoration:underline'>SALES CONTRACT</h2><div class=r>NO.: {p.f('document_no', d.contract)}<br>DATE: {p.d('issue_date', d.day)}</div><p>THE SELLER: {p.f('seller_name', d.seller.name.upper())}<br>{p.f('seller_address', d.seller.address)}</p><p>THE BUYER: {p.f('buyer_name', d.buyer.name.upper())}<br>{p.f('buyer_address', d.buyer.address)}</p><p style='margin:3mm 0'>This contract is made by and between the buyer and seller, whereby the buyer agrees to buy and the seller agrees to sell the under-mentioned commodity according to the terms stipulated below:</p><table class=g><tr><th>ART. NO.</th><th>COMMODITY</th><th>QUANTITY</th><th>UNIT PRICE</th><th>AMOUNT</th></tr><tr><td></td><td></td><td></td><td colspan=2 class=c>{p.f('incoterm', d.incoterm)} {p.t(d.pod.split(',')[0].upper())}</td></tr>{rows}<tr class=b><td colspan=2>TOTAL</td><td class=r>{p.n('total_quantity', d.quantity, 0)}</td><td></td><td class=r>{p.f('currency', d.currency)}{p.n('total_amount', d.total)}</td></tr></table>"
        f"<p style='margin-top:3mm'>PACKING: EXPORT STANDARD CARTONS<br>SHIPMENT: FROM {p.f('port_of_loading', d.pol.upper())} TO {p.f('port_of_discharge', d.pod.upper())}, NOT LATER THAN {p.td(d.day + timedelta(days=50))}<br>COUNTRY OF ORIGIN: {p.f('country_of_origin', d.seller.country, COUNTRY['en'][d.seller.country].upper())}<br>PAYMENT: BY IRREVOCABLE L/C AT SIGHT<br>INSURANCE: FOR 110 PCT OF INVOICE VALUE COVERING ALL RISKS</p><div class=row style='margin-top:12mm'><div style='flex:1'>(THE BUYERS){scrawl(p)}</div><div>(THE SELLERS){scrawl(p)}</div></div>"
    )


def lading_house(p: Paper, d: Deal) -> str:
    """A forwarder's house bill of lading, boxes on the left, title on the right, rows per container."""
    p.kind, p.font, p.size, p.dates = "bill_of_lading", p.rng.choice(["roboto", "cousine"]), "8pt", "{MON} {DD}, {YYYY}"
    p.css = ".h td{border:1px solid #26527a;padding:2px 4px}.h small{font:6pt Arimo;color:#26527a;display:block}"
    li = p.line()
    carrier = p.rng.choice(["Bluequay Consolidators Ltd", "Seacrest Freight Forwarding Co., Ltd."])
    boxes = "<br>".join(
        f"{p.f('container_nos', c)}/{p.f('seal_nos', s)}" for c, s in zip(d.containers, d.seals, strict=False)
    )
    return (
        f"<table class=h><tr><td width=48%><small>SHIPPER/EXPORTER</small>{p.f('seller_name', d.seller.name.upper())}<br>{p.f('seller_address', d.seller.address.upper())}</td><td><small>BILL OF LADING NUMBER</small>{p.f('document_no', 'BQ' + d.bl[4:])}<small>EXPORT REFERENCES</small>{p.t('REF ' + digits(p.rng, 7))}</td></tr><tr><td><small>CONSIGNEE</small>{p.f('buyer_name', d.buyer.name.upper())}<br>{p.f('buyer_address', d.buyer.address.upper())}</td><td rowspan=2 class=c style='vertical-align:middle;font-size:14pt'>{p.f('issuer_name', carrier)}<br><span style='font-size:9pt'>HOUSE BILL OF LADING – ORIGINAL</span></td></tr><tr><td><small>NOTIFY PARTY</small>{p.x('notify_name', 'MARLOWE CUSTOMS AGENTS')}</td></tr></table>"
        f"<table class=h style='margin-top:-1px'><tr><td><small>VESSEL</small>{p.f('vessel', d.vessel)}</td><td><small>VOYAGE NO.</small>{p.f('voyage', d.voyage)}</td><td><small>PORT OF LOADING</small>{p.f('port_of_loading', d.pol)}</td><td><small>PORT OF DISCHARGE</small>{p.f('port_of_discharge', d.pod)}</td><td><small>FINAL DESTINATION</small>{p.t(d.pod.split(',')[0])}</td></tr></table>"
        f"<table class=h style='margin-top:-1px'><tr><td><small>CONTAINER NO./SEAL NO.</small></td><td><small>NUMBER AND KIND OF PACKAGES</small></td><td><small>DESCRIPTION OF PACKAGES AND GOODS</small></td><td><small>GROSS WEIGHT KG</small></td><td><small>MEASUREMENT M3</small></td></tr><tr style='height:60mm'><td>{boxes}</td><td>{p.f('packages', d.cartons)} {p.f('package_kind', 'CTNS')}</td><td>{li.f('name', d.goods[0].name.upper())}<br>HS {li.f('hs_code', d.goods[0].hs[:6])}<br><br>CY/CY FCL<br>CLEAN ON BOARD {p.xd('on_board_date', d.day)}<br>PO {p.f('purchase_order_no', d.po)}</td><td class=r>{p.n('gross_weight_kg', d.gross)}</td><td class=r>{p.n('volume_m3', d.volume, 3)}</td></tr></table>"
        f"<table class=h style='margin-top:-1px'><tr><td><small>FREIGHT AND CHARGES</small>FREIGHT {'PREPAID' if d.incoterm == 'CIF' else 'COLLECT'}</td><td><small>NUMBER OF ORIGINALS</small>3/3</td><td><small>PLACE OF ISSUE</small>{p.t(d.pol.split(',')[0])}</td><td><small>DATE OF ISSUE</small>{p.d('issue_date', d.day)}</td></tr></table><p style='font-size:6.5pt;margin-top:2mm'>IN WITNESS WHEREOF the undersigned has signed the number of bills of lading stated above, all of this tenor and date.</p>{scrawl(p)}"
    )


def lading_chinese(p: Paper, d: Deal) -> str:
    """提单 with labels in two languages of a Chinese line."""
    p.kind, p.font, p.size, p.dates = "bill_of_lading", "song", "8.5pt", "{YYYY}-{MM}-{DD}"
    p.css = ".h td{border:1px solid #333;padding:2px 4px}"
    li = p.line()
    carrier = dict(LINES)[d.bl[:4]]
    g = d.goods[0]
    return (
        f"<table class=h><tr><td width=50%>托运人 Shipper<br>{p.f('seller_name', d.seller.name)}<br>{p.f('seller_address', d.seller.address)}</td><td>提单号 B/L No.<br><b>{p.f('document_no', d.bl)}</b></td></tr><tr><td>收货人 Consignee<br>{p.f('buyer_name', d.buyer.name)}<br>{p.f('buyer_address', d.buyer.address)}</td><td rowspan=2 class=c style='vertical-align:middle'><b style='font-size:14pt'>{p.f('issuer_name', carrier)}</b><br>直运或转船提单<br>BILL OF LADING DIRECT OR WITH TRANSHIPMENT</td></tr><tr><td>通知人 Notify Party<br>{p.t('SAME AS CONSIGNEE')}</td></tr><tr><td>船名 Vessel {p.f('vessel', d.vessel)}</td><td>航次 Voyage {p.f('voyage', d.voyage)}</td></tr><tr><td>装货港 Port of Loading {p.f('port_of_loading', d.pol)}</td><td>卸货港 Port of Discharge {p.f('port_of_discharge', d.pod)}</td></tr></table>"
        f"<table class=h style='margin-top:-1px'><tr class=c><td>箱号/封号<br>Container/Seal No.</td><td>件数和包装种类<br>No. and kind of packages</td><td>货名<br>Description of goods</td><td>毛重 Gross weight (kg)</td><td>体积 Measurement (m³)</td></tr><tr style='height:55mm'><td>{p.f('container_nos', d.containers[0])}<br>{p.f('seal_nos', d.seals[0])}</td><td class=c>{p.n('packages', d.cartons, 0)} {p.f('package_kind', 'CARTONS')}</td><td>{li.f('name', g.name)}</td><td class=r>{p.n('gross_weight_kg', d.gross)}</td><td class=r>{p.n('volume_m3', d.volume, 3)}</td></tr></table><table class=h style='margin-top:-1px'><tr><td>运费 Freight: {'PREPAID' if d.incoterm == 'CIF' else 'COLLECT'}</td><td>正本份数 Originals: THREE</td><td>签单地点和日期 Place and date of issue: {p.t(d.pol.split(',')[0])} {p.d('issue_date', d.day)}</td></tr></table>{scrawl(p)}"
    )


def air_house(p: Paper, d: Deal) -> str:
    """A house air waybill of a forwarder in plain boxes."""
    p.kind, p.font, p.size, p.dates = "air_waybill", p.rng.choice(["arimo", "cousine"]), "8.5pt", "{DD}-{MON}-{YYYY}"
    p.css = ".h td{border:1px solid #000;padding:2px 4px}.h small{font:6.2pt Arimo;display:block}"
    li = p.line()
    master = air_no(p.rng, p.rng.choice(["907", "941"]))
    return (
        f"<div class=row style='margin-bottom:2mm'><div style='flex:1;font-size:13pt'>{p.f('issuer_name', p.rng.choice(['Skylark Forwarding GmbH', 'Cloudway Air Logistics Ltd']))}</div><div>HOUSE AIR WAYBILL <b>{p.f('document_no', 'SK' + digits(p.rng, 8))}</b></div></div><table class=h><tr><td width=50%><small>Shipper</small>{p.f('seller_name', d.seller.name)}<br>{p.f('seller_address', d.seller.address)}</td><td><small>Consignee</small>{p.f('buyer_name', d.buyer.name)}<br>{p.f('buyer_address', d.buyer.address)}</td></tr><tr><td><small>Airport of departure</small>{p.f('port_of_loading', p.rng.choice(['FRANKFURT (FRA)', 'HONG KONG (HKG)', 'MELBOURNE (MEL)']))}</td><td><small>Airport of destination</small>{p.f('port_of_discharge', p.rng.choice(['SHANGHAI (PVG)', 'CHICAGO (ORD)', 'ZURICH (ZRH)']))}</td></tr><tr><td><small>Master air waybill</small>{p.f('transport_doc_no', master)}</td><td><small>Flight and date</small>{p.f('vessel', 'AQ' + digits(p.rng, 3))} &nbsp; {p.td(d.day)}</td></tr></table>"
        f"<table class=h style='margin-top:-1px'><tr><td><small>Pieces</small>{p.f('packages', d.cartons)}</td><td><small>Gross weight (kg)</small>{p.n('gross_weight_kg', d.gross)}</td><td><small>Chargeable weight (kg)</small>{p.m(d.gross + 20)}</td><td><small>Volume (m³)</small>{p.n('volume_m3', d.volume, 3)}</td><td width=36%><small>Nature and quantity of goods</small>{li.f('name', d.goods[0].name)}</td></tr></table><table class=h style='margin-top:-1px'><tr><td><small>Executed on</small>{p.d('issue_date', d.day)}</td><td><small>Signature of issuing carrier or its agent</small>{scrawl(p)}</td></tr></table>"
    )
