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
            "Shipper's Name and Address | Ship From | Consigned By | Issuer | Company Name | Supplier/Exporter | "
            "Seller / Exporter | Shipper / Exporter | Exporter / Seller | The Seller (Party B) | "
            "Seller (Party B) | Party B (Seller) | Exporter details | Shipper Details | Seller information | "
            "Vendor Name | Vendor Address | Supplier Details | Seller's details | Our Company | Invoiced By | "
            "Issued From | Payable to | Seller's Name & Address | Exporter Name & Address | "
            "Shipper Name & Address | Exporter (Name & Address) | Shipper (Name and Address) | "
            "Shipper/Exporter (Name and Address) | Seller (Name, Address) | "
            "Exporter (complete name and address) | Shipper / Exporter (complete name and address) | "
            "Shipper/Exporter (complete name and address)"
        ),
        "party.buyer": (
            "Buyer | Buyers | The Buyer | Bill To | Billed To | Sold To | Importer | Invoice To | Invoiced To | "
            "Customer | Customer Name | Client | Purchaser | Buyer/Importer | Importer/Buyer | "
            "Buyer (Importer) | Sold to/Bill to | Bill to/Sold to | Buyer Name | Buyer's Name | Importer Name | "
            "To Messrs | Messrs | M/S | For Account of | For Account and Risk of | "
            "For account & risk of Messrs | Account of | Importer of Record | Buyer Details | Billing Address | "
            "Sold to Messrs | To: Messrs | Invoice Address | Bill-to Party | Sold-to Party | "
            "For the account of | Billed/Sold to | Buyer (if not consignee) | Buyer (if other than consignee) | "
            "Name of Buyer | Name and Address of Buyer | To | Invoice Recipient | Prepared For | "
            "Bill to Customer | Buyer / Importer | The Buyer (Party A) | Buyer (Party A) | Party A (Buyer) | "
            "Buyer information | Buyer's details | Customer Details | Invoiced / Sold To | Sold To / Importer | "
            "Importer / Buyer | Billed To Party | Importer Details | Applicant | Buyer's Name & Address | "
            "Buyer (Name & Address) | Importer (Name & Address) | Sold To Party | Purchaser Name | "
            "Bill To / Sold To | Sold To / Bill To | Invoice for | Quote to | Quotation to | Quoted To | "
            "Offer to | Prepared for Customer | For Messrs. | To Messrs. | Buyer (Name and Address) | "
            "Buyer (if other than consignee) / Importer"
        ),
        "party.consignee": (
            "Consignee | Consigned To | Consignee/Buyer | Buyer/Consignee | Consignee/Importer | "
            "Importer/Consignee | Consignee Name | Consignee's Name and Address | "
            "Name and Address of Consignee | Receiver | Recipient | Consignee Details | Consignee (Importer) | "
            "Consignee & Buyer | Ship To/Consignee | Consignee / Importer | Consignee / Buyer | "
            "Consignee (Name & Address) | Consignee Name & Address | Consignee (Name and Address) | "
            "Consignee (complete name and address) | Ultimate Consignee | Importer / Consignee | "
            "Receiver Details | Delivered to (Consignee)"
        ),
        "party.ship_to": (
            "Ship To | Shipped To | Deliver To | Delivered To | Delivery Address | Shipping Address | "
            "Delivery To | Ship-to Party | Ship To Address | Delivery Party | Place of Delivery Address | "
            "Warehouse Address | Lieferadresse | Ship To (if different) | Ship-to Address | Deliver-to Address | "
            "Ship Goods To | Delivery Location | Goods to be delivered to | Delivery address (if different)"
        ),
        "party.notify": (
            "Notify Party | Notify | Also Notify | Notify Address | Notify Party (Name & Address) | "
            "Notify Party Name & Address | Also notify party | Notify Party 1"
        ),
        "field.contract_no": (
            "Contract No. | Contract Number | Contract # | Contract | S/C No. | SC No. | Sales Contract No. | "
            "Sales Contract | Sales Confirmation No. | Agreement No. | Contract Ref. | Contract Reference | "
            "S/C | Contract Ref No. | Sales Contract Number | Contract No./Date | Sales Contract Ref. | "
            "Contract Nos. | Agreement Number | Agreement Ref. | Sales Contract # | Contract No. & Date"
        ),
        "field.purchase_order_no": (
            "PO No. | P.O. No. | PO Number | PO # | P/O No. | Purchase Order No. | Purchase Order | "
            "Purchase Order Number | Customer PO | Customer PO No. | Buyer's Order No. | Your Order No. | "
            "Customer Order No. | Your PO | Order No. | Order Number | Order # | Buyer's PO | P.O. | PO | "
            "PO Ref | PO Reference | Your Order | Customer P.O. | Order Ref. | Order Reference | "
            "Your Reference | Your Ref. | Purchase Order # | Buyer Order No. | Customer Order | "
            "Buyer's Order Ref. | PO/Ref | Your order ref. | Buyer's PO No. | Client PO | Cust. PO | "
            "Cust PO No. | Buyer's reference | P.O. Number | PO No./Date | PO Nos. | Order Nos. | "
            "Buyer's Order No. & Date | PO No. & Date | Customer Order Ref. | Cust. Order No. | Your PO No. | "
            "Your Purchase Order | Your P.O. | Buyer PO No. | Purchase Order Ref. | Customer Reference | "
            "Customer Ref. | Cust. Ref. | P.O. Ref. | Order reference no."
        ),
        "field.transport_doc_no": (
            "B/L No. | BL No. | Bill of Lading No. | Bill of Lading | Bill of Lading Number | B/L Number | "
            "AWB No. | Air Waybill No. | MAWB | HAWB | MAWB No. | HAWB No. | AWB | B/L | BL/AWB No. | "
            "B/L or AWB No. | B/L/AWB No. | Waybill No. | B/L # | Transport Document No. | B/L AWB No. | "
            "AWB/BL No. | AWB Number | Sea Waybill No. | Air Waybill / Bill of Lading No. | Master B/L | "
            "House B/L | Transport doc. | Bill of Lading / AWB | AWB / B/L No. | B/L Ref. | BOL No. | BOL | "
            "BOL # | B/L Nos. | Air Waybill | Air Waybill Number | Waybill Number | Waybill | Tracking No. | "
            "Tracking Number | MAWB / HAWB | B/L or AWB | AWB / BL No. | BL / AWB No. | Sea Waybill | "
            "Courier AWB | HAWB / MAWB | B/L No. / AWB No. | Export B/L No."
        ),
        "field.vessel": (
            "Vessel/Voyage | Vessel / Flight | Vessel/Flight No. | Vessel & Voyage | Vessel and Voyage | "
            "Vessel Name/Voyage No. | Vessel/Voy. | Vessel/Voyage No. | Vessel & Voyage No. | Vessel | "
            "Vessel Name | Name of Vessel | Ocean Vessel | Ocean Vessel/Voyage | Flight No. | Flight | "
            "Vessel/Aircraft | Carrier/Vessel | Per S.S. | Shipped Per | Per | Vessel/Flight | Flight/Vessel | "
            "Means of Transport | Means of conveyance | Vessel / Aircraft | Vessel/Aircraft etc. | "
            "Carrier & Voyage | Vessel, Voyage | Vessel / Voy No. | Feeder Vessel | Mother Vessel | "
            "Shipped by Vessel | Vessel & Voy. No. | Vessel/Flight and Voyage | Vessel/Flight & Date | M/V | "
            "Sailing per | Vessel Voyage | Conveyance | Vessel / Voy. | Vessel / Voyage | Vessel / Voyage No. | "
            "Vessel/ Voyage No. | Ship | Ship Name | Carrier | Vessel / Flight No. | Vessel or Flight | "
            "Flight / Vessel No. | Carrier / Flight | Carrier (vessel/flight) | Vessel / Aircraft / Truck | "
            "Vessel/Truck | Exporting Carrier | Flight Number | Flight/Date"
        ),
        "field.voyage": (
            "Voyage No. | Voyage | Voy. No. | Voy. | Voyage Number | Voyage # | Voy No | Voy | "
            "Voyage / Flight No. | Voy./Flight"
        ),
        "field.port_of_loading": (
            "Loading | Load port | Port of origin | Origin port | Shipping port | Loaded at | "
            "Port of Loading | Loading Port | POL | Port of Shipment | Port of Departure | Shipment From | "
            "From (Port) | Shipped From | Port/Airport of Loading | Airport of Departure | Port of Lading | "
            "Port of Loading/Departure | Place of Loading | Port of dispatch | Departure Port | Port of Export | "
            "Port of loading (POL) | Port / Airport of Departure | Loading at | From Port | Ship from port | "
            "From | Port of embarkation | Port of Loading / Departure | Load Port | Loading Port / Airport | "
            "Airport of Loading | Place of Departure | Place of Shipment | Origin Port | POL (Port of Loading) | "
            "Shipping Port | Port of Lading / Export | Shipment Port | Departure Airport | Port of exit | "
            "Port / Place of Loading"
        ),
        "field.port_of_discharge": (
            "Unloading | Discharge | Unload port | Delivery port | Discharged at | "
            "Port of Discharge | Discharge Port | POD | Port of Destination | Destination Port | "
            "Port of Discharging | To (Port) | Port/Airport of Discharge | Airport of Destination | "
            "Port of Unloading | Port of Arrival | Unloading Port | Shipment To | "
            "Port of Discharge/Destination | Place of Discharge | Port of discharge (POD) | "
            "Port / Airport of Destination | Port of entry/discharge | To Port | To | Arrival Port | "
            "Discharging Port | Airport of Discharge | Port of Delivery | POD (Port of Discharge) | "
            "Port of Entry / Discharge | Arrival Airport | Destination Airport | Port of Import | "
            "Port of Unlading | Port / Place of Discharge"
        ),
        "field.destination": (
            "Final Destination | Place of Delivery | Destination | Country of Destination | "
            "Country of Final Destination | Place of Final Destination | Destination Country | "
            "Final Place of Delivery | Place of Destination | Ultimate Destination | "
            "Country of Ultimate Destination | Final destination / place of delivery"
        ),
        "field.transport_mode": (
            "Mode of Transport | Transport Mode | Mode of Shipment | Shipment Mode | Method of Shipment | "
            "Shipping Method | Ship Via | Shipped Via | Transport | Means of Shipment | Mode of Transportation | "
            "Transportation | Shipped by | Shipment by | Method of Dispatch | Method of transport | "
            "Type of Shipment | Delivery Method | Freight Mode | Transportation Mode | Dispatch method | Mode | "
            "Transport By | Carriage | Mode of Carriage | Mode of Dispatch | Ship Mode | Shipping Mode | "
            "Means of transportation | Shipped via / mode | Ship Method | Dispatch by | Delivery by"
        ),
        "field.incoterm": (
            "Incoterm | Incoterms | Incoterms 2020 | Incoterms® 2020 | Incoterm® | Delivery Terms | "
            "Terms of Delivery | Trade Terms | Price Terms | Price Term | Trade Term | Shipping Terms | "
            "Terms of Sale | Terms of Trade | Delivery Term | Terms of Shipment | Terms of Price | Terms | "
            "Term | Shipment Terms | Terms of Delivery and Payment | Delivery terms (Incoterms 2020) | "
            "Delivery condition | Delivery conditions | Sales terms | Trading terms | Incoterms Rule | "
            "Incoterms rule 2020 | Incoterm & Place | Incoterms & Place | Incoterm / Place | Incoterms (2020) | "
            "Incoterms® | Delivery Terms (Incoterms) | Delivery / Trade terms | Terms (Incoterms 2020) | "
            "Terms of Delivery (Incoterms 2020) | Trade terms (Incoterms) | Basis of Delivery | Delivery Basis | "
            "Price Basis | Term of Delivery | Shipping Term | Term of Price | Terms of Sale (Incoterm) | "
            "Terms of Sale (Incoterms 2020) | Incoterm 2020 | INCO Terms | Inco Term"
        ),
        "field.country_of_origin": (
            "Country of Origin | Origin | Country of Origin of Goods | Country of Manufacture | Made in | "
            "Product of | Origin of Goods | Goods Origin | Country of origin of the goods | Country/Origin | "
            "Goods of origin | Origin Country | COO | Country of Origin (COO) | Country of Ultimate Origin | "
            "Origin of Merchandise | Country of origin of merchandise | Goods are of origin | "
            "Country of Origin / Manufacture | All goods of origin"
        ),
        "field.country_of_dispatch": (
            "Country of Dispatch | Country of Export | Exporting Country | Country of Exportation | "
            "Country of Shipment | Country of Consignment | Export Country | Country of Despatch | "
            "Dispatch Country | Export from | Country of Departure | Country of origin of shipment | "
            "Country of Exportation / Dispatch"
        ),
        "field.container_nos": (
            "Container No. | Container Nos. | Container Number | Container Numbers | Container # | Container | "
            "Containers | CNTR No. | Cont. No. | Container ID | Container/Seal No. | Container No./Seal No. | "
            "Container & Seal No. | Container No(s). | Container / Seal | Container/Seal Nos. | "
            "Container & Seal | Container and Seal No. | CTNR No. | Cntr/Seal No. | Container and seal | "
            "Container / Seal No. | Container No. / Seal No. | Cntr No. | Container Nos / Seal Nos | "
            "Container(s) | Container Number(s) | Cntr. Nos. | Container / Seal Number"
        ),
        "field.seal_nos": (
            "Seal No. | Seal Nos. | Seal Number | Seal | Seal # | Seals | Seal No(s). | Carrier Seal | "
            "Seal Number(s) | Seal numbers | Seal(s)"
        ),
        "field.packages": (
            "Total Packages | No. of Packages | Number of Packages | Packages | Total Cartons | Total Ctns | "
            "Total No. of Packages | Total Number of Packages | Total Number of Cartons | No. of Cartons | "
            "Number of Cartons | Total Carton | Total Pkgs | Packing | Package | Total pallets/cartons | "
            "Total Package | Cartons | Cartons total | Total No. of Cartons | Carton count | Total packed in | "
            "Total packing | Quantity of packages | Packed in | Pkgs | Total colli | No. of Pkgs | No. of Ctns | "
            "Total Number of Pkgs | Total No. of Pkgs | No. of Pieces/Packages | Package Count | "
            "Total No of Ctns | Total Ctn | Number of Pkgs | No. & Kind of Packages | No. and Kind of Packages | "
            "Number and Kind of Packages | Total Cases | Total number of cases | Packages Total | Total Boxes | "
            "Number of Boxes | Total Package Count | Total Pallets | Number of packages in total"
        ),
        "field.package_kind": (
            "Kind of Packages | Package Type | Type of Packages | Type of Package | Packaging | Packing Type | "
            "Package Kind | Type of Packing | Packaging Type | Kind of Package | Packing Kind | Packages Kind | "
            "Kind of packing | Packing Method | Form of packing"
        ),
        "field.gross_weight_kg": (
            "Gross Weight | Total Gross Weight | Total G.W. | G.W. | GW | Gross Wt. | Gross Weight (KGS) | "
            "Total Gross | Gross Weight (kg) | Total Gross Wt | Gross | Gross weight total | G/W | Total G/W | "
            "TTL G.W. | Total Gross Weight (KGS) | Gross mass | Gross mass (kg) | Total Gross Weight (kg) | "
            "Total Gross Mass | Gross Wt. (kg) | Gross Wt (KGS) | Total G.W. (kg) | Total G.W. (KGS) | "
            "G.W. (kg) | G.W. (KGS) | Total Gross kg | Gross Weight in kg | Total Gross Wt. | "
            "Total gross weight in kg | GR. WT. | Gr. Weight | Weight Gross | Shipment gross weight | "
            "Total Weight (Gross) | Weight (Gross) | Gross Total Weight | Total Weight Gross"
        ),
        "field.net_weight_kg": (
            "Net Weight | Total Net Weight | Total N.W. | N.W. | NW | Net Wt. | Net Weight (KGS) | Total Net | "
            "Net Weight (kg) | Total Net Wt | Net | Net weight total | N/W | Total N/W | TTL N.W. | "
            "Total Net Weight (KGS) | Net mass | Net mass (kg) | Total Net Weight (kg) | Total Net Mass | "
            "Net Wt. (kg) | Net Wt (KGS) | Total N.W. (kg) | Total N.W. (KGS) | N.W. (kg) | N.W. (KGS) | "
            "Total Net kg | Net Weight in kg | Total Net Wt. | Total net weight in kg | NT. WT. | Nt. Weight | "
            "Weight Net | Shipment net weight | Total Weight (Net) | Weight (Net) | Net Total Weight | "
            "Total Weight Net"
        ),
        "field.volume_m3": (
            "Measurement | Total Measurement | Volume | Total Volume | CBM | Total CBM | Meas. | Total Cube | "
            "Measurement (CBM) | Volume (CBM) | Volume (m3) | Cubic Measurement | Total Meas. | Cube | "
            "Total Volume (CBM) | M3 | Total M3 | Measurements | Total Volume (m3) | Total Volume m3 | "
            "Total CBM (m3) | Measurement (m3) | Meas. (CBM) | Cubic Metres | Cubic Meters | "
            "Total cubic metres | Total cubic meters | Shipment volume | Total Measurement (CBM) | "
            "Total Measurement (m3)"
        ),
        "field.currency": (
            "Currency | Invoice Currency | Currency Code | Currency of Invoice | Currency of Sale | "
            "Currency of Settlement | Curr. | Currency / Terms | Currency used | Invoicing Currency | "
            "Price Currency | Transaction Currency | Document Currency | Trading Currency | Quote currency | "
            "All prices in | Prices in | Amounts in | Currency (ISO)"
        ),
        "field.total_quantity": (
            "Total Quantity | Total Qty | Total Pieces | Total Pcs | Total Units | Quantity Total | Total Qty. | "
            "TTL QTY | Qty Total | Total Pieces Shipped | Total Quantity (pcs) | Total Quantity (PCS) | "
            "Total number of units | Total number of pieces | Quantity in total | Total Items Shipped | "
            "Total Order Qty"
        ),
        "field.invoice_no": (
            "Invoice No. | Invoice Number | Inv. No. | Commercial Invoice No. | Ref. Invoice | Invoice Ref. | "
            "Invoice # | Invoice | Related Invoice | C/I No. | CI No. | Invoice Reference | Reference Invoice | "
            "Our Invoice No. | Inv No | Invoice Nos. | Ref Invoice No. | Our Invoice | Invoice Ref No. | "
            "Commercial Invoice | CI Ref. | Invoice No. & Date | Invoice No./Date | For Invoice No. | "
            "Per Invoice | As per Invoice No. | Against Invoice No. | Corresponding Invoice | Linked Invoice | "
            "Reference Invoice No. | Related Invoice No. | Refer to Invoice"
        ),
        "field.valid_to": (
            "Valid Until | Validity | Offer valid to | Valid to | Quote Valid Until | Expiry Date | "
            "Offer valid until | Valid till | Quotation valid until | Price valid until | Expires | Expires on | "
            "Offer Validity | Validity Date | Quotation Validity | Valid through | Validity of offer | "
            "Offer valid through | Quotation validity date | Quote expires | Quote expiration | "
            "Quotation expires | Prices valid until | Price Validity | Expiration Date | Good Until | "
            "Offer expires | Acceptance by | This quotation is valid until | Valid up to | Open until"
        ),
        "field.seller_id": (
            "Seller VAT No. | Seller's VAT No. | Exporter VAT No. | Exporter ID | Exporter Tax ID | "
            "Seller Tax ID | Exporter EORI | Shipper EORI | Our VAT No. | Supplier VAT No. | Seller ID | "
            "Exporter's ABN | Seller's ABN | Exporter EIN | Shipper Tax ID | Seller EORI | Seller ABN | "
            "Exporter Tax No. | Seller Tax No. | Exporter GST No. | Our ABN | Our EORI | Supplier ABN | "
            "Supplier Tax ID | Shipper VAT No. | Seller Reg. No. | Exporter Code | Exporter VAT ID | "
            "Seller VAT ID | Exporter VAT | Seller's Tax ID | Vendor Tax ID | Vendor VAT No. | "
            "Exporter Registration No. | Shipper ID"
        ),
        "field.buyer_id": (
            "Buyer VAT No. | Buyer's VAT No. | Importer VAT No. | Buyer Tax ID | Customer VAT No. | "
            "Your VAT No. | Importer EORI | Consignee Tax ID | Consignee USCC | Buyer ID | Consignee EORI | "
            "Buyer EORI | Customer VAT | Customer ABN | Importer ID | Consignee ID | Customer Tax ID | "
            "Buyer USCC | Importer Tax No. | Buyer Tax No. | Customer EORI | Importer No. (EIN) | Importer EIN | "
            "Buyer VAT ID | Importer VAT ID | Consignee VAT No. | Consignee Tax No. | Buyer's Tax ID | "
            "Importer USCC | Importer Tax ID | Your VAT ID | Customer VAT ID | Importer VAT | Buyer VAT | "
            "Importer Registration No. | Buyer Reg. No. | Consignee VAT"
        ),
        "field.valid_from": "Valid From | Effective From | Commencement Date",
        "number.invoice": (
            "Invoice No. | Invoice Number | Invoice # | Inv. No. | Inv No | Invoice Ref. | Invoice Reference | "
            "Commercial Invoice No. | Tax Invoice No. | Invoice | Inv # | Invoice No. & Date | Invoice Nr. | "
            "Invoice ID | C/I No. | CI No. | Invoice Reference No. | Bill No. | Document No. | Our Invoice No. | "
            "Invoice ref | Inv. Number | Invoice No./Date | Invoice No | Invoice Code | Inv. Ref. | "
            "Invoice Serial No. | Invoice Document No. | Tax Invoice Number | Tax Invoice # | "
            "Commercial Invoice Number | Commercial Invoice # | Export Invoice No. | Sales Invoice No. | "
            "Our Invoice Ref. | Invoice No. and Date | Invoice Number / Date | Invoice no. / date"
        ),
        "number.bare": (
            "No. | Number | Ref. No. | Ref. | Reference | Reference No. | Our Ref. | Doc. No. | "
            "Document Number | Document # | Doc No. | Doc. Number | Doc # | Document Ref. | Document Reference | "
            "File No. | Our Reference | Ref No. | Our Ref. No. | Reference Number"
        ),
        "number.proforma": (
            "Proforma No. | Proforma Invoice No. | Pro Forma No. | Pro-forma Invoice No. | PI No. | P/I No. | "
            "PI # | PI Number | Quotation No. | Quote No. | Quote # | Quotation # | Offer No. | Quote Number | "
            "Quotation Number | Order Confirmation No. | Confirmation No. | SO No. | Sales Order No. | OC No. | "
            "Order Acknowledgement No. | Sales Order Number | Acknowledgement No. | Estimate No. | "
            "Quotation Ref. | Quote Ref. | Proforma Number | Offer Ref. | Proforma # | Quote ID | Sales Order | "
            "Proforma Ref. | Proforma Invoice Number | Proforma Invoice # | PI Ref. | PI No | "
            "Pro Forma Invoice No. | Pro Forma Invoice Number | Pro Forma # | Quotation Reference | "
            "Quote Reference | Our Quotation No. | Our Quote Ref. | Estimate # | Estimate Number | "
            "Order Confirmation Number | Order Confirmation # | Confirmation Number | Confirmation # | "
            "Order Acknowledgment No. | Sales Order # | SO # | SO Number | Sales Order Ref. | Offer Number | "
            "Offer # | Our Offer No. | OA No. | Acknowledgment No. | Sales Quote No. | Confirmation Ref. | "
            "Proforma Invoice Ref. | Our Confirmation No. | Our Order No. | Quote"
        ),
        "number.packing_list": (
            "Packing List No. | Packing List Number | P/L No. | PL No. | Packing No. | Packing List # | PL # | "
            "Packing List Ref. | PL Number | Packing List | Packing Slip No. | Weight List No. | Packing Ref. | "
            "P/L Number | P/L # | PL Ref. | Packing List No./Date | Packing Slip Number | Packing Slip # | "
            "Packing Note No. | Weight Note No. | Packing/Weight List No. | Detailed Packing List No. | "
            "P. List No. | PKL No. | Packing List ID | Pack List No. | P/List No."
        ),
        "number.contract": (
            "Contract No. | Contract Number | Contract # | Sales Contract No. | S/C No. | SC No. | "
            "Purchase Contract No. | Agreement No. | Contract Ref. | Contract Reference | Contract ID | "
            "P/C No. | Sales Confirmation No. | Contract Nr. | Sales and Purchase Contract No. | "
            "Our Contract No. | Agreement Number | Contract | Purchase Agreement No. | SPA No."
        ),
        "number.order": (
            "PO No. | P.O. No. | PO Number | PO # | P/O No. | Purchase Order No. | Purchase Order Number | "
            "Purchase Order # | Order No. | Order Number | Order # | P.O. Number | P.O. # | PO | P.O. | "
            "PO Ref. | Our Order No. | Our PO | Our PO No. | Order Ref. | Order Reference | PO Reference | "
            "Our Purchase Order | Purchase Order | Order ID | PO ID"
        ),
        "date.invoice": (
            "Invoice Date | Date of Invoice | Inv. Date | Issue Date | Date of Issue | Date Issued | Dated | "
            "Issued | Issued on | Invoice date (tax point) | Tax point | Document Date | Date of issuance | "
            "Commercial Invoice Date | Invoice dated | Invoice Issue Date | Date of Invoice Issue | "
            "Commercial Invoice Dated | Bill Date | Billing Date | Invoiced on | Inv Date | Tax Invoice Date | "
            "Date of issue of invoice"
        ),
        "date.bare": ("Date | Dated | Date (DD/MM/YYYY) | Date (MM/DD/YYYY) | Date (YYYY-MM-DD) | Date (dd.mm.yyyy)"),
        "date.proforma": (
            "Proforma Date | Quotation Date | Quote Date | PI Date | Offer Date | Confirmation Date | "
            "Issue Date | Date of Issue | Date Issued | Issued | Issued on | Dated | Invoice Date | "
            "Document Date | Order Confirmation Date | Proforma Invoice Date | Pro Forma Date | "
            "Date of Quotation | Date of Offer | Quoted On | Quote Issued | Estimate Date | "
            "Acknowledgement Date | Confirmed on | Date of Confirmation | Sales Order Date | Date of Quote | "
            "Quotation Dated | Order Acknowledgement Date | SO Date | Date of Order Confirmation | Proforma dated"
        ),
        "date.packing_list": (
            "Packing Date | Packing List Date | Issue Date | Date of Issue | Date Issued | Issued | Issued on | "
            "Dated | P/L Date | Document Date | Date of Packing | PL Date | Packing Slip Date | Packed On | "
            "Date Packed | Date of Packing List | Pack Date | PL Issued | Packing dated"
        ),
        "date.contract": (
            "Contract Date | Date of Contract | PO Date | P.O. Date | Order Date | Purchase Order Date | "
            "Date of Order | Signing Date | Date of Signing | Signed on | Date Signed | Date of Signature | "
            "Issue Date | Date of Issue | Date Issued | Issued | Issued on | Dated | Agreement Date | "
            "Effective Date | Conclusion Date | Date of Agreement | Document Date | Order Dated | "
            "Contract Signing Date | Date of Purchase Order"
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
            "Total AUD incl. GST | Total value of goods | Total charges | TOTAL FOB USD | Total Amount (USD) | "
            "Total Amount USD | Total Amount EUR | Total Amount in USD | Grand Total (USD) | Grand Total USD | "
            "Grand Total EUR | Total Invoice Value (USD) | Invoice Total (USD) | Total (USD) | Total (EUR) | "
            "Total (GBP) | Total (AUD) | Total (JPY) | Total (CNY) | Total (incl. GST) | Total (including VAT) | "
            "Total inc. VAT | Total inc VAT | Total with VAT | Total with tax | Total incl. tax | "
            "Total including tax | Total Gross | Amount Due (USD) | Total Contract Amount | Contract Value | "
            "Contract Amount | Total Contract Price | Contract Price | Total Order Amount | Order Amount | "
            "Order Value | PO Total | PO Amount | Purchase Order Total | Total PO Value | Total CFR Value | "
            "Total EXW Value | Total DAP Value | Total DDP Value | Total FCA Value | Total CPT | "
            "Total CIP Value | Total Amount of Invoice | Invoice Grand Total | Total Quotation | "
            "Quotation Amount | Quote Total | Total Quote | Estimate Total | Total Offer | "
            "Amount Payable (USD) | Total Amount Payable (USD) | TOTAL DUE (USD) | Total KRW | "
            "Total NZD incl. GST | Total CAD | Total HKD | Total SGD | Total CHF | Please pay | "
            "Total in figures | Total for payment | Total Sales Value | Total Net Payable | Total of invoice | "
            "Full total | Total amount (incl. VAT) | Total amount incl. VAT | Total Invoice Amount (USD)"
        ),
        "total.bare": (
            "Total | Total: | TTL | Sum | Total net amount payable | Totals | Overall Total | Sum Total | "
            "Total Sum | Net Total Payable"
        ),
        "total.before_tax": (
            "Subtotal | Sub Total | Sub-total | Net Total | Total Net | Total excl. VAT | Total excluding VAT | "
            "Total excl. GST | Total ex GST | Goods Value | Total Goods | Value of Goods | Net Amount | "
            "Total (excl. VAT) | Net Value | Goods Total | Total before tax | Merchandise Total | "
            "Taxable amount | Total ex. VAT | Subtotal (excl. VAT) | Sub Total (USD) | Subtotal USD | "
            "Subtotal EUR | Net Amount (EUR) | Total Net Value | Net Subtotal | Subtotal goods | "
            "Goods Subtotal | Merchandise Value | Merchandise | Total ex VAT | Total excl. tax | "
            "Total excluding tax | Total before VAT | Total before GST | Amount before tax | Total Goods Value | "
            "Value before tax | Line total | Total lines | Items Total | Items Subtotal | Net Invoice Value | "
            "Taxable Value | Taxable base | Net goods value | Subtotal (ex GST) | Subtotal ex. GST | "
            "Goods value (net) | Net total (excl. VAT) | Total Taxable Value | Subtotal before discount | "
            "Total of lines | Sum of lines | Net of discount"
        ),
        "total.tax": (
            "VAT | GST | Tax | Sales Tax | VAT Amount | Tax Amount | GST Amount | Total VAT | Total Tax | "
            "Total GST | HST | Consumption Tax | VAT Total | Tax Total | VAT (20%) | GST (10%) | VAT @ | GST @ | "
            "VAT payable | GST payable | Plus VAT | Plus GST | Add VAT | Add GST | Add: VAT | Add: GST | "
            "Output VAT | IGST | PST | Tax Total Amount | VAT Total Amount | Tax payable | Estimated Tax | "
            "Sales/Use Tax | GST/HST | GST 10% | VAT 20% | VAT 19% | VAT 0% | GST 0% | VAT 13% | VAT 10% | "
            "VAT 0 % | Tax 0% | Tax (10%) | Tax 10% | VAT rate 0% | Import VAT"
        ),
        "total.discount": (
            "Discount | Less Discount | Trade Discount | Total Discount | Volume Discount | Quantity Discount | "
            "Less: Discount | Special Discount | Rebate | Cash Discount | Early payment discount | "
            "Discount Amount | Discount Total | Allowance"
        ),
        "part.name": (
            "Name | Company | Company Name | Firm | Business Name | Firm Name | Legal Name | Legal entity | "
            "Registered Name | Entity | Trading Name | Name of Company"
        ),
        "part.address": (
            "Address | Add | Addr | Add. | Registered Address | Registered Office | Street | Business Address | "
            "Office Address | Address Line 1 | Street Address | Full address | Head Office | "
            "Principal place of business | Office | Mailing Address | Company Address"
        ),
        "part.id": (
            "VAT registration | VAT registration no. | GST registration | Tax registration | Company registration | Sales tax no. | "
            "Identification number | Identification No. | EORI number | EORI Number | Trader number | "
            "Trader No. | VAT/EORI No. | VAT No. | VAT | VAT ID | VAT Reg. No. | VAT Registration No. | "
            "VAT Number | Tax ID | Tax No. | Tax ID No. | TIN | EIN | EORI | EORI No. | ABN | ACN | GST No. | "
            "NZBN | Company No. | Company Reg. No. | Registration No. | Reg. No. | Business Registration No. | "
            "USCC | Unified Social Credit Code | UEN | BRN | CRN | Corporate Number | Corporate No. | "
            "Importer No. | GST Reg. No. | Co. Reg. No. | Tax Registration No. | IRS No. | EIN No. | "
            "Company Registration No. | VAT Reg No | Business No. | Business Number | VAT/EORI | GST | IEC | "
            "Credit Code | NZ Company No. | HRB | CVR | VAT-ID | CBR | Company ID | Tax Code | "
            "VAT Registration Number | VAT Reg. | Tax Reg. No. | Tax Registration Number | Tax Number | VAT #: | "
            "UEN No. | Co. No. | Registration Number | Company Registration Number | EORI Number | "
            "Business Registration Number | Enterprise No. | Registered No. | NZBN No. | GST Number | GSTIN | "
            "ABN No. | Company Number | Reg. Number | KVK | Business ID | Tax ID Number | Federal Tax ID | "
            "Federal EIN | Customs Reg. No. | Incorporation No. | UID No. | VAT ID No. | Credit Code (USCC) | "
            "USCI"
        ),
        "part.phone": (
            "Tel | Tel. | Tel No. | Telephone | Phone | Phone No. | Mobile | Mob. | T | Ph. | P | M | Tel/Fax | "
            "Contact No. | Phone number | Contact Number | Cell | Phone / Fax | Telephone No. | Tel. / Fax | "
            "Tel / Fax | Phone # | Direct Line | Mobile No. | Tel No | Tel & Fax | Tel./Fax"
        ),
        "part.email": "Email | E-mail | E-mail Address | Email Address | Mail | E",
        "part.website": "Website | Web | www | Homepage | URL | W",
        "part.skip": (
            "Fax | Fax No. | F | Attn | Attn. | Attention | Contact | Contact Person | Contact Name | c/o | "
            "Contact Details | Attention To | Fax Number | Telefax | Represented by | Legal Representative | "
            "Authorised Representative | Authorized Representative | Kind Attn. | Kind Attention | "
            "Contact / Tel | Contact:"
        ),
        "part.more_address": (
            "Country | City | State | Postal Code | Zip Code | Zip | Postcode | Country/Region | Post Code | "
            "City/State | Zip/Postal Code | Country Code | Region | Province | Suburb | Town"
        ),
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
            "Place of issue | Place and date of issue | Bankverbindung | Payment Terms & Conditions | "
            "Credit Terms | Terms of Payment / Credit | Net Days | Discount Terms | Bank Information | "
            "Bank Account Name | Bank Account No. | Beneficiary's Bank | Beneficiary Name | "
            "Beneficiary Account | Account Holder | SWIFT/BIC | BIC/SWIFT | Bank Code | Branch | Branch Code | "
            "ABA No. | ACH | Remit To | Remittance | Purchase Order Date | P.O. Date | Required Date | "
            "Required By | Requested Delivery Date | Promise Date | Promised Date | Latest Shipment | "
            "Latest Shipment Date | Latest date of shipment | Time of Shipment | Shipment Period | "
            "Delivery Time | Delivery Period | Time of delivery | Estimated Delivery | Expected Delivery | "
            "Shipment Terms and date | Buyer Contact | Requisitioner | Requested By | Authorized By | "
            "Authorised By | Accepted By | Vendor No. | Vendor ID | Vendor Code | Supplier No. | Supplier Code | "
            "Customer Code | Cust. No. | Account | Job No. | Project | Project No. | Department | Quality | "
            "Inspection | Claims | Claim | Arbitration | Force Majeure | Governing Law | Packing Requirements | "
            "Place of Signing | Signed At | Place of Signature | Signing Place | Place | Documents Required | "
            "Documents | Tolerance | More or less | Insurance Terms | Exchange Rate | Rate of Exchange | "
            "Incoterms Version | Reason for Export | Export Reason | Purpose of Shipment | Type of Export | "
            "ECCN | License No. | Licence No. | Export Control | Total Lines | Number of Pages | No. of Pages | "
            "Order Status | Status | Subject | Re | Enquiry No. | Your Enquiry | Your Enquiry Ref. | RFQ No. | "
            "RFQ | RFQ Ref. | Enquiry Ref. | Delivery Note No. | Delivery Note | Delivery No. | "
            "Packing List No. | Packing List Date | Shipment No. | Shipment ID | Shipment Ref. | Booking No. | "
            "Booking Ref. | Freight Terms | Freight Forwarder | Forwarder | Forwarding Agent | Agent | "
            "L/C Date | LC Date | Letter of Credit | Drawn under | Sailing | On or About | Departure Date | "
            "Arrival Date | Date of Departure | Date of Arrival | Ship Window | Invoice Due Date | "
            "Payment Date | Tax Date | Supply Date | Date of Supply | Supply date | Signature and stamp | "
            "Stamp and signature | Company Stamp | Authorised signatory | Authorized signatory | Place & Date | "
            "Place and date | Date & Signature | Signatory | Buyer's Signature | Seller's Signature | "
            "Amount in figures | In words | Amount (in words) | Total amount in words | Total (in words) | "
            "Say US Dollars | Pre-Carriage | Place of receipt by pre-carrier | Prev. ref | Cost Centre | "
            "Quotation No. | Quote No. | Quote Ref. | Proforma Invoice No. | Proforma No. | Pro Forma Ref. | "
            "Your offer | Your quotation | Your quote | Offer No. | Delivery Instructions | "
            "Shipping Instructions | Sales Contact | Our Contact | Your Contact | Account Manager | Ordered By | "
            "Order Taken By | Approved | Revision | Rev. | Version | Ship By | Ship by date | Need by date | "
            "Material Code group | Buyer Name (contact) | Incoterms place | Named Place | Named port | "
            "Place of delivery (Incoterm)"
        ),
        "stop.charge": (
            "Freight | Shipping | Freight Charges | Ocean Freight | Air Freight | Insurance | "
            "Insurance Premium | Handling | Packing Charges | Shipping & Handling | Delivery Charges | "
            "Carriage | Deposit | Deposit Paid | Paid | Advance Payment | Amount Paid | Balance | Transport | "
            "Postage | Freight & Insurance | Freight and Insurance | Freight Cost | Freight Charge | "
            "Shipping Cost | Shipping Charges | Shipping Fee | Shipping and Handling | Delivery Charge | "
            "Delivery Fee | Delivery Cost | Carriage & Packing | Packing | Packing Charge | Packing Cost | "
            "Handling Fee | Handling Charge | Bank Charges | Other Charges | Other | Other Costs | Surcharge | "
            "Fuel Surcharge | Documentation Fee | Docs Fee | Less Deposit | Less: Deposit | Deposit Received | "
            "Prepayment | Prepaid | Advance | Advance Paid | Less Advance | Down Payment | Payment Received | "
            "Payments | Credit | Rounding | Adjustment | Inland Freight | Sea Freight | Airfreight | "
            "Ocean freight charges | Import Duty | Duty | Customs Duty | Inspection Fee | Tooling"
        ),
        "stop.contract": (
            "Terms of Shipment and Delivery | Article 1 | Commodity | Name of Commodity | "
            "Total Contract Value in words | Shipping documents | Delivery schedule | Delivery terms and period"
        ),
        "title.commercial_invoice": (
            "Commercial Invoice | Invoice | Tax Invoice | Export Invoice | Sales Invoice | Customs Invoice | "
            "Commercial Invoice and Packing List | Commercial Invoice / Packing List | Final Invoice | "
            "Invoice / Commercial Invoice | Exportrechnung | Commercial Invoice (Export) | "
            "Invoice for Customs Purposes | Customs Commercial Invoice | Export Commercial Invoice | "
            "Tax Invoice / Commercial Invoice | Commercial Tax Invoice | VAT Invoice | Consular Invoice | "
            "Commercial Invoice for Export"
        ),
        "title.proforma_invoice": (
            "Pro Forma Invoice | Proforma Invoice | Pro-Forma Invoice | Proforma | Quotation | Quote | "
            "Price Quotation | Sales Quote | Sales Quotation | Order Confirmation | Sales Order Confirmation | "
            "Order Acknowledgement | Order Acknowledgment | Offer | Estimate | Commercial Offer | Price Offer | "
            "Sales Order | Quotation Sheet | Confirmation of Order | Acknowledgement of Order | Pro Forma | "
            "Proforma Commercial Invoice | Proforma Quotation | Quotation / Proforma Invoice | "
            "Proforma Invoice / Quotation | Purchase Order Acknowledgement | Purchase Order Confirmation | "
            "Sales Order Acknowledgement | Price Quote | Formal Quotation | Sales Proforma | "
            "Pro Forma Commercial Invoice | Order Confirmation / Proforma Invoice"
        ),
        "title.packing_list": (
            "Packing List | Packing Slip | Packing / Weight List | Packing and Weight List | "
            "Detailed Packing List | Packing & Weight List | Weight List | Packing Note | "
            "Packing Specification | Weight and Measurement List | Export Packing List | "
            "Packing List / Weight Memo | Weight Memo | Packing List and Weight Note | Weight & Packing List | "
            "Weight Note | Packing Declaration | Packing Manifest | Carton List | Pack List | "
            "Packing List & Weight Note | Weight / Packing List | Weight and Packing List | "
            "Packing List / Weight Note | Carton Packing List | Packing List (Detailed) | "
            "Weight / Measurement List"
        ),
        "title.order": ("Purchase Order | Import Purchase Order | Standard Purchase Order | Blanket Purchase Order"),
        "title.contract": (
            "Purchase Contract | Sales Contract | Sales and Purchase Contract | Sale and Purchase Contract | "
            "Purchase Agreement | Supply Agreement | Sales Agreement | Contract | Contract of Sale | "
            "Contract for the International Sale of Goods | International Sales Contract | "
            "Sales & Purchase Agreement | Sale Contract | Sales Confirmation | Purchase Confirmation | "
            "Procurement Contract | Import Contract | Contract of Purchase | Supply Contract | "
            "Sales / Purchase Contract | Sales and Purchase Agreement | Purchase & Sales Contract | "
            "Purchase and Sales Contract | International Sale Contract | Goods Purchase Contract | "
            "Goods Supply Contract"
        ),
        "keyword.commercial_invoice": "unit price | amount | payment terms | bank | swift | total amount",
        "keyword.proforma_invoice": "valid until | validity | not a tax invoice | quotation | proforma",
        "keyword.packing_list": "gross weight | net weight | cartons | cbm | measurement",
        "keyword.purchase_contract": (
            "vendor | purchase order | the buyer agrees | arbitration | force majeure | required date | hereinafter"
        ),
        "column.line_no": (
            "No. | No | # | Item No. | Item | Line | Line No. | Ln | S/N | SN | Sr. No. | Sl. No. | Seq. | "
            "Position | Item # | N° | N. | Sr | Line # | Ref | Itm | SL | Item # | Ser. No."
        ),
        "column.sku": (
            "SKU | Item Code | Article No. | Art. No. | Product Code | Part No. | Part Number | SKU No. | "
            "Item Number | Article | Article Number | Product No. | Material | Material No. | Item SKU | Code | "
            "Stock Code | Style No. | Style | P/N | PN | Cat. No. | Catalogue No. | Product ID | Ref. No. | "
            "Item Ref. | Seller SKU | SKU Code | SKU / Item | SKU/Item No. | Goods Code | Item ID | "
            "Material Code | Product SKU | Supplier code | Product number | Part # | Art. | Art.No. | "
            "Item code/SKU | Stock No. | Catalog No. | Catalogue # | Our Ref. | Our Ref | Vendor Part # | "
            "Vendor Part No. | Vendor Item | Mfr Part No. | Supplier Item No. | Supplier Part No. | Item ref"
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
            "HTS Number | Commodity No. | H.S. | HS code (6) | HS / Tariff | Taric | Statistical No. | Code SH | "
            "HS Code / Tariff"
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
            "Merchandise | Product / Description | Item/Description | Beschreibung | Articles | "
            "Description of articles | Description of product | Item Details | Product / Service"
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
            "Ctry. Origin | Orig. | Country of Manufacture | Country Origin | Ctry of Orig. | Country of Mfg | "
            "Country of Origin of Goods | Mfg Country"
        ),
        "column.manufacturer_name": "Manufacturer | Maker | Producer | Manufacturer Name | Mfr",
        "column.quantity": (
            "Quantity | Qty | Qty. | Q'ty | Quantities | Quantity (PCS) | Qty (PCS) | Quantity/Unit | Qty/Unit | "
            "Total Qty | Total Quantity | Shipped Qty | Qty Shipped | Qty Ordered | Ordered | Shipped | Pieces | "
            "PCS | Units | Quantity (units) | Quantity Shipped | Quantity & Unit | Quantity and Unit | "
            "No. of Units | Total Pcs | Total Units | Quantity Ordered | Qty / UOM | Order Qty | Invoiced Qty | "
            "Billed Qty | Qty & Unit | Invoice Qty | Total PCS | Total pieces | Qty Total | Count | Q.tà | "
            "Ship Qty | Qty Pcs | Net Quantity | Delivered Qty"
        ),
        "column.unit": (
            "Unit | UOM | U/M | Units of Measure | Unit of Measure | UM | Unit Type | U.O.M. | Qty Unit | "
            "Unit of Qty | Unit of quantity | Per | ME"
        ),
        "column.unit_price": (
            "Unit Price | Price | U/Price | Unit Cost | Rate | Price/Unit | Price per Unit | Unit Value | "
            "U. Price | Price Each | Each | Unit Rate | Price Unit | Unit Prices | U/P | Unit FOB | "
            "Unit price FOB | Unit Price CIF | Net Price | Price/Pc | Price / PC | Unit Net | UnitPrice | "
            "Net unit price | Cost | Price ea. | Price per pc | Selling price | Unit price net | P.U. | "
            "Unit FOB | Unit CIF"
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
            "No. of cases | Packages (CTNS) | No. & Kind of Pkgs | No. and Kind of Packages | Total Packages | "
            "Qty Ctns"
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
            "Pcs/Carton | Q'ty/Ctn | Per Ctn | Quantity/Carton | Pcs per ctn | Each Carton | Units per case | "
            "Packing (pcs/ctn) | Inner Qty | Pcs/Box | Qty/Box | Units/Case | Case Pack | Ctn Pack | Qty/Case | "
            "Each Ctn"
        ),
        "column.gross_weight_kg": (
            "Gross Weight | G.W. | GW | G.W | Gross Wt. | Gross | G.W. (KGS) | G.W.(KG) | Gross Weight (KGS) | "
            "Total G.W. | Gross Weight (kg) | Total Gross Weight | Gross kg | GW kg | Total GW | "
            "Gross weight kg | Ttl G.W. | G/W | G. Weight | Brutto | T.G.W. | Gross Mass | Total Gross Wt | "
            "Total Gross"
            " | GR.WT | Gr. Wt. | Gross Wt kg | G.WT"
        ),
        "column.net_weight_kg": (
            "Net Weight | N.W. | NW | N.W | Net Wt. | Net | N.W. (KGS) | N.W.(KG) | Net Weight (KGS) | "
            "Total N.W. | Net Weight (kg) | Total Net Weight | Net kg | NW kg | Total NW | Net weight kg | "
            "Ttl N.W. | N/W | N. Weight | Netto | T.N.W. | Net Mass | Total Net Wt | Net Wt. Total | "
            "Total Net Weight (kgs) | Total Net"
            " | NT.WT | Nt. Wt. | N.WT"
        ),
        "column.volume_m3": (
            "Measurement | CBM | Volume | Meas. | Meas | Volume (CBM) | M3 | Measurement (CBM) | Volume (m3) | "
            "Cube | Total CBM | Meas. (CBM) | m³ | CBM (m3) | Total Measurement | Measurement (M3) | "
            "Cubic Meters | Cubic Metres | Total Volume | Cubes"
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
            "Unit Net Weight | Unit Gross Weight | N.W./Unit | Weight/Ctn | Kg/Ctn"
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
        "column.name_zh": (
            "Chinese Name | Chinese Description | Name (Chinese) | Description (Chinese) | "
            "Chinese Product Name | Description (CN) | Name in Chinese"
        ),
        "column.name_en": (
            "English Name | English Description | Name (English) | Description (English) | Description (EN) | "
            "Product (EN) | Name in English"
        ),
    },
)
