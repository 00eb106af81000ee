"""The master key: subkeys that never meet, and a holder that can be emptied."""

from __future__ import annotations

import copy
import pickle
from hmac import digest

import pytest

from evidence_vault.crypto.keys import MasterKey
from evidence_vault.errors import VaultLockedError
from evidence_vault.model import VaultId
from tests.support import SeededEntropy

VAULT = VaultId("ab" * 16)


def key(vault_id: VaultId = VAULT) -> MasterKey:
    return MasterKey(bytes(range(32)), vault_id)


def hkdf_sha256(secret: bytes, salt: bytes, info: bytes, size: int) -> bytes:
    """RFC 5869 §2, written out."""
    prk, block, out = digest(salt, secret, "sha256"), b"", b""
    for number in range(1, 9):
        block = digest(prk, block + info + bytes([number]), "sha256")
        out += block
    return out[:size]


@pytest.mark.parametrize(("purpose", "size"), [("index", 32), ("header", 32), ("signing-p256", 48), ("label", 4)])
def test_subkeys_are_hkdf_of_the_documented_input(purpose: str, size: int) -> None:
    expected = hkdf_sha256(bytes(range(32)), bytes.fromhex(VAULT), f"evidence-vault/1 {purpose}".encode(), size)
    assert key().subkey(purpose, size) == expected


def test_every_purpose_and_every_vault_has_its_own() -> None:
    purposes = ["index", "header", "object-identity", "signing-p256", "checkpoint-ed25519"]
    found = {key().subkey(purpose) for purpose in purposes} | {
        key(VaultId("cd" * 16)).subkey(purpose) for purpose in purposes
    }
    assert len(found) == 10


def test_a_key_never_shows_itself() -> None:
    holder = key()
    for text in (repr(holder), str(holder), f"{holder}", f"{[holder]}"):
        assert bytes(range(32)).hex()[:8] not in text
        assert "\\x01" not in text
    assert not hasattr(holder, "__dict__")


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_key_is_never_pickled_or_copied(protocol: int) -> None:
    with pytest.raises(TypeError):
        pickle.dumps(key(), protocol)
    with pytest.raises(TypeError):
        copy.copy(key())
    with pytest.raises(TypeError):
        copy.deepcopy(key())


def test_wiping_empties_the_buffer_itself() -> None:
    holder = key()
    buffer = holder._key
    holder.wipe()
    assert buffer == bytearray(32)
    for use in (lambda: holder.subkey("index"), holder.expose):
        with pytest.raises(VaultLockedError):
            use()
    holder.wipe()


def test_a_key_has_32_bytes() -> None:
    for size in (0, 16, 31, 33, 64):
        with pytest.raises(ValueError, match="32 bytes"):
            MasterKey(bytes(size), VAULT)
    assert MasterKey.generate(VAULT, SeededEntropy("m")).expose() == SeededEntropy("m")(32)
