"""The Merkle tree of the custody log (RFC 9162 §2.1, the same hashes as RFC 6962 §2.1).

Hashes are 32 bytes. A tree of no leaves has the hash of nothing as its root. Proofs are checked in `proofs`.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from evidence_vault.errors import CustodyError

HASH_SIZE = 32
EMPTY_ROOT = sha256(b"").digest()


def leaf_hash(data: bytes) -> bytes:
    """SHA-256(0x00 || data), RFC 9162 §2.1.1."""
    return sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """SHA-256(0x01 || left || right), RFC 9162 §2.1.1."""
    return sha256(b"\x01" + left + right).digest()


class Frontier:
    """The least that must be kept to append and to know the root: one hash for each bit set in `size`.

    `nodes` are the roots of the complete subtrees from left to right, the largest first: a compact range.
    """

    __slots__ = ("_nodes", "_size")

    def __init__(self, size: int = 0, nodes: Iterable[bytes] = ()) -> None:
        """Empty, or as `size` and `nodes` were kept. Raises CustodyError if they cannot belong together."""
        self._size = size
        self._nodes = list(nodes)
        if size < 0 or len(self._nodes) != size.bit_count() or any(len(node) != HASH_SIZE for node in self._nodes):
            raise CustodyError("The kept edge of the custody log does not fit its length.")

    @property
    def size(self) -> int:
        """Leaves so far."""
        return self._size

    @property
    def nodes(self) -> tuple[bytes, ...]:
        """To be kept together with `size`."""
        return tuple(self._nodes)

    def append(self, leaf: bytes) -> None:
        """Add one leaf hash."""
        nodes = self._nodes
        size = self._size
        while size & 1:
            leaf = sha256(b"\x01" + nodes.pop() + leaf).digest()
            size >>= 1
        nodes.append(leaf)
        self._size += 1

    def copy(self) -> Frontier:
        """An independent frontier, to try appends that a failed commit must forget."""
        return Frontier(self._size, self._nodes)

    def root(self) -> bytes:
        """The root over all leaves so far."""
        return _fold(self._nodes)


def _fold(subtrees: list[bytes]) -> bytes:
    """The root over neighbouring complete subtrees, the largest first."""
    if not subtrees:
        return EMPTY_ROOT
    root = subtrees[-1]
    for node in reversed(subtrees[:-1]):
        root = node_hash(node, root)
    return root


class Tree:
    """All complete subtrees of a log, 64 bytes a leaf, for roots of and proofs in any of its earlier sizes."""

    __slots__ = ("_levels",)

    def __init__(self, leaf_hashes: Iterable[bytes] = ()) -> None:
        """Raises CustodyError if a leaf hash is not 32 bytes."""
        leaves = list(leaf_hashes)
        if any(len(leaf) != HASH_SIZE for leaf in leaves):
            raise CustodyError("A leaf of the custody log is not a hash.")
        self._levels = [bytearray(b"".join(leaves))]
        while len(self._levels[-1]) >= 2 * HASH_SIZE:
            self._levels.append(_parents(self._levels[-1]))

    @property
    def size(self) -> int:
        """Leaves so far."""
        return len(self._levels[0]) // HASH_SIZE

    def leaf(self, index: int) -> bytes:
        """The hash of this leaf. Raises CustodyError if there is none."""
        if not 0 <= index < self.size:
            raise CustodyError(f"The custody log has no event {index}.")
        return self.complete(0, index)

    def append(self, leaf: bytes) -> None:
        """Add one leaf hash. Raises CustodyError if it is not 32 bytes."""
        if len(leaf) != HASH_SIZE:
            raise CustodyError("A leaf of the custody log is not a hash.")
        index = self.size
        self._levels[0] += leaf
        level = 0
        while index & 1:
            leaf = sha256(b"\x01" + self._levels[level][-2 * HASH_SIZE :]).digest()
            index >>= 1
            level += 1
            if level == len(self._levels):
                self._levels.append(bytearray())
            self._levels[level] += leaf

    def frontier(self, size: int | None = None) -> Frontier:
        """The frontier at `size` leaves, or at all. Raises CustodyError if the log is shorter."""
        size = self._checked(self.size if size is None else size)
        return Frontier(size, self._subtrees(0, size))

    def root(self, size: int | None = None) -> bytes:
        """The root over the first `size` leaves, or over all. Raises CustodyError if the log is shorter."""
        return _fold(self._subtrees(0, self._checked(self.size if size is None else size)))

    def inclusion_proof(self, index: int, size: int) -> tuple[bytes, ...]:
        """PATH(index, D[size]) of RFC 9162 §2.1.3.1, leaf upwards. Raises CustodyError unless index < size <= all."""
        self._checked(size)
        if not 0 <= index < size:
            raise CustodyError(f"The custody log of {size} events has no event {index}.")
        return tuple(self._path(0, index, size))

    def consistency_proof(self, old: int, new: int) -> tuple[bytes, ...]:
        """PROOF(old, D[new]) of RFC 9162 §2.1.4.1; empty if both are the same.

        Raises CustodyError unless 0 < old <= new, or both are 0.
        """
        self._checked(new)
        if not 0 <= old <= new:
            raise CustodyError(f"A custody log of {new} events does not extend one of {old}.")
        if old == new:
            return ()
        if old == 0:
            raise CustodyError("Nothing can be proven from an empty custody log.")
        level, index = 0, old - 1
        while index & 1:
            level, index = level + 1, index >> 1
        # The seed is the last complete subtree of the old tree, unless that is the old tree itself.
        seed = [self.complete(level, index)] if index else []
        return tuple(seed + self._path(level, index, new))

    def _path(self, level: int, index: int, size: int) -> list[bytes]:
        """Sibling hashes from this node up to the root over `size` leaves; a node at the right edge may have none."""
        last = (size - 1) >> level
        path = []
        while last:
            if index & 1:
                path.append(self.complete(level, index - 1))
            elif index < last:
                path.append(self._node(level, index + 1, size))
            level, index, last = level + 1, index >> 1, last >> 1
        return path

    def _node(self, level: int, index: int, size: int) -> bytes:
        """The node's hash in the tree over `size` leaves, in which it may be incomplete."""
        if (index + 1) << level <= size:
            return self.complete(level, index)
        return _fold(self._subtrees(index << level, size))

    def complete(self, level: int, index: int) -> bytes:
        """The root of the `index`-th complete subtree of 2^level leaves, which must be there."""
        return bytes(self._levels[level][index * HASH_SIZE : (index + 1) * HASH_SIZE])

    def _subtrees(self, start: int, end: int) -> list[bytes]:
        """Complete subtrees over leaves start to end, largest first; `start` is a multiple of the largest."""
        found = []
        for level in range((end - start).bit_length() - 1, -1, -1):
            if (end - start) >> level & 1:
                found.append(self.complete(level, start >> level))
                start += 1 << level
        return found

    def _checked(self, size: int) -> int:
        if not 0 <= size <= self.size:
            raise CustodyError(f"The custody log has {self.size} events, not {size}.")
        return size


def _parents(level: bytearray) -> bytearray:
    pair = 2 * HASH_SIZE
    whole = len(level) // pair * pair
    return bytearray(b"".join(sha256(b"\x01" + level[i : i + pair]).digest() for i in range(0, whole, pair)))
