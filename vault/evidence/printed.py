"""What stands on the printed pages, as plain data for the templates: cover, catalogue, its CSV, the text to paste. Pure.

Only what the recipient may see and only values that are trusted enough to be printed as facts; weak points never come here.
"""

from __future__ import annotations

import csv
import io
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from vault.clock import iso
from vault.evidence.case import Case, CasePaper
from vault.evidence.choose import Choice, Exhibit, speaks_for_brand
from vault.evidence.labels import POINTS, kind_label
from vault.evidence.profile import RecipientProfile
from vault.evidence.quote import head_of, own_number, pages_of, quantity_of, sure
from vault.evidence.words import Language, say

MOST_POINTS = 10
"""Rows of the cover's table: more would not be read in a minute; the catalogue has all."""


@dataclass(frozen=True)
class Edition:
    """One bundle in the making: what goes out, to whom, under which number."""

    number: str
    case: Case
    profile: RecipientProfile
    choice: Choice
    now: datetime
    log_size: int
    log_root: str
    fingerprint: str

    @property
    def languages(self) -> tuple[Language, Language]:
        """The recipient's language first."""
        return ("zh", "en") if self.profile.language == "zh" else ("en", "zh")

    @property
    def seller(self) -> str:
        """Who hands over."""
        company = self.case.company
        return company.name_zh or company.name_en or "-"

    def name_of_product(self, language: Language) -> str:
        """Return the product's name in the language, or the other where there is none."""
        product = self.case.product
        first, second = (product.name_en, product.name_zh) if language == "en" else (product.name_zh, product.name_en)
        return first or second or product.sku


def document_data(edition: Edition, title: str) -> dict[str, object]:
    """Return what every printed file says of itself."""
    day = edition.now.date()
    return {
        "title": f"{edition.number} {title}",
        "seller": edition.seller,
        "date": [day.year, day.month, day.day],
        "lang": edition.languages[0],
        "number": edition.number,
        "footer": f"{edition.number} / {edition.case.product.sku}",
    }


def cover_sides(edition: Edition, payload_digest: str) -> list[dict[str, object]]:
    """Return the cover, one side a language. The copy inside the payload carries no digest of the payload."""
    return [_cover_side(edition, language, payload_digest) for language in edition.languages]


def _cover_side(edition: Edition, language: Language, digest: str) -> dict[str, object]:
    case, choice, profile = edition.case, edition.choice, edition.profile
    company = case.company
    seller = (company.name_en if language == "en" else company.name_zh) or edition.seller
    copies = _copies(edition)
    again = [exhibit.number for exhibit in choice.exhibits if exhibit.main.linked and exhibit.main.view.id in copies]
    lines = sum(exhibit.role == "line" and exhibit.number not in again for exhibit in choice.exhibits)
    count = len(choice.exhibits)
    points = _points(edition, language)
    return {
        "lang": language,
        "bookmark": say("kicker", language),
        "kicker": say("kicker", language),
        "number": edition.number,
        "title": say("title", language, sku=case.product.sku),
        "subtitle": _product_line(edition, language),
        "facts": [
            [say("fact_seller", language), ", ".join(filter(None, (seller, company.uscc or company.tax_number)))],
            [say("fact_recipient", language), profile.name_en if language == "en" else profile.name_zh],
            [say("fact_date", language), iso(edition.now).replace("T", " ").replace("Z", " UTC")],
        ],
        "answer": (" " if language == "en" else "").join(
            [
                say("answer", language, count=count, sku=case.product.sku, lines=lines),
                *_told_copies(choice, copies, again, language),
                *_sentences(edition, language),
            ]
        ),
        "chain": _chain(edition, language),
        "points_title": say("points_title", language),
        "points_header": [
            say(f"header_{name}", language) for name in ("point", "exhibit", "document", "page", "since")
        ],
        "points": points[:MOST_POINTS],
        "points_more": " ".join(
            ([say("more", language, count=len(points) - MOST_POINTS)] if len(points) > MOST_POINTS else [])
            + [say("since_note", language)]
        ),
        "withheld_title": say("withheld_title", language),
        "withheld_none": say("withheld_none", language),
        "withheld": withheld_lines(choice, language),
        "check_title": say("check_title", language),
        "check": [say(f"check_{step}", language) for step in (1, 2, 3)],
        "marks": [
            *([[say("digest_label", language), digest]] if digest else []),
            [say("log_label", language), say("log_value", language, size=edition.log_size, root=edition.log_root)],
            [say("fingerprint_label", language), edition.fingerprint],
        ],
        "not_title": say("not_title", language),
        "not_proved": [say(f"not_{item}", language) for item in (1, 2, 3, 4, 5)],
    }


