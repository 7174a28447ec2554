"""Labels of the boxes and columns of the US entry summary, of both editions and as brokers' programs print them.

Must not read a value.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from vault.documents.forms import Labels
from vault.documents.kind import either
from vault.documents.labels import Lexicon, unbroken
from vault.documents.runs import Sheet
from vault.reading.page import Word
from vault.values import Box

HEAD: dict[str, tuple[str, ...]] = {
    "declaration_no": either(
        "Filer Code/Entry Number | Filer Code/Entry No. | Filer Code and Entry Number | Filer Code & Entry No."
        " | Entry Number | Entry No. | CBP Entry Number | CBP Entry No. | Customs Entry Number | Entry Summary Number"
    ),
    "entry_type": either("Entry Type | Entry Type Code | Type of Entry"),
    "issue_date": either("Summary Date | Entry Summary Date | Date of Summary"),
    "entry_date": either("Entry Date | Date of Entry"),
    "port_of_entry": either("Port Code | Port of Entry | Port of Entry Code | Entry Port | Port of Entry/Code"),
    "vessel": either("Importing Carrier | Importing Vessel | Vessel Name | Carrier | Vessel/Carrier"),
    "transport_mode": either("Mode of Transport | Mode of Transportation | Transport Mode | MOT"),
    "country_of_origin": either("Country of Origin | Origin Country"),
    "import_date": either("Import Date | Date of Import | Date of Importation | Importation Date"),
    "transport_doc_no": either(
        "B/L or AWB Number | B/L or AWB No. | B/L AWB Number | B/L/AWB No. | Bill of Lading or AWB Number"
        " | Bill of Lading/AWB Number | Bill of Lading Number | Bill of Lading No. | BL or AWB No."
    ),
    "manufacturer_no": either("Manufacturer ID | Manufacturer I.D. | MID | Manufacturer ID (MID) | Manufacturer No."),
    "country_of_dispatch": either("Exporting Country | Country of Export | Country of Exportation | Export Country"),
    "port_of_loading": either(
        "Foreign Port of Lading | Foreign Port of Loading | Port of Lading | Foreign Lading Port | Port of Loading"
    ),
    "port_of_discharge": either("U.S. Port of Unlading | Port of Unlading | US Port of Discharge | U.S. Unlading Port"),
    "buyer_id": either("Importer Number | Importer No. | Importer ID | Importer of Record Number | IOR Number"),
    "entered_value": either("Total Entered Value | Total Value | Total Entered Value (USD)"),
    "duty_amount": either("Duty | Total Duty | Estimated Duty"),
    "tax_amount": either("Tax | Total Tax | Estimated Tax | I.R. Tax Total"),
    "total_due": either("Total | Total Due | Total Payable | Total Fees and Duty | Grand Total"),
    "consignee": either(
        "Ultimate Consignee Name and Address | Ultimate Consignee (Name, Address) | Ultimate Consignee"
        " | Ultimate Consignee Name | Consignee Name and Address"
    ),
    "importer": either(
        "Importer of Record Name and Address | Importer of Record (Name, Address) | Importer of Record"
        " | Importer of Record Name | Importer Name and Address"
    ),
    "broker": either(
        "Broker/Filer Information (Name, Address, Phone Number) | Broker/Filer Information"
        " | Broker/Filer Information Name, Address and Phone Number | Broker/Filer | Broker/Filer Name and Address"
        " | Broker or Filer | Customs Broker | Broker/Filer Information (Name, address, phone"
    ),
}
"""Labels of the boxes, of both editions and as brokers' programs print them."""

