"""Bills of lading, sea waybills and air waybills in the designs of several invented carriers."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

from benchmarks.open.makers.transport_forms import (
    AIRLINES,
    AIRPORTS,
    CARRIERS,
    COUNTRY,
    PORTS,
    VESSELS,
    Box,
    Deal,
    Truth,
    address_of,
    container,
    day,
    drawn,
    heading,
    iso,
    looks,
    plain,
    sheet,
    shown_date,
    small,
    tabled,
    truth,
    waybill,
)


def _sea(rng: random.Random) -> dict[str, Any]:
    carrier, owner = rng.choice(CARRIERS)
    deal = Deal(rng)
    vessel, voyage = rng.choice(VESSELS)
    boxes = [container(rng, owner[:3] + "U") for _ in range(rng.choice((1, 1, 2)))]
    return {
        "deal": deal,
        "carrier": carrier,
        "vessel": vessel,
        "voyage": voyage,
        "containers": boxes,
        "seals": [f"{owner[:2]}{rng.randint(1000000, 9999999)}" for _ in boxes],
        "number": f"{owner}{rng.choice(('NGB', 'SHA', 'HAM', 'MEL'))}{rng.randint(1000000, 9999999)}",
        "pol": rng.choice(PORTS[deal.seller.country]),
        "pod": rng.choice(PORTS[deal.buyer.country]),
        "date": day(rng),
    }


def _sea_truth(s: dict[str, Any], **more: object) -> tuple[dict[str, Any], dict[str, Any]]:
    deal: Deal = s["deal"]
    fields: dict[str, Any] = {
        "document_no": s["number"],
        "issue_date": iso(s["date"]),
        "issuer_name": s["carrier"],
        "seller_name": deal.seller.name,
        "seller_address": address_of(deal.seller),
        "buyer_name": deal.buyer.name,
        "buyer_address": address_of(deal.buyer),
        "vessel": s["vessel"],
        "voyage": s["voyage"],
        "port_of_loading": s["pol"],
        "port_of_discharge": s["pod"],
        "container_nos": s["containers"],
        "seal_nos": s["seals"],
        "packages": str(deal.cartons),
        "package_kind": "CARTONS",
        "gross_weight_kg": plain(deal.gross),
        "volume_m3": plain(deal.volume),
    }
    return {**fields, **more}, {"notify_name": deal.notify.name}


def classic_bill(rng: random.Random) -> tuple[str, Truth]:
    """The boxed bill of a container line: parties on the left, numbers on the right, one block of goods."""
    s, look = _sea(rng), looks(rng)
    deal: Deal = s["deal"]
    deal.goods = deal.goods[:1]
    date = s["date"]
    number_label = rng.choice(("B/L No.", "Bill of Lading No.", "B/L NUMBER", "Document No."))
    shipper = rng.choice(
        ("Shipper", "Shipper/Exporter", "SHIPPER (complete name and address)", "2. Shipper / Exporter")
    )
    cons = rng.choice(
        (
            "Consignee",
            "CONSIGNEE (if 'To Order' so indicate)",
            "Consignee (not negotiable unless consigned to order)",
            "3. Consignee",
        )
    )
    note = rng.choice(("Notify Party", "Notify Party (complete name and address)", "Notify address", "4. Notify Party"))
    g = deal.goods[0]
    boxes = [
        Box(10, 12, 95, 24, shipper, (deal.seller.name, *deal.seller.address)),
        Box(10, 36, 95, 24, cons, (deal.buyer.name, *deal.buyer.address)),
        Box(10, 60, 95, 24, note, (deal.notify.name, *deal.notify.address)),
        Box(105, 30, 47, 10, number_label, str(s["number"])),
        Box(152, 30, 48, 10, "Booking No.", f"BKG{rng.randint(100000, 999999)}"),
        Box(105, 40, 95, 20, "Export References"),
        Box(105, 60, 95, 24, "Forwarding Agent - References", (deal.agent.name,)),
        Box(10, 84, 47, 10, "Pre-carriage by"),
        Box(57, 84, 48, 10, "Place of Receipt", rng.choice(("", str(s["pol"])))),
        Box(10, 94, 60, 10, rng.choice(("Vessel", "Ocean Vessel", "Vessel Name")), str(s["vessel"])),
        Box(70, 94, 35, 10, rng.choice(("Voyage No.", "Voy. No.")), str(s["voyage"])),
        Box(105, 84, 47, 10, "Port of Loading", str(s["pol"])),
        Box(152, 84, 48, 10, "Port of Discharge", str(s["pod"])),
        Box(105, 94, 95, 10, "Place of Delivery", str(s["pod"])),
    ]
    described = (
        [f"{deal.cartons} CARTONS", "SAID TO CONTAIN", g.name.upper()]
        + ([f"HS CODE: {g.hs[:6]}"] if rng.random() < 0.6 else [])
        + ["SHIPPER'S LOAD, STOW, COUNT AND SEAL", "FREIGHT PREPAID"]
    )
    marks = "\n".join([f"{c} / {q}" for c, q in zip(s["containers"], s["seals"], strict=True)] + ["N/M"])
    head = (
        "Marks & Nos. Container / Seal No.",
        "No. of Pkgs",
        "Kind of Packages; Description of Goods",
        "Gross Weight (KGS)",
        "Measurement (CBM)",
    )
    row = (marks, f"{deal.cartons}\nCARTONS", "\n".join(described[1:]), f"{deal.gross} KGS", f"{deal.volume} CBM")
    table = tabled(
        10, 106, (45, 22, 73, 26, 24), (head, row), header=True, style=rng.choice(("grid", "columns", "none"))
    )
    foot = [
        Box(10, 215, 60, 12, "Freight & Charges", "FREIGHT PREPAID"),
        Box(70, 215, 45, 12, "Number of Original B(s)/L", "THREE (3)"),
        Box(
            115,
            215,
            85,
            12,
            "Place and Date of Issue",
            f"{str(s['pol']).split(',')[0]}, {shown_date(rng, date, 'dMy iso')}",
        ),
        Box(
            10,
            227,
            105,
            12,
            rng.choice(("Shipped on Board Date", "Laden on Board", "On Board Date")),
            shown_date(rng, date, "dMy iso"),
        ),
        Box(115, 227, 85, 24, "Signed for the Carrier", (str(s["carrier"]), "As Carrier")),
    ]
    title = rng.choice(
        ("BILL OF LADING", "BILL OF LADING FOR OCEAN TRANSPORT OR MULTIMODAL TRANSPORT", "OCEAN BILL OF LADING")
    )
    body = (
        drawn([*boxes, *foot], look)
        + heading(107, 12, 92, str(s["carrier"]), 12)
        + heading(107, 20, 92, title, 10 if len(title) < 30 else 7)
        + table
        + small(
            10,
            255,
            190,
            "RECEIVED by the Carrier in apparent good order and condition unless otherwise noted herein the total number of containers or other packages or units enumerated above for carriage subject to all the terms hereof.",
        )
    )
    fields, further = _sea_truth(s)
    line = {"name": g.name.upper()} | ({"hs_code": g.hs[:6]} if len(described) > 5 else {})
    return sheet(body, look), truth(
        "bill_of_lading",
        fields,
        [line],
        {**further, "on_board_date": iso(date), "freight": "FREIGHT PREPAID", "destination": s["pod"]},
    )


def plain_waybill(rng: random.Random) -> tuple[str, Truth]:
    """A sea waybill without boxes: labels with colons, a table of containers, a list of goods with a sum."""
    s = _sea(rng)
    look = replace(looks(rng), border="", inline=True, colon=":", tint="")
    deal: Deal = s["deal"]
    date = s["date"]
    stacked = replace(look, inline=False, colon=rng.choice(("", ":")))
    tops = [
        Box(12, 34, 90, 22, "Shipper", (deal.seller.name, *deal.seller.address), frame=False),
        Box(108, 34, 90, 22, "Consignee", (deal.buyer.name, *deal.buyer.address), frame=False),
        Box(12, 58, 90, 22, "Notify Party", (deal.notify.name, *deal.notify.address), frame=False),
    ]
    vv = rng.random() < 0.5
    pairs = [
        (rng.choice(("Waybill No.", "Sea Waybill Number", "SWB No.")), s["number"]),
        ("Booking Reference", f"{rng.randint(10**8, 10**9)}"),
        *(
            [("Vessel / Voyage", f"{s['vessel']} / {s['voyage']}")]
            if vv
            else [("Vessel", s["vessel"]), ("Voyage", s["voyage"])]
        ),
        (rng.choice(("Port of Loading", "POL", "Load Port")), s["pol"]),
        (rng.choice(("Port of Discharge", "POD", "Discharge Port")), s["pod"]),
        ("Date of Issue", shown_date(rng, date, "dMy iso Mdy")),
        ("Freight terms", "COLLECT"),
    ]
    right = [Box(108, 58 + 5 * i, 92, 5, label, str(value), frame=False) for i, (label, value) in enumerate(pairs)]
    y = 106.0
    per = (
        [f"{deal.cartons}"]
        if len(s["containers"]) == 1
        else [str(deal.cartons // 2), str(deal.cartons - deal.cartons // 2)]
    )
    ctable = tabled(
        12,
        y,
        (40, 35, 25, 30, 40),
        [
            ("Container No.", "Seal No.", "Type", "Packages", "Tare (kg)"),
            *[(c, q, "40HC", f"{n} CTNS", "3880") for c, q, n in zip(s["containers"], s["seals"], per, strict=True)],
        ],
        header=True,
        style=rng.choice(("rules", "none", "grid")),
    )
    rows = [("Packages", "Description of goods", "HS code", "Gross weight kg", "Volume m3")]
    lines = []
    for g in deal.goods:
        rows.append((f"{g.cartons} CTNS", g.name, g.hs[:6], g.gross, f"{g.cartons * 0.047:.3f}"))
        lines.append(
            {"name": g.name, "hs_code": g.hs[:6], "cartons": str(g.cartons), "gross_weight_kg": plain(g.gross)}
        )
    rows.append(
        (f"{deal.cartons} CTNS", "TOTAL", "", deal.gross, deal.volume)
        if rng.random() < 0.5
        else (f"Total {deal.cartons} CTNS", "", "", deal.gross, deal.volume)
    )
    gtable = tabled(12, y + 30, (30, 75, 25, 30, 26), rows, header=True, style=rng.choice(("rules", "none", "grid")))
    body = (
        heading(12, 12, 120, str(s["carrier"]), 15)
        + heading(
            12, 22, 180, rng.choice(("NON-NEGOTIABLE SEA WAYBILL", "SEA WAYBILL", "EXPRESS RELEASE SEA WAYBILL")), 12
        )
        + drawn(tops, stacked)
        + drawn(right, look)
        + ctable
        + gtable
        + small(
            12,
            270,
            180,
            "This waybill is not a document of title to the goods. Delivery will be made to the named consignee on proof of identity.",
        )
    )
    fields, further = _sea_truth(s, package_kind="CTNS")
    return sheet(body, look), truth("bill_of_lading", fields, lines, {**further, "freight": "COLLECT"})


def chinese_bill(rng: random.Random) -> tuple[str, Truth]:
    """A bilingual bill of a Chinese line."""
    s, look = _sea(rng), looks(rng)
    deal: Deal = s["deal"]
    deal.goods = deal.goods[:1]
    g, date = deal.goods[0], s["date"]
    boxes = [
        Box(10, 14, 100, 22, "Shipper 发货人", (deal.seller.name, *deal.seller.address)),
        Box(10, 36, 100, 22, "Consignee 收货人", (deal.buyer.name, *deal.buyer.address)),
        Box(10, 58, 100, 22, "Notify Party 通知人", (deal.notify.name, *deal.notify.address)),
        Box(110, 14, 90, 10, "B/L No. 提单号", str(s["number"])),
        Box(10, 80, 50, 10, "Pre-carriage by 前程运输"),
        Box(60, 80, 50, 10, "Place of Receipt 收货地点", str(s["pol"])),
        Box(10, 90, 100, 10, "Ocean Vessel Voy. No. 船名航次", f"{s['vessel']} {s['voyage']}"),
        Box(10, 100, 50, 10, "Port of Loading 装货港", str(s["pol"])),
        Box(60, 100, 50, 10, "Port of Discharge 卸货港", str(s["pod"])),
        Box(110, 100, 45, 10, "Place of Delivery 交货地点", str(s["pod"])),
        Box(155, 100, 45, 10, "Final Destination 目的地"),
    ]
    head = (
        "Container No. / Seal No.\n箱号/封号",
        "Marks & Nos.\n标志与号码",
        "No. of Packages\n件数",
        "Description of Goods\n货物名称",
        "Gross Weight\n毛重(公斤)",
        "Measurement\n尺码(立方米)",
    )
    row = (
        "\n".join(f"{c}/{q}" for c, q in zip(s["containers"], s["seals"], strict=True)),
        "N/M",
        f"{deal.cartons}CARTONS",
        g.name.upper() + "\nSHIPPER'S LOAD & COUNT & SEAL",
        f"{deal.gross}KGS",
        f"{deal.volume}CBM",
    )
    table = tabled(
        10, 112, (42, 22, 26, 52, 25, 23), (head, row), header=True, style=rng.choice(("grid", "columns")), pt=7
    )
    words = f"SAY {rng.choice(('TOTAL ONE CONTAINER ONLY', 'TOTAL CARTONS AS ABOVE ONLY'))}."
    foot = [
        Box(10, 205, 190, 8, "Total Number of Containers or Packages (in words) 合计（大写）", words),
        Box(10, 213, 50, 10, "Freight & Charges 运费", "FREIGHT COLLECT"),
        Box(60, 213, 50, 10, "No. of Original B(s)/L 正本提单份数", "THREE"),
        Box(110, 213, 90, 10, "Place and Date of Issue 签发地点和日期", f"NINGBO {shown_date(rng, date, 'dMy iso')}"),
        Box(10, 223, 100, 10, "Laden on Board the Vessel 装船日期", shown_date(rng, date, "dMy iso")),
        Box(110, 223, 90, 20, "Signed for the Carrier 承运人签字", str(s["carrier"])),
    ]
    body = (
        heading(112, 26, 86, str(s["carrier"]), 11)
        + heading(112, 36, 86, "BILL OF LADING", 13)
        + heading(112, 44, 86, "提 单" if rng.random() < 0.5 else "提单", 12)
        + drawn([*boxes, *foot], look)
        + table
    )
    fields, further = _sea_truth(s, voyage=str(s["voyage"]).removeprefix("V."))
    return sheet(body, look), truth(
        "bill_of_lading",
        fields,
        [{"name": g.name.upper()}],
        {**further, "on_board_date": iso(date), "freight": "FREIGHT COLLECT", "destination": s["pod"]},
    )


def multimodal_bill(rng: random.Random) -> tuple[str, Truth]:
    """A forwarder's multimodal bill: consignor, goods of several lines, each with its packages and weight."""
    s, look = _sea(rng), looks(rng)
    deal: Deal = s["deal"]
    date = s["date"]
    boxes = [
        Box(12, 12, 92, 24, "Consignor", (deal.seller.name, *deal.seller.address)),
        Box(12, 36, 92, 24, rng.choice(("Consigned to order of", "Consignee")), (deal.buyer.name, *deal.buyer.address)),
        Box(12, 60, 92, 22, "Notify address", (deal.notify.name, *deal.notify.address)),
        Box(104, 12, 94, 10, rng.choice(("FBL No.", "B/L No.", "House B/L No.")), str(s["number"])),
        Box(12, 82, 46, 9, "Place of receipt", str(s["pol"])),
        Box(58, 82, 46, 9, "Ocean vessel", f"{s['vessel']} V.{str(s['voyage']).removeprefix('V.')}"),
        Box(12, 91, 46, 9, "Port of loading", str(s["pol"])),
        Box(58, 91, 46, 9, "Port of discharge", str(s["pod"])),
        Box(104, 91, 94, 9, "Place of delivery", str(s["pod"])),
    ]
    lines, rows = (
        [],
        [("Marks and numbers", "Number and kind of packages", "Description of goods", "Gross weight", "Measurement")],
    )
    for i, g in enumerate(deal.goods):
        mark = "\n".join(f"{c}\nSEAL {q}" for c, q in zip(s["containers"], s["seals"], strict=True)) if i == 0 else ""
        rows.append((mark, f"{g.cartons} CARTONS", g.name, f"{g.gross} KGS", f"{g.cartons * 0.047:.3f} M3"))
        lines.append({"name": g.name, "cartons": str(g.cartons), "gross_weight_kg": plain(g.gross)})
    if len(lines) > 1:
        rows.append(("TOTAL", f"{deal.cartons} CARTONS", "", f"{deal.gross} KGS", f"{deal.volume} M3"))
    else:
        lines = [{"name": deal.goods[0].name}]
    table = tabled(
        12, 102, (40, 34, 62, 26, 24), rows, header=True, style=rng.choice(("grid", "columns", "rules")), pt=7.2
    )
    foot = [
        Box(12, 222, 62, 12, "Freight amount", "AS ARRANGED"),
        Box(74, 222, 62, 12, "Freight payable at", rng.choice(("DESTINATION", "ORIGIN"))),
        Box(
            136,
            222,
            62,
            12,
            "Place and date of issue",
            f"{deal.agent.address[-1].split(',')[0]}, {shown_date(rng, date, 'dMy iso Mdy')}",
        ),
        Box(12, 234, 62, 12, "Number of original FBL's", "3/THREE"),
        Box(74, 234, 124, 18, "Stamp and signature", deal.agent.name),
    ]
    body = (
        heading(108, 30, 88, deal.agent.name, 12)
        + heading(108, 44, 88, "NEGOTIABLE MULTIMODAL TRANSPORT BILL OF LADING", 9)
        + small(108, 56, 88, "issued subject to the rules for multimodal transport documents")
        + drawn([*boxes, *foot], look)
        + table
    )
    fields, further = _sea_truth(s, issuer_name=deal.agent.name, voyage=str(s["voyage"]).removeprefix("V."))
    return sheet(body, look), truth("bill_of_lading", fields, lines, {**further, "destination": s["pod"]})


