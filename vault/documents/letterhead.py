"""Parties without a label: the firm of the letterhead, and the one a paper is addressed to. Only where the form leaves little doubt.

Who issues the paper stands at its head, or with its telephone, mail or tax number; whom it is for, in the window of a letter or before 御中. What a
letterhead says of a party that a label named already is added to it. Must not overrule a label.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from vault.documents.blocks import Layout
from vault.documents.goods import found_in
from vault.documents.head import Head, Meaning
from vault.documents.kind import DocumentKind
from vault.documents.labels import Piece, key_of
from vault.documents.normalise import Context
from vault.documents.party import INNER, Party, looks_like_company, read_party
from vault.documents.runs import box_of
from vault.values import Box

HEAD_OF_PAGE = 0.42
"""Share of the page in which whom and from whom a paper is stands."""
_LOOSE = 1.7
"""Ems of white between the first two lines of a block, at most."""
_EVEN = 0.6
"""Ems by which the white between further lines may exceed that of the lines before."""
_ALIKE = 92.0

Line = list[Piece[Meaning]]


@dataclass(frozen=True)
class Block:
    """Lines of print that belong together, and the party they give."""

    party: Party
    box: Box
    size: float
    """Height of its first line, in ems."""

    @property
    def name(self) -> str:
        """The party's name."""
        return self.party.said("name") or ""

    def issues(self) -> float:
        """Return how much speaks for its being who issues the paper."""
        contacts = sum(1 for part in ("phone", "email", "website", "id") if self.party.said(part))
        score = 0.6 * min(contacts, 2) + (0.8 if looks_like_company(self.name) else 0.0)
        score += 0.5 if self.box.y0 < 0.12 else 0.0
        score += min(0.6, max(0.0, self.size - 1.1))
        # The sender's line over the window of a letter: name and address in one line, set small.
        score += 0.4 if self.size < 0.95 and self.party.said("address") else 0.0
        return score - (3.0 if self.party.is_addressed else 0.0)

    def is_sound(self) -> bool:
        """Whether the block is a firm, or a name with an address of lines."""
        address = self.party.said("address") or ""
        if looks_like_company(self.name):
            return True
        plain = not re.search(r"\d|[:：]", self.name) and len(self.name) < 60
        return plain and re.search(r"\d", address) is not None and len(address) > 12


def read_letterhead(kind: DocumentKind, head: Head, context: Context) -> None:
    """Offer the parties that no label names, and complete those that one does."""
    if not head.layouts:
        return
    blocks = [block for layout in head.layouts[:1] for block in _blocks(layout, head, context)]
    last = head.layouts[-1]
    if len(head.layouts) > 1:
        blocks += [block for block in _blocks(last, head, context) if block.box.y0 > 0.85]
    roles = ("seller", "buyer")
    left: list[Block] = []
    for block in blocks:
        role = next((role for role in roles if any(_same(block.name, name) for name in _named(head, role))), None)
        if role:
            _offer(block, role, head, last, known=True)
        elif block.is_sound() and block.box.y1 < HEAD_OF_PAGE + 0.08 and block.box.y0 < HEAD_OF_PAGE:
            left.append(block)
    issuer = issuer_of(kind, head)
    other = "buyer" if issuer == "seller" else "seller"
    if not _named(head, issuer) and left:
        best = max(left, key=lambda block: (block.issues(), -block.box.y0))
        if best.issues() >= 0.8:
            _offer(best, issuer, head, last, known=False)
            for block in left:
                if block is not best and _same(block.name, best.name):
                    _offer(block, issuer, head, last, known=True)
            left = [block for block in left if not _same(block.name, best.name)]
    if not _named(head, other):
        addressed = [block for block in left if block.party.is_addressed] or [
            block for block in left if block.party.said("address") and block.size < 1.6
        ]
        if addressed:
            _offer(addressed[0], other, head, last, known=False)


def issuer_of(kind: DocumentKind, head: Head) -> str:
    """Return the role of who issues the paper: the buyer an order, the seller a contract it has drawn up."""
    own = frozenset(map(key_of, kind.issuer_titles))
    if not own or not head.title or any(name in own for name in head.title):
        return kind.issuer
    return "buyer" if kind.issuer == "seller" else "seller"


def _named(head: Head, role: str) -> list[str]:
    return [one.value for _, one in head.best.get(f"{role}_name", [])]


def _same(one: str, other: str) -> bool:
    a, b = key_of(one), key_of(other)
    if not a or not b:
        return False
    return a == b or (min(len(a), len(b)) > 8 and fuzz.ratio(a, b) >= _ALIKE)


