# ruff: noqa: E501
"""Certificates, reports, authorities, customs and bank papers of the middle set."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from benchmarks.held.makers.certs import ITEMS_EN, ITEMS_ZH
from benchmarks.held.makers.china import BROKERS, HOUSES, chinese, size_zh, unit
from benchmarks.held.makers.customs import FILERS, US_PORTS
from benchmarks.held.makers.paper import Paper, figure, rounded
from benchmarks.held.makers.pieces import capitals, lines_of, scrawl, seal, small_print
from benchmarks.held.makers.stock import (
    ALPHA3,
    BRANDS_ZH,
    COUNTRY,
    CURRENCY_ZH,
    Deal,
    digits,
    entry_no,
    mrn,
    social_code,
)


def declaration_pairs(p: Paper, d: Deal) -> str:
    """A customs declaration printed from a broker's program: portrait, label above value in four columns, item cards."""
    p.kind, p.font, p.size, p.lang = "cn_import_declaration", p.rng.choice(["hei", "song"]), "8.5pt", "zh"
    office, code, port, _ = p.rng.choice(HOUSES)
    number = f"{code}{d.day.year}1{digits(p.rng, 9, first=False)}"
    there = COUNTRY["zh"][d.seller.country]
    p.css = ".d td{border:1px solid #666;padding:1px 4px 3px}.d small{color:#444;font-size:7pt;display:block}"
    cells = [
        ("境内收货人", f"{p.f('buyer_name', chinese(d.buyer))} {p.f('buyer_id', d.buyer.tax_id)}"), ("进境关别", f"{p.x('customs_office', office)}({p.t(code)})"), ("进口日期", p.d("entry_date", d.day - timedelta(days=1), "{YYYY}-{MM}-{DD}")), ("申报日期", p.d("issue_date", d.day, "{YYYY}-{MM}-{DD}")),
        ("境外发货人", p.f("seller_name", d.seller.name)), ("运输方式", f"{p.f('transport_mode', '水路运输')}({p.t('2')})"), ("运输工具名称及航次号", f"{p.f('vessel', d.vessel)}/{p.f('voyage', d.voyage)}"), ("提运单号", p.f("transport_doc_no", d.bl)),
        ("消费使用单位", f"{p.f('consumer_unit_name', chinese(d.buyer))} {p.f('consumer_unit_id', d.buyer.tax_id)}"), ("监管方式", f"{p.f('trade_mode', '一般贸易')}({p.t('0110')})"), ("征免性质", p.t("一般征税(101)")), ("启运港", p.f("port_of_loading", d.numbers["pol"])),
        ("合同协议号", p.f("contract_no", d.contract)), ("贸易国(地区)", p.f("trade_country", d.seller.country, f"{there}({ALPHA3[d.seller.country]})")), ("启运国(地区)", p.f("country_of_dispatch", d.seller.country, f"{there}({ALPHA3[d.seller.country]})")), ("入境口岸", p.f("port_of_entry", port)),
        ("包装种类", p.f("package_kind", "天然木托")), ("件数", p.f("packages", d.cartons)), ("毛重(千克)", p.n("gross_weight_kg", d.gross)), ("净重(千克)", p.n("net_weight_kg", d.net)), ("成交方式", p.f("incoterm", "CIF")), ("运费", ""), ("保费", ""), ("集装箱号", " ".join(p.f("container_nos", one) for one in d.containers)),
    ]  # fmt: skip
    grid = "".join(
        "<tr>" + "".join(f"<td><small>{k}</small>{v or '&nbsp;'}</td>" for k, v in cells[at : at + 4]) + "</tr>"
        for at in range(0, len(cells), 4)
    )
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += (
            f"<tr><td rowspan=2 class=c>{li.f('line_no', at)}</td><td>{li.f('hs_code', g.hs)}{li.f('ciq_code', '999')}</td><td>{li.f('name', g.other)}</td><td class=r>{li.n('quantity_1', g.net)} {li.f('unit_1', '千克')}<br>{li.n('quantity', g.quantity, 0)} {li.f('unit', unit(g))}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td><td class=c>{li.f('currency', d.currency, CURRENCY_ZH[d.currency])}</td><td class=c>{li.f('country_of_origin', g.origin, COUNTRY['zh'][g.origin])}</td></tr>"
            f"<tr><td colspan=7>申报要素：{li.f('brand_type', '4')}|3|品牌:{li.f('brand', BRANDS_ZH[g.brand])}|规格:{li.f('spec', size_zh(g))}|批号:{li.f('lot_no', g.lot)}</td></tr>"
        )
    return (
        f"<h2 class=c>中华人民共和国海关进口货物报关单</h2><div class=row style='margin:2mm 0'><div style='flex:1'>海关编号：{p.f('declaration_no', number)}</div><div>预录入编号：{p.f('pre_entry_no', 'I' + digits(p.rng, 17))}</div></div><table class=d>{grid}</table><table class=d style='margin-top:2mm'><tr class=c><td>项号</td><td>商品编号</td><td>商品名称</td><td>数量及单位</td><td>单价</td><td>总价</td><td>币制</td><td>原产国(地区)</td></tr>{rows}</table>"
        f"<p style='margin-top:3mm'>申报单位：{p.f('agent_name', p.rng.choice(BROKERS))}　{p.f('agent_id', social_code(p.rng, '370211'))}　　海关批注及签章</p>"
    )


def inspection_list(p: Paper, d: Deal) -> str:
    """检验检疫证明 in a ruled grid, the goods described in one table cell each."""
    p.kind, p.font, p.size, p.lang = "cn_inspection_certificate", p.rng.choice(["hei", "song"]), "9.5pt", "zh"
    _, _, port, chief = p.rng.choice(HOUSES)
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += f"<tr><td class=c>{li.f('line_no', at)}</td><td>{li.f('name', g.other)}</td><td>{li.f('brand', g.brand)}</td><td>{li.f('spec', size_zh(g))}</td><td class=r>{li.f('quantity', g.quantity)}</td><td class=c>{li.f('unit', unit(g))}</td><td>{li.f('lot_no', g.lot)}</td><td>{li.d('production_date', g.made, '{YYYY}{MM}{DD}')}</td></tr>"
    return (
        f"<div style='position:relative'><h3 class=c>{p.f('issuer_name', '中华人民共和国' + chief)}</h3><h1 class=c style='font-size:17pt'>入境货物检验检疫证明</h1><p class=r>证书编号：{p.f('document_no', digits(p.rng, 18))}</p><table class=g><tr><td width=18%>收货人</td><td colspan=3>{p.f('buyer_name', chinese(d.buyer))}</td></tr><tr><td>发货人</td><td colspan=3>{p.f('seller_name', d.seller.name)}</td></tr><tr><td>合同号</td><td>{p.f('contract_no', d.contract)}</td><td width=18%>提/运单号</td><td>{p.f('transport_doc_no', d.bl)}</td></tr><tr><td>输出国家或地区</td><td>{p.f('country_of_dispatch', d.seller.country, COUNTRY['zh'][d.seller.country])}</td><td>入境口岸</td><td>{p.f('port_of_entry', port)}</td></tr><tr><td>包装种类及数量</td><td>{p.f('package_kind', '纸箱')} {p.f('packages', d.cartons)}</td><td>入境日期</td><td>{p.d('entry_date', d.day - timedelta(days=2), '{YYYY}-{MM}-{DD}')}</td></tr><tr><td>报检重量</td><td colspan=3>{p.n('net_weight_kg', d.net)}千克</td></tr></table>"
        f"<table class=g style='margin-top:3mm'><tr><th>序号</th><th>品名</th><th>品牌</th><th>规格</th><th>数量</th><th>单位</th><th>批号</th><th>生产日期</th></tr>{rows}</table><p style='margin:5mm 0'>证明：{p.f('conclusion', 'pass', '上述货物业经检验检疫合格，准予进口。')}</p><p class=r>签发日期：{p.d('issue_date', d.day, '{YYYY}年{M}月{D}日')}</p>{'' if p.blank else seal(chief + '证书专用章', left='64%', top='78%')}</div>"
    )


