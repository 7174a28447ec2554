"""Every page speaks Chinese and English; nothing is left in the other language."""

from __future__ import annotations

import ast
import re
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from flask import g
from jinja2 import Environment

from vault.documents.fields import FURTHER_HEAD_TYPES, FURTHER_LINE_TYPES, HEAD_TYPES, LINE_TYPES
from vault.documents.kind_codes import KINDS
from vault.evidence.profiles import profiles
from vault.resources import resource
from vault.web import labels, language
from vault.web.language import CATALOG, catalog, choose

TEMPLATES = sorted(resource("templates/web").glob("*.html"))
WEB = CATALOG.parents[1]
OWN_PAGE = {"Sec-Fetch-Site": "same-origin"}
NEVER_SAID = (
    "blockchain",
    "区块链",
    "不可篡改",
    "具有法律效力",
    "court-admissible",
    "tamper-proof",
    "guaranteed genuine",
)


def marked_texts() -> dict[str, tuple[str, ...]]:
    """Return every text of templates and code that is marked for translation, with its plural where it has one."""
    found: dict[str, tuple[str, ...]] = {}
    environment = Environment(extensions=["jinja2.ext.i18n"], autoescape=True)
    for template in TEMPLATES:
        for _, _, message in environment.extract_translations(template.read_text(encoding="utf-8")):
            texts = (message,) if isinstance(message, str) else tuple(text for text in message or () if text)
            if texts:
                found[texts[0]] = texts
    for module in WEB.glob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "mark":
                text = ast.literal_eval(node.args[0])
                found[text] = (text,)
    return found


MARKED = marked_texts()
PLACE = re.compile(r"%\((\w+)\)s")


def test_every_text_of_the_pages_has_its_chinese_and_none_is_left_over():
    assert set(catalog()) == set(MARKED)
    assert [text for text, chinese in catalog().items() if not chinese.strip()] == []


@pytest.mark.parametrize("text", sorted(MARKED))
def test_a_translation_is_chinese_and_keeps_every_place_that_is_filled_in(text):
    chinese = catalog()[text]
    assert re.search(r"[\u4e00-\u9fff]", chinese)
    assert set(PLACE.findall(chinese)) == set(PLACE.findall(" ".join(MARKED[text])))


def test_no_template_says_words_that_are_not_marked():
    """Outside tags and expressions a template holds no letters but SKU, command words, names of columns and of keys."""
    allowed = {"SKU", "python", "verify", "py", "vault", "user", "link", "Enter", "Esc", "Ctrl", "Del"}
    for template in TEMPLATES:
        text = template.read_text(encoding="utf-8")
        text = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", " ", text, flags=re.DOTALL)
        text = re.sub(r'<span class="mono">.*?</span>|<p class="mono">.*?</p>', " ", text, flags=re.DOTALL)
        text = re.sub(r"<(?:[^<>\"]|\"[^\"]*\")*>", " ", text)
        text = re.sub(r"&\w+;", " ", text)
        assert set(re.findall(r"[A-Za-z]{2,}", text)) <= allowed, template.name


def test_every_kind_and_field_of_the_dictionary_has_a_name_in_both_languages():
    fields = {*HEAD_TYPES, *FURTHER_HEAD_TYPES, *LINE_TYPES, *FURTHER_LINE_TYPES}
    assert fields <= set(labels.FIELDS)
    assert set(KINDS) <= set(labels.KINDS)


def _tables() -> dict[str, dict[str, tuple[str, str]]]:
    return {
        name: table
        for name, table in vars(labels).items()
        if name.isupper() and isinstance(table, dict) and name not in {"REASONS", "INTAKE_REASONS", "ROW_PROBLEMS"}
    }


@pytest.mark.parametrize("name", sorted(_tables()))
def test_every_label_has_english_and_chinese_words(name):
    for code, (english, chinese) in _tables()[name].items():
        assert english.strip(), code
        assert chinese.strip(), code
        assert not re.search(r"[\u4e00-\u9fff]", english), code


def test_no_page_says_what_nobody_can_promise():
    said = "\n".join(
        [
            *(template.read_text(encoding="utf-8") for template in TEMPLATES),
            *catalog().values(),
            *(path.read_text(encoding="utf-8") for path in WEB.glob("*.py")),
        ]
    ).casefold()
    assert [words for words in NEVER_SAID if words in said] == []


def test_the_choice_of_the_person_goes_before_the_browsers_and_that_before_the_vaults():
    assert choose("zh", ["en-US"], "en") == "zh"
    assert choose(None, ["fr-FR", "zh-TW", "en"], "en") == "zh"
    assert choose("klingon", ["en-GB", "zh"], "zh") == "en"
    assert choose(None, ["fr"], "zh") == "zh"


def test_the_language_is_switched_from_any_page_and_remembered(sign_in):
    browser = sign_in("viewer", language="")
    answer = browser.post("/language", data={"language": "zh", "next": "/papers?q=TNX"}, headers=OWN_PAGE)
    assert answer.location == "/papers?q=TNX"
    page = browser.get("/papers").get_data(as_text=True)
    assert '<html lang="zh-CN">' in page
    assert "单证" in page


