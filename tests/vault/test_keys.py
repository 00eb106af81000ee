"""Ways in: each change takes hold, fails whole, or is finished at the next opening."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, x25519

from evidence_vault.crypto.keys import MasterKey
from evidence_vault.crypto.signing import VaultSigner
from evidence_vault.errors import (
    DiskFullError,
    KeyringRefusedError,
    KeySlotRefusedError,
    VaultLockedError,
    WrongSecretError,
)
from evidence_vault.model import SlotId, SlotKind
from evidence_vault.store import atomic
from evidence_vault.vault import KeyringSecret, Passphrase, RecoveryWords, Vault, keys, opening, rows
from tests.crypto.test_keyring import Box, backend
from tests.support import WORD, add_text, content, reopen, snapshot


def opens(folder: Path, secret: str | RecoveryWords | KeyringSecret) -> bool:
    try:
        reopen(folder, secret).lock()
    except WrongSecretError:
        return False
    return True


@pytest.fixture
def box() -> Iterator[Box]:
    before, made = keyring.get_keyring(), backend("keyring.backends.SecretService")
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_changing_the_passphrase_shuts_the_old_one_out(vault: Vault) -> None:
    before = vault.slots()[0]
    after = vault.change_passphrase(Passphrase("neu"), old=Passphrase(WORD))
    assert before.id != after.id
    assert [slot.id for slot in vault.slots()] == [after.id]
    vault.lock()
    assert not opens(vault.path, WORD)
    assert opens(vault.path, "neu")


def test_the_old_passphrase_must_be_right(vault: Vault) -> None:
    header = (vault.path / "header").read_bytes()
    with pytest.raises(WrongSecretError):
        vault.change_passphrase(Passphrase("neu"), old=Passphrase("guess"))
    with pytest.raises(KeySlotRefusedError):
        vault.change_passphrase(Passphrase(""), old=Passphrase(WORD))
    with pytest.raises(KeySlotRefusedError):
        vault.add_passphrase(Passphrase(""))
    assert (vault.path / "header").read_bytes() == header


def test_recovery_words_open_and_the_newest_sheet_is_the_true_one(vault: Vault) -> None:
    first = vault.add_recovery_words()
    second = vault.add_recovery_words()
    assert len(second.split()) == 24
    assert sorted(slot.kind.value for slot in vault.slots()) == ["passphrase", "recovery-words"]
    vault.lock()
    assert opens(vault.path, RecoveryWords(second))
    assert not opens(vault.path, RecoveryWords(first))
    assert opens(vault.path, WORD)


def test_each_key_is_removed_on_its_own_and_the_last_is_kept(vault: Vault) -> None:
    second = vault.add_passphrase(Passphrase("second"))
    first = vault.slots()[0]
    vault.remove_slot(first.id)
    with pytest.raises(KeySlotRefusedError):
        vault.remove_slot(second.id)
    for unknown in (first.id, SlotId(""), SlotId("zz")):
        with pytest.raises(KeySlotRefusedError):
            vault.remove_slot(unknown)
    vault.lock()
    assert not opens(vault.path, WORD)
    assert opens(vault.path, "second")


def test_the_keyring_opens_and_is_never_the_only_way_in(vault: Vault, box: Box) -> None:
    slot = vault.add_keyring()
    with pytest.raises(KeySlotRefusedError):
        vault.remove_slot(vault.slots()[0].id)
    vault.lock()
    assert opens(vault.path, KeyringSecret())
    with reopen(vault.path) as opened:
        opened.remove_slot(slot.id)
        assert box.kept == {}
    assert not opens(vault.path, KeyringSecret())


def test_an_unsafe_keyring_changes_nothing(vault: Vault) -> None:
    header = (vault.path / "header").read_bytes()
    with pytest.raises(KeyringRefusedError):
        vault.add_keyring()
    assert (vault.path / "header").read_bytes() == header
    vault.lock()
    assert not opens(vault.path, KeyringSecret())


def test_there_are_at_most_32_keys(vault: Vault) -> None:
    for number in range(31):
        vault.add_passphrase(Passphrase(f"number {number}"))
    with pytest.raises(KeySlotRefusedError, match="too many"):
        vault.add_passphrase(Passphrase("one more"))
    assert len(vault.slots()) == 32
    assert vault.verify().unchanged


def test_key_changes_are_events_that_say_no_secret(vault: Vault) -> None:
    vault.add_passphrase(Passphrase("geheim"))
    vault.add_recovery_words()
    vault.change_passphrase(Passphrase("neu"), old=Passphrase("geheim"))
    vault.remove_slot(next(slot.id for slot in vault.slots() if slot.kind is SlotKind.WORDS))
    events = vault.events()
    said = [dict(one.event.details)["change"] for one in events if one.event.action.value == "key-changed"]
    assert said == ["added passphrase", "added recovery-words", "changed passphrase", "removed recovery-words"]
    assert not any(b"geheim" in one.event.canonical or b"neu" in one.event.canonical for one in events)
    assert vault.verify().unchanged


@pytest.mark.parametrize("when", ["header", "copy", "index"])
def test_a_power_cut_within_a_key_change_is_finished_at_the_next_opening(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    item = add_text(vault, "kept")
    real_write, real_note = opening.write_atomic, opening.note_generation
    cut = tmp_path / "cut"

    def write(path: Path, data: bytes) -> None:
        real_write(path, data)
        if path.name == {"header": "header", "copy": "header.copy"}.get(when):
            snapshot(vault.path, cut)

    def note(*given: object) -> None:
        if when == "index":
            snapshot(vault.path, cut)
        real_note(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(opening, "write_atomic", write)
    monkeypatch.setattr(keys, "note_generation", note)
    vault.change_passphrase(Passphrase("neu"), old=Passphrase(WORD))
    monkeypatch.undo()
    assert not opens(cut, WORD)
    with reopen(cut, "neu") as opened:
        assert content(opened, item) == b"kept"
        assert opened.verify().unchanged
        last = opened.events()[-1].event
        assert dict(last.details)["change"] == "completed after an interruption"
    with reopen(cut, "neu") as again:
        assert len(again.events()) == last.seq + 1


@pytest.mark.parametrize("what", ["header", "copy", "commit"])
@pytest.mark.parametrize("act", ["change", "words", "remove"])
def test_a_key_change_that_fails_leaves_the_keys_of_before(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, what: str, act: str
) -> None:
    words = vault.add_recovery_words()
    extra = vault.add_passphrase(Passphrase("extra"))
    failed = []

    def full(*given: object) -> None:
        if what != "commit" and Path(str(given[0])).name != {"header": "header", "copy": "header.copy"}[what]:
            return real(*given)  # type: ignore[arg-type]
        if failed:
            return real(*given)  # type: ignore[arg-type]
        failed.append(what)
        raise DiskFullError

    target, name = (keys, "note_generation") if what == "commit" else (opening, "write_atomic")
    real = getattr(target, name)
    monkeypatch.setattr(target, name, full)
    acts = {
        "change": lambda: vault.change_passphrase(Passphrase("neu"), old=Passphrase(WORD)),
        "words": vault.add_recovery_words,
        "remove": lambda: vault.remove_slot(extra.id),
    }
    with pytest.raises(DiskFullError):
        acts[act]()
    monkeypatch.undo()
    assert failed == [what]
    assert {slot.id for slot in vault.slots()} >= {extra.id}
    vault.lock()
    assert opens(vault.path, WORD)
    assert not opens(vault.path, "neu")
    assert opens(vault.path, "extra")
    assert opens(vault.path, RecoveryWords(words))
    with reopen(vault.path) as opened:
        assert opened.verify().unchanged


def test_after_locking_no_key_can_be_reached_from_the_vault(vault: Vault) -> None:
    secret = (MasterKey, VaultSigner, ec.EllipticCurvePrivateKey, ed25519.Ed25519PrivateKey, x25519.X25519PrivateKey)

    def reached() -> list[object]:
        seen: dict[int, object] = {}
        waiting: list[object] = [vault]
        while waiting:
            one = waiting.pop()
            if id(one) in seen or isinstance(one, type) or type(one).__name__ in {"module", "function"}:
                continue
            seen[id(one)] = one
            waiting += gc.get_referents(one)
        return [one for one in seen.values() if isinstance(one, secret)]

    vault.add_link("https://t.me/somebody/12")
    vault.items(query_all())
    assert {type(one).__name__ for one in reached()} >= {"MasterKey", "VaultSigner"}
    assert rows.address_of.cache_info().currsize > 0
    master = vault._core.master
    vault.lock()
    left = [one for one in reached() if not isinstance(one, MasterKey)]
    assert left == []
    with pytest.raises(VaultLockedError):
        master.subkey("index")
    assert rows.address_of.cache_info().currsize == 0


def query_all() -> object:
    from evidence_vault.model import Query

    return Query()


def test_atomic_writing_leaves_the_old_file_or_the_new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "header"
    atomic.write_atomic(path, b"old")

    def fail(*_: object) -> None:
        raise OSError(28, "full")

    for step in ("fsync", "replace"):
        with monkeypatch.context() as broken:
            broken.setattr(*((atomic.os, "fsync", fail) if step == "fsync" else (Path, "replace", fail)))
            with pytest.raises(DiskFullError):
                atomic.write_atomic(path, b"new")
        assert path.read_bytes() == b"old"
    atomic.write_atomic(path, b"new")
    assert path.read_bytes() == b"new"
