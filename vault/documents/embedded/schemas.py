"""Which schema a structure is of, and what it says. A structure of no known schema says nothing."""

from __future__ import annotations

from vault.documents.embedded.cbec_message import read_lists
from vault.documents.embedded.cii import read_cii
from vault.documents.embedded.customs_message import read_declaration
from vault.documents.embedded.said import Said
from vault.documents.embedded.ubl import read_ubl
from vault.documents.embedded.vat_invoice import read_data, read_einvoice, read_fp, read_tags
from vault.reading.embedded import Embedded

OFD_DATA, OFD_TAGS = "CustomDatas", "CustomTag"
"""How the reader of OFD marks the data in a file's description, and the tags on its pages."""
_UBL = frozenset({"Invoice", "CreditNote", "Order"})
_CII = frozenset({"CrossIndustryInvoice", "CrossIndustryDocument"})


def said_by(embedded: Embedded) -> tuple[Said, ...]:
    """Return the documents a structure tells of, in its order; those without any value left out."""
    return tuple(said for said in _read(embedded) if said.head.values or said.lines)


def _read(embedded: Embedded) -> tuple[Said, ...]:
    root = embedded.root
    if embedded.namespace in {OFD_DATA, OFD_TAGS}:
        found = read_data(root) if embedded.namespace == OFD_DATA else read_tags(root)
        return (found,) if found is not None else ()
    if root.name in _CII:
        return (read_cii(root),)
    if root.name in _UBL and ("ubl" in embedded.namespace or root.first("AccountingSupplierParty") is not None):
        return (read_ubl(root),)
    if root.name == "EInvoice":
        return (read_einvoice(root),)
    if root.name == "eInvoice":
        return (read_fp(root),)
    if next(root.within("InventoryHead"), None) is not None and "621" in root.name:
        return tuple(read_lists(root))
    if next(root.within("DecHead"), None) is not None:
        return tuple(read_declaration(root))
    return ()
