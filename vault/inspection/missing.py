"""SH01: the papers a trade mode requires against those that are there. Pure.

“Missing” is said only where it is known: as long as a paper nobody could tell, or a file nobody could read, may be the one that is
sought, the answer is that it cannot be told.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from vault.inspection.requirement import Requirement, RequirementSet, Result, Whom, summed_up
from vault.inspection.wording import CONDITIONS, REQUEST, WHOM, WHY, paper_names

State = Literal["present", "explained", "missing", "unknown"]

NO_CERTIFICATE: Final = re.compile(r"(?<!\d)24(?!\d)")
"""Code of the certificates a declaration asks for: 21 asked for, 24 not wanted; each excludes the other."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper of the shipment, as far as this check cares."""

    document_id: str
    kind: str
    certificate_codes: str = ""
    trade_mode: str = ""
    """As printed, with its code."""
    has_unread_pages: bool = False


@dataclass(frozen=True, slots=True)
class PaperState:
    """One required paper: there or not, and what to do."""

    papers: tuple[str, ...]
    state: State
    why: str
    """A code of `wording.WHY`."""
    ask: Whom
    condition: str = ""
    document_ids: tuple[str, ...] = ()
    count: int = 0
    """How many papers or files stand in the way of an answer."""
    ref: str = ""

    def name(self, language: str) -> str:
        """Return the paper’s name."""
        return paper_names(self.papers, language)

    def reason(self, language: str) -> str:
        """Return why, in words."""
        condition = CONDITIONS[self.condition].said(language) if self.condition else ""
        return WHY[self.why].said(language, count=str(self.count), condition=condition)

    def whom(self, language: str) -> str:
        """Return whom to ask."""
        return WHOM[self.ask].said(language)

    def request(self, language: str) -> str:
        """Return the sentence to send; empty where there is nothing to ask for."""
        if self.state in ("present", "explained"):
            return ""
        return REQUEST.said(language, papers=self.name(language), ref=self.ref)


@dataclass(frozen=True, slots=True)
class MissingReport:
    """The answer for one shipment."""

    shipment_id: str
    ref: str
    trade_mode: str
    result: Result
    items: tuple[PaperState, ...]
    suggested_trade_mode: str = ""
    """What the papers say, where nobody has said it; to be confirmed by a person."""
    source: str = ""
    verified_on: str = ""
    source_zh: str = ""

    @property
    def missing(self) -> tuple[PaperState, ...]:
        """Return what is known to be missing."""
        return tuple(item for item in self.items if item.state == "missing")

    @property
    def unknown(self) -> tuple[PaperState, ...]:
        """Return what cannot be told."""
        return tuple(item for item in self.items if item.state == "unknown")


def check_papers(
    requirements: RequirementSet | None,
    papers: Sequence[Paper],
    *,
    shipment_id: str,
    ref: str,
    told_apart: Collection[str],
    unread_files: int,
) -> MissingReport:
    """Return the state of every required paper.

    Args:
        requirements: the set of the shipment's trade mode, None where nobody has said the mode.
        papers: what is there.
        shipment_id: the shipment.
        ref: its reference, for the words to send.
        told_apart: kinds the vault recognises by itself; all others arrive as `other`.
        unread_files: files of the shipment that have no document yet.
    """
    if requirements is None:
        return MissingReport(shipment_id, ref, "", "unknown", (), suggest_trade_mode(papers))
    items = tuple(
        _state(one, papers, ref=ref, told_apart=told_apart, unread_files=unread_files)
        for one in requirements.requirements
    )
    return MissingReport(
        shipment_id,
        ref,
        requirements.trade_mode,
        summed_up(tuple(_result(item) for item in items if _counts(item))),
        items,
        source=requirements.source,
        verified_on=requirements.verified_on.isoformat(),
        source_zh=requirements.source_zh or requirements.source,
    )


def _state(
    requirement: Requirement, papers: Sequence[Paper], *, ref: str, told_apart: Collection[str], unread_files: int
) -> PaperState:
    def state(name: State, why: str, document_ids: tuple[str, ...] = (), count: int = 0) -> PaperState:
        return PaperState(
            requirement.papers, name, why, requirement.ask, requirement.condition, document_ids, count, ref
        )

    found = tuple(paper.document_id for paper in papers if paper.kind in requirement.papers)
    if found:
        return state("present", "present", found)
    if "cn_inspection_certificate" in requirement.papers:
        declared = tuple(paper.document_id for paper in papers if NO_CERTIFICATE.search(paper.certificate_codes))
        if declared:
            return state("explained", "not-requested", declared)
    if requirement.condition:
        return state("unknown", "depends")
    unread = unread_files + sum(paper.has_unread_pages and paper.kind == "other" for paper in papers)
    if unread:
        return state("unknown", "unread-files", count=unread)
    unrecognised = [paper for paper in papers if paper.kind == "other"]
    if unrecognised and not set(requirement.papers) <= set(told_apart):
        return state(
            "unknown", "unrecognised-papers", tuple(one.document_id for one in unrecognised), len(unrecognised)
        )
    return state("missing", "not-found")


def _counts(item: PaperState) -> bool:
    """A paper that is needed only in some cases does not hold up the result; it is shown with its case."""
    return not (item.condition and item.state == "unknown")


def _result(item: PaperState) -> Result:
    if item.state in ("present", "explained"):
        return "pass"
    return "fail" if item.state == "missing" else "unknown"


def suggest_trade_mode(papers: Sequence[Paper]) -> str:
    """Return the trade mode the papers speak of where they agree, else empty."""
    suggested = {mode for paper in papers if (mode := _mode_of(paper))}
    return suggested.pop() if len(suggested) == 1 else ""


def _mode_of(paper: Paper) -> str:
    printed = paper.trade_mode
    for mode, signs in {
        "cn_general": ("一般贸易", "0110"),
        "cbec_1210": ("网购保税", "1210"),
        "cbec_9610": ("9610",),
    }.items():
        if any(sign in printed for sign in signs):
            return mode
    return {"cbp_7501": "us_import", "cbp_3461": "us_import", "eu_import_declaration": "eu_import"}.get(paper.kind, "")
