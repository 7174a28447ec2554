"""More transport and customs papers, set as flowing tables: label cells beside value cells, one block of goods, other languages."""

from __future__ import annotations

import html
import random

from benchmarks.open.makers.transport_carriage import _air, _sea, _sea_truth
from benchmarks.open.makers.transport_customs import _america, _amount, _europe
from benchmarks.open.makers.transport_forms import COUNTRY, Deal, Truth, address_of, iso, plain, shown_date, truth
from benchmarks.open.makers.transport_origin import _deal, _fields

FONTS = ("DejaVu Sans", "DejaVu Serif", "DejaVu Sans Condensed", "Noto Sans CJK SC")


def page(rng: random.Random, body: str) -> str:
    """Return a page of flowing print."""
    font, size = rng.choice(FONTS), rng.choice((8.4, 9.0, 9.6))
    line = rng.choice(("0.2mm solid #333", "0.2mm solid #aaa", "0"))
    zebra = "tr:nth-child(even) td{background:#f3f3f3}" if rng.random() < 0.3 else ""
    return (
        f"<html><head><meta charset=utf-8><style>@page{{size:A4;margin:14mm}}body{{font:{size}pt {font},Noto Sans CJK SC;margin:0}}table{{border-collapse:collapse;width:100%;margin:2mm 0}}"
        f"td,th{{border:{line};padding:1mm 1.5mm;text-align:left;vertical-align:top;font-weight:normal}}th{{font-weight:bold;font-size:{size - 1}pt}}.k{{color:#444;font-size:{size - 1.2}pt;width:22%}}.r{{text-align:right}}{zebra}</style></head><body>{body}</body></html>"
    )


def text(value: object) -> str:
    """Return a value as HTML, lines as lines."""
    lines = value if isinstance(value, list | tuple) else [value]
    return "<br>".join(html.escape(str(one)) for one in lines if one != "")


def pairs(rows: list[tuple[str, object]], *, across: int = 1, colon: str = "") -> str:
    """Return label cells beside value cells."""
    out = "<table>"
    for start in range(0, len(rows), across):
        out += (
            "<tr>"
            + "".join(
                f"<td class=k>{html.escape(label)}{colon}</td><td>{text(value)}</td>"
                for label, value in rows[start : start + across]
            )
            + "</tr>"
        )
    return out + "</table>"


def blocks(rows: list[list[tuple[str, object]]]) -> str:
    """Return rows of cells, each its label over its value."""
    return "".join(
        "<table><tr>"
        + "".join(
            f"<td style='width:{100 // len(row)}%'><span style='font-size:75%'>{html.escape(label)}</span><br>{text(value)}</td>"
            for label, value in row
        )
        + "</tr></table>"
        for row in rows
    )


def listing(head: list[str], rows: list[list[object]], right: tuple[int, ...] = ()) -> str:
    """Return a table with a header."""
    out = "<table><tr>" + "".join(f"<th>{text(one)}</th>" for one in head) + "</tr>"
    for row in rows:
        out += (
            "<tr>"
            + "".join(f"<td{' class=r' if i in right else ''}>{text(one)}</td>" for i, one in enumerate(row))
            + "</tr>"
        )
    return out + "</table>"


SEA = {
    "en": "BILL OF LADING|B/L No.|Shipper|Consignee|Notify party|Vessel|Voyage|Port of loading|Port of discharge|Place of delivery|Date of issue|Shipped on board|Container No.|Seal No.|Packages|Description of goods|Gross weight (kg)|Measurement (m3)|Carrier|TOTAL",
    "de": "SEEFRACHTBRIEF|Seefrachtbrief-Nr.|Ablader|Empfänger|Notadresse|Schiff|Reise-Nr.|Ladehafen|Löschhafen|Lieferort|Ausstellungsdatum|Verladedatum|Containernummer|Siegelnummer|Packstücke|Warenbezeichnung|Bruttogewicht (kg)|Volumen (m³)|Frachtführer|GESAMT",
    "fr": "CONNAISSEMENT|N° de connaissement|Chargeur|Destinataire|Personne à notifier|Navire|Voyage n°|Port de chargement|Port de déchargement|Lieu de livraison|Date d'émission|Date d'embarquement|N° conteneur|Scellé|Nombre de colis|Désignation des marchandises|Poids brut (kg)|Volume (m³)|Transporteur|TOTAL",
    "es": "CONOCIMIENTO DE EMBARQUE|Conocimiento No.|Embarcador|Consignatario|Notificar a|Buque|Viaje|Puerto de carga|Puerto de descarga|Lugar de entrega|Fecha de emisión|Fecha de embarque|Contenedor|Precinto|Bultos|Descripción de las mercancías|Peso bruto (kg)|Volumen (m³)|Transportista|TOTAL",
    "zh": "海运提单|提单号|发货人|收货人|通知人|船名|航次|装货港|卸货港|交货地点|签发日期|装船日期|集装箱号|封号|件数|货物名称|毛重(千克)|体积(立方米)|承运人|合计",
}


