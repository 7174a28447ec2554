"""What kinds are called on paper, English and Chinese, in file names, and which point each of them proves. Data; pure."""

from __future__ import annotations

from typing import Final, NamedTuple


class KindLabel(NamedTuple):
    """How a kind is written."""

    en: str
    zh: str
    slug: str
    """In file names: ASCII."""
    point: str
    """The point it speaks to, a key of `POINTS`."""


KIND_LABELS: Final[dict[str, KindLabel]] = {
    "cn_import_declaration": KindLabel(
        "China customs import declaration", "进口货物报关单", "cn-customs-declaration", "imported"
    ),
    "cn_inspection_certificate": KindLabel(
        "Inspection and quarantine certificate", "入境货物检验检疫证明", "cn-inspection-certificate", "inspected"
    ),
    "cn_customs_tax_bill": KindLabel(
        "Customs tax payment certificate", "海关税款缴款书", "cn-customs-tax-bill", "taxed"
    ),
    "cbec_import_list": KindLabel(
        "Cross-border retail import list", "跨境电商零售进口申报清单", "cbec-import-list", "imported"
    ),
    "commercial_invoice": KindLabel("Commercial invoice", "商业发票", "commercial-invoice", "bought"),
    "proforma_invoice": KindLabel("Pro-forma invoice", "形式发票", "proforma-invoice", "ordered"),
    "cn_vat_invoice": KindLabel("China VAT invoice", "增值税发票", "cn-vat-invoice", "bought"),
    "packing_list": KindLabel("Packing list", "装箱单", "packing-list", "shipped"),
    "bill_of_lading": KindLabel("Bill of lading", "提单", "bill-of-lading", "shipped"),
    "air_waybill": KindLabel("Air waybill", "空运单", "air-waybill", "shipped"),
    "certificate_of_origin": KindLabel("Certificate of origin", "原产地证", "certificate-of-origin", "origin"),
    "test_report": KindLabel("Test report", "检测报告", "test-report", "inspected"),
    "brand_authorization": KindLabel("Brand authorisation", "品牌授权书", "brand-authorisation", "authorised"),
    "trademark_certificate": KindLabel("Trademark certificate", "商标注册证", "trademark-certificate", "authorised"),
    "purchase_contract": KindLabel("Purchase contract or order", "采购合同", "purchase-contract", "ordered"),
    "payment_proof": KindLabel("Proof of payment", "付款凭证", "payment-proof", "paid"),
    "cbp_7501": KindLabel("US CBP Form 7501 entry summary", "美国海关 7501 进口申报表", "us-cbp-7501", "imported"),
    "cbp_3461": KindLabel("US CBP Form 3461 entry", "美国海关 3461 放行单", "us-cbp-3461", "imported"),
    "eu_import_declaration": KindLabel(
        "EU or UK import declaration", "欧盟/英国进口报关单", "eu-import-declaration", "imported"
    ),
    "photo": KindLabel("Photograph", "照片", "photo", "shown"),
    "other": KindLabel("Other document", "其他文件", "other", "other"),
}

POINTS: Final[dict[str, tuple[str, str]]] = {
    "bought": ("Purchase", "货物采购"),
    "ordered": ("Order", "货物订购"),
    "paid": ("Payment", "货款支付"),
    "shipped": ("Packing and transport", "装箱与运输"),
    "imported": ("Import declaration", "进口申报"),
    "taxed": ("Duty and tax", "税款缴纳"),
    "inspected": ("Inspection and tests", "检验检测"),
    "origin": ("Origin", "原产地"),
    "authorised": ("Brand authorisation", "品牌授权"),
    "shown": ("Goods and labels", "实物与标签"),
    "other": ("Further papers of the shipment", "其他随附文件"),
}
"""In the order of the chain from purchase to shelf. A heading says what a paper is about, never that it is true."""

EXTENSIONS: Final[dict[str, str]] = {
    "application/pdf": "pdf",
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/tiff": "tif",
    "image/webp": "webp",
    "image/heic": "heic",
    "image/gif": "gif",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    "application/vnd.ms-excel": "xls",
    "application/vnd.oasis.opendocument.spreadsheet": "ods",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "text/csv": "csv",
    "application/xml": "xml",
    "application/ofd": "ofd",
    "message/rfc822": "eml",
    "application/vnd.ms-outlook": "msg",
}


def kind_label(kind: str) -> KindLabel:
    """Return how the kind is written; an unknown one as other."""
    return KIND_LABELS.get(kind, KIND_LABELS["other"])


def extension(media_type: str) -> str:
    """Return the file name's ending for a media type."""
    return EXTENSIONS.get(media_type, "bin")
