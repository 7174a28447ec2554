"""CSV files as people really hand them in."""

from __future__ import annotations

import pytest

from vault.catalogue.product_rows import COLUMNS, REQUIRED
from vault.catalogue.table import MAX_LINES_OF_A_ROW, Table, gather, read_table
from vault.errors import BadInput

ROWS = "sku,name_zh,brand\nA-1,玫瑰护手霜,库拉容\nA-2,蜜桃护手霜,库拉容\n"


def read(data: bytes) -> Table:
    return read_table(data, columns=COLUMNS, required=REQUIRED)


@pytest.mark.parametrize(
    "encoded",
    [
        pytest.param(ROWS.encode(), id="utf-8"),
        pytest.param(b"\xef\xbb\xbf" + ROWS.encode(), id="utf-8 with a mark"),
        pytest.param(ROWS.encode("gb18030"), id="gb18030"),
        pytest.param(ROWS.encode("utf-16"), id="utf-16 with a mark"),
        pytest.param(ROWS.encode("utf-16-le"), id="utf-16 little-endian without a mark"),
        pytest.param(ROWS.encode("utf-16-be"), id="utf-16 big-endian without a mark"),
        pytest.param(ROWS.replace("\n", "\r\n").encode(), id="windows line ends"),
        pytest.param(ROWS.replace(",", ";").encode(), id="semicolons"),
        pytest.param(ROWS.replace(",", "\t").encode("utf-16"), id="tabs, as spreadsheets save Unicode text"),
        pytest.param(b"sep=,\n" + ROWS.encode(), id="a spreadsheet's sep line"),
        pytest.param("商品目录 2026\n\n".encode() + ROWS.encode(), id="a title above the heading"),
        pytest.param(ROWS.replace("sku", "商家编码").replace("name_zh", "中文名称").encode(), id="Chinese headings"),
        pytest.param(ROWS.replace("sku", " SKU ").replace("brand", "Brand name").encode(), id="other spellings"),
    ],
)
def test_a_table_reads_the_same_in_every_encoding_and_layout(encoded: bytes) -> None:
    table = read(encoded)
    assert [dict(line.cells) for line in table.lines] == [
        {"sku": "A-1", "name_zh": "玫瑰护手霜", "brand": "库拉容"},
        {"sku": "A-2", "name_zh": "蜜桃护手霜", "brand": "库拉容"},
    ]
    assert all(line.problem is None for line in table.lines)


def test_a_broken_character_costs_its_row_alone() -> None:
    data = "sku,name_zh\nA-1,玫瑰\nA-2,蜜桃\nA-3,茉莉\n".encode().replace("蜜".encode(), b"\xe8\x9c")
    problems = [line.problem.code if line.problem else None for line in read(data).lines]
    assert problems == [None, "encoding-broken", None]


def test_a_western_european_file_is_refused_rather_than_read_as_strange_chinese() -> None:
    with pytest.raises(BadInput, match="Western European"):
        read("sku,name_en\nA-1,Crème brûlée Café père\n".encode("cp1252"))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        pytest.param(b"", "empty", id="no bytes"),
        pytest.param(b" \n\n", "empty", id="only white space"),
        pytest.param(b"PK\x03\x04rest", "workbook", id="an xlsx under the name csv"),
        pytest.param(bytes(range(256)) * 4, "no text", id="binary"),
        pytest.param(b"a,b,c\n1,2,3\n", "no heading", id="no sku column"),
        pytest.param(b"sku,SKU,brand\n1,2,3\n", "two columns", id="two columns of one meaning"),
    ],
)
def test_a_file_that_is_no_such_table_is_refused_with_what_to_do(data: bytes, words: str) -> None:
    with pytest.raises(BadInput, match=words) as caught:
        read(gather(iter([data])))
    assert caught.value.hint


def test_a_quote_that_is_never_closed_costs_its_line_alone() -> None:
    rows = "".join(f"A-{number},name {number}\n" for number in range(MAX_LINES_OF_A_ROW + 20))
    table = read(f'sku,name_en\nB-1,"opened and not closed\n{rows}'.encode())
    assert [line.problem.code for line in table.lines if line.problem] == ["quote-not-closed"]
    assert len(table.lines) == MAX_LINES_OF_A_ROW + 21


def test_rows_are_numbered_as_the_spreadsheet_shows_them_even_after_a_cell_with_line_breaks() -> None:
    table = read(b'sku,name_en\nA-1,"two\nlines"\n\nA-2,x\n')
    assert [(line.row, line.cells["sku"]) for line in table.lines] == [(2, "A-1"), (5, "A-2")]


@pytest.mark.parametrize("cell", ['=HYPERLINK("http://x")', "=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-cmd|x"])
def test_a_formula_is_refused_with_its_row(cell: str) -> None:
    quoted = '"' + cell.replace('"', '""') + '"'
    line = read(f"sku,name_en\nA-1,{quoted}\nA-2,fine\n".encode()).lines[0]
    assert line.problem is not None
    assert (line.row, line.problem.code, line.problem.column) == (2, "formula", "name_en")


def test_text_that_only_looks_like_a_formula_is_read() -> None:
    lines = read(b'sku,name_en,gtin\nA-1,-20 C ice pack,"=""9300601234561"""\nA-2,@home mug,\n').lines
    assert [line.problem for line in lines] == [None, None]
    assert lines[0].cells["gtin"] == "9300601234561"


def test_a_row_with_more_cells_than_the_heading_is_refused() -> None:
    line = read(b"sku,name_en\nA-1,Soap, green\n").lines[0]
    assert line.problem is not None
    assert line.problem.code == "too-many-cells"


def test_columns_nobody_knows_are_named() -> None:
    assert read(b"sku,colour,brand\nA-1,red,X\n").ignored_columns == ("colour",)
