"""A bank or card scheme: proof of authenticity in few and small files."""

from datetime import date

from vault.evidence.profile import SHOP_ASKS_FOR, SHOP_ORDER, RecipientProfile

PROFILE = RecipientProfile(
    code="card-scheme",
    name_en="Card scheme",
    name_zh="发卡组织",
    status="verified",
    source="checkout.com, dispute evidence file requirements (Amex: the strictest published limits)",
    verified_on=date(2026, 11, 22),
    effective_from=date(2026, 11, 24),
    language="en",
    order=SHOP_ORDER,
    asks_for=SHOP_ASKS_FOR,
    hides=frozenset({"consumer_data", "account_numbers"}),
    accept_ext=("pdf", "jpg", "tif", "tiff"),
    max_files=5,
    max_file_mb=5,
    max_total_mb=25,
    max_pages=20,
    single_pdf=True,
    originals_too=False,
    clock="The scheme's due date.",
    clock_zh="以卡组织规定的到期日为准。",
)
