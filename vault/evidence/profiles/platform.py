"""Any marketplace without a profile of its own: careful, since its rules are not known."""

from datetime import date

from vault.evidence.profile import SHOP_ASKS_FOR, SHOP_ORDER, RecipientProfile

PROFILE = RecipientProfile(
    code="platform",
    name_en="Marketplace (general)",
    name_zh="电商平台（通用）",
    status="unverified",
    source="no rules of the marketplace are known: what marketplaces commonly ask for and hide",
    verified_on=date(2026, 11, 22),
    effective_from=date(2026, 11, 24),
    language="en",
    order=SHOP_ORDER,
    asks_for=SHOP_ASKS_FOR,
    hides=frozenset({"prices", "consumer_data"}),
    accept_ext=("pdf", "jpg", "jpeg", "png"),
    page_numbers=False,
    clock="As set in the notice.",
    clock_zh="以通知所载期限为准。",
)
