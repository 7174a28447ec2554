# ruff: noqa: E501
"""Certificates of origin, test reports, authorities, marks, payments and papers of no kind for the fresh set."""

from __future__ import annotations

from datetime import timedelta

from benchmarks.fresh.makers.rows import above, heads, pairs, tr
from benchmarks.held.makers.certs import ITEMS_EN, ITEMS_ZH, words_of
from benchmarks.held.makers.paper import Paper
from benchmarks.held.makers.pieces import capitals, lines_of, scrawl, seal
from benchmarks.held.makers.stock import BRANDS_ZH, COUNTRY, Deal, digits

_ZH = "{YYYY}年{MM}月{DD}日"


def origin_boxes(p: Paper, d: Deal) -> str:
    """A certificate of origin under an agreement, numbered boxes, one box a line of goods."""
    p.kind, p.font, p.size, p.dates = (
        "certificate_of_origin",
        p.rng.choice(["arimo", "tinos"]),
        "8.5pt",
        "{DD} {MON} {YYYY}",
    )
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += tr(
            [
                li.f("line_no", at),
                p.t("N/M"),
                f"{p.t(words_of(g.cartons))} ({li.f('cartons', g.cartons)}) CARTONS OF {li.f('name', g.name.upper())}",
                li.f("hs_code", g.hs[:6]),
                p.t("“PSR”"),
                f"{li.n('gross_weight_kg', g.gross)} KG",
                (p.f("invoice_no", d.invoice) + "<br>" + p.td(d.day)) if at == 1 else "",
            ]
        )
    there, here = COUNTRY["en"][d.seller.country], COUNTRY["en"][d.buyer.country]
    return (
        f"<h3 class=c>CERTIFICATE OF ORIGIN</h3><table class=g style='margin-top:2mm'><tr><td width=52%><div style='font-size:6.5pt'>1. Exporter's name, address and country:</div>{p.f('seller_name', d.seller.name)}<br>{lines_of(p, 'seller_address', d.seller.address)}</td><td rowspan=3>Certificate No.: <b>{p.f('document_no', p.rng.choice('FKN') + str(d.day.year % 100) + digits(p.rng, 9))}</b><br><br><div class=c>CERTIFICATE OF ORIGIN<br>Form for the Free Trade Agreement between<br>{p.t(there)} and {p.t(here)}</div><br>Issued in {p.t(there)}</td></tr><tr><td><div style='font-size:6.5pt'>2. Producer's name and address, if known:</div>{p.t('AVAILABLE TO THE AUTHORITY UPON REQUEST')}</td></tr><tr><td><div style='font-size:6.5pt'>3. Consignee's name, address and country:</div>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</td></tr><tr><td><div style='font-size:6.5pt'>4. Means of transport and route (as far as known)</div>Vessel: {p.f('vessel', d.vessel)} {p.f('voyage', d.voyage)}<br>Port of loading: {p.f('port_of_loading', d.pol)}<br>Port of discharge: {p.f('port_of_discharge', d.pod)}</td><td><div style='font-size:6.5pt'>5. Remarks</div></td></tr></table>"
        f"<table class=g style='margin-top:-1px'>{heads(['6. Item', '7. Marks and numbers', '8. Number and kind of packages; description of goods', '9. HS code (6 digits)', '10. Origin criterion', '11. Gross weight', '12. Invoice number and date'], more='style=font-size:6.5pt')}{rows}</table><table class=g style='margin-top:-1px'><tr><td width=50%><div style='font-size:6.5pt'>13. Declaration by the exporter. The undersigned hereby declares that the above details are correct and that all the goods were produced in</div>{p.f('country_of_origin', d.seller.country, there)}<br>{scrawl(p)}</td><td><div style='font-size:6.5pt'>14. Certification. It is hereby certified that the goods comply with the origin requirements.</div>{p.f('issuer_name', p.rng.choice(['Bayside Chamber of Trade', 'National Origin Certification Office']))}<br>{p.d('issue_date', d.day + timedelta(days=1))}<br>{scrawl(p)}</td></tr></table>"
    )


