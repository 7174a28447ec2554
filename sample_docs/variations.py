# ruff: noqa: E501
"""Makes papers with drawn layouts and their truth, as different from each other as the papers of many issuers.

`python sample_docs/variations.py --seed 7 --count 40 --out DIR [--kinds commercial_invoice,packing_list] [--media mixed]`
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from sample_docs import degrade, firms, sheets
from sample_docs.chance import foreign, random_deal
from sample_docs.deal import Deal
from sample_docs.goods import BRANDS
from sample_docs.layouts import authorization, cbec, declaration, entry_summary, goods_photo, inspection, others, trade
from sample_docs.layouts.frames import FRAMES
from sample_docs.style import Language, random_style
from sample_docs.truth import Truth, write_json
from sample_docs.typeset import CJK, Sheet, to_pdf, to_pictures

KINDS = (
    "cn_import_declaration",
    "cn_inspection_certificate",
    "cbec_import_list",
    "commercial_invoice",
    "proforma_invoice",
    "packing_list",
    "brand_authorization",
    "cbp_7501",
    "photo",
    *others.OTHERS,
)


def invoice(
    rng: random.Random,
    titles: tuple[str, ...] = ("commercial_invoice", "commercial_invoice", "commercial_invoice", "tax_invoice"),
) -> tuple[trade.Plan, str]:
    """Draws the plan of an invoice and its frame."""
    columns = [
        c for c, chance in (("line_no", 0.6), ("sku", 0.7), ("gtin", 0.35), ("hs_code", 0.25)) if rng.random() < chance
    ]
    columns.insert(rng.randint(0, len(columns)), "name") if rng.random() < 0.3 else columns.append("name")
    columns += [
        c
        for c, chance in (
            ("name_other", 0.15),
            ("brand", 0.25),
            ("model", 0.12),
            ("spec", 0.5),
            ("country_of_origin", 0.25),
            ("lot_no", 0.2),
        )
        if rng.random() < chance
    ]
    beside = rng.random() < 0.25
    measure = ["quantity"] if beside else rng.choice((["quantity", "unit"], ["unit", "quantity"], ["quantity"]))
    columns += [*measure, "unit_price", "amount"]
    if rng.random() < 0.08:
        columns = [
            *measure,
            *[c for c in columns if c not in {*measure, "unit_price", "amount"}],
            "unit_price",
            "amount",
        ]
    metas = ["contract_no", "purchase_order_no", "currency", "payment"]
    transports = [
        "incoterm",
        "vessel",
        "port_of_loading",
        "port_of_discharge",
        "transport_doc_no",
        "country_of_origin",
        "container_nos",
        "packages",
        "gross",
        "net",
    ]
    totals = rng.choice(
        (
            ("total",),
            ("subtotal", "freight", "total"),
            ("total_quantity", "total"),
            ("subtotal", "freight", "insurance", "total"),
        )
    )
    row = rng.random() < 0.3 and len(columns) > 3
    plan = trade.Plan(
        title=rng.choice(titles),
        columns=tuple(columns),
        meta=tuple(m for m in metas if rng.random() < 0.5),
        transport=tuple(t for t in transports if rng.random() < 0.45),
        totals=() if row else totals,
        total_row=row,
        ship_to=rng.random() < 0.3,
        bank=rng.random() < 0.4,
        words=rng.random() < 0.4,
        party_ids=rng.random() < 0.5,
        contact=rng.random() < 0.7,
        sealed=rng.random() < 0.4,
        signed=rng.random() < 0.5,
        seal_seed=rng.randrange(10**6),
        unit_beside=beside,
        merge_name=rng.random() < 0.3,
    )
    return plan, rng.choice(tuple(FRAMES))


def packing(rng: random.Random) -> tuple[trade.Plan, str]:
    """Draws the plan of a packing list and its frame."""
    columns = [
        c
        for c, chance in (("line_no", 0.4), ("carton_range", 0.6), ("sku", 0.65), ("gtin", 0.2))
        if rng.random() < chance
    ]
    columns += [
        "name",
        *[
            c
            for c, chance in (("spec", 0.4), ("lot_no", 0.5), ("production_date", 0.15), ("expiry_date", 0.35))
            if rng.random() < chance
        ],
    ]
    columns += [c for c, chance in (("cartons", 0.8), ("per_carton", 0.4)) if rng.random() < chance]
    columns += [
        "quantity",
        *(["unit"] if rng.random() < 0.4 else []),
        *[c for c, chance in (("net", 0.75), ("gross", 0.85), ("volume", 0.4)) if rng.random() < chance],
    ]
    row = rng.random() < 0.6 and columns[0] != "cartons"
    heads = ["vessel", "port_of_loading", "port_of_discharge", "container_nos", "seal_nos", "marks"] + (
        [] if row else ["packages", "gross", "net", "volume"]
    )
    plan = trade.Plan(
        title="packing_list",
        columns=tuple(columns),
        meta=tuple(m for m in ("ref_invoice", "contract_no", "purchase_order_no") if rng.random() < 0.6),
        transport=tuple(h for h in heads if rng.random() < 0.5),
        totals=(),
        total_row=row,
        contact=rng.random() < 0.6,
        sealed=rng.random() < 0.3,
        seal_seed=rng.randrange(10**6),
        merge_name=rng.random() < 0.25,
        ship_to=rng.random() < 0.15,
    )
    return plan, rng.choice(tuple(FRAMES))


def _trade(rng: random.Random, kind: str) -> tuple[Sheet, Truth, bytes]:
    deal = random_deal(rng, rng.choice(("china", "china", "us")))
    style = random_style(rng)
    if kind == "packing_list":
        plan, frame = packing(rng)
    else:
        titles = (
            ("proforma_invoice", "quotation", "order_confirmation")
            if kind == "proforma_invoice"
            else ("commercial_invoice", "commercial_invoice", "tax_invoice")
        )
        plan, frame = invoice(rng, titles)
    if deal.buyer is firms.US_BUYER and style.language == "zh":
        style = replace(style, language="both", dates="iso")
    content, truth = trade.compose(deal, style, plan)
    return FRAMES[frame](content, style), truth, sheets.workbook(content)


def _declaration(rng: random.Random) -> tuple[Sheet, Truth]:
    plan = declaration.DeclarationPlan(
        title=rng.choice(("import", "import", "import", "bonded")),
        barcode=rng.random() < 0.75,
        check_copy=rng.random() < 0.3,
        coded=rng.random() < 0.85,
        dates=rng.choice(("compact", "compact", "iso", "dots", "slashes")),
        full_code=rng.random() < 0.7,
        elements=rng.choice(("labelled", "labelled", "bare")),
        currency=rng.choice(("both", "zh", "code")),
        seal_agent=rng.random() < 0.4,
        seal_customs=rng.random() < 0.3,
        record_no=f"T2908W{rng.randint(100000, 999999)}" if rng.random() < 0.3 else "",
        attached="代理报关委托协议（电子）;企业提供的证明材料" if rng.random() < 0.5 else "",
        label_size=rng.choice((5.4, 5.8, 6.2)),
        value_size=rng.choice((7.0, 7.6, 8.2)),
        seal_seed=rng.randrange(10**6),
    )
    return declaration.declaration(random_deal(rng), plan)


def _certificate(rng: random.Random) -> tuple[Sheet, Truth]:
    deal = random_deal(rng)
    annex = len(deal.lines) > 1 or rng.random() < 0.3
    middle = [
        c
        for c, chance in (
            ("brand", 0.8),
            ("spec", 0.9),
            ("production_date", 0.8),
            ("lot_no", 0.8),
            ("expiry_date", 0.2),
            ("shelf_life", 0.5),
            ("country_of_origin", 0.3),
        )
        if rng.random() < chance
    ]
    plan = inspection.CertificatePlan(
        annex=annex, bilingual=rng.random() < 0.6, boxed=rng.random() < 0.7, dates=rng.choice(("zh", "zh0", "iso", "dots")), seal=rng.random() < 0.8, seal_seed=rng.randrange(10**6),
        columns=(*(["line_no"] if rng.random() < 0.7 else []), "name", *middle, "quantity", *(["net"] if rng.random() < 0.3 else [])),
    )  # fmt: skip
    return inspection.certificate(deal, plan)


def _list(rng: random.Random) -> tuple[Sheet, Truth]:
    columns = [
        "line_no",
        "sku",
        *(["item_record_no"] if rng.random() < 0.3 else []),
        "hs_code",
        "name",
        "spec",
        *(["gtin"] if rng.random() < 0.7 else []),
        "country_of_origin",
        "quantity",
        "unit",
        *(["quantity_1", "unit_1"] if rng.random() < 0.3 else []),
        "unit_price",
        "amount",
        *(["currency"] if rng.random() < 0.3 else []),
    ]
    plan = cbec.ListPlan(
        platform=firms.PLATFORM,
        design=rng.choice(("grid", "pairs", "plain")),
        dates=rng.choice(("iso", "compact", "slashes", "time")),
        barcode=rng.random() < 0.6,
        columns=tuple(columns),
        ems_no=f"T2908W{rng.randint(100000, 999999)}" if rng.random() < 0.5 else "",
        flipped=rng.random() < 0.8,
    )
    deal, synonym = random_deal(rng, "retail"), rng.randrange(3)
    font = rng.choice((CJK, "Noto Sans Mono CJK SC", "Libertinus Serif"))
    return cbec.printed_list(deal, plan, synonym, font)


def list_book(rng: random.Random) -> tuple[bytes, Truth]:
    """Draws a list as a workbook, label beside value or one wide table."""
    plan = cbec.ListPlan(platform=firms.PLATFORM, dates=rng.choice(("iso", "compact", "time")), ems_no="T2908W000184")
    rows, truth = cbec.list_rows(random_deal(rng, "retail"), plan, rng.randrange(3), flat=rng.random() < 0.4)
    return sheets.table_book(rows, "清单"), truth


def _authorization(rng: random.Random) -> tuple[Sheet, Truth]:
    deal, brand = random_deal(rng), rng.choice(tuple(BRANDS.values()))
    design = rng.choice(tuple(authorization.DESIGNS))
    languages: dict[str, Language] = {"letter_en": "en", "letter_zh": "zh", "letter_both": "both", "form": "both"}
    either: tuple[Language, ...] = ("en", "zh")
    style = random_style(rng, languages.get(design) or rng.choice(either))
    start = deal.ordered - timedelta(days=rng.randint(10, 300))
    grantor = foreign(rng, brand.origin)
    channels = rng.choice(
        (("", ""), ("Yunquan Mall, Pinlu Global", "云荃商城、拼鹿全球购"), ("all online channels", "全部线上渠道"))
    )
    territory = rng.choice(
        (
            ("Mainland China", "中国大陆"),
            ("the People's Republic of China", "中华人民共和国境内"),
            ("Greater China", "大中华区"),
        )
    )
    if style.dates in {"dmy", "mdy", "dmydash", "compact"}:
        style = replace(style, dates="long" if style.language == "en" else "iso")
    grant = authorization.Grant(
        grantor=grantor.name, grantor_address=grantor.address, grantor_country=grantor.country, grantee=deal.buyer.name, grantee_zh=deal.buyer.name_zh, brand=brand,
        number=rng.choice((f"LOA-{start.year}-{rng.randint(1, 999):03d}", f"SQ{start:%Y%m%d}{rng.randint(1, 99):02d}")), issued=start - timedelta(days=rng.randint(0, 20)), valid_from=start, valid_to=start + timedelta(days=rng.choice((364, 729, 1094))),
        territory_en=territory[0], territory_zh=territory[1], channels_en=channels[0], channels_zh=channels[1], sublicense=rng.choice(("yes", "no", "")), signatory=grantor.person, seal_seed=rng.randrange(10**6), sealed=rng.random() < 0.8,
    )  # fmt: skip
    return authorization.letter(grant, style, design)


def _summary(rng: random.Random) -> tuple[Sheet, Truth]:
    deal = random_deal(rng, "us")
    deal = replace(deal, lines=deal.lines[:6])
    plan = entry_summary.SummaryPlan(
        edition=rng.choice((2024, 2014)),
        surcharge=rng.random() < 0.5,
        font=rng.choice(("New Computer Modern", "DejaVu Sans Mono", "Libertinus Serif", CJK)),
        value_size=rng.choice((7, 7.5, 8)),
        hyphens=rng.random() < 0.8,
    )
    return entry_summary.summary(deal, plan)


def _of(maker: Callable[[Deal], tuple[Sheet, Truth]]) -> Callable[[random.Random], tuple[Sheet, Truth]]:
    return lambda rng: maker(random_deal(rng))


def paper(rng: random.Random, kind: str) -> tuple[Sheet, Truth, bytes | None]:
    """Draws one paper of a kind; the last item is its workbook where it could be one."""
    if kind in {"commercial_invoice", "proforma_invoice", "packing_list"}:
        return _trade(rng, kind)
    makers: dict[str, Callable[[random.Random], tuple[Sheet, Truth]]] = {
        "cn_import_declaration": _declaration,
        "cn_inspection_certificate": _certificate,
        "cbec_import_list": _list,
        "brand_authorization": _authorization,
        "cbp_7501": _summary,
        **{name: _of(maker) for name, maker in others.OTHERS.items()},
    }
    made = makers[kind](rng)
    return made[0], made[1], None


def encode(sheet: Sheet, media: str, rng: random.Random) -> list[tuple[str, bytes]]:
    """Gives the file or, for photographs, the files of a paper (extension and bytes)."""
    pdf = to_pdf(sheet)
    if media == "digital":
        return [("pdf", pdf)]
    dpi = rng.choice((150, 170, 200))
    wear, seed = degrade.random_wear(rng, photo=media == "photo"), rng.randrange(10**6)
    pages = [
        (degrade.photo if media == "photo" else degrade.scan)(p, wear, seed + n)
        for n, p in enumerate(to_pictures(pdf, dpi))
    ]
    form = (
        rng.choice(("pdf", "pdf", "jpg", "png", "tiff"))
        if media == "scan"
        else rng.choice(("jpg", "jpg", "webp", "pdf"))
    )
    if form == "tiff":
        return [("tiff", degrade.tiff(pages))]
    if len(pages) > 1 or form == "pdf":
        return [("pdf", degrade.pdf(pages, dpi=dpi, quality=wear.quality))]
    if form == "png":
        return [("png", degrade.png(pages[0]))]
    if form == "webp":
        return [("webp", degrade.webp(pages[0].convert("RGB"), wear.quality))]
    return [("jpg", degrade.jpeg(pages[0], wear.quality))]


def make(seed: int, count: int, out: Path, kinds: tuple[str, ...], media: str) -> None:
    """Writes `count` papers with their truth."""
    out.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        rng = random.Random(f"{seed}/{number}")
        kind = kinds[number % len(kinds)]
        wanted = rng.choice(("digital", "digital", "scan", "photo", "structured")) if media == "mixed" else media
        if kind == "photo":
            picture, truth = goods_photo.goods_photo(random_deal(rng).lines[0], rng.randrange(10**6))
            extension, data = "jpg", degrade.jpeg(picture, 70)
            wanted = "photo"
        elif kind == "cbec_import_list" and wanted == "structured":
            data, truth = list_book(rng)
            extension = "xlsx"
        else:
            sheet, truth, book = paper(rng, kind)
            if wanted == "structured" and book is not None:
                extension, data = "xlsx", book
            else:
                wanted = "digital" if wanted == "structured" else wanted
                extension, data = encode(sheet, wanted, rng)[0]
        truth.media_class = wanted
        name = f"{number:04d}-{kind.replace('_', '-')}-{wanted}.{extension}"
        (out / name).write_bytes(data)
        write_json(out / f"{name}.truth.json", truth.as_json())
    print(f"{count} papers in {out}")


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--kinds", default=",".join(KINDS))
    parser.add_argument("--media", choices=("digital", "scan", "photo", "structured", "mixed"), default="mixed")
    given = parser.parse_args()
    make(given.seed, given.count, given.out, tuple(given.kinds.split(",")), given.media)


if __name__ == "__main__":
    main()
