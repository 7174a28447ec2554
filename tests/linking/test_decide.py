"""Link, review or none: the rule, and that no near miss ever links by itself."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from vault.catalogue.gtin import read_gtin
from vault.catalogue.keys import name_key
from vault.catalogue.product import Alias, Product
from vault.linking.decide import Verdict, judge, judge_all
from vault.linking.index import CatalogueIndex, Neighbours, build_index
from vault.linking.line import GoodsLine, LineValue
from vault.linking.reasons import WORDINGS, words_for

ROSE = Product(
    "rose",
    "TNX-26-0714",
    "9300601234561",
    "玫瑰护手霜",
    "Rose Hand Cream",
    "Kurrajong",
    "KH-5021",
    "50 ml",
    "支",
    {"carton": "24"},
)
CATALOGUE = [
    ROSE,
    Product("rose-30", "TNX-26-0715", "", "玫瑰护手霜", "Rose Hand Cream", "Kurrajong", "KH-3021", "30 ml", "支"),
    Product("peach", "TNX-26-0716", "", "蜜桃护手霜", "Peach Hand Cream", "Kurrajong", "KH-5022", "50 ml", "支"),
    Product("twin", "TNX-26-0720", "", "玫瑰护手霜双支装", "Rose Hand Cream Twin", "Kurrajong", "", "2 x 50 ml", "套"),
    Product("sun", "TNX-26-0730", "", "防晒乳", "Sun Lotion SPF50", "Kurrajong", "", "60 ml", "支"),
    Product("bib", "TNX-26-0740", "", "围兜", "Baby Bib", "Kurrajong", "", "S", "件"),
    Product("mouse", "1001", "", "无线鼠标", "Wireless Mouse", "Mico", "M-1000", "", "个"),
]
INDEX = build_index(CATALOGUE)
SUPPLIER = name_key("Kurrajong Foods Pty Ltd")


def line(*, ocr: bool = False, confidence: float = 1.0, **values: str) -> GoodsLine:
    return GoodsLine(0, {name: LineValue(text, confidence, is_ocr=ocr) for name, text in values.items()}, SUPPLIER)


def index_with(*products: Product) -> CatalogueIndex:
    return build_index([*(one for one in CATALOGUE if one.id not in {new.id for new in products}), *products])


def codes(verdict: Verdict) -> set[str]:
    return {reason.code for reason in verdict.reasons}


@pytest.mark.parametrize(
    ("goods", "product_id", "reason"),
    [
        (line(sku="TNX-26-0714", name="Rose Hand Cream 50ml"), "rose", "sku-equal"),
        (line(sku="tnx 26 0714"), "rose", "sku-equal"),
        (line(model="TNX-26-0714", name="玫瑰护手霜"), "rose", "sku-equal"),
        (line(name="TNX-26-0714 Rose hand cream"), "rose", "sku-equal"),
        (line(gtin="9300601234561", name="玫瑰 护手霜"), "rose", "gtin-equal"),
        (line(gtin="19300601234568", name="玫瑰护手霜 50ml*24支"), "rose", "gtin-carton"),
        (line(model="KH 5021", brand="KURRAJONG", name="hand cream, rose"), "rose", "model-equal"),
        (line(model="KH-5021", brand="库拉容Kurrajong", name="玫瑰护手霜"), "rose", "model-equal"),
        (line(sku="SUP-99", gtin="9300601234561", name="Rose Hand Cream"), "rose", "gtin-equal"),
        (line(sku="TNX-26-0714", name="Rose Hand Cream", spec="0.05 L"), "rose", "sku-equal"),
        (line(ocr=True, confidence=0.95, sku="TNX-26-0714", name="Rose Hand Cream 50ml"), "rose", "sku-equal"),
        (line(sku="TNX-26-0714", name="玫瑰 Rose", brand="KURRAJONG"), "rose", "sku-equal"),
    ],
)
def test_an_exact_code_that_nothing_contradicts_links(goods: GoodsLine, product_id: str, reason: str) -> None:
    verdict = judge(goods, INDEX)
    assert (verdict.outcome, verdict.product_id) == ("link", product_id)
    assert reason in codes(verdict)


@pytest.mark.parametrize(
    ("goods", "reason"),
    [
        pytest.param(line(sku="TNX-26-0714", name="Rose Hand Cream", spec="30 ml"), "size-differs", id="size"),
        pytest.param(line(sku="TNX-26-0714", name="Rose Hand Cream 2 x 50ml"), "pack-differs", id="pack"),
        pytest.param(line(sku="TNX-26-0720", name="Rose Hand Cream 50ml"), "pack-differs", id="single for a twin"),
        pytest.param(line(sku="TNX-26-0730", name="Sun Lotion SPF30 60 ml"), "number-differs", id="strength"),
        pytest.param(line(sku="TNX-26-0714", model="KH-5022"), "model-differs", id="model"),
        pytest.param(line(sku="TNX-26-0714", brand="Kurrajang"), "brand-differs", id="brand one letter off"),
        pytest.param(line(sku="TNX-26-0714", brand="Kurrajong Plus"), "brand-differs", id="brand with a word more"),
        pytest.param(line(sku="TNX-26-0714", gtin="9300601234578"), "gtin-differs", id="another gtin"),
        pytest.param(line(sku="TNX-26-0714", gtin="9300601234567"), "gtin-invalid", id="wrong check digit"),
        pytest.param(line(gtin="9300601234561", sku="TNX-26-0717"), "sku-near", id="sku one off beside the gtin"),
        pytest.param(line(gtin="9300601234561", sku="TNX-26-0730"), "several-fit", id="sku of another beside the gtin"),
        pytest.param(line(sku="TNX-26-0716", name="Rose Hand Cream 50ml"), "other-fits-better", id="sibling's code"),
        pytest.param(line(sku="1001", name="Olive soap bar"), "name-differs", id="a code of the supplier's own"),
        pytest.param(
            line(model="KH-5021", brand="Kurrajong", name="Lime Hand Cream"), "model-alone", id="model in another kind"
        ),
        pytest.param(line(sku="TNX-26-0740", name="Baby Bib", spec="M"), "size-differs", id="letter size"),
        pytest.param(line(sku="TNX-26-0714", name="Lime Hand Cream 50ml"), "name-differs", id="a word in place of one"),
        pytest.param(line(sku="TNX-26-0714", name="Rose Hand Cream Refill 50ml"), "kind-differs", id="refill"),
        pytest.param(line(sku="TNX-26-0714", name="玫瑰护手霜 旅行装"), "kind-differs", id="travel size in Chinese"),
        pytest.param(line(sku="TNX-26-0714", name="Rose Hand Cream", spec="50 ml II"), "size-differs", id="edition"),
        pytest.param(
            line(ocr=True, sku="TNX-26-0714", name="Hand Cream"), "picture-alone", id="picture, name not whole"
        ),
        pytest.param(line(sku="1001"), "code-common", id="a running number alone"),
        pytest.param(line(ocr=True, sku="TNX-26-0714"), "code-neighbour", id="picture, nothing beside the code"),
        pytest.param(
            line(ocr=True, confidence=0.7, sku="TNX-26-0714", name="Rose Hand Cream 50 ml"),
            "code-doubtful",
            id="unsure",
        ),
        pytest.param(line(sku="TNX-26-O714", name="Rose Hand Cream 50ml"), "sku-near", id="letter for digit"),
        pytest.param(
            line(name="Rose Cream", brand="Kurrajong", spec="50ml"), "only-name", id="a word less than the name"
        ),
        pytest.param(line(name="Rose Hand Cream Night", brand="Kurrajong", spec="50ml"), "only-name", id="a word more"),
        pytest.param(line(name="Rose Hand Cream", brand="Kurrajong"), "only-name", id="no size"),
        pytest.param(
            line(sku="TNX-26-0799", name="Rose Hand Cream", brand="Kurrajong", spec="50ml"),
            "only-name",
            id="a code of the same make",
        ),
        pytest.param(
            line(name="Rose Hand Creme", brand="Kurrajong", spec="50ml"), "only-name", id="a word that only resembles"
        ),
    ],
)
def test_a_doubt_waits_for_a_person_with_its_reason(goods: GoodsLine, reason: str) -> None:
    verdict = judge(goods, INDEX)
    assert (verdict.outcome, verdict.product_id) == ("review", None)
    assert reason in codes(verdict)
    assert verdict.choices


def test_two_products_that_fit_equally_are_both_shown() -> None:
    twin_gtin = index_with(dataclasses.replace(CATALOGUE[1], gtin=ROSE.gtin))
    verdict = judge(line(gtin=ROSE.gtin, name="Rose Hand Cream"), twin_gtin)
    assert verdict.outcome == "review"
    assert {"rose", "rose-30"} <= {choice.product_id for choice in verdict.choices}
    with_sku = judge(line(gtin=ROSE.gtin, sku=ROSE.sku, name="Rose Hand Cream 50ml"), twin_gtin)
    assert (with_sku.outcome, with_sku.product_id) == ("link", "rose")


def test_a_name_that_says_nothing_of_the_longer_named_sibling_waits() -> None:
    deluxe = dataclasses.replace(
        ROSE, id="deluxe", sku="TNX-26-0719", gtin="", model="", name_en="Rose Hand Cream Deluxe"
    )
    assert codes(judge(line(sku="TNX-26-0719", name="Rose Hand Cream 50ml"), index_with(deluxe))) >= {
        "other-fits-better"
    }
    assert judge(line(sku="TNX-26-0719", name="Rose Hand Cream Deluxe 50ml"), index_with(deluxe)).product_id == "deluxe"


def test_a_line_without_any_size_does_not_contradict_a_pack() -> None:
    assert judge(line(sku="TNX-26-0720", name="Rose Hand Cream Twin"), INDEX).product_id == "twin"


def test_a_suppliers_own_brand_is_shown_first_and_decides_nothing() -> None:
    other = dataclasses.replace(ROSE, id="other", sku="AAA-1", gtin="", brand="Mico", model="")
    verdict = judge(line(name="Rose Cream", spec="50ml"), index_with(other))
    assert (verdict.outcome, verdict.choices[0].product_id) == ("review", "rose")


def test_the_full_name_of_a_single_product_names_it_with_brand_and_size() -> None:
    goods = line(name="ROSE HAND CREAM 50ml per tube", brand="Kurrajong")
    assert (judge(goods, INDEX).product_id, codes(judge(goods, INDEX))) == (
        "rose",
        {"name-full", "brand-equal", "size-equal", "name-alike"},
    )
    assert judge(line(name="玫瑰护手霜", brand="Kurrajong", spec="50 ml"), INDEX).product_id == "rose"
    assert (
        judge(line(sku="KX-9", name="Rose Hand Cream", spec="50 ml"), INDEX).product_id == "rose"
    )  # the supplier's own code
    same = dataclasses.replace(ROSE, id="same", sku="AAA-1", gtin="", model="")
    assert judge(goods, index_with(same)).outcome == "review"


def test_a_code_read_from_a_picture_is_the_sku_but_for_what_readers_confuse_beside_the_full_name_alone() -> None:
    misread = {"sku": "TNX-26-O7I4", "name": "Rose Hand Cream 50 ml"}
    assert judge(line(ocr=True, **misread), INDEX).product_id == "rose"
    assert "code-misread" in codes(judge(line(ocr=True, **misread), INDEX))
    assert judge(line(**misread), INDEX).outcome == "review"
    assert judge(line(ocr=True, sku="TNX-26-O7I4", name="Hand Cream"), INDEX).outcome == "review"
    assert judge(line(ocr=True, sku="TNX-26-0774", name="Rose Hand Cream 50 ml"), INDEX).outcome == "review"


@given(
    st.lists(st.text("AB01", min_size=3, max_size=6), min_size=1, max_size=30), st.text("AB01", min_size=3, max_size=6)
)
def test_the_neighbours_of_a_key_are_exactly_the_keys_one_edit_away(keys: list[str], asked: str) -> None:
    found = Neighbours(dict.fromkeys(keys)).of(asked)
    assert sorted(found) == sorted(key for key in set(keys) if Levenshtein.distance(key, asked) == 1)


def test_two_lines_of_a_document_that_name_one_product_by_name_alone_wait_unless_both_print_its_code() -> None:
    coded = line(sku="TNX-26-0714", name="Rose Hand Cream 50ml")
    named = dataclasses.replace(line(name="Rose Hand Cream 50ml", brand="Kurrajong"), position=1)
    again = dataclasses.replace(coded, position=2)
    assert [one.outcome for one in judge_all([coded, named, again], INDEX).values()] == ["link", "review", "link"]
    twice = judge_all([named, dataclasses.replace(named, position=2)], INDEX)
    assert [(one.outcome, one.choices[0].product_id) for one in twice.values()] == [("review", "rose")] * 2
    assert judge_all([named], INDEX)[1].product_id == "rose"


def test_nothing_alike_is_none_and_says_so() -> None:
    assert judge(line(name="Galvanised steel bolts M6"), INDEX).outcome == "none"
    assert codes(judge(line(name="Galvanised steel bolts M6"), INDEX)) == {"nothing-alike"}
    assert codes(judge(GoodsLine(0, {}), INDEX)) == {"line-blank"}
    assert codes(judge(line(name="x"), build_index([]))) == {"catalogue-empty"}


def test_a_remembered_wording_links_for_its_supplier_alone() -> None:
    goods = line(sku="KJ 88", name="Hydrating balm for hands")
    known = dataclasses.replace(ROSE, aliases=(Alias(goods.wording, name_key(goods.wording), SUPPLIER),))
    index = index_with(known)
    assert judge(goods, INDEX).outcome != "link"
    assert judge(goods, index).product_id == "rose"
    assert judge(dataclasses.replace(goods, supplier_key="somebodyelse"), index).outcome != "link"
    assert judge(line(sku="KJ 88", name="Hydrating balm for hands 30 ml"), index).outcome != "link"


def test_a_remembered_wording_does_not_outweigh_another_size_or_code() -> None:
    goods = line(name="Hydrating balm", spec="75 ml")
    known = dataclasses.replace(ROSE, aliases=(Alias(goods.wording, name_key(goods.wording), SUPPLIER),))
    assert judge(goods, index_with(known)).outcome == "review"


def test_a_wording_remembered_for_two_products_names_neither() -> None:
    goods = line(name="Hydrating balm")
    alias = Alias(goods.wording, name_key(goods.wording), SUPPLIER)
    index = index_with(*(dataclasses.replace(one, aliases=(alias,)) for one in CATALOGUE[:2]))
    assert judge(goods, index).outcome == "review"


def test_the_sellers_own_alias_links_as_a_code_and_waits_as_a_word() -> None:
    index = index_with(
        dataclasses.replace(ROSE, aliases=(Alias("RHC-OLD-7", "rhcold7"), Alias("Rose balm", "rosebalm")))
    )
    assert judge(line(sku="RHC-OLD-7", brand="Kurrajong"), index).product_id == "rose"
    assert judge(line(name="Rose balm"), index).outcome == "review"
    assert judge(line(name="Rose balm", brand="Kurrajong", spec="50ml"), index).product_id == "rose"


def changed_digit(text: str, place: int, step: int) -> str:
    """Put another digit in place of one of the text's digits."""
    digits = [index for index, sign in enumerate(text) if sign.isdigit()]
    at = digits[place % len(digits)]
    return text[:at] + str((int(text[at]) + step) % 10) + text[at + 1 :]


