"""Letters of authorisation: their sentences give who may sell what, where, through what and until when, and nothing else."""

from __future__ import annotations

import pytest

from vault.documents.found import Paper
from vault.documents.understand import understand
from vault.reading.page import Page, Reading, Word
from vault.values import Box, Sha256

ACROSS = 0.0085
"""Width of a Latin letter; a Chinese one takes twice that."""


def _words(text: str, y: float, height: float) -> list[Word]:
    words, x = [], 0.1
    for part in text.split(" "):
        width = sum(ACROSS * (2 if ord(letter) > 0x2E80 else 1) for letter in part)
        if part:
            words.append(Word(part, Box(x, y, x + width, y + height)))
        x += width + ACROSS * 0.6
    return words


def letter(*lines: str) -> Paper:
    """Read a page of lines; the first is the title, an empty one parts paragraphs."""
    words, y = _words(lines[0], 0.04, 0.022), 0.10
    for line in lines[1:]:
        if line:
            words += _words(line, y, 0.012)
        y += 0.018 if line else 0.03
    page = Page(1, "text", "drawn", 1.0, 0, 595, 842, words=tuple(words))
    (found,) = understand(Reading(Sha256("0" * 64), "application/pdf", (page,)))
    assert found.kind == "brand_authorization"
    return found


def head(found: Paper) -> dict[str, str]:
    """The first value of each field."""
    return {name: values[0].value for name, values in found.head.items()}


def test_an_english_grant_gives_each_party_the_place_the_shop_and_the_term() -> None:
    read = head(
        letter(
            "LETTER OF AUTHORIZATION",
            'We, Tarnfell Outdoor Ltd, being the registered owner of the trademark "TARNFELL"',
            "(Registration No. 017744210, Class 25), hereby authorize Qingdao Yunfan Trading Co., Ltd.",
            "to sell products in the People's Republic of China through its Tmall Global flagship store.",
            "",
            "This authorization is valid from 1 February 2026 to 31 January 2027 and may not be sub-licensed.",
            "",
            "14 January 2026",
        )
    )
    assert read["grantor_name"] == "Tarnfell Outdoor Ltd"
    assert read["grantee_name"] == "Qingdao Yunfan Trading Co., Ltd."
    assert (read["brand"], read["trademark_no"], read["trademark_class"]) == ("TARNFELL", "017744210", "25")
    assert read["territory"] == "the People's Republic of China"
    assert read["channels"] == "its Tmall Global flagship store"
    assert (read["valid_from"], read["valid_to"]) == ("2026-02-01", "2027-01-31")
    assert read["sublicense"] == "no"
    assert read["issue_date"] == "2026-01-14"


def test_a_chinese_grant_ends_each_name_where_the_firm_ends() -> None:
    read = head(
        letter(
            "授权书",
            "编号：HLY-2026-015",
            "",
            "兹授权上海沐川贸易有限公司为我公司“HOLLYVANE”品牌在中国大陆区域内的授权经销商，",
            "商标注册号：第28817733号，国际分类第3类。授权期限：自2026年1月1日起至2026年12月31日止。",
            "被授权方不得转授权。",
            "",
            "授权方：合莉文化妆品（香港）有限公司",
        )
    )
    assert read["grantee_name"] == "上海沐川贸易有限公司"
    assert read["grantor_name"] == "合莉文化妆品（香港）有限公司"
    assert (read["brand"], read["trademark_no"], read["trademark_class"]) == ("HOLLYVANE", "28817733", "3")
    assert read["territory"] == "中国大陆"
    assert (read["valid_from"], read["valid_to"]) == ("2026-01-01", "2026-12-31")
    assert (read["document_no"], read["sublicense"]) == ("HLY-2026-015", "no")


def test_an_end_that_is_not_printed_is_not_worked_out() -> None:
    read = head(
        letter(
            "DISTRIBUTION CERTIFICATE",
            "This is to certify that Shenzhen Haiyao Trading Co., Ltd. is our exclusive distributor of Brumelle",
            "products in Mainland China, for a period of two years commencing on March 1, 2026.",
        )
    )
    assert read["valid_from"] == "2026-03-01"
    assert "valid_to" not in read
    assert "sublicense" not in read
    assert (read["grantee_name"], read["brand"]) == ("Shenzhen Haiyao Trading Co., Ltd.", "Brumelle")


def test_a_grant_until_it_is_revoked_is_open_ended() -> None:
    read = head(
        letter(
            "Authorization Letter",
            "Brightharbor Brands LLC, owner of the BRIGHTHARBOR brand, authorizes Lakewood Retail Inc. to sell its",
            "products in the United States. This authorization is effective January 1, 2026 until revoked in writing.",
        )
    )
    assert (read["valid_from"], read["open_ended"]) == ("2026-01-01", "yes")
    assert "valid_to" not in read


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The grantee has no right to sub-authorise third parties.", "no"),
        ("This authorisation is non-transferable.", "no"),
        ("Sub-licensing is not permitted.", "no"),
        ("The distributor is allowed to sub-license to its dealers.", "yes"),
        ("被授权方无权转授权。", "no"),
        ("未经我司书面同意不得再授权。", "no"),
        ("被授权方可以进行转授权。", "yes"),
        ("The goods are sold as they are.", None),
    ],
)
def test_whether_it_may_be_passed_on_is_what_the_letter_says(sentence: str, told: str | None) -> None:
    found = letter(
        "Letter of Authorisation", "We hereby authorise Ostwick Retail Ltd to sell our products.", "", sentence
    )
    assert head(found).get("sublicense") == told


def test_a_word_of_a_label_inside_a_sentence_is_no_value() -> None:
    found = letter(
        "LETTER OF AUTHORISATION",
        "We are the owner of the trademark “Toggleton” (Reg. No. 64520713, Class 28).",
        "The authorised distributor may grant sub-licences to third parties.",
    )
    assert [one.value for one in found.head["brand"]] == ["Toggleton"]
    assert "grantee_name" not in found.head


def test_two_dates_or_two_firms_that_stand_alone_decide_nothing() -> None:
    found = letter(
        "Letter of Authorisation",
        "14 January 2026",
        "",
        "Selling our products is allowed.",
        "",
        "15 January 2026",
        "",
        "Ostwick Brands Ltd",
        "",
        "Merrowby Foods GmbH",
    )
    assert not {"issue_date", "grantor_name"} & set(found.head)


def test_the_box_of_a_value_lies_on_its_words() -> None:
    found = letter("Letter of Authorisation", "We hereby authorise Ostwick Retail Ltd to sell our products in Japan.")
    box = found.head["grantee_name"][0].box
    assert box is not None
    before = ACROSS * len("We hereby authorise ") - 0.4 * ACROSS * 3
    assert box.x0 == pytest.approx(0.1 + before, abs=ACROSS)
    assert box.y0 == pytest.approx(0.10, abs=0.002)
