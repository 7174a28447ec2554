# ruff: noqa: E501
"""Customs duty, VAT and consumption tax payment certificates, and cross-border retail lists."""

from __future__ import annotations

import random
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from benchmarks.open.makers.china_declaration import deal_of
from benchmarks.open.makers.china_press import Paper, code_picture, picture
from benchmarks.open.makers.china_vat import capitals, chinese_day
from sample_docs import seals
from sample_docs.chance import random_deal
from sample_docs.deal import plain
from sample_docs.places import COUNTRIES

_TAXES = {"vat": ("增值税", "L", 13), "duty": ("关税", "A", 8), "consumption": ("消费税", "Y", 15)}


def _facts(rng: random.Random, tax: str, count: int | None) -> dict[str, Any]:
    deal = deal_of(rng, count or rng.randint(1, 4))
    word, letter, rate = _TAXES[tax]
    sign = rng.choice("-/")
    rows = []
    for line in deal.lines:
        value = (line.amount * Decimal("7.1")).quantize(Decimal(1))
        rows.append((line, value, (value * rate / 100).quantize(Decimal("0.01"))))
    number = f"{deal.declaration_no}{sign}{letter}{rng.randint(1, 3):02d}"
    return {
        "deal": deal,
        "word": word,
        "rate": rate,
        "rows": rows,
        "number": number,
        "sum": sum((r[2] for r in rows), Decimal(0)),
    }


def classic(
    tax: str, *, ruled: bool = True, count: int | None = None, sealed: bool = False
) -> Callable[[random.Random], tuple[Paper, str]]:
    """Lay out the printed form: receiver left, payer right, goods, capitals, references below."""

    def lay(rng: random.Random) -> tuple[Paper, str]:
        f = _facts(rng, tax, count)
        deal, rows = f["deal"], f["rows"]
        paper = Paper("cn_customs_tax_bill", page="A4 landscape", margin="12mm")
        day = deal.declared.isoformat()
        title = f"海关进口{f['word']}专用缴款书"
        top = f"<h1>{title}</h1><table><tr><td>收入系统：海关系统</td><td class=c>填发日期：{paper.head('issue_date', day, chinese_day(day))}</td><td class=rt>号码 No. {paper.head('document_no', f['number'])}</td></tr></table>"
        k = "r" if ruled else ""
        payer = paper.head("payer_name", deal.buyer.name_zh)
        block = (
            f'<table class="{k}"><tr><td rowspan=3 style="width:8mm">收款单位</td><td style="width:26mm">收入机关</td><td colspan=3>中央金库</td><td rowspan=3 style="width:8mm">缴款单位（人）</td><td style="width:22mm">名　称</td><td>{payer}</td></tr>'
            f'<tr><td>科　目</td><td>进口{f["word"]}</td><td style="width:20mm">预算级次</td><td>中央</td><td>账　号</td><td>{rng.randint(10**15, 10**16)}</td></tr>'
            f"<tr><td>收款国库</td><td colspan=3>某某银行营业部</td><td>开户银行</td><td>某某银行滨江支行</td></tr></table>"
        )
        head = ("税　号", "货　物　名　称", "数　量", "单位", "完税价格（￥）", "税率（%）", "税款金额（￥）")
        goods = f'<table class="{k}"><tr>' + "".join(f"<th class=c>{h}</th>" for h in head) + "</tr>"
        for line, value, due in rows:
            put = paper.line()
            goods += f"<tr><td>{put('hs_code', line.good.hs_code)}</td><td>{put('name', line.chinese)}</td><td class=rt>{put('quantity', str(line.quantity), f'{line.quantity:.2f}')}</td><td class=c>{put('unit', line.good.unit_zh)}</td><td class=rt>{value:.2f}</td><td class=rt>{f['rate']:.4f}</td><td class=rt>{due:.2f}</td></tr>"
        field = "duty_amount" if tax == "duty" else "tax_amount"
        goods += f"<tr><td colspan=5>金额人民币（大写）　{capitals(f['sum'])}</td><td>合计（￥）</td><td class=rt>{paper.head(field, plain(f['sum']), format(f['sum'], '.2f'))}</td></tr></table>"
        vessel = f"{paper.head('vessel', deal.vessel)}/{paper.head('voyage', deal.voyage)}"
        foot = (
            f'<table class="{k}"><tr><td style="width:26mm">申请单位编号</td><td>{rng.randint(10**9, 10**10)}</td><td style="width:26mm">报关单编号</td><td>{paper.head("declaration_no", deal.declaration_no)}</td><td rowspan=4 style="width:36mm">填制单位<br><br>制单人　{rng.randint(1000, 9999)}<br>复核人</td><td rowspan=4 style="width:40mm">收款国库（银行）</td></tr>'
            f"<tr><td>合同（批文）号</td><td>{paper.head('contract_no', deal.contract_no)}</td><td>运输工具（号）</td><td>{vessel}</td></tr>"
            f"<tr><td>缴款期限</td><td>{chinese_day(deal.declared.replace(day=28).isoformat())}前</td><td>提/装货单号</td><td>{paper.head('transport_doc_no', deal.transport_doc_no)}</td></tr>"
            f"<tr><td>备　注</td><td colspan=3>一般贸易　照章征税　{day}　USD 7.1</td></tr></table><div class=l>从填发缴款书之日起15日内缴纳，逾期按日加收滞纳金。</div>"
        )
        seal = (
            picture(
                seals.round_seal("收款国库业务公章", seed=3, diameter=280),
                "position:absolute;height:32mm;right:20mm;bottom:30mm;opacity:.8",
            )
            if sealed
            else ""
        )
        return paper, f"<div class=pg>{top}{block}{goods}{foot}{seal}</div>"

    return lay


