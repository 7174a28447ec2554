"""The machine's index of a bundle, `data/evidence.json`: a versioned schema (docs/bundle-format.md). Pure.

Holds nothing the recipient may not see: withheld papers by kind and reason alone, other products' lines not at all, original file names and
shipment references (the seller's own words) only where names may be told.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from vault.clock import iso
from vault.documents.queries import ShownValue
from vault.evidence.case import CasePaper
from vault.evidence.choose import Exhibit
from vault.evidence.custody import LogState
from vault.evidence.labels import kind_label
from vault.evidence.printed import Edition
from vault.evidence.quote import head_of, lines_of
from vault.evidence.stranger import verify as stranger

Json = dict[str, object]


def evidence_json(
    edition: Edition, intakes: Mapping[str, int], pages: Mapping[str, str], submitted: Sequence[str], log: LogState
) -> bytes:
    """Return the index."""
    profile, product, company = edition.profile, edition.case.product, edition.case.company
    index: Json = {
        "schema": stranger.SCHEMA,
        "version": stranger.SCHEMA_VERSION,
        "bundle": {
            "number": edition.number,
            "recipient": profile.code,
            "sealed_at": iso(edition.now),
            "language": profile.language,
            "profile": {"status": profile.status, "verified_on": profile.verified_on.isoformat()},
        },
        "seller": {
            "name_zh": company.name_zh,
            "name_en": company.name_en,
            "registration_no": company.uscc or company.tax_number,
        },
        "product": {
            "sku": product.sku,
            "gtin": product.gtin,
            "name_zh": product.name_zh,
            "name_en": product.name_en,
            "brand": product.brand,
            "model": product.model,
            "spec": product.spec,
        },
        "exhibits": [_exhibit(edition, exhibit, intakes, pages) for exhibit in edition.choice.exhibits],
        "withheld": _withheld(edition),
        "submit": list(submitted),
        "log": {"size": log.size, "root": log.root, "key": log.vkey},
        "time": {"clock": "local", "time_stamps": []},
        "proves": "internally consistent and unchanged since it was sealed; own signature, local clock",
    }
    return (json.dumps(index, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def _exhibit(edition: Edition, exhibit: Exhibit, intakes: Mapping[str, int], pages: Mapping[str, str]) -> Json:
    entry: Json = {
        "exhibit": exhibit.number,
        "file": exhibit.path,
        "sha256": exhibit.sha256,
        "size_bytes": exhibit.size_bytes,
        "media_type": exhibit.media_type,
        "received_at": iso(exhibit.received_at),
        "intake_event": intakes[exhibit.number],
        "reading_copy_pages": pages.get(exhibit.number, ""),
        "why": exhibit.role,
        "documents": [_document(edition, paper) for paper in exhibit.papers],
    }
    if edition.profile.discloses_names:
        entry["original_name"] = exhibit.original_name
        refs = [
            edition.case.shipments[key].ref for key in exhibit.main.view.shipment_ids if key in edition.case.shipments
        ]
        entry["shipments"] = refs
    return entry


def _document(edition: Edition, paper: CasePaper) -> Json:
    view = paper.view
    return {
        "kind": view.kind,
        "kind_confidence": round(view.kind_confidence, 3),
        "pages": [view.page_from, view.page_to],
        "point": kind_label(view.kind).point,
        "read_by": view.reader,
        "fields": {
            name: [_value(shown) for shown in values] for name, values in head_of(paper, edition.profile).items()
        },
        "lines": [
            {
                "position": line.position,
                "page": line.page,
                "box": line.box.as_list() if line.box else None,
                "fields": {name: _value(shown) for name, shown in fields.items()},
            }
            for line, fields in lines_of(paper, edition.profile)
        ],
    }


def _value(shown: ShownValue) -> Json:
    """Return a value with the spot it was read from and how sure that is: what a person has corrected is marked as such."""
    record: Json = {
        "value": shown.value,
        "raw": shown.raw,
        "page": shown.page,
        "box": shown.box.as_list() if shown.box else None,
        "confidence": round(shown.confidence, 3),
        "method": shown.method,
        "checks": list(shown.checks),
        "corrected": shown.corrected,
    }
    if shown.code is not None:
        record["code"] = shown.code
    return record


def _withheld(edition: Edition) -> list[Json]:
    return [
        {"kind": entry.kind, "reasons": [{"en": en, "zh": zh} for en, zh in entry.reasons]}
        for entry in sorted(edition.choice.withheld, key=lambda entry: (entry.kind, entry.reasons))
    ]
