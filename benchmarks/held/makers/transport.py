# ruff: noqa: E501
"""Bills of lading and air waybills of invented carriers."""

from __future__ import annotations

from datetime import timedelta

from benchmarks.held.makers.paper import Paper
from benchmarks.held.makers.pieces import code_mark, lines_of, scrawl
from benchmarks.held.makers.stock import LINES, Deal, air_no, digits

AIRLINES = [("Auralis Air Cargo", "907", "AQ"), ("Boreal Skyfreight", "941", "BZ")]
AIRPORTS = {
    "CN": ("SHANGHAI PUDONG", "PVG"),
    "US": ("LOS ANGELES", "LAX"),
    "GB": ("LONDON HEATHROW", "LHR"),
    "DE": ("FRANKFURT", "FRA"),
    "FR": ("PARIS CDG", "CDG"),
    "JP": ("TOKYO NARITA", "NRT"),
    "KR": ("SEOUL INCHEON", "ICN"),
    "AU": ("SYDNEY", "SYD"),
    "IT": ("MILAN MALPENSA", "MXP"),
}


def _carrier(d: Deal) -> str:
    return dict(LINES)[d.bl[:4]]


def lading(p: Paper, d: Deal) -> str:
    """The classic boxed bill of lading, particulars in the middle, clauses in small print."""
    p.kind, p.font, p.size, p.dates = "bill_of_lading", p.rng.choice(["arimo", "tinos"]), "8.5pt", "{DD} {MON} {YYYY}"
    p.css = ".b1 td{border:1px solid #000;padding:2px 4px}.b1 small{font-size:6.3pt;display:block}"
    boxes = "<br>".join(
        f"{p.f('container_nos', c)} / {p.f('seal_nos', s)} / 40HQ" for c, s in zip(d.containers, d.seals, strict=False)
    )
    rows = ""
    for at, g in enumerate(d.goods[:2]):
        li = p.line()
        rows += ("<br>" if at else "") + li.f("name", g.name.upper()) + f"<br>HS CODE {li.f('hs_code', g.hs[:6])}"
    return (
        f"<table class=b1><tr><td width=50% rowspan=2><small>Shipper</small>{p.f('seller_name', d.seller.name)}<br>{lines_of(p, 'seller_address', d.seller.address)}</td><td><small>B/L No.</small><b style='font-size:11pt'>{p.f('document_no', d.bl)}</b></td></tr><tr><td rowspan=3 class=c style='vertical-align:middle'><b style='font-size:15pt'>{p.f('issuer_name', _carrier(d))}</b><br><br><span style='font-size:13pt'>BILL OF LADING</span><br><span style='font-size:7pt'>FOR COMBINED TRANSPORT OR PORT TO PORT SHIPMENT</span></td></tr>"
        f"<tr><td><small>Consignee</small>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</td></tr><tr><td><small>Notify party (carrier not responsible for failure to notify)</small>{p.t('SAME AS CONSIGNEE')}</td></tr>"
        f"<tr><td><small>Pre-carriage by</small>&nbsp;</td><td><small>Place of receipt</small>{p.t(d.pol.split(',')[0].upper() + ' CY')}</td></tr><tr><td><small>Ocean vessel / Voy. No.</small>{p.f('vessel', d.vessel)} / {p.f('voyage', d.voyage)}</td><td><small>Port of loading</small>{p.f('port_of_loading', d.pol.upper())}</td></tr><tr><td><small>Port of discharge</small>{p.f('port_of_discharge', d.pod.upper())}</td><td><small>Place of delivery</small>{p.t(d.pod.split(',')[0].upper() + ' CY')}</td></tr></table>"
        f"<table class=b1 style='margin-top:-1px'><tr class=c><td width=24%><small>Container / Seal No. / Marks</small></td><td width=14%><small>No. and kind of packages</small></td><td><small>Description of goods</small></td><td width=13%><small>Gross weight (KGS)</small></td><td width=12%><small>Measurement (CBM)</small></td></tr><tr style='height:70mm'><td>{boxes}<br><br>{p.x('marks', d.brand.upper() + ' C/NO. 1-' + str(d.cartons))}</td><td class=c>{p.n('packages', d.cartons, 0)}<br>{p.f('package_kind', 'CARTONS')}</td><td>SHIPPER'S LOAD, COUNT AND SEAL<br>SAID TO CONTAIN<br><br>{rows}<br><br>INVOICE NO. {p.f('invoice_no', d.invoice)}<br>FREIGHT {'PREPAID' if d.incoterm in {'CIF', 'CFR'} else 'COLLECT'}</td><td class=r>{p.n('gross_weight_kg', d.gross)}</td><td class=r>{p.n('volume_m3', d.volume, 3)}</td></tr></table>"
        f"<table class=b1 style='margin-top:-1px'><tr><td width=50% rowspan=3 style='font-size:6pt'>RECEIVED by the Carrier the goods as specified above in apparent good order and condition unless otherwise stated, to be transported to such place as agreed. One of the original Bills of Lading must be surrendered duly endorsed in exchange for the goods or delivery order.</td><td><small>Shipped on board date</small>{p.xd('on_board_date', d.day + timedelta(days=1))}</td></tr><tr><td><small>Place and date of issue</small>{p.t(d.pol.split(',')[0].upper())}, {p.d('issue_date', d.day + timedelta(days=1))}</td></tr><tr><td><small>No. of original B/Ls</small>THREE (3)<br>As agent for the carrier{scrawl(p)}</td></tr></table>"
    )


