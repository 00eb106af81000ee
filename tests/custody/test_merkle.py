"""The Merkle tree and its proofs: public vectors, a naive tree, and another implementation."""

from __future__ import annotations

import base64
import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tlog_scales.tlog import ConsistencyProof, InclusionProof

from evidence_vault.custody.merkle import EMPTY_ROOT, Frontier, Tree, leaf_hash, node_hash
from evidence_vault.custody.proofs import verify_consistency, verify_inclusion
from evidence_vault.errors import CustodyError

FOLDER = Path(__file__).parents[1] / "data" / "merkle"
LEAVES = [leaf_hash(number.to_bytes(4, "big")) for number in range(260)]
TREE = Tree(LEAVES)


# --- a naive tree, as RFC 9162 §2.1 writes it ---


def naive_root(leaves: list[bytes]) -> bytes:
    if not leaves:
        return sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    split = naive_split(len(leaves))
    return sha256(b"\x01" + naive_root(leaves[:split]) + naive_root(leaves[split:])).digest()


def naive_split(size: int) -> int:
    """The largest power of two smaller than `size`."""
    return 1 << (size - 1).bit_length() - 1


def naive_path(index: int, leaves: list[bytes]) -> list[bytes]:
    if len(leaves) == 1:
        return []
    split = naive_split(len(leaves))
    if index < split:
        return [*naive_path(index, leaves[:split]), naive_root(leaves[split:])]
    return [*naive_path(index - split, leaves[split:]), naive_root(leaves[:split])]


def naive_subproof(old: int, leaves: list[bytes], whole: bool) -> list[bytes]:
    if old == len(leaves):
        return [] if whole else [naive_root(leaves)]
    split = naive_split(len(leaves))
    if old <= split:
        return [*naive_subproof(old, leaves[:split], whole), naive_root(leaves[split:])]
    return [*naive_subproof(old - split, leaves[split:], False), naive_root(leaves[:split])]


# --- public vectors (transparency-dev/merkle, Apache-2.0; licence beside them) ---


def vectors(kind: str) -> list[Any]:
    paths = sorted((FOLDER / kind).rglob("*.json"))
    assert len(paths) == 98
    return [pytest.param(json.loads(path.read_text()), id=str(path.relative_to(FOLDER))) for path in paths]


def unpack(text: str | None) -> bytes:
    return base64.b64decode(text or "")


def whole(text: str) -> bytes:
    """A root; the texts "don't care 1" and 2 stand in some vectors for any two roots, ours must be 32 bytes."""
    root = unpack(text)
    return sha256(root).digest() if root.startswith(b"don't care") else root


@pytest.mark.parametrize("vector", vectors("inclusion"))
def test_inclusion_vectors(vector: dict[str, Any]) -> None:
    def check() -> None:
        verify_inclusion(
            leaf=unpack(vector["leafHash"]),
            index=vector["leafIdx"],
            size=vector["treeSize"],
            proof=[unpack(node) for node in vector["proof"] or []],
            root=unpack(vector["root"]),
        )

    if vector["wantErr"]:
        with pytest.raises(CustodyError):
            check()
    else:
        check()


@pytest.mark.parametrize("vector", vectors("consistency"))
def test_consistency_vectors(vector: dict[str, Any]) -> None:
    def check() -> None:
        verify_consistency(
            old=vector["size1"],
            new=vector["size2"],
            proof=[unpack(node) for node in vector["proof"] or []],
            old_root=whole(vector["root1"]),
            new_root=whole(vector["root2"]),
        )

    if vector["wantErr"]:
        with pytest.raises(CustodyError):
            check()
    else:
        check()


# --- our tree against the naive one ---


@pytest.mark.parametrize("size", range(35))
def test_everything_about_small_trees(size: int) -> None:
    """Every root, every proof, every pair of sizes; each proof as the RFC builds it, and accepted."""
    leaves = LEAVES[:size]
    tree = Tree(leaves)
    assert tree.size == size
    assert tree.root() == TREE.root(size) == naive_root(leaves)
    for index in range(size):
        proof = tree.inclusion_proof(index, size)
        assert list(proof) == naive_path(index, leaves)
        verify_inclusion(leaf=leaves[index], index=index, size=size, proof=proof, root=tree.root())
    for old in range(1, size + 1):
        proof = tree.consistency_proof(old, size)
        assert list(proof) == naive_subproof(old, leaves, True)
        verify_consistency(old=old, new=size, proof=proof, old_root=tree.root(old), new_root=tree.root())


