"""Labels that invoices and packing lists share. Usage of international trade papers in English, Chinese and a few neighbours' words."""

from __future__ import annotations

from vault.documents.kind import ColumnSpec, FieldSpec, PartySpec, either

SOURCE = "reference/documents.md 4.4, 4.5; UN layout key for trade documents; common trade practice"
VERIFIED_ON = "2026-11-24"

SELLER = PartySpec(
    "seller",
    either(
        "Seller | Sellers | The Seller | Shipper | Exporter | Consignor | Shipper/Exporter | "
        "Exporter/Shipper | Seller/Exporter | Exporter/Seller |"
        "Seller/Shipper | Shipper/Seller | Consignor/Exporter | Exporter/Consignor | Supplier | Vendor | "
        "From | Bill From | Sold By | Issued By | Shipped By |"
        "Seller (Exporter) | Exporter (Seller) | Shipper (Exporter) | Seller Name | Seller's Name | "
        "Exporter Name | Shipper Name | Supplier Name |"
        "Name of Exporter | Name of Seller | Seller Details | Exporter Details | Beneficiary | "
        "Manufacturer/Exporter | Manufacturer & Exporter |"
        "Name and Address of Shipper | Name and Address of Exporter | Name and Address of Seller | "
        "Shipper's Name and Address | Ship From | Consigned By |"
        "Issuer | Company Name | Supplier/Exporter |"
        "卖方 | 卖家 | 卖方名称 | 卖方（出口商） | 出口商 | 出口方 | 发货人 | 发货方 | 供应商 | 供货方 | "
        "销售方 | 销售方名称 | 托运人 | 供方 | 供货商 | 出票人 | "
        "开票方 | 出口商名称 |"
        "发货人名称 | 出口商/发货人 | 发货人/出口商 | 寄件人 | 卖方/发货人 | 卖方/出口商 | 賣方 | 出口商 | "
        "發貨人 | 售方 | 经营单位 | 受益人 |"
        "Verkäufer | Lieferant | Absender | Exporteur | Vendeur | Expéditeur | Exportateur | Venditore | "
        "Esportatore | Mittente | Vendedor | Exportador |"
        "売主 | 荷送人 | 輸出者"
    ),
)
BUYER = PartySpec(
    "buyer",
    either(
        "Buyer | Buyers | The Buyer | Bill To | Billed To | Sold To | Importer | Invoice To | Invoiced To | "
        "Customer | Customer Name | Client | Purchaser |"
        "Buyer/Importer | Importer/Buyer | Buyer (Importer) | Sold to/Bill to | Bill to/Sold to | Buyer Name | "
        "Buyer's Name | Importer Name | To Messrs | Messrs |"
        "M/S | For Account of | For Account and Risk of | For account & risk of Messrs | Account of | "
        "Importer of Record | Buyer Details | Billing Address |"
        "Sold to Messrs | To: Messrs | Invoice Address | Bill-to Party | Sold-to Party | For the account of | "
        "Billed/Sold to | Buyer (if not consignee) |"
        "Buyer (if other than consignee) | Name of Buyer | Name and Address of Buyer | To | "
        "Invoice Recipient | Prepared For | Bill to Customer |"
        "买方 | 买家 | 买方名称 | 进口商 | 进口方 | 购货单位 | 购货方 | 购买方 | 购买方名称 | 客户 | "
        "客户名称 | 致 | 抬头人 | 抬头 | 需方 | 买方（进口商） | "
        "付款方 | 買方 | 進口商 | 客户抬头 |"
        "买方/进口商 | 采购方 | 受票方 | Käufer | Rechnungsempfänger | Kunde | Importeur | Acheteur | "
        "Client/Acheteur | "
        "Acquirente | Cliente | Comprador | 買主 | 輸入者"
    ),
)
CONSIGNEE = PartySpec(
    "buyer",
    either(
        "Consignee | Consigned To | Consignee/Buyer | Buyer/Consignee | Consignee/Importer | "
        "Importer/Consignee | Consignee Name | Consignee's Name and Address |"
        "Name and Address of Consignee | Receiver | Recipient | Consignee Details | Consignee (Importer) | "
        "Consignee & Buyer | Ship To/Consignee |"
        "收货人 | 收货方 | 收件人 | 收货单位 | 收货人名称 | 收货人/买方 | 买方/收货人 | 收貨人 | "
        "收货人/进口商 | Empfänger | Destinataire | "
        "Destinatario | 荷受人"
    ),
    weight=0.9,
)
SHIP_TO = PartySpec(
    "ship_to",
    either(
        "Ship To | Shipped To | Deliver To | Delivered To | Delivery Address | Shipping Address | "
        "Delivery To | Ship-to Party | Ship To Address | Delivery Party |"
        "Place of Delivery Address | Warehouse Address | 送货地址 | 交货地址 | 收货地址 | 送达方 | 送货至 | 交货方 | "
        "Lieferadresse | Adresse de livraison | 納品先"
    ),
)
NOTIFY = PartySpec(
    "notify", either("Notify Party | Notify | Also Notify | Notify Address | 通知人 | 通知方 | 通知方名称 | 被通知人")
)

