"""Packing list: which goods are in which cartons, and what they weigh."""

from __future__ import annotations

from vault.documents.kind import DocumentKind, FieldSpec, either
from vault.documents.kinds import _trade
from vault.documents.kinds.commercial_invoice import BARE_DATE, BARE_NUMBER, BUYER_ID, SELLER_ID

NUMBER = FieldSpec(
    "document_no",
    either(
        "Packing List No. | Packing List Number | P/L No. | PL No. | Packing No. | Packing List # | PL # | "
        "Packing List Ref. | PL Number | Packing List | Packing Slip No. | Weight List No. | Packing Ref. | "
        "Packlistennummer | Packliste Nr. | 装箱单号 | 箱单号码 | 箱单号 | 装箱单编号 | 装箱单号码 | "
        "包装单号 | 裝箱單號 | 箱单编号"
    ),
    weight=1.2,
)
INVOICE_NO = FieldSpec(
    "invoice_no",
    either(
        "Invoice No. | Invoice Number | Inv. No. | Commercial Invoice No. | Ref. Invoice | Invoice Ref. | "
        "Invoice # | Invoice | Related Invoice | C/I No. | CI No. | Invoice Reference | Reference Invoice | "
        "Our Invoice No. | Inv No | Invoice Nos. | Ref Invoice No. | Rechnungsnummer | "
        "发票号码 | 发票号 | 发票编号 | 对应发票号 | 商业发票号 | 發票號碼 | 关联发票号"
    ),
)
DATE = FieldSpec(
    "issue_date",
    either(
        "Packing Date | Packing List Date | Issue Date | Date of Issue | Date Issued | Issued | "
        "Issued on | Dated | P/L Date | Document Date | Date of Packing | PL Date | 制单日期 | 出具日期 | 装箱日期 | "
        "签发日期 | 开具日期 | 装箱单日期"
    ),
)

KIND = DocumentKind(
    code="packing_list",
    titles=either(
        "Packing List | Packing Slip | Packing / Weight List | Packing and Weight List | "
        "Detailed Packing List | Packing & Weight List | Weight List | Packing Note | Packing Specification | "
        "Weight and Measurement List | Export Packing List | Packliste | Liste de colisage | "
        "Lista de empaque | Packing List / Weight Memo | Weight Memo | "
        "装箱单 | 包装明细单 | 箱单 | 装箱明细 | 重量单 | 装箱单/重量单 | 裝箱單 | 包装单 | 装箱明细单 | "
        "装箱清单 | 梱包明細書 | 重量单/装箱单"
    ),
    keywords=either("gross weight | net weight | cartons | cbm | measurement | 毛重 | 净重 | 箱数"),
    source=_trade.SOURCE,
    verified_on=_trade.VERIFIED_ON,
    fields=(NUMBER, INVOICE_NO, BARE_NUMBER, DATE, BARE_DATE, SELLER_ID, BUYER_ID, *_trade.SHIPPING),
    parties=_trade.PARTIES,
    columns=tuple(one for one in _trade.GOODS if one.name not in {"unit_price", "amount", "currency"}),
    stops=(*_trade.STOPS, "Invoice Date", "Date of Invoice", "发票日期"),
    letterhead=True,
)