def origin_lines(p: Paper, d: Deal) -> str:
    """A chamber's certificate of origin: five wide boxes in the European way, goods typed into the sixth."""
    p.kind, p.font, p.size, p.dates = (
        "certificate_of_origin",
        p.rng.choice(["cousine", "sanspro"]),
        "9pt",
        "{DD}.{MM}.{YYYY}",
    )
    p.css = ".o td{border:1px solid #7d6608;padding:2mm}.o small{display:block;font-size:6.5pt;color:#7d6608}"
    goods = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        goods += f"<div class=row><span style='flex:1'>{li.f('line_no', at)}) {li.f('name', g.name)}, HS {li.f('hs_code', g.hs[:6])}</span><span>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit)}</span></div>"
    return f"<div style='position:relative'><table class=o><tr><td width=55%><small>1 Consignor</small>{p.f('seller_name', d.seller.name)}<br>{lines_of(p, 'seller_address', d.seller.address)}</td><td><b>{p.f('document_no', 'OC ' + digits(p.rng, 6))}</b><h3 style='color:#7d6608'>CERTIFICATE OF ORIGIN</h3></td></tr><tr><td><small>2 Consignee</small>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</td><td><small>3 Country of origin</small>{p.f('country_of_origin', d.seller.country, COUNTRY['en'][d.seller.country])}</td></tr><tr><td><small>4 Transport details</small>{p.f('transport_mode', p.rng.choice(['by sea', 'by truck']))}</td><td><small>5 Remarks</small>Invoice {p.f('invoice_no', d.invoice)}</td></tr><tr><td colspan=2 style='height:75mm'><small>6 Item number; marks, numbers, number and kind of packages; description of goods &nbsp; 7 Quantity</small>{p.n('packages', d.cartons, 0)} {p.f('package_kind', 'cartons')}<br>{goods}<br>Gross weight {p.n('gross_weight_kg', d.gross)} kg</td></tr><tr><td colspan=2><small>8 The undersigned authority certifies that the goods described above originate in the country shown in box 3</small>{p.f('issuer_name', p.rng.choice(['Industrie- und Handelskammer Lindenau', 'Chambre de commerce du Ponant', 'Trent Vale Chamber of Commerce']))}<br>{p.d('issue_date', d.day)}{scrawl(p)}</td></tr></table>{'' if p.blank else seal('CHAMBER', star=False, colour='#1f3f8f', left='62%', top='80%', size=95)}</div>"


def origin_zh(p: Paper, d: Deal) -> str:
    """A certificate of origin from a Chinese office as labelled lines with both languages."""
    p.kind, p.font, p.size, p.dates = "certificate_of_origin", "hei", "9pt", "{YYYY}-{MM}-{DD}"
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += tr(
            [
                li.f("name", g.name),
                li.f("hs_code", g.hs[:6]),
                f"{li.n('cartons', g.cartons, 0)}",
                f"{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit)}",
            ]
        )
    return f"<div style='position:relative'><h2 class=c>原产地证书<br>CERTIFICATE OF ORIGIN</h2><table class=g style='margin:4mm 0'>{pairs([('证书编号 Certificate No.', p.f('document_no', 'ZC' + digits(p.rng, 10))), ('出口商 Exporter', p.f('seller_name', d.seller.name) + '<br>' + p.f('seller_address', d.seller.address)), ('收货人 Consignee', p.f('buyer_name', d.buyer.name) + '<br>' + p.f('buyer_address', d.buyer.address)), ('启运港 Port of loading', p.f('port_of_loading', d.pol)), ('目的港 Port of discharge', p.f('port_of_discharge', d.pod)), ('发票号 Invoice No.', p.f('invoice_no', d.invoice)), ('原产国 Country of origin', p.f('country_of_origin', 'CN', 'China'))], label='width:34%')}</table><table class=g>{heads(['货物名称 Description', 'HS编码 HS Code', '箱数 Cartons', '数量 Quantity'])}{rows}</table><p style='margin:5mm 0'>兹证明上述货物原产于中国。It is hereby certified that the goods above originate in China.</p><p>签证机构 Issuing body: {p.f('issuer_name', p.rng.choice(['Yonghai Origin Certification Centre', 'Minlan International Commerce Association']))}<br>签发日期 Date of issue: {p.d('issue_date', d.day)}</p>{'' if p.blank else seal('原产地签证章', left='62%', top='80%', size=100)}</div>"


