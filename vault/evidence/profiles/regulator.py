"""A market regulator or customs: the whole set, page-numbered."""

from datetime import date

from vault.evidence.profile import IMPORT_ORDER, RecipientProfile

PROFILE = RecipientProfile(
    code="regulator",
    name_en="Regulator",
    name_zh="监管部门",
    status="partly",
    source="市场监管 forms 1-10 (文书式样), secondary copies",
    verified_on=date(2026, 11, 22),
    effective_from=date(2026, 11, 24),
    language="zh",
    order=IMPORT_ORDER,
    discloses_names=True,
    single_pdf=True,
    clock="As set in the notice.",
    clock_zh="以通知所载期限为准。",
)
