"""German: labels and titles of trade papers."""

from __future__ import annotations

from vault.documents.language import Language

LANGUAGE = Language(
    code="de",
    name="German",
    source="reference/documents.md 4.4, 4.5; UN layout key for trade documents; usage of trade papers in this language",
    verified_on="2026-11-24",
    labels={
        "party.seller": (
            "Verkäufer | Lieferant | Absender | Exporteur | Ausführer | Verkäufer/Exporteur | "
            "Exporteur/Verkäufer | Versender | Rechnungssteller | Aussteller | Auftragnehmer | Anbieter | "
            "Verkäuferin | Von | Exporteur / Versender | Verkäufer (Exporteur) | Versender/Exporteur"
        ),
        "party.buyer": (
            "Käufer | Rechnungsempfänger | Kunde | Importeur | Einführer | Rechnungsadresse | "
            "Rechnungsanschrift | Rechnung an | Auftraggeber | Besteller | Käuferin | An | Käufer/Importeur | "
            "Abnehmer | Kundenadresse | Käufer (Importeur) | Rechnung an Firma"
        ),
        "party.consignee": (
            "Empfänger | Warenempfänger | Empfänger/Käufer | Empfänger der Ware | Empfänger (Importeur)"
        ),
        "party.ship_to": (
            "Lieferadresse | Lieferanschrift | Lieferung an | Versand an | Versandadresse | Warenlieferung an | "
            "Lieferort | Abladestelle"
        ),
        "party.notify": "Notify-Adresse | Meldeadresse | Benachrichtigungsadresse | Zu benachrichtigen",
        "field.contract_no": (
            "Vertragsnummer | Vertrag Nr. | Vertrags-Nr. | Kontraktnummer | Kontrakt Nr. | Kaufvertrag Nr. | "
            "Rahmenvertrag Nr. | Vertragsnr."
        ),
        "field.purchase_order_no": (
            "Bestellnummer | Ihre Bestellung | Bestell-Nr. | Ihre Bestellnummer | Ihre Bestell-Nr. | "
            "Bestellung Nr. | Ihre Bestellung Nr. | Ihr Auftrag | Kundenbestellnummer | Kundenbestellung | "
            "Ihre Auftragsnummer | Kundenauftrag | Ihre Referenz | Ihr Zeichen | Bestellnr. | "
            "Kunden-Bestell-Nr. | Ihre Bestellung vom"
        ),
        "field.port_of_loading": (
            "Verladehafen | Ladehafen | Abgangshafen | Verladeort | Abgangsflughafen | Versandhafen | "
            "Abgangsort | Hafen der Verladung | Verschiffungshafen | Einladehafen"
        ),
        "field.port_of_discharge": (
            "Löschhafen | Bestimmungshafen | Entladehafen | Zielhafen | Zielflughafen | Ankunftshafen | "
            "Entladeort | Ausladehafen | Bestimmungsflughafen"
        ),
        "field.transport_mode": (
            "Transportart | Versandart | Beförderungsart | Versandweg | Transportweg | Art des Versands | "
            "Lieferart | Verkehrszweig | Versand per | Versand durch"
        ),
        "field.incoterm": (
            "Lieferbedingung | Lieferbedingungen | Lieferkondition | Lieferkonditionen | Incoterms 2020 | "
            "Incoterm | Lieferbedingung (Incoterms 2020) | Lieferbedingungen Incoterms 2020 | Lieferklausel | "
            "Lieferbedingung gemäß Incoterms 2020"
        ),
        "field.country_of_origin": (
            "Ursprungsland | Ursprung | Warenursprung | Herkunftsland | Ursprungsland der Ware | "
            "Land des Ursprungs | Ursprung der Ware"
        ),
        "field.packages": (
            "Colli | Anzahl Packstücke | Packstücke | Anzahl Colli | Gesamtzahl Packstücke | "
            "Anzahl der Packstücke | Packstücke gesamt | Kartons gesamt | Anzahl Kartons | "
            "Gesamtanzahl Kartons | Anzahl Kolli | Kolli | Packstücke insgesamt | Kartons insgesamt"
        ),
        "field.gross_weight_kg": (
            "Bruttogewicht | Bruttogewicht gesamt | Gesamtbruttogewicht | Gewicht brutto | Brutto kg | "
            "Bruttogewicht (kg) | Gesamtgewicht brutto | Rohgewicht | Bruttogewicht kg | Gesamt brutto | "
            "Brutto | Bruttomasse | Rohmasse | Bruttogewicht insgesamt"
        ),
        "field.net_weight_kg": (
            "Nettogewicht | Nettogewicht gesamt | Gesamtnettogewicht | Gewicht netto | Netto kg | "
            "Nettogewicht (kg) | Gesamtgewicht netto | Eigengewicht | Nettogewicht kg | Gesamt netto kg | "
            "Nettomasse | Eigenmasse | Nettogewicht insgesamt"
        ),
        "field.currency": "Währung | Rechnungswährung | Währungscode | Fakturawährung",
        "field.invoice_no": (
            "Rechnungsnummer | Rechnung Nr. | Rechnungs-Nr. | Rechnung | zur Rechnung | Zu Rechnung Nr. | "
            "Handelsrechnung Nr. | Rechnungsnr."
        ),
        "field.valid_to": (
            "Gültig bis | Angebot gültig bis | Gültigkeit | Gültigkeitsdatum | Gültig bis zum | Bindefrist | "
            "Angebotsgültigkeit | Preise gültig bis"
        ),
        "field.transport_doc_no": (
            "Frachtbrief Nr. | Frachtbriefnummer | Luftfrachtbrief Nr. | Konnossement Nr. | Konnossement | "
            "AWB-Nr. | B/L-Nr. | Luftfrachtbrief | Transportdokument"
        ),
        "field.vessel": (
            "Schiff | Schiff/Reise | Schiffsname | Flug | Flugnummer | Schiff / Flug | Transportmittel | "
            "Beförderungsmittel | Schiff/Flug-Nr. | Seeschiff | Schiff und Reise"
        ),
        "field.voyage": "Reise | Reise-Nr. | Reisenummer | Fahrt-Nr.",
        "field.destination": (
            "Bestimmungsort | Bestimmungsland | Endziel | Zielort | Bestimmungsort/-land | Empfangsland"
        ),
        "field.country_of_dispatch": "Versendungsland | Ausfuhrland | Versandland | Exportland",
        "field.container_nos": (
            "Container-Nr. | Containernummer | Container Nr. | Container | Containernummern | Container/Siegel | "
            "Container-/Siegelnr. | Container-Nr./Plomben-Nr."
        ),
        "field.seal_nos": "Siegel-Nr. | Plombe | Plomben-Nr. | Siegelnummer | Siegel | Plombennummer",
        "field.package_kind": ("Verpackungsart | Art der Packstücke | Verpackung | Art der Verpackung | Packmittel"),
        "field.volume_m3": (
            "Volumen | Gesamtvolumen | Volumen (m3) | Rauminhalt | Kubatur | Volumen gesamt | "
            "Gesamtvolumen (m3) | Volumen m3 | Maß"
        ),
        "field.total_quantity": (
            "Gesamtmenge | Menge gesamt | Gesamtstückzahl | Stückzahl gesamt | Gesamtanzahl | Menge insgesamt"
        ),
        "field.seller_id": (
            "Unsere USt-IdNr. | USt-IdNr. des Verkäufers | USt-IdNr. Lieferant | EORI Verkäufer | "
            "Unsere EORI-Nr. | USt-IdNr. Verkäufer | EORI Exporteur | Unsere USt-ID | EORI-Nr. Exporteur"
        ),
        "field.buyer_id": (
            "Ihre USt-IdNr. | USt-IdNr. des Käufers | USt-IdNr. Kunde | EORI Käufer | EORI Importeur | "
            "Ihre USt-ID | Kunden-USt-IdNr. | USt-IdNr. des Kunden | USt-IdNr. Käufer | EORI-Nr. Importeur"
        ),
        "number.invoice": (
            "Rechnungsnummer | Rechnung Nr. | Rechnungs-Nr. | Rechnungsnr. | Rechn.-Nr. | Handelsrechnung Nr. | "
            "RE-Nr. | Beleg-Nr. | Belegnummer"
        ),
        "number.bare": (
            "Nr. | Nummer | Unsere Referenz | Referenz | Dokument Nr. | Dokumentnummer | Belegnummer | "
            "Beleg-Nr. | Belegnr. | Vorgangsnummer"
        ),
        "number.proforma": (
            "Angebotsnummer | Angebot Nr. | Auftragsbestätigung Nr. | Auftragsnummer | Angebots-Nr. | "
            "Auftrags-Nr. | Proforma Nr. | Proforma-Rechnung Nr. | Proforma-Nr. | AB-Nr. | "
            "Auftragsbestätigungs-Nr. | Angebotsnr. | Proformarechnung Nr. | Proformanummer | "
            "Proforma-Rechnungsnummer"
        ),
        "number.packing_list": "Packlistennummer | Packliste Nr. | Packlisten-Nr. | Packliste-Nr.",
        "number.contract": (
            "Vertragsnummer | Vertrag Nr. | Vertrags-Nr. | Kaufvertrag Nr. | Kontraktnummer | Kontrakt Nr. | "
            "Vertragsnr. | Vertrag"
        ),
        "number.order": (
            "Bestellnummer | Bestell-Nr. | Bestellung Nr. | Bestellnr. | Auftragsnummer | Auftrags-Nr. | "
            "Einkaufsbestellung Nr. | Bestellung"
        ),
        "date.invoice": (
            "Rechnungsdatum | Ausstellungsdatum | Datum der Rechnung | Belegdatum | Rechn.-Datum | "
            "Ausgestellt am | Datum der Ausstellung"
        ),
        "date.bare": "Datum",
        "date.proforma": (
            "Angebotsdatum | Datum des Angebots | Auftragsdatum | Ausstellungsdatum | Belegdatum | "
            "Datum der Auftragsbestätigung | Bestätigungsdatum | Rechnungsdatum"
        ),
        "date.packing_list": "Ausstellungsdatum | Packdatum | Datum der Packliste | Versanddatum | Belegdatum",
        "date.contract": (
            "Vertragsdatum | Bestelldatum | Datum der Bestellung | Abschlussdatum | Datum des Vertrags | "
            "Ausstellungsdatum | Auftragsdatum | Unterzeichnet am"
        ),
        "total.grand": (
            "Gesamtbetrag | Rechnungsbetrag | Endbetrag | Gesamtsumme | Bruttobetrag | Gesamt brutto | "
            "Gesamtpreis | Rechnungssumme | Summe brutto | Gesamtwert | Zu zahlender Betrag | Zahlbetrag | "
            "Rechnungsbetrag brutto | Gesamtbetrag brutto | Auftragswert | Angebotssumme | Bestellwert | "
            "Bestellsumme | Warenwert gesamt | Gesamtbetrag inkl. MwSt. | Gesamt inkl. MwSt. | "
            "Rechnungsendbetrag | Zu zahlen | Rechnungsgesamtbetrag | Total brutto | Vertragssumme | "
            "Gesamtbetrag EUR | Gesamt EUR | Rechnungsbetrag EUR | Angebotspreis"
        ),
        "total.bare": "Gesamt | Summe | Insgesamt",
        "total.before_tax": (
            "Zwischensumme | Nettobetrag | Nettosumme | Summe netto | Gesamt netto | Warenwert | "
            "Nettowarenwert | Netto | Summe Positionen | Gesamtbetrag netto | Betrag netto | Netto gesamt | "
            "Positionssumme | Warenwert netto"
        ),
        "total.tax": (
            "MwSt. | USt. | Umsatzsteuer | Mehrwertsteuer | MwSt.-Betrag | USt.-Betrag | Steuerbetrag | "
            "zzgl. MwSt. | zzgl. USt. | zuzüglich MwSt. | Umsatzsteuerbetrag | MwSt | Einfuhrumsatzsteuer | "
            "zzgl. Umsatzsteuer"
        ),
        "total.discount": "Rabatt | Nachlass | Skonto | Abzüglich Rabatt | Mengenrabatt | abzgl. Rabatt",
        "part.address": "Anschrift | Adresse | Straße | Sitz | Geschäftsadresse",
        "part.id": (
            "EORI-Nr. | EORI-Nummer | EORI Nr. | Identifikationsnummer | UID | USt-IdNr. | USt-ID | "
            "Steuernummer | Handelsregister | USt-Id-Nr. | UID-Nr. | EORI-Nr. | EORI-Nummer | "
            "Handelsregisternummer | USt-Identifikationsnummer | Umsatzsteuer-ID | UID-Nummer | UStID | USt.-ID"
        ),
        "part.phone": "Telefon | Tel.-Nr. | Fon | Mobil | Telefonnummer | Tel",
        "part.skip": (
            "Ansprechpartner | Telefax | Kontakt | z. Hd. | z.Hd. | Ansprechpartnerin | Fax | Handelsregister | "
            "Geschäftsführer | Bearbeiter | Amtsgericht"
        ),
        "part.name": "Name | Firma | Firmenname | Unternehmen",
        "part.email": "E-Mail-Adresse | E-Mail",
        "part.website": "Webseite | Internet",
        "part.more_address": "Land | Ort | PLZ | Stadt | PLZ/Ort",
        "stop.trade": (
            "Zahlungsbedingungen | Kundennummer | Seite | Lieferdatum | Ansprechpartner | Fälligkeit | "
            "Zahlungsbedingung | Zahlungsziel | Zahlungsart | Zahlungsweise | Bankverbindung | Bank | Konto | "
            "Kontonummer | Kontoinhaber | BLZ | Kunden-Nr. | Kundennr. | Lieferantennummer | Lieferanten-Nr. | "
            "Liefertermin | Leistungsdatum | Lieferzeit | Liefer-/Leistungsdatum | Bearbeiter | Sachbearbeiter | "
            "Unser Zeichen | Fällig am | Zahlbar bis | Fälligkeitsdatum | Bemerkung | Bemerkungen | Hinweis | "
            "Hinweise | Unterschrift | Ort, Datum | Stempel | Lieferscheinnummer | Lieferschein Nr. | "
            "Lieferschein-Nr. | Bestelldatum | Auftragsdatum | Markierung | Markierungen | Zeichen und Nummern | "
            "Verwendungszweck | In Worten | Betrag in Worten | Verwendung | Kostenstelle | Vertreter | "
            "Akkreditiv Nr. | Geschäftsführer | Amtsgericht | Handelsregister | Versanddatum | Abgangsdatum | "
            "Ihr Ansprechpartner | Betreff | Datum der Lieferung"
        ),
        "stop.charge": (
            "Fracht | Frachtkosten | Versandkosten | Versicherung | Verpackungskosten | Seefracht | Luftfracht | "
            "Transportkosten | Porto | Anzahlung | Nebenkosten | Zoll | Fracht und Versicherung | "
            "Verpackung und Versand"
        ),
        "title.commercial_invoice": (
            "Rechnung | Handelsrechnung | Exportrechnung | Ausfuhrrechnung | Zollrechnung | Rechnung / Invoice | "
            "Faktura | Ausgangsrechnung | Warenrechnung | Rechnung / Commercial Invoice"
        ),
        "title.proforma_invoice": (
            "Proforma-Rechnung | Angebot | Auftragsbestätigung | Proformarechnung | Kostenvoranschlag | "
            "Preisangebot | Pro-forma-Rechnung | Offerte"
        ),
        "title.packing_list": (
            "Packliste | Packzettel | Stückliste und Gewichtsliste | Packliste / Packing List | Versandliste | "
            "Gewichtsliste | Kolliliste"
        ),
        "title.order": "Bestellung | Einkaufsbestellung | Bestellauftrag",
        "title.contract": "Kaufvertrag | Liefervertrag | Kaufvertrag über Waren | Rahmenkaufvertrag",
        "keyword.purchase_contract": "Bestellung | Besteller | Liefertermin",
        "column.line_no": "Pos. | Pos | Nr. | Lfd. Nr. | Position | Lfd.-Nr. | Pos.-Nr. | Pos-Nr.",
        "column.sku": (
            "Art.-Nr. | Artikelnummer | Artikel-Nr. | Artikel | Artikelnr. | Artikelcode | Produktnummer | "
            "Materialnummer | Teilenummer | Bestellnr. | Best.-Nr. | Sachnummer | Material-Nr. | Produktcode | "
            "Artikel Nr. | Bestell-Nr. | ArtNr | Produktnr. | Produktnummer | Bestellnummer | Teilenummer"
        ),
        "column.hs_code": (
            "Zolltarifnummer | Zolltarifnr. | Warennummer | Zolltarif-Nr. | Warentarifnummer | "
            "Stat. Warennummer | Warennr. | KN-Code | Statistische Warennummer | Zolltarif | Stat. Warennr. | "
            "Warencode | Stat.-Nr. | Zolltarif | Zolltarif-Nr | KN-Code"
            " | Statist. Warennr. | Statistische Warennr. | Statist. Warennummer"
        ),
        "column.name": (
            "Bezeichnung | Artikelbezeichnung | Warenbezeichnung | Beschreibung | Produkt | "
            "Artikelbeschreibung | Warenbeschreibung | Produktbezeichnung | Ware | Leistung | Text | "
            "Artikel / Bezeichnung | Leistungsbeschreibung | Benennung | Produktname | Artikeltext | "
            "Bezeichnung der Ware | Bezeichnung der Waren | Produktname"
        ),
        "column.lot_no": (
            "Chargennummer | Charge | Chargen-Nr. | Charge Nr. | Los-Nr. | Losnummer | Ch.-Nr. | Los | Ch.-B. | LOT"
        ),
        "column.country_of_origin": (
            "Ursprung | Ursprungsland | Herkunft | Urspr. | Herkunftsland | Urspr.-Land | UL | Urspr. Land"
        ),
        "column.quantity": (
            "Menge | Anzahl | Stückzahl | Stück | Menge (Stk.) | Menge Stk. | Liefermenge | Bestellmenge"
        ),
        "column.unit": "Einheit | Einh. | ME | Mengeneinheit | EH | VE | Mengeneinh. | Mengen-Einh.",
        "column.unit_price": (
            "Einzelpreis | E-Preis | Preis | Stückpreis | Preis/Einheit | Einzelpreis EUR | Preis pro Stück | "
            "EP | Preis je Einheit | Preis/Stk. | Einheitspreis | Netto-Preis | Einzelpreis (EUR) | "
            "Stückpreis EUR | Preis je Stück | VK-Preis | Stk.-Preis | Preis pro Stück | Preis/Stk."
        ),
        "column.amount": (
            "Gesamt | Gesamtpreis | Betrag | G-Preis | Gesamt EUR | Gesamtpreis EUR | Betrag EUR | Summe | "
            "Wert | GP | Positionswert | Nettobetrag | Gesamtbetrag | Gesamt (EUR) | Warenwert | Zeilensumme"
        ),
        "column.cartons": (
            "Colli | Kartons | Anzahl Kartons | Packstücke | Kolli | Anzahl Packstücke | Anz. Kartons | Kt. | "
            "Karton | Anzahl Colli"
        ),
        "column.gross_weight_kg": (
            "Bruttogewicht | Brutto kg | Brutto (kg) | Brutto | Bruttogewicht (kg) | Gewicht brutto | "
            "Bruttogewicht kg | Bruttogew. | Brutto-Gewicht | Bruttogew. kg"
        ),
        "column.net_weight_kg": (
            "Nettogewicht | Netto kg | Netto (kg) | Netto | Nettogewicht (kg) | Gewicht netto | "
            "Nettogewicht kg | Nettogew. | Netto-Gewicht | Nettogew. kg"
        ),
        "column.discount": "Rabatt | Rabatt % | Rab. % | Nachlass",
        "column.tax_rate": "USt. | MwSt. | USt. % | MwSt. % | Steuersatz | MwSt.-Satz | USt-Satz",
        "column.gtin": "EAN-Code | EAN-Nr. | Barcode | Strichcode | EAN/GTIN",
        "column.brand": "Marke | Handelsmarke",
        "column.model": "Modell | Typ | Modell-Nr. | Modellnummer",
        "column.spec": "Größe | Inhalt | Spezifikation | Ausführung | Füllmenge | Packungsgröße | Maße",
        "column.production_date": "Herstelldatum | Herstellungsdatum | Produktionsdatum",
        "column.expiry_date": ("MHD | Mindesthaltbarkeitsdatum | Verfallsdatum | Haltbar bis | Mindestens haltbar bis"),
        "column.manufacturer_name": "Hersteller",
        "column.carton_range": (
            "Karton von-bis | Karton von bis | Packstück von-bis | Kiste von-bis | "
            "Karton-Nr. | Kolli-Nr. | Packstück-Nr. | Karton Nr. | Kartonnummer | Colli-Nr. | Kiste Nr. | "
            "Mindesthaltbarkeit | MHD Datum | Verfall | Verfalldatum | MHD bis"
        ),
        "column.quantity_per_carton": (
            "Stück/Karton | Menge/Karton | Stk./Karton | Inhalt je Karton | Stück je Karton | VPE | VE-Inhalt | "
            "Inhalt/Karton | Stück je Karton | Stk. je Karton"
        ),
        "column.volume_m3": "Volumen | Volumen (m3) | m3 | Volumen m3 | Kubikmeter",
        "column.marks": "Markierung | Zeichen und Nummern | Markierungen",
        "column.dimensions": "Abmessungen | Maße (cm) | Abmessung | Maße LxBxH | Kartonmaße",
        "column.aside": "Farbe | Liefertermin | Lieferdatum | Lagerort | Bild",
    },
)
