"""UN/CEFACT Cross Industry Invoice: alone, and in Factur-X, ZUGFeRD (also its first version) and XRechnung.

Source: the element names of the public CII D16B and ZUGFeRD 1.0 schemas and of EN 16931-3-3. verified_on: 2026-11-24.
"""

from __future__ import annotations

from vault.documents.embedded.codes import is_gtin, kind_of_invoice
from vault.documents.embedded.said import Fields, Said, address, any_of, date_of
from vault.reading.embedded import Element

_TRADES = ("SupplyChainTradeTransaction", "SpecifiedSupplyChainTradeTransaction")
_AGREEMENTS = ("ApplicableHeaderTradeAgreement", "ApplicableSupplyChainTradeAgreement")
_DELIVERIES = ("ApplicableHeaderTradeDelivery", "ApplicableSupplyChainTradeDelivery")
_SETTLEMENTS = ("ApplicableHeaderTradeSettlement", "ApplicableSupplyChainTradeSettlement")
_SUMS = ("SpecifiedTradeSettlementHeaderMonetarySummation", "SpecifiedTradeSettlementMonetarySummation")
_LINE_AGREEMENTS = ("SpecifiedLineTradeAgreement", "SpecifiedSupplyChainTradeAgreement")
_LINE_DELIVERIES = ("SpecifiedLineTradeDelivery", "SpecifiedSupplyChainTradeDelivery")
_LINE_SETTLEMENTS = ("SpecifiedLineTradeSettlement", "SpecifiedSupplyChainTradeSettlement")
_LINE_SUMS = ("SpecifiedTradeSettlementLineMonetarySummation", "SpecifiedTradeSettlementMonetarySummation")
_HS_LISTS = frozenset({"HS", "CV", "TARIC", "HTS", "CN"})


def read_cii(root: Element) -> Said:
    """Return what the invoice says."""
    head = Fields()
    document = _one(root, "ExchangedDocument", "HeaderExchangedDocument")
    trade = _one(root, *_TRADES)
    agreement, delivery, settlement = (_one(trade, *names) for names in (_AGREEMENTS, _DELIVERIES, _SETTLEMENTS))
    kind, reason = kind_of_invoice(any_of(document, "TypeCode"), "CII")
    head.put("document_no", any_of(document, "ID"))
    head.put("issue_date", _moment(document, "IssueDateTime"))
    head.put("currency", any_of(settlement, "InvoiceCurrencyCode"))
    _party(head, "seller", _one(agreement, "SellerTradeParty"))
    _party(head, "buyer", _one(agreement, "BuyerTradeParty"))
    head.put(
        "purchase_order_no",
        any_of(agreement, "BuyerOrderReferencedDocument/IssuerAssignedID", "BuyerOrderReferencedDocument/ID"),
    )
    head.put("order_no", any_of(agreement, "SellerOrderReferencedDocument/IssuerAssignedID"))
    head.put(
        "contract_no", any_of(agreement, "ContractReferencedDocument/IssuerAssignedID", "ContractReferencedDocument/ID")
    )
    head.put("incoterm", any_of(agreement, "ApplicableTradeDeliveryTerms/DeliveryTypeCode"))
    ship_to = _one(delivery, "ShipToTradeParty")
    head.put("ship_to_name", any_of(ship_to, "Name"))
    head.put("ship_to_address", _address(ship_to))
    if kind == "other":
        head.put("invoice_no", any_of(settlement, "InvoiceReferencedDocument/IssuerAssignedID"))
    _sums(head, _one(settlement, *_SUMS), any_of(settlement, "InvoiceCurrencyCode"))
    lines = [_line(one) for one in (trade.all("IncludedSupplyChainTradeLineItem") if trade is not None else ())]
    # A line of the first version without an amount is a remark.
    return Said(kind, reason, head, [line for line in lines if line.values.keys() - {"line_no"}])


def _sums(head: Fields, sums: Element | None, currency: str) -> None:
    if sums is None:
        return
    head.put("total_amount", _money(sums, "GrandTotalAmount", currency) or any_of(sums, "DuePayableAmount"))
    head.put("subtotal", _money(sums, "TaxBasisTotalAmount", currency) or any_of(sums, "LineTotalAmount"))
    head.put("discount", any_of(sums, "AllowanceTotalAmount"))
    head.put("tax_amount", _money(sums, "TaxTotalAmount", currency))


