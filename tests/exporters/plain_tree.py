"""A Merkle tree written apart from the product's: a plain recursion over RFC 6962 §2.1."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence


class PlainTree:
    """RFC 6962 §2.1 by plain recursion, remembering subtrees."""

    def __init__(self, leaves: Sequence[bytes]) -> None:
        self._leaves = [hashlib.sha256(b"\0" + leaf).digest() for leaf in leaves]
        self._known: dict[tuple[int, int], bytes] = {}
        self.size = len(leaves)

    def root(self) -> bytes:
        return self._hash(0, self.size)

    def proof(self, index: int) -> tuple[bytes, ...]:
        return tuple(self._path(index, 0, self.size))

    def older_root(self, size: int) -> bytes:
        return self._hash(0, size)

    def extends(self, old: int) -> tuple[bytes, ...]:
        """PROOF(old, D[size]) of RFC 9162 §2.1.4.1."""
        return tuple(self._sub(old, 0, self.size, whole=True)) if old < self.size else ()

    def _sub(self, old: int, start: int, end: int, *, whole: bool) -> list[bytes]:
        if old == end - start:
            return [] if whole else [self._hash(start, end)]
        middle = start + _split(end - start)
        if old <= middle - start:
            return [*self._sub(old, start, middle, whole=whole), self._hash(middle, end)]
        return [*self._sub(old - (middle - start), middle, end, whole=False), self._hash(start, middle)]

    def _hash(self, start: int, end: int) -> bytes:
        if end == start:
            return hashlib.sha256().digest()
        if end - start == 1:
            return self._leaves[start]
        if (start, end) not in self._known:
            middle = start + _split(end - start)
            both = self._hash(start, middle) + self._hash(middle, end)
            self._known[start, end] = hashlib.sha256(b"\1" + both).digest()
        return self._known[start, end]

    def _path(self, index: int, start: int, end: int) -> list[bytes]:
        if end - start == 1:
            return []
        middle = start + _split(end - start)
        if index < middle:
            return [*self._path(index, start, middle), self._hash(middle, end)]
        return [*self._path(index, middle, end), self._hash(start, middle)]


def _split(size: int) -> int:
    """The largest power of two smaller than `size`."""
    return 1 << (size - 1).bit_length() - 1
