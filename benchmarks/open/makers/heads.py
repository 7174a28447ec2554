# ruff: noqa: E501
"""Prints papers whose heads differ: label beside, above, in the cell, in a strip, in a letter; `python -m benchmarks.open.makers.heads`.

Nine languages, four kinds, seventeen ways to set a head. Papers of even number are for tuning, those of odd number are kept aside.
"""

from __future__ import annotations

import io
import json
import random
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pikepdf
from openpyxl.styles import Border, Font, Side
from playwright.sync_api import sync_playwright

from benchmarks.open.makers.heads_words import COUNTRY_NAMES, FIRMS, GOODS, LOCAL_PORTS, PORTS, Firm, W

OUT = Path(__file__).resolve().parent.parent / "heads"
COMMA = {"de", "fr", "it", "es"}
CURRENCY = {
    "GB": "GBP",
    "US": "USD",
    "AU": "AUD",
    "NZ": "NZD",
    "CN": "USD",
    "TW": "TWD",
    "HK": "HKD",
    "JP": "JPY",
    "KR": "KRW",
    "DE": "EUR",
    "CH": "CHF",
    "FR": "EUR",
    "IT": "EUR",
    "ES": "EUR",
}
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
GERMAN = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
]


@dataclass
class Item:
    """One labelled value."""

    key: str
    label: str
    printed: str
    fields: dict[str, str] = field(default_factory=dict)


