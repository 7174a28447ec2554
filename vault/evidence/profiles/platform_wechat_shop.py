"""微信小店: pictures only, small, with a text of at most 500 characters; the other side of the dispute reads along."""

from datetime import date

from vault.evidence.profile import SHOP_ASKS_FOR, SHOP_ORDER, RecipientProfile

PROFILE = RecipientProfile(
    code="platform:wechat-shop",
    name_en="WeChat Shop",
    name_zh="微信小店",
    status="verified",
    source="developers.weixin.qq.com: guarantee, addcomplaintproof, qualificationupload",
    verified_on=date(2026, 11, 22),
    effective_from=date(2026, 11, 24),
    language="zh",
    order=SHOP_ORDER,
    asks_for=SHOP_ASKS_FOR,
    hides=frozenset({"prices", "consumer_data"}),
    accept_ext=("jpg", "jpeg", "png"),
    max_file_mb=2,
    image_only=True,
    text_limit=500,
    page_numbers=False,
    clock="The deadline field of the order.",
    clock_zh="以工单中的截止时间为准。",
)
