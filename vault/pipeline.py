"""The recipe: which steps a paper goes through, in which version, and what each does. Steps may run twice and then come to the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from vault.documents.service import read_file
from vault.jobs.service import enqueue
from vault.jobs.steps import LINK, READ, VERSIONS
from vault.jobs.worker import Handler, Progress
from vault.linking.service import link_document
from vault.parts import Parts


@dataclass(frozen=True, slots=True)
class Step:
    """One step."""

    version: int
    handler: Callable[[Parts, str, str, Progress], None]
    """Called with parts, workspace, subject and progress."""


def _read(parts: Parts, workspace_id: str, file_id: str, progress: Progress) -> None:
    """Read a file into documents, and make the linking of each due once more: its lines may have changed."""
    document_ids = read_file(parts, workspace_id, file_id, progress)
    with parts.database.writing(workspace_id) as session:
        for document_id in document_ids:
            enqueue(
                session,
                workspace_id,
                step=LINK,
                step_version=VERSIONS[LINK],
                subject=document_id,
                now=parts.clock(),
                again=True,
            )


def _link(parts: Parts, workspace_id: str, document_id: str, progress: Progress) -> None:
    """Link the lines of a document to products."""
    progress(0, 1)
    link_document(parts, workspace_id, document_id)


STEPS: Final[dict[str, Step]] = {READ: Step(VERSIONS[READ], _read), LINK: Step(VERSIONS[LINK], _link)}


def handlers(parts: Parts) -> dict[str, Handler]:
    """Return the steps as a worker calls them."""
    return {name: partial(step.handler, parts) for name, step in STEPS.items()}
