"""Bills of lading, air waybills, certificates of origin, entry forms and import declarations, on pages built word by word."""

from __future__ import annotations

import pytest

from tests.documents.forms_by_hand import Form, blank, head_of, lines_of
from vault.documents.carriage import named
from vault.documents.found import Found
from vault.documents.normalise import Context

PARTY = ("Brindle Ware Co., Ltd.", "12 Kiln Road", "Ningbo, China")
BUYER = ("Harlow Trading LLC", "9 Quay Street", "Carson, CA 90745")


def bill(*, total: bool = False) -> Form:
    form = (
        Form()
        .box(0.05, 0.05, 0.5, 0.12, "Shipper", *PARTY)
        .box(0.05, 0.12, 0.5, 0.19, "Consignee (if 'To Order' so indicate)", *BUYER)
        .box(0.5, 0.05, 0.95, 0.085, "B/L No.", "QWLU7730145")
        .box(0.5, 0.085, 0.95, 0.12, "Booking No.", "BK552107")
        .box(0.05, 0.19, 0.5, 0.225, "Ocean Vessel / Voyage No.", "AMBER TIDE 042W")
        .box(0.5, 0.19, 0.72, 0.225, "Port of Loading", "NINGBO")
        .box(0.72, 0.19, 0.95, 0.225, "Port of Discharge", "LOS ANGELES")
        .row(
            0.24,
            (0.05, "Container / Seal No."),
            (0.3, "No. of Packages"),
            (0.45, "Description of Goods"),
            (0.72, "Gross Weight"),
            (0.85, "Measurement"),
        )
    )
    form.row(
        0.26,
        (0.05, "CSQU3054383 / QW88123"),
        (0.3, "120 CARTONS"),
        (0.45, "SAID TO CONTAIN"),
        (0.72, "1340.50 KGS"),
        (0.85, "8.400 CBM"),
    )
    form.row(0.274, (0.45, "CERAMIC PLATES")).row(0.288, (0.45, "HS CODE 6911.10"))
    form.row(0.302, (0.45, "FREIGHT PREPAID"))
    if total:
        form.row(
            0.33, (0.05, "QWLU"), (0.3, "80 CARTONS"), (0.45, "GLASS BOWLS"), (0.72, "900.00 KGS"), (0.85, "5.100 CBM")
        )
        form.row(0.36, (0.05, "TOTAL"), (0.3, "200 CARTONS"), (0.72, "2240.50 KGS"), (0.85, "13.500 CBM"))
    return form.box(0.05, 0.6, 0.5, 0.635, "Place and Date of Issue", "NINGBO, 2026-03-14")


def test_one_description_stands_for_the_consignment_whose_packages_and_weight_are_the_heads() -> None:
    """Boilerplate around the name is no part of it; the seal stands behind its container."""
    found = bill().read("bill_of_lading")
    head = head_of(found)
    expected = {
        "document_no": "QWLU7730145",
        "seller_name": "Brindle Ware Co., Ltd.",
        "buyer_name": "Harlow Trading LLC",
        "vessel": "AMBER TIDE",
        "voyage": "042W",
        "container_nos": "CSQU3054383",
        "seal_nos": "QW88123",
        "packages": "120",
        "package_kind": "CARTONS",
        "gross_weight_kg": "1340.5",
        "volume_m3": "8.4",
        "issue_date": "2026-03-14",
    }
    assert expected.items() <= head.items()
    assert "notify_address" not in head
    assert lines_of(found) == [{"name": "CERAMIC PLATES", "hs_code": "691110"}]


def test_goods_of_several_descriptions_keep_their_own_packages_and_the_head_has_the_sum() -> None:
    found = bill(total=True).read("bill_of_lading")
    assert [line["cartons"] for line in lines_of(found)] == ["120", "80"]
    assert head_of(found)["packages"] == "200"
    assert head_of(found)["gross_weight_kg"] == "2240.5"


@pytest.mark.parametrize(
    ("printed", "name", "cartons"),
    [
        ("878 CARTONS OF COTTON TOWELS", "COTTON TOWELS", "878"),
        ("1 X 40'HC CONTAINER STC 60 PALLETS OLIVE OIL FREIGHT COLLECT", "OLIVE OIL", "60"),
        ("SHIPPER'S LOAD, STOW, COUNT AND SEAL TOY BLOCKS N.W.: 200 KGS", "TOY BLOCKS", None),
        ("Cutting board, set of 3", "Cutting board, set of 3", None),
    ],
)
def test_a_description_is_parted_into_goods_and_what_is_printed_around_them(
    printed: str, name: str, cartons: str | None
) -> None:
    fields = named({"name": Found(printed, printed, 1, None, 0.9, "text")}, Context())
    assert fields["name"].value == name
    assert (fields["cartons"].value if "cartons" in fields else None) == cartons