def tax_voucher(p: Paper, d: Deal) -> str:
    """海关进口关税专用缴款书 printed by the electronic port: portrait, pairs, one table."""
    p.kind, p.font, p.size, p.lang = "cn_customs_tax_bill", "hei", "9pt", "zh"
    office, code, _, chief = p.rng.choice(HOUSES)
    vat = p.rng.random() < 0.5
    number = f"{code}{d.day.year}1{digits(p.rng, 9, first=False)}"
    rows, tax = "", Decimal(0)
    for g in d.goods:
        li = p.line()
        value = rounded(g.amount * Decimal("7.1"), 0)
        due = rounded(value * (13 if vat else 6) / 100)
        tax += due
        rows += f"<tr><td>{li.f('hs_code', g.hs)}</td><td>{li.f('name', g.other)}</td><td class=r>{li.f('quantity', g.quantity)}</td><td>{li.f('unit', unit(g))}</td><td class=r>{li.xn('entered_value', value)}</td><td class=r>{13 if vat else 6}%</td><td class=r>{p.m(due)}</td></tr>"
    return f"<h2 class=c>海关进口{'增值税' if vat else '关税'}专用缴款书（电子）</h2><table style='margin:3mm 0'><tr><td>号码：{p.f('document_no', number + ('-L02' if vat else '-A01'))}</td><td>填发日期：{p.d('issue_date', d.day, '{YYYY}-{MM}-{DD}')}</td></tr><tr><td>缴款单位：{p.f('payer_name', chinese(d.buyer))}</td><td>报关单编号：{p.f('declaration_no', number)}</td></tr><tr><td>合同号：{p.f('contract_no', d.contract)}</td><td>提单号：{p.f('transport_doc_no', d.bl)}</td></tr><tr><td>填制单位：{p.f('issuer_name', chief)}</td><td>缴款期限：{p.td(d.day + timedelta(days=15), '{YYYY}-{MM}-{DD}')}</td></tr></table><table class=g><tr><th>税号</th><th>货物名称</th><th>数量</th><th>单位</th><th>完税价格(元)</th><th>税率</th><th>税款金额(元)</th></tr>{rows}<tr class=b><td colspan=6>合计 {p.f('currency', 'CNY', '人民币')}（大写）{p.t(capitals(tax))}</td><td class=r>{p.n('tax_amount' if vat else 'duty_amount', tax)}</td></tr></table><p style='font-size:8pt;margin-top:3mm'>本缴款书由电子口岸打印，经办海关 {p.t(office)}。</p>"


def cbec_cards(p: Paper, d: Deal) -> str:
    """A 清单 as a detail page of a system: sections with pairs, goods below."""
    p.kind, p.font, p.size, p.lang = "cbec_import_list", "hei", "9pt", "zh"
    office, code, _, _ = p.rng.choice(HOUSES)
    p.css = ".s{border-left:4px solid #2c7be5;padding-left:2mm;margin:4mm 0 2mm;font-weight:700;-webkit-print-color-adjust:exact}"
    rows, total = "", Decimal(0)
    for at, g in enumerate(d.goods[:2], 1):
        li = p.line()
        price = rounded(g.price * Decimal("8.8"))
        count = p.rng.choice([1, 2, 4])
        total += price * count
        rows += f"<tr><td>{li.f('line_no', at)}</td><td>{li.f('hs_code', g.hs)}</td><td>{li.f('sku', g.sku)}</td><td>{li.f('name', g.other)}</td><td>{li.f('gtin', g.gtin)}</td><td>{li.f('country_of_origin', g.origin, COUNTRY['zh'][g.origin])}</td><td class=r>{li.f('quantity', count)}{li.f('unit', unit(g))}</td><td class=r>{li.n('unit_price', price)}</td><td class=r>{li.n('amount', price * count)}</td></tr>"
    return (
        f"<h3>跨境电商零售进口申报清单详情</h3><div class=s>单证信息</div><table><tr><td>清单编号：{p.f('declaration_no', f'{code}{d.day.year}I{digits(p.rng, 9)}')}</td><td>预录入编号：{p.f('pre_entry_no', f'B{d.day:%Y%m%d}{digits(p.rng, 9)}')}</td></tr><tr><td>订单编号：{p.f('order_no', digits(p.rng, 18))}</td><td>运单编号：{p.f('waybill_no', 'YD' + digits(p.rng, 13))}</td></tr><tr><td>申报日期：{p.d('issue_date', d.day, '{YYYY}/{MM}/{DD}')}</td><td>申报口岸：{p.x('customs_office', office)}</td></tr><tr><td>监管方式：{p.f('trade_mode', '跨境电商')}</td><td>运输方式：{p.f('transport_mode', '航空运输')}</td></tr></table><div class=s>企业与订购人</div><table><tr><td>电商企业名称：{p.f('seller_name', chinese(d.buyer))}</td><td>申报企业名称：{p.f('agent_name', p.rng.choice(BROKERS))}</td></tr><tr><td>订购人姓名：{p.f('buyer_name', p.rng.choice(['孟*', '司徒*宁']))}</td><td>收货地址：{p.f('buyer_address', '广东省广州市****')}</td></tr></table>"
        f"<div class=s>物流信息</div><table><tr><td>启运国：{p.f('country_of_dispatch', d.seller.country, COUNTRY['zh'][d.seller.country])}</td><td>件数：{p.f('packages', 1)}</td><td>毛重(kg)：{p.n('gross_weight_kg', Decimal('0.96'))}</td><td>净重(kg)：{p.n('net_weight_kg', Decimal('0.71'))}</td></tr></table><div class=s>商品信息</div><table class=g><tr><th>序号</th><th>HS编码</th><th>货号</th><th>商品名称</th><th>条形码</th><th>原产国</th><th>数量</th><th>单价</th><th>总价</th></tr>{rows}</table><p class=r>商品总价：{p.n('total_amount', total)}　币制：{p.f('currency', 'CNY', '人民币')}</p>"
    )


