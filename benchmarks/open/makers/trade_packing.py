# ruff: noqa: E501
"""Packing lists in layouts that have nothing to do with each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from benchmarks.open.makers import trade_goods as goods
from benchmarks.open.makers.trade_goods import NEW, Sold, bare, de, draw, en, g, gtin, h, plain
from benchmarks.open.makers.trade_press import Paper


def _totals(lines: list[Sold]) -> tuple[Decimal, int, Decimal, Decimal]:
    quantity = sum((x.quantity for x in lines), Decimal(0))
    net = sum((x.net for x in lines), Decimal(0))
    gross = sum((x.gross for x in lines), Decimal(0))
    return quantity, sum(x.cartons for x in lines), net, gross


def carton_ranges() -> Paper:
    """Classic list: carton numbers from-to, pieces a carton and in all, weights a carton over weights in all."""
    lines = draw(goods.PETS, 7, 201, most=25)
    quantity, cartons, net, gross = _totals(lines)
    rows, first, cubic = "", 1, Decimal(0)
    for i, x in enumerate(lines):
        last = first + x.cartons - 1
        volume = (Decimal("0.061") + Decimal(i) / 100) * x.cartons
        cubic += volume
        rows += (
            f"<tr>{NEW}<td>{g('carton_from', first)}-{g('carton_to', last)}</td><td>{g('cartons', x.cartons)}</td><td class=l>{g('sku', x.good.code)}</td><td class=l>{g('name', x.good.name)}</td><td>{g('quantity_per_carton', x.good.per)}</td><td>{g('quantity', x.quantity)}</td>"
            f"<td>{bare(x.good.net, 2)}</td><td>{g('net_weight_kg', x.net, bare(x.net, 2))}</td><td>{bare(x.good.gross, 2)}</td><td>{g('gross_weight_kg', x.gross, bare(x.gross, 2))}</td><td>{g('volume_m3', volume, bare(volume, 3))}</td></tr>"
        )
        first = last + 1
    html = f"""<style>body{{font:9.5px 'DejaVu Sans'}}table{{border-collapse:collapse;width:100%}}.g td,.g th{{border:.7px solid #000;padding:2px 3px;text-align:center}}.g td.l{{text-align:left}}</style>
    <h2 style="text-align:center;margin:0">{h("seller_name", "YIWU KELAN PET PRODUCTS FACTORY")}</h2><div style="text-align:center">{h("seller_address", "No. 6 Building, Qingkou Industrial Zone, Yiwu, Zhejiang, China")}</div><h3 style="text-align:center"><u>PACKING LIST</u></h3>
    <table><tr><td>To Messrs: {h("buyer_name", "Fennimore & Stride Ltd")}</td><td>Invoice No.: {h("invoice_no", "KL260918")}</td></tr><tr><td>{h("buyer_address", "5 Canal Wharf, Leeds LS1 4PR, United Kingdom")}</td><td>Date: {h("issue_date", "2026-09-18", "18th Sept., 2026")}</td></tr><tr><td>Shipped per: {h("vessel", "EVER LINDEN")} V.{h("voyage", "0914W")}</td><td>Container/Seal No.: {h("container_nos", "TSLU4182638")} / {h("seal_nos", "YW118820")}</td></tr></table>
    <table class=g style="margin-top:6px"><tr><th rowspan=2>CTN NO.</th><th rowspan=2>CTNS</th><th rowspan=2>ITEM NO.</th><th rowspan=2 style="width:26%">DESCRIPTION</th><th rowspan=2>PCS/<br>CTN</th><th rowspan=2>QTY<br>(PCS)</th><th colspan=2>N.W. (KGS)</th><th colspan=2>G.W. (KGS)</th><th rowspan=2>CBM</th></tr><tr><th>PER CTN</th><th>TOTAL</th><th>PER CTN</th><th>TOTAL</th></tr>{rows}
    <tr><td>TOTAL:</td><td>{h("packages", cartons)}</td><td colspan=3></td><td>{h("total_quantity", quantity)}</td><td></td><td>{h("net_weight_kg", net, bare(net, 2))}</td><td></td><td>{h("gross_weight_kg", gross, bare(gross, 2))}</td><td>{h("volume_m3", cubic, bare(cubic, 3))}</td></tr></table>
    <p>TOTAL PACKED IN {cartons} {h("package_kind", "CARTONS")} ONLY.</p><p>SHIPPING MARKS:<br>F&S<br>LEEDS<br>C/NO.1-UP</p>"""
    return Paper("tune/pl-01-carton-ranges", "packing_list", html)


def pallets_grouped() -> Paper:
    """Grouped by pallet with heading rows and a subtotal a pallet; borderless."""
    lines = draw(goods.TOOLS, 6, 211, most=20)
    quantity, cartons, net, gross = _totals(lines)
    rows = ""
    for pallet, group in enumerate((lines[:2], lines[2:4], lines[4:]), 1):
        rows += f"<tr><td colspan=6 style='padding-top:9px'><b>Pallet {pallet} of 3 &nbsp;&nbsp; 120 x 80 x 1{pallet}5 cm</b></td></tr>"
        for x in group:
            rows += f"<tr>{NEW}<td>{g('sku', x.good.code)}</td><td>{g('name', x.good.name)}</td><td class=r>{g('cartons', x.cartons)}</td><td class=r>{g('quantity', x.quantity, en(x.quantity))} {g('unit', x.good.unit.lower())}</td><td class=r>{g('net_weight_kg', x.net, en(x.net, 1))}</td><td class=r>{g('gross_weight_kg', x.gross, en(x.gross, 1))}</td></tr>"
        _, c, n, w = _totals(group)
        rows += f"<tr class=i><td></td><td>Subtotal pallet {pallet}</td><td class=r>{c}</td><td></td><td class=r>{en(n, 1)}</td><td class=r>{en(w, 1)}</td></tr>"
    html = f"""<style>body{{font:11px 'DejaVu Serif'}}table{{width:100%;border-spacing:0}}td,th{{padding:2px 5px;text-align:left}}.r{{text-align:right}}.i td{{font-style:italic;border-top:.5px dotted}}</style>
    <div style="font-size:18px">Packing slip {h("document_no", "PS-3390-2")}</div><div>{h("issue_date", "2026-10-05", "October 5, 2026")} · belongs to invoice {h("invoice_no", "3390")}</div>
    <table style="margin-top:20px"><tr><td style="vertical-align:top"><b>Ship from</b><br>{h("seller_name", "Brackwell Industrial Ltd")}<br>{h("seller_address", "400 Forge Road, Hamilton ON L8L 4A1, Canada", "400 Forge Road<br>Hamilton ON L8L 4A1<br>Canada")}</td><td style="vertical-align:top"><b>Ship to</b><br>{h("+ship_to_name", "Oakmere Trade Tools Ltd")}<br>{h("+ship_to_address", "Dock 3, 17 Foundry Yard, Sheffield S3 8AG, United Kingdom", "Dock 3, 17 Foundry Yard<br>Sheffield S3 8AG<br>United Kingdom")}</td><td style="vertical-align:top"><b>Buyer</b><br>{h("buyer_name", "Oakmere Group plc")}<br>{h("buyer_address", "1 Ruskin Square, Sheffield S1 2BX, United Kingdom", "1 Ruskin Square<br>Sheffield S1 2BX<br>United Kingdom")}</td></tr></table>
    <table style="margin-top:24px"><tr style="border-bottom:1px solid"><th>Part no.</th><th>Product</th><th class=r>Cartons</th><th class=r>Quantity</th><th class=r>Net kg</th><th class=r>Gross kg</th></tr>{rows}<tr><td colspan=6>&nbsp;</td></tr><tr><td></td><td><b>Total</b></td><td class=r>{h("packages", cartons)}</td><td class=r>{h("total_quantity", quantity, en(quantity))}</td><td class=r>{h("net_weight_kg", net, en(net, 1))}</td><td class=r>{h("gross_weight_kg", gross, en(gross, 1))}</td></tr></table>"""
    return Paper("tune/pl-02-pallets-grouped", "packing_list", html, margin="20mm")


def chinese_ruled() -> Paper:
    """Chinese list with labels and units in brackets, cartons x pieces written in one cell."""
    lines = draw(goods.ELECTRO, 6, 221, most=30)
    quantity, cartons, net, gross = _totals(lines)
    rows = "".join(
        f"<tr>{NEW}<td>{g('line_no', i)}</td><td class=l>{g('name', x.good.name)}</td><td>{g('model', x.good.code)}</td><td>{g('cartons', x.cartons)}箱×{g('quantity_per_carton', x.good.per)}{x.good.unit}</td><td>{g('quantity', x.quantity)}{g('unit', x.good.unit)}</td><td>{g('gross_weight_kg', x.gross)}</td><td>{g('net_weight_kg', x.net)}</td><td>52×40×38</td></tr>"
        for i, x in enumerate(lines, 1)
    )
    html = f"""<style>body{{font:11px 'Noto Sans CJK SC'}}table{{border-collapse:collapse;width:100%}}.g td,.g th{{border:.8px solid #000;padding:4px;text-align:center;font-weight:normal}}.g td.l{{text-align:left}}</style>
    <h2 style="text-align:center">装　箱　单</h2><table><tr><td>发货人：{h("seller_name", "佛山市南槐电器厂")}</td><td>装箱单号：{h("document_no", "NH-PL-0726")}</td></tr><tr><td>地址：{h("seller_address", "佛山市顺德区容桂街道槐安路3号")}</td><td>日期：{h("issue_date", "2026-07-26")}</td></tr><tr><td>收货人：{h("buyer_name", "杭州览序进出口有限公司")}</td><td>发票号：{h("invoice_no", "NH-0726")}</td></tr><tr><td>地址：{h("buyer_address", "杭州市滨江区云觅路88号3幢1806室")}</td><td>合同号：{h("contract_no", "LX2026-118")}</td></tr></table>
    <table class=g style="margin-top:8px"><tr><th>序号</th><th>品名</th><th>型号</th><th>包装件数</th><th>数量</th><th>毛重<br>（KG）</th><th>净重<br>（KG）</th><th>外箱尺寸<br>（CM）</th></tr>{rows}<tr><td colspan=3>合　计</td><td>{h("packages", cartons)}箱</td><td>{h("total_quantity", quantity)}</td><td>{h("gross_weight_kg", gross)}</td><td>{h("net_weight_kg", net)}</td><td></td></tr></table><p>总体积：{h("volume_m3", Decimal("18.46"), "18.46立方米")}</p>"""
    html = html.replace(h("packages", cartons) + "箱", h("packages", cartons) + h("package_kind", "箱"))
    return Paper("tune/pl-03-chinese-ruled", "packing_list", html)


def german_delivery() -> Paper:
    """German list: lot and best-before below the name, only a rule under the header."""
    lines = draw(goods.FEIN, 7, 231, most=50)
    _, cartons, net, gross = _totals(lines)
    rows = "".join(
        f"<tr>{NEW}<td>{g('line_no', i)}</td><td>{g('sku', x.good.code)}</td><td>{g('name', x.good.name)}<br><small>Charge {g('lot_no', f'L26{i:02d}4{i}')} · MHD {g('expiry_date', f'2027-0{i}-15', f'15.0{i}.2027')} · EAN {g('gtin', gtin(2310 + i))}</small></td><td class=r>{g('cartons', x.cartons)} Kt.</td><td class=r>{g('quantity', x.quantity, de(x.quantity))} {g('unit', x.good.unit)}</td><td class=r>{g('net_weight_kg', x.net, de(x.net, 2))}</td><td class=r>{g('gross_weight_kg', x.gross, de(x.gross, 2))}</td></tr>"
        for i, x in enumerate(lines, 1)
    )
    html = f"""<style>body{{font:10.5px 'DejaVu Sans Condensed'}}table{{width:100%;border-collapse:collapse}}td{{padding:4px;vertical-align:top}}th{{text-align:left;border-bottom:1px solid #000;padding:4px}}.r{{text-align:right!important}}small{{color:#333}}</style>
    <table><tr><td><b style="font-size:15px">{h("seller_name", "Ährenfeld Feinkost GmbH")}</b><br>{h("seller_address", "Mühlgasse 14, 97215 Lindenrode, Deutschland", "Mühlgasse 14<br>97215 Lindenrode, Deutschland")}</td><td class=r style="font-size:20px">Packliste</td></tr></table>
    <table style="margin:18px 0"><tr><td style="width:50%"><u>Empfänger:</u><br>{h("buyer_name", "Nordlys Delikatesser AS")}<br>{h("buyer_address", "Bryggegata 9, 5003 Bergenvik, Norwegen", "Bryggegata 9<br>5003 Bergenvik<br>Norwegen")}</td><td>Packlisten-Nr.: {h("document_no", "PL-26-0412")}<br>Datum: {h("issue_date", "2026-04-12", "12. April 2026")}<br>Rechnung Nr.: {h("invoice_no", "RE-2026-01002")}<br>Auftrag Nr.: A-88120</td></tr></table>
    <table><tr><th>Pos.</th><th>Artikel</th><th>Bezeichnung</th><th class=r>Kartons</th><th class=r>Menge</th><th class=r>Netto kg</th><th class=r>Brutto kg</th></tr>{rows}<tr style="border-top:1px solid"><td></td><td></td><td>Summe</td><td class=r>{h("packages", cartons)} Kt.</td><td></td><td class=r>{h("net_weight_kg", net, de(net, 2))}</td><td class=r>{h("gross_weight_kg", gross, de(gross, 2))}</td></tr></table><p>4 Europaletten, nicht stapelbar. Lagerung 8–20 °C.</p>"""
    return Paper("tune/pl-04-german-lots", "packing_list", html, margin="15mm")


def two_tables() -> Paper:
    """One page, two tables: the goods, then the cartons they are in; weights stand only in the second."""
    lines = draw(goods.KITCHEN, 5, 241, most=15)
    quantity, cartons, net, gross = _totals(lines)
    rows = "".join(
        f"<tr>{NEW}<td>{g('sku', x.good.code)}</td><td>{g('name', x.good.name)}</td><td class=r>{g('quantity', x.quantity)} {g('unit', x.good.unit)}</td><td class=r>{g('cartons', x.cartons)}</td><td class=r>{g('net_weight_kg', x.net, bare(x.net, 1))}</td><td class=r>{g('gross_weight_kg', x.gross, bare(x.gross, 1))}</td></tr>"
        for x in lines
    )
    boxes = "".join(
        f"<tr><td>{c}</td><td>{40 + c % 3 * 5} x 40 x {30 + c % 2 * 4}</td><td class=r>{cartons // 3 + c}</td></tr>"
        for c in range(1, 4)
    )
    html = f"""<style>body{{font:11px 'DejaVu Sans'}}table{{border-collapse:collapse}}.g{{width:100%}}.g td,.g th{{border-bottom:.5px solid #999;padding:4px;text-align:left}}.g th{{background:#222;color:#fff}}.r{{text-align:right!important}}</style>
    <h1 style="font-size:18px">PACKING / WEIGHT LIST</h1><table><tr><td style="width:110px">Packing List No.</td><td>{h("document_no", "HKS-P-0081")}</td></tr><tr><td>Dated</td><td>{h("issue_date", "2026-06-30", "30/Jun/2026")}</td></tr><tr><td>Exporter</td><td>{h("seller_name", "Ningbo Qiuhe Houseware Co., Ltd.")}</td></tr><tr><td>Consignee</td><td>{h("buyer_name", "Harrowgate Kitchen Supply Inc.")}</td></tr><tr><td>B/L No.</td><td>{h("transport_doc_no", "NGBTAC2606117")}</td></tr></table>
    <p><b>A. Goods</b></p><table class=g><tr><th>Item Code</th><th>Description of Goods</th><th class=r>Quantity</th><th class=r>No. of Cartons</th><th class=r>Net Weight (kg)</th><th class=r>Gross Weight (kg)</th></tr>{rows}<tr><td colspan=2><b>Total</b></td><td class=r>{h("total_quantity", quantity)}</td><td class=r>{h("packages", cartons)}</td><td class=r>{h("net_weight_kg", net, bare(net, 1))}</td><td class=r>{h("gross_weight_kg", gross, bare(gross, 1))}</td></tr></table>
    <p><b>B. Cartons</b></p><table class=g style="width:60%"><tr><th>Type</th><th>Carton Size (cm)</th><th class=r>Count</th></tr>{boxes}</table><p>Total measurement: {h("volume_m3", Decimal("9.312"), "9.312 CBM")}</p>"""
    return Paper("kept/pl-05-two-tables", "packing_list", html, margin="17mm")


def marks_column() -> Paper:
    """Old trading house: marks in the first column for all rows, quantities over weights stacked in one column, scanned."""
    lines = draw(goods.KITCHEN, 6, 251, most=20)
    _, cartons, net, gross = _totals(lines)
    first, rows = 1, ""
    for i, x in enumerate(lines):
        last = first + x.cartons - 1
        mark = (
            f"<td rowspan={len(lines)} style='vertical-align:top'>HKS<br>TACOMA<br>PO 5581<br>C/NO. 1-{cartons}<br>MADE IN CHINA</td>"
            if i == 0
            else ""
        )
        rows += f"<tr>{mark}{NEW}<td>C/{g('carton_from', first)}-{g('carton_to', last)}</td><td class=l>{g('name', x.good.name)}</td><td>{g('quantity', x.quantity)} {g('unit', x.good.unit.upper())}</td><td>{g('net_weight_kg', x.net)} KGS</td><td>{g('gross_weight_kg', x.gross)} KGS</td></tr>"
        first = last + 1
    html = f"""<style>body{{font:11.5px 'DejaVu Serif'}}table{{border-collapse:collapse;width:100%}}.g td,.g th{{border:1px solid #000;padding:5px 4px;text-align:center}}.g td.l{{text-align:left}}</style><h2 style="text-align:center">PACKING LIST</h2>
    <table><tr><td style="width:60%;vertical-align:top">SELLER: {h("seller_name", "GRANDWELL TRADING COMPANY LIMITED")}<br>{h("seller_address", "12/F HOI FUNG CENTRE, 88 CANTON PIER ROAD, KOWLOON, HONG KONG")}<br><br>BUYER: {h("buyer_name", "HARROWGATE KITCHEN SUPPLY INC.")}<br>{h("buyer_address", "1450 MILLRACE AVENUE, UNIT 7, TACOMA, WA 98409, USA")}</td><td style="vertical-align:top">NO.: {h("document_no", "GW-8804P")}<br>DATE: {h("issue_date", "2026-08-08", "AUGUST 8, 2026")}<br>L/C NO.: LC0266120<br>FROM {h("port_of_loading", "HONG KONG")}<br>TO {h("port_of_discharge", "TACOMA")}</td></tr></table>
    <table class=g style="margin-top:10px"><tr><th>SHIPPING MARKS</th><th>CARTON NO.</th><th>DESCRIPTION OF GOODS</th><th>QUANTITY</th><th>NET WEIGHT</th><th>GROSS WEIGHT</th></tr>{rows}<tr><td colspan=3>TOTAL: {h("packages", cartons)} {h("package_kind", "CARTONS")}</td><td></td><td>{h("net_weight_kg", net)} KGS</td><td>{h("gross_weight_kg", gross)} KGS</td></tr></table>"""
    return Paper("tune/pl-06-marks-scan", "packing_list", html, media="scan", wear=61)


def korean_list() -> Paper:
    """Korean list, digital, header of two rows with groups."""
    lines = draw(goods.HWA, 5, 261, most=20)
    quantity, cartons, net, gross = _totals(lines)
    rows = "".join(
        f"<tr>{NEW}<td>{g('line_no', i)}</td><td class=l>{g('name', x.good.name)}</td><td>{g('sku', x.good.code)}</td><td>{g('lot_no', f'A6{i}12')}</td><td>{g('expiry_date', f'2028-1{i % 3}-31' if i % 3 != 1 else '2028-11-30', f'2028.1{i % 3}.31' if i % 3 != 1 else '2028.11.30')}</td><td>{g('quantity', x.quantity, en(x.quantity))}</td><td>{g('cartons', x.cartons)}</td><td>{g('net_weight_kg', x.net)}</td><td>{g('gross_weight_kg', x.gross)}</td></tr>"
        for i, x in enumerate(lines, 1)
    )
    html = f"""<style>body{{font:10.5px 'Noto Sans CJK KR'}}table{{border-collapse:collapse;width:100%}}.g td,.g th{{border:.6px solid #555;padding:4px;text-align:center}}.g td.l{{text-align:left}}th{{background:#eee}}</style><h2 style="text-align:center">포장명세서 (PACKING LIST)</h2>
    <table class=g><tr><th>수출자</th><td class=l>{h("seller_name", "주식회사 하늘담코스메틱")}<br>{h("seller_address", "경기도 성남시 분당구 새벽로 41")}</td><th>송장번호</th><td>{h("invoice_no", "HD-260217")}</td></tr><tr><th>수입자</th><td class=l>{h("buyer_name", "Shanghai Muyao Trading Co., Ltd.")}<br>{h("buyer_address", "Room 902, 66 Zhaoyang Road, Minhang, Shanghai 201100, China")}</td><th>작성일</th><td>{h("issue_date", "2026-02-17", "2026년 2월 17일")}</td></tr><tr><th>선적항</th><td class=l>{h("port_of_loading", "부산")}</td><th>도착항</th><td>{h("port_of_discharge", "상하이")}</td></tr></table>
    <table class=g style="margin-top:8px"><tr><th rowspan=2>번호</th><th rowspan=2>품명</th><th rowspan=2>품번</th><th rowspan=2>제조번호</th><th rowspan=2>유통기한</th><th rowspan=2>수량</th><th rowspan=2>박스</th><th colspan=2>중량 (kg)</th></tr><tr><th>순중량</th><th>총중량</th></tr>{rows}<tr><td colspan=5>합계</td><td>{h("total_quantity", quantity, en(quantity))}</td><td>{h("packages", cartons)}</td><td>{h("net_weight_kg", net)}</td><td>{h("gross_weight_kg", gross)}</td></tr></table>"""
    return Paper("tune/pl-07-korean", "packing_list", html)


def long_list() -> Paper:
    """Three pages, header repeated by the browser, a page sum at no place, rows of two lines that break over pages."""
    lines = draw(goods.KITCHEN, 10, 271, most=9) + draw(goods.PETS, 9, 272, most=9) + draw(goods.TOOLS, 7, 273, most=9)
    quantity, cartons, net, gross = _totals(lines)
    rows = "".join(
        f"<tr>{NEW}<td>{g('line_no', i)}</td><td>{g('sku', x.good.code)}<br><span class=s>{g('gtin', gtin(27000 + i))}</span></td><td>{g('name', x.good.name)}<br><span class=s>HS {g('hs_code', x.good.hs[:6], x.good.hs[:4] + '.' + x.good.hs[4:6])} · Origin {g('country_of_origin', 'CN')}</span></td><td class=r>{g('quantity', x.quantity, en(x.quantity))}<br><span class=s>{g('unit', x.good.unit.upper())}</span></td><td class=r>{g('cartons', x.cartons)}</td><td class=r>{g('net_weight_kg', x.net, en(x.net, 2))}<br><span class=s>KG</span></td><td class=r>{g('gross_weight_kg', x.gross, en(x.gross, 2))}<br><span class=s>KG</span></td></tr>"
        for i, x in enumerate(lines, 1)
    )
    html = f"""<style>body{{font:11px 'DejaVu Sans'}}table{{border-collapse:collapse;width:100%}}.g td{{padding:7px 5px;vertical-align:top;border-bottom:.4px solid #ccc}}.g th{{background:#0a5c5c;color:#fff;padding:6px 5px;text-align:left}}.r{{text-align:right!important}}.s{{font-size:8.5px;color:#555}}</style>
    <table><tr><td style="font-size:21px;color:#0a5c5c">PACKING LIST</td><td class=r>No. {h("document_no", "PKL/26/10442")}<br>{h("issue_date", "2026-11-02", "2026-11-02")}</td></tr></table><table style="margin:12px 0"><tr><td style="width:50%;vertical-align:top"><b>SHIPPER</b><br>{h("seller_name", "Tidewater Sourcing (Shenzhen) Co., Ltd.")}<br>{h("seller_address", "Suite 2201, Haiwan Tower, Nanshan, Shenzhen 518000, China", "Suite 2201, Haiwan Tower<br>Nanshan, Shenzhen 518000<br>China")}</td><td style="vertical-align:top"><b>CONSIGNEE</b><br>{h("buyer_name", "Copperline Stores B.V.")}<br>{h("buyer_address", "Waalhaven 118, 3089 Rotterdam, Netherlands", "Waalhaven 118<br>3089 Rotterdam<br>Netherlands")}</td></tr></table>
    <table class=g><thead><tr><th>#</th><th>SKU / GTIN</th><th style="width:38%">Description</th><th class=r>Qty</th><th class=r>Ctns</th><th class=r>Net wt.</th><th class=r>Gross wt.</th></tr></thead><tbody>{rows}</tbody></table>
    <table style="width:50%;margin-left:50%;margin-top:10px"><tr><td>Total quantity</td><td class=r>{h("total_quantity", quantity, en(quantity))}</td></tr><tr><td>Total cartons</td><td class=r>{h("packages", cartons)}</td></tr><tr><td>Total net weight</td><td class=r>{h("net_weight_kg", net, en(net, 2))} KG</td></tr><tr><td>Total gross weight</td><td class=r>{h("gross_weight_kg", gross, en(gross, 2))} KG</td></tr></table>"""
    return Paper(
        "tune/pl-08-long-stacked",
        "packing_list",
        html,
        footer="<div style='font-size:7px;width:100%;text-align:center'>Page <span class='pageNumber'></span> of <span class='totalPages'></span></div>",
    )


def thermal() -> Paper:
    """Warehouse print in fixed-width letters without a title line of its own, photographed."""
    lines = draw(goods.PETS, 6, 281, most=8)
    quantity, cartons, _net, gross = _totals(lines)
    body = "".join(
        f"{NEW}{g('sku', x.good.code)}{'':<{12 - len(x.good.code)}}{g('name', x.good.name[:32].strip())}{'':<{34 - len(x.good.name[:32].strip())}}{'':<{6 - len(plain(x.quantity))}}{g('quantity', x.quantity)} {g('unit', 'EA')}{'':<{5 - len(str(x.cartons))}}{g('cartons', x.cartons)}{'':<{9 - len(bare(x.gross, 2))}}{g('gross_weight_kg', x.gross, bare(x.gross, 2))}\n"
        for x in lines
    )
    html = f"""<style>pre{{font:12px 'DejaVu Sans Mono';margin:0}}</style><pre>PACKING SLIP  {h("document_no", "WH2-0099417")}             PRINTED {h("issue_date", "2026-03-30", "30-MAR-2026")} 16:02

SHIP FROM  {h("seller_name", "PAWTHAM WHOLESALE PTY LTD")}
           {h("seller_address", "6 QUARRY STREET FREMANTLE WA 6160")}
SOLD TO    {h("buyer_name", "DOG & DAUGHTER CO")}
           {h("buyer_address", "210 HAY ROAD SUBIACO WA 6008")}
ORDER NO   {h("purchase_order_no", "PO 3381")}

ITEM        DESCRIPTION                          QTY UM CTNS   GR.WT KG
========================================================================
{body}------------------------------------------------------------------------
TOTAL{"":<41}{"":<{6 - len(plain(quantity))}}{h("total_quantity", quantity)}   {"":<{5 - len(str(cartons))}}{h("packages", cartons)}{"":<{9 - len(bare(gross, 2))}}{h("gross_weight_kg", gross, bare(gross, 2))}
</pre>"""
    return Paper("kept/pl-09-warehouse-photo", "packing_list", html, media="photo", wear=95, dpi=185)


MAKERS: tuple[Callable[[], Paper], ...] = (
    carton_ranges,
    pallets_grouped,
    chinese_ruled,
    german_delivery,
    two_tables,
    marks_column,
    korean_list,
    long_list,
    thermal,
)


def papers() -> Iterator[Paper]:
    """Yield all packing lists."""
    for make in MAKERS:
        yield make()