CONTRACT = FieldSpec(
    "contract_no",
    either(
        "Contract No. | Contract Number | Contract # | Contract | S/C No. | SC No. | Sales Contract No. | "
        "Sales Contract | Sales Confirmation No. | Agreement No. |"
        "Contract Ref. | Contract Reference | S/C | Contract Ref No. | Sales Contract Number | "
        "Vertragsnummer | Vertrag Nr. |"
        "合同号 | 合同编号 | 合同号码 | 销售合同号 | 合约号 | 售货合同号 | 合同协议号 | 合约编号 | 契約番号 | "
        "合同 | 销售确认书号"
    ),
)
PURCHASE_ORDER = FieldSpec(
    "purchase_order_no",
    either(
        "PO No. | P.O. No. | PO Number | PO # | P/O No. | Purchase Order No. | Purchase Order | "
        "Purchase Order Number | Customer PO | Customer PO No. | Buyer's Order No. |"
        "Your Order No. | Customer Order No. | Your PO | Order No. | Order Number | Order # | Buyer's PO | "
        "P.O. | PO | PO Ref | PO Reference | Your Order | Customer P.O. |"
        "Order Ref. | Order Reference | Your Reference | Your Ref. | Purchase Order # | Buyer Order No. | "
        "Customer Order | Buyer's Order Ref. | PO/Ref | Your order ref. |"
        "Buyer's PO No. | Client PO | Cust. PO | Cust PO No. | Buyer's reference | P.O. Number |"
        "订单号 | 订单编号 | 采购订单号 | 采购单号 | 客户订单号 | 采购订单 | 订单号码 | 客户采购单号 | "
        "采购订单编号 | 订货单号 | 买方订单号 |"
        "Bestellnummer | Ihre Bestellung | Bestell-Nr. | Ihre Bestellnummer | Commande n° | N° de commande | "
        "Ordine n. | Pedido n° | 注文番号 | 発注番号"
    ),
    weight=0.9,
)
TRANSPORT_DOC = FieldSpec(
    "transport_doc_no",
    either(
        "B/L No. | BL No. | Bill of Lading No. | Bill of Lading | Bill of Lading Number | B/L Number | "
        "AWB No. | Air Waybill No. | MAWB | HAWB | MAWB No. | HAWB No. |"
        "AWB | B/L | BL/AWB No. | B/L or AWB No. | B/L/AWB No. | Waybill No. | B/L # | "
        "Transport Document No. | B/L AWB No. | AWB/BL No. | AWB Number | Sea Waybill No. |"
        "Air Waybill / Bill of Lading No. | Master B/L | House B/L | Transport doc. | Bill of Lading / AWB | "
        "AWB / B/L No. | B/L Ref. |"
        "提单号 | 提单号码 | 提运单号 | 运单号 | 空运单号 | 提单编号 | 主单号 | 海运提单号 | 運單號 | 提單號"
    ),
)
VESSEL = FieldSpec(
    "vessel",
    either(
        "Vessel/Voyage | Vessel / Flight | Vessel/Flight No. | Vessel & Voyage | Vessel and Voyage | "
        "Vessel Name/Voyage No. | Vessel/Voy. | Vessel/Voyage No. | Vessel & Voyage No. | Vessel | "
        "Vessel Name |"
        "Name of Vessel | Ocean Vessel | Ocean Vessel/Voyage | Flight No. | Flight | Vessel/Aircraft | "
        "Carrier/Vessel | Per S.S. | Shipped Per | Per | Vessel/Flight | Flight/Vessel | Means of Transport |"
        "Means of conveyance | Vessel / Aircraft | Vessel/Aircraft etc. | Carrier & Voyage | Vessel, Voyage | "
        "Vessel / Voy No. | Feeder Vessel | Mother Vessel | Shipped by Vessel | Vessel & Voy. No. | "
        "Vessel/Flight and Voyage |"
        "Vessel/Flight & Date | M/V | Sailing per | Vessel Voyage | Conveyance |"
        "船名 | 船名航次 | 船名/航次 | 航名航次 | 航班号 | 运输工具 | 运输工具名称 | 船名及航次 | 船名、航次 | "
        "航班 | 运输工具名称及航次号 | 船名/航班 | 航班/船名 | "
        "船名航次号 | 船名及航次号"
    ),
    also=("voyage",),
)
VOYAGE = FieldSpec(
    "voyage",
    either("Voyage No. | Voyage | Voy. No. | Voy. | Voyage Number | Voyage # | 航次 | 航次号 | 航次号码 | Voy No"),
)
LOADING = FieldSpec(
    "port_of_loading",
    either(
        "Port of Loading | Loading Port | POL | Port of Shipment | Port of Departure | Shipment From | "
        "From (Port) | Shipped From | Port/Airport of Loading | Airport of Departure | Port of Lading |"
        "Port of Loading/Departure | Place of Loading | Port of dispatch | Departure Port | Port of Export | "
        "Port of loading (POL) | Port / Airport of Departure | Loading at |"
        "From Port | Ship from port | From | Port of embarkation | Verladehafen | Port d'embarquement |"
        "装货港 | 装运港 | 起运港 | 启运港 | 装船港 | 起运地 | 装运口岸 | 始发港 | 启运地 | 起运口岸 | "
        "装运地 | 自 | 積地 | 船積港 | 裝貨港"
    ),
)
DISCHARGE = FieldSpec(
    "port_of_discharge",
    either(
        "Port of Discharge | Discharge Port | POD | Port of Destination | Destination Port | "
        "Port of Discharging | To (Port) | Port/Airport of Discharge | Airport of Destination | "
        "Port of Unloading | Port of Arrival |"
        "Unloading Port | Shipment To | Port of Discharge/Destination | Place of Discharge | "
        "Port of discharge (POD) | Port / Airport of Destination | Port of entry/discharge | To Port | To |"
        "Arrival Port | Löschhafen | Bestimmungshafen | Port de déchargement |"
        "卸货港 | 目的港 | 卸船港 | 到货港 | 抵达港 | 目的口岸 | 指运港 | 至 | 揚地 | 荷揚港 | 卸貨港 | "
        "目的港口 | 到达港"
    ),
)
DESTINATION = FieldSpec(
    "destination",
    either(
        "Final Destination | Place of Delivery | Destination | Country of Destination | "
        "Country of Final Destination | Place of Final Destination | Destination Country | 最终目的地 | 交货地点 | "
        "目的地 | 目的国 | "
        "运抵国 | 最终目的国 | 交货地"
    ),
)
TRANSPORT_MODE = FieldSpec(
    "transport_mode",
    either(
        "Mode of Transport | Transport Mode | Mode of Shipment | Shipment Mode | Method of Shipment | "
        "Shipping Method | Ship Via | Shipped Via | Transport | Means of Shipment | Mode of Transportation | "
        "Transportation |"
        "Shipped by | Shipment by | Method of Dispatch | Method of transport | Type of Shipment | "
        "Delivery Method | Freight Mode | Transportation Mode | Dispatch method |"
        "运输方式 | 运送方式 | 发运方式 | 装运方式 | 出货方式 | 輸送方法 | 運輸方式 | Transportart | "
        "Versandart | Mode de transport"
    ),
)
INCOTERM = FieldSpec(
    "incoterm",
    either(
        "Incoterm | Incoterms | Incoterms 2020 | Incoterms® 2020 | Incoterm® | Delivery Terms | "
        "Terms of Delivery | Trade Terms | Price Terms | Price Term | Trade Term | Shipping Terms | "
        "Terms of Sale |"
        "Terms of Trade | Delivery Term | Terms of Shipment | Terms of Price | Terms | Term | Shipment Terms | "
        "Terms of Delivery and Payment | Delivery terms (Incoterms 2020) | Delivery condition | "
        "Delivery conditions | Sales terms | Trading terms |"
        "贸易术语 | 成交方式 | 价格条款 | 贸易条款 | 交货条款 | 价格术语 | 交货条件 | 贸易方式条款 | "
        "价格条件 | Lieferbedingung | "
        "Lieferbedingungen | Conditions de livraison | Resa | Condizioni di consegna | 建値 | 贸易條件 | 交易条件 | "
        "贸易条件 |"
        "引渡条件 | 受渡条件 | 貿易条件"
    ),
)
ORIGIN = FieldSpec(
    "country_of_origin",
    either(
        "Country of Origin | Origin | Country of Origin of Goods | Country of Manufacture | Made in | "
        "Product of | Origin of Goods | Goods Origin | Country of origin of the goods | Country/Origin | "
        "Goods of origin | Origin Country | COO |"
        "Ursprungsland | Pays d'origine | Paese di origine | País de origen | 原产国 | 原产地 | "
        "原产国（地区） | 产地 | "
        "原产国别 | 货物原产国 | 原産国 | 原產國 | 原産地 | 原产国/地区"
    ),
)
DISPATCH = FieldSpec(
    "country_of_dispatch",
    either(
        "Country of Dispatch | Country of Export | Exporting Country | Country of Exportation | "
        "Country of Shipment | Country of Consignment | Export Country | 启运国 | 出口国 | 启运国（地区） | "
        "输出国 | 出口国别 | 起运国"
    ),
)
CONTAINERS = FieldSpec(
    "container_nos",
    either(
        "Container No. | Container Nos. | Container Number | Container Numbers | Container # | Container | "
        "Containers | CNTR No. | Cont. No. | Container ID | Container/Seal No. | Container No./Seal No. | "
        "Container & Seal No. |"
        "Container No(s). | Container / Seal | Container/Seal Nos. | Container & Seal | "
        "Container and Seal No. | CTNR No. | Cntr/Seal No. | Container and seal |"
        "集装箱号 | 箱号 | 货柜号 | 柜号 | 集装箱号码 | 集装箱号/封号 | 箱号/封号 | 柜号/封号 | 货柜号码 | "
        "箱封号 | 集装箱箱号"
    ),
    also=("seal_nos",),
)
SEALS = FieldSpec(
    "seal_nos",
    either(
        "Seal No. | Seal Nos. | Seal Number | Seal | Seal # | Seals | Seal No(s). | Carrier Seal | 封号 | 铅封号 | "
        "封条号 | 封签号 | 铅封号码"
    ),
)
PACKAGES = FieldSpec(
    "packages",
    either(
        "Total Packages | No. of Packages | Number of Packages | Packages | Total Cartons | Total Ctns | "
        "Total No. of Packages | Total Number of Packages | Total Number of Cartons | No. of Cartons | "
        "Number of Cartons | Total Carton | "
        "Total Pkgs | Packing | Package | Total pallets/cartons | Total Package | Cartons | Cartons total | "
        "Total No. of Cartons | Carton count | Total packed in | Total packing | Quantity of packages | "
        "Packed in | Pkgs | Colli |"
        "Total colli | Anzahl Packstücke | Nombre de colis | No. of Pkgs | No. of Ctns |"
        "件数 | 总件数 | 总箱数 | 包装件数 | 箱数合计 | 合计箱数 | 总包装件数 | 包装 | 箱数 | 总箱數 | "
        "件数合计 | 合计件数"
    ),
    also=("package_kind",),
    weight=0.9,
)
PACKAGE_KIND = FieldSpec(
    "package_kind",
    either(
        "Kind of Packages | Package Type | Type of Packages | Type of Package | Packaging | Packing Type | "
        "Package Kind | Type of Packing | Packaging Type | Kind of Package | 包装种类 | 包装方式 | 包装类型 | 包装材料"
    ),
)
GROSS = FieldSpec(
    "gross_weight_kg",
    either(
        "Gross Weight | Total Gross Weight | Total G.W. | G.W. | GW | Gross Wt. | Gross Weight (KGS) | "
        "Total Gross | Gross Weight (kg) | Total Gross Wt | Gross | Gross weight total | G/W | Total G/W | "
        "TTL G.W. | Bruttogewicht | Poids brut | Peso lordo |"
        "Total Gross Weight (KGS) | Gross mass | Gross mass (kg) | 毛重 | 总毛重 | 毛重合计 | 毛重（千克） | "
        "毛重（公斤） | 合计毛重 | "
        "总毛重量 | 毛重(KG) | 總毛重 | 毛重(KGS)"
    ),
)
NET = FieldSpec(
    "net_weight_kg",
    either(
        "Net Weight | Total Net Weight | Total N.W. | N.W. | NW | Net Wt. | Net Weight (KGS) | Total Net | "
        "Net Weight (kg) | Total Net Wt | Net | Net weight total | N/W | Total N/W | TTL N.W. | Nettogewicht | "
        "Poids net | Peso netto |"
        "Total Net Weight (KGS) | Net mass | Net mass (kg) | 净重 | 总净重 | 净重合计 | 净重（千克） | "
        "净重（公斤） | 合计净重 | "
        "净重(KG) | 總淨重 | 净重(KGS)"
    ),
)
VOLUME = FieldSpec(
    "volume_m3",
    either(
        "Measurement | Total Measurement | Volume | Total Volume | CBM | Total CBM | Meas. | Total Cube | "
        "Measurement (CBM) | Volume (CBM) | Volume (m3) | Cubic Measurement | Total Meas. | Cube | "
        "Total Volume (CBM) | M3 | Total M3 | Measurements |"
        "体积 | 总体积 | 体积合计 | 尺码 | 体积（立方米） | 合计体积 | 立方数 | 總體積 | 总立方 | 体积(CBM)"
    ),
)
CURRENCY = FieldSpec(
    "currency",
    either(
        "Currency | Invoice Currency | Currency Code | Currency of Invoice | Currency of Sale | "
        "Currency of Settlement | Curr. | 币种 | 币制 | 货币 | 结算币种 | 币别 | 货币单位 | Währung | Devise | "
        "Valuta | "
        "Moneda | 通貨 | 幣別 | 交易币种"
    ),
)
TOTAL_QUANTITY = FieldSpec(
    "total_quantity",
    either(
        "Total Quantity | Total Qty | Total Pieces | Total Pcs | Total Units | Quantity Total | Total Qty. | "
        "TTL QTY | Qty Total | 总数量 | 数量合计 | 合计数量 | 总数 | 總數量"
    ),
)

