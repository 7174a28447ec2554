"""Who may reach which route: generated over all of them, so that a new route is held to it without a new test."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest

from vault.accounts.rights import RIGHTS, ROLES
from vault.accounts.service import make_link, make_token
from vault.evidence.seal import ensure_seal_key
from vault.values import Actor
from vault.web.app import create_app
from vault.web.guard import CONTENT_POLICY, FORM_BYTES, HEADERS, OPEN, SESSION_COOKIE, right_needed

APP = create_app(None)
"""Made for its map of routes only; nothing is ever asked of it."""


@dataclass(frozen=True)
class Route:
    """One endpoint with one method."""

    rule: str
    method: str
    endpoint: str
    right: str | None
    parameters: frozenset[str]

    def __str__(self) -> str:
        return f"{self.method} {self.rule}"


def all_routes() -> list[Route]:
    """Return every endpoint with each of its methods, but those the server answers by itself."""
    return [
        Route(rule.rule, method, rule.endpoint, right_needed(APP, rule.endpoint, method), frozenset(rule.arguments))
        for rule in APP.url_map.iter_rules()
        for method in sorted(rule.methods - {"HEAD", "OPTIONS"})
    ]


def address(route: Route, ids: dict[str, object]) -> str:
    """Return the address of the route with these identifiers."""
    adapter = APP.url_map.bind("vault.test")
    return adapter.build(route.endpoint, {name: ids[name] for name in route.parameters}, method=route.method)


ROUTES = all_routes()
CLOSED = [route for route in ROUTES if route.right is not None]
READING = [route for route in CLOSED if route.method == "GET"]
OWN_PAGE = {"Sec-Fetch-Site": "same-origin"}
OF_ONE_WORKSPACE = {
    "shipment_id",
    "file_id",
    "document_id",
    "product_id",
    "bundle_id",
    "job_id",
    "token_id",
    "person_id",
    "layout_id",
}
DESTRUCTIVE = {"people.disable", "people.revoke_key", "signing.sign_out", "people.set_password", "people.role"}
"""End the session or the person the test asks as; asked last or by themselves."""


def test_nothing_is_open_that_is_not_named():
    assert {route.endpoint for route in ROUTES if route.right is None} == OPEN
    assert all(route.right in RIGHTS["owner"] for route in CLOSED)


def test_no_changing_route_asks_only_for_the_right_to_see_but_those_named_here():
    lenient = {route.endpoint for route in CLOSED if route.method != "GET" and route.right == "see"}
    assert lenient == {"signing.sign_out", "people.set_password", "bundles.check", "bundles.verify"}


@pytest.mark.parametrize("role", ROLES)
def test_each_role_reaches_exactly_what_its_rights_allow(sign_in, parts, ours, role):
    ensure_seal_key(parts.settings.data / "keys", now=parts.clock())
    browser = sign_in(role)
    for route in sorted(CLOSED, key=lambda route: route.endpoint in DESTRUCTIVE):
        if route.endpoint in DESTRUCTIVE and route.right in RIGHTS[role]:
            continue
        answer = browser.open(address(route, ours.ids()), method=route.method, headers=OWN_PAGE, buffered=True)
        refused = answer.status_code == 403
        assert refused == (route.right not in RIGHTS[role]), f"{role}: {route} answered {answer.status_code}"
        assert answer.status_code != 401, f"{role}: {route}"
        assert answer.status_code < 500, f"{role}: {route} answered {answer.status_code}"


def test_without_sign_in_nothing_is_shown_and_nothing_changes(sign_in, ours):
    browser = sign_in(None)
    for route in CLOSED:
        answer = browser.open(address(route, ours.ids()), method=route.method, headers=OWN_PAGE)
        if route.method == "GET" and not route.rule.startswith("/api/"):
            assert answer.status_code == 302, str(route)
            assert answer.location.startswith("/sign-in?next="), str(route)
        else:
            assert answer.status_code == 401, str(route)


def test_after_sign_in_one_comes_to_the_page_one_wanted(sign_in, ours, parts):
    browser = sign_in("owner")
    answer = browser.get("/sign-in?next=/papers%3Fq%3DTNX")
    assert answer.location == "/papers?q=TNX"


@pytest.mark.parametrize(
    "elsewhere", ["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "javascript:alert(1)"]
)
def test_sign_in_never_leads_to_another_site(sign_in, elsewhere):
    assert sign_in("owner").get("/sign-in", query_string={"next": elsewhere}).location == "/"


@pytest.mark.parametrize("route", [route for route in CLOSED if route.parameters & OF_ONE_WORKSPACE], ids=str)
def test_the_things_of_another_workspace_are_not_there(sign_in, ours, theirs, route):
    browser = sign_in("owner")
    form = {
        "role": "viewer",
        "name": "document_no",
        "value": "X",
        "kind": "other",
        "trade_mode": "cn_general",
        "sku": "X-1",
        "for": "court",
    }
    answer = browser.open(
        address(route, theirs.ids()),
        method=route.method,
        headers=OWN_PAGE,
        data=form if route.method == "POST" else None,
    )
    assert answer.status_code == 404, answer.get_data(as_text=True)[
        :300
    ]  # papers dropped on a foreign shipment too: it is looked up first


def test_lists_hold_nothing_of_another_workspace(sign_in, ours, theirs):
    browser = sign_in("owner", seeded=ours)
    for route in READING:
        if not route.parameters:
            text = browser.get(address(route, {})).get_data(as_text=True)
            assert "theirs" not in text, str(route)
            assert not any(one in text for one in (theirs.document_id, theirs.file_id, theirs.shipment_id)), str(route)


def test_a_decision_about_a_line_of_another_workspace_is_not_taken(sign_in, ours, theirs):
    for form in (
        {f"line:{theirs.document_id}:1": ours.product_id},
        {f"line:{ours.document_id}:1": theirs.product_id},
    ):
        assert sign_in("owner").post("/review", data=form, headers=OWN_PAGE).status_code == 404


CROSS_SITE = [
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Origin": "https://elsewhere.example"},
    {"Origin": "null"},
    {"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"},
]


@pytest.mark.parametrize("headers", CROSS_SITE, ids=str)
def test_no_route_takes_a_changing_request_of_another_site(sign_in, ours, headers):
    browser = sign_in("owner")
    for route in ROUTES:
        if route.method != "GET":
            answer = browser.open(address(route, ours.ids()), method=route.method, headers=headers)
            assert answer.status_code == 403, str(route)


@pytest.mark.parametrize("headers", [{}, OWN_PAGE, {"Sec-Fetch-Site": "none"}, {"Origin": "http://localhost"}], ids=str)
def test_our_own_pages_and_programs_may_change_things(sign_in, headers):
    answer = sign_in("clerk").post("/shipments", data={"ref": "IM-2026-099"}, headers=headers)
    assert answer.status_code == 302


def test_links_from_other_sites_may_be_followed(sign_in):
    assert sign_in("viewer").get("/papers", headers={"Sec-Fetch-Site": "cross-site"}).status_code == 200


@pytest.mark.parametrize(
    "path", ["/", "/sign-in", "/papers", "/no-such-page", "/healthz", "/static/theme.css", "/api/v1/jobs"]
)
def test_every_answer_carries_the_headers_that_keep_strangers_out(sign_in, path):
    for browser in (sign_in("owner"), sign_in(None)):
        answer = browser.get(path, buffered=True)
        for name, value in HEADERS.items():
            assert answer.headers[name] == value
        if not path.startswith("/static/"):
            assert "no-store" in answer.headers["Cache-Control"]


def test_the_policy_allows_no_script_or_style_in_the_page_and_nothing_from_elsewhere():
    assert "unsafe" not in CONTENT_POLICY
    assert "http" not in CONTENT_POLICY
    assert "frame-ancestors 'none'" in CONTENT_POLICY


def test_no_page_needs_what_the_policy_forbids(sign_in, ours):
    browser = sign_in("owner")
    for route in READING:
        answer = browser.get(address(route, ours.ids()))
        if answer.mimetype != "text/html":
            continue
        text = answer.get_data(as_text=True)
        assert not re.search(
            r"<style|\sstyle=|\son[a-z]+=\"|<script(?![^>]*\ssrc=)|(?:src|href)=\"(?:https?:)?//", text
        ), str(route)


def test_the_cookie_is_kept_from_scripts_and_other_sites(app, parts, ours):
    secret = make_link(parts, Actor(ours.workspace_id, "cli"), ours.people["owner"])
    browser = app.test_client()
    shown = browser.get(f"/sign-in/{secret}")
    assert "Set-Cookie" not in shown.headers
    cookie = browser.post(f"/sign-in/{secret}", headers=OWN_PAGE).headers["Set-Cookie"]
    assert cookie.startswith(f"{SESSION_COOKIE}=")
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert browser.get("/").status_code == 200
    again = app.test_client().post(f"/sign-in/{secret}", headers=OWN_PAGE)
    assert again.status_code == 401
    assert "vault user link" in again.get_data(as_text=True)


def test_a_key_opens_the_api_and_no_page(app, parts, ours):
    key = make_token(parts, Actor(ours.workspace_id, "cli"), ours.people["viewer"], "reader")
    bearer = {"Authorization": f"Bearer {key}"}
    browser = app.test_client()
    assert browser.get("/api/v1/jobs", headers=bearer).status_code == 200
    assert browser.post("/api/v1/documents", headers=bearer, data=b"x").status_code == 403
    assert browser.get("/papers", headers=bearer).status_code == 302
    assert browser.get("/api/v1/jobs", headers={"Authorization": "Bearer nonsense"}).status_code == 401


def with_file(field: str, data: bytes) -> dict[str, object]:
    """Return a form with one file, as bytes: the client would keep a large one in a file that it never closes."""
    head = f'--x\r\nContent-Disposition: form-data; name="{field}"; filename="f.pdf"\r\n\r\n'.encode()
    return {"data": head + data + b"\r\n--x--\r\n", "content_type": "multipart/form-data; boundary=x"}


@pytest.mark.parametrize("address", ["/sign-in", "/language", "/company"])
def test_a_form_with_a_file_too_large_for_any_form_is_refused_before_it_is_kept(sign_in, ours, address):
    """The form parser would otherwise write whatever anybody sends along to the disk, however large."""
    browser = sign_in(None if address == "/sign-in" else "owner")
    answer = browser.post(address, **with_file("extra", b"x" * (FORM_BYTES + 1)), headers=OWN_PAGE)
    assert answer.status_code == 413


def test_papers_catalogue_and_bundles_may_be_larger_than_a_form(sign_in, ours):
    large, browser = b"x" * (FORM_BYTES + 1), sign_in("owner")
    papers = f"/shipments/{ours.ids()['shipment_id']}/papers"
    for address, field in (("/verify", "bundle"), ("/import/catalogue", "file"), (papers, "files")):
        with browser.post(address, **with_file(field, large), headers=OWN_PAGE) as answer:
            assert answer.status_code != 413, address
