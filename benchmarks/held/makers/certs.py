# ruff: noqa: E501
"""Certificates of origin, laboratory reports, letters of authority and trade mark registrations."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from benchmarks.held.makers.paper import Paper
from benchmarks.held.makers.pieces import lines_of, scrawl, seal, words
from benchmarks.held.makers.stock import BRANDS_ZH, COUNTRY, Deal, digits

_CSS = ".o td{border:1px solid #333;padding:2px 5px}.o small{font-size:6.8pt;display:block}"


def _goods(p: Paper, d: Deal, *, weight: bool) -> list[tuple[str, str, str, str]]:
    rows = []
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        text = f"{p.t(words_of(g.cartons))} ({li.f('cartons', g.cartons)}) CARTONS OF {li.f('name', g.name.upper())}"
        amount = (
            li.n("gross_weight_kg", g.gross, also=" KGS")
            if weight
            else f"{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit)}"
        )
        rows.append((li.f("line_no", at), text, li.f("hs_code", g.hs[:6], f"{g.hs[:4]}.{g.hs[4:6]}"), amount))
    return rows


def words_of(count: int) -> str:
    """Write a count in words as certificates do."""
    return words(Decimal(count)).removesuffix(" ONLY")


def chinese_chamber(p: Paper, d: Deal) -> str:
    """The non-preferential certificate of China, twelve numbered boxes."""
    p.kind, p.font, p.size, p.dates, p.css = "certificate_of_origin", "tinos", "8.5pt", "{MON}. {DD}, {YYYY}", _CSS
    number = f"{p.rng.randrange(20, 27)}C{digits(p.rng, 4)}A{digits(p.rng, 4)}/00{digits(p.rng, 3)}"
    rows = _goods(p, d, weight=False)
    body = "".join(
        f"<tr><td style='border-top:0;border-bottom:0'>{p.t('N/M') if at == 0 else ''}</td><td style='border-top:0;border-bottom:0'>{text}</td><td class=c style='border-top:0;border-bottom:0'>{hs}</td><td class=r style='border-top:0;border-bottom:0'>{amount}</td><td style='border-top:0;border-bottom:0'>{(p.f('invoice_no', d.invoice) + '<br>' + p.td(d.day)) if at == 0 else ''}</td></tr>"
        for at, (_, text, hs, amount) in enumerate(rows)
    )
    for li in p.lines:
        li.fields.pop("line_no", None)
    return (
        f"<div style='position:relative'><div class=r>ORIGINAL</div><table class=o><tr><td width=50%><small>1. Exporter</small>{p.f('seller_name', d.seller.name)}<br>{lines_of(p, 'seller_address', d.seller.address)}</td><td rowspan=2 class=c style='vertical-align:middle'>Certificate No. <b>{p.f('document_no', number)}</b><br><br><b style='font-size:13pt'>CERTIFICATE OF ORIGIN<br>OF<br>THE PEOPLE'S REPUBLIC OF CHINA</b></td></tr><tr><td><small>2. Consignee</small>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</td></tr>"
        f"<tr><td><small>3. Means of transport and route</small>FROM {p.f('port_of_loading', d.pol.upper())} TO {p.f('port_of_discharge', d.pod.upper())} BY {p.f('transport_mode', 'SEA')}</td><td rowspan=2><small>5. For certifying authority use only</small></td></tr><tr><td><small>4. Country / region of destination</small>{p.t(COUNTRY['en'][d.buyer.country].upper())}</td></tr></table><table class=o style='margin-top:-1px'><tr><td width=14%><small>6. Marks and numbers</small></td><td><small>7. Number and kind of packages; description of goods</small></td><td width=11%><small>8. H.S. Code</small></td><td width=14%><small>9. Quantity</small></td><td width=16%><small>10. Number and date of invoices</small></td></tr>{body}<tr style='height:10mm'><td style='border-top:0'></td><td style='border-top:0'>TOTAL: {p.t(words_of(d.cartons))} ({p.f('packages', d.cartons)}) {p.f('package_kind', 'CARTONS')} ONLY<br>***</td><td style='border-top:0'></td><td style='border-top:0'></td><td style='border-top:0'></td></tr></table>"
        f"<table class=o style='margin-top:-1px'><tr><td width=50% style='height:52mm'><small>11. Declaration by the exporter. The undersigned hereby declares that the above details and statements are correct, that all the goods were produced in {p.f('country_of_origin', 'CN', 'China')} and that they comply with the Rules of Origin of the People's Republic of China.</small><br><br>{scrawl(p)}{p.t(d.pol.split(',')[0].upper())}, {p.td(d.day)}<br><small>Place and date, signature and stamp of authorized signatory</small></td><td><small>12. Certification. It is hereby certified that the declaration by the exporter is correct.</small><br>{p.f('issuer_name', 'CHINA COUNCIL FOR THE PROMOTION OF INTERNATIONAL TRADE')}<br><br><br>{p.t(d.pol.split(',')[0].upper())}, {p.d('issue_date', d.day + timedelta(days=1))}<br><small>Place and date, signature and stamp of certifying authority</small></td></tr></table>{'' if p.blank else seal('中国国际贸易促进委员会单据证明专用章', left='66%', top='76%', size=110)}</div>"
    )


def form_a(p: Paper, d: Deal) -> str:
    """GSP Form A with origin criterion and weights."""
    p.kind, p.font, p.size, p.dates, p.css = (
        "certificate_of_origin",
        "cousine",
        "8pt",
        "{MON}.{DD},{YYYY}",
        _CSS + "small{font-family:Arimo}",
    )
    rows = _goods(p, d, weight=True)
    body = "".join(
        f"<tr><td class=c>{no}</td><td>{p.t('N/M')}</td><td>{text}<br>H.S.CODE: {hs}</td><td class=c>{p.t('P' if len(text) % 2 else 'W')}</td><td class=r>{amount}</td><td>{(p.f('invoice_no', d.invoice) + '<br>' + p.td(d.day)) if at == 0 else ''}</td></tr>"
        for at, (no, text, hs, amount) in enumerate(rows)
    )
    return (
        f"<table class=o><tr><td width=52%><small>1. Goods consigned from (Exporter's business name, address, country)</small>{p.f('seller_name', d.seller.name.upper())}<br>{lines_of(p, 'seller_address', d.seller.address.upper())}</td><td rowspan=2><small>Reference No.</small><b>{p.f('document_no', 'G' + digits(p.rng, 2) + d.numbers['pol_code'][2:] + digits(p.rng, 6) + '/' + digits(p.rng, 4))}</b><div class=c style='font-family:Arimo;margin-top:3mm'><b>GENERALISED SYSTEM OF PREFERENCES<br>CERTIFICATE OF ORIGIN</b><br>(Combined declaration and certificate)<br><b>FORM A</b><br>Issued in {p.t(COUNTRY['en'][d.seller.country].upper())}<br><small>(country)</small></div></td></tr>"
        f"<tr><td><small>2. Goods consigned to (Consignee's name, address, country)</small>{p.f('buyer_name', d.buyer.name.upper())}<br>{lines_of(p, 'buyer_address', d.buyer.address.upper())}</td></tr><tr><td style='height:18mm'><small>3. Means of transport and route (as far as known)</small>FROM {p.f('port_of_loading', d.pol.split(',')[0].upper())} TO {p.f('port_of_discharge', d.pod.split(',')[0].upper())} BY {p.f('transport_mode', 'SEA')}</td><td><small>4. For official use</small></td></tr></table>"
        f"<table class=o style='margin-top:-1px'><tr><td width=6%><small>5. Item number</small></td><td width=13%><small>6. Marks and numbers of packages</small></td><td><small>7. Number and kind of packages; description of goods</small></td><td width=10%><small>8. Origin criterion</small></td><td width=14%><small>9. Gross weight or other quantity</small></td><td width=17%><small>10. Number and date of invoices</small></td></tr>{body}</table>"
        f"<table class=o style='margin-top:-1px'><tr><td width=50% style='height:45mm'><small>11. Certification. It is hereby certified, on the basis of control carried out, that the declaration by the exporter is correct.</small><br>{p.f('issuer_name', d.numbers['pol_code'][2:] + ' ENTRY-EXIT ORIGIN OFFICE')}<br><br>{p.t(d.pol.split(',')[0].upper())}, {p.d('issue_date', d.day + timedelta(days=2))}<br><small>Place and date, signature and stamp of certifying authority</small></td><td><small>12. Declaration by the exporter. The undersigned hereby declares that the above details and statements are correct; that all the goods were produced in</small>{p.f('country_of_origin', d.seller.country, COUNTRY['en'][d.seller.country].upper())}<br><small>and that they comply with the origin requirements specified for those goods in the Generalised System of Preferences for goods exported to</small>{p.t(COUNTRY['en'][d.buyer.country].upper())}{scrawl(p)}<small>Place and date, signature of authorised signatory</small></td></tr></table>"
    )


def trade_area(p: Paper, d: Deal) -> str:
    """A certificate under a regional agreement, seventeen labelled fields, over a page if need be."""
    p.kind, p.font, p.size, p.dates, p.css = (
        "certificate_of_origin",
        p.rng.choice(["arimo", "roboto"]),
        "8.5pt",
        "{YYYY}-{MM}-{DD}",
        _CSS,
    )
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += f"<tr><td class=c>{li.f('line_no', at)}</td><td>{p.t(d.brand.upper())}</td><td>{li.f('name', g.name)}</td><td>{li.f('hs_code', g.hs[:6])}</td><td class=c>{p.t('RVC')}</td><td class=c>{li.f('country_of_origin', g.origin, COUNTRY['en'][g.origin])}</td><td class=r>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit)}</td><td>{p.f('invoice_no', d.invoice)}<br>{p.td(d.day)}</td></tr>"
    return (
        f"<h3 class=c>REGIONAL COMPREHENSIVE ECONOMIC PARTNERSHIP AGREEMENT<br>CERTIFICATE OF ORIGIN</h3><table class=o style='margin-top:3mm'><tr><td width=50%><small>1. Goods consigned from (Exporter's name, address and country)</small>{p.f('seller_name', d.seller.name)}<br>{p.f('seller_address', d.seller.address)}</td><td><small>Certificate No.</small><b>{p.f('document_no', 'RC' + str(d.day.year % 100) + d.seller.country + digits(p.rng, 8))}</b><br><small>Form RCEP</small></td></tr><tr><td><small>2. Goods consigned to (Importer's/Consignee's name, address, country)</small>{p.f('buyer_name', d.buyer.name)}<br>{p.f('buyer_address', d.buyer.address)}</td><td><small>4. Comments (official use)</small></td></tr>"
        f"<tr><td colspan=2><small>3. Means of transport and route (if known)</small><table><tr><td style='border:0'>Departure Date: {p.td(d.day + timedelta(days=2))}</td><td style='border:0'>Vessel's name/Aircraft flight number, etc.: {p.f('vessel', d.vessel)} {p.f('voyage', d.voyage)}</td><td style='border:0'>Port of Discharge: {p.f('port_of_discharge', d.pod)}</td></tr></table></td></tr></table>"
        f"<table class=o style='margin-top:-1px'><tr><td><small>6. Item number</small></td><td><small>7. Marks and numbers on packages</small></td><td width=30%><small>8. Number and kind of packages; and description of goods</small></td><td><small>9. HS Code of the goods (6 digit-level)</small></td><td><small>10. Origin Conferring Criterion</small></td><td><small>11. RCEP Country of Origin</small></td><td><small>12. Quantity</small></td><td><small>13. Invoice number(s) and date</small></td></tr>{rows}</table>"
        f"<table class=o style='margin-top:-1px'><tr><td width=50%><small>15. Declaration by the exporter or producer</small><small>The undersigned hereby declares that the above details and statements are correct and that the goods covered comply with the requirements specified.</small>{scrawl(p)}{p.td(d.day)}</td><td><small>16. Certification. On the basis of control carried out, it is hereby certified that the information herein is correct and that the goods described comply with the origin requirements.</small>{p.f('issuer_name', {'JP': 'Harborview Chamber of Commerce and Industry', 'KR': 'Hanbit Chamber of Commerce and Industry'}.get(d.seller.country, 'Southern Ports Chamber of Commerce'))}<br>{p.d('issue_date', d.day + timedelta(days=1))}</td></tr><tr><td colspan=2><small>17.</small>☐ Back-to-back Certificate of Origin &nbsp; ☐ Third-party invoicing &nbsp; ☐ ISSUED RETROACTIVELY</td></tr></table>"
    )


def movement(p: Paper, d: Deal) -> str:
    """A EUR.1 movement certificate: mostly boxes, one description for all."""
    p.kind, p.font, p.size, p.css = "certificate_of_origin", "arimo", "8.5pt", _CSS.replace("#333", "#2f6b3c")
    p.dates = "{DD}.{MM}.{YYYY}"
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += f"<tr><td style='border-top:0;border-bottom:0'>{li.f('line_no', at)}. {li.f('cartons', g.cartons)} cartons {li.f('name', g.name)}</td><td class=r style='border-top:0;border-bottom:0'>{li.n('gross_weight_kg', g.gross)} kg</td><td style='border-top:0;border-bottom:0'>{p.f('invoice_no', d.invoice) if at == 1 else ''}</td></tr>"
    return (
        f"<h3 class=c style='color:#2f6b3c'>MOVEMENT CERTIFICATE</h3><table class=o><tr><td width=50% rowspan=2><small>1. Exporter (Name, full address, country)</small>{p.f('seller_name', d.seller.name)}<br>{lines_of(p, 'seller_address', d.seller.address)}</td><td style='font-size:12pt'><b>EUR.1</b> &nbsp; No. {p.f('document_no', 'A ' + digits(p.rng, 6))}</td></tr><tr><td><small>2. Certificate used in preferential trade between</small>EUROPEAN UNION<br>and<br>{p.t(COUNTRY['en'][d.buyer.country].upper())}</td></tr><tr><td><small>3. Consignee (Name, full address, country) (Optional)</small>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</td><td><table><tr><td style='border:0'><small>4. Country, group of countries or territory in which the products are considered as originating</small>{p.f('country_of_origin', d.seller.country, COUNTRY['en'][d.seller.country])}</td><td style='border:0'><small>5. Country of destination</small>{p.t(COUNTRY['en'][d.buyer.country])}</td></tr></table></td></tr>"
        f"<tr><td><small>6. Transport details (Optional)</small>{p.f('transport_mode', 'Sea freight')} {p.f('vessel', d.vessel)}</td><td><small>7. Remarks</small></td></tr></table><table class=o style='margin-top:-1px'><tr><td><small>8. Item number; Marks and numbers; Number and kind of packages; Description of goods</small></td><td width=17%><small>9. Gross mass (kg) or other measure</small></td><td width=17%><small>10. Invoices (Optional)</small></td></tr>{rows}<tr><td style='border-top:0;height:30mm'></td><td class='r b' style='border-top:0'>{p.n('gross_weight_kg', d.gross)} kg</td><td style='border-top:0'></td></tr></table>"
        f"<table class=o style='margin-top:-1px'><tr><td width=55%><small>11. CUSTOMS ENDORSEMENT. Declaration certified. Export document: Form ........ No ........</small>Customs office {p.t(d.pol.split(',')[0])}<br>Issuing country {p.t(COUNTRY['en'][d.seller.country])}<br>Date {p.d('issue_date', d.day + timedelta(days=1))}<br><br>(Signature) &nbsp; Stamp</td><td><small>12. DECLARATION BY THE EXPORTER. I, the undersigned, declare that the goods described above meet the conditions required for the issue of this certificate.</small>{p.t(d.seller.person)}, {p.td(d.day)}{scrawl(p)}</td></tr></table>"
    )


def chamber(p: Paper, d: Deal) -> str:
    """A certificate of a western chamber of commerce, in the language of the house."""
    say = {
        "en": (
            "Certificate of Origin",
            "Consignor",
            "Consignee",
            "Country of origin",
            "Transport details",
            "Item number; marks, numbers, kind of packages; description of goods",
            "Quantity",
            "The undersigned authority certifies that the goods described above originate in the country shown in box 3",
            "Place and date of issue",
            "Thames Reach Chamber of Commerce",
            "en",
        ),
        "de": (
            "Ursprungszeugnis",
            "Absender",
            "Empfänger",
            "Ursprungsland",
            "Angaben über die Beförderung",
            "Laufende Nummer; Zeichen, Nummern, Anzahl und Art der Packstücke; Warenbezeichnung",
            "Menge",
            "Die unterzeichnende Stelle bescheinigt, dass die oben bezeichneten Waren ihren Ursprung in dem in Feld 3 genannten Land haben",
            "Ort und Datum der Ausstellung",
            "Industrie- und Handelskammer Nordwacht",
            "de",
        ),
        "fr": (
            "Certificat d'origine",
            "Expéditeur",
            "Destinataire",
            "Pays d'origine",
            "Informations relatives au transport",
            "N° d'ordre ; marques, numéros, nombre et nature des colis ; désignation des marchandises",
            "Quantité",
            "L'autorité soussignée certifie que les marchandises désignées ci-dessus sont originaires du pays figurant dans la case n° 3",
            "Lieu et date de délivrance",
            "Chambre de commerce de Kerlouan",
            "fr",
        ),
        "it": (
            "Certificato di origine",
            "Speditore",
            "Destinatario",
            "Paese d'origine",
            "Informazioni riguardanti il trasporto",
            "N. d'ordine; marche, numeri, quantità e natura dei colli; denominazione delle merci",
            "Quantità",
            "La sottoscritta autorità certifica che le merci sopra indicate sono originarie del paese indicato nella casella n. 3",
            "Luogo e data del rilascio",
            "Camera di Commercio di Valcenisi",
            "it",
        ),
        "es": (
            "Certificado de origen",
            "Expedidor",
            "Destinatario",
            "País de origen",
            "Información relativa al transporte",
            "N.º de orden; marcas, numeración, número y naturaleza de los bultos; descripción de las mercancías",
            "Cantidad",
            "La autoridad que suscribe certifica que las mercancías arriba mencionadas son originarias del país que figura en la casilla n.º 3",
            "Lugar y fecha de expedición",
            "Cámara de Comercio de Alboredo",
            "es",
        ),
    }[p.lang]
    p.kind, p.font, p.size, p.css, p.numbers = (
        "certificate_of_origin",
        p.rng.choice(["arimo", "serifpro"]),
        "9pt",
        _CSS,
        "de" if p.lang != "en" else "en",
    )
    p.dates = (
        "{D} {MONTH} {YYYY}"
        if p.lang in {"en", "fr", "it"}
        else "{DD}.{MM}.{YYYY}"
        if p.lang == "de"
        else "{D} de {MONTH} de {YYYY}"
    )
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += f"<tr><td style='border-top:0;border-bottom:0'>{li.f('line_no', at)} &nbsp; {li.f('name', g.name)}</td><td class=r style='border-top:0;border-bottom:0'>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit)}</td></tr>"
    names = COUNTRY.get(p.lang, COUNTRY["en"])
    return (
        f"<table class=o><tr><td width=55%><small>1 {say[1]}</small>{p.f('seller_name', d.seller.name)}<br>{lines_of(p, 'seller_address', d.seller.address)}</td><td class=c><b style='font-size:14pt'>{say[0]}</b><br><br>No. {p.f('document_no', d.seller.country + ' ' + digits(p.rng, 6))}<br><small>EUROPEAN COMMUNITY · ORIGINAL</small></td></tr><tr><td><small>2 {say[2]}</small>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</td><td><small>3 {say[3]}</small>{p.f('country_of_origin', d.seller.country, names.get(d.seller.country, COUNTRY['en'][d.seller.country]))}</td></tr><tr><td><small>4 {say[4]}</small>M/V {p.f('vessel', d.vessel)}</td><td><small>5</small>{p.t(d.contract)}</td></tr></table>"
        f"<table class=o style='margin-top:-1px'><tr><td><small>6 {say[5]}</small></td><td width=22%><small>7 {say[6]}</small></td></tr>{rows}<tr style='height:45mm'><td style='border-top:0'>***</td><td style='border-top:0'></td></tr></table><table class=o style='margin-top:-1px'><tr><td style='height:40mm'><small>8 {say[7]}</small><br><b>{p.f('issuer_name', say[9])}</b><br><br>{say[8]}: {p.d('issue_date', d.day)}{scrawl(p)}</td></tr></table>"
    )


LABS = [
    ("华砚检测技术（苏州）有限公司", "Huayan Testing Technology (Suzhou) Co., Ltd."),
    ("澄衡质量检验研究院", "Chengheng Quality Inspection Institute"),
    ("Northgate Analytical Laboratories Ltd", ""),
]
ITEMS_ZH = [
    ("铅（以Pb计）", "≤10 mg/kg", "0.06 mg/kg"),
    ("总砷（以As计）", "≤2 mg/kg", "未检出"),
    ("汞", "≤1 mg/kg", "未检出"),
    ("菌落总数", "≤1000 CFU/g", "<10 CFU/g"),
    ("霉菌和酵母菌总数", "≤100 CFU/g", "<10 CFU/g"),
    ("甲醇", "≤2000 mg/kg", "35 mg/kg"),
    ("净含量", "≥标示值", "符合"),
    ("标签", "GB 7718", "符合"),
]
ITEMS_EN = [
    ("Lead (Pb)", "≤ 90 mg/kg", "< 5 mg/kg"),
    ("Cadmium (Cd)", "≤ 75 mg/kg", "N.D."),
    ("Overall migration in 3 % acetic acid", "≤ 10 mg/dm²", "2.4 mg/dm²"),
    ("Small parts after drop test", "None", "None"),
    ("Total plate count", "≤ 1000 CFU/g", "< 10 CFU/g"),
    ("Moisture", "≤ 5.0 %", "3.2 %"),
    ("Flammability", "Burning rate ≤ 0.1 in/s", "0.04 in/s"),
    ("Sharp edges", "None", "None"),
]


def report_chinese(p: Paper, d: Deal) -> str:
    """检验检测报告: cover table of facts, then items, over two pages."""
    p.kind, p.font, p.size, p.lang = "test_report", p.rng.choice(["song", "hei"]), "9.5pt", "zh"
    lab = p.rng.choice(LABS[:2])[0]
    g = d.goods[0]
    name = g.other if g.name.isascii() else g.name
    standards = p.rng.sample(
        ["GB 2760-2014", "GB 7718-2011", "GB 5009.12-2023", "QB/T 2872-2017", "GB/T 29665-2013", "GB 4806.9-2023"], 3
    )
    number = f"{p.rng.choice(['HY', 'CH', 'WT'])}{d.day.year}{digits(p.rng, 6)}"
    client = d.buyer.other if d.buyer.name.isascii() else d.buyer.name
    maker = d.seller.name
    mark = p.f("cma_no", f"{d.day.year % 100 - 2:02}10{digits(p.rng, 8)}")
    shown = p.f("cnas_no", f"CNAS L{digits(p.rng, 5)}")
    rows = "".join(
        f"<tr><td class=c>{li.f('line_no', at)}</td><td>{li.f('test_item', item)}</td><td>{p.t(limit)}</td><td>{li.f('test_result', result)}</td><td class=c>{li.f('test_verdict', '合格')}</td></tr>"
        for at, (item, limit, result) in enumerate(p.rng.sample(ITEMS_ZH, 6), 1)
        for li in [p.line()]
    )
    facts = [
        ("样品名称", p.f("sample_name", name), "商标", p.f("brand", BRANDS_ZH[g.brand])),
        ("规格型号", p.x("spec", g.size), "样品数量", p.t("6件")),
        (
            "生产日期/批号",
            p.xd("production_date", g.made, "{YYYY}-{MM}-{DD}") + " / " + p.x("lot_no", g.lot),
            "检验类别",
            p.t("委托检验"),
        ),
        ("委托单位", p.f("client_name", client), "生产单位", p.f("manufacturer_name", maker)),
        (
            "收样日期",
            p.d("received_date", d.day - timedelta(days=14), "{YYYY}-{MM}-{DD}"),
            "检验日期",
            p.d("tested_date", d.day - timedelta(days=12), "{YYYY}-{MM}-{DD}"),
        ),
        ("检验依据", "、".join(p.f("standards", one) for one in standards), "样品状态", p.t("包装完好")),
    ]
    table = "".join(
        f"<tr><td width=15%>{a}</td><td width=38%>{b}</td><td width=13%>{c}</td><td>{e}</td></tr>"
        for a, b, c, e in facts
    )
    return (
        f"<div style='position:relative'><div class=row style='font-size:8pt'><div style='flex:1'>CMA {mark}</div><div>{shown}</div></div><h1 class=c style='font-size:20pt;letter-spacing:8px;margin:4mm 0'>检验检测报告</h1><div class=row><div style='flex:1'>报告编号：{p.f('document_no', number)}</div><div>共 2 页 第 1 页</div></div><table class=g>{table}<tr style='height:36mm'><td>检验结论</td><td colspan=3>{p.f('conclusion', 'pass', '经检验，所检项目均符合上述标准要求，判定为合格。')}<br><br><div class=r>（检验检测专用章）<br>签发日期：{p.d('issue_date', d.day, '{YYYY}年{MM}月{DD}日')}</div></td></tr><tr><td>备注</td><td colspan=3>{p.t('本报告仅对来样负责。')}</td></tr></table><p style='margin-top:5mm'>批准：　　　　审核：　　　　主检：</p>"
        f"<p class=c style='margin-top:4mm'>{p.f('issuer_name', lab)}</p>{'' if p.blank else seal(lab[:12] + '检验专用章', left='62%', top='46%')}</div><div style='page-break-before:always'><div class=row><div style='flex:1'>报告编号：{p.t(number)}</div><div>共 2 页 第 2 页</div></div><table class=g style='margin-top:3mm'><tr><th>序号</th><th>检验项目</th><th>技术要求</th><th>实测值</th><th>单项判定</th></tr>{rows}</table><p style='margin-top:4mm;font-size:8pt'>以下空白。未经本机构书面批准，不得部分复制本报告。</p></div>"
    )


def report_english(p: Paper, d: Deal) -> str:
    """A test report in English with labelled facts and a table of results."""
    p.kind, p.font, p.size, p.dates = "test_report", p.rng.choice(["arimo", "lato"]), "9.5pt", "{MON} {DD}, {YYYY}"
    g = d.goods[0]
    lab = p.rng.choice([LABS[2][0], LABS[0][1], "Meridian Proof Laboratory GmbH"])
    rows = "".join(
        f"<tr><td>{li.f('test_item', item)}</td><td>{p.t(limit)}</td><td>{li.f('test_result', result)}</td><td>{li.f('test_verdict', 'PASS')}</td></tr>"
        for item, limit, result in p.rng.sample(ITEMS_EN, 5)
        for li in [p.line()]
    )
    standards = p.rng.sample(["EN 71-1:2014", "EN 71-3:2019", "ISO 21149:2017", "ASTM F963-23", "16 CFR 1303"], 2)

    def fact(label: str, value: str) -> str:
        return f"<tr><td width=34%>{label}</td><td>: {value}</td></tr>"

    return (
        f"<div class=row style='border-bottom:3px solid #c65d00;padding-bottom:3mm;-webkit-print-color-adjust:exact'><div style='flex:1;font-size:15pt'><b>{p.f('issuer_name', lab)}</b></div><div style='text-align:right'>TEST REPORT<br>No. {p.f('document_no', 'TR' + digits(p.rng, 9))}<br>Date: {p.d('issue_date', d.day)}<br>Page 1 of 1</div></div><table style='margin:5mm 0'>{fact('Applicant', p.f('client_name', d.buyer.name))}{fact('Address', p.t(d.buyer.address))}{fact('Sample description', p.f('sample_name', g.name))}{fact('Brand', p.f('brand', g.brand))}{fact('Style / item no.', p.x('model', g.sku))}{fact('Lot no.', p.x('lot_no', g.lot))}{fact('Manufacturer', p.f('manufacturer_name', d.seller.name))}{fact('Country of origin', p.f('country_of_origin', d.seller.country, COUNTRY['en'][d.seller.country]))}{fact('Sample received', p.d('received_date', d.day - timedelta(days=9)))}{fact('Testing period', p.d('tested_date', d.day - timedelta(days=8)) + ' to ' + p.td(d.day - timedelta(days=2)))}{fact('Test requested', 'In accordance with ' + ' and '.join(p.f('standards', one) for one in standards))}</table>"
        f"<div style='border:1px solid #000;padding:3mm;margin-bottom:4mm'><b>Conclusion:</b> {p.f('conclusion', 'pass', 'The submitted sample complied with the requirements of the tests requested (PASS).')}</div><table class=g><tr><th>Test item</th><th>Requirement</th><th>Result</th><th>Verdict</th></tr>{rows}</table><p style='font-size:7.5pt;margin-top:3mm'>N.D. = not detected. This report refers only to the sample submitted and shall not be reproduced except in full.</p><div style='margin:8mm 0 0 60%'>Signed for and on behalf of<br>{p.t(lab)}{scrawl(p)}{p.t('Authorised signatory')}</div>"
    )


def letter_english(p: Paper, d: Deal) -> str:
    """A letter of authorisation in running text."""
    p.kind, p.font, p.size, p.dates, p.margin = (
        "brand_authorization",
        p.rng.choice(["tinos", "caladea", "arimo"]),
        "11pt",
        "{D} {MONTH} {YYYY}",
        "22mm",
    )
    start = date(d.day.year, d.day.month, 1)
    end = date(d.day.year + 2, d.day.month, 28)
    sub = p.rng.random() < 0.5
    say = p.f(
        "sublicense",
        "yes" if sub else "no",
        "This right may be sub-licensed with our prior written consent."
        if sub
        else "No right to sub-license or to appoint sub-distributors is granted.",
    )
    return (
        f"<div class=c><b style='font-size:15pt'>{p.f('grantor_name', d.seller.name)}</b><br><span style='font-size:9pt'>{p.t(d.seller.address)}</span></div><hr><p class=r style='margin-top:8mm'>Ref. {p.f('document_no', 'LOA-' + digits(p.rng, 5))}<br>{p.d('issue_date', d.day)}</p><h2 class=c style='margin:10mm 0'>LETTER OF AUTHORIZATION</h2><p>TO WHOM IT MAY CONCERN</p><p style='margin-top:5mm;text-align:justify'>We, the registered owner of the trade mark “{p.f('brand', d.brand)}” (registration no. {p.f('trademark_no', digits(p.rng, 8))}, International Class {p.f('trademark_class', p.rng.choice([3, 5, 9, 21, 28, 30]))}), hereby authorise</p><p class=c style='margin:5mm'><b>{p.f('grantee_name', d.buyer.name)}</b></p><p style='text-align:justify'>to import, advertise, distribute and sell our genuine products bearing the above trade mark within {p.f('territory', p.rng.choice(['Mainland China', 'the European Union', 'the United States of America', 'Mainland China and Hong Kong']))} through {p.f('channels', p.rng.choice(['its own online shops on Lanting Mall and Yunji Global', 'online marketplaces', 'the Marlowe Market platform']))}.</p>"
        f"<p style='margin-top:4mm'>{say}</p><p style='margin-top:4mm'>This authorisation is valid from {p.d('valid_from', start)} to {p.d('valid_to', end)} unless terminated earlier in writing.</p><p style='margin-top:14mm'>For and on behalf of {p.t(d.seller.name)}</p>{scrawl(p)}<p>{p.t(d.seller.person)}<br>Managing Director</p>"
    )


def letter_chinese(p: Paper, d: Deal) -> str:
    """品牌授权书 with labelled items and a seal."""
    p.kind, p.font, p.size, p.lang, p.margin = (
        "brand_authorization",
        p.rng.choice(["song", "hei"]),
        "12pt",
        "zh",
        "22mm",
    )
    grantor = (
        d.seller.name if d.seller.country != "CN" else (d.seller.other if d.seller.name.isascii() else d.seller.name)
    )
    grantee = d.buyer.other if d.buyer.name.isascii() else d.buyer.name
    start = d.day.replace(day=1)
    until = start.replace(year=start.year + 1) - timedelta(days=1)
    return (
        f"<div style='position:relative'><h1 class=c style='font-size:24pt;letter-spacing:14px;margin-bottom:8mm'>品牌授权书</h1><p class=r style='font-size:10pt'>授权编号：{p.f('document_no', 'SQ' + str(d.day.year) + '-' + digits(p.rng, 4))}</p><p style='line-height:2.1;margin-top:6mm'>授权方：{p.f('grantor_name', grantor)}<br>被授权方：{p.f('grantee_name', grantee)}<br>授权品牌：{p.f('brand', BRANDS_ZH[d.brand])}<br>商标注册号：{p.f('trademark_no', digits(p.rng, 8))}　　国际分类：第{p.f('trademark_class', p.rng.choice([3, 5, 21, 30]))}类<br>授权区域：{p.f('territory', p.rng.choice(['中国大陆地区', '中国境内（不含港澳台）']))}<br>授权渠道：{p.f('channels', p.rng.choice(['蓝汀商城官方旗舰店', '云集优选及线下门店', '各电商平台']))}<br>授权期限：{p.d('valid_from', start, '{YYYY}年{M}月{D}日')}至{p.d('valid_to', until, '{YYYY}年{M}月{D}日')}</p>"
        f"<p style='text-indent:2em;line-height:2;margin-top:4mm'>兹授权上述被授权方在授权区域、授权渠道及授权期限内销售授权品牌的正品商品，并有权使用该品牌的商标、图片用于宣传推广。{p.f('sublicense', 'no', '被授权方不得将本授权转授权给任何第三方。')}本授权书涂改无效，复印件须加盖授权方公章方为有效。</p><p class=r style='margin-top:16mm;line-height:2'>授权方（盖章）：{p.t(grantor)}<br>日期：{p.d('issue_date', d.day, '{YYYY}年{M}月{D}日')}</p>{'' if p.blank else seal(grantor[:14] if not grantor.isascii() else 'AUTHORISED', left='62%', top='82%')}</div>"
    )


def mark_chinese(p: Paper, d: Deal) -> str:
    """商标注册证: registered number on top, mark in the middle."""
    p.kind, p.font, p.size, p.lang, p.margin = "trademark_certificate", "song", "12pt", "zh", "24mm"
    owner = d.seller.other if d.seller.name.isascii() and d.seller.other else d.seller.name
    begin = d.day.replace(day=14, year=d.day.year - p.rng.randrange(1, 8))
    until = begin.replace(year=begin.year + 10) - timedelta(days=1)
    klass = p.rng.choice(["3", "5", "9", "21", "30"])
    return f"<div style='border:6px double #a07a2c;padding:14mm;position:relative'><p class=r>第 {p.f('trademark_no', digits(p.rng, 8))} 号</p><h1 class=c style='letter-spacing:16px;color:#8c2a1c;font-size:26pt'>商标注册证</h1><div class=c style='border:1px solid #999;margin:8mm auto;width:80mm;height:45mm;line-height:45mm;font:700 24pt/45mm Caladea'>{p.f('brand', d.brand.upper())}</div><p style='line-height:2'>核定使用商品/服务项目（国际分类：{p.f('trademark_class', klass)}）<br>第{p.t(klass)}类：{p.x('goods_scope', p.rng.choice(['化妆品；洗发液；香水；口红', '家用器皿；保温瓶；餐具', '谷类制品；蜂蜜；咖啡；巧克力']))}（截止）</p><p style='line-height:2;margin-top:4mm'>注册人　{p.f('grantor_name', owner)}<br>注册人地址　{p.t(d.seller.other_address or d.seller.address)}<br>注册日期　{p.d('valid_from', begin, '{YYYY}年{MM}月{DD}日')}　　有效期至　{p.d('valid_to', until, '{YYYY}年{MM}月{DD}日')}</p><p class=r style='margin-top:10mm;line-height:1.9'>局长签发<br>发证机关　{p.f('issuer_name', '国家知识产权局')}</p>{'' if p.blank else seal('国家知识产权局商标注册专用章', left='60%', top='80%')}</div>"


def mark_english(p: Paper, d: Deal) -> str:
    """A certificate of registration in English, of the United States or an international kind."""
    p.kind, p.font, p.size, p.dates, p.margin = (
        "trademark_certificate",
        p.rng.choice(["tinos", "serifpro"]),
        "11pt",
        "{MON}. {DD}, {YYYY}",
        "22mm",
    )
    us = d.seller.country == "US"
    begin = d.day.replace(year=d.day.year - p.rng.randrange(1, 6))
    until = begin.replace(day=28, year=begin.year + 10)
    no = digits(p.rng, 7)
    if us:
        return f"<div class=c><b style='font-size:15pt'>{p.f('issuer_name', 'United States Patent and Trademark Office')}</b><h1 style='font-size:28pt;margin:10mm 0'>{p.f('brand', d.brand.upper())}</h1></div><table><tr><td width=36%><b>Reg. No. {p.f('trademark_no', no, f'{no[0]},{no[1:4]},{no[4:]}')}</b><br><br><b>Registered {p.d('valid_from', begin)}</b><br><br><b>Int. Cl.: {p.f('trademark_class', p.rng.choice([9, 21, 25, 28]))}</b><br><br>Trademark<br>Principal Register</td><td>{p.f('grantor_name', d.seller.name)}<br>{p.t(d.seller.address)}<br><br>{p.x('goods_scope', 'CLASS GOODS: Insulated bottles; household utensils, namely, graters and sieves')}<br><br>FIRST USE 3-{p.rng.randrange(13, 29)}-{begin.year - 2}; IN COMMERCE 5-{p.rng.randrange(13, 29)}-{begin.year - 2}<br><br>THE MARK CONSISTS OF STANDARD CHARACTERS WITHOUT CLAIM TO ANY PARTICULAR FONT STYLE, SIZE OR COLOR<br><br>SER. NO. {p.t('9' + p.rng.choice('078') + '-' + digits(p.rng, 6))}</td></tr></table>"
    return f"<div style='border:2px solid #264;padding:10mm'><h2 class=c>CERTIFICATE OF REGISTRATION OF TRADE MARK</h2><p class=c>{p.f('issuer_name', {'GB': 'Intellectual Property Registry of Avonmouth', 'AU': 'Southern Trade Marks Registry'}.get(d.seller.country, 'Continental Office for Trade Marks'))}</p><table style='margin-top:8mm'><tr><td width=38%>Trade mark number</td><td>{p.f('trademark_no', no)}</td></tr><tr><td>Mark</td><td style='font-size:16pt'>{p.f('brand', d.brand.upper())}</td></tr><tr><td>Class(es)</td><td>{p.f('trademark_class', p.rng.choice([3, 8, 21, 30]))}</td></tr><tr><td>Goods and services</td><td>{p.x('goods_scope', 'Preparations for the care of the skin; soaps; essential oils')}</td></tr><tr><td>Owner</td><td>{p.f('grantor_name', d.seller.name)}<br>{p.t(d.seller.address)}</td></tr><tr><td>Date of registration</td><td>{p.d('valid_from', begin)}</td></tr><tr><td>Renewal due</td><td>{p.d('valid_to', until)}</td></tr></table><p style='margin-top:10mm'>This certificate was issued on {p.d('issue_date', begin + timedelta(days=20))} under the seal of the Registry.</p>{scrawl(p)}<p>Registrar</p></div>"
