"""Import papers of the United States and of Europe: entry, entry summary, single administrative document, data-set prints."""

from __future__ import annotations

import random
from dataclasses import replace

from benchmarks.open.makers.transport_forms import (
    BUYERS,
    CARRIERS,
    PORTS,
    VESSELS,
    Box,
    Deal,
    Truth,
    address_of,
    container,
    day,
    drawn,
    entry_number,
    heading,
    iso,
    looks,
    mrn,
    plain,
    sheet,
    shown_date,
    small,
    tabled,
    truth,
)

SAD = {
    "en": "1 DECLARATION|2 Consignor/Exporter|5 Items|6 Total packages|7 Reference number|8 Consignee|14 Declarant/Representative|15 Country of dispatch/export|17 Country of destination|18 Identity and nationality of means of transport at arrival|20 Delivery terms|"
    "21 Identity and nationality of active means of transport crossing the border|22 Currency and total amount invoiced|25 Mode of transport at the border|31 Packages and description of goods|32 Item|33 Commodity Code|34 Country origin Code|35 Gross mass (kg)|37 PROCEDURE|38 Net mass (kg)|40 Summary declaration/Previous document|"
    "41 Supplementary units|42 Item price|44 Additional information/Documents produced|46 Statistical value|47 Calculation of taxes|54 Place and date|29 Office of entry|Marks and numbers - Container No(s) - Number and kind|27 Place of unloading",
    "de": "1 ANMELDUNG|2 Versender/Ausführer|5 Positionen|6 Packst. insgesamt|7 Bezugsnummer|8 Empfänger|14 Anmelder/Vertreter|15 Versendungs-/Ausfuhrland|17 Bestimmungsland|18 Kennzeichen und Staatszugehörigkeit des Beförderungsmittels bei der Ankunft|20 Lieferbedingung|"
    "21 Kennzeichen und Staatszugehörigkeit des grenzüberschreitenden aktiven Beförderungsmittels|22 Währung und in Rechn. gestellter Gesamtbetrag|25 Verkehrszweig an der Grenze|31 Packstücke und Warenbezeichnung|32 Pos. Nr.|33 Warennummer|34 Ursprungsland|35 Rohmasse (kg)|37 VERFAHREN|38 Eigenmasse (kg)|40 Summarische Anmeldung/Vorpapier|"
    "41 Besondere Maßeinheit|42 Artikelpreis|44 Besondere Vermerke/Vorgelegte Unterlagen|46 Statistischer Wert|47 Abgabenberechnung|54 Ort und Datum|29 Eingangszollstelle|Zeichen und Nummern - Container Nr. - Anzahl und Art|27 Entladeort",
    "fr": "1 DÉCLARATION|2 Expéditeur/Exportateur|5 Articles|6 Total des colis|7 Numéro de référence|8 Destinataire|14 Déclarant/Représentant|15 Pays d'expédition/exportation|17 Pays de destination|18 Identité et nationalité du moyen de transport à l'arrivée|20 Conditions de livraison|"
    "21 Identité et nationalité du moyen de transport actif franchissant la frontière|22 Monnaie et montant total facturé|25 Mode transport à la frontière|31 Colis et désignation des marchandises|32 Article N°|33 Code des marchandises|34 Code pays origine|35 Masse brute (kg)|37 RÉGIME|38 Masse nette (kg)|40 Déclaration sommaire/Document précédent|"
    "41 Unités supplémentaires|42 Prix de l'article|44 Mentions spéciales/Documents produits|46 Valeur statistique|47 Calcul des impositions|54 Lieu et date|29 Bureau d'entrée|Marques et numéros - N° conteneur(s) - Nombre et nature|27 Lieu de déchargement",
    "it": "1 DICHIARAZIONE|2 Speditore/Esportatore|5 Articoli|6 Totale dei colli|7 Numero di riferimento|8 Destinatario|14 Dichiarante/Rappresentante|15 Paese di spedizione/esportazione|17 Paese di destinazione|18 Identità e nazionalità del mezzo di trasporto all'arrivo|20 Condizioni di consegna|"
    "21 Identità e nazionalità del mezzo di trasporto attivo che attraversa la frontiera|22 Moneta e importo totale fatturato|25 Modo di trasporto fino alla frontiera|31 Colli e designazione delle merci|32 Articolo n.|33 Codice delle merci|34 Cod. paese d'origine|35 Massa lorda (kg)|37 REGIME|38 Massa netta (kg)|40 Dichiarazione sommaria/Documento precedente|"
    "41 Unità supplementari|42 Prezzo dell'articolo|44 Menzioni speciali/Documenti presentati|46 Valore statistico|47 Calcolo delle imposizioni|54 Luogo e data|29 Ufficio di entrata|Marche e numeri - N. container - Quantità e natura|27 Luogo di scarico",
    "es": "1 DECLARACIÓN|2 Expedidor/Exportador|5 Partidas|6 Total bultos|7 Número de referencia|8 Destinatario|14 Declarante/Representante|15 País de expedición/exportación|17 País de destino|18 Identidad y nacionalidad del medio de transporte a la llegada|20 Condiciones de entrega|"
    "21 Identidad y nacionalidad del medio de transporte activo en frontera|22 Divisa e importe total factura|25 Modo transporte en frontera|31 Bultos y descripción de las mercancías|32 Partida N°|33 Código de las mercancías|34 Cód. país origen|35 Masa bruta (kg)|37 RÉGIMEN|38 Masa neta (kg)|40 Declaración sumaria/Documento precedente|"
    "41 Unidades suplementarias|42 Precio del artículo|44 Indicaciones especiales/Documentos presentados|46 Valor estadístico|47 Cálculo de los tributos|54 Lugar y fecha|29 Aduana de entrada|Marcas y numeración - N° contenedor(es) - Número y clase|27 Lugar de descarga",
    "nl": "1 AANGIFTE|2 Afzender/Exporteur|5 Artikelen|6 Totaal colli|7 Referentienummer|8 Geadresseerde|14 Aangever/Vertegenwoordiger|15 Land van verzending/uitvoer|17 Land van bestemming|18 Identiteit en nationaliteit van het vervoermiddel bij aankomst|20 Leveringsvoorwaarden|"
    "21 Identiteit en nationaliteit van het grensoverschrijdende actieve vervoermiddel|22 Valuta en totaal gefactureerd bedrag|25 Vervoerswijze aan de grens|31 Colli en omschrijving van de goederen|32 Artikel nr.|33 Goederencode|34 Land van oorsprong|35 Brutomassa (kg)|37 REGELING|38 Nettomassa (kg)|40 Summiere aangifte/Voorafgaand document|"
    "41 Aanvullende eenheden|42 Artikelprijs|44 Bijzondere vermeldingen/Voorgelegde stukken|46 Statistische waarde|47 Berekening van de belastingen|54 Plaats en datum|29 Kantoor van binnenkomst|Merken en nummers - Containernr(s). - Aantal en soort|27 Plaats van lossing",
}
COUNTRIES_OF = {"en": "GB", "de": "DE", "fr": "FR", "it": "IT", "es": "ES", "nl": "NL"}


