"""Laboratory reports and proofs of payment: what their own forms print, and nothing that they do not."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from vault.documents.extract import extract
from vault.documents.kind import Extract, kinds
from vault.documents.runs import Sheet
from vault.reading.page import Page, Rule, Word
from vault.values import Box

BODY = 0.011


def read(kind: str, *lines: Sequence[tuple[float, str]], rules: tuple[Rule, ...] = (), start: float = 0.04) -> Extract:
    """Read a page of lines, each of runs (x, text), as a kind."""
    words: list[Word] = []
    y = start
    for line in lines:
        for x, text in line:
            for part in text.split():
                width = sum(0.0155 if ord(c) > 0x2E7F else 0.0078 for c in part)
                words.append(Word(part, Box(x, y, x + width, y + BODY), 1.0))
                x += width + 0.0045
        y += 0.019
    page = Page(1, "text", "drawn", 1.0, 0, 595, 842, tuple(words), rules)
    return extract([Sheet(page)], kinds()[kind])


def head(found: Extract) -> dict[str, str]:
    return {name: values[0].value for name, values in found.head.items()}


def lines_of(found: Extract) -> list[dict[str, str]]:
    return [{name: value.value for name, value in line.fields.items()} for line in found.lines]


REPORT = (
    ((0.35, "江泉检测技术服务有限公司"),),
    ((0.42, "检验报告"),),
    ((0.08, "报告编号：JQ2026SP03118"), (0.55, "CNAS L11872")),
    ((0.08, "样品名称"), (0.25, "蜂蜜杏仁燕麦片"), (0.55, "商标"), (0.7, "沃野")),
    ((0.08, "委托单位"), (0.25, "杭州云栖食品有限公司"), (0.55, "生产单位"), (0.7, "Kurramoor Foods Pty Ltd")),
    ((0.08, "收样日期"), (0.25, "2026年03月02日"), (0.55, "检验日期"), (0.7, "2026年03月09日")),
    ((0.08, "检验依据"), (0.25, "GB 2762-2022、GB"), (0.55, "检验结论"), (0.7, "所检项目符合要求")),
    ((0.25, "19640-2016"),),
    ((0.08, "签发日期：2026年03月11日"),),
    (),
    ((0.08, "序号"), (0.15, "检验项目"), (0.35, "单位"), (0.45, "标准要求"), (0.6, "实测值"), (0.75, "单项判定")),
    ((0.08, "1"), (0.15, "铅"), (0.35, "mg/kg"), (0.45, "≤0.2"), (0.6, "0.032"), (0.75, "合格")),
    ((0.08, "2"), (0.15, "总汞"), (0.35, "mg/kg"), (0.45, "≤0.02"), (0.6, "未检出"), (0.75, "合格")),
    ((0.08, "以下空白"),),
)


def test_a_report_gives_its_parties_its_days_and_its_laboratory() -> None:
    read_head = head(read("test_report", *REPORT))
    assert read_head["issuer_name"] == "江泉检测技术服务有限公司"
    assert (read_head["document_no"], read_head["cnas_no"]) == ("JQ2026SP03118", "CNAS L11872")
    assert (read_head["sample_name"], read_head["brand"]) == ("蜂蜜杏仁燕麦片", "沃野")
    assert (read_head["client_name"], read_head["manufacturer_name"]) == (
        "杭州云栖食品有限公司",
        "Kurramoor Foods Pty Ltd",
    )
    assert (read_head["received_date"], read_head["tested_date"]) == ("2026-03-02", "2026-03-09")
    assert (read_head["issue_date"], read_head["conclusion"]) == ("2026-03-11", "pass")


def test_a_standard_broken_over_two_lines_is_one_and_the_methods_column_names_none() -> None:
    columns = ((0.08, "检验项目"), (0.35, "单位"), (0.5, "检验方法"), (0.7, "检验结果"))
    row = ((0.08, "铅"), (0.35, "mg/kg"), (0.5, "GB 5009.12-2023"), (0.7, "0.03"))
    found = read("test_report", *REPORT[:9], (), columns, row)
    assert [one.value for one in found.head["standards"]] == ["GB 2762-2022", "GB 19640-2016"]


def test_results_are_lines_also_where_they_are_words() -> None:
    assert lines_of(read("test_report", *REPORT)) == [
        {"line_no": "1", "test_item": "铅", "unit": "mg/kg", "test_result": "0.032", "test_verdict": "合格"},
        {"line_no": "2", "test_item": "总汞", "unit": "mg/kg", "test_result": "未检出", "test_verdict": "合格"},
    ]


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("The sample does not comply with EN 71-3.", "fail"),
        ("The submitted sample complies with EN 71-3.", "pass"),
        ("该样品所检项目不符合要求", "fail"),
        ("Die Probe entspricht den Anforderungen.", "pass"),
        ("L'échantillon est non conforme.", "fail"),
        ("적합", "pass"),
    ],
)
def test_the_conclusion_is_the_reports_own_words(said: str, verdict: str) -> None:
    found = read("test_report", ((0.08, "Report No.: NV-26-18"),), ((0.08, f"Conclusion: {said}"),))
    assert head(found)["conclusion"] == verdict


def test_a_report_that_concludes_nothing_has_no_conclusion() -> None:
    """A verdict on one item is none on the sample."""
    found = read("test_report", *REPORT[:6], *REPORT[8:])
    assert "conclusion" not in found.head


def test_a_period_of_testing_is_no_day() -> None:
    found = read(
        "test_report", ((0.08, "Report No.: NV-26-18"),), ((0.08, "Testing Period: 2026-02-04 to 2026-02-09"),)
    )
    assert "tested_date" not in found.head


def test_a_number_of_twelve_digits_is_an_accreditation_only_beside_its_mark() -> None:
    bare = read("test_report", ((0.1, "210312340567"),), ((0.42, "检测报告"),))
    marked = read("test_report", ((0.1, "MA 210312340567"),), ((0.42, "检测报告"),))
    assert "cma_no" not in bare.head
    assert head(marked)["cma_no"] == "210312340567"


def test_swift_tags_give_reference_value_date_amount_and_both_parties() -> None:
    found = read(
        "payment_proof",
        ((0.08, ":20:FT26079001188"),),
        ((0.08, ":23B:CRED"),),
        ((0.08, ":32A:260320USD8034,50"),),
        ((0.08, ":50K:/33010010228821"),),
        ((0.08, "HANGZHOU YUNQI HOMEWARE CO., LTD."),),
        ((0.08, "28 QIANJIANG ROAD HANGZHOU"),),
        ((0.08, ":59:/GB11FERN20260418001177"),),
        ((0.08, "FERNMOOR CERAMICS LTD"),),
        ((0.08, ":70:INV FM-26-103"),),
        ((0.08, ":71A:SHA"),),
    )
    read_head = head(found)
    assert (read_head["document_no"], read_head["invoice_no"]) == ("FT26079001188", "FM-26-103")
    assert (read_head["issue_date"], read_head["currency"], read_head["total_amount"]) == (
        "2026-03-20",
        "USD",
        "8034.5",
    )
    assert read_head["payer_name"] == "HANGZHOU YUNQI HOMEWARE CO., LTD."
    assert read_head["payee_name"] == "FERNMOOR CERAMICS LTD"


def test_a_slip_with_both_parties_over_the_same_labels_keeps_them_apart() -> None:
    """Payer and payee are named by characters set one under the other."""
    found = read(
        "payment_proof",
        ((0.35, "东屿银行 网上银行电子回单"),),
        ((0.06, "付"), (0.12, "户名"), (0.2, "杭州云栖家居有限公司"), (0.52, "收"), (0.58, "户名"), (0.66, "海盐晨窑陶瓷有限公司")),
        ((0.06, "款"), (0.12, "账号"), (0.2, "330101228821"), (0.52, "款"), (0.58, "账号"), (0.66, "440501177")),
        ((0.06, "人"), (0.12, "开户行"), (0.2, "东屿银行杭州分行"), (0.52, "人"), (0.58, "开户行"), (0.66, "南岭银行嘉兴支行")),
        ((0.12, "交易金额"), (0.25, "56,238.00"), (0.52, "币种"), (0.66, "人民币")),
    )  # fmt: skip
    read_head = head(found)
    assert read_head["payer_name"] == "杭州云栖家居有限公司"
    assert read_head["payee_name"] == "海盐晨窑陶瓷有限公司"
    assert (read_head["issuer_name"], read_head["total_amount"], read_head["currency"]) == ("东屿银行", "56238", "CNY")


def test_an_advice_names_every_invoice_of_its_table() -> None:
    found = read(
        "payment_proof",
        ((0.08, "Remittance Advice"),),
        ((0.08, "Invoice No."), (0.3, "Invoice Date"), (0.6, "Amount Paid")),
        ((0.08, "NM-26-0311"), (0.3, "11 March 2026"), (0.6, "9,200.00")),
        ((0.08, "NM-26-0327"), (0.3, "27 March 2026"), (0.6, "5,620.50")),
    )
    assert [one.value for one in found.head["invoice_no"]] == ["NM-26-0311", "NM-26-0327"]


def test_a_blank_form_gives_nothing() -> None:
    report = read("test_report", ((0.42, "检验报告"),), ((0.08, "报告编号："),), ((0.08, "样品名称："),), REPORT[10])
    lines = (((0.4, "电汇凭证"),), ((0.08, "汇款人："),), ((0.08, "收款人："),), ((0.08, "金额："),))
    slip = read("payment_proof", *lines)
    assert not report.head
    assert not report.lines
    assert not slip.head


def test_authorisations_in_other_languages_state_their_fields() -> None:
    german = head(
        read(
            "brand_authorization",
            ((0.08, "Kiesgrund Keramik GmbH"),),
            ((0.08, "Hiermit bestätigen wir, dass die Firma Yunqi Homeware Co., Ltd. autorisierter Händler"),),
            ((0.08, "unserer Marke „KIESGRUND“ in China ist. Diese Autorisierung gilt vom 01.01.2026 bis zum 31.12.2026."),),
            ((0.08, "Unterlizenzen sind nicht gestattet."),),
        )
    )  # fmt: skip
    assert (german["grantee_name"], german["brand"], german["territory"]) == (
        "Yunqi Homeware Co., Ltd.",
        "KIESGRUND",
        "China",
    )
    assert (german["valid_from"], german["valid_to"], german["sublicense"]) == ("2026-01-01", "2026-12-31", "no")
    japanese = head(
        read(
            "brand_authorization",
            ((0.08, "杭州云栖食品有限公司 御中"),),
            ((0.08, "当社ブランド「青葉」の商品を中国において販売することを許諾する。"),),
            ((0.08, "有効期間：2026年4月1日から2027年3月31日まで"),),
        )
    )
    assert (japanese["grantee_name"], japanese["brand"], japanese["territory"]) == (
        "杭州云栖食品有限公司",
        "青葉",
        "中国",
    )
    assert (japanese["valid_from"], japanese["valid_to"]) == ("2026-04-01", "2027-03-31")


def test_a_sub_authorisation_names_the_authorisation_it_rests_on() -> None:
    found = read(
        "brand_authorization",
        ((0.08, "Hangzhou Lanxi Trading Co., Ltd., being the general distributor under Letter of Authorization"),),
        ((0.08, "No. SV-LOA-2026-01, hereby authorizes Shanghai Muchuan Trading Co., Ltd. to sell SERIVELLE branded goods."),),
    )  # fmt: skip
    assert head(found)["parent_document_no"] == "SV-LOA-2026-01"


def test_a_sentence_about_the_sample_does_not_name_it() -> None:
    """``The sample does not comply`` says what was found, not what was tested."""
    found = read(
        "test_report",
        ((0.4, "Test Report"),),
        ((0.08, "Product"), (0.3, "Plush Rabbit Long Ears")),
        ((0.08, "Overall result: FAIL - the sample does not comply with the limits stated."),),
    )
    assert head(found).get("sample_name") in {None, "Plush Rabbit Long Ears"}
    assert "comply" not in head(found).get("sample_name", "")


def test_the_accreditation_is_read_with_its_mark_behind_it() -> None:
    """``240021710780（CMA）`` over the laboratory's name."""
    found = read("test_report", ((0.08, "240021710780（CMA）"),), *REPORT)
    assert head(found)["cma_no"] == "240021710780"
