"""US CBP Form 3461, Entry/Immediate Delivery, in its editions on paper and as brokers print the cargo release."""

from __future__ import annotations

from vault.documents.entry_form import complete_entry
from vault.documents.kind import ColumnSpec, DocumentKind, FieldSpec, PartySpec, either

KIND = DocumentKind(
    code="cbp_3461",
    titles=either(
        "Entry/Immediate Delivery | Entry / Immediate Delivery | CBP Form 3461 | Customs Form 3461 | Form 3461 | Entry/Immediate Delivery CBP Form 3461 | CBP 3461 | ACE Cargo Release | Cargo Release | Entry Immediate Delivery | "
        "Application for Entry/Immediate Delivery | ACE Entry/Immediate Delivery | Simplified Entry | 3461 Entry/Immediate Delivery | CBP Form 3461 Entry/Immediate Delivery | 3461 ALT"
    ),
    anti_titles=either("Entry Summary | Delivery Order | Arrival Notice"),
    keywords=either(
        "U.S. Customs and Border Protection | Elected Entry Date | Immediate Delivery | Single Trans. Bond | Voyage/Flight/Trip | Location of Goods | IT/BL/AWB | Manifest Quantity | H.S. Number | Manufacturer No. | 19 CFR 142 | Department of Homeland Security | application for entry/immediate delivery | "
        "Broker or other Govt. Agency Use | Importer of Record Name"
    ),
    source="reference/documents.md 6.1; boxes of CBP Form 3461 (editions 1995 to 2023)",
    verified_on="2026-11-24",
    fields=(
        FieldSpec(
            "declaration_no",
            either(
                "Entry Number | Entry No. | Entry No | CBP Entry Number | Customs Entry Number | Filer Code/Entry Number | Filer/Entry Number | Filer Code/Entry No. | Filer Code Entry Number | Entry #"
            ),
            pattern=r"[0-9A-Z]{3}[- ]?\d{7}[- ]?\d",
        ),
        FieldSpec(
            "entry_date",
            either("Elected Entry Date | Entry Date | Estimated Entry Date | Elected Date of Entry | Date of Entry"),
        ),
        FieldSpec(
            "import_date",
            either(
                "Arrival Date | Date of Arrival | Estimated Arrival Date | Est. Arrival Date | Estimated Date of Arrival | Import Date | ETA | Arrival Date of Cargo"
            ),
        ),
        FieldSpec("issue_date", either("Date | Certification Date | Signature Date | Date Signed"), weight=0.8),
        FieldSpec(
            "entry_type",
            either("Entry Type Code/Name | Entry Type | Entry Type Code | Entry Type Code / Name | Type of Entry"),
            pattern=r"\d{2}(?:\W.*)?",
        ),
        FieldSpec(
            "port_of_entry",
            either(
                "Port | Port of Entry | Port Code | Entry Port | Port of Entry Code | U.S. Port of Entry | District/Port of Entry | Port Code/Name"
            ),
            pattern=r"\d{4}(?:\W.*)?|[A-Za-z].*",
        ),
        FieldSpec(
            "port_of_discharge",
            either(
                "U.S. Port of Unlading | US Port of Unlading | Port of Unlading | U.S. Port of Unlading Code | Port of Discharge"
            ),
            pattern=r"\d{4}(?:\W.*)?|[A-Za-z].*",
        ),
        FieldSpec(
            "port_of_loading",
            either("Foreign Port of Lading | Port of Lading | Foreign Port of Loading"),
            pattern=r"\d{5}(?:\W.*)?|[A-Za-z].*",
        ),
        FieldSpec(
            "buyer_id",
            either(
                "Importer Number | Importer No. | Importer of Record Number | Importer of Record No. | IOR Number | Importer ID | IRS Number | Importer IRS No. | Importer #"
            ),
            pattern=r"\d{2}-\d{7}[A-Z0-9]{0,2}|\d{3}-\d{2}-\d{4}|\d{6}-\d{5}|[A-Z0-9]{9,13}",
        ),
        FieldSpec(
            "vessel",
            either(
                "Vessel Code/Name | Vessel Name | Vessel | Vessel Code / Name | Conveyance Name | Conveyance | Vessel/Conveyance Name | Conveyance Name/Vessel | Importing Vessel | Vessel Code/Name (if applicable)"
            ),
            also=("voyage",),
        ),
        FieldSpec(
            "voyage",
            either(
                "Voyage/Flight/Trip | Voyage/Flight/Trip No. | Voyage/Flight No. | Voyage | Voyage/Flight | Voyage No. | Trip Number | Voyage/Flight/Trip Number | Voyage/Flight Number"
            ),
        ),
        FieldSpec(
            "transport_doc_no",
            either(
                "IT/BL/AWB No. | IT/BL/AWB Number | B/L or AWB Number | Bill of Lading Number | B/L No. | Bill Number | Master Bill | Master Bill No. | Master Bill Number | AWB No. | Bill of Lading No. | IT/B/L/AWB No. | Bill of Lading | Master B/L"
            ),
            pattern=r"(?=.*\d{4})[A-Z0-9][A-Z0-9\-]{5,24}",
        ),
        FieldSpec(
            "packages",
            either(
                "Manifest Quantity | Manifest Qty. | Quantity | Manifested Quantity | Manifest Qty | Total Manifest Quantity"
            ),
            also=("package_kind",),
            weight=0.9,
        ),
        FieldSpec(
            "entered_value",
            either("Total Value | Total Entered Value | Estimated Value | Entered Value | Total Estimated Value"),
        ),
        FieldSpec(
            "transport_mode",
            either("Mode of Transport | Mode of Transportation | MOT | Transport Mode"),
            pattern=r"\d{2}(?:\W.*)?|[A-Za-z].*",
        ),
        FieldSpec("country_of_origin", either("Country of Origin | Origin Country"), weight=0.9),
        FieldSpec(
            "manufacturer_no",
            either(
                "Manufacturer No. | Manufacturer ID | Manufacturer Number | MID | Manufacturer Id. | Manufacturer/Supplier ID"
            ),
            pattern=r"[A-Z]{2}[A-Z0-9]{5,13}",
            weight=0.9,
        ),
    ),
    parties=(
        PartySpec(
            "buyer",
            either(
                "Importer of Record Name | Importer of Record | Importer of Record Name and Address | Importer Name | Importer | Importer of Record Name/Address | Importer Name and Address | Importer of Record (Name and Address) | Importer of Record Name & Address"
            ),
        ),
        PartySpec(
            "ultimate_consignee",
            either(
                "Ultimate Consignee Name | Ultimate Consignee | Ultimate Consignee Name and Address | Consignee Name | Consignee | Consignee Name and Address | Ultimate Consignee Name/Address | Ultimate Consignee Name & Address"
            ),
        ),
        PartySpec(
            "agent",
            either(
                "Broker | Filer | Broker Name | Broker/Filer | Customs Broker | Filer Name | Broker Name and Address | Broker/Filer Name | Broker Name, Address"
            ),
        ),
        PartySpec("seller", either("Seller | Seller Name | Seller Name and Address | Seller (Owner) | Seller/Owner")),
    ),
    columns=(
        ColumnSpec("line_no", either("Line | Line No. | Item | Line # | Ln")),
        ColumnSpec(
            "name",
            either(
                "Description of Merchandise | Description | Merchandise | Commodity Description | Cargo Description | Merchandise Description | Description of Goods"
            ),
        ),
        ColumnSpec(
            "hs_code",
            either(
                "H.S. Number | HS Number | HTS Number | H.S. No. | HTSUS No. | HTS | HTSUS | HTS No. | HTSUS Number | HS No. | Tariff Number | H.T.S. Number | HTS Code | Tariff"
            ),
        ),
        ColumnSpec("country_of_origin", either("Country of Origin | Country Origin | Origin | C/O | Country | CO")),
        ColumnSpec(
            "manufacturer_no",
            either(
                "Manufacturer No. | Manufacturer ID | Manufacturer Number | MID | Manufacturer | Manufacturer Id | Manufacturer ID (MID) | MID Number"
            ),
        ),
        ColumnSpec(
            "cartons",
            either("Manifest Quantity | Manifest Qty. | Manifest Qty | Quantity | Manifested Quantity | Qty"),
        ),
        ColumnSpec(
            "_bill",
            either(
                "IT/BL/AWB No. | IT/BL/ AWB No. | IT/BL/AWB Number | IT/B/L/AWB No. | Bill Number | B/L No. | AWB No. | Bill of Lading | Bill No. | IT/BL/AWB | Master Bill | B/L Number"
            ),
        ),
        ColumnSpec("entered_value", either("Value | Entered Value | Estimated Value | Total Value | Line Value")),
        ColumnSpec(
            "",
            either(
                "IT/BL/AWB Code | IT/BL/ AWB Code | Code | Bill Type | SCAC | House Bill | House Bill No. | Issuer Code | Type"
            ),
        ),
    ),
    stops=either(
        "Single Trans. Bond | Single Transaction Bond | Bond Type | Bond Number | Surety Code | Bond Value | Broker/Importer File Number | Broker/Importer File No. | File Number | Consignee Number | Consignee No. | Carrier Code | Carrier | Carrier Name | Location of Goods-Code(s)/Name(s) | Location of Goods | "
        "Location of Goods Code/Name | Location of Goods - Code(s)/Name(s) | FIRMS Code | Manifest Number | Manifest No. | G.O. Number | G.O. No. | Description of Merchandise | IT/BL/AWB Code | H.S. Number | Certification | CBP Use Only | CBP USE ONLY | Customs Use Only | "
        "Broker or Other Govt. Agency Use | Broker or Other Government Agency Use | Signature of Applicant | CBP Form 3461 | CBP Form | Signature | Phone No. | Phone Number | Title | Entry Number Filer Code | I.T. Number | I.T. Date | Reference Number | Split Bill | Hold | Exam | Page | OMB No. | Expiration Date | Originating Warehouse Entry Number | "
        "Date of Release | Other Agency Action Required, Namely: | Released | Team | Election of Entry Date | Remarks | House Bill | House Bill No. | SCAC | Quantity Unit | Description"
    ),
    country="US",
    complete=complete_entry,
)
