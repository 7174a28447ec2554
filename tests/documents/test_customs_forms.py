"""Cells, stacked goods and declared elements, on pages built word by word."""

from __future__ import annotations

from vault.documents.cells import cells_of
from vault.documents.declared import elements_of, party_of
from vault.documents.kind import Extract, kinds
from vault.documents.normalise import Context
from vault.documents.runs import Sheet
from vault.documents.split import Look, split
from vault.reading.page import Barcode, Page, Rule, Word
from vault.values import Box

_NUMBER = "310120261000012345"


def _word(text: str, x: float, y: float) -> Word:
    width = sum(0.011 if ord(c) > 0x2E80 else 0.0055 for c in text)
    return Word(text, Box(x, y, x + width, y + 0.011))


def _page(words: list[Word], rules: tuple[Rule, ...] = (), codes: tuple[Barcode, ...] = (), number: int = 1) -> Page:
    return Page(number, "text", "made", 1.0, 0, 842, 842, tuple(words), rules, codes)


def _grid(xs: list[float], ys: list[float], *, gap: float = 0.0) -> tuple[Rule, ...]:
    level = [Rule(xs[0], y, xs[-1] - gap, y) for y in ys]
    return (*level, *(Rule(x, ys[0], x, ys[-1]) for x in xs))


def test_a_grid_gives_its_cells_though_an_outer_border_is_missing() -> None:
    rules = tuple(rule for rule in _grid([0.1, 0.5, 0.9], [0.1, 0.2, 0.3]) if rule.x0 != 0.9 or rule.is_horizontal)
    cells = cells_of(_page([_word("A", 0.12, 0.12), _word("B", 0.7, 0.25)], rules))
    assert [(c.row, c.column, [w.text for w in c.words]) for c in cells] == [
        (0, 0, ["A"]),
        (0, 1, []),
        (1, 0, []),
        (1, 1, ["B"]),
    ]


def _declaration(*, ruled: bool, second: str | None = None) -> Extract:
    """A form whose words come value first, with one item of three stacked lines."""
    head = [
        _word(_NUMBER, 0.62, 0.06),
        _word("海关编号：", 0.55, 0.06),
        _word("上海某某贸易有限公司", 0.05, 0.125),
        _word("境内收货人", 0.05, 0.105),
        _word("(91110000600037341L)", 0.13, 0.105),
        _word("外港海关", 0.4, 0.125),
        _word("进境关别", 0.4, 0.105),
        _word("(2225)", 0.46, 0.105),
        _word("20260309", 0.7, 0.125),
        _word("申报日期", 0.7, 0.105),
        _word("毛重(千克)", 0.05, 0.165),
        _word("1250.50", 0.05, 0.185),
        _word("监管方式", 0.4, 0.165),
        _word("(0110)", 0.46, 0.165),
        _word("一般贸易", 0.4, 0.185),
        _word("净重(千克)", 0.7, 0.165),
    ]
    labels = (
        ("项号", 0.05),
        ("商品编号", 0.1),
        ("商品名称及规格型号", 0.22),
        ("数量及单位", 0.5),
        ("单价/总价/币制", 0.64),
        ("原产国(地区)", 0.8),
    )
    table = [_word(text, x, 0.3) for text, x in labels]
    item = [
        _word("1", 0.055, 0.33),
        _word("3304990039101", 0.1, 0.33),
        _word("面霜", 0.22, 0.33),
        _word("4|3|护肤|50毫升/瓶|品牌:Kurra", 0.22, 0.345),
        _word("120千克", 0.54, 0.33),
        _word("1200瓶", 0.54, 0.36),
        _word("2.5000", 0.7, 0.33),
        _word("3000.00", 0.7, 0.345),
        _word("澳元", 0.71, 0.36),
        _word("澳大利亚", 0.8, 0.33),
        _word("(AUS)", 0.8, 0.345),
    ]
    if second:
        item.append(_word(second, 0.54, 0.345))
    rules = _grid([0.04, 0.39, 0.69, 0.96], [0.1, 0.16, 0.22]) if ruled else ()
    code = Barcode("Code39", _NUMBER, Box(0.1, 0.02, 0.3, 0.04))
    sheet = Sheet(_page([*head, *table, *item], rules, (code,)))
    complete = kinds()["cn_import_declaration"].complete
    assert complete is not None
    return complete((sheet,), Extract(), Context())


def test_a_boxed_declaration_is_read_by_its_boxes_with_and_without_rules() -> None:
    for ruled in (True, False):
        head = {name: values[0] for name, values in _declaration(ruled=ruled).head.items()}
        assert head["declaration_no"].value == _NUMBER
        assert "barcode" in head["declaration_no"].checks
        assert head["buyer_name"].value == "上海某某贸易有限公司"
        assert head["buyer_id"].checks == ("check_digit",)
        assert (head["customs_office"].value, head["customs_office"].code) == ("外港海关", "2225")
        assert (head["trade_mode"].value, head["trade_mode"].code) == ("一般贸易", "0110")
        assert head["issue_date"].value == "2026-03-09"
        assert head["gross_weight_kg"].value == "1250.5"
        assert "net_weight_kg" not in head


def test_an_empty_second_line_of_the_stack_stays_empty() -> None:
    line = {name: found.value for name, found in _declaration(ruled=True).lines[0].fields.items()}
    assert line == {
        "line_no": "1",
        "hs_code": "3304990039",
        "ciq_code": "101",
        "name": "面霜",
        "brand_type": "4",
        "spec": "50毫升/瓶",
        "brand": "Kurra",
        "quantity_1": "120",
        "unit_1": "千克",
        "quantity": "1200",
        "unit": "瓶",
        "unit_price": "2.5",
        "amount": "3000",
        "currency": "AUD",
        "country_of_origin": "AU",
    }


def test_three_quantities_are_first_legal_second_legal_and_deal() -> None:
    fields = _declaration(ruled=True, second="1200件").lines[0].fields
    assert [fields[name].value for name in ("quantity_1", "quantity_2", "quantity")] == ["120", "1200", "1200"]
    assert fields["quantity"].checks == ("arithmetic",)


def test_a_party_is_parted_into_name_and_code() -> None:
    party = party_of("（91110000600037341L） 上海某某 贸易有限公司")
    assert (party.name, party.code) == ("上海某某 贸易有限公司", "91110000600037341L")


def test_unnamed_elements_give_only_what_leaves_no_doubt() -> None:
    found = elements_of("0|3|护肤用|大豆油,香精|30克/支")
    assert (found.brand_type, found.spec, found.brand, found.model) == ("0", "30克/支", None, None)


def test_a_new_title_begins_a_paper_and_a_counted_page_goes_on() -> None:
    def sheet(number: int, text: str) -> Sheet:
        return Sheet(_page([_word(part, 0.1, 0.05 + 0.03 * i) for i, part in enumerate(text.split())], number=number))

    sheets = [
        sheet(1, "INVOICE one two three"),
        sheet(2, "INVOICE 第2页/共2页 two three"),
        sheet(3, "PACKING one two three"),
        sheet(4, "more rows of goods"),
    ]

    def look(page: Sheet) -> Look:
        first = page.page.words[0].text
        return Look(first if first.isupper() else None)

    assert [[page.number for page in part] for part in split(sheets, look)] == [[1, 2], [3, 4]]


def test_the_label_of_the_elements_is_none_of_them() -> None:
    """``申报要素：4|3|…``: the type of the brand is the first element, not the label."""
    assert elements_of("申报要素：4|3|品牌:麦若温|规格:900g").brand_type == "4"
