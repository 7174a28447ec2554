"""My company and its shops."""

from __future__ import annotations

import pytest

from vault.catalogue.company import company_of
from vault.catalogue.product import Company, Shop
from vault.catalogue.queries import company, shops
from vault.catalogue.service import save_company, save_shop
from vault.errors import BadInput
from vault.parts import Parts
from vault.values import Actor

MODES = ["cn_general", "us_import"]
VALUES: dict[str, object] = {
    "name_zh": "天南星进出口有限公司",
    "name_en": "Tiannanxing Trading Co., Ltd.",
    "uscc": "91110000600037341l",
    "trade_modes": ["cn_general"],
    "shops": [{"platform": "amazon", "name": "TNX", "account_name": "TNX Trading"}],
}


def test_who_we_are_is_kept_and_can_be_said_again(parts: Parts, actor: Actor) -> None:
    form = company_of(VALUES, known_trade_modes=MODES)
    assert form.warnings == ()
    save_company(parts, actor, form)
    save_company(parts, actor, form)
    with parts.database.reading(actor.workspace_id) as session:
        assert company(session) == form.company
        assert company(session).uscc == "91110000600037341L"
        assert [(shop.platform, shop.name, shop.account_name) for shop in shops(session)] == [
            ("amazon", "TNX", "TNX Trading")
        ]


def test_nothing_said_is_an_unknown_company(parts: Parts, actor: Actor) -> None:
    with parts.database.reading(actor.workspace_id) as session:
        assert company(session) == Company()
        assert not company(session).is_known


@pytest.mark.parametrize(
    ("code", "word"),
    [("91110000600037342L", "check character"), ("9111000060003734", "16 characters"), ("91110000600O37341L", "O")],
)
def test_a_doubtful_credit_code_is_kept_as_given_and_named(code: str, word: str) -> None:
    form = company_of({**VALUES, "uscc": code}, known_trade_modes=MODES)
    assert form.company.uscc == code
    assert word in form.warnings[0].message


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param({"name": "X"}, id="unknown name"),
        pytest.param({"name_en": 3}, id="wrong type"),
        pytest.param({"name_zh": "", "name_en": " "}, id="no name at all"),
        pytest.param({"trade_modes": ["smuggling"]}, id="unknown trade mode"),
        pytest.param({"shops": "TNX"}, id="shops that are no list"),
        pytest.param({"shops": [{"platform": "amazon"}]}, id="shop without name"),
        pytest.param({"address": "x" * 401}, id="too long"),
        pytest.param({"uscc": "9" * 19}, id="code too long"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_a_hint(wrong: dict[str, object]) -> None:
    with pytest.raises(BadInput) as caught:
        company_of({**VALUES, **wrong}, known_trade_modes=MODES)
    assert caught.value.hint


def test_a_shop_is_known_by_platform_and_name(parts: Parts, actor: Actor) -> None:
    save_shop(parts, actor, Shop("amazon", "TNX", "old"))
    save_shop(parts, actor, Shop("amazon", "TNX", "new"))
    save_shop(parts, actor, Shop("tmall", "TNX"))
    with parts.database.reading(actor.workspace_id) as session:
        assert [(shop.platform, shop.account_name) for shop in shops(session)] == [("amazon", "new"), ("tmall", "")]