def vat_roll(p: Paper, d: Deal) -> str:
    """电子普通发票 of the older kind with code, number and check code in a column."""
    p.kind, p.font, p.size, p.page, p.lang, p.margin, p.numbers = (
        "cn_vat_invoice",
        p.rng.choice(["song", "hei"]),
        "8.5pt",
        "210mm 140mm",
        "zh",
        "6mm",
        "plain",
    )
    p.css = ".v td{border:1px solid #b33;padding:1px 4px}"
    rows, total, tax = "", Decimal(0), Decimal(0)
    for g in d.goods[:4]:
        li = p.line()
        price = rounded(g.price * Decimal("7.3"), 2)
        amount = price * g.quantity
        due = rounded(amount * 13 / 100)
        total, tax = total + amount, tax + due
        rows += f"<tr><td>{li.f('name', '*日用品*' + (g.other if g.name.isascii() else g.name))}</td><td>{li.f('spec', size_zh(g))}</td><td class=c>{li.f('unit', unit(g))}</td><td class=r>{li.n('quantity', g.quantity, 0)}</td><td class=r>{li.n('unit_price', price)}</td><td class=r>{li.n('amount', amount)}</td><td class=c>13%</td><td class=r>{p.m(due)}</td></tr>"
    return (
        f"<table><tr><td class=c style='font-size:14pt;color:#b33'>宁波增值税电子普通发票</td><td width=34% style='font-size:8pt'>发票代码：{p.x('invoice_code', digits(p.rng, 12))}<br>发票号码：{p.f('document_no', digits(p.rng, 8))}<br>开票日期：{p.d('issue_date', d.day, '{YYYY}年{MM}月{DD}日')}<br>校验码：{p.t(' '.join(digits(p.rng, 5) for _ in range(4)))}</td></tr></table><table class=v><tr><td width=4%>购买方</td><td>名称：{p.f('buyer_name', d.buyer.name)}<br>纳税人识别号：{p.f('buyer_id', d.buyer.tax_id)}<br>地址、电话：<br>开户行及账号：</td><td width=4%>销售方</td><td>名称：{p.f('seller_name', d.seller.name)}<br>纳税人识别号：{p.f('seller_id', d.seller.tax_id)}<br>地址、电话：{p.f('seller_address', d.seller.address)} {p.x('seller_phone', d.seller.phone.removeprefix('+86 '))}</td></tr></table>"
        f"<table class=v style='margin-top:-1px'><tr class=c><td>货物或应税劳务、服务名称</td><td>规格型号</td><td>单位</td><td>数量</td><td>单价</td><td>金额</td><td>税率</td><td>税额</td></tr>{rows}<tr><td>合计</td><td></td><td></td><td></td><td></td><td class=r>{p.xn('subtotal', total)}</td><td></td><td class=r>{p.n('tax_amount', tax)}</td></tr><tr><td>价税合计(大写)</td><td colspan=4>{p.t(capitals(total + tax))}</td><td colspan=3>(小写) ¥{p.n('total_amount', total + tax)}</td></tr></table><p>收款人：{p.t('吴某')}　复核：{p.t('郑某')}　开票人：{p.t('王某')}</p>"
    )


def form_e(p: Paper, d: Deal) -> str:
    """Form E of the ASEAN agreement, boxes numbered 1 to 13."""
    p.kind, p.font, p.size, p.dates = (
        "certificate_of_origin",
        p.rng.choice(["arimo", "cousine"]),
        "8pt",
        "{MON}. {DD}, {YYYY}",
    )
    p.css = ".o td{border:1px solid #222;padding:2px 4px}.o small{font:6.5pt Arimo;display:block}"
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows += f"<tr><td class=c>{li.f('line_no', at)}</td><td>{p.t('N/M')}</td><td>{li.f('cartons', g.cartons)} CARTONS {li.f('name', g.name.upper())}<br>HS: {li.f('hs_code', g.hs[:6])}</td><td class=c>{p.t('PE')}</td><td class=r>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit)}<br>{p.t('USD')} {p.m(g.amount)}</td><td>{p.f('invoice_no', d.invoice)}<br>{p.td(d.day)}</td></tr>"
    return (
        f"<table class=o><tr><td width=50%><small>1. Products consigned from (Exporter's business name, address, country)</small>{p.f('seller_name', d.seller.name)}<br>{lines_of(p, 'seller_address', d.seller.address)}</td><td rowspan=2>Reference No. {p.f('document_no', 'E' + digits(p.rng, 15))}<div class=c><br><b>ASEAN-CHINA FREE TRADE AREA PREFERENTIAL TARIFF CERTIFICATE OF ORIGIN</b><br>(Combined Declaration and Certificate)<br><b>FORM E</b><br>Issued in {p.t(COUNTRY['en'][d.seller.country].upper())}<br><small>(Country) See Overleaf Notes</small></div></td></tr><tr><td><small>2. Products consigned to (Consignee's name, address, country)</small>{p.f('buyer_name', d.buyer.name)}<br>{lines_of(p, 'buyer_address', d.buyer.address)}</td></tr><tr><td><small>3. Means of transport and route (as far as known)</small>Departure date: {p.td(d.day + timedelta(days=4))}<br>Vessel's name/Aircraft etc.: {p.f('vessel', d.vessel)} V.{p.f('voyage', d.voyage)}<br>Port of Discharge: {p.f('port_of_discharge', d.pod.upper())}</td><td><small>4. For Official Use</small>☐ Preferential Treatment Given<br>☐ Preferential Treatment Not Given</td></tr></table>"
        f"<table class=o style='margin-top:-1px'><tr><td width=6%><small>5. Item number</small></td><td width=12%><small>6. Marks and numbers on packages</small></td><td><small>7. Number and type of packages, description of products (including quantity where appropriate and HS number in six digit code)</small></td><td width=10%><small>8. Origin criterion</small></td><td width=18%><small>9. Gross weight or net weight or other quantity, and value (FOB)</small></td><td width=16%><small>10. Number, date of Invoices</small></td></tr>{rows}</table>"
        f"<table class=o style='margin-top:-1px'><tr><td width=50%><small>11. Declaration by the exporter. The undersigned hereby declares that the above details and statements are correct; that all the products were produced in</small>{p.f('country_of_origin', d.seller.country, COUNTRY['en'][d.seller.country].upper())}{scrawl(p)}<small>Place and date, signature of authorised signatory</small></td><td><small>12. Certification. It is hereby certified, on the basis of control carried out, that the declaration by the exporter is correct.</small>{p.f('issuer_name', p.rng.choice(['QIANHAI ORIGIN CERTIFICATION OFFICE', 'BEILUN ORIGIN CERTIFICATION OFFICE']))}<br>{p.d('issue_date', d.day + timedelta(days=1))}<br><small>Place and date, signature and stamp of certifying authority</small></td></tr><tr><td colspan=2><small>13.</small>☐ Issued Retroactively &nbsp; ☐ Exhibition &nbsp; ☐ Movement Certificate &nbsp; ☐ Third Party Invoicing</td></tr></table>"
    )


