"""A market regulator or customs: the whole set, page-numbered."""

from datetime import date

from vault.evidence.profile import IMPORT_ORDER, RecipientProfile

PROFILE = RecipientProfile(
    code="regulator",
    name_en="Regulator",
    name_zh="监管部门",
    status="partly",
    source="民事诉讼证据的若干规定 (2019) arts. 15-19; 知识产权民事诉讼证据的若干规定 (2020) arts. 4, 26",
    verified_on=date(2026, 11, 22),
    effective_from=date(2026, 11, 24),
    language="zh",
    order=IMPORT_ORDER,
    discloses_names=True,
    single_pdf=True,
    clock="As set in the notice.",
)