SIZES = st.integers(0, len(LEAVES))


@settings(max_examples=300)
@given(st.data())
def test_proofs_at_any_earlier_size(data: st.DataObject) -> None:
    size = data.draw(st.integers(1, len(LEAVES)))
    index, old = data.draw(st.integers(0, size - 1)), data.draw(st.integers(1, size))
    assert list(TREE.inclusion_proof(index, size)) == naive_path(index, LEAVES[:size])
    assert list(TREE.consistency_proof(old, size)) == naive_subproof(old, LEAVES[:size], True)


@given(SIZES, SIZES)
def test_a_frontier_kept_and_restored_goes_on_as_before(first: int, second: int) -> None:
    first, second = sorted((first, second))
    frontier = Frontier()
    for leaf in LEAVES[:first]:
        frontier.append(leaf)
    restored = Frontier(frontier.size, frontier.nodes)
    for leaf in LEAVES[first:second]:
        restored.append(leaf)
    assert (restored.size, restored.root()) == (second, TREE.root(second))
    assert (frontier.size, frontier.root()) == (first, TREE.root(first))
    assert TREE.frontier(second).nodes == restored.nodes


def test_a_copied_frontier_is_independent() -> None:
    frontier = TREE.frontier(5)
    copy = frontier.copy()
    copy.append(LEAVES[5])
    assert (frontier.root(), copy.root()) == (TREE.root(5), TREE.root(6))


@given(SIZES)
def test_a_tree_grown_leaf_by_leaf_is_the_same(size: int) -> None:
    grown = Tree(LEAVES[: size // 2])
    for leaf in LEAVES[size // 2 : size]:
        grown.append(leaf)
    assert grown._levels == [level for level in Tree(LEAVES[:size])._levels if level] or size == 0
    assert grown.root() == TREE.root(size)


def test_the_hashes_of_the_standard() -> None:
    """RFC 9162 §2.1.1: the empty tree, the leaf prefix and the node prefix keep leaves and nodes apart."""
    assert Tree().root() == Frontier().root() == EMPTY_ROOT == sha256(b"").digest()
    assert leaf_hash(b"").hex() == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
    assert node_hash(b"L" * 32, b"R" * 32) == sha256(b"\x01" + b"L" * 32 + b"R" * 32).digest()
    assert leaf_hash(b"L" * 32 + b"R" * 32) != node_hash(b"L" * 32, b"R" * 32)


# --- another implementation (PyPI tlog-scales, Apache-2.0) ---


@settings(max_examples=100)
@given(st.data())
def test_tlog_scales_accepts_our_proofs_and_we_agree_on_damaged_ones(data: st.DataObject) -> None:
    size = data.draw(st.integers(2, len(LEAVES)))
    index, old = data.draw(st.integers(0, size - 1)), data.draw(st.integers(1, size - 1))
    InclusionProof(index, size, list(TREE.inclusion_proof(index, size))).check(LEAVES[index], TREE.root(size))
    proof = list(TREE.consistency_proof(old, size))
    ConsistencyProof(old, size, proof).check(TREE.root(old), TREE.root(size))
    where = data.draw(st.integers(0, len(proof) - 1))
    damaged = [*proof[:where], sha256(proof[where]).digest(), *proof[where + 1 :]]
    with pytest.raises(Exception, match="!="):
        ConsistencyProof(old, size, damaged).check(TREE.root(old), TREE.root(size))
    with pytest.raises(CustodyError, match="does not lead"):
        verify_consistency(old=old, new=size, proof=damaged, old_root=TREE.root(old), new_root=TREE.root(size))


# --- refusals ---


@settings(max_examples=200)
@given(st.data())
def test_an_inclusion_proof_holds_for_nothing_else(data: st.DataObject) -> None:
    size = data.draw(st.integers(2, 100))
    index, other = data.draw(st.integers(0, size - 1)), data.draw(st.integers(0, size - 1))
    proof = list(TREE.inclusion_proof(index, size))
    good = {"leaf": LEAVES[index], "index": index, "size": size, "proof": proof, "root": TREE.root(size)}
    verify_inclusion(**good)
    bad = [
        {"leaf": LEAVES[-1]},
        {"root": TREE.root(size - 1)},
        {"proof": proof[:-1]},
        {"proof": [*proof, LEAVES[0]]},
        {"proof": [*proof[:-1], LEAVES[-1]]},
        {"index": size},
        {"index": -1},
        {"proof": [*proof[:-1], b""]},
        {"root": b""},
    ]
    if other != index:
        bad += [{"index": other}, {"leaf": LEAVES[other]}]
    for change in bad:
        with pytest.raises(CustodyError):
            verify_inclusion(**{**good, **change})


def test_a_log_from_which_something_was_taken_out_does_not_extend_the_older_one() -> None:
    shortened = Tree(LEAVES[:3] + LEAVES[4:20])
    with pytest.raises(CustodyError, match="does not lead"):
        verify_consistency(
            old=10,
            new=shortened.size,
            proof=shortened.consistency_proof(10, shortened.size),
            old_root=TREE.root(10),
            new_root=shortened.root(),
        )


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"old": 20, "new": 10}, "does not extend"),
        ({"old": -1}, "does not extend"),
        ({"proof": []}, "is empty"),
        ({"proof": LEAVES[:1]}, "too short"),
        ({"proof": LEAVES[:40]}, "longer"),
        ({"old": 20}, "should be empty"),
        ({"old_root": b""}, "32 bytes"),
        ({"old": 20, "proof": []}, "forked"),
    ],
)
def test_the_reason_is_said(change: dict[str, Any], reason: str) -> None:
    good = {"old": 11, "new": 20, "proof": TREE.consistency_proof(11, 20)}
    roots = {"old_root": TREE.root(11), "new_root": TREE.root(20)}
    verify_consistency(**good, **roots)
    with pytest.raises(CustodyError, match=reason):
        verify_consistency(**{**good, **roots, **change})


