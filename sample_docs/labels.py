"""Label wordings of trade papers: English synonyms, Chinese synonyms, separated by bars."""

from __future__ import annotations

TITLES: dict[str, tuple[str, str]] = {
    "commercial_invoice": (
        "COMMERCIAL INVOICE|Commercial Invoice|INVOICE|Invoice|COMMERCIAL INVOICE",
        "商业发票|商 业 发 票|发票|商业发票",
    ),
    "tax_invoice": ("TAX INVOICE|Tax Invoice", "税务发票"),
    "proforma_invoice": (
        "PROFORMA INVOICE|PRO-FORMA INVOICE|Proforma Invoice|Pro Forma Invoice",
        "形式发票|形 式 发 票",
    ),
    "quotation": ("QUOTATION|Quotation|PRICE QUOTATION|Sales Quote", "报价单|报 价 单"),
    "order_confirmation": ("ORDER CONFIRMATION|Sales Order Confirmation|Order Acknowledgement", "订单确认书|订单确认"),
    "packing_list": (
        "PACKING LIST|Packing List|PACKING / WEIGHT LIST|DETAILED PACKING LIST|Packing List",
        "装箱单|装 箱 单|包装明细单|装箱单",
    ),
}

HEAD: dict[str, tuple[str, str]] = {
    "invoice_no": ("Invoice No.|Invoice Number|Inv. No.|Invoice #|No.", "发票号码|发票号|发票编号|发票号"),
    "proforma_no": ("Proforma No.|PI No.|Reference No.|P/I No.", "形式发票号|PI号|编号"),
    "quote_no": ("Quotation No.|Quote #|Ref. No.", "报价单号|报价编号"),
    "confirmation_no": ("Confirmation No.|Order Confirmation No.|SO No.", "确认书编号|确认单号"),
    "packing_no": ("Packing List No.|P/L No.|PL No.|Packing No.", "装箱单号|箱单号码|箱单号"),
    "date": ("Date|Invoice Date|Date of Issue|Issue Date|Dated", "日期|开票日期|出具日期"),
    "packing_date": ("Date|Packing Date|Date of Issue|Issue Date", "日期|制单日期|出具日期"),
    "plain_date": ("Date|Date of Issue|Issued", "日期|报价日期"),
    "ref_invoice": ("Invoice No.|Inv. No.|Commercial Invoice No.|Ref. Invoice", "发票号码|发票号|对应发票号"),
    "contract_no": ("Contract No.|S/C No.|Sales Contract No.|Contract Ref.", "合同号|合同编号|合同号码"),
    "purchase_order_no": (
        "P.O. No.|Purchase Order No.|PO Number|Your Order No.|Customer PO",
        "订单号|采购订单号|客户订单号",
    ),
    "seller": (
        "Seller|Exporter|Shipper|Shipper / Exporter|From|Vendor|Supplier|Consignor",
        "卖方|出口商|发货人|供应商|卖方",
    ),
    "buyer": (
        "Buyer|Bill To|Consignee|Sold To|To|Messrs.|Importer|Invoice To|Customer",
        "买方|收货人|购货方|致|进口商",
    ),
    "ship_to": ("Ship To|Deliver To|Delivery Address|Notify / Ship to", "送货地址|送达方"),
    "incoterm": (
        "Terms of Delivery|Incoterms|Delivery Terms|Price Terms|Trade Term|Terms",
        "成交方式|贸易条款|价格条款|交货条款",
    ),
    "payment": ("Payment Terms|Terms of Payment|Payment", "付款方式|付款条件"),
    "currency": ("Currency|Invoice Currency|Curr.", "币种|币制|货币"),
    "transport_doc_no": ("B/L No.|Bill of Lading No.|Transport Document No.|B/L / AWB No.", "提单号|提运单号|运单号"),
    "vessel": ("Vessel|Vessel / Voyage|Ocean Vessel|Shipped per|Carrier / Voy.", "船名航次|船名/航次|运输工具"),
    "flight": ("Flight No.|Flight|Carrier / Flight", "航班号|航班"),
    "port_of_loading": (
        "Port of Loading|From|Loading Port|Shipped From|Place of Shipment",
        "起运港|装运港|启运港|装货港",
    ),
    "port_of_discharge": ("Port of Discharge|To|Destination Port|Discharge Port", "目的港|卸货港|目的港"),
    "country_of_origin": ("Country of Origin|Origin|Made in|Origin of Goods", "原产国|原产地|产地"),
    "container_nos": ("Container No.|Container / Seal|Container Nos.|CNTR No.", "集装箱号|柜号|箱号"),
    "seal_nos": ("Seal No.|Seal Nos.|Seal", "封条号|铅封号|封号"),
    "marks": ("Marks & Nos.|Shipping Marks|Marks and Numbers", "唛头|标记及号码"),
    "packages": ("Packages|Total Packages|No. of Packages|Total Cartons", "件数|总件数|总箱数"),
    "gross": ("Gross Weight|Total Gross Weight|G.W.|Gross Wt.", "毛重|总毛重"),
    "net": ("Net Weight|Total Net Weight|N.W.|Net Wt.", "净重|总净重"),
    "volume": ("Measurement|Total CBM|Volume|Total Measurement", "体积|总体积"),
    "subtotal": ("Subtotal|Sub Total|Goods Value|Total Goods", "小计|货款小计"),
    "freight": ("Freight|Freight Charges|Ocean Freight", "运费"),
    "insurance": ("Insurance|Insurance Premium", "保险费|保费"),
    "tax": ("GST (0% export)|VAT 0%|Tax", "税额"),
    "total": ("TOTAL|Total Amount|Grand Total|Invoice Total|Amount Due|TOTAL VALUE", "合计|总金额|总计|合计金额"),
    "total_quantity": ("Total Quantity|Total Qty|Total Pieces", "总数量|合计数量"),
    "tel": ("Tel|Phone|T", "电话"),
    "email": ("Email|E-mail|E", "邮箱"),
    "web": ("Web|Website|W", "网址"),
    "transport_mode": ("Shipped By|Mode of Transport|Ship Via", "运输方式"),
}