def chamber_letter(p: Paper, d: Deal) -> str:
    """A certificate of origin of a chamber as a page of labelled lines with a table."""
    p.kind, p.font, p.size, p.dates = (
        "certificate_of_origin",
        p.rng.choice(["tinos", "sanspro"]),
        "10pt",
        "{DD} {MONTH} {YYYY}",
    )
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += f"<tr><td>{li.f('name', g.name)}</td><td>{li.f('hs_code', g.hs[:6])}</td><td class=r>{li.n('quantity', g.quantity, 0)} {li.f('unit', g.unit)}</td><td class=r>{li.n('gross_weight_kg', g.gross)}</td></tr>"
    return f"<div style='border:3px double #555;padding:8mm;position:relative'><div class=c><b style='font-size:14pt'>{p.f('issuer_name', p.rng.choice(['Harbour City General Chamber of Commerce', 'Lakeshore Board of Trade', 'Kowloon Bay Merchants Association']))}</b><h1 style='font-size:19pt;margin:4mm'>Certificate of Origin</h1></div><table><tr><td width=26%>Certificate number</td><td>{p.f('document_no', 'CO/' + digits(p.rng, 6))}</td></tr><tr><td>Date of issue</td><td>{p.d('issue_date', d.day)}</td></tr><tr><td>Exporter</td><td>{p.f('seller_name', d.seller.name)}, {p.f('seller_address', d.seller.address)}</td></tr><tr><td>Importer</td><td>{p.f('buyer_name', d.buyer.name)}, {p.f('buyer_address', d.buyer.address)}</td></tr><tr><td>Country of origin</td><td>{p.f('country_of_origin', d.seller.country, COUNTRY['en'][d.seller.country])}</td></tr><tr><td>Vessel and voyage</td><td>{p.f('vessel', d.vessel)}, {p.f('voyage', d.voyage)}</td></tr><tr><td>Port of loading</td><td>{p.f('port_of_loading', d.pol)}</td></tr><tr><td>Port of discharge</td><td>{p.f('port_of_discharge', d.pod)}</td></tr><tr><td>Invoice number</td><td>{p.f('invoice_no', d.invoice)}</td></tr></table><table class=g style='margin-top:5mm'><tr><th>Description of goods</th><th>HS code</th><th>Quantity</th><th>Gross weight (kg)</th></tr>{rows}</table><p style='margin-top:6mm'>We certify that to the best of our knowledge the goods named above originate in the country stated.</p>{scrawl(p)}<p>Secretary</p>{'' if p.blank else seal('ORIGIN CERTIFIED', star=False, colour='#27408b', left='64%', top='74%')}</div>"


def report_grid(p: Paper, d: Deal) -> str:
    """检验报告 on one page with items below, an inspection by random sample."""
    p.kind, p.font, p.size, p.lang = "test_report", p.rng.choice(["hei", "song"]), "9.5pt", "zh"
    lab = p.rng.choice(["岚衡产品质量监督检验院", "江屿检测认证有限公司"])
    g = d.goods[0]
    name = g.other if g.name.isascii() else g.name
    rows = "".join(
        f"<tr><td class=c>{li.f('line_no', at)}</td><td>{li.f('test_item', item)}</td><td>{p.t(limit)}</td><td class=c>{li.f('test_result', result)}</td><td class=c>{li.f('test_verdict', '符合')}</td></tr>"
        for at, (item, limit, result) in enumerate(p.rng.sample(ITEMS_ZH, 5), 1)
        for li in [p.line()]
    )
    return (
        f"<div style='position:relative'><div class=row style='font-size:8.5pt'><div style='flex:1'>{p.f('cma_no', f'{d.day.year % 100 - 1:02}00{digits(p.rng, 8)}')}（CMA）</div><div>No. {p.f('document_no', 'JY' + digits(p.rng, 8))}</div></div><h2 class=c>{p.f('issuer_name', lab)}<br>检 验 报 告</h2><table class=g><tr><td width=16%>样品名称</td><td width=36%>{p.f('sample_name', name)}</td><td width=16%>规格型号</td><td>{p.x('spec', g.size)}</td></tr><tr><td>商标</td><td>{p.f('brand', g.brand)}</td><td>批号</td><td>{p.x('lot_no', g.lot)}</td></tr><tr><td>受检单位</td><td>{p.f('client_name', d.buyer.other if d.buyer.name.isascii() else d.buyer.name)}</td><td>生产单位</td><td>{p.f('manufacturer_name', d.seller.name)}</td></tr><tr><td>到样日期</td><td>{p.d('received_date', d.day - timedelta(days=10), '{YYYY}-{MM}-{DD}')}</td><td>检验日期</td><td>{p.d('tested_date', d.day - timedelta(days=7), '{YYYY}-{MM}-{DD}')}</td></tr><tr><td>检验依据</td><td colspan=3>{p.f('standards', 'GB 2762-2022')}、{p.f('standards', 'GB 29921-2021')}</td></tr><tr><td>检验结论</td><td colspan=3>{p.f('conclusion', 'pass', '该样品所检项目符合标准要求，检验结论：合格')}</td></tr><tr><td>签发日期</td><td colspan=3>{p.d('issue_date', d.day, '{YYYY}年{MM}月{DD}日')}</td></tr></table>"
        f"<table class=g style='margin-top:4mm'><tr><th>序号</th><th>检验项目</th><th>标准要求</th><th>检验结果</th><th>单项评价</th></tr>{rows}</table><p style='margin-top:5mm;font-size:8pt'>报告无检验检测专用章无效；对报告有异议应于十五日内提出。</p>{'' if p.blank else seal(lab[:12] + '检验章', left='70%', top='34%', size=105)}</div>"
    )