class Deal:
    """What one paper says, drawn from a seed."""

    def __init__(self, seed: int, lang: str, kind: str) -> None:
        self.r = random.Random(seed)
        self.lang, self.kind = lang, kind
        self._words: dict[str, str] = {}
        self.seller, self.buyer = self._firms()
        self.truth: dict[str, Any] = {}
        self.further: dict[str, str] = {}
        self.lines: list[dict[str, str]] = []
        self.currency = CURRENCY[self.seller.country]
        self.day = (2026, self.r.randint(1, 9), self.r.randint(13, 28))
        self.items = self._items()
        self.rows = self._rows()
        self.sums = self._sums()

    def w(self, key: str) -> str:
        """Return the paper's wording of a label."""
        if key not in self._words:
            self._words[key] = self.r.choice(W[self.lang][key].split("|"))
        return self._words[key]

    def _firms(self) -> tuple[Firm, Firm]:
        home = self.r.choice(FIRMS[self.lang])
        other_lang = (
            self.lang
            if self.lang in {"zh", "zh-Hant", "ja", "ko"} and self.r.random() < 0.5
            else self.r.choice(["en", "zh-en", "en"])
        )
        others = [one for one in FIRMS[other_lang] if one is not home] or list(FIRMS["en"])
        other = self.r.choice(others)
        buys = self.kind in {"po", "pc"}
        return (other, home) if buys and self.r.random() < 0.7 else (home, other)

    def date(self, day: tuple[int, int, int]) -> str:
        """A day as papers of this language print it."""
        y, m, d = day
        form = {
            "en": [
                f"{d} {MONTHS[m - 1]} {y}",
                f"{MONTHS[m - 1][:3]} {d}, {y}",
                f"{y}-{m:02}-{d:02}",
                f"{d:02}-{MONTHS[m - 1][:3]}-{y}",
                f"{d:02}/{m:02}/{y}" if self.seller.country != "US" else f"{m:02}/{d:02}/{y}",
            ],
            "de": [f"{d:02}.{m:02}.{y}", f"{d}. {GERMAN[m - 1]} {y}"],
            "fr": [f"{d:02}/{m:02}/{y}"],
            "it": [f"{d:02}/{m:02}/{y}"],
            "es": [f"{d:02}/{m:02}/{y}"],
            "ko": [f"{y}년 {m}월 {d}일", f"{y}. {m:02}. {d:02}", f"{y}-{m:02}-{d:02}"],
        }.get(self.lang, [f"{y}年{m}月{d}日", f"{y}-{m:02}-{d:02}", f"{y}/{m:02}/{d:02}"])
        return form[self.r.randrange(len(form)) if not hasattr(self, "_form") else self._form % len(form)]

    def number(self, value: Decimal, places: int = 2) -> str:
        """A figure with the signs of this language."""
        text = f"{value:,.{places}f}"
        return text.translate(str.maketrans(",.", ".,")) if self.lang in COMMA else text

    def country(self, code: str) -> str:
        """A country's name in this language."""
        return COUNTRY_NAMES.get(self.lang, {}).get(code) or COUNTRY_NAMES["en"][code]

    def port(self, code: str) -> str:
        """A port as printed."""
        local = LOCAL_PORTS.get(self.lang, {}).get(code)
        return local or self.r.choice(PORTS[code])

    def _items(self) -> list[Item]:
        r, kind = self.r, self.kind
        self._form = r.randrange(5)
        iso = f"{self.day[0]}-{self.day[1]:02}-{self.day[2]:02}"
        no = r.choice(
            [
                f"{kind.upper()}-26{r.randint(100, 999)}",
                f"2026/{r.randint(1000, 9999)}",
                f"{r.randint(100000, 999999)}",
                f"KH{r.randint(10, 99)}-{r.randint(1000, 9999)}",
            ]
        )
        found = [
            Item("no", self.w("no_" + kind), no, {"document_no": no}),
            Item(
                "date",
                self.w("date_pc" if kind == "pc" and "date_pc" in W[self.lang] else "date"),
                self.date(self.day),
                {"issue_date": iso},
            ),
        ]

        def add(key: str, printed: str, chance: float, **fields: str) -> None:
            if r.random() < chance:
                found.append(Item(key, self.w(key), printed, fields))

        if kind == "pl":
            inv = f"IV-{r.randint(2000, 8999)}"
            add("invoice", inv, 0.8, invoice_no=inv)
        if kind != "po":
            po = f"PO{r.randint(20000, 89999)}"
            add("po", po, 0.6, purchase_order_no=po)
        if kind != "pc":
            sc = f"SC26-{r.randint(100, 999)}"
            if self.w("contract") not in {one.label for one in found}:
                add("contract", sc, 0.4, contract_no=sc)
        if kind == "pi":
            later = (2026, self.day[1] + 2, self.day[2])
            add("valid", self.date(later), 0.7, valid_to=f"2026-{later[1]:02}-{later[2]:02}")
        if kind == "ci":
            add("due", self.date((2026, self.day[1] + 1, self.day[2])), 0.4)
        add("customer", f"C{r.randint(1000, 9999)}", 0.35)
        add(
            "pay",
            {
                "de": "30 Tage netto",
                "fr": "30 jours fin de mois",
                "it": "Bonifico 30 gg",
                "es": "Transferencia 30 días",
                "ja": "月末締め翌月末払い",
                "ko": "T/T 30일",
                "zh": "电汇30%预付，70%见提单副本",
                "zh-Hant": "電匯 30 天",
            }.get(self.lang, "T/T 30 days net"),
            0.6,
        )
        mode_word = {
            "de": "Seefracht",
            "fr": "Maritime",
            "it": "Via mare",
            "es": "Marítimo",
            "ja": "海上輸送",
            "ko": "해상운송",
            "zh": "海运",
            "zh-Hant": "海運",
        }.get(self.lang, "By sea")
        add("mode", mode_word, 0.35, transport_mode=mode_word)
        ship, voy = (
            r.choice(["EVER TILLER", "MAREN BRIGHT", "COSMO HERON", "SAN ALDO"]),
            f"{r.randint(10, 99)}{r.choice('EWNS')}",
        )
        if kind in {"ci", "pl"}:
            add(
                "vessel",
                r.choice([f"{ship} / {voy}", f"{ship} V.{voy}", f"{ship}, Voy. {voy}"]),
                0.45,
                vessel=ship,
                voyage=voy,
            )
            bl = f"HJSC{r.randint(10**8, 10**9 - 1)}"
            add("bl", bl, 0.35, transport_doc_no=bl)
        here, there = self.port(self.seller.country), self.port(self.buyer.country)
        if r.random() < 0.6:
            found.append(Item("pol", self.w("pol"), here, {"port_of_loading": here}))
            found.append(Item("pod", self.w("pod"), there, {"port_of_discharge": there}))
        term = r.choice(["FOB", "CIF", "FCA", "DAP", "EXW", "CFR"])
        add(
            "incoterm",
            r.choice([term, f"{term} {here if term in {'FOB', 'FCA', 'EXW'} else there}"]),
            0.75,
            incoterm=term,
        )
        add("origin", self.country(self.seller.country), 0.5, country_of_origin=self.seller.country)
        if kind != "pl":
            add("currency", self.currency, 0.35, currency=self.currency)
        if kind == "pl" or r.random() < 0.3:
            n = r.randint(20, 480)
            unit = r.choice(self.w("kinds").split("|"))
            tied = f"{n}{unit}" if self.lang in {"zh", "zh-Hant", "ja", "ko"} else f"{n} {unit}"
            add("packages", r.choice([str(n), tied]), 0.8, packages=str(n))
            if found[-1].key == "packages" and found[-1].printed == tied:
                found[-1].fields["package_kind"] = unit
            gw, nw = Decimal(r.randint(3000, 90000)) / 10, Decimal(r.randint(1000, 2900)) / 10
            add("gross", self.number(gw, 1) + r.choice([" kg", " KGS", "KG"]), 0.8, gross_weight_kg=str(gw.normalize()))
            add("net", self.number(nw, 1) + r.choice([" kg", " KGS", "KG"]), 0.8, net_weight_kg=str(nw.normalize()))
            vol = Decimal(r.randint(1000, 30000)) / 1000
            add("volume", self.number(vol, 3) + r.choice([" m³", " CBM", " M3"]), 0.6, volume_m3=str(vol.normalize()))
        if kind == "pl":
            add("container", "CSQU3054383", 0.4, container_nos="CSQU3054383")
        add("ref", r.choice(["M. Halden", "KL/rt", "J. Prior"]), 0.3)
        head, rest = found[:2], found[2:]
        if r.random() < 0.5:
            r.shuffle(rest)
        return head + rest

    def _rows(self) -> list[list[str]]:
        rows, self.amounts = [], []
        names = self.r.sample(GOODS[self.lang], self.r.randint(2, 4))
        for i, name in enumerate(names, 1):
            sku, qty, price = (
                f"{self.r.choice(['LX', 'WK', 'TP'])}-{self.r.randint(1000, 9999)}",
                self.r.choice([24, 48, 120, 240, 600]),
                Decimal(self.r.randint(120, 4800)) / 100,
            )
            line = {"line_no": str(i), "sku": sku, "name": name, "quantity": str(qty)}
            if self.currency in {"JPY", "KRW"}:
                price = price.quantize(Decimal(1)) * 100
            if self.kind == "pl":
                ctn, gw = qty // 12, Decimal(qty) / 4
                line |= {
                    "cartons": str(ctn),
                    "gross_weight_kg": str((gw + 2).normalize()),
                    "net_weight_kg": str(gw.normalize()),
                }
                line = {k: format(Decimal(v), "f") if k.endswith("kg") else v for k, v in line.items()}
                rows.append([str(i), sku, name, str(qty), str(ctn), self.number(gw + 2, 1), self.number(gw, 1)])
            else:
                amount = qty * price
                self.amounts.append(amount)
                places = 0 if self.currency in {"JPY", "KRW"} else 2
                line |= {"unit_price": f"{price.normalize():f}", "amount": f"{amount.normalize():f}"}
                rows.append([str(i), sku, name, str(qty), self.number(price, places), self.number(amount, places)])
            self.lines.append(line)
        return rows

    def _sums(self) -> list[tuple[str, str]]:
        """Return what stands under the goods: (label, printed)."""
        if self.kind == "pl":
            return []
        places = 0 if self.currency in {"JPY", "KRW"} else 2
        goods = sum(self.amounts, Decimal(0))
        found: list[tuple[str, str]] = []
        total = goods
        ways: list[Callable[[str], str]] = [
            lambda v: v,
            lambda v: f"{self.currency} {v}",
            lambda v: f"{v} {self.currency}",
            lambda v: v,
        ]
        show = self.r.choice(ways)
        coded = show("") != ""
        if self.r.random() < 0.65:
            found.append((self.w("sub"), show(self.number(goods, places))))
            if self.r.random() < 0.5:
                off = (goods / 50).quantize(Decimal(1))
                total -= off
                found.append((self.w("disc"), "-" + self.number(off, places)))
            if self.r.random() < 0.5:
                freight = Decimal(self.r.randint(80, 900))
                total += freight
                found.append((self.w("freight"), show(self.number(freight, places))))
            if self.r.random() < 0.6:
                rate = 0 if "0%" in self.w("tax") else self.r.choice([0, 10, 20])
                if "10%" in self.w("tax"):
                    rate = 10
                tax = (total * rate / 100).quantize(Decimal(1) if places == 0 else Decimal("0.01"))
                total += tax
                found.append((self.w("tax"), show(self.number(tax, places))))
                self.truth["tax_amount"] = f"{tax.normalize():f}"
        label = self.w("total")
        if self.r.random() < 0.25 and not coded:
            label, coded = f"{label} ({self.currency})", True
        found.append((label, show(self.number(total, places))))
        self.truth["total_amount"] = f"{total.normalize():f}"
        if coded:
            self.truth["currency"] = self.currency
        return found

    def take(self, items: list[Item]) -> list[Item]:
        """Note the fields of the items that are printed."""
        for item in items:
            self.truth.update(item.fields)
        return items

    def party(self, role: str, firm: Firm, *, with_id: bool) -> None:
        """Note a party."""
        self.truth[f"{role}_name"] = firm.name
        self.truth[f"{role}_address"] = (" " if self.lang else "").join(firm.address)
        if with_id:
            self.truth[f"{role}_id"] = firm.id

    @property
    def title(self) -> str:
        """What the paper calls itself."""
        return self.w("t_" + self.kind)


