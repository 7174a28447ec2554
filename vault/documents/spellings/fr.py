"""French: labels and titles of trade papers."""

from __future__ import annotations

from vault.documents.language import Language

LANGUAGE = Language(
    code="fr",
    name="French",
    source="reference/documents.md 4.4, 4.5; UN layout key for trade documents; usage of trade papers in this language",
    verified_on="2026-11-24",
    labels={
        "party.seller": "Vendeur | Expéditeur | Exportateur",
        "party.buyer": "Acheteur | Client/Acheteur",
        "party.consignee": "Destinataire",
        "party.ship_to": "Adresse de livraison",
        "field.purchase_order_no": "Commande n° | N° de commande",
        "field.port_of_loading": "Port d'embarquement",
        "field.port_of_discharge": "Port de déchargement",
        "field.transport_mode": "Mode de transport",
        "field.incoterm": "Conditions de livraison",
        "field.country_of_origin": "Pays d'origine",
        "field.packages": "Nombre de colis",
        "field.gross_weight_kg": "Poids brut",
        "field.net_weight_kg": "Poids net",
        "field.currency": "Devise",
        "part.address": "Adresse",
        "part.id": "SIRET | SIREN | N° TVA | TVA",
        "part.phone": "Tél. | Téléphone",
        "total.grand": "Total TTC | Montant total TTC",
        "total.before_tax": "Total HT | Sous-total",
        "total.tax": "TVA",
        "total.discount": "Remise",
        "number.invoice": "Facture N° | N° de facture | Numéro de facture",
        "date.invoice": "Date de facture",
        "title.commercial_invoice": "Facture | Facture commerciale",
        "title.proforma_invoice": "Facture pro forma | Devis",
        "title.packing_list": "Liste de colisage",
        "column.sku": "Référence | Réf.",
        "column.hs_code": "Code douanier",
        "column.name": "Désignation | Désignation des marchandises",
        "column.country_of_origin": "Origine",
        "column.quantity": "Quantité | Qté",
        "column.unit": "Unité",
        "column.unit_price": "Prix unitaire",
        "column.amount": "Montant | Montant total | Total HT | Montant HT",
        "column.tax_rate": "TVA",
    },
)
