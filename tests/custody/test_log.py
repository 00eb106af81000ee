"""Appending to the log: each commit ends with a checkpoint over all of it; a failed one leaves nothing."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from evidence_vault.custody.checking import signature_problem
from evidence_vault.custody.log import origin_of
from evidence_vault.custody.merkle import Tree, leaf_hash
from evidence_vault.custody.proofs import verify_consistency
from evidence_vault.errors import DiskFullError
from evidence_vault.format.events import Draft
from evidence_vault.model import Action
from evidence_vault.vault import Vault
from tests.support import add_text, new_vault, reopen


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with new_vault(tmp_path / "vault") as made:
        yield made


def tree(vault: Vault) -> Tree:
    return Tree(bytes(leaf) for (leaf,) in vault._core.index.rows("SELECT leaf FROM event ORDER BY seq"))


def test_every_commit_is_sealed_over_all_events_before(vault: Vault) -> None:
    for number in range(5):
        add_text(vault, str(number))
    core = vault._core
    with core.commit() as commit:
        for _ in range(3):
            commit.record(Draft(action=Action.VIEWED))
    checkpoints = core.log.checkpoints()
    assert list(checkpoints) == [1, 2, 3, 4, 5, 6, 9]
    whole = tree(vault)
    for size, checkpoint in checkpoints.items():
        assert (checkpoint.size, checkpoint.root) == (size, whole.root(size))
        assert checkpoint.origin == origin_of(vault.vault_id) == f"evidence-vault/{vault.vault_id}"
        assert signature_problem(checkpoint, core.log.note_verifier) == ""
    assert vault.checkpoint() == checkpoints[9]
    assert core.log.unreadable_checkpoints() == []


def test_each_checkpoint_extends_the_one_before(vault: Vault) -> None:
    for number in range(9):
        add_text(vault, str(number))
    checkpoints = list(vault._core.log.checkpoints().values())
    whole = tree(vault)
    for old, new in itertools.pairwise(checkpoints):
        proof = whole.consistency_proof(old.size, new.size)
        verify_consistency(old=old.size, new=new.size, proof=proof, old_root=old.root, new_root=new.root)


def test_events_are_numbered_without_gaps_and_hashed_as_they_lie(vault: Vault) -> None:
    for number in range(4):
        add_text(vault, str(number))
    rows = vault._core.index.rows("SELECT seq, bytes, leaf FROM event ORDER BY seq")
    assert [row[0] for row in rows] == list(range(5))
    assert all(leaf_hash(bytes(data)) == bytes(leaf) for _, data, leaf in rows)
    assert [one.event.seq for one in vault.events()] == list(range(5))
    assert [one.event.canonical for one in vault.events()] == [bytes(row[1]) for row in rows]


def test_a_commit_that_fails_leaves_the_log_as_it_was_and_the_next_goes_on(vault: Vault) -> None:
    before = vault.checkpoint()

    def fail() -> None:
        with vault._core.commit() as commit:
            commit.record(Draft(action=Action.VIEWED))
            raise DiskFullError

    for _ in range(3):
        with pytest.raises(DiskFullError):
            fail()
    assert vault.checkpoint() == before
    add_text(vault, "x")
    assert vault.checkpoint().size == before.size + 1
    assert vault.verify().unchanged


def test_the_log_goes_on_after_closing(tmp_path: Path) -> None:
    for number in range(4):
        with new_vault(tmp_path / "v") if number == 0 else reopen(tmp_path / "v") as vault:
            add_text(vault, str(number))
            assert vault.checkpoint().size == number + 2
            assert vault.checkpoint().root == tree(vault).root()
            assert vault.verify().unchanged


def test_a_commit_without_an_event_adds_no_checkpoint(vault: Vault) -> None:
    before = vault.checkpoint()
    with vault._core.commit():
        pass
    assert vault.checkpoint() == before