# ---- pieces of HTML ---------------------------------------------------------------------------------------------------------


def block(deal: Deal, role: str, firm: Firm, *, labelled: bool = False) -> str:
    """A party's lines under its label."""
    with_id, with_phone = deal.r.random() < 0.55, deal.r.random() < 0.6
    deal.party(role, firm, with_id=with_id)
    lines = [f"<b>{firm.name}</b>"] if deal.r.random() < 0.6 else [firm.name]
    if labelled:
        lines = [f"{deal.w('name')}: {firm.name}"] if deal.r.random() < 0.7 else lines
        lines.append(f"{deal.w('address')}: {' '.join(firm.address)}")
    else:
        lines += list(firm.address)
    if with_id:
        lines.append(f"{firm.id_label}{deal.r.choice([': ', ' ', ':'])}{firm.id}")
    if with_phone:
        lines.append(
            f"{deal.w('tel')}{deal.r.choice([': ', ' '])}{firm.phone}"
            + (f"  {deal.w('mail')}: {firm.mail}" if deal.r.random() < 0.5 else "")
        )
    return "<br>".join(lines)


def goods(deal: Deal, style: str, *, total_row: bool = False) -> str:
    """The table of goods."""
    keys = (
        ["c_no", "c_sku", "c_name", "c_qty", "c_ctn", "c_gw", "c_nw"]
        if deal.kind == "pl"
        else ["c_no", "c_sku", "c_name", "c_qty", "c_price", "c_amount"]
    )
    heads = [deal.w(key) for key in keys]
    if deal.kind != "pl" and deal.r.random() < 0.25:
        heads[-1] += f" ({deal.currency})"
        deal.truth["currency"] = deal.currency
    rows = "".join(
        "<tr>" + "".join(f"<td class={'n' if i > 2 else 'x'}>{cell}</td>" for i, cell in enumerate(row)) + "</tr>"
        for row in deal.rows
    )
    foot = ""
    if total_row and deal.sums:
        foot = "".join(
            f"<tr><td colspan=5 class=n>{label}</td><td class=n>{value}</td></tr>" for label, value in deal.sums
        )
    return f"<table class='goods {style}'><tr>{''.join(f'<th>{one}</th>' for one in heads)}</tr>{rows}{foot}</table>"