ITEM_HEADS: dict[str, tuple[str, ...]] = {
    "line_no": either("Line | Line No. | Line Number | Ln | Line #"),
    "name": either("Description of Merchandise | Description | Merchandise | Merchandise Description"),
    "hs_code": either(
        "HTSUS No. | HTSUS Number | HTS Number | HTS No. | HTSUS | HTS Code | Tariff Number | HTSUS Code | A. HTSUS No."
    ),
    "gross_weight_kg": either("Gross Weight | Grossweight | Gross Wt | Gross Weight (KG)"),
    "quantity_1": either(
        "Net Quantity in HTSUS Units | Net Quantity in | Net Quantity | Net Qty | HTSUS Quantity"
        " | Net Quantity in HTSUS"
    ),
    "entered_value": either("Entered Value | Entered | Entered Value (USD)"),
    "_rate": either("HTSUS Rate | A. HTSUS | A. HTSUS Rate | Duty Rate | HTS Rate | Rate of Duty | Tariff Rate"),
    "duty_amount": either("Duty and IR Tax | Duty and I.R. Tax | Duty and | Duty and IR | Duty & Tax"),
}

STOPS = either(
    "Surety Number | Surety No. | Bond Type | Export Date | Date of Export | I.T. Number | I.T. No. | I.T. Date"
    " | Missing Docs | Missing Documents | Country of Melt and Pour | Primary Country of Smelt"
    " | Secondary Country of Smelt | Country of Cast | Location of Goods/G.O. Number | Location of Goods/G.O. No."
    " | Location of Goods/G.O. | Location of Goods | G.O. Number | Consignee Number | Consignee No."
    " | Reference Number | Reference No. | Other | Other Fee Summary | Other Fee Summary (for Block 39)"
    " | Other Fee Summary for Block 35 | Total Other Fees | CBP Use Only | Declaration"
    " | Declaration of Importer of Record (Owner or Purchaser) or Authorized Agent"
    " | Declaration of Importer of Record | Ascertained Duty | Ascertained Tax | Ascertained Other"
    " | Ascertained Total | Declarant Name, Title and Signature | Declarant Name (Last, First, M.I.)"
    " | Declarant Name | Broker/Importer File Number | Broker/Importer File No. | Name, Address, Phone Number"
    " | Duty and IR Tax | Duty and I.R. Tax | Duty and | IR Tax | I.R. Tax | Tax Dollars Cents | Dollars Cents"
    " | Manifest Qty. | Manifest Quantity | AD/CVD No. | AD/CVD Rate | IRC Rate | Visa No. | Visa Number | CHGS"
    " | Relationship | HTSUS Units | City | State | Zip | Street | Entry Summary | Page | Signature | Title"
    " | I declare that I am the Importer of Record | that I am the Importer of Record | am the Importer of Record"
    " | Reason Code | A. LIQ Code | B. Ascertained Duty | C. Ascertained Tax | D. Ascertained Other"
)

ENDS = Labels(
    {},
    either(
        "Total Entered Value | Other Fee Summary | Other Fee Summary for Block 39 | Other Fee Summary for Block 35"
        " | Declaration of Importer of Record | Total Other Fees | Declarant Name | Ascertained Duty"
        " | Declaration of Importer of Record (Owner or Purchaser) or Authorized Agent"
    ),
)

LABELS = Labels(HEAD, (*STOPS, *(label for labels in ITEM_HEADS.values() for label in labels if len(label) > 5)))

ITEM_LABELS = Labels(ITEM_HEADS, either("HTSUS Units | HTSUS Unit"))


@cache
def _every_label() -> Lexicon[str]:
    spelled = [(label, name) for name, labels in (*HEAD.items(), *ITEM_HEADS.items()) for label in labels]
    return Lexicon([*spelled, *((label, "") for label in STOPS)])


def on_one_line(sheet: Sheet) -> list[Word]:
    """Return the words of a page, the lines of a label that its narrow box broke set side by side in the first line's place."""
    moved: dict[int, Word] = {}
    for run in unbroken(sheet, _every_label()):
        top = min(run.words, key=lambda word: word.box.y0).box
        if all(word.box.center[1] < top.y1 for word in run.words):
            continue
        whole = run.box
        total = sum(len(word.text) + 1 for word in run.words)
        place = whole.x0
        for word in run.words:
            width = whole.width * (len(word.text) + 1) / total
            moved[id(word)] = replace(
                word, box=Box(place, top.y0, place + width * len(word.text) / (len(word.text) + 1), top.y1)
            )
            place += width
    return [moved.get(id(word), word) for word in sheet.page.words]