FIELDS: dict[str, str] = {"sku": ROSE.sku, "gtin": ROSE.gtin, "model": ROSE.model, "spec": ROSE.spec}
NEAR = st.tuples(st.sampled_from(sorted(FIELDS)), st.integers(0, 20), st.integers(1, 9))


@settings(deadline=None, max_examples=150)
@given(near=NEAR, kept=st.sets(st.sampled_from(sorted(FIELDS))), ocr=st.booleans(), named=st.booleans())
def test_a_changed_digit_in_code_or_size_never_links_to_the_product(
    near: tuple[str, int, int], kept: set[str], ocr: bool, named: bool
) -> None:
    """Whatever else the line shows rightly, a digit that differs sends it to a person, or to the product that has that very code."""
    field, place, step = near
    values = {name: FIELDS[name] for name in kept} | {field: changed_digit(FIELDS[field], place, step)}
    if named:
        values["name"] = "Rose Hand Cream"
    verdict = judge(line(ocr=ocr, brand="Kurrajong", **values), INDEX)
    assert verdict.product_id != "rose"


@settings(deadline=None, max_examples=60)
@given(place=st.integers(0, 12), step=st.integers(1, 9))
def test_no_single_wrong_digit_makes_another_right_gtin(place: int, step: int) -> None:
    assert read_gtin(changed_digit(ROSE.gtin, place, step)) is None


@settings(deadline=None, max_examples=80)
@given(near=NEAR, data=st.data())
def test_a_sibling_one_digit_away_in_the_catalogue_is_never_taken_for_the_product(
    near: tuple[str, int, int], data: st.DataObject
) -> None:
    """The line is about the sibling and shows any of its values: it never links to the product beside it."""
    field, place, step = near
    values = FIELDS | {field: changed_digit(FIELDS[field], place, step)}
    shown = data.draw(st.sets(st.sampled_from([*sorted(FIELDS), "name"]), min_size=1)) | {field}
    goods = {name: values[name] for name in shown if name != "name"} | (
        {"name": "Rose Hand Cream"} if "name" in shown else {}
    )
    assert judge(line(**goods), INDEX).product_id in (None, *(one.id for one in CATALOGUE if one.id != "rose"))


def test_every_reason_has_words_in_both_languages() -> None:
    for code in WORDINGS:
        assert words_for(code, "X", "en")
        assert any("\u4e00" <= sign <= "\u9fff" for sign in words_for(code, "X", "zh"))
