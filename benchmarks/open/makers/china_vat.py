# ruff: noqa: E501
"""Chinese VAT invoices: fully digital ones, the older paper and electronic ones, with a page of goods of their own."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from benchmarks.open.makers.china_press import Paper, code_picture
from sample_docs.chance import chinese, random_deal
from sample_docs.deal import Line, Party, plain

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_CLASSES = ("食品", "烘焙食品", "化妆品", "日用杂品", "乳制品", "保健食品", "家用厨房电器具")


def capitals(amount: Decimal) -> str:
    """Write an amount of money in Chinese capitals."""
    cents = int((amount * 100).to_integral_value())
    whole, jiao, fen = cents // 100, cents // 10 % 10, cents % 10
    text, zero, digits = "", False, str(whole)
    for place, digit in enumerate(digits):
        power = len(digits) - place - 1
        if digit != "0":
            text += ("零" if zero else "") + _DIGITS[int(digit)] + ("", "拾", "佰", "仟")[power % 4]
            zero = False
        else:
            zero = True
        if power % 4 == 0 and power:
            if digits[max(0, place - 3) : place + 1].strip("0"):
                text += {4: "万", 8: "亿"}[power]
            zero = zero and digit == "0" and bool(digits[place + 1 :].strip("0"))
    text += "圆" if text else ""
    if not jiao and not fen:
        return text + "整"
    if jiao:
        text += _DIGITS[jiao] + "角"
    elif text:
        text += "零"
    return text + (_DIGITS[fen] + "分" if fen else "")


@dataclass(frozen=True)
class Bill:
    """What an invoice says."""

    seller: Party
    buyer: Party
    lines: tuple[Line, ...]
    rate: int
    number: str
    code: str
    day: str
    classes: tuple[str, ...]
    model: bool

    def net(self, line: Line) -> Decimal:
        """Of a line, without tax."""
        return line.amount.quantize(Decimal("0.01"))

    def tax(self, line: Line) -> Decimal:
        """Of a line."""
        return (self.net(line) * self.rate / 100).quantize(Decimal("0.01"))

    @property
    def sum_net(self) -> Decimal:
        """Of all lines."""
        return sum((self.net(line) for line in self.lines), Decimal(0))

    @property
    def sum_tax(self) -> Decimal:
        """Of all lines."""
        return sum((self.tax(line) for line in self.lines), Decimal(0))

    @property
    def total(self) -> Decimal:
        """With tax."""
        return self.sum_net + self.sum_tax


def bill(rng: random.Random, count: int | None = None, *, digital: bool = True) -> Bill:
    """Draw what an invoice says."""
    lines: tuple[Line, ...] = ()
    while not lines or (count and len(lines) < count):
        lines += random_deal(rng).lines
    lines = lines[: count or min(len(lines), rng.randint(1, 7))]
    day = f"20{rng.randint(22, 26)}-{rng.randint(1, 9):02d}-{rng.randint(1, 28):02d}"
    number = (
        f"{day[2:4]}3{rng.choice('13')}{rng.randint(2, 9)}000000{rng.randint(100000000, 999999999)}"
        if digital
        else f"{rng.randint(1, 99999999):08d}"
    )
    code = "" if digital else f"03{rng.choice(('1', '3'))}00{day[2:4]}00{rng.randint(111, 999)}"
    return Bill(
        chinese(rng, "供应链"),
        chinese(rng),
        lines,
        rng.choice((13, 9, 6)),
        number,
        code,
        day,
        tuple(rng.choice(_CLASSES) for _ in lines),
        rng.random() < 0.7,
    )


def chinese_day(day: str) -> str:
    """Write a date as Chinese papers do."""
    year, month, date = day.split("-")
    return f"{year}年{month}月{date}日"


def _goods(paper: Paper, b: Bill, lines: tuple[Line, ...], numbered: int = 0) -> list[list[str]]:
    rows = []
    for index, line in enumerate(lines):
        put = paper.line()
        kind = b.classes[b.lines.index(line)]
        name = put("name", f"*{kind}*{line.chinese}")
        spec = put("spec", line.good.spec) if b.model else ""
        row = [put("line_no", str(numbered + index))] if numbered else []
        row += [
            name,
            spec,
            put("unit", line.good.unit_zh),
            put("quantity", str(line.quantity)),
            put(
                "unit_price",
                plain(line.price),
                f"{line.price:.8f}".rstrip("0") if line.price % 1 else f"{line.price:.2f}",
            ),
            put("amount", plain(b.net(line)), f"{b.net(line):.2f}"),
            f"{b.rate}%",
            f"{b.tax(line):.2f}",
        ]
        rows.append(row)
    return rows


def _table(rows: list[list[str]], widths: tuple[int, ...], head: tuple[str, ...], *, ruled: str, pad: int = 0) -> str:
    align = ["", "", "c", "rt", "rt", "rt", "rt", "rt"]
    cols = "".join(f'<col style="width:{w}mm">' for w in widths)
    out = (
        f'<table class="{ruled}" style="table-layout:fixed"><colgroup>{cols}</colgroup><tr>'
        + "".join(f'<th class="c">{h}</th>' for h in head)
        + "</tr>"
    )
    offset = len(head) - 8
    for row in rows:
        out += (
            "<tr>"
            + "".join(f'<td class="{align[i - offset] if i >= offset else "c"}">{v}</td>' for i, v in enumerate(row))
            + "</tr>"
        )
    out += "".join("<tr>" + "<td>&nbsp;</td>" * len(head) + "</tr>" for _ in range(pad))
    return out + "</table>"


def digital(
    *, special: bool = True, count: int | None = None, ruled: bool = True, shuffle: bool = False
) -> Callable[[random.Random], tuple[Paper, str]]:
    """Lay out a fully digital invoice as the tax office's platform prints it."""

    def lay(rng: random.Random) -> tuple[Paper, str]:
        b = bill(rng, count)
        paper = Paper("cn_vat_invoice", page="210mm 140mm" if (count or 0) < 12 else "A4", margin="6mm")
        paper.css = ".v td{border-left:0.6pt solid #844;border-right:0.6pt solid #844}.v th{border:0.6pt solid #844;border-top:0}.b{border:0.6pt solid #844}"
        kind = "31" if special else "32"
        qr = code_picture(
            f"01,{kind},,{b.number},{b.total:.2f},{b.day.replace('-', '')},,7A1C", "QRCode", "height:18mm"
        )
        title = "电子发票（增值税专用发票）" if special else "电子发票（普通发票）"
        top = (
            f'<div class=pg style="height:22mm">{qr}<div class=abs style="left:0;right:0;top:6mm;text-align:center;font-size:15pt;color:#844">{title}</div>'
            f'<div class=abs style="right:0;top:3mm;width:62mm">发票号码：{paper.head("document_no", b.number)}<br>开票日期：{paper.head("issue_date", b.day, chinese_day(b.day))}</div></div>'
        )
        parties = [
            f'<td class=b style="width:5mm;text-align:center;padding:1px 0">{mark}</td><td class=b style="height:16mm">名称：{paper.head(role + "_name", p.name_zh)}<br><br>统一社会信用代码/纳税人识别号：{paper.head(role + "_id", p.tax_id)}</td>'
            for mark, role, p in (
                ("购<br>买<br>方<br>信<br>息", "buyer", b.buyer),
                ("销<br>售<br>方<br>信<br>息", "seller", b.seller),
            )
        ]
        block = f"<table><tr>{''.join(parties)}</tr></table>"
        rows = _goods(paper, b, b.lines)
        heads = (
            "项目名称",
            "规格型号",
            "单&nbsp;位",
            "数&nbsp;量",
            "单&nbsp;价",
            "金&nbsp;额",
            "税率/征收率",
            "税&nbsp;额",
        )
        table = _table(rows, (44, 22, 12, 20, 28, 26, 20, 24), heads, ruled="v" if ruled else "")
        sums = (
            f'<table class="{"b" if ruled else ""}"><tr><td style="width:70mm" class=c>合&emsp;&emsp;计</td><td></td><td class=rt style="width:40mm">¥{paper.more("subtotal", plain(b.sum_net), f"{b.sum_net:.2f}")}</td>'
            f'<td class=rt style="width:44mm">¥{paper.head("tax_amount", plain(b.sum_tax), f"{b.sum_tax:.2f}")}</td></tr></table>'
            f'<table class="{"r" if ruled else ""}"><tr><td style="width:44mm" class=c>价税合计（大写）</td><td>⊗{capitals(b.total)}<span style="float:right;width:50mm">（小写）¥{paper.head("total_amount", plain(b.total), f"{b.total:.2f}")}</span></td></tr></table>'
        )
        note = f'<table class="{"r" if ruled else ""}"><tr><td style="width:5mm">备<br>注</td><td style="height:14mm">订单号:{rng.randint(10**9, 10**10)} 购方开户银行:某某银行滨江支行; 银行账号:{rng.randint(10**15, 10**16)};</td></tr></table>'
        foot = f'<div style="margin-top:2mm">&emsp;&emsp;开票人：{b.seller.person or "沈砚秋"}</div>'
        parts = [top, block, table, sums, note, foot]
        if shuffle:
            # The text layer holds the parts in another order than the eye sees them.
            heights = "display:flex;flex-direction:column"
            order = [4, 0, 3, 1, 5, 2]
            inner = "".join(f'<div style="order:{i}">{parts[i]}</div>' for i in order)
            return paper, f'<div style="{heights}">{inner}</div>'
        return paper, "".join(parts)

    return lay