def sea_waybill(p: Paper, d: Deal) -> str:
    """A sea waybill printed by a carrier's site: sections with headings, goods in a table of containers."""
    p.kind, p.font, p.size, p.dates = "bill_of_lading", p.rng.choice(["roboto", "sanspro"]), "9pt", "{YYYY}-{MM}-{DD}"
    p.css = ".s{background:#e3eaf0;padding:1mm 2mm;margin-top:4mm;font-weight:700;-webkit-print-color-adjust:exact}"
    rows = ""
    for at, g in enumerate(d.goods[: max(2, len(d.containers))]):
        li = p.line()
        rows += f"<tr><td>{p.f('container_nos', d.containers[at % len(d.containers)])}</td><td>{p.f('seal_nos', d.seals[at % len(d.containers)])}</td><td>{li.f('name', g.name)}</td><td class=r>{li.f('cartons', g.cartons)} CTN</td><td class=r>{li.n('gross_weight_kg', g.gross)}</td><td class=r>{li.xn('volume_m3', g.volume, 3)}</td></tr>"
    part = d.goods[: max(2, len(d.containers))]
    return (
        f"<div class=row><div style='flex:1;font-size:15pt;font-weight:700;color:#12466f'>{p.f('issuer_name', _carrier(d))}</div><div style='font-size:13pt'>NON-NEGOTIABLE SEA WAYBILL</div></div><table style='margin-top:3mm'><tr><td>Waybill number: <b>{p.f('document_no', d.bl)}</b></td><td>Booking: {p.t(digits(p.rng, 9))}</td><td>Issued: {p.d('issue_date', d.day)}</td></tr></table>"
        f"<div class=s>Parties</div><table><tr><td width=33%><b>Shipper</b><br>{p.f('seller_name', d.seller.name)}<br>{p.f('seller_address', d.seller.address)}</td><td width=33%><b>Consignee</b><br>{p.f('buyer_name', d.buyer.name)}<br>{p.f('buyer_address', d.buyer.address)}</td><td><b>Notify party</b><br>{p.x('notify_name', 'Quayline Forwarding Ltd')}</td></tr></table><div class=s>Routing</div><table><tr><td>Vessel: {p.f('vessel', d.vessel)}</td><td>Voyage: {p.f('voyage', d.voyage)}</td><td>Load port: {p.f('port_of_loading', d.pol)}</td><td>Discharge port: {p.f('port_of_discharge', d.pod)}</td></tr></table>"
        f"<div class=s>Cargo</div><table><tr><th>Container</th><th>Seal</th><th>Cargo description</th><th class=r>Packages</th><th class=r>Weight kg</th><th class=r>Volume m³</th></tr>{rows}<tr class=b><td colspan=3>Total</td><td class=r>{p.n('packages', sum(g.cartons for g in part), 0)} CTN</td><td class=r>{p.n('gross_weight_kg', sum(g.gross for g in part))}</td><td class=r>{p.n('volume_m3', sum(g.volume for g in part), 3)}</td></tr></table><div class=s>Terms</div><p style='font-size:7.5pt'>Freight payable at {p.t(d.pod.split(',')[0])}. Delivery will be made to the consignee or his authorised agent on proof of identity, without the need to produce this document. Laden on board {p.xd('on_board_date', d.day)}.</p>"
    )


