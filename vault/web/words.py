"""Names of fields as people read them, English and Chinese. The names are those of the public field dictionary.

source: the field dictionary; Chinese of customs forms as printed on them (reference: documents). verified_on: 2026-11-24
"""

from __future__ import annotations

from typing import Final

from vault.evidence.labels import KIND_LABELS

Words = tuple[str, str]
"""English, Chinese."""

KINDS: Final[dict[str, Words]] = {code: (label.en, label.zh) for code, label in KIND_LABELS.items()}
"""Named as the evidence names them, so that screen and paper agree."""

_PARTIES: Final[dict[str, Words]] = {
    "seller_name": ("Seller", "卖方"),
    "seller_id": ("Seller's number", "卖方识别号"),
    "seller_address": ("Seller's address", "卖方地址"),
    "seller_phone": ("Seller's telephone", "卖方电话"),
    "seller_email": ("Seller's e-mail", "卖方邮箱"),
    "seller_website": ("Seller's website", "卖方网址"),
    "buyer_name": ("Buyer", "买方、收货人"),
    "buyer_id": ("Buyer's number", "买方识别号"),
    "buyer_address": ("Buyer's address", "买方地址"),
    "agent_name": ("Customs broker", "申报单位"),
    "agent_id": ("Broker's number", "申报单位代码"),
    "consumer_unit_name": ("Using enterprise", "消费使用单位"),
    "consumer_unit_id": ("Using enterprise's number", "消费使用单位代码"),
    "issuer_name": ("Issued by", "出具机构"),
    "grantor_name": ("Rights owner", "授权方、权利人"),
    "grantee_name": ("Authorised company", "被授权方"),
    "payer_name": ("Payer", "付款人"),
    "payee_name": ("Payee", "收款人"),
    "client_name": ("Client", "委托单位"),
    "manufacturer_name": ("Manufacturer", "生产企业"),
    "manufacturer_no": ("Manufacturer's number", "生产企业编号"),
    "ultimate_consignee_name": ("Ultimate consignee", "最终收货人"),
    "ship_to_name": ("Ship to", "送货方"),
    "ship_to_address": ("Ship-to address", "送货地址"),
    "notify_name": ("Notify party", "通知人"),
}

_NUMBERS: Final[dict[str, Words]] = {
    "document_no": ("Number", "单证编号"),
    "declaration_no": ("Declaration no.", "海关编号、清单编号"),
    "pre_entry_no": ("Pre-entry no.", "预录入编号"),
    "contract_no": ("Contract no.", "合同号"),
    "invoice_no": ("Invoice no.", "发票号"),
    "purchase_order_no": ("Purchase order no.", "采购订单号"),
    "transport_doc_no": ("Transport document no.", "提运单号"),
    "order_no": ("Order no.", "订单编号"),
    "waybill_no": ("Waybill no.", "运单号"),
    "container_nos": ("Containers", "集装箱号"),
    "seal_nos": ("Seals", "封志号"),
    "cma_no": ("CMA no.", "CMA 编号"),
    "cnas_no": ("CNAS no.", "CNAS 编号"),
    "trademark_no": ("Trademark no.", "商标注册号"),
    "trademark_class": ("Trademark class", "商标类别"),
    "licence_no": ("Licence no.", "许可证号"),
    "record_no": ("Record no.", "备案号"),
    "ems_no": ("Account book no.", "账册编号"),
    "invoice_code": ("Invoice code", "发票代码"),
    "house_no": ("House bill no.", "分单号"),
    "parent_document_no": ("Parent document no.", "上级授权编号"),
    "registration_no": ("Registration no.", "注册或备案号"),
    "lot_no": ("Lot", "批号"),
    "item_record_no": ("Item record no.", "商品备案号"),
}

_DATES: Final[dict[str, Words]] = {
    "issue_date": ("Date", "日期"),
    "entry_date": ("Entry date", "进境日期"),
    "import_date": ("Import date", "进口日期"),
    "release_date": ("Release date", "放行日期"),
    "valid_from": ("Valid from", "生效日期"),
    "valid_to": ("Valid to", "截止日期"),
    "received_date": ("Received on", "收样日期"),
    "tested_date": ("Tested on", "检测日期"),
    "on_board_date": ("On board", "装船日期"),
    "production_date": ("Produced on", "生产日期"),
    "expiry_date": ("Expires on", "到期日期"),
    "paid_date": ("Paid on", "付款日期"),
    "shelf_life": ("Shelf life", "保质期"),
}

