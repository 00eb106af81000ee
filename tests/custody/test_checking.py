"""Checking a log alone: what is missing, changed or forked is named, and nothing that holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from evidence_vault.crypto.keys import MasterKey
from evidence_vault.crypto.signing import VaultSigner, note_key, p256_key, self_issued_certificate
from evidence_vault.custody.checking import LogCheck, StoredEvent, signature_problem
from evidence_vault.custody.merkle import Tree, leaf_hash
from evidence_vault.format import checkpoint as form
from evidence_vault.format.events import Draft, encode
from evidence_vault.format.fingerprint import Fingerprint
from evidence_vault.model import Action, SignedCheckpoint, VaultId
from tests.support import START, FixedClock, SeededEntropy, said

ORIGIN = "evidence-vault/" + "ab" * 16
SIZES = (1, 3, 6, 10)


class Keys:
    """One log keeper's keys."""

    def __init__(self, seed: bytes) -> None:
        master = MasterKey(seed * 32, VaultId("ab" * 16))
        self.note: Ed25519PrivateKey = note_key(master)
        key = p256_key(master)
        self.signer = VaultSigner(key, self_issued_certificate(key, "x", 7, START))
        self.verifier = form.verifier_key(ORIGIN, self.note.public_key())

    def seal(self, size: int, root: bytes, origin: str = ORIGIN) -> SignedCheckpoint:
        body = form.checkpoint_body(origin, size, root, "2026-03-01T09:30:00Z")
        return SignedCheckpoint(
            origin=origin,
            size=size,
            root=root,
            moment="2026-03-01T09:30:00Z",
            body=body,
            note=form.sign_note(body, ORIGIN, self.note),
            ecdsa=self.signer.sign(body),
            certificate=self.signer.certificate,
        )


@cache
def keys(seed: bytes = b"k") -> Keys:
    return Keys(seed)


@cache
def log() -> tuple[StoredEvent, ...]:
    clock, entropy, made = FixedClock(), SeededEntropy("log"), []
    for seq in range(10):
        draft = Draft(action=Action.DESCRIBED, secrets={"note": f"n{seq}", "title": "t"})
        data, opened = encode(draft, seq=seq, moment=clock.now(), tool="t", system="s", entropy=entropy)
        made.append(
            StoredEvent(seq=seq, data=data, leaf=leaf_hash(data), disclosures=tuple(one.encoded for one in opened))
        )
    return tuple(made)


@cache
def sealed() -> dict[int, SignedCheckpoint]:
    tree = Tree(one.leaf for one in log())
    return {size: keys().seal(size, tree.root(size)) for size in SIZES}


def check(events: list[StoredEvent], checkpoints: dict[int, SignedCheckpoint] | None = None) -> LogCheck:
    checking = LogCheck(sealed() if checkpoints is None else checkpoints, keys().verifier, origin=ORIGIN)
    for _ in checking.walk(events):
        pass
    return checking


def test_a_whole_log_holds_and_says_what_was_told() -> None:
    checking = LogCheck(sealed(), keys().verifier, origin=ORIGIN)
    told = [dict(one.opened)["note"] for one in checking.walk(log())]
    assert told == [f"n{seq}" for seq in range(10)]
    assert (checking.problems, checking.size) == ([], 10)


def test_without_reading_only_the_hashes_count() -> None:
    bare = [replace(one, disclosures=()) for one in log()]
    checking = LogCheck(sealed(), keys().verifier, origin=ORIGIN)
    assert list(checking.walk(bare, read=False)) == []
    assert checking.problems == []
    assert said(check(bare).problems) == {("event-altered", f"event {seq}") for seq in range(10)}


@pytest.mark.parametrize("seq", range(10))
def test_each_event_changed_is_named_alone_whether_or_not_its_hash_fits(seq: int) -> None:
    events = list(log())
    data = events[seq].data.replace(b'"tool":"t"', b'"tool":"u"')
    events[seq] = replace(events[seq], data=data)
    assert said(check(events).problems) == {("event-altered", f"event {seq}")}
    events[seq] = replace(events[seq], leaf=leaf_hash(data))
    first = next(size for size in SIZES if size > seq)
    start = max([size for size in SIZES if size <= seq], default=0)
    name = f"event {start}" if first - start == 1 else f"events {start} to {first - 1}"
    assert said(check(events).problems) == {("event-altered", name)}


@pytest.mark.parametrize("seq", range(10))
def test_each_event_missing_is_named_alone(seq: int) -> None:
    events = [one for one in log() if one.seq != seq]
    assert said(check(events).problems) == {("event-missing", f"event {seq}")}


