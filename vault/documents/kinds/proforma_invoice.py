"""Pro-forma invoice, quotation, order confirmation: offers and confirmations, never proof of a sale."""

from __future__ import annotations

from vault.documents.kind import DocumentKind, FieldSpec
from vault.documents.kinds import _totals, _trade
from vault.documents.kinds.commercial_invoice import BARE_DATE, BARE_NUMBER, BUYER_ID, NUMBER, SELLER_ID
from vault.documents.language import labels

OWN_NUMBER = FieldSpec("document_no", labels("number.proforma"), weight=1.2)
DATE = FieldSpec("issue_date", labels("date.proforma"))
VALID_TO = FieldSpec("valid_to", labels("field.valid_to"))

KIND = DocumentKind(
    code="proforma_invoice",
    titles=labels("title.proforma_invoice"),
    keywords=labels("keyword.proforma_invoice"),
    needs_table=True,
    column_weights={"unit_price": 0.22, "amount": 0.18, "quantity": 0.05, "name": 0.05},
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
    remarks=True,
)
