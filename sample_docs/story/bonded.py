# ruff: noqa: E501
"""Shipment CB-2604-BW: supplements into a bonded warehouse (1210), then parcels to consumers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from sample_docs import sheets
from sample_docs.deal import Deal
from sample_docs.degrade import Wear, jpeg
from sample_docs.firms import BONDED, BROKER, COMPANY, PLATFORM, SUPPLIERS
from sample_docs.goods import BRANDS
from sample_docs.identifiers import container, declaration, inventory
from sample_docs.layouts import others
from sample_docs.layouts.authorization import Grant, letter
from sample_docs.layouts.cbec import ListPlan, list_rows, printed_list
from sample_docs.layouts.declaration import DeclarationPlan
from sample_docs.layouts.declaration import declaration as declaration_form
from sample_docs.layouts.frames import exporter, landscape, tax_style
from sample_docs.layouts.goods_photo import goods_photo
from sample_docs.layouts.inspection import CertificatePlan, certificate
from sample_docs.layouts.trade import Plan, compose
from sample_docs.places import ENTRIES, PORTS
from sample_docs.publish import Folder, zipped
from sample_docs.stories import Item, lines_of
from sample_docs.style import Style

REF = "CB-2604-BW"
ITEMS = [
    Item("VTN-1009", 1800, "VT6A11", date(2026, 1, 11), 36, gtin=True),
    Item("VTN-1112", 2400, "VT6A14", date(2026, 1, 14), 36, gtin=True),
    Item("VTN-1203", 960, "VT6B02", date(2026, 2, 2), 24, gtin=True),
    Item("VTN-1603", 1500, "VT6B07", date(2026, 2, 7), 24, gtin=True),
]


def deal() -> Deal:
    """The bulk purchase."""
    return Deal(
        seller=SUPPLIERS["Vitanoor"], buyer=BONDED, agent=BROKER, consumer_unit=COMPANY, lines=lines_of(ITEMS), currency="AUD", incoterm="CIF",
        invoice_no="70026418", packing_no="70026418", contract_no="LXT-VT-26002", purchase_order_no="PO-260126-2", transport_doc_no="MRLUBNE2603318", declaration_no=declaration("2908", 2026, 26007715),
        pre_entry_no="I20260000552817301", certificate_no="126000002907715", order_no="", waybill_no="", ordered=date(2026, 1, 26), invoiced=date(2026, 2, 24), sailed=date(2026, 2, 28),
        arrived=date(2026, 4, 9), declared=date(2026, 4, 14), vessel="SOUTHERN KITTIWAKE", voyage="118N", loading=PORTS["AU"], entry=ENTRIES[2], containers=(container("MRKU", 331842),), seals=("ML884201",),
        mode=("保税电商", "1210"), marks="VITANOOR", ship_to=COMPANY,
    )  # fmt: skip


def parcel(number: int, picks: tuple[tuple[int, int], ...], day: date) -> Deal:
    """A consumer's order out of the bonded warehouse."""
    chosen = [replace(ITEMS[i], quantity=q, price=p) for (i, q), p in zip(picks, ("168", "96", "239"), strict=False)]
    lines = tuple(replace(line, carton_from=1, carton_to=1) for line in lines_of(chosen))
    return replace(
        deal(), seller=replace(COMPANY), lines=lines, currency="CNY", declaration_no=inventory("2908", 2026, 4418000 + number), pre_entry_no=f"B{day:%Y%m%d}{881200 + number:09d}",
        order_no=f"YQ{day:%y%m%d}77{number:06d}", waybill_no=f"YT88{number:011d}", arrived=day, declared=day, mode=("网购保税", "1210"), freight=Decimal(0), insurance=Decimal(0),
    )  # fmt: skip


