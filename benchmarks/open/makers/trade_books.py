"""Workbooks as exporters keep them: merged cells, tables that begin anywhere, several sheets, labels beside values."""

from __future__ import annotations

from decimal import Decimal

from openpyxl.styles import Border, Side

from benchmarks.open.makers import trade_goods as goods
from benchmarks.open.makers.trade_goods import NEW, bare, draw, g, gtin, h
from benchmarks.open.makers.trade_press import Book


def invoice_and_list() -> Book:
    """Two sheets, invoice and packing list, told apart as two papers."""
    lines = draw(goods.KITCHEN, 6, 601)
    book = Book("tune/xl-01-invoice-sheet", "commercial_invoice")
    book.put("A1", h("seller_name", "Ningbo Qiuhe Houseware Co., Ltd."), merge="A1:H1")
    book.put("A2", h("seller_address", "No. 219 Tangxi Middle Road, Yinzhou, Ningbo 315100, China"), merge="A2:H2")
    book.put("A4", "COMMERCIAL INVOICE", merge="A4:H4")
    for row, (left, one, right, other) in enumerate(
        [
            ("TO:", h("buyer_name", "Petal & Pine Boutique LLC"), "INVOICE NO.:", h("document_no", "QH26-0622")),
            (
                "",
                h("buyer_address", "88 Juniper Street, Asheville, NC 28801, USA"),
                "DATE:",
                h("issue_date", "2026-06-22", "Jun 22, 2026"),
            ),
            ("SHIPMENT:", "BY SEA", "TERMS:", h("incoterm", "FOB", "FOB NINGBO")),
        ],
        6,
    ):
        book.put(f"A{row}", left)
        book.put(f"B{row}", one, merge=f"B{row}:E{row}")
        book.put(f"F{row}", right)
        book.put(f"G{row}", other, merge=f"G{row}:H{row}")
    for column, label in zip(
        "ABCDEFGH",
        ["NO", "ITEM NO.", "DESCRIPTION", "HS CODE", "QTY", "UNIT", "U/PRICE (USD)", "AMOUNT (USD)"],
        strict=True,
    ):
        book.put(f"{column}10", label)
    row = 11
    for i, x in enumerate(lines, 1):
        book.put(f"A{row}", NEW + g("line_no", i), "0")
        book.put(f"B{row}", g("sku", x.good.code))
        book.put(f"C{row}", g("name", x.good.name))
        book.put(f"D{row}", g("hs_code", x.good.hs))
        book.put(f"E{row}", g("quantity", x.quantity), "#,##0")
        book.put(f"F{row}", g("unit", x.good.unit.upper()))
        book.put(f"G{row}", g("unit_price", x.price), "0.00##")
        book.put(f"H{row}", g("amount", x.amount), "#,##0.00")
        row += 1
    book.put(f"A{row}", "TOTAL", merge=f"A{row}:D{row}")
    book.put(f"E{row}", h("total_quantity", sum(x.quantity for x in lines)), "#,##0")
    book.put(f"H{row}", h("total_amount", sum(x.amount for x in lines)), "#,##0.00")
    book.put(f"A{row + 2}", "Bank: Bank of the Eastern Sea, SWIFT ESEACNBXXX")
    book.truth.take(h("currency", "USD"))
    book.sheet.column_dimensions["C"].width = 40
    return book


def offset_quote() -> Book:
    """Quotation that begins in column C, row 5; several empty columns inside the table; unit prices with formats."""
    lines = draw(goods.TOOLS, 5, 611)
    book = Book("tune/xl-02-offset-quote", "proforma_invoice")
    book.put("C3", "QUOTATION SHEET", merge="C3:L3")
    pairs = [
        ("Supplier", h("seller_name", "Taizhou Kunxi Power Tools Co., Ltd.")),
        ("Customer", h("buyer_name", "Solveig Elektro A/S")),
        ("Quotation No.", h("document_no", "KXQ-26-118")),
        ("Date", h("issue_date", "2026-09-09")),
        ("Price Term", h("incoterm", "FOB", "FOB Ningbo")),
    ]
    for row, (label, value) in enumerate(pairs, 5):
        book.put(f"C{row}", label)
        book.put(f"E{row}", value)
    for column, label in zip(
        "CDEGHIKL",
        ["Item", "Picture", "Description", "Packing (pcs/ctn)", "N.W. (kg/ctn)", "MOQ", "Unit Price", "HS Code"],
        strict=True,
    ):
        book.put(f"{column}12", label)
    for row, x in enumerate(lines, 13):
        book.put(f"C{row}", NEW + g("sku", x.good.code))
        book.put(f"E{row}", g("name", x.good.name))
        book.put(f"G{row}", g("quantity_per_carton", x.good.per), "0")
        book.put(f"H{row}", x.good.net, "0.0")
        book.put(f"I{row}", x.good.per * 20, "0")
        book.put(f"K{row}", g("currency", "USD", "") + g("unit_price", x.price), '"USD "0.000')
        book.put(f"L{row}", g("hs_code", x.good.hs))
    book.put("C20", "Remark: prices valid 30 days")
    return book


