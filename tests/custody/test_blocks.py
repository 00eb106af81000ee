"""A tree read by blocks gives the roots and proofs of the whole tree, and reads little for them."""

from __future__ import annotations

import hashlib

import pytest

from evidence_vault.custody.blocks import BLOCK, BlockTree, block_root
from evidence_vault.custody.merkle import Tree
from evidence_vault.errors import CustodyError

LEAVES = [hashlib.sha256(str(number).encode()).digest() for number in range(5 * BLOCK + 77)]
WHOLE = Tree(LEAVES)


def _tree(size: int, read: list[tuple[int, int]] | None = None) -> BlockTree:
    def leaves(start: int, end: int) -> list[bytes]:
        if read is not None:
            read.append((start, end))
        return LEAVES[start:end]

    roots = [block_root(LEAVES[at * BLOCK : (at + 1) * BLOCK]) for at in range(size // BLOCK)]
    return BlockTree(size, roots, leaves)


@pytest.mark.parametrize("size", [1, 2, 255, 256, 257, 512, 700, 1024, 1280, len(LEAVES)])
def test_roots_and_proofs_are_those_of_the_whole_tree(size: int) -> None:
    tree = _tree(size)
    assert tree.root(size) == WHOLE.root(size)
    for index in {
        0,
        min(1, size - 1),
        size // 2 if size > 1 else 0,
        size - 1,
        max(0, size - 2),
        min(255, size - 1),
        min(256, size - 1),
    }:
        assert tree.inclusion_proof(index, size) == WHOLE.inclusion_proof(index, size)
        assert tree.consistency_proof(index + 1, size) == WHOLE.consistency_proof(index + 1, size)
    older = max(1, size - 3)
    assert tree.root(older) == WHOLE.root(older)
    assert tree.inclusion_proof(0, older) == WHOLE.inclusion_proof(0, older)
    assert tree.leaf(size - 1) == LEAVES[size - 1]


def test_one_proof_reads_one_block_and_the_unfinished_end() -> None:
    read: list[tuple[int, int]] = []
    _tree(len(LEAVES), read).inclusion_proof(300, len(LEAVES))
    assert sorted(read) == [(256, 512), (5 * BLOCK, len(LEAVES))]


def test_what_does_not_fit_together_is_refused() -> None:
    with pytest.raises(CustodyError):
        BlockTree(600, [bytes(32)], lambda start, end: LEAVES[start:end])
    with pytest.raises(CustodyError):
        block_root(LEAVES[:255])
    short = BlockTree(10, [], lambda start, end: LEAVES[start : end - 1])
    with pytest.raises(CustodyError):
        short.inclusion_proof(0, 10)
