"""Invoices, packing lists and a few other papers in layouts no label dictionary reads: foreign or in-house labels, values without any.

Each layout is printed several times with another seller, buyer, goods and number of lines, for `benchmarks/learning.py`. Names are invented.

    python benchmarks/open/makers/odd_layouts.py --out DIR [--copies 4] [--seed 3]
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import tempfile
from collections.abc import Callable
from decimal import Decimal
from html import escape
from pathlib import Path
from typing import Any

CHROMIUM = [
    "chromium",
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-pdf-header-footer",
]
FIRMS = (
    "Tollenbeek Waren B.V.", "Morvan & Filles", "Kasztan Eksport Sp. z o.o.", "Blekna Handel AB", "Vale do Turvo Lda",
    "Suoni Alti S.r.l.", "Cong ty Lua Vang", "Birkemose ApS", "Harrowgate Mills Ltd", "Pampas Claras S.A.",
    "Quellrain GmbH", "Nordlys Import AS", "Aralia Trading Oy", "Oakhaven Provisions Inc.",
)  # fmt: skip
STREETS = (
    "Kade 14",
    "12 rue des Tilleuls",
    "ul. Lipowa 7",
    "Storgatan 81",
    "Rua do Cais 220",
    "Via Larga 9",
    "88 Mill Lane",
)
TOWNS = (
    "3011 AA Rotterhaven",
    "69002 Lyonne",
    "00-412 Warsowa",
    "411 04 Goteby",
    "4050-110 Portela",
    "20122 Milana",
    "LS1 4AP Leedham",
)
GOODS = (
    "oat biscuits",
    "hand cream",
    "steel bottle",
    "olive soap",
    "rye crackers",
    "lip balm",
    "tea towel",
    "wool socks",
    "candle",
)
CURRENCIES = ("EUR", "USD", "GBP", "PLN", "SEK")


def deal(random_: random.Random) -> dict[str, Any]:
    """Draw one deal."""
    seller, buyer = random_.sample(FIRMS, 2)
    lines: list[dict[str, Any]] = []
    for number in range(random_.randint(2, 11)):
        quantity = random_.randint(4, 600)
        price = Decimal(random_.randint(120, 4900)) / 100
        name = f"{random_.choice(GOODS).title()} {random_.choice(('100 g', '250 ml', 'Large', 'Blue', 'No 4'))}"
        lines.append(
            {
                "n": number + 1,
                "code": f"{random_.choice('ABKT')}{random_.randint(1000, 9999)}",
                "name": name,
                "q": quantity,
                "p": price,
            }
        )
    return {
        "no": f"{random_.choice(('F', 'V-', '26/', 'R', ''))}{random_.randint(10000, 99999)}",
        "date": f"2026-{random_.randint(1, 12):02}-{random_.randint(13, 28):02}",
        "po": f"{random_.randint(400000, 999999)}",
        "contract": f"K-{random_.randint(100, 999)}/{random_.randint(20, 26)}",
        "seller": seller, "seller_street": random_.choice(STREETS), "seller_town": random_.choice(TOWNS),
        "buyer": buyer, "buyer_street": random_.choice(STREETS), "buyer_town": random_.choice(TOWNS),
        "currency": random_.choice(CURRENCIES), "incoterm": random_.choice(("FOB", "CIF", "EXW", "DAP", "FCA")),
        "gross": Decimal(random_.randint(9000, 99999)) / 10, "cartons": random_.randint(3, 400),
        "lines": lines, "total": sum((line["q"] * line["p"] for line in lines), Decimal()),
    }  # fmt: skip


def plain(number: object) -> str:
    """Return a number in the public form."""
    text = f"{number}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def comma(number: Decimal) -> str:
    """Return a sum as 1.234,50."""
    return f"{number:,.2f}".replace(",", "X").replace(".", ",").replace("X", ".")


def point(number: Decimal) -> str:
    """Return a sum as 1,234.50."""
    return f"{number:,.2f}"


def rows(d: dict[str, Any], fmt: Callable[[Decimal], str], cells: str) -> str:
    """Return the rows of goods; `cells` says in which order: n c m q p a."""
    out = []
    for line in d["lines"]:
        values = {
            "n": line["n"],
            "c": line["code"],
            "m": escape(line["name"]),
            "q": line["q"],
            "p": fmt(line["p"]),
            "a": fmt(line["q"] * line["p"]),
        }
        out.append("<tr>" + "".join(f"<td>{values[c]}</td>" for c in cells) + "</tr>")
    return "".join(out)


def dutch(d: dict[str, Any]) -> tuple[str, dict[str, str]]:
    """An invoice in Dutch."""
    y, m, t = d["date"].split("-")
    html = f"""<style>body{{font:11px Helvetica}}td{{padding:2px 9px}}.r{{float:right}}</style>
