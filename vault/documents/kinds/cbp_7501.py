"""US CBP Form 7501, Entry Summary. Its editions number the boxes differently, so every box is found by the text of its label."""

from __future__ import annotations

from vault.documents.entry_summary import read_entry_summary
from vault.documents.kind import ColumnSpec, DocumentKind, FieldSpec, PartySpec, either

KIND = DocumentKind(
    code="cbp_7501",
    titles=either(
        "Entry Summary | CBP Form 7501 | Customs Form 7501 | Entry Summary CBP Form 7501 | CBP 7501 | 7501 Entry Summary | ACE Entry Summary | Customs Entry Summary | CBP Form 7501 Entry Summary"
    ),
    keywords=either(
        "U.S. Customs and Border Protection | Department of Homeland Security | Filer Code | Surety Number | HTSUS"
        " | Importing Carrier | Bond Type | Foreign Port of Lading | Ultimate Consignee | Importer of Record"
    ),
    source="reference/documents.md 6.1: editions of 2014 and 2024",
    verified_on="2026-11-24",
    fields=(
        FieldSpec(
            "declaration_no",
            either(
                "Filer Code/Entry Number | Filer Code / Entry No. | Filer Code Entry Number | "
                "Entry Number | Entry No. | Filer Code/Entry No."
            ),
            pattern=r"[0-9A-Z]{3}-?\d{7}-?\d",
        ),
        FieldSpec("entry_type", either("Entry Type")),
        FieldSpec("issue_date", either("Summary Date")),
        FieldSpec("entry_date", either("Entry Date")),
        FieldSpec("vessel", either("Importing Carrier"), also=("voyage",)),
        FieldSpec("transport_mode", either("Mode of Transport")),
        FieldSpec("country_of_origin", either("Country of Origin")),
        FieldSpec("import_date", either("Import Date")),
        FieldSpec("transport_doc_no", either("B/L or AWB Number | B/L or AWB No. | B/L AWB Number")),
        FieldSpec("country_of_dispatch", either("Exporting Country")),
        FieldSpec("port_of_loading", either("Foreign Port of Lading")),
        FieldSpec("port_of_discharge", either("U.S. Port of Unlading | US Port of Unlading")),
        FieldSpec("buyer_id", either("Importer No. | Importer Number")),
        FieldSpec("total_amount", either("Total Entered Value")),
        FieldSpec("duty_amount", either("Duty")),
        FieldSpec("tax_amount", either("Tax")),
    ),
    parties=(
        PartySpec(
            "buyer",
            either(
                "Importer of Record Name and Address | Importer of Record | "
                "Importer of Record Name & Address | Importer of Record (Name and Address)"
            ),
        ),
        PartySpec(
            "ultimate_consignee",
            either(
                "Ultimate Consignee Name and Address | Ultimate Consignee | "
                "Ultimate Consignee Name & Address | Ultimate Consignee (Name and Address)"
            ),
        ),
    ),
    columns=(
        ColumnSpec(
            "line_no", either("Line No. | Line | Line Number | Ln | Line # | Ln No. | Item | Item No. | Line Item")
        ),
        ColumnSpec(
            "name",
            either(
                "Description of Merchandise | Description | Merchandise | Merchandise Description | Description of Goods | Goods Description | Commodity Description | Commodity | Article Description | Item Description"
            ),
        ),
        ColumnSpec(
            "hs_code",
            either(
                "A. HTSUS No. B. AD/CVD No. | HTSUS No. | A. HTSUS No. B. ADA/CVD No. | HTSUS Number | HTS Number | HTS No. | HTSUS | HTS | HTS Code | HTSUS Code | Tariff Number | Tariff No. | Tariff | A. HTSUS No. | Harmonized Tariff No. | HTS # | HTSUS # | Tariff Code | "
                "HTSUS Number AD/CVD Number | HTSUS No. AD/CVD No. | HTSUS / AD/CVD No."
            ),
        ),
        ColumnSpec(
            "gross_weight_kg",
            either(
                "A. Gross Weight B. Manifest Qty. | Gross Weight | A. Grossweight B. Manifest Qty. | Gross Weight KG | Gross Wt | Gross Wt. | Gross Weight (KG) | Gross Wt KG | Gross Wt. (KG) | Gross KG | Weight KG | Grossweight | Gross Weight Manifest Qty. | Gross Weight (kgs) | Gross Weight Kilos"
            ),
        ),
        ColumnSpec(
            "quantity_1",
            either(
                "Net Quantity in HTSUS Units | Net Quantity | Net Qty | Net Qty. | HTSUS Quantity | HTS Quantity | Quantity | Qty | Net Quantity HTSUS Units | Reporting Quantity | Statistical Quantity | HTS Qty | HTSUS Qty | Net Quantity in HTS Units | Quantity 1 | Qty 1 | Quantity (HTSUS Units) | Net Qty in HTSUS Units"
            ),
            ("unit_1",),
        ),
        ColumnSpec(
            "unit_1",
            either(
                "Units | Unit | UOM | HTSUS Units | HTSUS Unit | Unit of Measure | U/M | HTS Units | HTS Unit | Units of Measure | Reporting Unit"
            ),
        ),
        ColumnSpec(
            "entered_value",
            either(
                "A. Entered Value B. CHGS C. Relationship | Entered Value | Entered Value USD | Value | Entered Value (USD) | Entered Value $ | A. Entered Value | Value (USD) | Line Value | Entered Val. | Customs Value | Entered Value CHGS Relationship"
            ),
        ),
        ColumnSpec(
            "country_of_origin", either("Country of Origin | C/O | Origin | Ctry of Origin | CO | Country Origin")
        ),
        ColumnSpec("manufacturer_no", either("Manufacturer ID | MID | Manufacturer | Manufacturer No.")),
        ColumnSpec(
            "",
            either(
                "A. HTSUS Rate B. AD/CVD Rate C. IRC Rate D. Visa Number | HTSUS Rate | A. HTSUS Rate B. ADA/CVD Rate C. IRC Rate D. Visa No. | A. HTSUS Rate B. AD/CVD Rate C. IRC Rate D. Visa No. | A. HTSUS Rate B. AD/CVD Rate | Rate | Duty Rate | HTS Rate | Tariff Rate | Rate of Duty | Rate % | "
                "Manifest Qty. | Manifest Qty | Manifest Quantity | CHGS | Charges | Relationship | Rel. | Related | MPF | HMF | Fees | Fee | AD/CVD No. | AD/CVD | AD/CVD Case | Visa No. | SPI | Export Country | Country of Export | AD/CVD Rate | Total | Export Date | Invoice No. | Inv. | Currency"
            ),
        ),
        ColumnSpec(
            "duty_amount",
            either(
                "Duty and I.R. Tax | Duty and IR Tax | Duty and I.R. Tax Dollars Cents | Duty | Duty Amount | Duty & I.R. Tax | Duty USD | Duty (USD) | Duty $ | Estimated Duty | Duty Amt | Duty and I.R. Tax (USD) | Duty and Tax"
            ),
        ),
    ),
    stops=either(
        "Surety Number | Surety No. | Bond Type | Port Code | Export Date | I.T. Number | I.T. No. | "
        "I.T. Date | Missing Docs | Country of Melt and Pour | Primary Country of Smelt | "
        "Secondary Country of Smelt | Country of Cast | Location of Goods/G.O. Number | "
        "Location of Goods/G.O. No. | Location of Goods/G.O. | Location of Goods | "
        "Consignee Number | Consignee No. | Reference Number | Reference No. | Other | Total | "
        "Other Fee Summary | Manufacturer ID | CBP Use Only | Declaration | Broker/Filer Information | "
        "Broker/Importer File Number | Declaration of Importer of Record | Ascertained Duty | "
        "Ascertained Tax | Ascertained Total | Declarant Name | City | State | Zip | Street"
    ),
    country="US",
    complete=read_entry_summary,
)