def sums(deal: Deal) -> str:
    """The sums under it."""
    if not deal.sums:
        return ""
    rule = deal.r.choice(["", "border:1px solid #555", "border-top:1px solid #999"])
    colon = deal.r.choice(["", ":"])
    rows = "".join(
        f"<tr><td style='{rule};padding:3px 14px 3px 4px'>{label}{colon}</td><td class=n style='{rule};padding:3px'>{value}</td></tr>"
        for label, value in deal.sums
    )
    return f"<table style='margin-left:auto;border-collapse:collapse;margin-top:8px'>{rows}</table>"


def foot(deal: Deal) -> str:
    """Bank and signature."""
    return f"<div style='margin-top:28px;font-size:8.5pt'>{deal.w('bank')}: Northgate Mercantile Bank, A/C 5550 1188 22, SWIFT NOGMXX22<br>{deal.w('sign')}: ____________________</div>"


def pairs(items: list[Item], *, colon: str = ":", gap: str = "14px", align: str = "left", rule: str = "") -> str:
    """Label and value side by side."""
    return (
        "<table style='border-collapse:collapse'>"
        + "".join(
            f"<tr><td style='padding:2px {gap} 2px 3px;text-align:{align};{rule}'>{one.label}{colon}</td><td style='padding:2px 3px;{rule}'>{one.printed}</td></tr>"
            for one in items
        )
        + "</table>"
    )


def above(items: list[Item], columns: int, *, small: str = "font-size:7.5pt;color:#666") -> str:
    """Labels over their values."""
    cells = [
        f"<td style='padding:4px 16px 6px 0;vertical-align:top'><div style='{small}'>{one.label}</div><div>{one.printed}</div></td>"
        for one in items
    ]
    rows = [cells[i : i + columns] for i in range(0, len(cells), columns)]
    return (
        "<table style='width:100%;border-collapse:collapse;table-layout:fixed'>"
        + "".join(f"<tr>{''.join(row)}</tr>" for row in rows)
        + "</table>"
    )


def strip(items: list[Item], columns: int, *, ruled: bool) -> str:
    """A row of labels over a row of values."""
    edge = "border:1px solid #444;" if ruled else "border-bottom:1px solid #bbb;"
    out = ""
    for i in range(0, len(items), columns):
        part = items[i : i + columns]
        heads = "".join(f"<th style='{edge}background:#eee;font-size:8pt;padding:3px'>{one.label}</th>" for one in part)
        values = "".join(f"<td style='{edge}text-align:center;padding:3px'>{one.printed}</td>" for one in part)
        out += f"<table style='width:100%;border-collapse:collapse;margin-top:8px'><tr>{heads}</tr><tr>{values}</tr></table>"
    return out


def two(left: str, right: str, widths: str = "50%,50%") -> str:
    """Two columns."""
    a, b = widths.split(",")
    return f"<table style='width:100%;border-collapse:collapse'><tr><td style='width:{a};vertical-align:top;padding:4px 0'>{left}</td><td style='width:{b};vertical-align:top;padding:4px 0'>{right}</td></tr></table>"


def titled(deal: Deal, label: str, body: str, *, style: str = "") -> str:
    """A block under its label."""
    head = deal.r.choice(
        [
            f"<div style='font-size:8pt;color:#555'>{label}</div>",
            f"<b>{label}</b><br>",
            f"{label}:<br>",
            f"<div style='background:#e4e8ee;padding:2px 4px'>{label}</div>",
        ]
    )
    return f"<div style='{style}'>{head}{body}</div>"


def parties(deal: Deal) -> tuple[tuple[str, str, Firm], tuple[str, str, Firm]]:
    """Both parties with their labels."""
    return ("seller", deal.w("vendor") if deal.kind == "po" else deal.w("seller"), deal.seller), (
        "buyer",
        deal.w("buyer"),
        deal.buyer,
    )


def own(deal: Deal) -> tuple[str, Firm]:
    """Whose letterhead it is."""
    return ("buyer", deal.buyer) if deal.kind == "po" else ("seller", deal.seller)


def other(deal: Deal) -> tuple[str, str, Firm]:
    """Whom the paper is for."""
    return ("seller", deal.w("vendor"), deal.seller) if deal.kind == "po" else ("buyer", deal.w("buyer"), deal.buyer)


# ---- layouts ------------------------------------------------------------------------------------------------------------------


def letterhead(deal: Deal) -> str:
    """The sender's head, the facts beside the recipient."""
    role, firm = own(deal)
    o_role, o_label, o_firm = other(deal)
    items = deal.take(deal.items)
    head = two(
        f"<div style='font-size:15pt'><b>{firm.name}</b></div>" + block(deal, role, firm).split("<br>", 1)[1],
        f"<div style='font-size:22pt;text-align:right'>{deal.title}</div>",
        "60%,40%",
    )
    body = two(titled(deal, o_label, block(deal, o_role, o_firm)), pairs(items, colon=deal.r.choice(["", ":"])))
    return head + "<hr>" + body + goods(deal, deal.r.choice(["grid", "lines"])) + sums(deal) + foot(deal)


