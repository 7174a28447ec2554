"""Western trade papers as HTML, each with its truth: invoices, pro-forma invoices, packing lists, entry summaries, papers of no kind we read."""

from __future__ import annotations

import random
from datetime import date, timedelta
from decimal import Decimal

import story
from print_forms import Sheet, Values
from story import BUYERS_CN, BUYERS_US, COUNTRY, GOODS, PORTS, SELLERS, Goods, Party, plain


def _goods_of(seller: Party, rng: random.Random, count: int) -> list[Goods]:
    own = [item for item in GOODS if item.brand.split()[0].lower() in seller.name.lower()]
    others = [item for item in GOODS if item not in own]
    return (own + rng.sample(others, count))[:count]


def _money(amount: Decimal, style: str) -> str:
    text = f"{amount:,.2f}"
    return text.replace(",", "_").replace(".", ",").replace("_", ".") if style == "comma" else text


def _br(address: str) -> str:
    parts = address.split(", ")
    middle = max(1, len(parts) // 2)
    return ", ".join(parts[:middle]) + ",<br>" + ", ".join(parts[middle:])


def invoice(rng: random.Random, design: int, *, pro_forma: bool = False) -> Sheet:
    """Six designs: 0 airy letterhead, 1 boxed trade form, 2 bilingual exporter, 3 dense landscape, 4 German style numbers, 5 Japanese exporter's plain."""
    seller = {2: SELLERS[7], 4: SELLERS[1], 5: SELLERS[3]}.get(design) or rng.choice(
        [SELLERS[0], SELLERS[2], SELLERS[4], SELLERS[6]]
    )
    buyer = rng.choice(BUYERS_US if design in (0, 3) else BUYERS_CN)
    day = story.some_day(rng)
    number = f"{rng.choice(['INV', 'SI', 'EX'])}{'-' if design % 2 else '/'}{day:%y}{rng.randrange(10000):04d}"
    order, contract = f"PO-{rng.randrange(100000):05d}", f"SC{day:%y%m}{rng.randrange(100):02d}"
    currency = {"CN": "USD", "JP": "USD"}.get(seller.country, COUNTRY[seller.country][3])
    term = rng.choice(["FOB", "CIF", "FCA", "EXW"])
    goods = _goods_of(seller, rng, rng.randrange(1, 6))
    style = "comma" if design == 4 else "point"
    total, pieces, lines, rows = Decimal(0), 0, [], ""
    for place, item in enumerate(goods, start=1):
        count = rng.randrange(5, 200) * 6
        amount = item.price * count
        total, pieces = total + amount, pieces + count
        price = f"{item.price:.4f}" if item.price != item.price.quantize(Decimal("0.01")) else f"{item.price:.2f}"
        price = price.replace(".", ",") if style == "comma" else price
        line = {"name": item.name, "quantity": str(count), "unit_price": plain(item.price), "amount": plain(amount)}
        shown_count = f"{count:,}" if design in (0, 1) else str(count)
        if design == 0:
            rows += f"<tr><td>{item.name}<small>SKU {item.sku} · {item.spec}</small><td class=r>{shown_count}<td class=r>{price}<td class=r>{_money(amount, style)}</tr>"
            line |= {"sku": item.sku, "spec": item.spec}
        elif design == 1:
            rows += f"<tr><td class=c>{place}<td>{item.gtin}<td>{item.name}<td>{item.hs[:6]}<td class=c>{COUNTRY[seller.country][0]}<td class=r>{shown_count} {item.unit}<td class=r>{price}<td class=r>{_money(amount, style)}</tr>"
            line |= {
                "line_no": str(place),
                "gtin": item.gtin,
                "hs_code": item.hs[:6],
                "country_of_origin": seller.country,
                "unit": item.unit,
            }
        elif design == 2:
            rows += f"<tr><td>{place}<td>{item.sku}<td>{item.name}<br>{item.name_zh}<td>{item.spec}<td class=r>{count}<td>{item.unit}<td class=r>{price}<td class=r>{_money(amount, style)}</tr>"
            line |= {
                "line_no": str(place),
                "sku": item.sku,
                "name_zh": item.name_zh,
                "name_en": item.name,
                "spec": item.spec,
                "unit": item.unit,
            }
        elif design == 3:
            lot = f"{day:%y%j}{rng.choice('CDE')}"
            rows += f"<tr><td>{place}<td>{item.sku}<td>{item.name}<td>{item.brand}<td>{item.spec}<td>{lot}<td>{item.hs}<td>{seller.country}<td class=r>{count}<td>{item.unit}<td class=r>{price}<td class=r>{_money(amount, style)}</tr>"
            line |= {
                "line_no": str(place),
                "sku": item.sku,
                "brand": item.brand,
                "spec": item.spec,
                "lot_no": lot,
                "hs_code": item.hs,
                "country_of_origin": seller.country,
                "unit": item.unit,
            }
        elif design == 4:
            rows += f"<tr><td>{place}<td>{item.sku}<td>{item.name} {item.spec}<td class=r>{count} {item.unit}<td class=r>{price}<td class=r>{_money(amount, style)}</tr>"
            line |= {"line_no": str(place), "sku": item.sku, "name": f"{item.name} {item.spec}", "unit": item.unit}
        else:
            rows += f"<tr><td>{item.name}, {item.spec}<td class=r>{count}<td>{item.unit}<td class=r>{price}<td class=r>{_money(amount, style)}</tr>"
            line |= {"name": f"{item.name}, {item.spec}", "unit": item.unit}
        lines.append(line)
    port = PORTS[seller.country].title()
    fields: Values = {
        "document_no": number,
        "issue_date": day.isoformat(),
        "seller_name": seller.name,
        "seller_address": seller.address,
        "buyer_name": buyer.name,
        "buyer_address": buyer.address,
        "currency": currency,
        "total_amount": plain(total),
    }
    made = _INVOICES[design](
        seller,
        buyer,
        day,
        number,
        order,
        contract,
        currency,
        term,
        port,
        rows,
        _money(total, style),
        pieces,
        fields,
        pro_forma,
    )
    html, css, landscape = made
    return Sheet("proforma_invoice" if pro_forma else "commercial_invoice", html, fields, lines, css, landscape)


def _airy(seller, buyer, day, number, order, contract, currency, term, port, rows, total, pieces, fields, pro_forma):
    title = "Quotation" if pro_forma else "Commercial Invoice"
    number_label = "Quotation number" if pro_forma else "Invoice number"
    fields |= {"purchase_order_no": order, "incoterm": term}
    html = (
        f"<div class=flex><div><b class=big>{seller.name}</b><br>{_br(seller.address)}</div><div class=title>{title}</div></div><div class=flex><div><span>Billed to</span><b>{buyer.name}</b><br>{_br(buyer.address)}</div>"
        f"<div><span>{number_label}</span>{number}<span>Date of issue</span>{day:%B} {day.day}, {day.year}</div><div><span>Purchase order</span>{order}<span>Delivery terms</span>{term} {port}</div></div>"
        f"<table><tr><th>Description<th class=r>Qty<th class=r>Unit price<th class=r>Amount</tr>{rows}<tr class=t><td><td><td class=r>Total {currency}<td class=r>{total}</tr></table>"
        "<p class=foot>Please quote the number above with your payment. Thank you for your business.</p>"
    )
    css = "body{font:12px/1.6 'DejaVu Sans',sans-serif;padding:30px;color:#223}.flex{display:flex;justify-content:space-between;margin-bottom:34px}.big{font-size:15px}.title{font-size:24px;color:#36a}span{display:block;font-size:9px;color:#789;margin-top:6px}table{width:100%;border-collapse:collapse}th{font-size:10px;text-align:left;border-bottom:2px solid #36a;padding:6px}td{padding:8px 6px;border-bottom:1px solid #dde}td small{display:block;color:#678}.r{text-align:right!important}.t td{font-weight:700;border:0}.foot{margin-top:50px;font-size:10px;color:#678}"
    return html, css, False


def _boxed(seller, buyer, day, number, order, contract, currency, term, port, rows, total, pieces, fields, pro_forma):
    title = "PRO FORMA INVOICE" if pro_forma else "COMMERCIAL INVOICE"
    fields |= {
        "contract_no": contract,
        "incoterm": term,
        "port_of_loading": port,
        "port_of_discharge": "Shanghai",
        "total_quantity": str(pieces),
        "seller_id": seller.tax_id,
    }
    if not seller.tax_id:
        del fields["seller_id"]
    html = (
        f"<h1>{title}</h1><table><tr><td rowspan=2 width=50%><i>Exporter</i><br>{seller.name}<br>{_br(seller.address)}{'<br>VAT No. ' + seller.tax_id if seller.tax_id else ''}</td><td><i>Invoice No.</i><br>{number}</td><td><i>Date</i><br>{day.day} {day:%b %Y}</td></tr>"
        f"<tr><td><i>Contract No.</i><br>{contract}</td><td><i>Terms of Delivery</i><br>{term} {port}</td></tr><tr><td><i>Consignee</i><br>{buyer.name}<br>{_br(buyer.address)}</td><td><i>Port of Loading</i><br>{port}</td><td><i>Port of Discharge</i><br>Shanghai</td></tr></table>"
        f"<table class=g><tr><th>Item<th>Barcode<th>Description of Goods<th>HS Code<th>Origin<th>Quantity<th>Unit Price ({currency})<th>Amount ({currency})</tr>{rows}<tr><td colspan=5 class=r>TOTAL<td class=r>{pieces:,}<td><td class=r>{total}</tr></table><p>Signature and stamp</p>"
    )
    css = "body{font:10.5px 'Liberation Sans','DejaVu Sans',sans-serif}h1{font-size:16px;text-align:center}table{width:100%;border-collapse:collapse;margin-bottom:-1px}td,th{border:1px solid #000;padding:4px;vertical-align:top;text-align:left}i{font-size:8px;font-style:normal;color:#444}.g td{height:22px}.r{text-align:right}.c{text-align:center}"
    return html, css, False


def _bilingual(
    seller, buyer, day, number, order, contract, currency, term, port, rows, total, pieces, fields, pro_forma
):
    zh, en = ("形式发票", "PROFORMA INVOICE") if pro_forma else ("商业发票", "COMMERCIAL INVOICE")
    fields |= {"contract_no": contract, "incoterm": term, "total_quantity": str(pieces)}
    html = (
        f"<div class=c><b class=big>{seller.name_zh}</b><br><b>{seller.name}</b><br><small>{seller.address}</small></div><h1>{zh} {en}</h1><div class=flex><div>TO 买方: {buyer.name}<br>ADDRESS 地址: {_br(buyer.address)}</div>"
        f"<div>INVOICE NO. 发票号: {number}<br>DATE 日期: {day:%Y-%m-%d}<br>S/C NO. 合同号: {contract}<br>PRICE TERM 价格条款: {term} {port}<br>CURRENCY 币种: {currency}</div></div>"
        f"<table><tr><th>NO.<br>序号<th>ITEM NO.<br>货号<th>DESCRIPTION<br>品名<th>SPEC<br>规格<th>QTY<br>数量<th>UNIT<br>单位<th>UNIT PRICE<br>单价<th>AMOUNT<br>金额</tr>{rows}<tr><td colspan=4>TOTAL 合计<td class=r>{pieces}<td><td><td class=r>{total}</tr></table>"
    )
    css = "body{font:11px 'Noto Sans CJK SC'}.c{text-align:center}.big{font-size:16px}h1{font-size:17px;text-align:center}.flex{display:flex;justify-content:space-between;line-height:1.7;margin-bottom:10px}table{width:100%;border-collapse:collapse}td,th{border:1px solid #333;padding:4px;text-align:center;font-weight:400}.r{text-align:right}"
    return html, css, False


def _dense(seller, buyer, day, number, order, contract, currency, term, port, rows, total, pieces, fields, pro_forma):
    title = "PROFORMA" if pro_forma else "INVOICE"
    fields |= {
        "purchase_order_no": order,
        "incoterm": term,
        "total_quantity": str(pieces),
        "country_of_origin": seller.country,
    }
    html = (
        f"<h1>{title}</h1><div class=flex><div><b>SHIPPER</b><br>{seller.name}<br>{_br(seller.address)}</div><div><b>SOLD TO</b><br>{buyer.name}<br>{_br(buyer.address)}</div><div><b>Invoice #</b> {number}<br><b>Invoice Date</b> {day:%d-%b-%Y}<br><b>Customer PO</b> {order}<br><b>Incoterms</b> {term} {port}<br><b>Country of Origin</b> {COUNTRY[seller.country][0]}</div></div>"
        f"<table><tr><th>Ln<th>Part No.<th>Description<th>Brand<th>Size<th>Lot No.<th>HTS<th>C/O<th>Qty<th>UOM<th>Price {currency}<th>Ext. {currency}</tr>{rows}</table><div class=sum>Total Qty: {pieces}<br><b>Invoice Total: {currency} {total}</b></div>"
    )
    css = "body{font:10px 'DejaVu Sans Condensed','DejaVu Sans',sans-serif}h1{font-size:20px;letter-spacing:6px}.flex{display:flex;gap:40px;line-height:1.5;margin-bottom:14px}table{width:100%;border-collapse:collapse}th{background:#333;color:#fff;padding:4px;text-align:left}td{padding:4px;border-bottom:1px solid #ccc}tr:nth-child(odd) td{background:#f4f4f4}.r{text-align:right}.sum{text-align:right;margin-top:12px;line-height:1.8}"
    return html, css, True


def _german(seller, buyer, day, number, order, contract, currency, term, port, rows, total, pieces, fields, pro_forma):
    title = "Proforma Invoice" if pro_forma else "Invoice"
    fields |= {"seller_id": seller.tax_id, "incoterm": term, "order_no": order}
    html = (
        f"<div class=right><b>{seller.name}</b><br>{_br(seller.address)}</div><div class=small>{seller.name} · {seller.address}</div><div>{buyer.name}<br>{_br(buyer.address)}</div>"
        f"<h1>{title} No. {number}</h1><table class=m><tr><td>Date: {day:%d.%m.%Y}<td>Our order no.: {order}<td>VAT ID: {seller.tax_id}</tr><tr><td>Delivery: {term} {port}<td>Payment: 30 days net<td>Currency: {currency}</tr></table>"
        f"<table class=g><tr><th>Pos.<th>Article no.<th>Description<th class=r>Quantity<th class=r>Unit price<th class=r>Total</tr>{rows}</table><table class=s><tr><td>Net total<td class=r>{total}</tr><tr><td>VAT 0 % (export)<td class=r>0,00</tr><tr><td><b>Invoice total {currency}</b><td class=r><b>{total}</b></tr></table>"
        f"<div class=small>{seller.name} · Managing Director: A. Lindqvist · Registered in the commercial register</div>"
    )
    css = "body{font:11px/1.5 'Liberation Sans','DejaVu Sans',sans-serif;padding:20px}.right{text-align:right;margin-bottom:26px}.small{font-size:8px;color:#666;margin:14px 0 4px}h1{font-size:16px;margin:26px 0 8px}table{width:100%;border-collapse:collapse}.m td{padding:3px 0}.g{margin-top:14px}.g th{border-top:1.5px solid #000;border-bottom:1px solid #000;text-align:left;padding:5px 3px}.g td{padding:4px 3px}.r{text-align:right!important}.s{width:46%;margin-left:54%;border-top:1px solid #000;margin-top:6px}"
    return html, css, False


def _japanese(
    seller, buyer, day, number, order, contract, currency, term, port, rows, total, pieces, fields, pro_forma
):
    title = "PROFORMA INVOICE" if pro_forma else "COMMERCIAL INVOICE"
    fields |= {"vessel": "OPAL MERIDIAN", "voyage": "044E", "port_of_loading": port, "incoterm": term}
    html = (
        f"<p class=c><b>{seller.name}</b><br>{seller.address}</p><h1>{title}</h1><pre>Invoice No. : {number}\nDate        : {day:%B} {day.day}, {day.year}\n\nFor account and risk of Messrs.\n{buyer.name}\n{buyer.address}\n\nVessel      : OPAL MERIDIAN   Voy. 044E\nFrom        : {port}\nTrade terms : {term} {port}\n</pre>"
        f"<table><tr><th>Description<th>Quantity<th>Unit<th>Unit Price<th>Amount</tr><tr><td><td><td><td class=r>{currency}<td class=r>{currency}</tr>{rows}<tr><td class=r colspan=4>TOTAL {currency}<td class=r>{total}</tr></table>"
    )
    css = "body{font:12px 'DejaVu Serif',serif;padding:24px}.c{text-align:center}h1{font-size:17px;text-align:center;text-decoration:underline}pre{font:11px 'DejaVu Sans Mono',monospace}table{width:100%}th{border-top:1px solid #000;border-bottom:1px solid #000;padding:5px;text-align:left}td{padding:5px}.r{text-align:right}"
    return html, css, False


_INVOICES = (_airy, _boxed, _bilingual, _dense, _german, _japanese)


def packing_list(rng: random.Random, design: int) -> Sheet:
    """Three designs: 0 boxed with carton ranges, 1 airy with lots, 2 bilingual with measurements."""
    seller = SELLERS[7] if design == 2 else rng.choice(SELLERS[:7])
    buyer = rng.choice(BUYERS_CN)
    day = story.some_day(rng)
    number, invoice_no = f"PL-{rng.randrange(10000):04d}", f"INV-{rng.randrange(100000):05d}"
    goods = _goods_of(seller, rng, rng.randrange(2, 5))
    box, seal = story.container(rng), f"SL{rng.randrange(10**6):06d}"
    first, net_all, gross_all, cartons_all, pieces, volume = 1, Decimal(0), Decimal(0), 0, 0, Decimal(0)
    rows, lines = "", []
    for item in goods:
        cartons, per = rng.randrange(4, 60), rng.choice([6, 12, 24])
        count = cartons * per
        net = item.kg * count
        gross = (net * Decimal("1.15")).quantize(Decimal("0.1"))
        cbm = (Decimal("0.018") * cartons).quantize(Decimal("0.001"))
        last = first + cartons - 1
        expiry = date(2028, rng.randrange(1, 13), 15)
        lot = f"B{rng.randrange(10000):04d}"
        line = {
            "sku": item.sku,
            "name": item.name,
            "quantity": str(count),
            "cartons": str(cartons),
            "net_weight_kg": plain(net),
            "gross_weight_kg": plain(gross),
        }
        if design == 0:
            rows += f"<tr><td>{first}-{last}<td>{item.sku}<td>{item.name}<td class=r>{cartons}<td class=r>{count}<td class=r>{plain(net)}<td class=r>{plain(gross)}</tr>"
            line |= {"carton_from": str(first), "carton_to": str(last)}
        elif design == 1:
            rows += f"<tr><td>{item.sku}<td>{item.name}<td>{lot}<td>{expiry:%d %b %Y}<td class=r>{cartons}<td class=r>{count} {item.unit}<td class=r>{plain(net)}<td class=r>{plain(gross)}</tr>"
            line |= {"lot_no": lot, "expiry_date": expiry.isoformat(), "unit": item.unit}
        else:
            rows += f"<tr><td>{item.sku}<td>{item.name}<br>{item.name_zh}<td class=r>{count}<td>{item.unit}<td class=r>{cartons}<td class=r>{plain(net)}<td class=r>{plain(gross)}<td class=r>{cbm}</tr>"
            line |= {"name_en": item.name, "name_zh": item.name_zh, "unit": item.unit}
        lines.append(line)
        first, net_all, gross_all, cartons_all, pieces, volume = (
            last + 1,
            net_all + net,
            gross_all + gross,
            cartons_all + cartons,
            pieces + count,
            volume + cbm,
        )
    fields: Values = {
        "document_no": number,
        "invoice_no": invoice_no,
        "issue_date": day.isoformat(),
        "seller_name": seller.name,
        "buyer_name": buyer.name,
        "packages": str(cartons_all),
        "total_quantity": str(pieces),
        "net_weight_kg": plain(net_all),
        "gross_weight_kg": plain(gross_all),
    }
    if design == 0:
        fields |= {
            "seller_address": seller.address,
            "buyer_address": buyer.address,
            "container_nos": box,
            "seal_nos": seal,
        }
        html = (
            f"<h1>PACKING LIST</h1><table><tr><td width=50%><i>Shipper</i><br>{seller.name}<br>{_br(seller.address)}</td><td><i>Packing List No.</i><br>{number}</td><td><i>Date</i><br>{day:%d %b %Y}</td></tr><tr><td><i>Consignee</i><br>{buyer.name}<br>{_br(buyer.address)}</td><td><i>Invoice No.</i><br>{invoice_no}</td><td><i>Container / Seal No.</i><br>{box} / {seal}</td></tr></table>"
            f"<table><tr><th>Carton Nos.<th>Item Code<th>Description<th>Cartons<th>Quantity (PCS)<th>N.W. (KG)<th>G.W. (KG)</tr>{rows}<tr><td colspan=3>TOTAL<td class=r>{cartons_all}<td class=r>{pieces}<td class=r>{plain(net_all)}<td class=r>{plain(gross_all)}</tr></table>"
        )
        for line in lines:
            line["unit"] = "PCS"
    elif design == 1:
        html = (
            f"<div class=flex><div><b class=big>{seller.name}</b></div><div class=title>Packing List</div></div><div class=flex><div><span>Deliver to</span>{buyer.name}</div><div><span>Packing list no.</span>{number}<span>Invoice no.</span>{invoice_no}<span>Date</span>{day:%d %B %Y}</div></div>"
            f"<table class=z><tr><th>Code<th>Product<th>Batch<th>Best before<th>Cartons<th>Quantity<th>Net kg<th>Gross kg</tr>{rows}</table><p>Total cartons: {cartons_all}<br>Total quantity: {pieces}<br>Total net weight: {plain(net_all)} kg<br>Total gross weight: {plain(gross_all)} kg</p>"
        )
    else:
        fields |= {"volume_m3": plain(volume)}
        html = (
            f"<p class=c><b>{seller.name_zh}</b><br>{seller.name}</p><h1>装箱单 PACKING LIST</h1><div class=flex><div>TO 收货人: {buyer.name}</div><div>NO. 编号: {number}<br>INVOICE NO. 发票号: {invoice_no}<br>DATE 日期: {day:%Y/%m/%d}</div></div>"
            f"<table><tr><th>货号<br>Item No.<th>品名<br>Description<th>数量<br>Qty<th>单位<br>Unit<th>箱数<br>CTNS<th>净重<br>N.W.(KGS)<th>毛重<br>G.W.(KGS)<th>体积<br>MEAS.(CBM)</tr>{rows}<tr><td>合计 TOTAL<td><td class=r>{pieces}<td><td class=r>{cartons_all}<td class=r>{plain(net_all)}<td class=r>{plain(gross_all)}<td class=r>{volume}</tr></table>"
        )
    css = "body{font:11px 'DejaVu Sans','Noto Sans CJK SC',sans-serif}h1{font-size:17px;text-align:center}.big{font-size:15px}.title{font-size:22px}.c{text-align:center}.flex{display:flex;justify-content:space-between;margin-bottom:20px}span{display:block;color:#777;font-size:9px;margin-top:5px}table{width:100%;border-collapse:collapse;margin-bottom:-1px}td,th{border:1px solid #333;padding:4px;text-align:left;vertical-align:top}.z td,.z th{border:0;border-bottom:1px solid #bbb}.r{text-align:right}i{font-size:8px;font-style:normal}"
    return Sheet("packing_list", html, fields, lines, css)


def entry_summary(rng: random.Random, design: int) -> Sheet:
    """CBP Form 7501 in the numbering of 2024 (design 0) or 2014 (design 1)."""
    seller, buyer = rng.choice(SELLERS[:7]), rng.choice(BUYERS_US)
    day = story.some_day(rng)
    number, bill = story.entry_number(rng), f"SLNU{rng.randrange(10**7):07d}"
    mid = f"{seller.country}{''.join(c for c in seller.name.upper() if c.isalpha())[:6]}{rng.randrange(1000)}"
    goods = _goods_of(seller, rng, rng.randrange(1, 4))
    arrive, export = day - timedelta(days=4), day - timedelta(days=25)
    rows, lines, value_all = "", [], 0
    for place, item in enumerate(goods, start=1):
        count = rng.randrange(10, 90) * 12
        value = int(item.price * count)
        weight = int(item.kg * count)
        hts = f"{item.hs[:4]}.{item.hs[4:6]}.{item.hs[6:10]}"
        value_all += value
        rows += f"<tr><td>{place:03d}<td>{item.name.upper()} {item.spec}<br>{hts}<td class=r>{weight} KG<td class=r>{count} NO<td class=r>{value}<td>FREE<td class=r>0.00</tr>"
        lines.append(
            {
                "line_no": f"{place:03d}",
                "name": f"{item.name.upper()} {item.spec}",
                "hs_code": item.hs[:10],
                "gross_weight_kg": str(weight),
                "quantity_1": str(count),
                "unit_1": "NO",
            }
        )
    n = lambda new, old: f"{old if design else new}."

    def cell(label: str, value: str, span: int = 1) -> str:
        return f"<td colspan={span}><i>{label}</i><br>{value or '&nbsp;'}</td>"

    html = (
        "<div class=top><b>DEPARTMENT OF HOMELAND SECURITY</b><br>U.S. Customs and Border Protection</div><h1>ENTRY SUMMARY</h1><table>"
        f"<tr>{cell('1. Filer Code/Entry Number', number, 2)}{cell('2. Entry Type', '01 ABI/A')}{cell('3. Summary Date', f'{day:%m/%d/%Y}')}</tr><tr>{cell('4. Surety Number', '998')}{cell('5. Bond Type', '8')}{cell('6. Port Code', '2704')}{cell('7. Entry Date', f'{arrive:%m/%d/%Y}')}</tr>"
        f"<tr>{cell('8. Importing Carrier', 'KESTREL BAY')}{cell('9. Mode of Transport', '11')}{cell('10. Country of Origin', seller.country)}{cell('11. Import Date', f'{arrive:%m/%d/%Y}')}</tr><tr>{cell('12. B/L or AWB Number', bill)}{cell('13. Manufacturer ID', mid)}{cell('14. Exporting Country', seller.country)}{cell('15. Export Date', f'{export:%m/%d/%Y}')}</tr>"
        f"<tr>{cell('19. Foreign Port of Lading', '60267', 2)}{cell('20. U.S. Port of Unlading', '2704', 2)}</tr><tr>{cell(n(26, 22) + ' Consignee Number', buyer.tax_id, 2)}{cell(n(27, 23) + ' Importer Number', buyer.tax_id, 2)}</tr>"
        f"<tr>{cell(n(29, 25) + ' Ultimate Consignee (Name and Address)', f'{buyer.name}<br>{_br(buyer.address)}', 2)}{cell(n(30, 26) + ' Importer of Record (Name and Address)', f'{buyer.name}<br>{_br(buyer.address)}', 2)}</tr></table>"
        f"<table><tr><th>{n(31, 27)} Line No.<th>{n(32, 28)} Description of Merchandise<br>A. HTSUS No.<th>A. Gross Weight<th>{n(35, 31)} Net Quantity in HTSUS Units<th>A. Entered Value<th>A. HTSUS Rate<th>{n(38, 34)} Duty and I.R. Tax</tr>{rows}</table>"
        f"<table><tr>{cell(n(39, 35) + ' Total Entered Value', f'$ {value_all}')}{cell('Duty', '0.00')}{cell('Tax', '0.00')}{cell('Total', '0.00')}</tr></table>"
    )
    fields: Values = {
        "declaration_no": number.replace("-", ""),
        "issue_date": day.isoformat(),
        "entry_date": arrive.isoformat(),
        "vessel": "KESTREL BAY",
        "transport_mode": "11",
        "country_of_origin": seller.country,
        "transport_doc_no": bill,
        "country_of_dispatch": seller.country,
        "port_of_loading": "60267",
        "port_of_discharge": "2704",
        "buyer_id": buyer.tax_id,
        "buyer_name": buyer.name,
        "buyer_address": buyer.address,
        "duty_amount": "0",
        "tax_amount": "0",
    }
    css = "body{font:10px 'Liberation Sans','DejaVu Sans',sans-serif}.top{text-align:center}h1{font-size:16px;text-align:center;margin:4px}table{width:100%;border-collapse:collapse;margin-bottom:-1px}td,th{border:1px solid #000;padding:2px 4px;vertical-align:top;text-align:left;font-weight:400}i{font-size:7.5px;font-style:normal}.r{text-align:right}"
    return Sheet("cbp_7501", html, fields, lines, css)


def nothing_we_read(rng: random.Random, design: int) -> Sheet:
    """Papers that are `other`: 0 a bill of lading, 1 a laboratory report, 2 a delivery note."""
    seller, buyer = rng.choice(SELLERS), rng.choice(BUYERS_CN)
    day = story.some_day(rng)
    if design == 0:
        html = f"<h1>BILL OF LADING</h1><table><tr><td>Shipper<br>{seller.name}<br>{seller.address}<td>B/L No.<br>SLNU{rng.randrange(10**7):07d}</tr><tr><td>Consignee<br>{buyer.name}<td>Notify party<br>SAME AS CONSIGNEE</tr><tr><td>Vessel KESTREL BAY Voy 31W<td>Port of loading {PORTS[seller.country]}</tr></table><table><tr><th>Container No.<th>Packages<th>Description of packages and goods<th>Gross weight<th>Measurement</tr><tr><td>{story.container(rng)}<td>214 CARTONS<td>FOODSTUFF<td>3,420 KGS<td>11.2 CBM</tr></table><p>SHIPPED on board in apparent good order and condition. FREIGHT PREPAID. Number of original Bs/L: THREE (3)</p>"
    elif design == 1:
        html = f"<h1>检 测 报 告</h1><h2>TEST REPORT</h2><table><tr><td>报告编号<td>R{rng.randrange(10**9):09d}</tr><tr><td>样品名称<td>即食燕麦片</tr><tr><td>委托单位<td>{buyer.name_zh}</tr><tr><td>检验依据<td>GB 19640-2016</tr><tr><td>检验结论<td>所检项目符合标准要求</tr></table><table><tr><th>检验项目<th>技术要求<th>实测值<th>单项判定</tr><tr><td>水分<td>≤10.0<td>6.4<td>合格</tr></table>"
    else:
        html = f"<h1>DELIVERY NOTE</h1><p>{seller.name}<br>{seller.address}</p><p>Deliver to: {buyer.name}</p><p>Delivery note no. DN-{rng.randrange(10000):04d} · {day:%d %B %Y}</p><table><tr><th>Item<th>Description<th>Quantity delivered</tr><tr><td>1<td>Rolled Oats 1kg<td>120 BAG</tr></table><p>Received in good condition: ______________</p>"
    css = "body{font:12px 'DejaVu Sans','Noto Sans CJK SC',sans-serif}h1,h2{text-align:center}table{width:100%;border-collapse:collapse;margin:8px 0}td,th{border:1px solid #444;padding:5px;text-align:left}"
    return Sheet("other", html, {}, [], css)