<div class=r><b>{escape(d["seller"])}</b><br>{d["seller_street"]}<br>{d["seller_town"]}</div><h2>Verkoopnota</h2>
<p>{escape(d["buyer"])}<br>{d["buyer_street"]}<br>{d["buyer_town"]}</p><br><table><tr><td>Nota<td>Opmaakdag<td>Uw kenmerk<td>Levering</tr>
<tr><td>{d["no"]}<td>{t}-{m}-{y}<td>{d["po"]}<td>{d["incoterm"]}</tr></table><br>
<table border=1 cellspacing=0 width=100%><tr><th>Pos<th>Art.<th>Omschrijving<th>Stuks<th>Prijs<th>Regeltotaal</tr>{rows(d, comma, "ncmqpa")}</table>
<p class=r>Te voldoen {d["currency"]} {comma(d["total"])}</p><br><br><p>Betaling binnen dertig dagen na dagtekening. Klachten schriftelijk binnen acht dagen.</p>"""
    return html, head(
        d, "document_no issue_date purchase_order_no incoterm seller_name buyer_name total_amount currency"
    )


def bare(d: dict[str, Any]) -> tuple[str, dict[str, str]]:
    """Values without any label."""
    y, m, t = d["date"].split("-")
    html = f"""<style>body{{font:12px 'DejaVu Sans Mono'}}td{{padding:1px 12px}}</style><div style="text-align:right">{d["no"]}<br>{t}.{m}.{y}</div>
<h3>{escape(d["seller"])}</h3><small>{d["seller_street"]}, {d["seller_town"]}</small><hr><br>{escape(d["buyer"])}<br>{d["buyer_street"]}<br>{d["buyer_town"]}<br><br>
We charge you for the following goods sent to you under your paper <b>{d["po"]}</b>.<br><br>
<table width=100%>{rows(d, point, "qmpa")}</table><hr><div style="text-align:right">{d["currency"]} &nbsp; {point(d["total"])}</div>
<br>With thanks for your custom. All goods remain ours until paid. Kindly pay to the account below.<br>Bank of the Vale 1002 3344"""
    return html, head(d, "document_no issue_date purchase_order_no seller_name buyer_name total_amount currency")


def polish(d: dict[str, Any]) -> tuple[str, dict[str, str]]:
    """An invoice in Polish."""
    y, m, t = d["date"].split("-")
    html = f"""<style>body{{font:11px Verdana}}td,th{{padding:3px 7px;text-align:left}}</style><table width=100% border=1 cellspacing=0>
<tr><td colspan=2><b>FAKTURA EKSPORTOWA</b><td>Numer dowodu<br><b>{d["no"]}</b><td>Wystawiono dnia<br>{t}/{m}/{y}</tr>
<tr><td colspan=2>Sprzedawca<br>{escape(d["seller"])}<br>{d["seller_street"]}<br>{d["seller_town"]}<td colspan=2>Nabywca<br>{escape(d["buyer"])}<br>{d["buyer_street"]}<br>{d["buyer_town"]}</tr>
<tr><td>Umowa nr<br>{d["contract"]}<td>Warunki dostawy<br>{d["incoterm"]}<td>Masa brutto (kg)<br>{comma(d["gross"])}<td>Waluta<br>{d["currency"]}</tr></table><br>
<table width=100% border=1 cellspacing=0><tr><th>Lp.<th>Nazwa towaru<th>Symbol<th>Ilość<th>Cena jedn.<th>Wartość</tr>{rows(d, comma, "nmcqpa")}</table>
<p>Razem do zapłaty: <b>{comma(d["total"])}</b></p><p>Termin płatności czternaście dni. Dokument nie wymaga podpisu ani pieczęci.</p>"""
    return html, head(
        d, "document_no issue_date contract_no incoterm gross_weight_kg currency seller_name buyer_name total_amount"
    )


def inhouse(d: dict[str, Any]) -> tuple[str, dict[str, str]]:
    """Labels of the house's own."""
    html = f"""<style>body{{font:11px Georgia}}td{{padding:2px 10px}}</style><h1 style="letter-spacing:3px">DESPATCH ACCOUNT</h1>
<table><tr><td>Our mark<td>{d["no"]}<td>&nbsp;&nbsp;&nbsp;<td>Struck on<td>{d["date"]}</tr><tr><td>Your mark<td>{d["po"]}<td><td>Under bargain<td>{d["contract"]}</tr>
<tr><td>Risk passes<td>{d["incoterm"]}<td><td>Weighed in all<td>{point(d["gross"])} kg</tr></table><br>
<table width=100%><tr><td>From the house of<td>For the house of</tr><tr><td><b>{escape(d["seller"])}</b><br>{d["seller_street"]}, {d["seller_town"]}<td><b>{escape(d["buyer"])}</b><br>{d["buyer_street"]}, {d["buyer_town"]}</tr></table><br>
<table width=100% style="border-top:2px solid">{rows(d, point, "cmqpa")}</table><p align=right>The whole: {d["currency"]} {point(d["total"])} in {d["cartons"]} pieces</p>
<p>Errors and omissions excepted. Goods once opened are not taken back.</p>"""
    return html, head(
        d,
        "document_no issue_date purchase_order_no contract_no incoterm gross_weight_kg seller_name buyer_name total_amount currency packages",
    )


