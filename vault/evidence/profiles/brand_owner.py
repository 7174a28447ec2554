"""A brand owner, first round: the chain to the authorised distributor, without prices and without other brands."""

from datetime import date

from vault.evidence.profile import SHOP_ORDER, RecipientProfile

PROFILE = RecipientProfile(
    code="brand-owner",
    name_en="Brand owner",
    name_zh="品牌方",
    status="partly",
    source="电子商务法 arts. 42-43; practice of the trade",
    verified_on=date(2026, 11, 22),
    effective_from=date(2026, 11, 24),
    language="en",
    order=("brand_authorization", "trademark_certificate", *SHOP_ORDER),
    hides=frozenset({"prices", "consumer_data", "other_brands"}),
    clock="15 days after a counter-statement (E-commerce Law, art. 43).",
    clock_zh="反通知送达后 15 日（《电子商务法》第四十三条）。",
)
