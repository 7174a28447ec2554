# ruff: noqa: E501
"""Workbooks, CSV and Word files: the same trades without a page."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from xml.sax.saxutils import escape

from openpyxl import Workbook
from openpyxl.styles import Font

from benchmarks.held.makers.paper import Paper
from benchmarks.held.makers.stock import Deal

Row = list[object]


def _cell(value: object) -> object:
    return float(value) if isinstance(value, Decimal) else value


def workbook(rows: list[Row], title: str, widths: int = 16) -> bytes:
    """Write rows to one sheet, with the time of making taken out."""
    book = Workbook()
    sheet = book.active
    if sheet is None:
        raise ValueError("got a workbook without a sheet, expected one")
    sheet.title = title
    for row in rows:
        sheet.append([_cell(value) for value in row])
    sheet["A1"].font = Font(bold=True, size=14)
    for letter in "ABCDEFGHIJ":
        sheet.column_dimensions[letter].width = widths
    book.properties.created = book.properties.modified = datetime(2026, 1, 1)  # noqa: DTZ001
    out = io.BytesIO()
    book.save(out)
    return _same_again(out.getvalue())


def _same_again(data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for one in old.infolist():
            content = old.read(one)
            if one.filename == "docProps/core.xml":
                start, end = content.find(b"<dcterms:modified"), content.find(b"</dcterms:modified>")
                if start > 0:
                    content = content[:start] + content[end + len(b"</dcterms:modified>") :]
            new.writestr(zipfile.ZipInfo(one.filename, (2026, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def invoice_sheet(p: Paper, d: Deal) -> bytes:
    """A commercial invoice in a workbook, head in pairs of cells, numbers as numbers."""
    p.kind = "commercial_invoice"
    rows: list[Row] = [
        ["COMMERCIAL INVOICE"],
        [],
        ["Seller", p.f("seller_name", d.seller.name), "", "Invoice No.", p.f("document_no", d.invoice)],
        ["Address", p.f("seller_address", d.seller.address), "", "Date", p.d("issue_date", d.day, "{YYYY}-{MM}-{DD}")],
    ]
    rows += [
        ["Buyer", p.f("buyer_name", d.buyer.name), "", "PO No.", p.f("purchase_order_no", d.po)],
        ["Address", p.f("buyer_address", d.buyer.address), "", "Incoterm", p.f("incoterm", d.incoterm)],
        ["", "", "", "Currency", p.f("currency", d.currency)],
        [],
    ]
    rows.append(["No.", "Item code", "Description", "HS code", "Qty", "Unit", "Unit price", "Amount"])
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        li.n("quantity", g.quantity, 0), li.n("unit_price", g.price), li.n("amount", g.amount)
        rows.append(
            [
                int(li.f("line_no", at)),
                li.f("sku", g.sku),
                li.f("name", g.name).replace("&amp;", "&"),
                li.f("hs_code", g.hs),
                g.quantity,
                li.f("unit", g.unit),
                g.price,
                g.amount,
            ]
        )
    p.n("total_quantity", d.quantity, 0), p.n("total_amount", d.total)
    rows.append(["", "", "TOTAL", "", d.quantity, "", "", d.total])
    return workbook(_plain(rows), "Invoice")


def packing_sheet(p: Paper, d: Deal) -> bytes:
    """装箱单 in a workbook with Chinese labels."""
    p.kind, p.lang = "packing_list", "zh"
    rows: list[Row] = [
        ["装箱单 PACKING LIST"],
        ["发货人", p.f("seller_name", d.seller.name)],
        ["收货人", p.f("buyer_name", d.buyer.name)],
        ["发票号", p.f("invoice_no", d.invoice), "日期", p.d("issue_date", d.day, "{YYYY}-{MM}-{DD}")],
        ["柜号", p.f("container_nos", d.containers[0]), "封号", p.f("seal_nos", d.seals[0])],
        [],
    ]
    rows.append(["货号", "品名", "箱数", "数量", "单位", "净重(kg)", "毛重(kg)", "体积(m3)", "批号"])
    for g in d.goods:
        li = p.line()
        (
            li.n("cartons", g.cartons, 0),
            li.n("quantity", g.quantity, 0),
            li.n("net_weight_kg", g.net),
            li.n("gross_weight_kg", g.gross),
            li.xn("volume_m3", g.volume, 3),
        )
        rows.append(
            [
                li.f("sku", g.sku),
                li.f("name", g.other or g.name),
                g.cartons,
                g.quantity,
                li.f("unit", g.unit),
                g.net,
                g.gross,
                g.volume,
                li.f("lot_no", g.lot),
            ]
        )
    (
        p.n("packages", d.cartons, 0),
        p.n("total_quantity", d.quantity, 0),
        p.n("net_weight_kg", d.net),
        p.n("gross_weight_kg", d.gross),
        p.n("volume_m3", d.volume, 3),
    )
    rows.append(["合计", "", d.cartons, d.quantity, "", d.net, d.gross, d.volume])
    return workbook(_plain(rows), "装箱单")


def cbec_sheet(p: Paper, d: Deal) -> bytes:
    """A 清单 exported from a platform: one row an article, the head repeated in columns."""
    p.kind, p.lang = "cbec_import_list", "zh"
    number = p.f("declaration_no", f"3104{d.day.year}I{d.rng.randrange(10**8, 10**9)}")
    order = p.f("order_no", f"XB{d.rng.randrange(10**11, 10**12)}")
    rows: list[Row] = [
        ["跨境电子商务零售进口商品申报清单"],
        ["清单编号", number, "订单编号", order, "申报日期", p.d("issue_date", d.day, "{YYYY}-{MM}-{DD}")],
        [
            "电商企业",
            p.f("seller_name", d.buyer.other or d.buyer.name),
            "订购人",
            p.f("buyer_name", "蒋*"),
            "监管方式",
            p.f("trade_mode", "网购保税"),
        ],
        [
            "运单编号",
            p.f("waybill_no", f"SL{d.rng.randrange(10**11, 10**12)}"),
            "币制",
            p.f("currency", "CNY", "人民币"),
            "启运国",
            p.f("country_of_dispatch", "AU", "澳大利亚"),
        ],
        ["项号", "商品货号", "条码", "商品编码", "商品名称", "规格型号", "数量", "单位", "单价", "总价"],
    ]
    total = Decimal(0)
    for at, g in enumerate(d.goods[:3], 1):
        li = p.line()
        price = (g.price * 9).quantize(Decimal("0.01"))
        total += price * 2
        li.n("quantity", 2, 0), li.n("unit_price", price), li.n("amount", price * 2)
        rows.append(
            [
                int(li.f("line_no", at)),
                li.f("sku", g.sku),
                li.f("gtin", g.gtin),
                li.f("hs_code", g.hs),
                li.f("name", g.other),
                li.f("spec", g.size),
                2,
                li.f("unit", "件"),
                price,
                price * 2,
            ]
        )
    p.n("total_amount", total)
    rows.append(["", "", "", "", "合计", "", "", "", "", total])
    return workbook(_plain(rows), "清单")


def invoice_csv(p: Paper, d: Deal) -> bytes:
    """An invoice exported as CSV with semicolons and decimal commas."""
    p.kind, p.numbers, p.lang = "commercial_invoice", "bare", "de"
    out = io.StringIO()
    pen = csv.writer(out, delimiter=";", lineterminator="\r\n")
    pen.writerow(["Rechnung"])
    for label, value in (
        ("Rechnungsnummer", p.f("document_no", d.invoice)),
        ("Rechnungsdatum", p.d("issue_date", d.day, "{DD}.{MM}.{YYYY}")),
        ("Lieferant", p.f("seller_name", d.seller.name)),
        ("Kunde", p.f("buyer_name", d.buyer.name)),
        ("Währung", p.f("currency", "EUR")),
    ):
        pen.writerow([label, value.replace("&amp;", "&")])
    pen.writerow([])
    pen.writerow(["Pos", "Artikelnummer", "Bezeichnung", "EAN", "Menge", "Einheit", "Einzelpreis", "Betrag"])
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        pen.writerow(
            [
                li.f("line_no", at),
                li.f("sku", g.sku),
                li.f("name", g.name),
                li.f("gtin", g.gtin),
                li.n("quantity", g.quantity, 0),
                li.f("unit", g.unit),
                li.n("unit_price", g.price),
                li.n("amount", g.amount),
            ]
        )
    pen.writerow(["", "", "Gesamtbetrag", "", "", "", "", p.n("total_amount", d.total)])
    return out.getvalue().encode("utf-8-sig")


def packing_csv(p: Paper, d: Deal) -> bytes:
    """A packing list as CSV with commas."""
    p.kind, p.numbers = "packing_list", "plain"
    out = io.StringIO()
    pen = csv.writer(out, lineterminator="\n")
    pen.writerow(["Packing list", p.f("document_no", "PL" + d.po[-5:])])
    pen.writerow(["Invoice", p.f("invoice_no", d.invoice), "Date", p.d("issue_date", d.day, "{YYYY}-{MM}-{DD}")])
    pen.writerow(["Consignee", p.f("buyer_name", d.buyer.name).replace("&amp;", "&")])
    pen.writerow(["SKU", "Description", "Cartons", "Qty", "Net kg", "Gross kg"])
    for g in d.goods:
        li = p.line()
        pen.writerow(
            [
                li.f("sku", g.sku),
                li.f("name", g.name),
                li.n("cartons", g.cartons, 0),
                li.n("quantity", g.quantity, 0),
                li.n("net_weight_kg", g.net),
                li.n("gross_weight_kg", g.gross),
            ]
        )
    pen.writerow(
        [
            "TOTAL",
            "",
            p.n("packages", d.cartons, 0),
            p.n("total_quantity", d.quantity, 0),
            p.n("net_weight_kg", d.net),
            p.n("gross_weight_kg", d.gross),
        ]
    )
    return out.getvalue().encode()


def _plain(rows: list[Row]) -> list[Row]:
    return [
        [value.replace("&amp;", "&").replace("&#x27;", "'") if isinstance(value, str) else value for value in row]
        for row in rows
    ]


_TYPES = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
_RELS = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'


def document(parts: list[str | list[Row]]) -> bytes:
    """Write paragraphs and tables to a Word file."""
    body = ""
    for part in parts:
        if isinstance(part, str):
            body += _paragraph(part)
        else:
            cells = "".join(
                "<w:tr>"
                + "".join(
                    f"<w:tc><w:tcPr><w:tcW w:w='2000' w:type='dxa'/></w:tcPr>{_paragraph(str(value))}</w:tc>"
                    for value in row
                )
                + "</w:tr>"
                for row in _plain(part)
            )
            body += f"<w:tbl><w:tblPr><w:tblW w:w='0' w:type='auto'/></w:tblPr>{cells}</w:tbl>"
    text = f"<?xml version='1.0' encoding='UTF-8' standalone='yes'?><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>{body}<w:sectPr/></w:body></w:document>"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in (("[Content_Types].xml", _TYPES), ("_rels/.rels", _RELS), ("word/document.xml", text)):
            book.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _paragraph(text: str) -> str:
    text = text.replace("&amp;", "&").replace("&#x27;", "'")
    return f"<w:p><w:r><w:t xml:space='preserve'>{escape(text)}</w:t></w:r></w:p>"


def contract_word(p: Paper, d: Deal) -> bytes:
    """A purchase contract as a Word file."""
    p.kind, p.dates = "purchase_contract", "{D} {MONTH} {YYYY}"
    rows: list[Row] = [["No.", "Goods", "Article", "Quantity", "Unit", "Unit price", "Amount"]]
    for at, g in enumerate(d.goods, 1):
        li = p.line()
        rows.append(
            [
                li.f("line_no", at),
                li.f("name", g.name),
                li.f("sku", g.sku),
                li.n("quantity", g.quantity, 0),
                li.f("unit", g.unit),
                li.n("unit_price", g.price),
                li.n("amount", g.amount),
            ]
        )
    rows.append(["", "Total", "", "", "", p.f("currency", d.currency), p.n("total_amount", d.total)])
    return document(
        [
            "PURCHASE CONTRACT",
            f"Contract No.: {p.f('document_no', d.contract)}",
            f"Date: {p.d('issue_date', d.day)}",
            f"Seller: {p.f('seller_name', d.seller.name)}",
            f"Seller's address: {p.f('seller_address', d.seller.address)}",
            f"Buyer: {p.f('buyer_name', d.buyer.name)}",
            f"Buyer's address: {p.f('buyer_address', d.buyer.address)}",
            "The Seller agrees to sell and the Buyer agrees to buy the goods below.",
            rows,
            f"Delivery: {p.f('incoterm', d.incoterm)} {d.pol}",
            "Payment: 30 % in advance, balance against documents.",
            "Any dispute shall be settled by arbitration.",
        ]
    )


def authority_word(p: Paper, d: Deal) -> bytes:
    """授权书 as a Word file."""
    p.kind, p.lang = "brand_authorization", "zh"
    number = str(d.rng.randrange(10**7, 10**8))
    return document(
        [
            "授权书",
            f"授权书编号：{p.f('document_no', 'SQ' + str(d.rng.randrange(10**5, 10**6)))}",
            f"授权人：{p.f('grantor_name', d.seller.name)}",
            f"被授权人：{p.f('grantee_name', d.buyer.other or d.buyer.name)}",
            f"品牌：{p.f('brand', d.brand)}　商标注册号：{p.f('trademark_no', number)}　类别：{p.f('trademark_class', 30)}",
            f"授权区域：{p.f('territory', '中国大陆')}",
            f"授权期限：{p.d('valid_from', d.day, '{YYYY}年{M}月{D}日')}至{p.d('valid_to', d.day.replace(year=d.day.year + 1), '{YYYY}年{M}月{D}日')}",
            "兹授权被授权人在上述区域内销售该品牌商品。",
            f"签发日期：{p.d('issue_date', d.day, '{YYYY}年{M}月{D}日')}",
        ]
    )


SHEETS: dict[str, tuple[Callable[[Paper, Deal], bytes], str]] = {
    "invoice_sheet": (invoice_sheet, "xlsx"),
    "packing_sheet": (packing_sheet, "xlsx"),
    "cbec_sheet": (cbec_sheet, "xlsx"),
    "invoice_csv": (invoice_csv, "csv"),
    "packing_csv": (packing_csv, "csv"),
    "contract_word": (contract_word, "docx"),
    "authority_word": (authority_word, "docx"),
}
