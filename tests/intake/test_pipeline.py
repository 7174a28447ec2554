"""From a file taken in to its documents and their links, by the real steps and a worker."""

from __future__ import annotations

from pathlib import Path

import pytest

from vault.documents.queries import document_ids_of_file
from vault.intake.service import receive
from vault.jobs.queries import jobs
from vault.jobs.steps import VERSIONS
from vault.jobs.worker import Worker
from vault.parts import Parts
from vault.pipeline import STEPS, handlers
from vault.values import Actor

SAMPLES = Path(__file__).parents[2] / "sample_docs"


def test_every_step_has_a_handler_of_its_version() -> None:
    assert {name: step.version for name, step in STEPS.items()} == VERSIONS


def test_reading_makes_the_linking_of_each_document_due_and_again_after_a_second_reading(
    parts: Parts, actor: Actor
) -> None:
    paper = next(iter(sorted(SAMPLES.rglob("*invoice*.pdf"))), None)
    if paper is None:
        pytest.fail("no sample invoice: sample_docs is incomplete")
    outcome = receive(parts, actor, [paper.read_bytes()], name=paper.name, shipment_ref="S-1")
    worker = Worker(parts.database, handlers(parts), holder="wrk_test", clock=parts.clock)
    while worker.run_one():
        pass
    with parts.database.reading(actor.workspace_id) as session:
        document_ids = document_ids_of_file(session, outcome.file_id or "")
        done = {(job.step, job.subject, job.state, job.reason) for job in jobs(session)}
    assert document_ids
    assert done == {("read", outcome.file_id, "done", "")} | {("link", each, "done", "") for each in document_ids}
    STEPS["read"].handler(parts, actor.workspace_id, outcome.file_id or "", lambda done, of: None)
    with parts.database.reading(actor.workspace_id) as session:
        assert {job.state for job in jobs(session) if job.step == "link"} == {"new"}