def _europe(rng: random.Random, lang: str) -> tuple[Deal, dict[str, str]]:
    deal = Deal(rng)
    land = COUNTRIES_OF[lang]
    deal.buyer = next((one for one in BUYERS if one.country == land), BUYERS[3])
    if deal.seller.country in {"IT", "DE", "FR"}:
        deal.seller = Deal(random.Random(5)).seller
    date = day(rng)
    vessel, _ = rng.choice(VESSELS)
    return deal, {
        "mrn": mrn(rng, land),
        "iso": iso(date),
        "shown": shown_date(rng, date, "dmy dot" if lang != "en" else "dmy dMy"),
        "vessel": vessel,
        "term": rng.choice(("FOB", "CIF", "EXW", "FCA")),
        "currency": rng.choice(("USD", "EUR", "CNY")),
    }


def _amount(value: str, lang: str) -> str:
    whole, _, cents = value.partition(".")
    grouped = f"{int(whole):,}"
    return f"{grouped}.{cents}" if lang == "en" else f"{grouped.replace(',', '.')},{cents}"


def single_document(rng: random.Random) -> tuple[str, Truth]:
    """The single administrative document in one of six languages, one item."""
    lang = rng.choice(tuple(SAD))
    deal, d = _europe(rng, lang)
    deal.goods = deal.goods[:1]
    g = deal.goods[0]
    look = replace(looks(rng), label_pt=rng.choice((4.8, 5.2)), upper=False)
    names = dict(
        zip(
            [
                "1",
                "2",
                "5",
                "6",
                "7",
                "8",
                "14",
                "15",
                "17",
                "18",
                "20",
                "21",
                "22",
                "25",
                "31",
                "32",
                "33",
                "34",
                "35",
                "37",
                "38",
                "40",
                "41",
                "42",
                "44",
                "46",
                "47",
                "54",
                "29",
                "marks",
                "27",
            ],
            SAD[lang].split("|"),
            strict=True,
        )
    )
    box_no = container(rng, "TRLU")
    reference = f"REF{rng.randint(10000, 99999)}"
    duty, vat = float(g.value) * 0.042, float(g.value) * 0.2
    code = g.hs[:8] if rng.random() < 0.5 else f"{g.hs[:8]}00"
    boxes = [
        Box(100, 8, 40, 16, names["1"], ("IM    A",)),
        Box(140, 8, 60, 16, "MRN" if rng.random() < 0.7 else "A", d["mrn"]),
        Box(10, 24, 90, 18, f"{names['2']}   No", (deal.seller.name, *deal.seller.address)),
        Box(100, 24, 25, 9, names["5"], "1"),
        Box(125, 24, 30, 9, names["6"], str(g.cartons)),
        Box(155, 24, 45, 9, names["7"], reference),
        Box(10, 42, 90, 20, f"{names['8']}   No  {deal.buyer.number}", (deal.buyer.name, *deal.buyer.address)),
        Box(10, 62, 90, 18, f"{names['14']}   No  {deal.agent.number}", (deal.agent.name, *deal.agent.address)),
        Box(100, 42, 50, 10, names["15"], deal.seller.country),
        Box(150, 42, 50, 10, names["17"], deal.buyer.country),
        Box(10, 80, 90, 9, names["18"], d["vessel"]),
        Box(100, 80, 100, 9, names["20"], f"{d['term']} {rng.choice(PORTS[deal.seller.country])}"),
        Box(10, 89, 90, 9, names["21"], d["vessel"]),
        Box(100, 89, 60, 9, names["22"], f"{d['currency']}  {_amount(g.value, lang)}"),
        Box(10, 98, 45, 9, names["25"], "1"),
        Box(55, 98, 45, 9, names["29"], f"{deal.buyer.country}00{rng.randint(1000, 9999)}"),
        Box(10, 107, 110, 30, names["31"], (f"{names['marks']}", f"{box_no}", f"{g.cartons} CT", g.name)),
        Box(120, 107, 20, 9, names["32"], "1"),
        Box(140, 107, 60, 9, names["33"], code),
        Box(120, 116, 30, 9, names["34"], deal.seller.country),
        Box(150, 116, 50, 9, names["35"], _amount(g.gross, lang)),
        Box(120, 125, 30, 9, names["37"], "40 00"),
        Box(150, 125, 50, 9, names["38"], _amount(g.net, lang)),
        Box(120, 134, 80, 9, names["40"], "X-705-BL"),
        Box(120, 143, 40, 9, names["41"], str(g.pieces)),
        Box(160, 143, 40, 9, names["42"], _amount(g.value, lang)),
        Box(10, 137, 110, 24, names["44"], ("N380 INV-2026-0817", "N705")),
        Box(160, 152, 40, 9, names["46"], _amount(g.value, lang)),
        Box(
            10,
            165,
            110,
            40,
            names["47"],
            (f"A00   {g.value}   4.2   {duty:.2f}   E", f"B00   {g.value}   20   {vat:.2f}   E"),
        ),
        Box(120, 215, 80, 22, names["54"], (f"{deal.buyer.address[-1].split(',')[0]}, {d['shown']}", deal.agent.name)),
    ]
    title = {
        "en": "EUROPEAN COMMUNITY",
        "de": "EUROPÄISCHE GEMEINSCHAFT",
        "fr": "COMMUNAUTÉ EUROPÉENNE",
        "it": "COMUNITÀ EUROPEA",
        "es": "COMUNIDAD EUROPEA",
        "nl": "EUROPESE GEMEENSCHAP",
    }[lang]
    body = (
        heading(10, 8, 85, title, 10)
        + small(
            10,
            15,
            80,
            {
                "en": "SINGLE ADMINISTRATIVE DOCUMENT",
                "de": "EINHEITSPAPIER",
                "fr": "DOCUMENT ADMINISTRATIF UNIQUE",
                "it": "DOCUMENTO AMMINISTRATIVO UNICO",
                "es": "DOCUMENTO ÚNICO ADMINISTRATIVO",
                "nl": "ENIG DOCUMENT",
            }[lang],
            7,
        )
        + drawn(boxes, look)
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
        "vessel": d["vessel"],
        "incoterm": d["term"],
        "currency": d["currency"],
        "total_amount": plain(g.value),
        "transport_mode": "1",
        "packages": str(g.cartons),
        "container_nos": [box_no],
    }
    line = {
        "line_no": "1",
        "name": g.name,
        "hs_code": code,
        "country_of_origin": deal.seller.country,
        "gross_weight_kg": plain(g.gross),
        "net_weight_kg": plain(g.net),
        "quantity_1": str(g.pieces),
        "amount": plain(g.value),
        "cartons": str(g.cartons),
    }
    return sheet(body, look), truth("eu_import_declaration", fields, [line], {"destination": deal.buyer.country})


