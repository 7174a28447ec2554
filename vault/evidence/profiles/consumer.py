"""A consumer: plain, without supplier, prices or other people's data. Almost every trade paper names the supplier and stays here."""

from datetime import date

from vault.evidence.profile import RecipientProfile

PROFILE = RecipientProfile(
    code="consumer",
    name_en="Consumer",
    name_zh="消费者",
    status="partly",
    source="消费者权益保护法; practice of the trade",
    verified_on=date(2026, 11, 22),
    effective_from=date(2026, 11, 24),
    language="zh",
    order=("test_report", "trademark_certificate", "photo"),
    hides=frozenset({"prices", "consumer_data", "supplier", "account_numbers"}),
    accept_ext=("pdf", "jpg", "jpeg", "png"),
    page_numbers=False,
)
