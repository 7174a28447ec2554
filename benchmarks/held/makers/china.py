# ruff: noqa: E501
"""Papers of China's customs and tax offices, drawn after the forms as they are seen in the trade."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from random import Random

from benchmarks.held.makers.paper import Noted, Paper, figure, rounded
from benchmarks.held.makers.pieces import capitals, code_mark, seal
from benchmarks.held.makers.stock import ALPHA3, BRANDS_ZH, COUNTRY, CURRENCY_ZH, Deal, Firm, Good, digits, social_code

UNITS = {
    "PCS": "件",
    "SET": "套",
    "JAR": "罐",
    "BAG": "袋",
    "POUCH": "袋",
    "BTL": "瓶",
    "TIN": "罐",
    "PC": "块",
    "BOX": "盒",
    "TUBE": "支",
    "TUB": "桶",
}
HOUSES = [
    ("外港海关", "2225", "洋山港", "上海海关"),
    ("北仑海关", "3104", "宁波北仑港", "宁波海关"),
    ("蛇口海关", "5304", "蛇口", "深圳海关"),
    ("黄岛海关", "4218", "青岛前湾港", "青岛海关"),
    ("南沙海关", "5165", "南沙新港", "广州海关"),
]
BROKERS = ["上海临屿报关有限公司", "宁波海朔国际货运代理有限公司", "青岛渡帆报关行有限公司", "深圳通砚供应链有限公司"]


def chinese(firm: Firm) -> str:
    """Return the Chinese name of a Chinese firm."""
    return firm.other if firm.name.isascii() else firm.name


def unit(good: Good) -> str:
    """Return the unit in Chinese."""
    return UNITS.get(good.unit, "件")


def size_zh(good: Good) -> str:
    """Return the size closely written."""
    return good.size.replace(" ", "")


def _number(rng: Random, house: str, year: int) -> str:
    return f"{house}{year}1{digits(rng, 9, first=False)}"


def _elements(li: Noted, g: Good, style: int) -> str:
    if li.blank:
        return ""
    kind = "4" if g.origin != "CN" else "1"
    brand = f"{BRANDS_ZH[g.brand]}{g.brand}"
    purpose = "非零售包装|食用" if g.hs[:2] in {"04", "11", "15", "18", "20"} else "零售包装|家用"
    if style == 0:
        return (
            f"{li.f('brand_type', kind)}|3|{purpose}|{li.f('brand', brand, brand + '牌')}|{li.f('spec', size_zh(g))}|||"
        )
    return f"{li.f('brand_type', kind)}|3|{purpose}|品牌:{li.f('brand', brand)}|规格:{li.f('spec', size_zh(g))}|批号:{li.f('lot_no', g.lot)}"


def _stack(li: Noted, g: Good, second: bool) -> str:
    if li.blank:
        return ""
    kilos = figure(g.net, 2, "plain").rstrip("0").rstrip(".")
    li.f("quantity_1", kilos), li.f("unit_1", "千克"), li.f("quantity", g.quantity), li.f("unit", unit(g))
    middle = "&nbsp;"
    if second:
        middle = f"{li.f('quantity_2', g.quantity)}{li.f('unit_2', '个')}"
    return f"{li.t(kilos)}千克<br>{middle}<br>{li.t(g.quantity)}{li.t(unit(g))}"


def declaration(p: Paper, d: Deal) -> str:
    """The landscape declaration as the single window prints it today, item rows over pages."""
    p.kind, p.font, p.size, p.page, p.margin, p.lang = (
        "cn_import_declaration",
        p.rng.choice(["song", "song", "hei"]),
        "8pt",
        "A4 landscape",
        "9mm",
        "zh",
    )
    style, second = p.rng.randrange(2), p.rng.random() < 0.4
    office, code, port, _ = p.rng.choice(HOUSES)
    number = _number(p.rng, code, d.day.year)
    broker = p.rng.choice(BROKERS)
    there = COUNTRY["zh"][d.seller.country]
    alpha = ALPHA3[d.seller.country]
    p.css = ".d td{border:1px solid #000;padding:0 3px 2px;font-size:8pt}.d small{font-size:6.8pt;display:block}thead{display:table-header-group}"

    def cell(label: str, value: str, more: str = "", code: str = "") -> str:
        mark = f"（{p.t(code)}）" if code and not p.blank else ""
        return f"<td {more}><small>{label}{mark}</small>{value or '&nbsp;'}</td>"

    buyer, user = chinese(d.buyer), chinese(d.buyer)
    entry = d.day - timedelta(days=2)
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        hs = (
            f"{li.f('hs_code', g.hs)}{li.f('ciq_code', p.rng.choice(['101', '999', '102']))}"
            if style
            else li.f("hs_code", g.hs)
        )
        rows += (
            f"<tr><td class=c>{li.f('line_no', at)}</td><td>{hs}</td><td>{li.f('name', g.other)}<br>{_elements(li, g, style)}</td><td class=r>{_stack(li, g, second)}</td>"
            f"<td class=r>{li.n('unit_price', g.price, 4)}<br>{li.n('amount', g.amount)}<br>{li.f('currency', d.currency, CURRENCY_ZH[d.currency])}</td>"
            f"<td class=c>{li.f('country_of_origin', g.origin, COUNTRY['zh'][g.origin])}<br>{p.t(f'({ALPHA3[g.origin]})')}</td><td class=c>{p.t('中国')}<br>{p.t('(CHN)')}</td><td>{p.t('(' + digits(p.rng, 5) + '/' + digits(p.rng, 6) + ')')}{p.t(port[:2])}{p.t('市')}</td><td class=c>{p.t('照章征税')}<br>{p.t('(1)')}</td></tr>"
        )
    mark = "" if p.blank else code_mark(number, "Code128", 26)
    containers = ";".join(p.f("container_nos", one) for one in d.containers)
    return (
        f"<div style='position:relative'><table><tr><td width=30%></td><td class=c style='font-size:14pt;font-weight:700'>中华人民共和国海关进口货物报关单</td><td width=30% class=r>{mark}</td></tr></table>"
        f"<div class=row style='margin:2px 0'><div style='flex:1'>预录入编号：{p.f('pre_entry_no', 'I' + digits(p.rng, 17))}</div><div style='flex:1'>海关编号：{p.f('declaration_no', number)} {p.t(f'（{office}）')}</div><div>{'仅供核对用' if not p.blank else ''}&nbsp;&nbsp;页码/页数：1/1</div></div>"
        f"<table class=d><tr>{cell('境内收货人', p.f('buyer_name', buyer), 'colspan=3', p.f('buyer_id', d.buyer.tax_id))}{cell('进境关别', p.x('customs_office', office), 'colspan=2', code)}{cell('进口日期', p.d('entry_date', entry, '{YYYY}{MM}{DD}'), 'colspan=2')}{cell('申报日期', p.d('issue_date', d.day, '{YYYY}{MM}{DD}'))}{cell('备案号', '')}</tr>"
        f"<tr>{cell('境外发货人', p.f('seller_name', d.seller.name), 'colspan=3')}{cell('运输方式', p.f('transport_mode', '水路运输'), 'colspan=2', '2')}{cell('运输工具名称及航次号', p.f('vessel', d.vessel) + '/' + p.f('voyage', d.voyage), 'colspan=2')}{cell('提运单号', p.f('transport_doc_no', d.bl))}{cell('货物存放地点', p.t(port + '码头'))}</tr>"
        f"<tr>{cell('消费使用单位', p.f('consumer_unit_name', user), 'colspan=3', p.f('consumer_unit_id', d.buyer.tax_id))}{cell('监管方式', p.f('trade_mode', '一般贸易'), 'colspan=2', '0110')}{cell('征免性质', p.t('一般征税'), 'colspan=2', '101')}{cell('许可证号', '')}{cell('启运港', p.f('port_of_loading', d.numbers['pol']), '', alpha + '003')}</tr>"
        f"<tr>{cell('合同协议号', p.f('contract_no', d.contract), 'colspan=3')}{cell('贸易国(地区)', p.f('trade_country', d.seller.country, there), 'colspan=2', alpha)}{cell('启运国(地区)', p.f('country_of_dispatch', d.seller.country, there), 'colspan=2', alpha)}{cell('经停港', p.t(d.numbers['pol']))}{cell('入境口岸', p.f('port_of_entry', port), '', digits(p.rng, 6))}</tr>"
        f"<tr>{cell('包装种类', p.f('package_kind', '纸制或纤维板制盒/箱'), 'colspan=2', '22')}{cell('件数', p.f('packages', d.cartons))}{cell('毛重(千克)', p.n('gross_weight_kg', d.gross))}{cell('净重(千克)', p.n('net_weight_kg', d.net))}{cell('成交方式', p.f('incoterm', d.incoterm if d.incoterm in ('CIF', 'FOB', 'EXW') else 'CIF'), '', '1')}{cell('运费', '')}{cell('保费', '')}{cell('杂费', '')}</tr>"
        f"<tr>{cell('随附单证及编号', p.t('合同；发票；装箱单；提运单；代理报关委托协议（电子）'), 'colspan=9')}</tr><tr><td colspan=9><small>标记唛码及备注</small>{p.t('备注：N/M')} {p.t('集装箱标箱数及号码：')}{p.t(len(d.containers) * 2)}{p.t(';')}{containers}</td></tr></table>"
        f"<table class=d style='margin-top:-1px'><thead><tr class=c><td>项号</td><td>商品编号</td><td width=34%>商品名称及规格型号</td><td>数量及单位</td><td>单价/总价/币制</td><td>原产国(地区)</td><td>最终目的国(地区)</td><td>境内目的地</td><td>征免</td></tr></thead>{rows}</table>"
        f"<table class=d style='margin-top:-1px'><tr><td>特殊关系确认：{p.t('否')}　价格影响确认：{p.t('否')}　支付特许权使用费确认：{p.t('否')}　自报自缴：{p.t('是')}</td><td rowspan=2 width=26%><small>海关批注及签章</small></td></tr><tr><td>报关人员 {p.t('李某')}　报关人员证号 {p.t(digits(p.rng, 8))}　电话　　兹申明对以上内容承担如实申报、依法纳税之法律责任<br>申报单位　（{p.f('agent_id', social_code(p.rng, '310115'))}）{p.f('agent_name', broker)}　　　　申报单位（签章）</td></tr></table>{'' if p.blank else seal(broker[:10] + '章', left='48%', top='80%', size=100)}</div>"
    )


def bonded_record(p: Paper, d: Deal) -> str:
    """A 进境货物备案清单 of a bonded zone: portrait, label and value side by side in a grid."""
    p.kind, p.font, p.size, p.lang = "cn_import_declaration", "hei", "8pt", "zh"
    office, code, port, _ = p.rng.choice(HOUSES)
    number = _number(p.rng, code, d.day.year)
    p.css = ".d td{border:1px solid #444;padding:2px 4px}.d .k{background:#f3f3f3;width:13%;-webkit-print-color-adjust:exact}"
    there = COUNTRY["zh"][d.seller.country]
    rows = ""
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        kilos = rounded(g.net)
        rows += (
            f"<tr><td class=c>{li.f('line_no', at)}</td><td>{li.f('hs_code', g.hs)}</td><td>{li.f('name', g.other)}</td><td>{li.f('brand_type', '4')}|3|品牌:{li.f('brand', g.brand)}|规格:{li.f('spec', size_zh(g))}</td><td class=r>{li.n('quantity', g.quantity, 0)}</td><td class=c>{li.f('unit', unit(g))}</td><td class=r>{li.n('quantity_1', kilos)}</td><td class=c>{li.f('unit_1', '千克')}</td>"
            f"<td class=c>{li.f('country_of_origin', g.origin, COUNTRY['zh'][g.origin])}</td><td class=r>{li.n('unit_price', g.price)}</td><td class=r>{li.n('amount', g.amount)}</td><td class=c>{li.f('currency', d.currency)}</td></tr>"
        )
    pairs = [
        ("境内收货人", f"{p.f('buyer_name', chinese(d.buyer))}<br>{p.f('buyer_id', d.buyer.tax_id)}"),
        ("境外发货人", p.f("seller_name", d.seller.name)),
        ("进境关别", f"{p.x('customs_office', office)} {p.t(code)}"),
        ("进境日期", p.d("entry_date", d.day - timedelta(days=1), "{YYYY}-{MM}-{DD}")),
        ("申报日期", p.d("issue_date", d.day, "{YYYY}-{MM}-{DD}")),
        ("备案号", p.x("record_no", "T" + code + "W" + digits(p.rng, 6))),
        ("运输方式", p.f("transport_mode", "保税港区")),
        ("提运单号", p.f("transport_doc_no", d.bl)),
        ("监管方式", p.f("trade_mode", p.rng.choice(["保税电商", "区内物流货物"]))),
        ("启运国(地区)", p.f("country_of_dispatch", d.seller.country, there)),
        ("贸易国(地区)", p.f("trade_country", d.seller.country, there)),
        ("启运港", p.f("port_of_loading", d.numbers["pol"])),
        ("入境口岸", p.f("port_of_entry", port)),
        ("合同协议号", p.f("contract_no", d.contract)),
        ("成交方式", p.f("incoterm", "CIF")),
        ("包装种类", p.f("package_kind", "再生木托")),
        ("件数", p.f("packages", d.cartons)),
        ("毛重(千克)", p.n("gross_weight_kg", d.gross)),
        ("净重(千克)", p.n("net_weight_kg", d.net)),
        ("消费使用单位", f"{p.f('consumer_unit_name', chinese(d.buyer))}"),
        ("集装箱号", " ".join(p.f("container_nos", one) for one in d.containers)),
    ]
    grid = "".join(
        "<tr>" + "".join(f"<td class=k>{k}</td><td>{v}</td>" for k, v in pairs[at : at + 3]) + "</tr>"
        for at in range(0, len(pairs), 3)
    )
    return (
        f"<h2 class=c>中华人民共和国海关进境货物备案清单</h2><div class=row style='margin:3mm 0'><div style='flex:1'>预录入编号 {p.f('pre_entry_no', 'I' + digits(p.rng, 17))}</div><div>海关编号 {p.f('declaration_no', number)}</div></div><table class=d>{grid}</table>"
        f"<table class=d style='margin-top:3mm'><tr class=c><td>项号</td><td>商品编号</td><td>商品名称</td><td>规格型号</td><td>成交数量</td><td>成交单位</td><td>第一法定数量</td><td>单位</td><td>原产国</td><td>单价</td><td>总价</td><td>币制</td></tr>{rows}</table><p style='margin-top:4mm'>申报单位：{p.f('agent_name', p.rng.choice(BROKERS))}　　海关审单批注及放行日期：</p>"
    )


def inspection(p: Paper, d: Deal) -> str:
    """入境货物检验检疫证明 with an annex of lots below the statement."""
    p.kind, p.font, p.size, p.lang = "cn_inspection_certificate", p.rng.choice(["song", "hei"]), "9.5pt", "zh"
    office, _, port, chief = p.rng.choice(HOUSES)
    issuer = f"中华人民共和国{chief}"
    rows = ""
    for g in d.goods:
        li = p.line()
        rows += f"<tr><td>{li.f('name', g.other)}</td><td>{li.f('brand', BRANDS_ZH[g.brand])}</td><td>{li.f('spec', size_zh(g))}</td><td>{li.d('production_date', g.made, '{YYYY}-{MM}-{DD}')}</td><td>{li.f('lot_no', g.lot)}</td><td>{li.x('shelf_life', f'{g.months}个月')}</td><td class=r>{li.f('quantity', g.quantity)}{li.f('unit', unit(g))}</td></tr>"

    def pair(zh: str, en: str, value: str) -> str:
        return f"<tr><td width=34%>{zh}<br><span style='font-size:7.5pt'>{en}</span></td><td style='border-bottom:1px solid #888'>{value or '&nbsp;'}</td></tr>"

    return (
        f"<div style='position:relative'><div class=c style='font-size:13pt'>{p.f('issuer_name', issuer)}</div><h2 class=c style='margin:3mm 0 1mm'>入境货物检验检疫证明</h2><div class=c style='font-size:8pt'>INSPECTION AND QUARANTINE CERTIFICATE FOR INBOUND GOODS</div><div class=r style='margin:3mm 0'>编号 No.: {p.f('document_no', digits(p.rng, 15))}</div>"
        f"<table>{pair('收货人', 'Consignee', p.f('buyer_name', chinese(d.buyer)))}{pair('发货人', 'Consignor', p.f('seller_name', d.seller.name))}{pair('品名', 'Description of Goods', p.t('详见附页'))}{pair('报检数/重量', 'Quantity/Weight Declared', p.f('total_quantity', d.quantity, f'{d.quantity}件') + ' / ' + p.n('net_weight_kg', d.net, also='千克'))}"
        f"{pair('包装种类及数量', 'Number and Type of Packages', p.f('packages', d.cartons) + p.f('package_kind', '纸箱'))}{pair('输出国家或地区', 'Country or Region of Dispatch', p.f('country_of_dispatch', d.seller.country, COUNTRY['zh'][d.seller.country]))}{pair('合同号', 'Contract No.', p.f('contract_no', d.contract))}{pair('提/运单号', 'B/L or AWB No.', p.f('transport_doc_no', d.bl))}"
        f"{pair('入境口岸', 'Port of Entry', p.f('port_of_entry', port))}{pair('入境日期', 'Date of Entry', p.d('entry_date', d.day - timedelta(days=3), '{YYYY}年{MM}月{DD}日'))}{pair('标记及号码', 'Mark & No.', p.x('marks', 'N/M'))}</table>"
        f"<p style='margin:5mm 0;line-height:1.8'>说明 {p.f('conclusion', 'pass', '上述货物经检验检疫，评定合格，准予销售/使用。')}</p><table class=g style='font-size:8.5pt'><tr><th>品名</th><th>品牌</th><th>规格</th><th>生产日期</th><th>批号</th><th>保质期</th><th>数量</th></tr>{rows}</table>"
        f"<p style='margin-top:10mm'>签字 Signature: ______________　　日期 Date: {p.d('issue_date', d.day, '{YYYY}年{MM}月{DD}日')}</p><p style='font-size:7.5pt;margin-top:5mm'>备注：{p.t(f'本证书仅对所列货物有效。报关单经办：{office}。')}</p>{'' if p.blank else seal(chief + '检验检疫专用章', left='58%', top='84%')}</div>"
    )


def tax_bill(p: Paper, d: Deal) -> str:
    """海关专用缴款书: payer to the right, goods below, the sum in capitals."""
    which = p.rng.choice([("增值税", "L", 13), ("关税", "A", 8)])
    p.kind, p.font, p.size, p.page, p.lang = "cn_customs_tax_bill", "song", "8.5pt", "A4 landscape", "zh"
    office, code, _, chief = p.rng.choice(HOUSES)
    number = _number(p.rng, code, d.day.year)
    p.css = ".t td{border:1px solid #7a1f1f;padding:2px 4px}"
    rows, tax = "", Decimal(0)
    for g in d.goods:
        li = p.line()
        value = rounded(g.amount * Decimal("6.9182"), 0)
        due = rounded(value * which[2] / 100)
        tax += due
        rows += f"<tr><td>{li.f('hs_code', g.hs)}</td><td>{li.f('name', g.other)}</td><td class=r>{li.f('quantity', g.quantity)}</td><td class=c>{li.f('unit', unit(g))}</td><td class=r>{li.xn('entered_value', value)}</td><td class=r>{p.t(which[2])}.00%</td><td class=r>{li.x('duty_amount', due) if which[1] == 'A' else p.t(due)}</td></tr>"
    total = p.n("duty_amount" if which[1] == "A" else "tax_amount", tax)
    return (
        f"<div style='position:relative'><h2 class=c>{p.f('issuer_name', chief)}　进口{which[0]}专用缴款书</h2><div class=row style='margin:2mm 0'><div style='flex:1'>收入系统：税务系统</div><div style='flex:1'>填发日期：{p.d('issue_date', d.day, '{YYYY}年{MM}月{DD}日')}</div><div>号码 No. {p.f('document_no', f'{number}-{which[1]}01')}</div></div>"
        f"<table class=t><tr><td rowspan=3 width=3%>收款单位</td><td width=12%>收入机关</td><td>中央金库</td><td rowspan=3 width=3%>缴款单位（人）</td><td width=12%>名称</td><td>{p.f('payer_name', chinese(d.buyer))}</td></tr><tr><td>科目</td><td>进口{which[0]}　预算级次 中央</td><td>账号</td><td>{p.t(d.buyer.account)}</td></tr><tr><td>收款国库</td><td>{p.t(chief[:2])}市中心支库</td><td>开户银行</td><td>{p.t('江汇银行营业部')}</td></tr></table>"
        f"<table class=t style='margin-top:-1px'><tr class=c><td>税号</td><td>货物名称</td><td>数量</td><td>单位</td><td>完税价格（￥）</td><td>税率（%）</td><td>税款金额（￥）</td></tr>{rows}<tr><td colspan=5>金额{p.f('currency', 'CNY', '人民币')}（大写）：{p.t(capitals(tax))}</td><td>合计（￥）</td><td class='r b'>{total}</td></tr></table>"
        f"<table class=t style='margin-top:-1px'><tr><td width=14%>申请单位编号</td><td>{p.t(d.buyer.tax_id)}</td><td>报关单编号</td><td>{p.f('declaration_no', number)}</td><td rowspan=3 width=16% style='vertical-align:bottom'>填制单位：{p.t(office)}<br>制单人：{p.t(digits(p.rng, 4))}<br>复核人：</td><td rowspan=3 width=16%>收款国库（银行）</td></tr><tr><td>合同（批文）号</td><td>{p.f('contract_no', d.contract)}</td><td>运输工具（号）</td><td>{p.f('vessel', d.vessel)}/{p.f('voyage', d.voyage)}</td></tr><tr><td>缴款期限</td><td>{p.td(d.day + timedelta(days=15), '{YYYY}年{MM}月{DD}日')}前</td><td>提/装货单号</td><td>{p.f('transport_doc_no', d.bl)}</td></tr>"
        f"<tr><td colspan=6 style='height:14mm'>备注：{p.t('一般贸易 照章征税 国标代码：' + d.buyer.tax_id)}</td></tr></table><p style='font-size:7.5pt'>自填发缴款书之日起15日内缴纳税款（期末遇星期六、星期日或法定节假日顺延），逾期缴纳按日加收税款总额万分之五的滞纳金。</p>{'' if p.blank else seal(chief + '单证专用章', left='66%', top='62%', size=110)}</div>"
    )


def cbec_list(p: Paper, d: Deal) -> str:
    """跨境电子商务零售进口商品申报清单 printed from a platform's window."""
    p.kind, p.font, p.size, p.page, p.lang = "cbec_import_list", "hei", "8pt", "A4 landscape", "zh"
    office, code, _, _ = p.rng.choice(HOUSES)
    bonded = p.rng.random() < 0.5
    names = ["周*", "欧阳*", "林*涵", "何*"]
    p.css = ".d td{border:1px solid #777;padding:2px 4px}.k{background:#eef2f7;-webkit-print-color-adjust:exact}"
    rows, total = "", Decimal(0)
    for at, g in enumerate(d.goods[:3], 1):
        li = p.line()
        count = p.rng.choice([1, 1, 2, 3])
        price = rounded(g.price * Decimal("9.4"))
        total += price * count
        rows += f"<tr><td class=c>{li.f('line_no', at)}</td><td>{li.f('sku', g.sku)}</td><td>{li.f('gtin', g.gtin)}</td><td>{li.f('hs_code', g.hs)}</td><td>{li.f('name', g.other)}</td><td>{li.f('spec', size_zh(g))}</td><td class=c>{li.f('country_of_origin', g.origin, COUNTRY['zh'][g.origin])}</td><td class=r>{li.f('quantity', count)}</td><td class=c>{li.f('unit', unit(g))}</td><td class=r>{li.n('unit_price', price)}</td><td class=r>{li.n('amount', price * count)}</td></tr>"
    pairs = [
        ("清单编号", p.f("declaration_no", f"{code}{d.day.year}I{digits(p.rng, 9)}")),
        ("预录入编号", p.f("pre_entry_no", f"B{d.day:%Y%m%d}{digits(p.rng, 9)}")),
        ("订单编号", p.f("order_no", f"XB{d.day:%y%m%d}{digits(p.rng, 8)}")),
        ("物流运单编号", p.f("waybill_no", "SL" + digits(p.rng, 12))),
        ("申报日期", p.d("issue_date", d.day, "{YYYY}-{MM}-{DD}")),
        ("进口日期", p.d("entry_date", d.day - timedelta(days=0 if bonded else 1), "{YYYY}-{MM}-{DD}")),
        ("申报海关", f"{p.x('customs_office', office)}({p.t(code)})"),
        ("监管方式", f"{p.f('trade_mode', '网购保税' if bonded else '直购进口')} {p.t('1210' if bonded else '9610')}"),
        ("运输方式", p.f("transport_mode", "其他方式" if bonded else "航空运输")),
        ("电商企业", p.f("seller_name", chinese(d.buyer))),
        ("电商平台", p.t("杭州朗驿网络科技有限公司")),
        ("申报企业", p.f("agent_name", p.rng.choice(BROKERS))),
        ("订购人", p.f("buyer_name", p.rng.choice(names))),
        ("订购人证件号码", p.t(f"33{digits(p.rng, 4)}********{digits(p.rng, 4)}")),
        (
            "收件地址",
            p.f(
                "buyer_address",
                p.rng.choice(["浙江省宁波市鄞州区****", "上海市闵行区****弄****号", "江苏省苏州市****"]),
            ),
        ),
        ("启运国(地区)", p.f("country_of_dispatch", d.seller.country, COUNTRY["zh"][d.seller.country])),
        ("件数", p.f("packages", 1)),
        ("毛重(千克)", p.n("gross_weight_kg", Decimal("1.32") + p.rng.randrange(90) / Decimal(100))),
        ("净重(千克)", p.n("net_weight_kg", Decimal("0.8") + p.rng.randrange(40) / Decimal(100))),
        ("运费", p.xn("freight", 0, 0)),
        ("保费", p.xn("insurance", 0, 0)),
        ("币制", p.f("currency", "CNY", "人民币")),
    ]
    if bonded:
        pairs.append(("账册编号", p.x("ems_no", f"T{code}W{digits(p.rng, 6)}")))
    else:
        pairs.append(("提运单号", p.f("transport_doc_no", d.bl)))
    pairs.append(("包装种类", p.f("package_kind", "纸箱")))
    grid = "".join(
        "<tr>" + "".join(f"<td class=k>{k}</td><td>{v}</td>" for k, v in pairs[at : at + 4]) + "</tr>"
        for at in range(0, len(pairs), 4)
    )
    return f"<h3 class=c style='margin-bottom:3mm'>中华人民共和国海关跨境电子商务零售进口商品申报清单</h3><table class=d>{grid}</table><table class=d style='margin-top:3mm'><tr class=k><td>项号</td><td>企业商品货号</td><td>条码</td><td>商品编码</td><td>商品名称</td><td>规格型号</td><td>原产国</td><td>数量</td><td>单位</td><td>单价</td><td>总价</td></tr>{rows}<tr><td colspan=10 class=r>商品总价</td><td class=r>{p.n('total_amount', total)}</td></tr></table><p style='margin-top:3mm;color:#555'>打印时间 {p.td(d.day, '{YYYY}-{MM}-{DD}')} 14:08:22　本清单由系统生成，仅供企业留存。</p>"


