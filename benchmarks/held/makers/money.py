# ruff: noqa: E501
"""Proofs of payment: a SWIFT copy, a Chinese bank slip, a remittance advice; and papers of no trade form."""

from __future__ import annotations

from datetime import timedelta

from benchmarks.held.makers.paper import Paper, figure
from benchmarks.held.makers.pieces import capitals, scrawl, seal, small_print
from benchmarks.held.makers.stock import Deal, digits

BANKS = ["Harbourgate Commercial Bank", "Linden Merchant Bank", "Northmere Bank plc"]


def swift_copy(p: Paper, d: Deal) -> str:
    """A copy of an MT103 with its field tags."""
    p.kind, p.font, p.size = "payment_proof", "cousine", "9pt"
    bank, other = p.rng.sample(BANKS, 2)
    ref = f"FT{d.day:%y%m%d}{digits(p.rng, 6)}"
    amount = figure(d.total, 2, "bare")
    return (
        f"<pre style='font:inherit;margin:0'>--------------------- Instance Type and Transmission --------------\n    Copy received from SWIFT\n    Priority         : Normal\n    Message Output Reference : {p.t(f'{d.day:%H%M}')} {p.t(f'{d.day:%y%m%d}')}{p.t(d.buyer.swift)}XXX{p.t(digits(p.rng, 10))}\n--------------------------- Message Header -------------------------\n    Swift Output     : FIN 103 Single Customer Credit Transfer\n    Sender           : {p.t(d.buyer.swift)}XXX\n                       {p.f('issuer_name', bank.upper())}\n    Receiver         : {p.t(d.seller.swift)}XXX\n                       {p.t(other.upper())}\n    Creation date    : {p.d('issue_date', d.day, '{YYYY}-{MM}-{DD}')}\n--------------------------- Message Text ---------------------------\n"
        f"    20: Sender's Reference\n        {p.f('document_no', ref)}\n   23B: Bank Operation Code\n        CRED\n   32A: Value Date, Currency, Interbank Settled Amount\n        Date             : {p.xd('paid_date', d.day + timedelta(days=1), '{DD} {MONTH} {YYYY}')}\n        Currency         : {p.f('currency', d.currency)}\n        Amount           : #{p.f('total_amount', figure(d.total, 2, 'plain').rstrip('0').rstrip('.'), amount)}#\n   50K: Ordering Customer - Name &amp; Address\n        /{p.t(d.buyer.account)}\n        {p.f('payer_name', d.buyer.name.upper())}\n        {p.t(d.buyer.address.upper())[:35]}\n   57A: Account With Institution - BIC\n        {p.t(d.seller.swift)}\n   59 : Beneficiary Customer - Name &amp; Address\n        /{p.t(d.seller.account)}\n        {p.f('payee_name', d.seller.name.upper())}\n        {p.t(d.seller.address.upper())[:35]}\n   70 : Remittance Information\n        INVOICE {p.f('invoice_no', d.invoice)}\n   71A: Details of Charges\n        SHA\n--------------------------- Message Trailer ------------------------\n    {{CHK:{p.t(digits(p.rng, 12))}}}\n</pre>"
    )


def bank_slip(p: Paper, d: Deal) -> str:
    """境外汇款申请书 or 电汇凭证 of an invented bank, half a page, a seal over it."""
    p.kind, p.font, p.size, p.page, p.lang = "payment_proof", p.rng.choice(["song", "hei"]), "9pt", "210mm 148mm", "zh"
    payer = d.buyer.other if d.buyer.name.isascii() and d.buyer.other else d.buyer.name
    bank = "江汇银行"
    p.css = ".g td{border:1px solid #3a5f8a}"
    return (
        f"<div style='position:relative'><div class=row><div style='flex:1;font-size:14pt;color:#1c4a80'>{p.f('issuer_name', bank)}</div><div style='font-size:14pt'>境外汇款回单</div></div><div class=row style='margin:2mm 0'><div style='flex:1'>回单编号：{p.f('document_no', digits(p.rng, 16))}</div><div>日期：{p.d('issue_date', d.day, '{YYYY}年{MM}月{DD}日')}</div></div><table class=g><tr><td rowspan=3 width=4%>汇款人</td><td width=14%>名称</td><td>{p.f('payer_name', payer)}</td><td rowspan=3 width=4%>收款人</td><td width=14%>名称</td><td>{p.f('payee_name', d.seller.name)}</td></tr><tr><td>账号</td><td>{p.t(d.buyer.account)}</td><td>账号</td><td>{p.t(d.seller.account)}</td></tr><tr><td>开户行</td><td>{p.t(bank + '营业部')}</td><td>开户行</td><td>{p.t(d.seller.bank)}</td></tr>"
        f"<tr><td colspan=2>币种及金额</td><td colspan=2>{p.f('currency', d.currency)} {p.n('total_amount', d.total)}</td><td>起息日</td><td>{p.xd('paid_date', d.day, '{YYYY}-{MM}-{DD}')}</td></tr><tr><td colspan=2>大写金额</td><td colspan=4>{p.t({'USD': '美元', 'AUD': '澳元', 'EUR': '欧元'}.get(d.currency, d.currency))}{p.t(capitals(d.total))}</td></tr><tr><td colspan=2>汇款附言</td><td colspan=2>{p.t('货款')} INV. {p.f('invoice_no', d.invoice)}</td><td>合同号</td><td>{p.f('contract_no', d.contract)}</td></tr><tr><td colspan=2>国内外费用承担</td><td colspan=4>☐ 汇款人OUR　☐ 收款人BEN　☑ 共同SHA</td></tr></table><p style='margin-top:3mm'>交易流水号 {p.t(digits(p.rng, 14))}　柜员 {p.t(digits(p.rng, 5))}　本回单仅作为客户入账参考。</p>{'' if p.blank else seal(bank + '业务受理专用章', left='66%', top='62%', size=105)}</div>"
    )