def older(*, special: bool = False, electronic: bool = True) -> Callable[[random.Random], tuple[Paper, str]]:
    """Lay out the older form: buyer above the goods, seller below, a cipher block, code and number apart."""

    def lay(rng: random.Random) -> tuple[Paper, str]:
        b = bill(rng, digital=False)
        paper = Paper("cn_vat_invoice", page="215mm 140mm", margin="6mm")
        paper.css = ".v td,.v th{border-left:0.6pt solid #863}.b{border:0.6pt solid #863}"
        province = rng.choice(("上海", "浙江", "广东"))
        title = f"{province}增值税{'电子' if electronic else ''}{'专用' if special else '普通'}发票"
        check = f"{rng.randint(10000, 99999)} {rng.randint(10000, 99999)} {rng.randint(10000, 99999)} {rng.randint(10000, 99999)}"
        kind = ("08" if electronic else "01") if special else ("10" if electronic else "04")
        qr = code_picture(
            f"01,{kind},{b.code},{b.number},{b.sum_net:.2f},{b.day.replace('-', '')},{check.replace(' ', '')},0F3E",
            "QRCode",
            "height:17mm",
        )
        code, number = paper.more("invoice_code", b.code), paper.head("document_no", b.number)
        day = paper.head("issue_date", b.day, chinese_day(b.day))
        if electronic:
            right = f"发票代码：{code}<br>发票号码：{number}<br>开票日期：{day}<br>校 验 码：{check}"
            left = f'{qr}<div class=abs style="left:20mm;top:15mm">机器编号：{rng.randint(10**11, 10**12)}</div>'
        else:
            right = f'<span style="font-size:13pt">№ {number}</span> &nbsp;{code}<br>&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;{number}<br>开票日期：{day}'
            left = f'<div style="font-size:14pt;letter-spacing:1px">{code}</div>{qr if rng.random() < 0.5 else ""}'
        top = f'<div class=pg style="height:22mm">{left}<div class=abs style="left:0;right:0;top:4mm;text-align:center;font-size:16pt">{title}</div><div class=abs style="right:0;top:1mm;width:62mm;font-size:8pt">{right}</div></div>'

        def party(role: str, p: Party) -> str:
            bank = f"某某银行{p.name_zh[:2]}支行 {rng.randint(10**15, 10**16)}"
            address = f"{paper.head(role + '_address', p.address_zh)} {paper.more(role + '_phone', p.phone or '0571-55501234')}"
            return (
                f"名&emsp;&emsp;&emsp;称：{paper.head(role + '_name', p.name_zh)}<br>纳税人识别号：{paper.head(role + '_id', p.tax_id)}<br>"
                f"地址、电话：{address}<br>开户行及账号：{bank}"
            )

        cipher = "<br>".join(
            "".join(rng.choice("0123456789+-*/<>") for _ in range(27)).replace("<", "&lt;").replace(">", "&gt;")
            for _ in range(4)
        )
        side = "width:6mm;text-align:center"
        buyer = f'<table><tr><td class=b style="{side}">购<br>买<br>方</td><td class=b style="width:112mm">{party("buyer", b.buyer)}</td><td class=b style="{side}">密<br>码<br>区</td><td class=b style="font-family:DejaVu Sans Mono;font-size:8pt">{cipher}</td></tr></table>'
        rows = _goods(paper, b, b.lines)
        heads = (
            "货物或应税劳务、服务名称",
            "规格型号",
            "单位",
            "数&emsp;量",
            "单&emsp;价",
            "金&emsp;额",
            "税率",
            "税&emsp;额",
        )
        table = _table(rows, (52, 24, 11, 20, 27, 27, 12, 27), heads, ruled="v", pad=max(0, 6 - len(rows)))
        sums = (
            f'<table class=v><tr><td style="width:52mm" class=c>合&emsp;&emsp;&emsp;计</td><td style="width:24mm"></td><td style="width:11mm"></td><td style="width:20mm"></td><td style="width:27mm"></td><td style="width:27mm" class=rt>￥{paper.more("subtotal", plain(b.sum_net), f"{b.sum_net:.2f}")}</td><td style="width:12mm"></td>'
            f"<td class=rt>￥{paper.head('tax_amount', plain(b.sum_tax), f'{b.sum_tax:.2f}')}</td></tr></table>"
            f'<table class=r><tr><td style="width:52mm" class=c>价税合计（大写）</td><td>⊗{capitals(b.total)}&emsp;&emsp;&emsp;&emsp;（小写）￥{paper.head("total_amount", plain(b.total), f"{b.total:.2f}")}</td></tr></table>'
        )
        seller = f'<table><tr><td class=b style="{side}">销<br>售<br>方</td><td class=b style="width:112mm">{party("seller", b.seller)}</td><td class=b style="{side}">备<br>注</td><td class=b>&nbsp;校验码后六位 {check[-6:].replace(" ", "")}</td></tr></table>'
        foot = '<div style="margin-top:1mm">&emsp;收款人：陆未央&emsp;&emsp;&emsp;&emsp;复核：闻人月&emsp;&emsp;&emsp;&emsp;开票人：岑若川&emsp;&emsp;&emsp;&emsp;销售方：（章）</div>'
        return paper, top + buyer + table + sums + seller + foot

    return lay