def flowing_bill(rng: random.Random) -> tuple[str, Truth]:
    """A bill of lading as label cells beside value cells, in one of five languages."""
    s = _sea(rng)
    lang = rng.choice(tuple(SEA))
    n = SEA[lang].split("|")
    deal: Deal = s["deal"]
    date = s["date"]
    shown = shown_date(rng, date, "dot iso" if lang == "de" else "zh iso" if lang == "zh" else "dmy iso")
    head: list[tuple[str, object]] = [
        (n[1], s["number"]),
        (n[18], s["carrier"]),
        (n[2], [deal.seller.name, *deal.seller.address]),
        (n[3], [deal.buyer.name, *deal.buyer.address]),
        (n[4], [deal.notify.name, *deal.notify.address]),
        (n[5], s["vessel"]),
        (n[6], s["voyage"]),
        (n[7], s["pol"]),
        (n[8], s["pod"]),
        (n[9], s["pod"]),
        (n[10], shown),
        (n[11], shown),
    ]
    boxes = listing([n[12], n[13]], [[c, q] for c, q in zip(s["containers"], s["seals"], strict=True)])
    rows: list[list[object]] = [
        [f"{g.cartons} {'纸箱' if lang == 'zh' else 'CTNS'}", g.name, g.gross, f"{g.cartons * 0.047:.3f}"]
        for g in deal.goods
    ]
    lines = [{"name": g.name, "cartons": str(g.cartons), "gross_weight_kg": plain(g.gross)} for g in deal.goods]
    if len(lines) > 1:
        rows.append(
            [f"{n[19]} {deal.cartons}" if rng.random() < 0.5 else n[19], "", deal.gross, deal.volume]
            if rng.random() < 0.5
            else [n[19] + f" {deal.cartons}", "", deal.gross, deal.volume]
        )
    else:
        lines = [{"name": deal.goods[0].name}]
    body = (
        f"<h2>{n[0]}</h2>"
        + pairs(head, across=rng.choice((1, 2)), colon=rng.choice(("", ":")))
        + boxes
        + listing([n[14], n[15], n[16], n[17]], rows, (2, 3))
    )
    fields, further = _sea_truth(s, package_kind="纸箱" if lang == "zh" else "CTNS")
    if len(lines) > 1 and rows[-1][0] == n[19]:
        fields["packages"] = ""
    return page(rng, body), truth("bill_of_lading", fields, lines, {**further, "on_board_date": iso(date)})