def chinese_packing() -> Book:
    """Chinese packing list: header of two rows with merged groups, bordered, label and value in one cell."""
    lines = draw(goods.ELECTRO, 7, 621)
    book = Book("tune/xl-03-chinese-packing", "packing_list")
    book.put("A1", "装箱单 PACKING LIST", merge="A1:J1")
    book.put("A2", f"发货人：{h('seller_name', '东莞市槐序数码有限公司')}", merge="A2:F2")
    book.put("G2", f"发票号：{h('invoice_no', 'HX-INV-0915')}", merge="G2:J2")
    book.put("A3", f"收货人：{h('buyer_name', 'Nordhaven Elektronik ApS')}", merge="A3:F3")
    book.put("G3", f"日期：{h('issue_date', '2026-09-15', '2026年9月15日')}", merge="G3:J3")
    for column, label in zip("ABCDEF", ["箱号", "品名", "型号", "箱数", "每箱数量", "总数量"], strict=True):
        book.put(f"{column}5", label, merge=f"{column}5:{column}6")
    book.put("G5", "净重(KG)", merge="G5:H5")
    book.put("I5", "毛重(KG)", merge="I5:J5")
    for column, label in zip("GHIJ", ["单箱", "合计", "单箱", "合计"], strict=True):
        book.put(f"{column}6", label)
    first = 1
    for row, x in enumerate(lines, 7):
        last = first + x.cartons - 1
        book.put(f"A{row}", NEW + f"{g('carton_from', first)}-{g('carton_to', last)}")
        book.put(f"B{row}", g("name", x.good.name))
        book.put(f"C{row}", g("model", x.good.code))
        book.put(f"D{row}", g("cartons", x.cartons), "0")
        book.put(f"E{row}", g("quantity_per_carton", x.good.per), "0")
        book.put(f"F{row}", g("quantity", x.quantity), "0")
        book.put(f"G{row}", x.good.net, "0.00")
        book.put(f"H{row}", g("net_weight_kg", x.net), "0.00")
        book.put(f"I{row}", x.good.gross, "0.00")
        book.put(f"J{row}", g("gross_weight_kg", x.gross), "0.00")
        first = last + 1
    end = 7 + len(lines)
    book.put(f"A{end}", "合计", merge=f"A{end}:C{end}")
    book.put(f"D{end}", h("packages", sum(x.cartons for x in lines)), "0")
    book.put(f"F{end}", h("total_quantity", sum(x.quantity for x in lines)), "0")
    book.put(f"H{end}", h("net_weight_kg", sum(x.net for x in lines)), "0.00")
    book.put(f"J{end}", h("gross_weight_kg", sum(x.gross for x in lines)), "0.00")
    thin = Side(style="thin")
    for cells in book.sheet[f"A5:J{end}"]:
        for cell in cells:
            cell.border = Border(left=thin, right=thin, top=thin, bottom=thin)
    return book


def order_wide() -> Book:
    """Purchase order exported by a system: one flat table, English headers, gaps, totals below without a label in the row."""
    lines = draw(goods.PETS, 8, 631)
    book = Book("kept/xl-04-order-export", "purchase_contract")
    book.put("A1", "Purchase Order")
    book.put("A2", "PO No.")
    book.put("B2", h("document_no", "FS-PO-20817"))
    book.put("D2", "PO Date")
    book.put("E2", h("issue_date", "2026-07-08"))
    book.put("A3", "Buyer")
    book.put("B3", h("buyer_name", "Fennimore & Stride Ltd"))
    book.put("D3", "Supplier")
    book.put("E3", h("seller_name", "Yiwu Kelan Pet Products Factory"))
    for column, label in zip(
        "ABCDEFGHI",
        ["Line", "SKU", "Barcode", "Product Description", "Colour", "Order Qty", "Unit Cost", "Currency", "Line Total"],
        strict=True,
    ):
        book.put(f"{column}6", label)
    for row, x in enumerate(lines, 7):
        book.put(f"A{row}", NEW + g("line_no", row - 6), "0")
        book.put(f"B{row}", g("sku", x.good.code))
        book.put(f"C{row}", g("gtin", gtin(63100 + row)))
        book.put(f"D{row}", g("name", x.good.name))
        book.put(f"E{row}", "Mixed")
        book.put(f"F{row}", g("quantity", x.quantity), "0")
        book.put(f"G{row}", g("unit_price", x.price), "0.00")
        book.put(f"H{row}", g("currency", "USD"))
        book.put(f"I{row}", g("amount", x.amount), "0.00")
    book.put("H17", "Total")
    book.put("I17", h("total_amount", sum(x.amount for x in lines)), "0.00")
    return book


