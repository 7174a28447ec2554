"""Purchase contract and purchase order: what was agreed to be bought, signed by both sides or sent by the buyer."""

from __future__ import annotations

from dataclasses import replace

from vault.documents.agreed import complete_contract
from vault.documents.kind import DocumentKind, FieldSpec, either
from vault.documents.kinds import _order, _totals, _trade
from vault.documents.kinds.commercial_invoice import BARE_DATE, BARE_NUMBER, BUYER_ID, SELLER_ID
from vault.documents.labels import key_of
from vault.documents.language import labels

CONTRACT_NUMBER = FieldSpec(
    "document_no", labels("number.contract"), weight=1.2, titles=labels("title.contract"), otherwise="contract_no"
)
ORDER_NUMBER = FieldSpec(
    "document_no", labels("number.order"), weight=1.1, titles=labels("title.order"), otherwise="purchase_order_no"
)
DATE = FieldSpec("issue_date", labels("date.contract"))
VALID_FROM = FieldSpec("valid_from", labels("field.valid_from"))
VALID_TO = FieldSpec("valid_to", labels("field.valid_to"))
_OWN = frozenset(map(key_of, (*CONTRACT_NUMBER.labels, *ORDER_NUMBER.labels)))
REFERENCES = tuple(
    replace(one, labels=tuple(label for label in one.labels if key_of(label) not in _OWN))
    for one in (_trade.CONTRACT, _trade.PURCHASE_ORDER)
)
_STATED_ELSEWHERE = frozenset({"contract_no", "purchase_order_no"})

KIND = DocumentKind(
    code="purchase_contract",
    titles=labels("title.order", "title.contract"),
    anti_titles=either("Order Confirmation | Order Acknowledgement | 订单确认 | Auftragsbestätigung"),
    keywords=labels("keyword.purchase_contract"),
    deeds=_order.DEEDS,
    named=_order.NAMED,
    denied=_order.DENIED,
    billed=_order.BILLED,
    title_like=_order.TITLE_LIKE,
    title_unlike=_order.NOT_LIKE,
    also_titled=either(
        "Order Confirmation | Confirmation of Order | Order | Offer | Confirmation | Bestellbestätigung | Confirmation de commande | Conferma d'ordine |"
        " Confirmación de pedido | 订单确认 | 订单确认书 | 注文確認書 | 주문확인서 | 订货确认书"
    ),
    column_weights={"unit_price": 0.15, "amount": 0.12, "quantity": 0.05, "name": 0.05},
    source=_trade.SOURCE,
    verified_on=_trade.VERIFIED_ON,
    fields=(
        CONTRACT_NUMBER,
        ORDER_NUMBER,
        BARE_NUMBER,
        DATE,
        BARE_DATE,
        VALID_FROM,
        VALID_TO,
        SELLER_ID,
        BUYER_ID,
        *REFERENCES,
        *(one for one in _trade.SHIPPING if one.name not in _STATED_ELSEWHERE),
        _trade.CURRENCY,
        *_totals.SUMS,
    ),
    parties=_trade.PARTIES,
    columns=_trade.GOODS,
    stops=(*_trade.STOPS, *labels("stop.contract"), *_totals.EXTRA_CHARGES),
    letterhead=True,
    issuer="buyer",
    issuer_titles=labels("title.order"),
    remarks=True,
    complete=complete_contract,
)