def lab_pairs(p: Paper, d: Deal) -> str:
    """An English laboratory report with a summary on top and results with methods."""
    p.kind, p.font, p.size, p.dates = "test_report", p.rng.choice(["roboto", "arimo"]), "9pt", "{DD} {MON} {YYYY}"
    g = d.goods[0]
    bad = p.rng.random() < 0.35
    rows = ""
    for at, (item, limit, result) in enumerate(p.rng.sample(ITEMS_EN, 5)):
        li = p.line()
        failed = bad and at == 2
        rows += tr(
            [
                li.f("test_item", item),
                p.t(limit),
                li.f("test_result", "exceeds limit" if failed else result),
                li.f("test_verdict", "FAIL" if failed else "PASS"),
            ]
        )
    items = [
        ("Report No.", p.f("document_no", "LR" + digits(p.rng, 9))),
        ("Date of issue", p.d("issue_date", d.day)),
        ("Client", p.f("client_name", d.seller.name)),
        ("Date received", p.d("received_date", d.day - timedelta(days=12))),
        ("Sample", p.f("sample_name", g.name)),
        ("Model / size", p.x("model", g.size)),
        ("Manufacturer", p.f("manufacturer_name", d.seller.name)),
        ("Testing period", f"{p.d('tested_date', d.day - timedelta(days=10))} to {p.td(d.day - timedelta(days=2))}"),
        ("Brand", p.f("brand", d.brand)),
        ("Test standard", p.f("standards", p.rng.choice(["ASTM F963-23", "EN 71-3:2019", "ISO 8124-1:2022"]))),
    ]
    return f"<div style='border-bottom:4px solid #0e7490;padding-bottom:2mm'><b style='font-size:14pt'>{p.f('issuer_name', p.rng.choice(['Veritane Laboratories Ltd', 'Norfell Testing GmbH', 'Quayside Analytical Pty Ltd']))}</b></div><h2 style='margin:5mm 0'>TEST REPORT</h2><table>{pairs(items, 2, 'width:18%;color:#0e7490', 'width:32%')}</table><p style='margin:4mm 0;border:1px solid #0e7490;padding:2mm'><b>Conclusion:</b> {p.f('conclusion', 'fail' if bad else 'pass', 'The submitted sample does not comply with the requirements.' if bad else 'The submitted sample complies with the requirements tested.')}</p><table class=g>{heads(['Test', 'Requirement', 'Result', 'Verdict'])}{rows}</table><p style='margin-top:6mm;font-size:7.5pt'>Results relate only to the sample as received. This report shall not be reproduced except in full.</p>{scrawl(p)}<p>Authorised signatory</p>"


def lab_zh(p: Paper, d: Deal) -> str:
    """检测报告 with the particulars of the sample in a ruled table and results below."""
    p.kind, p.font, p.size, p.lang = "test_report", p.rng.choice(["song", "hei"]), "9.5pt", "zh"
    g = d.goods[0]
    name = g.other if g.name.isascii() else g.name
    lab = p.rng.choice(["晴川检测技术有限公司", "北溟食品药品检验中心"])
    rows = ""
    for at, (item, limit, result) in enumerate(p.rng.sample(ITEMS_ZH, 5), 1):
        li = p.line()
        rows += tr(
            [
                li.f("line_no", at),
                li.f("test_item", item),
                p.t(limit),
                li.f("test_result", result),
                li.f("test_verdict", "合格"),
            ]
        )
    items = [
        ("报告编号", p.f("document_no", "QC" + digits(p.rng, 9))),
        ("样品名称", p.f("sample_name", name)),
        ("委托单位", p.f("client_name", d.buyer.other if d.buyer.name.isascii() and d.buyer.other else d.buyer.name)),
        ("商标", p.f("brand", BRANDS_ZH[d.brand])),
        ("生产单位", p.f("manufacturer_name", d.seller.name)),
        ("样品批号", p.x("lot_no", g.lot)),
        ("收样日期", p.d("received_date", d.day - timedelta(days=9), "{YYYY}-{MM}-{DD}")),
        ("检测日期", p.d("tested_date", d.day - timedelta(days=8), "{YYYY}-{MM}-{DD}")),
        ("检测依据", p.f("standards", p.rng.choice(["GB 2762-2022", "GB 7718-2011"]))),
        ("签发日期", p.d("issue_date", d.day, "{YYYY}-{MM}-{DD}")),
    ]
    return f"<div style='position:relative'><h3 class=c>{p.f('issuer_name', lab)}</h3><h1 class=c style='font-size:18pt;letter-spacing:8px;margin:3mm'>检测报告</h1><table class=g>{pairs(items, 2, 'width:16%', 'width:34%')}<tr><td>检测结论</td><td colspan=3>{p.f('conclusion', 'pass', '所检项目均符合标准要求。')}</td></tr></table><table class=g style='margin-top:5mm'>{heads(['序号', '检测项目', '技术要求', '检测结果', '判定'])}{rows}</table><p style='margin-top:6mm'>编制：{p.t('何某')}　　审核：{p.t('吕某')}　　批准：{p.t('施某')}</p>{'' if p.blank else seal('检测专用章', left='64%', top='66%', size=105)}</div>"