def _air(rng: random.Random) -> dict[str, Any]:
    airline, prefix, code = rng.choice(AIRLINES)
    deal = Deal(rng)
    deal.goods = deal.goods[:1]
    date = day(rng)
    return {
        "deal": deal,
        "airline": airline,
        "number": waybill(rng, prefix),
        "flight": f"{code}{rng.randint(100, 999)}",
        "date": date,
        "from": AIRPORTS[deal.seller.country],
        "to": AIRPORTS[deal.buyer.country],
        "pieces": rng.randint(3, 60),
        "gross": f"{rng.randint(400, 9000) / 10:.1f}",
    }


def iata_waybill(rng: random.Random, *, house: bool = False) -> tuple[str, Truth]:
    """The boxes of the airlines' form."""
    a, look = _air(rng), looks(rng)
    deal: Deal = a["deal"]
    number, date, g = str(a["number"]), a["date"], deal.goods[0]
    hawb = f"{rng.choice(('BPF', 'TAL', 'MRC'))}{rng.randint(10**6, 10**7)}"
    origin, target = a["from"], a["to"]
    day_no = date[2]
    prefix, serial = number.split("-")
    own = hawb if house else number
    money = rng.choice(("USD", "EUR", "CNY"))
    boxes = [
        Box(10, 18, 95, 24, "Shipper's Name and Address", (deal.seller.name, *deal.seller.address)),
        Box(60, 18, 45, 4, "Shipper's Account Number"),
        Box(
            105,
            18,
            95,
            24,
            "Issued by" if not house else "Issued by Agent",
            (str(a["airline"]) if not house else deal.agent.name,),
        ),
        Box(10, 42, 95, 24, "Consignee's Name and Address", (deal.buyer.name, *deal.buyer.address)),
        Box(105, 42, 95, 24, "", ("It is agreed that the goods described herein are accepted in apparent good order",)),
        Box(10, 66, 95, 14, "Issuing Carrier's Agent Name and City", (deal.agent.name, deal.agent.address[-1])),
        Box(
            10,
            80,
            47,
            9,
            "Agent's IATA Code",
            f"{rng.randint(10, 99)}-3 {rng.randint(1000, 9999)}/{rng.randint(1000, 9999)}",
        ),
        Box(57, 80, 48, 9, "Account No."),
        Box(105, 66, 95, 23, "Accounting Information", "FREIGHT PREPAID"),
        Box(10, 89, 95, 9, "Airport of Departure (Addr. of First Carrier) and Requested Routing", str(origin[0])),
        Box(10, 98, 12, 9, "To", str(target[1])),
        Box(22, 98, 50, 9, "By First Carrier", str(a["airline"])),
        Box(105, 98, 16, 9, "Currency", money),
        Box(121, 98, 39, 9, "Declared Value for Carriage", "NVD"),
        Box(160, 98, 40, 9, "Declared Value for Customs", "NCV"),
        Box(10, 107, 50, 9, "Airport of Destination", str(target[0])),
        Box(60, 107, 45, 9, rng.choice(("Requested Flight/Date", "Flight/Date")), f"{a['flight']}/{day_no}"),
        Box(105, 107, 35, 9, "Amount of Insurance", "NIL"),
        Box(10, 116, 190, 14, "Handling Information", ("NOTIFY: SAME AS CONSIGNEE",)),
    ]

    charge = f"{float(str(a['gross'])) * 1.15:.1f}"
    head = (
        "No. of Pieces RCP",
        "Gross Weight",
        "kg lb",
        "Rate Class",
        "Chargeable Weight",
        "Rate / Charge",
        "Total",
        "Nature and Quantity of Goods (incl. Dimensions or Volume)",
    )
    row = (
        str(a["pieces"]),
        str(a["gross"]),
        "K",
        "Q",
        charge,
        "3.85",
        f"{float(charge) * 3.85:.2f}",
        f"{g.name.upper()}\nHS {g.hs[:6]}\nVOL: {deal.volume} CBM" if rng.random() < 0.5 else g.name.upper(),
    )
    table = tabled(
        10, 131, (17, 20, 8, 14, 22, 20, 24, 65), (head, row), header=True, style=rng.choice(("grid", "columns")), pt=7
    )
    foot = [
        Box(10, 200, 35, 10, "Prepaid"),
        Box(45, 200, 25, 10, "Weight Charge"),
        Box(70, 200, 35, 10, "Collect"),
        Box(10, 210, 47, 10, "Total Prepaid", f"{float(charge) * 3.85 + 40:.2f}"),
        Box(57, 210, 48, 10, "Total Collect"),
        Box(105, 200, 95, 20, "Signature of Shipper or his Agent", deal.agent.name),
        Box(105, 220, 45, 12, "Executed on (date)", shown_date(rng, date, "dMy iso")),
        Box(150, 220, 50, 12, "at (place)", str(origin[0])),
        Box(105, 232, 95, 10, "Signature of Issuing Carrier or its Agent"),
    ]
    body = (
        heading(10, 10, 60, f"{prefix} | {origin[1]} | {serial[:4]} {serial[4:]}" if not house else hawb, 11)
        + heading(150, 10, 50, own, 11)
        + heading(107, 30, 92, "House Air Waybill" if house else "Air Waybill", 13)
        + drawn([*boxes, *foot], look)
        + table
        + heading(150, 250, 50, own, 11)
    )
    if house:
        body += drawn([Box(105, 89, 95, 9, "MAWB No.", number)], look)
    fields = {
        "document_no": own,
        "transport_doc_no": number if house else "",
        "issue_date": iso(date),
        "issuer_name": deal.agent.name if house else a["airline"],
        "seller_name": deal.seller.name,
        "seller_address": address_of(deal.seller),
        "buyer_name": deal.buyer.name,
        "buyer_address": address_of(deal.buyer),
        "port_of_loading": origin[0],
        "port_of_discharge": target[0],
        "vessel": a["flight"],
        "packages": str(a["pieces"]),
        "gross_weight_kg": plain(str(a["gross"])),
        "currency": money,
        "volume_m3": plain(deal.volume) if "VOL" in row[-1] else "",
    }
    line = {"name": g.name.upper()} | ({"hs_code": g.hs[:6]} if "HS " in row[-1] else {})
    return sheet(body, look), truth("air_waybill", fields, [line], {"house_no": hawb if house else ""})


