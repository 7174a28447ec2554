# ruff: noqa: E501
"""Commercial invoices in layouts that have nothing to do with each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from benchmarks.open.makers import trade_goods as goods
from benchmarks.open.makers.trade_goods import NEW, Sold, bare, ch, de, draw, en, fr, g, gtin, h
from benchmarks.open.makers.trade_press import Paper

CJK = "font-family:'Noto Sans CJK SC',sans-serif"


def _sum(lines: list[Sold]) -> Decimal:
    return sum((line.amount for line in lines), Decimal(0))


def excel_made() -> Paper:
    """Printed from a spreadsheet: all cells ruled, label cells left of their values, a merged title."""
    lines = draw(goods.KITCHEN, 7, 11)
    rows = "".join(
        f"<tr>{NEW}<td class=c>{g('line_no', i)}</td><td>{g('sku', x.good.code)}</td><td>{g('name', x.good.name)}</td><td class=c>{g('hs_code', x.good.hs, x.good.hs[:4] + '.' + x.good.hs[4:6] + '.' + x.good.hs[6:])}</td>"
        f"<td class=r>{g('quantity', x.quantity, en(x.quantity))}</td><td class=c>{g('unit', x.good.unit.upper())}</td><td class=r>{g('unit_price', x.price, en(x.price, 4))}</td><td class=r>{g('amount', x.amount, en(x.amount, 2))}</td></tr>"
        for i, x in enumerate(lines, 1)
    )
    total = _sum(lines)
    html = f"""<style>body{{font:11px 'DejaVu Sans Condensed'}}table{{border-collapse:collapse;width:100%}}td,th{{border:1px solid #000;padding:2px 4px;vertical-align:middle}}.c{{text-align:center}}.r{{text-align:right}}</style>
    <table><tr><td colspan=8 class=c style="font-size:17px"><b>{h("seller_name", "Ningbo Qiuhe Houseware Co., Ltd.")}</b></td></tr>
    <tr><td colspan=8 class=c>ADD: {h("seller_address", "No. 219 Tangxi Middle Road, Yinzhou, Ningbo 315100, Zhejiang, China")} &nbsp; TEL: {h("+seller_phone", "0086-574-5550 1182")}</td></tr>
    <tr><td colspan=8 class=c style="font-size:15px"><b>COMMERCIAL INVOICE</b></td></tr>
    <tr><td colspan=2><b>TO:</b></td><td colspan=2>{h("buyer_name", "Harrowgate Kitchen Supply Inc.")}</td><td colspan=2><b>INVOICE NO.:</b></td><td colspan=2>{h("document_no", "QH26-0417")}</td></tr>
    <tr><td colspan=2><b>ADDRESS:</b></td><td colspan=2>{h("buyer_address", "1450 Millrace Avenue, Unit 7, Tacoma, WA 98409, USA")}</td><td colspan=2><b>DATE:</b></td><td colspan=2>{h("issue_date", "2026-04-17", "APR.17,2026")}</td></tr>
    <tr><td colspan=2><b>FROM:</b></td><td colspan=2>{h("port_of_loading", "NINGBO, CHINA")}</td><td colspan=2><b>S/C NO.:</b></td><td colspan=2>{h("contract_no", "QHSC-260301")}</td></tr>
    <tr><td colspan=2><b>TO:</b></td><td colspan=2>{h("port_of_discharge", "TACOMA, WA, USA")}</td><td colspan=2><b>TERMS:</b></td><td colspan=2>{h("incoterm", "FOB", "FOB NINGBO")}</td></tr>
    <tr class=c><th>NO.</th><th>ITEM NO.</th><th>DESCRIPTION OF GOODS</th><th>HS CODE</th><th>QTY</th><th>UNIT</th><th>UNIT PRICE<br>({h("currency", "USD")})</th><th>AMOUNT<br>(USD)</th></tr>
    {rows}
    <tr><td colspan=4 class=c><b>TOTAL</b></td><td class=r>{h("total_quantity", sum(x.quantity for x in lines), en(sum(x.quantity for x in lines)))}</td><td></td><td></td><td class=r><b>{h("total_amount", total, en(total, 2))}</b></td></tr>
    <tr><td colspan=8>SAY U.S. DOLLARS ONLY AS ABOVE. &nbsp; PAYMENT: 30% T/T DEPOSIT, BALANCE AGAINST COPY OF B/L</td></tr>
    <tr><td colspan=8 style="height:60px;vertical-align:bottom;text-align:right">AUTHORIZED SIGNATURE ____________________</td></tr></table>"""
    return Paper("tune/inv-01-spreadsheet-print", "commercial_invoice", html)


def german_accounts() -> Paper:
    """German accounting program: window address, right-hand data block, only level rules, tax and net sums."""
    lines = draw(goods.FEIN, 6, 21)
    net = _sum(lines)
    freight = Decimal("148.00")
    rows = "".join(
        f"<tr>{NEW}<td>{g('line_no', i * 10)}</td><td>{g('sku', x.good.code)}</td><td>{g('name', x.good.name)}<br><span class=s>Zolltarif-Nr. {g('hs_code', x.good.hs[:8])} &nbsp; Ursprung: {g('country_of_origin', 'DE', 'Deutschland')}</span></td>"
        f"<td class=r>{g('quantity', x.quantity, de(x.quantity))} {g('unit', x.good.unit)}</td><td class=r>{g('unit_price', x.price, de(x.price, 3))}</td><td class=r>{g('amount', x.amount, de(x.amount, 2))}</td></tr>"
        for i, x in enumerate(lines, 1)
    )
    html = f"""<style>body{{font:10.5px 'DejaVu Serif'}}table.g{{border-collapse:collapse;width:100%;margin-top:14px}}.g th{{border-top:1.5px solid;border-bottom:1.5px solid;text-align:left;padding:4px}}.g td{{padding:4px;vertical-align:top;border-bottom:.5px solid #bbb}}td.r,th.r{{text-align:right!important}}.s{{font-size:8.5px;color:#333}}</style>
    <div style="text-align:right;font-size:20px">{h("seller_name", "Ährenfeld Feinkost GmbH")}</div>
    <div style="font-size:7.5px;margin-top:40px;border-bottom:.5px solid;width:300px">Ährenfeld Feinkost GmbH · {h("seller_address", "Mühlgasse 14 · 97215 Lindenrode", "Mühlgasse 14 · 97215 Lindenrode")}</div>
    <table width=100%><tr><td style="vertical-align:top;padding-top:10px">{h("buyer_name", "Seewind Handelskontor AG")}<br>{h("buyer_address", "Hafenweg 3, 8590 Romansbach, Schweiz", "Hafenweg 3<br>8590 Romansbach<br>Schweiz")}</td>
    <td style="width:260px"><table width=100%><tr><td>Rechnung Nr.</td><td>{h("document_no", "RE-2026-00871")}</td></tr><tr><td>Rechnungsdatum</td><td>{h("issue_date", "2026-03-09", "09.03.2026")}</td></tr><tr><td>Kundennummer</td><td>D10442</td></tr><tr><td>Ihre Bestellung</td><td>{h("purchase_order_no", "SW-44718")}</td></tr><tr><td>Lieferbedingung</td><td>{h("incoterm", "DAP", "DAP Romansbach")}</td></tr><tr><td>USt-IdNr.</td><td>{h("seller_id", "DE811907980")}</td></tr></table></td></tr></table>
    <h2 style="font-size:15px;margin:18px 0 0">Handelsrechnung</h2><p>Sehr geehrte Damen und Herren, wir lieferten Ihnen am 06.03.2026 folgende Waren:</p>
    <table class=g><tr><th>Pos.</th><th>Art.-Nr.</th><th>Bezeichnung</th><th class=r>Menge</th><th class=r>Einzelpreis €</th><th class=r>Gesamt €</th></tr>{rows}
    <tr><td colspan=4></td><td class=r>Nettosumme</td><td class=r>{h("+subtotal", net, de(net, 2))}</td></tr><tr><td colspan=4></td><td class=r>Frachtkosten</td><td class=r>{de(freight, 2)}</td></tr>
    <tr><td colspan=4></td><td class=r>USt. 0 % (Ausfuhr)</td><td class=r>{h("tax_amount", 0, "0,00")}</td></tr><tr><td colspan=4></td><td class=r><b>Rechnungsbetrag</b></td><td class=r><b>{h("currency", "EUR")} {h("total_amount", net + freight, de(net + freight, 2))}</b></td></tr></table>
    <p>Zahlbar innerhalb von 30 Tagen ohne Abzug. Die Waren bleiben bis zur vollständigen Bezahlung unser Eigentum.</p>
    <div style="position:fixed;bottom:0;font-size:7.5px;border-top:.5px solid;width:100%">Sitz: Lindenrode · HRB 5521 · Geschäftsführer: M. Lohwald · Bank: Raiffeisenkasse Lindenrode · IBAN DE00 0000 0000 0000 0000 00 · BIC XXXXDEXX</div>"""
    return Paper("tune/inv-02-german-accounts", "commercial_invoice", html, margin="16mm")


def french_band() -> Paper:
    """French design invoice: dark bands with white text, zebra rows, no rules at all."""
    lines = draw(goods.SOIN, 6, 31)
    net = _sum(lines)
    off = (net * Decimal("0.05")).quantize(Decimal("0.01"))
    rows = "".join(
        f"<tr style='background:{'#f1eef6' if i % 2 else '#fff'}'>{NEW}<td>{g('sku', x.good.code)}</td><td>{g('name', x.good.name)}</td><td>{g('gtin', gtin(31000 + i))}</td><td class=r>{g('quantity', x.quantity, fr(x.quantity))}</td><td class=r>{g('unit_price', x.price, fr(x.price, 2) + ' €')}</td><td class=r>{g('amount', x.amount, fr(x.amount, 2) + ' €')}</td></tr>"
        for i, x in enumerate(lines, 1)
    )
    html = f"""<style>body{{font:11px 'DejaVu Sans'}}table{{border-collapse:collapse;width:100%}}.g td{{padding:7px 6px}}.g th{{background:#3b2a63;color:#fff;padding:8px 6px;text-align:left;font-size:10px}}.r{{text-align:right!important}}</style>
    <div style="background:#3b2a63;color:#fff;padding:14px;font-size:22px;letter-spacing:3px">{h("seller_name", "LAVENNE COSMÉTIQUES")}<span style="float:right;font-size:26px">FACTURE</span></div>
    <table style="margin:16px 0"><tr><td style="vertical-align:top;width:50%">{h("seller_address", "8 rue des Tilleuls, 26110 Valombreuse, France", "8 rue des Tilleuls<br>26110 Valombreuse<br>France")}<br>TVA intracommunautaire : {h("seller_id", "FR40303265045")}</td>
    <td style="vertical-align:top"><div style="color:#3b2a63;font-weight:bold">CLIENT</div>{h("buyer_name", "Shanghai Muyao Trading Co., Ltd.")}<br>{h("buyer_address", "Room 902, 66 Zhaoyang Road, Minhang, Shanghai 201100, Chine", "Room 902, 66 Zhaoyang Road<br>Minhang, Shanghai 201100<br>Chine")}</td></tr></table>
    <table style="margin-bottom:14px"><tr style="color:#777;font-size:9px"><td>N° DE FACTURE</td><td>DATE</td><td>COMMANDE N°</td><td>INCOTERM</td><td>ÉCHÉANCE</td></tr><tr><td>{h("document_no", "F2026-1183")}</td><td>{h("issue_date", "2026-02-12", "12 février 2026")}</td><td>{h("purchase_order_no", "MY-PO-5512")}</td><td>{h("incoterm", "FCA", "FCA Valombreuse")}</td><td>14 mars 2026</td></tr></table>
    <table class=g><tr><th>RÉFÉRENCE</th><th>DÉSIGNATION</th><th>CODE EAN</th><th class=r>QTÉ</th><th class=r>P.U. HT</th><th class=r>MONTANT HT</th></tr>{rows}</table>
    <table style="width:45%;margin-left:55%;margin-top:12px"><tr><td>Total HT</td><td class=r>{h("+subtotal", net, fr(net, 2) + " €")}</td></tr><tr><td>Remise 5 %</td><td class=r>-{h("+discount", off, fr(off, 2) + " €")}</td></tr><tr><td>TVA 0 % (exportation)</td><td class=r>{h("tax_amount", 0, "0,00 €")}</td></tr><tr style="background:#3b2a63;color:#fff"><td style="padding:6px">NET À PAYER ({h("currency", "EUR")})</td><td class=r style="padding:6px">{h("total_amount", net - off, fr(net - off, 2) + " €")}</td></tr></table>
    <p style="font-size:9px;color:#666">Exonération de TVA, article 262 I du CGI. Pas d'escompte pour paiement anticipé. Origine des marchandises : {h("country_of_origin", "FR", "France")}.</p>"""
    return Paper("tune/inv-03-french-band", "commercial_invoice", html)


def dot_matrix() -> Paper:
    """ERP print in fixed-width letters, dashes for rules, the goods over two pages with a carried sum."""
    lines = draw(goods.PETS, 9, 41, most=30) + draw(goods.TOOLS, 7, 42, most=30)
    out, run, page = [], Decimal(0), 1

    def head() -> str:
        return (
            f"{'DALEWOOD PET & HOME LIMITED' if page > 1 else h('seller_name', 'DALEWOOD PET & HOME LIMITED')}{'':<36}PAGE   {page}\n"
            + (
                h("seller_address", "UNIT 4, 31 TIN WAN PATH, ABERDEEN, HONG KONG")
                if page == 1
                else "UNIT 4, 31 TIN WAN PATH, ABERDEEN, HONG KONG"
            )
            + "\n\n"
            + f"{'':<34}** COMMERCIAL INVOICE **\n\n"
            + (
                f"BILL TO  : {h('buyer_name', 'TREVANION RETAIL PARTNERS PTY LTD')}{'':<12}INVOICE NO : {h('document_no', 'DW 260588')}\n"
                f"           {h('buyer_address', 'LEVEL 3, 90 STURT LANE, ADELAIDE SA 5000, AUSTRALIA', 'LEVEL 3, 90 STURT LANE')}{'':<23}INV. DATE  : {h('issue_date', '2026-05-21', '21-MAY-26')}\n"
                f"           ADELAIDE SA 5000, AUSTRALIA{'':<18}YOUR PO    : {h('purchase_order_no', 'TRP-90118')}\n"
                f"SHIP VIA : {h('transport_mode', 'SEA FREIGHT')}{'':<34}TERMS      : {h('incoterm', 'CIF', 'CIF ADELAIDE')}\n"
                if page == 1
                else ""
            )
            + "-" * 97
            + f"\n{'LN':<4}{'ITEM CODE':<13}{'DESCRIPTION':<42}{'QTY':>8} {'UM':<4}{'PRICE':>10}{'AMOUNT':>13}\n"
            + "-" * 97
            + "\n"
        )

    out.append(head())
    for i, x in enumerate(lines, 1):
        run += x.amount
        name = x.good.name[:41].strip()
        out.append(
            f"{NEW}{g('line_no', i, f'{i:03d}')} {g('sku', x.good.code)}{'':<{13 - len(x.good.code)}}{g('name', name)}{'':<{42 - len(name)}}"
            f"{'':<{8 - len(en(x.quantity))}}{g('quantity', x.quantity, en(x.quantity))} {g('unit', x.good.unit)}{'':<{4 - len(x.good.unit)}}"
            f"{'':<{10 - len(en(x.price, 3))}}{g('unit_price', x.price, en(x.price, 3))}{'':<{13 - len(en(x.amount, 2))}}{g('amount', x.amount, en(x.amount, 2))}\n"
        )
        if i == 9:
            out.append(f"{'':<60}CARRIED FORWARD{en(run, 2):>22}\n</pre><pre style='page-break-before:always'>")
            page = 2
            out.append(head() + f"{'':<60}BROUGHT FORWARD{en(run, 2):>22}\n")
    total = run + Decimal("860.00")
    quantity = sum(x.quantity for x in lines)
    out.append(
        "-" * 97
        + f"\n{'':<59}{h('total_quantity', quantity, f'{en(quantity):>8}')}\n{'':<62}SUB-TOTAL   {h('+subtotal', run, f'{en(run, 2):>20}')}\n{'':<62}FREIGHT     {'860.00':>20}\n"
        + f"{'':<62}TOTAL {h('currency', 'USD')}   {h('total_amount', total, f'{en(total, 2):>20}')}\n"
        + "=" * 97
        + "\nGOODS REMAIN OUR PROPERTY UNTIL PAID IN FULL.           E. & O. E.\n"
    )
    html = "<style>pre{font:10.3px 'DejaVu Sans Mono';margin:0}</style><pre>" + "".join(out) + "</pre>"
    return Paper("tune/inv-04-dot-matrix", "commercial_invoice", html, margin="10mm")


def chinese_bilingual() -> Paper:
    """Chinese exporter: bilingual labels above each other, name in Chinese over English, all boxes ruled."""
    english = [
        "Wireless Earbuds A20 White",
        "Portable Power Bank 10000mAh",
        "Smart Thermometer",
        "Desk Fan USB",
        "LED Desk Lamp Warm Light",
        "Mechanical Keyboard 87 Keys",
        "Car Phone Mount",
        "Type-C Cable 1.2m",
    ]
    lines = draw(goods.ELECTRO, 6, 51)
    rows = ""
    for i, x in enumerate(lines, 1):
        other = english[goods.ELECTRO.index(x.good)]
        rows += (
            f"<tr>{NEW}<td>{g('line_no', i)}</td><td style='text-align:left'>{g('name,name_zh', x.good.name)}<br>{g('name_en', other)}</td><td>{g('model', x.good.code)}</td><td>{g('hs_code', x.good.hs)}</td>"
            f"<td>{g('quantity', x.quantity)}</td><td>{g('unit', x.good.unit)}</td><td>{g('unit_price', x.price, bare(x.price, 2))}</td><td>{g('amount', x.amount, en(x.amount, 2))}</td><td>{g('country_of_origin', 'CN', '中国')}</td></tr>"
        )
    total = _sum(lines)
    quantity = sum(x.quantity for x in lines)
    html = f"""<style>body{{font:10px 'Noto Sans CJK SC'}}table{{border-collapse:collapse;width:100%}}td,th{{border:.7px solid #000;padding:3px;text-align:center;font-weight:normal}}.l{{text-align:left}}</style>
    <div style="text-align:center;font-size:18px">{h("seller_name", "深圳市岭澜电子有限公司")}</div><div style="text-align:center;font-size:12px">{h("+seller_name_other", "Shenzhen Linglan Electronics Co., Ltd.")}</div><div style="text-align:center">地址：{h("seller_address", "深圳市宝安区福永街道凤塘路77号B栋5楼")}　电话：{h("+seller_phone", "0755-5550 6621")}</div>
    <h2 style="text-align:center;margin:8px">商业发票 COMMERCIAL INVOICE</h2>
    <table><tr><td class=l rowspan=3 style="width:55%">收货人 Consignee：<br>{h("buyer_name", "Nordhaven Elektronik ApS")}<br>{h("buyer_address", "Skovbrynet 12, 4000 Roskildeby, Denmark")}</td><td class=l>发票号 Invoice No.：{h("document_no", "LL-260611A")}</td></tr><tr><td class=l>日期 Date：{h("issue_date", "2026-06-11", "2026年6月11日")}</td></tr><tr><td class=l>合同号 Contract No.：{h("contract_no", "NH/LL/2605")}</td></tr>
    <tr><td class=l>装运港 Port of Loading：{h("port_of_loading", "盐田 YANTIAN")}</td><td class=l>目的港 Port of Discharge：{h("port_of_discharge", "AARHUS, DENMARK")}</td></tr><tr><td class=l>成交方式 Trade Terms：{h("incoterm", "FOB")}</td><td class=l>币制 Currency：{h("currency", "CNY", "人民币")}</td></tr></table>
    <table style="margin-top:-1px"><tr><th>序号<br>No.</th><th style="width:27%">货物名称<br>Description of Goods</th><th>型号<br>Model</th><th>海关编码<br>HS Code</th><th>数量<br>Quantity</th><th>单位<br>Unit</th><th>单价<br>Unit Price</th><th>金额<br>Amount</th><th>原产国<br>Origin</th></tr>{rows}
    <tr><td colspan=4>合计 TOTAL</td><td>{h("total_quantity", quantity)}</td><td></td><td></td><td>{h("total_amount", total, en(total, 2))}</td><td></td></tr></table>
    <p>唛头 Marks: N/M　　包装 Packing: 纸箱</p><p style="text-align:right">签章 Signature: ________________</p>"""
    return Paper("tune/inv-05-zh-en-stacked", "commercial_invoice", html)


def swiss_letter() -> Paper:
    """Word-processor letter with a borderless table and a run of labels in text; apostrophes group thousands."""
    lines = draw(goods.TOOLS, 5, 61, most=60)
    total = _sum(lines)
    rows = "".join(
        f"<tr>{NEW}<td class=r>{g('quantity', x.quantity, ch(x.quantity))}</td><td>{g('unit', x.good.unit.lower())}</td><td>{g('name', x.good.name)}</td><td>{g('sku', x.good.code)}</td><td class=r>{g('unit_price', x.price, ch(x.price, 3))}</td><td class=r>{g('amount', x.amount, ch(x.amount, 2))}</td></tr>"
        for x in lines
    )
    html = f"""<style>body{{font:12px 'DejaVu Serif'}}table{{width:100%;border-spacing:0}}td{{padding:3px 6px 3px 0;vertical-align:top}}th{{text-align:left;font-style:italic;font-weight:normal;padding:0 6px 6px 0}}.r{{text-align:right!important;padding-right:14px}}</style>
    <p>{h("seller_name", "Felsgrat Werkzeuge AG")}<br>{h("seller_address", "Industriestrasse 40, CH-6210 Sursbach", "Industriestrasse 40<br>CH-6210 Sursbach")}</p><p style="margin-top:34px">{h("buyer_name", "Oakmere Trade Tools Ltd")}<br>{h("buyer_address", "17 Foundry Yard, Sheffield S3 8AG, United Kingdom", "17 Foundry Yard<br>Sheffield S3 8AG<br>United Kingdom")}</p>
    <p style="text-align:right">Sursbach, {h("issue_date", "2026-01-28", "28 January 2026")}</p><p style="margin-top:24px"><b>Invoice no. {h("document_no", "26/0093")}</b> &nbsp; — your order {h("purchase_order_no", "OTT-7716")}</p><p>Dear Mr Pell, we thank you for your order and invoice as follows:</p>
    <table><tr><th class=r>Qty</th><th>Unit</th><th>Article</th><th>Art. no.</th><th class=r>Price CHF</th><th class=r>Value CHF</th></tr>{rows}<tr><td colspan=6 style="height:6px"></td></tr><tr><td></td><td></td><td colspan=3>Insurance and carriage to Basel</td><td class=r>95.00</td></tr><tr><td></td><td></td><td colspan=3><b>Total {h("currency", "CHF")}</b></td><td class=r><b>{h("total_amount", total + 95, ch(total + 95, 2))}</b></td></tr></table>
    <p>Delivery: {h("incoterm", "FCA", "FCA Basel")}. Payment 30 days net. The goods are of {h("country_of_origin", "TW", "Taiwan")} origin.</p><p>Yours sincerely,<br><br><i>R. Amstad</i><br>Felsgrat Werkzeuge AG</p>"""
    return Paper("tune/inv-06-letter", "commercial_invoice", html, margin="22mm")


def japanese_ruled() -> Paper:
    """Japanese invoice: title in the middle, tax by rate, amounts without decimals, the total boxed above the table."""
    lines = draw(goods.CHA, 5, 71, most=12)
    net = sum((x.quantity * x.price for x in lines), Decimal(0))
    tax = (net * Decimal("0.10")).quantize(Decimal(1))
    rows = "".join(
        f"<tr>{NEW}<td>{g('sku', x.good.code)}</td><td class=l>{g('name', x.good.name)}</td><td>{g('quantity', x.quantity, en(x.quantity))}</td><td>{g('unit', x.good.unit)}</td><td class=r>{g('unit_price', x.price, en(x.price))}</td><td class=r>{g('amount', x.quantity * x.price, en(x.quantity * x.price))}</td></tr>"
        for x in lines
    )
    rows += "<tr><td>&nbsp;</td><td></td><td></td><td></td><td></td><td></td></tr>" * 3
    html = f"""<style>body{{font:11px 'Noto Sans CJK JP'}}table{{border-collapse:collapse;width:100%}}.g td,.g th{{border:.6px solid #444;padding:4px;text-align:center}}.l{{text-align:left!important}}.r{{text-align:right!important}}.g th{{background:#dfe8ef}}</style>
    <h1 style="text-align:center;letter-spacing:14px;font-size:20px">請求書</h1><table><tr><td style="vertical-align:top"><u style="font-size:14px">{h("buyer_name", "株式会社灯台貿易")}　御中</u><p>{h("buyer_address", "兵庫県神戸市中央区波止場町3-8")}</p><p>下記のとおりご請求申し上げます。</p></td><td style="width:240px;vertical-align:top">請求書番号　{h("document_no", "MS-2604-031")}<br>発行日　{h("issue_date", "2026-04-30", "令和8年4月30日")}<br>注文番号　{h("purchase_order_no", "TD-1190")}<br><br>{h("seller_name", "深山茶業合同会社")}<br>{h("seller_address", "静岡県川根郡深山町大字谷122")}<br>TEL {h("+seller_phone", "0547-55-0190")}<br>登録番号 {h("seller_id", "T4010001000009")}</td></tr></table>
    <div style="border:2px solid;width:300px;padding:6px;font-size:15px;margin:8px 0">ご請求金額　　¥{h("total_amount", net + tax, en(net + tax))}</div>
    <table class=g><tr><th>品番</th><th style="width:40%">品名</th><th>数量</th><th>単位</th><th>単価</th><th>金額</th></tr>{rows}<tr><td colspan=4 style="border:0"></td><th>小計</th><td class=r>{h("+subtotal", net, en(net))}</td></tr><tr><td colspan=4 style="border:0"></td><th>消費税(10%)</th><td class=r>{h("tax_amount", tax, en(tax))}</td></tr><tr><td colspan=4 style="border:0"></td><th>合計</th><td class=r>{en(net + tax)}</td></tr></table><p>振込先：山麓銀行 川根支店 普通 0011223</p>"""
    return Paper("tune/inv-07-japanese", "commercial_invoice", html)


def italian_grid() -> Paper:
    """Italian ERP: field boxes with small captions above, columns ruled but rows not, VAT code column."""
    lines = draw(goods.PELLE, 5, 81, most=10)
    net = _sum(lines)
    rows = "".join(
        f"<tr>{NEW}<td>{g('sku', x.good.code)}</td><td>{g('name', x.good.name)}<br>Nomencl. {g('hs_code', x.good.hs[:8])}</td><td class=c>{g('unit', x.good.unit)}</td><td class=r>{g('quantity', x.quantity, de(x.quantity, 2))}</td><td class=r>{g('unit_price', x.price, de(x.price, 4))}</td><td class=r></td><td class=r>{g('amount', x.amount, de(x.amount, 2))}</td><td class=c>N3.1</td></tr>"
        for x in lines
    )
    html = f"""<style>body{{font:10px 'DejaVu Sans'}}table{{border-collapse:collapse;width:100%}}.b td{{border:.6px solid #333;padding:1px 4px 4px;vertical-align:top;height:26px}}.b small{{display:block;font-size:6.5px;color:#444}}.g{{border:.8px solid #333}}.g th{{border:.6px solid #333;font-size:8px;font-weight:normal}}.g td{{border-left:.6px solid #333;border-right:.6px solid #333;padding:4px;vertical-align:top}}.r{{text-align:right}}.c{{text-align:center}}</style>
    <div><b style="font-size:16px">{h("seller_name", "Bottega Ravelli S.r.l.")}</b><br>{h("seller_address", "Via del Conciapelli 27, 50054 Fucignano (FI), Italia")}<br>P.IVA {h("seller_id", "IT00743110157")}</div>
    <table class=b style="margin-top:10px"><tr><td style="width:30%"><small>Tipo documento</small>FATTURA</td><td><small>Numero fattura</small>{h("document_no", "412/E")}</td><td><small>Data</small>{h("issue_date", "2026-03-18", "18/03/2026")}</td><td><small>Pag.</small>1/1</td></tr><tr><td colspan=2><small>Destinatario</small>{h("buyer_name", "Kitano Leather Goods K.K.")}<br>{h("buyer_address", "2-14-5 Minatomachi, Naniwa-ku, Osaka 556-0017, Giappone", "2-14-5 Minatomachi, Naniwa-ku<br>Osaka 556-0017, Giappone")}</td><td><small>Condizioni di consegna</small>{h("incoterm", "EXW", "EXW Fucignano")}</td><td><small>Valuta</small>{h("currency", "EUR")}</td></tr><tr><td><small>Pagamento</small>Bonifico 60 gg d.f.</td><td><small>Vs. ordine</small>{h("purchase_order_no", "KLG-0326")}</td><td><small>Peso lordo kg</small>{h("gross_weight_kg", sum(x.gross for x in lines), de(sum(x.gross for x in lines)))}</td><td><small>Colli</small>{h("packages", sum(x.cartons for x in lines))}</td></tr></table>
    <table class=g style="margin-top:8px"><tr><th>Codice</th><th style="width:36%">Descrizione</th><th>U.M.</th><th>Quantità</th><th>Prezzo unitario</th><th>Sc.%</th><th>Importo</th><th>IVA</th></tr>{rows}<tr><td style="height:120px"></td>{"<td></td>" * 7}</tr></table>
    <table class=b style="margin-top:8px"><tr><td><small>Totale merce</small><div class=r>{h("+subtotal", net, de(net, 2))}</div></td><td><small>Spese trasporto</small><div class=r>0,00</div></td><td><small>Imposta</small><div class=r>{h("tax_amount", 0, "0,00")}</div></td><td><small>TOTALE FATTURA</small><div class=r><b>{h("total_amount", net, de(net, 2))}</b></div></td></tr></table><p style="font-size:8px">Operazione non imponibile art. 8 c.1 lett. a) DPR 633/72. Merce di origine {h("country_of_origin", "IT", "Italia")}.</p>"""
    return Paper("kept/inv-08-italian-grid", "commercial_invoice", html)


def courier_template() -> Paper:
    """A courier's own invoice form: numbered boxes, unit value and total value, weights a line, little room."""
    lines = draw(goods.SOIN, 3, 91, most=3)
    total = _sum(lines)
    rows = "".join(
        f"<tr>{NEW}<td>{g('name', x.good.name)}</td><td class=c>{g('hs_code', x.good.hs[:6], x.good.hs[:4] + '.' + x.good.hs[4:6])}</td><td class=c>{g('country_of_origin', 'FR')}</td><td class=c>{g('quantity', x.quantity)}</td><td class=c>{g('unit', 'pcs')}</td><td class=c>{g('net_weight_kg', x.net)}</td><td class=r>{g('unit_price', x.price, bare(x.price, 2))}</td><td class=r>{g('amount', x.amount, bare(x.amount, 2))}</td></tr>"
        for x in lines
    )
    html = f"""<style>body{{font:9.5px 'DejaVu Sans Condensed'}}table{{border-collapse:collapse;width:100%}}td,th{{border:1px solid #000;padding:3px 4px;vertical-align:top}}.c{{text-align:center}}.r{{text-align:right}}small{{font-size:7px;display:block;color:#333}}th{{font-size:8px;background:#eee}}</style>
    <table><tr><td colspan=4 style="font-size:16px"><b>COMMERCIAL INVOICE</b></td></tr><tr><td colspan=2 style="width:50%"><small>1. SHIPPER / EXPORTER (complete name and address)</small>{h("seller_name", "Maison Aubrelle SARL")}<br>{h("seller_address", "3 impasse du Lavoir, 84220 Gordelle, France", "3 impasse du Lavoir<br>84220 Gordelle<br>France")}<br>EORI: {h("seller_id", "FR84220144700021")}</td><td><small>2. INVOICE NUMBER</small>{h("document_no", "MA-7729")}<br><small>3. DATE OF EXPORTATION</small>05 Aug 2026</td><td><small>4. AIR WAYBILL NO.</small>{h("transport_doc_no", "7390 4412 8815", "7390 4412 8815")}<br><small>5. INVOICE DATE</small>{h("issue_date", "2026-08-04", "04 Aug 2026")}</td></tr>
    <tr><td colspan=2><small>6. CONSIGNEE (complete name and address)</small>{h("buyer_name", "Petal & Pine Boutique LLC")}<br>{h("buyer_address", "88 Juniper Street, Asheville, NC 28801, United States", "88 Juniper Street<br>Asheville, NC 28801<br>United States")}</td><td><small>7. COUNTRY OF EXPORT</small>{h("country_of_dispatch", "FR", "France")}<br><small>8. REASON FOR EXPORT</small>Sale</td><td><small>9. TERMS OF SALE</small>{h("incoterm", "DAP")}<br><small>10. CURRENCY</small>{h("currency", "EUR")}</td></tr></table>
    <table style="margin-top:-1px"><tr><th>11. FULL DESCRIPTION OF GOODS</th><th>12. HS CODE</th><th>13. COUNTRY OF ORIGIN</th><th>14. QTY</th><th>15. UNIT OF MEASURE</th><th>16. NET WT (KG)</th><th>17. UNIT VALUE</th><th>18. TOTAL VALUE</th></tr>{rows}{"<tr>" + "<td>&nbsp;</td>" * 8 + "</tr>"}
    <tr><td colspan=2><small>19. TOTAL PACKAGES</small>{h("packages", 2)}</td><td colspan=2><small>20. TOTAL WEIGHT (GROSS)</small>{h("gross_weight_kg", Decimal("11.4"), "11.4 kg")}</td><td colspan=3><small>21. FREIGHT</small>0.00</td><td class=r><small>22. TOTAL INVOICE VALUE</small>{h("total_amount", total, bare(total, 2))}</td></tr></table><p>I declare that the information on this invoice is true and correct.</p><p>Signature of shipper ______________ Title ____________</p>"""
    return Paper("tune/inv-09-courier-form", "commercial_invoice", html, media="photo", wear=9, dpi=190)


def minimal_online() -> Paper:
    """Online accounting: thin design, product over its details, 'Qty x price' beneath, totals at the right."""
    lines = draw(goods.PETS, 5, 101)
    net = _sum(lines)
    gst = (net * Decimal("0.1")).quantize(Decimal("0.01"))
    rows = "".join(
        f"<tr>{NEW}<td><b>{g('name', x.good.name)}</b><div class=s>SKU: {g('sku', x.good.code)} · EAN {g('gtin', gtin(10100 + i))}</div></td><td class=r>{g('quantity', x.quantity)}</td><td class=r>{g('unit_price', x.price, '$' + en(x.price, 2))}</td><td class=r>10%</td><td class=r>{g('amount', x.amount, '$' + en(x.amount, 2))}</td></tr>"
        for i, x in enumerate(lines)
    )
    html = f"""<style>body{{font:12px 'DejaVu Sans';color:#222}}table{{width:100%;border-collapse:collapse}}.g td{{border-bottom:1px solid #eee;padding:9px 0;vertical-align:top}}.g th{{border-bottom:2px solid #222;text-align:left;padding:6px 0;font-size:10px}}.r{{text-align:right!important}}.s{{color:#888;font-size:9.5px}}</style>
    <table><tr><td style="font-size:30px;font-weight:300">Tax Invoice</td><td class=r><b>{h("seller_name", "Pawtham Wholesale Pty Ltd")}</b><br>ABN {h("seller_id", "51 824 753 556")}<br>{h("seller_address", "6 Quarry Street, Fremantle WA 6160", "6 Quarry Street<br>Fremantle WA 6160")}</td></tr></table>
    <table style="margin:26px 0"><tr><td style="vertical-align:top"><div class=s>Billed to</div>{h("buyer_name", "Dog & Daughter Co")}<br>{h("buyer_address", "210 Hay Road, Subiaco WA 6008", "210 Hay Road<br>Subiaco WA 6008")}</td><td style="vertical-align:top"><div class=s>Invoice number</div>{h("document_no", "INV-00482")}<div class=s style="margin-top:8px">Reference</div>{h("purchase_order_no", "PO 3381")}</td><td style="vertical-align:top"><div class=s>Date of issue</div>{h("issue_date", "2026-07-02", "2 Jul 2026")}<div class=s style="margin-top:8px">Due date</div>1 Aug 2026</td></tr></table>
    <table class=g><tr><th style="width:48%">Description</th><th class=r>Qty</th><th class=r>Price</th><th class=r>GST</th><th class=r>Amount {h("currency", "AUD")}</th></tr>{rows}</table>
    <table style="width:42%;margin-left:58%;margin-top:8px"><tr><td>Subtotal</td><td class=r>${h("+subtotal", net, en(net, 2))}</td></tr><tr><td>Total GST 10%</td><td class=r>${h("tax_amount", gst, en(gst, 2))}</td></tr><tr style="font-weight:bold"><td>Total AUD</td><td class=r>${h("total_amount", net + gst, en(net + gst, 2))}</td></tr></table>"""
    return Paper("tune/inv-10-online", "commercial_invoice", html, margin="18mm")


MAKERS: tuple[Callable[[], Paper], ...] = (
    excel_made,
    german_accounts,
    french_band,
    dot_matrix,
    chinese_bilingual,
    swiss_letter,
    japanese_ruled,
    italian_grid,
    courier_template,
    minimal_online,
)


def papers() -> Iterator[Paper]:
    """Yield all invoices."""
    for make in MAKERS:
        yield make()
