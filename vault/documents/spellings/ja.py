"""Japanese: labels and titles of trade papers."""

from __future__ import annotations

from vault.documents.language import Language

LANGUAGE = Language(
    code="ja",
    name="Japanese",
    source="reference/documents.md 4.4, 4.5; UN layout key for trade documents; usage of trade papers in this language",
    verified_on="2026-11-24",
    labels={
        "party.seller": "売主 | 荷送人 | 輸出者",
        "party.buyer": "買主 | 輸入者",
        "party.consignee": "荷受人",
        "party.ship_to": "納品先",
        "field.contract_no": "契約番号",
        "field.purchase_order_no": "注文番号 | 発注番号",
        "field.port_of_loading": "積地 | 船積港",
        "field.port_of_discharge": "揚地 | 荷揚港",
        "field.transport_mode": "輸送方法",
        "field.incoterm": "建値 | 引渡条件 | 受渡条件 | 貿易条件",
        "field.country_of_origin": "原産国 | 原産地",
        "field.currency": "通貨",
        "part.id": "法人番号 | 登録番号",
        "stop.trade": "支払条件",
        "total.grand": "合計金額 | 総合計",
        "total.bare": "合計",
        "total.before_tax": "小計",
        "total.tax": "消費税",
        "number.invoice": "請求書番号",
        "number.proforma": "見積番号",
        "date.invoice": "発行日",
        "date.bare": "日付",
        "date.proforma": "見積日",
        "field.valid_to": "有効期限",
        "title.commercial_invoice": "請求書",
        "title.proforma_invoice": "見積書",
        "title.packing_list": "梱包明細書",
        "column.sku": "品番",
        "column.hs_code": "HSコード",
        "column.lot_no": "ロット番号",
        "column.expiry_date": "賞味期限",
        "column.country_of_origin": "原産国",
    },
)