H1 = {
    "en": "IMPORT DECLARATION|MRN|Date of acceptance|Declarant|Importer|Exporter|Identification number|Country of dispatch|Country of destination|Gross mass (kg)|Total packages|Delivery terms|Invoice currency|Total amount invoiced|Mode of transport at the border|Customs office|Item|Commodity code|Description of goods|Origin|Net mass (kg)|Item price|Procedure|Container identification number",
    "de": "EINFUHRABGABENBESCHEID|MRN|Datum der Annahme|Anmelder|Einführer|Ausführer|EORI-Nr.|Versendungsland|Bestimmungsland|Rohmasse (kg)|Packstücke insgesamt|Lieferbedingung|Rechnungswährung|Rechnungsbetrag|Verkehrszweig an der Grenze|Zollstelle|Pos.|Warennummer|Warenbezeichnung|Ursprung|Eigenmasse (kg)|Artikelpreis|Verfahren|Containernummer",
    "fr": "DÉCLARATION EN DOUANE D'IMPORTATION|MRN|Date d'acceptation|Déclarant|Importateur|Exportateur|N° EORI|Pays d'expédition|Pays de destination|Masse brute (kg)|Total des colis|Conditions de livraison|Monnaie de facturation|Montant total facturé|Mode de transport à la frontière|Bureau de douane|Article|Code marchandise|Désignation des marchandises|Origine|Masse nette (kg)|Prix de l'article|Régime|Numéro de conteneur",
    "it": "DICHIARAZIONE DI IMPORTAZIONE|MRN|Data di accettazione|Dichiarante|Importatore|Esportatore|Codice EORI|Paese di spedizione|Paese di destinazione|Massa lorda (kg)|Totale colli|Condizioni di consegna|Valuta di fatturazione|Importo totale fatturato|Modo di trasporto alla frontiera|Ufficio doganale|Art.|Codice merce|Descrizione delle merci|Origine|Massa netta (kg)|Prezzo articolo|Regime|Numero container",
    "es": "DECLARACIÓN DE IMPORTACIÓN|MRN|Fecha de admisión|Declarante|Importador|Exportador|Número EORI|País de expedición|País de destino|Masa bruta (kg)|Total de bultos|Condiciones de entrega|Moneda de facturación|Importe total facturado|Modo de transporte en frontera|Aduana|Partida|Código mercancía|Descripción de la mercancía|Origen|Masa neta (kg)|Precio del artículo|Régimen|Número de contenedor",
}


