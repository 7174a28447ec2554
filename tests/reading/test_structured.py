"""Workbooks, tables, documents, OFD, XML and mails become pages: everything in them once, in order, and what is left out is said."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Callable

import docx
import pytest
import xlwt
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml

from benchmarks.open.makers.structured_mail import eml, msg
from benchmarks.open.makers.structured_office import Letter, ods, values
from benchmarks.open.makers.structured_pages import Ofd
from vault.errors import Unreadable
from vault.reading.page import Page, Reading
from vault.reading.reader import render_page
from vault.reading.rows import rows_of

Read = Callable[..., Reading]


def texts(page: Page) -> list[list[str]]:
    return [[cell for cell in row if cell] for row in rows_of(page)]


def codes(reading: Reading) -> list[str]:
    return [warned.code for warned in reading.warnings]


# --- old workbooks


def old_workbook(fill: Callable[[xlwt.Workbook], None]) -> bytes:
    book = xlwt.Workbook()
    fill(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_an_old_workbook_reads_as_it_is_shown(read: Read) -> None:
    def fill(book: xlwt.Workbook) -> None:
        sheet = book.add_sheet("A")
        sheet.write_merge(0, 0, 0, 3, "装箱单 PACKING LIST")
        sheet.write(2, 0, "Qty")
        sheet.write(2, 1, 1234.5, xlwt.easyxf(num_format_str='"USD "#,##0.00'))
        sheet.write(2, 2, dt.date(2026, 3, 9), xlwt.easyxf(num_format_str="dd/mm/yyyy"))
        sheet.write(2, 3, 33049900, xlwt.easyxf(num_format_str="0000000000"))
        sheet.write(3, 0, True)
        sheet.write(3, 1, 9521234500014)
        book.add_sheet("rates").visibility = 1

    reading = read(old_workbook(fill))
    assert reading.media_type == "application/vnd.ms-excel"
    (page,) = reading.pages
    assert page.method == "structured"
    assert texts(page) == [
        ["装箱单 PACKING LIST"],
        ["Qty", "USD 1234.50", "2026-03-09", "0033049900"],
        ["TRUE", "9521234500014"],
    ]
    title = next(word for word in page.words if word.text == "PACKING")
    assert title.box.x1 < 1
    assert codes(reading) == ["sheet-hidden"]


def test_a_border_of_an_old_workbook_is_a_ruled_line(read: Read) -> None:
    def fill(book: xlwt.Workbook) -> None:
        sheet = book.add_sheet("A")
        for row in range(3):
            for column in range(3):
                sheet.write(row, column, "x", xlwt.easyxf("borders: left thin, right thin, top thin, bottom thin"))

    (page,) = read(old_workbook(fill)).pages
    assert sum(rule.is_horizontal for rule in page.rules) == 4
    assert sum(not rule.is_horizontal for rule in page.rules) == 4


def test_an_old_workbook_without_a_visible_sheet_is_refused(read: Read) -> None:
    data = old_workbook(lambda book: setattr(book.add_sheet("A"), "visibility", 1))
    with pytest.raises(Unreadable) as refused:
        read(data)
    assert refused.value.facts["reason"] == "empty"


# --- separated values


@pytest.mark.parametrize(
    ("encoding", "rows"),
    [
        ("utf-8", [["品名", "数量"], ["保湿面霜", "120"]]),
        ("utf-8-sig", [["品名", "数量"], ["保湿面霜", "120"]]),
        ("utf-16", [["品名", "数量"], ["保湿面霜", "120"]]),
        ("gb18030", [["品名", "数量"], ["保湿面霜清爽型", "120"]]),
        ("big5", [["品名", "數量"], ["保濕面霜清爽型", "120"]]),
        ("cp932", [["品名", "数量"], ["しっとりクリーム", "120"]]),
        ("cp949", [["품명", "수량"], ["보습 크림 대용량", "120"]]),
        ("cp1252", [["Größe", "Stück"], ["Übergröße", "120"]]),
    ],
)
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_reads_in_any_encoding_and_separator(
    read: Read, encoding: str, rows: list[list[str]], separator: str
) -> None:
    reading = read(values(rows, separator).encode(encoding))
    assert reading.media_type == "text/csv"
    assert texts(reading.pages[0]) == rows


def test_what_makes_a_spreadsheet_keep_text_is_no_part_of_the_value(read: Read) -> None:
    reading = read(b'sep=;\nsku;gtin\n="0012";\'0034\n"a;b";"two\nlines"\n')
    assert texts(reading.pages[0]) == [["sku", "gtin"], ["0012", "0034"], ["a;b", "two lines"]]


def test_an_endless_table_is_cut_with_a_warning(read: Read) -> None:
    reading = read(b"a,b,c\n" + b"1,2,3\n" * 5001)
    assert codes(reading) == ["sheet-cut"]
    assert len(texts(reading.pages[0])) == 5000


# --- documents


def test_a_document_reads_in_its_own_order_with_head_foot_and_boxes_once(read: Read) -> None:
    letter = Letter().head("Kurrajong Foods", "Thank you").title("INVOICE").text("No.:\tKF-7\tDate:\t2026-03-09")
    letter.box("ABN 11 222").table([["SKU", "Qty"], ["A-1", "3"], ["Total", "3"]]).text("Yours")
    reading = read(letter.data())
    assert reading.media_type.endswith("wordprocessingml.document")
    (page,) = reading.pages
    assert texts(page) == [
        ["Kurrajong Foods"],
        ["INVOICE"],
        ["No.:", "KF-7", "Date:", "2026-03-09"],
        ["ABN 11 222"],
        ["SKU", "Qty"],
        ["A-1", "3"],
        ["Total", "3"],
        ["Yours"],
        ["Thank you"],
    ]
    title = next(word for word in page.words if word.text == "INVOICE")
    body = next(word for word in page.words if word.text == "Yours")
    assert title.box.height > 1.3 * body.box.height
    assert abs(title.box.center[0] - 0.5) < 0.03
    assert page.rules


def test_a_document_begins_a_page_where_it_says_so_and_counters_are_left_out(read: Read) -> None:
    document = docx.Document()
    document.add_paragraph("first")
    document.add_page_break()
    document.add_paragraph("second")
    document.add_section()
    paragraph = document.add_paragraph("third, page ")
    for kind in ("begin", "separate", "end"):
        code = "<w:instrText> PAGE </w:instrText>" if kind == "separate" else ""
        number = "<w:t>7</w:t>" if kind == "end" else ""
        paragraph._p.append(
            parse_xml(
                '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
                f'{code}{number}<w:fldChar w:fldCharType="{kind}"/></w:r>'
            )
        )
    reading = read(saved(document))
    assert [texts(page) for page in reading.pages] == [[["first"]], [["second"]], [["third, page"]]]


def test_deleted_and_hidden_text_of_a_document_is_not_on_the_page(read: Read) -> None:
    document = docx.Document()
    document.add_paragraph("kept ").add_run("secret").font.hidden = True
    document.paragraphs[0]._p.append(
        parse_xml(
            '<w:del xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:r><w:delText>gone</w:delText></w:r></w:del>'
        )
    )
    document.paragraphs[0]._p.append(
        parse_xml(
            '<w:ins xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:r><w:t>added</w:t></w:r></w:ins>'
        )
    )
    assert texts(read(saved(document)).pages[0]) == [["kept added"]]


def with_picture(data: bytes, *, text: str = "see picture") -> bytes:
    document = docx.Document()
    if text:
        document.add_paragraph(text).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    document.add_picture(io.BytesIO(data))
    return saved(document)


@pytest.mark.parametrize(("side", "warned"), [(120, []), (460, ["picture-in-document"])])
def test_a_logo_in_a_document_is_an_ornament_and_a_larger_picture_is_told_of(
    read: Read, picture, as_file, side: int, warned: list[str]
) -> None:
    reading = read(with_picture(as_file(picture.resize((side, side)))))
    assert [page.method for page in reading.pages] == ["structured"]
    assert codes(reading) == warned


@pytest.mark.ocr
def test_a_scan_set_into_a_document_is_a_page_of_its_own_and_can_be_drawn(
    read: Read, picture, as_file, tmp_path
) -> None:
    data = with_picture(as_file(picture), text="")
    (page,) = read(data).pages
    assert page.method == "ocr"
    assert "TNX-26-0714" in " ".join(word.text for word in page.words)
    path = tmp_path / "drawn"
    path.write_bytes(data)
    assert render_page(path, 1, width_px=300).startswith(b"\x89PNG")


def saved(document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


# --- open documents


def test_an_open_document_gives_its_rows_and_not_its_million_empty_ones(read: Read) -> None:
    reading = read(ods([["PACKING LIST"], [], ["SKU", "Qty"], ["A-1", "3"]]))
    assert texts(reading.pages[0]) == [["PACKING LIST"], ["SKU", "Qty"], ["A-1", "3"]]
    assert codes(reading) == []


# --- XML


def test_every_text_and_attribute_of_an_xml_file_is_on_its_page(read: Read) -> None:
    data = b'<?xml version="1.0"?><Order xmlns="urn:x"><Line no="1">two <b>words</b> tail</Line><Empty/></Order>'
    reading = read(data)
    assert reading.media_type == "application/xml"
    said = " ".join(word.text for word in reading.pages[0].words)
    assert all(part in said for part in ("Order", "no=1", "two", "words", "tail"))
    (embedded,) = reading.embedded
    assert (embedded.namespace, embedded.root.said("Line", "b")) == ("urn:x", "words")


def test_xml_that_says_utf8_and_is_gbk_is_read(read: Read) -> None:
    data = '<?xml version="1.0" encoding="UTF-8"?><DecMessage><GName>有机燕麦片</GName></DecMessage>'.encode("gb18030")
    assert read(data).embedded[0].root.said("GName") == "有机燕麦片"


def test_papers_of_one_message_have_a_page_each(read: Read) -> None:
    one = "<Inventory><InventoryHead><orderNo>{}</orderNo></InventoryHead></Inventory>"
    data = f'<?xml version="1.0"?><CEB621Message>{one.format("A")}{one.format("B")}</CEB621Message>'.encode()
    first, second = read(data).pages
    assert ["orderNo", "A"] in texts(first)
    assert ["orderNo", "B"] in texts(second)
    assert ["orderNo", "B"] not in texts(first)


@pytest.mark.parametrize(
    "body",
    [
        '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
    ],
)
def test_xml_with_a_document_type_is_never_opened(read: Read, body: str) -> None:
    padded = '<?xml version="1.0"?><!--' + "x" * 5000 + "-->" + body
    with pytest.raises(Unreadable) as refused:
        read(padded.encode())
    assert refused.value.facts["reason"] == "unsupported"


def test_xml_nested_too_deep_is_refused(read: Read) -> None:
    with pytest.raises(Unreadable):
        read(b'<?xml version="1.0"?>' + b"<a>" * 200 + b"</a>" * 200)


# --- OFD


def test_an_ofd_page_has_its_words_where_they_are_printed(read: Read) -> None:
    page = Ofd(210, 140)
    page.text(100, 14, "电子发票", 6, template=True)
    page.text(150, 12, "发票号码：", template=True)
    page.text(167, 12, "2631 2000")
    page.line(10, 24, 200, 24)
    reading = read(page.finish())
    assert reading.media_type == "application/ofd"
    (got,) = reading.pages
    assert (got.method, got.width, got.height) == ("structured", 210, 140)
    words = {word.text: word.box for word in got.words}
    assert set(words) == {"电子发票", "发票号码：", "2631", "2000"}
    assert words["电子发票"].x0 == pytest.approx(100 / 210, abs=0.01)
    assert words["电子发票"].x1 == pytest.approx(124 / 210, abs=0.01)
    assert words["2000"].x0 > words["2631"].x1
    (rule,) = got.rules
    assert rule.y0 == pytest.approx(24 / 140, abs=0.001)


def test_tags_of_an_ofd_page_lead_to_the_texts_they_name(read: Read) -> None:
    page = Ofd()
    page.tag("InvoiceNo", page.text(10, 10, "26312000"))
    (tags,) = read(page.finish()).embedded
    assert tags.root.said("InvoiceNo", "ObjectRef") == "26312000"


@pytest.mark.ocr
def test_an_ofd_page_that_is_a_scan_is_read_by_ocr(read: Read, picture, as_file) -> None:
    scan = Ofd(148, 210)
    scan.picture = as_file(picture)
    (page,) = read(scan.finish()).pages
    assert page.method == "ocr"
    assert "TNX-26-0714" in " ".join(word.text for word in page.words)


def test_an_ofd_file_whose_page_is_missing_says_so(read: Read) -> None:
    page = Ofd()
    page.text(10, 10, "x")
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(page.finish())) as source, zipfile.ZipFile(out, "w") as target:
        for info in source.infolist():
            if "Pages" not in info.filename:
                target.writestr(info, source.read(info))
    reading = read(out.getvalue())
    assert [page.method for page in reading.pages] == ["unread"]
    assert codes(reading) == ["page-unread"]


# --- mails


@pytest.mark.parametrize("form", ["eml", "msg"])
def test_a_mail_shows_its_header_its_text_and_what_is_attached(read: Read, form: str) -> None:
    if form == "eml":
        data = eml(
            "单据",
            "王晓 <a@example.com>",
            "b@example.com",
            "您好\n附件为发票。\n",
            [("发票.pdf", "application/pdf", b"%PDF-")],
        )
    else:
        data = msg("单据", ("王晓", "a@example.com"), "b@example.com", "您好\r\n附件为发票。", [("发票.pdf", b"%PDF-")])
    rows = texts(read(data).pages[0])
    assert ["From:", "王晓 <a@example.com>"] in rows
    assert ["Subject:", "单据"] in rows
    assert ["Attachment:", "发票.pdf"] in rows
    assert ["附件为发票。"] in rows


def test_a_mail_of_markup_alone_is_read_as_it_is_seen(read: Read) -> None:
    data = (
        b"From: a@example.com\r\nTo: b@example.com\r\nSubject: order\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=gb2312\r\n\r\n"
        + "<style>p{}</style><p>您好</p><table><tr><td>货号</td><td>A-1</td></tr></table><script>x()</script>".encode(
            "gbk"
        )
    )
    rows = texts(read(data).pages[0])
    assert ["您好"] in rows
    assert ["货号", "A-1"] in rows
    assert not any("x()" in cell for row in rows for cell in row)


# --- damage


@pytest.mark.parametrize("cut", [0.3, 0.6, 0.95])
@pytest.mark.parametrize("maker", ["docx", "ods", "ofd", "msg", "xls"])
def test_a_cut_off_file_is_refused_or_read_but_never_breaks_the_reader(read: Read, maker: str, cut: float) -> None:
    page = Ofd()
    page.text(10, 10, "x")
    data = {
        "docx": Letter().text("x").data,
        "ods": lambda: ods([["x", "y"], ["1", "2"]]),
        "ofd": page.finish,
        "msg": lambda: msg("s", ("a", "a@example.com"), "b", "t", [("f.csv", b"a,b\n1,2\n" * 900)]),
        "xls": lambda: old_workbook(lambda book: book.add_sheet("A").write(0, 0, "x")),
    }[maker]()
    assert reason_of(read, data[: int(len(data) * cut)]) in {None, "broken", "unsupported", "empty"}


def reason_of(read: Read, data: bytes) -> object:
    """Why the file is refused; None where it is read."""
    try:
        read(data)
    except Unreadable as error:
        return error.facts["reason"]
    return None