def authority_letter(p: Paper, d: Deal) -> str:
    """An authorisation letter in English prose with a head of its own."""
    p.kind, p.font, p.size, p.dates, p.margin = (
        "brand_authorization",
        p.rng.choice(["caladea", "arimo"]),
        "11pt",
        "{D} {MONTH} {YYYY}",
        "22mm",
    )
    end = d.day.replace(day=27, year=d.day.year + 2)
    sub = p.rng.random() < 0.5
    return f"<div style='border-bottom:1px solid #000;padding-bottom:3mm'><b style='font-size:14pt'>{p.t(d.seller.name)}</b><br><span style='font-size:9pt'>{p.t(d.seller.address)}</span></div><p style='margin:6mm 0'>Ref.: {p.f('document_no', 'LOA/' + digits(p.rng, 5))}<br>Date: {p.d('issue_date', d.day)}</p><h3>LETTER OF AUTHORISATION</h3><p style='margin-top:5mm;line-height:1.8'>To whom it may concern,</p><p style='line-height:1.8'>We, {p.f('grantor_name', d.seller.name)}, owner of the trade mark “{p.f('brand', d.brand)}” (registration No. {p.f('trademark_no', digits(p.rng, 8))}, class {p.f('trademark_class', p.rng.choice([3, 9, 21, 28, 30]))}), hereby authorise {p.f('grantee_name', d.buyer.name)} to sell our products in {p.f('territory', p.rng.choice(['mainland China', 'Australia and New Zealand', 'the United Kingdom']))} through {p.f('channels', p.rng.choice(['its own web shop', 'Lumoria Mall', 'online marketplaces']))}.</p><p style='line-height:1.8'>This authorisation is valid from {p.d('valid_from', d.day)} to {p.d('valid_to', end)}. {p.f('sublicense', 'yes' if sub else 'no', 'Sub-authorisation is permitted.' if sub else 'Sub-authorisation is not permitted.')}</p><p style='margin-top:8mm'>Yours faithfully,</p>{scrawl(p)}<p>{p.t(d.seller.person)}<br>Managing Director</p>"


