"""Coupang, verification of distribution routes, by brand. Prices must be deleted, hence papers that show them stay here."""

from datetime import date

from vault.evidence.profile import SHOP_ASKS_FOR, SHOP_ORDER, RecipientProfile

PROFILE = RecipientProfile(
    code="platform:coupang",
    name_en="Coupang",
    name_zh="Coupang",
    status="verified",
    source="globalsellers.coupang.com ?p=2741, ?p=2751 (verification of distribution routes)",
    verified_on=date(2026, 11, 22),
    effective_from=date(2026, 11, 24),
    language="en",
    order=SHOP_ORDER,
    asks_for=SHOP_ASKS_FOR,
    hides=frozenset({"prices", "consumer_data"}),
    accept_ext=("jpg", "jpeg", "png", "pdf"),
    date_window_days=183,
    page_numbers=False,
    clock="10 business days; the proof is then valid for one year.",
    clock_zh="10 个工作日；凭证此后一年内有效。",
)