def build(folder: Folder) -> None:
    """Writes the papers of this shipment."""
    it = deal()
    made = declaration_form(
        it,
        DeclarationPlan(
            title="bonded", record_no="T2908W000184", seal_customs=True, seal_agent=True, dates="iso", seal_seed=51
        ),
    )
    folder.worn("bonded_entry_list", made, Wear(skew=-0.9, noise=5, quality=60), 51, dpi=170)
    first = parcel(18, ((0, 2), (1, 1)), date(2026, 4, 28))
    folder.digital("cbec_list", printed_list(first, ListPlan(PLATFORM, BONDED, ems_no="T2908W000184")))
    second = parcel(231, ((2, 1), (3, 2), (0, 1)), date(2026, 5, 6))
    made = printed_list(second, ListPlan(PLATFORM, BONDED, design="pairs", barcode=False, consumer="林*"), 1)
    folder.worn(
        "cbec_list",
        made,
        Wear(skew=2.1, noise=5, shade=0.28, perspective=0.025, quality=66),
        52,
        "webp",
        media="photo",
        dpi=170,
    )
    third = parcel(377, ((1, 3),), date(2026, 5, 19))
    rows, truth = list_rows(third, ListPlan(PLATFORM, BONDED, dates="time", consumer="周*宁"), 2)
    folder.write("cbec_list", "xlsx", sheets.table_book(rows, "清单"), truth, "structured")
    look = Style(
        language="en",
        font="Noto Sans CJK SC",
        size=8.5,
        rules="horizontal",
        header_fill="#e8eef5",
        dates="short",
        currency_at="meta",
        synonyms=1,
    )
    plan_invoice = Plan(
        title="tax_invoice",
        columns=("sku", "gtin", "name", "spec", "quantity", "unit", "unit_price", "gst", "amount"),
        meta=("purchase_order_no", "currency", "payment"),
        transport=("incoterm", "port_of_loading"),
        totals=("subtotal", "tax", "total"),
        party_ids=True,
        ship_to=True,
        bank=True,
    )
    content, truth = compose(it, look, plan_invoice)
    folder.digital("commercial_invoice", (tax_style(content, look), truth))
    packing = Plan(
        title="packing_list",
        columns=(
            "line_no",
            "gtin",
            "name",
            "lot_no",
            "production_date",
            "expiry_date",
            "carton_range",
            "cartons",
            "quantity",
            "net",
            "gross",
            "volume",
        ),
        meta=("ref_invoice", "purchase_order_no"),
        transport=("vessel", "container_nos", "seal_nos"),
        totals=(),
        total_row=True,
    )
    content, truth = compose(it, replace(look, rules="full"), packing)
    folder.worn(
        "packing_list",
        (landscape(content, replace(look, rules="full")), truth),
        Wear(skew=0.6, quarter_turns=1, quality=60),
        53,
    )
    grant = Grant(
        grantor=it.seller.name, grantor_address=it.seller.address, grantor_country="AU", grantee=COMPANY.name, grantee_zh=COMPANY.name_zh, brand=BRANDS["Vitanoor"], number="VN/LOA/26/004",
        issued=date(2025, 12, 3), valid_from=date(2026, 1, 1), valid_to=date(2026, 12, 31), channels_en="cross-border online stores", channels_zh="跨境网店", signatory="Declan Huxtable", seal_seed=57,
    )  # fmt: skip
    folder.worn(
        "brand_authorization",
        letter(grant, Style(dates="long", accent="#1e6b4a"), "letter_en"),
        Wear(skew=1.3, grey=False, fold=True, quality=60),
        54,
    )
    pro = replace(
        plan_invoice,
        title="proforma_invoice",
        columns=("line_no", "name", "spec", "quantity", "unit_price", "amount"),
        totals=("total",),
        ship_to=False,
    )
    both = Style(language="both", dates="iso", font="Libertinus Serif", synonyms=2)
    content, truth = compose(replace(it, invoice_no="PI-700261"), both, pro)
    data, several = zipped(
        (
            ("origin/CO-VT-26118.pdf", others.certificate_of_origin(it, "CO-VT-26118")),
            ("形式发票 PI-700261.pdf", (exporter(content, both), truth)),
            ("检验报告.pdf", others.test_report(it)),
        )
    )
    folder.write("papers_of_the_supplier", "zip", data, several, "digital")
    made = certificate(
        it,
        CertificatePlan(
            annex=True,
            bilingual=False,
            dates="zh0",
            columns=("line_no", "name", "brand", "spec", "lot_no", "expiry_date", "quantity", "net"),
            seal_seed=58,
        ),
    )
    folder.worn("inspection_certificate", made, Wear(skew=-1.4, noise=5, fold=True, grey=False, quality=55), 55)
    picture, truth = goods_photo(it.lines[1], 56)
    folder.write("photo_of_goods", "jpg", jpeg(picture, 72), truth, "photo")
