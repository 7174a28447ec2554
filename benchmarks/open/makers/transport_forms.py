"""Invented firms, ships and goods for the transport and customs papers, and how boxes become a page.

Nothing in here exists; numbers are right in form and check digit only. Must not know how papers are read.
"""

from __future__ import annotations

import html
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from vault.documents.identifiers import IdentifierKind, validate

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True)
class Firm:
    """A firm with its address in lines."""

    name: str
    address: tuple[str, ...]
    number: str = ""
    country: str = "CN"


SELLERS = (
    Firm("Yuanshan Homeware Co., Ltd.", ("No. 88 Baihe Road, Cicheng Town", "Ningbo 315031, China"), "", "CN"),
    Firm("Kookaburra Vale Foods Pty Ltd", ("14 Millstream Drive", "Laverton North VIC 3026, Australia"), "", "AU"),
    Firm("Fratelli Corvasco S.r.l.", ("Via delle Ginestre 41", "41126 Modena (MO), Italy"), "", "IT"),
    Firm("Brennhalt Küchentechnik GmbH", ("Auwiesenstr. 9", "73265 Dettingen, Germany"), "", "DE"),
    Firm("Maison Orvelle SAS", ("27 rue des Tanneurs", "28000 Chartres, France"), "", "FR"),
    Firm(
        "Shenzhen Lumotek Electronics Co., Ltd",
        ("3/F, Building C, Xinghe Industrial Park", "Longhua, Shenzhen 518109, P.R. China"),
        "",
        "CN",
    ),
    Firm("Hanbit Cosme Lab Inc.", ("52 Gasan-ro 9-gil, Geumcheon-gu", "Seoul 08589, Republic of Korea"), "", "KR"),
    Firm("Sato Kirin Seisakusho K.K.", ("2-14-7 Honmachi, Higashi-ku", "Niigata 950-0031, Japan"), "", "JP"),
    Firm("Tierra Morada Alimentos S.A.", ("Camino Los Boldos 1180", "San Felipe, Chile"), "", "CL"),
    Firm(
        "Thuy Lam Ceramics Company Limited",
        ("Lot 7, Tan Uyen Industrial Zone", "Binh Duong Province, Vietnam"),
        "",
        "VN",
    ),
)
BUYERS = (
    Firm("Harrowgate Trading LLC", ("2210 Eastlake Terrace, Suite 4", "Carson, CA 90745, USA"), "84-2910375", "US"),
    Firm(
        "Hangzhou Qingmu Import & Export Co., Ltd.",
        ("Room 1203, 58 Jianghui Road, Binjiang", "Hangzhou 310052, China"),
        "",
        "CN",
    ),
    Firm("Nordhaven Import B.V.", ("Waalhaven Z.z. 61", "3089 JH Rotterdam, Netherlands"), "NL812345678", "NL"),
    Firm("Elbufer Handels GmbH", ("Großmannstraße 118", "20539 Hamburg, Germany"), "DE4719283", "DE"),
    Firm(
        "Penwith & Rowe Ltd", ("Unit 6, Tamar Trade Park", "Plymouth PL6 7PY, United Kingdom"), "GB284719305000", "GB"
    ),
    Firm("Atelier Boisclair SARL", ("14 quai de la Fosse", "44000 Nantes, France"), "FR48271930500017", "FR"),
    Firm("Ningbo Haiyuan Supply Chain Co., Ltd.", ("No. 300 Meishan Avenue, Beilun", "Ningbo 315832, China"), "", "CN"),
    Firm("Distribuciones Almarza S.L.", ("Calle del Esparto 22", "46026 Valencia, Spain"), "ESB97281930", "ES"),
)
AGENTS = (
    Firm("Blue Pelican Forwarding Ltd", ("8/F Harbour Plaza Centre", "Kwun Tong, Hong Kong"), "", "HK"),
    Firm("Transalba Logistics GmbH", ("Kaistr. 20", "28197 Bremen, Germany"), "DE9918273", "DE"),
    Firm("Meridian Customs Brokers Inc.", ("901 W Cargo Road", "Jamaica, NY 11430, USA"), "", "US"),
)
CARRIERS = (
    ("Ostara Container Line", "OSTU"),
    ("Blue Meridian Shipping A/S", "BLMU"),
    ("Pacific Lantern Lines Ltd.", "PLLU"),
    ("Longhai Ocean Shipping Co., Ltd.", "LHOU"),
    ("Corvane Line S.A.", "CVNU"),
)
AIRLINES = (
    ("Aurelia Air Cargo", "783", "AL"),
    ("Sinoswift Airways", "491", "SW"),
    ("Nordkap Cargo AS", "622", "NK"),
    ("Transandina Carga S.A.", "938", "TD"),
)
VESSELS = (
    ("OSTARA HORIZON", "042W"),
    ("MERIDIAN GRACE", "117E"),
    ("CORVANE ATHENA", "2406N"),
    ("LANTERN BAY", "0FD8S1MA"),
    ("HAI LONG 6", "V.226S"),
    ("EVER CRANE", "1288-061W"),
)
PORTS = {
    "CN": ("NINGBO, CHINA", "SHANGHAI, CHINA", "YANTIAN, CHINA", "QINGDAO"),
    "US": ("LOS ANGELES, CA", "LONG BEACH, CA", "NEW YORK, NY"),
    "AU": ("MELBOURNE", "SYDNEY, AUSTRALIA"),
    "IT": ("GENOVA, ITALY", "LA SPEZIA"),
    "DE": ("HAMBURG, GERMANY", "BREMERHAVEN"),
    "FR": ("LE HAVRE, FRANCE", "FOS-SUR-MER"),
    "KR": ("BUSAN, KOREA",),
    "JP": ("TOKYO, JAPAN", "NIIGATA"),
    "CL": ("SAN ANTONIO, CHILE", "VALPARAISO"),
    "VN": ("HO CHI MINH CITY", "HAIPHONG, VIETNAM"),
    "NL": ("ROTTERDAM, NETHERLANDS",),
    "GB": ("FELIXSTOWE, UK", "SOUTHAMPTON"),
    "ES": ("VALENCIA, SPAIN", "BARCELONA"),
}
AIRPORTS = {
    "CN": ("SHANGHAI PUDONG", "PVG"),
    "US": ("LOS ANGELES", "LAX"),
    "AU": ("MELBOURNE", "MEL"),
    "IT": ("MILAN MALPENSA", "MXP"),
    "DE": ("FRANKFURT", "FRA"),
    "FR": ("PARIS CDG", "CDG"),
    "KR": ("SEOUL INCHEON", "ICN"),
    "JP": ("TOKYO NARITA", "NRT"),
    "CL": ("SANTIAGO", "SCL"),
    "VN": ("HO CHI MINH CITY", "SGN"),
    "NL": ("AMSTERDAM", "AMS"),
    "GB": ("LONDON HEATHROW", "LHR"),
    "ES": ("MADRID BARAJAS", "MAD"),
}
COUNTRY = {
    "CN": "China",
    "US": "United States",
    "AU": "Australia",
    "IT": "Italy",
    "DE": "Germany",
    "FR": "France",
    "KR": "Republic of Korea",
    "JP": "Japan",
    "CL": "Chile",
    "VN": "Viet Nam",
    "NL": "Netherlands",
    "GB": "United Kingdom",
    "ES": "Spain",
}