def _copies(edition: Edition) -> dict[str, str]:
    """Return each paper that bears kind and number of an earlier one, with the exhibit of that: a scan beside the file counts once."""
    first: dict[tuple[str, str], str] = {}
    copies: dict[str, str] = {}
    for exhibit in edition.choice.exhibits:
        for paper in exhibit.papers:
            number = own_number(paper, edition.profile)
            if number and first.setdefault((paper.view.kind, number), exhibit.number) != exhibit.number:
                copies[paper.view.id] = first[paper.view.kind, number]
    return copies


def _told_copies(choice: Choice, copies: Mapping[str, str], again: Sequence[str], language: Language) -> list[str]:
    told = [
        say("copy_of", language, exhibit=exhibit.number, first=copies[exhibit.main.view.id])
        for exhibit in choice.exhibits
        if exhibit.number in again
    ]
    return [say("copies", language, copies=say("comma", language).join(told))] if told else []


def _product_line(edition: Edition, language: Language) -> str:
    product = edition.case.product
    gtin = f"GTIN {product.gtin}" if product.gtin else ""
    parts = (edition.name_of_product(language), product.brand, product.model, product.spec, gtin)
    return say("comma", language).join(filter(None, parts))


def _sentences(edition: Edition, language: Language) -> list[str]:
    """Return one sentence a point, from the first document that has all its values trusted; nothing is filled in."""
    told: dict[str, str] = {}
    for exhibit in edition.choice.exhibits:
        for paper in exhibit.papers:
            point = kind_label(paper.view.kind).point
            if point not in told and (sentence := _sentence(edition, exhibit, paper, point, language)):
                told[point] = sentence
    return [told[point] for point in ("bought", "imported", "authorised") if point in told]


def _sentence(edition: Edition, exhibit: Exhibit, paper: CasePaper, point: str, language: Language) -> str:
    head, number = head_of(paper, edition.profile), own_number(paper, edition.profile)
    date = sure(head, "issue_date") or sure(head, "entry_date")
    if point == "bought" and paper.linked and number and date and sure(head, "seller_name"):
        return say(point, language, seller=sure(head, "seller_name"), number=number, date=date, exhibit=exhibit.number)
    if point == "imported" and paper.linked and number and date:
        return say(point, language, number=number, date=date, exhibit=exhibit.number)
    grantor, grantee = sure(head, "grantor_name"), sure(head, "grantee_name")
    if point == "authorised" and grantor and grantee and speaks_for_brand(paper, edition.case.product, sure_only=True):
        begin, end = sure(head, "valid_from"), sure(head, "valid_to")
        facts = {
            "since": say("since", language, date=begin) if begin else "",
            "until": say("until", language, date=end) if end else "",
            "brand": edition.case.product.brand,
        }
        return say(point, language, grantor=grantor, grantee=grantee, exhibit=exhibit.number, **facts)
    return ""


