"""Certificates of origin: Form A, EUR.1, the ASEAN and RCEP forms, the chambers' own."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.open.makers.transport_forms import (
    COUNTRY,
    PORTS,
    VESSELS,
    Box,
    Deal,
    Truth,
    address_of,
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
)


def _deal(rng: random.Random) -> tuple[Deal, dict[str, str]]:
    deal = Deal(rng)
    date = day(rng)
    vessel, voyage = rng.choice(VESSELS)
    return deal, {
        "iso": iso(date),
        "shown": shown_date(rng, date, "dMy iso Mdy"),
        "invoice": f"{rng.choice(('INV', 'YS', 'CI'))}-26{rng.randint(1000, 9999)}",
        "vessel": vessel,
        "voyage": voyage.removeprefix("V."),
        "pol": rng.choice(PORTS[deal.seller.country]),
        "pod": rng.choice(PORTS[deal.buyer.country]),
        "number": f"{rng.choice(('E26', 'G26', 'CO', 'RC26'))}{rng.randint(10**8, 10**9)}",
    }


def _fields(deal: Deal, d: dict[str, str], **more: object) -> dict[str, Any]:
    return {
        "document_no": d["number"],
        "issue_date": d["iso"],
        "seller_name": deal.seller.name,
        "seller_address": address_of(deal.seller),
        "buyer_name": deal.buyer.name,
        "buyer_address": address_of(deal.buyer),
        "invoice_no": d["invoice"],
        "country_of_origin": deal.seller.country,
        **more,
    }


def form_a(rng: random.Random) -> tuple[str, Truth]:
    """The twelve boxes of Form A."""
    deal, d = _deal(rng)
    look = looks(rng)
    country = COUNTRY[deal.seller.country].upper()
    boxes = [
        Box(
            10,
            12,
            95,
            26,
            "1. Goods consigned from (Exporter's business name, address, country)",
            (deal.seller.name, *deal.seller.address),
        ),
        Box(105, 12, 95, 60, "Reference No.", d["number"]),
        Box(
            10,
            38,
            95,
            24,
            "2. Goods consigned to (Consignee's name, address, country)",
            (deal.buyer.name, *deal.buyer.address),
        ),
        Box(
            10,
            62,
            95,
            20,
            "3. Means of transport and route (as far as known)",
            (f"FROM {d['pol']} TO {d['pod']} BY SEA",),
        ),
        Box(105, 72, 95, 10, "4. For official use"),
    ]
    head = (
        "5. Item number",
        "6. Marks and numbers of packages",
        "7. Number and kind of packages; description of goods",
        "8. Origin criterion (see Notes overleaf)",
        "9. Gross weight or other quantity",
        "10. Number and date of invoices",
    )
    rows, lines = [head], []
    for i, g in enumerate(deal.goods, 1):
        rows.append(
            (
                str(i),
                "N/M",
                f"{g.cartons} CARTONS OF {g.name.upper()}",
                '"P"',
                f"{g.gross}KGS" if i else "",
                f"{d['invoice']}\n{d['shown']}" if i == 1 else "",
            )
        )
        lines.append(
            {"line_no": str(i), "name": g.name.upper(), "cartons": str(g.cartons), "gross_weight_kg": plain(g.gross)}
        )
    foot = [
        Box(
            10,
            210,
            95,
            60,
            "11. Certification",
            (
                "It is hereby certified, on the basis of control carried out, that the",
                "declaration by the exporter is correct.",
                "",
                f"{d['pol'].split(',')[0]}, {d['shown']}",
                "Place and date, signature and stamp of certifying authority",
            ),
        ),
        Box(
            105,
            210,
            95,
            60,
            "12. Declaration by the exporter",
            (
                "The undersigned hereby declares that the above details are correct;",
                f"that all the goods were produced in {country}",
                "(country)",
                f"{d['pol'].split(',')[0]}, {d['shown']}",
                "Place and date, signature of authorised signatory",
            ),
        ),
    ]
    body = (
        drawn([*boxes, *foot], look)
        + heading(107, 22, 90, "GENERALIZED SYSTEM OF PREFERENCES", 8.5, align="center")
        + heading(107, 28, 90, "CERTIFICATE OF ORIGIN", 11, align="center")
        + heading(107, 34, 90, "(Combined declaration and certificate)", 7, align="center")
        + heading(107, 42, 90, "FORM A", 13, align="center")
    )
    body += f"<div class=b style='left:110mm;top:52mm;width:85mm;height:8mm'><span class=l>Issued in </span><span class=v>{country}</span></div>"
    body += tabled(10, 82, (13, 30, 66, 22, 27, 32), rows, header=True, style=rng.choice(("grid", "columns")), pt=7)
    fields = _fields(deal, d, port_of_loading=d["pol"], port_of_discharge=d["pod"])
    return sheet(body, look), truth("certificate_of_origin", fields, lines)


def free_trade(rng: random.Random) -> tuple[str, Truth]:
    """The ASEAN, RCEP and bilateral forms: HS code and FOB value in the goods, a producer's box on some."""
    deal, d = _deal(rng)
    look = looks(rng)
    form = rng.choice(("FORM E", "FORM RCEP", "CHINA-AUSTRALIA FREE TRADE AGREEMENT", "FORM F"))
    boxes = [
        Box(
            10,
            10,
            95,
            24,
            rng.choice(
                (
                    "1. Products consigned from (Exporter's business name, address, country)",
                    "1. Exporter's name, address and country:",
                )
            ),
            (deal.seller.name, *deal.seller.address),
        ),
        Box(105, 10, 95, 10, rng.choice(("Reference No.", "Certificate No.:")), d["number"]),
        Box(
            10,
            34,
            95,
            22,
            rng.choice(
                (
                    "2. Products consigned to (Consignee's name, address, country)",
                    "3. Importer's name, address and country:",
                    "2. Importer's/Consignee's name, address, country",
                )
            ),
            (deal.buyer.name, *deal.buyer.address),
        ),
        Box(
            10,
            56,
            95,
            30,
            "3. Means of transport and route (as far as known)",
            (
                "Departure date: " + d["shown"],
                f"Vessel's name/Aircraft etc.: {d['vessel']} V.{d['voyage']}",
                f"Port of loading: {d['pol']}",
                f"Port of Discharge: {d['pod']}",
            ),
        ),
        Box(105, 56, 95, 30, "4. For Official Use"),
    ]
    head = (
        "5. Item number",
        "6. Marks and numbers on packages",
        "7. Number and type of packages, description of products",
        "8. HS code (6 digits)",
        "9. Origin criterion",
        "10. Gross weight or net weight or other quantity and value (FOB)",
        "11. Number and date of invoices",
    )
    rows, lines = [head], []
    for i, g in enumerate(deal.goods, 1):
        code = g.hs[:6] if rng.random() < 0.5 else f"{g.hs[:4]}.{g.hs[4:6]}"
        rows.append(
            (
                str(i),
                "N/M",
                f"{g.cartons} CTNS {g.name}",
                code,
                rng.choice(("PE", "CTH", "WP", "RVC 46%")),
                f"{g.gross} KGS G.W.",
                f"{d['invoice']}\n{d['shown']}" if i == 1 else "",
            )
        )
        lines.append(
            {
                "line_no": str(i),
                "name": g.name,
                "hs_code": g.hs[:6],
                "cartons": str(g.cartons),
                "gross_weight_kg": plain(g.gross),
            }
        )
    body = (
        drawn(boxes, look)
        + heading(107, 22, 90, "CERTIFICATE OF ORIGIN", 12, align="center")
        + heading(107, 30, 90, form, 10, align="center")
        + small(107, 40, 90, "(Combined Declaration and Certificate)", 7)
    )
    body += f"<div class=b style='left:110mm;top:46mm;width:85mm;height:8mm'><span class=l>Issued in </span><span class=v>{COUNTRY[deal.seller.country]}</span></div>"
    body += tabled(
        10, 86, (12, 24, 54, 20, 18, 34, 28), rows, header=True, style=rng.choice(("grid", "columns")), pt=6.8
    )
    foot = [
        Box(
            10,
            205,
            95,
            60,
            "12. Declaration by the exporter",
            (
                f"that all the products were produced in {COUNTRY[deal.seller.country]}",
                "and that they comply with the rules of origin",
                f"{d['pol'].split(',')[0]} {d['shown']}",
            ),
        ),
        Box(
            105,
            205,
            95,
            60,
            "13. Certification",
            (
                "It is hereby certified that the declaration by the exporter is correct.",
                f"{d['pol'].split(',')[0]} {d['shown']}",
                "Place and date, signature and stamp of certifying authority",
            ),
        ),
    ]
    return sheet(body + drawn(foot, look), look), truth(
        "certificate_of_origin",
        _fields(deal, d, vessel=d["vessel"], voyage=d["voyage"], port_of_loading=d["pol"], port_of_discharge=d["pod"]),
        lines,
    )