@dataclass(frozen=True)
class Good:
    """One article of a consignment."""

    name: str
    hs: str
    cartons: int
    gross: str
    net: str
    pieces: int
    unit: str
    value: str


GOODS = (
    ("Stainless steel vacuum bottle 500 ml", "9617001900", "PCS"),
    ("Bamboo cutting board, set of 3", "4419112000", "SETS"),
    ("Toasted oat muesli with honey", "1904200000", "BAGS"),
    ("Ceramic dinner plate 27 cm", "6912001000", "PCS"),
    ("Moisturising face cream 50 ml", "3304990039", "PCS"),
    ("LED desk lamp with USB charger", "9405210000", "PCS"),
    ("Extra virgin olive oil 750 ml", "1509200000", "BTL"),
    ("Wooden toy building blocks", "9503003900", "BOXES"),
    ("Cotton bath towel 70x140 cm", "6302600000", "PCS"),
    ("Electric kettle 1.7 L", "8516792000", "PCS"),
    ("Dried apricots in bulk packing", "0813100000", "KGS"),
    ("Silicone baking mat", "3924100000", "PCS"),
)


@dataclass
class Deal:
    """What a consignment's papers all speak of."""

    rng: random.Random
    seller: Firm = field(init=False)
    buyer: Firm = field(init=False)
    agent: Firm = field(init=False)
    notify: Firm = field(init=False)
    goods: list[Good] = field(init=False)

    def __post_init__(self) -> None:
        rng = self.rng
        self.seller = rng.choice(SELLERS)
        self.buyer = rng.choice([one for one in BUYERS if one.country != self.seller.country])
        self.agent = rng.choice(AGENTS)
        self.notify = rng.choice([one for one in (*BUYERS, *AGENTS) if one is not self.buyer])
        self.goods = [self._good(*one) for one in rng.sample(GOODS, rng.choice((1, 1, 2, 3, 4)))]

    def _good(self, name: str, hs: str, unit: str) -> Good:
        rng = self.rng
        cartons = rng.randint(20, 900)
        gross = cartons * rng.choice((8.5, 11.25, 14.2, 6.4))
        pieces = cartons * rng.choice((6, 12, 24))
        return Good(
            name,
            hs,
            cartons,
            f"{gross:.2f}",
            f"{gross * 0.9:.2f}",
            pieces,
            unit,
            f"{pieces * rng.choice((1.85, 3.4, 7.25)):.2f}",
        )

    @property
    def cartons(self) -> int:
        """Of all goods."""
        return sum(one.cartons for one in self.goods)

    @property
    def gross(self) -> str:
        """Of all goods."""
        return f"{sum(float(one.gross) for one in self.goods):.2f}"

    @property
    def net(self) -> str:
        """Of all goods."""
        return f"{sum(float(one.net) for one in self.goods):.2f}"

    @property
    def volume(self) -> str:
        """Of all goods, in cubic metres."""
        return f"{self.cartons * 0.047:.3f}"