def report_failed(p: Paper, d: Deal) -> str:
    """An English report by a laboratory with one item that failed."""
    p.kind, p.font, p.size, p.dates = "test_report", p.rng.choice(["lato", "tinos"]), "9.5pt", "{DD} {MON} {YYYY}"
    g = d.goods[0]
    bad = p.rng.random() < 0.5
    chosen = p.rng.sample(ITEMS_EN, 4)
    rows = ""
    for at, (item, limit, result) in enumerate(chosen):
        li = p.line()
        failed = bad and at == 1
        rows += f"<tr><td>{li.f('line_no', at + 1)}</td><td>{li.f('test_item', item)}</td><td>{li.f('test_result', '128 mg/kg' if failed else result)}</td><td>{p.t(limit)}</td><td>{li.f('test_verdict', 'Fail' if failed else 'Pass')}</td></tr>"
    return f"<div class=c><h2>{p.f('issuer_name', p.rng.choice(['Brantholm Testing Services Ltd', 'Pacific Crest Laboratories Inc.']))}</h2><h3>Analytical Test Report</h3></div><table style='margin:5mm 0'><tr><td width=24%>Report number</td><td width=30%>{p.f('document_no', 'BT-' + digits(p.rng, 6))}</td><td width=18%>Issue date</td><td>{p.d('issue_date', d.day)}</td></tr><tr><td>Client</td><td>{p.f('client_name', d.buyer.name)}</td><td>Manufacturer</td><td>{p.f('manufacturer_name', d.seller.name)}</td></tr><tr><td>Product</td><td>{p.f('sample_name', g.name)}</td><td>Brand name</td><td>{p.f('brand', g.brand)}</td></tr><tr><td>Date received</td><td>{p.d('received_date', d.day - timedelta(days=11))}</td><td>Date tested</td><td>{p.d('tested_date', d.day - timedelta(days=6))}</td></tr><tr><td>Test standard</td><td>{p.f('standards', p.rng.choice(['ISO 8124-3:2020', 'EN 71-3:2019', 'EN 1186-3:2022']))}</td><td>Batch</td><td>{p.x('lot_no', g.lot)}</td></tr></table><table class=g><tr><th>No.</th><th>Parameter</th><th>Found</th><th>Limit</th><th>Rating</th></tr>{rows}</table><p style='margin-top:6mm'><b>Overall result: {p.f('conclusion', 'fail' if bad else 'pass', 'FAIL – the sample does not comply' if bad else 'PASS – the sample complies')}</b> with the limits stated.</p><p style='font-size:8pt;margin-top:6mm'>Results relate only to the items tested.</p>{scrawl(p)}"


def dealer(p: Paper, d: Deal) -> str:
    """A dealer certificate in a frame, labelled lines, English."""
    p.kind, p.font, p.size, p.dates, p.margin = (
        "brand_authorization",
        p.rng.choice(["serifpro", "lato"]),
        "11pt",
        "{DD} {MONTH} {YYYY}",
        "16mm",
    )
    end = d.day.replace(day=28, year=d.day.year + 1)
    return f"<div style='border:4px double #9a7b2f;padding:12mm'><h1 class=c style='font-weight:400'>Certificate of Authorized Distributor</h1><p class=c style='margin:6mm'>This is to certify that</p><h2 class=c>{p.f('grantee_name', d.buyer.name)}</h2><p class=c style='margin:6mm'>is an authorized distributor of {p.f('brand', d.brand)} products.</p><table style='margin:6mm 0'><tr><td width=34%>Certificate No.</td><td>{p.f('document_no', 'AD-' + digits(p.rng, 6))}</td></tr><tr><td>Granted by</td><td>{p.f('grantor_name', d.seller.name)}</td></tr><tr><td>Trademark registration No.</td><td>{p.f('trademark_no', digits(p.rng, 7))}</td></tr><tr><td>Territory</td><td>{p.f('territory', p.rng.choice(['People’s Republic of China', 'Germany, Austria and Switzerland', 'North America']))}</td></tr><tr><td>Sales channels</td><td>{p.f('channels', p.rng.choice(['Online and offline retail', 'Marlowe Market, own web shop']))}</td></tr><tr><td>Sub-licensing</td><td>{p.f('sublicense', 'no', 'Not permitted')}</td></tr><tr><td>Valid from</td><td>{p.d('valid_from', d.day)}</td></tr><tr><td>Valid until</td><td>{p.d('valid_to', end)}</td></tr><tr><td>Issued on</td><td>{p.d('issue_date', d.day - timedelta(days=2) if d.day.day > 15 else d.day)}</td></tr></table>{scrawl(p)}<p>{p.t(d.seller.person)}, Director of Sales</p></div>"


def authority_prose(p: Paper, d: Deal) -> str:
    """授权书 in one paragraph of prose."""
    p.kind, p.font, p.size, p.lang, p.margin = (
        "brand_authorization",
        p.rng.choice(["song", "hei"]),
        "12pt",
        "zh",
        "24mm",
    )
    grantor = d.seller.name
    grantee = d.buyer.other if d.buyer.name.isascii() else d.buyer.name
    end = d.day.replace(day=28, year=d.day.year + 1)
    allowed = p.rng.random() < 0.4
    return f"<div style='position:relative'><h1 class=c style='letter-spacing:10px'>销售授权书</h1><p style='text-indent:2em;line-height:2.2;margin-top:10mm'>{p.f('grantor_name', grantor)}系“{p.f('brand', BRANDS_ZH[d.brand])}”品牌（商标注册号：{p.f('trademark_no', digits(p.rng, 8))}，第{p.f('trademark_class', p.rng.choice([3, 21, 30]))}类）的商标权利人，现授权{p.f('grantee_name', grantee)}在{p.f('territory', p.rng.choice(['中国大陆', '全国范围内']))}通过{p.f('channels', p.rng.choice(['云荟购平台', '线上电商渠道']))}销售该品牌产品。授权期限自{p.d('valid_from', d.day, '{YYYY}年{MM}月{DD}日')}起至{p.d('valid_to', end, '{YYYY}年{MM}月{DD}日')}止。{p.f('sublicense', 'yes' if allowed else 'no', '被授权人可以进行再授权。' if allowed else '被授权人无转授权权利。')}</p><p style='text-indent:2em;line-height:2.2'>特此授权。</p><p class=r style='margin-top:16mm;line-height:2'>{p.t(grantor)}<br>{p.d('issue_date', d.day, '{YYYY}年{MM}月{DD}日')}</p>{'' if p.blank else seal('授权专用章', left='66%', top='80%')}</div>"


def mark_table(p: Paper, d: Deal) -> str:
    """A trade mark certificate as a table, Chinese or English by language."""
    zh = p.lang == "zh"
    p.kind, p.font, p.size, p.dates, p.margin = (
        "trademark_certificate",
        "song" if zh else p.rng.choice(["arimo", "caladea"]),
        "11pt",
        "{YYYY}年{MM}月{DD}日" if zh else "{DD} {MONTH} {YYYY}",
        "20mm",
    )
    begin = d.day.replace(day=16, year=d.day.year - 3)
    until = begin.replace(day=15, year=begin.year + 10)
    say = (
        ["商标注册证明", "商标", "注册号", "类别", "注册人", "核定使用商品", "注册日期", "有效期限至", "发证机关"]
        if zh
        else [
            "Trade Mark Registration Certificate",
            "Mark",
            "Registration No.",
            "Class",
            "Registered proprietor",
            "Goods",
            "Registered from",
            "Expires",
            "Issued by",
        ]
    )
    owner = (d.seller.other or d.seller.name) if zh else d.seller.name
    office = (
        "国家知识产权局" if zh else p.rng.choice(["Registry of Trade Marks, Harbour City", "Federal Office for Marks"])
    )
    values = [
        p.f("brand", d.brand.upper()),
        p.f("trademark_no", digits(p.rng, 8)),
        p.f("trademark_class", p.rng.choice([3, 9, 21, 28])),
        p.f("grantor_name", owner),
        p.x("goods_scope", "洗发液；护肤品" if zh else "Cosmetics; toilet soap"),
        p.d("valid_from", begin),
        p.d("valid_to", until),
        p.f("issuer_name", office),
    ]
    rows = "".join(f"<tr><td width=34%>{a}</td><td>{b}</td></tr>" for a, b in zip(say[1:], values, strict=True))
    return f"<h1 class=c style='margin-bottom:10mm'>{say[0]}</h1><table class=g style='line-height:2.1'>{rows}</table>{scrawl(p)}"


