"""English: labels and titles of trade papers."""

from __future__ import annotations

from vault.documents.language import Language

LANGUAGE = Language(
    code="en",
    name="English",
    source="reference/documents.md 4.4, 4.5; UN layout key for trade documents; usage of trade papers in this language",
    verified_on="2026-11-24",
    labels={
        "party.seller": (
            "Seller | Sellers | The Seller | Shipper | Exporter | Consignor | Shipper/Exporter | "
            "Exporter/Shipper | Seller/Exporter | Exporter/Seller | Seller/Shipper | Shipper/Seller | "
            "Consignor/Exporter | Exporter/Consignor | Supplier | Vendor | From | Bill From | Sold By | "
            "Issued By | Shipped By | Seller (Exporter) | Exporter (Seller) | Shipper (Exporter) | Seller Name | "
            "Seller's Name | Exporter Name | Shipper Name | Supplier Name | Name of Exporter | Name of Seller | "
            "Seller Details | Exporter Details | Beneficiary | Manufacturer/Exporter | Manufacturer & Exporter | "
            "Name and Address of Shipper | Name and Address of Exporter | Name and Address of Seller | "
            "Shipper's Name and Address | Ship From | Consigned By | Issuer | Company Name | Supplier/Exporter"
        ),
        "party.buyer": (
            "Buyer | Buyers | The Buyer | Bill To | Billed To | Sold To | Importer | Invoice To | Invoiced To | "
            "Customer | Customer Name | Client | Purchaser | Buyer/Importer | Importer/Buyer | "
            "Buyer (Importer) | Sold to/Bill to | Bill to/Sold to | Buyer Name | Buyer's Name | Importer Name | "
            "To Messrs | Messrs | M/S | For Account of | For Account and Risk of | "
            "For account & risk of Messrs | Account of | Importer of Record | Buyer Details | Billing Address | "
            "Sold to Messrs | To: Messrs | Invoice Address | Bill-to Party | Sold-to Party | "
            "For the account of | Billed/Sold to | Buyer (if not consignee) | Buyer (if other than consignee) | "
            "Name of Buyer | Name and Address of Buyer | To | Invoice Recipient | Prepared For | Bill to Customer"
        ),
        "party.consignee": (
            "Consignee | Consigned To | Consignee/Buyer | Buyer/Consignee | Consignee/Importer | "
            "Importer/Consignee | Consignee Name | Consignee's Name and Address | "
            "Name and Address of Consignee | Receiver | Recipient | Consignee Details | Consignee (Importer) | "
            "Consignee & Buyer | Ship To/Consignee"
        ),
        "party.ship_to": (
            "Ship To | Shipped To | Deliver To | Delivered To | Delivery Address | Shipping Address | "
            "Delivery To | Ship-to Party | Ship To Address | Delivery Party | Place of Delivery Address | "
            "Warehouse Address | Lieferadresse"
        ),
        "party.notify": "Notify Party | Notify | Also Notify | Notify Address",
        "field.contract_no": (
            "Contract No. | Contract Number | Contract # | Contract | S/C No. | SC No. | Sales Contract No. | "
            "Sales Contract | Sales Confirmation No. | Agreement No. | Contract Ref. | Contract Reference | "
            "S/C | Contract Ref No. | Sales Contract Number"
        ),
        "field.purchase_order_no": (
            "PO No. | P.O. No. | PO Number | PO # | P/O No. | Purchase Order No. | Purchase Order | "
            "Purchase Order Number | Customer PO | Customer PO No. | Buyer's Order No. | Your Order No. | "
            "Customer Order No. | Your PO | Order No. | Order Number | Order # | Buyer's PO | P.O. | PO | "
            "PO Ref | PO Reference | Your Order | Customer P.O. | Order Ref. | Order Reference | "
            "Your Reference | Your Ref. | Purchase Order # | Buyer Order No. | Customer Order | "
            "Buyer's Order Ref. | PO/Ref | Your order ref. | Buyer's PO No. | Client PO | Cust. PO | "
            "Cust PO No. | Buyer's reference | P.O. Number"
        ),
        "field.transport_doc_no": (
            "B/L No. | BL No. | Bill of Lading No. | Bill of Lading | Bill of Lading Number | B/L Number | "
            "AWB No. | Air Waybill No. | MAWB | HAWB | MAWB No. | HAWB No. | AWB | B/L | BL/AWB No. | "
            "B/L or AWB No. | B/L/AWB No. | Waybill No. | B/L # | Transport Document No. | B/L AWB No. | "
            "AWB/BL No. | AWB Number | Sea Waybill No. | Air Waybill / Bill of Lading No. | Master B/L | "
            "House B/L | Transport doc. | Bill of Lading / AWB | AWB / B/L No. | B/L Ref."
        ),
        "field.vessel": (
            "Vessel/Voyage | Vessel / Flight | Vessel/Flight No. | Vessel & Voyage | Vessel and Voyage | "
            "Vessel Name/Voyage No. | Vessel/Voy. | Vessel/Voyage No. | Vessel & Voyage No. | Vessel | "
            "Vessel Name | Name of Vessel | Ocean Vessel | Ocean Vessel/Voyage | Flight No. | Flight | "
            "Vessel/Aircraft | Carrier/Vessel | Per S.S. | Shipped Per | Per | Vessel/Flight | Flight/Vessel | "
            "Means of Transport | Means of conveyance | Vessel / Aircraft | Vessel/Aircraft etc. | "
            "Carrier & Voyage | Vessel, Voyage | Vessel / Voy No. | Feeder Vessel | Mother Vessel | "
            "Shipped by Vessel | Vessel & Voy. No. | Vessel/Flight and Voyage | Vessel/Flight & Date | M/V | "
            "Sailing per | Vessel Voyage | Conveyance"
        ),
        "field.voyage": "Voyage No. | Voyage | Voy. No. | Voy. | Voyage Number | Voyage # | Voy No",
        "field.port_of_loading": (
            "Port of Loading | Loading Port | POL | Port of Shipment | Port of Departure | Shipment From | "
            "From (Port) | Shipped From | Port/Airport of Loading | Airport of Departure | Port of Lading | "
            "Port of Loading/Departure | Place of Loading | Port of dispatch | Departure Port | Port of Export | "
            "Port of loading (POL) | Port / Airport of Departure | Loading at | From Port | Ship from port | "
            "From | Port of embarkation"
        ),
        "field.port_of_discharge": (
            "Port of Discharge | Discharge Port | POD | Port of Destination | Destination Port | "
            "Port of Discharging | To (Port) | Port/Airport of Discharge | Airport of Destination | "
            "Port of Unloading | Port of Arrival | Unloading Port | Shipment To | "
            "Port of Discharge/Destination | Place of Discharge | Port of discharge (POD) | "
            "Port / Airport of Destination | Port of entry/discharge | To Port | To | Arrival Port"
        ),
        "field.destination": (
            "Final Destination | Place of Delivery | Destination | Country of Destination | "
            "Country of Final Destination | Place of Final Destination | Destination Country"
        ),
        "field.transport_mode": (
            "Mode of Transport | Transport Mode | Mode of Shipment | Shipment Mode | Method of Shipment | "
            "Shipping Method | Ship Via | Shipped Via | Transport | Means of Shipment | Mode of Transportation | "
            "Transportation | Shipped by | Shipment by | Method of Dispatch | Method of transport | "
            "Type of Shipment | Delivery Method | Freight Mode | Transportation Mode | Dispatch method"
        ),
        "field.incoterm": (
            "Incoterm | Incoterms | Incoterms 2020 | Incoterms® 2020 | Incoterm® | Delivery Terms | "
            "Terms of Delivery | Trade Terms | Price Terms | Price Term | Trade Term | Shipping Terms | "
            "Terms of Sale | Terms of Trade | Delivery Term | Terms of Shipment | Terms of Price | Terms | "
            "Term | Shipment Terms | Terms of Delivery and Payment | Delivery terms (Incoterms 2020) | "
            "Delivery condition | Delivery conditions | Sales terms | Trading terms"
        ),
        "field.country_of_origin": (
            "Country of Origin | Origin | Country of Origin of Goods | Country of Manufacture | Made in | "
            "Product of | Origin of Goods | Goods Origin | Country of origin of the goods | Country/Origin | "
            "Goods of origin | Origin Country | COO"
        ),
        "field.country_of_dispatch": (
            "Country of Dispatch | Country of Export | Exporting Country | Country of Exportation | "
            "Country of Shipment | Country of Consignment | Export Country"
        ),
        "field.container_nos": (
            "Container No. | Container Nos. | Container Number | Container Numbers | Container # | Container | "
            "Containers | CNTR No. | Cont. No. | Container ID | Container/Seal No. | Container No./Seal No. | "
            "Container & Seal No. | Container No(s). | Container / Seal | Container/Seal Nos. | "
            "Container & Seal | Container and Seal No. | CTNR No. | Cntr/Seal No. | Container and seal"
        ),
        "field.seal_nos": ("Seal No. | Seal Nos. | Seal Number | Seal | Seal # | Seals | Seal No(s). | Carrier Seal"),
        "field.packages": (
            "Total Packages | No. of Packages | Number of Packages | Packages | Total Cartons | Total Ctns | "
            "Total No. of Packages | Total Number of Packages | Total Number of Cartons | No. of Cartons | "
            "Number of Cartons | Total Carton | Total Pkgs | Packing | Package | Total pallets/cartons | "
            "Total Package | Cartons | Cartons total | Total No. of Cartons | Carton count | Total packed in | "
            "Total packing | Quantity of packages | Packed in | Pkgs | Total colli | No. of Pkgs | No. of Ctns"
        ),
        "field.package_kind": (
            "Kind of Packages | Package Type | Type of Packages | Type of Package | Packaging | Packing Type | "
            "Package Kind | Type of Packing | Packaging Type | Kind of Package"
        ),
        "field.gross_weight_kg": (
            "Gross Weight | Total Gross Weight | Total G.W. | G.W. | GW | Gross Wt. | Gross Weight (KGS) | "
            "Total Gross | Gross Weight (kg) | Total Gross Wt | Gross | Gross weight total | G/W | Total G/W | "
            "TTL G.W. | Total Gross Weight (KGS) | Gross mass | Gross mass (kg)"
        ),
        "field.net_weight_kg": (
            "Net Weight | Total Net Weight | Total N.W. | N.W. | NW | Net Wt. | Net Weight (KGS) | Total Net | "
            "Net Weight (kg) | Total Net Wt | Net | Net weight total | N/W | Total N/W | TTL N.W. | "
            "Total Net Weight (KGS) | Net mass | Net mass (kg)"
        ),
        "field.volume_m3": (
            "Measurement | Total Measurement | Volume | Total Volume | CBM | Total CBM | Meas. | Total Cube | "
            "Measurement (CBM) | Volume (CBM) | Volume (m3) | Cubic Measurement | Total Meas. | Cube | "
            "Total Volume (CBM) | M3 | Total M3 | Measurements"
        ),
        "field.currency": (
            "Currency | Invoice Currency | Currency Code | Currency of Invoice | Currency of Sale | "
            "Currency of Settlement | Curr."
        ),
        "field.total_quantity": (
            "Total Quantity | Total Qty | Total Pieces | Total Pcs | Total Units | Quantity Total | Total Qty. | "
            "TTL QTY | Qty Total"
        ),
        "part.name": "Name | Company | Company Name | Firm | Business Name",
        "part.address": "Address | Add | Addr | Add. | Registered Address | Registered Office | Street",
        "part.id": (
            "VAT No. | VAT | VAT ID | VAT Reg. No. | VAT Registration No. | VAT Number | Tax ID | Tax No. | "
            "Tax ID No. | TIN | EIN | EORI | EORI No. | ABN | ACN | GST No. | NZBN | Company No. | "
            "Company Reg. No. | Registration No. | Reg. No. | Business Registration No. | USCC | "
            "Unified Social Credit Code | UEN | BRN | CRN | Corporate Number | Corporate No. | Importer No. | "
            "GST Reg. No. | Co. Reg. No. | Tax Registration No. | IRS No. | EIN No. | Company Registration No. | "
            "VAT Reg No | Business No. | Business Number | VAT/EORI | GST | IEC | Credit Code | NZ Company No. | "
            "HRB | CVR | VAT-ID | CBR | Company ID | Tax Code"
        ),
        "part.phone": (
            "Tel | Tel. | Tel No. | Telephone | Phone | Phone No. | Mobile | Mob. | T | Ph. | P | M | Tel/Fax | "
            "Contact No. | Phone number | Contact Number | Cell"
        ),
        "part.email": "Email | E-mail | E-mail Address | Email Address | Mail | E",
        "part.website": "Website | Web | www | Homepage | URL | W",
        "part.skip": ("Fax | Fax No. | F | Attn | Attn. | Attention | Contact | Contact Person | Contact Name | c/o"),
        "part.more_address": "Country | City | State | Postal Code | Zip Code | Zip | Postcode | Country/Region",
        "stop.trade": (
            "Payment Terms | Terms of Payment | Payment | Payment Term | Payment Method | Payment Due | "
            "Due Date | Date Due | Payment Details | Payment due date | Bank | Bank Name | Bank Details | "
            "Banking Details | Bank Account | Account No. | Account Number | Account Name | A/C No. | Swift | "
            "Swift Code | BIC | IBAN | BSB | Sort Code | Beneficiary Bank | Bank Address | Routing No. | Fax | "
            "Fax No. | Contact | Contact Person | Attn | Attention | Attn. | Page | Page No. | Page of | "
            "Remarks | Remark | Notes | Note | Comments | Special Instructions | Signature | "
            "Authorized Signature | Authorised Signature | Signed | Stamp | Signed by | Name | Title | "
            "Position | For and on behalf of | Customer No. | Customer ID | Customer Number | Client ID | "
            "Account Ref | Sales Person | Salesperson | Sales Rep | Delivery Date | Date of Delivery | "
            "Ship Date | Shipment Date | Date of Shipment | Shipping Date | ETD | ETA | Sailing Date | "
            "Sailing on or about | Shipped on or about | On or about | L/C No. | LC No. | Letter of Credit No. | "
            "Issuing Bank | Issued by bank | Insurance | Freight | Reference | Ref. | Ref No. | Reference No. | "
            "Our Ref. | Our Reference | Marks & Nos. | Marks and Numbers | Shipping Marks | Shipping Mark | "
            "Marks | Marks & Numbers | Marks/Nos | Country | State | City | Postal Code | Zip Code | "
            "Certified By | Prepared By | Checked By | Approved By | Declaration | Terms and Conditions | "
            "Terms & Conditions | Valid Until | Validity | Lead Time | Quote Valid Until | Say Total | "
            "Amount in Words | Total in words | Say | Transshipment | Partial Shipment | Export Licence No. | "
            "Import Licence No. | HS Code | Order Date | Date of Order | PO Date | Contract Date | "
            "Other References | Buyer's Ref | Details | Description | Goods description | Delivery | Shipment | "
            "Load | Payment reference | Tax point | Place of Receipt | Pre-carriage by | Issued at | "
            "Place of issue | Place and date of issue | Bankverbindung"
        ),
        "stop.charge": (
            "Freight | Shipping | Freight Charges | Ocean Freight | Air Freight | Insurance | "
            "Insurance Premium | Handling | Packing Charges | Shipping & Handling | Delivery Charges | "
            "Carriage | Deposit | Deposit Paid | Paid | Advance Payment | Amount Paid | Balance | Transport | "
            "Postage"
        ),
        "total.grand": (
            "Grand Total | Total Amount | Amount Due | Invoice Total | Total Due | Balance Due | "
            "Total Invoice Value | Total Invoice Amount | Total Payable | Amount Payable | Total Value | "
            "Invoice Amount | Invoice Value | Total Incl. VAT | Total incl. GST | Total including VAT | "
            "Total including GST | Total (incl. VAT) | Total inc. GST | Total inc GST | Gross Total | "
            "Gross Amount | Total to pay | Net Payable | Total Contract Value | Total Price | "
            "Grand Total Amount | Total Amount Due | Total FOB | Total CIF | Total EXW | Total CFR | "
            "Total FOB Value | Total CIF Value | Total FCA | Total DAP | Total DDP | Total CIP | "
            "Invoice total amount | Total Invoice | Total for this invoice | Quotation total | Order total | "
            "Total order value | Total Amount Payable | TOTAL VALUE | Total sum | Final total | Total USD | "
            "Total EUR | Total GBP | Total AUD | Total CNY | Total RMB | Total JPY | Total NZD | "
            "Total AUD incl. GST | Total value of goods | Total charges"
        ),
        "total.bare": "Total | Total: | TTL | Sum | Total net amount payable",
        "total.before_tax": (
            "Subtotal | Sub Total | Sub-total | Net Total | Total Net | Total excl. VAT | Total excluding VAT | "
            "Total excl. GST | Total ex GST | Goods Value | Total Goods | Value of Goods | Net Amount | "
            "Total (excl. VAT) | Net Value | Goods Total | Total before tax | Merchandise Total | "
            "Taxable amount | Total ex. VAT"
        ),
        "total.tax": (
            "VAT | GST | Tax | Sales Tax | VAT Amount | Tax Amount | GST Amount | Total VAT | Total Tax | "
            "Total GST | HST | Consumption Tax | VAT Total | Tax Total"
        ),
        "total.discount": "Discount | Less Discount | Trade Discount | Total Discount",
        "number.invoice": (
            "Invoice No. | Invoice Number | Invoice # | Inv. No. | Inv No | Invoice Ref. | Invoice Reference | "
            "Commercial Invoice No. | Tax Invoice No. | Invoice | Inv # | Invoice No. & Date | Invoice Nr. | "
            "Invoice ID | C/I No. | CI No. | Invoice Reference No. | Bill No. | Document No. | Our Invoice No. | "
            "Invoice ref"
        ),
        "number.bare": "No. | Number | Ref. No. | Ref. | Reference | Reference No. | Our Ref. | Doc. No.",
        "number.proforma": (
            "Proforma No. | Proforma Invoice No. | Pro Forma No. | Pro-forma Invoice No. | PI No. | P/I No. | "
            "PI # | PI Number | Quotation No. | Quote No. | Quote # | Quotation # | Offer No. | Quote Number | "
            "Quotation Number | Order Confirmation No. | Confirmation No. | SO No. | Sales Order No. | OC No. | "
            "Order Acknowledgement No. | Sales Order Number | Acknowledgement No. | Estimate No. | "
            "Quotation Ref. | Quote Ref. | Proforma Number | Offer Ref. | Proforma # | Quote ID | Sales Order"
        ),
        "number.packing_list": (
            "Packing List No. | Packing List Number | P/L No. | PL No. | Packing No. | Packing List # | PL # | "
            "Packing List Ref. | PL Number | Packing List | Packing Slip No. | Weight List No. | Packing Ref."
        ),
        "field.invoice_no": (
            "Invoice No. | Invoice Number | Inv. No. | Commercial Invoice No. | Ref. Invoice | Invoice Ref. | "
            "Invoice # | Invoice | Related Invoice | C/I No. | CI No. | Invoice Reference | Reference Invoice | "
            "Our Invoice No. | Inv No | Invoice Nos. | Ref Invoice No."
        ),
        "date.invoice": (
            "Invoice Date | Date of Invoice | Inv. Date | Issue Date | Date of Issue | Date Issued | Dated | "
            "Issued | Issued on | Invoice date (tax point) | Tax point | Document Date | Date of issuance | "
            "Commercial Invoice Date"
        ),
        "date.bare": "Date",
        "date.proforma": (
            "Proforma Date | Quotation Date | Quote Date | PI Date | Offer Date | Confirmation Date | "
            "Issue Date | Date of Issue | Date Issued | Issued | Issued on | Dated | Invoice Date | "
            "Document Date | Order Confirmation Date"
        ),
        "date.packing_list": (
            "Packing Date | Packing List Date | Issue Date | Date of Issue | Date Issued | Issued | Issued on | "
            "Dated | P/L Date | Document Date | Date of Packing | PL Date"
        ),
        "field.valid_to": (
            "Valid Until | Validity | Offer valid to | Valid to | Quote Valid Until | Expiry Date | "
            "Offer valid until | Valid till | Quotation valid until | Price valid until | Expires | Expires on | "
            "Offer Validity | Validity Date | Quotation Validity | Valid through"
        ),
        "field.seller_id": (
            "Seller VAT No. | Seller's VAT No. | Exporter VAT No. | Exporter ID | Exporter Tax ID | "
            "Seller Tax ID | Exporter EORI | Shipper EORI | Our VAT No. | Supplier VAT No. | Seller ID | "
            "Exporter's ABN | Seller's ABN | Exporter EIN | Shipper Tax ID | Seller EORI | Seller ABN"
        ),
        "field.buyer_id": (
            "Buyer VAT No. | Buyer's VAT No. | Importer VAT No. | Buyer Tax ID | Customer VAT No. | "
            "Your VAT No. | Importer EORI | Consignee Tax ID | Consignee USCC | Buyer ID | Consignee EORI | "
            "Buyer EORI | Customer VAT | Customer ABN | Importer ID | Consignee ID | Customer Tax ID | Buyer USCC"
        ),
        "title.commercial_invoice": (
            "Commercial Invoice | Invoice | Tax Invoice | Export Invoice | Sales Invoice | Customs Invoice | "
            "Commercial Invoice and Packing List | Commercial Invoice / Packing List | Final Invoice | "
            "Invoice / Commercial Invoice | Exportrechnung"
        ),
        "keyword.commercial_invoice": "unit price | amount | payment terms | bank | swift | total amount",
        "title.proforma_invoice": (
            "Pro Forma Invoice | Proforma Invoice | Pro-Forma Invoice | Proforma | Quotation | Quote | "
            "Price Quotation | Sales Quote | Sales Quotation | Order Confirmation | Sales Order Confirmation | "
            "Order Acknowledgement | Order Acknowledgment | Offer | Estimate | Commercial Offer | Price Offer | "
            "Sales Order | Quotation Sheet | Confirmation of Order | Acknowledgement of Order"
        ),
        "keyword.proforma_invoice": "valid until | validity | not a tax invoice | quotation | proforma",
        "title.packing_list": (
            "Packing List | Packing Slip | Packing / Weight List | Packing and Weight List | "
            "Detailed Packing List | Packing & Weight List | Weight List | Packing Note | "
            "Packing Specification | Weight and Measurement List | Export Packing List | "
            "Packing List / Weight Memo | Weight Memo"
        ),
        "keyword.packing_list": "gross weight | net weight | cartons | cbm | measurement",
        "column.line_no": (
            "No. | No | # | Item No. | Item | Line | Line No. | Ln | S/N | SN | Sr. No. | Sl. No. | Seq. | "
            "Position | Item # | N° | N. | Sr | Line # | Ref | Itm"
        ),
        "column.sku": (
            "SKU | Item Code | Article No. | Art. No. | Product Code | Part No. | Part Number | SKU No. | "
            "Item Number | Article | Article Number | Product No. | Material | Material No. | Item SKU | Code | "
            "Stock Code | Style No. | Style | P/N | PN | Cat. No. | Catalogue No. | Product ID | Ref. No. | "
            "Item Ref. | Seller SKU | SKU Code | SKU / Item | SKU/Item No. | Goods Code | Item ID | "
            "Material Code | Product SKU | Supplier code | Product number | Part # | Art. | Art.No. | "
            "Item code/SKU"
        ),
        "column.gtin": (
            "GTIN | EAN | Barcode | Bar Code | UPC | EAN Code | EAN-13 | EAN13 | UPC/EAN | EAN/UPC | GTIN-13 | "
            "UPC Code | EAN/GTIN | GTIN/EAN | JAN | JAN Code | EAN No. | UPC-A | Barcode (EAN) | ISBN | "
            "Barcode No."
        ),
        "column.hs_code": (
            "HS Code | H.S. Code | HS | HTS Code | HTS | HTSUS | HTS No. | Tariff Code | Tariff No. | "
            "Commodity Code | HS Code No. | HS No. | Customs Tariff | HS Tariff | Harmonized Code | "
            "Harmonised Code | HS-Code | Customs Code | Tariff | CN Code | HSN | HS Tariff No. | Tariff number | "
            "HTS Number | Commodity No. | H.S. | HS code (6) | HS / Tariff | Taric | Statistical No. | Code SH"
        ),
        "column.name": (
            "Description | Description of Goods | Goods Description | Description of Merchandise | Commodity | "
            "Product | Product Name | Item Description | Product Description | Name of Goods | Goods | "
            "Particulars | Item Name | Full Description of Goods | Commodity Description | Descriptions | "
            "Description of Commodity | Commodity & Specification | Name of Commodity | "
            "Description & Specification | Description and Specification | Descriptions of Goods | "
            "Description of goods / services | Description of Goods & Specification | "
            "Commodity and Specification | Quantities and Descriptions | Goods Name | Product Title | Name | "
            "Product/Service | Details | Product Details | Items | Item / Description | Item & Description | "
            "Contents | Full description | Complete description of goods | Detailed description of goods | "
            "Description of contents | Name and Description of Goods | Name of article | Article description | "
            "Merchandise | Product / Description | Item/Description | Beschreibung"
        ),
        "column.brand": "Brand | Brand Name | Trademark | Trade Mark | Make",
        "column.model": "Model | Model No. | Model Number | Model/Type | Type | Type No. | Model # | Model Name",
        "column.spec": (
            "Specification | Specifications | Spec | Spec. | Size | Net Content | Pack Size | Specs | "
            "Packing Spec | Packing Size | Volume/Size | Content | Unit Size | Pack | Net contents | "
            "Size / Pack | Grade/Size | Packaging spec"
        ),
        "column.lot_no": (
            "Lot No. | Lot | Batch No. | Batch | Lot Number | Batch Number | Lot/Batch | Lot/Batch No. | "
            "Batch/Lot | Batch/Lot No. | Lot # | Batch # | Lot / Batch No. | Charge | Lot code | Batch code"
        ),
        "column.production_date": (
            "Production Date | Mfg. Date | Mfg Date | Manufacture Date | Manufacturing Date | "
            "Date of Manufacture | MFD | Prod. Date | Prod Date | Date of Production | MFG | Mfg. | Produced | "
            "Produced on | Manufactured"
        ),
        "column.expiry_date": (
            "Expiry Date | Exp. Date | Exp Date | Expiry | EXP | Best Before | Best Before Date | BBD | BBE | "
            "Expiration Date | Use By | MHD | Best by | Exp. | Use-by date | Best Before End | Expires | "
            "Expiration"
        ),
        "column.country_of_origin": (
            "Origin | Country of Origin | COO | C/O | Country | Ctry of Origin | Made in | Country/Origin | "
            "Ctry. Origin | Orig. | Country of Manufacture | Country Origin"
        ),
        "column.manufacturer_name": "Manufacturer | Maker | Producer | Manufacturer Name | Mfr",
        "column.quantity": (
            "Quantity | Qty | Qty. | Q'ty | Quantities | Quantity (PCS) | Qty (PCS) | Quantity/Unit | Qty/Unit | "
            "Total Qty | Total Quantity | Shipped Qty | Qty Shipped | Qty Ordered | Ordered | Shipped | Pieces | "
            "PCS | Units | Quantity (units) | Quantity Shipped | Quantity & Unit | Quantity and Unit | "
            "No. of Units | Total Pcs | Total Units | Quantity Ordered | Qty / UOM | Order Qty | Invoiced Qty | "
            "Billed Qty | Qty & Unit | Invoice Qty | Total PCS | Total pieces | Qty Total | Count | Q.tà"
        ),
        "column.unit": (
            "Unit | UOM | U/M | Units of Measure | Unit of Measure | UM | Unit Type | U.O.M. | Qty Unit | "
            "Unit of Qty | Unit of quantity | Per | ME"
        ),
        "column.unit_price": (
            "Unit Price | Price | U/Price | Unit Cost | Rate | Price/Unit | Price per Unit | Unit Value | "
            "U. Price | Price Each | Each | Unit Rate | Price Unit | Unit Prices | U/P | Unit FOB | "
            "Unit price FOB | Unit Price CIF | Net Price | Price/Pc | Price / PC | Unit Net | UnitPrice | "
            "Net unit price | Cost | Price ea. | Price per pc | Selling price | Unit price net | P.U."
        ),
        "column.amount": (
            "Amount | Total Amount | Line Total | Total | Total Price | Total Value | Extended Price | "
            "Ext. Price | Line Amount | Extension | Ext. Amount | Value | Net Amount | Sub Total | Subtotal | "
            "Amt | Amt. | Ext. | Net Value | Total Cost | Sum | Total Net | Extended | Invoice Value | "
            "Net Total | Line Value | Total value (FOB) | Ext. Value | Extended Amount | Amount Total | "
            "Item Total"
        ),
        "column.currency": "Currency | Curr. | Cur. | Ccy | CUR",
        "column.cartons": (
            "Cartons | Ctns | No. of Cartons | Carton Qty | Packages | Pkgs | No. of Ctns | No. of Packages | "
            "No. of Pkgs | CTN | Cartons Qty | Total Cartons | Qty of Cartons | Total Ctns | Number of Cartons | "
            "Boxes | Cases | Number of Packages | # Ctns | # of Cartons | Ctn Qty | CTNS (No.) | "
            "Quantity (CTNS) | Qty (CTNS) | Package | Quantity of cartons | Cases shipped | No. of boxes | "
            "No. of cases | Packages (CTNS)"
        ),
        "column.carton_range": (
            "Carton No. | Ctn No. | C/No. | C/NO | Carton Nos. | Ctn Nos. | Carton # | Ctn # | Case No. | "
            "Package No. | Pkg No. | Carton Number | Carton Range | Box No. | Carton No. (from-to) | "
            "Carton From-To | Case Nos. | C/N | CTN No | Carton Numbers | Carton(s) No. | Cartons No. | "
            "Pallet/Carton No. | Ctn. No. | Carton Nos | Marks & Carton No. | Box Nos. | Carton Sequence | "
            "Pkg Nos"
        ),
        "column.carton_from": "Carton From | From Carton | Ctn From | From Ctn | From | Start",
        "column.carton_to": "Carton To | To Carton | Ctn To | To Ctn | To | End",
        "column.quantity_per_carton": (
            "Qty per Carton | Qty/Carton | Qty/Ctn | Pcs/Ctn | PCS/CTN | Units per Carton | Units/Ctn | "
            "Qty per Ctn | Per Carton | Pcs per Carton | Pack Qty | Quantity per Carton | Units/Carton | "
            "Pcs/Carton | Q'ty/Ctn | Per Ctn | Quantity/Carton | Pcs per ctn | Each Carton | Units per case"
        ),
        "column.gross_weight_kg": (
            "Gross Weight | G.W. | GW | G.W | Gross Wt. | Gross | G.W. (KGS) | G.W.(KG) | Gross Weight (KGS) | "
            "Total G.W. | Gross Weight (kg) | Total Gross Weight | Gross kg | GW kg | Total GW | "
            "Gross weight kg | Ttl G.W. | G/W | G. Weight | Brutto"
        ),
        "column.net_weight_kg": (
            "Net Weight | N.W. | NW | N.W | Net Wt. | Net | N.W. (KGS) | N.W.(KG) | Net Weight (KGS) | "
            "Total N.W. | Net Weight (kg) | Total Net Weight | Net kg | NW kg | Total NW | Net weight kg | "
            "Ttl N.W. | N/W | N. Weight | Netto"
        ),
        "column.volume_m3": (
            "Measurement | CBM | Volume | Meas. | Meas | Volume (CBM) | M3 | Measurement (CBM) | Volume (m3) | "
            "Cube | Total CBM | Meas. (CBM) | m³ | CBM (m3) | Total Measurement | Measurement (M3)"
        ),
        "column.marks": (
            "Marks | Marks & Nos. | Marks and Numbers | Shipping Marks | Marks & Numbers | Remarks | Remark | Notes"
        ),
        "column.discount": "Discount | Disc. | Disc % | Discount %",
        "column.tax_rate": (
            "VAT | Tax | GST | VAT % | Tax Rate | VAT Rate | GST % | Tax % | Tax Amount | VAT Amount | "
            "Tax code | Tax type | GST amount | VAT code"
        ),
        "column.dimensions": (
            "Dimensions | Carton Size | Dimension | Carton Dimensions | Ctn Size | L x W x H | LxWxH (cm) | "
            "Size (cm) | Dimensions (cm) | Carton Size (cm) | Carton Meas. | Dims | Dim. (cm)"
        ),
        "column.weight_per_carton": (
            "G.W./CTN | N.W./CTN | GW/CTN | NW/CTN | Gross/Ctn | Net/Ctn | CBM/CTN | G.W. per Ctn | "
            "N.W. per Ctn | G.W./Carton | N.W./Carton | Gross per carton | Net per carton | G.W. per carton | "
            "N.W. per carton | Weight per carton | Unit N.W. | Unit G.W. | Unit Weight | Weight/Unit | "
            "Unit Net Weight | Unit Gross Weight"
        ),
        "column.pallet": "Pallet | Pallet No. | Plt No. | Pallets | PLT | Pallet #",
        "column.order_reference": (
            "PO No. | PO | P.O. No. | Order No. | PO Number | Contract No. | Invoice No. | PO #"
        ),
        "column.aside": (
            "Colour | Color | Delivery Date | Lead Time | ETA | Shelf Life | Image | Photo | Picture | "
            "HS description | Warehouse | Bin | Weight | Delivery"
        ),
        "column.customer_item": (
            "Customer Item | Customer Part No. | Customer SKU | Your Item No. | Your Ref | Customer Code | "
            "Buyer Code | Buyer's Item No."
        ),
    },
)
