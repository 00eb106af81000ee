"""The age file keys of a vault's objects, each made from the object's name under one secret (docs/decisions/0013)."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING

from evidence_vault.errors import VaultLockedError

if TYPE_CHECKING:
    from evidence_vault.model import ObjectId

_SIZE = 16


class FileKeys:
    """Knows the key of every object by its name. It never prints itself and can be wiped."""

    __slots__ = ("_secret",)

    def __init__(self, secret: bytes) -> None:
        """`secret` is a subkey of the master key, 32 bytes, used for nothing else."""
        self._secret = bytearray(secret)

    def __repr__(self) -> str:
        return "FileKeys(hidden)"

    def __reduce__(self) -> str:
        raise TypeError("a key is never pickled")

    def of(self, object_id: ObjectId) -> bytes:
        """16 bytes: HMAC-SHA-256 of the name, cut short. Names are random and never used again, so keys are too.

        Raises VaultLockedError after `wipe`.
        """
        if not self._secret:
            raise VaultLockedError
        return hmac.digest(self._secret, object_id.encode("utf-8", "surrogatepass"), "sha256")[:_SIZE]

    def wipe(self) -> None:
        """Overwrite and drop the secret."""
        self._secret[:] = bytes(len(self._secret))
        self._secret = bytearray()