def entry_old(p: Paper, d: Deal) -> str:
    """Form 7501 of the 2014 edition, numbered in the old way."""
    p.kind, p.font, p.size, p.page, p.margin, p.dates = "cbp_7501", "arimo", "8pt", "Letter", "9mm", "{MM}/{DD}/{YYYY}"
    p.css = ".e td{border:1px solid #000;padding:1px 3px 3px}.e small{font-size:5.8pt;display:block}"
    filer, broker = p.rng.choice(FILERS)
    port = US_PORTS[d.pod.split(",")[0]]
    rows, value, duty = "", 0, Decimal(0)
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        worth = int(rounded(g.amount, 0))
        due = rounded(worth * Decimal("0.053"))
        value, duty = value + worth, duty + due
        rows += f"<tr><td>{li.f('line_no', at, f'{at:03}')}</td><td>{li.f('name', g.name.upper())}<br>{li.f('hs_code', g.hs, f'{g.hs[:4]}.{g.hs[4:6]}.{g.hs[6:]}')}</td><td class=r>{li.n('gross_weight_kg', rounded(g.gross, 0), 0)}</td><td class=r>{li.n('quantity_1', g.quantity, 0)} {li.f('unit_1', 'NO')}</td><td class=r>{li.xn('entered_value', worth, 0)}</td><td class=r>5.3%</td><td class=r>{li.xn('duty_amount', due)}</td></tr>"

    def box(no: str, label: str, shown: str, more: str = "") -> str:
        return f"<td {more}><small>{no}. {label}</small>{shown or '&nbsp;'}</td>"

    return (
        f"<div class=row><div style='flex:1'>DEPARTMENT OF HOMELAND SECURITY<br>U.S. Customs and Border Protection</div><div style='font-size:14pt'><b>ENTRY SUMMARY</b></div></div><table class=e><tr>{box('1', 'Filer Code/Entry No.', p.f('declaration_no', entry_no(p.rng, filer)))}{box('2', 'Entry Type', p.x('entry_type', '01 ABI/P'))}{box('3', 'Summary Date', p.d('issue_date', d.day))}{box('4', 'Surety No.', p.t('036'))}{box('5', 'Bond Type', p.t('8'))}{box('6', 'Port Code', p.f('port_of_entry', port))}{box('7', 'Entry Date', p.d('entry_date', d.day))}</tr><tr>{box('8', 'Importing Carrier', p.f('vessel', d.vessel), 'colspan=2')}{box('9', 'Mode of Transport', p.f('transport_mode', '11'))}{box('10', 'Country of Origin', p.f('country_of_origin', d.seller.country))}{box('11', 'Import Date', p.xd('import_date', d.day), 'colspan=3')}</tr>"
        f"<tr>{box('12', 'B/L or AWB No.', p.f('transport_doc_no', d.bl), 'colspan=2')}{box('13', 'Manufacturer ID', p.x('manufacturer_no', d.seller.country + 'QIAMAN126NIN'), 'colspan=2')}{box('14', 'Exporting Country', p.f('country_of_dispatch', d.seller.country))}{box('15', 'Export Date', p.td(d.day - timedelta(days=22)), 'colspan=2')}</tr><tr>{box('16', 'I.T. No.', '')}{box('17', 'I.T. Date', '')}{box('18', 'Missing Docs', '')}{box('19', 'Foreign Port of Lading', p.f('port_of_loading', d.numbers['pol_k']), 'colspan=2')}{box('20', 'U.S. Port of Unlading', p.f('port_of_discharge', port), 'colspan=2')}</tr><tr>{box('21', 'Location of Goods/G.O. No.', p.t('H' + digits(p.rng, 3)), 'colspan=2')}{box('22', 'Consignee No.', p.t(d.buyer.tax_id + '00'), 'colspan=2')}{box('23', 'Importer No.', p.f('buyer_id', d.buyer.tax_id + '00'), 'colspan=2')}{box('24', 'Reference No.', '')}</tr><tr>{box('25', 'Ultimate Consignee Name and Address', p.x('ultimate_consignee_name', d.buyer.name), 'colspan=4')}{box('26', 'Importer of Record Name and Address', p.f('buyer_name', d.buyer.name) + '<br>' + lines_of(p, 'buyer_address', d.buyer.address), 'colspan=3')}</tr></table>"
        f"<table class=e style='margin-top:-1px'><tr><td><small>27. Line No.</small></td><td width=36%><small>28. Description of Merchandise / 29. A. HTSUS No. B. ADA/CVD No.</small></td><td><small>30. A. Grossweight B. Manifest Qty.</small></td><td><small>31. Net Quantity in HTSUS Units</small></td><td><small>32. A. Entered Value B. CHGS C. Relationship</small></td><td><small>33. A. HTSUS Rate</small></td><td><small>34. Duty and I.R. Tax Dollars Cents</small></td></tr>{rows}</table><table class=e style='margin-top:-1px'><tr><td width=50% rowspan=4><small>36. DECLARATION OF IMPORTER OF RECORD (OWNER OR PURCHASER) OR AUTHORIZED AGENT</small>{scrawl(p)}</td><td><small>35. Total Entered Value</small>$ {p.xn('entered_value', value, 0)}</td><td><small>37. Duty</small>{p.n('duty_amount', duty)}</td></tr><tr><td rowspan=3><small>TOTAL OTHER FEES</small></td><td><small>38. Tax</small>{p.n('tax_amount', 0)}</td></tr><tr><td><small>39. Other</small>{p.m(Decimal('52.40'))}</td></tr><tr><td><small>40. Total</small>{p.xn('total_due', duty + Decimal('52.40'))}</td></tr><tr><td><small>41. DECLARANT NAME, TITLE, SIGNATURE AND DATE</small>{p.t('B. Castellane, Agent')}</td><td colspan=2><small>42. Broker/Filer Information (Name, address, phone number)</small>{p.f('agent_name', broker)}</td></tr></table>"
    )