def waybill(number: str, title: str = "Air Waybill") -> Form:
    return (
        Form()
        .put(number, 0.75, 0.02)
        .put(title, 0.55, 0.1)
        .box(0.05, 0.05, 0.5, 0.12, "Shipper's Name and Address", *PARTY)
        .box(0.32, 0.05, 0.5, 0.064, "Shipper's Account Number")
        .box(0.05, 0.12, 0.5, 0.19, "Consignee's Name and Address", *BUYER)
        .box(
            0.05,
            0.19,
            0.5,
            0.225,
            "Airport of Departure (Addr. of First Carrier) and Requested Routing",
            "SHANGHAI PUDONG",
        )
        .box(0.05, 0.225, 0.28, 0.26, "Airport of Destination", "LOS ANGELES")
        .box(0.28, 0.225, 0.5, 0.26, "Flight/Date", "QX1043/24")
        .put(number, 0.75, 0.9)
    )


def test_an_air_waybill_is_told_by_the_airlines_number_whose_last_digit_is_checked() -> None:
    """A number that fails modulo seven is no master number."""
    found = waybill("020-12345675").read("air_waybill")
    assert head_of(found)["document_no"] == "020-12345675"
    assert found.head["document_no"][0].checks == ("check_digit",)
    assert "document_no" not in head_of(waybill("020-12345676").read("air_waybill"))


def test_the_account_number_set_into_the_shippers_box_is_no_part_of_the_shipper() -> None:
    head = head_of(waybill("020-12345675").read("air_waybill"))
    assert (head["seller_name"], head["seller_address"]) == (PARTY[0], " ".join(PARTY[1:]))
    assert (head["vessel"], head.get("voyage")) == ("QX1043", None)


def test_a_house_waybill_bears_its_own_number_and_refers_to_the_airlines() -> None:
    form = waybill("HBX7712045", "House Air Waybill").box(0.5, 0.19, 0.95, 0.225, "MAWB No.", "020-12345675")
    head = head_of(form.read("air_waybill"))
    assert (head["document_no"], head["house_no"], head["transport_doc_no"]) == (
        "HBX7712045",
        "HBX7712045",
        "020-12345675",
    )


def certificate() -> Form:
    form = (
        Form()
        .box(0.05, 0.05, 0.5, 0.12, "1. Goods consigned from (Exporter's business name, address, country)", *PARTY)
        .box(0.5, 0.05, 0.95, 0.12, "Reference No.", "G265571003")
        .box(0.05, 0.12, 0.5, 0.19, "2. Goods consigned to (Consignee's name, address, country)", *BUYER)
        .box(
            0.05,
            0.19,
            0.5,
            0.23,
            "3. Means of transport and route (as far as known)",
            "FROM NINGBO TO LOS ANGELES BY SEA",
        )
    )
    form.row(
        0.25,
        (0.05, "5. Item number"),
        (0.2, "7. Number and kind of packages; description of goods"),
        (0.62, "9. Gross weight or other quantity"),
        (0.86, "10. Invoices"),
    )
    form.row(0.27, (0.05, "1"), (0.2, "878 CARTONS OF COTTON TOWELS"), (0.62, "1240.50 KGS"), (0.86, "CI-2604"))
    form.row(0.29, (0.05, "2"), (0.2, "20 CARTONS OF BATH MATS"), (0.62, "600 PCS"))
    form.put("declares that all the goods were produced in CHINA", 0.52, 0.6).put("NINGBO 2026-03-14", 0.06, 0.7)
    return form.put("Place and date, signature and stamp of certifying authority", 0.06, 0.72)


def test_a_certificate_gives_origin_route_and_date_where_no_label_stands_before_them() -> None:
    head = head_of(certificate().read("certificate_of_origin"))
    expected = {
        "document_no": "G265571003",
        "country_of_origin": "CN",
        "port_of_loading": "NINGBO",
        "port_of_discharge": "LOS ANGELES",
        "issue_date": "2026-03-14",
        "invoice_no": "CI-2604",
    }
    assert expected.items() <= head.items()


