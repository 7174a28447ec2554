"""Describes the API (OpenAPI 3.1), its forms taken from `api_answers.py`, so that the description cannot tell another form than is answered."""

from __future__ import annotations

from typing import Any, Final

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from vault.intake.sniff import ACCEPTED
from vault.web import api_answers as forms

_FORMS: Final[tuple[type[BaseModel], ...]] = (
    forms.OutcomeAnswer,
    forms.OutcomesAnswer,
    forms.DocumentAnswer,
    forms.DocumentsAnswer,
    forms.JobAnswer,
    forms.JobsAnswer,
    forms.ErrorAnswer,
)
_WHERE: Final = "#/components/schemas/"


def description(version: str) -> dict[str, Any]:
    """Return the whole description."""
    _, schemas = models_json_schema([(form, "serialization") for form in _FORMS], ref_template=_WHERE + "{model}")
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Provenance Vault",
            "version": version,
            "description": "Hand papers in and ask what became of them.",
        },
        "servers": [{"url": "/api/v1"}],
        "security": [{"key": []}],
        "components": {
            "schemas": schemas["$defs"],
            "securitySchemes": {
                "key": {"type": "http", "scheme": "bearer", "description": "Made by `vault token add LOGIN`."}
            },
        },
        "paths": {
            "/documents": {"post": _hand_in("post"), "put": _hand_in("put"), "get": _list_documents()},
            "/documents/{id}": {"get": _one("showDocument", "Tell all about one file", forms.DocumentAnswer)},
            "/jobs": {"get": _list_jobs()},
            "/jobs/{id}": {"get": _one("showJob", "Tell how far one job is", forms.JobAnswer)},
            "/jobs/{id}/retry": {
                "post": _one("retryJob", "Let a failed job be tried again", forms.JobAnswer, conflict=True)
            },
            "/openapi.json": {
                "get": {
                    "operationId": "describe",
                    "summary": "This description",
                    "responses": {"200": {"description": "OpenAPI 3.1"}},
                }
            },
        },
    }


def _hand_in(method: str) -> dict[str, Any]:
    raw = {"schema": {"type": "string", "contentMediaType": "application/octet-stream"}}
    several = {
        "schema": {
            "type": "object",
            "properties": {
                "shipment": {"type": "string"},
                "file": {"type": "array", "items": {"type": "string", "contentMediaType": "application/octet-stream"}},
            },
        }
    }
    return {
        "operationId": f"handIn{method.title()}",
        "summary": "Take files in",
        "description": (
            f"Taken in: {ACCEPTED}, told by their bytes. Answered when bytes, row and ledger event are durable. "
            "A body without Content-Length needs X-Content-SHA256 or Content-Digest (RFC 9530), or it could be cut off unseen. "
            "With several files each has its own outcome and the status is 207."
        ),
        "parameters": [
            _query("shipment", "Reference of the shipment; opened where it is new."),
            _query("name", "File name of a raw body."),
            {
                "name": "X-File-Name",
                "in": "header",
                "schema": {"type": "string"},
                "description": "The same, percent-encoded UTF-8.",
            },
            {"name": "X-Content-SHA256", "in": "header", "schema": {"type": "string", "pattern": "^[0-9a-fA-F]{64}$"}},
            {"name": "Content-Digest", "in": "header", "schema": {"type": "string"}, "description": "sha-256=:base64:"},
        ],
        "requestBody": {"required": True, "content": {"application/octet-stream": raw, "multipart/form-data": several}},
        "responses": {
            "201": _answers("stored", forms.OutcomeAnswer),
            "200": _answers("duplicate", forms.OutcomeAnswer),
            "207": _answers("several files, each with its outcome", forms.OutcomesAnswer),
            "400": {
                "description": "cut off, or not in the form that is needed: nothing was kept; or an empty file: refused",
                "content": {
                    "application/json": {"schema": {"anyOf": [_form(forms.ErrorAnswer), _form(forms.OutcomeAnswer)]}}
                },
            },
            "401": _answers("nobody's key", forms.ErrorAnswer),
            "413": {
                "description": "too large",
                "content": {
                    "application/json": {"schema": {"anyOf": [_form(forms.OutcomeAnswer), _form(forms.ErrorAnswer)]}}
                },
            },
            "415": _answers("refused, with the reason", forms.OutcomeAnswer),
        },
    }


def _list_documents() -> dict[str, Any]:
    return {
        "operationId": "listDocuments",
        "summary": "Name the files, the newest first",
        "parameters": [_query("shipment", "Only those of this shipment."), *_window()],
        "responses": {
            "200": _answers("files", forms.DocumentsAnswer),
            "404": _answers("no such shipment", forms.ErrorAnswer),
        },
    }


def _list_jobs() -> dict[str, Any]:
    return {
        "operationId": "listJobs",
        "summary": "Name the jobs, the newest first",
        "parameters": [_query("state", "new, running, done or failed"), *_window()],
        "responses": {"200": _answers("jobs", forms.JobsAnswer), "400": _answers("no such state", forms.ErrorAnswer)},
    }


def _one(name: str, summary: str, form: type[BaseModel], *, conflict: bool = False) -> dict[str, Any]:
    responses = {"200": _answers("found", form), "404": _answers("not in this workspace", forms.ErrorAnswer)}
    if conflict:
        responses["409"] = _answers("it has not failed", forms.ErrorAnswer)
    return {
        "operationId": name,
        "summary": summary,
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
        "responses": responses,
    }


def _window() -> list[dict[str, Any]]:
    return [
        {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 0, "maximum": 500, "default": 100}},
        {"name": "offset", "in": "query", "schema": {"type": "integer", "minimum": 0, "default": 0}},
    ]


def _query(name: str, text: str) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": {"type": "string"}, "description": text}


def _answers(text: str, form: type[BaseModel]) -> dict[str, Any]:
    return {"description": text, "content": {"application/json": {"schema": _form(form)}}}


def _form(form: type[BaseModel]) -> dict[str, Any]:
    return {"$ref": _WHERE + form.__name__}