def house_waybill(rng: random.Random) -> tuple[str, Truth]:
    """A forwarder's house waybill on the airlines' form."""
    return iata_waybill(rng, house=True)


def list_waybill(rng: random.Random) -> tuple[str, Truth]:
    """An air waybill printed by a portal: labels and values in a list, bilingual on some."""
    a = _air(rng)
    chinese = rng.random() < 0.5
    look = replace(looks(rng), border=rng.choice(("", "0.2mm solid #999")), inline=True, colon=":", tint="")
    deal: Deal = a["deal"]
    g, date = deal.goods[0], a["date"]
    hawb = f"HB{rng.randint(10**6, 10**7)}"
    named = [
        "MAWB No.",
        "HAWB No.",
        "Shipper",
        "Consignee",
        "Carrier",
        "Flight No.",
        "Airport of Departure",
        "Airport of Destination",
        "Pieces",
        "Gross Weight",
        "Chargeable Weight",
        "Volume",
        "Goods Description",
        "Date of Issue",
        "Freight",
    ]
    zh = [
        "主单号",
        "分单号",
        "发货人",
        "收货人",
        "承运人",
        "航班号",
        "始发站",
        "目的站",
        "件数",
        "毛重",
        "计费重量",
        "体积",
        "货物品名",
        "签发日期",
        "运费",
    ]
    labels = [f"{z} {e}" for z, e in zip(zh, named, strict=True)] if chinese else named
    values = [
        str(a["number"]),
        hawb,
        deal.seller.name,
        deal.buyer.name,
        str(a["airline"]),
        str(a["flight"]),
        str(a["from"][0]),
        str(a["to"][0]),
        str(a["pieces"]),
        f"{a['gross']} KG",
        f"{float(str(a['gross'])) * 1.1:.1f} KG",
        f"{deal.volume} CBM",
        g.name,
        shown_date(rng, date, "iso dMy"),
        "PREPAID",
    ]
    boxes = [
        Box(15, 40 + 8 * i, 175, 8, label, value, frame=bool(look.border))
        for i, (label, value) in enumerate(zip(labels, values, strict=True))
    ]
    body = heading(15, 18, 175, "航空运单 AIR WAYBILL" if chinese else "AIR WAYBILL", 16, align="center") + drawn(
        boxes, look
    )
    fields = {
        "document_no": a["number"],
        "issue_date": iso(date),
        "issuer_name": a["airline"],
        "seller_name": deal.seller.name,
        "buyer_name": deal.buyer.name,
        "port_of_loading": values[6],
        "port_of_discharge": values[7],
        "vessel": a["flight"],
        "packages": values[8],
        "gross_weight_kg": plain(str(a["gross"])),
        "volume_m3": plain(deal.volume),
    }
    return sheet(body, look, extra=".v{display:inline}"), truth(
        "air_waybill", fields, [{"name": g.name}], {"house_no": hawb, "freight": "PREPAID"}
    )


COUNTRIES = COUNTRY
MAKERS = {
    "bl-classic": classic_bill,
    "bl-plain": plain_waybill,
    "bl-zh": chinese_bill,
    "bl-multimodal": multimodal_bill,
    "awb-iata": iata_waybill,
    "awb-house": house_waybill,
    "awb-list": list_waybill,
}