PHONE = FieldSpec(
    "seller_phone",
    either(
        "Tel | Tel. | Tel No. | Telephone | Phone | Phone No. | Mobile | Mob. | T | Ph. | Ph | Tel/Fax | "
        "Telefon | Tél. | Téléphone | Contact No. | 电话 | 联系电话 | 手机 | 電話 | 电话/传真 | Phone number | "
        "Contact Number | Cell"
    ),
)
EMAIL = FieldSpec(
    "seller_email",
    either("Email | E-mail | E-mail Address | Email Address | Mail | E | 邮箱 | 电子邮箱 | 电邮 | 电子邮件"),
)
WEBSITE = FieldSpec("seller_website", either("Website | Web | www | Homepage | URL | W | 网址 | 网站"))

STOPS = either(
    "Payment Terms | Terms of Payment | Payment | Payment Term | Payment Method | Payment Due | Due Date | "
    "Date Due | Payment Details | Payment due date | Bank | Bank Name | Bank Details | Banking Details | "
    "Bank Account | Account No. |"
    "Account Number | Account Name | A/C No. | Swift | Swift Code | BIC | IBAN | BSB | Sort Code | "
    "Beneficiary Bank | Bank Address | Routing No. | Fax | Fax No. | Contact | Contact Person | Attn | "
    "Attention | Attn. | Page | Page No. |"
    "Page of | Remarks | Remark | Notes | Note | Comments | Special Instructions | Signature | "
    "Authorized Signature | Authorised Signature | Signed | Stamp | Signed by | Name | Title | Position | "
    "For and on behalf of | Customer No. |"
    "Customer ID | Customer Number | Client ID | Account Ref | Sales Person | Salesperson | Sales Rep | "
    "Delivery Date | Date of Delivery | Ship Date | Shipment Date | Date of Shipment | Shipping Date | ETD | "
    "ETA | Sailing Date | Sailing on or about |"
    "Shipped on or about | On or about | L/C No. | LC No. | Letter of Credit No. | Issuing Bank | "
    "Issued by bank | Insurance | Freight | Reference | Ref. | Ref No. | Reference No. | Our Ref. | "
    "Our Reference | Marks & Nos. | Marks and Numbers | "
    "Shipping Marks | Shipping Mark | Marks | Marks & Numbers | Marks/Nos | Country | State | City | "
    "Postal Code | Zip Code | Certified By | Prepared By | Checked By | Approved By | Declaration | "
    "Terms and Conditions | Terms & Conditions |"
    "Valid Until | Validity | Lead Time | Quote Valid Until | Say Total | Amount in Words | Total in words | "
    "Say | Transshipment | Partial Shipment | Export Licence No. | Import Licence No. | HS Code | Order Date | "
    "Date of Order | PO Date | Contract Date |"
    "Other References | Buyer's Ref | Details | Description | Goods description | Delivery | Shipment | Load | "
    "Payment reference | Tax point | Place of Receipt | Pre-carriage by | Issued at | Place of issue | "
    "Place and date of issue |"
    "付款方式 | 付款条件 | 支付方式 | 付款条款 | 开户行 | 开户银行 | 银行账号 | 账号 | 银行 | 账户名称 | "
    "传真 | 联系人 | 备注 | 签字 | 签章 | 盖章 | 公司盖章 | "
    "授权签字 | 第页 | 页码 | 页次 | 唛头 | 标记唛码 | 交货期 | 装运日期 | 发货日期 | 开航日期 | "
    "到期日 | 信用证号 | 保险 | 运费 | 制单人 | 制单 | 审核 | 复核 | 经办人 | 有效期 | 业务员 | 大写金额 | "
    "金额大写 | 合计大写 | 银行信息 | 收款银行 | 收款账号 | "
    "客户编号 | 参考号 | 声明 | 条款 | 装运期 | 附注 | 说明 | 订单日期 | 合同日期 | 预计到港 | 预计离港 | "
    "Zahlungsbedingungen | Bankverbindung | Kundennummer | Seite | Lieferdatum | Ansprechpartner | "
    "Fälligkeit | 支払条件"
)

