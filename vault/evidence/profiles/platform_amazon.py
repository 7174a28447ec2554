"""Amazon, inauthentic or condition complaints. Prices *may* be removed; everything else must stay visible, and files must be unaltered."""

from datetime import date

from vault.evidence.profile import SHOP_ORDER, RecipientProfile

PROFILE = RecipientProfile(
    code="platform:amazon",
    name_en="Amazon",
    name_zh="亚马逊",
    status="verified",
    source="reference on disputes, sections 2, 2.1 and 9 (amazon_asin); reference on documents, section 7.2",
    verified_on=date(2026, 11, 22),
    effective_from=date(2026, 11, 24),
    language="en",
    order=SHOP_ORDER,
    asks_for=(
        "commercial_invoice",
        "cn_vat_invoice",
        "brand_authorization",
        "trademark_certificate",
        "cn_import_declaration",
        "cbp_7501",
        "cbp_3461",
        "eu_import_declaration",
        "cn_inspection_certificate",
        "test_report",
        "photo",
    ),
    hides=frozenset({"consumer_data"}),
    accept_ext=("pdf", "jpg", "png", "gif"),
    date_window_days=365,
    page_numbers=False,
    clock="The listing is down at once; 72 hours were seen in cases of intellectual property.",
)
