"""Import declaration of the European Union and the United Kingdom: the single administrative document (SAD, C88) and prints of data set H1."""

from __future__ import annotations

from vault.documents.kind import ColumnSpec, DocumentKind, FieldSpec, PartySpec, either
from vault.documents.kinds._boxes import boxed
from vault.documents.language import labels
from vault.documents.single_document import complete_declaration

_NO = ("", "No", "No.", "Nr.", "N°", "Nr", "n.", "N.º", "EORI", "(EORI)", "EORI No")
_EXPORTER = boxed(
    "2",
    "Consignor/Exporter | Exporter | Consignor / Exporter | Exporter/Consignor | Seller | Consignor | Exporter name and address | Versender/Ausführer | Ausführer | Versender | Ausführer/Versender | Expéditeur/Exportateur | Exportateur | Expéditeur | "
    "Speditore/Esportatore | Esportatore | Speditore | Mittente/Esportatore | Expedidor/Exportador | Exportador | Expedidor | Afzender/Exporteur | Exporteur | Afzender | Nadawca/Eksporter | Eksporter | Expedidor/exportador | Avsändare/Exportör | Verkäufer | Vendeur | Venditore | Vendedor",
    elements="13 01 | 13 01 000 000 | 3/1 | 3/2 | 3/24 | 13 08",
    ends=_NO,
)
_IMPORTER = boxed(
    "8",
    "Consignee | Importer | Consignee/Importer | Importer/Consignee | Importer name and address | Buyer | Empfänger | Einführer | Empfänger/Einführer | Importeur | Destinataire | Importateur | Destinatario | Importatore | Importador | Destinatario/Importador | Destinatario/Importatore | "
    "Geadresseerde | Importeur/Geadresseerde | Odbiorca | Importer/Odbiorca | Mottagare | Destinataire/Importateur | Käufer | Acheteur | Acquirente | Comprador",
    elements="13 04 | 13 04 000 000 | 3/15 | 3/16 | 3/10 | 13 09",
    ends=_NO,
)
_DECLARANT = boxed(
    "14",
    "Declarant/Representative | Declarant | Representative | Declarant / Representative | Agent | Anmelder/Vertreter | Anmelder | Vertreter | Anmelder / Vertreter | Déclarant/Représentant | Déclarant | Représentant | Dichiarante/Rappresentante | Dichiarante | Rappresentante | "
    "Declarante/Representante | Declarante | Representante | Aangever/Vertegenwoordiger | Aangever | Vertegenwoordiger | Zgłaszający/Przedstawiciel | Zgłaszający",
    elements="13 05 | 13 05 000 000 | 13 06 | 13 06 000 000 | 3/17 | 3/18 | 3/19 | 3/20",
    ends=_NO,
)

_EORI = "EORI | EORI No. | EORI number | EORI-Nummer | EORI-Nr. | Numéro EORI | N° EORI | Codice EORI | Número EORI | EORI-nummer"
_IMPORTER_ID = tuple(
    label
    for name in either(
        "Importer | Importer's | Consignee | Einführer | Importeur | Empfänger | Importateur | Destinataire | Importatore | Destinatario | Importador | Odbiorca"
    )
    for number in either(_EORI)
    for label in (f"{name} {number}", f"{number} {name}", f"{number} of {name}", f"{number} ({name})")
)
_DUTY = boxed(
    "A00",
    "Customs duties | Customs duty | Total customs duty | Duty | Duty amount | Import duty | Total duty | Zoll | Zölle | Einfuhrzoll | Zollbetrag | Droits de douane | Droit de douane | Dazi | Dazio | Dazi doganali | "
    "Derechos de aduana | Derechos arancelarios | Arancel | Douanerechten | Invoerrechten | Cło",
    ends=("", "A00"),
)
_VAT = boxed(
    "B00",
    "VAT | Import VAT | Total VAT | VAT amount | Einfuhrumsatzsteuer | EUSt | Umsatzsteuer | TVA | TVA à l'importation | IVA | IVA all'importazione | IVA a la importación | BTW | BTW bij invoer | Podatek VAT",
    ends=("", "B00"),
)