def eur1(rng: random.Random) -> tuple[str, Truth]:
    """The movement certificate EUR.1."""
    deal, d = _deal(rng)
    look = looks(rng)
    d["number"] = f"{rng.choice('ABCDW')} {rng.randint(100000, 999999)}"
    boxes = [
        Box(10, 20, 95, 26, "1. Exporter (Name, full address, country)", (deal.seller.name, *deal.seller.address)),
        Box(105, 20, 95, 14, "", ""),
        Box(
            10,
            46,
            95,
            26,
            "3. Consignee (Name, full address, country) (Optional)",
            (deal.buyer.name, *deal.buyer.address),
        ),
        Box(
            105,
            34,
            95,
            18,
            "2. Certificate used in preferential trade between",
            ("European Union and " + COUNTRY[deal.buyer.country],),
        ),
        Box(
            105,
            52,
            47,
            20,
            "4. Country, group of countries or territory in which the products are considered as originating",
            COUNTRY[deal.seller.country],
        ),
        Box(152, 52, 48, 20, "5. Country, group of countries or territory of destination", COUNTRY[deal.buyer.country]),
        Box(10, 72, 95, 16, "6. Transport details (Optional)", ""),
        Box(105, 72, 95, 16, "7. Remarks", ""),
    ]
    rows: list[tuple[str, ...]] = [
        (
            "8. Item number; Marks and numbers; Number and kind of packages; Description of goods",
            "9. Gross mass (kg) or other measure",
            "10. Invoices (Optional)",
        )
    ]
    lines = []
    for i, g in enumerate(deal.goods, 1):
        rows.append((f"{i}. {g.cartons} cartons {g.name}", f"{g.gross} kg", f"{d['invoice']}" if i == 1 else ""))
        lines.append({"line_no": str(i), "name": g.name, "cartons": str(g.cartons), "gross_weight_kg": plain(g.gross)})
    foot = [
        Box(
            10,
            200,
            95,
            60,
            "11. CUSTOMS ENDORSEMENT",
            (
                "Declaration certified",
                "Export document",
                f"Issuing country or territory: {COUNTRY[deal.seller.country]}",
                f"Place and date: {d['pol'].split(',')[0]}, {d['shown']}",
                "(Signature)",
            ),
        ),
        Box(
            105,
            200,
            95,
            60,
            "12. DECLARATION BY THE EXPORTER",
            (
                "I, the undersigned, declare that the goods described above meet the",
                "conditions required for the issue of this certificate.",
                f"Place and date: {d['pol'].split(',')[0]}, {d['shown']}",
                "(Signature)",
            ),
        ),
    ]
    body = (
        heading(10, 8, 190, "MOVEMENT CERTIFICATE", 13, align="center")
        + drawn([*boxes, *foot], look)
        + f"<div style='position:absolute;left:108mm;top:22mm;font:bold 12pt DejaVu Sans'>EUR.1 &nbsp; No {d['number']}</div>"
    )
    body += tabled(10, 88, (120, 35, 35), rows, header=True, style="grid", pt=7.4)
    return sheet(body, look), truth("certificate_of_origin", _fields(deal, d), lines)


