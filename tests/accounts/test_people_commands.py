"""`vault user` and `vault token`: the way in from the machine of the vault."""

from __future__ import annotations

import json
from urllib.parse import urlsplit

import pytest
from click.testing import CliRunner

from vault.accounts.service import person_of_token, sign_in_with_link
from vault.cli.people import token, user
from vault.errors import BadInput, NotFound


@pytest.fixture
def run(vault_folder, monkeypatch):
    monkeypatch.setenv("VAULT_DATA", str(vault_folder))

    def call(group, *words: str) -> str:
        return CliRunner().invoke(group, list(words), catch_exceptions=False).output

    return call


def test_the_first_person_makes_the_workspace_and_their_link_signs_in(run, parts):
    told = json.loads(run(user, "add", "mei", "--role", "owner", "--company", "Tanunda Imports", "--json"))
    secret = urlsplit(told["sign_in"]).path.removeprefix("/sign-in/")
    assert sign_in_with_link(parts, secret).person.login == "mei"


def test_a_link_is_made_again_for_somebody_who_is_there(run, parts):
    run(user, "add", "mei", "--role", "owner", "--company", "Tanunda Imports")
    told = json.loads(run(user, "link", "mei", "--json"))
    assert sign_in_with_link(parts, told["sign_in"].rpartition("/")[2]).person.login == "mei"


def test_a_key_is_printed_once_and_opens_the_api(run, parts, clock):
    run(user, "add", "mei", "--role", "owner", "--company", "Tanunda Imports")
    secret = run(token, "add", "mei", "--name", "shop system").strip()
    assert person_of_token(parts, secret).channel == "api"


def test_without_a_workspace_or_a_known_login_the_answer_says_what_to_do(run):
    with pytest.raises(BadInput) as without:
        run(user, "add", "mei")
    assert "--company" in without.value.hint
    with pytest.raises(NotFound) as unknown:
        run(user, "link", "nobody")
    assert "vault user add" in unknown.value.hint
