"""XML papers: UBL, CII, ZUGFeRD 1, customs messages, VAT invoice data. Built by string templates, never copied from anywhere."""

from __future__ import annotations

from xml.sax.saxutils import escape

from benchmarks.open.makers.structured_deals import Deal, Firm, plain

_UBL = "urn:oasis:names:specification:ubl:schema:xsd"


def ubl(deal: Deal, *, prefixes: bool = True, credit: str = "", bare_party: bool = False) -> str:
    """A UBL 2.1 invoice, or a credit note to an invoice."""
    root = "CreditNote" if credit else "Invoice"
    a, b = ("cac:", "cbc:") if prefixes else ("", "")
    spaces = f'xmlns="{_UBL}:{root}-2"'
    if prefixes:
        spaces += f' xmlns:cac="{_UBL}:CommonAggregateComponents-2" xmlns:cbc="{_UBL}:CommonBasicComponents-2"'
    cur = deal.currency

    def party(firm: Firm, role: str) -> str:
        scheme = (
            f"<{a}PartyTaxScheme><{b}CompanyID>{firm.tax}</{b}CompanyID><{a}TaxScheme><{b}ID>VAT</{b}ID></{a}TaxScheme></{a}PartyTaxScheme>"
            if firm.tax
            else ""
        )
        name = f"<{a}PartyName><{b}Name>{escape(firm.name)}</{b}Name></{a}PartyName>"
        legal = (
            ""
            if bare_party
            else f"<{a}PartyLegalEntity><{b}RegistrationName>{escape(firm.name)}</{b}RegistrationName></{a}PartyLegalEntity>"
        )
        return (
            f"<{a}Accounting{role}Party><{a}Party>{name}<{a}PostalAddress><{b}StreetName>{escape(firm.street)}</{b}StreetName>"
            f"<{b}CityName>{firm.city}</{b}CityName><{b}PostalZone>{firm.postcode}</{b}PostalZone><{a}Country>"
            f"<{b}IdentificationCode>{firm.country}</{b}IdentificationCode></{a}Country></{a}PostalAddress>{scheme}{legal}"
            f"</{a}Party></{a}Accounting{role}Party>"
        )

    what = "Credited" if credit else "Invoiced"
    lines = "".join(
        f'<{a}{root}Line><{b}ID>{place}</{b}ID><{b}{what}Quantity unitCode="{one.unit}">{one.quantity}</{b}{what}Quantity>'
        f'<{b}LineExtensionAmount currencyID="{cur}">{one.amount}</{b}LineExtensionAmount><{a}Item><{b}Name>{escape(one.name)}</{b}Name>'
        f"<{a}SellersItemIdentification><{b}ID>{one.sku}</{b}ID></{a}SellersItemIdentification>"
        f'<{a}StandardItemIdentification><{b}ID schemeID="0160">{one.gtin}</{b}ID></{a}StandardItemIdentification>'
        f"<{a}OriginCountry><{b}IdentificationCode>{one.origin}</{b}IdentificationCode></{a}OriginCountry>"
        f'<{a}CommodityClassification><{b}ItemClassificationCode listID="HS">{one.hs}</{b}ItemClassificationCode></{a}CommodityClassification>'
        f'</{a}Item><{a}Price><{b}PriceAmount currencyID="{cur}">{one.price}</{b}PriceAmount></{a}Price></{a}{root}Line>'
        for place, one in enumerate(deal.goods, 1)
    )
    refers = f"<{a}BillingReference><{a}InvoiceDocumentReference><{b}ID>{credit}</{b}ID></{a}InvoiceDocumentReference></{a}BillingReference>"
    order = f"<{a}OrderReference><{b}ID>{deal.order}</{b}ID></{a}OrderReference>" if deal.order else ""
    kind = "" if credit else f"<{b}InvoiceTypeCode>380</{b}InvoiceTypeCode>"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<{root} {spaces}><{b}UBLVersionID>2.1</{b}UBLVersionID><{b}ID>{deal.number}</{b}ID>'
        f"<{b}IssueDate>{deal.date}</{b}IssueDate>{kind}<{b}DocumentCurrencyCode>{cur}</{b}DocumentCurrencyCode>{order}"
        f"{refers if credit else ''}{party(deal.seller, 'Supplier')}{party(deal.buyer, 'Customer')}"
        f'<{a}TaxTotal><{b}TaxAmount currencyID="{cur}">{deal.tax}</{b}TaxAmount></{a}TaxTotal><{a}LegalMonetaryTotal>'
        f'<{b}LineExtensionAmount currencyID="{cur}">{deal.net}</{b}LineExtensionAmount><{b}TaxExclusiveAmount currencyID="{cur}">{deal.net}'
        f'</{b}TaxExclusiveAmount><{b}TaxInclusiveAmount currencyID="{cur}">{deal.total}</{b}TaxInclusiveAmount>'
        f'<{b}PayableAmount currencyID="{cur}">{deal.total}</{b}PayableAmount></{a}LegalMonetaryTotal>{lines}</{root}>'
    )