def authority_form(p: Paper, d: Deal) -> str:
    """品牌授权书 as a ruled form."""
    p.kind, p.font, p.size, p.lang, p.margin = (
        "brand_authorization",
        p.rng.choice(["hei", "song"]),
        "11pt",
        "zh",
        "20mm",
    )
    end = d.day.replace(day=27, year=d.day.year + 1)
    grantee = d.buyer.other if d.buyer.name.isascii() and d.buyer.other else d.buyer.name
    items = [
        ("授权编号", p.f("document_no", "SQ" + digits(p.rng, 8))),
        ("授权人", p.f("grantor_name", d.seller.name)),
        ("被授权人", p.f("grantee_name", grantee)),
        ("授权品牌", p.f("brand", BRANDS_ZH[d.brand])),
        ("商标注册号", p.f("trademark_no", digits(p.rng, 8))),
        ("商标类别", f"第{p.f('trademark_class', p.rng.choice([3, 9, 30]))}类"),
        ("授权区域", p.f("territory", p.rng.choice(["中国大陆", "中国境内（不含港澳台）"]))),
        ("授权渠道", p.f("channels", p.rng.choice(["线上全渠道", "岚购商城旗舰店"]))),
        ("授权期限", f"{p.d('valid_from', d.day, _ZH)}至{p.d('valid_to', end, _ZH)}"),
        ("是否可转授权", p.f("sublicense", "no", "否")),
    ]
    return f"<div style='position:relative'><h1 class=c style='letter-spacing:8px;font-size:20pt'>品牌授权书</h1><table class=g style='margin:8mm 0;line-height:2'>{pairs(items, 1, 'width:30%;background:#f7f3e8;-webkit-print-color-adjust:exact')}</table><p>本授权书涂改无效，复印件须加盖公章方为有效。</p><p class=r style='margin-top:10mm'>授权人（盖章）<br>日期：{p.d('issue_date', d.day, _ZH)}</p>{'' if p.blank else seal('品牌管理部', left='68%', top='78%', size=110)}</div>"


def mark_page(p: Paper, d: Deal) -> str:
    """A certificate of a registered mark with centred lines."""
    zh = p.lang == "zh"
    begin = d.day.replace(day=21, year=d.day.year - 2)
    until = begin.replace(day=20, year=begin.year + 10)
    p.kind, p.font, p.size, p.margin, p.dates = (
        "trademark_certificate",
        "song" if zh else "serifpro",
        "11.5pt",
        "24mm",
        _ZH if zh else "{D} {MONTH} {YYYY}",
    )
    number, klass = p.f("trademark_no", digits(p.rng, 8)), p.f("trademark_class", p.rng.choice([3, 8, 21, 30]))
    if zh:
        owner = d.seller.other or d.seller.name
        return f"<div style='position:relative;border:2px solid #b8860b;padding:12mm'><h1 class=c style='letter-spacing:10px'>商标注册证</h1><p class=c style='font-size:24pt;margin:14mm'>{p.f('brand', d.brand)}</p><p style='line-height:2.1'>第{number}号<br>核定使用商品（第{klass}类）：{p.x('goods_scope', '家用器皿；餐具；保温瓶')}<br>注册人：{p.f('grantor_name', owner)}<br>注册日期：{p.d('valid_from', begin)}<br>有效期至：{p.d('valid_to', until)}</p><p class=r style='margin-top:14mm'>发证机关：{p.f('issuer_name', '国家知识产权局')}</p>{'' if p.blank else seal('国家知识产权局', left='62%', top='76%')}</div>"
    return f"<div class=c><p>{p.f('issuer_name', p.rng.choice(['Office of Marks and Designs', 'Intellectual Property Registry of Albany Bay']))}</p><h1 style='font-weight:400;margin:6mm'>Certificate of Registration of a Trade Mark</h1><p style='font-size:26pt;margin:10mm'>{p.f('brand', d.brand)}</p></div><table style='line-height:2'>{pairs([('Trade mark number', number), ('Class', klass), ('Registered owner', p.f('grantor_name', d.seller.name)), ('Goods', p.x('goods_scope', 'Kitchen utensils; glassware')), ('Date of registration', p.d('valid_from', begin)), ('Registration expires', p.d('valid_to', until))], label='width:40%')}</table>{scrawl(p)}<p>Registrar</p>"


def transfer_advice(p: Paper, d: Deal) -> str:
    """A bank's advice of an outgoing payment, labels to the left in grey."""
    p.kind, p.font, p.size, p.dates = "payment_proof", p.rng.choice(["lato", "roboto"]), "9.5pt", "{DD} {MONTH} {YYYY}"
    items = [
        ("Transaction reference", p.f("document_no", "PX" + digits(p.rng, 10))),
        ("Booking date", p.d("issue_date", d.day)),
        ("Value date", p.xd("paid_date", d.day + timedelta(days=1))),
        ("Ordering customer", p.f("payer_name", d.buyer.name)),
        ("Debit account", p.t(d.buyer.account)),
        ("Beneficiary", p.f("payee_name", d.seller.name)),
        ("Beneficiary account", p.t(d.seller.account)),
        ("Beneficiary bank", f"{p.t(d.seller.bank)} ({p.t(d.seller.swift)})"),
        ("Amount", f"{p.f('currency', d.currency)} {p.n('total_amount', d.total)}"),
        ("Charges", p.t("shared")),
        ("Payment details", f"Invoice {p.f('invoice_no', d.invoice)}"),
    ]
    return f"<b style='font-size:16pt;color:#14532d'>{p.f('issuer_name', p.rng.choice(['Meridian Trade Bank', 'Aldergate Bank plc', 'First Harbour Bank']))}</b><h2 style='margin:8mm 0 4mm'>Payment confirmation</h2><table>{pairs(items, 1, 'width:36%;color:#666;padding:1.5mm', 'padding:1.5mm')}</table><p style='margin-top:8mm;font-size:8pt'>This payment has been executed. This confirmation was produced electronically and bears no signature.</p>"


