"""Italian: labels and titles of trade papers."""

from __future__ import annotations

from vault.documents.language import Language

LANGUAGE = Language(
    code="it",
    name="Italian",
    source="reference/documents.md 4.4, 4.5; UN layout key for trade documents; usage of trade papers in this language",
    verified_on="2026-11-24",
    labels={
        "party.seller": (
            "Venditore | Esportatore | Mittente | Fornitore | Cedente | Venditore/Esportatore | "
            "Esportatore/Venditore | Speditore | Emittente | Cedente/Prestatore | Il venditore | "
            "Ditta mittente | Venditore / Esportatore | Da"
        ),
        "party.buyer": (
            "Acquirente | Cliente | Compratore | Importatore | Cessionario | Fatturare a | Intestatario | "
            "Spett.le | Spettabile | Indirizzo di fatturazione | Acquirente/Importatore | "
            "Cessionario/Committente | Fatturato a | Committente | Spett.le Ditta | Intestato a | "
            "Acquirente / Importatore | L'acquirente"
        ),
        "party.consignee": (
            "Destinatario | Destinatario merce | Consegnatario | Ricevente | Destinatario della merce | "
            "Destinatario/Importatore"
        ),
        "party.ship_to": (
            "Indirizzo di consegna | Luogo di consegna | Consegnare a | Destinazione merce | "
            "Luogo di destinazione | Spedire a | Destinazione della merce | Consegna a"
        ),
        "party.notify": "Notificare a | Parte da notificare | Avvisare",
        "field.purchase_order_no": (
            "Ordine n.º | N.º ordine | "
            "Ordine n. | N. ordine | Numero ordine | Vostro ordine | Vs. ordine | Ordine cliente | Rif. ordine | "
            "N° ordine | Ordine d'acquisto n. | Vs. ordine n. | Ordine d'acquisto | Vs. rif. | Vs. riferimento | "
            "Rif. cliente | Vostro riferimento"
        ),
        "field.incoterm": (
            "Resa | Condizioni di consegna | Termini di resa | Incoterm | Termini di consegna | Resa merce | "
            "Porto | Condizioni di resa | Incoterms 2020 | Resa Incoterms 2020 | Resa (Incoterms 2020)"
        ),
        "field.country_of_origin": (
            "Paese di origine | Origine | Paese d'origine | Origine della merce | Origine merce | "
            "Paese di origine della merce | Nazione di origine"
        ),
        "field.gross_weight_kg": (
            "Peso lordo | Peso lordo totale | Totale peso lordo | Peso lordo (kg) | Peso lordo kg | "
            "Peso lordo complessivo | Lordo kg | Peso lordo Kg. | Peso lordo totale (kg)"
        ),
        "field.net_weight_kg": (
            "Peso netto | Peso netto totale | Totale peso netto | Peso netto (kg) | Peso netto kg | "
            "Peso netto complessivo | Netto kg | Peso netto Kg. | Peso netto totale (kg)"
        ),
        "field.currency": "Valuta | Divisa",
        "field.contract_no": (
            "Contratto n. | N. contratto | Numero contratto | Contratto | Rif. contratto | N° contratto"
        ),
        "field.invoice_no": (
            "Fattura n. | N. fattura | Numero fattura | Fattura | Rif. fattura | N° fattura | Fattura commerciale n."
        ),
        "field.transport_doc_no": (
            "Polizza di carico n. | N. polizza di carico | Polizza di carico | LTA n. | AWB n. | B/L n. | "
            "Lettera di vettura | CMR n. | N. AWB | Lettera di vettura aerea"
        ),
        "field.vessel": (
            "Nave | Nave/Viaggio | Nome nave | Volo | N. volo | Mezzo di trasporto | Nave / Volo | "
            "Nave e viaggio | Vettore/Nave"
        ),
        "field.voyage": "Viaggio | N. viaggio | Viaggio n.",
        "field.port_of_loading": (
            "Porto di imbarco | Porto di carico | Porto di partenza | Luogo di carico | Aeroporto di partenza | "
            "Porto d'imbarco | Luogo di imbarco"
        ),
        "field.port_of_discharge": (
            "Porto di sbarco | Porto di scarico | Porto di destinazione | Aeroporto di destinazione | "
            "Porto di arrivo | Luogo di scarico | Porto destinazione | Aeroporto di arrivo"
        ),
        "field.destination": "Destinazione | Destinazione finale | Paese di destinazione",
        "field.transport_mode": (
            "Modalità di trasporto | Mezzo | Tipo di trasporto | Trasporto | Spedizione | Modo di trasporto | "
            "Modalità di spedizione | Spedizione a mezzo | Trasporto a mezzo | Modalità trasporto"
        ),
        "field.country_of_dispatch": (
            "Paese di provenienza | Paese di spedizione | Paese di esportazione | Paese esportatore"
        ),
        "field.container_nos": (
            "Container n. | N. container | Numero container | Contenitore | Container/Sigillo | N° container | "
            "N. container / sigillo"
        ),
        "field.seal_nos": "Sigillo | N. sigillo | Sigillo n. | Numero sigillo | N° sigillo",
        "field.packages": (
            "Numero colli | N. colli | Colli | Totale colli | Numero di colli | N° colli | N. cartoni | "
            "Totale cartoni | Numero cartoni | Nr. colli | Numero totale colli | Numero totale di colli"
        ),
        "field.package_kind": (
            "Tipo di imballo | Imballo | Aspetto esteriore dei beni | Tipo imballaggio | Imballaggio | "
            "Tipo colli | Aspetto dei beni"
        ),
        "field.volume_m3": "Volume | Volume totale | Cubatura | Volume (m3) | Volume totale (m3) | Volume m3",
        "field.total_quantity": (
            "Quantità totale | Totale quantità | Totale pezzi | Q.tà totale | Totale q.tà | Pezzi totali"
        ),
        "field.valid_to": (
            "Valido fino al | Validità | Validità offerta | Scadenza offerta | Offerta valida fino al | "
            "Valida fino al | Validità dell'offerta | Prezzi validi fino al"
        ),
        "field.seller_id": (
            "Ns. P.IVA | P.IVA venditore | P. IVA fornitore | EORI esportatore | Partita IVA venditore | "
            "P.IVA cedente | EORI venditore"
        ),
        "field.buyer_id": (
            "Vs. P.IVA | P.IVA cliente | P. IVA cliente | P.IVA acquirente | EORI importatore | "
            "Partita IVA cliente | P.IVA cessionario | EORI acquirente | Partita IVA acquirente"
        ),
        "number.invoice": (
            "Fattura n. | Numero fattura | N. fattura | N° fattura | Numero documento | N. documento | "
            "Documento n. | Fattura commerciale n. | Nr. fattura | Fattura nr."
        ),
        "number.bare": (
            "N. | Numero | N° | Nr. | Ns. riferimento | Riferimento | N. documento | Numero documento | "
            "Documento n. | Doc. n."
        ),
        "number.proforma": (
            "Preventivo n. | N. preventivo | Offerta n. | Proforma n. | Fattura proforma n. | "
            "Conferma d'ordine n. | N. offerta | N. proforma | Conferma ordine n. | Numero offerta | "
            "Numero preventivo | Numero proforma | Conferma n. | Fattura pro forma n. | N. conferma"
        ),
        "number.packing_list": (
            "Distinta n. | Packing list n. | Lista colli n. | N. distinta | Distinta colli n. | "
            "Distinta di imballaggio n. | N. packing list | N. lista"
        ),
        "number.contract": (
            "Contratto n. | N. contratto | Numero contratto | N° contratto | Contratto di vendita n. | Contratto nr."
        ),
        "number.order": (
            "Ordine n. | N. ordine | Numero ordine | Ordine d'acquisto n. | Ordine di acquisto n. | N° ordine | "
            "Ordine nr. | Ordine fornitore n."
        ),
        "date.invoice": (
            "Data fattura | Data documento | Data di emissione | Data emissione | Emessa il | Data della fattura"
        ),
        "date.bare": "Data | del | Lì",
        "date.proforma": (
            "Data offerta | Data preventivo | Data emissione | Data di emissione | Data proforma | "
            "Data documento | Data conferma | Data fattura"
        ),
        "date.packing_list": (
            "Data emissione | Data di emissione | Data documento | Data packing list | Data distinta"
        ),
        "date.contract": (
            "Data contratto | Data ordine | Data del contratto | Data dell'ordine | Data di emissione | "
            "Data emissione | Data documento | Stipulato il | Data di stipula"
        ),
        "total.grand": (
            "Totale fattura | Totale documento | Totale generale | Totale da pagare | Importo totale | "
            "Netto a pagare | Totale complessivo | Totale IVA inclusa | Totale a pagare | Totale ordine | "
            "Valore totale | Importo da pagare | Totale euro | Totale EUR | Totale offerta | "
            "Importo totale documento | Totale preventivo | Totale contratto | Valore totale fattura | "
            "Netto da pagare"
        ),
        "total.bare": "Totale",
        "total.before_tax": (
            "Imponibile | Totale imponibile | Totale merce | Subtotale | Totale netto | Importo netto | "
            "Totale merci | Totale parziale | Sub totale | Totale senza IVA | Merce netta"
        ),
        "total.tax": "IVA | Totale IVA | Importo IVA | Imposta | Totale imposta | IVA totale | Ammontare IVA",
        "total.discount": "Sconto | Sconti | Abbuono | Sconto merce | Sconto incondizionato",
        "part.id": (
            "Codice EORI | N. EORI | Numero EORI | P.IVA | Partita IVA | Codice Fiscale | C.F. | Cod. Fisc. | "
            "P. IVA | Codice EORI | C.F./P.IVA | P.IVA/C.F. | C.F. e P.IVA | Partita IVA e C.F. | Part. IVA | "
            "Cod. fiscale | P.IVA e C.F. | N. EORI"
        ),
        "part.name": "Nome | Ragione sociale | Denominazione | Ditta | Società",
        "part.address": "Indirizzo | Sede | Sede legale | Indirizzo sede",
        "part.phone": "Telefono | Cellulare | Tel | Cell.",
        "part.email": "PEC | Posta elettronica | Indirizzo e-mail | Email",
        "part.website": "Sito web | Sito",
        "part.skip": (
            "Att.ne | Alla c.a. | C.a. | Referente | Fax | Contatto | REA | Cap. Soc. | Codice SDI | SDI | "
            "Codice destinatario | Alla cortese attenzione"
        ),
        "part.more_address": "Paese | Città | CAP | Nazione | Provincia",
        "stop.trade": (
            "Condizioni di pagamento | Termini di pagamento | Pagamento | Modalità di pagamento | Scadenza | "
            "Scadenze | Banca | Banca d'appoggio | Coordinate bancarie | Conto corrente | Intestatario conto | "
            "Codice cliente | Cod. cliente | N. cliente | Pagina | Pag. | Note | Annotazioni | Osservazioni | "
            "Firma | Timbro | Timbro e firma | Data di consegna | Data consegna | Data spedizione | "
            "Data ordine | Causale | Causale del trasporto | Agente | Vettore | Ns. rif. | Ns. riferimento | "
            "Oggetto | Marche e numeri | Marche | DDT n. | Assicurazione | Luogo e data | Importo in lettere | "
            "In lettere | Termini di consegna previsti | Data partenza | Appoggio bancario | Totale in lettere | "
            "Referente | Codice SDI | Codice destinatario | Data del contratto | Codice fornitore"
        ),
        "stop.charge": (
            "Trasporto | Spese di trasporto | Nolo | Spese di imballo | Imballo | Spese di spedizione | "
            "Spese accessorie | Acconto | Spese bancarie | Spese | Nolo marittimo | Nolo e assicurazione | "
            "Bollo | Spese trasporto | Contributo trasporto"
        ),
        "title.commercial_invoice": (
            "Fattura | Fattura commerciale | Fattura di vendita | Fattura esportazione | Fattura export | "
            "Fattura accompagnatoria | Fattura immediata"
        ),
        "title.proforma_invoice": (
            "Fattura proforma | Preventivo | Offerta | Conferma d'ordine | Fattura pro forma | "
            "Proposta commerciale | Offerta commerciale | Conferma ordine | Fattura pro-forma | "
            "Conferma di ordine"
        ),
        "title.packing_list": (
            "Distinta dei colli | Lista colli | Distinta di imballaggio | Distinta colli | "
            "Lista di imballaggio | Distinta pesi | Distinta di imballo | Lista d'imballaggio"
        ),
        "title.order": "Ordine d'acquisto | Ordine di acquisto | Ordine fornitore | Ordine a fornitore",
        "title.contract": (
            "Contratto di vendita | Contratto di compravendita | Contratto d'acquisto | Contratto di fornitura"
        ),
        "keyword.purchase_contract": "ordine d'acquisto | fornitore",
        "column.sku": (
            "Codice | Cod. | Codice articolo | Cod. art. | Articolo | Art. | Rif. | Codice prodotto | "
            "Cod. prodotto | Cod. articolo | Codice art. | Riferimento | Codice art."
        ),
        "column.name": (
            "Descrizione | Descrizione della merce | Descrizione merce | Prodotto | Denominazione | "
            "Descrizione articolo | Descrizione dei beni | Merce | Descrizione prodotto | Natura e qualità | "
            "Descrizione delle merci | Designazione | Descrizione del prodotto | Descrizione della merce"
        ),
        "column.quantity": ("Quantità | Q.tà | Qta | Qtà | Quant. | Pezzi | Q.ta | Nr. pezzi | N. pezzi | Quant.tà"),
        "column.unit_price": (
            "Prezzo unitario | Prezzo | Prezzo unit. | P. unitario | Pr. unitario | Prezzo un. | "
            "Prezzo unitario EUR | Prezzo netto | Prezzo €"
        ),
        "column.amount": (
            "Importo | Totale | Importo EUR | Importo totale | Valore | Totale riga | Importo netto | "
            "Prezzo totale | Totale EUR | Valore totale | Imponibile"
        ),
        "column.tax_rate": "IVA | IVA % | Aliquota IVA | Aliq. IVA | Cod. IVA | C.I. | Aliquota",
        "column.line_no": "N. | Pos. | Riga | N° | Nr. | Rif.",
        "column.gtin": "EAN | Codice a barre | Codice EAN | Barcode",
        "column.hs_code": (
            "Codice doganale | Cod. doganale | Voce doganale | Nomenclatura | Codice NC | "
            "Nomenclatura combinata | Taric | Tariffa doganale | Nom. comb. | Cod. NC | Codice HS | Codice NC | "
            "Cod. HS"
            " | Nomencl. | Nomencl. comb. | Cod. nomenclatura"
        ),
        "column.brand": "Marca | Marchio",
        "column.model": "Modello | Tipo",
        "column.spec": "Formato | Contenuto | Specifica | Specifiche | Misura | Taglia",
        "column.lot_no": "Lotto | N. lotto | Lotto n. | Numero lotto | Num. lotto",
        "column.production_date": "Data di produzione | Data produzione",
        "column.expiry_date": (
            "Scadenza | TMC | Data di scadenza | Data scadenza | Da consumarsi entro | Scad. | Data di scadenza"
        ),
        "column.country_of_origin": "Origine | Paese d'origine | Paese di origine | Paese | Orig.",
        "column.manufacturer_name": "Produttore | Fabbricante",
        "column.unit": "Unità | U.M. | UM | Unità di misura | Un. | UdM | Unità di misura",
        "column.cartons": (
            "Colli | Cartoni | N. colli | Numero colli | N. cartoni | N° colli | Nr. colli | Scatole | N° colli"
        ),
        "column.carton_range": "Colli da-a | Collo da a | Cartoni da a | N. collo | Collo n. | Cartone n. | N. cartone | Numero collo | Collo",
        "column.quantity_per_carton": (
            "Pezzi/collo | Q.tà/collo | Pz/cartone | Pezzi per collo | Pezzi per cartone | Pz. per collo | "
            "Pz per cartone | Pezzi/collo | Pz/collo"
        ),
        "column.gross_weight_kg": ("Peso lordo | Peso lordo (kg) | Peso lordo kg | Lordo kg | P. lordo | Lordo (kg)"),
        "column.net_weight_kg": (
            "Peso netto | Peso netto (kg) | Peso netto kg | Netto kg | P. netto | Netto (kg) | P.N. kg | P.N. | "
            "P.L. kg | P.L."
        ),
        "column.volume_m3": "Volume | Volume (m3) | Cubatura | Vol. m3 | Volume m3 | Cubatura | Vol. m³",
        "column.discount": "Sconto | Sconto % | Sc. % | Sc.",
        "column.marks": "Marche e numeri | Marche",
        "column.dimensions": "Dimensioni | Dimensioni (cm) | Dim. (cm) | Misure",
        "column.aside": "Colore | Data consegna | Consegna",
    },
)