def plain_export(rng: random.Random) -> tuple[Paper, str]:
    """Lay out a digital invoice as a bookkeeping program exports it: no rules, labels in line, seller first."""
    b = bill(rng, 6)
    paper = Paper("cn_vat_invoice", margin="16mm")
    head = (
        f"<h1>数电票（增值税专用发票）</h1><table><tr><td>数电票号码：{paper.head('document_no', b.number)}</td><td>开票日期：{paper.head('issue_date', b.day, b.day)}</td></tr>"
        f"<tr><td>销售方名称：{paper.head('seller_name', b.seller.name_zh)}</td><td>销售方税号：{paper.head('seller_id', b.seller.tax_id)}</td></tr>"
        f"<tr><td>购买方名称：{paper.head('buyer_name', b.buyer.name_zh)}</td><td>购买方税号：{paper.head('buyer_id', b.buyer.tax_id)}</td></tr></table><br>"
    )
    rows = _goods(paper, b, b.lines, 1)
    heads = ("序号", "货物或应税劳务名称", "规格型号", "单位", "数量", "单价(不含税)", "金额(不含税)", "税率", "税额")
    table = _table(rows, (10, 46, 20, 11, 16, 24, 24, 11, 20), heads, ruled="")
    sums = (
        f"<br>合计金额：{paper.more('subtotal', plain(b.sum_net), f'{b.sum_net:,.2f}')}&emsp;合计税额：{paper.head('tax_amount', plain(b.sum_tax), f'{b.sum_tax:,.2f}')}<br>"
        f"价税合计：{paper.head('total_amount', plain(b.total), f'{b.total:,.2f}')}&emsp;大写：{capitals(b.total)}<br>备注：平台月结"
    )
    return paper, head + table + sums


