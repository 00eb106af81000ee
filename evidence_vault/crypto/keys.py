"""The master key and the subkeys made from it. Holders never print themselves and can be wiped."""

from __future__ import annotations

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from evidence_vault.errors import VaultLockedError
from evidence_vault.hardening import pin
from evidence_vault.model import VaultId
from evidence_vault.ports import Entropy

MASTER_KEY_SIZE = 32


class MasterKey:
    """256 random bits. Every other key of the vault is derived from them, so nothing else needs keeping.

    Python cannot promise that no copy stays in memory; `wipe` clears the one held here (docs/threats.md).
    """

    __slots__ = ("_key", "_salt")

    def __init__(self, key: bytes | bytearray, vault_id: VaultId) -> None:
        if len(key) != MASTER_KEY_SIZE:
            raise ValueError("a master key has 32 bytes")
        self._key = bytearray(key)
        pin(self._key)
        self._salt = bytes.fromhex(vault_id)

    @classmethod
    def generate(cls, vault_id: VaultId, entropy: Entropy) -> MasterKey:
        """A new random key."""
        return cls(entropy(MASTER_KEY_SIZE), vault_id)

    def __repr__(self) -> str:
        return "MasterKey(hidden)"

    def __reduce__(self) -> str:
        raise TypeError("a key is never pickled")

    def subkey(self, purpose: str, size: int = 32) -> bytes:
        """`size` bytes for one purpose: HKDF-SHA-256 (RFC 5869), salt the vault id, info the purpose.

        Raises VaultLockedError after `wipe`.
        """
        if not self._key:
            raise VaultLockedError
        info = b"evidence-vault/1 " + purpose.encode("ascii")
        return HKDF(algorithm=SHA256(), length=size, salt=self._salt, info=info).derive(bytes(self._key))

    def expose(self) -> bytes:
        """The key itself, for wrapping into a key slot only."""
        if not self._key:
            raise VaultLockedError
        return bytes(self._key)

    def wipe(self) -> None:
        """Overwrite and drop the key; every later use raises VaultLockedError."""
        for index in range(len(self._key)):
            self._key[index] = 0
        self._key = bytearray()