def receipt_zh(p: Paper, d: Deal) -> str:
    """电子回单 of a bank, two parties over each other."""
    p.kind, p.font, p.size, p.lang, p.page = "payment_proof", "hei", "9pt", "zh", "210mm 148mm"
    bank = p.rng.choice(["恒渡银行", "东屿银行"])
    payer = d.buyer.other if d.buyer.name.isascii() and d.buyer.other else d.buyer.name
    payee = d.seller.other if d.seller.name.isascii() and d.seller.other else d.seller.name
    money = f"{p.f('currency', 'CNY', '人民币')}{p.n('total_amount', d.total)}元"
    items = [
        ("回单号", p.f("document_no", digits(p.rng, 14))),
        ("交易日期", p.d("issue_date", d.day, _ZH)),
        ("付款人户名", p.f("payer_name", payer)),
        ("付款人账号", p.t(d.buyer.account)),
        ("收款人户名", p.f("payee_name", payee)),
        ("收款人账号", p.t(d.seller.account)),
        ("金额（小写）", money),
        ("金额（大写）", p.t(capitals(d.total))),
        ("用途", p.t("货款")),
        ("备注", "合同号 " + p.f("contract_no", d.contract)),
    ]
    return f"<div style='position:relative'><h2 class=c>{p.f('issuer_name', bank)} 电子回单</h2><table class=g style='margin:4mm 0'>{pairs(items, 2, 'width:15%;background:#eef6ff;-webkit-print-color-adjust:exact', 'width:35%')}</table><p>验证码：{p.t(digits(p.rng, 12))}　本回单可通过网上银行核验。</p>{'' if p.blank else seal('电子回单专用章', left='72%', top='52%', size=90)}</div>"


def swift_lines(p: Paper, d: Deal) -> str:
    """A customer credit transfer message with bare field tags."""
    p.kind, p.font, p.size = "payment_proof", "cousine", "9.5pt"
    p.f("currency", d.currency)
    p.numbers = "bare"
    amount = p.n("total_amount", d.total)
    return f"<pre style='font:inherit'>MT103  SINGLE CUSTOMER CREDIT TRANSFER          COPY\nSENT BY {p.f('issuer_name', p.rng.choice(['ALDERGATE BANK PLC', 'MERIDIAN TRADE BANK']))}\nDATE {p.d('issue_date', d.day, '{YYYY}-{MM}-{DD}')}\n\n:20:{p.f('document_no', 'TT' + digits(p.rng, 9))}\n:23B:CRED\n:32A:{p.xd('paid_date', d.day, '{YY}{MM}{DD}')}{p.t(d.currency)}{amount}\n:50K:/{p.t(d.buyer.account)}\n{p.f('payer_name', d.buyer.name.upper())}\n:57A:{p.t(d.seller.swift)}\n:59:/{p.t(d.seller.account)}\n{p.f('payee_name', d.seller.name.upper())}\n:70:INV {p.f('invoice_no', d.invoice)}\n:71A:OUR\n-</pre>"