LINE_NO = ColumnSpec(
    "line_no",
    either(
        "No. | No | # | Item No. | Item | Line | Line No. | Ln | S/N | SN | Sr. No. | Sl. No. | Seq. | Pos. | "
        "Pos | Position | Item # | Nr. | N° | N. | Sr | Line # | Ref | Lfd. Nr. | Itm | 序号 | 项号 | 项次 | 编号 | "
        "行号 | 项目 | 項次 | 序"
    ),
)
SKU = ColumnSpec(
    "sku",
    either(
        "SKU | Item Code | Article No. | Art. No. | Product Code | Part No. | Part Number | SKU No. | "
        "Item Number | Article | Article Number | Product No. | Material | Material No. | Item SKU | Code | "
        "Stock Code | Style No. | Style | P/N | PN | "
        "Cat. No. | Catalogue No. | Product ID | Ref. No. | Item Ref. | Seller SKU | SKU Code | SKU / Item | "
        "SKU/Item No. | Goods Code | Art.-Nr. | Artikelnummer | Artikel-Nr. | Artikel | Référence | Réf. | "
        "Codice | Código | Item ID | Material Code | "
        "Product SKU | Supplier code | Product number | Part # | Art. | Art.No. | Item code/SKU | "
        "货号 | 商品编码 | 商品编号 | 产品编号 | 产品编码 | 物料编码 | 物料号 | 料号 | 款号 | 商品货号 | "
        "产品货号 | 企业货号 | 商品代码 | 品番 | 品號 | 产品代码 | 编码"
    ),
)
GTIN = ColumnSpec(
    "gtin",
    either(
        "GTIN | EAN | Barcode | Bar Code | UPC | EAN Code | EAN-13 | EAN13 | UPC/EAN | EAN/UPC | GTIN-13 | "
        "UPC Code | EAN/GTIN | GTIN/EAN | JAN | JAN Code | EAN No. | UPC-A | Barcode (EAN) | ISBN | "
        "Barcode No. | 条码 | 条形码 | 商品条码 | 国际条码 | 商品条形码 | 产品条码 | 條碼"
    ),
)
HS_CODE = ColumnSpec(
    "hs_code",
    either(
        "HS Code | H.S. Code | HS | HTS Code | HTS | HTSUS | HTS No. | Tariff Code | Tariff No. | "
        "Commodity Code | HS Code No. | HS No. | Customs Tariff | HS Tariff | Harmonized Code | "
        "Harmonised Code | HS-Code | Customs Code | Tariff | CN Code | HSN | HS Tariff No. | "
        "Tariff number | HTS Number | Commodity No. | H.S. | HS code (6) | HS / Tariff | Taric | "
        "Statistical No. | Zolltarifnummer | Zolltarifnr. | Warennummer | Code douanier | Code SH | "
        "HS编码 | 海关编码 | 税号 | 税则号列 | 商品税号 | HS商品编码 | 海关商品编码 | 税则号 | 海关编号 | "
        "海关税号 | 税号/HS编码 | HSコード | 稅號"
    ),
)
NAME = ColumnSpec(
    "name",
    either(
        "Description | Description of Goods | Goods Description | Description of Merchandise | Commodity | "
        "Product | Product Name | Item Description | Product Description | Name of Goods | Goods | "
        "Particulars | Item Name | Full Description of Goods | "
        "Commodity Description | Descriptions | Description of Commodity | Commodity & Specification | "
        "Name of Commodity | Description & Specification | Description and Specification | "
        "Descriptions of Goods | Description of goods / services | "
        "Description of Goods & Specification | Commodity and Specification | Quantities and Descriptions | "
        "Goods Name | Product Title | Name | Product/Service | Details | Product Details | Items | "
        "Item / Description | Item & Description | Contents | Full description | "
        "Complete description of goods | Detailed description of goods | Description of contents | "
        "Name and Description of Goods | Name of article | Article description | Merchandise | "
        "Product / Description | Item/Description | "
        "Bezeichnung | Artikelbezeichnung | Beschreibung | Warenbezeichnung | Désignation | Descrizione | "
        "Descripción | Désignation des marchandises | "
        "品名 | 货物名称 | 商品名称 | 产品名称 | 货物描述 | 商品描述 | 货名 | 名称 | 品名规格 | 品名及规格 | "
        "货物名称及规格 | 商品名称及规格 | 品名描述 | 商品 | "
        "产品描述 | 商品名称、规格 | 货物名称及规格型号 | 商品名称及规格型号 | 商品品名 | 货物 | 产品 | 描述 | "
        "货品名称 | 商品名 | 貨物名稱 | "
        "品名/规格 | 中文品名 | 货描 | 货品描述 | 品 名"
    ),
)
BRAND = ColumnSpec(
    "brand", either("Brand | Brand Name | Trademark | Trade Mark | Make | 品牌 | 商标 | 牌子 | 品牌名称")
)
MODEL = ColumnSpec(
    "model",
    either(
        "Model | Model No. | Model Number | Model/Type | Type | Type No. | Model # | Model Name | 型号 | 产品型号 | "
        "规格型号 | 型號"
    ),
)
SPEC = ColumnSpec(
    "spec",
    either(
        "Specification | Specifications | Spec | Spec. | Size | Net Content | Pack Size | Specs | "
        "Packing Spec | Packing Size | Volume/Size | Content | Unit Size | Pack | Net contents | Size / Pack | "
        "Grade/Size | Packaging spec | "
        "规格 | 规格尺寸 | 净含量 | 容量 | 包装规格 | 产品规格 | 商品规格 | 規格 | 规格/容量"
    ),
)
LOT = ColumnSpec(
    "lot_no",
    either(
        "Lot No. | Lot | Batch No. | Batch | Lot Number | Batch Number | Lot/Batch | Lot/Batch No. | "
        "Batch/Lot | Batch/Lot No. | Lot # | Batch # | Lot / Batch No. | Charge | Chargennummer | Lot code | "
        "Batch code | 批号 | 批次 | 批次号 | 生产批号 | 产品批号 | 批號 | 生产批次 | ロット番号"
    ),
)
PRODUCED = ColumnSpec(
    "production_date",
    either(
        "Production Date | Mfg. Date | Mfg Date | Manufacture Date | Manufacturing Date | "
        "Date of Manufacture | MFD | Prod. Date | Prod Date | Date of Production | MFG | Mfg. | Produced | "
        "Produced on | Manufactured | 生产日期 | 制造日期 | 出厂日期"
    ),
)
EXPIRY = ColumnSpec(
    "expiry_date",
    either(
        "Expiry Date | Exp. Date | Exp Date | Expiry | EXP | Best Before | Best Before Date | BBD | BBE | "
        "Expiration Date | Use By | MHD | Best by | Exp. | Use-by date | Best Before End | Expires | "
        "Expiration | 有效期至 | 到期日 | 保质期至 | 有效日期 | 失效日期 | 限用日期 | 有效期 | 到期日期 | 賞味期限"
    ),
)
ORIGIN_COLUMN = ColumnSpec(
    "country_of_origin",
    either(
        "Origin | Country of Origin | COO | C/O | Country | Ctry of Origin | Made in | Country/Origin | "
        "Ctry. Origin | Orig. | Country of Manufacture | Country Origin | Ursprung | Ursprungsland | Origine | "
        "原产国 | 原产地 | 产地 | 原产国（地区） | 产国 | 原产国/地区 | 原産国"
    ),
)
MAKER = ColumnSpec(
    "manufacturer_name",
    either("Manufacturer | Maker | Producer | Manufacturer Name | Mfr | 生产商 | 生产企业 | 制造商 | 生产厂家 | 厂家"),
)
QUANTITY = ColumnSpec(
    "quantity",
    either(
        "Quantity | Qty | Qty. | Q'ty | Quantities | Quantity (PCS) | Qty (PCS) | Quantity/Unit | Qty/Unit | "
        "Total Qty | Total Quantity | Shipped Qty | Qty Shipped | Qty Ordered | Ordered | Shipped | Pieces | "
        "PCS | Units | Quantity (units) | "
        "Quantity Shipped | Quantity & Unit | Quantity and Unit | No. of Units | Total Pcs | Total Units | "
        "Quantity Ordered | Qty / UOM | Order Qty | Invoiced Qty | Billed Qty | Qty & Unit | Invoice Qty | "
        "Total PCS | Total pieces | Qty Total | Count | "
        "Menge | Quantité | Qté | Quantità | Cantidad | Anzahl | Q.tà | "
        "数量 | 数量（件） | 总数量 | 数量/单位 | 数量及单位 | 数量单位 | 件数（个） | 发货数量 | 出货数量 | "
        "總數量 | 數量 | 开票数量 | 数量(PCS) | 总数"
    ),
    also=("unit",),
)
UNIT = ColumnSpec(
    "unit",
    either(
        "Unit | UOM | U/M | Units of Measure | Unit of Measure | UM | Unit Type | U.O.M. | Qty Unit | "
        "Unit of Qty | Unit of quantity | Per | Einheit | ME | Unité | 单位 | 计量单位 | 数量单位 | 單位 | 销售单位"
    ),
)
UNIT_PRICE = ColumnSpec(
    "unit_price",
    either(
        "Unit Price | Price | U/Price | Unit Cost | Rate | Price/Unit | Price per Unit | Unit Value | "
        "U. Price | Price Each | Each | Unit Rate | Price Unit | Unit Prices | U/P | Unit FOB | "
        "Unit price FOB | Unit Price CIF | Net Price | Price/Pc | Price / PC | Unit Net | UnitPrice | "
        "Net unit price | Cost | Price ea. | Price per pc | Selling price | Unit price net | Einzelpreis | "
        "E-Preis | Preis | Prix unitaire | P.U. | Prezzo unitario | Prezzo | Precio unitario | 单价 | 单位价格 | "
        "单价（USD） | 價格 | 單價 | 价格 | 含税单价 | 不含税单价"
    ),
)
AMOUNT = ColumnSpec(
    "amount",
    either(
        "Amount | Total Amount | Line Total | Total | Total Price | Total Value | Extended Price | "
        "Ext. Price | Line Amount | Extension | Ext. Amount | Value | Net Amount | Sub Total | Subtotal | "
        "Amt | Amt. | Ext. | Net Value | Total Cost | Sum | Total Net | Extended | Invoice Value | "
        "Net Total | Line Value | Total value (FOB) | Ext. Value | Extended Amount | Amount Total | "
        "Item Total | Gesamt | Gesamtpreis | Betrag | G-Preis | Montant | Montant total | Importo | Totale | "
        "Importe | Total HT | Montant HT | "
        "金额 | 总价 | 总金额 | 合计金额 | 总值 | 小计 | 合计 | 總價 | 金額 | 货值 | 总额 | 价税合计"
    ),
)
CURRENCY_COLUMN = ColumnSpec("currency", either("Currency | Curr. | Cur. | Ccy | CUR | 币种 | 币制 | 货币 | 币别"))
CARTONS = ColumnSpec(
    "cartons",
    either(
        "Cartons | Ctns | No. of Cartons | Carton Qty | Packages | Pkgs | No. of Ctns | No. of Packages | "
        "No. of Pkgs | CTN | Cartons Qty | Total Cartons | Qty of Cartons | Total Ctns | Number of Cartons | "
        "Boxes | Cases | Number of Packages | # Ctns | # of Cartons | Ctn Qty | "
        "CTNS (No.) | Quantity (CTNS) | Qty (CTNS) | Package | Quantity of cartons | Cases shipped | "
        "No. of boxes | No. of cases | Colli | Kartons | Packages (CTNS) | "
        "箱数 | 件数 | 箱量 | 总箱数 | 包装件数 | 箱数(CTNS) | 箱數 | 件數"
    ),
)
CARTON_RANGE = ColumnSpec(
    "carton_from",
    either(
        "Carton No. | Ctn No. | C/No. | C/NO | Carton Nos. | Ctn Nos. | Carton # | Ctn # | Case No. | "
        "Package No. | Pkg No. | Carton Number | Carton Range | Box No. | Carton No. (from-to) | "
        "Carton From-To | Case Nos. | C/N | CTN No | Carton Numbers | Carton(s) No. | "
        "Cartons No. | Pallet/Carton No. | Ctn. No. | Carton Nos | Marks & Carton No. | Box Nos. | "
        "Carton Sequence | Pkg Nos | "
        "箱号 | 箱号范围 | 箱号（起止） | 件号 | 箱號 | 纸箱号 | 箱序号 | 外箱编号 | 箱号起止"
    ),
    also=("carton_to",),
)
CARTON_FROM = ColumnSpec(
    "carton_from", either("Carton From | From Carton | Ctn From | From Ctn | From | Start | 起始箱号 | 箱号起 | 起")
)
CARTON_TO = ColumnSpec(
    "carton_to",
    either("Carton To | To Carton | Ctn To | To Ctn | To | End | 截止箱号 | 终止箱号 | 箱号止 | 止 | 结束箱号"),
)
PER_CARTON = ColumnSpec(
    "quantity_per_carton",
    either(
        "Qty per Carton | Qty/Carton | Qty/Ctn | Pcs/Ctn | PCS/CTN | Units per Carton | Units/Ctn | "
        "Qty per Ctn | Per Carton | Pcs per Carton | Pack Qty | Quantity per Carton | Units/Carton | "
        "Pcs/Carton | Q'ty/Ctn | Per Ctn | Quantity/Carton | Pcs per ctn | Each Carton | Units per case | "
        "每箱数量 | 箱规 | 装箱数 | 单箱数量 | 每箱件数 | 装箱量 | 每箱 | 箱规/装箱数"
    ),
)
GROSS_COLUMN = ColumnSpec(
    "gross_weight_kg",
    either(
        "Gross Weight | G.W. | GW | G.W | Gross Wt. | Gross | G.W. (KGS) | G.W.(KG) | Gross Weight (KGS) | "
        "Total G.W. | Gross Weight (kg) | Total Gross Weight | Gross kg | GW kg | Total GW | Gross weight kg | "
        "Ttl G.W. | G/W | G. Weight | Brutto | Bruttogewicht | "
        "毛重 | 总毛重 | 毛重（千克） | 毛重（公斤） | 毛重(KGS) | 毛重(KG) | 毛重合计"
    ),
)
NET_COLUMN = ColumnSpec(
    "net_weight_kg",
    either(
        "Net Weight | N.W. | NW | N.W | Net Wt. | Net | N.W. (KGS) | N.W.(KG) | Net Weight (KGS) | "
        "Total N.W. | Net Weight (kg) | Total Net Weight | Net kg | NW kg | Total NW | Net weight kg | "
        "Ttl N.W. | N/W | N. Weight | Netto | Nettogewicht | "
        "净重 | 总净重 | 净重（千克） | 净重（公斤） | 净重(KGS) | 净重(KG) | 净重合计"
    ),
)
VOLUME_COLUMN = ColumnSpec(
    "volume_m3",
    either(
        "Measurement | CBM | Volume | Meas. | Meas | Volume (CBM) | M3 | Measurement (CBM) | Volume (m3) | "
        "Cube | Total CBM | Meas. (CBM) | m³ | CBM (m3) | Total Measurement | Measurement (M3) | 体积 | "
        "体积（立方米） | 尺码 | 材积 | 体积(CBM) | 总体积 | 体積"
    ),
)
OTHER_COLUMNS = (
    ColumnSpec(
        "",
        either(
            "Marks | Marks & Nos. | Marks and Numbers | Shipping Marks | Marks & Numbers | 唛头 | 标记 | 标记唛码 | "
            "备注 | Remarks | Remark | Notes"
        ),
    ),
    ColumnSpec("", either("Discount | Disc. | Disc % | Discount % | 折扣 | 折扣率 | Rabatt")),
    ColumnSpec(
        "",
        either(
            "VAT | Tax | GST | VAT % | Tax Rate | VAT Rate | GST % | Tax % | Tax Amount | VAT Amount | 税率 | "
            "税额 | USt. | MwSt. | TVA | IVA | Tax code | Tax type | GST amount | VAT code"
        ),
    ),
    ColumnSpec(
        "",
        either(
            "Dimensions | Carton Size | Dimension | Carton Dimensions | Ctn Size | L x W x H | LxWxH (cm) | "
            "Size (cm) | Dimensions (cm) | Carton Size (cm) | Carton Meas. | Dims | Dim. (cm) | 外箱尺寸 | 尺寸 | "
            "纸箱尺寸 | 箱规尺寸"
        ),
    ),
    ColumnSpec(
        "",
        either(
            "G.W./CTN | N.W./CTN | GW/CTN | NW/CTN | Gross/Ctn | Net/Ctn | CBM/CTN | G.W. per Ctn | "
            "N.W. per Ctn | G.W./Carton | N.W./Carton | Gross per carton | Net per carton | G.W. per carton | "
            "N.W. per carton | Weight per carton | Unit N.W. | Unit G.W. | Unit Weight | Weight/Unit | "
            "Unit Net Weight | Unit Gross Weight | 单箱毛重 | 单箱净重 | 单箱体积 | 每箱毛重 | 每箱净重 | "
            "单件净重 | 单件毛重"
        ),
    ),
    ColumnSpec("", either("Pallet | Pallet No. | Plt No. | Pallets | PLT | Pallet # | 托盘号 | 托盘 | 板号")),
    ColumnSpec(
        "",
        either(
            "PO No. | PO | P.O. No. | Order No. | PO Number | 订单号 | 采购订单号 | Contract No. | Invoice No. | PO #"
        ),
    ),
    ColumnSpec(
        "",
        either(
            "Colour | Color | 颜色 | Delivery Date | Lead Time | ETA | 交货期 | Shelf Life | 保质期 | Image | Photo | "
            "Picture | 图片 | HS description | Warehouse | Bin | Weight | Delivery"
        ),
    ),
    ColumnSpec(
        "",
        either(
            "Customer Item | Customer Part No. | Customer SKU | Your Item No. | Your Ref | Customer Code | "
            "客户货号 | Buyer Code | Buyer's Item No."
        ),
    ),
)

