# ruff: noqa: E501
"""Two shipments into the United States: bottles in 2026 (new form), toys in 2025 (old form)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from sample_docs import sheets
from sample_docs.deal import Deal
from sample_docs.degrade import Wear
from sample_docs.firms import SUPPLIERS, US_BROKER, US_BUYER
from sample_docs.goods import BRANDS
from sample_docs.identifiers import cbp_entry, container
from sample_docs.layouts import others
from sample_docs.layouts.authorization import Grant, letter
from sample_docs.layouts.entry_summary import SummaryPlan, summary
from sample_docs.layouts.frames import boxed, exporter, landscape, letterhead
from sample_docs.layouts.trade import Plan, compose
from sample_docs.places import ENTRIES, PORTS
from sample_docs.publish import Folder, joined
from sample_docs.stories import Item, lines_of
from sample_docs.style import Style

BOTTLES, TOYS = "US-2026-0207", "US-2025-1118"
_LOS_ANGELES = replace(ENTRIES[0], port_en="Los Angeles, USA", port_code="", port_zh="洛杉矶")


def bottles() -> Deal:
    """Vacuum bottles."""
    items = [Item("STN-1406", 2880), Item("STN-1421", 1920), Item("STN-1433", 960)]
    return Deal(
        seller=SUPPLIERS["Stridenor"], buyer=US_BUYER, agent=US_BROKER, lines=lines_of(items), currency="USD", incoterm="FOB", invoice_no="TZ2026-0117", packing_no="TZ2026-0117", contract_no="TZ-LXT-2602",
        purchase_order_no="LXUSA-4471", transport_doc_no="OOCXNGB2600713", declaration_no=cbp_entry("QP4", 2607134), pre_entry_no="", certificate_no="", order_no="", waybill_no="", ordered=date(2025, 12, 10), invoiced=date(2026, 1, 14),
        sailed=date(2026, 1, 18), arrived=date(2026, 2, 7), declared=date(2026, 2, 17), vessel="PACIFIC THISTLE", voyage="061E", loading=PORTS["CN"], entry=_LOS_ANGELES, containers=(container("OOXU", 713224),), seals=("CN440821",),
        marks="LXUSA / LOS ANGELES / C/NO.1-240",
    )  # fmt: skip


def toys() -> Deal:
    """Building blocks and bibs; one line is an assortment the catalogue lacks."""
    items = [
        Item("TGT-1603", 1200),
        Item("TGT-1609", 840),
        Item("TGT-1615", 600, code="maker"),
        Item("TGT-1703", 2000, code="none", name_en="Assorted Display Tray", linked=False, price="1.15"),
    ]
    return replace(
        bottles(), seller=SUPPLIERS["Toggleton"], lines=lines_of(items), invoice_no="QS-2510-77", packing_no="QS-2510-77", contract_no="QS-LXT-2508", purchase_order_no="LXUSA-4390", transport_doc_no="OOCXNGB2510388",
        declaration_no=cbp_entry("QP4", 2511802), ordered=date(2025, 8, 21), invoiced=date(2025, 10, 15), sailed=date(2025, 10, 20), arrived=date(2025, 11, 18), declared=date(2025, 11, 26), vessel="ORIENT LANTERN", voyage="244E",
        containers=(container("TSLU", 510388),), seals=("CN339107",), freight=Decimal(980), insurance=Decimal(41),
    )  # fmt: skip


def build_bottles(folder: Folder) -> None:
    """Writes the papers of the bottles."""
    it = bottles()
    folder.digital("cbp_7501", summary(it, SummaryPlan(edition=2024, rate=Decimal("0.072"), surcharge=True)))
    look = Style(
        language="both", font="Libertinus Serif", rules="full", dates="upper", currency_at="header", synonyms=4
    )
    plan = Plan(
        columns=("line_no", "sku", "name", "name_other", "spec", "quantity", "unit", "unit_price", "amount"),
        meta=("contract_no", "purchase_order_no"),
        transport=("port_of_loading", "port_of_discharge", "incoterm", "payment"),
        totals=("total_quantity", "total"),
        words=True,
        sealed=True,
        seal_seed=71,
    )
    content, truth = compose(it, look, plan)
    folder.digital("commercial_invoice", (exporter(content, look), truth))
    packing = Plan(
        title="packing_list",
        columns=("carton_range", "sku", "name", "cartons", "per_carton", "quantity", "net", "gross", "volume"),
        meta=("ref_invoice", "purchase_order_no"),
        transport=("vessel", "container_nos", "seal_nos", "marks"),
        totals=(),
        total_row=True,
        sealed=True,
        seal_seed=72,
    )
    content, truth = compose(it, look, packing)
    folder.worn("packing_list", (exporter(content, look), truth), Wear(skew=1.2, grey=False, noise=5, quality=58), 73)
    grant = Grant(
        grantor=it.seller.name, grantor_address=it.seller.address, grantor_country="CN", grantee=US_BUYER.name, grantee_zh=US_BUYER.name, brand=BRANDS["Stridenor"], number="STN-US-2025-02", issued=date(2025, 6, 30),
        valid_from=date(2025, 7, 1), valid_to=date(2027, 6, 30), territory_en="the United States of America", territory_zh="美国", channels_en="Marlowe Market (Lanxuting Living)", channels_zh="Marlowe Market", sublicense="yes", signatory="Ying Baolan", seal_seed=74,
    )  # fmt: skip
    folder.digital(
        "brand_authorization", letter(grant, Style(language="en", dates="long", paper="us-letter"), "certificate")
    )
    folder.worn("bill_of_lading", others.bill_of_lading(it), Wear(skew=-1.1, noise=6, quality=58), 75, "jpg")


def build_toys(folder: Folder) -> None:
    """Writes the papers of the toys."""
    it = toys()
    folder.worn(
        "cbp_7501",
        summary(it, SummaryPlan(edition=2014, rate=Decimal(0), surcharge=True, font="DejaVu Sans Mono", value_size=7)),
        Wear(skew=-0.8, noise=5, quality=60),
        81,
        dpi=170,
    )
    look = Style(
        language="en",
        font="New Computer Modern",
        size=8,
        rules="full",
        header_fill="#eeeeee",
        dates="dash",
        currency_at="meta",
        synonyms=7,
        paper="us-letter",
    )
    plan = Plan(
        columns=(
            "line_no",
            "sku",
            "gtin",
            "hs_code",
            "name",
            "spec",
            "brand",
            "country_of_origin",
            "quantity",
            "unit",
            "unit_price",
            "amount",
        ),
        meta=("purchase_order_no", "contract_no", "currency", "payment"),
        transport=("incoterm", "vessel", "port_of_loading", "port_of_discharge", "container_nos"),
        totals=("subtotal", "freight", "insurance", "total"),
        party_ids=True,
    )
    invoice, invoice_truth = compose(it, look, plan)
    packing = Plan(
        title="packing_list",
        columns=("line_no", "sku", "name", "carton_range", "cartons", "per_carton", "quantity", "net", "gross"),
        meta=("ref_invoice", "purchase_order_no"),
        transport=("container_nos", "seal_nos", "marks"),
        totals=(),
        total_row=True,
    )
    boxes, boxes_truth = compose(it, look, packing)
    grant = Grant(
        grantor=it.seller.name, grantor_address=it.seller.address, grantor_country="CN", grantee=US_BUYER.name, grantee_zh=US_BUYER.name, brand=BRANDS["Toggleton"], number="TGT/2025/US/8", issued=date(2025, 4, 28),
        valid_from=date(2025, 5, 1), valid_to=date(2026, 4, 30), territory_en="the United States of America", territory_zh="美国", sublicense="no", signatory="Pan Yirui", seal_seed=84,
    )  # fmt: skip
    data, several = joined(
        [
            (landscape(invoice, look), invoice_truth),
            (boxed(boxes, look), boxes_truth),
            letter(grant, Style(dates="british", paper="us-letter"), "letter_en"),
        ]
    )
    folder.write("invoice_packing_list_letter", "pdf", data, several, "digital")
    book_look = replace(look, dates="iso", synonyms=2)
    content, truth = compose(
        it,
        book_look,
        replace(
            plan,
            columns=("line_no", "sku", "name", "quantity", "unit", "unit_price", "amount"),
            transport=("incoterm",),
            totals=("total",),
        ),
    )
    folder.write("commercial_invoice", "xlsx", sheets.workbook(content, name="Invoice"), truth, "structured")
    modern = Style(
        language="both",
        font="Noto Sans CJK SC",
        size=8.5,
        rules="head",
        dates="dots",
        currency_at="header",
        accent="#1e6b4a",
        synonyms=1,
    )
    content, truth = compose(
        replace(it, invoice_no="PI-QS-250821"),
        modern,
        Plan(
            title="proforma_invoice",
            columns=("line_no", "sku", "name", "name_other", "quantity", "unit", "unit_price", "amount"),
            meta=("purchase_order_no", "payment"),
            transport=("incoterm",),
            totals=("total",),
            sealed=True,
            seal_seed=85,
        ),
    )
    folder.worn(
        "proforma_invoice",
        (letterhead(content, modern), truth),
        Wear(skew=-1.8, noise=5, shade=0.3, perspective=0.03, quality=68),
        82,
        "jpg",
        media="photo",
    )
    folder.digital("purchase_contract", others.contract(it))