def remittance(p: Paper, d: Deal) -> str:
    """A remittance advice of the buyer's ledger: paid invoices in a table."""
    p.kind, p.font, p.size, p.dates = "payment_proof", p.rng.choice(["lato", "arimo"]), "10pt", "{DD} {MON} {YYYY}"
    return f"<div style='font-size:16pt;color:#454'>{p.f('payer_name', d.buyer.name)}</div><div>{p.t(d.buyer.address)}</div><h1 style='font-size:17pt;margin:8mm 0'>Remittance Advice</h1><div class=row><div style='flex:1'>Paid to<br><b>{p.f('payee_name', d.seller.name)}</b><br>{p.t(d.seller.address)}</div><table style='width:80mm'><tr><td>Payment reference</td><td>{p.f('document_no', 'PAY' + digits(p.rng, 7))}</td></tr><tr><td>Advice date</td><td>{p.d('issue_date', d.day)}</td></tr><tr><td>Payment date</td><td>{p.xd('paid_date', d.day + timedelta(days=1))}</td></tr><tr><td>Method</td><td>International transfer</td></tr></table></div><table class=g style='margin-top:8mm'><tr><th>Invoice</th><th>Invoice date</th><th>Your invoice amount</th><th>Discount taken</th><th>Amount paid</th></tr><tr><td>{p.f('invoice_no', d.invoice)}</td><td>{p.td(d.day - timedelta(days=30))}</td><td class=r>{p.m(d.total)}</td><td class=r>0.00</td><td class=r>{p.m(d.total)}</td></tr></table><p class='r b' style='margin-top:3mm'>Total remitted {p.f('currency', d.currency)} {p.n('total_amount', d.total)}</p><p style='margin-top:8mm;font-size:8.5pt'>Funds were sent to your account ending {p.t(d.seller.account[-4:])} at {p.t(d.seller.bank)}. Queries: accounts payable, {p.t(d.buyer.email)}.</p>"


def letter(p: Paper, d: Deal) -> str:
    """A letter about a late shipment: none of the forms."""
    p.kind, p.font, p.size, p.margin = "other", p.rng.choice(["caladea", "arimo"]), "11pt", "24mm"
    return f"<b>{p.t(d.seller.name)}</b><br>{p.t(d.seller.address)}<p style='margin:14mm 0 8mm'>{p.td(d.day)}</p><p>{p.t(d.buyer.name)}<br>{p.t(d.buyer.address)}</p><p style='margin-top:8mm'>Dear Sir or Madam,</p><p style='margin-top:4mm'><b>Delay of the September sailing</b></p><p style='margin-top:4mm;text-align:justify'>We regret to tell you that the vessel named to us for your goods will leave about nine days later than planned, owing to congestion at the terminal. We have asked the forwarder for an earlier space and will write again as soon as we hear from him. The quality of the goods is not affected, the storage is cool and dry and is at our expense.</p><p style='margin-top:4mm;text-align:justify'>{small_print(p, count=1)} Should the delay be unacceptable to you, kindly let us have your instructions by return.</p><p style='margin-top:10mm'>Yours faithfully,</p>{scrawl(p)}<p>{p.t(d.seller.person)}</p>"


