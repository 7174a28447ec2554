"""A seller without a label: the firm whose name stands at the head of its own invoice. Only where the form leaves little doubt.

Must not overrule a label.
"""

from __future__ import annotations

from vault.documents.blocks import Layout
from vault.documents.goods import found_in
from vault.documents.head import Head, Meaning, head_lexicon
from vault.documents.kind import DocumentKind
from vault.documents.labels import pieces_of
from vault.documents.normalise import Context
from vault.documents.party import INNER, looks_like_company, read_party
from vault.documents.runs import Sheet

HEAD_OF_PAGE = 0.24


def read_letterhead(sheet: Sheet, kind: DocumentKind, head: Head, context: Context) -> None:
    """Offer the firm of the letterhead as the seller."""
    pieces = pieces_of(sheet, head_lexicon(kind))
    layout: Layout[Meaning] = Layout(sheet, pieces)
    names = {one.value for _, one in head.best.get("buyer_name", [])}
    top = [
        piece
        for piece in layout.pieces
        if not piece.is_label and not piece.leads and piece.box.y0 < HEAD_OF_PAGE and looks_like_company(piece.text)
    ]
    first_label = min(
        (piece.box.y0 for piece in layout.pieces if piece.is_label and set(piece.meanings) - INNER), default=1.0
    )
    top = [piece for piece in top if piece.text not in names and piece.box.y0 <= first_label + 2 * sheet.em]
    if not top:
        return
    name = max(top, key=lambda piece: (round(piece.box.height / sheet.em, 1), -piece.box.y0))
    lines = layout.block_from(name, INNER)
    if len(lines) == 1:
        # A centred letterhead: the lines under it share its middle, not its left edge.
        bottom = name.box
        for piece in layout.pieces:
            if piece.box.center[1] <= bottom.y1 or (piece.is_label and not set(piece.meanings) & INNER):
                continue
            if abs(piece.box.center[0] - name.box.center[0]) > 0.03 or sheet.ems_down(piece.box.y0 - bottom.y1) > 1.3:
                break
            if piece.box.height > 1.5 * sheet.em:
                break
            lines.append([piece])
            bottom = piece.box
    party = read_party(lines, context)
    if party is None:
        return
    for part, words, text in party.parts:
        head.offer(f"seller_{part}", found_in(words, text, text, sheet, sure=0.75, name=f"seller_{part}"), 0.5)
