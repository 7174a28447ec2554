# ruff: noqa: E501
"""Shipment GT-2026-0522: cosmetics from France in general trade, on scans and photographs.

Weak on purpose: no inspection certificate, an authorisation that ended before the goods came, one set that the catalogue lacks.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from sample_docs import sheets
from sample_docs.deal import Deal
from sample_docs.degrade import Wear
from sample_docs.firms import BROKER, COMPANY, SUPPLIERS
from sample_docs.goods import BRANDS, Good, find
from sample_docs.identifiers import container, declaration, gtin
from sample_docs.layouts import others
from sample_docs.layouts.authorization import Grant, letter
from sample_docs.layouts.declaration import DeclarationPlan
from sample_docs.layouts.declaration import declaration as declaration_form
from sample_docs.layouts.frames import letterhead, plain_form
from sample_docs.layouts.trade import Plan, compose
from sample_docs.places import ENTRIES, PORTS
from sample_docs.publish import Folder
from sample_docs.stories import Item, lines_of
from sample_docs.style import Style

REF = "GT-2026-0522"
POUCH: Good = replace(
    find("SRV-1706"),
    sku="SRV-GIFT-26",
    gtin=gtin("952120399026"),
    name_en="Summer Gift Pouch Verbena",
    name_zh="夏日礼袋（马鞭草）",
    spec="3 pcs",
    maker_code="S9GIFT26",
)
ITEMS = [
    Item("SRV-1006", 1440, "5F118", date(2025, 11, 18), 36, code="maker"),
    Item("SRV-1018", 720, "5F121", date(2025, 11, 21), 36, code="maker"),
    Item("SRV-1115", 960, "5G004", date(2025, 12, 4), 24, code="maker"),
    Item("SRV-1209", 1200, "5G012", date(2025, 12, 12), 36, code="maker"),
    Item("SRV-1306", 540, "5H001", date(2026, 1, 9), 36, code="maker"),
    Item("SRV-1506", 1800, "5H007", date(2026, 1, 15), 36, code="maker", name_zh="丝绒唇膏 砖红"),
    Item("SRV-1706", 2160, "5H010", date(2026, 1, 20), 36, code="maker"),
    Item("SRV-GIFT-26", 300, "5H022", date(2026, 1, 28), 24, code="maker", linked=False, price="21.40"),
]


def deal() -> Deal:
    """The purchase behind the papers."""
    return Deal(
        seller=SUPPLIERS["Serevelle"], buyer=COMPANY, agent=BROKER, lines=lines_of(ITEMS, {"SRV-GIFT-26": POUCH}), currency="EUR", incoterm="FOB",
        invoice_no="FA2026-00418", packing_no="FA2026-00418/C", contract_no="LXT-FR-26004", purchase_order_no="PO-260219-1", transport_doc_no="OOCXLEH2604907",
        declaration_no=declaration("3104", 2026, 26044091), pre_entry_no="I20260000661204417", certificate_no="", order_no="", waybill_no="",
        ordered=date(2026, 2, 19), invoiced=date(2026, 3, 27), sailed=date(2026, 4, 2), arrived=date(2026, 5, 15), declared=date(2026, 5, 18),
        vessel="COSMELLA STAR", voyage="0442E", loading=PORTS["FR"], entry=ENTRIES[1], containers=(container("CSQU", 441907),), seals=("FX220914",),
        freight=Decimal(1240), insurance=Decimal("88.4"), marks="SRV/NINGBO/1-UP",
    )  # fmt: skip


def build(folder: Folder) -> None:
    """Writes the papers of this shipment."""
    it = deal()
    made = declaration_form(
        it,
        DeclarationPlan(
            elements="bare", dates="compact", seal_agent=True, seal_customs=True, seal_seed=31, value_size=7.8
        ),
    )
    folder.worn("declaration", made, Wear(skew=0.7, noise=3, bilevel=True), 31, "tiff", dpi=200)
    look = Style(
        language="en",
        font="Noto Sans CJK SC",
        size=8.5,
        rules="horizontal",
        dates="british",
        currency_at="symbol",
        accent="#7a1f2b",
        synonyms=3,
    )
    plan = Plan(
        columns=("sku", "name", "spec", "hs_code", "quantity", "unit_price", "amount"),
        meta=("purchase_order_no", "payment"),
        transport=("incoterm", "country_of_origin", "gross", "net"),
        totals=("subtotal", "freight", "insurance", "total"),
        party_ids=True,
        sealed=True,
        signed=True,
        seal_seed=33,
    )
    content, truth = compose(it, look, plan)
    folder.worn(
        "commercial_invoice",
        (letterhead(content, look), truth),
        Wear(skew=1.6, noise=5, shade=0.25, perspective=0.03, quality=68),
        32,
        "jpg",
        media="photo",
        dpi=170,
    )
    packing = Plan(
        title="packing_list",
        columns=(
            "carton_range",
            "sku",
            "name",
            "lot_no",
            "expiry_date",
            "cartons",
            "quantity",
            "net",
            "gross",
            "volume",
        ),
        meta=("ref_invoice",),
        transport=("container_nos",),
        totals=(),
        total_row=True,
    )
    content, truth = compose(it, replace(look, dates="iso"), packing)
    folder.write("packing_list", "xlsx", sheets.workbook(content, name="PL"), truth, "structured")
    quote = replace(
        plan,
        title="quotation",
        columns=("line_no", "name", "spec", "quantity", "unit_price", "amount"),
        meta=("payment",),
        transport=("incoterm",),
        totals=("total",),
        sealed=False,
    )
    plain_look = Style(
        language="en", font="DejaVu Sans Mono", size=8, rules="none", dates="short", currency_at="header", synonyms=0
    )
    content, truth = compose(replace(it, invoice_no="DV-26-0107"), plain_look, quote)
    folder.digital("quotation", (plain_form(content, plain_look), truth))
    grant = Grant(
        grantor=it.seller.name, grantor_address=it.seller.address, grantor_country="FR", grantee=COMPANY.name, grantee_zh=COMPANY.name_zh, brand=BRANDS["Serevelle"], number="SRV-CN-2025-019",
        issued=date(2025, 3, 20), valid_from=date(2025, 4, 1), valid_to=date(2026, 3, 31), channels_en="Yunquan Mall", channels_zh="云荃商城", sublicense="no", signatory="Clémence Aubriot", seal_seed=37,
    )  # fmt: skip
    made = letter(
        grant, Style(language="zh", dates="zh", font="Noto Sans CJK SC", size=9, accent="#7a1f2b"), "certificate"
    )
    folder.worn(
        "brand_authorization",
        made,
        Wear(skew=-2.2, noise=6, shade=0.3, fold=True, perspective=0.035),
        34,
        "jpg",
        media="photo",
    )
    folder.worn("bill_of_lading", others.bill_of_lading(it), Wear(skew=-0.6, quarter_turns=1), 35)
