"""Labels of the sums under a table of goods."""

from __future__ import annotations

from vault.documents.kind import FieldSpec
from vault.documents.language import labels

GRAND_TOTAL = FieldSpec("total_amount", labels("total.grand"), weight=1.2)
TOTAL = FieldSpec("total_amount", labels("total.bare"), weight=1.0)
SUBTOTAL = FieldSpec("subtotal", labels("total.before_tax"))
TAX = FieldSpec("tax_amount", labels("total.tax"))
DISCOUNT = FieldSpec("discount", labels("total.discount"))
SUMS = (GRAND_TOTAL, TOTAL, SUBTOTAL, TAX, DISCOUNT)
EXTRA_CHARGES = labels("stop.charge")
