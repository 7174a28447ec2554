"""The seller's own archive: everything."""

from datetime import date

from vault.evidence.profile import IMPORT_ORDER, RecipientProfile

PROFILE = RecipientProfile(
    code="archive",
    name_en="Archive",
    name_zh="归档",
    status="verified",
    source="the vault's own rule: nothing is hidden from its owner",
    verified_on=date(2026, 11, 22),
    effective_from=date(2026, 11, 24),
    language="en",
    order=IMPORT_ORDER,
    discloses_names=True,
)