LINE_LABELS: dict[str, tuple[str, ...]] = {
    "line_no": boxed(
        "32",
        "Item | Art. | Item No | Item No. | Item number | Goods item number | Declaration goods item number | Goods item | Pos. Nr. | Pos.-Nr. | Position | Positionsnummer | Pos. | Artikel | Article N° | Article | N° article | Numéro d'article | Articolo | Articolo n. | N. articolo | Partida | "
        "Partida N° | N° partida | Número de partida | Artikel nr. | Artikelnummer",
        elements="11 03 | 11 03 000 000 | 1/6",
    ),
    "hs_code": boxed(
        "33",
        "Commodity Code | Commodity | Commodity code (TARIC) | Combined nomenclature code | CN code | TARIC code | Tariff code | Commodity number | Classification | Warennummer | Zolltarifnummer | Codenummer | Code der Ware | Warencode | Code des marchandises | Code marchandise | "
        "Code marchandises | Nomenclature | Code NC | Code TARIC | Codice delle merci | Codice merce | Codice merci | Codice NC | Codice TARIC | Voce doganale | Código de las mercancías | Código mercancía | Código de mercancía | Código NC | Código TARIC | Posición estadística | "
        "Goederencode | Kod towaru | Taric-Code",
        elements="18 09 | 18 09 056 000 | 18 09 057 000 | 6/14 | 6/15",
    ),
    "country_of_origin": boxed(
        "34",
        "Country origin Code | Country of origin Code | Country of origin | Origin | Country of origin code | Country orig. code | Country of preferential origin | Ursprungsland | Ursprungsland Code | Urspr.land Code | Ursprung | Code pays origine | Code pays d'origine | Pays d'origine | Origine | "
        "Cod. paese d'origine | Cod. paese origine | Paese d'origine | Paese di origine | Cód. país origen | Cód. país de origen | País de origen | Origen | Land van oorsprong | Code land v. oorsprong | Oorsprong | Kraj pochodzenia | Land v. oorsprong Code",
        elements="34a | 16 08 | 16 08 000 000 | 5/15 | 16 09",
    ),
    "gross_weight_kg": boxed(
        "35",
        "Gross mass (kg) | Gross mass | Gross weight (kg) | Gross weight | Rohmasse (kg) | Rohmasse | Rohgewicht (kg) | Bruttomasse | Masse brute (kg) | Masse brute | Poids brut (kg) | Massa lorda (kg) | Massa lorda | Peso lordo (kg) | Masa bruta (kg) | Masa bruta | Peso bruto (kg) | "
        "Brutomassa (kg) | Brutomassa | Bruto massa (kg) | Masa brutto (kg)",
        elements="18 04 | 18 04 000 000 | 6/5",
    ),
    "net_weight_kg": boxed(
        "38",
        "Net mass (kg) | Net mass | Net weight (kg) | Net weight | Eigenmasse (kg) | Eigenmasse | Eigengewicht (kg) | Nettomasse | Masse nette (kg) | Masse nette | Poids net (kg) | Massa netta (kg) | Massa netta | Peso netto (kg) | Masa neta (kg) | Masa neta | Peso neto (kg) | "
        "Nettomassa (kg) | Nettomassa | Netto massa (kg) | Masa netto (kg)",
        elements="18 01 | 18 01 000 000 | 6/1",
    ),
    "quantity_1": boxed(
        "41",
        "Supplementary units | Suppl. units | Supplementary unit | Supp. units | Besondere Maßeinheit | Bes. Maßeinheit | Unités supplémentaires | Unité supplémentaire | Unités suppl. | Unità supplementari | Unità suppl. | Unidades suplementarias | Unid. suplementarias | "
        "Aanvullende eenheden | Bijzondere maatstaf | Uzupełniająca jednostka miary",
        elements="18 02 | 18 02 000 000 | 6/2",
    ),
    "amount": boxed(
        "42",
        "Item price | Item price/amount | Item amount invoiced | Item price (invoice currency) | Invoiced amount of the item | Artikelpreis | Preis der Position | Positionspreis | Prix de l'article | Prix article | Prezzo dell'articolo | Prezzo articolo | Precio del artículo | Precio artículo | "
        "Precio de la partida | Artikelprijs | Prijs van het artikel | Wartość pozycji",
        elements="14 08 | 14 08 000 000 | 4/14",
    ),
    "name": boxed(
        "31",
        "Packages and description of goods | Description of goods | Goods description | Packages and goods description | Packages & description of goods | Packstücke und Warenbezeichnung | Warenbezeichnung | Warenbeschreibung | Colis et désignation des marchandises | Désignation des marchandises | "
        "Désignation | Description des marchandises | Colli e designazione delle merci | Designazione delle merci | Descrizione delle merci | Descrizione merce | Bultos y descripción de las mercancías | Descripción de las mercancías | Descripción de la mercancía | Descripción | "
        "Colli en omschrijving van de goederen | Omschrijving van de goederen | Goederenomschrijving | Opakowania i opis towarów",
        elements="18 05 | 18 05 000 000 | 6/8",
    ),
    "packages": boxed(
        "",
        "Number of packages | Number and kind of packages | Packages | Anzahl der Packstücke | Anzahl und Art der Packstücke | Packstücke | Nombre de colis | Numero colli | Número de bultos | Aantal colli | Type of packages",
        elements="18 06 004 000 | 6/10 | 6/9",
    ),
}
LINE_STOPS = (
    *boxed(
        "31",
        "Marks and numbers - Container No(s) - Number and kind | Marks and numbers - Container No(s). - Number and kind | Zeichen und Nummern - Container Nr. - Anzahl und Art | Marques et numéros - N° conteneur(s) - Nombre et nature | "
        "Marche e numeri - N. container - Quantità e natura | Marcas y numeración - N° contenedor(es) - Número y clase | Merken en nummers - Containernr(s). - Aantal en soort | Marks and numbers | Shipping marks | Zeichen und Nummern",
    ),
    *boxed(
        "36",
        "Preference | Präferenz | Begünstigung | Préférence | Preferenza | Preferenze | Preferencias | Preferentie",
        elements="14 11",
    ),
    *boxed(
        "37",
        "PROCEDURE | Procedure code | VERFAHREN | RÉGIME | REGIME | RÉGIMEN | REGELING | Requested procedure",
        elements="11 09 | 1/10",
    ),
    *boxed("39", "Quota | Kontingent | Contingent | Contingente"),
    *boxed(
        "40",
        "Summary declaration/Previous document | Previous document | Summarische Anmeldung/Vorpapier | Vorpapier | Déclaration sommaire/Document précédent | Dichiarazione sommaria/Documento precedente | Declaración sumaria/Documento precedente | Summiere aangifte/Voorafgaand document",
        elements="12 01 | 2/1",
    ),
    *boxed(
        "43", "V.M. Code | V.M. | Valuation method | B.M. Code | Bewertungsmethode | M.E. | Code M.E.", elements="4/16"
    ),
    *boxed(
        "44",
        "Additional information/Documents produced/Certificates and authorisations | Additional information/Documents produced | Additional information | Documents produced | Besondere Vermerke/Vorgelegte Unterlagen | Mentions spéciales/Documents produits | Menzioni speciali/Documenti presentati | "
        "Indicaciones especiales/Documentos presentados | Bijzondere vermeldingen/Voorgelegde stukken | Unterlagen | Supporting documents",
        elements="12 03 | 2/3",
    ),
    *boxed("45", "Adjustment | Berichtigung | Ajustement | Aggiustamento | Ajuste"),
    *boxed(
        "46",
        "Statistical value | Statistischer Wert | Valeur statistique | Valore statistico | Valor estadístico | Statistische waarde",
        elements="99 06 | 8/6",
    ),
    *boxed(
        "47",
        "Calculation of taxes | Abgabenberechnung | Calcul des impositions | Calcolo delle imposizioni | Cálculo de los tributos | Berekening van de belastingen",
        elements="4/3",
    ),
    *boxed(
        "48", "Deferred payment | Zahlungsaufschub | Report de paiement | Dilazione di pagamento | Aplazamiento de pago"
    ),
    *boxed("49", "Identification of warehouse | Bezeichnung des Lagers | Identification de l'entrepôt"),
    *boxed("54", "Place and date | Ort und Datum | Lieu et date | Luogo e data | Lugar y fecha | Plaats en datum"),
)

