"""Key slots: each opens alone, is bound to its vault and place, and says nothing about the others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from evidence_vault.crypto.kdf import KdfParams
from evidence_vault.crypto.keys import MasterKey
from evidence_vault.crypto.slots import (
    Passphrase,
    RecoveryWords,
    Secret,
    Slot,
    unwrap,
    wrap_passphrase,
    wrap_words,
)
from evidence_vault.errors import WrongSecretError
from evidence_vault.model import SlotId, SlotKind, VaultId
from tests.support import FAST, SeededEntropy

VAULT = VaultId("ab" * 16)
OTHER = VaultId("cd" * 16)
MASTER = MasterKey(bytes(range(32)), VAULT)


def passphrase_slot(text: str, seed: str = "p") -> Slot:
    return wrap_passphrase(MASTER, Passphrase(text), VAULT, "now", FAST, SeededEntropy(seed))


@pytest.fixture(scope="module", name="words")
def _words() -> tuple[Slot, str]:
    return wrap_words(MASTER, VAULT, "now", SeededEntropy("w"))


@pytest.fixture(scope="module", name="slot")
def _slot() -> Slot:
    return passphrase_slot("one two three")


def opens(slot: Slot, secret: Secret, vault: VaultId = VAULT) -> bool:
    try:
        return unwrap((slot,), secret, vault).expose() == bytes(range(32))
    except WrongSecretError:
        return False


def test_each_kind_opens_its_own(slot: Slot, words: tuple[Slot, str]) -> None:
    word_slot, text = words
    for order in ((slot, word_slot), (word_slot, slot)):
        assert unwrap(order, Passphrase("one two three"), VAULT).expose() == MASTER.expose()
        assert unwrap(order, RecoveryWords(text), VAULT).expose() == MASTER.expose()
    assert (slot.kind, word_slot.kind) == (SlotKind.PASSPHRASE, SlotKind.WORDS)


def test_korean_typed_on_another_keyboard_opens() -> None:
    slot = passphrase_slot("비밀번호 café")
    import unicodedata

    assert opens(slot, Passphrase(unicodedata.normalize("NFD", "비밀번호 café")))
    assert not opens(slot, Passphrase("비밀번호 cafe"))


@pytest.mark.parametrize("wrong", ["", "one two thre", "One two three", "one two three ", "one  two three"])
def test_another_passphrase_opens_nothing(slot: Slot, wrong: str) -> None:
    assert not opens(slot, Passphrase(wrong))


def test_other_words_that_are_valid_open_nothing(words: tuple[Slot, str]) -> None:
    with pytest.raises(WrongSecretError):
        unwrap((words[0],), RecoveryWords("zoo " * 23 + "vote"), VAULT)


def test_two_passphrases_stand_beside_each_other(slot: Slot) -> None:
    second = passphrase_slot("other", "q")
    for text in ("one two three", "other"):
        assert unwrap((slot, second), Passphrase(text), VAULT).expose() == MASTER.expose()
    assert slot.wrapped != second.wrapped


def test_a_slot_is_bound_to_its_vault_its_id_and_its_kind(slot: Slot, words: tuple[Slot, str]) -> None:
    assert not opens(slot, Passphrase("one two three"), OTHER)
    assert not opens(replace(slot, id=SlotId("0" * 16)), Passphrase("one two three"))
    assert not opens(replace(words[0], id=SlotId("0" * 16)), RecoveryWords(words[1]))
    assert not opens(replace(words[0], kind=SlotKind.PASSPHRASE), RecoveryWords(words[1]))


def test_changed_bytes_and_changed_costs_open_nothing(slot: Slot) -> None:
    assert slot.kdf is not None
    costs = KdfParams(memory_kib=slot.kdf.memory_kib, passes=2, lanes=1, salt=slot.kdf.salt)
    for broken in (
        replace(slot, wrapped=bytes([slot.wrapped[0] ^ 1]) + slot.wrapped[1:]),
        replace(slot, nonce=bytes(12)),
        replace(slot, kdf=costs),
        replace(slot, kdf=None),
    ):
        assert not opens(broken, Passphrase("one two three"))


def test_the_key_is_in_no_slot_as_it_is(slot: Slot, words: tuple[Slot, str]) -> None:
    assert MASTER.expose() not in slot.wrapped + words[0].wrapped
    assert len(words[1].split()) == 24


def test_a_passphrase_never_prints_itself() -> None:
    secret = Passphrase("one two three")
    assert "one" not in repr(secret) + str(secret) + f"{secret!s}{[secret]}"
    assert not hasattr(secret, "__dict__")
    assert not Passphrase("")