def boxes(deal: Deal) -> str:
    """A ruled form with the label small in each cell."""
    (s_role, s_label, seller), (b_role, b_label, buyer) = parties(deal)
    items = deal.take(deal.items)
    cell = "border:1px solid #333;vertical-align:top;padding:2px 4px"

    def small(text: str) -> str:
        return f"<div style='font-size:6.8pt'>{text}</div>"

    left = [f"{small(s_label)}{block(deal, s_role, seller)}", f"{small(b_label)}{block(deal, b_role, buyer)}"]
    rest = [f"{small(one.label)}{one.printed}" for one in items]
    per = (len(rest) + 1) // 2
    rows = ""
    for i in range(2):
        part = rest[i * per : (i + 1) * per]
        halves = [
            "".join(f"<td style='{cell};width:50%'>{x}</td>" for x in part[j : j + 2]) for j in range(0, len(part), 2)
        ]
        inner = "".join(f"<tr>{half}</tr>" for half in halves)
        rows += f"<tr><td style='{cell};width:48%'>{left[i]}</td><td style='{cell};padding:0'><table style='width:100%;border-collapse:collapse;border-style:hidden'>{inner}</table></td></tr>"
    return (
        f"<h2 style='text-align:center;margin:4px'>{deal.title}</h2><table style='width:100%;border-collapse:collapse'>{rows}</table>"
        + goods(deal, "grid", total_row=True)
        + foot(deal)
    )


def strips(deal: Deal) -> str:
    """The facts in strips."""
    (s_role, s_label, seller), (b_role, b_label, buyer) = parties(deal)
    items = deal.take(deal.items)
    head = f"<div style='text-align:right;font-size:20pt'>{deal.title}</div>"
    body = two(titled(deal, s_label, block(deal, s_role, seller)), titled(deal, b_label, block(deal, b_role, buyer)))
    return (
        head
        + body
        + strip(items, deal.r.choice([3, 4, 5]), ruled=deal.r.random() < 0.6)
        + goods(deal, "lines")
        + sums(deal)
        + foot(deal)
    )


def letter(deal: Deal) -> str:
    """The recipient in the window, the facts in a block on the right, the rest at the foot."""
    role, firm = own(deal)
    o_role, _, o_firm = other(deal)
    items = deal.take(deal.items)
    deal.party(o_role, o_firm, with_id=False)
    deal.party(role, firm, with_id=True)
    sender = f"<div style='font-size:7pt;border-bottom:1px solid #777;display:inline-block'>{firm.name} · {' · '.join(firm.address)}</div>"
    window = "<br>".join([o_firm.name, *o_firm.address])
    footer = f"<div style='position:fixed;bottom:0;width:100%;font-size:7.5pt;border-top:1px solid #888'><table style='width:100%'><tr><td>{firm.name}<br>{'<br>'.join(firm.address)}</td><td>{deal.w('tel')} {firm.phone}<br>{deal.w('mail')} {firm.mail}</td><td>{firm.id_label} {firm.id}<br>Northgate Bank, IBAN XX00 5550 1188 2200</td></tr></table></div>"
    return (
        f"<div style='text-align:right;font-size:17pt;color:#246'>{firm.name}</div><br>{sender}"
        + two(f"<div style='padding-top:6px'>{window}</div>", pairs(items, colon=deal.r.choice([":", ""])), "55%,45%")
        + f"<div style='font-size:14pt;margin:18px 0 8px'><b>{deal.title}{deal.r.choice(['', ' ' + deal.items[0].printed])}</b></div>"
        + goods(deal, deal.r.choice(["lines", "plain"]))
        + sums(deal)
        + footer
    )


def modern(deal: Deal) -> str:
    """Small grey labels, much white."""
    role, firm = own(deal)
    o_role, o_label, o_firm = other(deal)
    items = deal.take(deal.items)
    label = deal.r.choice(
        [
            "font-size:7pt;color:#888;letter-spacing:1px;text-transform:uppercase",
            "font-size:8pt;font-weight:bold",
            "font-size:7.5pt;color:#357",
        ]
    )
    body = two(
        f"<div style='{label}'>{o_label}</div>{block(deal, o_role, o_firm)}",
        above(items[:6], 2, small=label),
        "42%,58%",
    ) + above(items[6:], 4, small=label)
    return (
        f"<div style='font-size:30pt;margin-bottom:4px'>{deal.title}</div>{block(deal, role, firm)}<div style='height:14px'></div>"
        + body
        + goods(deal, "plain")
        + sums(deal)
        + foot(deal)
    )


def listed(deal: Deal) -> str:
    """Label and value in one line of print, two columns of them."""
    (s_role, s_label, seller), (b_role, b_label, buyer) = parties(deal)
    items = deal.take(deal.items)
    colon = "：" if deal.lang in {"zh", "zh-Hant", "ja"} else ": "
    half = (len(items) + 1) // 2

    def column(part: list[Item]) -> str:
        return "".join(f"<div style='padding:1px'>{one.label}{colon}{one.printed}</div>" for one in part)

    top = f"<div style='text-align:center'><div style='font-size:13pt'><b>{seller.name}</b></div><div style='font-size:18pt;margin:6px'><b>{deal.title}</b></div></div>"
    sides = two(titled(deal, s_label, block(deal, s_role, seller)), titled(deal, b_label, block(deal, b_role, buyer)))
    return (
        top
        + (
            sides
            if deal.r.random() < 0.5
            else "".join(
                titled(deal, label, block(deal, role, firm, labelled=True)) for role, label, firm in parties(deal)
            )
        )
        + two(column(items[:half]), column(items[half:]))
        + goods(deal, "grid")
        + sums(deal)
        + foot(deal)
    )