def electronic(tax: str, *, count: int | None = None) -> Callable[[random.Random], tuple[Paper, str]]:
    """Lay out the electronic certificate: label and value side by side, portrait."""

    def lay(rng: random.Random) -> tuple[Paper, str]:
        f = _facts(rng, tax, count)
        deal, rows = f["deal"], f["rows"]
        paper = Paper("cn_customs_tax_bill", margin="14mm")
        day = deal.declared.isoformat()
        field = "duty_amount" if tax == "duty" else "tax_amount"
        pairs = [
            ("缴款书号码", paper.head("document_no", f["number"])),
            ("填发日期", paper.head("issue_date", day, day)),
            ("缴款单位名称", paper.head("payer_name", deal.buyer.name_zh)),
            ("报关单号", paper.head("declaration_no", deal.declaration_no)),
            ("合同号", paper.head("contract_no", deal.contract_no)),
            ("提运单号", paper.head("transport_doc_no", deal.transport_doc_no)),
            ("填制单位", paper.head("issuer_name", deal.entry.customs_zh)),
            ("税种", f"进口{f['word']}"),
        ]
        cells = "".join(
            ("<tr>" if i % 2 == 0 else "")
            + f"<td style='background:#eee;width:26mm'>{a}</td><td>{b}</td>"
            + ("</tr>" if i % 2 else "")
            for i, (a, b) in enumerate(pairs)
        )
        goods = "<table class=r><tr><th>序号</th><th>税则号列</th><th>商品名称</th><th>数量</th><th>计量单位</th><th>完税价格</th><th>税率</th><th>税额</th></tr>"
        for index, (line, value, due) in enumerate(rows, 1):
            put = paper.line()
            goods += f"<tr><td>{put('line_no', str(index))}</td><td>{put('hs_code', line.good.hs_code)}</td><td>{put('name', line.chinese)}</td><td>{put('quantity', str(line.quantity))}</td><td>{put('unit', line.good.unit_zh)}</td><td>{value:,.2f}</td><td>{f['rate']}%</td><td>{due:,.2f}</td></tr>"
        total = f"<p>税款合计：{paper.head(field, plain(f['sum']), format(f['sum'], ',.2f'))} 元　（大写：{capitals(f['sum'])}）</p>"
        return (
            paper,
            f"<h1>中华人民共和国海关<br>进口{f['word']}专用缴款书（电子）</h1><table class=r>{cells}</table><br>{goods}</table>{total}{code_picture(str(f['number'])[:18], 'QRCode', 'height:16mm')}",
        )

    return lay


