"""Articles named in the running text of a bill's boxes, and the goods of an import list that has no table under a header."""

from __future__ import annotations

import pytest

from tests.documents.forms_by_hand import Form, lines_of
from tests.documents.test_chinese_papers import read, row, sheet
from vault.documents.kind import Extract

ARTICLES = [
    {"name": "LED DESK LAMP", "cartons": "181"},
    {"name": "LED STRIP 5M", "cartons": "98"},
    {"name": "NIGHT LIGHT", "cartons": "75"},
]


def bill(*goods: str) -> Extract:
    form = (
        Form()
        .box(0.05, 0.05, 0.5, 0.12, "Shipper", "Brindle Ware Co., Ltd.", "12 Kiln Road", "Ningbo, China")
        .box(0.5, 0.05, 0.95, 0.085, "B/L No.", "QWLU7730145")
        .row(
            0.24, (0.05, "Marks and Nos."), (0.3, "Description of Goods"), (0.72, "Gross Weight"), (0.85, "Measurement")
        )
        .row(0.26, (0.05, "HARLOW 1-354"), (0.3, goods[0]), (0.72, "4820.50 KGS"), (0.85, "31.220 CBM"))
    )
    for place, text in enumerate(goods[1:], 1):
        form.row(0.26 + 0.014 * place, (0.3, text))
    return form.read("bill_of_lading")


@pytest.mark.parametrize(
    "goods",
    [
        ("1 X 40'HC STC 354 CTNS", "STC 181 CTNS LED DESK LAMP", "STC 98 CTNS LED STRIP 5M", "STC 75 CTNS NIGHT LIGHT"),
        (
            "SAID TO CONTAIN:",
            "LED DESK LAMP (181",
            "CARTONS)",
            "LED STRIP 5M (98 CARTONS)",
            "NIGHT LIGHT (75",
            "CARTONS)",
        ),
        ("354 CARTONS", "LED DESK LAMP - 181 CARTONS", "LED STRIP 5M - 98 CARTONS", "NIGHT LIGHT - 75 CARTONS"),
    ],
)
def test_each_article_that_a_box_names_with_its_packages_is_a_line(goods: tuple[str, ...]) -> None:
    """However a narrow box breaks them; the packages of all are no article."""
    found = bill(*goods, "FREIGHT PREPAID")
    assert lines_of(found) == ARTICLES


def test_packages_of_the_whole_with_their_one_name_stay_one_line() -> None:
    found = bill("354 CARTONS OF LED LAMPS", "SHIPPER'S LOAD, COUNT AND SEAL")
    assert [line["name"] for line in lines_of(found)] == ["LED LAMPS"]


def listed(*rows: list[object]) -> list[dict[str, str]]:
    found = read("cbec_import_list", sheet(*rows))  # type: ignore[arg-type]
    return [{name: one.value for name, one in line.fields.items()} for line in found.lines]


LAMP = {
    "sku": "RB-101",
    "hs_code": "3304990039",
    "name": "玫瑰保湿面霜",
    "quantity": "2",
    "unit_price": "120",
    "amount": "240",
}
TONER = {
    "sku": "RB-102",
    "hs_code": "3304990039",
    "name": "洋甘菊爽肤水",
    "quantity": "1",
    "unit_price": "85",
    "amount": "85",
}


def test_a_card_of_labelled_boxes_is_a_line() -> None:
    """A label that comes again begins the next."""
    rows: list[list[object]] = []
    for place, one in enumerate((LAMP, TONER)):
        y = 0.2 + 0.1 * place
        rows += [
            list(row(y, (0.05, f"货号：{one['sku']}"), (0.5, f"商品编码：{one['hs_code']}"))),
            list(row(y + 0.02, (0.05, f"商品名称：{one['name']}"), (0.5, f"数量：{one['quantity']}"))),
            list(row(y + 0.04, (0.05, f"单价：{one['unit_price']}.00"), (0.5, f"总价：{one['amount']}.00"))),
        ]
    assert listed(*rows) == [LAMP, TONER]


def test_labels_down_the_left_make_a_column_an_item() -> None:
    rows: list[list[object]] = [
        list(row(0.2 + 0.02 * place, (0.05, label), (0.35, LAMP[name]), (0.6, TONER[name])))
        for place, (label, name) in enumerate(
            (
                ("企业商品货号", "sku"),
                ("商品名称", "name"),
                ("海关商品编码", "hs_code"),
                ("申报数量", "quantity"),
                ("单价", "unit_price"),
                ("总价", "amount"),
            )
        )
    ]
    assert listed(*rows) == [LAMP, TONER]


def test_numbered_text_states_an_item_with_its_sum() -> None:
    rows: list[list[object]] = [
        list(row(0.2, (0.05, "1. 玫瑰保湿面霜（货号 RB-101）"), (0.5, "税号 3304990039"))),
        list(row(0.22, (0.08, "2瓶 × 120.00 = 240.00 人民币"))),
    ]
    assert listed(*rows) == [{"line_no": "1", **LAMP, "unit": "瓶", "currency": "CNY"}]
