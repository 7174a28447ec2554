"""Commercial invoice: the seller's bill for a sale."""

from __future__ import annotations

from vault.documents.kind import DocumentKind, FieldSpec, either
from vault.documents.kinds import _totals, _trade
from vault.documents.language import labels

NUMBER = FieldSpec("document_no", labels("number.invoice"))
BARE_NUMBER = FieldSpec("document_no", labels("number.bare"), weight=0.6)
DATE = FieldSpec("issue_date", labels("date.invoice"))
BARE_DATE = FieldSpec("issue_date", labels("date.bare"), weight=0.8)
SELLER_ID = FieldSpec("seller_id", labels("field.seller_id"))
BUYER_ID = FieldSpec("buyer_id", labels("field.buyer_id"))

KIND = DocumentKind(
    code="commercial_invoice",
    titles=labels("title.commercial_invoice"),
    anti_titles=either(
        "Pro Forma Invoice | Pro Forma | Proforma | Quotation | Order Confirmation | 形式发票 | 增值税发票 | VAT Special Invoice"
    ),
    keywords=labels("keyword.commercial_invoice"),
    needs_table=True,
    column_weights={"unit_price": 0.3, "amount": 0.25, "quantity": 0.05, "name": 0.05},
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
    remarks=True,
)
