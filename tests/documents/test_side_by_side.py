"""What forms of carriage, customs and payment print beside, behind and under each other, on pages built word by word."""

from __future__ import annotations

from tests.documents.forms_by_hand import Form, head_of, lines_of

NOTE = "COMBINED DECLARATION AND CERTIFICATE"


def cells(form: Form, y: float, *texts: str) -> Form:
    """A row of a grid with labels and values in ruled cells of their own."""
    edges = (0.05, 0.17, 0.5, 0.62, 0.95)
    for left, right, text in zip(edges, edges[1:], texts, strict=False):
        form.rule_box(left, y, right, y + 0.02).put(text, left + 0.008, y + 0.004)
    return form


def bill(*, vessel: str = "YU FENG 27", voyage: str = "72W") -> Form:
    form = (
        Form()
        .box(0.05, 0.05, 0.5, 0.09, "Shipper", "Brindle Ware Co., Ltd.")
        .box(0.5, 0.05, 0.95, 0.09, "B/L No.", "QWLU7730145")
        .box(0.05, 0.1, 0.35, 0.14, "Vessel", vessel)
        .box(0.35, 0.1, 0.6, 0.14, "Voyage No.", voyage)
        .box(0.6, 0.1, 0.95, 0.14, "Port of Loading", "NINGBO")
    )
    form.row(0.2, (0.05, "Container/Seal No."), (0.3, "No. of Packages"), (0.45, "Description of Goods"))
    form.row(0.2, (0.7, "Gross Weight"), (0.85, "Measurement"))
    form.row(0.22, (0.05, "CSQU3054383"), (0.3, "181 CTNS"), (0.45, "DESK LAMP"), (0.7, "2608.91"), (0.85, "5.752"))
    form.row(0.234, (0.05, "EU2202280"), (0.45, "PO P26/4314"))
    form.box(0.05, 0.4, 0.3, 0.44, "Freight and charges", "FREIGHT COLLECT")
    form.box(0.3, 0.4, 0.5, 0.44, "Number of originals", "3/3")
    form.box(0.5, 0.4, 0.7, 0.44, "Place of issue", "La Spezia")
    return form.box(0.7, 0.4, 0.95, 0.44, "Date of issue", "2026-03-26")


def test_a_figure_behind_a_ships_name_is_the_names_where_the_voyage_has_its_own_label() -> None:
    head = head_of(bill().read("bill_of_lading"))
    assert (head["vessel"], head["voyage"]) == ("YU FENG 27", "72W")


def test_the_boxes_under_the_goods_are_no_goods() -> None:
    """Their date stays the bill's, and the one line's sums are the consignment's."""
    found = bill().read("bill_of_lading")
    assert [line["name"] for line in lines_of(found)] == ["DESK LAMP"]
    head = head_of(found)
    assert (head["issue_date"], head["packages"], head["gross_weight_kg"]) == ("2026-03-26", "181", "2608.91")


def test_a_seal_under_its_container_and_an_order_among_the_goods_are_read() -> None:
    head = head_of(bill().read("bill_of_lading"))
    assert (head["seal_nos"], head["purchase_order_no"]) == ("EU2202280", "P26/4314")


def test_a_house_waybill_may_print_its_number_behind_its_title_and_the_day_behind_the_flight() -> None:
    form = (
        Form()
        .put("HOUSE AIR WAYBILL SK99746484", 0.6, 0.02)
        .box(0.05, 0.05, 0.5, 0.09, "Shipper", "Brindle Ware Co., Ltd.")
        .box(0.5, 0.05, 0.95, 0.09, "Consignee", "Harlow Trading LLC")
        .box(0.05, 0.1, 0.5, 0.14, "Airport of departure", "FRANKFURT (FRA)")
        .box(0.05, 0.15, 0.5, 0.19, "Master air waybill", "020-12345675")
        .box(0.5, 0.15, 0.95, 0.19, "Flight and date", "QX553 29-Mar-2026")
    )
    head = head_of(form.read("air_waybill"))
    assert (head["document_no"], head["transport_doc_no"]) == ("SK99746484", "020-12345675")
    assert (head["vessel"], head.get("voyage"), head["port_of_loading"]) == ("QX553", None, "FRANKFURT (FRA)")


def certificate() -> Form:
    form = Form().box(0.05, 0.05, 0.5, 0.1, "Exporter", "Brindle Ware Co., Ltd.").put(NOTE, 0.5, 0.03)
    form.row(0.2, (0.05, "Item"), (0.15, "Number and kind of packages; description of goods"))
    form.row(0.2, (0.6, "Gross weight or other quantity"), (0.86, "Invoices"))
    for number, (name, money) in enumerate((("MAGNETIC TILES", "USD 5,368.32"), ("BATH BOATS", "USD 4,510.08"))):
        y = 0.22 + 0.03 * number
        form.row(y, (0.05, str(number + 1)), (0.15, f"48 CARTONS {name}"), (0.6, "384 SET"), (0.86, "VAL-902"))
        form.row(y + 0.013, (0.15, "HS: 950300"), (0.6, money))
    form.put("NORTHGATE ORIGIN CERTIFICATION OFFICE", 0.5, 0.34).put("2026-03-14", 0.5, 0.355)
    return form.put("Place and date, signature and stamp of certifying authority", 0.5, 0.37)