def right_aligned(deal: Deal) -> str:
    """Labels set to the right."""
    (s_role, s_label, seller), (b_role, b_label, buyer) = parties(deal)
    items = deal.take(deal.items)
    side = "".join(
        titled(deal, label, block(deal, role, firm), style="margin-bottom:10px")
        for role, label, firm in ((s_role, s_label, seller), (b_role, b_label, buyer))
    )
    return (
        f"<h1 style='margin:0 0 8px'>{deal.title}</h1>"
        + two(
            side,
            pairs(
                items,
                colon=deal.r.choice(["", ":"]),
                align="right",
                rule=deal.r.choice(["", "border-bottom:1px dotted #999"]),
            ),
            "52%,48%",
        )
        + goods(deal, "lines", total_row=True)
        + foot(deal)
    )


def contract(deal: Deal) -> str:
    """Numbered clauses, the facts scattered in them."""
    items = deal.take(deal.items)
    colon = "：" if deal.lang in {"zh", "zh-Hant", "ja"} else ": "
    head = items[:2]
    top = (
        f"<h2 style='text-align:center'>{deal.title}</h2><div style='text-align:right'>"
        + "<br>".join(f"{one.label}{colon}{one.printed}" for one in head)
        + "</div>"
    )
    sides = ""
    for role, label, firm in parties(deal):
        deal.party(role, firm, with_id=False)
        sides += f"<div style='margin-top:8px'>{label}{colon}{firm.name}</div><div>{deal.w('address')}{colon}{' '.join(firm.address)}</div><div>{deal.w('tel')}{colon}{firm.phone}&nbsp;&nbsp;&nbsp;&nbsp;{deal.w('fax')}{colon}{firm.phone[:-1]}9</div>"
    clauses = "".join(
        f"<div style='padding:3px 0'>{i}. {one.label}{colon}{one.printed}</div>" for i, one in enumerate(items[2:], 2)
    )
    return (
        top
        + sides
        + "<br>1."
        + goods(deal, "grid", total_row=True)
        + clauses
        + f"<br>{two(deal.w('seller') + '：', deal.w('buyer') + '：')}"
    )


def three(deal: Deal) -> str:
    """Three columns."""
    (s_role, s_label, seller), (b_role, b_label, buyer) = parties(deal)
    items = deal.take(deal.items)
    cells = [
        titled(deal, s_label, block(deal, s_role, seller)),
        titled(deal, b_label, block(deal, b_role, buyer)),
        pairs(items[:5], colon=deal.r.choice([":", ""]), gap="6px"),
    ]
    row = "".join(f"<td style='width:33%;vertical-align:top;padding-right:8px'>{one}</td>" for one in cells)
    return (
        f"<div style='background:#2c3e50;color:#fff;font-size:18pt;padding:6px'>{deal.title}</div><table style='width:100%;margin-top:8px'><tr>{row}</tr></table>"
        + above(items[5:], 3, small="font-weight:bold;font-size:8pt")
        + goods(deal, "zebra")
        + sums(deal)
        + foot(deal)
    )


def with_ship_to(deal: Deal) -> str:
    """A third address between."""
    role, firm = own(deal)
    o_role, o_label, o_firm = other(deal)
    items = deal.take(deal.items)
    deal.further["ship_to_name"] = "Holdfast Warehousing"
    ship = "Holdfast Warehousing<br>Dock 4, 300 Ferry Lane<br>Rotterdam 3089, NL"
    band = "background:#d9e2ef;padding:2px 4px;font-weight:bold"
    cells = f"<td style='width:50%;vertical-align:top'><div style='{band}'>{o_label}</div>{block(deal, o_role, o_firm)}</td><td style='vertical-align:top'><div style='{band}'>{deal.w('ship')}</div>{ship}</td>"
    top = two(
        f"<div style='font-size:13pt'>{firm.name}</div>" + block(deal, role, firm).split("<br>", 1)[1],
        f"<div style='text-align:right;font-size:19pt'>{deal.title}</div>" + pairs(items[:3], colon=":", align="right"),
        "55%,45%",
    )
    return (
        top
        + f"<table style='width:100%'><tr>{cells}</tr></table>"
        + strip(items[3:], 4, ruled=True)
        + goods(deal, "grid")
        + sums(deal)
        + foot(deal)
    )


def side_labels(deal: Deal) -> str:
    """A ruled table of four columns: label, value, label, value; parties among them."""
    (s_role, s_label, seller), (b_role, b_label, buyer) = parties(deal)
    items = deal.take(deal.items)
    cell = "border:1px solid #666;padding:3px 5px"
    shade = deal.r.choice(["", ";background:#f0f0f0"])
    rows = "".join(
        f"<tr><td style='{cell}{shade}'>{label}</td><td colspan=3 style='{cell}'>{block(deal, role, firm)}</td></tr>"
        for role, label, firm in ((s_role, s_label, seller), (b_role, b_label, buyer))
    )
    for i in range(0, len(items), 2):
        rows += (
            "<tr>"
            + "".join(
                f"<td style='{cell}{shade};width:18%'>{one.label}</td><td style='{cell};width:32%'>{one.printed}</td>"
                for one in items[i : i + 2]
            )
            + "</tr>"
        )
    return (
        f"<h2 style='text-align:center'>{deal.title}</h2><table style='width:100%;border-collapse:collapse'>{rows}</table>"
        + goods(deal, "grid", total_row=True)
        + foot(deal)
    )