def vietnamese(d: dict[str, Any]) -> tuple[str, dict[str, str]]:
    """An invoice in Vietnamese."""
    y, m, t = d["date"].split("-")
    html = f"""<style>body{{font:11px Arial}}td,th{{padding:3px 8px}}</style><center><h2>HÓA ĐƠN XUẤT KHẨU</h2>Ngày {t} tháng {m} năm {y}<br>Số: {d["no"]}</center>
<p>Đơn vị bán: {escape(d["seller"])}<br>Địa chỉ: {d["seller_street"]}, {d["seller_town"]}<br>Đơn vị mua: {escape(d["buyer"])}<br>Địa chỉ: {d["buyer_street"]}, {d["buyer_town"]}<br>
Hợp đồng: {d["contract"]} &nbsp;&nbsp;&nbsp; Điều kiện giao: {d["incoterm"]}</p><table border=1 cellspacing=0 width=100%><tr><th>STT<th>Mã<th>Tên hàng<th>Lượng<th>Đơn giá<th>Thành tiền</tr>{rows(d, comma, "ncmqpa")}
<tr><td colspan=5>Cộng tiền hàng ({d["currency"]})<td>{comma(d["total"])}</tr></table><p>Số kiện: {d["cartons"]}</p><p>Người bán ký tên. Hàng bán không đổi trả lại sau khi nhận.</p>"""
    return html, head(d, "document_no contract_no incoterm seller_name buyer_name total_amount currency packages")


def swedish(d: dict[str, Any]) -> tuple[str, dict[str, str]]:
    """An invoice in Swedish."""
    html = f"""<style>body{{font:11px Arial}}td,th{{padding:2px 6px;text-align:left}}</style><table width=100%><tr><td width=50%><h2>{escape(d["seller"])}</h2>{d["seller_street"]}<br>{d["seller_town"]}
<td><h2>RÄKNING</h2><table><tr><td>Löpnummer<td>{d["no"]}</tr><tr><td>Utställd<td>{d["date"]}</tr><tr><td>Er beställning<td>{d["po"]}</tr><tr><td>Avtal<td>{d["contract"]}</tr></table></tr></table>
<p style="margin-left:45%">{escape(d["buyer"])}<br>{d["buyer_street"]}<br>{d["buyer_town"]}</p><table width=100%><tr><th>Benämning<th>Artikel<th>Antal<th>À-pris<th>Belopp</tr>{rows(d, comma, "mcqpa")}</table>
<hr><table align=right><tr><td>Bruttovikt<td>{comma(d["gross"])} kg</tr><tr><td>Kollin<td>{d["cartons"]}</tr><tr><td>Slutsumma {d["currency"]}<td>{comma(d["total"])}</tr></table><br><br><br><br><p>Dröjsmålsränta debiteras enligt lag. Godkänd för skatt.</p>"""
    return html, head(
        d,
        "document_no issue_date purchase_order_no contract_no gross_weight_kg packages seller_name buyer_name total_amount currency",
    )


def head(d: dict[str, Any], names: str) -> dict[str, str]:
    """Return the truth of the head."""
    known = {
        "document_no": d["no"], "issue_date": d["date"], "purchase_order_no": d["po"], "contract_no": d["contract"], "incoterm": d["incoterm"],
        "seller_name": d["seller"], "buyer_name": d["buyer"], "total_amount": plain(d["total"]), "currency": d["currency"],
        "gross_weight_kg": plain(d["gross"]), "packages": str(d["cartons"]),
    }  # fmt: skip
    return {name: known[name] for name in names.split()}


LAYOUTS = {
    "dutch": dutch,
    "bare": bare,
    "polish": polish,
    "inhouse": inhouse,
    "vietnamese": vietnamese,
    "swedish": swedish,
}


def main() -> None:
    """Print each layout several times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--copies", type=int, default=4)
    parser.add_argument("--seed", type=int, default=3)
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    for name, layout in LAYOUTS.items():
        for copy in range(1, given.copies + 1):
            d = deal(random.Random(f"{given.seed}/{name}/{copy}"))
            html, fields = layout(d)
            target = given.out / f"{name}-{copy}.pdf"
            with tempfile.TemporaryDirectory() as folder:
                page = Path(folder) / "page.html"
                page.write_text(f"<meta charset=utf-8>{html}", encoding="utf-8")
                subprocess.run(
                    [*CHROMIUM, f"--user-data-dir={folder}/profile", f"--print-to-pdf={target}", str(page)],
                    check=True,
                    capture_output=True,
                )
            lines = [
                {
                    "name": line["name"],
                    "quantity": str(line["q"]),
                    "unit_price": plain(line["p"]),
                    "amount": plain(line["q"] * line["p"]),
                }
                | ({} if name == "bare" else {"sku": line["code"]})
                for line in d["lines"]
            ]
            truth = {"kind": "commercial_invoice", "media_class": "digital", "fields": fields, "lines": lines}
            target.with_name(f"{target.name}.truth.json").write_text(
                json.dumps(truth, ensure_ascii=False, indent=1), encoding="utf-8"
            )


if __name__ == "__main__":
    main()