def one_block_bill(rng: random.Random) -> tuple[str, Truth]:
    """A bill of lading whose goods are one block of free text under the form's columns."""
    s = _sea(rng)
    deal: Deal = s["deal"]
    deal.goods = deal.goods[:1]
    g, date = deal.goods[0], s["date"]
    shown = shown_date(rng, date, "dMy iso")
    marks = ["N/M", "", *[f"{c} / {q} / 40HC" for c, q in zip(s["containers"], s["seals"], strict=True)]]
    described = [
        f"{len(s['containers'])} X 40'HC CONTAINER(S) STC",
        f"{deal.cartons} CARTONS OF",
        g.name.upper(),
        f"H.S. CODE: {g.hs[:4]}.{g.hs[4:6]}",
        f"INVOICE NO.: CI-26{rng.randint(1000, 9999)}",
        "FREIGHT PREPAID",
        "SHIPPER'S LOAD, COUNT & SEAL",
    ]
    invoice = described[4].split(": ")[1]
    table = listing(
        [
            "MARKS AND NUMBERS / CONTAINER NO. / SEAL NO.",
            "NUMBER OF PACKAGES",
            "DESCRIPTION OF PACKAGES AND GOODS",
            "GROSS WEIGHT",
            "MEASUREMENT",
        ],
        [[marks, f"{deal.cartons} CTNS", described, f"{deal.gross} KGS", f"{deal.volume} CBM"]],
    )
    body = f"<table><tr><td style='font-size:130%'>{html.escape(str(s['carrier']))}</td><td><b>BILL OF LADING</b><br>{rng.choice(('COPY', 'ORIGINAL', 'DRAFT'))}</td></tr></table>"
    body += blocks(
        [
            [
                ("SHIPPER / EXPORTER", [deal.seller.name, *deal.seller.address]),
                (rng.choice(("BILL OF LADING NO.", "B/L NUMBER")), s["number"]),
            ],
            [
                ("CONSIGNEE", [deal.buyer.name, *deal.buyer.address]),
                ("NOTIFY PARTY", [deal.notify.name, *deal.notify.address]),
            ],
            [
                ("VESSEL / VOYAGE", f"{s['vessel']} {s['voyage']}"),
                ("PORT OF LOADING", s["pol"]),
                ("PORT OF DISCHARGE", s["pod"]),
            ],
            [("PLACE OF RECEIPT", s["pol"]), ("PLACE OF DELIVERY", s["pod"]), ("NO. OF ORIGINALS", "3/3")],
        ]
    )
    body += table + blocks(
        [
            [
                ("PLACE AND DATE OF ISSUE", f"{str(s['pol']).split(',')[0]} {shown}"),
                ("SHIPPED ON BOARD DATE", shown),
                ("SIGNED AS CARRIER BY", s["carrier"]),
            ]
        ]
    )
    fields, further = _sea_truth(s, voyage=str(s["voyage"]).removeprefix("V."), package_kind="CTNS", invoice_no=invoice)
    return page(rng, body), truth(
        "bill_of_lading",
        fields,
        [{"name": g.name.upper(), "hs_code": g.hs[:6]}],
        {**further, "on_board_date": iso(date), "freight": "FREIGHT PREPAID"},
    )


def flowing_waybill(rng: random.Random) -> tuple[str, Truth]:
    """An air waybill as blocks, goods in a table of their own."""
    a = _air(rng)
    deal: Deal = a["deal"]
    g, date = deal.goods[0], a["date"]
    shown = shown_date(rng, date, "dMy iso Mdy")
    body = f"<table><tr><td style='font-size:140%'>{html.escape(str(a['airline']))}</td><td class=r>{a['number']}</td></tr></table><h3>AIR WAYBILL (NOT NEGOTIABLE)</h3>"
    body += blocks(
        [
            [
                ("Shipper", [deal.seller.name, *deal.seller.address]),
                ("Consignee", [deal.buyer.name, *deal.buyer.address]),
            ],
            [
                ("Airport of Departure", f"{a['from'][0]} ({a['from'][1]})"),
                ("Airport of Destination", f"{a['to'][0]} ({a['to'][1]})"),
                ("Flight / Date", f"{a['flight']} / {shown}"),
            ],
        ]
    )
    body += listing(
        ["Pieces", "Gross weight (kg)", "Chargeable weight", "Rate class", "Nature and quantity of goods"],
        [[a["pieces"], a["gross"], a["gross"], "Q", g.name]],
        (0, 1, 2),
    ) + pairs(
        [("Executed on", shown), ("Freight", "PREPAID"), ("Currency", "EUR"), ("Declared value for carriage", "NVD")],
        across=2,
    )
    fields = {
        "document_no": a["number"],
        "issue_date": iso(date),
        "issuer_name": a["airline"],
        "seller_name": deal.seller.name,
        "seller_address": address_of(deal.seller),
        "buyer_name": deal.buyer.name,
        "buyer_address": address_of(deal.buyer),
        "port_of_loading": a["from"][0],
        "port_of_discharge": a["to"][0],
        "vessel": a["flight"],
        "packages": str(a["pieces"]),
        "gross_weight_kg": plain(str(a["gross"])),
        "currency": "EUR",
    }
    return page(rng, body), truth("air_waybill", fields, [{"name": g.name}], {"freight": "PREPAID"})


