"""What a recipient is: what his form takes, what he may not see, in which order he reads. Each profile is data, in `profiles/`.

Empty limits mean *not known*, never "no limit". Must not know a bundle, nor decide what goes in (`choose.py` does).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

Category = Literal["prices", "consumer_data", "supplier", "other_brands", "account_numbers"]
"""What a recipient may have to be spared."""

Status = Literal["verified", "partly", "unverified"]

IMPORT_ORDER: Final = (
    "cn_import_declaration",
    "cbec_import_list",
    "eu_import_declaration",
    "cbp_7501",
    "cbp_3461",
    "cn_inspection_certificate",
    "cn_customs_tax_bill",
    "commercial_invoice",
    "cn_vat_invoice",
    "purchase_contract",
    "payment_proof",
    "packing_list",
    "bill_of_lading",
    "air_waybill",
    "certificate_of_origin",
    "brand_authorization",
    "trademark_certificate",
    "test_report",
    "proforma_invoice",
    "photo",
)
"""How an authority or a court reads: first how the goods came in, then how they were bought, then who allowed it."""

SHOP_ORDER: Final = (
    "commercial_invoice",
    "cn_vat_invoice",
    "brand_authorization",
    "trademark_certificate",
    "cn_import_declaration",
    "cbec_import_list",
    "cbp_7501",
    "cbp_3461",
    "eu_import_declaration",
    "cn_inspection_certificate",
    "cn_customs_tax_bill",
    "payment_proof",
    "purchase_contract",
    "packing_list",
    "bill_of_lading",
    "air_waybill",
    "certificate_of_origin",
    "test_report",
    "photo",
)
"""How a marketplace reads: invoice and authorisation first."""

SHOP_ASKS_FOR: Final = (
    "commercial_invoice",
    "cn_vat_invoice",
    "brand_authorization",
    "trademark_certificate",
    "cn_import_declaration",
    "cbec_import_list",
    "cbp_7501",
    "cbp_3461",
    "eu_import_declaration",
    "cn_inspection_certificate",
    "packing_list",
    "test_report",
    "photo",
)
"""What marketplaces commonly take at their form."""


@dataclass(frozen=True, slots=True)
class RecipientProfile:
    """One recipient."""

    code: str
    """Such as ``platform:amazon``."""
    name_en: str
    name_zh: str
    status: Status
    """How far the rules below were read in a source; `unverified` is a draft a person should check."""
    source: str
    verified_on: date
    effective_from: date
    """From when this version of the profile is used."""
    language: Literal["en", "zh"]
    """Which language comes first; both are always there."""
    order: tuple[str, ...]
    """Kinds in the order he reads them (a repeated kind counts where it stands first); others follow."""
    asks_for: tuple[str, ...] = ()
    """Kinds that are handed in at his form; empty: every kind."""
    hides: frozenset[Category] = frozenset()
    """What he must not see. Until papers can be redacted, one that shows any of it stays here whole."""
    discloses_names: bool = False
    """Whether names of people and original file names may leave with it."""
    accept_ext: tuple[str, ...] = ()
    max_file_mb: float | None = None
    max_files: int | None = None
    max_pages: int | None = None
    max_total_mb: float | None = None
    image_only: bool = False
    single_pdf: bool = False
    """Hands in one combined PDF, the reading copy, before or instead of separate files."""
    originals_too: bool = True
    """Whether the originals are handed in (beside the one PDF, where there is one)."""
    text_limit: int | None = None
    """Most characters of the text that is pasted."""
    date_window_days: int | None = None
    """Papers older than this are refused."""
    page_numbers: bool = True
    """Whether numbers may be printed on the pages of the reading copy (never on originals)."""
    allow_annotation: bool = False
    """Whether a highlighted copy would be accepted; nothing is drawn on any file as long as it is off."""
    clock: str = ""
    """By when an answer is due, for the person who exports."""
    clock_zh: str = ""
    """The same in Chinese."""

    def __post_init__(self) -> None:
        if self.image_only and self.single_pdf:
            msg = f"the profile {self.code} wants pictures only and one PDF at once"
            raise ValueError(msg)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is hidden from him."""
        return not self.hides


MB: Final = 1024 * 1024
