"""TikTok Shop (South-East Asia), counterfeit or IPR flags: one combined PDF; the wholesale invoice must name brand and SKU."""

from datetime import date

from vault.evidence.profile import SHOP_ASKS_FOR, SHOP_ORDER, RecipientProfile

PROFILE = RecipientProfile(
    code="platform:tiktok-shop",
    name_en="TikTok Shop",
    name_zh="TikTok Shop",
    status="partly",
    source="seller-th.tiktok.com knowledge 6837794815887106; the form of one PDF from ttsviolation.shop (practitioners)",
    verified_on=date(2026, 11, 22),
    effective_from=date(2026, 11, 24),
    language="en",
    order=("brand_authorization", "commercial_invoice", *SHOP_ORDER),
    asks_for=SHOP_ASKS_FOR,
    hides=frozenset({"consumer_data"}),
    accept_ext=("pdf",),
    single_pdf=True,
    originals_too=False,
    page_numbers=False,
    clock="First appeal within 30 calendar days, second within 15 days after the rejection, at most two.",
    clock_zh="首次申诉须在 30 个自然日内，二次申诉须在驳回后 15 日内，最多两次。",
)
