"""Packing lists, a certificate of origin and a test report in layouts no dictionary of labels reads."""

from __future__ import annotations

from html import escape

from benchmarks.odd.makers.deal import Deal, Noted, comma, day_first, point

_LETTER = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", [n for n in range(10, 39) if n % 11], strict=True))


def container_no(owner: str, serial: int) -> str:
    """Return a container number with its check digit (ISO 6346)."""
    body = f"{owner}{serial:06}"
    figures = [_LETTER[sign] if sign.isalpha() else int(sign) for sign in body]
    return f"{body}{sum(figure << place for place, figure in enumerate(figures)) % 11 % 10}"


def turkish(deal: Deal, noted: Noted) -> str:
    """A packing list: labels at the right of the sheet, sums in a row under the goods."""
    put = noted.put
    goods = "".join(
        noted.row(
            [
                ("line_no", one.number, one.number), ("sku", one.sku, one.sku), ("name", one.name, one.name),
                ("quantity", one.quantity, one.quantity), ("cartons", one.cartons, one.cartons),
                ("gross_weight_kg", comma(one.gross, 1), one.gross), ("net_weight_kg", comma(one.net, 1), one.net),
            ]
        )
        for one in deal.goods
    )  # fmt: skip
    box = container_no(deal.chance.choice(("QXZU", "JKVU")), deal.chance.randint(100000, 999999))
    return f"""<style>body{{font:11px DejaVu Sans}} .f{{text-align:right}} td,th{{padding:2px 6px}} .k{{margin-left:auto}}</style>
<p>Yollayan taraf<br><b>{put("seller_name", deal.seller.name)}</b><br>{noted.address("seller_address", deal.seller)}</p>
<p>Teslim alan taraf<br><b>{put("buyer_name", deal.buyer.name)}</b><br>{noted.address("buyer_address", deal.buyer)}</p>
<h3>KOLİ DÖKÜMÜ</h3><table class=k><tr><td>Döküm sırası<td>{put("document_no", deal.number)}</tr>
<tr><td>Düzenlendiği gün<td>{put("issue_date", day_first(deal.date), deal.date)}</tr>
<tr><td>Bağlı olduğu hesap<td>{put("invoice_no", deal.invoice)}</tr>
<tr><td>Kutu (deniz)<td>{put("container_nos", box)}</tr></table><br>
<table border=1 cellspacing=0 width=100%><tr><th>#<th>Kod<th>Cinsi<th>Tane<th>Koli<th>Dolu kg<th>Boş kg</tr>{goods}
<tr><td colspan=3>Hepsi<td class=f>{put("total_quantity", deal.quantity)}<td class=f>{put("packages", deal.cartons)}
<td class=f>{put("gross_weight_kg", comma(deal.gross, 1), deal.gross)}<td class=f>{put("net_weight_kg", comma(deal.net, 1), deal.net)}</tr></table>
<p>Kapladığı yer {put("volume_m3", comma(deal.volume, 3), deal.volume)} m³</p>"""


def stow(deal: Deal, noted: Noted) -> str:
    """A packing list in the words of a house, labels behind the values; made for a scan."""
    put = noted.put
    goods, first = [], 1
    for one in deal.goods:
        last = first + one.cartons - 1
        goods.append(
            noted.row(
                [
                    ("carton_from", first, first), ("carton_to", last, last), ("name", one.name, one.name), ("sku", one.sku, one.sku),
                    ("quantity", one.quantity, one.quantity), ("gross_weight_kg", point(one.gross, 1), one.gross),
                ]
            )
        )  # fmt: skip
        first = last + 1
    return f"""<style>body{{font:13px DejaVu Serif}} .f{{text-align:right}} td,th{{padding:2px 7px}}</style>
<table width=100%><tr><td><b>{put("document_no", deal.number)}</b> is this stow sheet
<td class=f>{put("issue_date", deal.date)} made out</tr><tr><td>{put("invoice_no", deal.invoice)} is the bill it goes with
<td class=f>{put("purchase_order_no", deal.order)} was asked for</tr></table>
<p>Put up by<br>{put("seller_name", deal.seller.name)}</p><p>for<br>{put("buyer_name", deal.buyer.name)}</p>
<table width=100% cellspacing=0 border=1><tr><th>Box<th>to box<th>Stuff<th>Tag<th>Count<th>Kilos laden</tr>{"".join(goods)}</table>
<p>{put("packages", deal.cartons)} boxes all told<br>{put("gross_weight_kg", point(deal.gross, 1), deal.gross)} kilos laden<br>
{put("net_weight_kg", point(deal.net, 1), deal.net)} kilos bare<br>{put("volume_m3", point(deal.volume, 3), deal.volume)} cubic metres of room<br>
{put("vessel", deal.vessel)} takes them</p>"""