def supplier_grid(deal: Deal) -> str:
    """Both parties side by side as small ruled tables of their own: number, firm, address, telephone."""
    items = deal.take(deal.items)
    cell = "border:1px solid #555;padding:2px 4px"
    halves = []
    for role, label, firm in parties(deal):
        deal.party(role, firm, with_id=True)
        facts = [
            (firm.id_label, firm.id),
            (deal.w("name"), firm.name),
            (deal.w("address"), " ".join(firm.address)),
            (deal.w("tel"), firm.phone),
        ]
        rows = "".join(f"<tr><td style='{cell}'>{a}</td><td style='{cell}'>{b}</td></tr>" for a, b in facts)
        halves.append(
            f"<table style='border-collapse:collapse;width:98%'><tr><th colspan=2 style='{cell}'>{label}</th></tr>{rows}</table>"
        )
    return (
        f"<h2 style='text-align:center'>{deal.title}</h2>"
        + two(*halves)
        + pairs(items, colon="")
        + goods(deal, "grid")
        + sums(deal)
        + foot(deal)
    )


def japanese(deal: Deal) -> str:
    """The addressee on the left with an honorific or alone, the sender on the right without any label."""
    role, firm = own(deal)
    o_role, _, o_firm = other(deal)
    items = deal.take(deal.items)
    deal.party(o_role, o_firm, with_id=False)
    honour = " 御中" if deal.lang == "ja" else " 귀중" if deal.lang == "ko" else ""
    left = f"<div style='font-size:13pt;border-bottom:1px solid #000;display:inline-block'>{o_firm.name}{honour}</div><br>{'<br>'.join(o_firm.address)}"
    right = pairs(items[:2], colon=deal.r.choice(["", "："])) + "<br>" + block(deal, role, firm)
    return (
        f"<div style='text-align:center;font-size:20pt;letter-spacing:6px'>{deal.title}</div><br>"
        + two(left, right, "55%,45%")
        + pairs(items[2:], colon="", rule="border-bottom:1px solid #ccc")
        + goods(deal, "grid", total_row=True)
        + foot(deal)
    )


def bilingual(deal: Deal) -> str:
    """Labels in two languages, one beside or over the other."""
    if deal.lang == "en":
        return listed(deal)
    joint = deal.r.choice([" / ", " ", "<br>"])
    plain = deal.w

    def both(key: str) -> str:
        english = W["en"].get(key, "").split("|")[0]
        if not english or key.startswith("c_") or key in {"kinds", "tel", "mail", "fax", "name", "address"}:
            return plain(key)
        return plain(key) + (" / " if key.startswith("t_") else joint) + english

    deal.w = both  # type: ignore[method-assign]
    for item in deal.items:
        english = W["en"].get(item.key if item.key != "no" else "no_" + deal.kind, "").split("|")[0]
        item.label = f"{item.label}{joint}{english}" if english else item.label
    return deal.r.choice([side_labels, boxes])(deal)


def packing(deal: Deal) -> str:
    """Old trade style: To Messrs, invoice number on the right, one line of shipment."""
    (s_role, _s_label, seller), (b_role, b_label, buyer) = parties(deal)
    items = deal.take(deal.items)
    deal.party(s_role, seller, with_id=False)
    top = f"<div style='text-align:center'><div style='font-size:15pt'><b>{seller.name}</b></div>{', '.join(seller.address)}<div style='font-size:9pt'>{deal.w('tel')}: {seller.phone} &nbsp; {deal.w('fax')}: {seller.phone}</div><div style='font-size:18pt;margin:8px;text-decoration:underline'>{deal.title}</div></div>"
    left = f"<table><tr><td style='vertical-align:top;padding-right:10px'>{b_label}:</td><td>{block(deal, b_role, buyer)}</td></tr></table>"
    return (
        top
        + two(left, pairs(items[:4]), "58%,42%")
        + "".join(
            f"<span style='display:inline-block;width:48%;padding:2px 0'>{one.label}: &nbsp; {one.printed}</span>"
            for one in items[4:]
        )
        + goods(deal, "lines", total_row=True)
        + foot(deal)
    )


LAYOUTS: tuple[Callable[[Deal], str], ...] = (
    letterhead,
    boxes,
    strips,
    letter,
    modern,
    listed,
    right_aligned,
    contract,
    three,
    with_ship_to,
    side_labels,
    supplier_grid,
    japanese,
    bilingual,
    packing,
)

STYLE = """<style>body{font-family:%s;font-size:%spt} .goods{width:100%%;border-collapse:collapse;margin-top:12px} .n{text-align:right} td,th{padding:3px 5px}
.grid td,.grid th{border:1px solid #444} .lines th{border-bottom:1.5px solid #222;text-align:left} .lines td{border-bottom:1px solid #ccc} .plain th{text-align:left}
.zebra tr:nth-child(even){background:#f0f3f7} .zebra th{background:#dde;text-align:left}</style>"""


