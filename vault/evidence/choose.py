"""Decides what goes to a recipient, what stays here, and why. Pure; the one place that decides it.

In goes: every file with a line linked to the product, the papers of those files' shipments, and papers of the brand that are valid on the
days concerned. A file is handed over whole or not at all, since originals are never altered: one page the recipient may not see keeps the
whole file here, and it is named as withheld. Lines still in review count for nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from vault.catalogue.keys import name_key
from vault.catalogue.product import Product
from vault.evidence.case import Case, CasePaper, NothingToExport, Role, Said, day_of
from vault.evidence.labels import extension, kind_label
from vault.evidence.profile import RecipientProfile
from vault.evidence.sight import (
    BY_EXTENSION,
    FIELDS_THAT_SHOW,
    KINDS_THAT_SHOW,
    NAMES,
    SURE_OF_KIND,
    UNKNOWN_CONTENT,
    UNSEEN,
)
from vault.linking.compare import same_brand

BRAND_KINDS = frozenset({"brand_authorization", "trademark_certificate"})


@dataclass(frozen=True)
class Exhibit:
    """One file that goes out, with its number and the documents in it."""

    number: str
    """Such as ``E01``."""
    file_id: str
    sha256: str
    size_bytes: int
    media_type: str
    original_name: str
    received_at: datetime
    papers: tuple[CasePaper, ...]
    role: Role
    path: str
    """In the bag, such as ``data/documents/E01-commercial-invoice.pdf``."""

    @property
    def main(self) -> CasePaper:
        """The document it is here for."""
        return next((paper for paper in self.papers if paper.linked), self.papers[0])

    @property
    def extension(self) -> str:
        """Of its name, without the dot."""
        return self.path.rpartition(".")[2]


@dataclass(frozen=True)
class Withheld:
    """One document that stays here because of what it shows."""

    document_id: str
    file_id: str
    file_name: str
    kind: str
    reasons: tuple[tuple[str, str], ...]
    """English and Chinese."""


@dataclass(frozen=True)
class Choice:
    """What was decided."""

    exhibits: tuple[Exhibit, ...]
    withheld: tuple[Withheld, ...]
    left_out: tuple[Said, ...]
    """What is not in for another reason: still in review, other goods, not valid then."""


def choose(case: Case, profile: RecipientProfile) -> Choice:
    """Return what goes out, what is withheld, what is left out."""
    files = _by_file(case.papers)
    tied = {file_id for file_id, papers in files.items() if any(paper.linked for paper in papers)}
    shipments = {shipment for file_id in tied for shipment in files[file_id][0].view.shipment_ids}
    left_out: list[Said] = []
    roles: dict[str, Role] = {}
    for file_id, papers in files.items():
        role = _role(file_id, papers, tied, shipments)
        if role is None:
            left_out += _why_not_tied(papers)
        elif role == "shipment" and all(paper.elsewhere for paper in papers):
            left_out += [
                _said(paper, "other-goods", "speaks of other products only", "仅涉及其他商品") for paper in papers
            ]
        else:
            roles[file_id] = role
    days = sorted({day for file_id in roles for paper in files[file_id] if (day := paper.day()) is not None})
    for file_id, papers in files.items():
        if file_id in roles or not tied or not any(speaks_for_brand(paper, case.product) for paper in papers):
            continue
        if all(_is_valid(paper, days) for paper in papers if paper.view.kind in BRAND_KINDS):
            roles[file_id] = "brand"
            left_out = [said for said in left_out if said.file_id != file_id]
        else:
            left_out += [
                _said(papers[0], "not-valid-then", "is not valid on the days concerned", "在相关日期不在有效期内")
            ]
    withheld = [
        entry
        for file_id in roles
        for entry in _withheld(files[file_id], profile, case.product, case.unseen.get(file_id, ()))
    ]
    out = {file_id: role for file_id, role in roles.items() if file_id not in {entry.file_id for entry in withheld}}
    return Choice(_exhibits(case, profile, files, out), tuple(withheld), tuple(left_out))


def insist_on_evidence(case: Case, profile: RecipientProfile, choice: Choice) -> None:
    """Refuse a bundle that would prove nothing.

    Raises:
        NothingToExport: no paper with a line of the product goes out.
    """
    sku = case.product.sku
    if any(exhibit.role == "line" for exhibit in choice.exhibits):
        return
    waiting = sum(len(paper.in_review) for paper in case.papers)
    linked = any(paper.linked for paper in case.papers)
    if linked and choice.exhibits:
        msg = f"every paper that names {sku} shows something {profile.code} may not see; the rest alone proves nothing"
    elif linked:
        msg = f"every paper about {sku} shows something {profile.code} may not see"
    elif waiting:
        msg = f"no line of any paper is linked to {sku} yet; {waiting} lines wait for a decision"
    else:
        msg = f"no line of any paper is linked to {sku}"
    hint = (
        "Export for court, regulator or archive, or hand the paper over with the hidden part covered by hand."
        if linked
        else "Confirm the lines in review first."
        if waiting
        else "Load the shipment's papers and link their lines to the product."
    )
    raise NothingToExport(msg, hint=hint, sku=sku, recipient=profile.code, waiting=waiting)


def hidden_by(
    paper: CasePaper, profile: RecipientProfile, product: Product, unseen: Sequence[str] = ()
) -> tuple[tuple[str, str], ...]:
    """Return why the recipient may not see this document; empty where he may. `unseen`: what its file carries beside its pages."""
    if profile.is_whole:
        return ()
    view = paper.view
    names = set(view.head) | {name for line in view.lines for name in line.fields}
    reasons = [
        (f"shows {NAMES[category][0]}", f"载有{NAMES[category][1]}")
        for category in sorted(profile.hides)
        if view.kind in KINDS_THAT_SHOW[category] or names & FIELDS_THAT_SHOW[category]
    ]
    if "other_brands" in profile.hides and _names_other_brands(paper, product):
        reasons.append((f"shows {NAMES['other_brands'][0]}", f"载有{NAMES['other_brands'][1]}"))
    if any(page.get("method") == "unread" for page in view.pages):
        reasons.append(("has a page that could not be read, which may show anything", "有页面未能读取，无法确认其内容"))
    if not view.kind_confirmed and (view.kind in UNKNOWN_CONTENT or view.kind_confidence < SURE_OF_KIND):
        reasons.append(("nobody has confirmed what kind of paper it is", "文件类型未经人工确认"))
    if (form := BY_EXTENSION.get(extension(view.media_type))) is not None:
        reasons.append(UNSEEN[form])
    return (*reasons, *(UNSEEN[code] for code in unseen))


def _by_file(papers: Iterable[CasePaper]) -> dict[str, list[CasePaper]]:
    files: dict[str, list[CasePaper]] = defaultdict(list)
    for paper in sorted(papers, key=lambda paper: (paper.view.received_at, paper.view.file_id, paper.view.page_from)):
        files[paper.view.file_id].append(paper)
    return dict(files)


def _role(file_id: str, papers: Sequence[CasePaper], tied: set[str], shipments: set[str]) -> Role | None:
    if file_id in tied:
        return "line"
    return "shipment" if shipments & set(papers[0].view.shipment_ids) else None


def _why_not_tied(papers: Sequence[CasePaper]) -> list[Said]:
    return [
        _said(
            paper,
            "in-review",
            f"has {len(paper.in_review)} lines that wait for a decision",
            f"有 {len(paper.in_review)} 行待确认",
        )
        for paper in papers
        if paper.in_review
    ]


def speaks_for_brand(paper: CasePaper, product: Product, *, sure_only: bool = False) -> bool:
    """Whether it is a paper of a brand and names the product's brand; `sure_only`: by a value trusted enough to be printed."""
    if paper.view.kind not in BRAND_KINDS or not product.brand:
        return False
    named = [*paper.view.head.get("brand", ())]
    named += [line.fields["brand"] for line in paper.view.lines if "brand" in line.fields]
    return any(
        same_brand(name_key(product.brand), name_key(shown.value))
        for shown in named
        if not (sure_only and shown.is_doubtful())
    )


