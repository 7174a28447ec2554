"""Italian: labels and titles of trade papers."""

from __future__ import annotations

from vault.documents.language import Language

LANGUAGE = Language(
    code="it",
    name="Italian",
    source="reference/documents.md 4.4, 4.5; UN layout key for trade documents; usage of trade papers in this language",
    verified_on="2026-11-24",
    labels={
        "party.seller": "Venditore | Esportatore | Mittente",
        "party.buyer": "Acquirente | Cliente",
        "field.purchase_order_no": "Ordine n.",
        "field.incoterm": "Resa | Condizioni di consegna",
        "field.country_of_origin": "Paese di origine",
        "field.gross_weight_kg": "Peso lordo",
        "field.net_weight_kg": "Peso netto",
        "field.currency": "Valuta",
        "part.id": "P.IVA | Partita IVA",
        "total.grand": "Totale fattura",
        "total.bare": "Totale",
        "total.before_tax": "Imponibile",
        "total.tax": "IVA",
        "total.discount": "Sconto",
        "number.invoice": "Fattura n. | Numero fattura",
        "date.invoice": "Data fattura",
        "date.bare": "Data",
        "title.commercial_invoice": "Fattura | Fattura commerciale",
        "title.proforma_invoice": "Fattura proforma | Preventivo",
        "column.sku": "Codice",
        "column.name": "Descrizione",
        "column.quantity": "Quantità",
        "column.unit_price": "Prezzo unitario | Prezzo",
        "column.amount": "Importo | Totale",
        "column.tax_rate": "IVA",
    },
)