ORIGIN = {
    "de": "URSPRUNGSZEUGNIS|1 Absender|2 Empfänger|3 Ursprungsland|4 Angaben über die Beförderung|5 Bemerkungen|6 Laufende Nr.; Zeichen, Nummern, Anzahl und Art der Packstücke; Warenbezeichnung|7 Menge|Industrie- und Handelskammer zu Kessenheim|8 DIE UNTERZEICHNENDE STELLE BESCHEINIGT, DASS DIE OBEN BEZEICHNETEN WAREN IHREN URSPRUNG IN DEM IN FELD 3 GENANNTEN LAND HABEN|Ort und Datum der Ausstellung",
    "fr": "CERTIFICAT D'ORIGINE|1 Expéditeur|2 Destinataire|3 Pays d'origine|4 Informations relatives au transport|5 Remarques|6 N° d'ordre; marques, numéros, nombre et nature des colis; désignation des marchandises|7 Quantité|Chambre de Commerce et d'Industrie de Valmoret|8 L'AUTORITÉ SOUSSIGNÉE CERTIFIE QUE LES MARCHANDISES DÉSIGNÉES CI-DESSUS SONT ORIGINAIRES DU PAYS FIGURANT DANS LA CASE N° 3|Lieu et date de délivrance",
    "it": "CERTIFICATO DI ORIGINE|1 Speditore|2 Destinatario|3 Paese d'origine|4 Informazioni riguardanti il trasporto|5 Osservazioni|6 N. d'ordine; marche, numeri, quantità e natura dei colli; denominazione delle merci|7 Quantità|Camera di Commercio di Montelvaro|8 L'AUTORITÀ SOTTOSCRITTA CERTIFICA CHE LE MERCI SOPRA INDICATE SONO ORIGINARIE DEL PAESE INDICATO NELLA CASELLA 3|Luogo e data del rilascio",
    "en": "CERTIFICATE OF ORIGIN|1 Consignor|2 Consignee|3 Country of Origin|4 Transport details|5 Remarks|6 Item number; marks, numbers, number and kind of packages; description of goods|7 Quantity|Harwick & Lowmoor Chamber of Commerce|8 THE UNDERSIGNED AUTHORITY CERTIFIES THAT THE GOODS DESCRIBED ABOVE ORIGINATE IN THE COUNTRY SHOWN IN BOX 3|Place and date of issue",
}


def european_certificate(rng: random.Random) -> tuple[str, Truth]:
    """A European chamber's certificate of origin."""
    deal, d = _deal(rng)
    lang = rng.choice(tuple(ORIGIN))
    n = ORIGIN[lang].split("|")
    number = f"{rng.choice(('', 'A '))}{rng.randint(100000, 999999)}"
    rows: list[list[object]] = []
    lines = []
    for i, g in enumerate(deal.goods, 1):
        rows.append([f"{i}. {g.cartons} cartons {g.name}", f"{g.gross} kg"])
        lines.append(
            {"line_no": str(i), "name": g.name, "cartons": str(g.cartons), "quantity": plain(g.gross), "unit": "kg"}
        )
    body = f"<table><tr><td>{n[8]}</td><td><b>{n[0]}</b></td><td class=r>{'Nr.' if lang == 'de' else 'No.' if lang == 'en' else 'N°'} {number}</td></tr></table>"
    body += blocks(
        [
            [(n[1], [deal.seller.name, *deal.seller.address]), (n[3], COUNTRY[deal.seller.country])],
            [
                (n[2], [deal.buyer.name, *deal.buyer.address]),
                (n[5], f"{'Rechnung' if lang == 'de' else 'Invoice'} {d['invoice']}" if lang in {"de", "en"} else ""),
            ],
            [(n[4], "")],
        ]
    )
    body += listing([n[6], n[7]], rows, (1,)) + blocks(
        [[(n[9], ["", f"{n[10]}: {d['pol'].split(',')[0]}, {d['shown']}", n[8]])]]
    )
    fields = _fields(deal, d, document_no=number, issuer_name=n[8])
    if lang not in {"de", "en"}:
        fields.pop("invoice_no")
    return page(rng, body), truth("certificate_of_origin", fields, lines)


