"""UBL 2.x invoices, credit notes and orders (OASIS Universal Business Language; EN 16931 uses the same elements).

Source: the element names of the public UBL 2.1 schema and of EN 16931-3-2. verified_on: 2026-11-24.
"""

from __future__ import annotations

from vault.documents.embedded.codes import is_gtin, kind_of_invoice
from vault.documents.embedded.said import Fields, Said, address, any_of, date_of
from vault.reading.embedded import Element

_LINES = ("InvoiceLine", "CreditNoteLine", "OrderLine")
_HS_LISTS = frozenset({"HS", "CV", "TARIC", "HTS", "CN"})
"""Of UNTDID 7143 and as they are met: the Harmonised System and what national tariffs make of it."""


def read_ubl(root: Element) -> Said:
    """Return what the document says."""
    head = Fields()
    code = any_of(root, "InvoiceTypeCode", "CreditNoteTypeCode")
    if root.name == "Order":
        kind, reason = "purchase_contract", "UBL order"
    else:
        kind, reason = kind_of_invoice("381" if root.name == "CreditNote" else code, "UBL")
    head.put("document_no", any_of(root, "ID"))
    head.put("issue_date", date_of(any_of(root, "IssueDate")))
    head.put("currency", any_of(root, "DocumentCurrencyCode"))
    head.put("purchase_order_no", any_of(root, "OrderReference/ID"))
    head.put("order_no", any_of(root, "OrderReference/SalesOrderID"))
    head.put("contract_no", any_of(root, "ContractDocumentReference/ID", "Contract/ID"))
    head.put("transport_doc_no", any_of(root, "Delivery/Shipment/TransportHandlingUnit/ID", "Delivery/Shipment/ID"))
    head.put("waybill_no", any_of(root, "Delivery/Shipment/Consignment/ID"))
    if kind == "other":
        head.put("invoice_no", any_of(root, "BillingReference/InvoiceDocumentReference/ID"))
    _party(head, "seller", root.first("AccountingSupplierParty", "Party") or root.first("SellerSupplierParty", "Party"))
    _party(head, "buyer", root.first("AccountingCustomerParty", "Party") or root.first("BuyerCustomerParty", "Party"))
    _delivery(head, root)
    totals = root.first("LegalMonetaryTotal") or root.first("AnticipatedMonetaryTotal")
    head.put("total_amount", any_of(totals, "TaxInclusiveAmount", "PayableAmount"))
    head.put("subtotal", any_of(totals, "TaxExclusiveAmount", "LineExtensionAmount"))
    head.put("discount", any_of(totals, "AllowanceTotalAmount"))
    currency = any_of(root, "DocumentCurrencyCode")
    for tax in root.all("TaxTotal", "TaxAmount"):
        if not currency or tax.attribute("currencyID") in {"", currency}:
            head.put("tax_amount", tax.text)
    lines = [_line(line.first("LineItem") or line, currency) for name in _LINES for line in root.all(name)]
    return Said(kind, reason, head, lines)


def _party(head: Fields, role: str, party: Element | None) -> None:
    if party is None:
        return
    head.put(f"{role}_name", any_of(party, "PartyLegalEntity/RegistrationName", "PartyName/Name"))
    head.put(f"{role}_id", _identifier(party))
    place = party.first("PostalAddress") or party.first("PartyLegalEntity", "RegistrationAddress")
    head.put(f"{role}_address", _address(place))
    if role == "seller":
        head.put("seller_phone", any_of(party, "Contact/Telephone"))
        head.put("seller_email", any_of(party, "Contact/ElectronicMail"))
        head.put("seller_website", any_of(party, "WebsiteURI"))


def _identifier(party: Element) -> str:
    """Return the tax number, or the register's number, or any that is given."""
    schemes = list(party.all("PartyTaxScheme"))
    vat = [one for one in schemes if any_of(one, "TaxScheme/ID").upper() in {"VAT", "", "GST"}]
    return next((said for one in vat if (said := any_of(one, "CompanyID"))), "") or any_of(
        party, "PartyLegalEntity/CompanyID", "PartyTaxScheme/CompanyID", "PartyIdentification/ID"
    )


