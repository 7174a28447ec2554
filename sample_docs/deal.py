"""One purchase: who sold what to whom, how it travelled, under which numbers. Papers are views of a deal."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from sample_docs.goods import Good
from sample_docs.places import Entry, Port


@dataclass(frozen=True)
class Party:
    """A firm with what its papers print about it."""

    name: str
    address: str
    country: str
    name_zh: str = ""
    address_zh: str = ""
    tax_id: str = ""
    tax_label: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    person: str = ""

    @property
    def home_name(self) -> str:
        """The name in the firm's own language."""
        return self.name_zh or self.name


@dataclass(frozen=True)
class Line:
    """Goods in a deal. `code` is what the supplier prints as item number, `link` the SKU a person would link it to."""

    good: Good
    quantity: int
    price: Decimal
    code: str = ""
    shows_gtin: bool = False
    name_en: str = ""
    name_zh: str = ""
    link: str | None = None
    lot: str = ""
    produced: date | None = None
    expires: date | None = None
    carton_from: int = 0
    carton_to: int = 0
    shelf_life: str = ""

    @property
    def amount(self) -> Decimal:
        """Quantity times price."""
        return self.price * self.quantity

    @property
    def cartons(self) -> int:
        """How many cartons the line fills."""
        return self.carton_to - self.carton_from + 1

    @property
    def net(self) -> Decimal:
        """Net kilograms of the line."""
        return self.good.kilograms * self.quantity

    @property
    def gross(self) -> Decimal:
        """Gross kilograms of the line."""
        return (self.net * Decimal("1.09") + Decimal("0.35") * self.cartons).quantize(Decimal("0.01"))

    @property
    def volume(self) -> Decimal:
        """Cubic metres of the line."""
        return (Decimal("0.0235") * self.cartons).quantize(Decimal("0.001"))

    @property
    def english(self) -> str:
        """The English description on the paper."""
        return self.name_en or self.good.name_en

    @property
    def chinese(self) -> str:
        """The Chinese description on the paper."""
        return self.name_zh or self.good.name_zh


@dataclass(frozen=True)
class Deal:
    """Everything the papers of one shipment may print."""

    seller: Party
    buyer: Party
    agent: Party
    lines: tuple[Line, ...]
    currency: str
    incoterm: str
    invoice_no: str
    packing_no: str
    contract_no: str
    purchase_order_no: str
    transport_doc_no: str
    declaration_no: str
    pre_entry_no: str
    certificate_no: str
    order_no: str
    waybill_no: str
    ordered: date
    invoiced: date
    sailed: date
    arrived: date
    declared: date
    vessel: str
    voyage: str
    loading: Port
    entry: Entry
    containers: tuple[str, ...] = ()
    seals: tuple[str, ...] = ()
    package_kind: tuple[str, str, str] = ("CARTONS", "纸箱", "22")
    freight: Decimal = Decimal(0)
    insurance: Decimal = Decimal(0)
    mode: tuple[str, str] = ("一般贸易", "0110")
    by_air: bool = False
    payment_terms: str = "T/T 30 days after B/L date"
    ship_to: Party | None = None
    consumer_unit: Party | None = None
    marks: str = "N/M"
    notes: tuple[str, ...] = field(default=())

    @property
    def goods_total(self) -> Decimal:
        """Sum of the lines."""
        return sum((line.amount for line in self.lines), Decimal(0))

    @property
    def packages(self) -> int:
        """Sum of the cartons."""
        return sum(line.cartons for line in self.lines)

    @property
    def net(self) -> Decimal:
        """Net kilograms."""
        return sum((line.net for line in self.lines), Decimal(0))

    @property
    def gross(self) -> Decimal:
        """Gross kilograms."""
        return sum((line.gross for line in self.lines), Decimal(0))

    @property
    def volume(self) -> Decimal:
        """Cubic metres."""
        return sum((line.volume for line in self.lines), Decimal(0))

    @property
    def pieces(self) -> int:
        """Sum of the quantities."""
        return sum(line.quantity for line in self.lines)


def plain(number: Decimal | int) -> str:
    """Writes a number as the dictionary does: a point, no grouping, no trailing zeros."""
    text = format(Decimal(number), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
