"""Checking Merkle proofs, as a stranger does with nothing but hashes (RFC 9162 §2.1.3.2 and §2.1.4.2)."""

from __future__ import annotations

from collections.abc import Sequence

from evidence_vault.custody.merkle import EMPTY_ROOT, HASH_SIZE, node_hash
from evidence_vault.errors import CustodyError


def verify_inclusion(*, leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> None:
    """Check that `leaf` (a leaf hash) is number `index` of the `size` leaves under `root`.

    Raises CustodyError saying why not.
    """
    if not 0 <= index < size:
        raise CustodyError(f"The inclusion proof is for event {index} of a log of {size} events.")
    _check_hashes(leaf, root, *proof)
    node, at, last = leaf, index, size - 1
    for sibling in proof:
        if last == 0:
            raise CustodyError("The inclusion proof is longer than the log is high.")
        if at & 1 or at == last:
            node = node_hash(sibling, node)
            at, last = _skip(at, last)
        else:
            node = node_hash(node, sibling)
        at, last = at >> 1, last >> 1
    if last:
        raise CustodyError("The inclusion proof is too short.")
    if node != root:
        raise CustodyError("The inclusion proof does not lead to the checkpoint: the event or the proof was changed.")


def verify_consistency(*, old: int, new: int, proof: Sequence[bytes], old_root: bytes, new_root: bytes) -> None:
    """Check that the log of `new` leaves under `new_root` only adds to that of `old` leaves under `old_root`.

    A log extends itself, with an empty proof. From an empty log nothing can be proven (RFC 9162 §2.1.4: 0 < old).
    Raises CustodyError saying why not.
    """
    if not 0 <= old <= new:
        raise CustodyError(f"A custody log of {new} events does not extend one of {old}.")
    _check_hashes(old_root, new_root, *proof)
    if old == new:
        _verify_same(old, proof, old_root, new_root)
        return
    if old == 0:
        raise CustodyError("Nothing can be proven from the checkpoint of an empty log.")
    if not proof:
        raise CustodyError("The consistency proof is empty.")
    old_found, new_found = _climb(old, new, proof if old & (old - 1) else [old_root, *proof])
    if old_found != old_root:
        raise CustodyError("The consistency proof does not lead to the older checkpoint.")
    if new_found != new_root:
        raise CustodyError("The consistency proof does not lead to the newer checkpoint: the log does not extend it.")


def _climb(old: int, new: int, path: Sequence[bytes]) -> tuple[bytes, bytes]:
    """Steps 3 to 6 of RFC 9162 §2.1.4.2: both roots as the path gives them."""
    at, last = old - 1, new - 1
    while at & 1:
        at, last = at >> 1, last >> 1
    old_node = new_node = path[0]
    for sibling in path[1:]:
        if last == 0:
            raise CustodyError("The consistency proof is longer than the log is high.")
        if at & 1 or at == last:
            old_node = node_hash(sibling, old_node)
            new_node = node_hash(sibling, new_node)
            at, last = _skip(at, last)
        else:
            new_node = node_hash(new_node, sibling)
        at, last = at >> 1, last >> 1
    if last:
        raise CustodyError("The consistency proof is too short.")
    return old_node, new_node


def _skip(at: int, last: int) -> tuple[int, int]:
    """Climb past the levels where a node at the right edge has no sibling."""
    while at and not at & 1:
        at, last = at >> 1, last >> 1
    return at, last


def _verify_same(old: int, proof: Sequence[bytes], old_root: bytes, new_root: bytes) -> None:
    if proof:
        raise CustodyError("The consistency proof should be empty.")
    if old == 0 and old_root != EMPTY_ROOT:
        raise CustodyError("The checkpoint of an empty log has a wrong root.")
    if old_root != new_root:
        raise CustodyError("Two checkpoints of the same length have different roots: one log was forked.")


def _check_hashes(*hashes: bytes) -> None:
    if any(len(one) != HASH_SIZE for one in hashes):
        raise CustodyError("A hash in the proof is not 32 bytes long.")
