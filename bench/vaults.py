"""Vaults for the benches: the least key-derivation cost that the app accepts, so that it is not what is measured."""

from __future__ import annotations

from pathlib import Path

from evidence_vault.crypto.kdf import MIN_MEMORY_KIB, fixed
from evidence_vault.vault import Passphrase, Vault

SECRET = "four calm words here"
LEAST = fixed(MIN_MEMORY_KIB, 1, 4)


def new_vault(folder: Path) -> Vault:
    """An empty vault, open."""
    return Vault.create(folder, Passphrase(SECRET), kdf=LEAST)


def open_vault(folder: Path) -> Vault:
    """A vault made by `new_vault`."""
    return Vault.open(folder, Passphrase(SECRET))


def add_all(vault: Vault, paths: list[Path]) -> int:
    """Add every file; the bench is void if one is declined."""
    from evidence_vault.model import Declined

    added = list(vault.add_files(paths))
    if any(isinstance(one, Declined) for one in added):
        raise AssertionError("a file of the bench was declined")
    return len(added)