_ITEM_COLUMNS = tuple(
    ColumnSpec(
        name,
        (*found, *labels(f"column.{name}"))
        if name in {"line_no", "hs_code", "name", "country_of_origin", "gross_weight_kg", "net_weight_kg", "amount"}
        else found,
    )
    for name, found in LINE_LABELS.items()
    if name != "packages"
)

KIND = DocumentKind(
    code="eu_import_declaration",
    titles=either(
        "Single Administrative Document | SAD | Form C88 | C88 | C88 (SAD) | C88(1-8) | Import Declaration | Customs Import Declaration (H1) | Import Declaration H1 | Declaration for release for free circulation | Customs Declaration - Import | Import Entry | Import Entry Declaration | Entry Acceptance Advice | "
        "Import Entry Acceptance Advice | CDS Import Declaration | Customs Declaration Import | Release Note Import | Release for free circulation | Standard Import Declaration | Customs Declaration H1 | Import Customs Declaration | UK Import Declaration | EU Import Declaration | "
        "Einheitspapier | Einfuhranmeldung | Zollanmeldung | Einfuhrabgabenbescheid | Einfuhrabgabenbescheid/Befund | Bescheid über Einfuhrabgaben | Zollanmeldung Einfuhr | Einfuhrzollanmeldung | Überlassung zum zollrechtlich freien Verkehr | Zollbescheid | Steuerbescheid Einfuhr | "
        "Document Administratif Unique | DAU | Déclaration d'importation | Déclaration en douane d'importation | Déclaration d'import | Déclaration en douane | Déclaration en douane import | Documento Amministrativo Unico | Dichiarazione di importazione | Dichiarazione doganale di importazione | Bolletta doganale | "
        "Dichiarazione doganale d'importazione | Bolla doganale d'importazione | Prospetto di riepilogo ai fini contabili della dichiarazione doganale | Prospetto sintetico della dichiarazione | Documento Único Administrativo | DUA | DUA de importación | Declaración de importación | Declaración aduanera de importación | "
        "Enig document | Enig Administratief Document | Invoeraangifte | Aangifte ten invoer | Jednolity Dokument Administracyjny | Zgłoszenie importowe | Enhetsdokument"
    ),
    keywords=either(
        "European Community | Europäische Gemeinschaft | Communauté Européenne | Comunità Europea | Comunidad Europea | Europese Gemeenschap | European Union | Europäische Union | "
        "Declarant/Representative | Anmelder/Vertreter | Déclarant/Représentant | Dichiarante/Rappresentante | Declarante/Representante | Aangever/Vertegenwoordiger | Statistical value | Statistischer Wert | Valeur statistique | Valore statistico | Valor estadístico | Statistische waarde | "
        "Commodity Code | Warennummer | Code des marchandises | Codice delle merci | Código de las mercancías | Goederencode | Supplementary units | Besondere Maßeinheit | Unités supplémentaires | Unità supplementari | Unidades suplementarias | Aanvullende eenheden | "
        "Customs office | Zollstelle | Bureau de douane | Ufficio doganale | TARIC | EORI | Country of dispatch/export | Office of entry | Previous document | Vorpapier | Calculation of taxes | Abgabenberechnung | Calcul des impositions | Calcolo delle imposizioni | "
        "Cálculo de los tributos | Net mass | Eigenmasse | Masse nette | Massa netta | Masa neta | Nettomassa"
    ),
    source="reference/documents.md 6.3; boxes of the single administrative document as in the languages of Delegated Regulation (EU) 2015/2446 annexes; data elements of annex B",
    verified_on="2026-11-24",
    fields=(
        FieldSpec(
            "declaration_no",
            either(
                "MRN | MRN No. | Movement Reference Number | Declaration MRN | Master Reference Number | MRN Number | Declaration No. | Declaration Number | Entry Number | Registration No. | Registration number | Registriernummer | Registrierkennzeichen | ATLAS-Registriernummer | "
                "Arbeitsnummer | Numéro MRN | N° MRN | N° de déclaration | Numéro de déclaration | Numero MRN | N. MRN | Numero di registrazione | N. dichiarazione | Número MRN | N° MRN | Número de declaración | Número de registro | MRN-nummer | Nr. MRN | DUA N° | Número de DUA"
            ),
            pattern=r"(?=.*\d{4})[A-Z0-9/\- ]{10,26}",
        ),
        FieldSpec(
            "issue_date",
            boxed(
                "",
                "Date of acceptance | Acceptance date | Declaration acceptance date | Date of declaration | Declaration date | Date of entry | Acceptance date and time | Date of issue | Datum der Annahme | Annahmedatum | Tag der Annahme | Zeitpunkt der Annahme | Datum der Anmeldung | Annahmezeitpunkt | Date d'acceptation | "
                "Date de la déclaration | Date de validation | Data di accettazione | Data accettazione | Data di registrazione | Data della dichiarazione | Fecha de admisión | Fecha de aceptación | Fecha admisión | Fecha de la declaración | Datum van aanvaarding | Datum aanvaarding | Data przyjęcia",
                elements="15 09 | 15 09 000 000 | 5/6 | 15 10",
            ),
        ),
        FieldSpec(
            "issue_date",
            boxed(
                "54",
                "Place and date | Ort und Datum | Lieu et date | Luogo e data | Lugar y fecha | Plaats en datum | Place and date: | Signature and date | Miejsce i data",
                elements="5/4",
            ),
            weight=0.8,
        ),
        FieldSpec(
            "entry_date",
            either(
                "Date of arrival | Arrival date | Ankunftsdatum | Date d'arrivée | Data di arrivo | Fecha de llegada | Datum van aankomst"
            ),
        ),
        FieldSpec(
            "release_date",
            either(
                "Release date | Date of release | Datum der Überlassung | Überlassungsdatum | Date de mainlevée | Data di svincolo | Fecha de levante | Datum vrijgave | Clearance date"
            ),
        ),
        FieldSpec(
            "country_of_dispatch",
            boxed(
                "15",
                "Country of dispatch/export | Country of dispatch | Country of dispatch/export Code | Country of export | Disp./export code | C. disp./exp. Code | Country of dispatch code | Versendungs-/Ausfuhrland | Versendungsland | Versendungs-/Ausf.L.Code | Ausfuhrland | Pays d'expédition/exportation | Pays d'expédition | "
                "Paese di spedizione/esportazione | Paese di spedizione | País de expedición/exportación | País de expedición | Land van verzending/uitvoer | Land van verzending | Kraj wysyłki",
                elements="15a | 16 06 | 16 06 000 000 | 5/14",
            ),
        ),
        FieldSpec(
            "destination",
            boxed(
                "17",
                "Country of destination | Country destin. Code | Country of destination Code | Country dest. Code | Bestimmungsland | Bestimmungsland Code | Pays de destination | Paese di destinazione | País de destino | Land van bestemming | Kraj przeznaczenia",
                elements="17a | 16 03 | 16 03 000 000 | 5/8",
            ),
        ),
        FieldSpec(
            "country_of_origin",
            boxed(
                "16",
                "Country of origin | Ursprungsland | Pays d'origine | Paese d'origine | País de origen | Land van oorsprong | Country of origin of the goods",
            ),
            weight=0.7,
        ),
        FieldSpec(
            "vessel",
            boxed(
                "21",
                "Identity and nationality of active means of transport crossing the border | Identity and nationality of the active means of transport crossing the border | Means of transport at the border | Active means of transport crossing the border | Active means of transport | Active means of transport at the border | Border transport means | Identity of active means of transport crossing the border | "
                "Kennzeichen und Staatszugehörigkeit des grenzüberschreitenden aktiven Beförderungsmittels | Kennzeichen und Staatsangehörigkeit des grenzüberschreitenden aktiven Beförderungsmittels | Grenzüberschreitendes Beförderungsmittel | Identité et nationalité du moyen de transport actif franchissant la frontière | "
                "Identità e nazionalità del mezzo di trasporto attivo che attraversa la frontiera | Identità e nazionalità del mezzo di trasporto attivo alla frontiera | Identidad y nacionalidad del medio de transporte activo en frontera | Identidad y nacionalidad del medio de transporte activo en la frontera | "
                "Identiteit en nationaliteit van het grensoverschrijdende actieve vervoermiddel",
                elements="19 08 | 7/14 | 7/15",
            ),
            also=("voyage",),
        ),
        FieldSpec(
            "vessel",
            boxed(
                "18",
                "Identity and nationality of means of transport at arrival | Identity and nationality of means of transport on arrival | Identity of means of transport on arrival | Means of transport at arrival | Arrival transport means | Identity of means of transport at arrival | Kennzeichen und Staatszugehörigkeit des Beförderungsmittels bei der Ankunft | "
                "Kennzeichen und Staatsangehörigkeit des Beförderungsmittels bei der Ankunft | Beförderungsmittel bei der Ankunft | Beförderungsmittel bei Ankunft | Identité et nationalité du moyen de transport à l'arrivée | Moyen de transport à l'arrivée | Identità e nazionalità del mezzo di trasporto all'arrivo | Mezzo di trasporto all'arrivo | "
                "Identidad y nacionalidad del medio de transporte a la llegada | Medio de transporte a la llegada | Identiteit en nationaliteit van het vervoermiddel bij aankomst | Vervoermiddel bij aankomst | Vessel | Vessel name | Schiff | Navire | Nave | Buque",
                elements="19 06 | 7/9",
            ),
            also=("voyage",),
            weight=0.9,
        ),
        FieldSpec(
            "transport_mode",
            boxed(
                "25",
                "Mode of transport at the border | Mode of transport at border | Mode of transp. at border | Mode of transport | Transport mode at the border | Border mode of transport | Verkehrszweig an der Grenze | Verkehrszweig | Mode transport à la frontière | Mode de transport à la frontière | Modo di trasporto fino alla frontiera | "
                "Modo di trasporto alla frontiera | Modo transporte en frontera | Modo de transporte en frontera | Modo de transporte en la frontera | Vervoerswijze aan de grens | Rodzaj transportu na granicy",
                elements="19 03 | 19 03 000 000 | 7/4",
            ),
            pattern=r"\d{1,2}(?:\W.*)?|[^\d].*",
        ),
        FieldSpec(
            "incoterm",
            (
                *boxed(
                    "20",
                    "Delivery terms | Terms of delivery | Delivery terms code | Lieferbedingung | Lieferbedingungen | Conditions de livraison | Condizioni di consegna | Condizioni di resa | Condiciones de entrega | Leveringsvoorwaarden | Warunki dostawy",
                    elements="14 01 | 14 01 000 000 | 4/1",
                ),
                *labels("field.incoterm"),
            ),
        ),
        FieldSpec(
            "total_amount",
            boxed(
                "22",
                "Currency and total amount invoiced | Currency & total amount invoiced | Currency and total amount inv. | Currency and amount | Währung und in Rechn. gestellter Gesamtbetrag | Währung und in Rechnung gestellter Gesamtbetrag | Währung u. in Rechn. gestellter Gesamtbetr. | Monnaie et montant total facturé | "
                "Moneta e importo totale fatturato | Valuta e importo totale fatturato | Divisa e importe total factura | Divisa e importe total facturado | Moneda e importe total facturado | Valuta en totaal gefactureerd bedrag | Waluta i ogólna wartość faktury | Invoice amount and currency",
            ),
            also=("currency",),
        ),
        FieldSpec(
            "total_amount",
            boxed(
                "",
                "Total amount invoiced | Total invoice amount | Invoice total | Total invoiced amount | Total invoice value | Rechnungsbetrag | Gesamtrechnungsbetrag | In Rechnung gestellter Gesamtbetrag | Montant total facturé | Montant facturé | Importo totale fatturato | Importe total facturado | Importe total factura | Totaal gefactureerd bedrag",
                elements="14 06 | 14 06 000 000 | 4/11",
            ),
        ),
        FieldSpec(
            "currency",
            boxed(
                "",
                "Invoice currency | Currency | Invoicing currency | Rechnungswährung | Währung | Monnaie de facturation | Monnaie | Devise | Valuta di fatturazione | Valuta | Moneta | Moneda de facturación | Divisa | Moneda | Factuurvaluta",
                elements="14 05 | 14 05 000 000 | 4/10",
            ),
        ),
        FieldSpec(
            "packages",
            boxed(
                "6",
                "Total packages | Total number of packages | Tot. packages | Total pkgs | Packst. insgesamt | Packstücke insgesamt | Gesamtzahl der Packstücke | Packstücke gesamt | Total des colis | Total colis | Nombre total de colis | Totale dei colli | Totale colli | Total bultos | Total de bultos | Total de los bultos | Totaal colli | "
                "Totaal aantal colli | Liczba opakowań",
                elements="18 06 | 18 06 000 000 | 6/18",
            ),
        ),
        FieldSpec(
            "gross_weight_kg",
            boxed(
                "",
                "Total gross mass (kg) | Total gross mass | Gross mass (kg) | Gross mass | Total gross weight | Gesamtrohmasse (kg) | Gesamtrohmasse | Rohmasse gesamt | Rohmasse (kg) | Rohmasse | Masse brute totale (kg) | Masse brute totale | Masse brute (kg) | Masse brute | Massa lorda totale (kg) | Massa lorda totale | Massa lorda (kg) | "
                "Massa lorda | Masa bruta total (kg) | Masa bruta total | Masa bruta (kg) | Masa bruta | Totale brutomassa | Brutomassa (kg) | Total gross mass kg",
                elements="18 04 | 18 04 000 000 | 6/5",
            ),
        ),
        FieldSpec(
            "net_weight_kg",
            either(
                "Total net mass (kg) | Total net mass | Total net weight | Eigenmasse gesamt | Gesamteigenmasse | Masse nette totale | Massa netta totale | Masa neta total | Totale nettomassa"
            ),
        ),
        FieldSpec(
            "customs_office",
            boxed(
                "29",
                "Office of entry | Customs office | Customs office of import | Customs office of declaration | Office of import | Eingangszollstelle | Zollstelle | Einfuhrzollstelle | Abfertigungszollstelle | Bureau d'entrée | Bureau de douane | Bureau de déclaration | Ufficio di entrata | Ufficio doganale | Ufficio doganale di importazione | "
                "Aduana de entrada | Aduana | Aduana de importación | Kantoor van binnenkomst | Douanekantoor | Kantoor van invoer",
                elements="17 01 | 17 01 000 000 | 17 09 | 5/26",
            ),
        ),
        FieldSpec(
            "container_nos",
            (
                *labels("field.container_nos"),
                *boxed(
                    "",
                    "Container identification number | Container number(s) | Container numbers | Containernummer | Container-Nummer | Container-Nr. | Numéro de conteneur | N° conteneur | N° de conteneur | Numero container | Numero del contenitore | Número de contenedor | N° contenedor | Containernummers",
                    elements="19 07 | 19 07 063 000 | 7/10",
                ),
            ),
        ),
        FieldSpec(
            "transport_doc_no",
            (
                *labels("field.transport_doc_no"),
                *either(
                    "Transport document | Beförderungsdokument | Titre de transport | Documento di trasporto | Documento de transporte | Vervoersdocument"
                ),
            ),
        ),
        FieldSpec(
            "invoice_no",
            (*labels("field.invoice_no"), *boxed("", "Invoice | Rechnung | Facture | Fattura | Factura | Factuur")),
            weight=0.9,
        ),
        FieldSpec("buyer_id", _IMPORTER_ID),
        FieldSpec("duty_amount", _DUTY),
        FieldSpec("tax_amount", _VAT),
    ),
    parties=(PartySpec("seller", _EXPORTER), PartySpec("buyer", _IMPORTER), PartySpec("agent", _DECLARANT)),
    columns=(
        *_ITEM_COLUMNS,
        ColumnSpec("", LINE_STOPS),
        ColumnSpec(
            "",
            either(
                "Duty rate | Customs value | Zollwert | Valeur en douane | Valore in dogana | Valor en aduana | Statistical value | Currency | Währung | Abgabensatz | Tax type | Duty | VAT | Country of dispatch | Procedure"
            ),
        ),
    ),
    stops=(
        *LINE_STOPS,
        *(label for found in LINE_LABELS.values() for label in found),
        *boxed(
            "1",
            "DECLARATION | ANMELDUNG | DÉCLARATION | DICHIARAZIONE | DECLARACIÓN | AANGIFTE",
            elements="11 01 | 1/1",
        ),
        *boxed("3", "Forms | Vordrucke | Formulaires | Formulari | Formularios | Formulieren"),
        *boxed("4", "Loading lists | Ladelisten | Listes de chargement | Distinte di carico | Listas de carga"),
        *boxed("5", "Items | Positionen | Articles | Articoli | Partidas | Artikelen", elements="1/9"),
        *boxed(
            "7",
            "Reference number | Bezugsnummer | Numéro de référence | Numero di riferimento | Número de referencia | Referentienummer | Kennnummer",
            elements="2/4 | 12 09",
        ),
        *boxed(
            "9",
            "Person responsible for financial settlement | Verantwortlicher für den Zahlungsverkehr | Responsable financier | Responsabile finanziario | Responsable financiero",
        ),
        *boxed(
            "10",
            "Country last consigned | Country first dest. | Letztes Herkunftsland | Pays première destin. | Paese prima destin.",
        ),
        *boxed("11", "Trading country | Country trad./prod. | Handelsland | Pays transaction | Paese di transaz."),
        *boxed("12", "Value details | Angaben zum Wert | Éléments de la valeur | Elementi del valore"),
        *boxed("13", "C.A.P. | G.A.P. | P.A.C."),
        *boxed("19", "Ctr | Ctr. | Cont."),
        *boxed(
            "23",
            "Exchange rate | Umrechnungskurs | Taux de change | Tasso di cambio | Tipo de cambio",
            elements="14 09 | 4/15",
        ),
        *boxed(
            "24",
            "Nature of transaction | Nature of transac. | Art des Geschäfts | Nature transaction | Natura della transazione",
            elements="11 11 | 8/5",
        ),
        *boxed(
            "26",
            "Inland mode of transport | Inländischer Verkehrszweig | Mode transport intérieur | Modo di trasporto interno",
            elements="19 04 | 7/5",
        ),
        *boxed(
            "27",
            "Place of unloading | Place of loading/unloading | Entladeort | Ladeort | Lieu de déchargement | Luogo di scarico | Lugar de descarga | Plaats van lossing",
        ),
        *boxed("28", "Financial and banking data | Finanz- und Bankangaben | Données financières et bancaires"),
        *boxed(
            "30",
            "Location of goods | Warenort | Localisation des marchandises | Localizzazione delle merci | Localización de las mercancías | Plaats van de goederen",
            elements="16 15 | 5/23",
        ),
        *boxed("50", "Principal | Hauptverpflichteter | Principal obligé"),
        *either(
            "LRN | LRN No. | UCR | DUCR | Status | Page | Seite | Phone | Version | Signature | Type | Additional declaration type | Method of payment | EORI"
        ),
    ),
    complete=complete_declaration,
)
