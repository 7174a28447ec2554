"""Writes the structured papers: `python -m benchmarks.open.makers.structured`. Half are for tuning (`tune/`), half are kept aside (`kept/`)."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from benchmarks.open.makers import structured_deals as d
from benchmarks.open.makers.structured_deals import Deal, Goods, gtin, plain
from benchmarks.open.makers.structured_mail import eml, msg
from benchmarks.open.makers.structured_office import Letter, ods, values, xls
from benchmarks.open.makers.structured_pages import carrier, vat_ofd
from benchmarks.open.makers.structured_xml import cbec, cii, declaration, invoice_truth, ubl

FOLDER = Path(__file__).resolve().parents[1] / "structured"
Truth = dict[str, object]
Paper = tuple[str, bytes, Truth]

_MILL = Deal("KM-INV-26031", "2026-03-09", d.MILL, d.LIN, "AUD", d.OATS, order="LY-PO-7781", incoterm="FOB")
_HARZ = Deal("RE-2026-0417", "2026-04-17", d.HARZ, d.NORD, "EUR", d.CREAMS, tax_rate="19", order="NK-55120")
_LYON = Deal("F2026-00912", "2026-05-06", d.LYON, d.NORD, "EUR", d.SERUMS, order="NK-55144")
_SEOUL = Deal("HB26-0331A", "2026-03-31", d.SEOUL, d.LIN, "USD", d.MASKS, order="LY-PO-7802")
_OSAKA = Deal("MS-0602", "2026-06-02", d.OSAKA, d.LIN, "JPY", d.SNACKS)
_VAT_GOODS = (
    Goods("", "*谷物加工品*有机燕麦片", "480", "袋", "21.5"),
    Goods("", "*谷物加工品*蜂蜜烤麦片", "360", "袋", "33.8"),
)
_VAT = Deal(
    "26312000000412345678",
    "2026-04-02",
    replace(d.YUE),
    replace(d.YUE, name="杭州霖越商贸有限公司", tax="91330106MA2CE7QK3J"),
    "CNY",
    _VAT_GOODS,
    tax_rate="9",
)


def truth(kind: str, fields: dict[str, str], lines: list[dict[str, str]], media: str = "structured") -> Truth:
    """A truth; empty values are left out."""
    return {
        "kind": kind,
        "media_class": media,
        "fields": {key: value for key, value in fields.items() if value},
        "lines": [{key: value for key, value in line.items() if value} for line in lines],
    }


def line(place: int, goods: Goods, *names: str) -> dict[str, str]:
    """The named values of a line."""
    every = {
        "line_no": str(place), "sku": goods.sku, "gtin": goods.gtin, "hs_code": goods.hs, "name": goods.name, "unit": goods.unit,
        "quantity": plain(goods.quantity), "unit_price": plain(goods.price), "amount": plain(goods.amount), "country_of_origin": goods.origin,
    }  # fmt: skip
    return {name: every[name] for name in names}


def old_workbooks() -> Iterator[Paper]:
    """XLS."""
    deal = _MILL
    rows: list[list[str | int | float | dt.date | None]] = [
        ["COMMERCIAL INVOICE", None, None, None, None, None],
        [],
        ["Seller", deal.seller.name, None, None, "Invoice No.", deal.number],
        [None, f"{deal.seller.street}, Griffith NSW 2680, Australia", None, None, "Invoice Date", dt.date(2026, 3, 9)],
        ["Buyer", deal.buyer.name, None, None, "PO No.", deal.order],
        [None, "188 Wensan Road, Hangzhou 310012, China", None, None, "Terms", "FOB Sydney"],
        [],
        ["Item", "Article No.", "Description of Goods", "Qty (PCS)", "Unit Price (AUD)", "Amount (AUD)"],
    ]
    rows += [
        [place, one.sku, one.name, int(one.quantity), float(one.price), float(one.amount)]
        for place, one in enumerate(deal.goods, 1)
    ]
    rows += [[None, None, "TOTAL", 1080, None, float(deal.net)]]
    fields = {
        "document_no": deal.number, "issue_date": deal.date, "seller_name": deal.seller.name, "buyer_name": deal.buyer.name,
        "seller_address": "9 Silo Road, Griffith NSW 2680, Australia", "buyer_address": "188 Wensan Road, Hangzhou 310012, China",
        "purchase_order_no": deal.order, "incoterm": "FOB", "currency": "AUD", "total_amount": plain(deal.net), "total_quantity": "1080",
    }  # fmt: skip
    names = ("line_no", "sku", "name", "quantity", "unit_price", "amount")
    data = xls(rows, merged=[(0, 0, 0, 5)], widths=[10, 16, 34, 12, 18, 18], bordered=range(7, 12), hidden_sheet=True)
    yield (
        "xls-01-invoice.xls",
        data,
        truth(
            "commercial_invoice",
            fields,
            [line(i, one, *names) for i, one in enumerate(deal.goods, 1)],
        ),
    )
    packing: list[list[str | int | float | dt.date | None]] = [
        ["装 箱 单", None, None, None, None, None, None],
        ["PACKING LIST", None, None, None, None, None, None],
        ["发货人：Haneulbit Beauty Co., Ltd.", None, None, None, "装箱单号：", "PL-HB-0331", None],
        ["收货人：Hangzhou Linyue Trading Co., Ltd.", None, None, None, "发票号：", "HB26-0331A", None],
        ["日期：2026-03-31", None, None, None, "柜号：", "CSQU3054383", None],
        ["序号", "货号", "品名", "箱数", "数量", "毛重(KG)", "净重(KG)"],
        [1, "HB-M01", "Rice Bran Sheet Mask 10 EA", 60, 1200, 414.0, 372.0],
        [2, "HB-C22", "Mugwort Calming Cream 80 ml", 25, 500, 117.5, 92.5],
        ["合计", None, None, 85, 1700, 531.5, 464.5],
    ]
    fields = {
        "document_no": "PL-HB-0331", "invoice_no": "HB26-0331A", "issue_date": "2026-03-31", "seller_name": d.SEOUL.name, "buyer_name": d.LIN.name,
        "container_nos": "CSQU3054383", "packages": "85", "total_quantity": "1700", "gross_weight_kg": "531.5", "net_weight_kg": "464.5",
    }  # fmt: skip
    lines = [
        {
            "line_no": "1",
            "sku": "HB-M01",
            "name": "Rice Bran Sheet Mask 10 EA",
            "cartons": "60",
            "quantity": "1200",
            "gross_weight_kg": "414",
            "net_weight_kg": "372",
        },
        {
            "line_no": "2",
            "sku": "HB-C22",
            "name": "Mugwort Calming Cream 80 ml",
            "cartons": "25",
            "quantity": "500",
            "gross_weight_kg": "117.5",
            "net_weight_kg": "92.5",
        },
    ]
    yield (
        "xls-02-packing-list.xls",
        xls(
            packing,
            merged=[(0, 0, 0, 6), (1, 1, 0, 6)],
            widths=[8, 14, 34, 10, 12, 14, 14],
            bordered=range(5, 9),
            money="0.00",
        ),
        truth("packing_list", fields, lines),
    )
    deal = _HARZ
    german: list[list[str | int | float | dt.date | None]] = [
        [deal.seller.name], ["Mühlenweg 14, 38640 Goslar"], [],
        ["Rechnung", None, "Rechnungsnummer:", deal.number], [None, None, "Rechnungsdatum:", "17.04.2026"], [None, None, "Bestellnummer:", deal.order],
        ["Kunde:", deal.buyer.name], [None, "Speicherstraße 8, 20457 Hamburg"], [],
        ["Pos.", "Artikelnr.", "Bezeichnung", "Menge", "Einzelpreis", "Gesamtpreis"],
    ]  # fmt: skip
    german += [
        [i, one.sku, one.name, int(one.quantity), float(one.price), float(one.amount)]
        for i, one in enumerate(deal.goods, 1)
    ]
    german += [
        [None, None, None, None, "Nettobetrag", float(deal.net)],
        [None, None, None, None, "USt. 19 %", float(deal.tax)],
        [None, None, None, None, "Rechnungsbetrag EUR", float(deal.total)],
    ]
    fields = {
        "document_no": deal.number, "issue_date": deal.date, "seller_name": deal.seller.name, "seller_address": "Mühlenweg 14, 38640 Goslar",
        "buyer_name": deal.buyer.name, "buyer_address": "Speicherstraße 8, 20457 Hamburg", "purchase_order_no": deal.order, "currency": "EUR",
        "total_amount": plain(deal.total), "tax_amount": plain(deal.tax),
    }  # fmt: skip
    yield (
        "xls-03-rechnung.xls",
        xls(german, widths=[8, 16, 34, 14, 20, 16], money='#,##0.00 "€"'),
        truth("commercial_invoice", fields, [line(i, one, *names) for i, one in enumerate(deal.goods, 1)]),
    )
    offer: list[list[str | int | float | dt.date | None]] = [
        ["PROFORMA INVOICE"], [d.OSAKA.name, None, None, "No.:", "PI-0588"], ["3-12 Kitahama, Osaka 541-0041, Japan", None, None, "Date:", dt.date(2026, 5, 20)],
        ["To:", d.LIN.name], [], ["No.", "Code", "Product", "Quantity", "Price JPY", "Total JPY"],
        [1, "MS-441", "Yuzu Jelly 150g", 720, 185, 133200], [2, "MS-450", "Roasted Seaweed 40g", 960, 120, 115200], [None, None, None, None, "Grand Total JPY", 248400],
    ]  # fmt: skip
    fields = {
        "document_no": "PI-0588",
        "issue_date": "2026-05-20",
        "seller_name": d.OSAKA.name,
        "seller_address": "3-12 Kitahama, Osaka 541-0041, Japan",
        "buyer_name": d.LIN.name,
        "currency": "JPY",
        "total_amount": "248400",
    }
    lines = [
        {
            "line_no": "1",
            "sku": "MS-441",
            "name": "Yuzu Jelly 150g",
            "quantity": "720",
            "unit_price": "185",
            "amount": "133200",
        },
        {
            "line_no": "2",
            "sku": "MS-450",
            "name": "Roasted Seaweed 40g",
            "quantity": "960",
            "unit_price": "120",
            "amount": "115200",
        },
    ]
    yield "xls-04-proforma.xls", xls(offer, widths=[30, 14, 30, 14, 16, 14]), truth("proforma_invoice", fields, lines)


def separated() -> Iterator[Paper]:
    """CSV and TSV."""
    deal = _SEOUL
    rows = [
        ["COMMERCIAL INVOICE"],
        ["Shipper", deal.seller.name], ["", "88 Seongsui-ro, Seoul 04781, Korea"], ["Consignee", deal.buyer.name], ["", "188 Wensan Road, Hangzhou 310012, China"],
        ["Invoice No", deal.number, "Date", "31-Mar-2026"], [],
        ["No", "SKU", "Barcode", "Description", "HS Code", "Qty", "Unit", "Unit Price USD", "Amount USD"],
        *[[str(i), one.sku, one.gtin, one.name, one.hs, one.quantity, one.unit, one.price, one.amount] for i, one in enumerate(deal.goods, 1)],
        ["", "", "", "Total", "", "1700", "", "", f"{deal.net}"],
    ]  # fmt: skip
    fields = {
        "document_no": deal.number, "issue_date": deal.date, "seller_name": deal.seller.name, "seller_address": "88 Seongsui-ro, Seoul 04781, Korea",
        "buyer_name": deal.buyer.name, "buyer_address": "188 Wensan Road, Hangzhou 310012, China", "currency": "USD", "total_amount": plain(deal.net), "total_quantity": "1700",
    }  # fmt: skip
    names = ("line_no", "sku", "gtin", "name", "hs_code", "quantity", "unit", "unit_price", "amount")
    yield (
        "csv-01-invoice.csv",
        b"\xef\xbb\xbf" + values(rows).encode(),
        truth("commercial_invoice", fields, [line(i, one, *names) for i, one in enumerate(deal.goods, 1)]),
    )
    chinese = [
        ["装箱单"], ["发货人", "广州粤澜进出口有限公司", "装箱单号", "YL-PL-118"], ["收货人", "杭州霖越商贸有限公司", "日期", "2026年4月12日"], ["合同号", "YL-2026-033"],
        ["序号", "商品编码", "品名", "规格", "箱数", "数量", "单位", "毛重(千克)", "净重(千克)"],
        ["1", "YL-0301", "有机燕麦片", "1kg/袋", "40", "480", "袋", "512.4", "480"], ["2", "YL-0302", "蜂蜜烤麦片", "750g/袋", "30", "360", "袋", "298.8", "270"],
        ["合计", "", "", "", "70", "840", "", "811.2", "750"],
    ]  # fmt: skip
    fields = {
        "document_no": "YL-PL-118",
        "issue_date": "2026-04-12",
        "seller_name": "广州粤澜进出口有限公司",
        "buyer_name": "杭州霖越商贸有限公司",
        "contract_no": "YL-2026-033",
        "packages": "70",
        "total_quantity": "840",
        "gross_weight_kg": "811.2",
        "net_weight_kg": "750",
    }
    lines = [
        {
            "line_no": "1",
            "sku": "YL-0301",
            "name": "有机燕麦片",
            "spec": "1kg/袋",
            "cartons": "40",
            "quantity": "480",
            "unit": "袋",
            "gross_weight_kg": "512.4",
            "net_weight_kg": "480",
        },
        {
            "line_no": "2",
            "sku": "YL-0302",
            "name": "蜂蜜烤麦片",
            "spec": "750g/袋",
            "cartons": "30",
            "quantity": "360",
            "unit": "袋",
            "gross_weight_kg": "298.8",
            "net_weight_kg": "270",
        },
    ]
    yield "csv-02-packing-gb18030.csv", values(chinese).encode("gb18030"), truth("packing_list", fields, lines)
    traditional = [
        ["商業發票"], ["賣方", d.TAI.name], ["", "台北市忠孝東路88號"], ["買方", "香港澄港有限公司"], ["發票號碼", "TW-5512", "日期", "2026/05/18"],
        ["項次", "料號", "品名", "數量", "單位", "單價(USD)", "金額(USD)"], ["1", "TP-01", "凍頂烏龍茶包", "300", "盒", "4.20", "1260.00"], ["2", "TP-08", "黑糖鳳梨酥", "200", "盒", "5.50", "1100.00"],
        ["", "", "", "", "", "合計", "2360.00"],
    ]  # fmt: skip
    fields = {
        "document_no": "TW-5512",
        "issue_date": "2026-05-18",
        "seller_name": d.TAI.name,
        "seller_address": "台北市忠孝東路88號",
        "buyer_name": "香港澄港有限公司",
        "currency": "USD",
        "total_amount": "2360",
    }
    lines = [
        {
            "line_no": "1",
            "sku": "TP-01",
            "name": "凍頂烏龍茶包",
            "quantity": "300",
            "unit": "盒",
            "unit_price": "4.2",
            "amount": "1260",
        },
        {
            "line_no": "2",
            "sku": "TP-08",
            "name": "黑糖鳳梨酥",
            "quantity": "200",
            "unit": "盒",
            "unit_price": "5.5",
            "amount": "1100",
        },
    ]
    yield "csv-03-invoice-big5.csv", values(traditional, ";").encode("big5"), truth("commercial_invoice", fields, lines)
    deal = _HARZ
    german = [
        ["Handelsrechnung", ""], ["Verkäufer", deal.seller.name], ["Käufer", deal.buyer.name], ["Rechnungs-Nr.", deal.number], ["Datum", "17.04.2026"],
        ["Pos", "Artikel", "Bezeichnung", "Menge", "Einzelpreis EUR", "Betrag EUR"],
        *[[str(i), one.sku, one.name, one.quantity, one.price.replace(".", ","), one.amount.replace(".", ",")] for i, one in enumerate(deal.goods, 1)],
        ["", "", "", "", "Gesamt", f"{deal.net}".replace(".", ",")],
    ]  # fmt: skip
    fields = {
        "document_no": deal.number,
        "issue_date": deal.date,
        "seller_name": deal.seller.name,
        "buyer_name": deal.buyer.name,
        "currency": "EUR",
        "total_amount": plain(deal.net),
    }
    yield (
        "csv-04-rechnung-cp1252.csv",
        values(german, ";").encode("cp1252"),
        truth(
            "commercial_invoice",
            fields,
            [
                line(i, one, "line_no", "sku", "name", "quantity", "unit_price", "amount")
                for i, one in enumerate(deal.goods, 1)
            ],
        ),
    )
    listed = [
        ["PACKING LIST", "", "", "", ""], ["Invoice No.", "MS-0602", "Date", "2026-06-02", ""], ["Shipper", d.OSAKA.name, "", "", ""], ["Consignee", d.LIN.name, "", "", ""],
        ["Carton No.", "Item code", "Description", "Q'ty", "G.W. (kg)"], ["1-30", "MS-441", "Yuzu Jelly 150g", "720", "135"], ["31-55", "MS-442", "Kinako Cookies 12 pieces", "600", "96.5"],
        ["Total", "", "", "1320", "231.5"],
    ]  # fmt: skip
    fields = {
        "invoice_no": "MS-0602",
        "issue_date": "2026-06-02",
        "seller_name": d.OSAKA.name,
        "buyer_name": d.LIN.name,
        "total_quantity": "1320",
        "gross_weight_kg": "231.5",
    }
    lines = [
        {
            "carton_from": "1",
            "carton_to": "30",
            "sku": "MS-441",
            "name": "Yuzu Jelly 150g",
            "quantity": "720",
            "gross_weight_kg": "135",
        },
        {
            "carton_from": "31",
            "carton_to": "55",
            "sku": "MS-442",
            "name": "Kinako Cookies 12 pieces",
            "quantity": "600",
            "gross_weight_kg": "96.5",
        },
    ]
    yield (
        "tsv-05-packing-utf16.tsv",
        b"\xff\xfe" + values(listed, "\t").encode("utf-16-le"),
        truth("packing_list", fields, lines),
    )


def documents() -> Iterator[Paper]:
    """DOCX."""
    deal = _MILL
    goods = [["Item", "Product code", "Description", "Quantity", "Unit", "Unit price AUD", "Total AUD"]]
    goods += [
        [str(i), one.sku, one.name, one.quantity, one.unit, one.price, one.amount]
        for i, one in enumerate(deal.goods, 1)
    ]
    goods += [["Total AUD", "", "", "", "", "", f"{deal.net}"]]
    letter = (
        Letter()
        .head("Koorawatha Mills Pty Ltd\tABN 51 824 753 556", "Registered in NSW. Thank you for your business.")
        .title("COMMERCIAL INVOICE")
    )
    letter.table(
        [
            [
                "Seller\nKoorawatha Mills Pty Ltd\n9 Silo Road, Griffith NSW 2680, Australia",
                "Buyer\nHangzhou Linyue Trading Co., Ltd.\n188 Wensan Road, Hangzhou 310012, China",
            ]
        ]
    )
    letter.text(
        f"Invoice No.:\t{deal.number}\tDate:\t9 March 2026", f"Customer PO:\t{deal.order}\tIncoterm:\tFOB Sydney"
    ).table(goods, merge_first=6)
    fields = {
        "document_no": deal.number, "issue_date": deal.date, "seller_name": deal.seller.name, "seller_address": "9 Silo Road, Griffith NSW 2680, Australia", "seller_id": "51824753556",
        "buyer_name": deal.buyer.name, "buyer_address": "188 Wensan Road, Hangzhou 310012, China", "purchase_order_no": deal.order, "incoterm": "FOB", "currency": "AUD", "total_amount": plain(deal.net),
    }  # fmt: skip
    names = ("line_no", "sku", "name", "quantity", "unit", "unit_price", "amount")
    yield (
        "docx-01-invoice.docx",
        letter.data(),
        truth("commercial_invoice", fields, [line(i, one, *names) for i, one in enumerate(deal.goods, 1)]),
    )
    letter = (
        Letter()
        .title("装箱单 PACKING LIST", 16)
        .text(
            "发货人 Shipper: Haneulbit Beauty Co., Ltd.",
            "收货人 Consignee: Hangzhou Linyue Trading Co., Ltd.",
            "发票号 Invoice No.: HB26-0331A\t日期 Date: 2026-03-31",
        )
    )
    letter.table(
        [
            [
                "箱号 Carton",
                "货号 Item No.",
                "品名 Description",
                "箱数 Cartons",
                "数量 Qty",
                "毛重 G.W.(KG)",
                "净重 N.W.(KG)",
            ],
            ["1-60", "HB-M01", "Rice Bran Sheet Mask 10 EA", "60", "1200", "414.00", "372.00"],
            ["61-85", "HB-C22", "Mugwort Calming Cream 80 ml", "25", "500", "117.50", "92.50"],
            ["合计 TOTAL", "", "", "85", "1700", "531.50", "464.50"],
        ]
    )
    fields = {
        "invoice_no": "HB26-0331A",
        "issue_date": "2026-03-31",
        "seller_name": d.SEOUL.name,
        "buyer_name": d.LIN.name,
        "packages": "85",
        "total_quantity": "1700",
        "gross_weight_kg": "531.5",
        "net_weight_kg": "464.5",
    }
    lines = [
        {
            "carton_from": "1",
            "carton_to": "60",
            "sku": "HB-M01",
            "name": "Rice Bran Sheet Mask 10 EA",
            "cartons": "60",
            "quantity": "1200",
            "gross_weight_kg": "414",
            "net_weight_kg": "372",
        },
        {
            "carton_from": "61",
            "carton_to": "85",
            "sku": "HB-C22",
            "name": "Mugwort Calming Cream 80 ml",
            "cartons": "25",
            "quantity": "500",
            "gross_weight_kg": "117.5",
            "net_weight_kg": "92.5",
        },
    ]
    yield "docx-02-packing-list.docx", letter.data(), truth("packing_list", fields, lines)
    letter = Letter().head("HARZQUELL KOSMETIK GMBH").title("LETTER OF AUTHORIZATION", 16).text(
        "Date: 5 January 2026", "Ref. No.: HQ-LOA-2026-03",
        "We, Harzquell Kosmetik GmbH, of Mühlenweg 14, 38640 Goslar, Germany, being the owner of the trademark “HARZQUELL” (Reg. No. 30412987, Class 3), hereby authorize "
        "Hangzhou Linyue Trading Co., Ltd. to sell and distribute HARZQUELL products in Mainland China through Tmall and JD.com.",
        "This authorization is valid from 1 January 2026 to 31 December 2027. Sub-licensing is not permitted.", "For and on behalf of Harzquell Kosmetik GmbH",
    )  # fmt: skip
    fields = {
        "document_no": "HQ-LOA-2026-03", "issue_date": "2026-01-05", "grantor_name": "Harzquell Kosmetik GmbH", "grantee_name": "Hangzhou Linyue Trading Co., Ltd.", "brand": "HARZQUELL",
        "trademark_no": "30412987", "trademark_class": "3", "territory": "Mainland China", "channels": "Tmall and JD.com", "valid_from": "2026-01-01", "valid_to": "2027-12-31", "sublicense": "no",
    }  # fmt: skip
    yield "docx-03-authorization.docx", letter.data(), truth("brand_authorization", fields, [])
    letter = Letter().title("品牌授权书", 20).text(
        "授权书编号：BR-SQ-2026-011", "授权方：Atelier Brumelune SARL", "被授权方：杭州霖越商贸有限公司", "授权品牌：BRUMELUNE", "商标注册号：G1522087", "商标类别：第3类", "授权区域：中国大陆",
        "授权渠道：天猫、京东", "授权期限：2026年1月1日至2027年12月31日", "被授权方不得转授权。", "日期：2025年12月20日",
    )  # fmt: skip
    fields = {
        "document_no": "BR-SQ-2026-011", "grantor_name": "Atelier Brumelune SARL", "grantee_name": "杭州霖越商贸有限公司", "brand": "BRUMELUNE", "trademark_no": "G1522087", "trademark_class": "3",
        "territory": "中国大陆", "channels": "天猫、京东", "valid_from": "2026-01-01", "valid_to": "2027-12-31", "sublicense": "no", "issue_date": "2025-12-20",
    }  # fmt: skip
    yield "docx-04-shouquanshu.docx", letter.data(), truth("brand_authorization", fields, [])
    deal = _LYON
    letter = (
        Letter()
        .title("FACTURE", 22)
        .box(deal.seller.name, deal.seller.street, "69002 Lyon, France", f"TVA {deal.seller.tax}")
    )
    letter.text(
        f"Facture n° : {deal.number}",
        "Date de facture : 06/05/2026",
        f"Commande n° : {deal.order}",
        "Client :",
        deal.buyer.name,
        "Speicherstraße 8, 20457 Hamburg, Allemagne",
    )
    rows = [["Réf.", "Désignation", "Quantité", "Prix unitaire (EUR)", "Montant (EUR)"]]
    rows += [
        [one.sku, one.name, one.quantity, one.price.replace(".", ","), one.amount.replace(".", ",")]
        for one in deal.goods
    ]
    rows += [["Total à payer EUR", "", "", "", f"{deal.net}".replace(".", ",")]]
    letter.table(rows, ruled=False, merge_first=4)
    fields = {
        "document_no": deal.number,
        "issue_date": deal.date,
        "purchase_order_no": deal.order,
        "seller_name": deal.seller.name,
        "seller_id": deal.seller.tax,
        "seller_address": "27 rue des Teinturiers, 69002 Lyon, France",
        "buyer_name": deal.buyer.name,
        "buyer_address": "Speicherstraße 8, 20457 Hamburg, Allemagne",
        "currency": "EUR",
        "total_amount": plain(deal.net),
    }
    yield (
        "docx-05-facture.docx",
        letter.data(),
        truth(
            "commercial_invoice",
            fields,
            [line(i, one, "sku", "name", "quantity", "unit_price", "amount") for i, one in enumerate(deal.goods, 1)],
        ),
    )
    deal = _OSAKA
    letter = (
        Letter()
        .head(deal.seller.name)
        .title("COMMERCIAL INVOICE")
        .table(
            [["Invoice No.", deal.number], ["Date", deal.date], ["Consignee", deal.buyer.name], ["Currency", "JPY"]],
            ruled=False,
        )
    )
    letter.table(
        [
            ["Code", "Goods", "Pcs", "Price", "Amount"],
            *[[one.sku, one.name, one.quantity, one.price, one.amount] for one in deal.goods],
            ["", "", "2280", "Total", f"{deal.net}"],
        ]
    )
    letter.new_section().title("PACKING LIST").table([["Invoice No.", deal.number], ["Date", deal.date]], ruled=False)
    letter.table(
        [
            ["Code", "Goods", "Pcs", "Cartons", "Gross weight (kg)"],
            ["MS-441", "Yuzu Jelly 150g", "720", "30", "135"],
            ["MS-442", "Kinako Cookies 12 pieces", "600", "25", "96.5"],
            ["MS-450", "Roasted Seaweed 40g", "960", "20", "52"],
            ["Total", "", "2280", "75", "283.5"],
        ]
    )
    invoice = truth(
        "commercial_invoice",
        {
            "document_no": deal.number,
            "issue_date": deal.date,
            "seller_name": deal.seller.name,
            "buyer_name": deal.buyer.name,
            "currency": "JPY",
            "total_amount": plain(deal.net),
            "total_quantity": "2280",
        },
        [line(i, one, "sku", "name", "quantity", "unit_price", "amount") for i, one in enumerate(deal.goods, 1)],
    )
    cartons = {"MS-441": ("30", "135"), "MS-442": ("25", "96.5"), "MS-450": ("20", "52")}
    packing = truth(
        "packing_list",
        {
            "invoice_no": deal.number,
            "issue_date": deal.date,
            "seller_name": deal.seller.name,
            "packages": "75",
            "total_quantity": "2280",
            "gross_weight_kg": "283.5",
        },
        [
            line(i, one, "sku", "name", "quantity")
            | {"cartons": cartons[one.sku][0], "gross_weight_kg": cartons[one.sku][1]}
            for i, one in enumerate(deal.goods, 1)
        ],
    )
    yield (
        "docx-06-two-papers.docx",
        letter.data(),
        {"media_class": "structured", "documents": [{"pages": [1], **invoice}, {"pages": [2], **packing}]},
    )


def open_documents() -> Iterator[Paper]:
    """ODS."""
    deal = _LYON
    rows = [
        ["COMMERCIAL INVOICE"], [], ["Exporter:", deal.seller.name, "", "Invoice number:", deal.number], ["", "27 rue des Teinturiers, 69002 Lyon, France", "", "Invoice date:", deal.date],
        ["Consignee:", deal.buyer.name, "", "Order no.:", deal.order], [], ["#", "Item no.", "Description", "EAN", "Qty", "Price EUR", "Total EUR"],
        *[[str(i), one.sku, one.name, one.gtin, one.quantity, one.price, one.amount] for i, one in enumerate(deal.goods, 1)], ["", "", "", "", "", "Total EUR", f"{deal.net}"],
    ]  # fmt: skip
    fields = {
        "document_no": deal.number,
        "issue_date": deal.date,
        "seller_name": deal.seller.name,
        "seller_address": "27 rue des Teinturiers, 69002 Lyon, France",
        "buyer_name": deal.buyer.name,
        "order_no": deal.order,
        "currency": "EUR",
        "total_amount": plain(deal.net),
    }
    yield (
        "ods-01-invoice.ods",
        ods(rows),
        truth(
            "commercial_invoice",
            fields,
            [
                line(i, one, "line_no", "sku", "name", "gtin", "quantity", "unit_price", "amount")
                for i, one in enumerate(deal.goods, 1)
            ],
        ),
    )


def xml_invoices() -> Iterator[Paper]:
    """UBL, CII, ZUGFeRD 1.0, VAT invoice data."""
    yield "ubl-01.xml", ubl(_HARZ).encode(), invoice_truth(_HARZ)
    yield "ubl-02-plain-names.xml", ubl(_LYON, prefixes=False, bare_party=True).encode(), invoice_truth(_LYON)
    mill = replace(_MILL, seller=replace(d.MILL, country="AU"), buyer=replace(d.LIN, country="CN"))
    yield "ubl-03-utf16.xml", ubl(mill).replace("UTF-8", "UTF-16").encode("utf-16"), invoice_truth(mill)
    credit = replace(_HARZ, number="GS-2026-0031", date="2026-05-02", goods=d.CREAMS[:1], order="")
    told = invoice_truth(credit, kind="other")
    told["fields"] |= {"invoice_no": "RE-2026-0417"}  # type: ignore[operator]
    yield "ubl-04-credit-note.xml", ubl(credit, credit="RE-2026-0417").encode(), told
    yield "cii-01.xml", cii(_HARZ).encode(), invoice_truth(_HARZ, hs=False)
    yield "cii-02-zugferd1.xml", cii(_LYON, first_version=True).encode(), invoice_truth(_LYON, hs=False)
    proforma = replace(_LYON, number="PF-2026-118")
    yield (
        "cii-03-proforma.xml",
        cii(proforma, kind="325").encode(),
        invoice_truth(proforma, hs=False, kind="proforma_invoice"),
    )
    items = "".join(
        f"<IssuItemInformation><ItemName>{one.name}</ItemName><MeaUnits>{one.unit}</MeaUnits><Quantity>{one.quantity}</Quantity><UnPrice>{one.price}</UnPrice>"
        f"<Amount>{one.amount}</Amount><TaxRate>0.09</TaxRate></IssuItemInformation>"
        for one in _VAT.goods
    )
    data = (
        f"<EInvoice><Header><EIid>{_VAT.number}</EIid></Header><EInvoiceData><SellerInformation><SellerIdNum>{_VAT.seller.tax}</SellerIdNum><SellerName>{_VAT.seller.name}</SellerName>"
        f"</SellerInformation><BuyerInformation><BuyerIdNum>{_VAT.buyer.tax}</BuyerIdNum><BuyerName>{_VAT.buyer.name}</BuyerName></BuyerInformation><BasicInformation><TotalAmWithoutTax>{_VAT.net}"
        f"</TotalAmWithoutTax><TotalTaxAm>{_VAT.tax}</TotalTaxAm><TotalTax-includedAmount>{_VAT.total}</TotalTax-includedAmount></BasicInformation>{items}</EInvoiceData>"
        f"<TaxSupervisionInfo><InvoiceNumber>{_VAT.number}</InvoiceNumber><IssueTime>{_VAT.date} 10:20:30</IssueTime></TaxSupervisionInfo></EInvoice>"
    )
    fields = {
        "document_no": _VAT.number,
        "issue_date": _VAT.date,
        "seller_name": _VAT.seller.name,
        "seller_id": _VAT.seller.tax,
        "buyer_name": _VAT.buyer.name,
        "buyer_id": _VAT.buyer.tax,
        "total_amount": plain(_VAT.total),
        "tax_amount": plain(_VAT.tax),
    }
    yield (
        "einvoice-01.xml",
        f'<?xml version="1.0" encoding="UTF-8"?>\n{data}'.encode(),
        truth(
            "cn_vat_invoice",
            fields,
            [line(i, one, "name", "unit", "quantity", "unit_price", "amount") for i, one in enumerate(_VAT.goods, 1)],
        ),
    )


def customs() -> Iterator[Paper]:
    """DecMessage and CEB621."""
    head = {
        "SeqNo": "I20260000012345678", "IEFlag": "I", "EntryId": "310120261000012345", "CustomMaster": "2225", "IEPort": "2225", "ManualNo": "", "IEDate": "20260307", "DDate": "20260309",
        "TradeCoScc": "91330106MA2CE7QK3J", "TradeName": "杭州霖越商贸有限公司", "OwnerCodeScc": "91330106MA2CE7QK3J", "OwnerName": "杭州霖越商贸有限公司", "AgentCodeScc": "91440101MA5CQ2XH7P", "AgentName": "广州粤澜进出口有限公司",
        "OverseasConsignorEname": "Koorawatha Mills Pty Ltd", "ContrNo": "LY-2026-018", "BillNo": "KLMU26031187", "TradeMode": "0110", "TrafMode": "2", "TrafName": "MV COBALT TERN", "TransMode": "3",
        "TradeCountry": "AUS", "TradeAreaCode": "AUS", "DespPortCode": "AUS093", "EntyPortCode": "310001", "WrapType": "22", "PackNo": "90", "GrossWet": "1210.5", "NetWt": "1080", "MarkNo": "N/M", "NoteS": "集装箱号：CSQU3054383",
    }  # fmt: skip
    goods = [
        {"GNo": "1", "CodeTS": "1104120000", "CiqCode": "999", "GName": "有机燕麦片", "GModel": "4|3|压片|1kg/袋|品牌:KOORAWATHA|型号:KM-1001", "GQty": "480", "GUnit": "136", "FirstQty": "480", "FirstUnit": "035", "SecondQty": "", "SecondUnit": "", "DeclPrice": "3.4", "DeclTotal": "1632", "TradeCurr": "AUD", "OriginCountry": "AUS", "GoodsBrand": "KOORAWATHA", "ProduceDate": "20251210", "ProdBatchNo": "L25344"},
        {"GNo": "2", "CodeTS": "1904200000", "CiqCode": "101", "GName": "蜂蜜烤麦片", "GModel": "4|3|烤制|750g/袋|品牌:KOORAWATHA", "GQty": "360", "GUnit": "136", "FirstQty": "270", "FirstUnit": "035", "DeclPrice": "5.25", "DeclTotal": "1890", "TradeCurr": "AUD", "OriginCountry": "AUS", "GoodsBrand": "KOORAWATHA", "ProdBatchNo": "L25350"},
    ]  # fmt: skip
    fields = {
        "declaration_no": head["EntryId"], "pre_entry_no": head["SeqNo"], "issue_date": "2026-03-09", "entry_date": "2026-03-07", "buyer_name": head["TradeName"], "buyer_id": head["TradeCoScc"],
        "consumer_unit_name": head["OwnerName"], "consumer_unit_id": head["OwnerCodeScc"], "agent_name": head["AgentName"], "agent_id": head["AgentCodeScc"], "seller_name": head["OverseasConsignorEname"],
        "contract_no": head["ContrNo"], "transport_doc_no": head["BillNo"], "trade_mode": "0110", "transport_mode": "2", "vessel": "MV COBALT TERN", "voyage": "026E", "incoterm": "FOB", "country_of_dispatch": "AU",
        "trade_country": "AU", "port_of_loading": "AUS093", "port_of_entry": "310001", "package_kind": "22", "packages": "90", "gross_weight_kg": "1210.5", "net_weight_kg": "1080", "container_nos": "CSQU3054383",
    }  # fmt: skip
    lines = [
        {"line_no": "1", "hs_code": "1104120000", "ciq_code": "999", "name": "有机燕麦片", "brand_type": "4", "spec": "1kg/袋", "brand": "KOORAWATHA", "model": "KM-1001", "quantity": "480", "unit": "136", "quantity_1": "480", "unit_1": "035", "unit_price": "3.4", "amount": "1632", "currency": "AUD", "country_of_origin": "AU", "production_date": "2025-12-10", "lot_no": "L25344"},
        {"line_no": "2", "hs_code": "1904200000", "ciq_code": "101", "name": "蜂蜜烤麦片", "brand_type": "4", "spec": "750g/袋", "brand": "KOORAWATHA", "quantity": "360", "unit": "136", "quantity_1": "270", "unit_1": "035", "unit_price": "5.25", "amount": "1890", "currency": "AUD", "country_of_origin": "AU", "lot_no": "L25350"},
    ]  # fmt: skip
    message = declaration(head, goods, ["CSQU3054383"])
    yield (
        "dec-01.xml",
        f'<?xml version="1.0" encoding="UTF-8"?>\n{message}'.encode(),
        truth("cn_import_declaration", fields, lines),
    )
    old = head | {"TradeCountry": "601", "TradeAreaCode": "601"}
    coded = [one | {"TradeCurr": "502", "OriginCountry": "601"} for one in goods]
    message = declaration(old, coded, ["CSQU3054383"], namespace=False)
    yield (
        "dec-02-gbk.xml",
        f'<?xml version="1.0" encoding="GBK"?>\n{message}'.encode("gbk"),
        truth("cn_import_declaration", fields, [one | {"currency": "USD"} for one in lines]),
    )
    yield (
        "dec-03-mislabelled.xml",
        f'<?xml version="1.0" encoding="UTF-8"?>\n{message}'.encode("gb18030"),
        truth("cn_import_declaration", fields, [one | {"currency": "USD"} for one in lines]),
    )
    parcel = {
        "guid": "CEB621-DEMO-1", "appType": "1", "orderNo": "DD26030900001", "ebpCode": "3301660A12", "ebpName": "霖越跨境商城", "ebcCode": "3301660B34", "ebcName": "杭州霖越商贸有限公司", "logisticsNo": "YD7700012345", "copNo": "COP-1",
        "preNo": "B20260309000012345", "invtNo": "29212026I000012345", "ieFlag": "I", "declTime": "20260309", "customsCode": "2992", "portCode": "2992", "ieDate": "20260308", "buyerIdType": "1", "buyerIdNumber": "110101199003070000",
        "buyerName": "林小澜", "buyerTelephone": "13800000000", "consigneeAddress": "浙江省杭州市西湖区文三路188号", "agentCode": "3301980C56", "agentName": "杭州澄关报关有限公司", "tradeMode": "1210", "trafMode": "Y", "country": "601",
        "freight": "0", "insuredFee": "0", "currency": "142", "packNo": "1", "grossWeight": "1.35", "netWeight": "1.2",
    }  # fmt: skip
    items = [
        {"gnum": "1", "itemRecordNo": "LY000012", "itemNo": "LY-KM1002", "itemName": "蜂蜜烤麦片750g", "gcode": "1904200000", "gname": "烤麦片", "gmodel": "750g/袋", "barCode": gtin("952123450002"), "country": "601", "currency": "142", "qty": "1", "unit": "136", "qty1": "0.75", "unit1": "035", "price": "39", "totalPrice": "39"},
        {"gnum": "2", "itemRecordNo": "LY000015", "itemNo": "LY-KM1015", "itemName": "大麦片500g", "gcode": "1104190000", "gname": "大麦片", "gmodel": "500g/袋", "barCode": gtin("952123450003"), "country": "601", "currency": "142", "qty": "2", "unit": "136", "qty1": "1", "unit1": "035", "price": "26", "totalPrice": "52"},
    ]  # fmt: skip
    fields = {
        "declaration_no": parcel["invtNo"], "pre_entry_no": parcel["preNo"], "order_no": parcel["orderNo"], "waybill_no": parcel["logisticsNo"], "seller_name": parcel["ebcName"], "seller_id": parcel["ebcCode"],
        "buyer_name": parcel["buyerName"], "buyer_id": parcel["buyerIdNumber"], "buyer_address": parcel["consigneeAddress"], "agent_name": parcel["agentName"], "agent_id": parcel["agentCode"], "issue_date": "2026-03-09",
        "entry_date": "2026-03-08", "trade_mode": "1210", "transport_mode": "Y", "country_of_dispatch": "AU", "port_of_entry": "2992", "currency": "CNY", "packages": "1", "gross_weight_kg": "1.35", "net_weight_kg": "1.2",
    }  # fmt: skip
    lines = [
        {"line_no": one["gnum"], "sku": one["itemNo"], "hs_code": one["gcode"], "name": one["gname"], "spec": one["gmodel"], "gtin": one["barCode"], "country_of_origin": "AU", "currency": "CNY", "quantity": one["qty"], "unit": "136", "quantity_1": one["qty1"], "unit_1": "035", "unit_price": one["price"], "amount": one["totalPrice"]}
        for one in items
    ]  # fmt: skip
    yield "ceb-01.xml", cbec([(parcel, items)]).encode(), truth("cbec_import_list", fields, lines)
    second = parcel | {
        "orderNo": "DD26030900002",
        "invtNo": "29212026I000012346",
        "preNo": "B20260309000012346",
        "logisticsNo": "YD7700012346",
        "buyerName": "周望舒",
    }
    fields_2 = fields | {
        "order_no": "DD26030900002",
        "declaration_no": "29212026I000012346",
        "pre_entry_no": "B20260309000012346",
        "waybill_no": "YD7700012346",
        "buyer_name": "周望舒",
    }
    both: Truth = {
        "media_class": "structured",
        "documents": [
            {"pages": [1], **truth("cbec_import_list", fields, lines)},
            {"pages": [2], **truth("cbec_import_list", fields_2, lines[:1])},
        ],
    }
    yield "ceb-02-two-parcels.xml", cbec([(parcel, items), (second, items[:1])], prefix="").encode(), both


_GERMAN = {
    "title": "RECHNUNG",
    "vat": "USt-IdNr.",
    "to": "Rechnungsempfänger",
    "from": "Verkäufer",
    "number": "Rechnungsnummer",
    "date": "Rechnungsdatum",
    "order": "Bestellnummer",
    "columns": "Pos.|Art.-Nr.|Bezeichnung|Menge|Einzelpreis|Betrag",
    "net": "Netto",
    "tax": "USt 19%",
    "total": "Gesamtbetrag",
}
_ENGLISH = {
    "title": "INVOICE",
    "vat": "VAT No.",
    "to": "Bill to",
    "from": "Seller",
    "number": "Invoice No.",
    "date": "Invoice date",
    "order": "Order No.",
    "columns": "Line|SKU|Description|Qty|Price|Amount",
    "net": "Net",
    "tax": "VAT",
    "total": "Total",
}
_FRENCH = {
    "title": "FACTURE",
    "vat": "TVA",
    "to": "Client",
    "from": "Vendeur",
    "number": "Facture n°",
    "date": "Date",
    "order": "Commande",
    "columns": "N°|Réf.|Désignation|Qté|PU|Montant",
    "net": "Total HT",
    "tax": "TVA",
    "total": "Total TTC",
}


def carried(deal: Deal, *, hs: bool = False) -> Truth:
    """What a carrier and its XML say: the print has no country in its addresses."""
    told = invoice_truth(deal, hs=hs)
    firms = {"seller_address": deal.seller, "buyer_address": deal.buyer}
    printed = {name: f"{firm.street}, {firm.postcode} {firm.city}" for name, firm in firms.items()}
    return {**told, "media_class": "digital", "fields": {**told["fields"], **printed}}  # type: ignore[dict-item]


def carriers() -> Iterator[Paper]:
    """PDFs with XML attached."""
    told = carried(_HARZ)
    yield "pdf-01-zugferd.pdf", carrier(_HARZ, cii(_HARZ), "factur-x.xml", style=0, words=_GERMAN), told
    yield (
        "pdf-02-facturx.pdf",
        carrier(_LYON, cii(_LYON), "factur-x.xml", style=1, words=_FRENCH),
        carried(_LYON),
    )
    yield (
        "pdf-03-xrechnung.pdf",
        carrier(_HARZ, ubl(_HARZ), "xrechnung.xml", style=1, words=_ENGLISH, listed=False),
        carried(_HARZ, hs=True),
    )
    yield (
        "pdf-04-zugferd1.pdf",
        carrier(_LYON, cii(_LYON, first_version=True), "ZUGFeRD-invoice.xml", style=0, words=_ENGLISH),
        carried(_LYON),
    )
    changed = json.loads(json.dumps(told))
    changed["fields"] |= {"total_amount": "9999.9", "document_no": "RE-2026-9417"}
    yield (
        "pdf-05-disagrees.pdf",
        carrier(
            _HARZ,
            cii(_HARZ),
            "factur-x.xml",
            style=0,
            words=_GERMAN,
            changed={"total": "9999.90", "number": "RE-2026-9417"},
        ),
        changed,
    )


def ofds() -> Iterator[Paper]:
    """OFD."""
    yield ("ofd-01-tags.ofd", *vat_ofd(_VAT, tags=True, data=False, attach=False))
    yield (
        "ofd-02-data-attached.ofd",
        *vat_ofd(replace(_VAT, number="26312000000412345679"), tags=False, data=True, attach=True),
    )
    yield (
        "ofd-03-page-alone.ofd",
        *vat_ofd(replace(_VAT, number="26312000000412345680"), tags=False, data=False, attach=False),
    )


def mails() -> Iterator[Paper]:
    """EML and MSG with papers made above."""
    made = {
        name: (data, told)
        for maker in (old_workbooks, separated, documents, carriers, customs)
        for name, data, told in maker()
    }
    own: Truth = {"kind": "other", "fields": {}, "lines": []}

    def members(*names: tuple[str, str]) -> Truth:
        listed = [{"member": shown, **made[source][1]} for shown, source in names]
        return {"media_class": "structured", "documents": [*listed, own]}

    def attached(*names: tuple[str, str, str]) -> list[tuple[str, str, bytes]]:
        return [(shown, media_type, made[source][0]) for shown, media_type, source in names]

    text = "Dear buyer,\n\nplease find attached invoice and packing list.\n\nBest regards\nMina"
    yield (
        "mail-01.eml",
        eml(
            "Papers of HB26-0331A",
            "mina@haneulbit.example",
            "import@linyue.example",
            text,
            attached(
                ("HB26-0331A.csv", "text/csv", "csv-01-invoice.csv"),
                ("packing.xls", "application/vnd.ms-excel", "xls-02-packing-list.xls"),
            ),
        ),
        members(("HB26-0331A.csv", "csv-01-invoice.csv"), ("packing.xls", "xls-02-packing-list.xls")),
    )
    yield (
        "mail-02-chinese.eml",
        eml(
            "品牌授权书（扫描件）",
            "王晓 <wang@linyue.example>",
            "运营 <ops@linyue.example>",
            "您好：\n附件为品牌授权书，请查收。\n",
            attached(("品牌授权书-BRUMELUNE.docx", "application/octet-stream", "docx-04-shouquanshu.docx")),
            html='<p>您好：</p><p>附件为品牌授权书，请查收。</p><img src="cid:logo@demo">',
            inline=b"\x89PNG\r\n\x1a\n" + b"0" * 200,
        ),
        members(("品牌授权书-BRUMELUNE.docx", "docx-04-shouquanshu.docx")),
    )
    yield (
        "mail-03.msg",
        msg(
            "Rechnung RE-2026-0417",
            ("Petra Harz", "petra@harzquell.example"),
            "einkauf@nordkai.example",
            "Guten Tag,\r\nanbei unsere Rechnung.\r\nPetra",
            [
                ("Rechnung RE-2026-0417.pdf", made["pdf-01-zugferd.pdf"][0]),
                ("Größen.csv", made["csv-04-rechnung-cp1252.csv"][0]),
            ],
        ),
        members(("Rechnung RE-2026-0417.pdf", "pdf-01-zugferd.pdf"), ("Größen.csv", "csv-04-rechnung-cp1252.csv")),
    )
    yield (
        "mail-04.msg",
        msg(
            "报关单报文",
            ("李报关", "li@chengguan.example"),
            "ops@linyue.example",
            "报文见附件。",
            [("DecMessage.xml", made["dec-01.xml"][0])],
            html="<p>报文见附件。</p>",
        ),
        members(("DecMessage.xml", "dec-01.xml")),
    )


def main() -> None:
    """Write every paper with its truth: by turns to the half that is tuned on and the half that is not."""
    for half in ("tune", "kept"):
        (FOLDER / half).mkdir(parents=True, exist_ok=True)
    count = 0
    for maker in (old_workbooks, separated, documents, open_documents, xml_invoices, customs, carriers, ofds, mails):
        for name, data, told in maker():
            half = "tune" if count % 2 == 0 else "kept"
            count += 1
            path = FOLDER / half / name
            path.write_bytes(data)
            path.with_name(f"{name}.truth.json").write_text(
                json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
            )
    print(f"wrote {count} papers below {FOLDER.name}")


if __name__ == "__main__":
    main()
