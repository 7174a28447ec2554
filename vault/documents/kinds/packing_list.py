"""Packing list: which goods are in which cartons, and what they weigh."""

from __future__ import annotations

from vault.documents.kind import DocumentKind, FieldSpec
from vault.documents.kinds import _trade
from vault.documents.kinds.commercial_invoice import BARE_DATE, BARE_NUMBER, BUYER_ID, SELLER_ID
from vault.documents.language import labels

NUMBER = FieldSpec("document_no", labels("number.packing_list"), weight=1.2)
INVOICE_NO = FieldSpec("invoice_no", labels("field.invoice_no"))
DATE = FieldSpec("issue_date", labels("date.packing_list"))

KIND = DocumentKind(
    code="packing_list",
    titles=labels("title.packing_list"),
    keywords=labels("keyword.packing_list"),
    needs_table=True,
    column_weights={
        "carton_from": 0.4,
        "cartons": 0.3,
        "quantity_per_carton": 0.3,
        "gross_weight_kg": 0.3,
        "net_weight_kg": 0.2,
        "volume_m3": 0.2,
        "quantity": 0.05,
        "name": 0.05,
        "unit_price": -0.5,
        "amount": -0.5,
    },
    source=_trade.SOURCE,
    verified_on=_trade.VERIFIED_ON,
    fields=(NUMBER, INVOICE_NO, BARE_NUMBER, DATE, BARE_DATE, SELLER_ID, BUYER_ID, *_trade.SHIPPING),
    parties=_trade.PARTIES,
    columns=tuple(one for one in _trade.GOODS if one.name not in {"unit_price", "amount", "currency"}),
    stops=(*_trade.STOPS, "Invoice Date", "Date of Invoice", "发票日期"),
    letterhead=True,
    remarks=True,
)
