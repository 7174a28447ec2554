# ruff: noqa: E501
"""Shipment CB-2605-DM: cosmetics from Korea straight to consumers by air (9610)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from sample_docs.deal import Deal
from sample_docs.degrade import Wear
from sample_docs.firms import BROKER, COMPANY, PLATFORM, SUPPLIERS
from sample_docs.goods import BRANDS
from sample_docs.identifiers import air_waybill, inventory
from sample_docs.layouts.authorization import Grant, letter
from sample_docs.layouts.cbec import ListPlan, printed_list
from sample_docs.layouts.frames import letterhead, plain_form
from sample_docs.layouts.trade import Plan, compose
from sample_docs.places import AIR_ENTRY, PORTS
from sample_docs.publish import Folder
from sample_docs.stories import Item, lines_of
from sample_docs.style import Style

REF = "CB-2605-DM"
ITEMS = [
    Item("LMR-1106", 600, "K5L204", date(2025, 12, 4), 30, code="none", gtin=True),
    Item("LMR-1406", 480, "K5L219", date(2025, 12, 19), 30, code="none", gtin=True),
    Item("LMR-1706", 720, "K6A108", date(2026, 1, 8), 30, code="none", gtin=True),
]


def deal() -> Deal:
    """The purchase abroad."""
    return Deal(
        seller=SUPPLIERS["Lumorra"], buyer=COMPANY, agent=BROKER, lines=lines_of(ITEMS), currency="USD", incoterm="FCA", invoice_no="LM-EXP-260411", packing_no="LM-PK-260411", contract_no="LXT-KR-26007",
        purchase_order_no="PO-260328-4", transport_doc_no=air_waybill("988", 2604118), declaration_no=inventory("2991", 2026, 7730412), pre_entry_no="B20260507000773412", certificate_no="", order_no="YQ26050377000412",
        waybill_no="SF1408226044127", ordered=date(2026, 3, 28), invoiced=date(2026, 4, 17), sailed=date(2026, 5, 5), arrived=date(2026, 5, 6), declared=date(2026, 5, 7), vessel="", voyage="OZ359", loading=PORTS["KR"],
        entry=AIR_ENTRY, mode=("电子商务", "9610"), by_air=True, freight=Decimal(38), payment_terms="T/T in advance",
    )  # fmt: skip


def parcel(picks: tuple[tuple[int, int], ...], number: int) -> Deal:
    """A consumer's parcel."""
    chosen = [
        replace(ITEMS[i], quantity=q, price=p, code="sku") for (i, q), p in zip(picks, ("149", "88"), strict=False)
    ]
    lines = tuple(replace(line, carton_from=1, carton_to=1) for line in lines_of(chosen))
    return replace(
        deal(),
        lines=lines,
        currency="CNY",
        declaration_no=inventory("2991", 2026, 7730000 + number),
        order_no=f"YQ26050377{number:06d}",
        waybill_no=f"SF1408226{number:06d}",
    )


def build(folder: Folder) -> None:
    """Writes the papers of this shipment."""
    it = deal()
    folder.digital(
        "cbec_list", printed_list(parcel(((0, 1), (2, 2)), 412), ListPlan(PLATFORM, design="pairs", dates="compact"), 2)
    )
    made = printed_list(
        parcel(((1, 2),), 419),
        ListPlan(PLATFORM, design="grid", dates="slashes", consumer="许*"),
        0,
        "Noto Sans Mono CJK SC",
    )
    folder.worn(
        "cbec_list",
        made,
        Wear(skew=1.4, noise=6, shade=0.3, perspective=0.03, quarter_turns=3, quality=66),
        61,
        "jpg",
        media="photo",
        dpi=170,
    )
    look = Style(
        language="en", font="DejaVu Sans Mono", size=8, rules="none", dates="iso", currency_at="cell", synonyms=5
    )
    plan = Plan(
        columns=("line_no", "gtin", "name", "spec", "quantity", "unit", "unit_price", "amount"),
        meta=("purchase_order_no", "contract_no", "payment"),
        transport=("incoterm", "transport_doc_no", "vessel"),
        totals=("total_quantity", "total"),
        party_ids=True,
    )
    content, truth = compose(it, look, plan)
    folder.worn(
        "commercial_invoice",
        (plain_form(content, look), truth),
        Wear(skew=0.5, quarter_turns=2, noise=4, quality=60),
        62,
    )
    grant = Grant(
        grantor=it.seller.name, grantor_address=it.seller.address, grantor_country="KR", grantee=COMPANY.name, grantee_zh=COMPANY.name_zh, brand=BRANDS["Lumorra"], number="LMR授字2026第031号",
        issued=date(2026, 1, 15), valid_from=date(2026, 2, 1), valid_to=date(2028, 1, 31), channels_en="Yunquan Mall Global", channels_zh="云荃商城国际（岚序汀全球购）", sublicense="no", signatory="Seo Han-byul", seal_seed=67,
    )  # fmt: skip
    folder.worn(
        "brand_authorization",
        letter(grant, Style(language="zh", dates="zh", font="Noto Sans CJK SC"), "letter_zh"),
        Wear(skew=-1.5, grey=False, noise=5, quality=60),
        63,
        "jpg",
    )
    confirm = replace(
        plan,
        title="order_confirmation",
        columns=("line_no", "name", "name_other", "spec", "quantity", "unit_price", "amount"),
        transport=("incoterm",),
        totals=("total",),
    )
    modern = Style(
        language="en",
        font="Libertinus Serif",
        rules="zebra",
        dates="long",
        currency_at="meta",
        accent="#b25a00",
        synonyms=2,
    )
    content, truth = compose(replace(it, invoice_no="OC-260331-9"), modern, confirm)
    folder.digital("order_confirmation", (letterhead(content, modern), truth))
    packing = Plan(
        title="packing_list",
        columns=("carton_range", "name", "spec", "lot_no", "cartons", "quantity", "gross"),
        meta=("ref_invoice",),
        transport=("net", "volume"),
        totals=(),
        total_row=True,
    )
    content, truth = compose(it, look, packing)
    folder.worn(
        "packing_list",
        (plain_form(content, look), truth),
        Wear(skew=2.4, noise=6, shade=0.32, perspective=0.03, quality=68),
        64,
        "jpg",
        media="photo",
    )
