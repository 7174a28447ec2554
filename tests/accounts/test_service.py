"""People come in by password, link or key, and are sent out again; names reach the ledger only in bodies that can be erased."""

from __future__ import annotations

import threading

import pytest

from vault.accounts import service
from vault.accounts.queries import link_state, people, person_by_login, tokens
from vault.accounts.rights import ROLES
from vault.database.engine import EVERYWHERE
from vault.errors import BadInput, Conflict, Forbidden, NotFound, NotSignedIn
from vault.ledger.queries import recent_events
from vault.values import Actor

PASSWORD = "eleven green bottles"


@pytest.fixture
def office(parts) -> Actor:
    return Actor(service.create_workspace(parts, "Tanunda Imports", workspace_id="ws_office"), "cli")


@pytest.fixture
def mei(parts, office):
    return service.add_person(parts, office, login="Mei@Tanunda.example", name="Mei", role="owner", password=PASSWORD)


def test_a_login_is_kept_without_case_and_taken_once_in_the_whole_vault(parts, office, mei):
    assert mei.login == "mei@tanunda.example"
    other = Actor(service.create_workspace(parts, "Another"), "cli")
    with pytest.raises(Conflict, match="somebody has already"):
        service.add_person(parts, other, login="MEI@tanunda.example", name="Mei Two", role="viewer")


@pytest.mark.parametrize(("login", "role"), [("", "clerk"), ("two words", "clerk"), ("fine", "boss")])
def test_a_person_needs_a_login_and_a_known_role(parts, office, login, role):
    with pytest.raises(BadInput):
        service.add_person(parts, office, login=login, name="", role=role)
    with parts.database.reading(office.workspace_id) as session:
        assert people(session) == []


def test_a_password_signs_in_and_the_session_is_that_persons(parts, mei):
    signed_in = service.sign_in(parts, " MEI@tanunda.example ", PASSWORD)
    assert service.person_of_session(parts, signed_in.secret) == mei


@pytest.mark.parametrize("login", ["mei@tanunda.example", "nobody@tanunda.example"])
def test_a_wrong_password_and_a_wrong_login_are_told_alike(parts, mei, login):
    with pytest.raises(NotSignedIn) as refused:
        service.sign_in(parts, login, "a wrong password")
    assert refused.value.facts["reason"] == "wrong-password"
    assert login not in refused.value.message


def test_guessing_is_slowed_down_even_for_the_right_password_and_ends_with_time(parts, clock, mei):
    for _ in range(6):
        with pytest.raises(NotSignedIn, match="do not belong together"):
            service.sign_in(parts, mei.login, "a wrong password")
        clock.advance(seconds=10)
    clock.advance(seconds=-10)
    with pytest.raises(NotSignedIn, match="failed attempts"):
        service.sign_in(parts, mei.login, PASSWORD)
    clock.advance(seconds=60)
    assert service.sign_in(parts, mei.login, PASSWORD).person == mei


def test_signing_in_again_ends_the_session_the_browser_held(parts, mei):
    old = service.sign_in(parts, mei.login, PASSWORD)
    new = service.sign_in(parts, mei.login, PASSWORD, old_secret=old.secret)
    assert old.secret != new.secret
    assert service.person_of_session(parts, old.secret) is None
    assert service.person_of_session(parts, new.secret) == mei


def test_a_session_ends_after_its_hours_however_busy_it_is(parts, clock, mei):
    signed_in = service.sign_in(parts, mei.login, PASSWORD)
    clock.advance(hours=parts.settings.session_hours, seconds=-1)
    assert service.person_of_session(parts, signed_in.secret) == mei
    clock.advance(seconds=1)
    assert service.person_of_session(parts, signed_in.secret) is None


def test_signing_out_ends_the_session_at_once(parts, mei):
    signed_in = service.sign_in(parts, mei.login, PASSWORD)
    service.sign_out(parts, signed_in.secret)
    service.sign_out(parts, "a secret nobody has")
    assert service.person_of_session(parts, signed_in.secret) is None


def test_a_link_signs_in_once_and_looking_at_it_does_not_use_it_up(parts, office, mei, clock):
    secret = service.make_link(parts, office, mei.id)
    with parts.database.reading(EVERYWHERE) as session:
        assert link_state(session, secret, now=clock()) == "usable"
    assert service.sign_in_with_link(parts, secret).person == mei
    with pytest.raises(NotSignedIn, match="used already") as refused:
        service.sign_in_with_link(parts, secret)
    assert "vault user link" in refused.value.hint