def german_book() -> Book:
    """German invoice as a workbook: texts with comma decimals, name in two merged rows."""
    lines = draw(goods.FEIN, 5, 641)
    book = Book("kept/xl-05-german-invoice", "commercial_invoice")
    book.put("B2", h("seller_name", "Ährenfeld Feinkost GmbH"))
    book.put("B3", h("seller_address", "Mühlgasse 14, 97215 Lindenrode"))
    book.put("B5", "Rechnung")
    book.put("F5", "Rechnungsnummer")
    book.put("G5", h("document_no", "RE-2026-01190"))
    book.put("F6", "Rechnungsdatum")
    book.put("G6", h("issue_date", "2026-10-30", "30.10.2026"))
    book.put("B6", "Kunde:")
    book.put("C6", h("buyer_name", "Genusswerk Tauber e.K."), merge="C6:D6")
    for column, label in zip(
        "BCDEFG", ["Artikelnr.", "Bezeichnung", "Menge", "Einheit", "Einzelpreis", "Gesamtpreis"], strict=True
    ):
        book.put(f"{column}9", label)
    row = 10
    for x in lines:
        for column, value in zip(
            "BCDEFG",
            [
                NEW + g("sku", x.good.code),
                g("name", x.good.name),
                g("quantity", x.quantity),
                g("unit", x.good.unit),
                g("unit_price", x.price, bare(x.price, 3).replace(".", ",")),
                g("amount", x.amount, bare(x.amount, 2).replace(".", ",")),
            ],
            strict=True,
        ):
            book.put(f"{column}{row}", value, merge=f"{column}{row}:{column}{row + 1}")
        row += 2
    total = sum((x.amount for x in lines), Decimal(0))
    book.put(f"F{row}", f"Summe {h('currency', 'EUR')}")
    book.put(f"G{row}", h("total_amount", total, bare(total, 2).replace(".", ",")))
    return book


def vertical_cards() -> Book:
    """Contract sheet: clauses in merged cells around the table, amounts with a written total."""
    lines = draw(goods.CYCLE, 4, 651)
    book = Book("tune/xl-06-contract", "purchase_contract")
    book.put("A1", "購銷合同", merge="A1:F1")
    book.put("A2", f"合同編號：{h('document_no', 'VT-HT-0711')}", merge="A2:C2")
    book.put("D2", f"日期：{h('issue_date', '2026-07-11')}", merge="D2:F2")
    book.put("A3", f"賣方：{h('seller_name', '維騰自行車零件股份有限公司')}", merge="A3:F3")
    book.put("A4", f"買方：{h('buyer_name', '昆山輪途貿易有限公司')}", merge="A4:F4")
    book.put("A5", "雙方同意按下列條款買賣以下貨物：", merge="A5:F5")
    for column, label in zip("ABCDEF", ["料號", "品名規格", "數量", "單位", "單價(RMB)", "金額(RMB)"], strict=True):
        book.put(f"{column}6", label)
    row = 7
    for x in lines:
        for column, value, form in zip(
            "ABCDEF",
            [
                NEW + g("sku", x.good.code),
                g("name", x.good.name),
                g("quantity", x.quantity),
                g("unit", x.good.unit),
                g("unit_price", x.price),
                g("amount", x.amount),
            ],
            [None, None, "0", None, "0.00", "#,##0.00"],
            strict=True,
        ):
            book.put(f"{column}{row}", value, form)
        row += 1
    total = sum((x.amount for x in lines), Decimal(0))
    book.put(f"A{row}", "總計", merge=f"A{row}:E{row}")
    book.put(f"F{row}", h("total_amount", total), "#,##0.00")
    book.put(f"A{row + 1}", "付款條件：發貨前全額電匯。", merge=f"A{row + 1}:F{row + 1}")
    book.truth.take(h("currency", "CNY"))
    return book


BOOKS = (invoice_and_list, offset_quote, chinese_packing, order_wide, german_book, vertical_cards)


def write(only: str = "") -> None:
    """Write the workbooks."""
    for make in BOOKS:
        book = make()
        if only in book.name:
            book.save()
