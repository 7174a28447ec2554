"""Spanish: labels and titles of trade papers."""

from __future__ import annotations

from vault.documents.language import Language

LANGUAGE = Language(
    code="es",
    name="Spanish",
    source="reference/documents.md 4.4, 4.5; UN layout key for trade documents; usage of trade papers in this language",
    verified_on="2026-11-24",
    labels={
        "party.seller": "Vendedor | Exportador",
        "party.buyer": "Comprador",
        "party.consignee": "Destinatario",
        "field.purchase_order_no": "Pedido n°",
        "field.country_of_origin": "País de origen",
        "field.currency": "Moneda",
        "part.id": "CIF | NIF",
        "total.grand": "Total General",
        "number.invoice": "Factura N°",
        "date.invoice": "Fecha de factura",
        "date.bare": "Fecha",
        "title.commercial_invoice": "Factura | Factura comercial",
        "title.proforma_invoice": "Factura proforma",
        "title.packing_list": "Lista de empaque",
        "column.sku": "Código",
        "column.name": "Descripción",
        "column.quantity": "Cantidad",
        "column.unit_price": "Precio unitario",
        "column.amount": "Importe",
    },
)