def test_two_who_use_a_link_at_once_get_one_session(parts, office, mei):
    secret = service.make_link(parts, office, mei.id)
    answers: list[str] = []

    def use() -> None:
        try:
            answers.append(service.sign_in_with_link(parts, secret).person.login)
        except NotSignedIn:
            answers.append("refused")

    threads = [threading.Thread(target=use) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == [mei.login, "refused"]


def test_a_link_is_too_old_after_a_day_and_an_invented_one_is_not_known(parts, office, mei, clock):
    secret = service.make_link(parts, office, mei.id)
    clock.advance(hours=24)
    with pytest.raises(NotSignedIn, match="too old"):
        service.sign_in_with_link(parts, secret)
    with pytest.raises(NotSignedIn, match="not known"):
        service.sign_in_with_link(parts, "invented")


def test_a_key_acts_as_its_person_through_the_api_until_it_is_revoked(parts, office, mei):
    secret = service.make_token(parts, office, mei.id, "shop system")
    acting = service.person_of_token(parts, secret)
    assert (acting.workspace_id, acting.person_id, acting.channel) == (office.workspace_id, mei.id, "api")
    with parts.database.reading(office.workspace_id) as session:
        (key,) = tokens(session)
    service.revoke_token(parts, office, key.id)
    assert service.person_of_token(parts, secret) is None


def test_taking_access_away_ends_sessions_links_and_keys(parts, office, mei):
    clerk = service.add_person(parts, office, login="jun", name="Jun", role="clerk", password=PASSWORD)
    signed_in = service.sign_in(parts, "jun", PASSWORD)
    link, key = service.make_link(parts, office, clerk.id), service.make_token(parts, office, clerk.id, "script")
    service.disable_person(parts, office, clerk.id)
    assert service.person_of_session(parts, signed_in.secret) is None
    assert service.person_of_token(parts, key) is None
    for attempt in (lambda: service.sign_in(parts, "jun", PASSWORD), lambda: service.sign_in_with_link(parts, link)):
        with pytest.raises(NotSignedIn):
            attempt()


def test_a_new_password_ends_every_session_of_the_person(parts, office, mei):
    signed_in = service.sign_in(parts, mei.login, PASSWORD)
    service.set_password(parts, office, mei.id, "twelve green bottles")
    assert service.person_of_session(parts, signed_in.secret) is None
    assert service.sign_in(parts, mei.login, "twelve green bottles").person == mei


def test_the_last_owner_stays(parts, office, mei):
    with pytest.raises(Conflict, match="last owner"):
        service.disable_person(parts, office, mei.id)
    with pytest.raises(Conflict, match="last owner"):
        service.set_role(parts, office, mei.id, "clerk")
    second = service.add_person(parts, office, login="jun", name="Jun", role="owner")
    service.set_role(parts, office, mei.id, "clerk")
    with parts.database.reading(office.workspace_id) as session:
        assert {person.id: person.role for person in people(session)} == {mei.id: "clerk", second.id: "owner"}


def test_nobody_reaches_into_another_workspace(parts, office, mei):
    neighbour = Actor(service.create_workspace(parts, "Neighbour"), "cli")
    for reach in (
        lambda: service.make_link(parts, neighbour, mei.id),
        lambda: service.disable_person(parts, neighbour, mei.id),
        lambda: service.set_password(parts, neighbour, mei.id, PASSWORD),
        lambda: service.make_token(parts, neighbour, mei.id, "x"),
    ):
        with pytest.raises(NotFound):
            reach()
    with parts.database.reading(neighbour.workspace_id) as session:
        assert person_by_login(session, mei.login) is None


@pytest.mark.parametrize("role", ROLES)
def test_require_lets_only_those_with_the_right_through(parts, office, role):
    person = service.add_person(parts, office, login=f"a-{role}", name="", role=role)
    assert service.require(person, "see") is person
    if role == "owner":
        assert service.require(person, "administer") is person
    else:
        with pytest.raises(Forbidden, match=role):
            service.require(person, "administer")
    with pytest.raises(NotSignedIn):
        service.require(None, "see")


def test_everything_done_to_people_is_an_event_without_a_name_in_what_stays(parts, office, mei):
    service.sign_in(parts, mei.login, PASSWORD)
    with pytest.raises(NotSignedIn):
        service.sign_in(parts, mei.login, "a wrong password")
    service.make_token(parts, office, mei.id, "Mei's laptop")
    with parts.database.reading(office.workspace_id) as session:
        events = recent_events(session)
    assert {event.type for event in events} >= {
        "workspace.created",
        "person.added",
        "person.signed_in",
        "person.sign_in_failed",
        "token.made",
    }
    for event in events:
        for name in ("mei", "tanunda", PASSWORD, "laptop"):
            assert name not in event.header.casefold()
