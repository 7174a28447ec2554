"""What of a paper a recipient may not see, by kind and by what was read on it. Knowledge as data; pure.

A kind that usually shows something is taken to show it, whether or not it was read there: unread is not absent. A paper of a kind nobody
is sure of, or with a page nobody could read, may show anything.
"""

from __future__ import annotations

from typing import Final

from vault.evidence.profile import Category

SOURCE: Final = (
    "what marketplaces, courts and consumers may see by kind of paper; see docs/bundle-format.md, withholding"
)

KINDS_THAT_SHOW: Final[dict[Category, frozenset[str]]] = {
    "prices": frozenset(
        {
            "commercial_invoice",
            "proforma_invoice",
            "cn_vat_invoice",
            "purchase_contract",
            "payment_proof",
            "cn_import_declaration",
            "cn_customs_tax_bill",
            "cbec_import_list",
            "cbp_7501",
            "cbp_3461",
            "eu_import_declaration",
        }
    ),
    "consumer_data": frozenset({"cbec_import_list"}),
    "supplier": frozenset(
        {
            "commercial_invoice",
            "proforma_invoice",
            "cn_vat_invoice",
            "purchase_contract",
            "payment_proof",
            "packing_list",
            "bill_of_lading",
            "air_waybill",
            "certificate_of_origin",
            "cn_import_declaration",
            "cn_inspection_certificate",
            "cbp_7501",
            "cbp_3461",
            "eu_import_declaration",
            "brand_authorization",
        }
    ),
    "other_brands": frozenset(),
    "account_numbers": frozenset({"payment_proof", "cbec_import_list", "cbp_7501", "cbp_3461"}),
}
"""Other brands show on lines only, and are judged there. An importer number of the US (EIN, SSN) stands on the CBP forms."""

FIELDS_THAT_SHOW: Final[dict[Category, frozenset[str]]] = {
    "prices": frozenset(
        {
            "unit_price",
            "amount",
            "total_amount",
            "subtotal",
            "discount",
            "insurance",
            "tax_amount",
            "duty_amount",
            "entered_value",
            "total_due",
        }
    ),
    "consumer_data": frozenset(),
    "supplier": frozenset(
        {
            "seller_name",
            "seller_id",
            "seller_address",
            "seller_phone",
            "seller_email",
            "seller_website",
            "payee_name",
            "grantor_name",
            "client_name",
        }
    ),
    "other_brands": frozenset(),
    "account_numbers": frozenset(),
}

UNKNOWN_CONTENT: Final = frozenset({"photo", "other"})
"""Kinds that say nothing of what is on the paper, unless a person looked and confirmed."""

SURE_OF_KIND: Final = 0.75
"""Below this, and not confirmed by a person, the kind is not taken for known where something must be hidden."""

NAMES: Final[dict[Category, tuple[str, str]]] = {
    "prices": ("prices", "价格"),
    "consumer_data": ("consumers' personal data", "消费者个人信息"),
    "supplier": ("the supplier", "供应商信息"),
    "other_brands": ("goods of other brands", "其他品牌商品"),
    "account_numbers": ("account or importer numbers", "账号或进口商编号"),
}

UNSEEN: Final[dict[str, tuple[str, str]]] = {
    "attachments": ("carries attached files, which may show anything", "含有附件，无法确认其内容"),
    "layers": ("carries layers that are not displayed", "含有未显示的图层"),
    "revisions": ("carries earlier revisions of itself", "含有较早的修订版本"),
    "unknown": ("could not be searched for hidden content", "无法检查是否含有隐藏内容"),
    "workbook": ("is a workbook, which may hold hidden cells and formulas", "为电子表格，可能含有隐藏单元格或公式"),
    "document": (
        "is a document for editing, which may hold deleted text and comments",
        "为可编辑文档，可能含有删除的内容和批注",
    ),
    "mail": ("is a mail, which carries all that is attached to it", "为电子邮件，含有其全部附件"),
}

BY_EXTENSION: Final[dict[str, str]] = {
    **dict.fromkeys(("xlsx", "xls", "ods"), "workbook"),
    "docx": "document",
    **dict.fromkeys(("eml", "msg"), "mail"),
    "ofd": "attachments",
}
"""What a file carries by its form alone."""
"""What a file may carry beside what its pages show: codes of `surgery.unseen_content`, and what files of some forms carry as such."""