def chinese_certificate(rng: random.Random) -> tuple[str, Truth]:
    """A certificate of origin with Chinese labels."""
    deal, d = _deal(rng)
    body = "<h2>原产地证明书</h2>" + blocks(
        [
            [("1. 出口商（名称、地址、国家）", [deal.seller.name, *deal.seller.address]), ("证书编号", d["number"])],
            [
                ("2. 收货人（名称、地址、国家）", [deal.buyer.name, *deal.buyer.address]),
                ("4. 目的国", COUNTRY[deal.buyer.country]),
            ],
            [("3. 运输方式和路线", f"FROM {d['pol']} TO {d['pod']} BY SEA"), ("原产国", COUNTRY[deal.seller.country])],
        ]
    )
    rows: list[list[object]] = []
    lines = []
    for i, g in enumerate(deal.goods, 1):
        rows.append(
            [str(i), "N/M", f"{g.cartons}箱 {g.name}", g.hs[:6], f"{g.pieces} {g.unit}", d["invoice"] if i == 1 else ""]
        )
        lines.append(
            {
                "line_no": str(i),
                "name": g.name,
                "hs_code": g.hs[:6],
                "quantity": str(g.pieces),
                "unit": g.unit,
                "cartons": str(g.cartons),
            }
        )
    body += listing(["序号", "唛头", "包装数量及种类；商品描述", "HS编码", "数量", "发票号码及日期"], rows) + blocks(
        [[("出口商声明", "以上内容正确无误"), ("签证机构", ["中国国际贸易促进委员会", f"签发日期：{d['iso']}"])]]
    )
    return page(rng, body), truth(
        "certificate_of_origin",
        _fields(deal, d, issuer_name="中国国际贸易促进委员会", port_of_loading=d["pol"], port_of_discharge=d["pod"]),
        lines,
        {"destination": COUNTRY[deal.buyer.country]},
    )


ITEMS = {
    "en": "CUSTOMS DECLARATION - IMPORT (H1)|MRN|Date of acceptance|Exporter|Importer|EORI|Declarant|Country of dispatch|Total number of packages|Total gross mass (kg)|Invoice currency|Total amount invoiced|Delivery terms|Goods item number|Commodity code|Description of goods|Country of origin|Gross mass (kg)|Net mass (kg)|Item price|Supplementary units|Customs office",
    "de": "EINFUHRANMELDUNG|MRN|Datum der Annahme|Ausführer|Einführer|EORI-Nr.|Anmelder|Versendungsland|Packstücke insgesamt|Gesamtrohmasse (kg)|Rechnungswährung|Rechnungsbetrag|Lieferbedingung|Positionsnummer|Warennummer|Warenbezeichnung|Ursprungsland|Rohmasse (kg)|Eigenmasse (kg)|Artikelpreis|Besondere Maßeinheit|Zollstelle",
    "nl": "INVOERAANGIFTE|MRN|Datum van aanvaarding|Exporteur|Importeur|EORI|Aangever|Land van verzending|Totaal aantal colli|Totale brutomassa|Factuurvaluta|Totaal gefactureerd bedrag|Leveringsvoorwaarden|Artikelnummer|Goederencode|Goederenomschrijving|Land van oorsprong|Brutomassa (kg)|Nettomassa (kg)|Artikelprijs|Aanvullende eenheden|Douanekantoor",
}


def item_blocks(rng: random.Random) -> tuple[str, Truth]:
    """An import declaration whose items are blocks of labels, one after the other."""
    lang = rng.choice(tuple(ITEMS))
    deal, d = _europe(rng, lang)
    n = ITEMS[lang].split("|")
    total = f"{sum(float(g.value) for g in deal.goods):.2f}"
    body = f"<h2>{n[0]}</h2>" + pairs(
        [
            (n[1], d["mrn"]),
            (n[2], d["shown"]),
            (n[21], f"{deal.buyer.country}00{rng.randint(1000, 9999)}"),
            (n[7], deal.seller.country),
            (n[8], deal.cartons),
            (n[9], _amount(deal.gross, lang)),
            (n[10], d["currency"]),
            (n[11], _amount(total, lang)),
            (n[12], f"{d['term']} {d['vessel'].split()[0]}"),
        ],
        across=2,
    )
    buyer = [deal.buyer.name, *deal.buyer.address, f"{n[5]}: {deal.buyer.number}"]
    agent = [deal.agent.name, *deal.agent.address] + ([f"{n[5]}: {deal.agent.number}"] if deal.agent.number else [])
    body += blocks([[(n[3], [deal.seller.name, *deal.seller.address]), (n[4], buyer), (n[6], agent)]])
    lines = []
    for i, g in enumerate(deal.goods, 1):
        body += pairs(
            [
                (n[13], i),
                (n[14], g.hs[:8]),
                (n[15], g.name),
                (n[16], deal.seller.country),
                (n[17], _amount(g.gross, lang)),
                (n[18], _amount(g.net, lang)),
                (n[19], _amount(g.value, lang)),
                (n[20], g.pieces),
            ],
            across=2,
        )
        lines.append(
            {
                "line_no": str(i),
                "hs_code": g.hs[:8],
                "name": g.name,
                "country_of_origin": deal.seller.country,
                "gross_weight_kg": plain(g.gross),
                "net_weight_kg": plain(g.net),
                "amount": plain(g.value),
                "quantity_1": str(g.pieces),
            }
        )
    fields = {
        "declaration_no": d["mrn"],
        "issue_date": d["iso"],
        "seller_name": deal.seller.name,
        "seller_address": address_of(deal.seller),
        "buyer_name": deal.buyer.name,
        "buyer_id": deal.buyer.number,
        "buyer_address": address_of(deal.buyer),
        "agent_name": deal.agent.name,
        "agent_id": deal.agent.number,
        "country_of_dispatch": deal.seller.country,
        "packages": str(deal.cartons),
        "gross_weight_kg": plain(deal.gross),
        "currency": d["currency"],
        "total_amount": plain(total),
        "incoterm": d["term"],
    }
    return page(rng, body), truth("eu_import_declaration", fields, lines)