def workbook(deal: Deal, path: Path) -> None:
    """A head in cells: value beside, under, in the same cell; some merged."""
    book = openpyxl.Workbook()
    sheet = book.active
    if sheet is None:
        raise RuntimeError("a new workbook has a sheet")
    row = 1
    thin = Border(Side(style="thin"), Side(style="thin"), Side(style="thin"), Side(style="thin"))
    way = deal.r.choice(["beside", "under", "same", "merged"])
    role, firm = own(deal)
    for text in (firm.name, *firm.address):
        sheet.cell(row, 1, text)
        row += 1
    deal.party(role, firm, with_id=False)
    sheet.cell(row + 1, 3, deal.title).font = Font(bold=True, size=16)
    row += 3
    o_role, o_label, o_firm = other(deal)
    deal.party(o_role, o_firm, with_id=False)
    items = deal.take(deal.items)
    start = row
    sheet.cell(row, 1, o_label if deal.r.random() < 0.5 else o_label + ":")
    inline = deal.r.random() < 0.4
    for i, text in enumerate((o_firm.name, *o_firm.address)):
        sheet.cell(row + i + (0 if inline else 1), 2 if inline else 1, text)
    end = row + len(o_firm.address) + 3
    row = start
    if way in {"beside", "same", "merged"}:
        for one in items:
            if way == "same":
                sheet.cell(row, 5, f"{one.label}: {one.printed}")
            elif way == "merged":
                sheet.cell(row, 4, one.label).border = thin
                sheet.cell(row, 5, one.printed).border = thin
                sheet.merge_cells(start_row=row, start_column=5, end_row=row, end_column=6)
            else:
                sheet.cell(row, 5, one.label)
                sheet.cell(row, 6, one.printed)
            row += 1
        row = max(row, end) + 1
    else:
        row = end
        for i in range(0, len(items), 5):
            for j, one in enumerate(items[i : i + 5], 1):
                sheet.cell(row, j, one.label).border = thin
                sheet.cell(row + 1, j, one.printed).border = thin
            row += 2
        row += 1
    keys = (
        ["c_no", "c_sku", "c_name", "c_qty", "c_ctn", "c_gw", "c_nw"]
        if deal.kind == "pl"
        else ["c_no", "c_sku", "c_name", "c_qty", "c_price", "c_amount"]
    )
    for j, key in enumerate(keys, 1):
        sheet.cell(row, j, deal.w(key)).border = thin
    for line in deal.rows:
        row += 1
        for j, text in enumerate(line, 1):
            sheet.cell(row, j, text).border = thin
    for label, value in deal.sums:
        row += 1
        sheet.cell(row, 5, label)
        sheet.cell(row, 6, value)
    book.save(path)


def main() -> None:
    """Print all, or those whose number is given."""
    OUT.mkdir(parents=True, exist_ok=True)
    only = {int(one) for one in sys.argv[1:]}
    langs = ["en", "zh", "de", "ja", "en", "fr", "ko", "it", "es", "zh-Hant", "en", "zh"]
    kinds = ["ci", "pi", "pl", "po", "ci", "pc", "pl", "pi", "po", "ci", "pc"]
    codes = {
        "ci": "commercial_invoice",
        "pi": "proforma_invoice",
        "pl": "packing_list",
        "po": "purchase_contract",
        "pc": "purchase_contract",
    }
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium")
        page = browser.new_page()
        for number in range(72):
            lang, kind = langs[number % 12], kinds[(number * 5 + number // 12) % 11]
            deal = Deal(9000 + number, lang, kind)
            book = number % 7 == 5
            layout = LAYOUTS[(number * 4 + number // 15) % 15]
            if layout is contract and kind not in {"pc", "pi"}:
                layout = packing
            name = f"{number:03}-{kind}-{lang}-{'workbook' if book else layout.__name__}"
            folder = OUT / ("tune" if number % 2 == 0 else "kept")
            folder.mkdir(exist_ok=True)
            path = folder / (name + (".xlsx" if book else ".pdf"))
            if book:
                workbook(deal, path)
            else:
                faces = {
                    "zh": "Noto Sans CJK SC",
                    "zh-Hant": "Noto Sans CJK TC",
                    "ja": "Noto Sans CJK JP",
                    "ko": "Noto Sans CJK KR",
                }
                face = (
                    f"'{faces[lang]}'"
                    if lang in faces
                    else deal.r.choice(
                        [
                            "'DejaVu Sans'",
                            "'DejaVu Serif'",
                            "'Liberation Sans','DejaVu Sans Condensed'",
                            "'TeX Gyre Heros','DejaVu Sans'",
                        ]
                    )
                )
                body = layout(deal)
                if only and number not in only:
                    continue
                page.set_content(STYLE % (face + ",'Noto Sans CJK SC'", deal.r.choice(["9", "9.5", "10"])) + body)
                printed = page.pdf(
                    format="A4",
                    margin={"top": "13mm", "bottom": "13mm", "left": "13mm", "right": "13mm"},
                    print_background=True,
                )
                with pikepdf.open(io.BytesIO(printed)) as pdf:
                    pdf.save(
                        path,
                        object_stream_mode=pikepdf.ObjectStreamMode.generate,
                        recompress_flate=True,
                        deterministic_id=True,
                    )
            told = {
                "kind": codes[kind],
                "media_class": "structured" if book else "digital",
                "fields": deal.truth,
                "lines": deal.lines,
                "further": deal.further,
            }
            path.with_name(path.name + ".truth.json").write_text(
                json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8"
            )
        browser.close()


if __name__ == "__main__":
    main()