def test_one_column_of_a_certificate_holds_weights_and_quantities_and_the_unit_tells_which() -> None:
    first, second = lines_of(certificate().read("certificate_of_origin"))
    assert first == {"line_no": "1", "name": "COTTON TOWELS", "cartons": "878", "gross_weight_kg": "1240.5"}
    assert second == {"line_no": "2", "name": "BATH MATS", "cartons": "20", "quantity": "600", "unit": "PCS"}


def declaration(*, items: int = 1) -> Form:
    form = (
        Form()
        .put("A", 0.6, 0.03)
        .put("26DE123456789012R6", 0.7, 0.03)
        .box(0.05, 0.05, 0.5, 0.12, "2 Versender/Ausführer   Nr.", *PARTY)
        .box(0.05, 0.12, 0.5, 0.19, "8 Empfänger   Nr.  DE4719283001", "Elbrand Handel GmbH", "Kai 4", "20457 Hamburg")
        .box(0.5, 0.12, 0.72, 0.155, "15 Versendungs-/Ausfuhrland", "CN")
        .box(0.72, 0.12, 0.95, 0.155, "25 Verkehrszweig an der Grenze", "1")
        .box(0.5, 0.155, 0.95, 0.19, "22 Währung und in Rechn. gestellter Gesamtbetrag", "USD 12.450,00")
    )
    for number in range(items):
        y = 0.22 + 0.1 * number
        form.box(
            0.05,
            y,
            0.55,
            y + 0.09,
            "31 Packstücke und Warenbezeichnung",
            "Zeichen und Nummern - Container Nr. - Anzahl und Art",
            "CSQU3054383",
            f"{120 + number} CT",
            "Keramikteller",
        )
        form.box(0.55, y, 0.65, y + 0.03, "32 Pos. Nr.", str(number + 1)).box(
            0.65, y, 0.95, y + 0.03, "33 Warennummer", f"6911100{number}"
        )
        form.box(0.55, y + 0.03, 0.75, y + 0.06, "34 Ursprungsland", "CN").box(
            0.75, y + 0.03, 0.95, y + 0.06, "35 Rohmasse (kg)", f"1.34{number},50"
        )
        form.box(0.55, y + 0.06, 0.75, y + 0.09, "38 Eigenmasse (kg)", "1.200,00").box(
            0.75, y + 0.06, 0.95, y + 0.09, "42 Artikelpreis", "6.225,00"
        )
    return form


def test_the_boxes_of_an_item_are_its_line_and_no_box_of_the_head() -> None:
    found = declaration().read("eu_import_declaration")
    assert lines_of(found) == [
        {
            "line_no": "1",
            "name": "Keramikteller",
            "cartons": "120",
            "hs_code": "69111000",
            "country_of_origin": "CN",
            "gross_weight_kg": "1340.5",
            "net_weight_kg": "1200",
            "amount": "6225",
        }
    ]
    assert "gross_weight_kg" not in found.head
    assert "country_of_origin" not in found.head


def test_repeated_boxes_are_items_one_after_the_other() -> None:
    lines = lines_of(declaration(items=3).read("eu_import_declaration"))
    assert [(line["line_no"], line["hs_code"], line["cartons"]) for line in lines] == [
        ("1", "69111000", "120"),
        ("2", "69111001", "121"),
        ("3", "69111002", "122"),
    ]


def test_a_traders_number_in_the_labels_line_is_no_name_and_an_mrn_is_told_by_its_check_digit() -> None:
    found = declaration().read("eu_import_declaration")
    head = head_of(found)
    assert (head["buyer_name"], head["buyer_id"]) == ("Elbrand Handel GmbH", "DE4719283001")
    assert head["declaration_no"] == "26DE123456789012R6"
    assert found.head["declaration_no"][0].checks == ("check_digit",)
    assert (head["currency"], head["total_amount"], head["transport_mode"]) == ("USD", "12450", "1")