def chamber(rng: random.Random) -> tuple[str, Truth]:
    """A chamber of commerce's certificate without preference, bilingual in China."""
    deal, d = _deal(rng)
    look = looks(rng)
    chinese = deal.seller.country == "CN"
    issuer = (
        "China Council for the Promotion of International Trade"
        if chinese
        else f"{d['pol'].split(',')[0].title()} Chamber of Commerce and Industry"
    )
    boxes = [
        Box(
            10,
            12,
            95,
            24,
            "1. Exporter 出口方" if chinese else "1. Consignor",
            (deal.seller.name, *deal.seller.address),
        ),
        Box(105, 12, 95, 10, "Certificate No. 证书编号" if chinese else "Certificate No.", d["number"]),
        Box(
            10, 36, 95, 24, "2. Consignee 收货方" if chinese else "2. Consignee", (deal.buyer.name, *deal.buyer.address)
        ),
        Box(
            10,
            60,
            95,
            20,
            "3. Means of transport and route 运输方式和路线" if chinese else "3. Transport details",
            f"FROM {d['pol']} TO {d['pod']} BY SEA",
        ),
        Box(105, 60, 95, 20, "5. For certifying authority use only 签证机构用栏" if chinese else "5. Remarks"),
        Box(
            10,
            80,
            95,
            10,
            "4. Country / region of destination 目的国" if chinese else "4. Country of Destination",
            COUNTRY[deal.buyer.country].upper(),
        ),
        Box(
            105,
            80,
            95,
            10,
            "Country of Origin 原产国" if chinese else "Country of Origin",
            COUNTRY[deal.seller.country].upper(),
        ),
    ]
    head = (
        (
            "6. Marks and numbers 运输标志",
            "7. Number and kind of packages; description of goods 商品名称 包装数量及种类",
            "8. H.S. Code 商品编码",
            "9. Quantity 数量",
            "10. Number and date of invoices 发票号码及日期",
        )
        if chinese
        else (
            "6. Marks and numbers",
            "7. Description of goods",
            "8. H.S. Code",
            "9. Quantity",
            "10. Invoice number and date",
        )
    )
    rows, lines = [head], []
    for i, g in enumerate(deal.goods):
        rows.append(
            (
                "N/M",
                f"{g.cartons} CARTONS OF {g.name.upper()}" if chinese else g.name,
                g.hs[:4] + "." + g.hs[4:6],
                f"{g.pieces} {g.unit}",
                f"{d['invoice']} {d['shown']}" if i == 0 else "",
            )
        )
        lines.append(
            {
                "name": g.name.upper() if chinese else g.name,
                "hs_code": g.hs[:6],
                "quantity": str(g.pieces),
                "unit": g.unit,
            }
            | ({"cartons": str(g.cartons)} if chinese else {})
        )
    foot = [
        Box(
            10,
            215,
            95,
            50,
            "11. Declaration by the exporter",
            (
                "The undersigned hereby declares that the above details and statements",
                "are correct",
                f"{d['pol'].split(',')[0]} {d['shown']}",
            ),
        ),
        Box(
            105,
            215,
            95,
            50,
            "12. Certification",
            (
                "It is hereby certified that the declaration by the exporter is correct.",
                issuer,
                f"{d['pol'].split(',')[0]} {d['shown']}",
            ),
        ),
    ]
    body = (
        heading(107, 26, 90, "CERTIFICATE OF ORIGIN", 13, align="center")
        + heading(107, 34, 90, f"OF {COUNTRY[deal.seller.country].upper()}" if chinese else issuer, 9, align="center")
        + (heading(107, 44, 90, "原产地证明书", 12, align="center") if chinese else "")
    )
    body += drawn([*boxes, *foot], look) + tabled(
        10, 90, (30, 72, 24, 28, 36), rows, header=True, style=rng.choice(("grid", "columns", "rules")), pt=7
    )
    return sheet(body, look), truth(
        "certificate_of_origin",
        _fields(deal, d, issuer_name=issuer, port_of_loading=d["pol"], port_of_discharge=d["pod"]),
        lines,
        {"destination": COUNTRY[deal.buyer.country].upper()},
    )


MAKERS = {"co-form-a": form_a, "co-free-trade": free_trade, "co-eur1": eur1, "co-chamber": chamber}
