"""A Chinese court, consumer or IP case: everything, prices shown (a secrecy order is asked for instead of hiding them)."""

from datetime import date

from vault.evidence.profile import IMPORT_ORDER, RecipientProfile

PROFILE = RecipientProfile(
    code="court",
    name_en="Court",
    name_zh="法院",
    status="partly",
    source="民事诉讼证据的若干规定 (2019) arts. 15-19; 知识产权民事诉讼证据的若干规定 (2020) arts. 4, 26",
    verified_on=date(2026, 11, 22),
    effective_from=date(2026, 11, 24),
    language="zh",
    order=IMPORT_ORDER,
    discloses_names=True,
    single_pdf=True,
    clock="Reply 15 days; time for evidence as set by the court (at least 15 days in ordinary proceedings).",
    clock_zh="答辩期 15 日；举证期限由法院确定（普通程序不少于 15 日）。",
)
