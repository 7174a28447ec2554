"""The Merkle tree: every proof of every small tree holds, and no altered one does."""

from __future__ import annotations

import hashlib

import pytest

from vault.ledger import tree

LARGEST = 65


def grown(size: int) -> tuple[list[bytes], dict[tuple[int, int], bytes]]:
    nodes: dict[tuple[int, int], bytes] = {}
    leaves = [tree.leaf_hash(f"event {number}".encode()) for number in range(size)]
    for number, leaf in enumerate(leaves):
        for level, index, value in tree.completed_by(number, leaf, lambda level, index: nodes[level, index]):
            nodes[level, index] = value
    return leaves, nodes


def plain_root(leaves: list[bytes]) -> bytes:
    """The definition of RFC 6962, 2.1, word for word, as the reference."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return hashlib.sha256(b"\x01" + plain_root(leaves[:split]) + plain_root(leaves[split:])).digest()


@pytest.fixture(scope="module")
def forest() -> tuple[list[bytes], dict[tuple[int, int], bytes]]:
    return grown(LARGEST)


def test_root_of_every_size_is_that_of_the_definition(forest):
    leaves, nodes = forest
    for size in range(LARGEST + 1):
        assert tree.root(size, lambda level, index: nodes[level, index]) == plain_root(leaves[:size])


def test_the_edge_alone_tells_the_same_roots(forest):
    edge = tree.Edge()
    for size, leaf in enumerate(forest[0]):
        assert (edge.size, edge.root()) == (size, plain_root(forest[0][:size]))
        edge.append(leaf)


def test_known_root_of_two_empty_leaves():
    """RFC 6962: the leaf of the empty string, and the node over two of them."""
    leaf = tree.leaf_hash(b"")
    assert leaf.hex() == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
    assert tree.node_hash(leaf, leaf) == hashlib.sha256(b"\x01" + leaf + leaf).digest()


def test_every_inclusion_proof_holds_and_no_altered_one_does(forest):
    leaves, nodes = forest
    get = lambda level, index: nodes[level, index]
    for size in range(1, LARGEST + 1):
        root = tree.root(size, get)
        for index in range(size):
            path = tree.inclusion_proof(index, size, get)
            assert tree.verify_inclusion(leaves[index], index, size, path, root)
            assert not tree.verify_inclusion(tree.leaf_hash(b"other"), index, size, path, root)
            assert size == 1 or not tree.verify_inclusion(leaves[index], (index + 1) % size, size, path, root)
            assert not tree.verify_inclusion(leaves[index], index, size, [*path, leaves[0]], root)
            if path:
                assert not tree.verify_inclusion(leaves[index], index, size, path[:-1], root)


def test_every_consistency_proof_holds_and_no_altered_one_does(forest):
    _, nodes = forest
    get = lambda level, index: nodes[level, index]
    roots = [tree.root(size, get) for size in range(LARGEST + 1)]
    for new in range(1, LARGEST + 1):
        for old in range(1, new + 1):
            path = tree.consistency_proof(old, new, get)
            assert tree.verify_consistency(old, new, roots[old], roots[new], path)
            assert not tree.verify_consistency(old, new, tree.leaf_hash(b"forked"), roots[new], path)
            assert not tree.verify_consistency(old, new, roots[old], tree.leaf_hash(b"forked"), path)
            if path:
                assert not tree.verify_consistency(old, new, roots[old], roots[new], path[:-1])


@pytest.mark.parametrize(("index", "size"), [(0, 0), (3, 3), (-1, 2)])
def test_a_proof_of_a_leaf_that_is_not_there_is_refused(index, size):
    with pytest.raises(ValueError, match="expected one below"):
        tree.inclusion_proof(index, size, lambda level, index: b"")