def _offer(block: Block, role: str, head: Head, layout: Layout[Meaning], *, known: bool) -> None:
    for part, words, text in block.party.parts:
        name = f"{role}_{part}"
        if known and name in head.best:
            continue
        head.offer(name, found_in(words, text, text, layout.sheet, sure=0.8 if known else 0.75, name=name), 0.5)


def _blocks(layout: Layout[Meaning], head: Head, context: Context) -> list[Block]:
    """Return the blocks of plain lines of a page that no label has used, from the top."""
    lines = _lines_of(layout)
    used: set[int] = set()
    found: list[Block] = []
    for index, line in enumerate(lines):
        if index in used or not _may_begin(line, head):
            continue
        chain = _chain(index, lines, used, layout, head)
        used |= set(chain)
        block = _block([lines[i] for i in chain], layout, context)
        if block:
            found.append(block)
    return found


def _block(lines: Sequence[Line], layout: Layout[Meaning], context: Context) -> Block | None:
    party = read_party(lines, context)
    if party is None or party.said("name") is None:
        return None
    box = box_of(piece.box for line in lines for piece in line)
    return Block(party, box, lines[0][0].box.height / (layout.sheet.em or 1.0))


def _lines_of(layout: Layout[Meaning]) -> list[Line]:
    """Return the lines of print: pieces side by side with no wide gap or rule between them."""
    rows: list[Line] = []
    for piece in sorted(layout.pieces, key=lambda one: (one.box.center[1], one.box.x0)):
        if rows and abs(rows[-1][0].box.center[1] - piece.box.center[1]) < 0.5 * min(
            rows[-1][0].box.height, piece.box.height
        ):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    lines: list[Line] = []
    for row in rows:
        row.sort(key=lambda one: one.box.x0)
        line = [row[0]]
        for piece in row[1:]:
            gap = layout.sheet.ems_across(piece.box.x0 - line[-1].box.x1)
            if piece.leads or (gap < 1.6 and not layout.sheet.is_parted_across(line[-1].box, piece.box)):
                line.append(piece)
            else:
                lines.append(line)
                line = [piece]
        lines.append(line)
    return sorted(lines, key=lambda one: (one[0].box.y0, one[0].box.x0))


def _is_foreign(line: Line, head: Head) -> bool:
    """Whether a line belongs to something a label named."""
    return any(id(piece) in head.taken for piece in line) or any(
        piece.is_label and not set(piece.meanings) & INNER for piece in line
    )


def _may_begin(line: Line, head: Head) -> bool:
    first = line[0]
    return (
        not first.is_label
        and not first.leads
        and not _is_foreign(line, head)
        and re.search(r"[^\W\d_]{2}", first.text) is not None
    )


def _chain(start: int, lines: Sequence[Line], used: set[int], layout: Layout[Meaning], head: Head) -> list[int]:
    """Return the lines that go on with a block, set to its left edge, its right edge or its middle."""
    sheet = layout.sheet
    chain, edges = [start], {"left", "right", "middle"}
    widest = 0.0
    box = box_of(piece.box for piece in lines[start])
    if re.search(r"\s[·|•]\s", " ".join(piece.text for piece in lines[start])) and sheet.ems_across(box.width) > 12:
        return chain
    for index in range(start + 1, len(lines)):
        line = lines[index]
        own = box_of(piece.box for piece in line)
        gap = sheet.ems_down(own.y0 - box.y1)
        if gap > (_LOOSE if len(chain) == 1 else max(widest, 0.3) + _EVEN):
            break
        if index in used or own.center[1] <= box.y1:
            continue
        fits = {
            name
            for name, apart in (
                ("left", own.x0 - box.x0),
                ("right", own.x1 - box.x1),
                ("middle", own.center[0] - box.center[0]),
            )
            if abs(apart) * sheet.aspect < 0.9 * sheet.em
        } & edges
        if not fits:
            if min(own.x1, box.x1) - max(own.x0, box.x0) > 0.5 * min(own.width, box.width):
                break
            continue
        small = own.height < 0.62 * lines[chain[-1]][0].box.height and len(chain) > 1
        if _is_foreign(line, head) or own.height > 1.45 * max(box.height / len(chain), sheet.em) or small:
            break
        if len(chain) > 1 and sheet.is_parted_down(lines[chain[-1]][0].box, own):
            # A rule under the first line may only underline the name.
            break
        edges = fits
        widest = max(widest if len(chain) > 1 else 0.0, gap if len(chain) > 1 else min(gap, 0.7))
        chain.append(index)
        last = box_of(piece.box for piece in line)
        box = Box(
            min(box.x0, last.x0) if "left" in edges else last.x0,
            box.y0,
            max(box.x1, last.x1) if "right" in edges else last.x1,
            last.y1,
        )
    return chain