def test_several_missing_are_named_together() -> None:
    assert said(check([one for one in log() if not 3 <= one.seq < 7]).problems) == {
        ("event-missing", "events 3 to 6")
    }
    assert said(check(list(log())[:4]).problems) == {("event-missing", "events 4 to 9")}
    assert said(check([]).problems) == {("event-missing", "events 0 to 9")}


def test_events_in_each_others_place_are_found() -> None:
    events = list(log())
    events[4], events[5] = replace(events[5], seq=4), replace(events[4], seq=5)
    assert {("event-altered", "event 4"), ("event-altered", "event 5")} <= said(check(events).problems)


@pytest.mark.parametrize("size", SIZES)
def test_each_checkpoint_changed_is_named_alone(size: int) -> None:
    good = sealed()[size]
    other = keys(b"j").seal(size, good.root)
    foreign = keys().seal(size, good.root, origin="evidence-vault/" + "cd" * 16)
    wrong = keys().seal(size, bytes(32))
    for broken in (
        replace(good, ecdsa=good.ecdsa[:-1] + bytes([good.ecdsa[-1] ^ 1])),
        replace(good, note=other.note),
        replace(good, ecdsa=b""),
        other,
        sealed()[3 if size != 3 else 6],
        foreign,
    ):
        found = said(check(list(log()), sealed() | {size: broken}).problems)
        assert found == {("checkpoint-altered", f"checkpoint {size}")}
    found = said(check(list(log()), sealed() | {size: wrong}).problems)
    if size < 10:
        assert found == {("checkpoint-altered", f"checkpoint {size}")}
    else:
        assert found == {("event-altered", "events 6 to 9")}, "a wrong newest one may as well be wrong events"


def test_a_missing_newest_checkpoint_is_named() -> None:
    found = check(list(log()), {size: one for size, one in sealed().items() if size < 10})
    assert said(found.problems) == {("checkpoint-altered", "checkpoint 10")}
    assert said(check(list(log()), {}).problems) == {("checkpoint-altered", "checkpoint 10")}
    assert check([], {}).problems == []


def leaves(events: tuple[StoredEvent, ...] | list[StoredEvent]) -> Iterator[bytes]:
    return (one.leaf for one in events)


@pytest.mark.parametrize("size", range(11))
def test_a_log_holds_every_checkpoint_of_its_own(size: int) -> None:
    tree = Tree(leaves(log()))
    root = tree.root(size)
    for kept in (keys().seal(size, root), Fingerprint.of(origin=ORIGIN, size=size, root=root)):
        checking = check(list(log()))
        checking.against(kept, leaves(log()))
        assert checking.problems == []
        shorter = check(list(log())[:6], {size: one for size, one in sealed().items() if size <= 6})
        shorter.against(kept, leaves(log()[:6]))
        assert said(shorter.problems) == ({("rolled-back", "custody log")} if size > 6 else set())


def test_another_history_is_forked_and_no_checkpoint_of_its_own_is_needed_to_see_it() -> None:
    for kept in (
        keys().seal(5, bytes(32)),
        Fingerprint.of(origin=ORIGIN, size=5, root=bytes(32)),
        keys().seal(5, Tree(leaves(log())).root(5), origin="evidence-vault/" + "cd" * 16),
    ):
        checking = check(list(log()), {})
        checking.problems.clear()
        checking.against(kept, leaves(log()))
        assert said(checking.problems) == {("forked", "custody log")}


def test_signatures_are_both_needed() -> None:
    good = sealed()[10]
    assert signature_problem(good, keys().verifier) == ""
    for broken in (
        replace(good, ecdsa=keys(b"j").signer.sign(good.body)),
        replace(good, note=sealed()[6].note),
        replace(good, note=b""),
        replace(good, certificate=b"x"),
        replace(good, certificate=keys(b"j").signer.certificate),
        replace(good, body=sealed()[6].body),
    ):
        assert signature_problem(broken, keys().verifier)
    assert signature_problem(good, keys(b"j").verifier)


@given(
    data=st.binary(max_size=60),
    leaf=st.binary(max_size=40),
    told=st.lists(st.text(max_size=20), max_size=3),
    seq=st.integers(0, 2**62),
    place=st.integers(0, 9),
)
def test_no_stored_event_crashes_the_walk(data: bytes, leaf: bytes, told: list[str], seq: int, place: int) -> None:
    events = list(log())
    events[place] = StoredEvent(seq=max(seq, place), data=data, leaf=leaf, disclosures=tuple(told))
    assert check(sorted(events, key=lambda one: one.seq)).problems