def retail_list(*, boxed: bool = True) -> Callable[[random.Random], tuple[Paper, str]]:
    """Lay out a cross-border retail import list."""

    def lay(rng: random.Random) -> tuple[Paper, str]:
        deal = random_deal(rng, "retail")
        lines = deal.lines[:5]
        paper = Paper("cbec_import_list", page="A4 landscape" if boxed else "A4", margin="10mm")
        day, came = deal.declared.isoformat(), deal.arrived.isoformat()
        total = sum((x.amount for x in lines), Decimal(0))
        person = rng.choice(("岑若川", "沈砚秋", "陆未央"))
        pairs = [
            ("清单编号", paper.head("declaration_no", deal.declaration_no)),
            ("预录入编号", paper.head("pre_entry_no", f"B{came.replace('-', '')}{rng.randint(10**8, 10**9 - 1)}")),
            ("订单编号", paper.head("order_no", deal.order_no)),
            ("物流运单编号", paper.head("waybill_no", deal.waybill_no)),
            ("电商企业名称", paper.head("seller_name", deal.seller.name)),
            ("订购人姓名" if boxed else "收件人", paper.head("buyer_name", person)),
            ("收件地址", paper.head("buyer_address", "浙江省杭州市澄云区汀兰路18号3单元502室")),
            ("申报企业名称", paper.head("agent_name", deal.agent.name_zh)),
            ("申报日期", paper.head("issue_date", day, day.replace("-", "") if boxed else day)),
            ("进口日期", paper.head("entry_date", came, came.replace("-", "") if boxed else came)),
            ("监管方式", paper.head("trade_mode", deal.mode[0], f"{deal.mode[0]}({deal.mode[1]})")),
            ("运输方式", paper.head("transport_mode", "公路运输", "公路运输(4)")),
            ("件数", paper.head("packages", "1")),
            ("毛重(千克)", paper.head("gross_weight_kg", "2.35")),
            ("净重(千克)", paper.head("net_weight_kg", "2.1")),
            (
                "启运国(地区)",
                paper.head("country_of_dispatch", deal.loading.country, COUNTRIES[deal.loading.country][1]),
            ),
        ]
        if boxed:
            cells = "".join(
                ("<tr>" if i % 4 == 0 else "")
                + f"<td><span class=l>{a}</span><br>{b}</td>"
                + ("</tr>" if i % 4 == 3 else "")
                for i, (a, b) in enumerate(pairs)
            )
            head = f"<table class=r>{cells}</table>"
        else:
            head = (
                "".join(f'<div style="width:50%;float:left;padding:1mm 0">{a}：{b}</div>' for a, b in pairs)
                + '<div style="clear:both"></div><br>'
            )
        heads = (
            "项号",
            "企业商品货号",
            "商品编码",
            "商品名称",
            "规格型号",
            "条码",
            "原产国",
            "数量",
            "单位",
            "单价",
            "总价",
            "币制",
        )
        goods = f'<table class="{"r" if boxed else ""}"><tr>' + "".join(f"<th>{h}</th>" for h in heads) + "</tr>"
        for index, line in enumerate(lines, 1):
            put = paper.line()
            goods += f"<tr><td>{put('line_no', str(index))}</td><td>{put('sku', line.good.sku)}</td><td>{put('hs_code', line.good.hs_code)}</td><td>{put('name', line.chinese)}</td><td>{put('spec', line.good.spec)}</td><td>{put('gtin', line.good.gtin)}</td><td>{put('country_of_origin', line.good.origin, COUNTRIES[line.good.origin][1])}</td><td>{put('quantity', str(line.quantity))}</td><td>{put('unit', line.good.unit_zh)}</td><td class=rt>{put('unit_price', plain(line.price), f'{line.price:.2f}')}</td><td class=rt>{put('amount', plain(line.amount), f'{line.amount:.2f}')}</td><td>{put('currency', 'CNY', '人民币')}</td></tr>"
        tail = f"</table><p>商品总价：{paper.head('total_amount', plain(total), f'{total:.2f}')}</p>"
        return paper, f"<h1>跨境电子商务零售进口商品申报清单</h1>{head}<br>{goods}{tail}"

    return lay
