"""Pro-forma invoice, quotation, order confirmation: offers and confirmations, never proof of a sale."""

from __future__ import annotations

from vault.documents.kind import DocumentKind, FieldSpec, either
from vault.documents.kinds import _totals, _trade
from vault.documents.kinds.commercial_invoice import BARE_DATE, BARE_NUMBER, BUYER_ID, NUMBER, SELLER_ID

OWN_NUMBER = FieldSpec(
    "document_no",
    either(
        "Proforma No. | Proforma Invoice No. | Pro Forma No. | Pro-forma Invoice No. | PI No. | P/I No. | "
        "PI # | PI Number | Quotation No. | Quote No. | Quote # | Quotation # | Offer No. | Quote Number | "
        "Quotation Number | Order Confirmation No. | Confirmation No. | SO No. | Sales Order No. | OC No. | "
        "Order Acknowledgement No. | "
        "Sales Order Number | Acknowledgement No. | Estimate No. | Quotation Ref. | Quote Ref. | "
        "Proforma Number | Offer Ref. | Proforma # | Angebotsnummer | Angebot Nr. | Auftragsbestätigung Nr. | "
        "Auftragsnummer | Quote ID | Sales Order | "
        "形式发票号 | 形式发票号码 | 形式发票编号 | PI号 | 报价单号 | 报价编号 | 报价单编号 | 确认书编号 | "
        "确认单号 | 订单确认号 | 报价号 | 订单确认书编号 | 見積番号 | "
        "報價單號 | PI编号 | 销售订单号"
    ),
    weight=1.2,
)
DATE = FieldSpec(
    "issue_date",
    either(
        "Proforma Date | Quotation Date | Quote Date | PI Date | Offer Date | Confirmation Date | Issue Date | "
        "Date of Issue | Date Issued | Issued | Issued on | Dated | Invoice Date | Document Date | "
        "Order Confirmation Date | Angebotsdatum | 报价日期 | 出具日期 | 开立日期 | 签发日期 | 开票日期 | "
        "确认日期 | 見積日 | 制单日期"
    ),
)
VALID_TO = FieldSpec(
    "valid_to",
    either(
        "Valid Until | Validity | Offer valid to | Valid to | Quote Valid Until | Expiry Date | "
        "Offer valid until | Valid till | Quotation valid until | Price valid until | Expires | Expires on | "
        "Offer Validity | Validity Date | Quotation Validity | Valid through | Gültig bis | 有效期至 | 报价有效期 | "
        "有效期 | 报价有效期至 | 有效期限 | 截止日期 | 有効期限"
    ),
)

KIND = DocumentKind(
    code="proforma_invoice",
    titles=either(
        "Pro Forma Invoice | Proforma Invoice | Pro-Forma Invoice | Proforma | Quotation | Quote | "
        "Price Quotation | Sales Quote | Sales Quotation | Order Confirmation | Sales Order Confirmation | "
        "Order Acknowledgement | Order Acknowledgment | Offer | Estimate | Commercial Offer | Price Offer | "
        "Sales Order | Proforma-Rechnung | Angebot | "
        "Auftragsbestätigung | Facture pro forma | Fattura proforma | Factura proforma | Devis | Preventivo | "
        "Quotation Sheet | Confirmation of Order | Acknowledgement of Order | "
        "形式发票 | 报价单 | 报价书 | 订单确认 | 订单确认书 | 估价单 | 預開發票 | 形式發票 | 报价表 | 見積書 | "
        "預約發票 | 報價單 | 销售订单 | 预开发票"
    ),
    keywords=either("valid until | validity | not a tax invoice | 报价有效期 | quotation | proforma"),
    source=_trade.SOURCE,
    verified_on=_trade.VERIFIED_ON,
    fields=(
        OWN_NUMBER,
        BARE_NUMBER,
        NUMBER,
        DATE,
        BARE_DATE,
        VALID_TO,
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