_GOODS: Final[dict[str, Words]] = {
    "line_no": ("Line", "项号"),
    "sku": ("SKU", "SKU"),
    "gtin": ("Bar code (GTIN)", "条码（GTIN）"),
    "hs_code": ("HS code", "商品编号（HS）"),
    "additional_hs_codes": ("Further HS codes", "附加 HS 编码"),
    "ciq_code": ("CIQ code", "检验检疫编码"),
    "name": ("Goods", "品名"),
    "name_zh": ("Goods (Chinese)", "中文品名"),
    "name_en": ("Goods (English)", "英文品名"),
    "brand": ("Brand", "品牌"),
    "brand_type": ("Kind of brand", "品牌类型"),
    "model": ("Model", "型号"),
    "spec": ("Specification", "规格"),
    "quantity": ("Quantity", "数量"),
    "unit": ("Unit", "单位"),
    "quantity_1": ("First legal quantity", "法定第一数量"),
    "unit_1": ("First legal unit", "法定第一单位"),
    "quantity_2": ("Second legal quantity", "法定第二数量"),
    "unit_2": ("Second legal unit", "法定第二单位"),
    "quantity_per_carton": ("Pieces per carton", "每箱数量"),
    "unit_price": ("Unit price", "单价"),
    "amount": ("Amount", "金额"),
    "currency": ("Currency", "币制"),
    "country_of_origin": ("Country of origin", "原产国"),
    "country_of_dispatch": ("Country of dispatch", "启运国"),
    "trade_country": ("Trading country", "贸易国"),
    "cartons": ("Cartons", "箱数"),
    "carton_from": ("Carton from", "起始箱号"),
    "carton_to": ("Carton to", "截止箱号"),
    "packages": ("Packages", "件数"),
    "package_kind": ("Kind of packages", "包装种类"),
    "gross_weight_kg": ("Gross weight (kg)", "毛重（千克）"),
    "net_weight_kg": ("Net weight (kg)", "净重（千克）"),
    "volume_m3": ("Volume (m³)", "体积（立方米）"),
    "total_amount": ("Total", "总金额"),
    "total_quantity": ("Total quantity", "总数量"),
    "tax_amount": ("Tax", "税额"),
    "duty_amount": ("Duty", "关税"),
    "entered_value": ("Entered value", "申报价值"),
    "total_due": ("Total due", "应付总额"),
    "subtotal": ("Subtotal", "小计"),
    "discount": ("Discount", "折扣"),
    "marks": ("Marks and notes", "标记唛码及备注"),
}

_TERMS: Final[dict[str, Words]] = {
    "territory": ("Territory", "授权地域"),
    "channels": ("Channels", "授权渠道"),
    "sublicense": ("May sublicense", "可否转授权"),
    "exclusive": ("Exclusive", "独家"),
    "open_ended": ("Open-ended", "长期有效"),
    "goods_scope": ("Goods covered", "商品范围"),
    "vessel": ("Vessel or flight", "船名、航班"),
    "voyage": ("Voyage", "航次"),
    "port_of_loading": ("Port of loading", "启运港"),
    "port_of_discharge": ("Port of discharge", "卸货港"),
    "port_of_entry": ("Port of entry", "入境口岸"),
    "transport_mode": ("Mode of transport", "运输方式"),
    "trade_mode": ("Trade mode", "监管方式"),
    "incoterm": ("Incoterm", "成交方式"),
    "customs_office": ("Customs office", "申报地海关"),
    "destination": ("Destination", "境内目的地"),
    "entry_type": ("Entry type", "报关类型"),
    "attached_documents": ("Attached documents", "随附单证"),
    "certificate_codes": ("Certificate codes", "随附单证代码"),
    "freight": ("Freight", "运费"),
    "insurance": ("Insurance", "保费"),
    "sample_name": ("Sample", "样品名称"),
    "standards": ("Standards", "检测依据"),
    "conclusion": ("Conclusion", "结论"),
    "test_item": ("Test item", "检测项目"),
    "test_result": ("Result", "检测结果"),
    "test_verdict": ("Verdict", "单项判定"),
}

FIELDS: Final[dict[str, Words]] = {**_PARTIES, **_NUMBERS, **_DATES, **_GOODS, **_TERMS}
"""Every name of the dictionary, of the head and of lines (a test compares)."""
