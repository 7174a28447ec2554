# ruff: noqa: E501
"""Further commercial invoices, each in a layout of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from benchmarks.open.makers import trade_goods as goods
from benchmarks.open.makers.trade_goods import NEW, Sold, bare, de, draw, en, g, gtin, h
from benchmarks.open.makers.trade_press import Paper


def _sum(lines: list[Sold]) -> Decimal:
    return sum((line.amount for line in lines), Decimal(0))


def by_purchase_order() -> Paper:
    """Grouped by purchase order with heading rows; two-page landscape; style and colour columns; subtotals."""
    first, second, third = draw(goods.PETS, 6, 501), draw(goods.KITCHEN, 7, 502), draw(goods.TOOLS, 6, 503)
    rows, total, number = "", Decimal(0), 0
    for order, part in (("4411-A", first), ("4411-B", second), ("4520", third)):
        rows += f"<tr class=h><td colspan=9>P.O. No.: {order}</td></tr>"
        for x in part:
            number += 1
            rows += f"<tr>{NEW}<td>{g('line_no', number)}</td><td>{g('sku', x.good.code)}</td><td>{g('name', x.good.name)}</td><td>{g('hs_code', x.good.hs[:8], x.good.hs[:4] + ' ' + x.good.hs[4:6] + ' ' + x.good.hs[6:8])}</td><td>{g('country_of_origin', 'CN', 'China')}</td><td class=r>{g('quantity', x.quantity, en(x.quantity))}</td><td>{g('unit', x.good.unit.upper())}</td><td class=r>{g('unit_price', x.price, bare(x.price, 4))}</td><td class=r>{g('amount', x.amount, en(x.amount, 2))}</td></tr>"
        total += _sum(part)
        rows += f"<tr class=t><td colspan=5 class=r>Sub-total P.O. {order}</td><td class=r>{en(sum(x.quantity for x in part))}</td><td></td><td></td><td class=r>{en(_sum(part), 2)}</td></tr>"
    html = f"""<style>body{{font:10.5px 'DejaVu Sans Condensed'}}table{{border-collapse:collapse;width:100%}}.g td,.g th{{border-left:.5px solid #999;border-right:.5px solid #999;padding:3px 5px}}.g{{border:1px solid #333}}.g th{{background:#f3d9b1;border-bottom:1px solid #333}}.h td{{font-weight:bold;background:#fafafa}}.t td{{border-top:.5px solid #333;font-style:italic}}.r{{text-align:right}}</style><table><tr><td style="font-size:18px"><b>INVOICE</b></td><td>Invoice No. {h("document_no", "TS-INV-88210")}</td><td>Invoice Date {h("issue_date", "2026-08-21", "08/21/2026")}</td><td>Terms {h("incoterm", "FOB", "FOB Shenzhen")}</td></tr></table>
    <table style="margin:8px 0"><tr><td style="vertical-align:top;width:33%"><b>Exporter:</b> {h("seller_name", "Tidewater Sourcing (Shenzhen) Co., Ltd.")}<br>{h("seller_address", "Suite 2201, Haiwan Tower, Nanshan, Shenzhen 518000, China", "Suite 2201, Haiwan Tower, Nanshan<br>Shenzhen 518000, China")}</td><td style="vertical-align:top;width:33%"><b>Importer of Record:</b> {h("buyer_name", "Copperline Stores Inc.")}<br>{h("buyer_address", "77 Birch Row, Columbus, OH 43215, USA", "77 Birch Row<br>Columbus, OH 43215, USA")}</td><td style="vertical-align:top">Port of Loading: {h("port_of_loading", "Yantian")}<br>Port of Discharge: {h("port_of_discharge", "Long Beach")}<br>Vessel/Voyage: {h("vessel", "OCEAN HEATHER")} / {h("voyage", "083E")}<br>Container No.: {h("container_nos", "MSKU0383250")}</td></tr></table>
    <table class=g><thead><tr><th>No.</th><th>Style No.</th><th style="width:33%">Description</th><th>HTS</th><th>C/O</th><th>Qty</th><th>U/M</th><th>Unit Price USD</th><th>Amount USD</th></tr></thead><tbody>{rows}<tr><td colspan=8 class=r><b>GRAND TOTAL {h("currency", "USD")}</b></td><td class=r><b>{h("total_amount", total, en(total, 2))}</b></td></tr></tbody></table>"""
    return Paper("tune/inv-11-by-order", "commercial_invoice", html, landscape=True)


def scanned_hk() -> Paper:
    """Typed on letterhead, scanned: description runs over several rows, marks at the left, US$ in the cells."""
    lines = draw(goods.ELECTRO, 5, 511)
    names = {
        "YD-A20": "WIRELESS EARBUDS, COLOUR WHITE, WITH CHARGING CASE",
        "YD-B11S": "PORTABLE POWER BANK 10000MAH",
        "YD-C03": "DIGITAL THERMOMETER",
        "YD-D77": "USB DESK FAN, 3 SPEEDS",
        "YD-E05-L": "LED DESK LAMP, WARM LIGHT, DIMMABLE",
        "YD-F18": "MECHANICAL KEYBOARD 87 KEYS BLUE SWITCH",
        "YD-G02": "CAR PHONE HOLDER",
        "YD-H31": "TYPE-C CABLE 1.2 METRES BRAIDED",
    }
    total = sum((x.quantity * (x.price / 7).quantize(Decimal("0.01")) for x in lines), Decimal(0))
    rows = "".join(
        f"<tr>{NEW}<td>{g('sku', x.good.code)}</td><td>{g('name', names[x.good.code])}</td><td class=r>{g('quantity', x.quantity, en(x.quantity))} {g('unit', 'PCS')}</td><td class=r>{'US$' + g('unit_price', (x.price / 7).quantize(Decimal('0.01')), en((x.price / 7).quantize(Decimal('0.01')), 2))}</td><td class=r>{'US$' + g('amount', x.quantity * (x.price / 7).quantize(Decimal('0.01')), en(x.quantity * (x.price / 7).quantize(Decimal('0.01')), 2))}</td></tr>"
        for x in lines
    )
    html = f"""<style>body{{font:13px 'DejaVu Serif'}}table{{border-collapse:collapse;width:100%}}.g td{{padding:6px 4px;vertical-align:top}}.g th{{text-align:left;border-top:1px solid;border-bottom:1px solid;padding:4px}}.r{{text-align:right!important}}</style><div style="text-align:center"><b style="font-size:19px">{h("seller_name", "GRANDWELL TRADING COMPANY LIMITED")}</b><br>{h("seller_address", "12/F HOI FUNG CENTRE, 88 CANTON PIER ROAD, KOWLOON, HONG KONG")}<br>TEL: {h("+seller_phone", "(852) 5550 8812")} FAX: (852) 5550 8813</div><hr><h2 style="text-align:center">INVOICE</h2>
    <table><tr><td>Messrs.: {h("buyer_name", "SOLVEIG ELEKTRO A/S")}<br>{h("buyer_address", "INDUSTRIVEJ 31, 7100 VEJLEBY, DENMARK")}</td><td style="width:210px;vertical-align:top">No.: {h("document_no", "GW/26-3317")}<br>Date: {h("issue_date", "2026-03-03", "3rd March 2026")}</td></tr></table><p>Shipped from {h("port_of_loading", "HONG KONG")} to {h("port_of_discharge", "AARHUS")} per S.S. {h("vessel", "NORDIC TERN")}</p>
    <table class=g><tr><th>ITEM NO.</th><th style="width:45%">DESCRIPTION</th><th class=r>QUANTITY</th><th class=r>UNIT PRICE</th><th class=r>AMOUNT</th></tr>{rows}<tr style="border-top:1px solid"><td></td><td>TOTAL {h("incoterm", "FOB", "FOB HONG KONG")}</td><td></td><td></td><td class=r>{h("currency", "USD", "US$")}{h("total_amount", total, en(total, 2))}</td></tr></table><p>COUNTRY OF ORIGIN: {h("country_of_origin", "CN", "CHINA")}</p><p style="margin-top:50px;text-align:right">For and on behalf of<br>GRANDWELL TRADING COMPANY LIMITED<br><br>______________________</p>"""
    return Paper("tune/inv-12-letterhead-scan", "commercial_invoice", html, media="scan", wear=12, margin="16mm")


def korean_invoice() -> Paper:
    """Korean bilingual invoice on the old customs form: eight boxes and a goods block whose columns have no rules below."""
    lines = draw(goods.HWA, 5, 521)
    usd = {x.good.code: (x.price / 1300).quantize(Decimal("0.01")) for x in lines}
    total = sum((x.quantity * usd[x.good.code] for x in lines), Decimal(0))
    rows = "".join(
        f"<tr>{NEW}<td>{g('line_no', i)}</td><td>{g('name', x.good.name)}</td><td>{g('hs_code', x.good.hs[:6], x.good.hs[:4] + '.' + x.good.hs[4:6])}</td><td class=r>{g('quantity', x.quantity, en(x.quantity))} {g('unit', x.good.unit)}</td><td class=r>{g('unit_price', usd[x.good.code], en(usd[x.good.code], 2))}</td><td class=r>{g('amount', x.quantity * usd[x.good.code], en(x.quantity * usd[x.good.code], 2))}</td></tr>"
        for i, x in enumerate(lines, 1)
    )
    html = f"""<style>body{{font:10.5px 'Noto Sans CJK KR'}}table{{border-collapse:collapse;width:100%}}.b td{{border:.8px solid #000;padding:3px;vertical-align:top;height:44px}}small{{display:block;font-size:8px}}.g td,.g th{{padding:4px}}.g th{{border-bottom:.8px solid;text-align:left;font-weight:normal}}.g{{border:.8px solid;border-top:0}}.r{{text-align:right!important}}</style><h2 style="text-align:center;margin:4px">COMMERCIAL INVOICE (상업송장)</h2><table class=b><tr><td style="width:50%" rowspan=2><small>① 수출자 Shipper/Exporter</small>{h("seller_name", "주식회사 하늘담코스메틱")}<br>{h("seller_address", "경기도 성남시 분당구 새벽로 41")}</td><td><small>⑧ 송장번호 및 일자 No. & Date of Invoice</small>{h("document_no", "HD-260217")} &nbsp;&nbsp; {h("issue_date", "2026-02-17", "2026-02-17")}</td></tr><tr><td><small>⑨ 신용장번호 No. & Date of L/C</small></td></tr><tr><td><small>② 수하인 For account & risk of Messrs.</small>{h("buyer_name", "Shanghai Muyao Trading Co., Ltd.")}<br>{h("buyer_address", "Room 902, 66 Zhaoyang Road, Minhang, Shanghai 201100, China")}</td><td><small>⑪ 비고 Remarks</small>원산지 Origin: {h("country_of_origin", "KR", "대한민국")}</td></tr><tr><td><small>④ 선적항 Port of loading</small>{h("port_of_loading", "BUSAN, KOREA")}</td><td><small>⑤ 도착항 Final destination</small>{h("+destination", "SHANGHAI, CHINA")}</td></tr></table>
    <table class=g><tr><th>번호</th><th style="width:40%">품명 Description of goods</th><th>HS 코드</th><th class=r>수량 Quantity</th><th class=r>단가 Unit price</th><th class=r>금액 Amount</th></tr>{rows}<tr><td></td><td>합계 TOTAL</td><td></td><td></td><td class=r>{h("currency", "USD")}</td><td class=r>{h("total_amount", total, en(total, 2))}</td></tr><tr><td style="height:60px"></td></tr></table><p style="text-align:right">⑱ Signed by ____________</p>"""
    return Paper("tune/inv-13-korean-form", "commercial_invoice", html)


def zebra_photo() -> Paper:
    """Dark header, zebra, photographed; quantity before code, weight columns in the invoice."""
    lines = draw(goods.SOIN, 6, 531)
    total = _sum(lines)
    rows = "".join(
        f"<tr style='background:{'#e9e9e9' if i % 2 else '#fff'}'>{NEW}<td>{g('line_no', i)}</td><td>{g('quantity', x.quantity)}</td><td>{g('sku', x.good.code)}</td><td>{g('name', x.good.name)}</td><td class=r>{g('net_weight_kg', x.net, bare(x.net, 2))}</td><td class=r>{g('unit_price', x.price, en(x.price, 2))}</td><td class=r>{g('amount', x.amount, en(x.amount, 2))}</td></tr>"
        for i, x in enumerate(lines, 1)
    )
    html = f"""<style>body{{font:12.5px 'DejaVu Sans'}}table{{border-collapse:collapse;width:100%}}.g td,.g th{{padding:6px 5px}}.g th{{background:#1d3b2a;color:#fff;text-align:left}}.r{{text-align:right!important}}</style><table><tr><td><b style="font-size:24px;color:#1d3b2a">INVOICE</b></td><td class=r><b>{h("seller_name", "Lavenne Export SAS")}</b><br>{h("seller_address", "8 rue des Tilleuls, 26110 Valombreuse, France", "8 rue des Tilleuls<br>26110 Valombreuse, France")}</td></tr></table><table style="margin:14px 0"><tr><td style="vertical-align:top">Sold to:<br><b>{h("buyer_name", "Meridian Beauty Pte. Ltd.")}</b><br>{h("buyer_address", "31 Tanah Link, #04-02, Singapore 408722", "31 Tanah Link, #04-02<br>Singapore 408722")}</td><td style="vertical-align:top">Invoice #: {h("document_no", "LX-5521")}<br>Date: {h("issue_date", "2026-04-20", "20 April 2026")}<br>Incoterms: {h("incoterm", "CIP", "CIP Singapore")}<br>Currency: {h("currency", "EUR")}</td></tr></table>
    <table class=g><tr><th>#</th><th>Qty</th><th>Ref.</th><th>Product</th><th class=r>Net kg</th><th class=r>Price</th><th class=r>Total</th></tr>{rows}</table><table style="width:45%;margin:10px 0 0 55%"><tr><td>Subtotal</td><td class=r>{h("+subtotal", total, en(total, 2))}</td></tr><tr><td>Freight & insurance</td><td class=r>210.00</td></tr><tr><td><b>Total due</b></td><td class=r><b>{h("total_amount", total + 210, en(total + 210, 2))}</b></td></tr></table>"""
    return Paper("tune/inv-14-zebra-photo", "commercial_invoice", html, media="photo", wear=141, dpi=175)


def fixed_width_de() -> Paper:
    """Old program in fixed width, German, with the unit price per hundred avoided, item text in two rows."""
    lines = draw(goods.FEIN, 7, 541)
    net = _sum(lines)
    out = ""
    for i, x in enumerate(lines, 1):
        out += f"{NEW}{g('line_no', i, f'{i:>3}')}  {g('sku', x.good.code)}  {g('name', x.good.name)}{'':<{40 - len(x.good.name)}}{'':<{8 - len(de(x.quantity))}}{g('quantity', x.quantity, de(x.quantity))} {g('unit', x.good.unit)}{'':<{6 - len(x.good.unit)}}{'':<{8 - len(de(x.price, 3))}}{g('unit_price', x.price, de(x.price, 3))}{'':<{12 - len(de(x.amount, 2))}}{g('amount', x.amount, de(x.amount, 2))}\n            Statist. Warennr.: {g('hs_code', x.good.hs[:8])}   Urspr.: {g('country_of_origin', 'DE')}\n\n"
    html = f"""<style>pre{{font:10.5px 'DejaVu Sans Mono';margin:0}}</style><pre>{h("seller_name", "Mühlenhof Großhandel GmbH & Co. KG")}
{h("seller_address", "Am Wehr 5, 36100 Fuldenau")}

Firma
{h("buyer_name", "Delikatessa S.p.A.")}
{h("buyer_address", "Via Lungo Adige 40, I-38122 Trentello", "Via Lungo Adige 40<br>I-38122 Trentello")}

                                   Rechnungs-Nr.  : {h("document_no", "2026-30117")}
                                   Datum          : {h("issue_date", "2026-06-17", "17.06.26")}
                                   Kunden-Nr.     : 40077
                                   Ihre USt-IdNr. : {h("buyer_id", "IT00743110157")}

R E C H N U N G

Pos Art-Nr Bezeichnung                                Menge ME      E-Preis      Betrag
---------------------------------------------------------------------------------------
{out}---------------------------------------------------------------------------------------
                                                     Warenwert{"":<{24 - len(de(net, 2))}}{h("+subtotal", net, de(net, 2))}
                                                     Fracht{"":<22}85,00
                                                     Endbetrag {h("currency", "EUR")}{"":<{20 - len(de(net + 85, 2))}}{h("total_amount", net + 85, de(net + 85, 2))}
</pre>"""
    return Paper("kept/inv-15-fixed-width-german", "commercial_invoice", html, margin="14mm")


def two_languages_columns() -> Paper:
    """Chinese and English name in columns of their own; GTIN and spec columns; rules only outside."""
    english = {
        "YD-A20": "Wireless Earbuds",
        "YD-B11S": "Power Bank",
        "YD-C03": "Thermometer",
        "YD-D77": "Desk Fan",
        "YD-E05-L": "Desk Lamp",
        "YD-F18": "Keyboard",
        "YD-G02": "Phone Holder",
        "YD-H31": "Cable",
    }
    lines = draw(goods.ELECTRO, 6, 551)
    total = _sum(lines)
    rows = "".join(
        f"<tr>{NEW}<td>{g('gtin', gtin(55100 + i))}</td><td>{g('name,name_en', english[x.good.code])}</td><td>{g('name_zh', x.good.name)}</td><td>{g('spec', f'{x.good.per}/CTN')}</td><td class=r>{g('quantity', x.quantity)}</td><td class=r>{g('unit_price', x.price, bare(x.price, 2))}</td><td class=r>{g('amount', x.amount, bare(x.amount, 2))}</td></tr>"
        for i, x in enumerate(lines, 1)
    )
    html = f"""<style>body{{font:11px 'DejaVu Sans','Noto Sans CJK SC'}}table{{border-collapse:collapse;width:100%}}.g{{border:1.5px solid}}.g td,.g th{{padding:5px}}.g th{{border-bottom:1.5px solid;text-align:left}}.r{{text-align:right!important}}</style><h2>Commercial Invoice {h("document_no", "XH-2026-7718")}</h2><p>{h("seller_name", "Xiamen Huaiting Import & Export Co., Ltd.")}, {h("seller_address", "Unit 1109, 2 Lujiang Pier, Xiamen 361001, China")}</p><p>Bill to: {h("buyer_name", "Elektra Handels GmbH")}, {h("buyer_address", "Kaistr. 9, 20457 Hamburg, Germany")}</p><p>Date {h("issue_date", "2026-10-12", "12-Oct-2026")} &nbsp; Terms {h("incoterm", "CFR", "CFR Hamburg")} &nbsp; Currency {h("currency", "CNY")}</p>
    <table class=g><tr><th>Barcode</th><th>Product (EN)</th><th>中文品名</th><th>Packing</th><th class=r>Qty (pcs)</th><th class=r>Unit price</th><th class=r>Amount</th></tr>{rows}</table><p style="text-align:right">Total amount: <b>CNY {h("total_amount", total, bare(total, 2))}</b></p>"""
    return Paper("kept/inv-16-name-columns", "commercial_invoice", html, margin="15mm")


def wide_scan() -> Paper:
    """Landscape scan with many narrow columns: lot, expiry, weights, cartons, HS, origin; ruled."""
    lines = draw(goods.FEIN, 7, 561)
    total = _sum(lines)
    rows = "".join(
        f"<tr>{NEW}<td>{g('line_no', i)}</td><td>{g('sku', x.good.code)}</td><td class=l>{g('name', x.good.name)}</td><td>{g('hs_code', x.good.hs[:8])}</td><td>{g('country_of_origin', 'DE')}</td><td>{g('lot_no', f'L6{i}{i + 2}A')}</td><td>{g('expiry_date', f'2027-{i + 2:02d}-28', f'28.{i + 2:02d}.2027')}</td><td>{g('cartons', x.cartons)}</td><td>{g('quantity', x.quantity)}</td><td>{g('unit_price', x.price, bare(x.price, 3))}</td><td>{g('amount', x.amount, bare(x.amount, 2))}</td><td>{g('net_weight_kg', x.net, bare(x.net, 2))}</td><td>{g('gross_weight_kg', x.gross, bare(x.gross, 2))}</td></tr>"
        for i, x in enumerate(lines, 1)
    )
    html = f"""<style>body{{font:12px 'DejaVu Sans'}}table{{border-collapse:collapse;width:100%}}.g td,.g th{{border:1px solid #000;padding:4px 3px;text-align:center}}.g td.l{{text-align:left}}</style><h2 style="text-align:center">COMMERCIAL INVOICE</h2><table><tr><td>Exporter: {h("seller_name", "Mühlenhof Großhandel GmbH & Co. KG")}<br>{h("seller_address", "Am Wehr 5, 36100 Fuldenau, Germany")}</td><td>Invoice No.: {h("document_no", "MG-26-774")}<br>Date: {h("issue_date", "2026-07-14", "14.07.2026")}</td></tr><tr><td>Consignee: {h("buyer_name", "Qingdao Yulan Food Co., Ltd.")}<br>{h("buyer_address", "No. 18 Haibin Road, Qingdao 266000, China")}</td><td>Delivery terms: {h("incoterm", "CIF", "CIF Qingdao")}<br>Currency: {h("currency", "EUR")}</td></tr></table>
    <table class=g style="margin-top:10px"><tr><th>No.</th><th>Art. No.</th><th>Description</th><th>HS Code</th><th>COO</th><th>Lot</th><th>Best Before</th><th>Ctns</th><th>Qty</th><th>Unit Price</th><th>Amount</th><th>Net (kg)</th><th>Gross (kg)</th></tr>{rows}<tr><td colspan=7>TOTAL</td><td>{h("packages", sum(x.cartons for x in lines))}</td><td>{h("total_quantity", sum(x.quantity for x in lines))}</td><td></td><td>{h("total_amount", total, bare(total, 2))}</td><td>{h("net_weight_kg", sum(x.net for x in lines), bare(sum(x.net for x in lines), 2))}</td><td>{h("gross_weight_kg", sum(x.gross for x in lines), bare(sum(x.gross for x in lines), 2))}</td></tr></table>"""
    return Paper("tune/inv-17-wide-scan", "commercial_invoice", html, media="scan", wear=171, landscape=True, dpi=170)


MAKERS: tuple[Callable[[], Paper], ...] = (
    by_purchase_order,
    scanned_hk,
    korean_invoice,
    zebra_photo,
    fixed_width_de,
    two_languages_columns,
    wide_scan,
)


def papers() -> Iterator[Paper]:
    """Yield all of them."""
    for make in MAKERS:
        yield make()
