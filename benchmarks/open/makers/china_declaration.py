# ruff: noqa: E501
"""Chinese import declarations: ruled and borderless, the forms of 2018 and of 2016, long, half empty and blank ones."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from benchmarks.open.makers.china_press import Paper, code_picture, picture
from sample_docs import seals
from sample_docs.chance import random_deal
from sample_docs.deal import Deal, Line, plain
from sample_docs.places import COUNTRIES, CURRENCIES

Box = tuple[str, str, float]
"""Label, value, width in millimetres."""


@dataclass(frozen=True)
class Shape:
    """How a declaration is printed."""

    title: str = "中华人民共和国海关进口货物报关单"
    layout: str = "ruled"
    """ruled, borderless, single (labels and values in one line), old (form of 2016)."""
    count: int | None = None
    blank: bool = False
    value_first: bool = False
    code_digits: int = 13
    empty: tuple[str, ...] = ()
    elements: str = "labelled"
    seal: bool = False
    qr: bool = False
    per_page: int = 7
    days: str = "compact"
    stack: str = "three"
    """three, two (no second legal quantity), one (deal alone)."""


def deal_of(rng: random.Random, count: int | None) -> Deal:
    """Draw a purchase of so many lines."""
    deal = random_deal(rng)
    lines = deal.lines
    while count and len(lines) < count:
        lines += random_deal(rng).lines
    object.__setattr__(deal, "lines", lines[: count or min(len(lines), 8)])
    return deal


def _day(iso: str, how: str) -> str:
    return {"compact": iso.replace("-", ""), "iso": iso, "slash": iso.replace("-", "/")}[how]


def declaration(shape: Shape) -> Callable[[random.Random], tuple[Paper, str]]:
    """Return what lays out a declaration of that shape."""

    def lay(rng: random.Random) -> tuple[Paper, str]:
        deal = deal_of(rng, shape.count)
        paper = Paper("cn_import_declaration", page="A4 landscape", margin="8mm")
        paper.css = ".f{display:flex;flex-wrap:wrap}.f>div{border:0.5pt solid #333;min-height:8.4mm;padding:0 1mm;margin:0 -0.5pt -0.5pt 0}.o>div{border:0}"
        pages = []
        lines = list(deal.lines)
        chunks = [lines[: shape.per_page]]
        rest = lines[shape.per_page :]
        while rest:
            chunks.append(rest[: shape.per_page + 5])
            rest = rest[shape.per_page + 5 :]
        for number, chunk in enumerate(chunks, 1):
            start = sum(len(c) for c in chunks[: number - 1])
            pages.append(_page(rng, deal, paper, shape, chunk, start, number, len(chunks)))
        if shape.blank:
            paper.truth.fields.clear()
            paper.truth.lines.clear()
            paper.truth.links.clear()
        return paper, "<div class=brk></div>".join(pages)

    return lay


def _page(
    rng: random.Random, deal: Deal, paper: Paper, shape: Shape, lines: list[Line], start: int, number: int, of: int
) -> str:
    no = "" if shape.blank else paper.head("declaration_no", deal.declaration_no)
    pre = "" if shape.blank else paper.head("pre_entry_no", deal.pre_entry_no)
    bar = (
        ""
        if shape.blank or shape.layout == "old"
        else code_picture(deal.declaration_no, "Code39", "height:6mm;width:60mm")
    )
    if shape.qr and not shape.blank:
        bar += code_picture(deal.declaration_no, "QRCode", "height:13mm;position:absolute;right:4mm;top:0")
    title = f'<div class=pg style="height:14mm"><div class=abs>{bar}</div><h1 style="padding-top:4mm">{shape.title}</h1></div>'
    if shape.layout == "single":
        above = f"<table><tr><td>海关编号：{no}</td><td>预录入编号：{pre}</td><td class=rt>第{number}页/共{of}页</td></tr></table>"
    else:
        above = f"<table><tr><td>预录入编号：{pre}</td><td class=c>海关编号：{no}</td><td class=rt>{'仅供核对用　' if shape.qr else ''}页码/页数：{number}/{of}</td></tr></table>"
    head = _head(rng, deal, paper, shape) if number == 1 else ""
    goods = _goods(deal, paper, shape, lines, start)
    foot = _foot(deal, paper, shape) if number in {1, of} else ""
    return title + above + head + goods + foot


def _boxes(rng: random.Random, deal: Deal, paper: Paper, shape: Shape) -> list[list[Box]]:
    def head(name: str, value: str, printed: str | None = None) -> str:
        if shape.blank or name in shape.empty:
            return ""
        return paper.head(name, value, printed)

    old = shape.layout == "old"
    iso_in, iso_on = deal.arrived.isoformat(), deal.declared.isoformat()
    country = COUNTRIES[deal.seller.country]
    vessel = (
        head("vessel", deal.voyage) if deal.by_air else f"{head('vessel', deal.vessel)}/{head('voyage', deal.voyage)}"
    )
    vessel = "" if vessel == "/" else vessel
    unit = deal.consumer_unit or deal.buyer
    mode = ("航空运输", "5") if deal.by_air else ("水路运输", "2")
    marks = "N/M" + "".join(f" 集装箱号:{head('container_nos', c)}" for c in deal.containers[:2])
    gross, net = sum((x.gross for x in deal.lines), Decimal(0)), sum((x.net for x in deal.lines), Decimal(0))
    cartons = max(x.carton_to for x in deal.lines)
    b = {
        "buyer": (
            f"境内收货人　({head('buyer_id', deal.buyer.tax_id)})" if not old else "收发货人",
            head("buyer_name", deal.buyer.name_zh) + (f" {head('buyer_id', deal.buyer.tax_id)}" if old else ""),
        ),
        "office": (
            f"进境关别　({deal.entry.customs_code})" if not old else "进口口岸",
            paper.more("customs_office", deal.entry.customs_zh) + (f"({deal.entry.customs_code})" if old else ""),
        ),
        "in": (
            "进境日期" if "备案" in shape.title else "进口日期",
            head("entry_date", iso_in, _day(iso_in, shape.days)),
        ),
        "on": ("申报日期", head("issue_date", iso_on, _day(iso_on, shape.days))),
        "record": ("备案号", "" if rng.random() < 0.6 else paper.more("record_no", f"T{rng.randint(10**10, 10**11)}")),
        "seller": ("境外发货人", head("seller_name", deal.seller.name)),
        "mode": (f"运输方式　({mode[1]})", head("transport_mode", mode[0])),
        "vessel": ("运输工具名称及航次号" if not old else "运输工具名称", vessel),
        "bl": ("提运单号", head("transport_doc_no", deal.transport_doc_no)),
        "store": ("货物存放地点", "" if shape.empty else deal.entry.storage),
        "unit": (f"消费使用单位　({head('consumer_unit_id', unit.tax_id)})", head("consumer_unit_name", unit.name_zh)),
        "trade": (f"监管方式　({deal.mode[1]})", head("trade_mode", deal.mode[0])),
        "levy": ("征免性质　(101)", "一般征税"),
        "licence": ("许可证号", ""),
        "loading": (
            f"启运港　({deal.loading.code})" if not old else "装货港",
            head("port_of_loading", deal.loading.zh),
        ),
        "contract": ("合同协议号", head("contract_no", deal.contract_no)),
        "tcountry": (f"贸易国(地区)　({country[2]})", head("trade_country", deal.seller.country, country[1])),
        "from": (
            f"启运国(地区)　({COUNTRIES[deal.loading.country][2]})",
            head("country_of_dispatch", deal.loading.country, COUNTRIES[deal.loading.country][1]),
        ),
        "stop": ("经停港", "" if shape.empty else deal.loading.zh),
        "entry": (f"入境口岸　({deal.entry.port_code})", head("port_of_entry", deal.entry.port_zh)),
        "kind": (f"包装种类　({deal.package_kind[2]})", head("package_kind", deal.package_kind[1])),
        "packs": ("件数", head("packages", str(cartons))),
        "gross": ("毛重(千克)", head("gross_weight_kg", plain(gross))),
        "net": ("净重(千克)", head("net_weight_kg", plain(net))),
        "term": ("成交方式　(1)", head("incoterm", deal.incoterm)),
        "freight": ("运费", ""),
        "insure": ("保费", ""),
        "other": ("杂费", ""),
        "papers": ("随附单证及编号", "随附单证2:发票;装箱单;合同;提/运单"),
        "marks": ("标记唛码及备注", f"备注: {marks}"),
    }
    if shape.blank:
        b = {name: (label.split("　")[0], "") for name, (label, _) in b.items()}
    rows = [
        "buyer:84 office:50 in:45 on:45 record:55",
        "seller:84 mode:38 vessel:52 bl:50 store:55",
        "unit:84 trade:45 levy:45 licence:50 loading:55",
        "contract:84 tcountry:48 from:48 stop:44 entry:55",
        "kind:72 packs:22 gross:32 net:32 term:26 freight:33 insure:32 other:30",
        "papers:279",
        "marks:279",
    ]
    if shape.layout == "single":
        rows = [
            "buyer:140 seller:139",
            "unit:140 contract:139",
            "office:70 in:70 on:70 record:69",
            "mode:50 vessel:110 bl:119",
            "trade:70 levy:70 licence:70 loading:69",
            "tcountry:70 from:70 stop:70 entry:69",
            "kind:70 packs:35 gross:52 net:52 term:70",
            "marks:279",
        ]
    if old:
        rows = [
            "office:90 record:60 in:60 on:69",
            "buyer:90 mode:60 vessel:60 bl:69",
            "seller:90 trade:60 levy:60 licence:69",
            "unit:90 tcountry:60 from:60 loading:69",
            "contract:90 packs:30 kind:50 gross:54 net:55",
            "term:60 freight:60 insure:60 other:99",
            "marks:279",
        ]
        paper.truth.fields.pop("port_of_entry", None)
    return [[(*b[name], float(width)) for name, width in (part.split(":") for part in row.split())] for row in rows]


def _head(rng: random.Random, deal: Deal, paper: Paper, shape: Shape) -> str:
    out = []
    for row in _boxes(rng, deal, paper, shape):
        cells = []
        for label, value, width in row:
            if shape.layout == "single":
                inner = f"{label}：{value}"
            elif shape.value_first:
                # The text layer has the value before its label, as the customs print has.
                inner = f'<div style="display:flex;flex-direction:column-reverse"><div>{value or "&nbsp;"}</div><div class=l>{label}</div></div>'
            else:
                inner = f"<div class=l>{label}</div><div>{value}</div>"
            cells.append(f'<div style="width:{width}mm">{inner}</div>')
        out.append("".join(cells))
    kind = "f" if shape.layout in {"ruled", "old", "single"} else "f o"
    return f'<div class="{kind}" style="width:281mm">{"".join(out)}</div>'


def _goods(deal: Deal, paper: Paper, shape: Shape, lines: list[Line], start: int) -> str:
    heads = (
        "项号",
        "商品编号",
        "商品名称及规格型号",
        "数量及单位",
        "单价/总价/币制",
        "原产国(地区)",
        "最终目的国(地区)",
        "境内目的地",
        "征免",
    )
    if shape.layout == "old":
        heads = ("项号", "商品编号", "商品名称、规格型号", "数量及单位", "原产国(地区)", "单价", "总价", "币制", "征免")
    widths = (10, 26, 78, 30, 32, 27, 30, 28, 18) if shape.layout != "old" else (10, 26, 88, 34, 30, 24, 27, 18, 22)
    ruled = "r" if shape.layout in {"ruled", "old"} else ""
    out = (
        f'<table class="{ruled}" style="table-layout:fixed"><colgroup>'
        + "".join(f'<col style="width:{w}mm">' for w in widths)
        + "</colgroup><tr>"
        + "".join(f"<th class=l>{h}</th>" for h in heads)
        + "</tr>"
    )
    for index, line in enumerate([] if shape.blank else lines, start + 1):
        out += _item(deal, paper, shape, line, index)
    if shape.blank:
        out += "".join(f'<tr><td style="height:11mm">&nbsp;</td>{"<td></td>" * 8}</tr>' for _ in range(6))
    return out + "</table>"


def _item(deal: Deal, paper: Paper, shape: Shape, line: Line, index: int) -> str:
    put = paper.line()
    good = line.good
    code = put("hs_code", good.hs_code) + (put("ciq_code", good.ciq_code) if shape.code_digits == 13 else "")
    name = put("name", line.chinese)
    brand, spec = put("brand", good.brand), put("spec", good.spec)
    kind = put("brand_type", "4")
    labelled = shape.elements == "labelled"
    told = f"用途:零售|品牌:{brand}|规格:{spec}|无型号" if labelled else f"零售|{spec}|{brand}牌|零售包装"
    told = f"{kind}|3|{told}"
    price = plain(line.price)
    kilos = plain(line.net)
    first = f"{put('quantity_1', kilos)}{put('unit_1', '千克')}" if shape.stack != "one" else ""
    second = (
        f"{put('quantity_2', str(line.quantity))}{put('unit_2', '件')}" if shape.stack == "three" and index % 2 else ""
    )
    dealt = f"{put('quantity', str(line.quantity))}{put('unit', good.unit_zh)}"
    quantities = (
        "".join(f"<div class=rt>{q or '&nbsp;'}</div>" for q in (first, second, dealt))
        if shape.stack != "one"
        else f"<div class=rt>{dealt}</div>"
    )
    unit_price, amount = (
        put("unit_price", price, f"{line.price:.4f}"),
        put("amount", plain(line.amount), f"{line.amount:.2f}"),
    )
    currency = put("currency", deal.currency, CURRENCIES[deal.currency][0])
    origin = put("country_of_origin", good.origin, COUNTRIES[good.origin][1])
    cells = [put("line_no", str(index)), code, f"<div>{name}</div><div>{told}</div>", quantities]
    if shape.layout == "old":
        cells += [f"{origin}({COUNTRIES[good.origin][2]})", unit_price, amount, currency, "照章征税"]
    else:
        cells += [
            f"<div class=rt>{unit_price}</div><div class=rt>{amount}</div><div class=rt>{currency}</div>",
            f"<div>{origin}</div><div>({COUNTRIES[good.origin][2]})</div>",
            "<div>中国</div><div>(CHN)</div>",
            deal.entry.place,
            "<div>照章征税</div><div>(1)</div>",
        ]
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def _foot(deal: Deal, paper: Paper, shape: Shape) -> str:
    agent = "" if shape.blank else paper.head("agent_name", deal.agent.name_zh)
    code = "" if shape.blank else f"({paper.head('agent_id', deal.agent.tax_id)})"
    seal = ""
    if shape.seal:
        seal = picture(
            seals.round_seal(deal.agent.name_zh, "报关专用章", seed=7, diameter=300),
            "position:absolute;height:34mm;left:88mm;top:-9mm;opacity:.85",
        )
    border = "border:0.5pt solid #333" if shape.layout in {"ruled", "old"} else ""
    confirm = (
        ""
        if shape.layout == "old"
        else "特殊关系确认：否　　价格影响确认：否　　支付特许权使用费确认：否　　自报自缴：否"
    )
    return (
        f'<div style="{border};padding:1mm">{confirm}</div><div class=pg style="{border};padding:1mm;height:17mm">报关人员　　报关人员证号　　　电话　　　　兹申明对以上内容承担如实申报、依法纳税之法律责任'
        f'<div class=abs style="left:4mm;top:9mm">申报单位　{code}{agent}</div><div class=abs style="left:150mm;top:6mm">申报单位（签章）</div><div class=abs style="right:4mm;top:4mm;width:60mm">海关批注及签章</div>{seal}</div>'
    )
