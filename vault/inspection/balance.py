"""SK01 and SK03: the quantity of a product that papers document against the quantity sold. Pure.

One purchase is counted once: per shipment the commercial invoice, else the packing list, else the customs paper. A pro-forma invoice never
counts. A quantity whose unit, reading or day is not known is listed as such and is neither added nor left out in silence. Stock, returns and
destroyed goods are not known here, so a positive balance is “sales covered”, not an inventory.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from vault.catalogue.keys import code_key
from vault.catalogue.product import Product
from vault.inspection.days import Span, span_of
from vault.inspection.requirement import Result
from vault.inspection.units import How, conversion

COUNTING: Final = (
    "commercial_invoice",
    "cn_vat_invoice",
    "packing_list",
    "cn_import_declaration",
    "cbp_7501",
    "cbec_import_list",
)
"""Kinds whose quantities count, in the order in which they are believed about a purchase."""
WINDOW_DAYS: Final = 365
"""A marketplace asks for invoices that cover the sales of the last 365 days (`checks.md`, SK03)."""
COMFORTABLE: Final = Decimal("1.2")


@dataclass(frozen=True, slots=True)
class LinkedQuantity:
    """The quantity of one goods line that is linked to the product."""

    document_id: str
    file_id: str
    kind: str
    document_no: str
    position: int
    shipments: tuple[str, ...]
    quantity: str | None
    unit: str
    issue_date: str | None
    is_doubtful: bool = False
    """Read too unsurely to be counted."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A quantity and what became of it."""

    of: LinkedQuantity
    shipment: str
    """The shipment it was counted for; empty for papers that belong to none."""
    pieces: Decimal | None
    """In base units; None where it is not known."""
    how: How
    why: str = ""
    """Code of why it is not known: see `units.py`, and ``quantity-not-read``, ``quantity-doubtful``."""


@dataclass(frozen=True, slots=True)
class Balance:
    """Documented beside sold, in base units."""

    sku: str
    unit: str
    documented: Decimal
    sold: Decimal
    documented_in_window: Decimal
    sold_in_window: Decimal
    window_from: date
    today: date
    counted: tuple[Counted, ...]
    unknown: tuple[Counted, ...]
    """Quantities on papers that could not be counted, each with its reason."""
    undated: tuple[Counted, ...]
    """Counted in total, but in no window: the paper's day is not known or lies across its edge."""
    repeated: tuple[LinkedQuantity, ...]
    """Lines that say again what was counted elsewhere."""
    has_orders: bool
    lines_in_review: int = 0

    @property
    def ratio_in_window(self) -> Decimal | None:
        """Return documented over sold in the window, two decimals; None where nothing was sold."""
        if not self.sold_in_window:
            return None
        return (self.documented_in_window / self.sold_in_window).quantize(Decimal("0.01"))

    @property
    def result(self) -> Result:
        """SK01: whether papers cover all that was sold."""
        return self._covered(self.documented, self.sold, open_questions=bool(self.unknown))

    @property
    def result_in_window(self) -> Result:
        """SK03: whether invoices of the window cover the sales of the window."""
        return self._covered(
            self.documented_in_window, self.sold_in_window, open_questions=bool(self.unknown or self.undated)
        )

    @property
    def is_tight(self) -> bool:
        """Whether the window is covered with less than a fifth to spare (SK03 warns)."""
        return self.result_in_window == "pass" and self.documented_in_window < COMFORTABLE * self.sold_in_window

    def _covered(self, documented: Decimal, sold: Decimal, *, open_questions: bool) -> Result:
        if not self.has_orders:
            return "unknown"
        if documented >= sold:
            return "pass" if documented or sold else "unknown"
        return "unknown" if open_questions else "fail"


def balance_of(
    product: Product,
    lines: Sequence[LinkedQuantity],
    *,
    sold: Decimal,
    sold_in_window: Decimal,
    today: date,
    has_orders: bool,
    lines_in_review: int = 0,
) -> Balance:
    """Return documented beside sold."""
    window_from = today - timedelta(days=WINDOW_DAYS)
    chosen, repeated = _choose(lines)
    results = [_count(line, shipment, product) for line, shipment in chosen]
    counted = tuple(one for one in results if one.pieces is not None)
    inside, undated = _in_window(counted, Span(window_from, today))
    return Balance(
        sku=product.sku,
        unit=product.unit,
        documented=_sum(counted),
        sold=sold,
        documented_in_window=_sum(inside),
        sold_in_window=sold_in_window,
        window_from=window_from,
        today=today,
        counted=counted,
        unknown=tuple(one for one in results if one.pieces is None),
        undated=undated,
        repeated=tuple(repeated),
        has_orders=has_orders,
        lines_in_review=lines_in_review,
    )


def _sum(counted: Sequence[Counted]) -> Decimal:
    return sum((one.pieces for one in counted if one.pieces is not None), Decimal(0))


def _choose(lines: Sequence[LinkedQuantity]) -> tuple[list[tuple[LinkedQuantity, str]], list[LinkedQuantity]]:
    """Return the lines that count, each with its shipment, and those that repeat what is counted."""
    counting = [line for line in lines if line.kind in COUNTING]
    shipments = sorted({shipment for line in counting for shipment in line.shipments or ("",)})
    used: set[tuple[str, int]] = set()
    numbers: dict[tuple[str, str], str] = {}
    chosen: list[tuple[LinkedQuantity, str]] = []
    for shipment in shipments:
        here = [line for line in counting if shipment in (line.shipments or ("",))]
        kind = next(kind for kind in COUNTING if any(line.kind == kind for line in here))
        for line in here:
            # The same invoice as scan and as PDF, or in two shipments, is one purchase.
            number = (line.kind, code_key(line.document_no))
            first = numbers.setdefault(number, line.file_id) if number[1] else line.file_id
            if line.kind == kind and first == line.file_id and (line.document_id, line.position) not in used:
                used.add((line.document_id, line.position))
                chosen.append((line, shipment))
    return chosen, [line for line in counting if (line.document_id, line.position) not in used]


def _count(line: LinkedQuantity, shipment: str, product: Product) -> Counted:
    if line.quantity is None:
        return Counted(line, shipment, None, "unknown", "quantity-not-read")
    if line.is_doubtful:
        return Counted(line, shipment, None, "unknown", "quantity-doubtful")
    known = conversion(line.unit, product)
    if known.factor is None:
        return Counted(line, shipment, None, "unknown", known.why)
    return Counted(line, shipment, Decimal(line.quantity) * known.factor, known.how)


def _in_window(counted: Sequence[Counted], window: Span) -> tuple[list[Counted], tuple[Counted, ...]]:
    inside: list[Counted] = []
    undated: list[Counted] = []
    for one in counted:
        days = span_of(one.of.issue_date)
        if days is None or days.first < window.first <= days.last or days.first <= window.last < days.last:
            undated.append(one)
        elif window.first <= days.first and days.last <= window.last:
            inside.append(one)
    return inside, tuple(undated)
