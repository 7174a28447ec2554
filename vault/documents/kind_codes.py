"""Every kind code of the public vocabulary. Which of them are read stands in `vault.documents.kinds`, one file each."""

from __future__ import annotations

from typing import Final

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