def _address(place: Element | None) -> str:
    if place is None:
        return ""
    street = any_of(place, "StreetName")
    building = any_of(place, "BuildingNumber")
    lines = [f"{street} {building}".strip(), any_of(place, "AdditionalStreetName")]
    lines += [one.text for one in place.all("AddressLine", "Line")]
    return address(
        lines,
        any_of(place, "PostalZone"),
        any_of(place, "CityName"),
        any_of(place, "CountrySubentity"),
        any_of(place, "Country/Name", "Country/IdentificationCode"),
    )


def _delivery(head: Fields, root: Element) -> None:
    delivery = root.first("Delivery")
    if delivery is not None:
        head.put("ship_to_name", any_of(delivery, "DeliveryParty/PartyName/Name"))
        head.put(
            "ship_to_address",
            _address(delivery.first("DeliveryLocation", "Address") or delivery.first("DeliveryAddress")),
        )
        shipment = delivery.first("Shipment")
        for name, path in (("gross_weight_kg", "GrossWeightMeasure"), ("net_weight_kg", "NetWeightMeasure")):
            measure = shipment.first(path) if shipment is not None else None
            if measure is not None and measure.attribute("unitCode") in {"", "KGM"}:
                head.put(name, measure.text)
        head.put("packages", any_of(shipment, "TotalTransportHandlingUnitQuantity"))
        for container in (
            shipment.all("TransportHandlingUnit", "TransportEquipment", "ID") if shipment is not None else ()
        ):
            head.put("container_nos", container.text)
    terms = root.first("DeliveryTerms")
    head.put("incoterm", any_of(terms, "ID", "SpecialTerms"))


def _line(line: Element, currency: str) -> Fields:
    fields = Fields(line=True)
    item = line.first("Item")
    fields.put("line_no", any_of(line, "ID"))
    for name in ("InvoicedQuantity", "CreditedQuantity", "Quantity"):
        quantity = line.first(name)
        if quantity is not None:
            fields.put("quantity", quantity.text)
            fields.put("unit", quantity.attribute("unitCode"))
    amount = line.first("LineExtensionAmount")
    if amount is not None:
        fields.put("amount", amount.text)
        if amount.attribute("currencyID") not in {"", currency}:
            fields.put("currency", amount.attribute("currencyID"))
    fields.put("unit_price", any_of(line, "Price/PriceAmount"))
    if item is None:
        return fields
    fields.put("name", any_of(item, "Name", "Description"))
    fields.first("sku", any_of(item, "SellersItemIdentification/ID"), any_of(item, "BuyersItemIdentification/ID"))
    for one in item.all("StandardItemIdentification", "ID"):
        if one.attribute("schemeID") in {"0160", "GTIN", "SRV", "EAN", ""} and is_gtin(one.text):
            fields.put("gtin", one.text)
    fields.put("country_of_origin", any_of(item, "OriginCountry/IdentificationCode", "OriginCountry/Name"))
    for one in item.all("CommodityClassification", "ItemClassificationCode"):
        if one.attribute("listID").upper() in _HS_LISTS:
            fields.put("hs_code", one.text)
    fields.put("hs_code", any_of(item, "CommodityClassification/CommodityCode"))
    fields.put("brand", any_of(item, "BrandName"))
    fields.put("model", any_of(item, "ModelName"))
    fields.put("manufacturer_name", any_of(item, "ManufacturerParty/PartyName/Name"))
    fields.put("lot_no", any_of(item, "ItemInstance/LotIdentification/LotNumberID"))
    fields.put(
        "expiry_date", date_of(any_of(item, "ItemInstance/LotIdentification/ExpiryDate", "ItemInstance/BestBeforeDate"))
    )
    fields.put("production_date", date_of(any_of(item, "ItemInstance/ManufactureDate")))
    return fields
