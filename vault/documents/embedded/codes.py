"""Codes the structures share: types of invoices, terms of trade, what is a GTIN. Data with its sources.

UNTDID 1001 (types of documents), the code of 成交方式 in the customs code tables. verified_on: 2026-11-24.
"""

from __future__ import annotations

from vault.documents.identifiers import validate

_PROFORMA = frozenset({"325", "310", "315", "320"})
"""Pro-forma invoice, offer, price quotation, acknowledgement of an order."""
_NO_INVOICE = frozenset({"381", "396", "261", "262", "83", "532", "308", "81", "296"})
"""Credit notes and self-billed credit notes: they take a sale back, in whole or in part, and prove none."""

TRANS_MODES = {"1": "CIF", "2": "C&F", "3": "FOB", "4": "C&I", "7": "EXW"}


def kind_of_invoice(code: str, schema: str) -> tuple[str, str]:
    """Return the kind an invoice's type code stands for, and why."""
    if code in _NO_INVOICE:
        return "other", f"{schema} credit note (type {code})"
    if code in _PROFORMA:
        return "proforma_invoice", f"{schema} document of type {code}"
    return "commercial_invoice", f"{schema} invoice" + (f" (type {code})" if code else "")


def is_gtin(text: str) -> bool:
    """Whether a number is a GTIN whose check digit holds."""
    return validate("gtin", text.strip()) == "passed"