def data_set(rng: random.Random) -> tuple[str, Truth]:
    """A broker's or an authority's print of the data set H1: labels with values, a table of items."""
    lang = rng.choice(tuple(H1))
    deal, d = _europe(rng, lang)
    n = H1[lang].split("|")
    look = replace(looks(rng), border=rng.choice(("", "0.2mm solid #aaa")), tint="")
    inline = replace(look, inline=True, colon=":", border="")
    box_no = container(rng, "TRLU")
    numbered = rng.random() < 0.4
    codes = dict(
        zip(
            n,
            [
                "",
                "",
                "[15 09] ",
                "[13 05] ",
                "[13 04] ",
                "[13 01] ",
                "",
                "[16 06] ",
                "[16 03] ",
                "[18 04] ",
                "[18 06] ",
                "[14 01] ",
                "[14 05] ",
                "[14 06] ",
                "[19 03] ",
                "[17 01] ",
                "[11 03] ",
                "[18 09] ",
                "[18 05] ",
                "[16 08] ",
                "[18 01] ",
                "[14 08] ",
                "[11 09] ",
                "[19 07] ",
            ],
            strict=True,
        )
    )

    def number(label: str) -> str:
        return codes[label] + label if numbered else label

    parties = []
    for i, (label, firm) in enumerate(((n[5], deal.seller), (n[4], deal.buyer), (n[3], deal.agent))):
        block = [firm.name, *firm.address] + (
            [f"{n[6]}: {firm.number}"] if firm.number and firm is not deal.seller else []
        )
        parties.append(Box(12 + 64 * i, 40, 62, 26, number(label), block))
    total = f"{sum(float(g.value) for g in deal.goods):.2f}"
    office = f"{deal.buyer.country}00{rng.randint(1000, 9999)}"
    pairs = [
        (n[7], deal.seller.country),
        (n[8], deal.buyer.country),
        (n[10], str(deal.cartons)),
        (n[9], _amount(deal.gross, lang)),
        (n[11], f"{d['term']} {rng.choice(PORTS[deal.seller.country])}"),
        (n[12], d["currency"]),
        (n[13], _amount(total, lang)),
        (n[14], "1"),
        (n[15], office),
        (n[23], box_no),
    ]
    listed = [
        Box(12 + 96 * (i % 2), 72 + 6 * (i // 2), 94, 6, number(label), value) for i, (label, value) in enumerate(pairs)
    ]
    top = [Box(12, 26, 90, 6, n[1], d["mrn"]), Box(108, 26, 90, 6, number(n[2]), d["shown"])]
    rows = [tuple(n[16:22])]
    lines = []
    for i, g in enumerate(deal.goods, 1):
        rows.append((str(i), g.hs[:8], g.name, deal.seller.country, _amount(g.net, lang), _amount(g.value, lang)))
        lines.append(
            {
                "line_no": str(i),
                "hs_code": g.hs[:8],
                "name": g.name,
                "country_of_origin": deal.seller.country,
                "net_weight_kg": plain(g.net),
                "amount": plain(g.value),
            }
        )
    body = (
        heading(12, 12, 180, n[0], 14)
        + drawn(parties, look)
        + drawn([*top, *listed], inline)
        + tabled(
            12, 110, (12, 26, 70, 18, 28, 30), rows, header=True, style=rng.choice(("grid", "rules", "none")), pt=7.6
        )
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
        "incoterm": d["term"],
        "currency": d["currency"],
        "total_amount": plain(total),
        "transport_mode": "1",
        "container_nos": [box_no],
    }
    return sheet(body, look), truth(
        "eu_import_declaration", fields, lines, {"destination": deal.buyer.country, "customs_office": office}
    )


def ascii_letters(name: str) -> str:
    """Return the plain letters of a name, as a maker's number takes them."""
    return "".join(c for c in name.upper() if c.isascii() and c.isalpha())


def _america(rng: random.Random) -> tuple[Deal, dict[str, str]]:
    deal = Deal(rng)
    deal.buyer = BUYERS[0]
    carrier, scac = rng.choice(CARRIERS)
    vessel, voyage = rng.choice(VESSELS)
    date, later = day(rng), day(rng)
    return deal, {
        "number": entry_number(rng),
        "date": shown_date(rng, date, "mdy"),
        "iso": iso(date),
        "later": shown_date(rng, later, "mdy"),
        "later_iso": iso(later),
        "carrier": carrier,
        "scac": scac,
        "vessel": vessel,
        "voyage": voyage.removeprefix("V."),
        "bill": f"{scac}{rng.randint(10**8, 10**9)}",
        "mid": f"{deal.seller.country}{ascii_letters(deal.seller.name)[:3]}{ascii_letters(deal.seller.name.split()[1])[:3]}{rng.randint(10, 999)}{ascii_letters(deal.seller.address[-1])[:3]}",
        "importer": f"{rng.randint(10, 99)}-{rng.randint(10**6, 10**7 - 1)}00",
    }


def entry_form(rng: random.Random) -> tuple[str, Truth]:
    """The entry/immediate delivery form with its numbered boxes."""
    deal, d = _america(rng)
    look = looks(rng)
    port = rng.choice(("2704", "2709", "4601"))
    boxes = [
        Box(10, 30, 47, 10, "1. ARRIVAL DATE", d["date"]),
        Box(57, 30, 47, 10, "2. ELECTED ENTRY DATE", ""),
        Box(104, 30, 48, 10, "3. ENTRY TYPE CODE/NAME", "01 CONSUMPTION"),
        Box(152, 30, 48, 10, "4. ENTRY NUMBER", d["number"]),
        Box(10, 40, 30, 10, "5. PORT", port),
        Box(40, 40, 50, 10, "6. SINGLE TRANS. BOND", ""),
        Box(90, 40, 110, 10, "7. BROKER/IMPORTER FILE NUMBER", f"F{rng.randint(10000, 99999)}"),
        Box(10, 50, 95, 10, "8. CONSIGNEE NUMBER", "SAME"),
        Box(105, 50, 95, 10, "9. IMPORTER NUMBER", d["importer"]),
        Box(10, 60, 95, 20, "10. ULTIMATE CONSIGNEE NAME", (deal.buyer.name,)),
        Box(105, 60, 95, 20, "11. IMPORTER OF RECORD NAME", (deal.buyer.name, *deal.buyer.address)),
        Box(10, 80, 30, 10, "12. CARRIER CODE", d["scac"]),
        Box(40, 80, 50, 10, "13. VOYAGE/FLIGHT/TRIP", d["voyage"]),
        Box(90, 80, 110, 10, "14. LOCATION OF GOODS-CODE(S)/NAME(S)", "Y258 PIER 300"),
        Box(10, 90, 95, 10, "15. VESSEL CODE/NAME", d["vessel"]),
        Box(10, 100, 47, 10, "16. U.S. PORT OF UNLADING", port),
        Box(57, 100, 48, 10, "17. MANIFEST NUMBER", ""),
        Box(105, 100, 47, 10, "18. G.O. NUMBER", ""),
        Box(152, 100, 48, 10, "19. TOTAL VALUE", f"${sum(float(g.value) for g in deal.goods):,.0f}"),
        Box(
            10,
            110,
            190,
            14,
            "20. DESCRIPTION OF MERCHANDISE",
            "; ".join(g.name.upper() for g in deal.goods) if len(deal.goods) == 1 else "",
        ),
    ]
    head = (
        "21. IT/BL/ AWB CODE",
        "22. IT/BL/AWB NO.",
        "23. MANIFEST QUANTITY",
        "24. H.S. NUMBER",
        "25. COUNTRY OF ORIGIN",
        "26. MANUFACTURER NO.",
    )
    rows, lines = [head], []
    for i, g in enumerate(deal.goods):
        code = f"{g.hs[:4]}.{g.hs[4:6]}.{g.hs[6:]}"
        rows.append(
            (
                "M" if i == 0 else "",
                d["bill"] if i == 0 else "",
                f"{deal.cartons} CTNS" if i == 0 else "",
                code,
                deal.seller.country,
                d["mid"],
            )
        )
        lines.append(
            {"hs_code": g.hs, "country_of_origin": deal.seller.country, "manufacturer_no": d["mid"]}
            | ({"name": g.name.upper()} if len(deal.goods) == 1 else {})
        )
    foot = [
        Box(
            10,
            205,
            95,
            50,
            "27. CERTIFICATION",
            (
                "I hereby make application for entry/immediate delivery. I certify that",
                "the above information is accurate, the bond is sufficient.",
                "SIGNATURE OF APPLICANT",
                f"DATE {d['date']}",
            ),
        ),
        Box(105, 205, 95, 25, "28. CBP USE ONLY", ""),
        Box(105, 230, 95, 25, "29. BROKER OR OTHER GOVT. AGENCY USE", ""),
    ]
    body = (
        heading(10, 10, 190, "DEPARTMENT OF HOMELAND SECURITY", 8, align="center")
        + heading(10, 14, 190, "U.S. Customs and Border Protection", 8, align="center")
        + heading(10, 20, 190, "ENTRY/IMMEDIATE DELIVERY", 13, align="center")
        + small(150, 26, 50, "19 CFR 142.3, 142.16, 142.22, 142.24", 6)
    )
    body += (
        drawn([*boxes, *foot], look)
        + tabled(10, 124, (18, 40, 30, 36, 28, 38), rows, header=True, style=rng.choice(("grid", "columns")), pt=7.2)
        + small(10, 258, 60, "CBP Form 3461 (10/09)", 7)
    )
    fields = {
        "declaration_no": d["number"],
        "issue_date": d["iso"],
        "entry_date": d["iso"],
        "port_of_entry": port,
        "buyer_name": deal.buyer.name,
        "buyer_id": d["importer"],
        "buyer_address": address_of(deal.buyer),
        "vessel": d["vessel"],
        "voyage": d["voyage"],
        "port_of_discharge": port,
        "transport_doc_no": d["bill"],
        "packages": str(deal.cartons),
        "package_kind": "CTNS",
    }
    return sheet(body, look), truth(
        "cbp_3461", fields, lines, {"entry_type": "01 CONSUMPTION", "ultimate_consignee_name": deal.buyer.name}
    )


def summary_print(rng: random.Random) -> tuple[str, Truth]:
    """An entry summary as brokers' programs print it: the boxes of the form, goods stacked in the form's columns or spread out."""
    deal, d = _america(rng)
    look = replace(looks(rng), label_pt=5.2)
    new = rng.random() < 0.5
    labels = [
        "Filer Code/Entry Number",
        "Entry Type",
        "Summary Date",
        "Surety Number",
        "Bond Type",
        "Port Code",
        "Entry Date",
        "Importing Carrier",
        "Mode of Transport",
        "Country of Origin",
        "Import Date",
        "B/L or AWB Number",
        "Manufacturer ID",
        "Exporting Country",
        "Export Date",
        "I.T. Number",
        "I.T. Date",
        "Missing Docs",
        "Foreign Port of Lading",
        "U.S. Port of Unlading",
    ]
    values = [
        d["number"],
        "01",
        d["later"],
        "036",
        "8",
        "2704",
        d["date"],
        d["vessel"],
        "11",
        deal.seller.country,
        d["date"],
        d["bill"],
        d["mid"],
        deal.seller.country,
        "",
        "",
        "",
        "",
        "57020",
        "2704",
    ]
    boxes = []
    x, y = 10.0, 24.0
    for i, (label, value) in enumerate(zip(labels, values, strict=True)):
        width = 55 if i in {0, 7, 11, 12} else 27
        if x + width > 202:
            x, y = 10.0, y + 9
        boxes.append(Box(x, y, width, 9, f"{i + 1}. {label}", value))
        x += width
    y += 9
    start = 29 if new else 25
    boxes += [
        Box(10, y, 63, 9, f"{start - 3}. Consignee Number", d["importer"]),
        Box(73, y, 63, 9, f"{start - 2}. Importer Number", d["importer"]),
        Box(136, y, 64, 9, f"{start - 1}. Reference Number"),
    ]
    boxes += [
        Box(10, y + 9, 95, 22, f"{start}. Ultimate Consignee Name and Address", (deal.buyer.name, *deal.buyer.address)),
        Box(
            105,
            y + 9,
            95,
            22,
            f"{start + 1}. Importer of Record Name and Address",
            (deal.buyer.name, *deal.buyer.address),
        ),
    ]
    y += 31
    b = start + 2
    shape = rng.choice(("stacked", "stacked", "spread", "code-first"))
    rows: list[tuple[str, ...]] = []
    lines: list[dict[str, str]] = []
    widths: tuple[float, ...]
    if shape == "spread":
        rows.append(
            (
                "Line",
                "HTSUS No.",
                "Description of Merchandise",
                "Gross Weight KG",
                "Net Quantity in HTSUS Units",
                "Entered Value",
                "HTSUS Rate",
                "Duty and I.R. Tax",
            )
        )
        widths = (12, 30, 46, 20, 26, 22, 14, 20)
    else:
        rows.append(
            (
                f"{b}.\nLine No.",
                f"{b + 1}. Description of Merchandise\n{b + 2}. A. HTSUS No.  B. AD/CVD No.",
                f"{b + 3}. A. Grossweight\nB. Manifest Qty.",
                f"{b + 4}. Net Quantity in HTSUS Units",
                f"{b + 5}. A. Entered Value\nB. CHGS  C. Relationship",
                f"{b + 6}. A. HTSUS Rate\nB. AD/CVD Rate",
                f"{b + 7}. Duty and I.R. Tax\nDollars  Cents",
            )
        )
        widths = (14, 56, 28, 28, 26, 20, 18)
    unit = {"PCS": "NO", "SETS": "NO", "BAGS": "KG", "BTL": "KG", "BOXES": "X", "KGS": "KG"}
    total = 0.0
    for i, g in enumerate(deal.goods, 1):
        code = f"{g.hs[:4]}.{g.hs[4:6]}.{g.hs[6:]}"
        worth = round(float(g.value))
        duty = worth * 0.034
        total += duty
        extra = rng.random() < 0.4
        more = "9903.88.15" if extra else ""
        kg, u = round(float(g.gross)), unit[g.unit]
        if shape == "spread":
            rows.append(
                (
                    f"{i:03d}",
                    code + (f"\n{more}" if extra else ""),
                    g.name.upper(),
                    f"{kg}",
                    f"{g.pieces} {u}",
                    f"{worth:,}",
                    "3.4%" + ("\n7.5%" if extra else ""),
                    f"{duty:.2f}" + (f"\n{worth * 0.075:.2f}" if extra else ""),
                )
            )
        elif shape == "stacked":
            rows.append(
                (
                    f"{i:03d}",
                    f"{g.name.upper()}\n{code}" + (f"\n{more}" if extra else ""),
                    f"{kg} KG\n{g.cartons} CTNS",
                    f"{g.pieces} {u}",
                    f"{worth}\nC {rng.randint(200, 900)}\nN",
                    "3.4%" + ("\n7.5%" if extra else ""),
                    f"{duty:.2f}",
                )
            )
        else:
            rows.append(
                (
                    f"{i:03d}",
                    f"{code}\n{g.name.upper()}",
                    f"{kg} KG",
                    f"{g.pieces} {u}",
                    f"{worth:,}\nNOT RELATED",
                    "3.4%",
                    f"{duty:.2f}",
                )
            )
        line = {
            "line_no": str(i),
            "name": g.name.upper(),
            "hs_code": g.hs,
            "gross_weight_kg": str(kg),
            "quantity_1": str(g.pieces),
            "unit_1": u,
        }
        lines.append(line)
        if shape == "stacked":
            rows.append(
                (
                    "",
                    "499 - Merchandise Processing Fee\n501 - Harbor Maintenance Fee",
                    "",
                    "",
                    "",
                    ".3464%\n.125%",
                    f"{worth * 0.003464:.2f}\n{worth * 0.00125:.2f}",
                )
            )
    body = (
        heading(10, 8, 190, "DEPARTMENT OF HOMELAND SECURITY - U.S. Customs and Border Protection", 7, align="center")
        + heading(10, 13, 190, "ENTRY SUMMARY", 13, align="center")
        + drawn(boxes, look)
        + tabled(
            10,
            y,
            widths,
            rows,
            header=True,
            style=rng.choice(("grid", "columns", "none") if shape == "spread" else ("columns", "grid")),
            pt=6.8,
        )
    )
    entered = sum(round(float(g.value)) for g in deal.goods)
    foot = [
        Box(10, 232, 60, 18, "Other Fee Summary (for Block 39)", ("499 MPF  538.40",)),
        Box(70, 232, 50, 9, "Total Entered Value", f"${entered:,}"),
        Box(120, 232, 20, 18, "CBP USE ONLY"),
        Box(140, 232, 30, 9, "37. Duty", f"{total:.2f}"),
        Box(170, 232, 30, 9, "38. Tax", ""),
        Box(140, 241, 30, 9, "39. Other", "538.40"),
        Box(170, 241, 30, 9, "40. Total", f"{total + 538.4:.2f}"),
    ]
    fields = {
        "declaration_no": d["number"],
        "issue_date": d["later_iso"],
        "entry_date": d["iso"],
        "port_of_entry": "2704",
        "vessel": d["vessel"],
        "transport_mode": "11",
        "country_of_origin": deal.seller.country,
        "transport_doc_no": d["bill"],
        "country_of_dispatch": deal.seller.country,
        "port_of_loading": "57020",
        "port_of_discharge": "2704",
        "buyer_name": deal.buyer.name,
        "buyer_id": d["importer"],
        "buyer_address": address_of(deal.buyer),
        "duty_amount": plain(f"{total:.2f}"),
    }
    return sheet(body + drawn(foot, look), look), truth("cbp_7501", fields, lines)


def broker_summary(rng: random.Random) -> tuple[str, Truth]:
    """An entry summary printed by a broker's program: no form at all, every value of a line in a column of its own, or a block an item."""
    deal, d = _america(rng)
    look = replace(
        looks(rng), border=rng.choice(("", "0.2mm solid #bbb")), inline=True, colon=rng.choice((":", "")), tint=""
    )
    pairs = [
        (rng.choice(("Entry No.", "Entry Number", "Filer Code/Entry No.")), d["number"]),
        ("Entry Type", "01"),
        (rng.choice(("Summary Date", "Entry Summary Date")), d["later"]),
        ("Port Code", "2704"),
        ("Entry Date", d["date"]),
        ("Importing Carrier", d["vessel"]),
        ("Mode of Transport", "11"),
        ("Country of Origin", deal.seller.country),
        ("B/L or AWB No.", d["bill"]),
        ("Manufacturer ID", d["mid"]),
        ("Exporting Country", deal.seller.country),
        ("U.S. Port of Unlading", "2704"),
        ("Importer No.", d["importer"]),
        ("Import Date", d["date"]),
    ]
    boxes = [Box(12 + 95 * (i % 2), 32 + 6 * (i // 2), 93, 6, label, value) for i, (label, value) in enumerate(pairs)]
    parties = [
        Box(
            12,
            76,
            90,
            22,
            rng.choice(("Importer of Record", "Importer of Record Name and Address")),
            (deal.buyer.name, *deal.buyer.address),
            frame=False,
        )
    ]
    head = (
        rng.choice(("Ln", "Line", "Line No.")),
        rng.choice(("HTS Number", "HTSUS No.", "Tariff No.")),
        rng.choice(("Description", "Description of Merchandise")),
        "C/O",
        rng.choice(("Gross Wt (KG)", "Gross Weight KG")),
        "Manifest Qty",
        rng.choice(("Net Qty", "Quantity")),
        rng.choice(("UOM", "Unit")),
        rng.choice(("Entered Value", "Value (USD)")),
        "Rate",
        "Duty",
    )
    unit = {"PCS": "NO", "SETS": "NO", "BAGS": "KG", "BTL": "KG", "BOXES": "X", "KGS": "KG"}
    rows: list[tuple[str, ...]] = [head]
    lines: list[dict[str, str]] = []
    duties = 0.0
    for i, g in enumerate(deal.goods, 1):
        code = f"{g.hs[:4]}.{g.hs[4:6]}.{g.hs[6:]}"
        value, kg, u = round(float(g.value)), round(float(g.gross)), unit[g.unit]
        duty = round(value * 0.034, 2)
        duties += duty
        rows.append(
            (
                f"{i:03d}",
                code,
                g.name.upper(),
                deal.seller.country,
                f"{kg:,}",
                f"{g.cartons} CTN",
                f"{g.pieces:,}",
                u,
                f"{value:,}",
                "3.4%",
                f"{duty:,.2f}",
            )
        )
        lines.append(
            {
                "line_no": str(i),
                "name": g.name.upper(),
                "hs_code": g.hs,
                "gross_weight_kg": str(kg),
                "quantity_1": str(g.pieces),
                "unit_1": u,
                "country_of_origin": deal.seller.country,
            }
        )
    table = tabled(
        10,
        104,
        (11, 27, 42, 10, 18, 18, 17, 12, 19, 12, 18),
        rows,
        header=True,
        style=rng.choice(("grid", "rules", "none")),
        pt=6.6,
    )
    entered = sum(round(float(g.value)) for g in deal.goods)
    foot = [
        Box(120, 170 + 6 * i, 80, 6, label, value)
        for i, (label, value) in enumerate(
            (
                ("Total Entered Value", f"${entered:,}"),
                ("Total Duty", f"{duties:,.2f}"),
                ("Total Other Fees", "538.40"),
                ("Total Due", f"{duties + 538.4:,.2f}"),
            )
        )
    ]
    body = (
        heading(
            12, 12, 180, rng.choice(("ENTRY SUMMARY", "CBP FORM 7501 - ENTRY SUMMARY", "ACE ENTRY SUMMARY (7501)")), 14
        )
        + drawn([*boxes, *foot], look)
        + drawn(parties, replace(look, inline=False))
        + table
    )
    fields = {
        "declaration_no": d["number"],
        "issue_date": d["later_iso"],
        "entry_date": d["iso"],
        "port_of_entry": "2704",
        "vessel": d["vessel"],
        "transport_mode": "11",
        "country_of_origin": deal.seller.country,
        "transport_doc_no": d["bill"],
        "country_of_dispatch": deal.seller.country,
        "port_of_discharge": "2704",
        "buyer_name": deal.buyer.name,
        "buyer_id": d["importer"],
        "buyer_address": address_of(deal.buyer),
        "duty_amount": plain(f"{duties:.2f}"),
    }
    return sheet(body, look), truth("cbp_7501", fields, lines)


def release_print(rng: random.Random) -> tuple[str, Truth]:
    """A broker's print of the cargo release: the entry's data as a list, goods with maker and country."""
    deal, d = _america(rng)
    look = replace(looks(rng), border="", inline=True, colon=":", tint="")
    pairs = [
        ("Entry Number", d["number"]),
        ("Entry Type", "01 - Consumption"),
        ("Port of Entry", "2704"),
        (rng.choice(("Estimated Arrival Date", "Date of Arrival")), d["date"]),
        ("Importer of Record Number", d["importer"]),
        ("Master Bill", d["bill"]),
        ("Vessel Name", d["vessel"]),
        ("Voyage/Flight No.", d["voyage"]),
        ("Manifest Quantity", f"{deal.cartons} CTN"),
        ("Carrier Code", d["scac"]),
    ]
    boxes = [Box(12 + 95 * (i % 2), 32 + 6 * (i // 2), 93, 6, label, value) for i, (label, value) in enumerate(pairs)]
    parties = [
        Box(12, 66, 90, 22, "Importer of Record", (deal.buyer.name, *deal.buyer.address), frame=False),
        Box(108, 66, 90, 22, "Seller", (deal.seller.name, *deal.seller.address), frame=False),
    ]
    rows: list[tuple[str, ...]] = [
        ("Line", "HTS Number", "Description", "Country of Origin", "Manufacturer ID", "Value")
    ]
    lines = []
    for i, g in enumerate(deal.goods, 1):
        code = f"{g.hs[:4]}.{g.hs[4:6]}.{g.hs[6:]}"
        rows.append((str(i), code, g.name, deal.seller.country, d["mid"], f"{float(g.value):,.0f}"))
        lines.append(
            {
                "line_no": str(i),
                "hs_code": g.hs,
                "name": g.name,
                "country_of_origin": deal.seller.country,
                "manufacturer_no": d["mid"],
            }
        )
    body = (
        heading(12, 12, 180, rng.choice(("ACE CARGO RELEASE (CBP FORM 3461)", "CBP 3461 ENTRY/IMMEDIATE DELIVERY")), 13)
        + drawn(boxes, look)
        + drawn(parties, replace(look, inline=False, colon=""))
        + tabled(10, 96, (14, 30, 60, 26, 38, 22), rows, header=True, style=rng.choice(("grid", "rules", "none")), pt=7)
    )
    fields = {
        "declaration_no": d["number"],
        "entry_date": d["iso"],
        "port_of_entry": "2704",
        "buyer_name": deal.buyer.name,
        "buyer_id": d["importer"],
        "buyer_address": address_of(deal.buyer),
        "seller_name": deal.seller.name,
        "seller_address": address_of(deal.seller),
        "vessel": d["vessel"],
        "voyage": d["voyage"],
        "transport_doc_no": d["bill"],
        "packages": str(deal.cartons),
        "package_kind": "CTN",
    }
    return sheet(body, look), truth("cbp_3461", fields, lines)


MAKERS = {
    "sad": single_document,
    "h1": data_set,
    "entry": entry_form,
    "summary": summary_print,
    "broker": broker_summary,
    "release": release_print,
}