def romanian(deal: Deal, noted: Noted) -> str:
    """A certificate of origin in one sentence, its number and day in the foot line."""
    put = noted.put
    issuer = deal.chance.choice(
        ("Camera de Negoț Dunărița", "Oficiul de Comerț Valea Albă", "Camera Breslelor din Sibiana")
    )
    country, code = deal.chance.choice((("România", "RO"), ("Bulgaria", "BG"), ("Italia", "IT"), ("Turcia", "TR")))
    goods = "".join(
        noted.row(
            [
                ("name", one.name, one.name), ("hs_code", f"{one.hs_code[:4]}.{one.hs_code[4:]}", one.hs_code),
                ("quantity", one.quantity, one.quantity), ("gross_weight_kg", comma(one.gross, 1), one.gross),
            ]
        )
        for one in deal.goods
    )  # fmt: skip
    return f"""<style>body{{font:12px DejaVu Serif;line-height:1.5}} .f{{text-align:right}} td,th{{padding:2px 7px}}
.z{{border-top:1px solid}}</style>
<center><h3>ADEVERINȚĂ PRIVIND PROVENIENȚA MĂRFII</h3></center>
<p>{put("issuer_name", issuer)} adeverește că mărfurile de mai jos, trimise de <b>{put("seller_name", deal.seller.name)}</b>
către <b>{put("buyer_name", deal.buyer.name)}</b> și trecute în socoteala {put("invoice_no", deal.invoice)}, au fost făcute în
{put("country_of_origin", country, code)} ({code}).</p>
<table width=100% cellspacing=0 border=1><tr><th align=left>Marfa<th>Poziția<th>Bucăți<th>Cântărit (kg)</tr>{goods}</table>
<p>Toate laolaltă: {put("packages", deal.cartons)} lăzi, {put("gross_weight_kg", comma(deal.gross, 1), deal.gross)} kg.</p><br>
<table width=100% class=z><tr><td>{put("document_no", deal.number)}<td align=center>dat la {put("issue_date", day_first(deal.date), deal.date)}
<td class=f>semnătura și sigiliul</tr></table>"""


_MEASURED = (
    "Ólom", "Kadmium", "Nikkel oldódás", "Formaldehid", "Króm (VI)", "Ftalátok", "Arzén", "Higany", "Bárium", "Antimon", "Szelén",
    "Stroncium", "Cink", "Réz",
)  # fmt: skip


def hungarian(deal: Deal, noted: Noted) -> str:
    """A test report: heads in two columns, the verdict in a sentence under a table of varied length."""
    put, chance = noted.put, deal.chance
    issuer = chance.choice(("Halomvidéki Anyagvizsgáló Kft.", "Próbakő Labor Zrt.", "Hármaskút Mérőház Bt."))
    month, day = deal.date[:7], int(deal.date[8:])
    came, tried = f"{month}-{day - 6:02}", f"{month}-{day - 3:02}"
    failed = chance.random() < 0.5
    good = []
    for place, (item, one) in enumerate(zip(chance.sample(_MEASURED, len(deal.goods)), deal.goods, strict=True)):
        verdict = "kifogásolt" if failed and place == 0 else "rendben"
        result = f"{comma(one.price)} mg/kg"
        good.append(
            noted.row([("test_item", item, item), ("test_result", result, result), ("test_verdict", verdict, verdict)])
        )
    last = "a követelményt nem teljesíti" if failed else "a követelményt teljesíti"
    return f"""<style>body{{font:11px DejaVu Sans}} .f{{text-align:center}} td,th{{padding:2px 7px}} .k td{{vertical-align:top}}</style>
<p class=f style="font-size:15px">{put("issuer_name", issuer)}</p><p class=f>Mérési napló</p><table class=k width=100%>
<tr><td>Napló jele<td>{put("document_no", deal.number)}<td>Aláírva<td>{put("issue_date", deal.date)}</tr>
<tr><td>Kérte<td>{put("client_name", deal.buyer.name)}<td>Beérkezett<td>{put("received_date", came)}</tr>
<tr><td>Előállította<td>{put("manufacturer_name", deal.seller.name)}<td>Mérés napja<td>{put("tested_date", tried)}</tr>
<tr><td>Darab<td>{put("sample_name", deal.goods[0].name)}<td>Előírás<td>{put("standards", chance.choice(("EN 71-3:2019", "EN 1811:2023")))}</tr>
</table><br><table border=1 cellspacing=0 width=100%><tr><th>Mi<th>Mennyi<th>Milyen</tr>{"".join(good)}</table>
<p>Mindezek alapján a darab {put("conclusion", last, "fail" if failed else "pass")}.</p><p>{escape("Másolni csak egészben szabad.")}</p>"""
