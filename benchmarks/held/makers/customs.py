# ruff: noqa: E501
"""Entry papers of the United States and the single administrative document of Europe."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from benchmarks.held.makers.paper import Paper, rounded
from benchmarks.held.makers.pieces import lines_of, scrawl
from benchmarks.held.makers.stock import Deal, digits, entry_no, mrn

FILERS = [("KD7", "Larkspur Customs Brokers Inc."), ("9VA", "Tidewater Entry Services LLC")]
US_PORTS = {"Los Angeles": "2704", "Savannah": "1703", "Newark": "4601"}


def _mid(d: Deal) -> str:
    words = [one for one in d.seller.name.upper().replace(".", "").split() if one.isalpha()]
    return f"{d.seller.country}{words[0][:3]}{words[1][:3]}126{d.pol[:3].upper()}"


def entry_summary(p: Paper, d: Deal) -> str:
    """Form 7501 of 2024: boxes 1 to 44, goods in stacked columns."""
    p.kind, p.font, p.size, p.page, p.margin, p.dates = "cbp_7501", "arimo", "8pt", "Letter", "9mm", "{MM}/{DD}/{YYYY}"
    p.css = ".e td{border:1px solid #000;padding:1px 3px}.e small{font-size:5.8pt;display:block}"
    filer, broker = p.rng.choice(FILERS)
    number = entry_no(p.rng, filer)
    entry = d.day - timedelta(days=0)
    summary = d.day + timedelta(days=0)
    if entry.day > 17:
        entry -= timedelta(days=4)
    port = US_PORTS[d.pod.split(",")[0]]

    def box(no: int, label: str, value: str, more: str = "") -> str:
        return f"<td {more}><small>{no}. {label}</small>{value or '&nbsp;'}</td>"

    rows, value, duty = "", 0, Decimal(0)
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        worth = int(rounded(g.amount, 0))
        due = rounded(worth * Decimal("0.042"))
        value, duty = value + worth, duty + due
        code = f"{g.hs[:4]}.{g.hs[4:6]}.{g.hs[6:]}"
        rows += f"<tr><td class=c>{li.f('line_no', at, f'{at:03}')}</td><td>{li.f('name', g.name.upper())}<br>{li.f('hs_code', g.hs, code)}<br>{li.x('additional_hs_codes', '99038815', '9903.88.15')}</td><td class=r>{li.n('gross_weight_kg', rounded(g.gross, 0), 0)} KG</td><td class=r><br>{li.n('quantity_1', g.quantity, 0)} {li.f('unit_1', 'NO')}</td><td class=r>{li.xn('entered_value', worth, 0)}<br>C{p.t(p.rng.randrange(80, 900))}<br>N</td><td class=r><br>4.2%<br>FREE</td><td class=r><br>{li.xn('duty_amount', due)}</td></tr>"
    mpf = rounded(min(max(Decimal(value) * Decimal("0.003464"), Decimal("32.71")), Decimal("634.62")))
    hmf = rounded(Decimal(value) * Decimal("0.00125"))
    return (
        f"<div class=row><div style='flex:1'><b>DEPARTMENT OF HOMELAND SECURITY</b><br>U.S. Customs and Border Protection<br><b style='font-size:13pt'>ENTRY SUMMARY</b></div><div style='font-size:6.5pt'>OMB APPROVAL NO. 1651-0022<br>EXPIRATION DATE 01/31/2027</div></div><table class=e><tr>{box(1, 'Filer Code/Entry Number', p.f('declaration_no', number))}{box(2, 'Entry Type', p.x('entry_type', '01 ABI/A'))}{box(3, 'Summary Date', p.d('issue_date', summary))}{box(4, 'Surety Number', p.t(digits(p.rng, 3)))}{box(5, 'Bond Type', p.t('8'))}{box(6, 'Port Code', p.f('port_of_entry', port))}{box(7, 'Entry Date', p.d('entry_date', entry))}</tr>"
        f"<tr>{box(8, 'Importing Carrier', p.f('vessel', d.vessel), 'colspan=2')}{box(9, 'Mode of Transport', p.f('transport_mode', '11'))}{box(10, 'Country of Origin', p.f('country_of_origin', d.seller.country))}{box(11, 'Import Date', p.xd('import_date', entry))}{box(12, 'B/L or AWB Number', p.f('transport_doc_no', d.bl), 'colspan=2')}</tr><tr>{box(13, 'Manufacturer ID', p.x('manufacturer_no', _mid(d)), 'colspan=2')}{box(14, 'Exporting Country', p.f('country_of_dispatch', d.seller.country))}{box(15, 'Export Date', p.td(entry - timedelta(days=19)))}{box(16, 'I.T. Number', '')}{box(17, 'I.T. Date', '')}{box(18, 'Missing Docs', '')}</tr>"
        f"<tr>{box(19, 'Foreign Port of Lading', p.f('port_of_loading', d.numbers['pol_k']), 'colspan=2')}{box(20, 'U.S. Port of Unlading', p.f('port_of_discharge', port))}{box(21, 'Country of Melt and Pour', '')}{box(22, 'Primary Country of Smelt', '')}{box(23, 'Secondary Country of Smelt', '')}{box(24, 'Country of Cast', '')}</tr><tr>{box(25, 'Location of Goods/G.O.', p.t('Y' + digits(p.rng, 3)), 'colspan=2')}{box(26, 'Consignee Number', p.t(d.buyer.tax_id + '00'), 'colspan=2')}{box(27, 'Importer Number', p.f('buyer_id', d.buyer.tax_id + '00'), 'colspan=2')}{box(28, 'Reference Number', '')}</tr>"
        f"<tr>{box(29, 'Ultimate Consignee (Last Name, First and Address)', p.x('ultimate_consignee_name', d.buyer.name) + '<br>' + p.t(d.buyer.address), 'colspan=4')}{box(30, 'Importer of Record (Last Name, First and Address)', p.f('buyer_name', d.buyer.name) + '<br>' + lines_of(p, 'buyer_address', d.buyer.address), 'colspan=3')}</tr></table>"
        f"<table class=e style='margin-top:-1px'><tr><td width=6%><small>31. Line No.</small></td><td width=34%><small>32. Description of Merchandise<br>33. A. HTSUS No. B. AD/CVD No.</small></td><td><small>34. A. Gross Weight<br>B. Manifest Qty</small></td><td><small>35. Net Quantity in HTSUS Units</small></td><td><small>36. A. Entered Value B. CHGS C. Relationship</small></td><td><small>37. A. HTSUS Rate B. AD/CVD Rate C. IRC Rate D. Visa No.</small></td><td><small>38. Duty and IR Tax<br>Dollars Cents</small></td></tr>{rows}<tr><td></td><td colspan=5>499 – Merchandise Processing Fee {p.t(mpf)}<br>501 – Harbor Maintenance Fee {p.t(hmf)}</td><td></td></tr></table>"
        f"<table class=e style='margin-top:-1px'><tr><td width=44% rowspan=4><small>40. DECLARATION OF IMPORTER OF RECORD (OWNER OR PURCHASER) OR AUTHORIZED AGENT. I declare that I am the importer of record and that the actual owner, purchaser, or consignee for CBP purposes is as shown above, and that the statements in the documents herein filed fully disclose to the best of my knowledge the true prices, values, quantities.</small></td><td><small>39. Total Entered Value</small>$ {p.xn('entered_value', value, 0)}</td><td class=r><small>41. Duty</small>{p.n('duty_amount', duty)}</td></tr><tr><td rowspan=3><small>CBP USE ONLY</small>TOTALS</td><td class=r><small>42. Tax</small>{p.n('tax_amount', 0)}</td></tr><tr><td class=r><small>43. Other</small>{p.m(mpf + hmf)}</td></tr><tr><td class=r><small>44. Total</small>{p.xn('total_due', duty + mpf + hmf)}</td></tr><tr><td colspan=3><small>45. Declarant Name, Title, Signature and Date</small>{p.t('A. Fennimore, Attorney-in-Fact')}{scrawl(p)}</td></tr><tr><td colspan=2><small>46. Broker/Filer Information (Name, address, phone number)</small>{p.f('agent_name', broker)}</td><td><small>47. Broker/Importer File Number</small>{p.t(digits(p.rng, 6))}</td></tr></table><p style='font-size:6.5pt'>CBP Form 7501 (5/24)</p>"
    )


def entry_delivery(p: Paper, d: Deal) -> str:
    """Form 3461: entry or immediate delivery."""
    p.kind, p.font, p.size, p.page, p.dates = (
        "cbp_3461",
        p.rng.choice(["arimo", "cousine"]),
        "8.5pt",
        "Letter",
        "{MM}/{DD}/{YYYY}",
    )
    p.css = ".e td{border:1px solid #000;padding:1px 3px 4px}.e small{font:6pt Arimo;display:block}"
    filer, broker = p.rng.choice(FILERS)
    port = US_PORTS[d.pod.split(",")[0]]

    def box(no: int, label: str, value: str, more: str = "") -> str:
        return f"<td {more}><small>{no}. {label}</small>{value or '&nbsp;'}</td>"

    rows = ""
    for g in d.goods[:3]:
        li = p.line()
        rows += f"<tr><td>{li.f('name', g.name.upper())}</td><td>{li.f('hs_code', g.hs, f'{g.hs[:4]}.{g.hs[4:6]}.{g.hs[6:]}')}</td><td class=c>{li.f('country_of_origin', g.origin)}</td><td>{li.f('manufacturer_no', _mid(d))}</td></tr>"
    return (
        f"<div class=c><b>DEPARTMENT OF HOMELAND SECURITY</b><br>U.S. Customs and Border Protection<br><b style='font-size:13pt'>ENTRY/IMMEDIATE DELIVERY</b><br><span style='font-size:7pt'>19 CFR 142.3, 142.16, 142.22, 142.24</span></div><table class=e><tr>{box(1, 'ARRIVAL DATE', p.d('entry_date', d.day))}{box(2, 'ELECTED ENTRY DATE', '')}{box(3, 'ENTRY TYPE CODE/NAME', p.x('entry_type', '01'))}{box(4, 'ENTRY NUMBER', p.f('declaration_no', entry_no(p.rng, filer)))}</tr><tr>{box(5, 'PORT', p.f('port_of_entry', port))}{box(6, 'SINGLE TRANS. BOND', '')}{box(7, 'BROKER/IMPORTER FILE NUMBER', p.t(digits(p.rng, 6)))}{box(9, 'IMPORTER NUMBER', p.f('buyer_id', d.buyer.tax_id + '00'))}</tr>"
        f"<tr>{box(8, 'CONSIGNEE NUMBER', p.t(d.buyer.tax_id + '00'))}{box(10, 'ULTIMATE CONSIGNEE NAME', p.x('ultimate_consignee_name', d.buyer.name))}{box(11, 'IMPORTER OF RECORD NAME', p.f('buyer_name', d.buyer.name), 'colspan=2')}</tr><tr>{box(12, 'CARRIER CODE', p.t(d.bl[:4]))}{box(13, 'VOYAGE/FLIGHT/TRIP', p.f('voyage', d.voyage))}{box(14, 'LOCATION OF GOODS-CODE(S)/NAME(S)', p.t('W' + digits(p.rng, 3) + ' HARBOR TERMINAL'), 'colspan=2')}</tr><tr>{box(15, 'VESSEL CODE/NAME', p.f('vessel', d.vessel))}{box(16, 'U.S. PORT OF UNLADING', p.f('port_of_discharge', port))}{box(17, 'MANIFEST NUMBER', '')}{box(19, 'TOTAL VALUE', p.t(int(d.total)))}</tr></table>"
        f"<table class=e style='margin-top:-1px'><tr>{box(20, 'DESCRIPTION OF MERCHANDISE', '', 'width=40%')}{box(25, 'H.S. NUMBER', '')}{box(26, 'COUNTRY OF ORIGIN', '')}{box(27, 'MANUFACTURER ID', '')}</tr>{rows}</table><table class=e style='margin-top:-1px'><tr>{box(21, 'IT/BL/AWB CODE', p.t('M'))}{box(22, 'IT/BL/AWB NO.', p.f('transport_doc_no', d.bl))}{box(23, 'MANIFEST QUANTITY', p.f('packages', d.cartons))}{box(24, 'G.O. NUMBER', '')}</tr></table>"
        f"<table class=e style='margin-top:-1px'><tr><td width=55%><small>28. CERTIFICATION</small><small>I hereby make application for entry/immediate delivery. I certify that the above information is accurate, the bond is sufficient, valid, and current, and that all requirements of 19 CFR Part 142 have been met.</small>SIGNATURE OF APPLICANT{scrawl(p)}{p.f('agent_name', broker)}<br>PHONE NO. 555-{p.t(digits(p.rng, 4))} &nbsp; DATE {p.d('issue_date', d.day)}</td><td><small>29. BROKER OR OTHER GOVT. AGENCY USE</small><br><small>30. CBP USE ONLY</small>☐ OTHER AGENCY ACTION REQUIRED<br>☐ CBP EXAMINATION REQUIRED<br>☐ ENTRY REJECTED, BECAUSE:</td></tr></table><p style='font-size:6.5pt'>CBP Form 3461 (01/89)</p>"
    )


def single_document(p: Paper, d: Deal) -> str:
    """The single administrative document with its numbered boxes, further goods on continuation rows."""
    country = d.buyer.country
    uk = country == "GB"
    p.kind, p.font, p.size, p.margin, p.dates, p.numbers = (
        "eu_import_declaration",
        "arimo",
        "7.8pt",
        "8mm",
        "{DD}.{MM}.{YYYY}" if not uk else "{DD}/{MM}/{YYYY}",
        p.rng.choice(["plain", "en"]),
    )
    p.css = ".e td{border:1px solid #1d5b2f;padding:1px 3px 3px}.e small{font-size:5.8pt;display:block;color:#1d5b2f}"

    def box(no: str, label: str, value: str, more: str = "") -> str:
        return f"<td {more}><small><b>{no}</b> {label}</small>{value or '&nbsp;'}</td>"

    number = mrn(p.rng, country, d.day.year)
    eori = f"{country}{digits(p.rng, 12)}"
    rows, duty, tax = "", Decimal(0), Decimal(0)
    for at, g in enumerate(d.goods[:4], 1):
        li = p.line()
        base = g.amount
        owed = rounded(base * Decimal("0.037"))
        vat = rounded((base + owed) * Decimal("0.2"))
        duty, tax = duty + owed, tax + vat
        rows += (
            f"<table class=e style='margin-top:-1px'><tr>{box('31', 'Packages and description of goods — Marks and numbers — Container No(s) — Number and kind', li.f('cartons', g.cartons) + ' CT ' + (p.f('container_nos', d.containers[0]) if at == 1 else p.t(d.containers[0])) + '<br>' + li.f('name', g.name), 'width=44% rowspan=3')}{box('32', 'Item No.', li.f('line_no', at))}{box('33', 'Commodity Code', li.f('hs_code', g.hs), 'colspan=2')}</tr><tr>{box('34', 'Country origin code', li.f('country_of_origin', g.origin))}{box('35', 'Gross mass (kg)', li.n('gross_weight_kg', g.gross))}{box('36', 'Preference', p.t('100'))}</tr><tr>{box('37', 'PROCEDURE', p.t('4000 000'))}{box('38', 'Net mass (kg)', li.n('net_weight_kg', g.net))}{box('42', 'Item price', li.n('amount', g.amount))}</tr>"
            f"<tr>{box('44', 'Additional information / Documents produced', p.t('N935 ') + (p.f('invoice_no', d.invoice) if at == 1 else p.t(d.invoice)))}{box('46', 'Statistical value', p.m(base))}{box('47', 'Calculation of taxes', p.t('A00 3.7% ') + li.xn('duty_amount', owed) + '<br>' + p.t('B00 20% ') + p.m(vat), 'colspan=2')}</tr></table>"
        )
    used = d.goods[:4]
    return (
        f"<div class=row><div style='flex:1'><b>{'UNITED KINGDOM' if uk else 'EUROPEAN COMMUNITY'}</b> &nbsp; {'C88' if uk else 'SAD'} &nbsp; <b>IMPORT DECLARATION</b></div><div>MRN <b>{p.f('declaration_no', number)}</b></div></div><table class=e><tr>{box('2', 'Consignor/Exporter', p.f('seller_name', d.seller.name) + '<br>' + lines_of(p, 'seller_address', d.seller.address), 'width=44% rowspan=2')}{box('1', 'DECLARATION', p.t('IM A'))}{box('A', 'OFFICE OF DESTINATION', p.t(country + '00' + digits(p.rng, 4)) + '<br>' + p.d('issue_date', d.day))}</tr><tr>{box('5', 'Items', p.t(len(used)))}{box('6', 'Total packages', p.f('packages', sum(g.cartons for g in used)))}</tr>"
        f"<tr>{box('8', 'Consignee No. ' + p.f('buyer_id', eori), p.f('buyer_name', d.buyer.name) + '<br>' + lines_of(p, 'buyer_address', d.buyer.address), 'rowspan=2')}{box('7', 'Reference number', p.t('LRN' + digits(p.rng, 8)), 'colspan=2')}</tr><tr>{box('15', 'Country of dispatch/export', p.f('country_of_dispatch', d.seller.country))}{box('17', 'Country of destination', p.t(country))}</tr><tr>{box('14', 'Declarant/Representative No. ' + p.f('agent_id', country + digits(p.rng, 12)), p.f('agent_name', p.rng.choice(['Quayline Forwarding Ltd', 'Zollhafen Spedition GmbH', 'Transit Marenne SAS'])))}{box('20', 'Delivery terms', p.f('incoterm', d.incoterm) + ' ' + p.t(d.pod.split(',')[0]))}{box('22', 'Currency and total amount invoiced', p.f('currency', d.currency) + ' ' + p.n('total_amount', sum(g.amount for g in used)))}</tr>"
        f"<tr>{box('21', 'Identity and nationality of active means of transport crossing the border', p.f('vessel', d.vessel))}{box('25', 'Mode of transport at the border', p.f('transport_mode', '1'))}{box('29', 'Office of entry', p.f('port_of_entry', country + '00' + digits(p.rng, 4)))}</tr></table>{rows}<table class=e style='margin-top:-1px'><tr>{box('B', 'ACCOUNTING DETAILS', 'Total duty A00 ' + p.n('duty_amount', duty) + ' &nbsp; Total VAT B00 ' + p.n('tax_amount', tax))}{box('54', 'Place and date; signature and name of declarant/representative', p.t(d.pod.split(',')[0]) + scrawl(p))}</tr></table>"
    )