def entry() -> Form:
    form = (
        Form()
        .box(0.05, 0.05, 0.3, 0.085, "1. ARRIVAL DATE", "03/04/2026")
        .box(0.3, 0.05, 0.6, 0.085, "2. ELECTED ENTRY DATE")
        .box(0.6, 0.05, 0.95, 0.085, "4. ENTRY NUMBER", "002-6110316-2")
        .box(0.05, 0.085, 0.3, 0.12, "5. PORT", "2704")
        .box(0.3, 0.085, 0.95, 0.12, "9. IMPORTER NUMBER", "84-291037500")
        .box(0.05, 0.12, 0.5, 0.19, "10. ULTIMATE CONSIGNEE NAME", "SAME")
        .box(0.5, 0.12, 0.95, 0.19, "11. IMPORTER OF RECORD NAME", *BUYER)
    )
    form.row(
        0.21,
        (0.05, "22. IT/BL/AWB NO."),
        (0.25, "23. MANIFEST QUANTITY"),
        (0.5, "24. H.S. NUMBER"),
        (0.68, "25. COUNTRY OF ORIGIN"),
        (0.88, "26. MID"),
    )
    return form.row(
        0.23, (0.05, "QWLU7730145"), (0.25, "120 CTNS"), (0.5, "6911.10.3750"), (0.68, "CN"), (0.88, "CNBRIWAR12NIN")
    )


def test_an_entry_form_reads_days_after_months_and_takes_the_arrival_where_no_date_was_elected() -> None:
    found = entry().read("cbp_3461")
    head = head_of(found)
    expected = {
        "declaration_no": "002-6110316-2",
        "entry_date": "2026-03-04",
        "port_of_entry": "2704",
        "buyer_id": "84-291037500",
        "buyer_name": BUYER[0],
        "ultimate_consignee_name": BUYER[0],
        "transport_doc_no": "QWLU7730145",
        "packages": "120",
        "package_kind": "CTNS",
    }
    assert expected.items() <= head.items()
    assert lines_of(found) == [{"hs_code": "6911103750", "country_of_origin": "CN", "manufacturer_no": "CNBRIWAR12NIN"}]


@pytest.mark.parametrize(
    ("kind", "labels"),
    [
        (
            "bill_of_lading",
            (
                "Shipper",
                "Consignee",
                "Notify Party",
                "B/L No.",
                "Vessel",
                "Place of Receipt",
                "Voyage No.",
                "Booking No.",
                "Port of Loading",
                "Port of Discharge",
                "Place of Delivery",
                "Freight & Charges",
                "Place and Date of Issue",
            ),
        ),
        (
            "air_waybill",
            (
                "Shipper's Name and Address",
                "Consignee's Name and Address",
                "Issued by",
                "Airport of Departure",
                "Airport of Destination",
                "Flight/Date",
                "Currency",
                "Executed on (date)",
            ),
        ),
        (
            "certificate_of_origin",
            (
                "1. Exporter",
                "2. Consignee",
                "Certificate No.",
                "3. Means of transport and route",
                "4. For Official Use",
                "Country of Origin",
                "11. Declaration by the exporter",
                "12. Certification",
            ),
        ),
        (
            "eu_import_declaration",
            (
                "2 Consignor/Exporter",
                "8 Consignee",
                "14 Declarant/Representative",
                "15 Country of dispatch/export",
                "20 Delivery terms",
                "31 Packages and description of goods",
                "33 Commodity Code",
                "35 Gross mass (kg)",
            ),
        ),
        (
            "cbp_3461",
            (
                "1. ARRIVAL DATE",
                "2. ELECTED ENTRY DATE",
                "4. ENTRY NUMBER",
                "5. PORT",
                "9. IMPORTER NUMBER",
                "11. IMPORTER OF RECORD NAME",
                "15. VESSEL CODE/NAME",
                "20. DESCRIPTION OF MERCHANDISE",
            ),
        ),
    ],
)
def test_a_blank_form_of_these_kinds_yields_no_value(kind: str, labels: tuple[str, ...]) -> None:
    found = blank(labels).read(kind)
    assert (head_of(found), lines_of(found)) == ({}, [])


def test_a_label_that_its_box_breaks_over_lines_is_read_whole() -> None:
    """Its second line is neither a value nor a name."""
    form = Form().box(
        0.05,
        0.05,
        0.3,
        0.12,
        "21 Identity and nationality of",
        "active means of transport",
        "crossing the border",
        "AMBER TIDE",
    )
    assert head_of(form.read("eu_import_declaration")) == {"vessel": "AMBER TIDE"}


def test_a_value_goes_on_in_the_next_line_only_where_its_box_had_no_room() -> None:
    narrow = Form().box(0.05, 0.05, 0.2, 0.11, "Port of Discharge", "ROTTERDAM,", "NETHERLANDS")
    wide = Form().box(0.05, 0.05, 0.6, 0.11, "Port of Discharge", "ROTTERDAM", "SECOND CALL")
    assert head_of(narrow.read("bill_of_lading"))["port_of_discharge"] == "ROTTERDAM, NETHERLANDS"
    assert head_of(wide.read("bill_of_lading"))["port_of_discharge"] == "ROTTERDAM"


