"""Chinese electronic VAT invoices as structure: the EInvoice file of the tax platform, the eInvoice data in an OFD file, its tags and custom data.

Source: the element names of the published e-invoice data (EInvoice 0.3x; e-invoice 2019 of the fp name space). verified_on: 2026-11-24.
"""

from __future__ import annotations

from vault.documents.embedded.said import Fields, Said, any_of, date_of
from vault.reading.embedded import Element

KIND = "cn_vat_invoice"
_DATA = (
    ("invoice_code", "发票代码"),
    ("document_no", "发票号码"),
    ("issue_date", "开票日期"),
    ("subtotal", "合计金额"),
    ("tax_amount", "合计税额"),
    ("total_amount", "价税合计"),
    ("buyer_name", "购买方名称"),
    ("seller_name", "销售方名称"),
    ("buyer_id", "购买方纳税人识别号"),
    ("seller_id", "销售方纳税人识别号"),
)
_TAGS = (
    ("invoice_code", "InvoiceCode"),
    ("document_no", "InvoiceNo"),
    ("issue_date", "IssueDate"),
    ("buyer_name", "BuyerName"),
    ("buyer_id", "BuyerTaxID"),
    ("seller_name", "SellerName"),
    ("seller_id", "SellerTaxID"),
    ("subtotal", "TaxExclusiveTotalAmount"),
    ("tax_amount", "TaxTotalAmount"),
    ("total_amount", "TaxInclusiveTotalAmount"),
)
_GOODS = (
    ("name", "Item"),
    ("spec", "Specification"),
    ("unit", "MeasurementDimension"),
    ("unit_price", "Price"),
    ("quantity", "Quantity"),
    ("amount", "Amount"),
)


def read_einvoice(root: Element) -> Said:
    """Return what the file of the tax platform says."""
    head = Fields()
    data, told = root.first("EInvoiceData"), root.first("TaxSupervisionInfo")
    basic = data.first("BasicInformation") if data is not None else None
    head.first(
        "document_no", any_of(told, "InvoiceNumber"), any_of(basic, "InvoiceNumber"), any_of(root, "Header/EIid")
    )
    head.first(
        "issue_date",
        *map(
            date_of, (any_of(told, "IssueTime"), any_of(basic, "IssueTime", "IssueDate"), any_of(basic, "RequestTime"))
        ),
    )
    for role, party in (("seller", "Seller"), ("buyer", "Buyer")):
        source = data.first(f"{party}Information") if data is not None else None
        head.put(f"{role}_name", any_of(source, f"{party}Name"))
        head.put(f"{role}_id", any_of(source, f"{party}IdNum"))
        head.put(f"{role}_address", any_of(source, f"{party}Addr"))
    head.put("subtotal", any_of(basic, "TotalAmWithoutTax"))
    head.put("tax_amount", any_of(basic, "TotalTaxAm"))
    head.put("total_amount", any_of(basic, "TotalTax-includedAmount", "TotalTaxIncludedAmount"))
    lines: list[Fields] = []
    for item in data.all("IssuItemInformation") if data is not None else ():
        for one in list(item.all("ItemDetail")) or [item]:
            line = Fields(line=True)
            line.put("name", any_of(one, "ItemName"))
            line.put("spec", any_of(one, "SpecMod"))
            line.put("unit", any_of(one, "MeaUnits"))
            line.put("quantity", any_of(one, "Quantity"))
            line.put("unit_price", any_of(one, "UnPrice"))
            line.put("amount", any_of(one, "Amount"))
            if line.values:
                lines.append(line)
    return Said(KIND, "electronic VAT invoice data", head, lines)


def read_fp(root: Element) -> Said:
    """Return what the data of an invoice in an OFD file says."""
    head = _tagged(root)
    lines: list[Fields] = []
    for goods in root.within("GoodsInfo"):
        line = Fields(line=True)
        for name, tag in _GOODS:
            line.put(name, any_of(goods, tag))
        if line.values:
            lines.append(line)
    return Said(KIND, "electronic VAT invoice data", head, lines)


def read_tags(root: Element) -> Said | None:
    """Return what the tags of an OFD page name; None where they are no invoice's. Columns of goods come one text for each line."""
    head = _tagged(root)
    if "document_no" not in head.values:
        return None
    columns = {name: _column(root, tag) for name, tag in _GOODS}
    count = len(columns["amount"]) or len(columns["name"])
    lines: list[Fields] = []
    for index in range(count):
        line = Fields(line=True)
        for name, texts in columns.items():
            if len(texts) == count:  # a column with a gap can't be counted off
                line.put(name, texts[index])
        lines.append(line)
    return Said(KIND, "tags of an electronic VAT invoice", head, lines)


def read_data(root: Element) -> Said | None:
    """Return what the description of an OFD file says; None where it is no invoice's."""
    told = {one.attribute("Name"): one.text for one in root.within("CustomData")}
    if "发票号码" not in told:
        return None
    head = Fields()
    for name, label in _DATA:
        head.put(name, told.get(label, ""))
    return Said(KIND, "data of an electronic VAT invoice", head)


def _tagged(root: Element) -> Fields:
    head = Fields()
    for name, tag in _TAGS:
        said = next((text for one in root.within(tag) if (text := _whole(one))), "")
        head.put(name, said.lstrip("¥￥") if name in {"subtotal", "tax_amount", "total_amount"} else said)
    return head


def _column(root: Element, tag: str) -> list[str]:
    return [text for one in root.within(tag) for text in _parts(one)]


def _whole(element: Element) -> str:
    return "".join(_parts(element))


def _parts(element: Element) -> list[str]:
    referred = [child.text for child in element.children if child.name == "ObjectRef" and child.text]
    return referred or ([element.text] if element.text else [])
