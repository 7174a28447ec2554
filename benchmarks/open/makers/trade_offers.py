# ruff: noqa: E501
"""Pro-forma invoices, quotations, order confirmations; purchase orders and contracts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from benchmarks.open.makers import trade_goods as goods
from benchmarks.open.makers.trade_goods import NEW, Sold, bare, de, draw, en, fr, g, gtin, h
from benchmarks.open.makers.trade_press import Paper


def _sum(lines: list[Sold]) -> Decimal:
    return sum((line.amount for line in lines), Decimal(0))


def proforma_plain() -> Paper:
    """Pro-forma of a factory: 'CTNS x PCS' in the quantity, bank block beside the sums."""
    lines = draw(goods.TOOLS, 5, 301, most=50)
    total = _sum(lines)
    rows = "".join(
        f"<tr>{NEW}<td>{g('line_no', i)}</td><td>{g('sku', x.good.code)}</td><td>{g('name', x.good.name)}</td><td class=c>{g('cartons', x.cartons)} CTNS</td><td class=c>{g('quantity_per_carton', x.good.per)}</td><td class=c>{g('quantity', x.quantity, en(x.quantity))} {g('unit', x.good.unit)}</td><td class=r>{g('currency', 'USD')} {g('unit_price', x.price, en(x.price, 3))}</td><td class=r>USD {g('amount', x.amount, en(x.amount, 2))}</td></tr>"
        for i, x in enumerate(lines, 1)
    )
    html = f"""<style>body{{font:10.5px 'DejaVu Sans'}}table{{border-collapse:collapse;width:100%}}.g td,.g th{{border:1px solid #666;padding:4px}}.c{{text-align:center}}.r{{text-align:right}}th{{background:#d9e2f3}}</style>
    <div style="text-align:center"><b style="font-size:18px">PROFORMA INVOICE</b></div><table style="margin-top:10px"><tr><td style="width:55%;vertical-align:top"><b>Seller:</b> {h("seller_name", "Taizhou Kunxi Power Tools Co., Ltd.")}<br><b>Add:</b> {h("seller_address", "Lantian Road 55, Luqiao, Taizhou 318050, China")}<br><b>Buyer:</b> {h("buyer_name", "Brackwell Industrial Ltd")}<br><b>Add:</b> {h("buyer_address", "400 Forge Road, Hamilton ON L8L 4A1, Canada")}</td><td style="vertical-align:top"><b>PI No.:</b> {h("document_no", "KX-PI-26077")}<br><b>Date:</b> {h("issue_date", "2026-07-19", "July 19, 2026")}<br><b>Price term:</b> {h("incoterm", "CIF", "CIF Vancouver")}<br><b>Valid until:</b> {h("valid_to", "2026-08-18", "August 18, 2026")}</td></tr></table>
    <table class=g style="margin-top:10px"><tr><th>No.</th><th>Item No.</th><th style="width:28%">Description</th><th>Packages</th><th>Pcs/Ctn</th><th>Qty</th><th>Unit Price</th><th>Total Amount</th></tr>{rows}<tr><td colspan=7 class=r><b>TOTAL CIF VANCOUVER</b></td><td class=r><b>{h("currency", "USD")} {h("total_amount", total, en(total, 2))}</b></td></tr></table>
    <p>Remarks: 1. Lead time: 35 days after deposit. 2. Payment: 30% T/T in advance, 70% before shipment.</p><table class=g style="width:60%"><tr><td>Beneficiary</td><td>Taizhou Kunxi Power Tools Co., Ltd.</td></tr><tr><td>Bank</td><td>Bank of the Eastern Sea, Luqiao Branch</td></tr><tr><td>A/C No.</td><td>1207 0055 2900 1</td></tr><tr><td>SWIFT</td><td>ESEACNBXXX</td></tr></table>"""
    return Paper("tune/pi-01-factory", "proforma_invoice", html)


def quotation_cards() -> Paper:
    """Quotation with optional notes between the rows and discounts in per cent; level rules only."""
    lines = draw(goods.PETS, 6, 311, wobble=True)
    rows, net = "", Decimal(0)
    for i, x in enumerate(lines):
        off = (0, 0, 5, 0, 10, 0)[i]
        amount = (x.amount * (100 - off) / 100).quantize(Decimal("0.01"))
        net += amount
        note = f"<tr class=n><td></td><td colspan=5>MOQ {x.good.per * 5} pcs, lead time {20 + i} days</td></tr>"
        rows += f"<tr>{NEW}<td>{g('sku', x.good.code)}</td><td>{g('name', x.good.name)}</td><td class=r>{g('quantity', x.quantity, en(x.quantity))}</td><td class=r>{g('unit_price', x.price, en(x.price, 2))}</td><td class=r>{off}%</td><td class=r>{g('amount', amount, en(amount, 2))}</td></tr>{note}"
    html = f"""<style>body{{font:11.5px 'DejaVu Sans Condensed'}}table{{border-collapse:collapse;width:100%}}.g th{{text-align:left;border-bottom:2px solid #c33;padding:6px 4px}}.g td{{padding:6px 4px 0;vertical-align:top}}.n td{{color:#888;font-size:9px;padding:0 4px 6px;border-bottom:.5px solid #ddd}}.r{{text-align:right!important}}</style>
    <table><tr><td><div style="font-size:28px;color:#c33">Quotation</div>Quote # {h("document_no", "Q-10077")}<br>Date: {h("issue_date", "2026-05-04", "04 May 2026")}<br>Expires: {h("valid_to", "2026-06-03", "03 Jun 2026")}</td><td class=r><b>{h("seller_name", "Kestrel & Thorne Ltd")}</b><br>{h("seller_address", "22 Orchard Mews, Norwich NR2 4QT, UK", "22 Orchard Mews<br>Norwich NR2 4QT, UK")}<br>{h("+seller_email", "sales@kestrelthorne.example")}</td></tr></table>
    <p><b>Prepared for</b><br>{h("buyer_name", "Fennimore & Stride Ltd")}<br>{h("buyer_address", "5 Canal Wharf, Leeds LS1 4PR", "5 Canal Wharf<br>Leeds LS1 4PR")}</p><table class=g><tr><th>Code</th><th style="width:42%">Product</th><th class=r>Qty</th><th class=r>Unit price (£)</th><th class=r>Disc.</th><th class=r>Net amount (£)</th></tr>{rows}</table>
    <table style="width:40%;margin:14px 0 0 60%"><tr><td>Goods total</td><td class=r>{h("+subtotal", net, en(net, 2))}</td></tr><tr><td>Shipping</td><td class=r>65.00</td></tr><tr><td><b>Quote total ({h("currency", "GBP")})</b></td><td class=r><b>{h("total_amount", net + 65, en(net + 65, 2))}</b></td></tr></table>"""
    return Paper("tune/pi-02-quotation-notes", "proforma_invoice", html, margin="16mm")


def order_confirmation_de() -> Paper:
    """German order confirmation over two pages with 'Übertrag'; several sub-positions of texts."""
    lines = draw(goods.FEIN, 8, 321, most=60) + draw(goods.FEIN, 6, 322, most=40, wobble=True)
    net, rows = Decimal(0), ""
    for i, x in enumerate(lines, 1):
        net += x.amount
        rows += f"<tr>{NEW}<td>{g('line_no', i)}</td><td>{g('quantity', x.quantity, de(x.quantity))}</td><td>{g('unit', x.good.unit)}</td><td>{g('sku', x.good.code)}</td><td>{g('name', x.good.name)}<br><i>Liefertermin KW {20 + i}</i></td><td class=r>{g('unit_price', x.price, de(x.price, 3))}</td><td class=r>{g('amount', x.amount, de(x.amount, 2))}</td></tr>"
        if i == 9:
            rows += f"<tr><td colspan=6 class=r>Übertrag</td><td class=r>{de(net, 2)}</td></tr></table><div style='page-break-before:always;font-size:9px'>Auftragsbestätigung AB-26-5510 · Seite 2</div><table class=g><tr><th>Pos</th><th>Menge</th><th>Einh.</th><th>Artikel</th><th>Beschreibung</th><th class=r>E-Preis</th><th class=r>G-Preis</th></tr><tr><td colspan=6 class=r>Übertrag</td><td class=r>{de(net, 2)}</td></tr>"
    tax = (net * Decimal("0.07")).quantize(Decimal("0.01"))
    html = f"""<style>body{{font:11px 'DejaVu Sans'}}table{{border-collapse:collapse;width:100%}}.g td{{padding:5px 4px;vertical-align:top}}.g th{{text-align:left;border-top:1px solid;border-bottom:1px solid;padding:4px}}.r{{text-align:right!important}}i{{font-size:9px}}</style>
    <table><tr><td style="vertical-align:top;width:58%"><small>{h("seller_name", "Ährenfeld Feinkost GmbH")}, {h("seller_address", "Mühlgasse 14, 97215 Lindenrode")}</small><br><br>{h("buyer_name", "Genusswerk Tauber e.K.")}<br>{h("buyer_address", "Am Markt 2, 97980 Taubersheim", "Am Markt 2<br>97980 Taubersheim")}</td><td style="vertical-align:top">Auftragsbestätigung Nr.: {h("document_no", "AB-26-5510")}<br>Datum: {h("issue_date", "2026-05-11", "11.05.2026")}<br>Ihre Bestellung: {h("purchase_order_no", "GT-0519")}<br>Bearbeiter: S. Kehl</td></tr></table><h2>Auftragsbestätigung</h2>
    <table class=g><tr><th>Pos</th><th>Menge</th><th>Einh.</th><th>Artikel</th><th>Beschreibung</th><th class=r>E-Preis</th><th class=r>G-Preis</th></tr>{rows}<tr><td colspan=6 class=r>Summe netto {h("currency", "EUR")}</td><td class=r>{h("+subtotal", net, de(net, 2))}</td></tr><tr><td colspan=6 class=r>zzgl. 7 % MwSt.</td><td class=r>{h("tax_amount", tax, de(tax, 2))}</td></tr><tr><td colspan=6 class=r><b>Gesamtbetrag EUR</b></td><td class=r><b>{h("total_amount", net + tax, de(net + tax, 2))}</b></td></tr></table><p>Lieferung {h("incoterm", "DAP", "DAP Taubersheim")}, Zahlung 14 Tage netto.</p>"""
    return Paper("tune/pi-03-german-confirmation", "proforma_invoice", html, margin="18mm")


def chinese_quote() -> Paper:
    """Chinese quotation, scanned: unit in the header, price with tax, remark column."""
    lines = draw(goods.ELECTRO, 7, 331, most=20)
    total = _sum(lines)
    rows = "".join(
        f"<tr>{NEW}<td>{g('line_no', i)}</td><td>{g('sku', x.good.code)}</td><td class=l>{g('name', x.good.name)}</td><td>{g('unit', x.good.unit)}</td><td>{g('quantity', x.quantity)}</td><td>{g('unit_price', x.price, bare(x.price, 2))}</td><td>{g('amount', x.amount, bare(x.amount, 2))}</td><td>{'现货' if i % 2 else ''}</td></tr>"
        for i, x in enumerate(lines, 1)
    )
    html = f"""<style>body{{font:12px 'Noto Sans CJK SC'}}table{{border-collapse:collapse;width:100%}}.g td,.g th{{border:1px solid #000;padding:4px;text-align:center;font-weight:normal}}.g td.l{{text-align:left}}</style><h1 style="text-align:center;font-size:20px">报　价　单</h1><table><tr><td>报价单位：{h("seller_name", "东莞市槐序数码有限公司")}</td><td>报价单号：{h("document_no", "HX20260315-02")}</td></tr><tr><td>客户名称：{h("buyer_name", "厦门澜桥贸易有限公司")}</td><td>报价日期：{h("issue_date", "2026-03-15", "2026/3/15")}</td></tr></table>
    <table class=g style="margin-top:8px"><tr><th>序号</th><th>产品编号</th><th>产品名称</th><th>单位</th><th>数量</th><th>含税单价（元）</th><th>金额（元）</th><th>备注</th></tr>{rows}<tr><td colspan=6>合计（人民币）</td><td>{h("total_amount", total, bare(total, 2))}</td><td></td></tr></table><p>1、以上报价含13%增值税，不含运费。2、报价有效期15天。</p><p style="text-align:right">东莞市槐序数码有限公司（盖章）</p>"""
    html = html.replace("合计（人民币）", f"合计（{h('currency', 'CNY', '人民币')}）")
    return Paper("tune/pi-04-chinese-quote-scan", "proforma_invoice", html, media="scan", wear=33)


def french_devis() -> Paper:
    """French offer: sections with heading rows and subtotals."""
    lines = draw(goods.SOIN, 6, 341)
    rows = ""
    for title, part in (("Visage", lines[:3]), ("Corps & cheveux", lines[3:])):
        rows += f"<tr style='background:#eee'><td colspan=5><b>{title}</b></td></tr>"
        rows += "".join(
            f"<tr>{NEW}<td>{g('sku', x.good.code)}</td><td>{g('name', x.good.name)}</td><td class=r>{g('quantity', x.quantity, fr(x.quantity))}</td><td class=r>{g('unit_price', x.price, fr(x.price, 2))}</td><td class=r>{g('amount', x.amount, fr(x.amount, 2))}</td></tr>"
            for x in part
        )
        rows += (
            f"<tr><td colspan=4 class=r><i>Sous-total {title}</i></td><td class=r><i>{fr(_sum(part), 2)}</i></td></tr>"
        )
    net = _sum(lines)
    html = f"""<style>body{{font:11px 'DejaVu Serif'}}table{{border-collapse:collapse;width:100%}}.g td,.g th{{border:.5px solid #aaa;padding:4px 5px}}.r{{text-align:right}}</style><table><tr><td style="vertical-align:top"><b>{h("seller_name", "Atelier Lavenne SAS")}</b><br>{h("seller_address", "8 rue des Tilleuls, 26110 Valombreuse", "8 rue des Tilleuls<br>26110 Valombreuse")}<br>Tél. {h("+seller_phone", "04 75 55 01 12")}</td><td style="vertical-align:top"><b>À l'attention de</b><br>{h("buyer_name", "Maison Ostende SPRL")}<br>{h("buyer_address", "Quai du Vent 5, 8400 Ostenville, Belgique", "Quai du Vent 5<br>8400 Ostenville<br>Belgique")}</td></tr></table>
    <h2>Facture pro forma n° {h("document_no", "PF-2026-044")}</h2><p>Date : {h("issue_date", "2026-09-21", "21/09/2026")} — Conditions : {h("incoterm", "EXW", "EXW Valombreuse")}</p><table class=g><tr><th>Réf.</th><th style="width:46%">Désignation des produits</th><th>Quantité</th><th>Prix unitaire HT</th><th>Total HT</th></tr>{rows}<tr><td colspan=4 class=r><b>TOTAL GÉNÉRAL HT ({h("currency", "EUR")})</b></td><td class=r><b>{h("total_amount", net, fr(net, 2))}</b></td></tr></table>"""
    return Paper("kept/pi-05-french-sections", "proforma_invoice", html, margin="18mm")


def traditional_pi() -> Paper:
    """Taiwan: traditional Chinese with English, model column."""
    lines = draw(goods.CYCLE, 5, 351, most=15)
    total = _sum(lines)
    rows = "".join(
        f"<tr>{NEW}<td>{g('line_no', i)}</td><td>{g('sku', x.good.code)}</td><td class=l>{g('name', x.good.name)}</td><td class=r>{g('quantity', x.quantity, en(x.quantity))} {g('unit', x.good.unit)}</td><td class=r>{g('unit_price', x.price, en(x.price, 2))}</td><td class=r>{g('amount', x.amount, en(x.amount, 2))}</td></tr>"
        for i, x in enumerate(lines, 1)
    )
    html = f"""<style>body{{font:11px 'Noto Sans CJK TC'}}table{{border-collapse:collapse;width:100%}}.g th{{border-top:2px solid;border-bottom:1px solid;padding:4px}}.g td{{padding:5px 4px;text-align:center}}.g td.l{{text-align:left}}.g td.r{{text-align:right}}</style><div style="text-align:center"><div style="font-size:17px">{h("seller_name", "維騰自行車零件股份有限公司")}</div>{h("seller_address", "台中市大甲區順帆路一段208號")}<h2>預估發票 PROFORMA INVOICE</h2></div>
    <table><tr><td>買方 Buyer：{h("buyer_name", "Radhaus Nordwind OHG")}</td><td>編號 No.：{h("document_no", "VT-PI-1150506")}</td></tr><tr><td>地址 Address：{h("buyer_address", "Kanalstr. 71, 24159 Kielwiek, Germany")}</td><td>日期 Date：{h("issue_date", "2026-05-06", "May 06, 2026")}</td></tr><tr><td>交貨條件 Terms：{h("incoterm", "FOB", "FOB Taichung")}</td><td>付款 Payment：T/T</td></tr></table><table class=g style="margin-top:10px"><tr><th>項次<br>Item</th><th>品號<br>Part No.</th><th style="width:38%">品名規格<br>Description</th><th>數量<br>Q'ty</th><th>單價<br>Unit Price</th><th>金額<br>Amount</th></tr>{rows}<tr style="border-top:1px solid"><td></td><td></td><td class=l>總計 TOTAL</td><td></td><td class=r>{h("currency", "TWD")}</td><td class=r>{h("total_amount", total, en(total, 2))}</td></tr></table>"""
    return Paper("tune/pi-06-traditional", "proforma_invoice", html)


def purchase_order_us() -> Paper:
    """American retailer's purchase order: ship-to and vendor boxes, UPC column, cost columns."""
    lines = draw(goods.KITCHEN, 8, 401)
    total = _sum(lines)
    rows = "".join(
        f"<tr>{NEW}<td>{g('line_no', i)}</td><td>{g('gtin', gtin(40100 + i))}</td><td>{g('sku', x.good.code)}</td><td>{g('name', x.good.name)}</td><td class=r>{g('quantity', x.quantity, en(x.quantity))}</td><td>{g('unit', 'EA')}</td><td class=r>{g('unit_price', x.price, en(x.price, 4))}</td><td class=r>{g('amount', x.amount, en(x.amount, 2))}</td></tr>"
        for i, x in enumerate(lines, 1)
    )
    html = f"""<style>body{{font:10px 'DejaVu Sans'}}table{{border-collapse:collapse;width:100%}}.g td,.g th,.b td{{border:1px solid #777;padding:3px 5px;vertical-align:top}}.r{{text-align:right!important}}th{{background:#333;color:#fff;text-align:left}}</style><table><tr><td><b style="font-size:15px">{h("buyer_name", "Harrowgate Kitchen Supply Inc.")}</b><br>{h("buyer_address", "1450 Millrace Avenue, Unit 7, Tacoma, WA 98409", "1450 Millrace Avenue, Unit 7<br>Tacoma, WA 98409")}</td><td class=r><span style="font-size:20px">PURCHASE ORDER</span><br>PO Number: {h("document_no", "HKS-4500118")}<br>PO Date: {h("issue_date", "2026-01-15", "January 15, 2026")}<br>Page 1 of 1</td></tr></table>
    <table class=b style="margin:8px 0"><tr><td style="width:50%"><b>VENDOR</b><br>{h("seller_name", "Ningbo Qiuhe Houseware Co., Ltd.")}<br>{h("seller_address", "No. 219 Tangxi Middle Road, Yinzhou, Ningbo 315100, China", "No. 219 Tangxi Middle Road<br>Yinzhou, Ningbo 315100, China")}</td><td><b>SHIP TO</b><br>{h("+ship_to_name", "HKS Distribution Center")}<br>{h("+ship_to_address", "200 Railhead Way, Kent, WA 98032", "200 Railhead Way<br>Kent, WA 98032")}</td></tr></table><table class=b><tr><td>SHIP VIA: {h("transport_mode", "Ocean")}</td><td>FREIGHT TERMS: {h("incoterm", "FOB", "FOB Ningbo")}</td><td>CANCEL DATE: 04/30/2026</td><td>PAYMENT TERMS: Net 60</td></tr></table>
    <table class=g style="margin-top:8px"><tr><th>LINE</th><th>UPC</th><th>VENDOR PART #</th><th style="width:32%">ITEM DESCRIPTION</th><th>ORDER QTY</th><th>UOM</th><th>UNIT COST</th><th>EXT. COST</th></tr>{rows}<tr><td colspan=7 class=r><b>ORDER TOTAL {h("currency", "USD")}</b></td><td class=r><b>{h("total_amount", total, en(total, 2))}</b></td></tr></table><p>Vendor must confirm within 48 hours. Shortages are subject to a charge of USD 50.00 per line.</p>"""
    return Paper("tune/po-01-retailer", "purchase_contract", html)


def chinese_contract() -> Paper:
    """Chinese sales contract: clauses around a table of goods."""
    lines = draw(goods.ELECTRO, 4, 411)
    total = _sum(lines)
    rows = "".join(
        f"<tr>{NEW}<td class=l>{g('name', x.good.name)}</td><td>{g('model', x.good.code)}</td><td>{g('unit', x.good.unit)}</td><td>{g('quantity', x.quantity)}</td><td>{g('unit_price', x.price, bare(x.price, 2))}</td><td>{g('amount', x.amount, bare(x.amount, 2))}</td></tr>"
        for x in lines
    )
    html = f"""<style>body{{font:12px 'Noto Sans CJK SC';line-height:1.6}}table{{border-collapse:collapse;width:100%}}.g td,.g th{{border:1px solid #000;padding:3px;text-align:center;font-weight:normal}}.g td.l{{text-align:left}}</style><h2 style="text-align:center">采　购　合　同</h2><div style="text-align:right">合同编号：{h("document_no", "CG-2026-0402")}<br>签订日期：{h("issue_date", "2026-04-02", "2026年4月2日")}<br>签订地点：厦门</div><p>甲方（买方）：{h("buyer_name", "厦门澜桥贸易有限公司")}<br>乙方（卖方）：{h("seller_name", "深圳市岭澜电子有限公司")}</p><p>根据《中华人民共和国民法典》，甲乙双方经友好协商，就下列货物的买卖订立本合同：</p><p>一、产品名称、型号、数量、金额</p>
    <table class=g><tr><th>产品名称</th><th>规格型号</th><th>计量单位</th><th>数量</th><th>单价（元）</th><th>总价（元）</th></tr>{rows}<tr><td colspan=5>合计</td><td>{h("total_amount", total, bare(total, 2))}</td></tr></table><p>二、质量标准：符合国家标准及乙方产品说明书。</p><p>三、交货时间：2026年5月10日前；交货地点：甲方仓库，运费由乙方承担。</p><p>四、付款方式：合同签订后3日内预付30%，余款货到验收后7日内付清。</p><p>五、违约责任：逾期交货的，每日按合同总价的0.1%支付违约金。</p><p>六、本合同一式两份，自双方签字盖章之日起生效。</p><table><tr><td>甲方（盖章）：<br>代表人：</td><td>乙方（盖章）：<br>代表人：</td></tr></table>"""
    return Paper("tune/po-02-chinese-contract", "purchase_contract", html, margin="20mm")


def sales_contract_bilingual() -> Paper:
    """Bilingual sales contract in numbered clauses, the goods in a boxed table of few columns."""
    lines = draw(goods.KITCHEN, 4, 421)
    total = _sum(lines)
    rows = "".join(
        f"<tr>{NEW}<td>{g('name', x.good.name)}<br>HS: {g('hs_code', x.good.hs[:8])}</td><td class=c>{g('quantity', x.quantity, en(x.quantity))} {g('unit', x.good.unit.upper())}</td><td class=c>{g('currency', 'USD')}{g('unit_price', x.price, en(x.price, 2))}</td><td class=c>USD{g('amount', x.amount, en(x.amount, 2))}</td></tr>"
        for x in lines
        if x.price == x.price.quantize(Decimal("0.01"))
    )
    total = sum((x.amount for x in lines if x.price == x.price.quantize(Decimal("0.01"))), Decimal(0))
    html = f"""<style>body{{font:11px 'DejaVu Serif','Noto Sans CJK SC'}}table{{border-collapse:collapse;width:100%}}.g td,.g th{{border:1px solid #000;padding:4px;font-weight:normal;vertical-align:top}}.c{{text-align:center}}</style><h2 style="text-align:center">销售合同<br>SALES CONTRACT</h2><table><tr><td></td><td style="width:230px">合同号 No.: {h("document_no", "QHSC-260301")}<br>日期 Date: {h("issue_date", "2026-03-01", "Mar. 1, 2026")}</td></tr></table><p>卖方 The Seller: {h("seller_name", "Ningbo Qiuhe Houseware Co., Ltd.")}<br>地址 Address: {h("seller_address", "No. 219 Tangxi Middle Road, Yinzhou, Ningbo 315100, China")}</p><p>买方 The Buyer: {h("buyer_name", "Harrowgate Kitchen Supply Inc.")}<br>地址 Address: {h("buyer_address", "1450 Millrace Avenue, Unit 7, Tacoma, WA 98409, USA")}</p><p>兹经买卖双方同意按下列条款成交 The undersigned Seller and Buyer agree to close the following transaction:</p>
    <table class=g><tr><th>(1) 品名及规格<br>Commodity and Specification</th><th>(2) 数量<br>Quantity</th><th>(3) 单价<br>Unit Price</th><th>(4) 总值<br>Total Value</th></tr>{rows}<tr><td colspan=3>总值 Total Value ({h("incoterm", "FOB", "FOB NINGBO")})</td><td class=c>{h("currency", "USD")}{h("total_amount", total, en(total, 2))}</td></tr></table><p>(5) 装运期 Time of Shipment: before 30 April 2026<br>(6) 装运港 Port of Loading: {h("port_of_loading", "Ningbo, China")}<br>(7) 目的港 Port of Destination: {h("port_of_discharge", "Tacoma, USA")}<br>(8) 付款条件 Payment: 30% T/T in advance<br>(9) 保险 Insurance: to be covered by the Buyer</p><table><tr><td>卖方 The Seller (signature)</td><td>买方 The Buyer (signature)</td></tr></table>"""
    return Paper("tune/po-03-bilingual-contract", "purchase_contract", html, margin="18mm")


def spanish_order() -> Paper:
    """Spanish order: decimals with commas, zebra, photographed."""
    lines = draw(goods.MESA, 5, 431)
    total = _sum(lines)
    rows = "".join(
        f"<tr style='background:{'#e8eef2' if i % 2 else '#fff'}'>{NEW}<td>{g('sku', x.good.code)}</td><td>{g('name', x.good.name)}</td><td class=r>{g('quantity', x.quantity, de(x.quantity))}</td><td>{g('unit', x.good.unit)}</td><td class=r>{g('unit_price', x.price, de(x.price, 2))}</td><td class=r>{g('amount', x.amount, de(x.amount, 2))}</td></tr>"
        for i, x in enumerate(lines)
    )
    html = f"""<style>body{{font:12.5px 'DejaVu Sans'}}table{{border-collapse:collapse;width:100%}}.g td,.g th{{padding:6px}}.g th{{text-align:left;border-bottom:2px solid #246}}.r{{text-align:right!important}}</style><h1 style="color:#246;margin:0">ORDEN DE COMPRA</h1><p>N.º {h("document_no", "OC-2026-118")} &nbsp;&nbsp; Fecha: {h("issue_date", "2026-06-22", "22/06/2026")}</p><table><tr><td style="vertical-align:top;width:50%"><b>Comprador</b><br>{h("buyer_name", "Casa Lirio S.L.")}<br>{h("buyer_address", "Calle del Pinar 8, 41710 Utreruela, España", "Calle del Pinar 8<br>41710 Utreruela<br>España")}<br>NIF: {h("buyer_id", "B58378431")}</td><td style="vertical-align:top"><b>Proveedor</b><br>{h("seller_name", "Cerámicas Almadén Viejo, S.A.")}<br>{h("seller_address", "Polígono Norte 14, 13480 Almadenejo, España", "Polígono Norte 14<br>13480 Almadenejo<br>España")}</td></tr></table>
    <table class=g style="margin-top:16px"><tr><th>Código</th><th>Descripción</th><th class=r>Cantidad</th><th>Ud.</th><th class=r>Precio unitario</th><th class=r>Importe</th></tr>{rows}<tr><td colspan=5 class=r><b>TOTAL {h("currency", "EUR")}</b></td><td class=r><b>{h("total_amount", total, de(total, 2))}</b></td></tr></table><p>Entrega: 4 semanas. Forma de pago: transferencia a 30 días.</p>"""
    return Paper("tune/po-04-spanish-photo", "purchase_contract", html, media="photo", wear=47, dpi=170)


def english_order_cells() -> Paper:
    """Purchase order with delivery dates a line, item number over supplier's, quantity over unit in stacked cells."""
    lines = draw(goods.TOOLS, 6, 441)
    total = _sum(lines)
    rows = "".join(
        f"<tr>{NEW}<td>{g('line_no', i * 10, f'{i * 10:05d}')}</td><td>{g('sku', x.good.code)}</td><td>{g('name', x.good.name)}<br>Commodity code: {g('hs_code', x.good.hs[:8])}<br>Delivery date: {14 + i} March 2026</td><td class=r>{g('quantity', x.quantity, en(x.quantity, 2))}<br>{g('unit', x.good.unit.title())}</td><td class=r>{g('unit_price', x.price, en(x.price, 2))}<br>per 1</td><td class=r>{g('amount', x.amount, en(x.amount, 2))}</td></tr>"
        for i, x in enumerate(lines, 1)
        if x.price == x.price.quantize(Decimal("0.01"))
    )
    total = sum((x.amount for x in lines if x.price == x.price.quantize(Decimal("0.01"))), Decimal(0))
    html = f"""<style>body{{font:10.5px 'DejaVu Sans'}}table{{border-collapse:collapse;width:100%}}.g td{{padding:6px 4px;vertical-align:top;border-bottom:.4px solid #999}}.g th{{border-top:1px solid;border-bottom:1px solid;text-align:left;padding:4px}}.r{{text-align:right!important}}</style><table><tr><td style="vertical-align:top">{h("seller_name", "Felsgrat Werkzeuge AG")}<br>{h("seller_address", "Industriestrasse 40, 6210 Sursbach, Switzerland", "Industriestrasse 40<br>6210 Sursbach<br>Switzerland")}</td><td><b style="font-size:16px">Purchase order {h("document_no", "4500097716")}</b><br><br>Date {h("issue_date", "2026-01-07", "07.01.2026")}<br>Our contact: P. Pell<br>Vendor number 10088<br>Terms of delivery: {h("incoterm", "FCA", "FCA Basel")}<br>Currency {h("currency", "CHF")}</td></tr></table><p>Please deliver to: {h("buyer_name", "Oakmere Trade Tools Ltd")}, {h("buyer_address", "17 Foundry Yard, Sheffield S3 8AG, United Kingdom")}</p><table class=g><tr><th>Item</th><th>Material</th><th style="width:42%">Description</th><th class=r>Order qty.<br>Unit</th><th class=r>Price per unit</th><th class=r>Net value</th></tr>{rows}<tr><td colspan=5 class=r>Total net value excl. tax CHF</td><td class=r>{h("total_amount", total, en(total, 2))}</td></tr></table>"""
    html = html.replace(
        f"Please deliver to: {h('buyer_name', 'Oakmere Trade Tools Ltd')}, {h('buyer_address', '17 Foundry Yard, Sheffield S3 8AG, United Kingdom')}",
        f"Ordered by: {h('buyer_name', 'Oakmere Trade Tools Ltd')}, {h('buyer_address', '17 Foundry Yard, Sheffield S3 8AG, United Kingdom')}",
    )
    return Paper("kept/po-05-erp-stacked", "purchase_contract", html, margin="16mm")


def japanese_order() -> Paper:
    """Japanese order form."""
    lines = draw(goods.CHA, 5, 451, most=9)
    net = sum((x.quantity * x.price for x in lines), Decimal(0))
    rows = "".join(
        f"<tr>{NEW}<td>{g('line_no', i)}</td><td class=l>{g('name', x.good.name)}</td><td>{g('sku', x.good.code)}</td><td class=r>{g('quantity', x.quantity, en(x.quantity))}</td><td>{g('unit', x.good.unit)}</td><td class=r>{g('unit_price', x.price, en(x.price))}</td><td class=r>{g('amount', x.quantity * x.price, en(x.quantity * x.price))}</td><td></td></tr>"
        for i, x in enumerate(lines, 1)
    )
    html = f"""<style>body{{font:11px 'Noto Sans CJK JP'}}table{{border-collapse:collapse;width:100%}}.g td,.g th{{border:.6px solid #222;padding:4px;text-align:center;font-weight:normal}}.g td.l{{text-align:left}}.g td.r{{text-align:right}}</style><h1 style="text-align:center;font-size:20px">注　文　書</h1><table><tr><td style="vertical-align:top">{h("seller_name", "深山茶業合同会社")} 御中<br>{h("seller_address", "静岡県川根郡深山町大字谷122")}</td><td style="width:250px;vertical-align:top">注文書番号：{h("document_no", "TD-1190")}<br>発注日：{h("issue_date", "2026-04-03", "2026年4月3日")}<br>発注者：{h("buyer_name", "株式会社灯台貿易")}<br>住所：{h("buyer_address", "兵庫県神戸市中央区波止場町3-8")}</td></tr></table><p>下記の通り注文いたします。</p><table class=g><tr><th>No.</th><th style="width:34%">商品名</th><th>商品コード</th><th>数量</th><th>単位</th><th>単価（円）</th><th>金額（円）</th><th>備考</th></tr>{rows}<tr><td colspan=6>合計（税抜）</td><td class=r>{h("total_amount", net, en(net))}</td><td></td></tr></table>"""
    return Paper("tune/po-06-japanese", "purchase_contract", html)


MAKERS: tuple[Callable[[], Paper], ...] = (
    proforma_plain,
    quotation_cards,
    order_confirmation_de,
    chinese_quote,
    french_devis,
    traditional_pi,
    purchase_order_us,
    chinese_contract,
    sales_contract_bilingual,
    spanish_order,
    english_order_cells,
    japanese_order,
)


def papers() -> Iterator[Paper]:
    """Yield all of them."""
    for make in MAKERS:
        yield make()
