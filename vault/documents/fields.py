"""The names of the public field dictionary and the type of each: what a value must look like and how two of them compare.

Must not know any document kind, label or page.
"""

from __future__ import annotations

from typing import Literal

FieldType = Literal[
    "date",
    "number",
    "currency",
    "country",
    "identifier",
    "hs_code",
    "name",
    "address",
    "text",
    "unit",
    "incoterm",
    "yes_no",
    "coded",
]
"""Type of a field. ``coded`` is text that may be followed by a code of its own: ``外港海关 (2225)``."""


def _typed(field_type: FieldType, names: str) -> dict[str, FieldType]:
    return dict.fromkeys(names.split(), field_type)


HEAD_TYPES: dict[str, FieldType] = {
    **_typed("identifier", "document_no declaration_no pre_entry_no seller_id buyer_id agent_id consumer_unit_id"),
    **_typed("identifier", "trademark_no trademark_class contract_no invoice_no purchase_order_no transport_doc_no"),
    **_typed("identifier", "order_no waybill_no container_nos seal_nos cma_no cnas_no"),
    **_typed("date", "issue_date entry_date valid_from valid_to received_date tested_date"),
    **_typed("name", "issuer_name seller_name buyer_name agent_name consumer_unit_name grantor_name grantee_name"),
    **_typed("name", "payer_name payee_name client_name manufacturer_name"),
    **_typed("address", "seller_address buyer_address"),
    **_typed("text", "brand territory channels vessel voyage sample_name standards conclusion"),
    **_typed("yes_no", "sublicense"),
    **_typed("coded", "port_of_loading port_of_discharge port_of_entry transport_mode trade_mode package_kind"),
    **_typed("incoterm", "incoterm"),
    **_typed("country", "country_of_origin country_of_dispatch trade_country"),
    **_typed("number", "packages gross_weight_kg net_weight_kg volume_m3 total_amount total_quantity"),
    **_typed("number", "tax_amount duty_amount"),
    **_typed("currency", "currency"),
}
"""Scored fields of the head."""

FURTHER_HEAD_TYPES: dict[str, FieldType] = {
    **_typed("coded", "customs_office destination entry_type"),
    **_typed("date", "release_date import_date on_board_date production_date paid_date"),
    **_typed("identifier", "licence_no record_no ems_no invoice_code house_no parent_document_no lot_no"),
    **_typed("identifier", "registration_no manufacturer_no"),
    **_typed("text", "attached_documents certificate_codes marks freight insurance goods_scope model"),
    **_typed("text", "shelf_life seller_phone seller_email seller_website"),
    **_typed("address", "ship_to_address"),
    **_typed("name", "ultimate_consignee_name ship_to_name notify_name"),
    **_typed("number", "entered_value total_due subtotal discount"),
    **_typed("yes_no", "exclusive open_ended"),
}
"""Further names of the head, not scored."""

LINE_TYPES: dict[str, FieldType] = {
    **_typed("identifier", "line_no sku gtin ciq_code brand_type lot_no manufacturer_no carton_from carton_to"),
    **_typed("hs_code", "hs_code"),
    **_typed("name", "name name_zh name_en manufacturer_name"),
    **_typed("text", "brand model spec test_item test_result test_verdict"),
    **_typed("date", "production_date expiry_date"),
    **_typed("number", "quantity quantity_1 quantity_2 unit_price amount cartons gross_weight_kg net_weight_kg"),
    **_typed("unit", "unit unit_1 unit_2"),
    **_typed("currency", "currency"),
    **_typed("country", "country_of_origin"),
}
"""Scored fields of a line."""

FURTHER_LINE_TYPES: dict[str, FieldType] = {
    **_typed("text", "shelf_life"),
    **_typed("number", "quantity_per_carton volume_m3 entered_value duty_amount"),
    **_typed("hs_code", "additional_hs_codes"),
    **_typed("identifier", "item_record_no"),
}
"""Further names of a line, not scored."""

ADDRESSES = frozenset({"seller_address", "buyer_address", "ship_to_address"})
"""Also reported by themselves: they are the hardest to read whole."""

MULTIPLE = frozenset({"container_nos", "seal_nos", "standards", "invoice_no", "brand", "lot_no", "contract_no"})
"""Fields of the head that papers print several of."""


def type_of(name: str, *, line: bool = False) -> FieldType:
    """Return the type of a field of the head or of a line.

    Raises:
        KeyError: the dictionary has no such field there.
    """
    scored, further = (LINE_TYPES, FURTHER_LINE_TYPES) if line else (HEAD_TYPES, FURTHER_HEAD_TYPES)
    return scored[name] if name in scored else further[name]