def cii(deal: Deal, *, first_version: bool = False, kind: str = "380") -> str:
    """A CII invoice, or one of ZUGFeRD 1.0."""
    document, trade = ("HeaderExchangedDocument", "SpecifiedSupplyChainTradeTransaction")
    header, line_sum, sums = (
        "SupplyChain",
        "SpecifiedTradeSettlementMonetarySummation",
        "SpecifiedTradeSettlementMonetarySummation",
    )
    line, root, version = "SpecifiedSupplyChain", "CrossIndustryDocument", "urn:ferd:CrossIndustryDocument:invoice:1p0"
    if not first_version:
        document, trade, header = "ExchangedDocument", "SupplyChainTradeTransaction", "Header"
        line_sum = "SpecifiedTradeSettlementLineMonetarySummation"
        sums = "SpecifiedTradeSettlementHeaderMonetarySummation"
        line, root = "SpecifiedLine", "CrossIndustryInvoice"
        version = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
    date = deal.date.replace("-", "")

    def party(firm: Firm, role: str) -> str:
        tax = (
            f'<ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">{firm.tax}</ram:ID></ram:SpecifiedTaxRegistration>'
            if firm.tax
            else ""
        )
        return (
            f"<ram:{role}TradeParty><ram:Name>{escape(firm.name)}</ram:Name><ram:PostalTradeAddress><ram:PostcodeCode>{firm.postcode}"
            f"</ram:PostcodeCode><ram:LineOne>{escape(firm.street)}</ram:LineOne><ram:CityName>{firm.city}</ram:CityName>"
            f"<ram:CountryID>{firm.country}</ram:CountryID></ram:PostalTradeAddress>{tax}</ram:{role}TradeParty>"
        )

    lines = "".join(
        f"<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>{place}</ram:LineID>"
        f'</ram:AssociatedDocumentLineDocument><ram:SpecifiedTradeProduct><ram:GlobalID schemeID="0160">{one.gtin}</ram:GlobalID>'
        f"<ram:SellerAssignedID>{one.sku}</ram:SellerAssignedID><ram:Name>{escape(one.name)}</ram:Name>"
        f"<ram:OriginTradeCountry><ram:ID>{one.origin}</ram:ID></ram:OriginTradeCountry></ram:SpecifiedTradeProduct>"
        f"<ram:{line}TradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>{one.price}</ram:ChargeAmount>"
        f'</ram:NetPriceProductTradePrice></ram:{line}TradeAgreement><ram:{line}TradeDelivery><ram:BilledQuantity unitCode="{one.unit}">'
        f"{one.quantity}</ram:BilledQuantity></ram:{line}TradeDelivery><ram:{line}TradeSettlement><ram:{line_sum}><ram:LineTotalAmount>"
        f"{one.amount}</ram:LineTotalAmount></ram:{line_sum}></ram:{line}TradeSettlement></ram:IncludedSupplyChainTradeLineItem>"
        for place, one in enumerate(deal.goods, 1)
    )
    order = (
        f"<ram:BuyerOrderReferencedDocument><ram:IssuerAssignedID>{deal.order}</ram:IssuerAssignedID></ram:BuyerOrderReferencedDocument>"
        if deal.order
        else ""
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<rsm:{root} xmlns:rsm="{version}" xmlns:ram="urn:x:ram" xmlns:udt="urn:x:udt">'
        f"<rsm:{document}><ram:ID>{deal.number}</ram:ID><ram:TypeCode>{kind}</ram:TypeCode><ram:IssueDateTime>"
        f'<udt:DateTimeString format="102">{date}</udt:DateTimeString></ram:IssueDateTime></rsm:{document}><rsm:{trade}>{lines}'
        f"<ram:Applicable{header}TradeAgreement>{party(deal.seller, 'Seller')}{party(deal.buyer, 'Buyer')}{order}"
        f"</ram:Applicable{header}TradeAgreement><ram:Applicable{header}TradeDelivery/><ram:Applicable{header}TradeSettlement>"
        f"<ram:InvoiceCurrencyCode>{deal.currency}</ram:InvoiceCurrencyCode><ram:{sums}><ram:LineTotalAmount>{deal.net}</ram:LineTotalAmount>"
        f'<ram:TaxBasisTotalAmount>{deal.net}</ram:TaxBasisTotalAmount><ram:TaxTotalAmount currencyID="{deal.currency}">{deal.tax}'
        f"</ram:TaxTotalAmount><ram:GrandTotalAmount>{deal.total}</ram:GrandTotalAmount><ram:DuePayableAmount>{deal.total}"
        f"</ram:DuePayableAmount></ram:{sums}></ram:Applicable{header}TradeSettlement></rsm:{trade}></rsm:{root}>"
    )


