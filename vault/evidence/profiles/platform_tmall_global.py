"""天猫国际: purchase papers one to one with the goods number. A draft: its rule pages were not read."""

from datetime import date

from vault.evidence.profile import IMPORT_ORDER, RecipientProfile

PROFILE = RecipientProfile(
    code="platform:tmall-global",
    name_en="Tmall Global",
    name_zh="天猫国际",
    status="unverified",
    source="no rule page was read: what such platforms commonly ask for",
    verified_on=date(2026, 11, 22),
    effective_from=date(2026, 11, 24),
    language="zh",
    order=IMPORT_ORDER,
    asks_for=(
        "cn_import_declaration",
        "cn_inspection_certificate",
        "cn_customs_tax_bill",
        "commercial_invoice",
        "cn_vat_invoice",
        "payment_proof",
        "packing_list",
        "brand_authorization",
        "trademark_certificate",
        "test_report",
        "photo",
    ),
    hides=frozenset({"consumer_data"}),
    accept_ext=("jpg", "jpeg", "png", "pdf"),
    page_numbers=False,
    clock="Commonly 3 days for evidence; read the notice.",
    clock_zh="举证通常为 3 日，请以通知为准。",
)