GOODS = (
    LINE_NO,
    SKU,
    GTIN,
    HS_CODE,
    NAME,
    BRAND,
    MODEL,
    SPEC,
    LOT,
    PRODUCED,
    EXPIRY,
    ORIGIN_COLUMN,
    MAKER,
    QUANTITY,
    UNIT,
    UNIT_PRICE,
    AMOUNT,
    CURRENCY_COLUMN,
    CARTONS,
    CARTON_RANGE,
    CARTON_FROM,
    CARTON_TO,
    PER_CARTON,
    GROSS_COLUMN,
    NET_COLUMN,
    VOLUME_COLUMN,
    *OTHER_COLUMNS,
)
PARTIES = (SELLER, BUYER, CONSIGNEE, SHIP_TO, NOTIFY)
SHIPPING = (
    CONTRACT,
    PURCHASE_ORDER,
    TRANSPORT_DOC,
    VESSEL,
    VOYAGE,
    LOADING,
    DISCHARGE,
    DESTINATION,
    TRANSPORT_MODE,
    INCOTERM,
    ORIGIN,
    DISPATCH,
    CONTAINERS,
    SEALS,
    PACKAGES,
    PACKAGE_KIND,
    GROSS,
    NET,
    VOLUME,
    TOTAL_QUANTITY,
)
