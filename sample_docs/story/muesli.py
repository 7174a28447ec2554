# ruff: noqa: E501
"""Shipment GT-2026-0318: breakfast goods from Australia in general trade, complete, digital for the most part."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from sample_docs.deal import Deal
from sample_docs.degrade import Wear, jpeg
from sample_docs.firms import BROKER, COMPANY, SUPPLIERS
from sample_docs.goods import BRANDS
from sample_docs.identifiers import container, declaration
from sample_docs.layouts import others
from sample_docs.layouts.authorization import Grant, letter
from sample_docs.layouts.declaration import DeclarationPlan
from sample_docs.layouts.declaration import declaration as declaration_form
from sample_docs.layouts.frames import boxed, letterhead, side_band
from sample_docs.layouts.goods_photo import goods_photo
from sample_docs.layouts.inspection import CertificatePlan, certificate
from sample_docs.layouts.trade import Plan, compose
from sample_docs.places import ENTRIES, PORTS
from sample_docs.publish import Folder
from sample_docs.stories import Item, lines_of
from sample_docs.style import Style
from sample_docs.truth import Truth
from sample_docs.typeset import Sheet

REF = "GT-2026-0318"
CHALLENGED_SKU = "WTM-1009"

ITEMS = [
    Item("WTM-1009", 2400, "L26021", date(2026, 1, 21), 12, gtin=True),
    Item("WTM-1015", 1200, "L26022", date(2026, 1, 22), 12, gtin=True),
    Item("WTM-1109", 2880, "L26019", date(2026, 1, 19), 18, gtin=True),
    Item("WTM-1406", 800, "L25340", date(2025, 12, 6), 12, gtin=True),
    Item("WTM-1503", 960, "L26008", date(2026, 1, 8), 9, gtin=True),
]


def deal() -> Deal:
    """The purchase behind the papers."""
    return Deal(
        seller=SUPPLIERS["Wattlemoor"],
        buyer=COMPANY,
        agent=BROKER,
        lines=lines_of(ITEMS),
        currency="AUD",
        incoterm="CIF",
        invoice_no="WP-26-0714",
        packing_no="WP-26-0714-PL",
        contract_no="LXT-AU-26011",
        purchase_order_no="PO-260108-3",
        transport_doc_no="TSLQMEL2602418",
        declaration_no=declaration("2225", 2026, 26018347),
        pre_entry_no="I20260000418826735",
        certificate_no="126000002604418",
        order_no="",
        waybill_no="",
        ordered=date(2026, 1, 8),
        invoiced=date(2026, 2, 13),
        sailed=date(2026, 2, 18),
        arrived=date(2026, 3, 11),
        declared=date(2026, 3, 13),
        vessel="TASMAN LANTERN",
        voyage="607N",
        loading=PORTS["AU"],
        entry=ENTRIES[0],
        containers=(container("TSLU", 418263),),
        seals=("AU0553817",),
        freight=Decimal(1850),
        insurance=Decimal("96.5"),
        marks="WATTLEMOOR / SHANGHAI / C/NO.1-UP",
    )


def build(folder: Folder) -> None:
    """Writes the papers of this shipment."""
    it = deal()
    folder.digital(
        "declaration",
        declaration_form(it, DeclarationPlan(seal_agent=True, seal_seed=1, attached="原产地证书: COAU26-118840")),
    )
    look = Style(language="en", font="Libertinus Serif", dates="british", currency_at="header", synonyms=0)
    plan = Plan(
        columns=(
            "line_no",
            "sku",
            "gtin",
            "name",
            "spec",
            "country_of_origin",
            "quantity",
            "unit",
            "unit_price",
            "amount",
        ),
        meta=("purchase_order_no", "contract_no", "currency", "payment"),
        transport=("incoterm", "vessel", "port_of_loading", "port_of_discharge", "transport_doc_no"),
        totals=("total_quantity", "total"),
        words=True,
        party_ids=True,
        sealed=True,
        signed=True,
        seal_seed=3,
    )
    content, truth = compose(it, look, plan)
    folder.digital("commercial_invoice", (boxed(content, look), truth))
    packing = Plan(
        title="packing_list",
        columns=(
            "carton_range",
            "sku",
            "name",
            "spec",
            "lot_no",
            "expiry_date",
            "cartons",
            "per_carton",
            "quantity",
            "net",
            "gross",
        ),
        meta=("ref_invoice", "contract_no"),
        transport=("container_nos", "seal_nos", "marks", "volume"),
        totals=(),
        total_row=True,
    )
    content, truth = compose(it, look, packing)
    folder.digital("packing_list", (side_band(content, look), truth))
    folder.digital("inspection_certificate", certificate(it, CertificatePlan(seal_seed=5)))
    grant = Grant(
        grantor=it.seller.name, grantor_address=it.seller.address, grantor_country="AU", grantee=COMPANY.name, grantee_zh=COMPANY.name_zh,
        brand=BRANDS["Wattlemoor"], number="WTM-LOA-2026-07", issued=date(2025, 12, 18), valid_from=date(2026, 1, 1), valid_to=date(2027, 12, 31),
        channels_en="Yunquan Mall (Lanxuting Imported Food Store)", channels_zh="云荃商城（岚序汀进口食品专营店）", sublicense="no", signatory="Imogen Tarrow", seal_seed=7,
    )  # fmt: skip
    folder.digital(
        "brand_authorization",
        letter(grant, Style(language="both", dates="iso", font="Libertinus Serif"), "letter_both"),
    )
    quote = replace(
        plan,
        title="proforma_invoice",
        columns=("line_no", "sku", "name", "spec", "quantity", "unit", "unit_price", "amount"),
        meta=("contract_no", "payment"),
        transport=("incoterm",),
        totals=("total",),
        words=False,
        sealed=False,
    )
    content, truth = compose(
        replace(it, invoice_no="WP-PI-26011"), replace(look, synonyms=1, rules="horizontal"), quote
    )
    folder.digital("proforma_invoice", (letterhead(content, look), truth))
    folder.worn("bill_of_lading", others.bill_of_lading(it), Wear(skew=0.9, fold=True), 21)
    folder.worn(
        "certificate_of_origin",
        others.certificate_of_origin(it, "COAU26-118840"),
        Wear(skew=-1.2, grey=False, quality=55),
        22,
        "jpg",
    )
    folder.digital("customs_tax_bill", others.tax_bill(it))
    picture, truth = goods_photo(it.lines[0], 23)
    folder.write("photo_of_goods", "jpg", jpeg(picture, 72), truth, "photo")
    folder.worn(
        "commercial_invoice_stamped_copy",
        compose_boxed(it, look, plan),
        Wear(skew=1.1, noise=6, quality=58, grey=False),
        24,
    )


def compose_boxed(it: Deal, look: Style, plan: Plan) -> tuple[Sheet, Truth]:
    """The invoice once more, as it came back from the bank."""
    content, truth = compose(it, look, plan)
    return boxed(content, look), truth