def test_consistency_of_empty_logs() -> None:
    """RFC 9162 §2.1.4 begins at one leaf: anything extends nothing, so it proves nothing."""
    assert TREE.consistency_proof(0, 0) == ()
    verify_consistency(old=0, new=0, proof=[], old_root=EMPTY_ROOT, new_root=EMPTY_ROOT)
    with pytest.raises(CustodyError, match="empty"):
        verify_consistency(old=0, new=5, proof=[], old_root=EMPTY_ROOT, new_root=TREE.root(5))
    with pytest.raises(CustodyError, match="wrong root"):
        verify_consistency(old=0, new=0, proof=[], old_root=LEAVES[0], new_root=LEAVES[0])


def test_what_is_asked_of_a_tree_must_be_in_it() -> None:
    for ask in (
        lambda: TREE.root(len(LEAVES) + 1),
        lambda: TREE.root(-1),
        lambda: TREE.leaf(len(LEAVES)),
        lambda: TREE.leaf(-1),
        lambda: TREE.inclusion_proof(5, 5),
        lambda: TREE.inclusion_proof(-1, 5),
        lambda: TREE.inclusion_proof(0, len(LEAVES) + 1),
        lambda: TREE.consistency_proof(6, 5),
        lambda: TREE.consistency_proof(-1, 5),
        lambda: TREE.consistency_proof(0, 5),
        lambda: TREE.consistency_proof(5, len(LEAVES) + 1),
        lambda: TREE.frontier(len(LEAVES) + 1),
        lambda: Tree([b"short"]),
        lambda: Tree().append(b"short"),
        lambda: Frontier(3, [LEAVES[0]]),
        lambda: Frontier(-1, []),
        lambda: Frontier(1, [b"short"]),
    ):
        with pytest.raises(CustodyError):
            ask()
    assert TREE.leaf(7) == LEAVES[7]