def vat_paper(p: Paper, d: Deal) -> str:
    """增值税专用发票 on the three-part paper form."""
    p.kind, p.font, p.size, p.page, p.lang, p.margin = "cn_vat_invoice", "song", "8.5pt", "240mm 140mm", "zh", "5mm 8mm"
    p.css = ".v td{border:1px solid #8a4b1a;padding:1px 4px}"
    rows, total, tax = "", Decimal(0), Decimal(0)
    for g in d.goods[:4]:
        li = p.line()
        price = rounded(g.price * Decimal("8.1"), 2)
        amount = rounded(price * g.quantity)
        due = rounded(amount * 13 / 100)
        total, tax = total + amount, tax + due
        star = "*化妆品*" if g.hs[:2] == "33" else "*食品*" if g.hs[:2] < "22" else "*日用杂品*"
        rows += f"<tr><td style='border-bottom:0;border-top:0'>{li.f('name', star + g.other)}</td><td style='border-bottom:0;border-top:0'>{li.f('spec', size_zh(g))}</td><td style='border-bottom:0;border-top:0' class=c>{li.f('unit', unit(g))}</td><td style='border-bottom:0;border-top:0' class=r>{li.n('quantity', g.quantity, 0)}</td><td style='border-bottom:0;border-top:0' class=r>{li.n('unit_price', price)}</td><td style='border-bottom:0;border-top:0' class=r>{li.n('amount', amount)}</td><td style='border-bottom:0;border-top:0' class=c>13%</td><td style='border-bottom:0;border-top:0' class=r>{p.m(due)}</td></tr>"
    p.numbers = "plain"
    seller, buyer = d.seller, d.buyer
    code = digits(p.rng, 10)
    number = digits(p.rng, 8)
    return (
        f"<div style='position:relative'><table><tr><td width=28%>{p.x('invoice_code', code)}</td><td class=c style='font-size:15pt;color:#8a4b1a;letter-spacing:3px'>上海增值税专用发票<div style='font-size:8pt;border-top:2px solid #8a4b1a;letter-spacing:0'>发票联</div></td><td width=28%>№ <b style='font-size:12pt'>{p.f('document_no', number)}</b><br>开票日期：{p.d('issue_date', d.day, '{YYYY}年{MM}月{DD}日')}</td></tr></table>"
        f"<table class=v><tr><td width=3%>购买方</td><td colspan=4>名　　　　称：{p.f('buyer_name', buyer.name)}<br>纳税人识别号：{p.f('buyer_id', buyer.tax_id)}<br>地 址、电 话：{p.f('buyer_address', buyer.address)} {p.t(buyer.phone.removeprefix('+86 '))}<br>开户行及账号：{p.t(buyer.bank)} {p.t(buyer.account)}</td><td width=3%>密码区</td><td colspan=2 style='font:7.5pt Cousine'>{p.t(''.join(p.rng.choice('0123456789+-*/<>') for _ in range(84)))}</td></tr></table>"
        f"<table class=v style='margin-top:-1px'><tr class=c><td width=26%>货物或应税劳务、服务名称</td><td>规格型号</td><td>单位</td><td>数量</td><td>单价</td><td>金额</td><td>税率</td><td>税额</td></tr>{rows}<tr><td class=c>合　　计</td><td></td><td></td><td></td><td></td><td class=r>¥{p.xn('subtotal', total)}</td><td></td><td class=r>¥{p.n('tax_amount', tax)}</td></tr><tr><td class=c>价税合计（大写）</td><td colspan=7>ⓧ{p.t(capitals(total + tax))}　　　　（小写）¥{p.n('total_amount', total + tax)}</td></tr></table>"
        f"<table class=v style='margin-top:-1px'><tr><td width=3%>销售方</td><td>名　　　　称：{p.f('seller_name', seller.name)}<br>纳税人识别号：{p.f('seller_id', seller.tax_id)}<br>地 址、电 话：{p.f('seller_address', seller.address)} {p.x('seller_phone', seller.phone.removeprefix('+86 '))}<br>开户行及账号：{p.t(seller.bank)} {p.t(seller.account)}</td><td width=3%>备注</td><td width=30%></td></tr></table><p>收款人：{p.t('赵某')}　　　复核：{p.t('钱某')}　　　开票人：{p.t('孙某')}　　　销售方：（章）</p>{'' if p.blank else seal(seller.name[:12] + '发票专用章', left='72%', top='66%', size=110)}</div>"
    )


