"""Invoices in layouts no dictionary of labels reads: each function prints one deal and notes what it prints."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from html import escape

from benchmarks.odd.makers.deal import Deal, Goods, Noted, comma, day_first, point, spaced

Money = Callable[[Decimal], str]
Cell = tuple[str, object, object]


def cells(one: Goods, names: str, money: Money) -> list[Cell]:
    """Return the named cells of a line, as shown and as meant."""
    known: dict[str, Cell] = {
        "line_no": ("line_no", one.number, one.number),
        "sku": ("sku", one.sku, one.sku),
        "name": ("name", one.name, one.name),
        "quantity": ("quantity", one.quantity, one.quantity),
        "unit_price": ("unit_price", money(one.price), one.price),
        "amount": ("amount", money(one.amount), one.amount),
    }
    return [known[name] for name in names.split()]


def rows(noted: Noted, deal: Deal, names: str, money: Money) -> str:
    """Return all rows of goods."""
    return "".join(noted.row(cells(one, names, money)) for one in deal.goods)


def portuguese(deal: Deal, noted: Noted) -> str:
    """Two columns of parties, small labels above the values, sums at the right."""
    put = noted.put
    return f"""<style>body{{font:11px DejaVu Sans}} .l{{font-size:8px;color:#555}} .f{{text-align:right}} .two td{{width:50%;vertical-align:top}}
.g td{{border:1px solid #888;padding:3px 8px}} .s{{margin-left:auto}} .s td{{padding:2px 6px;text-align:right}} td,th{{padding:2px 6px}}</style>
<h3>NOTA DE FORNECIMENTO AO EXTERIOR</h3>
<table class=two width=100%><tr><td><div class=l>Quem fornece</div><b>{put("seller_name", deal.seller.name)}</b><br>
{noted.address("seller_address", deal.seller)}<td><div class=l>Quem recebe</div><b>{put("buyer_name", deal.buyer.name)}</b><br>
{noted.address("buyer_address", deal.buyer)}</tr></table><br>
<table class=g cellspacing=0 width=100%><tr>
<td><div class=l>Nota n.º</div>{put("document_no", deal.number)}
<td><div class=l>Lavrada a</div>{put("issue_date", day_first(deal.date, "/"), deal.date)}
<td><div class=l>Encomenda de V. Ex.as</div>{put("purchase_order_no", deal.order)}
<td><div class=l>Ajuste</div>{put("contract_no", deal.contract)}
<td><div class=l>Entrega</div>{put("incoterm", deal.incoterm)}</tr></table><br>
<table width=100% cellspacing=0><tr><th>Lin.<th>Ref.<th align=left>Mercadoria<th>Qtde<th>Cada<th>Importa em</tr>
{rows(noted, deal, "line_no sku name quantity unit_price amount", comma)}</table><hr>
<table class=s><tr><td>A pagar<td><b>{put("currency", deal.currency)} {put("total_amount", comma(deal.total), deal.total)}</b></tr>
<tr><td>Pesa com embalagem<td>{put("gross_weight_kg", comma(deal.gross, 1), deal.gross)} kg</tr>
<tr><td>Pesa sem embalagem<td>{put("net_weight_kg", comma(deal.net, 1), deal.net)} kg</tr>
<tr><td>Fardos<td>{put("packages", deal.cartons)}</tr></table>
<p>Pagamento a sessenta dias. Reclamações por escrito no prazo de oito dias.</p>"""


def czech(deal: Deal, noted: Noted) -> str:
    """Parties without any label; numbers in a footer at the end of the sheet, each above its label."""
    put = noted.put
    foot = "".join(
        f"<td><b>{shown}</b><br><small>{label}</small>"
        for shown, label in (
            (put("document_no", deal.number), "značka dokladu"),
            (put("issue_date", day_first(deal.date), deal.date), "vyhotoveno"),
            (put("purchase_order_no", deal.order), "dle Vaší výzvy"),
            (put("incoterm", deal.incoterm), "předání"),
            (put("packages", deal.cartons), "beden"),
            (f"{put('gross_weight_kg', spaced(deal.gross, 1), deal.gross)} kg", "váha s obalem"),
        )
    )
    return f"""<style>body{{font:12px DejaVu Serif;height:255mm;position:relative}} .f{{text-align:right}} small{{font-size:8px}}
.b{{position:absolute;right:0;top:0;width:42%;border:1px solid #000;padding:8px}} .z{{position:absolute;bottom:0;width:100%;border-top:2px solid}}
td,th{{padding:3px 5px}}</style><div style="height:110px"><b style="font-size:16px">{put("seller_name", deal.seller.name)}</b><br>
{noted.address("seller_address", deal.seller)}</div><div class=b>{put("buyer_name", deal.buyer.name)}<br>
{noted.address("buyer_address", deal.buyer)}</div><p>Vyúčtování dodaného zboží</p>
<table width=100% cellspacing=0><tr><th align=left>Zboží<th>Katalog<th>Ks<th>Za kus<th>Za vše</tr>
{rows(noted, deal, "name sku quantity unit_price amount", spaced)}</table>
<p class=f><b>{put("total_amount", spaced(deal.total), deal.total)}</b> {put("currency", deal.currency)} zbývá uhradit</p>
<table class=z><tr valign=top>{foot}</tr></table>"""


def finnish(deal: Deal, noted: Noted) -> str:
    """Everything in sentences; the seller signs below."""
    put = noted.put
    return f"""<style>body{{font:12px DejaVu Sans;line-height:1.5}} .f{{text-align:right}} td,th{{padding:1px 6px}}</style>
<h2>Laskelma toimituksesta</h2><p>Olemme toimittaneet yhtiölle <b>{put("buyer_name", deal.buyer.name)}</b>
tilauksenne {put("purchase_order_no", deal.order)} mukaiset tavarat. Tämä laskelma {put("document_no", deal.number)} on laadittu
{put("issue_date", day_first(deal.date), deal.date)}, ja tavarat luovutetaan ehdolla {put("incoterm", deal.incoterm)}. Sopimuksemme
tunnus on {put("contract_no", deal.contract)}.</p>
<table width=100%><tr><th>Koodi<th align=left>Tavara<th>Määrä<th>Kappale<th>Rivi</tr>
{rows(noted, deal, "sku name quantity unit_price amount", spaced)}</table>
<p>Maksettavaa jää kaikkiaan {put("total_amount", spaced(deal.total), deal.total)} {put("currency", deal.currency)}. Lähetyksessä on
{put("packages", deal.cartons)} kolloa, jotka painavat pakkauksineen {put("gross_weight_kg", spaced(deal.gross, 1), deal.gross)} kg.</p>
<p>Kunnioittaen<br><b>{put("seller_name", deal.seller.name)}</b></p>"""


def indonesian(deal: Deal, noted: Noted) -> str:
    """Labels and colons in two columns; made for a scan."""
    put = noted.put
    return f"""<style>body{{font:13px DejaVu Sans}} .f{{text-align:right}} td,th{{padding:2px 5px}} .k td{{vertical-align:top}}</style>
<center><h3>NOTA TAGIH BARANG</h3></center><table class=k width=100%>
<tr><td>Dari pihak<td>: {put("seller_name", deal.seller.name)}<td>Nota ke<td>: {put("document_no", deal.number)}</tr>
<tr><td>Untuk pihak<td>: {put("buyer_name", deal.buyer.name)}<td>Dibuat<td>: {put("issue_date", day_first(deal.date, "-"), deal.date)}</tr>
<tr><td>Naik di<td>: {put("port_of_loading", deal.chance.choice(("Tanjung Emas Baru", "Tanjung Perakan")))}
<td>Pesanan<td>: {put("purchase_order_no", deal.order)}</tr>
<tr><td>Turun di<td>: {put("port_of_discharge", deal.chance.choice(("Rotterhaven", "Hamborn", "Fremont Quay")))}
<td>Kapal<td>: {put("vessel", deal.vessel)}</tr></table><br>
<table border=1 cellspacing=0 width=100%><tr><th>Urut<th>Barang<th>Sandi<th>Banyak<th>Satuan<th>Hasil</tr>
{rows(noted, deal, "line_no name sku quantity unit_price amount", comma)}
<tr><td colspan=5>Harus dilunasi ({put("currency", deal.currency)})<td class=f>{put("total_amount", comma(deal.total), deal.total)}</tr></table>
<p>Banyaknya dus: {put("packages", deal.cartons)}<br>
Timbangan kotor: {put("gross_weight_kg", comma(deal.gross, 1), deal.gross)} kg<br>
Timbangan isi: {put("net_weight_kg", comma(deal.net, 1), deal.net)} kg</p><p>Barang yang sudah dibeli tidak dapat ditukar.</p>"""


def greek(deal: Deal, noted: Noted) -> str:
    """A box of right-aligned labels and figures; a sum before tax, the tax and the sum to pay."""
    put = noted.put
    tax = (deal.total * 24 / 100).quantize(Decimal("0.01"))
    whole = deal.total + tax
    noted.further["subtotal"] = f"{deal.total.normalize():f}"
    return f"""<style>body{{font:11px DejaVu Sans Condensed}} .f,.r td{{text-align:right}} .r{{float:right}} td,th{{padding:2px 7px}}</style>
<table class=r><tr><td>Αύξων<td>{put("document_no", deal.number)}</tr>
<tr><td>Συντάχθηκε<td>{put("issue_date", day_first(deal.date), deal.date)}</tr>
<tr><td>Εντολή σας<td>{put("purchase_order_no", deal.order)}</tr><tr><td>Συμφωνητικό<td>{put("contract_no", deal.contract)}</tr></table>
<h2>Σημείωμα χρέωσης</h2><p><b>{put("seller_name", deal.seller.name)}</b><br>{noted.address("seller_address", deal.seller)}</p>
<p>Προς: {put("buyer_name", deal.buyer.name)}<br>{noted.address("buyer_address", deal.buyer)}</p><br>
<table width=100% cellspacing=0 border=1><tr><th>Ονομασία<th>Σύμβολο<th>Τεμ.<th>Το ένα<th>Όλα</tr>
{rows(noted, deal, "name sku quantity unit_price amount", comma)}</table><br>
<table class=r><tr><td>Πριν τον φόρο<td>{comma(deal.total)}</tr>
<tr><td>Φόρος είκοσι τέσσερα τοις εκατό<td>{put("tax_amount", comma(tax), tax)}</tr>
<tr><td><b>Να πληρωθεί</b><td><b>{put("total_amount", comma(whole), whole)} {put("currency", deal.currency)}</b></tr></table>
<p style="clear:both">Δέματα: {put("packages", deal.cartons)}</p>"""


def codes(deal: Deal, noted: Noted) -> str:
    """An in-house form whose cells bear codes for labels; figures stand at the right."""
    put = noted.put
    ground = [
        ("A1", put("document_no", deal.number)), ("A2", put("issue_date", deal.date)), ("B1", put("seller_name", deal.seller.name)),
        ("B2", put("buyer_name", deal.buyer.name)), ("C1", put("purchase_order_no", deal.order)), ("C2", put("contract_no", deal.contract)),
        ("C3", put("incoterm", deal.incoterm)), ("C4", put("transport_doc_no", f"W{deal.chance.randint(10**6, 10**7 - 1)}")),
    ]  # fmt: skip
    end = [
        ("D1", put("currency", deal.currency)), ("D2", put("total_amount", point(deal.total), deal.total)),
        ("D3", put("total_quantity", deal.quantity)), ("E1", put("packages", deal.cartons)),
        ("E2", put("gross_weight_kg", point(deal.gross, 1), deal.gross)), ("E3", put("net_weight_kg", point(deal.net, 1), deal.net)),
        ("E4", put("volume_m3", point(deal.volume, 3), deal.volume)),
    ]  # fmt: skip
    top = "".join(f"<tr><td>{code}<td>{value}</tr>" for code, value in ground)
    low = "".join(f"<tr><td>{code}<td class=f>{value}</tr>" for code, value in end)
    return f"""<style>body{{font:11px DejaVu Sans Mono}} .f{{text-align:right}} td,th{{padding:1px 8px}}</style>
<p>OUTBOUND CHARGE SHEET, HOUSE FORM 4</p><table>{top}</table><br>
<table width=100%><tr><th>F1<th>F2<th>F3<th>F4<th>F5<th>F6</tr>{rows(noted, deal, "line_no name sku quantity unit_price amount", point)}</table><br>
<table width=45% style="margin-left:auto">{low}</table><p>{escape("Cells <G> to <K> are kept by the counting room.")}</p>"""
