"""One deal drawn by chance, how a value is printed, and the truth that is noted as it is printed. Names and numbers are invented."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from decimal import Decimal
from html import escape

COPIES = 4


@dataclass(frozen=True, slots=True)
class World:
    """What the papers of one layout draw from: at least as many firms as sellers and buyers are needed."""

    firms: tuple[str, ...]
    streets: tuple[str, ...]
    towns: tuple[str, ...]
    goods: tuple[str, ...]
    sizes: tuple[str, ...]
    currencies: tuple[str, ...] = ("EUR", "USD", "GBP")


@dataclass(frozen=True, slots=True)
class Party:
    """A firm and where it sits."""

    name: str
    street: str
    town: str

    @property
    def address(self) -> str:
        """The two lines of the address as one."""
        return f"{self.street}, {self.town}"


@dataclass(frozen=True, slots=True)
class Goods:
    """One line of goods."""

    number: int
    sku: str
    name: str
    hs_code: str
    quantity: int
    price: Decimal
    cartons: int
    gross: Decimal
    net: Decimal

    @property
    def amount(self) -> Decimal:
        """What the line comes to."""
        return self.quantity * self.price


@dataclass(frozen=True, slots=True)
class Deal:
    """What one copy of a layout tells of."""

    number: str
    date: str
    order: str
    contract: str
    invoice: str
    seller: Party
    buyer: Party
    currency: str
    incoterm: str
    vessel: str
    volume: Decimal
    goods: tuple[Goods, ...]
    chance: random.Random

    @property
    def total(self) -> Decimal:
        """The sum of the lines."""
        return sum((one.amount for one in self.goods), Decimal())

    @property
    def cartons(self) -> int:
        """All cartons."""
        return sum(one.cartons for one in self.goods)

    @property
    def quantity(self) -> int:
        """All pieces."""
        return sum(one.quantity for one in self.goods)

    @property
    def gross(self) -> Decimal:
        """The weight with packing."""
        return sum((one.gross for one in self.goods), Decimal())

    @property
    def net(self) -> Decimal:
        """The weight without packing."""
        return sum((one.net for one in self.goods), Decimal())


@dataclass(slots=True)
class Noted:
    """The truth of a paper; a layout prints a value and notes it in the same call."""

    head: dict[str, str | list[str]] = field(default_factory=dict)
    further: dict[str, str] = field(default_factory=dict)
    lines: list[dict[str, str]] = field(default_factory=list)

    def put(self, name: str, shown: object, value: object = None) -> str:
        """Note a value of the head and return it as it is printed."""
        self.head[name] = plain(shown if value is None else value)
        return escape(f"{shown}")

    def address(self, name: str, party: Party) -> str:
        """Note an address and return it as two printed lines."""
        self.head[name] = party.address
        return f"{escape(party.street)}<br>{escape(party.town)}"

    def row(self, cells: list[tuple[str, object, object]], style: str = "") -> str:
        """Note a line given as (name, shown, value) and return its row; a cell without a name is printed only."""
        self.lines.append({name: plain(value) for name, _, value in cells if name})
        shown = "".join(f"<td class={'t' if name == 'name' else 'f'}>{escape(f'{one}')}" for name, one, _ in cells)
        return f"<tr {style}>{shown}</tr>"


def plain(value: object) -> str:
    """Return a value in the public form."""
    text = f"{value}"
    if isinstance(value, Decimal) and "." in text:
        return text.rstrip("0").rstrip(".")
    return text


def comma(number: Decimal, places: int = 2) -> str:
    """Return a number as 1.234,50."""
    return f"{number:,.{places}f}".replace(",", "X").replace(".", ",").replace("X", ".")


def spaced(number: Decimal, places: int = 2) -> str:
    """Return a number as 1 234,50, with spaces that do not break."""
    return f"{number:,.{places}f}".replace(",", "\u00a0").replace(".", ",")


def point(number: Decimal, places: int = 2) -> str:
    """Return a number as 1,234.50."""
    return f"{number:,.{places}f}"


def day_first(date: str, mark: str = ".") -> str:
    """Return an ISO date with the day in front; the days drawn are above the twelfth."""
    return mark.join(reversed(date.split("-")))


def _goods(number: int, chance: random.Random, names: list[str]) -> Goods:
    quantity = chance.choice((chance.randint(4, 60), chance.randint(80, 900), chance.randint(1100, 4800)))
    cartons = chance.randint(1, 48)
    net = Decimal(chance.randint(220, 9900)) / 10
    return Goods(
        number=number,
        sku=f"{chance.choice('BDGKRW')}{chance.choice(('', '-', '.'))}{chance.randint(210, 98999)}",
        name=names[number - 1],
        hs_code=f"{chance.choice((330499, 340111, 190531, 691110, 630260, 442199, 170490))}",
        quantity=quantity,
        price=Decimal(chance.randint(115, 6890)) / 100,
        cartons=cartons,
        gross=net + Decimal(cartons * chance.randint(3, 9)) / 10,
        net=net,
    )


def _party(name: str, town: str, world: World, chance: random.Random) -> Party:
    return Party(name, f"{chance.choice(world.streets)} {chance.randint(2, 219)}", town)


def deals(layout: str, world: World, seed: int) -> list[Deal]:
    """Draw the deals of a layout: no seller or buyer comes twice, and the numbers of lines lie far apart."""
    chance = random.Random(f"{seed}/{layout}")
    firms = chance.sample(world.firms, 2 * COPIES)
    counts = [chance.randint(2, 4), chance.randint(5, 7), chance.randint(8, 10), chance.randint(12, 14)]
    chance.shuffle(counts)
    drawn = []
    for copy, count in enumerate(counts):
        names = chance.sample([f"{one} {size}" for one in world.goods for size in world.sizes], count)
        year = chance.choice((2025, 2026))
        here, there = chance.sample(world.towns, 2)
        drawn.append(
            Deal(
                number=_number(chance, year),
                date=f"{year}-{chance.randint(1, 12):02}-{chance.randint(13, 28)}",
                order=chance.choice(
                    (f"{chance.randint(41000, 99999)}", f"BX-{chance.randint(1000, 9999)}/{year % 100}")
                ),
                contract=f"{chance.choice(('HD', 'KZ', 'S'))}{chance.randint(11, 99)}-{chance.randint(100, 999)}",
                invoice=chance.choice(
                    (f"{chance.randint(600000, 999999)}", f"T{year % 100}.{chance.randint(1000, 9999)}")
                ),
                seller=_party(firms[copy], here, world, chance),
                buyer=_party(firms[copy + COPIES], there, world, chance),
                currency=chance.choice(world.currencies),
                incoterm=chance.choice(("FOB", "CIF", "EXW", "DAP", "FCA", "CPT")),
                vessel=chance.choice(("MERIDIAN LARK", "OSTRAVA BAY", "TALI UTARA", "NORTH HERON", "CALA VERDE")),
                volume=Decimal(chance.randint(2100, 64000)) / 1000,
                goods=tuple(_goods(number, chance, names) for number in range(1, count + 1)),
                chance=chance,
            )
        )
    return drawn


def _number(chance: random.Random, year: int) -> str:
    digits = chance.randint(1000, 899999)
    return chance.choice(
        (f"{digits}", f"{year}/{digits}", f"Q{digits}", f"{year % 100}-{digits}-{chance.choice('ABEX')}")
    )
