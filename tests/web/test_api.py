"""The HTTP API: answers have the form its description tells."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask.testing import FlaskClient

from vault.accounts.service import add_person, create_workspace, make_token
from vault.jobs.service import fail, lease_next
from vault.parts import Parts
from vault.values import Actor
from vault.web.api_answers import DocumentAnswer, DocumentsAnswer, ErrorAnswer, JobAnswer, JobsAnswer, OutcomeAnswer
from vault.web.app import create_app

PDF = b"%PDF-1.4\n%%EOF"


class Program:
    """A program with a key."""

    def __init__(self, client: FlaskClient, token: str) -> None:
        self._client = client
        self._headers = {"Authorization": f"Bearer {token}"}

    def get(self, path: str):
        return self._client.get("/api/v1" + path, headers=self._headers)

    def post(self, path: str, data: bytes = b""):
        # Flask's client leaves the length of an empty body out; real programs send 0.
        environ = {"CONTENT_LENGTH": str(len(data))}
        return self._client.post("/api/v1" + path, data=data, headers=self._headers, environ_overrides=environ)


def program(parts: Parts, client: FlaskClient, company: str, role: str = "clerk") -> Program:
    cli = Actor(create_workspace(parts, company), "cli")
    person = add_person(parts, cli, login=f"{role}@{company}.example", name="Somebody", role=role)
    return Program(client, make_token(parts, cli, person.id, "test"))


@pytest.fixture
def client(parts: Parts) -> Iterator[FlaskClient]:
    with create_app(parts).test_client() as given:
        yield given


@pytest.fixture
def clerk(parts: Parts, client: FlaskClient) -> Program:
    return program(parts, client, "first")


def test_a_paper_goes_in_and_is_told_of_in_the_described_forms(clerk: Program) -> None:
    answer = clerk.post("/documents?shipment=S-1&name=a.pdf", PDF)
    assert answer.status_code == 201
    outcome = OutcomeAnswer.model_validate(answer.json)
    assert outcome.document is not None
    shown = DocumentAnswer.model_validate(clerk.get(f"/documents/{outcome.document.id}").json)
    assert (shown.name, shown.shipments, shown.channel) == ("a.pdf", ["S-1"], "api")
    assert [job.id for job in shown.jobs] == [outcome.job]
    listed = DocumentsAnswer.model_validate(clerk.get("/documents?shipment=S-1").json)
    assert listed.documents == [outcome.document]
    assert JobAnswer.model_validate(clerk.get(f"/jobs/{outcome.job}").json).state == "new"
    assert [job.id for job in JobsAnswer.model_validate(clerk.get("/jobs?state=new").json).jobs] == [outcome.job]


@pytest.mark.parametrize(("data", "status", "reason"), [(b"", 400, "empty"), (b"<svg/>", 415, "unknown-type")])
def test_a_refusal_has_the_same_form_and_a_status(clerk: Program, data: bytes, status: int, reason: str) -> None:
    answer = clerk.post("/documents", data)
    assert answer.status_code == status
    assert OutcomeAnswer.model_validate(answer.json).reason_code == reason


def test_a_failed_job_is_retried_and_another_is_not(clerk: Program, parts: Parts) -> None:
    job = OutcomeAnswer.model_validate(clerk.post("/documents", PDF).json).job
    assert clerk.post(f"/jobs/{job}/retry").status_code == 409
    leased = lease_next(parts.database, holder="x", now=parts.clock())
    assert leased is not None
    fail(parts.database, leased, now=parts.clock(), reason_code="unreadable", reason="no PDF", permanent=True)
    assert JobAnswer.model_validate(clerk.get(f"/jobs/{job}").json).reason == "no PDF"
    assert JobAnswer.model_validate(clerk.post(f"/jobs/{job}/retry").json).state == "new"


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/documents/fil_none", 404), ("/jobs/job_none", 404), ("/jobs?state=odd", 400), ("/documents?limit=501", 400),
        ("/documents?offset=-1", 400), ("/documents?shipment=none", 404),
    ],
)  # fmt: skip
def test_what_is_not_there_or_cannot_be_asked_is_an_error_in_the_described_form(
    clerk: Program, path: str, status: int
) -> None:
    answer = clerk.get(path)
    assert answer.status_code == status
    assert ErrorAnswer.model_validate(answer.json).error.message


def test_another_workspace_sees_nothing_of_it(clerk: Program, parts: Parts, client: FlaskClient) -> None:
    outcome = OutcomeAnswer.model_validate(clerk.post("/documents", PDF).json)
    stranger = program(parts, client, "second")
    assert outcome.document is not None
    assert stranger.get(f"/documents/{outcome.document.id}").status_code == 404
    assert stranger.get(f"/jobs/{outcome.job}").status_code == 404
    assert stranger.post(f"/jobs/{outcome.job}/retry").status_code == 404
    assert stranger.get("/documents").json == {"documents": []}


def test_a_viewer_may_look_and_not_hand_in(parts: Parts, client: FlaskClient) -> None:
    viewer = program(parts, client, "third", role="viewer")
    assert viewer.post("/documents", PDF).status_code == 403
    assert viewer.get("/documents").status_code == 200


def test_the_description_names_every_route_of_the_api(clerk: Program, client: FlaskClient) -> None:
    described = clerk.get("/openapi.json").json
    assert described is not None
    assert described["openapi"] == "3.1.0"
    routes = {
        (rule.rule.removeprefix("/api/v1").replace("<file_id>", "{id}").replace("<job_id>", "{id}"), method.lower())
        for rule in client.application.url_map.iter_rules()
        if rule.endpoint.startswith("api.")
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }
    assert {(path, method) for path, methods in described["paths"].items() for method in methods} == routes
    schemas = described["components"]["schemas"]
    text = str(described)
    for name in text.split("#/components/schemas/")[1:]:
        assert name.split("'")[0] in schemas