def vat_digital(p: Paper, d: Deal) -> str:
    """The fully digital 电子发票 with twenty digits and parties side by side."""
    p.kind, p.font, p.size, p.page, p.lang, p.margin, p.numbers = (
        "cn_vat_invoice",
        p.rng.choice(["song", "hei"]),
        "8.5pt",
        "215mm 140mm",
        "zh",
        "5mm 7mm",
        "plain",
    )
    p.css = ".v td{border:1px solid #a33;padding:2px 4px}.n td{border:0}"
    rows, total, tax = "", Decimal(0), Decimal(0)
    rate = p.rng.choice([13, 9])
    for g in d.goods[:5]:
        li = p.line()
        price = rounded(g.price * Decimal("7.7"), 2)
        amount = rounded(price * g.quantity)
        due = rounded(amount * rate / 100)
        total, tax = total + amount, tax + due
        rows += f"<tr class=n><td>{li.f('name', '*' + ('美容护肤品' if g.hs[:2] == '33' else '日用品') + '*' + g.other)}</td><td>{li.f('spec', size_zh(g))}</td><td class=c>{li.f('unit', unit(g))}</td><td class=r>{li.n('quantity', g.quantity, 0)}</td><td class=r>{li.n('unit_price', price)}</td><td class=r>{li.n('amount', amount)}</td><td class=c>{rate}%</td><td class=r>{p.m(due)}</td></tr>"
    qr = "" if p.blank else code_mark(f"01,31,,{digits(p.rng, 20)},{total + tax},{d.day:%Y%m%d},,", "QRCode", 62)
    return (
        f"<table><tr><td width=20%>{qr}</td><td class=c style='font-size:15pt;color:#a33'>电子发票（{'增值税专用发票' if rate == 13 else '普通发票'}）</td><td width=32%>发票号码：{p.f('document_no', digits(p.rng, 20))}<br>开票日期：{p.d('issue_date', d.day, '{YYYY}年{MM}月{DD}日')}</td></tr></table>"
        f"<table class=v><tr><td width=3% class=c>购买方信息</td><td width=47%>名称：{p.f('buyer_name', d.buyer.name)}<br><br>统一社会信用代码/纳税人识别号：{p.f('buyer_id', d.buyer.tax_id)}</td><td width=3% class=c>销售方信息</td><td>名称：{p.f('seller_name', d.seller.name)}<br><br>统一社会信用代码/纳税人识别号：{p.f('seller_id', d.seller.tax_id)}</td></tr></table>"
        f"<table class=v style='margin-top:-1px'><tr><td style='padding:0'><table class=n><tr class=c><td width=28%>项目名称</td><td>规格型号</td><td>单 位</td><td class=r>数 量</td><td class=r>单 价</td><td class=r>金 额</td><td>税率/征收率</td><td class=r>税 额</td></tr>{rows}<tr style='height:12mm'><td colspan=8></td></tr><tr><td class=c>合　计</td><td colspan=4></td><td class=r>¥{p.xn('subtotal', total)}</td><td></td><td class=r>¥{p.n('tax_amount', tax)}</td></tr></table></td></tr>"
        f"<tr><td>价税合计（大写）　　ⓧ{p.t(capitals(total + tax))}　　　　　（小写）¥{p.n('total_amount', total + tax)}</td></tr><tr><td style='height:16mm'>备注　订单号：{p.f('order_no', digits(p.rng, 12))}</td></tr></table><p style='margin-top:2mm'>开票人：{p.t('周某')}</p>"
    )