def new_entry(rng: random.Random) -> tuple[str, Truth]:
    """The entry form of the later edition: its boxes in another order, under other numbers."""
    deal, d = _america(rng)
    deal.goods = deal.goods[:2]
    body = "<div style='text-align:center'>U.S. Department of Homeland Security<br>U.S. Customs and Border Protection<h3>ENTRY/IMMEDIATE DELIVERY</h3></div>"
    body += blocks(
        [
            [
                ("1. Entry Number", d["number"]),
                ("2. Entry Type", "01"),
                ("3. Elected Entry Date", d["date"]),
                ("4. Port of Entry", "2704"),
            ],
            [
                ("5. Importer of Record Number", d["importer"]),
                ("6. Bond Type", "8"),
                ("7. Surety Code", "036"),
                ("8. Total Value", f"{sum(float(g.value) for g in deal.goods):,.0f}"),
            ],
            [
                ("9. Importer of Record Name and Address", [deal.buyer.name, *deal.buyer.address]),
                ("10. Ultimate Consignee Name and Address", ["SAME"]),
            ],
            [
                ("11. Conveyance Name", d["vessel"]),
                ("12. Voyage/Flight/Trip Number", d["voyage"]),
                ("13. Bill of Lading Number", d["bill"]),
                ("14. Manifest Quantity", f"{deal.cartons} CTNS"),
            ],
        ]
    )
    rows = [
        [i, f"{g.hs[:4]}.{g.hs[4:6]}.{g.hs[6:]}", g.name.upper(), deal.seller.country, d["mid"]]
        for i, g in enumerate(deal.goods, 1)
    ]
    lines = [
        {
            "line_no": str(i),
            "hs_code": g.hs,
            "name": g.name.upper(),
            "country_of_origin": deal.seller.country,
            "manufacturer_no": d["mid"],
        }
        for i, g in enumerate(deal.goods, 1)
    ]
    body += (
        listing(
            [
                "15. Line",
                "16. HTSUS Number",
                "17. Description of Merchandise",
                "18. Country of Origin",
                "19. Manufacturer ID",
            ],
            rows,
        )
        + "<div style='font-size:75%'>CBP Form 3461 (2/23)</div>"
    )
    fields = {
        "declaration_no": d["number"],
        "entry_date": d["iso"],
        "port_of_entry": "2704",
        "buyer_name": deal.buyer.name,
        "buyer_id": d["importer"],
        "buyer_address": address_of(deal.buyer),
        "vessel": d["vessel"],
        "voyage": d["voyage"],
        "transport_doc_no": d["bill"],
        "packages": str(deal.cartons),
        "package_kind": "CTNS",
    }
    return page(rng, body), truth("cbp_3461", fields, lines)


MAKERS = {
    "bl-flow": flowing_bill,
    "bl-block": one_block_bill,
    "awb-flow": flowing_waybill,
    "co-europe": european_certificate,
    "co-chinese": chinese_certificate,
    "items": item_blocks,
    "entry-new": new_entry,
}