def test_an_entry_summary_with_a_column_for_each_value_is_read_as_the_form_is() -> None:
    form = Form().put("Entry Number: 002-6110316-2", 0.05, 0.05)
    form.row(
        0.2,
        (0.05, "Ln"),
        (0.1, "HTS Number"),
        (0.25, "Description"),
        (0.45, "Gross Wt (KG)"),
        (0.6, "Net Qty"),
        (0.7, "UOM"),
        (0.78, "Entered Value"),
        (0.92, "Duty"),
    )
    form.row(
        0.22,
        (0.05, "001"),
        (0.1, "6911.10.3750"),
        (0.25, "CERAMIC PLATES"),
        (0.45, "1,340"),
        (0.6, "2,400"),
        (0.7, "NO"),
        (0.78, "12,450"),
        (0.92, "747.00"),
    )
    form.row(
        0.24,
        (0.05, "002"),
        (0.1, "7013.49.2000"),
        (0.25, "GLASS BOWLS"),
        (0.45, "900"),
        (0.6, "1,200"),
        (0.7, "NO"),
        (0.78, "5,100"),
        (0.92, "318.75"),
    )
    first, second = lines_of(form.read("cbp_7501"))
    assert (
        first.items()
        >= {
            "line_no": "1",
            "hs_code": "6911103750",
            "name": "CERAMIC PLATES",
            "gross_weight_kg": "1340",
            "quantity_1": "2400",
            "unit_1": "NO",
        }.items()
    )
    assert second["hs_code"] == "7013492000"


def test_articles_named_with_their_packages_in_one_narrow_box_are_whole_lines_and_the_first_is_no_total() -> None:
    """A name broken by its box goes on below; 200 cartons of the first article are not the consignment's."""
    form = (
        Form()
        .box(0.05, 0.05, 0.5, 0.12, "Shipper", *PARTY)
        .box(0.5, 0.05, 0.95, 0.12, "Bill of Lading No.", "QWLU7730145")
        .box(
            0.05,
            0.2,
            0.4,
            0.36,
            "No. of Packages; Description of Goods",
            "200 CARTONS TOASTED",
            "MUESLI HONEY ALMOND",
            "40 CARTONS ROASTED",
            "CASHEW NUTS SALTED",
        )
        .box(0.4, 0.2, 0.7, 0.36, "Gross Weight", "5432.75 KGS")
    )
    found = form.read("bill_of_lading")
    assert [(line["cartons"], line["name"]) for line in lines_of(found)] == [
        ("200", "TOASTED MUESLI HONEY ALMOND"),
        ("40", "ROASTED CASHEW NUTS SALTED"),
    ]
    assert "packages" not in head_of(found)


def test_a_chambers_certificate_names_articles_route_and_one_weight_in_its_boxes() -> None:
    """No table: each article stands with its cartons and code, the vessel with its voyage and ports."""
    found = (
        Form()
        .box(0.05, 0.05, 0.5, 0.12, "1. Exporter", *PARTY)
        .box(0.05, 0.2, 0.5, 0.24, "3. Means of transport and route", "AMBER TIDE 042W, Melbourne to Hangzhou")
        .box(
            0.05,
            0.3,
            0.4,
            0.4,
            "7. Description of goods; HS code",
            "50 CTNS Fish Oil Capsules HS 210690",
            "40 CTNS Vitamin Gummies HS 170490",
        )
        .box(0.4, 0.3, 0.7, 0.4, "9. Weight", "1306.48 KG")
        .box(0.5, 0.45, 0.95, 0.5, "12. Certification", "Chamber of Export Certification", "2026-02-28")
        .read("certificate_of_origin")
    )
    head = head_of(found)
    assert [(line["cartons"], line["name"], line["hs_code"]) for line in lines_of(found)] == [
        ("50", "Fish Oil Capsules", "210690"),
        ("40", "Vitamin Gummies", "170490"),
    ]
    assert (head["vessel"], head["voyage"]) == ("AMBER TIDE", "042W")
    assert (head["port_of_loading"], head["port_of_discharge"]) == ("Melbourne", "Hangzhou")
    assert (head["gross_weight_kg"], head["issuer_name"]) == ("1306.48", "Chamber of Export Certification")