def invoice_truth(deal: Deal, *, hs: bool = True, kind: str = "commercial_invoice") -> dict[str, object]:
    """What an XML invoice says."""
    fields: dict[str, str] = {
        "document_no": deal.number,
        "issue_date": deal.date,
        "currency": deal.currency,
        "seller_name": deal.seller.name,
        "seller_address": deal.seller.address,
        "buyer_name": deal.buyer.name,
        "buyer_address": deal.buyer.address,
        "total_amount": plain(deal.total),
        "tax_amount": plain(deal.tax),
    }
    fields |= {
        key: value
        for key, value in (
            ("seller_id", deal.seller.tax),
            ("buyer_id", deal.buyer.tax),
            ("purchase_order_no", deal.order),
        )
        if value
    }
    lines = [
        {
            "line_no": str(place),
            "sku": one.sku,
            "gtin": one.gtin,
            "name": one.name,
            "quantity": plain(one.quantity),
            "unit": one.unit,
            "unit_price": plain(one.price),
            "amount": plain(one.amount),
            "country_of_origin": one.origin,
        }
        | ({"hs_code": one.hs} if hs else {})
        for place, one in enumerate(deal.goods, 1)
    ]
    return {"kind": kind, "media_class": "structured", "fields": fields, "lines": lines}


def tags(pairs: dict[str, str], indent: str = "  ", prefix: str = "") -> str:
    """Elements with texts."""
    return "".join(f"{indent}<{prefix}{key}>{escape(value)}</{prefix}{key}>\n" for key, value in pairs.items())


def declaration(
    head: dict[str, str], lines: list[dict[str, str]], containers: list[str], *, namespace: bool = True
) -> str:
    """A declaration message of the single window."""
    space = ' xmlns="http://www.chinaport.gov.cn/dec" Version="3.1"' if namespace else ""
    items = "".join(f"<DecList>\n{tags(line, '    ')}</DecList>\n" for line in lines)
    boxes = "".join(
        f"<Container><ContainerId>{one}</ContainerId><ContainerMd>11</ContainerMd></Container>" for one in containers
    )
    return (
        f"<DecMessage{space}>\n<DecHead>\n{tags(head)}</DecHead>\n<DecLists>\n{items}</DecLists>\n<DecContainers>{boxes}</DecContainers>\n"
        "<DecFreeTxt><VoyNo>026E</VoyNo></DecFreeTxt>\n</DecMessage>"
    )


def cbec(inventories: list[tuple[dict[str, str], list[dict[str, str]]]], *, prefix: str = "ceb:") -> str:
    """A message of cross-border import lists."""
    name = "xmlns:ceb" if prefix else "xmlns"
    body = "".join(
        f"<{prefix}Inventory>\n<{prefix}InventoryHead>\n{tags(head, prefix=prefix)}</{prefix}InventoryHead>\n"
        + "".join(f"<{prefix}InventoryList>\n{tags(line, prefix=prefix)}</{prefix}InventoryList>\n" for line in lines)
        + f"</{prefix}Inventory>\n"
        for head, lines in inventories
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<{prefix}CEB621Message {name}="http://www.chinaport.gov.cn/ceb" guid="CEB621-DEMO" '
        f'version="1.0">\n{body}</{prefix}CEB621Message>'
    )