COLUMNS: dict[str, tuple[str, str]] = {
    "line_no": ("No.|Item|#|Line|Pos.|S/N", "序号|项号|项目|序号"),
    "sku": (
        "Item Code|SKU|Item No.|Art. No.|Product Code|Part No.|Code|Stock Code",
        "货号|商品编码|产品编号|商品货号|货号",
    ),
    "gtin": ("Barcode|EAN|GTIN|UPC/EAN|Bar Code", "条形码|条码|国际条码"),
    "name": (
        "Description of Goods|Description|Product Description|Goods|Commodity|Product|Particulars",
        "货物名称|品名|商品名称|产品名称|货名",
    ),
    "name_other": ("Chinese Name|Name (Chinese)", "英文品名|英文名称"),
    "spec": ("Size|Specification|Net Content|Spec.|Pack Size", "规格|净含量|规格"),
    "model": ("Model|Model No.|Type", "型号|款号|型号"),
    "brand": ("Brand|Brand Name|Trade Mark", "品牌|商标|牌子"),
    "hs_code": ("HS Code|H.S. Code|Tariff No.|HTS", "海关编码|HS编码|税则号"),
    "country_of_origin": ("Origin|Country of Origin|C/O|COO", "原产国|产地|原产地"),
    "lot_no": ("Lot No.|Batch No.|Batch|Lot|LOT#", "批号|生产批号|批次号"),
    "production_date": ("Mfg. Date|Production Date|Prod. Date|MFD", "生产日期|制造日期"),
    "expiry_date": ("Expiry Date|Best Before|Exp. Date|Use By|EXP", "有效期至|到期日|保质期至"),
    "quantity": ("Quantity|Qty|Q'ty|QTY.|Units|Qty Shipped", "数量|数 量|数量"),
    "unit": ("Unit|UOM|U/M|Units", "单位|计量单位"),
    "unit_price": ("Unit Price|Price|U/Price|Rate|Price Each|Unit Cost", "单价|单价|价格"),
    "amount": ("Amount|Total|Line Total|Extended|Total Amount|Value|Ext. Price", "金额|总价|总值|金额"),
    "cartons": ("Cartons|CTNS|No. of Ctns|Packages|Ctns", "箱数|件数|箱数"),
    "carton_range": ("Carton No.|Ctn Nos.|C/No.|Case Nos.|CTN #", "箱号|件号|箱号"),
    "per_carton": ("Qty/Ctn|Pcs/Ctn|Units per Carton|Packing", "每箱数量|装箱数|每箱"),
    "net": ("N.W. (kg)|Net Wt KG|Net Weight (KGS)|NW/kg", "净重(KG)|净重（千克）|净重kg"),
    "gross": ("G.W. (kg)|Gross Wt KG|Gross Weight (KGS)|GW/kg", "毛重(KG)|毛重（千克）|毛重kg"),
    "volume": ("CBM|Meas. (m³)|Volume m3|Measurement (CBM)", "体积(CBM)|体积（立方米）|体积m³"),
    "gst": ("GST|GST %", "税率"),
}