def with_list(rng: random.Random) -> tuple[Paper, str]:
    """Lay out an older invoice whose goods stand on a list of their own."""
    paper, body = _listed(bill(rng, 14, digital=False))
    return paper, body


def _listed(b: Bill) -> tuple[Paper, str]:
    paper = Paper("cn_vat_invoice", page="A4", margin="12mm")
    paper.css = ".b{border:0.6pt solid #333}"
    code, number = paper.more("invoice_code", b.code), paper.head("document_no", b.number)
    page = (
        f"<h1>浙江增值税专用发票</h1><table><tr><td>{code}</td><td class=rt>№ {number}</td></tr><tr><td></td><td class=rt>开票日期：{paper.head('issue_date', b.day, chinese_day(b.day))}</td></tr></table>"
        f'<table class=r><tr><td style="width:7mm">购买方</td><td>名　　称：{paper.head("buyer_name", b.buyer.name_zh)}<br>纳税人识别号：{paper.head("buyer_id", b.buyer.tax_id)}</td></tr></table>'
        "<table class=r><tr><th>货物或应税劳务、服务名称</th><th>规格型号</th><th>单位</th><th>数量</th><th>单价</th><th>金额</th><th>税率</th><th>税额</th></tr>"
        f"<tr><td>（详见销货清单）</td><td></td><td></td><td></td><td></td><td class=rt>{b.sum_net:.2f}</td><td>{b.rate}%</td><td class=rt>{b.sum_tax:.2f}</td></tr>"
        f"<tr><td class=c>合　　计</td><td></td><td></td><td></td><td></td><td class=rt>¥{paper.more('subtotal', plain(b.sum_net), f'{b.sum_net:.2f}')}</td><td></td><td class=rt>¥{paper.head('tax_amount', plain(b.sum_tax), f'{b.sum_tax:.2f}')}</td></tr>"
        f"<tr><td>价税合计（大写）</td><td colspan=7>⊗{capitals(b.total)}　　（小写）¥{paper.head('total_amount', plain(b.total), f'{b.total:.2f}')}</td></tr></table>"
        f'<table class=r><tr><td style="width:7mm">销售方</td><td>名　　称：{paper.head("seller_name", b.seller.name_zh)}<br>纳税人识别号：{paper.head("seller_id", b.seller.tax_id)}</td></tr></table><div class=brk></div>'
    )
    rows = _goods(paper, b, b.lines, 1)
    heads = ("序号", "货物(劳务)名称", "规格型号", "单位", "数量", "单价", "金额", "税率", "税额")
    listed = (
        f"<h1>销售货物或者提供应税劳务清单</h1>购买方名称：{b.buyer.name_zh}<br>销售方名称：{b.seller.name_zh}<br>所属增值税专用发票代码：{b.code}　　号码：{b.number}　　　　　　共 1 页 第 1 页"
        + _table(rows, (10, 46, 20, 11, 16, 24, 24, 11, 20), heads, ruled="r")
        + f"<table class=r><tr><td>小计</td><td class=rt>¥{b.sum_net:.2f}</td><td class=rt>¥{b.sum_tax:.2f}</td></tr><tr><td>总计</td><td class=rt>¥{b.sum_net:.2f}</td><td class=rt>¥{b.sum_tax:.2f}</td></tr></table>填开日期：{chinese_day(b.day)}"
    )
    return paper, page + listed