def release_notice(p: Paper, d: Deal) -> str:
    """Entry/immediate delivery as a broker's system prints it, labels and values in pairs."""
    p.kind, p.font, p.size, p.page, p.dates = "cbp_3461", "dejavu", "8.5pt", "Letter", "{MM}/{DD}/{YYYY}"
    filer, broker = p.rng.choice(FILERS)
    port = US_PORTS[d.pod.split(",")[0]]
    rows = ""
    for g in d.goods[:2]:
        li = p.line()
        rows += f"<tr><td>{li.f('hs_code', g.hs, f'{g.hs[:4]}.{g.hs[4:6]}.{g.hs[6:]}')}</td><td>{li.f('name', g.name.upper())}</td><td>{li.f('country_of_origin', g.origin)}</td></tr>"
    return f"<h3 class=c>U.S. CUSTOMS AND BORDER PROTECTION<br>ENTRY / IMMEDIATE DELIVERY (CBP FORM 3461)</h3><table class=g style='margin-top:4mm'><tr><td>Entry Number</td><td>{p.f('declaration_no', entry_no(p.rng, filer))}</td><td>Entry Type</td><td>{p.x('entry_type', '01')}</td></tr><tr><td>Arrival Date</td><td>{p.d('entry_date', d.day)}</td><td>Port of Entry</td><td>{p.f('port_of_entry', port)}</td></tr><tr><td>Importer Number</td><td>{p.f('buyer_id', d.buyer.tax_id + '00')}</td><td>Importer of Record</td><td>{p.f('buyer_name', d.buyer.name)}</td></tr><tr><td>Vessel Name</td><td>{p.f('vessel', d.vessel)}</td><td>Voyage/Flight/Trip</td><td>{p.f('voyage', d.voyage)}</td></tr><tr><td>Bill of Lading No.</td><td>{p.f('transport_doc_no', d.bl)}</td><td>Manifest Quantity</td><td>{p.f('packages', d.cartons)} {p.f('package_kind', 'CTN')}</td></tr><tr><td>U.S. Port of Unlading</td><td>{p.f('port_of_discharge', port)}</td><td>Ultimate Consignee</td><td>{p.x('ultimate_consignee_name', d.buyer.name)}</td></tr></table><table class=g style='margin-top:3mm'><tr><th>H.S. Number</th><th>Description of Merchandise</th><th>Country of Origin</th></tr>{rows}</table><p style='margin-top:4mm'>Broker: {p.f('agent_name', broker)} &nbsp; Date: {p.d('issue_date', d.day)}</p>{scrawl(p)}"


def h_one(p: Paper, d: Deal) -> str:
    """An import declaration by data elements, printed as a list, with totals of duties."""
    country = d.buyer.country
    p.kind, p.font, p.size, p.dates, p.numbers = (
        "eu_import_declaration",
        p.rng.choice(["roboto", "arimo"]),
        "8.5pt",
        "{YYYY}-{MM}-{DD}",
        "plain",
    )
    rows, duty, tax = "", Decimal(0), Decimal(0)
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        owed = rounded(g.amount * Decimal("0.045"))
        vat = rounded((g.amount + owed) * Decimal("0.21"))
        duty, tax = duty + owed, tax + vat
        rows += f"<tr><td>{li.f('line_no', at)}</td><td>{li.f('hs_code', g.hs)}</td><td>{li.f('name', g.name)}</td><td>{li.f('country_of_origin', g.origin)}</td><td class=r>{li.n('gross_weight_kg', g.gross)}</td><td class=r>{li.n('net_weight_kg', g.net)}</td><td class=r>{li.n('quantity_1', g.quantity, 0)}</td><td class=r>{li.n('amount', g.amount)}</td></tr>"
    return (
        f"<h2>Import declaration – release for free circulation (H1)</h2><table class=g style='margin:3mm 0'><tr><td width=26%>MRN</td><td>{p.f('declaration_no', mrn(p.rng, country, d.day.year))}</td><td width=22%>Date of acceptance</td><td>{p.d('issue_date', d.day)}</td></tr><tr><td>Exporter (13 01)</td><td>{p.f('seller_name', d.seller.name)}<br>{p.f('seller_address', d.seller.address)}</td><td>Declarant (13 05)</td><td>{p.f('agent_name', p.rng.choice(['Zollwerk Nord GmbH', 'Douane Atlantique SARL']))}</td></tr><tr><td>Importer (13 04)</td><td>{p.f('buyer_name', d.buyer.name)}<br>{p.f('buyer_address', d.buyer.address)}</td><td>Importer EORI</td><td>{p.f('buyer_id', country + digits(p.rng, 12))}</td></tr><tr><td>Country of dispatch (16 06)</td><td>{p.f('country_of_dispatch', d.seller.country)}</td><td>Delivery terms (14 01)</td><td>{p.f('incoterm', d.incoterm)}</td></tr><tr><td>Invoice currency (14 05)</td><td>{p.f('currency', d.currency)}</td><td>Total amount invoiced (14 06)</td><td>{p.n('total_amount', d.total)}</td></tr><tr><td>Total packages (18 06)</td><td>{p.f('packages', d.cartons)}</td><td>Total gross mass (18 04)</td><td>{p.n('gross_weight_kg', d.gross)}</td></tr><tr><td>Active means of transport (19 08)</td><td>{p.f('vessel', d.vessel)}</td><td>Container no. (19 07)</td><td>{p.f('container_nos', d.containers[0])}</td></tr><tr><td>Invoice (12 03)</td><td>N380 {p.f('invoice_no', d.invoice)}</td><td>Customs office</td><td>{p.t(country + '00' + digits(p.rng, 4))}</td></tr></table>"
        f"<table class=g><tr><th>Item</th><th>Commodity code (18 09)</th><th>Description (18 08)</th><th>Origin (16 08)</th><th>Gross kg</th><th>Net kg</th><th>Suppl. units</th><th>Item price</th></tr>{rows}</table><p style='margin-top:4mm'>Customs duties (A00): {p.n('duty_amount', duty)} &nbsp;&nbsp; VAT (B00): {p.n('tax_amount', tax)}</p>"
    )