def _is_valid(paper: CasePaper, days: Sequence[date]) -> bool:
    """Whether it covers one of the days; an end that is not stated does not exclude it (the preview says so)."""
    begin, end = paper.view.first("valid_from"), paper.view.first("valid_to")
    first = day_of(begin) if begin else None
    last = day_of(end) if end else None
    return not days or any((first is None or first <= day) and (last is None or day <= last) for day in days)


def _names_other_brands(paper: CasePaper, product: Product) -> bool:
    """Whether a line that is not the product's names another brand, or none at all: then it may be any."""
    own = name_key(product.brand)
    others = [line for line in paper.view.lines if line.position not in paper.linked]
    return any(
        "brand" not in line.fields or not same_brand(own, name_key(line.fields["brand"].value)) for line in others
    )


def _withheld(
    papers: Sequence[CasePaper], profile: RecipientProfile, product: Product, unseen: Sequence[str]
) -> list[Withheld]:
    return [
        Withheld(paper.view.id, paper.view.file_id, paper.view.file_name, paper.view.kind, reasons)
        for paper in papers
        if (reasons := hidden_by(paper, profile, product, unseen))
    ]


def _exhibits(
    case: Case, profile: RecipientProfile, files: dict[str, list[CasePaper]], roles: dict[str, Role]
) -> tuple[Exhibit, ...]:
    order = {kind: place for place, kind in reversed(list(enumerate(profile.order)))}

    def place(file_id: str) -> tuple[int, date, datetime, str]:
        main = next((paper for paper in files[file_id] if paper.linked), files[file_id][0])
        return (order.get(main.view.kind, len(order)), main.day() or date.max, main.view.received_at, file_id)

    width = max(2, len(str(len(roles))))
    return tuple(
        _exhibit(case, f"E{count:0{width}d}", tuple(files[file_id]), roles[file_id])
        for count, file_id in enumerate(sorted(roles, key=place), 1)
    )


def _exhibit(case: Case, number: str, papers: tuple[CasePaper, ...], role: Role) -> Exhibit:
    main = next((paper for paper in papers if paper.linked), papers[0]).view
    return Exhibit(
        number=number,
        file_id=main.file_id,
        sha256=main.sha256,
        size_bytes=case.sizes[main.file_id],
        media_type=main.media_type,
        original_name=main.file_name,
        received_at=main.received_at,
        papers=papers,
        role=role,
        path=f"data/documents/{number}-{kind_label(main.kind).slug}.{extension(main.media_type)}",
    )


def _said(paper: CasePaper, code: str, en: str, zh: str) -> Said:
    label = kind_label(paper.view.kind)
    name = paper.view.file_name
    return Said(code, f"{label.en} ({name}) {en}", f"{label.zh}（{name}）{zh}", paper.view.id, paper.view.file_id)
