"""What a trade paper says without a label: its date, the tax number of who issues it.

Only where no label says it, and only where the paper leaves one reading: two dates are none. Must not overrule a label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vault.documents.blocks import Layout
from vault.documents.found import Found
from vault.documents.goods import found_in
from vault.documents.head import Head, Meaning
from vault.documents.kind import DocumentKind
from vault.documents.labels import Piece
from vault.documents.letterhead import issuer_of
from vault.documents.normalise import Context, dates_in, normalise
from vault.documents.party import Part

HEAD_OF_PAGE = 0.5
"""Share of the page in which a date alone is the paper's own."""
_PARTS = re.compile(r"\s[—–·•|]\s")
_PLACE = re.compile(r"^(?:[^\W\d_][^\d,]{1,30},\s*)?(?:(?:den|le|am|on)\s+)?", re.IGNORECASE)
"""What stands before the date of a letter: ``Sursbach, 28 January 2026``."""


def read_unlabelled(kind: DocumentKind, head: Head, context: Context) -> None:
    """Offer what the paper says without a label."""
    names = {spec.name for spec in kind.fields}
    if "issue_date" in names and "issue_date" not in head.best:
        _date(head, context)
    issuer = issuer_of(kind, head)
    if f"{issuer}_id" not in head.best:
        _single(f"{issuer}_id", list(_numbers(head, context)), head)


def _single(name: str, found: list[Found], head: Head) -> None:
    """Offer a value that all findings agree on."""
    if found and len({one.value for one in found}) == 1:
        head.offer(name, found[0], 0.3)


def _date(head: Head, context: Context) -> None:
    if any(code == "ambiguous-date" and "issue_date" in message for code, _, message in head.warnings):
        return
    found: list[Found] = []
    for layout in head.layouts[:1]:
        for piece in _plain(layout, head):
            if piece.box.y0 > HEAD_OF_PAGE:
                continue
            for part in _PARTS.split(piece.text):
                bare = _PLACE.sub("", part, count=1)
                dates = dates_in(bare, day_first=context.day_first)
                if len(dates) != 1 or dates[0].start > 0 or dates[0].end < len(bare.rstrip(" .")):
                    continue
                value = dates[0].value
                if value is None:
                    return
                if len(value) == 10:
                    found.append(found_in(piece.run.words, part, value, layout.sheet, sure=0.65))
    _single("issue_date", found, head)


def _plain(layout: Layout[Meaning], head: Head) -> Iterator[Piece[Meaning]]:
    return (piece for piece in layout.pieces if not piece.is_label and not piece.leads and id(piece) not in head.taken)


def _numbers(head: Head, context: Context) -> Iterator[Found]:
    """Tax and register numbers that stand outside every party's block: the issuer's, in the block of facts or at the foot."""
    for layout in head.layouts:
        for label in layout.pieces:
            if id(label) in head.taken or not any(isinstance(one, Part) and one.name == "id" for one in label.meanings):
                continue
            for candidate in layout.candidates(label)[:1]:
                value = normalise("identifier", candidate.piece.text, context=context)
                bare = re.sub(r"\s+", "", value.value) if value else ""
                if len(re.findall(r"\d", bare)) >= 5 and re.fullmatch(r"[A-Z0-9./-]{6,22}", bare):
                    yield found_in(candidate.piece.run.words, candidate.piece.text, bare, layout.sheet, sure=0.7)