def air(p: Paper, d: Deal) -> str:
    """The IATA form: two prefixes on top, airports, rate table."""
    p.kind, p.font, p.size, p.dates = "air_waybill", "arimo", "8pt", "{DD} {MON} {YYYY}"
    line, prefix, flight = p.rng.choice(AIRLINES)
    number = air_no(p.rng, prefix)
    start, end = AIRPORTS.get(d.seller.country, AIRPORTS["CN"]), AIRPORTS.get(d.buyer.country, AIRPORTS["US"])
    p.css = ".a td{border:1px solid #123a7c;padding:1px 3px}.a small{font-size:5.8pt;color:#123a7c;display:block}"
    li = p.line()
    name = li.f("name", f"{d.goods[0].name.upper()}")
    house = p.x("house_no", f"{d.brand[:3].upper()}{digits(p.rng, 7)}")
    no = p.f("document_no", number)
    return (
        f"<table><tr><td>{p.t(number[:3])} | {start[1]} | {p.t(number[4:])}</td><td class=r style='font-size:11pt'>{no}</td></tr></table><table class=a><tr><td width=50%><small>Shipper's Name and Address</small>{p.f('seller_name', d.seller.name)}<br>{lines_of(p, 'seller_address', d.seller.address)}</td><td><small>Not negotiable</small><b style='font-size:12pt'>Air Waybill</b><br>Issued by {p.f('issuer_name', line)}<br><small>Copies 1, 2 and 3 of this Air Waybill are originals and have the same validity.</small></td></tr>"
        f"<tr><td><small>Consignee's Name and Address</small>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</td><td style='font-size:5.6pt'>It is agreed that the goods described herein are accepted in apparent good order and condition (except as noted) for carriage SUBJECT TO THE CONDITIONS OF CONTRACT ON THE REVERSE HEREOF.</td></tr><tr><td><small>Issuing Carrier's Agent Name and City</small>{p.t('Meridane Forwarding, ' + start[0].title())}</td><td><small>Accounting Information</small>HAWB: {house}</td></tr></table>"
        f"<table class=a style='margin-top:-1px'><tr><td colspan=2><small>Airport of Departure (Addr. of First Carrier) and Requested Routing</small>{p.f('port_of_loading', start[0])}</td><td><small>To</small>{end[1]}</td><td><small>By First Carrier</small>{flight}</td><td><small>Currency</small>{p.f('currency', 'USD')}</td><td><small>Declared Value for Carriage</small>NVD</td><td><small>Declared Value for Customs</small>NCV</td></tr><tr><td colspan=2><small>Airport of Destination</small>{p.f('port_of_discharge', end[0])}</td><td colspan=2><small>Flight/Date</small>{p.f('vessel', flight + digits(p.rng, 3))} / {p.td(d.day, '{DD} {MON}')}</td><td><small>Amount of Insurance</small>NIL</td><td colspan=2><small>Handling Information</small>{p.t('INVOICE AND PACKING LIST ATTACHED')}</td></tr></table>"
        f"<table class=a style='margin-top:-1px'><tr class=c><td><small>No. of Pieces RCP</small></td><td><small>Gross Weight</small></td><td><small>kg lb</small></td><td><small>Rate Class</small></td><td><small>Chargeable Weight</small></td><td><small>Rate / Charge</small></td><td><small>Total</small></td><td width=34%><small>Nature and Quantity of Goods (incl. Dimensions or Volume)</small></td></tr><tr style='height:48mm'><td class=c>{p.n('packages', d.cartons, 0)}</td><td class=r>{p.n('gross_weight_kg', d.gross, 1) if d.gross == round(d.gross, 1) else p.n('gross_weight_kg', d.gross)}</td><td class=c>K</td><td class=c>Q</td><td class=r>{p.m(d.gross + 12, 1)}</td><td class=r>{p.m(3.85)}</td><td class=r>{p.m((d.gross + 12) * 385 / 100)}</td><td>{name}<br>INV {p.f('invoice_no', d.invoice)}<br>VOL {p.n('volume_m3', d.volume, 3)} CBM</td></tr></table>"
        f"<table class=a style='margin-top:-1px'><tr><td width=45%><small>Prepaid / Weight Charge / Collect</small>{p.m((d.gross + 12) * 385 / 100)}</td><td><small>Other Charges</small>AWC 25.00 &nbsp; FSC 118.40</td></tr><tr><td><small>Signature of Shipper or his Agent</small>{scrawl(p)}</td><td><small>Executed on (date) at (place)</small>{p.d('issue_date', d.day)} &nbsp; {p.t(start[0])}</td></tr></table><p class=c style='font-size:7pt'>ORIGINAL 3 (FOR SHIPPER)</p>"
    )


