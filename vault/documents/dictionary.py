"""The public vocabulary: every field name and the type its value is written in. The other home of these names is the field dictionary
in the documentation; a name is added to both in one change. Must not know how a value is found or printed.
"""

from __future__ import annotations

from typing import Final, Literal

FieldType = Literal[
    "identifier", "date", "number", "currency", "country", "hs_code", "name", "address", "text", "unit", "yes_no"
]

HEAD: Final[dict[str, FieldType]] = {
    "document_no": "identifier",
    "declaration_no": "identifier",
    "pre_entry_no": "identifier",
    "issue_date": "date",
    "entry_date": "date",
    "valid_from": "date",
    "valid_to": "date",
    "issuer_name": "name",
    "seller_name": "name",
    "seller_id": "identifier",
    "seller_address": "address",
    "buyer_name": "name",
    "buyer_id": "identifier",
    "buyer_address": "address",
    "agent_name": "name",
    "agent_id": "identifier",
    "consumer_unit_name": "name",
    "consumer_unit_id": "identifier",
    "grantor_name": "name",
    "grantee_name": "name",
    "brand": "text",
    "trademark_no": "identifier",
    "trademark_class": "identifier",
    "territory": "text",
    "channels": "text",
    "sublicense": "yes_no",
    "contract_no": "identifier",
    "invoice_no": "identifier",
    "purchase_order_no": "identifier",
    "transport_doc_no": "identifier",
    "order_no": "identifier",
    "waybill_no": "identifier",
    "container_nos": "identifier",
    "seal_nos": "identifier",
    "vessel": "text",
    "voyage": "text",
    "port_of_loading": "text",
    "port_of_discharge": "text",
    "port_of_entry": "text",
    "transport_mode": "text",
    "trade_mode": "text",
    "incoterm": "unit",
    "country_of_origin": "country",
    "country_of_dispatch": "country",
    "trade_country": "country",
    "packages": "number",
    "package_kind": "text",
    "gross_weight_kg": "number",
    "net_weight_kg": "number",
    "volume_m3": "number",
    "currency": "currency",
    "total_amount": "number",
    "total_quantity": "number",
    "tax_amount": "number",
    "duty_amount": "number",
    "payer_name": "name",
    "payee_name": "name",
    "sample_name": "text",
    "client_name": "name",
    "manufacturer_name": "name",
    "received_date": "date",
    "tested_date": "date",
    "standards": "text",
    "conclusion": "text",
    "cma_no": "identifier",
    "cnas_no": "identifier",
}
"""Scored names of the head."""

HEAD_FURTHER: Final[dict[str, FieldType]] = {
    "customs_office": "text",
    "release_date": "date",
    "import_date": "date",
    "licence_no": "identifier",
    "record_no": "identifier",
    "ems_no": "identifier",
    "attached_documents": "text",
    "certificate_codes": "text",
    "marks": "text",
    "freight": "text",
    "insurance": "text",
    "destination": "text",
    "entry_type": "text",
    "ultimate_consignee_name": "name",
    "entered_value": "number",
    "total_due": "number",
    "manufacturer_no": "identifier",
    "seller_phone": "text",
    "seller_email": "text",
    "seller_website": "text",
    "ship_to_name": "name",
    "ship_to_address": "address",
    "subtotal": "number",
    "discount": "number",
    "invoice_code": "identifier",
    "notify_name": "name",
    "on_board_date": "date",
    "house_no": "identifier",
    "goods_scope": "text",
    "exclusive": "yes_no",
    "parent_document_no": "identifier",
    "open_ended": "yes_no",
    "model": "text",
    "lot_no": "identifier",
    "production_date": "date",
    "shelf_life": "text",
    "paid_date": "date",
    "registration_no": "identifier",
}
"""Further names of the head, for who reads more; not scored."""

LINE: Final[dict[str, FieldType]] = {
    "line_no": "identifier",
    "sku": "identifier",
    "gtin": "identifier",
    "hs_code": "hs_code",
    "ciq_code": "hs_code",
    "name": "text",
    "name_zh": "text",
    "name_en": "text",
    "brand": "text",
    "brand_type": "identifier",
    "model": "text",
    "spec": "text",
    "lot_no": "identifier",
    "production_date": "date",
    "expiry_date": "date",
    "quantity": "number",
    "unit": "unit",
    "quantity_1": "number",
    "unit_1": "unit",
    "quantity_2": "number",
    "unit_2": "unit",
    "unit_price": "number",
    "amount": "number",
    "currency": "currency",
    "country_of_origin": "country",
    "manufacturer_name": "name",
    "manufacturer_no": "identifier",
    "cartons": "number",
    "carton_from": "identifier",
    "carton_to": "identifier",
    "gross_weight_kg": "number",
    "net_weight_kg": "number",
    "test_item": "text",
    "test_result": "text",
    "test_verdict": "text",
}
"""Scored names of a line."""

LINE_FURTHER: Final[dict[str, FieldType]] = {
    "shelf_life": "text",
    "quantity_per_carton": "number",
    "volume_m3": "number",
    "entered_value": "number",
    "duty_amount": "number",
    "additional_hs_codes": "hs_code",
    "item_record_no": "identifier",
}
"""Further names of a line; not scored."""

KINDS: Final[tuple[str, ...]] = (
    "cn_import_declaration",
    "cn_inspection_certificate",
    "cn_customs_tax_bill",
    "cbec_import_list",
    "commercial_invoice",
    "proforma_invoice",
    "cn_vat_invoice",
    "packing_list",
    "bill_of_lading",
    "air_waybill",
    "certificate_of_origin",
    "test_report",
    "brand_authorization",
    "trademark_certificate",
    "purchase_contract",
    "payment_proof",
    "cbp_7501",
    "cbp_3461",
    "eu_import_declaration",
    "photo",
    "other",
)
"""Every kind code of the public vocabulary; which of them are read stands in `vault.documents.kinds`."""


def head_type(name: str) -> FieldType | None:
    """Return the type of a head field, None for an unknown name."""
    return HEAD.get(name) or HEAD_FURTHER.get(name)


def line_type(name: str) -> FieldType | None:
    """Return the type of a field of a line, None for an unknown name."""
    return LINE.get(name) or LINE_FURTHER.get(name)
