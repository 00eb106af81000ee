"""Proofs from a long log without reading it: the roots of its blocks of 256 leaves are kept, other leaves are not.

A proof in a log of 300,000 events so reads one block of leaves and some 1,200 kept roots (RFC 9162 §2.1.3).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from evidence_vault.custody.merkle import Tree
from evidence_vault.errors import CustodyError

LEVEL = 8
BLOCK = 1 << LEVEL


def block_root(leaves: Sequence[bytes]) -> bytes:
    """The root of one whole block. Raises CustodyError unless it has 256 leaf hashes."""
    if len(leaves) != BLOCK:
        raise CustodyError("A block of the custody log is not whole.")
    return Tree(leaves).root()


class BlockTree(Tree):
    """A tree of `size` leaves that reads leaves by the block, and only those that a proof needs."""

    __slots__ = ("_blocks", "_leaves", "_size", "_upper")

    def __init__(self, size: int, roots: Iterable[bytes], leaves: Callable[[int, int], Sequence[bytes]]) -> None:
        """`roots` of the whole blocks in order; `leaves(start, end)` gives leaf hashes. Raises CustodyError."""
        super().__init__()
        self._size = size
        self._upper = Tree(roots)
        self._leaves = leaves
        self._blocks: dict[int, Tree] = {}
        if self._upper.size != size // BLOCK:
            raise CustodyError("The kept blocks of the custody log do not fit its length.")

    @property
    def size(self) -> int:
        """Leaves in all."""
        return self._size

    def append(self, leaf: bytes) -> None:
        """Not here: the log's owner appends to its frontier."""
        raise NotImplementedError

    def complete(self, level: int, index: int) -> bytes:
        """As in Tree; below the kept roots, the block is read."""
        if level >= LEVEL:
            return self._upper.complete(level - LEVEL, index)
        place = (index << level) >> LEVEL
        return self._block(place).complete(level, index - (place << (LEVEL - level)))

    def _block(self, place: int) -> Tree:
        if place not in self._blocks:
            start, end = place * BLOCK, min((place + 1) * BLOCK, self._size)
            found = Tree(self._leaves(start, end))
            if found.size != end - start:
                raise CustodyError("The custody log has not all of its leaves.")
            self._blocks[place] = found
        return self._blocks[place]