def test_the_second_line_of_an_item_holds_its_code_and_its_value_is_no_weight() -> None:
    assert lines_of(certificate().read("certificate_of_origin")) == [
        {"line_no": "1", "name": name, "cartons": "48", "hs_code": "950300", "quantity": "384", "unit": "SET"}
        for name in ("MAGNETIC TILES",)
    ] + [{"line_no": "2", "name": "BATH BOATS", "cartons": "48", "hs_code": "950300", "quantity": "384", "unit": "SET"}]


def test_a_certificate_on_half_a_page_gives_its_day_and_the_office_that_certified() -> None:
    head = head_of(certificate().read("certificate_of_origin"))
    assert (head["issue_date"], head["issuer_name"]) == ("2026-03-14", "NORTHGATE ORIGIN CERTIFICATION OFFICE")


def test_a_note_in_brackets_is_nobodys_name_and_a_bare_v_no_ship() -> None:
    form = Form().row(0.1, (0.05, "Consignee"), (0.3, "(Combined Declaration and Certificate)"))
    form.row(0.13, (0.05, "Vessel's name/Aircraft etc.:"), (0.3, "V."))
    head = head_of(form.read("certificate_of_origin"))
    assert "buyer_name" not in head
    assert "vessel" not in head


def test_a_declaration_gives_the_importers_number_duties_and_the_bare_number_of_the_invoice() -> None:
    form = Form()
    cells(form, 0.1, "Importer (13 04)", "Elbrand Handel GmbH", "Importer EORI", "DE568002623399")
    cells(form, 0.12, "Invoice (12 03)", "N380 TH/2026/6578", "Invoice currency", "USD")
    form.put("Total amount invoiced (14", 0.05, 0.16).put("06)", 0.05, 0.172).put("13793.40", 0.4, 0.16)
    form.row(0.3, (0.05, "Customs duties (A00): 620.71"), (0.4, "VAT (B00): 3026.96"))
    head = head_of(form.read("eu_import_declaration"))
    expected = {"buyer_id": "DE568002623399", "invoice_no": "TH/2026/6578", "total_amount": "13793.4"}
    assert (expected | {"duty_amount": "620.71", "tax_amount": "3026.96"}).items() <= head.items()


def test_a_release_that_lists_goods_without_a_figure_has_lines_and_a_name_ends_at_the_next_label() -> None:
    form = Form().row(0.2, (0.05, "H.S. Number"), (0.3, "Description of Merchandise"), (0.7, "Country of Origin"))
    form.row(0.22, (0.05, "9503.00.2100"), (0.3, "MAGNETIC TILES"), (0.7, "CN"))
    form.row(0.24, (0.05, "9503.00.2100"), (0.3, "PLUSH RABBIT"), (0.7, "CN"))
    form.put("Broker: Tidewater Entry Services LLC  Date: 06/20/2025", 0.05, 0.3)
    found = form.read("cbp_3461")
    assert [line["name"] for line in lines_of(found)] == ["MAGNETIC TILES", "PLUSH RABBIT"]
    assert head_of(found)["issue_date"] == "2025-06-20"


def test_the_next_rows_of_a_grid_say_more_of_the_party_they_stand_under() -> None:
    form = Form()
    cells(form, 0.1, "需方", "杭州棠川供应链管理有限公司", "供方", "厦门闻岚进出口有限公司")
    cells(form, 0.12, "地址", "杭州市萧山区保税大道19号", "地址", "厦门市湖里区象屿路93号")
    cells(form, 0.14, "税号", "91330109MA89PYAYE5", "税号", "91350206MAN459109C")
    head = head_of(form.read("purchase_contract"))
    assert (head["buyer_name"], head["seller_name"]) == ("杭州棠川供应链管理有限公司", "厦门闻岚进出口有限公司")
    assert (head["buyer_address"], head["seller_address"]) == ("杭州市萧山区保税大道19号", "厦门市湖里区象屿路93号")
    assert (head["buyer_id"], head["seller_id"]) == ("91330109MA89PYAYE5", "91350206MAN459109C")


def test_a_free_text_may_stand_under_two_words_with_a_stroke() -> None:
    form = Form().row(0.1, (0.05, "用途/摘要"), (0.2, "货款 合同HT9984868"))
    assert head_of(form.read("payment_proof"))["contract_no"] == "HT9984868"


def test_telephone_and_page_side_by_side_are_no_part_of_an_address() -> None:
    form = Form().box(0.05, 0.05, 0.5, 0.12, "Shipper", "Harlow Trading LLC", "9 Quay Street, Carson, CA 90745")
    form.put("+1 (732) 555-0176 | www.harlow.example", 0.058, 0.1)
    assert head_of(form.read("bill_of_lading"))["seller_address"] == "9 Quay Street, Carson, CA 90745"
