# ruff: noqa: E501
"""Packing lists, orders and contracts, bills of lading and air waybills of the fresh set."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from benchmarks.fresh.makers.rows import above, heads, pairs, tr
from benchmarks.held.makers.china import chinese
from benchmarks.held.makers.paper import Paper, rounded
from benchmarks.held.makers.pieces import capitals, lines_of, scrawl, seal, small_print
from benchmarks.held.makers.stock import COUNTRY, LINES, Deal, air_no, digits
from benchmarks.held.makers.trade import chinese_name
from benchmarks.held.makers.transport import AIRLINES, AIRPORTS

_TINT = "-webkit-print-color-adjust:exact"


def packed_plain(p: Paper, d: Deal) -> str:
    """A packing list without rules, head in two columns of labels, a line of totals in words."""
    p.kind, p.font, p.size, p.dates = "packing_list", p.rng.choice(["tinos", "roboto"]), "9pt", "{MONTH} {D}, {YYYY}"
    rows, at = "", 1
    for g in d.goods:
        li = p.line()
        rows += tr(
            [
                f"{li.f('carton_from', at)}~{li.f('carton_to', at + g.cartons - 1)}",
                f"{li.f('name', g.name)}",
                li.f("sku", g.sku),
                li.n("cartons", g.cartons, 0),
                li.n("quantity", g.quantity, 0),
                li.f("unit", g.unit),
                li.n("net_weight_kg", g.net),
                li.n("gross_weight_kg", g.gross),
                li.xn("volume_m3", g.volume, 3),
            ],
            3,
        )
        at += g.cartons
    head = pairs(
        [
            ("Packing list no.", p.f("document_no", "PL-" + digits(p.rng, 5))),
            ("Date", p.d("issue_date", d.day)),
            ("Invoice no.", p.f("invoice_no", d.invoice)),
            ("Order no.", p.f("purchase_order_no", d.po)),
            ("Vessel / voyage", f"{p.f('vessel', d.vessel)} / {p.f('voyage', d.voyage)}"),
            ("Container no.", p.f("container_nos", d.containers[0])),
            ("Port of loading", p.f("port_of_loading", d.pol)),
            ("Port of discharge", p.f("port_of_discharge", d.pod)),
        ],
        2,
        "width:17%;color:#666",
        "width:33%",
    )
    return (
        f"<h2>{p.f('seller_name', d.seller.name)}</h2>{p.f('seller_address', d.seller.address)}<h1 style='font-size:16pt;margin:5mm 0;font-weight:400'>Detailed packing list</h1><table>{head}</table><p style='margin:4mm 0'>Buyer<br><b>{p.f('buyer_name', d.buyer.name)}</b><br>{p.f('buyer_address', d.buyer.address)}</p><table>{heads(['Ctn no.', 'Goods', 'Item no.', 'Ctns', 'Qty', '', 'N.W. (kg)', 'G.W. (kg)', 'Meas. (m³)'], 3, 'style=border-bottom:1px_solid'.replace('_', ' '))}{rows}"
        f"{tr(['TOTAL', '', '', p.n('packages', d.cartons, 0), p.n('total_quantity', d.quantity, 0), '', p.n('net_weight_kg', d.net), p.n('gross_weight_kg', d.gross), p.n('volume_m3', d.volume, 3)], 3, 'class=b style=border-top:1px_solid'.replace('_', ' '))}</table>{scrawl(p)}"
    )


def packed_boxes(p: Paper, d: Deal) -> str:
    """A packing list on a form of boxes with labels in their corners; quantities in a column for each unit."""
    p.kind, p.font, p.size, p.dates = "packing_list", p.rng.choice(["arimo", "condensed"]), "8.5pt", "{DD}/{MM}/{YYYY}"
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += tr(
            [
                li.f("line_no", at),
                li.f("sku", g.sku),
                li.f("name", f"{g.name} {g.size}"),
                li.f("gtin", g.gtin),
                li.n("cartons", g.cartons, 0),
                li.xn("quantity_per_carton", g.per_carton, 0),
                li.n("quantity", g.quantity, 0),
                li.n("gross_weight_kg", g.gross),
                li.n("net_weight_kg", g.net),
            ],
            4,
        )
    top = above(
        [
            (
                "Exporter / Shipper",
                f"<b>{p.f('seller_name', d.seller.name)}</b><br>{lines_of(p, 'seller_address', d.seller.address)}",
            ),
            (
                "Packing list no. and date",
                f"{p.f('document_no', 'P' + digits(p.rng, 6))} &nbsp; {p.d('issue_date', d.day)}",
            ),
            (
                "Consignee",
                f"<b>{p.f('buyer_name', d.buyer.name)}</b><br>{lines_of(p, 'buyer_address', d.buyer.address)}",
            ),
            ("Commercial invoice", p.f("invoice_no", d.invoice)),
            ("Country of origin", p.f("country_of_origin", d.seller.country, COUNTRY["en"][d.seller.country])),
            ("Bill of lading", p.f("transport_doc_no", d.bl)),
            ("Shipping marks", p.x("marks", d.brand.upper())),
            ("Seal", p.f("seal_nos", d.seals[0])),
        ],
        2,
        "font-size:6.3pt",
    )
    return f"<div class=row style='justify-content:space-between'><h2>PACKING LIST / WEIGHT NOTE</h2><span>Sheet 1 of 1</span></div><table class=g style='margin-top:2mm'>{top}</table><table class=g style='margin-top:-1px'>{heads(['Ln', 'Part no.', 'Description', 'EAN', 'No. of cartons', 'Pcs per carton', 'Total pcs', 'Gross kg', 'Net kg'], 4, f'style=background:#eef;{_TINT}')}{rows}<tr class=b><td colspan=4>Grand total</td><td class=r>{p.n('packages', d.cartons, 0)}</td><td></td><td class=r>{p.n('total_quantity', d.quantity, 0)}</td><td class=r>{p.n('gross_weight_kg', d.gross)}</td><td class=r>{p.n('net_weight_kg', d.net)}</td></tr></table><p style='margin-top:3mm;font-size:7.5pt'>We certify the weights and measures given above. {small_print(p, count=1)}</p>{scrawl(p)}"


def packed_zh(p: Paper, d: Deal) -> str:
    """装箱单 with Chinese and English labels, batch and dates, the seal at the foot."""
    p.kind, p.font, p.size, p.lang, p.dates = (
        "packing_list",
        p.rng.choice(["hei", "song"]),
        "8.5pt",
        "zh",
        "{YYYY}-{MM}-{DD}",
    )
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += tr(
            [
                li.f("line_no", at),
                li.f("name", chinese_name(g)),
                li.f("spec", g.size),
                li.f("lot_no", g.lot),
                li.d("production_date", g.made),
                li.n("cartons", g.cartons, 0),
                li.n("quantity", g.quantity, 0),
                li.n("gross_weight_kg", g.gross),
                li.n("net_weight_kg", g.net),
            ],
            5,
        )
    return (
        f"<div style='position:relative'><h2 class=c>装 箱 单<br><span style='font-size:10pt'>PACKING LIST</span></h2><table style='margin:4mm 0'>{pairs([('发货人 Shipper', p.f('seller_name', d.seller.name)), ('编号 No.', p.f('document_no', 'ZX' + digits(p.rng, 6))), ('收货人 Consignee', p.f('buyer_name', chinese(d.buyer))), ('日期 Date', p.d('issue_date', d.day)), ('收货人地址 Address', p.f('buyer_address', d.buyer.address)), ('发票号 Invoice No.', p.f('invoice_no', d.invoice)), ('集装箱号 Container', p.f('container_nos', d.containers[0])), ('合同号 Contract', p.f('contract_no', d.contract))], 2, 'width:16%', 'width:34%;border-bottom:1px solid #aaa')}</table>"
        f"<table class=g>{heads(['序号', '品名', '规格', '批号', '生产日期', '箱数', '数量', '毛重KG', '净重KG'], 5)}{rows}{tr(['', '合计', '', '', '', p.n('packages', d.cartons, 0), p.n('total_quantity', d.quantity, 0), p.n('gross_weight_kg', d.gross), p.n('net_weight_kg', d.net)], 5, 'class=b')}</table><p style='margin-top:5mm'>包装：{p.f('package_kind', '纸箱')}　体积：{p.n('volume_m3', d.volume, 3)}立方米</p>{'' if p.blank else seal('发货专用章', left='70%', top='72%', size=95)}</div>"
    )


def packed_local(p: Paper, d: Deal) -> str:
    """A packing list in the words of a country, each article as a block of two rows."""
    say = {
        "de": ("Packliste", "Nr.", "vom", "Absender", "Empfänger", "zur Rechnung", ["Artikel", "Kartons", "Stück", "Nettogewicht kg", "Bruttogewicht kg"], "Insgesamt", "{DD}.{MM}.{YYYY}", "de", "lato", "Art.-Nr."),
        "fr": ("Liste de colisage", "N°", "du", "Expéditeur", "Destinataire", "Facture n°", ["Article", "Colis", "Quantité", "Poids net (kg)", "Poids brut (kg)"], "Total", "{DD}/{MM}/{YYYY}", "fr", "arimo", "Réf."),
        "it": ("Packing list – Lista colli", "N.", "del", "Mittente", "Destinatario", "Rif. fattura", ["Articolo", "Colli", "Quantità", "Peso netto kg", "Peso lordo kg"], "Totale", "{DD}/{MM}/{YYYY}", "de", "caladea", "Cod."),
        "es": ("Lista de empaque", "Núm.", "Fecha", "Remitente", "Destinatario", "Factura", ["Artículo", "Bultos", "Cantidad", "Peso neto kg", "Peso bruto kg"], "Totales", "{DD}/{MM}/{YYYY}", "de", "sanspro", "Ref."),
        "ja": ("パッキングリスト", "番号", "発行日", "荷送人", "荷受人", "インボイス番号", ["品名", "箱数", "数量", "純重量(kg)", "総重量(kg)"], "合計", "{YYYY}/{MM}/{DD}", "en", "jp", "品番"),
        "ko": ("포장명세서", "문서번호", "작성일", "송하인", "수하인", "송장번호", ["품명", "카톤", "수량", "순중량(kg)", "총중량(kg)"], "합계", "{YYYY}.{MM}.{DD}", "en", "kr", "품번"),
        "tc": ("裝箱明細", "單號", "日期", "出貨人", "收貨人", "發票號碼", ["品名", "箱數", "數量", "淨重(kg)", "毛重(kg)"], "合計", "{YYYY}/{MM}/{DD}", "en", "tc", "貨號"),
    }[p.lang]  # fmt: skip
    p.kind, p.dates, p.numbers, p.font, p.size = "packing_list", say[8], say[9], say[10], "9pt"
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += tr(
            [
                f"<b>{li.f('name', g.name)}</b>",
                li.n("cartons", g.cartons, 0),
                li.n("quantity", g.quantity, 0),
                li.n("net_weight_kg", g.net),
                li.n("gross_weight_kg", g.gross),
            ],
            1,
        ) + tr(
            [f"<span style='color:#555'>{say[11]} {li.f('sku', g.sku)}</span>", "", "", "", ""],
            1,
            "style='border-bottom:1px solid #bbb'",
        )
    return (
        f"<div class=row style='border-bottom:3px solid #345;padding-bottom:2mm'><h1 style='font-size:17pt;flex:1'>{say[0]}</h1><div>{say[1]} {p.f('document_no', 'PK' + digits(p.rng, 5))} {say[2]} {p.d('issue_date', d.day)}<br>{say[5]} {p.f('invoice_no', d.invoice)}</div></div><div class=row style='margin:5mm 0'><div style='flex:1'><u>{say[3]}</u><br>{p.f('seller_name', d.seller.name)}<br>{p.f('seller_address', d.seller.address)}</div><div style='flex:1'><u>{say[4]}</u><br>{p.f('buyer_name', d.buyer.name)}<br>{p.f('buyer_address', d.buyer.address)}</div></div>"
        f"<table>{heads(say[6], 1, f'style=background:#e6eaee;{_TINT}')}{rows}{tr([say[7], p.n('packages', d.cartons, 0), p.n('total_quantity', d.quantity, 0), p.n('net_weight_kg', d.net), p.n('gross_weight_kg', d.gross)], 1, 'class=b')}</table>"
    )


def packed_containers(p: Paper, d: Deal) -> str:
    """A landscape packing list, one table a container."""
    p.kind, p.font, p.size, p.page, p.dates = (
        "packing_list",
        p.rng.choice(["dejavu", "sanspro"]),
        "8.5pt",
        "A4 landscape",
        "{DD} {MON} {YYYY}",
    )
    half = (len(d.goods) + 1) // 2
    tables = ""
    for number, part in enumerate((d.goods[:half], d.goods[half:])):
        box = d.containers[number % len(d.containers)]
        rows = ""
        for g in part:
            li = p.line()
            rows += tr(
                [
                    li.f("sku", g.sku),
                    li.f("name", g.name),
                    li.f("spec", g.size),
                    li.f("hs_code", g.hs[:6]),
                    li.n("cartons", g.cartons, 0),
                    li.n("quantity", g.quantity, 0),
                    li.f("unit", g.unit),
                    li.n("net_weight_kg", g.net),
                    li.n("gross_weight_kg", g.gross),
                ],
                4,
            )
        kilos = sum((g.gross for g in part), Decimal(0))
        tables += f"<p style='margin:4mm 0 1mm'><b>{'Container' if len(d.containers) > 1 else 'Lot ' + str(number + 1) + ', container'} {p.f('container_nos', box)}</b>, seal {p.f('seal_nos', d.seals[number % len(d.containers)])}</p><table class=g>{heads(['Ref', 'Description', 'Size', 'HS', 'Cartons', 'Qty', 'UoM', 'Net kg', 'Gross kg'], 4)}{rows}{tr(['', 'Subtotal', '', '', p.m(sum(g.cartons for g in part), 0), '', '', '', p.m(kilos)], 4, 'style=font-style:italic')}</table>"
    return f"<div class=row><div style='flex:1'><h2>PACKING LIST</h2>No. {p.f('document_no', 'PL' + digits(p.rng, 6))} of {p.d('issue_date', d.day)}</div><div style='flex:1'>From: {p.f('seller_name', d.seller.name)}<br>{p.f('seller_address', d.seller.address)}</div><div style='flex:1'>To: {p.f('buyer_name', d.buyer.name)}<br>{p.f('buyer_address', d.buyer.address)}</div></div><p>Related invoice: {p.f('invoice_no', d.invoice)}</p>{tables}<p class=b style='margin-top:4mm'>Total shipment: {p.n('packages', d.cartons, 0)} {p.f('package_kind', 'cartons')}; net weight {p.n('net_weight_kg', d.net)} kg; gross weight {p.n('gross_weight_kg', d.gross)} kg; volume {p.n('volume_m3', d.volume, 3)} m³</p>"


def order_sheet(p: Paper, d: Deal) -> str:
    """A purchase order with labels in a left margin and a delivery date a line."""
    p.kind, p.font, p.size, p.dates = "purchase_contract", p.rng.choice(["roboto", "arimo"]), "9pt", "{DD}-{MON}-{YYYY}"
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += tr(
            [
                li.f("line_no", at),
                li.f("sku", g.sku),
                li.f("name", g.name),
                p.td(d.day + timedelta(days=40)),
                li.n("quantity", g.quantity, 0),
                li.f("unit", g.unit),
                li.n("unit_price", g.price),
                li.n("amount", g.amount),
            ],
            4,
        )
    return (
        f"<div style='border-left:6px solid #d97706;padding-left:4mm;{_TINT}'><h1 style='font-size:18pt'>Purchase Order {p.f('document_no', d.po)}</h1>{p.d('issue_date', d.day)}</div><table style='margin:5mm 0'>{pairs([('Ordered by', f'''<b>{p.f('buyer_name', d.buyer.name)}</b>, {p.f('buyer_address', d.buyer.address)}'''), ('Supplier', f'''<b>{p.f('seller_name', d.seller.name)}</b>, {p.f('seller_address', d.seller.address)}'''), ('Delivery term', p.f('incoterm', d.incoterm) + ' ' + p.t(d.pol.split(',')[0])), ('Payment', p.t('45 days net')), ('Currency', p.f('currency', d.currency))], label='width:24mm;color:#92400e')}</table>"
        f"<table class=g>{heads(['Line', 'SKU', 'Description', 'Required', 'Qty', 'UOM', 'Cost', 'Extended'], 4)}{rows}{tr(['', '', '', 'Order value', p.n('total_quantity', d.quantity, 0), '', '', p.n('total_amount', d.total)], 4, 'class=b')}</table><p style='margin-top:6mm;font-size:7.5pt'>Please confirm within two working days. Quote the order number on all papers.</p>{scrawl(p)}<p>Buyer: {p.t(d.buyer.person)}</p>"
    )


def contract_boxed(p: Paper, d: Deal) -> str:
    """购销合同: parties in a ruled head, goods, the sum in capitals, clauses."""
    p.kind, p.font, p.size, p.lang, p.dates = (
        "purchase_contract",
        p.rng.choice(["song", "hei"]),
        "9.5pt",
        "zh",
        "{YYYY}年{M}月{D}日",
    )
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += tr(
            [
                li.f("name", chinese_name(g)),
                li.f("spec", g.size),
                li.f("sku", g.sku),
                li.f("unit", "件"),
                li.n("quantity", g.quantity, 0),
                li.n("unit_price", g.price),
                li.n("amount", g.amount),
            ],
            4,
        )
    return (
        f"<div style='position:relative'><h1 class=c style='font-size:18pt;letter-spacing:6px'>购销合同</h1><table class=g style='margin:4mm 0'><tr><td width=12%>供方</td><td width=48%>{p.f('seller_name', d.seller.name)}</td><td width=14%>合同编号</td><td>{p.f('document_no', d.contract)}</td></tr><tr><td>需方</td><td>{p.f('buyer_name', d.buyer.name)}</td><td>签订时间</td><td>{p.d('issue_date', d.day)}</td></tr></table><p>经双方协商一致，签订本合同，共同遵守。</p><p>一、产品名称、型号、数量、金额（单位：{p.f('currency', 'CNY', '人民币')}元）</p>"
        f"<table class=g>{heads(['产品名称', '规格', '货号', '单位', '数量', '单价', '金额'], 4)}{rows}<tr><td colspan=4>合计人民币（大写）：{p.t(capitals(d.total))}</td><td class=r>{p.n('total_quantity', d.quantity, 0)}</td><td></td><td class=r>{p.n('total_amount', d.total)}</td></tr></table><p style='line-height:1.9;margin-top:3mm'>二、质量要求：按国家标准执行。<br>三、交货地点：需方指定仓库，运费由供方承担。<br>四、结算方式：货到验收合格后30日内付清。<br>五、违约责任：按民法典有关规定处理。<br>六、本合同一式两份，双方各执一份，盖章生效。</p><div class=row style='margin-top:6mm'><div style='flex:1'>供方：{p.t(d.seller.name)}<br>地址：{p.f('seller_address', d.seller.address)}<br>税号：{p.f('seller_id', d.seller.tax_id)}</div><div style='flex:1'>需方：{p.t(d.buyer.name)}<br>地址：{p.f('buyer_address', d.buyer.address)}<br>税号：{p.f('buyer_id', d.buyer.tax_id)}</div></div>{'' if p.blank else seal('合同专用章', left='20%', top='82%', size=95) + seal('合同专用章', left='66%', top='82%', size=95)}</div>"
    )


def agreement_pages(p: Paper, d: Deal) -> str:
    """A supply contract in English prose, parties in the opening sentence, goods in a schedule."""
    p.kind, p.font, p.size, p.dates, p.margin = (
        "purchase_contract",
        p.rng.choice(["caladea", "tinos"]),
        "10pt",
        "{D} {MONTH} {YYYY}",
        "20mm",
    )
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += tr(
            [
                li.f("line_no", at),
                li.f("name", g.name),
                li.f("sku", g.sku),
                li.n("quantity", g.quantity, 0),
                li.f("unit", g.unit),
                li.n("unit_price", g.price),
                li.n("amount", g.amount),
            ],
            3,
        )
    return (
        f"<h2 class=c>CONTRACT FOR THE SALE AND PURCHASE OF GOODS</h2><p class=c>No. {p.f('document_no', d.contract)}</p><p style='margin-top:6mm'>This Contract is made on {p.d('issue_date', d.day)} between</p><p style='margin:3mm 8mm'>(1) <b>{p.f('seller_name', d.seller.name)}</b> of {p.f('seller_address', d.seller.address)} (the “Seller”); and</p><p style='margin:3mm 8mm'>(2) <b>{p.f('buyer_name', d.buyer.name)}</b> of {p.f('buyer_address', d.buyer.address)} (the “Buyer”).</p><p>1. The Seller shall sell and the Buyer shall buy the goods of Schedule A.</p><p>2. Delivery: {p.f('incoterm', d.incoterm)} {p.t(d.pol.split(',')[0])}, Incoterms 2020.</p><p>3. Price: {p.f('currency', d.currency)} {p.n('total_amount', d.total)} in all.</p><p>4. Payment: by irrevocable letter of credit at sight.</p><p>5. Risk passes under the delivery term. Disputes go to arbitration.</p>"
        f"<h3 style='margin:6mm 0 2mm'>Schedule A – Goods</h3><table class=g>{heads(['Item', 'Goods', 'Code', 'Quantity', 'Unit', 'Price', 'Value'], 3)}{rows}</table><div class=row style='margin-top:10mm'><div style='flex:1'>For the Seller{scrawl(p)}</div><div style='flex:1'>For the Buyer{scrawl(p)}</div></div>"
    )


def order_tongue(p: Paper, d: Deal) -> str:
    """An order in German, French, Italian, Spanish or Japanese, supplier in a window and a box of figures."""
    say = {
        "de": ("Bestellung Nr.", "Datum", "Lieferant", "Auftraggeber", ["Pos", "Material", "Kurztext", "Menge", "Preis/Einheit", "Nettowert"], "Gesamtnettowert", "{DD}.{MM}.{YYYY}", "de", "roboto"),
        "fr": ("Commande N°", "Date de commande", "Fournisseur", "Client", ["Ligne", "Réf.", "Désignation", "Qté", "P.U.", "Montant"], "Total HT", "{DD}/{MM}/{YYYY}", "fr", "sanspro"),
        "it": ("Ordine di acquisto n.", "Data", "Fornitore", "Committente", ["Pos.", "Codice", "Descrizione", "Q.tà", "Prezzo", "Importo"], "Totale", "{DD}/{MM}/{YYYY}", "de", "arimo"),
        "es": ("Orden de compra N.º", "Fecha", "Proveedor", "Comprador", ["Pos.", "Código", "Descripción", "Cant.", "Precio unit.", "Importe"], "Total", "{DD}/{MM}/{YYYY}", "de", "lato"),
        "ja": ("発注書 発注番号", "発注日", "仕入先", "発注元", ["No.", "商品コード", "商品名", "数量", "単価", "金額"], "合計", "{YYYY}年{MM}月{DD}日", "en", "jp"),
    }[p.lang]  # fmt: skip
    p.kind, p.dates, p.numbers, p.font, p.size = "purchase_contract", say[6], say[7], say[8], "9.5pt"
    places = 0 if p.lang == "ja" else 2
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += tr(
            [
                li.f("line_no", at),
                li.f("sku", g.sku),
                li.f("name", g.name),
                li.n("quantity", g.quantity, 0) + " " + li.f("unit", g.unit),
                li.n("unit_price", g.price, places),
                li.n("amount", g.amount, places),
            ],
            3,
        )
    return f"<div class=row><div style='flex:1'><span style='color:#777'>{say[3]}</span><br><b>{p.f('buyer_name', d.buyer.name)}</b><br>{lines_of(p, 'buyer_address', d.buyer.address)}</div><table class=g style='width:78mm'><tr><td colspan=2><b>{say[0]} {p.f('document_no', d.po)}</b></td></tr><tr><td>{say[1]}</td><td>{p.d('issue_date', d.day)}</td></tr></table></div><div style='border:1px solid #bbb;width:85mm;padding:3mm;margin:8mm 0'><span style='color:#777'>{say[2]}</span><br>{p.f('seller_name', d.seller.name)}<br>{lines_of(p, 'seller_address', d.seller.address)}</div><table>{heads(say[4], 3, 'style=border-bottom:1.5px_solid_#333'.replace('_', ' '))}{rows}<tr class=b style='border-top:1.5px solid #333'><td colspan=5>{say[5]} {p.f('currency', d.currency)}</td><td class=r>{p.n('total_amount', d.total, places)}</td></tr></table>{scrawl(p)}"


def lading_lines(p: Paper, d: Deal) -> str:
    """An ocean bill with the number in a bar on top, parties stacked to the left and the route in a row of cells."""
    p.kind, p.font, p.size, p.dates = "bill_of_lading", p.rng.choice(["roboto", "arimo"]), "8.5pt", "{DD}-{MON}-{YYYY}"
    p.css = (
        ".k td{border:1px solid #0b3d66;padding:1mm 2mm}.k th{border:1px solid #0b3d66;font-size:6.5pt;font-weight:400}"
    )
    rows = ""
    for at, g in enumerate(d.goods[:3]):
        li = p.line()
        mark = p.x("marks", d.brand.upper()) if at == 0 else ""
        rows += tr(
            [
                mark,
                f"{li.n('cartons', g.cartons, 0)} CTNS",
                li.f("name", g.name.upper()),
                li.n("gross_weight_kg", g.gross),
                li.xn("volume_m3", g.volume, 3),
            ],
            3,
        )
    part = d.goods[:3]
    gross, volume = sum((g.gross for g in part), Decimal(0)), sum((g.volume for g in part), Decimal(0))
    boxes = "; ".join(
        f"{p.f('container_nos', c)} seal {p.f('seal_nos', s)}" for c, s in zip(d.containers, d.seals, strict=False)
    )
    route = above(
        [
            ("Vessel", p.f("vessel", d.vessel)),
            ("Voyage no.", p.f("voyage", d.voyage)),
            ("Port of loading", p.f("port_of_loading", d.pol.upper())),
            ("Port of discharge", p.f("port_of_discharge", d.pod.upper())),
        ],
        4,
        "font-size:6.3pt;color:#0b3d66",
    )
    return (
        f"<div style='background:#0b3d66;color:#fff;padding:2mm 4mm;display:flex;{_TINT}'><span style='flex:1'>{p.f('issuer_name', dict(LINES)[d.bl[:4]])}</span><b>BILL OF LADING {p.f('document_no', d.bl)}</b></div><table class=k><tr><td width=60%><div style='font-size:6.3pt;color:#0b3d66'>Shipper/Exporter</div>{p.f('seller_name', d.seller.name)}<br>{lines_of(p, 'seller_address', d.seller.address)}</td><td rowspan=3 style='font-size:6.5pt'>Received by the Carrier from the shipper in apparent good order and condition unless otherwise indicated herein, the goods, or the containers said to contain the goods, to be carried subject to the terms on the back. Freight: <b>{p.x('freight', p.rng.choice(['PREPAID', 'COLLECT']))}</b></td></tr><tr><td><div style='font-size:6.3pt;color:#0b3d66'>Consignee (negotiable only if consigned “to order”)</div>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</td></tr><tr><td><div style='font-size:6.3pt;color:#0b3d66'>Notify party</div>{p.x('notify_name', 'Harbour Link Agencies')}</td></tr></table><table class=k style='margin-top:-1px'>{route}</table>"
        f"<table class=k style='margin-top:-1px'><tr><th>Marks &amp; numbers</th><th>Packages</th><th>Particulars furnished by shipper</th><th>Gross weight kg</th><th>Measurement m³</th></tr>{rows}{tr(['TOTAL', p.n('packages', sum(g.cartons for g in part), 0) + ' ' + p.f('package_kind', 'CARTONS'), '', p.n('gross_weight_kg', gross), p.n('volume_m3', volume, 3)], 3, 'class=b')}<tr><td colspan=5>{boxes}</td></tr></table><table class=k style='margin-top:-1px'><tr><td>Number of originals: THREE</td><td>Shipped on board: {p.xd('on_board_date', d.day)}</td><td>Place and date of issue: {p.t(d.pol.split(',')[0].upper())}, {p.d('issue_date', d.day)}</td></tr></table>{scrawl(p)}<p style='font-size:7pt'>As agent for the carrier</p>"
    )


def multimodal(p: Paper, d: Deal) -> str:
    """A multimodal bill of a forwarder, typewritten into wide cells, one description for all."""
    p.kind, p.font, p.size, p.dates = "bill_of_lading", p.rng.choice(["cousine", "tinos"]), "8.5pt", "{DD} {MON} {YYYY}"
    p.css = ".k td{border:1px solid #333;padding:1mm}.k small{display:block;font:6.3pt Arimo}"
    g = d.goods[0]
    li = p.line()
    boxes = "<br>".join(
        f"{p.f('container_nos', c)}<br>SEAL {p.f('seal_nos', s)}" for c, s in zip(d.containers, d.seals, strict=False)
    )
    return (
        f"<table class=k><tr><td width=50%><small>Consignor</small>{p.f('seller_name', d.seller.name.upper())}<br>{lines_of(p, 'seller_address', d.seller.address.upper())}</td><td><small>Document number</small>{p.f('document_no', 'MT' + digits(p.rng, 8))}<div class=c style='font:700 11pt Arimo;margin-top:3mm'>MULTIMODAL TRANSPORT BILL OF LADING</div></td></tr><tr><td><small>Consignee</small>{p.f('buyer_name', d.buyer.name.upper())}<br>{lines_of(p, 'buyer_address', d.buyer.address.upper())}</td><td class=c><b>{p.f('issuer_name', p.rng.choice(['Seabright Forwarding Ltd', 'Ostrel Logistics BV', 'Canopus Freight Lines']))}</b></td></tr><tr><td><small>Notify address</small>{p.t('SAME AS CONSIGNEE')}</td><td><small>Place of receipt</small>{p.t(d.pol.split(',')[0].upper())}</td></tr><tr><td><small>Ocean vessel and voyage</small>{p.f('vessel', d.vessel)} V.{p.f('voyage', d.voyage)}</td><td><small>Port of loading</small>{p.f('port_of_loading', d.pol.upper())}</td></tr><tr><td><small>Port of discharge</small>{p.f('port_of_discharge', d.pod.upper())}</td><td><small>Place of delivery</small>{p.t(d.pod.split(',')[0].upper())}</td></tr></table>"
        f"<table class=k style='margin-top:-1px'><tr><td width=22%><small>Container and seal numbers</small>{boxes}</td><td width=16%><small>Number and kind of packages</small>{p.f('packages', d.cartons)} {p.f('package_kind', 'CARTONS')}</td><td style='height:60mm'><small>Description of goods</small>{li.f('name', g.name.upper())}<br>H.S. {li.f('hs_code', g.hs[:6])}<br>INVOICE {p.f('invoice_no', d.invoice)}</td><td width=14%><small>Gross weight</small>{p.n('gross_weight_kg', d.gross)} KGS</td><td width=13%><small>Measurement</small>{p.n('volume_m3', d.volume, 3)} CBM</td></tr></table><table class=k style='margin-top:-1px'><tr><td><small>Freight payable at</small>{p.t(d.pod.split(',')[0].upper())}</td><td><small>Place and date of issue</small>{p.t(d.pol.split(',')[0].upper())} {p.d('issue_date', d.day)}</td></tr><tr><td style='font-size:6.3pt'>Taken in charge in apparent good order and condition for transport as mentioned above.</td><td><small>Signature</small>{scrawl(p)}</td></tr></table>"
    )


def flight(p: Paper, d: Deal) -> str:
    """A house air waybill printed from a forwarder's system: labels left, values right."""
    p.kind, p.font, p.size, p.dates = "air_waybill", p.rng.choice(["sanspro", "arimo"]), "9pt", "{DD} {MON} {YYYY}"
    line, prefix, number = p.rng.choice(AIRLINES)
    li = p.line()
    start, end = AIRPORTS.get(d.seller.country, AIRPORTS["CN"]), AIRPORTS.get(d.buyer.country, AIRPORTS["US"])
    left = pairs(
        [
            ("House air waybill no.", p.f("document_no", "HW" + digits(p.rng, 8))),
            ("Master air waybill", p.x("parent_document_no", air_no(p.rng, prefix))),
            ("Shipper", f"<b>{p.f('seller_name', d.seller.name)}</b><br>{p.f('seller_address', d.seller.address)}"),
            ("Consignee", f"<b>{p.f('buyer_name', d.buyer.name)}</b><br>{p.f('buyer_address', d.buyer.address)}"),
            ("Issuing agent", p.f("issuer_name", p.rng.choice(["Skybridge Cargo Services", "Polaris Air Forwarders"]))),
            ("Airport of departure", p.f("port_of_loading", start[0])),
            ("Airport of destination", p.f("port_of_discharge", end[0])),
            ("Flight / date", p.t(f"{number}{digits(p.rng, 3)}") + " / " + p.td(d.day)),
        ],
        label="width:36%;color:#444",
    )
    return f"<h2>AIR WAYBILL <span style='font-weight:400'>(not negotiable)</span></h2><p>{p.t('Carrier: ' + line)}</p><table class=g style='margin:4mm 0'>{left}</table><table class=g>{heads(['Pieces', 'Gross weight kg', 'Chargeable kg', 'Rate', 'Nature and quantity of goods'])}<tr><td>{p.f('packages', d.cartons)}</td><td>{p.n('gross_weight_kg', d.gross)}</td><td>{p.m(rounded(d.gross + 14, 1), 1)}</td><td>{p.t('4.15')}</td><td>{li.f('name', d.goods[0].name)}<br>Volume {p.n('volume_m3', d.volume, 3)} m³</td></tr></table><p style='margin-top:4mm'>Freight {p.x('freight', 'PREPAID')}. Executed on {p.d('issue_date', d.day)} at {p.t(start[1])}.</p>{scrawl(p)}<p style='font-size:7pt'>The shipper certifies that the particulars on the face hereof are correct.</p>"