def _money(sums: Element, name: str, currency: str) -> str:
    """Return an amount in the invoice's own currency: tax may be told in a second one as well."""
    amounts = list(sums.all(name))
    own = [one.text for one in amounts if one.attribute("currencyID") in {"", currency}]
    return own[0] if own else ""


def _party(head: Fields, role: str, party: Element | None) -> None:
    if party is None:
        return
    head.put(f"{role}_name", any_of(party, "Name", "SpecifiedLegalOrganization/TradingBusinessName"))
    registrations = [one.first("ID") for one in party.all("SpecifiedTaxRegistration")]
    vat = [one.text for one in registrations if one is not None and one.attribute("schemeID") in {"VA", ""}]
    other = [one.text for one in registrations if one is not None]
    head.first(
        f"{role}_id",
        *vat[:1],
        any_of(party, "SpecifiedLegalOrganization/ID"),
        *other[:1],
        any_of(party, "GlobalID", "ID"),
    )
    head.put(f"{role}_address", _address(party))
    if role == "seller":
        contact = party.first("DefinedTradeContact")
        head.put("seller_phone", any_of(contact, "TelephoneUniversalCommunication/CompleteNumber"))
        head.put("seller_email", any_of(contact, "EmailURIUniversalCommunication/URIID"))


def _address(party: Element | None) -> str:
    place = party.first("PostalTradeAddress") if party is not None else None
    if place is None:
        return ""
    return address(
        [any_of(place, "LineOne"), any_of(place, "LineTwo"), any_of(place, "LineThree")],
        any_of(place, "PostcodeCode"),
        any_of(place, "CityName"),
        any_of(place, "CountrySubDivisionName"),
        any_of(place, "CountryName", "CountryID"),
    )


def _line(line: Element) -> Fields:
    fields = Fields(line=True)
    product = line.first("SpecifiedTradeProduct")
    agreement, delivery, settlement = (
        _one(line, *names) for names in (_LINE_AGREEMENTS, _LINE_DELIVERIES, _LINE_SETTLEMENTS)
    )
    fields.put("line_no", any_of(line, "AssociatedDocumentLineDocument/LineID"))
    quantity = delivery.first("BilledQuantity") if delivery is not None else None
    if quantity is not None:
        fields.put("quantity", quantity.text)
        fields.put("unit", quantity.attribute("unitCode"))
    fields.put(
        "unit_price",
        any_of(agreement, "NetPriceProductTradePrice/ChargeAmount", "GrossPriceProductTradePrice/ChargeAmount"),
    )
    fields.put("amount", any_of(_one(settlement, *_LINE_SUMS), "LineTotalAmount"))
    if product is None:
        return fields
    fields.put("name", any_of(product, "Name", "Description"))
    fields.first("sku", any_of(product, "SellerAssignedID"), any_of(product, "BuyerAssignedID"))
    for one in product.all("GlobalID"):
        if one.attribute("schemeID") in {"0160", "0088", ""} and is_gtin(one.text):
            fields.put("gtin", one.text)
    fields.put("country_of_origin", any_of(product, "OriginTradeCountry/ID", "OriginTradeCountry/Name"))
    for one in product.all("DesignatedProductClassification", "ClassCode"):
        if one.attribute("listID").upper() in _HS_LISTS:
            fields.put("hs_code", one.text)
    fields.put("brand", any_of(product, "BrandName"))
    fields.put("model", any_of(product, "ModelName"))
    fields.put("lot_no", any_of(product, "IndividualTradeProductInstance/BatchID"))
    fields.put("manufacturer_name", any_of(product, "ManufacturerTradeParty/Name"))
    return fields


def _one(element: Element | None, *names: str) -> Element | None:
    return next((found for name in names if element is not None and (found := element.first(name))), None)


def _moment(element: Element | None, name: str) -> str:
    for moment in element.all(name) if element is not None else ():
        for said in moment.children:
            if said.text:
                return date_of(said.text, said.attribute("format"))
        return date_of(moment.text)
    return ""