def plain(number: str) -> str:
    """Return a number in its public form."""
    return number.replace(",", "").rstrip("0").rstrip(".") if "." in number else number.replace(",", "")


def checked(kind: IdentifierKind, stem: str) -> str:
    """Return the stem with the check digit that makes it right."""
    return next(stem + d for d in "0123456789" if validate(kind, stem + d) == "passed")


def container(rng: random.Random, owner: str) -> str:
    """Return a container number."""
    return checked("container", owner + f"{rng.randint(100000, 999999)}")


def waybill(rng: random.Random, prefix: str) -> str:
    """Return an air waybill number, its 8th digit the first seven modulo seven."""
    serial = rng.randint(1000000, 9999999)
    return f"{prefix}-{serial}{serial % 7}"


def mrn(rng: random.Random, country: str, year: int = 26) -> str:
    """Return a movement reference number of an import declaration."""
    body = "".join(rng.choice("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(12))
    return checked("mrn", f"{year}{country}{body}R")


def entry_number(rng: random.Random) -> str:
    """Return a CBP entry number with hyphens."""
    filer = rng.choice(("K93", "R7T", "914", "BX2"))
    whole = checked("cbp_entry", f"{filer}{rng.randint(1000000, 9999999)}")
    return f"{whole[:3]}-{whole[3:10]}-{whole[10]}"


MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


def day(rng: random.Random) -> tuple[int, int, int]:
    """Return a day whose number is above twelve, so that its order on paper leaves no doubt."""
    return 2026, rng.randint(1, 9), rng.randint(13, 28)


def iso(date: tuple[int, int, int]) -> str:
    """Return a day in its public form."""
    return "{:04d}-{:02d}-{:02d}".format(*date)


def shown_date(rng: random.Random, date: tuple[int, int, int], forms: str = "dmy dMy iso Mdy") -> str:
    """Return a day as papers write it."""
    year, month, number = date
    return {
        "dmy": f"{number:02d}/{month:02d}/{year}",
        "dot": f"{number:02d}.{month:02d}.{year}",
        "dMy": f"{number:02d}-{MONTHS[month - 1]}-{year}",
        "iso": iso(date),
        "Mdy": f"{MONTHS[month - 1].title()} {number}, {year}",
        "mdy": f"{month:02d}/{number:02d}/{year}",
        "zh": f"{year}年{month}月{number}日",
    }[rng.choice(forms.split())]


@dataclass(frozen=True)
class Box:
    """One box of a form: where it lies in millimetres, its label, its value's lines."""

    x: float
    y: float
    w: float
    h: float
    label: str = ""
    value: str | Sequence[str] = ""
    align: str = "left"
    frame: bool = True


@dataclass(frozen=True)
class Look:
    """How a form is printed."""

    border: str = "0.3mm solid #222"
    label_pt: float = 6.0
    value_pt: float = 8.5
    label_font: str = "DejaVu Sans Condensed, DejaVu Sans, Noto Sans CJK SC"
    value_font: str = "DejaVu Sans Mono, Noto Sans CJK SC"
    inline: bool = False
    upper: bool = False
    colon: str = ""
    tint: str = ""
    label_colour: str = "#111"


def looks(rng: random.Random) -> Look:
    """Draw a look."""
    return Look(
        border=rng.choice(("0.3mm solid #222", "0.2mm solid #666", "0.35mm solid #1d4f91", "0.25mm solid #8a1f1f")),
        label_pt=rng.choice((5.4, 6.0, 6.6)),
        value_pt=rng.choice((7.6, 8.2, 9.0)),
        label_font=rng.choice(("DejaVu Sans Condensed", "DejaVu Serif", "DejaVu Sans", "Noto Sans CJK SC"))
        + ", Noto Sans CJK SC",
        value_font=rng.choice(("DejaVu Sans Mono", "DejaVu Sans Condensed", "DejaVu Serif", "Noto Sans CJK SC"))
        + ", Noto Sans CJK SC",
        upper=rng.random() < 0.25,
        tint=rng.choice(("", "", "#eef3fa")),
        label_colour=rng.choice(("#111", "#1d4f91", "#444")),
    )


def drawn(boxes: Sequence[Box], look: Look) -> str:
    """Return boxes as HTML, each where it lies."""
    parts = []
    for box in boxes:
        value = [box.value] if isinstance(box.value, str) else list(box.value)
        text = "<br>".join(html.escape(line) for line in value if line)
        label = html.escape(box.label.upper() if look.upper else box.label)
        frame = f"border:{look.border};" if box.frame and look.border else ""
        tint = f"background:{look.tint};" if look.tint and box.frame and not text else ""
        if look.inline and box.label:
            inner = f"<span class=l>{label}{look.colon}</span>&nbsp; <span class=v>{text}</span>"
        else:
            inner = (
                f"<div class=l>{label}{look.colon if label else ''}</div>" if label else ""
            ) + f"<div class=v style='text-align:{box.align}'>{text}</div>"
        parts.append(
            f"<div class=b style='left:{box.x}mm;top:{box.y}mm;width:{box.w}mm;height:{box.h}mm;{frame}{tint}'>{inner}</div>"
        )
    return "".join(parts)


def sheet(body: str, look: Look, *, size: str = "A4", extra: str = "") -> str:
    """Return one whole page."""
    return (
        f"<html><head><meta charset=utf-8><style>@page{{size:{size};margin:0}}body{{margin:0;font-family:{look.value_font}}}"
        f".b{{position:absolute;box-sizing:border-box;padding:0.6mm 1mm;overflow:hidden}}.l{{font:{look.label_pt}pt {look.label_font};color:{look.label_colour}}}"
        f".v{{font:{look.value_pt}pt {look.value_font};line-height:1.22;margin-top:0.4mm}}.inline .v{{margin:0}}table{{border-collapse:collapse}}td{{box-sizing:border-box}}{extra}</style></head><body>{body}</body></html>"
    )


def heading(
    x: float, y: float, w: float, text: str, pt: float, *, align: str = "left", font: str = "DejaVu Sans"
) -> str:
    """Return a title."""
    return f"<div style='position:absolute;left:{x}mm;top:{y}mm;width:{w}mm;text-align:{align};font:bold {pt}pt {font}, Noto Sans CJK SC'>{html.escape(text)}</div>"


def small(x: float, y: float, w: float, text: str, pt: float = 5.0) -> str:
    """Return small print."""
    return f"<div style='position:absolute;left:{x}mm;top:{y}mm;width:{w}mm;font:{pt}pt DejaVu Serif, Noto Sans CJK SC;color:#333'>{html.escape(text)}</div>"


def tabled(
    x: float,
    y: float,
    widths: Sequence[float],
    rows: Sequence[Sequence[str]],
    *,
    header: bool,
    style: str,
    pt: float = 7.6,
) -> str:
    """Return a table: ``grid``, ``rules``, ``none`` or ``columns``."""
    line = "0.25mm solid #333"
    cell = {
        "grid": f"border:{line}",
        "rules": f"border-top:{line};border-bottom:{line}",
        "none": "",
        "columns": f"border-left:{line};border-right:{line}",
    }[style]
    out = [
        f"<table style='position:absolute;left:{x}mm;top:{y}mm;table-layout:fixed;width:{sum(widths)}mm;font-size:{pt}pt'>"
    ]
    for number, row in enumerate(rows):
        out.append("<tr>")
        head = header and number == 0
        for width, text in zip(widths, row, strict=True):
            weight = f"font-weight:bold;border-bottom:{line};font-size:{pt - 1}pt;" if head else ""
            out.append(
                f"<td style='width:{width}mm;padding:0.7mm 1mm;vertical-align:top;{cell};{weight}'>{'<br>'.join(html.escape(t) for t in text.split(chr(10)))}</td>"
            )
        out.append("</tr>")
    return "".join(out) + "</table>"


Truth = dict[str, Any]
Maker = Callable[[random.Random], tuple[str, Truth]]


def truth(
    kind: str,
    fields: Mapping[str, Any],
    lines: Sequence[Mapping[str, str]],
    further: Mapping[str, Any] | None = None,
) -> Truth:
    """Return a truth without what is empty."""
    return {
        "kind": kind,
        "media_class": "digital",
        "fields": {k: v for k, v in fields.items() if v},
        "lines": list(lines),
        "further": {k: v for k, v in (further or {}).items() if v},
    }


def address_of(firm: Firm) -> str:
    """Return the address as the truth holds it."""
    return " ".join(firm.address)