def test_before_sign_in_the_browser_names_the_language(sign_in):
    browser = sign_in(None, language="")
    assert "登录" in browser.get("/sign-in", headers={"Accept-Language": "zh-CN,zh;q=0.9"}).get_data(as_text=True)
    assert "Sign in" in browser.get("/sign-in", headers={"Accept-Language": "fr"}).get_data(as_text=True)


PAGES = [
    "/", "/shipments", "/shipments/{shipment_id}", "/papers", "/papers/{document_id}", "/review", "/review/{document_id}/1",
    "/products", "/products/{product_id}", "/products/{product_id}/evidence?for=court", "/evidence", "/evidence/{bundle_id}",
    "/jobs", "/company", "/import/catalogue", "/import/orders", "/people", "/me", "/verify", "/no-such-page",
]  # fmt: skip


@pytest.mark.parametrize("path", PAGES)
def test_a_chinese_page_holds_no_english_of_ours(sign_in, ours, path):
    page = sign_in("owner", language="zh").get(path.format(**ours.ids())).get_data(as_text=True)
    shown = re.sub(r"<[^>]*>", "\n", page)
    lines = {line.strip() for line in shown.splitlines()}
    assert [text for text in MARKED if text in lines] == []


def test_numbers_dates_and_sizes_are_written_as_people_of_the_language_write_them(app):
    with app.test_request_context(headers={"Cookie": "language=zh"}):
        g.default_language = "en"
        assert language.show_date(date(2026, 3, 9)) == "2026年3月9日"
        assert ">2026年3月9日 08:15:00 UTC<" in language.show_time(datetime(2026, 3, 9, 8, 15, tzinfo=UTC))
    assert language.show_date(date(2026, 3, 9)) == "9 Mar 2026"
    assert language.show_number(Decimal("1234567.5000")) == "1,234,567.5000"
    assert language.show_number("13200") == "13,200"
    assert (language.show_size(900), language.show_size(2048), language.show_size(5 * 1024**3)) == (
        "900 B",
        "2.0 KB",
        "5.0 GB",
    )


def test_the_catalog_travels_with_the_package():
    assert CATALOG.is_relative_to(Path(language.__file__).parent)


@pytest.mark.parametrize(
    ("form", "said"),
    [
        (("/shipments", {"ref": "IM/31"}), "编号中不能含有斜杠"),
        (("/shipments", {"ref": " "}), "缺少货运批次编号"),
        (("/company", {"name_zh": ""}), "缺少公司名称"),
        (("/company/shops", {"name": "Main"}), "缺少平台或店铺名称"),
    ],
)
def test_a_form_that_cannot_be_taken_is_answered_in_chinese_with_what_to_do(sign_in, ours, form, said):
    browser = sign_in("owner")
    path, values = form
    browser.set_cookie("language", "zh")
    answer = browser.post(path, data=values, headers=OWN_PAGE)
    assert answer.status_code == 400
    text = answer.get_data(as_text=True)
    assert said in text
    assert "got " not in text


def test_a_value_of_the_wrong_form_and_a_taken_sku_are_answered_in_chinese(sign_in, ours):
    browser = sign_in("owner")
    browser.set_cookie("language", "zh")
    values = {"name": "issue_date", "position": "-1", "ordinal": "0", "value": "soon"}
    assert "日期格式有误" in browser.post(f"/papers/{ours.document_id}/values", data=values, headers=OWN_PAGE).text
    taken = browser.post(f"/review/{ours.document_id}/1/product", data={"sku": "KJ-240"}, headers=OWN_PAGE)
    assert "目录中已有此 SKU" in taken.text


def test_products_deadlines_and_readers_are_named_in_the_readers_language(sign_in, ours):
    browser = sign_in("owner")
    paths = ("/review", f"/review/{ours.document_id}/1?q=KJ-240", f"/products/{ours.product_id}")
    shown = {}
    for code in ("zh", "en"):
        browser.set_cookie("language", code)
        shown[code] = [browser.get(path).text for path in paths]
    for zh, en in zip(shown["zh"], shown["en"], strict=True):
        assert "夏威夷果蜂蜜" in zh
        assert "Macadamia honey" in en
        assert "夏威夷果蜂蜜" not in en
    browser.set_cookie("language", "zh")
    assert "以通知所载期限为准" in browser.get(f"/products/{ours.product_id}/evidence?for=platform").text
    for profile in profiles().values():
        assert not profile.clock or re.search("[一-鿿]", profile.clock_zh), profile.code


def test_what_read_a_paper_is_said_in_words(app):
    told = "reader 1 (pypdfium2 5.15.2), understanding 1"
    assert labels.reader(told) == told
    with app.test_request_context(headers={"Cookie": "language=zh"}):
        g.default_language = "en"
        assert labels.reader(told) == "读取程序版本 1（pypdfium2 5.15.2），内容识别版本 1"