def _chain(edition: Edition, language: Language) -> list[dict[str, str]]:
    """Return the steps from purchase to shelf for which there is a document, at most five."""
    steps: dict[str, list[Exhibit]] = defaultdict(list)
    for exhibit in edition.choice.exhibits:
        point = kind_label(exhibit.main.view.kind).point
        if point != "authorised" or speaks_for_brand(exhibit.main, edition.case.product):
            steps[point].append(exhibit)
    nodes = []
    for point in ("authorised", "bought", "shipped", "imported", "inspected"):
        if point in steps:
            head = head_of(steps[point][0].main, edition.profile)
            names = {"authorised": "grantor_name", "bought": "seller_name"}
            detail = sure(head, names[point]) if point in names else own_number(steps[point][0].main, edition.profile)
            exhibits = ", ".join(exhibit.number for exhibit in steps[point][:6])
            more = f" +{len(steps[point]) - 6}" if len(steps[point]) > 6 else ""
            if point != "authorised" and not any(exhibit.main.linked for exhibit in steps[point]):
                more += say("comma", language) + say("of_shipment", language)
            title = kind_label(steps[point][0].main.view.kind)
            nodes.append(
                {
                    "title": title.en if language == "en" else title.zh,
                    "detail": detail or "",
                    "exhibits": exhibits + more,
                }
            )
    return nodes


def _points(edition: Edition, language: Language) -> list[list[str]]:
    rows: list[tuple[int, list[str]]] = []
    order, copies = list(POINTS), _copies(edition)
    for exhibit in edition.choice.exhibits:
        for paper in exhibit.papers:
            label = kind_label(paper.view.kind)
            number, head = own_number(paper, edition.profile), head_of(paper, edition.profile)
            date = sure(head, "issue_date") or sure(head, "entry_date") or sure(head, "import_date")
            quantity = quantity_of(paper, edition.profile)
            if paper.view.id in copies:
                quantity = say("same_number", language, first=copies[paper.view.id])
            elif exhibit.role != "brand" and not paper.linked:
                quantity = say("of_shipment", language)
            name = " ".join(filter(None, (label.en if language == "en" else label.zh, number)))
            document = say("comma", language).join(filter(None, (name, date, quantity)))
            pages = ", ".join(str(page) for page in pages_of(paper, edition.profile)[:4])
            point = POINTS[label.point][0 if language == "en" else 1]
            since = exhibit.received_at.date().isoformat()
            rows.append((order.index(label.point), [point, exhibit.number, document, pages, since]))
    return [row for _, row in sorted(rows, key=lambda entry: (entry[0], entry[1][1]))]


def withheld_lines(choice: Choice, language: Language) -> list[str]:
    """Name what is withheld by kind and reason, never by number, party or file name."""
    place = 0 if language == "en" else 1
    groups = Counter((entry.kind, tuple(reason[place] for reason in entry.reasons)) for entry in choice.withheld)
    joint = "; " if language == "en" else "；"
    return [
        say(
            "withheld",
            language,
            kind=kind_label(kind).en if language == "en" else kind_label(kind).zh,
            count=count,
            reasons=joint.join(reasons),
        )
        for (kind, reasons), count in sorted(groups.items())
    ]


def catalogue_sides(edition: Edition, pages: Mapping[str, str]) -> list[dict[str, object]]:
    """Return the evidence catalogue, Chinese and English in the recipient's order. `pages`: exhibit to pages of the reading copy."""
    return [_catalogue_side(edition, language, pages) for language in edition.languages]


_COLUMNS = ("number", "name", "source", "content", "pages", "original")


def _catalogue_side(edition: Edition, language: Language, pages: Mapping[str, str]) -> dict[str, object]:
    profile = edition.profile
    recipient = profile.name_en if language == "en" else profile.name_zh
    return {
        "lang": language,
        "title": say("catalogue_title", language),
        "subtitle": say(
            "catalogue_subtitle", language, number=edition.number, sku=edition.case.product.sku, recipient=recipient
        ),
        "header": [say(f"column_{name}", language) for name in _COLUMNS],
        "rows": [_catalogue_row(edition, exhibit, language, pages) for exhibit in edition.choice.exhibits],
        "withheld_title": say("withheld_title", language),
        "withheld": withheld_lines(edition.choice, language),
        "note": say("catalogue_note", language),
    }