def reminder(p: Paper, d: Deal) -> str:
    """A payment reminder: a letter about an invoice that is none itself."""
    p.kind, p.font, p.size, p.dates, p.margin = "other", "arimo", "10.5pt", "{D} {MONTH} {YYYY}", "22mm"
    return f"<b>{p.t(d.seller.name)}</b><p style='margin:10mm 0'>{p.t(d.buyer.name)}<br>{p.t(d.buyer.address)}</p><p>{p.td(d.day)}</p><h3 style='margin:5mm 0'>Payment reminder</h3><p style='line-height:1.7'>Dear customer,<br>our records show that invoice {p.t(d.invoice)} over {p.t(d.currency)} {p.m(d.total)} has not been settled. Should you have paid in the meantime, please regard this letter as void. Otherwise we ask for your payment within ten days.</p><p style='margin-top:8mm'>With kind regards</p>{scrawl(p)}"


def stock_count(p: Paper, d: Deal) -> str:
    """A stock report of a warehouse: goods and quantities, but no trade paper."""
    p.kind, p.font, p.size, p.dates = "other", "dejavu", "8.5pt", "{YYYY}-{MM}-{DD}"
    rows = "".join(
        tr(
            [
                p.t(g.sku),
                p.t(g.name),
                p.t(f"A-{at:02}-{at * 3 % 7}"),
                p.m(g.quantity, 0),
                p.m(g.quantity - at * 2, 0),
                p.t(-at * 2),
            ],
            3,
        )
        for at, g in enumerate(d.goods)
    )
    return f"<h2>Inventory count sheet</h2><p>Warehouse 3, counted {p.td(d.day)} by {p.t(d.buyer.person)}</p><table class=g style='margin-top:4mm'>{heads(['SKU', 'Product', 'Bin', 'System', 'Counted', 'Difference'], 3)}{rows}</table>"


def care_sheet(p: Paper, d: Deal) -> str:
    """使用说明 of an article."""
    p.kind, p.font, p.size, p.lang, p.margin = "other", "hei", "10.5pt", "zh", "20mm"
    g = d.goods[0]
    return f"<h2 class=c>{p.t(g.other or g.name)} 使用说明书</h2>" + "".join(
        f"<h4 style='margin-top:5mm'>{k}</h4><p style='line-height:1.8'>{v}</p>"
        for k, v in [
            ("一、使用方法", "首次使用前请用温水清洗并擦干。请勿使用钢丝球等硬物擦拭表面。"),
            ("二、注意事项", "请放置于儿童不易触及之处；避免阳光直射与高温；如有不适请停止使用。"),
            ("三、保养与存放", "每次使用后及时清洁，置于干燥通风处存放。"),
            ("四、售后服务", "自购买之日起十二个月内，非人为损坏可联系客服处理。"),
        ]
    )


def shelf(p: Paper, d: Deal) -> str:
    """Boxes on a shelf, seen from the front."""
    p.kind, p.font, p.page, p.margin = "photo", "dejavu", "200mm 150mm", "0"
    boxes = "".join(
        f"<div style='display:inline-block;width:44mm;height:50mm;margin:3mm;padding:4mm;background:{colour};color:#fff;vertical-align:bottom;-webkit-print-color-adjust:exact'><b style='font-size:13pt'>{p.t(d.brand)}</b><br><span style='font-size:8pt'>{p.t(g.name)}<br>{p.t(g.size)}</span></div>"
        for g, colour in zip(
            d.goods * 2, ["#7c3aed", "#0f766e", "#b45309", "#1d4ed8", "#be123c", "#4d7c0f"], strict=False
        )
    )
    return f"<div style='background:linear-gradient(#e7e5e4,#a8a29e);width:200mm;height:150mm;padding:8mm;-webkit-print-color-adjust:exact'>{boxes}</div>"


def seal_note(p: Paper, d: Deal) -> str:
    """A cover fax that names papers but is none."""
    p.kind, p.font, p.size, p.dates, p.margin = "other", "cousine", "11pt", "{DD} {MON} {YYYY}", "22mm"
    return f"<h1>FAX</h1><table class=g>{above([('To', p.t(d.buyer.name)), ('From', p.t(d.seller.name)), ('Date', p.td(d.day)), ('Pages', p.t('1 + 4'))], 2)}</table><p style='margin-top:8mm;line-height:1.8'>Please find attached copies of the commercial invoice, packing list, bill of lading and certificate of origin for your order. The originals follow by courier on Monday.</p><p style='margin-top:8mm'>Regards<br>{p.t(d.seller.person)}</p>"