def courier(p: Paper, d: Deal) -> str:
    """A courier's express air waybill on half a page with a bar code."""
    p.kind, p.font, p.size, p.page, p.dates = "air_waybill", "roboto", "9pt", "A5 landscape", "{YYYY}-{MM}-{DD}"
    number = digits(p.rng, 12)
    li = p.line()
    mark = "" if p.blank else code_mark(number, "Code128", 40)
    start, end = AIRPORTS.get(d.seller.country, AIRPORTS["CN"]), AIRPORTS.get(d.buyer.country, AIRPORTS["US"])
    kilos = p.rng.randrange(40, 300) / 10
    return (
        f"<table><tr><td width=40%><b style='font-size:16pt'>{p.f('issuer_name', 'Fleetwing Express')}</b><br>Express Air Waybill</td><td class=r>{mark}<br>AWB {p.f('document_no', number)}</td></tr></table><table class=g style='margin-top:2mm'><tr><td width=50%>FROM (Shipper)<br><b>{p.f('seller_name', d.seller.name)}</b><br>{p.f('seller_address', d.seller.address)}</td><td>TO (Receiver)<br><b>{p.f('buyer_name', d.buyer.name)}</b><br>{p.f('buyer_address', d.buyer.address)}</td></tr>"
        f"<tr><td>Origin airport {p.f('port_of_loading', start[1])}</td><td>Destination airport {p.f('port_of_discharge', end[1])}</td></tr><tr><td>Contents: {li.f('name', d.goods[0].name)}</td><td>Pieces {p.f('packages', p.rng.randrange(1, 9))} &nbsp; Weight {p.n('gross_weight_kg', kilos, 1)} kg</td></tr><tr><td>Ship date {p.d('issue_date', d.day)}</td><td>Incoterm {p.f('incoterm', d.incoterm)} &nbsp; Customs value {p.f('currency', d.currency)} {p.t('see invoice')}</td></tr></table><p style='font-size:6.5pt;margin-top:2mm'>Carriage is subject to the carrier's terms. Liability is limited unless a higher value is declared.</p>"
    )
