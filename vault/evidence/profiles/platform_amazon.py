"""Amazon, inauthentic or condition complaints. Prices *may* be removed; everything else must stay visible, and files must be unaltered."""

from datetime import date

from vault.evidence.profile import SHOP_ORDER, RecipientProfile

PROFILE = RecipientProfile(
    code="platform:amazon",
    name_en="Amazon",
    name_zh="亚马逊",
    status="verified",
    source="Seller Central Europe forum 571361, seller-forum.com 8498 (invoices of 365 days, prices may be removed, all else visible)",
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
    clock_zh="商品会立即下架；知识产权案件中见过 72 小时的期限。",
)
