"""The number a page gives itself, as a paper of a kind: what tells two invoices in one file apart. Must not read anything else of the page."""

from __future__ import annotations

import re
from functools import cache

from vault.documents.blocks import Layout
from vault.documents.classify import look_of
from vault.documents.head import Meaning, Stop, head_lexicon
from vault.documents.kind import FieldSpec, kinds
from vault.documents.labels import Lexicon, pieces_of
from vault.documents.normalise import Context
from vault.documents.runs import Sheet
from vault.documents.split import Look
from vault.documents.values import values_of

_OWN = frozenset({"document_no", "declaration_no"})
_HEAD = 0.5


def look_at(sheet: Sheet) -> Look:
    """Return what a page calls itself, what form it has, and its own numbers."""
    title, form, number = look_of(sheet)
    kind = title or form
    numbers = own_numbers(sheet, kind) if kind else frozenset()
    return Look(title, form, numbers or (frozenset({number}) if number else frozenset()))


@cache
def _lexicon(code: str) -> Lexicon[Meaning]:
    return head_lexicon(kinds()[code])


def own_numbers(sheet: Sheet, code: str) -> frozenset[str]:
    """Return the numbers that stand at the labels of the kind's own number, letters and digits only."""
    if not any(spec.name in _OWN for spec in kinds()[code].fields):
        return frozenset()
    layout: Layout[Meaning] = Layout(sheet, pieces_of(sheet, _lexicon(code)))
    found: dict[float, set[str]] = {}
    for label in layout.pieces:
        specs = [one for one in label.meanings if isinstance(one, FieldSpec) and one.name in _OWN]
        if not specs or label.box.y0 > _HEAD or isinstance(label.meanings[0], Stop):
            continue
        for candidate in sorted(layout.candidates(label), key=lambda one: -one.score)[:1]:
            for name, value, _ in values_of(specs[0], candidate.piece.text, Context()):
                if name in _OWN:
                    number = re.sub(r"[^A-Z0-9]", "", value.value.upper())
                    found.setdefault(specs[0].weight, set()).add(number)
    # A bare ``No.`` counts only where no clearer label stands.
    return frozenset(found[max(found)]) if found else frozenset()