def wire(p: Paper, d: Deal) -> str:
    """A bank's transfer confirmation from online banking."""
    p.kind, p.font, p.size, p.dates = "payment_proof", p.rng.choice(["roboto", "lato"]), "10pt", "{DD} {MONTH} {YYYY}"
    return f"<div style='border-bottom:3px solid #0a6e5c;padding-bottom:3mm;font-size:15pt;color:#0a6e5c;-webkit-print-color-adjust:exact'>{p.f('issuer_name', p.rng.choice(['Silverford Commercial Bank', 'Banco Altamora', 'Bank of Larkhaven']))}</div><h2 style='margin:6mm 0'>Payment confirmation</h2><table style='line-height:2'><tr><td width=36%>Reference</td><td>{p.f('document_no', 'TRX' + digits(p.rng, 9))}</td></tr><tr><td>Confirmation date</td><td>{p.d('issue_date', d.day)}</td></tr><tr><td>Value date</td><td>{p.xd('paid_date', d.day)}</td></tr><tr><td>Ordering party</td><td>{p.f('payer_name', d.buyer.name)}</td></tr><tr><td>Debit account</td><td>{p.t('•••• ' + d.buyer.account[-4:])}</td></tr><tr><td>Beneficiary</td><td>{p.f('payee_name', d.seller.name)}</td></tr><tr><td>Beneficiary account</td><td>{p.t(d.seller.account)}</td></tr><tr><td>Amount</td><td><b>{p.f('currency', d.currency)} {p.n('total_amount', d.total)}</b></td></tr><tr><td>Payment details</td><td>Invoice {p.f('invoice_no', d.invoice)}</td></tr><tr><td>Status</td><td>Executed</td></tr></table><p style='font-size:8pt;margin-top:8mm;color:#666'>This confirmation was made by machine and bears no signature.</p>"


def slip_domestic(p: Paper, d: Deal) -> str:
    """电子回单 of a domestic transfer."""
    p.kind, p.font, p.size, p.page, p.lang = (
        "payment_proof",
        p.rng.choice(["hei", "song"]),
        "9.5pt",
        "210mm 130mm",
        "zh",
    )
    bank = p.rng.choice(["恒渡银行", "东屿银行"])
    return f"<div style='position:relative'><h2 class=c>{p.f('issuer_name', bank)}电子回单</h2><div class=row><div style='flex:1'>回单号码：{p.f('document_no', digits(p.rng, 15))}</div><div>回单日期：{p.d('issue_date', d.day, '{YYYY}年{MM}月{DD}日')}</div></div><table class=g style='margin-top:2mm'><tr><td width=14%>付款方户名</td><td>{p.f('payer_name', d.buyer.name)}</td><td width=14%>收款方户名</td><td>{p.f('payee_name', d.seller.name)}</td></tr><tr><td>付款方账号</td><td>{p.t(d.buyer.account)}</td><td>收款方账号</td><td>{p.t(d.seller.account)}</td></tr><tr><td>金额(小写)</td><td>{p.n('total_amount', d.total)}</td><td>币种</td><td>{p.f('currency', 'CNY', '人民币')}</td></tr><tr><td>金额(大写)</td><td colspan=3>{p.t(capitals(d.total))}</td></tr><tr><td>用途/摘要</td><td colspan=3>{p.t('货款')} 合同{p.f('contract_no', d.contract)}</td></tr><tr><td>交易时间</td><td colspan=3>{p.xd('paid_date', d.day, '{YYYY}-{MM}-{DD}')} {p.t('10:42:17')}</td></tr></table>{'' if p.blank else seal(bank + '电子回单专用章', left='68%', top='58%', size=100)}</div>"


def minutes(p: Paper, d: Deal) -> str:
    """A complaint by e-mail, printed: none of the forms."""
    p.kind, p.font, p.size = "other", "arimo", "10pt"
    return f"<table><tr><td width=14%>From:</td><td>{p.t(d.buyer.email)}</td></tr><tr><td>To:</td><td>{p.t(d.seller.email)}</td></tr><tr><td>Sent:</td><td>{p.td(d.day)} 09:14</td></tr><tr><td>Subject:</td><td>Damaged cartons on pallet 3</td></tr></table><hr><p style='margin-top:4mm'>Hello,</p><p style='margin-top:3mm'>Four cartons of {p.t(d.goods[0].name.lower())} arrived wet. Our warehouse took pictures, please see attached. Kindly tell us whether you prefer a credit or a replacement with the next sailing. The remaining pallets are fine and have been put away.</p><p style='margin-top:3mm'>Best wishes<br>{p.t(d.buyer.person)}</p>"


def licence(p: Paper, d: Deal) -> str:
    """营业执照: a business licence, which is none of the trade forms."""
    p.kind, p.font, p.size, p.lang, p.page, p.margin = "other", "song", "12pt", "zh", "A4 landscape", "18mm"
    return f"<div style='border:5px solid #b08d3c;padding:12mm'><h1 class=c style='letter-spacing:20px'>营业执照</h1><p class=c>统一社会信用代码　{p.t(d.buyer.tax_id)}</p><table style='line-height:2;margin-top:6mm'><tr><td width=50%>名称　{p.t(d.buyer.other if d.buyer.name.isascii() else d.buyer.name)}</td><td>注册资本　伍佰万元整</td></tr><tr><td>类型　有限责任公司</td><td>成立日期　{p.td(d.day.replace(year=d.day.year - 6), '{YYYY}年{MM}月{DD}日')}</td></tr><tr><td>法定代表人　{p.t('陆某某')}</td><td>住所　{p.t(d.buyer.other_address or d.buyer.address)}</td></tr><tr><td colspan=2>经营范围　食品经营；化妆品批发；货物进出口；技术进出口；日用百货销售</td></tr></table><p class=r>登记机关　市场监督管理局</p></div>"


def manual(p: Paper, d: Deal) -> str:
    """A page of a user's manual."""
    p.kind, p.font, p.size = "other", "sanspro", "10pt"
    steps = "".join(
        f"<li style='margin:2mm 0'>{one}</li>"
        for one in (
            "Unpack the product and remove all stickers.",
            "Wash with warm water before first use.",
            "Do not fill above the mark.",
            "Keep away from children under three.",
            "Let it dry before storing.",
        )
    )
    return f"<h1>{p.t(d.goods[0].name)}</h1><h3>User manual – please keep for reference</h3><ol style='margin-top:8mm'>{steps}</ol><table class=g style='margin-top:8mm'><tr><td>Model</td><td>{p.t(d.goods[0].size)}</td></tr><tr><td>Warranty</td><td>24 months</td></tr></table><p style='margin-top:8mm;font-size:8pt'>{small_print(p, count=1)} {p.t(d.seller.web)}</p>"


def pallet(p: Paper, d: Deal) -> str:
    """Draw the side of a pallet with stickers: a picture of goods."""
    p.kind, p.font, p.page, p.margin = "photo", "arimo", "180mm 180mm", "0"
    boxes = "".join(
        f"<div style='display:inline-block;width:52mm;height:40mm;background:{p.rng.choice(['#b58a58', '#a97f4e', '#c09563'])};border:1px solid #6b4c2a;margin:1mm;padding:3mm;-webkit-print-color-adjust:exact'><b>{p.t(d.brand)}</b><br>{figure(Decimal(at), 0, 'en')}</div>"
        for at in range(1, 10)
    )
    return f"<div style='background:#e5e5e5;width:180mm;height:180mm;padding:8mm;-webkit-print-color-adjust:exact'>{boxes}<div style='background:#7b5b36;height:10mm;margin-top:3mm;-webkit-print-color-adjust:exact'></div></div>"