def _catalogue_row(edition: Edition, exhibit: Exhibit, language: Language, pages: Mapping[str, str]) -> dict[str, str]:
    several, copies = len(exhibit.papers) > 1, _copies(edition)
    names, contents = [], []
    for part, paper in enumerate(exhibit.papers, 1):
        label = kind_label(paper.view.kind)
        name = " ".join(filter(None, (label.en if language == "en" else label.zh, own_number(paper, edition.profile))))
        if several:
            span = say("part_pages", language, first=paper.view.page_from, last=paper.view.page_to)
            name = f"{exhibit.number}-{part} {name} ({span})"
        names.append(name)
        contents.append(_content(edition, exhibit, paper, copies, language))
    if edition.profile.discloses_names:
        names.append(f"[{exhibit.original_name}]")
    head = head_of(exhibit.main, edition.profile)
    issuer = sure(head, "issuer_name") or sure(head, "seller_name") or sure(head, "grantor_name")
    received = exhibit.received_at.date().isoformat()
    source = (
        say("source_from", language, issuer=issuer, date=received)
        if issuer
        else say("source_received", language, date=received)
    )
    return {
        "number": exhibit.number,
        "name": "\n".join(names),
        "source": source,
        "content": "\n".join(dict.fromkeys(contents)),
        "pages": pages.get(exhibit.number, ""),
        "original": exhibit.path.removeprefix("data/"),
        "sha256": exhibit.sha256,
    }


def _content(
    edition: Edition, exhibit: Exhibit, paper: CasePaper, copies: Mapping[str, str], language: Language
) -> str:
    point = POINTS[kind_label(paper.view.kind).point][0 if language == "en" else 1]
    if paper.linked and paper.view.id in copies:
        sku, first = edition.case.product.sku, copies[paper.view.id]
        return say("content_copy", language, point=point, sku=sku, first=first)
    if paper.linked:
        quantity = quantity_of(paper, edition.profile)
        told = say("quantity", language, quantity=quantity) if quantity else ""
        return say("content_line", language, point=point, sku=edition.case.product.sku, quantity=told)
    if exhibit.role == "brand":
        return say("content_brand", language, point=point, brand=edition.case.product.brand)
    return say("content_shipment", language, point=point)


def catalogue_csv(edition: Edition, pages: Mapping[str, str]) -> bytes:
    """Return the catalogue for a spreadsheet: UTF-8 with a byte-order mark, as Excel needs; no cell begins like a formula."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(
        [f"{say(f'column_{name}', 'zh')} / {say(f'column_{name}', 'en')}" for name in _COLUMNS] + ["SHA-256"]
    )
    for exhibit in edition.choice.exhibits:
        first, second = (_catalogue_row(edition, exhibit, language, pages) for language in edition.languages)
        cells = [first[name] if first[name] == second[name] else f"{first[name]} / {second[name]}" for name in _COLUMNS]
        writer.writerow([_harmless(cell.replace("\n", "; ")) for cell in [*cells, exhibit.sha256]])
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def _harmless(cell: str) -> str:
    """Keep a spreadsheet from taking what a supplier wrote for a formula (CWE-1236)."""
    return f"'{cell}" if cell.lstrip()[:1] in tuple("=+-@＝＋－＠") or cell[:1] in tuple("\t\r") else cell


def submit_text(edition: Edition, files: Sequence[str]) -> str:
    """Return the text to paste at the recipient's form, in his language, within his limit."""
    language = edition.languages[0]
    company = edition.case.company
    seller = (company.name_en if language == "en" else company.name_zh) or edition.seller
    begin = say(
        "submit",
        language,
        count=len(files),
        sku=edition.case.product.sku,
        name=edition.name_of_product(language),
        seller=seller,
    )
    how = say("submit_pictures" if edition.profile.image_only else "submit_originals", language)
    end = say("submit_end", language, number=edition.number, how=how)
    lines = [f"{place}. {name}" for place, name in enumerate(files, 1)]
    text = "\n".join([begin, *lines, end]) + "\n"
    limit = edition.profile.text_limit
    while limit and len(text) > limit and lines:
        lines.pop()
        text = "\n".join([begin, *lines, "…", end]) + "\n"
    return text if not limit else text[:limit]
