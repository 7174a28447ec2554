"""The Merkle tree of RFC 6962: hashes, inclusion and consistency proofs, and how a stranger checks them (RFC 9162, 2.1).

Pure: `get(level, index)` gives the hash of the complete subtree of 2**level leaves that starts at leaf ``index * 2**level``. Only complete
subtrees are ever stored, so nothing stored changes when the tree grows.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence

GetNode = Callable[[int, int], bytes]

EMPTY_ROOT = hashlib.sha256(b"").digest()


def leaf_hash(data: bytes) -> bytes:
    """Return the hash of a leaf: SHA-256(0x00 ‖ data)."""
    return hashlib.sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return the hash of an inner node: SHA-256(0x01 ‖ left ‖ right)."""
    return hashlib.sha256(b"\x01" + left + right).digest()


def completed_by(size: int, leaf: bytes, get: GetNode) -> list[tuple[int, int, bytes]]:
    """Return the complete subtrees that appending one leaf to a tree of `size` leaves brings, as (level, index, hash); the leaf first."""
    made = [(0, size, leaf)]
    level, index, current = 0, size, leaf
    while index % 2 == 1:
        current = node_hash(get(level, index - 1), current)
        level, index = level + 1, index // 2
        made.append((level, index, current))
    return made


class Edge:
    """The right edge of a growing tree: enough to tell its root after each leaf, without any stored subtree."""

    def __init__(self) -> None:
        self.size = 0
        self._complete: list[bytes] = []
        """Roots of the complete subtrees, the largest first; one for each bit set in the size."""

    def append(self, leaf: bytes) -> None:
        """Add the hash of the next leaf."""
        place, current = self.size, leaf
        while place & 1:
            place, current = place >> 1, node_hash(self._complete.pop(), current)
        self._complete.append(current)
        self.size += 1

    def root(self) -> bytes:
        """Return the root of all leaves so far."""
        if not self._complete:
            return EMPTY_ROOT
        *larger, current = self._complete
        for left in reversed(larger):
            current = node_hash(left, current)
        return current


def root(size: int, get: GetNode) -> bytes:
    """Return the root of the first `size` leaves."""
    return EMPTY_ROOT if size == 0 else _range_hash(0, size, get)


def inclusion_proof(index: int, size: int, get: GetNode) -> list[bytes]:
    """Return the audit path of leaf `index` in the tree of `size` leaves, the leaf's sibling first.

    Raises:
        ValueError: there is no such leaf in a tree of that size.
    """
    if not 0 <= index < size:
        msg = f"got leaf {index} of a tree of {size}, expected one below {size}"
        raise ValueError(msg)
    path: list[bytes] = []
    begin, end = 0, size
    while end - begin > 1:
        middle = begin + _largest_power_below(end - begin)
        if index < middle:
            path.append(_range_hash(middle, end, get))
            end = middle
        else:
            path.append(_range_hash(begin, middle, get))
            begin = middle
    return path[::-1]


def consistency_proof(old: int, size: int, get: GetNode) -> list[bytes]:
    """Return the proof that the first `old` of `size` leaves are the old tree (RFC 6962, 2.1.2).

    Raises:
        ValueError: the old tree is empty or larger than the new one.
    """
    if not 0 < old <= size:
        msg = f"got an old size of {old} for a tree of {size}, expected 1 to {size}"
        raise ValueError(msg)

    def prove(count: int, begin: int, end: int, *, whole: bool) -> list[bytes]:
        if count == end - begin:
            return [] if whole else [_range_hash(begin, end, get)]
        split = _largest_power_below(end - begin)
        middle = begin + split
        if count <= split:
            return [*prove(count, begin, middle, whole=whole), _range_hash(middle, end, get)]
        return [*prove(count - split, middle, end, whole=False), _range_hash(begin, middle, get)]

    return prove(old, 0, size, whole=True)


def verify_inclusion(leaf: bytes, index: int, size: int, path: Sequence[bytes], expected_root: bytes) -> bool:
    """Whether the path leads from the leaf to the root (RFC 9162, 2.1.3.2)."""
    if not 0 <= index < size:
        return False
    node, last, current = index, size - 1, leaf
    for sibling in path:
        if last == 0:
            return False
        if node & 1 or node == last:
            current = node_hash(sibling, current)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            current = node_hash(current, sibling)
        node, last = node >> 1, last >> 1
    return last == 0 and current == expected_root


def verify_consistency(old: int, new: int, old_root: bytes, new_root: bytes, path: Sequence[bytes]) -> bool:
    """Whether the tree of `new` leaves begins with the tree of `old` leaves (RFC 9162, 2.1.4.2)."""
    if not 0 < old <= new:
        return False
    if old == new:
        return not path and old_root == new_root
    steps = list(path)
    if old & (old - 1) == 0:
        steps.insert(0, old_root)
    if not steps:
        return False
    node, last = old - 1, new - 1
    while node & 1:
        node, last = node >> 1, last >> 1
    from_old = from_new = steps[0]
    for sibling in steps[1:]:
        if last == 0:
            return False
        if node & 1 or node == last:
            from_old, from_new = node_hash(sibling, from_old), node_hash(sibling, from_new)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            from_new = node_hash(from_new, sibling)
        node, last = node >> 1, last >> 1
    return last == 0 and from_old == old_root and from_new == new_root


def _range_hash(begin: int, end: int, get: GetNode) -> bytes:
    count = end - begin
    if count & (count - 1) == 0 and begin % count == 0:
        return get(count.bit_length() - 1, begin // count)
    middle = begin + _largest_power_below(count)
    return node_hash(_range_hash(begin, middle, get), _range_hash(middle, end, get))


def _largest_power_below(count: int) -> int:
    return 1 << ((count - 1).bit_length() - 1)