def price_list(p: Paper, d: Deal) -> str:
    """A price list for dealers, many products, no buyer, no quantities."""
    p.kind, p.font, p.size = "other", p.rng.choice(["lato", "roboto"]), "9.5pt"
    rows = "".join(
        f"<tr><td>{p.t(g.sku)}</td><td>{p.t(g.name)}</td><td>{p.t(g.size)}</td><td>{p.t(g.gtin)}</td><td class=r>{p.m(g.price)}</td><td class=r>{p.m(g.price * 2)}</td></tr>"
        for g in d.goods
    )
    return f"<div style='background:#223;color:#fff;padding:6mm;-webkit-print-color-adjust:exact'><h1>{p.t(d.brand)} – Dealer price list</h1>Effective {p.td(d.day)} · all prices {p.t(d.currency)} ex works, subject to change</div><table style='margin-top:6mm'><tr><th>Code</th><th>Product</th><th>Size</th><th>EAN</th><th class=r>Dealer price</th><th class=r>Recommended retail</th></tr>{rows}</table><p style='font-size:8pt;margin-top:6mm'>This list supersedes all earlier lists. Orders below 250.00 carry a handling charge.</p>"


def brochure(p: Paper, d: Deal) -> str:
    """A page of advertising."""
    p.kind, p.font, p.size = "other", "sanspro", "11pt"
    cards = "".join(
        f"<div style='border:1px solid #ccd;border-radius:8px;padding:5mm;margin:3mm;width:80mm'><div style='height:28mm;background:linear-gradient(135deg,#d7e3ea,#9fb8c8);-webkit-print-color-adjust:exact'></div><h3>{p.t(g.name)}</h3><p style='font-size:9pt'>Thoughtfully made, tested by families, loved in kitchens across the coast. Available in {p.t(g.size)}.</p></div>"
        for g in d.goods[:4]
    )
    return f"<h1 class=c style='font-size:28pt;color:#27506b;margin-top:8mm'>The {p.t(d.brand)} spring collection</h1><p class=c>Made slowly. Packed with care.</p><div style='display:flex;flex-wrap:wrap;margin-top:6mm'>{cards}</div><p class=c style='margin-top:6mm'>{p.t(d.seller.web)} – find a shop near you</p>"


def notice(p: Paper, d: Deal) -> str:
    """A Chinese notice to customers about parallel texts of labels."""
    p.kind, p.font, p.size, p.lang, p.margin = "other", "hei", "11pt", "zh", "22mm"
    firm = d.buyer.other if d.buyer.name.isascii() and d.buyer.other else d.buyer.name
    return f"<h2 class=c>关于仓库盘点期间暂停发货的通知</h2><p style='margin-top:8mm'>各合作客户：</p><p style='text-indent:2em;line-height:2'>因年度盘点工作需要，我司仓库定于{p.td(d.day, '{YYYY}年{M}月{D}日')}起暂停收发货三天，期间客服正常在线。盘点结束后将按下单顺序依次安排发货，如有紧急订单请提前联系您的业务专员。由此给您带来的不便，敬请谅解。</p><p style='text-indent:2em;line-height:2'>感谢您一直以来的支持与信任，我们将继续为您提供优质的服务。</p><p class=r style='margin-top:14mm;line-height:2'>{p.t(firm)}<br>{p.td(d.day, '{YYYY}年{M}月{D}日')}</p>"


def statement(p: Paper, d: Deal) -> str:
    """A statement of account: looks like an invoice and is none."""
    p.kind, p.font, p.size, p.dates = "other", "arimo", "9.5pt", "{DD} {MON} {YYYY}"
    rows, held = "", d.total * 0
    for g in d.goods:
        held += g.amount
        rows += f"<tr><td>{p.td(d.day - timedelta(days=len(rows) % 50))}</td><td>{p.t('Invoice ' + digits(p.rng, 5))}</td><td class=r>{p.m(g.amount)}</td><td></td><td class=r>{p.m(held)}</td></tr>"
    return f"<b>{p.t(d.seller.name)}</b><br>{p.t(d.seller.address)}<h2 style='margin:8mm 0'>Statement of account</h2><p>Customer: {p.t(d.buyer.name)}<br>Statement date: {p.td(d.day)}</p><table class=g style='margin-top:5mm'><tr><th>Date</th><th>Transaction</th><th>Debit</th><th>Credit</th><th>Balance</th></tr>{rows}</table><p class='r b'>Balance due {p.t(d.currency)} {p.m(held)}</p>"
