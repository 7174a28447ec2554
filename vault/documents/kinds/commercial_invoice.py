"""Commercial invoice: the seller's bill for a sale."""

from __future__ import annotations

from vault.documents.kind import DocumentKind, FieldSpec, either
from vault.documents.kinds import _totals, _trade

NUMBER = FieldSpec(
    "document_no",
    either(
        "Invoice No. | Invoice Number | Invoice # | Inv. No. | Inv No | Invoice Ref. | Invoice Reference | "
        "Commercial Invoice No. | Tax Invoice No. | Invoice | Inv # | Invoice No. & Date | Invoice Nr. | "
        "Invoice ID | C/I No. | CI No. | Invoice Reference No. | Bill No. | Document No. | "
        "Our Invoice No. | Invoice ref | Rechnungsnummer | Rechnung Nr. | Rechnungs-Nr. | Facture N° | "
        "N° de facture | Numéro de facture | Fattura n. | Numero fattura | Factura N° | 請求書番号 | "
        "发票号码 | 发票号 | 发票编号 | 商业发票号 | 發票號碼 | 商业发票编号 | 发票No. | 發票編號"
    ),
)
BARE_NUMBER = FieldSpec(
    "document_no",
    either(
        "No. | Number | Ref. No. | Ref. | Reference | Reference No. | Our Ref. | Doc. No. | Nr. | 编号 | 号码 | 单号"
    ),
    weight=0.6,
)
DATE = FieldSpec(
    "issue_date",
    either(
        "Invoice Date | Date of Invoice | Inv. Date | Issue Date | Date of Issue | Date Issued | Dated | "
        "Issued | Issued on | Invoice date (tax point) | Tax point | Document Date | Date of issuance | "
        "Commercial Invoice Date | Rechnungsdatum | Date de facture | Data fattura | Fecha de factura | "
        "开票日期 | 发票日期 | 出具日期 | 签发日期 | 出票日期 | 开具日期 | 發票日期 | 发行日期 | 発行日"
    ),
)
BARE_DATE = FieldSpec("issue_date", either("Date | 日期 | Datum | Data | Fecha | 日付"), weight=0.8)
SELLER_ID = FieldSpec(
    "seller_id",
    either(
        "Seller VAT No. | Seller's VAT No. | Exporter VAT No. | Exporter ID | Exporter Tax ID | "
        "Seller Tax ID | Exporter EORI | Shipper EORI | Our VAT No. | Supplier VAT No. | Seller ID | "
        "Exporter's ABN | Seller's ABN | Exporter EIN | Shipper Tax ID | Seller EORI | Seller ABN | "
        "卖方税号 | 出口商代码 | 卖方统一社会信用代码 | 销售方税号 | 销售方纳税人识别号"
    ),
)
BUYER_ID = FieldSpec(
    "buyer_id",
    either(
        "Buyer VAT No. | Buyer's VAT No. | Importer VAT No. | Buyer Tax ID | Customer VAT No. | Your VAT No. | "
        "Importer EORI | Consignee Tax ID | Consignee USCC | Buyer ID | Consignee EORI | Buyer EORI | "
        "Customer VAT | Customer ABN | Importer ID | Consignee ID | Customer Tax ID | Buyer USCC | "
        "买方税号 | 进口商代码 | 买方统一社会信用代码 | 购买方税号 | 购买方纳税人识别号 | 收货人代码"
    ),
)

KIND = DocumentKind(
    code="commercial_invoice",
    titles=either(
        "Commercial Invoice | Invoice | Tax Invoice | Export Invoice | Sales Invoice | Customs Invoice | "
        "Commercial Invoice and Packing List | Commercial Invoice / Packing List | Final Invoice | "
        "Invoice / Commercial Invoice | Rechnung | Handelsrechnung | Facture | Facture commerciale | Fattura | "
        "Fattura commerciale | "
        "Factura | Factura comercial | Exportrechnung | 商业发票 | 发票 | 出口发票 | 税务发票 | 商業發票 | "
        "發票 | 请求书 | 請求書 | "
        "形式商业发票 | 出口商业发票 | 国际商业发票"
    ),
    anti_titles=either(
        "Pro Forma Invoice | Quotation | Order Confirmation | 形式发票 | 增值税发票 | VAT Special Invoice"
    ),
    keywords=either("unit price | amount | payment terms | bank | swift | 单价 | 金额 | total amount"),
    source=_trade.SOURCE,
    verified_on=_trade.VERIFIED_ON,
    fields=(
        NUMBER,
        BARE_NUMBER,
        DATE,
        BARE_DATE,
        SELLER_ID,
        BUYER_ID,
        *_trade.SHIPPING,
        _trade.CURRENCY,
        *_totals.SUMS,
    ),
    parties=_trade.PARTIES,
    columns=_trade.GOODS,
    stops=(*_trade.STOPS, *_totals.EXTRA_CHARGES),
    letterhead=True,
)
